const require_problem = require("./c-problem.js");
const require_policy = require("./c-policy.js");
const require_json = require("./c-json.js");
const require_nearest = require("./c-nearest.js");
// src/core/load/findings.ts
function error(code, pointer, message, hint) {
	return {
		code,
		severity: "error",
		pointer,
		message,
		hint
	};
}
function warning(code, pointer, message, hint) {
	return {
		code,
		severity: "warning",
		pointer,
		message,
		hint
	};
}
/** What is not supported yet: refused, so that nothing in a file is ever ignored. */
function notYet(pointer, what, hint) {
	return error("not-yet", pointer, `${what} is not supported yet.`, hint);
}
/** Text from a file for use in a message: on one line and short. */
function quoted(text) {
	const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
	return JSON.stringify(short);
}
/** The first findings, and one that says how many more there are. */
function capped(findings, most) {
	const rest = findings.length - most;
	if (rest <= 0) return findings;
	const severity = findings.slice(most).some((finding) => finding.severity === "error") ? "error" : "warning";
	const more = `${rest} more ${rest === 1 ? "problem" : "problems"} in this file, not listed.`;
	return [...findings.slice(0, most), {
		...error("too-many-problems", "", more, "Put the listed ones right first."),
		severity
	}];
}
// src/core/desired/context.ts
/** What the parts of the compiler share: the document, its version, and a place to put findings. */
/** A chain of references longer than this leads nowhere: it is circular or made in bad faith. */
const LONGEST_CHAIN = 32;
/**
* The node that a `$ref` inside the document leads to, or the node itself when it is no reference.
* A reference that leads nowhere gives a node without a value; saying so is the loader's task.
*/
function resolve(context, node) {
	let current = node;
	for (let hops = 0; hops < LONGEST_CHAIN; hops += 1) {
		const reference = require_policy.objectOf(current.value)?.["$ref"];
		if (typeof reference !== "string") return current;
		if (!reference.startsWith("#/")) break;
		current = require_policy.descend(context.root, ...require_problem.pointerKeys(reference.slice(1)));
	}
	return {
		value: void 0,
		pointer: node.pointer
	};
}
/** The named schemas of the document. */
function schemasNode({ root, version }) {
	return version === 2 ? require_policy.child(root, "definitions") : require_policy.descend(root, "components", "schemas");
}
/** The security schemes of the document. */
function securitySchemesNode({ root, version }) {
	return version === 2 ? require_policy.child(root, "securityDefinitions") : require_policy.descend(root, "components", "securitySchemes");
}
/** Findings without those that say the same of the same place twice: shared parts are visited once per use. */
function distinct(findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = identity(finding);
		if (!seen.has(key)) seen.set(key, finding);
	}
	return [...seen.values()];
}
function identity({ code, pointer, message }) {
	return JSON.stringify([
		code,
		pointer,
		message
	]);
}
// src/core/desired/gateway-responses.ts
/** Every response type with its default status code; DEFAULT_4XX and DEFAULT_5XX have none of their own. */
const GATEWAY_RESPONSE_STATUS = {
	ACCESS_DENIED: "403",
	API_CONFIGURATION_ERROR: "500",
	AUTHORIZER_CONFIGURATION_ERROR: "500",
	AUTHORIZER_FAILURE: "500",
	BAD_REQUEST_BODY: "400",
	BAD_REQUEST_PARAMETERS: "400",
	DEFAULT_4XX: void 0,
	DEFAULT_5XX: void 0,
	EXPIRED_TOKEN: "403",
	INTEGRATION_FAILURE: "504",
	INTEGRATION_TIMEOUT: "504",
	INVALID_API_KEY: "403",
	INVALID_SIGNATURE: "403",
	MISSING_AUTHENTICATION_TOKEN: "403",
	QUOTA_EXCEEDED: "429",
	REQUEST_TOO_LARGE: "413",
	RESOURCE_NOT_FOUND: "404",
	THROTTLED: "429",
	UNAUTHORIZED: "401",
	UNSUPPORTED_MEDIA_TYPE: "415",
	WAF_FILTERED: "403"
};
/** What the service answers with when nothing else is set. */
const DEFAULT_RESPONSE_TEMPLATES = { "application/json": "{\"message\":$context.error.messageString}" };
/** The customised gateway responses of a document; unknown types are left to the rules. */
function compileGatewayResponses(root) {
	return Object.fromEntries(gatewayResponseNodes(root).filter(([type, node]) => Object.hasOwn(GATEWAY_RESPONSE_STATUS, type) && require_policy.isMap(node)).map(([type, node]) => [type, compileGatewayResponse(type, node)]));
}
function gatewayResponseNodes(root) {
	return require_policy.members(require_policy.child(root, "x-amazon-apigateway-gateway-responses"));
}
function compileGatewayResponse(type, node) {
	const templates = require_policy.textMap(require_policy.child(node, "responseTemplates"));
	return {
		...require_policy.optional("statusCode", require_policy.text(require_policy.child(node, "statusCode")) ?? GATEWAY_RESPONSE_STATUS[type]),
		responseParameters: require_policy.textMap(require_policy.child(node, "responseParameters")),
		responseTemplates: Object.keys(templates).length === 0 ? DEFAULT_RESPONSE_TEMPLATES : templates
	};
}
// src/core/desired/templates.ts
/** Mapping templates by content type. Sensitive: never in a message. */
/** An empty template is stored as null (aws-facts 2.10): both are the empty text here. Other values are left to the rules. */
function compileTemplates(node) {
	return Object.fromEntries(require_policy.members(node).flatMap(([type, { value }]) => {
		if (value === null) return [[type, ""]];
		return typeof value === "string" ? [[type, value]] : [];
	}));
}
// src/core/desired/integration-responses.ts
/** The entries that can be stored: those with a status code. Of two with one code the last wins. */
function compileIntegrationResponses(node) {
	return Object.fromEntries(require_policy.members(node).flatMap(([pattern, response]) => {
		const status = require_policy.text(require_policy.child(response, "statusCode"));
		return status === void 0 ? [] : [[status, compileIntegrationResponse(pattern, response)]];
	}));
}
function compileIntegrationResponse(pattern, node) {
	return {
		...pattern === "default" || pattern === "" ? {} : { selectionPattern: pattern },
		...require_policy.optional("contentHandling", require_policy.text(require_policy.child(node, "contentHandling")) || void 0),
		responseParameters: require_policy.textMap(require_policy.child(node, "responseParameters")),
		responseTemplates: compileTemplates(require_policy.child(node, "responseTemplates"))
	};
}
// src/core/desired/rule.ts
/** Everything that the rules find in one subject. */
function applyRules(rules, subject) {
	return rules.flatMap(({ code, severity, check }) => check(subject).map((violation) => ({
		code,
		severity,
		...violation
	})));
}
/** One violation where a condition holds, else none. */
function when(condition, violation) {
	return condition ? [violation()] : [];
}
/** What the service says when it refuses a part of an import (aws-facts 2.6). */
function refused(text) {
	return { service: {
		level: "error",
		text
	} };
}
/** What the service says when it drops a part of an import and goes on (aws-facts 2.5). */
function dropped(text) {
	return { service: {
		level: "warning",
		text
	} };
}
// src/core/desired/integration.ts
/** Integrations (aws-facts 2.10). */
const DEFAULT_TIMEOUT = 29e3;
/** The integration extension of an operation, resolved; without a value when it has none. */
function integrationNode(context, operation) {
	return resolve(context, require_policy.child(operation, "x-amazon-apigateway-integration"));
}
/** The integration of an operation; undefined without one, or when its type is none of the five. */
function compileIntegration(context, place) {
	const node = integrationNode(context, place.node);
	const type = integrationType(node);
	if (!require_policy.isMap(node) || type === void 0) return void 0;
	const passthrough = require_policy.text(require_policy.child(node, "passthroughBehavior"))?.toUpperCase();
	return {
		type,
		...target(type, node),
		...connection(type, node),
		...require_policy.optional("credentials", require_policy.text(require_policy.child(node, "credentials")) || void 0),
		...require_policy.optional("contentHandling", require_policy.text(require_policy.child(node, "contentHandling")) || void 0),
		passthroughBehavior: passthrough ?? "WHEN_NO_MATCH",
		timeoutInMillis: require_policy.integer(require_policy.child(node, "timeoutInMillis")) ?? 29e3,
		...require_policy.optional("cacheNamespace", require_policy.text(require_policy.child(node, "cacheNamespace")) || void 0),
		cacheKeyParameters: require_json.sorted(new Set(require_policy.texts(require_policy.child(node, "cacheKeyParameters")))),
		requestParameters: requestParameters(context, place, require_policy.child(node, "requestParameters")),
		requestTemplates: compileTemplates(require_policy.child(node, "requestTemplates")),
		...insecure(node) ? { insecureSkipVerification: true } : {},
		...transferMode(node) === "STREAM" ? { responseTransferMode: "STREAM" } : {},
		responses: compileIntegrationResponses(require_policy.child(node, "responses"))
	};
}
function integrationType(node) {
	const written = require_policy.text(require_policy.child(node, "type"))?.toUpperCase();
	return require_policy.INTEGRATION_TYPES.find((known) => known === written);
}
/** `BUFFERED` or `STREAM`, upper-cased; undefined when the document does not say. */
function transferMode(node) {
	return require_policy.text(require_policy.child(node, "responseTransferMode"))?.toUpperCase();
}
function insecure(node) {
	return require_policy.flag(require_policy.descend(node, "tlsConfig", "insecureSkipVerification")) === true;
}
/** A MOCK integration calls nothing, even where the document gives it a method. */
function target(type, node) {
	if (type === "MOCK") return {};
	const httpMethod = require_policy.text(require_policy.child(node, "httpMethod"))?.toUpperCase();
	return {
		...require_policy.optional("httpMethod", httpMethod || void 0),
		...require_policy.optional("uri", require_policy.text(require_policy.child(node, "uri")) || void 0)
	};
}
/** INTERNET is what HTTP integrations have unless the document says VPC_LINK; the other types have no such member. */
function connection(type, node) {
	if (require_policy.text(require_policy.child(node, "connectionType"))?.toUpperCase() === "VPC_LINK") return {
		connectionType: "VPC_LINK",
		...require_policy.optional("connectionId", require_policy.text(require_policy.child(node, "connectionId")))
	};
	return type === "HTTP" || type === "HTTP_PROXY" ? { connectionType: "INTERNET" } : {};
}
function requestParameters(context, place, node) {
	const entries = require_policy.members(node);
	for (const [name, value] of entries) if (typeof value.value !== "string") reportMapping(context, place, name, value);
	return Object.fromEntries(entries.flatMap(([name, { value }]) => typeof value === "string" ? [[name, value]] : []));
}
/** A mapping that is no text is dropped by the service with this warning, recorded word for word (aws-facts 2.5). */
function reportMapping(context, { path, httpMethod }, name, node) {
	const got = typeof node.value === "object" ? JSON.stringify(node.value) : String(node.value);
	const expected = `Expected type string for property '${name}' of resource '${path}' and method '${httpMethod}'`;
	context.report({
		code: "integration-parameter-not-text",
		severity: "error",
		pointer: node.pointer,
		message: `The integration parameter ${quoted(name)} is not a text, so API Gateway would drop it.`,
		hint: "Write a static value in single quotes inside of the text, such as \"'true'\".",
		...dropped(`Invalid format for 'requestParameters'. ${expected} but got '${got}'`)
	});
}
// src/core/desired/models.ts
/** The name that the service invents for an inline schema; an exported document has it, the next import has another. */
const GENERATED = /^MODEL[0-9a-f]{6}$/;
/** Every named schema of the document, used or not, without generated ones. */
function compileModels(context) {
	const named = require_policy.members(schemasNode(context)).filter(([name]) => !GENERATED.test(name));
	return Object.fromEntries(named.map(([name, node]) => [name, compileModel(context, name, node)]));
}
function compileModel(context, name, node) {
	reportReferences(context, node, `model for '${name}'`);
	return {
		contentType: "application/json",
		...require_policy.optional("description", require_policy.text(require_policy.child(node, "description")) || void 0),
		schema: require_policy.normaliseSchema(node.value ?? {})
	};
}
/**
* How a body uses a schema: by the name of its model, or with the schema itself. Undefined when the schema names a
* model that the document does not have: the service drops it with a warning.
*/
function compileModelUse(context, node) {
	const reference = require_policy.objectOf(node.value)?.["$ref"];
	if (typeof reference !== "string") {
		reportReferences(context, node, "model");
		return node.value === void 0 ? void 0 : { schema: require_policy.normaliseSchema(node.value) };
	}
	reportReferences(context, node, "model");
	const name = require_policy.referencedModel(reference);
	if (name === void 0) return inlined(resolve(context, node).value);
	const schema = require_policy.child(schemasNode(context), name).value;
	if (schema === void 0) return void 0;
	return GENERATED.test(name) ? inlined(schema) : { model: name };
}
function inlined(schema) {
	return schema === void 0 ? void 0 : { schema: require_policy.normaliseSchema(schema) };
}
/** Says which references of a schema the service cannot follow. */
function reportReferences(context, node, what) {
	const schemas = schemasNode(context);
	for (const { keys, reference } of require_policy.schemaReferences(node.value ?? {})) {
		const place = node.pointer + require_problem.pointer(...keys);
		const name = require_policy.referencedModel(reference);
		if (name === void 0) reportForeign(context, place, reference, what);
		else if (require_policy.child(schemas, name).value === void 0) reportMissing(context, place, name, Object.keys(require_policy.objectOf(schemas.value) ?? {}));
	}
}
function reportForeign(context, place, reference, what) {
	context.report({
		code: "model-reference-form",
		severity: "error",
		pointer: place,
		message: `The reference ${quoted(reference)} does not name a model of this document.`,
		hint: `Put the schema under ${schemasNode(context).pointer.slice(1)} and refer to it there.`,
		...refused(`Unable to create ${what}: Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]`)
	});
}
function reportMissing(context, place, name, known) {
	context.report({
		code: "model-not-found",
		severity: "error",
		pointer: place,
		message: `There is no model ${quoted(name)}; API Gateway would drop this reference.`,
		hint: require_nearest.didYouMean(name, known, "Define the schema, or remove the reference."),
		...dropped(`Reference to model '${name}' not found. Ignoring.`)
	});
}
/** The keys of a path item that are operations, with the HTTP method of the service. */
const OPERATION_KEYS = {
	get: "GET",
	put: "PUT",
	post: "POST",
	delete: "DELETE",
	options: "OPTIONS",
	head: "HEAD",
	patch: "PATCH",
	["x-amazon-apigateway-any-method"]: "ANY"
};
function pathPlaces(context, mode) {
	const prefix = basePathSegments(context, mode);
	return require_policy.members(require_policy.child(context.root, "paths")).filter(([written]) => written.startsWith("/")).map(([written, node]) => ({
		written,
		path: joinPath([...prefix, ...segments(written)]),
		node: resolve(context, node)
	}));
}
/** The operations of all paths, in the order of the document. */
function operationPlaces(paths) {
	return paths.flatMap(({ path, node: pathItem }) => require_policy.members(pathItem).flatMap(([key, node]) => {
		const httpMethod = Object.hasOwn(OPERATION_KEYS, key) ? OPERATION_KEYS[key] : void 0;
		if (httpMethod === void 0 || !require_policy.isMap(node)) return [];
		return [{
			key: require_policy.methodKey(httpMethod, path),
			httpMethod,
			path,
			pathItem,
			node
		}];
	}));
}
/** Every resource that the paths need: themselves, their parents and the root. */
function resourcePaths(paths) {
	return require_json.sorted(/* @__PURE__ */ new Set(["/", ...paths.flatMap(withParents)]));
}
function withParents(path) {
	const parts = segments(path);
	return parts.map((_, index) => joinPath(parts.slice(0, index + 1)));
}
function segments(path) {
	return path.split("/").filter((segment) => segment !== "");
}
function joinPath(parts) {
	return `/${parts.join("/")}`;
}
/** The name of the variable that a segment is, without the plus of a greedy one; undefined for a literal. */
function pathVariable(segment) {
	return /^\{([^{}]+?)\+?\}$/.exec(segment)?.[1];
}
/** The variable that is the last segment of a path, if it is one. */
function ownVariable(path) {
	return pathVariable(segments(path).at(-1) ?? "");
}
function basePathSegments(context, mode) {
	if (mode === "ignore") return [];
	const all = segments(basePath(context));
	return mode === "split" ? all.slice(1) : all;
}
/** `basePath` in 2.0; in 3.0 of the first server the variable `basePath`, used or not, or else the path of its URL. */
function basePath({ root, version }) {
	if (version === 2) return require_policy.text(require_policy.child(root, "basePath")) ?? "";
	const [server] = require_policy.items(require_policy.child(root, "servers"));
	if (server === void 0) return "";
	return require_policy.text(require_policy.descend(server, "variables", "basePath", "default")) ?? urlPath(server);
}
function urlPath(server) {
	return (require_policy.text(require_policy.child(server, "url")) ?? "").replaceAll(/\{([^{}]+)\}/g, (_, name) => {
		return require_policy.text(require_policy.descend(server, "variables", name, "default")) ?? "";
	}).replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/s, "");
}
// src/core/desired/parameters.ts
const LOCATIONS = {
	query: "querystring",
	header: "header",
	path: "path"
};
/** The operation's parameters and those of its path item that it does not replace. */
function operationParameters(context, place) {
	const lists = [require_policy.child(place.pathItem, "parameters"), require_policy.child(place.node, "parameters")];
	const byIdentity = /* @__PURE__ */ new Map();
	for (const node of lists.flatMap(require_policy.items).map((item) => resolve(context, item))) {
		const name = require_policy.text(require_policy.child(node, "name"));
		const location = require_policy.text(require_policy.child(node, "in"));
		if (name === void 0 || location === void 0) continue;
		byIdentity.set(JSON.stringify([location, name]), {
			name,
			location,
			node
		});
	}
	return [...byIdentity.values()];
}
/** Query, header and path parameters; the variable of the resource's own segment is there undeclared too. */
function compileParameters(place, parameters) {
	const declared = parameters.flatMap(({ name, location, node }) => {
		const part = Object.hasOwn(LOCATIONS, location) ? LOCATIONS[location] : void 0;
		const required = location === "path" || require_policy.child(node, "required").value === true;
		return part === void 0 ? [] : [[`method.request.${part}.${name}`, required]];
	});
	const own = ownVariable(place.path);
	const undeclared = own === void 0 ? [] : [[`method.request.path.${own}`, true]];
	return Object.fromEntries([...declared, ...undeclared]);
}
/** Models of the request body by content type. */
function compileRequestModels(context, place, parameters) {
	if (context.version === 3) {
		const body = resolve(context, require_policy.child(place.node, "requestBody"));
		return compileContent(context, require_policy.child(body, "content"));
	}
	const body = parameters.find(({ location }) => location === "body");
	if (body === void 0) return {};
	return compileMediaTypes(context, require_policy.child(body.node, "schema"), mediaTypes(context, place.node, "consumes"));
}
/** Models of an OpenAPI 3.0 `content` map; media types without a schema have none. */
function compileContent(context, content) {
	const uses = require_policy.members(content).map(([type, media]) => {
		return [type, compileModelUse(context, require_policy.child(resolve(context, media), "schema"))];
	});
	return Object.fromEntries(uses.flatMap(([type, use]) => use === void 0 ? [] : [[type, use]]));
}
/** The same model for each of the media types of a 2.0 operation. */
function compileMediaTypes(context, schema, types) {
	const use = compileModelUse(context, schema);
	return use === void 0 ? {} : Object.fromEntries(types.map((type) => [type, use]));
}
/** `consumes` or `produces` of a 2.0 operation, or else of the document, or else JSON. */
function mediaTypes({ root }, operation, key) {
	const own = require_policy.texts(require_policy.child(operation, key));
	if (own.length > 0) return own;
	const common = require_policy.texts(require_policy.child(root, key));
	return common.length > 0 ? common : ["application/json"];
}
// src/core/desired/responses.ts
const STATUS_CODE = /^[1-5]\d{2}$/;
/** The responses of an operation by status code. `default` and ranges cannot be imported and are dropped. */
function compileResponses(context, operation) {
	const all = require_policy.members(require_policy.child(operation, "responses")).filter(([status]) => !status.startsWith("x-"));
	for (const [status, node] of all) if (!STATUS_CODE.test(status)) reportStatus(context, status, node);
	const kept = all.filter(([status]) => STATUS_CODE.test(status));
	return Object.fromEntries(kept.map(([status, node]) => [status, compileResponse(context, operation, resolve(context, node))]));
}
function compileResponse(context, operation, response) {
	const headers = require_policy.members(require_policy.child(response, "headers")).map(([name]) => name);
	return {
		responseParameters: Object.fromEntries(headers.map((name) => [`method.response.header.${name}`, false])),
		responseModels: require_policy.isMap(response) ? responseModels(context, operation, response) : {}
	};
}
function responseModels(context, operation, response) {
	if (context.version === 3) return compileContent(context, require_policy.child(response, "content"));
	const types = mediaTypes(context, operation, "produces");
	return compileMediaTypes(context, require_policy.child(response, "schema"), types);
}
function reportStatus(context, status, node) {
	context.report({
		code: "response-status-dropped",
		severity: "warning",
		pointer: node.pointer,
		message: `API Gateway has no response ${quoted(status)}: only single status codes. It is left out.`,
		hint: "Declare each status code that clients should know of."
	});
}
// src/core/desired/security-schemes.ts
const AUTHORIZER_TYPES = [
	"TOKEN",
	"REQUEST",
	"COGNITO_USER_POOLS"
];
/** Every security scheme by its name, which is the name of its authorizer. */
function compileSchemes(context) {
	return Object.fromEntries(require_policy.members(securitySchemesNode(context)).map(([name, node]) => {
		return [name, compileScheme(context, name, resolve(context, node))];
	}));
}
/** The authorizers among the schemes, used or not. */
function compileAuthorizers(schemes) {
	return Object.fromEntries(Object.entries(schemes).flatMap(([name, scheme]) => {
		return scheme.kind === "authorizer" ? [[name, scheme.authorizer]] : [];
	}));
}
/** The text of the service about a type of scheme that it does not know. */
function ignoredText(name, node) {
	return `Unsupported security definition type '${require_policy.text(require_policy.child(node, "type")) ?? ""}' for '${name}'. Ignoring.`;
}
/** Whether the scheme is one that the service can enforce as a usage plan's API key. */
function isApiKeyScheme(node) {
	const named = require_policy.text(require_policy.child(node, "name"))?.toLowerCase() === "x-api-key";
	return require_policy.text(require_policy.child(node, "type")) === "apiKey" && require_policy.child(node, "in").value === "header" && named;
}
function compileScheme(context, name, node) {
	const extension = require_policy.child(node, "x-amazon-apigateway-authorizer");
	if (require_policy.isMap(extension)) {
		const authorizer = compileAuthorizer(context, node, extension);
		return authorizer === void 0 ? {
			kind: "skipsMethods",
			node
		} : {
			kind: "authorizer",
			node,
			authorizer
		};
	}
	const authType = require_policy.text(require_policy.child(node, "x-amazon-apigateway-authtype"));
	if (authType?.toLowerCase() === "awssigv4") return {
		kind: "iam",
		node
	};
	if (authType !== void 0) {
		reportMissingAuthorizer(context, name, node);
		return {
			kind: "skipsMethods",
			node
		};
	}
	return {
		kind: isApiKeyScheme(node) ? "apiKey" : "ignored",
		node
	};
}
function compileAuthorizer(context, scheme, node) {
	const written = require_policy.text(require_policy.child(node, "type"))?.toUpperCase();
	const type = AUTHORIZER_TYPES.find((known) => known === written);
	if (type === void 0) {
		reportAuthorizerType(context, require_policy.child(node, "type"), written ?? "");
		return;
	}
	return {
		type,
		...require_policy.optional("authType", require_policy.text(require_policy.child(scheme, "x-amazon-apigateway-authtype")) || void 0),
		...require_policy.optional("authorizerUri", require_policy.text(require_policy.child(node, "authorizerUri")) || void 0),
		...require_policy.optional("authorizerCredentials", require_policy.text(require_policy.child(node, "authorizerCredentials")) || void 0),
		...require_policy.optional("identitySource", identitySource(type, scheme, node)),
		...require_policy.optional("identityValidationExpression", require_policy.text(require_policy.child(node, "identityValidationExpression")) || void 0),
		...require_policy.optional("authorizerResultTtlInSeconds", require_policy.integer(require_policy.child(node, "authorizerResultTtlInSeconds"))),
		providerARNs: require_json.sorted(new Set(require_policy.texts(require_policy.child(node, "providerARNs"))))
	};
}
/** Token and Cognito authorizers look at the scheme's own header; a request authorizer says itself where to look. */
function identitySource(type, scheme, node) {
	const own = require_policy.text(require_policy.child(node, "identitySource")) || void 0;
	const header = require_policy.text(require_policy.child(scheme, "name"));
	if (type === "REQUEST" || own !== void 0 || header === void 0) return own;
	return `method.request.header.${header}`;
}
function reportAuthorizerType(context, node, type) {
	context.report({
		code: "authorizer-type",
		severity: "error",
		pointer: node.pointer,
		message: `A REST API has no authorizer of type ${quoted(type.toLowerCase())}.`,
		hint: "Use token, request or cognito_user_pools; jwt belongs to HTTP APIs."
	});
}
function reportMissingAuthorizer(context, name, node) {
	const extension = "Extension x-amazon-apigateway-authorizer is required.";
	const methods = `Any methods with security: '${name}' will not be created.`;
	context.report({
		code: "security-scheme-without-authorizer",
		severity: "error",
		pointer: node.pointer,
		message: `The security scheme ${quoted(name)} has an authtype but no authorizer, so API Gateway leaves out its operations.`,
		hint: "Add x-amazon-apigateway-authorizer, or set the authtype to awsSigv4.",
		...dropped(`Unable to create authorizer from security definition: '${name}'. ${extension} ${methods}`)
	});
}
// src/core/desired/security.ts
/** SAM writes this name for "no authorizer here", without defining it. */
const DELIBERATELY_OPEN = "NONE";
const OPEN = {
	authorizationType: "NONE",
	authorizationScopes: []
};
/**
* What the service stores for an operation, or undefined when it leaves the operation out. It does not know
* alternatives: a key and an authorizer in two alternatives are both required.
*/
function compileSecurity(context, schemes, place) {
	const requirements = operationRequirements(context, schemes, place);
	if (requirements.some(({ scheme }) => scheme?.kind === "skipsMethods")) return void 0;
	const security = {
		apiKeyRequired: requirements.some(({ scheme }) => scheme?.kind === "apiKey"),
		...extensionAuthorization(place.node) ?? schemeAuthorization(requirements)
	};
	reportIneffective(context, place, security, requirements, Object.keys(schemes));
	reportAlternatives(context, requirements);
	return security;
}
/** The `security` of an operation, or that of the document where the operation has none of its own. */
function securityNode(context, operation) {
	const own = require_policy.child(operation, "security");
	return own.value === void 0 ? require_policy.child(context.root, "security") : own;
}
function operationRequirements(context, schemes, place) {
	return require_policy.items(securityNode(context, place.node)).flatMap(require_policy.members).map(([name, node]) => ({
		name,
		scopes: require_policy.texts(node),
		node,
		scheme: Object.hasOwn(schemes, name) ? schemes[name] : void 0
	}));
}
/** `x-amazon-apigateway-auth` on the operation decides over the schemes. */
function extensionAuthorization(operation) {
	const type = require_policy.text(require_policy.child(require_policy.child(operation, "x-amazon-apigateway-auth"), "type"))?.toUpperCase();
	if (type === "NONE") return OPEN;
	return type === "AWS_IAM" ? {
		...OPEN,
		authorizationType: "AWS_IAM"
	} : void 0;
}
function schemeAuthorization(requirements) {
	for (const { name, scheme, scopes } of requirements) {
		if (scheme?.kind === "iam") return {
			...OPEN,
			authorizationType: "AWS_IAM"
		};
		if (scheme?.kind !== "authorizer") continue;
		const cognito = scheme.authorizer.type === "COGNITO_USER_POOLS";
		return {
			authorizationType: cognito ? "COGNITO_USER_POOLS" : "CUSTOM",
			...require_policy.optional("authorizer", name),
			authorizationScopes: cognito ? require_json.sorted(new Set(scopes)) : []
		};
	}
	return OPEN;
}
/** An operation that declares security must not end up open: what the service ignores is an error there. */
function reportIneffective(context, place, security, requirements, known) {
	const open = !security.apiKeyRequired && security.authorizationType === "NONE";
	const explicit = extensionAuthorization(place.node) !== void 0;
	for (const { name, node, scheme } of requirements) {
		if (scheme === void 0 && name === DELIBERATELY_OPEN) continue;
		if (scheme !== void 0 && scheme.kind !== "ignored") continue;
		context.report({
			code: scheme === void 0 ? "security-scheme-unknown" : "security-scheme-ignored",
			severity: open && !explicit ? "error" : "warning",
			pointer: node.pointer,
			message: ineffectiveMessage(place.key, name, scheme, open && !explicit),
			hint: scheme === void 0 ? require_nearest.didYouMean(name, known, "Define the security scheme, or remove the requirement.") : "Use an API key in the header x-api-key, an authorizer extension, or the authtype awsSigv4."
		});
	}
}
function ineffectiveMessage(key, name, scheme, open) {
	const reason = scheme === void 0 ? `The security scheme ${quoted(name)} is not defined` : `API Gateway ignores the security scheme ${quoted(name)}`;
	return open ? `${reason}, so ${key} would be open to everybody.` : `${reason}; ${key} is protected without it.`;
}
function reportAlternatives(context, requirements) {
	const enforced = requirements.filter(({ scheme }) => scheme?.kind === "authorizer" || scheme?.kind === "iam");
	for (const { name, node } of enforced.slice(1)) context.report({
		code: "security-second-authorizer",
		severity: "warning",
		pointer: node.pointer,
		message: `An operation has one authorization: ${quoted(enforced[0]?.name ?? "")} counts, ${quoted(name)} does not.`,
		hint: "List one authorizer; an API key may come beside it."
	});
}
/** Says which schemes the service ignores, in its own words, whether or not an operation lists them. */
function reportIgnoredSchemes(context, schemes) {
	for (const [name, { kind, node }] of Object.entries(schemes)) {
		if (kind !== "ignored" || require_policy.text(require_policy.child(node, "type")) === "apiKey") continue;
		context.report({
			code: "security-scheme-unsupported",
			severity: "warning",
			pointer: node.pointer,
			message: `API Gateway does not know the type of the security scheme ${quoted(name)} and leaves it out.`,
			hint: "Add an authorizer extension to it, or remove it.",
			...dropped(ignoredText(name, node))
		});
	}
}
// src/core/desired/validators.ts
function compileValidators({ root }) {
	return Object.fromEntries(require_policy.members(require_policy.child(root, "x-amazon-apigateway-request-validators")).map(([name, node]) => [name, {
		validateRequestBody: require_policy.flag(require_policy.child(node, "validateRequestBody")) ?? false,
		validateRequestParameters: require_policy.flag(require_policy.child(node, "validateRequestParameters")) ?? false
	}]));
}
/** Where the operation's validator is named: on itself, or on the document. */
function validatorNode({ root }, operation) {
	const own = require_policy.child(operation, "x-amazon-apigateway-request-validator");
	return require_policy.text(own) === void 0 ? require_policy.child(root, "x-amazon-apigateway-request-validator") : own;
}
// src/core/desired/methods.ts
/** The method of an operation, or undefined when the service would leave the operation out (aws-facts 2.11). */
function compileMethod(context, place, parts) {
	const security = compileSecurity(context, parts.schemes, place);
	if (security === void 0) return void 0;
	const parameters = operationParameters(context, place);
	return {
		place,
		method: {
			...require_policy.optional("operationName", require_policy.text(require_policy.child(place.node, "operationId")) || void 0),
			...security,
			...require_policy.optional("requestValidator", require_policy.text(validatorNode(context, place.node)) || void 0),
			requestParameters: compileParameters(place, parameters),
			requestModels: compileRequestModels(context, place, parameters),
			responses: compileResponses(context, place.node),
			...require_policy.optional("integration", compileIntegration(context, place))
		},
		parameters
	};
}
// src/core/desired/properties.ts
/** What a document says of the REST API itself (aws-facts 2.3, 2.12). */
const ENDPOINT_CONFIGURATION = "x-amazon-apigateway-endpoint-configuration";
function compileProperties(context) {
	const { root } = context;
	const endpoint = endpointConfigurationNode(context);
	const policy = documentPolicy(root);
	return {
		name: require_policy.text(require_policy.descend(root, "info", "title")) ?? "",
		...require_policy.optional("description", require_policy.text(require_policy.descend(root, "info", "description")) || void 0),
		...require_policy.optional("version", require_policy.text(require_policy.descend(root, "info", "version")) || void 0),
		apiKeySource: apiKeySource$1(root),
		binaryMediaTypes: require_json.sorted(new Set(require_policy.texts(require_policy.child(root, "x-amazon-apigateway-binary-media-types")))),
		...require_policy.optional("minimumCompressionSize", require_policy.integer(require_policy.child(root, "x-amazon-apigateway-minimum-compression-size"))),
		disableExecuteApiEndpoint: require_policy.flag(require_policy.child(endpoint, "disableExecuteApiEndpoint")) ?? false,
		vpcEndpointIds: require_json.sorted(new Set(require_policy.texts(require_policy.child(endpoint, "vpcEndpointIds")))),
		...policy === void 0 ? {} : { policy: require_policy.normalisePolicy(policy) }
	};
}
/** The resource policy as the document has it. */
function documentPolicy(root) {
	const { value } = require_policy.child(root, "x-amazon-apigateway-policy");
	return value === void 0 ? void 0 : require_policy.parsePolicy(value);
}
/** The type that `x-tollgate.endpointType` or the endpoint configuration asks for. */
function compileEndpointType(context) {
	const own = require_policy.text(require_policy.descend(context.root, "x-tollgate", "endpointType"));
	const types = require_policy.child(endpointConfigurationNode(context), "types");
	const written = (own ?? require_policy.text(types) ?? require_policy.texts(types)[0])?.toUpperCase();
	return require_policy.ENDPOINT_TYPES.find((known) => known === written);
}
/** The endpoint configuration: documented at the root in 2.0 and in `servers[]` in 3.0, taken from either. */
function endpointConfigurationNode({ root }) {
	return [root, ...require_policy.items(require_policy.child(root, "servers"))].map((node) => require_policy.child(node, ENDPOINT_CONFIGURATION)).find(require_policy.isMap) ?? require_policy.child(root, ENDPOINT_CONFIGURATION);
}
function apiKeySource$1(root) {
	return require_policy.text(require_policy.child(root, "x-amazon-apigateway-api-key-source"))?.toUpperCase() === "AUTHORIZER" ? "AUTHORIZER" : "HEADER";
}
// src/core/desired/rules/document.ts
/** Rules for what stands at the root of a document (aws-facts 2.7, 2.12, 2.13). */
const LARGEST_COMPRESSION_SIZE = 10485760;
const HTTP_API_EXTENSIONS = [
	"cors",
	"importexport-version",
	"integrations",
	"tag-value"
];
const DOCUMENT_RULES = [
	{
		code: "model-name",
		severity: "error",
		check: modelNames
	},
	{
		code: "authorizer-identity-source",
		severity: "error",
		check: identitySources
	},
	{
		code: "gateway-response-type",
		severity: "error",
		check: gatewayResponseTypes
	},
	{
		code: "api-key-source",
		severity: "error",
		check: apiKeySource
	},
	{
		code: "compression-size",
		severity: "error",
		check: compressionSize
	},
	{
		code: "policy-malformed",
		severity: "error",
		check: malformedPolicy
	},
	{
		code: "extension-http-api",
		severity: "warning",
		check: httpApiExtensions
	}
];
function modelNames({ context }) {
	return require_policy.members(schemasNode(context)).flatMap(([name, { pointer }]) => when(!/^[A-Za-z0-9]+$/.test(name), () => ({
		pointer,
		message: `API Gateway takes letters and digits in the name of a model, not ${quoted(name)}.`,
		hint: `Rename it, for example to ${quoted(name.replaceAll(/[^A-Za-z0-9]/g, "") || "Model")}, also where it is referred to.`,
		...refused(`Unable to create model for '${name}': Model name must be alphanumeric: ${name}`)
	})));
}
/** A request authorizer caches by its identity source, and caching is on unless the TTL is 0. */
function identitySources({ context, definition }) {
	const schemes = context.version === 2 ? "/securityDefinitions" : "/components/securitySchemes";
	return Object.entries(definition.authorizers).flatMap(([name, authorizer]) => {
		return when(authorizer.type === "REQUEST" && authorizer.authorizerResultTtlInSeconds !== 0 && authorizer.identitySource === void 0, () => ({
			pointer: `${schemes}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
			message: `The authorizer ${quoted(name)} caches its answers but has no identity source to cache them by.`,
			hint: "Set identitySource, or set authorizerResultTtlInSeconds to 0."
		}));
	});
}
function gatewayResponseTypes({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, { pointer }]) => when(!Object.hasOwn(GATEWAY_RESPONSE_STATUS, type), () => ({
		pointer,
		message: `There is no gateway response ${quoted(type)}.`,
		hint: require_nearest.didYouMean(type, Object.keys(GATEWAY_RESPONSE_STATUS), "Use one of the documented types.")
	})));
}
function apiKeySource({ context }) {
	const node = require_policy.child(context.root, "x-amazon-apigateway-api-key-source");
	return when(node.value !== void 0 && !/^(?:HEADER|AUTHORIZER)$/i.test(require_policy.text(node) ?? ""), () => ({
		pointer: node.pointer,
		message: "The API key source is neither HEADER nor AUTHORIZER.",
		hint: "Use HEADER for the header x-api-key, AUTHORIZER for the usageIdentifierKey of an authorizer."
	}));
}
function compressionSize({ context }) {
	const node = require_policy.child(context.root, "x-amazon-apigateway-minimum-compression-size");
	const size = require_policy.integer(node) ?? -1;
	return when(node.value !== void 0 && (size < 0 || size > LARGEST_COMPRESSION_SIZE), () => ({
		pointer: node.pointer,
		message: `The minimum compression size is not a whole number from 0 to ${LARGEST_COMPRESSION_SIZE}.`,
		hint: "Give a number of bytes, or leave it out for no compression."
	}));
}
function malformedPolicy({ context: { root } }) {
	const node = require_policy.child(root, "x-amazon-apigateway-policy");
	return when(node.value !== void 0 && documentPolicy(root) === void 0, () => ({
		pointer: node.pointer,
		message: "The resource policy is not a policy document.",
		hint: "Write it as an object with Version and Statement."
	}));
}
function httpApiExtensions({ context }) {
	return HTTP_API_EXTENSIONS.map((name) => require_policy.child(context.root, `x-amazon-apigateway-${name}`)).filter(({ value }) => value !== void 0).map(({ pointer }) => ({
		pointer,
		message: `${pointer.slice(1)} belongs to HTTP APIs and has no effect on a REST API.`,
		hint: "Remove it; for CORS, declare OPTIONS operations with mock integrations."
	}));
}
// src/core/desired/rules/subject.ts
/** The service's sentence about one part of an operation (aws-facts 2.6). */
function unableTo(part, { httpMethod, path }, reason) {
	return `Unable to put ${part} on '${httpMethod}' for resource at path '${path}': ${reason}`;
}
/** The service's sentence about the operation itself. */
function unableToPutMethod({ httpMethod, path }, reason) {
	return `Unable to put method '${httpMethod}' on resource at path '${path}': ${reason}`;
}
// src/core/desired/rules/integration-responses.ts
/** Rules for integration responses and mapping templates (aws-facts 2.6, 2.10). */
const INTEGRATION_RESPONSE_RULES = [
	{
		code: "integration-response-status",
		severity: "error",
		check: badStatuses
	},
	{
		code: "integration-response-collision",
		severity: "warning",
		check: collisions
	},
	{
		code: "integration-response-undeclared",
		severity: "warning",
		check: undeclaredStatuses
	},
	{
		code: "integration-response-header",
		severity: "error",
		check: undeclaredHeaders
	},
	{
		code: "template-not-text",
		severity: "error",
		check: badTemplates
	}
];
function entries({ context, place }) {
	return require_policy.members(require_policy.child(integrationNode(context, place.node), "responses"));
}
function statusOf(node) {
	return require_policy.text(require_policy.child(node, "statusCode"));
}
function badStatuses(subject) {
	return entries(subject).flatMap(([pattern, node]) => when(!STATUS_CODE.test(statusOf(node) ?? ""), () => ({
		pointer: node.pointer,
		message: `The integration response ${quoted(pattern)} of ${subject.place.key} has no status code.`,
		hint: "Set statusCode to the status that the client gets."
	})));
}
function collisions(subject) {
	const all = entries(subject);
	return all.flatMap(([pattern, node], index) => {
		const status = statusOf(node);
		const later = all.slice(index + 1).find(([, other]) => statusOf(other) === status);
		return when(status !== void 0 && later !== void 0, () => ({
			pointer: node.pointer,
			message: `${quoted(pattern)} and ${quoted(later?.[0] ?? "")} both answer ${status}; API Gateway keeps one response per status.`,
			hint: "Join the patterns with | in one response."
		}));
	});
}
/** A proxy passes the backend's answer through: what the document says of its responses is kept but never used. */
function isProxy({ method }) {
	return method.integration?.type.endsWith("_PROXY") ?? false;
}
/** Reported as refused (aws-facts 2.6), yet specs in production have it: hence a warning. */
function undeclaredStatuses(subject) {
	if (isProxy(subject)) return [];
	return entries(subject).flatMap(([, node]) => {
		const status = statusOf(node);
		const declared = status === void 0 || Object.hasOwn(subject.method.responses, status);
		const maps = require_policy.members(require_policy.child(node, "responseParameters")).length > 0;
		return when(!declared && maps, () => ({
			pointer: node.pointer,
			message: `${subject.place.key} maps headers of the response ${status}, which the operation does not declare.`,
			hint: `Add ${status} with these headers to the operation's responses.`
		}));
	});
}
function undeclaredHeaders(subject) {
	return entries(subject).flatMap(([, node]) => {
		const response = subject.method.responses[statusOf(node) ?? ""];
		if (response === void 0 || isProxy(subject)) return [];
		return require_policy.members(require_policy.child(node, "responseParameters")).flatMap(([name, { pointer }]) => when(!Object.hasOwn(response.responseParameters, name), () => ({
			pointer,
			message: `${subject.place.key} maps ${quoted(name)}, which its response does not declare.`,
			hint: "Declare the header under the headers of that response.",
			...mappingRefused(subject, name)
		})));
	});
}
function mappingRefused({ place }, name) {
	return refused(unableTo("integration response", place, `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${`Invalid mapping expression parameter specified: ${name}`}]`));
}
function badTemplates(subject) {
	const { context, place } = subject;
	return [require_policy.child(integrationNode(context, place.node), "requestTemplates"), ...entries(subject).map(([, node]) => require_policy.child(node, "responseTemplates"))].flatMap((templates) => {
		return [...require_policy.members(templates).filter(([, { value }]) => value !== null && typeof value !== "string").map(([, { pointer }]) => templateViolation(pointer)), ...when(templates.value !== void 0 && !require_policy.isMap(templates), () => templateViolation(templates.pointer))];
	});
}
function templateViolation(pointer) {
	return {
		pointer,
		message: "A mapping template is not a text.",
		hint: "Map a content type to the text of the template."
	};
}
// src/core/desired/rules/integrations.ts
const SHORTEST_TIMEOUT = 50;
const LONGEST_STREAM = 9e5;
const PASSTHROUGH = [
	"WHEN_NO_MATCH",
	"WHEN_NO_TEMPLATES",
	"NEVER"
];
const CONTENT_HANDLING = ["CONVERT_TO_TEXT", "CONVERT_TO_BINARY"];
const INTEGRATION_RULES = [
	{
		code: "integration-http-method",
		severity: "error",
		check: onIntegration(missingHttpMethod)
	},
	{
		code: "integration-uri",
		severity: "error",
		check: onIntegration(badUri)
	},
	{
		code: "integration-timeout",
		severity: "error",
		check: onIntegration(badTimeout)
	},
	{
		code: "integration-passthrough",
		severity: "error",
		check: onIntegration(badPassthrough)
	},
	{
		code: "integration-content-handling",
		severity: "error",
		check: onIntegration(badContentHandling)
	},
	{
		code: "integration-connection",
		severity: "error",
		check: onIntegration(missingConnection)
	}
];
/** Runs a check where the method has an integration. */
function onIntegration(check) {
	return (method) => {
		const { integration } = method.method;
		if (integration === void 0) return [];
		return check({
			method,
			integration,
			node: integrationNode(method.context, method.place.node)
		});
	};
}
function missingHttpMethod({ integration, node, method }) {
	return when(integration.type !== "MOCK" && integration.httpMethod === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${method.place.key} does not say which HTTP method to call with.`,
		hint: "Set httpMethod; Lambda functions are called with POST.",
		...refused(unableTo("integration", method.place, "Enumeration value for HttpMethod must be non-empty"))
	}));
}
function badUri({ integration, node, method }) {
	const reason = integration.type === "MOCK" ? void 0 : uriProblem(integration.type, integration.uri ?? "");
	if (reason === void 0) return [];
	return [{
		pointer: require_policy.child(node, "uri").pointer,
		message: `API Gateway does not take the uri of the integration of ${method.place.key}: ${reason.replace(/\.$/, "")}.`,
		hint: integration.type.startsWith("HTTP") ? "Write http:// or https:// literally; stage variables may follow." : "Write arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations, or SERVICE:action/NAME.",
		...refused(unableTo("integration", method.place, reason))
	}];
}
/** The service's words about a URI that cannot be, or undefined for one that can. */
function uriProblem(type, uri) {
	if (type === "HTTP" || type === "HTTP_PROXY") return /^https?:\/\/./.test(uri) ? void 0 : "Invalid HTTP endpoint specified for URI";
	if (!uri.startsWith("arn:")) return "Invalid ARN specified in the request";
	if (!/:(?:path|action)\//.test(uri)) return "AWS ARN for integration must contain path or action";
	if (type === "AWS_PROXY" && !/:(?:lambda|firehose):(?:path|action)\//.test(uri)) return "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.";
}
function badTimeout({ integration, node, method }) {
	const place = require_policy.child(node, "timeoutInMillis");
	const timeout = require_policy.integer(place);
	const longest = transferMode(node) === "STREAM" ? LONGEST_STREAM : DEFAULT_TIMEOUT;
	const inRange = timeout !== void 0 && timeout >= SHORTEST_TIMEOUT && timeout <= longest;
	return when(place.value !== void 0 && !inRange, () => ({
		pointer: place.pointer,
		message: `The timeout of ${method.place.key} must be a whole number from ${SHORTEST_TIMEOUT} to ${longest} milliseconds.`,
		hint: `Leave it out for ${integration.timeoutInMillis > longest ? longest : DEFAULT_TIMEOUT}.`,
		...refused(unableTo("integration", method.place, "Timeout should be between 50 ms and 29000 ms"))
	}));
}
function badPassthrough({ integration, node }) {
	return when(!PASSTHROUGH.includes(integration.passthroughBehavior), () => ({
		pointer: require_policy.child(node, "passthroughBehavior").pointer,
		message: "API Gateway does not know this passthroughBehavior.",
		hint: `Use one of ${PASSTHROUGH.join(", ")}.`
	}));
}
function badContentHandling({ integration, node }) {
	const { contentHandling } = integration;
	return when(contentHandling !== void 0 && !CONTENT_HANDLING.includes(contentHandling), () => ({
		pointer: require_policy.child(node, "contentHandling").pointer,
		message: "API Gateway does not know this contentHandling.",
		hint: `Use one of ${CONTENT_HANDLING.join(", ")}, or leave it out.`
	}));
}
function missingConnection({ integration, node, method }) {
	return when(require_policy.text(require_policy.child(node, "connectionType"))?.toUpperCase() === "VPC_LINK" && integration.connectionId === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${method.place.key} goes through a VPC link but does not say which.`,
		hint: "Set connectionId to the id of the VPC link, or to a stage variable that holds it."
	}));
}
// src/core/desired/rules/methods.ts
/** Rules for operations: parameters, validator, integration present (aws-facts 2.6, 2.8, 4.2). */
const PARAMETER_NAME = /^[a-zA-Z0-9._$-]+$/;
const STORED = [
	"query",
	"header",
	"path"
];
const DROPPED = ["formData", "cookie"];
const METHOD_RULES = [
	{
		code: "parameter-name",
		severity: "error",
		check: parameterNames
	},
	{
		code: "parameter-duplicate",
		severity: "error",
		check: parameterDuplicates
	},
	{
		code: "parameter-dropped",
		severity: "warning",
		check: droppedParameters
	},
	{
		code: "validator-unknown",
		severity: "error",
		check: unknownValidator
	},
	{
		code: "auth-extension-type",
		severity: "error",
		check: authExtensionType
	},
	{
		code: "integration-missing",
		severity: "error",
		check: missingIntegration
	},
	{
		code: "integration-type",
		severity: "error",
		check: malformedIntegration
	}
];
function parameterNames({ parameters, place }) {
	return parameters.filter(({ name, location }) => STORED.includes(location) && !PARAMETER_NAME.test(name)).map(({ name, node }) => ({
		pointer: node.pointer,
		message: `API Gateway does not take the parameter name ${quoted(name)}.`,
		hint: "Use letters, digits and ._$- only; for a name such as filter[x], leave the parameter out of the spec.",
		...refused(unableToPutMethod(place, "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]"))
	}));
}
function parameterDuplicates({ parameters, place }) {
	const stored = parameters.filter(({ location }) => STORED.includes(location));
	return stored.flatMap(({ name, node, location }, index) => {
		const first = stored.slice(0, index).find((other) => other.name === name);
		return when(first !== void 0, () => ({
			pointer: node.pointer,
			message: `The parameter ${quoted(name)} is both in ${first?.location} and in ${location}.`,
			hint: "Give one of them another name.",
			...refused(unableToPutMethod(place, "Parameter names must be unique across querystring, header and path"))
		}));
	});
}
function droppedParameters({ parameters }) {
	return parameters.filter(({ location }) => DROPPED.includes(location)).map(({ name, location, node }) => ({
		pointer: node.pointer,
		message: `API Gateway ignores parameters in ${location}, such as ${quoted(name)}.`,
		hint: "The backend still gets it; API Gateway neither validates nor maps it."
	}));
}
function unknownValidator({ context, place, method, definition }) {
	const name = method.requestValidator;
	if (name === void 0 || Object.hasOwn(definition.requestValidators, name)) return [];
	return [{
		pointer: validatorNode(context, place.node).pointer,
		message: `There is no request validator ${quoted(name)}.`,
		hint: require_nearest.didYouMean(name, Object.keys(definition.requestValidators), "Define it under x-amazon-apigateway-request-validators."),
		...refused(unableToPutMethod(place, "Invalid Request Validator identifier specified"))
	}];
}
function authExtensionType({ place }) {
	const node = require_policy.child(require_policy.child(place.node, "x-amazon-apigateway-auth"), "type");
	const type = require_policy.text(node)?.toUpperCase();
	return when(type !== void 0 && !["NONE", "AWS_IAM"].includes(type), () => ({
		pointer: node.pointer,
		message: "x-amazon-apigateway-auth knows the types NONE and AWS_IAM only.",
		hint: "For an authorizer use security and a security scheme."
	}));
}
function missingIntegration({ context, place }) {
	return when(!require_policy.isMap(integrationNode(context, place.node)), () => ({
		pointer: place.node.pointer,
		message: `${place.key} has no x-amazon-apigateway-integration, and one such operation keeps the whole API from being deployed.`,
		hint: "Add an integration, a mock one for example, or remove the operation."
	}));
}
function malformedIntegration({ context, place }) {
	const node = integrationNode(context, place.node);
	return when(require_policy.isMap(node) && integrationType(node) === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${place.key} has no type that API Gateway knows.`,
		hint: "Set type to aws, aws_proxy, http, http_proxy or mock.",
		...refused(`Unable to parse API definition because of a malformed integration at path ${place.path}`)
	}));
}
// src/core/desired/rules/paths.ts
/** Rules for paths and resources (aws-facts 2.6, 2.14). */
const LITERAL_SEGMENT = /^[A-Za-z0-9_.,:-]+$/;
const VARIABLE_SEGMENT = /^\{[A-Za-z0-9_.,:$-]+\+?\}$/;
const RESERVED = ["/ping", "/sping"];
/** The keys of a path item that OpenAPI knows and that are no operations of the service. */
const OTHER_KEYS = /* @__PURE__ */ new Set([
	"$ref",
	"summary",
	"description",
	"servers",
	"parameters"
]);
const PATH_RULES = [
	{
		code: "path-segment",
		severity: "error",
		check: ({ paths }) => paths.flatMap(badSegments)
	},
	{
		code: "path-greedy-child",
		severity: "error",
		check: ({ paths }) => paths.flatMap(greedyChild)
	},
	{
		code: "path-sibling-variable",
		severity: "error",
		check: ({ paths }) => siblingVariables(paths)
	},
	{
		code: "path-duplicate",
		severity: "error",
		check: ({ paths }) => duplicates(paths)
	},
	{
		code: "path-reserved",
		severity: "warning",
		check: ({ paths }) => paths.flatMap(reserved)
	},
	{
		code: "operation-unsupported",
		severity: "error",
		check: ({ paths }) => paths.flatMap(unsupportedKeys)
	},
	{
		code: "operation-malformed",
		severity: "error",
		check: ({ paths }) => paths.flatMap(malformed)
	}
];
function badSegments({ path, written, node }) {
	return segments(path).filter((part) => !LITERAL_SEGMENT.test(part) && !VARIABLE_SEGMENT.test(part)).map((part) => ({
		pointer: node.pointer,
		message: `The path ${quoted(written)} has the segment ${quoted(part)}, which API Gateway does not take.`,
		hint: "A segment is letters, digits and _-.,: or one whole {variable} or {variable+}."
	}));
}
function greedyChild({ path, node }) {
	const greedy = segments(path).slice(0, -1).find((part) => part.endsWith("+}"));
	return when(greedy !== void 0, () => ({
		pointer: node.pointer,
		message: `Nothing can stand below the greedy variable ${quoted(greedy ?? "")}.`,
		hint: "Make it the last segment of the path, or take the plus away.",
		...refused(`Unable to create resource at path '${path}': Cannot create a child of a resource with a greedy path variable: ${greedy}`)
	}));
}
/** One parent has one variable child: `/a/{x}` and `/a/{y}` cannot both be. */
function siblingVariables(paths) {
	const variableOf = /* @__PURE__ */ new Map();
	return paths.flatMap(({ path, node }) => segments(path).flatMap((part, index, all) => {
		if (pathVariable(part) === void 0) return [];
		const parent = `/${all.slice(0, index).join("/")}`;
		const first = variableOf.get(parent) ?? part;
		variableOf.set(parent, first);
		return when(first !== part, () => siblingViolation(node.pointer, path, first, part));
	}));
}
function siblingViolation(pointer, path, first, part) {
	return {
		pointer,
		message: `The variable ${quoted(part)} stands where another path has ${quoted(first)}; only one is allowed.`,
		hint: `Use one name for both, for example ${first}.`,
		...refused(`Unable to create resource at path '${path}': A sibling (${first}) of this resource already has a variable path part -- only one is allowed`)
	};
}
function duplicates(paths) {
	return paths.flatMap(({ path, written, node }, index) => {
		const first = paths.slice(0, index).find((other) => other.path === path);
		return when(first !== void 0, () => ({
			pointer: node.pointer,
			message: `${quoted(written)} and ${quoted(first?.written ?? "")} are one path to API Gateway.`,
			hint: "Put the operations under one of them."
		}));
	});
}
function reserved({ path, node }) {
	return when(RESERVED.includes(path), () => ({
		pointer: node.pointer,
		message: `API Gateway keeps ${path} for its own health checks and answers it itself.`,
		hint: "Choose another path."
	}));
}
function unsupportedKeys({ node, written }) {
	return require_policy.members(node).flatMap(([key, value]) => {
		if (Object.hasOwn(OPERATION_KEYS, key) || OTHER_KEYS.has(key) || key.startsWith("x-")) return [];
		return when(require_policy.isMap(value), () => ({
			pointer: value.pointer,
			message: `API Gateway has no ${quoted(key)} operation, so ${quoted(written)} would lose it silently.`,
			hint: "Use get, put, post, delete, options, head, patch or x-amazon-apigateway-any-method."
		}));
	});
}
function malformed({ node, written }) {
	return require_policy.members(node).flatMap(([key, value]) => when(Object.hasOwn(OPERATION_KEYS, key) && !require_policy.isMap(value), () => ({
		pointer: value.pointer,
		message: `The operation ${quoted(key)} of ${quoted(written)} is not an object.`,
		hint: "Describe the operation, or remove it."
	})));
}
// src/core/desired/pseudo.ts
/** The variables that the import itself expands (aws-facts 2.2). */
const VARIABLE = /\$\{AWS::(AccountId|Region|Partition)\}/g;
const MEMBERS = {
	AccountId: "account",
	Region: "region",
	Partition: "partition"
};
/** The document with the variables filled in that are known; the others stay. Keys are left as they are. */
function substitutePseudo(document, pseudo) {
	return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, substitute(value, pseudo)]));
}
function substitute(value, pseudo) {
	if (typeof value === "string") return value.includes("${AWS::") ? fill(value, pseudo) : value;
	if (Array.isArray(value)) return value.map((item) => substitute(item, pseudo));
	return require_json.isObject(value) ? substitutePseudo(value, pseudo) : value;
}
function fill(value, pseudo) {
	return value.replaceAll(VARIABLE, (all, name) => pseudo[MEMBERS[name]] ?? all);
}
/** The variables that are left in a value, each once. */
function pseudoVariables(value) {
	return [...new Set(JSON.stringify(value).match(VARIABLE) ?? [])];
}
// src/core/desired/version.ts
/** Which OpenAPI a document is written in (aws-facts 2.2). */
/** The major version of a document that the service imports; also of one that YAML read as a number. */
function openApiVersion(root) {
	const swagger = require_policy.text(require_policy.child(root, "swagger"));
	if (swagger !== void 0) return /^2(\.0){0,2}$/.test(swagger) ? 2 : void 0;
	return /^3(\.0(\.\d+)?)?$/.test(require_policy.text(require_policy.child(root, "openapi")) ?? "") ? 3 : void 0;
}
// src/core/desired/compile.ts
const METHOD_SUBJECT_RULES = [
	...METHOD_RULES,
	...INTEGRATION_RULES,
	...INTEGRATION_RESPONSE_RULES
];
/** Compiles a document whose `$ref`s, if any, stay inside of it. Never throws for what is in the document. */
function compileDefinition(document, options) {
	const root = require_policy.rootNode(substitutePseudo(document, options.pseudo ?? {}));
	const version = openApiVersion(root);
	if (version === void 0 || !require_policy.isMap(require_policy.child(root, "paths"))) return unusable();
	const findings = [];
	const context = {
		root,
		version,
		report: (finding) => findings.push(finding)
	};
	const paths = pathPlaces(context, options.basePath);
	const { definition, methods } = build(context, paths);
	const endpointType = compileEndpointType(context);
	const places = methods.map(({ place }) => [place.key, place.node.pointer]);
	return {
		definition,
		...endpointType === void 0 ? {} : { endpointType },
		operations: Object.fromEntries(places),
		findings: distinct([...findings, ...check(context, paths, definition, methods)])
	};
}
function build(context, paths) {
	const schemes = compileSchemes(context);
	reportIgnoredSchemes(context, schemes);
	const requestValidators = compileValidators(context);
	const methods = operationPlaces(paths).flatMap((place) => compileMethod(context, place, {
		schemes,
		requestValidators
	}) ?? []);
	return {
		definition: {
			properties: compileProperties(context),
			resources: resourcePaths(paths.map(({ path }) => path)),
			methods: Object.fromEntries(methods.map(({ place, method }) => [place.key, method])),
			models: compileModels(context),
			authorizers: compileAuthorizers(schemes),
			requestValidators,
			gatewayResponses: compileGatewayResponses(context.root)
		},
		methods
	};
}
function check(context, paths, definition, methods) {
	return [
		...applyRules(DOCUMENT_RULES, {
			context,
			definition
		}),
		...applyRules(PATH_RULES, { paths }),
		...methods.flatMap((compiled) => applyRules(METHOD_SUBJECT_RULES, {
			context,
			definition,
			...compiled
		}))
	];
}
function unusable() {
	return {
		operations: {},
		findings: [{
			code: "openapi-not-importable",
			severity: "error",
			pointer: "",
			message: "API Gateway imports OpenAPI 2.0 and 3.0 documents with paths; this is none.",
			hint: "Start the document with swagger: \"2.0\" or openapi: \"3.0.3\", and give it paths.",
			...refused("Invalid OpenAPI input.")
		}]
	};
}
Object.defineProperty(exports, "DEFAULT_RESPONSE_TEMPLATES", {
	enumerable: true,
	get: function() {
		return DEFAULT_RESPONSE_TEMPLATES;
	}
});
Object.defineProperty(exports, "GATEWAY_RESPONSE_STATUS", {
	enumerable: true,
	get: function() {
		return GATEWAY_RESPONSE_STATUS;
	}
});
Object.defineProperty(exports, "OPERATION_KEYS", {
	enumerable: true,
	get: function() {
		return OPERATION_KEYS;
	}
});
Object.defineProperty(exports, "STATUS_CODE", {
	enumerable: true,
	get: function() {
		return STATUS_CODE;
	}
});
Object.defineProperty(exports, "capped", {
	enumerable: true,
	get: function() {
		return capped;
	}
});
Object.defineProperty(exports, "compileDefinition", {
	enumerable: true,
	get: function() {
		return compileDefinition;
	}
});
Object.defineProperty(exports, "compileSchemes", {
	enumerable: true,
	get: function() {
		return compileSchemes;
	}
});
Object.defineProperty(exports, "documentPolicy", {
	enumerable: true,
	get: function() {
		return documentPolicy;
	}
});
Object.defineProperty(exports, "endpointConfigurationNode", {
	enumerable: true,
	get: function() {
		return endpointConfigurationNode;
	}
});
Object.defineProperty(exports, "error", {
	enumerable: true,
	get: function() {
		return error;
	}
});
Object.defineProperty(exports, "notYet", {
	enumerable: true,
	get: function() {
		return notYet;
	}
});
Object.defineProperty(exports, "openApiVersion", {
	enumerable: true,
	get: function() {
		return openApiVersion;
	}
});
Object.defineProperty(exports, "pathVariable", {
	enumerable: true,
	get: function() {
		return pathVariable;
	}
});
Object.defineProperty(exports, "pseudoVariables", {
	enumerable: true,
	get: function() {
		return pseudoVariables;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: true,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "resolve", {
	enumerable: true,
	get: function() {
		return resolve;
	}
});
Object.defineProperty(exports, "schemasNode", {
	enumerable: true,
	get: function() {
		return schemasNode;
	}
});
Object.defineProperty(exports, "securityNode", {
	enumerable: true,
	get: function() {
		return securityNode;
	}
});
Object.defineProperty(exports, "securitySchemesNode", {
	enumerable: true,
	get: function() {
		return securitySchemesNode;
	}
});
Object.defineProperty(exports, "segments", {
	enumerable: true,
	get: function() {
		return segments;
	}
});
Object.defineProperty(exports, "substitutePseudo", {
	enumerable: true,
	get: function() {
		return substitutePseudo;
	}
});
Object.defineProperty(exports, "warning", {
	enumerable: true,
	get: function() {
		return warning;
	}
});
