/**
 * The mappings at the top of a spec that only hold others: `components` and its groups. Where a file stands for one, its
 * members are what is written in it.
 */
import { isObject } from '../../model/json.ts';
import { type Origin, originBelow } from '../../model/origin.ts';
import type { Followed } from './follow.ts';
import { GROUPS, type Members, type Sourced, type Version } from './groups.ts';

export interface Container {
  readonly members: Members;
  readonly origin: Origin;
}

export interface Containers {
  /** The document, and `components` where there is such a thing. */
  readonly root: Container;
  readonly components?: Container;
  /** What is written in the groups of components: it keeps its names. */
  readonly groups: ReadonlyMap<string, Container>;
}

/** @param file path of the spec */
export function containersOf(
  file: string,
  document: object,
  followed: Followed,
  version: Version,
): Containers {
  const root = containerOf({ value: document, origin: { file, pointer: '' } }, followed);
  const holder = version === '2.0' ? root : containerOf(root.members.get('components'), followed);
  const groups = new Map<string, Container>();
  for (const name of GROUPS[version]) {
    const group = holder === undefined ? undefined : containerOf(holder.members.get(name), followed);
    if (group !== undefined) groups.set(name, group);
  }
  return { root, groups, ...(version === '2.0' || holder === undefined ? {} : { components: holder }) };
}

function containerOf(start: Sourced, followed: Followed): Container;
function containerOf(start: Sourced | undefined, followed: Followed): Container | undefined;
function containerOf(start: Sourced | undefined, followed: Followed): Container | undefined {
  if (!isObject(start?.value)) return undefined;
  const members = new Map<string, Sourced>();
  const seen = new Set<object>();
  let { value, origin } = { value: start.value, origin: start.origin };
  // What stands beside a reference goes before what it leads to.
  for (;;) {
    seen.add(value);
    const link = followed.links.get(value)?.get('$ref');
    const onward =
      link !== undefined && isObject(link.final) && !seen.has(link.final) ? link.final : undefined;
    for (const [key, inner] of Object.entries(value))
      if (!members.has(key) && (key !== '$ref' || onward === undefined))
        members.set(key, { value: inner, origin: originBelow(origin, key) });
    if (onward === undefined || link === undefined) return { members, origin };
    [value, origin] = [onward, link.origin];
  }
}
