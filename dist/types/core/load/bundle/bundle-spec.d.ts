/** Joins the files of a spec into one document that stands alone, as the import wants it (aws-facts 2.14). */
import type { JsonObject } from '../../model/json.ts';
import type { Origins } from '../../model/origin.ts';
import type { Finding, Problem } from '../../model/problem.ts';
import type { Followed } from './follow.ts';
import type { Fragments } from './fragments.ts';
export interface Bundled {
    readonly document: JsonObject;
    /** Absent when nothing was joined. */
    readonly origins?: Origins;
    readonly findings: readonly (Finding & {
        readonly file: string;
    })[];
    /** Of the fragments themselves, already placed. */
    readonly problems: readonly Problem[];
}
/**
 * @param file path of the spec
 * @param followed where its references lead
 * @returns the document with every reference that could be followed, and what is wrong with the others
 */
export declare function bundleSpec(file: string, root: JsonObject, fragments: Fragments, followed: Followed): Promise<Bundled>;
