/** Request validators (aws-facts 3.4): both booleans are always present. */
import type { RequestValidator } from '@aws-sdk/client-api-gateway';
import { shortId } from '../ids.ts';
import { findApi, own, ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { booleanOf, invalidPatchPath, type PatchRule, patched, pathsOf, textOf } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import type { Handlers } from './handler.ts';

const NO_SUCH_VALIDATOR = 'Invalid Request Validator identifier specified';

export const requestValidatorRules: readonly PatchRule<RequestValidator>[] = [
  { path: '/name', ops: ['replace'], apply: (validator, change) => void (validator.name = textOf(change)) },
  {
    path: '/validateRequestBody',
    ops: ['replace'],
    apply: (validator, change) => void (validator.validateRequestBody = booleanOf(change)),
  },
  {
    path: '/validateRequestParameters',
    ops: ['replace'],
    apply: (validator, change) => void (validator.validateRequestParameters = booleanOf(change)),
  },
];

export const requestValidatorHandlers = {
  CreateRequestValidator({ restApiId, name, validateRequestBody, validateRequestParameters }, { account }) {
    const api = own(account.restApis, restApiId);
    if (api === undefined) throw badRequest('Invalid REST API identifier specified');
    const id = shortId();
    const validator: RequestValidator = {
      id,
      ...(name === undefined ? {} : { name }),
      validateRequestBody: validateRequestBody ?? false,
      validateRequestParameters: validateRequestParameters ?? false,
    };
    api.definition.requestValidators[id] = validator;
    return validator;
  },

  GetRequestValidator: ({ restApiId, requestValidatorId }, { account }) =>
    ownOr404(findApi(account, restApiId).definition.requestValidators, requestValidatorId, NO_SUCH_VALIDATOR),

  GetRequestValidators(input, { account }) {
    return page(Object.values(findApi(account, input.restApiId).definition.requestValidators), input);
  },

  UpdateRequestValidator({ restApiId, requestValidatorId, patchOperations }, { account }) {
    const { requestValidators } = findApi(account, restApiId).definition;
    const before = ownOr404(requestValidators, requestValidatorId, NO_SUCH_VALIDATOR);
    const validator = patched(
      before,
      patchOperations,
      requestValidatorRules,
      invalidPatchPath(pathsOf(requestValidatorRules)),
    );
    requestValidators[requestValidatorId] = validator;
    return validator;
  },

  DeleteRequestValidator({ restApiId, requestValidatorId }, { account }) {
    const { requestValidators } = findApi(account, restApiId).definition;
    ownOr404(requestValidators, requestValidatorId, NO_SUCH_VALIDATOR);
    delete requestValidators[requestValidatorId];
    return {};
  },
} satisfies Handlers;
