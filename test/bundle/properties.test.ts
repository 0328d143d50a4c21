/** However the schemas of a spec are spread over files, the joined document says the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isObject } from '../../src/core/model/json.ts';
import { joinedSchemas } from '../support/memory.ts';

/** A schema: the file it is in, its key there, and the schemas its properties refer to. */
interface Drawn {
  readonly file: number;
  readonly key: string;
  readonly children: readonly number[];
}

const FILES = ['specs/a.yaml', 'specs/parts/one.json', 'models/two.json', 'models/deep/er/three.json'];

const drawn = fc.array(
  fc.record({
    file: fc.nat({ max: FILES.length - 1 }),
    key: fc.constantFrom(
      'Pet',
      'pet',
      'pet-list',
      'a/b',
      'a~b',
      '%41',
      'properties',
      'constructor',
      'é',
      '1',
    ),
    children: fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Keys of one file made different, and children that exist. */
function sound(schemas: readonly Drawn[]): readonly Drawn[] {
  return schemas.map(({ file, key, children }, index) => ({
    file,
    key: file === 0 ? `S${index}` : `${key}${index}`,
    children: children.filter((child) => child < schemas.length),
  }));
}

function path(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}`;
}

function reference(from: Drawn, to: Drawn): string {
  const key = encodeURIComponent(to.key.replaceAll('~', '~0').replaceAll('/', '~1'));
  const pointer = to.file === 0 ? `#/components/schemas/${key}` : `#/${key}`;
  return from.file === to.file ? pointer : `${path(FILES[from.file] ?? '', FILES[to.file] ?? '')}${pointer}`;
}

function written(schemas: readonly Drawn[]): Readonly<Record<string, string>> {
  const texts = FILES.map((name, file) => {
    const here = schemas.flatMap((schema, index) => (schema.file === file ? [[schema, index] as const] : []));
    const entries = here.map(([schema, index]) => {
      const properties = schema.children.flatMap((child, at) => {
        const to = schemas[child];
        return to === undefined ? [] : [[`p${at}`, { $ref: reference(schema, to) }] as const];
      });
      return [schema.key, { title: `t${index}`, properties: Object.fromEntries(properties) }] as const;
    });
    if (file !== 0) return [name, JSON.stringify(Object.fromEntries(entries))] as const;
    const root: Drawn = { file: 0, key: '', children: [] };
    const all = schemas.map((to, index) => [`all${index}`, { $ref: reference(root, to) }] as const);
    const own = { All: { properties: Object.fromEntries(all) }, ...Object.fromEntries(entries) };
    const document = {
      openapi: '3.0.3',
      info: { title: 't', version: '1' },
      paths: {},
      components: { schemas: own },
    };
    return [name, JSON.stringify(document)] as const;
  });
  return Object.fromEntries(texts);
}

/** Titles of the children of each schema, by its title, as far as `All` leads. */
function graphOf(schemas: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const graph: Record<string, unknown> = {};
  const target = (property: unknown): { readonly [key: string]: unknown } => {
    const text = isObject(property) ? String(property['$ref']) : '';
    const name = text.replace('#/components/schemas/', '').replaceAll('~1', '/').replaceAll('~0', '~');
    const found = schemas[decodeURIComponent(name)];
    return isObject(found) ? found : {};
  };
  for (const schema of Object.values(schemas)) {
    if (!isObject(schema) || !isObject(schema['properties'])) continue;
    graph[String(schema['title'])] = Object.values(schema['properties']).map((each) => target(each)['title']);
  }
  return graph;
}

test('schemas and what they refer to, whatever file they are in', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (random) => {
      const schemas = sound(random);
      const found = await joinedSchemas(written(schemas));
      const wanted = schemas.map(({ children }, index) => [
        `t${index}`,
        children.map((child) => `t${child}`),
      ]);
      const all = schemas.map((_, index) => `t${index}`);
      expect(graphOf(found)).toEqual({ ...Object.fromEntries(wanted), undefined: all });
      for (const name of Object.keys(found)) expect(name).toMatch(/^[A-Za-z0-9]+$/);
      expect(Object.keys(found)).toHaveLength(schemas.length + 1);
    }),
    { numRuns: 200 },
  );
});
