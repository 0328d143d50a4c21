/** What the parts of the compiler share: the document, its version, and a place to put findings. */
import { type Finding, pointerKeys } from '../model/problem.ts';
import { child, descend, type Node, objectOf } from './node.ts';

export interface Context {
  readonly root: Node;
  /** Major version of OpenAPI. */
  readonly version: 2 | 3;
  readonly report: (finding: Finding) => void;
}

/** A chain of references longer than this leads nowhere: it is circular or made in bad faith. */
const LONGEST_CHAIN = 32;

/**
 * The node that a `$ref` inside the document leads to, or the node itself when it is no reference.
 * A reference that leads nowhere gives a node without a value; saying so is the loader's task.
 */
export function resolve(context: Context, node: Node): Node {
  let current = node;
  for (let hops = 0; hops < LONGEST_CHAIN; hops += 1) {
    const reference = objectOf(current.value)?.['$ref'];
    if (typeof reference !== 'string') return current;
    if (!reference.startsWith('#/')) break;
    current = targetOf(context.root, reference);
  }
  return { value: undefined, pointer: node.pointer };
}

/** By the root of the document: shared parts are referred to from very many places, by every step that looks there. */
const targets = new WeakMap<Node, Map<string, Node>>();

function targetOf(root: Node, reference: string): Node {
  const known = targets.get(root) ?? new Map<string, Node>();
  targets.set(root, known);
  const target = known.get(reference) ?? descend(root, ...pointerKeys(reference.slice(1)));
  known.set(reference, target);
  return target;
}

/** The named schemas of the document. */
export function schemasNode({ root, version }: Context): Node {
  return version === 2 ? child(root, 'definitions') : descend(root, 'components', 'schemas');
}

/** The security schemes of the document. */
export function securitySchemesNode({ root, version }: Context): Node {
  return version === 2 ? child(root, 'securityDefinitions') : descend(root, 'components', 'securitySchemes');
}

/** Findings without those that say the same of the same place twice: shared parts are visited once per use. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = identity(finding);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

function identity({ code, pointer, message }: Finding): string {
  return JSON.stringify([code, pointer, message]);
}
