/**
 * Which values of a definition may be credentials, and how a long one is shown.
 */
import { type Json } from '../../model/json.ts';
/** Whether a backend's URI has user information or a query, either of which can be a credential. */
export declare function hasPrivatePart(uri: string): boolean;
/** A static value stands in single quotes (`'Bearer ...'`) and may be a credential; a mapping names a place. */
export declare function isStatic(mapping: string): boolean;
/** `2 statements (1f2e3d4c5b6a)`: enough to see that a policy is another one. */
export declare function policySummary(policy: Json): string;
