/** What the parts of the conversion share. */
import type { JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import type { Notes } from './notes.ts';
import type { Survey } from './survey.ts';
export interface Conversion {
    readonly carry: Carry;
    readonly notes: Notes;
    readonly survey: Survey;
    /** Schemas that are converted already: a shared part is converted once. */
    readonly converted: Map<JsonObject, JsonObject>;
}
