/**
 * Copies what the bundler made into a tree: every part has its own place and the origin of what it was copied from. What
 * the bundler left as a reference and is no component is put in here.
 */
import type { Json } from '../../model/json.ts';
import type { Origin, Origins } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import { error } from '../findings.ts';
import { MAX_DEPTH, MAX_SPEC_BYTES } from '../limits.ts';
import { isLiteral, isMapping, type Link, type Mapping, type Scratch } from './scratch.ts';

export interface CopyFault {
  readonly finding: Finding;
  /** The mapping whose reference is to blame. */
  readonly holder: Mapping | undefined;
}

export interface Copier {
  /** @param via the mapping whose reference led to the value */
  copy(value: unknown, via: Mapping | undefined): Json;
  readonly origins: Origins;
  readonly faults: readonly CopyFault[];
  /** Whether the copy was broken off because it has become larger than any definition may be. */
  tooLarge(): boolean;
}

/** The text of a reference as it is in the joined document; undefined where what it stands for has to stand itself. */
export type TextOf = (holder: Mapping, key: string, link: Link) => string | undefined;

/** What a mapping with a reference comes to. */
interface Layers {
  /** It, and what is put in its place; what stands beside a reference goes before what it leads to. */
  readonly mappings: readonly Mapping[];
  readonly reference?: string;
  /** What decides about the origin. */
  readonly source: object;
}

export function createCopier(scratch: Scratch, textOf: TextOf): Copier {
  const origins: Origins = new WeakMap();
  const faults: CopyFault[] = [];
  const open = new Set<object>();
  const charge = createBudget(MAX_SPEC_BYTES);

  function fault(holder: Mapping | undefined, finding: Finding): null {
    faults.push({ holder, finding });
    return null;
  }

  function copy(value: unknown, via: Mapping | undefined): Json {
    if (charge.spent()) return null;
    if (isLiteral(value)) return charge.literal(value());
    if (typeof value !== 'object' || value === null) return charge.literal(value);
    if (open.has(value)) return fault(via, endless());
    if (open.size > MAX_DEPTH) return fault(via, tooDeep());
    open.add(value);
    const made = Array.isArray(value) ? list(value, via) : mapping(value, via);
    open.delete(value);
    return made;
  }

  function list(value: readonly unknown[], via: Mapping | undefined): Json {
    const made = value.map((item) => copy(item, via));
    return known(made, scratch.origins.get(value));
  }

  function mapping(value: object, via: Mapping | undefined): Json {
    if (!isMapping(value)) return null;
    const found = layersOf(scratch, value, textOf);
    if ('circular' in found) return fault(value, endless());
    if ('instead' in found) return copy(found.instead, value);
    const [, ...inlined] = found.mappings;
    if (inlined.some((layer) => open.has(layer))) return fault(value, endless());
    for (const layer of inlined) open.add(layer);
    const isPut = inlined.length > 0 || found.source !== value;
    const copied = membersOf(found.mappings).map(
      ([key, [layer, inner]]) => [key, member(layer, key, inner, isPut ? value : via)] as const,
    );
    for (const layer of inlined) open.delete(layer);
    const reference = found.reference === undefined ? [] : [['$ref', charge.text(found.reference)] as const];
    return known(Object.fromEntries([...reference, ...copied]), scratch.origins.get(found.source));
  }

  function member(holder: Mapping, key: string, value: unknown, via: Mapping | undefined): Json {
    charge.text(key);
    const link = scratch.links.get(holder)?.get(key);
    return link === undefined ? copy(value, via) : charge.text(textOf(holder, key, link) ?? link.written);
  }

  function known<Made extends object>(made: Made, origin: Origin | undefined): Made {
    if (origin !== undefined) origins.set(made, origin);
    return made;
  }

  return { copy, origins, faults, tooLarge: charge.spent };
}

function layersOf(
  { links }: Scratch,
  value: Mapping,
  textOf: TextOf,
): Layers | { readonly instead: unknown } | { readonly circular: true } {
  const mappings = [value];
  for (let node = value; ; ) {
    const link = links.get(node)?.get('$ref');
    if (link === undefined) return { mappings, source: node };
    // Without the reference, the bundler has put what it stood for in its place.
    if (!Object.hasOwn(node, '$ref')) return { mappings, source: link.final };
    const reference = textOf(node, '$ref', link);
    if (reference !== undefined) return { mappings, reference, source: node };
    if (!isMapping(link.final)) return { instead: link.final };
    if (mappings.includes(link.final)) return { circular: true };
    mappings.push(link.final);
    node = link.final;
  }
}

function membersOf(
  mappings: readonly Mapping[],
): readonly (readonly [string, readonly [Mapping, unknown]])[] {
  const members = new Map<string, readonly [Mapping, unknown]>();
  for (const layer of mappings.toReversed())
    for (const [key, inner] of Object.entries(layer))
      if (key !== '$ref' || typeof inner !== 'string') members.set(key, [layer, inner]);
  return [...members];
}

/** Counts no more than the JSON text will have. */
function createBudget(most: number) {
  const sizes = new WeakMap<object, number>();
  let left = most;

  function sizeOf(value: unknown): number {
    if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.length + 2 : 1;
    const size = sizes.get(value) ?? JSON.stringify(value).length;
    sizes.set(value, size);
    return size;
  }

  return {
    spent: () => left < 0,
    text(text: string): string {
      left -= text.length + 3;
      return text;
    },
    /** Data of the author: plain JSON, as the parsers made it. */
    literal(value: unknown): Json {
      left -= sizeOf(value);
      return value as Json;
    },
  };
}

function endless(): Finding {
  const message = 'What this $ref leads to leads back to it, and only components may do that.';
  return error('ref-circular', '', message, 'Give the part that repeats a name under `components`.');
}

function tooDeep(): Finding {
  const message = `Joined, the files are nested more than ${MAX_DEPTH} levels deep.`;
  return error('nesting-too-deep', '', message, 'Nest less deeply.');
}
