/** The keywords of a 3.1 schema: which stay as they are, which hold schemas, which say nothing that 3.0 could take. */
import type { JsonObject } from '../model/json.ts';
/** Those that mean the same in 3.0, or that a step of its own turns into what does. */
export declare const PLAIN: ReadonlySet<string>;
export declare const HOLDS_SCHEMA: ReadonlySet<string>;
/** A boolean stands for itself in them, or their step has to know. */
export declare const HOLDS_SCHEMA_OR_BOOLEAN: ReadonlySet<string>;
export declare const HOLDS_LIST: ReadonlySet<string>;
export declare const HOLDS_MAP: ReadonlySet<string>;
/** Names, dialects and remarks, which decide nothing about what is valid once references are rewritten. */
export declare const WITHOUT_EFFECT: ReadonlySet<string>;
/** References whose target depends on who asks. */
export declare const DYNAMIC: ReadonlySet<string>;
/** What is said of a value besides whether it is valid. */
export declare const ANNOTATIONS: ReadonlySet<string>;
/** Keywords that speak about values of one type and let every other value pass, with the types of OpenAPI. */
export declare const OF_TYPES: Readonly<Record<string, readonly string[]>>;
/** Whether nothing but what is in it is to be converted, which is so for most schemas. */
export declare function isSettled(schema: JsonObject): boolean;
