/** What must hold of the keys of a key file together with what the plan file says of all of them. */
import type { Finding } from '../model/problem.ts';
import type { KeyFile } from '../model/repository.ts';
import type { PlanFileFormat } from './formats/plan-file.ts';
type PlacedFinding = Finding & {
    readonly file?: string;
};
/** Findings with a `file` are in the key file. @param keyFile undefined when there is none, or it cannot be used */
export declare function checkListedKeys({ keyDefaults, keyFile: path }: PlanFileFormat, keyFile: KeyFile | undefined): readonly PlacedFinding[];
export {};
