/**
 * A field of a kind: how to read it from both sides, how bad a change of it is, and how it becomes a patch. One table
 * per kind drives the diff and the writer, so that they cannot know different fields.
 */
import type { PatchOperation } from '../patch-operation.ts';
import type { FieldDiff } from '../change.ts';
import type { Json } from '../../model/json.ts';
import { equal } from '../../model/json.ts';
import type { Impact } from '../../model/kind.ts';

export interface FieldRule<Want, Have> {
  readonly field: string;
  readonly want: (want: Want) => Json | undefined;
  readonly have: (have: Have) => Json | undefined;
  readonly impact: (before: Json | undefined, after: Json | undefined) => Impact;
  readonly hidden?: boolean;
  /** How a long value is shown; differing values must stay different. */
  readonly show?: (value: Json) => Json;
  /** True where a field that is not declared belongs to somebody else and is not compared. */
  readonly onlyWhenDeclared?: boolean;
  readonly patch: (before: Json | undefined, after: Json | undefined) => readonly PatchOperation[];
}

interface Difference<Want, Have> {
  readonly rule: FieldRule<Want, Have>;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

function differences<Want, Have>(
  rules: readonly FieldRule<Want, Have>[],
  want: Want,
  have: Have,
): Difference<Want, Have>[] {
  return rules
    .map((rule) => ({ rule, before: rule.have(have), after: rule.want(want) }))
    .filter(
      ({ rule, before, after }) =>
        !(rule.onlyWhenDeclared === true && after === undefined) && !equal(before, after),
    );
}

/** The fields in which a live thing differs from what is wanted. */
export function compareFields<Want, Have>(
  rules: readonly FieldRule<Want, Have>[],
  want: Want,
  have: Have,
): FieldDiff[] {
  return differences(rules, want, have).map(({ rule, before, after }) => ({
    ...fieldDiff(rule.field, shown(rule, before), shown(rule, after), rule.impact(before, after)),
    ...(rule.hidden === true ? { hidden: true } : {}),
  }));
}

/** The fields of something new, as they will be set. */
export function declaredFields<Want, Have>(rules: readonly FieldRule<Want, Have>[], want: Want): FieldDiff[] {
  return rules.flatMap((rule) => {
    const after = rule.want(want);
    if (after === undefined) return [];
    const field = fieldDiff(rule.field, undefined, shown(rule, after), 'safe');
    return [rule.hidden === true ? { ...field, hidden: true } : field];
  });
}

function shown<Want, Have>({ show }: FieldRule<Want, Have>, value: Json | undefined): Json | undefined {
  return value === undefined || show === undefined ? value : show(value);
}

/** The patch operations that make a live thing what is wanted, in the order of the table. */
export function patchFields<Want, Have>(
  rules: readonly FieldRule<Want, Have>[],
  want: Want,
  have: Have,
): PatchOperation[] {
  return differences(rules, want, have).flatMap(({ rule, before, after }) => rule.patch(before, after));
}

export function fieldDiff(
  field: string,
  before: Json | undefined,
  after: Json | undefined,
  impact: Impact,
): FieldDiff {
  return {
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    impact,
  };
}

export const safe = (): Impact => 'safe';
export const disruptive = (): Impact => 'disruptive';

/** A limit: lowering it, or setting one where there was none, can refuse calls that pass today; one of zero refuses them all. */
export function limitImpact(before: Json | undefined, after: Json | undefined): Impact {
  if (typeof after !== 'number') return 'safe';
  if (after === 0 && before !== 0) return 'destructive';
  return typeof before === 'number' && after >= before ? 'safe' : 'disruptive';
}

/** `replace` at a path; a value that is no longer declared becomes the empty text, which the service treats as none. */
export function replaceAt(
  path: string,
): (before: Json | undefined, after: Json | undefined) => PatchOperation[] {
  return (_before, after) => [{ op: 'replace', path, value: after === undefined ? '' : String(after) }];
}

/** A text that both sides have under one name. An empty one is none: the service keeps it where a text was taken away. */
export function textField<Name extends string>(
  name: Name,
): FieldRule<{ readonly [Key in Name]?: string }, { readonly [Key in Name]?: string }> {
  const read = (thing: { readonly [Key in Name]?: string }): string | undefined => thing[name] || undefined;
  return { field: name, want: read, have: read, impact: safe, patch: replaceAt(`/${name}`) };
}
