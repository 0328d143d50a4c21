/** OpenAPI Overlay 1.0: what actions do, in what order, and that nobody's overlay takes anything down. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/core/model/json.ts';
import { originAt } from '../../src/core/model/origin.ts';
import type { OverlayAction } from '../../src/core/model/repository.ts';
import { applyOverlays } from '../../src/core/resolve/overlay/apply-overlay.ts';
import { originsOf } from '../../src/core/resolve/origins.ts';

const ROOT = { file: 'specs/a.yaml', pointer: '' };

async function apply(document: JsonObject, ...actions: readonly OverlayAction[]) {
  const origins = originsOf(document, ROOT);
  const overlaid = await applyOverlays(document, [{ file: 'o.yaml', actions }], origins);
  return { ...overlaid, at: (pointer: string) => originAt(overlaid.document ?? {}, pointer, ROOT, origins) };
}

const update = (target: string, value: Json): OverlayAction => ({ target, remove: false, update: value });
const remove = (target: string): OverlayAction => ({ target, remove: true });

describe('an action', () => {
  test.for<[string, JsonObject, readonly OverlayAction[], JsonObject]>([
    [
      'merges mappings',
      { a: { b: 1, c: { d: 2 } } },
      [update('$.a', { c: { e: 3 }, f: 4 })],
      { a: { b: 1, c: { d: 2, e: 3 }, f: 4 } },
    ],
    ['updates the root', { a: 1 }, [update('$', { b: 2 })], { a: 1, b: 2 }],
    [
      'updates every match',
      { a: { x: {} }, b: { x: {} } },
      [update('$.*.x', { y: 1 })],
      { a: { x: { y: 1 } }, b: { x: { y: 1 } } },
    ],
    ['appends one item to a list', { a: [1] }, [update('$.a', { b: 1 })], { a: [1, { b: 1 }] }],
    ['appends a text to a list', { a: ['x'] }, [update('$.a', 'y')], { a: ['x', 'y'] }],
    ['joins lists', { a: [1] }, [update('$.a', [2, 3])], { a: [1, 2, 3] }],
    ['joins lists below', { a: { b: [1] } }, [update('$.a', { b: [2] })], { a: { b: [1, 2] } }],
    ['replaces scalars', { a: { b: 1 } }, [update('$.a.b', 2)], { a: { b: 2 } }],
    [
      'replaces a scalar by a mapping',
      { a: { b: 1 } },
      [update('$.a', { b: { c: 1 } })],
      { a: { b: { c: 1 } } },
    ],
    ['removes a member', { a: { b: 1, c: 2 } }, [remove('$.a.b')], { a: { c: 2 } }],
    [
      'removes several items of a list',
      { a: [0, 1, 2, 3, 4] },
      [remove('$.a[?@ == 0 || @ == 1 || @ == 3]')],
      { a: [2, 4] },
    ],
    ['removes items in any order', { a: [0, 1, 2, 3] }, [remove('$.a[3,0,0,1]')], { a: [2] }],
    ['removes what is inside of what it removes', { a: { b: { b: { c: 1 } } } }, [remove('$..b')], { a: {} }],
    [
      'removes a filtered parameter',
      { p: [{ in: 'x' }, { in: 'y' }, { in: 'x' }] },
      [remove("$.p[?@.in == 'x']")],
      { p: [{ in: 'y' }] },
    ],
    [
      'sees what the ones before it made',
      { a: {} },
      [update('$.a', { b: { c: 1 } }), remove('$.a.b.c'), update('$.a.b', { d: 2 })],
      { a: { b: { d: 2 } } },
    ],
    ['does nothing where nothing is', { a: 1 }, [remove('$.b'), update('$.c', {})], { a: 1 }],
    [
      'takes names of JavaScript as names',
      { a: {} },
      [update('$.a', { constructor: { prototype: { x: 1 } } }), update('$.a.toString', 1)],
      { a: { constructor: { prototype: { x: 1 } } } },
    ],
  ])('%s', async ([, document, actions, expected]) => {
    const before = structuredClone(document);
    const { document: result, findings } = await apply(document, ...actions);
    expect(findings).toEqual([]);
    expect(result).toEqual(expected);
    expect(document).toEqual(before);
  });

  test('says what it met', async () => {
    const { met } = await apply({ a: 1 }, remove('$.a'), remove('$.a'));
    expect([...met]).toEqual(['o.yaml 0']);
  });

  test('never gives two places the same part', async () => {
    const shared = { x: {} };
    const { document } = await apply(
      { a: shared, b: shared, c: {} },
      update('$.a', { y: 1 }),
      update('$.c', { z: shared }),
      update('$.c.z', { y: 2 }),
    );
    expect(document).toEqual({ a: { x: {}, y: 1 }, b: { x: {} }, c: { z: { x: {}, y: 2 } } });
  });
});

test('what is added stands in the overlay, what stays in the spec', async () => {
  const document = { paths: { '/a': { tags: ['x'], list: [{ n: 1 }, { n: 2 }] } } };
  const { at } = await apply(
    document,
    remove('$.paths["/a"].list[0]'),
    update('$.paths["/a"]', { title: 'new', get: { deep: [{}] }, list: [{ n: 3 }], tags: ['y'] }),
  );
  const overlay = (pointer: string) => ({ file: 'o.yaml', pointer: `/actions/1/update${pointer}` });
  expect(at('/paths/~1a')).toEqual({ file: 'specs/a.yaml', pointer: '/paths/~1a' });
  expect(at('/paths/~1a/list/0/n')).toEqual({ file: 'specs/a.yaml', pointer: '/paths/~1a/list/1/n' });
  expect(at('/paths/~1a/tags/0')).toEqual({ file: 'specs/a.yaml', pointer: '/paths/~1a/tags/0' });
  expect(at('/paths/~1a/tags/1')).toEqual(overlay('/tags/0'));
  expect(at('/paths/~1a/title')).toEqual(overlay('/title'));
  expect(at('/paths/~1a/get/deep/0')).toEqual(overlay('/get/deep/0'));
  expect(at('/paths/~1a/list/1/n')).toEqual(overlay('/list/0/n'));
});

describe('too much', () => {
  const codesOf = async (document: JsonObject, ...actions: readonly OverlayAction[]) =>
    (await apply(document, ...actions)).findings.map(({ code }) => code);
  const wide = (size: number): JsonObject => ({ list: Array.from({ length: size }, (_, index) => [index]) });
  let deep: Json = {};
  for (let level = 0; level < 150; level += 1) deep = { d: deep };

  test.for<[string, JsonObject, readonly OverlayAction[], readonly string[]]>([
    ['the square of a document', wide(5000), [remove('$..*..*..*..*..*..*..[0]')], []],
    ['descents within descents', { deep }, [remove('$..*..*..*..*..*')], ['overlay-target']],
    [
      'growing at each action',
      wide(200),
      Array.from({ length: 40 }, () => update('$..*', { a: { b: 1 } })),
      ['expansion-too-large'],
    ],
    ['deeper than is read', { deep }, [update('$..d', { e: deep })], ['nesting-too-deep']],
    ['a filter that sees everything', wide(2000), [remove('$.list[?$..[0]]')], ['overlay-target']],
    ['expressions that backtrack', { a: 'x' }, [remove("$[?match(@, '(x+)+y')]")], ['overlay-target']],
    ['parentheses', { a: 1 }, [remove(`$[?${'('.repeat(900)}@.a${')'.repeat(900)}]`)], []],
  ])('%s', async ([, document, actions, expected]) => {
    expect(await codesOf(document, ...actions)).toEqual(expected);
  });

  test('any target and any update end, and give plain JSON', async () => {
    const step = fc.constantFrom(
      '.a',
      '.b',
      '[0]',
      '[-1]',
      '.*',
      '..*',
      '..a',
      '[?@.a]',
      '[?@ > 1]',
      '[1:]',
      '["__proto__"]',
      "['constructor']",
      '.',
      '[',
      '?',
      '$',
    );
    const path = fc.array(step, { maxLength: 4 }).map((steps) => `$${steps.join('')}`);
    const json = fc.letrec<{ readonly value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<Json>(1, 'x', null, true),
        fc.array(tie('value'), { maxLength: 3 }),
        fc
          .dictionary(fc.constantFrom('a', 'b', 'constructor'), tie('value'), { maxKeys: 3 })
          .map((record) => ({ ...record })),
      ),
    })).value;
    const action = fc.oneof(
      path.map(remove),
      fc.tuple(path, json).map(([target, value]) => update(target, value)),
    );
    await fc.assert(
      fc.asyncProperty(json, fc.array(action, { maxLength: 4 }), async (value, actions) => {
        const { document, findings } = await apply({ root: value }, ...actions);
        expect(document === undefined).toBe(findings.length > 0);
        if (document !== undefined) expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        expect(Reflect.get({}, 'a')).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
