/** What the tables of the diff work on. */
import type { Desired, DesiredApi } from '../model/desired.ts';
import { own, sorted } from '../model/json.ts';
import type { Live, LiveApi, LiveRestApi } from '../model/live.ts';
import type { Match } from './match.ts';

export interface DiffContext {
  readonly desired: Desired;
  readonly live: Live;
  readonly match: Match;
}

/** The declared APIs in the order of their ids, so that the order of the files changes nothing. */
export function declaredApis({ desired }: DiffContext): readonly DesiredApi[] {
  return sorted(Object.keys(desired.apis)).flatMap((id) => own(desired.apis, id) ?? []);
}

/** A declared API on the live side: not there, there and read, or there and trusted by its digest. */
export type LiveSide =
  | { readonly state: 'absent' }
  | { readonly state: 'trusted'; readonly restApi: LiveRestApi }
  | { readonly state: 'read'; readonly restApi: LiveRestApi; readonly api: LiveApi };

/** @throws Error when an API is neither read nor trusted: that is a bug, never "absent" */
export function liveSide({ live, match }: DiffContext, specId: string): LiveSide {
  const restApi = match.restApis[specId];
  if (restApi === undefined) return { state: 'absent' };
  if (live.trusted.includes(restApi.id)) return { state: 'trusted', restApi };
  const api = live.apis[restApi.id];
  if (api === undefined) throw new Error(`REST API ${restApi.id} was neither read nor trusted`);
  return { state: 'read', restApi, api };
}
