/** The joined document, with its components under their names, and the place every part of it comes from. */
import type { Json, JsonObject } from '../../model/json.ts';
import type { Origins } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import { pointerToken } from '../../model/problem.ts';
import { definitionTooLarge, sizeFinding } from '../size.ts';
import { type Components, movedTo } from './components.ts';
import { type CopyFault, createCopier, type TextOf } from './copy.ts';
import { GROUPS, type Version } from './groups.ts';
import { isMapping, type Mapping, type Scratch } from './scratch.ts';

export interface Assembled {
  readonly document: JsonObject;
  readonly origins: Origins;
  readonly findings: readonly (Finding & { readonly file: string })[];
}

/** @param file path of the spec */
export function assemble(
  file: string,
  scratch: Scratch,
  components: Components,
  version: Version,
): Assembled {
  const { copy, origins, faults, tooLarge } = createCopier(scratch, textsOf(components, version));

  function known<Made extends object>(made: Made, source: unknown): Made {
    const origin = isMapping(source) ? scratch.origins.get(source) : undefined;
    if (origin !== undefined) origins.set(made, origin);
    return made;
  }

  /** A component that lends its name to what it refers to holds that, in its place. */
  function component(group: string, name: string, value: unknown): Json {
    const holder = isMapping(value) ? value : undefined;
    const link = holder === undefined ? undefined : scratch.links.get(holder)?.get('$ref');
    const lends = link?.alone === true && components.nameOf(group, link.final) === name;
    return copy(lends ? link.final : value, holder);
  }

  /** Undefined for what the bundler has added and nobody refers to. */
  function groupOf(group: string, at: unknown): Json | undefined {
    const all = components.groups.get(group);
    if (all === undefined) return at === undefined || isMapping(at) ? undefined : copy(at, undefined);
    return known(Object.fromEntries(all.map(([name, value]) => [name, component(group, name, value)])), at);
  }

  /** A mapping with groups: in the order in which they are written, new ones last. */
  function withGroups(holder: Mapping): JsonObject {
    const keys = new Set([...Object.keys(holder), ...components.groups.keys()]);
    const made = [...keys].flatMap((key) => {
      const isGroup = GROUPS[version].some((group) => group === key);
      const value = isGroup ? groupOf(key, holder[key]) : copy(holder[key], undefined);
      return value === undefined ? [] : [[key, value] as const];
    });
    return known(Object.fromEntries(made), holder);
  }

  function whole(root: Mapping): JsonObject {
    if (version === '2.0') return withGroups(root);
    const { components: holder, ...others } = root;
    const named = isMapping(holder) ? withGroups(holder) : copy(holder, undefined);
    const isEmpty = named === undefined || (isMapping(named) && Object.keys(named).length === 0);
    const made = Object.entries(others).map(([key, value]) => [key, copy(value, undefined)] as const);
    return known({ ...Object.fromEntries(made), ...(isEmpty ? {} : { components: named }) }, root);
  }

  const document = whole(scratch.root);
  const large = tooLarge() ? definitionTooLarge(undefined) : sizeFinding(document);
  const placed = faults.map((fault) => inFile(fault, file, scratch));
  return { document, origins, findings: [...placed, ...(large === undefined ? [] : [{ ...large, file }])] };
}

function textsOf(components: Components, version: Version): TextOf {
  return (holder, key, link) => {
    if (holder[key] === link.given) return link.kept;
    const group = movedTo(holder, key, link, version);
    const name = group === undefined ? undefined : components.nameOf(group, link.final);
    if (group === undefined || name === undefined) return undefined;
    return `#/${version === '2.0' ? '' : 'components/'}${group}/${pointerToken(name)}`;
  };
}

function inFile({ finding, holder }: CopyFault, file: string, scratch: Scratch) {
  const at = holder === undefined ? undefined : scratch.origins.get(holder);
  return { ...finding, file: at?.file ?? file, pointer: at === undefined ? '' : `${at.pointer}/$ref` };
}
