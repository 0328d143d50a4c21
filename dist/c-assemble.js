const require_json = require("./c-json.js");
const require_compile = require("./c-compile.js");
const require_targets = require("./c-targets.js");
const require_desired = require("./c-desired.js");
const require_kind = require("./c-kind.js");
const require_arn = require("./c-arn.js");
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
// src/core/access/effect.ts
/** @returns undefined when it is all the same: who could not call and cannot call, or the limits are equal */
function effectOf(before, after) {
	const [could, can] = [mayCall(before), mayCall(after)];
	if (could !== can) return can ? "gained" : "lost";
	if (!can) return void 0;
	if (isLess(after, before)) return "reduced";
	return isLess(before, after) ? "raised" : void 0;
}
function mayCall({ status }) {
	return status === "open" || status === "allowed";
}
/** Whether any limit of the first access is tighter than that of the second; both may call. */
function isLess(one, other) {
	const [left, right] = [limitsOf$2(one), limitsOf$2(other)];
	return (left.throttle?.rate ?? 1e400) < (right.throttle?.rate ?? 1e400) || (left.throttle?.burst ?? 1e400) < (right.throttle?.burst ?? 1e400) || isLessQuota(left.quota, right.quota);
}
function limitsOf$2(access) {
	return access.status === "allowed" ? access : {};
}
const DAYS = {
	DAY: 1,
	WEEK: 7,
	MONTH: 31
};
/** Whether the second quota lets through more in a period of the first than the first does. */
function isLessQuota(one, other) {
	if (one === void 0) return false;
	if (other === void 0) return true;
	return other.limit * Math.max(1, DAYS[one.period] / DAYS[other.period]) > one.limit;
}
// src/core/access/meet.ts
/** What a caller meets at an operation (aws-facts 9.2, 9.3). */
/** The plans among these that open the stage of an API. */
function openers({ plans }, refs, api) {
	return refs.flatMap((ref) => {
		const plan = plans.get(ref);
		const methods = plan?.stages.get(api);
		return plan === void 0 || methods === void 0 ? [] : [{
			plan,
			methods
		}];
	});
}
/**
* @param through the plans that admit the caller's key and open the stage; none for a caller without a key. API Gateway has
* one at most, but the generations of a key can be in different ones: then the best counts.
* @param route what serves the operation
*/
function accessOf$1(through, route) {
	if (route === void 0) return { status: "absent" };
	if (!route.keyed) return { status: "open" };
	const [first, ...rest] = through.map((opener) => admittedBy(opener, route));
	return rest.reduce(better, first ?? { status: "refused" });
}
/** Members in one order, whoever wrote them: the same access is then the same text. */
function admittedBy({ plan, methods }, { operation }) {
	const throttle = require_json.own(methods, operation) ?? plan.throttle;
	const { name, quota } = plan;
	if (throttle?.rate === 0 || throttle?.burst === 0 || quota?.limit === 0) return {
		status: "blocked",
		plan: name
	};
	return {
		status: "allowed",
		plan: name,
		...throttle && { throttle: {
			rate: throttle.rate,
			burst: throttle.burst
		} },
		...quota && { quota: {
			limit: quota.limit,
			period: quota.period,
			offset: quota.offset
		} }
	};
}
function better(one, other) {
	if (other.status !== "allowed") return one;
	return one.status !== "allowed" || isLess(one, other) ? other : one;
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
// src/core/access/routes.ts
/** Which method of a definition serves a call, and whether that asks for a key. */
const NO_ROUTES = {
	methods: /* @__PURE__ */ new Map(),
	paths: []
};
function routesOf({ methods }) {
	const routes = require_json.sorted(Object.keys(methods)).map((operation) => {
		const route = {
			operation,
			keyed: methods[operation]?.apiKeyRequired ?? false
		};
		const { httpMethod, path } = require_compile.splitMethodKey(operation);
		return [operationKey(httpMethod, path), route];
	});
	const paths = new Set(routes.map(([key]) => require_compile.splitMethodKey(key).path));
	return {
		methods: new Map(routes),
		paths: require_json.sorted(paths).sort(byExactness)
	};
}
/**
* The method that serves the calls of an operation: its own, else the any-method of its path, else one of a path with a
* variable in the place of something more exact, which is also asked where the exact path lacks the method (aws-facts 9.4).
* @param operation `GET /orders/{id}`; `ANY /orders` is every HTTP method that has none of its own
* @returns undefined where nothing serves them
*/
function routeOf({ methods, paths }, operation) {
	const { httpMethod, path } = require_compile.splitMethodKey(operation);
	const at = (normal) => methods.get(`${httpMethod} ${normal}`) ?? methods.get(`ANY ${normal}`);
	const wanted = normalPath(path);
	const exact = at(wanted);
	if (exact !== void 0) return exact;
	for (const each of paths) {
		const route = covers$2(each, wanted) ? at(each) : void 0;
		if (route !== void 0) return route;
	}
}
/** Whether every call of a path fits another: `/a/{}` and `/{+}` cover `/a/b`. */
function covers$2(pattern, path) {
	const [parts, wanted] = [segments(pattern), segments(path)];
	for (const [index, part] of parts.entries()) {
		const segment = wanted[index];
		if (segment === void 0) return false;
		if (part === "{+}") return true;
		if (segment === "{+}" || part !== "{}" && part !== segment) return false;
	}
	return parts.length === wanted.length;
}
function segments(path) {
	return path.split("/").filter((part) => part !== "");
}
/** Segment by segment, a literal before a variable before a greedy one; then the longer path. */
function byExactness(one, other) {
	const [left, right] = [segments(one), segments(other)];
	for (const [index, part] of left.entries()) {
		const against = right[index];
		if (against === void 0) break;
		const difference = rank(part) - rank(against);
		if (difference !== 0) return difference;
	}
	return right.length - left.length;
}
function rank(segment) {
	if (segment === "{+}") return 2;
	return segment === "{}" ? 1 : 0;
}
// src/core/access/plans.ts
/** The usage plans before and after a change, as far as they open stages of declared APIs. */
function planRef({ match }, planId) {
	return require_json.own(match.usagePlans, planId)?.id ?? `new ${planId}`;
}
/** In the order of their ids. */
function declaredPlans({ desired }) {
	return require_json.sorted(Object.keys(desired.plans)).flatMap((id) => require_json.own(desired.plans, id) ?? []);
}
function plansBefore(context) {
	const specs = specsByStage(context);
	return new Map(context.live.usagePlans.map((plan) => [plan.id, livePlan(plan, specs)]));
}
/** Live plans that no file declares keep what they open; who is in them is another question (`clients.ts`). */
function plansAfter(context) {
	const plans = new Map(plansBefore(context));
	const declared = Map.groupBy(declaredPlans(context), ({ id }) => planRef(context, id));
	for (const [ref, files] of declared) {
		const stages = stagesAfter$1(context, files);
		for (const file of files) plans.set(ref, {
			...limitsAfter(file, plans.get(ref)),
			stages
		});
	}
	return plans;
}
/** A plan of somebody else keeps its own name and limits. */
function limitsAfter(file, live) {
	return limitsOf$1(file.existing === void 0 || live === void 0 ? file : live);
}
/** @param files more than one where several join one plan of somebody else */
function stagesAfter$1({ desired }, files) {
	const known = files.flatMap(({ stages }) => Object.entries(stages)).filter(([api]) => Object.hasOwn(desired.apis, api));
	return new Map(known.map(([api, { methods }]) => [api, methods]));
}
function livePlan(plan, specs) {
	const stages = new Map(plan.stages.flatMap(({ apiId, stage, methods }) => {
		const spec = specs.get(stageKey(apiId, stage));
		return spec === void 0 ? [] : [[spec, methods]];
	}));
	return {
		...limitsOf$1(plan),
		stages
	};
}
function limitsOf$1({ name, throttle, quota }) {
	return {
		name,
		...throttle === void 0 ? {} : { throttle },
		...quota === void 0 ? {} : { quota }
	};
}
/** Which spec the environment's stages belong to; ids of APIs have no spaces. */
function specsByStage(context) {
	return new Map(declaredApis(context).flatMap(({ id, stage }) => {
		const restApi = require_json.own(context.match.restApis, id);
		return restApi === void 0 ? [] : [[stageKey(restApi.id, stage.name), id]];
	}));
}
function stageKey(apiId, stage) {
	return `${apiId} ${stage}`;
}
// src/core/access/clients.ts
/**
* Every key of the account, declared or there: ours in the order of names, then those of others. A key of ours that is no
* longer declared is revoked, and our plans admit nobody of ours whom their files do not name; keys of others stay.
* @throws Error when the keys of a plan of ours were neither read nor trusted: a bug, never "empty"
*/
function clientsOf(context) {
	const { desired, live, match } = context;
	const ours = live.apiKeys.filter(({ tags }) => require_targets.isOurs(desired, tags));
	const foreign = live.apiKeys.filter(({ tags }) => !require_targets.isOurs(desired, tags));
	const generations = Map.groupBy(ours, (key) => clientOf(context, key));
	const members = membersBefore(context);
	const managed = managedPlans(context);
	const after = (name, keys) => {
		if (Object.hasOwn(desired.keys, name) && !match.workingKeys.has(name)) return plansOf(keys, members);
		if (require_json.own(desired.keys, name)?.enabled !== true) return [];
		const named = (match.plansOfKeys.get(name) ?? []).map((id) => planRef(context, id));
		const elsewhere = keys.flatMap(({ id }) => members.get(id) ?? []).filter((plan) => !managed.has(plan));
		return require_json.sorted(/* @__PURE__ */ new Set([...named, ...elsewhere]));
	};
	return [...require_json.sorted(/* @__PURE__ */ new Set([...generations.keys(), ...Object.keys(desired.keys)])).map((name) => {
		const keys = generations.get(name) ?? [];
		return {
			name,
			before: plansOf(keys, members),
			after: after(name, keys)
		};
	}), ...foreign.map((key) => foreignClient(key, members))];
}
/** A rotated key has several generations, a renamed one still its old id. */
function clientOf({ match }, { id, name, tags }) {
	return match.keyTargetsById.get(id)?.key ?? tags["tollgate:id"] ?? name;
}
/** A name may be empty (aws-facts 5.4). */
function foreignClient(key, members) {
	const plans = plansOf([key], members);
	return {
		name: key.name === "" ? key.id : key.name,
		before: plans,
		after: plans
	};
}
/** A client gets in with any of its keys that is enabled. */
function plansOf(keys, members) {
	const enabled = keys.filter((key) => key.enabled);
	return require_json.sorted(new Set(enabled.flatMap(({ id }) => members.get(id) ?? [])));
}
/** Plans in which our keys are as the files say: all but those of others that no file joins. */
function managedPlans(context) {
	const declared = Object.values(context.match.usagePlans);
	return new Set([...declared, ...require_targets.undeclaredPlans(context)].map(({ id }) => id));
}
function membersBefore(context) {
	const members = /* @__PURE__ */ new Map();
	const managed = managedPlans(context);
	const trusted = trustedKeys(context);
	for (const plan of context.live.usagePlans) {
		const keys = require_json.own(context.live.planKeys, plan.id) ?? trusted.get(plan) ?? [];
		if (managed.has(plan.id)) requireKnown(context, plan);
		for (const key of keys) {
			const plans = members.get(key);
			if (plans === void 0) members.set(key, [plan.id]);
			else plans.push(plan.id);
		}
	}
	return members;
}
/** Of somebody else's plan whose keys nobody asked for nothing is known, and nothing changes. */
function requireKnown({ live }, { id }) {
	if (require_json.own(live.planKeys, id) === void 0 && !live.trusted.includes(id)) throw new Error(`the keys of usage plan ${id} were neither read nor trusted`);
}
/** The digest of a plan says that the keys which its file names are in it, in each generation that works or has just retired. */
function trustedKeys({ desired, live, match }) {
	const linked = [...match.keyTargetsById.values()].filter(({ role }) => role === "current" || role === "older" || role === "retired");
	const ids = Map.groupBy(linked, ({ key }) => key);
	return new Map(Object.entries(match.usagePlans).flatMap(([planId, plan]) => {
		if (!live.trusted.includes(plan.id)) return [];
		return [[plan, (require_json.own(desired.plans, planId)?.keys ?? []).flatMap((name) => ids.get(name) ?? []).flatMap((target) => target.live?.id ?? [])]];
	}));
}
// src/core/access/sides.ts
/** The two states that the diff of access compares: what is live, and what is declared. */
/** @throws Error when something that should have been read was not: a bug, never "absent" */
function accessModel(context) {
	const apis = declaredApis(context);
	return {
		before: {
			routes: new Map(apis.map((api) => [api.id, routesBefore(context, api)])),
			plans: plansBefore(context)
		},
		after: {
			routes: new Map(apis.map((api) => [api.id, routesOf(api.definition)])),
			plans: plansAfter(context)
		},
		clients: clientsOf(context)
	};
}
/**
* What the stage serves. Where that cannot be told, what the definition holds; and where that may be another environment's,
* what is declared, so that nothing is said of a change that nobody knows.
*/
function routesBefore(context, want) {
	const side = liveSide(context, want.id);
	if (side.state === "absent") return NO_ROUTES;
	if (side.state === "trusted") return routesOf(want.definition);
	if (require_targets.stageOf(side.api, want.stage.name) === void 0) return NO_ROUTES;
	const likely = context.desired.restApi === "shared" ? want.definition : side.api.definition;
	return routesOf(require_targets.servedBy(want, side.api)?.definition ?? likely);
}
// src/core/access/access-diff.ts
/** Who may call what, before and after: the access part of the change plan. */
/**
* Every change of what a key, or a caller without one, meets at an operation: worst first, and grouped, so that the same
* change for many keys and operations is one. Nothing is left out and the order of the input says nothing.
*
* A key counts for an API when a plan that opens its stage admits it before or after; at other APIs it meets what callers
* without a key meet. These are told of only where an operation begins or ceases to ask for a key: whether there is an
* operation that asks for none is what the contract says.
* @throws Error when something that should have been read was not: a bug, never "absent"
*/
function accessDiff(context) {
	const model = accessModel(context);
	const classes = [...Map.groupBy(model.clients, ({ before, after }) => JSON.stringify([before, after])).values()];
	return declaredApis(context).flatMap(({ id }) => changesOf(model, classes, id)).map((change) => ({
		change,
		rank: require_json.ACCESS_EFFECTS.indexOf(change.effect),
		text: textOf(change)
	})).sort((one, other) => one.rank - other.rank || (one.text < other.text ? -1 : 1)).map(({ change }) => change);
}
/** By API, callers without a key first, then by operation. */
function textOf({ api, keys, operations, before, after }) {
	return JSON.stringify([
		api,
		keys.length > 0,
		operations,
		keys,
		before,
		after
	]);
}
function changesOf(model, classes, api) {
	const operations = operationsOf(model, api).filter(({ before, after }) => before?.keyed === true || after?.keyed === true);
	const found = classes.flatMap((clients) => {
		const before = openers(model.before, clients[0]?.before ?? [], api);
		const after = openers(model.after, clients[0]?.after ?? [], api);
		if (before.length + after.length === 0) return [];
		const keys = clients.map(({ name }) => name);
		return grouped(operations, {
			api,
			keys,
			before,
			after
		});
	});
	return [...withoutKey(operations.filter(({ before, after }) => before !== void 0 && after !== void 0), api), ...joined$1(found)];
}
function withoutKey(operations, api) {
	return grouped(operations, {
		api,
		keys: [],
		before: [],
		after: []
	});
}
/** The operations of either side, each once; under the name that it has afterwards, where it has one. */
function operationsOf({ before, after }, api) {
	const [old, now] = [before.routes.get(api) ?? NO_ROUTES, after.routes.get(api) ?? NO_ROUTES];
	return [...new Map([...old.methods, ...now.methods].map(([key, { operation }]) => [key, operation])).values()].map((name) => ({
		name,
		before: routeOf(old, name),
		after: routeOf(now, name)
	}));
}
/** What changes for callers who are all alike, operations with the same change together. */
function grouped(operations, callers) {
	const { api, keys } = callers;
	const changes = operations.flatMap(({ name, before, after }) => {
		const [was, is] = [accessOf$1(callers.before, before), accessOf$1(callers.after, after)];
		const effect = effectOf(was, is);
		return effect === void 0 ? [] : [{
			api,
			keys,
			operations: [name],
			before: was,
			after: is,
			effect
		}];
	});
	return [...Map.groupBy(changes, ({ before, after }) => JSON.stringify([before, after])).values()].flatMap(([first, ...rest]) => {
		if (first === void 0) return [];
		const names = [first, ...rest].flatMap((change) => change.operations);
		return [{
			...first,
			operations: require_json.sorted(names)
		}];
	});
}
/** Keys that were looked at apart, and meet the same change at the same operations. */
function joined$1(changes) {
	return [...Map.groupBy(changes, ({ operations, before, after }) => JSON.stringify([
		operations,
		before,
		after
	])).values()].flatMap(([first, ...rest]) => {
		if (first === void 0) return [];
		return [{
			...first,
			keys: require_json.sorted([first, ...rest].flatMap(({ keys }) => keys))
		}];
	});
}
// src/core/diff/imports.ts
/** Whose the definition of an API is: the import of one of our environments, or somebody's edit. */
/**
* The import whose result the definition still is; undefined when somebody changed it since. The mark is written
* before an import, so where a run died between the two the labels of the deployments decide.
*/
function importHeld(api) {
	const digest = require_targets.definitionDigest(api.definition);
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
		const label = require_targets.deploymentLabel(description);
		return label === void 0 ? [] : [{
			id,
			digest: label.digest,
			createdDate
		}];
	});
}
// src/core/diff/shared.ts
function needsImport(want, api) {
	const digest = require_targets.definitionDigest(want.definition);
	return require_targets.deploymentsHolding(api, digest).length === 0 && require_targets.definitionDigest(api.definition) !== digest;
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
	if (require_targets.stageOf(api, want.stage.name) === void 0) return require_targets.newOperations(want.definition);
	const served = require_targets.servedBy(want, api);
	return served === void 0 ? [] : require_targets.compareServed(want.definition, served);
}
// src/core/diff/api.ts
/** REST APIs, definitions and Lambda grants: what is declared against what is live. */
function diffRestApis(context) {
	const declared = Object.values(context.desired.apis).map((api) => diffRestApi(context, api));
	const undeclared = context.live.restApis.filter(({ tags }) => require_targets.isOurApi(context.desired, tags) && !Object.hasOwn(context.desired.apis, tags["tollgate:id"] ?? "")).map(({ name, tags }) => require_targets.leave("restApi", tags["tollgate:id"] ?? name, "not-declared", "No spec declares it any more; Tollgate deletes nothing."));
	const compared = require_targets.found(declared);
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
	return require_targets.found(Object.values(context.desired.apis).map((api) => diffDefinition(context, api)));
}
function diffDefinition(context, api) {
	const side = liveSide(context, api.id);
	const step = {
		kind: "definition",
		resource: api.id,
		calls: ["PutRestApi"]
	};
	if (side.state === "absent") {
		const fields = require_targets.newOperations(api.definition);
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
	const fields = require_targets.compareDefinitions(api.definition, side.api.definition);
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
		definition: require_targets.definitionDigest(definition),
		body
	});
}
function diffGrants(context) {
	return require_targets.found(Object.values(context.desired.apis).flatMap((api) => api.grants.map((grant) => diffGrant(context, api, grant))));
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
// src/core/diff/keys/key-stores.ts
/**
* Secrets that hold the values of keys. The first generation's value is put there before the key is made. A later one waits
* there as pending and becomes current when its key works, so that whoever reads the secret never gets a value that does
* not. A key whose secret is declared later has its value copied there.
*/
function diffKeyStores(context) {
	const current = [...context.match.keyTargets.values()].filter(({ role }) => role === "current");
	return require_targets.found(current.flatMap((target) => diffKeyStore(context, target) ?? []));
}
function diffKeyStore(context, target) {
	const store = require_json.own(context.desired.keys, target.key)?.store;
	if (!needsPublishing(context, target) || store === void 0) return void 0;
	const isNew = require_targets.isFirst(target.generation);
	return {
		kind: "keyStore",
		resource: target.label,
		action: isNew ? "create" : "update",
		fields: [isNew ? placeField(target, store) : valueField(target, store)],
		impact: "safe",
		reason: isNew ? "The value of the key is not in this secret yet." : "Whoever reads the secret gets the new value when it works.",
		calls: isNew ? [
			"GetApiKey",
			"CreateSecret",
			"TagResource"
		] : [
			"GetApiKey",
			"UpdateSecretVersionStage",
			"TagResource"
		],
		needs: stepsToWork(context, target),
		...target.due === void 0 ? {} : { due: target.due }
	};
}
function placeField({ live }, { secret }) {
	const before = live?.tags[require_targets.TAG_STORE];
	return {
		field: "secret",
		...before === void 0 ? {} : { before },
		after: secret,
		impact: "safe"
	};
}
function valueField({ label }, { secret }) {
	return {
		field: `current value of the secret ${secret}`,
		after: `that of ${label}`,
		impact: "safe"
	};
}
/** A first generation that is to be created brings its value there itself. */
function needsPublishing({ desired }, { key, generation, live }) {
	const secret = require_json.own(desired.keys, key)?.store?.secret;
	if (secret === void 0) return false;
	return live === void 0 ? !require_targets.isFirst(generation) : live.tags[require_targets.TAG_STORE] !== secret;
}
/** What has to be done before a key may be said to stop: its successor exists, is in all plans, and is what its secret says. */
function stepsBefore(context, { key }) {
	const [current] = context.match.workingKeys.get(key) ?? [];
	if (current === void 0) return [];
	const published = needsPublishing(context, current) ? [require_targets.changeId({
		kind: "keyStore",
		resource: current.label
	})] : [];
	return [...stepsToWork(context, current), ...published];
}
/** Steps that may or may not be in the plan; those that are must be done. */
function stepsToWork({ match }, { key, label }) {
	return [require_targets.changeId({
		kind: "apiKey",
		resource: label
	}), ...(match.plansOfKeys.get(key) ?? []).map((id) => require_targets.changeId({
		kind: "planKey",
		resource: require_targets.linkText(id, label)
	}))];
}
// src/core/diff/keys/api-keys.ts
/** API keys: created, described anew, rotated, revoked, deleted. Never replaced, and never with another value. */
function diffApiKeys(context) {
	return require_targets.found([...context.match.keyTargets.values()].map((target) => diffApiKey(context, target)));
}
function diffApiKey(context, target) {
	const { live, label, due, role } = target;
	const step = {
		kind: "apiKey",
		resource: label,
		...due !== void 0 && role !== "revoked" ? { due } : {}
	};
	if (live === void 0) return {
		...step,
		...creation(context, target)
	};
	if (target.role === "expired") {
		const since = `cut off more than ${require_desired.durationText(context.desired.keyPolicy.grace)} ago`;
		const reason = (context.match.workingKeys.get(target.key) ?? []).length > 0 ? `Its successor works, and it was ${since}.` : `It was ${since}.`;
		return {
			...step,
			action: "delete",
			fields: [],
			impact: "destructive",
			reason,
			calls: ["DeleteApiKey"]
		};
	}
	const want = require_targets.wantedKey(context.desired, target, context.live.time);
	if (want === void 0) return void 0;
	const fields = [...require_targets.compareFields(require_targets.API_KEY_FIELDS, want, live), ...markFields(context, target, want, live)];
	if (fields.length === 0) return void 0;
	const retires = target.role === "older" && target.retires === void 0;
	return {
		...step,
		action: "update",
		fields,
		impact: "safe",
		reason: reasonOf(target, live),
		calls: require_targets.keyCalls(require_targets.keyPatches(want, live)),
		...retires ? {
			last: true,
			needs: stepsBefore(context, target)
		} : {}
	};
}
function creation(context, target) {
	const key = require_json.own(context.desired.keys, target.key);
	if (key === void 0) throw new Error(`the key ${target.key} is not declared`);
	const fields = require_targets.declaredFields(require_targets.API_KEY_FIELDS, require_targets.newKey(context.desired, target));
	const first = require_targets.isFirst(target.generation);
	const stores = key.store === void 0 ? [] : [first ? "CreateSecret" : "PutSecretValue"];
	return {
		action: "create",
		fields: [...fields, {
			field: "value",
			after: valueText(key),
			impact: "safe"
		}],
		impact: "safe",
		reason: creationReason(key, target),
		calls: [...stores, "CreateApiKey"]
	};
}
function creationReason({ rotation }, { due, generation }) {
	if (due !== void 0) return `Its value is replaced every ${require_desired.durationText(rotation.every ?? 0)}.`;
	if (require_targets.isFirst(generation)) return "The key does not exist.";
	return `Its generation is ${require_targets.generationText(generation)} now: the value is replaced.`;
}
/** Where the value of a new key comes from and goes to; names only. */
function valueText({ value, store }) {
	if (value === void 0) return store === void 0 ? "generated" : `generated, kept in the secret ${store.secret}`;
	return `from ${require_targets.sourceText(value)}`;
}
/** Dates are shown as spans: the plan must be the same whatever the day. */
function markFields({ desired }, { key, role }, want, live) {
	const declared = require_json.own(desired.keys, key);
	const [is, was] = [want.tags, live.tags];
	const renamed = is["tollgate:id"] === was["tollgate:id"] ? [] : [{
		field: "declared as",
		before: was["tollgate:id"] ?? "",
		after: is["tollgate:id"] ?? "",
		impact: "safe"
	}];
	const overlap = require_desired.durationText(declared?.rotation.overlap ?? 0);
	const grace = require_desired.durationText(desired.keyPolicy.grace);
	const deleted = role === "undeclared" ? `after ${grace}, unless it is declared again` : `after ${grace}`;
	return [
		...renamed,
		...dateField("stops working", was[require_targets.TAG_RETIRES], is[require_targets.TAG_RETIRES], `after ${overlap} beside its successor`),
		...dateField("deleted", was[require_targets.TAG_REVOKED], is[require_targets.TAG_REVOKED], deleted)
	];
}
function dateField(field, before, after, words) {
	if (before === after) return [];
	if (after === void 0) return [{
		field,
		before: "planned",
		after: "not any more",
		impact: "safe"
	}];
	return [{
		field,
		after: words,
		impact: "safe"
	}];
}
function reasonOf({ key, role, retires }, { tags }) {
	switch (role) {
		case "revoked": return "It was cut off, and works all the same.";
		case "undeclared": return "No plan file names it any more: it is cut off, and deleted later unless it comes back.";
		case "retired": return "Its successor works, and the time for both is over.";
		case "older": return retires === void 0 ? "Its successor works: it goes on for a while beside it." : "Its client is described otherwise.";
		default:
			if (tags["tollgate:revoked"] !== void 0) return "It is declared again before it was deleted: it works as before.";
			return tags["tollgate:id"] === key ? "Its plan file describes it otherwise." : "It is renamed, and keeps its value.";
	}
}
// src/core/diff/stage.ts
/** Deployments and stages: does the stage serve what git says? */
/** How a stage's deployment is called in a plan when it is the one with the declared definition. */
const THIS_DEFINITION = "this definition";
/** A deployment is made when none holds the declared definition; the label in its description says what it holds. */
function diffDeployments(context) {
	return require_targets.found(Object.values(context.desired.apis).map((api) => diffDeployment(context, api)));
}
function diffDeployment(context, api) {
	const side = liveSide(context, api.id);
	if (side.state === "trusted") return void 0;
	const digest = require_targets.definitionDigest(api.definition);
	if (side.state === "read" && require_targets.deploymentsHolding(side.api, digest).length > 0) return void 0;
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
	return require_targets.found(Object.values(context.desired.apis).map((api) => diffStage(context, api)));
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
		...require_targets.compareFields(require_targets.stageFields(api.stage), api.stage, live)
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
	const settings = require_targets.declaredFields(require_targets.stageFields(stage), stage);
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
		content: require_targets.definitionDigest(definition)
	};
}
function deploymentField(api, live, stage) {
	const digest = require_targets.definitionDigest(api.definition);
	if (require_targets.deploymentsHolding(live, digest).includes(stage.deploymentId)) return [];
	const served = live.deployments.find(({ id }) => id === stage.deploymentId);
	const label = require_targets.deploymentLabel(served?.description ?? "");
	return [{
		field: "deployment",
		before: label === void 0 ? `deployment ${stage.deploymentId}, not made by Tollgate` : `definition ${label.digest.slice(0, 12)}${label.commit === void 0 ? "" : ` of commit ${label.commit.slice(0, 12)}`}`,
		after: THIS_DEFINITION,
		impact: label === void 0 ? "disruptive" : "safe"
	}];
}
// src/core/diff/diff.ts
const DIFFS = {
	restApi: diffRestApis,
	definition: diffDefinitions,
	lambdaGrant: diffGrants,
	deployment: diffDeployments,
	stage: diffStages,
	usagePlan: require_targets.diffUsagePlans,
	planStage: require_targets.diffPlanStages,
	apiKey: diffApiKeys,
	planKey: require_targets.diffPlanKeys,
	keyStore: diffKeyStores
};
/** Everything in which the account differs from what is declared, with true values. */
function diff(context) {
	const parts = require_kind.KINDS.map((kind) => DIFFS[kind](context));
	return {
		changes: parts.flatMap(({ changes }) => changes),
		unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0)
	};
}
// src/core/diff/match-plans.ts
function matchPlans(desired, sort, live) {
	const plans = Object.entries(desired.plans);
	const own = Object.fromEntries(plans.filter(([, { existing }]) => existing === void 0));
	const matched = require_targets.matchThings(desired, sort, own, live);
	const found = Object.assign(Object.create(null), matched.found);
	const refusals = [...matched.refusals];
	for (const [id, plan] of plans) {
		if (plan.existing === void 0) continue;
		const things = live.filter((thing) => isMeant(plan, thing));
		const [first] = things;
		if (first !== void 0 && things.length === 1 && !isDeclared(desired, sort, first)) found[id] = first;
		else refusals.push(notTheOne(desired, sort, plan, things));
	}
	return {
		found,
		refusals
	};
}
function isMeant({ existing }, { id, name }) {
	if (existing === void 0) return false;
	return "id" in existing ? existing.id === id : existing.name === name;
}
/** A plan of this very repository and environment has a file of its own. */
function isDeclared({ plans }, { ours }, { tags }) {
	return ours(tags) && Object.hasOwn(plans, tags["tollgate:id"] ?? "");
}
function notTheOne({ environment }, { title }, { id, existing }, things) {
	const uses = `The plan file ${id} uses the existing ${title} "${existing === void 0 ? "" : "id" in existing ? existing.id : existing.name}"`;
	const resources = require_json.sorted(things.map((thing) => thing.id));
	if (things.length === 0) return {
		guard: "existing-plan-missing",
		message: `${uses}, but ${environment} has none of that name or id.`,
		hint: "Check the name; it is made by whoever owns it, before its file here is applied.",
		resources
	};
	if (things.length > 1) return {
		guard: "existing-plan-ambiguous",
		message: `${uses}, and ${things.length} have that name.`,
		hint: `Write existing: { id: ... } with one of: ${resources.join(", ")}.`,
		resources
	};
	return {
		guard: "existing-plan-own",
		message: `${uses}, which has a plan file of its own here.`,
		hint: "Put the stages and keys into that file.",
		resources
	};
}
// src/core/diff/match.ts
/** Finds each declared thing among the live ones. Identity is owner + id + environment, never the name. */
function matchLive(desired, listed) {
	const apis = require_json.mapValues(desired.apis, (api) => ({ name: api.definition.properties.name }));
	const ourApis = {
		title: "REST API",
		ours: (tags) => require_targets.isOurApi(desired, tags)
	};
	const ourPlans = {
		title: "usage plan",
		ours: (tags) => require_targets.isOurs(desired, tags)
	};
	const restApis = require_targets.matchThings(desired, ourApis, apis, listed.restApis);
	const usagePlans = matchPlans(desired, ourPlans, listed.usagePlans);
	const keys = require_targets.keyTargets(desired, listed.apiKeys, listed.time);
	return {
		restApis: restApis.found,
		usagePlans: usagePlans.found,
		apiKeys: currentKeys(keys.targets),
		keyTargets: keys.targets,
		keyTargetsById: new Map([...keys.targets.values()].flatMap((target) => target.live === void 0 ? [] : [[target.live.id, target]])),
		plansOfKeys: plansOfKeys(desired),
		workingKeys: workingKeys(keys.targets),
		refusals: [
			...restApis.refusals,
			...otherMode(desired, restApis.found, listed.restApis),
			...usagePlans.refusals,
			...keys.refusals
		]
	};
}
function plansOfKeys({ plans }) {
	const found = /* @__PURE__ */ new Map();
	for (const id of require_json.sorted(Object.keys(plans))) for (const name of require_json.own(plans, id)?.keys ?? []) {
		const ids = found.get(name);
		if (ids === void 0) found.set(name, [id]);
		else ids.push(id);
	}
	return found;
}
function currentKeys(targets) {
	const found = Object.create(null);
	for (const { key, role, live } of targets.values()) if (role === "current" && live !== void 0) found[key] = live;
	return found;
}
function workingKeys(targets) {
	const working = [...targets.values()].filter(({ role }) => role === "current" || role === "older");
	return Map.groupBy(working, ({ key }) => key);
}
/**
* An environment that came from a REST API of its own to a shared one, or back: without its API under the new mode it
* would silently get another one, with another URL, and leave the old one behind.
*/
function otherMode(desired, found, live) {
	const { environment, owner, restApi } = desired;
	const left = (tags) => restApi === "shared" ? tags[require_desired.TAG_ENV] === environment : tags["tollgate:env"] === "shared:" && Object.hasOwn(tags, require_targets.digestTag({
		environment,
		restApi: "shared"
	}));
	const [is, was] = restApi === "shared" ? ["shared", "own"] : ["own", "shared"];
	return require_json.sorted(Object.keys(desired.apis)).flatMap((id) => {
		if (found[id] !== void 0) return [];
		const old = live.find(({ tags }) => tags["tollgate:owner"] === owner && tags["tollgate:id"] === id && left(tags));
		if (old === void 0) return [];
		return [{
			guard: "rest-api-mode",
			message: `API ${id} of environment ${environment} is REST API ${old.id}, made with restApi: ${was}; with restApi: ${is} it would become another one, under another URL.`,
			hint: `Write restApi: ${was} again; or, to have a new one, first take the tag ${restApi === "shared" ? require_desired.TAG_ID : require_targets.digestTag({
				environment,
				restApi: "shared"
			})} off REST API ${old.id}, which is then left alone.`,
			resources: [old.id]
		}];
	});
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
		value: ({ policy }) => policy === void 0 ? void 0 : require_targets.policySummary(policy)
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
	return importHeld(api) === void 0 ? api.definition : require_targets.servedBy(want, api)?.definition;
}
/** What an import of ours put there: the whole definition while nobody edited it, else what our deployment holds. */
function ourPart({ desired }, want, api) {
	if (desired.restApi === "own" && importHeld(api) !== void 0) return api.definition;
	const stage = require_targets.stageOf(api, want.stage.name);
	if (stage === void 0 || require_targets.servedDigest(api, stage) === void 0) return void 0;
	return require_targets.servedBy(want, api)?.definition;
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
		const stage = require_targets.stageOf(side.api, want.stage.name);
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
	if (require_targets.definitionDigest(api.definition) === require_targets.definitionDigest(want.definition)) return [];
	if (ourDeployments(api).length === 0 || importHeld(api) !== void 0) return [];
	const served = importedByAnother(subject) ? void 0 : require_targets.servedBy(want, api);
	const since = served === void 0 ? [] : require_targets.compareServed(api.definition, served);
	const isOurs = stage !== void 0 && require_targets.servedDigest(api, stage) !== void 0;
	if (served !== void 0 && since.length === 0 && !isOurs) return [];
	const who = Object.hasOwn(api.restApi.tags, require_targets.digestTag(context.desired)) ? "Somebody changed the definition" : "Somebody, or an apply that did not finish, changed the definition";
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
	const all = require_targets.compareDefinitions(want.definition, api.definition);
	const names = new Set(since.map(({ field }) => field));
	return names.size === 0 ? all : all.filter(({ field }) => names.has(field));
}
function deployedElsewhere(subject) {
	const { want, api, stage } = subject;
	if (stage === void 0 || require_targets.servedDigest(api, stage) !== void 0) return [];
	const what = `Stage ${stage.name} of API ${want.id} serves deployment ${stage.deploymentId}, which Tollgate did not make`;
	const served = require_targets.servedBy(want, api);
	if (served === void 0) return [finding(subject, "deployed-elsewhere", `${what}; what is in it could not be read.`, [])];
	const fields = require_targets.compareServed(want.definition, served);
	return [finding(subject, "deployed-elsewhere", fields.length > 0 ? `${what}.` : `${what}; as far as an export tells, it holds what git says. It makes way for a deployment that says so itself.`, fields)];
}
function rolledBack(subject) {
	const { want, api, stage } = subject;
	if (stage === void 0) return [];
	const digest = require_targets.servedDigest(api, stage);
	if (digest === void 0 || digest === require_targets.definitionDigest(want.definition)) return [];
	const created = require_targets.servedDeployment(api, stage)?.createdDate ?? "";
	const newer = ourDeployments(api).find((one) => one.createdDate >= created && one.digest !== digest);
	if (newer === void 0 || !wasMoved(subject, digest)) return [];
	const message = `Stage ${stage.name} of API ${want.id} serves deployment ${stage.deploymentId}, an older one of Tollgate's, although ${newer.id} is newer: somebody moved it back.`;
	const served = require_targets.servedBy(want, api);
	return [finding(subject, "rolled-back", message, served === void 0 ? [] : require_targets.compareServed(want.definition, served))];
}
/**
* Tollgate itself serves an older deployment again when git goes back, but then it imports that definition too. So a
* stage whose deployment is not the import that the definition holds was moved by somebody. In a shared API the
* definition says nothing of our stage; there the digest tag must say that git has not changed since the last apply.
* Without that tag an apply did not finish, and may not have come to moving the stage.
*/
function wasMoved({ context, want, api }, served) {
	const applied = api.restApi.tags[require_targets.digestTag(context.desired)];
	if (applied === void 0 || applied === require_targets.apiDigest(want)) return applied !== void 0;
	return context.desired.restApi === "own" && require_targets.definitionDigest(api.definition) !== served;
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
/** @param ordered in the order in which they are done */
function inBatches(context, ordered) {
	const leads = new Map([...planCalls(ordered), ...imports(context, ordered)]);
	const leading = new Set(leads.values());
	return ordered.map((change) => {
		const id = require_targets.changeId(change);
		const lead = leads.get(id);
		if (lead !== void 0 && lead !== id) return {
			change: {
				...change,
				calls: []
			},
			with: lead
		};
		return { change: change.kind === "apiKey" && leading.has(id) ? {
			...change,
			calls: importCalls(change)
		} : change };
	});
}
/** By id: the id of the change that its plan's call is made for. What makes room and what does not are two calls. */
function planCalls(ordered) {
	const travelling = ordered.filter(({ kind, action, calls }) => (kind === "usagePlan" || kind === "planStage") && action !== "create" && calls.includes("UpdateUsagePlan") || kind === "planStage" && action === "create");
	const groups = [];
	for (const change of travelling) {
		const group = groups.findLast(([first]) => first !== void 0 && planOf(first) === planOf(change));
		const apart = (change.action === "create" || change.kind === "usagePlan") && group?.some(({ action }) => action === "delete") === true;
		if (group === void 0 || apart) groups.push([change]);
		else group.push(change);
	}
	return groups.flatMap(([first, ...rest]) => first === void 0 ? [] : [first, ...rest].map((change) => [require_targets.changeId(change), require_targets.changeId(first)]));
}
function planOf({ resource }) {
	return require_targets.linkOf(resource)[0];
}
/** New keys whose values are generated, and their places in plans. The format has no customer id (aws-facts 5.5). */
function imports(context, ordered) {
	const made = ordered.filter((change) => isImportable(context, change));
	return [made.filter(({ due }) => due === void 0), made.filter(({ due }) => due !== void 0)].filter(({ length }) => length >= 6).flatMap(chunks).flatMap((batch) => {
		const lead = batch[0] === void 0 ? "" : require_targets.changeId(batch[0]);
		return batch.flatMap((change) => [require_targets.changeId(change), ...linksOf(context, change)].map((id) => [id, lead]));
	});
}
function isImportable({ desired, match }, { kind, action, resource }) {
	if (kind !== "apiKey" || action !== "create") return false;
	const key = require_json.own(desired.keys, match.keyTargets.get(resource)?.key ?? "");
	return key !== void 0 && key.value === void 0 && key.customerId === void 0;
}
function linksOf({ match }, { resource }) {
	const key = match.keyTargets.get(resource)?.key ?? "";
	return (match.plansOfKeys.get(key) ?? []).map((id) => require_targets.changeId({
		kind: "planKey",
		resource: require_targets.linkText(id, resource)
	}));
}
function importCalls({ calls }) {
	return calls.map((call) => call === "CreateApiKey" ? "ImportApiKeys" : call);
}
function chunks(changes) {
	return Array.from({ length: Math.ceil(changes.length / 100) }, (_, index) => changes.slice(index * 100, (index + 1) * 100));
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
function named$1(name) {
	return name.length <= NAME_LENGTH ? name : `${name.slice(0, 79)}…`;
}
/** `a, b and 3 more`. */
function listed(names) {
	const shown = names.slice(0, NAMES_SHOWN).map(named$1).join(", ");
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
	return kind === "authorizer" ? `authorization by ${named$1(name)}` : `the security scheme ${named$1(name)}`;
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
// src/core/contract/parts.ts
/** The changes of a schema as findings on the part of the operation that uses it. */
function schemaFindings(schemas, use, part, before, after) {
	return schemas.compare(use, before, after).map((change) => ({
		rule: change.rule,
		message: `${part}${sentence(change)}`
	}));
}
function sentence({ way, says, property }) {
	if (property !== void 0) return ` ${says} ${named$1(place(`${way}.${property}`))}`;
	const at = place(way);
	return at === "" ? says : `, ${named$1(at)}${says}`;
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
			message: `${part} ${verbs[0]} ${named$1(type)}`
		})),
		...come.map((type) => ({
			rule: rules.added,
			message: `${part} ${verbs[1]} ${named$1(type)}`
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
			message: `${named$1(title)} is gone`
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
		message: `new ${named$1(title)} is required`
	} : {
		rule: "new-optional-request-parameter",
		message: `${named$1(title)} is new`
	};
}
function compareParameter(schemas, before, after) {
	const part = named$1(after.title);
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
		return compareResponse(schemas, `response ${named$1(status)}`, response, other);
	}), ...added.map((status) => {
		return {
			rule: "response-status-added",
			message: `response ${named$1(status)} is new`
		};
	})];
}
function statusRemoved(status) {
	return {
		rule: status.startsWith("2") ? "response-success-status-removed" : "response-status-removed",
		message: `response ${named$1(status)} is gone`
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
			message: `${part} loses the header ${named$1(header.name)}`
		}] : compareHeader(schemas, `${part}, header ${named$1(other.name)}`, header, other);
	}), ...added.map(([, { name }]) => {
		return {
			rule: "response-header-added",
			message: `${part} gets the header ${named$1(name)}`
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
	return types.size === 0 ? "nothing" : require_json.sorted(types).map(named$1).join(" or ");
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
	const says = `: the format changes from ${named$1(before.format ?? "any")} to ${named$1(after.format ?? "any")}`;
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
		says: ` no longer accepts the alternative ${named$1(label)}`
	} : {
		rule: "response-alternative-added",
		says: ` can now be the alternative ${named$1(label)}`
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
	const rank = ({ level }) => require_json.CONTRACT_LEVELS.indexOf(level);
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
		message: `is now served by ${named$1(any.name)}`
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
		message: `the operation is gone; calls go to ${named$1(name)}`
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
	const rank = ({ level }) => require_json.CONTRACT_LEVELS.indexOf(level);
	return found.sort((one, other) => rank(one) - rank(other));
}
/**
* What clients get today: what the stage serves, or the definition where that cannot be told, which of a shared API may
* be another environment's. Without a stage nobody is a client yet.
*/
function contractBefore({ desired }, want, live) {
	if (require_targets.stageOf(live, want.stage.name) === void 0) return void 0;
	const known = desired.restApi === "shared" ? void 0 : live.definition;
	return require_targets.servedBy(want, live)?.definition ?? known;
}
/** How many changes the refusal names, and how much of each: paths are somebody else's, and may be long. */
const NAMED$2 = 3;
const MESSAGE_LENGTH = 200;
/** With `policy.breaking: refuse`, changes that break clients need a person who says so. */
function breaksClients({ desired }, contract) {
	if (desired.breaking !== "refuse") return [];
	const breaking = contract.filter(({ level }) => level === "breaking");
	return [...Map.groupBy(breaking, ({ api }) => api)].map(([api, found]) => {
		const first = found.slice(0, NAMED$2).map(({ message }) => cut(message));
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
// src/core/usage/period.ts
/**
* The period of a quota that holds a day. The offset shifts its first day (aws-facts 5.1): with 1 a week begins on Monday
* instead of Sunday, a month on its second day.
*/
function periodOf({ period, offset }, day) {
	const date = /* @__PURE__ */ new Date(require_json.startOfDay(day) * 1e3);
	if (period === "DAY") return {
		from: day,
		to: day
	};
	if (period === "WEEK") {
		const from = require_json.addDays(day, -((date.getUTCDay() - offset + 7) % 7));
		return {
			from,
			to: require_json.addDays(from, 6)
		};
	}
	const month = date.getUTCMonth() - (date.getUTCDate() > offset ? 0 : 1);
	const first = (which) => require_json.dayOf(Date.UTC(date.getUTCFullYear(), which, 1 + offset) / 1e3);
	return {
		from: first(month),
		to: require_json.addDays(first(month + 1), -1)
	};
}
/** Of a use so early in a period nothing is foretold from less time than this, in seconds. */
const LEAST_TIME = require_json.DAY_SECONDS / 4;
/**
* The day on which nothing will be left, if use goes on as it did since the period began; undefined when it will last.
* @param time now, in seconds since 1970
*/
function projectExhaustion({ used, remaining }, period, time) {
	if (used === 0) return void 0;
	const moment = time + remaining * Math.max(time - require_json.startOfDay(period.from), LEAST_TIME) / used;
	return moment < require_json.startOfDay(require_json.addDays(period.to, 1)) ? require_json.dayOf(moment) : void 0;
}
// src/core/plan/cuts.ts
/** Each key once for every plan that it is in. */
function cutKeys(context, changes) {
	const plans = plansByKey(context);
	const enabled = new Set(context.live.apiKeys.flatMap((key) => key.enabled ? [key.id] : []));
	const cuts = changes.filter(({ due }) => due === void 0).flatMap((change) => cutsOf(context, change, plans)).filter(({ keyId }) => enabled.has(keyId));
	return [...new Map(cuts.map((cut) => [`${cut.usagePlanId} ${cut.keyId}`, cut])).values()];
}
function cutsOf(context, change, plans) {
	const [planId, second] = require_targets.linkOf(change.resource);
	if (change.kind === "planKey" && change.action === "delete") {
		const keyId = context.match.keyTargets.get(second)?.live?.id;
		const plan = livePlanOf(context, planId);
		if (keyId === void 0 || plan === void 0) return [];
		return keepsStages(context, plan, keyId) ? [] : [{
			usagePlanId: plan.id,
			keyId
		}];
	}
	if (change.kind === "apiKey" && disables(change)) {
		const keyId = context.match.keyTargets.get(change.resource)?.live?.id;
		return keyId === void 0 ? [] : plansHolding(context, keyId, plans).map((usagePlanId) => ({
			usagePlanId,
			keyId
		}));
	}
	if (change.kind === "planStage" && change.action === "delete") return keysThatLoseAll(context, planId);
	return [];
}
function disables({ fields }) {
	return fields.some(({ field, after }) => field === "enabled" && after === false);
}
/** Whether a key has every stage of a plan through other plans when all is applied: then it only moves. */
function keepsStages(context, plan, keyId) {
	const key = context.match.keyTargetsById.get(keyId)?.key ?? "";
	const kept = new Set((context.match.plansOfKeys.get(key) ?? []).flatMap((id) => stagesAfter(context, id)));
	return plan.stages.every((stage) => kept.has(stageText(stage)));
}
/** What a declared plan opens when all is applied: the stages in its file, and those of others that are in it today. */
function stagesAfter(context, planId) {
	const { desired, match } = context;
	const declared = Object.keys(require_json.own(desired.plans, planId)?.stages ?? {}).flatMap((api) => {
		const [apiId, stage] = [require_json.own(match.restApis, api)?.id, require_json.own(desired.apis, api)?.stage.name];
		return apiId === void 0 || stage === void 0 ? [] : [stageText({
			apiId,
			stage
		})];
	});
	const foreign = (require_json.own(match.usagePlans, planId)?.stages ?? []).filter(({ apiId }) => !isOurApiId(context, apiId));
	return [...declared, ...foreign.map(stageText)];
}
function stageText({ apiId, stage }) {
	return `${apiId}:${stage}`;
}
/** A plan whose last stage goes is of no use to any key in it, ours or not. */
function keysThatLoseAll(context, planId) {
	const plan = livePlanOf(context, planId);
	const wanted = require_json.own(context.desired.plans, planId);
	if (plan === void 0 || wanted === void 0) return [];
	if (plan.stages.some(({ apiId }) => !isOurApiId(context, apiId)) || Object.keys(wanted.stages).length > 0) return [];
	return (context.live.planKeys[plan.id] ?? []).flatMap((keyId) => keepsStages(context, plan, keyId) ? [] : [{
		usagePlanId: plan.id,
		keyId
	}]);
}
function isOurApiId({ match }, apiId) {
	return Object.values(match.restApis).some(({ id }) => id === apiId);
}
/** A live plan by its id in a step: declared, or ours and not declared any more. */
function livePlanOf(context, planId) {
	return require_json.own(context.match.usagePlans, planId) ?? require_targets.undeclaredPlans(context).find(({ tags }) => tags["tollgate:id"] === planId);
}
function plansByKey({ live }) {
	const found = /* @__PURE__ */ new Map();
	for (const [planId, keys] of Object.entries(live.planKeys)) for (const key of keys) {
		const plans = found.get(key);
		if (plans === void 0) found.set(key, [planId]);
		else plans.push(planId);
	}
	return found;
}
/** Live plans that a key is in. */
function plansHolding({ live, match, desired }, keyId, plans) {
	const key = match.keyTargetsById.get(keyId)?.key ?? "";
	const trusted = (match.plansOfKeys.get(key) ?? []).flatMap((id) => {
		const plan = require_json.own(desired.plans, id) === void 0 ? void 0 : require_json.own(match.usagePlans, id);
		return plan !== void 0 && live.trusted.includes(plan.id) ? [plan.id] : [];
	});
	return [.../* @__PURE__ */ new Set([...plans.get(keyId) ?? [], ...trusted])];
}
// src/core/plan/use-words.ts
/** Use of keys in words. */
/** How many of the things a message names. */
const NAMED$1 = 5;
/** `12 calls, last on 2026-01-31`; undefined without any. */
function useText(days) {
	const last = require_json.sorted(days.filter(({ used }) => used > 0).map(({ day }) => day)).at(-1);
	return last === void 0 ? void 0 : `${count(total(days), "call")}, last on ${last}`;
}
function total(days) {
	return days.reduce((sum, { used }) => sum + used, 0);
}
function count(number, word) {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function named(names) {
	const rest = names.length - NAMED$1;
	return names.slice(0, NAMED$1).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
// src/core/plan/retiring.ts
/** GetUsage goes back 90 days at most. */
const MOST = 89 * require_json.DAY_SECONDS;
/** With the days from which on its successor alone would have done: from the one after that was made, until today. */
function retiringKeys(context, changes) {
	const { live, match } = context;
	const { time } = live;
	const plans = plansByKey(context);
	return changes.flatMap(({ kind, resource }) => {
		const target = kind === "apiKey" ? match.keyTargets.get(resource) : void 0;
		if (target?.role !== "retired" || target.live === void 0) return [];
		const { id: keyId } = target.live;
		const from = Math.max(time - MOST, successorMade(context, target) + require_json.DAY_SECONDS);
		return [{
			label: resource,
			keyId,
			usagePlanIds: plansHolding(context, keyId, plans),
			from: require_json.dayOf(Math.min(from, time)),
			to: require_json.dayOf(time)
		}];
	});
}
function successorMade({ live, match }, { key }) {
	const successors = (match.workingKeys.get(key) ?? []).flatMap((target) => target.live ?? []);
	return Math.min(live.time, ...successors.map(({ createdDate }) => createdDate));
}
/** The files asked for it, and so it is no reason to refuse; but whoever still calls with the old value is about to notice. */
function stillUsed(context, changes) {
	const { usage } = context.live;
	const used = retiringKeys(context, changes).flatMap(({ label, keyId, usagePlanIds, from }) => {
		const text = useText(usagePlanIds.flatMap((id) => usage[id]?.[keyId] ?? []).filter(({ day }) => day >= from));
		return text === void 0 ? [] : [`${label} (${text})`];
	});
	if (used.length === 0) return [];
	return [`${count(used.length, "old key")} that stop${used.length === 1 ? "s" : ""} working now made calls after the new value was there: ${named(used)}. Whoever made them gets 403 unless they have changed over since.`];
}
// src/core/plan/questions.ts
/** More keys than this are cheaper to ask for together. */
const SINGLE_KEYS = 3;
function questions(context, changes) {
	const real = changes.filter(({ action }) => action !== "leave");
	if (real.length === 0) return {
		planKeys: [],
		usage: []
	};
	return {
		planKeys: unknownPlans(context, real),
		usage: [
			...usageOfCuts(context, real),
			...usageOfRetiring(context, real),
			...usageOfQuotas(context, real)
		]
	};
}
/** Plans of anybody that open a stage whose access may change, and whose keys are not known. */
function unknownPlans(context, changes) {
	const { live } = context;
	const stages = new Set(touchedApis(context, changes).flatMap((api) => stageOf(context, api) ?? []));
	return live.usagePlans.filter(({ id, stages: links }) => {
		return !(live.planKeys[id] !== void 0) && links.some(({ apiId, stage }) => stages.has(`${apiId}:${stage}`));
	}).map(({ id }) => id);
}
function touchedApis({ desired, match }, changes) {
	const apis = changes.flatMap(({ kind, resource }) => {
		const [first, second] = require_targets.linkOf(resource);
		switch (kind) {
			case "definition":
			case "stage": return [resource];
			case "planStage": return [second];
			case "usagePlan":
			case "planKey": return Object.keys(require_json.own(desired.plans, first)?.stages ?? {});
			case "apiKey": return (match.plansOfKeys.get(match.keyTargets.get(resource)?.key ?? "") ?? []).flatMap((id) => Object.keys(require_json.own(desired.plans, id)?.stages ?? {}));
			default: return [];
		}
	});
	return [...new Set(apis)];
}
/** `<api id>:<stage>`; undefined for an API that does not exist. */
function stageOf({ desired, match }, api) {
	const [restApi, stage] = [require_json.own(match.restApis, api), require_json.own(desired.apis, api)?.stage.name];
	return restApi === void 0 || stage === void 0 ? void 0 : `${restApi.id}:${stage}`;
}
function usageOfCuts(context, changes) {
	const { desired, live } = context;
	if (desired.keyPolicy.usedWithin === 0) return [];
	const range = {
		from: require_json.dayOf(live.time - desired.keyPolicy.usedWithin),
		to: require_json.dayOf(live.time)
	};
	return byPlan(cutKeys(context, changes).map((cut) => ({
		...cut,
		...range
	})));
}
/** Old generations whose time is over: whether they are in use still. */
function usageOfRetiring(context, changes) {
	return byPlan(retiringKeys(context, changes).flatMap(({ usagePlanIds, keyId, from, to }) => usagePlanIds.map((usagePlanId) => ({
		usagePlanId,
		keyId,
		from,
		to
	}))));
}
function byPlan(singly) {
	return [...Map.groupBy(singly, ({ usagePlanId }) => usagePlanId)].flatMap(([usagePlanId, asked]) => {
		if (asked.length <= SINGLE_KEYS) return asked;
		const [from = ""] = require_json.sorted(asked.map((one) => one.from));
		return [{
			usagePlanId,
			from,
			to: require_json.sorted(asked.map((one) => one.to)).at(-1) ?? ""
		}];
	});
}
/** Plans whose quota is new, lower or counted otherwise: what is used of it already in the period that holds today. */
function usageOfQuotas(context, changes) {
	return changes.flatMap((change) => {
		const found = tightened(context, change);
		if (found === void 0) return [];
		const today = require_json.dayOf(context.live.time);
		return [{
			usagePlanId: found.plan.id,
			from: periodOf(found.quota, today).from,
			to: today
		}];
	});
}
/** The live plan and the quota of a change that may leave keys with less than they have used. */
function tightened({ desired, match }, { kind, action, resource, fields }) {
	if (kind !== "usagePlan" || action !== "update") return void 0;
	const quota = require_json.own(desired.plans, resource)?.quota;
	const less = fields.some(({ field, impact }) => field.startsWith("quota.") && impact !== "safe");
	const plan = require_json.own(match.usagePlans, resource);
	return less && quota !== void 0 && plan !== void 0 ? {
		plan,
		quota
	} : void 0;
}
// src/core/plan/use-guards.ts
/** A key that somebody used lately is not cut off by the way. */
function usedKeys(context, changes) {
	const { desired, live, match } = context;
	const from = require_json.dayOf(live.time - desired.keyPolicy.usedWithin);
	const names = namesOf(context);
	const used = [...Map.groupBy(cutKeys(context, changes), ({ keyId }) => keyId)].flatMap(([keyId, cuts]) => {
		const days = cuts.flatMap(({ usagePlanId }) => live.usage[usagePlanId]?.[keyId] ?? []);
		const name = match.keyTargetsById.get(keyId)?.label ?? names.get(keyId) ?? keyId;
		const text = useText(days.filter(({ day }) => day >= from));
		return text === void 0 ? [] : [{
			name,
			text: `${name} (${text})`
		}];
	});
	if (used.length === 0) return [];
	return [{
		guard: "key-in-use",
		message: `${count(used.length, "key")} that made calls within ${require_desired.durationText(desired.keyPolicy.usedWithin)} would be cut off: ${named(used.map(({ text }) => text))}.`,
		hint: "Make sure that nobody needs them any more (a single call may be the one that verify makes after an apply); then cut them off with --force key-in-use. policy.keys.usedWithin says what counts.",
		liftable: true,
		resources: require_json.sorted(used.map(({ name }) => `apiKey:${name}`))
	}];
}
/** A quota below what is used already refuses its keys at once, until the next period. */
function usedQuotas(context, changes) {
	const { live } = context;
	return changes.flatMap((change) => {
		const found = tightened(context, change);
		if (found === void 0) return [];
		const { plan, quota } = found;
		const names = namesOf(context);
		const { from } = periodOf(quota, require_json.dayOf(live.time));
		const over = Object.entries(live.usage[plan.id] ?? {}).flatMap(([keyId, days]) => {
			const used = total(days.filter(({ day }) => day >= from));
			return used >= quota.limit && used > 0 ? [`${names.get(keyId) ?? keyId} (${used})`] : [];
		});
		if (over.length === 0) return [];
		return [{
			guard: "quota-below-use",
			message: `The new quota of plan ${change.resource}, ${quota.limit} per ${quota.period}, is used up already by ${count(over.length, "key")} since ${from}: ${named(over)}.`,
			hint: "Give a higher limit, wait for the next period, or refuse them until then with --force quota-below-use.",
			liftable: true,
			resources: [`usagePlan:${change.resource}`]
		}];
	});
}
function namesOf({ live }) {
	return new Map(live.apiKeys.map(({ id, name }) => [id, name]));
}
// src/core/plan/key-guards.ts
function keyRefusals(context, changes) {
	return [
		...noPlans(context, changes),
		...usedKeys(context, changes),
		...usedQuotas(context, changes),
		...closedStages(context),
		...twoPlans(context, changes)
	];
}
/** An empty folder never means "delete everything" (design.md 9). Where it was meant so once there is nothing left to cut off. */
function noPlans({ desired, live }, changes) {
	if (Object.keys(desired.plans).length > 0 || !changes.some(takesKeysAway)) return [];
	const plans = live.usagePlans.filter(({ tags }) => require_targets.isOurs(desired, tags));
	const keys = live.apiKeys.filter(({ tags }) => require_targets.isOurs(desired, tags));
	return [{
		guard: "no-plans",
		message: `No plan file is for ${desired.environment}, where ${count(plans.length, "usage plan")} and ${count(keys.length, "key")} of ours are live: every key would be cut off.`,
		hint: "Put the plan files back; to give all keys up, use --force no-plans.",
		liftable: true,
		resources: []
	}];
}
function takesKeysAway({ kind, action, due }) {
	return (kind === "apiKey" || kind === "planKey") && action !== "leave" && due === void 0;
}
/** Operations that require a key, on a stage that no plan opens: every call would be refused (aws-facts 9.3). */
function closedStages(context) {
	return declaredApis(context).flatMap((api) => {
		const keyed = keyedOperations(api.definition);
		const [first] = keyed;
		if (first === void 0 || isOpened(context, api)) return [];
		const others = keyed.length === 1 ? "" : ` and ${keyed.length - 1} more`;
		const hint = "Keep a plan that opens the stage";
		if (wasOpened(context, api)) return [{
			guard: "last-link",
			message: `The last plan that opens stage ${api.stage.name} of API ${api.id} goes: ${first}${others} would refuse every key.`,
			hint: `${hint}; to close it, use --force last-link.`,
			liftable: true,
			resources: [`stage:${api.id}`]
		}];
		if (!someWereOpen(context, api, keyed)) return [];
		return [{
			guard: "key-without-plan",
			message: `${first}${others} of API ${api.id} would require a key, and no plan opens stage ${api.stage.name}: every call would be refused.`,
			hint: `${hint}, or let the operations do without a key; to refuse all calls, use --force key-without-plan.`,
			liftable: true,
			resources: [`definition:${api.id}`]
		}];
	});
}
function keyedOperations({ methods }) {
	return require_json.sorted(Object.entries(methods).flatMap(([key, { apiKeyRequired }]) => apiKeyRequired ? [key] : []));
}
/** Whether a plan of anybody opens the stage when all is applied. */
function isOpened(context, api) {
	const { desired, match } = context;
	if (Object.values(desired.plans).some(({ stages }) => Object.hasOwn(stages, api.id))) return true;
	const declared = new Set(Object.values(match.usagePlans).map(({ id }) => id));
	return openingPlans(context, api).some((id) => !declared.has(id));
}
function wasOpened(context, api) {
	return openingPlans(context, api).length > 0;
}
/** Ids of the live plans that open a stage. */
function openingPlans({ live, match }, api) {
	const restApi = require_json.own(match.restApis, api.id);
	return live.usagePlans.filter(({ stages }) => stages.some(({ apiId, stage }) => apiId === restApi?.id && stage === api.stage.name)).map(({ id }) => id);
}
/** Whether the stage serves some of these operations to callers without a key today. */
function someWereOpen(context, api, operations) {
	const side = liveSide(context, api.id);
	const served = side.state === "read" ? require_targets.servedBy(api, side.api)?.definition : void 0;
	return operations.some((key) => require_json.own(served?.methods ?? {}, key)?.apiKeyRequired === false);
}
/** A key of ours that somebody else's plan admits to a stage cannot be admitted to it by ours (aws-facts 5.4). */
function twoPlans(context, changes) {
	const joins = changes.filter(({ kind, action }) => kind === "planKey" && action === "create");
	const others = othersPlans(context);
	return joins.flatMap(({ resource }) => {
		const [planId, label] = require_targets.linkOf(resource);
		const keyId = context.match.keyTargets.get(label)?.live?.id;
		const other = keyId === void 0 ? void 0 : otherPlan(context, planId, keyId, others);
		if (other === void 0) return [];
		return [{
			guard: "key-in-other-plan",
			message: `The key ${label} is to join plan ${planId}, but the usage plan ${other.name} (${other.id}) admits it to a stage of ${other.api} already: API Gateway takes a key once per stage.`,
			hint: "Take the key out of that plan, or name the plan in a plan file with `existing` and let it admit the key there.",
			resources: [`planKey:${resource}`]
		}];
	});
}
function othersPlans({ desired, live, match }) {
	const declared = new Set(Object.values(match.usagePlans).map(({ id }) => id));
	return live.usagePlans.filter(({ id, tags }) => !declared.has(id) && !require_targets.isOurs(desired, tags)).map((plan) => ({
		plan,
		keys: new Set(live.planKeys[plan.id])
	}));
}
/** One of them that holds the key and opens a stage that the declared plan opens. */
function otherPlan({ desired, match }, planId, keyId, others) {
	const wanted = Object.keys(require_json.own(desired.plans, planId)?.stages ?? {});
	for (const { plan, keys } of others) {
		if (!keys.has(keyId)) continue;
		const api = wanted.find((id) => {
			const restApi = require_json.own(match.restApis, id)?.id;
			const stageName = require_json.own(desired.apis, id)?.stage.name;
			return plan.stages.some(({ apiId, stage }) => apiId === restApi && stage === stageName);
		});
		if (api !== void 0) return {
			id: plan.id,
			name: plan.name,
			api
		};
	}
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
		...canaryInProgress(context, changes),
		...keyRefusals(context, changes)
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
// src/core/plan/moves.ts
/**
* Access that moves from one plan to another. A key may be in one plan per stage only (aws-facts 5.4), so what gives a key the
* stage today has to go before what gives it tomorrow; everywhere else adds come before removes.
*/
function makingRoom(context, changes) {
	const links = linksBefore(context);
	const removed = new Set(changes.filter(({ action }) => action === "delete").map(require_targets.changeId));
	const room = /* @__PURE__ */ new Map();
	for (const kind of ["planKey", "planStage"]) {
		const moves = changes.filter((change) => change.kind === kind && change.action === "create").flatMap((change) => movesOf(context, change, links));
		for (const { plan, label, api } of moves) {
			const key = require_targets.changeId({
				kind: "planKey",
				resource: require_targets.linkText(plan, label)
			});
			const stage = require_targets.changeId({
				kind: "planStage",
				resource: require_targets.linkText(plan, api)
			});
			if (removed.has(key)) room.set(key, kind);
			else if (removed.has(stage)) room.set(stage, kind);
		}
	}
	return room;
}
function linksBefore({ desired, live, match }) {
	const apiIds = new Map(Object.entries(match.restApis).map(([id, api]) => [api.id, id]));
	const keys = /* @__PURE__ */ new Map();
	const apis = /* @__PURE__ */ new Map();
	const declared = Object.entries(match.usagePlans);
	const undeclared = require_targets.undeclaredPlans({
		desired,
		live,
		match
	}).map((plan) => [plan.tags["tollgate:id"] ?? plan.name, plan]);
	for (const [planId, plan] of [...declared, ...undeclared]) {
		const members = live.planKeys[plan.id]?.map((id) => match.keyTargetsById.get(id)?.label ?? id);
		const trusted = (require_json.own(desired.plans, planId)?.keys ?? []).flatMap((name) => (match.workingKeys.get(name) ?? []).flatMap(({ label, live: key }) => key ? [label] : []));
		keys.set(planId, new Set(members ?? trusted));
		apis.set(planId, new Set(plan.stages.flatMap(({ apiId, stage }) => {
			const id = apiIds.get(apiId);
			return id !== void 0 && require_json.own(desired.apis, id)?.stage.name === stage ? [id] : [];
		})));
	}
	return {
		keys,
		apis
	};
}
function movesOf({ desired }, change, { keys, apis }) {
	const [planId, second] = require_targets.linkOf(change.resource);
	const others = [...keys.keys()].filter((id) => id !== planId);
	if (change.kind === "planKey") {
		const opened = Object.keys(require_json.own(desired.plans, planId)?.stages ?? {});
		return others.filter((plan) => keys.get(plan)?.has(second)).flatMap((plan) => opened.filter((api) => apis.get(plan)?.has(api)).map((api) => ({
			plan,
			label: second,
			api
		})));
	}
	if (change.kind !== "planStage") return [];
	const members = [...keys.get(planId) ?? []];
	return others.filter((plan) => apis.get(plan)?.has(second)).flatMap((plan) => members.filter((label) => keys.get(plan)?.has(label)).map((label) => ({
		plan,
		label,
		api: second
	})));
}
// src/core/plan/notes.ts
/** Notes of a plan: what a reader should know that is neither a change nor a reason to refuse. */
/** @param room ids of removals that make room for an addition */
function notes(context, changes, room) {
	return [
		...newKeys(context, changes),
		...stillUsed(context, changes),
		...moving(changes, room),
		...documentation(context.desired, changes),
		...unreadable(context),
		...holders(context)
	];
}
/** Where a person reads the values of new keys that are kept nowhere else; those of a secret or a source are there. */
function newKeys({ desired, match }, changes) {
	const made = changes.filter(({ kind, action, resource }) => {
		if (kind !== "apiKey" || action !== "create") return false;
		const key = require_json.own(desired.keys, match.keyTargets.get(resource)?.key ?? "");
		return key !== void 0 && key.value === void 0 && key.store === void 0;
	});
	const [first] = made;
	if (first === void 0) return [];
	const [whose, them] = made.length === 1 ? [`the value of the key ${first.resource}`, "it in no secret and prints it"] : [`the values of ${made.length} keys`, "them in no secret and prints them"];
	return [`Tollgate generates ${whose}, keeps ${them} nowhere: read ${made.length === 1 ? "it" : "them"} in the console under "API keys", or with "aws apigateway get-api-key --include-value". With \`store\` in the plan file a value is put into a secret.`];
}
/** How many things a note names. */
const NAMED = 5;
/** What cannot be added before the old one is gone leaves a gap (aws-facts 5.4), and two plans change 20 seconds apart (1.1). */
function moving(changes, room) {
	const gaps = changes.filter((change) => room.has(require_targets.changeId(change)));
	const [first] = gaps;
	if (first === void 0) return [];
	const names = gaps.slice(0, NAMED).map(({ resource }) => resource);
	const rest = gaps.length > NAMED ? ` and ${gaps.length - NAMED} more` : "";
	const long = gaps.some(({ kind }) => kind === "planStage") ? "for up to 20 seconds" : "for a moment";
	return [`API Gateway admits a key to a stage through one plan only: what moves leaves its old plan first (${names.join(", ")}${rest}), and is refused ${long} in between.`];
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
		const exported = side.state === "read" ? require_targets.stageOf(side.api, api.stage.name)?.exported : void 0;
		if (exported === void 0 || !("unreadable" in exported)) return [];
		return [`What stage ${api.stage.name} of API ${api.id} serves could not be exported: ${exported.unreadable}`];
	});
}
/** Of a shared API the definition is only the way to a deployment: it may be another environment's. */
function holders(context) {
	if (context.desired.restApi === "own") return [];
	return declaredApis(context).flatMap((api) => {
		const side = liveSide(context, api.id);
		if (side.state !== "read" || require_targets.definitionDigest(side.api.definition) === require_targets.definitionDigest(api.definition)) return [];
		return [`The definition of the shared REST API ${api.id} holds ${holderOf(side.api)}; stage ${api.stage.name} serves its own deployment.`];
	});
}
// src/core/plan/order.ts
/**
* The order of steps, as data.
*
*     restApi ─► definition ─► lambdaGrant ─► deployment ─► stage ─┐
*                                                                  ├─► usagePlan ─► planStage ─┐
*                                                                                              ├─► planKey ─► keyStore
*                                                                  apiKey ─────────────────────┘
*/
const RANK = {
	restApi: 0,
	definition: 1,
	lambdaGrant: 2,
	deployment: 3,
	stage: 4,
	usagePlan: 5,
	planStage: 6,
	apiKey: 7,
	planKey: 8,
	keyStore: 9
};
/** What makes room for a stage in a plan: after the stages, before the plans. */
const ROOM_OF_KEY = 4.3;
const ROOM_OF_STAGE = 4.6;
const LAST = 10;
/**
* Sorts by rank, then adds before removes, then by name.
* @param room removals without which an addition would be refused
*/
function inOrder(changes, room) {
	const early = plansThatGoEarly(changes, room);
	const moving = movingKeys(room);
	const place = (change) => placeOf(change, {
		room,
		early,
		moving
	});
	return changes.map((change) => ({
		change,
		place: place(change)
	})).sort((one, other) => comparePlaces(one.place, other.place)).map(({ change }) => change);
}
function placeOf(change, roles) {
	const { room, moving } = roles;
	const rank = rankOf(change, roles);
	const label = change.kind === "planKey" ? require_targets.linkOf(change.resource)[1] : "";
	const makesRoom = room.has(require_targets.changeId(change));
	if (rank === RANK.planKey && moving.has(label) && (change.action === "create" || makesRoom)) return [
		rank,
		1,
		label,
		makesRoom ? 1 : 2,
		change.resource
	];
	return [
		rank,
		turn(change),
		"",
		0,
		change.resource
	];
}
function comparePlaces(one, other) {
	for (const [index, left] of one.entries()) {
		const right = other[index] ?? left;
		if (left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
function rankOf(change, { room, early }) {
	if (change.last === true || cutsKeyOff(change)) return LAST;
	if ((change.kind === "usagePlan" || change.kind === "planStage") && change.action !== "leave" && early.has(require_targets.linkOf(change.resource)[0])) return ROOM_OF_STAGE;
	if (room.get(require_targets.changeId(change)) !== "planStage") return RANK[change.kind];
	return change.kind === "planKey" ? ROOM_OF_KEY : ROOM_OF_STAGE;
}
function movingKeys(room) {
	const ids = [...room.keys()].filter((id) => id.startsWith("planKey:"));
	return new Set(ids.map((id) => require_targets.linkOf(id)[1]));
}
/** Who loses a key loses it after everything that others gain is there. */
function cutsKeyOff({ kind, action, fields }) {
	if (kind !== "apiKey" || action === "create") return false;
	return action === "delete" || fields.some(({ field, after }) => field === "enabled" && after === false);
}
/** All changes of a plan travel in one call; one that makes room goes early, unless it takes in a stage itself. */
function plansThatGoEarly(changes, room) {
	const ofStages = changes.filter(({ kind }) => kind === "planStage");
	const plans = (some) => some.map(({ resource }) => require_targets.linkOf(resource)[0]);
	const taking = new Set(plans(ofStages.filter(({ action }) => action === "create")));
	return new Set(plans(ofStages.filter((change) => room.get(require_targets.changeId(change)) === "planStage")).filter((plan) => !taking.has(plan)));
}
/** Removes come last. */
function turn(change) {
	if (change.action === "leave") return 3;
	return change.action === "delete" || cutsKeyOff(change) ? 2 : 1;
}
// src/core/plan/schedule.ts
/** Soonest first. What is due already is a step of the plan, and not here. */
function schedule(context) {
	return [...context.match.keyTargets.values()].flatMap((target) => next(context, target) ?? []).sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1)).map(({ at, ...scheduled }) => ({
		...scheduled,
		date: require_targets.dateText(at)
	}));
}
/** A key that is declared and has another generation that works. */
function isOld({ desired, match }, { key, label }) {
	if (require_json.own(desired.keys, key) === void 0) return false;
	return (match.workingKeys.get(key) ?? []).some((other) => other.role === "current" && other.label !== label);
}
function next(context, target) {
	const { desired, live } = context;
	const { label, role } = target;
	const key = {
		key: label,
		...isOld(context, target) ? { old: true } : {}
	};
	const { overlap = 0, every } = require_json.own(desired.keys, target.key)?.rotation ?? {};
	switch (role) {
		case "current": {
			const made = target.live?.createdDate ?? live.time;
			return every !== void 0 && require_json.own(desired.keys, target.key)?.enabled === true ? {
				...key,
				what: "replace",
				at: made + every
			} : void 0;
		}
		case "older": return {
			...key,
			what: "disable",
			at: target.retires ?? live.time + overlap
		};
		case "retired":
		case "undeclared": return {
			...key,
			what: "delete",
			at: live.time + desired.keyPolicy.grace
		};
		case "revoked": return {
			...key,
			what: "delete",
			at: target.due ?? live.time
		};
		case "expired": return;
		default: return role;
	}
}
// src/core/plan/assemble.ts
/** From the diff to the change plan: ordered, redacted, guarded, fingerprinted. */
/**
* The change plan from live to desired. Same inputs, same bytes, whatever the order of anything in them.
* @throws Error when something that should have been read was not: a bug, never "absent"
*/
function assemblePlan(desired, live, match = matchLive(desired, live)) {
	const context = {
		desired,
		live,
		match
	};
	const { changes, unchanged } = diff(context);
	const room = makingRoom(context, changes);
	const ordered = withoutRepeats(inOrder(changes, room));
	const steps = inBatches(context, ordered).map(stepOf);
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
		access: accessDiff(context),
		schedule: schedule(context),
		contract,
		breaking: desired.breaking,
		states: findStates(context),
		resets,
		notes: notes(context, ordered, room),
		fingerprint: require_json.digest({
			target,
			basis: require_json.digest(ordered.filter(({ due }) => due === void 0)),
			steps: steps.filter(({ due }) => due === void 0)
		})
	};
}
/** Two keys of somebody else can have one name; that both are left alone is said once. */
function withoutRepeats(changes) {
	const seen = /* @__PURE__ */ new Set();
	return changes.filter((change) => {
		const id = require_targets.changeId(change);
		if (change.action === "leave" && seen.has(id)) return false;
		seen.add(id);
		return true;
	});
}
function importedApis(changes) {
	return new Set(changes.flatMap(({ kind, resource }) => kind === "definition" ? [resource] : []));
}
function stepOf({ change, with: lead }) {
	const { kind, resource, action, fields, reason, why, calls, due, needs } = change;
	return {
		id: require_targets.changeId(change),
		kind,
		resource,
		action,
		fields: fields.map(redact),
		impact: require_kind.worstImpact([change.impact, ...fields.map(({ impact }) => impact)]),
		reason,
		...why === void 0 ? {} : { why },
		calls,
		...lead === void 0 ? {} : { with: lead },
		...due === void 0 ? {} : { due: require_targets.dateText(due) },
		...needs === void 0 ? {} : { needs }
	};
}
Object.defineProperty(exports, "assemblePlan", {
	enumerable: true,
	get: function() {
		return assemblePlan;
	}
});
Object.defineProperty(exports, "diff", {
	enumerable: true,
	get: function() {
		return diff;
	}
});
Object.defineProperty(exports, "matchLive", {
	enumerable: true,
	get: function() {
		return matchLive;
	}
});
Object.defineProperty(exports, "periodOf", {
	enumerable: true,
	get: function() {
		return periodOf;
	}
});
Object.defineProperty(exports, "projectExhaustion", {
	enumerable: true,
	get: function() {
		return projectExhaustion;
	}
});
Object.defineProperty(exports, "questions", {
	enumerable: true,
	get: function() {
		return questions;
	}
});
