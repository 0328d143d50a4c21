import { type Found } from '../change.ts';
import type { DiffContext } from '../context.ts';
export declare function diffApiKeys(context: DiffContext): Found;
