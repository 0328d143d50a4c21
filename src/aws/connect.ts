/** The adapter to AWS: everything that Tollgate reads of an account, writes to it, and calls in it. */
import type { KeyValueReader, Reader, StageCaller, ValueReader, Writer } from '../app/ports.ts';
import { createCaller } from './caller.ts';
import { type ConnectOptions, createClients } from './clients.ts';
import { createKeyValueReader } from './key-values.ts';
import { createReader } from './read/reader.ts';
import { createValueReader } from './values.ts';
import { createWriter } from './write/writer.ts';

export interface Aws {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly caller: StageCaller;
  readonly values: ValueReader;
  readonly keyValues: KeyValueReader;
}

/**
 * Connects with the standard configuration of AWS: environment, profiles, roles; `AWS_ENDPOINT_URL` too.
 * Nothing is called yet; credentials are looked for at the first call.
 * @throws OperationError `no-region`; later calls throw `no-credentials`, `endpoint-unreachable`, `connection-lost`,
 *   or the service's own error by its name
 */
export async function connect(options: ConnectOptions): Promise<Aws> {
  const clients = await createClients(options);
  const reader = createReader(clients);
  return {
    reader,
    writer: createWriter(clients),
    caller: createCaller(clients),
    values: createValueReader(clients, reader),
    keyValues: createKeyValueReader(clients),
  };
}
