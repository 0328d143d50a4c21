/** JSON values, their canonical text and their digest: the ground on which plans are compared and fingerprinted. */
import { createHash } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is a JSON object (and not an array, null or a scalar). */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The canonical text of a value: keys sorted, members that are `undefined` left out, no white space.
 * Two values are the same for Tollgate exactly when their canonical texts are the same.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sortKeys(value)) ?? 'null';
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const sorted: [string, unknown][] = Object.keys(value)
    .sort()
    .map((key) => [key, sortKeys(value[key])]);
  return Object.fromEntries(sorted);
}

/** SHA-256 of the canonical text, as 64 lower-case hexadecimal digits. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** Whether two values are the same, whatever the order of their keys. */
export function equal(left: unknown, right: unknown): boolean {
  return left === right || canonical(left) === canonical(right);
}

/**
 * The value under a key that may be anybody's: names such as `constructor` must not find what every object inherits.
 */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Sorts strings by code unit, so that the same set gives the same bytes on every machine and in every locale. */
export function sorted(values: Iterable<string>): string[] {
  return [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
