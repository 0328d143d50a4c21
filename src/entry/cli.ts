/** The command line. `--version` answers before anything else is loaded. */
import { VERSION } from './version.ts';

const words = process.argv.slice(2);
// A reader that has seen enough (`tollgate plan | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
});

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  console.log(VERSION);
} else {
  process.exitCode = await runProgram();
}

async function runProgram(): Promise<number> {
  const [{ runCommandLine }, { processTerminal }] = await Promise.all([
    import('./program.ts'),
    import('./terminal.ts'),
  ]);
  return await runCommandLine(words, processTerminal());
}
