/** AWS and AWS_PROXY integrations with Lambda functions. Other services are not here. */
import type { Integration } from '@aws-sdk/client-api-gateway';
import { isObject } from '../../../core/model/json.ts';
import type { DataPlaneOptions, RoutedCall } from '../call.ts';
import { GatewayError, misconfigured } from '../gateway-error.ts';
import { parseJson } from '../json-path.ts';
import {
  functionExists,
  functionOf,
  isFunctionUri,
  mayInvoke,
  methodSourceArn,
  type FunctionReference,
} from '../lambda-function.ts';
import { proxyEvent } from '../proxy-event.ts';
import { requestBody, withTimeout, type IntegrationCaller } from './request.ts';
import { proxyAnswer } from './proxy-answer.ts';
import { mapResponse } from './response.ts';

/** The function gets the whole request and answers the whole response. */
export const callLambdaProxy: IntegrationCaller = async (integration, call, options) => {
  const reference = callableFunction(integration, call);
  if (integration.httpMethod !== 'POST') throw misconfigured('a function can only be invoked with POST');
  const outcome = await invoke(reference, proxyEvent(call), integration, options);
  if ('error' in outcome)
    throw new GatewayError('API_CONFIGURATION_ERROR', { status: 502, reason: 'the function failed' });
  return proxyAnswer(outcome.value, call);
};

/** The function gets what the request template makes; the integration responses make the answer. */
export const callLambda: IntegrationCaller = async (integration, call, options) => {
  const reference = callableFunction(integration, call);
  const text = requestBody(integration, call) || '{}';
  const event = parseJson(text);
  if (event === undefined) throw misconfigured('the request for the function is not JSON');
  const outcome = await invoke(reference, event, integration, options);
  const payload = 'error' in outcome ? outcome.error : outcome.value;
  const body = Buffer.from(JSON.stringify(payload ?? null));
  // A function reports an error in its payload; the call to Lambda itself is a 200.
  const message =
    isObject(payload) && typeof payload['errorMessage'] === 'string' ? payload['errorMessage'] : '200';
  return mapResponse(integration, call, { status: 200, headers: {}, body }, message);
};

type Outcome =
  | { readonly value: unknown }
  | { readonly error: { readonly errorMessage: string; readonly errorType: string } };

async function invoke(
  reference: FunctionReference,
  event: unknown,
  integration: Integration,
  options: DataPlaneOptions,
): Promise<Outcome> {
  try {
    return { value: await withTimeout(integration, options.invoke(reference.name, event)) };
  } catch (error: unknown) {
    if (error instanceof GatewayError) throw error;
    const known = error instanceof Error ? error : new Error(String(error));
    return { error: { errorMessage: known.message, errorType: known.name } };
  }
}

/**
 * The function, when it is there and may be invoked. A role on the integration stands in for a grant.
 * @throws GatewayError 500 otherwise (aws-facts 7.1)
 */
function callableFunction(integration: Integration, call: RoutedCall): FunctionReference {
  const uri = integration.uri ?? '';
  if (!isFunctionUri(uri))
    throw misconfigured('only Lambda functions can be called here, no other AWS service');
  const reference = functionOf(uri, call);
  if (reference === undefined)
    throw misconfigured('the integration URI names no function once stage variables are filled in');
  const granted = mayInvoke(call.account, reference, methodSourceArn(call));
  if (!granted && integration.credentials === undefined)
    throw misconfigured('Invalid permissions on Lambda function');
  if (!functionExists(call.account, reference)) throw misconfigured('the account has no such function');
  return reference;
}
