/** Journals: what a command is doing, as plain lines or as one line that is written over. */
import { visible } from '../core/render/escape.ts';
import { KIND_TITLES } from '../core/model/kind.ts';
import type { Step } from '../core/model/plan.ts';
import type { ApplyEvent, Journal, StepEvent } from '../core/model/report.ts';
import type { Paint } from '../core/render/paint.ts';
import { type Tallies, tallies } from './tallies.ts';

/** Where progress goes: lines that last, and, where somebody watches, lines that pass. */
export interface ProgressView {
  readonly say: (text: string) => void;
  readonly sayPaint: Paint;
  readonly pass?: (text: string) => void;
}

/**
 * On a screen what is going on comes and goes; in a log it is one line per event that matters, and a wait says so once. Of
 * many steps of one sort every tenth part is told.
 */
export function journalOf({ say, sayPaint, pass }: ProgressView): Journal {
  let waiting = false;
  let counts: Tallies = tallies([]);
  return {
    note(event) {
      if (event.type === 'planned') counts = tallies(event.plan.steps);
      const lasting = lastingLine(event, sayPaint, counts);
      const passing = passingLine(event);
      const told = event.type === 'step-started' || (event.type === 'waiting' && waiting);
      if (lasting !== undefined) say(`${lasting}\n`);
      else if (passing !== undefined && pass !== undefined) pass(passing);
      else if (passing !== undefined && !told) say(`${passing}\n`);
      waiting = event.type === 'waiting';
    },
  };
}

function lastingLine(event: ApplyEvent, paint: Paint, counts: Tallies): string | undefined {
  switch (event.type) {
    case 'step-done':
      return doneLine(event, paint, counts);
    case 'step-failed':
      if (!counts.failed(event)) return undefined;
      return `${paint('red', '✗')} ${place(event)} ${callName(event)}: ${visible(event.fault.message)}`;
    case 'probed': {
      const { ok, operation, expected, status, message } = event.probe;
      const got = status === undefined ? visible(message ?? 'no answer') : String(status);
      return `${ok ? paint('green', '✓') : paint('red', '✗')} ${visible(operation)}: ${got}, expected ${expected}`;
    }
    default:
      return undefined;
  }
}

function doneLine(event: StepEvent, paint: Paint, counts: Tallies): string | undefined {
  const told = counts.done(event);
  if (told === undefined) return undefined;
  const what = told === 'by name' ? callName(event) : `${sortName(event.step)}: ${told.progress}`;
  return `${paint('green', '✓')} ${place(event)} ${what}`;
}

function passingLine(event: ApplyEvent): string | undefined {
  switch (event.type) {
    case 'reading':
      return `Reading ${visible(event.what)}`;
    case 'step-started':
      return `  ${place(event)} ${callName(event)} ...`;
    case 'waiting':
      return `Waiting for ${event.what}: at most ${event.secondsLeft} s`;
    default:
      return undefined;
  }
}

function place({ number, of }: StepEvent): string {
  return `${number}/${of}`;
}

function callName({ step, companions }: StepEvent): string {
  const more = companions.length === 0 ? '' : `, and ${companions.length} more in the same call`;
  return `${sortName(step)} ${visible(step.resource)}${more}`;
}

function sortName({ action, kind }: Step): string {
  return `${action} ${KIND_TITLES[kind]}`;
}
