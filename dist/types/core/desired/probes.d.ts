/** The calls that `verify` makes against a stage. */
import type { Definition, EndpointType } from '../model/definition.ts';
import type { Probe } from '../model/desired.ts';
import type { JsonObject } from '../model/json.ts';
import { type Finding } from '../model/problem.ts';
export interface CompiledProbes {
    /** In the order of the document. */
    readonly probes: readonly Probe[];
    readonly findings: readonly Finding[];
}
/**
 * GET and HEAD operations that need no parameters, and those that a spec marks with `x-tollgate: { probe: ... }`.
 * Nothing is probed that an authorizer guards, or that cannot be reached or opened with a key from here.
 *
 * @param operations JSON pointers of the operations in the document, by method key
 */
export declare function compileProbes(document: JsonObject, definition: Definition, endpointType: EndpointType, operations: Readonly<Record<string, string>>): CompiledProbes;
