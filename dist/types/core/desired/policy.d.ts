/** Resource policies in the one form in which they are compared (aws-facts 2.12). */
import { type Json, type JsonObject } from '../model/json.ts';
/**
 * The canonical form of a resource policy. The service rewrites what it stores, so on both sides: resources become
 * the `execute-api:/...` shorthand, single values become lists, lists and statements are sorted, `"*"` as a
 * principal becomes `{"AWS": ["*"]}` and an account's root ARN becomes its number.
 *
 * @param restApiId shortens only the ARNs of this API; without it those of any API, as in a document that cannot
 * know its own id
 */
export declare function normalisePolicy(policy: Json, restApiId?: string): Json;
/** The policy in a document or an answer: an object, or JSON text with or without the service's extra escaping. */
export declare function parsePolicy(value: Json): JsonObject | undefined;
