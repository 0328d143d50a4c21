/** What must hold of every parsed file before anything else walks through it: bounded, plain JSON, no key with a second meaning. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import { error } from './findings.ts';
import { MAX_DEPTH, MAX_VALUES } from './limits.ts';

export type CheckedValue =
  | {
      readonly value: Json;
      /** Members of all mappings together. */
      readonly members: number;
      /** Whether a key is a single backslash, which is what some engines make of other keys (`parse-source.ts`). */
      readonly backslash: boolean;
    }
  | { readonly findings: readonly Finding[] };

interface Walk {
  readonly findings: Finding[];
  readonly forbidden: ReadonlySet<string>;
  /** Keys from the document to the value that is looked at; a pointer is made of them only for a finding. */
  readonly path: (string | number)[];
  left: number;
  members: number;
  backslash: boolean;
  stopped: boolean;
}

/**
 * Walks the value as it is after every alias is followed, and stops at the limits, so that neither an alias bomb nor an
 * alias to a parent can make any later step run away.
 * @param forbidden keys that are refused wherever they stand
 */
export function checkValue(value: unknown, forbidden: ReadonlySet<string>): CheckedValue {
  const state = { left: MAX_VALUES, members: 0, backslash: false, stopped: false };
  const walk: Walk = { findings: [], forbidden, path: [], ...state };
  visit(value, walk);
  // The parsers make nothing but JSON and infinite numbers, and the walk has seen that there are none of those.
  return walk.findings.length > 0
    ? { findings: walk.findings }
    : { value: value as Json, members: walk.members, backslash: walk.backslash };
}

function visit(value: unknown, walk: Walk): void {
  if (walk.stopped) return;
  walk.left -= 1;
  if (walk.left < 0) return stop(walk, tooLarge());
  if (walk.path.length > MAX_DEPTH) return stop(walk, tooDeep());
  if (Array.isArray(value)) visitArray(value, walk);
  else if (isObject(value)) visitObject(value, walk);
  else if (typeof value === 'number' && !Number.isFinite(value))
    walk.findings.push(notJson(pointer(...walk.path)));
}

function visitArray(value: readonly unknown[], walk: Walk): void {
  for (let index = 0; index < value.length; index += 1) visitMember(value[index], index, walk);
}

function visitObject(value: { readonly [key: string]: unknown }, walk: Walk): void {
  for (const key of Object.keys(value)) {
    walk.members += 1;
    if (key === '\\') walk.backslash = true;
    const inner = value[key];
    if (walk.forbidden.has(key)) walk.findings.push(forbiddenKey(pointer(...walk.path, key), key));
    else if (key === '<<' && typeof inner === 'object')
      walk.findings.push(mergeKey(pointer(...walk.path, key)));
    else visitMember(inner, key, walk);
  }
}

function visitMember(inner: unknown, key: string | number, walk: Walk): void {
  // Most values are texts: nothing can be wrong with one but that it is one too many, or stands too deep.
  if (typeof inner === 'string' && walk.left > 0 && walk.path.length < MAX_DEPTH) {
    walk.left -= 1;
    return;
  }
  walk.path.push(key);
  visit(inner, walk);
  walk.path.pop();
}

function stop(walk: Walk, finding: Finding): void {
  walk.stopped = true;
  walk.findings.push(finding);
}

function tooLarge(): Finding {
  const message = `The file expands to more than ${MAX_VALUES.toLocaleString('en-US')} values.`;
  return error(
    'expansion-too-large',
    '',
    message,
    'Take out the YAML aliases that repeat each other, or split the file.',
  );
}

function tooDeep(): Finding {
  const message = `The file is nested more than ${MAX_DEPTH} levels deep, or an alias leads back to where it stands.`;
  return error('nesting-too-deep', '', message, 'Nest less deeply.');
}

function notJson(pointer: string): Finding {
  return error(
    'number-not-json',
    pointer,
    'This number cannot be written as JSON.',
    'Use a finite number, or quote it.',
  );
}

function forbiddenKey(pointer: string, key: string): Finding {
  return error('forbidden-key', pointer, `The key "${key}" is not allowed.`, 'Choose another name.');
}

function mergeKey(pointer: string): Finding {
  const message = 'Merge keys (<<) belong to YAML 1.1; here the key would be taken as it stands.';
  return error('yaml-merge-key', pointer, message, 'Write the merged keys out, or use a $ref.');
}
