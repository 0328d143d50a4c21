/** Hostile sizes: each ends quickly and with a problem, not with a dead process. */
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, MAX_PROBLEMS, MAX_SPEC_BYTES } from '../../src/core/load/limits.ts';
import { loadAndResolve } from '../support/load.ts';

interface Files {
  readonly spec?: string;
  readonly plan?: string;
  readonly path?: string;
}

async function codes({
  spec = HELLO,
  plan = 'keys: [a]',
  path = 'specs/s.yaml',
}: Files): Promise<readonly string[]> {
  const { problems } = await loadAndResolve({
    config: undefined,
    specs: [{ path, text: spec }],
    plans: [{ path: 'plans/p.yaml', text: plan }],
    repositoryName: 'acme/apis',
  });
  return problems.map(({ severity, code }) => `${severity} ${code}`);
}

const HELLO = 'openapi: 3.0.3\ninfo: { title: x, version: "1" }\npaths: {}\n';
const START = { openapi: '3.0.3', info: { title: 'x', version: '1' }, paths: {} };
const SWAGGER = { swagger: '2.0', info: { title: 'x', version: '1' }, paths: {} };

function chain(length: number, link: (next: string) => object, last: object): object {
  const names = Array.from({ length }, (_, index) => `S${index}`);
  return Object.fromEntries([
    ...names.map((name, index) => [name, link(`S${index + 1}`)]),
    [`S${length}`, last],
  ]);
}

function json(document: object): Files {
  return { spec: JSON.stringify(document), path: 'specs/s.json' };
}

describe('files that are too much', () => {
  test('too many bytes', async () => {
    expect(await codes({ spec: `${HELLO}# ${'x'.repeat(MAX_SPEC_BYTES)}` })).toEqual([
      'error file-too-large',
    ]);
    expect(await codes({ plan: `keys: [a] # ${'x'.repeat(MAX_FILE_BYTES)}` })).toEqual([
      'error file-too-large',
    ]);
    expect(await codes({ spec: `${HELLO}# ${'x'.repeat(MAX_FILE_BYTES)}` })).toEqual([]);
  });

  test('too many values and too many aliases', async () => {
    expect(await codes({ spec: `[${'1,'.repeat(1_000_000)}1]`, path: 'specs/s.json' })).toEqual([
      'error expansion-too-large',
    ]);
    expect(await codes({ plan: `a: &a x\nb: [${'*a,'.repeat(10_001)}]` })).toEqual([
      'error expansion-too-large',
    ]);
  });

  test('too many problems', async () => {
    const plan = Array.from({ length: 1000 }, (_, index) => `unknown${index}: 1`).join('\n');
    const found = await codes({ plan });
    expect(found).toHaveLength(MAX_PROBLEMS + 1);
    expect(found).toContain('error too-many-problems');
  });

  test('a hundred thousand duplicate keys', async () => {
    const found = await codes({ plan: 'a: 1\n'.repeat(100_000) });
    expect(found).toHaveLength(MAX_PROBLEMS + 1);
  });
});

describe('references that are too much', () => {
  test('each schema twice in the one before', async () => {
    const reference = (next: string) => ({ $ref: `#/components/schemas/${next}` });
    const schemas = chain(
      60,
      (next) => ({ type: 'object', properties: { a: reference(next), b: reference(next) } }),
      { type: 'string' },
    );
    expect(await codes(json({ ...START, components: { schemas } }))).toEqual([]);
  });

  test('each schema inherits the next one twice', async () => {
    const reference = (next: string) => ({ $ref: `#/definitions/${next}` });
    const definitions = chain(
      60,
      (next) => ({ type: 'object', required: ['x'], allOf: [reference(next), reference(next)] }),
      { type: 'object' },
    );
    expect(await codes(json({ ...SWAGGER, definitions }))).toEqual([]);
  });

  test('a schema that inherits itself', async () => {
    const definitions = { A: { type: 'object', required: ['x'], allOf: [{ $ref: '#/definitions/A' }] } };
    expect(await codes(json({ ...SWAGGER, definitions }))).toEqual([]);
  });

  test('a chain of references', async () => {
    const schemas = chain(600, (next) => ({ $ref: `#/components/schemas/${next}` }), { type: 'string' });
    expect(await codes(json({ ...START, components: { schemas } }))).toContain('error ref-too-deep');
  });

  test('thousands that lead nowhere', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`S${index}`, { $ref: `#/nowhere/${index}` }]),
    );
    expect(await codes(json({ ...START, components: { schemas } }))).toHaveLength(MAX_PROBLEMS + 1);
  });
});
