/** The objects of OpenAPI around the schemas: each is converted by its shape. */
import type { JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
import { type Visit } from './shapes.ts';
export declare function partConverter(document: JsonObject, conversion: Conversion): Visit;
