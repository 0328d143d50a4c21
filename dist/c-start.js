const require_dist_es = require("./c-dist-es.js");
const require_compile = require("./c-compile.js");
const require_json = require("./c-json.js");
const require_arn = require("./c-arn.js");
const require_dist_es$1 = require("./c-dist-es4.js");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
let node_http = require("node:http");
let node_url = require("node:url");
let node_https = require("node:https");
let node_timers_promises = require("node:timers/promises");
// src/emulator/ids.ts
/** Identifiers as the service makes them: random, lower-case letters and digits, of a fixed length per kind. */
const LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";
const MIXED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function random(alphabet, length) {
	return Array.from((0, node_crypto.randomBytes)(length), (byte) => alphabet[byte % alphabet.length]).join("");
}
/** Ten characters: REST APIs, usage plans, API keys. */
function longId() {
	return random(LOWER, 10);
}
/** Six characters: resources, models, authorizers, validators, deployments. */
function shortId() {
	return random(LOWER, 6);
}
/** The value of a key that nobody chose: 40 characters (aws-facts 5.4). */
function keyValue() {
	return random(MIXED, 40);
}
/** The name of a model made from an inline schema: `MODEL` and six hexadecimal digits (aws-facts 2.7). */
function inlineModelName() {
	return `MODEL${(0, node_crypto.randomBytes)(3).toString("hex")}`;
}
function requestId() {
	return (0, node_crypto.randomUUID)();
}
// src/emulator/query.ts
/** The query protocol of older services: a form goes to the root, XML comes back. */
/** Whether a request is one of the query protocol, which always goes to the root. */
function isQuery({ headers, method, path }) {
	return method === "POST" && path === "/" && String(headers["content-type"]).includes("x-www-form-urlencoded");
}
function formOf({ body }) {
	return new URLSearchParams(new TextDecoder().decode(body));
}
/** The operation that a request of the protocol names. */
function actionOf(request) {
	return formOf(request).get("Action") ?? "";
}
/** @param result the XML inside of the result's element */
function queryAnswer(namespace, action, result) {
	return {
		operation: action,
		status: 200,
		headers: { "content-type": "text/xml" },
		body: `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>${`<ResponseMetadata><RequestId>${requestId()}</RequestId></ResponseMetadata>`}</${action}Response>`
	};
}
function queryError(namespace, action, code, message) {
	return {
		operation: action,
		status: 400,
		headers: { "content-type": "text/xml" },
		body: `<ErrorResponse xmlns="${namespace}"><Error>${element("Type", "Sender") + element("Code", code) + element("Message", message)}</Error></ErrorResponse>`
	};
}
function unknownAction(namespace, action) {
	return queryError(namespace, action, "InvalidAction", `The embedded service does not implement ${action}`);
}
function element(name, text) {
	return `<${name}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</${name}>`;
}
// src/emulator/cloudformation.ts
const NAMESPACE$1 = "http://cloudformation.amazonaws.com/doc/2010-05-15/";
function answerCloudFormation(account, stacks, request) {
	const form = formOf(request);
	const action = form.get("Action") ?? "";
	if (action !== "DescribeStacks") return unknownAction(NAMESPACE$1, action);
	const name = form.get("StackName");
	const found = Object.entries(stacks).filter(([stack]) => name === null || [stack, stackId(account, stack)].includes(name));
	if (name !== null && found.length === 0) return queryError(NAMESPACE$1, action, "ValidationError", `Stack with id ${name} does not exist`);
	const members = found.map(([stack, outputs]) => `<member>${stackOf(account, stack, outputs)}</member>`).join("");
	return queryAnswer(NAMESPACE$1, action, `<Stacks>${members}</Stacks>`);
}
function stackId({ id, region }, stack) {
	return `arn:aws:cloudformation:${region}:${id}:stack/${stack}/00000000-0000-4000-8000-000000000000`;
}
function stackOf(account, stack, outputs) {
	const members = Object.entries(outputs).map(([key, value]) => `<member>${element("OutputKey", key)}${element("OutputValue", value)}</member>`);
	return element("StackId", stackId(account, stack)) + element("StackName", stack) + element("CreationTime", "2026-01-01T00:00:00Z") + element("StackStatus", "CREATE_COMPLETE") + `<Outputs>${members.join("")}</Outputs>`;
}
// src/emulator/handlers/account.ts
const accountHandlers = { GetAccount: () => ({
	apiKeyVersion: "4",
	features: ["UsagePlans"],
	throttleSettings: {
		burstLimit: 5e3,
		rateLimit: 1e4
	}
}) };
// src/emulator/protocol/error.ts
/** Thrown by handlers; becomes the HTTP answer a client sees. */
var ServiceError = class extends Error {
	details;
	constructor(name, message, details = {}) {
		super(message);
		this.name = name;
		this.details = details;
	}
};
function badRequest(message) {
	return new ServiceError("BadRequestException", message);
}
function notFound(message) {
	return new ServiceError("NotFoundException", message);
}
function conflict(message) {
	return new ServiceError("ConflictException", message);
}
/** Statuses of errors that come before the model: aws-facts 6. */
const COMMON_STATUSES = {
	AccessDeniedException: 403,
	InternalFailure: 500,
	NotImplemented: 501,
	RequestTooLarge: 413,
	SerializationException: 400,
	UnknownOperationException: 404,
	ValidationException: 400
};
// src/emulator/lookup.ts
function findApi(account, restApiId) {
	const api = own$1(account.restApis, restApiId);
	if (api === void 0) throw notFound(`Invalid API identifier specified ${account.id}:${restApiId}`);
	return api;
}
/** For calls below a resource, which answer for a missing API as for a missing resource (aws-facts 3.4). */
function findResource(account, restApiId, resourceId) {
	const api = own$1(account.restApis, restApiId);
	const resource = api && own$1(api.definition.resources, resourceId);
	if (resource === void 0) throw notFound("Invalid Resource identifier specified");
	return resource;
}
function findMethod(account, address) {
	const method = own$1(findResource(account, address.restApiId, address.resourceId).resourceMethods, address.httpMethod);
	if (method === void 0) throw notFound("Invalid Method identifier specified");
	return method;
}
function findIntegration(account, address) {
	const integration = findMethod(account, address).methodIntegration;
	if (integration === void 0) throw notFound("Invalid Integration identifier specified");
	return integration;
}
/** An entry of a record by a key that came from outside: never something inherited. */
function own$1(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
/** An entry of a record, or a 404 with this message. */
function ownOr404(record, key, message) {
	const value = own$1(record, key);
	if (value === void 0) throw notFound(message);
	return value;
}
// src/emulator/paging.ts
/** Paged lists: `limit` (25 unless told, at most 500) and a `position` token; the last page has none (aws-facts 3.1). */
const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 500;
/** A limit below 1 counts as none given: -1 is tolerated by the service (aws-facts 3.1). */
function page(items, request) {
	const limit = request.limit === void 0 || request.limit < 1 ? DEFAULT_LIMIT : Math.min(request.limit, MAX_LIMIT);
	const start = request.position === void 0 ? 0 : readToken(request.position);
	const end = start + limit;
	return {
		items: items.slice(start, end),
		...end < items.length ? { position: writeToken(end) } : {}
	};
}
function writeToken(index) {
	return Buffer.from(`at:${index}`).toString("base64url");
}
function readToken(token) {
	const match = /^at:(\d+)$/.exec(Buffer.from(token, "base64url").toString());
	if (match === null) throw badRequest("Invalid position parameter specified");
	return Number(match[1]);
}
// src/emulator/patch.ts
/**
* A changed copy of the target; the target itself stays as it is, so that a refused list changes nothing.
* @param refuse the service's words for a path, or an operation on it, that no rule takes
*/
function patched(target, operations, rules, refuse) {
	const copy = structuredClone(target);
	for (const operation of operations ?? []) {
		const rule = rules.find((candidate) => takes(candidate, operation));
		if (rule === void 0) throw refuse(operation);
		rule.apply(copy, changeOf(rule, operation));
	}
	return copy;
}
/** `Invalid patch path  '/id' specified for op 'replace'. Must be one of: [...]`, with their two spaces. */
function invalidPatchPath(paths) {
	return ({ op, path }) => badRequest(`Invalid patch path  '${path ?? ""}' specified for op '${op ?? ""}'. Must be one of: [${paths(op ?? "").join(", ")}]`);
}
/** The paths of the rules that take an operation. */
function pathsOf$1(rules) {
	return (op) => rules.filter((rule) => rule.ops.some((taken) => taken === op)).map((rule) => rule.path);
}
function takes(rule, operation) {
	if (!rule.ops.some((op) => op === operation.op)) return false;
	const wanted = rule.path.split("/");
	const given = (operation.path ?? "").split("/");
	return wanted.length === given.length && wanted.every((part, index) => part.startsWith("{") ? given[index] !== "" : part === given[index]);
}
function changeOf(rule, operation) {
	const path = operation.path ?? "";
	const wanted = rule.path.split("/");
	const raw = path.split("/").filter((_, index) => wanted[index]?.startsWith("{") ?? false);
	return {
		op: operation.op,
		value: operation.value,
		from: operation.from,
		path,
		raw,
		keys: raw.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
	};
}
/** Text, number or truth of a change's value, as the service reads them. A non-boolean is false (aws-facts 5.4). */
function textOf(change) {
	return change.value ?? "";
}
function numberOf(change) {
	const number = Number(change.value);
	if (change.value === void 0 || change.value === "" || !Number.isFinite(number)) throw badRequest(`Invalid value '${change.value ?? ""}' specified for path '${change.path}'. Must be a number.`);
	return number;
}
function booleanOf(change) {
	return change.value?.toLowerCase() === "true";
}
// src/emulator/tags.ts
/** The ARN of a thing of API Gateway: its account field is empty. `path` is such as `/restapis/abc`. */
function arnOf(account, path) {
	return `arn:aws:apigateway:${account.region}::${path}`;
}
function tagsOf$1(account, path) {
	return account.tags[arnOf(account, path)] ?? {};
}
function setTags(account, path, tags) {
	if (tags !== void 0 && Object.keys(tags).length > 0) account.tags[arnOf(account, path)] = { ...tags };
}
/** Forgets the tags of a thing and of everything below it. */
function dropTags(account, path) {
	const arn = arnOf(account, path);
	for (const key of Object.keys(account.tags)) if (key === arn || key.startsWith(`${arn}/`)) delete account.tags[key];
}
/** The member `tags` of a list or create answer: absent when there are none (aws-facts 3.1). */
function tagsIfAny(account, path) {
	const tags = tagsOf$1(account, path);
	return Object.keys(tags).length === 0 ? {} : { tags };
}
// src/emulator/handlers/api-key-rules.ts
/** What API keys may be, whichever call makes or changes them (aws-facts 5.4, 1.2). */
const MAX_NAME = 1024;
const MAX_DESCRIPTION = 125e3;
const MAX_KEYS = 1e4;
function checkApiKey({ name = "", description = "" }) {
	if (name.length > MAX_NAME) throw badRequest("Invalid API Key name, can be at most 1024 characters.");
	if (description.length > MAX_DESCRIPTION) throw badRequest("Invalid API Key description specified.");
}
function checkValue(value) {
	if (value.length < 20) throw badRequest("API Key value should be at least 20 characters");
	if (value.length > 128) throw badRequest("API Key value exceeds maximum size of 128 characters");
}
/** The account's limit, for one more key than there are; the text is ours. */
function checkRoomForKey(keys) {
	if (keys >= MAX_KEYS) throw new ServiceError("LimitExceededException", `Maximum number of ${MAX_KEYS} API keys reached`);
}
// src/emulator/handlers/api-keys.ts
/** API keys (aws-facts 5.4). */
const NO_SUCH_KEY = "Invalid API Key identifier specified";
const rules$2 = [
	textRule$3("description"),
	{
		path: "/enabled",
		ops: ["replace"],
		apply: (key, change) => void (key.enabled = booleanOf(change))
	},
	textRule$3("name"),
	textRule$3("customerId")
];
const apiKeyHandlers = {
	CreateApiKey(input, { account, now }) {
		const value = input.value === void 0 || input.value === "" ? keyValue() : input.value;
		checkValue(value);
		if (Object.values(account.apiKeys).some((key) => key.value === value)) throw conflict("API Key already exists");
		const { customerId, description, name = "" } = input;
		const createdDate = now();
		const key = {
			id: longId(),
			value,
			...name === "" ? {} : { name },
			...description === void 0 ? {} : { description },
			...customerId === void 0 ? {} : { customerId },
			enabled: input.enabled ?? false,
			createdDate,
			lastUpdatedDate: createdDate,
			stageKeys: []
		};
		checkApiKey(key);
		checkRoomForKey(Object.keys(account.apiKeys).length);
		account.apiKeys[key.id] = key;
		setTags(account, pathOf$3(key.id), input.tags);
		return {
			...key,
			...tagsIfAny(account, pathOf$3(key.id))
		};
	},
	GetApiKey({ apiKey, includeValue }, { account }) {
		return {
			...view$1(ownOr404(account.apiKeys, apiKey, NO_SUCH_KEY), includeValue ?? false),
			tags: tagsOf$1(account, pathOf$3(apiKey))
		};
	},
	/** Newest first; `nameQuery` is a case-sensitive prefix. */
	GetApiKeys(input, { account }) {
		const { items, position } = page(Object.values(account.apiKeys).filter((key) => (key.name ?? "").startsWith(input.nameQuery ?? "")).filter((key) => input.customerId === void 0 || key.customerId === input.customerId).reverse(), input);
		return {
			items: items.map((key) => ({
				...view$1(key, input.includeValues ?? false),
				...tagsIfAny(account, pathOf$3(key.id))
			})),
			position
		};
	},
	UpdateApiKey({ apiKey, patchOperations }, { account, now }) {
		const key = patched(ownOr404(account.apiKeys, apiKey, NO_SUCH_KEY), patchOperations, rules$2, invalidPatchPath(() => pathsOf$1(rules$2)("replace")));
		checkApiKey(key);
		key.lastUpdatedDate = now();
		account.apiKeys[apiKey] = key;
		return {
			...view$1(key, false),
			tags: tagsOf$1(account, pathOf$3(apiKey))
		};
	},
	/** The key leaves its plans too. */
	DeleteApiKey({ apiKey }, { account }) {
		ownOr404(account.apiKeys, apiKey, NO_SUCH_KEY);
		delete account.apiKeys[apiKey];
		for (const [planId, ids] of Object.entries(account.usagePlanKeys)) account.usagePlanKeys[planId] = ids.filter((id) => id !== apiKey);
		dropTags(account, pathOf$3(apiKey));
		return {};
	}
};
function view$1(key, withValue) {
	const { value, ...rest } = key;
	return withValue ? {
		...rest,
		value
	} : rest;
}
function textRule$3(name) {
	return {
		path: `/${name}`,
		ops: ["replace"],
		apply: (key, change) => {
			if (textOf(change) === "") delete key[name];
			else key[name] = textOf(change);
		}
	};
}
function pathOf$3(keyId) {
	return `/apikeys/${keyId}`;
}
// src/emulator/handlers/authorizers.ts
const NO_SUCH_AUTHORIZER = "Invalid Authorizer identifier specified";
const authorizerRules = [
	textRule$2("name"),
	textRule$2("authType"),
	textRule$2("authorizerUri"),
	textRule$2("authorizerCredentials"),
	textRule$2("identitySource"),
	textRule$2("identityValidationExpression"),
	{
		path: "/type",
		ops: ["replace"],
		apply: (authorizer, change) => void (authorizer.type = change.value === "REQUEST" ? "REQUEST" : "TOKEN")
	},
	{
		path: "/authorizerResultTtlInSeconds",
		ops: ["replace"],
		apply: (authorizer, change) => void (authorizer.authorizerResultTtlInSeconds = numberOf(change))
	},
	{
		path: "/providerARNs",
		ops: ["add", "remove"],
		apply: (authorizer, change) => {
			const others = (authorizer.providerARNs ?? []).filter((arn) => arn !== change.value);
			authorizer.providerARNs = change.op === "add" ? [...others, textOf(change)] : others;
		}
	}
];
const authorizerHandlers = {
	CreateAuthorizer(input, { account }) {
		const api = own$1(account.restApis, input.restApiId);
		if (api === void 0) throw conflict("Unable to complete operation due to concurrent modification. Please try again later.");
		const { restApiId: _, ...settings } = input;
		const { authorizers } = api.definition;
		if (Object.values(authorizers).some(({ name }) => name === input.name)) throw badRequest("Authorizer name must be unique");
		const authorizer = {
			id: shortId(),
			...settings
		};
		authorizers[authorizer.id ?? ""] = authorizer;
		return authorizer;
	},
	GetAuthorizer: ({ restApiId, authorizerId }, { account }) => ownOr404(findApi(account, restApiId).definition.authorizers, authorizerId, NO_SUCH_AUTHORIZER),
	GetAuthorizers(input, { account }) {
		return page(Object.values(findApi(account, input.restApiId).definition.authorizers), input);
	},
	UpdateAuthorizer({ restApiId, authorizerId, patchOperations }, { account }) {
		const { authorizers } = findApi(account, restApiId).definition;
		const authorizer = patched(ownOr404(authorizers, authorizerId, NO_SUCH_AUTHORIZER), patchOperations, authorizerRules, invalidPatchPath(pathsOf$1(authorizerRules)));
		authorizers[authorizerId] = authorizer;
		return authorizer;
	},
	DeleteAuthorizer({ restApiId, authorizerId }, { account }) {
		const { authorizers, resources } = findApi(account, restApiId).definition;
		ownOr404(authorizers, authorizerId, NO_SUCH_AUTHORIZER);
		if (Object.values(resources).flatMap(({ resourceMethods }) => Object.values(resourceMethods)).some((method) => method.authorizerId === authorizerId)) throw conflict(`Cannot delete authorizer '${authorizerId}', is referenced in method`);
		delete authorizers[authorizerId];
		return {};
	}
};
function textRule$2(name) {
	return {
		path: `/${name}`,
		ops: ["replace"],
		apply: (authorizer, change) => {
			if (textOf(change) === "") delete authorizer[name];
			else authorizer[name] = textOf(change);
		}
	};
}
// src/emulator/handlers/canary-patch.ts
const DEPLOYMENT = "/canarySettings/deploymentId";
const OVERRIDES = "/canarySettings/stageVariableOverrides";
const canaryRules = [
	{
		path: "/canarySettings",
		ops: ["remove"],
		apply: (stage) => void delete stage.canarySettings
	},
	{
		path: DEPLOYMENT,
		ops: ["replace"],
		apply: (stage, change) => void (canaryOf(stage).deploymentId = textOf(change))
	},
	{
		path: "/canarySettings/percentTraffic",
		ops: ["replace"],
		apply: (stage, change) => void (canaryOf(stage).percentTraffic = numberOf(change))
	},
	{
		path: "/canarySettings/useStageCache",
		ops: ["replace"],
		apply: (stage, change) => void (canaryOf(stage).useStageCache = booleanOf(change))
	},
	{
		path: `${OVERRIDES}/{variable_name}`,
		ops: ["replace", "remove"],
		apply: (stage, change) => {
			const canary = canaryOf(stage);
			const { [change.keys[0] ?? ""]: _, ...others } = canary.stageVariableOverrides ?? {};
			canary.stageVariableOverrides = change.op === "remove" ? others : {
				...others,
				[change.keys[0] ?? ""]: textOf(change)
			};
		}
	}
];
/** The stage's canary; setting one value makes one that serves the stage's own deployment. */
function canaryOf(stage) {
	stage.canarySettings ??= {
		deploymentId: stage.deploymentId,
		percentTraffic: 0,
		useStageCache: false
	};
	return stage.canarySettings;
}
function copyDeployment(stage, change) {
	stage.deploymentId = promotable(stage, change, DEPLOYMENT).deploymentId ?? stage.deploymentId;
}
function copyVariables(stage, change) {
	const canary = promotable(stage, change, OVERRIDES);
	stage.variables = {
		...stage.variables,
		...canary.stageVariableOverrides
	};
}
function promotable(stage, change, from) {
	if (change.from !== from) throw badRequest(`Invalid copy operation with path: ${change.path} and from ${change.from ?? "null"}. Valid copy:path are [/deploymentId, /variables] and valid copy:from are [${DEPLOYMENT}, ${OVERRIDES}]`);
	if (stage.canarySettings === void 0) throw badRequest("Promotion not available. Canary does not exist.");
	return stage.canarySettings;
}
// src/emulator/handlers/method-settings.ts
const ALL_METHODS = "*/*";
const DEFAULTS = {
	metricsEnabled: false,
	dataTraceEnabled: false,
	throttlingBurstLimit: 5e3,
	throttlingRateLimit: 1e4,
	cachingEnabled: false,
	cacheTtlInSeconds: 300,
	cacheDataEncrypted: false,
	requireAuthorizationForCacheControl: true,
	unauthorizedCacheControlHeaderStrategy: "SUCCEED_WITH_RESPONSE_HEADER"
};
const STRATEGIES = [
	"FAIL_WITH_403",
	"SUCCEED_WITH_RESPONSE_HEADER",
	"SUCCEED_WITHOUT_RESPONSE_HEADER"
];
const methodSettingRules = [
	{
		path: "/methodSettings",
		ops: ["replace"],
		apply: (stage) => void (stage.methodSettings = {})
	},
	...Object.entries({
		"metrics/enabled": (setting, change) => void (setting.metricsEnabled = booleanOf(change)),
		"logging/dataTrace": (setting, change) => void (setting.dataTraceEnabled = booleanOf(change)),
		"logging/loglevel": setLoggingLevel,
		"throttling/burstLimit": (setting, change) => void (setting.throttlingBurstLimit = numberOf(change)),
		"throttling/rateLimit": (setting, change) => void (setting.throttlingRateLimit = numberOf(change)),
		"caching/ttlInSeconds": (setting, change) => void (setting.cacheTtlInSeconds = numberOf(change)),
		"caching/enabled": (setting, change) => void (setting.cachingEnabled = booleanOf(change)),
		"caching/dataEncrypted": (setting, change) => void (setting.cacheDataEncrypted = booleanOf(change)),
		"caching/requireAuthorizationForCacheControl": (setting, change) => void (setting.requireAuthorizationForCacheControl = booleanOf(change)),
		"caching/unauthorizedCacheControlHeaderStrategy": setStrategy
	}).map(([field, set]) => ({
		path: `/{resourcePath}/{httpMethod}/${field}`,
		ops: ["replace", "add"],
		apply: (stage, change) => set(materialised(stage, keyOf(change)), change)
	})),
	{
		path: "/{resourcePath}/{httpMethod}",
		ops: ["remove"],
		apply: removeRecord
	}
];
/** `*` `/` `*`, or path and METHOD with the path's slashes still as `~1` (aws-facts 4.4). */
function keyOf(change) {
	return change.raw.join("/");
}
/** The record of a key; a new one copies the values for all methods (aws-facts 4.4). */
function materialised(stage, key) {
	const settings = stage.methodSettings ?? {};
	const record = own$1(settings, key) ?? {
		...DEFAULTS,
		...own$1(settings, ALL_METHODS)
	};
	stage.methodSettings = {
		...settings,
		[key]: record
	};
	return record;
}
function removeRecord(stage, change) {
	const key = keyOf(change);
	const { [key]: record, ...others } = stage.methodSettings ?? {};
	if (record === void 0) throw badRequest(`Cannot remove method setting ${key} because there is no method setting for this method `);
	stage.methodSettings = others;
}
function setLoggingLevel(setting, change) {
	const level = textOf(change);
	if (![
		"OFF",
		"ERROR",
		"INFO"
	].includes(level)) throw badRequest(`Invalid logging level: ${level}`);
	setting.loggingLevel = level;
}
function setStrategy(setting, change) {
	const strategy = STRATEGIES.find((entry) => entry === change.value);
	if (strategy === void 0) throw badRequest(`Invalid value specified for path '${change.path}'`);
	setting.unauthorizedCacheControlHeaderStrategy = strategy;
}
// src/emulator/handlers/stage-patch.ts
const ACCESS_LOG = "accessLogSettings";
const stageRules = [
	...[
		{
			path: "/deploymentId",
			ops: ["replace"],
			apply: (stage, change) => void (stage.deploymentId = textOf(change))
		},
		{
			path: "/deploymentId",
			ops: ["copy"],
			apply: copyDeployment
		},
		textRule$1("description"),
		{
			path: "/cacheClusterEnabled",
			ops: ["replace"],
			apply: setCacheCluster
		},
		textRule$1("cacheClusterSize"),
		textRule$1("clientCertificateId"),
		{
			path: `/${ACCESS_LOG}`,
			ops: ["remove"],
			apply: (stage) => void delete stage.accessLogSettings
		},
		accessLogRule("destinationArn"),
		accessLogRule("format"),
		textRule$1("documentationVersion"),
		{
			path: "/variables",
			ops: ["copy"],
			apply: copyVariables
		},
		{
			path: "/variables",
			ops: ["remove"],
			apply: (stage) => void delete stage.variables
		},
		{
			path: "/variables",
			ops: ["replace"],
			apply: replaceVariables
		},
		{
			path: "/variables/{variable_name}",
			ops: [
				"add",
				"replace",
				"remove"
			],
			apply: setVariable
		},
		{
			path: "/tracingEnabled",
			ops: ["replace"],
			apply: (stage, change) => void (stage.tracingEnabled = booleanOf(change))
		}
	],
	...canaryRules,
	...methodSettingRules
];
function refuseStagePatch({ op, path = "" }) {
	if (path.startsWith(`/${ACCESS_LOG}`)) return refuseAccessLog(op, path);
	if (path.startsWith("/canarySettings")) return badRequest(`Invalid ${op ?? ""} operation with path: ${path}`);
	return badRequest(`Invalid method setting path: ${path}. Must be one of: [${[...new Set(stageRules.map((rule) => rule.path))].join(", ")}]`);
}
function refuseAccessLog(op, path) {
	const parts = ["destinationArn", "format"].map((part) => `/${ACCESS_LOG}/${part}`);
	if (op === "remove" && parts.includes(path)) return badRequest(`Cannot remove method setting ${path.slice(1)} because there is no method setting for this method `);
	return badRequest(`Invalid accessLogSettings path. Must be one of : [${parts.join(", ")}]`);
}
/** aws-facts 4.2: what a stage points to must exist. */
function checkDeployment(api, stage) {
	const { canarySettings, deploymentId = "" } = stage;
	if ([deploymentId, canarySettings?.deploymentId ?? deploymentId].some((id) => own$1(api.deployments, id) === void 0)) throw badRequest("Deployment id does not exist");
}
function textRule$1(name) {
	return {
		path: `/${name}`,
		ops: ["replace"],
		apply: (stage, change) => {
			if (textOf(change) === "") delete stage[name];
			else if (name === "cacheClusterSize") stage[name] = textOf(change);
			else stage[name] = textOf(change);
		}
	};
}
function setCacheCluster(stage, change) {
	stage.cacheClusterEnabled = booleanOf(change);
	stage.cacheClusterStatus = stage.cacheClusterEnabled ? "AVAILABLE" : "NOT_AVAILABLE";
	if (stage.cacheClusterEnabled) stage.cacheClusterSize ??= "0.5";
}
function accessLogRule(name) {
	return {
		path: `/${ACCESS_LOG}/${name}`,
		ops: ["add", "replace"],
		apply: (stage, change) => {
			if (textOf(change) === "") throw badRequest("Access Log value must not be empty");
			stage.accessLogSettings = {
				...stage.accessLogSettings,
				[name]: textOf(change)
			};
		}
	};
}
function replaceVariables(stage, change) {
	if (textOf(change) === "") delete stage.variables;
	else stage.variables = parseVariables(textOf(change));
}
function parseVariables(text) {
	const entries = text.split(",").map((pair) => {
		const at = pair.indexOf("=");
		return [pair.slice(0, at), pair.slice(at + 1)];
	});
	return Object.fromEntries(entries);
}
const VARIABLE_VALUE = /^[A-Za-z0-9\-._~:/?#&=,]+$/;
/** Names and values as aws-facts 7.2 has them. The message never repeats the value. */
function setVariable(stage, change) {
	const name = change.keys[0] ?? "";
	const { [name]: _, ...others } = stage.variables ?? {};
	if (change.op !== "remove") {
		if (!/^\w+$/.test(name)) throw badRequest("Stage variable name can only be alphanumeric and underscore");
		if (!VARIABLE_VALUE.test(textOf(change))) throw badRequest(`Stage variable value for ${name} must match ${VARIABLE_VALUE.source}`);
		others[name] = textOf(change);
	}
	if (Object.keys(others).length === 0) delete stage.variables;
	else stage.variables = others;
}
// src/emulator/handlers/stages.ts
const NO_SUCH_STAGE = "Invalid stage identifier specified";
const stageHandlers = {
	CreateStage(input, { account, now }) {
		const api = findApi(account, input.restApiId);
		if (!/^[A-Za-z0-9_-]{1,128}$/.test(input.stageName)) throw badRequest("Stage name only allows a-zA-Z0-9_ and hyphen characters");
		if (own$1(api.stages, input.stageName) !== void 0) throw conflict("Stage already exists");
		if (own$1(api.deployments, input.deploymentId) === void 0) throw badRequest("Deployment id does not exist");
		const stage = newStage(input, now());
		api.stages[input.stageName] = stage;
		setTags(account, pathOf$2(input.restApiId, input.stageName), input.tags);
		return viewStage(account, input.restApiId, stage);
	},
	GetStage({ restApiId, stageName }, { account }) {
		return viewStage(account, restApiId, ownOr404(findApi(account, restApiId).stages, stageName, NO_SUCH_STAGE));
	},
	GetStages({ restApiId, deploymentId }, { account }) {
		return { item: Object.values(findApi(account, restApiId).stages).filter((stage) => deploymentId === void 0 || stage.deploymentId === deploymentId).map((stage) => viewStage(account, restApiId, stage)) };
	},
	UpdateStage({ restApiId, stageName, patchOperations }, { account, now }) {
		const api = findApi(account, restApiId);
		const stage = patched(ownOr404(api.stages, stageName, NO_SUCH_STAGE), patchOperations, stageRules, refuseStagePatch);
		checkDeployment(api, stage);
		stage.lastUpdatedDate = now();
		api.stages[stageName] = stage;
		return viewStage(account, restApiId, stage);
	},
	/** Usage plans lose the stage silently (aws-facts 4.7, 5.3). */
	DeleteStage({ restApiId, stageName }, { account }) {
		const { stages } = findApi(account, restApiId);
		ownOr404(stages, stageName, NO_SUCH_STAGE);
		delete stages[stageName];
		for (const plan of Object.values(account.usagePlans)) plan.apiStages = (plan.apiStages ?? []).filter(({ apiId, stage }) => apiId !== restApiId || stage !== stageName);
		dropTags(account, pathOf$2(restApiId, stageName));
		return {};
	}
};
/** A stage with the defaults of aws-facts 4.4; `createdDate` in epoch seconds. */
function newStage(input, createdDate) {
	const { cacheClusterSize, canarySettings, description, documentationVersion, variables } = input;
	const cached = input.cacheClusterEnabled ?? false;
	return {
		stageName: input.stageName,
		deploymentId: input.deploymentId,
		...description === void 0 ? {} : { description },
		cacheClusterEnabled: cached,
		...cacheClusterSize === void 0 ? {} : { cacheClusterSize },
		cacheClusterStatus: cached ? "AVAILABLE" : "NOT_AVAILABLE",
		methodSettings: {},
		...variables === void 0 ? {} : { variables },
		...documentationVersion === void 0 ? {} : { documentationVersion },
		...canarySettings === void 0 ? {} : { canarySettings },
		tracingEnabled: input.tracingEnabled ?? false,
		createdDate,
		lastUpdatedDate: createdDate
	};
}
function viewStage(account, restApiId, stage) {
	return {
		...stage,
		...tagsIfAny(account, pathOf$2(restApiId, stage.stageName))
	};
}
function pathOf$2(restApiId, stageName = "") {
	return `/restapis/${restApiId}/stages/${stageName}`;
}
// src/emulator/handlers/deployments.ts
/** Deployments: snapshots of the working copy (aws-facts 4.1, 4.2). */
const NO_SUCH_DEPLOYMENT = "Invalid Deployment identifier specified";
const rules$1 = [{
	path: "/description",
	ops: ["replace"],
	apply: (target, change) => void (target.description = textOf(change))
}];
const deploymentHandlers = {
	CreateDeployment(input, context) {
		const api = findApi(context.account, input.restApiId);
		checkDeployable(api.definition);
		if (input.canarySettings !== void 0) checkCanary(api, input.stageName);
		const deployment = {
			id: shortId(),
			createdDate: context.now(),
			...input.description === void 0 ? {} : { description: input.description },
			snapshot: structuredClone(api.definition)
		};
		api.deployments[deployment.id] = deployment;
		if (input.stageName !== void 0 && input.stageName !== "") deployToStage(api, deployment.id, input, context);
		return viewDeployment(deployment);
	},
	GetDeployment({ restApiId, deploymentId, embed }, { account }) {
		const deployment = ownOr404(findApi(account, restApiId).deployments, deploymentId, NO_SUCH_DEPLOYMENT);
		const summary = embed?.includes("apisummary") ? { apiSummary: apiSummary(deployment.snapshot) } : {};
		return {
			...viewDeployment(deployment),
			...summary
		};
	},
	GetDeployments(input, { account }) {
		const { items, position } = page(Object.values(findApi(account, input.restApiId).deployments), input);
		return {
			items: items.map(viewDeployment),
			position
		};
	},
	UpdateDeployment({ restApiId, deploymentId, patchOperations }, { account }) {
		const { deployments } = findApi(account, restApiId);
		const deployment = patched(ownOr404(deployments, deploymentId, NO_SUCH_DEPLOYMENT), patchOperations, rules$1, invalidPatchPath(pathsOf$1(rules$1)));
		deployments[deploymentId] = deployment;
		return viewDeployment(deployment);
	},
	DeleteDeployment({ restApiId, deploymentId }, { account }) {
		const api = findApi(account, restApiId);
		ownOr404(api.deployments, deploymentId, NO_SUCH_DEPLOYMENT);
		if (Object.values(api.stages).flatMap((stage) => [stage.deploymentId, stage.canarySettings?.deploymentId]).includes(deploymentId)) throw badRequest("Active stages pointing to this deployment must be moved or deleted");
		delete api.deployments[deploymentId];
		return {};
	}
};
function viewDeployment({ id, createdDate, description }) {
	return {
		id,
		createdDate,
		description
	};
}
/** What the service checks before it deploys: aws-facts 4.2. */
function checkDeployable(definition) {
	const methods = Object.values(definition.resources).flatMap(({ resourceMethods }) => Object.values(resourceMethods));
	if (methods.length === 0) throw badRequest("The REST API doesn't contain any methods");
	if (methods.some((method) => method.methodIntegration === void 0)) throw badRequest("No integration defined for method");
}
/** aws-facts 4.6. */
function checkCanary(api, stageName) {
	const prefix = "Invalid deployment content specified.";
	if (stageName === void 0 || stageName === "") throw badRequest(`${prefix}Non null and non empty stageName must be provided for canary deployment. Provided value is ${stageName ?? "null"}`);
	if (own$1(api.stages, stageName) === void 0) throw badRequest(`${prefix}Stage ${stageName} must already be created before making a canary release deployment`);
}
/** Moves the stage to the deployment, or makes the stage; a canary only gets beside what the stage serves. */
function deployToStage(api, deploymentId, input, { now }) {
	const { stageName = "", canarySettings } = input;
	const stage = own$1(api.stages, stageName);
	if (stage === void 0) {
		api.stages[stageName] = newStage({
			...input,
			stageName,
			deploymentId,
			description: input.stageDescription
		}, now());
		return;
	}
	stage.lastUpdatedDate = now();
	if (canarySettings === void 0) stage.deploymentId = deploymentId;
	else {
		const { percentTraffic = 0, useStageCache = false, stageVariableOverrides } = canarySettings;
		stage.canarySettings = {
			deploymentId,
			percentTraffic,
			useStageCache,
			...stageVariableOverrides === void 0 ? {} : { stageVariableOverrides }
		};
	}
	if (input.variables !== void 0) stage.variables = {
		...stage.variables,
		...input.variables
	};
}
/** Path to METHOD to what it asks of a caller. */
function apiSummary(snapshot) {
	const summary = {};
	for (const { path, resourceMethods } of Object.values(snapshot.resources)) {
		const methods = Object.entries(resourceMethods);
		if (methods.length === 0) continue;
		summary[path] = Object.fromEntries(methods.map(([name, { authorizationType, apiKeyRequired }]) => [name, {
			authorizationType,
			apiKeyRequired
		}]));
	}
	return summary;
}
// src/emulator/handlers/documentation.ts
const NO_SUCH_PART = "Invalid Documentation part identifier specified";
const NO_SUCH_VERSION = "Invalid Documentation version specified";
const partRules = [{
	path: "/properties",
	ops: ["replace"],
	apply: (part, change) => void (part.properties = textOf(change))
}];
const documentationHandlers = {
	CreateDocumentationPart({ restApiId, location, properties }, { account }) {
		const { documentationParts } = findApi(account, restApiId);
		if (properties === "") throw badRequest("Documentation part properties must be non-empty");
		const id = shortId();
		documentationParts[id] = {
			id,
			location,
			properties
		};
		return documentationParts[id];
	},
	GetDocumentationPart: ({ restApiId, documentationPartId }, { account }) => ownOr404(findApi(account, restApiId).documentationParts, documentationPartId, NO_SUCH_PART),
	GetDocumentationParts(input, { account }) {
		return page(Object.values(findApi(account, input.restApiId).documentationParts), input);
	},
	UpdateDocumentationPart({ restApiId, documentationPartId, patchOperations }, { account }) {
		const { documentationParts } = findApi(account, restApiId);
		const part = patched(ownOr404(documentationParts, documentationPartId, NO_SUCH_PART), patchOperations, partRules, invalidPatchPath(pathsOf$1(partRules)));
		documentationParts[documentationPartId] = part;
		return part;
	},
	DeleteDocumentationPart({ restApiId, documentationPartId }, { account }) {
		const { documentationParts } = findApi(account, restApiId);
		ownOr404(documentationParts, documentationPartId, NO_SUCH_PART);
		delete documentationParts[documentationPartId];
		return {};
	},
	CreateDocumentationVersion({ restApiId, documentationVersion, description }, { account, now }) {
		const { documentationVersions } = findApi(account, restApiId);
		if (own$1(documentationVersions, documentationVersion) !== void 0) throw conflict("Documentation version already exists");
		documentationVersions[documentationVersion] = {
			version: documentationVersion,
			createdDate: now(),
			...description === void 0 ? {} : { description }
		};
		return documentationVersions[documentationVersion];
	},
	GetDocumentationVersion: ({ restApiId, documentationVersion }, { account }) => ownOr404(findApi(account, restApiId).documentationVersions, documentationVersion, NO_SUCH_VERSION),
	GetDocumentationVersions(input, { account }) {
		return page(Object.values(findApi(account, input.restApiId).documentationVersions), input);
	},
	DeleteDocumentationVersion({ restApiId, documentationVersion }, { account }) {
		const { documentationVersions } = findApi(account, restApiId);
		ownOr404(documentationVersions, documentationVersion, NO_SUCH_VERSION);
		delete documentationVersions[documentationVersion];
		return {};
	}
};
// src/emulator/export/models.ts
/** Models of an export: their schemas, with references as the document writes them. */
require_compile.init_js_yaml();
/**
* @param prefix what comes before a model's name in a reference
* @throws ServiceError for models that are no JSON models: the service cannot export them
*/
function definitionsOf({ models }, prefix) {
	const foreign = Object.values(models).filter(({ contentType }) => !(contentType ?? "").includes("json"));
	if (foreign.length > 0) throw badRequest(`Only found non-JSON body models for ${foreign.map(({ name }) => name).join(", ")}`);
	const entries = Object.entries(models).map(([name, { schema = "{}" }]) => [name, withReferences(JSON.parse(schema), prefix)]);
	return Object.fromEntries(entries);
}
function withReferences(value, prefix) {
	if (Array.isArray(value)) return value.map((item) => withReferences(item, prefix));
	if (!require_json.isObject(value)) return value;
	const entries = Object.entries(value).map(([key, entry]) => {
		const name = key === "$ref" && typeof entry === "string" ? require_compile.referencedModel(entry) : void 0;
		return [key, name === void 0 ? withReferences(entry, prefix) : `${prefix}${name}`];
	});
	return Object.fromEntries(entries);
}
function isEmpty(record) {
	return Object.keys(record).length === 0;
}
// src/emulator/export/extensions.ts
function rootExtensions(definition, { apigateway }) {
	if (!apigateway) return {};
	const { apiKeySource, binaryMediaTypes, disableExecuteApiEndpoint, endpointConfiguration, minimumCompressionSize, policy } = definition.restApi;
	const { vpcEndpointIds } = endpointConfiguration ?? {};
	const endpoint = {
		...disableExecuteApiEndpoint ? { disableExecuteApiEndpoint } : {},
		...vpcEndpointIds === void 0 ? {} : { vpcEndpointIds }
	};
	return {
		...isEmpty(definition.requestValidators) ? {} : { "x-amazon-apigateway-request-validators": validatorsOf(definition) },
		...isEmpty(definition.gatewayResponses) ? {} : { "x-amazon-apigateway-gateway-responses": gatewayResponsesOf(definition) },
		...policy === void 0 ? {} : { "x-amazon-apigateway-policy": JSON.parse(policy) },
		...apiKeySource === "AUTHORIZER" ? { "x-amazon-apigateway-api-key-source": apiKeySource } : {},
		...minimumCompressionSize === void 0 ? {} : { "x-amazon-apigateway-minimum-compression-size": minimumCompressionSize },
		...isEmpty(endpoint) ? {} : { "x-amazon-apigateway-endpoint-configuration": endpoint },
		...binaryMediaTypes === void 0 ? {} : { "x-amazon-apigateway-binary-media-types": binaryMediaTypes }
	};
}
function validatorsOf({ requestValidators }) {
	const entries = Object.values(requestValidators).map(({ name = "", validateRequestBody = false, validateRequestParameters = false }) => [name, {
		validateRequestParameters,
		validateRequestBody
	}]);
	return Object.fromEntries(entries);
}
function gatewayResponsesOf({ gatewayResponses }) {
	const entries = Object.entries(gatewayResponses).map(([type, response]) => [type, gatewayResponse(response)]);
	return Object.fromEntries(entries);
}
function gatewayResponse({ responseParameters = {}, responseTemplates = {}, statusCode }) {
	return {
		...statusCode === void 0 ? {} : { statusCode: Number(statusCode) },
		...isEmpty(responseParameters) ? {} : { responseParameters },
		...isEmpty(responseTemplates) ? {} : { responseTemplates }
	};
}
// src/emulator/export/integration.ts
/** Milliseconds. */
const DEFAULT_TIMEOUT$1 = 29e3;
function exportIntegration(integration) {
	const { cacheKeyParameters = [], cacheNamespace, connectionId, contentHandling, credentials } = integration;
	const { httpMethod, passthroughBehavior, responseTransferMode, timeoutInMillis, tlsConfig, uri } = integration;
	const usesVpcLink = integration.connectionType === "VPC_LINK";
	return {
		type: (integration.type ?? "").toLowerCase(),
		...credentials === void 0 ? {} : { credentials },
		...httpMethod === void 0 ? {} : { httpMethod },
		...uri === void 0 ? {} : { uri },
		...usesVpcLink ? { connectionType: "VPC_LINK" } : {},
		...connectionId === void 0 ? {} : { connectionId },
		...responsesOf(integration.integrationResponses ?? {}),
		...record("requestParameters", integration.requestParameters),
		...record("requestTemplates", integration.requestTemplates),
		...passthroughBehavior === void 0 ? {} : { passthroughBehavior: passthroughBehavior.toLowerCase() },
		...timeoutInMillis === void 0 || timeoutInMillis === DEFAULT_TIMEOUT$1 ? {} : { timeoutInMillis },
		...contentHandling === void 0 ? {} : { contentHandling },
		...cacheKeyParameters.length === 0 ? {} : {
			cacheNamespace: cacheNamespace ?? "",
			cacheKeyParameters
		},
		...tlsConfig?.insecureSkipVerification === void 0 ? {} : { tlsConfig: { insecureSkipVerification: tlsConfig.insecureSkipVerification } },
		...responseTransferMode === void 0 || responseTransferMode === "BUFFERED" ? {} : { responseTransferMode }
	};
}
/** Keyed by the selection pattern, `default` for the one without. */
function responsesOf(responses) {
	const entries = Object.values(responses).map((response) => [response.selectionPattern || "default", {
		statusCode: response.statusCode ?? "",
		...record("responseParameters", response.responseParameters),
		...record("responseTemplates", response.responseTemplates),
		...response.contentHandling === void 0 ? {} : { contentHandling: response.contentHandling }
	}]);
	return entries.length === 0 ? {} : { responses: Object.fromEntries(entries) };
}
function record(name, values) {
	return values === void 0 || isEmpty(values) ? {} : { [name]: values };
}
// src/emulator/export/security.ts
/** Names that the service gives to the schemes that have none of their own. */
const API_KEY = "api_key";
const IAM = "sigv4";
/** What one method asks of a caller; each entry is one requirement. */
function securityOf({ authorizers }, method) {
	const { apiKeyRequired, authorizationScopes = [], authorizationType, authorizerId = "" } = method;
	const name = authorizers[authorizerId]?.name;
	return [
		...name === void 0 ? [] : [{ [name]: authorizationScopes }],
		...authorizationType === "AWS_IAM" ? [{ [IAM]: [] }] : [],
		...apiKeyRequired ? [{ [API_KEY]: [] }] : []
	];
}
/** Every scheme that a method uses, and every authorizer. */
function securitySchemesOf(definition, extensions) {
	const methods = Object.values(definition.resources).flatMap(({ resourceMethods }) => Object.values(resourceMethods));
	const usesKey = methods.some(({ apiKeyRequired }) => apiKeyRequired);
	const usesIam = methods.some(({ authorizationType }) => authorizationType === "AWS_IAM");
	const authorizers = Object.values(definition.authorizers).map((authorizer) => [authorizer.name ?? "", authorizerScheme(authorizer, extensions)]);
	return {
		...Object.fromEntries(authorizers),
		...usesIam ? { [IAM]: header("Authorization", extensions.authorizers ? { [AUTH_TYPE]: "awsSigv4" } : {}) } : {},
		...usesKey ? { [API_KEY]: header("x-api-key", {}) } : {}
	};
}
const AUTH_TYPE = "x-amazon-apigateway-authtype";
const SOURCE = "method.request.header.";
function header(name, extensions) {
	return {
		type: "apiKey",
		name,
		in: "header",
		...extensions
	};
}
function authorizerScheme(authorizer, extensions) {
	const { authType, identitySource = "", type } = authorizer;
	const source = identitySource.startsWith(SOURCE) ? identitySource.slice(22) : void 0;
	const name = type === "REQUEST" ? "Unused" : source ?? "Authorization";
	if (!extensions.authorizers) return header(name, {});
	return header(name, {
		...authType === void 0 ? {} : { [AUTH_TYPE]: authType },
		"x-amazon-apigateway-authorizer": authorizerExtension(authorizer)
	});
}
function authorizerExtension(authorizer) {
	const { authorizerCredentials, authorizerResultTtlInSeconds, authorizerUri, identitySource } = authorizer;
	const { identityValidationExpression, providerARNs, type } = authorizer;
	return {
		type: (type ?? "").toLowerCase(),
		...authorizerUri === void 0 ? {} : { authorizerUri },
		...authorizerCredentials === void 0 ? {} : { authorizerCredentials },
		...authorizerResultTtlInSeconds === void 0 ? {} : { authorizerResultTtlInSeconds },
		...identityValidationExpression === void 0 ? {} : { identityValidationExpression },
		...type === "REQUEST" && identitySource !== void 0 ? { identitySource } : {},
		...providerARNs === void 0 ? {} : { providerARNs }
	};
}
// src/emulator/export/operation.ts
function exportOperation(definition, method, type, extensions) {
	const security = securityOf(definition, method);
	const { methodIntegration, operationName, requestValidatorId = "" } = method;
	const validator = definition.requestValidators[requestValidatorId]?.name;
	return {
		...operationName === void 0 ? {} : { operationId: operationName },
		...type === "swagger" ? swaggerParts(method) : openApi30Parts(method),
		...security.length === 0 ? {} : { security },
		...validator === void 0 || !extensions.apigateway ? {} : { "x-amazon-apigateway-request-validator": validator },
		...methodIntegration === void 0 || !extensions.integrations ? {} : { "x-amazon-apigateway-integration": exportIntegration(methodIntegration) }
	};
}
function swaggerParts(method) {
	const { methodIntegration, methodResponses = {}, requestModels = {} } = method;
	const consumes = union(requestModels, methodIntegration?.requestTemplates);
	const produces = union(...Object.values(methodResponses).map((response) => response.responseModels), ...Object.values(methodIntegration?.integrationResponses ?? {}).map((response) => response.responseTemplates));
	const parameters = [...parametersOf(method).map(swaggerParameter), ...bodyParameter(requestModels)];
	return {
		...consumes.length === 0 ? {} : { consumes },
		...produces.length === 0 ? {} : { produces },
		...parameters.length === 0 ? {} : { parameters },
		responses: mapResponses(methodResponses, swaggerResponse)
	};
}
function openApi30Parts({ methodResponses = {}, requestModels = {}, ...method }) {
	const parameters = parametersOf(method).map(openApi30Parameter);
	const content = contentOf(requestModels);
	return {
		...parameters.length === 0 ? {} : { parameters },
		...Object.keys(content).length === 0 ? {} : { requestBody: {
			content,
			required: true
		} },
		responses: mapResponses(methodResponses, openApi30Response)
	};
}
/** The keys of several records, each once, in order. */
function union(...records) {
	return [...new Set(records.flatMap((record) => Object.keys(record ?? {})))];
}
const PLACES = {
	querystring: "query",
	header: "header",
	path: "path"
};
/** `method.request.querystring.limit` as a parameter named `limit` in `query`. */
function parametersOf({ requestParameters = {} }) {
	return Object.entries(requestParameters).map(([key, required]) => {
		const [, , place = "", ...name] = key.split(".");
		return {
			name: name.join("."),
			in: PLACES[place] ?? place,
			required
		};
	});
}
function swaggerParameter({ name, in: place, required }) {
	return {
		name,
		in: place,
		required,
		type: "string"
	};
}
/** `required` is left out when it is false. */
function openApi30Parameter({ name, in: place, required }) {
	return {
		name,
		in: place,
		...required ? { required } : {},
		schema: { type: "string" }
	};
}
/** The body parameter is named after the model; OpenAPI 2.0 has room for one. */
function bodyParameter(requestModels) {
	const model = requestModels["application/json"] ?? Object.values(requestModels)[0];
	if (model === void 0) return [];
	return [{
		in: "body",
		name: model,
		required: true,
		schema: { $ref: `#/definitions/${model}` }
	}];
}
function contentOf(models) {
	const entries = Object.entries(models).map(([type, model]) => [type, { schema: { $ref: `#/components/schemas/${model}` } }]);
	return Object.fromEntries(entries);
}
function mapResponses(responses, build) {
	const entries = Object.entries(responses).map(([code, response]) => [code, {
		description: `${code} response`,
		...build(response)
	}]);
	return Object.fromEntries(entries);
}
function swaggerResponse({ responseModels = {}, responseParameters }) {
	const model = responseModels["application/json"] ?? Object.values(responseModels)[0];
	return {
		...model === void 0 ? {} : { schema: { $ref: `#/definitions/${model}` } },
		...headersOf$1(responseParameters, { type: "string" })
	};
}
/** A response without a model has `content: {}`. */
function openApi30Response({ responseModels = {}, responseParameters }) {
	return {
		...headersOf$1(responseParameters, { schema: { type: "string" } }),
		content: contentOf(responseModels)
	};
}
const HEADER = "method.response.header.";
function headersOf$1(parameters = {}, header) {
	const names = Object.keys(parameters).filter((key) => key.startsWith(HEADER));
	if (names.length === 0) return {};
	return { headers: Object.fromEntries(names.map((key) => [key.slice(23), header])) };
}
// src/emulator/export/export-definition.ts
function exportDefinition(definition, request) {
	return {
		...(request.type === "swagger" ? swagger : openApi30)(definition, request),
		...rootExtensions(definition, request.extensions)
	};
}
function swagger(definition, request) {
	const { description, id = "", name = "" } = definition.restApi;
	const securityDefinitions = securitySchemesOf(definition, request.extensions);
	const definitions = definitionsOf(definition, "#/definitions/");
	return {
		swagger: "2.0",
		info: {
			...description === void 0 ? {} : { description },
			version: versionOf(definition, request),
			title: name
		},
		host: `${id}.execute-api.${request.region}.amazonaws.com`,
		basePath: `/${request.stageName}`,
		schemes: ["https"],
		paths: pathsOf(definition, request, resourcesByPath(definition)),
		...Object.keys(securityDefinitions).length === 0 ? {} : { securityDefinitions },
		...Object.keys(definitions).length === 0 ? {} : { definitions }
	};
}
function openApi30(definition, request) {
	const { description, id = "", name = "" } = definition.restApi;
	const securitySchemes = securitySchemesOf(definition, request.extensions);
	const schemas = definitionsOf(definition, "#/components/schemas/");
	const resources = resourcesByPath(definition);
	const ordered = [...resources.filter(({ path }) => path !== "/"), ...resources.filter(({ path }) => path === "/")];
	return {
		openapi: "3.0.1",
		info: {
			title: name,
			...description === void 0 ? {} : { description },
			version: versionOf(definition, request)
		},
		servers: [{
			url: `https://${id}.execute-api.${request.region}.amazonaws.com/{basePath}`,
			variables: { basePath: { default: request.stageName } }
		}],
		paths: pathsOf(definition, request, ordered),
		components: {
			...Object.keys(schemas).length === 0 ? {} : { schemas },
			...Object.keys(securitySchemes).length === 0 ? {} : { securitySchemes }
		}
	};
}
function versionOf({ restApi }, { timestamp }) {
	return restApi.version ?? timestamp;
}
function resourcesByPath({ resources }) {
	return Object.values(resources).sort((a, b) => a.path < b.path ? -1 : 1);
}
/** Resources without methods are not shown. */
function pathsOf(definition, { extensions, type }, resources) {
	const paths = {};
	for (const { path, resourceMethods } of resources) {
		const operations = Object.entries(resourceMethods).map(([httpMethod, method]) => [httpMethod === "ANY" ? "x-amazon-apigateway-any-method" : httpMethod.toLowerCase(), exportOperation(definition, method, type, extensions)]);
		if (operations.length > 0) paths[path] = Object.fromEntries(operations);
	}
	return paths;
}
// src/emulator/export/options.ts
/** `extensions` is a comma list; `apigateway` and `integrations` include the integrations, all include authorizers. */
function readExtensions(parameters = {}) {
	const wanted = new Set((parameters["extensions"] ?? "").split(",").map((name) => name.trim()));
	const apigateway = wanted.has("apigateway");
	const integrations = apigateway || wanted.has("integrations");
	return {
		apigateway,
		integrations,
		authorizers: integrations || wanted.has("authorizers")
	};
}
// src/emulator/handlers/export.ts
/** GetExport: the deployed snapshot of a stage as a document (aws-facts 3.6). */
const exportHandlers = { GetExport({ accepts, exportType, parameters, restApiId, stageName }, { account }) {
	const api = findApi(account, restApiId);
	const { deploymentId = "" } = ownOr404(api.stages, stageName, "Invalid stage identifier specified");
	const { createdDate, snapshot } = ownOr404(api.deployments, deploymentId, "Invalid Deployment identifier specified");
	if (exportType !== "swagger" && exportType !== "oas30") throw badRequest(`Invalid export type specified: ${exportType}`);
	const timestamp = `${(/* @__PURE__ */ new Date(createdDate * 1e3)).toISOString().slice(0, 19)}Z`;
	const document = exportDefinition(snapshot, {
		type: exportType,
		extensions: readExtensions(parameters),
		stageName,
		region: account.region,
		timestamp
	});
	const yaml = accepts?.includes("yaml") ?? false;
	const text = yaml ? require_compile.dump(document, {
		noRefs: true,
		lineWidth: -1
	}) : JSON.stringify(document, null, 2);
	return {
		contentType: "application/octet-stream",
		contentDisposition: `attachment; filename="${`${exportType}_${versionOf(snapshot, { timestamp }).replaceAll(/[^ !#-~]/g, "_")}.${yaml ? "yaml" : "json"}`}"`,
		body: new TextEncoder().encode(text)
	};
} };
// src/emulator/handlers/method-patch.ts
const methodRules = [
	{
		path: "/authorizationType",
		ops: ["replace"],
		apply: setAuthorizationType
	},
	{
		path: "/authorizerId",
		ops: ["replace"],
		apply: (method, change) => setOrDrop(method, "authorizerId", change)
	},
	{
		path: "/authorizationScopes",
		ops: [
			"add",
			"remove",
			"replace"
		],
		apply: (method, change) => {
			const scopes = (method.authorizationScopes ?? []).filter((scope) => scope !== change.value);
			method.authorizationScopes = change.op === "remove" ? scopes : [...scopes, textOf(change)];
		}
	},
	{
		path: "/apiKeyRequired",
		ops: ["replace"],
		apply: (method, change) => void (method.apiKeyRequired = booleanOf(change))
	},
	{
		path: "/operationName",
		ops: ["replace"],
		apply: (method, change) => setOrDrop(method, "operationName", change)
	},
	{
		path: "/requestValidatorId",
		ops: ["replace"],
		apply: (method, change) => setOrDrop(method, "requestValidatorId", change)
	},
	{
		path: "/requestParameters/{name}",
		ops: [
			"add",
			"replace",
			"remove"
		],
		apply: (method, change) => {
			const parameters = withEntry(method.requestParameters, change, booleanOf(change));
			if (parameters === void 0) delete method.requestParameters;
			else method.requestParameters = parameters;
		}
	},
	{
		path: "/requestModels/{type}",
		ops: [
			"add",
			"replace",
			"remove"
		],
		apply: (method, change) => {
			const models = withEntry(method.requestModels, change, textOf(change));
			if (models === void 0) delete method.requestModels;
			else method.requestModels = models;
		}
	}
];
const methodResponseRules = [{
	path: "/responseParameters/{name}",
	ops: [
		"add",
		"replace",
		"remove"
	],
	apply: (response, change) => {
		const parameters = withEntry(response.responseParameters, change, booleanOf(change));
		if (parameters === void 0) delete response.responseParameters;
		else response.responseParameters = parameters;
	}
}, {
	path: "/responseModels/{type}",
	ops: [
		"add",
		"replace",
		"remove"
	],
	apply: (response, change) => {
		const models = withEntry(response.responseModels, change, textOf(change));
		if (models === void 0) delete response.responseModels;
		else response.responseModels = models;
	}
}];
const refuseMethodPatch = invalidPatchPath(pathsOf$1(methodRules));
const refuseMethodResponsePatch = invalidPatchPath(pathsOf$1(methodResponseRules));
function setAuthorizationType(method, change) {
	method.authorizationType = textOf(change);
	if (change.value === "NONE" || change.value === "AWS_IAM") delete method.authorizerId;
}
function setOrDrop(method, name, change) {
	if (textOf(change) === "") delete method[name];
	else method[name] = textOf(change);
}
/** A map with one entry set or removed; undefined when nothing is left. The entry's name is the rule's last variable. */
function withEntry(map, change, value) {
	const name = change.keys.at(-1) ?? "";
	const { [name]: _, ...others } = map ?? {};
	const result = change.op === "remove" ? others : {
		...others,
		[name]: value
	};
	return Object.keys(result).length === 0 ? void 0 : result;
}
// src/emulator/handlers/gateway-responses.ts
const TYPES = Object.keys(require_compile.GATEWAY_RESPONSE_STATUS);
const SET$1 = [
	"add",
	"replace",
	"remove"
];
const gatewayResponseRules = [
	{
		path: "/statusCode",
		ops: ["replace"],
		apply: (response, change) => void (response.statusCode = textOf(change))
	},
	{
		path: "/responseParameters/{name}",
		ops: SET$1,
		apply: (response, change) => void (response.responseParameters = withEntry(response.responseParameters, change, textOf(change)) ?? {})
	},
	{
		path: "/responseTemplates/{type}",
		ops: SET$1,
		apply: (response, change) => void (response.responseTemplates = withEntry(response.responseTemplates, change, textOf(change)) ?? {})
	}
];
const gatewayResponseHandlers = {
	GetGatewayResponses(input, { account }) {
		const { definition } = findApi(account, input.restApiId);
		return page(TYPES.map((type) => current(definition, type)), input);
	},
	GetGatewayResponse({ restApiId, responseType }, { account }) {
		return current(findApi(account, restApiId).definition, knownType(responseType));
	},
	PutGatewayResponse({ restApiId, responseType, ...settings }, { account }) {
		const { definition } = findApi(account, restApiId);
		const type = knownType(responseType);
		const statusCode = settings.statusCode ?? require_compile.GATEWAY_RESPONSE_STATUS[type];
		const response = {
			responseType: type,
			...statusCode === void 0 ? {} : { statusCode },
			responseParameters: settings.responseParameters ?? {},
			responseTemplates: settings.responseTemplates ?? { ...require_compile.DEFAULT_RESPONSE_TEMPLATES },
			defaultResponse: false
		};
		definition.gatewayResponses[type] = response;
		return response;
	},
	UpdateGatewayResponse({ restApiId, responseType, patchOperations }, { account }) {
		const { definition } = findApi(account, restApiId);
		const type = knownType(responseType);
		const response = patched(current(definition, type), patchOperations, gatewayResponseRules, invalidPatchPath(pathsOf$1(gatewayResponseRules)));
		definition.gatewayResponses[type] = {
			...response,
			defaultResponse: false
		};
		return definition.gatewayResponses[type];
	},
	DeleteGatewayResponse({ restApiId, responseType }, { account }) {
		const { gatewayResponses } = findApi(account, restApiId).definition;
		const type = knownType(responseType);
		if (own$1(gatewayResponses, type) === void 0) throw notFound("Gateway response type not defined on api");
		delete gatewayResponses[type];
		return {};
	}
};
function knownType(type) {
	const known = TYPES.find((entry) => entry === type);
	if (known !== void 0) return known;
	throw new ServiceError("ValidationException", `1 validation error detected: Value '${type}' at 'responseType' failed to satisfy constraint: Member must satisfy enum value set: [${TYPES.join(", ")}]`);
}
/** What a type answers with now: its own, or the default, which a customised DEFAULT_4XX or DEFAULT_5XX shows through. */
function current({ gatewayResponses }, type) {
	const customised = own$1(gatewayResponses, type);
	if (customised !== void 0) return customised;
	const ownStatus = require_compile.GATEWAY_RESPONSE_STATUS[type];
	const family = own$1(gatewayResponses, ownStatus?.startsWith("5") ? "DEFAULT_5XX" : "DEFAULT_4XX");
	const inherited = ownStatus === void 0 ? void 0 : family;
	const statusCode = inherited?.statusCode ?? ownStatus;
	return {
		responseType: type,
		...statusCode === void 0 ? {} : { statusCode },
		responseParameters: inherited?.responseParameters ?? {},
		responseTemplates: inherited?.responseTemplates ?? { ...require_compile.DEFAULT_RESPONSE_TEMPLATES },
		defaultResponse: true
	};
}
// src/emulator/import/api-key-file.ts
/** The file of ImportApiKeys: comma-separated values with a header (aws-facts 5.5). */
/**
* The keys of a file. Names of columns are read without regard to their case, in any order; unknown columns are ignored.
* @throws ServiceError 400 for what is no such file; the message quotes nothing of it, for it holds key values
*/
function readApiKeyFile(file) {
	const [header = [], ...records] = parseRecords(file);
	const columns = header.map((name) => name.toLowerCase());
	for (const name of ["name", "key"]) if (!columns.includes(name)) throw refused(`the column ${name} is missing`);
	return records.map((fields, index) => {
		const at = (column) => fields[columns.indexOf(column)] ?? "";
		return {
			record: index + 2,
			name: at("name"),
			value: at("key"),
			description: at("description"),
			enabled: at("enabled") === "" || at("enabled").toLowerCase() === "true",
			usagePlanIds: at("usageplanids").split(",").map((id) => id.trim()).filter((id) => id !== "")
		};
	});
}
function parseRecords(file) {
	try {
		return require_compile.parse(file, {
			bom: true,
			trim: true,
			skip_empty_lines: true,
			relax_column_count: true
		});
	} catch {
		throw refused("it is no comma-separated text");
	}
}
function refused(why) {
	return badRequest(`Unable to import the API key file: ${why}`);
}
// src/emulator/handlers/plan-rules.ts
/**
* One key is in at most ten plans, and in one plan per API stage (aws-facts 5.4). The rule can be broken from both
* sides: by a key that enters a plan and by a stage that enters one. The texts are ours (aws-facts 12.1).
*/
const MAX_PLANS$1 = 10;
/**
* @param plans the ids of the plans that the key is in
* @throws ServiceError when the key cannot enter the plan
*/
function checkNewKey(account, usagePlanId, plans) {
	if (plans.includes(usagePlanId)) throw conflict("API Key is already associated with this usage plan");
	if (plans.length >= MAX_PLANS$1) throw badRequest(`API Key cannot be associated with more than ${MAX_PLANS$1} usage plans`);
	checkStagesApart(account, plans, stagesOf(account.usagePlans[usagePlanId]));
}
/** @throws ServiceError when a key of the plan is in another plan of one of its stages */
function checkStagesOfKeys(account, usagePlanId, plan) {
	for (const keyId of account.usagePlanKeys[usagePlanId] ?? []) checkStagesApart(account, plansOf(account, keyId).filter((id) => id !== usagePlanId), stagesOf(plan));
}
function checkStagesApart(account, plans, stages) {
	const taken = new Set(plans.flatMap((id) => stagesOf(account.usagePlans[id])));
	const shared = stages.find((stage) => taken.has(stage));
	if (shared === void 0) return;
	throw conflict(`API Key cannot be associated with multiple usage plans of the API Stage ${shared}`);
}
/** The ids of the plans that a key is in. */
function plansOf(account, keyId) {
	return Object.keys(account.usagePlanKeys).filter((id) => account.usagePlanKeys[id]?.includes(keyId));
}
function stagesOf(plan) {
	return (plan?.apiStages ?? []).map(({ apiId, stage }) => `${apiId}:${stage}`);
}
// src/emulator/handlers/import-api-keys.ts
/** ImportApiKeys: makes, changes and links many keys at once (aws-facts 5.5). Our readings are on the behaviour page. */
const importApiKeysHandlers = { ImportApiKeys({ body, failOnWarnings, format }, { account, now }) {
	if (format !== "csv" || !(body instanceof Uint8Array)) throw badRequest("Invalid format specified. Must be csv.");
	const rows = readApiKeyFile(body);
	const draft = {
		...account,
		apiKeys: { ...account.apiKeys },
		usagePlanKeys: structuredClone(account.usagePlanKeys)
	};
	const { ids, warnings } = importRows(draft, rows, now());
	if (failOnWarnings === true && warnings.length > 0) throw badRequest(warnings.join("\n"));
	account.apiKeys = draft.apiKeys;
	account.usagePlanKeys = draft.usagePlanKeys;
	return {
		ids,
		warnings
	};
} };
function importRows(account, rows, now) {
	const idsByValue = new Map(Object.values(account.apiKeys).map(({ id, value }) => [value, id]));
	const ids = /* @__PURE__ */ new Set();
	const warnings = [];
	for (const row of rows) {
		const attempt = (act) => {
			const refusal = refusalOf(act);
			if (refusal !== void 0) warnings.push(`Record ${row.record} (${row.name}): ${refusal}`);
		};
		attempt(() => {
			const key = importedKey(account, row, idsByValue, now);
			const plans = idsByValue.has(key.value) ? plansOf(account, key.id) : [];
			account.apiKeys[key.id] = key;
			idsByValue.set(key.value, key.id);
			ids.add(key.id);
			for (const planId of row.usagePlanIds) attempt(() => enterPlan(account, planId, key.id, plans));
		});
	}
	return {
		ids: [...ids],
		warnings
	};
}
/** The same value again is the same key, with the attributes of the file; it keeps its id, customer id, tags and plans. */
function importedKey(account, row, idsByValue, now) {
	const id = idsByValue.get(row.value);
	if (row.name === "") throw badRequest("API Key name is missing");
	const { createdDate = now, customerId } = own$1(account.apiKeys, id ?? "") ?? {};
	const key = {
		id: id ?? longId(),
		value: row.value,
		name: row.name,
		...row.description === "" ? {} : { description: row.description },
		...customerId === void 0 ? {} : { customerId },
		enabled: row.enabled,
		createdDate,
		lastUpdatedDate: now,
		stageKeys: []
	};
	checkValue(key.value);
	checkApiKey(key);
	if (id === void 0) checkRoomForKey(idsByValue.size);
	return key;
}
/** @param plans those that the key is in, to which this one is added */
function enterPlan(account, planId, keyId, plans) {
	if (own$1(account.usagePlans, planId) === void 0) throw badRequest(`Invalid Usage Plan ID specified: ${planId}`);
	if (plans.includes(planId)) return;
	checkNewKey(account, planId, plans);
	plans.push(planId);
	(account.usagePlanKeys[planId] ??= []).unshift(keyId);
}
/** What the service says against it, if it does. */
function refusalOf(act) {
	try {
		act();
		return;
	} catch (error) {
		if (error instanceof ServiceError) return error.message;
		throw error;
	}
}
// src/emulator/import/read-document.ts
require_compile.init_js_yaml();
/** @throws ServiceError `Invalid OpenAPI input.` for what is no document at all */
function readDocument(body) {
	const document = parse$3(new TextDecoder().decode(body));
	if (!require_json.isObject(document)) throw invalidInput();
	return document;
}
function invalidInput() {
	return badRequest("Invalid OpenAPI input.");
}
/** The trip through JSON makes keys texts, such as status codes that YAML read as numbers. */
function parse$3(text) {
	try {
		if (text.trimStart().startsWith("{")) return JSON.parse(text);
	} catch {}
	try {
		return JSON.parse(JSON.stringify(require_compile.load(text, { schema: require_compile.CORE_SCHEMA })));
	} catch {
		throw invalidInput();
	}
}
// src/emulator/import/compile-document.ts
/** Compiles the document of an import and answers for what is wrong with it in the service's words. */
/**
* @throws ServiceError with every error at once, or with every warning where warnings fail (aws-facts 2.5, 2.6)
*/
function compileDocument(account, body, options) {
	const pseudo = {
		account: account.id,
		region: account.region,
		partition: "aws"
	};
	const document = require_compile.substitutePseudo(readDocument(body), pseudo);
	const { definition, findings } = require_compile.compileDefinition(document, { basePath: options.basePath });
	if (definition === void 0) throw invalidInput();
	const texts = (level) => [...new Set(findings.flatMap(({ service }) => service?.level === level ? [service.text] : []))];
	const errors = texts("error");
	const warnings = texts("warning");
	if (errors.length > 0) throw refuse(errors, warnings);
	if (options.failOnWarnings && warnings.length > 0) throw badRequest(`Warnings found during import:${lines(warnings)}`);
	return {
		document,
		definition,
		warnings
	};
}
function refuse(errors, warnings) {
	const more = warnings.length === 0 ? "" : `\nAdditionally, these warnings were found:${lines(warnings)}`;
	return badRequest(`Errors found during import:${lines(errors)}${more}`);
}
function lines(texts) {
	return texts.map((text) => `\n\t${text}`).join("");
}
// src/emulator/handlers/method-view.ts
function viewMethod(method) {
	const { methodIntegration, ...rest } = method;
	return methodIntegration === void 0 ? rest : {
		...rest,
		methodIntegration: viewIntegration(methodIntegration)
	};
}
function viewIntegration(integration) {
	const { integrationResponses, ...rest } = integration;
	if (integrationResponses === void 0) return rest;
	const responses = Object.entries(integrationResponses).map(([code, response]) => [code, viewIntegrationResponse(response)]);
	return {
		...rest,
		integrationResponses: Object.fromEntries(responses)
	};
}
function viewIntegrationResponse(response) {
	const { responseTemplates, ...rest } = response;
	if (responseTemplates === void 0) return rest;
	const templates = Object.entries(responseTemplates).map(([type, text]) => [type, text === "" ? null : text]);
	return {
		...rest,
		responseTemplates: Object.fromEntries(templates)
	};
}
// src/emulator/handlers/methods.ts
const NO_SUCH_STATUS$1 = "Invalid Response status code specified";
const methodHandlers = {
	GetMethod: (input, { account }) => viewMethod(findMethod(account, input)),
	PutMethod(input, { account }) {
		const resource = findResource(account, input.restApiId, input.resourceId);
		if (own$1(resource.resourceMethods, input.httpMethod) !== void 0) throw conflict("Method already exists for this resource");
		const method = newMethod(input);
		checkMethod(findApi(account, input.restApiId), method);
		resource.resourceMethods[input.httpMethod] = method;
		return viewMethod(method);
	},
	UpdateMethod(input, { account }) {
		const method = patched(findMethod(account, input), input.patchOperations, methodRules, refuseMethodPatch);
		checkMethod(findApi(account, input.restApiId), method);
		findResource(account, input.restApiId, input.resourceId).resourceMethods[input.httpMethod] = method;
		return viewMethod(method);
	},
	DeleteMethod(input, { account }) {
		findMethod(account, input);
		delete findResource(account, input.restApiId, input.resourceId).resourceMethods[input.httpMethod];
		return {};
	},
	GetMethodResponse: (input, { account }) => ownOr404(findMethod(account, input).methodResponses ?? {}, input.statusCode, NO_SUCH_STATUS$1),
	PutMethodResponse(input, { account }) {
		const method = findMethod(account, input);
		if (own$1(method.methodResponses ?? {}, input.statusCode) !== void 0) throw conflict("Response already exists for this resource");
		const response = {
			statusCode: input.statusCode,
			...nonEmpty("responseParameters", input.responseParameters),
			...nonEmpty("responseModels", input.responseModels)
		};
		checkModels(findApi(account, input.restApiId), response.responseModels);
		method.methodResponses = {
			...method.methodResponses,
			[input.statusCode]: response
		};
		return response;
	},
	UpdateMethodResponse(input, { account }) {
		const method = findMethod(account, input);
		const response = patched(ownOr404(method.methodResponses ?? {}, input.statusCode, NO_SUCH_STATUS$1), input.patchOperations, methodResponseRules, refuseMethodResponsePatch);
		method.methodResponses = {
			...method.methodResponses,
			[input.statusCode]: response
		};
		return response;
	},
	DeleteMethodResponse(input, { account }) {
		const method = findMethod(account, input);
		ownOr404(method.methodResponses ?? {}, input.statusCode, NO_SUCH_STATUS$1);
		const { [input.statusCode]: _, ...rest } = method.methodResponses ?? {};
		if (Object.keys(rest).length === 0) delete method.methodResponses;
		else method.methodResponses = rest;
		return {};
	}
};
function newMethod(input) {
	return {
		httpMethod: input.httpMethod,
		authorizationType: input.authorizationType,
		apiKeyRequired: input.apiKeyRequired ?? false,
		...input.authorizerId === void 0 ? {} : { authorizerId: input.authorizerId },
		...input.operationName === void 0 ? {} : { operationName: input.operationName },
		...input.requestValidatorId === void 0 ? {} : { requestValidatorId: input.requestValidatorId },
		...input.authorizationScopes === void 0 ? {} : { authorizationScopes: input.authorizationScopes },
		...nonEmpty("requestParameters", input.requestParameters),
		...nonEmpty("requestModels", input.requestModels)
	};
}
/** The rules and texts of aws-facts 2.6. */
function checkMethod({ definition }, method) {
	const { authorizationType, authorizerId, requestValidatorId, requestParameters } = method;
	if ((authorizationType === "CUSTOM" || authorizationType === "COGNITO_USER_POOLS") && (authorizerId === void 0 || own$1(definition.authorizers, authorizerId) === void 0)) throw badRequest("Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.");
	if (requestValidatorId !== void 0 && own$1(definition.requestValidators, requestValidatorId) === void 0) throw badRequest("Invalid Request Validator identifier specified");
	checkModels({ definition }, method.requestModels);
	const names = Object.keys(requestParameters ?? {}).map((parameter) => parameter.split(".").slice(3).join("."));
	if (new Set(names).size < names.length) throw badRequest("Parameter names must be unique across querystring, header and path");
}
function checkModels({ definition }, models) {
	for (const model of Object.values(models ?? {})) if (own$1(definition.models, model) === void 0) throw badRequest(`Invalid model identifier specified: ${model}`);
}
/** A member that is left out when it is empty, as the service's answers leave it out. */
function nonEmpty(name, value) {
	if (value === void 0 || Object.keys(value).length === 0) return {};
	return { [name]: value };
}
// src/emulator/import/methods.ts
function importMethod(httpMethod, method, names) {
	const { authorizer, integration, operationName, requestValidator } = method;
	const authorizerId = authorizer === void 0 ? void 0 : names.authorizerIds[authorizer];
	const requestValidatorId = requestValidator === void 0 ? void 0 : names.validatorIds[requestValidator];
	return {
		httpMethod,
		authorizationType: method.authorizationType,
		...authorizerId === void 0 ? {} : { authorizerId },
		apiKeyRequired: method.apiKeyRequired,
		...requestValidatorId === void 0 ? {} : { requestValidatorId },
		...operationName === void 0 ? {} : { operationName },
		...nonEmpty("requestParameters", { ...method.requestParameters }),
		...nonEmpty("requestModels", modelNames(method.requestModels, names)),
		...nonEmpty("methodResponses", mapEntries(method.responses, (code, response) => importResponse(code, response, names))),
		...integration === void 0 ? {} : { methodIntegration: importIntegration(integration, names) },
		...nonEmpty("authorizationScopes", [...method.authorizationScopes])
	};
}
/** A response with nothing to it is only its status code. */
function importResponse(statusCode, response, names) {
	return {
		statusCode,
		...nonEmpty("responseParameters", { ...response.responseParameters }),
		...nonEmpty("responseModels", modelNames(response.responseModels, names))
	};
}
function modelNames(uses, names) {
	return mapEntries(uses, (_, use) => names.useModel(use));
}
function importIntegration(integration, names) {
	const { insecureSkipVerification, responses, responseTransferMode, ...rest } = integration;
	const { cacheKeyParameters, cacheNamespace, contentHandling, requestParameters, requestTemplates, ...plain } = rest;
	const tls = insecureSkipVerification === void 0 ? {} : { tlsConfig: { insecureSkipVerification } };
	const streams = responseTransferMode === "STREAM" || responseTransferMode === "BUFFERED";
	return {
		...plain,
		...contentHandlingOf(contentHandling),
		...nonEmpty("requestParameters", { ...requestParameters }),
		...nonEmpty("requestTemplates", { ...requestTemplates }),
		cacheNamespace: cacheNamespace ?? names.cacheNamespace,
		cacheKeyParameters: [...cacheKeyParameters],
		...tls,
		...streams ? { responseTransferMode } : {},
		...nonEmpty("integrationResponses", mapEntries(responses, importIntegrationResponse))
	};
}
function importIntegrationResponse(statusCode, response) {
	const { contentHandling, responseParameters, responseTemplates, selectionPattern } = response;
	return {
		statusCode,
		...selectionPattern === void 0 ? {} : { selectionPattern },
		...contentHandlingOf(contentHandling),
		...nonEmpty("responseParameters", { ...responseParameters }),
		...nonEmpty("responseTemplates", { ...responseTemplates })
	};
}
function contentHandlingOf(value) {
	return value === "CONVERT_TO_BINARY" || value === "CONVERT_TO_TEXT" ? { contentHandling: value } : {};
}
/** A record with every value changed. */
function mapEntries(record, change) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
}
// src/emulator/import/models.ts
/**
* @param existing models before the import: those of the same name keep their id, and a merge keeps the others
*/
function importModels(restApiId, existing, { definition, document }) {
	const root = require_compile.rootNode(document);
	const schemas = require_compile.schemasNode({
		root,
		version: require_compile.openApiVersion(root) ?? 3,
		report: () => void 0
	});
	const models = {};
	for (const [name, { contentType, description }] of Object.entries(definition.models)) models[name] = {
		id: existing[name]?.id ?? shortId(),
		name,
		contentType,
		...description === void 0 ? {} : { description },
		schema: schemaText(restApiId, require_compile.child(schemas, name).value)
	};
	const use = (model) => {
		if ("model" in model) return model.model;
		const name = inlineModelName();
		const schema = schemaText(restApiId, model.schema);
		models[name] = {
			id: shortId(),
			name,
			contentType: "application/json",
			schema
		};
		return name;
	};
	return {
		models,
		use
	};
}
/** The service's text of a schema: references to models as URLs, `required` sorted because its order is not stable. */
function schemaText(restApiId, schema) {
	return JSON.stringify(rewrite(restApiId, schema ?? {}));
}
function rewrite(restApiId, value) {
	if (Array.isArray(value)) return value.map((item) => rewrite(restApiId, item));
	if (!require_json.isObject(value)) return value;
	const entries = Object.entries(value).map(([key, entry]) => [key, rewriteMember(restApiId, key, entry)]);
	return Object.fromEntries(entries);
}
function rewriteMember(restApiId, key, value) {
	if (key === "$ref" && typeof value === "string") {
		const name = require_compile.referencedModel(value);
		return name === void 0 ? value : `https://apigateway.amazonaws.com/restapis/${restApiId}/models/${name}`;
	}
	return key === "required" && Array.isArray(value) && value.every((item) => typeof item === "string") ? require_json.sorted(value) : rewrite(restApiId, value);
}
// src/emulator/handlers/policy.ts
/** Resource policies: how the service expands and shows them (aws-facts 2.12). */
const SHORT = "execute-api:/";
/**
* The text of a policy with `execute-api:/...` resources as full ARNs.
* @throws ServiceError when the text is no JSON object
*/
function expandPolicy(account, restApiId, text) {
	const policy = parse$2(text);
	const prefix = `arn:aws:execute-api:${account.region}:${account.id}:${restApiId}/`;
	return JSON.stringify(mapResources(policy, (resource) => expand(resource, prefix)));
}
function expand(resource, prefix) {
	return resource.startsWith(SHORT) ? `${prefix}${resource.slice(13)}` : resource;
}
function parse$2(text) {
	try {
		const policy = JSON.parse(text);
		if (require_json.isObject(policy)) return policy;
	} catch {}
	throw badRequest("Invalid policy document. Please check the policy syntax and ensure that Principals are valid.");
}
function mapResources(value, change, isResource = false) {
	if (typeof value === "string") return isResource ? change(value) : value;
	if (Array.isArray(value)) return value.map((item) => mapResources(item, change, isResource));
	if (!require_json.isObject(value)) return value;
	const entries = Object.entries(value).map(([key, entry]) => [key, mapResources(entry, change, key === "Resource" || key === "NotResource")]);
	return Object.fromEntries(entries);
}
/** GetRestApi shows the policy with one more level of escaping, slashes included. */
function showPolicy(text) {
	return JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/");
}
// src/emulator/import/properties.ts
/** The API object after the import. A merge keeps what the document does not set; the other modes reset it. */
function importProperties(account, before, imported, mode) {
	const merge = mode === "merge";
	const { properties } = imported.definition;
	const { id = "", createdDate = 0, rootResourceId = "" } = before;
	const kept = merge ? before : { createdDate };
	const { minimumCompressionSize, description, name, version } = properties;
	return {
		...kept,
		id,
		rootResourceId,
		name,
		...version === void 0 ? {} : { version },
		...description === void 0 ? {} : { description },
		...minimumCompressionSize === void 0 ? {} : { minimumCompressionSize },
		...binaryMediaTypes(merge ? before.binaryMediaTypes ?? [] : [], imported),
		...policy(account, id, imported),
		apiKeySource: merge && !declares(imported, "x-amazon-apigateway-api-key-source") ? before.apiKeySource ?? "HEADER" : properties.apiKeySource,
		disableExecuteApiEndpoint: merge && !require_compile.isMap(endpointNode(imported)) ? before.disableExecuteApiEndpoint ?? false : properties.disableExecuteApiEndpoint,
		endpointConfiguration: endpointConfiguration(before.endpointConfiguration ?? {}, imported, merge)
	};
}
/** Existing ones first, then the document's in its order. */
function binaryMediaTypes(existing, { document }) {
	const declared = require_compile.texts(require_compile.child(require_compile.rootNode(document), "x-amazon-apigateway-binary-media-types"));
	const types = [.../* @__PURE__ */ new Set([...existing, ...declared])];
	return types.length === 0 ? {} : { binaryMediaTypes: types };
}
function policy(account, id, { document }) {
	const declared = require_compile.documentPolicy(require_compile.rootNode(document));
	return declared === void 0 ? {} : { policy: expandPolicy(account, id, JSON.stringify(declared)) };
}
/** Type and IP address type stay; VPC endpoints follow the document. */
function endpointConfiguration(before, imported, merge) {
	const { vpcEndpointIds: kept, ...rest } = before;
	const declared = imported.definition.properties.vpcEndpointIds;
	const vpcEndpointIds = declared.length > 0 ? [...declared] : merge ? kept : void 0;
	const type = documentEndpointType(imported);
	return {
		...rest,
		...type === void 0 ? {} : {
			types: [type],
			ipAddressType: ipAddressTypeOf(type, rest)
		},
		...vpcEndpointIds === void 0 ? {} : { vpcEndpointIds }
	};
}
function ipAddressTypeOf(type, { ipAddressType = "ipv4" }) {
	return type === "PRIVATE" ? "dualstack" : ipAddressType;
}
/** The type in the endpoint configuration of the document, where it has one. */
function documentEndpointType(imported) {
	const types = require_compile.child(endpointNode(imported), "types");
	const type = (require_compile.text(types) ?? require_compile.texts(types)[0])?.toUpperCase();
	return type === "EDGE" || type === "REGIONAL" || type === "PRIVATE" ? type : void 0;
}
function endpointNode({ document }) {
	return require_compile.endpointConfigurationNode({
		root: require_compile.rootNode(document),
		version: 3,
		report: () => void 0
	});
}
function declares({ document }, key) {
	return Object.hasOwn(document, key);
}
// src/emulator/import/resources.ts
/** The tree of an import: ids stay for paths that stay (aws-facts 2.3). */
/**
* The resources after the import, by id. An overwrite gives a path that stays a new random cache namespace; everywhere
* else the namespace is the resource's id (aws-facts 2.3, 2.10).
*/
function importResources(existing, { definition }, mode, names) {
	const byPath = new Map(existing.map((resource) => [resource.path, resource]));
	const merged = mode === "merge" ? [...byPath.keys()] : [];
	const paths = [.../* @__PURE__ */ new Set([...definition.resources, ...merged])].sort();
	const ids = new Map(paths.map((path) => [path, byPath.get(path)?.id ?? shortId()]));
	const resources = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const kept = mode === "merge" ? byPath.get(path)?.resourceMethods : void 0;
		resources.set(path, {
			...place(path, ids),
			resourceMethods: { ...kept }
		});
	}
	for (const [key, method] of Object.entries(definition.methods)) {
		const { httpMethod, path } = require_compile.splitMethodKey(key);
		const resource = resources.get(path);
		if (resource === void 0) continue;
		const cacheNamespace = mode === "overwrite" && byPath.has(path) ? shortId() : resource.id;
		resource.resourceMethods[httpMethod] = importMethod(httpMethod, method, {
			...names,
			cacheNamespace
		});
	}
	return Object.fromEntries([...resources.values()].map((resource) => [resource.id, resource]));
}
/** Id, parent and part of a path; the root has neither parent nor part (aws-facts 3.3). */
function place(path, ids) {
	const id = ids.get(path) ?? shortId();
	if (path === "/") return {
		id,
		path
	};
	const at = path.lastIndexOf("/");
	const parentId = ids.get(at === 0 ? "/" : path.slice(0, at));
	return {
		id,
		path,
		pathPart: path.slice(at + 1),
		...parentId === void 0 ? {} : { parentId }
	};
}
// src/emulator/import/import-definition.ts
function importInto(account, api, imported, { ignoreDocumentation, mode }) {
	const before = api.definition;
	const merge = mode === "merge";
	const models = importModels(before.restApi.id ?? "", before.models, imported);
	const authorizers = byId(mapEntries(imported.definition.authorizers, (name, authorizer) => importAuthorizer(name, authorizer, imported, idOf(before.authorizers, name))));
	const requestValidators = byId(mapEntries(imported.definition.requestValidators, (name, settings) => ({
		id: idOf(before.requestValidators, name),
		name,
		...settings
	})));
	const allAuthorizers = {
		...merge ? before.authorizers : {},
		...authorizers
	};
	const allValidators = {
		...merge ? before.requestValidators : {},
		...requestValidators
	};
	const resources = importResources(Object.values(before.resources), imported, mode, {
		authorizerIds: idsByName(allAuthorizers),
		validatorIds: idsByName(allValidators),
		useModel: models.use
	});
	api.definition = {
		restApi: importProperties(account, before.restApi, imported, mode),
		resources,
		models: {
			...merge ? before.models : {},
			...models.models
		},
		authorizers: allAuthorizers,
		requestValidators: allValidators,
		gatewayResponses: {
			...merge ? before.gatewayResponses : {},
			...importGatewayResponses(imported)
		}
	};
	if (!ignoreDocumentation) importDocumentation(api, imported);
}
/** The id of the thing of this name, or a new one: ids survive an import that still declares the name. */
function idOf(existing, name) {
	return Object.values(existing).find((thing) => thing.name === name)?.id ?? shortId();
}
function byId(things) {
	return Object.fromEntries(Object.values(things).map((thing) => [thing.id, thing]));
}
function idsByName(things) {
	return Object.fromEntries(Object.values(things).map(({ id = "", name = "" }) => [name, id]));
}
function importAuthorizer(name, authorizer, imported, id) {
	const { authorizerResultTtlInSeconds: _, providerARNs, ...settings } = authorizer;
	const ttl = declaredTtl(imported, name);
	return {
		id,
		name,
		...settings,
		...nonEmpty("providerARNs", [...providerARNs]),
		...ttl === void 0 ? {} : { authorizerResultTtlInSeconds: ttl }
	};
}
/** The time to live is shown whenever the document sets it, even to the default (aws-facts 2.11). */
function declaredTtl({ document }, name) {
	const root = require_compile.rootNode(document);
	const schemes = require_compile.securitySchemesNode({
		root,
		version: require_compile.openApiVersion(root) ?? 3,
		report: () => void 0
	});
	return require_compile.integer(require_compile.descend(schemes, name, "x-amazon-apigateway-authorizer", "authorizerResultTtlInSeconds"));
}
function importGatewayResponses({ definition }) {
	return mapEntries(definition.gatewayResponses, (responseType, response) => ({
		responseType,
		...response.statusCode === void 0 ? {} : { statusCode: response.statusCode },
		responseParameters: { ...response.responseParameters },
		responseTemplates: { ...response.responseTemplates },
		defaultResponse: false
	}));
}
/** The parts of `x-amazon-apigateway-documentation` (aws-facts 2.12). Parts that are there stay. */
function importDocumentation(api, { document }) {
	const parts = require_compile.items(require_compile.descend(require_compile.rootNode(document), "x-amazon-apigateway-documentation", "documentationParts"));
	for (const part of parts) {
		const location = require_compile.child(part, "location");
		const properties = require_compile.child(part, "properties");
		if (!require_compile.isMap(location)) continue;
		const id = shortId();
		api.documentationParts[id] = {
			id,
			location: {
				type: "API",
				...require_compile.textMap(location)
			},
			properties: require_compile.text(properties) ?? JSON.stringify(properties.value ?? {})
		};
	}
}
// src/emulator/import/import-mode.ts
/** What an import is told besides the document. */
/** aws-facts 2.1: the free query parameters. */
function readOptions(mode, { failOnWarnings, parameters = {} }) {
	const basePath = parameters["basepath"] ?? "ignore";
	if (basePath !== "ignore" && basePath !== "prepend" && basePath !== "split") throw badRequest(`Invalid basepath parameter: ${basePath}. Must be one of: [ignore, prepend, split]`);
	return {
		mode,
		basePath,
		failOnWarnings: failOnWarnings ?? false,
		ignoreDocumentation: parameters["ignore"] === "documentation"
	};
}
// src/emulator/store.ts
function emptyAccount(id, region) {
	return {
		id,
		region,
		restApis: {},
		usagePlans: {},
		usagePlanKeys: {},
		apiKeys: {},
		tags: {},
		functions: {},
		usage: {},
		usageExtensions: {},
		secrets: {}
	};
}
/** An API with nothing but its root resource. */
function emptyApi(restApi) {
	const id = restApi.rootResourceId ?? "";
	return {
		definition: {
			restApi,
			resources: { [id]: {
				id,
				path: "/",
				resourceMethods: {}
			} },
			models: {},
			authorizers: {},
			requestValidators: {},
			gatewayResponses: {}
		},
		documentationParts: {},
		documentationVersions: {},
		deployments: {},
		stages: {}
	};
}
// src/emulator/handlers/rest-api-patch.ts
const restApiRules = [
	{
		path: "/name",
		ops: ["replace"],
		apply: (api, change) => void (api.name = textOf(change))
	},
	{
		path: "/description",
		ops: ["replace"],
		apply: setDescription$1
	},
	{
		path: "/apiKeySource",
		ops: ["replace"],
		apply: setKeySource
	},
	{
		path: "/policy",
		ops: ["replace", "remove"],
		apply: setPolicy
	},
	{
		path: "/minimumCompressionSize",
		ops: ["replace", "remove"],
		apply: setCompression
	},
	{
		path: "/disableExecuteApiEndpoint",
		ops: ["replace"],
		apply: (api, change) => void (api.disableExecuteApiEndpoint = booleanOf(change))
	},
	{
		path: "/binaryMediaTypes/{type}",
		ops: [
			"add",
			"replace",
			"remove"
		],
		apply: changeBinaryType
	},
	{
		path: "/endpointConfiguration/types/{type}",
		ops: ["replace"],
		apply: setEndpointType
	},
	{
		path: "/endpointConfiguration/ipAddressType",
		ops: ["replace"],
		apply: setIpAddressType
	},
	{
		path: "/endpointConfiguration/vpcEndpointIds",
		ops: ["add", "remove"],
		apply: changeVpcEndpoint
	},
	{
		path: "/securityPolicy",
		ops: ["replace"],
		apply: (api, change) => void (api.securityPolicy = textOf(change))
	}
];
const refuseRestApiPatch = invalidPatchPath(pathsOf$1(restApiRules));
function setDescription$1(api, change) {
	if (textOf(change) === "") delete api.description;
	else api.description = textOf(change);
}
function setKeySource(api, change) {
	const { value } = change;
	if (value !== "HEADER" && value !== "AUTHORIZER") throw badRequest(`Invalid ApiKeySourceType '${value ?? ""}'`);
	api.apiKeySource = value;
}
function setPolicy(api, change) {
	if (change.op === "remove" || textOf(change) === "") delete api.policy;
	else api.policy = textOf(change);
}
/** Null or empty turns compression off (aws-facts 6). */
function setCompression(api, change) {
	delete api.minimumCompressionSize;
	if (change.op === "remove" || change.value === void 0 || change.value === "") return;
	const size = Number(change.value);
	if (!Number.isInteger(size) || size < 0 || size > 10485760) throw badRequest("Invalid minimum compression size, must be between 0 and 10485760");
	api.minimumCompressionSize = size;
}
/** Replacing a type moves it to the end (aws-facts 6). */
function changeBinaryType(api, change) {
	const type = change.keys[0] ?? "";
	const others = (api.binaryMediaTypes ?? []).filter((entry) => entry !== type);
	const added = change.op === "add" ? [type] : change.op === "replace" ? [textOf(change)] : [];
	const types = [...others, ...added];
	if (types.length === 0) delete api.binaryMediaTypes;
	else api.binaryMediaTypes = types;
}
function setEndpointType(api, change) {
	const type = textOf(change);
	if (type !== "EDGE" && type !== "REGIONAL" && type !== "PRIVATE") throw badRequest(`Invalid EndpointTypes value '${type}'`);
	const ipAddressType = type === "PRIVATE" ? "dualstack" : endpoint(api).ipAddressType;
	api.endpointConfiguration = {
		...endpoint(api),
		types: [type],
		ipAddressType
	};
}
function setIpAddressType(api, change) {
	const type = change.value === "dualstack" ? "dualstack" : "ipv4";
	if (type === "ipv4" && endpoint(api).types?.includes("PRIVATE")) throw badRequest("Only dualstack ipAddressType is supported for Private APIs.");
	api.endpointConfiguration = {
		...endpoint(api),
		ipAddressType: type
	};
}
function changeVpcEndpoint(api, change) {
	const id = textOf(change);
	const others = (endpoint(api).vpcEndpointIds ?? []).filter((entry) => entry !== id);
	const vpcEndpointIds = change.op === "add" ? [...others, id] : others;
	const { vpcEndpointIds: _, ...rest } = endpoint(api);
	api.endpointConfiguration = vpcEndpointIds.length === 0 ? rest : {
		...rest,
		vpcEndpointIds
	};
}
function endpoint(api) {
	return api.endpointConfiguration ?? {};
}
// src/emulator/handlers/rest-apis.ts
const restApiHandlers = {
	CreateRestApi(input, { account, now }) {
		checkNewApi(input);
		const id = longId();
		const restApi = newRestApi(account, id, input, now());
		const api = emptyApi(restApi);
		api.definition.models = defaultModels();
		account.restApis[id] = api;
		setTags(account, pathOf$1(id), input.tags);
		return {
			...viewRestApi(restApi),
			...tagsIfAny(account, pathOf$1(id))
		};
	},
	GetRestApi: ({ restApiId }, { account }) => tagged$1(account, findApi(account, restApiId).definition.restApi),
	GetRestApis(input, { account }) {
		const { items, position } = page(Object.values(account.restApis).map((api) => api.definition.restApi), input);
		return {
			items: items.map((restApi) => ({
				...viewRestApi(restApi),
				...tagsIfAny(account, pathOf$1(restApi.id))
			})),
			position
		};
	},
	UpdateRestApi({ restApiId, patchOperations }, { account }) {
		const { definition } = findApi(account, restApiId);
		const restApi = patched(definition.restApi, patchOperations, restApiRules, refuseRestApiPatch);
		if (restApi.policy !== void 0) restApi.policy = expandPolicy(account, restApiId, restApi.policy);
		definition.restApi = restApi;
		return tagged$1(account, restApi);
	},
	DeleteRestApi({ restApiId }, { account }) {
		findApi(account, restApiId);
		delete account.restApis[restApiId];
		for (const plan of Object.values(account.usagePlans)) plan.apiStages = plan.apiStages?.filter((stage) => stage.apiId !== restApiId) ?? [];
		dropTags(account, pathOf$1(restApiId));
		return {};
	}
};
/** Get, Update and Put of one API always show tags (aws-facts 3.1). */
function tagged$1(account, restApi) {
	return {
		...viewRestApi(restApi),
		tags: tagsOf$1(account, pathOf$1(restApi.id))
	};
}
function viewRestApi(restApi) {
	return {
		...restApi,
		policy: restApi.policy === void 0 ? void 0 : showPolicy(restApi.policy)
	};
}
function pathOf$1(restApiId = "") {
	return `/restapis/${restApiId}`;
}
/** The API object as a create makes it, with the defaults of aws-facts 3.2. */
function newRestApi(account, id, input, createdDate) {
	const { name, description, version, binaryMediaTypes, minimumCompressionSize, endpointConfiguration } = input;
	const types = endpointConfiguration?.types ?? ["EDGE"];
	return {
		id,
		name,
		createdDate,
		apiKeySource: input.apiKeySource ?? "HEADER",
		disableExecuteApiEndpoint: input.disableExecuteApiEndpoint ?? false,
		endpointConfiguration: {
			...endpointConfiguration,
			types,
			ipAddressType: endpointConfiguration?.ipAddressType ?? (types.includes("PRIVATE") ? "dualstack" : "ipv4")
		},
		rootResourceId: longId(),
		...description === void 0 ? {} : { description },
		...version === void 0 ? {} : { version },
		...binaryMediaTypes === void 0 ? {} : { binaryMediaTypes },
		...minimumCompressionSize === void 0 ? {} : { minimumCompressionSize },
		...input.policy === void 0 ? {} : { policy: expandPolicy(account, id, input.policy) }
	};
}
/** aws-facts 6: the texts of CreateRestApi; several problems come in one message. */
function checkNewApi({ name, description, minimumCompressionSize, endpointConfiguration }) {
	const problems = [];
	const types = endpointConfiguration?.types ?? [];
	if (name === "") problems.push("API name is required");
	if (description === "") problems.push("Description cannot be an empty string");
	if (minimumCompressionSize !== void 0 && (minimumCompressionSize < 0 || minimumCompressionSize > 10485760)) problems.push("Invalid minimum compression size, must be between 0 and 10485760");
	if (types.length > 1) problems.push("Cannot create an api with multiple Endpoint Types.");
	if (types.includes("PRIVATE") && endpointConfiguration?.ipAddressType === "ipv4") problems.push("Only dualstack ipAddressType is supported for Private APIs.");
	if (problems.length > 0) throw badRequest(problems.join(", "));
}
/** The two models that CreateRestApi adds and an import does not (aws-facts 2.7). */
function defaultModels() {
	const draft = "http://json-schema.org/draft-04/schema#";
	const empty = {
		$schema: draft,
		title: "Empty Schema",
		type: "object"
	};
	const error = {
		$schema: draft,
		title: "Error Schema",
		type: "object",
		properties: { message: { type: "string" } }
	};
	const model = (name, description, schema) => ({
		id: shortId(),
		name,
		description,
		contentType: "application/json",
		schema: JSON.stringify(schema, null, 2)
	});
	return {
		Empty: model("Empty", "This is a default empty schema model", empty),
		Error: model("Error", "This is a default error schema model", error)
	};
}
// src/emulator/handlers/import.ts
/** ImportRestApi and PutRestApi (aws-facts 2). */
const ENDPOINT_TYPES = [
	"EDGE",
	"REGIONAL",
	"PRIVATE"
];
const importHandlers = {
	ImportRestApi(input, { account, now }) {
		const options = readOptions("create", input);
		const imported = compileDocument(account, bytes(input.body), options);
		const type = endpointType(input.parameters);
		const id = longId();
		const api = emptyApi({
			id,
			name: imported.definition.properties.name,
			createdDate: now(),
			rootResourceId: longId(),
			endpointConfiguration: {
				types: [type],
				ipAddressType: type === "PRIVATE" ? "dualstack" : "ipv4"
			}
		});
		importInto(account, api, imported, options);
		account.restApis[id] = api;
		return {
			...viewRestApi(api.definition.restApi),
			...warningsOf(imported.warnings)
		};
	},
	/** The body is read before the API is looked up (aws-facts 2.2). Nothing changes when anything is refused. */
	PutRestApi(input, { account }) {
		const options = readOptions(input.mode === "overwrite" ? "overwrite" : "merge", input);
		const imported = compileDocument(account, bytes(input.body), options);
		const api = findApi(account, input.restApiId);
		importInto(account, api, imported, options);
		return {
			...tagged$1(account, api.definition.restApi),
			...warningsOf(imported.warnings)
		};
	}
};
/** The protocol hands over the raw bytes of the payload. */
function bytes(body) {
	if (body instanceof Uint8Array) return body;
	throw invalidInput();
}
function endpointType(parameters = {}) {
	const wanted = parameters["endpointConfigurationTypes"] ?? "EDGE";
	const type = ENDPOINT_TYPES.find((known) => known === wanted);
	if (type === void 0) throw badRequest(`Invalid endpointConfigurationTypes parameter: ${wanted}`);
	return type;
}
/** Absent when there are none (aws-facts 2.5). */
function warningsOf(warnings) {
	return warnings.length === 0 ? {} : { warnings: [...warnings] };
}
// src/emulator/handlers/integration-patch.ts
const SET = [
	"add",
	"replace",
	"remove"
];
const integrationRules = [
	{
		path: "/uri",
		ops: ["replace"],
		apply: (integration, change) => void (integration.uri = textOf(change))
	},
	{
		path: "/httpMethod",
		ops: ["replace"],
		apply: (integration, change) => void (integration.httpMethod = textOf(change))
	},
	{
		path: "/timeoutInMillis",
		ops: ["replace"],
		apply: (integration, change) => void (integration.timeoutInMillis = numberOf(change))
	},
	{
		path: "/passthroughBehavior",
		ops: ["replace"],
		apply: (integration, change) => void (integration.passthroughBehavior = textOf(change).toUpperCase())
	},
	textRule("/credentials", "credentials"),
	textRule("/connectionId", "connectionId"),
	textRule("/cacheNamespace", "cacheNamespace"),
	{
		path: "/connectionType",
		ops: ["replace"],
		apply: (integration, change) => void (integration.connectionType = textOf(change) === "VPC_LINK" ? "VPC_LINK" : "INTERNET")
	},
	{
		path: "/contentHandling",
		ops: SET,
		apply: setContentHandling
	},
	{
		path: "/cacheKeyParameters/{name}",
		ops: ["add", "remove"],
		apply: changeCacheKey
	},
	{
		path: "/requestParameters/{name}",
		ops: SET,
		apply: (integration, change) => {
			const parameters = withEntry(integration.requestParameters, change, textOf(change));
			if (parameters === void 0) delete integration.requestParameters;
			else integration.requestParameters = parameters;
		}
	},
	{
		path: "/requestTemplates/{type}",
		ops: SET,
		apply: (integration, change) => {
			const templates = withEntry(integration.requestTemplates, change, textOf(change));
			if (templates === void 0) delete integration.requestTemplates;
			else integration.requestTemplates = templates;
		}
	}
];
const integrationResponseRules = [
	{
		path: "/selectionPattern",
		ops: ["replace"],
		apply: (response, change) => void (response.selectionPattern = textOf(change))
	},
	{
		path: "/contentHandling",
		ops: SET,
		apply: setContentHandling
	},
	{
		path: "/responseParameters/{name}",
		ops: SET,
		apply: (response, change) => {
			const parameters = withEntry(response.responseParameters, change, textOf(change));
			if (parameters === void 0) delete response.responseParameters;
			else response.responseParameters = parameters;
		}
	},
	{
		path: "/responseTemplates/{type}",
		ops: SET,
		apply: (response, change) => {
			const templates = withEntry(response.responseTemplates, change, textOf(change));
			if (templates === void 0) delete response.responseTemplates;
			else response.responseTemplates = templates;
		}
	}
];
const refuseIntegrationPatch = invalidPatchPath(pathsOf$1(integrationRules));
const refuseIntegrationResponsePatch = invalidPatchPath(pathsOf$1(integrationResponseRules));
function textRule(path, name) {
	return {
		path,
		ops: ["replace", "remove"],
		apply: (integration, change) => {
			if (change.op === "remove" || textOf(change) === "") delete integration[name];
			else integration[name] = textOf(change);
		}
	};
}
function setContentHandling(target, change) {
	const { value } = change;
	if (value === "CONVERT_TO_BINARY" || value === "CONVERT_TO_TEXT") target.contentHandling = value;
	else delete target.contentHandling;
}
function changeCacheKey(integration, change) {
	const name = change.keys[0] ?? "";
	const others = (integration.cacheKeyParameters ?? []).filter((key) => key !== name);
	integration.cacheKeyParameters = change.op === "add" ? [...others, name] : others;
}
// src/emulator/handlers/integrations.ts
const NO_SUCH_STATUS = "Invalid Response status code specified";
/** Milliseconds. */
const DEFAULT_TIMEOUT = 29e3;
const integrationHandlers = {
	GetIntegration: (input, { account }) => viewIntegration(findIntegration(account, input)),
	PutIntegration(input, { account }) {
		const method = findMethod(account, input);
		const integration = newIntegration(input);
		checkIntegration(integration);
		method.methodIntegration = integration;
		return viewIntegration(integration);
	},
	UpdateIntegration(input, { account }) {
		const method = findMethod(account, input);
		const integration = patched(findIntegration(account, input), input.patchOperations, integrationRules, refuseIntegrationPatch);
		checkIntegration(integration);
		method.methodIntegration = integration;
		return viewIntegration(integration);
	},
	DeleteIntegration(input, { account }) {
		findIntegration(account, input);
		delete findMethod(account, input).methodIntegration;
		return {};
	},
	GetIntegrationResponse: (input, { account }) => viewIntegrationResponse(ownOr404(findIntegration(account, input).integrationResponses ?? {}, input.statusCode, NO_SUCH_STATUS)),
	PutIntegrationResponse(input, { account }) {
		const integration = findIntegration(account, input);
		if (findMethod(account, input).methodResponses?.[input.statusCode] === void 0) throw notFound(NO_SUCH_STATUS);
		const response = {
			statusCode: input.statusCode,
			...input.selectionPattern === void 0 ? {} : { selectionPattern: input.selectionPattern },
			...input.contentHandling === void 0 ? {} : { contentHandling: input.contentHandling },
			...nonEmpty("responseParameters", input.responseParameters),
			...nonEmpty("responseTemplates", input.responseTemplates)
		};
		integration.integrationResponses = {
			...integration.integrationResponses,
			[input.statusCode]: response
		};
		return viewIntegrationResponse(response);
	},
	UpdateIntegrationResponse(input, { account }) {
		const integration = findIntegration(account, input);
		const before = ownOr404(integration.integrationResponses ?? {}, input.statusCode, NO_SUCH_STATUS);
		const operations = input.patchOperations;
		const response = patched(before, operations, integrationResponseRules, refuseIntegrationResponsePatch);
		integration.integrationResponses = {
			...integration.integrationResponses,
			[input.statusCode]: response
		};
		return viewIntegrationResponse(response);
	},
	DeleteIntegrationResponse(input, { account }) {
		const integration = findIntegration(account, input);
		ownOr404(integration.integrationResponses ?? {}, input.statusCode, NO_SUCH_STATUS);
		const { [input.statusCode]: _, ...rest } = integration.integrationResponses ?? {};
		if (Object.keys(rest).length === 0) delete integration.integrationResponses;
		else integration.integrationResponses = rest;
		return {};
	}
};
function newIntegration(input) {
	const isHttp = input.type === "HTTP" || input.type === "HTTP_PROXY";
	const connectionType = input.connectionType ?? (isHttp ? "INTERNET" : void 0);
	const { integrationHttpMethod: httpMethod, uri, credentials, contentHandling, connectionId, tlsConfig } = input;
	const isMock = input.type === "MOCK";
	return {
		type: input.type,
		...httpMethod === void 0 || isMock ? {} : { httpMethod },
		...uri === void 0 || isMock ? {} : { uri },
		...connectionType === void 0 ? {} : { connectionType },
		...connectionId === void 0 ? {} : { connectionId },
		...credentials === void 0 ? {} : { credentials },
		...contentHandling === void 0 ? {} : { contentHandling },
		...tlsConfig === void 0 ? {} : { tlsConfig },
		...nonEmpty("requestParameters", input.requestParameters),
		...nonEmpty("requestTemplates", input.requestTemplates),
		passthroughBehavior: input.passthroughBehavior?.toUpperCase() ?? "WHEN_NO_MATCH",
		timeoutInMillis: input.timeoutInMillis ?? DEFAULT_TIMEOUT,
		cacheNamespace: input.cacheNamespace ?? input.resourceId,
		cacheKeyParameters: input.cacheKeyParameters ?? []
	};
}
/** The rules and texts of aws-facts 2.6 that PutIntegration is recorded with. */
function checkIntegration({ type, httpMethod, uri, timeoutInMillis = DEFAULT_TIMEOUT }) {
	if (type === "MOCK") return;
	if (httpMethod === void 0 || httpMethod === "") throw badRequest("Enumeration value for HttpMethod must be non-empty");
	const isHttp = type === "HTTP" || type === "HTTP_PROXY";
	if (isHttp && !/^https?:\/\/./.test(uri ?? "")) throw badRequest("Invalid HTTP endpoint specified for URI");
	if (!isHttp) checkServiceUri(type ?? "", uri ?? "");
	if (timeoutInMillis < 50 || timeoutInMillis > DEFAULT_TIMEOUT) throw badRequest("Timeout should be between 50 ms and 29000 ms");
}
function checkServiceUri(type, uri) {
	const parts = uri.split(":");
	if (parts[0] !== "arn" || parts[2] !== "apigateway" || parts.length < 6) throw badRequest("Invalid ARN specified in the request");
	if (!/^(?:path|action)\//.test(parts.slice(5).join(":"))) throw badRequest("AWS ARN for integration must contain path or action");
	if (type === "AWS_PROXY" && parts[4] !== "lambda" && parts[4] !== "firehose") throw badRequest("Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.");
}
// src/emulator/handlers/models.ts
const modelRules = [{
	path: "/description",
	ops: ["replace"],
	apply: (model, change) => void (model.description = textOf(change))
}, {
	path: "/schema",
	ops: ["replace"],
	apply: (model, change) => void (model.schema = textOf(change))
}];
const modelHandlers = {
	CreateModel({ restApiId, name, contentType, description, schema }, { account }) {
		const { models } = findApi(account, restApiId).definition;
		if (!/^[A-Za-z0-9]+$/.test(name)) throw badRequest(`Model name must be alphanumeric: ${name}`);
		if (own$1(models, name) !== void 0) throw conflict(`Model name already exists for this REST API`);
		const model = {
			id: shortId(),
			name,
			contentType,
			...description === void 0 ? {} : { description },
			...schema === void 0 ? {} : { schema }
		};
		checkSchema(model.schema);
		models[name] = model;
		return model;
	},
	GetModel: ({ restApiId, modelName }, { account }) => findModel(findApi(account, restApiId).definition, modelName),
	GetModels(input, { account }) {
		return page(Object.values(findApi(account, input.restApiId).definition.models), input);
	},
	UpdateModel({ restApiId, modelName, patchOperations }, { account }) {
		const { definition } = findApi(account, restApiId);
		const model = patched(findModel(definition, modelName), patchOperations, modelRules, invalidPatchPath(pathsOf$1(modelRules)));
		checkSchema(model.schema);
		definition.models[modelName] = model;
		return model;
	},
	DeleteModel({ restApiId, modelName }, { account }) {
		const { definition } = findApi(account, restApiId);
		findModel(definition, modelName);
		checkUnused(definition, modelName);
		delete definition.models[modelName];
		return {};
	}
};
function findModel({ models }, name) {
	return ownOr404(models, name, `Invalid model name specified: ${name}`);
}
function checkSchema(schema) {
	if (schema === void 0) return;
	try {
		if (require_json.isObject(JSON.parse(schema))) return;
	} catch {}
	throw badRequest("Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]");
}
/** aws-facts 2.7: the two texts of the guard. */
function checkUnused({ resources }, name) {
	for (const { path, resourceMethods } of Object.values(resources)) for (const [httpMethod, method] of Object.entries(resourceMethods)) {
		const where = `${path === "/" ? "/" : path}/${httpMethod}`;
		if (Object.values(method.requestModels ?? {}).includes(name)) throw conflict(`Cannot delete model '${name}', is referenced in method request: ${where}`);
		if (Object.values(method.methodResponses ?? {}).some((response) => Object.values(response.responseModels ?? {}).includes(name))) throw conflict(`Cannot delete model '${name}', is referenced in method response: ${where}`);
	}
}
// src/emulator/handlers/request-validators.ts
const NO_SUCH_VALIDATOR = "Invalid Request Validator identifier specified";
const requestValidatorRules = [
	{
		path: "/name",
		ops: ["replace"],
		apply: (validator, change) => void (validator.name = textOf(change))
	},
	{
		path: "/validateRequestBody",
		ops: ["replace"],
		apply: (validator, change) => void (validator.validateRequestBody = booleanOf(change))
	},
	{
		path: "/validateRequestParameters",
		ops: ["replace"],
		apply: (validator, change) => void (validator.validateRequestParameters = booleanOf(change))
	}
];
const requestValidatorHandlers = {
	CreateRequestValidator({ restApiId, name, validateRequestBody, validateRequestParameters }, { account }) {
		const api = own$1(account.restApis, restApiId);
		if (api === void 0) throw badRequest("Invalid REST API identifier specified");
		const id = shortId();
		const validator = {
			id,
			...name === void 0 ? {} : { name },
			validateRequestBody: validateRequestBody ?? false,
			validateRequestParameters: validateRequestParameters ?? false
		};
		api.definition.requestValidators[id] = validator;
		return validator;
	},
	GetRequestValidator: ({ restApiId, requestValidatorId }, { account }) => ownOr404(findApi(account, restApiId).definition.requestValidators, requestValidatorId, NO_SUCH_VALIDATOR),
	GetRequestValidators(input, { account }) {
		return page(Object.values(findApi(account, input.restApiId).definition.requestValidators), input);
	},
	UpdateRequestValidator({ restApiId, requestValidatorId, patchOperations }, { account }) {
		const { requestValidators } = findApi(account, restApiId).definition;
		const validator = patched(ownOr404(requestValidators, requestValidatorId, NO_SUCH_VALIDATOR), patchOperations, requestValidatorRules, invalidPatchPath(pathsOf$1(requestValidatorRules)));
		requestValidators[requestValidatorId] = validator;
		return validator;
	},
	DeleteRequestValidator({ restApiId, requestValidatorId }, { account }) {
		const { requestValidators } = findApi(account, restApiId).definition;
		ownOr404(requestValidators, requestValidatorId, NO_SUCH_VALIDATOR);
		delete requestValidators[requestValidatorId];
		return {};
	}
};
// src/emulator/handlers/resources.ts
/** Resources: the tree of paths. */
const resourceHandlers = {
	GetResources(input, { account }) {
		const api = findApi(account, input.restApiId);
		const embed = input.embed?.includes("methods") ?? false;
		const { items, position } = page(Object.values(api.definition.resources), input);
		return {
			items: items.map((resource) => viewResource(resource, embed)),
			position
		};
	},
	GetResource({ restApiId, resourceId, embed }, { account }) {
		return viewResource(findResource(account, restApiId, resourceId), embed?.includes("methods") ?? false);
	},
	CreateResource({ restApiId, parentId, pathPart }, { account }) {
		const api = findApi(account, restApiId);
		const parent = api.definition.resources[parentId];
		if (parent === void 0) throw notFound("Invalid Resource identifier specified");
		checkPathPart(api, parent, pathPart);
		const id = shortId();
		const resource = {
			id,
			parentId,
			path: parent.path === "/" ? `/${pathPart}` : `${parent.path}/${pathPart}`,
			pathPart,
			resourceMethods: {}
		};
		api.definition.resources[id] = resource;
		return viewResource(resource, false);
	},
	DeleteResource({ restApiId, resourceId }, { account }) {
		const resource = findResource(account, restApiId, resourceId);
		if (resource.parentId === void 0) throw badRequest("Root resource cannot be deleted");
		const { resources } = findApi(account, restApiId).definition;
		for (const { id, path } of Object.values(resources)) if (path === resource.path || path.startsWith(`${resource.path}/`)) delete resources[id];
		return {};
	}
};
/** Root has neither parent nor path part; a resource without methods has no `resourceMethods` (aws-facts 3.3). */
function viewResource(resource, embed) {
	const { resourceMethods, ...rest } = resource;
	const entries = Object.entries(resourceMethods);
	if (entries.length === 0) return rest;
	const methods = entries.map(([name, method]) => [name, embed ? viewMethod(method) : {}]);
	return {
		...rest,
		resourceMethods: Object.fromEntries(methods)
	};
}
/** The rules and texts of CreateResource that are recorded: aws-facts 2.6. */
function checkPathPart(api, parent, pathPart) {
	if (isGreedy(parent.pathPart)) throw badRequest(`Cannot create a child of a resource with a greedy path variable: ${parent.pathPart}`);
	const siblings = Object.values(api.definition.resources).filter((resource) => resource.parentId === parent.id);
	if (siblings.some((sibling) => sibling.pathPart === pathPart)) throw conflict(`Another resource with the same parent already has this name: ${pathPart}`);
	const variable = siblings.find((sibling) => sibling.pathPart?.startsWith("{"));
	if (pathPart.startsWith("{") && variable !== void 0) throw badRequest(`A sibling (${variable.pathPart}) of this resource already has a variable path part -- only one is allowed`);
	if (!/^(?:\{[\w.:,-]+\+?\}|[\w.:,-]+)$/.test(pathPart)) throw badRequest("Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.");
}
function isGreedy(pathPart) {
	return pathPart?.endsWith("+}") ?? false;
}
// src/emulator/handlers/tags.ts
/** TagResource, UntagResource, GetTags: for REST APIs, stages, usage plans and API keys (aws-facts 5.7). */
const tagHandlers = {
	TagResource({ resourceArn, tags }, { account }) {
		checkArn(account, resourceArn);
		account.tags[resourceArn] = {
			...account.tags[resourceArn],
			...tags
		};
		return {};
	},
	UntagResource({ resourceArn, tagKeys }, { account }) {
		checkArn(account, resourceArn);
		const kept = Object.entries(account.tags[resourceArn] ?? {}).filter(([key]) => !tagKeys.includes(key));
		if (kept.length === 0) delete account.tags[resourceArn];
		else account.tags[resourceArn] = Object.fromEntries(kept);
		return {};
	},
	GetTags({ resourceArn }, { account }) {
		checkArn(account, resourceArn);
		return { tags: account.tags[resourceArn] ?? {} };
	}
};
function checkArn(account, arn) {
	const prefix = arnOf(account, "/");
	if (!arn.startsWith(prefix)) throw badRequest("Invalid resource ARN specified in the request");
	if (!exists$1(account, arn.slice(prefix.length).split("/"))) throw notFound("Invalid resource ARN specified in the request");
}
function exists$1(account, [kind, id = "", child, name]) {
	if (kind === "usageplans") return own$1(account.usagePlans, id) !== void 0;
	if (kind === "apikeys") return own$1(account.apiKeys, id) !== void 0;
	const api = kind === "restapis" ? own$1(account.restApis, id) : void 0;
	if (api === void 0 || child === void 0) return api !== void 0;
	return child === "stages" && own$1(api.stages, name ?? "") !== void 0;
}
// src/emulator/handlers/usage-plan-keys.ts
/** Keys in usage plans (aws-facts 5.4): answers carry the key's value in clear, as the service's do. */
const NO_SUCH_PLAN$2 = "Invalid Usage Plan ID specified";
const NO_SUCH_PLAN_KEY$1 = "Invalid API Key identifier specified";
const usagePlanKeyHandlers = {
	CreateUsagePlanKey({ usagePlanId, keyId, keyType }, { account }) {
		ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN$2);
		if (keyType !== "API_KEY") throw badRequest("Invalid Usage Plan Key type specified");
		const key = ownOr404(account.apiKeys, keyId, NO_SUCH_PLAN_KEY$1);
		checkNewKey(account, usagePlanId, plansOf(account, keyId));
		account.usagePlanKeys[usagePlanId] = [keyId, ...keyIds(account, usagePlanId)];
		return view(key);
	},
	GetUsagePlanKey({ usagePlanId, keyId }, { account }) {
		ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN$2);
		return view(ownOr404(keyIds(account, usagePlanId).includes(keyId) ? account.apiKeys : {}, keyId, NO_SUCH_PLAN_KEY$1));
	},
	/** Newest first; an unknown plan is an empty list, not an error; `nameQuery` is a prefix. */
	GetUsagePlanKeys(input, { account }) {
		const { items, position } = page(keyIds(account, input.usagePlanId).map((id) => account.apiKeys[id]).filter((key) => key !== void 0 && (key.name ?? "").startsWith(input.nameQuery ?? "")), input);
		return {
			items: items.map((key) => key === void 0 ? {} : view(key)),
			position
		};
	},
	DeleteUsagePlanKey({ usagePlanId, keyId }, { account }) {
		ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN$2);
		const ids = keyIds(account, usagePlanId);
		if (!ids.includes(keyId)) ownOr404({}, keyId, NO_SUCH_PLAN_KEY$1);
		account.usagePlanKeys[usagePlanId] = ids.filter((id) => id !== keyId);
		return {};
	}
};
function keyIds(account, usagePlanId) {
	return account.usagePlanKeys[usagePlanId] ?? [];
}
function view({ id, name, value }) {
	return {
		id,
		type: "API_KEY",
		value,
		name
	};
}
// src/emulator/handlers/usage-plan-rules.ts
const MAX_PLANS = 300;
const MAX_METHOD_THROTTLES = 20;
const MAX_OFFSET = {
	DAY: 0,
	WEEK: 6,
	MONTH: 27
};
/** @throws ServiceError 400, or 429 for what the account's limits do not allow; those texts are ours */
function checkUsagePlan(plan) {
	if (plan.quota !== void 0) checkQuota(plan.quota);
	for (const stage of plan.apiStages ?? []) checkMethodThrottles(plan, stage);
}
function checkRoomForPlan(account) {
	if (Object.keys(account.usagePlans).length >= MAX_PLANS) throw limitReached(`${MAX_PLANS} usage plans`);
}
/** `offset` comes back as 0 when it is not set (aws-facts 5.1). */
function withOffset(quota) {
	return {
		...quota,
		offset: quota.offset ?? 0
	};
}
/** A limit of 0 is one: it lets nothing through. */
function checkQuota({ limit, offset = 0, period }) {
	if (limit === void 0 || period === void 0) throw badRequest("Usage Plan quota limit and period must be set");
	if (!Number.isInteger(limit) || limit < 0) throw badRequest("Usage Plan quota limit must be a non-negative integer");
	const highest = MAX_OFFSET[period];
	if (highest === void 0) throw badRequest(`Invalid quota period ${period}`);
	if (offset < 0 || offset > highest) throw badRequest(`Usage Plan quota offset must be between 0 and ${highest} for period ${period}`);
}
/** A throttle of all methods and one of the plan do not go together (aws-facts 5.2). */
function checkMethodThrottles(plan, { apiId = "", stage = "", throttle = {} }) {
	const methods = Object.keys(throttle);
	if (methods.length > MAX_METHOD_THROTTLES) throw limitReached(`${MAX_METHOD_THROTTLES} method throttles of the API Stage ${apiId}:${stage}`);
	if (plan.throttle !== void 0 && methods.includes("*/*")) throw badRequest(`Usage Plan throttle and a throttle of */* for ${apiId}:${stage} cannot both be set`);
}
function limitReached(what) {
	return new ServiceError("LimitExceededException", `Maximum number of ${what} reached`);
}
// src/emulator/handlers/usage-plan-patch.ts
const STAGE_THROTTLE = "/apiStages/{apidId:stageName}/throttle";
const METHOD_THROTTLE = `${STAGE_THROTTLE}/{resourcePath}/{httpMethod}`;
/** The rules, in the order in which the service lists the paths. */
function usagePlanRules(stageExists) {
	return [
		{
			path: "/apiStages",
			ops: ["add"],
			apply: (plan, change) => addStage(stageExists, plan, change)
		},
		{
			path: "/apiStages",
			ops: ["remove"],
			apply: removeStage$1
		},
		{
			path: "/quota",
			ops: ["remove"],
			apply: (plan) => void delete plan.quota
		},
		{
			path: "/throttle",
			ops: ["remove"],
			apply: (plan) => void delete plan.throttle
		},
		{
			path: "/productCode",
			ops: ["add", "replace"],
			apply: (plan, change) => void (plan.productCode = textOf(change))
		},
		{
			path: "/productCode",
			ops: ["remove"],
			apply: (plan) => void delete plan.productCode
		},
		{
			path: METHOD_THROTTLE,
			ops: ["remove"],
			apply: removeMethodThrottle
		},
		{
			path: STAGE_THROTTLE,
			ops: ["remove"],
			apply: (plan, change) => void delete stageOf(plan, change).throttle
		},
		{
			path: STAGE_THROTTLE,
			ops: ["add", "replace"],
			apply: setStageThrottle
		},
		{
			path: `${METHOD_THROTTLE}/rateLimit`,
			ops: ["add", "replace"],
			apply: setMethodThrottle("rateLimit")
		},
		{
			path: `${METHOD_THROTTLE}/burstLimit`,
			ops: ["add", "replace"],
			apply: setMethodThrottle("burstLimit")
		},
		{
			path: "/name",
			ops: ["replace"],
			apply: (plan, change) => void (plan.name = textOf(change))
		},
		{
			path: "/description",
			ops: ["replace"],
			apply: setDescription
		},
		{
			path: "/quota/limit",
			ops: ["add", "replace"],
			apply: setQuotaNumber("limit")
		},
		{
			path: "/quota/offset",
			ops: ["add", "replace"],
			apply: setQuotaNumber("offset")
		},
		{
			path: "/quota/period",
			ops: ["add", "replace"],
			apply: setPeriod
		},
		{
			path: "/throttle/rateLimit",
			ops: ["add", "replace"],
			apply: setThrottle("rateLimit")
		},
		{
			path: "/throttle/burstLimit",
			ops: ["add", "replace"],
			apply: setThrottle("burstLimit")
		}
	];
}
/** `/apiStages/{x}/throttle` is listed by the service as `/apiStages/<x>/throttle`. */
const refuseUsagePlanPatch = invalidPatchPath((op) => {
	const rules = usagePlanRules(() => false).filter((rule) => rule.ops.some((taken) => taken === op));
	return [...new Set(rules.map((rule) => rule.path.replaceAll("{", "<").replaceAll("}", ">")))];
});
function addStage(stageExists, plan, change) {
	const { apiId, stage } = splitStage(textOf(change));
	if (!stageExists(apiId, stage)) throw noSuchStage(plan, apiId, stage);
	const others = (plan.apiStages ?? []).filter((entry) => entry.apiId !== apiId || entry.stage !== stage);
	const present = (plan.apiStages ?? []).find((entry) => entry.apiId === apiId && entry.stage === stage);
	plan.apiStages = [...others, present ?? {
		apiId,
		stage
	}];
}
function removeStage$1(plan, change) {
	const { apiId, stage } = splitStage(textOf(change));
	const rest = (plan.apiStages ?? []).filter((entry) => entry.apiId !== apiId || entry.stage !== stage);
	if (rest.length === (plan.apiStages ?? []).length) throw noSuchStage(plan, apiId, stage);
	plan.apiStages = rest;
}
/** `apiId:stage`, or the service's word for anything else. */
function splitStage(text) {
	const match = /^([^:]+):([^:]+)$/.exec(text);
	if (match?.[1] === void 0 || match[2] === void 0) throw badRequest("Invalid API Stage specified");
	return {
		apiId: match[1],
		stage: match[2]
	};
}
function stageOf(plan, change) {
	const { apiId, stage } = splitStage(change.keys[0] ?? "");
	const found = (plan.apiStages ?? []).find((entry) => entry.apiId === apiId && entry.stage === stage);
	if (found === void 0) throw noSuchStage(plan, apiId, stage);
	return found;
}
function noSuchStage(plan, apiId, stage) {
	return notFound(`Invalid API Stage {api: ${apiId}, stage: ${stage}} specified for usageplan ${plan.id}`);
}
/** The key of a method's throttle: `/pets/GET`, and `//GET` for the root (aws-facts 5.1). */
function methodOf$1(change) {
	const [, path = "", httpMethod = ""] = change.keys;
	return `${path}/${httpMethod}`;
}
function removeMethodThrottle(plan, change) {
	const stage = stageOf(plan, change);
	const { [methodOf$1(change)]: removed, ...others } = stage.throttle ?? {};
	if (removed === void 0) throw notFound(`Invalid throttle ${methodOf$1(change)} specified for usageplan ${plan.id}`);
	if (Object.keys(others).length === 0) delete stage.throttle;
	else stage.throttle = others;
}
function setMethodThrottle(name) {
	return (plan, change) => {
		const stage = stageOf(plan, change);
		const method = methodOf$1(change);
		stage.throttle = {
			...stage.throttle,
			[method]: {
				...stage.throttle?.[method],
				[name]: numberOf(change)
			}
		};
	};
}
function setStageThrottle(plan, change) {
	const throttle = parseThrottles(textOf(change));
	stageOf(plan, change).throttle = change.op === "add" ? {
		...stageOf(plan, change).throttle,
		...throttle
	} : throttle;
}
function parseThrottles(text) {
	const throttles = {};
	for (const [method, settings] of Object.entries(parseObject(text))) {
		if (!require_json.isObject(settings)) throw badRequest("Invalid throttle settings specified");
		const { burstLimit, rateLimit } = settings;
		throttles[method] = {
			...rateLimit === void 0 ? {} : { rateLimit: Number(rateLimit) },
			...burstLimit === void 0 ? {} : { burstLimit: Number(burstLimit) }
		};
	}
	return throttles;
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		if (require_json.isObject(value)) return value;
	} catch {}
	throw badRequest("Invalid throttle settings specified");
}
function setDescription(plan, change) {
	if (textOf(change) === "") delete plan.description;
	else plan.description = textOf(change);
}
function setQuotaNumber(name) {
	return (plan, change) => void (plan.quota = {
		offset: 0,
		...plan.quota,
		[name]: numberOf(change)
	});
}
function setPeriod(plan, change) {
	const { value } = change;
	if (value !== "DAY" && value !== "WEEK" && value !== "MONTH") throw badRequest("Invalid quota period specified");
	plan.quota = {
		offset: 0,
		...plan.quota,
		period: value
	};
}
function setThrottle(name) {
	return (plan, change) => void (plan.throttle = {
		...plan.throttle,
		[name]: numberOf(change)
	});
}
// src/emulator/handlers/usage-plans.ts
const NO_SUCH_PLAN$1 = "Invalid Usage Plan ID specified";
const usagePlanHandlers = {
	CreateUsagePlan(input, { account }) {
		const id = longId();
		const { apiStages = [], description, name, quota, throttle } = input;
		checkStages(account, apiStages);
		const plan = {
			id,
			name,
			apiStages,
			...description === void 0 ? {} : { description },
			...throttle === void 0 ? {} : { throttle },
			...quota === void 0 ? {} : { quota: withOffset(quota) }
		};
		checkUsagePlan(plan);
		checkRoomForPlan(account);
		account.usagePlans[id] = plan;
		account.usagePlanKeys[id] = [];
		setTags(account, pathOf(id), input.tags);
		return {
			...plan,
			...tagsIfAny(account, pathOf(id))
		};
	},
	GetUsagePlan: ({ usagePlanId }, { account }) => tagged(account, ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN$1)),
	GetUsagePlans(input, { account }) {
		const { keyId } = input;
		const { items, position } = page(Object.values(account.usagePlans).filter(({ id = "" }) => keyId === void 0 || (account.usagePlanKeys[id] ?? []).includes(keyId)), input);
		return {
			items: items.map((plan) => ({
				...plan,
				...tagsIfAny(account, pathOf(plan.id))
			})),
			position
		};
	},
	UpdateUsagePlan({ usagePlanId, patchOperations }, { account }) {
		const plan = patched(ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN$1), patchOperations, usagePlanRules(stageExistsIn(account)), refuseUsagePlanPatch);
		checkUsagePlan(plan);
		checkStagesOfKeys(account, usagePlanId, plan);
		account.usagePlans[usagePlanId] = plan;
		return tagged(account, plan);
	},
	DeleteUsagePlan({ usagePlanId }, { account }) {
		const { apiStages = [] } = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN$1);
		if (apiStages.length > 0) throw badRequest(`Cannot delete Usage Plan ${usagePlanId} because there are API Stages associated with it, including ${apiStages.map(({ apiId, stage }) => `${apiId}:${stage}`).join(", ")}`);
		delete account.usagePlans[usagePlanId];
		delete account.usagePlanKeys[usagePlanId];
		delete account.usage[usagePlanId];
		delete account.usageExtensions[usagePlanId];
		dropTags(account, pathOf(usagePlanId));
		return {};
	}
};
function tagged(account, plan) {
	return {
		...plan,
		tags: tagsOf$1(account, pathOf(plan.id))
	};
}
/** A 400 with the gaps of its text unfilled, unlike that of UpdateUsagePlan (aws-facts 5.2, boto3#825, CDK#6169). */
function checkStages(account, stages) {
	for (const { apiId = "", stage = "" } of stages) if (!stageExistsIn(account)(apiId, stage)) throw badRequest("Invalid API Stage {api: %s, stage: %s} specified for usageplan %s");
}
function stageExistsIn(account) {
	return (apiId, stage) => own$1(own$1(account.restApis, apiId)?.stages ?? {}, stage) !== void 0;
}
function pathOf(usagePlanId = "") {
	return `/usageplans/${usagePlanId}`;
}
// src/emulator/usage.ts
const DAY$2 = 864e5;
function usageOf(account, usagePlanId, keyId) {
	return {
		used: account.usage[usagePlanId]?.[keyId] ?? {},
		extended: account.usageExtensions[usagePlanId]?.[keyId] ?? {}
	};
}
/** Adds to the count of a day. */
function addTo(table, usagePlanId, keyId, day, count) {
	const byKey = table[usagePlanId] ??= {};
	const days = byKey[keyId] ??= {};
	days[day] = (days[day] ?? 0) + count;
}
/**
* What is left of a quota after the calls up to a moment's day. Below zero where more was used, as after the limit was lowered.
* @param moment milliseconds since 1970; counts of later days are left out
*/
function remainingAt(quota, { extended, used }, moment) {
	const first = isoDay(periodStart(quota, moment));
	const last = isoDay(moment);
	return (quota.limit ?? 0) + sum(extended, first, last) - sum(used, first, last);
}
/**
* The first day of the period that holds the moment, in UTC. The offset shifts the first day: 1 lets a week begin on
* Monday instead of Sunday, a month on its second day.
*/
function periodStart(quota, now) {
	const date = new Date(now);
	const today = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
	const offset = quota.offset ?? 0;
	if (quota.period === "WEEK") return today - (date.getUTCDay() - offset + 7) % 7 * DAY$2;
	if (quota.period !== "MONTH") return today;
	const month = date.getUTCDate() > offset ? date.getUTCMonth() : date.getUTCMonth() - 1;
	return Date.UTC(date.getUTCFullYear(), month, 1 + offset);
}
/** `2026-01-31`, in UTC. */
function isoDay(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
function sum(counts, first, last) {
	return Object.entries(counts).filter(([day]) => day >= first && day <= last).reduce((total, [, count]) => total + count, 0);
}
// src/emulator/handlers/usage.ts
const NO_SUCH_PLAN = "Invalid Usage Plan ID specified";
const NO_SUCH_PLAN_KEY = "Invalid API Key identifier specified";
const DAY$1 = 864e5;
const MOST_DAYS = 90;
const rules = [{
	path: "/remaining",
	ops: ["replace"],
	apply: (left, change) => void (left.remaining = countOf(numberOf(change)))
}];
const usageHandlers = {
	/** Per key, newest first, a pair of used and remaining for each day of the range, oldest first. */
	GetUsage(input, { account }) {
		const { endDate, keyId, startDate, usagePlanId } = input;
		const { quota } = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
		const days = daysBetween(startDate, endDate);
		const { items, position } = page((account.usagePlanKeys[usagePlanId] ?? []).filter((id) => keyId === void 0 || id === keyId), input);
		const logs = items.map((id) => {
			const usage = usageOf(account, usagePlanId, id);
			return [id, days.map((day) => pairOf(quota, usage, day))];
		});
		return {
			usagePlanId,
			startDate,
			endDate,
			items: Object.fromEntries(logs),
			position
		};
	},
	/** Sets what is left until the period ends. */
	UpdateUsage({ keyId, patchOperations, usagePlanId }, { account, now }) {
		const { quota } = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
		ownOr404(account.usagePlanKeys[usagePlanId]?.includes(keyId) === true ? account.apiKeys : {}, keyId, NO_SUCH_PLAN_KEY);
		if (quota === void 0) throw badRequest(`Usage Plan ${usagePlanId} has no quota`);
		const moment = now() * 1e3;
		const today = isoDay(moment);
		const remaining = remainingAt(quota, usageOf(account, usagePlanId, keyId), moment);
		const wanted = patched({ remaining }, patchOperations, rules, invalidPatchPath(() => ["/remaining"]));
		addTo(account.usageExtensions, usagePlanId, keyId, today, wanted.remaining - remaining);
		const usage = usageOf(account, usagePlanId, keyId);
		return {
			usagePlanId,
			startDate: today,
			endDate: today,
			items: { [keyId]: [pairOf(quota, usage, moment)] }
		};
	}
};
/** What was used on a day, and what was left at its end. Without a quota nothing is, see the behaviour page. */
function pairOf(quota, usage, moment) {
	const remaining = quota === void 0 ? 0 : Math.max(0, remainingAt(quota, usage, moment));
	return [usage.used[isoDay(moment)] ?? 0, remaining];
}
function countOf(number) {
	if (!Number.isInteger(number) || number < 0) throw badRequest("Usage remaining must be a non-negative integer");
	return number;
}
/** The days of a range as moments: milliseconds since 1970. */
function daysBetween(startDate, endDate) {
	const start = Date.parse(`${startDate}T00:00:00Z`);
	const end = Date.parse(`${endDate}T00:00:00Z`);
	if (Number.isNaN(start) || Number.isNaN(end) || end < start) throw badRequest("Usage Date range is invalid.");
	const count = Math.min(MOST_DAYS, (end - start) / DAY$1 + 1);
	return Array.from({ length: count }, (_, index) => start + index * DAY$1);
}
// src/emulator/protocol/decode.ts
/** Turns an HTTP request into an operation's input, as the schema says. */
/**
* The input of the matched operation.
* @throws ServiceError SerializationException for a body that is no JSON or of the wrong type (aws-facts 6),
*   BadRequestException for a required member that is missing
*/
function decodeInput(match, request) {
	const input = {};
	const { members } = match.operation.input;
	const body = bodyOf(members, request.body);
	for (const member of members) {
		const value = memberValue(member, match, request, body);
		if (value !== void 0) input[member.name] = value;
	}
	const missing = members.filter((member) => member.required && input[member.name] === void 0);
	if (missing.length > 0) throw badRequest(`Invalid request input: missing ${missing.map((member) => member.name).join(", ")}`);
	return input;
}
function memberValue(member, match, request, body) {
	const { location } = member;
	const shape = member.shape();
	switch (location.in) {
		case "label": return fromText(shape, match.labels[member.name]);
		case "query": return fromQuery(shape, request.query, location.name);
		case "queryMap": return freeQuery(match, request.query);
		case "header": return fromText(shape, headerText(request.headers[location.name.toLowerCase()]));
		case "payload": return fromPayload(shape, request.body);
		case "body": return fromJson(shape, body[member.wireName]);
		case "headerMap":
		case "statusCode": return;
	}
}
function headerText(value) {
	return typeof value === "object" ? value.join(",") : value;
}
/** The JSON body as an object; empty where the operation's body is a payload or nothing was sent. */
function bodyOf(members, body) {
	if (body.length === 0 || !members.some((member) => member.location.in === "body")) return {};
	const value = parse$1(body);
	if (!require_json.isObject(value)) throw new ServiceError("SerializationException", "Unexpected JSON value at the start of the body");
	return value;
}
function parse$1(body) {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		throw new ServiceError("SerializationException", "Unable to parse the request body as JSON");
	}
}
function fromPayload(shape, body) {
	if (body.length === 0) return void 0;
	if (shape.kind === "simple") return shape.type === "blob" ? body : new TextDecoder().decode(body);
	return fromJson(shape, parse$1(body));
}
function fromQuery(shape, query, name) {
	if (!query.has(name)) return void 0;
	if (shape.kind === "list") return query.getAll(name).map((text) => fromText(shape.item(), text));
	return fromText(shape, query.get(name) ?? void 0);
}
/** The query parameters that no other member and no literal of the route takes. */
function freeQuery(match, query) {
	const taken = new Set(match.operation.literals.map(([name]) => name));
	for (const { location } of match.operation.input.members) if (location.in === "query") taken.add(location.name);
	const free = [...query].filter(([name]) => !taken.has(name));
	return free.length === 0 ? void 0 : Object.fromEntries(free);
}
function fromText(shape, text) {
	if (text === void 0 || shape.kind !== "simple") return text;
	if (shape.type === "number") return Number(text);
	if (shape.type === "boolean") return text === "true";
	return text;
}
function fromJson(shape, value) {
	if (value === void 0 || value === null) return void 0;
	if (shape.kind === "list") {
		if (!Array.isArray(value)) throw wrongType(value, "ArrayList");
		return value.map((item) => fromJson(shape.item(), item));
	}
	if (shape.kind === "simple") return fromJsonScalar(shape.type, value);
	if (!require_json.isObject(value)) throw wrongType(value, "LinkedHashMap");
	return shape.kind === "map" ? fromJsonMap(shape.value(), value) : fromJsonStructure(shape.members, value);
}
function fromJsonMap(shape, value) {
	const entries = Object.entries(value).map(([key, entry]) => [key, fromJson(shape, entry)]);
	return Object.fromEntries(entries.filter(([, entry]) => entry !== void 0));
}
function fromJsonStructure(members, value) {
	const entries = members.map((member) => [member.name, fromJson(member.shape(), value[member.wireName])]);
	return Object.fromEntries(entries.filter(([, entry]) => entry !== void 0));
}
function fromJsonScalar(type, value) {
	switch (type) {
		case "string":
			if (typeof value !== "string") throw wrongType(value, "String");
			return value;
		case "number":
			if (typeof value !== "number") throw wrongType(value, "Number");
			return value;
		case "boolean":
			if (typeof value !== "boolean") throw wrongType(value, "Boolean");
			return value;
		case "blob": return typeof value === "string" ? Buffer.from(value, "base64") : value;
		case "epoch":
		case "date-time":
		case "http-date": return typeof value === "number" ? /* @__PURE__ */ new Date(value * 1e3) : new Date(String(value));
		case "document": return value;
	}
}
/** aws-facts 6: `class java.lang.Boolean can not be converted to an String`. */
function wrongType(value, wanted) {
	return new ServiceError("SerializationException", `class ${JAVA_TYPES[typeof value] ?? "java.util.LinkedHashMap"} can not be converted to an ${wanted}`);
}
const JAVA_TYPES = {
	boolean: "java.lang.Boolean",
	number: "java.lang.Integer",
	string: "java.lang.String"
};
// src/emulator/protocol/encode.ts
/** Turns an operation's output, or an error, into an HTTP answer, as the schema says. */
function encodeOutput(operation, output) {
	const { members } = operation.output;
	const headers = headersOf(members, output);
	const status = Number(valueAt(members, output, "statusCode") ?? operation.status);
	const payload = members.find((member) => member.location.in === "payload");
	if (payload !== void 0) return {
		status,
		headers,
		body: payloadOf(output[payload.name])
	};
	if (status === 204) return {
		status,
		headers
	};
	const body = JSON.stringify(structureToJson(members, output));
	return {
		status,
		headers: {
			...headers,
			"content-type": "application/json"
		},
		body
	};
}
function headersOf(members, output) {
	const headers = {};
	for (const { name, location } of members) {
		const value = output[name];
		if (location.in === "header" && value !== void 0) headers[location.name.toLowerCase()] = String(value);
	}
	return headers;
}
function valueAt(members, output, place) {
	const member = members.find(({ location }) => location.in === place);
	return member && output[member.name];
}
function payloadOf(value) {
	if (value instanceof Uint8Array || typeof value === "string") return value;
	return value === void 0 ? "" : JSON.stringify(value);
}
/** A value in JSON. `null` stays null, which is how the service shows an empty response template (aws-facts 2.10). */
function toJson(shape, value) {
	if (value === null) return null;
	if (shape.kind === "list") return Array.isArray(value) ? value.map((item) => toJson(shape.item(), item)) : value;
	if (shape.kind === "simple") return scalarToJson(shape.type, value);
	if (!require_json.isObject(value)) return value;
	if (shape.kind === "structure") return structureToJson(shape.members, value);
	const of = shape.value();
	return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== void 0).map(([key, entry]) => [key, toJson(of, entry)]));
}
/** What does not travel in an answer's JSON. Places of requests mean nothing there: `position` is marked as a query. */
const OUTSIDE_BODY = /* @__PURE__ */ new Set([
	"header",
	"headerMap",
	"payload",
	"statusCode"
]);
function structureToJson(members, value) {
	const json = {};
	for (const member of members) {
		const entry = value[member.name];
		if (entry === void 0 || OUTSIDE_BODY.has(member.location.in)) continue;
		json[member.wireName] = toJson(member.shape(), entry);
	}
	return json;
}
function scalarToJson(type, value) {
	if (type === "blob" && value instanceof Uint8Array) return Buffer.from(value).toString("base64");
	if (!(value instanceof Date)) return value;
	if (type === "date-time") return value.toISOString();
	if (type === "http-date") return value.toUTCString();
	return value.getTime() / 1e3;
}
/** The answer to a failed call: status, `x-amzn-ErrorType`, `Retry-After`, and the message under the model's name for it. */
function encodeError(error, shapes) {
	const failure = error instanceof ServiceError ? error : internalFailure(error);
	const shape = shapes.get(failure.name);
	const { status, retryAfterSeconds } = failure.details;
	const messageName = shape?.members.find(({ name }) => name.toLowerCase() === "message")?.wireName ?? "message";
	const hasType = shape?.members.some(({ name }) => name === "Type") ?? false;
	return {
		status: status ?? shape?.status ?? COMMON_STATUSES[failure.name] ?? 400,
		headers: {
			"content-type": "application/json",
			"x-amzn-errortype": failure.name,
			...retryAfterSeconds === void 0 ? {} : { "retry-after": String(retryAfterSeconds) }
		},
		body: JSON.stringify({
			...hasType ? { Type: "User" } : {},
			[messageName]: failure.message
		})
	};
}
function internalFailure(error) {
	return new ServiceError("InternalFailure", `The embedded service failed: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
}
// src/emulator/protocol/schema.ts
const SIMPLE_TYPES = {
	0: "string",
	1: "number",
	2: "boolean",
	4: "epoch",
	5: "date-time",
	6: "http-date",
	7: "epoch",
	15: "document",
	17: "number",
	19: "number",
	21: "blob",
	42: "blob"
};
const LIST_BIT = 64;
const MAP_BIT = 128;
/** Positions in a schema array. */
const KIND = 0;
const NAME = 2;
const TRAITS = 3;
const MEMBER_NAMES = 4;
const MEMBER_SHAPES = 5;
const REQUIRED_COUNT = 6;
/** The names of the bits in a trait vector, lowest bit first. */
const TRAIT_BITS = [
	"httpLabel",
	"idempotent",
	"idempotencyToken",
	"sensitive",
	"httpPayload",
	"httpResponseCode",
	"httpQueryParams"
];
/** The shape behind a reference: a type code, a schema array, or a function that gives one. */
function readShape(reference) {
	const schema = unwrap(reference);
	if (typeof schema === "number") return simpleShape(schema);
	if (!Array.isArray(schema)) return {
		kind: "structure",
		name: "Unit",
		members: []
	};
	if (schema[KIND] === 0) return readShape(schema[4]);
	if (schema[KIND] === 1) return {
		kind: "list",
		item: () => readShape(schema[4])
	};
	if (schema[KIND] === 2) return {
		kind: "map",
		value: () => readShape(schema[5])
	};
	return {
		kind: "structure",
		name: String(schema[NAME]),
		members: readMembers(schema)
	};
}
function simpleShape(code) {
	if (code >= MAP_BIT) return {
		kind: "map",
		value: () => readShape(code - MAP_BIT)
	};
	if (code >= LIST_BIT) return {
		kind: "list",
		item: () => readShape(code - LIST_BIT)
	};
	const type = SIMPLE_TYPES[code];
	if (type === void 0) throw new Error(`Unknown type code ${code} in an SDK schema`);
	return {
		kind: "simple",
		type
	};
}
/** Members of a structure or error schema. */
function readMembers(schema) {
	const names = asArray(schema[MEMBER_NAMES]);
	const shapes = asArray(schema[MEMBER_SHAPES]);
	const required = Number(schema[REQUIRED_COUNT] ?? 0);
	return names.map((name, index) => {
		const traits = collectTraits(shapes[index]);
		const member = String(name);
		return {
			name: member,
			wireName: String(traits["jsonName"] ?? member),
			required: index < required,
			location: locationOf(traits),
			shape: () => readShape(shapes[index])
		};
	});
}
function locationOf(traits) {
	if (traits["httpLabel"]) return { in: "label" };
	if (traits["httpPayload"]) return { in: "payload" };
	if (traits["httpQueryParams"]) return { in: "queryMap" };
	if (traits["httpResponseCode"]) return { in: "statusCode" };
	if (traits["httpQuery"] !== void 0) return {
		in: "query",
		name: String(traits["httpQuery"])
	};
	if (traits["httpHeader"] !== void 0) return {
		in: "header",
		name: String(traits["httpHeader"])
	};
	if (traits["httpPrefixHeaders"] !== void 0) return {
		in: "headerMap",
		name: String(traits["httpPrefixHeaders"])
	};
	return { in: "body" };
}
/** The traits of a schema array, whether written as an object or as a bit vector. */
function schemaTraits(schema) {
	return readTraits(schema[TRAITS]);
}
function readTraits(traits) {
	if (typeof traits === "object" && traits !== null) return { ...traits };
	const bits = Number(traits ?? 0);
	return Object.fromEntries(TRAIT_BITS.filter((_, bit) => bits >> bit & 1).map((name) => [name, true]));
}
/** The traits on the way from a member's reference to its schema; the member's own win. */
function collectTraits(reference) {
	const schema = resolve$1(reference);
	return isTraitPair(schema) ? {
		...collectTraits(schema[0]),
		...readTraits(schema[1])
	} : {};
}
function unwrap(reference) {
	const schema = resolve$1(reference);
	return isTraitPair(schema) ? unwrap(schema[0]) : schema;
}
function resolve$1(reference) {
	return typeof reference === "function" ? resolve$1(reference()) : reference;
}
/** `[reference, traits]`, in contrast to a schema array, which has at least five entries. */
function isTraitPair(schema) {
	return Array.isArray(schema) && schema.length === 2;
}
function asArray(value) {
	return Array.isArray(value) ? value : [];
}
// src/emulator/protocol/operation.ts
/** The operation and error tables of a service, read from what its SDK client exports. */
const OPERATION = 9;
const ERROR = -3;
/** All operations of an SDK client package, given its module namespace. */
function readOperations(sdk) {
	return schemasOf(sdk, OPERATION).map((schema) => {
		const [method = "", template = "", status = 200] = schemaTraits(schema)["http"];
		const [path = "", query = ""] = template.split("?");
		return {
			name: String(schema[2]),
			method,
			segments: path.split("/").slice(1),
			literals: [...new URLSearchParams(query)],
			status,
			input: structure(schema[4]),
			output: structure(schema[5])
		};
	});
}
/** All modelled errors of an SDK client package, by name. */
function readErrors(sdk) {
	const errors = schemasOf(sdk, ERROR).map((schema) => {
		const name = String(schema[2]);
		return [name, {
			name,
			status: Number(schemaTraits(schema)["httpError"] ?? 400),
			members: readMembers(schema)
		}];
	});
	return new Map(errors);
}
function schemasOf(sdk, kind) {
	return Object.values(sdk).filter((value) => Array.isArray(value) && value[0] === kind);
}
function structure(reference) {
	const shape = readShape(reference);
	if (shape.kind !== "structure") throw new Error("An SDK schema has an operation whose input is no structure");
	return shape;
}
// src/emulator/protocol/route.ts
function createRouter(operations) {
	const ordered = [...operations].sort((a, b) => specificity(b) - specificity(a));
	return (method, path, query) => {
		const segments = path.split("/").slice(1);
		const operation = ordered.find((candidate) => matches$1(candidate, method, segments, query));
		return operation && {
			operation,
			labels: labelsOf(operation, segments)
		};
	};
}
function specificity(operation) {
	return operation.segments.filter((segment) => !isVariable(segment)).length * 100 + operation.segments.length * 10 + operation.literals.length;
}
function matches$1(operation, method, segments, query) {
	if (operation.method !== method) return false;
	const expected = operation.segments;
	if (expected.at(-1)?.endsWith("+}") ?? false ? segments.length < expected.length : segments.length !== expected.length) return false;
	if (!operation.literals.every(([name, value]) => query.get(name) === value)) return false;
	return expected.every((part, index) => isVariable(part) ? segments[index] !== "" : part === segments[index]);
}
function labelsOf(operation, segments) {
	const labels = {};
	operation.segments.forEach((part, index) => {
		if (!isVariable(part)) return;
		const greedy = part.endsWith("+}");
		const value = greedy ? segments.slice(index).join("/") : segments[index] ?? "";
		labels[part.slice(1, greedy ? -2 : -1)] = decodeURIComponent(value);
	});
	return labels;
}
function isVariable(segment) {
	return segment.startsWith("{");
}
// src/emulator/protocol/service.ts
/** A service made of its SDK's schemas and a table of handlers: request in, answer out. */
/**
* @param sdk module namespace of the service's SDK client package, whose exported schemas drive everything
* @param handle runs one operation; what it throws becomes the error answer
*/
function createService(sdk, handle) {
	const route = createRouter(readOperations(sdk));
	const errors = readErrors(sdk);
	const matchOf = ({ method, path, query }) => route(method, path, query);
	const answer = async (request) => {
		const match = matchOf(request);
		try {
			if (match === void 0) throw unknownOperation(request);
			const output = await handle(match.operation, decodeInput(match, request));
			return {
				operation: match.operation.name,
				...encodeOutput(match.operation, { ...output })
			};
		} catch (error) {
			return {
				operation: match?.operation.name,
				...encodeError(error, errors)
			};
		}
	};
	return {
		operationOf: (request) => matchOf(request)?.operation.name,
		answer
	};
}
function unknownOperation(request) {
	return new ServiceError("UnknownOperationException", `No operation answers ${request.method} ${request.path}`);
}
/** The answer of an operation that the embedded service knows but does not act out. */
function notImplemented(operation) {
	return new ServiceError("NotImplemented", `The embedded service does not implement ${operation}`);
}
// src/emulator/control-plane.ts
/** API Gateway's control plane: the SDK's schemas and a table of handlers. */
const handlers = {
	...accountHandlers,
	...apiKeyHandlers,
	...authorizerHandlers,
	...deploymentHandlers,
	...documentationHandlers,
	...exportHandlers,
	...gatewayResponseHandlers,
	...importApiKeysHandlers,
	...importHandlers,
	...integrationHandlers,
	...methodHandlers,
	...modelHandlers,
	...requestValidatorHandlers,
	...resourceHandlers,
	...restApiHandlers,
	...stageHandlers,
	...tagHandlers,
	...usageHandlers,
	...usagePlanHandlers,
	...usagePlanKeyHandlers
};
const byName$1 = new Map(Object.entries(handlers));
/** @param admit refuses calls beyond the published rates */
function createControlPlane(context, admit) {
	return createService(require_dist_es.dist_es_exports, async ({ name }, input) => {
		admit(name, input);
		const handler = byName$1.get(name);
		if (handler === void 0) throw notImplemented(name);
		return await handler(input, context);
	});
}
// src/emulator/data-plane/call.ts
/** The last value of a header, whatever the case of its name. */
function headerOf(headers, name) {
	const wanted = name.toLowerCase();
	const found = Object.keys(headers).find((key) => key.toLowerCase() === wanted);
	return found === void 0 ? void 0 : headers[found]?.at(-1);
}
/** The media type of a `Content-Type` or `Accept` header: in lower case, first of a list, without parameters. */
function mediaType(header) {
	const type = header?.split(",")[0]?.split(";")[0]?.trim().toLowerCase();
	return type === "" ? void 0 : type;
}
/** Maps the values of a record. */
function mapRecord(record, map) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
/** An own member of a record: names from a request must not find what every object inherits. */
function own(record, key) {
	return record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;
}
/** Only the last value of each name, as the service's single-value maps have it. */
function lastValues(values) {
	return mapRecord(values, (list) => list.at(-1) ?? "");
}
// src/emulator/data-plane/gateway-error.ts
const INTERNAL = "Internal server error";
/** The kinds of error the data plane raises, by response type, with what the service says by default. */
const ERROR_KINDS = {
	ACCESS_DENIED: {
		status: 403,
		message: "User is not authorized to access this resource",
		errorType: "AccessDeniedException"
	},
	API_CONFIGURATION_ERROR: {
		status: 500,
		message: INTERNAL,
		errorType: "InternalServerErrorException"
	},
	AUTHORIZER_CONFIGURATION_ERROR: {
		status: 500,
		message: INTERNAL,
		errorType: "AuthorizerConfigurationException"
	},
	AUTHORIZER_FAILURE: {
		status: 500,
		message: INTERNAL,
		errorType: "AuthorizerFailureException"
	},
	BAD_REQUEST_BODY: {
		status: 400,
		message: "Invalid request body",
		errorType: "BadRequestException"
	},
	BAD_REQUEST_PARAMETERS: {
		status: 400,
		message: "Invalid request parameters",
		errorType: "BadRequestException"
	},
	INTEGRATION_FAILURE: {
		status: 504,
		message: INTERNAL,
		errorType: "InternalServerErrorException"
	},
	INTEGRATION_TIMEOUT: {
		status: 504,
		message: "Endpoint request timed out",
		errorType: "InternalServerErrorException"
	},
	INVALID_API_KEY: {
		status: 403,
		message: "Forbidden",
		errorType: "ForbiddenException"
	},
	MISSING_AUTHENTICATION_TOKEN: {
		status: 403,
		message: "Missing Authentication Token",
		errorType: "MissingAuthenticationTokenException"
	},
	QUOTA_EXCEEDED: {
		status: 429,
		message: "Limit Exceeded",
		errorType: "LimitExceededException"
	},
	REQUEST_TOO_LARGE: {
		status: 413,
		message: "Request Too Long",
		errorType: "RequestTooLargeException"
	},
	THROTTLED: {
		status: 429,
		message: "Too Many Requests",
		errorType: "TooManyRequestsException"
	},
	UNAUTHORIZED: {
		status: 401,
		message: "Unauthorized",
		errorType: "UnauthorizedException"
	},
	UNSUPPORTED_MEDIA_TYPE: {
		status: 415,
		message: "Unsupported Media Type",
		errorType: "BadRequestException"
	}
};
/** A refusal by the gateway itself. The answer is made of it by `gatewayAnswer`. */
var GatewayError = class extends Error {
	type;
	status;
	errorType;
	/** What the execution log would say. Never a value from the request, a template or a function's answer. */
	reason;
	constructor(type, options = {}) {
		const kind = ERROR_KINDS[type];
		super(options.message ?? kind.message);
		this.name = "GatewayError";
		this.type = type;
		this.status = options.status ?? kind.status;
		this.errorType = kind.errorType;
		this.reason = options.reason;
	}
};
/** The 500 of an integration that cannot work as it is configured; the reason goes to the execution log. */
function misconfigured(reason) {
	return new GatewayError("API_CONFIGURATION_ERROR", { reason: `configuration error: ${reason}` });
}
// src/emulator/data-plane/api-keys.ts
/**
* The key of a call: the header `x-api-key`, or what the authorizer said where the API's key source is AUTHORIZER.
* @throws GatewayError 403 Forbidden when it is missing, unknown, disabled or in no plan of the stage
*/
function admittedKey(call) {
	const value = call.snapshot.restApi.apiKeySource === "AUTHORIZER" ? call.authorizer?.usageIdentifierKey : headerOf(call.request.headers, "x-api-key");
	const use = value === void 0 || value === "" ? void 0 : keyUse(call, value);
	if (use === void 0) throw new GatewayError("INVALID_API_KEY");
	return use;
}
/** The plan that opens a stage, by key. */
function planOf(access, use) {
	return access.usagePlans[use.usagePlanId];
}
function keyUse(call, value) {
	const { access } = call;
	const id = Object.values(access.apiKeys).find((candidate) => candidate.value === value && candidate.enabled === true)?.id;
	if (id === void 0) return void 0;
	const plan = Object.entries(access.usagePlans).find(([planId, candidate]) => opensStage(candidate, call) && (access.usagePlanKeys[planId] ?? []).includes(id));
	return plan && {
		id,
		value,
		usagePlanId: plan[0]
	};
}
function opensStage(plan, call) {
	return (plan.apiStages ?? []).some(({ apiId, stage }) => apiId === call.apiId && stage === call.stageName);
}
// src/emulator/data-plane/context.ts
/** What `$context`, `context.*` and the proxy event's `requestContext` hold. */
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** The request context of a call, as plain JSON. Members that are not known (yet) are absent. */
function requestContext(call) {
	const { request, route, authorizer } = call;
	return {
		accountId: call.account.id,
		apiId: call.apiId,
		deploymentId: call.stage.deploymentId,
		domainName: headerOf(request.headers, "host") ?? "",
		domainPrefix: call.apiId,
		extendedRequestId: call.extendedRequestId,
		httpMethod: request.httpMethod,
		identity: identityOf$1(call),
		path: `/${call.stageName}${request.path}`,
		protocol: "HTTP/1.1",
		requestId: call.requestId,
		requestTime: commonLogTime(call.startedAt),
		requestTimeEpoch: call.startedAt,
		stage: call.stageName,
		...route === void 0 ? {} : {
			resourceId: route.resource.id,
			resourcePath: route.resourcePath
		},
		...authorizer === void 0 ? {} : { authorizer: authorizer.context }
	};
}
/** The request context with `error`, which only the templates of gateway responses see. */
function errorContext(call, error) {
	return {
		...requestContext(call),
		error: {
			message: error.message,
			messageString: JSON.stringify(error.message),
			responseType: error.type,
			validationErrorString: error.type === "BAD_REQUEST_BODY" ? JSON.stringify(error.message) : ""
		}
	};
}
function identityOf$1(call) {
	return {
		accessKey: null,
		accountId: null,
		caller: null,
		cognitoAuthenticationProvider: null,
		cognitoAuthenticationType: null,
		cognitoIdentityId: null,
		cognitoIdentityPoolId: null,
		principalOrgId: null,
		sourceIp: call.request.sourceIp,
		user: null,
		userAgent: headerOf(call.request.headers, "user-agent") ?? null,
		userArn: null,
		...call.apiKey === void 0 ? {} : {
			apiKey: call.apiKey.value,
			apiKeyId: call.apiKey.id
		}
	};
}
/** A moment as the access log writes it: `09/Apr/2015:12:34:56 +0000`. */
function commonLogTime(milliseconds) {
	const iso = new Date(milliseconds).toISOString();
	const month = MONTHS[Number(iso.slice(5, 7)) - 1] ?? "";
	return `${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
}
// src/emulator/data-plane/invocation-policy.ts
/** What the policy that a Lambda authorizer returns says about a call. */
/** A deny wins over an allow; without either the call is denied. Undefined when the policy is none at all. */
function verdictOf(policy, methodArn) {
	if (!require_json.isObject(policy) || !Array.isArray(policy["Statement"])) return void 0;
	const effects = policy["Statement"].filter((statement) => applies(statement, methodArn)).map(effectOf);
	if (effects.includes("Deny")) return "explicit-deny";
	return effects.includes("Allow") ? "allow" : "deny";
}
function applies(statement, methodArn) {
	if (!require_json.isObject(statement)) return false;
	const actions = texts$1(statement["Action"]);
	const resources = texts$1(statement["Resource"]);
	return actions.some((action) => require_arn.wildcardMatch(action.toLowerCase(), "execute-api:invoke")) && resources.some((resource) => resource === "*" || require_arn.arnLike(resource, methodArn));
}
function effectOf(statement) {
	return require_json.isObject(statement) ? statement["Effect"] : void 0;
}
function texts$1(value) {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
// src/emulator/data-plane/json-path.ts
/** The few JSONPath forms that mappings use: `$`, `$.a.b`, `$['a']`, `$.a[0]`. */
const STEP = /\.([A-Za-z_][\w-]*)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/gy;
/** The value at a path, or undefined when it is not there or the path is of a form we do not know. */
function jsonPath(value, path) {
	const text = path.startsWith("$") ? path.slice(1) : `.${path}`;
	let current = value;
	let at = 0;
	for (const match of text.matchAll(STEP)) {
		current = memberOf(current, match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
		at = match.index + match[0].length;
	}
	return at === text.length ? current : void 0;
}
/** A member of an object or an element of a list; never something inherited. */
function memberOf(value, key) {
	if (Array.isArray(value)) return value[Number(key)];
	return require_json.isObject(value) ? own(value, key) : void 0;
}
/** Parses JSON; undefined when it is none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/emulator/data-plane/vtl/methods.ts
/** The methods of Java's strings, lists and maps that templates call, and how Java prints a value. */
const STRING = {
	contains: (value, [part]) => value.includes(javaText(part)),
	endsWith: (value, [part]) => value.endsWith(javaText(part)),
	equals: (value, [other]) => value === other,
	equalsIgnoreCase: (value, [other]) => value.toLowerCase() === javaText(other).toLowerCase(),
	indexOf: (value, [part]) => value.indexOf(javaText(part)),
	isEmpty: (value) => value === "",
	length: (value) => value.length,
	replace: (value, [from, to]) => value.replaceAll(javaText(from), () => javaText(to)),
	split: (value, [separator]) => value.split(javaText(separator)),
	startsWith: (value, [part]) => value.startsWith(javaText(part)),
	substring: (value, [start, end]) => value.slice(Number(start), end === void 0 ? void 0 : Number(end)),
	toLowerCase: (value) => value.toLowerCase(),
	toUpperCase: (value) => value.toUpperCase(),
	trim: (value) => value.trim()
};
const LIST = {
	contains: (value, [item]) => value.includes(item),
	get: (value, [index]) => value[Number(index)],
	isEmpty: (value) => value.length === 0,
	size: (value) => value.length
};
const MAP = {
	containsKey: (value, [key]) => Object.hasOwn(value, javaText(key)),
	entrySet: (value) => Object.entries(value).map(([key, item]) => ({
		key,
		value: item
	})),
	get: (value, [key]) => memberOf(value, javaText(key)),
	isEmpty: (value) => Object.keys(value).length === 0,
	keySet: (value) => Object.keys(value),
	size: (value) => Object.keys(value).length,
	values: (value) => Object.values(value)
};
/** Calls a method of a value; undefined when there is no such method. */
function callMethod(value, name, parameters) {
	if (name === "toString") return value === void 0 || value === null ? void 0 : javaText(value);
	if (typeof value === "string") return methodOf(STRING, name)?.(value, parameters);
	if (Array.isArray(value)) return methodOf(LIST, name)?.(value, parameters);
	if (require_json.isObject(value)) return methodOf(MAP, name)?.(value, parameters);
}
function methodOf(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
/** A value as Java prints it: `{a=1, b=[x, y]}`. */
function javaText(value) {
	if (value === void 0 || value === null) return "";
	if (Array.isArray(value)) return `[${value.map(nestedText).join(", ")}]`;
	if (typeof value === "string") return value;
	if (!require_json.isObject(value)) return JSON.stringify(value) ?? "";
	return `{${Object.entries(value).map(([key, item]) => `${key}=${nestedText(item)}`).join(", ")}}`;
}
function nestedText(value) {
	return value === null || value === void 0 ? "null" : javaText(value);
}
// src/emulator/data-plane/vtl/syntax.ts
/** Thrown inside the parsers where the text is not what they know; the template parser then takes it as text. */
var NotUnderstood = class extends Error {};
/** Moves over the pattern (which must be sticky) and returns its match, or undefined when it is not there. */
function take(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const match = pattern.exec(cursor.text);
	if (match === null) return void 0;
	cursor.at = pattern.lastIndex;
	return match;
}
/** Moves over the pattern or gives up. */
function expect(cursor, pattern) {
	const match = take(cursor, pattern);
	if (match === void 0) throw new NotUnderstood(`at ${cursor.at}`);
	return match;
}
// src/emulator/data-plane/vtl/expression.ts
/** Parses what stands inside directives, and references with their steps. */
/** Weakest first. */
const LEVELS = [
	/\s*(\|\|)/y,
	/\s*(&&)/y,
	/\s*(==|!=)/y,
	/\s*(<=|>=|<|>)/y,
	/\s*([+-])/y,
	/\s*([*/%])/y
];
const IDENTIFIER = /[A-Za-z_][\w-]*/y;
function parseExpression(cursor, parseText, level = 0) {
	const pattern = LEVELS[level];
	if (pattern === void 0) return parseUnary(cursor, parseText);
	let left = parseExpression(cursor, parseText, level + 1);
	for (let match = take(cursor, pattern); match !== void 0; match = take(cursor, pattern)) {
		const right = parseExpression(cursor, parseText, level + 1);
		left = {
			type: "binary",
			operator: match[1] ?? "",
			left,
			right
		};
	}
	return left;
}
/** Every nested expression comes through here; the depth is right again when it returns (not when it gives up). */
function parseUnary(cursor, parseText) {
	cursor.depth += 1;
	if (cursor.depth > 50) throw new NotUnderstood("too deep");
	const operand = parseOperand(cursor, parseText);
	cursor.depth -= 1;
	return operand;
}
function parseOperand(cursor, parseText) {
	take(cursor, /\s+/y);
	if (take(cursor, /!/y)) return {
		type: "not",
		operand: parseUnary(cursor, parseText)
	};
	if (take(cursor, /\(/y)) {
		const inner = parseExpression(cursor, parseText);
		expect(cursor, /\s*\)/y);
		return inner;
	}
	return parseLiteral(cursor, parseText) ?? {
		type: "reference",
		reference: expectReference(cursor, parseText)
	};
}
function parseLiteral(cursor, parseText) {
	const number = take(cursor, /-?\d+(?:\.\d+)?/y);
	if (number) return {
		type: "literal",
		value: Number(number[0])
	};
	const word = take(cursor, /(true|false|null)\b/y);
	if (word) return {
		type: "literal",
		value: word[0] === "null" ? null : word[0] === "true"
	};
	const single = take(cursor, /'((?:[^']|'')*)'/y);
	if (single) return {
		type: "literal",
		value: (single[1] ?? "").replaceAll("''", "'")
	};
	const double = take(cursor, /"((?:[^"]|"")*)"/y);
	if (double) return {
		type: "template",
		body: parseText((double[1] ?? "").replaceAll("\"\"", "\""))
	};
}
function expectReference(cursor, parseText) {
	expect(cursor, /(?=\$)/y);
	return parseReference(cursor, parseText).reference;
}
/** Parses `$x.y`, `$!x`, `${x.y}`, `$!{x}` at the cursor, with its members, indexes and calls. */
function parseReference(cursor, parseText) {
	const opening = expect(cursor, /\$(!?)(\{?)/y);
	const name = expect(cursor, IDENTIFIER)[0];
	const steps = [];
	for (let step = parseStep(cursor, parseText); step !== void 0; step = parseStep(cursor, parseText)) steps.push(step);
	if (opening[2] === "{") expect(cursor, /\}/y);
	return {
		reference: {
			name,
			steps
		},
		quiet: opening[1] === "!"
	};
}
function parseStep(cursor, parseText) {
	if (take(cursor, /\[/y)) {
		const index = parseExpression(cursor, parseText);
		expect(cursor, /\s*\]/y);
		return {
			type: "index",
			index
		};
	}
	const name = take(cursor, /\.([A-Za-z_][\w-]*)/y)?.[1];
	if (name === void 0) return void 0;
	if (!take(cursor, /\(/y)) return {
		type: "member",
		name
	};
	return {
		type: "call",
		name,
		parameters: parseParameters(cursor, parseText)
	};
}
function parseParameters(cursor, parseText) {
	const parameters = [];
	if (take(cursor, /\s*\)/y)) return parameters;
	do
		parameters.push(parseExpression(cursor, parseText));
	while (take(cursor, /\s*,/y));
	expect(cursor, /\s*\)/y);
	return parameters;
}
// src/emulator/data-plane/vtl/parse.ts
/** Parses a mapping template: text, references, `#set`, `#if`, `#foreach`, comments. */
/** Parses a template. Nothing in it is an error: what we do not understand is text. */
function parseTemplate(text, depth = 0) {
	const cursor = {
		text,
		at: 0,
		depth: 0
	};
	const nodes = [];
	while (cursor.at < text.length) {
		nodes.push(...parseNodes(cursor, depth));
		if (cursor.at < text.length) nodes.push({
			type: "text",
			text: text.charAt(cursor.at++)
		});
	}
	return nodes;
}
/** Parses up to the end, or up to a directive that closes a block. */
function parseNodes(cursor, depth) {
	const nodes = [];
	while (cursor.at < cursor.text.length && !/#\{?(?:end|else)/y.test(from(cursor))) {
		const node = parseNode(cursor, depth);
		if (node !== void 0) nodes.push(node);
	}
	return nodes;
}
function parseNode(cursor, depth) {
	const text = take(cursor, /[^$#]+/y);
	if (text) return {
		type: "text",
		text: text[0]
	};
	if (take(cursor, /##[^\n]*\n?|#\*[\s\S]*?\*#/y)) return void 0;
	const start = cursor.at;
	try {
		if (depth > 50) throw new NotUnderstood("too deep");
		return cursor.text[start] === "$" ? referenceNode(cursor, depth) : directive(cursor, depth);
	} catch (error) {
		if (!(error instanceof NotUnderstood)) throw error;
		cursor.at = start + 1;
		cursor.depth = 0;
		return {
			type: "text",
			text: cursor.text.charAt(start)
		};
	}
}
function referenceNode(cursor, depth) {
	const start = cursor.at;
	return {
		type: "reference",
		...parseReference(cursor, textParser(depth)),
		source: cursor.text.slice(start, cursor.at)
	};
}
function directive(cursor, depth) {
	const name = expect(cursor, /#\{?(set|if|foreach)\}?\s*\(\s*/y)[1];
	if (name === "set") return setNode(cursor, depth);
	return name === "if" ? ifNode(cursor, depth) : foreachNode(cursor, depth);
}
function setNode(cursor, depth) {
	expect(cursor, /(?=\$)/y);
	const target = parseReference(cursor, textParser(depth)).reference;
	expect(cursor, /\s*=/y);
	const value = parseExpression(cursor, textParser(depth));
	closeDirective(cursor);
	return {
		type: "set",
		target,
		value
	};
}
function ifNode(cursor, depth) {
	const branches = [conditionalBranch(cursor, depth)];
	for (let branch = elseifBranch(cursor, depth); branch !== void 0; branch = elseifBranch(cursor, depth)) branches.push(branch);
	if (take(cursor, /#(?:\{else\}|else(?!if))(?:[ \t]*\n)?/y)) branches.push({ body: parseNodes(cursor, depth + 1) });
	closeBlock(cursor);
	return {
		type: "if",
		branches
	};
}
/** For the same reason an #elseif that is not understood ends the block instead of giving up. */
function elseifBranch(cursor, depth) {
	const start = cursor.at;
	if (!take(cursor, /#\{?elseif\}?\s*\(/y)) return void 0;
	try {
		return conditionalBranch(cursor, depth);
	} catch (error) {
		if (!(error instanceof NotUnderstood)) throw error;
		cursor.at = start;
		cursor.depth = 0;
		return;
	}
}
function conditionalBranch(cursor, depth) {
	const condition = parseExpression(cursor, textParser(depth));
	closeDirective(cursor);
	return {
		condition,
		body: parseNodes(cursor, depth + 1)
	};
}
function foreachNode(cursor, depth) {
	const variable = expect(cursor, /\$!?\{?([A-Za-z_][\w-]*)\}?\s+in\s/y)[1] ?? "";
	const list = parseExpression(cursor, textParser(depth));
	closeDirective(cursor);
	const body = parseNodes(cursor, depth + 1);
	closeBlock(cursor);
	return {
		type: "foreach",
		variable,
		list,
		body
	};
}
/** The closing parenthesis. A directive alone on its line takes the line break with it. */
function closeDirective(cursor) {
	expect(cursor, /\s*\)(?:[ \t]*\n)?/y);
}
/**
* The end of a block. Where it is missing the block ends all the same: giving up here would parse the body again as
* part of the block around it, and again for the block around that.
*/
function closeBlock(cursor) {
	take(cursor, /#(?:\{end\}|end)(?:[ \t]*\n)?/y);
}
function textParser(depth) {
	return (text) => parseTemplate(text, depth + 1);
}
function from(cursor) {
	return cursor.text.slice(cursor.at, cursor.at + 10);
}
// src/emulator/data-plane/vtl/render.ts
/** Renders a parsed template. */
/** The service stops a loop there (aws-facts 1.2). */
const MAX_ITERATIONS = 1e3;
/** Renders nodes. A reference to an unknown variable stays as it is written, one to an absent member renders empty. */
function render(nodes, scope) {
	return nodes.map((node) => renderNode(node, scope)).join("");
}
function renderNode(node, scope) {
	switch (node.type) {
		case "text": return node.text;
		case "reference": return renderReference(node, scope);
		case "set":
			assign(node.target, evaluate(node.value, scope), scope);
			return "";
		case "if": {
			const branch = node.branches.find(({ condition }) => condition === void 0 || truthy(evaluate(condition, scope)));
			return branch === void 0 ? "" : render(branch.body, scope);
		}
		case "foreach": return renderLoop(node, scope);
		default: return node;
	}
}
function renderReference(node, scope) {
	const { name } = node.reference;
	return scope.variables.has(name) || Object.hasOwn(scope.hosts, name) || node.quiet ? javaText(resolve(node.reference, scope)) : node.source;
}
function renderLoop(node, scope) {
	const list = evaluate(node.list, scope);
	const items = Array.isArray(list) ? list : require_json.isObject(list) ? Object.values(list) : [];
	return items.slice(0, MAX_ITERATIONS).map((item, index) => {
		scope.variables.set(node.variable, item);
		scope.variables.set("velocityCount", index + 1);
		const hasNext = index + 1 < items.length;
		scope.variables.set("foreach", {
			count: index + 1,
			index,
			hasNext,
			first: index === 0,
			last: !hasNext
		});
		return render(node.body, scope);
	}).join("");
}
function assign(target, value, scope) {
	const path = target.steps.map((step) => step.type === "index" ? javaText(evaluate(step.index, scope)) : step.name);
	if (path.length === 0) scope.variables.set(target.name, value ?? null);
	else if (target.name === "context") scope.override(path, value);
}
function resolve(reference, scope) {
	const host = Object.hasOwn(scope.hosts, reference.name) ? scope.hosts[reference.name] : void 0;
	if (host === void 0) return reference.steps.reduce((value, step) => stepInto(value, step, scope), scope.variables.get(reference.name));
	const [first, ...rest] = reference.steps;
	if (first === void 0) return void 0;
	return rest.reduce((value, step) => stepInto(value, step, scope), stepIntoHost(host, first, scope));
}
function stepIntoHost(host, step, scope) {
	if (step.type === "call") return host.call(step.name, step.parameters.map((parameter) => evaluate(parameter, scope)));
	return step.type === "member" ? memberOf(host.members, step.name) : void 0;
}
function stepInto(value, step, scope) {
	if (step.type === "member") return memberOf(value, step.name);
	if (step.type === "index") return memberOf(value, javaText(evaluate(step.index, scope)));
	return callMethod(value, step.name, step.parameters.map((parameter) => evaluate(parameter, scope)));
}
function evaluate(expression, scope) {
	switch (expression.type) {
		case "literal": return expression.value;
		case "template": return render(expression.body, scope);
		case "reference": return resolve(expression.reference, scope);
		case "not": return !truthy(evaluate(expression.operand, scope));
		case "binary": return evaluateBinary(expression, scope);
		default: return expression;
	}
}
function evaluateBinary(expression, scope) {
	const left = evaluate(expression.left, scope);
	if (expression.operator === "&&") return truthy(left) && truthy(evaluate(expression.right, scope));
	if (expression.operator === "||") return truthy(left) || truthy(evaluate(expression.right, scope));
	const right = evaluate(expression.right, scope);
	if (expression.operator === "==") return same(left, right);
	if (expression.operator === "!=") return !same(left, right);
	if (expression.operator === "+" && (typeof left === "string" || typeof right === "string")) return javaText(left) + javaText(right);
	return arithmetic(expression.operator, Number(left), Number(right));
}
function arithmetic(operator, left, right) {
	if (operator === "<") return left < right;
	if (operator === ">") return left > right;
	if (operator === "<=") return left <= right;
	if (operator === ">=") return left >= right;
	if (operator === "+") return left + right;
	if (operator === "-") return left - right;
	if (operator === "*") return left * right;
	return operator === "/" ? Math.trunc(left / right) : left % right;
}
/** As Velocity compares: values of different types by their text. */
function same(left, right) {
	if (left === void 0 || left === null) return right === void 0 || right === null;
	return left === right || javaText(left) === javaText(right);
}
function truthy(value) {
	return value !== void 0 && value !== null && value !== false;
}
// src/emulator/data-plane/template.ts
/** Mapping templates: what `$input`, `$context`, `$stageVariables` and `$util` give them, and what they may override. */
/** Renders a mapping template. The subset of VTL is in README.md; what is not understood stays as it is written. */
function renderTemplate(template, input) {
	const headers = {};
	let status;
	const override = (path, value) => {
		const [root, part, name] = path;
		if (root !== "responseOverride") return;
		if (part === "status" && isStatus(value)) status = value;
		if (part === "header" && name !== void 0) headers[name] = javaText(value);
	};
	const variables = /* @__PURE__ */ new Map([["context", input.context], ["stageVariables", input.call.stage.variables ?? {}]]);
	const hosts = {
		input: inputHost(input),
		util: UTIL
	};
	return {
		text: render(parseTemplate(template), {
			variables,
			hosts,
			override
		}),
		headers,
		...status === void 0 ? {} : { status }
	};
}
function isStatus(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599;
}
function inputHost(input) {
	const json = parseJson(input.body) ?? {};
	return {
		members: { body: input.body },
		call: (name, parameters) => {
			const argument = parameters[0] === void 0 ? void 0 : javaText(parameters[0]);
			if (name === "params") return argument === void 0 ? allParameters(input.call) : parameterOf$1(input.call, argument);
			if (name === "json") return JSON.stringify(jsonPath(json, argument ?? "$") ?? "");
			if (name === "path") return jsonPath(json, argument ?? "$");
		}
	};
}
function allParameters(call) {
	return {
		path: { ...call.route?.pathParameters },
		querystring: lastValues(call.request.query),
		header: lastValues(call.request.headers)
	};
}
/** `$input.params('x')`: from the path, else the query string, else the headers. */
function parameterOf$1(call, name) {
	return own(call.route?.pathParameters, name) ?? own(call.request.query, name)?.at(-1) ?? headerOf(call.request.headers, name);
}
const UTIL_FUNCTIONS = {
	base64Decode: (text) => Buffer.from(text, "base64").toString("utf8"),
	base64Encode: (text) => Buffer.from(text, "utf8").toString("base64"),
	escapeJavaScript: (text) => JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll("/", "\\/"),
	parseJson: (text) => parseJson(text),
	urlDecode: (text) => decodeForm(text),
	urlEncode: (text) => encodeURIComponent(text).replaceAll("%20", "+")
};
const UTIL = {
	members: {},
	call: (name, parameters) => own(UTIL_FUNCTIONS, name)?.(javaText(parameters[0]))
};
function decodeForm(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}
/**
* The template for a media type: the one of that type, else `application/json`, else the first.
* @returns its content type and text, or undefined when there are none
*/
function pickTemplate(templates, type) {
	const texts = mapRecord(templates ?? {}, (text) => text ?? "");
	const contentType = [
		type ?? "",
		"application/json",
		...Object.keys(texts)
	].find((key) => Object.hasOwn(texts, key));
	return contentType === void 0 ? void 0 : {
		contentType,
		text: texts[contentType] ?? ""
	};
}
/** A member of the request context by dotted path, as text; empty when it is not there. */
function contextText(context, path) {
	return javaText(path.split(".").reduce((inner, key) => require_json.isObject(inner) ? own(inner, key) : void 0, context));
}
// src/emulator/data-plane/mapping.ts
/** Parameter mappings: the right-hand sides of requestParameters and responseParameters. */
const STAGE_VARIABLE = /\$\{stageVariables\.(\w+)\}/g;
/** Replaces `${stageVariables.x}`; a variable the stage does not have becomes empty. */
function expandStageVariables(text, call) {
	return text.replace(STAGE_VARIABLE, (_, name) => own(call.stage.variables, name) ?? "");
}
/**
* The values of `'static'`, `method.request.header.X` and its like, `context.x`, `stageVariables.x`.
* @returns undefined when the request does not have it, or the form is not known; several for `multivalue...`
*/
function requestValues(expression, call, context) {
	const common = commonValue(expression, call, context);
	if (common !== void 0) return [common];
	const [, part, name] = /^method\.request\.(\w+)(?:\.(.+))?$/.exec(expression) ?? [];
	if (part === void 0) return void 0;
	if (part === "body") return textOrNone(bodyValue(call.request.body.toString("utf8"), name));
	if (name === void 0) return void 0;
	if (part === "header") return textOrNone(headerOf(call.request.headers, name));
	if (part === "path") return textOrNone(own(call.route?.pathParameters, name));
	if (part === "querystring") return textOrNone(own(call.request.query, name)?.at(-1));
	if (part === "multivaluequerystring") return own(call.request.query, name);
	return part === "multivalueheader" ? allHeaders(call.request.headers, name) : void 0;
}
/** The value of `'static'`, `integration.response.header.X`, `integration.response.body.a.b`, `context.x`, `stageVariables.x`. */
function responseValue(expression, answer, call, context) {
	const header = /^integration\.response\.(?:multivalue)?header\.(.+)$/.exec(expression)?.[1];
	if (header !== void 0) return headerOf(answer.headers, header);
	const body = /^integration\.response\.body(?:\.(.+))?$/.exec(expression);
	if (body) return bodyValue(answer.body.toString("utf8"), body[1]);
	return commonValue(expression, call, context);
}
function commonValue(expression, call, context) {
	const [, text] = /^'([\s\S]*)'$/.exec(expression) ?? [];
	if (text !== void 0) return text;
	const [, root, path = ""] = /^(context|stageVariables)\.(.+)$/.exec(expression) ?? [];
	if (root === "context") return contextText(context, path);
	return root === "stageVariables" ? own(call.stage.variables, path) ?? "" : void 0;
}
function bodyValue(body, path) {
	if (path === void 0) return body;
	const value = jsonPath(parseJson(body), path);
	return value === void 0 ? void 0 : typeof value === "object" ? JSON.stringify(value) : javaText(value);
}
function allHeaders(headers, name) {
	const found = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
	return found === void 0 ? void 0 : headers[found];
}
function textOrNone(value) {
	return value === void 0 ? void 0 : [value];
}
// src/emulator/data-plane/lambda-function.ts
const INVOCATION_URI = /^arn:aws[a-z-]*:apigateway:[a-z0-9-]+:lambda:path\/[0-9-]+\/functions\/(arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:([\w-]+))(?::([\w$-]+))?\/(?:response-streaming-)?invocations$/;
/** Whether a URI names a Lambda function at all, whatever stage variables it holds. */
function isFunctionUri(uri) {
	return /^arn:[^:]*:apigateway:[^:]*:lambda:path\//.test(uri);
}
/** The function that a URI names once the stage's variables are filled in, or undefined when it names none. */
function functionOf(uri, call) {
	const [, arn, name, qualifier = ""] = INVOCATION_URI.exec(expandStageVariables(uri, call)) ?? [];
	return arn === void 0 || name === void 0 ? void 0 : {
		arn,
		name,
		qualifier
	};
}
/** Whether the account has the function and its policy lets API Gateway call it from this source. */
function mayInvoke(account, reference, sourceArn) {
	return (own(storedFunction$1(account, reference)?.policies, reference.qualifier) ?? []).some((statement) => admits(statement, sourceArn, account.id));
}
/** Whether the account has the function. */
function functionExists(account, reference) {
	return storedFunction$1(account, reference) !== void 0;
}
/**
* The source ARN of a method's call: `<apiId>/<stage>/<METHOD>/<path with * for every parameter>`. The any-method
* presents `*`, so that a grant for one HTTP method does not cover it.
*/
function methodSourceArn(call) {
	const method = call.route.methodName === "ANY" ? "*" : call.route.methodName;
	const path = call.route.resourcePath.slice(1).replaceAll(/\{[^{}]*\}/g, "*");
	return `${executeApiArn(call)}/${call.stageName}/${method}/${path}`;
}
/** The source ARN of an authorizer's call: `<apiId>/authorizers/<authorizerId>`. */
function authorizerSourceArn(call, authorizerId) {
	return `${executeApiArn(call)}/authorizers/${authorizerId}`;
}
/** The ARN under which policies know what is called: `<apiId>/<stage>/<METHOD>/<path as it was sent>`. */
function methodArn(call) {
	return `${executeApiArn(call)}/${call.stageName}/${call.request.httpMethod}/${call.request.path.slice(1)}`;
}
function executeApiArn(call) {
	const { id, region } = call.account;
	return `arn:${partitionOf(region)}:execute-api:${region}:${id}:${call.apiId}`;
}
function partitionOf(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
function storedFunction$1(account, reference) {
	return Object.values(account.functions).find(({ arn }) => arn === reference.arn);
}
function admits(statement, sourceArn, accountId) {
	return isGateway(statement.Principal) && require_arn.wildcardMatch(statement.Action, "lambda:InvokeFunction") && Object.entries(statement.Condition ?? {}).every(([operator, condition]) => Object.entries(condition).every(([key, value]) => holds(operator, key, value, sourceArn, accountId)));
}
function isGateway(principal) {
	if (typeof principal === "string") return principal === "*" || principal === "apigateway.amazonaws.com";
	return principal["Service"] === "apigateway.amazonaws.com" || principal["AWS"] === "*";
}
/** A condition that we cannot judge does not hold. */
function holds(operator, key, value, sourceArn, accountId) {
	const given = {
		"aws:sourcearn": sourceArn,
		"aws:sourceaccount": accountId
	}[key.toLowerCase()];
	if (given === void 0) return false;
	if (operator === "ArnLike" || operator === "ArnEquals") return require_arn.arnLike(value, given);
	return operator === "StringLike" ? require_arn.wildcardMatch(value, given) : operator === "StringEquals" && value === given;
}
// src/emulator/data-plane/proxy-event.ts
/** The event of a Lambda proxy integration and of a REQUEST authorizer. */
const NOT_PASSED = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"keep-alive",
	"transfer-encoding"
]);
/** What every event has; the service writes null where there is nothing. */
function requestEvent(call) {
	const { request, route } = call;
	const headers = passedHeaders(request.headers);
	return {
		resource: route.resourcePath,
		path: request.path,
		httpMethod: request.httpMethod,
		headers: orNull(lastValues(headers)),
		multiValueHeaders: orNull(headers),
		queryStringParameters: orNull(lastValues(request.query)),
		multiValueQueryStringParameters: orNull(request.query),
		pathParameters: orNull(route.pathParameters),
		stageVariables: orNull(call.stage.variables ?? {}),
		requestContext: requestContext(call)
	};
}
/** The event of a Lambda proxy integration. */
function proxyEvent(call) {
	const { body, headers } = call.request;
	const isBase64Encoded = body.length > 0 && isBinary(call, headerOf(headers, "content-type"));
	return {
		...requestEvent(call),
		body: body.length === 0 ? null : body.toString(isBase64Encoded ? "base64" : "utf8"),
		isBase64Encoded
	};
}
/** Whether the API treats a media type as binary. */
function isBinary(call, header) {
	const types = call.snapshot.restApi.binaryMediaTypes ?? [];
	const type = mediaType(header);
	return types.includes("*/*") || type !== void 0 && types.some((candidate) => matchesType(candidate, type));
}
function matchesType(candidate, type) {
	const wanted = candidate.toLowerCase();
	return wanted === type || wanted.endsWith("/*") && type.startsWith(wanted.slice(0, -1));
}
function passedHeaders(headers) {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_PASSED.has(name.toLowerCase())));
}
function orNull(value) {
	return Object.keys(value).length === 0 ? null : value;
}
// src/emulator/data-plane/authorization.ts
/**
* Lets a call through, with what its authorizer said about it, or not.
* @throws GatewayError 401 without an identity, 403 when denied, 500 when the authorizer cannot work
*/
async function authorize(call, functions) {
	const { authorizationType, authorizerId } = call.route.method;
	if (authorizationType === "AWS_IAM") return requireSignature(call);
	if (authorizationType !== "CUSTOM" && authorizationType !== "COGNITO_USER_POOLS") return void 0;
	const authorizer = own(call.snapshot.authorizers, authorizerId ?? "");
	if (authorizer === void 0) throw authorizerBroken("the method names an authorizer that does not exist");
	const identity = identityOf(authorizer, call);
	return authorizer.type === "COGNITO_USER_POOLS" ? { context: { claims: unverifiedClaims(identity[0] ?? "") } } : await askFunction(authorizer, identity, call, functions);
}
/** Signatures are asked for, not verified. */
function requireSignature(call) {
	if (!((headerOf(call.request.headers, "authorization") ?? "").startsWith("AWS4-HMAC-SHA256 ") || own(call.request.query, "X-Amz-Signature") !== void 0)) throw new GatewayError("MISSING_AUTHENTICATION_TOKEN");
}
/** The values of the identity sources, in order. All must be there. */
function identityOf(authorizer, call) {
	const sources = (authorizer.identitySource ?? "").split(",").map((source) => source.trim()).filter(Boolean);
	const fallback = authorizer.type === "REQUEST" ? [] : ["method.request.header.Authorization"];
	const context = requestContext(call);
	const values = (sources.length > 0 ? sources : fallback).map((source) => requestValues(source.replace(/^(\$?)(?=context\.|stageVariables\.)/, ""), call, context)?.at(-1) ?? "");
	if (values.includes("")) throw new GatewayError("UNAUTHORIZED");
	const expression = authorizer.identityValidationExpression;
	if (authorizer.type === "TOKEN" && expression && !fullMatch(expression, values[0] ?? "")) throw new GatewayError("UNAUTHORIZED");
	return values;
}
function fullMatch(expression, text) {
	try {
		return new RegExp(`^(?:${expression})$`).test(text);
	} catch {
		throw authorizerBroken("the identity validation expression is not a regular expression");
	}
}
/** The claims of a JSON web token whose signature nobody checked. What is no such token is refused. */
function unverifiedClaims(token) {
	const parts = token.replace(/^Bearer /i, "").split(".");
	const claims = parts.length === 3 ? parseJson(Buffer.from(parts[1] ?? "", "base64url").toString("utf8")) : void 0;
	if (!require_json.isObject(claims)) throw new GatewayError("UNAUTHORIZED");
	return { ...claims };
}
async function askFunction(authorizer, identity, call, functions) {
	const reference = functionOf(authorizer.authorizerUri ?? "", call);
	if (reference === void 0 || !functionExists(call.account, reference)) throw authorizerBroken("the authorizer names no function of this account");
	if (!mayInvoke(call.account, reference, authorizerSourceArn(call, authorizer.id ?? "")) && authorizer.authorizerCredentials === void 0) throw authorizerBroken("Authorizer error: invalid permissions on Lambda function");
	try {
		return resultOf$1(await functions.invoke(reference.name, authorizerEvent(authorizer, identity, call)), call);
	} catch (error) {
		if (error instanceof GatewayError) throw error;
		if (error instanceof Error && error.message === "Unauthorized") throw new GatewayError("UNAUTHORIZED");
		throw new GatewayError("AUTHORIZER_FAILURE", { reason: "the authorizer function failed" });
	}
}
function authorizerEvent(authorizer, identity, call) {
	if (authorizer.type === "REQUEST") return {
		type: "REQUEST",
		methodArn: methodArn(call),
		...requestEvent(call)
	};
	return {
		type: "TOKEN",
		methodArn: methodArn(call),
		authorizationToken: identity[0]
	};
}
function resultOf$1(answer, call) {
	const verdict = require_json.isObject(answer) ? verdictOf(answer["policyDocument"], methodArn(call)) : void 0;
	if (!require_json.isObject(answer) || verdict === void 0) throw authorizerBroken("the authorizer answered no policy");
	if (verdict !== "allow") throw new GatewayError("ACCESS_DENIED", { message: `User is not authorized to access this resource${verdict === "explicit-deny" ? " with an explicit deny" : ""}` });
	const { principalId, context, usageIdentifierKey } = answer;
	return {
		context: {
			...require_json.isObject(context) ? context : {},
			...principalId === void 0 ? {} : { principalId }
		},
		...typeof usageIdentifierKey === "string" ? { usageIdentifierKey } : {}
	};
}
function authorizerBroken(reason) {
	return new GatewayError("AUTHORIZER_CONFIGURATION_ERROR", { reason });
}
// src/emulator/data-plane/gateway-answer.ts
const DEFAULT_TEMPLATE = "{\"message\":$context.error.messageString}";
/** What IAM and authorizers say has a capital M (aws-facts 9.2). */
const DENIED_TEMPLATE = "{\"Message\":$context.error.messageString}";
const HEADER_PREFIX$1 = "gatewayresponse.header.";
/** The answer of a stage for an error. */
function gatewayAnswer(call, error) {
	const customised = customisedResponse(call, error);
	const context = errorContext(call, error);
	const accept = mediaType(headerOf(call.request.headers, "accept"));
	const fallback = error.type === "ACCESS_DENIED" ? DENIED_TEMPLATE : DEFAULT_TEMPLATE;
	const template = pickTemplate(customised?.responseTemplates, accept) ?? {
		contentType: "application/json",
		text: fallback
	};
	const rendered = renderTemplate(template.text, {
		call,
		body: "",
		context
	});
	return {
		status: rendered.status ?? Number(customised?.statusCode ?? error.status),
		headers: {
			"Content-Type": [template.contentType],
			"x-amzn-ErrorType": [error.errorType],
			...customHeaders(customised, call, context),
			...Object.fromEntries(Object.entries(rendered.headers).map(([name, value]) => [name, [value]]))
		},
		body: Buffer.from(rendered.text)
	};
}
/** The answer where there is no stage to ask: always JSON, never customised. */
function bareAnswer(error) {
	return {
		status: error.status,
		headers: {
			"Content-Type": ["application/json"],
			"x-amzn-ErrorType": [error.errorType]
		},
		body: Buffer.from(JSON.stringify({ message: error.message }))
	};
}
/** The type's own response where it is customised, else the customised DEFAULT_4XX or DEFAULT_5XX. */
function customisedResponse(call, error) {
	const responses = call.snapshot.gatewayResponses;
	return own(responses, error.type) ?? own(responses, error.status >= 500 ? "DEFAULT_5XX" : "DEFAULT_4XX");
}
function customHeaders(response, call, context) {
	const headers = {};
	for (const [target, expression] of Object.entries(response?.responseParameters ?? {})) {
		const values = target.startsWith(HEADER_PREFIX$1) ? requestValues(expression, call, context) : void 0;
		if (values !== void 0) headers[target.slice(23)] = values;
	}
	return headers;
}
// src/emulator/data-plane/http-message.ts
/** Request and response payload of the service (aws-facts 1.2). */
const MAX_BODY$1 = 10485760;
var TooLarge = class extends Error {};
/**
* Reads a body.
* @throws TooLarge beyond 10 MB
*/
async function readBody$1(message) {
	const chunks = [];
	let length = 0;
	for await (const chunk of message) {
		const bytes = Buffer.from(chunk);
		length += bytes.length;
		if (length > MAX_BODY$1) chunks.length = 0;
		else chunks.push(bytes);
	}
	if (length > MAX_BODY$1) throw new TooLarge();
	return Buffer.concat(chunks);
}
/** The headers of a message with their names as they were sent; one that comes twice keeps both values. */
function headerValues(rawHeaders) {
	const names = /* @__PURE__ */ new Map();
	const headers = {};
	for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
		const sent = rawHeaders[index] ?? "";
		const name = names.get(sent.toLowerCase()) ?? sent;
		names.set(sent.toLowerCase(), name);
		headers[name] = [...headers[name] ?? [], rawHeaders[index + 1] ?? ""];
	}
	return headers;
}
/** The parameters of a query string, decoded, each with its values in order. */
function queryValues(search) {
	const query = {};
	const parameters = new URLSearchParams(search);
	for (const name of new Set(parameters.keys())) query[name] = parameters.getAll(name);
	return query;
}
// src/emulator/data-plane/integrations/request.ts
/**
* The body for the integration: the request template of the call's media type, else what passthroughBehavior says.
* @throws GatewayError 415 where nothing may pass
*/
function requestBody(integration, call) {
	const body = call.request.body.toString("utf8");
	const type = mediaType(headerOf(call.request.headers, "content-type")) ?? "application/json";
	const templates = integration.requestTemplates ?? {};
	const template = own(templates, type);
	if (template) return renderTemplate(template, {
		call,
		body,
		context: requestContext(call)
	}).text;
	const behavior = integration.passthroughBehavior ?? "WHEN_NO_MATCH";
	if (!(behavior === "WHEN_NO_MATCH" || behavior === "WHEN_NO_TEMPLATES" && Object.keys(templates).length === 0) && template === void 0) throw new GatewayError("UNSUPPORTED_MEDIA_TYPE");
	return body;
}
/**
* Waits for an integration as long as its timeout allows.
* @throws GatewayError 504 after that
*/
async function withTimeout(integration, work) {
	const milliseconds = integration.timeoutInMillis ?? 29e3;
	let timer;
	const timeout = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new GatewayError("INTEGRATION_TIMEOUT")), milliseconds);
	});
	try {
		return await Promise.race([work, timeout]);
	} finally {
		clearTimeout(timer);
	}
}
// src/emulator/data-plane/integrations/response.ts
const HEADER_PREFIX = "method.response.header.";
/**
* Maps what a non-proxy integration answered.
* @param selection what the selection patterns are matched with: the status, or a function's error message
* @throws GatewayError 500 when no pattern matches and there is no default response
*/
function mapResponse(integration, call, answer, selection) {
	const response = selectResponse(integration, selection);
	const context = requestContext(call);
	const template = pickTemplate(response.responseTemplates, mediaType(headerOf(call.request.headers, "accept")));
	const rendered = template?.text ? renderTemplate(template.text, {
		call,
		body: answer.body.toString("utf8"),
		context
	}) : void 0;
	return {
		status: rendered?.status ?? Number(response.statusCode ?? 200),
		headers: {
			"Content-Type": [template?.contentType ?? "application/json"],
			...mappedHeaders(response, answer, call, context),
			...Object.fromEntries(Object.entries(rendered?.headers ?? {}).map(([name, value]) => [name, [value]]))
		},
		body: rendered === void 0 ? answer.body : Buffer.from(rendered.text)
	};
}
/** The first whose pattern matches all of the text, else the one without a pattern (absent or empty, aws-facts 2.10). */
function selectResponse(integration, selection) {
	const responses = Object.values(integration.integrationResponses ?? {});
	const found = responses.find(({ selectionPattern }) => selectionPattern && patternMatches(selectionPattern, selection)) ?? responses.find(({ selectionPattern }) => !selectionPattern);
	if (found === void 0) throw misconfigured("no match for output mapping and no default output mapping configured");
	return found;
}
function patternMatches(pattern, selection) {
	try {
		return new RegExp(`^(?:${pattern})$`, "s").test(selection);
	} catch {
		throw misconfigured("a selection pattern is not a regular expression");
	}
}
function mappedHeaders(response, answer, call, context) {
	const headers = {};
	for (const [target, expression] of Object.entries(response.responseParameters ?? {})) {
		const value = target.startsWith(HEADER_PREFIX) ? responseValue(expression, answer, call, context) : void 0;
		if (value !== void 0) headers[target.slice(23)] = [value];
	}
	return headers;
}
// src/emulator/data-plane/integrations/http.ts
/** HTTP and HTTP_PROXY integrations. They reach loopback addresses, and other hosts only where that was allowed. */
const HOP_BY_HOP = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"host",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade"
]);
/** Passes the request's headers, query string and body on, and the answer back. */
const callHttpProxy = async (integration, call, options) => {
	const mapped = mappedParameters(integration, call);
	const answer = await send$1(integration, call, options, {
		url: targetUrl(integration, call, mapped.path, {
			...call.request.query,
			...mapped.querystring
		}),
		headers: {
			...withoutHopByHop(call.request.headers),
			...mapped.header
		},
		body: call.request.body
	});
	return {
		status: answer.status,
		headers: withoutHopByHop(answer.headers),
		body: answer.body
	};
};
/** Sends what the mappings make, and lets the integration responses make the answer. */
const callHttp = async (integration, call, options) => {
	const mapped = mappedParameters(integration, call);
	const contentType = headerOf(call.request.headers, "content-type") ?? "application/json";
	const answer = await send$1(integration, call, options, {
		url: targetUrl(integration, call, mapped.path, mapped.querystring),
		headers: {
			"Content-Type": [contentType],
			Accept: ["application/json"],
			...mapped.header
		},
		body: Buffer.from(requestBody(integration, call))
	});
	return mapResponse(integration, call, answer, String(answer.status));
};
/** What requestParameters put where: `integration.request.<place>.<name>`. */
function mappedParameters(integration, call) {
	const mapped = {
		header: {},
		path: {},
		querystring: {}
	};
	const context = requestContext(call);
	for (const [target, expression] of Object.entries(integration.requestParameters ?? {})) {
		const [, place, name] = /^integration\.request\.(header|path|querystring)\.(.+)$/.exec(target) ?? [];
		const values = requestValues(expression, call, context);
		if (name === void 0 || values === void 0) continue;
		if (place === "header" || place === "path" || place === "querystring") mapped[place][name] = values;
	}
	return mapped;
}
function targetUrl(integration, call, path, query) {
	const text = expandStageVariables(integration.uri ?? "", call).replace(/\{([^{}+]+)\+?\}/g, (whole, name) => path[name]?.at(-1) ?? whole);
	if (!URL.canParse(text)) throw misconfigured("the integration URI is not a URL once its parameters are filled in");
	const url = new URL(text);
	for (const [name, values] of Object.entries(query)) for (const value of values) url.searchParams.append(name, value);
	return url;
}
async function send$1(integration, call, options, outgoing) {
	if (integration.connectionType === "VPC_LINK") throw misconfigured("VPC links lead nowhere here");
	if (outgoing.url.protocol !== "http:" && outgoing.url.protocol !== "https:") throw misconfigured("the URI is not HTTP");
	if (!isLoopback(outgoing.url.hostname) && options.allowHost?.(outgoing.url.hostname) !== true) throw new GatewayError("INTEGRATION_FAILURE", { reason: `the host ${outgoing.url.hostname} is not on this machine and was not allowed` });
	const method = integration.httpMethod === void 0 || integration.httpMethod === "ANY" ? call.request.httpMethod : integration.httpMethod;
	const abort = new AbortController();
	try {
		return await withTimeout(integration, exchange(outgoing, method, abort.signal));
	} finally {
		abort.abort();
	}
}
async function exchange(outgoing, method, signal) {
	try {
		const answer = await new Promise((resolve, reject) => {
			const request = outgoing.url.protocol === "https:" ? node_https.request : node_http.request;
			const headers = Object.fromEntries(Object.entries(outgoing.headers).map(([name, values]) => [name, [...values]]));
			request(outgoing.url, {
				method,
				headers,
				signal
			}, resolve).on("error", reject).end(outgoing.body);
		});
		return {
			status: answer.statusCode ?? 502,
			headers: headerValues(answer.rawHeaders),
			body: await readBody$1(answer)
		};
	} catch (error) {
		throw new GatewayError("INTEGRATION_FAILURE", { reason: error instanceof TooLarge ? "the answer is too large" : "the endpoint cannot be reached" });
	}
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function withoutHopByHop(headers) {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase())));
}
// src/emulator/data-plane/integrations/proxy-answer.ts
/** The answer of a Lambda proxy integration. */
const MEMBERS = /* @__PURE__ */ new Set([
	"statusCode",
	"headers",
	"multiValueHeaders",
	"body",
	"isBase64Encoded"
]);
/**
* Turns what the function returned into an answer. Every member may be missing, none may be unknown.
* @throws GatewayError 502 when it is malformed (aws-facts 9.2)
*/
function proxyAnswer(value, call) {
	if (!require_json.isObject(value) || Object.keys(value).some((key) => !MEMBERS.has(key))) throw malformed();
	const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = value;
	const text = body ?? "";
	if (typeof text !== "string") throw malformed();
	const decoded = isBase64Encoded === true && isBinary(call, headerOf(call.request.headers, "accept"));
	return {
		status: statusOf(statusCode ?? 200),
		headers: withContentType(merged(singleValues(headers ?? {}), multipleValues(multiValueHeaders ?? {}))),
		body: Buffer.from(text, decoded ? "base64" : "utf8")
	};
}
function statusOf(value) {
	const status = typeof value === "string" ? Number(value) : value;
	if (typeof status !== "number" || !Number.isInteger(status) || status < 100 || status > 599) throw malformed();
	return status;
}
function singleValues(headers) {
	if (!require_json.isObject(headers)) throw malformed();
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => {
		if (!isScalar(value)) throw malformed();
		return [name, [String(value)]];
	}));
}
function multipleValues(headers) {
	if (!require_json.isObject(headers)) throw malformed();
	return Object.fromEntries(Object.entries(headers).map(([name, values]) => {
		if (!Array.isArray(values) || !values.every(isScalar)) throw malformed();
		return [name, values.map(String)];
	}));
}
/** A name in both keeps the list, and the single value only when the list does not have it. */
function merged(single, multiple) {
	const result = { ...multiple };
	for (const [name, values] of Object.entries(single)) {
		const key = Object.keys(multiple).find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
		const present = multiple[key] ?? [];
		result[key] = [...present, ...values.filter((value) => !present.includes(value))];
	}
	return result;
}
function withContentType(headers) {
	return headerOf(headers, "content-type") === void 0 ? {
		...headers,
		"Content-Type": ["application/json"]
	} : headers;
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function malformed() {
	return new GatewayError("API_CONFIGURATION_ERROR", {
		status: 502,
		reason: "configuration error: Malformed Lambda proxy response"
	});
}
// src/emulator/data-plane/integrations/lambda.ts
/** The function gets the whole request and answers the whole response. */
const callLambdaProxy = async (integration, call, options) => {
	const reference = callableFunction(integration, call);
	if (integration.httpMethod !== "POST") throw misconfigured("a function can only be invoked with POST");
	const outcome = await invoke(reference, proxyEvent(call), integration, options);
	if ("error" in outcome) throw new GatewayError("API_CONFIGURATION_ERROR", {
		status: 502,
		reason: "the function failed"
	});
	return proxyAnswer(outcome.value, call);
};
/** The function gets what the request template makes; the integration responses make the answer. */
const callLambda = async (integration, call, options) => {
	const reference = callableFunction(integration, call);
	const event = parseJson(requestBody(integration, call) || "{}");
	if (event === void 0) throw misconfigured("the request for the function is not JSON");
	const outcome = await invoke(reference, event, integration, options);
	const payload = "error" in outcome ? outcome.error : outcome.value;
	const body = Buffer.from(JSON.stringify(payload ?? null));
	const message = require_json.isObject(payload) && typeof payload["errorMessage"] === "string" ? payload["errorMessage"] : "200";
	return mapResponse(integration, call, {
		status: 200,
		headers: {},
		body
	}, message);
};
async function invoke(reference, event, integration, options) {
	try {
		return { value: await withTimeout(integration, options.invoke(reference.name, event)) };
	} catch (error) {
		if (error instanceof GatewayError) throw error;
		const known = error instanceof Error ? error : new Error(String(error));
		return { error: {
			errorMessage: known.message,
			errorType: known.name
		} };
	}
}
/**
* The function, when it is there and may be invoked. A role on the integration stands in for a grant.
* @throws GatewayError 500 otherwise (aws-facts 7.1)
*/
function callableFunction(integration, call) {
	const uri = integration.uri ?? "";
	if (!isFunctionUri(uri)) throw misconfigured("only Lambda functions can be called here, no other AWS service");
	const reference = functionOf(uri, call);
	if (reference === void 0) throw misconfigured("the integration URI names no function once stage variables are filled in");
	if (!mayInvoke(call.account, reference, methodSourceArn(call)) && integration.credentials === void 0) throw misconfigured("Invalid permissions on Lambda function");
	if (!functionExists(call.account, reference)) throw misconfigured("the account has no such function");
	return reference;
}
// src/emulator/data-plane/integrations/mock.ts
/** MOCK integrations (aws-facts 9.4). */
/** The request template renders JSON whose integer `statusCode` picks the integration response. */
const callMock = async (integration, call) => {
	if ((call.snapshot.restApi.binaryMediaTypes ?? []).includes("*/*") && integration.contentHandling !== "CONVERT_TO_TEXT") throw misconfigured("unable to transform request");
	const picked = parseJson(requestBody(integration, call));
	const status = require_json.isObject(picked) ? picked["statusCode"] : void 0;
	if (typeof status !== "number" || !Number.isInteger(status)) throw misconfigured("the request template of a MOCK integration must render JSON with an integer statusCode");
	return mapResponse(integration, call, {
		status,
		headers: {},
		body: Buffer.alloc(0)
	}, String(status));
};
// src/emulator/data-plane/integrations/integration.ts
const CALLERS = {
	MOCK: callMock,
	HTTP: callHttp,
	HTTP_PROXY: callHttpProxy,
	AWS: callLambda,
	AWS_PROXY: callLambdaProxy
};
/** Calls the integration of a method and returns the answer for the client. */
async function callIntegration(call, options) {
	const integration = call.route.method.methodIntegration;
	if (integration?.type === void 0) throw misconfigured("the method has no integration");
	return await CALLERS[integration.type](integration, call, options);
}
// src/emulator/data-plane/quota.ts
/** Quotas of usage plans, counted by day in the account (aws-facts 5.1). */
/**
* Counts a keyed call against its plan's quota.
* @throws GatewayError 429 Limit Exceeded, and does not count, when nothing is left of it
*/
function countAgainstQuota(call) {
	if (call.apiKey === void 0) return;
	const { id, usagePlanId } = call.apiKey;
	const quota = planOf(call.access, call.apiKey)?.quota;
	const usage = usageOf(call.account, usagePlanId, id);
	if (quota?.limit !== void 0 && remainingAt(quota, usage, call.startedAt) <= 0) throw new GatewayError("QUOTA_EXCEEDED");
	addTo(call.account.usage, usagePlanId, id, isoDay(call.startedAt), 1);
}
// src/emulator/data-plane/routing.ts
const PARAMETER = /^\{([^{}+]+)(\+?)\}$/;
/**
* The best resource that matches the path and has the method (or ANY): literal before `{param}` before `{proxy+}`,
* segment by segment. A resource that matches but lacks the method steps back for one that has it.
* @param path as it was sent; one trailing slash does not count, double slashes stay inside a greedy parameter
*/
function findRoute(snapshot, httpMethod, path) {
	const wanted = segmentsOf(path.replace(/(.)\/$/, "$1"));
	const best = Object.values(snapshot.resources).flatMap((resource) => {
		const candidate = candidateOf(resource, httpMethod, wanted);
		return candidate === void 0 ? [] : [candidate];
	}).sort((left, right) => compareRanks(left.ranks, right.ranks))[0];
	if (best === void 0) return void 0;
	const { ranks: _, ...route } = best;
	return route;
}
function candidateOf(resource, httpMethod, wanted) {
	const methodName = own(resource.resourceMethods, httpMethod) === void 0 ? "ANY" : httpMethod;
	const method = own(resource.resourceMethods, methodName);
	if (method === void 0) return void 0;
	const match = matchSegments(segmentsOf(resource.path), wanted);
	return match && {
		resource,
		resourcePath: resource.path,
		methodName,
		method,
		...match
	};
}
function matchSegments(pattern, wanted) {
	const ranks = [];
	const parameters = [];
	for (const [index, segment] of pattern.entries()) {
		const value = wanted[index];
		if (value === void 0) return void 0;
		const [, name, greedy] = PARAMETER.exec(segment) ?? [];
		if (name !== void 0 && greedy === "+") {
			const rest = wanted.slice(index).join("/");
			if (rest === "") return void 0;
			return {
				ranks: [...ranks, 2],
				pathParameters: Object.fromEntries([...parameters, [name, rest]])
			};
		}
		if (name === void 0 ? segment !== value : value === "") return void 0;
		if (name !== void 0) parameters.push([name, value]);
		ranks.push(name === void 0 ? 0 : 1);
	}
	if (wanted.length !== pattern.length) return void 0;
	return {
		ranks,
		pathParameters: Object.fromEntries(parameters)
	};
}
function segmentsOf(path) {
	return path === "/" ? [] : path.slice(1).split("/");
}
function compareRanks(left, right) {
	for (const [index, rank] of left.entries()) {
		const other = right[index];
		if (other === void 0) break;
		if (rank !== other) return rank - other;
	}
	return right.length - left.length;
}
// src/emulator/token-buckets.ts
/** What adding up fractions may lose of a token. */
const ROUNDING = 1e-9;
/**
* A changed limit starts with a full bucket, so that it counts from the next call on.
* @param now milliseconds since 1970
*/
function tokenBuckets(now) {
	const buckets = /* @__PURE__ */ new Map();
	const filled = (name, limit) => {
		if (limit.rate === 0) return 0;
		const known = buckets.get(name);
		const unchanged = known?.limit.rate === limit.rate && known.limit.burst === limit.burst;
		if (known === void 0 || !unchanged) return limit.burst;
		const refill = Math.max(0, now() - known.at) / 1e3 * limit.rate;
		return Math.min(limit.burst, known.tokens + refill);
	};
	return {
		take: (name, limit) => {
			const tokens = filled(name, limit);
			const admitted = tokens >= .999999999;
			buckets.set(name, {
				limit,
				tokens: admitted ? tokens - 1 : tokens,
				at: now()
			});
			return admitted;
		},
		wait: (name, limit) => {
			const missing = 1 - filled(name, limit);
			return missing <= ROUNDING ? 0 : missing / limit.rate;
		}
	};
}
// src/emulator/data-plane/throttle.ts
/**
* Counts a call against the plan's throttle for its key (the method's own where the plan has one), then against the
* stage's for its method.
* @throws GatewayError 429 Too Many Requests
*/
function throttle(call, buckets) {
	for (const [bucket, limit] of [...planLimits(call), ...stageLimits(call)]) if (!buckets.take(bucket, limit)) throw new GatewayError("THROTTLED");
}
function planLimits(call) {
	if (call.apiKey === void 0) return [];
	const plan = planOf(call.access, call.apiKey);
	const client = `${call.apiKey.usagePlanId} ${call.apiKey.id}`;
	const stage = plan?.apiStages?.find(({ apiId, stage }) => apiId === call.apiId && stage === call.stageName);
	const { resourcePath, methodName } = call.route;
	const method = limitOf(own(stage?.throttle, `${resourcePath}/${methodName}`));
	if (method) return [[`${client} ${call.apiId} ${call.stageName} ${methodName} ${resourcePath}`, method]];
	const limit = limitOf(plan?.throttle);
	return limit === void 0 ? [] : [[client, limit]];
}
function stageLimits(call) {
	const { resourcePath, methodName } = call.route;
	const limit = limitOf(methodSetting(call));
	return limit === void 0 ? [] : [[`${call.apiId} ${call.stageName} ${methodName} ${resourcePath}`, limit]];
}
/** The stage's settings for a method: its own record, which is complete (aws-facts 4.4), else that of all methods. */
function methodSetting(call) {
	const { resourcePath, methodName } = call.route;
	const escaped = resourcePath === "/" ? "~1" : resourcePath.slice(1).replaceAll("/", "~1");
	const settings = call.stage.methodSettings;
	return own(settings, `${escaped}/${methodName}`) ?? own(settings, `${resourcePath.slice(1)}/${methodName}`) ?? own(settings, "*/*");
}
/**
* A limit from either wire shape: rate 0 or burst 0 lets nothing through. Undefined without a rate, and for the negative
* numbers that mean "none".
*/
function limitOf(settings) {
	const rate = settings?.rateLimit ?? settings?.throttlingRateLimit;
	const burst = settings?.burstLimit ?? settings?.throttlingBurstLimit ?? rate;
	if (burst === 0) return {
		rate: 0,
		burst
	};
	return rate === void 0 || burst === void 0 || rate < 0 || burst < 0 ? void 0 : {
		rate,
		burst
	};
}
// src/emulator/data-plane/schema-check.ts
/** A small JSON Schema (draft 4) check for request models. Keywords that are not listed here are not checked. */
const DEPTH = 60;
/** Whether a value fits a schema. */
function fits(value, schema, resolve) {
	return matches(value, schema, {
		resolve,
		root: schema,
		depth: 0
	});
}
function matches(value, schema, outer) {
	if (!require_json.isObject(schema) || outer.depth > DEPTH) return true;
	const check = {
		...outer,
		depth: outer.depth + 1
	};
	if (typeof schema["$ref"] === "string") {
		const target = outer.resolve(schema["$ref"], outer.root);
		const root = schema["$ref"].startsWith("#") ? outer.root : target;
		return matches(value, target, {
			...check,
			root
		});
	}
	return typeFits(value, schema["type"]) && (!Array.isArray(schema["enum"]) || schema["enum"].some((item) => require_json.equal(item, value))) && combinationsFit(value, schema, check) && (typeof value !== "string" || stringFits(value, schema)) && (typeof value !== "number" || numberFits(value, schema)) && (!Array.isArray(value) || listFits(value, schema, check)) && (!require_json.isObject(value) || objectFits(value, schema, check));
}
function typeFits(value, type) {
	if (type === void 0) return true;
	return (Array.isArray(type) ? type : [type]).some((name) => {
		if (name === "integer") return Number.isInteger(value);
		if (name === "null") return value === null;
		if (name === "array") return Array.isArray(value);
		return name === "object" ? require_json.isObject(value) : typeof value === name;
	});
}
function combinationsFit(value, schema, check) {
	const fitting = (list) => Array.isArray(list) ? list.filter((item) => matches(value, item, check)).length : void 0;
	const { allOf, anyOf, oneOf, not } = schema;
	return (!Array.isArray(allOf) || fitting(allOf) === allOf.length) && fitting(anyOf) !== 0 && (fitting(oneOf) ?? 1) === 1 && (not === void 0 || !matches(value, not, check));
}
function stringFits(value, schema) {
	const { length } = Array.from(value);
	return atLeast(length, schema["minLength"]) && atMost(length, schema["maxLength"]) && patternFits(value, schema["pattern"]);
}
function patternFits(value, pattern) {
	if (typeof pattern !== "string") return true;
	try {
		return new RegExp(pattern, "u").test(value);
	} catch {
		return true;
	}
}
function numberFits(value, schema) {
	const { minimum, maximum, multipleOf } = schema;
	return atLeast(value, minimum) && atMost(value, maximum) && !(schema["exclusiveMinimum"] === true && value === minimum) && !(schema["exclusiveMaximum"] === true && value === maximum) && !(typeof multipleOf === "number" && multipleOf > 0 && !Number.isInteger(value / multipleOf));
}
function listFits(value, schema, check) {
	const { items } = schema;
	return (schema["uniqueItems"] !== true || value.every((item, at) => !value.slice(0, at).some((other) => require_json.equal(item, other)))) && atLeast(value.length, schema["minItems"]) && atMost(value.length, schema["maxItems"]) && value.every((item, index) => matches(item, Array.isArray(items) ? items[index] : items, check));
}
function objectFits(value, schema, check) {
	const properties = require_json.isObject(schema["properties"]) ? schema["properties"] : {};
	const required = Array.isArray(schema["required"]) ? schema["required"] : [];
	const size = Object.keys(value).length;
	return required.every((name) => typeof name !== "string" || Object.hasOwn(value, name)) && atLeast(size, schema["minProperties"]) && atMost(size, schema["maxProperties"]) && Object.entries(value).every(([name, member]) => {
		const property = own(properties, name);
		if (property !== void 0) return matches(member, property, check);
		if (schema["additionalProperties"] === false) return schema["patternProperties"] !== void 0;
		return matches(member, schema["additionalProperties"], check);
	});
}
function atLeast(value, limit) {
	return typeof limit !== "number" || value >= limit;
}
function atMost(value, limit) {
	return typeof limit !== "number" || value <= limit;
}
// src/emulator/data-plane/validation.ts
/** Request validation: required parameters, then the body against its model (aws-facts 9.2). */
/**
* Checks a call with the method's request validator, if it has one.
* @throws GatewayError 400
*/
function validateRequest(call) {
	const validator = own(call.snapshot.requestValidators, call.route.method.requestValidatorId ?? "");
	const missing = validator?.validateRequestParameters === true ? missingParameters(call) : [];
	if (missing.length > 0) throw new GatewayError("BAD_REQUEST_PARAMETERS", { message: `Missing required request parameters: [${missing.join(", ")}]` });
	if (validator?.validateRequestBody === true && !bodyFits(call)) throw new GatewayError("BAD_REQUEST_BODY");
}
function missingParameters(call) {
	const required = Object.entries(call.route.method.requestParameters ?? {}).filter(([, isRequired]) => isRequired);
	return require_json.sorted(required.map(([name]) => name)).filter((name) => !isPresent(call, name)).map((name) => name.replace(/^method\.request\.\w+\./, ""));
}
function isPresent(call, parameter) {
	const [, place, name = ""] = /^method\.request\.(\w+)\.(.+)$/.exec(parameter) ?? [];
	if (place === "header") return headerOf(call.request.headers, name) !== void 0;
	if (place === "querystring") return own(call.request.query, name) !== void 0;
	return place !== "path" || own(call.route.pathParameters, name) !== void 0;
}
/** An empty body is checked as `{}`; a media type without a model is not checked. */
function bodyFits(call) {
	const type = mediaType(headerOf(call.request.headers, "content-type")) ?? "application/json";
	const models = call.route.method.requestModels;
	const name = own(models, type) ?? own(models, "$default");
	const schema = name === void 0 ? void 0 : modelSchema(call, name);
	if (schema === void 0) return true;
	const value = parseJson(call.request.body.toString("utf8") || "{}");
	return value !== void 0 && fits(value, schema, resolver(call));
}
function modelSchema(call, name) {
	const text = own(call.snapshot.models, name)?.schema;
	return text === void 0 ? void 0 : parseJson(text);
}
/** `https://.../restapis/{id}/models/Name` is another model; `#/definitions/Name` is inside the schema itself. */
function resolver(call) {
	return (reference, root) => {
		const model = /\/models\/([^/#]+)$/.exec(reference)?.[1];
		if (model !== void 0) return modelSchema(call, model);
		if (!reference.startsWith("#")) return void 0;
		return reference.slice(1).split("/").slice(1).reduce((inner, key) => require_json.isObject(inner) ? own(inner, key) : void 0, root);
	};
}
// src/emulator/data-plane/data-plane.ts
/**
* The data plane: `/_aws/execute-api/{apiId}/{stage}/...` answered as a deployed stage answers (aws-facts 9).
* What is simplified is in README.md beside this file.
*/
const ADDRESS = /^\/_aws\/execute-api\/([^/?]+)\/([^/?]+)(\/[^?]*)?(?:\?([\s\S]*))?$/;
/**
* Makes the handler of the data plane. It never rejects; quota counts go to `account.usage`, throttles stay in memory.
* Requests whose path does not name an API and a stage are answered 403 Forbidden.
*/
function createDataPlane(account, options) {
	const buckets = tokenBuckets(() => options.now());
	return async (request, response) => {
		const ids = {
			requestId: (0, node_crypto.randomUUID)(),
			extendedRequestId: (0, node_crypto.randomBytes)(11).toString("base64").slice(0, 15).concat("=")
		};
		writeAnswer(response, await answerTo$1(account, options, buckets, request, ids).catch((error) => {
			const known = error instanceof GatewayError ? error : unexpected(error);
			logReason(known, ids.requestId, options);
			return bareAnswer(known);
		}), ids);
	};
}
async function answerTo$1(account, options, buckets, message, ids) {
	const address = addressOf(message.url ?? "");
	const deployed = deployedStage(account, address);
	const { request, error } = await readRequest(message, address);
	const call = {
		account,
		access: options.seen?.() ?? account,
		...deployed,
		apiId: address.apiId,
		stageName: address.stageName,
		request,
		...ids,
		startedAt: options.now()
	};
	if (error !== void 0) return gatewayAnswer(call, error);
	return await passThrough(call, options, buckets);
}
/** The stages of a call, in the service's order. Each may refuse it; the refusal sees what was known by then. */
async function passThrough(call, options, buckets) {
	let current = call;
	try {
		const routed = routedCall(call);
		current = routed;
		const authorizer = await authorize(routed, options);
		const authorized = authorizer === void 0 ? routed : {
			...routed,
			authorizer
		};
		current = authorized;
		const keyed = routed.route.method.apiKeyRequired === true ? {
			...authorized,
			apiKey: admittedKey(authorized)
		} : authorized;
		current = keyed;
		validateRequest(keyed);
		throttle(keyed, buckets);
		countAgainstQuota(keyed);
		return await callIntegration(keyed, options);
	} catch (error) {
		const known = error instanceof GatewayError ? error : unexpected(error);
		logReason(known, call.requestId, options);
		return gatewayAnswer(current, known);
	}
}
function routedCall(call) {
	const route = findRoute(call.snapshot, call.request.httpMethod, call.request.path);
	if (route === void 0) throw new GatewayError("MISSING_AUTHENTICATION_TOKEN");
	return {
		...call,
		route
	};
}
function addressOf(url) {
	const [, apiId, stageName, path = "/", search = ""] = ADDRESS.exec(url) ?? [];
	if (apiId === void 0 || stageName === void 0) throw new GatewayError("INVALID_API_KEY");
	return {
		apiId,
		stageName,
		path,
		search
	};
}
/** @throws GatewayError 403 Forbidden when there is no such API, stage or deployment, or its endpoint is disabled */
function deployedStage(account, address) {
	const api = own(account.restApis, address.apiId);
	const stage = own(api?.stages, address.stageName);
	const deployment = own(api?.deployments, stage?.deploymentId ?? "");
	const disabled = deployment?.snapshot.restApi.disableExecuteApiEndpoint === true;
	if (stage === void 0 || deployment === void 0 || disabled) throw new GatewayError("INVALID_API_KEY");
	return {
		stage,
		snapshot: deployment.snapshot
	};
}
/** Reads the message. A body that is too large is an error of a request that is otherwise known. */
async function readRequest(message, address) {
	const request = {
		httpMethod: message.method ?? "GET",
		path: address.path,
		query: queryValues(address.search),
		headers: headerValues(message.rawHeaders),
		body: Buffer.alloc(0),
		sourceIp: message.socket.remoteAddress ?? "127.0.0.1"
	};
	try {
		return { request: {
			...request,
			body: await readBody$1(message)
		} };
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return {
			request,
			error: new GatewayError("REQUEST_TOO_LARGE")
		};
	}
}
function writeAnswer(response, answer, ids) {
	if (response.destroyed) return;
	response.statusCode = answer.status;
	for (const [name, values] of Object.entries(answer.headers)) setHeader(response, name, values);
	response.setHeader("x-amzn-RequestId", ids.requestId);
	response.setHeader("x-amz-apigw-id", ids.extendedRequestId);
	response.end(answer.body);
}
/** Functions and endpoints may answer header names and values that HTTP does not know; those are dropped. */
function setHeader(response, name, values) {
	if ([
		"content-length",
		"transfer-encoding",
		"connection"
	].includes(name.toLowerCase())) return;
	try {
		response.setHeader(name, values.length === 1 ? values[0] ?? "" : [...values]);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
	}
}
function logReason(error, requestId, options) {
	if (error.reason !== void 0) options.log?.(`(${requestId}) Execution failed due to ${error.reason}`);
}
/** A bug of ours must not look like the service's answer: the log says what it was. */
function unexpected(error) {
	return new GatewayError("API_CONFIGURATION_ERROR", { reason: `an error in the emulator: ${error instanceof Error ? `${error.name} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : typeof error}` });
}
// src/emulator/lambda/functions.ts
/** Local functions: ES modules in files, imported when they are first called and again when they change. */
/** @param modules path of the ES module by function name; it exports `handler`, or the handler as its default */
function createInvoke(modules, region, account) {
	return async (functionName, event) => {
		const path = Object.hasOwn(modules, functionName) ? modules[functionName] : void 0;
		if (path === void 0) throw new Error(`No module is given for the function ${functionName}`);
		return await (await loadHandler(functionName, path))(event, contextOf(functionName, region, account));
	};
}
async function loadHandler(functionName, path) {
	const url = (0, node_url.pathToFileURL)(path);
	const { mtimeMs } = await (0, node_fs_promises.stat)(url);
	url.searchParams.set("changed", String(mtimeMs));
	const module = await import(url.href);
	const handler = require_json.isObject(module) ? module["handler"] ?? defaultHandler(module["default"]) : void 0;
	if (typeof handler !== "function") throw new TypeError(`The module of the function ${functionName} exports no handler`);
	return handler;
}
/** A CommonJS module has its exports under `default`. */
function defaultHandler(value) {
	return require_json.isObject(value) ? value["handler"] : value;
}
function contextOf(functionName, region, account) {
	return {
		functionName,
		functionVersion: "$LATEST",
		invokedFunctionArn: `arn:aws:lambda:${region}:${account}:function:${functionName}`,
		memoryLimitInMB: "128",
		getRemainingTimeInMillis: () => 29e3
	};
}
// src/emulator/lambda/reference.ts
/** How a call names a function: by name or ARN, with or without a qualifier (aws-facts 7.2, 7.3). */
const REFERENCE = /^(?:arn:[\w-]+:lambda:(?<region>[\w-]*):)?(?:(?<account>\d{12}):)?(?:function:)?(?<name>[\w-]+)(?::(?<qualifier>[\w$-]+))?$/;
/** @throws ServiceError when the text is no reference, or names another qualifier than the one given beside it */
function readReference(account, text, qualifier) {
	const groups = REFERENCE.exec(text)?.groups;
	const name = groups?.["name"];
	if (name === void 0) throw new ServiceError("ValidationException", `Value '${text}' at 'functionName' is no function name or ARN`);
	const derived = groups?.["qualifier"];
	if (derived !== void 0 && qualifier !== void 0 && derived !== qualifier) throw new ServiceError("InvalidParameterValueException", "The derived qualifier from the function name does not match the specified qualifier.");
	const region = groups?.["region"] || account.region;
	const owner = groups?.["account"] ?? account.id;
	return {
		name,
		qualifier: derived ?? qualifier ?? "",
		arn: `arn:aws:lambda:${region}:${owner}:function:${name}`
	};
}
function qualifiedArn({ arn, qualifier }) {
	return qualifier === "" ? arn : `${arn}:${qualifier}`;
}
// src/emulator/lambda/policy.ts
/** Resource policies of functions, one per qualifier (aws-facts 7.3). */
/** Bytes of a policy's JSON text. */
const MAX_POLICY = 20480;
function statementsOf(account, { name, qualifier }) {
	return account.functions[name]?.policies[qualifier] ?? [];
}
function policyText(statements) {
	return JSON.stringify({
		Version: "2012-10-17",
		Id: "default",
		Statement: statements
	});
}
/** Changes whenever the policy changes. */
function revisionId(statements) {
	const hex = require_json.digest(statements);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}
function addStatement(account, reference, permission) {
	checkStatementId(permission.StatementId);
	if (reference.qualifier === "$LATEST") throw new ServiceError("InvalidParameterValueException", "We currently do not support adding policies for $LATEST.");
	const before = statementsOf(account, reference);
	checkRevision(before, permission.RevisionId);
	if (before.some(({ Sid }) => Sid === permission.StatementId)) throw new ServiceError("ResourceConflictException", `The statement id (${permission.StatementId}) provided already exists. Please provide a new statement id, or remove the existing statement.`);
	const statement = newStatement(reference, permission);
	const statements = [...before, statement];
	const size = Buffer.byteLength(policyText(statements));
	if (size > MAX_POLICY) throw new ServiceError("PolicyLengthExceededException", `The final policy size (${size}) is bigger than the limit (${MAX_POLICY}).`);
	storedFunction(account, reference).policies[reference.qualifier] = statements;
	return statement;
}
function removeStatement(account, reference, statementId, revision) {
	const before = statementsOf(account, reference);
	if (before.length === 0) throw new ServiceError("ResourceNotFoundException", "No policy is associated with the given resource.");
	checkRevision(before, revision);
	const statements = before.filter(({ Sid }) => Sid !== statementId);
	if (statements.length === before.length) throw new ServiceError("ResourceNotFoundException", `Statement ${statementId} is not found in resource policy.`);
	storedFunction(account, reference).policies[reference.qualifier] = statements;
}
function newStatement(reference, permission) {
	const { Action, Principal, SourceAccount, SourceArn, StatementId } = permission;
	const condition = {
		...SourceAccount === void 0 ? {} : { StringEquals: { "AWS:SourceAccount": SourceAccount } },
		...SourceArn === void 0 ? {} : { ArnLike: { "AWS:SourceArn": SourceArn } }
	};
	return {
		Sid: StatementId,
		Effect: "Allow",
		Principal: principalOf(Principal),
		Action,
		Resource: qualifiedArn(reference),
		...Object.keys(condition).length === 0 ? {} : { Condition: condition }
	};
}
function principalOf(principal) {
	if (principal === "*") return principal;
	return /^\d{12}$|^arn:/.test(principal) ? { AWS: principal } : { Service: principal };
}
function storedFunction(account, { arn, name }) {
	account.functions[name] ??= {
		arn,
		name,
		policies: {}
	};
	return account.functions[name];
}
function checkStatementId(id) {
	if (/^[a-zA-Z0-9_-]{1,100}$/.test(id)) return;
	throw new ServiceError("ValidationException", `1 validation error detected: Value '${id}' at 'statementId' failed to satisfy constraint: Member must satisfy regular expression pattern: ([a-zA-Z0-9-_]+)`);
}
function checkRevision(statements, wanted) {
	if (wanted === void 0 || wanted === revisionId(statements)) return;
	throw new ServiceError("PreconditionFailedException", "The Revision Id provided does not match the latest Revision Id. Call the GetPolicy API to retrieve the latest Revision Id");
}
// src/emulator/lambda/lambda.ts
/** The few calls of Lambda that matter for API Gateway (aws-facts 7.3). */
const byName = new Map(Object.entries({
	GetFunction: ((input, options) => {
		const reference = existing(options, input.FunctionName ?? "", input.Qualifier);
		return {
			Configuration: {
				FunctionName: reference.name,
				FunctionArn: qualifiedArn(reference),
				Handler: "index.handler",
				Runtime: "nodejs24.x",
				State: "Active",
				LastUpdateStatus: "Successful",
				Version: reference.qualifier === "" ? "$LATEST" : reference.qualifier
			},
			Code: { RepositoryType: "S3" },
			Tags: {}
		};
	}),
	GetPolicy: ((input, { account }) => {
		const statements = statementsOf(account, readReference(account, input.FunctionName ?? "", input.Qualifier));
		if (statements.length === 0) throw new ServiceError("ResourceNotFoundException", "The resource you requested does not exist.");
		return {
			Policy: policyText(statements),
			RevisionId: revisionId(statements)
		};
	}),
	AddPermission: ((input, options) => {
		const { Action = "", FunctionName = "", Principal = "", Qualifier, StatementId = "" } = input;
		const reference = existing(options, FunctionName, Qualifier);
		const statement = addStatement(options.account, reference, {
			...input,
			Action,
			Principal,
			StatementId
		});
		return { Statement: JSON.stringify(statement) };
	}),
	RemovePermission: ((input, options) => {
		const { FunctionName = "", Qualifier, RevisionId, StatementId = "" } = input;
		const reference = readReference(options.account, FunctionName, Qualifier);
		if (!exists(options, reference)) throw new ServiceError("ResourceNotFoundException", `No policy found for: ${qualifiedArn(reference)}`);
		removeStatement(options.account, reference, StatementId, RevisionId);
		return {};
	}),
	Invoke: (async (input, options) => {
		const reference = existing(options, input.FunctionName ?? "", input.Qualifier);
		if (input.InvocationType === "DryRun") return { StatusCode: 204 };
		const answer = await run(options.invoke, reference.name, eventOf(input.Payload));
		return input.InvocationType === "Event" ? { StatusCode: 202 } : {
			StatusCode: 200,
			...answer
		};
	})
}));
function createLambda(options) {
	return createService(require_dist_es$1.dist_es_exports, async ({ name }, input) => {
		const handler = byName.get(name);
		if (handler === void 0) throw notImplemented(name);
		return await handler(input, options);
	});
}
function existing(options, name, qualifier) {
	const reference = readReference(options.account, name, qualifier);
	if (exists(options, reference)) return reference;
	throw new ServiceError("ResourceNotFoundException", `Function not found: ${qualifiedArn(reference)}`);
}
function exists({ account, anyFunction, functions }, { name }) {
	return anyFunction || functions.includes(name) || Object.hasOwn(account.functions, name);
}
function eventOf(payload) {
	if (!(payload instanceof Uint8Array) || payload.length === 0) return {};
	try {
		return JSON.parse(new TextDecoder().decode(payload));
	} catch {
		throw new ServiceError("InvalidRequestContentException", "Could not parse request body into json");
	}
}
/** A function that fails is a success of the call, with the error as its payload. */
async function run(invoke, name, event) {
	try {
		const result = await invoke(name, event);
		return {
			Payload: JSON.stringify(result ?? null),
			ExecutedVersion: "$LATEST"
		};
	} catch (error) {
		const errorType = error instanceof Error ? error.name : "Error";
		const errorMessage = error instanceof Error ? error.message : String(error);
		return {
			Payload: JSON.stringify({
				errorType,
				errorMessage,
				trace: []
			}),
			ExecutedVersion: "$LATEST",
			FunctionError: "Unhandled"
		};
	}
}
// src/emulator/json-protocol.ts
/** The JSON protocol of SSM and Secrets Manager: a header names the operation, JSON goes in and comes out. */
/** The operation that a request names, or undefined when it is for another service. `prefix` is such as `AmazonSSM.` */
function targetOf({ headers }, prefix) {
	const target = String(headers["x-amz-target"]);
	return target.startsWith(prefix) ? target.slice(prefix.length) : void 0;
}
function inputOf(body) {
	try {
		const input = JSON.parse(new TextDecoder().decode(body));
		return require_json.isObject(input) ? input : {};
	} catch {
		return {};
	}
}
const HEADERS = { "content-type": "application/x-amz-json-1.1" };
function success(operation, output) {
	return {
		operation,
		status: 200,
		headers: HEADERS,
		body: JSON.stringify(output)
	};
}
/** @param type the error's name, `__type` */
function failure(operation, type, message) {
	return {
		operation,
		status: 400,
		headers: HEADERS,
		body: JSON.stringify({
			__type: type,
			message
		})
	};
}
function notImplementedHere(operation) {
	return failure(operation, "NotImplemented", `The embedded service does not implement ${operation}`);
}
// src/emulator/secrets-manager/input.ts
/** Reads the inputs of Secrets Manager: what is missing or of another type is refused in the service's way. */
function optionalText(input, name) {
	const value = input[name];
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "string") throw invalidParameter(`${name} must be a string.`);
	return value;
}
function text(input, name) {
	const value = optionalText(input, name);
	if (value === void 0 || value === "") throw invalidParameter(`The parameter ${name} can't be empty.`);
	return value;
}
function texts(input, name) {
	const value = input[name];
	return Array.isArray(value) ? value.map(String) : void 0;
}
/** Undefined when it is not there, or no number. */
function optionalNumber(input, name) {
	const value = input[name];
	return typeof value === "number" ? value : void 0;
}
function tagsOf(input) {
	const tags = input["Tags"];
	if (!Array.isArray(tags)) return [];
	return tags.filter(require_json.isObject).map((tag) => ({
		Key: text(tag, "Key"),
		Value: optionalText(tag, "Value") ?? ""
	}));
}
function invalidParameter(message) {
	return new ServiceError("InvalidParameterException", message);
}
function invalidRequest(message) {
	return new ServiceError("InvalidRequestException", message);
}
// src/emulator/secrets-manager/view.ts
function ids({ arn, name }) {
	return {
		ARN: arn,
		Name: name
	};
}
/** What DescribeSecret and ListSecrets have in common. Members that say nothing are absent. */
function summary(secret) {
	return {
		...ids(secret),
		...secret.description === void 0 ? {} : { Description: secret.description },
		CreatedDate: secret.createdDate,
		LastChangedDate: secret.changedDate,
		...secret.deletionDate === void 0 ? {} : { DeletedDate: secret.deletionDate },
		...secret.tags.length === 0 ? {} : { Tags: secret.tags }
	};
}
function describe(secret) {
	const stages = stagesByVersion(secret);
	return {
		...summary(secret),
		...stages === void 0 ? {} : { VersionIdsToStages: stages }
	};
}
/** Only versions with a label. */
function stagesByVersion({ versions }) {
	const labelled = Object.entries(versions).filter(([, { stages }]) => stages.length > 0);
	if (labelled.length === 0) return void 0;
	return Object.fromEntries(labelled.map(([id, { stages }]) => [id, stages]));
}
// src/emulator/secrets-manager/list.ts
/** ListSecrets, as far as pages and the filter by name. */
function listSecrets(account, input) {
	const prefixes = namePrefixes(input);
	const { items, position } = page(Object.values(account.secrets).filter(({ deletionDate }) => deletionDate === void 0 || input["IncludePlannedDeletion"] === true).filter(({ name }) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix))), {
		limit: Math.min(optionalNumber(input, "MaxResults") ?? 100, 100),
		position: optionalText(input, "NextToken")
	});
	return {
		SecretList: items.map((secret) => {
			const stages = stagesByVersion(secret);
			return {
				...summary(secret),
				...stages === void 0 ? {} : { SecretVersionsToStages: stages }
			};
		}),
		...position === void 0 ? {} : { NextToken: position }
	};
}
/** A filter that is not played must not look like one that everything passes. */
function namePrefixes(input) {
	const filters = Array.isArray(input["Filters"]) ? input["Filters"].filter(require_json.isObject) : [];
	if (filters.some((filter) => filter["Key"] !== "name")) throw invalidParameter("The embedded service filters by name only.");
	return filters.flatMap((filter) => texts(filter, "Values") ?? []);
}
// src/emulator/secrets-manager/versions.ts
/**
* Versions of a secret and their staging labels: each label is on one version at most, and when AWSCURRENT moves,
* AWSPREVIOUS moves to the version that it left.
*/
const CURRENT = "AWSCURRENT";
const PREVIOUS = "AWSPREVIOUS";
/**
* A new version. A token that is known is no second version.
* @param token becomes the version's id; random when it is not given
* @throws ServiceError ResourceExistsException when the token stands for another value
*/
function addVersion(secret, token, secretString, stages, now) {
	if (token !== void 0 && (token.length < 32 || token.length > 64)) throw invalidParameter("ClientRequestToken must be between 32 and 64 characters long.");
	if (secretString.length < 1 || Buffer.byteLength(secretString) > 65536) throw invalidParameter("SecretString must be between 1 and 65536 bytes long.");
	const id = token ?? (0, node_crypto.randomUUID)();
	const known = own$1(secret.versions, id);
	if (known === void 0) {
		secret.versions[id] = {
			secretString,
			stages: [],
			createdDate: now
		};
		for (const stage of stages) moveStage(secret, stage, id);
	} else if (known.secretString !== secretString) throw new ServiceError("ResourceExistsException", `You can't use ClientRequestToken ${id} because that value is already in use for a version of secret ${secret.arn}.`);
	return id;
}
/** Puts a label on a version, and takes it off the one that has it. */
function moveStage(secret, stage, to) {
	const from = holderOf(secret, stage);
	if (from === to) return;
	removeStage(secret, stage);
	secret.versions[to]?.stages.push(stage);
	if (stage === "AWSCURRENT" && from !== void 0) moveStage(secret, PREVIOUS, from);
}
function removeStage(secret, stage) {
	for (const version of Object.values(secret.versions)) version.stages = version.stages.filter((each) => each !== stage);
}
/** The id of the version that has a label. */
function holderOf(secret, stage) {
	return Object.keys(secret.versions).find((id) => secret.versions[id]?.stages.includes(stage));
}
/**
* The version with this id, or label, or both; the current one when neither is given.
* @throws ServiceError ResourceNotFoundException
*/
function findVersion(secret, asked) {
	const stage = asked.stage ?? (asked.id === void 0 ? "AWSCURRENT" : void 0);
	const id = asked.id ?? holderOf(secret, stage ?? "AWSCURRENT") ?? "";
	const version = own$1(secret.versions, id);
	if (version === void 0 || stage !== void 0 && !version.stages.includes(stage)) throw new ServiceError("ResourceNotFoundException", `Secrets Manager can't find the specified secret value for ${asked.id === void 0 ? `staging label: ${stage ?? ""}` : `VersionId: ${asked.id}`}`);
	return {
		id,
		version
	};
}
// src/emulator/secrets-manager/secrets.ts
/** Secrets of the account: made, found, and gone when their recovery window is over. */
/**
* @param now epoch seconds
* @throws ServiceError when the name is taken, also by a secret that is scheduled for deletion
*/
function newSecret(account, name, now) {
	if (!/^[A-Za-z0-9/_+=.@-]{1,512}$/.test(name)) throw invalidParameter("Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!");
	const known = secretNamed(account, name);
	if (known?.deletionDate !== void 0) throw invalidRequest("You can't create this secret because a secret with this name is already scheduled for deletion.");
	if (known !== void 0) throw new ServiceError("ResourceExistsException", `The operation failed because the secret ${name} already exists.`);
	return {
		arn: `arn:aws:secretsmanager:${account.region}:${account.id}:secret:${name}-${shortId()}`,
		name,
		createdDate: now,
		changedDate: now,
		tags: [],
		versions: {}
	};
}
/** Puts secrets into the account that are not there yet. Values by name. */
function seedSecrets(account, secrets, now) {
	for (const [name, value] of Object.entries(secrets)) {
		if (secretNamed(account, name) !== void 0) continue;
		const secret = newSecret(account, name, now);
		addVersion(secret, void 0, value, [CURRENT], now);
		account.secrets[secret.arn] = secret;
	}
}
/**
* A secret by its name, its ARN, or its ARN without the six characters at the end.
* @throws ServiceError ResourceNotFoundException
*/
function findSecret(account, secretId) {
	const found = Object.values(account.secrets).find(({ arn, name }) => [
		name,
		arn,
		arn.slice(0, -7)
	].includes(secretId));
	if (found === void 0) throw new ServiceError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
	return found;
}
/** The same, refused when it is scheduled for deletion. */
function usableSecret(account, secretId) {
	const secret = findSecret(account, secretId);
	if (secret.deletionDate !== void 0) throw invalidRequest("You can't perform this operation on the secret because it was marked for deletion.");
	return secret;
}
function secretNamed(account, name) {
	return Object.values(account.secrets).find((secret) => secret.name === name);
}
/** Forgets the secrets whose recovery window is over. */
function purgeSecrets(account, now) {
	for (const { arn, deletionDate } of Object.values(account.secrets)) if (deletionDate !== void 0 && deletionDate <= now) delete account.secrets[arn];
}
// src/emulator/secrets-manager/operations.ts
const DAY = 86400;
const secretOperations = {
	CreateSecret(account, input, now) {
		const name = text(input, "Name");
		const repeated = repeatedCreate(account, name, input, now);
		if (repeated !== void 0) return repeated;
		const secret = newSecret(account, name, now);
		const description = optionalText(input, "Description");
		if (description !== void 0) secret.description = description;
		secret.tags = tagsOf(input);
		const value = optionalText(input, "SecretString");
		const token = optionalText(input, "ClientRequestToken");
		const versionId = value === void 0 ? void 0 : addVersion(secret, token, value, [CURRENT], now);
		account.secrets[secret.arn] = secret;
		return {
			...ids(secret),
			...versionId === void 0 ? {} : { VersionId: versionId }
		};
	},
	GetSecretValue(account, input) {
		const secret = usableSecret(account, text(input, "SecretId"));
		const { id, version } = findVersion(secret, {
			id: optionalText(input, "VersionId"),
			stage: optionalText(input, "VersionStage")
		});
		return {
			...ids(secret),
			VersionId: id,
			SecretString: version.secretString,
			VersionStages: version.stages,
			CreatedDate: version.createdDate
		};
	},
	PutSecretValue(account, input, now) {
		const secret = usableSecret(account, text(input, "SecretId"));
		const stages = texts(input, "VersionStages") ?? ["AWSCURRENT"];
		const id = addVersion(secret, optionalText(input, "ClientRequestToken"), text(input, "SecretString"), stages, now);
		secret.changedDate = now;
		return {
			...ids(secret),
			VersionId: id,
			VersionStages: secret.versions[id]?.stages
		};
	},
	/** Also of a secret that is scheduled for deletion. */
	DescribeSecret: (account, input) => describe(findSecret(account, text(input, "SecretId"))),
	UpdateSecretVersionStage(account, input, now) {
		const secret = usableSecret(account, text(input, "SecretId"));
		const stage = text(input, "VersionStage");
		const to = optionalText(input, "MoveToVersionId");
		if (to !== void 0) findVersion(secret, {
			id: to,
			stage: void 0
		});
		checkHolder(secret, stage, optionalText(input, "RemoveFromVersionId"), to);
		if (to === void 0) removeStage(secret, stage);
		else moveStage(secret, stage, to);
		secret.changedDate = now;
		return ids(secret);
	},
	TagResource(account, input, now) {
		const secret = usableSecret(account, text(input, "SecretId"));
		const tags = tagsOf(input);
		secret.tags = [...secret.tags.filter(({ Key }) => !tags.some((tag) => tag.Key === Key)), ...tags];
		secret.changedDate = now;
		return {};
	},
	UntagResource(account, input, now) {
		const secret = usableSecret(account, text(input, "SecretId"));
		const keys = texts(input, "TagKeys") ?? [];
		secret.tags = secret.tags.filter(({ Key }) => !keys.includes(Key));
		secret.changedDate = now;
		return {};
	},
	DeleteSecret(account, input, now) {
		const force = input["ForceDeleteWithoutRecovery"] === true;
		const window = optionalNumber(input, "RecoveryWindowInDays");
		if (force && window !== void 0) throw invalidParameter("You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");
		const days = window ?? 30;
		if (days < 7 || days > 30) throw invalidParameter("The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
		const secretId = text(input, "SecretId");
		if (force) return deleteNow(account, secretId, now);
		const secret = usableSecret(account, secretId);
		secret.deletionDate = now + days * DAY;
		return {
			...ids(secret),
			DeletionDate: secret.deletionDate
		};
	},
	RestoreSecret(account, input) {
		const secret = findSecret(account, text(input, "SecretId"));
		delete secret.deletionDate;
		return ids(secret);
	},
	ListSecrets: (account, input) => listSecrets(account, input)
};
/** CreateSecret with the token and the value of a version that is there is the same call again. */
function repeatedCreate(account, name, input, now) {
	const secret = secretNamed(account, name);
	const token = optionalText(input, "ClientRequestToken");
	const value = optionalText(input, "SecretString");
	if (secret === void 0 || secret.deletionDate !== void 0) return void 0;
	if (token === void 0 || value === void 0 || own$1(secret.versions, token) === void 0) return void 0;
	return {
		...ids(secret),
		VersionId: addVersion(secret, token, value, [], now)
	};
}
/** The version that has the label must be named before the label leaves it. */
function checkHolder(secret, stage, from, to) {
	const holder = holderOf(secret, stage);
	if (from !== void 0 && from !== holder) throw invalidParameter(`When you move staging label ${stage}, if you specify RemoveFromVersionId, it must be set to the version that currently has the staging label ${stage}.`);
	if (to === void 0 && stage === "AWSCURRENT") throw invalidParameter(`You can't remove the staging label ${CURRENT} without moving it to another version.`);
	if (from === void 0 && holder !== void 0 && holder !== to) throw invalidParameter(`The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ${holder}, so you must explicitly reference that version in RemoveFromVersionId.`);
}
/** What is not there counts as deleted. */
function deleteNow(account, secretId, now) {
	try {
		const secret = findSecret(account, secretId);
		delete account.secrets[secret.arn];
		return {
			...ids(secret),
			DeletionDate: now
		};
	} catch (error) {
		if (error instanceof ServiceError) return {
			Name: secretId,
			DeletionDate: now
		};
		throw error;
	}
}
// src/emulator/secrets-manager/secrets-manager.ts
/** Secrets Manager, in the JSON protocol. */
/** What the header of its requests begins with. */
const SECRETS_MANAGER_TARGET = "secretsmanager.";
/** @param now epoch seconds */
function answerSecretsManager(account, request, now) {
	const name = targetOf(request, "secretsmanager.") ?? "";
	const operation = own$1(secretOperations, name);
	const input = inputOf(request.body);
	if (operation === void 0 || "SecretBinary" in input) return notImplementedHere(name);
	purgeSecrets(account, now);
	try {
		return success(name, operation(account, input, now));
	} catch (error) {
		if (error instanceof ServiceError) return failure(name, error.name, error.message);
		throw error;
	}
}
// src/emulator/quotas.ts
/** The published request rates of the control plane (aws-facts 1.1), enforced when asked. */
/** All operations together. */
const ACCOUNT = {
	rate: 10,
	burst: 40
};
/** A bucket holds what one span of time lets through. */
const LIMITS = new Map([
	[
		"ImportRestApi",
		1,
		3
	],
	[
		"ImportRestApi EDGE",
		1,
		30
	],
	[
		"CreateRestApi",
		1,
		3
	],
	[
		"CreateRestApi EDGE",
		1,
		30
	],
	[
		"PutRestApi",
		1,
		1
	],
	[
		"DeleteRestApi",
		1,
		30
	],
	[
		"GetResources",
		5,
		2
	],
	[
		"CreateResource",
		5,
		1
	],
	[
		"DeleteResource",
		5,
		1
	],
	[
		"CreateDeployment",
		1,
		5
	],
	[
		"CreateApiKey",
		5,
		1
	],
	[
		"DeleteApiKey",
		5,
		1
	],
	[
		"UpdateUsagePlan",
		1,
		20
	],
	[
		"UpdateAccount",
		1,
		20
	],
	[
		"CreateDocumentationVersion",
		1,
		20
	],
	[
		"ImportDocumentationParts",
		1,
		30
	],
	[
		"CreateDomainName",
		1,
		30
	],
	[
		"UpdateDomainName",
		1,
		30
	],
	[
		"DeleteDomainName",
		1,
		30
	]
].map(([operation, calls, seconds]) => [operation, {
	rate: calls / seconds,
	burst: calls
}]));
/** @param now milliseconds since 1970 */
function createQuotas({ speed = 1 }, now) {
	const buckets = tokenBuckets(() => now() * speed);
	return (operation, input) => {
		const name = rowOf(operation, input);
		const own = LIMITS.get(name);
		const limits = [["all operations", ACCOUNT], ...own === void 0 ? [] : [[name, own]]];
		const wait = longestWait(buckets, limits);
		if (wait > 0) throw tooMany(wait / speed);
		for (const [bucket, limit] of limits) buckets.take(bucket, limit);
	};
}
function longestWait(buckets, limits) {
	return Math.max(...limits.map(([bucket, limit]) => buckets.wait(bucket, limit)));
}
/** Edge-optimised APIs, which is what is made when no type is given, have rates of their own. */
function rowOf(operation, input) {
	if (operation !== "ImportRestApi" && operation !== "CreateRestApi") return operation;
	const said = JSON.stringify(input["parameters"] ?? input["endpointConfiguration"] ?? {});
	return /REGIONAL|PRIVATE/.test(said) ? operation : `${operation} EDGE`;
}
function tooMany(seconds) {
	return new ServiceError("TooManyRequestsException", "Too Many Requests", { retryAfterSeconds: Math.max(1, Math.ceil(seconds)) });
}
// src/emulator/propagation.ts
/**
* @param delayMs milliseconds; with 0 the data plane sees the account itself
* @param now milliseconds since 1970
*/
function createPropagation(account, delayMs, now) {
	if (delayMs <= 0) return {
		seen: () => account,
		changed: () => void 0
	};
	let versions = [{
		at: Number.NEGATIVE_INFINITY,
		tables: tablesOf(account)
	}];
	return {
		seen: () => {
			const arrived = versions.findLastIndex(({ at }) => at + delayMs <= now());
			versions = versions.slice(Math.max(arrived, 0));
			return versions[0]?.tables ?? account;
		},
		changed: () => void versions.push({
			at: now(),
			tables: tablesOf(account)
		})
	};
}
/** Handlers put a new object in the place of a changed one, so that a copy of the tables is a version of them. */
function tablesOf({ apiKeys, usagePlans, usagePlanKeys }) {
	return {
		apiKeys: { ...apiKeys },
		usagePlans: { ...usagePlans },
		usagePlanKeys: { ...usagePlanKeys }
	};
}
// src/emulator/faults.ts
const ERRORS = {
	refused: {
		status: 500,
		name: "InternalFailure",
		message: "The request processing has failed because of an unknown error, exception or failure."
	},
	throttled: {
		status: 429,
		name: "TooManyRequestsException",
		message: "Too Many Requests"
	},
	conflict: {
		status: 409,
		name: "ConflictException",
		message: "Unable to complete operation due to concurrent modification. Please try again later."
	},
	expired: {
		status: 403,
		name: "ExpiredTokenException",
		message: "The security token included in the request is expired"
	}
};
/** The answer that a fault gives in the place of the service, in the service's own protocol. */
function faultyAnswer({ operation, service }, fault) {
	const { message, name, status } = ERRORS[fault];
	const retry = fault === "throttled" ? { "retry-after": "1" } : {};
	if (service === "sts" || service === "cloudformation") {
		const answer = queryError("", operation, name, message);
		return {
			...answer,
			status,
			headers: {
				...answer.headers,
				...retry
			}
		};
	}
	return {
		operation,
		status,
		headers: {
			"content-type": "application/json",
			"x-amzn-errortype": name,
			...retry
		},
		body: JSON.stringify({
			__type: name,
			message
		})
	};
}
// src/emulator/ssm.ts
/** SSM, in the JSON protocol: parameters are read, one or ten at a time. */
/** What the header of its requests begins with. */
const SSM_TARGET = "AmazonSSM.";
/** How many names one call takes. */
const MOST_NAMES = 10;
function answerSsm(account, parameters, request) {
	const operation = targetOf(request, "AmazonSSM.") ?? "";
	const input = inputOf(request.body);
	const decrypt = input["WithDecryption"] === true;
	const read = (name) => parameterOf(account, parameters, name, decrypt);
	if (operation === "GetParameter") {
		const parameter = read(String(input["Name"]));
		if (parameter === void 0) return failure(operation, "ParameterNotFound", "");
		return success(operation, { Parameter: parameter });
	}
	if (operation !== "GetParameters") return notImplementedHere(operation);
	const names = Array.isArray(input["Names"]) ? input["Names"].map(String) : [];
	if (names.length === 0 || names.length > MOST_NAMES) return failure(operation, "ValidationException", "1 validation error detected: Value at 'names' failed to satisfy constraint");
	return success(operation, {
		Parameters: names.flatMap((name) => read(name) ?? []),
		InvalidParameters: names.filter((name) => read(name) === void 0)
	});
}
/** Each parameter has one version. A name may ask for it: `/auth/pool:1`. */
function parameterOf({ id, region }, parameters, asked, decrypt) {
	const [name = "", selector] = asked.split(/:(?=\d+$)/);
	const value = require_json.own(parameters, name);
	if (value === void 0 || selector !== void 0 && selector !== "1") return void 0;
	const secure = typeof value === "object";
	return {
		Name: name,
		Type: secure ? "SecureString" : "String",
		Value: secure && !decrypt ? Buffer.from(`encrypted ${name}`).toString("base64") : secure ? value.secure : value,
		Version: 1,
		...selector === void 0 ? {} : { Selector: `:${selector}` },
		ARN: `arn:aws:ssm:${region}:${id}:parameter${name.startsWith("/") ? "" : "/"}${name}`,
		DataType: "text"
	};
}
// src/emulator/server.ts
/** One port for all services: tells them apart and turns Node's requests into theirs. */
/** Bytes; the service's own limit for a definition is 6 MB (aws-facts 1.2). */
const MAX_BODY = 10485760;
function createEmulatorServer(parts) {
	let calls = 0;
	const nextCall = () => {
		calls += 1;
		return calls;
	};
	return (0, node_http.createServer)((request, response) => {
		serve(parts, nextCall, request, response).catch((error) => fail(response, error));
	});
}
async function serve(parts, nextCall, incoming, response) {
	if (incoming.url?.startsWith("/_aws/execute-api/")) {
		await parts.dataPlane(incoming, response);
		return await parts.used();
	}
	const body = await readBody(incoming);
	if (body === void 0) return send(response, tooLarge());
	const request = toRequest(incoming, body);
	const service = serviceOf(request);
	const { method, path } = request;
	const operation = parts.services[service].operationOf(request) ?? "";
	const fault = parts.chooseFault({
		service,
		operation,
		number: nextCall(),
		method,
		path
	});
	const answer = await answerTo(parts, request, {
		service,
		operation
	}, fault);
	if (parts.latencyMs > 0) await (0, node_timers_promises.setTimeout)(parts.latencyMs);
	if (answer === void 0) response.destroy();
	else send(response, answer);
	const told = {
		service,
		operation,
		method,
		path,
		status: answer?.status ?? 0
	};
	parts.onCall(fault === void 0 ? told : {
		...told,
		fault
	});
}
/** Does a call, as far as the fault lets it. Undefined when it gets no answer. */
async function answerTo(parts, request, call, fault) {
	if (fault === "cut") return void 0;
	if (fault !== void 0 && fault !== "lost") return faultyAnswer(call, fault);
	const answer = await parts.services[call.service].answer(request);
	if (request.method !== "GET" && answer.status < 400) await parts.changed();
	return fault === "lost" ? void 0 : answer;
}
function serviceOf(request) {
	if (targetOf(request, "AmazonSSM.") !== void 0) return "ssm";
	if (targetOf(request, "secretsmanager.") !== void 0) return "secretsmanager";
	if (isQuery(request)) return formOf(request).get("Version") === "2010-05-15" ? "cloudformation" : "sts";
	return /^\/\d{4}-\d\d-\d\d\//.test(request.path) ? "lambda" : "apigateway";
}
function toRequest({ headers, method = "GET", url = "/" }, body) {
	const [path = "/", ...query] = url.split("?");
	return {
		method,
		path,
		query: new URLSearchParams(query.join("?")),
		headers,
		body
	};
}
/** The whole body, or undefined when it is too large; it is then read to its end and dropped. */
async function readBody(incoming) {
	const chunks = [];
	let size = 0;
	for await (const chunk of incoming) {
		size += chunk.length;
		if (size <= MAX_BODY) chunks.push(chunk);
	}
	return size <= MAX_BODY ? Buffer.concat(chunks) : void 0;
}
function tooLarge() {
	return {
		operation: void 0,
		status: 413,
		headers: {
			"content-type": "application/json",
			"x-amzn-errortype": "RequestTooLargeException"
		},
		body: JSON.stringify({ message: "Request body is too large" })
	};
}
function send(response, { body, headers, status }) {
	response.writeHead(status, {
		...headers,
		"x-amzn-requestid": requestId()
	});
	response.end(body);
}
/** A failure of the emulator itself, such as a state file that cannot be written. */
function fail(response, error) {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const message = `The embedded service failed: ${error instanceof Error ? error.message : String(error)}`;
	response.writeHead(500, {
		"content-type": "application/json",
		"x-amzn-errortype": "InternalFailure"
	});
	response.end(JSON.stringify({ message }));
}
// src/emulator/state.ts
/** The account in a file, so that an emulator that is started again goes on where the last one stopped. */
const FORMAT = 1;
/**
* The account in a file, or undefined when there is no such file.
* @throws Error when the file is there and is no state of this version: it is never overwritten unread
*/
async function loadState(file) {
	let text;
	try {
		text = await (0, node_fs_promises.readFile)(file, "utf8");
	} catch (error) {
		if (require_json.isObject(error) && error["code"] === "ENOENT") return void 0;
		throw error;
	}
	const state = parse(text);
	if (!require_json.isObject(state) || state["format"] !== FORMAT || !require_json.isObject(state["account"])) throw new Error(`${file} is no state of the embedded API Gateway; move it away or name another file`);
	return {
		...emptyAccount("", ""),
		...state["account"]
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Writes the account as it is at the time of the write; calls that come meanwhile share the next write. */
function createSave(file, account) {
	let writing;
	let next;
	const write = async () => {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(file), { recursive: true });
		await (0, node_fs_promises.writeFile)(`${file}.new`, JSON.stringify({
			format: FORMAT,
			account
		}), { mode: 384 });
		await (0, node_fs_promises.rename)(`${file}.new`, file);
	};
	const start = () => {
		const current = write().finally(() => {
			if (writing === current) writing = void 0;
		});
		writing = current;
		return current;
	};
	return () => {
		if (writing === void 0) return start();
		next ??= writing.then(settled, settled).then(() => {
			next = void 0;
			return start();
		});
		return next;
	};
}
function settled() {}
// src/emulator/sts.ts
const NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";
const HOUR = 36e5;
function answerSts(account, request, now) {
	const form = formOf(request);
	const action = form.get("Action") ?? "";
	const result = resultOf(action, account, form, now);
	return result === void 0 ? unknownAction(NAMESPACE, action) : queryAnswer(NAMESPACE, action, result);
}
function resultOf(action, account, form, now) {
	if (action === "GetCallerIdentity") return element("Arn", `arn:aws:iam::${account.id}:user/emulator`) + element("UserId", "AIDAEMULATOREXAMPLE") + element("Account", account.id);
	return action === "AssumeRole" ? assumedRole(account, form, now) : void 0;
}
function assumedRole(account, form, now) {
	const session = form.get("RoleSessionName") ?? "session";
	const role = (form.get("RoleArn") ?? "").split("/").at(-1) ?? "role";
	const arn = `arn:aws:sts::${account.id}:assumed-role/${role}/${session}`;
	return `<AssumedRoleUser>${element("AssumedRoleId", `AROAEMULATOREXAMPLE:${session}`) + element("Arn", arn)}</AssumedRoleUser><Credentials>${element("AccessKeyId", "ASIAEMULATOREXAMPLE") + element("SecretAccessKey", "emulator") + element("SessionToken", "emulator") + element("Expiration", new Date(now + HOUR).toISOString())}</Credentials>`;
}
// src/emulator/start.ts
const HOST = "127.0.0.1";
/** @throws Error when the port is taken or the state file is no state */
async function startEmulator(options = {}) {
	const { accountId = "123456789012", region = "us-east-1", stateFile } = options;
	const account = (stateFile === void 0 ? void 0 : await loadState(stateFile)) ?? emptyAccount(accountId, region);
	seedSecrets(account, options.secrets ?? {}, (options.now ?? Date.now)() / 1e3);
	const save = stateFile === void 0 ? async () => void 0 : createSave(stateFile, account);
	const server = createServer(account, save, options);
	const port = await listen(server, options.port ?? 0);
	return {
		url: `http://${HOST}:${port}`,
		account,
		close: async () => {
			await stop(server);
			await save();
		}
	};
}
function createServer(account, save, options) {
	const { anyFunction = true, functions = {}, latencyMs = 0, onCall = () => void 0 } = options;
	const { now = Date.now, parameters = {}, propagationMs = 0, stackOutputs = {} } = options;
	const propagation = createPropagation(account, propagationMs, now);
	const invoke = createInvoke(functions, account.region, account.id);
	return createEmulatorServer({
		services: {
			apigateway: createControlPlane({
				account,
				now: () => Math.floor(now() / 1e3)
			}, admitOf(options.quotas, now)),
			lambda: createLambda({
				account,
				anyFunction,
				functions: Object.keys(functions),
				invoke
			}),
			secretsmanager: {
				operationOf: (request) => targetOf(request, SECRETS_MANAGER_TARGET),
				answer: async (request) => answerSecretsManager(account, request, now() / 1e3)
			},
			ssm: {
				operationOf: (request) => targetOf(request, SSM_TARGET),
				answer: async (request) => answerSsm(account, parameters, request)
			},
			cloudformation: {
				operationOf: actionOf,
				answer: async (request) => answerCloudFormation(account, stackOutputs, request)
			},
			sts: {
				operationOf: actionOf,
				answer: async (request) => answerSts(account, request, now())
			}
		},
		dataPlane: createDataPlane(account, {
			invoke,
			now,
			seen: propagation.seen,
			...options.log === void 0 ? {} : { log: options.log }
		}),
		latencyMs,
		chooseFault: options.fault ?? (() => void 0),
		changed: async () => {
			propagation.changed();
			await save();
		},
		used: save,
		onCall
	});
}
/** Without quotas every call is admitted. */
function admitOf(quotas, now) {
	if (quotas === void 0) return () => void 0;
	return createQuotas(quotas === true ? {} : quotas, now);
}
async function listen(server, port) {
	return await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, HOST, () => {
			server.off("error", reject);
			const address = server.address();
			resolve(typeof address === "object" && address !== null ? address.port : port);
		});
	});
}
async function stop(server) {
	await new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
Object.defineProperty(exports, "startEmulator", {
	enumerable: true,
	get: function() {
		return startEmulator;
	}
});
