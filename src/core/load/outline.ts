/**
 * Where things stand in a text: its values in the order of the text, each with its offset. Much smaller than a syntax tree,
 * since files have very many values and very few findings.
 */
import { pointerKeys } from '../model/problem.ts';

export type Shape = 'map' | 'list' | 'scalar' | 'alias';

type Numbers = { readonly [index: number]: number | undefined; readonly length: number };

/** The children of a mapping are its keys and values in turn; those of a list its items. */
export interface Outline {
  /** How many values there are. They have indexes from 0. */
  readonly size: number;
  readonly shapeOf: (value: number) => Shape | undefined;
  /** Offsets into the text; -1 for a value that is not written. */
  readonly starts: Numbers;
  /** Index after the last value inside. */
  readonly ends: Numbers;
  /** What an alias stands for, by index of the alias. */
  readonly targets: ReadonlyMap<number, number>;
  /** The key that a scalar is. */
  readonly keyOf: (value: number) => string;
}

/** Builds an outline value by value. */
export interface Builder {
  readonly add: (shape: Shape, start: number) => number;
  readonly close: () => void;
  readonly build: (keyOf: Outline['keyOf'], targets?: Outline['targets']) => Outline;
}

const SHAPES: readonly Shape[] = ['map', 'list', 'scalar', 'alias'];
const FIRST_CAPACITY = 1024;

/** Typed arrays that double: there may be hundreds of thousands of values, and all are added for the sake of a few. */
export function outlineBuilder(): Builder {
  let shapes = new Uint8Array(FIRST_CAPACITY);
  let starts = new Int32Array(FIRST_CAPACITY);
  let ends = new Int32Array(FIRST_CAPACITY);
  let size = 0;
  const open: number[] = [];

  function grow(): void {
    const [oldShapes, oldStarts, oldEnds] = [shapes, starts, ends];
    shapes = new Uint8Array(2 * size);
    starts = new Int32Array(2 * size);
    ends = new Int32Array(2 * size);
    shapes.set(oldShapes);
    starts.set(oldStarts);
    ends.set(oldEnds);
  }

  return {
    add(shape, start) {
      if (size === shapes.length) grow();
      const index = size;
      shapes[index] = SHAPES.indexOf(shape);
      starts[index] = start;
      size += 1;
      ends[index] = size;
      if (shape === 'map' || shape === 'list') open.push(index);
      return index;
    },
    close() {
      const index = open.pop();
      if (index !== undefined) ends[index] = size;
    },
    build: (keyOf, targets = new Map()) => ({
      size,
      shapeOf: (value) => SHAPES[shapes[value] ?? SHAPES.length],
      starts,
      ends,
      targets,
      keyOf,
    }),
  };
}

/** A part of a text: from a key or an item to where the next thing starts; to the end of the text where there is none. */
export interface Span {
  readonly start: number;
  readonly end?: number;
}

/** Finds what a pointer names: the key with its value, the item, or the nearest thing above that is there. */
export function spanFinder(outline: Outline): (pointer: string) => Span {
  const { size, shapeOf, starts, ends, targets } = outline;
  const known = new Map<number, ReadonlyMap<string, number>>();

  /** The children of a value by key, indexed once: a file may have many findings in one large mapping. */
  function childrenOf(value: number): ReadonlyMap<string, number> {
    const before = known.get(value);
    if (before !== undefined) return before;
    const children = new Map<string, number>();
    const isMap = shapeOf(value) === 'map';
    let position = 0;
    for (let at = value + 1; at < (ends[value] ?? 0); at = ends[at] ?? Number.POSITIVE_INFINITY) {
      if (!isMap) children.set(String(position), at);
      else if (position % 2 === 0 && shapeOf(at) === 'scalar') children.set(outline.keyOf(at), at);
      position += 1;
    }
    known.set(value, children);
    return children;
  }

  /** Where the first value from an index on starts that is written. */
  function startFrom(index: number): number | undefined {
    for (let at = index; at < size; at += 1) {
      const start = starts[at] ?? -1;
      if (start >= 0) return start;
    }
    return undefined;
  }

  return (pointer) => {
    let value = 0;
    let offset = 0;
    for (const key of pointerKeys(pointer)) {
      value = targets.get(value) ?? value;
      const child = childrenOf(value).get(key);
      if (child === undefined) break;
      const start = starts[child] ?? -1;
      if (start >= 0) offset = start;
      value = shapeOf(value) === 'map' ? (ends[child] ?? child) : child;
    }
    const end = startFrom(ends[value] ?? 0);
    return { start: offset, ...(end === undefined ? {} : { end }) };
  };
}
