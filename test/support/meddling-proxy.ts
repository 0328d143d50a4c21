/** Stands between Tollgate and the embedded API Gateway, and lets a test change the account right after an import. */
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MeddlingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** @param meddle called after each PutRestApi that succeeded, before its answer is passed on */
export async function meddlingProxy(target: string, meddle: () => void): Promise<MeddlingProxy> {
  const server = createServer((incoming, outgoing) => {
    const isImport = incoming.method === 'PUT' && /^\/restapis\/[^/]+\?/.test(incoming.url ?? '');
    const onward = send(
      `${target}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        if (isImport && answer.statusCode === 200) meddle();
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
