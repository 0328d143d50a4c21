/** From the diff to the change plan: ordered, redacted, guarded, fingerprinted. */
import type { Change, FieldDiff } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { diff } from '../diff/diff.ts';
import { matchLive } from '../diff/match.ts';
import type { Desired } from '../model/desired.ts';
import { digest, own } from '../model/json.ts';
import { worstImpact } from '../model/kind.ts';
import type { Live } from '../model/live.ts';
import { type FieldChange, PLAN_FORMAT, type Plan, type Step, type Target } from '../model/plan.ts';
import { contractOfPlan } from './contract.ts';
import { refusals } from './guards.ts';
import { inOrder } from './order.ts';

/**
 * The change plan from live to desired. Same inputs, same bytes, whatever the order of anything in them.
 * @throws Error when something that should have been read was not: a bug, never "absent"
 */
export function assemblePlan(desired: Desired, live: Live): Plan {
  const context: DiffContext = { desired, live, match: matchLive(desired, live) };
  const { changes, unchanged } = diff(context);
  const ordered = withoutRepeats(inOrder(changes));
  const steps = ordered.map(stepOf);
  const contract = contractOfPlan(context);
  const { account, region } = live;
  const target: Target = { account, region, environment: desired.environment, owner: desired.owner };
  return {
    format: PLAN_FORMAT,
    target,
    steps,
    unchanged,
    refusals: refusals(context, ordered, contract),
    contract,
    breaking: desired.breaking,
    states: [],
    resets: [],
    notes: notes(desired, ordered),
    // The basis holds the true values, so that a change of a hidden one changes the fingerprint too.
    fingerprint: digest({ target, basis: digest(ordered), steps }),
  };
}

/** Two keys of somebody else can have one name; that both are left alone is said once. */
function withoutRepeats(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    const id = idOf(change);
    if (change.action === 'leave' && seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function idOf({ kind, resource }: Change): string {
  return `${kind}:${resource}`;
}

function stepOf(change: Change): Step {
  const { kind, resource, action, fields, reason, why, calls } = change;
  return {
    id: idOf(change),
    kind,
    resource,
    action,
    fields: fields.map(redact),
    impact: worstImpact([change.impact, ...fields.map(({ impact }) => impact)]),
    reason,
    ...(why === undefined ? {} : { why }),
    calls,
  };
}

/** The values of a hidden field end here. */
function redact({ field, before, after, impact, hidden }: FieldDiff): FieldChange {
  if (hidden === true) return { field, impact, hidden };
  return {
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    impact,
  };
}

function notes(desired: Desired, changes: readonly Change[]): string[] {
  return [...newKeys(changes), ...documentation(desired, changes)];
}

function newKeys(changes: readonly Change[]): string[] {
  const made = changes.filter(({ kind, action }) => kind === 'apiKey' && action === 'create');
  if (made.length === 0) return [];
  const many = made.length === 1 ? `the key ${made[0]?.resource}` : `${made.length} keys`;
  return [
    `API Gateway generates the value of ${many}. It is printed nowhere: read it in the console under "API keys", or with "aws apigateway get-api-key --include-value".`,
  ];
}

/** Documentation parts travel with an import, but a change of them alone makes no step. */
function documentation({ apis }: Desired, changes: readonly Change[]): string[] {
  return changes
    .filter(({ kind, resource }) => {
      const body = kind === 'definition' ? own(apis, resource)?.body : undefined;
      return body?.['x-amazon-apigateway-documentation'] !== undefined;
    })
    .map(({ resource }) => `The documentation of API ${resource} is imported with it, and not compared.`);
}
