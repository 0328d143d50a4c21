/** Who may call what, before and after: the access part of the change plan. */
import { declaredApis, type DiffContext } from '../diff/context.ts';
import { sorted } from '../model/json.ts';
import { ACCESS_EFFECTS, type AccessChange } from '../model/plan.ts';
import { effectOf } from './effect.ts';
import { accessOf, type Opener, openers } from './meet.ts';
import type { AccessModel, Client } from './model.ts';
import { NO_ROUTES, type Route, routeOf } from './routes.ts';
import { accessModel } from './sides.ts';

/**
 * Every change of what a key, or a caller without one, meets at an operation: worst first, and grouped, so that the same
 * change for many keys and operations is one. Nothing is left out and the order of the input says nothing.
 *
 * A key counts for an API when a plan that opens its stage admits it before or after; at other APIs it meets what callers
 * without a key meet. These are told of only where an operation begins or ceases to ask for a key: whether there is an
 * operation that asks for none is what the contract says.
 * @throws Error when something that should have been read was not: a bug, never "absent"
 */
export function accessDiff(context: DiffContext): readonly AccessChange[] {
  const model = accessModel(context);
  // Thousands of keys are in a few plans: they are looked at together.
  const classes = [
    ...Map.groupBy(model.clients, ({ before, after }) => JSON.stringify([before, after])).values(),
  ];
  const found = declaredApis(context).flatMap(({ id }) => changesOf(model, classes, id));
  return found
    .map((change) => ({ change, rank: ACCESS_EFFECTS.indexOf(change.effect), text: textOf(change) }))
    .sort((one, other) => one.rank - other.rank || (one.text < other.text ? -1 : 1))
    .map(({ change }) => change);
}

/** By API, callers without a key first, then by operation. */
function textOf({ api, keys, operations, before, after }: AccessChange): string {
  return JSON.stringify([api, keys.length > 0, operations, keys, before, after]);
}

/** An operation with what serves it on either side. */
interface Served {
  readonly name: string;
  readonly before: Route | undefined;
  readonly after: Route | undefined;
}

function changesOf(
  model: AccessModel,
  classes: readonly (readonly Client[])[],
  api: string,
): readonly AccessChange[] {
  const operations = operationsOf(model, api).filter(
    ({ before, after }) => before?.keyed === true || after?.keyed === true,
  );
  const found = classes.flatMap((clients): readonly AccessChange[] => {
    const before = openers(model.before, clients[0]?.before ?? [], api);
    const after = openers(model.after, clients[0]?.after ?? [], api);
    if (before.length + after.length === 0) return [];
    const keys = clients.map(({ name }) => name);
    return grouped(operations, { api, keys, before, after });
  });
  const told = operations.filter(({ before, after }) => before !== undefined && after !== undefined);
  return [...withoutKey(told, api), ...joined(found)];
}

function withoutKey(operations: readonly Served[], api: string): readonly AccessChange[] {
  return grouped(operations, { api, keys: [], before: [], after: [] });
}

/** The operations of either side, each once; under the name that it has afterwards, where it has one. */
function operationsOf({ before, after }: AccessModel, api: string): readonly Served[] {
  const [old, now] = [before.routes.get(api) ?? NO_ROUTES, after.routes.get(api) ?? NO_ROUTES];
  const names = new Map([...old.methods, ...now.methods].map(([key, { operation }]) => [key, operation]));
  return [...names.values()].map((name) => ({
    name,
    before: routeOf(old, name),
    after: routeOf(now, name),
  }));
}

interface Callers {
  readonly api: string;
  readonly keys: readonly string[];
  readonly before: readonly Opener[];
  readonly after: readonly Opener[];
}

/** What changes for callers who are all alike, operations with the same change together. */
function grouped(operations: readonly Served[], callers: Callers): readonly AccessChange[] {
  const { api, keys } = callers;
  const changes = operations.flatMap(({ name, before, after }): AccessChange[] => {
    const [was, is] = [accessOf(callers.before, before), accessOf(callers.after, after)];
    const effect = effectOf(was, is);
    return effect === undefined ? [] : [{ api, keys, operations: [name], before: was, after: is, effect }];
  });
  const groups = Map.groupBy(changes, ({ before, after }) => JSON.stringify([before, after]));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const names = [first, ...rest].flatMap((change) => change.operations);
    return [{ ...first, operations: sorted(names) }];
  });
}

/** Keys that were looked at apart, and meet the same change at the same operations. */
function joined(changes: readonly AccessChange[]): readonly AccessChange[] {
  const groups = Map.groupBy(changes, ({ operations, before, after }) =>
    JSON.stringify([operations, before, after]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    return [{ ...first, keys: sorted([first, ...rest].flatMap(({ keys }) => keys)) }];
  });
}
