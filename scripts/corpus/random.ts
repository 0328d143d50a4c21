/** Chances that are the same in every run: what is drawn depends on the seed only. */

export interface Draw {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  /** One of the items; undefined when there is none. */
  readonly one: <Item>(items: readonly Item[]) => Item | undefined;
}

/** Mulberry32, seeded with an FNV-1a hash of the text. */
export function drawing(seed: string): Draw {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, one: (items) => items[below(items.length)] };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
