const require_plan = require("./c-plan.js");
const require_states = require("./c-states.js");
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
		contract: {
			operations: 50,
			changes: 10
		}
	},
	{
		steps: 200,
		fields: 8,
		contract: {
			operations: 30,
			changes: 5
		}
	},
	{
		steps: 60,
		fields: 3,
		contract: {
			operations: 20,
			changes: 3
		}
	},
	{
		steps: 20,
		fields: 1,
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
	return await require_states.toText([
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
		...require_states.contractBlocks(plan, size.contract),
		...require_states.stateBlocks(plan, size),
		...require_states.resetBlocks(plan, size.fields),
		...require_words.groupsOf(steps.slice(0, size.steps)).flatMap(({ title: name, steps: members }) => [require_states.heading(4, ...groupName(name)), stepTable(members, size)]),
		...cut === 0 ? [] : [require_states.paragraph(require_states.strong(`Cut to fit: ${cut} more changes`), require_states.text(" are in the plan file and the job summary."))],
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
	if (require_plan.isEmpty(plan)) return [require_states.paragraph(require_states.strong("No changes."), require_states.text(` ${plan.unchanged} things are as declared.`))];
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
function stepTable(steps, size) {
	const rows = steps.map((step) => [
		[require_states.code(require_words.SIGNS[step.action])],
		[require_states.code(require_words.stepTitle(step))],
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
	if (step.fields.length === 0) return [require_states.text(step.reason)];
	const shown = require_words.bySeverity(step.fields).slice(0, size.fields);
	const lines = shown.flatMap((field, index) => [...index === 0 ? [] : [require_states.LINE_BREAK], fieldLine(field)]);
	const rest = step.fields.length - shown.length;
	return rest === 0 ? lines : [
		...lines,
		require_states.LINE_BREAK,
		require_states.text(`and ${rest} more`)
	];
}
function fieldLine(field) {
	return require_states.code(require_words.fieldText(field, "→"));
}
function leftAlone(plan) {
	const steps = plan.steps.filter(({ action }) => action === "leave");
	if (steps.length === 0) return [];
	const items = steps.slice(0, 50).map((step) => [require_states.code(step.id), require_states.text(` ${step.reason}`)]);
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
/** What became of the steps, for the job summary. */
async function renderApplyMarkdown(report) {
	const rows = report.steps.slice(0, 500).map(({ step, outcome, fault }) => [
		[require_states.text(outcome.replace("-", " "))],
		[require_states.code(step.id)],
		fault === void 0 ? [require_states.text("")] : [require_states.code(`${fault.code}: ${fault.message}`)]
	]);
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
function verifyBlocks(report) {
	const pending = require_plan.changes(report.plan).length;
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
