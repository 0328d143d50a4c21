/** Keys that are there twice are found by counting first; the scanner of the whole text is what that is held against. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKeys, scanJson } from '../../src/core/load/json-scan.ts';
import { FORBIDDEN_IN_SPECS, parseSource } from '../../src/core/load/parse-source.ts';

const word = fc.oneof(
  fc.constantFrom('a', 'b', ':', '"', '\\', '\\"', '{"a":1}', '<<', '__proto__', 'é'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const space = fc.constantFrom('', ' ', '\n', '\t', '\r\n  ');

/** Some escape what need not be escaped, so that one key is written in two ways. */
const string = fc.tuple(word, fc.boolean()).map(([text, escaped]) => {
  const written = JSON.stringify(text);
  return escaped
    ? written.replaceAll(/[a-z:]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : written;
});

interface Text {
  readonly text: string;
  readonly keys: number;
}

const leaf: fc.Arbitrary<Text> = fc
  .oneof(string, fc.constantFrom('1', '-0.5e3', 'null', 'true'))
  .map((text) => ({ text, keys: 0 }));
const { value } = fc.letrec<{ value: Text; list: Text; object: Text }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('object')),
  list: fc.tuple(fc.array(tie('value'), { maxLength: 3 }), space).map(([items, gap]) => ({
    text: `[${gap}${items.map(({ text }) => text).join(`${gap},`)}${gap}]`,
    keys: items.reduce((sum, { keys }) => sum + keys, 0),
  })),
  object: fc
    .tuple(fc.array(fc.tuple(string, tie('value')), { maxLength: 4 }), space)
    .map(([entries, gap]) => ({
      text: `{${gap}${entries.map(([key, { text }]) => `${key}${gap}:${gap}${text}`).join(',')}${gap}}`,
      keys: entries.reduce((sum, [, { keys }]) => sum + 1 + keys, 0),
    })),
}));

test('keys are counted as they are written', () => {
  fc.assert(
    fc.property(value, ({ text, keys }) => {
      expect(countKeys(text)).toBe(keys);
    }),
    { numRuns: 2000 },
  );
});

test('a text is refused for duplicate keys exactly when the scanner finds some', async () => {
  await fc.assert(
    fc.asyncProperty(value, async ({ text }) => {
      const duplicates = scanJson(text).filter(({ kind }) => kind === 'duplicate-key').length;
      const parsed = await parseSource(
        { path: 'a.json', text },
        { maxBytes: 1_000_000, forbiddenKeys: FORBIDDEN_IN_SPECS },
      );
      const problems = 'problems' in parsed ? parsed.problems : [];
      const found = problems.filter(({ code }) => code === 'duplicate-key').length;
      expect(found).toBe(Math.min(duplicates, 100));
    }),
    { numRuns: 2000 },
  );
});

test('keys of escaped characters are read as they are written, whatever was read before', async () => {
  const read = async (text: string): Promise<unknown> => {
    const options = { maxBytes: 1_000_000, forbiddenKeys: FORBIDDEN_IN_SPECS };
    return await parseSource({ path: 'a.json', text }, options);
  };
  expect(await read('{"\\\\":1}')).toEqual({ value: { '\\': 1 } });
  expect(await read('{"\\"":1}')).toEqual({ value: { '"': 1 } });
  expect(await read('{"\\u0061":{"\\"":1}}')).toEqual({ value: { a: { '"': 1 } } });
});
