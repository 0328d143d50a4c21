import type { Impact } from '../model/kind.ts';
import { type Action, type FieldChange, type Plan, type Step } from '../model/plan.ts';
export declare const SIGNS: Readonly<Record<Action, string>>;
/** `2 to create, 1 to change, 1 to delete`; only what there is. */
export declare function countsOf(plan: Plan): string;
export declare function impactOf(plan: Plan): Impact;
/** What an impact means, for a reader who has never seen the scale. */
export declare const IMPACT_WORDS: Readonly<Record<Impact, string>>;
/** `prod (account 123456789012, eu-west-1)`. */
export declare function targetOf({ target }: Pick<Plan, 'target'>): string;
/** The API, plan or keys that a step belongs to. */
export declare function groupTitle({ kind, resource }: Step): string;
/** A step within its group: `stage`, `key acme`, `grant on function hello`. */
export declare function stepTitle({ kind, resource }: Step): string;
/** Whether the reason says what the fields alone do not: why somebody loses a key, why a new one is made. */
export declare function tellsWhy({ action, kind, fields, due }: Step): boolean;
/** `throttle.rate: 2 -> 5`, the name alone for what has only one side worth showing. */
export declare function fieldText({ field, before, after, hidden }: FieldChange, arrow?: string): string;
/** Most severe first, for lists that are cut. */
export declare function bySeverity(fields: readonly FieldChange[]): FieldChange[];
