/** The change plan: what Tollgate computed, as readonly JSON. Data, never code; the renderers and apply only read it. */
import type { Impact, Kind } from './kind.ts';
import type { Json } from './json.ts';
export declare const PLAN_FORMAT = 1;
export declare const ACTIONS: readonly ['create', 'update', 'replace', 'delete', 'leave'];
export type Action = (typeof ACTIONS)[number];
/** Why a thing that differs, or that nobody declares, is left as it is. */
export type LeaveReason = 'equal' | 'unmanaged' | 'not-declared' | 'ignored' | 'not-supported';
export interface Plan {
    readonly format: typeof PLAN_FORMAT;
    readonly target: Target;
    /** In the order in which apply takes them. `equal` things are counted, not listed. */
    readonly steps: readonly Step[];
    /** How many things are as declared. */
    readonly unchanged: number;
    readonly refusals: readonly Refusal[];
    readonly notes: readonly string[];
    /** SHA-256 over target, basis and steps; no commit, run id or time, so that it survives a squash merge. */
    readonly fingerprint: string;
}
export interface Target {
    readonly account: string;
    readonly region: string;
    readonly environment: string;
    readonly owner: string;
}
export interface Step {
    /** `usagePlan:basic`; unique in a plan. */
    readonly id: string;
    readonly kind: Kind;
    /** The resource as a person names it: a spec id, a plan id, `basic / hello`. */
    readonly resource: string;
    readonly action: Action;
    /** At least one for an update. Empty for a delete and a leave. */
    readonly fields: readonly FieldChange[];
    readonly impact: Impact;
    /** Why this step is there, in one sentence. */
    readonly reason: string;
    /** Only for a leave. */
    readonly why?: LeaveReason;
    /** The AWS operations apply will call, in order. */
    readonly calls: readonly string[];
}
/** One field that changes. Absent `before` means it was not set, absent `after` means it is removed. */
export interface FieldChange {
    /** As a person names it: `throttle.rate`, `GET /hello: API key required`. */
    readonly field: string;
    readonly before?: Json;
    readonly after?: Json;
    readonly impact: Impact;
    /** True where the values are sensitive (templates, stage variables, credentials): before and after are then absent. */
    readonly hidden?: boolean;
}
/** A guard that stopped the plan: it names the numbers, and how to lift it where it can be lifted. */
export interface Refusal {
    readonly guard: string;
    readonly message: string;
    readonly hint: string;
    /** Whether `--force <guard>` lifts it for one run. */
    readonly liftable?: boolean;
    /** Ids of the resources it speaks of. */
    readonly resources: readonly string[];
}
/** The steps that do something. */
export declare function changes(plan: Plan): readonly Step[];
export declare function isEmpty(plan: Plan): boolean;
