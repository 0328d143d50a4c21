/**
 * OpenAPI 3.1 as OpenAPI 3.0, which is what API Gateway imports (aws-facts 2.2). What a schema of 3.0 cannot say is left out
 * with a note, so that it never refuses what the schema accepts; literal data and extensions stay as they are.
 */
import type { Json, JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import type { Finding } from '../model/problem.ts';
import { openApiVersion } from '../load/spec-structure.ts';
import type { Conversion } from './conversion.ts';
import { takeNotes } from './notes.ts';
import { partConverter } from './parts.ts';
import { isMap, mapMembers, member, ROOT, under } from './rebuild.ts';
import { convertHere } from './schema.ts';
import { survey } from './survey.ts';

export interface Converted {
  readonly document: JsonObject;
  readonly findings: readonly Finding[];
}

/** The dialect of OpenAPI 3.1, and the one of JSON Schema that it extends. */
const DIALECT =
  /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.1\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;

/**
 * The document as OpenAPI 3.0; the same one when it is not 3.1. What does not change is shared with the document before.
 * @param carry is told of each object that stands for one of the document before
 */
export function convertTo30(document: JsonObject, carry: Carry): Converted {
  if (openApiVersion(document) !== '3.1') return { document, findings: [] };
  const notes = takeNotes();
  const conversion: Conversion = { carry, notes, survey: survey(document), converted: new Map() };
  const converted = withMoved(convertDocument(document, conversion), conversion);
  carry(document, converted);
  return { document: converted, findings: notes.findings() };
}

function convertDocument(document: JsonObject, conversion: Conversion): JsonObject {
  const { carry, notes } = conversion;
  const parts = partConverter(document, conversion)('document', document, ROOT);
  if (!isMap(parts)) return document;
  const converted = mapMembers(parts, carry, (value, key) => {
    if (key === 'openapi') return '3.0.3';
    if (key === 'jsonSchemaDialect') {
      if (typeof value !== 'string' || !DIALECT.test(value)) notes.add('dialect', under(ROOT, key));
      return undefined;
    }
    if (key !== 'webhooks') return value;
    if (isMap(value) && Object.keys(value).length > 0) notes.add('webhooks', under(ROOT, key));
    return undefined;
  });
  if (Object.hasOwn(converted, 'paths')) return converted;
  notes.add('noPaths', ROOT);
  return { ...converted, paths: {} };
}

/** Schemas that stood where 3.0 has none are components now, after those that were. */
function withMoved(document: JsonObject, conversion: Conversion): JsonObject {
  const { moved } = conversion.survey;
  if (moved.length === 0) return document;
  const components = member(document, 'components') ?? {};
  const schemas = (isMap(components) ? member(components, 'schemas') : undefined) ?? {};
  if (!isMap(components) || !isMap(schemas)) return document;
  const added = moved.map(({ name, schema, place }): [string, Json] => {
    return [name, convertHere(conversion, schema, place)];
  });
  const all: JsonObject = { ...schemas, ...Object.fromEntries(added) };
  const result: JsonObject = { ...components, schemas: all };
  conversion.carry(schemas, all);
  conversion.carry(components, result);
  return { ...document, components: result };
}
