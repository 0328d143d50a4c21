/** Journals: what a command is doing, as plain lines or as one line that is written over. */
import { visible } from '../core/render/escape.ts';
import { KIND_TITLES } from '../core/model/kind.ts';
import type { Step } from '../core/model/plan.ts';
import type { ApplyEvent, Journal } from '../core/model/report.ts';
import type { Paint } from '../core/render/paint.ts';

/** Where progress goes: lines that last, and, where somebody watches, lines that pass. */
export interface ProgressView {
  readonly say: (text: string) => void;
  readonly sayPaint: Paint;
  readonly pass?: (text: string) => void;
}

/** On a screen what is going on comes and goes; in a log it is one line per event that matters, and a wait says so once. */
export function journalOf({ say, sayPaint, pass }: ProgressView): Journal {
  let waiting = false;
  return {
    note(event) {
      const lasting = lastingLine(event, sayPaint);
      const passing = passingLine(event);
      const told = event.type === 'step-started' || (event.type === 'waiting' && waiting);
      if (lasting !== undefined) say(`${lasting}\n`);
      else if (passing !== undefined && pass !== undefined) pass(passing);
      else if (passing !== undefined && !told) say(`${passing}\n`);
      waiting = event.type === 'waiting';
    },
  };
}

function lastingLine(event: ApplyEvent, paint: Paint): string | undefined {
  switch (event.type) {
    case 'step-done':
      return `${paint('green', '✓')} ${place(event)} ${stepName(event.step)}`;
    case 'step-failed':
      return `${paint('red', '✗')} ${place(event)} ${stepName(event.step)}: ${visible(event.fault.message)}`;
    case 'probed': {
      const { ok, operation, expected, status, message } = event.probe;
      const got = status === undefined ? visible(message ?? 'no answer') : String(status);
      return `${ok ? paint('green', '✓') : paint('red', '✗')} ${visible(operation)}: ${got}, expected ${expected}`;
    }
    default:
      return undefined;
  }
}

function passingLine(event: ApplyEvent): string | undefined {
  switch (event.type) {
    case 'reading':
      return `Reading ${visible(event.what)}`;
    case 'step-started':
      return `  ${place(event)} ${stepName(event.step)} ...`;
    case 'waiting':
      return `Waiting for ${event.what}: at most ${event.secondsLeft} s`;
    default:
      return undefined;
  }
}

function place(event: { readonly number: number; readonly of: number }): string {
  return `${event.number}/${event.of}`;
}

function stepName(step: Step): string {
  return `${step.action} ${KIND_TITLES[step.kind]} ${visible(step.resource)}`;
}
