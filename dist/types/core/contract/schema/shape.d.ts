/**
 * What a schema demands, in one value: every `allOf` member taken together, so that a schema written in one piece and the
 * same one written in parts have equal shapes. The keywords are those of OpenAPI 2.0 and 3.0 and of the models of the
 * service (JSON Schema draft 4).
 */
import { type Json, type JsonObject } from '../../model/json.ts';
/** Schemas that must all hold: a part of a shape as its members write it. */
export type Conjunction = readonly Json[];
export interface Bound {
    readonly value: number;
    readonly exclusive: boolean;
}
export declare const LIMITS: readonly ['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties'];
export type Limit = (typeof LIMITS)[number];
export interface Shape {
    /** Without `null`; undefined for any. */
    readonly types: ReadonlySet<string> | undefined;
    readonly nullable: boolean;
    readonly format: string | undefined;
    /** By canonical text. */
    readonly values: ReadonlySet<string> | undefined;
    readonly maximum: Bound | undefined;
    readonly minimum: Bound | undefined;
    readonly limits: Readonly<Partial<Record<Limit, number>>>;
    readonly multipleOf: number | undefined;
    readonly uniqueItems: boolean;
    readonly patterns: ReadonlySet<string>;
    readonly properties: ReadonlyMap<string, Conjunction>;
    readonly required: ReadonlySet<string>;
    /** Whether properties that are not listed are refused. */
    readonly closed: boolean;
    /** The schemas of properties that are not listed. */
    readonly additional: Conjunction;
    readonly items: Conjunction;
    /** What is only compared as text: `not`, `patternProperties` and their like, by keyword. */
    readonly undecided: ReadonlyMap<string, string>;
    readonly readOnly: boolean;
    readonly writeOnly: boolean;
}
/** The shape of schemas that must all hold, none of them a reference. */
export declare function shapeOf(members: readonly JsonObject[], annotated: boolean): Shape;
/** Whether the first bound lets more through than the second. */
export declare function looser(one: Bound | undefined, other: Bound | undefined, end: 'maximum' | 'minimum'): boolean;
