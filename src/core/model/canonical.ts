/**
 * The canonical text of a value, written in one pass without a sorted copy of the value: whole definitions are digested
 * several times in a run.
 */

/** Characters between two hand-overs of text: long enough to be few, short enough to never hold a second copy of a value. */
const CHUNK = 8_192;
/** Up to so many keys are put in order by insertion, which needs no call per comparison. */
const FEW_KEYS = 16;
/** Of shorter texts a look is cheaper than a call. */
const SHORT = 32;
/** Needs no escape in JSON text; surrogates are left to `JSON.stringify`, which escapes those without a partner. */
const PLAIN = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;
const INDEX = /^(?:0|[1-9][0-9]{0,9})$/;
const HIGHEST_INDEX = 4_294_967_294;

/** What JSON has no word for: left out of an object, `null` in a list. */
export function isMissing(value: unknown): boolean {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol';
}

/** Hands over the canonical text of a value piece by piece. */
export function writeCanonical(value: unknown, take: (text: string) => void): void {
  /** Keys repeat without end: each is quoted once. */
  const names = new Map<string, string>();
  let text = '';

  function nameOf(key: string): string {
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `${quote(key)}:`;
    names.set(key, name);
    return name;
  }

  function put(inner: unknown): void {
    if (text.length > CHUNK) {
      take(text);
      text = '';
    }
    if (typeof inner === 'string') text += quote(inner);
    else if (typeof inner !== 'object' || inner === null)
      text += isMissing(inner) ? 'null' : JSON.stringify(inner);
    else if (Array.isArray(inner)) putList(inner);
    else putObject(inner as { readonly [key: string]: unknown });
  }

  function putList(list: readonly unknown[]): void {
    text += '[';
    for (let index = 0; index < list.length; index += 1) {
      if (index > 0) text += ',';
      put(list[index]);
    }
    text += ']';
  }

  function putObject(object: { readonly [key: string]: unknown }): void {
    let before = '{';
    for (const key of orderedKeys(object)) {
      const inner = object[key];
      if (isMissing(inner)) continue;
      text += before;
      text += nameOf(key);
      before = ',';
      put(inner);
    }
    text += before === '{' ? '{}' : '}';
  }

  put(value);
  take(text);
}

function quote(text: string): string {
  return text.length < SHORT && PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** The keys by code unit; those that JavaScript takes for indexes come first and by number, as in any sorted copy. */
function orderedKeys(object: object): string[] {
  const keys = Object.keys(object);
  let start = 0;
  while (start < keys.length && isIndex(keys[start] ?? '')) start += 1;
  if (keys.length - start > FEW_KEYS) return [...keys.slice(0, start), ...keys.slice(start).sort()];
  for (let index = start + 1; index < keys.length; index += 1) insert(keys, start, index);
  return keys;
}

/** Moves the key at an index to its place among those before it, which are in order from `start` on. */
function insert(keys: string[], start: number, index: number): void {
  const key = keys[index] ?? '';
  let at = index;
  for (let before = keys[at - 1]; at > start && before !== undefined && before > key; before = keys[at - 1]) {
    keys[at] = before;
    at -= 1;
  }
  keys[at] = key;
}

function isIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && INDEX.test(key) && Number(key) <= HIGHEST_INDEX;
}
