/**
 * Where the objects of OpenAPI 3 stand in each other, so that only real schemas are taken for schemas: a property that is
 * named `examples` is a property, and what is in an extension is nobody's business. The one extension that holds a part of
 * OpenAPI is API Gateway's operation for any method.
 */
import { type Json, type JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import { type Place } from './rebuild.ts';
export type ShapeName = 'callback' | 'components' | 'document' | 'encoding' | 'example' | 'header' | 'info' | 'link' | 'mediaType' | 'operation' | 'parameter' | 'pathItem' | 'paths' | 'requestBody' | 'response' | 'responses' | 'schema' | 'securityScheme';
/** Changes one part of a document. */
export type Visit = (shape: ShapeName, value: Json, place: Place) => Json;
/** The object with every part of it that has a shape of its own changed. */
export declare function mapParts(shape: ShapeName, object: JsonObject, place: Place, carry: Carry, visit: Visit): JsonObject;
