/** The variables that the import itself expands (aws-facts 2.2). */
import type { JsonObject } from '../model/json.ts';
export interface Pseudo {
    readonly account?: string;
    readonly region?: string;
    readonly partition?: string;
}
/** The document with the variables filled in that are known; the others stay. Keys are left as they are. */
export declare function substitutePseudo(document: JsonObject, pseudo: Pseudo): JsonObject;
/** One text with the variables filled in. */
export declare function fillPseudo(text: string, pseudo: Pseudo): string;
/** Whether a text is worth a look: nearly none is, which is seen at once. */
export declare function mayHoldPseudo(text: string): boolean;
/** The variables that are left in a value, each once. */
export declare function pseudoVariables(value: unknown): readonly string[];
