const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_markdown = require("./c-markdown.js");
const require_text = require("./c-text.js");
// src/entry/markdown.ts
/** An outcome as Markdown: the comment, the job summary, and `--format markdown`. */
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ outcomeMarkdown: () => outcomeMarkdown });
/** @param first the marker, where the text is to be found again */
async function outcomeMarkdown(outcome, first) {
	const { problems, counts, plan, apply, verify, faults } = outcome;
	const applied = apply !== void 0 && apply.steps.length > 0;
	const text = [
		problems.length === 0 ? "" : await require_markdown.renderProblemsMarkdown(problems),
		counts === void 0 || problems.length > 0 ? "" : `${require_text.countsText(counts)}\n`,
		faults.length === 0 ? "" : await require_markdown.renderFaultsMarkdown(faults),
		plan === void 0 || applied ? "" : await require_markdown.renderPlanMarkdown(plan),
		applied ? await require_markdown.renderApplyMarkdown(apply) : "",
		verify !== void 0 && apply === void 0 ? await require_markdown.renderVerifyMarkdown(verify) : ""
	].filter((part) => part !== "").join("\n");
	return first === void 0 ? text : `${first}\n\n${text}`;
}
Object.defineProperty(exports, "markdown_exports", {
	enumerable: true,
	get: function() {
		return markdown_exports;
	}
});
Object.defineProperty(exports, "outcomeMarkdown", {
	enumerable: true,
	get: function() {
		return outcomeMarkdown;
	}
});
