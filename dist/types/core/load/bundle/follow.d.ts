/**
 * Follows every reference of a spec, from file to file. Only what is reached counts: what stands elsewhere in a fragment is
 * not part of the spec.
 */
import { type Json } from '../../model/json.ts';
import type { Origin } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import type { Fragments } from './fragments.ts';
/** What a reference leads to. */
export interface Link {
    /** Where the mapping stands that has it. */
    readonly place: Origin;
    /** What it stands for in the end, and where that stands. */
    readonly final: Json;
    readonly origin: Origin;
    /** The same in the document itself, which may be a remote one. */
    readonly named: Origin;
    readonly written: string;
    /** The text in the joined document of one that stays inside of the spec's own file. */
    readonly kept?: string;
    /** Whether nothing stands beside it. */
    readonly alone: boolean;
}
export interface Followed {
    /** By the mapping that they stand in and their key. References that lead nowhere are not there. */
    readonly links: ReadonlyMap<object, ReadonlyMap<string, Link>>;
    /** Members that are literal data, by the mapping they stand in. */
    readonly literals: ReadonlyMap<object, ReadonlySet<string>>;
    /** The documents that were reached. */
    readonly reached: Iterable<string>;
    /** References inside of the spec's own file that lead to nothing there: API Gateway has models that nobody defines. */
    readonly dangling: ReadonlySet<string>;
    /** Files of the repository that cannot be parsed. */
    readonly broken: ReadonlySet<string>;
    /** What is not known yet, and the places that ask for it. */
    readonly wanted: ReadonlyMap<string, readonly Origin[]>;
    readonly findings: readonly (Finding & {
        readonly file: string;
    })[];
}
/**
 * @param file path of the spec
 * @param urls that may be referred to
 */
export declare function followAll(file: string, root: Json, fragments: Fragments, urls: ReadonlySet<string>): Followed;
