/** What stands anywhere in a spec: references, placeholders, CloudFormation intrinsics. One walk for all. */
import type { Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
export interface Reference {
    /** JSON pointer to the `$ref` itself. */
    readonly pointer: string;
    readonly target: string;
}
export interface SpecContents {
    readonly references: readonly Reference[];
    readonly findings: readonly Finding[];
}
export declare function specContents(document: {
    readonly [key: string]: Json;
}): SpecContents;
