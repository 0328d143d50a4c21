import type { Reset } from '../model/plan.ts';
import { type DiffContext } from './context.ts';
export declare const DROPS_POLICY = "drops-policy";
export declare const DROPS_SETTINGS = "drops-settings";
/** What the imports of a plan reset; of the APIs that the plan does not import, nothing. */
export declare function findResets(context: DiffContext, imported: ReadonlySet<string>): readonly Reset[];
