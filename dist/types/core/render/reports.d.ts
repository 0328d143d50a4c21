/** Problems, and the reports of apply, verify and validate, as text for a terminal or a log. */
import type { Problem, WaivedProblem } from '../model/problem.ts';
import type { ApplyReport, Fault, ValueCheck, VerifyReport } from '../model/report.ts';
import type { Paint } from './paint.ts';
/** Every problem with its place, and how many there are. */
export declare function renderProblems(problems: readonly Problem[], paint: Paint): string;
/** `2 findings waived.`, or nothing. */
export declare function waivedCount(waived?: readonly WaivedProblem[]): string;
/** `2 errors, 1 warning in 2 files.` */
export declare function problemCounts(problems: readonly Problem[]): string;
/** One line per fault: what failed, where, and what to do. */
export declare function renderFault(fault: Fault, paint: Paint): string;
/** What became of every step, what the probes saw, and where the API is called. */
export declare function renderApplyReport(report: ApplyReport, paint: Paint): string;
/** What a value is that is not as declared, and what to do about it. */
export declare function valueText({ key, from, state }: ValueCheck): string;
/** Whether the second plan is empty, each probe, and the invoke URLs. */
export declare function renderVerifyReport(report: VerifyReport, paint: Paint): string;
