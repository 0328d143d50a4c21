/** JSON values, their canonical text and their digest: the ground on which plans are compared and fingerprinted. */
import { createHash } from 'node:crypto';
import { isMissing, writeCanonical } from './canonical.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

type Members = { readonly [key: string]: unknown };

/** Whether a value is a JSON object (and not an array, null or a scalar). */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The canonical text of a value: keys sorted, members that are `undefined` left out, no white space.
 * Two values are the same for Tollgate exactly when their canonical texts are the same.
 */
export function canonical(value: unknown): string {
  const parts: string[] = [];
  writeCanonical(value, (text) => parts.push(text));
  return parts.join('');
}

/** SHA-256 of the canonical text, as 64 lower-case hexadecimal digits. */
export function digest(value: unknown): string {
  const hash = createHash('sha256');
  writeCanonical(value, (text) => hash.update(text));
  return hash.digest('hex');
}

/** Whether two values are the same, whatever the order of their keys: what the canonical texts would say. */
export function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null)
    return scalar(left) === scalar(right);
  if (Array.isArray(left)) return Array.isArray(right) && equalLists(left, right);
  return !Array.isArray(right) && equalObjects(left as Members, right as Members);
}

function equalLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (!equal(left[index], right[index])) return false;
  return true;
}

function equalObjects(left: Members, right: Members): boolean {
  const keys = Object.keys(left);
  const others = Object.keys(right);
  let missing = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const value = left[key];
    if (isMissing(value)) missing += 1;
    // Mostly the keys have the same order too, and then need not be looked for.
    else if (key !== others[index] && !Object.hasOwn(right, key)) return false;
    else if (isMissing(right[key]) || !equal(value, right[key])) return false;
  }
  if (keys.length - missing === others.length) return true;
  return keys.length - missing === others.filter((key) => !isMissing(right[key])).length;
}

/** What stands for a scalar in JSON text, where there is no infinity and nothing is undefined. */
function scalar(value: unknown): unknown {
  return isMissing(value) || (typeof value === 'number' && !Number.isFinite(value)) ? null : value;
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

/** The same names with other values. */
export function mapValues<From, To>(
  table: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));
}
