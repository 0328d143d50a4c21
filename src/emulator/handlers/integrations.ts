/** Integrations and their responses. */
import type { Integration, IntegrationResponse } from '@aws-sdk/client-api-gateway';
import { findIntegration, findMethod, ownOr404 } from '../lookup.ts';
import { patched } from '../patch.ts';
import { badRequest, notFound } from '../protocol/error.ts';
import type { Handlers, Input } from './handler.ts';
import {
  integrationResponseRules,
  integrationRules,
  refuseIntegrationPatch,
  refuseIntegrationResponsePatch,
} from './integration-patch.ts';
import { viewIntegration, viewIntegrationResponse } from './method-view.ts';
import { nonEmpty } from './methods.ts';

const NO_SUCH_STATUS = 'Invalid Response status code specified';
/** Milliseconds. */
const DEFAULT_TIMEOUT = 29000;

export const integrationHandlers = {
  GetIntegration: (input, { account }) => viewIntegration(findIntegration(account, input)),

  PutIntegration(input, { account }) {
    const method = findMethod(account, input);
    const integration = newIntegration(input);
    checkIntegration(integration);
    method.methodIntegration = integration;
    return viewIntegration(integration);
  },

  UpdateIntegration(input, { account }) {
    const method = findMethod(account, input);
    const before = findIntegration(account, input);
    const integration = patched(before, input.patchOperations, integrationRules, refuseIntegrationPatch);
    checkIntegration(integration);
    method.methodIntegration = integration;
    return viewIntegration(integration);
  },

  DeleteIntegration(input, { account }) {
    findIntegration(account, input);
    delete findMethod(account, input).methodIntegration;
    return {};
  },

  GetIntegrationResponse: (input, { account }) =>
    viewIntegrationResponse(
      ownOr404(findIntegration(account, input).integrationResponses ?? {}, input.statusCode, NO_SUCH_STATUS),
    ),

  PutIntegrationResponse(input, { account }) {
    const integration = findIntegration(account, input);
    if (findMethod(account, input).methodResponses?.[input.statusCode] === undefined) {
      throw notFound(NO_SUCH_STATUS);
    }
    const response: IntegrationResponse = {
      statusCode: input.statusCode,
      ...(input.selectionPattern === undefined ? {} : { selectionPattern: input.selectionPattern }),
      ...(input.contentHandling === undefined ? {} : { contentHandling: input.contentHandling }),
      ...nonEmpty('responseParameters', input.responseParameters),
      ...nonEmpty('responseTemplates', input.responseTemplates),
    };
    integration.integrationResponses = { ...integration.integrationResponses, [input.statusCode]: response };
    return viewIntegrationResponse(response);
  },

  UpdateIntegrationResponse(input, { account }) {
    const integration = findIntegration(account, input);
    const before = ownOr404(integration.integrationResponses ?? {}, input.statusCode, NO_SUCH_STATUS);
    const operations = input.patchOperations;
    const response = patched(before, operations, integrationResponseRules, refuseIntegrationResponsePatch);
    integration.integrationResponses = { ...integration.integrationResponses, [input.statusCode]: response };
    return viewIntegrationResponse(response);
  },

  DeleteIntegrationResponse(input, { account }) {
    const integration = findIntegration(account, input);
    ownOr404(integration.integrationResponses ?? {}, input.statusCode, NO_SUCH_STATUS);
    const { [input.statusCode]: _, ...rest } = integration.integrationResponses ?? {};
    if (Object.keys(rest).length === 0) delete integration.integrationResponses;
    else integration.integrationResponses = rest;
    return {};
  },
} satisfies Handlers;

function newIntegration(input: Input<'PutIntegration'>): Integration {
  const isHttp = input.type === 'HTTP' || input.type === 'HTTP_PROXY';
  const connectionType = input.connectionType ?? (isHttp ? 'INTERNET' : undefined);
  const {
    integrationHttpMethod: httpMethod,
    uri,
    credentials,
    contentHandling,
    connectionId,
    tlsConfig,
  } = input;
  const isMock = input.type === 'MOCK';
  return {
    type: input.type,
    ...(httpMethod === undefined || isMock ? {} : { httpMethod }),
    ...(uri === undefined || isMock ? {} : { uri }),
    ...(connectionType === undefined ? {} : { connectionType }),
    ...(connectionId === undefined ? {} : { connectionId }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(contentHandling === undefined ? {} : { contentHandling }),
    ...(tlsConfig === undefined ? {} : { tlsConfig }),
    ...nonEmpty('requestParameters', input.requestParameters),
    ...nonEmpty('requestTemplates', input.requestTemplates),
    passthroughBehavior: input.passthroughBehavior?.toUpperCase() ?? 'WHEN_NO_MATCH',
    timeoutInMillis: input.timeoutInMillis ?? DEFAULT_TIMEOUT,
    cacheNamespace: input.cacheNamespace ?? input.resourceId,
    cacheKeyParameters: input.cacheKeyParameters ?? [],
  };
}

/** The rules and texts of aws-facts 2.6 that PutIntegration is recorded with. */
function checkIntegration({ type, httpMethod, uri, timeoutInMillis = DEFAULT_TIMEOUT }: Integration): void {
  if (type === 'MOCK') return;
  if (httpMethod === undefined || httpMethod === '') {
    throw badRequest('Enumeration value for HttpMethod must be non-empty');
  }
  const isHttp = type === 'HTTP' || type === 'HTTP_PROXY';
  if (isHttp && !/^https?:\/\/./.test(uri ?? '')) throw badRequest('Invalid HTTP endpoint specified for URI');
  if (!isHttp) checkServiceUri(type ?? '', uri ?? '');
  if (timeoutInMillis < 50 || timeoutInMillis > DEFAULT_TIMEOUT) {
    throw badRequest('Timeout should be between 50 ms and 29000 ms');
  }
}

function checkServiceUri(type: string, uri: string): void {
  const parts = uri.split(':');
  if (parts[0] !== 'arn' || parts[2] !== 'apigateway' || parts.length < 6) {
    throw badRequest('Invalid ARN specified in the request');
  }
  if (!/^(?:path|action)\//.test(parts.slice(5).join(':'))) {
    throw badRequest('AWS ARN for integration must contain path or action');
  }
  if (type === 'AWS_PROXY' && parts[4] !== 'lambda' && parts[4] !== 'firehose') {
    throw badRequest(
      "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
    );
  }
}
