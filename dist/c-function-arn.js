// src/core/model/live.ts
/** Tags that mark a thing as managed (design.md 7). */
const TAG_OWNER = "tollgate:owner";
const TAG_ID = "tollgate:id";
const TAG_ENV = "tollgate:env";
/** Written last, taken off before the first write; says what was last applied. */
const TAG_DIGEST = "tollgate:digest";
/** How a function is named in `LiveApi.grants`: its ARN, with the qualifier where there is one. */
function functionReference(grant) {
	return grant.qualifier === void 0 ? grant.functionArn : `${grant.functionArn}:${grant.qualifier}`;
}
// src/core/desired/function-arn.ts
/** Lambda functions in integration and authorizer URIs (aws-facts 7.2). */
const INVOCATION = /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\/(?:2015-03-31\/functions\/(.+)\/invocations|2021-11-15\/functions\/(.+)\/response-streaming-invocations)$/;
const FUNCTION = /^arn:([a-z-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+)(?::([A-Za-z0-9_$-]+))?$/;
/** Whether a URI calls a Lambda function at all. */
function isInvocationUri(uri) {
	return /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\//.test(uri);
}
/** The part of an invocation URI that should be a function ARN, or undefined when the URI has another form. */
function functionPart(uri) {
	const match = INVOCATION.exec(uri);
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
Object.defineProperty(exports, "functionPart", {
	enumerable: true,
	get: function() {
		return functionPart;
	}
});
Object.defineProperty(exports, "functionReference", {
	enumerable: true,
	get: function() {
		return functionReference;
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
Object.defineProperty(exports, "parseFunctionArn", {
	enumerable: true,
	get: function() {
		return parseFunctionArn;
	}
});
