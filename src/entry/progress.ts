/** Journals: what a command is doing, as plain lines or as one line that is written over. */
import { visible } from '../core/render/escape.ts';
import { KIND_TITLES } from '../core/model/kind.ts';
import type { Step } from '../core/model/plan.ts';
import type { ApplyEvent, Journal } from '../core/model/report.ts';
import type { Paint } from '../core/render/paint.ts';

type Say = (text: string) => void;

/** One line per event that matters in a log; a wait says so once. */
export function lineJournal(say: Say, paint: Paint): Journal {
  let waiting = '';
  return {
    note(event) {
      if (event.type === 'waiting' && event.what === waiting) return;
      waiting = event.type === 'waiting' ? event.what : '';
      const line = lastingLine(event, paint) ?? passingLine(event);
      if (line !== undefined && event.type !== 'step-started') say(`${line}\n`);
    },
  };
}

/** Lines that last stay; what is going on right now is one line below them that comes and goes. */
export function liveJournal(terminal: { readonly say: Say; readonly sayPaint: Paint }): Journal {
  const eraseLine = '\r\u001B[2K';
  return {
    note(event) {
      const lasting = lastingLine(event, terminal.sayPaint);
      const passing = passingLine(event) ?? '';
      const text = lasting === undefined ? terminal.sayPaint('dim', passing) : `${lasting}\n`;
      terminal.say(eraseLine + text);
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
