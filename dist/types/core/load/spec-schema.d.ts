/** Violations of OpenAPI's own JSON Schema, as warnings: API Gateway imports many documents that have some. */
import type { Finding } from '../model/problem.ts';
/** @param version of OpenAPI, which decides about the schema; the validators are loaded on first use */
export declare function schemaFindings(document: object, version: '2.0' | '3.0'): Promise<readonly Finding[]>;
