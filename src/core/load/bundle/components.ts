/** Which components the joined document has, and under which names. */
import type { Origin } from '../../model/origin.ts';
import { sorted } from '../../model/json.ts';
import type { Written } from './containers.ts';
import type { Version } from './groups.ts';
import { type Nameless, nameAll } from './names.ts';
import { isMapping, type Link, type Mapping, type Scratch } from './scratch.ts';

export interface Components {
  /** By group: the value of each component in the copies, under its name in the document. */
  readonly groups: ReadonlyMap<string, readonly (readonly [string, unknown])[]>;
  /** The name of a value in a group. */
  nameOf(group: string, value: object): string | undefined;
}

/**
 * The group that a reference was moved to by the bundler, or undefined when it is as it was, or replaced. The import does
 * not know references to responses in Swagger 2.0 (aws-facts 2.14): there the response itself has to stand.
 */
export function movedTo(node: Mapping, key: string, link: Link, version: Version): string | undefined {
  const text = node[key];
  if (typeof text !== 'string' || text === link.given || !text.startsWith('#/')) return undefined;
  const group = text.split('/')[version === '2.0' ? 1 : 2];
  return version === '2.0' && group === 'responses' ? undefined : group;
}

export function componentsOf(scratch: Scratch, written: Written, version: Version): Components {
  const adopted = new Map<string, Map<object, string>>();
  for (const [group, members] of written) adopted.set(group, adopt(scratch, members));
  const invented = new Map<string, ReadonlyMap<object, string>>();
  for (const [group, values] of moved(scratch, version)) {
    const own = adopted.get(group);
    const nameless = [...values].filter((value) => own?.has(value) !== true);
    const taken = (written.get(group) ?? []).map(([name]) => name);
    invented.set(
      group,
      nameAll(
        nameless.map((value) => withOrigin(scratch, value)),
        taken,
      ),
    );
  }
  const groups = new Map<string, readonly (readonly [string, unknown])[]>(written);
  for (const [group, names] of invented) {
    const values = new Map([...names].map(([value, name]) => [name, value]));
    const added = sorted(values.keys()).map((name) => [name, values.get(name)] as const);
    groups.set(group, [...(written.get(group) ?? []), ...added]);
  }
  return {
    groups,
    nameOf: (group, value) => adopted.get(group)?.get(value) ?? invented.get(group)?.get(value),
  };
}

function withOrigin({ origins }: Scratch, value: object): Nameless {
  const nowhere: Origin = { file: '', pointer: '' };
  return { value, origin: origins.get(value) ?? nowhere };
}

/**
 * A component that is but a reference lends its name to what it refers to. Of several the one that names a file itself, and
 * of those the first.
 */
function adopt(scratch: Scratch, members: readonly (readonly [string, unknown])[]): Map<object, string> {
  const names = new Map<object, string>();
  const lent: { readonly name: string; readonly link: Link }[] = [];
  for (const [name, value] of members) {
    if (!isMapping(value)) continue;
    const link = scratch.links.get(value)?.get('$ref');
    if (link?.alone === true) lent.push({ name, link });
    else names.set(value, name);
  }
  const direct = lent.filter(({ link }) => link.kept === undefined);
  for (const { name, link } of [...direct, ...lent]) if (!names.has(link.final)) names.set(link.final, name);
  return names;
}

/** Every value that some reachable reference was moved to, by group. */
function moved(scratch: Scratch, version: Version): ReadonlyMap<string, ReadonlySet<object>> {
  const found = new Map<string, Set<object>>();
  for (const [node, links] of scratch.links) {
    if (!isMapping(node)) continue;
    for (const [key, link] of links) {
      const group = movedTo(node, key, link, version);
      if (group === undefined) continue;
      found.set(group, (found.get(group) ?? new Set()).add(link.final));
    }
  }
  return found;
}
