/** Fields of an API key. Its value is no field: it never changes and is never read (aws-facts 5.4). */
import type { DesiredKey } from '../../model/desired.ts';
import type { LiveApiKey } from '../../model/live.ts';
import { type FieldRule, replaceAt, safe } from './rule.ts';

function text(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

export const API_KEY_FIELDS: readonly FieldRule<DesiredKey, LiveApiKey>[] = [
  {
    field: 'name',
    want: ({ name }) => name,
    have: ({ name }) => name,
    impact: safe,
    patch: replaceAt('/name'),
  },
  {
    field: 'description',
    want: ({ description }) => text(description),
    have: ({ description }) => text(description),
    impact: safe,
    patch: replaceAt('/description'),
  },
  {
    field: 'customerId',
    want: ({ customerId }) => text(customerId),
    have: ({ customerId }) => text(customerId),
    impact: safe,
    patch: replaceAt('/customerId'),
  },
  {
    field: 'enabled',
    want: ({ enabled }) => enabled,
    have: ({ enabled }) => enabled,
    impact: (_before, after) => (after === true ? 'safe' : 'destructive'),
    patch: replaceAt('/enabled'),
  },
];
