require("./c-rolldown-runtime.js");
const require_report = require("./c-report.js");
const OUTCOMES = {
	[require_report.EXIT.done]: "done",
	[require_report.EXIT.failed]: "failed",
	[require_report.EXIT.changes]: "changes",
	[require_report.EXIT.problems]: "problems",
	[require_report.EXIT.refused]: "refused",
	[require_report.EXIT.stale]: "stale",
	[require_report.EXIT.partly]: "partly"
};
/** Adds the format's number and the outcome in a word, which always agrees with the exit code. */
function renderJson(outcome) {
	return `${JSON.stringify({
		format: 1,
		outcome: OUTCOMES[outcome.exitCode],
		...outcome
	}, null, 2)}\n`;
}
exports.renderJson = renderJson;
