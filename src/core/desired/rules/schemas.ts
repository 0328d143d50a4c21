/**
 * Rules for JSON schemas (aws-facts 2.6, 2.7, 2.14). What API Gateway only documents as unsupported is a warning, once
 * per keyword with its first place: specs in production have most of it, and a model without validation works anyhow.
 */
import { quoted } from '../../load/findings.ts';
import { canonical, type Json, sorted } from '../../model/json.ts';
import { resolve, schemasNode } from '../context.ts';
import { type BodySchema, bodySchemas } from '../body-schemas.ts';
import { child, members, type Node, objectOf } from '../node.ts';
import { type Rule, refused, type Violation } from '../rule.ts';
import { subschemas } from '../schema.ts';
import type { DocumentSubject } from './subject.ts';

const UNSUPPORTED = [
  'default',
  'discriminator',
  'example',
  'exclusiveMinimum',
  'maxItems',
  'minItems',
  'nullable',
  'readOnly',
];
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
/** Of draft 04, and of OpenAPI; int32, int64 and decimal are documented as not supported. */
const FORMATS = new Set([
  'date-time',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'date',
  'byte',
  'binary',
  'password',
  'float',
  'double',
]);
const PRIMITIVES = new Set(['string', 'number', 'integer', 'boolean']);

export const SCHEMA_RULES: readonly Rule<DocumentSubject>[] = [
  { code: 'schema-enum-duplicate', severity: 'error', check: duplicateValues },
  { code: 'schema-keyword', severity: 'warning', check: unsupportedKeywords },
  { code: 'schema-combination', severity: 'warning', check: combinations },
  { code: 'schema-format', severity: 'warning', check: formats },
  { code: 'response-schema-primitive', severity: 'warning', check: primitiveResponses },
  { code: 'model-media-type', severity: 'warning', check: otherMediaTypes },
];

/** By the root of the document: several rules ask for all of them. */
const known = new WeakMap<Node, readonly Node[]>();

/** Every schema of the document: named ones, those of bodies, and all that stand in them. */
function allSchemas(context: DocumentSubject['context']): readonly Node[] {
  const found = known.get(context.root) ?? findAll(context);
  known.set(context.root, found);
  return found;
}

function findAll(context: DocumentSubject['context']): readonly Node[] {
  const inline = bodySchemas(context).map(({ node }) => node);
  return [...members(schemasNode(context)).map(([, node]) => node), ...inline].flatMap(subschemas);
}

/** The first place of a thing, and how often it is there. */
interface Tally {
  readonly pointer: string;
  readonly count: number;
}

function tally<Item>(things: readonly (readonly [thing: Item, node: Node])[]): ReadonlyMap<Item, Tally> {
  const found = new Map<Item, Tally>();
  for (const [thing, node] of things) {
    const known = found.get(thing);
    found.set(thing, { pointer: known?.pointer ?? node.pointer, count: (known?.count ?? 0) + 1 });
  }
  return found;
}

function times(count: number, what: string): string {
  return count === 1 ? `One ${what}` : `${count} ${what}s`;
}

/** The service refuses a model for it and does not say which (aws-facts 2.6). */
function duplicateValues({ context }: DocumentSubject): readonly Violation[] {
  return allSchemas(context).flatMap((node) => {
    const values: Json | undefined = objectOf(node.value)?.['enum'];
    if (!Array.isArray(values) || new Set(values.map(canonical)).size === values.length) return [];
    return [
      {
        pointer: `${node.pointer}/enum`,
        message: 'A value is twice in an enum, and API Gateway refuses such a model.',
        hint: 'Keep each value once.',
        ...refused(
          'Unable to create model: Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]',
        ),
      },
    ];
  });
}

function unsupportedKeywords({ context }: DocumentSubject): readonly Violation[] {
  const used = allSchemas(context).flatMap((node) => {
    const schema = objectOf(node.value) ?? {};
    return UNSUPPORTED.filter((key) => Object.hasOwn(schema, key)).map(
      (key) => [key, child(node, key)] as const,
    );
  });
  return [...tally(used)].map(([key, { pointer, count }]) => ({
    pointer,
    message: `${times(count, 'schema')} ${count === 1 ? 'has' : 'have'} ${quoted(key)}, which API Gateway does not support in models: it is not checked, and some models are refused for it.`,
    hint: 'Do not rely on it for validation; take it out when the import says "Invalid model schema specified".',
  }));
}

/** In 3.0 a combination must not stand beside a $ref, in 2.0 there is no oneOf and no anyOf. */
function combinations({ context }: DocumentSubject): readonly Violation[] {
  const used = allSchemas(context).flatMap((node) => {
    const schema = objectOf(node.value) ?? {};
    const has = COMBINERS.filter((key) => Object.hasOwn(schema, key));
    const beside = Object.hasOwn(schema, '$ref') ? has : [];
    const unknown = context.version === 2 ? has.filter((key) => key !== 'allOf') : [];
    return [...new Set([...beside, ...unknown])].map((key) => [key, child(node, key)] as const);
  });
  return [...tally(used)].map(([key, { pointer, count }]) => ({
    pointer,
    message: `${times(count, 'schema')} ${count === 1 ? 'has' : 'have'} ${quoted(key)} where API Gateway does not take it: beside a $ref, or in OpenAPI 2.0.`,
    hint: 'Put the reference into the list, or describe the alternatives in OpenAPI 3.0.',
  }));
}

function formats({ context }: DocumentSubject): readonly Violation[] {
  const used = allSchemas(context).flatMap((node) => {
    const format = objectOf(node.value)?.['format'];
    return typeof format !== 'string' || FORMATS.has(format)
      ? []
      : [[format, child(node, 'format')] as const];
  });
  return [...tally(used)].map(([format, { pointer, count }]) => ({
    pointer,
    message: `${times(count, 'schema')} ${count === 1 ? 'has' : 'have'} the format ${quoted(format)}, which API Gateway does not support: it is not checked, and some models are refused for it.`,
    hint: 'Use minimum, maximum or pattern; take it out when the import says "Invalid model schema specified".',
  }));
}

function primitiveResponses({ context }: DocumentSubject): readonly Violation[] {
  const bare = bodySchemas(context).filter(({ node, part }) => {
    const type = objectOf(resolve(context, node).value)?.['type'];
    return part === 'response' && typeof type === 'string' && PRIMITIVES.has(type);
  });
  return inOne(bare, (count) => ({
    message: `${times(count, 'response')} ${count === 1 ? 'has' : 'have'} a bare string, number or boolean as schema, which API Gateway does not support.`,
    hint: 'Leave the schema of the response out, or answer with an object.',
  }));
}

/** They cannot be exported, and the export is how a stage's snapshot is read (aws-facts 3.6). */
function otherMediaTypes({ context }: DocumentSubject): readonly Violation[] {
  const bodies = bodySchemas(context);
  const others = bodies.filter(({ mediaType }) => !/[/+]json\b/i.test(mediaType));
  const types = sorted(new Set(others.map(({ mediaType }) => mediaType)));
  const named = types.slice(0, 3).map(quoted).join(', ');
  return inOne(others, () => ({
    message: `Bodies of other types than JSON have schemas (${named}${types.length > 3 ? ', ...' : ''}); API Gateway has JSON models only and cannot export them.`,
    hint: 'Leave out the schema of bodies that are not JSON.',
  }));
}

function inOne(
  found: readonly BodySchema[],
  say: (count: number) => Omit<Violation, 'pointer'>,
): readonly Violation[] {
  const [first] = found;
  return first === undefined ? [] : [{ pointer: first.node.pointer, ...say(found.length) }];
}
