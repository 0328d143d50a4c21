/** Who has a key, and the plans that admit it before and after a change. */
import type { DiffContext } from '../diff/context.ts';
import type { Client } from './model.ts';
/**
 * Every key of the account, declared or there: ours in the order of names, then those of others. A key of ours that is no
 * longer declared is revoked, and our plans admit nobody of ours whom their files do not name; keys of others stay.
 * @throws Error when the keys of a plan of ours were neither read nor trusted: a bug, never "empty"
 */
export declare function clientsOf(context: DiffContext): readonly Client[];
