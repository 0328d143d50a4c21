/** What an account holds of plans, keys, secrets and APIs, flat and by names: two views can be compared line by line. */
import { generationOf, keyLabel, readDescription } from '../../../src/core/model/key-mark.ts';
import { TAG_ID, type Tags } from '../../../src/core/model/live.ts';
import type { Account, StoredApiKey, StoredSecret, StoredUsagePlan } from '../../../src/emulator/store.ts';

/** One thing of the account, by its parts: `stage orders`, `key acme`, `enabled`. Never the value of a key. */
export interface Thing {
  /** `plan basic`, `key acme (generation 2)`. */
  readonly label: string;
  readonly parts: ReadonlyMap<string, string>;
}

/** By id. */
export type View = ReadonlyMap<string, Thing>;

export function viewOf(account: Account): View {
  return new Map([
    ...Object.entries(account.restApis).map(([id, { definition, stages, deployments }]) => {
      const moved = Object.values(stages).map(
        ({ stageName, deploymentId }) => [`stage ${stageName}`, deploymentId ?? ''] as const,
      );
      const made = [['deployments', Object.keys(deployments).join(' ')] as const];
      const parts = [['definition', JSON.stringify(definition)] as const, ...moved, ...made];
      return [
        id,
        { label: apiName(account, id), parts: new Map([...parts, ...tagParts(account, `/restapis/${id}`)]) },
      ] as const;
    }),
    ...Object.entries(account.usagePlans).map(([id, plan]) => [id, planThing(account, id, plan)] as const),
    ...Object.values(account.apiKeys).map((key) => [key.id, keyThing(account, key)] as const),
    ...Object.values(account.secrets).map((secret) => [secret.arn, secretThing(secret)] as const),
  ]);
}

export function apiName({ restApis }: Account, id: string): string {
  return `api ${restApis[id]?.definition.restApi.name ?? id}`;
}

function planThing(account: Account, id: string, plan: StoredUsagePlan): Thing {
  const { name = '', description, throttle, quota, apiStages = [] } = plan;
  const stages = apiStages.map(
    ({ apiId = '', stage = '', throttle: methods }) =>
      [
        `stage ${apiName(account, apiId).replace('api ', '')}:${stage}`,
        JSON.stringify(methods ?? {}),
      ] as const,
  );
  const members = (account.usagePlanKeys[id] ?? []).map((key) => [`key ${key}`, ''] as const);
  const limits = [
    ...said('name', name),
    ...said('description', description),
    ...said('throttle', throttle),
    ...said('quota', quota),
  ];
  const tags = tagParts(account, `/usageplans/${id}`);
  return {
    label: `plan ${tagsOf(account, `/usageplans/${id}`)[TAG_ID] ?? name}`,
    parts: new Map([...limits, ...stages, ...members, ...tags]),
  };
}

function keyThing(account: Account, key: StoredApiKey): Thing {
  const { id, name, description = '', customerId, enabled } = key;
  const { text, tags: marked } = readDescription(description);
  const tags = Object.entries(marked).map(([tag, value]) => [`mark ${tag}`, value] as const);
  return {
    label: `key ${keyName(account, key)}`,
    parts: new Map([
      ...said('name', name),
      ...said('description', text === '' ? undefined : text),
      ...said('customerId', customerId),
      ...said('enabled', enabled),
      ...tags,
      ...tagParts(account, `/apikeys/${id}`),
    ]),
  };
}

function secretThing({ name, versions, tags }: StoredSecret): Thing {
  const labels = Object.entries(versions).flatMap(([id, { stages }]) =>
    stages.map((stage) => [stage, id] as const),
  );
  return {
    label: `secret ${name}`,
    parts: new Map([...labels, ...tags.map(({ Key, Value }) => [`tag ${Key}`, Value] as const)]),
  };
}

function said(name: string, value: unknown): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, JSON.stringify(value)]];
}

function tagParts(account: Account, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tagsOf(account, path)).map(([tag, value]) => [`tag ${tag}`, value] as const);
}

function tagsOf({ tags, region }: Account, path: string): Tags {
  return tags[`arn:aws:apigateway:${region}::${path}`] ?? {};
}

/** The tags of a key, wherever it carries its mark. */
export function markOf(account: Account, { id, description = '' }: StoredApiKey): Tags {
  const tags = tagsOf(account, `/apikeys/${id}`);
  return tags[TAG_ID] === undefined ? { ...readDescription(description).tags, ...tags } : tags;
}

/** As a plan names it: by its mark, else by its name. */
export function keyName(account: Account, key: StoredApiKey | undefined): string {
  if (key === undefined) return '(gone)';
  const tags = markOf(account, key);
  const id = tags[TAG_ID];
  return id === undefined ? (key.name ?? key.id) : keyLabel(id, generationOf(tags));
}
