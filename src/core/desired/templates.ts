/** Mapping templates by content type. Sensitive: never in a message. */
import { members, type Node } from './node.ts';

/** An empty template is stored as null (aws-facts 2.10): both are the empty text here. Other values are left to the rules. */
export function compileTemplates(node: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(
    members(node).flatMap(([type, { value }]) => {
      if (value === null) return [[type, ''] as const];
      return typeof value === 'string' ? [[type, value] as const] : [];
    }),
  );
}
