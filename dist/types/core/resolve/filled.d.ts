/** What filling a part of a document gives. */
import type { Json } from '../model/json.ts';
import type { Place } from './fill-place.ts';
/** What `AWS::NoValue` gives: the member or item is not there. */
export declare const ABSENT: unique symbol;
export type Filled = Json | typeof ABSENT;
/**
 * Goes on into a part of a document; what was not changed comes back as it is.
 * @param keys that lead to the part from where filling is
 */
export type Visit = (value: Json, place: Place, ...keys: readonly (string | number)[]) => Filled;
