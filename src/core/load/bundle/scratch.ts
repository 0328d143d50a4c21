/**
 * Copies of the documents of a spec for the bundler, which writes into what it gets. In the copies every reference is
 * absolute, so that it means the same wherever it is moved, and literal data is out of sight.
 */
import type { Json } from '../../model/json.ts';
import { isObject } from '../../model/json.ts';
import type { Origin } from '../../model/origin.ts';
import { pointer, pointerToken } from '../../model/problem.ts';
import { hiddenKeys, type Version } from './groups.ts';
import type { Followed } from './follow.ts';
import type { Place, Target } from './locate.ts';

export type Mapping = { [key: string]: unknown };

export interface Link {
  /** The copy of what the reference stands for in the end. */
  readonly final: object;
  /** The text of the reference as it is written, and as the bundler gets it. */
  readonly written: string;
  readonly given: string;
  /** The text in the joined document of one that stays inside of the spec's own file. */
  readonly kept?: string;
  /** Whether nothing stands beside it. */
  readonly alone: boolean;
}

export interface Scratch {
  readonly root: Mapping;
  /** By the name under which the bundler asks for it. */
  readonly documents: ReadonlyMap<string, unknown>;
  /** By the copied mapping and its key. */
  readonly links: ReadonlyMap<object, ReadonlyMap<string, Link>>;
  /** Where the copies come from. */
  readonly origins: WeakMap<object, Origin>;
}

/** The name of the spec's own document. */
export const ROOT = '/root.json';

/** Literal data: a function is neither a mapping nor a list to anybody who walks through. */
type Literal = () => unknown;

export function isLiteral(value: unknown): value is Literal {
  return typeof value === 'function';
}

/** A copied mapping that has references, and where it hangs. */
interface Holder {
  readonly document: string;
  readonly copy: Mapping;
  readonly targets: ReadonlyMap<string, Target>;
  readonly parent: object | undefined;
  readonly parentKey: string;
}

/**
 * @param documents all that were reached, the spec's own among them
 * @returns undefined when they have more than `most` values
 */
export function makeScratch(
  file: string,
  documents: ReadonlyMap<string, Json>,
  followed: Followed,
  { version, most }: { readonly version: Version; readonly most: number },
): Scratch | undefined {
  const hide = (target: Target) =>
    target.document === file ? hiddenKeys(target.keys, version) : target.keys;
  const origins = new WeakMap<object, Origin>();
  const holders: Holder[] = [];
  const copies = copyAll(documents, followed, most, origins, holders);
  const root = copies?.get(file);
  if (copies === undefined || !isMapping(root)) return undefined;
  const names = new Map([...copies.keys()].map((name, index) => [name, `/${index}.json`]));
  names.set(file, ROOT);
  const links = new Map<object, Map<string, Link>>();
  for (const holder of holders) {
    for (const [key, target] of holder.targets) {
      const final = copyAt(copies, target.final);
      const kept = target.document === file ? keptText(holder, key, target, file) : undefined;
      const given = givenText(target, kept === undefined ? (names.get(target.document) ?? '') : '', hide);
      if (typeof final !== 'object' || final === null) replace(holder, final);
      else {
        const written = String(holder.copy[key]);
        holder.copy[key] = given;
        const alone = Object.keys(holder.copy).length === 1;
        const link = { final, written, given, alone, ...(kept === undefined ? {} : { kept }) };
        links.set(holder.copy, (links.get(holder.copy) ?? new Map<string, Link>()).set(key, link));
      }
    }
  }
  const named = [...copies].map(([name, copy]) => [names.get(name) ?? ROOT, copy] as const);
  return { root, documents: new Map(named), links, origins };
}

function copyAll(
  documents: ReadonlyMap<string, Json>,
  followed: Followed,
  most: number,
  origins: WeakMap<object, Origin>,
  holders: Holder[],
): ReadonlyMap<string, unknown> | undefined {
  let left = most;

  function copyOf(value: unknown, at: string, document: string, parent?: object, parentKey = ''): unknown {
    left -= 1;
    if (left < 0 || typeof value !== 'object' || value === null) return value;
    const copy: unknown[] | Mapping = Array.isArray(value) ? [] : {};
    origins.set(copy, followed.reached.get(document) ?? { file: document, pointer: at });
    const literals = followed.literals.get(value);
    for (const [key, inner] of Object.entries(value)) {
      const below = `${at}/${pointerToken(key)}`;
      Reflect.set(copy, key, literals?.has(key) ? () => inner : copyOf(inner, below, document, copy, key));
    }
    const targets = followed.targets.get(value);
    if (targets !== undefined && isMapping(copy))
      holders.push({ document, copy, targets, parent, parentKey });
    return copy;
  }

  const copies = new Map([...documents].map(([name, value]) => [name, copyOf(value, '', name)]));
  return left < 0 ? undefined : copies;
}

/** What stays in the spec's own file is left as it is written; what comes from elsewhere is given the short form. */
function keptText({ document, copy }: Holder, key: string, target: Target, file: string): string | undefined {
  if (document !== file) return undefined;
  const written = String(copy[key]);
  return written.startsWith('#') ? written : `#${pointer(...target.keys)}`;
}

/**
 * The bundler undoes `~` before `%`, and leaves out keys that are empty: those references it must not find, they are
 * resolved after it.
 */
function givenText(target: Target, document: string, hide: (target: Target) => readonly string[]): string {
  const keys = hide(target);
  if (keys.includes('')) return `/unknown.json#/${keys.length}`;
  return `${document}#${keys.map((key) => `/${encodeURIComponent(key).replaceAll('~', '%7E')}`).join('')}`;
}

/** A value that is no mapping and no list stands in the place of its reference at once. */
function replace({ parent, parentKey, copy }: Holder, value: unknown): void {
  if (parent !== undefined && '$ref' in copy) Reflect.set(parent, parentKey, value);
}

function copyAt(copies: ReadonlyMap<string, unknown>, { document, keys }: Place): unknown {
  let value: unknown = copies.get(document);
  let literal = false;
  for (const key of keys) {
    if (isLiteral(value)) [value, literal] = [value(), true];
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return literal ? () => value : value;
}

export function isMapping(value: unknown): value is Mapping {
  return isObject(value);
}
