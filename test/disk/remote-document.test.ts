/** Downloading a document that a spec refers to: from a real server, which is reached over plain HTTP here. */
import { createServer, request, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { downloadDocument, isPublic } from '../../src/disk/remote-document.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener).listen(0, '127.0.0.1');
  server = started;
  await new Promise((resolve) => started.once('listening', resolve));
  const address = started.address();
  return typeof address === 'object' && address !== null ? `https://localhost:${address.port}` : '';
}

const OPEN = { send: request, mayAsk: () => true, milliseconds: 5_000 };

async function failure(url: string, options: Parameters<typeof downloadDocument>[1]): Promise<unknown> {
  return await downloadDocument(url, options).then(
    () => 'no failure',
    (thrown: unknown) => (thrown instanceof Error && 'fault' in thrown ? thrown.fault : thrown),
  );
}

test('the bytes of a plain answer, asked for without anything to know us by', async () => {
  const seen: unknown[] = [];
  const base = await serve((asked, answer) => {
    seen.push(asked.method, asked.url, asked.headers.cookie, asked.headers.authorization);
    answer.end('a: é\n');
  });
  const bytes = await downloadDocument(`${base}/a.yaml?v=1`, OPEN);
  expect(new TextDecoder().decode(bytes)).toBe('a: é\n');
  expect(seen).toEqual(['GET', '/a.yaml?v=1', undefined, undefined]);
});

test.for([
  [301, 'remote-refused'],
  [302, 'remote-refused'],
  [204, 'remote-refused'],
  [403, 'remote-refused'],
  [404, 'remote-refused'],
  [500, 'remote-unreachable'],
  [503, 'remote-unreachable'],
] as const)('an answer of %i', async ([status, code]) => {
  let calls = 0;
  const base = await serve((_asked, answer) => {
    calls += 1;
    answer.writeHead(status, { location: '/elsewhere' }).end('secret text');
  });
  const fault = await failure(`${base}/a.yaml`, OPEN);
  expect(fault).toMatchObject({ code });
  expect(JSON.stringify(fault)).not.toContain('secret');
  expect(calls).toBe(1);
});

test('more than a spec may have is not read to its end', async () => {
  const base = await serve((_asked, answer) => {
    const part = Buffer.alloc(1024 * 1024, 'x');
    const more = (): void => {
      if (!answer.destroyed) answer.write(part, () => setImmediate(more));
    };
    more();
  });
  expect(await failure(`${base}/a.yaml`, OPEN)).toMatchObject({ code: 'remote-refused' });
});

test('an answer that does not come, or breaks off, is a failure and not an absent file', async () => {
  const silent = await serve(() => {});
  expect(await failure(`${silent}/a.yaml`, { ...OPEN, milliseconds: 50 })).toMatchObject({
    code: 'remote-unreachable',
  });
  server?.closeAllConnections();
  server?.close();
  const broken = await serve((_asked, answer) => {
    answer.writeHead(200, { 'content-length': '100' });
    answer.write('a', () => answer.destroy());
  });
  expect(await failure(`${broken}/a.yaml`, OPEN)).toMatchObject({ code: 'remote-unreachable' });
});

test('nothing private is asked, by address or by name', async () => {
  let calls = 0;
  const base = await serve((_asked, answer) => {
    calls += 1;
    answer.end('a: 1\n');
  });
  const guarded = { send: request, milliseconds: 5_000 };
  const { port } = new URL(base);
  for (const host of ['localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])
    expect(await failure(`https://${host}:${port}/a.yaml`, guarded)).toMatchObject({
      code: 'remote-refused',
    });
  expect(await failure(`http://localhost:${port}/a.yaml`, OPEN)).toMatchObject({ code: 'remote-refused' });
  expect(calls).toBe(0);
});

test('which addresses are public', () => {
  const addresses = ['1.1.1.1', '172.32.0.1', '2606:4700::1111'];
  expect(addresses.filter(isPublic)).toEqual(addresses);
  const others = [
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'ff02::1',
    'name',
  ];
  expect(others.filter(isPublic)).toEqual([]);
});
