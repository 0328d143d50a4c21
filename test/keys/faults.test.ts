/**
 * Calls of every scenario refused, their answers lost, or the process dead there: the next run converges, nothing is
 * doubled or orphaned, no value changes or is lost, and nobody loses meanwhile what the edit does not take. So it is when
 * the edit is taken back after the crash.
 *
 * The process dies after each second write, and each second write that is not simply sent again is refused and loses its
 * answer. With TOLLGATE_RUNS=2 every call, reads too, meets everything (`npm run faults:keys`).
 */
import { expect, it } from 'vitest';
import type { UpcomingCall } from '../../src/emulator/faults.ts';
import {
  type Blow,
  DEATHS,
  DISTURBANCES,
  type FaultPoint,
  faultPoints,
  pointText,
} from '../support/faults.ts';
import { type Clean, cleanStep, disturbedStep, revertedStep } from '../support/keys/disturbed.ts';
import { isWrite } from '../support/keys/recorder.ts';
import { SCENARIOS, type Scenario } from '../support/keys/scenarios.ts';
import { newWorld, save } from '../support/keys/world.ts';
import { runs } from '../support/random-spec/runs.ts';

const EVERYTHING = runs(1) > 1;
const ONCE: readonly Blow[] = DISTURBANCES.filter(({ kind }) => kind === 'refused' || kind === 'lost');
const DEAD_AFTER: readonly Blow[] = DEATHS.filter(({ kind }) => kind === 'lost');

function pointsOf({ calls }: Clean): readonly FaultPoint[] {
  if (EVERYTHING) return faultPoints(calls, [...DISTURBANCES, ...DEATHS]);
  return [
    ...faultPoints(calls, DEAD_AFTER, isWrite).filter(isEverySecond),
    ...faultPoints(calls, ONCE, isCreation).filter(isEverySecond),
  ];
}

/** Those between are told by their neighbours, as far as a quick look goes. */
function isEverySecond(_: FaultPoint, index: number): boolean {
  return index % 2 === 1;
}

/** Whether the SDK sends a call only once (`src/aws/retry.ts`). */
function isCreation({ operation }: UpcomingCall): boolean {
  return /^(?:Create|Import)/.test(operation);
}

async function eachStep(
  { before, steps }: Scenario,
  check: (clean: Clean) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const world = await newWorld(before);
  let from = save(world);
  await world.space.close();
  let state = before;
  const wrong: string[] = [];
  for (const [index, step] of steps.entries()) {
    const clean = await cleanStep(from, state, step);
    wrong.push(...(await check(clean)).map((text) => `step ${index + 1}, ${text}`));
    [from, state] = [clean.to, clean.next];
  }
  return wrong;
}

async function disturbed(clean: Clean): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const point of pointsOf(clean)) {
    const found = await disturbedStep(clean, point);
    wrong.push(...found.map((text) => `${pointText(point, clean.calls)}: ${text}`));
  }
  return wrong;
}

async function reverted(clean: Clean): Promise<readonly string[]> {
  if (clean.step.edit === undefined) return [];
  const wrong: string[] = [];
  const points = faultPoints(clean.calls, EVERYTHING ? DEATHS : DEAD_AFTER, isWrite);
  for (const point of EVERYTHING ? points : points.filter(isEverySecond)) {
    const found = await revertedStep(clean, point);
    wrong.push(...found.map((text) => `${pointText(point, clean.calls)}, and reverted: ${text}`));
  }
  return wrong;
}

it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_, scenario) => {
    const check = async (clean: Clean) => [...(await disturbed(clean)), ...(await reverted(clean))];
    expect(await eachStep(scenario, check)).toEqual([]);
  },
  3_600_000,
);
