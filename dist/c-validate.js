require("./c-rolldown-runtime.js");
const require_nearest = require("./c-nearest.js");
const require_report = require("./c-report.js");
const require_wire = require("./c-wire.js");
// src/app/validate.ts
/** `validate`: load and compile, offline, without credentials. */
/** Checks one environment, or every environment when none is named. */
async function validate(deps, options = {}) {
	const loaded = await require_wire.load(deps.sources);
	const { repository } = loaded;
	const names = options.env === void 0 ? Object.keys(repository.config.environments) : [options.env];
	const wishes = [];
	for (const name of names) wishes.push(await require_wire.examine(loaded, name, deps.values));
	const found = distinct([...wishes.flatMap(({ problems }) => problems), ...names.length < 2 ? [] : await require_wire.unusedEverywhere(repository, wishes.map(({ unused }) => unused))]);
	const waived = distinct(wishes.flatMap((wish) => wish.waived ?? []));
	return {
		problems: found,
		...waived.length === 0 ? {} : { waived },
		counts: {
			specs: repository.specs.length,
			plans: repository.plans.length,
			environments: names.length
		},
		exitCode: require_nearest.hasErrors(found) ? require_report.EXIT.problems : require_report.EXIT.done
	};
}
/** Environments share most of their problems. */
function distinct(things) {
	return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
// src/entry/commands/validate.ts
async function run(settings) {
	const { env } = settings;
	return {
		command: "validate",
		...await validate(require_wire.wire(settings), env === void 0 ? {} : { env }),
		faults: [],
		...env === void 0 ? {} : { environment: env }
	};
}
exports.run = run;
