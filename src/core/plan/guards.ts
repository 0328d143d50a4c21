/** Guards: what Tollgate refuses to do, by name, with the numbers and what lifts it. */
import type { DiffContext } from '../diff/context.ts';
import { liveSide } from '../diff/context.ts';
import type { Change } from '../diff/change.ts';
import type { ContractChange, Refusal, Reset } from '../model/plan.ts';
import { breaksClients } from './contract.ts';
import { DROPS_POLICY, DROPS_SETTINGS } from '../diff/resets.ts';

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
    ...breaksClients(context, found.contract),
    ...canaryInProgress(context, changes),
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
