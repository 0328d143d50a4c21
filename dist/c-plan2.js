require("./c-rolldown-runtime.js");
const require_plan = require("./c-plan.js");
const require_settings = require("./c-settings.js");
const require_plan_file = require("./c-plan-file.js");
const require_wire = require("./c-wire.js");
let node_fs_promises = require("node:fs/promises");
// src/entry/commands/plan.ts
async function run(settings, host) {
	const { env, refresh, out } = settings;
	const deps = {
		...require_wire.wire(settings),
		journal: host.journal
	};
	const { plan: made, ...said } = await require_plan.plan(deps, {
		refresh,
		...env === void 0 ? {} : { env }
	});
	if (made === void 0) return require_settings.stoppedByProblems("plan", said);
	if (out !== void 0) await (0, node_fs_promises.writeFile)(out, require_plan_file.planText(made));
	return {
		command: "plan",
		...said,
		plan: made,
		exitCode: require_settings.planExit(made, settings.detailedExitcode),
		faults: []
	};
}
exports.run = run;
