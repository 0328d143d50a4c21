/** What use cases tell while they run (events) and when they are done (reports). They print nothing themselves. */
import type { Plan, Step } from './plan.ts';
/** Exit codes of design.md 5. */
export declare const EXIT: {
    readonly done: 0;
    readonly failed: 1;
    readonly changes: 2;
    readonly problems: 3;
    readonly refused: 4;
    readonly stale: 5;
    readonly partly: 6;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
export type ApplyEvent = {
    readonly type: 'reading';
    readonly what: string;
} | {
    readonly type: 'planned';
    readonly plan: Plan;
} | ({
    readonly type: 'step-started';
} & StepEvent) | ({
    readonly type: 'step-done';
} & StepEvent) | ({
    readonly type: 'step-failed';
    readonly fault: Fault;
} & StepEvent) | {
    readonly type: 'waiting';
    readonly what: string;
    readonly secondsLeft: number;
} | {
    readonly type: 'probed';
    readonly probe: ProbeResult;
};
/** One call of the service, which may do many steps at once. */
export interface StepEvent {
    /** The one that the call is made for. */
    readonly step: Step;
    /** Those that travel with it. */
    readonly companions: readonly Step[];
    /** How many steps of the plan have been attempted when this call is over, of how many. */
    readonly number: number;
    readonly of: number;
}
/** Where use cases say what they are doing. The CLI prints lines, the Action makes groups, tests keep a list. */
export interface Journal {
    note(event: ApplyEvent): void;
}
/** A failed operation in words a person can use. Never the request, whose body may hold secrets. */
export interface Fault {
    /** Name of the service's error, for example `TooManyRequestsException`, or of ours. */
    readonly code: string;
    readonly message: string;
    /** The AWS operation, for example `PutRestApi`. */
    readonly operation?: string;
    readonly requestId?: string;
    readonly hint?: string;
}
export interface StepResult {
    readonly step: Step;
    readonly outcome: 'done' | 'failed' | 'not-attempted';
    readonly requestIds: readonly string[];
    readonly fault?: Fault;
    /** Warnings of the service that came and that the policy allows. */
    readonly warnings?: readonly string[];
}
export interface ProbeResult {
    readonly api: string;
    readonly operation: string;
    readonly url: string;
    /** What was expected, in words: `403 without a key`, `not 403 with a key`. */
    readonly expected: string;
    readonly status?: number;
    readonly ok: boolean;
    readonly message?: string;
}
/** Whether the value of a live key is what its file says; never the value. */
export interface ValueCheck {
    /** As in a plan: `acme (generation 2)`. */
    readonly key: string;
    /** `the secret tollgate/prod/acme` */
    readonly from: string;
    /** `missing`: there is nothing to compare with. */
    readonly state: 'same' | 'different' | 'missing';
}
export interface VerifyReport {
    /** Only with `--check-values`. */
    readonly values?: readonly ValueCheck[];
    /** The plan after re-reading everything; must be empty. */
    readonly plan: Plan;
    readonly probes: readonly ProbeResult[];
    /** Keyed by spec id. */
    readonly invokeUrls: Readonly<Record<string, string>>;
    readonly ok: boolean;
}
export interface ApplyReport {
    readonly plan: Plan;
    readonly steps: readonly StepResult[];
    readonly verify?: VerifyReport;
    readonly outcome: 'nothing-to-do' | 'applied' | 'failed' | 'partly' | 'refused' | 'stale' | 'cancelled';
}
/** The exit code of an apply. A run that the person cancelled did nothing and says so with 1. */
export declare const APPLY_EXIT: Readonly<Record<ApplyReport['outcome'], ExitCode>>;
