/** Specs found in the wild that tools fill in. They lie beside the project; where they do not, the tests are skipped and say so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRepository } from '../../src/core/load/load.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { Value } from '../../src/core/model/repository.ts';
import { createResolver } from '../../src/core/resolve/resolve.ts';

const TEMPLATED = join(import.meta.dirname, '../../../shared/corpus/templated');
const NAMES = existsSync(TEMPLATED) ? readdirSync(TEMPLATED).sort() : [];

const CONFIG = 'environments: { dev: { region: eu-west-1, account: "123456789012" } }';
const MISSES = new Set(['value-undefined', 'placeholder-unfilled']);
const ROUNDS = 10;

/** The errors of a spec once every name that it asks for has some value. */
async function errorsOf(name: string): Promise<readonly Problem[]> {
  const isJson = name.endsWith('.json') || name.includes('.json.');
  const file = {
    path: isJson ? 'specs/a.json' : 'specs/a.yaml',
    text: readFileSync(join(TEMPLATED, name), 'utf8'),
  };
  const config = { path: 'tollgate.yaml', text: CONFIG };
  const loaded = await loadRepository({ config, specs: [file], plans: [], repositoryName: 'acme/apis' });
  const resolve = createResolver(loaded);
  const values = new Map<string, { readonly value: Value; readonly literal: boolean }>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { repository } = await resolve('dev', values);
    const errors = [...loaded.problems, ...repository.problems].filter(
      ({ severity }) => severity === 'error',
    );
    const missing = errors.filter(({ code }) => MISSES.has(code));
    if (missing.length === 0) return errors;
    for (const problem of missing) values.set(nameIn(problem), { value: valueFor(problem), literal: true });
  }
  throw new Error(`${name} asks for ever more values`);
}

function nameIn({ message }: Problem): string {
  const [, placeholder, name = ''] = /the placeholder "\$\{(.*?)\}"|has no value "(.*?)"/.exec(message) ?? [];
  return placeholder?.trim() ?? name;
}

function valueFor({ pointer }: Problem): Value {
  return /\/Fn::If\/0/.test(pointer) ? true : 'a-b-c.d-e:f:g:h:i:j/k/l';
}

/** What is wrong with them, whatever the values. */
const REFUSED = {
  'openapi-structure': 6,
  'ref-remote': 1,
  'yaml-syntax': 2,
};

describe.skipIf(NAMES.length === 0)(
  'templates found in the wild (skipped where the corpus is absent)',
  () => {
    test('every placeholder and every intrinsic is filled once it has a value', async () => {
      const codes: string[] = [];
      for (const name of NAMES) codes.push(...new Set((await errorsOf(name)).map(({ code }) => code)));
      const groups = [...Map.groupBy(codes, (code) => code)];
      expect(Object.fromEntries(groups.map(([code, all]) => [code, all.length]))).toEqual(REFUSED);
    });
  },
);
