/**
 * Which values of a definition may be credentials, and how a long one is shown.
 */
import { digest, isObject, type Json } from '../../model/json.ts';

/** Whether a backend's URI has user information or a query, either of which can be a credential. */
export function hasPrivatePart(uri: string): boolean {
  return uri.includes('?') || /^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(uri);
}

/** A static value stands in single quotes (`'Bearer ...'`) and may be a credential; a mapping names a place. */
export function isStatic(mapping: string): boolean {
  return !/^(?:method|context|stageVariables|integration)\./.test(mapping);
}

/** `2 statements (1f2e3d4c5b6a)`: enough to see that a policy is another one. */
export function policySummary(policy: Json): string {
  const statements = isObject(policy) ? policy['Statement'] : undefined;
  const count = Array.isArray(statements) ? statements.length : 1;
  return `${count} statement${count === 1 ? '' : 's'} (${digest(policy).slice(0, 12)})`;
}
