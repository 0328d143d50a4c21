import type { Desired } from '../model/desired.ts';
import type { Repository } from '../model/repository.ts';
import { type FileFinding } from './plans.ts';
export interface CompiledDesired {
    /** Absent when a finding of severity error stands in the way. */
    readonly desired?: Desired;
    readonly findings: readonly FileFinding[];
}
/** Compiles everything, whatever is wrong with parts of it, so that all findings come at once. */
export declare function compileDesired(repository: Repository, environment: string): CompiledDesired;
