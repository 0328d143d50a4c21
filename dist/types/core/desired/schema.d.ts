/** JSON schemas of models in the one form in which they are compared (aws-facts 2.7). */
import { type Json } from '../model/json.ts';
import { type Node } from './node.ts';
/** The model that a `$ref` names, in any of the forms a document or the service writes; undefined for other references. */
export declare function referencedModel(reference: string): string | undefined;
/**
 * The canonical form of a schema: references as `#/models/Name`, `required` sorted (and left out when empty),
 * annotations left out. Both sides of the diff go through it, the document's and the live API's.
 */
export declare function normaliseSchema(schema: Json): Json;
/** A reference inside a schema, with the keys that lead to it. */
export interface SchemaReference {
    readonly keys: readonly (string | number)[];
    readonly reference: string;
}
/** Every `$ref` of a schema, wherever a schema may stand in it. */
export declare function schemaReferences(schema: Json): readonly SchemaReference[];
/** A schema and every schema inside of it, each with its place. What stands beside a `$ref` is looked at too. */
export declare function subschemas(node: Node): readonly Node[];
