/** A local server that answers what a test tells it to, and keeps what was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  /** Absent: the connection is broken off without an answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  /** The header, which names the access key that signed the call. */
  readonly authorization: string;
}

export interface ScriptedServer {
  readonly url: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** @param answer what to answer to the call of this number, counted from 0 */
export async function scriptedServer(
  answer: (asked: Asked, number: number) => Answer,
): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers: said } = request;
    const one = { method, url, body: await read(request), authorization: said.authorization ?? '' };
    const { status, headers, body } = answer(one, asked.push(one) - 1);
    if (status === undefined) {
      request.socket.destroy();
      return;
    }
    const common = { 'content-type': 'application/json', 'x-amzn-requestid': 'request-1' };
    response.writeHead(status, { ...common, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** The service's error of a name, to be tried again at once. */
export function refusal(
  name: string,
  status: number,
  message = 'no',
  headers: Answer['headers'] = {},
): Answer {
  return { status, headers: { 'x-amzn-errortype': name, 'retry-after': '0', ...headers }, body: { message } };
}
