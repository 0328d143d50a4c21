const require_kind = require("./c-kind.js");
// src/core/render/usage-words.ts
const BAR_WIDTH = 10;
/** `[#####-----]  52%`; full only when nothing is left. */
function bar({ share }) {
	const filled = Math.floor(share * BAR_WIDTH);
	return `[${"#".repeat(filled)}${"-".repeat(BAR_WIDTH - filled)}] ${percent(share).padStart(4)}`;
}
/** Rounded down, so that 100% means all of it. */
function percent(share) {
	return `${Math.floor(share * 100)}%`;
}
/** `12,345`. */
function number(value) {
	return value.toLocaleString("en-US");
}
/** `1 key`, `2 keys`. */
function plural(count, word) {
	return `${number(count)} ${word}${count === 1 ? "" : "s"}`;
}
/** What there is to say of a key beside its name; empty for an ordinary key of ours. */
function keyMarks({ generation, enabled, managed, inPlan }) {
	const marks = [
		generation === void 0 ? "" : `generation ${require_kind.short(generation, 20)}`,
		enabled ? "" : "disabled",
		managed ? "" : "not ours",
		inPlan ? "" : "left the plan"
	].filter((mark) => mark !== "");
	return marks.length === 0 ? "" : ` (${marks.join(", ")})`;
}
/** `exhausted`, `about 2026-01-20`, or nothing when it will last. */
function exhaustionWords({ exhaustion }) {
	if (exhaustion === void 0) return "";
	return exhaustion === "exhausted" ? exhaustion : `about ${exhaustion}`;
}
/** `1,000 requests per MONTH for each key, now 2026-01-01 to 2026-01-31`. */
function quotaWords({ quota, period, usagePlanId }) {
	if (usagePlanId === void 0) return "not in the account";
	if (quota === void 0 || period === void 0) return "no quota";
	const { limit, period: unit } = quota;
	return `${plural(limit, "request")} per ${require_kind.short(unit)} for each key, now ${period.from} to ${period.to}`;
}
/** One sentence. */
function totalsWords({ keys, used, neverUsed, exhausted, runningOut, gone }) {
	const counts = [
		exhausted === 0 ? "" : `${number(exhausted)} exhausted`,
		runningOut === 0 ? "" : `${number(runningOut)} running out`,
		neverUsed === 0 ? "" : `${number(neverUsed)} never used`,
		gone.keys === 0 ? "" : `${number(gone.used)} of the requests by ${plural(gone.keys, "key")} that no longer exist`
	].filter((count) => count !== "");
	return `${[`${plural(keys, "key")}, ${plural(used, "request")} in the range`, ...counts].join("; ")}.`;
}
/** Keys with a row of their own, and those of which there is nothing to say but that nobody used them. */
function splitKeys({ keys }) {
	const { used = [], unused = [] } = Object.groupBy(keys, (key) => key.lastUsed === void 0 && key.quota?.exhaustion === void 0 ? "unused" : "used");
	return {
		used,
		unused
	};
}
Object.defineProperty(exports, "bar", {
	enumerable: true,
	get: function() {
		return bar;
	}
});
Object.defineProperty(exports, "exhaustionWords", {
	enumerable: true,
	get: function() {
		return exhaustionWords;
	}
});
Object.defineProperty(exports, "keyMarks", {
	enumerable: true,
	get: function() {
		return keyMarks;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: true,
	get: function() {
		return number;
	}
});
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
Object.defineProperty(exports, "quotaWords", {
	enumerable: true,
	get: function() {
		return quotaWords;
	}
});
Object.defineProperty(exports, "splitKeys", {
	enumerable: true,
	get: function() {
		return splitKeys;
	}
});
Object.defineProperty(exports, "totalsWords", {
	enumerable: true,
	get: function() {
		return totalsWords;
	}
});
