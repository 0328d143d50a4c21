/** The objects of OpenAPI around the schemas: each is converted by its shape. */
import type { Json, JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
import { pathItemName, pathItems } from './path-items.ts';
import { keysOf } from './pointers.ts';
import { isMap, member, mapMembers, type Place, under, without } from './rebuild.ts';
import { convertSchema } from './schema.ts';
import { mapParts, type ShapeName, type Visit } from './shapes.ts';
import { pointer } from '../model/problem.ts';

/** Shapes in whose place a reference may stand; a path item has its own kind of `$ref`. */
const REFERABLE: ReadonlySet<ShapeName> = new Set([
  'callback',
  'example',
  'header',
  'link',
  'parameter',
  'requestBody',
  'response',
  'securityScheme',
]);

/** Stands for the responses that an operation need not have in 3.1; an extension, because any status would be stored. */
const NO_RESPONSES: JsonObject = { 'x-tollgate-none': true };

export function partConverter(document: JsonObject, conversion: Conversion): Visit {
  const { carry } = conversion;
  const inside = (shape: ShapeName, value: JsonObject, place: Place): JsonObject =>
    mapParts(shape, value, place, carry, visit);
  const pathItem = pathItems(document, conversion, (item, place) => inside('pathItem', item, place));

  function visit(shape: ShapeName, value: Json, place: Place): Json {
    if (shape === 'schema') return convertSchema(conversion, value, place);
    if (!isMap(value)) return value;
    if (shape === 'pathItem') return pathItem(value, place);
    if (REFERABLE.has(shape) && typeof member(value, '$ref') === 'string')
      return convertReference(conversion, value, place);
    const own = convertOwn(conversion, shape, value, place);
    const converted = inside(shape, own, place);
    if (converted !== value) carry(value, converted);
    return converted;
  }

  return visit;
}

/** What an object of a shape has itself, apart from what is in it. */
function convertOwn(conversion: Conversion, shape: ShapeName, value: JsonObject, place: Place): JsonObject {
  if (shape === 'info') return convertInfo(conversion, value, place);
  if (shape === 'components') return without(value, 'pathItems');
  if (shape === 'operation' && !Object.hasOwn(value, 'responses'))
    return { ...value, responses: NO_RESPONSES };
  if (shape === 'responses' && Object.keys(value).length === 0) return NO_RESPONSES;
  const saysWhat = Object.hasOwn(value, 'schema') || Object.hasOwn(value, 'content');
  return shape === 'header' && !saysWhat ? { ...value, schema: {} } : value;
}

function convertInfo({ carry, notes }: Conversion, info: JsonObject, place: Place): JsonObject {
  return mapMembers(info, carry, (value, key) => {
    if (key === 'license' && isMap(value)) return convertLicense(value);
    if (key !== 'summary') return value;
    notes.add('infoSummary', under(place, key));
    return undefined;
  });

  function convertLicense(license: JsonObject): JsonObject {
    const identifier = member(license, 'identifier');
    if (identifier === undefined) return license;
    const rest = without(license, 'identifier');
    if (Object.hasOwn(license, 'url')) return rest;
    // An SPDX expression such as "MIT OR Apache-2.0" has no page of its own.
    if (typeof identifier === 'string' && /^[A-Za-z0-9.+-]{1,64}$/.test(identifier))
      return { ...rest, url: `https://spdx.org/licenses/${identifier}.html` };
    notes.add('identifier', under(under(place, 'license'), 'identifier'));
    return rest;
  }
}

function convertReference(conversion: Conversion, value: JsonObject, place: Place): JsonObject {
  const { carry, notes } = conversion;
  const rest = without(value, 'summary', 'description');
  if (rest !== value) notes.add('referenceText', place);
  const target = member(rest, '$ref');
  const moved = retargetPart(conversion, target, place);
  const converted = moved === target ? rest : { ...rest, $ref: moved };
  if (converted !== value) carry(value, converted);
  return converted;
}

/** A reference into what is no longer there: a path item of the components is where the first path uses it. */
function retargetPart({ notes, survey }: Conversion, target: Json | undefined, place: Place): Json {
  const keys = typeof target === 'string' ? keysOf(target) : undefined;
  if (keys === undefined || target === undefined) return target ?? null;
  const name = pathItemName(`#${pointer(...keys.slice(0, 3))}`);
  const path = name === undefined ? undefined : survey.pathOf.get(name);
  if (path !== undefined) return `#${pointer('paths', path, ...keys.slice(3))}`;
  if (name !== undefined || keys[0] === 'webhooks') notes.add('referenceToDropped', place);
  return target;
}
