/** Checks a value against a valibot schema and says everything that is wrong, each thing at its pointer and in our own words. */
import * as v from 'valibot';
import type { Finding } from '../model/problem.ts';
type Schema = v.GenericSchema;
export interface Shape<Output> {
    /** Present exactly when there are no findings. */
    readonly output?: Output;
    readonly findings: readonly Finding[];
}
/**
 * What goes into the message of a schema: what the value must be (after the name of the field), and what to do.
 * No message ever holds the value itself, which may be a secret.
 */
export declare function says(must: string, hint: string): string;
/**
 * valibot's own check, and two of ours that it does not do: it names only the first unknown key of a mapping, and it takes a
 * list for a mapping.
 */
export declare function checkShape<S extends Schema>(schema: S, value: unknown): Shape<v.InferOutput<S>>;
export {};
