/** Executes the steps of a plan in their order, and tells of each whether it was done, failed or was not attempted. */
import { digestTag } from '../core/diff/match.ts';
import type { Desired } from '../core/model/desired.ts';
import { faultOf } from '../core/model/fault.ts';
import type { Live } from '../core/model/live.ts';
import { TAG_DIGEST } from '../core/model/live.ts';
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
  const blocked = new Set<string>();
  const unsealed = new Set<string>();
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    const things = thingsOf(step, execution.context.desired);
    if (things.some((thing) => blocked.has(thing))) {
      block(blocked, things);
      results.push({ step, outcome: 'not-attempted', requestIds: [] });
      continue;
    }
    const result = await runStep(step, { number: index + 1, of: steps.length }, execution, unsealed);
    if (result.outcome === 'failed') block(blocked, things);
    results.push(result);
  }
  return results;
}

/** Only the thing a step is about is blocked: a plan that could not take a stage can still take a key. */
function block(blocked: Set<string>, things: readonly string[]): void {
  if (things[0] !== undefined) blocked.add(things[0]);
}

async function runStep(
  step: Step,
  place: { readonly number: number; readonly of: number },
  execution: Execution,
  unsealed: Set<string>,
): Promise<StepResult> {
  const { journal, writer, context } = execution;
  journal.note({ type: 'step-started', step, ...place });
  try {
    const opened = await unseal(step, execution, unsealed);
    const written = await writer.kinds[step.kind](step, context);
    remember(step, written, context);
    journal.note({ type: 'step-done', step, ...place });
    return {
      step,
      outcome: 'done',
      requestIds: [...opened, ...written.requestIds],
      ...(written.warnings === undefined ? {} : { warnings: written.warnings }),
    };
  } catch (error) {
    const fault = faultOf(error);
    journal.note({ type: 'step-failed', step, fault, ...place });
    return {
      step,
      outcome: 'failed',
      requestIds: fault.requestId === undefined ? [] : [fault.requestId],
      fault,
    };
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

/** The digest-tagged things whose content a step changes; a key belongs to every plan that lists it. */
function sealedThings(step: Step, { ids, desired }: WriteContext): SealedThing[] {
  if (step.kind === 'apiKey') {
    const holding = Object.values(desired.plans).filter((plan) => plan.keys.includes(step.resource));
    return holding.flatMap((plan) => sealedThing('usagePlan', ids.usagePlans.get(plan.id), TAG_DIGEST));
  }
  const [first = ''] = step.resource.split(step.kind === 'lambdaGrant' ? ' -> ' : ' / ');
  const ofPlan = step.kind === 'usagePlan' || step.kind === 'planStage' || step.kind === 'planKey';
  return ofPlan
    ? sealedThing('usagePlan', ids.usagePlans.get(first), TAG_DIGEST)
    : sealedThing('restApi', ids.restApis.get(first), digestTag(desired));
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
