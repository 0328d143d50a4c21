/** The two states that the diff of access compares: what is live, and what is declared. */
import { type DiffContext } from '../diff/context.ts';
import type { AccessModel } from './model.ts';
/** @throws Error when something that should have been read was not: a bug, never "absent" */
export declare function accessModel(context: DiffContext): AccessModel;
