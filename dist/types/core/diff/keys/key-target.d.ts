/** What becomes of an API key of ours. */
import type { Generation } from '../../model/key-mark.ts';
import type { LiveApiKey } from '../../model/live.ts';
/**
 * - `current`: the newest generation, or the one to be created;
 * - `older`: works beside it until the overlap is over;
 * - `retired`: its overlap is over;
 * - `undeclared`: no plan file names it any more;
 * - `revoked`: is cut off, and waits to be deleted;
 * - `expired`: its grace period is over.
 */
export type KeyRole = 'current' | 'older' | 'retired' | 'undeclared' | 'revoked' | 'expired';
export interface KeyTarget {
    /** As plans name it, unique. */
    readonly label: string;
    /** The declared name; of an undeclared key the name that it was declared by. */
    readonly key: string;
    readonly generation: Generation;
    readonly role: KeyRole;
    /** Absent for a key that is to be created. */
    readonly live?: LiveApiKey;
    /** When the calendar made this due, in seconds since 1970; absent where the files ask for it. */
    readonly due?: number;
    /** When an older generation stops working, in seconds since 1970; absent until its successor works. */
    readonly retires?: number;
}
/** The date of a tag in seconds since 1970; undefined when it is not there, or no date. */
export declare function dateOf({ tags }: Pick<LiveApiKey, 'tags'>, tag: string): number | undefined;
