/** Reads of the account what the plan needs, and no more. */
import { undeclaredPlans } from '../core/diff/keys/plan-keys.ts';
import { digestTag, matchLive, type Match } from '../core/diff/match.ts';
import type { Desired } from '../core/model/desired.ts';
import type { Live, LiveApi, LiveUsagePlan } from '../core/model/live.ts';
import { functionReference, TAG_DIGEST } from '../core/model/live.ts';
import type { Journal } from '../core/model/report.ts';
import { apiDigest, definitionDigest, planDigest, UNDECLARED_DIGEST } from '../core/plan/digest.ts';
import type { Reader, WantedApi } from './ports.ts';

/** `changed` trusts the digest tags and reads only what they say has changed; `all` reads everything. */
export type Refresh = 'changed' | 'all';

/** How many APIs are read at the same time. */
const CONCURRENT_APIS = 4;

export interface ReadOptions {
  readonly refresh: Refresh;
  readonly identity: { readonly account: string; readonly region: string };
  readonly journal: Journal;
  /** Now, in seconds since 1970. */
  readonly time: number;
}

/**
 * Lists REST APIs, usage plans and keys, picks ours by their tags, and reads those in full.
 * @throws OperationError when any read fails: a failed read is never "absent"
 */
export async function readLive(reader: Reader, desired: Desired, options: ReadOptions): Promise<Live> {
  options.journal.note({ type: 'reading', what: 'REST APIs, usage plans and API keys' });
  const [restApis, usagePlans, apiKeys] = await Promise.all([
    reader.restApis(),
    reader.usagePlans(),
    reader.apiKeys(),
  ]);
  const match = matchLive(desired, { restApis, usagePlans, apiKeys, time: options.time });
  const undeclared = undeclaredPlans({ desired, live: { usagePlans }, match });
  const trusted = options.refresh === 'changed' ? trustedIds(desired, match, undeclared) : [];
  const [apis, planKeys] = await Promise.all([
    readApis(reader, desired, match, trusted, options.journal),
    readPlanKeys(
      reader,
      [...Object.values(match.usagePlans), ...undeclared].filter(({ id }) => !trusted.includes(id)),
    ),
  ]);
  return {
    ...options.identity,
    time: options.time,
    restApis,
    usagePlans,
    apiKeys,
    apis,
    planKeys,
    usage: {},
    trusted,
  };
}

/**
 * Ids of the things whose digest tag says that they are as declared (design.md 7). Of a usage plan only the keys in it
 * are trusted (limits and stages come with the list anyway), and not when one of them no longer exists.
 */
function trustedIds(desired: Desired, match: Match, undeclared: readonly LiveUsagePlan[]): string[] {
  const ids: string[] = [];
  for (const [id, api] of Object.entries(desired.apis)) {
    const live = match.restApis[id];
    if (live?.tags[digestTag(desired)] === apiDigest(api)) ids.push(live.id);
  }
  for (const [id, plan] of Object.entries(desired.plans)) {
    const live = match.usagePlans[id];
    const complete = plan.keys.every((name) => isThere(match, name));
    const own = plan.existing === undefined;
    if (live !== undefined && own && complete && live.tags[TAG_DIGEST] === planDigest(plan))
      ids.push(live.id);
  }
  for (const plan of undeclared) if (plan.tags[TAG_DIGEST] === UNDECLARED_DIGEST) ids.push(plan.id);
  return ids;
}

/** Whether a key has a live generation that is to work. */
function isThere({ workingKeys }: Match, name: string): boolean {
  return workingKeys.get(name)?.some(({ live }) => live !== undefined) === true;
}

async function readApis(
  reader: Reader,
  desired: Desired,
  match: Match,
  trusted: readonly string[],
  journal: Journal,
): Promise<Record<string, LiveApi>> {
  const wanted = Object.entries(match.restApis).filter(([, live]) => !trusted.includes(live.id));
  const read: Record<string, LiveApi> = {};
  for (let start = 0; start < wanted.length; start += CONCURRENT_APIS) {
    const batch = wanted.slice(start, start + CONCURRENT_APIS);
    await Promise.all(
      batch.map(async ([id, live]) => {
        journal.note({ type: 'reading', what: `API ${id}` });
        read[live.id] = await reader.api(live, wantedOf(desired, id));
      }),
    );
  }
  return read;
}

function wantedOf({ apis }: Desired, id: string): WantedApi {
  const api = apis[id];
  if (api === undefined) throw new Error(`API ${id} is not declared`);
  const { definition, grants, stage } = api;
  return {
    functions: grants.map(functionReference),
    stage: stage.name,
    digest: definitionDigest(definition),
  };
}

async function readPlanKeys(
  reader: Pick<Reader, 'planKeys'>,
  plans: readonly LiveUsagePlan[],
): Promise<Record<string, readonly string[]>> {
  const read: Record<string, readonly string[]> = {};
  for (const { id } of plans) read[id] = await reader.planKeys(id);
  return read;
}
