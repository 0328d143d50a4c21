/**
 * A second opinion about plans and keys: the scenarios of the matrix against moto, which others wrote, and against the embedded API
 * Gateway. Both must hold the same in the end, and a plan must then be empty. Where moto is otherwise than the service, the
 * scenario stands in differences.txt with the reason, and must really differ.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changes } from '../../src/core/model/plan.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { SCENARIOS, type Scenario } from '../support/keys/scenarios.ts';
import { accountState } from '../support/moto/account-state.ts';
import { type Opinion, opinionOf } from '../support/moto/opinion.ts';
import { type Moto, motoMissing, startMoto } from '../support/moto/server.ts';
import type { TestClock } from '../support/workspace.ts';

const missing = motoMissing();
const DAY = 86_400;

/** Reasons by the name of the scenario. */
const differences = new Map(
  readFileSync(join(import.meta.dirname, 'differences.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', reason = ''] = line.split(': ');
      return [name, reason] as const;
    }),
);

test.runIf(missing !== undefined)(`no second opinion: ${missing}`, () => {
  expect(missing).not.toBe('');
});

test('every difference is of a scenario that there is', () => {
  const names = SCENARIOS.map(({ name }) => name);
  expect([...differences.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

describe.skipIf(missing !== undefined)('moto', () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await startMoto();
  }, 90_000);
  afterAll(() => moto.close());

  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', async (name, scenario) => {
    await moto.reset();
    const [theirs, ours] = await Promise.all([
      played(moto.url, newClock(), scenario),
      playedOnEmulator(scenario),
    ]);
    expect(ours.wrong).toEqual([]);
    if (differences.has(name)) {
      expect(theirs).not.toEqual(ours);
    } else {
      expect(theirs.wrong).toEqual([]);
      expect(theirs.states).toEqual(ours.states);
    }
  });
});

interface Played {
  /** Of the account, after each step. */
  readonly states: readonly (readonly string[])[];
  /** Steps that were not applied, and what a plan finds after that. */
  readonly wrong: readonly string[];
}

async function playedOnEmulator(scenario: Scenario): Promise<Played> {
  const clock = newClock();
  const emulator = await startEmulator({ now: () => clock.seconds * 1000 });
  try {
    return await played(emulator.url, clock, scenario);
  } finally {
    await emulator.close();
  }
}

/** A midnight to come, so that dates of two runs are the same. moto has a clock of its own, which this does not move. */
function newClock(): TestClock {
  return { seconds: Math.ceil(Date.now() / 1000 / DAY) * DAY };
}

async function played(url: string, clock: TestClock, { before, steps }: Scenario): Promise<Played> {
  const opinion = await opinionOf(url, () => clock.seconds);
  const states: (readonly string[])[] = [];
  const wrong: string[] = [];
  try {
    let state = before;
    for (const { edit, days = 0, force = [] } of [{}, ...steps] satisfies Scenario['steps']) {
      clock.seconds += days * DAY;
      state = edit?.(state) ?? state;
      wrong.push(...(await appliedWell(opinion, state, force)));
      states.push(await accountState(opinion));
    }
  } catch (error) {
    wrong.push(String(error));
  } finally {
    opinion.close();
  }
  return { states, wrong };
}

/** What is wrong: nothing when it was applied, and a plan after it is empty (`verify` makes one). */
async function appliedWell(
  opinion: Opinion,
  state: Scenario['before'],
  force: readonly string[],
): Promise<readonly string[]> {
  const { report, problems } = await opinion.apply(state, force);
  if (report === undefined) return problems.map(({ message }) => message);
  if (report.outcome === 'applied' || report.outcome === 'nothing-to-do') return [];
  const faults = report.steps.flatMap(({ step, fault }) =>
    fault === undefined ? [] : [`${step.id}: ${fault.message}`],
  );
  const left = report.verify === undefined ? [] : changes(report.verify.plan).map(({ id }) => `left: ${id}`);
  const refused = report.plan.refusals.map(({ guard }) => `refused: ${guard}`);
  return [report.outcome, ...faults, ...left, ...refused];
}
