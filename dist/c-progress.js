const require_kind = require("./c-kind.js");
// src/entry/progress.ts
/** Journals: what a command is doing, as plain lines or as one line that is written over. */
/** On a screen what is going on comes and goes; in a log it is one line per event that matters, and a wait says so once. */
function journalOf({ say, sayPaint, pass }) {
	let waiting = false;
	return { note(event) {
		const lasting = lastingLine(event, sayPaint);
		const passing = passingLine(event);
		const told = event.type === "step-started" || event.type === "waiting" && waiting;
		if (lasting !== void 0) say(`${lasting}\n`);
		else if (passing !== void 0 && pass !== void 0) pass(passing);
		else if (passing !== void 0 && !told) say(`${passing}\n`);
		waiting = event.type === "waiting";
	} };
}
function lastingLine(event, paint) {
	switch (event.type) {
		case "step-done": return `${paint("green", "✓")} ${place(event)} ${stepName(event.step)}`;
		case "step-failed": return `${paint("red", "✗")} ${place(event)} ${stepName(event.step)}: ${require_kind.visible(event.fault.message)}`;
		case "probed": {
			const { ok, operation, expected, status, message } = event.probe;
			const got = status === void 0 ? require_kind.visible(message ?? "no answer") : String(status);
			return `${ok ? paint("green", "✓") : paint("red", "✗")} ${require_kind.visible(operation)}: ${got}, expected ${expected}`;
		}
		default: return;
	}
}
function passingLine(event) {
	switch (event.type) {
		case "reading": return `Reading ${require_kind.visible(event.what)}`;
		case "step-started": return `  ${place(event)} ${stepName(event.step)} ...`;
		case "waiting": return `Waiting for ${event.what}: at most ${event.secondsLeft} s`;
		default: return;
	}
}
function place(event) {
	return `${event.number}/${event.of}`;
}
function stepName(step) {
	return `${step.action} ${require_kind.KIND_TITLES[step.kind]} ${require_kind.visible(step.resource)}`;
}
Object.defineProperty(exports, "journalOf", {
	enumerable: true,
	get: function() {
		return journalOf;
	}
});
