const require_json = require("./c-json.js");
const require_states = require("./c-states.js");
const require_reports = require("./c-reports.js");
const require_words = require("./c-words.js");
// src/core/render/markdown.ts
/** The plan and the reports as GitHub-flavoured Markdown: the pull request comment and the job summary. */
/** GitHub refuses comments over 65,536 characters; some room is left for what a host adds. */
const COMMENT_LIMIT = 65e3;
/** How much is shown, tried in this order until it fits. */
const SIZES = [
	{
		steps: Number.POSITIVE_INFINITY,
		fields: 30,
		access: {
			lines: 50,
			changes: 20,
			operations: 5
		},
		contract: {
			operations: 50,
			changes: 10
		}
	},
	{
		steps: 200,
		fields: 8,
		access: {
			lines: 30,
			changes: 10,
			operations: 3
		},
		contract: {
			operations: 30,
			changes: 5
		}
	},
	{
		steps: 60,
		fields: 3,
		access: {
			lines: 20,
			changes: 5,
			operations: 2
		},
		contract: {
			operations: 20,
			changes: 3
		}
	},
	{
		steps: 20,
		fields: 1,
		access: {
			lines: 10,
			changes: 3,
			operations: 1
		},
		contract: {
			operations: 10,
			changes: 1
		}
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
		shown = await require_states.toText(planBlocks(plan, size));
		if (shown.length <= limit) return shown;
	}
	const access = require_states.losesAccess(plan) ? require_states.accessBlocks(plan, {
		lines: 0,
		changes: 0,
		operations: 0
	}) : [];
	return await require_states.toText([
		title(plan),
		...verdict(plan),
		...access,
		tooLarge(),
		fingerprint(plan)
	]);
}
function planBlocks(plan, size) {
	const entries = require_states.entriesOf(require_json.changes(plan));
	const cut = entries.slice(size.steps).reduce((sum, { count }) => sum + count, 0);
	const access = require_states.accessBlocks(plan, size.access);
	const urgent = require_states.losesAccess(plan);
	return [
		title(plan),
		...verdict(plan),
		...refusals(plan),
		...urgent ? access : [],
		...require_states.contractBlocks(plan, size.contract),
		...urgent ? [] : access,
		...require_states.stateBlocks(plan, size),
		...require_states.resetBlocks(plan, size.fields),
		...require_states.entryGroups(entries.slice(0, size.steps)).flatMap(({ title: name, entries: members }) => [require_states.heading(4, ...groupName(name)), stepTable(members, size)]),
		...cut === 0 ? [] : [require_states.paragraph(require_states.strong(`Cut to fit: ${cut} more changes`), require_states.text(" are in the plan file and the job summary."))],
		...require_states.scheduleBlocks(plan),
		...leftAlone(plan),
		...plan.notes.map((note) => require_states.paragraph(require_states.text("Note: "), require_states.code(note))),
		fingerprint(plan)
	];
}
function fingerprint(plan) {
	return require_states.paragraph(require_states.text(`Unchanged: ${plan.unchanged}. Fingerprint: `), require_states.code(plan.fingerprint.slice(0, 16)));
}
function title({ target }) {
	return require_states.heading(3, require_states.text("Tollgate plan for "), require_states.code(target.environment), require_states.text(" in "), require_states.code(target.region));
}
function verdict(plan) {
	if (require_json.isEmpty(plan)) return [require_states.paragraph(require_states.strong("No changes."), require_states.text(` ${plan.unchanged} things are as declared.`))];
	return [require_states.paragraph(require_states.strong(require_words.countsOf(plan)), require_states.text(`. Impact: ${require_words.IMPACT_WORDS[require_words.impactOf(plan)]}.`))];
}
function refusals(plan) {
	if (plan.refusals.length === 0) return [];
	const items = plan.refusals.map(({ guard, message, hint }) => [
		require_states.strong(guard),
		require_states.text(": "),
		require_states.code(message),
		require_states.text(" "),
		require_states.code(hint)
	]);
	return [require_states.paragraph(require_states.strong("Refused: apply will not run.")), require_states.list(items)];
}
/** `API hello` as our word and their name. */
function groupName(name) {
	const [, ours = name, theirs = ""] = /^(API|Usage plan) (?!keys$)(.*)$/.exec(name) ?? [];
	return theirs === "" ? [require_states.text(ours)] : [require_states.text(`${ours} `), require_states.code(theirs)];
}
function stepTable(entries, size) {
	const rows = entries.map(({ step, title: name }) => [
		[require_states.code(require_words.SIGNS[step.action])],
		[require_states.code(name)],
		fieldCell(step, size),
		[require_states.text(step.impact)]
	]);
	return require_states.table([
		"",
		"What",
		"Change",
		"Impact"
	], rows);
}
function fieldCell(step, size) {
	const shown = require_words.bySeverity(step.fields).slice(0, size.fields);
	const rest = step.fields.length - shown.length;
	return [
		...require_words.tellsWhy(step) ? [require_states.text(step.reason)] : [],
		...shown.map(fieldLine),
		...rest === 0 ? [] : [require_states.text(`and ${rest} more`)]
	].flatMap((line, index) => index === 0 ? [line] : [require_states.LINE_BREAK, line]);
}
function fieldLine(field) {
	return require_states.code(require_words.fieldText(field, "→"));
}
function leftAlone(plan) {
	const steps = plan.steps.filter(({ action }) => action === "leave");
	if (steps.length === 0) return [];
	const items = require_states.entriesOf(steps).slice(0, 50).map(({ step, title: name, count }) => [require_states.code(count > 1 ? name : step.id), require_states.text(` ${step.reason}`)]);
	return require_states.folded(`Left alone: ${steps.length}`, [require_states.list(items)]);
}
function tooLarge() {
	return require_states.paragraph(require_states.text("The plan is too large for a comment; it is in the plan file and the job summary."));
}
/** Why a command could not do its work. */
async function renderFaultsMarkdown(faults) {
	const items = faults.map(({ code: name, message, hint }) => [
		require_states.strong("Error "),
		require_states.code(name),
		require_states.text(" "),
		require_states.code(message),
		...hint === void 0 ? [] : [require_states.text(" "), require_states.code(hint)]
	]);
	return await require_states.toText([require_states.list(items)]);
}
function resultRow(told) {
	if (!("one" in told)) return [
		[require_states.text(outcomeWord(told.like))],
		[require_states.text(require_reports.manyText(told))],
		[require_states.text("")]
	];
	const { step, fault } = told.one;
	return [
		[require_states.text(outcomeWord(told.one))],
		[require_states.code(step.id)],
		fault === void 0 ? [require_states.text("")] : [require_states.code(`${fault.code}: ${fault.message}`)]
	];
}
function outcomeWord({ outcome }) {
	return outcome.replace("-", " ");
}
/** What became of the steps, for the job summary. */
async function renderApplyMarkdown(report) {
	const rows = require_reports.toldResults(report.steps).slice(0, 500).map(resultRow);
	const { environment } = report.plan.target;
	const blocks = [
		require_states.heading(3, require_states.text("Tollgate apply to "), require_states.code(environment), require_states.text(`: ${report.outcome.replaceAll("-", " ")}`)),
		...rows.length === 0 ? [] : [require_states.table([
			"",
			"Step",
			"Fault"
		], rows)],
		...warningBlocks(report),
		...report.verify === void 0 ? [] : verifyBlocks(report.verify)
	];
	return await require_states.toText(blocks);
}
/** Warnings of the import that the policy allows; they are shown all the same. */
function warningBlocks({ steps }) {
	const warnings = steps.flatMap(({ step, warnings: said = [] }) => said.map((warning) => [
		require_states.code(step.resource),
		require_states.text(" "),
		require_states.code(warning)
	]));
	if (warnings.length === 0) return [];
	return [require_states.paragraph(require_states.strong("Warnings of the import, allowed by the policy")), require_states.list(warnings.slice(0, 100))];
}
/** The second plan, the probes and the invoke URLs, for the job summary. */
async function renderVerifyMarkdown(report) {
	return await require_states.toText([require_states.heading(3, require_states.text("Tollgate verify")), ...verifyBlocks(report)]);
}
function valueBlocks({ values }) {
	if (values === void 0) return [];
	const wrong = values.filter(({ state }) => state !== "same");
	const right = require_states.paragraph(require_states.text(`Values of keys as declared: ${values.length - wrong.length} of ${values.length}.`));
	if (wrong.length === 0) return [right];
	return [right, require_states.list(wrong.slice(0, 100).map((check) => [require_states.code(require_reports.valueText(check))]))];
}
function verifyBlocks(report) {
	const pending = require_json.changes(report.plan).length;
	const reread = pending === 0 ? "Read back: everything is as declared." : `Read back: ${pending} things still differ.`;
	const probes = report.probes.map(({ ok, operation, status, expected }) => [
		require_states.text(ok ? "ok " : "not ok "),
		require_states.code(operation),
		require_states.text(` ${status ?? "no answer"}, expected ${expected}`)
	]);
	const urls = Object.entries(report.invokeUrls).map(([api, url]) => [
		require_states.code(api),
		require_states.text(" "),
		require_states.code(url)
	]);
	return [
		require_states.paragraph(require_states.text(reread)),
		...probes.length === 0 ? [] : [require_states.list(probes)],
		...valueBlocks(report),
		...urls.length === 0 ? [] : [require_states.list(urls)]
	];
}
Object.defineProperty(exports, "COMMENT_LIMIT", {
	enumerable: true,
	get: function() {
		return COMMENT_LIMIT;
	}
});
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
Object.defineProperty(exports, "renderVerifyMarkdown", {
	enumerable: true,
	get: function() {
		return renderVerifyMarkdown;
	}
});
