/** The script that looks for key values in what a test run left behind. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const VALUE = 'Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq71';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tollgate-leaks-'));
  await mkdir(join(folder, 'values'));
  await mkdir(join(folder, 'terminal'));
});
afterEach(() => rm(folder, { recursive: true }));

function look(...artifacts: readonly string[]): { readonly code: number | null; readonly text: string } {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'leaks.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder, ...artifacts], {
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
}

async function used(value: string): Promise<void> {
  await writeFile(join(folder, 'values', '1.txt'), `${createHash('sha256').update(value).digest('hex')}\n`);
}

test('outputs without a value are good', async () => {
  await used(VALUE);
  await writeFile(
    join(folder, 'terminal', '1.txt'),
    'a plan, and a digest of 40 letters 0123456789abcdef01234567\n',
  );
  expect(look()).toEqual({ code: 0, text: '1 values, 1 files: none found\n' });
});

test.each([`{"value":"${VALUE}"}`, `key=${VALUE};`, `x/${VALUE}/y`])(
  'one in %j is found, and not repeated',
  async (text) => {
    await used(VALUE);
    await writeFile(join(folder, 'terminal', '1.txt'), text);
    const found = look();
    expect(found.code).toBe(1);
    expect(found.text).toContain('terminal');
    expect(found.text).not.toContain(VALUE);
  },
);

test('so is one in a file beside the folder', async () => {
  await used(VALUE);
  await writeFile(join(folder, 'terminal', '1.txt'), 'nothing');
  const report = join(folder, 'values', '..', 'report.json');
  await writeFile(report, JSON.stringify({ message: VALUE }));
  expect(look(report).code).toBe(1);
});

test('a run in which nothing was watched shows nothing', async () => {
  await writeFile(join(folder, 'terminal', '1.txt'), 'nothing');
  await writeFile(join(folder, 'values', '1.txt'), '');
  expect(look().code).toBe(1);
});
