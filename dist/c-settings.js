const require_report = require("./c-report.js");
const require_nearest = require("./c-nearest.js");
const require_json = require("./c-json.js");
// src/core/model/fault.ts
/** Thrown by adapters. Carries words for people only: never the request or the answer, which may hold secrets. */
var OperationError = class extends Error {
	fault;
	constructor(fault, options) {
		super(fault.message, options);
		this.name = "OperationError";
		this.fault = fault;
	}
};
/** The fault of anything thrown. What is not an `OperationError` is a bug of ours and says so. */
function faultOf(error) {
	if (error instanceof OperationError) return error.fault;
	return {
		code: "InternalError",
		message: `${error instanceof Error ? error.message : String(error)} (this is a bug in Tollgate; please report it)`
	};
}
// src/entry/outcome.ts
/** A command that could not do its work. */
function failed(command, faults) {
	return {
		command,
		exitCode: require_report.EXIT.failed,
		problems: [],
		faults
	};
}
/** A command that had nothing to report. */
function done(command) {
	return {
		command,
		exitCode: require_report.EXIT.done,
		problems: [],
		faults: []
	};
}
/** The files have errors: nothing was read of the account. */
function stoppedByProblems(command, said) {
	return {
		command,
		...said,
		faults: [],
		exitCode: require_nearest.hasErrors(said.problems) ? require_report.EXIT.problems : require_report.EXIT.failed
	};
}
/** A guard's refusal comes first, then whether the caller asked to hear of changes by exit code. */
function planExit(plan, detailed) {
	if (plan.refusals.length > 0) return require_report.EXIT.refused;
	return detailed && !require_json.isEmpty(plan) ? require_report.EXIT.changes : require_report.EXIT.done;
}
/**
* The outcome of an apply.
* @param approved the fingerprint that was approved, where one was
*/
function applied(report, context) {
	const { approved, ...rest } = context;
	return {
		...rest,
		plan: report.plan,
		apply: report,
		...report.verify === void 0 ? {} : { verify: report.verify },
		exitCode: require_report.APPLY_EXIT[report.outcome],
		faults: report.outcome === "stale" ? [staleFault(report.plan, approved ?? "")] : []
	};
}
function staleFault(plan, approved) {
	return {
		code: "stale-plan",
		message: `The plan that was approved is ${approved}, the plan now is ${plan.fingerprint}: the files or the account have changed since.`,
		hint: "Look at the plan again and approve that one. Nothing was written."
	};
}
// src/entry/commands/run.ts
/** Runs a command by name. Each is loaded only when it is the one asked for. */
const MODULES = {
	validate: () => Promise.resolve().then(() => require("./c-validate.js")),
	plan: () => Promise.resolve().then(() => require("./c-plan2.js")),
	apply: () => Promise.resolve().then(() => require("./c-apply.js")),
	verify: () => Promise.resolve().then(() => require("./c-verify2.js")),
	usage: () => Promise.resolve().then(() => require("./c-usage2.js")),
	emulator: () => Promise.resolve().then(() => require("./c-emulator.js")),
	demo: () => Promise.resolve().then(() => require("./c-demo.js"))
};
/** Never throws: what a command throws is in its outcome. */
async function runCommand(name, settings, host) {
	try {
		const { run } = await MODULES[name]();
		return await run(settings, host);
	} catch (error) {
		return failed(name, [faultOf(error)]);
	}
}
// src/core/usage/range.ts
/** Which days a report is about. */
/** More than a year is a typing mistake rather than a question; each plan costs a call for every 90 days of it. */
const MOST_DAYS = 366;
/**
* The days that were asked for; without a last day until today, without a first one 30 days.
* @returns the range, or everything that is wrong with it, in words that begin with the option
*/
function chooseRange(asked, today) {
	const to = asked.to ?? today;
	const range = {
		from: asked.from ?? require_json.addDays(to, -29),
		to
	};
	return {
		range,
		mistakes: [
			...to > today ? [`--to ${to} is after today, ${today} (days are those of UTC).`] : [],
			...range.from > to ? [`--from ${range.from} is after the last day, ${to}.`] : [],
			...require_json.countDays(range) > MOST_DAYS ? [`--from ${range.from} is ${require_json.countDays(range)} days before the end, and at most ${MOST_DAYS} are read.`] : []
		]
	};
}
/**
* The days to read so that a report knows the range and the current period up to today: one range where the two touch.
* @param period absent for a plan without a quota
*/
function rangesToRead(range, period, today) {
	if (period === void 0) return [range];
	if (require_json.addDays(range.to, 1) < period.from) return [range, {
		from: period.from,
		to: today
	}];
	const [from = today] = require_json.sorted([range.from, period.from]);
	return [{
		from,
		to: today
	}];
}
// src/entry/options.ts
/**
* The commands and options of Tollgate, once: the CLI's help and parser, the inputs of action.yml, the tables in README and
* docs/commands.md and the Action's own reading of its inputs all come from here.
*/
const COMMANDS = {
	validate: "Check the files of the repository; offline, no credentials",
	plan: "Read the account and show what apply would change",
	apply: "Plan again, execute the plan and verify the result",
	verify: "Read everything back, then call the stages without a key and with one",
	usage: "Show who used how much of which quota, what runs out, and which keys nobody uses",
	emulator: "Serve the embedded API Gateway",
	demo: "Tell the whole story on the embedded API Gateway, in seconds, with no account"
};
/** Commands of the Action. */
const ACTION_COMMANDS = [
	"plan",
	"apply",
	"verify",
	"validate",
	"usage"
];
/** Commands that are promised and not there yet: they say so instead of being unknown. */
const LATER_COMMANDS = [
	"drift",
	"export",
	"adopt",
	"rollback",
	"iam-policy",
	"init"
];
const EXAMPLES = {
	validate: ["tollgate validate", "tollgate validate --root apis --format json"],
	plan: ["tollgate plan --env prod", "tollgate plan --env prod --out plan.json --detailed-exitcode"],
	apply: ["tollgate apply --env dev", "tollgate apply --env prod --plan plan.json --yes"],
	verify: ["tollgate verify --env prod"],
	usage: ["tollgate usage --env prod", "tollgate usage --env prod --from 2026-01-01 --to 2026-03-31 --format json"],
	emulator: [
		"tollgate emulator --port 4510",
		"tollgate emulator --port 4510 --state account.json --function hello=functions/hello.mjs",
		"tollgate emulator --quotas --secret tollgate/dev/acme=made-up-for-the-playground"
	],
	demo: ["tollgate demo"]
};
const FILES = [
	"validate",
	"plan",
	"apply",
	"verify",
	"usage"
];
const OPTIONS = [
	{
		name: "root",
		type: "text",
		value: "DIR",
		default: ".",
		description: "Folder that holds specs/, plans/ and tollgate.yaml",
		commands: FILES,
		input: true
	},
	{
		name: "env",
		type: "text",
		value: "NAME",
		description: "Environment of tollgate.yaml; may be left out when there is just one",
		commands: FILES,
		input: true
	},
	{
		name: "endpoint-url",
		type: "text",
		value: "URL",
		description: "Send AWS calls here instead, for example to the embedded API Gateway",
		commands: [
			"plan",
			"apply",
			"verify",
			"usage"
		],
		input: true
	},
	{
		name: "format",
		type: "choice",
		value: "FORMAT",
		choices: [
			"text",
			"json",
			"markdown"
		],
		default: "text",
		description: "How the result is written to stdout; json is one document, whatever happens",
		commands: FILES,
		input: false
	},
	{
		name: "refresh",
		type: "choice",
		value: "WHAT",
		choices: ["changed", "all"],
		default: "changed",
		description: "What is read of the account: only what the digest tags say has changed, or everything",
		commands: ["plan", "apply"],
		input: true
	},
	{
		name: "only",
		type: "text",
		value: "KIND|ID",
		description: "Restrict the plan to one kind or one resource (not available yet)",
		commands: ["plan", "apply"],
		input: false,
		later: true
	},
	{
		name: "out",
		type: "text",
		value: "FILE",
		description: "Keep the plan in a file, to be applied with `apply --plan`",
		commands: ["plan"],
		input: false
	},
	{
		name: "detailed-exitcode",
		type: "flag",
		description: "Exit with 2 instead of 0 when the plan has changes",
		commands: ["plan"],
		input: true
	},
	{
		name: "expect",
		type: "text",
		value: "FINGERPRINT",
		description: "Apply only the plan with this fingerprint; anything else is stale (exit 5)",
		commands: ["apply"],
		input: true
	},
	{
		name: "plan",
		type: "text",
		value: "FILE",
		description: "Apply only the plan in this file, as `plan --out` wrote it",
		commands: ["apply"],
		input: true
	},
	{
		name: "yes",
		type: "flag",
		description: "Apply without asking",
		commands: ["apply"],
		input: false
	},
	{
		name: "check-values",
		type: "flag",
		description: "Compare the values of keys with their sources and stores, in memory; prints only whether they agree",
		commands: ["verify"],
		input: true
	},
	{
		name: "force",
		type: "list",
		value: "GUARD",
		description: "Lift this guard for this run; may be given several times",
		commands: ["apply"],
		input: true
	},
	{
		name: "from",
		type: "date",
		value: "DATE",
		description: "First day that is looked at, YYYY-MM-DD in UTC; 30 days in all unless said",
		commands: ["usage"],
		input: true
	},
	{
		name: "to",
		type: "date",
		value: "DATE",
		description: "Last day that is looked at; today unless said",
		commands: ["usage"],
		input: true
	},
	{
		name: "port",
		type: "port",
		value: "N",
		default: "4510",
		description: "Port to listen on; 0 takes a free one",
		commands: ["emulator"],
		input: false
	},
	{
		name: "state",
		type: "text",
		value: "FILE",
		description: "Keep the account in this file, so that it survives a restart",
		commands: ["emulator"],
		input: false
	},
	{
		name: "latency",
		type: "milliseconds",
		value: "MS",
		default: "0",
		description: "Wait this long before every answer",
		commands: ["emulator"],
		input: false
	},
	{
		name: "function",
		type: "list",
		value: "NAME=FILE",
		description: "Run this ES module as the Lambda function NAME; may be given several times",
		commands: ["emulator"],
		input: false
	},
	{
		name: "quotas",
		type: "flag",
		description: "Enforce the published request rates of API Gateway",
		commands: ["emulator"],
		input: false
	},
	{
		name: "parameter",
		type: "list",
		value: "NAME=VALUE",
		description: "Serve this SSM parameter; may be given several times. For made-up values only: others see command lines",
		commands: ["emulator"],
		input: false
	},
	{
		name: "secret",
		type: "list",
		value: "NAME=VALUE",
		description: "Serve this Secrets Manager secret; may be given several times. For made-up values only: others see command lines",
		commands: ["emulator"],
		input: false
	}
];
`${ACTION_COMMANDS.join(", ")}`;
/** The options of one command. */
function optionsOf(command) {
	return OPTIONS.filter((option) => option.commands.includes(command));
}
// src/entry/settings.ts
/** From the strings of a command line or of an Action's inputs to typed settings, with every mistake at once. */
/**
* Reads the options of a command. Options of other commands are not looked at.
* @param today YYYY-MM-DD in UTC
*/
function readSettings(command, given, today = require_json.dayOf(Date.now() / 1e3)) {
	const options = new Map(optionsOf(command).map((option) => [option.name, option]));
	const faults = [...options.values()].flatMap((option) => faultsOf(option, valuesOf(option, given)));
	const text = (name) => {
		const option = options.get(name);
		return option === void 0 ? void 0 : valuesOf(option, given)[0];
	};
	const list = (name) => {
		const option = options.get(name);
		return option === void 0 ? [] : valuesOf(option, given);
	};
	const { range, mistakes } = chooseRange({
		from: date(text("from")),
		to: date(text("to"))
	}, today);
	faults.push(...mistakes.map((message) => ({
		code: "invalid-option",
		message
	})));
	if (faults.length > 0) return { faults };
	return { settings: {
		root: text("root") ?? ".",
		...present("env", text("env")),
		...present("endpointUrl", text("endpoint-url")),
		format: oneOf(FORMATS, text("format")) ?? "text",
		refresh: oneOf(REFRESHES, text("refresh")) ?? "changed",
		...present("out", text("out")),
		detailedExitcode: text("detailed-exitcode") === "true",
		...present("expect", text("expect")),
		...present("plan", text("plan")),
		yes: text("yes") === "true",
		checkValues: text("check-values") === "true",
		force: list("force"),
		port: Number(text("port") ?? 0),
		...present("state", text("state")),
		latency: Number(text("latency") ?? 0),
		functions: Object.fromEntries(list("function").map(splitPair)),
		quotas: text("quotas") === "true",
		parameters: Object.fromEntries(list("parameter").map(splitPair)),
		secrets: Object.fromEntries(list("secret").map(splitPair)),
		range
	} };
}
const FORMATS = [
	"text",
	"json",
	"markdown"
];
const REFRESHES = ["changed", "all"];
/** One that is not a day was said to be a mistake already. */
function date(value) {
	return value === void 0 || Number.isNaN(require_json.startOfDay(value)) ? void 0 : value;
}
function oneOf(choices, value) {
	return choices.find((choice) => choice === value);
}
function present(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
/** `NAME=VALUE`, whose value may have more of them. */
function splitPair(text) {
	const at = text.indexOf("=");
	return [text.slice(0, at), text.slice(at + 1)];
}
function valuesOf(option, given) {
	const value = Object.entries(given).find(([name]) => name === option.name)?.[1];
	const filled = (typeof value === "object" ? value : value === void 0 ? [] : [String(value)]).map((each) => each.trim()).filter((each) => each !== "");
	if (filled.length > 0 || option.default === void 0) return filled;
	return [option.default];
}
function faultsOf(option, values) {
	if (option.later === true && values.length > 0) return [{
		code: "not-available-yet",
		message: `--${option.name} is not available yet.`
	}];
	return values.flatMap((value) => faultOfValue(option, value) ?? []);
}
function faultOfValue(option, value) {
	const bad = (expected) => ({
		code: "invalid-option",
		message: `--${option.name} ${JSON.stringify(value)} is not ${expected}.`
	});
	switch (option.type) {
		case "choice": return option.choices?.includes(value) === true ? void 0 : unknownChoice(option, value);
		case "flag": return value === "true" || value === "false" ? void 0 : bad("true or false");
		case "port": return /^\d{1,5}$/.test(value) && Number(value) < 65536 ? void 0 : bad("a port between 0 and 65535");
		case "milliseconds": return /^\d{1,6}$/.test(value) ? void 0 : bad("a number of milliseconds");
		case "date": return Number.isNaN(require_json.startOfDay(value)) ? bad("a day such as 2026-01-31") : void 0;
		case "list": return option.value?.startsWith("NAME=") === true && !/^[^=]+=.+$/.test(value) ? notAPair(option, value) : void 0;
		case "text": return option.name === "endpoint-url" && !URL.canParse(value) ? bad("a URL") : void 0;
		default: return option.type;
	}
}
/** What should have been NAME=VALUE is not shown: it may be a secret. */
function notAPair({ name, value = "" }, given) {
	return {
		code: "invalid-option",
		message: `--${name}${value === "NAME=VALUE" ? "" : ` ${JSON.stringify(given)}`} is not of the form ${value}.`
	};
}
function unknownChoice(option, value) {
	const choices = option.choices ?? [];
	const guess = require_nearest.nearest(value, choices);
	return {
		code: "invalid-option",
		message: `--${option.name} ${JSON.stringify(value)} is not one of ${choices.join(", ")}.`,
		...guess === void 0 ? {} : { hint: `Did you mean "${guess}"?` }
	};
}
Object.defineProperty(exports, "ACTION_COMMANDS", {
	enumerable: true,
	get: function() {
		return ACTION_COMMANDS;
	}
});
Object.defineProperty(exports, "COMMANDS", {
	enumerable: true,
	get: function() {
		return COMMANDS;
	}
});
Object.defineProperty(exports, "EXAMPLES", {
	enumerable: true,
	get: function() {
		return EXAMPLES;
	}
});
Object.defineProperty(exports, "LATER_COMMANDS", {
	enumerable: true,
	get: function() {
		return LATER_COMMANDS;
	}
});
Object.defineProperty(exports, "OperationError", {
	enumerable: true,
	get: function() {
		return OperationError;
	}
});
Object.defineProperty(exports, "applied", {
	enumerable: true,
	get: function() {
		return applied;
	}
});
Object.defineProperty(exports, "done", {
	enumerable: true,
	get: function() {
		return done;
	}
});
Object.defineProperty(exports, "failed", {
	enumerable: true,
	get: function() {
		return failed;
	}
});
Object.defineProperty(exports, "faultOf", {
	enumerable: true,
	get: function() {
		return faultOf;
	}
});
Object.defineProperty(exports, "optionsOf", {
	enumerable: true,
	get: function() {
		return optionsOf;
	}
});
Object.defineProperty(exports, "planExit", {
	enumerable: true,
	get: function() {
		return planExit;
	}
});
Object.defineProperty(exports, "rangesToRead", {
	enumerable: true,
	get: function() {
		return rangesToRead;
	}
});
Object.defineProperty(exports, "readSettings", {
	enumerable: true,
	get: function() {
		return readSettings;
	}
});
Object.defineProperty(exports, "runCommand", {
	enumerable: true,
	get: function() {
		return runCommand;
	}
});
Object.defineProperty(exports, "stoppedByProblems", {
	enumerable: true,
	get: function() {
		return stoppedByProblems;
	}
});
