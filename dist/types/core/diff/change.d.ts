/** What the diff finds, with the true values. Stays in memory: `plan/redact.ts` makes the printable steps of it. */
import type { Impact, Kind } from '../model/kind.ts';
import type { Json } from '../model/json.ts';
import type { Action, LeaveReason } from '../model/plan.ts';
export interface FieldDiff {
    /** As a person names it: `throttle.rate`, `GET /hello: API key required`. */
    readonly field: string;
    readonly before?: Json;
    readonly after?: Json;
    readonly impact: Impact;
    /** Templates, stage variables, credentials: the values must not be printed. */
    readonly hidden?: boolean;
}
export interface Change {
    readonly kind: Kind;
    readonly resource: string;
    readonly action: Action;
    readonly fields: readonly FieldDiff[];
    /** Of the step itself; the worst of it and of the fields counts. */
    readonly impact: Impact;
    readonly reason: string;
    readonly why?: LeaveReason;
    /** AWS operations, in order. */
    readonly calls: readonly string[];
    /** Digest of content that the fields only summarise (a whole definition), so that the fingerprint covers it. */
    readonly content?: string;
    /** Seconds since 1970 at which the calendar made it due; absent for what the files ask for. */
    readonly due?: number;
    /** Comes after everything else: it takes away what the other steps replace. */
    readonly last?: boolean;
    /** Steps without which this one must not be done: what they make is what makes it harmless. */
    readonly needs?: readonly string[];
}
/** The id of a change's step, unique in a plan. */
export declare function changeId({ kind, resource }: Pick<Change, 'kind' | 'resource'>): string;
/** What a table of the diff found for one kind. */
export interface Found {
    readonly changes: readonly Change[];
    /** How many things are as declared. */
    readonly unchanged: number;
}
/** A thing that is left as it is, with the reason why. */
export declare function leave(kind: Kind, resource: string, why: LeaveReason, reason: string): Change;
/** Joins what was found thing by thing; `undefined` stands for a thing that is as declared. */
export declare function found(parts: readonly (Change | undefined)[]): Found;
