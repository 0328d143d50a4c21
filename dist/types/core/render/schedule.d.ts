/** What the calendar will do to keys, for people: what comes first day by day, and the rest counted. */
import type { Plan } from '../model/plan.ts';
import { type Block } from './markdown-nodes.ts';
import type { Paint } from './paint.ts';
/** The section for a terminal; empty when nothing is to come. */
export declare function scheduleText({ schedule }: Plan, paint: Paint): string;
/** The section for a comment. */
export declare function scheduleBlocks({ schedule }: Plan): Block[];
