const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_json = require("./c-json.js");
const require_kind = require("./c-kind.js");
const require_words = require("./c-words.js");
// src/core/render/results.ts
/** What became of the steps of an apply: each, or how many where there are many of one sort. */
/** Of more results of one outcome, action and kind than this, their number is told. */
const MANY = 20;
/** Failures that are told all the same. */
const FAILURES_TOLD = 5;
/** In the order of the plan; many alike stand where the first of them stands. */
function toldResults(results) {
	return [...Map.groupBy(results, sortOf).values()].flatMap((alike) => {
		if (alike.length <= MANY) return alike.map((one) => ({ one }));
		const shown = alike.filter(({ fault }) => fault !== void 0).slice(0, FAILURES_TOLD);
		const [like] = alike;
		if (like === void 0) return [];
		return [...shown.map((one) => ({ one })), {
			like,
			count: alike.length - shown.length,
			more: shown.length > 0
		}];
	});
}
/** A result with warnings is told in any case. */
function sortOf({ step, outcome, warnings }) {
	const alone = warnings === void 0 ? "" : step.id;
	return `${outcome} ${step.action} ${step.kind} ${alone}`;
}
/** `900 × create API key`. */
function manyText({ like, count, more }) {
	return `${count}${more ? " more" : ""} × ${like.step.action} ${require_kind.KIND_TITLES[like.step.kind]}`;
}
// src/core/render/reports.ts
var reports_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	problemCounts: () => problemCounts,
	renderApplyReport: () => renderApplyReport,
	renderFault: () => renderFault,
	renderProblems: () => renderProblems,
	renderVerifyReport: () => renderVerifyReport,
	valueText: () => valueText,
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
	failed: "Failed: no step was completed.",
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
	return toldResults(results).map((told) => "one" in told ? renderStep(told.one, paint) : renderMany(told, paint)).join("\n");
}
function renderMany(many, paint) {
	return `  ${outcomeWord(many.like, paint)} ${manyText(many)}`;
}
function outcomeWord({ outcome }, paint) {
	return paint(outcome === "done" ? "green" : outcome === "failed" ? "red" : "dim", outcome.replace("-", " "));
}
/** Warnings that came through; shown of a good apply too. */
function renderWarnings(results, paint) {
	return results.flatMap((result) => warningLines(result, paint)).join("\n");
}
function warningLines({ step, warnings = [] }, paint) {
	return warnings.map((warning) => `  ${paint("yellow", "warning")} ${require_words.stepTitle(step)}: ${require_kind.visible(warning)}`);
}
function renderStep(result, paint) {
	const { step, fault, requestIds } = result;
	const line = `  ${outcomeWord(result, paint)} ${step.action} ${require_words.groupTitle(step)}: ${require_words.stepTitle(step)}`;
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
function valueLines({ values }, paint) {
	if (values === void 0) return [];
	const wrong = values.filter(({ state }) => state !== "same");
	return [`${paint("green", "✓")} values: ${plural(values.length - wrong.length, "key")} as declared`, ...wrong.map((check) => `${paint("red", "✗")} ${require_kind.visible(valueText(check))}`)];
}
/** What a value is that is not as declared, and what to do about it. */
function valueText({ key, from, state }) {
	return state === "missing" ? `the value of ${key} has nothing to be compared with: ${from} is not there` : `the value of ${key} is not that of ${from}; it never changes in place: count up its generation to replace it`;
}
/** Whether the second plan is empty, each probe, and the invoke URLs. */
function renderVerifyReport(report, paint) {
	const pending = require_json.changes(report.plan);
	const reread = pending.length === 0 ? `${paint("green", "✓")} read back: everything is as declared` : `${paint("red", "✗")} read back: ${pending.length} things still differ: ${require_kind.visible(pendingNames(pending))}`;
	const failed = report.probes.filter(({ ok }) => !ok).map((probe) => renderProbe(probe, paint));
	const passed = report.probes.length - failed.length;
	const probes = passed === 0 ? failed : [`${paint("green", "✓")} called: ${plural(passed, "probe")} as expected`, ...failed];
	const urls = Object.entries(report.invokeUrls).map(([api, url]) => `${paint("bold", require_kind.visible(api))}: ${require_kind.visible(url)}`);
	return `${[
		reread,
		...probes,
		...valueLines(report, paint),
		...urls
	].join("\n")}\n`;
}
/** How many of the things that still differ are named. */
const NAMED = 10;
function pendingNames(pending) {
	const rest = pending.length - NAMED;
	return pending.slice(0, NAMED).map(({ id }) => id).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function renderProbe({ ok, operation, status, expected, message }, paint) {
	const sign = ok ? paint("green", "✓") : paint("red", "✗");
	const got = status === void 0 ? require_kind.visible(message ?? "no answer") : String(status);
	return `${sign} ${require_kind.visible(operation)}: ${got} (expected ${expected})`;
}
Object.defineProperty(exports, "manyText", {
	enumerable: true,
	get: function() {
		return manyText;
	}
});
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
Object.defineProperty(exports, "toldResults", {
	enumerable: true,
	get: function() {
		return toldResults;
	}
});
Object.defineProperty(exports, "valueText", {
	enumerable: true,
	get: function() {
		return valueText;
	}
});
Object.defineProperty(exports, "waivedCount", {
	enumerable: true,
	get: function() {
		return waivedCount;
	}
});
