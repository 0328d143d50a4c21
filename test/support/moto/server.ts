/** moto's server in a process of its own: another implementation of the service, written by others. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Moto {
  readonly url: string;
  /** Forgets everything. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Why there is none on this machine; undefined where there is one. */
export function motoMissing(): string | undefined {
  const found = spawnSync('python3', ['-c', 'import moto, moto.server; print(moto.__version__)'], {
    encoding: 'utf8',
  });
  if (found.error !== undefined) return 'this machine has no python3';
  if (found.status !== 0) return "python3 of this machine has no moto: pip install 'moto[server]'";
  // What is known of its differences is known of this version.
  return found.stdout.startsWith('5.') ? undefined : `moto is ${found.stdout.trim()}, the tests know 5`;
}

/** @throws Error when it does not answer within a minute */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const script = join(import.meta.dirname, 'server.py');
  const child = spawn('python3', [script, String(port)], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const reset = async (): Promise<void> => {
    await fetch(`${url}/moto-api/reset`, { method: 'POST' });
  };
  await answering(child, reset);
  return { url, reset, close: () => ended(child) };
}

async function answering(child: ChildProcess, ask: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`moto's server ended with ${child.exitCode}`);
    try {
      return await ask();
    } catch {
      await sleep(200);
    }
  }
  await ended(child);
  throw new Error("moto's server does not answer");
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
