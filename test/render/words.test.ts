/** Fields as people read them. */
import { expect, test } from 'vitest';
import { visible } from '../../src/core/render/escape.ts';
import { fieldText } from '../../src/core/render/words.ts';

test('two long texts never look the same', () => {
  const long = 'https://example.com/'.padEnd(300, 'a');
  const text = fieldText({ field: 'uri', before: `${long}1`, after: `${long}2`, impact: 'safe' });
  expect(text).toMatch(/^uri: https:\/\/example\.com\/a+… \([0-9a-f]{8} -> [0-9a-f]{8}\)$/);
});

test.each([
  [{ field: 'enabled', before: true, after: false }, 'enabled: yes -> no'],
  [{ field: 'throttle.rate', before: 2, after: 5 }, 'throttle.rate: 2 -> 5'],
  [{ field: 'description', before: 'old' }, 'description: old -> (none)'],
  [{ field: 'GET /orders', after: 'added' }, 'GET /orders: added'],
  [{ field: 'variable token', hidden: true }, 'variable token: (hidden)'],
  [
    { field: 'binary media types', before: [], after: ['image/png'] },
    'binary media types: [] -> ["image/png"]',
  ],
] as const)('%j', (change, text) => {
  expect(fieldText({ ...change, impact: 'safe' })).toBe(text);
});

test.each([
  ['Hangul filler', '\u3164', '\\u{3164}'],
  ['half-width Hangul filler', '\uFFA0', '\\u{ffa0}'],
  ['combining grapheme joiner', '\u034F', '\\u{34f}'],
  ['variation selector', '\uFE0F', '\\u{fe0f}'],
  ['empty Braille pattern', '\u2800', '\\u{2800}'],
  ['tag character', '\u{E0041}', '\\u{e0041}'],
])('%s is made visible', (_name, character, shown) => {
  expect(visible(`a${character}b`)).toBe(`a${shown}b`);
});
