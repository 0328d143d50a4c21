/**
 * Copies the parts of a spec into one tree: every part has its own place and the origin of what it was copied from. What a
 * reference leads to that is no component is put in its place.
 */
import { isObject, type Json } from '../../model/json.ts';
import { type Origin, type Origins, originBelow } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import { error } from '../findings.ts';
import { MAX_DEPTH, MAX_SPEC_BYTES } from '../limits.ts';
import type { Followed, Link } from './follow.ts';

type Mapping = { readonly [key: string]: unknown };

export interface CopyFault {
  readonly finding: Finding;
  /** The reference that is to blame. */
  readonly link: Link | undefined;
}

export interface Copier {
  /** @param via the reference that led to the value */
  copy(value: unknown, via: Link | undefined): Json;
  /** Remembers where a copy comes from, if nothing is known yet. */
  known(made: Json, origin: Origin | undefined): Json;
  readonly origins: Origins;
  faults(): readonly CopyFault[];
  /** Whether the copy was broken off because it has become larger than any definition may be. */
  tooLarge(): boolean;
}

/** The text of a reference as it is in the joined document; undefined where what it stands for has to stand itself. */
export type TextOf = (holder: Mapping, key: string, link: Link) => string | undefined;

/** What a mapping comes to: itself, and what its reference leads to; what stands beside a reference goes before that. */
interface Layer {
  readonly mapping: Mapping;
  /** Known where there is a reference: elsewhere, it is the place of the parent and the key. */
  readonly origin: Origin | undefined;
}

interface Layers {
  readonly layers: readonly Layer[];
  readonly reference?: string;
}

export function createCopier(followed: Followed, textOf: TextOf): Copier {
  const origins: Origins = new WeakMap();
  const known = knownIn(origins);
  const faults = new Map<Link | undefined, CopyFault>();
  const open = new Set<object>();
  const charge = createBudget(MAX_SPEC_BYTES);

  function fault(link: Link | undefined, finding: Finding): null {
    if (!faults.has(link)) faults.set(link, { link, finding });
    return null;
  }

  function copy(value: unknown, via: Link | undefined): Json {
    if (charge.spent()) return null;
    if (typeof value !== 'object' || value === null) return charge.literal(value);
    if (open.has(value)) return fault(via, endless());
    if (open.size > MAX_DEPTH) return fault(via, tooDeep());
    open.add(value);
    charge.mark();
    const made = isObject(value) ? mapping(value, via) : Object.values(value).map((item) => copy(item, via));
    open.delete(value);
    return made;
  }

  function mapping(value: Mapping, via: Link | undefined): Json {
    const link = followed.links.get(value)?.get('$ref');
    if (link === undefined) return plain(value, via);
    const found = layersOf(followed, value, link, textOf);
    if ('circular' in found) return fault(link, endless());
    if ('instead' in found) return known(copy(found.instead.final, link), found.instead.origin);
    const inlined = found.layers.slice(1);
    if (inlined.some((layer) => open.has(layer.mapping))) return fault(link, endless());
    for (const layer of inlined) open.add(layer.mapping);
    const made = merged(found, link);
    for (const layer of inlined) open.delete(layer.mapping);
    return inlined.length > 0 ? known(made, inlined.at(-1)?.origin) : made;
  }

  function plain(value: Mapping, via: Link | undefined): Json {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, member(value, key, inner, via)] as const),
    );
  }

  function merged({ layers, reference }: Layers, link: Link): Json {
    const made = [...membersOf(layers)].map(([key, [layer, inner]]) => {
      const copied = member(layer.mapping, key, inner, link);
      return [key, known(copied, originIn(layers, layer, key))] as const;
    });
    const references = reference === undefined ? [] : [['$ref', charge.text(reference)] as const];
    return Object.fromEntries([...references, ...made]);
  }

  function member(holder: Mapping, key: string, value: unknown, via: Link | undefined): Json {
    charge.text(key);
    if (followed.literals.get(holder)?.has(key) === true) return charge.literal(value);
    const link = key === '$ref' ? undefined : followed.links.get(holder)?.get(key);
    return link === undefined ? copy(value, via) : charge.text(textOf(holder, key, link) ?? link.written);
  }

  return { copy, known, origins, faults: () => [...faults.values()], tooLarge: charge.spent };
}

/** What has come there by a reference remembers its origin; everything else stands where its parent stands. */
function knownIn(origins: Origins): Copier['known'] {
  return (made, origin) => {
    if (origin !== undefined && typeof made === 'object' && made !== null && !origins.has(made))
      origins.set(made, origin);
    return made;
  };
}

function membersOf(layers: readonly Layer[]): ReadonlyMap<string, readonly [Layer, unknown]> {
  const members = new Map<string, readonly [Layer, unknown]>();
  for (const layer of layers.toReversed())
    for (const [key, inner] of Object.entries(layer.mapping))
      if (key !== '$ref' || typeof inner !== 'string') members.set(key, [layer, inner]);
  return members;
}

/** The place of a member, where it is not below that of the mapping as a whole, which is the last layer's. */
function originIn(layers: readonly Layer[], layer: Layer, key: string): Origin | undefined {
  if (layer === layers.at(-1) || layer.origin === undefined) return undefined;
  return originBelow(layer.origin, key);
}

function layersOf(
  { links }: Followed,
  value: Mapping,
  start: Link,
  textOf: TextOf,
): Layers | { readonly instead: Link } | { readonly circular: true } {
  const layers: Layer[] = [{ mapping: value, origin: start.place }];
  for (let [node, link] = [value, start]; ; ) {
    const reference = textOf(node, '$ref', link);
    if (reference !== undefined) return { layers, reference };
    const { final, origin } = link;
    if (!isObject(final)) return { instead: link };
    if (layers.some(({ mapping }) => mapping === final)) return { circular: true };
    layers.push({ mapping: final, origin });
    const onward = links.get(final)?.get('$ref');
    if (onward === undefined) return { layers, ...strayOf(final) };
    [node, link] = [final, onward];
  }
}

/** A reference that leads nowhere stays, and has its own problem. */
function strayOf({ $ref: reference }: Mapping): { readonly reference?: string } {
  return typeof reference === 'string' ? { reference } : {};
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
    /** The brackets of a mapping or a list, and the comma after it. */
    mark(): void {
      left -= 2;
    },
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
