const require_assemble = require("./c-assemble.js");
const require_wire = require("./c-wire.js");
const require_usage_plan = require("./c-usage-plan.js");
const require_desired = require("./c-desired.js");
// src/app/read-live.ts
/** Reads of the account what the plan needs, and no more. */
/** How many APIs are read at the same time. */
const CONCURRENT_APIS = 4;
/**
* Lists REST APIs, usage plans and keys, picks ours by their tags, and reads those in full.
* @throws OperationError when any read fails: a failed read is never "absent"
*/
async function readLive(reader, desired, options) {
	options.journal.note({
		type: "reading",
		what: "REST APIs, usage plans and API keys"
	});
	const [restApis, usagePlans, apiKeys] = await Promise.all([
		reader.restApis(),
		reader.usagePlans(),
		reader.apiKeys()
	]);
	const match = require_usage_plan.matchLive(desired, {
		restApis,
		usagePlans,
		apiKeys
	});
	const trusted = options.refresh === "changed" ? trustedIds(desired, match) : [];
	const [apis, planKeys] = await Promise.all([readApis(reader, desired, match, trusted, options.journal), readPlanKeys(reader, match, trusted)]);
	return {
		...options.identity,
		restApis,
		usagePlans,
		apiKeys,
		apis,
		planKeys,
		trusted
	};
}
/**
* Ids of the things whose digest tag says that they are as declared (design.md 7). Of a usage plan only the keys in it
* are trusted (limits and stages come with the list anyway), and not when one of them no longer exists.
*/
function trustedIds(desired, match) {
	const ids = [];
	for (const [id, api] of Object.entries(desired.apis)) {
		const live = match.restApis[id];
		if (live?.tags[require_usage_plan.digestTag(desired)] === require_usage_plan.apiDigest(api)) ids.push(live.id);
	}
	for (const [id, plan] of Object.entries(desired.plans)) {
		const live = match.usagePlans[id];
		const complete = plan.keys.every((name) => match.apiKeys[name] !== void 0);
		if (live !== void 0 && complete && live.tags["tollgate:digest"] === require_usage_plan.planDigest(plan)) ids.push(live.id);
	}
	return ids;
}
async function readApis(reader, desired, match, trusted, journal) {
	const wanted = Object.entries(match.restApis).filter(([, live]) => !trusted.includes(live.id));
	const read = {};
	for (let start = 0; start < wanted.length; start += CONCURRENT_APIS) {
		const batch = wanted.slice(start, start + CONCURRENT_APIS);
		await Promise.all(batch.map(async ([id, live]) => {
			journal.note({
				type: "reading",
				what: `API ${id}`
			});
			read[live.id] = await reader.api(live, wantedOf(desired, id));
		}));
	}
	return read;
}
function wantedOf({ apis }, id) {
	const api = apis[id];
	if (api === void 0) throw new Error(`API ${id} is not declared`);
	const { definition, grants, stage } = api;
	return {
		functions: grants.map(require_desired.functionReference),
		stage: stage.name,
		digest: require_usage_plan.definitionDigest(definition)
	};
}
async function readPlanKeys(reader, match, trusted) {
	const read = {};
	for (const live of Object.values(match.usagePlans)) if (!trusted.includes(live.id)) read[live.id] = await reader.planKeys(live.id);
	return read;
}
// src/app/plan.ts
/**
* Loads, compiles, reads the account and computes the change plan.
* @throws OperationError when the account cannot be read
*/
async function plan(deps, options) {
	const wish = await require_wire.desire(await require_wire.load(deps.sources), options.env, deps.values);
	if (wish.desired === void 0) return require_wire.saidOf(wish);
	const planned = await planAgainst(await deps.reader(wish.desired), wish.desired, options.refresh, deps.journal);
	deps.journal.note({
		type: "planned",
		plan: planned.plan
	});
	return {
		...require_wire.saidOf(wish),
		plan: planned.plan
	};
}
/** Reads the account and compares. An account that is not the environment's is refused before anything of it is read. */
async function planAgainst(reader, desired, refresh, journal) {
	const identity = await reader.identity();
	if (desired.account !== void 0 && desired.account !== identity.account) {
		const nothing = {
			...desired,
			apis: {},
			plans: {},
			keys: {}
		};
		const live = {
			...identity,
			restApis: [],
			usagePlans: [],
			apiKeys: [],
			apis: {},
			planKeys: {},
			trusted: []
		};
		return {
			plan: require_assemble.assemblePlan(nothing, live),
			desired: nothing,
			live
		};
	}
	const live = await readLive(reader, desired, {
		refresh,
		identity,
		journal
	});
	return {
		plan: require_assemble.assemblePlan(desired, live),
		desired,
		live
	};
}
Object.defineProperty(exports, "plan", {
	enumerable: true,
	get: function() {
		return plan;
	}
});
Object.defineProperty(exports, "planAgainst", {
	enumerable: true,
	get: function() {
		return planAgainst;
	}
});
