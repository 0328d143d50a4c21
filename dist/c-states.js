const require_json = require("./c-json.js");
const require_kind = require("./c-kind.js");
const require_words = require("./c-words.js");
// src/core/render/access-words.ts
function wordsOf({ before, after, effect }, arrow) {
	const fresh = before.status === "absent";
	if (effect === "reduced" || effect === "raised") return {
		change: limitWords(before, after, arrow),
		aside: "",
		fresh
	};
	const aside = effect === "lost" && after.status === "blocked" ? ` (${statusOf(after)})` : "";
	return {
		change: `${statusOf(before)} ${arrow} ${statusOf(after)}`,
		aside,
		fresh
	};
}
/** What a caller gets for a good request. */
function statusOf({ status }) {
	if (status === "absent") return "no such operation";
	if (status === "refused") return "403";
	return status === "blocked" ? "429" : "200";
}
function limitWords(before, after, arrow) {
	if (before.status !== "allowed" || after.status !== "allowed") return `${allLimits(before)} ${arrow} ${allLimits(after)}`;
	return [...throttleWords(before.throttle, after.throttle, arrow), ...quotaWords(before.quota, after.quota, arrow)].join(", ");
}
function allLimits(access) {
	if (access.status !== "allowed") return "open";
	const { throttle, quota } = access;
	return [...throttle === void 0 ? [] : [throttleText(throttle)], ...quota === void 0 ? [] : [`quota ${quotaText(quota)}`]].join(", ");
}
function throttleWords(before, after, arrow) {
	if (before === void 0 || after === void 0) {
		if (before === after) return [];
		const [was, is] = [before, after].map((each) => each === void 0 ? "no throttle" : throttleText(each));
		return [`${was} ${arrow} ${is}`];
	}
	return [...before.rate === after.rate ? [] : [`${before.rate} rps ${arrow} ${after.rate} rps`], ...before.burst === after.burst ? [] : [`burst ${before.burst} ${arrow} ${after.burst}`]];
}
function throttleText({ rate, burst }) {
	return `${rate} rps, burst ${burst}`;
}
function quotaWords(before, after, arrow) {
	const [was, is] = [quotaText(before), quotaText(after)];
	return was === is ? [] : [`quota ${was} ${arrow} ${is}`];
}
function quotaText(quota) {
	return quota === void 0 ? "none" : `${quota.limit}/${quota.period}`;
}
// src/core/render/access-lines.ts
/** Changes of access in lines for people: keys to which the same happens share one. */
/** So many keys are called by their names; of more, so many names follow their number. */
const FEW_KEYS = 3;
/**
* @param arrow between before and after
* @returns the lines, worst first, and how many keys are in those that were cut
*/
function accessLines(access, size, arrow) {
	const fresh = access.filter(({ before }) => before.status === "absent");
	const subjects = [access.filter(({ before }) => before.status !== "absent"), ...Map.groupBy(fresh, ({ api }) => api).values()].flatMap((changes) => subjectsOf(changes, arrow)).sort(worstFirst);
	const several = new Set(access.map(({ api }) => api)).size > 1;
	return {
		lines: subjects.slice(0, size.lines).map((subject) => lineOf(subject, size, several)),
		cut: new Set(subjects.slice(size.lines).flatMap(({ keys }) => keys)).size
	};
}
function subjectsOf(access, arrow) {
	const changesOfKeys = /* @__PURE__ */ new Map();
	for (const change of access) for (const key of new Set(change.keys)) {
		const known = changesOfKeys.get(key);
		if (known === void 0) changesOfKeys.set(key, [change]);
		else known.push(change);
	}
	const numbers = new Map(access.map((change, index) => [change, index]));
	const told = [...Map.groupBy(changesOfKeys, ([, changes]) => changes.map((each) => numbers.get(each)).join()).values()].map((members) => ({
		keys: members.map(([key]) => key),
		changes: toldOf(members[0]?.[1] ?? [], arrow)
	}));
	const joined = [...Map.groupBy(told, ({ changes }) => JSON.stringify(changes)).values()].map((members) => ({
		keys: members.flatMap(({ keys }) => keys).sort(byText),
		changes: members[0]?.changes ?? []
	}));
	const keyless = access.filter(({ keys }) => keys.length === 0);
	return keyless.length === 0 ? joined : [{
		keys: [],
		changes: toldOf(keyless, arrow)
	}, ...joined];
}
function toldOf(changes, arrow) {
	return merged(changes.map(({ api, effect, operations, ...change }) => {
		return {
			api,
			effect,
			operations,
			words: wordsOf({
				...change,
				effect
			}, arrow)
		};
	}), ({ words }) => words);
}
/** @param told what tells changes of one API and effect apart */
function merged(changes, told) {
	return [...Map.groupBy(changes, (each) => JSON.stringify([
		each.api,
		each.effect,
		told(each)
	])).values()].flatMap(([first, ...rest]) => {
		if (first === void 0 || rest.length === 0) return first ?? [];
		const operations = new Set([first, ...rest].flatMap((each) => each.operations));
		return [{
			...first,
			operations: [...operations].sort(byText)
		}];
	});
}
function byText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
/** Callers without a key before those with one, many keys before few. */
function worstFirst(one, other) {
	const rank = ({ changes }) => require_json.ACCESS_EFFECTS.indexOf(effectOf(changes));
	const many = ({ keys }) => keys.length === 0 ? 1e400 : keys.length;
	if (rank(one) !== rank(other)) return rank(one) - rank(other);
	if (many(one) !== many(other)) return many(other) - many(one);
	return byText(one.keys[0] ?? "", other.keys[0] ?? "");
}
/** Changes are sorted, worst first. */
function effectOf(changes) {
	return changes[0]?.effect ?? "gained";
}
function lineOf({ keys, changes }, size, several) {
	const many = keys.length > FEW_KEYS;
	const told = merged(changes, ({ effect, words }) => saidByVerb(effect, words, keys) ? words.aside : words);
	const shown = told.slice(0, size.changes).map((change) => changeParts(change, size, {
		keys,
		several
	}));
	const rest = told.length - shown.length;
	const verbFirst = shown[0]?.verb === true;
	return {
		effect: effectOf(changes),
		parts: [
			...whoParts(keys),
			{ ours: verbFirst ? " " : ": " },
			...shown.flatMap(({ parts }, index) => index === 0 ? parts : [{ ours: "; " }, ...parts]),
			...rest === 0 ? [] : [{ ours: `; and ${rest} more` }],
			...many ? [
				{ ours: " (" },
				...namesOf(keys, FEW_KEYS),
				{ ours: ")" }
			] : []
		]
	};
}
function whoParts(keys) {
	if (keys.length === 0) return [{ ours: "callers without a key" }];
	return keys.length > FEW_KEYS ? [{ ours: `${keys.length} keys` }] : namesOf(keys, FEW_KEYS);
}
/** That something is new is said by a verb, and so is what many keys lose or gain. */
function saidByVerb(effect, { fresh }, keys) {
	return fresh || keys.length > FEW_KEYS && (effect === "lost" || effect === "gained");
}
function changeParts({ api, effect, words, operations }, size, { keys, several }) {
	const named = operationParts(operations, api, {
		most: size.operations,
		several,
		fresh: words.fresh
	});
	const plural = keys.length !== 1;
	const verb = saidByVerb(effect, words, keys);
	if (!verb) return {
		verb,
		parts: [...named, { ours: ` ${words.change}` }]
	};
	const [one, more] = effect === "lost" ? ["loses", "lose"] : ["gains", "gain"];
	return {
		verb,
		parts: [
			{ ours: `${plural ? more : one} ` },
			...named,
			{ ours: words.aside }
		]
	};
}
/** `GET /a, GET /b`; of many their number, and the first ones where they are not simply new. */
function operationParts(operations, api, { most, several, fresh }) {
	const of = [{ ours: " of " }, { theirs: api }];
	if (operations.length <= most) return [...namesOf(operations, most), ...several ? of : []];
	const count = [{ ours: `${operations.length} operations` }, ...of];
	return fresh ? count : [
		...count,
		{ ours: " (" },
		...namesOf(operations, most),
		{ ours: ")" }
	];
}
function namesOf(names, most) {
	const shown = names.slice(0, most);
	const rest = names.length - shown.length;
	return [...shown.flatMap((name, index) => [...index === 0 ? [] : [{ ours: ", " }], { theirs: name }]), ...rest === 0 ? [] : [{ ours: ` and ${rest} more` }]];
}
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
// src/core/render/access.ts
/** Who may call what after a plan, for people: who loses operations first, each key that meets the same in one line. */
const TERMINAL_SIZE$1 = {
	lines: 30,
	changes: 10,
	operations: 3
};
/** Names of keys may have 1,024 characters. */
const NAME_LENGTH = 80;
const STYLES$1 = {
	lost: "red",
	reduced: "yellow",
	raised: "green",
	gained: "green"
};
const SIGNS = {
	lost: "-",
	reduced: "~",
	raised: "~",
	gained: "+"
};
/** Whether somebody is worse off: then access is what a reader must see first. */
function losesAccess({ access }) {
	return access.some(({ effect }) => effect === "lost" || effect === "reduced");
}
/** The section for a terminal; empty when nobody's access changes. */
function accessText({ access }, paint) {
	if (access.length === 0) return "";
	const { lines, cut } = accessLines(access, TERMINAL_SIZE$1, "->");
	const counts = countsOf(access).map(({ effect, words }) => paint(STYLES$1[effect], words));
	return [
		`${paint("bold", "Access:")} ${counts.join(", ")}.`,
		...lines.map(({ effect, parts }) => `  ${paint(STYLES$1[effect], SIGNS[effect])} ${plainText(parts)}`),
		...cut === 0 ? [] : [`  ${paint("dim", `and ${keysText(cut)} more (see --format json)`)}`]
	].join("\n");
}
function plainText(parts) {
	return parts.map((part) => "ours" in part ? part.ours : require_kind.short(part.theirs, NAME_LENGTH)).join("");
}
/** The section for a comment. */
function accessBlocks({ access }, size) {
	if (access.length === 0) return [];
	const { lines, cut } = accessLines(access, size, "→");
	const counts = countsOf(access).map(({ words }) => words);
	const items = lines.map(({ parts }) => parts.map((part) => "ours" in part ? text(part.ours) : code(require_kind.short(part.theirs, NAME_LENGTH))));
	return [
		paragraph(strong(`Access: ${counts.join(", ")}.`)),
		...items.length === 0 ? [] : [list(items)],
		...cut === 0 ? [] : [paragraph(text(`And ${keysText(cut)} more, in the JSON of the plan.`))]
	];
}
/** `31 keys lose operations`, for each effect that there is. */
function countsOf(access) {
	return require_json.ACCESS_EFFECTS.flatMap((effect) => {
		const changes = access.filter((change) => change.effect === effect);
		if (changes.length === 0) return [];
		const keys = new Set(changes.flatMap((change) => change.keys)).size;
		const keyless = changes.some((change) => change.keys.length === 0);
		return [{
			effect,
			words: `${[...keyless ? ["callers without a key"] : [], ...keys === 0 ? [] : [keysText(keys)]].join(" and ")} ${VERBS$1[effect][keys === 1 && !keyless ? 0 : 1]}`
		}];
	});
}
/** For one key, and for more. */
const VERBS$1 = {
	lost: ["loses operations", "lose operations"],
	reduced: ["gets tighter limits", "get tighter limits"],
	raised: ["gets wider limits", "get wider limits"],
	gained: ["gains operations", "gain operations"]
};
function keysText(keys) {
	return keys === 1 ? "1 key" : `${keys} keys`;
}
// src/core/render/alike.ts
/** Of more steps that are alike than this, one is shown. */
const MANY = 10;
const NAMES_SHOWN = 3;
/** In the order of the plan; many alike stand where the first of them stands. */
function entriesOf(steps) {
	return [...Map.groupBy(steps, patternOf).values()].flatMap((alike) => {
		const [first] = alike;
		if (first === void 0 || alike.length <= MANY) return alike.map((step) => ({
			step,
			title: `${require_words.stepTitle(step)}${dueText(step)}`,
			count: 1
		}));
		const title = `${manyTitle(alike, first)}${dueText(first)}`;
		return [{
			step: asPattern(first),
			title,
			count: alike.length
		}];
	});
}
/** By the API, plan or keys they belong to. */
function entryGroups(entries) {
	return [...Map.groupBy(entries, ({ step }) => require_words.groupTitle(step))].map(([title, members]) => ({
		title,
		entries: members
	}));
}
/** The day on which the calendar asks for it. */
function dueText({ due }) {
	return due === void 0 ? "" : ` (due ${due.slice(0, 10)})`;
}
function manyTitle(alike, { kind }) {
	const what = kind === "keyStore" ? "stored values" : "keys";
	return `${alike.length} ${what}: ${someNames(alike.map(labelOf))}`;
}
/** `acme, globex, initech and 997 more`. */
function someNames(names) {
	const shown = names.slice(0, NAMES_SHOWN).map((name) => require_kind.short(name));
	const rest = names.length - shown.length;
	return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
}
/** What steps that are alike have in common; the id of a step that is not about a key. */
function patternOf(step) {
	const { kind, action, impact, reason, fields, resource, why = "", due = "" } = step;
	if (kind !== "apiKey" && kind !== "planKey" && kind !== "keyStore") return step.id;
	const plan = kind === "planKey" ? resource.slice(0, resource.indexOf(" / ")) : "";
	const day = due.slice(0, 10);
	return JSON.stringify([
		kind,
		action,
		impact,
		reason,
		why,
		day,
		plan,
		generalFields(step, fields)
	]);
}
function asPattern(step) {
	return {
		...step,
		fields: generalFields(step, step.fields)
	};
}
function generalFields(step, fields) {
	const name = labelOf(step).replace(/ \(.*$/s, "");
	const general = (value) => typeof value === "string" ? value.replaceAll(name, "{name}") : value;
	return fields.map(({ before, after, ...field }) => ({
		...field,
		...before === void 0 ? {} : { before: general(before) },
		...after === void 0 ? {} : { after: general(after) }
	}));
}
function labelOf({ kind, resource }) {
	return kind === "planKey" ? resource.slice(resource.indexOf(" / ") + 3) : resource;
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
// src/core/render/schedule.ts
/** How far beyond the first thing to come days are named: a plan does not know what day a reader has. */
const DAYS_NAMED = 30;
const LINES = 10;
/** For one key, and for more. */
const VERBS = {
	replace: ["will be replaced", "will be replaced"],
	disable: ["stops working", "stop working"],
	delete: ["will be deleted", "will be deleted"]
};
/** The section for a terminal; empty when nothing is to come. */
function scheduleText({ schedule }, paint) {
	if (schedule.length === 0) return "";
	const lines = linesOf(schedule).map(({ before, names, after }) => `  ${before}${names.length === 0 ? "" : `${someNames(names)} `}${after}`);
	return [paint("bold", "Schedule"), ...lines].join("\n");
}
/** The section for a comment. */
function scheduleBlocks({ schedule }) {
	if (schedule.length === 0) return [];
	const items = linesOf(schedule).map(({ before, names, after }) => names.length === 0 ? [text(`${before}${after}`)] : [
		text(before),
		code(someNames(names)),
		text(` ${after}`)
	]);
	return [paragraph(strong("Schedule")), list(items)];
}
function linesOf(schedule) {
	const [first] = schedule;
	const last = Date.parse(first?.date ?? "") + DAYS_NAMED * require_json.DAY_SECONDS * 1e3;
	const groups = [...Map.groupBy(schedule, (one) => `${one.date.slice(0, 10)} ${kindOf(one)}`).values()];
	const soon = groups.filter(([one]) => Date.parse(one?.date ?? "") <= last).slice(0, LINES);
	const rest = groups.filter((group) => !soon.includes(group)).flat();
	return [...soon.flatMap(dayLine), ...[...Map.groupBy(rest, kindOf).values()].flatMap(restLine)];
}
function kindOf({ what, old }) {
	return old === true ? `old ${what}` : what;
}
/** `2026-01-08: acme will be deleted`. */
function dayLine(group) {
	const [first] = group;
	if (first === void 0) return [];
	const { what, date, old } = first;
	const [one, more] = VERBS[what];
	const [value, verb] = group.length === 1 ? ["the old value of ", one] : ["the old values of ", more];
	return [{
		before: `${date.slice(0, 10)}: ${old === true ? value : ""}`,
		names: group.map(({ key }) => key),
		after: verb
	}];
}
/** `and 990 keys will be replaced by 2027-02-23`. */
function restLine(group) {
	const last = group.at(-1);
	if (last === void 0) return [];
	const { what, date, old } = last;
	const [one, more] = VERBS[what];
	const thing = old === true ? "old value" : "key";
	return [{
		before: `and ${group.length === 1 ? `1 ${thing} ${one}` : `${group.length} ${thing}s ${more}`} by ${date.slice(0, 10)}`,
		names: [],
		after: ""
	}];
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
Object.defineProperty(exports, "accessBlocks", {
	enumerable: true,
	get: function() {
		return accessBlocks;
	}
});
Object.defineProperty(exports, "accessText", {
	enumerable: true,
	get: function() {
		return accessText;
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
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "entryGroups", {
	enumerable: true,
	get: function() {
		return entryGroups;
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
Object.defineProperty(exports, "losesAccess", {
	enumerable: true,
	get: function() {
		return losesAccess;
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
Object.defineProperty(exports, "scheduleBlocks", {
	enumerable: true,
	get: function() {
		return scheduleBlocks;
	}
});
Object.defineProperty(exports, "scheduleText", {
	enumerable: true,
	get: function() {
		return scheduleText;
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
