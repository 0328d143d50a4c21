import type { Impact } from '../model/kind.ts';
import { type Action, type FieldChange, type Plan, type Step } from '../model/plan.ts';
export declare const SIGNS: Readonly<Record<Action, string>>;
/** `2 to create, 1 to change, 1 to delete`; only what there is. */
export declare function countsOf(plan: Plan): string;
export declare function impactOf(plan: Plan): Impact;
/** What an impact means, for a reader who has never seen the scale. */
export declare const IMPACT_WORDS: Readonly<Record<Impact, string>>;
/** `prod (account 123456789012, eu-west-1)`. */
export declare function targetOf({ target }: Plan): string;
export interface Group {
    readonly title: string;
    readonly steps: readonly Step[];
}
/** Steps by the API, plan or keys they belong to, in the order of the plan. */
export declare function groupsOf(steps: readonly Step[]): Group[];
/** A step within its group: `stage`, `key acme`, `grant on function hello`. */
export declare function stepTitle({ kind, resource }: Step): string;
/** `throttle.rate: 2 -> 5`, the name alone for what has only one side worth showing. */
export declare function fieldText({ field, before, after, hidden }: FieldChange, arrow?: string): string;
/** Most severe first, for lists that are cut. */
export declare function bySeverity(fields: readonly FieldChange[]): FieldChange[];
