require("./c-rolldown-runtime.js");
const require_dist_es = require("./c-dist-es.js");
const require_settings = require("./c-settings.js");
const require_secret = require("./c-secret.js");
const require_desired = require("./c-desired.js");
const require_json = require("./c-json.js");
const require_compile = require("./c-compile.js");
const require_targets = require("./c-targets.js");
const require_arn = require("./c-arn.js");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
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
	"authorizerCredentials",
	"SecretString"
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
		if (member === "body") return request["format"] === "csv" ? cells(value) : specSecrets(parsed(value), false);
		return SENSITIVE.has(member) ? stringsIn(value) : [];
	});
}
/** The values in a list of keys; of a list that does not say which column they are in, every cell. */
function cells(body) {
	if (!(body instanceof Uint8Array)) return [];
	const rows = require_compile.parse(new TextDecoder().decode(body), { relax_column_count: true });
	if (!Array.isArray(rows)) return [];
	const [header, ...keys] = rows.map(stringsAsTheyAre);
	const column = header?.findIndex((title) => title.toLowerCase() === "key") ?? -1;
	return column === -1 ? stringsIn(rows) : keys.flatMap((row) => row[column] || []);
}
function stringsAsTheyAre(row) {
	return Array.isArray(row) ? row.map(String) : [];
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
	InvalidRequestException: "If the secret is scheduled for deletion, restore it, or name another one as the store.",
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
// src/core/model/quotas.ts
/** All operations of API Gateway together. */
const ALL_OPERATIONS = {
	calls: 10,
	seconds: 1,
	burst: 40
};
/** Operations of API Gateway with a rate of their own. Edge-optimised APIs have a lower one. */
const OPERATIONS = {
	CreateRestApi: {
		calls: 1,
		seconds: 3
	},
	"CreateRestApi EDGE": {
		calls: 1,
		seconds: 30
	},
	PutRestApi: {
		calls: 1,
		seconds: 1
	},
	GetResources: {
		calls: 5,
		seconds: 2
	},
	CreateDeployment: {
		calls: 1,
		seconds: 5
	},
	CreateApiKey: {
		calls: 5,
		seconds: 1
	},
	DeleteApiKey: {
		calls: 5,
		seconds: 1
	},
	UpdateUsagePlan: {
		calls: 1,
		seconds: 20
	}
};
// src/aws/pacing.ts
/**
* Calls are sent no faster than the account lets them through, so that they are not refused. One bucket for each operation
* that has a rate of its own and one for all of them, shared by everything in this process that calls the same service.
* Others draw on the same quotas: a refusal empties the bucket and slows it down, and it recovers while nothing is refused.
*/
/** Waits of less than this, in milliseconds, are nobody's business. */
const WORTH_SAYING = 2e3;
function createPacer(options) {
	const all = createBucket(ALL_OPERATIONS, options);
	const own = new Map(Object.entries(OPERATIONS).map(([operation, rate]) => [operation, createBucket(rate, options)]));
	return {
		admit: async (operation) => {
			const bucket = own.get(operation);
			const rate = OPERATIONS[operation];
			if (bucket !== void 0 && rate !== void 0) await wait(bucket, {
				what: operation,
				rate
			}, options);
			await wait(all, {
				what: "API Gateway",
				rate: ALL_OPERATIONS
			}, options);
		},
		refused: (operation, seconds) => (own.get(operation) ?? all).slowDown(seconds * 1e3)
	};
}
async function wait(bucket, of, { now, sleep, onWait }) {
	for (let pause = bucket.take(); pause > 0; pause = bucket.take()) {
		if (pause >= WORTH_SAYING) onWait?.({
			...of,
			seconds: Math.ceil(pause / 1e3)
		});
		const until = now() + pause;
		await sleep(pause);
		if (now() < until) await sleep(1);
	}
}
/** The answers of calls come later than they were sent, by differing times: a little slower than published is fast enough. */
const MARGIN = .98;
/** What is left of a rate after a refusal, the least of it, and what comes back for each second without one. */
const BACK_OFF = .7;
const LEAST = .1;
const RECOVERY = .01;
function createBucket({ calls, seconds, burst = calls }, { now, pace }) {
	const full = calls / seconds * pace * MARGIN / 1e3;
	const size = Math.max(1, Math.floor(burst * MARGIN));
	let share = 1;
	let tokens = size;
	let at = now();
	let notBefore = 0;
	const refill = () => {
		const passed = Math.max(0, now() - at);
		at = Math.max(at, now());
		tokens = Math.min(size, tokens + passed * full * share);
		share = Math.min(1, share + passed / 1e3 * RECOVERY * pace);
	};
	return {
		take: () => {
			refill();
			if (now() < notBefore) return notBefore - now();
			if (tokens < 1) return Math.ceil((1 - tokens) / (full * share));
			tokens -= 1;
			return 0;
		},
		slowDown: (milliseconds) => {
			refill();
			tokens = 0;
			share = Math.max(LEAST, share * BACK_OFF);
			notBefore = Math.max(notBefore, now() + milliseconds / pace);
			at = notBefore;
		}
	};
}
// src/aws/pace-gateway.ts
/** Within the retries, since an attempt that comes again is a call like any other; before the signature, which ages. */
function paceGateway(client, pacer) {
	const middleware = (next, context) => async (args) => {
		const operation = rateOf(context.commandName ?? "", args.input);
		await pacer.admit(operation);
		try {
			return await next(args);
		} catch (error) {
			if (isRefusal(error)) pacer.refused(operation, retryAfter(error));
			throw error;
		}
	};
	client.middlewareStack.addRelativeTo(middleware, {
		relation: "after",
		toMiddleware: "retryMiddleware",
		name: "paceCalls"
	});
}
/** The row of the table of rates: edge-optimised APIs, which is what is made when no type is given, have one of their own. */
function rateOf(commandName, input) {
	const operation = commandName.replace(/Command$/, "");
	if (operation !== "CreateRestApi") return operation;
	const types = require_json.isObject(input) && require_json.isObject(input["endpointConfiguration"]) ? input["endpointConfiguration"]["types"] : void 0;
	return !Array.isArray(types) || types.includes("EDGE") ? `${operation} EDGE` : operation;
}
function isRefusal(error) {
	return error instanceof Error && error.name === "TooManyRequestsException";
}
/** Seconds that the service asked to wait for; one where it did not say. */
function retryAfter(error) {
	const said = "retryAfterSeconds" in error ? error.retryAfterSeconds : void 0;
	return Number(said) || 1;
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
	const endpoint = endpointUrl ?? configuredEndpoint(process.env);
	const gateway = gatewayClient({
		...base,
		...credentials
	}, retryIdempotent());
	const region = await regionOf(gateway);
	const pacer = pacerOf(options, endpoint, region);
	if (pacer !== void 0) paceGateway(gateway, pacer);
	const shared = {
		...base,
		region,
		credentials: gateway.config.credentials
	};
	let creating;
	const lambdas = /* @__PURE__ */ new Map();
	let sts;
	let ssm;
	let secretsManager;
	let cloudFormation;
	return {
		region,
		endpointUrl: endpoint,
		gateway,
		creating: () => {
			if (creating === void 0) {
				creating = gatewayClient(shared, retryCreate());
				if (pacer !== void 0) paceGateway(creating, pacer);
			}
			return creating;
		},
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
		secretsManager: () => secretsManager ??= secretsManagerClient(shared),
		cloudFormation: () => cloudFormation ??= cloudFormationClient(shared)
	};
}
/** The endpoint of API Gateway that the environment names, as the SDK and the AWS CLI read it. */
function configuredEndpoint(env) {
	if (env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return void 0;
	const named = env["AWS_ENDPOINT_URL_API_GATEWAY"] ?? env["AWS_ENDPOINT_URL"];
	return named === "" ? void 0 : named;
}
/** One for each region that this process calls, whatever the client. */
const pacers = /* @__PURE__ */ new Map();
function pacerOf({ pace, onWait }, endpoint, region) {
	const wanted = pace ?? (endpoint === void 0 ? 1 : 0);
	if (wanted === 0) return void 0;
	const name = `${endpoint ?? ""} ${region} ${wanted}`;
	const now = () => performance.now();
	const pacer = pacers.get(name) ?? createPacer({
		pace: wanted,
		now,
		sleep: node_timers_promises.setTimeout,
		...onWait === void 0 ? {} : { onWait }
	});
	pacers.set(name, pacer);
	return pacer;
}
function gatewayClient(common, retryStrategy) {
	const client = new require_dist_es.APIGatewayClient({
		...common,
		retryStrategy,
		requestHandler: timeouts()
	});
	client.middlewareStack.add(translating, OUTERMOST);
	return client;
}
async function lambdaClient(common) {
	const { LambdaClient } = await Promise.resolve().then(() => require("./c-dist-es4.js")).then((n) => n.dist_es_exports);
	const client = new LambdaClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add(translating, OUTERMOST);
	return client;
}
async function stsClient(common) {
	const { STSClient } = await Promise.resolve().then(() => require("./c-dist-es8.js"));
	const client = new STSClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add(translating, OUTERMOST);
	return client;
}
async function ssmClient(common) {
	const { SSMClient } = await Promise.resolve().then(() => require("./c-dist-es6.js"));
	const client = new SSMClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add(translating, OUTERMOST);
	return client;
}
async function secretsManagerClient(common) {
	const { SecretsManagerClient } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const client = new SecretsManagerClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add(translating, OUTERMOST);
	return client;
}
async function cloudFormationClient(common) {
	const { CloudFormationClient } = await Promise.resolve().then(() => require("./c-dist-es3.js"));
	const client = new CloudFormationClient({
		...common,
		retryStrategy: retryIdempotent(),
		requestHandler: timeouts()
	});
	client.middlewareStack.add(translating, OUTERMOST);
	return client;
}
const OUTERMOST = {
	step: "initialize",
	priority: "high",
	name: "translateErrors"
};
/** Makes calls throw `OperationError`s. */
function translating(next, { commandName = "unknown" }) {
	return async (args) => {
		try {
			return await next(args);
		} catch (error) {
			throw operationError(error, commandName.replace(/Command$/, ""), args.input);
		}
	};
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
		const { AssumeRoleCommand } = await Promise.resolve().then(() => require("./c-dist-es8.js"));
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
// src/aws/key-values.ts
/** Reads the values of API keys from Secrets Manager and SSM. They go into one call of API Gateway, and nowhere else. */
const CONCURRENT_READS = 10;
function createKeyValueReader(clients) {
	const limit = pLimit(CONCURRENT_READS);
	return { read: async (sources) => await Promise.all(sources.map((source) => limit(async () => await readValue(clients, source)))) };
}
async function readValue(clients, source) {
	const value = "secret" in source ? await readSecret(clients, source.secret) : await readParameter(clients, source.parameter);
	return value === void 0 || value === "" ? void 0 : new require_secret.Secret(value);
}
async function readSecret(clients, name) {
	const { GetSecretValueCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const client = await clients.secretsManager();
	try {
		return (await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString;
	} catch (error) {
		if (isServiceError(error, "ResourceNotFoundException")) return void 0;
		throw error;
	}
}
/** Decrypted, unlike the values that fill in specs: nobody but the key itself gets it. */
async function readParameter(clients, name) {
	const { GetParameterCommand } = await Promise.resolve().then(() => require("./c-dist-es6.js"));
	const client = await clients.ssm();
	try {
		const { Parameter } = await client.send(new GetParameterCommand({
			Name: name,
			WithDecryption: true
		}));
		return Parameter?.Value;
	} catch (error) {
		if (isServiceError(error, "ParameterNotFound")) return void 0;
		throw error;
	}
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
	const { text, ...mark } = markOf(wire);
	return {
		id: required(wire.id, "GetApiKeys", "id"),
		name: wire.name ?? "",
		...text === void 0 ? {} : { description: text },
		...wire.customerId === void 0 ? {} : { customerId: wire.customerId },
		enabled: wire.enabled ?? false,
		createdDate: required(wire.createdDate, "GetApiKeys", "createdDate").getTime() / 1e3,
		...mark
	};
}
/** Where a key has tags of ours, they alone count; else what its description says (core/model/key-mark.ts). */
function markOf({ description, tags = {} }) {
	if (description === void 0 || tags["tollgate:owner"] !== void 0) return {
		text: description,
		tags,
		markedIn: "tags"
	};
	const found = require_targets.readDescription(description);
	if (found.tags["tollgate:owner"] === void 0) return {
		text: description,
		tags,
		markedIn: "tags"
	};
	const foreign = Object.fromEntries(Object.entries(tags).filter(([tag]) => !require_targets.MARK_TAGS.includes(tag)));
	return {
		text: found.text === "" ? void 0 : found.text,
		tags: {
			...foreign,
			...found.tags
		},
		markedIn: "description"
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
	if (definition === void 0) throw unreadable$1("is not an OpenAPI document");
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
	throw unreadable$1("is not a JSON object");
}
function unreadable$1(what) {
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
		...wire.productCode === void 0 ? {} : { productCode: wire.productCode },
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
/** What limits a plan that has only one of the two: the account's own throttle (aws-facts 1.2). */
const ACCOUNT_RATE = 1e4;
const ACCOUNT_BURST = 5e3;
function projectThrottle(wire) {
	if (wire === void 0 || wire.rateLimit === void 0 && wire.burstLimit === void 0) return void 0;
	return {
		rate: wire.rateLimit ?? ACCOUNT_RATE,
		burst: wire.burstLimit ?? ACCOUNT_BURST
	};
}
/** The offset is 0 unless set (aws-facts 5.1). */
function projectQuota(wire) {
	if (wire?.limit === void 0 || wire.period === void 0) return void 0;
	return {
		limit: numberOf(wire.limit),
		period: wire.period,
		offset: numberOf(wire.offset ?? 0)
	};
}
/** Other servers that speak the protocol answer with the text that a patch has set. */
function numberOf(said) {
	return Number(said);
}
// src/aws/read/usage.ts
/** How much of a plan's quota each key used, day by day. */
/** GetUsage answers for at most so many days. */
const MOST_DAYS = 90;
/**
* Use by key id, oldest day first, both days included; one GetUsage for each page of each 90 days.
* The service says nothing of keys that were never used in a plan: such keys are not in the answer, or have zeros.
* @param keyId reads this key alone
* @throws OperationError `unreadable-answer` for days that the range does not have or that are not two numbers
*/
async function readUsage(gateway, usagePlanId, range, keyId) {
	const byKey = /* @__PURE__ */ new Map();
	for (const part of require_json.partsOf(range, MOST_DAYS)) {
		const dates = datesOf(part);
		for (const [id, days] of await readPart(gateway, usagePlanId, part, keyId)) byKey.set(id, [...byKey.get(id) ?? [], ...projectDays(days, dates)]);
	}
	return Object.fromEntries(byKey);
}
async function readPart(gateway, usagePlanId, { from: startDate, to: endDate }, keyId) {
	const entries = await allPages(async (position) => {
		const input = {
			usagePlanId,
			keyId,
			startDate,
			endDate,
			limit: 500,
			position
		};
		const page = await gateway.send(new require_dist_es.GetUsageCommand(input));
		return {
			items: Object.entries(page.items ?? {}),
			position: page.position
		};
	});
	const byKey = /* @__PURE__ */ new Map();
	for (const [id, days] of entries) byKey.set(id, [...byKey.get(id) ?? [], ...days]);
	return byKey;
}
/** The same for all keys, of which there may be ten thousand. */
function datesOf(part) {
	return Array.from({ length: require_json.countDays(part) }, (_, index) => require_json.addDays(part.from, index));
}
function projectDays(days, dates) {
	return days.map(([used, remaining], index) => {
		const day = dates[index];
		if (day === void 0) throw unreadable("more days than were asked for");
		if (typeof used !== "number" || typeof remaining !== "number") throw unreadable("a day without the two numbers used and remaining");
		return {
			day,
			used,
			remaining
		};
	});
}
function unreadable(what) {
	return new require_settings.OperationError({
		code: "unreadable-answer",
		message: `the answer has ${what}`,
		operation: "GetUsage",
		hint: "Check the endpoint URL and any proxy in between."
	});
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
		usage: (usagePlanId, from, to, keyId) => readUsage(gateway, usagePlanId, {
			from,
			to
		}, keyId),
		api: (restApi, wanted) => readApi(clients, restApi, wanted, listed.get(restApi))
	};
}
async function readIdentity(clients) {
	const { GetCallerIdentityCommand } = await Promise.resolve().then(() => require("./c-dist-es8.js"));
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
	const stage = require_targets.stageOf(api, wanted.stage);
	if (stage === void 0 || !require_targets.needsExport(api, stage, wanted.digest)) return api;
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
	const { GetParametersCommand } = await Promise.resolve().then(() => require("./c-dist-es6.js"));
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
// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -1e400 ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};
// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};
// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};
// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};
// node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};
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
		[require_desired.TAG_ENV]: require_targets.apiEnvironment(desired)
	};
}
function desiredApi({ desired }, specId) {
	return found(desired.apis[specId], `spec ${specId}`);
}
function desiredPlan({ desired }, planId) {
	return found(desired.plans[planId], `plan ${planId}`);
}
/** @param label as the step names the key */
function keyTarget({ match }, label) {
	return found(match.keyTargets.get(label), `key ${label}`);
}
/** The id of an API of ours, declared or not. */
function restApiId({ ids, live, desired }, specId) {
	const owned = ownedId(live.restApis, specId, (tags) => require_targets.isOurApi(desired, tags));
	return found(ids.restApis.get(specId) ?? owned, `REST API of ${specId}`);
}
/** The id of a usage plan that is declared, or of one of ours that is not any more. */
function usagePlanId({ ids, live, desired }, planId) {
	const owned = ownedId(live.usagePlans, planId, (tags) => require_targets.isOurs(desired, tags));
	return found(ids.usagePlans.get(planId) ?? owned, `usage plan ${planId}`);
}
/** @param label as the step names the key */
function apiKeyId({ ids, match }, label) {
	return found(ids.apiKeys.get(label) ?? match.keyTargets.get(label)?.live?.id, `API key ${label}`);
}
function ownedId(things, name, ours) {
	return things.find(({ tags }) => ours(tags) && tags["tollgate:id"] === name)?.id;
}
/** The value of a key that is about to be made. */
function keyValueOf({ keyValues }, label) {
	return found(keyValues.get(label), `value of key ${label}`);
}
/** The name of the stage that an environment has of an API; an API that is not declared any more has no other name for it. */
function stageName({ desired }, specId) {
	return desired.apis[specId]?.stage.name ?? desired.environment;
}
/** A writer that knows some actions; any other action of its kind is a bug in the plan. */
function byAction(actions) {
	return async (step, context, companions) => {
		return await found(actions[step.action], `way to ${step.action} a ${step.kind}`)(step, context, companions);
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
// src/aws/write/patch-key.ts
/** Writes what a live key of ours should be: its tags before, UpdateApiKey, and what is taken off afterwards. */
/** A key as this run has made or left it, or else as it was read; undefined for one that an import has made. */
function keyAsLeft(context, label) {
	return context.madeKeys.get(label) ?? keyTarget(context, label).live;
}
/** A key that says in its tags that it was revoked is cut off at the next run at the latest; the other way round it would stay. */
async function patchKey({ gateway, region }, { madeKeys }, { label, live, want }) {
	const { operations, tags, untag } = require_targets.keyPatches(want, live);
	const resourceArn = gatewayArn(region, `/apikeys/${live.id}`);
	const done = [];
	const remove = async (tagKeys) => {
		if (tagKeys.length > 0) done.push(await gateway.send(new require_dist_es.UntagResourceCommand({
			resourceArn,
			tagKeys: [...tagKeys]
		})));
	};
	await remove(untag.filter((tag) => tag === require_targets.TAG_STORE));
	if (Object.keys(tags).length > 0) done.push(await gateway.send(new require_dist_es.TagResourceCommand({
		resourceArn,
		tags: { ...tags }
	})));
	if (operations.length > 0) done.push(await gateway.send(new require_dist_es.UpdateApiKeyCommand({
		apiKey: live.id,
		patchOperations: [...operations]
	})));
	await remove(untag.filter((tag) => tag !== require_targets.TAG_STORE));
	const { id, createdDate, markedIn } = live;
	madeKeys.set(label, {
		...want,
		id,
		createdDate,
		markedIn
	});
	return done;
}
// src/aws/write/secret-store.ts
/** A value of a secret while nobody is to use it yet; the name is Secrets Manager's own for that. */
const PENDING = "AWSPENDING";
const CURRENT = "AWSCURRENT";
/**
* Puts a value into a secret: the first one of a new secret is its current one, another gets the label.
* @throws OperationError `key-store-taken` when the secret holds a value of somebody else
*/
async function putIntoSecret(clients, stored, label) {
	if (label === "AWSCURRENT" && await createSecret(clients, stored)) return;
	if (await takeOver(await clients.secretsManager(), stored) === void 0 && await createSecret(clients, stored)) return;
	await putValue(clients, stored, label);
}
/**
* Makes a value the current one of its secret. What waits there as pending is that value, unless a run died: then it is put
* anew. Nothing waits there afterwards.
* @throws OperationError `key-store-taken` when the secret holds a value of somebody else
*/
async function publish(clients, stored) {
	const client = await clients.secretsManager();
	const versions = await takeOver(client, stored);
	if (versions === void 0) {
		await createSecret(clients, stored);
		return;
	}
	const [current, pending] = [versions.get(CURRENT), versions.get(PENDING)];
	if (!await holds$1(client, stored, current)) {
		if (pending !== void 0 && await holds$1(client, stored, pending)) await moveLabel(client, stored, {
			label: CURRENT,
			from: current,
			to: pending
		});
		else await putValue(clients, stored, CURRENT);
	}
	if (pending !== void 0) await moveLabel(client, stored, {
		label: PENDING,
		from: pending
	});
}
/** False when there is one of that name. */
async function createSecret(clients, { store, value, tags }) {
	const { CreateSecretCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const client = await clients.secretsManager();
	try {
		await client.send(new CreateSecretCommand({
			Name: store.secret,
			Description: "Value of an API key, put here by Tollgate",
			SecretString: value.reveal(),
			Tags: Object.entries(tags).map(([Key, Value]) => ({
				Key,
				Value
			}))
		}));
		return true;
	} catch (error) {
		if (isServiceError(error, "ResourceExistsException")) return false;
		throw error;
	}
}
async function putValue(clients, { store, value }, label) {
	const { PutSecretValueCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	await (await clients.secretsManager()).send(new PutSecretValueCommand({
		SecretId: store.secret,
		SecretString: value.reveal(),
		VersionStages: [label]
	}));
}
/**
* A secret that was made for us and is empty becomes ours; any other that is not ours is refused.
* @returns the ids of its versions by the labels that are on them; undefined when there is no such secret
*/
async function takeOver(client, { store, tags }) {
	const { TagResourceCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const secret = await describe(client, store);
	if (secret === void 0) return void 0;
	const { Tags: list = [], VersionIdsToStages = {} } = secret;
	const live = Object.fromEntries(list.map(({ Key = "", Value = "" }) => [Key, Value]));
	const versions = Object.entries(VersionIdsToStages);
	const labelled = new Map(versions.flatMap(([id, labels]) => labels.map((label) => [label, id])));
	if (live["tollgate:owner"] === tags["tollgate:owner"] && live["tollgate:env"] === tags["tollgate:env"]) return labelled;
	if (live["tollgate:owner"] !== void 0 || versions.length > 0) throw taken(store);
	await client.send(new TagResourceCommand({
		SecretId: store.secret,
		Tags: Object.entries(tags).map(([Key, Value]) => ({
			Key,
			Value
		}))
	}));
	return labelled;
}
async function describe(client, { secret }) {
	const { DescribeSecretCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	try {
		return await client.send(new DescribeSecretCommand({ SecretId: secret }));
	} catch (error) {
		if (isServiceError(error, "ResourceNotFoundException")) return void 0;
		throw error;
	}
}
function taken({ secret }) {
	return new require_settings.OperationError({
		code: "key-store-taken",
		message: `the secret ${secret} exists, and its value is somebody else's`,
		hint: `Name another secret as the key's store; or, if that value is of no use, tag the secret with ${require_desired.TAG_OWNER}, ${require_desired.TAG_ENV} and ${require_desired.TAG_ID} as the key has them.`
	});
}
/** Whether a version of a secret, if there is one, is a value. */
async function holds$1(client, { store, value }, version) {
	if (version === void 0) return false;
	const { GetSecretValueCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const { SecretString } = await client.send(new GetSecretValueCommand({
		SecretId: store.secret,
		VersionId: version
	}));
	return SecretString === value.reveal();
}
/** Puts a label on another version; without one it comes off. */
async function moveLabel(client, { store }, move) {
	const { UpdateSecretVersionStageCommand } = await Promise.resolve().then(() => require("./c-dist-es5.js"));
	const { label, from, to } = move;
	await client.send(new UpdateSecretVersionStageCommand({
		SecretId: store.secret,
		VersionStage: label,
		...from === void 0 ? {} : { RemoveFromVersionId: from },
		...to === void 0 ? {} : { MoveToVersionId: to }
	}));
}
// src/aws/write/key-store.ts
/** The values of keys on their way into the secrets that their files name. */
/**
* Puts the value of a key that is about to be made where its file says: the first one is given out at once, a later one waits
* beside it.
*/
async function storeValue(clients, context, label) {
	const { desired } = context;
	const { key, generation } = keyTarget(context, label);
	const store = require_json.own(desired.keys, key)?.store;
	if (store === void 0) return;
	await putIntoSecret(clients, {
		store,
		value: keyValueOf(context, label),
		tags: ownerTags(desired, key)
	}, require_targets.isFirst(generation) ? CURRENT : PENDING);
}
/** Makes the value of a key the current one of its secret, and says so on the key. */
function keyStoreWriter(clients) {
	return async ({ resource }, context) => {
		const { desired } = context;
		const target = keyTarget(context, resource);
		const store = found(require_json.own(desired.keys, target.key)?.store, `store of ${resource}`);
		const live = keyAsLeft(context, resource) ?? await listedKey(clients, context, resource);
		await publish(clients, {
			store,
			value: await keyValue(clients, live.id),
			tags: ownerTags(desired, target.key)
		});
		return written(await patchKey(clients, context, {
			label: resource,
			live,
			want: {
				...live,
				tags: {
					...live.tags,
					[require_targets.TAG_STORE]: store.secret
				}
			}
		}));
	};
}
async function keyValue({ gateway }, id) {
	const { value } = await gateway.send(new require_dist_es.GetApiKeyCommand({
		apiKey: id,
		includeValue: true
	}));
	return new require_secret.Secret(found(value, `value of API key ${id}`));
}
/** An import does not say which id is whose: then the keys are listed once more. */
async function listedKey({ gateway }, context, label) {
	const { desired, live, madeKeys } = context;
	const { targets } = require_targets.keyTargets(desired, await readApiKeys(gateway), live.time);
	for (const target of targets.values()) if (target.live !== void 0 && !madeKeys.has(target.label)) madeKeys.set(target.label, target.live);
	return found(madeKeys.get(label), `API key ${label}`);
}
// src/aws/write/side-by-side.ts
/** Writes that run side by side. */
/**
* Does the work for every item, so many at a time. After a failure nothing more is begun, and what has begun is waited for:
* nothing is written any more when this ends.
* @throws the first failure
*/
async function sideBySide(items, most, work) {
	const limit = pLimit(most);
	const failures = [];
	const task = async (item) => {
		if (failures.length > 0) return;
		try {
			await work(item);
		} catch (error) {
			failures.push(error);
		}
	};
	await Promise.all(items.map((item) => limit(task, item)));
	if (failures.length > 0) throw failures[0];
}
// src/aws/write/import-keys.ts
/** Many new keys in one call, with their places in plans (aws-facts 5.5). They carry our mark in their descriptions. */
/** How many values are put into their secrets at the same time; Secrets Manager takes fifty a second. */
const CONCURRENT_STORES = 10;
/**
* The same value would overwrite the key that has it already; these were generated in this run, so that there is none. Each is
* in its secret before the import.
*/
async function importKeys(clients, context, lead, companions) {
	const keys = [lead, ...companions].filter(({ kind }) => kind === "apiKey");
	await sideBySide(keys, CONCURRENT_STORES, ({ resource }) => storeValue(clients, context, resource));
	const plans = plansOf(context, companions);
	const rows = keys.map(({ resource }) => rowOf(context, resource, plans.get(resource) ?? []));
	const body = new TextEncoder().encode(stringify([COLUMNS, ...rows]));
	const answer = await clients.creating().send(new require_dist_es.ImportApiKeysCommand({
		body,
		format: "csv",
		failOnWarnings: true
	}));
	if (answer.ids?.length !== keys.length) throw incomplete$1(answer.ids?.length ?? 0, keys.length);
	return written([answer]);
}
const COLUMNS = [
	"Name",
	"Key",
	"Description",
	"Enabled",
	"UsagePlanIds"
];
function rowOf(context, label, plans) {
	const { name, description = "", enabled, tags } = require_targets.newKey(context.desired, keyTarget(context, label));
	return [
		name,
		keyValueOf(context, label).reveal(),
		require_targets.describeWith(description, tags),
		String(enabled),
		plans.join(",")
	];
}
/** Ids of the plans that each key enters, by its label. */
function plansOf(context, companions) {
	const links = companions.filter(({ kind }) => kind === "planKey").map(({ resource }) => require_targets.linkOf(resource));
	return new Map([...Map.groupBy(links, ([, label]) => label)].map(([label, of]) => [label, of.map(([planId]) => usagePlanId(context, planId))]));
}
function incomplete$1(made, wanted) {
	return new require_settings.OperationError({
		code: "keys-incomplete",
		message: `the service made ${made} of ${wanted} keys`,
		operation: "ImportApiKeys",
		hint: "Run again: those that are missing are made then."
	});
}
// src/aws/write/api-key.ts
/** API keys. Requests and answers carry key values (aws-facts 5.4); nothing of them leaves this folder. */
function apiKeyWriter(clients) {
	return byAction({
		create: async (step, context, companions) => step.calls.includes("ImportApiKeys") ? await importKeys(clients, context, step, companions) : await createKey(clients, context, step.resource),
		update: async ({ resource }, context) => {
			const live = found(keyAsLeft(context, resource), `live key ${resource}`);
			const target = {
				...keyTarget(context, resource),
				live
			};
			return written(await patchKey(clients, context, {
				label: resource,
				live,
				want: found(require_targets.wantedKey(context.desired, target, context.live.time), `wish for ${resource}`)
			}));
		},
		delete: async ({ resource }, context) => {
			const { live } = keyTarget(context, resource);
			const command = new require_dist_es.DeleteApiKeyCommand({ apiKey: found(live, `live key ${resource}`).id });
			try {
				return written([await clients.gateway.send(command)]);
			} catch (error) {
				if (isServiceError(error, "NotFoundException")) return written([]);
				throw error;
			}
		}
	});
}
/** Its value is in its secret before the key exists, so that no crash can leave a key whose value nobody has. */
async function createKey(clients, context, label) {
	const target = keyTarget(context, label);
	const value = keyValueOf(context, label);
	const { tags, ...state } = require_targets.newKey(context.desired, target);
	await storeValue(clients, context, label);
	const created = await clients.creating().send(new require_dist_es.CreateApiKeyCommand({
		...state,
		value: value.reveal(),
		generateDistinctId: true,
		tags: { ...tags }
	})).catch((error) => {
		throw valueInUse(error, require_json.own(context.desired.keys, target.key)?.value, label);
	});
	const id = found(created.id, "id in the answer to CreateApiKey");
	const createdDate = (created.createdDate?.getTime() ?? 0) / 1e3;
	const made = {
		...state,
		id,
		createdDate,
		tags,
		markedIn: "tags"
	};
	context.madeKeys.set(label, made);
	return written([created], { id });
}
/** A value exists once in an account (aws-facts 5.4), and which key has it is not said. */
function valueInUse(error, source, label) {
	if (source === void 0 || !(error instanceof require_settings.OperationError)) return error;
	if (!isServiceError(error, "ConflictException")) return error;
	const hint = `Another key of the account has the value that ${require_targets.sourceText(source)} holds. To replace the value of ${label}, put a new one there first; else give up the other key, or have ${label} read from elsewhere.`;
	return new require_settings.OperationError({
		...error.fault,
		hint
	});
}
// src/core/diff/patches.ts
/** UpdateRestApi: API-level properties that an import did not take. */
function restApiPatches(want, have) {
	return require_targets.patchFields(require_targets.API_PROPERTY_FIELDS, want, have);
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
	return require_targets.patchFields(require_targets.stageFields(want), want, have);
}
/** UpdateUsagePlan: name, description and limits. */
function usagePlanPatches(want, have) {
	return require_targets.patchFields(require_targets.USAGE_PLAN_FIELDS, want, have);
}
/** UpdateUsagePlan right after its creation, which takes no product code (aws-facts 5.1). */
function productCodePatches({ productCode }) {
	return productCode === void 0 ? [] : [{
		op: "add",
		path: "/productCode",
		value: productCode
	}];
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
			digest: require_targets.definitionDigest(definition)
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
	if (require_targets.compareDefinitions(want, have).length === 0) return [];
	const repairs = await repair(clients, id, want, {
		wire,
		have
	});
	const now = repairs.length === 0 ? have : projectDefinition(await readWire(clients.gateway, id));
	const left = require_targets.compareDefinitions(want, now);
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
	return byAction({ create: (step, context, companions) => (context.desired.restApi === "shared" ? shared : own)(step, context, companions) });
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
		if (require_targets.definitionDigest(held) !== require_targets.definitionDigest(api.definition)) {
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
	const digest = require_targets.definitionDigest(definition);
	return require_targets.deploymentDescription({
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
// src/aws/write/plan-key.ts
/** Keys in usage plans. Answers carry the value of the key (aws-facts 5.4), which ends here. */
function planKeyWriter(clients) {
	return byAction({
		create: admitKey(clients),
		delete: dismissKey(clients)
	});
}
/** A 409 says that the key is in the plan already, or in another plan of one of its stages: reading tells which. */
function admitKey({ gateway, creating }) {
	return async ({ resource }, context) => {
		const [planId, label] = require_targets.linkOf(resource);
		const link = {
			usagePlanId: usagePlanId(context, planId),
			keyId: apiKeyId(context, label)
		};
		try {
			return written([await creating().send(new require_dist_es.CreateUsagePlanKeyCommand({
				...link,
				keyType: "API_KEY"
			}))]);
		} catch (error) {
			if (!isServiceError(error, "ConflictException")) throw error;
			if ((await readPlanKeys(gateway, link.usagePlanId)).includes(link.keyId)) return written([]);
			throw inAnotherPlan(error, planId, label);
		}
	};
}
function inAnotherPlan(error, planId, label) {
	if (!(error instanceof require_settings.OperationError)) return error;
	const hint = `Take the key ${label} out of the other plans that open a stage of ${planId}: one plan per key and stage.`;
	return new require_settings.OperationError({
		...error.fault,
		hint
	});
}
/** A link that is gone already is what we want. */
function dismissKey({ gateway }) {
	return async ({ resource }, context) => {
		const [planId, label] = require_targets.linkOf(resource);
		const link = {
			usagePlanId: usagePlanId(context, planId),
			keyId: apiKeyId(context, label)
		};
		try {
			return written([await gateway.send(new require_dist_es.DeleteUsagePlanKeyCommand(link))]);
		} catch (error) {
			if (isServiceError(error, "NotFoundException")) return written([]);
			throw error;
		}
	};
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
	return require_targets.deploymentLabel(description)?.digest === require_targets.definitionDigest(api.definition);
}
/** Absent for an API that this run has made. */
function liveApi({ live }, id) {
	return live.apis[id];
}
// src/aws/write/usage-plan.ts
/**
* Usage plans and the stages in them. UpdateUsagePlan is allowed once in 20 seconds (aws-facts 1.1): whatever changes of a plan
* travels in one call.
*/
function usagePlanWriter(clients) {
	return byAction({
		create: createUsagePlan(clients),
		update: updateUsagePlan(clients)
	});
}
/** @see linkOf for the resource: plan id and spec id */
function planStageWriter(clients) {
	const patch = async (step, context, companions) => written([await patchPlan(clients, context, [step, ...companions])]);
	return byAction({
		create: patch,
		update: patch,
		delete: patch
	});
}
/** A new plan is made with its stages and limits in one call, which has no rate limit of its own. */
function createUsagePlan({ creating, gateway }) {
	return async ({ resource }, context) => {
		const plan = desiredPlan(context, resource);
		const { throttle, quota, tags = {} } = plan;
		const created = await creating().send(new require_dist_es.CreateUsagePlanCommand({
			name: plan.name,
			...plan.description === void 0 ? {} : { description: plan.description },
			...throttle === void 0 ? {} : { throttle: {
				rateLimit: throttle.rate,
				burstLimit: throttle.burst
			} },
			...quota === void 0 ? {} : { quota: { ...quota } },
			apiStages: apiStages(plan, context),
			tags: {
				...tags,
				...ownerTags(context.desired, resource)
			}
		}));
		const id = found(created.id, "id in the answer to CreateUsagePlan");
		const patchOperations = productCodePatches(plan);
		if (patchOperations.length === 0) return written([created], { id });
		return written([created, await gateway.send(new require_dist_es.UpdateUsagePlanCommand({
			usagePlanId: id,
			patchOperations
		}))], { id });
	};
}
function apiStages({ stages }, context) {
	return Object.entries(stages).map(([specId, { methods }]) => ({
		...linkTarget(context, specId),
		...Object.keys(methods).length === 0 ? {} : { throttle: wireThrottles(methods) }
	}));
}
function updateUsagePlan(clients) {
	return async (step, context, companions) => {
		const { resource, calls } = step;
		const done = [];
		if (calls.includes("TagResource")) done.push(await tagPlan(clients, context, resource));
		if (calls.includes("UpdateUsagePlan")) done.push(await patchPlan(clients, context, [step, ...companions]));
		return written(done);
	};
}
async function tagPlan({ gateway, region }, context, planId) {
	const id = usagePlanId(context, planId);
	const tags = { ...require_targets.wantedTags(desiredPlan(context, planId), livePlan(context, id).tags) };
	const resourceArn = gatewayArn(region, `/usageplans/${id}`);
	return await gateway.send(new require_dist_es.TagResourceCommand({
		resourceArn,
		tags
	}));
}
/** One call for all these steps of one plan: what comes before what goes. */
async function patchPlan({ gateway }, context, steps) {
	const [planId = ""] = steps.map(({ resource }) => require_targets.linkOf(resource)[0]);
	const patchOperations = steps.flatMap((step) => patchesOf(step, context));
	const command = new require_dist_es.UpdateUsagePlanCommand({
		usagePlanId: usagePlanId(context, planId),
		patchOperations
	});
	return await gateway.send(command);
}
function patchesOf(step, context) {
	const [planId, specId] = require_targets.linkOf(step.resource);
	const live = livePlan(context, usagePlanId(context, planId));
	if (step.kind === "usagePlan") return usagePlanPatches(desiredPlan(context, planId), live);
	const target = linkTarget(context, specId);
	if (step.action === "delete") return leavePlanPatches(target);
	const { methods } = found(desiredPlan(context, planId).stages[specId], `stage of ${specId} in ${planId}`);
	return planStagePatches(target, methods, live.stages.find(({ apiId, stage }) => apiId === target.apiId && stage === target.stage)?.methods);
}
function linkTarget(context, specId) {
	return {
		apiId: restApiId(context, specId),
		stage: stageName(context, specId)
	};
}
function livePlan({ live }, id) {
	return found(live.usagePlans.find((plan) => plan.id === id), `usage plan ${id}`);
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
			planKey: planKeyWriter(clients),
			keyStore: keyStoreWriter(clients)
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
		values: createValueReader(clients, reader),
		keyValues: createKeyValueReader(clients)
	};
}
exports.connect = connect;
