/** Names for schemas that become components: models of API Gateway have alphanumeric names (aws-facts 2.6). */
import type { JsonObject } from '../model/json.ts';
/**
 * Gives names that no other component has: the component's own name and the words on the way down, such as `PetTag` for
 * `#/components/schemas/Pet/$defs/tag`. The same document gives the same names.
 */
export declare function componentName(document: JsonObject): (keys: readonly string[]) => string;
