/**
 * The data plane: `/_aws/execute-api/{apiId}/{stage}/...` answered as a deployed stage answers (aws-facts 9).
 * What is simplified is in README.md beside this file.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from '../store.ts';
import { admittedKey } from './api-keys.ts';
import { authorize } from './authorization.ts';
import {
  own,
  type Call,
  type DataPlaneOptions,
  type GatewayAnswer,
  type GatewayRequest,
  type RoutedCall,
} from './call.ts';
import { bareAnswer, gatewayAnswer } from './gateway-answer.ts';
import { GatewayError } from './gateway-error.ts';
import { headerValues, queryValues, readBody, TooLarge } from './http-message.ts';
import { callIntegration } from './integrations/integration.ts';
import { countAgainstQuota } from './quota.ts';
import { findRoute } from './routing.ts';
import { type TokenBuckets, tokenBuckets } from '../token-buckets.ts';
import { throttle } from './throttle.ts';
import { validateRequest } from './validation.ts';

const ADDRESS = /^\/_aws\/execute-api\/([^/?]+)\/([^/?]+)(\/[^?]*)?(?:\?([\s\S]*))?$/;

interface Address {
  readonly apiId: string;
  readonly stageName: string;
  readonly path: string;
  readonly search: string;
}

/**
 * Makes the handler of the data plane. It never rejects; quota counts go to `account.usage`, throttles stay in memory.
 * Requests whose path does not name an API and a stage are answered 403 Forbidden.
 */
export function createDataPlane(
  account: Account,
  options: DataPlaneOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const buckets = tokenBuckets(() => options.now());
  return async (request, response) => {
    const ids = {
      requestId: randomUUID(),
      extendedRequestId: randomBytes(11).toString('base64').slice(0, 15).concat('='),
    };
    const answer = await answerTo(account, options, buckets, request, ids).catch((error: unknown) => {
      const known = error instanceof GatewayError ? error : unexpected(error);
      logReason(known, ids.requestId, options);
      return bareAnswer(known);
    });
    writeAnswer(response, answer, ids);
  };
}

type RequestIds = Pick<Call, 'requestId' | 'extendedRequestId'>;

async function answerTo(
  account: Account,
  options: DataPlaneOptions,
  buckets: TokenBuckets,
  message: IncomingMessage,
  ids: RequestIds,
): Promise<GatewayAnswer> {
  const address = addressOf(message.url ?? '');
  const deployed = deployedStage(account, address);
  const { request, error } = await readRequest(message, address);
  const call: Call = {
    account,
    access: options.seen?.() ?? account,
    ...deployed,
    apiId: address.apiId,
    stageName: address.stageName,
    request,
    ...ids,
    startedAt: options.now(),
  };
  if (error !== undefined) return gatewayAnswer(call, error);
  return await passThrough(call, options, buckets);
}

/** The stages of a call, in the service's order. Each may refuse it; the refusal sees what was known by then. */
async function passThrough(
  call: Call,
  options: DataPlaneOptions,
  buckets: TokenBuckets,
): Promise<GatewayAnswer> {
  let current: Call = call;
  try {
    const routed = routedCall(call);
    current = routed;
    const authorizer = await authorize(routed, options);
    const authorized: RoutedCall = authorizer === undefined ? routed : { ...routed, authorizer };
    current = authorized;
    const keyed: RoutedCall =
      routed.route.method.apiKeyRequired === true
        ? { ...authorized, apiKey: admittedKey(authorized) }
        : authorized;
    current = keyed;
    validateRequest(keyed);
    throttle(keyed, buckets);
    countAgainstQuota(keyed);
    return await callIntegration(keyed, options);
  } catch (error: unknown) {
    const known = error instanceof GatewayError ? error : unexpected(error);
    logReason(known, call.requestId, options);
    return gatewayAnswer(current, known);
  }
}

function routedCall(call: Call): RoutedCall {
  const route = findRoute(call.snapshot, call.request.httpMethod, call.request.path);
  if (route === undefined) throw new GatewayError('MISSING_AUTHENTICATION_TOKEN');
  return { ...call, route };
}

function addressOf(url: string): Address {
  const [, apiId, stageName, path = '/', search = ''] = ADDRESS.exec(url) ?? [];
  if (apiId === undefined || stageName === undefined) throw new GatewayError('INVALID_API_KEY');
  return { apiId, stageName, path, search };
}

/** @throws GatewayError 403 Forbidden when there is no such API, stage or deployment, or its endpoint is disabled */
function deployedStage(account: Account, address: Address): Pick<Call, 'stage' | 'snapshot'> {
  const api = own(account.restApis, address.apiId);
  const stage = own(api?.stages, address.stageName);
  const deployment = own(api?.deployments, stage?.deploymentId ?? '');
  const disabled = deployment?.snapshot.restApi.disableExecuteApiEndpoint === true;
  if (stage === undefined || deployment === undefined || disabled) throw new GatewayError('INVALID_API_KEY');
  return { stage, snapshot: deployment.snapshot };
}

/** Reads the message. A body that is too large is an error of a request that is otherwise known. */
async function readRequest(
  message: IncomingMessage,
  address: Address,
): Promise<{ readonly request: GatewayRequest; readonly error?: GatewayError }> {
  const request: GatewayRequest = {
    httpMethod: message.method ?? 'GET',
    path: address.path,
    query: queryValues(address.search),
    headers: headerValues(message.rawHeaders),
    body: Buffer.alloc(0),
    sourceIp: message.socket.remoteAddress ?? '127.0.0.1',
  };
  try {
    return { request: { ...request, body: await readBody(message) } };
  } catch (error: unknown) {
    if (!(error instanceof TooLarge)) throw error;
    return { request, error: new GatewayError('REQUEST_TOO_LARGE') };
  }
}

function writeAnswer(response: ServerResponse, answer: GatewayAnswer, ids: RequestIds): void {
  if (response.destroyed) return;
  response.statusCode = answer.status;
  for (const [name, values] of Object.entries(answer.headers)) setHeader(response, name, values);
  response.setHeader('x-amzn-RequestId', ids.requestId);
  response.setHeader('x-amz-apigw-id', ids.extendedRequestId);
  response.end(answer.body);
}

/** Functions and endpoints may answer header names and values that HTTP does not know; those are dropped. */
function setHeader(response: ServerResponse, name: string, values: readonly string[]): void {
  if (['content-length', 'transfer-encoding', 'connection'].includes(name.toLowerCase())) return;
  try {
    response.setHeader(name, values.length === 1 ? (values[0] ?? '') : [...values]);
  } catch (error: unknown) {
    if (!(error instanceof TypeError)) throw error;
  }
}

function logReason(error: GatewayError, requestId: string, options: DataPlaneOptions): void {
  if (error.reason !== undefined) options.log?.(`(${requestId}) Execution failed due to ${error.reason}`);
}

/** A bug of ours must not look like the service's answer: the log says what it was. */
function unexpected(error: unknown): GatewayError {
  const name =
    error instanceof Error ? `${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : typeof error;
  return new GatewayError('API_CONFIGURATION_ERROR', { reason: `an error in the emulator: ${name}` });
}
