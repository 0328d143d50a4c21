import type { Finding } from '../model/problem.ts';
type Mapping = {
    readonly [key: string]: unknown;
};
/** Members of a path item that are operations. */
export declare const OPERATION_KEYS: readonly ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'x-amazon-apigateway-any-method'];
export declare function structureFindings(document: Mapping): readonly Finding[];
export type OpenApiVersion = '2.0' | '3.0' | '3.1';
/**
 * Undefined for a version that cannot be imported. API Gateway takes 2.0 and 3.0 (aws-facts 2.2); 3.1 is converted. YAML
 * reads `swagger: 2.0` as a number, which says the same.
 */
export declare function openApiVersion(document: Mapping): OpenApiVersion | undefined;
export {};
