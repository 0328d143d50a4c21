/** Codes: all described, and each found by a case or a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { DESIRED_CODES } from '../../src/core/desired/codes.ts';
import { sorted } from '../../src/core/model/json.ts';

const SOURCES = fileURLToPath(new URL('../../src/core/desired/', import.meta.url));

it('every code that the sources give is described, and no other', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const text = files
    .filter((name) => name !== 'codes.ts')
    .map((name) => readFileSync(`${SOURCES}${name}`, 'utf8'))
    .join('\n');
  const statements = [...text.matchAll(/\bcode: ([^;]*?),\n|\{ code: '([a-z-]+)'/g)].map(([all]) => all);
  const given = statements.flatMap((statement) => [...statement.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)]);
  expect(sorted(new Set(given.map(([, code]) => code ?? '')))).toEqual(sorted(Object.keys(DESIRED_CODES)));
});

const TESTS = fileURLToPath(new URL('../', import.meta.url));
/** What says which code is expected: the findings of a case, and tests that name codes. */
const EXPECTATIONS = /^cases\/.*\/(?:findings|expect)\.(?:txt|json|md)$|(?<!desired\/codes)\.test\.ts$/;

/** The codes of loading have the same test beside their cases. */
it('every code of compiling has a case or a test that finds it', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => EXPECTATIONS.test(name));
  const text = files.map((name) => readFileSync(`${TESTS}${name}`, 'utf8')).join('\n');
  const named = new Set([...text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([word]) => word));
  expect(Object.keys(DESIRED_CODES).filter((code) => !named.has(code))).toEqual([]);
});
