const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_plan = require("./c-plan.js");
const require_kind = require("./c-kind.js");
const require_words = require("./c-words.js");
// src/core/render/reports.ts
var reports_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	problemCounts: () => problemCounts,
	renderApplyReport: () => renderApplyReport,
	renderFault: () => renderFault,
	renderProblems: () => renderProblems,
	renderVerifyReport: () => renderVerifyReport,
	waivedCount: () => waivedCount
});
/** Every problem with its place, and how many there are. */
function renderProblems(problems, paint) {
	if (problems.length === 0) return "";
	return `${problems.map((problem) => renderProblem(problem, paint)).join("\n")}\n\n${problemCounts(problems)}\n`;
}
/** `2 findings waived.`, or nothing. */
function waivedCount(waived = []) {
	return waived.length === 0 ? "" : `${plural(waived.length, "finding")} waived.`;
}
function renderProblem(problem, paint) {
	const { file, line, column, severity, code, message, hint } = problem;
	return `${paint("bold", `${require_kind.visible(file)}:${line}:${column}`)} ${paint(severity === "error" ? "red" : "yellow", severity)} ${code}: ${require_kind.visible(message)}\n    ${require_kind.visible(hint)}`;
}
/** `2 errors, 1 warning in 2 files.` */
function problemCounts(problems) {
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const warnings = problems.length - errors;
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${[plural(errors, "error"), plural(warnings, "warning")].filter((part) => !part.startsWith("0 ")).join(", ")} in ${plural(files, "file")}.`;
}
function plural(count, word) {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
/** One line per fault: what failed, where, and what to do. */
function renderFault(fault, paint) {
	const { code, message, operation, requestId, hint } = fault;
	const where = [operation, requestId === void 0 ? void 0 : `request ${requestId}`].filter((part) => part !== void 0);
	const place = where.length === 0 ? "" : ` (${require_kind.visible(where.join(", "))})`;
	const advice = hint === void 0 ? "" : `\n  ${require_kind.visible(hint)}`;
	return `${paint("red", "Error")} ${require_kind.visible(code)}: ${require_kind.visible(message)}${place}${advice}`;
}
const OUTCOMES = {
	"nothing-to-do": "Nothing to do: everything is as declared.",
	applied: "Applied and verified.",
	failed: "Failed: nothing was changed.",
	partly: "Partly applied.",
	refused: "Refused: nothing was written.",
	stale: "Stale: the plan is not the one that was approved. Nothing was written.",
	cancelled: "Cancelled: nothing was written."
};
/** What became of every step, what the probes saw, and where the API is called. */
function renderApplyReport(report, paint) {
	const good = report.outcome === "applied" || report.outcome === "nothing-to-do";
	const first = paint(good ? "green" : "red", OUTCOMES[report.outcome]);
	const done = report.outcome === "applied" ? ` ${doneWords(report.plan)}.` : "";
	const steps = good ? renderWarnings(report.steps, paint) : renderSteps(report.steps, paint);
	const verify = report.verify === void 0 ? "" : renderVerifyReport(report.verify, paint);
	return `${[
		`${first}${done}`,
		steps,
		verify
	].filter((part) => part !== "").join("\n").trimEnd()}\n`;
}
function renderSteps(results, paint) {
	return results.map((result) => renderStep(result, paint)).join("\n");
}
/** Warnings that came through; shown of a good apply too. */
function renderWarnings(results, paint) {
	return results.flatMap((result) => warningLines(result, paint)).join("\n");
}
function warningLines({ step, warnings = [] }, paint) {
	return warnings.map((warning) => `  ${paint("yellow", "warning")} ${require_words.stepTitle(step)}: ${require_kind.visible(warning)}`);
}
function renderStep(result, paint) {
	const { step, outcome, fault, requestIds } = result;
	const style = outcome === "done" ? "green" : outcome === "failed" ? "red" : "dim";
	const [group] = require_words.groupsOf([step]);
	const line = `  ${paint(style, outcome.replace("-", " "))} ${step.action} ${group?.title ?? ""}: ${require_words.stepTitle(step)}`;
	const ids = requestIds.length === 0 ? "" : paint("dim", ` [${requestIds.join(" ")}]`);
	const failure = fault === void 0 ? [] : [`    ${renderFault(fault, paint)}`];
	return [
		`${line}${ids}`,
		...failure,
		...warningLines(result, paint)
	].join("\n");
}
/** `2 created, 1 changed`. */
function doneWords(plan) {
	return require_words.countsOf(plan).replace("to create", "created").replace("to change", "changed").replace("to delete", "deleted");
}
/** Whether the second plan is empty, each probe, and the invoke URLs. */
function renderVerifyReport(report, paint) {
	const pending = require_plan.changes(report.plan);
	const reread = pending.length === 0 ? `${paint("green", "✓")} read back: everything is as declared` : `${paint("red", "✗")} read back: ${pending.length} things still differ: ${require_kind.visible(pending.map(({ id }) => id).join(", "))}`;
	const failed = report.probes.filter(({ ok }) => !ok).map((probe) => renderProbe(probe, paint));
	const passed = report.probes.length - failed.length;
	const probes = passed === 0 ? failed : [`${paint("green", "✓")} called: ${plural(passed, "probe")} as expected`, ...failed];
	const urls = Object.entries(report.invokeUrls).map(([api, url]) => `${paint("bold", require_kind.visible(api))}: ${require_kind.visible(url)}`);
	return `${[
		reread,
		...probes,
		...urls
	].join("\n")}\n`;
}
function renderProbe({ ok, operation, status, expected, message }, paint) {
	const sign = ok ? paint("green", "✓") : paint("red", "✗");
	const got = status === void 0 ? require_kind.visible(message ?? "no answer") : String(status);
	return `${sign} ${require_kind.visible(operation)}: ${got} (expected ${expected})`;
}
Object.defineProperty(exports, "problemCounts", {
	enumerable: true,
	get: function() {
		return problemCounts;
	}
});
Object.defineProperty(exports, "reports_exports", {
	enumerable: true,
	get: function() {
		return reports_exports;
	}
});
Object.defineProperty(exports, "waivedCount", {
	enumerable: true,
	get: function() {
		return waivedCount;
	}
});
