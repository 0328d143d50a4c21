/** Which of the three formats a file is written in. */
import type { SourceFile } from '../model/repository.ts';
/** By their endings; everything else is YAML. */
export declare function isJson(file: SourceFile): boolean;
export declare function isCsv(file: SourceFile): boolean;
