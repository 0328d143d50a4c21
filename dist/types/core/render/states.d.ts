/** How git, the definition and the stage stand to each other, as text and as Markdown. */
import type { Plan } from '../model/plan.ts';
import { type Block } from './markdown-nodes.ts';
import type { Paint } from './paint.ts';
export declare function statesText({ states }: Plan, paint: Paint): string;
/** @param most how many findings, and how many fields of each, there is room for */
export declare function stateBlocks({ states }: Plan, most: {
    readonly steps: number;
    readonly fields: number;
}): Block[];
