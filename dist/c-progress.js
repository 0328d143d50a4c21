const require_escape = require("./c-escape.js");
const require_kind = require("./c-kind.js");
// src/entry/progress.ts
/** Journals: what a command is doing, as plain lines or as one line that is written over. */
/** One line per event that matters in a log; a wait says so once. */
function lineJournal(say, paint) {
	let waiting = "";
	return { note(event) {
		if (event.type === "waiting" && event.what === waiting) return;
		waiting = event.type === "waiting" ? event.what : "";
		const line = lastingLine(event, paint) ?? passingLine(event);
		if (line !== void 0 && event.type !== "step-started") say(`${line}\n`);
	} };
}
/** Lines that last stay; what is going on right now is one line below them that comes and goes. */
function liveJournal(terminal) {
	const eraseLine = "\r\x1B[2K";
	return { note(event) {
		const lasting = lastingLine(event, terminal.sayPaint);
		const passing = passingLine(event) ?? "";
		const text = lasting === void 0 ? terminal.sayPaint("dim", passing) : `${lasting}\n`;
		terminal.say(eraseLine + text);
	} };
}
function lastingLine(event, paint) {
	switch (event.type) {
		case "step-done": return `${paint("green", "✓")} ${place(event)} ${stepName(event.step)}`;
		case "step-failed": return `${paint("red", "✗")} ${place(event)} ${stepName(event.step)}: ${require_escape.visible(event.fault.message)}`;
		case "probed": {
			const { ok, operation, expected, status, message } = event.probe;
			const got = status === void 0 ? require_escape.visible(message ?? "no answer") : String(status);
			return `${ok ? paint("green", "✓") : paint("red", "✗")} ${require_escape.visible(operation)}: ${got}, expected ${expected}`;
		}
		default: return;
	}
}
function passingLine(event) {
	switch (event.type) {
		case "reading": return `Reading ${require_escape.visible(event.what)}`;
		case "step-started": return `  ${place(event)} ${stepName(event.step)} ...`;
		case "waiting": return `Waiting for ${event.what}: at most ${event.secondsLeft} s`;
		default: return;
	}
}
function place(event) {
	return `${event.number}/${event.of}`;
}
function stepName(step) {
	return `${step.action} ${require_kind.KIND_TITLES[step.kind]} ${require_escape.visible(step.resource)}`;
}
Object.defineProperty(exports, "lineJournal", {
	enumerable: true,
	get: function() {
		return lineJournal;
	}
});
Object.defineProperty(exports, "liveJournal", {
	enumerable: true,
	get: function() {
		return liveJournal;
	}
});
