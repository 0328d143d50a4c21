const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_markdown = require("./c-markdown.js");
const require_states = require("./c-states.js");
const require_reports = require("./c-reports.js");
const require_text = require("./c-text.js");
// src/core/render/problems-markdown.ts
/** How many rows are shown, tried in this order until the text fits. */
const ROWS = [
	200,
	80,
	30,
	10,
	3
];
async function renderProblemsMarkdown(problems, { limit, fold }) {
	if (problems.length === 0) return "";
	for (const rows of ROWS) {
		const shown = await require_states.toText(blocks(problems, rows, fold));
		if (shown.length <= limit) return shown;
	}
	return await require_states.toText(blocks(problems, 0, false));
}
function blocks(problems, rows, fold) {
	const shown = problems.length <= rows ? problems : errorsFirst(problems).slice(0, rows);
	const rest = problems.length - shown.length;
	const body = [...shown.length === 0 ? [] : [require_states.table([
		"",
		"Where",
		"Code",
		"What"
	], shown.map(row))], ...rest === 0 ? [] : [require_states.paragraph(require_states.text(`${rest} more are not shown here; the log has them all.`))]];
	const counts = require_reports.problemCounts(problems);
	return fold ? require_states.folded(counts, body) : [require_states.paragraph(require_states.strong(counts)), ...body];
}
function errorsFirst(problems) {
	const isError = ({ severity }) => severity === "error";
	return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
function row({ severity, file, line, column, code: name, message, hint }) {
	return [
		[require_states.text(severity)],
		[require_states.code(`${file}:${line}:${column}`)],
		[require_states.code(name)],
		[
			require_states.code(message),
			require_states.LINE_BREAK,
			require_states.code(hint)
		]
	];
}
// src/entry/markdown.ts
/** An outcome as Markdown: the comment, the job summary, and `--format markdown`. */
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ outcomeMarkdown: () => outcomeMarkdown });
/** What the plan always keeps of a comment, whatever is found in the files. */
const ROOM_FOR_PLAN = 45e3;
/** @param first the marker, where the text is to be found again */
async function outcomeMarkdown(outcome, first) {
	const { problems, counts, plan, apply, verify, faults } = outcome;
	const applied = apply !== void 0 && apply.steps.length > 0;
	const planned = plan !== void 0 && !applied;
	const found = await problemsMarkdown(outcome, planned);
	const before = [
		planned ? "" : found,
		counts === void 0 || problems.length > 0 ? "" : `${require_text.countsText(counts)}\n`,
		faults.length === 0 ? "" : await require_markdown.renderFaultsMarkdown(faults)
	];
	const room = require_markdown.COMMENT_LIMIT - lengthOf([...before, found]);
	const text = [
		...before,
		planned ? await require_markdown.renderPlanMarkdown(plan, room) : "",
		planned ? found : "",
		applied ? await require_markdown.renderApplyMarkdown(apply) : "",
		verify !== void 0 && apply === void 0 ? await require_markdown.renderVerifyMarkdown(verify) : ""
	].filter((part) => part !== "").join("\n");
	return first === void 0 ? text : `${first}\n\n${text}`;
}
/** Beside a plan there are only warnings: they follow it, folded, and leave it its room. */
async function problemsMarkdown({ problems, waived }, planned) {
	const table = await renderProblemsMarkdown(problems, {
		limit: planned ? require_markdown.COMMENT_LIMIT - ROOM_FOR_PLAN : require_markdown.COMMENT_LIMIT,
		fold: planned
	});
	const count = require_reports.waivedCount(waived);
	return [table, count === "" ? "" : `${count}\n`].filter((part) => part !== "").join("\n");
}
function lengthOf(parts) {
	return parts.reduce((sum, part) => sum + part.length + 1, 0);
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
