/**
 * Limits of 0 let nobody in. One is taken only with `blocked: true` beside it, which says that it is meant; and what says
 * that must not let anybody in. Looked at as it is written, so that other problems of the file hide nothing.
 */
import type { Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
/** Of a plan file: the limits of the plan, and the throttles of single operations. */
export declare function planLimitFindings(file: Json): readonly Finding[];
/** Of `tollgate.yaml`: the throttles of stages. */
export declare function stageLimitFindings(file: Json): readonly Finding[];
