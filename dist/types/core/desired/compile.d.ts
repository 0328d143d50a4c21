/**
 * The compiler: from an OpenAPI document to the definition that API Gateway stores when it imports the document
 * (aws-facts 2). The desired state is made with it, and so is the import of the embedded API Gateway.
 */
import type { Definition, EndpointType } from '../model/definition.ts';
import type { JsonObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { type BasePathMode } from './operations.ts';
import { type Pseudo } from './pseudo.ts';
export type { BasePathMode } from './operations.ts';
export interface CompileOptions {
    /** What becomes of the base path; the service's default is `ignore` (aws-facts 2.4). */
    readonly basePath: BasePathMode;
    /** Fills `${AWS::Region}` and its like, as the import does (aws-facts 2.2); those not given are left as they are. */
    readonly pseudo?: Pseudo;
}
export interface Compiled {
    /** What the service would store after dropping what it drops; absent only when the document is unusable. */
    readonly definition?: Definition;
    /** Absent when the document does not say. */
    readonly endpointType?: EndpointType;
    /** JSON pointers of the operations by method key: `GET /pets` to `/paths/~1pets/get`. */
    readonly operations: Readonly<Record<string, string>>;
    /** Everything found, errors and warnings, with what the service itself would say where that is known. */
    readonly findings: readonly Finding[];
}
/** Compiles a document whose `$ref`s, if any, stay inside of it. Never throws for what is in the document. */
export declare function compileDefinition(document: JsonObject, options: CompileOptions): Compiled;
