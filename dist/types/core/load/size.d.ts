/** Whether the document of an API is small enough for an import. */
import type { JsonObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
/** What is to say about the size of a document as it is sent: API Gateway takes 6 MB (aws-facts 1.2). */
export declare function sizeFindings(body: JsonObject): readonly Finding[];
/** @param bytes undefined when there are so many that they were not counted */
export declare function definitionTooLarge(bytes: number | undefined): Finding;
