/** What of a compiled definition can be compared with a live one. */
import type { Definition } from '../model/definition.ts';
/**
 * The definition without what the live API cannot tell: a cache namespace, since without one in the spec the service
 * invents one (aws-facts 2.3), and a time to live that is the default anyway. Both are sent all the same.
 */
export declare function comparableDefinition(definition: Definition): Definition;
