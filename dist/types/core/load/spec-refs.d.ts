/** Where every `$ref` of a spec leads. Nothing is read or downloaded to find out. */
import type { Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import type { Reference } from './spec-walk.ts';
/** @param file path of the spec in the repository, with forward slashes */
export declare function referenceFindings(file: string, document: Json, references: readonly Reference[]): readonly Finding[];
