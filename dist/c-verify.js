const require_usage_plan = require("./c-usage-plan.js");
const require_plan = require("./c-plan.js");
const require_wire = require("./c-wire.js");
const require_plan$1 = require("./c-plan2.js");
const require_settings = require("./c-settings.js");
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
	const { report } = await verifyDesired({
		reader: await deps.reader(desired),
		caller: await deps.caller(desired),
		clock: deps.clock,
		journal: deps.journal
	}, desired, options.probeSeconds);
	return {
		...require_wire.saidOf(wish),
		report
	};
}
/** Verifies one environment; also gives what was read, so that apply can write the digests. */
async function verifyDesired(tools, desired, probeSeconds) {
	const planned = await require_plan$1.planAgainst(tools.reader, desired, "all", tools.journal);
	const match = require_usage_plan.matchLive(planned.desired, planned.live);
	const probes = await probeStages(tools, planned.desired, match, probeSeconds);
	const { plan } = planned;
	const ok = require_plan.isEmpty(plan) && plan.refusals.length === 0 && probes.every((probe) => probe.ok);
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
