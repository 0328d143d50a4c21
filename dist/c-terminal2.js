require("./c-rolldown-runtime.js");
const require_progress = require("./c-progress.js");
let node_util = require("node:util");
let node_readline_promises = require("node:readline/promises");
// src/entry/terminal.ts
/** The terminal a command writes to: results to stdout, everything said on the way to stderr. */
/** The terminal of this process. Colours follow NO_COLOR, FORCE_COLOR and whether the stream is a terminal. */
function processTerminal() {
	const { stdin, stdout, stderr, env } = process;
	const live = stderr.isTTY && env["CI"] === void 0;
	const sayPaint = painter(stderr);
	let passing = false;
	const settle = () => {
		if (passing) stderr.write(ERASE_LINE);
		passing = false;
	};
	const pass = (text) => {
		settle();
		stderr.write(sayPaint("dim", text.slice(0, Math.max(20, stderr.columns - 1))));
		passing = true;
	};
	return {
		write: (text) => {
			settle();
			stdout.write(text);
		},
		say: (text) => {
			settle();
			stderr.write(text);
		},
		paint: painter(stdout),
		sayPaint,
		stopped,
		...live ? { pass } : {},
		...live && stdin.isTTY ? { ask } : {}
	};
}
const ERASE_LINE = "\r\x1B[2K";
function painter(stream) {
	return (style, text) => (0, node_util.styleText)(style, text, { stream });
}
async function ask(question) {
	const lines = (0, node_readline_promises.createInterface)({
		input: process.stdin,
		output: process.stderr
	});
	try {
		const answer = await lines.question(`${question} [y/N] `);
		return /^y(es)?$/i.test(answer.trim());
	} finally {
		lines.close();
	}
}
function stopped() {
	return new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
}
/** The host of a command that was started from a terminal. */
function hostOf(terminal, format) {
	const { ask } = terminal;
	return {
		journal: require_progress.journalOf(terminal),
		print: (line) => terminal.write(`${line}\n`),
		stopped: terminal.stopped,
		...ask === void 0 ? {} : { confirm: confirmWith(terminal, ask, format) }
	};
}
function confirmWith(terminal, ask, format) {
	return async (plan) => {
		const { renderPlan } = await Promise.resolve().then(() => require("./c-terminal.js")).then((n) => n.terminal_exports);
		const text = renderPlan(plan, terminal.sayPaint);
		if (format === "text") terminal.write(`${text}\n`);
		else terminal.say(`${text}\n`);
		return await ask("Apply this plan?");
	};
}
exports.hostOf = hostOf;
exports.processTerminal = processTerminal;
