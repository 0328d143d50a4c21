/** What must hold of each key of a plan file on its own, beyond its form. */
import { type Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import type { PlanFileFormat } from './formats/plan-file.ts';
/** Names that no key can have, as they are written: they go into a tag. */
export declare function keyNameFindings(file: Json): readonly Finding[];
export declare function nameFindings(name: string, at: string): readonly Finding[];
export declare function markFindings(description: string | undefined, at: string): readonly Finding[];
export declare function keyFindings({ keys, keyDefaults }: PlanFileFormat): readonly Finding[];
