import type { Json } from '../model/json.ts';
import { type Filler } from './filler.ts';
/**
 * What else than `${values.NAME}` is a placeholder, by the place of a text:
 * - `plain`: `${NAME}` of a value that is defined, as Terraform has it;
 * - `strict`: the same, and one that nothing fills is wrong, because API Gateway would take it as it stands;
 * - `verbatim`: nothing, as in mapping templates, whose own language writes `${name}` too.
 */
export type Mode = 'plain' | 'strict' | 'verbatim';
/** The text with its placeholders filled in; a text that is nothing but one placeholder takes the type of its value. */
export declare function fillText(filler: Filler, text: string, mode: Mode): Json;
/** The same for a text that stays a text, such as a key. */
export declare function fillString(filler: Filler, text: string, mode: Mode): string;
/**
 * The text of `Fn::Sub`: every placeholder stands for a parameter, an attribute or a name of the map that goes with it;
 * `${!Name}` stands for `${Name}` itself.
 */
export declare function substitute(filler: Filler, text: string, map: Readonly<Record<string, Json>>): string;
