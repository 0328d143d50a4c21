/** Keywords that hold no schemas: constants, examples, bounds, the encoding of a text. */
import { type JsonObject } from '../model/json.ts';
/** `examples` gives its first as `example`; the encoding of a text becomes its format. */
export declare function annotations(schema: JsonObject): JsonObject;
/** In 3.1 an exclusive bound is a number of its own; in 3.0 it says of the other bound that it is exclusive. */
export declare function bounds(schema: JsonObject): JsonObject;
/** `const` is an `enum` of one. Lists that must not be empty in 3.0 say the same in another way, or nothing. */
export declare function constants(schema: JsonObject): JsonObject;
