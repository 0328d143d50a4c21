import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitOf } from '../../src/disk/commit.ts';
import { readFiles, readTree } from '../../src/disk/read-tree.ts';

let base = '';
let root = '';

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'tollgate-disk-'));
  root = join(base, 'repository');
  await mkdir(root);
});
afterEach(() => rm(base, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

async function refusal(): Promise<unknown> {
  return readTree(root).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

describe('readTree', () => {
  test('what is there, sorted, and nothing else', async () => {
    for (const name of ['b.yaml', 'a.yml', 'c.json', 'README.md', '.hidden.yaml', 'sub/d.yaml'])
      await write(`specs/${name}`, name);
    for (const name of ['p.yaml', 'q.yml', 'r.json']) await write(`plans/${name}`, name);
    await write('tollgate.yaml', '\u{FEFF}owner: ä');
    const tree = await readTree(root, 'acme/apis');
    expect(tree.specs?.map(({ path, text }) => [path, text])).toEqual([
      ['specs/a.yml', 'a.yml'],
      ['specs/b.yaml', 'b.yaml'],
      ['specs/c.json', 'c.json'],
    ]);
    expect(tree.plans?.map(({ path }) => path)).toEqual(['plans/p.yaml', 'plans/q.yml']);
    expect(tree.config).toEqual({ path: 'tollgate.yaml', text: 'owner: ä' });
    expect(tree.repositoryName).toBe('acme/apis');
  });

  test('absent is not empty', async () => {
    await mkdir(join(root, 'specs'));
    expect(await readTree(root)).toEqual({
      config: undefined,
      specs: [],
      plans: undefined,
      repositoryName: undefined,
    });
  });

  test('a link inside of the repository is followed', async () => {
    await write('common/a.yaml', 'text');
    await mkdir(join(root, 'specs'));
    await symlink('../common/a.yaml', join(root, 'specs/a.yaml'));
    expect((await readTree(root)).specs).toEqual([{ path: 'specs/a.yaml', text: 'text' }]);
  });

  test.for(['specs/a.yaml', 'specs', 'tollgate.yaml'])(
    'a link that leads out is refused: %s',
    async (path) => {
      await writeFile(join(base, 'secret.yaml'), 'SECRET');
      await mkdir(join(base, 'elsewhere'));
      await mkdir(dirname(join(root, path)), { recursive: true });
      await symlink(path === 'specs' ? join(base, 'elsewhere') : join(base, 'secret.yaml'), join(root, path));
      const thrown = await refusal();
      expect(thrown).toMatchObject({
        fault: { code: 'file-refused', message: `${path} is a link that leads out of the repository.` },
      });
      expect(String(thrown)).not.toContain('SECRET');
    },
  );

  test('a folder beside the repository whose name begins the same is outside', async () => {
    await mkdir(`${root}-other`);
    await writeFile(`${root}-other/a.yaml`, 'SECRET');
    await mkdir(join(root, 'specs'));
    await symlink(`${root}-other/a.yaml`, join(root, 'specs/a.yaml'));
    expect(await refusal()).toMatchObject({ fault: { code: 'file-refused' } });
  });

  test('a link to nothing is an error, not an absent file', async () => {
    await symlink('nowhere.yaml', join(root, 'tollgate.yaml'));
    expect(await refusal()).toMatchObject({ fault: { code: 'file-unreadable' } });
  });

  test.skipIf(process.getuid?.() === 0)('what must not be read is an error, not an absent file', async () => {
    await write('specs/a.yaml', 'x');
    await chmod(join(root, 'specs/a.yaml'), 0);
    expect(await refusal()).toMatchObject({ fault: { code: 'file-unreadable' } });
  });

  test.for([
    ['specs is a file', 'specs', 'x', 'file-unreadable'],
    ['a folder with the name of a spec', 'specs/a.yaml/b', 'x', 'file-refused'],
    ['another encoding', 'specs/a.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'file-refused'],
    ['the other ending', 'tollgate.yml', 'owner: x', 'file-refused'],
  ] as const)('%s', async ([, path, content, code]) => {
    await write(path, content);
    expect(await refusal()).toMatchObject({ fault: { code } });
  });

  test('a root that is not there', async () => {
    root = join(base, 'nowhere');
    expect(await refusal()).toMatchObject({ fault: { code: 'file-unreadable' } });
  });

  test.for([
    ['https://github.com/acme/apis.git', 'acme/apis'],
    ['git@github.com:acme/apis.git', 'acme/apis'],
    ['ssh://git@example.com:22/acme/apis', 'acme/apis'],
  ] as const)('the name from the remote %s', async ([url, name]) => {
    await write(
      '.git/config',
      `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*\n[branch "main"]\n`,
    );
    expect((await readTree(root)).repositoryName).toBe(name);
  });
});

describe('readFiles', () => {
  const refusedBy = (path: string) =>
    readFiles(root, [path]).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );

  test('what is there and what is not, by the path asked for', async () => {
    await write('overlays/prod.yaml', 'a');
    await write('__proto__', 'b');
    const found = await readFiles(root, [
      'overlays/prod.yaml',
      'nowhere/x.yaml',
      'overlays/prod.yaml/x',
      `${'x'.repeat(300)}.yaml`,
      '__proto__',
    ]);
    expect(Object.entries(found)).toEqual([
      ['overlays/prod.yaml', { path: 'overlays/prod.yaml', text: 'a' }],
      ['nowhere/x.yaml', undefined],
      ['overlays/prod.yaml/x', undefined],
      [`${'x'.repeat(300)}.yaml`, undefined],
      ['__proto__', { path: '__proto__', text: 'b' }],
    ]);
  });

  test.for([
    '../secret',
    'a/../../secret',
    '/etc/hostname',
    'a\\..\\..\\secret',
    '.git/config',
    'x/.GIT/config',
    'a\0b',
  ])('outside is refused: %j', async (path) => {
    await writeFile(join(base, 'secret'), 'SECRET');
    await write('.git/config', 'SECRET');
    expect(await refusedBy(path)).toMatchObject({ fault: { code: 'file-refused' } });
  });

  test('links out of the repository and into the folder of git are refused', async () => {
    await writeFile(join(base, 'secret'), 'SECRET');
    await write('.git/config', 'SECRET');
    await symlink('../secret', join(root, 'out.yaml'));
    await symlink('.git/config', join(root, 'git.yaml'));
    expect(await refusedBy('out.yaml')).toMatchObject({ fault: { code: 'file-refused' } });
    expect(await refusedBy('git.yaml')).toMatchObject({ fault: { code: 'file-refused' } });
    await mkdir(join(root, 'folder'));
    expect(await refusedBy('folder')).toMatchObject({ fault: { code: 'file-refused' } });
  });
});

describe('commitOf', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';

  test('a branch, a packed branch, a detached head', async () => {
    await write('.git/HEAD', 'ref: refs/heads/main\n');
    expect(await commitOf(root)).toBeUndefined();
    await write('.git/packed-refs', `# pack-refs with: peeled\n${commit} refs/heads/main\n`);
    expect(await commitOf(root)).toBe(commit);
    await write('.git/refs/heads/main', `${commit.replace('0', '9')}\n`);
    expect(await commitOf(root)).toBe(commit.replace('0', '9'));
    await write('.git/HEAD', `${commit}\n`);
    expect(await commitOf(root)).toBe(commit);
  });

  test('a worktree', async () => {
    await write('main/.git/worktrees/w/HEAD', 'ref: refs/heads/topic\n');
    await write('main/.git/worktrees/w/commondir', '../..\n');
    await write('main/.git/refs/heads/topic', `${commit}\n`);
    await write('w/.git', 'gitdir: ../main/.git/worktrees/w\n');
    expect(await commitOf(join(root, 'w'))).toBe(commit);
  });

  test('no checkout, or one that climbs', async () => {
    expect(await commitOf(root)).toBeUndefined();
    await writeFile(join(base, 'secret'), `${commit}\n`);
    await write('.git/HEAD', 'ref: refs/../../../secret\n');
    expect(await commitOf(root)).toBeUndefined();
  });
});
