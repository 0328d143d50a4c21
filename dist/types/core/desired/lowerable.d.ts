/**
 * The errors that `policy.rules` may lower and `policy.waivers` accept: checks of ours whose evidence is thin, and parts
 * that the import drops with a warning. Any other error stays one: what it finds cannot be compiled, is surely refused by
 * API Gateway, loses an operation, or opens what is meant to be closed.
 */
export declare const LOWERABLE: ReadonlySet<string>;
