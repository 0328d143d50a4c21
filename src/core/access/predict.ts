/** What one call will meet: for tests that make the call and compare. */
import type { DiffContext } from '../diff/context.ts';
import type { Access } from '../model/plan.ts';
import { accessOf, openers } from './meet.ts';
import { NO_ROUTES, routeOf } from './routes.ts';
import { accessModel } from './sides.ts';

/**
 * What a call meets before the plan is applied, or after.
 * @param key name of a key, ours before somebody else's; undefined, or a name that nobody has, for a caller without one
 * @param api a spec's id
 * @param operation `GET /orders/{id}`
 * @throws Error when something that should have been read was not: a bug, never "absent"
 */
export function predictAccess(
  context: DiffContext,
  side: 'before' | 'after',
  key: string | undefined,
  api: string,
  operation: string,
): Access {
  const model = accessModel(context);
  // Ours come first.
  const client = model.clients.find(({ name }) => name === key);
  const through = openers(model[side], client?.[side] ?? [], api);
  return accessOf(through, routeOf(model[side].routes.get(api) ?? NO_ROUTES, operation));
}
