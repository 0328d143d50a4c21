const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_markdown = require("./c-markdown.js");
const require_states = require("./c-states.js");
const require_reports = require("./c-reports.js");
const require_kind = require("./c-kind.js");
const require_usage_words = require("./c-usage-words.js");
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
		const shown = await require_states.toText(blocks$1(problems, rows, fold));
		if (shown.length <= limit) return shown;
	}
	return await require_states.toText(blocks$1(problems, 0, false));
}
function blocks$1(problems, rows, fold) {
	const shown = problems.length <= rows ? problems : errorsFirst(problems).slice(0, rows);
	const rest = problems.length - shown.length;
	const body = [...shown.length === 0 ? [] : [require_states.table([
		"",
		"Where",
		"Code",
		"What"
	], shown.map(row$1))], ...rest === 0 ? [] : [require_states.paragraph(require_states.text(`${rest} more are not shown here; the log has them all.`))]];
	const counts = require_reports.problemCounts(problems);
	return fold ? require_states.folded(counts, body) : [require_states.paragraph(require_states.strong(counts)), ...body];
}
function errorsFirst(problems) {
	const isError = ({ severity }) => severity === "error";
	return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
function row$1({ severity, file, line, column, code: name, message, hint }) {
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
// src/core/render/usage-markdown.ts
/** How many keys and plans are shown, tried in this order until it fits. */
const SIZES = [
	{
		keys: 100,
		plans: 100
	},
	{
		keys: 30,
		plans: 100
	},
	{
		keys: 10,
		plans: 50
	},
	{
		keys: 3,
		plans: 20
	}
];
/** Tables with more rows are behind a line to click on. */
const ROWS_IN_VIEW = 10;
async function renderUsageMarkdown(report, limit = require_markdown.COMMENT_LIMIT) {
	for (const size of SIZES) {
		const shown = await require_states.toText(blocks(report, size));
		if (shown.length <= limit) return shown;
	}
	return await require_states.toText([title(report), require_states.paragraph(require_states.text("The report is too large; --format json has all of it."))]);
}
function blocks(report, size) {
	const shown = report.plans.slice(0, size.plans);
	const rest = report.plans.length - shown.length;
	return [
		title(report),
		...report.plans.length === 0 ? [require_states.paragraph(require_states.text("No usage plan is declared."))] : [],
		...shown.flatMap((plan) => planBlocks(plan, size)),
		...rest === 0 ? [] : [require_states.paragraph(require_states.text(`${require_usage_words.plural(rest, "more plan")} not shown here.`))]
	];
}
function title({ target, range }) {
	return require_states.heading(3, require_states.text("Use of "), require_states.code(target.environment), require_states.text(" in "), require_states.code(target.region), require_states.text(` from ${range.from} to ${range.to}`));
}
function planBlocks(plan, size) {
	const name = require_states.heading(4, require_states.code(require_kind.short(plan.name)), require_states.text(plan.existing ? " (a plan of others)" : ""));
	if (plan.missing !== void 0) return [name, require_states.paragraph(require_states.strong("Not in the account: "), require_states.code(plan.missing))];
	const { used, unused } = require_usage_words.splitKeys(plan);
	return [
		name,
		require_states.paragraph(require_states.text(`${require_usage_words.quotaWords(plan)}. ${require_usage_words.totalsWords(plan.totals)}`)),
		...usedBlocks(used, plan.quota !== void 0, size),
		...unusedBlocks(unused, size)
	];
}
function usedBlocks(keys, limited, size) {
	if (keys.length === 0) return [];
	const shown = keys.slice(0, size.keys);
	const titles = [
		"Key",
		...limited ? [
			"Of the quota",
			"Used",
			"Runs out"
		] : [],
		"Last used",
		"In the range"
	];
	const body = [require_states.table(titles, shown.map((key) => row(key, limited))), ...more(keys.length - shown.length)];
	return shown.length <= ROWS_IN_VIEW ? body : require_states.folded(`${require_usage_words.plural(keys.length, "key")} with use`, body);
}
function row(key, limited) {
	const { quota } = key;
	const use = quota === void 0 ? [
		[],
		[],
		[]
	] : [
		[require_states.code(require_usage_words.bar(quota))],
		[require_states.text(`${require_usage_words.number(quota.used)} / ${require_usage_words.number(quota.limit)}`)],
		[require_states.text(require_usage_words.exhaustionWords(quota))]
	];
	return [
		label(key),
		...limited ? use : [],
		[require_states.text(key.lastUsed ?? "")],
		[require_states.text(require_usage_words.number(key.used))]
	];
}
/** Our marks may carry the text of a tag, so they are code as well. */
function label(key) {
	return [require_states.code(`${require_kind.short(key.name === "" ? key.id : key.name)}${require_usage_words.keyMarks(key)}`)];
}
function unusedBlocks(keys, size) {
	if (keys.length === 0) return [];
	const shown = keys.slice(0, size.keys);
	const names = shown.flatMap((key, index) => [...index === 0 ? [] : [require_states.text(", ")], ...label(key)]);
	const body = [require_states.paragraph(...names), ...more(keys.length - shown.length)];
	return require_states.folded(`Never used: ${require_usage_words.plural(keys.length, "key")}`, body);
}
function more(count) {
	return count === 0 ? [] : [require_states.paragraph(require_states.text(`and ${require_usage_words.number(count)} more (see --format json)`))];
}
// src/entry/markdown.ts
/** An outcome as Markdown: the comment, the job summary, and `--format markdown`. */
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ outcomeMarkdown: () => outcomeMarkdown });
/** What the plan always keeps of a comment, whatever is found in the files. */
const ROOM_FOR_PLAN = 45e3;
/** @param first the marker, where the text is to be found again */
async function outcomeMarkdown(outcome, first) {
	const { problems, counts, plan, apply, verify, usage, faults } = outcome;
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
		verify !== void 0 && apply === void 0 ? await require_markdown.renderVerifyMarkdown(verify) : "",
		usage === void 0 ? "" : await renderUsageMarkdown(usage, room)
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
