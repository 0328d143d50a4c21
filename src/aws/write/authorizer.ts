/** Authorizers that an import did not change: reported of authorizers that the API had before (aws-facts 2.3). */
import type { PatchOperation } from '@aws-sdk/client-api-gateway';
import type { Authorizer } from '../../core/model/definition.ts';
import { equal } from '../../core/model/json.ts';

/** What the service takes for a lifetime that the spec does not say (aws-facts 2.11). */
const DEFAULT_TTL = 300;

const TEXTS = [
  'type',
  'authType',
  'authorizerUri',
  'authorizerCredentials',
  'identitySource',
  'identityValidationExpression',
] as const;

/** The operations of an UpdateAuthorizer; a text that is not declared any more becomes empty. */
export function authorizerPatches(want: Authorizer, have: Authorizer): PatchOperation[] {
  const texts = TEXTS.filter((name) => want[name] !== have[name]);
  return [
    ...texts.map((name): PatchOperation => ({ op: 'replace', path: `/${name}`, value: want[name] ?? '' })),
    ...ttlPatches(want, have),
    ...arnPatches('add', want.providerARNs, have.providerARNs),
    ...arnPatches('remove', have.providerARNs, want.providerARNs),
  ];
}

function ttlPatches(want: Authorizer, have: Authorizer): PatchOperation[] {
  if (equal(want.authorizerResultTtlInSeconds, have.authorizerResultTtlInSeconds)) return [];
  const value = String(want.authorizerResultTtlInSeconds ?? DEFAULT_TTL);
  return [{ op: 'replace', path: '/authorizerResultTtlInSeconds', value }];
}

function arnPatches(
  op: 'add' | 'remove',
  these: readonly string[],
  others: readonly string[],
): PatchOperation[] {
  return these
    .filter((arn) => !others.includes(arn))
    .map((arn) => ({ op, path: '/providerARNs', value: arn }));
}
