/** Which of the three formats a file is written in. */
import type { SourceFile } from '../model/repository.ts';

/** By their endings; everything else is YAML. */
export function isJson(file: SourceFile): boolean {
  return file.path.toLowerCase().endsWith('.json');
}

export function isCsv(file: SourceFile): boolean {
  return file.path.toLowerCase().endsWith('.csv');
}
