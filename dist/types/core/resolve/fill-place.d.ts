import type { Mode } from './fill-text.ts';
export interface Place {
    readonly mode: Mode;
    /** What counts in the keys of a mapping here. */
    readonly keys: Mode;
    readonly root: boolean;
    /** Whether the keys of a mapping here are names that the author chose. */
    readonly names: boolean;
    /** Whether this is an example, a default or the like. */
    readonly data: boolean;
    /** Whether a text that is nothing but a placeholder takes the type of its value. */
    readonly typed: boolean;
    /** Whether CloudFormation's intrinsics count. */
    readonly intrinsics: boolean;
}
export declare const SPEC_ROOT: Place;
/** Only `${values.NAME}` counts, and nothing of CloudFormation. */
export declare const PLAN_FILE: Place;
/** The place of a member or an item. */
export declare function inside(place: Place, key: string | number): Place;
