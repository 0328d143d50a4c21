/** docs/contract.md is written by hand: it must name the rules that there are, at their levels, in their order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/core/contract/rules.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/contract.md'), 'utf8');

test('the page lists exactly the rules of the code', () => {
  const rows = [...PAGE.matchAll(/^\| `([a-z-]+)` \| (breaking|warning|info) \| \S.* \|$/gm)];
  expect(rows.map(([, rule, level]) => [rule, level])).toEqual(Object.entries(RULES));
});
