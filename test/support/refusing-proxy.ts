/** Stands between Tollgate and the embedded API Gateway, and refuses what a test says with 429, for ever. */
import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingProxy {
  readonly url: string;
  /** How many requests were refused. */
  refused(): number;
  close(): Promise<void>;
}

const BODY = JSON.stringify({ message: 'Too Many Requests' });
/** Longer than anybody waits. */
const HEADERS = {
  'content-type': 'application/json',
  'x-amzn-errortype': 'TooManyRequestsException',
  'retry-after': '3600',
};

export async function refusingProxy(
  target: string,
  refuses: (request: IncomingMessage) => boolean,
): Promise<RefusingProxy> {
  let refused = 0;
  const server = createServer((incoming, outgoing) => {
    if (refuses(incoming)) {
      refused += 1;
      incoming.resume();
      outgoing.writeHead(429, HEADERS).end(BODY);
      return;
    }
    const onward = send(
      `${target}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refused: () => refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
