const require_plan = require("./c-plan.js");
const require_reports = require("./c-reports.js");
const require_escape = require("./c-escape.js");
const require_words = require("./c-words.js");
// src/core/render/markdown-nodes.ts
/** Text of our own: never anything that comes from a file or a service. */
function text(value) {
	return {
		type: "text",
		value
	};
}
/** Text of somebody else. */
function code(value) {
	const shown = require_escape.visible(value).trim();
	return {
		type: "inlineCode",
		value: shown === "" ? "(empty)" : shown
	};
}
function strong(value) {
	return {
		type: "strong",
		children: [text(value)]
	};
}
function paragraph(...children) {
	return {
		type: "paragraph",
		children
	};
}
function heading(depth, ...children) {
	return {
		type: "heading",
		depth,
		children
	};
}
function list(items) {
	return {
		type: "list",
		spread: false,
		children: items.map((item) => ({
			type: "listItem",
			spread: false,
			children: [paragraph(...item)]
		}))
	};
}
function table(header, rows) {
	const cells = (row) => row.map((children) => ({
		type: "tableCell",
		children: [...children]
	}));
	const head = {
		type: "tableRow",
		children: cells(header.map((title) => [text(title)]))
	};
	return {
		type: "table",
		align: header.map(() => "left"),
		children: [head, ...rows.map((row) => ({
			type: "tableRow",
			children: cells(row)
		}))]
	};
}
/** Fixed markup of our own. */
function html(value) {
	return {
		type: "html",
		value
	};
}
function folded(summary, blocks) {
	return [
		html(`<details><summary>${summary}</summary>`),
		...blocks,
		html("</details>")
	];
}
/** Line break inside a table cell. */
const LINE_BREAK = html("<br>");
/** Serialises the blocks; the libraries are loaded only here. */
async function toText(blocks) {
	const [{ toMarkdown }, { gfmTableToMarkdown }] = await Promise.all([Promise.resolve().then(() => require("./c-mdast-util-to-markdown.js")).then((n) => n.mdast_util_to_markdown_exports), Promise.resolve().then(() => require("./c-mdast-util-gfm-table.js"))]);
	return toMarkdown({
		type: "root",
		children: [...blocks]
	}, {
		bullet: "-",
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false })]
	});
}
// src/core/render/markdown.ts
/** The plan and the reports as GitHub-flavoured Markdown: the pull request comment and the job summary. */
/** GitHub refuses comments over 65,536 characters; some room is left for what a host adds. */
const COMMENT_LIMIT = 65e3;
/** How much is shown, tried in this order until it fits. */
const SIZES = [
	{
		steps: Number.POSITIVE_INFINITY,
		fields: 30
	},
	{
		steps: 200,
		fields: 8
	},
	{
		steps: 60,
		fields: 3
	},
	{
		steps: 20,
		fields: 1
	}
];
/** The hidden line by which the comment of an environment is found again. */
function marker(environment) {
	return `<!-- tollgate:${environment.replaceAll(/[^A-Za-z0-9._-]/g, "_")} -->`;
}
/** The plan, cut to fit into a comment, with what was cut said. */
async function renderPlanMarkdown(plan, limit = COMMENT_LIMIT) {
	let shown = "";
	for (const size of SIZES) {
		shown = await toText(planBlocks(plan, size));
		if (shown.length <= limit) return shown;
	}
	return await toText([
		title(plan),
		...verdict(plan),
		tooLarge(),
		fingerprint(plan)
	]);
}
function planBlocks(plan, size) {
	const steps = require_plan.changes(plan);
	const cut = steps.length - Math.min(steps.length, size.steps);
	return [
		title(plan),
		...verdict(plan),
		...refusals(plan),
		...require_words.groupsOf(steps.slice(0, size.steps)).flatMap(({ title: name, steps: members }) => [heading(4, ...groupName(name)), stepTable(members, size)]),
		...cut === 0 ? [] : [paragraph(strong(`Cut to fit: ${cut} more changes`), text(" are in the plan file and the job summary."))],
		...leftAlone(plan),
		...plan.notes.map((note) => paragraph(text("Note: "), code(note))),
		fingerprint(plan)
	];
}
function fingerprint(plan) {
	return paragraph(text(`Unchanged: ${plan.unchanged}. Fingerprint: `), code(plan.fingerprint.slice(0, 16)));
}
function title({ target }) {
	return heading(3, text("Tollgate plan for "), code(target.environment), text(" in "), code(target.region));
}
function verdict(plan) {
	if (require_plan.isEmpty(plan)) return [paragraph(strong("No changes."), text(` ${plan.unchanged} things are as declared.`))];
	return [paragraph(strong(require_words.countsOf(plan)), text(`. Impact: ${require_words.IMPACT_WORDS[require_words.impactOf(plan)]}.`))];
}
function refusals(plan) {
	if (plan.refusals.length === 0) return [];
	const items = plan.refusals.map(({ guard, message, hint }) => [
		strong(guard),
		text(": "),
		code(message),
		text(" "),
		code(hint)
	]);
	return [paragraph(strong("Refused: apply will not run.")), list(items)];
}
/** `API hello` as our word and their name. */
function groupName(name) {
	const [, ours = name, theirs = ""] = /^(API|Usage plan) (?!keys$)(.*)$/.exec(name) ?? [];
	return theirs === "" ? [text(ours)] : [text(`${ours} `), code(theirs)];
}
function stepTable(steps, size) {
	return table([
		"",
		"What",
		"Change",
		"Impact"
	], steps.map((step) => [
		[code(require_words.SIGNS[step.action])],
		[code(require_words.stepTitle(step))],
		fieldCell(step, size),
		[text(step.impact)]
	]));
}
function fieldCell(step, size) {
	if (step.fields.length === 0) return [text(step.reason)];
	const shown = require_words.bySeverity(step.fields).slice(0, size.fields);
	const lines = shown.flatMap((field, index) => [...index === 0 ? [] : [LINE_BREAK], fieldLine(field)]);
	const rest = step.fields.length - shown.length;
	return rest === 0 ? lines : [
		...lines,
		LINE_BREAK,
		text(`and ${rest} more`)
	];
}
function fieldLine(field) {
	return code(require_words.fieldText(field, "→"));
}
function leftAlone(plan) {
	const steps = plan.steps.filter(({ action }) => action === "leave");
	if (steps.length === 0) return [];
	const items = steps.slice(0, 50).map((step) => [code(step.id), text(` ${step.reason}`)]);
	return folded(`Left alone: ${steps.length}`, [list(items)]);
}
function tooLarge() {
	return paragraph(text("The plan is too large for a comment; it is in the plan file and the job summary."));
}
/** Problems as a table, most useful in the job summary; the annotations carry them to their lines. */
async function renderProblemsMarkdown(problems) {
	if (problems.length === 0) return "";
	const rows = problems.slice(0, 200).map((problem) => [
		[text(problem.severity)],
		[code(`${problem.file}:${problem.line}:${problem.column}`)],
		[code(problem.code)],
		[
			code(problem.message),
			LINE_BREAK,
			code(problem.hint)
		]
	]);
	return await toText([paragraph(strong(require_reports.problemCounts(problems))), table([
		"",
		"Where",
		"Code",
		"What"
	], rows)]);
}
/** Why a command could not do its work. */
async function renderFaultsMarkdown(faults) {
	return await toText([list(faults.map(({ code: name, message, hint }) => [
		strong("Error "),
		code(name),
		text(" "),
		code(message),
		...hint === void 0 ? [] : [text(" "), code(hint)]
	]))]);
}
/** What became of the steps, for the job summary. */
async function renderApplyMarkdown(report) {
	const rows = report.steps.slice(0, 500).map(({ step, outcome, fault }) => [
		[text(outcome.replace("-", " "))],
		[code(step.id)],
		fault === void 0 ? [text("")] : [code(`${fault.code}: ${fault.message}`)]
	]);
	const { environment } = report.plan.target;
	return await toText([
		heading(3, text("Tollgate apply to "), code(environment), text(`: ${report.outcome.replaceAll("-", " ")}`)),
		...rows.length === 0 ? [] : [table([
			"",
			"Step",
			"Fault"
		], rows)],
		...report.verify === void 0 ? [] : verifyBlocks(report.verify)
	]);
}
/** The second plan, the probes and the invoke URLs, for the job summary. */
async function renderVerifyMarkdown(report) {
	return await toText([heading(3, text("Tollgate verify")), ...verifyBlocks(report)]);
}
function verifyBlocks(report) {
	const pending = require_plan.changes(report.plan).length;
	const reread = pending === 0 ? "Read back: everything is as declared." : `Read back: ${pending} things still differ.`;
	const probes = report.probes.map(({ ok, operation, status, expected }) => [
		text(ok ? "ok " : "not ok "),
		code(operation),
		text(` ${status ?? "no answer"}, expected ${expected}`)
	]);
	const urls = Object.entries(report.invokeUrls).map(([api, url]) => [
		code(api),
		text(" "),
		code(url)
	]);
	return [
		paragraph(text(reread)),
		...probes.length === 0 ? [] : [list(probes)],
		...urls.length === 0 ? [] : [list(urls)]
	];
}
Object.defineProperty(exports, "marker", {
	enumerable: true,
	get: function() {
		return marker;
	}
});
Object.defineProperty(exports, "renderApplyMarkdown", {
	enumerable: true,
	get: function() {
		return renderApplyMarkdown;
	}
});
Object.defineProperty(exports, "renderFaultsMarkdown", {
	enumerable: true,
	get: function() {
		return renderFaultsMarkdown;
	}
});
Object.defineProperty(exports, "renderPlanMarkdown", {
	enumerable: true,
	get: function() {
		return renderPlanMarkdown;
	}
});
Object.defineProperty(exports, "renderProblemsMarkdown", {
	enumerable: true,
	get: function() {
		return renderProblemsMarkdown;
	}
});
Object.defineProperty(exports, "renderVerifyMarkdown", {
	enumerable: true,
	get: function() {
		return renderVerifyMarkdown;
	}
});
