const require_kind = require("./c-kind.js");
const require_json = require("./c-json.js");
// src/core/render/words.ts
/** The words of a plan, the same in every format. */
const SIGNS = {
	create: "+",
	update: "~",
	replace: "±",
	delete: "-",
	leave: "·"
};
/** `2 to create, 1 to change, 1 to delete`; only what there is. */
function countsOf(plan) {
	const steps = require_json.changes(plan);
	const count = (...actions) => steps.filter(({ action }) => actions.includes(action)).length;
	const said = [
		[count("create"), "to create"],
		[count("update", "replace"), "to change"],
		[count("delete"), "to delete"]
	].filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
	return said.length === 0 ? "no changes" : said.join(", ");
}
function impactOf(plan) {
	return require_kind.worstImpact(require_json.changes(plan).map(({ impact }) => impact));
}
/** What an impact means, for a reader who has never seen the scale. */
const IMPACT_WORDS = {
	none: "nothing changes",
	safe: "safe: nobody loses anything",
	disruptive: "disruptive: calls can behave differently",
	destructive: "destructive: somebody loses something"
};
/** `prod (account 123456789012, eu-west-1)`. */
function targetOf({ target }) {
	return `${require_kind.short(target.environment)} (account ${require_kind.short(target.account)}, ${require_kind.short(target.region)})`;
}
/** The API, plan or keys that a step belongs to. */
function groupTitle({ kind, resource }) {
	switch (kind) {
		case "restApi":
		case "definition":
		case "deployment":
		case "stage":
		case "lambdaGrant": return `API ${require_kind.short(resource.split(" -> ")[0] ?? "")}`;
		case "usagePlan":
		case "planStage":
		case "planKey": return `Usage plan ${require_kind.short(resource.split(" / ")[0] ?? "")}`;
		case "apiKey":
		case "keyStore": return "API keys";
		default: return kind;
	}
}
/** A step within its group: `stage`, `key acme`, `grant on function hello`. */
function stepTitle({ kind, resource }) {
	const [, second = ""] = resource.split(kind === "lambdaGrant" ? " -> " : " / ");
	switch (kind) {
		case "lambdaGrant": return `grant on function ${require_kind.short(second.split(":function:")[1] ?? second)}`;
		case "planStage": return `stage of ${require_kind.short(second)}`;
		case "planKey": return `key ${require_kind.short(second)}`;
		case "apiKey": return `key ${require_kind.short(resource)}`;
		case "keyStore": return `stored value of ${require_kind.short(resource)}`;
		default: return require_kind.KIND_TITLES[kind];
	}
}
/** Whether the reason says what the fields alone do not: why somebody loses a key, why a new one is made. */
function tellsWhy({ action, kind, fields, due }) {
	if (action === "delete" || fields.length === 0 || due !== void 0) return true;
	return kind === "apiKey" && action === "update";
}
/** `throttle.rate: 2 -> 5`, the name alone for what has only one side worth showing. */
function fieldText({ field, before, after, hidden }, arrow = "->") {
	if (hidden === true) return `${require_kind.short(field)}: (hidden)`;
	if (before === void 0 && after === void 0) return require_kind.short(field);
	if (before === void 0) return `${require_kind.short(field)}: ${valueText(after)}`;
	const [old, wanted] = [valueText(before), after === void 0 ? "(none)" : valueText(after)];
	if (old !== wanted) return `${require_kind.short(field)}: ${old} ${arrow} ${wanted}`;
	return `${require_kind.short(field)}: ${old} (${mark(before)} ${arrow} ${mark(after)})`;
}
function mark(value) {
	return require_json.digest(value).slice(0, 8);
}
function valueText(value) {
	if (typeof value === "boolean") return value ? "yes" : "no";
	return require_kind.short(typeof value === "string" ? value : JSON.stringify(value) ?? "");
}
/** Most severe first, for lists that are cut. */
function bySeverity(fields) {
	return [...fields].sort((one, other) => require_kind.IMPACTS.indexOf(other.impact) - require_kind.IMPACTS.indexOf(one.impact));
}
Object.defineProperty(exports, "IMPACT_WORDS", {
	enumerable: true,
	get: function() {
		return IMPACT_WORDS;
	}
});
Object.defineProperty(exports, "SIGNS", {
	enumerable: true,
	get: function() {
		return SIGNS;
	}
});
Object.defineProperty(exports, "bySeverity", {
	enumerable: true,
	get: function() {
		return bySeverity;
	}
});
Object.defineProperty(exports, "countsOf", {
	enumerable: true,
	get: function() {
		return countsOf;
	}
});
Object.defineProperty(exports, "fieldText", {
	enumerable: true,
	get: function() {
		return fieldText;
	}
});
Object.defineProperty(exports, "groupTitle", {
	enumerable: true,
	get: function() {
		return groupTitle;
	}
});
Object.defineProperty(exports, "impactOf", {
	enumerable: true,
	get: function() {
		return impactOf;
	}
});
Object.defineProperty(exports, "stepTitle", {
	enumerable: true,
	get: function() {
		return stepTitle;
	}
});
Object.defineProperty(exports, "targetOf", {
	enumerable: true,
	get: function() {
		return targetOf;
	}
});
Object.defineProperty(exports, "tellsWhy", {
	enumerable: true,
	get: function() {
		return tellsWhy;
	}
});
