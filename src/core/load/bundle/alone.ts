/** Whether a spec is one file, as most are: then there is nothing to follow and nothing to join. */
import { isObject, type Json } from '../../model/json.ts';
import { isReference, visitSites } from './sites.ts';

const known = new WeakMap<object, boolean>();

export function standsAlone(root: Json): boolean {
  if (!isObject(root)) return true;
  const before = known.get(root);
  if (before !== undefined) return before;
  const alone = !mayReferOut(root) || !refersOut(root);
  known.set(root, alone);
  return alone;
}

/** A fast look, which takes a `$ref` in literal data for one. */
function mayReferOut(root: object): boolean {
  const left: object[] = [root];
  const seen = new Set<object>();
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (isObject(value) && (isOut(value['$ref']) || mapsOut(value['discriminator']))) return true;
    for (const inner of Object.values(value)) {
      if (typeof inner !== 'object' || inner === null || seen.has(inner)) continue;
      seen.add(inner);
      left.push(inner);
    }
  }
  return false;
}

function isOut(reference: unknown): boolean {
  return typeof reference === 'string' && !reference.startsWith('#');
}

function mapsOut(discriminator: unknown): boolean {
  const mapping = isObject(discriminator) ? discriminator['mapping'] : undefined;
  const words = isObject(mapping) ? Object.values(mapping) : [];
  return words.some((word) => typeof word === 'string' && isReference(word) && isOut(word));
}

function refersOut(root: Json): boolean {
  let out = false;
  visitSites(root, '', 'members', {
    examples: true,
    enter: () => !out,
    site: ({ target }) => {
      out ||= isOut(target);
    },
    literal: () => {},
  });
  return out;
}
