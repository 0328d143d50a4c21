/** Writes down where every part of a document comes from, before the document is rewritten. */
import type { JsonObject } from '../model/json.ts';
import type { Carry, Origin, Origins } from '../model/origin.ts';
/** @param known origins of parts that come from elsewhere; completed with those of all other parts */
export declare function originsOf(document: JsonObject, root: Origin, known?: Origins): Origins;
/** A `Carry` that has the origins written down when it is first needed: most documents are not rewritten. */
export declare function lazyCarry(origins: () => Origins): Carry;
