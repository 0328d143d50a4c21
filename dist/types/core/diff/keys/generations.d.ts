/** The generations of one declared key: which is to be made, which works, which has done its time. */
import type { Desired, DesiredKey } from '../../model/desired.ts';
import type { LiveApiKey } from '../../model/live.ts';
import { type KeyTarget } from './key-target.ts';
/**
 * @param things the live keys of this one, of any generation
 * @param time of the read, in seconds since 1970
 */
export declare function declaredTargets(desired: Desired, key: DesiredKey, things: readonly LiveApiKey[], time: number): readonly KeyTarget[];
/**
 * A key that is cut off. One that works all the same, because a run died half-way, is cut off now, and its grace period begins
 * then; for one whose generation has done its time that was to come by the calendar.
 */
export declare function revokedTarget(desired: Desired, name: string, live: LiveApiKey, time: number): KeyTarget;
export declare function liveTarget(name: string, live: LiveApiKey, fate: Pick<KeyTarget, 'role' | 'due' | 'retires'>): KeyTarget;
export declare function isAlive({ tags }: LiveApiKey): boolean;
export declare function newestFirst(things: readonly LiveApiKey[]): LiveApiKey[];
