/** Which live things are ours, by their tags; and what stands in the way of making them ours. */
import type { Desired } from '../model/desired.ts';
import { mapValues, own, sorted } from '../model/json.ts';
import type { LiveApiKey, LiveRestApi, LiveUsagePlan, Tags } from '../model/live.ts';
import { SHARED_ENVIRONMENT, TAG_ENV, TAG_ID, TAG_OWNER } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';
import type { KeyTarget } from './keys/key-target.ts';
import { keyTargets } from './keys/targets.ts';
import { matchPlans } from './match-plans.ts';
import { matchThings, type Sort } from './match-things.ts';
import { digestTag, isOurApi, isOurs } from './ours.ts';

/** What the lists of the account say. */
export interface Listed {
  readonly restApis: readonly LiveRestApi[];
  readonly usagePlans: readonly LiveUsagePlan[];
  readonly apiKeys: readonly LiveApiKey[];
  /** When they were read, in seconds since 1970. */
  readonly time: number;
}

export interface Match {
  /** By spec id. */
  readonly restApis: Readonly<Record<string, LiveRestApi>>;
  /** By plan id. */
  readonly usagePlans: Readonly<Record<string, LiveUsagePlan>>;
  /** By key name: the live key of each declared one, of several generations the newest. */
  readonly apiKeys: Readonly<Record<string, LiveApiKey>>;
  /** By label: what becomes of every key of ours, declared or not. */
  readonly keyTargets: ReadonlyMap<string, KeyTarget>;
  /** The same by the id of the live key. */
  readonly keyTargetsById: ReadonlyMap<string, KeyTarget>;
  /** By the name of a declared key: ids of the declared plans that list it, sorted. */
  readonly plansOfKeys: ReadonlyMap<string, readonly string[]>;
  /** By the name of the declared key: its generations that are to work, the newest first. */
  readonly workingKeys: ReadonlyMap<string, readonly KeyTarget[]>;
  readonly refusals: readonly Refusal[];
}

/** Finds each declared thing among the live ones. Identity is owner + id + environment, never the name. */
export function matchLive(desired: Desired, listed: Listed): Match {
  const apis = mapValues(desired.apis, (api) => ({ name: api.definition.properties.name }));
  const ourApis: Sort = { title: 'REST API', ours: (tags) => isOurApi(desired, tags) };
  const ourPlans: Sort = { title: 'usage plan', ours: (tags) => isOurs(desired, tags) };
  const restApis = matchThings(desired, ourApis, apis, listed.restApis);
  const usagePlans = matchPlans(desired, ourPlans, listed.usagePlans);
  const keys = keyTargets(desired, listed.apiKeys, listed.time);
  return {
    restApis: restApis.found,
    usagePlans: usagePlans.found,
    apiKeys: currentKeys(keys.targets),
    keyTargets: keys.targets,
    keyTargetsById: new Map(
      [...keys.targets.values()].flatMap((target) =>
        target.live === undefined ? [] : [[target.live.id, target] as const],
      ),
    ),
    plansOfKeys: plansOfKeys(desired),
    workingKeys: workingKeys(keys.targets),
    refusals: [
      ...restApis.refusals,
      ...otherMode(desired, restApis.found, listed.restApis),
      ...usagePlans.refusals,
      ...keys.refusals,
    ],
  };
}

function plansOfKeys({ plans }: Desired): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of sorted(Object.keys(plans))) {
    for (const name of own(plans, id)?.keys ?? []) {
      const ids = found.get(name);
      if (ids === undefined) found.set(name, [id]);
      else ids.push(id);
    }
  }
  return found;
}

function currentKeys(targets: ReadonlyMap<string, KeyTarget>): Readonly<Record<string, LiveApiKey>> {
  const found: Record<string, LiveApiKey> = Object.create(null);
  for (const { key, role, live } of targets.values())
    if (role === 'current' && live !== undefined) found[key] = live;
  return found;
}

function workingKeys(targets: ReadonlyMap<string, KeyTarget>): ReadonlyMap<string, readonly KeyTarget[]> {
  const working = [...targets.values()].filter(({ role }) => role === 'current' || role === 'older');
  return Map.groupBy(working, ({ key }) => key);
}

/**
 * An environment that came from a REST API of its own to a shared one, or back: without its API under the new mode it
 * would silently get another one, with another URL, and leave the old one behind.
 */
function otherMode(
  desired: Desired,
  found: Readonly<Record<string, LiveRestApi>>,
  live: readonly LiveRestApi[],
): Refusal[] {
  const { environment, owner, restApi } = desired;
  const left = (tags: Tags): boolean =>
    restApi === 'shared'
      ? tags[TAG_ENV] === environment
      : tags[TAG_ENV] === SHARED_ENVIRONMENT &&
        Object.hasOwn(tags, digestTag({ environment, restApi: 'shared' }));
  const [is, was] = restApi === 'shared' ? ['shared', 'own'] : ['own', 'shared'];
  return sorted(Object.keys(desired.apis)).flatMap((id) => {
    if (found[id] !== undefined) return [];
    const old = live.find(({ tags }) => tags[TAG_OWNER] === owner && tags[TAG_ID] === id && left(tags));
    if (old === undefined) return [];
    return [
      {
        guard: 'rest-api-mode',
        message: `API ${id} of environment ${environment} is REST API ${old.id}, made with restApi: ${was}; with restApi: ${is} it would become another one, under another URL.`,
        hint: `Write restApi: ${was} again; or, to have a new one, first take the tag ${restApi === 'shared' ? TAG_ID : digestTag({ environment, restApi: 'shared' })} off REST API ${old.id}, which is then left alone.`,
        resources: [old.id],
      },
    ];
  });
}
