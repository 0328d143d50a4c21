/**
 * One look over the document before anything is converted: where its references lead, which schemas have to become
 * components because the place where they stand will be gone or different, and which schemas lose something.
 */
import type { Json, JsonObject } from '../model/json.ts';
import { anchorFinder } from './anchors.ts';
import { HOLDS_LIST, HOLDS_MAP, HOLDS_SCHEMA, HOLDS_SCHEMA_OR_BOOLEAN, isSettled } from './keywords.ts';
import { lossesOf } from './loss.ts';
import { componentName } from './names.ts';
import { pathItemName } from './path-items.ts';
import { find, keysOf } from './pointers.ts';
import { pointer } from '../model/problem.ts';
import { isList, isMap, keysTo, member, type Place, placeOf, ROOT } from './rebuild.ts';
import { mapParts, type ShapeName } from './shapes.ts';

/** A schema that becomes a component. */
export interface Moved {
  readonly name: string;
  readonly schema: Json;
  readonly place: Place;
}

export interface Survey {
  /** Texts of references to schemas that lead elsewhere afterwards. */
  readonly targets: ReadonlyMap<string, string>;
  readonly moved: readonly Moved[];
  /** Moved schemas with the names of their components: where they stood is a reference. */
  readonly names: ReadonlyMap<JsonObject, string>;
  /** Schemas that are converted to less than they say, or refer to one that is. */
  readonly lossy: ReadonlySet<JsonObject>;
  /** The first path that uses a path item of the components, by the item's name. */
  readonly pathOf: ReadonlyMap<string, string>;
}

/** The keys that a reference to a schema leads along; undefined for one that leads out of the document. */
type Follow = (reference: string) => readonly string[] | undefined;

export function survey(document: JsonObject): Survey {
  const anchor = anchorFinder(document);
  const follow: Follow = (reference) => {
    const place = anchor(reference);
    return place === undefined ? keysOf(reference) : keysTo(place);
  };
  const schemas = visitedSchemas();
  const { roots, pathOf } = visitParts(document, schemas);
  const relocated = relocate(document, schemas, roots, follow);
  return { ...relocated, pathOf, lossy: lossySchemas(document, schemas, follow) };
}

interface Visited {
  readonly all: Set<JsonObject>;
  /** Texts of references, in the order in which they are found; it grows while it is worked through. */
  readonly references: Set<string>;
  readonly visit: (schema: Json) => void;
}

function visitedSchemas(): Visited {
  const all = new Set<JsonObject>();
  const references = new Set<string>();
  const visit = (schema: Json): void => {
    if (!isMap(schema) || all.has(schema)) return;
    all.add(schema);
    for (const reference of referencesOf(schema)) references.add(reference);
    visitInner(schema, visit);
  };
  return { all, references, visit };
}

/** Where a schema leads: its `$ref`, and what its discriminator maps values to. */
function referencesOf(schema: JsonObject): readonly string[] {
  const discriminator = member(schema, 'discriminator');
  const mapping = isMap(discriminator) ? member(discriminator, 'mapping') : undefined;
  const mapped = isMap(mapping) ? Object.values(mapping) : [];
  return [member(schema, '$ref'), ...mapped].filter(
    (text): text is string => typeof text === 'string' && text.startsWith('#'),
  );
}

/** Visits the schemas that stand in a schema and have a part in the conversion. */
function visitInner(schema: JsonObject, visit: (inner: Json) => void): void {
  for (const key of Object.keys(schema)) {
    const value = schema[key] ?? null;
    if (HOLDS_SCHEMA.has(key) || HOLDS_SCHEMA_OR_BOOLEAN.has(key)) visit(value);
    else if (HOLDS_LIST.has(key) && isList(value)) value.forEach(visit);
    else if (HOLDS_MAP.has(key) && isMap(value)) Object.values(value).forEach(visit);
  }
}

interface Parts {
  /** Schemas that keep their place, because they stand where OpenAPI has a schema and not inside of another one. */
  readonly roots: ReadonlyMap<JsonObject, Place>;
  readonly pathOf: ReadonlyMap<string, string>;
}

/** Visits the parts that are converted: path items of the components only where a path uses them, and no webhooks. */
function visitParts(document: JsonObject, schemas: Visited): Parts {
  const roots = new Map<JsonObject, Place>();
  const pathOf = new Map<string, string>();
  const shared = new Set<string>();
  const carry = () => undefined;
  const visit = (shape: ShapeName, value: Json, place: Place, keeps: boolean): Json => {
    if (shape === 'schema') {
      if (keeps && isMap(value) && !roots.has(value)) roots.set(value, place);
      schemas.visit(value);
    } else if (isMap(value)) {
      if (shape === 'pathItem') visitShared(value, place);
      mapParts(shape, value, place, carry, (...part) => visit(...part, keeps));
    }
    return value;
  };
  const visitShared = (item: JsonObject, place: Place): void => {
    const name = pathItemName(member(item, '$ref'));
    if (name === undefined) return;
    if (place.parent?.key === 'paths' && place.parent.parent === ROOT && !pathOf.has(name))
      pathOf.set(name, String(place.key));
    shared.add(name);
  };
  visit('document', document, ROOT, true);
  // A set that grows while it is walked is walked to its end.
  for (const name of shared) {
    const keys = ['components', 'pathItems', name];
    visit('pathItem', find(document, keys) ?? null, placeOf(keys), false);
  }
  return { roots, pathOf };
}

/** What almost every reference is: it leads to a component, and goes on doing so. */
const PLAIN_REFERENCE = /^#\/components\/schemas\/[^/]+$/;

/** Goes after each reference; schemas found on the way may hold more of them. */
function relocate(
  document: JsonObject,
  schemas: Visited,
  roots: ReadonlyMap<JsonObject, Place>,
  follow: Follow,
): Pick<Survey, 'moved' | 'names' | 'targets'> {
  const targets = new Map<string, string>();
  const moved: Moved[] = [];
  const names = new Map<JsonObject, string>();
  const nameFor = componentName(document);
  const move = (keys: readonly string[], schema: Json): string => {
    const known = isMap(schema) ? names.get(schema) : undefined;
    if (known !== undefined) return known;
    const name = nameFor(keys);
    if (isMap(schema)) names.set(schema, name);
    moved.push({ name, schema, place: placeOf(keys) });
    schemas.visit(schema);
    return name;
  };
  for (const reference of schemas.references) {
    if (PLAIN_REFERENCE.test(reference)) continue;
    const keys = follow(reference) ?? [];
    const schema = find(document, keys);
    if (keys.length === 0 || schema === undefined || !isSchema(schema)) continue;
    const root = isMap(schema) ? roots.get(schema) : undefined;
    const stays = root !== undefined && isSameList(keysTo(root), keys);
    if (!isComponent(keys) && !stays) targets.set(reference, `#/components/schemas/${move(keys, schema)}`);
    // One that names its schema by an anchor, which 3.0 has not, names the place from now on.
    else if (!reference.startsWith('#/')) targets.set(reference, `#${pointer(...keys)}`);
  }
  return { targets, moved, names };
}

function isSchema(value: Json): boolean {
  return isMap(value) || typeof value === 'boolean';
}

function isComponent(keys: readonly string[]): boolean {
  return keys.length === 3 && keys[0] === 'components' && keys[1] === 'schemas';
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}

/** Schemas that lose something, and all that hold one of them or refer to one. */
function lossySchemas(document: JsonObject, { all }: Visited, follow: Follow): ReadonlySet<JsonObject> {
  const lossy = new Set([...all].filter((schema) => !isSettled(schema) && lossesOf(schema).length > 0));
  if (lossy.size === 0) return lossy;
  const users = usersOf(document, all, follow);
  // A set that grows while it is walked is walked to its end.
  for (const schema of lossy) for (const user of users.get(schema) ?? []) lossy.add(user);
  return lossy;
}

function usersOf(
  document: JsonObject,
  all: ReadonlySet<JsonObject>,
  follow: Follow,
): ReadonlyMap<Json, readonly JsonObject[]> {
  const users = new Map<Json, JsonObject[]>();
  const add = (used: Json | undefined, user: JsonObject): void => {
    if (!isMap(used)) return;
    const known = users.get(used);
    if (known === undefined) users.set(used, [user]);
    else known.push(user);
  };
  for (const schema of all) {
    visitInner(schema, (inner) => add(inner, schema));
    const reference = member(schema, '$ref');
    if (typeof reference !== 'string') continue;
    const keys = follow(reference);
    if (keys !== undefined) add(find(document, keys), schema);
  }
  return users;
}
