/** Where the values of a JSON text stand. The text is sound: `JSON.parse` has read it. */
import { type Outline, outlineBuilder } from './outline.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const COMMA = 0x2c;
const COLON = 0x3a;
const MARK = 0xfeff;

export function jsonOutline(text: string): Outline {
  const builder = outlineBuilder();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBetween(code)) continue;
    if (code === CLOSE_MAP || code === CLOSE_LIST) builder.close();
    else if (code === OPEN_MAP) builder.add('map', at);
    else if (code === OPEN_LIST) builder.add('list', at);
    else {
      builder.add('scalar', at);
      at = (code === QUOTE ? endOfString(text, at) : endOfWord(text, at)) - 1;
    }
  }
  const outline = builder.build((value) => keyAt(text, outline.starts[value] ?? 0));
  return outline;
}

/** White space, separators, and the byte order mark that many editors write. */
function isBetween(code: number): boolean {
  return code <= 0x20 || code === COMMA || code === COLON || code === MARK;
}

/** Index after the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code === BACKSLASH) at += 1;
  }
  return at + 1;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBetween(code) || code === CLOSE_LIST || code === CLOSE_MAP) break;
  }
  return at;
}

function keyAt(text: string, start: number): string {
  try {
    return String(JSON.parse(text.slice(start, endOfString(text, start))));
  } catch {
    return '';
  }
}
