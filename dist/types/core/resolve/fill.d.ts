import type { Json, JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import { type Filler } from './filler.ts';
/** A spec, filled in. The document itself where there is nothing to fill. */
export declare function fillSpec(filler: Filler, document: JsonObject, carry: Carry): Json;
/** A plan file, in which only `${values.NAME}` is a placeholder. */
export declare function fillPlan(filler: Filler, value: Json): Json;
