/** Executes the steps of a plan in their order, and tells of each whether it was done, failed or was not attempted. */
import { faultOf } from '../core/model/fault.ts';
import { changes, type Plan, type Step } from '../core/model/plan.ts';
import type { Journal, StepResult } from '../core/model/report.ts';
import type { WriteContext, Writer, Written } from './ports.ts';
import { type Piece, runGraph } from './run-graph.ts';
import { createUnsealed, unseal, type Unsealed } from './seals.ts';
import { thingsOf } from './things.ts';

export interface Execution {
  readonly writer: Writer;
  readonly journal: Journal;
  readonly context: WriteContext;
  /** How many calls may be under way at the same time. */
  readonly concurrency?: number;
}

/** Enough to keep the quotas busy while answers are on their way; the quotas themselves are kept by the adapter. */
const CONCURRENCY = 8;

/**
 * Runs every step, those that are independent of each other side by side. A step that fails stops what builds on the same
 * API, plan or key; the rest goes on. Nothing is thrown: a fault is in the result of its step.
 */
export async function execute(plan: Plan, execution: Execution): Promise<readonly StepResult[]> {
  const steps = changes(plan);
  const run: Run = {
    execution,
    of: steps.length,
    blocked: new Set(),
    unsealed: createUnsealed(execution.writer),
    results: new Map(),
    ended: 0,
  };
  const companions = Map.groupBy(steps, ({ id, with: lead }) => lead ?? id);
  const batches = steps.flatMap((step) =>
    step.with === undefined ? [companions.get(step.id) ?? [step]] : [],
  );
  for (const phase of phasesOf(batches)) {
    const pieces = phase.map((batch) => pieceOf(batch, run));
    await runGraph(pieces, execution.concurrency ?? CONCURRENCY);
  }
  return steps.flatMap(({ id }) => run.results.get(id) ?? []);
}

interface Run {
  readonly execution: Execution;
  readonly of: number;
  /** Things that could not be made as they should be. */
  readonly blocked: Set<string>;
  readonly unsealed: Unsealed;
  /** By the id of the step, in the order in which they were attempted. */
  readonly results: Map<string, StepResult>;
  /** How many steps are over, whatever came of them. */
  ended: number;
}

type Batch = readonly Step[];

/**
 * Whatever is taken away waits for all that comes: a removal in the midst makes room for what follows it, and has its turn
 * alone; the others come last.
 */
function phasesOf(batches: readonly Batch[]): readonly (readonly Batch[])[] {
  const lastAddition = batches.findLastIndex((batch) => !takesAway(batch));
  const phases: Batch[][] = [[]];
  for (const [index, batch] of batches.entries()) {
    const makesRoom = takesAway(batch) && index < lastAddition;
    if (makesRoom) phases.push([batch], []);
    else if (index === lastAddition + 1) phases.push([batch]);
    else phases.at(-1)?.push(batch);
  }
  return phases;
}

function takesAway([lead]: Batch): boolean {
  if (lead === undefined) return false;
  return lead.action === 'delete' || (lead.kind === 'apiKey' && lead.impact === 'destructive');
}

function pieceOf(batch: Batch, run: Run): Piece {
  const things = batch.map((step) => thingsOf(step, run.execution.context.desired));
  const ids = batch.map(({ id }) => id);
  return {
    about: new Set([...ids, ...things.flatMap(([first]) => first ?? []), ...things.flat().filter(isShared)]),
    buildsOn: new Set([...things.flat(), ...batch.flatMap(({ needs = [] }) => needs)]),
    run: () => runBatch(batch, run),
  };
}

/** The policy of a function belongs to all APIs that call it, and takes one change at a time. */
function isShared(thing: string): boolean {
  return thing.startsWith('function:');
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
    run.ended += 1;
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
  const { execution, of } = run;
  const { journal, writer, context } = execution;
  const steps = [step, ...companions];
  const event = { step, companions, of };
  journal.note({ type: 'step-started', ...event, number: run.ended + steps.length });
  try {
    for (const each of steps) await unseal(each, context, run.unsealed);
    const written = await writer.kinds[step.kind](step, context, companions);
    remember(step, written, context);
    run.ended += steps.length;
    journal.note({ type: 'step-done', ...event, number: run.ended });
    return {
      outcome: 'done',
      requestIds: written.requestIds,
      ...(written.warnings === undefined ? {} : { warnings: written.warnings }),
    };
  } catch (error) {
    const fault = faultOf(error);
    run.ended += steps.length;
    journal.note({ type: 'step-failed', fault, ...event, number: run.ended });
    const requestIds = fault.requestId === undefined ? [] : [fault.requestId];
    return { outcome: 'failed', requestIds, fault };
  }
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
