/** A CSV file of keys: one per row, by the columns that its header names. Never with values. */
import type { Problem } from '../model/problem.ts';
import type { KeyFile, SourceFile } from '../model/repository.ts';
export interface LoadedKeyFile {
    /** Absent when it cannot be said which keys it lists; with problems in single rows, it still is there. */
    readonly keyFile?: KeyFile;
    readonly problems: readonly Problem[];
}
/** Never throws, whatever the text; never quotes anything of a row but the name of a key that can be one. */
export declare function loadKeyFile(file: SourceFile): Promise<LoadedKeyFile>;
