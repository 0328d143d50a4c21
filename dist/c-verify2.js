require("./c-rolldown-runtime.js");
const require_verify = require("./c-verify.js");
const require_report = require("./c-report.js");
const require_settings = require("./c-settings.js");
const require_wire = require("./c-wire.js");
// src/entry/commands/verify.ts
async function run(settings, host) {
	const { env, checkValues } = settings;
	const deps = {
		...require_wire.wire(settings),
		journal: host.journal
	};
	const { report, ...said } = await require_verify.verify(deps, {
		checkValues,
		...env === void 0 ? {} : { env }
	});
	if (report === void 0) return require_settings.stoppedByProblems("verify", said);
	return {
		command: "verify",
		...said,
		plan: report.plan,
		verify: report,
		exitCode: report.ok ? require_report.EXIT.done : require_report.EXIT.failed,
		faults: []
	};
}
exports.run = run;
