import type { Json, JsonObject } from '../model/json.ts';
import { type Filled, type Visit } from './filled.ts';
import type { Place } from './fill-place.ts';
import { type Filler } from './filler.ts';
export interface Intrinsic {
    readonly name: string;
    readonly argument: Json;
}
/** Where an intrinsic is evaluated. */
export interface Evaluation {
    readonly filler: Filler;
    readonly place: Place;
    readonly visit: Visit;
}
/** The intrinsic that a mapping is: it stands alone in it. A `Ref` in an example is one only if there is such a value. */
export declare function intrinsicOf(filler: Filler, mapping: JsonObject, place: Place): Intrinsic | undefined;
export declare function evaluate(at: Evaluation, { name, argument }: Intrinsic): Filled;
