/**
 * Where the objects of OpenAPI 3 stand in each other, so that only real schemas are taken for schemas: a property that is
 * named `examples` is a property, and what is in an extension is nobody's business. The one extension that holds a part of
 * OpenAPI is API Gateway's operation for any method.
 */
import { own, type Json, type JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import { isList, isMap, mapItems, mapMembers, type Place, under } from './rebuild.ts';

export type ShapeName =
  | 'callback'
  | 'components'
  | 'document'
  | 'encoding'
  | 'example'
  | 'header'
  | 'info'
  | 'link'
  | 'mediaType'
  | 'operation'
  | 'parameter'
  | 'pathItem'
  | 'paths'
  | 'requestBody'
  | 'response'
  | 'responses'
  | 'schema'
  | 'securityScheme';

interface Slot {
  readonly shape: ShapeName;
  /** Absent for one object. */
  readonly holds?: 'list' | 'map';
}

interface Shape {
  readonly members?: Readonly<Record<string, Slot>>;
  /** What stands under all other keys that are no extensions. */
  readonly others?: Slot;
}

const one = (shape: ShapeName): Slot => ({ shape });
const list = (shape: ShapeName): Slot => ({ shape, holds: 'list' });
const map = (shape: ShapeName): Slot => ({ shape, holds: 'map' });

const OPERATION = one('operation');
const CONTENT = map('mediaType');
const VALUE: Shape = {
  members: { schema: one('schema'), content: CONTENT, examples: map('example') },
};

const SHAPES: Readonly<Record<ShapeName, Shape>> = {
  document: { members: { info: one('info'), paths: one('paths'), components: one('components') } },
  info: {},
  paths: { others: one('pathItem') },
  pathItem: {
    members: {
      parameters: list('parameter'),
      get: OPERATION,
      put: OPERATION,
      post: OPERATION,
      delete: OPERATION,
      options: OPERATION,
      head: OPERATION,
      patch: OPERATION,
      trace: OPERATION,
      'x-amazon-apigateway-any-method': OPERATION,
    },
  },
  operation: {
    members: {
      parameters: list('parameter'),
      requestBody: one('requestBody'),
      responses: one('responses'),
      callbacks: map('callback'),
    },
  },
  parameter: VALUE,
  header: VALUE,
  requestBody: { members: { content: CONTENT } },
  responses: { others: one('response') },
  response: { members: { headers: map('header'), content: CONTENT, links: map('link') } },
  mediaType: {
    members: { schema: one('schema'), encoding: map('encoding'), examples: map('example') },
  },
  encoding: { members: { headers: map('header') } },
  callback: { others: one('pathItem') },
  components: {
    members: {
      schemas: map('schema'),
      responses: map('response'),
      parameters: map('parameter'),
      examples: map('example'),
      requestBodies: map('requestBody'),
      headers: map('header'),
      securitySchemes: map('securityScheme'),
      links: map('link'),
      callbacks: map('callback'),
    },
  },
  example: {},
  link: {},
  schema: {},
  securityScheme: {},
};

/** Changes one part of a document. */
export type Visit = (shape: ShapeName, value: Json, place: Place) => Json;

/** The object with every part of it that has a shape of its own changed. */
export function mapParts(
  shape: ShapeName,
  object: JsonObject,
  place: Place,
  carry: Carry,
  visit: Visit,
): JsonObject {
  const { members = {}, others } = SHAPES[shape];
  return mapMembers(object, carry, (value, key) => {
    const slot = own(members, key) ?? (key.startsWith('x-') ? undefined : others);
    return slot === undefined ? value : fill(slot, value, under(place, key), carry, visit);
  });
}

function fill({ shape, holds }: Slot, value: Json, place: Place, carry: Carry, visit: Visit): Json {
  if (holds === undefined) return visit(shape, value, place);
  if (holds === 'list' && isList(value))
    return mapItems(value, carry, (item, index) => visit(shape, item, under(place, index)));
  if (holds === 'map' && isMap(value))
    return mapMembers(value, carry, (item, key) => visit(shape, item, under(place, key)));
  return value;
}
