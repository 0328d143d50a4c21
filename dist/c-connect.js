require("./c-rolldown-runtime.js");
const require_dist_es = require("./c-dist-es.js");
const require_settings = require("./c-settings.js");
const require_secret = require("./c-secret.js");
const require_desired = require("./c-desired.js");
const require_json = require("./c-json.js");
const require_usage_plan = require("./c-usage-plan.js");
const require_compile = require("./c-compile.js");
const require_arn = require("./c-arn.js");
let node_crypto = require("node:crypto");
// src/aws/caller.ts
/** Calls a deployed stage as its clients do. */
/** Integrations answer within 29 seconds; a probe does not wait for a slow one. */
const CALL_TIMEOUT = 1e4;
function createCaller({ gateway, region, endpointUrl }) {
	return {
		invokeUrl: (restApiId, stage) => invokeUrl({
			restApiId,
			stage,
			region,
			endpointUrl
		}),
		keyValue: async (apiKeyId) => {
			const { value } = await gateway.send(new require_dist_es.GetApiKeyCommand({
				apiKey: apiKeyId,
				includeValue: true
			}));
			if (value === void 0) throw noValue();
			return new require_secret.Secret(value);
		},
		call
	};
}
/** The URL of a stage (aws-facts 9.1); with an endpoint of our own, the path of its data plane (design.md 8). */
function invokeUrl(stage) {
	const { restApiId, region, endpointUrl } = stage;
	if (endpointUrl === void 0) return `https://${restApiId}.execute-api.${region}.${require_desired.partitionOf(region).dnsSuffix}/${stage.stage}`;
	return `${endpointUrl.replace(/\/+$/, "")}/_aws/execute-api/${restApiId}/${stage.stage}`;
}
function noValue() {
	return new require_settings.OperationError({
		code: "no-key-value",
		message: "the service did not give the value of the API key",
		operation: "GetApiKey",
		hint: "The credentials may not be allowed to read key values."
	});
}
/** Makes one call, without following redirects, and keeps only what says how the gateway took it. */
async function call(request) {
	const url = new URL(request.url);
	const { request: send } = url.protocol === "http:" ? await Promise.resolve(process.getBuiltinModule("node:http")) : await Promise.resolve(process.getBuiltinModule("node:https"));
	const headers = request.apiKey === void 0 ? {} : { "x-api-key": request.apiKey.reveal() };
	return await new Promise((resolve, reject) => {
		const sent = send(url, {
			method: request.httpMethod,
			headers,
			agent: false,
			timeout: CALL_TIMEOUT
		});
		const deadline = setTimeout(() => sent.destroy(/* @__PURE__ */ new Error("no answer within 10 seconds")), CALL_TIMEOUT);
		sent.on("close", () => clearTimeout(deadline));
		sent.on("error", (error) => reject(unanswered(url, error)));
		sent.on("response", (response) => {
			resolve(answerOf(response));
			response.destroy();
		});
		sent.end();
	});
}
function answerOf(response) {
	const errorType = response.headers["x-amzn-errortype"];
	const status = response.statusCode ?? 0;
	return typeof errorType === "string" ? {
		status,
		errorType
	} : { status };
}
function unanswered(url, error) {
	return new require_settings.OperationError({
		code: "stage-unreachable",
		message: `${url.host} did not answer: ${error.message}`,
		hint: "A new API takes some seconds to get its host name; a private one is reachable from its VPC only."
	});
}
// src/aws/secrets.ts
/** Takes out of a message what the request carried and nobody may read: the service likes to quote what it refuses. */
const SENSITIVE = /* @__PURE__ */ new Set([
	"value",
	"variables",
	"credentials",
	"authorizerCredentials"
]);
const SENSITIVE_IN_SPEC = /* @__PURE__ */ new Set([
	"credentials",
	"authorizerCredentials",
	"requestTemplates",
	"responseTemplates"
]);
const SENSITIVE_PATCH = /^\/(variables|authorizerCredentials)(\/|$)/;
/** Strings shorter than this are only replaced where they are quoted, or a message would lose its words. */
const SHORTEST = 4;
/** The message with every sensitive string of the request replaced by `(secret)`. */
function redact(message, request) {
	let text = message;
	for (const secret of secretsOf(request).sort((a, b) => b.length - a.length)) text = secret.length >= SHORTEST ? text.replaceAll(secret, "(secret)") : text.replaceAll(`'${secret}'`, "'(secret)'").replaceAll(`"${secret}"`, "\"(secret)\"");
	return text;
}
function secretsOf(request) {
	if (!require_json.isObject(request)) return [];
	return Object.entries(request).flatMap(([member, value]) => {
		if (member === "patchOperations") return patchSecrets(value);
		if (member === "body") return specSecrets(parsed(value), false);
		return SENSITIVE.has(member) ? stringsIn(value) : [];
	});
}
function patchSecrets(operations) {
	if (!Array.isArray(operations)) return [];
	return operations.flatMap((operation) => {
		if (!require_json.isObject(operation) || typeof operation["path"] !== "string") return [];
		return SENSITIVE_PATCH.test(operation["path"]) ? stringsIn(operation["value"]) : [];
	});
}
/** Sensitive strings of an OpenAPI document: only inside API Gateway's extensions, schemas may use the same names. */
function specSecrets(node, insideExtension) {
	if (Array.isArray(node)) return node.flatMap((item) => specSecrets(item, insideExtension));
	if (!require_json.isObject(node)) return [];
	return Object.entries(node).flatMap(([key, value]) => {
		if (insideExtension && SENSITIVE_IN_SPEC.has(key)) return stringsIn(value);
		return specSecrets(value, insideExtension || key.startsWith("x-amazon-apigateway-"));
	});
}
function stringsIn(node) {
	if (typeof node === "string") return node === "" ? [] : [node];
	if (typeof node !== "object" || node === null) return [];
	return Object.values(node).flatMap(stringsIn);
}
function parsed(body) {
	if (!(body instanceof Uint8Array)) return void 0;
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return;
	}
}
// src/aws/errors.ts
/** Turns whatever the SDK throws into an `OperationError`: names and words, never the request or the answer. */
const UNREACHABLE$1 = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EAI_AGAIN"
]);
const LOST = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
	"TimeoutError",
	"RequestTimeout"
]);
const NO_CREDENTIALS = /* @__PURE__ */ new Set([
	"CredentialsProviderError",
	"TokenProviderError",
	"ProviderError"
]);
const SIGN_IN = "Log in again, or renew the credentials: the service does not accept these.";
const HINTS = {
	AccessDeniedException: "Give the role or user the permission that the message names.",
	AccessDenied: "Give the role or user the permission that the message names.",
	UnauthorizedException: SIGN_IN,
	ExpiredTokenException: SIGN_IN,
	ExpiredToken: SIGN_IN,
	UnrecognizedClientException: SIGN_IN,
	InvalidClientTokenId: SIGN_IN,
	MissingAuthenticationTokenException: SIGN_IN,
	InvalidSignatureException: "Check the secret access key and the clock of this machine.",
	SignatureDoesNotMatch: "Check the secret access key and the clock of this machine.",
	TooManyRequestsException: "The account allows no more calls at the moment; run again in a minute.",
	LimitExceededException: "A quota of the account is used up; remove what is not needed or ask AWS for more.",
	ConflictException: "Somebody else may be changing the same thing; look at it, then run again.",
	PolicyLengthExceededException: "The function's resource policy is full; remove grants that nobody needs."
};
/**
* The operational error of anything that an SDK client threw; what is not one of its errors comes back as it is,
* because it is a bug.
* @param operation name of the AWS operation, for example `PutRestApi`
* @param request what was sent; its sensitive strings are taken out of the message
*/
function operationError(error, operation, request) {
	if (error instanceof require_settings.OperationError || !(error instanceof Error)) return error;
	const fault = localFault(error) ?? networkFault(error) ?? serviceFault(error, request);
	return fault === void 0 ? error : new require_settings.OperationError({
		...fault,
		operation
	});
}
/** Whether an error is the service's error of one of these names. */
function isServiceError(error, ...codes) {
	return error instanceof require_settings.OperationError && codes.includes(error.fault.code);
}
/** What went wrong before anything was sent. */
function localFault(error) {
	if (error.message === "Region is missing") return noRegion();
	if (!NO_CREDENTIALS.has(error.name)) return void 0;
	return {
		code: "no-credentials",
		message: `no AWS credentials were found: ${error.message}`,
		hint: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or log in; the embedded API Gateway takes any value."
	};
}
function noRegion() {
	return {
		code: "no-region",
		message: "no AWS region is configured",
		hint: "Name the region in tollgate.yaml (environments.<name>.region), or set AWS_REGION."
	};
}
function networkFault(error) {
	const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
	if (UNREACHABLE$1.has(code)) return {
		code: "endpoint-unreachable",
		message: `the service cannot be reached: ${error.message === "" ? code : error.message}`,
		hint: "Check the network, the region and the endpoint URL (--endpoint-url, AWS_ENDPOINT_URL)."
	};
	if (!LOST.has(code)) return void 0;
	return {
		code: "connection-lost",
		message: `the connection broke before the answer came (${code})`,
		hint: "It is not known whether the call took effect; run again, Tollgate looks before it creates anything."
	};
}
function serviceFault(error, request) {
	const metadata = "$metadata" in error && require_json.isObject(error.$metadata) ? error.$metadata : void 0;
	const status = metadata?.["httpStatusCode"];
	if (metadata === void 0 || status === void 0 && !("$fault" in error)) return void 0;
	const requestId = metadata["requestId"];
	const known = typeof requestId === "string" ? { requestId } : {};
	if (error instanceof SyntaxError) return {
		code: "unreadable-answer",
		message: `the service's answer (HTTP ${String(status)}) is not JSON`,
		hint: "Check the endpoint URL and any proxy in between.",
		...known
	};
	const hint = HINTS[error.name];
	const message = error.message === "" ? `HTTP ${String(status)}` : redact(error.message, request);
	return {
		code: error.name,
		message,
		...known,
		...hint === void 0 ? {} : { hint }
	};
}
// src/aws/retry.ts
/** How often a call is sent in all, and the base of the pause between two attempts, in milliseconds. */
const PATIENCE = {
	throttled: {
		attempts: 10,
		base: 1e3
	},
	limit: {
		attempts: 3,
		base: 1e3
	},
	concurrent: {
		attempts: 5,
		base: 500
	},
	transient: {
		attempts: 5,
		base: 100
	},
	unreachable: {
		attempts: 2,
		base: 100
	},
	final: {
		attempts: 1,
		base: 0
	}
};
const LONGEST_PAUSE = 2e4;
/** A server that asks for more than this is not waited for. */
const LONGEST_HINT = 6e4;
const UNREACHABLE = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
/** For reads, and for writes that may be sent twice because they set a state instead of adding a thing. */
function retryIdempotent() {
	return retryStrategy((info) => classify(info));
}
/**
* For creates: only what the service refused before it did anything. A create whose answer was lost is not repeated;
* the thing, if it was made, is found again by its tags in the next run.
*/
function retryCreate() {
	return retryStrategy((info) => {
		const failure = classify(info);
		return failure === "throttled" ? failure : "final";
	});
}
function retryStrategy(failureOf) {
	return {
		acquireInitialRetryToken: async () => tokenOf(0, 0),
		refreshRetryTokenForRetry: async (token, info) => {
			const attempts = token.getRetryCount() + 1;
			const { attempts: most, base } = PATIENCE[failureOf(info)];
			const hint = hintOf(info);
			if (attempts >= most || hint > LONGEST_HINT) throw new Error("not to be sent again");
			return tokenOf(attempts, hint > 0 ? hint : pause(base, attempts));
		},
		recordSuccess: () => void 0
	};
}
function classify({ error, errorType }) {
	const name = error?.name ?? "";
	const code = codeOf(error);
	if (name === "LimitExceededException") return "limit";
	if (name === "ConflictException") return isConcurrent(error) ? "concurrent" : "final";
	if (errorType === "THROTTLING") return "throttled";
	if (UNREACHABLE.has(code)) return "unreachable";
	return errorType === "TRANSIENT" || errorType === "SERVER_ERROR" ? "transient" : "final";
}
/** The one 409 that passes; all others are final (aws-facts 6). */
function isConcurrent(error) {
	return error?.message?.includes("concurrent modification") === true;
}
function codeOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return "";
	return typeof error.code === "string" ? error.code : "";
}
/** Milliseconds that the server asked for with `Retry-After`; -1 where it did not. */
function hintOf({ retryAfterHint }) {
	return retryAfterHint === void 0 ? -1 : Math.max(1, retryAfterHint.getTime() - Date.now());
}
/** Exponential, with half of it random so that runs that were throttled together do not come back together. */
function pause(base, attempts) {
	const full = Math.min(base * 2 ** (attempts - 1), LONGEST_PAUSE);
	return Math.round(full / 2 + Math.random() * full / 2);
}
function tokenOf(count, delay) {
	return {
		getRetryCount: () => count,
		getRetryDelay: () => delay
	};
}
// src/aws/clients.ts
/** The SDK's clients, made once. Only API Gateway's is loaded at once; the others are loaded when they are first needed. */
const CONNECTION_TIMEOUT = 1e4;
const REQUEST_TIMEOUT = 12e4;
/** @throws OperationError `no-region` */
async function createClients(options) {
	const { region: wanted, endpointUrl, roleArn } = options;
	const base = {
		...wanted === void 0 ? {} : { region: wanted },
		...endpointUrl === void 0 ? {} : { endpoint: endpointUrl }
	};
	const credentials = roleArn === void 0 ? {} : { credentials: assume(roleArn, base) };
	const gateway = gatewayClient({
		...base,
		...credentials
	}, retryIdempotent());
	const region = await regionOf(gateway);
	const shared = {
		...base,
		region,
		credentials: gateway.config.credentials
	};
	let creating;
	const lambdas = /* @__PURE__ */ new Map();
	let sts;
	let ssm;
	let cloudFormation;
	return {
		region,
		endpointUrl: endpointUrl ?? configuredEndpoint(process.env),
		gateway,
		creating: () => creating ??= gatewayClient(shared, retryCreate()),
		lambda: (place) => {
			const client = lambdas.get(place) ?? lambdaClient({
				...shared,
				region: place
			});
			lambdas.set(place, client);
			return client;
		},
		sts: () => sts ??= stsClient(shared),
		ssm: () => ssm ??= ssmClient(shared),
		cloudFormation: () => cloudFormation ??= cloudFormationClient(shared)
	};
}
/** The endpoint of API Gateway that the environment names, as the SDK and the AWS CLI read it. */
function configuredEndpoint(env) {
	if (env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return void 0;
	const named = env["AWS_ENDPOINT_URL_API_GATEWAY"] ?? env["AWS_ENDPOINT_URL"];
	return named === "" ? void 0 : named;
}
function gatewayClient(common, retryStrategy) {
	const client = new require_dist_es.APIGatewayClient({
		...common,
		retryStrategy,
		requestHandler: timeouts()
	});
	client.middlewareStack.add((next, context) => (args) => translate(() => next(args), context.commandName, args.input), OUTERMOST);
	return client;
}
async function lambdaClient(common) {
	const { LambdaClient } = await Promise.resolve().then(() => require("./c-dist-es4.js")).then((n) => n.dist_es_exports);
	const client = new LambdaClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add((next, context) => (args) => translate(() => next(args), context.commandName, args.input), OUTERMOST);
	return client;
}
async function stsClient(common) {
	const { STSClient } = await Promise.resolve().then(() => require("./c-dist-es7.js"));
	const client = new STSClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add((next, context) => (args) => translate(() => next(args), context.commandName, args.input), OUTERMOST);
	return client;
}
async function ssmClient(common) {
	const { SSMClient } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const client = new SSMClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add((next, context) => (args) => translate(() => next(args), context.commandName, args.input), OUTERMOST);
	return client;
}
async function cloudFormationClient(common) {
	const { CloudFormationClient } = await Promise.resolve().then(() => require("./c-dist-es3.js"));
	const client = new CloudFormationClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add((next, context) => (args) => translate(() => next(args), context.commandName, args.input), OUTERMOST);
	return client;
}
const OUTERMOST = {
	step: "initialize",
	priority: "high",
	name: "translateErrors"
};
/** Makes a call throw `OperationError`s. */
async function translate(call, commandName, request) {
	try {
		return await call();
	} catch (error) {
		throw operationError(error, (commandName ?? "unknown").replace(/Command$/, ""), request);
	}
}
function timeouts() {
	return {
		connectionTimeout: CONNECTION_TIMEOUT,
		requestTimeout: REQUEST_TIMEOUT,
		throwOnRequestTimeout: true
	};
}
async function regionOf(client) {
	try {
		return await client.config.region();
	} catch (error) {
		throw error instanceof Error && error.message === "Region is missing" ? new require_settings.OperationError(noRegion()) : error;
	}
}
/** Credentials of a role, assumed anew when they expire. */
function assume(roleArn, base) {
	return async () => {
		const { AssumeRoleCommand } = await Promise.resolve().then(() => require("./c-dist-es7.js"));
		const { Credentials: assumed } = await (await stsClient(base)).send(new AssumeRoleCommand({
			RoleArn: roleArn,
			RoleSessionName: "tollgate"
		}));
		if (assumed?.AccessKeyId === void 0 || assumed.SecretAccessKey === void 0) throw new require_settings.OperationError({
			code: "no-credentials",
			message: "the assumed role came without credentials"
		});
		return {
			accessKeyId: assumed.AccessKeyId,
			secretAccessKey: assumed.SecretAccessKey,
			...assumed.SessionToken === void 0 ? {} : { sessionToken: assumed.SessionToken },
			...assumed.Expiration === void 0 ? {} : { expiration: assumed.Expiration }
		};
	};
}
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/aws/paging.ts
/** Reads lists to their end. A list that is cut off would make things look absent, which is worse than an error. */
/**
* All items of a paged list.
* @param read reads the page at a position; the first one has none
* @throws OperationError `endless-list` when the service gives the same position twice
*/
async function allPages(read) {
	const items = [];
	const seen = /* @__PURE__ */ new Set();
	let position;
	do {
		const page = await read(position);
		items.push(...page.items ?? []);
		position = nextPosition(page.position, seen);
	} while (position !== void 0);
	return items;
}
function nextPosition(position, seen) {
	if (position === void 0 || position === "") return void 0;
	if (seen.has(position)) throw new require_settings.OperationError({
		code: "endless-list",
		message: "a list of the service does not end: it gave the same position twice",
		hint: "Run again; if it stays, the endpoint does not page as API Gateway does."
	});
	seen.add(position);
	return position;
}
// src/aws/read/required.ts
/** Members that the SDK types as optional and that the service always sends. */
/** @throws OperationError `unreadable-answer` when the member is not there: never taken for "absent" */
function required(value, operation, member) {
	if (value !== void 0) return value;
	throw new require_settings.OperationError({
		code: "unreadable-answer",
		message: `the answer has no ${member}`,
		operation,
		hint: "Check the endpoint URL and any proxy in between."
	});
}
// src/aws/read/api-key.ts
/** API keys, without their values. */
async function readApiKeys(gateway) {
	return (await allPages((position) => gateway.send(new require_dist_es.GetApiKeysCommand({
		limit: 500,
		position,
		includeValues: false
	})))).map(projectApiKey);
}
/** Member by member, so that a value could not slip through. */
function projectApiKey(wire) {
	return {
		id: required(wire.id, "GetApiKeys", "id"),
		name: wire.name ?? "",
		...wire.description === void 0 ? {} : { description: wire.description },
		...wire.customerId === void 0 ? {} : { customerId: wire.customerId },
		enabled: wire.enabled ?? false,
		tags: wire.tags ?? {}
	};
}
// src/aws/read/wire.ts
/** A member for an object literal, absent where the service has nothing. */
function optional(key, value) {
	return value === void 0 || value === null ? {} : { [key]: value };
}
/** The same for a text, for which the service also has the empty string. */
function optionalText(key, value) {
	return optional(key, value === "" ? void 0 : value);
}
/** A list that is a set. */
function set(values) {
	return require_json.sorted(new Set(values ?? []));
}
/** Templates by content type; an empty one is stored and shown as null (aws-facts 2.10). */
function templates(wire) {
	return require_json.mapValues(wire ?? {}, (template) => template ?? "");
}
// src/aws/read/project-model.ts
/** The name that the service invents for a schema that stood inline in the document (aws-facts 2.7). */
const GENERATED = /^MODEL[0-9a-f]{6}$/;
/** What CreateRestApi puts into every new API (aws-facts 2.7); nobody declared them. In canonical form, so without `$schema`. */
const DEFAULTS = {
	Empty: {
		contentType: "application/json",
		description: "This is a default empty schema model",
		schema: {
			title: "Empty Schema",
			type: "object"
		}
	},
	Error: {
		contentType: "application/json",
		description: "This is a default error schema model",
		schema: {
			title: "Error Schema",
			type: "object",
			properties: { message: { type: "string" } }
		}
	}
};
/** The models that a document names: neither the generated ones nor the untouched defaults of a new API. */
function projectModels(wire) {
	const models = wire.filter(({ name = "" }) => !GENERATED.test(name)).map((model) => [model.name ?? "", projectModel(model)]);
	return Object.fromEntries(models.filter(([name, model]) => !require_json.equal(DEFAULTS[name], model)));
}
function inlineModels(wire) {
	return new Map(wire.filter(({ name = "" }) => GENERATED.test(name)).map((model) => [model.name ?? "", model]));
}
function projectModel(wire) {
	return {
		contentType: wire.contentType ?? "application/json",
		...optionalText("description", wire.description),
		schema: projectSchema(wire)
	};
}
/** Models by content type, with the schema itself where its model has an invented name. */
function projectModelUses(wire, { inlineModels: inline }) {
	return require_json.mapValues(wire ?? {}, (name) => {
		const model = inline.get(name);
		return model === void 0 ? { model: name } : { schema: projectSchema(model) };
	});
}
function projectSchema({ name, schema = "" }) {
	return require_compile.normaliseSchema(parseSchema(name ?? "", schema));
}
function parseSchema(name, schema) {
	try {
		return JSON.parse(schema);
	} catch {
		const message = `the schema of model ${name} is not JSON`;
		throw new require_settings.OperationError({
			code: "unreadable-answer",
			message,
			operation: "GetModels"
		});
	}
}
// src/aws/read/project-integration.ts
/**
* An integration in canonical form.
*
* The cache namespace is left out: after an overwrite it is a new random value (aws-facts 2.3), and nothing tells
* such a value from one that somebody chose.
*/
function projectIntegration(wire) {
	const type = integrationType(wire.type);
	return {
		type,
		...target(type, wire),
		...connection(type, wire),
		...optionalText("credentials", wire.credentials),
		...optionalText("contentHandling", wire.contentHandling),
		passthroughBehavior: wire.passthroughBehavior?.toUpperCase() ?? "WHEN_NO_MATCH",
		timeoutInMillis: wire.timeoutInMillis ?? 29e3,
		cacheKeyParameters: set(wire.cacheKeyParameters),
		requestParameters: wire.requestParameters ?? {},
		requestTemplates: templates(wire.requestTemplates),
		...wire.tlsConfig?.insecureSkipVerification === true ? { insecureSkipVerification: true } : {},
		...wire.responseTransferMode === "STREAM" ? { responseTransferMode: "STREAM" } : {},
		responses: require_json.mapValues(wire.integrationResponses ?? {}, projectIntegrationResponse)
	};
}
function integrationType(wire) {
	const type = require_compile.INTEGRATION_TYPES.find((known) => known === wire?.toUpperCase());
	if (type !== void 0) return type;
	const message = `the integration type ${wire ?? "(none)"} is not known`;
	throw new require_settings.OperationError({
		code: "unreadable-answer",
		message,
		operation: "GetResources"
	});
}
/** A MOCK integration calls nothing, even where the document gave it a method (aws-facts 2.10). */
function target(type, wire) {
	if (type === "MOCK") return {};
	return {
		...optionalText("httpMethod", wire.httpMethod),
		...optionalText("uri", wire.uri)
	};
}
function connection(type, wire) {
	if (wire.connectionType === "VPC_LINK") return {
		connectionType: "VPC_LINK",
		...optionalText("connectionId", wire.connectionId)
	};
	return type === "HTTP" || type === "HTTP_PROXY" ? { connectionType: "INTERNET" } : {};
}
function projectIntegrationResponse(wire) {
	return {
		...optionalText("selectionPattern", wire.selectionPattern),
		...optionalText("contentHandling", wire.contentHandling),
		responseParameters: wire.responseParameters ?? {},
		responseTemplates: templates(wire.responseTemplates)
	};
}
// src/aws/read/project-method.ts
/** The methods of all resources, keyed by `GET /pets`. */
function projectMethods(resources, names) {
	const methods = resources.flatMap(({ path = "", resourceMethods = {} }) => Object.entries(resourceMethods).map(([httpMethod, wire]) => [require_compile.methodKey(httpMethod, path), projectMethod(wire, names)]));
	return Object.fromEntries(methods);
}
function projectMethod(wire, names) {
	const { authorizerId, requestValidatorId, methodIntegration } = wire;
	return {
		...optionalText("operationName", wire.operationName),
		apiKeyRequired: wire.apiKeyRequired ?? false,
		authorizationType: require_compile.AUTHORIZATION_TYPES.find((known) => known === wire.authorizationType) ?? "NONE",
		...optional("authorizer", nameOf(names.authorizers, authorizerId)),
		authorizationScopes: set(wire.authorizationScopes),
		...optional("requestValidator", nameOf(names.requestValidators, requestValidatorId)),
		requestParameters: wire.requestParameters ?? {},
		requestModels: projectModelUses(wire.requestModels, names),
		responses: require_json.mapValues(wire.methodResponses ?? {}, (response) => projectMethodResponse(response, names)),
		...optional("integration", methodIntegration === void 0 ? void 0 : projectIntegration(methodIntegration))
	};
}
/** The name for an id. An id that is not in the list stands for itself: it is then a difference that can be seen. */
function nameOf(names, id) {
	return id === void 0 || id === "" ? void 0 : names.get(id) ?? id;
}
function projectMethodResponse(wire, names) {
	return {
		responseParameters: wire.responseParameters ?? {},
		responseModels: projectModelUses(wire.responseModels, names)
	};
}
// src/aws/read/project-policy.ts
/** The resource policy of an API. */
/**
* The policy in canonical form; undefined where there is none.
* @param text as GetRestApi gives it, with an extra level of escaping (aws-facts 2.12)
* @throws OperationError `unreadable-answer` when it cannot be read: a policy must not pass for "none"
*/
function projectPolicy$1(text, restApiId) {
	if (text === void 0 || text === "") return void 0;
	const policy = require_compile.parsePolicy(text);
	if (policy !== void 0) return require_compile.normalisePolicy(policy, restApiId);
	throw new require_settings.OperationError({
		code: "unreadable-answer",
		message: "the resource policy of the API is not JSON",
		operation: "GetRestApi"
	});
}
// src/aws/read/definition.ts
/** The definition of an API: what GetResources and its neighbours answer, as the one model that is compared. */
/** @param restApi as GetRestApis lists it, which is all of it (aws-facts 3.2); asked for when not given */
async function readDefinition(gateway, restApiId, restApi) {
	return projectDefinition(await readWire(gateway, restApiId, restApi));
}
/** Reads all parts of a definition at once: lists, each of which is one call for most APIs. */
async function readWire(gateway, restApiId, listed) {
	const page = {
		restApiId,
		limit: 500
	};
	const [restApi, resources, models, authorizers, requestValidators, gatewayResponses] = await Promise.all([
		listed ?? gateway.send(new require_dist_es.GetRestApiCommand({ restApiId })),
		allPages((position) => gateway.send(new require_dist_es.GetResourcesCommand({
			...page,
			position,
			embed: ["methods"]
		}))),
		allPages((position) => gateway.send(new require_dist_es.GetModelsCommand({
			...page,
			position
		}))),
		allPages((position) => gateway.send(new require_dist_es.GetAuthorizersCommand({
			...page,
			position
		}))),
		allPages((position) => gateway.send(new require_dist_es.GetRequestValidatorsCommand({
			...page,
			position
		}))),
		allPages((position) => gateway.send(new require_dist_es.GetGatewayResponsesCommand({
			...page,
			position
		})))
	]);
	return {
		restApi,
		resources,
		models,
		authorizers,
		requestValidators,
		gatewayResponses
	};
}
/**
* The canonical form (core/model/definition.ts) of what the service answers: ids become names, service defaults are
* filled in, and what every import invents anew (aws-facts 2.3, 2.7) is taken out. The counterpart of the compiler.
*/
function projectDefinition(wire) {
	const names = {
		authorizers: namesById(wire.authorizers),
		requestValidators: namesById(wire.requestValidators),
		inlineModels: inlineModels(wire.models)
	};
	return {
		properties: projectProperties(wire.restApi),
		resources: require_json.sorted(wire.resources.map(({ path }) => required(path, "GetResources", "path"))),
		methods: projectMethods(wire.resources, names),
		models: projectModels(wire.models),
		authorizers: byName(wire.authorizers, projectAuthorizer),
		requestValidators: byName(wire.requestValidators, (validator) => ({
			validateRequestBody: validator.validateRequestBody ?? false,
			validateRequestParameters: validator.validateRequestParameters ?? false
		})),
		gatewayResponses: projectGatewayResponses(wire.gatewayResponses)
	};
}
function projectProperties(wire) {
	return {
		name: wire.name ?? "",
		...optionalText("description", wire.description),
		...optionalText("version", wire.version),
		apiKeySource: wire.apiKeySource ?? "HEADER",
		binaryMediaTypes: set(wire.binaryMediaTypes),
		...optional("minimumCompressionSize", wire.minimumCompressionSize),
		disableExecuteApiEndpoint: wire.disableExecuteApiEndpoint ?? false,
		vpcEndpointIds: set(wire.endpointConfiguration?.vpcEndpointIds),
		...optional("policy", projectPolicy$1(wire.policy, wire.id))
	};
}
const DEFAULT_TTL$1 = 300;
function projectAuthorizer(wire) {
	const ttl = wire.authorizerResultTtlInSeconds;
	return {
		type: wire.type ?? "TOKEN",
		...optionalText("authType", wire.authType),
		...optionalText("authorizerUri", wire.authorizerUri),
		...optionalText("authorizerCredentials", wire.authorizerCredentials),
		...optionalText("identitySource", wire.identitySource),
		...optionalText("identityValidationExpression", wire.identityValidationExpression),
		...optional("authorizerResultTtlInSeconds", ttl === DEFAULT_TTL$1 ? void 0 : ttl),
		providerARNs: set(wire.providerARNs)
	};
}
/** Only the customised ones: the others change when a DEFAULT_5XX is customised (aws-facts 3.5). */
function projectGatewayResponses(wire) {
	const customised = wire.filter(({ defaultResponse }) => defaultResponse === false);
	return Object.fromEntries(customised.map((response) => [required(response.responseType, "GetGatewayResponses", "responseType"), {
		...optionalText("statusCode", response.statusCode),
		responseParameters: response.responseParameters ?? {},
		responseTemplates: templates(response.responseTemplates)
	}]));
}
function byName(items, project) {
	return Object.fromEntries(items.map((item) => [item.name ?? "", project(item)]));
}
function namesById(items) {
	return new Map(items.map(({ id = "", name = "" }) => [id, name]));
}
// src/aws/read/deployment.ts
/** Deployments of an API. */
/** Newest first; the service promises no order. */
async function readDeployments(gateway, restApiId) {
	return (await allPages((position) => gateway.send(new require_dist_es.GetDeploymentsCommand({
		restApiId,
		limit: 500,
		position
	})))).map(projectDeployment).sort((a, b) => a.createdDate < b.createdDate ? 1 : -1);
}
function projectDeployment(wire) {
	return {
		id: required(wire.id, "GetDeployments", "id"),
		description: wire.description ?? "",
		createdDate: (wire.createdDate ?? /* @__PURE__ */ new Date(0)).toISOString()
	};
}
// src/aws/read/export.ts
/** What a stage serves: GetExport of its deployment, as the one model that is compared (aws-facts 3.6). */
/** The one refusal that says something of the API and not of the call. */
const NON_JSON_MODELS = "non-JSON body models";
/**
* The stage's content; undefined when the stage went away meanwhile; `unreadable` where the API has models that the
* service cannot export.
* @throws OperationError for every other failure: never "absent"
*/
async function readExport(gateway, restApiId, stageName) {
	try {
		const { body } = await gateway.send(new require_dist_es.GetExportCommand({
			restApiId,
			stageName,
			exportType: "oas30",
			accepts: "application/json",
			parameters: { extensions: "apigateway" }
		}));
		return projectExport(parse(required(body, "GetExport", "body")), restApiId);
	} catch (error) {
		if (isServiceError(error, "NotFoundException")) return void 0;
		if (isServiceError(error, "BadRequestException") && messageOf(error).includes(NON_JSON_MODELS)) return { unreadable: messageOf(error) };
		throw error;
	}
}
/** The exported document, compiled as an import would be; the compiler takes the invented models of inline schemas back. */
function projectExport(document, restApiId) {
	const { definition } = require_compile.compileDefinition(document, { basePath: "ignore" });
	if (definition === void 0) throw unreadable("is not an OpenAPI document");
	const { properties, ...rest } = require_desired.comparableDefinition(definition);
	const exported = {
		...rest,
		properties: withOwnPolicy(properties, restApiId)
	};
	return {
		definition: exported,
		gaps: gapsOf(exported)
	};
}
/** The export has the policy with the id of the API in it, and ARNs of other APIs stay as they are. */
function withOwnPolicy(properties, restApiId) {
	const { policy } = properties;
	return policy === void 0 ? properties : {
		...properties,
		policy: require_compile.normalisePolicy(policy, restApiId)
	};
}
/** What the export does not mention anywhere, it may not be able to tell: the recorded ones leave all of these out. */
function gapsOf({ methods, gatewayResponses }) {
	const integrations = Object.values(methods).flatMap(({ integration }) => integration ?? []);
	const gaps = {
		timeouts: integrations.every(({ timeoutInMillis }) => timeoutInMillis === 29e3),
		cacheKeys: integrations.every(({ cacheKeyParameters }) => cacheKeyParameters.length === 0),
		gatewayResponses: Object.keys(gatewayResponses).length === 0
	};
	return Object.keys(gaps).filter((gap) => gaps[gap]);
}
function parse(body) {
	try {
		const document = JSON.parse(new TextDecoder().decode(body));
		if (require_json.isObject(document)) return document;
	} catch {}
	throw unreadable("is not a JSON object");
}
function unreadable(what) {
	return new require_settings.OperationError({
		code: "unreadable-answer",
		message: `the export ${what}`,
		operation: "GetExport",
		hint: "Check the endpoint URL and any proxy in between."
	});
}
function messageOf(error) {
	return error instanceof require_settings.OperationError ? error.fault.message : "";
}
// src/aws/lambda-function.ts
/** How a Lambda function is named in calls. */
/** @param reference as `functionReference` makes it: the function's ARN, with the alias or version if there is one */
function lambdaFunction(reference) {
	const parsed = require_compile.parseFunctionArn(reference);
	if (parsed === void 0) throw new Error("a grant names something that is not a Lambda function");
	const { functionArn, qualifier, region } = parsed;
	return {
		region,
		name: {
			FunctionName: functionArn,
			...qualifier === void 0 ? {} : { Qualifier: qualifier }
		}
	};
}
// src/aws/read/function-policy.ts
/** What the resource policies of Lambda functions grant to API Gateway (aws-facts 7). */
const GATEWAY = "apigateway.amazonaws.com";
const SOURCE_ARN = "aws:sourcearn";
/** Operators that read wildcards, and the one that does not. */
const PATTERN_OPERATORS = /* @__PURE__ */ new Set([
	"ArnLike",
	"ArnEquals",
	"StringLike"
]);
/**
* The statements that concern API Gateway. A function without a policy, or without existence, has none: GetPolicy
* answers both with the same 404 (aws-facts 7.3). Any other failure is an error.
*/
async function readFunctionPolicy(clients, reference) {
	const { region, name } = lambdaFunction(reference);
	const { GetPolicyCommand } = await Promise.resolve().then(() => require("./c-dist-es4.js")).then((n) => n.dist_es_exports);
	const lambda = await clients.lambda(region);
	try {
		const { Policy } = await lambda.send(new GetPolicyCommand(name));
		return { statements: Policy === void 0 ? [] : projectPolicy(Policy) };
	} catch (error) {
		if (isServiceError(error, "ResourceNotFoundException")) return { statements: [] };
		throw error;
	}
}
/** @throws OperationError `unreadable-answer` when the policy is not JSON */
function projectPolicy(text) {
	const policy = parsePolicy(text);
	return (require_json.isObject(policy) ? listOf(policy["Statement"]) : []).flatMap((statement) => require_json.isObject(statement) ? projectStatement(statement) : []);
}
/** Nothing for a statement that grants API Gateway nothing, or under conditions that cannot be judged from here. */
function projectStatement(statement) {
	const sourceArns = statement["Effect"] === "Allow" && invokes(statement["Action"]) && admits(statement["Principal"]) ? sourceArnsOf(statement["Condition"]) : void 0;
	if (sourceArns === void 0) return [];
	return [{
		sid: typeof statement["Sid"] === "string" ? statement["Sid"] : "",
		sourceArns
	}];
}
function invokes(action) {
	return listOf(action).some((name) => name === "lambda:InvokeFunction" || name === "lambda:*" || name === "*");
}
function admits(principal) {
	if (principal === "*") return true;
	return require_json.isObject(principal) && listOf(principal["Service"]).includes(GATEWAY);
}
/** The patterns of the statement's one condition; none for no condition; undefined for any other condition. */
function sourceArnsOf(condition) {
	if (condition === void 0) return [];
	if (!require_json.isObject(condition)) return void 0;
	const [first, ...others] = Object.entries(condition).flatMap(([operator, tests]) => require_json.isObject(tests) ? Object.entries(tests).map(([key, value]) => ({
		operator,
		key,
		value
	})) : []);
	if (first === void 0) return [];
	if (others.length > 0 || first.key.toLowerCase() !== SOURCE_ARN) return void 0;
	const patterns = listOf(first.value).filter((value) => typeof value === "string");
	if (PATTERN_OPERATORS.has(first.operator)) return patterns;
	const isLiteral = patterns.every((pattern) => !/[*?]/.test(pattern));
	return first.operator === "StringEquals" && isLiteral ? patterns : void 0;
}
function listOf(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}
function parsePolicy(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new require_settings.OperationError({
			code: "unreadable-answer",
			message: "the function's resource policy is not JSON",
			operation: "GetPolicy"
		});
	}
}
// src/aws/read/rest-api.ts
/** REST APIs as GetRestApis lists them. */
async function readRestApis(gateway) {
	return await allPages((position) => gateway.send(new require_dist_es.GetRestApisCommand({
		limit: 500,
		position
	})));
}
/** An API without an endpoint type is an edge one, the service's default (aws-facts 3.2). */
function projectRestApi(wire) {
	const type = wire.endpointConfiguration?.types?.[0];
	return {
		id: required(wire.id, "GetRestApis", "id"),
		name: wire.name ?? "",
		tags: wire.tags ?? {},
		endpointType: require_compile.ENDPOINT_TYPES.find((known) => known === type) ?? "EDGE"
	};
}
// src/aws/read/stage.ts
/** Stages of an API. */
/** GetStages is not paged, and its list is called `item` (aws-facts 3.1). */
async function readStages(gateway, restApiId) {
	const { item = [] } = await gateway.send(new require_dist_es.GetStagesCommand({ restApiId }));
	return item.map(projectStage);
}
function projectStage(wire) {
	const all = wire.methodSettings?.["*/*"];
	const throttle = all === void 0 ? void 0 : throttleOf(all);
	return {
		name: required(wire.stageName, "GetStages", "stageName"),
		deploymentId: required(wire.deploymentId, "GetStages", "deploymentId"),
		variables: wire.variables ?? {},
		tracing: wire.tracingEnabled ?? false,
		...all?.loggingLevel === void 0 ? {} : { logging: all.loggingLevel },
		...throttle === void 0 ? {} : { throttle },
		hasCanary: wire.canarySettings !== void 0
	};
}
function throttleOf(setting) {
	const { throttlingRateLimit: rate, throttlingBurstLimit: burst } = setting;
	return rate === void 0 || burst === void 0 ? void 0 : {
		rate,
		burst
	};
}
// src/aws/read/usage-plan.ts
/** Usage plans and the keys in them. */
async function readUsagePlans(gateway) {
	return (await allPages((position) => gateway.send(new require_dist_es.GetUsagePlansCommand({
		limit: 500,
		position
	})))).map(projectUsagePlan);
}
/** Ids of the keys in a plan. The answer carries their values in clear (aws-facts 5.4), which end here. */
async function readPlanKeys(gateway, usagePlanId) {
	return (await allPages((position) => gateway.send(new require_dist_es.GetUsagePlanKeysCommand({
		usagePlanId,
		limit: 500,
		position
	})))).map(({ id }) => required(id, "GetUsagePlanKeys", "id"));
}
function projectUsagePlan(wire) {
	const throttle = projectThrottle(wire.throttle);
	const quota = projectQuota(wire.quota);
	return {
		id: required(wire.id, "GetUsagePlans", "id"),
		name: wire.name ?? "",
		...wire.description === void 0 ? {} : { description: wire.description },
		...throttle === void 0 ? {} : { throttle },
		...quota === void 0 ? {} : { quota },
		stages: (wire.apiStages ?? []).map(projectPlanStage),
		tags: wire.tags ?? {}
	};
}
function projectPlanStage({ apiId = "", stage = "", throttle = {} }) {
	const methods = {};
	for (const [key, settings] of Object.entries(throttle)) {
		const limits = projectThrottle(settings);
		if (limits !== void 0) methods[throttleOperation(key)] = limits;
	}
	return {
		apiId,
		stage,
		methods
	};
}
/** `/hello/GET` as `GET /hello`, and `//GET` as `GET /` (aws-facts 5.1). */
function throttleOperation(key) {
	const slash = key.lastIndexOf("/");
	return require_compile.methodKey(key.slice(slash + 1), key.slice(0, slash));
}
function projectThrottle(wire) {
	if (wire === void 0 || wire.rateLimit === void 0 && wire.burstLimit === void 0) return void 0;
	return {
		rate: wire.rateLimit ?? 0,
		burst: wire.burstLimit ?? 0
	};
}
/** The offset is 0 unless set (aws-facts 5.1). */
function projectQuota(wire) {
	if (wire?.limit === void 0 || wire.period === void 0) return void 0;
	return {
		limit: wire.limit,
		period: wire.period,
		offset: wire.offset ?? 0
	};
}
// src/aws/read/reader.ts
/** Reads an account. */
/** GetPolicy is allowed 15 times a second (aws-facts 1.2). */
const CONCURRENT_POLICIES = 5;
function createReader(clients) {
	const { gateway } = clients;
	const listed = /* @__PURE__ */ new WeakMap();
	return {
		identity: () => readIdentity(clients),
		restApis: async () => (await readRestApis(gateway)).map((wire) => {
			const restApi = projectRestApi(wire);
			listed.set(restApi, wire);
			return restApi;
		}),
		usagePlans: () => readUsagePlans(gateway),
		apiKeys: () => readApiKeys(gateway),
		planKeys: (usagePlanId) => readPlanKeys(gateway, usagePlanId),
		api: (restApi, wanted) => readApi(clients, restApi, wanted, listed.get(restApi))
	};
}
async function readIdentity(clients) {
	const { GetCallerIdentityCommand } = await Promise.resolve().then(() => require("./c-dist-es7.js"));
	const { Account } = await (await clients.sts()).send(new GetCallerIdentityCommand({}));
	return {
		account: required(Account, "GetCallerIdentity", "Account"),
		region: clients.region
	};
}
/** At most eight calls for an API whose lists have one page each, and seven where a label says what the stage serves. */
async function readApi(clients, restApi, wanted, listed) {
	const { gateway } = clients;
	const [definition, stages, deployments, grants] = await Promise.all([
		readDefinition(gateway, restApi.id, listed),
		readStages(gateway, restApi.id),
		readDeployments(gateway, restApi.id),
		readGrants(clients, wanted.functions)
	]);
	return await withExport(clients, {
		restApi,
		definition,
		stages,
		deployments,
		grants
	}, wanted);
}
async function withExport({ gateway }, api, wanted) {
	const stage = require_usage_plan.stageOf(api, wanted.stage);
	if (stage === void 0 || !require_usage_plan.needsExport(api, stage, wanted.digest)) return api;
	const exported = await readExport(gateway, api.restApi.id, stage.name);
	if (exported === void 0) return api;
	const stages = api.stages.map((one) => one === stage ? {
		...one,
		exported
	} : one);
	return {
		...api,
		stages
	};
}
async function readGrants(clients, functions) {
	const limit = pLimit(CONCURRENT_POLICIES);
	const entries = await Promise.all(functions.map((reference) => limit(async () => [reference, await readFunctionPolicy(clients, reference)])));
	return Object.fromEntries(entries);
}
// src/aws/values.ts
/** How many parameters one call takes. */
const BATCH = 10;
function createValueReader(clients, reader) {
	return {
		account: async () => (await reader.identity()).account,
		read: async (sources) => {
			const parameters = await readParameters(clients, names(sources, parameterName));
			const stacks = await readStacks(clients, names(sources, stackName));
			return sources.map((source) => "parameter" in source ? parameterValue(parameters, source.parameter) : outputValue(stacks, source.stackOutput));
		}
	};
}
function names(sources, nameOf) {
	return [...new Set(sources.flatMap((source) => nameOf(source) ?? []))];
}
function parameterName(source) {
	return "parameter" in source ? source.parameter : void 0;
}
function stackName(source) {
	return "parameter" in source ? void 0 : splitOutput(source.stackOutput)[0];
}
/** `stack.Output`; neither name can hold a dot. */
function splitOutput(text) {
	const dot = text.indexOf(".");
	return [text.slice(0, dot), text.slice(dot + 1)];
}
/** By name. Never decrypted: what values fill in can be read by everybody who may read the API. */
async function readParameters(clients, wanted) {
	const found = /* @__PURE__ */ new Map();
	if (wanted.length === 0) return found;
	const { GetParametersCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const client = await clients.ssm();
	for (let start = 0; start < wanted.length; start += BATCH) {
		const Names = wanted.slice(start, start + BATCH);
		const { Parameters = [] } = await client.send(new GetParametersCommand({
			Names,
			WithDecryption: false
		}));
		for (const parameter of Parameters) {
			const name = `${parameter.Name ?? ""}${parameter.Selector ?? ""}`;
			found.set(name, parameter);
			if (parameter.ARN !== void 0) found.set(`${parameter.ARN}${parameter.Selector ?? ""}`, parameter);
		}
	}
	return found;
}
function parameterValue(parameters, name) {
	const parameter = parameters.get(name);
	if (parameter?.Type === "SecureString") return { missing: "secret" };
	return parameter?.Value === void 0 ? { missing: "parameter" } : { value: parameter.Value };
}
async function readStacks(clients, wanted) {
	const found = /* @__PURE__ */ new Map();
	if (wanted.length === 0) return found;
	const { DescribeStacksCommand } = await Promise.resolve().then(() => require("./c-dist-es3.js"));
	const client = await clients.cloudFormation();
	for (const name of wanted) try {
		const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
		const [stack] = Stacks;
		if (stack !== void 0) found.set(name, stack);
	} catch (error) {
		if (!isAbsent(error)) throw error;
	}
	return found;
}
/** CloudFormation has no error of its own for a stack that is not there. */
function isAbsent(error) {
	return isServiceError(error, "ValidationError") && error instanceof Error && error.message.endsWith("does not exist");
}
function outputValue(stacks, source) {
	const [name, key] = splitOutput(source);
	const stack = stacks.get(name);
	if (stack === void 0) return { missing: "stack" };
	const output = stack.Outputs?.find(({ OutputKey }) => OutputKey === key);
	return output?.OutputValue === void 0 ? { missing: "output" } : { value: output.OutputValue };
}
// src/aws/partition.ts
/** ARNs of API Gateway's things. */
/**
* The ARN under which a thing of API Gateway is tagged; its account field is empty (aws-facts 5.7).
* @param path `/restapis/abc123`, `/usageplans/p1`, `/apikeys/k1`
*/
function gatewayArn(region, path) {
	return `arn:${require_desired.partitionOf(region).id}:apigateway:${region}::${path}`;
}
/** The source ARN that covers every call a REST API makes to a function (aws-facts 7.1). */
function sourceArn(place, restApiId) {
	return `arn:${require_desired.partitionOf(place.region).id}:execute-api:${place.region}:${place.account}:${restApiId}/*`;
}
// src/core/diff/patches.ts
/** UpdateRestApi: API-level properties that an import did not take. */
function restApiPatches(want, have) {
	return require_usage_plan.patchFields(require_usage_plan.API_PROPERTY_FIELDS, want, have);
}
/** UpdateRestApi: another endpoint type; empty when it is the same. */
function endpointTypePatches(want, have) {
	if (want === have) return [];
	return [{
		op: "replace",
		path: `/endpointConfiguration/types/${have}`,
		value: want
	}];
}
/** UpdateStage: declared settings and variables. The deployment is not among them. */
function stagePatches(want, have) {
	return require_usage_plan.patchFields(require_usage_plan.stageFields(want), want, have);
}
/** UpdateUsagePlan: name, description and limits. */
function usagePlanPatches(want, have) {
	return require_usage_plan.patchFields(require_usage_plan.USAGE_PLAN_FIELDS, want, have);
}
/** UpdateApiKey. */
function apiKeyPatches(want, have) {
	return require_usage_plan.patchFields(require_usage_plan.API_KEY_FIELDS, want, have);
}
/** A stage as a usage plan names it: `<api id>:<stage>`. */
function apiStage(link) {
	return `${link.apiId}:${link.stage}`;
}
/**
* UpdateUsagePlan: a stage comes into a plan, or its per-operation throttles change.
* @param have throttles of the link as it is; undefined when there is no link yet
*/
function planStagePatches(link, want, have) {
	const name = apiStage(link);
	const join = have === void 0 ? [{
		op: "add",
		path: "/apiStages",
		value: name
	}] : [];
	if (require_json.equal(want, have ?? {})) return join;
	const path = `/apiStages/${name}/throttle`;
	if (Object.keys(want).length === 0) return [...join, {
		op: "remove",
		path
	}];
	return [...join, {
		op: "replace",
		path,
		value: require_json.canonical(wireThrottles(want))
	}];
}
/** UpdateUsagePlan: a stage leaves a plan. The value carries the stage (aws-facts 5.2). */
function leavePlanPatches(link) {
	return [{
		op: "remove",
		path: "/apiStages",
		value: apiStage(link)
	}];
}
/** Per-operation throttles in the service's words: `/path/METHOD`, and `//METHOD` for the root (aws-facts 5.1). */
function wireThrottles(methods) {
	return Object.fromEntries(Object.entries(methods).map(([operation, { rate, burst }]) => {
		const { httpMethod, path } = require_compile.splitMethodKey(operation);
		return [`${path}/${httpMethod}`, {
			rateLimit: rate,
			burstLimit: burst
		}];
	}));
}
// src/aws/write/lookup.ts
/** Tags that make a thing ours; given in the create call, so that a lost answer can be found again (design.md 7). */
function ownerTags({ owner, environment }, id) {
	return {
		[require_desired.TAG_OWNER]: owner,
		[require_desired.TAG_ID]: id,
		[require_desired.TAG_ENV]: environment
	};
}
/** The same for a REST API, which several environments may share. */
function apiTags(desired, id) {
	return {
		...ownerTags(desired, id),
		[require_desired.TAG_ENV]: require_usage_plan.apiEnvironment(desired)
	};
}
function desiredApi({ desired }, specId) {
	return found(desired.apis[specId], `spec ${specId}`);
}
function desiredPlan({ desired }, planId) {
	return found(desired.plans[planId], `plan ${planId}`);
}
function desiredKey({ desired }, name) {
	return found(desired.keys[name], `key ${name}`);
}
/** The id of an API of ours, declared or not. */
function restApiId({ ids, live, desired }, specId) {
	const owned = ownedId(live.restApis, specId, (tags) => require_usage_plan.isOurApi(desired, tags));
	return found(ids.restApis.get(specId) ?? owned, `REST API of ${specId}`);
}
function usagePlanId({ ids }, planId) {
	return found(ids.usagePlans.get(planId), `usage plan ${planId}`);
}
/** The id of a key of ours, declared or not. */
function apiKeyId({ ids, live, desired }, name) {
	const owned = ownedId(live.apiKeys, name, (tags) => require_usage_plan.isOurs(desired, tags));
	return found(ids.apiKeys.get(name) ?? owned, `API key ${name}`);
}
function ownedId(things, name, ours) {
	return things.find(({ tags }) => ours(tags) && tags["tollgate:id"] === name)?.id;
}
/** The name of the stage that an environment has of an API; an API that is not declared any more has no other name for it. */
function stageName({ desired }, specId) {
	return desired.apis[specId]?.stage.name ?? desired.environment;
}
/** The two sides of a link: `basic / hello`. */
function linkOf({ resource }) {
	const index = resource.indexOf(" / ");
	return [resource.slice(0, index), resource.slice(index + 3)];
}
/** A writer that knows some actions; any other action of its kind is a bug in the plan. */
function byAction(actions) {
	return async (step, context) => {
		return await found(actions[step.action], `way to ${step.action} a ${step.kind}`)(step, context);
	};
}
/** What several calls have written together. */
function written(calls, more = {}) {
	return {
		requestIds: calls.flatMap(({ $metadata }) => $metadata.requestId ?? []),
		...more
	};
}
function found(value, what) {
	if (value === void 0) throw new Error(`there is no ${what}`);
	return value;
}
// src/aws/write/api-key.ts
/** API keys and the plans they are in. Answers carry key values (aws-facts 5.4); nothing of them leaves this file. */
function apiKeyWriter({ gateway, creating }) {
	return byAction({
		create: async ({ resource }, context) => {
			const { name, description, customerId, enabled } = desiredKey(context, resource);
			const created = await creating().send(new require_dist_es.CreateApiKeyCommand({
				name,
				...description === void 0 ? {} : { description },
				...customerId === void 0 ? {} : { customerId },
				enabled,
				generateDistinctId: true,
				tags: ownerTags(context.desired, name)
			}));
			return written([created], { id: found(created.id, "id in the answer to CreateApiKey") });
		},
		update: async ({ resource }, context) => {
			const id = apiKeyId(context, resource);
			const live = found(context.live.apiKeys.find((key) => key.id === id), `API key ${id}`);
			const patchOperations = apiKeyPatches(desiredKey(context, resource), live);
			return written([await gateway.send(new require_dist_es.UpdateApiKeyCommand({
				apiKey: id,
				patchOperations
			}))]);
		}
	});
}
function planKeyWriter(clients) {
	return byAction({
		create: admitKey(clients),
		delete: dismissKey(clients)
	});
}
/** A 409 says that the key is in the plan already, or in another plan of one of its stages: reading tells which. */
function admitKey({ gateway, creating }) {
	return async (step, context) => {
		const [planId, keyName] = linkOf(step);
		const link = {
			usagePlanId: usagePlanId(context, planId),
			keyId: apiKeyId(context, keyName)
		};
		try {
			return written([await creating().send(new require_dist_es.CreateUsagePlanKeyCommand({
				...link,
				keyType: "API_KEY"
			}))]);
		} catch (error) {
			if (!isServiceError(error, "ConflictException")) throw error;
			if ((await readPlanKeys(gateway, link.usagePlanId)).includes(link.keyId)) return written([]);
			throw inAnotherPlan(error, planId, keyName);
		}
	};
}
function inAnotherPlan(error, planId, keyName) {
	if (!(error instanceof require_settings.OperationError)) return error;
	const hint = `Take the key ${keyName} out of the other plans that open a stage of ${planId}: one plan per key and stage.`;
	return new require_settings.OperationError({
		...error.fault,
		hint
	});
}
/** A link that is gone already is what we want. */
function dismissKey({ gateway }) {
	return async (step, context) => {
		const [planId, keyName] = linkOf(step);
		const link = {
			usagePlanId: usagePlanId(context, planId),
			keyId: apiKeyId(context, keyName)
		};
		try {
			return written([await gateway.send(new require_dist_es.DeleteUsagePlanKeyCommand(link))]);
		} catch (error) {
			if (isServiceError(error, "NotFoundException")) return written([]);
			throw error;
		}
	};
}
// src/aws/write/authorizer.ts
/** What the service takes for a lifetime that the spec does not say (aws-facts 2.11). */
const DEFAULT_TTL = 300;
const TEXTS = [
	"type",
	"authType",
	"authorizerUri",
	"authorizerCredentials",
	"identitySource",
	"identityValidationExpression"
];
/** The operations of an UpdateAuthorizer; a text that is not declared any more becomes empty. */
function authorizerPatches(want, have) {
	return [
		...TEXTS.filter((name) => want[name] !== have[name]).map((name) => ({
			op: "replace",
			path: `/${name}`,
			value: want[name] ?? ""
		})),
		...ttlPatches(want, have),
		...arnPatches("add", want.providerARNs, have.providerARNs),
		...arnPatches("remove", have.providerARNs, want.providerARNs)
	];
}
function ttlPatches(want, have) {
	if (require_json.equal(want.authorizerResultTtlInSeconds, have.authorizerResultTtlInSeconds)) return [];
	return [{
		op: "replace",
		path: "/authorizerResultTtlInSeconds",
		value: String(want.authorizerResultTtlInSeconds ?? DEFAULT_TTL)
	}];
}
function arnPatches(op, these, others) {
	return these.filter((arn) => !others.includes(arn)).map((arn) => ({
		op,
		path: "/providerARNs",
		value: arn
	}));
}
// src/aws/write/gateway-response.ts
/** Gateway responses that an import did not take: put again one by one, or taken back to their defaults. */
async function repairGatewayResponses(gateway, restApiId, want, have) {
	const calls = [];
	for (const [type, response] of Object.entries(want)) {
		if (require_json.equal(response, have[type])) continue;
		calls.push(await gateway.send(new require_dist_es.PutGatewayResponseCommand(inputOf(restApiId, type, response))));
	}
	for (const type of Object.keys(have)) {
		if (Object.hasOwn(want, type)) continue;
		const responseType = type;
		calls.push(await gateway.send(new require_dist_es.DeleteGatewayResponseCommand({
			restApiId,
			responseType
		})));
	}
	return calls;
}
function inputOf(restApiId, type, response) {
	const { statusCode, responseParameters, responseTemplates } = response;
	return {
		restApiId,
		responseType: type,
		...statusCode === void 0 ? {} : { statusCode },
		responseParameters: { ...responseParameters },
		responseTemplates: { ...responseTemplates }
	};
}
// src/aws/write/import-warnings.ts
/**
* Puts a document without hiding a warning (aws-facts 2.5). The first put fails on warnings, before anything changes;
* only when the policy allows every one of them is the document put again, and what that answers is checked as well.
*/
const INTRODUCTION = "Warnings found during import:";
/** How many warnings are named, and how much of each. */
const MOST_WARNINGS = 20;
const LONGEST_WARNING = 300;
/** Matching costs the product of both lengths; no warning of the service is this long. */
const LONGEST_MATCHED = 4e3;
/** @throws OperationError `import-warnings` with every warning that the policy does not allow */
async function putWithWarnings(gateway, input, allowed) {
	const answer = await strictPut(gateway, input, allowed) ?? await gateway.send(new require_dist_es.PutRestApiCommand({
		...input,
		failOnWarnings: false
	}));
	const warnings = answer.warnings ?? [];
	const refused = warnings.filter((warning) => !isAllowed(warning, allowed));
	if (refused.length > 0) throw notAllowed(refused, IMPORTED, answer.$metadata.requestId);
	return {
		answer,
		warnings: warnings.map(shown)
	};
}
/** Undefined when the service refused for nothing but warnings that are allowed. */
async function strictPut(gateway, input, allowed) {
	try {
		return await gateway.send(new require_dist_es.PutRestApiCommand({
			...input,
			failOnWarnings: true
		}));
	} catch (error) {
		const warnings = warningsOf(error);
		if (warnings === void 0 || !(error instanceof require_settings.OperationError)) throw error;
		const refused = warnings.filter((warning) => !isAllowed(warning, allowed));
		if (refused.length > 0) throw notAllowed(refused, UNCHANGED, error.fault.requestId);
		return;
	}
}
/** The lines of the service's refusal for warnings; undefined for any other error. */
function warningsOf(error) {
	if (!(error instanceof require_settings.OperationError) || !error.fault.message.startsWith(INTRODUCTION)) return void 0;
	const warnings = error.fault.message.slice(29).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return warnings.length === 0 ? void 0 : warnings;
}
function isAllowed(warning, allowed) {
	const text = warning.trim();
	return text.length <= LONGEST_MATCHED && allowed.some(({ pattern }) => require_arn.wildcardMatch(pattern, text));
}
const UNCHANGED = "Nothing was changed";
const IMPORTED = "The definition was imported, and nothing was deployed";
function notAllowed(warnings, outcome, requestId) {
	const named = warnings.slice(0, MOST_WARNINGS).map((warning) => `"${shown(warning)}"`);
	const more = warnings.length > MOST_WARNINGS ? `; and ${warnings.length - MOST_WARNINGS} more` : "";
	const count = warnings.length === 1 ? "a warning" : `${warnings.length} warnings`;
	return new require_settings.OperationError({
		code: "import-warnings",
		message: `the import gives ${count}: ${named.join("; ")}${more}`,
		operation: "PutRestApi",
		...requestId === void 0 ? {} : { requestId },
		hint: `${outcome}. Put right what is warned of, or allow it in tollgate.yaml: policy: { importWarnings: [{ pattern: "TEXT, * FOR ANY", reason: ... }] }.`
	});
}
/** On one line and short; the service quotes values that it drops, which may be anybody's. */
function shown(warning) {
	const line = warning.replace(/ but got '.*/s, " but got something else").replaceAll(/\s+/g, " ").trim();
	return line.length <= LONGEST_WARNING ? line : `${line.slice(0, 299)}…`;
}
// src/aws/write/mark.ts
/** Says on a REST API whose import its definition is about to hold. */
/**
* Before the import and not after it: a run that dies between the two leaves a mark that the definition does not
* agree with, and then the labels of the deployments tell; the other way round our own import would pass for an edit.
*/
async function markDefinition({ gateway, region }, restApiId, mark) {
	const resourceArn = gatewayArn(region, `/restapis/${restApiId}`);
	const tags = { [require_desired.TAG_DEFINITION]: require_desired.definitionMarkText(mark) };
	return await gateway.send(new require_dist_es.TagResourceCommand({
		resourceArn,
		tags
	}));
}
// src/aws/write/definition.ts
/** Definitions: the whole document is put, read back, and repaired where the import did not take it. */
/** How many fields an error names; a person does not read more. */
const MOST_FIELDS = 20;
function definitionWriter(clients) {
	const put = putDefinition(clients);
	return byAction({
		create: put,
		update: put
	});
}
/**
* Overwrites the definition. A warning of the import that the policy does not allow fails it before anything changes: an
* ignored security scheme would be a public endpoint (aws-facts 2.5).
*/
function putDefinition(clients) {
	return async ({ resource }, context) => {
		const { body, definition, basePath } = desiredApi(context, resource);
		const id = restApiId(context, resource);
		const mark = await markDefinition(clients, id, {
			environment: context.desired.environment,
			digest: require_usage_plan.definitionDigest(definition)
		});
		const { answer, warnings } = await putWithWarnings(clients.gateway, {
			restApiId: id,
			mode: "overwrite",
			parameters: { basepath: basePath },
			body: new TextEncoder().encode(require_json.canonical(body))
		}, context.desired.importWarnings ?? []);
		return written([
			mark,
			answer,
			...await readBack(clients, id, definition).catch((error) => {
				throw withWarnings(error, warnings);
			})
		], warnings.length === 0 ? {} : { warnings });
	};
}
/** What came with the import is not hidden by what failed after it. */
function withWarnings(error, warnings) {
	if (!(error instanceof require_settings.OperationError) || warnings.length === 0) return error;
	const { hint = "", ...fault } = error.fault;
	const gave = `The import gave these warnings, which the policy allows: ${listed(warnings, MOST_FIELDS)}`;
	return new require_settings.OperationError({
		...fault,
		hint: `${hint} ${gave}`.trim()
	});
}
/**
* Compares what the API has with what was put; repairs once; compares again.
* @throws OperationError `import-incomplete` with the names of the fields, never their values
*/
async function readBack(clients, id, want) {
	const wire = await readWire(clients.gateway, id);
	const have = projectDefinition(wire);
	if (require_usage_plan.compareDefinitions(want, have).length === 0) return [];
	const repairs = await repair(clients, id, want, {
		wire,
		have
	});
	const now = repairs.length === 0 ? have : projectDefinition(await readWire(clients.gateway, id));
	const left = require_usage_plan.compareDefinitions(want, now);
	if (left.length > 0) throw incomplete(want, now, left.map(({ field }) => field));
	return repairs;
}
async function repair(clients, id, want, live) {
	const calls = [];
	const patchOperations = restApiPatches(want.properties, live.have.properties);
	if (patchOperations.length > 0) calls.push(await clients.gateway.send(new require_dist_es.UpdateRestApiCommand({
		restApiId: id,
		patchOperations
	})));
	for (const { id: authorizerId, name = "" } of live.wire.authorizers) {
		const [wanted, has] = [want.authorizers[name], live.have.authorizers[name]];
		const patches = wanted === void 0 || has === void 0 ? [] : authorizerPatches(wanted, has);
		if (patches.length === 0) continue;
		const command = new require_dist_es.UpdateAuthorizerCommand({
			restApiId: id,
			authorizerId,
			patchOperations: patches
		});
		calls.push(await clients.gateway.send(command));
	}
	const [wanted, has] = [want.gatewayResponses, live.have.gatewayResponses];
	return [...calls, ...await repairGatewayResponses(clients.gateway, id, wanted, has)];
}
/** An import that succeeded can have left operations out: that is said first, by number and name. */
function incomplete(want, have, fields) {
	const operations = operationsMessage(Object.keys(want.methods), Object.keys(have.methods));
	return new require_settings.OperationError({
		code: "import-incomplete",
		message: `after the import ${operations}the API still differs from the spec in: ${listed(fields, MOST_FIELDS)}`,
		operation: "PutRestApi",
		hint: "Nothing was deployed. Run again; if it stays, the import does not take these parts of the spec as written."
	});
}
function operationsMessage(want, have) {
	const [wanted, arrived] = [new Set(want), new Set(have)];
	const missing = want.filter((key) => !arrived.has(key));
	const extra = have.filter((key) => !wanted.has(key));
	if (missing.length + extra.length === 0) return "";
	return `${[
		`${want.length - missing.length} of ${want.length} operations arrived`,
		...missing.length === 0 ? [] : [`missing: ${listed(missing, MOST_FIELDS)}`],
		...extra.length === 0 ? [] : [`not in the spec: ${listed(extra, MOST_FIELDS)}`]
	].join("; ")}; `;
}
function listed(names, most) {
	const more = names.length > most ? `; and ${names.length - most} more` : "";
	return `${names.slice(0, most).join("; ")}${more}`;
}
// src/aws/write/deployment.ts
/** Deployments: snapshots of a definition. Attached to nothing; the stage is moved in a step of its own (aws-facts 4.1). */
function deploymentWriter(clients) {
	const own = deployOwn(clients);
	const shared = deployShared(clients);
	return byAction({ create: (step, context) => (context.desired.restApi === "shared" ? shared : own)(step, context) });
}
function deployOwn({ creating }) {
	return async ({ resource }, context) => {
		const created = await creating().send(new require_dist_es.CreateDeploymentCommand({
			restApiId: restApiId(context, resource),
			description: label(desiredApi(context, resource), context)
		}));
		return written([created], { id: found(created.id, "id in the answer to CreateDeployment") });
	};
}
/**
* Another environment may import into the same definition at any moment. So the deployment gets its label, by which it
* is trusted from then on, only once the definition is read again and still ours: an import between ours and the
* snapshot shows, and one after the snapshot costs no more than another run.
*/
function deployShared(clients) {
	const { gateway, creating } = clients;
	return async ({ resource }, context) => {
		const api = desiredApi(context, resource);
		const id = restApiId(context, resource);
		const created = await creating().send(new require_dist_es.CreateDeploymentCommand({ restApiId: id }));
		const deploymentId = found(created.id, "id in the answer to CreateDeployment");
		const held = await readDefinition(gateway, id);
		if (require_usage_plan.definitionDigest(held) !== require_usage_plan.definitionDigest(api.definition)) {
			await gateway.send(new require_dist_es.DeleteDeploymentCommand({
				restApiId: id,
				deploymentId
			}));
			throw overtaken(resource);
		}
		return written([created, await gateway.send(new require_dist_es.UpdateDeploymentCommand({
			restApiId: id,
			deploymentId,
			patchOperations: [{
				op: "replace",
				path: "/description",
				value: label(api, context)
			}]
		}))], { id: deploymentId });
	};
}
function label({ definition }, { commit }) {
	const digest = require_usage_plan.definitionDigest(definition);
	return require_usage_plan.deploymentDescription({
		digest,
		...commit === void 0 ? {} : { commit }
	});
}
function overtaken(resource) {
	return new require_settings.OperationError({
		code: "import-overtaken",
		message: `somebody else changed the definition of the shared REST API of ${resource} before it was deployed`,
		operation: "CreateDeployment",
		hint: "No stage was moved. Run again, and let the applies of environments that share REST APIs wait for each other."
	});
}
// src/aws/write/lambda-grant.ts
/** The right of a REST API to invoke a function: one statement per API and function (aws-facts 7.3). */
/** How many statement ids are tried before the policy is given up as crowded by somebody else. */
const MOST_STATEMENTS = 5;
function lambdaGrantWriter(clients) {
	return byAction({ create: async ({ resource }, context) => {
		return written(await grant(clients, grantOf(resource, context)));
	} });
}
/** The statement id: the same in every run, so that a lost answer does not add a second statement. */
function statementId(apiId, reference) {
	return `tollgate-${apiId}-${(0, node_crypto.createHash)("sha256").update(reference).digest("hex").slice(0, 8)}`;
}
/** @param resource `<spec id> -> <function reference>` */
function grantOf(resource, context) {
	const [specId = "", reference = ""] = resource.split(" -> ");
	const apiId = restApiId(context, specId);
	return {
		reference,
		sid: statementId(apiId, reference),
		source: sourceArn(context.live, apiId)
	};
}
/**
* Adds the statement. There is no update: where the id is taken by a statement that grants something else, a second
* one is added before the first is removed, so that callers never meet a gap.
*/
async function grant(clients, { reference, sid, source }) {
	const taken = [];
	for (let number = 1; number <= MOST_STATEMENTS; number += 1) {
		const id = number === 1 ? sid : `${sid}-${number}`;
		const added = await addPermission(clients, reference, id, source);
		if (added !== void 0) return [added, ...await removePermissions(clients, reference, taken)];
		if (await isGranted(clients, reference, id, source)) return [];
		taken.push(id);
	}
	throw new require_settings.OperationError({
		code: "ResourceConflictException",
		message: `the policy of ${reference} holds ${MOST_STATEMENTS} statements of Tollgate that grant something else`,
		operation: "AddPermission",
		hint: `Remove the statements that begin with ${sid} and run again.`
	});
}
/** Undefined when the statement id is taken. */
async function addPermission(clients, reference, sid, source) {
	const { AddPermissionCommand } = await Promise.resolve().then(() => require("./c-dist-es4.js")).then((n) => n.dist_es_exports);
	const { region, name } = lambdaFunction(reference);
	const lambda = await clients.lambda(region);
	try {
		return await lambda.send(new AddPermissionCommand({
			...name,
			StatementId: sid,
			Action: "lambda:InvokeFunction",
			Principal: "apigateway.amazonaws.com",
			SourceArn: source
		}));
	} catch (error) {
		if (isServiceError(error, "ResourceConflictException")) return void 0;
		throw error;
	}
}
async function isGranted(clients, reference, sid, source) {
	const { statements } = await readFunctionPolicy(clients, reference);
	return statements.some((statement) => statement.sid === sid && statement.sourceArns.includes(source));
}
async function removePermissions(clients, reference, sids) {
	const { RemovePermissionCommand } = await Promise.resolve().then(() => require("./c-dist-es4.js")).then((n) => n.dist_es_exports);
	const { region, name } = lambdaFunction(reference);
	const lambda = await clients.lambda(region);
	const calls = [];
	for (const sid of sids) try {
		calls.push(await lambda.send(new RemovePermissionCommand({
			...name,
			StatementId: sid
		})));
	} catch (error) {
		if (!isServiceError(error, "ResourceNotFoundException")) throw error;
	}
	return calls;
}
// src/aws/write/rest-api.ts
/** REST APIs: the thing itself, without its definition. */
function restApiWriter({ gateway, creating }) {
	return byAction({
		create: async ({ resource }, context) => {
			const { definition, endpointType } = desiredApi(context, resource);
			const created = await creating().send(new require_dist_es.CreateRestApiCommand({
				name: definition.properties.name,
				endpointConfiguration: { types: [endpointType] },
				tags: apiTags(context.desired, resource)
			}));
			return written([created], { id: found(created.id, "id in the answer to CreateRestApi") });
		},
		update: async ({ resource }, context) => {
			const id = restApiId(context, resource);
			const live = found(context.live.restApis.find((api) => api.id === id), `REST API ${id}`);
			const patchOperations = endpointTypePatches(desiredApi(context, resource).endpointType, live.endpointType);
			return written([await gateway.send(new require_dist_es.UpdateRestApiCommand({
				restApiId: id,
				patchOperations
			}))]);
		}
	});
}
// src/aws/write/stage.ts
/** Stages: what they serve, their variables and settings. A stage is never deleted and made again. */
function stageWriter(clients) {
	return byAction({
		create: createStage(clients),
		update: updateStage(clients)
	});
}
/** CreateStage takes no method settings (aws-facts 4.5): they follow in an UpdateStage. */
function createStage({ gateway, creating }) {
	return async ({ resource }, context) => {
		const api = desiredApi(context, resource);
		const { name, variables, settings } = api.stage;
		const stage = {
			restApiId: restApiId(context, resource),
			stageName: name
		};
		const created = await creating().send(new require_dist_es.CreateStageCommand({
			...stage,
			deploymentId: deploymentId(context, api),
			variables,
			tracingEnabled: settings.tracing ?? false,
			tags: ownerTags(context.desired, resource)
		}));
		const patchOperations = stagePatches(api.stage, projectStage(created));
		if (patchOperations.length === 0) return written([created]);
		return written([created, await gateway.send(new require_dist_es.UpdateStageCommand({
			...stage,
			patchOperations
		}))]);
	};
}
/** One UpdateStage: settings and deployment change together or not at all. */
function updateStage({ gateway }) {
	return async ({ resource }, context) => {
		const api = desiredApi(context, resource);
		const id = restApiId(context, resource);
		const live = found(liveApi(context, id)?.stages.find(({ name }) => name === api.stage.name), `stage of ${resource}`);
		const patchOperations = stagePatches(api.stage, live);
		const deployment = deploymentId(context, api);
		if (!holds(context, api, live.deploymentId)) patchOperations.push({
			op: "replace",
			path: "/deploymentId",
			value: deployment
		});
		return written([await gateway.send(new require_dist_es.UpdateStageCommand({
			restApiId: id,
			stageName: api.stage.name,
			patchOperations
		}))]);
	};
}
/** The deployment that holds the declared definition: made in this run, or found. */
function deploymentId(context, api) {
	const made = context.ids.deployments.get(api.id);
	const old = liveApi(context, restApiId(context, api.id))?.deployments.find(({ id }) => holds(context, api, id));
	return found(made ?? old?.id, `deployment with the definition of ${api.id}`);
}
function holds(context, api, deployment) {
	const description = (liveApi(context, restApiId(context, api.id))?.deployments ?? []).find(({ id }) => id === deployment)?.description ?? "";
	return require_usage_plan.deploymentLabel(description)?.digest === require_usage_plan.definitionDigest(api.definition);
}
/** Absent for an API that this run has made. */
function liveApi({ live }, id) {
	return live.apis[id];
}
// src/aws/write/usage-plan.ts
/** Usage plans and the stages in them. UpdateUsagePlan is allowed once in 20 seconds (aws-facts 1.1). */
function usagePlanWriter(clients) {
	return byAction({
		create: createUsagePlan(clients),
		update: patchUsagePlan(clients, ({ resource }, context) => {
			const id = usagePlanId(context, resource);
			const live = context.live.usagePlans.find((plan) => plan.id === id);
			return usagePlanPatches(desiredPlan(context, resource), found(live, `usage plan ${id}`));
		})
	});
}
/** A new plan is made with its stages and limits in one call, which has no rate limit of its own. */
function createUsagePlan({ creating }) {
	return async ({ resource }, context) => {
		const plan = desiredPlan(context, resource);
		const { throttle, quota } = plan;
		const created = await creating().send(new require_dist_es.CreateUsagePlanCommand({
			name: plan.name,
			...plan.description === void 0 ? {} : { description: plan.description },
			...throttle === void 0 ? {} : { throttle: {
				rateLimit: throttle.rate,
				burstLimit: throttle.burst
			} },
			...quota === void 0 ? {} : { quota: { ...quota } },
			apiStages: apiStages(plan, context),
			tags: ownerTags(context.desired, resource)
		}));
		return written([created], { id: found(created.id, "id in the answer to CreateUsagePlan") });
	};
}
function apiStages({ stages }, context) {
	return Object.entries(stages).map(([specId, { methods }]) => ({
		...linkTarget(context, specId),
		...Object.keys(methods).length === 0 ? {} : { throttle: wireThrottles(methods) }
	}));
}
/** @see linkOf for the resource: plan id and spec id */
function planStageWriter(clients) {
	const open = patchUsagePlan(clients, (step, context) => {
		const [planId, specId] = linkOf(step);
		const wanted = found(desiredPlan(context, planId).stages[specId], `stage of ${specId} in ${planId}`);
		const target = linkTarget(context, specId);
		return planStagePatches(target, wanted.methods, liveLink(context, planId, target)?.methods);
	});
	return byAction({
		create: open,
		update: open,
		delete: patchUsagePlan(clients, (step, context) => leavePlanPatches(linkTarget(context, linkOf(step)[1])))
	});
}
function linkTarget(context, specId) {
	return {
		apiId: restApiId(context, specId),
		stage: stageName(context, specId)
	};
}
function liveLink(context, planId, target) {
	const id = usagePlanId(context, planId);
	return context.live.usagePlans.find((live) => live.id === id)?.stages.find(({ apiId, stage }) => apiId === target.apiId && stage === target.stage);
}
function patchUsagePlan({ gateway }, patches) {
	return async (step, context) => {
		const planId = step.kind === "planStage" ? linkOf(step)[0] : step.resource;
		const patchOperations = patches(step, context);
		const command = new require_dist_es.UpdateUsagePlanCommand({
			usagePlanId: usagePlanId(context, planId),
			patchOperations
		});
		return written([await gateway.send(command)]);
	};
}
// src/aws/write/writer.ts
/** Writes to an account: one writer per kind, and the digest tags. */
function createWriter(clients) {
	const { gateway, region } = clients;
	return {
		kinds: {
			restApi: restApiWriter(clients),
			definition: definitionWriter(clients),
			lambdaGrant: lambdaGrantWriter(clients),
			deployment: deploymentWriter(clients),
			stage: stageWriter(clients),
			usagePlan: usagePlanWriter(clients),
			planStage: planStageWriter(clients),
			apiKey: apiKeyWriter(clients),
			planKey: planKeyWriter(clients)
		},
		unseal: async (thing) => {
			const command = new require_dist_es.UntagResourceCommand({
				resourceArn: arnOf(region, thing),
				tagKeys: [thing.tag]
			});
			return written([await gateway.send(command)]);
		},
		seal: async (thing, digest) => {
			const tags = { [thing.tag]: digest };
			const command = new require_dist_es.TagResourceCommand({
				resourceArn: arnOf(region, thing),
				tags
			});
			return written([await gateway.send(command)]);
		}
	};
}
function arnOf(region, { kind, id }) {
	return gatewayArn(region, kind === "restApi" ? `/restapis/${id}` : `/usageplans/${id}`);
}
// src/aws/connect.ts
/**
* Connects with the standard configuration of AWS: environment, profiles, roles; `AWS_ENDPOINT_URL` too.
* Nothing is called yet; credentials are looked for at the first call.
* @throws OperationError `no-region`; later calls throw `no-credentials`, `endpoint-unreachable`, `connection-lost`,
*   or the service's own error by its name
*/
async function connect(options) {
	const clients = await createClients(options);
	const reader = createReader(clients);
	return {
		reader,
		writer: createWriter(clients),
		caller: createCaller(clients),
		values: createValueReader(clients, reader)
	};
}
exports.connect = connect;
