/** Guards: what Tollgate refuses to do, by name, with the numbers and what lifts it. */
import type { DiffContext } from '../diff/context.ts';
import { liveSide } from '../diff/context.ts';
import type { Change } from '../diff/change.ts';
import { own, sorted } from '../model/json.ts';
import type { ContractChange, Refusal } from '../model/plan.ts';
import { breaksClients } from './contract.ts';

/** Everything that stands in the way of applying these changes. */
export function refusals(
  context: DiffContext,
  changes: readonly Change[],
  contract: readonly ContractChange[],
): readonly Refusal[] {
  return [
    ...wrongAccount(context),
    ...context.match.refusals,
    ...dropsPolicy(context),
    ...breaksClients(context, contract),
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
function dropsPolicy(context: DiffContext): Refusal[] {
  return byId(context.desired.apis).flatMap((api) => {
    const side = liveSide(context, api.id);
    const hasPolicy = side.state === 'read' && side.api.definition.properties.policy !== undefined;
    if (!hasPolicy || api.definition.properties.policy !== undefined) return [];
    return [
      {
        guard: 'drops-policy',
        message: `API ${api.id} has a resource policy, and its spec has none: the import would remove it.`,
        hint: 'Put it into the spec as x-amazon-apigateway-policy, or remove it this once with --force drops-policy.',
        liftable: true,
        resources: [`definition:${api.id}`],
      },
    ];
  });
}

function byId<Item>(table: Readonly<Record<string, Item>>): Item[] {
  return sorted(Object.keys(table)).flatMap((id) => own(table, id) ?? []);
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
