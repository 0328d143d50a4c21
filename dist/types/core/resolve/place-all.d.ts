import type { Finding, Problem } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';
import type { Values } from './values.ts';
/** A finding in a file of the repository. */
export type FileFinding = Finding & {
    readonly file: string;
};
/** Findings about a spec, in the files that its parts come from; without those about values that are not known. */
export declare function inSource(spec: Spec, findings: readonly Finding[]): readonly FileFinding[];
/**
 * The findings as problems, file by file. A file that was not read (a repository may live on defaults) counts as empty.
 * @param values of the environment; none of those that are read from elsewhere is shown
 */
export declare function placeAll(files: ReadonlyMap<string, SourceFile>, findings: readonly FileFinding[], values?: Values): Promise<readonly Problem[]>;
