/**
 * Which steps travel in one call. UpdateUsagePlan is allowed once in 20 seconds, so that all changes of a plan go together;
 * ImportApiKeys makes and admits many keys at once (aws-facts 1.1, 5.5).
 */
import { type Change, changeId } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { linkOf, linkText } from '../diff/links.ts';
import { own } from '../model/json.ts';

/** From how many new keys on they are imported. */
export const IMPORT_FROM = 6;
/** How many keys go into one import: small enough that a refused one costs little. */
export const KEYS_PER_IMPORT = 100;

/** A change, and the id of the one in whose call it travels. */
export interface Batched {
  readonly change: Change;
  readonly with?: string;
}

/** @param ordered in the order in which they are done */
export function inBatches(context: DiffContext, ordered: readonly Change[]): readonly Batched[] {
  const leads = new Map([...planCalls(ordered), ...imports(context, ordered)]);
  const leading = new Set(leads.values());
  return ordered.map((change) => {
    const id = changeId(change);
    const lead = leads.get(id);
    if (lead !== undefined && lead !== id) return { change: { ...change, calls: [] }, with: lead };
    return {
      change:
        change.kind === 'apiKey' && leading.has(id) ? { ...change, calls: importCalls(change) } : change,
    };
  });
}

/** By id: the id of the change that its plan's call is made for. What makes room and what does not are two calls. */
function planCalls(ordered: readonly Change[]): readonly (readonly [string, string])[] {
  const travelling = ordered.filter(
    ({ kind, action, calls }) =>
      ((kind === 'usagePlan' || kind === 'planStage') &&
        action !== 'create' &&
        calls.includes('UpdateUsagePlan')) ||
      (kind === 'planStage' && action === 'create'),
  );
  const groups: Change[][] = [];
  for (const change of travelling) {
    const group = groups.findLast(([first]) => first !== undefined && planOf(first) === planOf(change));
    // A stage that comes in after one that made room, and tags, for which somebody's removal has no call.
    const comesLater = change.action === 'create' || change.kind === 'usagePlan';
    const apart = comesLater && group?.some(({ action }) => action === 'delete') === true;
    if (group === undefined || apart) groups.push([change]);
    else group.push(change);
  }
  return groups.flatMap(([first, ...rest]) =>
    first === undefined ? [] : [first, ...rest].map((change) => [changeId(change), changeId(first)] as const),
  );
}

function planOf({ resource }: Change): string {
  return linkOf(resource)[0];
}

/** New keys whose values are generated, and their places in plans. The format has no customer id (aws-facts 5.5). */
function imports(context: DiffContext, ordered: readonly Change[]): readonly (readonly [string, string])[] {
  const made = ordered.filter((change) => isImportable(context, change));
  const byDay = [made.filter(({ due }) => due === undefined), made.filter(({ due }) => due !== undefined)];
  const batches = byDay.filter(({ length }) => length >= IMPORT_FROM).flatMap(chunks);
  return batches.flatMap((batch) => {
    const lead = batch[0] === undefined ? '' : changeId(batch[0]);
    return batch.flatMap((change) =>
      [changeId(change), ...linksOf(context, change)].map((id) => [id, lead] as const),
    );
  });
}

function isImportable({ desired, match }: DiffContext, { kind, action, resource }: Change): boolean {
  if (kind !== 'apiKey' || action !== 'create') return false;
  const key = own(desired.keys, match.keyTargets.get(resource)?.key ?? '');
  return key !== undefined && key.value === undefined && key.customerId === undefined;
}

function linksOf({ match }: DiffContext, { resource }: Change): readonly string[] {
  const key = match.keyTargets.get(resource)?.key ?? '';
  const plans = match.plansOfKeys.get(key) ?? [];
  return plans.map((id) => changeId({ kind: 'planKey', resource: linkText(id, resource) }));
}

function importCalls({ calls }: Change): readonly string[] {
  return calls.map((call) => (call === 'CreateApiKey' ? 'ImportApiKeys' : call));
}

function chunks(changes: readonly Change[]): readonly (readonly Change[])[] {
  return Array.from({ length: Math.ceil(changes.length / KEYS_PER_IMPORT) }, (_, index) =>
    changes.slice(index * KEYS_PER_IMPORT, (index + 1) * KEYS_PER_IMPORT),
  );
}
