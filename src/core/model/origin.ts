/**
 * Where the parts of a document come from. A spec may be put together from several files, overlays and values; every
 * finding must still point at the file and line that a person can change.
 */
import type { Json } from './json.ts';
import { pointerKeys, pointerToken } from './problem.ts';

/** A place in a file of the repository. */
export interface Origin {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** JSON pointer into that file. */
  readonly pointer: string;
  /** Scalar members and items that stand elsewhere than the object that holds them, by key. */
  readonly members?: ReadonlyMap<string, Origin>;
}

/** Origins of the objects and arrays of a document, by identity. One that is not here stands where its parent stands. */
export type Origins = WeakMap<object, Origin>;

/** Tells that an object of a rewritten document stands for one of the document before: the copy gets its origin. */
export type Carry = (from: object, to: object) => void;

export function carryIn(origins: Origins): Carry {
  return (from, to) => {
    const origin = origins.get(from);
    if (origin !== undefined && from !== to) origins.set(to, origin);
  };
}

/**
 * The place that a pointer into a document leads to: the origin of the deepest object on the way, and the keys below it.
 * @param root origin of the document itself
 */
export function originAt(document: Json, pointer: string, root: Origin, origins: Origins): Origin {
  let value: unknown = document;
  let at = originOf(value, origins) ?? root;
  for (const key of pointerKeys(pointer)) {
    value = isContainer(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    at = originOf(value, origins) ?? at.members?.get(key) ?? originBelow(at, key);
  }
  return { file: at.file, pointer: at.pointer };
}

/** The place of a member. */
export function originBelow({ file, pointer }: Origin, key: string): Origin {
  return { file, pointer: `${pointer}/${pointerToken(key)}` };
}

function originOf(value: unknown, origins: Origins): Origin | undefined {
  return isContainer(value) ? origins.get(value) : undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
