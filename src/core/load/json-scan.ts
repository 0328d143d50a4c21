/**
 * What `JSON.parse` does not tell: where a text stops being JSON (its messages quote the text, which may hold secrets) and
 * which keys are there twice (it silently takes the last).
 */
import { MAX_DEPTH } from './limits.ts';

export interface JsonFault {
  readonly kind: 'syntax' | 'duplicate-key' | 'nesting-too-deep';
  /** Index into the text. */
  readonly offset: number;
  /** What is wrong there; names a key at most, never a value. */
  readonly message: string;
}

class Stop extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Every duplicate key, and the first place where the text is not JSON. Nothing for a sound text. Much slower than `JSON.parse`,
 * so it is for texts in which something is known to be wrong.
 */
export function scanJson(text: string): readonly JsonFault[] {
  const scanner = new Scanner(text);
  try {
    scanner.document();
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    return [...scanner.duplicates, thrown.fault];
  }
  return scanner.duplicates;
}

/**
 * How many keys a sound JSON text has, those that are there twice counted twice: the strings before a colon. A value that
 * has fewer members lost some to duplicates; only then is the text worth a closer look.
 */
export function countKeys(text: string): number {
  let keys = 0;
  for (let open = text.indexOf('"'); open !== -1; ) {
    let at = closingQuote(text, open) + 1;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) === COLON) keys += 1;
    open = text.indexOf('"', at);
  }
  return keys;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Index of the quote that closes a string; the quotes inside have an odd number of backslashes before them. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

class Scanner {
  readonly duplicates: JsonFault[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#stop('unexpected text after the end of the document');
  }

  #value(depth: number): void {
    this.#space();
    const character = this.#text[this.#at];
    if (character === '{') this.#object(depth + 1);
    else if (character === '[') this.#array(depth + 1);
    else if (character === '"') this.#string();
    else if (!this.#match(SCALAR)) this.#stop('a value is expected here');
  }

  #object(depth: number): void {
    const keys = new Set<string>();
    this.#open(depth);
    if (this.#take('}')) return;
    do {
      this.#space();
      const start = this.#at;
      if (this.#text[start] !== '"') this.#stop('a key in double quotes is expected here');
      this.#string();
      const key = String(JSON.parse(this.#text.slice(start, this.#at)));
      if (keys.has(key)) this.duplicates.push({ kind: 'duplicate-key', offset: start, message: key });
      keys.add(key);
      if (!this.#take(':')) this.#stop('":" is expected after a key');
      this.#value(depth);
    } while (this.#take(','));
    if (!this.#take('}')) this.#stop('"," or "}" is expected here');
  }

  #array(depth: number): void {
    this.#open(depth);
    if (this.#take(']')) return;
    do this.#value(depth);
    while (this.#take(','));
    if (!this.#take(']')) this.#stop('"," or "]" is expected here');
  }

  #open(depth: number): void {
    if (depth > MAX_DEPTH) this.#stop(`nested more than ${MAX_DEPTH} levels deep`, 'nesting-too-deep');
    this.#at += 1;
  }

  #string(): void {
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code)) this.#stop('a string is not closed');
      else if (code < 0x20)
        this.#stop('a string holds a line break or control character that is not escaped');
      else if (code === BACKSLASH) {
        if (!this.#match(ESCAPE)) this.#stop('a string holds an escape that JSON does not have');
      } else {
        this.#at += 1;
        if (code === QUOTE) return;
      }
    }
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #take(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #space(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? '?')) this.#at += 1;
  }

  #stop(message: string, kind: JsonFault['kind'] = 'syntax'): never {
    throw new Stop({ kind, offset: this.#at, message });
  }
}
