import { type Outline } from './outline.ts';
/** @returns undefined for a text that nothing can read; then every finding is at the start */
export declare function yamlOutline(text: string): Promise<Outline | undefined>;
