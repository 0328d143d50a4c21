require("./c-rolldown-runtime.js");
const require_targets = require("./c-targets.js");
const require_desired = require("./c-desired.js");
const require_json = require("./c-json.js");
const require_verify = require("./c-verify.js");
const require_wire = require("./c-wire.js");
const require_settings = require("./c-settings.js");
const require_plan = require("./c-plan.js");
const require_plan_file = require("./c-plan-file.js");
// src/app/run-graph.ts
/**
* A piece waits for every earlier one that is about something that it is about or builds on. Of those that may start, the
* first in the list starts first, so that one at a time is the order of the list.
* @param most how many run at the same time
*/
async function runGraph(pieces, most) {
	const ready = link(pieces).filter(({ waitsFor }) => waitsFor === 0);
	await new Promise((resolve) => {
		let running = 0;
		const work = async (node) => {
			running += 1;
			await node.run();
			running -= 1;
			for (const follower of node.followers) release(follower, ready);
			start();
		};
		const start = () => {
			for (const node of ready.splice(0, most - running)) work(node);
			if (running === 0) resolve();
		};
		start();
	});
}
function link(pieces) {
	const earlier = /* @__PURE__ */ new Map();
	return pieces.map(({ about, buildsOn, run }, index) => {
		const before = new Set([...about, ...buildsOn].flatMap((thing) => earlier.get(thing) ?? []));
		const node = {
			run,
			followers: [],
			index,
			waitsFor: before.size
		};
		for (const one of before) one.followers.push(node);
		for (const thing of about) {
			const nodes = earlier.get(thing);
			if (nodes === void 0) earlier.set(thing, [node]);
			else nodes.push(node);
		}
		return node;
	});
}
/** Puts a piece that waits for nothing any more to its place among those that may start. */
function release(node, ready) {
	node.waitsFor -= 1;
	if (node.waitsFor > 0) return;
	const place = ready.findIndex(({ index }) => index > node.index);
	ready.splice(place === -1 ? ready.length : place, 0, node);
}
// src/app/seals.ts
/** Digest tags that come off before the first write to a thing (design.md 7). */
/** Takes the digest tags off what a step touches before its first write, so that a crash is never taken for "unchanged". */
async function unseal(step, context, unsealed) {
	const sealed = sealedThings(step, context).filter((thing) => isSealed(thing, context.live));
	await Promise.all(sealed.map((thing) => unsealed(thing)));
}
function createUnsealed(writer) {
	const done = /* @__PURE__ */ new Map();
	return async (thing) => {
		const known = done.get(thing.id) ?? writer.unseal(thing);
		done.set(thing.id, known);
		try {
			await known;
		} catch (error) {
			done.delete(thing.id);
			throw error;
		}
	};
}
/**
* The digest-tagged things whose content a step changes. That of a plan tells which keys are in it, and nothing of what they
* are; a key that is made belongs to every plan that lists it.
*/
function sealedThings(step, context) {
	const { ids, desired, match } = context;
	if (step.kind === "apiKey" || step.kind === "keyStore") {
		if (step.kind === "keyStore" || leavesPlans(step)) return [];
		return (match.plansOfKeys.get(match.keyTargets.get(step.resource)?.key ?? "") ?? []).flatMap((id) => sealedThing("usagePlan", ids.usagePlans.get(id), require_desired.TAG_DIGEST));
	}
	const [first = ""] = step.resource.split(step.kind === "lambdaGrant" ? " -> " : " / ");
	return step.kind === "usagePlan" || step.kind === "planStage" || step.kind === "planKey" ? sealedThing("usagePlan", ids.usagePlans.get(first) ?? undeclaredPlanId(context, first), require_desired.TAG_DIGEST) : sealedThing("restApi", ids.restApis.get(first), require_targets.digestTag(desired));
}
/** Whether a step only describes a key otherwise, or deletes one: who is in which plan is then told by other steps. */
function leavesPlans({ action, fields }) {
	if (action === "delete") return true;
	return action === "update" && fields.every(({ field }) => require_targets.API_KEY_FIELDS.some((rule) => rule.field === field));
}
function undeclaredPlanId(context, id) {
	return require_targets.undeclaredPlans(context).find(({ tags }) => tags[require_desired.TAG_ID] === id)?.id;
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
// src/app/things.ts
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
		case "lambdaGrant": return grantThings(step.resource);
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
		case "keyStore": return [`key:${step.resource}`];
		case "planKey": return [
			`planKey:${step.resource}`,
			`plan:${first}`,
			`key:${second}`
		];
		default: return step.kind;
	}
}
/** `hello -> arn:...`: the API, and the function whose policy changes. */
function grantThings(resource) {
	const [api = "", target = ""] = resource.split(" -> ");
	return [`api:${api}`, `function:${target}`];
}
// src/app/execute.ts
/** Executes the steps of a plan in their order, and tells of each whether it was done, failed or was not attempted. */
/** Enough to keep the quotas busy while answers are on their way; the quotas themselves are kept by the adapter. */
const CONCURRENCY = 8;
/**
* Runs every step, those that are independent of each other side by side. A step that fails stops what builds on the same
* API, plan or key; the rest goes on. Nothing is thrown: a fault is in the result of its step.
*/
async function execute(plan, execution) {
	const steps = require_json.changes(plan);
	const run = {
		execution,
		of: steps.length,
		blocked: /* @__PURE__ */ new Set(),
		unsealed: createUnsealed(execution.writer),
		results: /* @__PURE__ */ new Map(),
		ended: 0
	};
	const companions = Map.groupBy(steps, ({ id, with: lead }) => lead ?? id);
	const batches = steps.flatMap((step) => step.with === void 0 ? [companions.get(step.id) ?? [step]] : []);
	for (const phase of phasesOf(batches)) await runGraph(phase.map((batch) => pieceOf(batch, run)), execution.concurrency ?? CONCURRENCY);
	return steps.flatMap(({ id }) => run.results.get(id) ?? []);
}
/**
* Whatever is taken away waits for all that comes: a removal in the midst makes room for what follows it, and has its turn
* alone; the others come last.
*/
function phasesOf(batches) {
	const lastAddition = batches.findLastIndex((batch) => !takesAway(batch));
	const phases = [[]];
	for (const [index, batch] of batches.entries()) if (takesAway(batch) && index < lastAddition) phases.push([batch], []);
	else if (index === lastAddition + 1) phases.push([batch]);
	else phases.at(-1)?.push(batch);
	return phases;
}
function takesAway([lead]) {
	if (lead === void 0) return false;
	return lead.action === "delete" || lead.kind === "apiKey" && lead.impact === "destructive";
}
function pieceOf(batch, run) {
	const things = batch.map((step) => thingsOf(step, run.execution.context.desired));
	const ids = batch.map(({ id }) => id);
	return {
		about: /* @__PURE__ */ new Set([
			...ids,
			...things.flatMap(([first]) => first ?? []),
			...things.flat().filter(isShared)
		]),
		buildsOn: /* @__PURE__ */ new Set([...things.flat(), ...batch.flatMap(({ needs = [] }) => needs)]),
		run: () => runBatch(batch, run)
	};
}
/** The policy of a function belongs to all APIs that call it, and takes one change at a time. */
function isShared(thing) {
	return thing.startsWith("function:");
}
/** Steps that travel in one call are done together or not at all. The first that can be done leads. */
async function runBatch(steps, run) {
	const { execution, blocked, results } = run;
	const able = steps.filter((step) => isAble(step, run));
	const doable = new Set(able);
	for (const step of steps) {
		if (doable.has(step)) continue;
		block(blocked, thingsOf(step, execution.context.desired));
		results.set(step.id, {
			step,
			outcome: "not-attempted",
			requestIds: []
		});
		run.ended += 1;
	}
	const [first, ...companions] = able;
	if (first === void 0) return;
	const calls = steps[0]?.calls ?? first.calls;
	const outcome = await runStep(first === steps[0] ? first : {
		...first,
		calls
	}, companions, run);
	for (const step of able) {
		results.set(step.id, {
			step,
			...step === first ? outcome : {
				...outcome,
				requestIds: []
			}
		});
		if (outcome.outcome === "failed") block(blocked, thingsOf(step, execution.context.desired));
	}
}
/** Whether what a step builds on is there: the things of its own name, and the steps that it needs. */
function isAble({ needs = [], ...step }, { execution, blocked, results }) {
	if (thingsOf(step, execution.context.desired).some((thing) => blocked.has(thing))) return false;
	return needs.every((id) => (results.get(id)?.outcome ?? "done") === "done");
}
/** Only the thing a step is about is blocked: a plan that could not take a stage can still take a key. */
function block(blocked, things) {
	if (things[0] !== void 0) blocked.add(things[0]);
}
async function runStep(step, companions, run) {
	const { execution, of } = run;
	const { journal, writer, context } = execution;
	const steps = [step, ...companions];
	const event = {
		step,
		companions,
		of
	};
	journal.note({
		type: "step-started",
		...event,
		number: run.ended + steps.length
	});
	try {
		for (const each of steps) await unseal(each, context, run.unsealed);
		const written = await writer.kinds[step.kind](step, context, companions);
		remember(step, written, context);
		run.ended += steps.length;
		journal.note({
			type: "step-done",
			...event,
			number: run.ended
		});
		return {
			outcome: "done",
			requestIds: written.requestIds,
			...written.warnings === void 0 ? {} : { warnings: written.warnings }
		};
	} catch (error) {
		const fault = require_settings.faultOf(error);
		run.ended += steps.length;
		journal.note({
			type: "step-failed",
			fault,
			...event,
			number: run.ended
		});
		return {
			outcome: "failed",
			requestIds: fault.requestId === void 0 ? [] : [fault.requestId],
			fault
		};
	}
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
	const planned = await require_plan.planAgainst(await require_plan.planTools(deps, desired), desired, options.refresh);
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
	if (require_json.isEmpty(plan)) {
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
	const { plan, desired, live, match } = planned;
	const writer = await deps.writer(desired);
	const context = {
		desired,
		live,
		match,
		ids: idsOf(planned),
		madeKeys: /* @__PURE__ */ new Map(),
		keyValues: await require_verify.keyValues(planned, require_verify.custodyDeps(deps, desired)),
		commit: await deps.sources.commit()
	};
	const steps = await execute(plan, {
		writer,
		journal: deps.journal,
		context,
		...options.concurrency === void 0 ? {} : { concurrency: options.concurrency }
	});
	if (steps.some(({ outcome }) => outcome !== "done")) return {
		plan,
		steps,
		outcome: failure(steps)
	};
	const tools = await require_verify.verifyTools(deps, desired);
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
/** Ids of everything that exists already, by declared name; keys are found by their targets. */
function idsOf({ desired, live, match }) {
	const map = (table) => new Map(Object.entries(table).map(([name, { id }]) => [name, id]));
	const deployments = /* @__PURE__ */ new Map();
	for (const [id, { id: restApiId }] of Object.entries(match.restApis)) {
		const wanted = desired.apis[id];
		const digest = wanted === void 0 ? void 0 : require_targets.definitionDigest(wanted.definition);
		const held = live.apis[restApiId]?.deployments.find((deployment) => require_targets.deploymentLabel(deployment.description)?.digest === digest);
		if (held !== void 0) deployments.set(id, held.id);
	}
	return {
		restApis: map(match.restApis),
		usagePlans: map(match.usagePlans),
		apiKeys: /* @__PURE__ */ new Map(),
		deployments
	};
}
/**
* Writes the digest tag of everything that is as declared and does not carry it yet. A plan of somebody else gets none; one of
* ours that no file declares says that none of our keys is in it.
*/
async function seal(writer, { desired, match, live }) {
	for (const [id, api] of Object.entries(desired.apis)) await sealThing(writer, {
		kind: "restApi",
		tag: require_targets.digestTag(desired)
	}, match.restApis[id], require_targets.apiDigest(api));
	const plan = {
		kind: "usagePlan",
		tag: require_desired.TAG_DIGEST
	};
	for (const [id, wanted] of Object.entries(desired.plans)) if (wanted.existing === void 0) await sealThing(writer, plan, match.usagePlans[id], require_targets.planDigest(wanted));
	for (const undeclared of require_targets.undeclaredPlans({
		desired,
		match,
		live
	})) await sealThing(writer, plan, undeclared, require_targets.UNDECLARED_DIGEST);
}
async function sealThing(writer, thing, found, digest) {
	if (found === void 0 || found.tags[thing.tag] === digest) return;
	await writer.seal({
		...thing,
		id: found.id
	}, digest);
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
