export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = {
    readonly [key: string]: Json;
};
type Members = {
    readonly [key: string]: unknown;
};
/** Whether a value is a JSON object (and not an array, null or a scalar). */
export declare function isObject(value: unknown): value is Members;
/**
 * The canonical text of a value: keys sorted, members that are `undefined` left out, no white space.
 * Two values are the same for Tollgate exactly when their canonical texts are the same.
 */
export declare function canonical(value: unknown): string;
/** SHA-256 of the canonical text, as 64 lower-case hexadecimal digits. */
export declare function digest(value: unknown): string;
/** Whether two values are the same, whatever the order of their keys: what the canonical texts would say. */
export declare function equal(left: unknown, right: unknown): boolean;
/**
 * The value under a key that may be anybody's: names such as `constructor` must not find what every object inherits.
 */
export declare function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined;
/** Sorts strings by code unit, so that the same set gives the same bytes on every machine and in every locale. */
export declare function sorted(values: Iterable<string>): string[];
/** The same names with other values. */
export declare function mapValues<From, To>(table: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To>;
export {};
