require("./c-rolldown-runtime.js");
const require_kind = require("./c-kind.js");
const require_usage_words = require("./c-usage-words.js");
const require_words = require("./c-words.js");
// src/core/render/usage.ts
/** How many keys of a plan a person is shown; the JSON has them all. */
const KEYS_SHOWN = 20;
const NAME_LENGTH = 40;
/** A plan after the other, their keys by share, worst first. */
function renderUsage(report, paint) {
	const { from, to } = report.range;
	const title = `${paint("bold", require_words.targetOf(report))}: use from ${from} to ${to}`;
	const plans = report.plans.map((plan) => planText(plan, paint));
	return `${[title, ...plans.length === 0 ? ["No usage plan is declared."] : plans].join("\n\n")}\n`;
}
function planText(plan, paint) {
	const { used, unused } = require_usage_words.splitKeys(plan);
	const others = plan.existing ? ", a plan of others" : "";
	const title = `${paint("bold", `${require_kind.short(plan.name, NAME_LENGTH)} (${require_kind.short(plan.id, NAME_LENGTH)}${others})`)}: ${require_usage_words.quotaWords(plan)}`;
	if (plan.missing !== void 0) return `${title}\n  ${paint("yellow", require_kind.visible(plan.missing))}`;
	return [title, ...[
		...keyTable(used.slice(0, KEYS_SHOWN), plan.quota !== void 0, paint),
		...rest(used.length - KEYS_SHOWN, paint),
		...neverUsed(unused, paint),
		paint("dim", require_usage_words.totalsWords(plan.totals))
	].map((line) => `  ${line}`)].join("\n");
}
function rest(count, paint) {
	return count > 0 ? [paint("dim", `and ${require_usage_words.number(count)} more (see --format json)`)] : [];
}
function neverUsed(keys, paint) {
	if (keys.length === 0) return [];
	const names = keys.slice(0, KEYS_SHOWN).map(label).join(", ");
	const more = keys.length > KEYS_SHOWN ? ` and ${require_usage_words.number(keys.length - KEYS_SHOWN)} more` : "";
	return [`${paint("yellow", "Never used:")} ${names}${more}`];
}
function label(key) {
	return `${require_kind.short(key.name === "" ? key.id : key.name, NAME_LENGTH)}${require_usage_words.keyMarks(key)}`;
}
function keyTable(keys, limited, paint) {
	if (keys.length === 0) return [];
	return aligned([[
		"key",
		...limited ? [
			"of the quota",
			"used",
			"runs out"
		] : [],
		"last used",
		"in range"
	].map((text) => ({
		text,
		style: "dim",
		right: text === "in range" || text === "used"
	})), ...keys.map((key) => keyRow(key, limited))], paint);
}
function keyRow(key, limited) {
	return [
		{ text: label(key) },
		...limited ? quotaCells(key.quota) : [],
		{ text: key.lastUsed ?? "" },
		{
			text: require_usage_words.number(key.used),
			right: true
		}
	];
}
function quotaCells(use) {
	if (use === void 0) return [
		{ text: "" },
		{ text: "" },
		{ text: "" }
	];
	const style = styleOf(use);
	return [
		{
			text: require_usage_words.bar(use),
			style
		},
		{
			text: `${require_usage_words.number(use.used)} / ${require_usage_words.number(use.limit)}`,
			right: true
		},
		{
			text: require_usage_words.exhaustionWords(use),
			style
		}
	];
}
function styleOf({ share, exhaustion }) {
	if (share >= .9) return "red";
	return exhaustion === void 0 ? "green" : "yellow";
}
/** Columns as wide as their widest cell; painted after that, because colours have a width of their own. */
function aligned(rows, paint) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0)));
	return rows.map((row) => row.map(({ text, style, right }, column) => {
		const width = widths[column] ?? 0;
		const padded = right === true ? text.padStart(width) : text.padEnd(width);
		return style === void 0 ? padded : paint(style, padded);
	}).join("  ").trimEnd());
}
exports.renderUsage = renderUsage;
