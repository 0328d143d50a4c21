/** Fills the values of an environment into a document: placeholders in keys and texts, and the intrinsics of CloudFormation. */
import { quoted } from '../load/findings.ts';
import { FORBIDDEN_IN_SPECS } from '../load/parse-source.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import { inside, type Place, PLAN_FILE, SPEC_ROOT } from './fill-place.ts';
import { fillString, fillText } from './fill-text.ts';
import { ABSENT, type Filled, type Visit } from './filled.ts';
import { type Filler, report } from './filler.ts';
import { evaluate, intrinsicOf } from './intrinsics.ts';

/** A spec, filled in. The document itself where there is nothing to fill. */
export function fillSpec(filler: Filler, document: JsonObject, carry: Carry): Json {
  const filled = createVisit(filler, carry)(document, SPEC_ROOT);
  return filled === ABSENT ? null : filled;
}

/** A plan file, in which only `${values.NAME}` is a placeholder. */
export function fillPlan(filler: Filler, value: Json): Json {
  const filled = createVisit(filler, () => undefined)(value, PLAN_FILE);
  return filled === ABSENT ? null : filled;
}

interface Run {
  readonly filler: Filler;
  readonly carry: Carry;
  readonly visit: Visit;
}

function createVisit(filler: Filler, carry: Carry): Visit {
  const visit: Visit = (value, place, ...keys) => {
    filler.path.push(...keys);
    const filled = fillValue(run, value, place);
    filler.path.length -= keys.length;
    return filled;
  };
  const run: Run = { filler, carry, visit };
  return visit;
}

function fillValue(run: Run, value: Json, place: Place): Filled {
  if (typeof value === 'string') {
    const fill = place.typed ? fillText : fillString;
    return fill(run.filler, value, place.mode);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return fillList(run, value, place);
  // What is no scalar and no list is a mapping.
  const mapping = value as JsonObject;
  const intrinsic = place.intrinsics ? intrinsicOf(run.filler, mapping, place) : undefined;
  return intrinsic === undefined ? fillMapping(run, mapping, place) : evaluate({ ...run, place }, intrinsic);
}

/** Nothing to fill in, which is so of nearly every text and number, wherever it stands. */
function isSettled(value: Json): boolean {
  return typeof value === 'string' ? !value.includes('${') : typeof value !== 'object' || value === null;
}

function fillList({ carry, visit }: Run, list: readonly Json[], place: Place): Filled {
  let changed: Json[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index] ?? null;
    const filled = isSettled(item) ? item : visit(item, inside(place, index), index);
    if (filled === item && changed === undefined) continue;
    changed ??= list.slice(0, index);
    if (filled !== ABSENT) changed.push(filled);
  }
  if (changed === undefined) return list;
  carry(list, changed);
  return changed;
}

function fillMapping(run: Run, mapping: JsonObject, place: Place): Filled {
  let changed: [string, Json][] | undefined;
  const keys = Object.keys(mapping);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const value = mapping[key] ?? null;
    const name = key.includes('${') ? fillKey(run.filler, key, place) : key;
    const filled = isSettled(value) ? value : run.visit(value, inside(place, key), key);
    if (filled === value && name === key && changed === undefined) continue;
    changed ??= keys.slice(0, index).map((before) => [before, mapping[before] ?? null]);
    if (filled !== ABSENT) changed.push([name, filled]);
  }
  if (changed === undefined) return mapping;
  const result = Object.fromEntries(distinct(run.filler, changed));
  run.carry(mapping, result);
  return result;
}

function fillKey(filler: Filler, key: string, place: Place): string {
  filler.path.push(key);
  const name = fillString(filler, key, place.keys);
  if (FORBIDDEN_IN_SPECS.has(name)) {
    const message = `The key ${quoted(key)} becomes one that is not allowed.`;
    report(filler, 'forbidden-key', message, 'Use another value.');
  }
  filler.path.pop();
  return name;
}

/** The first of each name; that two became one is a problem. */
function distinct(filler: Filler, entries: readonly [string, Json][]): ReadonlyMap<string, Json> {
  const names = new Map<string, Json>();
  for (const [name, value] of entries) {
    if (names.has(name)) {
      const message = 'Two keys of this mapping are the same once their placeholders are filled in.';
      report(filler, 'duplicate-key', message, 'Use different values.');
    } else names.set(name, value);
  }
  return names;
}
