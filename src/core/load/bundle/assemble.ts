/** The joined document, with its components under their names, and the place every part of it comes from. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { type Origin, type Origins, originBelow } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import { pointerToken } from '../../model/problem.ts';
import { definitionTooLarge, sizeFindings } from '../size.ts';
import type { Components } from './components.ts';
import type { Container, Containers } from './containers.ts';
import { type CopyFault, createCopier, type TextOf } from './copy.ts';
import type { Followed } from './follow.ts';
import { GROUPS, type Members, type Sourced, type Version } from './groups.ts';
import type { Moves } from './moves.ts';

export interface Assembled {
  readonly document: JsonObject;
  readonly origins: Origins;
  readonly findings: readonly (Finding & { readonly file: string })[];
}

type Make = (key: string, sourced: Sourced) => Json;

export interface Parts {
  readonly followed: Followed;
  readonly containers: Containers;
  readonly components: Components;
  readonly moves: Moves;
}

export function assemble(parts: Parts, version: Version): Assembled {
  const { followed, containers, components } = parts;
  const { copy, known, origins, faults, tooLarge } = createCopier(followed, textsOf(parts, version));

  /** A component that lends its name to what it refers to holds that, in its place. */
  function component(group: string, name: string, { value, origin }: Sourced): Json {
    const link = isObject(value) ? followed.links.get(value)?.get('$ref') : undefined;
    const lends = link?.alone === true && components.nameOf(group, link.final) === name;
    return lends ? known(copy(link.final, link), link.origin) : known(copy(value, undefined), origin);
  }

  function whole(members: Members, origin: Origin | undefined, make: Make): JsonObject {
    const made = Object.fromEntries([...members].map(([key, sourced]) => [key, make(key, sourced)] as const));
    known(made, origin);
    return made;
  }

  function plain(_key: string, { value, origin }: Sourced): Json {
    return known(copy(value, undefined), origin);
  }

  /** In the order in which they are written, new groups last. */
  function withGroups(container: Container | undefined): JsonObject {
    const grouped = new Set<string>(GROUPS[version].filter((group) => components.groups.has(group)));
    const members = new Map(container?.members);
    const nothing: Sourced = { value: {}, origin: containers.root.origin };
    for (const group of grouped) if (!members.has(group)) members.set(group, nothing);
    return whole(members, container?.origin, (key, sourced) => {
      const group = grouped.has(key) ? components.groups.get(key) : undefined;
      if (group === undefined) return plain(key, sourced);
      return whole(group, containers.groups.get(key)?.origin, (name, each) => component(key, name, each));
    });
  }

  function document({ root, components: holder }: Containers): JsonObject {
    if (version === '2.0') return withGroups(root);
    const made = whole(root.members, root.origin, (key, sourced) =>
      key === 'components' && holder !== undefined ? withGroups(holder) : plain(key, sourced),
    );
    if (holder !== undefined || components.groups.size === 0) return made;
    const grown = { ...made, components: withGroups(undefined) };
    known(grown, root.origin);
    return grown;
  }

  const made = document(containers);
  const large = tooLarge() ? [definitionTooLarge(undefined)] : sizeFindings(made);
  const { file } = containers.root.origin;
  const placed = faults().map((fault) => inFile(fault, containers.root.origin));
  return {
    document: made,
    origins,
    findings: [...placed, ...large.map((finding) => ({ ...finding, file }))],
  };
}

/** A word of a mapping, unlike a `$ref`, always names a schema. */
function textsOf({ components, moves }: Parts, version: Version): TextOf {
  return (holder, key, link) => {
    if (link.kept !== undefined) return link.kept;
    const group = key === '$ref' ? moves.get(holder) : version === '2.0' ? 'definitions' : 'schemas';
    const name = group === undefined ? undefined : components.nameOf(group, link.final);
    if (group === undefined || name === undefined) return undefined;
    return `#/${version === '2.0' ? '' : 'components/'}${group}/${pointerToken(name)}`;
  };
}

function inFile({ finding, link }: CopyFault, root: Origin) {
  return { ...finding, ...(link === undefined ? root : originBelow(link.place, '$ref')) };
}
