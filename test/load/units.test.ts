import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import { schemaTexts } from '../../scripts/generate-schemas.ts';
import { nearest } from '../../src/core/load/nearest.ts';
import { placeFindings } from '../../src/core/load/place.ts';
import type { Finding } from '../../src/core/model/problem.ts';
import { readTree } from '../../src/disk/read-tree.ts';
import { loadAndResolve } from '../support/load.ts';

const ROOT = join(import.meta.dirname, '../..');
const CASES = join(ROOT, 'test/cases/load');

describe('nearest', () => {
  test.for([
    ['qouta', ['quota', 'stages'], 'quota'],
    ['Throttle', ['throttle'], 'throttle'],
    ['helo', ['hello', 'help', 'orders'], 'hello'],
    ['payments', ['hello', 'orders'], undefined],
    ['x', ['yes'], undefined],
    ['', ['a'], 'a'],
    ['a', [], undefined],
    ['x '.repeat(5000), ['x '.repeat(4999)], undefined],
  ] as const)('%s', ([word, candidates, expected]) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

describe('placeFindings', () => {
  const finding = (pointer: string): Finding => ({
    code: 'c',
    severity: 'error',
    pointer,
    message: 'm',
    hint: 'h',
  });
  const places = async (path: string, text: string, pointers: readonly string[]) =>
    (await placeFindings({ path, text }, pointers.map(finding))).map(
      ({ pointer, line, column }) => `${pointer} ${line}:${column}`,
    );

  test('YAML: keys, items, aliases, and the nearest thing above what is not there', async () => {
    const text =
      'a:\n  b: 1\n  "c d": [x, y]\nlist:\n  - 1\n  - k: v\ncopy: &n { m: 1 }\nother: *n\n1: one\n';
    const pointers = ['', '/a/b', '/a/c d/1', '/list/1/k', '/other/m', '/a/none/deeper', '/1', '/list/9'];
    expect(await places('f.yaml', text, pointers)).toEqual([
      ' 1:1',
      '/a/none/deeper 1:1',
      '/a/b 2:3',
      '/a/c d/1 3:14',
      '/list/9 4:1',
      '/list/1/k 6:5',
      '/other/m 7:12',
      '/1 9:1',
    ]);
  });

  test('JSON, with Windows line ends and escapes in the pointer', async () => {
    const text = '{\r\n\t"paths": {\r\n\t\t"/a~b": { "get": [] }\r\n\t}\r\n}';
    expect(await places('f.json', text, ['/paths/~1a~0b/get', '/paths'])).toEqual([
      '/paths 2:2',
      '/paths/~1a~0b/get 3:13',
    ]);
  });

  test('a text that is not YAML at all', async () => {
    expect(await places('f.yaml', '[[[{{{"', ['/a/b'])).toEqual(['/a/b 1:1']);
  });
});

describe('what is loaded', () => {
  test('a whole repository, with its defaults', async () => {
    const repository = await loadAndResolve(await readTree(join(CASES, 'sound'), undefined));
    const { specs, problems, ...rest } = repository;
    expect(problems).toEqual([]);
    expect(specs.map(({ id, file }) => ({ id, file }))).toEqual([{ id: 'hello', file: 'specs/hello.yaml' }]);
    expect(rest).toEqual({
      config: {
        owner: 'acme/apis',
        environments: {
          dev: { stage: 'dev', restApi: 'own', variables: {}, stageSettings: {} },
          prod: {
            account: '012345678901',
            region: 'eu-west-1',
            stage: 'live',
            restApi: 'own',
            variables: { logLevel: 'warn' },
            stageSettings: { tracing: true, logging: 'ERROR', throttle: { rate: 100, burst: 200 } },
          },
        },
        policy: { breaking: 'allow' },
      },
      plans: [
        {
          id: 'basic',
          file: 'plans/basic.yaml',
          name: 'Basic',
          description: 'For trying things out',
          throttle: { rate: 10.5, burst: 20 },
          quota: { limit: 10000, period: 'MONTH', offset: 27 },
          stages: [{ api: 'hello', methods: { 'GET /hello': { rate: 5, burst: 10 } } }],
          keys: [
            { name: 'acme', short: true, enabled: true },
            { name: 'globex', description: 'Globex Corp, contract 42', customerId: 'cus_42', enabled: false },
          ],
          environments: ['prod'],
        },
      ],
    });
  });

  test('without tollgate.yaml: one environment, and the owner is the repository', async () => {
    const { config } = await loadAndResolve({
      config: undefined,
      specs: [],
      plans: [],
      repositoryName: 'acme/apis',
    });
    expect(config).toEqual({
      owner: 'acme/apis',
      environments: { dev: { stage: 'dev', restApi: 'own', variables: {}, stageSettings: {} } },
      policy: { breaking: 'warn' },
    });
  });

  test('a document keeps its references, and aliases are followed', async () => {
    const text =
      'openapi: 3.0.3\ninfo: { title: x, version: 1.10 }\npaths: {}\nx-a: &a { b: [1] }\nx-c: *a\n';
    const { specs } = await loadAndResolve({
      config: undefined,
      specs: [{ path: 'specs/s.yml', text }],
      plans: [],
      repositoryName: 'a/b',
    });
    expect(specs[0]?.document).toEqual({
      openapi: '3.0.3',
      info: { title: 'x', version: 1.1 },
      paths: {},
      'x-a': { b: [1] },
      'x-c': { b: [1] },
    });
  });
});

describe('the published JSON Schemas', () => {
  test('are those of the code', () => {
    for (const [name, text] of Object.entries(schemaTexts()))
      expect(readFileSync(join(ROOT, 'schema', name), 'utf8')).toBe(text);
  });

  test.for([
    ['plan', 'sound/plans/basic.yaml', true],
    ['plan', 'plan-keys-sound/plans/partners.yaml', true],
    ['plan', 'plan-keys-sound/plans/premium.yaml', true],
    ['plan', 'plan-keys-sound/plans/blocked.yaml', true],
    ['tollgate', 'sound/tollgate.yaml', true],
    ['tollgate', 'config-not-yet/tollgate.yaml', true],
    ['tollgate', 'plan-keys-sound/tollgate.yaml', true],
    ['plan', 'plan-key-names/plans/p.yaml', false],
    ['plan', 'plan-key-custody/plans/b.yaml', false],
    ['plan', 'plan-tags/plans/p.yaml', false],
    ['plan', 'key-files/plans/list.yaml', false],
    ['tollgate', 'config-policy-keys-form/tollgate.yaml', false],
    ['plan', 'plan-values/plans/p.yaml', false],
    ['plan', 'unknown-keys/plans/basic.yaml', false],
    ['plan', 'plan-key-values/plans/p.yaml', false],
    ['tollgate', 'unknown-keys/tollgate.yaml', false],
    ['tollgate', 'config-values/tollgate.yaml', false],
  ] as const)('%s: %s is valid: %s', ([schema, file, valid]) => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(schemaTexts()[`${schema}.schema.json`] ?? ''),
    );
    expect(validate(load(readFileSync(join(CASES, file), 'utf8')))).toBe(valid);
  });
});
