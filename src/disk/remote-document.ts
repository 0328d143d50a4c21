/**
 * Downloads a document that a spec refers to by its URL. The URL may come from a pull request, so nothing private is asked,
 * no redirect is followed, and nothing is sent along.
 */
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { lookup as lookupAll } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { OperationError } from '../core/model/fault.ts';

/** As much as a spec may have. */
const MOST_BYTES = 6 * 1024 * 1024;
const MOST_MILLISECONDS = 30_000;

type Send = (options: RequestOptions, answered: (answer: IncomingMessage) => void) => ClientRequest;

export interface DownloadOptions {
  readonly send: Send;
  /** Whether an address may be asked. */
  readonly mayAsk: (address: string) => boolean;
  readonly milliseconds: number;
}

/** @throws OperationError for every answer but a plain one; `remote-refused` where trying again would change nothing */
export async function downloadDocument(
  url: string,
  options: Partial<DownloadOptions> = {},
): Promise<Uint8Array> {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  if (protocol !== 'https:') throw refused(url, 'is not an https URL', 'Only https is spoken.');
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const mayAsk = options.mayAsk ?? isPublic;
  if (isIP(host) !== 0 && !mayAsk(host)) throw privateAddress(url);
  const send = options.send ?? (await import('node:https')).request;
  const signal = AbortSignal.timeout(options.milliseconds ?? MOST_MILLISECONDS);
  const answer = await answerTo(url, send, {
    hostname: host,
    port: port === '' ? 443 : Number(port),
    path: `${pathname}${search}`,
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'tollgate' },
    agent: false,
    lookup: guardedLookup(url, mayAsk),
    signal,
  });
  const status = answer.statusCode ?? 0;
  if (status !== 200) {
    answer.destroy();
    throw statusFault(url, status);
  }
  return await bytesOf(url, answer);
}

function answerTo(url: string, send: Send, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = send(options, resolve);
    request.on('error', (cause) => reject(cause instanceof OperationError ? cause : unreachable(url, cause)));
    request.end();
  });
}

async function bytesOf(url: string, answer: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      const bytes: Uint8Array = part;
      size += bytes.length;
      if (size > MOST_BYTES)
        throw refused(url, `has more than ${MOST_BYTES} bytes`, 'Refer to a smaller document.');
      parts.push(bytes);
    }
  } catch (cause) {
    throw cause instanceof OperationError ? cause : unreachable(url, cause);
  }
  return Buffer.concat(parts);
}

/** The addresses that are asked are those that were looked at: a second look-up could give others. */
function guardedLookup(url: string, mayAsk: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookupAll(hostname, { ...options, all: true }, (fault, found) => {
      if (fault !== null) return done(fault, '');
      const [first] = found;
      if (first === undefined || !found.every(({ address }) => mayAsk(address)))
        return done(privateAddress(url), '');
      if (options.all === true) return done(null, found);
      done(null, first.address, first.family);
    });
  };
}

/** Networks that are not the public internet (RFC 6890). */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
/** All public IPv6 addresses are in one network; the forms that carry an IPv4 address are not in it, but for 6to4. */
const PUBLIC_IPV6 = new BlockList();
PUBLIC_IPV6.addSubnet('2000::', 3, 'ipv6');
const SIX_TO_FOUR = new BlockList();
SIX_TO_FOUR.addSubnet('2002::', 16, 'ipv6');

/** Whether an address is on the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !PRIVATE.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  return PUBLIC_IPV6.check(address, 'ipv6') && !SIX_TO_FOUR.check(address, 'ipv6');
}

function privateAddress(url: string): OperationError {
  return refused(url, 'is not on the public internet', 'Copy the document into the repository.');
}

function statusFault(url: string, status: number): OperationError {
  if (status >= 500) return unreachable(url, undefined, `answered with ${status}`);
  if (status >= 300 && status < 400)
    return refused(url, `redirects (${status})`, 'Refer to the URL that it redirects to.');
  return refused(url, `answered with ${status}`, 'Put the URL right.');
}

function refused(url: string, what: string, hint: string): OperationError {
  return new OperationError({ code: 'remote-refused', message: `${url} ${what}.`, hint });
}

function unreachable(url: string, cause: unknown, what = 'cannot be downloaded'): OperationError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  const hint = 'Try again; a document that cannot be read is never taken for absent.';
  return new OperationError(
    { code: 'remote-unreachable', message: `${url} ${what}${code}.`, hint },
    { cause },
  );
}
