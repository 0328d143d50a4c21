/** The references of a spec, wherever they stand. */
import type { Json } from '../model/json.ts';
export interface Reference {
    /** JSON pointer to the `$ref` itself. */
    readonly pointer: string;
    readonly target: string;
}
export declare function referencesOf(document: {
    readonly [key: string]: Json;
}): readonly Reference[];
