/** Which live things are ours, by their tags; and what stands in the way of making them ours. */
import type { Desired } from '../model/desired.ts';
import { mapValues, sorted } from '../model/json.ts';
import type { LiveApiKey, LiveRestApi, LiveUsagePlan, Tags } from '../model/live.ts';
import { SHARED_ENVIRONMENT, TAG_DIGEST, TAG_ENV, TAG_ID, TAG_OWNER } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';

/** What the lists of the account say. */
export interface Listed {
  readonly restApis: readonly LiveRestApi[];
  readonly usagePlans: readonly LiveUsagePlan[];
  readonly apiKeys: readonly LiveApiKey[];
}

export interface Match {
  /** By spec id. */
  readonly restApis: Readonly<Record<string, LiveRestApi>>;
  /** By plan id. */
  readonly usagePlans: Readonly<Record<string, LiveUsagePlan>>;
  /** By key name. */
  readonly apiKeys: Readonly<Record<string, LiveApiKey>>;
  readonly refusals: readonly Refusal[];
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly tags: Tags;
}

/** Whether a usage plan or a key carries our owner and environment. */
export function isOurs(desired: Pick<Desired, 'owner' | 'environment'>, tags: Tags): boolean {
  return tags[TAG_OWNER] === desired.owner && tags[TAG_ENV] === desired.environment;
}

/** The same for a REST API, which several environments may share. */
export function isOurApi({ owner, environment, restApi }: ApiOwner, tags: Tags): boolean {
  return isOurs({ owner, environment: apiEnvironment({ environment, restApi }) }, tags);
}

type ApiOwner = Pick<Desired, 'owner' | 'environment' | 'restApi'>;

/** What a REST API's environment tag says. */
export function apiEnvironment({ environment, restApi }: Omit<ApiOwner, 'owner'>): string {
  return restApi === 'shared' ? SHARED_ENVIRONMENT : environment;
}

/** The key of the tag that says what was last applied to a REST API for an environment. */
export function digestTag({ environment, restApi }: Omit<ApiOwner, 'owner'>): string {
  return restApi === 'shared' ? `${TAG_DIGEST}:${environment}` : TAG_DIGEST;
}

/** Finds each declared thing among the live ones. Identity is owner + id + environment, never the name. */
export function matchLive(desired: Desired, listed: Listed): Match {
  const names = {
    restApis: mapValues(desired.apis, (api) => api.definition.properties.name),
    usagePlans: mapValues(desired.plans, (plan) => plan.name),
    apiKeys: mapValues(desired.keys, (key) => key.name),
  };
  const ours = (tags: Tags): boolean => isOurs(desired, tags);
  const ourApi = (tags: Tags): boolean => isOurApi(desired, tags);
  const restApis = matchThings(desired, 'REST API', names.restApis, listed.restApis, ourApi);
  const usagePlans = matchThings(desired, 'usage plan', names.usagePlans, listed.usagePlans, ours);
  const apiKeys = matchThings(desired, 'API key', names.apiKeys, listed.apiKeys, ours);
  return {
    restApis: restApis.found,
    usagePlans: usagePlans.found,
    apiKeys: apiKeys.found,
    refusals: [
      ...restApis.refusals,
      ...otherMode(desired, restApis.found, listed.restApis),
      ...usagePlans.refusals,
      ...apiKeys.refusals,
    ],
  };
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

function matchThings<Item extends Thing>(
  desired: Desired,
  title: string,
  names: Readonly<Record<string, string>>,
  live: readonly Item[],
  ours: (tags: Tags) => boolean,
): { found: Record<string, Item>; refusals: Refusal[] } {
  // Without a prototype: names are anybody's, and `constructor` must not be found unless it is there.
  const found: Record<string, Item> = Object.create(null);
  const refusals: Refusal[] = [];
  const byId = Map.groupBy(
    live.filter(({ tags }) => ours(tags)),
    ({ tags }) => tags[TAG_ID] ?? '',
  );
  const byName = Map.groupBy(live, ({ name }) => name);
  for (const id of sorted(Object.keys(names))) {
    const name = names[id] ?? '';
    const [first, ...more] = byId.get(id) ?? [];
    if (first !== undefined && more.length === 0) found[id] = first;
    else if (first !== undefined) refusals.push(duplicate(title, id, [first, ...more]));
    else refusals.push(...nameTaken(desired, title, id, byName.get(name) ?? []));
  }
  return { found, refusals };
}

function duplicate(title: string, id: string, things: readonly Thing[]): Refusal {
  return {
    guard: 'duplicate-identity',
    message: `${things.length} live ${title}s carry the tags of "${id}".`,
    hint: `Find out which one is right and take the tollgate:id tag off the others.`,
    resources: sorted(things.map((thing) => thing.id)),
  };
}

/** Things of the same name that are not ours. The same owner in another environment is no conflict. */
function nameTaken(desired: Desired, title: string, id: string, things: readonly Thing[]): Refusal[] {
  const unowned = things.filter(({ tags }) => tags[TAG_OWNER] === undefined);
  const foreign = things.filter(({ tags }) => ![undefined, desired.owner].includes(tags[TAG_OWNER]));
  const refusals: Refusal[] = [];
  if (unowned.length > 0) {
    refusals.push({
      guard: 'unowned-name',
      message: `${article(title)} ${title} with the name of "${id}" exists and nobody owns it (${unowned.length} of that name).`,
      hint: `Take it over with: tollgate adopt --env ${desired.environment} --only ${id}; or choose another name.`,
      resources: sorted(unowned.map((thing) => thing.id)),
    });
  }
  if (foreign.length > 0) {
    const owners = sorted(new Set(foreign.map(({ tags }) => tags[TAG_OWNER] ?? ''))).join(', ');
    refusals.push({
      guard: 'foreign-owner',
      message: `${article(title)} ${title} with the name of "${id}" exists and belongs to ${owners}.`,
      hint: 'Choose another name, or ask its owner to give it up.',
      resources: sorted(foreign.map((thing) => thing.id)),
    });
  }
  return refusals;
}

function article(title: string): string {
  return /^[AEIO]/.test(title) ? 'An' : 'A';
}
