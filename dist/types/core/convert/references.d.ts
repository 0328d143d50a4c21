/** References of schemas: where they lead now, and what stands beside them. */
import type { Json, JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
/** The text of a reference to a schema, which may be at another place now. */
export declare function retarget({ survey }: Conversion, reference: Json): Json;
/** A discriminator, whose mapping refers to schemas. */
export declare function discriminator(conversion: Conversion, value: Json): Json;
/** In 3.0 nothing counts beside a `$ref`, so that it goes into an `allOf` where something does. */
export declare function references(schema: JsonObject): JsonObject;
