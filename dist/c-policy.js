const require_problem = require("./c-problem.js");
const require_json = require("./c-json.js");
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
	return {
		value: object !== void 0 && Object.hasOwn(object, key) ? object[key] : void 0,
		pointer: `${node.pointer}/${require_problem.pointerToken(key)}`
	};
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
	return (Array.isArray(node.value) ? node.value : []).map((value, index) => ({
		value,
		pointer: `${node.pointer}/${index}`
	}));
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
function texts(node) {
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
	return Object.fromEntries(Object.entries(object).filter(([key, value]) => isCompared(key, value)).map(([key, value]) => [key, normaliseKeyword(key, value)]));
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
	if (MAPS_OF_SCHEMAS.has(key)) return mapValues(objectOf(value), normaliseSchema) ?? value;
	if (SCHEMAS.has(key)) return Array.isArray(value) ? value.map(normaliseSchema) : normaliseSchema(value);
	if (key === "required" && Array.isArray(value)) return require_json.sorted(value.filter((name) => typeof name === "string"));
	return value;
}
function mapValues(object, change) {
	if (object === void 0) return void 0;
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
/** Every `$ref` of a schema, wherever a schema may stand in it. */
function schemaReferences(schema, keys = []) {
	const object = objectOf(schema);
	if (object === void 0) return [];
	if (typeof object["$ref"] === "string") return [{
		keys: [...keys, "$ref"],
		reference: object["$ref"]
	}];
	return Object.entries(object).flatMap(([key, value]) => keywordReferences(key, value, [...keys, key]));
}
function keywordReferences(key, value, keys) {
	if (MAPS_OF_SCHEMAS.has(key)) return Object.entries(objectOf(value) ?? {}).flatMap(([name, schema]) => schemaReferences(schema, [...keys, name]));
	if (!SCHEMAS.has(key)) return [];
	if (!Array.isArray(value)) return schemaReferences(value, keys);
	return value.flatMap((schema, index) => schemaReferences(schema, [...keys, index]));
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
Object.defineProperty(exports, "AUTHORIZATION_TYPES", {
	enumerable: true,
	get: function() {
		return AUTHORIZATION_TYPES;
	}
});
Object.defineProperty(exports, "ENDPOINT_TYPES", {
	enumerable: true,
	get: function() {
		return ENDPOINT_TYPES;
	}
});
Object.defineProperty(exports, "INTEGRATION_TYPES", {
	enumerable: true,
	get: function() {
		return INTEGRATION_TYPES;
	}
});
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
	}
});
Object.defineProperty(exports, "descend", {
	enumerable: true,
	get: function() {
		return descend;
	}
});
Object.defineProperty(exports, "flag", {
	enumerable: true,
	get: function() {
		return flag;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
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
Object.defineProperty(exports, "objectOf", {
	enumerable: true,
	get: function() {
		return objectOf;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "parsePolicy", {
	enumerable: true,
	get: function() {
		return parsePolicy;
	}
});
Object.defineProperty(exports, "referencedModel", {
	enumerable: true,
	get: function() {
		return referencedModel;
	}
});
Object.defineProperty(exports, "rootNode", {
	enumerable: true,
	get: function() {
		return rootNode;
	}
});
Object.defineProperty(exports, "schemaReferences", {
	enumerable: true,
	get: function() {
		return schemaReferences;
	}
});
Object.defineProperty(exports, "splitMethodKey", {
	enumerable: true,
	get: function() {
		return splitMethodKey;
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
		return texts;
	}
});
