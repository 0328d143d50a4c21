/**
 * The matrix, one scenario at a time, on the embedded API Gateway with real calls: each edit of plan files writes exactly
 * what `test/cases/keys/<scenario>.txt` says, and everything that must hold of any apply holds.
 */
import { expect, it } from 'vitest';
import { runStep } from '../support/keys/run.ts';
import { SCENARIOS, type Scenario } from '../support/keys/scenarios.ts';
import { newWorld } from '../support/keys/world.ts';
import { expectNoLeaks } from '../support/leaks.ts';

it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', async (name, scenario) => {
  const text = await writesOf(scenario);
  await expect(text).toMatchFileSnapshot(`../cases/keys/${name.replaceAll(/[^a-z]+/g, '-')}.txt`);
});

/** The writes of each step, a line for each call. */
async function writesOf({ before, steps }: Scenario): Promise<string> {
  const world = await newWorld(before);
  try {
    let state = before;
    const parts: string[] = [];
    for (const [index, step] of steps.entries()) {
      const ran = await runStep(world, state, step);
      expect(ran.wrong).toEqual([]);
      state = ran.state;
      parts.push(`step ${index + 1}`, ...ran.writes.map((write) => `  ${write}`));
    }
    expectNoLeaks(
      { events: JSON.stringify(world.space.events) },
      world.space.emulator,
      world.recorder.values,
    );
    return `${parts.join('\n')}\n`;
  } finally {
    await world.space.close();
  }
}
