/**
 * The core as a library: values in, values out. Load files that somebody else has read, compile them, compare them with a
 * live state that somebody else has read, and show the change plan.
 */
export { loadRepository } from './load/load.ts';
export { createResolver } from './resolve/resolve.ts';
export { compileDefinition } from './desired/compile.ts';
export { compileDesired } from './desired/desired.ts';
export { assemblePlan } from './plan/assemble.ts';
export { plain } from './render/paint.ts';
export { renderPlan } from './render/terminal.ts';
export { renderPlanMarkdown } from './render/markdown.ts';
export { changes, isEmpty, PLAN_FORMAT } from './model/plan.ts';
export { hasErrors } from './model/problem.ts';
export type { Definition } from './model/definition.ts';
export type { Desired } from './model/desired.ts';
export type { Live } from './model/live.ts';
export type { FieldChange, Plan, Refusal, Step } from './model/plan.ts';
export type { Finding, Problem } from './model/problem.ts';
export type { LoadedRepository, Repository, SourceFile, SourceTree } from './model/repository.ts';
