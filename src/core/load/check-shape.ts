/** Checks a value against a valibot schema and says everything that is wrong, each thing at its pointer and in our own words. */
import * as v from 'valibot';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer, pointerToken } from '../model/problem.ts';
import { error, quoted } from './findings.ts';
import { didYouMean } from './nearest.ts';

type Schema = v.GenericSchema;

export interface Shape<Output> {
  /** Present exactly when there are no findings. */
  readonly output?: Output;
  readonly findings: readonly Finding[];
}

/**
 * What goes into the message of a schema: what the value must be (after the name of the field), and what to do.
 * No message ever holds the value itself, which may be a secret.
 */
export function says(must: string, hint: string): string {
  return `${must}\n${hint}`;
}

/**
 * valibot's own check, and two of ours that it does not do: it names only the first unknown key of a mapping, and it takes a
 * list for a mapping.
 */
export function checkShape<S extends Schema>(schema: S, value: unknown): Shape<v.InferOutput<S>> {
  const checked = v.safeParse(schema, value);
  const findings = strictly(schema, value, '');
  if (!checked.success) findings.push(...checked.issues.flatMap((issue) => findingsOf(issue, [])));
  if (checked.success && findings.length === 0) return { output: checked.output, findings };
  // What is refused is never refused in silence.
  return { findings: findings.length > 0 ? findings : [invalid([], 'does not have the right form')] };
}

/** The members of valibot's schemas that tell what is inside; https://valibot.dev/guides/internal-architecture/ */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly options?: readonly SchemaNode[];
}

function strictly(schema: SchemaNode, value: unknown, at: string): Finding[] {
  if (schema.wrapped !== undefined) return strictly(schema.wrapped, value, at);
  if (schema.type === 'union') return strictly(optionFor(schema, value) ?? { type: 'unknown' }, value, at);
  if (schema.type === 'array' && Array.isArray(value)) {
    const { item } = schema;
    return item === undefined ? [] : value.flatMap((each, index) => strictly(item, each, `${at}/${index}`));
  }
  if (schema.type !== 'strict_object' && schema.type !== 'record') return [];
  if (Array.isArray(value))
    return [
      error('invalid-value', at, `${nameOf(at)} must be a mapping, not a list.`, 'Write `key: value` lines.'),
    ];
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) =>
    strictEntry(schema, key, value[key], `${at}/${pointerToken(key)}`),
  );
}

function strictEntry(schema: SchemaNode, key: string, value: unknown, at: string): Finding[] {
  if (schema.type === 'record') return schema.value === undefined ? [] : strictly(schema.value, value, at);
  const known = schema.entries ?? {};
  const entry = Object.hasOwn(known, key) ? known[key] : undefined;
  if (entry !== undefined) return strictly(entry, value, at);
  const hint = didYouMean(key, Object.keys(known), 'Take it out.');
  return [error('unknown-key', at, `${quoted(key)} is not a key of ${whereOf(at)}.`, hint)];
}

/** The option of a union that a mapping is meant for; a scalar needs no second look. */
function optionFor(schema: SchemaNode, value: unknown): SchemaNode | undefined {
  if (!isObject(value) && !Array.isArray(value)) return undefined;
  const objects = (schema.options ?? []).filter((option) => option.type === 'strict_object');
  const [only, ...others] = objects;
  if (only === undefined || others.length === 0) return only;
  return { type: 'strict_object', entries: Object.assign({}, ...objects.map((option) => option.entries)) };
}

/** A union's issue stands for those of its options; the ones that got furthest into the value are about what was meant. */
function findingsOf(issue: v.BaseIssue<unknown>, above: readonly (string | number)[]): readonly Finding[] {
  const path = issue.path ?? [];
  if (path.some((item) => item.type !== 'array' && Array.isArray(item.input))) return [];
  const keys = [...above, ...path.map((item) => keyOf(item.key))];
  if (issue.type === 'strict_object' && issue.expected === 'never') return [];
  if (issue.type === 'strict_object' && issue.kind === 'schema' && path.at(-1)?.origin === 'key')
    return [missingKey(keys)];
  const inner = (issue.issues ?? []).filter((each) => (each.path ?? []).length > 0);
  if (inner.length > 0) return inner.flatMap((each) => findingsOf(each, keys));
  return [invalid(keys, issue.message)];
}

function keyOf(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key);
}

function missingKey(keys: readonly (string | number)[]): Finding {
  const parent = pointer(...keys.slice(0, -1));
  const key = quoted(String(keys.at(-1)));
  return error('missing-key', parent, `${key} is missing from ${whereOf(pointer(...keys))}.`, `Add ${key}.`);
}

function invalid(keys: readonly (string | number)[], message: string): Finding {
  const at = pointer(...keys);
  const [must = '', hint = 'Put the value right.'] = message.split('\n');
  return error('invalid-value', at, `${nameOf(at)} ${must}.`, hint);
}

/** How a message calls what a pointer points to: the last two keys, which is how a person finds it. */
function nameOf(at: string): string {
  const keys = at
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name = keys
    .filter((key) => !/^\d+$/.test(key))
    .slice(-2)
    .join('.');
  if (name === '') return 'The file';
  return /^\d+$/.test(keys.at(-1) ?? '')
    ? `Item ${Number(keys.at(-1)) + 1} of ${quoted(name)}`
    : quoted(name);
}

function whereOf(at: string): string {
  const parent = at.slice(0, at.lastIndexOf('/'));
  return parent === '' ? 'this file' : nameOf(parent);
}
