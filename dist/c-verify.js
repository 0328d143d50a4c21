const require_assemble = require("./c-assemble.js");
const require_json = require("./c-json.js");
const require_wire = require("./c-wire.js");
const require_plan = require("./c-plan.js");
const require_targets = require("./c-targets.js");
const require_settings = require("./c-settings.js");
const require_secret = require("./c-secret.js");
// src/app/custody.ts
/**
* The values of keys that a plan is about to create: generated here, or read from where the plan files say. All of them are at
* hand before the first write, so that one that is missing stops the apply before anything has changed.
*/
/** As long as those that API Gateway generates (aws-facts 5.4). */
const LENGTH = 40;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** What the service takes (aws-facts 5.4). */
const SHORTEST = 20;
const LONGEST = 128;
/**
* By label of the key.
* @throws OperationError `key-value-missing` or `key-value-unfit`, with every key that it is about
*/
async function keyValues({ plan, desired, match }, deps) {
	const wanted = createdKeys(plan).map((label) => {
		const { value: source } = require_json.own(desired.keys, match.keyTargets.get(label)?.key ?? "") ?? {};
		return {
			label,
			...source === void 0 ? {} : { source }
		};
	});
	const read = await readSources(wanted.flatMap(({ source }) => source ?? []), deps);
	const values = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { label, source } of wanted) {
		if (source === void 0) {
			values.set(label, generated());
			continue;
		}
		const value = read.get(source);
		const problem = problemOf(label, source, value);
		if (problem !== void 0) problems.push(problem);
		else if (value !== void 0) values.set(label, value);
	}
	const [first] = problems;
	if (first === void 0) return values;
	throw new require_settings.OperationError({
		code: first.code,
		message: problems.map(({ message }) => message).join("; "),
		hint: "Nothing was written. Set what is missing, in the job or the account that applies, and run again."
	});
}
function createdKeys({ steps }) {
	return steps.filter(({ kind, action }) => kind === "apiKey" && action === "create").map(({ resource }) => resource);
}
/** From the variables of this process, and from the account. */
async function readSources(sources, { variable, reader }) {
	const found = /* @__PURE__ */ new Map();
	const elsewhere = [];
	for (const source of sources) if ("env" in source) {
		const value = variable(source.env);
		found.set(source, value === void 0 || value === "" ? void 0 : new require_secret.Secret(value));
	} else elsewhere.push(source);
	if (elsewhere.length === 0) return found;
	const answers = await (await reader()).read(elsewhere);
	for (const [index, source] of elsewhere.entries()) found.set(source, answers[index]);
	return found;
}
function problemOf(label, source, value) {
	if (value === void 0) return {
		code: "key-value-missing",
		message: `the value of the key ${label} comes from ${require_targets.sourceText(source)}, which is not there`
	};
	const { length } = value.reveal();
	if (length >= SHORTEST && length <= LONGEST && !/\s/.test(value.reveal())) return void 0;
	return {
		code: "key-value-unfit",
		message: `the value of the key ${label}, from ${require_targets.sourceText(source)}, does not have ${SHORTEST} to ${LONGEST} characters without spaces`
	};
}
/** From the system's generator of secrets. Bytes that would make some letters likelier than others are left out. */
function generated() {
	const most = 248;
	let text = "";
	while (text.length < LENGTH) for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) if (byte < most && text.length < LENGTH) text += LETTERS[byte % 62];
	return new require_secret.Secret(text);
}
// src/app/check-values.ts
/**
* Compares the values of live keys with what their files say they are: read from the source or the store, in memory, and only
* when a person asks for it. What comes out is whether they are the same.
*/
const CONCURRENT_READS = 5;
/**
* One answer for each live key whose value comes from somewhere or is kept somewhere, sorted by name. A value that cannot
* be changed has to be replaced: by a higher `generation`.
* @throws OperationError when a value cannot be read, which is not the same as one that is not there
*/
async function checkValues({ desired, match }, deps) {
	const wanted = [...match.keyTargets.values()].flatMap(({ key, label, role, live }) => {
		const source = sourceOf(require_json.own(desired.keys, key), live?.tags[require_targets.TAG_STORE]);
		return role === "current" && live !== void 0 && source !== void 0 ? [{
			key: label,
			source,
			id: live.id
		}] : [];
	});
	const declared = await readSources(wanted.map(({ source }) => source), deps);
	const checks = [];
	for (let start = 0; start < wanted.length; start += CONCURRENT_READS) {
		const batch = wanted.slice(start, start + CONCURRENT_READS);
		checks.push(...await Promise.all(batch.map(async (each) => await check(each, declared, deps))));
	}
	return checks;
}
async function check({ key, source, id }, declared, { caller }) {
	const value = declared.get(source);
	const from = require_targets.sourceText(source);
	if (value === void 0) return {
		key,
		from,
		state: "missing"
	};
	return {
		key,
		from,
		state: (await caller.keyValue(id)).reveal() === value.reveal() ? "same" : "different"
	};
}
/** A stored value is compared once the key says that it is the secret's current one. */
function sourceOf(key, stored) {
	if (key?.value !== void 0) return key.value;
	return key?.store !== void 0 && key.store.secret === stored ? key.store : void 0;
}
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5e3;
/** Makes all probes, waiting for those that disagree, at most `seconds` for all of them together. */
async function probeStages(deps, desired, ids, seconds = 120) {
	const calls = Object.values(desired.apis).flatMap((api) => callsOf(deps.caller, desired, api, ids));
	const deadline = deps.clock.now() + seconds * 1e3;
	const keys = /* @__PURE__ */ new Map();
	let results = await Promise.all(calls.map((call) => attempt(deps, call, keys)));
	for (let pause = FIRST_PAUSE; results.some((result) => !result.ok); pause = Math.min(pause * 2, LONGEST_PAUSE)) {
		const left = deadline - deps.clock.now();
		if (left <= 0) break;
		deps.journal.note({
			type: "waiting",
			what: "the change to reach the stage",
			secondsLeft: Math.ceil(left / 1e3)
		});
		await deps.clock.sleep(Math.min(pause, left));
		results = await Promise.all(calls.map(async (call, index) => {
			const last = results[index];
			return last?.ok === true ? last : await attempt(deps, call, keys);
		}));
	}
	for (const probe of results) deps.journal.note({
		type: "probed",
		probe
	});
	return results;
}
function callsOf(caller, desired, api, ids) {
	const restApiId = ids.restApis[api.id]?.id;
	if (restApiId === void 0) return [];
	const base = caller.invokeUrl(restApiId, api.stage.name);
	const keyed = api.probes.filter((probe) => probe.keyed);
	const refused = keyed.map((probe) => ({
		api: api.id,
		probe,
		url: base + probe.path
	}));
	const [first] = keyed;
	const keyId = keyFor(desired, api.id, ids);
	if (first === void 0 || keyId === void 0) return refused;
	return [...refused, {
		api: api.id,
		probe: first,
		url: base + first.path,
		keyId
	}];
}
/** The first enabled key that a plan admits to the API's stage. */
function keyFor(desired, apiId, ids) {
	return Object.values(desired.plans).filter((plan) => apiId in plan.stages).flatMap((plan) => plan.keys).filter((name) => desired.keys[name]?.enabled === true).map((name) => ids.apiKeys[name]?.id).find((id) => id !== void 0);
}
async function attempt(deps, call, keys) {
	const { probe, url, api, keyId } = call;
	const refused = probe.refusedStatus;
	const expected = keyId === void 0 ? `${refused} without a key` : `not ${refused} with a key`;
	const result = {
		api,
		operation: probe.operation,
		url,
		expected
	};
	try {
		const apiKey = keyId === void 0 ? void 0 : await keyValue(deps.caller, keyId, keys);
		const { httpMethod } = probe;
		const { status } = await deps.caller.call({
			url,
			httpMethod,
			...apiKey === void 0 ? {} : { apiKey }
		});
		return {
			...result,
			status,
			ok: status === refused === (keyId === void 0)
		};
	} catch (error) {
		return {
			...result,
			ok: false,
			message: require_settings.faultOf(error).message
		};
	}
}
async function keyValue(caller, id, keys) {
	const known = keys.get(id);
	if (known !== void 0) return known;
	const value = await caller.keyValue(id);
	keys.set(id, value);
	return value;
}
// src/app/verify.ts
/** `verify`: reads everything back, plans again (which must be empty), and calls the stages. */
/** @throws OperationError when the account cannot be read */
async function verify(deps, options) {
	const wish = await require_wire.desire(await require_wire.load(deps.sources), options.env, deps.values);
	const { desired } = wish;
	if (desired === void 0) return require_wire.saidOf(wish);
	const tools = await verifyTools(deps, desired);
	const { report, planned } = await verifyDesired(tools, desired, options.probeSeconds);
	if (options.checkValues !== true) return {
		...require_wire.saidOf(wish),
		report
	};
	const values = await checkValues(planned, {
		...custodyDeps(deps, desired),
		caller: tools.caller
	});
	const ok = report.ok && values.every(({ state }) => state === "same");
	return {
		...require_wire.saidOf(wish),
		report: {
			...report,
			values,
			ok
		}
	};
}
async function verifyTools(deps, desired) {
	const { caller, clock } = deps;
	return {
		...await require_plan.planTools(deps, desired),
		caller: await caller(desired),
		clock
	};
}
function custodyDeps({ values, keyValues }, desired) {
	return {
		variable: values.variable,
		reader: () => keyValues(desired)
	};
}
/** Verifies one environment; also gives what was read, so that apply can write the digests. */
async function verifyDesired(tools, desired, probeSeconds) {
	const planned = await require_plan.planAgainst(tools, desired, "all");
	const match = require_assemble.matchLive(planned.desired, planned.live);
	const probes = await probeStages(tools, planned.desired, match, probeSeconds);
	const { plan } = planned;
	const ok = require_json.isEmpty(plan) && plan.refusals.length === 0 && probes.every((probe) => probe.ok);
	return {
		report: {
			plan,
			probes,
			invokeUrls: Object.fromEntries(Object.entries(match.restApis).map(([id, { id: restApiId }]) => [id, tools.caller.invokeUrl(restApiId, desired.apis[id]?.stage.name ?? desired.environment)])),
			ok
		},
		planned
	};
}
Object.defineProperty(exports, "custodyDeps", {
	enumerable: true,
	get: function() {
		return custodyDeps;
	}
});
Object.defineProperty(exports, "keyValues", {
	enumerable: true,
	get: function() {
		return keyValues;
	}
});
Object.defineProperty(exports, "verify", {
	enumerable: true,
	get: function() {
		return verify;
	}
});
Object.defineProperty(exports, "verifyDesired", {
	enumerable: true,
	get: function() {
		return verifyDesired;
	}
});
Object.defineProperty(exports, "verifyTools", {
	enumerable: true,
	get: function() {
		return verifyTools;
	}
});
