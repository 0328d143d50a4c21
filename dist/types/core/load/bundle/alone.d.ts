/** Whether a spec is one file, as most are: then there is nothing to follow and nothing to join. */
import { type Json } from '../../model/json.ts';
export declare function standsAlone(root: Json): boolean;
