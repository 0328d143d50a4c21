import type { SourceFile } from '../model/repository.ts';
import { type Outline } from './outline.ts';
/** @returns undefined for a text that nothing can read; then every finding is at the start */
export declare function yamlOutline(file: SourceFile): Promise<Outline | undefined>;
