/**
 * Whether two schemas are the same with everything that they refer to. Most schemas of two versions of an API are, and need
 * not be compared: a schema that is the same changes nothing for anybody.
 */
import { type Json } from '../../model/json.ts';
import type { Contract } from '../model.ts';
type Models = Pick<Contract, 'lookup'>;
export declare function sameSchemas(before: Models, after: Models): (one: Json, other: Json) => boolean;
export {};
