/** What the tables of the diff work on. */
import type { Desired, DesiredApi } from '../model/desired.ts';
import type { Live, LiveApi, LiveRestApi } from '../model/live.ts';
import type { Match } from './match.ts';
export interface DiffContext {
    readonly desired: Desired;
    readonly live: Live;
    readonly match: Match;
}
/** The declared APIs in the order of their ids, so that the order of the files changes nothing. */
export declare function declaredApis({ desired }: DiffContext): readonly DesiredApi[];
/** A declared API on the live side: not there, there and read, or there and trusted by its digest. */
export type LiveSide = {
    readonly state: 'absent';
} | {
    readonly state: 'trusted';
    readonly restApi: LiveRestApi;
} | {
    readonly state: 'read';
    readonly restApi: LiveRestApi;
    readonly api: LiveApi;
};
/** @throws Error when an API is neither read nor trusted: that is a bug, never "absent" */
export declare function liveSide({ live, match }: DiffContext, specId: string): LiveSide;
