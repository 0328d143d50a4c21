require("./c-rolldown-runtime.js");
const require_settings = require("./c-settings.js");
const require_json = require("./c-json.js");
const require_assemble = require("./c-assemble.js");
const require_targets = require("./c-targets.js");
const require_wire = require("./c-wire.js");
const require_plan = require("./c-plan.js");
const require_report = require("./c-report.js");
// src/core/usage/find-plans.ts
/** The live usage plan of each declared one, ours or somebody else's. */
/** By plan id, for every declared plan. */
function findPlans(desired, live) {
	return new Map(Object.entries(desired.plans).map(([id, plan]) => [id, findPlan(desired, plan, live)]));
}
/** Alone, so that what stands in the way of it is known to be about this plan. */
function findPlan(desired, plan, usagePlans) {
	const alone = {
		...desired,
		apis: {},
		keys: {},
		plans: Object.fromEntries([[plan.id, plan]])
	};
	const match = require_assemble.matchLive(alone, {
		restApis: [],
		usagePlans,
		apiKeys: [],
		time: 0
	});
	const found = Object.entries(match.usagePlans).find(([id]) => id === plan.id)?.[1];
	if (found !== void 0) return { live: found };
	const [refusal] = match.refusals;
	return { missing: refusal?.message ?? "The account has no such plan yet; apply makes it." };
}
// src/core/usage/key-usage.ts
/** @param days what was read of the key, in any order */
function keyUsage({ desired, range, time }, key, days, plan) {
	const { [require_targets.TAG_GENERATION]: generation } = key.tags;
	const used = usedIn(days, range);
	const lastUsed = lastDay(days);
	const { inPlan, limited } = plan;
	return {
		id: key.id,
		name: key.name,
		...generation === void 0 ? {} : { generation },
		managed: require_targets.isOurs(desired, key.tags),
		enabled: key.enabled,
		inPlan,
		used,
		neverUsed: used === 0,
		...lastUsed === void 0 ? {} : { lastUsed },
		...inPlan && limited !== void 0 ? { quota: quotaUse(limited, days, time) } : {}
	};
}
function usedIn(days, { from, to }) {
	return days.filter(({ day }) => from <= day && day <= to).reduce((sum, { used }) => sum + used, 0);
}
function lastDay(days) {
	return days.filter(({ used }) => used > 0).reduce((last, { day }) => last === void 0 || day > last ? day : last, void 0);
}
function quotaUse({ quota, period }, days, time) {
	const { limit } = quota;
	const used = usedIn(days, period);
	const today = require_json.dayOf(time);
	const left = days.find(({ day }) => day === today)?.remaining ?? 0;
	const remaining = Math.max(0, limit - used, left);
	const exhaustion = remaining === 0 ? "exhausted" : require_assemble.projectExhaustion({
		used,
		remaining
	}, period, time);
	return {
		used,
		limit,
		remaining,
		share: remaining === 0 ? 1 : used / (used + remaining),
		...exhaustion === void 0 ? {} : { exhaustion }
	};
}
// src/core/usage/report.ts
function usageReport(input) {
	const { desired, identity, range, time } = input;
	const { environment, owner } = desired;
	const keys = new Map(input.apiKeys.map((key) => [key.id, key]));
	return {
		target: {
			account: identity.account,
			region: identity.region,
			environment,
			owner
		},
		range,
		today: require_json.dayOf(time),
		plans: require_json.sorted(Object.keys(desired.plans)).flatMap((id) => {
			const plan = require_json.own(desired.plans, id);
			return plan === void 0 ? [] : [planUsage(input, plan, keys)];
		})
	};
}
/** The quota of a live plan with the period that holds a day. */
function quotaPeriod({ quota }, day) {
	return quota === void 0 ? void 0 : {
		quota,
		period: require_assemble.periodOf(quota, day)
	};
}
function planUsage(input, plan, keys) {
	const found = input.found.get(plan.id);
	const declared = {
		id: plan.id,
		existing: plan.existing !== void 0
	};
	if (found?.live === void 0) {
		const missing = found?.missing ?? "It was not looked for.";
		return {
			...declared,
			name: plan.name,
			missing,
			keys: [],
			totals: totalsOf([], [])
		};
	}
	const { live } = found;
	const use = input.uses.get(live.id) ?? {
		keys: [],
		days: {}
	};
	const limited = quotaPeriod(live, require_json.dayOf(input.time));
	const rows = rowsOf(input, use, keys, limited);
	return {
		...declared,
		name: live.name,
		usagePlanId: live.id,
		...limited,
		keys: rows,
		totals: totalsOf(rows, goneUse(input.range, use, keys))
	};
}
function rowsOf(frame, use, keys, limited) {
	const members = new Set(use.keys);
	return require_json.sorted(/* @__PURE__ */ new Set([...use.keys, ...Object.keys(use.days)])).flatMap((id) => {
		const key = keys.get(id);
		if (key === void 0) return [];
		return [keyUsage(frame, key, require_json.own(use.days, id) ?? [], {
			inPlan: members.has(id),
			limited
		})];
	}).filter((row) => row.inPlan || row.lastUsed !== void 0).sort(byShare);
}
/** Largest share first, then most requests; keys without a share last. */
function byShare(one, other) {
	const share = ({ quota }) => quota?.share ?? -1;
	return share(other) - share(one) || other.used - one.used || compare(one.name, other.name) || compare(one.id, other.id);
}
function compare(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
/**
* Use in the range of keys that the account no longer lists. Their ids are not shown: the API reference calls what stands
* there "an API key value".
*/
function goneUse(range, { days }, keys) {
	return Object.entries(days).filter(([id]) => !keys.has(id)).map(([, used]) => usedIn(used, range)).filter((used) => used > 0);
}
function totalsOf(rows, gone) {
	const members = rows.filter(({ inPlan }) => inPlan);
	const count = (holds) => members.filter(holds).length;
	const ends = ({ quota }) => quota?.exhaustion;
	const goneUsed = sum(gone);
	return {
		keys: members.length,
		used: sum(rows.map(({ used }) => used)) + goneUsed,
		neverUsed: count(({ neverUsed }) => neverUsed),
		exhausted: count((key) => ends(key) === "exhausted"),
		runningOut: count((key) => ![void 0, "exhausted"].includes(ends(key))),
		gone: {
			keys: gone.length,
			used: goneUsed
		}
	};
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/app/usage.ts
/**
* Reads the plans that the files declare, the keys in them and what these used.
* @throws OperationError `wrong-account`, or what a read fails with
*/
async function usage(deps, options) {
	const wish = await require_wire.desire(await require_wire.load(deps.sources), options.env, deps.values);
	if (wish.desired === void 0) return require_wire.saidOf(wish);
	const tools = await require_plan.planTools(deps, wish.desired);
	return {
		...require_wire.saidOf(wish),
		report: await usageOf(tools, wish.desired, options.range)
	};
}
/** The same for files that are compiled already. */
async function usageOf(tools, desired, range) {
	const { reader, journal, time } = tools;
	const identity = await reader.identity();
	refuseOtherAccount(desired, identity.account);
	journal.note({
		type: "reading",
		what: "usage plans and API keys"
	});
	const [usagePlans, apiKeys] = await Promise.all([reader.usagePlans(), reader.apiKeys()]);
	const found = findPlans(desired, usagePlans);
	const uses = /* @__PURE__ */ new Map();
	for (const [id, { live }] of found) {
		if (live === void 0 || uses.has(live.id)) continue;
		journal.note({
			type: "reading",
			what: `use of plan ${id}`
		});
		uses.set(live.id, await readPlan(reader, live, range, require_json.dayOf(time)));
	}
	return usageReport({
		desired,
		identity,
		range,
		time,
		found,
		apiKeys,
		uses
	});
}
function refuseOtherAccount({ account, environment }, actual) {
	if (account === void 0 || account === actual) return;
	throw new require_settings.OperationError({
		code: "wrong-account",
		message: `Environment ${environment} belongs to account ${account}, but the credentials are for ${actual}. Nothing of it was read.`,
		hint: "Use credentials of that account, or change `account` in tollgate.yaml."
	});
}
async function readPlan(reader, live, range, today) {
	const ranges = require_settings.rangesToRead(range, quotaPeriod(live, today)?.period, today);
	const [keys, ...read] = await Promise.all([reader.planKeys(live.id), ...ranges.map(({ from, to }) => reader.usage(live.id, from, to))]);
	return {
		keys,
		days: joined(read)
	};
}
/** The days of each key from answers about different days. */
function joined(answers) {
	const byKey = Map.groupBy(answers.flatMap((answer) => Object.entries(answer)), ([id]) => id);
	return Object.fromEntries([...byKey].map(([id, parts]) => [id, parts.flatMap(([, days]) => days)]));
}
// src/entry/commands/usage.ts
async function run(settings, host) {
	const { env, range } = settings;
	const { report, ...said } = await usage({
		...require_wire.wire(settings),
		journal: host.journal
	}, {
		range,
		...env === void 0 ? {} : { env }
	});
	if (report === void 0) return require_settings.stoppedByProblems("usage", said);
	return {
		command: "usage",
		...said,
		usage: report,
		exitCode: require_report.EXIT.done,
		faults: []
	};
}
exports.run = run;
