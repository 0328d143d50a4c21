import type { Desired } from '../model/desired.ts';
import { type Repository } from '../model/repository.ts';
import { type FileFinding } from '../resolve/place-all.ts';
export interface CompiledDesired {
    /** Absent when an error stands in the way that no policy can lift; of other errors it is as the service would make it. */
    readonly desired?: Desired;
    readonly findings: readonly FileFinding[];
}
/** Compiles everything, whatever is wrong with parts of it, so that all findings come at once. */
export declare function compileDesired(repository: Repository, environment: string): CompiledDesired;
