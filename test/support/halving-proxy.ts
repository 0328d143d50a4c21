/** Stands between Tollgate and the embedded API Gateway, and has one import of keys die in the middle: half of its rows come in. */
import { createServer, type IncomingMessage, request as send, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface HalvingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** @param at which import is it, from 1; it is answered with 500 */
export async function halvingProxy(target: string, at: number): Promise<HalvingProxy> {
  let imports = 0;
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method, url = '', headers } = incoming;
    const isImport = method === 'POST' && /^\/apikeys\?.*mode=import/.test(url);
    if (isImport) imports += 1;
    const dies = isImport && imports === at;
    const body = await text(incoming);
    const { 'content-length': _length, ...others } = headers;
    const onward = send(`${target}${url}`, { method, headers: others }, (answer) => {
      if (dies) outgoing.writeHead(500, { 'content-type': 'application/json' });
      else outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      if (dies) answer.resume().on('end', () => outgoing.end('{"message":"Internal failure"}'));
      else answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(dies ? firstHalf(body) : body);
  };
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function firstHalf(csv: string): string {
  const rows = csv.trimEnd().split('\n');
  return `${rows.slice(0, 1 + Math.floor((rows.length - 1) / 2)).join('\n')}\n`;
}
