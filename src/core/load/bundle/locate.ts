/** Finds what a reference stands for: through files, and through the references that stand on the way. */
import type { Json } from '../../model/json.ts';
import { isObject } from '../../model/json.ts';
import type { UnusableFile } from '../../model/repository.ts';
import { quoted } from '../findings.ts';
import { MAX_REF_CHAIN } from '../limits.ts';
import { didYouMean } from '../nearest.ts';
import type { Fragment } from './fragments.ts';
import { isUrl, parseReference, type RefFault } from './reference.ts';

/** A place in a document, after every reference on the way to it has been followed. */
export interface Place {
  readonly document: string;
  readonly keys: readonly string[];
  readonly value: Json;
}

export interface Target extends Place {
  /** What it is in the end: itself, or what it refers to and adds nothing to. */
  readonly final: Place;
  /** The documents that the way leads through. */
  readonly passed: ReadonlySet<string>;
}

export type Located = { readonly target: Target } | Unfound;

type Unfound =
  | { readonly wanted: string }
  /** A file of the repository that cannot be parsed, which its own problems tell. */
  | { readonly broken: string }
  | { readonly fault: RefFault };

type Found = { readonly place: Place } | Unfound;

interface Way {
  hops: number;
  readonly passed: Set<string>;
}

/** @returns what a reference that stands in a document leads to */
export function createLocator(
  file: string,
  root: Json,
  documents: ReadonlyMap<string, Fragment>,
  urls: ReadonlySet<string>,
): (target: string, from: string) => Located {
  function locate(target: string, from: string): Located {
    const way: Way = { hops: 0, passed: new Set() };
    const found = find(target, from, way);
    if (!('place' in found)) return found;
    const { place } = found;
    const final = finalPlace(target, place, way);
    return 'place' in final ? { target: { ...place, final: final.place, passed: way.passed } } : final;
  }

  /** Follows references that add nothing. One that leads on to a fault is told where it stands. */
  function finalPlace(target: string, start: Place, way: Way): Found {
    const seen = new Set<unknown>();
    let place = start;
    for (;;) {
      const onward = plainReference(place.value);
      if (onward === undefined) return { place };
      if (seen.has(place.value)) return { fault: circular(target) };
      seen.add(place.value);
      const next = find(onward, place.document, way);
      if ('fault' in next && next.fault.code === 'ref-too-deep') return next;
      if (!('place' in next)) return { place };
      place = next.place;
    }
  }

  function find(target: string, from: string, way: Way): Found {
    way.hops += 1;
    if (way.hops > MAX_REF_CHAIN) return { fault: tooDeep(target) };
    const parsed = parseReference(target, from, urls);
    if ('fault' in parsed) return parsed;
    way.passed.add(parsed.document);
    const start = read({ file, root, documents }, parsed.document, target);
    return 'place' in start ? descend(start.place, parsed.keys, target, way) : start;
  }

  function descend(start: Place, keys: readonly string[], target: string, way: Way): Found {
    let place = start;
    for (const key of keys) {
      let inside: unknown = place.value;
      while (!hasKey(inside, key)) {
        const onward = isObject(inside) ? inside['$ref'] : undefined;
        if (typeof onward !== 'string') return { fault: missingKey(target, inside, key) };
        const next = find(onward, place.document, way);
        if (!('place' in next)) return next;
        place = next.place;
        inside = place.value;
      }
      const value: Json = Reflect.get(Object(inside), key);
      place = { document: place.document, keys: [...place.keys, key], value };
    }
    return { place };
  }

  return remembered(locate);
}

function remembered<Result>(
  work: (target: string, from: string) => Result,
): (target: string, from: string) => Result {
  const known = new Map<string, Result>();
  return (target, from) => {
    const id = `${from}\n${target}`;
    const before = known.get(id);
    if (before !== undefined) return before;
    const result = work(target, from);
    known.set(id, result);
    return result;
  };
}

interface Known {
  readonly file: string;
  readonly root: Json;
  readonly documents: ReadonlyMap<string, Fragment>;
}

function read({ file, root, documents }: Known, document: string, target: string): Found {
  if (document === file) return { place: { document, keys: [], value: root } };
  const fragment = documents.get(document);
  if (fragment === undefined) return { wanted: document };
  if ('value' in fragment) return { place: { document, keys: [], value: fragment.value } };
  if ('missing' in fragment) return { fault: missingFile(target, document) };
  if ('unusable' in fragment) return { fault: unusable(target, fragment.unusable) };
  if (!isUrl(document)) return { broken: document };
  const message = `cannot be read: ${fragment.problems[0]?.message}`;
  return { fault: unusable(target, { message, hint: 'Refer to another document.' }) };
}

/** The text of a reference that stands alone: with something beside it, it is a composition of its own. */
function plainReference(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const reference = value['$ref'];
  return typeof reference === 'string' && Object.keys(value).length === 1 ? reference : undefined;
}

function hasKey(inside: unknown, key: string): boolean {
  if (typeof inside !== 'object' || inside === null) return false;
  return Object.hasOwn(inside, key) && (!Array.isArray(inside) || /^(?:0|[1-9][0-9]*)$/.test(key));
}

function unusable(target: string, { message, hint }: UnusableFile['unusable']): RefFault {
  return { code: 'ref-file-unusable', message: `What the $ref ${quoted(target)} leads to ${message}`, hint };
}

function missingKey(target: string, inside: unknown, key: string): RefFault {
  const names = isObject(inside) ? Object.keys(inside) : [];
  const here = target.startsWith('#') ? ' A pointer alone stays in the file that it stands in.' : '';
  const hint = didYouMean(key, names, `Define ${quoted(key)}, or point to what is there.${here}`);
  return { code: 'ref-missing', message: `The $ref ${quoted(target)} points to nothing.`, hint };
}

function missingFile(target: string, document: string): RefFault {
  const message = `There is no file ${quoted(document)}, to which the $ref ${quoted(target)} leads.`;
  return { code: 'ref-missing', message, hint: 'Paths are taken from the folder of the file they stand in.' };
}

function tooDeep(target: string): RefFault {
  const message = `The $ref ${quoted(target)} begins a chain of more than ${MAX_REF_CHAIN} references.`;
  return { code: 'ref-too-deep', message, hint: 'Point to the value itself.' };
}

function circular(target: string): RefFault {
  const message = `The $ref ${quoted(target)} leads back to itself and never to a value.`;
  return {
    code: 'ref-circular',
    message,
    hint: 'Replace one of the references by what it should stand for.',
  };
}
