import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wildcardMatch as matches } from '../../src/core/model/arn.ts';

test('agrees with a regular expression', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ':') });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (one, other) => {
      const expression = new RegExp(`^${one.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(matches(one, other)).toBe(expression.test(other));
    }),
    { numRuns: 2000 },
  );
});

test('a pattern of many stars comes to an end', () => {
  expect(matches(`${'*a'.repeat(2000)}*b`, 'a'.repeat(5000))).toBe(false);
});
