/** The terminal a command writes to: results to stdout, everything said on the way to stderr. */
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { Paint } from '../core/render/paint.ts';
import type { Host } from './host.ts';
import { journalOf } from './progress.ts';
import type { Format } from './settings.ts';

export interface Terminal {
  readonly write: (text: string) => void;
  readonly say: (text: string) => void;
  /** Shows a line that the next thing written replaces; absent where nobody watches a screen. */
  readonly pass?: (text: string) => void;
  /** Paint for `write`, and paint for `say`; both leave text alone where colours are not wanted. */
  readonly paint: Paint;
  readonly sayPaint: Paint;
  /** Asks a question that is answered with yes or no; absent without a person. */
  readonly ask?: (question: string) => Promise<boolean>;
  readonly stopped: () => Promise<void>;
}

/** The terminal of this process. Colours follow NO_COLOR, FORCE_COLOR and whether the stream is a terminal. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  const live = stderr.isTTY && env['CI'] === undefined;
  const sayPaint = painter(stderr);
  let passing = false;
  const settle = (): void => {
    if (passing) stderr.write(ERASE_LINE);
    passing = false;
  };
  const pass = (text: string): void => {
    settle();
    // A line that wraps could not be erased again.
    stderr.write(sayPaint('dim', text.slice(0, Math.max(20, stderr.columns - 1))));
    passing = true;
  };
  return {
    write: (text) => {
      settle();
      stdout.write(text);
    },
    say: (text) => {
      settle();
      stderr.write(text);
    },
    paint: painter(stdout),
    sayPaint,
    stopped,
    ...(live ? { pass } : {}),
    ...(live && stdin.isTTY ? { ask } : {}),
  };
}

const ERASE_LINE = '\r\u001B[2K';

function painter(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question(`${question} [y/N] `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** The host of a command that was started from a terminal. */
export function hostOf(terminal: Terminal, format: Format): Host {
  const { ask } = terminal;
  return {
    journal: journalOf(terminal),
    print: (line) => terminal.write(`${line}\n`),
    stopped: terminal.stopped,
    ...(ask === undefined ? {} : { confirm: confirmWith(terminal, ask, format) }),
  };
}

function confirmWith(
  terminal: Terminal,
  ask: (question: string) => Promise<boolean>,
  format: Format,
): NonNullable<Host['confirm']> {
  return async (plan) => {
    const { renderPlan } = await import('../core/render/terminal.ts');
    const text = renderPlan(plan, terminal.sayPaint);
    // In the other formats stdout belongs to the one document.
    if (format === 'text') terminal.write(`${text}\n`);
    else terminal.say(`${text}\n`);
    return await ask('Apply this plan?');
  };
}
