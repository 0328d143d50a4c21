require("./c-rolldown-runtime.js");
const require_problem = require("./c-problem.js");
const require_report = require("./c-report.js");
const require_wire = require("./c-wire.js");
// src/app/validate.ts
/** `validate`: load and compile, offline, without credentials. */
/** Checks one environment, or every environment when none is named. */
async function validate(deps, options = {}) {
	const loaded = await require_wire.load(deps.sources);
	const { repository } = loaded;
	const names = options.env === void 0 ? Object.keys(repository.config.environments) : [options.env];
	const problems = /* @__PURE__ */ new Map();
	for (const problem of repository.problems) problems.set(JSON.stringify(problem), problem);
	for (const name of names) {
		const wish = await require_wire.desire(loaded, name);
		for (const problem of wish.problems) problems.set(JSON.stringify(problem), problem);
	}
	const found = [...problems.values()];
	return {
		problems: found,
		counts: {
			specs: repository.specs.length,
			plans: repository.plans.length,
			environments: names.length
		},
		exitCode: require_problem.hasErrors(found) ? require_report.EXIT.problems : require_report.EXIT.done
	};
}
// src/entry/commands/validate.ts
async function run(settings) {
	const { env } = settings;
	const { problems, counts, exitCode } = await validate(require_wire.wire(settings), env === void 0 ? {} : { env });
	return {
		command: "validate",
		problems,
		counts,
		exitCode,
		faults: [],
		...env === void 0 ? {} : { environment: env }
	};
}
exports.run = run;
