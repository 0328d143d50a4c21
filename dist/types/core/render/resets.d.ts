import type { Plan } from '../model/plan.ts';
import { type Block } from './markdown-nodes.ts';
import type { Paint } from './paint.ts';
export declare function resetsText({ resets }: Plan, paint: Paint): string;
/** @param most how many there is room for */
export declare function resetBlocks({ resets }: Plan, most: number): Block[];
