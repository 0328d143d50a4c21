/** What a person can put right in the repository's files. Problems are values: nothing in `core` throws for bad input. */

export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One finding in one file. `line` and `column` count from 1; both are 1 where the whole file is meant. */
export interface Problem {
  /** Stable id such as `plan-unknown-api`; every code has an entry in docs/codes.md. */
  readonly code: string;
  readonly severity: Severity;
  /** Path relative to the repository's root, with forward slashes. */
  readonly file: string;
  /** JSON pointer into the file; empty for the whole file. */
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in one sentence. Never a key value, template or credential. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
}

/** A problem that `policy.waivers` accepts: not shown, but counted. */
export interface WaivedProblem {
  readonly problem: Problem;
  readonly reason: string;
  readonly expires: string;
}

/** A problem before its place in the text is known: core code finds pointers, `load` turns them into lines. */
export interface Finding extends Omit<Problem, 'file' | 'line' | 'column'> {
  /** A piece of the text at the pointer that is meant; where it stands there just so, the problem is placed at it. */
  readonly text?: string;
  /**
   * What API Gateway itself would say about it at import, word for word, where it is known (aws-facts 2.5, 2.6):
   * an error refuses the import, a warning drops something and goes on. The embedded API Gateway answers with it.
   */
  readonly service?: { readonly level: 'error' | 'warning'; readonly text: string };
}

export function hasErrors(problems: readonly { readonly severity: Severity }[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** One reference token of a JSON pointer (RFC 6901). */
export function pointerToken(key: string | number): string {
  const text = String(key);
  // Nearly no key needs it, and replacing in vain is what would cost.
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** A JSON pointer (RFC 6901) of the keys on the way down; the empty string for none. */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${pointerToken(key)}`).join('');
}

/** The keys of a JSON pointer. */
export function pointerKeys(text: string): string[] {
  if (text === '') return [];
  return text
    .slice(1)
    .split('/')
    .map((token) => (token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token));
}
