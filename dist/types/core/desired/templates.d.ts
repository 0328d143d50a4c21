/** Mapping templates by content type. Sensitive: never in a message. */
import { type Node } from './node.ts';
/** An empty template is stored as null (aws-facts 2.10): both are the empty text here. Other values are left to the rules. */
export declare function compileTemplates(node: Node): Readonly<Record<string, string>>;
