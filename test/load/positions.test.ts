/** Positions come from an outline of the text; the library with a full syntax tree is what they are held against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test, vi } from 'vitest';
import * as yaml from 'yaml';
import { placeFindings } from '../../src/core/load/place.ts';
import { pointer, pointerKeys } from '../../src/core/model/problem.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/ready');

async function positions(
  path: string,
  text: string,
  pointers: readonly string[],
): Promise<readonly string[]> {
  const findings = pointers.map(
    (at) => ({ code: 'c', severity: 'error', pointer: at, message: at, hint: '' }) as const,
  );
  const placed = await placeFindings({ path, text }, findings);
  const byPointer = new Map(placed.map((problem) => [problem.pointer, `${problem.line}:${problem.column}`]));
  return pointers.map((at) => `${byPointer.get(at)} ${at}`);
}

/** The same by the syntax tree of `yaml`. */
function expected(text: string, pointers: readonly string[]): readonly string[] {
  const document = yaml.parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const indexes = new Map<yaml.YAMLMap, Map<string, yaml.Pair>>();
  const pairOf = (map: yaml.YAMLMap, key: string): yaml.Pair | undefined => {
    const index =
      indexes.get(map) ??
      new Map(
        map.items.flatMap((pair) =>
          yaml.isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
        ),
      );
    indexes.set(map, index);
    return index.get(key);
  };
  return pointers.map((at) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of pointerKeys(at)) {
      if (yaml.isAlias(node)) node = node.resolve(document);
      const pair = yaml.isMap(node) ? pairOf(node, key) : undefined;
      const next = yaml.isSeq(node) ? node.items[Number(key)] : pair?.value;
      const place = yaml.isSeq(node) ? next : pair?.key;
      if (place === undefined) break;
      if (yaml.isNode(place)) offset = place.range?.[0] ?? offset;
      node = next;
    }
    const before = text.lastIndexOf('\n', offset - 1);
    return `${text.slice(0, offset).split('\n').length}:${offset - before} ${at}`;
  });
}

/** Pointers to everything, and to something that is not there below everything. */
function pointersOf(value: unknown, keys: readonly (string | number)[] = []): readonly string[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    pointer(...keys),
    pointer(...keys, 'not there'),
    ...entries.flatMap(([key, inner]) => pointersOf(inner, [...keys, key])),
  ];
}

const key = fc.oneof(
  fc.constantFrom(
    '200',
    '0x10',
    '~',
    'null',
    'true',
    '-',
    ': ',
    '#',
    '1e3',
    '.5',
    '',
    '/pets/{id}',
    'a"b',
    "it's",
    'é',
  ),
  fc.string(),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom('a\nb\n', ' x\ny')),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

describe('positions are those of the syntax tree', () => {
  test('of JSON', async () => {
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(undefined, 2, '\t'), async (one, space) => {
        const text = JSON.stringify(one, null, space);
        const all = pointersOf(one);
        expect(await positions('a.json', text, all)).toEqual(expected(text, all));
      }),
      { numRuns: 300 },
    );
  });

  test('of YAML', async () => {
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(-1, 0, 2), async (one, flowLevel) => {
        const text = dump(one, { noRefs: true, flowLevel });
        const all = pointersOf(one);
        expect(await positions('a.yaml', text, all)).toEqual(expected(text, all));
      }),
      { numRuns: 300 },
    );
  });

  test.skipIf(!isThere(CORPUS))(
    'of specs found in the wild (skipped where the corpus is absent)',
    async () => {
      for (const name of readdirSync(CORPUS).filter((_, index) => index % 5 === 0)) {
        const text = readFileSync(join(CORPUS, name), 'utf8');
        const all = pointersOf(yaml.parse(text, { uniqueKeys: false, logLevel: 'silent' }));
        expect(await positions(name, text, all)).toEqual(expected(text, all));
      }
    },
  );
});

function isThere(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

describe('positions in YAML', () => {
  test.each([
    ['an anchor', 'a: &x\n  b: 1\nc: *x\n', '/c/b', '2:3'],
    ['an anchor set again', 'a: &x {b: 1}\nd: &x {b: 2}\nc: *x\n', '/c/b', '2:8'],
    ['an item with an anchor', 'a:\n  - &x { b: 1 }\n', '/a/0', '2:8'],
    ['a block of text', 'a:\n  - |- # | why\n\n    b\n', '/a/0', '2:5'],
    ['an item that is not written', 'a:\n  - 1\n  -\n', '/a/1', '1:1'],
    ['a key that is a list', '? [a]\n: b\nc: 1\n', '/c', '3:1'],
    ['a key that is a number', 'a:\n  0x10: b\n', '/a/16', '2:3'],
    ['a second document', 'a: 1\n---\nb: 1\n', '/b', '1:1'],
    ['what only the slow parser reads', 'a: {\n}\nb: { c: &x [1],\n d: *x }\n', '/b/d/0', '3:13'],
  ])('%s', async (_, text, at, place) => {
    expect(await positions('a.yaml', text, [at])).toEqual([`${place} ${at}`]);
  });
});

test('a sound spec is neither read twice nor by the slow parser', async () => {
  vi.resetModules();
  vi.doMock('yaml', () => {
    throw new Error('the slow parser was loaded');
  });
  try {
    const { loadAndResolve: fresh } = await import('../support/load.ts');
    const spec = 'openapi: 3.0.3\ninfo: { title: x, version: "1" }\npaths: {}\n';
    const tree = (text: string) => ({
      config: { path: 'tollgate.yaml', text: 'owner: acme/apis\n' },
      specs: [{ path: 'specs/s.yaml', text }],
      plans: [{ path: 'plans/p.yaml', text: 'keys: [a]' }],
      repositoryName: undefined,
    });
    expect((await fresh(tree(spec))).problems).toEqual([]);
    await expect(fresh(tree(`${spec}a: [`))).rejects.toThrow();
  } finally {
    vi.doUnmock('yaml');
    vi.resetModules();
  }
});
