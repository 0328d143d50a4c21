/** Parses a mapping template: text, references, `#set`, `#if`, `#foreach`, comments. */
import { parseExpression, parseReference } from './expression.ts';
import { expect, MAX_DEPTH, NotUnderstood, take, type Branch, type Cursor, type Node } from './syntax.ts';

/** Parses a template. Nothing in it is an error: what we do not understand is text. */
export function parseTemplate(text: string, depth = 0): readonly Node[] {
  const cursor: Cursor = { text, at: 0, depth: 0 };
  const nodes: Node[] = [];
  while (cursor.at < text.length) {
    nodes.push(...parseNodes(cursor, depth));
    // Only an #end or #else that belongs to nothing stops the parser before the end.
    if (cursor.at < text.length) nodes.push({ type: 'text', text: text.charAt(cursor.at++) });
  }
  return nodes;
}

/** Parses up to the end, or up to a directive that closes a block. */
function parseNodes(cursor: Cursor, depth: number): Node[] {
  const nodes: Node[] = [];
  while (cursor.at < cursor.text.length && !/#\{?(?:end|else)/y.test(from(cursor))) {
    const node = parseNode(cursor, depth);
    if (node !== undefined) nodes.push(node);
  }
  return nodes;
}

function parseNode(cursor: Cursor, depth: number): Node | undefined {
  const text = take(cursor, /[^$#]+/y);
  if (text) return { type: 'text', text: text[0] };
  if (take(cursor, /##[^\n]*\n?|#\*[\s\S]*?\*#/y)) return undefined;
  const start = cursor.at;
  try {
    if (depth > MAX_DEPTH) throw new NotUnderstood('too deep');
    return cursor.text[start] === '$' ? referenceNode(cursor, depth) : directive(cursor, depth);
  } catch (error: unknown) {
    if (!(error instanceof NotUnderstood)) throw error;
    cursor.at = start + 1;
    cursor.depth = 0;
    return { type: 'text', text: cursor.text.charAt(start) };
  }
}

function referenceNode(cursor: Cursor, depth: number): Node {
  const start = cursor.at;
  const parsed = parseReference(cursor, textParser(depth));
  return { type: 'reference', ...parsed, source: cursor.text.slice(start, cursor.at) };
}

function directive(cursor: Cursor, depth: number): Node {
  const name = expect(cursor, /#\{?(set|if|foreach)\}?\s*\(\s*/y)[1];
  if (name === 'set') return setNode(cursor, depth);
  return name === 'if' ? ifNode(cursor, depth) : foreachNode(cursor, depth);
}

function setNode(cursor: Cursor, depth: number): Node {
  expect(cursor, /(?=\$)/y);
  const target = parseReference(cursor, textParser(depth)).reference;
  expect(cursor, /\s*=/y);
  const value = parseExpression(cursor, textParser(depth));
  closeDirective(cursor);
  return { type: 'set', target, value };
}

function ifNode(cursor: Cursor, depth: number): Node {
  const branches: Branch[] = [conditionalBranch(cursor, depth)];
  for (let branch = elseifBranch(cursor, depth); branch !== undefined; branch = elseifBranch(cursor, depth)) {
    branches.push(branch);
  }
  if (take(cursor, /#(?:\{else\}|else(?!if))(?:[ \t]*\n)?/y))
    branches.push({ body: parseNodes(cursor, depth + 1) });
  closeBlock(cursor);
  return { type: 'if', branches };
}

/** For the same reason an #elseif that is not understood ends the block instead of giving up. */
function elseifBranch(cursor: Cursor, depth: number): Branch | undefined {
  const start = cursor.at;
  if (!take(cursor, /#\{?elseif\}?\s*\(/y)) return undefined;
  try {
    return conditionalBranch(cursor, depth);
  } catch (error: unknown) {
    if (!(error instanceof NotUnderstood)) throw error;
    cursor.at = start;
    cursor.depth = 0;
    return undefined;
  }
}

function conditionalBranch(cursor: Cursor, depth: number): Branch {
  const condition = parseExpression(cursor, textParser(depth));
  closeDirective(cursor);
  return { condition, body: parseNodes(cursor, depth + 1) };
}

function foreachNode(cursor: Cursor, depth: number): Node {
  const variable = expect(cursor, /\$!?\{?([A-Za-z_][\w-]*)\}?\s+in\s/y)[1] ?? '';
  const list = parseExpression(cursor, textParser(depth));
  closeDirective(cursor);
  const body = parseNodes(cursor, depth + 1);
  closeBlock(cursor);
  return { type: 'foreach', variable, list, body };
}

/** The closing parenthesis. A directive alone on its line takes the line break with it. */
function closeDirective(cursor: Cursor): void {
  expect(cursor, /\s*\)(?:[ \t]*\n)?/y);
}

/**
 * The end of a block. Where it is missing the block ends all the same: giving up here would parse the body again as
 * part of the block around it, and again for the block around that.
 */
function closeBlock(cursor: Cursor): void {
  take(cursor, /#(?:\{end\}|end)(?:[ \t]*\n)?/y);
}

function textParser(depth: number): (text: string) => readonly Node[] {
  return (text) => parseTemplate(text, depth + 1);
}

function from(cursor: Cursor): string {
  return cursor.text.slice(cursor.at, cursor.at + 10);
}
