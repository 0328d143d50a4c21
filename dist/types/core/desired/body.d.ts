/**
 * The document that is sent to PutRestApi. An overwrite resets what the document does not hold (aws-facts 2.3), and
 * unknown parts make it fail; so every API-level property is written into it, and what the service would drop with a
 * warning is left out. Compiling the body gives the same definition as compiling the spec.
 */
import type { Definition } from '../model/definition.ts';
import type { JsonObject } from '../model/json.ts';
/** Renders the body for a prepared document and the definition that it compiles to. */
export declare function renderBody(document: JsonObject, definition: Definition): JsonObject;
