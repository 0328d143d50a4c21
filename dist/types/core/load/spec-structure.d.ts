import type { Finding } from '../model/problem.ts';
type Mapping = {
    readonly [key: string]: unknown;
};
/** Members of a path item that are operations. */
export declare const OPERATION_KEYS: readonly ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'x-amazon-apigateway-any-method'];
export declare function structureFindings(document: Mapping): readonly Finding[];
/** 2.0, 3.0, or undefined for a version that API Gateway does not import (aws-facts 2.2). */
export declare function openApiVersion(document: Mapping): '2.0' | '3.0' | undefined;
export {};
