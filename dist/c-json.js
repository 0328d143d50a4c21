let node_crypto = require("node:crypto");
// src/core/model/plan.ts
const PLAN_FORMAT = 1;
const ACCESS_EFFECTS = [
	"lost",
	"reduced",
	"raised",
	"gained"
];
const CONTRACT_LEVELS = [
	"breaking",
	"warning",
	"info"
];
/** The steps that do something. */
function changes(plan) {
	return plan.steps.filter((step) => step.action !== "leave");
}
function isEmpty(plan) {
	return changes(plan).length === 0;
}
// src/core/usage/days.ts
/** Days as API Gateway counts use in them: YYYY-MM-DD, UTC. */
const DAY_SECONDS = 86400;
/** The day that holds a moment, in seconds since 1970. */
function dayOf(time) {
	return (/* @__PURE__ */ new Date(time * 1e3)).toISOString().slice(0, 10);
}
/** The moment at which a day begins, in seconds since 1970; NaN for what is not a day, `2026-02-30` for example. */
function startOfDay(day) {
	const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / 1e3 : NaN;
	return !Number.isNaN(time) && dayOf(time) === day ? time : NaN;
}
/** The day so many days later, or earlier for a negative number. */
function addDays(day, count) {
	return dayOf(startOfDay(day) + count * DAY_SECONDS);
}
/** How many days a range has; less than 1 when it ends before it begins. */
function countDays({ from, to }) {
	return (startOfDay(to) - startOfDay(from)) / DAY_SECONDS + 1;
}
/** The same days in ranges of at most so many days, oldest first. */
function partsOf({ from, to }, longest) {
	const parts = [];
	for (let start = from; start <= to; start = addDays(start, longest)) {
		const end = addDays(start, longest - 1);
		parts.push({
			from: start,
			to: end < to ? end : to
		});
	}
	return parts;
}
// src/core/model/canonical.ts
/**
* The canonical text of a value, written in one pass without a sorted copy of the value: whole definitions are digested
* several times in a run.
*/
/** Characters between two hand-overs of text: long enough to be few, short enough to never hold a second copy of a value. */
const CHUNK = 8192;
/** Up to so many keys are put in order by insertion, which needs no call per comparison. */
const FEW_KEYS = 16;
/** Of shorter texts a look is cheaper than a call. */
const SHORT = 32;
/** Needs no escape in JSON text; surrogates are left to `JSON.stringify`, which escapes those without a partner. */
const PLAIN = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;
const INDEX = /^(?:0|[1-9][0-9]{0,9})$/;
const HIGHEST_INDEX = 4294967294;
/** What JSON has no word for: left out of an object, `null` in a list. */
function isMissing(value) {
	return value === void 0 || typeof value === "function" || typeof value === "symbol";
}
/** Hands over the canonical text of a value piece by piece. */
function writeCanonical(value, take) {
	/** Keys repeat without end: each is quoted once. */
	const names = /* @__PURE__ */ new Map();
	let text = "";
	function nameOf(key) {
		const known = names.get(key);
		if (known !== void 0) return known;
		const name = `${quote(key)}:`;
		names.set(key, name);
		return name;
	}
	function put(inner) {
		if (text.length > CHUNK) {
			take(text);
			text = "";
		}
		if (typeof inner === "string") text += quote(inner);
		else if (typeof inner !== "object" || inner === null) text += isMissing(inner) ? "null" : JSON.stringify(inner);
		else if (Array.isArray(inner)) putList(inner);
		else putObject(inner);
	}
	function putList(list) {
		text += "[";
		for (let index = 0; index < list.length; index += 1) {
			if (index > 0) text += ",";
			put(list[index]);
		}
		text += "]";
	}
	function putObject(object) {
		let before = "{";
		for (const key of orderedKeys(object)) {
			const inner = object[key];
			if (isMissing(inner)) continue;
			text += before;
			text += nameOf(key);
			before = ",";
			put(inner);
		}
		text += before === "{" ? "{}" : "}";
	}
	put(value);
	take(text);
}
function quote(text) {
	return text.length < SHORT && PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
/** The keys by code unit; those that JavaScript takes for indexes come first and by number, as in any sorted copy. */
function orderedKeys(object) {
	const keys = Object.keys(object);
	let start = 0;
	while (start < keys.length && isIndex(keys[start] ?? "")) start += 1;
	if (keys.length - start > FEW_KEYS) return [...keys.slice(0, start), ...keys.slice(start).sort()];
	for (let index = start + 1; index < keys.length; index += 1) insert(keys, start, index);
	return keys;
}
/** Moves the key at an index to its place among those before it, which are in order from `start` on. */
function insert(keys, start, index) {
	const key = keys[index] ?? "";
	let at = index;
	for (let before = keys[at - 1]; at > start && before !== void 0 && before > key; before = keys[at - 1]) {
		keys[at] = before;
		at -= 1;
	}
	keys[at] = key;
}
function isIndex(key) {
	const first = key.charCodeAt(0);
	return first >= 48 && first <= 57 && INDEX.test(key) && Number(key) <= HIGHEST_INDEX;
}
// src/core/model/json.ts
/** JSON values, their canonical text and their digest: the ground on which plans are compared and fingerprinted. */
/** Whether a value is a JSON object (and not an array, null or a scalar). */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* The canonical text of a value: keys sorted, members that are `undefined` left out, no white space.
* Two values are the same for Tollgate exactly when their canonical texts are the same.
*/
function canonical(value) {
	const parts = [];
	writeCanonical(value, (text) => parts.push(text));
	return parts.join("");
}
/** SHA-256 of the canonical text, as 64 lower-case hexadecimal digits. */
function digest(value) {
	const hash = (0, node_crypto.createHash)("sha256");
	writeCanonical(value, (text) => hash.update(text));
	return hash.digest("hex");
}
/** Whether two values are the same, whatever the order of their keys: what the canonical texts would say. */
function equal(left, right) {
	if (left === right) return true;
	if (typeof left !== "object" || left === null || typeof right !== "object" || right === null) return scalar(left) === scalar(right);
	if (Array.isArray(left)) return Array.isArray(right) && equalLists(left, right);
	return !Array.isArray(right) && equalObjects(left, right);
}
function equalLists(left, right) {
	if (left.length !== right.length) return false;
	for (let index = 0; index < left.length; index += 1) if (!equal(left[index], right[index])) return false;
	return true;
}
function equalObjects(left, right) {
	const keys = Object.keys(left);
	const others = Object.keys(right);
	let missing = 0;
	for (let index = 0; index < keys.length; index += 1) {
		const key = keys[index] ?? "";
		const value = left[key];
		if (isMissing(value)) missing += 1;
		else if (key !== others[index] && !Object.hasOwn(right, key)) return false;
		else if (isMissing(right[key]) || !equal(value, right[key])) return false;
	}
	if (keys.length - missing === others.length) return true;
	return keys.length - missing === others.filter((key) => !isMissing(right[key])).length;
}
/** What stands for a scalar in JSON text, where there is no infinity and nothing is undefined. */
function scalar(value) {
	return isMissing(value) || typeof value === "number" && !Number.isFinite(value) ? null : value;
}
/**
* The value under a key that may be anybody's: names such as `constructor` must not find what every object inherits.
*/
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
/** Sorts strings by code unit, so that the same set gives the same bytes on every machine and in every locale. */
function sorted(values) {
	return [...values].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
/** The same names with other values. */
function mapValues(table, change) {
	return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));
}
Object.defineProperty(exports, "ACCESS_EFFECTS", {
	enumerable: true,
	get: function() {
		return ACCESS_EFFECTS;
	}
});
Object.defineProperty(exports, "CONTRACT_LEVELS", {
	enumerable: true,
	get: function() {
		return CONTRACT_LEVELS;
	}
});
Object.defineProperty(exports, "DAY_SECONDS", {
	enumerable: true,
	get: function() {
		return DAY_SECONDS;
	}
});
Object.defineProperty(exports, "PLAN_FORMAT", {
	enumerable: true,
	get: function() {
		return PLAN_FORMAT;
	}
});
Object.defineProperty(exports, "addDays", {
	enumerable: true,
	get: function() {
		return addDays;
	}
});
Object.defineProperty(exports, "canonical", {
	enumerable: true,
	get: function() {
		return canonical;
	}
});
Object.defineProperty(exports, "changes", {
	enumerable: true,
	get: function() {
		return changes;
	}
});
Object.defineProperty(exports, "countDays", {
	enumerable: true,
	get: function() {
		return countDays;
	}
});
Object.defineProperty(exports, "dayOf", {
	enumerable: true,
	get: function() {
		return dayOf;
	}
});
Object.defineProperty(exports, "digest", {
	enumerable: true,
	get: function() {
		return digest;
	}
});
Object.defineProperty(exports, "equal", {
	enumerable: true,
	get: function() {
		return equal;
	}
});
Object.defineProperty(exports, "isEmpty", {
	enumerable: true,
	get: function() {
		return isEmpty;
	}
});
Object.defineProperty(exports, "isObject", {
	enumerable: true,
	get: function() {
		return isObject;
	}
});
Object.defineProperty(exports, "mapValues", {
	enumerable: true,
	get: function() {
		return mapValues;
	}
});
Object.defineProperty(exports, "own", {
	enumerable: true,
	get: function() {
		return own;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});
Object.defineProperty(exports, "sorted", {
	enumerable: true,
	get: function() {
		return sorted;
	}
});
Object.defineProperty(exports, "startOfDay", {
	enumerable: true,
	get: function() {
		return startOfDay;
	}
});
