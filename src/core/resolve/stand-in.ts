/**
 * What stands for a value that is not known: without an account values cannot be read, and a value that is missing is
 * a problem of its own. Findings about such a place would be about the stand-in, not about what belongs there.
 */
import type { Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointerKeys } from '../model/problem.ts';

/** A character for private use, which no name and no service knows. */
const MARK = '\u{E000}';

export function standIn(name: string): string {
  return `${MARK}${name}${MARK}`;
}

export function holdsStandIn(text: string): boolean {
  return text.includes(MARK);
}

/** The text with plain words in the place of stand-ins, where names may not have their characters. */
export function wordFor(text: string): string {
  const [first = '', ...rest] = text.split(MARK);
  // Every other piece is the name of a value.
  return rest.reduce(
    (word, piece, index) =>
      word + (index % 2 === 0 ? `unread.${piece.replaceAll(/[^A-Za-z0-9]/g, '-')}` : piece),
    first,
  );
}

/** Whether a finding speaks of a stand-in: by its place, by its words, or because one is close below the place. */
export function isAboutStandIn(document: Json, { message, pointer }: Finding): boolean {
  if (holdsStandIn(pointer) || holdsStandIn(message)) return true;
  const keys = pointerKeys(pointer);
  // An operation or more: what is wrong with all of it does not come from one text deep inside.
  return holdsNear(valueAt(document, keys), keys.length <= OPERATION_KEYS ? 1 : NEAR);
}

/** `paths`, the path, the method. */
const OPERATION_KEYS = 3;
/** How far below a finding's place a stand-in counts: an authorizer, a policy and their parts. */
const NEAR = 4;

function valueAt(document: Json, keys: readonly string[]): unknown {
  return keys.reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    document,
  );
}

function holdsNear(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return holdsStandIn(value);
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  return Object.entries(value).some(([key, inner]) => holdsStandIn(key) || holdsNear(inner, depth - 1));
}
