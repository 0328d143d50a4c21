/**
 * One command in a process of its own: `node bench/keys-run.ts COMMAND ARGUMENT...`, as the CLI takes them. Prints its exit
 * code, its seconds and CPU seconds, the most memory that the process ever held, and how many lines a person got to read.
 */
import { runCommandLine } from '../src/entry/program.ts';
import { plain } from '../src/core/render/paint.ts';

let stdout = '';
let stderr = '';
const start = performance.now();
const code = await runCommandLine(process.argv.slice(2), {
  write: (text) => void (stdout += text),
  say: (text) => void (stderr += text),
  paint: plain,
  sayPaint: plain,
  stopped: () => Promise.resolve(),
});
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
if (code !== 0) process.stderr.write(`${stderr}\n${stdout}\n`);
console.log(
  JSON.stringify({
    code,
    seconds,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS * 1024,
    lines: { stdout: lineCount(stdout), stderr: lineCount(stderr) },
  }),
);

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
