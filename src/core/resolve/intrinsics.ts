/**
 * The intrinsic functions of CloudFormation, evaluated against the values of an environment: `!Ref Name` is the value
 * `Name`, `!GetAtt Function.Arn` the value `Function.Arn`, `!FindInMap [Map, Key, Sub]` the value `Map.Key.Sub`.
 */
import { quoted } from '../load/findings.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isObject, own } from '../model/json.ts';
import { conditionOf, functionCondition } from './conditions.ts';
import { ABSENT, type Filled, type Visit } from './filled.ts';
import type { Place } from './fill-place.ts';
import { substitute } from './fill-text.ts';
import { type Filler, isDefined, made, parameterOf, partly, report } from './filler.ts';
import { holdsStandIn } from './stand-in.ts';
import { NO_VALUE } from './values.ts';

export interface Intrinsic {
  readonly name: string;
  readonly argument: Json;
}

/** Where an intrinsic is evaluated. */
export interface Evaluation {
  readonly filler: Filler;
  readonly place: Place;
  readonly visit: Visit;
}

const FUNCTION = /^Fn::[A-Za-z0-9]{1,64}(::[A-Za-z0-9]{1,64})?$/;
const LOGICAL_NAME = /^[A-Za-z0-9]+(::[A-Za-z0-9]+)?$/;

/** The intrinsic that a mapping is: it stands alone in it. A `Ref` in an example is one only if there is such a value. */
export function intrinsicOf(filler: Filler, mapping: JsonObject, place: Place): Intrinsic | undefined {
  const [name, ...others] = Object.keys(mapping);
  if (name === undefined || others.length > 0) return undefined;
  const argument = mapping[name] ?? null;
  if (FUNCTION.test(name)) return { name, argument };
  if (name !== 'Ref' || typeof argument !== 'string' || !LOGICAL_NAME.test(argument)) return undefined;
  return (place.data || place.names) && !isDefined(filler, argument) ? undefined : { name, argument };
}

/** Undefined where the arguments are wrong. */
type Evaluate = (argument: Json, at: Evaluation) => Filled | undefined;

const EVALUATE: Readonly<Record<string, Evaluate>> = {
  Ref: reference,
  'Fn::Sub': sub,
  'Fn::GetAtt': attribute,
  'Fn::Join': join,
  'Fn::Split': split,
  'Fn::Select': select,
  'Fn::If': choose,
  'Fn::FindInMap': find,
  'Fn::ImportValue': importValue,
  'Fn::Base64': base64,
  'Fn::Equals': condition('Fn::Equals'),
  'Fn::And': condition('Fn::And'),
  'Fn::Or': condition('Fn::Or'),
  'Fn::Not': condition('Fn::Not'),
};

export function evaluate(at: Evaluation, { name, argument }: Intrinsic): Filled {
  const { filler } = at;
  const known = own(EVALUATE, name);
  if (known === undefined) return unsupported(filler, name);
  filler.path.push(name);
  const result = known(argument, at);
  filler.path.pop();
  return result === undefined ? malformed(filler, name) : result;
}

function unsupported(filler: Filler, name: string): Json {
  const hint =
    name === 'Fn::Transform'
      ? 'Join the file that AWS::Include names: write its content here, or refer to it with $ref.'
      : 'Write out what it gives, or define it as a value and write ${values.NAME}.';
  report(
    filler,
    'intrinsic-unsupported',
    `The CloudFormation intrinsic ${quoted(name)} is not evaluated.`,
    hint,
  );
  return partly(filler, name);
}

function malformed(filler: Filler, name: string): Json {
  const message = `The CloudFormation intrinsic ${quoted(name)} does not have the arguments that it takes.`;
  report(filler, 'intrinsic-invalid', message, 'Write it as the documentation of CloudFormation has it.');
  return partly(filler, name);
}

function reference(argument: Json, { filler }: Evaluation): Filled {
  if (argument === NO_VALUE) return ABSENT;
  return parameterOf(filler, String(argument), String(argument));
}

/** `Fn::Sub: text`, or `Fn::Sub: [text, map]`. */
function sub(argument: Json, { filler, place, visit }: Evaluation): Filled | undefined {
  if (typeof argument === 'string') return substitute(filler, argument, {});
  if (!isList(argument) || typeof argument[0] !== 'string' || !isObject(argument[1])) return undefined;
  const map = visit(argument[1], { ...place, mode: 'plain', names: true, data: false }, 1);
  filler.path.push(0);
  const text = substitute(filler, argument[0], isObject(map) ? map : {});
  filler.path.pop();
  return text;
}

/** `Function.Arn`, or `[Function, Arn]`. */
function attribute(argument: Json, { filler, visit, place }: Evaluation): Filled | undefined {
  const parts = typeof argument === 'string' ? [argument] : textsOf(visit(argument, place));
  if (parts === undefined || parts.length === 0 || parts.length > 2) return undefined;
  return named(filler, parts);
}

function find(argument: Json, { filler, visit, place }: Evaluation): Filled | undefined {
  const parts = textsOf(visit(argument, place));
  return parts?.length === 3 ? named(filler, parts) : undefined;
}

function importValue(argument: Json, { filler, visit, place }: Evaluation): Filled | undefined {
  const name = visit(argument, place);
  return typeof name === 'string' ? named(filler, [name]) : undefined;
}

/** The value whose name is made of parts; not even the name is known where a part is not. */
function named(filler: Filler, parts: readonly string[]): Json {
  const name = parts.join('.');
  return holdsStandIn(name) ? name : parameterOf(filler, name, parts.length === 1 ? name : undefined);
}

function join(argument: Json, { filler, visit, place }: Evaluation): Filled | undefined {
  const filled = visit(argument, place);
  if (!isList(filled) || filled.length !== 2 || typeof filled[0] !== 'string') return undefined;
  if (isUnknown(filled[1])) return filled[1] ?? null;
  const texts = textsOf(filled[1]);
  return texts === undefined ? undefined : made(filler, texts.join(filled[0]));
}

function split(argument: Json, { visit, place }: Evaluation): Filled | undefined {
  const filled = visit(argument, place);
  if (!isList(filled) || filled.length !== 2) return undefined;
  const [delimiter, text] = filled;
  if (typeof delimiter !== 'string' || delimiter === '' || typeof text !== 'string') return undefined;
  return text.split(delimiter);
}

function select(argument: Json, { visit, place }: Evaluation): Filled | undefined {
  const filled = visit(argument, place);
  if (!isList(filled) || filled.length !== 2) return undefined;
  const [index, list] = filled;
  if (isUnknown(list)) return list ?? null;
  if (!isList(list) || !/^\d{1,9}$/.test(String(index))) return undefined;
  return Number(index) < list.length ? list[Number(index)] : list.find(isUnknown);
}

/** A condition that is not known takes the first branch that gives something: its content can be checked at least. */
function choose(argument: Json, at: Evaluation): Filled | undefined {
  if (!isList(argument) || argument.length !== 3) return undefined;
  const { filler, place, visit } = at;
  const verdict = conditionAt(argument[0] ?? null, at);
  const taken = (verdict ?? !isNoValue(argument[1])) ? 1 : 2;
  const other = 3 - taken;
  filler.muted += 1;
  visit(argument[other] ?? null, place, other);
  filler.muted -= 1;
  return visit(argument[taken] ?? null, place, taken);
}

function conditionAt(value: Json, at: Evaluation): boolean | undefined {
  at.filler.path.push(0);
  const verdict = conditionOf(value, at);
  at.filler.path.pop();
  return verdict;
}

function isNoValue(value: Json | undefined): boolean {
  return isObject(value) && value['Ref'] === NO_VALUE;
}

/** The path already ends with the name of the function. */
function condition(name: string): Evaluate {
  return (argument, at) => {
    at.filler.path.pop();
    const verdict = functionCondition(name, argument, at);
    at.filler.path.push(name);
    return verdict ?? partly(at.filler, name);
  };
}

function base64(argument: Json, { filler, visit, place }: Evaluation): Filled | undefined {
  const text = visit(argument, place);
  if (typeof text !== 'string') return undefined;
  const bytes = new TextEncoder().encode(text);
  return made(filler, btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('')));
}

function isList(value: Filled | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isUnknown(value: Json | undefined): boolean {
  return typeof value === 'string' && holdsStandIn(value);
}

/** The items as texts; undefined where one is no scalar. */
function textsOf(value: Filled | undefined): readonly string[] | undefined {
  if (!isList(value) || value.some((item) => typeof item === 'object')) return undefined;
  return value.map(String);
}
