const require_kind = require("./c-kind.js");
// src/entry/tallies.ts
/** Of more steps of one sort than this, parts are told instead of each. */
const MANY = 50;
const PARTS = 10;
/** So many failures of one sort are told; the report counts all. */
const FAILURES_TOLD = 5;
/** Action and kind are the sort of a step. */
function tallies(steps) {
	const counts = new Map([...Map.groupBy(steps, sortOf)].filter(([, { length }]) => length > MANY).map(([sort, { length }]) => [sort, {
		total: length,
		attempted: 0,
		done: 0,
		failures: 0
	}]));
	const count = ({ step, companions }, member) => {
		for (const each of [step, ...companions]) {
			const tally = counts.get(sortOf(each));
			if (tally !== void 0) tally[member] += 1;
		}
	};
	return {
		done: (event) => {
			const tally = counts.get(sortOf(event.step));
			const before = partsOf(tally);
			count(event, "attempted");
			count(event, "done");
			if (tally === void 0) return "by name";
			return partsOf(tally) > before ? { progress: `${tally.done} of ${tally.total}` } : void 0;
		},
		failed: (event) => {
			count(event, "attempted");
			const tally = counts.get(sortOf(event.step));
			if (tally === void 0) return true;
			tally.failures += 1;
			return tally.failures <= FAILURES_TOLD;
		}
	};
}
function sortOf({ action, kind }) {
	return `${action} ${kind}`;
}
function partsOf(tally) {
	return tally === void 0 ? 0 : Math.floor(tally.attempted * PARTS / tally.total);
}
// src/entry/progress.ts
/** Journals: what a command is doing, as plain lines or as one line that is written over. */
/**
* On a screen what is going on comes and goes; in a log it is one line per event that matters, and a wait says so once. Of
* many steps of one sort every tenth part is told.
*/
function journalOf({ say, sayPaint, pass }) {
	let waiting = false;
	let counts = tallies([]);
	return { note(event) {
		if (event.type === "planned") counts = tallies(event.plan.steps);
		const lasting = lastingLine(event, sayPaint, counts);
		const passing = passingLine(event);
		const told = event.type === "step-started" || event.type === "waiting" && waiting;
		if (lasting !== void 0) say(`${lasting}\n`);
		else if (passing !== void 0 && pass !== void 0) pass(passing);
		else if (passing !== void 0 && !told) say(`${passing}\n`);
		waiting = event.type === "waiting";
	} };
}
function lastingLine(event, paint, counts) {
	switch (event.type) {
		case "step-done": return doneLine(event, paint, counts);
		case "step-failed":
			if (!counts.failed(event)) return void 0;
			return `${paint("red", "✗")} ${place(event)} ${callName(event)}: ${require_kind.visible(event.fault.message)}`;
		case "probed": {
			const { ok, operation, expected, status, message } = event.probe;
			const got = status === void 0 ? require_kind.visible(message ?? "no answer") : String(status);
			return `${ok ? paint("green", "✓") : paint("red", "✗")} ${require_kind.visible(operation)}: ${got}, expected ${expected}`;
		}
		default: return;
	}
}
function doneLine(event, paint, counts) {
	const told = counts.done(event);
	if (told === void 0) return void 0;
	const what = told === "by name" ? callName(event) : `${sortName(event.step)}: ${told.progress}`;
	return `${paint("green", "✓")} ${place(event)} ${what}`;
}
function passingLine(event) {
	switch (event.type) {
		case "reading": return `Reading ${require_kind.visible(event.what)}`;
		case "step-started": return `  ${place(event)} ${callName(event)} ...`;
		case "waiting": return `Waiting for ${event.what}: at most ${event.secondsLeft} s`;
		default: return;
	}
}
function place({ number, of }) {
	return `${number}/${of}`;
}
function callName({ step, companions }) {
	const more = companions.length === 0 ? "" : `, and ${companions.length} more in the same call`;
	return `${sortName(step)} ${require_kind.visible(step.resource)}${more}`;
}
function sortName({ action, kind }) {
	return `${action} ${require_kind.KIND_TITLES[kind]}`;
}
Object.defineProperty(exports, "journalOf", {
	enumerable: true,
	get: function() {
		return journalOf;
	}
});
