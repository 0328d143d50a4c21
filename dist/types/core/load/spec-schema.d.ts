/** Violations of OpenAPI's own JSON Schema, as warnings: API Gateway imports many documents that have some. */
import type { Finding } from '../model/problem.ts';
import type { OpenApiVersion } from './spec-structure.ts';
/** @param version of OpenAPI, which decides about the schema; the validators are loaded on first use */
export declare function schemaFindings(document: object, version: OpenApiVersion): Promise<readonly Finding[]>;
