/** Fields of an API key. Its value is no field: it never changes and is never read (aws-facts 5.4). */
import type { LiveApiKey } from '../../model/live.ts';
import type { KeyState } from '../keys/wanted.ts';
import { type FieldRule, replaceAt, textField } from './rule.ts';

export const API_KEY_FIELDS: readonly FieldRule<KeyState, LiveApiKey>[] = [
  textField('name'),
  textField('description'),
  textField('customerId'),
  {
    field: 'enabled',
    want: ({ enabled }) => enabled,
    have: ({ enabled }) => enabled,
    impact: (_before, after) => (after === true ? 'safe' : 'destructive'),
    patch: replaceAt('/enabled'),
  },
];
