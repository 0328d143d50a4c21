/** ListSecrets, as far as pages and the filter by name. */
import { isObject } from '../../core/model/json.ts';
import type { Input } from '../json-protocol.ts';
import { page } from '../paging.ts';
import type { Account } from '../store.ts';
import { invalidParameter, optionalNumber, optionalText, texts } from './input.ts';
import { stagesByVersion, summary } from './view.ts';

export function listSecrets(account: Account, input: Input): object {
  const prefixes = namePrefixes(input);
  const found = Object.values(account.secrets)
    .filter(({ deletionDate }) => deletionDate === undefined || input['IncludePlannedDeletion'] === true)
    .filter(({ name }) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)));
  const { items, position } = page(found, {
    limit: Math.min(optionalNumber(input, 'MaxResults') ?? 100, 100),
    position: optionalText(input, 'NextToken'),
  });
  return {
    SecretList: items.map((secret) => {
      const stages = stagesByVersion(secret);
      return { ...summary(secret), ...(stages === undefined ? {} : { SecretVersionsToStages: stages }) };
    }),
    ...(position === undefined ? {} : { NextToken: position }),
  };
}

/** A filter that is not played must not look like one that everything passes. */
function namePrefixes(input: Input): readonly string[] {
  const filters = Array.isArray(input['Filters']) ? input['Filters'].filter(isObject) : [];
  if (filters.some((filter) => filter['Key'] !== 'name'))
    throw invalidParameter('The embedded service filters by name only.');
  return filters.flatMap((filter) => texts(filter, 'Values') ?? []);
}
