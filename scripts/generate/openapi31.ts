/**
 * The JSON Schema of OpenAPI 3.1 as its package has it is the first edition, of April 2021. What later editions put right
 * is put right here, so that nothing is called a violation that the specification allows.
 */
type Schema = { readonly [key: string]: unknown };

/** Where schemas are is known only with the dialect, which decides what a schema may hold. */
const DIALECT = 'https://spec.openapis.org/oas/3.1/dialect/base';

const CORRECTIONS: Readonly<Record<string, (definition: Schema) => Schema>> = {
  // A name or a URL is enough; the two ways to say where the text is exclude each other.
  license: (definition) => ({ ...definition, oneOf: [true], not: { required: ['identifier', 'url'] } }),
  'server-variable': renamed('descriptions', 'description'),
  // What a link passes on may be any value.
  link: (definition) => withProperty(renamed('body', 'server')(definition), 'parameters', { type: 'object' }),
  parameter: (definition) => ({ ...definition, required: ['name', 'in'] }),
  // A path item may say something beside its reference.
  'path-item': (definition) => withProperty(definition, '$ref', { $ref: '#/$defs/uri' }),
  'path-item-or-reference': () => ({ $ref: '#/$defs/path-item' }),
  schema: () => ({ $ref: DIALECT }),
  // The scheme's name has no case: "Bearer" is as good as "bearer".
  'security-scheme': (definition) => withProperty(definition, 'bearerFormat', { type: 'string' }),
};

export function corrected31(schema: object): Schema {
  const document = schema as Schema;
  const definitions = Object.entries(document['$defs'] as Record<string, Schema>);
  const corrected = definitions.map(([name, definition]) => [
    name,
    CORRECTIONS[name]?.(definition) ?? definition,
  ]);
  const missing = Object.keys(CORRECTIONS).filter((name) => !definitions.some(([known]) => known === name));
  if (missing.length > 0)
    throw new Error(`The schema of OpenAPI 3.1 has no ${missing.join(', ')} to be corrected.`);
  return withSchemas({ ...document, $defs: Object.fromEntries(corrected) }) as Schema;
}

function withProperty(definition: Schema, name: string, property: Schema): Schema {
  return { ...definition, properties: { ...(definition['properties'] as Schema), [name]: property } };
}

function renamed(wrong: string, right: string): (definition: Schema) => Schema {
  return (definition) => {
    const entries = Object.entries(definition['properties'] as Schema);
    const properties = entries.map(([name, property]) => [name === wrong ? right : name, property]);
    return { ...definition, properties: Object.fromEntries(properties) };
  };
}

/** With schemas in the dialect of OpenAPI wherever the schema leaves open which dialect they are in. */
function withSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSchemas);
  if (typeof value !== 'object' || value === null) return value;
  if (Reflect.get(value, '$dynamicRef') === '#meta') return { $ref: '#/$defs/schema' };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSchemas(inner)]));
}
