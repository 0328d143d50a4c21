/**
 * Builds dist/: the CLI, the Action and the library, as CommonJS with lazy chunks. The bytes depend on the sources and the
 * lock file alone, so that `git status` tells whether what is committed is what was built.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, type RolldownOutput, rolldown } from 'rolldown';
import { thirdPartyNotices } from './build/notices.ts';
import { lazyUndici, plainBuiltIns } from './build/plugins.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

const output = await bundle();
const chunks = output.output.filter((item): item is OutputChunk => item.type === 'chunk');
for (const chunk of chunks) {
  if (chunk.code.includes(root)) throw new Error(`${chunk.fileName} names a path of this machine`);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const chunk of chunks) writeFileSync(join(dist, chunk.fileName), chunk.code);
chmodSync(join(dist, 'cli.js'), 0o755);
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
writeFileSync(
  join(root, 'THIRD_PARTY_NOTICES.txt'),
  thirdPartyNotices(
    root,
    chunks.flatMap((chunk) => chunk.moduleIds),
  ),
);
declarations();
console.log(`dist: ${chunks.length} files, ${Math.round(totalBytes(chunks) / 1024)} KiB`);

async function bundle(): Promise<RolldownOutput> {
  const build = await rolldown({
    cwd: root,
    input: {
      cli: 'src/entry/cli.ts',
      action: 'src/entry/action.ts',
      index: 'src/core/index.ts',
      undici: 'node_modules/undici/index.js',
    },
    platform: 'node',
    // ES sources first: the AWS clients' CommonJS builds cannot be shaken.
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'node22' },
    // Of this library only tables are used, which do nothing; the rest of it is 700 KB and a dozen packages.
    treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/@redocly/') },
    plugins: [lazyUndici(root), plainBuiltIns()],
    onLog(level, log) {
      if (level === 'warn') console.warn(log.message);
    },
  });
  return build.generate({
    format: 'cjs',
    minify: 'dce-only',
    entryFileNames: '[name].js',
    chunkFileNames: 'c-[name].js',
  });
}

/** The types of the library, beside its code. */
function declarations(): void {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = [
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--outDir',
    join(dist, 'types'),
  ];
  execFileSync(process.execPath, [tsc, '-p', join(root, 'scripts', 'build', 'tsconfig.json'), ...options], {
    stdio: 'inherit',
  });
}

function totalBytes(all: readonly OutputChunk[]): number {
  return all.reduce((sum, chunk) => sum + Buffer.byteLength(chunk.code), 0);
}
