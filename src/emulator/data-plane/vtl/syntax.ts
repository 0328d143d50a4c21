/** The parts of a mapping template that we understand. Everything else stays text. */

export type Node =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'reference';
      readonly reference: Reference;
      readonly quiet: boolean;
      readonly source: string;
    }
  | { readonly type: 'set'; readonly target: Reference; readonly value: Expression }
  | { readonly type: 'if'; readonly branches: readonly Branch[] }
  | {
      readonly type: 'foreach';
      readonly variable: string;
      readonly list: Expression;
      readonly body: readonly Node[];
    };

/** A branch without a condition is `#else`. */
export interface Branch {
  readonly condition?: Expression;
  readonly body: readonly Node[];
}

export interface Reference {
  readonly name: string;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly type: 'member'; readonly name: string }
  | { readonly type: 'index'; readonly index: Expression }
  | { readonly type: 'call'; readonly name: string; readonly parameters: readonly Expression[] };

export type Expression =
  | { readonly type: 'literal'; readonly value: string | number | boolean | null }
  /** A double-quoted string: a template of its own. */
  | { readonly type: 'template'; readonly body: readonly Node[] }
  | { readonly type: 'reference'; readonly reference: Reference }
  | { readonly type: 'not'; readonly operand: Expression }
  | {
      readonly type: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** A place in a template's text. The parsers move it on. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** How deep the expression at this place is nested. */
  depth: number;
}

/** Expressions, strings and directives nested deeper than this are taken as text. */
export const MAX_DEPTH = 50;

/** Thrown inside the parsers where the text is not what they know; the template parser then takes it as text. */
export class NotUnderstood extends Error {}

/** Moves over the pattern (which must be sticky) and returns its match, or undefined when it is not there. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

/** Moves over the pattern or gives up. */
export function expect(cursor: Cursor, pattern: RegExp): RegExpExecArray {
  const match = take(cursor, pattern);
  if (match === undefined) throw new NotUnderstood(`at ${cursor.at}`);
  return match;
}
