/**
 * One look over the document before anything is converted: where its references lead, which schemas have to become
 * components because the place where they stand will be gone or different, and which schemas lose something.
 */
import type { Json, JsonObject } from '../model/json.ts';
import { type Place } from './rebuild.ts';
/** A schema that becomes a component. */
export interface Moved {
    readonly name: string;
    readonly schema: Json;
    readonly place: Place;
}
export interface Survey {
    /** Texts of references to schemas that lead elsewhere afterwards. */
    readonly targets: ReadonlyMap<string, string>;
    readonly moved: readonly Moved[];
    /** Moved schemas with the names of their components: where they stood is a reference. */
    readonly names: ReadonlyMap<JsonObject, string>;
    /** Schemas that are converted to less than they say, or refer to one that is. */
    readonly lossy: ReadonlySet<JsonObject>;
    /** The first path that uses a path item of the components, by the item's name. */
    readonly pathOf: ReadonlyMap<string, string>;
}
export declare function survey(document: JsonObject): Survey;
