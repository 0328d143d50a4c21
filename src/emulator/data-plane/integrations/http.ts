/** HTTP and HTTP_PROXY integrations. They reach loopback addresses, and other hosts only where that was allowed. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Integration } from '@aws-sdk/client-api-gateway';
import {
  headerOf,
  type DataPlaneOptions,
  type GatewayAnswer,
  type HeaderValues,
  type RoutedCall,
} from '../call.ts';
import { requestContext } from '../context.ts';
import { GatewayError, misconfigured } from '../gateway-error.ts';
import { headerValues, readBody, TooLarge } from '../http-message.ts';
import { expandStageVariables, requestValues, type IntegrationAnswer } from '../mapping.ts';
import { requestBody, withTimeout, type IntegrationCaller } from './request.ts';
import { mapResponse } from './response.ts';

const HOP_BY_HOP = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Passes the request's headers, query string and body on, and the answer back. */
export const callHttpProxy: IntegrationCaller = async (integration, call, options) => {
  const mapped = mappedParameters(integration, call);
  const answer = await send(integration, call, options, {
    url: targetUrl(integration, call, mapped.path, { ...call.request.query, ...mapped.querystring }),
    headers: { ...withoutHopByHop(call.request.headers), ...mapped.header },
    body: call.request.body,
  });
  return { status: answer.status, headers: withoutHopByHop(answer.headers), body: answer.body };
};

/** Sends what the mappings make, and lets the integration responses make the answer. */
export const callHttp: IntegrationCaller = async (integration, call, options) => {
  const mapped = mappedParameters(integration, call);
  const contentType = headerOf(call.request.headers, 'content-type') ?? 'application/json';
  const answer = await send(integration, call, options, {
    url: targetUrl(integration, call, mapped.path, mapped.querystring),
    headers: { 'Content-Type': [contentType], Accept: ['application/json'], ...mapped.header },
    body: Buffer.from(requestBody(integration, call)),
  });
  return mapResponse(integration, call, answer, String(answer.status));
};

type Places = Readonly<
  Record<'header' | 'path' | 'querystring', Readonly<Record<string, readonly string[]>>>
>;

/** What requestParameters put where: `integration.request.<place>.<name>`. */
function mappedParameters(integration: Integration, call: RoutedCall): Places {
  const places = { header: {}, path: {}, querystring: {} } satisfies Record<keyof Places, object>;
  const mapped: Record<keyof Places, Record<string, readonly string[]>> = places;
  const context = requestContext(call);
  for (const [target, expression] of Object.entries(integration.requestParameters ?? {})) {
    const [, place, name] = /^integration\.request\.(header|path|querystring)\.(.+)$/.exec(target) ?? [];
    const values = requestValues(expression, call, context);
    if (name === undefined || values === undefined) continue;
    if (place === 'header' || place === 'path' || place === 'querystring') mapped[place][name] = values;
  }
  return mapped;
}

function targetUrl(
  integration: Integration,
  call: RoutedCall,
  path: Places['path'],
  query: Readonly<Record<string, readonly string[]>>,
): URL {
  const text = expandStageVariables(integration.uri ?? '', call).replace(
    /\{([^{}+]+)\+?\}/g,
    (whole, name: string) => path[name]?.at(-1) ?? whole,
  );
  if (!URL.canParse(text))
    throw misconfigured('the integration URI is not a URL once its parameters are filled in');
  const url = new URL(text);
  for (const [name, values] of Object.entries(query))
    for (const value of values) url.searchParams.append(name, value);
  return url;
}

interface Outgoing {
  readonly url: URL;
  readonly headers: HeaderValues;
  readonly body: Buffer;
}

async function send(
  integration: Integration,
  call: RoutedCall,
  options: DataPlaneOptions,
  outgoing: Outgoing,
): Promise<IntegrationAnswer> {
  if (integration.connectionType === 'VPC_LINK') throw misconfigured('VPC links lead nowhere here');
  if (outgoing.url.protocol !== 'http:' && outgoing.url.protocol !== 'https:')
    throw misconfigured('the URI is not HTTP');
  if (!isLoopback(outgoing.url.hostname) && options.allowHost?.(outgoing.url.hostname) !== true) {
    const reason = `the host ${outgoing.url.hostname} is not on this machine and was not allowed`;
    throw new GatewayError('INTEGRATION_FAILURE', { reason });
  }
  const method =
    integration.httpMethod === undefined || integration.httpMethod === 'ANY'
      ? call.request.httpMethod
      : integration.httpMethod;
  const abort = new AbortController();
  try {
    return await withTimeout(integration, exchange(outgoing, method, abort.signal));
  } finally {
    abort.abort();
  }
}

async function exchange(outgoing: Outgoing, method: string, signal: AbortSignal): Promise<IntegrationAnswer> {
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = outgoing.url.protocol === 'https:' ? httpsRequest : httpRequest;
      const headers = Object.fromEntries(
        Object.entries(outgoing.headers).map(([name, values]) => [name, [...values]]),
      );
      request(outgoing.url, { method, headers, signal }, resolve).on('error', reject).end(outgoing.body);
    });
    return {
      status: answer.statusCode ?? 502,
      headers: headerValues(answer.rawHeaders),
      body: await readBody(answer),
    };
  } catch (error: unknown) {
    const reason = error instanceof TooLarge ? 'the answer is too large' : 'the endpoint cannot be reached';
    throw new GatewayError('INTEGRATION_FAILURE', { reason });
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function withoutHopByHop(headers: HeaderValues): GatewayAnswer['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase())));
}
