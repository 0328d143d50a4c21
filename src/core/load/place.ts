/** Gives findings their line and column. The library that knows positions is loaded only when there is something to place. */
import type * as Yaml from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Finding, Problem } from '../model/problem.ts';
import { pointerKeys } from '../model/problem.ts';
import type { SourceFile } from '../model/repository.ts';
import type { Position } from './position.ts';
import { positionFinder, START } from './position.ts';

/**
 * The findings as problems of one file, in the order of the text. A finding about a key or its value is placed at the key, one
 * about a list's item at the item; where the pointer leads nowhere, at the nearest thing above that is there.
 */
export async function placeFindings(file: SourceFile, findings: readonly Finding[]): Promise<Problem[]> {
  const whole = findings.every((finding) => finding.pointer === '');
  const find = whole ? () => START : await pointerFinder(file.text);
  return findings.map((finding) => problemAt(file.path, finding, find(finding))).sort(inOrder);
}

/** A finding as a problem at a place. */
export function problemAt(file: string, finding: Finding, place: Position): Problem {
  const { code, severity, pointer, message, hint } = finding;
  return { code, severity, file, pointer, line: place.line, column: place.column, message, hint };
}

/** By file, place, code and pointer, so that the same input lists the same problems in the same order. */
export function inOrder(left: Problem, right: Problem): number {
  const texts = (problem: Problem) => [problem.code, problem.pointer, problem.message].join('\n');
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  if (left.line !== right.line) return left.line - right.line;
  if (left.column !== right.column) return left.column - right.column;
  return texts(left) < texts(right) ? -1 : texts(left) > texts(right) ? 1 : 0;
}

async function pointerFinder(text: string): Promise<(finding: Finding) => Position> {
  const yaml = await import('yaml');
  const at = positionFinder(text);
  const indexes = new Map<Node, ReadonlyMap<string, Pair>>();

  /** The pairs of a mapping by key, indexed once: a file may have many findings in one large mapping. */
  function pairsOf(node: Node): ReadonlyMap<string, Pair> {
    const known = indexes.get(node);
    if (known !== undefined) return known;
    const pairs = new Map<string, Pair>();
    if (yaml.isMap(node))
      for (const pair of node.items) if (yaml.isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
    indexes.set(node, pairs);
    return pairs;
  }

  /** What stands under a key: where it starts, and the node to go on from. */
  function step(
    node: Node,
    key: string,
  ): { readonly offset: number | undefined; readonly next: unknown } | undefined {
    if (yaml.isSeq(node)) {
      const item = node.items[Number(key)];
      return item === undefined ? undefined : { offset: startOf(item), next: item };
    }
    const pair = pairsOf(node).get(key);
    return pair === undefined ? undefined : { offset: startOf(pair.key), next: pair.value };
  }

  function startOf(node: unknown): number | undefined {
    return yaml.isNode(node) ? node.range?.[0] : undefined;
  }

  const document = parseQuietly(yaml, text);
  return ({ pointer, text: piece }) => {
    let node: unknown = document?.contents;
    let offset = 0;
    for (const key of pointerKeys(pointer)) {
      if (document !== undefined && yaml.isAlias(node)) node = node.resolve(document);
      const found = yaml.isNode(node) ? step(node, key) : undefined;
      if (found === undefined) break;
      offset = found.offset ?? offset;
      node = found.next;
    }
    return at(offsetOf(text, piece, offset, yaml.isNode(node) ? (node.range?.[1] ?? offset) : offset));
  };
}

/** Where a piece of the text stands between two offsets; at the first of them where it is written differently. */
function offsetOf(text: string, piece: string | undefined, start: number, end: number): number {
  const found = piece === undefined ? -1 : text.indexOf(piece, start);
  return piece === undefined || found === -1 || found + piece.length > end ? start : found;
}

/** The document, or undefined where the library cannot cope with it (too deep); then every finding is at the start. */
function parseQuietly(yaml: typeof Yaml, text: string) {
  try {
    return yaml.parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
      keepSourceTokens: false,
    });
  } catch {
    return undefined;
  }
}
