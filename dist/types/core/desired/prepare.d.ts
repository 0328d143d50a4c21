/**
 * What Tollgate completes in a spec before it compiles and sends it: things that specs in the wild leave to the tool
 * that deploys them. Each is a warning, so that nothing is changed unseen.
 */
import type { JsonObject } from '../model/json.ts';
import { type Finding } from '../model/problem.ts';
import { type Pseudo } from './pseudo.ts';
export interface Prepared {
    readonly document: JsonObject;
    /** Whether variables that the import expands may be left in it. */
    readonly mayHoldPseudo: boolean;
    readonly findings: readonly Finding[];
}
export declare function prepareDocument(document: JsonObject, pseudo: Pseudo): Prepared;
