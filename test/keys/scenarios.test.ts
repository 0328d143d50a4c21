/** Every state of the matrix is a repository without findings: what a scenario shows is then what it says. */
import { expect, it } from 'vitest';
import { desire, load } from '../../src/app/desire.ts';
import { SCENARIOS } from '../support/keys/scenarios.ts';
import { filesOf, type State } from '../support/keys/state.ts';
import { memorySources } from '../support/memory.ts';

it('no two scenarios have one name', () => {
  expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
});

it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_, { before, steps }) => {
    let state = before;
    expect(await problems(state)).toEqual([]);
    for (const { edit } of steps) {
      state = edit?.(state) ?? state;
      expect(await problems(state)).toEqual([]);
    }
  },
);

async function problems(state: State): Promise<readonly string[]> {
  const nothing = { variable: () => undefined, reader: () => Promise.reject(new Error('nothing is read')) };
  const loaded = await load(memorySources({ files: filesOf(state) }));
  const wish = await desire(loaded, undefined, nothing);
  return wish.problems.map(({ code, file, message }) => `${code} ${file}: ${message}`);
}
