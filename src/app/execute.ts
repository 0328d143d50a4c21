/** Executes the steps of a plan in their order, and tells of each whether it was done, failed or was not attempted. */
import { undeclaredPlans } from '../core/diff/keys/plan-keys.ts';
import { API_KEY_FIELDS } from '../core/diff/rules/api-key.ts';
import { digestTag } from '../core/diff/ours.ts';
import type { Desired } from '../core/model/desired.ts';
import { faultOf } from '../core/model/fault.ts';
import type { Live } from '../core/model/live.ts';
import { TAG_DIGEST, TAG_ID } from '../core/model/live.ts';
import { changes, type Plan, type Step } from '../core/model/plan.ts';
import type { Journal, StepResult } from '../core/model/report.ts';
import type { SealedThing, WriteContext, Writer, Written } from './ports.ts';

export interface Execution {
  readonly writer: Writer;
  readonly journal: Journal;
  readonly context: WriteContext;
}

/**
 * Runs every step. A step that fails stops what builds on the same API, plan or key; the rest goes on.
 * Nothing is thrown: a fault is in the result of its step.
 */
export async function execute(plan: Plan, execution: Execution): Promise<readonly StepResult[]> {
  const steps = changes(plan);
  const run: Run = {
    execution,
    of: steps.length,
    blocked: new Set(),
    unsealed: new Set(),
    results: new Map(),
  };
  const companions = Map.groupBy(steps, ({ id, with: lead }) => lead ?? id);
  for (const step of steps) {
    if (step.with === undefined) await runBatch(companions.get(step.id) ?? [step], run);
  }
  return steps.flatMap(({ id }) => run.results.get(id) ?? []);
}

interface Run {
  readonly execution: Execution;
  readonly of: number;
  /** Things that could not be made as they should be. */
  readonly blocked: Set<string>;
  /** Ids of things whose digest tag is off. */
  readonly unsealed: Set<string>;
  /** By the id of the step, in the order in which they were attempted. */
  readonly results: Map<string, StepResult>;
}

/** Steps that travel in one call are done together or not at all. The first that can be done leads. */
async function runBatch(steps: readonly Step[], run: Run): Promise<void> {
  const { execution, blocked, results } = run;
  const able = steps.filter((step) => isAble(step, run));
  const doable = new Set(able);
  for (const step of steps) {
    if (doable.has(step)) continue;
    block(blocked, thingsOf(step, execution.context.desired));
    results.set(step.id, { step, outcome: 'not-attempted', requestIds: [] });
  }
  const [first, ...companions] = able;
  if (first === undefined) return;
  const calls = steps[0]?.calls ?? first.calls;
  const outcome = await runStep(first === steps[0] ? first : { ...first, calls }, companions, run);
  for (const step of able) {
    results.set(step.id, { step, ...(step === first ? outcome : { ...outcome, requestIds: [] }) });
    if (outcome.outcome === 'failed') block(blocked, thingsOf(step, execution.context.desired));
  }
}

/** Whether what a step builds on is there: the things of its own name, and the steps that it needs. */
function isAble({ needs = [], ...step }: Step, { execution, blocked, results }: Run): boolean {
  if (thingsOf(step, execution.context.desired).some((thing) => blocked.has(thing))) return false;
  return needs.every((id) => (results.get(id)?.outcome ?? 'done') === 'done');
}

/** Only the thing a step is about is blocked: a plan that could not take a stage can still take a key. */
function block(blocked: Set<string>, things: readonly string[]): void {
  if (things[0] !== undefined) blocked.add(things[0]);
}

async function runStep(step: Step, companions: readonly Step[], run: Run): Promise<Omit<StepResult, 'step'>> {
  const { execution, results, of } = run;
  const { journal, writer, context } = execution;
  const steps = [step, ...companions];
  const event = { step, companions, number: results.size + steps.length, of };
  journal.note({ type: 'step-started', ...event });
  try {
    const opened: string[] = [];
    for (const each of steps) opened.push(...(await unseal(each, execution, run.unsealed)));
    const written = await writer.kinds[step.kind](step, context, companions);
    remember(step, written, context);
    journal.note({ type: 'step-done', ...event });
    return {
      outcome: 'done',
      requestIds: [...opened, ...written.requestIds],
      ...(written.warnings === undefined ? {} : { warnings: written.warnings }),
    };
  } catch (error) {
    const fault = faultOf(error);
    journal.note({ type: 'step-failed', fault, ...event });
    const requestIds = fault.requestId === undefined ? [] : [fault.requestId];
    return { outcome: 'failed', requestIds, fault };
  }
}

/**
 * What a step is about (first) and what it builds on: `api:hello`, `plan:basic`, `key:acme`.
 * Resources of links are written `basic / hello` (plan, then API or key).
 */
function thingsOf(step: Step, desired: Desired): readonly string[] {
  const [first = step.resource, second = ''] = step.resource.split(' / ');
  switch (step.kind) {
    case 'restApi':
    case 'definition':
    case 'deployment':
    case 'stage':
      return [`api:${step.resource}`];
    case 'lambdaGrant':
      return [`api:${step.resource.split(' -> ')[0] ?? ''}`];
    case 'usagePlan': {
      const stages = step.action === 'create' ? Object.keys(desired.plans[step.resource]?.stages ?? {}) : [];
      return [`plan:${step.resource}`, ...stages.map((api) => `api:${api}`)];
    }
    case 'planStage':
      return [`planStage:${step.resource}`, `plan:${first}`, `api:${second}`];
    case 'apiKey':
      return [`key:${step.resource}`];
    case 'keyStore':
      return [`key:${step.resource}`];
    case 'planKey':
      return [`planKey:${step.resource}`, `plan:${first}`, `key:${second}`];
    default:
      return step.kind satisfies never;
  }
}

/** Takes the digest tags off what a step touches before its first write, so that a crash is never taken for "unchanged". */
async function unseal(step: Step, execution: Execution, unsealed: Set<string>): Promise<readonly string[]> {
  const requestIds: string[] = [];
  for (const thing of sealedThings(step, execution.context)) {
    if (unsealed.has(thing.id) || !isSealed(thing, execution.context.live)) continue;
    const written = await execution.writer.unseal(thing);
    requestIds.push(...written.requestIds);
    unsealed.add(thing.id);
  }
  return requestIds;
}

/**
 * The digest-tagged things whose content a step changes. That of a plan tells which keys are in it, and nothing of what they
 * are; a key that is made belongs to every plan that lists it.
 */
function sealedThings(step: Step, context: WriteContext): SealedThing[] {
  const { ids, desired, match } = context;
  if (step.kind === 'apiKey' || step.kind === 'keyStore') {
    if (step.kind === 'keyStore' || leavesPlans(step)) return [];
    const plans = match.plansOfKeys.get(match.keyTargets.get(step.resource)?.key ?? '') ?? [];
    return plans.flatMap((id) => sealedThing('usagePlan', ids.usagePlans.get(id), TAG_DIGEST));
  }
  const [first = ''] = step.resource.split(step.kind === 'lambdaGrant' ? ' -> ' : ' / ');
  const ofPlan = step.kind === 'usagePlan' || step.kind === 'planStage' || step.kind === 'planKey';
  return ofPlan
    ? sealedThing('usagePlan', ids.usagePlans.get(first) ?? undeclaredPlanId(context, first), TAG_DIGEST)
    : sealedThing('restApi', ids.restApis.get(first), digestTag(desired));
}

/** Whether a step only describes a key otherwise, or deletes one: who is in which plan is then told by other steps. */
function leavesPlans({ action, fields }: Step): boolean {
  if (action === 'delete') return true;
  return (
    action === 'update' && fields.every(({ field }) => API_KEY_FIELDS.some((rule) => rule.field === field))
  );
}

function undeclaredPlanId(context: WriteContext, id: string): string | undefined {
  return undeclaredPlans(context).find(({ tags }) => tags[TAG_ID] === id)?.id;
}

function sealedThing(kind: SealedThing['kind'], id: string | undefined, tag: string): SealedThing[] {
  return id === undefined ? [] : [{ kind, id, tag }];
}

function isSealed(thing: SealedThing, live: Live): boolean {
  const things = thing.kind === 'restApi' ? live.restApis : live.usagePlans;
  return things.find(({ id }) => id === thing.id)?.tags[thing.tag] !== undefined;
}

/** Keeps the id of what a step created, for the steps that build on it. */
function remember(step: Step, written: Written, { ids }: WriteContext): void {
  if (written.id === undefined) return;
  const tables: Partial<Record<Step['kind'], Map<string, string>>> = {
    restApi: ids.restApis,
    deployment: ids.deployments,
    usagePlan: ids.usagePlans,
    apiKey: ids.apiKeys,
  };
  tables[step.kind]?.set(step.resource, written.id);
}
