/** One step of a scenario on an account: what it wrote, and everything that is not as it must be. */
import type { ApplyReport } from '../../../src/core/model/report.ts';
import type { Refresh } from '../../../src/app/read-live.ts';
import { changes } from '../../../src/core/model/plan.ts';
import { planOf } from '../workspace.ts';
import * as invariants from './invariants.ts';
import { clientsOf, disagreements, type Question } from './probes.ts';
import { limitsThatDisagree } from './limits.ts';
import type { Step } from './scenarios.ts';
import { operationsOf, type State } from './state.ts';
import { settle, type World } from './world.ts';

export interface Ran {
  readonly state: State;
  readonly report: ApplyReport;
  /** What was written, a line for each call. */
  readonly writes: readonly string[];
  /** Empty when all is well. */
  readonly wrong: readonly string[];
}

export const DAY = 86_400;

/** Which clients are asked about which operations. */
export type Choose = (questions: readonly Question[]) => readonly Question[];

/**
 * Edits the files, asks the plan and the stages, applies, and asks again.
 * @param choose all unless given
 */
export async function runStep(
  world: World,
  old: State,
  { edit, days = 0, force = [] }: Step,
  choose: Choose = (questions) => questions,
): Promise<Ran> {
  const { space, clock, recorder } = world;
  const { account } = space.emulator;
  const state = edit?.(old) ?? old;
  clock.seconds += days * DAY;
  await world.write(state);
  const first = await space.planned();
  const wrong = [...(await disagreements(world, first, 'before', choose(questionsOf(world, first, old))))];
  const planned = await space.planned();
  const [before, foreign] = [structuredClone(account), invariants.foreignThings(account, world.byHand)];
  recorder.start(account);
  const { report } = await space.apply({ probeSeconds: 0, force });
  if (report === undefined) throw new Error('the files have errors');
  const writes = [...recorder.writes];
  settle(account);
  if (!['applied', 'nothing-to-do'].includes(report.outcome))
    wrong.push(`the apply is ${report.outcome}: ${reasons(report)}`);
  wrong.push(
    ...wrongWrites(writes),
    ...invariants.changedValues(before, account).map((name) => `another value: ${name}`),
  );
  if (JSON.stringify(invariants.foreignThings(account, world.byHand)) !== JSON.stringify(foreign))
    wrong.push('what belongs to others is another');
  wrong.push(...(await wrongState(world, state)));
  const questions = choose(questionsOf(world, planned, state));
  wrong.push(...(await disagreements(world, planned, 'after', questions)));
  wrong.push(...(await limitsThatDisagree(world, planned, questions)));
  return { state, report, writes: writes.map(({ text }) => text), wrong };
}

function reasons({ plan, steps, verify }: ApplyReport): string {
  const faults = steps.flatMap(({ step, fault }) =>
    fault === undefined ? [] : `${step.id}: ${fault.message}`,
  );
  const probes = verify?.probes
    .filter(({ ok }) => !ok)
    .map(({ operation, expected }) => `${operation} ${expected}`);
  return JSON.stringify({ refusals: plan.refusals.map(({ message }) => message), faults, probes });
}

function questionsOf(
  world: World,
  planned: Parameters<typeof clientsOf>[0],
  state: State,
): readonly Question[] {
  const clients = clientsOf(planned, world.space.emulator.account);
  return clients.flatMap((client) =>
    operationsOf(state).map(([api, operation]) => ({ client, api, operation })),
  );
}

function wrongWrites(writes: World['recorder']['writes']): readonly string[] {
  return [
    ...invariants.touchedLinks(writes).map((link) => `a kept link was away: ${link}`),
    ...invariants.earlyRemovals(writes).map((text) => `removed before something was added: ${text}`),
    ...invariants.lostMeanwhile(writes).map((access) => `lost in between: ${access}`),
    ...invariants.idleWrites(writes).map((text) => `changed nothing: ${text}`),
  ];
}

/** What must hold of the account whenever an apply is done. */
export async function wrongState(
  { space, byHand }: World,
  state: State,
  refreshes: readonly Refresh[] = ['all', 'changed'],
): Promise<readonly string[]> {
  const { account } = space.emulator;
  const left: string[] = [];
  for (const refresh of refreshes) {
    const plan = planOf(await space.plan(refresh));
    left.push(...changes(plan).map(({ id, action }) => `still to do, refresh ${refresh}: ${action} ${id}`));
  }
  return [
    ...left,
    ...invariants.strayKeys(account, [byHand.partnerId, byHand.guestId]),
    ...invariants.unstoredKeys(account, state).map((name) => `its store holds another value: ${name}`),
  ];
}
