/** From the diff to the change plan: ordered, redacted, guarded, fingerprinted. */
import { accessDiff } from '../access/access-diff.ts';
import { type Change, changeId } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { diff } from '../diff/diff.ts';
import { type Match, matchLive } from '../diff/match.ts';
import type { Desired } from '../model/desired.ts';
import type { Live } from '../model/live.ts';
import { dateText } from '../diff/keys/wanted.ts';
import { findResets } from '../diff/resets.ts';
import { findStates } from '../diff/states.ts';
import { digest } from '../model/json.ts';
import { worstImpact } from '../model/kind.ts';
import { PLAN_FORMAT, type Plan, type Step, type Target } from '../model/plan.ts';
import { type Batched, inBatches } from './batches.ts';
import { contractOfPlan } from './contract.ts';
import { refusals } from './guards.ts';
import { makingRoom } from './moves.ts';
import { notes } from './notes.ts';
import { inOrder } from './order.ts';
import { redact } from './redact.ts';
import { schedule } from './schedule.ts';

/**
 * The change plan from live to desired. Same inputs, same bytes, whatever the order of anything in them.
 * @throws Error when something that should have been read was not: a bug, never "absent"
 */
export function assemblePlan(desired: Desired, live: Live, match: Match = matchLive(desired, live)): Plan {
  const context: DiffContext = { desired, live, match };
  const { changes, unchanged } = diff(context);
  const room = makingRoom(context, changes);
  const ordered = withoutRepeats(inOrder(changes, room));
  const steps = inBatches(context, ordered).map(stepOf);
  const contract = contractOfPlan(context);
  const resets = findResets(context, importedApis(ordered));
  const { account, region } = live;
  const target: Target = { account, region, environment: desired.environment, owner: desired.owner };
  return {
    format: PLAN_FORMAT,
    target,
    steps,
    unchanged,
    refusals: refusals(context, ordered, { contract, resets }),
    access: accessDiff(context),
    schedule: schedule(context),
    contract,
    breaking: desired.breaking,
    states: findStates(context),
    resets,
    notes: notes(context, ordered, room),
    // The basis holds the true values, so that a change of a hidden one changes the fingerprint too.
    fingerprint: digest({
      target,
      basis: digest(ordered.filter(({ due }) => due === undefined)),
      steps: steps.filter(({ due }) => due === undefined),
    }),
  };
}

/** Two keys of somebody else can have one name; that both are left alone is said once. */
function withoutRepeats(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    const id = changeId(change);
    if (change.action === 'leave' && seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function importedApis(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ kind, resource }) => (kind === 'definition' ? [resource] : [])));
}

function stepOf({ change, with: lead }: Batched): Step {
  const { kind, resource, action, fields, reason, why, calls, due, needs } = change;
  return {
    id: changeId(change),
    kind,
    resource,
    action,
    fields: fields.map(redact),
    impact: worstImpact([change.impact, ...fields.map(({ impact }) => impact)]),
    reason,
    ...(why === undefined ? {} : { why }),
    calls,
    ...(lead === undefined ? {} : { with: lead }),
    ...(due === undefined ? {} : { due: dateText(due) }),
    ...(needs === undefined ? {} : { needs }),
  };
}
