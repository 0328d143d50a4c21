import { plain } from '../../src/core/render/paint.ts';
import type { Terminal } from '../../src/entry/terminal.ts';
import { recordOutput } from './leak-watch.ts';

export interface RecordedTerminal extends Terminal {
  stdout: string;
  stderr: string;
}

/** A terminal that keeps what is written; with an answer, somebody sits at it. */
export function recordedTerminal(answer?: boolean): RecordedTerminal {
  const terminal: RecordedTerminal = {
    stdout: '',
    stderr: '',
    write: (text) => {
      terminal.stdout += text;
      recordOutput('terminal', text);
    },
    say: (text) => {
      terminal.stderr += text;
      recordOutput('terminal', text);
    },
    paint: plain,
    sayPaint: plain,
    stopped: () => Promise.resolve(),
    ...(answer === undefined ? {} : { ask: () => Promise.resolve(answer) }),
  };
  return terminal;
}
