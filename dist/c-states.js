const require_kind = require("./c-kind.js");
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
	const shown = require_kind.visible(value).trim();
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
// src/core/render/contract.ts
const TERMINAL_SIZE = {
	operations: 20,
	changes: 8
};
/** A message names things of somebody else, and may be long. */
const MESSAGE_LENGTH = 300;
const STYLES = {
	breaking: "red",
	warning: "yellow",
	info: "dim"
};
/** The section for a terminal; empty when clients notice nothing. */
function contractText(plan, paint) {
	if (plan.contract.length === 0) return "";
	const heading = `${paint("bold", "For clients:")} ${countsText(plan.contract, paint)}${aside(plan)}`;
	const { groups, cut } = groupsOf(plan, TERMINAL_SIZE);
	const lines = groups.flatMap(({ title, shown, more }) => [
		`  ${title}`,
		...shown.map(({ level, message }) => `    ${paint(STYLES[level], `${level}:`)} ${message}`),
		...more === 0 ? [] : [`    ${paint("dim", `and ${more} more (see --format json)`)}`]
	]);
	const rest = cut === 0 ? [] : [`  ${paint("dim", `and ${cut} in other operations (see --format json)`)}`];
	return [
		`${heading}.`,
		...lines,
		...rest
	].join("\n");
}
function countsText(contract, paint) {
	return counts(contract).map(({ level, words }) => level === "info" ? words : paint(STYLES[level], words)).join(", ");
}
/** The section for a comment. */
function contractBlocks(plan, size) {
	if (plan.contract.length === 0) return [];
	const heading = paragraph(strong(`For clients: ${counts(plan.contract).map((each) => each.words).join(", ")}`), text(`${aside(plan)}.`));
	const { groups, cut } = groupsOf(plan, size);
	if (groups.length === 0) return [heading];
	const rows = groups.map((group) => [[code(group.title)], cell(group)]);
	const rest = cut === 0 ? [] : [paragraph(text(`And ${cut} in other operations, in the JSON of the plan.`))];
	return [
		heading,
		table(["Operation", "For its clients"], rows),
		...rest
	];
}
function cell({ shown, more }) {
	const lines = shown.flatMap(({ level, message }, index) => [
		...index === 0 ? [] : [LINE_BREAK],
		level === "breaking" ? strong("breaking") : text(level),
		text(" "),
		code(message)
	]);
	return more === 0 ? lines : [
		...lines,
		LINE_BREAK,
		text(`and ${more} more`)
	];
}
function counts(contract) {
	const number = (level) => contract.filter((each) => each.level === level).length;
	const [breaking, warnings, harmless] = [
		number("breaking"),
		number("warning"),
		number("info")
	];
	const there = [
		{
			level: "breaking",
			number: breaking,
			words: `${breaking} breaking`
		},
		{
			level: "warning",
			number: warnings,
			words: `${warnings} ${warnings === 1 ? "warning" : "warnings"}`
		},
		{
			level: "info",
			number: harmless,
			words: `${harmless} harmless`
		}
	].filter((each) => each.number > 0);
	return breaking + warnings === 0 ? [{
		level: "info",
		words: "nothing breaks"
	}, ...there] : there;
}
function aside({ breaking, contract }) {
	const told = contract.some(({ level }) => level !== "info");
	return breaking === "allow" && told ? " (allowed by policy.breaking; see --format json)" : "";
}
/** By operation, those with the worst first; nothing where the policy allows everything. */
function groupsOf({ breaking, contract }, size) {
	if (breaking === "allow") return {
		groups: [],
		cut: 0
	};
	const told = contract.filter(({ level }) => level !== "info");
	const several = new Set(told.map(({ api }) => api)).size > 1;
	const all = [...Map.groupBy(told, (change) => titleOf(change, several))];
	return {
		groups: all.slice(0, size.operations).map(([title, members]) => {
			const shown = members.slice(0, size.changes).map(({ level, message, operation }) => {
				return {
					level,
					message: require_kind.short(withoutOperation(message, operation), MESSAGE_LENGTH)
				};
			});
			return {
				title,
				shown,
				more: members.length - shown.length
			};
		}),
		cut: all.slice(size.operations).reduce((sum, [, members]) => sum + members.length, 0)
	};
}
function titleOf({ api, operation }, several) {
	if (operation === void 0) return `API ${require_kind.short(api)}`;
	return several ? `${require_kind.short(operation)} (API ${require_kind.short(api)})` : require_kind.short(operation);
}
/** Under its operation, a message need not name it again. */
function withoutOperation(message, operation) {
	const prefix = `${operation}: `;
	return operation !== void 0 && message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
// src/core/render/resets.ts
/** How many a person is shown; the JSON has them all. */
const RESETS_SHOWN = 20;
function resetsText({ resets }, paint) {
	if (resets.length === 0) return "";
	const rest = resets.length - RESETS_SHOWN;
	return [
		paint("yellow", "The import takes away what no spec holds:"),
		...resets.slice(0, RESETS_SHOWN).map((reset) => `  - ${resetText(reset)}`),
		...rest > 0 ? [`  ${paint("dim", `and ${rest} more (see --format json)`)}`] : []
	].join("\n");
}
/** @param most how many there is room for */
function resetBlocks({ resets }, most) {
	if (resets.length === 0) return [];
	const rest = resets.length - most;
	return [
		paragraph(strong("The import takes away what no spec holds:")),
		list(resets.slice(0, most).map((reset) => [code(resetText(reset))])),
		...rest > 0 ? [paragraph(text(`and ${rest} more`))] : []
	];
}
/** `hello: API key source: AUTHORIZER`. */
function resetText({ api, field, before }) {
	return require_words.fieldText({
		field: `${api}: ${field}`,
		impact: "disruptive",
		...shown(before)
	});
}
function shown(before) {
	return before === void 0 ? {} : { after: Array.isArray(before) ? before.join(", ") : before };
}
// src/core/render/states.ts
const TITLES = {
	"edited-not-deployed": "Edited, not deployed",
	"deployed-elsewhere": "Deployed elsewhere",
	"rolled-back": "Rolled back"
};
/** How many fields of one finding a terminal shows; the JSON has them all. */
const FIELDS_SHOWN = 10;
function statesText({ states }, paint) {
	return states.map((finding) => stateText(finding, paint)).join("\n");
}
function stateText({ state, message, fields }, paint) {
	const shown = require_words.bySeverity(fields).slice(0, FIELDS_SHOWN);
	const rest = fields.length - shown.length;
	return [
		`${paint("yellow", `${TITLES[state]}:`)} ${require_kind.visible(message)}`,
		...shown.map((field) => `      ${require_words.fieldText(field)}`),
		...rest === 0 ? [] : [`      ${paint("dim", `and ${rest} more (see --format json)`)}`]
	].join("\n");
}
/** @param most how many findings, and how many fields of each, there is room for */
function stateBlocks({ states }, most) {
	if (states.length === 0) return [];
	const shown = states.slice(0, most.steps);
	const rest = states.length - shown.length;
	return [
		paragraph(strong("Not as it was last applied:")),
		list(shown.map((finding) => stateItem(finding, most.fields))),
		...rest === 0 ? [] : [paragraph(text(`and ${rest} more`))]
	];
}
function stateItem({ state, message, fields }, most) {
	const shown = require_words.bySeverity(fields).slice(0, most);
	const rest = fields.length - shown.length;
	return [
		strong(TITLES[state]),
		text(": "),
		code(message),
		...shown.flatMap((field) => [LINE_BREAK, code(require_words.fieldText(field, "→"))]),
		...rest === 0 ? [] : [LINE_BREAK, text(`and ${rest} more`)]
	];
}
Object.defineProperty(exports, "LINE_BREAK", {
	enumerable: true,
	get: function() {
		return LINE_BREAK;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "contractBlocks", {
	enumerable: true,
	get: function() {
		return contractBlocks;
	}
});
Object.defineProperty(exports, "contractText", {
	enumerable: true,
	get: function() {
		return contractText;
	}
});
Object.defineProperty(exports, "folded", {
	enumerable: true,
	get: function() {
		return folded;
	}
});
Object.defineProperty(exports, "heading", {
	enumerable: true,
	get: function() {
		return heading;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "paragraph", {
	enumerable: true,
	get: function() {
		return paragraph;
	}
});
Object.defineProperty(exports, "resetBlocks", {
	enumerable: true,
	get: function() {
		return resetBlocks;
	}
});
Object.defineProperty(exports, "resetsText", {
	enumerable: true,
	get: function() {
		return resetsText;
	}
});
Object.defineProperty(exports, "stateBlocks", {
	enumerable: true,
	get: function() {
		return stateBlocks;
	}
});
Object.defineProperty(exports, "statesText", {
	enumerable: true,
	get: function() {
		return statesText;
	}
});
Object.defineProperty(exports, "strong", {
	enumerable: true,
	get: function() {
		return strong;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "toText", {
	enumerable: true,
	get: function() {
		return toText;
	}
});
