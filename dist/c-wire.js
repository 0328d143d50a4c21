const require_settings = require("./c-settings.js");
const require_nearest = require("./c-nearest.js");
const require_json = require("./c-json.js");
const require_compile = require("./c-compile.js");
const require_desired = require("./c-desired.js");
// src/app/fragments.ts
/** Reads the overlays, the key files, and the files that specs refer to, and those that these refer to, to the end. */
/**
* The tree with every file that is named in others. One that does not exist or cannot be used is in it as such, so that the
* problem is told where it is referred to.
* @throws OperationError when a file exists and cannot be read
*/
async function withFragments(sources, tree) {
	const files = /* @__PURE__ */ new Map();
	const { config } = await require_desired.loadConfig(tree);
	for (const path of [...require_desired.overlayPaths(config), ...await require_desired.keyFilePaths(tree)]) files.set(path, await fileAt(sources, path));
	const remote = new Map(config.references?.map((reference) => [reference.url, reference]));
	for (;;) {
		const whole = {
			...tree,
			files
		};
		const wanted = await require_desired.wantedFiles(whole);
		if (wanted.length === 0) return whole;
		for (const name of wanted) {
			const reference = remote.get(name);
			const read = reference === void 0 ? fileAt(sources, name) : download(sources, reference);
			files.set(name, await read);
		}
	}
	async function download(from, reference) {
		try {
			return require_desired.checkedRemote(reference, await from.remote(reference.url));
		} catch (thrown) {
			return refusal(reference.url, thrown, "remote-refused");
		}
	}
}
async function fileAt(sources, path) {
	try {
		return (await sources.files([path]))[path];
	} catch (thrown) {
		return refusal(path, thrown, "file-refused");
	}
}
/** What is refused is for the author of the repository to change; any other failure is nobody's in the repository. */
function refusal(path, thrown, code) {
	if (!(thrown instanceof require_settings.OperationError) || thrown.fault.code !== code) throw thrown;
	const { message, hint } = thrown.fault;
	return {
		path,
		unusable: {
			message: message.startsWith(`${path} `) ? message.slice(path.length + 1) : `cannot be used: ${message}`,
			hint: hint ?? "Refer to another file."
		}
	};
}
// src/app/judge.ts
/** Applies the policy of the repository to what was found in its files. */
/** Where the policy is written. */
const CONFIG_FILE = "tollgate.yaml";
/** @param complete whether everything was looked at, so that a waiver which met nothing is of no use */
async function judge({ config: { policy, environments }, files }, problems, today, complete) {
	const judged = require_desired.applyRulePolicy(problems, policy, today);
	const unused = complete ? judged.unused : [];
	const only = Object.keys(environments).length === 1;
	const findings = [...judged.findings, ...only ? unusedFindings(policy.waivers, unused) : []];
	const { waived } = judged;
	return {
		problems: [...judged.problems, ...await inConfig(files, findings)].sort(require_desired.inOrder),
		...waived.length === 0 ? {} : { waived },
		unused
	};
}
/** The problems about waivers that met nothing in any environment. */
async function unusedEverywhere({ config: { policy }, files }, unused) {
	const [first = [], ...others] = unused;
	const everywhere = first.filter((at) => others.every((positions) => positions.includes(at)));
	return await inConfig(files, unusedFindings(policy.waivers, everywhere));
}
function unusedFindings(waivers = [], unused) {
	return unused.flatMap((at) => {
		const waiver = waivers[at];
		return waiver === void 0 ? [] : [require_desired.unusedWaiver(waiver, at)];
	});
}
async function inConfig(files, findings) {
	return await require_desired.placeAll(files, findings.map((finding) => ({
		...finding,
		file: CONFIG_FILE
	})), require_desired.NO_VALUES);
}
// src/app/values.ts
/** Reads the values of an environment: variables at once, parameters and stack outputs when they are needed. */
/** What is known without an account: values that are written, and variables that are set. */
function localValues({ config }, variable) {
	return new Map([...require_desired.writtenValues(config)].map(([name, known]) => {
		const source = require_json.own(config.values ?? {}, name);
		if (typeof source !== "object" || !("env" in source)) return [name, known];
		const value = variable(source.env);
		return [name, value === void 0 || value === "" ? known : {
			literal: false,
			value
		}];
	}));
}
/**
* Reads what is not known yet of the values that are used.
* @throws OperationError when the account is another, or cannot be read
*/
async function readValues(environment, known, names, { reader }) {
	const wanted = [...names].flatMap((name) => {
		const source = require_json.own(environment.config.values ?? {}, name);
		return typeof source === "object" ? [{
			name,
			source
		}] : [];
	});
	const variables = wanted.filter(({ source }) => "env" in source);
	const others = wanted.flatMap(({ name, source }) => "env" in source ? [] : [{
		name,
		source
	}]);
	const answers = others.length === 0 ? [] : await readAccount(environment, others, reader);
	const values = new Map(known);
	const findings = variables.map(({ name, source }) => missing(environment, name, source, void 0));
	for (const [index, { name, source }] of others.entries()) {
		const answer = answers[index];
		if (answer !== void 0 && "value" in answer) values.set(name, {
			literal: false,
			value: answer.value
		});
		else findings.push(missing(environment, name, source, answer?.missing));
	}
	return {
		values,
		findings: findings.map((finding) => ({
			...finding,
			file: require_desired.CONFIG_PATH
		}))
	};
}
async function readAccount({ config, name }, wanted, reader) {
	const from = await reader(config.region === void 0 ? {} : { region: config.region });
	if (config.account !== void 0) await refuseOther(name, config.account, await from.account());
	return await from.read(wanted.map(({ source }) => source));
}
/** Another account's parameters may have the same names. */
async function refuseOther(name, wanted, account) {
	if (wanted === account) return;
	throw new require_settings.OperationError({
		code: "wrong-account",
		message: `The credentials are those of account ${account}, but the environment ${require_compile.quoted(name)} is account ${wanted}. Its values were not read.`,
		hint: "Use credentials of the right account."
	});
}
function missing({ name: environment }, name, source, what) {
	const at = require_nearest.pointer("environments", environment, "values", name);
	if (what === "secret" && "parameter" in source) {
		const message = `The parameter ${require_compile.quoted(source.parameter)} of the value ${require_compile.quoted(name)} is a SecureString; what values fill in can be read by everybody who may read the API.`;
		return require_compile.error("value-secret", at, message, "Use a parameter of type String, or keep the secret out of the spec.");
	}
	return require_compile.error("value-missing", at, `${words(source, what)} of the value ${require_compile.quoted(name)} ${"env" in source ? "is not set" : "does not exist"}.`, HINT[kindOf(source)]);
}
function kindOf(source) {
	if ("env" in source) return "env";
	return "parameter" in source ? "parameter" : "stackOutput";
}
const HINT = {
	env: "Set it where Tollgate runs; an empty text counts as not set.",
	parameter: "Create it in the environment's account and region, or name the right one.",
	stackOutput: "Write `stack.Output` as they are called in the environment's account and region."
};
function words(source, what) {
	if ("env" in source) return `The variable ${require_compile.quoted(source.env)}`;
	if ("parameter" in source) return `The parameter ${require_compile.quoted(source.parameter)}`;
	return `The ${what === "stack" ? "stack" : "output"} ${require_compile.quoted(source.stackOutput)}`;
}
/** What a check without an account has to say about the values that it did not know. */
function unreadFinding({ name }, unread) {
	const { size } = unread;
	const message = `${size === 1 ? "1 value" : `${size} values`} of the environment ${require_compile.quoted(name)} ${size === 1 ? "was" : "were"} not read, so what depends on ${size === 1 ? "it" : "them"} was not checked.`;
	return {
		...require_compile.warning("values-not-read", require_nearest.pointer("environments", name, "values"), message, "plan and apply read values and check everything; variables count here too when they are set."),
		file: require_desired.CONFIG_PATH
	};
}
// src/app/desire.ts
/** From the repository's files to the desired state of one environment, with every problem found on the way. */
/** The part of a wish that goes into a report. */
function saidOf({ environment, problems, waived }) {
	return {
		environment,
		problems,
		...waived === void 0 ? {} : { waived }
	};
}
/** Reads and loads the repository. Problems are in `repository.problems`; a file that cannot be read throws. */
async function load(sources) {
	const repository = await require_desired.loadRepository(await withFragments(sources, await sources.read()));
	return {
		repository,
		resolve: require_desired.createResolver(repository),
		today: require_json.dayOf(sources.time())
	};
}
/**
* Compiles one environment of a loaded repository. Values are read from the account when the files are without errors.
* @param environment its name; may be left out when the configuration has just one
* @throws OperationError `no-environment`, `unknown-environment`, `wrong-account`, or what a read fails with
*/
async function desire(loaded, environment, sources) {
	const draft = await draftOf(loaded, environment, sources);
	const { unread } = draft.resolution;
	if (require_nearest.hasErrors(draft.problems) || unread.size === 0) return await compile(loaded, draft);
	const { values, findings } = await readValues(draft.environment, draft.values, unread, sources);
	if (findings.length > 0) return await compile(loaded, draft, findings);
	return await compile(loaded, await draftWith(loaded, draft.environment, values));
}
/** The same without an account: what depends on values that are not known is not checked, and that is said. */
async function examine(loaded, environment, sources) {
	const draft = await draftOf(loaded, environment, sources);
	const { unread } = draft.resolution;
	return await compile(loaded, draft, unread.size > 0 && !require_nearest.hasErrors(draft.problems) ? [unreadFinding(draft.environment, unread)] : []);
}
async function draftOf(loaded, wanted, { variable }) {
	const { config, problems } = loaded.repository;
	const name = require_nearest.hasErrors(problems) && !isKnown(config, wanted) ? "" : chooseEnvironment(config, wanted);
	const environment = {
		name,
		config: require_desired.environmentOf(name, config)
	};
	return await draftWith(loaded, environment, localValues(environment, variable));
}
async function draftWith({ repository, resolve }, environment, values) {
	const resolution = await resolve(environment.name, values);
	return {
		environment,
		values,
		resolution,
		problems: [...repository.problems, ...resolution.repository.problems].sort(require_desired.inOrder)
	};
}
/** Compiles also where something is wrong already, so that everything that is wrong is said at once. */
async function compile({ repository, today }, { environment, problems, resolution, values }, more = []) {
	const { name } = environment;
	const { files } = repository;
	const compiled = name === "" ? { findings: [] } : require_desired.compileDesired(resolution.repository, name);
	const placed = await require_desired.placeAll(files, compiled.findings, values);
	const found = [
		...problems,
		...beside(problems, placed),
		...await require_desired.placeAll(files, more, values)
	];
	const sound = !require_nearest.hasErrors(problems);
	const judged = {
		environment: name,
		...await judge(repository, found, today, sound)
	};
	const { desired } = compiled;
	return sound && !require_nearest.hasErrors(judged.problems) && resolution.unread.size === 0 && desired !== void 0 ? {
		...judged,
		desired
	} : judged;
}
/**
* What compiling found beside what is known to be wrong: nothing of a place that has an error already, and nothing of
* APIs that plan files open when one of them could not be read.
*/
function beside(known, found) {
	const errors = known.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return found;
	const places = new Set(errors.map(placeOf));
	return found.filter((problem) => problem.code !== "plan-unknown-api" && !places.has(placeOf(problem)));
}
function placeOf({ file, pointer }) {
	return `${file}#${pointer}`;
}
function isKnown({ environments }, name) {
	return name === void 0 ? Object.keys(environments).length === 1 : Object.hasOwn(environments, name);
}
function chooseEnvironment({ environments }, wanted) {
	const names = Object.keys(environments);
	if (wanted === void 0) {
		const [only] = names;
		if (only !== void 0 && names.length === 1) return only;
		throw new require_settings.OperationError({
			code: "no-environment",
			message: `The configuration has ${names.length} environments and none was chosen.`,
			hint: `Say which one with --env: ${names.join(", ")}.`
		});
	}
	if (names.includes(wanted)) return wanted;
	const guess = require_nearest.nearest(wanted, names);
	throw new require_settings.OperationError({
		code: "unknown-environment",
		message: `There is no environment "${wanted}" in tollgate.yaml.`,
		hint: guess === void 0 ? `The environments are: ${names.join(", ")}.` : `Did you mean "${guess}"?`
	});
}
// src/entry/wire.ts
const clock = {
	now: () => performance.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function wire(settings) {
	const aws = once(async (target) => {
		const { connect } = await Promise.resolve().then(() => require("./c-connect.js"));
		return await connect({
			...target.region === void 0 ? {} : { region: target.region },
			...settings.endpointUrl === void 0 ? {} : { endpointUrl: settings.endpointUrl }
		});
	});
	return {
		sources: sourcesOf(settings.root),
		values: {
			variable: (name) => process.env[name],
			reader: async (target) => (await aws(target)).values
		},
		reader: async (desired) => (await aws(desired)).reader,
		writer: async (desired) => (await aws(desired)).writer,
		caller: async (desired) => (await aws(desired)).caller,
		keyValues: async (desired) => (await aws(desired)).keyValues,
		clock
	};
}
/** The files under a root. */
function sourcesOf(root) {
	return {
		read: async () => await (await Promise.resolve().then(() => require("./c-read-tree.js"))).readTree(root),
		files: async (paths) => await (await Promise.resolve().then(() => require("./c-read-tree.js"))).readFiles(root, paths),
		remote: async (url) => await (await Promise.resolve().then(() => require("./c-remote-document.js"))).downloadDocument(url),
		commit: async () => await (await Promise.resolve().then(() => require("./c-commit.js"))).commitOf(root),
		time: () => Math.floor(Date.now() / 1e3)
	};
}
/** A command works on one environment, so that one connection serves it. */
function once(make) {
	let made;
	return (input) => {
		made ??= make(input);
		return made;
	};
}
Object.defineProperty(exports, "desire", {
	enumerable: true,
	get: function() {
		return desire;
	}
});
Object.defineProperty(exports, "examine", {
	enumerable: true,
	get: function() {
		return examine;
	}
});
Object.defineProperty(exports, "load", {
	enumerable: true,
	get: function() {
		return load;
	}
});
Object.defineProperty(exports, "saidOf", {
	enumerable: true,
	get: function() {
		return saidOf;
	}
});
Object.defineProperty(exports, "unusedEverywhere", {
	enumerable: true,
	get: function() {
		return unusedEverywhere;
	}
});
Object.defineProperty(exports, "wire", {
	enumerable: true,
	get: function() {
		return wire;
	}
});
