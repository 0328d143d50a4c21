/** What a command may do towards whoever started it. */
import type { Plan } from '../core/model/plan.ts';
import type { Journal } from '../core/model/report.ts';

export interface Host {
  readonly journal: Journal;
  /** Shows the plan and asks whether to go on; absent where nobody can be asked. */
  readonly confirm?: (plan: Plan) => Promise<boolean>;
  /** Prints a line at once: for commands that run on, such as the emulator. */
  readonly print: (line: string) => void;
  /** Resolves when the process is asked to stop. */
  readonly stopped: () => Promise<void>;
}
