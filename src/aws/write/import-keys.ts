/** Many new keys in one call, with their places in plans (aws-facts 5.5). They carry our mark in their descriptions. */
import { ImportApiKeysCommand } from '@aws-sdk/client-api-gateway';
import { stringify } from 'csv-stringify/sync';
import type { WriteContext, Written } from '../../app/ports.ts';
import { newKey } from '../../core/diff/keys/wanted.ts';
import { linkOf } from '../../core/diff/links.ts';
import { OperationError } from '../../core/model/fault.ts';
import { describeWith } from '../../core/model/key-mark.ts';
import type { Step } from '../../core/model/plan.ts';
import type { Clients } from '../clients.ts';
import { storeValue } from './key-store.ts';
import { keyTarget, keyValueOf, usagePlanId, written } from './lookup.ts';
import { sideBySide } from './side-by-side.ts';

/** How many values are put into their secrets at the same time; Secrets Manager takes fifty a second. */
const CONCURRENT_STORES = 10;

/**
 * The same value would overwrite the key that has it already; these were generated in this run, so that there is none. Each is
 * in its secret before the import.
 */
export async function importKeys(
  clients: Clients,
  context: WriteContext,
  lead: Step,
  companions: readonly Step[],
): Promise<Written> {
  const keys = [lead, ...companions].filter(({ kind }) => kind === 'apiKey');
  await sideBySide(keys, CONCURRENT_STORES, ({ resource }) => storeValue(clients, context, resource));
  const plans = plansOf(context, companions);
  const rows = keys.map(({ resource }) => rowOf(context, resource, plans.get(resource) ?? []));
  const body = new TextEncoder().encode(stringify([COLUMNS, ...rows]));
  const answer = await clients
    .creating()
    .send(new ImportApiKeysCommand({ body, format: 'csv', failOnWarnings: true }));
  if (answer.ids?.length !== keys.length) throw incomplete(answer.ids?.length ?? 0, keys.length);
  return written([answer]);
}

const COLUMNS = ['Name', 'Key', 'Description', 'Enabled', 'UsagePlanIds'];

function rowOf(context: WriteContext, label: string, plans: readonly string[]): readonly string[] {
  const { name, description = '', enabled, tags } = newKey(context.desired, keyTarget(context, label));
  const value = keyValueOf(context, label).reveal();
  return [name, value, describeWith(description, tags), String(enabled), plans.join(',')];
}

/** Ids of the plans that each key enters, by its label. */
function plansOf(context: WriteContext, companions: readonly Step[]): ReadonlyMap<string, string[]> {
  const links = companions.filter(({ kind }) => kind === 'planKey').map(({ resource }) => linkOf(resource));
  return new Map(
    [...Map.groupBy(links, ([, label]) => label)].map(([label, of]) => [
      label,
      of.map(([planId]) => usagePlanId(context, planId)),
    ]),
  );
}

function incomplete(made: number, wanted: number): OperationError {
  return new OperationError({
    code: 'keys-incomplete',
    message: `the service made ${made} of ${wanted} keys`,
    operation: 'ImportApiKeys',
    hint: 'Run again: those that are missing are made then.',
  });
}
