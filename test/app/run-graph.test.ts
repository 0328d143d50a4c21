/** Pieces of work side by side. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, runGraph } from '../../src/app/run-graph.ts';

const thing = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const shape = fc.record({ about: thing, buildsOn: fc.array(thing, { maxLength: 2 }) });

interface Seen {
  readonly started: number[];
  readonly ended: number[];
  most: number;
}

async function run(
  shapes: readonly { readonly about: string; readonly buildsOn: readonly string[] }[],
  most: number,
): Promise<Seen> {
  const seen: Seen = { started: [], ended: [], most: 0 };
  const pieces = shapes.map(
    ({ about, buildsOn }, index): Piece => ({
      about: new Set([about]),
      buildsOn: new Set(buildsOn),
      run: async () => {
        seen.started.push(index);
        seen.most = Math.max(seen.most, seen.started.length - seen.ended.length);
        for (let turn = 0; turn <= index % 3; turn += 1) await Promise.resolve();
        seen.ended.push(index);
      },
    }),
  );
  await runGraph(pieces, most);
  return seen;
}

test('each runs once, after what it builds on, and never more at a time than may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(shape, { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (shapes, most) => {
        const { started, ended, most: reached } = await run(shapes, most);
        expect([...ended].sort((one, other) => one - other)).toEqual(shapes.map((_, index) => index));
        expect(reached).toBeLessThanOrEqual(most);
        for (const [later, { about, buildsOn }] of shapes.entries()) {
          const needed = shapes
            .slice(0, later)
            .flatMap((earlier, index) => ([about, ...buildsOn].includes(earlier.about) ? [index] : []));
          for (const index of needed) expect(ended.indexOf(index)).toBeLessThan(ended.indexOf(later));
        }
        if (most === 1) expect(started).toEqual(shapes.map((_, index) => index));
      },
    ),
  );
});

test('what is independent runs side by side', async () => {
  const shapes = ['a', 'b', 'c', 'd'].map((about) => ({ about, buildsOn: [] }));
  expect((await run(shapes, 3)).most).toBe(3);
});
