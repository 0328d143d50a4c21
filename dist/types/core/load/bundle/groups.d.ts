/** The groups of components, which OpenAPI 3 has under `components` and Swagger 2.0 at the top. */
import type { Origin } from '../../model/origin.ts';
export declare const GROUPS: {
    readonly '2.0': readonly ['definitions', 'parameters', 'responses', 'securityDefinitions'];
    readonly '3': readonly ['schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes', 'links', 'callbacks', 'pathItems'];
};
export type Version = keyof typeof GROUPS;
/** A value and the place it comes from. */
export interface Sourced {
    readonly value: unknown;
    readonly origin: Origin;
    /** The place that names it, where that is not the origin: the origin of a remote document is in the repository. */
    readonly named?: Origin;
}
/** Members of a mapping. */
export type Members = ReadonlyMap<string, Sourced>;
