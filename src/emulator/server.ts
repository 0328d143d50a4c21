/** One port for all services: tells them apart and turns Node's requests into theirs. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ChooseFault, type FaultKind, faultyAnswer } from './faults.ts';
import { requestId } from './ids.ts';
import type { HttpRequest } from './protocol/decode.ts';
import type { Service, ServiceAnswer } from './protocol/service.ts';
import { CLOUDFORMATION_VERSION } from './cloudformation.ts';
import { formOf, isQuery } from './query.ts';
import { targetOf } from './json-protocol.ts';
import { SECRETS_MANAGER_TARGET } from './secrets-manager/secrets-manager.ts';
import { SSM_TARGET } from './ssm.ts';

/** One answered control-plane call. */
export interface Call {
  readonly service: ServiceName;
  /** The operation's name, or the empty string when the request named none. */
  readonly operation: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** 0 where a fault ended the connection without an answer. */
  readonly status: number;
  /** The fault that was injected; with `lost` the call was done all the same. */
  readonly fault?: FaultKind;
}

export type ServiceName = 'apigateway' | 'cloudformation' | 'lambda' | 'secretsmanager' | 'ssm' | 'sts';

export interface ServerParts {
  readonly services: Readonly<Record<ServiceName, Service>>;
  /** Serves `/_aws/execute-api/...`. */
  readonly dataPlane: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Milliseconds before a control-plane call is answered. */
  readonly latencyMs: number;
  /** Called after a control-plane call that may have changed the account, which is answered after it. */
  readonly changed: () => Promise<void>;
  /** Called after a call of the data plane, which counts against quotas. */
  readonly used: () => Promise<void>;
  readonly chooseFault: ChooseFault;
  readonly onCall: (call: Call) => void;
}

/** Bytes; the service's own limit for a definition is 6 MB (aws-facts 1.2). */
const MAX_BODY = 10 * 1024 * 1024;

export const DATA_PLANE_PREFIX = '/_aws/execute-api/';

export function createEmulatorServer(parts: ServerParts): Server {
  let calls = 0;
  const nextCall = (): number => {
    calls += 1;
    return calls;
  };
  return createServer((request, response) => {
    serve(parts, nextCall, request, response).catch((error: unknown) => fail(response, error));
  });
}

async function serve(
  parts: ServerParts,
  nextCall: () => number,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (incoming.url?.startsWith(DATA_PLANE_PREFIX)) {
    await parts.dataPlane(incoming, response);
    return await parts.used();
  }
  const body = await readBody(incoming);
  if (body === undefined) return send(response, tooLarge());
  const request = toRequest(incoming, body);
  const service = serviceOf(request);
  const { method, path } = request;
  const operation = parts.services[service].operationOf(request) ?? '';
  const fault = parts.chooseFault({ service, operation, number: nextCall(), method, path });
  const answer = await answerTo(parts, request, { service, operation }, fault);
  if (parts.latencyMs > 0) await sleep(parts.latencyMs);
  if (answer === undefined) response.destroy();
  else send(response, answer);
  const told = { service, operation, method, path, status: answer?.status ?? 0 };
  parts.onCall(fault === undefined ? told : { ...told, fault });
}

/** Does a call, as far as the fault lets it. Undefined when it gets no answer. */
async function answerTo(
  parts: ServerParts,
  request: HttpRequest,
  call: Pick<Call, 'operation' | 'service'>,
  fault: FaultKind | undefined,
): Promise<ServiceAnswer | undefined> {
  if (fault === 'cut') return undefined;
  if (fault !== undefined && fault !== 'lost') return faultyAnswer(call, fault);
  const answer = await parts.services[call.service].answer(request);
  if (request.method !== 'GET' && answer.status < 400) await parts.changed();
  return fault === 'lost' ? undefined : answer;
}

function serviceOf(request: HttpRequest): ServiceName {
  if (targetOf(request, SSM_TARGET) !== undefined) return 'ssm';
  if (targetOf(request, SECRETS_MANAGER_TARGET) !== undefined) return 'secretsmanager';
  if (isQuery(request))
    return formOf(request).get('Version') === CLOUDFORMATION_VERSION ? 'cloudformation' : 'sts';
  return /^\/\d{4}-\d\d-\d\d\//.test(request.path) ? 'lambda' : 'apigateway';
}

function toRequest({ headers, method = 'GET', url = '/' }: IncomingMessage, body: Uint8Array): HttpRequest {
  const [path = '/', ...query] = url.split('?');
  return { method, path, query: new URLSearchParams(query.join('?')), headers, body };
}

/** The whole body, or undefined when it is too large; it is then read to its end and dropped. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}

function tooLarge(): ServiceAnswer {
  return {
    operation: undefined,
    status: 413,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'RequestTooLargeException' },
    body: JSON.stringify({ message: 'Request body is too large' }),
  };
}

function send(response: ServerResponse, { body, headers, status }: ServiceAnswer): void {
  response.writeHead(status, { ...headers, 'x-amzn-requestid': requestId() });
  response.end(body);
}

/** A failure of the emulator itself, such as a state file that cannot be written. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = `The embedded service failed: ${error instanceof Error ? error.message : String(error)}`;
  response.writeHead(500, { 'content-type': 'application/json', 'x-amzn-errortype': 'InternalFailure' });
  response.end(JSON.stringify({ message }));
}
