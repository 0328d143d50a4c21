/** docs/traps.md names tests; a table of tests that do not exist would be worth nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROW = /^\| (?<trap>[^|]+) \| `(?<file>test\/[^`]+)` \| (?<name>[^|]+) \|$/gm;

const rows = [...readFileSync('docs/traps.md', 'utf8').matchAll(ROW)].map(
  ({ groups: { trap = '', file = '', name = '' } = {} }) => ({ trap, file, name }),
);

/** What is called `test('title'` or `test.each(...)('title'`. */
const TITLED = /(?:\b(?:test|it)|\))\(\s*(?<quote>['"`])(?<title>(?:(?!\k<quote>).)*)\k<quote>/g;

function titles(file: string): readonly string[] {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...source.matchAll(TITLED)].map(({ groups }) => groups?.['title'] ?? '');
}

test('the tables have rows, and every line that looks like one is', () => {
  const lines = readFileSync('docs/traps.md', 'utf8').match(/^\| (?!trap|---).*$/gm) ?? [];
  expect(rows).toHaveLength(lines.length);
  expect(rows.length).toBeGreaterThan(35);
});

test.each(rows)('$trap: $file', ({ file, name }) => {
  expect(titles(file)).toContain(name);
});
