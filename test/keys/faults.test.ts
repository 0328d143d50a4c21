/**
 * Every write of every scenario refused, its answer lost, or the process dead there: the next run converges, nothing is
 * doubled or orphaned, no value changes or is lost, and nobody loses what the edit does not take.
 */
import { expect, it } from 'vitest';
import { type Blow, DEATHS, DISTURBANCES, faultPoints, pointText } from '../support/faults.ts';
import { type Clean, cleanStep, disturbedStep, revertedStep } from '../support/keys/disturbed.ts';
import { isWrite } from '../support/keys/recorder.ts';
import { SCENARIOS, type Scenario } from '../support/keys/scenarios.ts';
import { newWorld, save } from '../support/keys/world.ts';

const QUICK: readonly Blow[] = [
  { kind: 'refused', dies: false },
  { kind: 'lost', dies: false },
  { kind: 'lost', dies: true },
];

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
  for (const point of faultPoints(clean.calls, QUICK, isWrite)) {
    const found = await disturbedStep(clean, point);
    wrong.push(...found.map((text) => `${pointText(point, clean.calls)}: ${text}`));
  }
  return wrong;
}

async function reverted(clean: Clean): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const point of faultPoints(clean.calls, DEATHS.slice(1), isWrite)) {
    const found = await revertedStep(clean, point);
    wrong.push(...found.map((text) => `reverted, ${pointText(point, clean.calls)}: ${text}`));
  }
  return wrong;
}

it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_, scenario) => {
    expect(
      await eachStep(scenario, async (clean) => [...(await disturbed(clean)), ...(await reverted(clean))]),
    ).toEqual([]);
  },
  600_000,
);
