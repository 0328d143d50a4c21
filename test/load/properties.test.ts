/** Whatever stands in the files: loading ends, never throws, and says the same about the same files in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Repository, SourceFile } from '../../src/core/model/repository.ts';
import { loadAndResolve } from '../support/load.ts';
import { csvish, isSound } from './keys.ts';

const WORDS = [
  'openapi',
  'swagger',
  '3.0.3',
  '2.0',
  'info',
  'title',
  'paths',
  '/a',
  'get',
  'parameters',
  'allOf',
  '$ref',
  '#/paths',
  '#/paths/~1a/get',
  'name',
  'keys',
  'stages',
  'api',
  'methods',
  'throttle',
  'rate',
  'burst',
  'quota',
  'limit',
  'period',
  'environments',
  'existing',
  'was',
  'tags',
  'blocked',
  'value',
  'store',
  'secret',
  'env',
  'generated',
  'rotate',
  'every',
  'overlap',
  '90d',
  'generation',
  'keyFile',
  'k.csv',
  'keyDefaults',
  '{name}',
  'description',
  'enabled',
  'grace',
  'policy',
  'x-tollgate',
  'x-amazon-apigateway-integration',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  '',
];
const word = fc.constantFrom(...WORDS);

/** JSON made of the words of our formats, so that it gets past the first checks. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    word,
    fc.integer({ min: -2, max: 40 }),
    fc.constantFrom(null, true, false, 0.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** A document that is structurally sound, with anything in the places where that is still allowed. */
const document = fc
  .tuple(fc.constantFrom({ openapi: '3.0.1' }, { swagger: '2.0' }), json, json, json, json)
  .map(([version, operation, item, components, definitions]) => ({
    ...version,
    info: { title: 'x', version: '1' },
    paths: {
      '/a': { get: { responses: {}, parameters: [item], x: operation } },
      '/b': { parameters: [operation] },
    },
    components: { schemas: { A: components } },
    definitions: { B: definitions, C: { allOf: [item, definitions] } },
  }));

const yamlish = fc
  .array(
    fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '&x ',
      '*x',
      '!t ',
      '|',
      '>',
      '#',
      '---\n',
      '? ',
      '<<',
      '%',
      '\t',
      '\0',
      '\u{1F600}',
      '.inf',
      '0o7',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  yamlish,
  json.map((value) => JSON.stringify(value)),
  document.map((value) => JSON.stringify(value)),
);

function tree(config: string, spec: SourceFile, plan: string, list = 'name\nk\n') {
  return {
    files: new Map([['k.csv', { path: 'k.csv', text: list }]]),
    config: { path: 'tollgate.yaml', text: config },
    specs: [spec],
    plans: [{ path: 'plans/p.yaml', text: plan }],
    repositoryName: 'acme/apis',
  };
}

/** A file that gives nothing must say why. */
function isExplained(repository: Repository): boolean {
  const silent = (file: string) =>
    !repository.problems.some((problem) => problem.file === file && problem.severity === 'error');
  const missing = [
    ...(repository.specs.length === 0 ? ['spec'] : []),
    ...(repository.plans.length === 0 ? ['plan'] : []),
  ];
  return missing.every(
    (kind) =>
      !silent(kind === 'plan' ? 'plans/p.yaml' : 'specs/s.yaml') ||
      (kind === 'spec' && !silent('specs/s.json')),
  );
}

describe('any text', () => {
  test('as YAML', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, csvish, async (config, spec, plan, list) => {
        const repository = await loadAndResolve(
          tree(config, { path: 'specs/s.yaml', text: spec }, plan, list),
        );
        expect(repository.problems.every(isSound)).toBe(true);
        expect(isExplained(repository)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (spec) => {
        const { problems } = await loadAndResolve(
          tree('owner: a/b', { path: 'specs/s.json', text: spec }, 'keys: [a]'),
        );
        expect(problems.every(isSound)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('JSON is refused exactly when JSON.parse refuses it', async () => {
    const { scanJson } = await import('../../src/core/load/json-scan.ts');
    const jsonish = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '"\\n"',
        '1',
        '-0',
        '1e5',
        '01',
        'true',
        'null',
        ' ',
        '\n',
        '"',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          jsonish.map((parts) => parts.join('')),
          json.map((value) => JSON.stringify(value, null, 1)),
        ),
        (candidate) => {
          const sound = scanJson(candidate).every(({ kind }) => kind === 'duplicate-key');
          expect(sound).toBe(parses(candidate));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function parses(candidate: string): boolean {
  try {
    JSON.parse(candidate);
    return true;
  } catch {
    return false;
  }
}

test('the order in which the files are read changes nothing', async () => {
  const spec = (id: string) => ({
    path: `specs/${id}.yaml`,
    text: 'openapi: 3.0.3\ninfo: { title: x }\npaths: {}\n',
  });
  const plan = (id: string) => ({
    path: `plans/${id}.yaml`,
    text: 'name: Same\nstages: [{ api: a }]\nkeys: [k]\n',
  });
  const load = (specs: readonly string[], plans: readonly string[]) =>
    loadAndResolve({
      config: undefined,
      specs: specs.map(spec),
      plans: plans.map(plan),
      repositoryName: 'acme/apis',
    });
  expect(await load(['b', 'a', 'c'], ['z', 'x', 'y'])).toEqual(await load(['a', 'b', 'c'], ['x', 'y', 'z']));
});
