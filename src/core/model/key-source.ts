/** Where the value of a key comes from, in words; names only. */
import type { KeySource } from './repository.ts';

/** `the variable GLOBEX_KEY`, `the secret partners/globex`. */
export function sourceText(source: KeySource): string {
  if ('env' in source) return `the variable ${source.env}`;
  return 'secret' in source ? `the secret ${source.secret}` : `the parameter ${source.parameter}`;
}
