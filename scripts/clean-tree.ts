/** Fails when generating and building changed anything, new files included: what is committed is then not what the sources say. */
import { execFileSync } from 'node:child_process';

const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (changed !== '') {
  console.error(`Not as committed; run npm run generate && npm run build, and commit:\n${changed}`);
  process.exitCode = 1;
}
