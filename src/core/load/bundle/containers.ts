/**
 * The mappings at the top of a spec that only hold others: `paths`, `components` and their groups. Where a file stands for
 * one, its members are put in before the bundler runs, which would otherwise add names to a group it does not know yet.
 */
import type { Origin } from '../../model/origin.ts';
import { GROUPS, hiddenName, type Version } from './groups.ts';
import { isMapping, type Link, type Mapping, type Scratch } from './scratch.ts';

/** The mapping that has the groups: `components`, or the document itself. */
function groupsOf(root: Mapping, version: Version): Mapping {
  if (version === '2.0') return root;
  const components = root['components'];
  return isMapping(components) ? components : {};
}

/** The members of a group as they are written: what is written there keeps its name. */
export type Written = ReadonlyMap<string, readonly (readonly [string, unknown])[]>;

/** Puts the members of files in, and takes note of the components and hides their names. */
export function prepareContainers(scratch: Scratch, version: Version): Written {
  const { root } = scratch;
  for (const key of ['paths', 'components', 'webhooks']) fill(scratch, root, key);
  const groups = groupsOf(root, version);
  const written = new Map<string, readonly (readonly [string, unknown])[]>();
  for (const group of GROUPS[version]) {
    fill(scratch, groups, group);
    const members = groups[group];
    if (!isMapping(members)) continue;
    written.set(group, Object.entries(members));
    const hidden = Object.entries(members).map(([name, value]) => [hiddenName(name), value] as const);
    groups[group] = Object.fromEntries(hidden);
  }
  return written;
}

function fill(scratch: Scratch, holder: Mapping, key: string): void {
  const value = holder[key];
  if (!isMapping(value) || scratch.links.get(value)?.has('$ref') !== true) return;
  const members = new Map<string, unknown>();
  const origin = collect(scratch, value, members, new Set());
  const filled: Mapping = Object.fromEntries(members);
  if (origin !== undefined) scratch.origins.set(filled, origin);
  holder[key] = filled;
}

/** What stands beside a reference goes before what it leads to. */
function collect(
  scratch: Scratch,
  value: Mapping,
  members: Map<string, unknown>,
  seen: Set<object>,
): Origin | undefined {
  seen.add(value);
  for (const [key, inner] of Object.entries(value))
    if (key !== '$ref' && !members.has(key)) members.set(key, inner);
  const link: Link | undefined = scratch.links.get(value)?.get('$ref');
  if (link === undefined || seen.has(link.final) || !isMapping(link.final)) return scratch.origins.get(value);
  return collect(scratch, link.final, members, seen);
}
