/** Who may call what after a plan, for people: who loses operations first, each key that meets the same in one line. */
import { type Plan } from '../model/plan.ts';
import { type AccessSize } from './access-lines.ts';
import { type Block } from './markdown-nodes.ts';
import type { Paint } from './paint.ts';
/** Whether somebody is worse off: then access is what a reader must see first. */
export declare function losesAccess({ access }: Plan): boolean;
/** The section for a terminal; empty when nobody's access changes. */
export declare function accessText({ access }: Plan, paint: Paint): string;
/** The section for a comment. */
export declare function accessBlocks({ access }: Plan, size: AccessSize): Block[];
