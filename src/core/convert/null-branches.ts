/** "This, or null": the alternative of a null goes into one that has a type, because 3.0 has no type of null. */
import type { Json, JsonObject } from '../model/json.ts';
import { ANNOTATIONS, OF_TYPES } from './keywords.ts';
import { isList, isMap, member } from './rebuild.ts';

/** Keywords that a null passes anyway, beside the type. */
function letsNullPass(key: string): boolean {
  return Object.hasOwn(OF_TYPES, key) || isAnnotation(key) || key === 'type' || key === 'enum';
}

function isAnnotation(key: string): boolean {
  return ANNOTATIONS.has(key) || key === 'format' || key === 'xml' || key.startsWith('x-');
}

export function nullBranches(schema: JsonObject, original: JsonObject): JsonObject {
  return branchesOf(branchesOf(schema, original, 'anyOf'), original, 'oneOf');
}

function branchesOf(schema: JsonObject, original: JsonObject, key: 'anyOf' | 'oneOf'): JsonObject {
  const written = member(original, key);
  const converted = member(schema, key);
  if (!isList(written) || !isList(converted) || written.length !== converted.length) return schema;
  const nulls = written.flatMap((each, index) => (isNull(each) ? [index] : []));
  const typed = converted.findIndex(canBeNullable);
  // In a `oneOf`, a null that two alternatives allow is refused; two stay two.
  if (nulls.length === 0 || typed < 0 || (key === 'oneOf' && nulls.length > 1)) return schema;
  const branches = converted
    .map((each, index) => (index === typed ? nullable(each) : each))
    .filter((_, index) => !nulls.includes(index));
  return unwrapped(schema, key, branches);
}

/** Whether a schema allows a null and nothing else. */
function isNull(schema: Json): boolean {
  if (!isMap(schema)) return false;
  const keys = Object.keys(schema).filter((key) => !isAnnotation(key));
  const type = member(schema, 'type');
  const isType = type === 'null' || (isList(type) && type.length === 1 && type[0] === 'null');
  return (
    keys.length === 1 && (isType || member(schema, 'const') === null || isOnlyNull(member(schema, 'enum')))
  );
}

function isOnlyNull(values: Json | undefined): boolean {
  return isList(values) && values.length > 0 && values.every((value) => value === null);
}

function canBeNullable(schema: Json): boolean {
  return (
    isMap(schema) &&
    typeof member(schema, 'type') === 'string' &&
    member(schema, 'nullable') === undefined &&
    Object.keys(schema).every(letsNullPass)
  );
}

function nullable(schema: Json): Json {
  if (!isMap(schema)) return schema;
  const values = member(schema, 'enum');
  const also = isList(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...schema, ...also, nullable: true };
}

/** A single alternative needs no list where the schema around it only describes. */
function unwrapped(schema: JsonObject, key: 'anyOf' | 'oneOf', branches: readonly Json[]): JsonObject {
  const { [key]: _, ...around } = schema;
  const [only] = branches;
  const mergeable = branches.length === 1 && isMap(only) && Object.keys(around).every(isAnnotation);
  return mergeable ? { ...only, ...around } : { ...schema, [key]: branches };
}
