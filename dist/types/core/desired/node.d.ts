/** A document as a tree of values that know their JSON pointer, so that every finding can say where it is. */
import { type Json, type JsonObject } from '../model/json.ts';
/** A value of a document and its place in it; the value is undefined where there is none. */
export interface Node {
    readonly value: Json | undefined;
    readonly pointer: string;
}
export declare function rootNode(document: JsonObject): Node;
/** The value as an object, or undefined when it is something else. */
export declare function objectOf(value: Json | undefined): JsonObject | undefined;
/** A member of an object node. Only own members count: documents are hostile, and `constructor` is a fine path name. */
export declare function child(node: Node, key: string): Node;
/** A member further down. */
export declare function descend(node: Node, ...keys: readonly string[]): Node;
/** The members of an object node; none for anything else. */
export declare function members(node: Node): readonly (readonly [string, Node])[];
/** The elements of a list node; none for anything else. */
export declare function items(node: Node): readonly Node[];
export declare function isMap(node: Node): boolean;
/** A scalar as text: the service takes `version: 1` and `statusCode: 200` (aws-facts 2.2). */
export declare function text(node: Node): string | undefined;
/** A whole number, also when it is written as text. */
export declare function integer(node: Node): number | undefined;
/** A boolean, also when it is written as text. */
export declare function flag(node: Node): boolean | undefined;
/** The strings of a list of strings. */
export declare function texts(node: Node): readonly string[];
/** The members of a map whose values are scalars, as text. */
export declare function textMap(node: Node): Readonly<Record<string, string>>;
/** The member itself where it is defined, else nothing: for building values without `undefined` in them. */
export declare function optional<Key extends string, Value>(key: Key, value: Value | undefined): {
    readonly [K in Key]?: Value;
};
