/** A document that is about to be changed, with what it compiles to, and the ways to its parts. */
import { pointerKeys } from '../../../src/core/model/problem.ts';
import {
  type Definition,
  type Integration,
  type Method,
  splitMethodKey,
} from '../../../src/core/model/definition.ts';
import type { Draw } from '../random.ts';

/** A part of a document that may be written to. */
export interface Part {
  [key: string]: unknown;
}

export interface Draft {
  /** A copy: mutations write into it. */
  readonly document: Part;
  readonly definition: Definition;
  /** JSON pointers of the operations by method key. */
  readonly operations: Readonly<Record<string, string>>;
  readonly draw: Draw;
}

export interface Mutation {
  /** The class, as the table names it. */
  readonly name: string;
  /**
   * Changes the document and says which fields the plan must then name, those and no others; undefined where the
   * document has nothing of this class to change.
   */
  readonly apply: (draft: Draft) => readonly string[] | undefined;
}

export interface Operation {
  /** `GET /pets`. */
  readonly key: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly part: Part;
  readonly method: Method;
}

export interface Integrated extends Operation {
  readonly integration: Integration;
  readonly target: Part;
}

const INTEGRATION = 'x-amazon-apigateway-integration';

export function partOf(value: unknown): Part | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : undefined;
}

/** A member that is an object, made when it is missing. */
export function ensure(parent: Part, key: string): Part {
  const present = partOf(parent[key]);
  if (present !== undefined) return present;
  const made: Part = {};
  parent[key] = made;
  return made;
}

export function isSwagger({ document }: Draft): boolean {
  return document['swagger'] !== undefined;
}

/** The operations that stand in the document themselves, and in one place only. */
export function operationsOf(draft: Draft): readonly Operation[] {
  const places = Object.entries(draft.operations);
  return places.flatMap(([key, place]) => {
    const part = pointerKeys(place).reduce<unknown>((value, name) => partOf(value)?.[name], draft.document);
    const method = draft.definition.methods[key];
    const shared = places.filter(([, other]) => other === place).length > 1;
    const found = partOf(part);
    return found === undefined || method === undefined || shared
      ? []
      : [{ key, ...splitMethodKey(key), part: found, method }];
  });
}

/** Those with an integration of their own that fulfils a condition. */
export function integratedOf(draft: Draft, test: (one: Integrated) => boolean = () => true): Integrated[] {
  return operationsOf(draft).flatMap((operation) => {
    const { integration } = operation.method;
    const target = partOf(operation.part[INTEGRATION]);
    if (integration === undefined || target === undefined || '$ref' in target) return [];
    const integrated = { ...operation, integration, target };
    return test(integrated) ? [integrated] : [];
  });
}

export function isHttp({ integration }: Integrated): boolean {
  return integration.type.startsWith('HTTP');
}

export function isProxy({ integration }: Integrated): boolean {
  return integration.type.endsWith('_PROXY');
}

/** One operation, changed by `change`, which gives the labels of its fields. */
export function onOne<Item extends Operation>(
  draft: Draft,
  items: readonly Item[],
  change: (item: Item) => readonly string[] | undefined,
): readonly string[] | undefined {
  const item = draft.draw.one(items);
  return item === undefined ? undefined : change(item)?.map((label) => `${item.key}: ${label}`);
}
