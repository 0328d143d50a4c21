const require_fault = require("./c-fault.js");
const require_problem = require("./c-problem.js");
const require_nearest = require("./c-nearest.js");
const require_desired = require("./c-desired.js");
// src/app/desire.ts
/** From the repository's files to the desired state of one environment, with every problem found on the way. */
/** Reads and loads the repository. Problems are in `repository.problems`; a file that cannot be read throws. */
async function load(sources) {
	const tree = await sources.read();
	return {
		tree,
		repository: await require_desired.loadRepository(tree)
	};
}
/**
* Compiles one environment of a loaded repository.
* @param environment its name; may be left out when the configuration has just one
* @throws OperationError `no-environment` or `unknown-environment`
*/
async function desire(loaded, environment) {
	const { repository, tree } = loaded;
	if (require_problem.hasErrors(repository.problems)) return {
		environment: environment ?? "",
		problems: repository.problems
	};
	const name = chooseEnvironment(repository, environment);
	const compiled = require_desired.compileDesired(repository, name);
	const problems = [...repository.problems, ...await place(tree, compiled.findings)];
	if (compiled.desired === void 0 || require_problem.hasErrors(problems)) return {
		environment: name,
		problems
	};
	return {
		environment: name,
		desired: compiled.desired,
		problems
	};
}
function chooseEnvironment(repository, wanted) {
	const names = Object.keys(repository.config.environments);
	if (wanted === void 0) {
		const [only] = names;
		if (only !== void 0 && names.length === 1) return only;
		throw new require_fault.OperationError({
			code: "no-environment",
			message: `The configuration has ${names.length} environments and none was chosen.`,
			hint: `Say which one with --env: ${names.join(", ")}.`
		});
	}
	if (names.includes(wanted)) return wanted;
	const guess = require_nearest.nearest(wanted, names);
	throw new require_fault.OperationError({
		code: "unknown-environment",
		message: `There is no environment "${wanted}" in tollgate.yaml.`,
		hint: guess === void 0 ? `The environments are: ${names.join(", ")}.` : `Did you mean "${guess}"?`
	});
}
async function place(tree, findings) {
	const problems = [];
	for (const [path, found] of Map.groupBy(findings, ({ file }) => file)) problems.push(...await require_desired.placeFindings(sourceFile(tree, path), found));
	return problems;
}
/** The file a finding speaks of; an empty one when the repository lives on defaults and has no such file. */
function sourceFile(tree, path) {
	return [
		tree.config,
		...tree.specs ?? [],
		...tree.plans ?? []
	].find((file) => file?.path === path) ?? {
		path,
		text: ""
	};
}
// src/entry/wire.ts
const clock = {
	now: () => performance.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function wire(settings) {
	const aws = once(async (desired) => {
		const { connect } = await Promise.resolve().then(() => require("./c-connect.js"));
		return await connect({
			...desired.region === void 0 ? {} : { region: desired.region },
			...settings.endpointUrl === void 0 ? {} : { endpointUrl: settings.endpointUrl }
		});
	});
	return {
		sources: sourcesOf(settings.root),
		reader: async (desired) => (await aws(desired)).reader,
		writer: async (desired) => (await aws(desired)).writer,
		caller: async (desired) => (await aws(desired)).caller,
		clock
	};
}
/** The files under a root. */
function sourcesOf(root) {
	return {
		read: async () => await (await Promise.resolve().then(() => require("./c-read-tree.js"))).readTree(root),
		commit: async () => await (await Promise.resolve().then(() => require("./c-commit.js"))).commitOf(root)
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
Object.defineProperty(exports, "load", {
	enumerable: true,
	get: function() {
		return load;
	}
});
Object.defineProperty(exports, "wire", {
	enumerable: true,
	get: function() {
		return wire;
	}
});
