/** Parses what stands inside directives, and references with their steps. */
import {
  expect,
  MAX_DEPTH,
  NotUnderstood,
  take,
  type Cursor,
  type Expression,
  type Node,
  type Reference,
  type Step,
} from './syntax.ts';

/** Parses the inside of a double-quoted string; passed in because the template parser imports this module. */
export type ParseText = (text: string) => readonly Node[];

/** Weakest first. */
const LEVELS: readonly RegExp[] = [
  /\s*(\|\|)/y,
  /\s*(&&)/y,
  /\s*(==|!=)/y,
  /\s*(<=|>=|<|>)/y,
  /\s*([+-])/y,
  /\s*([*/%])/y,
];

const IDENTIFIER = /[A-Za-z_][\w-]*/y;

export function parseExpression(cursor: Cursor, parseText: ParseText, level = 0): Expression {
  const pattern = LEVELS[level];
  if (pattern === undefined) return parseUnary(cursor, parseText);
  let left = parseExpression(cursor, parseText, level + 1);
  for (let match = take(cursor, pattern); match !== undefined; match = take(cursor, pattern)) {
    const right = parseExpression(cursor, parseText, level + 1);
    left = { type: 'binary', operator: match[1] ?? '', left, right };
  }
  return left;
}

/** Every nested expression comes through here; the depth is right again when it returns (not when it gives up). */
function parseUnary(cursor: Cursor, parseText: ParseText): Expression {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) throw new NotUnderstood('too deep');
  const operand = parseOperand(cursor, parseText);
  cursor.depth -= 1;
  return operand;
}

function parseOperand(cursor: Cursor, parseText: ParseText): Expression {
  take(cursor, /\s+/y);
  if (take(cursor, /!/y)) return { type: 'not', operand: parseUnary(cursor, parseText) };
  if (take(cursor, /\(/y)) {
    const inner = parseExpression(cursor, parseText);
    expect(cursor, /\s*\)/y);
    return inner;
  }
  return (
    parseLiteral(cursor, parseText) ?? { type: 'reference', reference: expectReference(cursor, parseText) }
  );
}

function parseLiteral(cursor: Cursor, parseText: ParseText): Expression | undefined {
  const number = take(cursor, /-?\d+(?:\.\d+)?/y);
  if (number) return { type: 'literal', value: Number(number[0]) };
  const word = take(cursor, /(true|false|null)\b/y);
  if (word) return { type: 'literal', value: word[0] === 'null' ? null : word[0] === 'true' };
  const single = take(cursor, /'((?:[^']|'')*)'/y);
  if (single) return { type: 'literal', value: (single[1] ?? '').replaceAll("''", "'") };
  const double = take(cursor, /"((?:[^"]|"")*)"/y);
  if (double) return { type: 'template', body: parseText((double[1] ?? '').replaceAll('""', '"')) };
  return undefined;
}

function expectReference(cursor: Cursor, parseText: ParseText): Reference {
  expect(cursor, /(?=\$)/y);
  return parseReference(cursor, parseText).reference;
}

/** Parses `$x.y`, `$!x`, `${x.y}`, `$!{x}` at the cursor, with its members, indexes and calls. */
export function parseReference(
  cursor: Cursor,
  parseText: ParseText,
): { readonly reference: Reference; readonly quiet: boolean } {
  const opening = expect(cursor, /\$(!?)(\{?)/y);
  const name = expect(cursor, IDENTIFIER)[0];
  const steps: Step[] = [];
  for (let step = parseStep(cursor, parseText); step !== undefined; step = parseStep(cursor, parseText))
    steps.push(step);
  if (opening[2] === '{') expect(cursor, /\}/y);
  return { reference: { name, steps }, quiet: opening[1] === '!' };
}

function parseStep(cursor: Cursor, parseText: ParseText): Step | undefined {
  if (take(cursor, /\[/y)) {
    const index = parseExpression(cursor, parseText);
    expect(cursor, /\s*\]/y);
    return { type: 'index', index };
  }
  // A dot that no name follows ends a sentence, not a reference.
  const name = take(cursor, /\.([A-Za-z_][\w-]*)/y)?.[1];
  if (name === undefined) return undefined;
  if (!take(cursor, /\(/y)) return { type: 'member', name };
  return { type: 'call', name, parameters: parseParameters(cursor, parseText) };
}

function parseParameters(cursor: Cursor, parseText: ParseText): Expression[] {
  const parameters: Expression[] = [];
  if (take(cursor, /\s*\)/y)) return parameters;
  do parameters.push(parseExpression(cursor, parseText));
  while (take(cursor, /\s*,/y));
  expect(cursor, /\s*\)/y);
  return parameters;
}
