/** Stands between Tollgate and the embedded API Gateway, and cuts one connection after the call was done: a lost answer. */
import { createServer, request as send, type Server } from 'node:http';

export interface CuttingProxy {
  readonly url: string;
  /** Calls that write, in order, since the last `cutAt`. */
  readonly writes: string[];
  /** The answer of this write (from 0) is lost, once; undefined for none. */
  cutAt(index: number | undefined): void;
  close(): Promise<void>;
}

export async function cuttingProxy(target: string): Promise<CuttingProxy> {
  const writes: string[] = [];
  let cut: number | undefined;
  const server = createServer((incoming, outgoing) => {
    const isWrite = incoming.method !== 'GET' && incoming.url !== '/';
    if (isWrite) writes.push(`${incoming.method} ${incoming.url?.split('?')[0]}`);
    const lost = isWrite && writes.length - 1 === cut;
    if (lost) cut = undefined;
    const onward = send(
      `${target}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        if (lost) {
          answer.resume();
          answer.on('end', () => outgoing.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const url = await listen(server);
  return {
    url,
    writes,
    cutAt(index) {
      writes.length = 0;
      cut = index;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
}
