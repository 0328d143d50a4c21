/** The Action: `runs.main` of action.yml. */
import { runAction } from './action/run.ts';

async function main(): Promise<void> {
  process.exitCode = await runAction();
}

// No top-level await: the bundle is CommonJS. `runAction` does not reject.
void main();
