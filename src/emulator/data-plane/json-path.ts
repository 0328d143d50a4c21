/** The few JSONPath forms that mappings use: `$`, `$.a.b`, `$['a']`, `$.a[0]`. */
import { isObject } from '../../core/model/json.ts';
import { own } from './call.ts';

const STEP = /\.([A-Za-z_][\w-]*)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/gy;

/** The value at a path, or undefined when it is not there or the path is of a form we do not know. */
export function jsonPath(value: unknown, path: string): unknown {
  const text = path.startsWith('$') ? path.slice(1) : `.${path}`;
  let current = value;
  let at = 0;
  for (const match of text.matchAll(STEP)) {
    current = memberOf(current, match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
    at = match.index + match[0].length;
  }
  return at === text.length ? current : undefined;
}

/** A member of an object or an element of a list; never something inherited. */
export function memberOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? own(value, key) : undefined;
}

/** Parses JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
