/** A bare HTTP server around one service, for tests of the protocol alone. */
import type { AddressInfo } from 'node:net';
import { createEmulatorServer } from '../../src/emulator/server.ts';
import type { Service } from '../../src/emulator/protocol/service.ts';

export async function serveService(service: Service): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createEmulatorServer({
    services: {
      apigateway: service,
      cloudformation: service,
      lambda: service,
      secretsmanager: service,
      ssm: service,
      sts: service,
    },
    dataPlane: async (_, response) => void response.end(),
    latencyMs: 0,
    changed: async () => undefined,
    used: async () => undefined,
    chooseFault: () => undefined,
    onCall: () => undefined,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
