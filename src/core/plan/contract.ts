/** What a plan means to the clients of the APIs that are there today. */
import { compareContracts } from '../contract/compare.ts';
import { contractsOfDefinitions } from '../contract/from-definition.ts';
import { type DiffContext, liveSide } from '../diff/context.ts';
import { servedBy, stageOf } from '../diff/snapshot.ts';
import type { Definition } from '../model/definition.ts';
import type { DesiredApi } from '../model/desired.ts';
import { own, sorted } from '../model/json.ts';
import type { LiveApi } from '../model/live.ts';
import { CONTRACT_LEVELS, type ContractChange, type Refusal } from '../model/plan.ts';

/** Of every API that was read: a new one has no clients, and a trusted one does not change. Worst first. */
export function contractOfPlan(context: DiffContext): readonly ContractChange[] {
  const found = sorted(Object.keys(context.desired.apis)).flatMap((id) => {
    const api = own(context.desired.apis, id);
    const side = liveSide(context, id);
    if (api === undefined || side.state !== 'read') return [];
    const before = contractBefore(context, api, side.api);
    if (before === undefined) return [];
    const contracts = contractsOfDefinitions(before, api.definition);
    return compareContracts(id, contracts.before, contracts.after);
  });
  const rank = ({ level }: ContractChange): number => CONTRACT_LEVELS.indexOf(level);
  return found.sort((one, other) => rank(one) - rank(other));
}

/**
 * What clients get today: what the stage serves, or the definition where that cannot be told, which of a shared API may
 * be another environment's. Without a stage nobody is a client yet.
 */
function contractBefore({ desired }: DiffContext, want: DesiredApi, live: LiveApi): Definition | undefined {
  if (stageOf(live, want.stage.name) === undefined) return undefined;
  const known = desired.restApi === 'shared' ? undefined : live.definition;
  return servedBy(want, live)?.definition ?? known;
}

/** How many changes the refusal names, and how much of each: paths are somebody else's, and may be long. */
const NAMED = 3;
const MESSAGE_LENGTH = 200;

/** With `policy.breaking: refuse`, changes that break clients need a person who says so. */
export function breaksClients({ desired }: DiffContext, contract: readonly ContractChange[]): Refusal[] {
  if (desired.breaking !== 'refuse') return [];
  const breaking = contract.filter(({ level }) => level === 'breaking');
  return [...Map.groupBy(breaking, ({ api }) => api)].map(([api, found]) => {
    const first = found.slice(0, NAMED).map(({ message }) => cut(message));
    const rest = found.length - first.length;
    const many = found.length === 1 ? '1 change breaks' : `${found.length} changes break`;
    return {
      guard: 'breaks-clients',
      message: `${many} clients of API ${api}: ${first.join('; ')}${rest === 0 ? '' : `; and ${rest} more`}.`,
      hint: 'policy.breaking in tollgate.yaml refuses this. Keep what clients rely on, or let it through this once with --force breaks-clients.',
      liftable: true,
      resources: [`definition:${api}`],
    };
  });
}

function cut(message: string): string {
  return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH - 1)}…`;
}
