import { type Found } from './change.ts';
import { type DiffContext } from './context.ts';
export declare function diffRestApis(context: DiffContext): Found;
export declare function diffDefinitions(context: DiffContext): Found;
export declare function diffGrants(context: DiffContext): Found;
