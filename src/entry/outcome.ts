/** What a command came to: one value that the terminal, the JSON document and the Action all read. */
import type { Said } from '../app/desire.ts';
import type { ValidateReport } from '../app/validate.ts';
import { hasErrors, type Problem, type WaivedProblem } from '../core/model/problem.ts';
import { type Plan, isEmpty } from '../core/model/plan.ts';
import {
  APPLY_EXIT,
  type ApplyReport,
  EXIT,
  type ExitCode,
  type Fault,
  type VerifyReport,
} from '../core/model/report.ts';
import type { UsageReport } from '../core/usage/model.ts';

export interface Outcome {
  /** As it was typed; empty when none was understood. */
  readonly command: string;
  readonly exitCode: ExitCode;
  readonly environment?: string;
  readonly problems: readonly Problem[];
  /** Problems that `policy.waivers` accepts; absent when there are none. */
  readonly waived?: readonly WaivedProblem[];
  /** Only of `validate`. */
  readonly counts?: ValidateReport['counts'];
  readonly plan?: Plan;
  readonly apply?: ApplyReport;
  readonly verify?: VerifyReport;
  readonly usage?: UsageReport;
  /** Why the command could not do its work, or not all of it. */
  readonly faults: readonly Fault[];
}

/** A command that could not do its work. */
export function failed(command: string, faults: readonly Fault[]): Outcome {
  return { command, exitCode: EXIT.failed, problems: [], faults };
}

/** A command that had nothing to report. */
export function done(command: string): Outcome {
  return { command, exitCode: EXIT.done, problems: [], faults: [] };
}

/** The files have errors: nothing was read of the account. */
export function stoppedByProblems(command: string, said: Said): Outcome {
  return {
    command,
    ...said,
    faults: [],
    exitCode: hasErrors(said.problems) ? EXIT.problems : EXIT.failed,
  };
}

/** A guard's refusal comes first, then whether the caller asked to hear of changes by exit code. */
export function planExit(plan: Plan, detailed: boolean): ExitCode {
  if (plan.refusals.length > 0) return EXIT.refused;
  return detailed && !isEmpty(plan) ? EXIT.changes : EXIT.done;
}

/**
 * The outcome of an apply.
 * @param approved the fingerprint that was approved, where one was
 */
export function applied(
  report: ApplyReport,
  context: Said & { readonly command: string; readonly approved?: string },
): Outcome {
  const { approved, ...rest } = context;
  return {
    ...rest,
    plan: report.plan,
    apply: report,
    ...(report.verify === undefined ? {} : { verify: report.verify }),
    exitCode: APPLY_EXIT[report.outcome],
    faults: report.outcome === 'stale' ? [staleFault(report.plan, approved ?? '')] : [],
  };
}

function staleFault(plan: Plan, approved: string): Fault {
  return {
    code: 'stale-plan',
    message: `The plan that was approved is ${approved}, the plan now is ${plan.fingerprint}: the files or the account have changed since.`,
    hint: 'Look at the plan again and approve that one. Nothing was written.',
  };
}
