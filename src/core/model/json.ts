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
  if (Array.isArray(left)) return Array.isArray(right) && equalLists(left, right);
  if (isObject(left)) return isObject(right) && equalObjects(left, right);
  return scalar(left) === scalar(right);
}

function equalLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => equal(item, right[index]));
}

function equalObjects(left: Members, right: Members): boolean {
  let matched = 0;
  for (const key of Object.keys(left)) {
    if (isMissing(left[key])) continue;
    if (!Object.hasOwn(right, key) || isMissing(right[key]) || !equal(left[key], right[key])) return false;
    matched += 1;
  }
  return Object.keys(right).filter((key) => !isMissing(right[key])).length === matched;
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
