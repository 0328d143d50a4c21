import type { JsonObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import type { Reference } from './spec-walk.ts';
/**
 * Where the `$ref`s lead that stay inside of a document. What stands in for other files has been joined before; a reference
 * that could not be has its problem already.
 */
export declare function referenceFindings(document: JsonObject, references: readonly Reference[]): readonly Finding[];
