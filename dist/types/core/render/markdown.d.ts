/** The plan and the reports as GitHub-flavoured Markdown: the pull request comment and the job summary. */
import { type Plan } from '../model/plan.ts';
import type { ApplyReport, Fault, VerifyReport } from '../model/report.ts';
/** GitHub refuses comments over 65,536 characters; some room is left for what a host adds. */
export declare const COMMENT_LIMIT = 65000;
/** The hidden line by which the comment of an environment is found again. */
export declare function marker(environment: string): string;
/** The plan, cut to fit into a comment, with what was cut said. */
export declare function renderPlanMarkdown(plan: Plan, limit?: number): Promise<string>;
/** Why a command could not do its work. */
export declare function renderFaultsMarkdown(faults: readonly Fault[]): Promise<string>;
/** What became of the steps, for the job summary. */
export declare function renderApplyMarkdown(report: ApplyReport): Promise<string>;
/** The second plan, the probes and the invoke URLs, for the job summary. */
export declare function renderVerifyMarkdown(report: VerifyReport): Promise<string>;
