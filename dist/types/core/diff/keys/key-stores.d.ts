import type { Found } from '../change.ts';
import type { DiffContext } from '../context.ts';
import type { KeyTarget } from './key-target.ts';
export declare function diffKeyStores(context: DiffContext): Found;
/** What has to be done before a key may be said to stop: its successor exists, is in all plans, and is what its secret says. */
export declare function stepsBefore(context: DiffContext, { key }: KeyTarget): readonly string[];
