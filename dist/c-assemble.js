const require_kind = require("./c-kind.js");
const require_arn = require("./c-arn.js");
const require_json = require("./c-json.js");
const require_desired = require("./c-desired.js");
const require_usage_plan = require("./c-usage-plan.js");
const require_plan = require("./c-plan.js");
const require_compile = require("./c-compile.js");
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
/** The declared APIs in the order of their ids, so that the order of the files changes nothing. */
function declaredApis({ desired }) {
	return require_json.sorted(Object.keys(desired.apis)).flatMap((id) => require_json.own(desired.apis, id) ?? []);
}
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
// src/core/diff/imports.ts
/** Whose the definition of an API is: the import of one of our environments, or somebody's edit. */
/**
* The import whose result the definition still is; undefined when somebody changed it since. The mark is written
* before an import, so where a run died between the two the labels of the deployments decide.
*/
function importHeld(api) {
	const digest = require_usage_plan.definitionDigest(api.definition);
	const mark = require_desired.definitionMark(api.restApi.tags);
	if (mark?.digest === digest) return { environment: mark.environment };
	return ourDeployments(api).some((deployment) => deployment.digest === digest) ? {} : void 0;
}
/** Whose import the definition holds, in words. */
function holderOf(api) {
	const held = importHeld(api);
	if (held !== void 0) return held.environment === void 0 ? "an earlier import" : `the import of ${held.environment}`;
	const mark = require_desired.definitionMark(api.restApi.tags);
	return mark === void 0 ? "no import of ours" : `the import of ${mark.environment}, edited since`;
}
/** The deployments that Tollgate made, newest first. */
function ourDeployments({ deployments }) {
	return deployments.flatMap(({ id, description, createdDate }) => {
		const label = require_usage_plan.deploymentLabel(description);
		return label === void 0 ? [] : [{
			id,
			digest: label.digest,
			createdDate
		}];
	});
}
// src/core/diff/shared.ts
function needsImport(want, api) {
	const digest = require_usage_plan.definitionDigest(want.definition);
	return require_usage_plan.deploymentsHolding(api, digest).length === 0 && require_usage_plan.definitionDigest(api.definition) !== digest;
}
function diffSharedDefinition({ desired }, want, api, step) {
	if (!needsImport(want, api)) return void 0;
	const holder = {
		field: "definition",
		before: holderOf(api),
		after: `the import of ${desired.environment}`,
		impact: "safe"
	};
	const reason = `Stage ${want.stage.name} serves something else, and no deployment holds this definition.`;
	return {
		...step,
		action: "update",
		fields: [holder, ...servedFields(want, api)],
		reason
	};
}
/** In what the stage's content differs from git; every operation where there is no stage yet. */
function servedFields(want, api) {
	if (require_usage_plan.stageOf(api, want.stage.name) === void 0) return require_usage_plan.newOperations(want.definition);
	const served = require_usage_plan.servedBy(want, api);
	return served === void 0 ? [] : require_usage_plan.compareServed(want.definition, served);
}
// src/core/diff/api.ts
/** REST APIs, definitions and Lambda grants: what is declared against what is live. */
function diffRestApis(context) {
	const declared = Object.values(context.desired.apis).map((api) => diffRestApi(context, api));
	const undeclared = context.live.restApis.filter(({ tags }) => require_usage_plan.isOurApi(context.desired, tags) && !Object.hasOwn(context.desired.apis, tags["tollgate:id"] ?? "")).map(({ name, tags }) => leave("restApi", tags["tollgate:id"] ?? name, "not-declared", "No spec declares it any more; Tollgate deletes nothing."));
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
	const step = {
		kind: "definition",
		resource: api.id,
		calls: ["PutRestApi"]
	};
	if (side.state === "absent") {
		const fields = require_usage_plan.newOperations(api.definition);
		const content = contentOf$1(api);
		return {
			...step,
			action: "create",
			fields,
			impact: "safe",
			reason: "The API is new.",
			content
		};
	}
	if (side.state === "trusted") return void 0;
	if (context.desired.restApi === "shared") return diffSharedDefinition(context, api, side.api, {
		...step,
		impact: "safe"
	});
	const fields = require_usage_plan.compareDefinitions(api.definition, side.api.definition);
	if (fields.length === 0) return void 0;
	const reason = "The live definition differs from the spec.";
	return {
		...step,
		action: "update",
		fields,
		impact: "safe",
		reason,
		content: contentOf$1(api)
	};
}
/** The body carries what the definition does not show, documentation for example. Costly, so only for a true change. */
function contentOf$1({ definition, body }) {
	return require_json.digest({
		definition: require_usage_plan.definitionDigest(definition),
		body
	});
}
function diffGrants(context) {
	return found(Object.values(context.desired.apis).flatMap((api) => api.grants.map((grant) => diffGrant(context, api, grant))));
}
function diffGrant(context, api, grant) {
	const side = liveSide(context, api.id);
	if (side.state === "trusted") return void 0;
	const reference = require_desired.functionReference(grant);
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
	return [`${source}/${api.stage.name}/METHOD/path`, ...authorizes ? [`${source}/authorizers/id`] : []].every((arn) => statements.some(({ sourceArns }) => covers$1(sourceArns, arn)));
}
function covers$1(patterns, arn) {
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
	if (side.state === "read" && require_usage_plan.deploymentsHolding(side.api, digest).length > 0) return void 0;
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
		calls: context.desired.restApi === "shared" ? ["CreateDeployment", "UpdateDeployment"] : ["CreateDeployment"],
		content: digest
	};
}
function diffStages(context) {
	return found(Object.values(context.desired.apis).map((api) => diffStage(context, api)));
}
function diffStage(context, api) {
	const side = liveSide(context, api.id);
	if (side.state === "trusted") return void 0;
	const live = side.state === "read" ? side.api.stages.find(({ name }) => name === api.stage.name) : void 0;
	if (side.state === "absent" || live === void 0) return newStage(api);
	const deployment = deploymentField(api, side.api, live);
	const fields = [
		...deployment,
		...deployment.length === 0 ? [] : movedContent(context, api, side.api),
		...require_usage_plan.compareFields(require_usage_plan.stageFields(api.stage), api.stage, live)
	];
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
/**
* What moving the stage changes for its callers. Of an API of its own the definition's step says it; a shared stage may
* move to what an import for another environment has left, and then nothing else does.
*/
function movedContent({ desired }, api, live) {
	if (desired.restApi === "own" || needsImport(api, live)) return [];
	return servedFields(api, live);
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
	const digest = require_usage_plan.definitionDigest(api.definition);
	if (require_usage_plan.deploymentsHolding(live, digest).includes(stage.deploymentId)) return [];
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
		const id = live.restApis.find(({ id, tags }) => id === link.apiId && require_usage_plan.isOurApi(desired, tags))?.tags[require_desired.TAG_ID];
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
// src/core/diff/resets.ts
const DROPS_POLICY = "drops-policy";
const DROPS_SETTINGS = "drops-settings";
const some = (values) => values.length === 0 ? void 0 : values;
const SETTINGS = [
	{
		field: "resource policy",
		property: "policy",
		hurts: true,
		value: ({ policy }) => policy === void 0 ? void 0 : require_usage_plan.policySummary(policy)
	},
	{
		field: "API key source",
		property: "apiKeySource",
		hurts: true,
		value: ({ apiKeySource }) => apiKeySource === "HEADER" ? void 0 : apiKeySource
	},
	{
		field: "VPC endpoints",
		property: "vpcEndpointIds",
		hurts: true,
		value: ({ vpcEndpointIds }) => some(vpcEndpointIds)
	},
	{
		field: "default endpoint disabled",
		property: "disableExecuteApiEndpoint",
		hurts: true,
		value: ({ disableExecuteApiEndpoint }) => disableExecuteApiEndpoint || void 0
	},
	{
		field: "binary media types",
		property: "binaryMediaTypes",
		hurts: true,
		value: ({ binaryMediaTypes }) => some(binaryMediaTypes)
	},
	{
		field: "minimum compression size",
		property: "minimumCompressionSize",
		hurts: false,
		value: ({ minimumCompressionSize }) => minimumCompressionSize
	},
	{
		field: "description",
		property: "description",
		hurts: false,
		value: ({ description }) => description
	}
];
/** Methods are not among them: that they go is a change of the definition, and listed there. */
const PARTS = [
	{
		title: "gateway response",
		hurts: true,
		of: ({ gatewayResponses }) => gatewayResponses
	},
	{
		title: "authorizer",
		hurts: true,
		of: ({ authorizers }) => authorizers
	},
	{
		title: "request validator",
		hurts: false,
		of: ({ requestValidators }) => requestValidators
	},
	{
		title: "model",
		hurts: false,
		of: ({ models }) => models
	}
];
/** What the imports of a plan reset; of the APIs that the plan does not import, nothing. */
function findResets(context, imported) {
	return declaredApis(context).flatMap((want) => {
		const side = liveSide(context, want.id);
		return side.state === "read" && imported.has(want.id) ? resetsOf(context, want, side.api) : [];
	});
}
function resetsOf(context, want, api) {
	const has = context.desired.restApi === "shared" ? sharedPart(want, api) : api.definition;
	if (has === void 0) return [];
	const ours = ourPart(context, want, api);
	return [...SETTINGS.flatMap((setting) => settingReset(want, has, setting, ours)), ...PARTS.flatMap((part) => partResets(want, has, part, ours))];
}
function settingReset(want, { properties }, { field, property, hurts, value }, ours) {
	const before = value(properties);
	const isDropped = before !== void 0 && value(want.definition.properties) === void 0;
	const isSaid = property !== "policy" && want.declared.includes(property);
	if (!isDropped || isSaid) return [];
	const isOurs = ours !== void 0 && value(ours.properties) !== void 0;
	const guard = property === "policy" ? DROPS_POLICY : hurts && !isOurs ? DROPS_SETTINGS : void 0;
	return [{
		api: want.id,
		field,
		before,
		...guard === void 0 ? {} : { guard }
	}];
}
function partResets(want, has, { title, hurts, of }, ours) {
	return require_json.sorted(Object.keys(of(has))).filter((name) => require_json.own(of(want.definition), name) === void 0).map((name) => {
		const isOurs = ours !== void 0 && require_json.own(of(ours), name) !== void 0;
		return {
			api: want.id,
			field: `${title} ${name}`,
			...hurts && !isOurs ? { guard: DROPS_SETTINGS } : {}
		};
	});
}
/**
* Of a shared API the definition may hold the import of another environment, whose stage does not lose what the next
* import takes away: what this environment can lose is what its own stage serves. A definition that somebody edited
* counts whole, because what was put there may be meant for all.
*/
function sharedPart(want, api) {
	return importHeld(api) === void 0 ? api.definition : require_usage_plan.servedBy(want, api)?.definition;
}
/** What an import of ours put there: the whole definition while nobody edited it, else what our deployment holds. */
function ourPart({ desired }, want, api) {
	if (desired.restApi === "own" && importHeld(api) !== void 0) return api.definition;
	const stage = require_usage_plan.stageOf(api, want.stage.name);
	if (stage === void 0 || require_usage_plan.servedDigest(api, stage) === void 0) return void 0;
	return require_usage_plan.servedBy(want, api)?.definition;
}
// src/core/plan/redact.ts
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
// src/core/diff/states.ts
/** Nothing is said of APIs that were trusted and not read. */
function findStates(context) {
	return declaredApis(context).flatMap((want) => {
		const side = liveSide(context, want.id);
		if (side.state !== "read") return [];
		const stage = require_usage_plan.stageOf(side.api, want.stage.name);
		const subject = {
			context,
			want,
			api: side.api,
			...stage === void 0 ? {} : { stage }
		};
		return [
			...editedNotDeployed(subject),
			...deployedElsewhere(subject),
			...rolledBack(subject)
		];
	});
}
/** The definition is neither what git says nor any import of ours, and the stage does not serve it. */
function editedNotDeployed(subject) {
	const { context, want, api, stage } = subject;
	if (require_usage_plan.definitionDigest(api.definition) === require_usage_plan.definitionDigest(want.definition)) return [];
	if (ourDeployments(api).length === 0 || importHeld(api) !== void 0) return [];
	const served = importedByAnother(subject) ? void 0 : require_usage_plan.servedBy(want, api);
	const since = served === void 0 ? [] : require_usage_plan.compareServed(api.definition, served);
	const isOurs = stage !== void 0 && require_usage_plan.servedDigest(api, stage) !== void 0;
	if (served !== void 0 && since.length === 0 && !isOurs) return [];
	const who = Object.hasOwn(api.restApi.tags, require_usage_plan.digestTag(context.desired)) ? "Somebody changed the definition" : "Somebody, or an apply that did not finish, changed the definition";
	if (importedByAnother(subject)) return [finding(subject, "edited-not-deployed", `${who} of API ${want.id}: it holds ${holderOf(api)}. Stage ${want.stage.name} does not serve that.`, [])];
	return [finding(subject, "edited-not-deployed", `${who} of API ${want.id}, and stage ${want.stage.name} does not serve that.`, editedFields(subject, since))];
}
/** In a shared API the definition may come from another environment; what was edited of that cannot be told here. */
function importedByAnother({ context, api }) {
	const mark = require_desired.definitionMark(api.restApi.tags);
	return mark !== void 0 && mark.environment !== context.desired.environment;
}
/** Of what differs from git, the part that was edited: where git changed too, its own changes are no edit. */
function editedFields({ want, api }, since) {
	const all = require_usage_plan.compareDefinitions(want.definition, api.definition);
	const names = new Set(since.map(({ field }) => field));
	return names.size === 0 ? all : all.filter(({ field }) => names.has(field));
}
function deployedElsewhere(subject) {
	const { want, api, stage } = subject;
	if (stage === void 0 || require_usage_plan.servedDigest(api, stage) !== void 0) return [];
	const what = `Stage ${stage.name} of API ${want.id} serves deployment ${stage.deploymentId}, which Tollgate did not make`;
	const served = require_usage_plan.servedBy(want, api);
	if (served === void 0) return [finding(subject, "deployed-elsewhere", `${what}; what is in it could not be read.`, [])];
	const fields = require_usage_plan.compareServed(want.definition, served);
	return [finding(subject, "deployed-elsewhere", fields.length > 0 ? `${what}.` : `${what}; as far as an export tells, it holds what git says. It makes way for a deployment that says so itself.`, fields)];
}
function rolledBack(subject) {
	const { want, api, stage } = subject;
	if (stage === void 0) return [];
	const digest = require_usage_plan.servedDigest(api, stage);
	if (digest === void 0 || digest === require_usage_plan.definitionDigest(want.definition)) return [];
	const created = require_usage_plan.servedDeployment(api, stage)?.createdDate ?? "";
	const newer = ourDeployments(api).find((one) => one.createdDate >= created && one.digest !== digest);
	if (newer === void 0 || !wasMoved(subject, digest)) return [];
	const message = `Stage ${stage.name} of API ${want.id} serves deployment ${stage.deploymentId}, an older one of Tollgate's, although ${newer.id} is newer: somebody moved it back.`;
	const served = require_usage_plan.servedBy(want, api);
	return [finding(subject, "rolled-back", message, served === void 0 ? [] : require_usage_plan.compareServed(want.definition, served))];
}
/**
* Tollgate itself serves an older deployment again when git goes back, but then it imports that definition too. So a
* stage whose deployment is not the import that the definition holds was moved by somebody. In a shared API the
* definition says nothing of our stage; there the digest tag must say that git has not changed since the last apply.
* Without that tag an apply did not finish, and may not have come to moving the stage.
*/
function wasMoved({ context, want, api }, served) {
	const applied = api.restApi.tags[require_usage_plan.digestTag(context.desired)];
	if (applied === void 0 || applied === require_usage_plan.apiDigest(want)) return applied !== void 0;
	return context.desired.restApi === "own" && require_usage_plan.definitionDigest(api.definition) !== served;
}
function finding({ want }, state, message, fields) {
	return {
		api: want.id,
		stage: want.stage.name,
		state,
		message,
		fields: fields.map(redact)
	};
}
// src/core/contract/rules.ts
const RULES = {
	"path-removed": "breaking",
	"operation-removed": "breaking",
	"operation-left-to-proxy": "warning",
	"operation-served-by-any": "info",
	"operation-added": "info",
	"api-key-required": "breaking",
	"api-key-no-longer-required": "info",
	"authorization-added": "breaking",
	"authorization-changed": "breaking",
	"authorizer-changed": "warning",
	"authorization-removed": "info",
	"authorization-scopes-narrowed": "breaking",
	"authorization-scopes-removed": "warning",
	"new-required-request-parameter": "breaking",
	"new-optional-request-parameter": "info",
	"request-parameter-became-required": "breaking",
	"request-parameter-became-optional": "info",
	"request-parameter-removed": "breaking",
	"request-parameter-default-changed": "warning",
	"request-body-added-required": "breaking",
	"request-body-added-optional": "info",
	"request-body-became-required": "breaking",
	"request-body-became-optional": "info",
	"request-body-removed": "breaking",
	"request-media-type-removed": "breaking",
	"request-media-type-added": "info",
	"request-type-changed": "breaking",
	"request-format-changed": "warning",
	"request-became-not-nullable": "breaking",
	"request-became-enum": "breaking",
	"request-enum-value-removed": "breaking",
	"request-max-decreased": "breaking",
	"request-min-increased": "breaking",
	"request-max-length-decreased": "breaking",
	"request-min-length-increased": "breaking",
	"request-max-items-decreased": "breaking",
	"request-min-items-increased": "breaking",
	"request-max-properties-decreased": "breaking",
	"request-min-properties-increased": "breaking",
	"request-multiple-of-changed": "breaking",
	"request-unique-items-required": "breaking",
	"request-pattern-added": "breaking",
	"request-pattern-changed": "warning",
	"new-required-request-property": "breaking",
	"new-optional-request-property": "info",
	"request-property-became-required": "breaking",
	"request-property-became-optional": "info",
	"request-property-removed": "warning",
	"request-property-refused": "breaking",
	"request-additional-properties-refused": "breaking",
	"request-alternative-removed": "breaking",
	"request-schema-undecided": "warning",
	"response-success-status-removed": "breaking",
	"response-status-removed": "info",
	"response-status-added": "info",
	"response-media-type-removed": "breaking",
	"response-media-type-added": "info",
	"response-header-removed": "breaking",
	"response-header-became-optional": "breaking",
	"response-header-added": "info",
	"response-type-changed": "breaking",
	"response-format-changed": "warning",
	"response-became-nullable": "breaking",
	"response-became-enum": "warning",
	"response-enum-value-added": "warning",
	"response-enum-removed": "warning",
	"response-max-increased": "warning",
	"response-min-decreased": "warning",
	"response-max-length-increased": "warning",
	"response-min-length-decreased": "warning",
	"response-max-items-increased": "info",
	"response-min-items-decreased": "warning",
	"response-max-properties-increased": "info",
	"response-min-properties-decreased": "warning",
	"response-multiple-of-changed": "warning",
	"response-unique-items-lost": "warning",
	"response-pattern-changed": "info",
	"response-property-removed": "breaking",
	"response-property-became-optional": "breaking",
	"response-property-added": "info",
	"response-alternative-added": "breaking",
	"response-schema-undecided": "warning",
	"schema-not-compared": "warning"
};
/** How many names of a list a message gives. */
const NAMES_SHOWN = 5;
const NAME_LENGTH = 80;
/** Somebody else's name in a message: at most 80 characters of it. */
function named(name) {
	return name.length <= NAME_LENGTH ? name : `${name.slice(0, 79)}…`;
}
/** `a, b and 3 more`. */
function listed(names) {
	const shown = names.slice(0, NAMES_SHOWN).map(named).join(", ");
	return names.length <= NAMES_SHOWN ? shown : `${shown} and ${names.length - NAMES_SHOWN} more`;
}
// src/core/contract/access.ts
function compareAccess({ access: before }, { access: after }) {
	return [...compareKeys(before, after), ...compareAuthorization(before.authorization, after.authorization)];
}
function compareKeys(before, after) {
	if (before.key === after.key) return [];
	return after.key ? [{
		rule: "api-key-required",
		message: "an API key is now required"
	}] : [{
		rule: "api-key-no-longer-required",
		message: "no API key is required any more"
	}];
}
function compareAuthorization(before, after) {
	const [was, is] = [titleOf(before), titleOf(after)];
	if (before.kind === "open" && after.kind === "open") return [];
	if (before.kind === "open") return [{
		rule: "authorization-added",
		message: `${is} is now required`
	}];
	if (after.kind === "open") return [{
		rule: "authorization-removed",
		message: `${was} is no longer required`
	}];
	if (before.kind !== after.kind || before.type !== after.type) return [{
		rule: "authorization-changed",
		message: `${is} is required instead of ${was}`
	}];
	return [
		...compareSources(before, after),
		...before.name === after.name ? [] : [{
			rule: "authorizer-changed",
			message: `${is} decides instead of ${was}`
		}],
		...compareScopes(before.scopes, after.scopes)
	];
}
/** A credential in another place; where none had to be shown, clients may have sent it all the same. */
function compareSources(before, after) {
	const come = after.sources.filter((source) => !before.sources.includes(source));
	if (come.length === 0) return [];
	const message = `${titleOf(after)} now asks for ${listed(come.map(sourceText))}`;
	return [{
		rule: before.sources.length === 0 ? "authorizer-changed" : "authorization-changed",
		message
	}];
}
/** `method.request.header.token` as `header token`. */
function sourceText(source) {
	return source.replace(/^method\.request\./, "").replace(".", " ");
}
function titleOf({ kind, name = "" }) {
	if (kind === "open") return "nothing";
	if (kind === "iam") return "a signature (IAM)";
	return kind === "authorizer" ? `authorization by ${named(name)}` : `the security scheme ${named(name)}`;
}
/** One scope of the list is enough, so that a longer list lets more in; with none, an identity token is asked for. */
function compareScopes(before, after) {
	if (before.length > 0 && after.length === 0) return [{
		rule: "authorization-scopes-removed",
		message: `no scope of ${listed(before)} is needed any more`
	}];
	const gone = before.filter((scope) => !after.includes(scope));
	if (before.length === 0 ? after.length === 0 : gone.length === 0) return [];
	return [{
		rule: "authorization-scopes-narrowed",
		message: before.length === 0 ? `a token now needs one of the scopes ${listed(after)}` : `a token with the scope ${listed(gone)} alone is no longer enough`
	}];
}
// src/core/contract/path.ts
/** Paths as clients see them: the name of a variable is not part of a URL. */
/** `/pets/{id}/{rest+}` as `/pets/{}/{+}`, without a trailing slash. */
function normalPath(path) {
	return `/${path.split("/").filter((part) => part !== "").map((part) => isVariable(part) ? isGreedy(part) ? "{+}" : "{}" : part).join("/")}`;
}
function operationKey(httpMethod, path) {
	return `${httpMethod} ${normalPath(path)}`;
}
/** The names of the variables in a path, in their order. */
function variablesOf(path) {
	return path.split("/").filter(isVariable).map((part) => part.slice(1, isGreedy(part) ? -2 : -1));
}
/** The greedy paths that would serve a path nobody else does, nearest first: `/a/b` gives `/a/{+}` and `/{+}`. */
function greedyPaths(normal) {
	const parts = normal.split("/").filter((part) => part !== "");
	return parts.map((_, index) => `/${[...parts.slice(0, parts.length - 1 - index), "{+}"].join("/")}`);
}
function isVariable(part) {
	return part.length > 2 && part.startsWith("{") && part.endsWith("}");
}
function isGreedy(part) {
	return part.endsWith("+}") && part.length > 3;
}
// src/core/contract/parts.ts
/** The changes of a schema as findings on the part of the operation that uses it. */
function schemaFindings(schemas, use, part, before, after) {
	return schemas.compare(use, before, after).map((change) => ({
		rule: change.rule,
		message: `${part}${sentence(change)}`
	}));
}
function sentence({ way, says, property }) {
	if (property !== void 0) return ` ${says} ${named(place(`${way}.${property}`))}`;
	const at = place(way);
	return at === "" ? says : `, ${named(at)}${says}`;
}
/** `.items[].total` as `items[].total`. */
function place(way) {
	return way.startsWith(".") ? way.slice(1) : way;
}
/** Media types that come and go, and the schemas of those that stay. */
function compareContent(schemas, question) {
	const { before, after, use, part, rules } = question;
	const gone = [...before.keys()].filter((type) => partnerOf$1(type, after, use) === void 0);
	const come = [...after.keys()].filter((type) => !before.has(type) && partnerOf$1(type, before, use) === void 0);
	const verbs = use.direction === "request" ? ["no longer accepts", "now accepts"] : ["is no longer", "can now be"];
	return [
		...gone.map((type) => ({
			rule: rules.removed,
			message: `${part} ${verbs[0]} ${named(type)}`
		})),
		...come.map((type) => ({
			rule: rules.added,
			message: `${part} ${verbs[1]} ${named(type)}`
		})),
		...[...before].flatMap(([type, schema]) => {
			const partner = partnerOf$1(type, after, use);
			if (partner === void 0) return [];
			return schemaFindings(schemas, {
				...use,
				textual: isText(type)
			}, part, schema ?? true, after.get(partner) ?? true);
		})
	];
}
/** Outside of JSON a number is written like a text of digits. */
function isText(type) {
	return !type.includes("json") && !type.includes("*");
}
/** The media type itself, or a range that takes it: a client that sends JSON is served by one that accepts anything. */
function partnerOf$1(type, others, { direction }) {
	if (others.has(type)) return type;
	return [...others.keys()].find((other) => direction === "request" ? covers(other, type) : covers(type, other));
}
function covers(range, type) {
	if (range === "*/*") return true;
	const [bare = ""] = type.split(";");
	return range === bare || range.endsWith("/*") && bare.startsWith(range.slice(0, -1));
}
// src/core/contract/requests.ts
const BODY = "request body";
function compareParameters(schemas, before, after) {
	return [...[...before.parameters].filter(([key]) => !after.parameters.has(key) && !isPath(key)).map(([, { title }]) => {
		return {
			rule: "request-parameter-removed",
			message: `${named(title)} is gone`
		};
	}), ...[...after.parameters].flatMap(([key, parameter]) => {
		const old = before.parameters.get(key);
		if (old !== void 0) return compareParameter(schemas, old, parameter);
		return isPath(key) ? [] : [newParameter(parameter)];
	})];
}
/** A path variable comes and goes with its path, declared or not. */
function isPath(key) {
	return key.startsWith("path ");
}
function newParameter({ title, required }) {
	return required ? {
		rule: "new-required-request-parameter",
		message: `new ${named(title)} is required`
	} : {
		rule: "new-optional-request-parameter",
		message: `${named(title)} is new`
	};
}
function compareParameter(schemas, before, after) {
	const part = named(after.title);
	const required = before.required === after.required ? [] : after.required ? [{
		rule: "request-parameter-became-required",
		message: `${part} is now required`
	}] : [{
		rule: "request-parameter-became-optional",
		message: `${part} is no longer required`
	}];
	if (before.schema === void 0 || after.schema === void 0) return required;
	const use = {
		direction: "request",
		textual: true
	};
	return [
		...required,
		...schemas.defaultChanged(before.schema, after.schema) ? [{
			rule: "request-parameter-default-changed",
			message: `${part} has another default`
		}] : [],
		...schemaFindings(schemas, use, part, before.schema, after.schema)
	];
}
/** @param known whether a body that is not there is known not to be */
function compareBodies(schemas, { body: before }, { body: after }, known) {
	if (before === void 0) return after === void 0 || !known.before ? [] : [newBody(after)];
	if (after === void 0) return known.after ? [{
		rule: "request-body-removed",
		message: `${BODY} is no longer accepted`
	}] : [];
	return [...compareRequired(before, after), ...compareContent(schemas, {
		use: {
			direction: "request",
			textual: false
		},
		part: BODY,
		before: before.content,
		after: after.content,
		rules: {
			removed: "request-media-type-removed",
			added: "request-media-type-added"
		}
	})];
}
function newBody({ required }) {
	return required === true ? {
		rule: "request-body-added-required",
		message: "a request body is now required"
	} : {
		rule: "request-body-added-optional",
		message: "a request body is now accepted"
	};
}
function compareRequired(before, after) {
	if (before.required === void 0 || after.required === void 0 || before.required === after.required) return [];
	return after.required ? [{
		rule: "request-body-became-required",
		message: `${BODY} is now required`
	}] : [{
		rule: "request-body-became-optional",
		message: `${BODY} is no longer required`
	}];
}
// src/core/contract/responses.ts
function compareResponses(schemas, before, after) {
	const added = [...after.responses.keys()].filter((status) => !before.responses.has(status));
	return [...[...before.responses].flatMap(([status, response]) => {
		const other = after.responses.get(status);
		if (other === void 0) return [statusRemoved(status)];
		return compareResponse(schemas, `response ${named(status)}`, response, other);
	}), ...added.map((status) => {
		return {
			rule: "response-status-added",
			message: `response ${named(status)} is new`
		};
	})];
}
function statusRemoved(status) {
	return {
		rule: status.startsWith("2") ? "response-success-status-removed" : "response-status-removed",
		message: `response ${named(status)} is gone`
	};
}
function compareResponse(schemas, part, before, after) {
	return [...compareHeaders(schemas, part, before, after), ...compareContent(schemas, {
		use: {
			direction: "response",
			textual: false
		},
		part,
		before: before.content,
		after: after.content,
		rules: {
			removed: "response-media-type-removed",
			added: "response-media-type-added"
		}
	})];
}
function compareHeaders(schemas, part, before, after) {
	const added = [...after.headers].filter(([key]) => !before.headers.has(key));
	return [...[...before.headers].flatMap(([key, header]) => {
		const other = after.headers.get(key);
		return other === void 0 ? [{
			rule: "response-header-removed",
			message: `${part} loses the header ${named(header.name)}`
		}] : compareHeader(schemas, `${part}, header ${named(other.name)}`, header, other);
	}), ...added.map(([, { name }]) => {
		return {
			rule: "response-header-added",
			message: `${part} gets the header ${named(name)}`
		};
	})];
}
function compareHeader(schemas, part, before, after) {
	const optional = before.required === true && after.required === false ? [{
		rule: "response-header-became-optional",
		message: `${part} is no longer always there`
	}] : [];
	if (before.schema === void 0 || after.schema === void 0) return optional;
	const use = {
		direction: "response",
		textual: true
	};
	return [...optional, ...schemaFindings(schemas, use, part, before.schema, after.schema)];
}
// src/core/contract/schema/budget.ts
/** A bound on the work of one comparison: schemas come from pull requests, and a small one can stand for an endless one. */
/** Steps of one comparison: some ten times what the largest spec that can be imported needs. */
const MOST_STEPS = 3e6;
function budget(steps = MOST_STEPS) {
	let left = steps;
	let short = false;
	return {
		take: (count) => {
			left -= count;
			if (left < 0) short = true;
			return !short;
		},
		exhaust: () => {
			short = true;
		},
		exhausted: () => short
	};
}
// src/core/contract/schema/question.ts
/**
* The two shapes by what they must do: everything that `fits` lets through has to get through `into`. What a client sends
* must still be accepted; what it gets must still be what it expects.
*/
function roles({ direction, before, after }) {
	return direction === "request" ? {
		fits: before,
		into: after
	} : {
		fits: after,
		into: before
	};
}
// src/core/contract/schema/sets.ts
function union(one, other) {
	return other.size === 0 ? one : /* @__PURE__ */ new Set([...one, ...other]);
}
function intersection(one, other) {
	return new Set([...one].filter((value) => other.has(value)));
}
function difference(one, other) {
	return new Set([...one].filter((value) => !other.has(value)));
}
// src/core/contract/schema/shape.ts
/**
* What a schema demands, in one value: every `allOf` member taken together, so that a schema written in one piece and the
* same one written in parts have equal shapes. The keywords are those of OpenAPI 2.0 and 3.0 and of the models of the
* service (JSON Schema draft 4).
*/
const LIMITS = [
	"maxLength",
	"minLength",
	"maxItems",
	"minItems",
	"maxProperties",
	"minProperties"
];
const UNDECIDED = [
	"not",
	"patternProperties",
	"dependencies",
	"additionalItems",
	"if",
	"then",
	"else",
	"contains"
];
/** Most schemas have nothing of most things, and there are many schemas. */
const NO_STRINGS = /* @__PURE__ */ new Set();
const NO_SCHEMAS = [];
const NO_PROPERTIES = /* @__PURE__ */ new Map();
const NO_LIMITS = {};
const NOTHING_UNDECIDED = /* @__PURE__ */ new Map();
function stringSet(strings) {
	return strings.length === 0 ? NO_STRINGS : new Set(strings);
}
/** The shape of schemas that must all hold, none of them a reference. */
function shapeOf(members, annotated) {
	const [first = partOf({}, annotated), ...rest] = members.map((member) => partOf(member, annotated));
	const shape = rest.reduce(both, first);
	return {
		...shape,
		types: shape.types ?? impliedTypes(shape)
	};
}
function partOf(schema, annotated) {
	const types = typesOf(schema["type"]);
	const flag = (key) => annotated && schema[key] === true;
	const { additionalProperties: additional, items } = schema;
	return {
		types: types === void 0 ? void 0 : stringSet(types.filter((type) => type !== "null")),
		nullable: types?.includes("null") === true || flag("nullable") || flag("x-nullable"),
		format: typeof schema["format"] === "string" ? schema["format"] : void 0,
		values: valuesOf(schema),
		maximum: boundOf(schema, "maximum", "exclusiveMaximum"),
		minimum: boundOf(schema, "minimum", "exclusiveMinimum"),
		limits: limitsOf(schema),
		multipleOf: numberOf(schema["multipleOf"]),
		uniqueItems: schema["uniqueItems"] === true,
		patterns: typeof schema["pattern"] === "string" ? /* @__PURE__ */ new Set([schema["pattern"]]) : NO_STRINGS,
		properties: propertiesOf(schema["properties"]),
		required: stringSet(stringsOf(schema["required"])),
		closed: additional === false,
		additional: require_json.isObject(additional) && Object.keys(additional).length > 0 ? [additional] : NO_SCHEMAS,
		items: require_json.isObject(items) ? [items] : NO_SCHEMAS,
		undecided: undecidedOf(schema),
		readOnly: flag("readOnly"),
		writeOnly: flag("writeOnly")
	};
}
function typesOf(type) {
	if (typeof type === "string") return [type];
	return Array.isArray(type) ? stringsOf(type) : void 0;
}
function stringsOf(list) {
	return (Array.isArray(list) ? list : []).filter((item) => typeof item === "string");
}
function numberOf(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
/** `null` among the values only says again that the schema is nullable. */
function valuesOf(schema) {
	const list = Object.hasOwn(schema, "const") ? [schema["const"] ?? null] : schema["enum"];
	if (!Array.isArray(list)) return void 0;
	return new Set(list.filter((value) => value !== null).map(require_json.canonical));
}
/** `exclusiveMaximum` is a flag up to 3.0 and a number after it. */
function boundOf(schema, key, exclusiveKey) {
	const [value, exclusive] = [numberOf(schema[key]), schema[exclusiveKey]];
	if (typeof exclusive === "number") return {
		value: exclusive,
		exclusive: true
	};
	return value === void 0 ? void 0 : {
		value,
		exclusive: exclusive === true
	};
}
function limitsOf(schema) {
	const given = LIMITS.flatMap((limit) => {
		const value = numberOf(schema[limit]);
		return value === void 0 || limit.startsWith("min") && value <= 0 ? [] : [[limit, value]];
	});
	return given.length === 0 ? NO_LIMITS : Object.fromEntries(given);
}
function propertiesOf(properties) {
	if (!require_json.isObject(properties)) return NO_PROPERTIES;
	return new Map(Object.entries(properties).map(([name, schema]) => [name, [schema]]));
}
function undecidedOf(schema) {
	const given = UNDECIDED.filter((key) => Object.hasOwn(schema, key));
	return given.length === 0 ? NOTHING_UNDECIDED : new Map(given.map((key) => [key, require_json.canonical(schema[key])]));
}
/** Schemas without a type say it by their other keywords; whoever writes `type: object` later changes nothing. */
function impliedTypes(shape) {
	const { properties, required, closed, additional, items } = shape;
	if (properties.size > 0 || required.size > 0 || closed || additional.length > 0) return /* @__PURE__ */ new Set(["object"]);
	if (items.length > 0) return /* @__PURE__ */ new Set(["array"]);
	if (shape.values === void 0) return void 0;
	return new Set([...shape.values].map((value) => jsonType(value)));
}
function jsonType(text) {
	const value = JSON.parse(text);
	if (Array.isArray(value)) return "array";
	return typeof value === "number" ? Number.isInteger(value) ? "integer" : "number" : typeof value;
}
function both(one, other) {
	return {
		types: intersectTypes(one.types, other.types),
		nullable: one.nullable || other.nullable,
		format: one.format ?? other.format,
		values: intersect(one.values, other.values),
		maximum: tighter(one.maximum, other.maximum, "maximum"),
		minimum: tighter(one.minimum, other.minimum, "minimum"),
		limits: tighterLimits(one.limits, other.limits),
		multipleOf: one.multipleOf ?? other.multipleOf,
		uniqueItems: one.uniqueItems || other.uniqueItems,
		patterns: union(one.patterns, other.patterns),
		properties: joined(allowed(one, other), allowed(other, one), (a, b) => [...a, ...b]),
		required: union(one.required, other.required),
		closed: one.closed || other.closed,
		additional: [...one.additional, ...other.additional],
		items: [...one.items, ...other.items],
		undecided: joined(one.undecided, other.undecided, (a, b) => a === b ? a : `${a} ${b}`),
		readOnly: one.readOnly || other.readOnly,
		writeOnly: one.writeOnly || other.writeOnly
	};
}
/** The properties of a part that another part lets through. */
function allowed({ properties }, other) {
	if (!other.closed) return properties;
	return new Map([...properties].filter(([name]) => other.properties.has(name)));
}
function joined(one, other, merge) {
	if (other.size === 0) return one;
	const all = new Map(one);
	for (const [key, value] of other) {
		const present = all.get(key);
		all.set(key, present === void 0 ? value : merge(present, value));
	}
	return all;
}
function intersect(one, other) {
	return one === void 0 ? other : other === void 0 ? one : intersection(one, other);
}
function intersectTypes(one, other) {
	const shared = intersect(one, other);
	const mixed = one?.has("number") === true && other?.has("integer") === true;
	const mixedBack = one?.has("integer") === true && other?.has("number") === true;
	return shared !== void 0 && (mixed || mixedBack) ? /* @__PURE__ */ new Set([...shared, "integer"]) : shared;
}
/** Whether the first bound lets more through than the second. */
function looser(one, other, end) {
	if (other === void 0) return false;
	if (one === void 0) return true;
	if (one.value === other.value) return other.exclusive && !one.exclusive;
	return end === "maximum" ? one.value > other.value : one.value < other.value;
}
function tighter(one, other, end) {
	return looser(one, other, end) ? other : one ?? other;
}
function tighterLimits(one, other) {
	const all = LIMITS.flatMap((limit) => {
		const values = [one[limit], other[limit]].filter((value) => value !== void 0);
		if (values.length === 0) return [];
		return [[limit, limit.startsWith("max") ? Math.min(...values) : Math.max(...values)]];
	});
	return Object.fromEntries(all);
}
// src/core/contract/schema/numbers.ts
const BOUNDS = {
	maximum: {
		request: "request-max-decreased",
		response: "response-max-increased",
		title: "maximum"
	},
	minimum: {
		request: "request-min-increased",
		response: "response-min-decreased",
		title: "minimum"
	}
};
const WORDS = {
	maxLength: {
		request: "request-max-length-decreased",
		response: "response-max-length-increased",
		title: "maximum length"
	},
	minLength: {
		request: "request-min-length-increased",
		response: "response-min-length-decreased",
		title: "minimum length"
	},
	maxItems: {
		request: "request-max-items-decreased",
		response: "response-max-items-increased",
		title: "maximum number of items"
	},
	minItems: {
		request: "request-min-items-increased",
		response: "response-min-items-decreased",
		title: "minimum number of items"
	},
	maxProperties: {
		request: "request-max-properties-decreased",
		response: "response-max-properties-increased",
		title: "maximum number of properties"
	},
	minProperties: {
		request: "request-min-properties-increased",
		response: "response-min-properties-decreased",
		title: "minimum number of properties"
	}
};
/** Everything that is a number. */
function compareNumbers(question) {
	return [
		...compareBound(question, "maximum"),
		...compareBound(question, "minimum"),
		...LIMITS.flatMap((limit) => compareLimit(question, limit)),
		...compareMultiples(question),
		...compareUnique(question)
	];
}
function compareBound(question, end) {
	const { fits, into } = roles(question);
	if (!looser(fits[end], into[end], end)) return [];
	return change(question, BOUNDS[end], boundText(question.before[end]), boundText(question.after[end]));
}
function boundText(bound) {
	return bound === void 0 ? void 0 : `${bound.value}${bound.exclusive ? " (excluded)" : ""}`;
}
function compareLimit(question, limit) {
	const { fits, into } = roles(question);
	const [mine, theirs] = [fits.limits[limit], into.limits[limit]];
	if (theirs === void 0) return [];
	if (mine !== void 0 && (limit.startsWith("max") ? mine <= theirs : mine >= theirs)) return [];
	return change(question, WORDS[limit], question.before.limits[limit], question.after.limits[limit]);
}
function change({ direction }, words, before, after) {
	const to = after === void 0 ? `of ${before} is gone` : before === void 0 ? `is now ${after}` : void 0;
	const says = `: the ${words.title} ${to ?? `changes from ${before} to ${after}`}`;
	return [{
		rule: words[direction],
		says
	}];
}
function compareMultiples(question) {
	const { fits, into } = roles(question);
	if (into.multipleOf === void 0 || isMultiple(fits, into.multipleOf)) return [];
	const rule = question.direction === "request" ? "request-multiple-of-changed" : "response-multiple-of-changed";
	const text = ({ multipleOf }) => String(multipleOf ?? "anything");
	return [{
		rule,
		says: `: multiples of ${text(question.before)} become ${text(question.after)}`
	}];
}
/** Whether what the shape lets through are multiples of the number. */
function isMultiple({ multipleOf, types }, number) {
	if (multipleOf === void 0) return number === 1 && types?.has("integer") === true && !types.has("number");
	return multipleOf === number || number !== 0 && Number.isInteger(multipleOf / number);
}
function compareUnique(question) {
	const { fits, into } = roles(question);
	if (!into.uniqueItems || fits.uniqueItems) return [];
	return question.direction === "request" ? [{
		rule: "request-unique-items-required",
		says: ": no item may come twice any more"
	}] : [{
		rule: "response-unique-items-lost",
		says: ": items may now come twice"
	}];
}
// src/core/contract/schema/objects.ts
function compareProperties(question) {
	const before = fieldsOf(question, "before");
	const after = fieldsOf(question, "after");
	const names = [.../* @__PURE__ */ new Set([
		...before.properties.keys(),
		...before.required,
		...after.properties.keys(),
		...after.required
	])];
	const compare = question.direction === "request" ? sentProperty : gotProperty;
	return [...names.flatMap((name) => compare(name, before, after, question)), ...closing(question)];
}
function fieldsOf(question, side) {
	const { properties, required } = question[side];
	if (properties.size === 0) return {
		properties,
		required
	};
	const shown = [...properties].filter(([, schemas]) => !question.hidden(schemas, side));
	if (shown.length === properties.size) return {
		properties,
		required
	};
	const kept = new Map(shown);
	return {
		properties: kept,
		required: new Set([...required].filter((name) => kept.has(name) || !properties.has(name)))
	};
}
function sentProperty(name, before, after, { after: shape }) {
	const [needed, needs] = [before.required.has(name), after.required.has(name)];
	const [had, has] = [before.properties.has(name), after.properties.has(name)];
	if (needs && !needed) return had ? [{
		rule: "request-property-became-required",
		says: "now requires the property",
		property: name
	}] : [{
		rule: "new-required-request-property",
		says: "requires the new property",
		property: name
	}];
	if (had && !has) return shape.closed ? [{
		rule: "request-property-refused",
		says: "no longer accepts the property",
		property: name
	}] : [{
		rule: "request-property-removed",
		says: "no longer knows the property",
		property: name
	}];
	if (!had && has && !needs) return [{
		rule: "new-optional-request-property",
		says: "takes the new property",
		property: name
	}];
	if (needed && !needs) return [{
		rule: "request-property-became-optional",
		says: "no longer requires the property",
		property: name
	}];
	return [];
}
function gotProperty(name, before, after) {
	const [had, has] = [before.properties.has(name), after.properties.has(name)];
	if (had && !has) return [{
		rule: "response-property-removed",
		says: "loses the property",
		property: name
	}];
	if (!had && has) return [{
		rule: "response-property-added",
		says: "gets the property",
		property: name
	}];
	if (before.required.has(name) && !after.required.has(name)) return [{
		rule: "response-property-became-optional",
		says: "no longer always has the property",
		property: name
	}];
	return [];
}
/** That a response opens up breaks nobody who ignores what it does not know. */
function closing({ direction, before, after }) {
	if (direction === "response" || before.closed || !after.closed) return [];
	return [{
		rule: "request-additional-properties-refused",
		says: " no longer accepts properties that are not listed"
	}];
}
/** The schemas below that both sides have. */
function childrenOf(question) {
	const { before, after, hidden } = question;
	const children = [];
	for (const [name, schemas] of before.properties) {
		const other = after.properties.get(name);
		if (other === void 0) continue;
		if (hidden(schemas, "before") || hidden(other, "after")) continue;
		children.push({
			label: `.${name}`,
			before: schemas,
			after: other
		});
	}
	if (before.items.length + after.items.length > 0) children.push({
		label: "[]",
		before: before.items,
		after: after.items
	});
	if (before.additional.length + after.additional.length > 0 && !before.closed && !after.closed) children.push({
		label: ".*",
		before: before.additional,
		after: after.additional
	});
	return children;
}
// src/core/contract/schema/types.ts
/** Types, formats and null. */
/** Formats whose values are all values of the other one too. */
const WIDER_FORMATS = {
	int32: "int64",
	float: "double"
};
function compareTypes(question) {
	const { fits, into } = roles(question);
	const { direction, before, after } = question;
	if (fitsTypes(question, fits.types, into.types)) return [];
	const says = `: the type changes from ${typeText(before)} to ${typeText(after)}`;
	return [{
		rule: direction === "request" ? "request-type-changed" : "response-type-changed",
		says
	}];
}
function fitsTypes({ textual }, fits, into) {
	if (into === void 0) return true;
	if (fits === void 0) return false;
	return [...fits].every((type) => {
		if (into.has(type) || type === "integer" && into.has("number")) return true;
		return textual && into.has("string") && type !== "object" && type !== "array";
	});
}
function typeText({ types }) {
	if (types === void 0) return "anything";
	return types.size === 0 ? "nothing" : require_json.sorted(types).map(named).join(" or ");
}
/**
* Formats are a promise more than a demand: the service checks none. But generated clients read a format into a type of its
* own, so that one in a response that is only more precise matters too.
*/
function compareFormats(question) {
	const { fits, into } = roles(question);
	const { direction, before, after } = question;
	if (fits.format === into.format || direction === "request" && into.format === void 0) return [];
	if (into.format !== void 0 && WIDER_FORMATS[fits.format ?? ""] === into.format) return [];
	const says = `: the format changes from ${named(before.format ?? "any")} to ${named(after.format ?? "any")}`;
	return [{
		rule: direction === "request" ? "request-format-changed" : "response-format-changed",
		says
	}];
}
function compareNull(question) {
	const { fits, into } = roles(question);
	if (!fits.nullable || into.nullable || into.types === void 0) return [];
	return question.direction === "request" ? [{
		rule: "request-became-not-nullable",
		says: " may no longer be null"
	}] : [{
		rule: "response-became-nullable",
		says: " may now be null"
	}];
}
// src/core/contract/schema/values.ts
/** Listed values, patterns, and the keywords that cannot be judged. */
/** A list that is new in a response breaks nobody, but clients generated anew read it into another type. */
function compareEnums(question) {
	const { fits, into } = roles(question);
	const { direction, before, after } = question;
	if (direction === "response" && before.values === void 0 && after.values !== void 0) return [{
		rule: "response-became-enum",
		says: `: the values are now limited to ${texts(after.values)}`
	}];
	if (into.values === void 0) return [];
	if (fits.values === void 0) return direction === "request" ? [{
		rule: "request-became-enum",
		says: `: only ${texts(after.values)} are accepted`
	}] : [{
		rule: "response-enum-removed",
		says: `: the values are no longer limited to ${texts(before.values)}`
	}];
	const strangers = difference(fits.values, into.values);
	if (strangers.size === 0) return [];
	return direction === "request" ? [{
		rule: "request-enum-value-removed",
		says: ` no longer accepts ${texts(strangers)}`
	}] : [{
		rule: "response-enum-value-added",
		says: ` can now be ${texts(strangers)}`
	}];
}
function texts(values) {
	return listed(require_json.sorted(values ?? []));
}
/** Whether one regular expression lets through what another did is not decided here. */
function comparePatterns({ direction, before, after }) {
	const gone = difference(before.patterns, after.patterns).size > 0;
	const come = difference(after.patterns, before.patterns).size > 0;
	if (direction === "response") return gone ? [{
		rule: "response-pattern-changed",
		says: ": the pattern changes"
	}] : [];
	if (!come) return [];
	return gone ? [{
		rule: "request-pattern-changed",
		says: ": the pattern changes"
	}] : [{
		rule: "request-pattern-added",
		says: ": a pattern is now demanded"
	}];
}
function compareUndecided({ direction, before, after }) {
	const differing = [...union(new Set(before.undecided.keys()), new Set(after.undecided.keys()))].filter((key) => before.undecided.get(key) !== after.undecided.get(key));
	if (differing.length === 0) return [];
	return [{
		rule: direction === "request" ? "request-schema-undecided" : "response-schema-undecided",
		says: ` changes in ${listed(require_json.sorted(differing))}, which is not judged`
	}];
}
// src/core/contract/schema/local.ts
/** Two shapes compared, without what lies below them. */
const CHECKS = [
	compareFormats,
	compareNull,
	compareEnums,
	comparePatterns,
	compareNumbers,
	compareUndecided,
	compareProperties
];
/** Everything that changed between two shapes; of another type there is nothing more to say. */
function compareShapes(question) {
	const types = compareTypes(question);
	if (types.length > 0) return {
		found: types,
		children: []
	};
	return {
		found: CHECKS.flatMap((check) => check(question)),
		children: childrenOf(question)
	};
}
// src/core/contract/schema/pairs.ts
/** Pairs of parts: one of before, one of after, in one use. */
function pairOfParts({ direction, textual }, before, after) {
	return {
		direction,
		textual,
		key: `${`${direction === "request" ? "q" : "s"}${textual ? "t" : ""}`}${before.id}:${after.id}`,
		before,
		after
	};
}
/** Undefined where a side does not know its schema. */
function pairOf(views, use, before, after) {
	const parts = [views.before.part(before), views.after.part(after)];
	return parts[0] === void 0 || parts[1] === void 0 ? void 0 : pairOfParts(use, parts[0], parts[1]);
}
/** Two parts without alternatives. */
function comparePlain(views, { direction, textual, before, after }) {
	const hidden = (schemas, side) => {
		const shape = views[side].part(schemas)?.shape;
		return (direction === "request" ? shape?.readOnly : shape?.writeOnly) === true;
	};
	const question = {
		direction,
		textual,
		before: before.shape,
		after: after.shape,
		hidden
	};
	const { found, children } = compareShapes(question);
	return {
		found,
		edges: children.flatMap(({ label, before: one, after: other }) => {
			const below = pairOf(views, question, one, other);
			return below === void 0 ? [] : [{
				label,
				pair: below
			}];
		})
	};
}
/** How much a pair costs to compare. */
function sizeOf({ before, after }) {
	return 1 + before.shape.properties.size + after.shape.properties.size;
}
// src/core/contract/schema/unions.ts
/**
* `oneOf` and `anyOf`: every alternative that has to fit needs one that takes it. That the alternatives of a `oneOf` exclude
* each other is not used: what fits into one of them is taken to be accepted.
*/
/** Up to so many pairs of alternatives are tried; beyond, only those of the same name or place. */
const MOST_TRIES = 400;
function compareAlternatives(subject, judge, budget) {
	const request = subject.direction === "request";
	const [before, after] = [candidates(subject.before), candidates(subject.after)];
	if (before === void 0 || after === void 0) return {
		found: [],
		edges: []
	};
	const [fits, into] = request ? [before, after] : [after, before];
	const between = (one, other) => request ? pairOfParts(subject, one.part, other.part) : pairOfParts(subject, other.part, one.part);
	const all = fits.length * into.length <= MOST_TRIES;
	if (!all) budget.take(fits.length);
	const edges = [];
	const lonely = [];
	const taken = /* @__PURE__ */ new Set();
	for (const one of fits) {
		const tried = inOrder$2(one, into, all);
		const match = tried.find((other) => judge(between(one, other)) === "fine") ?? tried.find((other) => isLikely(one, other) && judge(between(one, other)) === "open");
		if (match === void 0) lonely.push(one);
		else {
			taken.add(match);
			edges.push({
				label: "",
				pair: between(one, match)
			});
		}
	}
	const free = into.filter((other) => !taken.has(other));
	return {
		found: lonely.flatMap((one) => {
			const partner = partnerOf(one, free, lonely);
			if (partner === void 0) return [gone(request, one)];
			edges.push({
				label: "",
				pair: between(one, partner)
			});
			return [];
		}),
		edges
	};
}
function candidates(part) {
	const alternatives = part.alternatives() ?? [{
		label: void 0,
		part
	}];
	const list = alternatives.flatMap(({ label, part: own }, index) => {
		const title = `number ${index + 1}`;
		return own === void 0 ? [] : [{
			index,
			label: label ?? title,
			named: label !== void 0,
			part: own
		}];
	});
	return list.length === alternatives.length ? list : void 0;
}
/** The likeliest first: the same name, then the same place. */
function inOrder$2(one, others, all) {
	const likely = others.filter((other) => isLikely(one, other));
	const sorted = likely.sort((a, b) => Number(sameName(one, b)) - Number(sameName(one, a)));
	return all ? [...sorted, ...others.filter((other) => !likely.includes(other))] : sorted;
}
function isLikely(one, other) {
	return sameName(one, other) || other.index === one.index;
}
function sameName(one, other) {
	return one.named && other.named && one.label === other.label;
}
/** The alternative that one has become: the free one of its name, or the only one that is free where one is missing. */
function partnerOf(one, free, lonely) {
	const [only] = free;
	return free.find((other) => sameName(one, other)) ?? (lonely.length === 1 && free.length === 1 && !(one.named && only?.named === true) ? only : void 0);
}
function gone(request, { label }) {
	return request ? {
		rule: "request-alternative-removed",
		says: ` no longer accepts the alternative ${named(label)}`
	} : {
		rule: "response-alternative-added",
		says: ` can now be the alternative ${named(label)}`
	};
}
// src/core/contract/schema/graph.ts
/**
* Schemas compared with all that lies below them. Every pair of parts is compared once, whoever comes to it, so that the
* work is linear and circular schemas end; what is found below a pair is then collected for each use of it.
*/
/** A pair that is being compared further up counts as nothing new: what it has is said there. */
const UNDER_WAY = {
	found: [],
	edges: []
};
/** Gives what is found at a pair and below it: every pair below once, by the shortest way. */
function collector(views, budget) {
	const compared = /* @__PURE__ */ new Map();
	/** Pairs with nothing at them or below. */
	const clean = /* @__PURE__ */ new Set();
	let level = 0;
	const compare = (subject) => {
		const known = compared.get(subject.key);
		if (known !== void 0) return known;
		if (!budget.take(sizeOf(subject))) return UNDER_WAY;
		compared.set(subject.key, UNDER_WAY);
		level += 1;
		const result = compareNow(subject);
		level -= 1;
		compared.set(subject.key, result);
		return result;
	};
	const compareNow = (subject) => {
		const { before, after } = subject;
		if (before.alternatives() === void 0 && after.alternatives() === void 0) return comparePlain(views, subject);
		if (level > 40) budget.exhaust();
		return level > 40 ? UNDER_WAY : compareAlternatives(subject, judge, budget);
	};
	/** All pairs from one on that are not known to be clean, nearest first, with the way to each. */
	const walk = (start) => {
		const steps = /* @__PURE__ */ new Map();
		if (clean.has(start.key)) return steps;
		steps.set(start.key, {
			pair: start,
			from: void 0,
			label: "",
			...compare(start)
		});
		for (const step of steps.values()) for (const { label, pair: next } of step.edges) {
			if (!budget.take(1)) return steps;
			if (clean.has(next.key) || steps.has(next.key)) continue;
			steps.set(next.key, {
				pair: next,
				from: step,
				label,
				...compare(next)
			});
		}
		if (level === 0) for (const key of cleanOnes(steps)) clean.add(key);
		return steps;
	};
	const judge = (subject) => {
		if (compared.get(subject.key) === UNDER_WAY) return "open";
		return [...walk(subject).values()].flatMap((step) => step.found).every(({ rule }) => RULES[rule] === "info") ? "fine" : "broken";
	};
	return (start) => [...walk(start).values()].flatMap((step) => {
		const way = step.found.length === 0 ? "" : wayTo(step);
		return step.found.map((found) => ({
			...found,
			way
		}));
	});
}
/** Ways longer than this are cut; nobody reads them. */
const LONGEST_WAY = 60;
function wayTo(last) {
	const labels = [];
	for (let step = last; step !== void 0; step = step.from) {
		if (labels.length >= LONGEST_WAY) return `…${labels.reverse().join("")}`;
		labels.push(step.label);
	}
	return labels.reverse().join("");
}
/** The steps from which no finding can be reached, found by going back from those with findings. */
function cleanOnes(steps) {
	const parents = /* @__PURE__ */ new Map();
	for (const [key, { edges }] of steps) for (const { pair } of edges) {
		const known = parents.get(pair.key);
		if (known === void 0) parents.set(pair.key, [key]);
		else known.push(key);
	}
	const dirty = new Set([...steps].filter(([, { found }]) => found.length > 0).map(([key]) => key));
	for (const key of dirty) for (const parent of parents.get(key) ?? []) dirty.add(parent);
	return [...steps.keys()].filter((key) => !dirty.has(key));
}
// src/core/contract/schema/same.ts
/**
* Whether two schemas are the same with everything that they refer to. Most schemas of two versions of an API are, and need
* not be compared: a schema that is the same changes nothing for anybody.
*/
function sameSchemas(before, after) {
	/** By reference: whether what it leads to is the same, with everything below. Each is looked at once. */
	const known = /* @__PURE__ */ new Map();
	const isSame = (reference) => {
		if (!known.has(reference)) explore(reference);
		return known.get(reference) ?? false;
	};
	/** Judges a reference and all below it that are not known yet: changed ones, and what leads to them, are not the same. */
	const explore = (start) => {
		const parents = /* @__PURE__ */ new Map([[start, []]]);
		const changed = /* @__PURE__ */ new Set();
		for (const reference of parents.keys()) {
			const one = before.lookup(reference);
			if (known.get(reference) === false || !require_json.equal(one, after.lookup(reference))) changed.add(reference);
			else if (known.get(reference) === void 0) for (const below of referencesIn(one)) {
				const leading = parents.get(below);
				if (leading === void 0) parents.set(below, [reference]);
				else leading.push(reference);
			}
		}
		for (const reference of changed) for (const parent of parents.get(reference) ?? []) changed.add(parent);
		for (const reference of parents.keys()) known.set(reference, !changed.has(reference));
	};
	return (one, other) => require_json.equal(one, other) && [...referencesIn(one)].every(isSame);
}
/** Every `$ref` in a value, also where it is only data: then more is compared than need be. */
function referencesIn(value) {
	const found = /* @__PURE__ */ new Set();
	const visit = (inner) => {
		if (Array.isArray(inner)) for (const item of inner) visit(item);
		else if (require_json.isObject(inner)) {
			const reference = inner["$ref"];
			if (typeof reference === "string") found.add(reference);
			for (const key of Object.keys(inner)) visit(inner[key]);
		}
	};
	visit(value);
	return found;
}
// src/core/contract/schema/flatten.ts
/** A list of schemas as everything that it demands: references followed, `allOf` opened, `oneOf` and `anyOf` put aside. */
/** A chain of references longer than this leads nowhere: it is circular or made in bad faith. */
const LONGEST_CHAIN = 64;
/** More schemas than this in one combination are not taken together. */
const MOST_MEMBERS = 500;
function flattener(contract, budget) {
	const numberOf = numbering();
	return (schemas) => {
		const flat = {
			members: /* @__PURE__ */ new Map(),
			unions: /* @__PURE__ */ new Map()
		};
		const stack = [...schemas];
		while (stack.length > 0) {
			const schema = follow(contract, stack.pop() ?? true);
			if (schema === void 0 || !budget.take(1)) return void 0;
			const number = numberOf(schema);
			if (flat.members.has(number)) continue;
			if (flat.members.size >= MOST_MEMBERS) {
				budget.exhaust();
				return;
			}
			flat.members.set(number, schema);
			stack.push(...listOf(schema["allOf"]));
			for (const union of [listOf(schema["oneOf"]), listOf(schema["anyOf"])]) if (union.length > 0) flat.unions.set(numberOf(union), union);
		}
		return flat;
	};
}
/** Numbers for objects, by identity. */
function numbering() {
	const numbers = /* @__PURE__ */ new WeakMap();
	let last = 0;
	return (object) => {
		const known = numbers.get(object);
		if (known !== void 0) return known;
		last += 1;
		numbers.set(object, last);
		return last;
	};
}
const ANYTHING = {};
const NOTHING = { not: {} };
/** The schema behind references; undefined where they lead nowhere. */
function follow({ lookup }, schema) {
	let current = schema;
	for (let hops = 0; hops < LONGEST_CHAIN; hops += 1) {
		if (current === true) return ANYTHING;
		if (current === false) return NOTHING;
		if (!require_json.isObject(current)) return void 0;
		const reference = current["$ref"];
		if (typeof reference !== "string") return current;
		current = lookup(reference);
	}
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
// src/core/contract/schema/view.ts
/**
* The schemas of one contract, ready to be compared. Equal combinations of the same schemas are one part with one number, so
* that circular schemas have finitely many.
*/
function viewOf(contract, annotated, budget) {
	const parts = /* @__PURE__ */ new Map();
	const singles = /* @__PURE__ */ new WeakMap();
	const flatten = flattener(contract, budget);
	const partOf = (flat) => {
		const key = `${sortedNumbers(flat.members.keys())};${sortedNumbers(flat.unions.keys())}`;
		const known = parts.get(key);
		if (known !== void 0) return known;
		let opened;
		const part = {
			id: parts.size,
			shape: shapeOf([...flat.members.values()], annotated),
			alternatives: () => {
				opened ??= open(flat);
				return opened;
			}
		};
		parts.set(key, part);
		return part;
	};
	/** The first union opened; the parts that come out have the others still. */
	const open = ({ members, unions }) => {
		const [first, ...rest] = unions;
		return first?.[1].map((schema) => {
			const own = flatten([schema]);
			if (own === void 0) return {
				label: labelOf(schema),
				part: void 0
			};
			const all = {
				members: new Map([...members, ...own.members]),
				unions: new Map([...rest, ...own.unions])
			};
			return {
				label: labelOf(schema),
				part: partOf(all)
			};
		});
	};
	const partOfAll = (schemas) => {
		const flat = flatten(schemas);
		return flat === void 0 ? void 0 : partOf(flat);
	};
	/** One schema is by far the most frequent combination, and is asked for again and again. */
	const single = (schema) => {
		const known = singles.get(schema);
		if (known !== void 0) return known;
		const part = partOfAll([schema]);
		if (part !== void 0) singles.set(schema, part);
		return part;
	};
	return {
		part: (schemas) => {
			const [only] = schemas;
			return schemas.length === 1 && require_json.isObject(only) ? single(only) : partOfAll(schemas);
		},
		keyword: (schema, key) => {
			const object = follow(contract, schema);
			return object !== void 0 && Object.hasOwn(object, key) ? object[key] : void 0;
		}
	};
}
function sortedNumbers(numbers) {
	return [...numbers].sort((one, other) => one - other).join(",");
}
function labelOf(schema) {
	if (!require_json.isObject(schema)) return void 0;
	const { $ref: reference, title } = schema;
	if (typeof reference === "string") return require_compile.referencedModel(reference) ?? reference;
	return typeof title === "string" ? title : void 0;
}
// src/core/contract/schema/comparer.ts
/** The schemas of two contracts, to be compared as often as they are used. */
function schemaComparer(before, after, budget) {
	const annotated = before.annotated && after.annotated;
	const views = {
		before: viewOf(before, annotated, budget),
		after: viewOf(after, annotated, budget)
	};
	const collect = collector(views, budget);
	const isSame = sameSchemas(before, after);
	return {
		compare: (use, one, other) => {
			if (isSame(one, other)) return [];
			const pair = pairOf(views, use, [one], [other]);
			return pair === void 0 ? [] : collect(pair);
		},
		defaultChanged: (one, other) => {
			const values = [views.before.keyword(one, "default"), views.after.keyword(other, "default")];
			return annotated && require_json.canonical(values[0]) !== require_json.canonical(values[1]);
		}
	};
}
// src/core/contract/compare.ts
/** Two contracts compared: what clients of the first one notice when the second takes its place. */
/**
* What the change means to clients, worst first and then by operation, each thing once.
* @param api the spec's id, for the changes
* @param most steps that are spent on schemas; what is left over then is said to be not compared
*/
function compareContracts(api, before, after, most) {
	const spent = budget(most);
	const found = [...existing({
		before,
		after,
		schemas: schemaComparer(before, after, spent)
	}), ...added(before, after)];
	return inOrder$1((spent.exhausted() ? [...found, NOT_COMPARED] : found).map((each) => changeOf(api, each)));
}
const NOT_COMPARED = {
	rule: "schema-not-compared",
	message: "the schemas are too large or too entangled to be compared in full"
};
function changeOf(api, { rule, message, operation }) {
	const level = RULES[rule];
	if (operation === void 0) return {
		api,
		rule,
		level,
		message
	};
	return {
		api,
		operation,
		rule,
		level,
		message: `${operation}: ${message}`
	};
}
function inOrder$1(changes) {
	const once = new Map(changes.map((change) => [`${change.rule} ${change.message}`, change]));
	const rank = ({ level }) => require_plan.CONTRACT_LEVELS.indexOf(level);
	return [...once.values()].sort((one, other) => rank(one) - rank(other) || compareText(one.operation ?? "", other.operation ?? "") || compareText(one.rule, other.rule) || compareText(one.message, other.message));
}
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
/** What becomes of the operations that clients call today. */
function existing(contracts) {
	const { before, after } = contracts;
	const paths = pathsOf(after);
	return [...before.operations].flatMap(([key, operation]) => {
		const same = after.operations.get(key);
		const found = same === void 0 ? replaced(contracts, operation, paths) : [...compareOperations(contracts, operation, same)];
		const calls = operation.httpMethod === "ANY" ? splitOff(contracts, operation) : [];
		const name = same?.name ?? operation.name;
		return [...found.map((each) => ({
			...each,
			operation: name
		})), ...calls];
	});
}
function pathsOf({ operations }) {
	return new Set([...operations.values()].map(({ path }) => path));
}
function compareOperations({ before, after, schemas }, old, now) {
	const known = {
		before: before.listsAllMedia,
		after: after.listsAllMedia
	};
	return [
		...compareAccess(old, now),
		...compareParameters(schemas, old, now),
		...compareBodies(schemas, old, now, known),
		...compareResponses(schemas, old, now)
	];
}
/**
* Who serves the calls of an operation that is gone: the any-method of its path, which describes every method at once and so
* is only compared in who may call; then a greedy path further up; else nobody.
*/
function replaced({ after }, operation, paths) {
	const { httpMethod, path } = operation;
	if (httpMethod === "ANY") return anyRemoved(after, operation, paths);
	const any = after.operations.get(`ANY ${path}`);
	if (any !== void 0) return [{
		rule: "operation-served-by-any",
		message: `is now served by ${named(any.name)}`
	}, ...compareAccess(operation, any)];
	const proxy = paths.has(path) ? void 0 : proxyOf(after, operation);
	return [proxy === void 0 ? removed(path, paths) : leftTo(proxy)];
}
function removed(path, paths) {
	return paths.has(path) ? {
		rule: "operation-removed",
		message: "the operation is gone"
	} : {
		rule: "path-removed",
		message: "the operation is gone, and its path with it"
	};
}
function leftTo({ name }) {
	return {
		rule: "operation-left-to-proxy",
		message: `the operation is gone; calls go to ${named(name)}`
	};
}
function proxyOf({ operations }, { httpMethod, path }) {
	for (const greedy of greedyPaths(path)) {
		const proxy = operations.get(`${httpMethod} ${greedy}`) ?? operations.get(`ANY ${greedy}`);
		if (proxy !== void 0) return proxy;
	}
}
/** What a client may call on an any-method. */
const METHODS = [
	"GET",
	"PUT",
	"POST",
	"DELETE",
	"OPTIONS",
	"HEAD",
	"PATCH"
];
function anyRemoved(after, operation, paths) {
	const { path } = operation;
	if (!paths.has(path)) {
		const proxy = proxyOf(after, operation);
		return [proxy === void 0 ? removed(path, paths) : leftTo(proxy)];
	}
	const gone = METHODS.filter((method) => !after.operations.has(`${method} ${path}`));
	if (gone.length === 0) return [];
	return [{
		rule: "operation-removed",
		message: `the any-method is gone, and with it ${gone.join(", ")}`
	}];
}
/** Methods that stand out of an any-method now: who may call them. */
function splitOff({ before, after }, any) {
	return METHODS.flatMap((method) => {
		const key = `${method} ${any.path}`;
		const own = after.operations.get(key);
		if (own === void 0 || before.operations.has(key)) return [];
		return compareAccess(any, own).map((each) => ({
			...each,
			operation: own.name
		}));
	});
}
function added(before, after) {
	return [...after.operations].filter(([key]) => !before.operations.has(key)).map(([, { name }]) => {
		return {
			operation: name,
			rule: "operation-added",
			message: "the operation is new"
		};
	});
}
// src/core/contract/model.ts
/** Parameters by location and name, as `Operation.parameters` keys them. */
function parameterKey(location, name) {
	return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}
// src/core/contract/from-definition.ts
/**
* The contract of a definition. A definition knows less than a document: parameters have no schema, whether a body must be
* sent is unknown, media types without a model are lost, and models have no annotations.
*/
/**
* What clients of two definitions rely on, to be compared. An operation that is the same in both, with all the models it uses, is
* there without its parts: nobody can notice anything of it, and most operations are so.
*/
function contractsOfDefinitions(before, after) {
	const isSame = sameSchemas({ lookup: lookupIn(before) }, { lookup: lookupIn(after) });
	const same = new Set(Object.entries(before.methods).flatMap(([key, method]) => {
		if (!require_json.equal(method, require_json.own(after.methods, key))) return [];
		return schemasOf(method).every((schema) => isSame(schema, schema)) ? [key] : [];
	}));
	const differs = (key) => !same.has(key);
	return {
		before: contractOf(before, differs),
		after: contractOf(after, differs)
	};
}
function schemasOf({ requestModels, responses }) {
	return [requestModels, ...Object.values(responses).map(({ responseModels }) => responseModels)].flatMap((models) => Object.values(models).map(schemaOf));
}
/** @param inFull whether an operation is wanted with its parts */
function contractOf(definition, inFull) {
	const operations = Object.entries(definition.methods).map(([key, method]) => {
		const { httpMethod, path } = require_compile.splitMethodKey(key);
		const parts = inFull(key) ? partsOf(path, method) : NO_PARTS;
		const access = accessOf(definition, method);
		return [operationKey(httpMethod, path), {
			name: key,
			httpMethod,
			path: normalPath(path),
			...parts,
			access
		}];
	});
	return {
		operations: new Map(operations),
		lookup: lookupIn(definition),
		annotated: false,
		listsAllMedia: false
	};
}
function lookupIn({ models }) {
	return (reference) => require_json.own(models, require_compile.referencedModel(reference) ?? "")?.schema;
}
const NO_PARTS = {
	parameters: /* @__PURE__ */ new Map(),
	responses: /* @__PURE__ */ new Map()
};
function partsOf(path, method) {
	const content = contentOf(method.requestModels);
	return {
		parameters: parametersOf(path, method.requestParameters),
		...content.size === 0 ? {} : { body: { content } },
		responses: new Map(Object.entries(method.responses).map(([status, it]) => [status, responseOf(it)]))
	};
}
const LOCATIONS = {
	querystring: "query",
	header: "header"
};
/** Path variables come with the path itself and have nothing to compare. */
function parametersOf(path, declared) {
	const variables = new Set(variablesOf(path));
	return new Map(Object.entries(declared).flatMap(([written, required]) => {
		const [, part = "", name = ""] = /^method\.request\.([a-z]+)\.(.+)$/s.exec(written) ?? [];
		if (part === "path" && variables.has(name)) return [];
		const location = part === "querystring" || part === "header" ? LOCATIONS[part] : void 0;
		if (location === void 0) return [];
		return [[parameterKey(location, name), {
			title: `${location} parameter ${name}`,
			required
		}]];
	}));
}
function responseOf({ responseParameters, responseModels }) {
	const prefix = "method.response.header.";
	const headers = Object.keys(responseParameters).filter((written) => written.startsWith(prefix)).map((written) => {
		const name = written.slice(23);
		return [name.toLowerCase(), { name }];
	});
	return {
		headers: new Map(headers),
		content: contentOf(responseModels)
	};
}
function contentOf(models) {
	return new Map(Object.entries(models).map(([type, use]) => [type.toLowerCase(), schemaOf(use)]));
}
function schemaOf(use) {
	return "model" in use ? { $ref: `#/models/${use.model}` } : use.schema;
}
/** Who may call a method, with what tells one authorizer from another. */
function accessOf({ authorizers }, method) {
	const { apiKeyRequired: key, authorizationType, authorizer: name = "", authorizationScopes } = method;
	if (authorizationType === "NONE") return {
		key,
		authorization: {
			kind: "open",
			sources: [],
			scopes: []
		}
	};
	if (authorizationType === "AWS_IAM") return {
		key,
		authorization: {
			kind: "iam",
			sources: [],
			scopes: []
		}
	};
	return {
		key,
		authorization: {
			kind: "authorizer",
			name,
			type: authorizationType,
			sources: sourcesOf(require_json.own(authorizers, name)?.identitySource ?? ""),
			scopes: authorizationScopes
		}
	};
}
/** What of `method.request.header.Authorization, context.path` a client has to send. */
function sourcesOf(identitySource) {
	return identitySource.split(",").map((source) => source.trim()).filter((source) => source.startsWith("method.request.")).map((source) => source.startsWith("method.request.header.") ? source.toLowerCase() : source);
}
// src/core/plan/contract.ts
/** What a plan means to the clients of the APIs that are there today. */
/** Of every API that was read: a new one has no clients, and a trusted one does not change. Worst first. */
function contractOfPlan(context) {
	const found = require_json.sorted(Object.keys(context.desired.apis)).flatMap((id) => {
		const api = require_json.own(context.desired.apis, id);
		const side = liveSide(context, id);
		if (api === void 0 || side.state !== "read") return [];
		const before = contractBefore(context, api, side.api);
		if (before === void 0) return [];
		const contracts = contractsOfDefinitions(before, api.definition);
		return compareContracts(id, contracts.before, contracts.after);
	});
	const rank = ({ level }) => require_plan.CONTRACT_LEVELS.indexOf(level);
	return found.sort((one, other) => rank(one) - rank(other));
}
/**
* What clients get today: what the stage serves, or the definition where that cannot be told, which of a shared API may
* be another environment's. Without a stage nobody is a client yet.
*/
function contractBefore({ desired }, want, live) {
	if (require_usage_plan.stageOf(live, want.stage.name) === void 0) return void 0;
	const known = desired.restApi === "shared" ? void 0 : live.definition;
	return require_usage_plan.servedBy(want, live)?.definition ?? known;
}
/** How many changes the refusal names, and how much of each: paths are somebody else's, and may be long. */
const NAMED = 3;
const MESSAGE_LENGTH = 200;
/** With `policy.breaking: refuse`, changes that break clients need a person who says so. */
function breaksClients({ desired }, contract) {
	if (desired.breaking !== "refuse") return [];
	const breaking = contract.filter(({ level }) => level === "breaking");
	return [...Map.groupBy(breaking, ({ api }) => api)].map(([api, found]) => {
		const first = found.slice(0, NAMED).map(({ message }) => cut(message));
		const rest = found.length - first.length;
		return {
			guard: "breaks-clients",
			message: `${found.length === 1 ? "1 change breaks" : `${found.length} changes break`} clients of API ${api}: ${first.join("; ")}${rest === 0 ? "" : `; and ${rest} more`}.`,
			hint: "policy.breaking in tollgate.yaml refuses this. Keep what clients rely on, or let it through this once with --force breaks-clients.",
			liftable: true,
			resources: [`definition:${api}`]
		};
	});
}
function cut(message) {
	return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, 199)}…`;
}
// src/core/plan/guards.ts
/** Guards: what Tollgate refuses to do, by name, with the numbers and what lifts it. */
/** Everything that stands in the way of applying these changes. */
function refusals(context, changes, found) {
	return [
		...wrongAccount(context),
		...context.match.refusals,
		...dropsPolicy(found.resets),
		...dropsSettings(found.resets),
		...sharedEndpoint(context, changes),
		...breaksClients(context, found.contract),
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
function dropsPolicy(resets) {
	return resets.filter(({ guard }) => guard === DROPS_POLICY).map(({ api }) => ({
		guard: DROPS_POLICY,
		message: `API ${api} has a resource policy, and its spec has none: the import would remove it.`,
		hint: "Put it into the spec as x-amazon-apigateway-policy, or remove it this once with --force drops-policy.",
		liftable: true,
		resources: [`definition:${api}`]
	}));
}
/** How many of the things a message names. */
const MOST_NAMED = 10;
/** It also drops what else somebody set beside git and callers may depend on. */
function dropsSettings(resets) {
	const refused = resets.filter(({ guard }) => guard === DROPS_SETTINGS);
	return [...Map.groupBy(refused, ({ api }) => api)].map(([api, dropped]) => {
		const named = dropped.slice(0, MOST_NAMED).map(({ field }) => field);
		const more = dropped.length > named.length ? ` and ${dropped.length - named.length} more` : "";
		const things = dropped.length === 1 ? "a thing" : `${dropped.length} things`;
		return {
			guard: DROPS_SETTINGS,
			message: `API ${api} has ${things} that no import of ours put there and that its spec does not hold; the import would remove: ${named.join(", ")}${more}.`,
			hint: "Put them into the spec, or remove them this once with --force drops-settings.",
			liftable: true,
			resources: [`definition:${api}`]
		};
	});
}
/** The endpoint has no snapshot: a change of it acts on the stages of all environments at once (design.md 2). */
function sharedEndpoint(context, changes) {
	if (context.desired.restApi === "own") return [];
	const touched = changes.filter(({ kind }) => kind === "restApi" || kind === "definition");
	const apis = new Set(touched.map(({ resource }) => resource));
	return declaredApis(context).flatMap((api) => {
		const side = liveSide(context, api.id);
		if (side.state !== "read" || !apis.has(api.id)) return [];
		const others = side.api.stages.filter(({ name }) => name !== api.stage.name).map(({ name }) => name);
		const fields = endpointChanges(api, side.api);
		if (others.length === 0 || fields.length === 0) return [];
		return [{
			guard: "shared-endpoint",
			message: `The apply would change ${fields.join(", ")} of the shared REST API ${api.id}, at once and also for: ${require_json.sorted(others).join(", ")}.`,
			hint: "Let the spec say the same in every environment that shares the API; to change it for all of them now, use --force shared-endpoint.",
			liftable: true,
			resources: [`restApi:${api.id}`]
		}];
	});
}
function endpointChanges(want, { restApi, definition }) {
	const [old, wanted] = [definition.properties, want.definition.properties];
	return [
		...restApi.endpointType === want.endpointType ? [] : ["the endpoint type"],
		...require_json.equal(old.vpcEndpointIds, wanted.vpcEndpointIds) ? [] : ["the VPC endpoints"],
		...old.disableExecuteApiEndpoint === wanted.disableExecuteApiEndpoint ? [] : ["the default endpoint"]
	];
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
// src/core/plan/notes.ts
function notes(context, changes) {
	return [
		...newKeys(changes),
		...documentation(context.desired, changes),
		...unreadable(context),
		...holders(context)
	];
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
/** The service does not export every API (aws-facts 3.6); what its stage serves is then not compared. */
function unreadable(context) {
	return declaredApis(context).flatMap((api) => {
		const side = liveSide(context, api.id);
		const exported = side.state === "read" ? require_usage_plan.stageOf(side.api, api.stage.name)?.exported : void 0;
		if (exported === void 0 || !("unreadable" in exported)) return [];
		return [`What stage ${api.stage.name} of API ${api.id} serves could not be exported: ${exported.unreadable}`];
	});
}
/** Of a shared API the definition is only the way to a deployment: it may be another environment's. */
function holders(context) {
	if (context.desired.restApi === "own") return [];
	return declaredApis(context).flatMap((api) => {
		const side = liveSide(context, api.id);
		if (side.state !== "read" || require_usage_plan.definitionDigest(side.api.definition) === require_usage_plan.definitionDigest(api.definition)) return [];
		return [`The definition of the shared REST API ${api.id} holds ${holderOf(side.api)}; stage ${api.stage.name} serves its own deployment.`];
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
	const contract = contractOfPlan(context);
	const resets = findResets(context, importedApis(ordered));
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
		refusals: refusals(context, ordered, {
			contract,
			resets
		}),
		contract,
		breaking: desired.breaking,
		states: findStates(context),
		resets,
		notes: notes(context, ordered),
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
function importedApis(changes) {
	return new Set(changes.flatMap(({ kind, resource }) => kind === "definition" ? [resource] : []));
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
Object.defineProperty(exports, "assemblePlan", {
	enumerable: true,
	get: function() {
		return assemblePlan;
	}
});
