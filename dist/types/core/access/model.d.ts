/** Who may call what, as two states of the account say it: what the diff of access is computed from. */
import type { Quota, Throttle } from '../model/repository.ts';
import type { Routes } from './routes.ts';
export interface AccessModel {
    readonly before: Side;
    readonly after: Side;
    readonly clients: readonly Client[];
}
/** One state: what each stage serves, and what each usage plan opens. */
export interface Side {
    /** By spec id; an API or stage that is not there serves nothing. */
    readonly routes: ReadonlyMap<string, Routes>;
    /** By `PlanRef`. */
    readonly plans: ReadonlyMap<PlanRef, SidePlan>;
}
/** The id of a live usage plan, or `new basic` for one that is yet to be created: ids have no spaces. */
export type PlanRef = string;
export interface SidePlan {
    readonly name: string;
    readonly throttle?: Throttle;
    readonly quota?: Quota;
    /** By spec id: the throttles of single operations, for the environment's stage of that API. Foreign stages are not here. */
    readonly stages: ReadonlyMap<string, Readonly<Record<string, Throttle>>>;
}
/** One who calls with a key, whatever its value is: the generations of a key are one client. */
export interface Client {
    /** As it is declared, else its id in our tag; of somebody else's key its live name. */
    readonly name: string;
    /** The plans that admit it, sorted; none for one that is disabled. */
    readonly before: readonly PlanRef[];
    readonly after: readonly PlanRef[];
}
