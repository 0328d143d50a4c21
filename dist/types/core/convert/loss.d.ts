/**
 * What a 3.1 schema says that 3.0 cannot. The conversion then accepts more than the schema did, never less: a request that
 * was right must not be refused. So that a `not` and a `oneOf` do not turn more into less, what is lost is known beforehand.
 */
import { type Json, type JsonObject } from '../model/json.ts';
/** The ways to say less, each with the keyword at which it is noted. */
export declare const LOSSES: {
    readonly conditions: 'if';
    readonly containsCount: 'contains';
    readonly patternProperties: 'patternProperties';
    readonly prefixItems: 'prefixItems';
    readonly propertyNames: 'propertyNames';
    readonly unevaluatedItems: 'unevaluatedItems';
    readonly unevaluatedProperties: 'unevaluatedProperties';
};
type Loss = keyof typeof LOSSES;
/** What this schema loses by itself; schemas inside of it lose their own. */
export declare function lossesOf(schema: JsonObject): readonly Loss[];
/** Whether a schema accepts everything. */
export declare function isTrivial(schema: Json | undefined): boolean;
export declare function hasPatterns(schema: JsonObject): boolean;
/** What `unevaluatedItems` or `unevaluatedProperties` says where nothing else evaluates: it is then the same as the keyword for the rest. */
export declare function restOf(schema: JsonObject, what: 'Items' | 'Properties'): Json | undefined;
export interface Tuple {
    /** What each item may be; undefined when an item may be anything. */
    readonly members?: readonly Json[];
    readonly maxItems?: number;
    /** Whether that says all that the schema says. */
    readonly exact: boolean;
}
/** `prefixItems` and what follows, as one list of alternatives for every item. */
export declare function tupleOf(schema: JsonObject): Tuple;
export {};
