/** The host of a command inside of a workflow: plain lines in the log of the job. */
import { plain } from '../../core/render/paint.ts';
import type { Host } from '../host.ts';
import { journalOf } from '../progress.ts';
import { untrusted } from './log.ts';

export function actionHost(): Host {
  return {
    journal: journalOf({ say: (line) => untrusted(line.trimEnd()), sayPaint: plain }),
    print: untrusted,
    stopped: () => Promise.resolve(),
  };
}
