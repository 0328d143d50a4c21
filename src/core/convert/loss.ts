/**
 * What a 3.1 schema says that 3.0 cannot. The conversion then accepts more than the schema did, never less: a request that
 * was right must not be refused. So that a `not` and a `oneOf` do not turn more into less, what is lost is known beforehand.
 */
import { equal, type Json, type JsonObject } from '../model/json.ts';
import { isList, isMap, member } from './rebuild.ts';

/** The ways to say less, each with the keyword at which it is noted. */
export const LOSSES = {
  conditions: 'if',
  containsCount: 'contains',
  patternProperties: 'patternProperties',
  prefixItems: 'prefixItems',
  propertyNames: 'propertyNames',
  unevaluatedItems: 'unevaluatedItems',
  unevaluatedProperties: 'unevaluatedProperties',
} as const;

type Loss = keyof typeof LOSSES;

/** Keywords whose schemas apply to the same value, so that what they evaluate is known only when a value is checked. */
const IN_PLACE = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas'] as const;

/** What this schema loses by itself; schemas inside of it lose their own. */
export function lossesOf(schema: JsonObject): readonly Loss[] {
  return [
    ...(saysSomething(schema, 'propertyNames') ? (['propertyNames'] as const) : []),
    ...(hasPatterns(schema) ? (['patternProperties'] as const) : []),
    ...(countsMatches(schema) ? (['containsCount'] as const) : []),
    ...(isList(member(schema, 'prefixItems')) && !tupleOf(schema).exact ? (['prefixItems'] as const) : []),
    ...(isOpen(schema, 'Properties') ? (['unevaluatedProperties'] as const) : []),
    ...(isOpen(schema, 'Items') ? (['unevaluatedItems'] as const) : []),
    ...(isNestedCondition(schema) ? (['conditions'] as const) : []),
  ];
}

/** Whether a schema accepts everything. */
export function isTrivial(schema: Json | undefined): boolean {
  return schema === undefined || schema === true || (isMap(schema) && Object.keys(schema).length === 0);
}

function saysSomething(schema: JsonObject, key: string): boolean {
  return !isTrivial(member(schema, key));
}

export function hasPatterns(schema: JsonObject): boolean {
  const patterns = member(schema, 'patternProperties');
  return isMap(patterns) && Object.keys(patterns).length > 0;
}

/** Whether `contains` asks for more than one match, or bounds their number. `minContains: 0` asks for nothing. */
function countsMatches(schema: JsonObject): boolean {
  if (member(schema, 'contains') === undefined) return false;
  const least = member(schema, 'minContains');
  return member(schema, 'maxContains') !== undefined || (typeof least === 'number' && least > 1);
}

/** Whether `unevaluatedProperties` or `unevaluatedItems` depends on the schemas that apply to the same value. */
function isOpen(schema: JsonObject, what: 'Items' | 'Properties'): boolean {
  if (!saysSomething(schema, `unevaluated${what}`) || hasRest(schema, what)) return false;
  return isComposed(schema) || (what === 'Items' && member(schema, 'contains') !== undefined);
}

/** Whether everything is evaluated by the keyword for the rest already. */
function hasRest(schema: JsonObject, what: 'Items' | 'Properties'): boolean {
  return member(schema, what === 'Items' ? 'items' : 'additionalProperties') !== undefined;
}

function isComposed(schema: JsonObject): boolean {
  return IN_PLACE.some((key) => member(schema, key) !== undefined);
}

/** What `unevaluatedItems` or `unevaluatedProperties` says where nothing else evaluates: it is then the same as the keyword for the rest. */
export function restOf(schema: JsonObject, what: 'Items' | 'Properties'): Json | undefined {
  const rest = member(schema, what === 'Items' ? 'items' : 'additionalProperties');
  if (rest !== undefined) return rest;
  return isOpen(schema, what) ? undefined : member(schema, `unevaluated${what}`);
}

/** An `if` with both branches is written out twice; one inside another would double with each level. */
function isNestedCondition(schema: JsonObject): boolean {
  const condition = member(schema, 'if');
  if (!isMap(condition) || isTrivial(member(schema, 'then')) || isTrivial(member(schema, 'else')))
    return false;
  return !isSmall(condition);
}

/** How many values an `if` may hold that is written out twice. */
const LARGEST_CONDITION = 50;

/** Whether a value holds few values and no `if`, so that writing it out twice costs little. */
function isSmall(value: Json): boolean {
  let left = LARGEST_CONDITION;
  const visit = (inner: Json): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (isList(inner)) return inner.every(visit);
    if (!isMap(inner)) return true;
    return !Object.hasOwn(inner, 'if') && Object.values(inner).every(visit);
  };
  return visit(value);
}

export interface Tuple {
  /** What each item may be; undefined when an item may be anything. */
  readonly members?: readonly Json[];
  readonly maxItems?: number;
  /** Whether that says all that the schema says. */
  readonly exact: boolean;
}

/** `prefixItems` and what follows, as one list of alternatives for every item. */
export function tupleOf(schema: JsonObject): Tuple {
  const prefix = member(schema, 'prefixItems');
  if (!isList(prefix)) return { exact: true };
  const rest = restOf(schema, 'Items');
  const bound = member(schema, 'maxItems');
  const written = typeof bound === 'number' ? bound : Number.POSITIVE_INFINITY;
  const most = rest === false ? Math.min(written, prefix.length) : written;
  const members = [...prefix.slice(0, most), ...(most > prefix.length ? [rest ?? true] : [])];
  const maxItems = Number.isFinite(most) ? { maxItems: most } : {};
  if (members.some(isTrivial)) return { ...maxItems, exact: members.every(isTrivial) };
  return { members, ...maxItems, exact: members.every((each) => isSame(each, members[0])) };
}

/** Whether two schemas are plainly the same; schemas with an inside are taken to differ, which costs nothing but a note. */
function isSame(left: Json, right: Json | undefined): boolean {
  return left === right || (isFlat(left) && right !== undefined && isFlat(right) && equal(left, right));
}

function isFlat(schema: Json): boolean {
  return isMap(schema) && Object.values(schema).every((value) => typeof value !== 'object');
}
