// src/entry/text.ts
var text_exports = /* @__PURE__ */ require("./c-rolldown-runtime.js").__exportAll({ outcomeText: () => outcomeText });
async function outcomeText(outcome, paint) {
	const [plans, reports] = await Promise.all([Promise.resolve().then(() => require("./c-terminal.js")).then((n) => n.terminal_exports), Promise.resolve().then(() => require("./c-reports.js")).then((n) => n.reports_exports)]);
	const { problems, counts, plan, apply, verify, usage } = outcome;
	const parts = [];
	if (problems.length > 0) parts.push(reports.renderProblems(problems, paint));
	else if (counts !== void 0) parts.push(countsText(counts));
	parts.push(reports.waivedCount(outcome.waived));
	const explains = apply === void 0 || apply.outcome === "refused" || apply.outcome === "stale";
	if (plan !== void 0 && explains) parts.push(plans.renderPlan(plan, paint));
	if (apply !== void 0) parts.push(reports.renderApplyReport(apply, paint));
	else if (verify !== void 0) parts.push(reports.renderVerifyReport(verify, paint));
	if (usage !== void 0) parts.push(await usageText(usage, paint));
	return parts.map((part) => part.trimEnd()).filter((part) => part !== "").join("\n\n");
}
async function usageText(usage, paint) {
	const { renderUsage } = await Promise.resolve().then(() => require("./c-usage.js"));
	return renderUsage(usage, paint);
}
/** Says what was looked at, so that a run that looked at nothing cannot pass for a good one. */
function countsText({ specs, plans, environments }) {
	const count = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;
	return `No problems in ${count(specs, "spec")} and ${count(plans, "plan file")}, for ${count(environments, "environment")}.`;
}
Object.defineProperty(exports, "countsText", {
	enumerable: true,
	get: function() {
		return countsText;
	}
});
Object.defineProperty(exports, "outcomeText", {
	enumerable: true,
	get: function() {
		return outcomeText;
	}
});
Object.defineProperty(exports, "text_exports", {
	enumerable: true,
	get: function() {
		return text_exports;
	}
});
