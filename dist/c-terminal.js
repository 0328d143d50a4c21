const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_json = require("./c-json.js");
const require_states = require("./c-states.js");
const require_kind = require("./c-kind.js");
const require_words = require("./c-words.js");
// src/core/render/terminal.ts
/** The plan as text for a terminal or a log. */
var terminal_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderPlan: () => renderPlan });
/** How many fields of one step a person is shown; the JSON has them all. */
const FIELDS_SHOWN = 20;
const IMPACT_STYLES = {
	none: "dim",
	safe: "green",
	disruptive: "yellow",
	destructive: "red"
};
/** The whole plan: verdict, refusals, who loses access, what clients notice, changes by API and plan, what is to come, what is left alone, notes, fingerprint. */
function renderPlan(plan, paint) {
	const access = require_states.accessText(plan, paint);
	const urgent = require_states.losesAccess(plan);
	return `${[
		verdict(plan, paint),
		refusals(plan, paint),
		urgent ? access : "",
		require_states.contractText(plan, paint),
		urgent ? "" : access,
		require_states.statesText(plan, paint),
		require_states.resetsText(plan, paint),
		groups(plan, paint),
		require_states.scheduleText(plan, paint),
		left(plan, paint),
		notes(plan, paint)
	].filter((part) => part !== "").join("\n\n")}\n\n${closing(plan, paint)}\n`;
}
function verdict(plan, paint) {
	const target = paint("bold", require_words.targetOf(plan));
	if (require_json.isEmpty(plan)) return `${target}: ${paint("green", "no changes.")} ${plan.unchanged} things are as declared.`;
	const impact = require_words.impactOf(plan);
	return `${target}: ${plan.refusals.length === 0 ? "" : `${paint("red", "refused;")} otherwise `}${require_words.countsOf(plan)}.\nImpact: ${paint(IMPACT_STYLES[impact], require_words.IMPACT_WORDS[impact])}.`;
}
function refusals(plan, paint) {
	return plan.refusals.map(({ guard, message, hint }) => `${paint("red", `Refused (${guard}):`)} ${require_kind.visible(message)}\n  ${require_kind.visible(hint)}`).join("\n");
}
function groups(plan, paint) {
	return require_states.entryGroups(require_states.entriesOf(require_json.changes(plan))).map(({ title, entries }) => [paint("bold", title), ...entries.map((entry) => stepLines(entry, paint))].join("\n")).join("\n\n");
}
function stepLines({ step, title }, paint) {
	return [`  ${paint(signStyle(step), require_words.SIGNS[step.action])} ${title}${require_words.tellsWhy(step) ? `  ${paint("dim", require_kind.visible(step.reason))}` : ""}`, ...fieldLines(step.fields, paint)].join("\n");
}
function signStyle({ action, impact }) {
	if (action === "create") return "green";
	return IMPACT_STYLES[impact];
}
function fieldLines(fields, paint) {
	const shown = fields.length > FIELDS_SHOWN ? require_words.bySeverity(fields).slice(0, FIELDS_SHOWN) : fields;
	const lines = shown.map((field) => {
		const text = require_words.fieldText(field);
		return `      ${field.impact === "destructive" || field.impact === "disruptive" ? paint(IMPACT_STYLES[field.impact], text) : text}`;
	});
	const rest = fields.length - shown.length;
	return rest === 0 ? lines : [...lines, `      ${paint("dim", `and ${rest} more (see --format json)`)}`];
}
function left(plan, paint) {
	const steps = plan.steps.filter(({ action }) => action === "leave");
	if (steps.length === 0) return "";
	const lines = require_states.entriesOf(steps).map((entry) => `  ${require_words.SIGNS.leave} ${groupLine(entry)}: ${paint("dim", require_kind.visible(entry.step.reason))}`);
	return [paint("bold", "Left alone"), ...lines].join("\n");
}
function groupLine({ step, title, count }) {
	if (count > 1) return `${title} (${require_words.groupTitle(step)})`;
	return step.kind === "restApi" || step.kind === "usagePlan" ? `${title} ${require_kind.short(step.resource)}` : `${title} (${require_kind.short(step.resource)})`;
}
function notes(plan, paint) {
	return plan.notes.map((note) => `${paint("cyan", "Note:")} ${require_kind.visible(note)}`).join("\n");
}
function closing(plan, paint) {
	return paint("dim", `Unchanged: ${plan.unchanged}. Fingerprint: ${plan.fingerprint.slice(0, 16)}`);
}
Object.defineProperty(exports, "renderPlan", {
	enumerable: true,
	get: function() {
		return renderPlan;
	}
});
Object.defineProperty(exports, "terminal_exports", {
	enumerable: true,
	get: function() {
		return terminal_exports;
	}
});
