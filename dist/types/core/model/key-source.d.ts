/** Where the value of a key comes from, in words; names only. */
import type { KeySource } from './repository.ts';
/** `the variable GLOBEX_KEY`, `the secret partners/globex`. */
export declare function sourceText(source: KeySource): string;
