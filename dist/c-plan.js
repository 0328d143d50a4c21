const require_assemble = require("./c-assemble.js");
const require_wire = require("./c-wire.js");
const require_targets = require("./c-targets.js");
const require_desired = require("./c-desired.js");
// src/app/read-details.ts
/**
* The live state with the answers in it. A plan whose keys were read now is not trusted any more.
* @throws OperationError when a read fails
*/
async function readDetails(reader, live, { planKeys, usage }) {
	if (planKeys.length + usage.length === 0) return live;
	const keys = { ...live.planKeys };
	for (const id of planKeys) keys[id] = await reader.planKeys(id);
	const used = /* @__PURE__ */ new Map();
	for (const { usagePlanId, from, to, keyId } of usage) {
		const ofPlan = used.get(usagePlanId) ?? /* @__PURE__ */ new Map();
		used.set(usagePlanId, ofPlan);
		const answer = await reader.usage(usagePlanId, from, to, keyId);
		for (const [id, days] of Object.entries(answer)) ofPlan.set(id, merged(ofPlan.get(id) ?? [], days));
	}
	return {
		...live,
		planKeys: keys,
		usage: Object.fromEntries([...used].map(([id, ofPlan]) => [id, Object.fromEntries(ofPlan)])),
		trusted: live.trusted.filter((id) => !planKeys.includes(id))
	};
}
/** Each day once, oldest first. */
function merged(known, days) {
	return [...new Map([...known, ...days].map((day) => [day.day, day])).values()].sort((one, other) => one.day < other.day ? -1 : 1);
}
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
	const match = require_assemble.matchLive(desired, {
		restApis,
		usagePlans,
		apiKeys,
		time: options.time
	});
	const undeclared = require_targets.undeclaredPlans({
		desired,
		live: { usagePlans },
		match
	});
	const trusted = options.refresh === "changed" ? trustedIds(desired, match, undeclared) : [];
	const [apis, planKeys] = await Promise.all([readApis(reader, desired, match, trusted, options.journal), readPlanKeys(reader, [...Object.values(match.usagePlans), ...undeclared].filter(({ id }) => !trusted.includes(id)))]);
	return {
		...options.identity,
		time: options.time,
		restApis,
		usagePlans,
		apiKeys,
		apis,
		planKeys,
		usage: {},
		trusted
	};
}
/**
* Ids of the things whose digest tag says that they are as declared (design.md 7). Of a usage plan only the keys in it
* are trusted (limits and stages come with the list anyway), and not when one of them no longer exists.
*/
function trustedIds(desired, match, undeclared) {
	const ids = [];
	for (const [id, api] of Object.entries(desired.apis)) {
		const live = match.restApis[id];
		if (live?.tags[require_targets.digestTag(desired)] === require_targets.apiDigest(api)) ids.push(live.id);
	}
	for (const [id, plan] of Object.entries(desired.plans)) {
		const live = match.usagePlans[id];
		const complete = plan.keys.every((name) => isThere(match, name));
		const own = plan.existing === void 0;
		if (live !== void 0 && own && complete && live.tags["tollgate:digest"] === require_targets.planDigest(plan)) ids.push(live.id);
	}
	for (const plan of undeclared) if (plan.tags["tollgate:digest"] === "not-declared") ids.push(plan.id);
	return ids;
}
/** Whether a key has a live generation that is to work. */
function isThere({ workingKeys }, name) {
	return workingKeys.get(name)?.some(({ live }) => live !== void 0) === true;
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
		digest: require_targets.definitionDigest(definition)
	};
}
async function readPlanKeys(reader, plans) {
	const read = {};
	for (const { id } of plans) read[id] = await reader.planKeys(id);
	return read;
}
// src/app/plan.ts
/** `plan`: what apply would do. It is given a reader and nothing that writes. */
/**
* Loads, compiles, reads the account and computes the change plan.
* @throws OperationError when the account cannot be read
*/
async function plan(deps, options) {
	const wish = await require_wire.desire(await require_wire.load(deps.sources), options.env, deps.values);
	if (wish.desired === void 0) return require_wire.saidOf(wish);
	const planned = await planAgainst(await planTools(deps, wish.desired), wish.desired, options.refresh);
	deps.journal.note({
		type: "planned",
		plan: planned.plan
	});
	return {
		...require_wire.saidOf(wish),
		plan: planned.plan
	};
}
async function planTools({ reader, journal, sources }, desired) {
	return {
		reader: await reader(desired),
		journal,
		time: sources.time()
	};
}
/** Reads the account and compares. An account that is not the environment's is refused before anything of it is read. */
async function planAgainst({ reader, journal, time }, desired, refresh) {
	const identity = await reader.identity();
	if (desired.account !== void 0 && desired.account !== identity.account) return planned({
		...desired,
		apis: {},
		plans: {},
		keys: {}
	}, {
		...identity,
		time,
		restApis: [],
		usagePlans: [],
		apiKeys: [],
		apis: {},
		planKeys: {},
		usage: {},
		trusted: []
	});
	const live = await readLive(reader, desired, {
		refresh,
		identity,
		journal,
		time
	});
	const match = require_assemble.matchLive(desired, live);
	const context = {
		desired,
		live,
		match
	};
	return planned(desired, await readDetails(reader, live, require_assemble.questions(context, require_assemble.diff(context).changes)), match);
}
function planned(desired, live, match = require_assemble.matchLive(desired, live)) {
	return {
		plan: require_assemble.assemblePlan(desired, live, match),
		desired,
		live,
		match
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
Object.defineProperty(exports, "planTools", {
	enumerable: true,
	get: function() {
		return planTools;
	}
});
