/** What the checks of two schemas are asked and what they answer. */
import type { RuleId } from '../rules.ts';
import type { Conjunction, Shape } from './shape.ts';
export type Direction = 'request' | 'response';
export interface Use {
    readonly direction: Direction;
    /** A value that travels as text: a parameter or a header, where a string takes what was a number. */
    readonly textual: boolean;
}
export interface Question extends Use {
    readonly before: Shape;
    readonly after: Shape;
    /** Whether a property takes no part: a client does not send what is read-only, nor get what is write-only. */
    readonly hidden: (schemas: Conjunction, side: 'before' | 'after') => boolean;
}
/** Something that happened to a schema. */
export interface Local {
    readonly rule: RuleId;
    /** What is said after the name of the place, or for a property before its own name. */
    readonly says: string;
    /** The property that it is about, where it is about one. */
    readonly property?: string;
}
/** Schemas below, with the way to them: `.total`, `[]`, `.*`. */
export interface Child {
    readonly label: string;
    readonly before: Conjunction;
    readonly after: Conjunction;
}
/**
 * The two shapes by what they must do: everything that `fits` lets through has to get through `into`. What a client sends
 * must still be accepted; what it gets must still be what it expects.
 */
export declare function roles({ direction, before, after }: Question): {
    readonly fits: Shape;
    readonly into: Shape;
};
