/**
 * OpenAPI 3.1 as OpenAPI 3.0, which is what API Gateway imports (aws-facts 2.2). What a schema of 3.0 cannot say is left out
 * with a note, so that it never refuses what the schema accepts; literal data and extensions stay as they are.
 */
import type { JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import type { Finding } from '../model/problem.ts';
export interface Converted {
    readonly document: JsonObject;
    readonly findings: readonly Finding[];
}
/**
 * The document as OpenAPI 3.0; the same one when it is not 3.1. What does not change is shared with the document before.
 * @param carry is told of each object that stands for one of the document before
 */
export declare function convertTo30(document: JsonObject, carry: Carry): Converted;
