/** The documents that references lead to, parsed. What is neither YAML nor JSON is text, for example a mapping template. */
import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { NamedFiles, SourceFile, UnusableFile } from '../../model/repository.ts';
import { type ParsedSource } from '../parse-source.ts';
export type Fragment = {
    readonly value: Json;
} | {
    readonly problems: readonly Problem[];
} | {
    readonly unusable: UnusableFile['unusable'];
} | {
    readonly missing: true;
};
export interface Fragments {
    /** By path or URL. */
    readonly documents: ReadonlyMap<string, Fragment>;
    /** Characters of all that have been read. */
    readonly characters: number;
}
/** A file of a spec, parsed once however often it is asked for. */
export declare function parseSpecFile(file: SourceFile): Promise<ParsedSource>;
/** @param specs the files in which specs are looked for: they may be fragments of each other */
export declare function parseFragments(specs: readonly SourceFile[], files: NamedFiles): Promise<Fragments>;
