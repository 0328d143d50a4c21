/** Values of keys that stand in a file. Found before anything else looks at them, and never repeated in a message. */
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { error } from './findings.ts';

/** Of a plan file as it is written. */
export function keyValueFindings(file: unknown): readonly Finding[] {
  if (!isObject(file)) return [];
  const keys: readonly unknown[] = Array.isArray(file['keys']) ? file['keys'] : [];
  return [
    ...keys.flatMap((key, index) => valueFindings(key, `/keys/${index}`)),
    ...valueFindings(file['keyDefaults'], '/keyDefaults'),
  ];
}

function valueFindings(key: unknown, at: string): readonly Finding[] {
  const value = isObject(key) ? key['value'] : undefined;
  return value === undefined || value === 'generated' || isSource(value) ? [] : [keyValueAt(`${at}/value`)];
}

/** @param at pointer to the value, or to the column that holds values */
export function keyValueAt(at: string): Finding {
  const message = 'The value of an API key must not stand in a file.';
  const hint = 'Take it out and let Tollgate generate one; treat this value as leaked and replace it.';
  return error('key-value-in-file', at, message, hint);
}

const SOURCES: ReadonlySet<string> = new Set(['secret', 'env', 'parameter']);

/** A mapping that names one source with a text; with anything else in it, it may hold a value. */
function isSource(value: unknown): boolean {
  const [entry, ...others] = isObject(value) ? Object.entries(value) : [];
  return entry !== undefined && others.length === 0 && SOURCES.has(entry[0]) && typeof entry[1] === 'string';
}

/** The findings that are not at or below the places of others: these say it better, or must be the only ones that speak of it. */
export function notWithin<F extends Finding>(
  findings: readonly F[],
  others: readonly Finding[],
): readonly F[] {
  const places = new Set(others.map(({ pointer }) => pointer));
  return findings.filter(({ pointer }) => !isWithin(pointer, places));
}

function isWithin(pointer: string, places: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1))
    if (places.has(pointer.slice(0, end))) return true;
  return false;
}
