/** The host of a command inside of a workflow: plain lines in the log of the job. */
import type { Host } from '../host.ts';
import { lineJournal } from '../progress.ts';
import { untrusted } from './log.ts';

export function actionHost(): Host {
  return {
    journal: lineJournal(
      (line) => untrusted(line.trimEnd()),
      (_style, text) => text,
    ),
    print: untrusted,
    stopped: () => Promise.resolve(),
  };
}
