/** Several types, and the type of null, which 3.0 has not. */
import type { JsonObject } from '../model/json.ts';
export declare function types(schema: JsonObject): JsonObject;
