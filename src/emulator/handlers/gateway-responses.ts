/** Gateway responses: always 21, of which some are customised (aws-facts 3.5). */
import type { GatewayResponse, GatewayResponseType } from '@aws-sdk/client-api-gateway';
import { DEFAULT_RESPONSE_TEMPLATES, GATEWAY_RESPONSE_STATUS } from '../../core/desired/gateway-responses.ts';
import { findApi, own } from '../lookup.ts';
import { page } from '../paging.ts';
import { invalidPatchPath, type PatchRule, patched, pathsOf, textOf } from '../patch.ts';
import { notFound, ServiceError } from '../protocol/error.ts';
import type { StoredDefinition } from '../store.ts';
import type { Handlers } from './handler.ts';
import { withEntry } from './method-patch.ts';

const TYPES = Object.keys(GATEWAY_RESPONSE_STATUS) as readonly GatewayResponseType[];
const SET = ['add', 'replace', 'remove'] as const;

export const gatewayResponseRules: readonly PatchRule<GatewayResponse>[] = [
  {
    path: '/statusCode',
    ops: ['replace'],
    apply: (response, change) => void (response.statusCode = textOf(change)),
  },
  {
    path: '/responseParameters/{name}',
    ops: SET,
    apply: (response, change) =>
      void (response.responseParameters =
        withEntry(response.responseParameters, change, textOf(change)) ?? {}),
  },
  {
    path: '/responseTemplates/{type}',
    ops: SET,
    apply: (response, change) =>
      void (response.responseTemplates = withEntry(response.responseTemplates, change, textOf(change)) ?? {}),
  },
];

export const gatewayResponseHandlers = {
  GetGatewayResponses(input, { account }) {
    const { definition } = findApi(account, input.restApiId);
    // The whole list is one page unless a limit is given: there are never more than 21.
    return page(
      TYPES.map((type) => current(definition, type)),
      input,
    );
  },

  GetGatewayResponse({ restApiId, responseType }, { account }) {
    return current(findApi(account, restApiId).definition, knownType(responseType));
  },

  PutGatewayResponse({ restApiId, responseType, ...settings }, { account }) {
    const { definition } = findApi(account, restApiId);
    const type = knownType(responseType);
    const statusCode = settings.statusCode ?? GATEWAY_RESPONSE_STATUS[type];
    const response: GatewayResponse = {
      responseType: type,
      ...(statusCode === undefined ? {} : { statusCode }),
      responseParameters: settings.responseParameters ?? {},
      responseTemplates: settings.responseTemplates ?? { ...DEFAULT_RESPONSE_TEMPLATES },
      defaultResponse: false,
    };
    definition.gatewayResponses[type] = response;
    return response;
  },

  UpdateGatewayResponse({ restApiId, responseType, patchOperations }, { account }) {
    const { definition } = findApi(account, restApiId);
    const type = knownType(responseType);
    const before = current(definition, type);
    const response = patched(
      before,
      patchOperations,
      gatewayResponseRules,
      invalidPatchPath(pathsOf(gatewayResponseRules)),
    );
    definition.gatewayResponses[type] = { ...response, defaultResponse: false };
    return definition.gatewayResponses[type];
  },

  DeleteGatewayResponse({ restApiId, responseType }, { account }) {
    const { gatewayResponses } = findApi(account, restApiId).definition;
    const type = knownType(responseType);
    if (own(gatewayResponses, type) === undefined) throw notFound('Gateway response type not defined on api');
    delete gatewayResponses[type];
    return {};
  },
} satisfies Handlers;

function knownType(type: string): GatewayResponseType {
  const known = TYPES.find((entry) => entry === type);
  if (known !== undefined) return known;
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value '${type}' at 'responseType' failed to satisfy constraint: ` +
      `Member must satisfy enum value set: [${TYPES.join(', ')}]`,
  );
}

/** What a type answers with now: its own, or the default, which a customised DEFAULT_4XX or DEFAULT_5XX shows through. */
function current({ gatewayResponses }: StoredDefinition, type: GatewayResponseType): GatewayResponse {
  const customised = own(gatewayResponses, type);
  if (customised !== undefined) return customised;
  const ownStatus = GATEWAY_RESPONSE_STATUS[type];
  const family = own(gatewayResponses, ownStatus?.startsWith('5') ? 'DEFAULT_5XX' : 'DEFAULT_4XX');
  const inherited = ownStatus === undefined ? undefined : family;
  const statusCode = inherited?.statusCode ?? ownStatus;
  return {
    responseType: type,
    ...(statusCode === undefined ? {} : { statusCode }),
    responseParameters: inherited?.responseParameters ?? {},
    responseTemplates: inherited?.responseTemplates ?? { ...DEFAULT_RESPONSE_TEMPLATES },
    defaultResponse: true,
  };
}
