/** Writes down where every part of a document comes from, before the document is rewritten. */
import type { JsonObject } from '../model/json.ts';
import type { Carry, Origin, Origins } from '../model/origin.ts';
import { carryIn } from '../model/origin.ts';
import { pointerToken } from '../model/problem.ts';

/** @param known origins of parts that come from elsewhere; completed with those of all other parts */
export function originsOf(document: JsonObject, root: Origin, known: Origins = new WeakMap()): Origins {
  const note = (value: unknown, at: Origin): void => {
    if (typeof value !== 'object' || value === null) return;
    const here = known.get(value) ?? at;
    known.set(value, here);
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object' && inner !== null)
        note(inner, { file: here.file, pointer: `${here.pointer}/${pointerToken(key)}` });
  };
  note(document, root);
  return known;
}

/** A `Carry` that has the origins written down when it is first needed: most documents are not rewritten. */
export function lazyCarry(origins: () => Origins): Carry {
  let carry: Carry | undefined;
  return (from, to) => {
    carry ??= carryIn(origins());
    carry(from, to);
  };
}
