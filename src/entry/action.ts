/** The Action: `runs.main` of action.yml. */
import { runAction } from './action/run.ts';

// No top-level await: the bundle is CommonJS. `runAction` does not reject.
void runAction().then((code) => {
  process.exitCode = code;
});
