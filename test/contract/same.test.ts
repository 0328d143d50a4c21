import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contract } from '../../src/core/contract/model.ts';
import { sameSchemas } from '../../src/core/contract/schema/same.ts';

/** Models by number, each with the numbers of those it refers to and a text of its own. */
type Models = readonly { readonly to: readonly number[]; readonly text: string }[];

function contractOf(models: Models): Contract {
  const schemas = new Map(
    models.map(({ to, text }, index) => [
      `#/models/M${index}`,
      { title: text, properties: Object.fromEntries(to.map((next) => [`p${next}`, reference(next)])) },
    ]),
  );
  return {
    operations: new Map(),
    lookup: (name) => schemas.get(name),
    annotated: false,
    listsAllMedia: false,
  };
}

function reference(model: number): { readonly $ref: string } {
  return { $ref: `#/models/M${model}` };
}

/** By looking at everything that can be reached, each time anew. */
function expected(before: Models, after: Models, start: number): boolean {
  const reached = new Set([start]);
  for (const model of reached) for (const next of before[model]?.to ?? []) reached.add(next);
  return [...reached].every((model) => JSON.stringify(before[model]) === JSON.stringify(after[model]));
}

const SIZE = 12;
const models = fc.array(
  fc.record({ to: fc.uniqueArray(fc.nat(SIZE), { maxLength: 3 }), text: fc.constantFrom('a', 'b') }),
  { minLength: SIZE, maxLength: SIZE },
);

test('schemas are the same when all that can be reached from them is', () => {
  fc.assert(
    fc.property(
      models,
      fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 3 }),
      fc.array(fc.nat(SIZE)),
      (before, edits, asked) => {
        const after = before.map((model, index) => (edits.includes(index) ? { ...model, text: 'c' } : model));
        const same = sameSchemas(contractOf(before), contractOf(after));
        for (const model of asked) {
          const [one, other] = [{ items: reference(model) }, { items: reference(model) }];
          expect(same(one, other)).toBe(expected(before, after, model));
        }
      },
    ),
    { numRuns: 1000 },
  );
});
