require("./c-rolldown-runtime.js");
const require_usage_plan = require("./c-usage-plan.js");
const require_desired = require("./c-desired.js");
const require_plan = require("./c-plan.js");
const require_wire = require("./c-wire.js");
const require_settings = require("./c-settings.js");
const require_plan$1 = require("./c-plan2.js");
const require_verify = require("./c-verify.js");
const require_plan_file = require("./c-plan-file.js");
// src/app/execute.ts
/** Executes the steps of a plan in their order, and tells of each whether it was done, failed or was not attempted. */
/**
* Runs every step. A step that fails stops what builds on the same API, plan or key; the rest goes on.
* Nothing is thrown: a fault is in the result of its step.
*/
async function execute(plan, execution) {
	const steps = require_plan.changes(plan);
	const blocked = /* @__PURE__ */ new Set();
	const unsealed = /* @__PURE__ */ new Set();
	const results = [];
	for (const [index, step] of steps.entries()) {
		const things = thingsOf(step, execution.context.desired);
		if (things.some((thing) => blocked.has(thing))) {
			block(blocked, things);
			results.push({
				step,
				outcome: "not-attempted",
				requestIds: []
			});
			continue;
		}
		const result = await runStep(step, {
			number: index + 1,
			of: steps.length
		}, execution, unsealed);
		if (result.outcome === "failed") block(blocked, things);
		results.push(result);
	}
	return results;
}
/** Only the thing a step is about is blocked: a plan that could not take a stage can still take a key. */
function block(blocked, things) {
	if (things[0] !== void 0) blocked.add(things[0]);
}
async function runStep(step, place, execution, unsealed) {
	const { journal, writer, context } = execution;
	journal.note({
		type: "step-started",
		step,
		...place
	});
	try {
		const opened = await unseal(step, execution, unsealed);
		const written = await writer.kinds[step.kind](step, context);
		remember(step, written, context);
		journal.note({
			type: "step-done",
			step,
			...place
		});
		return {
			step,
			outcome: "done",
			requestIds: [...opened, ...written.requestIds],
			...written.warnings === void 0 ? {} : { warnings: written.warnings }
		};
	} catch (error) {
		const fault = require_settings.faultOf(error);
		journal.note({
			type: "step-failed",
			step,
			fault,
			...place
		});
		return {
			step,
			outcome: "failed",
			requestIds: fault.requestId === void 0 ? [] : [fault.requestId],
			fault
		};
	}
}
/**
* What a step is about (first) and what it builds on: `api:hello`, `plan:basic`, `key:acme`.
* Resources of links are written `basic / hello` (plan, then API or key).
*/
function thingsOf(step, desired) {
	const [first = step.resource, second = ""] = step.resource.split(" / ");
	switch (step.kind) {
		case "restApi":
		case "definition":
		case "deployment":
		case "stage": return [`api:${step.resource}`];
		case "lambdaGrant": return [`api:${step.resource.split(" -> ")[0] ?? ""}`];
		case "usagePlan": {
			const stages = step.action === "create" ? Object.keys(desired.plans[step.resource]?.stages ?? {}) : [];
			return [`plan:${step.resource}`, ...stages.map((api) => `api:${api}`)];
		}
		case "planStage": return [
			`planStage:${step.resource}`,
			`plan:${first}`,
			`api:${second}`
		];
		case "apiKey": return [`key:${step.resource}`];
		case "planKey": return [
			`planKey:${step.resource}`,
			`plan:${first}`,
			`key:${second}`
		];
		default: return step.kind;
	}
}
/** Takes the digest tags off what a step touches before its first write, so that a crash is never taken for "unchanged". */
async function unseal(step, execution, unsealed) {
	const requestIds = [];
	for (const thing of sealedThings(step, execution.context)) {
		if (unsealed.has(thing.id) || !isSealed(thing, execution.context.live)) continue;
		const written = await execution.writer.unseal(thing);
		requestIds.push(...written.requestIds);
		unsealed.add(thing.id);
	}
	return requestIds;
}
/** The digest-tagged things whose content a step changes; a key belongs to every plan that lists it. */
function sealedThings(step, { ids, desired }) {
	if (step.kind === "apiKey") return Object.values(desired.plans).filter((plan) => plan.keys.includes(step.resource)).flatMap((plan) => sealedThing("usagePlan", ids.usagePlans.get(plan.id), require_desired.TAG_DIGEST));
	const [first = ""] = step.resource.split(step.kind === "lambdaGrant" ? " -> " : " / ");
	return step.kind === "usagePlan" || step.kind === "planStage" || step.kind === "planKey" ? sealedThing("usagePlan", ids.usagePlans.get(first), require_desired.TAG_DIGEST) : sealedThing("restApi", ids.restApis.get(first), require_usage_plan.digestTag(desired));
}
function sealedThing(kind, id, tag) {
	return id === void 0 ? [] : [{
		kind,
		id,
		tag
	}];
}
function isSealed(thing, live) {
	return (thing.kind === "restApi" ? live.restApis : live.usagePlans).find(({ id }) => id === thing.id)?.tags[thing.tag] !== void 0;
}
/** Keeps the id of what a step created, for the steps that build on it. */
function remember(step, written, { ids }) {
	if (written.id === void 0) return;
	({
		restApi: ids.restApis,
		deployment: ids.deployments,
		usagePlan: ids.usagePlans,
		apiKey: ids.apiKeys
	})[step.kind]?.set(step.resource, written.id);
}
// src/app/apply.ts
/** `apply`: plans again, executes, verifies, and writes the digests last. */
/** @throws OperationError when the account cannot be read; faults of single steps are in the report instead */
async function apply(deps, options) {
	const wish = await require_wire.desire(await require_wire.load(deps.sources), options.env, deps.values);
	const { desired } = wish;
	if (desired === void 0) return require_wire.saidOf(wish);
	const planned = await require_plan$1.planAgainst(await deps.reader(desired), desired, options.refresh, deps.journal);
	const plan = lift(planned.plan, options.force ?? []);
	deps.journal.note({
		type: "planned",
		plan
	});
	const report = await applyPlanned(deps, {
		...planned,
		plan
	}, options);
	return {
		...require_wire.saidOf(wish),
		report
	};
}
/** Takes out the refusals of the guards that were named; every other one stands. */
function lift(plan, force) {
	const refusals = plan.refusals.filter((refusal) => !(refusal.liftable === true && force.includes(refusal.guard)));
	return {
		...plan,
		refusals
	};
}
/** How much of a fingerprint must be given; texts for people show this much. */
const SHORTEST_FINGERPRINT = 16;
function isApproved(plan, expected) {
	return expected.length >= SHORTEST_FINGERPRINT && plan.fingerprint.startsWith(expected);
}
async function applyPlanned(deps, planned, options) {
	const { plan } = planned;
	if (options.expect !== void 0 && !isApproved(plan, options.expect)) return {
		plan,
		steps: [],
		outcome: "stale"
	};
	if (plan.refusals.length > 0) return {
		plan,
		steps: [],
		outcome: "refused"
	};
	if (require_plan.isEmpty(plan)) {
		await seal(await deps.writer(planned.desired), planned);
		return {
			plan,
			steps: [],
			outcome: "nothing-to-do"
		};
	}
	if (!await deps.confirm(plan)) return {
		plan,
		steps: [],
		outcome: "cancelled"
	};
	return await applySteps(deps, planned, options);
}
async function applySteps(deps, planned, options) {
	const { plan, desired, live } = planned;
	const writer = await deps.writer(desired);
	const context = {
		desired,
		live,
		ids: idsOf(planned),
		commit: await deps.sources.commit()
	};
	const steps = await execute(plan, {
		writer,
		journal: deps.journal,
		context
	});
	if (steps.some(({ outcome }) => outcome !== "done")) return {
		plan,
		steps,
		outcome: failure(steps)
	};
	const tools = {
		reader: await deps.reader(desired),
		caller: await deps.caller(desired),
		clock: deps.clock,
		journal: deps.journal
	};
	const verified = await require_verify.verifyDesired(tools, desired, options.probeSeconds);
	const verify = verified.report;
	if (!verify.ok) return {
		plan,
		steps,
		verify,
		outcome: "partly"
	};
	await seal(writer, verified.planned);
	return {
		plan,
		steps,
		verify,
		outcome: "applied"
	};
}
function failure(steps) {
	return steps.some(({ outcome }) => outcome === "done") ? "partly" : "failed";
}
/** Ids of everything that exists already, by declared name. */
function idsOf({ desired, live }) {
	const match = require_usage_plan.matchLive(desired, live);
	const map = (table) => new Map(Object.entries(table).map(([name, { id }]) => [name, id]));
	const deployments = /* @__PURE__ */ new Map();
	for (const [id, { id: restApiId }] of Object.entries(match.restApis)) {
		const wanted = desired.apis[id];
		const digest = wanted === void 0 ? void 0 : require_usage_plan.definitionDigest(wanted.definition);
		const held = live.apis[restApiId]?.deployments.find((deployment) => require_usage_plan.deploymentLabel(deployment.description)?.digest === digest);
		if (held !== void 0) deployments.set(id, held.id);
	}
	return {
		restApis: map(match.restApis),
		usagePlans: map(match.usagePlans),
		apiKeys: map(match.apiKeys),
		deployments
	};
}
/** Writes the digest tag of everything that is as declared and does not carry it yet. */
async function seal(writer, { desired, live }) {
	const match = require_usage_plan.matchLive(desired, live);
	const wanted = [];
	for (const [id, api] of Object.entries(desired.apis)) {
		const found = match.restApis[id];
		if (found === void 0) continue;
		wanted.push({
			thing: {
				kind: "restApi",
				id: found.id,
				tag: require_usage_plan.digestTag(desired)
			},
			tag: found.tags[require_usage_plan.digestTag(desired)],
			digest: require_usage_plan.apiDigest(api)
		});
	}
	for (const [id, plan] of Object.entries(desired.plans)) {
		const found = match.usagePlans[id];
		if (found === void 0) continue;
		wanted.push({
			thing: {
				kind: "usagePlan",
				id: found.id,
				tag: require_desired.TAG_DIGEST
			},
			tag: found.tags[require_desired.TAG_DIGEST],
			digest: require_usage_plan.planDigest(plan)
		});
	}
	for (const { thing, tag, digest } of wanted) if (tag !== digest) await writer.seal(thing, digest);
}
// src/entry/commands/apply.ts
async function run(settings, host) {
	const { env, refresh, force } = settings;
	const confirm = settings.yes ? () => Promise.resolve(true) : host.confirm;
	if (confirm === void 0) throw nobodyToAsk();
	const approved = await approvedFingerprint(settings);
	const options = {
		refresh,
		force,
		...env === void 0 ? {} : { env },
		...approved === void 0 ? {} : { expect: approved }
	};
	const { report, ...said } = await apply({
		...require_wire.wire(settings),
		journal: host.journal,
		confirm
	}, options);
	if (report === void 0) return require_settings.stoppedByProblems("apply", said);
	return require_settings.applied(report, {
		command: "apply",
		...said,
		...approved === void 0 ? {} : { approved }
	});
}
/** What was approved, from `--expect` or from the plan file; both must then say the same. */
async function approvedFingerprint(settings) {
	if (settings.plan === void 0) return settings.expect;
	const inFile = await require_plan_file.fingerprintIn(settings.plan);
	if (settings.expect === void 0 || settings.expect === inFile) return inFile;
	throw new require_settings.OperationError({
		code: "contradicting-approval",
		message: `--expect says ${settings.expect}, but the plan in ${settings.plan} is ${inFile}.`,
		hint: "Give only one of them."
	});
}
function nobodyToAsk() {
	return new require_settings.OperationError({
		code: "not-confirmed",
		message: "apply asks before it writes, and there is no terminal to ask on. Nothing was read or written.",
		hint: "Say --yes, and --expect FINGERPRINT or --plan FILE to apply only what was approved."
	});
}
exports.run = run;
