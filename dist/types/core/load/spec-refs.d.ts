import type { JsonObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import type { Reference } from './spec-walk.ts';
/**
 * Where the `$ref`s of a document lead. What stands in for other files has been joined before.
 * @param incomplete whether some could not be, which have their problems already
 */
export declare function referenceFindings(document: JsonObject, references: readonly Reference[], incomplete: boolean): readonly Finding[];
