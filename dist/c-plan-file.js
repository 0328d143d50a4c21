const require_settings = require("./c-settings.js");
const require_json = require("./c-json.js");
let node_fs_promises = require("node:fs/promises");
// src/entry/plan-file.ts
/** A plan kept in a file: the whole plan as JSON, of which apply takes the fingerprint. */
function planText(plan) {
	return `${JSON.stringify(plan, null, 2)}\n`;
}
/**
* The fingerprint of the plan in a file.
* @throws OperationError `plan-file` when there is no such file or no such plan in it
*/
async function fingerprintIn(file) {
	const value = await parsed(file);
	if (!require_json.isObject(value) || value["format"] !== 1) throw fault(file, `is not a plan of format 1`);
	const { fingerprint } = value;
	if (typeof fingerprint !== "string" || !/^[0-9a-f]{64}$/.test(fingerprint)) throw fault(file, "has no fingerprint");
	return fingerprint;
}
async function parsed(file) {
	try {
		return JSON.parse(await (0, node_fs_promises.readFile)(file, "utf8"));
	} catch (error) {
		throw fault(file, error instanceof SyntaxError ? "is not JSON" : "cannot be read", error);
	}
}
function fault(file, what, cause) {
	const message = `The plan file ${file} ${what}.`;
	return new require_settings.OperationError({
		code: "plan-file",
		message,
		hint: "Write one with plan --out FILE."
	}, { cause });
}
Object.defineProperty(exports, "fingerprintIn", {
	enumerable: true,
	get: function() {
		return fingerprintIn;
	}
});
Object.defineProperty(exports, "planText", {
	enumerable: true,
	get: function() {
		return planText;
	}
});
