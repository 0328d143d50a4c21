const require_kind = require("./c-kind.js");
const require_arn = require("./c-arn.js");
const require_json = require("./c-json.js");
const require_function_arn = require("./c-function-arn.js");
const require_usage_plan = require("./c-usage-plan.js");
require("./c-plan.js");
// src/core/diff/change.ts
/** A thing that is left as it is, with the reason why. */
function leave(kind, resource, why, reason) {
	return {
		kind,
		resource,
		action: "leave",
		fields: [],
		impact: "none",
		reason,
		why,
		calls: []
	};
}
/** Joins what was found thing by thing; `undefined` stands for a thing that is as declared. */
function found(parts) {
	const changes = parts.filter((part) => part !== void 0);
	return {
		changes,
		unchanged: parts.length - changes.length
	};
}
// src/core/diff/context.ts
/** @throws Error when an API is neither read nor trusted: that is a bug, never "absent" */
function liveSide({ live, match }, specId) {
	const restApi = match.restApis[specId];
	if (restApi === void 0) return { state: "absent" };
	if (live.trusted.includes(restApi.id)) return {
		state: "trusted",
		restApi
	};
	const api = live.apis[restApi.id];
	if (api === void 0) throw new Error(`REST API ${restApi.id} was neither read nor trusted`);
	return {
		state: "read",
		restApi,
		api
	};
}
// src/core/diff/api.ts
/** REST APIs, definitions and Lambda grants: what is declared against what is live. */
function diffRestApis(context) {
	const declared = Object.values(context.desired.apis).map((api) => diffRestApi(context, api));
	const undeclared = context.live.restApis.filter(({ tags }) => require_usage_plan.isOurs(context.desired, tags) && !Object.hasOwn(context.desired.apis, tags["tollgate:id"] ?? "")).map(({ name, tags }) => leave("restApi", tags["tollgate:id"] ?? name, "not-declared", "No spec declares it any more; Tollgate deletes nothing."));
	const compared = found(declared);
	return {
		...compared,
		changes: [...compared.changes, ...undeclared]
	};
}
function diffRestApi(context, api) {
	const side = liveSide(context, api.id);
	const step = {
		kind: "restApi",
		resource: api.id
	};
	if (side.state === "absent") {
		const fields = [{
			field: "name",
			after: api.definition.properties.name,
			impact: "safe"
		}, {
			field: "endpoint type",
			after: api.endpointType,
			impact: "safe"
		}];
		return {
			...step,
			action: "create",
			fields,
			impact: "safe",
			reason: "The API does not exist.",
			calls: ["CreateRestApi"]
		};
	}
	const { endpointType } = side.restApi;
	if (endpointType === api.endpointType) return void 0;
	const field = {
		field: "endpoint type",
		before: endpointType,
		after: api.endpointType,
		impact: "disruptive"
	};
	const reason = "The endpoint type differs.";
	return {
		...step,
		action: "update",
		fields: [field],
		impact: "disruptive",
		reason,
		calls: ["UpdateRestApi"]
	};
}
function diffDefinitions(context) {
	return found(Object.values(context.desired.apis).map((api) => diffDefinition(context, api)));
}
function diffDefinition(context, api) {
	const side = liveSide(context, api.id);
	const content = require_json.digest({
		definition: api.definition,
		body: api.body
	});
	const step = {
		kind: "definition",
		resource: api.id,
		content,
		calls: ["PutRestApi"]
	};
	if (side.state === "absent") {
		const fields = require_usage_plan.newOperations(api.definition);
		return {
			...step,
			action: "create",
			fields,
			impact: "safe",
			reason: "The API is new."
		};
	}
	if (side.state === "trusted") return void 0;
	const fields = require_usage_plan.compareDefinitions(api.definition, side.api.definition);
	if (fields.length === 0) return void 0;
	const reason = "The live definition differs from the spec.";
	return {
		...step,
		action: "update",
		fields,
		impact: "safe",
		reason
	};
}
function diffGrants(context) {
	return found(Object.values(context.desired.apis).flatMap((api) => api.grants.map((grant) => diffGrant(context, api, grant))));
}
function diffGrant(context, api, grant) {
	const side = liveSide(context, api.id);
	if (side.state === "trusted") return void 0;
	const reference = require_function_arn.functionReference(grant);
	if (side.state === "read") {
		const policy = side.api.grants[reference];
		if (policy === void 0) throw new Error(`the policy of ${reference} was not read`);
		if (isGranted(context, api, grant, side.restApi.id, policy.statements)) return void 0;
	}
	return {
		kind: "lambdaGrant",
		resource: `${api.id} -> ${reference}`,
		action: "create",
		fields: [{
			field: "may invoke",
			after: reference,
			impact: "safe"
		}],
		impact: "safe",
		reason: "API Gateway may not invoke the function yet; without the grant callers get a 500.",
		calls: ["AddPermission"]
	};
}
/**
* Whether the function's policy admits every call this API will make: coverage counts, not statement ids
* (aws-facts 7.3). Calls of methods and of authorizers come from different source ARNs (aws-facts 7.1).
*/
function isGranted({ live }, api, grant, restApiId, statements) {
	const source = `arn:${grant.functionArn.split(":")[1] ?? "aws"}:execute-api:${live.region}:${live.account}:${restApiId}`;
	const authorizes = Object.values(api.definition.authorizers).some(({ authorizerUri = "" }) => authorizerUri.includes(grant.functionArn));
	return [`${source}/${api.stage.name}/METHOD/path`, ...authorizes ? [`${source}/authorizers/id`] : []].every((arn) => statements.some(({ sourceArns }) => covers(sourceArns, arn)));
}
function covers(patterns, arn) {
	if (patterns.length === 0) return true;
	return patterns.some((pattern) => require_arn.arnLike(pattern, arn));
}
// src/core/diff/api-key.ts
function diffApiKeys({ desired, live, match }) {
	const compared = found(Object.values(desired.keys).map((key) => diffApiKey(key, match.apiKeys[key.name])));
	const undeclared = live.apiKeys.filter(({ tags }) => require_usage_plan.isOurs(desired, tags) && !Object.hasOwn(desired.keys, tags["tollgate:id"] ?? "")).map(({ name, tags }) => leave("apiKey", tags["tollgate:id"] ?? name, "not-declared", "No plan file names it any more; the key itself is kept."));
	return {
		...compared,
		changes: [...compared.changes, ...undeclared]
	};
}
function diffApiKey(key, live) {
	const step = {
		kind: "apiKey",
		resource: key.name,
		impact: "safe"
	};
	if (live === void 0) {
		const fields = require_usage_plan.declaredFields(require_usage_plan.API_KEY_FIELDS, key);
		return {
			...step,
			action: "create",
			fields,
			reason: "The key does not exist.",
			calls: ["CreateApiKey"]
		};
	}
	const fields = require_usage_plan.compareFields(require_usage_plan.API_KEY_FIELDS, key, live);
	if (fields.length === 0) return void 0;
	return {
		...step,
		action: "update",
		fields,
		reason: "The key is described otherwise.",
		calls: ["UpdateApiKey"]
	};
}
function diffPlanKeys(context) {
	return found(Object.values(context.desired.plans).flatMap((plan) => diffKeysOf(context, plan)));
}
function diffKeysOf(context, plan) {
	const live = context.match.usagePlans[plan.id];
	const ids = keysIn(context, live);
	if (ids === "trusted") return plan.keys.map((name) => context.match.apiKeys[name] === void 0 ? join(plan, name) : void 0);
	const joining = plan.keys.map((name) => {
		const id = context.match.apiKeys[name]?.id;
		return id !== void 0 && ids.includes(id) ? void 0 : join(plan, name);
	});
	const declared = plan.keys.map((name) => context.match.apiKeys[name]?.id);
	const others = ids.filter((id) => !declared.includes(id)).map((id) => otherKey(context, plan, id));
	return [...joining, ...others];
}
function keysIn({ live }, plan) {
	if (plan === void 0) return [];
	if (live.trusted.includes(plan.id)) return "trusted";
	const ids = live.planKeys[plan.id];
	if (ids === void 0) throw new Error(`the keys of usage plan ${plan.id} were neither read nor trusted`);
	return ids;
}
function join(plan, name) {
	return {
		kind: "planKey",
		resource: `${plan.id} / ${name}`,
		action: "create",
		fields: [{
			field: "key",
			after: "admitted",
			impact: "safe"
		}],
		impact: "safe",
		reason: "The plan does not admit the key yet.",
		calls: ["CreateUsagePlanKey"]
	};
}
/** A key in the plan that its file does not name: ours loses the plan, somebody else's stays. */
function otherKey({ desired, live }, plan, id) {
	const key = live.apiKeys.find((one) => one.id === id);
	const resource = `${plan.id} / ${key?.tags["tollgate:id"] ?? key?.name ?? id}`;
	if (key === void 0 || !require_usage_plan.isOurs(desired, key.tags)) return leave("planKey", resource, "unmanaged", "The key belongs to somebody else.");
	return {
		kind: "planKey",
		resource,
		action: "delete",
		fields: [],
		impact: "destructive",
		reason: "The plan file does not name the key any more: it loses the plan.",
		calls: ["DeleteUsagePlanKey"]
	};
}
// src/core/diff/stage.ts
/** Deployments and stages: does the stage serve what git says? */
/** How a stage's deployment is called in a plan when it is the one with the declared definition. */
const THIS_DEFINITION = "this definition";
/** A deployment is made when none holds the declared definition; the label in its description says what it holds. */
function diffDeployments(context) {
	return found(Object.values(context.desired.apis).map((api) => diffDeployment(context, api)));
}
function diffDeployment(context, api) {
	const side = liveSide(context, api.id);
	if (side.state === "trusted") return void 0;
	const digest = require_usage_plan.definitionDigest(api.definition);
	if (side.state === "read" && holding(side.api, digest).length > 0) return void 0;
	return {
		kind: "deployment",
		resource: api.id,
		action: "create",
		fields: [{
			field: "definition",
			after: digest.slice(0, 12),
			impact: "safe"
		}],
		impact: "safe",
		reason: "No deployment holds this definition; a stage serves a deployment, not the definition.",
		calls: ["CreateDeployment"],
		content: digest
	};
}
/** Ids of the deployments whose label says that they hold a definition. */
function holding(api, digest) {
	return api.deployments.filter(({ description }) => require_usage_plan.deploymentLabel(description)?.digest === digest).map(({ id }) => id);
}
function diffStages(context) {
	return found(Object.values(context.desired.apis).map((api) => diffStage(context, api)));
}
function diffStage(context, api) {
	const side = liveSide(context, api.id);
	if (side.state === "trusted") return void 0;
	const live = side.state === "read" ? side.api.stages.find(({ name }) => name === api.stage.name) : void 0;
	if (side.state === "absent" || live === void 0) return newStage(api);
	const fields = [...deploymentField(api, side.api, live), ...require_usage_plan.compareFields(require_usage_plan.stageFields(api.stage), api.stage, live)];
	if (fields.length === 0) return void 0;
	return {
		kind: "stage",
		resource: api.id,
		action: "update",
		fields,
		impact: require_kind.worstImpact(fields.map(({ impact }) => impact)),
		reason: fields[0]?.field === "deployment" ? "The stage serves something else." : "The stage is set otherwise.",
		calls: ["UpdateStage"]
	};
}
function newStage({ id, stage, definition }) {
	const settings = require_usage_plan.declaredFields(require_usage_plan.stageFields(stage), stage);
	const hasMethodSettings = stage.settings.logging !== void 0 || stage.settings.throttle !== void 0;
	return {
		kind: "stage",
		resource: id,
		action: "create",
		fields: [
			{
				field: "name",
				after: stage.name,
				impact: "safe"
			},
			{
				field: "deployment",
				after: THIS_DEFINITION,
				impact: "safe"
			},
			...settings
		],
		impact: "safe",
		reason: "The stage does not exist.",
		calls: hasMethodSettings ? ["CreateStage", "UpdateStage"] : ["CreateStage"],
		content: require_usage_plan.definitionDigest(definition)
	};
}
function deploymentField(api, live, stage) {
	if (holding(live, require_usage_plan.definitionDigest(api.definition)).includes(stage.deploymentId)) return [];
	const served = live.deployments.find(({ id }) => id === stage.deploymentId);
	const label = require_usage_plan.deploymentLabel(served?.description ?? "");
	return [{
		field: "deployment",
		before: label === void 0 ? `deployment ${stage.deploymentId}, not made by Tollgate` : `definition ${label.digest.slice(0, 12)}${label.commit === void 0 ? "" : ` of commit ${label.commit.slice(0, 12)}`}`,
		after: THIS_DEFINITION,
		impact: label === void 0 ? "disruptive" : "safe"
	}];
}
// src/core/diff/usage-plan.ts
function diffUsagePlans(context) {
	const { desired, live, match } = context;
	const compared = found(Object.values(desired.plans).map((plan) => diffUsagePlan(plan, match.usagePlans[plan.id])));
	const undeclared = live.usagePlans.filter(({ tags }) => require_usage_plan.isOurs(desired, tags) && !Object.hasOwn(desired.plans, tags["tollgate:id"] ?? "")).map(({ name, tags }) => leave("usagePlan", tags["tollgate:id"] ?? name, "not-declared", "No plan file declares it any more; it and its keys stay as they are."));
	return {
		...compared,
		changes: [...compared.changes, ...undeclared]
	};
}
function diffUsagePlan(plan, live) {
	const step = {
		kind: "usagePlan",
		resource: plan.id
	};
	if (live === void 0) {
		const fields = [...require_usage_plan.declaredFields(require_usage_plan.USAGE_PLAN_FIELDS, plan), ...inlineStages(plan)];
		return {
			...step,
			action: "create",
			fields,
			impact: "safe",
			reason: "The plan does not exist.",
			calls: ["CreateUsagePlan"]
		};
	}
	const fields = require_usage_plan.compareFields(require_usage_plan.USAGE_PLAN_FIELDS, plan, live);
	if (fields.length === 0) return void 0;
	return {
		...step,
		action: "update",
		fields,
		impact: "safe",
		reason: "The limits differ.",
		calls: ["UpdateUsagePlan"]
	};
}
/** A new plan is created with its stages (aws-facts 1.1): they show as fields of it. */
function inlineStages(plan) {
	return require_json.sorted(Object.keys(plan.stages)).flatMap((api) => [{
		field: `stage of ${api}`,
		after: "opened",
		impact: "safe"
	}, ...throttleFields(plan.stages[api]?.methods ?? {}, {}).map((field) => ({
		...field,
		field: `${api}, ${field.field}`,
		impact: "safe"
	}))]);
}
function diffPlanStages(context) {
	return found(Object.values(context.desired.plans).flatMap((plan) => {
		const live = context.match.usagePlans[plan.id];
		return live === void 0 ? [] : [...declaredLinks(context, plan, live), ...otherLinks(context, plan, live)];
	}));
}
function declaredLinks({ desired, match }, plan, live) {
	return Object.entries(plan.stages).map(([api, wanted]) => {
		const restApi = match.restApis[api];
		const stage = desired.apis[api]?.stage.name;
		const link = live.stages.find((one) => one.apiId === restApi?.id && one.stage === stage);
		return diffLink(`${plan.id} / ${api}`, wanted, link);
	});
}
function diffLink(resource, wanted, live) {
	const fields = throttleFields(wanted.methods, live?.methods ?? {});
	const step = {
		kind: "planStage",
		resource,
		calls: ["UpdateUsagePlan"],
		impact: "safe"
	};
	if (live === void 0) {
		const opened = {
			field: "stage",
			after: "opened",
			impact: "safe"
		};
		return {
			...step,
			action: "create",
			fields: [opened, ...fields],
			reason: "The plan does not open the stage yet."
		};
	}
	if (fields.length === 0) return void 0;
	return {
		...step,
		action: "update",
		fields,
		reason: "The limits of single operations differ."
	};
}
function throttleFields(want, have) {
	return require_json.sorted(/* @__PURE__ */ new Set([...Object.keys(want), ...Object.keys(have)])).flatMap((operation) => ["rate", "burst"].flatMap((name) => {
		const [before, after] = [have[operation]?.[name], want[operation]?.[name]];
		if (before === after) return [];
		return [{
			field: `${operation}: ${name}`,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after },
			impact: require_usage_plan.limitImpact(before, after)
		}];
	}));
}
/** Links of the plan that its file does not name: ours go, those of others stay. */
function otherLinks({ desired, live, match }, plan, livePlan) {
	const declared = Object.keys(plan.stages).map((api) => match.restApis[api]?.id);
	return livePlan.stages.flatMap((link) => {
		const id = live.restApis.find(({ id, tags }) => id === link.apiId && require_usage_plan.isOurs(desired, tags))?.tags[require_function_arn.TAG_ID];
		if (id === void 0) return [leave("planStage", `${plan.id} / ${link.apiId}:${link.stage}`, "unmanaged", "The stage belongs to somebody else.")];
		const stage = require_json.own(desired.apis, id)?.stage.name ?? desired.environment;
		if (declared.includes(link.apiId) && link.stage === stage) return [];
		if (link.stage !== stage) return [leave("planStage", `${plan.id} / ${id}:${link.stage}`, "unmanaged", "Tollgate does not manage that stage.")];
		return [removal(`${plan.id} / ${id}`)];
	});
}
function removal(resource) {
	return {
		kind: "planStage",
		resource,
		action: "delete",
		fields: [],
		impact: "destructive",
		reason: "The plan file does not open this stage any more: the keys of the plan lose it.",
		calls: ["UpdateUsagePlan"]
	};
}
// src/core/diff/diff.ts
const DIFFS = {
	restApi: diffRestApis,
	definition: diffDefinitions,
	lambdaGrant: diffGrants,
	deployment: diffDeployments,
	stage: diffStages,
	usagePlan: diffUsagePlans,
	planStage: diffPlanStages,
	apiKey: diffApiKeys,
	planKey: diffPlanKeys
};
/** Everything in which the account differs from what is declared, with true values. */
function diff(context) {
	const parts = require_kind.KINDS.map((kind) => DIFFS[kind](context));
	return {
		changes: parts.flatMap(({ changes }) => changes),
		unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0)
	};
}
// src/core/plan/guards.ts
/** Everything that stands in the way of applying these changes. */
function refusals(context, changes) {
	return [
		...wrongAccount(context),
		...context.match.refusals,
		...dropsPolicy(context),
		...canaryInProgress(context, changes)
	];
}
function wrongAccount({ desired, live }) {
	if (desired.account === void 0 || desired.account === live.account) return [];
	return [{
		guard: "wrong-account",
		message: `Environment ${desired.environment} belongs to account ${desired.account}, but the credentials are for ${live.account}.`,
		hint: "Use credentials of that account, or change `account` in tollgate.yaml. Nothing of this account was read.",
		resources: []
	}];
}
/** An overwriting import drops a resource policy that the document does not carry (aws-facts 2.3). */
function dropsPolicy(context) {
	return byId(context.desired.apis).flatMap((api) => {
		const side = liveSide(context, api.id);
		if (!(side.state === "read" && side.api.definition.properties.policy !== void 0) || api.definition.properties.policy !== void 0) return [];
		return [{
			guard: "drops-policy",
			message: `API ${api.id} has a resource policy, and its spec has none: the import would remove it.`,
			hint: "Put it into the spec as x-amazon-apigateway-policy, or remove it this once with --force drops-policy.",
			liftable: true,
			resources: [`definition:${api.id}`]
		}];
	});
}
function byId(table) {
	return require_json.sorted(Object.keys(table)).flatMap((id) => require_json.own(table, id) ?? []);
}
/** While a canary runs, the stage cannot take another deployment (aws-facts 4.6). */
function canaryInProgress(context, changes) {
	return changes.filter(({ kind, fields }) => kind === "stage" && fields.some(({ field }) => field === "deployment")).flatMap(({ resource }) => {
		const side = liveSide(context, resource);
		const stage = context.desired.apis[resource]?.stage.name;
		const live = side.state === "read" ? side.api.stages.find(({ name }) => name === stage) : void 0;
		if (live?.hasCanary !== true) return [];
		return [{
			guard: "canary-in-progress",
			message: `Stage ${live.name} of API ${resource} runs a canary that somebody started.`,
			hint: "Promote or remove the canary first.",
			resources: [`stage:${resource}`]
		}];
	});
}
// src/core/plan/order.ts
const RANK = {
	restApi: 0,
	definition: 1,
	lambdaGrant: 2,
	deployment: 3,
	stage: 4,
	usagePlan: 5,
	planStage: 6,
	apiKey: 7,
	planKey: 8
};
/** Sorts by rank, then adds before removes, then by name. */
function inOrder(changes) {
	const moved = movedKeys(changes);
	return [...changes].sort((one, other) => RANK[one.kind] - RANK[other.kind] || turn(one, moved) - turn(other, moved) || (one.resource < other.resource ? -1 : one.resource > other.resource ? 1 : 0));
}
/** Removes come last, but for a key that moves: it may be in one plan per stage only (aws-facts 5.4), so it leaves first. */
function turn(change, moved) {
	if (change.action === "leave") return 3;
	if (change.action !== "delete") return 1;
	return moved.has(keyOf(change)) ? 0 : 2;
}
function movedKeys(changes) {
	const joining = changes.filter(({ kind, action }) => kind === "planKey" && action === "create");
	return new Set(joining.map(keyOf));
}
function keyOf({ kind, resource }) {
	return kind === "planKey" ? resource.split(" / ")[1] ?? "" : "";
}
// src/core/plan/assemble.ts
/**
* The change plan from live to desired. Same inputs, same bytes, whatever the order of anything in them.
* @throws Error when something that should have been read was not: a bug, never "absent"
*/
function assemblePlan(desired, live) {
	const context = {
		desired,
		live,
		match: require_usage_plan.matchLive(desired, live)
	};
	const { changes, unchanged } = diff(context);
	const ordered = withoutRepeats(inOrder(changes));
	const steps = ordered.map(stepOf);
	const { account, region } = live;
	const target = {
		account,
		region,
		environment: desired.environment,
		owner: desired.owner
	};
	return {
		format: 1,
		target,
		steps,
		unchanged,
		refusals: refusals(context, ordered),
		notes: notes(desired, ordered),
		fingerprint: require_json.digest({
			target,
			basis: require_json.digest(ordered),
			steps
		})
	};
}
/** Two keys of somebody else can have one name; that both are left alone is said once. */
function withoutRepeats(changes) {
	const seen = /* @__PURE__ */ new Set();
	return changes.filter((change) => {
		const id = idOf(change);
		if (change.action === "leave" && seen.has(id)) return false;
		seen.add(id);
		return true;
	});
}
function idOf({ kind, resource }) {
	return `${kind}:${resource}`;
}
function stepOf(change) {
	const { kind, resource, action, fields, reason, why, calls } = change;
	return {
		id: idOf(change),
		kind,
		resource,
		action,
		fields: fields.map(redact),
		impact: require_kind.worstImpact([change.impact, ...fields.map(({ impact }) => impact)]),
		reason,
		...why === void 0 ? {} : { why },
		calls
	};
}
/** The values of a hidden field end here. */
function redact({ field, before, after, impact, hidden }) {
	if (hidden === true) return {
		field,
		impact,
		hidden
	};
	return {
		field,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after },
		impact
	};
}
function notes(desired, changes) {
	return [...newKeys(changes), ...documentation(desired, changes)];
}
function newKeys(changes) {
	const made = changes.filter(({ kind, action }) => kind === "apiKey" && action === "create");
	if (made.length === 0) return [];
	return [`API Gateway generates the value of ${made.length === 1 ? `the key ${made[0]?.resource}` : `${made.length} keys`}. It is printed nowhere: read it in the console under "API keys", or with "aws apigateway get-api-key --include-value".`];
}
/** Documentation parts travel with an import, but a change of them alone makes no step. */
function documentation({ apis }, changes) {
	return changes.filter(({ kind, resource }) => {
		return (kind === "definition" ? require_json.own(apis, resource)?.body : void 0)?.["x-amazon-apigateway-documentation"] !== void 0;
	}).map(({ resource }) => `The documentation of API ${resource} is imported with it, and not compared.`);
}
Object.defineProperty(exports, "assemblePlan", {
	enumerable: true,
	get: function() {
		return assemblePlan;
	}
});
