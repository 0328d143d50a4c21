/** Which of the two formats a file is written in. */
import type { SourceFile } from '../model/repository.ts';
/** By its ending; everything else is YAML. */
export declare function isJson(file: SourceFile): boolean;
