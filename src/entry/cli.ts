#!/usr/bin/env node
/** The command line. `--version` answers before anything else is loaded. */
import { VERSION } from './version.ts';

/** As `engines` in package.json says. */
const OLDEST_NODE = 22;

const words = process.argv.slice(2);
// A reader that has seen enough (`tollgate plan | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
});

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE) {
  console.error(`Tollgate needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  process.exitCode = 1;
} else if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  console.log(VERSION);
} else {
  // No top-level await: the bundle is CommonJS. What rejects here is a bug, and Node ends with its stack and code 1.
  void runProgram();
}

async function runProgram(): Promise<void> {
  const [{ runCommandLine }, { processTerminal }] = await Promise.all([
    import('./program.ts'),
    import('./terminal.ts'),
  ]);
  process.exitCode = await runCommandLine(words, processTerminal());
}
