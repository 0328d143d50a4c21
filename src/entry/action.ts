/** The Action: `runs.main` of action.yml. */
import { runAction } from './action/run.ts';

process.exitCode = await runAction();
