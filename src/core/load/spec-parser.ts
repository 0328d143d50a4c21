/**
 * swagger-parser over a spec: it dereferences the whole document, which proves that every `$ref` leads to a value, and knows
 * the rules of Swagger 2.0 that a JSON Schema cannot express. Its own schema validation is replaced by `spec-schema.ts`.
 */
import type { OpenAPI } from 'openapi-types';
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import { error, warning } from './findings.ts';
import { OPERATION_KEYS } from './spec-structure.ts';

type Mapping = { readonly [key: string]: Json };

/** Literal data of the API's author, in which a `$ref` is only a word. */
const DATA = /\/(x-)?examples?(\/|$)|\/enum\/|(?<!\/properties)\/const(\/|$)|(?<!\/responses)\/default(\/|$)/;

const OPTIONS = {
  continueOnError: true,
  resolve: { external: false },
  dereference: { circular: true, excludedPathMatcher: (path: string) => DATA.test(path) },
  validate: { schema: false },
} as const;

/** Follows of `allOf` that the rules of Swagger 2.0 may cost; the library follows each path anew. */
const MOST_FOLLOWS = 100_000;

/**
 * Values in a document, beyond which the library is left out: it would take longer than everything else together (it makes a
 * path and tries a pattern for each value). That every `$ref` leads to a value is known from `spec-refs.ts`, so for 3.0 nothing
 * is lost; of Swagger 2.0 its rules are, which are warnings, and so that limit is higher.
 */
const MOST_VALUES = { 2: 100_000, 3: 20_000 } as const;

/** @param document a spec that is structurally sound and whose `$ref`s all stay inside of it */
export async function parserFindings(document: Mapping): Promise<readonly Finding[]> {
  if (!hasAtMost(document, MOST_VALUES['swagger' in document ? 2 : 3])) return [];
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const copy = copyForParser(document);
  try {
    await new SwaggerParser().dereference(copy, OPTIONS);
    if ('swagger' in document && affordable(copy)) await new SwaggerParser().validate(copy, OPTIONS);
    return [];
  } catch (thrown) {
    return findingsOf(document, thrown);
  }
}

/**
 * A copy, because the library writes into what it gets. What it is stricter about than the service is evened out: a version
 * of the API that is a number (aws-facts 2.2), a patch release of OpenAPI, and `$id`, which means nothing in OpenAPI.
 */
function copyForParser(document: Mapping): OpenAPI.Document {
  const { $schema: _schema, info, openapi, ...rest } = document;
  const written = isObject(info) ? info['version'] : undefined;
  const version = typeof written === 'string' ? written : '1';
  const copy = {
    ...withDefaultModels(withoutIds(rest)),
    info: { title: '', version },
    ...(openapi === undefined ? {} : { openapi: '3.0.3' }),
  };
  return copy as unknown as OpenAPI.Document;
}

/** The models that the compiler adds where they are missing lead somewhere. */
function withDefaultModels(document: { [key: string]: unknown }): { [key: string]: unknown } {
  const defaults = { Empty: {}, Error: {} };
  if ('swagger' in document)
    return { ...document, definitions: { ...defaults, ...mapping(document['definitions']) } };
  const components = mapping(document['components']);
  return {
    ...document,
    components: { ...components, schemas: { ...defaults, ...mapping(components['schemas']) } },
  };
}

function mapping(value: unknown): { readonly [key: string]: unknown } {
  return isObject(value) ? value : {};
}

function withoutIds(value: { readonly [key: string]: Json }): { [key: string]: unknown } {
  const entries = Object.entries(value).filter(
    ([key, inner]) => !(key === '$id' && typeof inner === 'string'),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, copyOf(inner)]));
}

function copyOf(value: Json): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isObject(value) ? withoutIds(value) : value;
}

/** Whether a value has at most so many values in it. Stops counting where it has more. */
function hasAtMost(value: unknown, most: number): boolean {
  let left = most;
  const count = (inner: unknown): boolean => {
    left -= 1;
    if (left < 0) return false;
    return typeof inner !== 'object' || inner === null || Object.values(inner).every(count);
  };
  return count(value);
}

/** Whether following every `allOf` of every schema ends, and soon. Schemas share their parts and may form cycles. */
function affordable(copy: object): boolean {
  const costs = new Map<unknown, number>();
  const costOf = (schema: unknown): number => {
    if (!isObject(schema) || !Array.isArray(schema['allOf'])) return 1;
    const known = costs.get(schema);
    if (known !== undefined) return known;
    costs.set(schema, Number.POSITIVE_INFINITY);
    const cost = schema['allOf'].reduce((sum: number, parent: unknown) => sum + costOf(parent), 1);
    costs.set(schema, cost);
    return cost;
  };
  const seen = new Set<unknown>();
  const total = (value: unknown): number => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
    seen.add(value);
    return Object.values(value).reduce((sum: number, inner: unknown) => sum + total(inner), costOf(value));
  };
  return total(copy) <= MOST_FOLLOWS;
}

function findingsOf(document: Mapping, thrown: unknown): readonly Finding[] {
  if (!(thrown instanceof Error)) return [];
  const errors = isObject(thrown) && Array.isArray(thrown['errors']) ? thrown['errors'] : [];
  if (errors.length > 0) return errors.map(missingPointer);
  if (thrown instanceof SyntaxError) return [ruleFinding(document, thrown.message)];
  const message = 'A chain of references is too long or too tangled to be followed.';
  return thrown instanceof RangeError
    ? [error('ref-too-deep', '', message, 'Point to the values themselves.')]
    : [];
}

function missingPointer(fault: unknown): Finding {
  const path = isObject(fault) && Array.isArray(fault['path']) ? fault['path'].map(String) : [];
  return error(
    'ref-missing',
    pointer(...path, '$ref'),
    'The $ref points to nothing.',
    'Point to something that is there.',
  );
}

function ruleFinding(document: Mapping, text: string): Finding {
  const message = text.replace(/^(SyntaxError: )?Validation failed\. /, '').slice(0, 300);
  return warning(
    'openapi-rule',
    placeOf(document, message),
    message,
    'API Gateway may accept it; other tools will not.',
  );
}

/** The library names operations as `/paths/pets/{id}/get`. */
function placeOf(document: Mapping, message: string): string {
  const paths = isObject(document['paths']) ? document['paths'] : {};
  const named = Object.keys(paths)
    .filter((path) => message.includes(`/paths${path}`))
    .sort((left, right) => right.length - left.length);
  const [path] = named;
  if (path === undefined) return '';
  const operation = OPERATION_KEYS.find((key) => message.includes(`/paths${path}/${key}`));
  return pointer('paths', path, ...(operation === undefined ? [] : [operation]));
}
