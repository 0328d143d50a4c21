/**
 * The bundler (`@redocly/openapi-core`), loaded on first use. It knows what each place of an OpenAPI document is, and
 * gives a name to what may have one. It can reach nothing but the copies it is given: no disk, no network.
 */
import { ROOT, type Scratch } from './scratch.ts';

/** `3.0` and `3.1` differ in what a schema may hold. */
export type Dialect = '2.0' | '3.0' | '3.1';

/** The bundler looks at the version more closely than the import does. */
const VERSIONS = {
  '2.0': ['swagger', '2.0'],
  '3.0': ['openapi', '3.0.3'],
  '3.1': ['openapi', '3.1.0'],
} as const;
const TYPES = { '2.0': 'oas2', '3.0': 'oas3_0', '3.1': 'oas3_1' } as const;

/**
 * Writes into the copies: a reference to what may be a component becomes one to a component of the spec; in the place of
 * every other reference stands what it leads to. Afterwards the names are the bundler's own, and references in places it
 * does not know are as they were.
 * @throws RangeError when the schemas refer to each other too deeply for it
 */
export async function hoist({ root, documents }: Scratch, dialect: Dialect): Promise<void> {
  const { BaseResolver, bundleDocument, Config, getTypes, Source } = await import('@redocly/openapi-core');

  /** A jail by construction: there is no way to a document but through the map. */
  class MemoryResolver extends BaseResolver {
    override resolveExternalRef(_base: string | null, reference: string): string {
      return reference;
    }
    override loadExternalRef(): Promise<never> {
      return Promise.reject(new Error('There is no such document.'));
    }
    override async resolveDocument<Parsed>(_base: string | null, reference: string) {
      const known = documents.get(reference);
      if (known === undefined) return await this.loadExternalRef();
      const parsed = known as Parsed;
      return { source: new Source(reference, ''), parsed };
    }
  }

  const config = new Config({ rules: {}, preprocessors: {}, decorators: {}, plugins: [] });
  const types = getTypes(TYPES[dialect]);
  const { PathItem: pathItem } = types;
  const properties = { ...pathItem?.properties, 'x-amazon-apigateway-any-method': 'Operation' };
  const [key, version] = VERSIONS[dialect];
  const written = root[key];
  root[key] = version;
  await bundleDocument({
    document: { source: new Source(ROOT, ''), parsed: root },
    config,
    types: { ...types, ...(pathItem === undefined ? {} : { PathItem: { ...pathItem, properties } }) },
    externalRefResolver: new MemoryResolver(config.resolve),
  });
  root[key] = written;
}
