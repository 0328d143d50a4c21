/**
 * A part of a definition as flat lines: what a person calls a field, and its value. Two flat parts are compared line by
 * line with deep-diff, so a change is always named in API Gateway's language and never as a pointer into a document.
 */
import deepDiff from 'deep-diff';
import type { FieldDiff } from '../change.ts';
import { equal, type Json, own, sorted } from '../../model/json.ts';
import type { Impact } from '../../model/kind.ts';

export interface Leaf {
  readonly value: Json;
  /** True for templates and credentials. */
  readonly hidden?: boolean;
  readonly impact: Impact;
}

/** Keyed by label; a Map in spirit, a plain object because deep-diff compares those. */
export type Flat = Readonly<Record<string, Leaf>>;

/** Lines for the entries of a map: `header X-Trace`, `template application/json`. */
export function flatMap(
  label: string,
  map: Readonly<Record<string, Json>>,
  leaf: Omit<Leaf, 'value'>,
): Record<string, Leaf> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [`${label} ${key}`, { ...leaf, value }]),
  );
}

/** One line, or none when there is no value. */
export function flatValue(
  label: string,
  value: Json | undefined,
  leaf: Omit<Leaf, 'value'>,
): Record<string, Leaf> {
  return value === undefined ? {} : { [label]: { ...leaf, value } };
}

export function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** A set in one line. */
export function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(', ');
}

/**
 * The lines in which two flat parts differ.
 * @param owner what the lines belong to: `GET /hello`, `authorizer jwt`
 */
export function compareFlat(owner: string, want: Flat, have: Flat): FieldDiff[] {
  const labels = new Set<string>();
  for (const { path } of deepDiff.diff(values(have), values(want)) ?? []) labels.add(String(path?.[0] ?? ''));
  return sorted(labels).map((label) => flatDiff(`${owner}: ${label}`, own(want, label), own(have, label)));
}

function values(flat: Flat): Record<string, Json> {
  return Object.fromEntries(Object.entries(flat).map(([label, { value }]) => [label, value]));
}

function flatDiff(field: string, want: Leaf | undefined, have: Leaf | undefined): FieldDiff {
  const hidden = want?.hidden === true || have?.hidden === true;
  return {
    field,
    ...(have === undefined ? {} : { before: have.value }),
    ...(want === undefined ? {} : { after: want.value }),
    impact: (want ?? have)?.impact ?? 'disruptive',
    ...(hidden ? { hidden } : {}),
  };
}

/**
 * Things that come and go by name: one line for each that appears or disappears, `compare` for those that are on both sides
 * and differ; most do not, and are not taken apart.
 */
export function compareNamed<Item>(
  label: (name: string) => string,
  want: Readonly<Record<string, Item>>,
  have: Readonly<Record<string, Item>>,
  compare: (name: string, want: Item, have: Item) => readonly FieldDiff[],
  removal: Impact = 'disruptive',
): FieldDiff[] {
  const names = sorted(new Set([...Object.keys(want), ...Object.keys(have)]));
  return names.flatMap((name) => {
    const [wanted, live] = [own(want, name), own(have, name)];
    if (wanted === undefined)
      return [{ field: label(name), before: 'present', after: 'removed', impact: removal }];
    if (live === undefined) return [{ field: label(name), after: 'added', impact: 'safe' as const }];
    return equal(wanted, live) ? [] : compare(name, wanted, live);
  });
}
