import type { LoadedRepository, SourceTree } from '../model/repository.ts';
/**
 * Loads a repository. Nothing throws for bad input: with problems of severity error, the rest of the answer is only what
 * could be made of the files.
 */
export declare function loadRepository(tree: SourceTree): Promise<LoadedRepository>;
