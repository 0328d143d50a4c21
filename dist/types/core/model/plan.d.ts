/** The change plan: what Tollgate computed, as readonly JSON. Data, never code; the renderers and apply only read it. */
import type { Impact, Kind } from './kind.ts';
import type { Json } from './json.ts';
import type { PolicyConfig, Quota, Throttle } from './repository.ts';
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
    /** Who may call what, before and after, where that changes; worst first. */
    readonly access: readonly AccessChange[];
    /** What the calendar will do to keys, soonest first. */
    readonly schedule: readonly Scheduled[];
    /** What the change means to clients, worst first. */
    readonly contract: readonly ContractChange[];
    /** What the configuration says of changes that break clients; with `allow` they are only counted for people. */
    readonly breaking: PolicyConfig['breaking'];
    /** What a stage serves where it is not simply what was last applied: edited, deployed elsewhere, rolled back. */
    readonly states: readonly StateFinding[];
    /** What the import takes off an API because its spec does not hold it. */
    readonly resets: readonly Reset[];
    readonly notes: readonly string[];
    /**
     * SHA-256 over target, basis and steps; no commit, run id or time, so that it survives a squash merge. Steps that are due
     * by the calendar are not in it: they follow from files that were approved before, and come on their day.
     */
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
    /** Id of the step in whose call this one travels; it has no calls of its own then. */
    readonly with?: string;
    /** Ids of steps without which this one is not done. Those that are not in the plan are done already. */
    readonly needs?: readonly string[];
    /** The day on which the calendar made it due, ISO 8601; absent for what the files ask for. */
    readonly due?: string;
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
/** What a caller meets at an operation as far as keys go; an authorizer may refuse the call all the same. */
export type Access = 
/** There is no such operation. */
{
    readonly status: 'absent';
}
/** It asks for no key. */
 | {
    readonly status: 'open';
}
/** 403: no key, or one that no plan admits. */
 | {
    readonly status: 'refused';
}
/** 429, always: the plan sets a limit of zero. */
 | {
    readonly status: 'blocked';
    readonly plan: string;
} | {
    readonly status: 'allowed';
    /** Name of the usage plan. */
    readonly plan: string;
    /** Of the operation where the plan has one for it, else of the plan. */
    readonly throttle?: Throttle;
    readonly quota?: Quota;
};
export declare const ACCESS_EFFECTS: readonly ['lost', 'reduced', 'raised', 'gained'];
export type AccessEffect = (typeof ACCESS_EFFECTS)[number];
/** The same change for each of these keys at each of these operations. */
export interface AccessChange {
    /** Names, sorted; none for callers without a key. */
    readonly keys: readonly string[];
    /** Spec id. */
    readonly api: string;
    /** `GET /orders/{id}`, sorted. */
    readonly operations: readonly string[];
    readonly before: Access;
    readonly after: Access;
    readonly effect: AccessEffect;
}
/** Something that will happen to a key on a day, if the files stay as they are. */
export interface Scheduled {
    /** As in a step: `acme`, `acme (generation 2)`. */
    readonly key: string;
    readonly what: 'replace' | 'disable' | 'delete';
    /** Present for a generation whose successor works: the client keeps its access. */
    readonly old?: true;
    /** ISO 8601. */
    readonly date: string;
}
export declare const CONTRACT_LEVELS: readonly ['breaking', 'warning', 'info'];
export type ContractLevel = (typeof CONTRACT_LEVELS)[number];
/** One thing that clients of an API will notice. */
export interface ContractChange {
    /** Spec id. */
    readonly api: string;
    /** `GET /orders/{id}`; absent for what concerns the whole API. */
    readonly operation?: string;
    /** Stable id such as `response-property-removed`. */
    readonly rule: string;
    readonly level: ContractLevel;
    readonly message: string;
}
/**
 * How git, the definition and the stage's snapshot stand to each other:
 * - `edited-not-deployed`: the definition was changed by somebody else, and no stage serves that;
 * - `deployed-elsewhere`: the stage serves a deployment that Tollgate did not make;
 * - `rolled-back`: the stage serves an older deployment of Tollgate's.
 */
export declare const STATES: readonly ['edited-not-deployed', 'deployed-elsewhere', 'rolled-back'];
export type State = (typeof STATES)[number];
export interface StateFinding {
    /** Spec id. */
    readonly api: string;
    readonly stage: string;
    readonly state: State;
    readonly message: string;
    /** In what the two differ, where it could be read: before is what the finding speaks of, after what git says. */
    readonly fields: readonly FieldChange[];
}
/** A property or part that an API has, that its spec does not hold, and that an overwriting import therefore takes away. */
export interface Reset {
    /** Spec id. */
    readonly api: string;
    /** `resource policy`, `gateway response DEFAULT_4XX`. */
    readonly field: string;
    /** As it may be shown; absent for what is sensitive. */
    readonly before?: Json;
    /** The guard that refuses the import because of it; absent where it is only said. */
    readonly guard?: string;
}
/** The steps that do something. */
export declare function changes(plan: Plan): readonly Step[];
export declare function isEmpty(plan: Plan): boolean;
