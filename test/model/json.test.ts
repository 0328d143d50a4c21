import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, digest, equal, isObject } from '../../src/core/model/json.ts';

/** The definition: a copy with sorted keys, as JSON. */
function defined(value: unknown): string {
  return JSON.stringify(sortedCopy(value)) ?? 'null';
}

function sortedCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedCopy);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortedCopy(value[key])]),
  );
}

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    '200',
    '404',
    '01',
    '4294967294',
    '4294967295',
    '-1',
    '',
    'a"b',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const leaf = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    true,
    false,
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '\uD800',
    'a\u2028',
  ),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.string(),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 5 }),
  object: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 24 })
    .map((entries): unknown => Object.fromEntries(entries)),
}));

test('the canonical text is that of a copy with sorted keys', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(canonical(one)).toBe(defined(one));
    }),
    { numRuns: 2000 },
  );
});

test('a digest is that of the canonical text', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 50 }), (one) => {
      expect(digest(one)).toBe(createHash('sha256').update(defined(one)).digest('hex'));
    }),
  );
  const long = Array.from({ length: 5000 }, (_, index) => ({ b: `€${index}`, a: [index] }));
  expect(digest(long)).toBe(createHash('sha256').update(defined(long)).digest('hex'));
});

test('values are equal exactly when their canonical texts are', () => {
  const near = value.chain((one) =>
    fc.tuple(fc.constant(one), fc.oneof(fc.constant(reversed(one)), mutated(one))),
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(value, value)), ([one, other]) => {
      expect(equal(one, other)).toBe(defined(one) === defined(other));
    }),
    { numRuns: 3000 },
  );
});

/** The same value with its members in another order. */
function reversed(one: unknown): unknown {
  if (Array.isArray(one)) return one.map(reversed);
  if (!isObject(one)) return one;
  return Object.fromEntries(
    Object.entries(one)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

/** The same value with one member less, more or changed. */
function mutated(one: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(one)) return leaf.map((item) => [...one, item]);
  if (!isObject(one)) return leaf;
  const names = Object.keys(one);
  if (names.length === 0) return leaf.map((inner) => ({ a: inner }));
  return fc.tuple(fc.constantFrom(...names), leaf).map(([name, inner]) => ({ ...one, [name]: inner }));
}
