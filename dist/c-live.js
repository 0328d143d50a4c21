// src/core/model/partition.ts
/** The partition of a region, from the region's prefix. */
function partitionOf(region) {
	if (region.startsWith("cn-")) return {
		id: "aws-cn",
		dnsSuffix: "amazonaws.com.cn"
	};
	if (region.startsWith("us-gov-")) return {
		id: "aws-us-gov",
		dnsSuffix: "amazonaws.com"
	};
	return {
		id: "aws",
		dnsSuffix: "amazonaws.com"
	};
}
// src/core/desired/comparable.ts
/** Seconds; what the service uses when nothing is set (aws-facts 2.11). */
const DEFAULT_TTL = 300;
/**
* The definition without what the live API cannot tell: a cache namespace, since without one in the spec the service
* invents one (aws-facts 2.3), and a time to live that is the default anyway. Both are sent all the same.
*/
function comparableDefinition(definition) {
	return {
		...definition,
		methods: mapValues(definition.methods, withoutCacheNamespace),
		authorizers: mapValues(definition.authorizers, withoutDefaultTtl)
	};
}
function withoutCacheNamespace(method) {
	if (method.integration?.cacheNamespace === void 0) return method;
	const { cacheNamespace: _, ...integration } = method.integration;
	return {
		...method,
		integration
	};
}
function withoutDefaultTtl(authorizer) {
	const { authorizerResultTtlInSeconds: ttl, ...rest } = authorizer;
	return ttl === DEFAULT_TTL ? rest : authorizer;
}
function mapValues(record, change) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
// src/core/model/live.ts
/** Tags that mark a thing as managed (design.md 7). */
const TAG_OWNER = "tollgate:owner";
const TAG_ID = "tollgate:id";
const TAG_ENV = "tollgate:env";
/** The environment of a REST API that several environments share: no environment can have a colon in its name. */
const SHARED_ENVIRONMENT = "shared:";
/** Written last, taken off before the first write; says what was last applied. On a shared API, one per environment. */
const TAG_DIGEST = "tollgate:digest";
/**
* Written before every import: whose import the definition holds, and the digest of what is imported. A definition with
* another digest was changed by somebody else since.
*/
const TAG_DEFINITION = "tollgate:definition";
/** An environment's name holds no colon. */
function definitionMarkText({ environment, digest }) {
	return `${environment}:${digest}`;
}
function definitionMark(tags) {
	const [environment, digest] = (tags["tollgate:definition"] ?? "").split(":");
	return environment === void 0 || digest === void 0 ? void 0 : {
		environment,
		digest
	};
}
/** How a function is named in `LiveApi.grants`: its ARN, with the qualifier where there is one. */
function functionReference(grant) {
	return grant.qualifier === void 0 ? grant.functionArn : `${grant.functionArn}:${grant.qualifier}`;
}
Object.defineProperty(exports, "SHARED_ENVIRONMENT", {
	enumerable: true,
	get: function() {
		return SHARED_ENVIRONMENT;
	}
});
Object.defineProperty(exports, "TAG_DEFINITION", {
	enumerable: true,
	get: function() {
		return TAG_DEFINITION;
	}
});
Object.defineProperty(exports, "TAG_DIGEST", {
	enumerable: true,
	get: function() {
		return TAG_DIGEST;
	}
});
Object.defineProperty(exports, "TAG_ENV", {
	enumerable: true,
	get: function() {
		return TAG_ENV;
	}
});
Object.defineProperty(exports, "TAG_ID", {
	enumerable: true,
	get: function() {
		return TAG_ID;
	}
});
Object.defineProperty(exports, "TAG_OWNER", {
	enumerable: true,
	get: function() {
		return TAG_OWNER;
	}
});
Object.defineProperty(exports, "comparableDefinition", {
	enumerable: true,
	get: function() {
		return comparableDefinition;
	}
});
Object.defineProperty(exports, "definitionMark", {
	enumerable: true,
	get: function() {
		return definitionMark;
	}
});
Object.defineProperty(exports, "definitionMarkText", {
	enumerable: true,
	get: function() {
		return definitionMarkText;
	}
});
Object.defineProperty(exports, "functionReference", {
	enumerable: true,
	get: function() {
		return functionReference;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
