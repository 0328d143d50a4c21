/** Random sequences of fifty edits: after each, what must hold of any apply holds. `TOLLGATE_RUNS` multiplies them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Dice, dice, stepOf } from '../support/keys/random.ts';
import { runStep } from '../support/keys/run.ts';
import { SHOP } from '../support/keys/shop.ts';
import { newWorld } from '../support/keys/world.ts';
import { expectNoLeaks } from '../support/leaks.ts';
import { runs } from '../support/random-spec/runs.ts';

const EDITS = 50;
/** How many of the questions are asked before and after each edit. */
const ASKED = 8;

async function play(sequence: readonly Dice[]): Promise<void> {
  const world = await newWorld(SHOP);
  try {
    let state = SHOP;
    for (const [turn, rolled] of sequence.entries()) {
      const every = rolled.picks[0];
      const ran = await runStep(world, state, stepOf(rolled, state, turn), (questions) => {
        const step = Math.max(1, Math.floor(questions.length / ASKED));
        return questions.filter((_, index) => index % step === every % step);
      });
      expect({ turn, ...rolled, wrong: ran.wrong }).toMatchObject({ wrong: [] });
      state = ran.state;
    }
    expectNoLeaks(
      { events: JSON.stringify(world.space.events) },
      world.space.emulator,
      world.recorder.values,
    );
  } finally {
    await world.space.close();
  }
}

it('fifty random edits, one after the other', async () => {
  const sequences = fc.array(dice, { minLength: EDITS, maxLength: EDITS });
  await fc.assert(fc.asyncProperty(sequences, play), { numRuns: runs(2), endOnFailure: true });
}, 3_600_000);
