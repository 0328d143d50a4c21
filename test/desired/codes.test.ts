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
