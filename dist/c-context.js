require("./c-rolldown-runtime.js");
const require_settings = require("./c-settings.js");
const require_json = require("./c-json.js");
let node_fs_promises = require("node:fs/promises");
// src/github/context.ts
/** What GitHub says about the run, from the environment and the event file. */
/**
* Reads the context of the run; undefined outside of GitHub Actions.
* @throws OperationError when the event file cannot be read
*/
async function githubContext(env) {
	const repository = env["GITHUB_REPOSITORY"];
	if (repository === void 0 || repository === "") return void 0;
	const path = env["GITHUB_EVENT_PATH"];
	const pullRequest = path === void 0 || path === "" ? void 0 : pullRequestOf(await eventIn(path));
	return {
		repository,
		apiUrl: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
		...pullRequest === void 0 ? {} : { pullRequest }
	};
}
async function eventIn(path) {
	try {
		return JSON.parse(await (0, node_fs_promises.readFile)(path, "utf8"));
	} catch (cause) {
		throw new require_settings.OperationError({
			code: "event-file",
			message: "The event file of the run (GITHUB_EVENT_PATH) cannot be read."
		}, { cause });
	}
}
function pullRequestOf(event) {
	const pull = member(event, "pull_request");
	const number = member(pull, "number");
	if (typeof number !== "number") return void 0;
	return {
		number,
		fork: member(member(member(pull, "head"), "repo"), "full_name") !== member(member(member(pull, "base"), "repo"), "full_name")
	};
}
function member(value, key) {
	return require_json.isObject(value) ? value[key] : void 0;
}
exports.githubContext = githubContext;
