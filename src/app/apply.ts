/** `apply`: plans again, executes, verifies, and writes the digests last. */
import { undeclaredPlans } from '../core/diff/keys/plan-keys.ts';
import { digestTag } from '../core/diff/ours.ts';
import type { Desired } from '../core/model/desired.ts';
import { TAG_DIGEST, type Tags } from '../core/model/live.ts';
import { isEmpty, type Plan } from '../core/model/plan.ts';
import type { ApplyReport, StepResult } from '../core/model/report.ts';
import { apiDigest, planDigest, UNDECLARED_DIGEST } from '../core/plan/digest.ts';
import { deploymentLabel } from '../core/model/deployment.ts';
import { definitionDigest } from '../core/plan/digest.ts';
import { keyValues } from './custody.ts';
import { desire, load, type Said, saidOf } from './desire.ts';
import { execute } from './execute.ts';
import { type Planned, planAgainst, planTools } from './plan.ts';
import type { Ids, SealedThing, WriteContext, Writer } from './ports.ts';
import type { Refresh } from './read-live.ts';
import { custodyDeps, type VerifyDeps, verifyDesired, verifyTools } from './verify.ts';

export interface ApplyDeps extends VerifyDeps {
  readonly writer: (desired: Desired) => Promise<Writer>;
  /** Asks whether to go on, with the plan that is about to be executed. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
}

export interface ApplyOptions {
  readonly env?: string;
  readonly refresh: Refresh;
  /** The fingerprint that was approved, or its first 16 characters or more; any other plan is stale. */
  readonly expect?: string;
  /** Names of guards that are lifted for this run. */
  readonly force?: readonly string[];
  readonly probeSeconds?: number;
  /** How many steps may be under way at the same time. */
  readonly concurrency?: number;
}

export interface ApplyResult extends Said {
  /** Absent when the files have errors. */
  readonly report?: ApplyReport;
}

/** @throws OperationError when the account cannot be read; faults of single steps are in the report instead */
export async function apply(deps: ApplyDeps, options: ApplyOptions): Promise<ApplyResult> {
  const wish = await desire(await load(deps.sources), options.env, deps.values);
  const { desired } = wish;
  if (desired === undefined) return saidOf(wish);
  const planned = await planAgainst(await planTools(deps, desired), desired, options.refresh);
  const plan = lift(planned.plan, options.force ?? []);
  deps.journal.note({ type: 'planned', plan });
  const report = await applyPlanned(deps, { ...planned, plan }, options);
  return { ...saidOf(wish), report };
}

/** Takes out the refusals of the guards that were named; every other one stands. */
function lift(plan: Plan, force: readonly string[]): Plan {
  const refusals = plan.refusals.filter(
    (refusal) => !(refusal.liftable === true && force.includes(refusal.guard)),
  );
  return { ...plan, refusals };
}

/** How much of a fingerprint must be given; texts for people show this much. */
const SHORTEST_FINGERPRINT = 16;

function isApproved(plan: Plan, expected: string): boolean {
  return expected.length >= SHORTEST_FINGERPRINT && plan.fingerprint.startsWith(expected);
}

async function applyPlanned(deps: ApplyDeps, planned: Planned, options: ApplyOptions): Promise<ApplyReport> {
  const { plan } = planned;
  if (options.expect !== undefined && !isApproved(plan, options.expect))
    return { plan, steps: [], outcome: 'stale' };
  if (plan.refusals.length > 0) return { plan, steps: [], outcome: 'refused' };
  if (isEmpty(plan)) {
    await seal(await deps.writer(planned.desired), planned);
    return { plan, steps: [], outcome: 'nothing-to-do' };
  }
  if (!(await deps.confirm(plan))) return { plan, steps: [], outcome: 'cancelled' };
  return await applySteps(deps, planned, options);
}

async function applySteps(deps: ApplyDeps, planned: Planned, options: ApplyOptions): Promise<ApplyReport> {
  const { plan, desired, live, match } = planned;
  const writer = await deps.writer(desired);
  const context: WriteContext = {
    desired,
    live,
    match,
    ids: idsOf(planned),
    madeKeys: new Map(),
    keyValues: await keyValues(planned, custodyDeps(deps, desired)),
    commit: await deps.sources.commit(),
  };
  const steps = await execute(plan, {
    writer,
    journal: deps.journal,
    context,
    ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
  });
  if (steps.some(({ outcome }) => outcome !== 'done')) return { plan, steps, outcome: failure(steps) };
  const tools = await verifyTools(deps, desired);
  const verified = await verifyDesired(tools, desired, options.probeSeconds);
  const verify = verified.report;
  if (!verify.ok) return { plan, steps, verify, outcome: 'partly' };
  await seal(writer, verified.planned);
  return { plan, steps, verify, outcome: 'applied' };
}

function failure(steps: readonly StepResult[]): 'failed' | 'partly' {
  return steps.some(({ outcome }) => outcome === 'done') ? 'partly' : 'failed';
}

/** Ids of everything that exists already, by declared name; keys are found by their targets. */
function idsOf({ desired, live, match }: Planned): Ids {
  const map = (table: Readonly<Record<string, { readonly id: string }>>): Map<string, string> =>
    new Map(Object.entries(table).map(([name, { id }]) => [name, id]));
  const deployments = new Map<string, string>();
  for (const [id, { id: restApiId }] of Object.entries(match.restApis)) {
    const wanted = desired.apis[id];
    const digest = wanted === undefined ? undefined : definitionDigest(wanted.definition);
    const held = live.apis[restApiId]?.deployments.find(
      (deployment) => deploymentLabel(deployment.description)?.digest === digest,
    );
    if (held !== undefined) deployments.set(id, held.id);
  }
  return {
    restApis: map(match.restApis),
    usagePlans: map(match.usagePlans),
    apiKeys: new Map(),
    deployments,
  };
}

/**
 * Writes the digest tag of everything that is as declared and does not carry it yet. A plan of somebody else gets none; one of
 * ours that no file declares says that none of our keys is in it.
 */
async function seal(writer: Writer, { desired, match, live }: Planned): Promise<void> {
  for (const [id, api] of Object.entries(desired.apis)) {
    const thing = { kind: 'restApi', tag: digestTag(desired) } as const;
    await sealThing(writer, thing, match.restApis[id], apiDigest(api));
  }
  const plan = { kind: 'usagePlan', tag: TAG_DIGEST } as const;
  for (const [id, wanted] of Object.entries(desired.plans))
    if (wanted.existing === undefined)
      await sealThing(writer, plan, match.usagePlans[id], planDigest(wanted));
  for (const undeclared of undeclaredPlans({ desired, match, live }))
    await sealThing(writer, plan, undeclared, UNDECLARED_DIGEST);
}

async function sealThing(
  writer: Writer,
  thing: Omit<SealedThing, 'id'>,
  found: { readonly id: string; readonly tags: Tags } | undefined,
  digest: string,
): Promise<void> {
  if (found === undefined || found.tags[thing.tag] === digest) return;
  await writer.seal({ ...thing, id: found.id }, digest);
}
