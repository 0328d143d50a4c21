/** Which components the joined document has, and under which names. */
import { isObject } from '../../model/json.ts';
import type { Container } from './containers.ts';
import type { Followed, Link } from './follow.ts';
import type { Members, Sourced } from './groups.ts';
import type { Moves } from './moves.ts';
import { nameAll } from './names.ts';

export interface Components {
  /** By group: those that are written, and then those that were moved there, by name. */
  readonly groups: ReadonlyMap<string, Members>;
  /** The name of a value in a group. */
  nameOf(group: string, value: unknown): string | undefined;
}

export function componentsOf(
  written: ReadonlyMap<string, Container>,
  followed: Followed,
  moves: Moves,
): Components {
  const names = new Map<string, ReadonlyMap<unknown, string>>();
  const groups = new Map<string, Members>();
  for (const [group, { members }] of written) {
    names.set(group, lentNames(members, followed));
    groups.set(group, members);
  }
  for (const [group, values] of movedValues(followed, moves)) {
    const members = groups.get(group) ?? new Map<string, Sourced>();
    const known = names.get(group) ?? new Map<unknown, string>();
    const nameless = [...values.values()].filter(({ value }) => !known.has(value));
    const named = nameAll(nameless, [...members.keys(), ...danglingNames(followed)]);
    groups.set(group, new Map([...members, ...named]));
    names.set(group, new Map([...known, ...[...named].map(([name, { value }]) => [value, name] as const)]));
  }
  return { groups, nameOf: (group, value) => names.get(group)?.get(value) };
}

/**
 * The names of what is written. A component that is but a reference lends its name to what it refers to: of several the one
 * that names a file itself, and of those the first.
 */
function lentNames(members: Members, followed: Followed): ReadonlyMap<unknown, string> {
  const names = new Map<unknown, string>();
  const lent: { readonly name: string; readonly link: Link }[] = [];
  for (const [name, { value }] of members) {
    if (!isObject(value)) continue;
    const link = followed.links.get(value)?.get('$ref');
    if (link?.alone === true) lent.push({ name, link });
    else if (!names.has(value)) names.set(value, name);
  }
  const direct = lent.filter(({ link }) => link.kept === undefined);
  for (const { name, link } of [...direct, ...lent]) if (!names.has(link.final)) names.set(link.final, name);
  return names;
}

/** Names that are used and stand for nothing: no component may become what they mean. */
function danglingNames({ dangling }: Followed): readonly string[] {
  return [...dangling].flatMap((reference) => reference.split('/').at(-1) ?? []);
}

/** By group and identity. */
function movedValues(followed: Followed, moves: Moves): ReadonlyMap<string, ReadonlyMap<unknown, Sourced>> {
  const found = new Map<string, Map<unknown, Sourced>>();
  for (const [holder, group] of moves) {
    const link = followed.links.get(holder)?.get('$ref');
    if (link === undefined) continue;
    const { final: value, origin, named } = link;
    found.set(group, (found.get(group) ?? new Map<unknown, Sourced>()).set(value, { value, origin, named }));
  }
  return found;
}
