/** Calls a deployed stage as its clients do. */
import { GetApiKeyCommand } from '@aws-sdk/client-api-gateway';
import type { IncomingMessage } from 'node:http';
import type { StageAnswer, StageCaller } from '../app/ports.ts';
import { OperationError } from '../core/model/fault.ts';
import { Secret } from '../core/model/secret.ts';
import type { Clients } from './clients.ts';
import { partitionOf } from '../core/model/partition.ts';

/** Integrations answer within 29 seconds; a probe does not wait for a slow one. */
const CALL_TIMEOUT = 10_000;

export function createCaller({ gateway, region, endpointUrl }: Clients): StageCaller {
  return {
    invokeUrl: (restApiId, stage) => invokeUrl({ restApiId, stage, region, endpointUrl }),
    keyValue: async (apiKeyId) => {
      const { value } = await gateway.send(new GetApiKeyCommand({ apiKey: apiKeyId, includeValue: true }));
      if (value === undefined) throw noValue();
      return new Secret(value);
    },
    call,
  };
}

/** The URL of a stage (aws-facts 9.1); with an endpoint of our own, the path of its data plane (design.md 8). */
export function invokeUrl(stage: {
  readonly restApiId: string;
  readonly stage: string;
  readonly region: string;
  readonly endpointUrl: string | undefined;
}): string {
  const { restApiId, region, endpointUrl } = stage;
  if (endpointUrl === undefined) {
    return `https://${restApiId}.execute-api.${region}.${partitionOf(region).dnsSuffix}/${stage.stage}`;
  }
  return `${endpointUrl.replace(/\/+$/, '')}/_aws/execute-api/${restApiId}/${stage.stage}`;
}

function noValue(): OperationError {
  return new OperationError({
    code: 'no-key-value',
    message: 'the service did not give the value of the API key',
    operation: 'GetApiKey',
    hint: 'The credentials may not be allowed to read key values.',
  });
}

/** Makes one call, without following redirects, and keeps only what says how the gateway took it. */
async function call(request: Parameters<StageCaller['call']>[0]): Promise<StageAnswer> {
  const url = new URL(request.url);
  const { request: send } = url.protocol === 'http:' ? await import('node:http') : await import('node:https');
  const headers = request.apiKey === undefined ? {} : { 'x-api-key': request.apiKey.reveal() };
  return await new Promise<StageAnswer>((resolve, reject) => {
    // No pooled connections: a stage is called a few times, and an open socket would keep the process alive.
    const sent = send(url, { method: request.httpMethod, headers, agent: false, timeout: CALL_TIMEOUT });
    const deadline = setTimeout(() => sent.destroy(new Error('no answer within 10 seconds')), CALL_TIMEOUT);
    sent.on('close', () => clearTimeout(deadline));
    sent.on('error', (error) => reject(unanswered(url, error)));
    sent.on('response', (response) => {
      resolve(answerOf(response));
      response.destroy();
    });
    sent.end();
  });
}

function answerOf(response: IncomingMessage): StageAnswer {
  const errorType = response.headers['x-amzn-errortype'];
  const status = response.statusCode ?? 0;
  return typeof errorType === 'string' ? { status, errorType } : { status };
}

function unanswered(url: URL, error: Error): OperationError {
  return new OperationError({
    code: 'stage-unreachable',
    message: `${url.host} did not answer: ${error.message}`,
    hint: 'A new API takes some seconds to get its host name; a private one is reachable from its VPC only.',
  });
}
