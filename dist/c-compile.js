const require_nearest = require("./c-nearest.js");
const require_json = require("./c-json.js");
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
// src/core/model/definition.ts
const ENDPOINT_TYPES = [
	"REGIONAL",
	"EDGE",
	"PRIVATE"
];
const AUTHORIZATION_TYPES = [
	"NONE",
	"AWS_IAM",
	"CUSTOM",
	"COGNITO_USER_POOLS"
];
const INTEGRATION_TYPES = [
	"AWS",
	"AWS_PROXY",
	"HTTP",
	"HTTP_PROXY",
	"MOCK"
];
/** The key of a method in `Definition.methods`. */
function methodKey(httpMethod, path) {
	return `${httpMethod} ${path}`;
}
/** The HTTP method and the path of a key of `Definition.methods`. */
function splitMethodKey(key) {
	const space = key.indexOf(" ");
	return {
		httpMethod: key.slice(0, space),
		path: key.slice(space + 1)
	};
}
// src/core/desired/node.ts
/** A document as a tree of values that know their JSON pointer, so that every finding can say where it is. */
/** A class, since every visited value gets one and few are ever asked for their pointer: it is made then. */
var Below = class {
	value;
	above;
	key;
	constructor(value, above, key) {
		this.value = value;
		this.above = above;
		this.key = key;
	}
	get pointer() {
		return `${this.above.pointer}/${require_nearest.pointerToken(this.key)}`;
	}
};
function rootNode(document) {
	return {
		value: document,
		pointer: ""
	};
}
/** The value as an object, or undefined when it is something else. */
function objectOf(value) {
	return require_json.isObject(value) ? value : void 0;
}
/** A member of an object node. Only own members count: documents are hostile, and `constructor` is a fine path name. */
function child(node, key) {
	const object = objectOf(node.value);
	return new Below(object !== void 0 && Object.hasOwn(object, key) ? object[key] : void 0, node, key);
}
/** A member further down. */
function descend(node, ...keys) {
	return keys.reduce(child, node);
}
/** The members of an object node; none for anything else. */
function members(node) {
	return Object.keys(objectOf(node.value) ?? {}).map((key) => [key, child(node, key)]);
}
/** The elements of a list node; none for anything else. */
function items(node) {
	return (Array.isArray(node.value) ? node.value : []).map((value, index) => new Below(value, node, index));
}
function isMap(node) {
	return objectOf(node.value) !== void 0;
}
/** A scalar as text: the service takes `version: 1` and `statusCode: 200` (aws-facts 2.2). */
function text(node) {
	const { value } = node;
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : void 0;
}
/** A whole number, also when it is written as text. */
function integer(node) {
	const { value } = node;
	if (typeof value === "string" && /^-?\d{1,15}$/.test(value)) return Number(value);
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
/** A boolean, also when it is written as text. */
function flag(node) {
	if (node.value === "true") return true;
	if (node.value === "false") return false;
	return typeof node.value === "boolean" ? node.value : void 0;
}
/** The strings of a list of strings. */
function texts$1(node) {
	return items(node).flatMap((item) => text(item) ?? []);
}
/** The members of a map whose values are scalars, as text. */
function textMap(node) {
	return Object.fromEntries(members(node).flatMap(([key, value]) => definedPair(key, text(value))));
}
function definedPair(key, value) {
	return value === void 0 ? [] : [[key, value]];
}
/** The member itself where it is defined, else nothing: for building values without `undefined` in them. */
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
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
		const reference = objectOf(current.value)?.["$ref"];
		if (typeof reference !== "string") return current;
		if (!reference.startsWith("#/")) break;
		current = descend(context.root, ...require_nearest.pointerKeys(reference.slice(1)));
	}
	return {
		value: void 0,
		pointer: node.pointer
	};
}
/** The named schemas of the document. */
function schemasNode({ root, version }) {
	return version === 2 ? child(root, "definitions") : descend(root, "components", "schemas");
}
/** The security schemes of the document. */
function securitySchemesNode({ root, version }) {
	return version === 2 ? child(root, "securityDefinitions") : descend(root, "components", "securitySchemes");
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
	return Object.fromEntries(gatewayResponseNodes(root).filter(([type, node]) => Object.hasOwn(GATEWAY_RESPONSE_STATUS, type) && isMap(node)).map(([type, node]) => [type, compileGatewayResponse(type, node)]));
}
function gatewayResponseNodes(root) {
	return members(child(root, "x-amazon-apigateway-gateway-responses"));
}
function compileGatewayResponse(type, node) {
	const templates = textMap(child(node, "responseTemplates"));
	return {
		...optional("statusCode", text(child(node, "statusCode")) ?? GATEWAY_RESPONSE_STATUS[type]),
		responseParameters: textMap(child(node, "responseParameters")),
		responseTemplates: Object.keys(templates).length === 0 ? DEFAULT_RESPONSE_TEMPLATES : templates
	};
}
// src/core/desired/templates.ts
/** Mapping templates by content type. Sensitive: never in a message. */
/** An empty template is stored as null (aws-facts 2.10): both are the empty text here. Other values are left to the rules. */
function compileTemplates(node) {
	return Object.fromEntries(members(node).flatMap(([type, { value }]) => {
		if (value === null) return [[type, ""]];
		return typeof value === "string" ? [[type, value]] : [];
	}));
}
// src/core/desired/integration-responses.ts
/** The entries that can be stored: those with a status code. Of two with one code the last wins. */
function compileIntegrationResponses(node) {
	return Object.fromEntries(members(node).flatMap(([pattern, response]) => {
		const status = text(child(response, "statusCode"));
		return status === void 0 ? [] : [[status, compileIntegrationResponse(pattern, response)]];
	}));
}
function compileIntegrationResponse(pattern, node) {
	return {
		...pattern === "default" || pattern === "" ? {} : { selectionPattern: pattern },
		...optional("contentHandling", text(child(node, "contentHandling")) || void 0),
		responseParameters: textMap(child(node, "responseParameters")),
		responseTemplates: compileTemplates(child(node, "responseTemplates"))
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
	return resolve(context, child(operation, "x-amazon-apigateway-integration"));
}
/** The integration of an operation; undefined without one, or when its type is none of the five. */
function compileIntegration(context, place) {
	const node = integrationNode(context, place.node);
	const type = integrationType(node);
	if (!isMap(node) || type === void 0) return void 0;
	const passthrough = text(child(node, "passthroughBehavior"))?.toUpperCase();
	return {
		type,
		...target(type, node),
		...connection(type, node),
		...optional("credentials", text(child(node, "credentials")) || void 0),
		...optional("contentHandling", text(child(node, "contentHandling")) || void 0),
		passthroughBehavior: passthrough ?? "WHEN_NO_MATCH",
		timeoutInMillis: integer(child(node, "timeoutInMillis")) ?? 29e3,
		...optional("cacheNamespace", text(child(node, "cacheNamespace")) || void 0),
		cacheKeyParameters: require_json.sorted(new Set(texts$1(child(node, "cacheKeyParameters")))),
		requestParameters: requestParameters(context, place, child(node, "requestParameters")),
		requestTemplates: compileTemplates(child(node, "requestTemplates")),
		...insecure(node) ? { insecureSkipVerification: true } : {},
		...transferMode(node) === "STREAM" ? { responseTransferMode: "STREAM" } : {},
		responses: compileIntegrationResponses(child(node, "responses"))
	};
}
function integrationType(node) {
	const written = text(child(node, "type"))?.toUpperCase();
	return INTEGRATION_TYPES.find((known) => known === written);
}
/** `BUFFERED` or `STREAM`, upper-cased; undefined when the document does not say. */
function transferMode(node) {
	return text(child(node, "responseTransferMode"))?.toUpperCase();
}
function insecure(node) {
	return flag(descend(node, "tlsConfig", "insecureSkipVerification")) === true;
}
/** A MOCK integration calls nothing, even where the document gives it a method. */
function target(type, node) {
	if (type === "MOCK") return {};
	const httpMethod = text(child(node, "httpMethod"))?.toUpperCase();
	return {
		...optional("httpMethod", httpMethod || void 0),
		...optional("uri", text(child(node, "uri")) || void 0)
	};
}
/** INTERNET is what HTTP integrations have unless the document says VPC_LINK; the other types have no such member. */
function connection(type, node) {
	if (text(child(node, "connectionType"))?.toUpperCase() === "VPC_LINK") return {
		connectionType: "VPC_LINK",
		...optional("connectionId", text(child(node, "connectionId")))
	};
	return type === "HTTP" || type === "HTTP_PROXY" ? { connectionType: "INTERNET" } : {};
}
function requestParameters(context, place, node) {
	const entries = members(node);
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
// src/core/desired/rewrite.ts
/**
* Changes deep inside of a document. Parts in which nothing changes are the same objects before and after: documents are
* large, changes are few, and what is the same object need not be compared or placed anew.
*/
/** The document with every text replaced by what the visitor makes of it. */
function rewriteTexts(document, visitor) {
	const path = [];
	function below(value, key) {
		path.push(key);
		const after = rewrite(value);
		path.pop();
		return after;
	}
	function rewrite(value) {
		if (typeof value === "string") return visitor.text(value, path);
		if (Array.isArray(value)) return rewriteItems(value, below);
		return require_json.isObject(value) ? rewriteMembers(value, member) : value;
	}
	function member(value, key) {
		visitor.key?.(key);
		return below(value, key);
	}
	return rewriteMembers(document, member);
}
/** The object with its members changed; one that `change` gives no value for is left out. */
function rewriteMembers(object, change) {
	const keys = Object.keys(object);
	let entries;
	for (const [index, key] of keys.entries()) {
		const value = object[key] ?? null;
		const after = change(value, key);
		if (entries === void 0 && after === value) continue;
		entries ??= keys.slice(0, index).map((before) => [before, object[before] ?? null]);
		if (after !== void 0) entries.push([key, after]);
	}
	return entries === void 0 ? object : Object.fromEntries(entries);
}
/** The list with its elements changed. */
function rewriteItems(list, change) {
	let copy;
	for (const [index, value] of list.entries()) {
		const after = change(value, index);
		if (copy === void 0 && after === value) continue;
		copy ??= list.slice(0, index);
		copy.push(after);
	}
	return copy ?? list;
}
/** Visits every text of a value, keys too. */
function visitTexts(value, visit) {
	if (typeof value === "string") visit(value);
	else if (Array.isArray(value)) for (const item of value) visitTexts(item, visit);
	else if (require_json.isObject(value)) for (const key of Object.keys(value)) {
		visit(key);
		visitTexts(value[key], visit);
	}
}
// src/core/desired/schema.ts
/** JSON schemas of models in the one form in which they are compared (aws-facts 2.7). */
/**
* Keywords that say nothing about what is valid, and those that the service documents as not supported. Whether it
* keeps them when it writes the schema anew is not known, so they take no part in a comparison.
*/
const NOT_COMPARED = /* @__PURE__ */ new Set([
	"$schema",
	"deprecated",
	"discriminator",
	"example",
	"examples",
	"externalDocs",
	"nullable",
	"readOnly",
	"writeOnly",
	"xml"
]);
const MAPS_OF_SCHEMAS = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"definitions"
]);
const SCHEMAS = /* @__PURE__ */ new Set([
	"items",
	"additionalProperties",
	"not",
	"allOf",
	"anyOf",
	"oneOf",
	"additionalItems"
]);
const MODEL_REFERENCE = /^(?:#\/definitions\/|#\/components\/schemas\/|#\/models\/|https:\/\/apigateway\.[^/]+\/restapis\/[^/]+\/models\/)([^/]+)$/;
/** The model that a `$ref` names, in any of the forms a document or the service writes; undefined for other references. */
function referencedModel(reference) {
	return MODEL_REFERENCE.exec(reference)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~");
}
/**
* The canonical form of a schema: references as `#/models/Name`, `required` sorted (and left out when empty),
* annotations left out. Both sides of the diff go through it, the document's and the live API's.
*/
function normaliseSchema(schema) {
	const object = objectOf(schema);
	if (object === void 0) return schema;
	if (typeof object["$ref"] === "string") return { $ref: canonicalReference(object["$ref"]) };
	return rewriteMembers(object, (value, key) => isCompared(key, value) ? normaliseKeyword(key, value) : void 0);
}
function canonicalReference(reference) {
	const name = referencedModel(reference);
	return name === void 0 ? reference : `#/models/${name}`;
}
function isCompared(key, value) {
	if (NOT_COMPARED.has(key) || key.startsWith("x-")) return false;
	return !(key === "required" && Array.isArray(value) && value.length === 0);
}
function normaliseKeyword(key, value) {
	if (MAPS_OF_SCHEMAS.has(key)) return require_json.isObject(value) ? rewriteMembers(value, normaliseSchema) : value;
	if (SCHEMAS.has(key)) return Array.isArray(value) ? rewriteItems(value, normaliseSchema) : normaliseSchema(value);
	if (key === "required" && Array.isArray(value)) return require_json.sorted(value.filter((name) => typeof name === "string"));
	return canonicalReferences(value);
}
/** Below a keyword that no draft knows there is no schema, but the service rewrites its references all the same. */
function canonicalReferences(value) {
	if (Array.isArray(value)) return rewriteItems(value, canonicalReferences);
	const object = objectOf(value);
	if (object === void 0) return value;
	return object["$ref"] === void 0 ? rewriteMembers(object, canonicalReferences) : normaliseSchema(object);
}
/** Every `$ref` of a schema, wherever a schema may stand in it. */
function schemaReferences(schema) {
	const found = [];
	const keys = [];
	function below(key, work) {
		keys.push(key);
		work();
		keys.pop();
	}
	function inSchema(value) {
		const object = objectOf(value);
		if (object === void 0) return;
		const reference = object["$ref"];
		if (typeof reference === "string") found.push({
			keys: [...keys, "$ref"],
			reference
		});
		else for (const key of Object.keys(object)) inKeyword(key, object[key] ?? null);
	}
	function inKeyword(key, value) {
		const map = MAPS_OF_SCHEMAS.has(key);
		if (typeof value !== "object" || !(map || SCHEMAS.has(key))) return;
		below(key, () => {
			if (map) inMap(objectOf(value) ?? {});
			else if (Array.isArray(value)) inList(value);
			else inSchema(value);
		});
	}
	function inMap(map) {
		for (const name of Object.keys(map)) below(name, () => inSchema(map[name] ?? null));
	}
	function inList(list) {
		for (const [index, value] of list.entries()) below(index, () => inSchema(value));
	}
	inSchema(schema);
	return found;
}
/** A schema and every schema inside of it, each with its place. What stands beside a `$ref` is looked at too. */
function subschemas(node) {
	const found = [];
	const open = [node];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (objectOf(next.value) === void 0) continue;
		found.push(next);
		open.push(...inside(next).reverse());
	}
	return found;
}
function inside(node) {
	return members(node).flatMap(([key, value]) => {
		if (MAPS_OF_SCHEMAS.has(key)) return members(value).map(([, schema]) => schema);
		if (!SCHEMAS.has(key)) return [];
		return Array.isArray(value.value) ? [...items(value)] : [value];
	});
}
// src/core/desired/models.ts
/** The name that the service invents for an inline schema; an exported document has it, the next import has another. */
const GENERATED = /^MODEL[0-9a-f]{6}$/;
/** Every named schema of the document, used or not, without generated ones. */
function compileModels(context) {
	const named = members(schemasNode(context)).filter(([name]) => !GENERATED.test(name));
	return Object.fromEntries(named.map(([name, node]) => [name, compileModel(context, name, node)]));
}
function compileModel(context, name, node) {
	reportReferences(context, node, `model for '${name}'`);
	return {
		contentType: "application/json",
		...optional("description", text(child(node, "description")) || void 0),
		schema: normaliseSchema(node.value ?? {})
	};
}
/**
* How a body uses a schema: by the name of its model, or with the schema itself. Undefined when the schema names a
* model that the document does not have: the service drops it with a warning.
*/
function compileModelUse(context, node) {
	const reference = objectOf(node.value)?.["$ref"];
	if (typeof reference !== "string") {
		reportReferences(context, node, "model");
		return node.value === void 0 ? void 0 : { schema: normaliseSchema(node.value) };
	}
	reportReferences(context, node, "model");
	const name = referencedModel(reference);
	if (name === void 0) return inlined(resolve(context, node).value);
	const schema = child(schemasNode(context), name).value;
	if (schema === void 0) return void 0;
	return GENERATED.test(name) ? inlined(schema) : { model: name };
}
function inlined(schema) {
	return schema === void 0 ? void 0 : { schema: normaliseSchema(schema) };
}
/** Says which references of a schema the service cannot follow. */
function reportReferences(context, node, what) {
	const schemas = schemasNode(context);
	for (const { keys, reference } of schemaReferences(node.value ?? {})) {
		const place = node.pointer + require_nearest.pointer(...keys);
		const name = referencedModel(reference);
		if (name === void 0) reportForeign(context, place, reference, what);
		else if (child(schemas, name).value === void 0) reportMissing(context, place, name, Object.keys(objectOf(schemas.value) ?? {}));
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
	return members(child(context.root, "paths")).filter(([written]) => written.startsWith("/")).map(([written, node]) => ({
		written,
		path: joinPath([...prefix, ...segments(written)]),
		node: resolve(context, node)
	}));
}
/** The operations of all paths, in the order of the document. */
function operationPlaces(paths) {
	return paths.flatMap(({ path, node: pathItem }) => members(pathItem).flatMap(([key, node]) => {
		const httpMethod = Object.hasOwn(OPERATION_KEYS, key) ? OPERATION_KEYS[key] : void 0;
		if (httpMethod === void 0 || !isMap(node)) return [];
		return [{
			key: methodKey(httpMethod, path),
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
	if (version === 2) return text(child(root, "basePath")) ?? "";
	const [server] = items(child(root, "servers"));
	if (server === void 0) return "";
	return text(descend(server, "variables", "basePath", "default")) ?? urlPath(server);
}
function urlPath(server) {
	return (text(child(server, "url")) ?? "").replaceAll(/\{([^{}]+)\}/g, (_, name) => {
		return text(descend(server, "variables", name, "default")) ?? "";
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
	const lists = [child(place.pathItem, "parameters"), child(place.node, "parameters")];
	const byIdentity = /* @__PURE__ */ new Map();
	for (const node of lists.flatMap(items).map((item) => resolve(context, item))) {
		const name = text(child(node, "name"));
		const location = text(child(node, "in"));
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
		const required = location === "path" || child(node, "required").value === true;
		return part === void 0 ? [] : [[`method.request.${part}.${name}`, required]];
	});
	const own = ownVariable(place.path);
	const undeclared = own === void 0 ? [] : [[`method.request.path.${own}`, true]];
	return Object.fromEntries([...declared, ...undeclared]);
}
/** Models of the request body by content type. */
function compileRequestModels(context, place, parameters) {
	if (context.version === 3) return compileContent(context, child(resolve(context, child(place.node, "requestBody")), "content"));
	const body = parameters.find(({ location }) => location === "body");
	if (body === void 0) return {};
	return compileMediaTypes(context, child(body.node, "schema"), mediaTypes(context, place.node, "consumes"));
}
/** Models of an OpenAPI 3.0 `content` map; media types without a schema have none. */
function compileContent(context, content) {
	const uses = members(content).map(([type, media]) => {
		return [type, compileModelUse(context, child(resolve(context, media), "schema"))];
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
	const own = texts$1(child(operation, key));
	if (own.length > 0) return own;
	const common = texts$1(child(root, key));
	return common.length > 0 ? common : ["application/json"];
}
// src/core/desired/responses.ts
const STATUS_CODE = /^[1-5]\d{2}$/;
/** The responses of an operation by status code. `default` and ranges cannot be imported and are dropped. */
function compileResponses(context, operation) {
	const all = members(child(operation, "responses")).filter(([status]) => !status.startsWith("x-"));
	for (const [status, node] of all) if (!STATUS_CODE.test(status)) reportStatus(context, status, node);
	const kept = all.filter(([status]) => STATUS_CODE.test(status));
	return Object.fromEntries(kept.map(([status, node]) => [status, compileResponse(context, operation, resolve(context, node))]));
}
function compileResponse(context, operation, response) {
	const headers = members(child(response, "headers")).map(([name]) => name);
	return {
		responseParameters: Object.fromEntries(headers.map((name) => [`method.response.header.${name}`, false])),
		responseModels: isMap(response) ? responseModels(context, operation, response) : {}
	};
}
function responseModels(context, operation, response) {
	if (context.version === 3) return compileContent(context, child(response, "content"));
	const types = mediaTypes(context, operation, "produces");
	return compileMediaTypes(context, child(response, "schema"), types);
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
	return Object.fromEntries(members(securitySchemesNode(context)).map(([name, node]) => {
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
	return `Unsupported security definition type '${text(child(node, "type")) ?? ""}' for '${name}'. Ignoring.`;
}
/** Whether the scheme is one that the service can enforce as a usage plan's API key. */
function isApiKeyScheme(node) {
	const named = text(child(node, "name"))?.toLowerCase() === "x-api-key";
	return text(child(node, "type")) === "apiKey" && child(node, "in").value === "header" && named;
}
function compileScheme(context, name, node) {
	const extension = child(node, "x-amazon-apigateway-authorizer");
	if (isMap(extension)) {
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
	const authType = text(child(node, "x-amazon-apigateway-authtype"));
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
	const written = text(child(node, "type"))?.toUpperCase();
	const type = AUTHORIZER_TYPES.find((known) => known === written);
	if (type === void 0) {
		reportAuthorizerType(context, child(node, "type"), written ?? "");
		return;
	}
	return {
		type,
		...optional("authType", text(child(scheme, "x-amazon-apigateway-authtype")) || void 0),
		...optional("authorizerUri", text(child(node, "authorizerUri")) || void 0),
		...optional("authorizerCredentials", text(child(node, "authorizerCredentials")) || void 0),
		...optional("identitySource", identitySource$1(type, scheme, node)),
		...optional("identityValidationExpression", text(child(node, "identityValidationExpression")) || void 0),
		...optional("authorizerResultTtlInSeconds", integer(child(node, "authorizerResultTtlInSeconds"))),
		providerARNs: require_json.sorted(new Set(texts$1(child(node, "providerARNs"))))
	};
}
/** Token and Cognito authorizers look at the scheme's own header; a request authorizer says itself where to look. */
function identitySource$1(type, scheme, node) {
	const own = text(child(node, "identitySource")) || void 0;
	const header = text(child(scheme, "name"));
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
	reportScopes(context, place, requirements);
	return security;
}
/** The `security` of an operation, or that of the document where the operation has none of its own. */
function securityNode(context, operation) {
	const own = child(operation, "security");
	return own.value === void 0 ? child(context.root, "security") : own;
}
function operationRequirements(context, schemes, place) {
	return items(securityNode(context, place.node)).flatMap(members).map(([name, node]) => ({
		name,
		scopes: texts$1(node),
		node,
		scheme: Object.hasOwn(schemes, name) ? schemes[name] : void 0
	}));
}
/** `x-amazon-apigateway-auth` on the operation decides over the schemes. */
function extensionAuthorization(operation) {
	const type = text(child(child(operation, "x-amazon-apigateway-auth"), "type"))?.toUpperCase();
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
			...optional("authorizer", name),
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
			hint: scheme === void 0 ? require_nearest.didYouMean(name, known, "Define the security scheme, or remove the requirement.") : ineffectiveHint(scheme)
		});
	}
}
function ineffectiveHint({ node }) {
	return text(child(node, "type")) === "apiKey" ? "Usage plans know keys in the header x-api-key only: name it so, or add an authorizer extension that checks this one." : "Use an API key in the header x-api-key, an authorizer extension, or the authtype awsSigv4.";
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
/** Only Cognito authorizers look at scopes: elsewhere a caller without them gets through. */
function reportScopes(context, place, requirements) {
	for (const { name, node, scopes, scheme } of requirements) {
		const checked = scheme?.kind === "authorizer" && scheme.authorizer.type === "COGNITO_USER_POOLS";
		if (scopes.length === 0 || checked || scheme === void 0 || scheme.kind === "ignored") continue;
		context.report({
			code: "security-scopes-ignored",
			severity: "warning",
			pointer: node.pointer,
			message: `${place.key} asks for scopes of ${quoted(name)}; API Gateway checks scopes with Cognito user pools only.`,
			hint: "Check the scopes in the authorizer, and take them out here."
		});
	}
}
/** Says which schemes the service ignores, in its own words, whether or not an operation lists them. */
function reportIgnoredSchemes(context, schemes) {
	for (const [name, { kind, node }] of Object.entries(schemes)) {
		if (kind !== "ignored" || text(child(node, "type")) === "apiKey") continue;
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
	return Object.fromEntries(members(child(root, "x-amazon-apigateway-request-validators")).map(([name, node]) => [name, {
		validateRequestBody: flag(child(node, "validateRequestBody")) ?? false,
		validateRequestParameters: flag(child(node, "validateRequestParameters")) ?? false
	}]));
}
/** Where the operation's validator is named: on itself, or on the document. */
function validatorNode({ root }, operation) {
	const own = child(operation, "x-amazon-apigateway-request-validator");
	return text(own) === void 0 ? child(root, "x-amazon-apigateway-request-validator") : own;
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
			...optional("operationName", text(child(place.node, "operationId")) || void 0),
			...security,
			...optional("requestValidator", text(validatorNode(context, place.node)) || void 0),
			requestParameters: compileParameters(place, parameters),
			requestModels: compileRequestModels(context, place, parameters),
			responses: compileResponses(context, place.node),
			...optional("integration", compileIntegration(context, place))
		},
		parameters
	};
}
// src/core/desired/policy.ts
/** Resource policies in the one form in which they are compared (aws-facts 2.12). */
const EXECUTE_API_ARN = /^arn:[a-z-]+:execute-api:[^:]*:[^:]*:([a-z0-9]{10})\/(.*)$/;
const ROOT_ARN = /^arn:[a-z-]+:iam::(\d{12}):root$/;
/**
* The canonical form of a resource policy. The service rewrites what it stores, so on both sides: resources become
* the `execute-api:/...` shorthand, single values become lists, lists and statements are sorted, `"*"` as a
* principal becomes `{"AWS": ["*"]}` and an account's root ARN becomes its number.
*
* @param restApiId shortens only the ARNs of this API; without it those of any API, as in a document that cannot
* know its own id
*/
function normalisePolicy(policy, restApiId) {
	const object = objectOf(policy);
	if (object === void 0) return policy;
	const ordered = listOf(object["Statement"]).map((statement) => normaliseStatement(statement, restApiId)).sort((left, right) => require_json.canonical(left) < require_json.canonical(right) ? -1 : 1);
	return {
		...object,
		Statement: ordered
	};
}
/** The policy in a document or an answer: an object, or JSON text with or without the service's extra escaping. */
function parsePolicy(value) {
	if (typeof value !== "string") return objectOf(value);
	return parseObject(value) ?? parseObject(value.replaceAll("\\\"", "\"").replaceAll("\\/", "/"));
}
function parseObject(source) {
	try {
		return objectOf(JSON.parse(source));
	} catch {
		return;
	}
}
function normaliseStatement(statement, restApiId) {
	const object = objectOf(statement);
	if (object === void 0) return statement;
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, normaliseElement(key, value, restApiId)]));
}
function normaliseElement(key, value, restApiId) {
	switch (key) {
		case "Action":
		case "NotAction": return textList(value);
		case "Resource":
		case "NotResource": return require_json.sorted(textList(value).map((resource) => shortResource(resource, restApiId)));
		case "Principal":
		case "NotPrincipal": return normalisePrincipal(value);
		case "Condition": return normaliseCondition(value);
		default: return value;
	}
}
function shortResource(resource, restApiId) {
	const match = EXECUTE_API_ARN.exec(resource);
	if (match === null || restApiId !== void 0 && match[1] !== restApiId) return resource;
	return `execute-api:/${match[2]}`;
}
function normalisePrincipal(value) {
	const object = objectOf(value);
	if (object === void 0) return { AWS: textList(value) };
	return Object.fromEntries(Object.entries(object).map(([kind, who]) => [kind, require_json.sorted(textList(who).map(accountNumber))]));
}
function accountNumber(principal) {
	return ROOT_ARN.exec(principal)?.[1] ?? principal;
}
function normaliseCondition(value) {
	const operators = Object.entries(objectOf(value) ?? {});
	return Object.fromEntries(operators.map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(objectOf(keys) ?? {}).map(([key, values]) => [key, textList(values)]))]));
}
function listOf(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}
/** A sorted list of texts: policies may write a boolean or a number where a text is meant. */
function textList(value) {
	return require_json.sorted(new Set(listOf(value).map((item) => typeof item === "string" ? item : require_json.canonical(item))));
}
// src/core/desired/properties.ts
/** What a document says of the REST API itself (aws-facts 2.3, 2.12). */
const ENDPOINT_CONFIGURATION = "x-amazon-apigateway-endpoint-configuration";
function compileProperties(context) {
	const { root } = context;
	const endpoint = endpointConfigurationNode(context);
	const policy = documentPolicy(root);
	return {
		name: text(descend(root, "info", "title")) ?? "",
		...optional("description", text(descend(root, "info", "description")) || void 0),
		...optional("version", text(descend(root, "info", "version")) || void 0),
		apiKeySource: apiKeySource$1(root),
		binaryMediaTypes: require_json.sorted(new Set(texts$1(child(root, "x-amazon-apigateway-binary-media-types")))),
		...optional("minimumCompressionSize", integer(child(root, "x-amazon-apigateway-minimum-compression-size"))),
		disableExecuteApiEndpoint: flag(child(endpoint, "disableExecuteApiEndpoint")) ?? false,
		vpcEndpointIds: require_json.sorted(new Set(texts$1(child(endpoint, "vpcEndpointIds")))),
		...policy === void 0 ? {} : { policy: normalisePolicy(policy) }
	};
}
/** The properties that a document speaks of, whatever it says; an import resets all others (aws-facts 2.3). */
function declaredProperties(context) {
	const { root } = context;
	const endpoint = endpointConfigurationNode(context);
	const nodes = {
		name: descend(root, "info", "title"),
		description: descend(root, "info", "description"),
		version: descend(root, "info", "version"),
		apiKeySource: child(root, "x-amazon-apigateway-api-key-source"),
		binaryMediaTypes: child(root, "x-amazon-apigateway-binary-media-types"),
		minimumCompressionSize: child(root, "x-amazon-apigateway-minimum-compression-size"),
		disableExecuteApiEndpoint: child(endpoint, "disableExecuteApiEndpoint"),
		vpcEndpointIds: child(endpoint, "vpcEndpointIds"),
		policy: child(root, "x-amazon-apigateway-policy")
	};
	return Object.keys(nodes).filter((name) => nodes[name].value !== void 0);
}
/** The resource policy as the document has it. */
function documentPolicy(root) {
	const { value } = child(root, "x-amazon-apigateway-policy");
	return value === void 0 ? void 0 : parsePolicy(value);
}
/** The type that `x-tollgate.endpointType` or the endpoint configuration asks for. */
function compileEndpointType(context) {
	const own = text(descend(context.root, "x-tollgate", "endpointType"));
	const types = child(endpointConfigurationNode(context), "types");
	const written = (own ?? text(types) ?? texts$1(types)[0])?.toUpperCase();
	return ENDPOINT_TYPES.find((known) => known === written);
}
/** The endpoint configuration: documented at the root in 2.0 and in `servers[]` in 3.0, taken from either. */
function endpointConfigurationNode({ root }) {
	return [root, ...items(child(root, "servers"))].map((node) => child(node, ENDPOINT_CONFIGURATION)).find(isMap) ?? child(root, ENDPOINT_CONFIGURATION);
}
function apiKeySource$1(root) {
	return text(child(root, "x-amazon-apigateway-api-key-source"))?.toUpperCase() === "AUTHORIZER" ? "AUTHORIZER" : "HEADER";
}
// src/core/desired/function-arn.ts
/** Lambda functions in integration and authorizer URIs (aws-facts 7.2). */
const INVOCATION$1 = /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\/(?:2015-03-31\/functions\/(.+)\/invocations|2021-11-15\/functions\/(.+)\/response-streaming-invocations)$/;
const FUNCTION = /^arn:([a-z-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+)(?::([A-Za-z0-9_$-]+))?$/;
/** Whether a URI calls a Lambda function at all. */
function isInvocationUri(uri) {
	return /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\//.test(uri);
}
/** The part of an invocation URI that should be a function ARN, or undefined when the URI has another form. */
function functionPart(uri) {
	const match = INVOCATION$1.exec(uri);
	return match?.[1] ?? match?.[2];
}
/** A function ARN taken apart. `$LATEST` is no qualifier: a policy cannot be put on it (aws-facts 7.3). */
function parseFunctionArn(arn) {
	const match = FUNCTION.exec(arn);
	if (match === null) return void 0;
	const [, partition = "", region = "", account = "", name = "", qualifier] = match;
	return {
		functionArn: `arn:${partition}:lambda:${region}:${account}:function:${name}`,
		...qualifier === void 0 || qualifier === "$LATEST" ? {} : { qualifier },
		partition,
		region,
		account
	};
}
/** The URI under which API Gateway calls a function. */
function invocationUri(arn, { partition, region }) {
	return `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${arn}/invocations`;
}
// src/core/desired/rules/authorizers.ts
/** Rules for authorizers and for where API keys are read from (aws-facts 2.11, 9.3). */
const LONGEST_TTL = 3600;
const INVOCATION = "arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations";
const AUTHORIZER_RULES = [
	{
		code: "authorizer-identity-source",
		severity: "error",
		check: onAuthorizers(identitySource)
	},
	{
		code: "authorizer-ttl",
		severity: "error",
		check: onAuthorizers(timeToLive)
	},
	{
		code: "authorizer-uri-missing",
		severity: "error",
		check: onAuthorizers(missingUri)
	},
	{
		code: "authorizer-uri",
		severity: "warning",
		check: onAuthorizers(foreignUri)
	},
	{
		code: "authorizer-provider",
		severity: "warning",
		check: onAuthorizers(providers)
	},
	{
		code: "extension-http-api",
		severity: "warning",
		check: onAuthorizers(httpApiMembers)
	},
	{
		code: "api-key-source-authorizer",
		severity: "warning",
		check: keySourceWithoutAuthorizer
	}
];
function onAuthorizers(check) {
	return ({ context, definition }) => {
		const schemes = securitySchemesNode(context);
		return Object.entries(definition.authorizers).flatMap(([name, authorizer]) => {
			const scheme = resolve(context, child(schemes, name));
			return check({
				name,
				authorizer,
				scheme,
				node: child(scheme, "x-amazon-apigateway-authorizer")
			});
		});
	};
}
/** A request authorizer caches by its identity source, and caching is on unless the TTL is 0. */
function identitySource({ name, authorizer, scheme }) {
	return when(authorizer.type === "REQUEST" && authorizer.authorizerResultTtlInSeconds !== 0 && authorizer.identitySource === void 0, () => ({
		pointer: scheme.pointer,
		message: `The authorizer ${quoted(name)} caches its answers but has no identity source to cache them by.`,
		hint: "Set identitySource, or set authorizerResultTtlInSeconds to 0."
	}));
}
function timeToLive({ name, node }) {
	const place = child(node, "authorizerResultTtlInSeconds");
	const ttl = integer(place) ?? -1;
	return when(place.value !== void 0 && (ttl < 0 || ttl > LONGEST_TTL), () => ({
		pointer: place.pointer,
		message: `The authorizer ${quoted(name)} keeps its answers for a time that is not a whole number from 0 to ${LONGEST_TTL} seconds.`,
		hint: "Leave it out for 300 seconds; 0 asks the authorizer on every call."
	}));
}
function missingUri({ name, authorizer, node }) {
	const { type, authorizerUri } = authorizer;
	return when(type !== "COGNITO_USER_POOLS" && authorizerUri === void 0, () => ({
		pointer: node.pointer,
		message: `The authorizer ${quoted(name)} does not say which function to call.`,
		hint: `Set authorizerUri to ${INVOCATION}.`
	}));
}
function foreignUri({ name, authorizer, node }) {
	const { type, authorizerUri } = authorizer;
	const foreign = authorizerUri !== void 0 && !isInvocationUri(authorizerUri);
	return when(type !== "COGNITO_USER_POOLS" && foreign, () => ({
		pointer: child(node, "authorizerUri").pointer,
		message: `The authorizerUri of ${quoted(name)} does not call a function, and REST APIs have no other custom authorizers.`,
		hint: `Write ${INVOCATION}.`
	}));
}
function providers({ name, authorizer, node }) {
	return when(authorizer.type === "COGNITO_USER_POOLS" && authorizer.providerARNs.length === 0, () => ({
		pointer: child(node, "providerARNs").pointer,
		message: `The authorizer ${quoted(name)} names no user pool, so that it lets nobody in.`,
		hint: "Set providerARNs to the list of ARNs of the user pools."
	}));
}
function httpApiMembers({ name, node }) {
	return [
		"authorizerPayloadFormatVersion",
		"enableSimpleResponses",
		"jwtConfiguration"
	].flatMap((key) => {
		const { value, pointer } = child(node, key);
		return when(!(value === void 0 || key === "authorizerPayloadFormatVersion" && String(value) === "1.0") && value !== false, () => ({
			pointer,
			message: `${key} of the authorizer ${quoted(name)} belongs to HTTP APIs and has no effect on a REST API.`,
			hint: "Remove it; the function gets the event of a REST API and answers with a policy."
		}));
	});
}
/** With AUTHORIZER the header x-api-key is not looked at: without an authorizer nobody can show a key. */
function keySourceWithoutAuthorizer({ context, definition }) {
	if (definition.properties.apiKeySource !== "AUTHORIZER") return [];
	const keyed = Object.entries(definition.methods).filter(([, { apiKeyRequired, authorizationType }]) => apiKeyRequired && authorizationType !== "CUSTOM");
	const [first] = keyed;
	if (first === void 0) return [];
	const which = keyed.length === 1 ? `${first[0]} requires a key and has none` : `${first[0]} and ${keyed.length - 1} more require a key and have none`;
	return [{
		pointer: child(context.root, "x-amazon-apigateway-api-key-source").pointer,
		message: `API keys come from a custom authorizer, but ${which}: every call would be refused.`,
		hint: "Set the API key source to HEADER, or give these operations a custom authorizer."
	}];
}
// src/core/desired/rules/document.ts
/** Rules for what stands at the root of a document (aws-facts 2.7, 2.12, 2.13). */
const LARGEST_COMPRESSION_SIZE = 10485760;
const DOCUMENT_RULES = [
	{
		code: "model-name",
		severity: "error",
		check: modelNames
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
		code: "binary-media-types",
		severity: "error",
		check: binaryMediaTypes
	},
	{
		code: "endpoint-type",
		severity: "error",
		check: endpointType
	},
	{
		code: "security-policy",
		severity: "error",
		check: securityPolicy
	},
	{
		code: "private-without-policy",
		severity: "warning",
		check: privateWithoutPolicy
	},
	{
		code: "path-dropped",
		severity: "error",
		check: droppedPaths
	}
];
function modelNames({ context }) {
	return members(schemasNode(context)).flatMap(([name, { pointer }]) => when(!/^[A-Za-z0-9]+$/.test(name), () => ({
		pointer,
		message: `API Gateway takes letters and digits in the name of a model, not ${quoted(name)}.`,
		hint: `Rename it, for example to ${quoted(name.replaceAll(/[^A-Za-z0-9]/g, "") || "Model")}, also where it is referred to.`,
		...refused(`Unable to create model for '${name}': Model name must be alphanumeric: ${name}`)
	})));
}
function apiKeySource({ context }) {
	const node = child(context.root, "x-amazon-apigateway-api-key-source");
	return when(node.value !== void 0 && !/^(?:HEADER|AUTHORIZER)$/i.test(text(node) ?? ""), () => ({
		pointer: node.pointer,
		message: "The API key source is neither HEADER nor AUTHORIZER.",
		hint: "Use HEADER for the header x-api-key, AUTHORIZER for the usageIdentifierKey of an authorizer."
	}));
}
function compressionSize({ context }) {
	const node = child(context.root, "x-amazon-apigateway-minimum-compression-size");
	const size = integer(node) ?? -1;
	return when(node.value !== void 0 && (size < 0 || size > LARGEST_COMPRESSION_SIZE), () => ({
		pointer: node.pointer,
		message: `The minimum compression size is not a whole number from 0 to ${LARGEST_COMPRESSION_SIZE}.`,
		hint: "Give a number of bytes, or leave it out for no compression."
	}));
}
function malformedPolicy({ context: { root } }) {
	const node = child(root, "x-amazon-apigateway-policy");
	return when(node.value !== void 0 && documentPolicy(root) === void 0, () => ({
		pointer: node.pointer,
		message: "The resource policy is not a policy document.",
		hint: "Write it as an object with Version and Statement."
	}));
}
/** Something else than a list of texts would be dropped. */
function binaryMediaTypes({ context }) {
	const node = child(context.root, "x-amazon-apigateway-binary-media-types");
	const sound = Array.isArray(node.value) && items(node).every(({ value }) => typeof value === "string");
	return when(node.value !== void 0 && !sound, () => ({
		pointer: node.pointer,
		message: "The binary media types are not a list of texts.",
		hint: "Write a list, such as [\"image/png\"]."
	}));
}
function endpointType({ context }) {
	const node = child(endpointConfigurationNode(context), "types");
	const written = [...texts$1(node), ...text(node) === void 0 ? [] : [text(node) ?? ""]];
	const known = written.length === 1 && ENDPOINT_TYPES.some((type) => type === written[0]?.toUpperCase());
	return when(node.value !== void 0 && !known, () => ({
		pointer: node.pointer,
		message: "The endpoint configuration does not name one type of endpoint.",
		hint: `Use one of ${ENDPOINT_TYPES.join(", ")}.`
	}));
}
function securityPolicy({ context }) {
	const node = child(context.root, "x-amazon-apigateway-security-policy");
	const needsMode = text(node)?.startsWith("SecurityPolicy_") ?? false;
	const mode = child(context.root, "x-amazon-apigateway-endpoint-access-mode");
	return when(needsMode && text(mode) === void 0, () => ({
		pointer: node.pointer,
		message: "A security policy of the SecurityPolicy_ kind needs an endpoint access mode.",
		hint: "Set x-amazon-apigateway-endpoint-access-mode to BASIC or STRICT."
	}));
}
/** A private API answers nobody without a resource policy that lets them in. */
function privateWithoutPolicy({ context, definition }) {
	return when(compileEndpointType(context) === "PRIVATE" && definition.properties.policy === void 0, () => ({
		pointer: endpointConfigurationNode(context).pointer,
		message: "A private API without a resource policy answers nobody.",
		hint: "Add x-amazon-apigateway-policy that allows execute-api:Invoke to the VPC or its endpoints."
	}));
}
/** `$default` and the like are routes of HTTP APIs; the import leaves them out without a word. */
function droppedPaths({ context }) {
	return members(child(context.root, "paths")).filter(([path]) => !path.startsWith("/") && !path.startsWith("x-")).map(([path, { pointer }]) => ({
		pointer,
		message: `The path ${quoted(path)} does not begin with a slash, so that its operations would be lost.`,
		hint: path === "$default" ? "$default belongs to HTTP APIs; use /{proxy+} with x-amazon-apigateway-any-method." : "Begin it with a slash."
	}));
}
// src/core/desired/rules/extensions.ts
/** Rules for the extensions of API Gateway: known, and where they count (aws-facts 2.13). */
const PREFIX = "x-amazon-apigateway-";
/** Where each extension of REST APIs counts. */
const PLACES = {
	"any-method": ["a path"],
	"api-key-source": ["the root"],
	auth: ["an operation"],
	authorizer: ["a security scheme"],
	authtype: ["a security scheme"],
	"binary-media-types": ["the root"],
	documentation: ["the root"],
	"endpoint-access-mode": ["the root"],
	"endpoint-configuration": ["the root", "servers"],
	"gateway-responses": ["the root"],
	integration: ["an operation"],
	"minimum-compression-size": ["the root"],
	policy: ["the root"],
	"request-validator": ["the root", "an operation"],
	"request-validators": ["the root"],
	"security-policy": ["the root"]
};
const HTTP_API_ONLY = [
	"cors",
	"importexport-version",
	"integrations",
	"tag-value"
];
const EXTENSION_RULES = [
	{
		code: "extension-http-api",
		severity: "warning",
		check: httpApiExtensions
	},
	{
		code: "extension-unknown",
		severity: "warning",
		check: unknownExtensions
	},
	{
		code: "extension-misplaced",
		severity: "warning",
		check: misplacedExtensions
	}
];
const INTEGRATION_EXTENSION_RULES = [{
	code: "extension-http-api",
	severity: "warning",
	check: httpApiIntegration
}];
function extensions({ context }) {
	const paths = members(child(context.root, "paths")).map(([, node]) => resolve(context, node));
	const operations = paths.flatMap(members).filter(([key]) => Object.hasOwn(OPERATION_KEYS, key));
	const schemes = members(securitySchemesNode(context)).map(([, node]) => resolve(context, node));
	return [
		...extensionsAt("the root", context.root),
		...items(child(context.root, "servers")).flatMap((node) => extensionsAt("servers", node)),
		...paths.flatMap((node) => extensionsAt("a path", node)),
		...operations.flatMap(([, node]) => extensionsAt("an operation", node)),
		...schemes.flatMap((node) => extensionsAt("a security scheme", node))
	];
}
function extensionsAt(place, holder) {
	return members(holder).filter(([key]) => key.startsWith(PREFIX)).map(([key, node]) => ({
		name: key.slice(20),
		place,
		node
	}));
}
function httpApiExtensions(subject) {
	return extensions(subject).filter(({ name }) => HTTP_API_ONLY.includes(name)).map(({ node: { pointer } }) => ({
		pointer,
		message: `${require_nearest.pointerKeys(pointer).at(-1)} belongs to HTTP APIs and has no effect on a REST API.`,
		hint: "Remove it; for CORS, declare OPTIONS operations with mock integrations."
	}));
}
function unknownExtensions(subject) {
	const known = Object.keys(PLACES).map((name) => PREFIX + name);
	return extensions(subject).filter(({ name }) => !Object.hasOwn(PLACES, name) && !HTTP_API_ONLY.includes(name)).map(({ name, node: { pointer } }) => ({
		pointer,
		message: `API Gateway has no extension ${quoted(PREFIX + name)}; it is ignored.`,
		hint: require_nearest.didYouMean(PREFIX + name, known, "Remove it, or use one of the documented extensions.")
	}));
}
function misplacedExtensions(subject) {
	return extensions(subject).flatMap(({ name, place, node: { pointer } }) => {
		const places = Object.hasOwn(PLACES, name) ? PLACES[name] ?? [] : [];
		return when(places.length > 0 && !places.includes(place), () => ({
			pointer,
			message: `${quoted(PREFIX + name)} has no effect on ${place}; it belongs to ${places.join(" or ")}.`,
			hint: "Move it there."
		}));
	});
}
/** A REST API always has the event of version 1.0, and no first-class service integrations (aws-facts 2.10). */
function httpApiIntegration({ context, place }) {
	const node = integrationNode(context, place.node);
	const version = child(node, "payloadFormatVersion");
	const subtype = child(node, "integrationSubtype");
	const belongs = "belongs to HTTP APIs and has no effect on a REST API";
	return [...when((text(version) ?? "").startsWith("2"), () => ({
		pointer: version.pointer,
		message: `payloadFormatVersion 2.0 of ${place.key} ${belongs}: the function gets the event of version 1.0.`,
		hint: "Remove it, and have the function read the event of version 1.0."
	})), ...when(subtype.value !== void 0, () => ({
		pointer: subtype.pointer,
		message: `integrationSubtype of ${place.key} ${belongs}.`,
		hint: "Use type: aws with the uri arn:aws:apigateway:REGION:SERVICE:action/NAME."
	}))];
}
// src/core/desired/rules/gateway-responses.ts
/** Rules for gateway responses, and for the headers that browsers need in them (aws-facts 2.12, 3.5, pitfall 14). */
const ALLOW_ORIGIN = "gatewayresponse.header.access-control-allow-origin";
const PARAMETER$1 = /^gatewayresponse\.(?:header|path|querystring)\.[a-zA-Z0-9._$-]+$/;
const GATEWAY_RESPONSE_RULES = [
	{
		code: "gateway-response-type",
		severity: "error",
		check: unknownTypes
	},
	{
		code: "gateway-response-status",
		severity: "error",
		check: badStatuses$1
	},
	{
		code: "gateway-response-parameter",
		severity: "error",
		check: badParameters
	},
	{
		code: "gateway-response-template",
		severity: "error",
		check: badTemplates$1
	},
	{
		code: "gateway-response-cors",
		severity: "warning",
		check: missingCors
	}
];
function unknownTypes({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, { pointer }]) => when(!Object.hasOwn(GATEWAY_RESPONSE_STATUS, type), () => ({
		pointer,
		message: `There is no gateway response ${quoted(type)}.`,
		hint: require_nearest.didYouMean(type, Object.keys(GATEWAY_RESPONSE_STATUS), "Use one of the documented types.")
	})));
}
function badStatuses$1({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, node]) => {
		const status = child(node, "statusCode");
		return when(status.value !== void 0 && !STATUS_CODE.test(text(status) ?? ""), () => ({
			pointer: status.pointer,
			message: `The status code of the gateway response ${quoted(type)} is not one.`,
			hint: "Write a number from 100 to 599, or leave it out for the default of the type."
		}));
	});
}
function badParameters({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, node]) => members(child(node, "responseParameters")).flatMap(([name, { pointer, value }]) => when(!PARAMETER$1.test(name) || typeof value !== "string", () => ({
		pointer,
		message: `The gateway response ${quoted(type)} sets ${quoted(name)}, which is not the name of a header mapped to a text.`,
		hint: "Write gatewayresponse.header.NAME: \"'value'\", with the single quotes inside of the text."
	}))));
}
function badTemplates$1({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, node]) => members(child(node, "responseTemplates")).flatMap(([, { pointer, value }]) => when(typeof value !== "string", () => ({
		pointer,
		message: `A template of the gateway response ${quoted(type)} is not a text.`,
		hint: "Map a content type to the text of the template."
	}))));
}
/** OPTIONS operations say that browsers call the API; without the header, a browser hides every error of the gateway. */
function missingCors({ context, definition }) {
	const preflight = Object.keys(definition.methods).some((key) => splitMethodKey(key).httpMethod === "OPTIONS");
	const nodes = new Map(gatewayResponseNodes(context.root));
	const missing = ["DEFAULT_4XX", "DEFAULT_5XX"].filter((type) => {
		const node = nodes.get(type);
		return !(node === void 0 ? [] : members(child(node, "responseParameters"))).some(([name]) => name.toLowerCase() === ALLOW_ORIGIN);
	});
	const holder = child(context.root, "x-amazon-apigateway-gateway-responses");
	return when(preflight && missing.length > 0, () => ({
		pointer: isMap(holder) ? holder.pointer : child(context.root, "paths").pointer,
		message: `There are OPTIONS operations, but ${missing.join(" and ")} ${missing.length === 1 ? "has" : "have"} no Access-Control-Allow-Origin: browsers cannot see why a call failed.`,
		hint: "Set gatewayresponse.header.Access-Control-Allow-Origin of these under x-amazon-apigateway-gateway-responses."
	}));
}
// src/core/desired/rules/ignored.ts
/** Parts of OpenAPI that API Gateway takes and does not keep (aws-facts 2.8, 2.14): said once per part, with its first place. */
const OF_OPERATIONS = [
	"callbacks",
	"deprecated",
	"servers"
];
/** What a parameter may say of its values: API Gateway checks only that a required one is there. */
const CONSTRAINTS = [
	"enum",
	"pattern",
	"minimum",
	"maximum",
	"minLength",
	"maxLength",
	"default"
];
const IGNORED_RULES = [{
	code: "part-not-stored",
	severity: "warning",
	check: operationParts
}, {
	code: "parameter-constraints-ignored",
	severity: "warning",
	check: constraints
}];
function pathItems({ context }) {
	return members(child(context.root, "paths")).map(([, node]) => resolve(context, node));
}
function operations(paths) {
	return paths.flatMap((path) => members(path).flatMap(([key, node]) => Object.hasOwn(OPERATION_KEYS, key) ? [node] : []));
}
function operationParts(subject) {
	const all = operations(pathItems(subject));
	const responses = all.flatMap((operation) => members(child(operation, "responses"))).map(([, node]) => resolve(subject.context, node));
	return [...OF_OPERATIONS.flatMap((key) => notStored(key, all)), ...notStored("links", responses)];
}
function notStored(key, holders) {
	const found = holders.map((holder) => child(holder, key)).filter(({ value }) => value !== void 0 && value !== false);
	const [first] = found;
	if (first === void 0) return [];
	const places = found.length === 1 ? "in one place" : `in ${found.length} places`;
	return [{
		pointer: first.pointer,
		message: `${quoted(key)} stands ${places}; API Gateway does not keep it.`,
		hint: "It stays in the spec for its readers; nothing at API Gateway comes of it."
	}];
}
function constraints(subject) {
	const paths = pathItems(subject);
	const bound = [...paths, ...operations(paths)].map((holder) => child(holder, "parameters")).flatMap(items).map((node) => resolve(subject.context, node)).filter(isConstrained);
	const [first] = bound;
	if (first === void 0) return [];
	const which = bound.length === 1 ? "One parameter restricts its values" : `${bound.length} parameters restrict their values`;
	return [{
		pointer: first.pointer,
		message: `${which}; API Gateway checks only that a required one is there.`,
		hint: "Check the values in the backend."
	}];
}
/** In 3.0 the constraints are in the schema, in 2.0 on the parameter itself; those of bodies are checked by the model. */
function isConstrained(node) {
	if (child(node, "in").value === "body") return false;
	const schema = child(node, "schema");
	const holder = objectOf((isMap(schema) ? schema : node).value) ?? {};
	return CONSTRAINTS.some((key) => Object.hasOwn(holder, key));
}
// src/core/desired/rules/mock.ts
const MOCK_RULES = [{
	code: "mock-binary",
	severity: "warning",
	check: binary
}, {
	code: "mock-status",
	severity: "warning",
	check: missingStatus
}];
/** With every body taken for binary, the request template of a mock sees none: 500 "Unable to transform request". */
function binary({ context, place, method, definition }) {
	const { integration } = method;
	return when(definition.properties.binaryMediaTypes.includes("*/*") && integration?.type === "MOCK" && integration.contentHandling !== "CONVERT_TO_TEXT", () => ({
		pointer: integrationNode(context, place.node).pointer,
		message: `The mock of ${place.key} answers 500, because */* is among the binary media types.`,
		hint: "Set contentHandling: CONVERT_TO_TEXT on it, or name the binary media types one by one."
	}));
}
/** The request template of a mock says the status; without one every call is answered with 500. */
function missingStatus({ context, place, method }) {
	const { integration } = method;
	if (integration?.type !== "MOCK") return [];
	return when(!mockHasStatus(integration), () => ({
		pointer: integrationNode(context, place.node).pointer,
		message: `The mock of ${place.key} has no request template that gives a statusCode, so that it answers 500.`,
		hint: "Set requestTemplates: { application/json: '{\"statusCode\": 200}' } and responses: { default: { statusCode: \"200\" } }."
	}));
}
/** Whether a request template of a mock gives a status, as far as can be told without rendering it. */
function mockHasStatus({ requestTemplates }) {
	return Object.values(requestTemplates).some((template) => template.includes("statusCode"));
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
const REMAPPED = [
	"authorization",
	"connection",
	"content-length",
	"expect",
	"host",
	"server",
	"via"
];
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
		code: "integration-response-missing",
		severity: "warning",
		check: noResponses
	},
	{
		code: "response-unmapped",
		severity: "warning",
		check: unmappedStatuses
	},
	{
		code: "header-remapped",
		severity: "warning",
		check: remappedHeaders
	},
	{
		code: "template-not-text",
		severity: "error",
		check: badTemplates
	}
];
function entries({ context, place }) {
	return members(child(integrationNode(context, place.node), "responses"));
}
function statusOf(node) {
	return text(child(node, "statusCode"));
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
		const maps = members(child(node, "responseParameters")).length > 0;
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
		return members(child(node, "responseParameters")).flatMap(([name, { pointer }]) => when(!Object.hasOwn(response.responseParameters, name), () => ({
			pointer,
			message: `${subject.place.key} maps ${quoted(name)}, which its response does not declare.`,
			hint: "Declare the header under the headers of that response.",
			...mappingRefused(subject, name)
		})));
	});
}
/** A proxy answers by itself; without a response, everything else answers 500. Of a mock without a status that is said already. */
function noResponses(subject) {
	const { integration } = subject.method;
	return when(integration !== void 0 && !isProxy(subject) && entries(subject).length === 0 && (integration.type !== "MOCK" || mockHasStatus(integration)), () => ({
		pointer: integrationNode(subject.context, subject.place.node).pointer,
		message: `The integration of ${subject.place.key} has no responses, so that every call answers 500.`,
		hint: "Add responses: { default: { statusCode: \"200\" } }, or use the proxy type."
	}));
}
/** Declared to clients, and never answered: no integration response leads to it. */
function unmappedStatuses(subject) {
	const mapped = new Set(entries(subject).map(([, node]) => statusOf(node)));
	if (isProxy(subject) || mapped.size === 0) return [];
	const unmapped = Object.keys(subject.method.responses).filter((status) => !mapped.has(status));
	return when(unmapped.length > 0, () => ({
		pointer: child(subject.place.node, "responses").pointer,
		message: `No integration response of ${subject.place.key} leads to ${unmapped.join(", ")}.`,
		hint: "Add an integration response with that statusCode and the pattern that selects it."
	}));
}
/** The data plane renames these headers of an answer to x-amzn-Remapped-* (aws-facts 2.14). */
function remappedHeaders(subject) {
	if (isProxy(subject)) return [];
	return entries(subject).flatMap(([, node]) => members(child(node, "responseParameters")).flatMap(([name, { pointer }]) => {
		const header = name.replace(/^method\.response\.header\./, "");
		return when(REMAPPED.includes(header.toLowerCase()), () => ({
			pointer,
			message: `Clients of ${subject.place.key} get the header ${quoted(header)} as x-amzn-Remapped-${header}.`,
			hint: "Use a header with another name."
		}));
	}));
}
function mappingRefused({ place }, name) {
	return refused(unableTo("integration response", place, `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${`Invalid mapping expression parameter specified: ${name}`}]`));
}
function badTemplates(subject) {
	const { context, place } = subject;
	return [child(integrationNode(context, place.node), "requestTemplates"), ...entries(subject).map(([, node]) => child(node, "responseTemplates"))].flatMap((templates) => {
		return [...members(templates).filter(([, { value }]) => value !== null && typeof value !== "string").map(([, { pointer }]) => templateViolation(pointer)), ...when(templates.value !== void 0 && !isMap(templates), () => templateViolation(templates.pointer))];
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
const TIMEOUT_TEXT = "Timeout should be between 50 ms and 29000 ms";
const CONNECTION_TYPES = ["INTERNET", "VPC_LINK"];
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
		code: "integration-timeout-quota",
		severity: "warning",
		check: onIntegration(raisedTimeout)
	},
	{
		code: "integration-lambda-method",
		severity: "warning",
		check: onIntegration(lambdaMethod)
	},
	{
		code: "integration-transfer-mode",
		severity: "error",
		check: onIntegration(badTransferMode)
	},
	{
		code: "integration-connection-type",
		severity: "error",
		check: onIntegration(badConnectionType)
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
		pointer: child(node, "uri").pointer,
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
	const place = child(node, "timeoutInMillis");
	const timeout = integer(place);
	const longest = longestTimeout(method, node);
	const inRange = timeout !== void 0 && timeout >= SHORTEST_TIMEOUT && timeout <= longest;
	return when(place.value !== void 0 && !inRange, () => ({
		pointer: place.pointer,
		message: `The timeout of ${method.place.key} must be a whole number from ${SHORTEST_TIMEOUT} to ${longest} milliseconds.`,
		hint: `Leave it out for ${integration.timeoutInMillis > longest ? longest : DEFAULT_TIMEOUT}.`,
		...refused(unableTo("integration", method.place, TIMEOUT_TEXT))
	}));
}
/** Streams may take 15 minutes; others 29 seconds, but the quota of regional and private APIs can be raised (aws-facts 1.2). */
function longestTimeout({ context }, node) {
	return compileEndpointType(context) === "EDGE" && transferMode(node) !== "STREAM" ? DEFAULT_TIMEOUT : LONGEST_STREAM;
}
/** A warning here and an error at an account with the quota everybody has: the embedded API Gateway is such an account. */
function raisedTimeout({ node, method, integration }) {
	const timeout = integration.timeoutInMillis;
	return when(timeout > 29e3 && timeout <= longestTimeout(method, node) && transferMode(node) !== "STREAM", () => ({
		pointer: child(node, "timeoutInMillis").pointer,
		message: `The timeout of ${method.place.key} is over ${DEFAULT_TIMEOUT} milliseconds: the import is refused unless the account's quota was raised.`,
		hint: `Use at most ${DEFAULT_TIMEOUT}, or have the quota L-E5AE38E3 raised (regional and private APIs only).`,
		...refused(unableTo("integration", method.place, TIMEOUT_TEXT))
	}));
}
/** Stored, and every call fails (aws-facts 2.10). */
function lambdaMethod({ integration, node, method }) {
	const { type, httpMethod, uri = "" } = integration;
	return when(type.startsWith("AWS") && isInvocationUri(uri) && httpMethod !== void 0 && httpMethod !== "POST", () => ({
		pointer: child(node, "httpMethod").pointer,
		message: `${method.place.key} calls Lambda with ${httpMethod}; Lambda takes POST only, and every call would answer 500.`,
		hint: "Set httpMethod to POST, whatever method the client uses."
	}));
}
function badTransferMode({ integration, node, method }) {
	const place = child(node, "responseTransferMode");
	const mode = transferMode(node);
	const takes = mode === "BUFFERED" || mode === "STREAM" && integration.type.endsWith("_PROXY");
	return when(place.value !== void 0 && !takes, () => ({
		pointer: place.pointer,
		message: `The integration of ${method.place.key} has a responseTransferMode that it cannot have.`,
		hint: "Use BUFFERED; STREAM works with http_proxy and aws_proxy only."
	}));
}
function badConnectionType({ node }) {
	const place = child(node, "connectionType");
	const known = CONNECTION_TYPES.includes(text(place)?.toUpperCase() ?? "");
	return when(place.value !== void 0 && !known, () => ({
		pointer: place.pointer,
		message: "API Gateway does not know this connectionType.",
		hint: `Use one of ${CONNECTION_TYPES.join(", ")}, or leave it out.`
	}));
}
function badPassthrough({ integration, node }) {
	return when(!PASSTHROUGH.includes(integration.passthroughBehavior), () => ({
		pointer: child(node, "passthroughBehavior").pointer,
		message: "API Gateway does not know this passthroughBehavior.",
		hint: `Use one of ${PASSTHROUGH.join(", ")}.`
	}));
}
function badContentHandling({ integration, node }) {
	const { contentHandling } = integration;
	return when(contentHandling !== void 0 && !CONTENT_HANDLING.includes(contentHandling), () => ({
		pointer: child(node, "contentHandling").pointer,
		message: "API Gateway does not know this contentHandling.",
		hint: `Use one of ${CONTENT_HANDLING.join(", ")}, or leave it out.`
	}));
}
function missingConnection({ integration, node, method }) {
	return when(text(child(node, "connectionType"))?.toUpperCase() === "VPC_LINK" && integration.connectionId === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${method.place.key} goes through a VPC link but does not say which.`,
		hint: "Set connectionId to the id of the VPC link, or to a stage variable that holds it."
	}));
}
// src/core/desired/rules/limits.ts
/** Rules for the quotas of one API (aws-facts 1.2): a fixed one is an error, one that the account can have raised a warning. */
const KILOBYTE = 1024;
const MOST_RESOURCES = 300;
const MOST_AUTHORIZERS = 10;
const MOST_DOCUMENTATION_PARTS = 2e3;
const LONGEST_POLICY = 8192;
const LARGEST_MODELS = 400 * KILOBYTE;
const LARGEST_TEMPLATE = 300 * KILOBYTE;
const LONGEST_METHOD_ARN = 1600;
/** What stands before the path in the shortest ARN that a method can have: a stage has one letter at least. */
const METHOD_ARN = "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/s/GET";
const DOCUMENT_LIMITS = [
	{
		code: "resources-limit",
		severity: "warning",
		check: resources
	},
	{
		code: "authorizers-limit",
		severity: "warning",
		check: authorizers
	},
	{
		code: "documentation-limit",
		severity: "warning",
		check: documentationParts
	},
	{
		code: "policy-size",
		severity: "warning",
		check: policySize
	},
	{
		code: "models-size",
		severity: "error",
		check: modelsSize
	},
	{
		code: "api-without-methods",
		severity: "error",
		check: noMethods
	}
];
const METHOD_LIMITS = [{
	code: "template-size",
	severity: "error",
	check: templateSizes
}, {
	code: "method-arn-length",
	severity: "error",
	check: methodArnLength
}];
const RAISE = "have the quota of the account raised";
function resources({ context, definition }) {
	const count = definition.resources.length;
	return when(count > MOST_RESOURCES, () => ({
		pointer: child(context.root, "paths").pointer,
		message: `The paths make ${count} resources, parents included; an API has ${MOST_RESOURCES} unless the account's quota was raised.`,
		hint: `Split the API, use a greedy {proxy+} path, or ${RAISE} (L-01C8A9E0).`
	}));
}
function authorizers({ context, definition }) {
	const count = Object.keys(definition.authorizers).length;
	return when(count > MOST_AUTHORIZERS, () => ({
		pointer: securitySchemesNode(context).pointer,
		message: `The spec defines ${count} authorizers; an API has ${MOST_AUTHORIZERS} unless the account's quota was raised.`,
		hint: `Remove authorizers that no operation uses, or ${RAISE} through AWS support.`
	}));
}
function documentationParts({ context }) {
	const parts = descend(context.root, "x-amazon-apigateway-documentation", "documentationParts");
	const count = items(parts).length;
	return when(count > MOST_DOCUMENTATION_PARTS, () => ({
		pointer: parts.pointer,
		message: `The spec has ${count} documentation parts; an API has ${MOST_DOCUMENTATION_PARTS} unless the account's quota was raised.`,
		hint: `Remove some, or ${RAISE} through AWS support.`
	}));
}
function policySize({ context, definition }) {
	const { policy } = definition.properties;
	const length = policy === void 0 ? 0 : JSON.stringify(policy).length;
	return when(length > LONGEST_POLICY, () => ({
		pointer: child(context.root, "x-amazon-apigateway-policy").pointer,
		message: `The resource policy has ${length} characters; it may have ${LONGEST_POLICY} unless the account's quota was raised.`,
		hint: `Join statements with lists and wildcards, or ${RAISE} (L-8B81B02C).`
	}));
}
function modelsSize({ context }) {
	const schemas = schemasNode(context);
	const size = members(schemas).reduce((sum, [, { value }]) => sum + bytes(JSON.stringify(value)), 0);
	return when(size > LARGEST_MODELS, () => ({
		pointer: schemas.pointer,
		message: `The schemas make ${kilobytes(size)} KB of models; API Gateway takes ${LARGEST_MODELS / KILOBYTE} KB for one API.`,
		hint: "Every named schema becomes a model, used or not: remove those that no operation needs, or split the API."
	}));
}
/** A deployment of an API without methods is refused (aws-facts 4.2). */
function noMethods({ context, definition }) {
	return when(Object.keys(definition.methods).length === 0, () => ({
		pointer: child(context.root, "paths").pointer,
		message: "The API would have no methods, and API Gateway does not deploy such an API.",
		hint: "Give at least one path an operation with an integration."
	}));
}
function templateSizes({ context, place }) {
	const integration = integrationNode(context, place.node);
	const responses = members(child(integration, "responses")).map(([, node]) => node);
	return [child(integration, "requestTemplates"), ...responses.map((node) => child(node, "responseTemplates"))].flatMap(members).flatMap(([, node]) => templateSize(node, place.key));
}
function templateSize({ value, pointer }, operation) {
	const size = typeof value === "string" && value.length > LARGEST_TEMPLATE / 4 ? bytes(value) : 0;
	return when(size > LARGEST_TEMPLATE, () => ({
		pointer,
		message: `A mapping template of ${operation} has ${kilobytes(size)} KB; API Gateway takes ${LARGEST_TEMPLATE / KILOBYTE} KB.`,
		hint: "Move the work to the backend."
	}));
}
/** A longer ARN gives 414 to every call (aws-facts 1.2). */
function methodArnLength({ place }) {
	return when(bytes(METHOD_ARN) + bytes(place.path) > LONGEST_METHOD_ARN, () => ({
		pointer: place.node.pointer,
		message: `The ARN of the method would have more than ${LONGEST_METHOD_ARN} bytes, so that every call is answered with 414.`,
		hint: "Shorten the path."
	}));
}
function bytes(text = "") {
	return new TextEncoder().encode(text).length;
}
function kilobytes(size) {
	return Math.ceil(size / KILOBYTE);
}
// src/core/desired/rules/mappings.ts
/** Rules for what integrations map to what (aws-facts 2.6, 2.10). Values are never quoted: they may hold credentials. */
const COMMON = /^(?:'.*'|(?:context|stageVariables)\..+)$/s;
const OF_REQUEST = /^method\.request\.(?:body(?:[.[].*)?|(?:multivalue)?(?:header|querystring)\..+|path\..+)$/s;
const OF_RESPONSE = /^integration\.response\.(?:body(?:[.[].*)?|(?:multivalue)?header\..+)$/s;
const REQUEST_NAME = /^integration\.request\.(?:header|querystring|path)\.[a-zA-Z0-9._$-]+$/;
const PARAMETER = /^method\.request\.(?:multivalue)?(header|querystring|path)\.(.+)$/s;
const MAPPING_RULES = [
	{
		code: "mapping-quotes",
		severity: "error",
		check: doubleQuotes
	},
	{
		code: "mapping-value",
		severity: "error",
		check: values
	},
	{
		code: "mapping-name",
		severity: "error",
		check: names
	},
	{
		code: "mapping-parameter-undeclared",
		severity: "error",
		check: undeclaredParameters
	}
];
function mappings({ context, place }) {
	const node = integrationNode(context, place.node);
	const responses = members(child(node, "responses")).map(([, response]) => child(response, "responseParameters"));
	return [...texts("integration", child(node, "requestParameters")), ...responses.flatMap((parameters) => texts("integration response", parameters))];
}
function texts(part, node) {
	return members(node).flatMap(([name, { value, pointer }]) => typeof value === "string" ? [{
		part,
		name,
		value,
		pointer
	}] : []);
}
const isDoubleQuoted = ({ value }) => value.startsWith("\"");
/** `"*"` is no static value: the single quotes belong into the text (aws-facts 2.6). */
function doubleQuotes(subject) {
	return mappings(subject).filter(isDoubleQuoted).map(({ part, name, value, pointer }) => ({
		pointer,
		message: `${subject.place.key} maps ${quoted(name)} to a value in double quotes, which API Gateway refuses.`,
		hint: "Put a static value in single quotes inside of the text, such as \"'*'\".",
		...refused(unableTo(part, subject.place, `Invalid mapping expression specified: ${value}`))
	}));
}
function values(subject) {
	return mappings(subject).filter((mapping) => !isDoubleQuoted(mapping) && !isExpression(mapping)).map(({ part, name, value, pointer }) => ({
		pointer,
		message: `${subject.place.key} maps ${quoted(name)} to something that is neither a static value nor an expression.`,
		hint: part === "integration" ? "Write 'static' in single quotes, method.request.header.NAME (or querystring, path, body), context.NAME or stageVariables.NAME." : "Write 'static' in single quotes, integration.response.header.NAME, integration.response.body, context.NAME or stageVariables.NAME.",
		...refused(unableTo(part, subject.place, `Invalid mapping expression specified: ${value}`))
	}));
}
function isExpression({ part, value }) {
	return COMMON.test(value) || (part === "integration" ? OF_REQUEST : OF_RESPONSE).test(value);
}
function names(subject) {
	return mappings(subject).filter(({ part, name }) => part === "integration" && !REQUEST_NAME.test(name)).map(({ name, pointer }) => ({
		pointer,
		message: `${subject.place.key} maps to ${quoted(name)}, which is no part of the request to the backend.`,
		hint: "Write integration.request.header.NAME, integration.request.querystring.NAME or integration.request.path.NAME."
	}));
}
/** A path variable counts as declared only where it is the last segment (aws-facts 2.8). */
function undeclaredParameters(subject) {
	const { requestParameters } = subject.method;
	return mappings(subject).flatMap(({ part, value, pointer }) => {
		const match = part === "integration" ? PARAMETER.exec(value) : null;
		if (match === null) return [];
		const parameter = `method.request.${match[1]}.${match[2]}`;
		if (Object.hasOwn(requestParameters, parameter)) return [];
		const error = `Invalid mapping expression parameter specified: ${value}`;
		return [{
			pointer,
			message: `${subject.place.key} maps the parameter ${quoted(parameter)}, which it does not declare.`,
			hint: "Declare it under the parameters of the operation or of its path.",
			...refused(unableTo(part, subject.place, `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${error}]`))
		}];
	});
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
		code: "parameter-path-unknown",
		severity: "warning",
		check: unknownPathParameters
	},
	{
		code: "parameter-location",
		severity: "error",
		check: parameterLocations
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
/** It is stored and never filled. */
function unknownPathParameters({ parameters, place }) {
	const variables = new Set(segments(place.path).map(pathVariable));
	return parameters.filter(({ name, location }) => location === "path" && !variables.has(name)).map(({ name, node }) => ({
		pointer: node.pointer,
		message: `${place.key} declares the path parameter ${quoted(name)}, which its path does not have.`,
		hint: `Write {${name}} into the path, or remove the parameter.`
	}));
}
function parameterLocations({ parameters }) {
	return parameters.filter(({ location }) => ![
		...STORED,
		...DROPPED,
		"body"
	].includes(location)).map(({ name, location, node }) => ({
		pointer: node.pointer,
		message: `The parameter ${quoted(name)} is in ${quoted(location)}, which OpenAPI does not have; it would be lost.`,
		hint: require_nearest.didYouMean(location, STORED, "Write query, header or path.")
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
	const node = child(child(place.node, "x-amazon-apigateway-auth"), "type");
	const type = text(node)?.toUpperCase();
	return when(type !== void 0 && !["NONE", "AWS_IAM"].includes(type), () => ({
		pointer: node.pointer,
		message: "x-amazon-apigateway-auth knows the types NONE and AWS_IAM only.",
		hint: "For an authorizer use security and a security scheme."
	}));
}
function missingIntegration({ context, place }) {
	return when(!isMap(integrationNode(context, place.node)), () => ({
		pointer: place.node.pointer,
		message: `${place.key} has no x-amazon-apigateway-integration, and one such operation keeps the whole API from being deployed.`,
		hint: "Add an integration, a mock one for example, or remove the operation."
	}));
}
function malformedIntegration({ context, place }) {
	const node = integrationNode(context, place.node);
	return when(isMap(node) && integrationType(node) === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${place.key} has no type that API Gateway knows.`,
		hint: "Set type to aws, aws_proxy, http, http_proxy or mock.",
		...refused(`Unable to parse API definition because of a malformed integration at path ${place.path}`)
	}));
}
// src/core/desired/body-schemas.ts
/** The schemas of request and response bodies, with what they describe. */
/** By the root of the document: several rules ask for all of them. */
const known$1 = /* @__PURE__ */ new WeakMap();
/** In the order of the document. A shared body is there once per use. */
function bodySchemas(context) {
	const found = known$1.get(context.root) ?? findAll$1(context);
	known$1.set(context.root, found);
	return found;
}
function findAll$1(context) {
	return members(child(context.root, "paths")).flatMap(([, node]) => members(resolve(context, node)).flatMap(([key, operation]) => Object.hasOwn(OPERATION_KEYS, key) ? operationSchemas(context, operation) : []));
}
function operationSchemas(context, operation) {
	const responses = members(child(operation, "responses")).map(([, node]) => resolve(context, node));
	if (context.version === 3) return [...contentSchemas("request", child(resolve(context, child(operation, "requestBody")), "content")), ...responses.flatMap((node) => contentSchemas("response", child(node, "content")))];
	return [...items(child(operation, "parameters")).map((node) => resolve(context, node)).filter((node) => child(node, "in").value === "body").flatMap((node) => typedSchemas(context, operation, node, "request")), ...responses.flatMap((node) => typedSchemas(context, operation, node, "response"))];
}
function contentSchemas(part, content) {
	return members(content).map(([mediaType, media]) => ({
		part,
		mediaType,
		node: child(media, "schema")
	})).filter(({ node }) => isMap(node));
}
/** In 2.0 one schema counts for every media type of the operation. */
function typedSchemas(context, operation, holder, part) {
	const node = child(holder, "schema");
	if (!isMap(node)) return [];
	return mediaTypes(context, operation, part === "request" ? "consumes" : "produces").map((mediaType) => ({
		part,
		mediaType,
		node
	}));
}
// src/core/desired/rules/schemas.ts
/**
* Rules for JSON schemas (aws-facts 2.6, 2.7, 2.14). What API Gateway only documents as unsupported is a warning, once
* per keyword with its first place: specs in production have most of it, and a model without validation works anyhow.
*/
const UNSUPPORTED = [
	"default",
	"discriminator",
	"example",
	"exclusiveMinimum",
	"maxItems",
	"minItems",
	"nullable",
	"readOnly"
];
const COMBINERS = [
	"allOf",
	"anyOf",
	"oneOf"
];
/** Of draft 04, and of OpenAPI; int32, int64 and decimal are documented as not supported. */
const FORMATS = /* @__PURE__ */ new Set([
	"date-time",
	"email",
	"hostname",
	"ipv4",
	"ipv6",
	"uri",
	"date",
	"byte",
	"binary",
	"password",
	"float",
	"double"
]);
const PRIMITIVES = /* @__PURE__ */ new Set([
	"string",
	"number",
	"integer",
	"boolean"
]);
const SCHEMA_RULES = [
	{
		code: "schema-enum-duplicate",
		severity: "error",
		check: duplicateValues
	},
	{
		code: "schema-keyword",
		severity: "warning",
		check: unsupportedKeywords
	},
	{
		code: "schema-combination",
		severity: "warning",
		check: combinations
	},
	{
		code: "schema-format",
		severity: "warning",
		check: formats
	},
	{
		code: "response-schema-primitive",
		severity: "warning",
		check: primitiveResponses
	},
	{
		code: "model-media-type",
		severity: "warning",
		check: otherMediaTypes
	}
];
/** By the root of the document: several rules ask for all of them. */
const known = /* @__PURE__ */ new WeakMap();
/** Every schema of the document: named ones, those of bodies, and all that stand in them. */
function allSchemas(context) {
	const found = known.get(context.root) ?? findAll(context);
	known.set(context.root, found);
	return found;
}
function findAll(context) {
	const inline = bodySchemas(context).map(({ node }) => node);
	return [...members(schemasNode(context)).map(([, node]) => node), ...inline].flatMap(subschemas);
}
function tally(things) {
	const found = /* @__PURE__ */ new Map();
	for (const [thing, pointer] of things) {
		const known = found.get(thing);
		found.set(thing, {
			pointer: known?.pointer ?? pointer,
			count: (known?.count ?? 0) + 1
		});
	}
	return found;
}
function times(count, what) {
	return count === 1 ? `One ${what}` : `${count} ${what}s`;
}
/** The service refuses a model for it and does not say which (aws-facts 2.6). */
function duplicateValues({ context }) {
	return allSchemas(context).flatMap(({ value, pointer }) => {
		const values = objectOf(value)?.["enum"];
		if (!Array.isArray(values) || new Set(values.map(require_json.canonical)).size === values.length) return [];
		return [{
			pointer: `${pointer}/enum`,
			message: "A value is twice in an enum, and API Gateway refuses such a model.",
			hint: "Keep each value once.",
			...refused("Unable to create model: Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]")
		}];
	});
}
function unsupportedKeywords({ context }) {
	return [...tally(allSchemas(context).flatMap(({ value, pointer }) => {
		const schema = objectOf(value) ?? {};
		return UNSUPPORTED.filter((key) => Object.hasOwn(schema, key)).map((key) => [key, `${pointer}/${key}`]);
	}))].map(([key, { pointer, count }]) => ({
		pointer,
		message: `${times(count, "schema")} ${count === 1 ? "has" : "have"} ${quoted(key)}, which API Gateway does not support in models: it is not checked, and some models are refused for it.`,
		hint: "Do not rely on it for validation; take it out when the import says \"Invalid model schema specified\"."
	}));
}
/** In 3.0 a combination must not stand beside a $ref, in 2.0 there is no oneOf and no anyOf. */
function combinations({ context }) {
	return [...tally(allSchemas(context).flatMap(({ value, pointer }) => {
		const schema = objectOf(value) ?? {};
		const has = COMBINERS.filter((key) => Object.hasOwn(schema, key));
		const beside = Object.hasOwn(schema, "$ref") ? has : [];
		const unknown = context.version === 2 ? has.filter((key) => key !== "allOf") : [];
		return [.../* @__PURE__ */ new Set([...beside, ...unknown])].map((key) => [key, `${pointer}/${key}`]);
	}))].map(([key, { pointer, count }]) => ({
		pointer,
		message: `${times(count, "schema")} ${count === 1 ? "has" : "have"} ${quoted(key)} where API Gateway does not take it: beside a $ref, or in OpenAPI 2.0.`,
		hint: "Put the reference into the list, or describe the alternatives in OpenAPI 3.0."
	}));
}
function formats({ context }) {
	return [...tally(allSchemas(context).flatMap(({ value, pointer }) => {
		const format = objectOf(value)?.["format"];
		return typeof format !== "string" || FORMATS.has(format) ? [] : [[format, `${pointer}/format`]];
	}))].map(([format, { pointer, count }]) => ({
		pointer,
		message: `${times(count, "schema")} ${count === 1 ? "has" : "have"} the format ${quoted(format)}, which API Gateway does not support: it is not checked, and some models are refused for it.`,
		hint: "Use minimum, maximum or pattern; take it out when the import says \"Invalid model schema specified\"."
	}));
}
function primitiveResponses({ context }) {
	return inOne(bodySchemas(context).filter(({ node, part }) => {
		const type = objectOf(resolve(context, node).value)?.["type"];
		return part === "response" && typeof type === "string" && PRIMITIVES.has(type);
	}), (count) => ({
		message: `${times(count, "response")} ${count === 1 ? "has" : "have"} a bare string, number or boolean as schema, which API Gateway does not support.`,
		hint: "Leave the schema of the response out, or answer with an object."
	}));
}
/** They cannot be exported, and the export is how a stage's snapshot is read (aws-facts 3.6). */
function otherMediaTypes({ context }) {
	const others = bodySchemas(context).filter(({ mediaType }) => !/[/+]json\b/i.test(mediaType));
	const types = require_json.sorted(new Set(others.map(({ mediaType }) => mediaType)));
	const named = types.slice(0, 3).map(quoted).join(", ");
	return inOne(others, () => ({
		message: `Bodies of other types than JSON have schemas (${named}${types.length > 3 ? ", ..." : ""}); API Gateway has JSON models only and cannot export them.`,
		hint: "Leave out the schema of bodies that are not JSON."
	}));
}
function inOne(found, say) {
	const [first] = found;
	return first === void 0 ? [] : [{
		pointer: first.node.pointer,
		...say(found.length)
	}];
}
// src/core/desired/rules/all.ts
const RULES_OF_DOCUMENTS = [
	...DOCUMENT_RULES,
	...DOCUMENT_LIMITS,
	...AUTHORIZER_RULES,
	...GATEWAY_RESPONSE_RULES,
	...EXTENSION_RULES,
	...SCHEMA_RULES,
	...IGNORED_RULES
];
const RULES_OF_METHODS = [
	...METHOD_RULES,
	...METHOD_LIMITS,
	...INTEGRATION_RULES,
	...INTEGRATION_EXTENSION_RULES,
	...MAPPING_RULES,
	...MOCK_RULES,
	...INTEGRATION_RESPONSE_RULES
];
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
	const firstOf = /* @__PURE__ */ new Map();
	return paths.flatMap(({ path, written, node }) => {
		const first = firstOf.get(path);
		if (first === void 0) firstOf.set(path, written);
		return when(first !== void 0, () => ({
			pointer: node.pointer,
			message: `${quoted(written)} and ${quoted(first ?? "")} are one path to API Gateway.`,
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
	return members(node).flatMap(([key, value]) => {
		if (Object.hasOwn(OPERATION_KEYS, key) || OTHER_KEYS.has(key) || key.startsWith("x-")) return [];
		return when(isMap(value), () => ({
			pointer: value.pointer,
			message: `API Gateway has no ${quoted(key)} operation, so ${quoted(written)} would lose it silently.`,
			hint: "Use get, put, post, delete, options, head, patch or x-amazon-apigateway-any-method."
		}));
	});
}
function malformed({ node, written }) {
	return members(node).flatMap(([key, value]) => when(Object.hasOwn(OPERATION_KEYS, key) && !isMap(value), () => ({
		pointer: value.pointer,
		message: `The operation ${quoted(key)} of ${quoted(written)} is not an object.`,
		hint: "Describe the operation, or remove it."
	})));
}
// src/core/desired/pseudo.ts
const VARIABLE = /\$\{AWS::(AccountId|Region|Partition)\}/g;
const MEMBERS = {
	AccountId: "account",
	Region: "region",
	Partition: "partition"
};
/** The document with the variables filled in that are known; the others stay. Keys are left as they are. */
function substitutePseudo(document, pseudo) {
	if (Object.keys(pseudo).length === 0) return document;
	return rewriteTexts(document, { text: (text) => fillPseudo(text, pseudo) });
}
/** One text with the variables filled in. */
function fillPseudo(text, pseudo) {
	if (!mayHoldPseudo(text)) return text;
	return text.replaceAll(VARIABLE, (all, name) => pseudo[MEMBERS[name]] ?? all);
}
/** Whether a text is worth a look: nearly none is, which is seen at once. */
function mayHoldPseudo(text) {
	return text.includes("${AWS::");
}
/** The variables that are left in a value, each once. */
function pseudoVariables(value) {
	const found = /* @__PURE__ */ new Set();
	visitTexts(value, (text) => {
		if (mayHoldPseudo(text)) for (const [variable] of text.matchAll(VARIABLE)) found.add(variable);
	});
	return [...found];
}
// src/core/desired/version.ts
/** Which OpenAPI a document is written in (aws-facts 2.2). */
/** The major version of a document that the service imports; also of one that YAML read as a number. */
function openApiVersion(root) {
	const swagger = text(child(root, "swagger"));
	if (swagger !== void 0) return /^2(\.0){0,2}$/.test(swagger) ? 2 : void 0;
	return /^3(\.0(\.\d+)?)?$/.test(text(child(root, "openapi")) ?? "") ? 3 : void 0;
}
// src/core/desired/compile.ts
/** Compiles a document whose `$ref`s, if any, stay inside of it. Never throws for what is in the document. */
function compileDefinition(document, options) {
	const root = rootNode(substitutePseudo(document, options.pseudo ?? {}));
	const version = openApiVersion(root);
	if (version === void 0 || !isMap(child(root, "paths"))) return unusable();
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
		...applyRules(RULES_OF_DOCUMENTS, {
			context,
			definition
		}),
		...applyRules(PATH_RULES, { paths }),
		...methods.flatMap((compiled) => applyRules(RULES_OF_METHODS, {
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
Object.defineProperty(exports, "AUTHORIZATION_TYPES", {
	enumerable: true,
	get: function() {
		return AUTHORIZATION_TYPES;
	}
});
Object.defineProperty(exports, "DEFAULT_RESPONSE_TEMPLATES", {
	enumerable: true,
	get: function() {
		return DEFAULT_RESPONSE_TEMPLATES;
	}
});
Object.defineProperty(exports, "ENDPOINT_TYPES", {
	enumerable: true,
	get: function() {
		return ENDPOINT_TYPES;
	}
});
Object.defineProperty(exports, "GATEWAY_RESPONSE_STATUS", {
	enumerable: true,
	get: function() {
		return GATEWAY_RESPONSE_STATUS;
	}
});
Object.defineProperty(exports, "INTEGRATION_TYPES", {
	enumerable: true,
	get: function() {
		return INTEGRATION_TYPES;
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
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
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
Object.defineProperty(exports, "declaredProperties", {
	enumerable: true,
	get: function() {
		return declaredProperties;
	}
});
Object.defineProperty(exports, "descend", {
	enumerable: true,
	get: function() {
		return descend;
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
Object.defineProperty(exports, "fillPseudo", {
	enumerable: true,
	get: function() {
		return fillPseudo;
	}
});
Object.defineProperty(exports, "functionPart", {
	enumerable: true,
	get: function() {
		return functionPart;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "invocationUri", {
	enumerable: true,
	get: function() {
		return invocationUri;
	}
});
Object.defineProperty(exports, "isInvocationUri", {
	enumerable: true,
	get: function() {
		return isInvocationUri;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: true,
	get: function() {
		return isMap;
	}
});
Object.defineProperty(exports, "items", {
	enumerable: true,
	get: function() {
		return items;
	}
});
Object.defineProperty(exports, "mayHoldPseudo", {
	enumerable: true,
	get: function() {
		return mayHoldPseudo;
	}
});
Object.defineProperty(exports, "members", {
	enumerable: true,
	get: function() {
		return members;
	}
});
Object.defineProperty(exports, "methodKey", {
	enumerable: true,
	get: function() {
		return methodKey;
	}
});
Object.defineProperty(exports, "normalisePolicy", {
	enumerable: true,
	get: function() {
		return normalisePolicy;
	}
});
Object.defineProperty(exports, "normaliseSchema", {
	enumerable: true,
	get: function() {
		return normaliseSchema;
	}
});
Object.defineProperty(exports, "notYet", {
	enumerable: true,
	get: function() {
		return notYet;
	}
});
Object.defineProperty(exports, "objectOf", {
	enumerable: true,
	get: function() {
		return objectOf;
	}
});
Object.defineProperty(exports, "openApiVersion", {
	enumerable: true,
	get: function() {
		return openApiVersion;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "parseFunctionArn", {
	enumerable: true,
	get: function() {
		return parseFunctionArn;
	}
});
Object.defineProperty(exports, "parsePolicy", {
	enumerable: true,
	get: function() {
		return parsePolicy;
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
Object.defineProperty(exports, "referencedModel", {
	enumerable: true,
	get: function() {
		return referencedModel;
	}
});
Object.defineProperty(exports, "resolve", {
	enumerable: true,
	get: function() {
		return resolve;
	}
});
Object.defineProperty(exports, "rewriteTexts", {
	enumerable: true,
	get: function() {
		return rewriteTexts;
	}
});
Object.defineProperty(exports, "rootNode", {
	enumerable: true,
	get: function() {
		return rootNode;
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
Object.defineProperty(exports, "splitMethodKey", {
	enumerable: true,
	get: function() {
		return splitMethodKey;
	}
});
Object.defineProperty(exports, "substitutePseudo", {
	enumerable: true,
	get: function() {
		return substitutePseudo;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textMap", {
	enumerable: true,
	get: function() {
		return textMap;
	}
});
Object.defineProperty(exports, "texts", {
	enumerable: true,
	get: function() {
		return texts$1;
	}
});
Object.defineProperty(exports, "warning", {
	enumerable: true,
	get: function() {
		return warning;
	}
});
