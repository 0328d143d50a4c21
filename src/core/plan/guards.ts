/** Guards: what Tollgate refuses to do, by name, with the numbers and what lifts it. */
import { declaredApis, type DiffContext, liveSide } from '../diff/context.ts';
import type { Change } from '../diff/change.ts';
import type { ContractChange, Refusal, Reset } from '../model/plan.ts';
import { breaksClients } from './contract.ts';
import { keyRefusals } from './key-guards.ts';
import { DROPS_POLICY, DROPS_SETTINGS } from '../diff/resets.ts';
import type { DesiredApi } from '../model/desired.ts';
import { equal, sorted } from '../model/json.ts';
import type { LiveApi } from '../model/live.ts';

/** Everything that stands in the way of applying these changes. */
export function refusals(
  context: DiffContext,
  changes: readonly Change[],
  found: { readonly contract: readonly ContractChange[]; readonly resets: readonly Reset[] },
): readonly Refusal[] {
  return [
    ...wrongAccount(context),
    ...context.match.refusals,
    ...dropsPolicy(found.resets),
    ...dropsSettings(found.resets),
    ...sharedEndpoint(context, changes),
    ...breaksClients(context, found.contract),
    ...canaryInProgress(context, changes),
    ...keyRefusals(context, changes),
  ];
}

function wrongAccount({ desired, live }: DiffContext): Refusal[] {
  if (desired.account === undefined || desired.account === live.account) return [];
  return [
    {
      guard: 'wrong-account',
      message: `Environment ${desired.environment} belongs to account ${desired.account}, but the credentials are for ${live.account}.`,
      hint: 'Use credentials of that account, or change `account` in tollgate.yaml. Nothing of this account was read.',
      resources: [],
    },
  ];
}

/** An overwriting import drops a resource policy that the document does not carry (aws-facts 2.3). */
function dropsPolicy(resets: readonly Reset[]): Refusal[] {
  return resets
    .filter(({ guard }) => guard === DROPS_POLICY)
    .map(({ api }) => ({
      guard: DROPS_POLICY,
      message: `API ${api} has a resource policy, and its spec has none: the import would remove it.`,
      hint: 'Put it into the spec as x-amazon-apigateway-policy, or remove it this once with --force drops-policy.',
      liftable: true,
      resources: [`definition:${api}`],
    }));
}

/** How many of the things a message names. */
const MOST_NAMED = 10;

/** It also drops what else somebody set beside git and callers may depend on. */
function dropsSettings(resets: readonly Reset[]): Refusal[] {
  const refused = resets.filter(({ guard }) => guard === DROPS_SETTINGS);
  return [...Map.groupBy(refused, ({ api }) => api)].map(([api, dropped]) => {
    const named = dropped.slice(0, MOST_NAMED).map(({ field }) => field);
    const more = dropped.length > named.length ? ` and ${dropped.length - named.length} more` : '';
    const things = dropped.length === 1 ? 'a thing' : `${dropped.length} things`;
    return {
      guard: DROPS_SETTINGS,
      message: `API ${api} has ${things} that no import of ours put there and that its spec does not hold; the import would remove: ${named.join(', ')}${more}.`,
      hint: 'Put them into the spec, or remove them this once with --force drops-settings.',
      liftable: true,
      resources: [`definition:${api}`],
    };
  });
}

/** The endpoint has no snapshot: a change of it acts on the stages of all environments at once (design.md 2). */
function sharedEndpoint(context: DiffContext, changes: readonly Change[]): Refusal[] {
  if (context.desired.restApi === 'own') return [];
  const touched = changes.filter(({ kind }) => kind === 'restApi' || kind === 'definition');
  const apis = new Set(touched.map(({ resource }) => resource));
  return declaredApis(context).flatMap((api) => {
    const side = liveSide(context, api.id);
    if (side.state !== 'read' || !apis.has(api.id)) return [];
    const others = side.api.stages.filter(({ name }) => name !== api.stage.name).map(({ name }) => name);
    const fields = endpointChanges(api, side.api);
    if (others.length === 0 || fields.length === 0) return [];
    return [
      {
        guard: 'shared-endpoint',
        message: `The apply would change ${fields.join(', ')} of the shared REST API ${api.id}, at once and also for: ${sorted(others).join(', ')}.`,
        hint: 'Let the spec say the same in every environment that shares the API; to change it for all of them now, use --force shared-endpoint.',
        liftable: true,
        resources: [`restApi:${api.id}`],
      },
    ];
  });
}

function endpointChanges(want: DesiredApi, { restApi, definition }: LiveApi): string[] {
  const [old, wanted] = [definition.properties, want.definition.properties];
  return [
    ...(restApi.endpointType === want.endpointType ? [] : ['the endpoint type']),
    ...(equal(old.vpcEndpointIds, wanted.vpcEndpointIds) ? [] : ['the VPC endpoints']),
    ...(old.disableExecuteApiEndpoint === wanted.disableExecuteApiEndpoint ? [] : ['the default endpoint']),
  ];
}

/** While a canary runs, the stage cannot take another deployment (aws-facts 4.6). */
function canaryInProgress(context: DiffContext, changes: readonly Change[]): Refusal[] {
  const moving = changes.filter(
    ({ kind, fields }) => kind === 'stage' && fields.some(({ field }) => field === 'deployment'),
  );
  return moving.flatMap(({ resource }) => {
    const side = liveSide(context, resource);
    const stage = context.desired.apis[resource]?.stage.name;
    const live = side.state === 'read' ? side.api.stages.find(({ name }) => name === stage) : undefined;
    if (live?.hasCanary !== true) return [];
    return [
      {
        guard: 'canary-in-progress',
        message: `Stage ${live.name} of API ${resource} runs a canary that somebody started.`,
        hint: 'Promote or remove the canary first.',
        resources: [`stage:${resource}`],
      },
    ];
  });
}
