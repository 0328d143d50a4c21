/** What is wrong with references, each thing where it stands, all at once; and what hostile ones cost. */
import { describe, expect, test } from 'vitest';
import { withFragments } from '../../src/app/fragments.ts';
import { loadRepository } from '../../src/core/load/load.ts';
import { OperationError } from '../../src/core/model/fault.ts';
import { sizeFindings } from '../../src/core/load/size.ts';
import { joined, loadMemory, memorySources, problemLines } from '../support/memory.ts';

const HEAD = "openapi: 3.0.3\ninfo: {title: pets, version: '1'}\n";

/** A spec of which one schema refers to something. */
function spec(...references: readonly string[]): string {
  const lines = references.map((to, index) => `    S${index}: {$ref: ${JSON.stringify(to)}}\n`);
  return `${HEAD}paths: {}\ncomponents:\n  schemas:\n${lines.join('')}`;
}

describe('references that lead nowhere', () => {
  test('are all told, at the reference', async () => {
    const found = await problemLines({
      files: {
        'specs/a.yaml': spec('../x/none.yaml', '../x/m.yaml#/None', '../x/m.yaml#Pet', '../x/m.yaml#/Deep'),
        'x/m.yaml': 'Pet: {}\nDeep:\n  properties:\n    a: {$ref: "#/Missing"}\n    b: {$ref: other.yaml}\n',
        'x/other.yaml': 'items: [{$ref: ../../out.yaml}, {$ref: "#/items/length"}]\n',
      },
    });
    expect(found).toEqual([
      'ref-missing specs/a.yaml:6:10 /components/schemas/S0/$ref',
      'ref-missing specs/a.yaml:7:10 /components/schemas/S1/$ref',
      'ref-invalid specs/a.yaml:8:10 /components/schemas/S2/$ref',
      'ref-missing x/m.yaml:4:9 /Deep/properties/a/$ref',
      'ref-outside x/other.yaml:1:10 /items/0/$ref',
      'ref-missing x/other.yaml:1:34 /items/1/$ref',
    ]);
  });

  test.for([
    ['../../etc/passwd', 'ref-outside'],
    ['../%2e%2e/%2E%2E/etc/passwd', 'ref-outside'],
    ['..%2f..%2fetc/passwd', 'ref-outside'],
    ['..\\..\\etc\\passwd', 'ref-outside'],
    ['..\\x\\m.yaml', 'ref-invalid'],
    ['/etc/passwd', 'ref-outside'],
    ['//etc/passwd', 'ref-remote'],
    ['file:///etc/passwd', 'ref-outside'],
    ['FILE:/etc/passwd', 'ref-outside'],
    ['C:/windows/system.ini', 'ref-outside'],
    ['../.git/config', 'ref-outside'],
    ['../.GIT/config', 'ref-outside'],
    ['a\0.yaml', 'ref-outside'],
    ['%', 'ref-invalid'],
    ['', 'ref-invalid'],
    ['..', 'ref-invalid'],
    ['http://localhost/a.yaml', 'ref-remote'],
    ['https://example.com/a.yaml', 'ref-remote'],
    ['data:application/json,{}', 'ref-remote'],
    ['javascript:alert(1)', 'ref-remote'],
  ] as const)('%s', async ([target, code]) => {
    const memory = { files: { 'specs/a.yaml': spec(target), 'x/m.yaml': 'a: 1\n' } };
    expect(await problemLines(memory)).toEqual([`${code} specs/a.yaml:6:10 /components/schemas/S0/$ref`]);
    const sources = memorySources(memory);
    await withFragments(sources, await sources.read());
    expect(sources.asked).toEqual([]);
  });

  test('a fragment that cannot be parsed is told once, in its own place, for all that use it', async () => {
    const files = {
      'specs/a.yaml': spec('../x.yaml', '../x.yaml#/b'),
      'specs/b.yaml': spec('../x.yaml', '../y.json'),
      'x.yaml': 'a: 1\nb: [\n',
      'y.json': '{"a": 1,\n "__proto__": {}}',
    };
    expect(await problemLines({ files })).toEqual([
      'yaml-syntax x.yaml:3:1 ',
      'forbidden-key y.json:2:2 /__proto__',
    ]);
  });

  test('a file that may not be used is told where it is referred to; one that cannot be read ends the run', async () => {
    const sources = memorySources({ files: { 'specs/a.yaml': spec('../bin.yaml') } });
    const failing = (code: string) => ({
      ...sources,
      files: () =>
        Promise.reject(
          new OperationError({ code, message: 'bin.yaml is not UTF-8 text.', hint: 'Save it.' }),
        ),
    });
    const { problems } = await loadRepository(
      await withFragments(failing('file-refused'), await sources.read()),
    );
    expect(problems.find(({ code }) => code === 'ref-file-unusable')).toMatchObject({
      file: 'specs/a.yaml',
      line: 6,
      message: 'What the $ref "../bin.yaml" leads to is not UTF-8 text.',
      hint: 'Save it.',
    });
    await expect(withFragments(failing('file-unreadable'), await sources.read())).rejects.toThrow('bin.yaml');
  });

  test('other checks of the joined document point into the fragments', async () => {
    const { problems } = await loadMemory({
      files: {
        'specs/a.yaml': `${HEAD}paths: {/a: {$ref: ../p.yaml}}\n`,
        'p.yaml': 'get:\n  responses:\n    "200":\n      $ref: "#/responses/gone"\nresponses: {}\n',
      },
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'ref-missing', file: 'p.yaml', line: 4, column: 7 },
    ]);
  });
});

describe('files in specs', () => {
  test('a part of another spec is no spec of its own; what is part of nothing is told', async () => {
    const files = {
      'specs/a.yaml': spec('./models.yaml#/Pet', './list.yaml'),
      'specs/models.yaml': 'Pet: {type: object}\n',
      'specs/list.yaml': '- 1\n',
      'specs/b.yaml': spec('a.yaml#/components/schemas/S0'),
      'specs/stray.yaml': 'Pet: {}\n',
    };
    const { apis } = await loadMemory({ files });
    expect(apis.map(({ id }) => id)).toEqual(['a', 'b', 'stray']);
  });
});

describe('cycles', () => {
  test('of references that never lead to a value are told at each of them', async () => {
    const found = await problemLines({
      files: {
        'specs/a.yaml': spec('../x.yaml#/a'),
        'x.yaml': 'a: {$ref: y.yaml}\n',
        'y.yaml': '$ref: x.yaml#/a\n',
      },
    });
    expect(found).toEqual(['ref-circular specs/a.yaml:6:10 /components/schemas/S0/$ref']);
  });

  test('of files are fine where components have names, and have no end elsewhere', async () => {
    const files = {
      'specs/a.yaml': `${HEAD}paths:\n  /a:\n    $ref: ../p.yaml\nx-a: {$ref: ../x.yaml}\n`,
      'p.yaml': `get:
  responses: {}
  callbacks:
    again:
      '{$request.body#/url}':
        $ref: ./p.yaml
`,
      'x.yaml': 'more:\n  - $ref: x.yaml\n',
    };
    expect(await problemLines({ files })).toEqual([
      'ref-circular p.yaml:6:9 /get/callbacks/again/{$request.body#~1url}/$ref',
      'ref-circular x.yaml:2:5 /more/0/$ref',
    ]);
  });
});

describe('bounds', () => {
  test('a billion laughs of files are named, not written out', async () => {
    const level = (index: number) =>
      `properties: {${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((key) => `${key}: {$ref: l${index + 1}.yaml}`).join(', ')}}\n`;
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`l${index}.yaml`, level(index)]),
    );
    const { document } = await joined({
      ...files,
      'specs/a.yaml': spec('../l0.yaml'),
      'l40.yaml': 'type: string\n',
    });
    expect(JSON.stringify(document).length).toBeLessThan(30_000);
  });

  test('where they have to be written out, the definition is too large', async () => {
    const level = (index: number) =>
      `l: [${Array.from({ length: 10 }, () => `{$ref: l${index + 1}.yaml}`).join(', ')}]\n`;
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`l${index}.yaml`, level(index)]),
    );
    const found = await problemLines({
      files: {
        ...files,
        'specs/a.yaml': `${HEAD}paths: {}\nx-laugh: {$ref: ../l0.yaml}\n`,
        'l20.yaml': 'a: 1\n',
      },
    });
    expect(found).toEqual(['definition-too-large specs/a.yaml:1:1 ']);
  });

  test('literal data that is repeated counts each time', async () => {
    const paths = Array.from(
      { length: 80 },
      (_, index) =>
        `  /a${index}: {get: {responses: {default: {description: d, content: {application/json: {example: {$ref: x}, x-a: {$ref: ../e.yaml}}}}}}}\n`,
    );
    const found = await problemLines({
      files: {
        'specs/a.yaml': `${HEAD}paths:\n${paths.join('')}`,
        'e.yaml': `example: [${JSON.stringify('x'.repeat(100_000))}]\n`,
      },
    });
    expect(found).toEqual(['definition-too-large specs/a.yaml:1:1 ']);
  });

  test('10 000 references, with 10 000 clashes of names', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => index);
    const { document } = await joined({
      'specs/a.yaml': `${HEAD}paths: {}\ncomponents: {schemas: {All: {properties: {${names.map((name) => `p${name}: {$ref: '../m.yaml#/d${name % 100}/x${name}/id'}`).join(', ')}}}}}\n`,
      'm.yaml': Array.from(
        { length: 100 },
        (_, group) =>
          `d${group}: {${names
            .filter((name) => name % 100 === group)
            .map((name) => `x${name}: {id: {type: string, title: t${name}}}`)
            .join(', ')}}\n`,
      ).join(''),
    });
    expect(JSON.stringify(document)).toContain('"id10000":');
  });

  test('chains of files, of references, of schemas', async () => {
    const chain = (length: number, link: (index: number) => string, last: string) => ({
      ...Object.fromEntries(Array.from({ length }, (_, index) => [`c${index}.yaml`, link(index)])),
      [`c${length}.yaml`]: last,
    });
    const nested = (index: number) => `properties: {next: {$ref: c${index + 1}.yaml}}\n`;
    const files = { 'specs/a.yaml': spec('../c0.yaml') };
    expect(await problemLines({ files: { ...files, ...chain(40, nested, 'type: string\n') } })).toEqual([]);
    expect(await problemLines({ files: { ...files, ...chain(60, nested, 'type: string\n') } })).toEqual([
      'ref-too-deep c49.yaml:1:21 /properties/next/$ref',
    ]);
    const links = Array.from({ length: 300 }, (_, index) => `c${index}: {$ref: '#/c${index + 1}'}\n`).join(
      '',
    );
    const found = await problemLines({
      files: { 'specs/a.yaml': spec('../c.yaml#/c0'), 'c.yaml': `${links}c300: {type: string}\n` },
    });
    expect(found[0]).toBe('ref-too-deep specs/a.yaml:6:10 /components/schemas/S0/$ref');
    const lists = Array.from(
      { length: 20_000 },
      (_, index) => `c${index}: {items: {$ref: '#/c${index + 1}'}}\n`,
    ).join('');
    const deep = await problemLines({
      files: { 'specs/a.yaml': spec('../c.yaml#/c0'), 'c.yaml': `${lists}c20000: {type: string}\n` },
    });
    expect(deep).toEqual([]);
  });

  test('600 files', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `../m/m${index}.yaml`);
    const files = Object.fromEntries(names.map((name) => [name.slice(3), 'type: string\n']));
    const found = await problemLines({ files: { ...files, 'specs/a.yaml': spec(...names) } });
    expect(found).toHaveLength(101);
    expect(new Set(found.slice(1).map((line) => line.split(' ')[0]))).toEqual(
      new Set(['ref-too-many-files']),
    );
  });

  test('a body is measured in bytes', () => {
    expect(sizeFindings({ a: 'é'.repeat(3_000_000) })).toEqual([]);
    expect(sizeFindings({ a: 'é'.repeat(3_200_000) })).toMatchObject([{ code: 'definition-too-large' }]);
  });
});
