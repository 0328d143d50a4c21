/** Schemas that have a name of their own: `$ref: "#pet"` leads to the schema with `$anchor: pet`. */
import type { Json, JsonObject } from '../model/json.ts';
import { isList, isMap, type Place, ROOT, under } from './rebuild.ts';

/** Data of the API's author, in which nothing is a name. */
const DATA: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'example', 'examples', 'value']);

/** Finds the schema that a reference names by its anchor. Most documents have none, and are not searched. */
export function anchorFinder(document: JsonObject): (reference: string) => Place | undefined {
  let index: ReadonlyMap<string, Place> | undefined;
  return (reference) => {
    if (!/^#[^/]/.test(reference)) return undefined;
    index ??= anchorsOf(document);
    return index.get(reference.slice(1));
  };
}

function anchorsOf(document: JsonObject): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const visit = (value: Json, place: Place): void => {
    if (isList(value)) value.forEach((item, index) => visit(item, under(place, index)));
    if (!isMap(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const names = key === '$anchor' || key === '$dynamicAnchor';
      if (names && typeof inner === 'string' && !found.has(inner)) found.set(inner, place);
      if (!DATA.has(key) && !key.startsWith('x-')) visit(inner, under(place, key));
    }
  };
  visit(document, ROOT);
  return found;
}
