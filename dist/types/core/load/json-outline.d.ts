/** Where the values of a JSON text stand. The text is sound: `JSON.parse` has read it. */
import { type Outline } from './outline.ts';
export declare function jsonOutline(text: string): Outline;
