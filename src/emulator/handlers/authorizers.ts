/** Authorizers (aws-facts 2.11, 3.4). */
import type { Authorizer } from '@aws-sdk/client-api-gateway';
import { shortId } from '../ids.ts';
import { findApi, own, ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { invalidPatchPath, numberOf, type PatchRule, patched, pathsOf, textOf } from '../patch.ts';
import { badRequest, conflict } from '../protocol/error.ts';
import type { Handlers } from './handler.ts';

const NO_SUCH_AUTHORIZER = 'Invalid Authorizer identifier specified';

export const authorizerRules: readonly PatchRule<Authorizer>[] = [
  textRule('name'),
  textRule('authType'),
  textRule('authorizerUri'),
  textRule('authorizerCredentials'),
  textRule('identitySource'),
  textRule('identityValidationExpression'),
  {
    path: '/type',
    ops: ['replace'],
    apply: (authorizer, change) => void (authorizer.type = change.value === 'REQUEST' ? 'REQUEST' : 'TOKEN'),
  },
  {
    path: '/authorizerResultTtlInSeconds',
    ops: ['replace'],
    apply: (authorizer, change) => void (authorizer.authorizerResultTtlInSeconds = numberOf(change)),
  },
  {
    path: '/providerARNs',
    ops: ['add', 'remove'],
    apply: (authorizer, change) => {
      const others = (authorizer.providerARNs ?? []).filter((arn) => arn !== change.value);
      authorizer.providerARNs = change.op === 'add' ? [...others, textOf(change)] : others;
    },
  },
];

export const authorizerHandlers = {
  CreateAuthorizer(input, { account }) {
    const api = own(account.restApis, input.restApiId);
    // The service's answer for a missing API, which looks like a race and is none (aws-facts 6).
    if (api === undefined) {
      throw conflict('Unable to complete operation due to concurrent modification. Please try again later.');
    }
    const { restApiId: _, ...settings } = input;
    const { authorizers } = api.definition;
    if (Object.values(authorizers).some(({ name }) => name === input.name)) {
      throw badRequest('Authorizer name must be unique');
    }
    const authorizer: Authorizer = { id: shortId(), ...settings };
    authorizers[authorizer.id ?? ''] = authorizer;
    return authorizer;
  },

  GetAuthorizer: ({ restApiId, authorizerId }, { account }) =>
    ownOr404(findApi(account, restApiId).definition.authorizers, authorizerId, NO_SUCH_AUTHORIZER),

  GetAuthorizers(input, { account }) {
    return page(Object.values(findApi(account, input.restApiId).definition.authorizers), input);
  },

  UpdateAuthorizer({ restApiId, authorizerId, patchOperations }, { account }) {
    const { authorizers } = findApi(account, restApiId).definition;
    const before = ownOr404(authorizers, authorizerId, NO_SUCH_AUTHORIZER);
    const authorizer = patched(
      before,
      patchOperations,
      authorizerRules,
      invalidPatchPath(pathsOf(authorizerRules)),
    );
    authorizers[authorizerId] = authorizer;
    return authorizer;
  },

  DeleteAuthorizer({ restApiId, authorizerId }, { account }) {
    const { authorizers, resources } = findApi(account, restApiId).definition;
    ownOr404(authorizers, authorizerId, NO_SUCH_AUTHORIZER);
    const methods = Object.values(resources).flatMap(({ resourceMethods }) => Object.values(resourceMethods));
    if (methods.some((method) => method.authorizerId === authorizerId)) {
      throw conflict(`Cannot delete authorizer '${authorizerId}', is referenced in method`);
    }
    delete authorizers[authorizerId];
    return {};
  },
} satisfies Handlers;

function textRule(
  name:
    | 'authType'
    | 'authorizerCredentials'
    | 'authorizerUri'
    | 'identitySource'
    | 'identityValidationExpression'
    | 'name',
): PatchRule<Authorizer> {
  return {
    path: `/${name}`,
    ops: ['replace'],
    apply: (authorizer, change) => {
      if (textOf(change) === '') delete authorizer[name];
      else authorizer[name] = textOf(change);
    },
  };
}
