/** What must hold of every parsed file before anything else walks through it: bounded, plain JSON, no key with a second meaning. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointerToken } from '../model/problem.ts';
import { error } from './findings.ts';
import { MAX_DEPTH, MAX_VALUES } from './limits.ts';

export type CheckedValue = { readonly value: Json } | { readonly findings: readonly Finding[] };

interface Walk {
  readonly findings: Finding[];
  readonly forbidden: ReadonlySet<string>;
  left: number;
  stopped: boolean;
}

/**
 * Walks the value as it is after every alias is followed, and stops at the limits, so that neither an alias bomb nor an
 * alias to a parent can make any later step run away.
 * @param forbidden keys that are refused wherever they stand
 */
export function checkValue(value: unknown, forbidden: ReadonlySet<string>): CheckedValue {
  const walk: Walk = { findings: [], forbidden, left: MAX_VALUES, stopped: false };
  visit(value, '', 0, walk);
  // The parsers make nothing but JSON and infinite numbers, and the walk has seen that there are none of those.
  return walk.findings.length > 0 ? { findings: walk.findings } : { value: value as Json };
}

function visit(value: unknown, pointer: string, depth: number, walk: Walk): void {
  if (walk.stopped) return;
  walk.left -= 1;
  if (walk.left < 0) return stop(walk, tooLarge());
  if (depth > MAX_DEPTH) return stop(walk, tooDeep());
  if (Array.isArray(value)) visitArray(value, pointer, depth, walk);
  else if (isObject(value)) visitObject(value, pointer, depth, walk);
  else if (typeof value === 'number' && !Number.isFinite(value)) walk.findings.push(notJson(pointer));
}

function visitArray(value: readonly unknown[], pointer: string, depth: number, walk: Walk): void {
  for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`, depth + 1, walk);
}

function visitObject(
  value: { readonly [key: string]: unknown },
  pointer: string,
  depth: number,
  walk: Walk,
): void {
  for (const key of Object.keys(value)) {
    const below = `${pointer}/${pointerToken(key)}`;
    if (walk.forbidden.has(key)) walk.findings.push(forbiddenKey(below, key));
    else if (key === '<<' && typeof value[key] === 'object') walk.findings.push(mergeKey(below));
    else visit(value[key], below, depth + 1, walk);
  }
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
