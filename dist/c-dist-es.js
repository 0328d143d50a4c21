const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_client = require("./c-client.js");
const require_protocols = require("./c-protocols.js");
const require_serde = require("./c-serde.js");
const require_dist_es = require("./c-dist-es2.js");
let node_crypto = require("node:crypto");
let node_stream = require("node:stream");
let node_zlib = require("node:zlib");
node_zlib = require_rolldown_runtime.__toESM(node_zlib);
let node_http2 = require("node:http2");
node_http2 = require_rolldown_runtime.__toESM(node_http2);
require("node:fs");
let node_https = require("node:https");
node_https = require_rolldown_runtime.__toESM(node_https);
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
const getDateHeader = (response) => require_serde.HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
const getAgeHeader = (response) => require_serde.HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	const serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	const timeResponseReceived = Date.now();
	if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
	return serverTime - timeResponseReceived;
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
const throwSigningPropertyError = (name, property) => {
	if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
const hasEventStreamOutput = (signingProperties) => {
	return (signingProperties.context?.[require_serde.SMITHY_CONTEXT_KEY]?.eventStream)?.output === true;
};
const validateSigningProperties = async (signingProperties) => {
	const context = throwSigningPropertyError("context", signingProperties.context);
	const config = throwSigningPropertyError("config", signingProperties.config);
	const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!require_serde.HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const validatedProps = await validateSigningProperties(signingProperties);
		const { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		const handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? false) {
			const [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			const errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					const config = throwSigningPropertyError("config", signingProperties.config);
					const preRequestOffset = signingProperties._preRequestSystemClockOffset;
					const timeRequestSent = signingProperties._requestSentAt;
					const ageHeader = getAgeHeader(errorException.$response);
					const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					if (Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		const dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			const config = throwSigningPropertyError("config", signingProperties.config);
			const timeRequestSent = signingProperties._requestSentAt;
			const ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
	async sign(httpRequest, identity, signingProperties) {
		if (!require_serde.HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
		const multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		if (!noSkewCorrection) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion: multiRegionOverride,
			signingService: signingName
		});
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName) {
			if (getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		}
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
const resolveAwsSdkSigV4AConfig = (config) => {
	config.sigv4aSigningRegionSet = require_client.normalizeProvider(config.sigv4aSigningRegionSet);
	return config;
};
const NODE_SIGV4A_CONFIG_OPTIONS = {
	environmentVariableSelector(env) {
		if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
		throw new require_serde.ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
	},
	configFileSelector(profile) {
		if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
		throw new require_serde.ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
	},
	default: void 0
};
// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!require_serde.hasOwn(headers, headerName)) continue;
			const bytes = require_serde.fromUtf8(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = require_serde.fromUtf8(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(require_serde.fromHex(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt(require_serde.toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
// node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key in query) {
		if (!require_serde.hasOwn(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = require_protocols.escapeUri(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${require_protocols.escapeUri(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${require_protocols.escapeUri(value)}`]), []).sort().join("&");
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
// node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time === "number") return /* @__PURE__ */ new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return /* @__PURE__ */ new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = require_serde.normalizeProvider(region);
		this.credentialProvider = require_serde.normalizeProvider(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		const hash = new this.sha256();
		hash.update(require_serde.toUint8Array(canonicalRequest));
		const hashedRequest = await hash.digest();
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${require_serde.toHex(hashedRequest)}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return require_protocols.escapeUri(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		const longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
	const cacheKey = `${shortDate}:${region}:${service}:${require_serde.toHex(credsHash)}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(require_serde.toUint8Array(data));
	return hash.digest();
};
// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if (require_serde.hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") require_serde.writeKey(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!require_serde.hasOwn(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || require_serde.isArrayBuffer(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(require_serde.toUint8Array(body));
		return require_serde.toHex(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};
// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName in headers) {
		if (!require_serde.hasOwn(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};
// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = require_serde.HttpRequest.clone(request);
	for (const name in headers) {
		if (!require_serde.hasOwn(headers, name)) continue;
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest = (request) => {
	request = require_serde.HttpRequest.clone(request);
	for (const headerName in request.headers) {
		if (!require_serde.hasOwn(request.headers, headerName)) continue;
		if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	}
	return request;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const hashedHeaders = require_serde.toHex(await hash.digest());
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		const credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = this.formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(require_serde.toUint8Array(stringToSign));
		return require_serde.toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest(requestToSign);
		const { longDate, shortDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		const hash = new this.sha256(await keyPromise);
		hash.update(require_serde.toUint8Array(stringToSign));
		return require_serde.toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
const signatureV4aContainer = { SignatureV4a: null };
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials = void 0;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
			inputCredentials = credentials;
			const boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
				resolvedCredentials = async (options) => {
					const attributedCreds = await boundProvider(options);
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return require_client.setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e");
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = true;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: true,
		configurable: true
	});
	config.credentials = inputCredentials;
	const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	if (config.signer) signer = require_client.normalizeProvider(config.signer);
	else if (config.regionInfoProvider) signer = () => require_client.normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		const { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	});
	else signer = async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await require_client.normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		const signingRegion = authScheme.signingRegion;
		const signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	};
	return Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: require_client.normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	if (credentials) {
		if (!credentials?.memoized) credentialsProvider = require_client.memoizeIdentityProvider(credentials, require_client.isIdentityExpired, require_client.doesIdentityRequireRefresh);
		else credentialsProvider = credentials;
	} else if (credentialDefaultProvider) credentialsProvider = require_client.normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config })));
	else credentialsProvider = async () => {
		throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	const fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = true;
	return fn;
}
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(require_serde.loadConfig({
	environmentVariableSelector: (env) => require_serde.booleanSelector(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, require_serde.SelectorType.ENV),
	configFileSelector: (profile) => require_serde.booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, require_serde.SelectorType.CONFIG),
	default: false
}));
const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await Promise.resolve().then(() => require("./c-dist-es15.js"));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await Promise.resolve().then(() => require("./c-dist-es9.js"));
		return require_serde.chain(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new require_serde.CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new require_serde.CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return require_dist_es.fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new require_serde.CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await Promise.resolve().then(() => require("./c-dist-es13.js"));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await Promise.resolve().then(() => require("./c-dist-es10.js"));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await Promise.resolve().then(() => require("./c-dist-es12.js"));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await Promise.resolve().then(() => require("./c-dist-es14.js"));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new require_serde.CredentialsProviderError("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			const abortError = /* @__PURE__ */ new Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		const abortError = new Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	const abortError = /* @__PURE__ */ new Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}
// node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
const getTransformedHeaders = (headers) => {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!require_serde.hasOwn(headers, name)) continue;
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};
// node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};
// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
const DEFER_EVENT_LISTENER_TIME$2 = 1e3;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	const registerTimeout = (offset) => {
		const timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		const doWithSocket = (socket) => {
			if (socket?.connecting) socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			});
			else timing.clearTimeout(timeoutId);
		};
		if (request.socket) doWithSocket(request.socket);
		else request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};
// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			const error = Object.assign(new Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
const DEFER_EVENT_LISTENER_TIME$1 = 3e3;
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
	if (keepAlive !== true) return -1;
	const registerListener = () => {
		if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		else request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};
// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (config) => {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
const DEFER_EVENT_LISTENER_TIME = 3e3;
const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	const onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		const error = Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	const registerTimeout = () => {
		const { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
	request.once("close", () => timing.clearTimeout(deferralId));
};
// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
const MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
	const headers = request.headers;
	const expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = true;
	if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(true);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
	})]);
	if (sendBody) writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof node_stream.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		const isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body === "string") {
			if (isBuffer && body.byteLength === 0) httpRequest.end();
			else httpRequest.end(body);
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}
// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
let hAgent = void 0;
let hRequest = void 0;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = false;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		const { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets !== "number" || maxSockets === 1e400) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (const origin in sockets) {
			if (!require_serde.hasOwn(sockets, origin)) continue;
			const socketsInUse = sockets[origin]?.length ?? 0;
			const requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			if (typeof options === "function") options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject);
			else resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		if (!this.config) this.config = await this.configProvider;
		const config = this.config;
		const logger = config.logger;
		const isSSL = request.protocol === "https:";
		if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise = void 0;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			const clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			const resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			const reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			const headers = request.headers;
			const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			if (expectContinue && !this.externalAgent) agent = new (isSSL ? node_https.default.Agent : hAgent)({
				keepAlive: false,
				maxSockets: 1e400
			});
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			const queryString = request.query ? require_protocols.buildQueryString(request.query) : "";
			let auth = void 0;
			if (request.username != null || request.password != null) auth = `${request.username ?? ""}:${request.password ?? ""}`;
			let path = request.path;
			if (queryString) path += `?${queryString}`;
			if (request.fragment) path += `#${request.fragment}`;
			let hostname = request.hostname ?? "";
			if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1);
			else hostname = request.hostname;
			const nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			const req = (isSSL ? node_https.default.request : hRequest)(nodeHttpsOptions, (res) => {
				const httpResponse = new require_serde.HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, { name: "TimeoutError" }));
				else reject(err);
			});
			if (abortSignal) {
				const onAbort = () => {
					req.destroy();
					const abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener === "function") {
					const signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: true });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true);
			else setSocketTimeout(req, reject, config.socketTimeout);
			const httpAgent = nodeHttpsOptions.agent;
			if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			});
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		const keepAlive = true;
		const maxSockets = 50;
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				const node_http = await Promise.resolve(process.getBuiltinModule("node:http"));
				const { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpAgent;
				}
				return new hAgent({
					keepAlive,
					maxSockets,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof node_https.default.Agent || typeof httpsAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpsAgent;
				}
				return new node_https.default.Agent({
					keepAlive,
					maxSockets,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};
// node_modules/@smithy/node-http-handler/dist-es/node-http2-handler.js
const { constants } = node_http2.default;
// node_modules/@smithy/core/dist-es/submodules/cbor/cbor-types.js
function alloc(size) {
	return typeof Buffer !== "undefined" ? Buffer.alloc(size) : new Uint8Array(size);
}
new TextDecoder();
let payload = alloc(0);
new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
new Array(2048);
// node_modules/@smithy/core/dist-es/submodules/cbor/cbor-encode.js
let data = alloc(2048);
new DataView(data.buffer, data.byteOffset, data.byteLength);
// node_modules/@smithy/core/dist-es/submodules/cbor/codec-v2/CborShapeSerializer2.js
const USE_BUFFER = typeof Buffer !== "undefined";
new TextEncoder();
const INITIAL_BUFFER_SIZE = 2048;
let buf = USE_BUFFER ? Buffer.allocUnsafe(INITIAL_BUFFER_SIZE) : new Uint8Array(INITIAL_BUFFER_SIZE);
new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
new TextDecoder();
const STRING_CACHE_SIZE = 2048;
new Array(STRING_CACHE_SIZE);
new Uint16Array(STRING_CACHE_SIZE);
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find((m) => {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema()) {
			if (Object.values(members).find((m) => {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
			})) return defaultContentType;
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
		const staticRegistry = require_serde.TypeRegistry.for(namespace);
		const defaultSyntheticRegistry = require_serde.TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = require_serde.decorateServiceException(exception, additions);
			if (msg) error.message = msg;
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) error.RequestId = reqId;
			return error;
		}
		return require_serde.decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
		if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
		if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch (e) {
			return registry.find((schema) => require_serde.NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends require_protocols.RpcProtocol {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new require_protocols.JsonCodec2({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new ProtocolLib(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
		if (require_serde.deref(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = require_protocols.loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = require_serde.NormalizedSchema.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
		if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends require_protocols.HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new ProtocolLib();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			httpBindings: true,
			jsonName: true
		};
		this.codec = jsonCodec ?? new require_protocols.JsonCodec2(settings);
		this.serializer = new require_protocols.HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new require_protocols.HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = require_serde.NormalizedSchema.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const output = await super.deserializeResponse(operationSchema, context, response);
		const outputSchema = require_serde.NormalizedSchema.of(operationSchema.output);
		for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = require_protocols.loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = require_serde.NormalizedSchema.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
};
// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x;
		this.x = x.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		const p = this;
		const { z } = p;
		while (p.i < z) {
			p.trim();
			if (p.i >= z) break;
			if (p.isNext("<?")) {
				p.readTo("?>");
				p.trim();
			} else if (p.isNext("<!--")) {
				p.readTo("-->");
				p.trim();
			} else if (p.isNext("<!DOCTYPE", false)) {
				p.skipDoctype();
				p.trim();
			} else if (p.x[p.i] === "<") {
				const root = p.parseTag();
				return { [root.tag]: root.value };
			} else throw new Error("@aws-sdk XML parse error: unexpected content.");
		}
		throw new Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = true) {
		const p = this;
		if (caseSensitive) return p.x.startsWith(s, p.i);
		return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		const p = this;
		const _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		const result = p.x.slice(p.i, _i);
		p.i = _i + stop.length;
		return result;
	}
	trim() {
		const p = this;
		while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) ++p.i;
	}
	readAttrValue() {
		const p = this;
		const quote = p.x[p.i];
		++p.i;
		let value = "";
		while (p.i < p.z && p.x[p.i] !== quote) value += p.x[p.i++];
		++p.i;
		return p.decodeEntities(value);
	}
	parseTag() {
		const p = this;
		++p.i;
		let tag = "";
		while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) tag += p.x[p.i++];
		let hasAttrs = false;
		const attrs = {};
		while (p.i < p.z) {
			p.trim();
			if (">/".includes(p.x[p.i])) break;
			let name = "";
			while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) name += p.x[p.i++];
			p.trim();
			if (p.x[p.i] !== "=") break;
			++p.i;
			p.trim();
			if (name === "__proto__") writeKey$1(attrs);
			attrs[name] = p.readAttrValue();
			hasAttrs = true;
		}
		if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			++p.i;
			if (p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			++p.i;
			return {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		const textParts = [];
		const childTags = [];
		let hasElementChild = false;
		while (p.i < p.z) {
			if (p.isNext("</")) break;
			if (p.x[p.i] === "<") {
				if (p.isNext("<!--")) p.readTo("-->");
				else if (p.isNext("<![CDATA[")) {
					p.i += 9;
					textParts.push(p.readTo("]]>"));
				} else if (p.isNext("<?")) p.readTo("?>");
				else {
					hasElementChild = true;
					childTags.push(p.parseTag());
				}
			} else {
				let text = "";
				while (p.i < p.z && p.x[p.i] !== "<") text += p.x[p.i++];
				textParts.push(p.decodeEntities(text));
			}
		}
		if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		const closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			const text = textParts.length === 1 ? textParts[0] : textParts.join("");
			if (text.trim() === "" && text.includes("\n")) return {
				tag,
				value: ""
			};
			return {
				tag,
				value: text
			};
		}
		const obj = {};
		for (const text of textParts) {
			if (text.trim() === "" && text.includes("\n")) continue;
			obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
		}
		for (const child of childTags) {
			if (child.tag === "__proto__") writeKey$1(obj);
			if (child.tag in obj) {
				if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value);
				else obj[child.tag] = [obj[child.tag], child.value];
			} else obj[child.tag] = child.value;
		}
		for (const [k, v] of Object.entries(attrs)) {
			if (k === "__proto__") writeKey$1(obj);
			obj[k] = v;
		}
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		const p = this;
		p.i += 9;
		let depth = 0;
		while (p.i < p.z) {
			const c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
			if (hex) return String.fromCharCode(parseInt(hex, 16));
			if (dec) return String.fromCharCode(parseInt(dec, 10));
			return AwsXmlParser.ENTITIES[named] ?? "";
		});
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super();
		this.settings = settings;
		this.stringDeserializer = new require_protocols.FromStringShapeDeserializer(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		const ns = require_serde.NormalizedSchema.of(schema);
		const memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
			return !!memberNs.getMemberTraits().eventPayload;
		})) {
			const output = {};
			const memberName = Object.keys(memberSchemas)[0];
			if (memberSchemas[memberName].isBlobSchema()) output[memberName] = bytes;
			else output[memberName] = this.read(memberSchemas[memberName], bytes);
			return output;
		}
		const xmlString = (this.serdeContext?.utf8Encoder ?? require_serde.toUtf8)(bytes);
		const parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		const ns = require_serde.NormalizedSchema.of(_schema);
		if (ns.isUnitSchema()) return;
		const traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value === "object") {
			const flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				const listValue = ns.getValueSchema();
				const buffer = [];
				const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
				const source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				const sourceArray = Array.isArray(source) ? source : [source];
				for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			const buffer = {};
			if (ns.isMapSchema()) {
				const keyNs = ns.getKeySchema();
				const memberNs = ns.getValueSchema();
				let entries;
				if (flat) entries = Array.isArray(value) ? value : [value];
				else entries = Array.isArray(value.entry) ? value.entry : [value.entry];
				const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
				const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (const entry of entries) {
					const key = entry[keyProperty];
					const value = entry[valueProperty];
					if (key === "__proto__") writeKey(buffer);
					buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				const union = ns.isUnionSchema();
				let unionSerde;
				if (union) unionSerde = new UnionSerde(value, buffer);
				for (const [memberName, memberSchema] of ns.structIterator()) {
					const memberTraits = memberSchema.getMergedTraits();
					const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
					if (union) unionSerde.mark(xmlObjectKey);
					if (value[xmlObjectKey] != null) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
				}
				if (union) unionSerde.writeUnknown();
				return buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
		}
		if (ns.isListSchema()) return [];
		if (ns.isMapSchema() || ns.isStructSchema()) return {};
		return this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", { value: xml });
				throw e;
			}
			const textNodeName = "#text";
			const key = Object.keys(parsedObj)[0];
			const parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return require_serde.getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		if (this.buffer === void 0) this.buffer = "";
		const ns = require_serde.NormalizedSchema.of(schema);
		if (prefix && !prefix.endsWith(".")) prefix += ".";
		if (ns.isBlobSchema()) {
			if (typeof value === "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? require_serde.toBase64)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue(require_serde.generateIdempotencyToken());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof require_serde.NumericValue ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch (require_protocols.determineTimestampFormat(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue(require_serde.dateToUtcString(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value === "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					const member = ns.getValueSchema();
					const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const item of value) {
						if (item == null) continue;
						const traits = member.getMergedTraits();
						const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value === "object") {
				const keySchema = ns.getKeySchema();
				const memberSchema = ns.getValueSchema();
				const flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (const k in value) {
					const v = value[k];
					if (v == null) continue;
					const keyTraits = keySchema.getMergedTraits();
					const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					const valTraits = memberSchema.getMergedTraits();
					const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value === "object") {
				let didWriteMember = false;
				for (const [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					const traits = member.getMergedTraits();
					const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					const key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = true;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					const { $unknown } = value;
					if (Array.isArray($unknown)) {
						const [k, v] = $unknown;
						const key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (ns.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
	}
	flush() {
		if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		const str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		const { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		const key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		if (key.endsWith(".")) key = key.slice(0, key.length - 1);
		this.buffer += `&${require_protocols.extendedEncodeURIComponent(key)}=`;
	}
	writeValue(value) {
		this.buffer += require_protocols.extendedEncodeURIComponent(value);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends require_protocols.RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new ProtocolLib();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: false,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: true
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		if (require_serde.deref(operationSchema.input) === "unit" || !request.body) request.body = "";
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		if (request.body.endsWith("&")) request.body = request.body.slice(-1);
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = require_serde.NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await require_protocols.collectBody(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (const header in response.headers) {
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		const bytes = await require_protocols.collectBody(response.body, context);
		if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return true;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const errorData = this.loadQueryError(dataObject) ?? {};
		const message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		const ns = require_serde.NormalizedSchema.of(errorSchema);
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		const errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};
Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
(() => {
	try {
		(0, node_crypto.createHash)("md5");
		return true;
	} catch {
		return false;
	}
})();
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
const CRC32_TABLE = /* @__PURE__ */ new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
	let c = i;
	for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
	CRC32_TABLE[i] = c >>> 0;
}
const ONES = 4294967295;
var Crc32Js = class {
	digestLength = 4;
	checksum = ONES;
	update(data) {
		for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
	}
	digestSync() {
		return (this.checksum ^ ONES) >>> 0;
	}
	async digest() {
		const value = this.digestSync();
		const out = /* @__PURE__ */ new Uint8Array(4);
		new DataView(out.buffer).setUint32(0, value, false);
		return out;
	}
	reset() {
		this.checksum = ONES;
	}
};
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
const zlibCrc32 = typeof node_zlib.crc32 === "function" ? node_zlib.crc32 : void 0;
const Crc32Node = zlibCrc32 ? buildNativeClass$1(zlibCrc32) : Crc32Js;
function buildNativeClass$1(nativeCrc32) {
	return class Crc32Node {
		digestLength = 4;
		value = 0;
		update(data) {
			this.value = nativeCrc32(data, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			const out = /* @__PURE__ */ new Uint8Array(4);
			new DataView(out.buffer).setUint32(0, this.digestSync(), false);
			return out;
		}
		reset() {
			this.value = 0;
		}
	};
}
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = require_serde.toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = /* @__PURE__ */ new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = require_serde.toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const Sha256Node = (() => {
	try {
		(0, node_crypto.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0, node_crypto.createHmac)("sha256", toBuffer(this.secret)) : (0, node_crypto.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256WebCrypto.js
const { digest, sign, importKey } = globalThis?.crypto?.subtle ?? {};
typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" && globalThis.crypto.subtle;
// node_modules/@aws-sdk/middleware-sdk-api-gateway/dist-es/index.js
function acceptHeaderMiddleware() {
	return (next) => async (args) => {
		const { request } = args;
		if (require_serde.HttpRequest.isInstance(request)) {
			if (request.headers?.accept === void 0) request.headers.accept = "application/json";
		}
		return next({
			...args,
			request
		});
	};
}
const acceptHeaderMiddlewareOptions = {
	step: "build",
	tags: ["SET_ACCEPT_HEADER", "ACCEPT_HEADER"],
	name: "acceptHeaderMiddleware",
	override: true
};
const getAcceptHeaderPlugin = (unused) => ({ applyToStack: (clientStack) => {
	clientStack.add(acceptHeaderMiddleware(), acceptHeaderMiddlewareOptions);
} });
// node_modules/@aws-sdk/client-api-gateway/dist-es/auth/httpAuthSchemeProvider.js
const defaultAPIGatewayHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: require_serde.getSmithyContext(context).operation,
		region: await require_serde.normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "apigateway",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultAPIGatewayHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: require_serde.normalizeProvider(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "apigateway"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-api-gateway/package.json
var version = "3.1142.0";
// node_modules/@aws-sdk/client-api-gateway/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://apigateway-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://apigateway-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://apigateway.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://apigateway.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = require_serde.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-api-gateway/dist-es/endpoint/endpointResolver.js
const cache = new require_serde.EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => require_serde.decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
require_serde.customEndpointFunctions.aws = require_client.awsEndpointFunctions;
// node_modules/@aws-sdk/client-api-gateway/dist-es/models/APIGatewayServiceException.js
var APIGatewayServiceException = class APIGatewayServiceException extends require_serde.ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, APIGatewayServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/models/errors.js
var BadRequestException = class BadRequestException extends APIGatewayServiceException {
	name = "BadRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BadRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BadRequestException.prototype);
	}
};
var ConflictException = class ConflictException extends APIGatewayServiceException {
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends APIGatewayServiceException {
	name = "LimitExceededException";
	$fault = "client";
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
var NotFoundException = class NotFoundException extends APIGatewayServiceException {
	name = "NotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NotFoundException.prototype);
	}
};
var TooManyRequestsException = class TooManyRequestsException extends APIGatewayServiceException {
	name = "TooManyRequestsException";
	$fault = "client";
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
var UnauthorizedException = class UnauthorizedException extends APIGatewayServiceException {
	name = "UnauthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnauthorizedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnauthorizedException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends APIGatewayServiceException {
	name = "ServiceUnavailableException";
	$fault = "server";
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/schemas/schemas_0.js
const _A = "Account";
const _AK = "ApiKey";
const _AKI = "ApiKeyIds";
const _AKp = "ApiKeys";
const _ALS = "AccessLogSettings";
const _AS = "ApiStage";
const _Ac = "Accept";
const _Au = "Authorizer";
const _Aut = "Authorizers";
const _BPM = "BasePathMapping";
const _BPMa = "BasePathMappings";
const _BRE = "BadRequestException";
const _CA = "CreateAuthorizer";
const _CAK = "CreateApiKey";
const _CAKR = "CreateApiKeyRequest";
const _CAR = "CreateAuthorizerRequest";
const _CBPM = "CreateBasePathMapping";
const _CBPMR = "CreateBasePathMappingRequest";
const _CC = "ClientCertificate";
const _CCl = "ClientCertificates";
const _CD = "Content-Disposition";
const _CDN = "CreateDomainName";
const _CDNAA = "CreateDomainNameAccessAssociation";
const _CDNAAR = "CreateDomainNameAccessAssociationRequest";
const _CDNR = "CreateDomainNameRequest";
const _CDP = "CreateDocumentationPart";
const _CDPR = "CreateDocumentationPartRequest";
const _CDR = "CreateDeploymentRequest";
const _CDV = "CreateDocumentationVersion";
const _CDVR = "CreateDocumentationVersionRequest";
const _CDr = "CreateDeployment";
const _CE = "ConflictException";
const _CM = "CreateModel";
const _CMR = "CreateModelRequest";
const _CR = "CreateResource";
const _CRA = "CreateRestApi";
const _CRAR = "CreateRestApiRequest";
const _CRR = "CreateResourceRequest";
const _CRV = "CreateRequestValidator";
const _CRVR = "CreateRequestValidatorRequest";
const _CS = "CanarySettings";
const _CSR = "CreateStageRequest";
const _CSr = "CreateStage";
const _CT = "Content-Type";
const _CUP = "CreateUsagePlan";
const _CUPK = "CreateUsagePlanKey";
const _CUPKR = "CreateUsagePlanKeyRequest";
const _CUPR = "CreateUsagePlanRequest";
const _CVL = "CreateVpcLink";
const _CVLR = "CreateVpcLinkRequest";
const _D = "Deployment";
const _DA = "DeleteAuthorizer";
const _DAK = "DeleteApiKey";
const _DAKR = "DeleteApiKeyRequest";
const _DAR = "DeleteAuthorizerRequest";
const _DBPM = "DeleteBasePathMapping";
const _DBPMR = "DeleteBasePathMappingRequest";
const _DCC = "DeleteClientCertificate";
const _DCCR = "DeleteClientCertificateRequest";
const _DCS = "DeploymentCanarySettings";
const _DD = "DeleteDeployment";
const _DDN = "DeleteDomainName";
const _DDNAA = "DeleteDomainNameAccessAssociation";
const _DDNAAR = "DeleteDomainNameAccessAssociationRequest";
const _DDNR = "DeleteDomainNameRequest";
const _DDP = "DeleteDocumentationPart";
const _DDPR = "DeleteDocumentationPartRequest";
const _DDR = "DeleteDeploymentRequest";
const _DDV = "DeleteDocumentationVersion";
const _DDVR = "DeleteDocumentationVersionRequest";
const _DGR = "DeleteGatewayResponse";
const _DGRR = "DeleteGatewayResponseRequest";
const _DI = "DeleteIntegration";
const _DIR = "DeleteIntegrationRequest";
const _DIRR = "DeleteIntegrationResponseRequest";
const _DIRe = "DeleteIntegrationResponse";
const _DM = "DeleteMethod";
const _DMR = "DeleteMethodRequest";
const _DMRR = "DeleteMethodResponseRequest";
const _DMRe = "DeleteModelRequest";
const _DMRel = "DeleteMethodResponse";
const _DMe = "DeleteModel";
const _DN = "DomainName";
const _DNAA = "DomainNameAccessAssociation";
const _DNAAo = "DomainNameAccessAssociations";
const _DNo = "DomainNames";
const _DP = "DocumentationPart";
const _DPI = "DocumentationPartIds";
const _DPL = "DocumentationPartLocation";
const _DPo = "DocumentationParts";
const _DR = "DeleteResource";
const _DRA = "DeleteRestApi";
const _DRAR = "DeleteRestApiRequest";
const _DRR = "DeleteResourceRequest";
const _DRV = "DeleteRequestValidator";
const _DRVR = "DeleteRequestValidatorRequest";
const _DS = "DeleteStage";
const _DSR = "DeleteStageRequest";
const _DUP = "DeleteUsagePlan";
const _DUPK = "DeleteUsagePlanKey";
const _DUPKR = "DeleteUsagePlanKeyRequest";
const _DUPR = "DeleteUsagePlanRequest";
const _DV = "DocumentationVersion";
const _DVL = "DeleteVpcLink";
const _DVLR = "DeleteVpcLinkRequest";
const _DVo = "DocumentationVersions";
const _De = "Deployments";
const _EC = "EndpointConfiguration";
const _ER = "ExportResponse";
const _FSAC = "FlushStageAuthorizersCache";
const _FSACR = "FlushStageAuthorizersCacheRequest";
const _FSC = "FlushStageCache";
const _FSCR = "FlushStageCacheRequest";
const _GA = "GetAccount";
const _GAK = "GetApiKey";
const _GAKR = "GetApiKeyRequest";
const _GAKRe = "GetApiKeysRequest";
const _GAKe = "GetApiKeys";
const _GAR = "GetAccountRequest";
const _GARe = "GetAuthorizerRequest";
const _GARet = "GetAuthorizersRequest";
const _GAe = "GetAuthorizer";
const _GAet = "GetAuthorizers";
const _GBPM = "GetBasePathMapping";
const _GBPMR = "GetBasePathMappingRequest";
const _GBPMRe = "GetBasePathMappingsRequest";
const _GBPMe = "GetBasePathMappings";
const _GCC = "GenerateClientCertificate";
const _GCCR = "GenerateClientCertificateRequest";
const _GCCRe = "GetClientCertificateRequest";
const _GCCRet = "GetClientCertificatesRequest";
const _GCCe = "GetClientCertificate";
const _GCCet = "GetClientCertificates";
const _GD = "GetDeployment";
const _GDN = "GetDomainName";
const _GDNAA = "GetDomainNameAccessAssociations";
const _GDNAAR = "GetDomainNameAccessAssociationsRequest";
const _GDNR = "GetDomainNameRequest";
const _GDNRe = "GetDomainNamesRequest";
const _GDNe = "GetDomainNames";
const _GDP = "GetDocumentationPart";
const _GDPR = "GetDocumentationPartRequest";
const _GDPRe = "GetDocumentationPartsRequest";
const _GDPe = "GetDocumentationParts";
const _GDR = "GetDeploymentRequest";
const _GDRe = "GetDeploymentsRequest";
const _GDV = "GetDocumentationVersion";
const _GDVR = "GetDocumentationVersionRequest";
const _GDVRe = "GetDocumentationVersionsRequest";
const _GDVe = "GetDocumentationVersions";
const _GDe = "GetDeployments";
const _GE = "GetExport";
const _GER = "GetExportRequest";
const _GGR = "GetGatewayResponse";
const _GGRR = "GetGatewayResponseRequest";
const _GGRRe = "GetGatewayResponsesRequest";
const _GGRe = "GetGatewayResponses";
const _GI = "GetIntegration";
const _GIR = "GetIntegrationRequest";
const _GIRR = "GetIntegrationResponseRequest";
const _GIRe = "GetIntegrationResponse";
const _GM = "GetMethod";
const _GMR = "GetMethodRequest";
const _GMRR = "GetMethodResponseRequest";
const _GMRe = "GetModelRequest";
const _GMRet = "GetModelsRequest";
const _GMRete = "GetMethodResponse";
const _GMT = "GetModelTemplate";
const _GMTR = "GetModelTemplateRequest";
const _GMe = "GetModel";
const _GMet = "GetModels";
const _GR = "GatewayResponse";
const _GRA = "GetRestApi";
const _GRAR = "GetRestApiRequest";
const _GRARe = "GetRestApisRequest";
const _GRAe = "GetRestApis";
const _GRR = "GetResourceRequest";
const _GRRe = "GetResourcesRequest";
const _GRV = "GetRequestValidator";
const _GRVR = "GetRequestValidatorRequest";
const _GRVRe = "GetRequestValidatorsRequest";
const _GRVe = "GetRequestValidators";
const _GRa = "GatewayResponses";
const _GRe = "GetResource";
const _GRet = "GetResources";
const _GS = "GetSdk";
const _GSR = "GetSdkRequest";
const _GSRe = "GetStageRequest";
const _GSRet = "GetStagesRequest";
const _GST = "GetSdkType";
const _GSTR = "GetSdkTypeRequest";
const _GSTRe = "GetSdkTypesRequest";
const _GSTe = "GetSdkTypes";
const _GSe = "GetStage";
const _GSet = "GetStages";
const _GT = "GetTags";
const _GTR = "GetTagsRequest";
const _GU = "GetUsage";
const _GUP = "GetUsagePlan";
const _GUPK = "GetUsagePlanKey";
const _GUPKR = "GetUsagePlanKeyRequest";
const _GUPKRe = "GetUsagePlanKeysRequest";
const _GUPKe = "GetUsagePlanKeys";
const _GUPR = "GetUsagePlanRequest";
const _GUPRe = "GetUsagePlansRequest";
const _GUPe = "GetUsagePlans";
const _GUR = "GetUsageRequest";
const _GVL = "GetVpcLink";
const _GVLR = "GetVpcLinkRequest";
const _GVLRe = "GetVpcLinksRequest";
const _GVLe = "GetVpcLinks";
const _I = "Integration";
const _IAK = "ImportApiKeys";
const _IAKR = "ImportApiKeysRequest";
const _IDP = "ImportDocumentationParts";
const _IDPR = "ImportDocumentationPartsRequest";
const _IR = "IntegrationResponse";
const _IRA = "ImportRestApi";
const _IRAR = "ImportRestApiRequest";
const _LEE = "LimitExceededException";
const _LOA = "ListOfAuthorizer";
const _LOAK = "ListOfApiKey";
const _LOAS = "ListOfApiStage";
const _LOBPM = "ListOfBasePathMapping";
const _LOCC = "ListOfClientCertificate";
const _LOD = "ListOfDeployment";
const _LODN = "ListOfDomainName";
const _LODNAA = "ListOfDomainNameAccessAssociation";
const _LODP = "ListOfDocumentationPart";
const _LODV = "ListOfDocumentationVersion";
const _LOGR = "ListOfGatewayResponse";
const _LOM = "ListOfModel";
const _LOPO = "ListOfPatchOperation";
const _LOR = "ListOfResource";
const _LORA = "ListOfRestApi";
const _LORV = "ListOfRequestValidator";
const _LOS = "ListOfStage";
const _LOSCP = "ListOfSdkConfigurationProperty";
const _LOSK = "ListOfStageKeys";
const _LOST = "ListOfSdkType";
const _LOU = "ListOfUsage";
const _LOUP = "ListOfUsagePlan";
const _LOUPK = "ListOfUsagePlanKey";
const _LOVL = "ListOfVpcLink";
const _M = "Method";
const _MOASTS = "MapOfApiStageThrottleSettings";
const _MOIR = "MapOfIntegrationResponse";
const _MOKU = "MapOfKeyUsages";
const _MOM = "MapOfMethod";
const _MOMR = "MapOfMethodResponse";
const _MOMS = "MapOfMethodSettings";
const _MOMSa = "MapOfMethodSnapshot";
const _MOSTL = "MapOfStringToList";
const _MR = "MethodResponse";
const _MS = "MethodSetting";
const _MSe = "MethodSnapshot";
const _MTA = "MutualTlsAuthentication";
const _MTAI = "MutualTlsAuthenticationInput";
const _Mo = "Model";
const _Mod = "Models";
const _NFE = "NotFoundException";
const _PGR = "PutGatewayResponse";
const _PGRR = "PutGatewayResponseRequest";
const _PI = "PutIntegration";
const _PIR = "PutIntegrationRequest";
const _PIRR = "PutIntegrationResponseRequest";
const _PIRu = "PutIntegrationResponse";
const _PM = "PutMethod";
const _PMR = "PutMethodRequest";
const _PMRR = "PutMethodResponseRequest";
const _PMRu = "PutMethodResponse";
const _PO = "PatchOperation";
const _PRA = "PutRestApi";
const _PRAR = "PutRestApiRequest";
const _PTMOMS = "PathToMapOfMethodSnapshot";
const _QS = "QuotaSettings";
const _R = "Resource";
const _RA = "Retry-After";
const _RAe = "RestApi";
const _RAes = "RestApis";
const _RDNAA = "RejectDomainNameAccessAssociation";
const _RDNAAR = "RejectDomainNameAccessAssociationRequest";
const _RV = "RequestValidator";
const _RVe = "RequestValidators";
const _Re = "Resources";
const _S = "Stage";
const _SCP = "SdkConfigurationProperty";
const _SK = "StageKey";
const _SR = "SdkResponse";
const _ST = "SdkType";
const _STd = "SdkTypes";
const _SUE = "ServiceUnavailableException";
const _St = "Stages";
const _T = "Tags";
const _TC = "TlsConfig";
const _TIA = "TestInvokeAuthorizer";
const _TIAR = "TestInvokeAuthorizerRequest";
const _TIARe = "TestInvokeAuthorizerResponse";
const _TIM = "TestInvokeMethod";
const _TIMR = "TestInvokeMethodRequest";
const _TIMRe = "TestInvokeMethodResponse";
const _TMRE = "TooManyRequestsException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TS = "ThrottleSettings";
const _Te = "Template";
const _U = "Usage";
const _UA = "UpdateAccount";
const _UAK = "UpdateApiKey";
const _UAKR = "UpdateApiKeyRequest";
const _UAR = "UpdateAccountRequest";
const _UARp = "UpdateAuthorizerRequest";
const _UAp = "UpdateAuthorizer";
const _UBPM = "UpdateBasePathMapping";
const _UBPMR = "UpdateBasePathMappingRequest";
const _UCC = "UpdateClientCertificate";
const _UCCR = "UpdateClientCertificateRequest";
const _UD = "UpdateDeployment";
const _UDN = "UpdateDomainName";
const _UDNR = "UpdateDomainNameRequest";
const _UDP = "UpdateDocumentationPart";
const _UDPR = "UpdateDocumentationPartRequest";
const _UDR = "UpdateDeploymentRequest";
const _UDV = "UpdateDocumentationVersion";
const _UDVR = "UpdateDocumentationVersionRequest";
const _UE = "UnauthorizedException";
const _UGR = "UpdateGatewayResponse";
const _UGRR = "UpdateGatewayResponseRequest";
const _UI = "UpdateIntegration";
const _UIR = "UpdateIntegrationRequest";
const _UIRR = "UpdateIntegrationResponseRequest";
const _UIRp = "UpdateIntegrationResponse";
const _UM = "UpdateMethod";
const _UMR = "UpdateMethodRequest";
const _UMRR = "UpdateMethodResponseRequest";
const _UMRp = "UpdateModelRequest";
const _UMRpd = "UpdateMethodResponse";
const _UMp = "UpdateModel";
const _UP = "UsagePlan";
const _UPK = "UsagePlanKey";
const _UPKs = "UsagePlanKeys";
const _UPs = "UsagePlans";
const _UR = "UntagResource";
const _URA = "UpdateRestApi";
const _URAR = "UpdateRestApiRequest";
const _URR = "UntagResourceRequest";
const _URRp = "UpdateResourceRequest";
const _URV = "UpdateRequestValidator";
const _URVR = "UpdateRequestValidatorRequest";
const _URp = "UpdateResource";
const _US = "UpdateStage";
const _USR = "UpdateStageRequest";
const _UU = "UpdateUsage";
const _UUP = "UpdateUsagePlan";
const _UUPR = "UpdateUsagePlanRequest";
const _UUR = "UpdateUsageRequest";
const _UVL = "UpdateVpcLink";
const _UVLR = "UpdateVpcLinkRequest";
const _VL = "VpcLink";
const _VLp = "VpcLinks";
const _a = "accepts";
const _aAS = "accessAssociationSource";
const _aAST = "accessAssociationSourceType";
const _aC = "authorizerCredentials";
const _aCd = "additionalContext";
const _aI = "apiId";
const _aIu = "authorizerId";
const _aK = "apiKey";
const _aKR = "apiKeyRequired";
const _aKS = "apiKeySource";
const _aKV = "apiKeyVersion";
const _aLS = "accessLogSettings";
const _aRTIS = "authorizerResultTtlInSeconds";
const _aS = "apiStages";
const _aSM = "apiStatusMessage";
const _aSp = "apiSummary";
const _aSpi = "apiStatus";
const _aSu = "authorizationScopes";
const _aT = "authType";
const _aTu = "authorizationType";
const _aU = "authorizerUri";
const _au = "authorization";
const _b = "body";
const _bL = "burstLimit";
const _bMT = "binaryMediaTypes";
const _bP = "basePath";
const _c = "client";
const _cA = "certificateArn";
const _cB = "certificateBody";
const _cC = "certificateChain";
const _cCE = "cacheClusterEnabled";
const _cCI = "clientCertificateId";
const _cCS = "cacheClusterSize";
const _cCSa = "cacheClusterStatus";
const _cD = "createdDate";
const _cDE = "cacheDataEncrypted";
const _cDo = "contentDisposition";
const _cE = "cachingEnabled";
const _cF = "cloneFrom";
const _cH = "contentHandling";
const _cI = "customerId";
const _cIo = "connectionId";
const _cKP = "cacheKeyParameters";
const _cN = "certificateName";
const _cNa = "cacheNamespace";
const _cP = "configurationProperties";
const _cPK = "certificatePrivateKey";
const _cRA = "cloudwatchRoleArn";
const _cS = "canarySettings";
const _cSl = "clientStatus";
const _cT = "contentType";
const _cTIS = "cacheTtlInSeconds";
const _cTo = "connectionType";
const _cUD = "certificateUploadDate";
const _cl = "claims";
const _cr = "credentials";
const _d = "description";
const _dA = "destinationArn";
const _dDN = "distributionDomainName";
const _dEAE = "disableExecuteApiEndpoint";
const _dHZI = "distributionHostedZoneId";
const _dI = "deploymentId";
const _dN = "domainName";
const _dNA = "domainNameArn";
const _dNAAA = "domainNameAccessAssociationArn";
const _dNI = "domainNameId";
const _dNS = "domainNameStatus";
const _dNSM = "domainNameStatusMessage";
const _dPI = "documentationPartId";
const _dR = "defaultResponse";
const _dTE = "dataTraceEnabled";
const _dV = "documentationVersion";
const _dVe = "defaultValue";
const _e = "error";
const _eAM = "endpointAccessMode";
const _eC = "endpointConfiguration";
const _eD = "expirationDate";
const _eDn = "endDate";
const _eT = "exportType";
const _em = "embed";
const _en = "enabled";
const _f = "format";
const _fN = "friendlyName";
const _fOW = "failOnWarnings";
const _fa = "failonwarnings";
const _fe = "features";
const _fl = "flatten";
const _fr = "from";
const _gDI = "generateDistinctId";
const _h = "headers";
const _hE = "httpError";
const _hH = "httpHeader";
const _hL = "httpLabel";
const _hM = "httpMethod";
const _hQ = "httpQuery";
const _ht = "http";
const _i = "id";
const _iAT = "ipAddressType";
const _iHM = "integrationHttpMethod";
const _iR = "integrationResponses";
const _iS = "identitySource";
const _iSV = "insecureSkipVerification";
const _iT = "integrationTarget";
const _iV = "includeValue";
const _iVE = "identityValidationExpression";
const _iVn = "includeValues";
const _id = "ids";
const _it = "items";
const _ite = "item";
const _jN = "jsonName";
const _kI = "keyId";
const _kT = "keyType";
const _l = "location";
const _lL = "loggingLevel";
const _lS = "locationStatus";
const _lUD = "lastUpdatedDate";
const _la = "latency";
const _li = "limit";
const _lo = "log";
const _m = "message";
const _mCS = "minimumCompressionSize";
const _mE = "metricsEnabled";
const _mI = "methodIntegration";
const _mN = "modelName";
const _mP = "managementPolicy";
const _mR = "methodResponses";
const _mS = "methodSettings";
const _mTA = "mutualTlsAuthentication";
const _mVH = "multiValueHeaders";
const _me = "method";
const _mo = "mode";
const _n = "name";
const _nQ = "nameQuery";
const _o = "op";
const _oN = "operationName";
const _oVCA = "ownershipVerificationCertificateArn";
const _of = "offset";
const _p = "position";
const _pARN = "providerARNs";
const _pB = "passthroughBehavior";
const _pC = "productCode";
const _pEC = "pemEncodedCertificate";
const _pI = "parentId";
const _pIr = "principalId";
const _pO = "patchOperations";
const _pP = "pathPart";
const _pT = "percentTraffic";
const _pWQS = "pathWithQueryString";
const _pa = "path";
const _par = "parameters";
const _pe = "period";
const _po = "policy";
const _pr = "properties";
const _q = "quota";
const _r = "required";
const _rA = "resourceArn";
const _rAFCC = "requireAuthorizationForCacheControl";
const _rAI = "restApiId";
const _rAS = "retryAfterSeconds";
const _rCA = "regionalCertificateArn";
const _rCN = "regionalCertificateName";
const _rDN = "regionalDomainName";
const _rHM = "requestHttpMethod";
const _rHZI = "regionalHostedZoneId";
const _rI = "resourceId";
const _rL = "rateLimit";
const _rM = "routingMode";
const _rMe = "requestModels";
const _rMes = "responseModels";
const _rMeso = "resourceMethods";
const _rO = "resourceOwner";
const _rP = "responseParameters";
const _rPe = "requestParameters";
const _rRI = "rootResourceId";
const _rT = "responseType";
const _rTM = "responseTransferMode";
const _rTe = "responseTemplates";
const _rTeq = "requestTemplates";
const _rVI = "requestValidatorId";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.apigateway";
const _sC = "statusCode";
const _sD = "stageDescription";
const _sDt = "startDate";
const _sK = "stageKeys";
const _sM = "statusMessage";
const _sN = "stageName";
const _sP = "securityPolicy";
const _sPe = "selectionPattern";
const _sT = "sdkType";
const _sV = "stageVariables";
const _sVO = "stageVariableOverrides";
const _sc = "schema";
const _se = "server";
const _st = "stage";
const _sta = "status";
const _t = "tags";
const _tA = "targetArns";
const _tBL = "throttlingBurstLimit";
const _tC = "tlsConfig";
const _tE = "tracingEnabled";
const _tIM = "timeoutInMillis";
const _tK = "tagKeys";
const _tRL = "throttlingRateLimit";
const _tS = "throttleSettings";
const _tU = "truststoreUri";
const _tV = "truststoreVersion";
const _tW = "truststoreWarnings";
const _th = "throttle";
const _ty = "type";
const _typ = "types";
const _u = "uri";
const _uCCHS = "unauthorizedCacheControlHeaderStrategy";
const _uPI = "usagePlanId";
const _uSC = "useStageCache";
const _v = "value";
const _vEI = "vpcEndpointIds";
const _vLI = "vpcLinkId";
const _vRB = "validateRequestBody";
const _vRP = "validateRequestParameters";
const _va = "variables";
const _val = "values";
const _ve = "version";
const _w = "warnings";
const _wAA = "webAclArn";
const n0 = "com.amazonaws.apigateway";
const _s_registry = new require_serde.TypeRegistry(_s);
var APIGatewayServiceException$ = [
	-3,
	_s,
	"APIGatewayServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(APIGatewayServiceException$, APIGatewayServiceException);
const n0_registry = new require_serde.TypeRegistry(n0);
var BadRequestException$ = [
	-3,
	n0,
	_BRE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_rAS, _m],
	[[0, { [_hH]: _RA }], 0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NotFoundException$ = [
	-3,
	n0,
	_NFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{
		[_e]: _se,
		[_hE]: 503
	},
	[_rAS, _m],
	[[0, { [_hH]: _RA }], 0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_rAS, _m],
	[[0, { [_hH]: _RA }], 0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnauthorizedException$ = [
	-3,
	n0,
	_UE,
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_m],
	[0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccessLogSettings$ = [
	3,
	n0,
	_ALS,
	0,
	[_f, _dA],
	[0, 0]
];
var Account$ = [
	3,
	n0,
	_A,
	0,
	[
		_cRA,
		_tS,
		_fe,
		_aKV
	],
	[
		0,
		() => ThrottleSettings$,
		64,
		0
	]
];
var ApiKey$ = [
	3,
	n0,
	_AK,
	0,
	[
		_i,
		_v,
		_n,
		_cI,
		_d,
		_en,
		_cD,
		_lUD,
		_sK,
		_t
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		4,
		4,
		64,
		128
	]
];
var ApiKeyIds$ = [
	3,
	n0,
	_AKI,
	0,
	[_id, _w],
	[64, 64]
];
var ApiKeys$ = [
	3,
	n0,
	_AKp,
	0,
	[
		_w,
		_it,
		_p
	],
	[
		64,
		[() => ListOfApiKey, { [_jN]: _ite }],
		[0, { [_hQ]: _p }]
	]
];
var ApiStage$ = [
	3,
	n0,
	_AS,
	0,
	[
		_aI,
		_st,
		_th
	],
	[
		0,
		0,
		() => MapOfApiStageThrottleSettings
	]
];
var Authorizer$ = [
	3,
	n0,
	_Au,
	0,
	[
		_i,
		_n,
		_ty,
		_pARN,
		_aT,
		_aU,
		_aC,
		_iS,
		_iVE,
		_aRTIS
	],
	[
		0,
		0,
		0,
		64,
		0,
		0,
		0,
		0,
		0,
		1
	]
];
var Authorizers$ = [
	3,
	n0,
	_Aut,
	0,
	[_it, _p],
	[[() => ListOfAuthorizer, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var BasePathMapping$ = [
	3,
	n0,
	_BPM,
	0,
	[
		_bP,
		_rAI,
		_st
	],
	[
		0,
		0,
		0
	]
];
var BasePathMappings$ = [
	3,
	n0,
	_BPMa,
	0,
	[_it, _p],
	[[() => ListOfBasePathMapping, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var CanarySettings$ = [
	3,
	n0,
	_CS,
	0,
	[
		_pT,
		_dI,
		_sVO,
		_uSC
	],
	[
		1,
		0,
		128,
		2
	]
];
var ClientCertificate$ = [
	3,
	n0,
	_CC,
	0,
	[
		_cCI,
		_d,
		_pEC,
		_cD,
		_eD,
		_t
	],
	[
		0,
		0,
		0,
		4,
		4,
		128
	]
];
var ClientCertificates$ = [
	3,
	n0,
	_CCl,
	0,
	[_it, _p],
	[[() => ListOfClientCertificate, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var CreateApiKeyRequest$ = [
	3,
	n0,
	_CAKR,
	0,
	[
		_n,
		_d,
		_en,
		_gDI,
		_v,
		_sK,
		_cI,
		_t
	],
	[
		0,
		0,
		2,
		2,
		0,
		() => ListOfStageKeys,
		0,
		128
	]
];
var CreateAuthorizerRequest$ = [
	3,
	n0,
	_CAR,
	0,
	[
		_rAI,
		_n,
		_ty,
		_pARN,
		_aT,
		_aU,
		_aC,
		_iS,
		_iVE,
		_aRTIS
	],
	[
		[0, 1],
		0,
		0,
		64,
		0,
		0,
		0,
		0,
		0,
		1
	],
	3
];
var CreateBasePathMappingRequest$ = [
	3,
	n0,
	_CBPMR,
	0,
	[
		_dN,
		_rAI,
		_dNI,
		_bP,
		_st
	],
	[
		[0, 1],
		0,
		[0, { [_hQ]: _dNI }],
		0,
		0
	],
	2
];
var CreateDeploymentRequest$ = [
	3,
	n0,
	_CDR,
	0,
	[
		_rAI,
		_sN,
		_sD,
		_d,
		_cCE,
		_cCS,
		_va,
		_cS,
		_tE
	],
	[
		[0, 1],
		0,
		0,
		0,
		2,
		0,
		128,
		() => DeploymentCanarySettings$,
		2
	],
	1
];
var CreateDocumentationPartRequest$ = [
	3,
	n0,
	_CDPR,
	0,
	[
		_rAI,
		_l,
		_pr
	],
	[
		[0, 1],
		() => DocumentationPartLocation$,
		0
	],
	3
];
var CreateDocumentationVersionRequest$ = [
	3,
	n0,
	_CDVR,
	0,
	[
		_rAI,
		_dV,
		_sN,
		_d
	],
	[
		[0, 1],
		0,
		0,
		0
	],
	2
];
var CreateDomainNameAccessAssociationRequest$ = [
	3,
	n0,
	_CDNAAR,
	0,
	[
		_dNA,
		_aAST,
		_aAS,
		_t
	],
	[
		0,
		0,
		0,
		128
	],
	3
];
var CreateDomainNameRequest$ = [
	3,
	n0,
	_CDNR,
	0,
	[
		_dN,
		_cN,
		_cB,
		_cPK,
		_cC,
		_cA,
		_rCN,
		_rCA,
		_eC,
		_t,
		_sP,
		_eAM,
		_mTA,
		_oVCA,
		_po,
		_rM
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => EndpointConfiguration$,
		128,
		0,
		0,
		() => MutualTlsAuthenticationInput$,
		0,
		0,
		0
	],
	1
];
var CreateModelRequest$ = [
	3,
	n0,
	_CMR,
	0,
	[
		_rAI,
		_n,
		_cT,
		_d,
		_sc
	],
	[
		[0, 1],
		0,
		0,
		0,
		0
	],
	3
];
var CreateRequestValidatorRequest$ = [
	3,
	n0,
	_CRVR,
	0,
	[
		_rAI,
		_n,
		_vRB,
		_vRP
	],
	[
		[0, 1],
		0,
		2,
		2
	],
	1
];
var CreateResourceRequest$ = [
	3,
	n0,
	_CRR,
	0,
	[
		_rAI,
		_pI,
		_pP
	],
	[
		[0, 1],
		[0, 1],
		0
	],
	3
];
var CreateRestApiRequest$ = [
	3,
	n0,
	_CRAR,
	0,
	[
		_n,
		_d,
		_ve,
		_cF,
		_bMT,
		_mCS,
		_aKS,
		_eC,
		_po,
		_t,
		_dEAE,
		_sP,
		_eAM
	],
	[
		0,
		0,
		0,
		0,
		64,
		1,
		0,
		() => EndpointConfiguration$,
		0,
		128,
		2,
		0,
		0
	],
	1
];
var CreateStageRequest$ = [
	3,
	n0,
	_CSR,
	0,
	[
		_rAI,
		_sN,
		_dI,
		_d,
		_cCE,
		_cCS,
		_va,
		_dV,
		_cS,
		_tE,
		_t
	],
	[
		[0, 1],
		0,
		0,
		0,
		2,
		0,
		128,
		0,
		() => CanarySettings$,
		2,
		128
	],
	3
];
var CreateUsagePlanKeyRequest$ = [
	3,
	n0,
	_CUPKR,
	0,
	[
		_uPI,
		_kI,
		_kT
	],
	[
		[0, 1],
		0,
		0
	],
	3
];
var CreateUsagePlanRequest$ = [
	3,
	n0,
	_CUPR,
	0,
	[
		_n,
		_d,
		_aS,
		_th,
		_q,
		_t
	],
	[
		0,
		0,
		() => ListOfApiStage,
		() => ThrottleSettings$,
		() => QuotaSettings$,
		128
	],
	1
];
var CreateVpcLinkRequest$ = [
	3,
	n0,
	_CVLR,
	0,
	[
		_n,
		_tA,
		_d,
		_t
	],
	[
		0,
		64,
		0,
		128
	],
	2
];
var DeleteApiKeyRequest$ = [
	3,
	n0,
	_DAKR,
	0,
	[_aK],
	[[0, 1]],
	1
];
var DeleteAuthorizerRequest$ = [
	3,
	n0,
	_DAR,
	0,
	[_rAI, _aIu],
	[[0, 1], [0, 1]],
	2
];
var DeleteBasePathMappingRequest$ = [
	3,
	n0,
	_DBPMR,
	0,
	[
		_dN,
		_bP,
		_dNI
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _dNI }]
	],
	2
];
var DeleteClientCertificateRequest$ = [
	3,
	n0,
	_DCCR,
	0,
	[_cCI],
	[[0, 1]],
	1
];
var DeleteDeploymentRequest$ = [
	3,
	n0,
	_DDR,
	0,
	[_rAI, _dI],
	[[0, 1], [0, 1]],
	2
];
var DeleteDocumentationPartRequest$ = [
	3,
	n0,
	_DDPR,
	0,
	[_rAI, _dPI],
	[[0, 1], [0, 1]],
	2
];
var DeleteDocumentationVersionRequest$ = [
	3,
	n0,
	_DDVR,
	0,
	[_rAI, _dV],
	[[0, 1], [0, 1]],
	2
];
var DeleteDomainNameAccessAssociationRequest$ = [
	3,
	n0,
	_DDNAAR,
	0,
	[_dNAAA],
	[[0, 1]],
	1
];
var DeleteDomainNameRequest$ = [
	3,
	n0,
	_DDNR,
	0,
	[_dN, _dNI],
	[[0, 1], [0, { [_hQ]: _dNI }]],
	1
];
var DeleteGatewayResponseRequest$ = [
	3,
	n0,
	_DGRR,
	0,
	[_rAI, _rT],
	[[0, 1], [0, 1]],
	2
];
var DeleteIntegrationRequest$ = [
	3,
	n0,
	_DIR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DeleteIntegrationResponseRequest$ = [
	3,
	n0,
	_DIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var DeleteMethodRequest$ = [
	3,
	n0,
	_DMR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var DeleteMethodResponseRequest$ = [
	3,
	n0,
	_DMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var DeleteModelRequest$ = [
	3,
	n0,
	_DMRe,
	0,
	[_rAI, _mN],
	[[0, 1], [0, 1]],
	2
];
var DeleteRequestValidatorRequest$ = [
	3,
	n0,
	_DRVR,
	0,
	[_rAI, _rVI],
	[[0, 1], [0, 1]],
	2
];
var DeleteResourceRequest$ = [
	3,
	n0,
	_DRR,
	0,
	[_rAI, _rI],
	[[0, 1], [0, 1]],
	2
];
var DeleteRestApiRequest$ = [
	3,
	n0,
	_DRAR,
	0,
	[_rAI],
	[[0, 1]],
	1
];
var DeleteStageRequest$ = [
	3,
	n0,
	_DSR,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var DeleteUsagePlanKeyRequest$ = [
	3,
	n0,
	_DUPKR,
	0,
	[_uPI, _kI],
	[[0, 1], [0, 1]],
	2
];
var DeleteUsagePlanRequest$ = [
	3,
	n0,
	_DUPR,
	0,
	[_uPI],
	[[0, 1]],
	1
];
var DeleteVpcLinkRequest$ = [
	3,
	n0,
	_DVLR,
	0,
	[_vLI],
	[[0, 1]],
	1
];
var Deployment$ = [
	3,
	n0,
	_D,
	0,
	[
		_i,
		_d,
		_cD,
		_aSp
	],
	[
		0,
		0,
		4,
		() => PathToMapOfMethodSnapshot
	]
];
var DeploymentCanarySettings$ = [
	3,
	n0,
	_DCS,
	0,
	[
		_pT,
		_sVO,
		_uSC
	],
	[
		1,
		128,
		2
	]
];
var Deployments$ = [
	3,
	n0,
	_De,
	0,
	[_it, _p],
	[[() => ListOfDeployment, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DocumentationPart$ = [
	3,
	n0,
	_DP,
	0,
	[
		_i,
		_l,
		_pr
	],
	[
		0,
		() => DocumentationPartLocation$,
		0
	]
];
var DocumentationPartIds$ = [
	3,
	n0,
	_DPI,
	0,
	[_id, _w],
	[64, 64]
];
var DocumentationPartLocation$ = [
	3,
	n0,
	_DPL,
	0,
	[
		_ty,
		_pa,
		_me,
		_sC,
		_n
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	1
];
var DocumentationParts$ = [
	3,
	n0,
	_DPo,
	0,
	[_it, _p],
	[[() => ListOfDocumentationPart, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DocumentationVersion$ = [
	3,
	n0,
	_DV,
	0,
	[
		_ve,
		_cD,
		_d
	],
	[
		0,
		4,
		0
	]
];
var DocumentationVersions$ = [
	3,
	n0,
	_DVo,
	0,
	[_it, _p],
	[[() => ListOfDocumentationVersion, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DomainName$ = [
	3,
	n0,
	_DN,
	0,
	[
		_dN,
		_dNI,
		_dNA,
		_cN,
		_cA,
		_cUD,
		_rDN,
		_rHZI,
		_rCN,
		_rCA,
		_dDN,
		_dHZI,
		_eC,
		_dNS,
		_dNSM,
		_sP,
		_eAM,
		_t,
		_mTA,
		_oVCA,
		_mP,
		_po,
		_rM
	],
	[
		0,
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		() => EndpointConfiguration$,
		0,
		0,
		0,
		0,
		128,
		() => MutualTlsAuthentication$,
		0,
		0,
		0,
		0
	]
];
var DomainNameAccessAssociation$ = [
	3,
	n0,
	_DNAA,
	0,
	[
		_dNAAA,
		_dNA,
		_aAST,
		_aAS,
		_t
	],
	[
		0,
		0,
		0,
		0,
		128
	]
];
var DomainNameAccessAssociations$ = [
	3,
	n0,
	_DNAAo,
	0,
	[_it, _p],
	[[() => ListOfDomainNameAccessAssociation, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var DomainNames$ = [
	3,
	n0,
	_DNo,
	0,
	[_it, _p],
	[[() => ListOfDomainName, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var EndpointConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[
		_typ,
		_iAT,
		_vEI
	],
	[
		64,
		0,
		64
	]
];
var ExportResponse$ = [
	3,
	n0,
	_ER,
	0,
	[
		_cT,
		_cDo,
		_b
	],
	[
		[0, { [_hH]: _CT }],
		[0, { [_hH]: _CD }],
		[21, 16]
	]
];
var FlushStageAuthorizersCacheRequest$ = [
	3,
	n0,
	_FSACR,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var FlushStageCacheRequest$ = [
	3,
	n0,
	_FSCR,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var GatewayResponse$ = [
	3,
	n0,
	_GR,
	0,
	[
		_rT,
		_sC,
		_rP,
		_rTe,
		_dR
	],
	[
		0,
		0,
		128,
		128,
		2
	]
];
var GatewayResponses$ = [
	3,
	n0,
	_GRa,
	0,
	[_it, _p],
	[[() => ListOfGatewayResponse, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var GenerateClientCertificateRequest$ = [
	3,
	n0,
	_GCCR,
	0,
	[_d, _t],
	[0, 128]
];
var GetAccountRequest$ = [
	3,
	n0,
	_GAR,
	0,
	[],
	[]
];
var GetApiKeyRequest$ = [
	3,
	n0,
	_GAKR,
	0,
	[_aK, _iV],
	[[0, 1], [2, { [_hQ]: _iV }]],
	1
];
var GetApiKeysRequest$ = [
	3,
	n0,
	_GAKRe,
	0,
	[
		_p,
		_li,
		_nQ,
		_cI,
		_iVn
	],
	[
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _n }],
		[0, { [_hQ]: _cI }],
		[2, { [_hQ]: _iVn }]
	]
];
var GetAuthorizerRequest$ = [
	3,
	n0,
	_GARe,
	0,
	[_rAI, _aIu],
	[[0, 1], [0, 1]],
	2
];
var GetAuthorizersRequest$ = [
	3,
	n0,
	_GARet,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetBasePathMappingRequest$ = [
	3,
	n0,
	_GBPMR,
	0,
	[
		_dN,
		_bP,
		_dNI
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _dNI }]
	],
	2
];
var GetBasePathMappingsRequest$ = [
	3,
	n0,
	_GBPMRe,
	0,
	[
		_dN,
		_dNI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _dNI }],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetClientCertificateRequest$ = [
	3,
	n0,
	_GCCRe,
	0,
	[_cCI],
	[[0, 1]],
	1
];
var GetClientCertificatesRequest$ = [
	3,
	n0,
	_GCCRet,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var GetDeploymentRequest$ = [
	3,
	n0,
	_GDR,
	0,
	[
		_rAI,
		_dI,
		_em
	],
	[
		[0, 1],
		[0, 1],
		[64, { [_hQ]: _em }]
	],
	2
];
var GetDeploymentsRequest$ = [
	3,
	n0,
	_GDRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetDocumentationPartRequest$ = [
	3,
	n0,
	_GDPR,
	0,
	[_rAI, _dPI],
	[[0, 1], [0, 1]],
	2
];
var GetDocumentationPartsRequest$ = [
	3,
	n0,
	_GDPRe,
	0,
	[
		_rAI,
		_ty,
		_nQ,
		_pa,
		_p,
		_li,
		_lS
	],
	[
		[0, 1],
		[0, { [_hQ]: _ty }],
		[0, { [_hQ]: _n }],
		[0, { [_hQ]: _pa }],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _lS }]
	],
	1
];
var GetDocumentationVersionRequest$ = [
	3,
	n0,
	_GDVR,
	0,
	[_rAI, _dV],
	[[0, 1], [0, 1]],
	2
];
var GetDocumentationVersionsRequest$ = [
	3,
	n0,
	_GDVRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetDomainNameAccessAssociationsRequest$ = [
	3,
	n0,
	_GDNAAR,
	0,
	[
		_p,
		_li,
		_rO
	],
	[
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _rO }]
	]
];
var GetDomainNameRequest$ = [
	3,
	n0,
	_GDNR,
	0,
	[_dN, _dNI],
	[[0, 1], [0, { [_hQ]: _dNI }]],
	1
];
var GetDomainNamesRequest$ = [
	3,
	n0,
	_GDNRe,
	0,
	[
		_p,
		_li,
		_rO
	],
	[
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _rO }]
	]
];
var GetExportRequest$ = [
	3,
	n0,
	_GER,
	0,
	[
		_rAI,
		_sN,
		_eT,
		_par,
		_a
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[128, 64],
		[0, { [_hH]: _Ac }]
	],
	3
];
var GetGatewayResponseRequest$ = [
	3,
	n0,
	_GGRR,
	0,
	[_rAI, _rT],
	[[0, 1], [0, 1]],
	2
];
var GetGatewayResponsesRequest$ = [
	3,
	n0,
	_GGRRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetIntegrationRequest$ = [
	3,
	n0,
	_GIR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var GetIntegrationResponseRequest$ = [
	3,
	n0,
	_GIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var GetMethodRequest$ = [
	3,
	n0,
	_GMR,
	0,
	[
		_rAI,
		_rI,
		_hM
	],
	[
		[0, 1],
		[0, 1],
		[0, 1]
	],
	3
];
var GetMethodResponseRequest$ = [
	3,
	n0,
	_GMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1]
	],
	4
];
var GetModelRequest$ = [
	3,
	n0,
	_GMRe,
	0,
	[
		_rAI,
		_mN,
		_fl
	],
	[
		[0, 1],
		[0, 1],
		[2, { [_hQ]: _fl }]
	],
	2
];
var GetModelsRequest$ = [
	3,
	n0,
	_GMRet,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetModelTemplateRequest$ = [
	3,
	n0,
	_GMTR,
	0,
	[_rAI, _mN],
	[[0, 1], [0, 1]],
	2
];
var GetRequestValidatorRequest$ = [
	3,
	n0,
	_GRVR,
	0,
	[_rAI, _rVI],
	[[0, 1], [0, 1]],
	2
];
var GetRequestValidatorsRequest$ = [
	3,
	n0,
	_GRVRe,
	0,
	[
		_rAI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetResourceRequest$ = [
	3,
	n0,
	_GRR,
	0,
	[
		_rAI,
		_rI,
		_em
	],
	[
		[0, 1],
		[0, 1],
		[64, { [_hQ]: _em }]
	],
	2
];
var GetResourcesRequest$ = [
	3,
	n0,
	_GRRe,
	0,
	[
		_rAI,
		_p,
		_li,
		_em
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[64, { [_hQ]: _em }]
	],
	1
];
var GetRestApiRequest$ = [
	3,
	n0,
	_GRAR,
	0,
	[_rAI],
	[[0, 1]],
	1
];
var GetRestApisRequest$ = [
	3,
	n0,
	_GRARe,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var GetSdkRequest$ = [
	3,
	n0,
	_GSR,
	0,
	[
		_rAI,
		_sN,
		_sT,
		_par
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[128, 64]
	],
	3
];
var GetSdkTypeRequest$ = [
	3,
	n0,
	_GSTR,
	0,
	[_i],
	[[0, 1]],
	1
];
var GetSdkTypesRequest$ = [
	3,
	n0,
	_GSTRe,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var GetStageRequest$ = [
	3,
	n0,
	_GSRe,
	0,
	[_rAI, _sN],
	[[0, 1], [0, 1]],
	2
];
var GetStagesRequest$ = [
	3,
	n0,
	_GSRet,
	0,
	[_rAI, _dI],
	[[0, 1], [0, { [_hQ]: _dI }]],
	1
];
var GetTagsRequest$ = [
	3,
	n0,
	_GTR,
	0,
	[
		_rA,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	1
];
var GetUsagePlanKeyRequest$ = [
	3,
	n0,
	_GUPKR,
	0,
	[_uPI, _kI],
	[[0, 1], [0, 1]],
	2
];
var GetUsagePlanKeysRequest$ = [
	3,
	n0,
	_GUPKRe,
	0,
	[
		_uPI,
		_p,
		_li,
		_nQ
	],
	[
		[0, 1],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }],
		[0, { [_hQ]: _n }]
	],
	1
];
var GetUsagePlanRequest$ = [
	3,
	n0,
	_GUPR,
	0,
	[_uPI],
	[[0, 1]],
	1
];
var GetUsagePlansRequest$ = [
	3,
	n0,
	_GUPRe,
	0,
	[
		_p,
		_kI,
		_li
	],
	[
		[0, { [_hQ]: _p }],
		[0, { [_hQ]: _kI }],
		[1, { [_hQ]: _li }]
	]
];
var GetUsageRequest$ = [
	3,
	n0,
	_GUR,
	0,
	[
		_uPI,
		_sDt,
		_eDn,
		_kI,
		_p,
		_li
	],
	[
		[0, 1],
		[0, { [_hQ]: _sDt }],
		[0, { [_hQ]: _eDn }],
		[0, { [_hQ]: _kI }],
		[0, { [_hQ]: _p }],
		[1, { [_hQ]: _li }]
	],
	3
];
var GetVpcLinkRequest$ = [
	3,
	n0,
	_GVLR,
	0,
	[_vLI],
	[[0, 1]],
	1
];
var GetVpcLinksRequest$ = [
	3,
	n0,
	_GVLRe,
	0,
	[_p, _li],
	[[0, { [_hQ]: _p }], [1, { [_hQ]: _li }]]
];
var ImportApiKeysRequest$ = [
	3,
	n0,
	_IAKR,
	0,
	[
		_b,
		_f,
		_fOW
	],
	[
		[21, 16],
		[0, { [_hQ]: _f }],
		[2, { [_hQ]: _fa }]
	],
	2
];
var ImportDocumentationPartsRequest$ = [
	3,
	n0,
	_IDPR,
	0,
	[
		_rAI,
		_b,
		_mo,
		_fOW
	],
	[
		[0, 1],
		[21, 16],
		[0, { [_hQ]: _mo }],
		[2, { [_hQ]: _fa }]
	],
	2
];
var ImportRestApiRequest$ = [
	3,
	n0,
	_IRAR,
	0,
	[
		_b,
		_fOW,
		_par
	],
	[
		[21, 16],
		[2, { [_hQ]: _fa }],
		[128, 64]
	],
	1
];
var Integration$ = [
	3,
	n0,
	_I,
	0,
	[
		_ty,
		_hM,
		_u,
		_cTo,
		_cIo,
		_cr,
		_rPe,
		_rTeq,
		_pB,
		_cH,
		_tIM,
		_cNa,
		_cKP,
		_iR,
		_tC,
		_rTM,
		_iT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		128,
		128,
		0,
		0,
		1,
		0,
		64,
		() => MapOfIntegrationResponse,
		() => TlsConfig$,
		0,
		0
	]
];
var IntegrationResponse$ = [
	3,
	n0,
	_IR,
	0,
	[
		_sC,
		_sPe,
		_rP,
		_rTe,
		_cH
	],
	[
		0,
		0,
		128,
		128,
		0
	]
];
var Method$ = [
	3,
	n0,
	_M,
	0,
	[
		_hM,
		_aTu,
		_aIu,
		_aKR,
		_rVI,
		_oN,
		_rPe,
		_rMe,
		_mR,
		_mI,
		_aSu
	],
	[
		0,
		0,
		0,
		2,
		0,
		0,
		130,
		128,
		() => MapOfMethodResponse,
		() => Integration$,
		64
	]
];
var MethodResponse$ = [
	3,
	n0,
	_MR,
	0,
	[
		_sC,
		_rP,
		_rMes
	],
	[
		0,
		130,
		128
	]
];
var MethodSetting$ = [
	3,
	n0,
	_MS,
	0,
	[
		_mE,
		_lL,
		_dTE,
		_tBL,
		_tRL,
		_cE,
		_cTIS,
		_cDE,
		_rAFCC,
		_uCCHS
	],
	[
		2,
		0,
		2,
		1,
		1,
		2,
		1,
		2,
		2,
		0
	]
];
var MethodSnapshot$ = [
	3,
	n0,
	_MSe,
	0,
	[_aTu, _aKR],
	[0, 2]
];
var Model$ = [
	3,
	n0,
	_Mo,
	0,
	[
		_i,
		_n,
		_d,
		_sc,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var Models$ = [
	3,
	n0,
	_Mod,
	0,
	[_it, _p],
	[[() => ListOfModel, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var MutualTlsAuthentication$ = [
	3,
	n0,
	_MTA,
	0,
	[
		_tU,
		_tV,
		_tW
	],
	[
		0,
		0,
		64
	]
];
var MutualTlsAuthenticationInput$ = [
	3,
	n0,
	_MTAI,
	0,
	[_tU, _tV],
	[0, 0]
];
var PatchOperation$ = [
	3,
	n0,
	_PO,
	0,
	[
		_o,
		_pa,
		_v,
		_fr
	],
	[
		0,
		0,
		0,
		0
	]
];
var PutGatewayResponseRequest$ = [
	3,
	n0,
	_PGRR,
	0,
	[
		_rAI,
		_rT,
		_sC,
		_rP,
		_rTe
	],
	[
		[0, 1],
		[0, 1],
		0,
		128,
		128
	],
	2
];
var PutIntegrationRequest$ = [
	3,
	n0,
	_PIR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_ty,
		_iHM,
		_u,
		_cTo,
		_cIo,
		_cr,
		_rPe,
		_rTeq,
		_pB,
		_cNa,
		_cKP,
		_cH,
		_tIM,
		_tC,
		_rTM,
		_iT
	],
	[
		[0, 1],
		[0, 1],
		[0, {
			[_hL]: 1,
			[_jN]: _rHM
		}],
		0,
		[0, { [_jN]: _hM }],
		0,
		0,
		0,
		0,
		128,
		128,
		0,
		0,
		64,
		0,
		1,
		() => TlsConfig$,
		0,
		0
	],
	4
];
var PutIntegrationResponseRequest$ = [
	3,
	n0,
	_PIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_sPe,
		_rP,
		_rTe,
		_cH
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		0,
		128,
		128,
		0
	],
	4
];
var PutMethodRequest$ = [
	3,
	n0,
	_PMR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_aTu,
		_aIu,
		_aKR,
		_oN,
		_rPe,
		_rMe,
		_rVI,
		_aSu
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		0,
		0,
		2,
		0,
		130,
		128,
		0,
		64
	],
	4
];
var PutMethodResponseRequest$ = [
	3,
	n0,
	_PMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_rP,
		_rMes
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		130,
		128
	],
	4
];
var PutRestApiRequest$ = [
	3,
	n0,
	_PRAR,
	0,
	[
		_rAI,
		_b,
		_mo,
		_fOW,
		_par
	],
	[
		[0, 1],
		[21, 16],
		[0, { [_hQ]: _mo }],
		[2, { [_hQ]: _fa }],
		[128, 64]
	],
	2
];
var QuotaSettings$ = [
	3,
	n0,
	_QS,
	0,
	[
		_li,
		_of,
		_pe
	],
	[
		1,
		1,
		0
	]
];
var RejectDomainNameAccessAssociationRequest$ = [
	3,
	n0,
	_RDNAAR,
	0,
	[_dNAAA, _dNA],
	[[0, { [_hQ]: _dNAAA }], [0, { [_hQ]: _dNA }]],
	2
];
var RequestValidator$ = [
	3,
	n0,
	_RV,
	0,
	[
		_i,
		_n,
		_vRB,
		_vRP
	],
	[
		0,
		0,
		2,
		2
	]
];
var RequestValidators$ = [
	3,
	n0,
	_RVe,
	0,
	[_it, _p],
	[[() => ListOfRequestValidator, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var Resource$ = [
	3,
	n0,
	_R,
	0,
	[
		_i,
		_pI,
		_pP,
		_pa,
		_rMeso
	],
	[
		0,
		0,
		0,
		0,
		() => MapOfMethod
	]
];
var Resources$ = [
	3,
	n0,
	_Re,
	0,
	[_it, _p],
	[[() => ListOfResource, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var RestApi$ = [
	3,
	n0,
	_RAe,
	0,
	[
		_i,
		_n,
		_d,
		_cD,
		_ve,
		_w,
		_bMT,
		_mCS,
		_aKS,
		_eC,
		_po,
		_t,
		_dEAE,
		_rRI,
		_sP,
		_eAM,
		_aSpi,
		_aSM
	],
	[
		0,
		0,
		0,
		4,
		0,
		64,
		64,
		1,
		0,
		() => EndpointConfiguration$,
		0,
		128,
		2,
		0,
		0,
		0,
		0,
		0
	]
];
var RestApis$ = [
	3,
	n0,
	_RAes,
	0,
	[_it, _p],
	[[() => ListOfRestApi, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var SdkConfigurationProperty$ = [
	3,
	n0,
	_SCP,
	0,
	[
		_n,
		_fN,
		_d,
		_r,
		_dVe
	],
	[
		0,
		0,
		0,
		2,
		0
	]
];
var SdkResponse$ = [
	3,
	n0,
	_SR,
	0,
	[
		_cT,
		_cDo,
		_b
	],
	[
		[0, { [_hH]: _CT }],
		[0, { [_hH]: _CD }],
		[21, 16]
	]
];
var SdkType$ = [
	3,
	n0,
	_ST,
	0,
	[
		_i,
		_fN,
		_d,
		_cP
	],
	[
		0,
		0,
		0,
		() => ListOfSdkConfigurationProperty
	]
];
var SdkTypes$ = [
	3,
	n0,
	_STd,
	0,
	[_it],
	[[() => ListOfSdkType, { [_jN]: _ite }]]
];
var Stage$ = [
	3,
	n0,
	_S,
	0,
	[
		_dI,
		_cCI,
		_sN,
		_d,
		_cCE,
		_cCS,
		_cCSa,
		_mS,
		_va,
		_dV,
		_aLS,
		_cS,
		_tE,
		_wAA,
		_t,
		_cD,
		_lUD
	],
	[
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		() => MapOfMethodSettings,
		128,
		0,
		() => AccessLogSettings$,
		() => CanarySettings$,
		2,
		0,
		128,
		4,
		4
	]
];
var StageKey$ = [
	3,
	n0,
	_SK,
	0,
	[_rAI, _sN],
	[0, 0]
];
var Stages$ = [
	3,
	n0,
	_St,
	0,
	[_ite],
	[() => ListOfStage]
];
var TagResourceRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_rA, _t],
	[[0, 1], 128],
	2
];
var Tags$ = [
	3,
	n0,
	_T,
	0,
	[_t],
	[128]
];
var Template$ = [
	3,
	n0,
	_Te,
	0,
	[_v],
	[0]
];
var TestInvokeAuthorizerRequest$ = [
	3,
	n0,
	_TIAR,
	0,
	[
		_rAI,
		_aIu,
		_h,
		_mVH,
		_pWQS,
		_b,
		_sV,
		_aCd
	],
	[
		[0, 1],
		[0, 1],
		128,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		0,
		0,
		128,
		128
	],
	2
];
var TestInvokeAuthorizerResponse$ = [
	3,
	n0,
	_TIARe,
	0,
	[
		_cSl,
		_lo,
		_la,
		_pIr,
		_po,
		_au,
		_cl
	],
	[
		1,
		0,
		1,
		0,
		0,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		128
	]
];
var TestInvokeMethodRequest$ = [
	3,
	n0,
	_TIMR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_pWQS,
		_b,
		_h,
		_mVH,
		_cCI,
		_sV
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		0,
		0,
		128,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		0,
		128
	],
	3
];
var TestInvokeMethodResponse$ = [
	3,
	n0,
	_TIMRe,
	0,
	[
		_sta,
		_b,
		_h,
		_mVH,
		_lo,
		_la
	],
	[
		1,
		0,
		128,
		[
			2,
			n0,
			_MOSTL,
			0,
			0,
			64
		],
		0,
		1
	]
];
var ThrottleSettings$ = [
	3,
	n0,
	_TS,
	0,
	[_bL, _rL],
	[1, 1]
];
var TlsConfig$ = [
	3,
	n0,
	_TC,
	0,
	[_iSV],
	[2]
];
var UntagResourceRequest$ = [
	3,
	n0,
	_URR,
	0,
	[_rA, _tK],
	[[0, 1], [64, { [_hQ]: _tK }]],
	2
];
var UpdateAccountRequest$ = [
	3,
	n0,
	_UAR,
	0,
	[_pO],
	[() => ListOfPatchOperation]
];
var UpdateApiKeyRequest$ = [
	3,
	n0,
	_UAKR,
	0,
	[_aK, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateAuthorizerRequest$ = [
	3,
	n0,
	_UARp,
	0,
	[
		_rAI,
		_aIu,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateBasePathMappingRequest$ = [
	3,
	n0,
	_UBPMR,
	0,
	[
		_dN,
		_bP,
		_dNI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _dNI }],
		() => ListOfPatchOperation
	],
	2
];
var UpdateClientCertificateRequest$ = [
	3,
	n0,
	_UCCR,
	0,
	[_cCI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateDeploymentRequest$ = [
	3,
	n0,
	_UDR,
	0,
	[
		_rAI,
		_dI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateDocumentationPartRequest$ = [
	3,
	n0,
	_UDPR,
	0,
	[
		_rAI,
		_dPI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateDocumentationVersionRequest$ = [
	3,
	n0,
	_UDVR,
	0,
	[
		_rAI,
		_dV,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateDomainNameRequest$ = [
	3,
	n0,
	_UDNR,
	0,
	[
		_dN,
		_dNI,
		_pO
	],
	[
		[0, 1],
		[0, { [_hQ]: _dNI }],
		() => ListOfPatchOperation
	],
	1
];
var UpdateGatewayResponseRequest$ = [
	3,
	n0,
	_UGRR,
	0,
	[
		_rAI,
		_rT,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateIntegrationRequest$ = [
	3,
	n0,
	_UIR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	3
];
var UpdateIntegrationResponseRequest$ = [
	3,
	n0,
	_UIRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	4
];
var UpdateMethodRequest$ = [
	3,
	n0,
	_UMR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	3
];
var UpdateMethodResponseRequest$ = [
	3,
	n0,
	_UMRR,
	0,
	[
		_rAI,
		_rI,
		_hM,
		_sC,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	4
];
var UpdateModelRequest$ = [
	3,
	n0,
	_UMRp,
	0,
	[
		_rAI,
		_mN,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateRequestValidatorRequest$ = [
	3,
	n0,
	_URVR,
	0,
	[
		_rAI,
		_rVI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateResourceRequest$ = [
	3,
	n0,
	_URRp,
	0,
	[
		_rAI,
		_rI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateRestApiRequest$ = [
	3,
	n0,
	_URAR,
	0,
	[_rAI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateStageRequest$ = [
	3,
	n0,
	_USR,
	0,
	[
		_rAI,
		_sN,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateUsagePlanRequest$ = [
	3,
	n0,
	_UUPR,
	0,
	[_uPI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var UpdateUsageRequest$ = [
	3,
	n0,
	_UUR,
	0,
	[
		_uPI,
		_kI,
		_pO
	],
	[
		[0, 1],
		[0, 1],
		() => ListOfPatchOperation
	],
	2
];
var UpdateVpcLinkRequest$ = [
	3,
	n0,
	_UVLR,
	0,
	[_vLI, _pO],
	[[0, 1], () => ListOfPatchOperation],
	1
];
var Usage$ = [
	3,
	n0,
	_U,
	0,
	[
		_uPI,
		_sDt,
		_eDn,
		_it,
		_p
	],
	[
		0,
		0,
		0,
		[[
			2,
			n0,
			_MOKU,
			0,
			0,
			[
				1,
				n0,
				_LOU,
				0,
				65
			]
		], { [_jN]: _val }],
		[0, { [_hQ]: _p }]
	]
];
var UsagePlan$ = [
	3,
	n0,
	_UP,
	0,
	[
		_i,
		_n,
		_d,
		_aS,
		_th,
		_q,
		_pC,
		_t
	],
	[
		0,
		0,
		0,
		() => ListOfApiStage,
		() => ThrottleSettings$,
		() => QuotaSettings$,
		0,
		128
	]
];
var UsagePlanKey$ = [
	3,
	n0,
	_UPK,
	0,
	[
		_i,
		_ty,
		_v,
		_n
	],
	[
		0,
		0,
		0,
		0
	]
];
var UsagePlanKeys$ = [
	3,
	n0,
	_UPKs,
	0,
	[_it, _p],
	[[() => ListOfUsagePlanKey, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var UsagePlans$ = [
	3,
	n0,
	_UPs,
	0,
	[_it, _p],
	[[() => ListOfUsagePlan, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var VpcLink$ = [
	3,
	n0,
	_VL,
	0,
	[
		_i,
		_n,
		_d,
		_tA,
		_sta,
		_sM,
		_t
	],
	[
		0,
		0,
		0,
		64,
		0,
		0,
		128
	]
];
var VpcLinks$ = [
	3,
	n0,
	_VLp,
	0,
	[_it, _p],
	[[() => ListOfVpcLink, { [_jN]: _ite }], [0, { [_hQ]: _p }]]
];
var __Unit = "unit";
var ListOfApiKey = [
	1,
	n0,
	_LOAK,
	0,
	() => ApiKey$
];
var ListOfApiStage = [
	1,
	n0,
	_LOAS,
	0,
	() => ApiStage$
];
var ListOfAuthorizer = [
	1,
	n0,
	_LOA,
	0,
	() => Authorizer$
];
var ListOfBasePathMapping = [
	1,
	n0,
	_LOBPM,
	0,
	() => BasePathMapping$
];
var ListOfClientCertificate = [
	1,
	n0,
	_LOCC,
	0,
	() => ClientCertificate$
];
var ListOfDeployment = [
	1,
	n0,
	_LOD,
	0,
	() => Deployment$
];
var ListOfDocumentationPart = [
	1,
	n0,
	_LODP,
	0,
	() => DocumentationPart$
];
var ListOfDocumentationVersion = [
	1,
	n0,
	_LODV,
	0,
	() => DocumentationVersion$
];
var ListOfDomainName = [
	1,
	n0,
	_LODN,
	0,
	() => DomainName$
];
var ListOfDomainNameAccessAssociation = [
	1,
	n0,
	_LODNAA,
	0,
	() => DomainNameAccessAssociation$
];
var ListOfGatewayResponse = [
	1,
	n0,
	_LOGR,
	0,
	() => GatewayResponse$
];
var ListOfModel = [
	1,
	n0,
	_LOM,
	0,
	() => Model$
];
var ListOfPatchOperation = [
	1,
	n0,
	_LOPO,
	0,
	() => PatchOperation$
];
var ListOfRequestValidator = [
	1,
	n0,
	_LORV,
	0,
	() => RequestValidator$
];
var ListOfResource = [
	1,
	n0,
	_LOR,
	0,
	() => Resource$
];
var ListOfRestApi = [
	1,
	n0,
	_LORA,
	0,
	() => RestApi$
];
var ListOfSdkConfigurationProperty = [
	1,
	n0,
	_LOSCP,
	0,
	() => SdkConfigurationProperty$
];
var ListOfSdkType = [
	1,
	n0,
	_LOST,
	0,
	() => SdkType$
];
var ListOfStage = [
	1,
	n0,
	_LOS,
	0,
	() => Stage$
];
var ListOfStageKeys = [
	1,
	n0,
	_LOSK,
	0,
	() => StageKey$
];
var ListOfUsagePlan = [
	1,
	n0,
	_LOUP,
	0,
	() => UsagePlan$
];
var ListOfUsagePlanKey = [
	1,
	n0,
	_LOUPK,
	0,
	() => UsagePlanKey$
];
var ListOfVpcLink = [
	1,
	n0,
	_LOVL,
	0,
	() => VpcLink$
];
var MapOfApiStageThrottleSettings = [
	2,
	n0,
	_MOASTS,
	0,
	0,
	() => ThrottleSettings$
];
var MapOfIntegrationResponse = [
	2,
	n0,
	_MOIR,
	0,
	0,
	() => IntegrationResponse$
];
var MapOfMethod = [
	2,
	n0,
	_MOM,
	0,
	0,
	() => Method$
];
var MapOfMethodResponse = [
	2,
	n0,
	_MOMR,
	0,
	0,
	() => MethodResponse$
];
var MapOfMethodSettings = [
	2,
	n0,
	_MOMS,
	0,
	0,
	() => MethodSetting$
];
var MapOfMethodSnapshot = [
	2,
	n0,
	_MOMSa,
	0,
	0,
	() => MethodSnapshot$
];
var PathToMapOfMethodSnapshot = [
	2,
	n0,
	_PTMOMS,
	0,
	0,
	() => MapOfMethodSnapshot
];
var CreateApiKey$ = [
	9,
	n0,
	_CAK,
	{ [_ht]: [
		"POST",
		"/apikeys",
		201
	] },
	() => CreateApiKeyRequest$,
	() => ApiKey$
];
var CreateAuthorizer$ = [
	9,
	n0,
	_CA,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/authorizers",
		201
	] },
	() => CreateAuthorizerRequest$,
	() => Authorizer$
];
var CreateBasePathMapping$ = [
	9,
	n0,
	_CBPM,
	{ [_ht]: [
		"POST",
		"/domainnames/{domainName}/basepathmappings",
		201
	] },
	() => CreateBasePathMappingRequest$,
	() => BasePathMapping$
];
var CreateDeployment$ = [
	9,
	n0,
	_CDr,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/deployments",
		201
	] },
	() => CreateDeploymentRequest$,
	() => Deployment$
];
var CreateDocumentationPart$ = [
	9,
	n0,
	_CDP,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/documentation/parts",
		201
	] },
	() => CreateDocumentationPartRequest$,
	() => DocumentationPart$
];
var CreateDocumentationVersion$ = [
	9,
	n0,
	_CDV,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/documentation/versions",
		201
	] },
	() => CreateDocumentationVersionRequest$,
	() => DocumentationVersion$
];
var CreateDomainName$ = [
	9,
	n0,
	_CDN,
	{ [_ht]: [
		"POST",
		"/domainnames",
		201
	] },
	() => CreateDomainNameRequest$,
	() => DomainName$
];
var CreateDomainNameAccessAssociation$ = [
	9,
	n0,
	_CDNAA,
	{ [_ht]: [
		"POST",
		"/domainnameaccessassociations",
		201
	] },
	() => CreateDomainNameAccessAssociationRequest$,
	() => DomainNameAccessAssociation$
];
var CreateModel$ = [
	9,
	n0,
	_CM,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/models",
		201
	] },
	() => CreateModelRequest$,
	() => Model$
];
var CreateRequestValidator$ = [
	9,
	n0,
	_CRV,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/requestvalidators",
		201
	] },
	() => CreateRequestValidatorRequest$,
	() => RequestValidator$
];
var CreateResource$ = [
	9,
	n0,
	_CR,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/resources/{parentId}",
		201
	] },
	() => CreateResourceRequest$,
	() => Resource$
];
var CreateRestApi$ = [
	9,
	n0,
	_CRA,
	{ [_ht]: [
		"POST",
		"/restapis",
		201
	] },
	() => CreateRestApiRequest$,
	() => RestApi$
];
var CreateStage$ = [
	9,
	n0,
	_CSr,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/stages",
		201
	] },
	() => CreateStageRequest$,
	() => Stage$
];
var CreateUsagePlan$ = [
	9,
	n0,
	_CUP,
	{ [_ht]: [
		"POST",
		"/usageplans",
		201
	] },
	() => CreateUsagePlanRequest$,
	() => UsagePlan$
];
var CreateUsagePlanKey$ = [
	9,
	n0,
	_CUPK,
	{ [_ht]: [
		"POST",
		"/usageplans/{usagePlanId}/keys",
		201
	] },
	() => CreateUsagePlanKeyRequest$,
	() => UsagePlanKey$
];
var CreateVpcLink$ = [
	9,
	n0,
	_CVL,
	{ [_ht]: [
		"POST",
		"/vpclinks",
		202
	] },
	() => CreateVpcLinkRequest$,
	() => VpcLink$
];
var DeleteApiKey$ = [
	9,
	n0,
	_DAK,
	{ [_ht]: [
		"DELETE",
		"/apikeys/{apiKey}",
		202
	] },
	() => DeleteApiKeyRequest$,
	() => __Unit
];
var DeleteAuthorizer$ = [
	9,
	n0,
	_DA,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		202
	] },
	() => DeleteAuthorizerRequest$,
	() => __Unit
];
var DeleteBasePathMapping$ = [
	9,
	n0,
	_DBPM,
	{ [_ht]: [
		"DELETE",
		"/domainnames/{domainName}/basepathmappings/{basePath}",
		202
	] },
	() => DeleteBasePathMappingRequest$,
	() => __Unit
];
var DeleteClientCertificate$ = [
	9,
	n0,
	_DCC,
	{ [_ht]: [
		"DELETE",
		"/clientcertificates/{clientCertificateId}",
		202
	] },
	() => DeleteClientCertificateRequest$,
	() => __Unit
];
var DeleteDeployment$ = [
	9,
	n0,
	_DD,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/deployments/{deploymentId}",
		202
	] },
	() => DeleteDeploymentRequest$,
	() => __Unit
];
var DeleteDocumentationPart$ = [
	9,
	n0,
	_DDP,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/documentation/parts/{documentationPartId}",
		202
	] },
	() => DeleteDocumentationPartRequest$,
	() => __Unit
];
var DeleteDocumentationVersion$ = [
	9,
	n0,
	_DDV,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/documentation/versions/{documentationVersion}",
		202
	] },
	() => DeleteDocumentationVersionRequest$,
	() => __Unit
];
var DeleteDomainName$ = [
	9,
	n0,
	_DDN,
	{ [_ht]: [
		"DELETE",
		"/domainnames/{domainName}",
		202
	] },
	() => DeleteDomainNameRequest$,
	() => __Unit
];
var DeleteDomainNameAccessAssociation$ = [
	9,
	n0,
	_DDNAA,
	{ [_ht]: [
		"DELETE",
		"/domainnameaccessassociations/{domainNameAccessAssociationArn}",
		202
	] },
	() => DeleteDomainNameAccessAssociationRequest$,
	() => __Unit
];
var DeleteGatewayResponse$ = [
	9,
	n0,
	_DGR,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		202
	] },
	() => DeleteGatewayResponseRequest$,
	() => __Unit
];
var DeleteIntegration$ = [
	9,
	n0,
	_DI,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		204
	] },
	() => DeleteIntegrationRequest$,
	() => __Unit
];
var DeleteIntegrationResponse$ = [
	9,
	n0,
	_DIRe,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		204
	] },
	() => DeleteIntegrationResponseRequest$,
	() => __Unit
];
var DeleteMethod$ = [
	9,
	n0,
	_DM,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		204
	] },
	() => DeleteMethodRequest$,
	() => __Unit
];
var DeleteMethodResponse$ = [
	9,
	n0,
	_DMRel,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		204
	] },
	() => DeleteMethodResponseRequest$,
	() => __Unit
];
var DeleteModel$ = [
	9,
	n0,
	_DMe,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/models/{modelName}",
		202
	] },
	() => DeleteModelRequest$,
	() => __Unit
];
var DeleteRequestValidator$ = [
	9,
	n0,
	_DRV,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
		202
	] },
	() => DeleteRequestValidatorRequest$,
	() => __Unit
];
var DeleteResource$ = [
	9,
	n0,
	_DR,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/resources/{resourceId}",
		202
	] },
	() => DeleteResourceRequest$,
	() => __Unit
];
var DeleteRestApi$ = [
	9,
	n0,
	_DRA,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}",
		202
	] },
	() => DeleteRestApiRequest$,
	() => __Unit
];
var DeleteStage$ = [
	9,
	n0,
	_DS,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/stages/{stageName}",
		202
	] },
	() => DeleteStageRequest$,
	() => __Unit
];
var DeleteUsagePlan$ = [
	9,
	n0,
	_DUP,
	{ [_ht]: [
		"DELETE",
		"/usageplans/{usagePlanId}",
		202
	] },
	() => DeleteUsagePlanRequest$,
	() => __Unit
];
var DeleteUsagePlanKey$ = [
	9,
	n0,
	_DUPK,
	{ [_ht]: [
		"DELETE",
		"/usageplans/{usagePlanId}/keys/{keyId}",
		202
	] },
	() => DeleteUsagePlanKeyRequest$,
	() => __Unit
];
var DeleteVpcLink$ = [
	9,
	n0,
	_DVL,
	{ [_ht]: [
		"DELETE",
		"/vpclinks/{vpcLinkId}",
		202
	] },
	() => DeleteVpcLinkRequest$,
	() => __Unit
];
var FlushStageAuthorizersCache$ = [
	9,
	n0,
	_FSAC,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/stages/{stageName}/cache/authorizers",
		202
	] },
	() => FlushStageAuthorizersCacheRequest$,
	() => __Unit
];
var FlushStageCache$ = [
	9,
	n0,
	_FSC,
	{ [_ht]: [
		"DELETE",
		"/restapis/{restApiId}/stages/{stageName}/cache/data",
		202
	] },
	() => FlushStageCacheRequest$,
	() => __Unit
];
var GenerateClientCertificate$ = [
	9,
	n0,
	_GCC,
	{ [_ht]: [
		"POST",
		"/clientcertificates",
		201
	] },
	() => GenerateClientCertificateRequest$,
	() => ClientCertificate$
];
var GetAccount$ = [
	9,
	n0,
	_GA,
	{ [_ht]: [
		"GET",
		"/account",
		200
	] },
	() => GetAccountRequest$,
	() => Account$
];
var GetApiKey$ = [
	9,
	n0,
	_GAK,
	{ [_ht]: [
		"GET",
		"/apikeys/{apiKey}",
		200
	] },
	() => GetApiKeyRequest$,
	() => ApiKey$
];
var GetApiKeys$ = [
	9,
	n0,
	_GAKe,
	{ [_ht]: [
		"GET",
		"/apikeys",
		200
	] },
	() => GetApiKeysRequest$,
	() => ApiKeys$
];
var GetAuthorizer$ = [
	9,
	n0,
	_GAe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		200
	] },
	() => GetAuthorizerRequest$,
	() => Authorizer$
];
var GetAuthorizers$ = [
	9,
	n0,
	_GAet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/authorizers",
		200
	] },
	() => GetAuthorizersRequest$,
	() => Authorizers$
];
var GetBasePathMapping$ = [
	9,
	n0,
	_GBPM,
	{ [_ht]: [
		"GET",
		"/domainnames/{domainName}/basepathmappings/{basePath}",
		200
	] },
	() => GetBasePathMappingRequest$,
	() => BasePathMapping$
];
var GetBasePathMappings$ = [
	9,
	n0,
	_GBPMe,
	{ [_ht]: [
		"GET",
		"/domainnames/{domainName}/basepathmappings",
		200
	] },
	() => GetBasePathMappingsRequest$,
	() => BasePathMappings$
];
var GetClientCertificate$ = [
	9,
	n0,
	_GCCe,
	{ [_ht]: [
		"GET",
		"/clientcertificates/{clientCertificateId}",
		200
	] },
	() => GetClientCertificateRequest$,
	() => ClientCertificate$
];
var GetClientCertificates$ = [
	9,
	n0,
	_GCCet,
	{ [_ht]: [
		"GET",
		"/clientcertificates",
		200
	] },
	() => GetClientCertificatesRequest$,
	() => ClientCertificates$
];
var GetDeployment$ = [
	9,
	n0,
	_GD,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/deployments/{deploymentId}",
		200
	] },
	() => GetDeploymentRequest$,
	() => Deployment$
];
var GetDeployments$ = [
	9,
	n0,
	_GDe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/deployments",
		200
	] },
	() => GetDeploymentsRequest$,
	() => Deployments$
];
var GetDocumentationPart$ = [
	9,
	n0,
	_GDP,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/parts/{documentationPartId}",
		200
	] },
	() => GetDocumentationPartRequest$,
	() => DocumentationPart$
];
var GetDocumentationParts$ = [
	9,
	n0,
	_GDPe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/parts",
		200
	] },
	() => GetDocumentationPartsRequest$,
	() => DocumentationParts$
];
var GetDocumentationVersion$ = [
	9,
	n0,
	_GDV,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/versions/{documentationVersion}",
		200
	] },
	() => GetDocumentationVersionRequest$,
	() => DocumentationVersion$
];
var GetDocumentationVersions$ = [
	9,
	n0,
	_GDVe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/documentation/versions",
		200
	] },
	() => GetDocumentationVersionsRequest$,
	() => DocumentationVersions$
];
var GetDomainName$ = [
	9,
	n0,
	_GDN,
	{ [_ht]: [
		"GET",
		"/domainnames/{domainName}",
		200
	] },
	() => GetDomainNameRequest$,
	() => DomainName$
];
var GetDomainNameAccessAssociations$ = [
	9,
	n0,
	_GDNAA,
	{ [_ht]: [
		"GET",
		"/domainnameaccessassociations",
		200
	] },
	() => GetDomainNameAccessAssociationsRequest$,
	() => DomainNameAccessAssociations$
];
var GetDomainNames$ = [
	9,
	n0,
	_GDNe,
	{ [_ht]: [
		"GET",
		"/domainnames",
		200
	] },
	() => GetDomainNamesRequest$,
	() => DomainNames$
];
var GetExport$ = [
	9,
	n0,
	_GE,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages/{stageName}/exports/{exportType}",
		200
	] },
	() => GetExportRequest$,
	() => ExportResponse$
];
var GetGatewayResponse$ = [
	9,
	n0,
	_GGR,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		200
	] },
	() => GetGatewayResponseRequest$,
	() => GatewayResponse$
];
var GetGatewayResponses$ = [
	9,
	n0,
	_GGRe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/gatewayresponses",
		200
	] },
	() => GetGatewayResponsesRequest$,
	() => GatewayResponses$
];
var GetIntegration$ = [
	9,
	n0,
	_GI,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		200
	] },
	() => GetIntegrationRequest$,
	() => Integration$
];
var GetIntegrationResponse$ = [
	9,
	n0,
	_GIRe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		200
	] },
	() => GetIntegrationResponseRequest$,
	() => IntegrationResponse$
];
var GetMethod$ = [
	9,
	n0,
	_GM,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		200
	] },
	() => GetMethodRequest$,
	() => Method$
];
var GetMethodResponse$ = [
	9,
	n0,
	_GMRete,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		200
	] },
	() => GetMethodResponseRequest$,
	() => MethodResponse$
];
var GetModel$ = [
	9,
	n0,
	_GMe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/models/{modelName}",
		200
	] },
	() => GetModelRequest$,
	() => Model$
];
var GetModels$ = [
	9,
	n0,
	_GMet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/models",
		200
	] },
	() => GetModelsRequest$,
	() => Models$
];
var GetModelTemplate$ = [
	9,
	n0,
	_GMT,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/models/{modelName}/default_template",
		200
	] },
	() => GetModelTemplateRequest$,
	() => Template$
];
var GetRequestValidator$ = [
	9,
	n0,
	_GRV,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
		200
	] },
	() => GetRequestValidatorRequest$,
	() => RequestValidator$
];
var GetRequestValidators$ = [
	9,
	n0,
	_GRVe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/requestvalidators",
		200
	] },
	() => GetRequestValidatorsRequest$,
	() => RequestValidators$
];
var GetResource$ = [
	9,
	n0,
	_GRe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources/{resourceId}",
		200
	] },
	() => GetResourceRequest$,
	() => Resource$
];
var GetResources$ = [
	9,
	n0,
	_GRet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/resources",
		200
	] },
	() => GetResourcesRequest$,
	() => Resources$
];
var GetRestApi$ = [
	9,
	n0,
	_GRA,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}",
		200
	] },
	() => GetRestApiRequest$,
	() => RestApi$
];
var GetRestApis$ = [
	9,
	n0,
	_GRAe,
	{ [_ht]: [
		"GET",
		"/restapis",
		200
	] },
	() => GetRestApisRequest$,
	() => RestApis$
];
var GetSdk$ = [
	9,
	n0,
	_GS,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages/{stageName}/sdks/{sdkType}",
		200
	] },
	() => GetSdkRequest$,
	() => SdkResponse$
];
var GetSdkType$ = [
	9,
	n0,
	_GST,
	{ [_ht]: [
		"GET",
		"/sdktypes/{id}",
		200
	] },
	() => GetSdkTypeRequest$,
	() => SdkType$
];
var GetSdkTypes$ = [
	9,
	n0,
	_GSTe,
	{ [_ht]: [
		"GET",
		"/sdktypes",
		200
	] },
	() => GetSdkTypesRequest$,
	() => SdkTypes$
];
var GetStage$ = [
	9,
	n0,
	_GSe,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages/{stageName}",
		200
	] },
	() => GetStageRequest$,
	() => Stage$
];
var GetStages$ = [
	9,
	n0,
	_GSet,
	{ [_ht]: [
		"GET",
		"/restapis/{restApiId}/stages",
		200
	] },
	() => GetStagesRequest$,
	() => Stages$
];
var GetTags$ = [
	9,
	n0,
	_GT,
	{ [_ht]: [
		"GET",
		"/tags/{resourceArn}",
		200
	] },
	() => GetTagsRequest$,
	() => Tags$
];
var GetUsage$ = [
	9,
	n0,
	_GU,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}/usage",
		200
	] },
	() => GetUsageRequest$,
	() => Usage$
];
var GetUsagePlan$ = [
	9,
	n0,
	_GUP,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}",
		200
	] },
	() => GetUsagePlanRequest$,
	() => UsagePlan$
];
var GetUsagePlanKey$ = [
	9,
	n0,
	_GUPK,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}/keys/{keyId}",
		200
	] },
	() => GetUsagePlanKeyRequest$,
	() => UsagePlanKey$
];
var GetUsagePlanKeys$ = [
	9,
	n0,
	_GUPKe,
	{ [_ht]: [
		"GET",
		"/usageplans/{usagePlanId}/keys",
		200
	] },
	() => GetUsagePlanKeysRequest$,
	() => UsagePlanKeys$
];
var GetUsagePlans$ = [
	9,
	n0,
	_GUPe,
	{ [_ht]: [
		"GET",
		"/usageplans",
		200
	] },
	() => GetUsagePlansRequest$,
	() => UsagePlans$
];
var GetVpcLink$ = [
	9,
	n0,
	_GVL,
	{ [_ht]: [
		"GET",
		"/vpclinks/{vpcLinkId}",
		200
	] },
	() => GetVpcLinkRequest$,
	() => VpcLink$
];
var GetVpcLinks$ = [
	9,
	n0,
	_GVLe,
	{ [_ht]: [
		"GET",
		"/vpclinks",
		200
	] },
	() => GetVpcLinksRequest$,
	() => VpcLinks$
];
var ImportApiKeys$ = [
	9,
	n0,
	_IAK,
	{ [_ht]: [
		"POST",
		"/apikeys?mode=import",
		201
	] },
	() => ImportApiKeysRequest$,
	() => ApiKeyIds$
];
var ImportDocumentationParts$ = [
	9,
	n0,
	_IDP,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/documentation/parts",
		200
	] },
	() => ImportDocumentationPartsRequest$,
	() => DocumentationPartIds$
];
var ImportRestApi$ = [
	9,
	n0,
	_IRA,
	{ [_ht]: [
		"POST",
		"/restapis?mode=import",
		201
	] },
	() => ImportRestApiRequest$,
	() => RestApi$
];
var PutGatewayResponse$ = [
	9,
	n0,
	_PGR,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		201
	] },
	() => PutGatewayResponseRequest$,
	() => GatewayResponse$
];
var PutIntegration$ = [
	9,
	n0,
	_PI,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		201
	] },
	() => PutIntegrationRequest$,
	() => Integration$
];
var PutIntegrationResponse$ = [
	9,
	n0,
	_PIRu,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		201
	] },
	() => PutIntegrationResponseRequest$,
	() => IntegrationResponse$
];
var PutMethod$ = [
	9,
	n0,
	_PM,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		201
	] },
	() => PutMethodRequest$,
	() => Method$
];
var PutMethodResponse$ = [
	9,
	n0,
	_PMRu,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		201
	] },
	() => PutMethodResponseRequest$,
	() => MethodResponse$
];
var PutRestApi$ = [
	9,
	n0,
	_PRA,
	{ [_ht]: [
		"PUT",
		"/restapis/{restApiId}",
		200
	] },
	() => PutRestApiRequest$,
	() => RestApi$
];
var RejectDomainNameAccessAssociation$ = [
	9,
	n0,
	_RDNAA,
	{ [_ht]: [
		"POST",
		"/rejectdomainnameaccessassociations",
		202
	] },
	() => RejectDomainNameAccessAssociationRequest$,
	() => __Unit
];
var TagResource$ = [
	9,
	n0,
	_TR,
	{ [_ht]: [
		"PUT",
		"/tags/{resourceArn}",
		204
	] },
	() => TagResourceRequest$,
	() => __Unit
];
var TestInvokeAuthorizer$ = [
	9,
	n0,
	_TIA,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		200
	] },
	() => TestInvokeAuthorizerRequest$,
	() => TestInvokeAuthorizerResponse$
];
var TestInvokeMethod$ = [
	9,
	n0,
	_TIM,
	{ [_ht]: [
		"POST",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		200
	] },
	() => TestInvokeMethodRequest$,
	() => TestInvokeMethodResponse$
];
var UntagResource$ = [
	9,
	n0,
	_UR,
	{ [_ht]: [
		"DELETE",
		"/tags/{resourceArn}",
		204
	] },
	() => UntagResourceRequest$,
	() => __Unit
];
var UpdateAccount$ = [
	9,
	n0,
	_UA,
	{ [_ht]: [
		"PATCH",
		"/account",
		200
	] },
	() => UpdateAccountRequest$,
	() => Account$
];
var UpdateApiKey$ = [
	9,
	n0,
	_UAK,
	{ [_ht]: [
		"PATCH",
		"/apikeys/{apiKey}",
		200
	] },
	() => UpdateApiKeyRequest$,
	() => ApiKey$
];
var UpdateAuthorizer$ = [
	9,
	n0,
	_UAp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/authorizers/{authorizerId}",
		200
	] },
	() => UpdateAuthorizerRequest$,
	() => Authorizer$
];
var UpdateBasePathMapping$ = [
	9,
	n0,
	_UBPM,
	{ [_ht]: [
		"PATCH",
		"/domainnames/{domainName}/basepathmappings/{basePath}",
		200
	] },
	() => UpdateBasePathMappingRequest$,
	() => BasePathMapping$
];
var UpdateClientCertificate$ = [
	9,
	n0,
	_UCC,
	{ [_ht]: [
		"PATCH",
		"/clientcertificates/{clientCertificateId}",
		200
	] },
	() => UpdateClientCertificateRequest$,
	() => ClientCertificate$
];
var UpdateDeployment$ = [
	9,
	n0,
	_UD,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/deployments/{deploymentId}",
		200
	] },
	() => UpdateDeploymentRequest$,
	() => Deployment$
];
var UpdateDocumentationPart$ = [
	9,
	n0,
	_UDP,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/documentation/parts/{documentationPartId}",
		200
	] },
	() => UpdateDocumentationPartRequest$,
	() => DocumentationPart$
];
var UpdateDocumentationVersion$ = [
	9,
	n0,
	_UDV,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/documentation/versions/{documentationVersion}",
		200
	] },
	() => UpdateDocumentationVersionRequest$,
	() => DocumentationVersion$
];
var UpdateDomainName$ = [
	9,
	n0,
	_UDN,
	{ [_ht]: [
		"PATCH",
		"/domainnames/{domainName}",
		200
	] },
	() => UpdateDomainNameRequest$,
	() => DomainName$
];
var UpdateGatewayResponse$ = [
	9,
	n0,
	_UGR,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/gatewayresponses/{responseType}",
		200
	] },
	() => UpdateGatewayResponseRequest$,
	() => GatewayResponse$
];
var UpdateIntegration$ = [
	9,
	n0,
	_UI,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration",
		200
	] },
	() => UpdateIntegrationRequest$,
	() => Integration$
];
var UpdateIntegrationResponse$ = [
	9,
	n0,
	_UIRp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
		200
	] },
	() => UpdateIntegrationResponseRequest$,
	() => IntegrationResponse$
];
var UpdateMethod$ = [
	9,
	n0,
	_UM,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
		200
	] },
	() => UpdateMethodRequest$,
	() => Method$
];
var UpdateMethodResponse$ = [
	9,
	n0,
	_UMRpd,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
		201
	] },
	() => UpdateMethodResponseRequest$,
	() => MethodResponse$
];
var UpdateModel$ = [
	9,
	n0,
	_UMp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/models/{modelName}",
		200
	] },
	() => UpdateModelRequest$,
	() => Model$
];
var UpdateRequestValidator$ = [
	9,
	n0,
	_URV,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
		200
	] },
	() => UpdateRequestValidatorRequest$,
	() => RequestValidator$
];
var UpdateResource$ = [
	9,
	n0,
	_URp,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/resources/{resourceId}",
		200
	] },
	() => UpdateResourceRequest$,
	() => Resource$
];
var UpdateRestApi$ = [
	9,
	n0,
	_URA,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}",
		200
	] },
	() => UpdateRestApiRequest$,
	() => RestApi$
];
var UpdateStage$ = [
	9,
	n0,
	_US,
	{ [_ht]: [
		"PATCH",
		"/restapis/{restApiId}/stages/{stageName}",
		200
	] },
	() => UpdateStageRequest$,
	() => Stage$
];
var UpdateUsage$ = [
	9,
	n0,
	_UU,
	{ [_ht]: [
		"PATCH",
		"/usageplans/{usagePlanId}/keys/{keyId}/usage",
		200
	] },
	() => UpdateUsageRequest$,
	() => Usage$
];
var UpdateUsagePlan$ = [
	9,
	n0,
	_UUP,
	{ [_ht]: [
		"PATCH",
		"/usageplans/{usagePlanId}",
		200
	] },
	() => UpdateUsagePlanRequest$,
	() => UsagePlan$
];
var UpdateVpcLink$ = [
	9,
	n0,
	_UVL,
	{ [_ht]: [
		"PATCH",
		"/vpclinks/{vpcLinkId}",
		200
	] },
	() => UpdateVpcLinkRequest$,
	() => VpcLink$
];
// node_modules/@aws-sdk/client-api-gateway/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-07-09",
		base64Decoder: config?.base64Decoder ?? require_serde.fromBase64,
		base64Encoder: config?.base64Encoder ?? require_serde.toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAPIGatewayHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new require_serde.NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.apigateway",
			errorTypeRegistries,
			version: "2015-07-09",
			serviceTarget: "BackplaneControlService"
		},
		serviceId: config?.serviceId ?? "API Gateway",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? require_serde.parseUrl,
		utf8Decoder: config?.utf8Decoder ?? require_serde.fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? require_serde.toUtf8
	};
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	require_serde.emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = require_serde.resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(require_serde.loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	require_client.emitWarningIfUnsupportedVersion(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? require_serde.loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? require_serde.calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_client.createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? require_serde.loadConfig(require_client.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? require_serde.loadConfig(require_serde.NODE_REGION_CONFIG_OPTIONS, {
			...require_serde.NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_serde.loadConfig({
			...require_client.NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || require_client.DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? require_serde.streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? require_serde.loadConfig(require_serde.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? require_serde.loadConfig(require_serde.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? require_serde.loadConfig(require_client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(require_client.getAwsRegionExtensionConfiguration(runtimeConfig), require_serde.getDefaultExtensionConfiguration(runtimeConfig), require_protocols.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, require_client.resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_serde.resolveDefaultRuntimeConfig(extensionConfiguration), require_protocols.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/APIGatewayClient.js
var APIGatewayClient = class extends require_serde.Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = require_client.resolveUserAgentConfig(_config_1);
		const _config_3 = require_client.resolveRetryConfig(_config_2);
		const _config_4 = require_serde.resolveRegionConfig(_config_3);
		const _config_5 = require_client.resolveHostHeaderConfig(_config_4);
		const _config_6 = require_serde.resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(require_serde.getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(require_client.getUserAgentPlugin(this.config));
		this.middlewareStack.use(require_client.getRetryPlugin(this.config));
		this.middlewareStack.use(require_protocols.getContentLengthPlugin(this.config));
		this.middlewareStack.use(require_client.getHostHeaderPlugin(this.config));
		this.middlewareStack.use(require_client.getLoggerPlugin(this.config));
		this.middlewareStack.use(require_client.getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getAcceptHeaderPlugin(this.config));
		this.middlewareStack.use(require_client.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultAPIGatewayHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_client.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(require_client.getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commandBuilder.js
const command = require_serde.makeBuilder(commonParams, "BackplaneControlService", "APIGatewayClient", require_serde.getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateApiKeyCommand.js
var CreateApiKeyCommand = class extends command(_ep0, _mw0, "CreateApiKey", CreateApiKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateAuthorizerCommand.js
var CreateAuthorizerCommand = class extends command(_ep0, _mw0, "CreateAuthorizer", CreateAuthorizer$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateBasePathMappingCommand.js
var CreateBasePathMappingCommand = class extends command(_ep0, _mw0, "CreateBasePathMapping", CreateBasePathMapping$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateDeploymentCommand.js
var CreateDeploymentCommand = class extends command(_ep0, _mw0, "CreateDeployment", CreateDeployment$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateDocumentationPartCommand.js
var CreateDocumentationPartCommand = class extends command(_ep0, _mw0, "CreateDocumentationPart", CreateDocumentationPart$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateDocumentationVersionCommand.js
var CreateDocumentationVersionCommand = class extends command(_ep0, _mw0, "CreateDocumentationVersion", CreateDocumentationVersion$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateDomainNameAccessAssociationCommand.js
var CreateDomainNameAccessAssociationCommand = class extends command(_ep0, _mw0, "CreateDomainNameAccessAssociation", CreateDomainNameAccessAssociation$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateDomainNameCommand.js
var CreateDomainNameCommand = class extends command(_ep0, _mw0, "CreateDomainName", CreateDomainName$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateModelCommand.js
var CreateModelCommand = class extends command(_ep0, _mw0, "CreateModel", CreateModel$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateRequestValidatorCommand.js
var CreateRequestValidatorCommand = class extends command(_ep0, _mw0, "CreateRequestValidator", CreateRequestValidator$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateResourceCommand.js
var CreateResourceCommand = class extends command(_ep0, _mw0, "CreateResource", CreateResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateRestApiCommand.js
var CreateRestApiCommand = class extends command(_ep0, _mw0, "CreateRestApi", CreateRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateStageCommand.js
var CreateStageCommand = class extends command(_ep0, _mw0, "CreateStage", CreateStage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateUsagePlanCommand.js
var CreateUsagePlanCommand = class extends command(_ep0, _mw0, "CreateUsagePlan", CreateUsagePlan$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateUsagePlanKeyCommand.js
var CreateUsagePlanKeyCommand = class extends command(_ep0, _mw0, "CreateUsagePlanKey", CreateUsagePlanKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/CreateVpcLinkCommand.js
var CreateVpcLinkCommand = class extends command(_ep0, _mw0, "CreateVpcLink", CreateVpcLink$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteApiKeyCommand.js
var DeleteApiKeyCommand = class extends command(_ep0, _mw0, "DeleteApiKey", DeleteApiKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteAuthorizerCommand.js
var DeleteAuthorizerCommand = class extends command(_ep0, _mw0, "DeleteAuthorizer", DeleteAuthorizer$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteBasePathMappingCommand.js
var DeleteBasePathMappingCommand = class extends command(_ep0, _mw0, "DeleteBasePathMapping", DeleteBasePathMapping$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteClientCertificateCommand.js
var DeleteClientCertificateCommand = class extends command(_ep0, _mw0, "DeleteClientCertificate", DeleteClientCertificate$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteDeploymentCommand.js
var DeleteDeploymentCommand = class extends command(_ep0, _mw0, "DeleteDeployment", DeleteDeployment$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteDocumentationPartCommand.js
var DeleteDocumentationPartCommand = class extends command(_ep0, _mw0, "DeleteDocumentationPart", DeleteDocumentationPart$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteDocumentationVersionCommand.js
var DeleteDocumentationVersionCommand = class extends command(_ep0, _mw0, "DeleteDocumentationVersion", DeleteDocumentationVersion$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteDomainNameAccessAssociationCommand.js
var DeleteDomainNameAccessAssociationCommand = class extends command(_ep0, _mw0, "DeleteDomainNameAccessAssociation", DeleteDomainNameAccessAssociation$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteDomainNameCommand.js
var DeleteDomainNameCommand = class extends command(_ep0, _mw0, "DeleteDomainName", DeleteDomainName$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteGatewayResponseCommand.js
var DeleteGatewayResponseCommand = class extends command(_ep0, _mw0, "DeleteGatewayResponse", DeleteGatewayResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteIntegrationCommand.js
var DeleteIntegrationCommand = class extends command(_ep0, _mw0, "DeleteIntegration", DeleteIntegration$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteIntegrationResponseCommand.js
var DeleteIntegrationResponseCommand = class extends command(_ep0, _mw0, "DeleteIntegrationResponse", DeleteIntegrationResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteMethodCommand.js
var DeleteMethodCommand = class extends command(_ep0, _mw0, "DeleteMethod", DeleteMethod$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteMethodResponseCommand.js
var DeleteMethodResponseCommand = class extends command(_ep0, _mw0, "DeleteMethodResponse", DeleteMethodResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteModelCommand.js
var DeleteModelCommand = class extends command(_ep0, _mw0, "DeleteModel", DeleteModel$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteRequestValidatorCommand.js
var DeleteRequestValidatorCommand = class extends command(_ep0, _mw0, "DeleteRequestValidator", DeleteRequestValidator$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteResourceCommand.js
var DeleteResourceCommand = class extends command(_ep0, _mw0, "DeleteResource", DeleteResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteRestApiCommand.js
var DeleteRestApiCommand = class extends command(_ep0, _mw0, "DeleteRestApi", DeleteRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteStageCommand.js
var DeleteStageCommand = class extends command(_ep0, _mw0, "DeleteStage", DeleteStage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteUsagePlanCommand.js
var DeleteUsagePlanCommand = class extends command(_ep0, _mw0, "DeleteUsagePlan", DeleteUsagePlan$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteUsagePlanKeyCommand.js
var DeleteUsagePlanKeyCommand = class extends command(_ep0, _mw0, "DeleteUsagePlanKey", DeleteUsagePlanKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/DeleteVpcLinkCommand.js
var DeleteVpcLinkCommand = class extends command(_ep0, _mw0, "DeleteVpcLink", DeleteVpcLink$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/FlushStageAuthorizersCacheCommand.js
var FlushStageAuthorizersCacheCommand = class extends command(_ep0, _mw0, "FlushStageAuthorizersCache", FlushStageAuthorizersCache$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/FlushStageCacheCommand.js
var FlushStageCacheCommand = class extends command(_ep0, _mw0, "FlushStageCache", FlushStageCache$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GenerateClientCertificateCommand.js
var GenerateClientCertificateCommand = class extends command(_ep0, _mw0, "GenerateClientCertificate", GenerateClientCertificate$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetAccountCommand.js
var GetAccountCommand = class extends command(_ep0, _mw0, "GetAccount", GetAccount$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetApiKeyCommand.js
var GetApiKeyCommand = class extends command(_ep0, _mw0, "GetApiKey", GetApiKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetApiKeysCommand.js
var GetApiKeysCommand = class extends command(_ep0, _mw0, "GetApiKeys", GetApiKeys$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetAuthorizerCommand.js
var GetAuthorizerCommand = class extends command(_ep0, _mw0, "GetAuthorizer", GetAuthorizer$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetAuthorizersCommand.js
var GetAuthorizersCommand = class extends command(_ep0, _mw0, "GetAuthorizers", GetAuthorizers$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetBasePathMappingCommand.js
var GetBasePathMappingCommand = class extends command(_ep0, _mw0, "GetBasePathMapping", GetBasePathMapping$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetBasePathMappingsCommand.js
var GetBasePathMappingsCommand = class extends command(_ep0, _mw0, "GetBasePathMappings", GetBasePathMappings$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetClientCertificateCommand.js
var GetClientCertificateCommand = class extends command(_ep0, _mw0, "GetClientCertificate", GetClientCertificate$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetClientCertificatesCommand.js
var GetClientCertificatesCommand = class extends command(_ep0, _mw0, "GetClientCertificates", GetClientCertificates$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDeploymentCommand.js
var GetDeploymentCommand = class extends command(_ep0, _mw0, "GetDeployment", GetDeployment$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDeploymentsCommand.js
var GetDeploymentsCommand = class extends command(_ep0, _mw0, "GetDeployments", GetDeployments$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDocumentationPartCommand.js
var GetDocumentationPartCommand = class extends command(_ep0, _mw0, "GetDocumentationPart", GetDocumentationPart$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDocumentationPartsCommand.js
var GetDocumentationPartsCommand = class extends command(_ep0, _mw0, "GetDocumentationParts", GetDocumentationParts$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDocumentationVersionCommand.js
var GetDocumentationVersionCommand = class extends command(_ep0, _mw0, "GetDocumentationVersion", GetDocumentationVersion$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDocumentationVersionsCommand.js
var GetDocumentationVersionsCommand = class extends command(_ep0, _mw0, "GetDocumentationVersions", GetDocumentationVersions$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDomainNameAccessAssociationsCommand.js
var GetDomainNameAccessAssociationsCommand = class extends command(_ep0, _mw0, "GetDomainNameAccessAssociations", GetDomainNameAccessAssociations$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDomainNameCommand.js
var GetDomainNameCommand = class extends command(_ep0, _mw0, "GetDomainName", GetDomainName$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetDomainNamesCommand.js
var GetDomainNamesCommand = class extends command(_ep0, _mw0, "GetDomainNames", GetDomainNames$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetExportCommand.js
var GetExportCommand = class extends command(_ep0, _mw0, "GetExport", GetExport$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetGatewayResponseCommand.js
var GetGatewayResponseCommand = class extends command(_ep0, _mw0, "GetGatewayResponse", GetGatewayResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetGatewayResponsesCommand.js
var GetGatewayResponsesCommand = class extends command(_ep0, _mw0, "GetGatewayResponses", GetGatewayResponses$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetIntegrationCommand.js
var GetIntegrationCommand = class extends command(_ep0, _mw0, "GetIntegration", GetIntegration$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetIntegrationResponseCommand.js
var GetIntegrationResponseCommand = class extends command(_ep0, _mw0, "GetIntegrationResponse", GetIntegrationResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetMethodCommand.js
var GetMethodCommand = class extends command(_ep0, _mw0, "GetMethod", GetMethod$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetMethodResponseCommand.js
var GetMethodResponseCommand = class extends command(_ep0, _mw0, "GetMethodResponse", GetMethodResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetModelCommand.js
var GetModelCommand = class extends command(_ep0, _mw0, "GetModel", GetModel$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetModelsCommand.js
var GetModelsCommand = class extends command(_ep0, _mw0, "GetModels", GetModels$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetModelTemplateCommand.js
var GetModelTemplateCommand = class extends command(_ep0, _mw0, "GetModelTemplate", GetModelTemplate$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetRequestValidatorCommand.js
var GetRequestValidatorCommand = class extends command(_ep0, _mw0, "GetRequestValidator", GetRequestValidator$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetRequestValidatorsCommand.js
var GetRequestValidatorsCommand = class extends command(_ep0, _mw0, "GetRequestValidators", GetRequestValidators$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetResourceCommand.js
var GetResourceCommand = class extends command(_ep0, _mw0, "GetResource", GetResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetResourcesCommand.js
var GetResourcesCommand = class extends command(_ep0, _mw0, "GetResources", GetResources$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetRestApiCommand.js
var GetRestApiCommand = class extends command(_ep0, _mw0, "GetRestApi", GetRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetRestApisCommand.js
var GetRestApisCommand = class extends command(_ep0, _mw0, "GetRestApis", GetRestApis$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetSdkCommand.js
var GetSdkCommand = class extends command(_ep0, _mw0, "GetSdk", GetSdk$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetSdkTypeCommand.js
var GetSdkTypeCommand = class extends command(_ep0, _mw0, "GetSdkType", GetSdkType$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetSdkTypesCommand.js
var GetSdkTypesCommand = class extends command(_ep0, _mw0, "GetSdkTypes", GetSdkTypes$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetStageCommand.js
var GetStageCommand = class extends command(_ep0, _mw0, "GetStage", GetStage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetStagesCommand.js
var GetStagesCommand = class extends command(_ep0, _mw0, "GetStages", GetStages$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetTagsCommand.js
var GetTagsCommand = class extends command(_ep0, _mw0, "GetTags", GetTags$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetUsageCommand.js
var GetUsageCommand = class extends command(_ep0, _mw0, "GetUsage", GetUsage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetUsagePlanCommand.js
var GetUsagePlanCommand = class extends command(_ep0, _mw0, "GetUsagePlan", GetUsagePlan$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetUsagePlanKeyCommand.js
var GetUsagePlanKeyCommand = class extends command(_ep0, _mw0, "GetUsagePlanKey", GetUsagePlanKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetUsagePlanKeysCommand.js
var GetUsagePlanKeysCommand = class extends command(_ep0, _mw0, "GetUsagePlanKeys", GetUsagePlanKeys$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetUsagePlansCommand.js
var GetUsagePlansCommand = class extends command(_ep0, _mw0, "GetUsagePlans", GetUsagePlans$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetVpcLinkCommand.js
var GetVpcLinkCommand = class extends command(_ep0, _mw0, "GetVpcLink", GetVpcLink$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/GetVpcLinksCommand.js
var GetVpcLinksCommand = class extends command(_ep0, _mw0, "GetVpcLinks", GetVpcLinks$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/ImportApiKeysCommand.js
var ImportApiKeysCommand = class extends command(_ep0, _mw0, "ImportApiKeys", ImportApiKeys$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/ImportDocumentationPartsCommand.js
var ImportDocumentationPartsCommand = class extends command(_ep0, _mw0, "ImportDocumentationParts", ImportDocumentationParts$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/ImportRestApiCommand.js
var ImportRestApiCommand = class extends command(_ep0, _mw0, "ImportRestApi", ImportRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutGatewayResponseCommand.js
var PutGatewayResponseCommand = class extends command(_ep0, _mw0, "PutGatewayResponse", PutGatewayResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutIntegrationCommand.js
var PutIntegrationCommand = class extends command(_ep0, _mw0, "PutIntegration", PutIntegration$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutIntegrationResponseCommand.js
var PutIntegrationResponseCommand = class extends command(_ep0, _mw0, "PutIntegrationResponse", PutIntegrationResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutMethodCommand.js
var PutMethodCommand = class extends command(_ep0, _mw0, "PutMethod", PutMethod$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutMethodResponseCommand.js
var PutMethodResponseCommand = class extends command(_ep0, _mw0, "PutMethodResponse", PutMethodResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/PutRestApiCommand.js
var PutRestApiCommand = class extends command(_ep0, _mw0, "PutRestApi", PutRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/RejectDomainNameAccessAssociationCommand.js
var RejectDomainNameAccessAssociationCommand = class extends command(_ep0, _mw0, "RejectDomainNameAccessAssociation", RejectDomainNameAccessAssociation$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/TestInvokeAuthorizerCommand.js
var TestInvokeAuthorizerCommand = class extends command(_ep0, _mw0, "TestInvokeAuthorizer", TestInvokeAuthorizer$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/TestInvokeMethodCommand.js
var TestInvokeMethodCommand = class extends command(_ep0, _mw0, "TestInvokeMethod", TestInvokeMethod$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateAccountCommand.js
var UpdateAccountCommand = class extends command(_ep0, _mw0, "UpdateAccount", UpdateAccount$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateApiKeyCommand.js
var UpdateApiKeyCommand = class extends command(_ep0, _mw0, "UpdateApiKey", UpdateApiKey$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateAuthorizerCommand.js
var UpdateAuthorizerCommand = class extends command(_ep0, _mw0, "UpdateAuthorizer", UpdateAuthorizer$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateBasePathMappingCommand.js
var UpdateBasePathMappingCommand = class extends command(_ep0, _mw0, "UpdateBasePathMapping", UpdateBasePathMapping$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateClientCertificateCommand.js
var UpdateClientCertificateCommand = class extends command(_ep0, _mw0, "UpdateClientCertificate", UpdateClientCertificate$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateDeploymentCommand.js
var UpdateDeploymentCommand = class extends command(_ep0, _mw0, "UpdateDeployment", UpdateDeployment$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateDocumentationPartCommand.js
var UpdateDocumentationPartCommand = class extends command(_ep0, _mw0, "UpdateDocumentationPart", UpdateDocumentationPart$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateDocumentationVersionCommand.js
var UpdateDocumentationVersionCommand = class extends command(_ep0, _mw0, "UpdateDocumentationVersion", UpdateDocumentationVersion$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateDomainNameCommand.js
var UpdateDomainNameCommand = class extends command(_ep0, _mw0, "UpdateDomainName", UpdateDomainName$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateGatewayResponseCommand.js
var UpdateGatewayResponseCommand = class extends command(_ep0, _mw0, "UpdateGatewayResponse", UpdateGatewayResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateIntegrationCommand.js
var UpdateIntegrationCommand = class extends command(_ep0, _mw0, "UpdateIntegration", UpdateIntegration$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateIntegrationResponseCommand.js
var UpdateIntegrationResponseCommand = class extends command(_ep0, _mw0, "UpdateIntegrationResponse", UpdateIntegrationResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateMethodCommand.js
var UpdateMethodCommand = class extends command(_ep0, _mw0, "UpdateMethod", UpdateMethod$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateMethodResponseCommand.js
var UpdateMethodResponseCommand = class extends command(_ep0, _mw0, "UpdateMethodResponse", UpdateMethodResponse$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateModelCommand.js
var UpdateModelCommand = class extends command(_ep0, _mw0, "UpdateModel", UpdateModel$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateRequestValidatorCommand.js
var UpdateRequestValidatorCommand = class extends command(_ep0, _mw0, "UpdateRequestValidator", UpdateRequestValidator$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateResourceCommand.js
var UpdateResourceCommand = class extends command(_ep0, _mw0, "UpdateResource", UpdateResource$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateRestApiCommand.js
var UpdateRestApiCommand = class extends command(_ep0, _mw0, "UpdateRestApi", UpdateRestApi$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateStageCommand.js
var UpdateStageCommand = class extends command(_ep0, _mw0, "UpdateStage", UpdateStage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateUsageCommand.js
var UpdateUsageCommand = class extends command(_ep0, _mw0, "UpdateUsage", UpdateUsage$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateUsagePlanCommand.js
var UpdateUsagePlanCommand = class extends command(_ep0, _mw0, "UpdateUsagePlan", UpdateUsagePlan$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/commands/UpdateVpcLinkCommand.js
var UpdateVpcLinkCommand = class extends command(_ep0, _mw0, "UpdateVpcLink", UpdateVpcLink$) {};
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetApiKeysPaginator.js
const paginateGetApiKeys = require_client.createPaginator(APIGatewayClient, GetApiKeysCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetBasePathMappingsPaginator.js
const paginateGetBasePathMappings = require_client.createPaginator(APIGatewayClient, GetBasePathMappingsCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetClientCertificatesPaginator.js
const paginateGetClientCertificates = require_client.createPaginator(APIGatewayClient, GetClientCertificatesCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetDeploymentsPaginator.js
const paginateGetDeployments = require_client.createPaginator(APIGatewayClient, GetDeploymentsCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetDomainNamesPaginator.js
const paginateGetDomainNames = require_client.createPaginator(APIGatewayClient, GetDomainNamesCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetModelsPaginator.js
const paginateGetModels = require_client.createPaginator(APIGatewayClient, GetModelsCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetResourcesPaginator.js
const paginateGetResources = require_client.createPaginator(APIGatewayClient, GetResourcesCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetRestApisPaginator.js
const paginateGetRestApis = require_client.createPaginator(APIGatewayClient, GetRestApisCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetUsagePaginator.js
const paginateGetUsage = require_client.createPaginator(APIGatewayClient, GetUsageCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetUsagePlanKeysPaginator.js
const paginateGetUsagePlanKeys = require_client.createPaginator(APIGatewayClient, GetUsagePlanKeysCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetUsagePlansPaginator.js
const paginateGetUsagePlans = require_client.createPaginator(APIGatewayClient, GetUsagePlansCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/pagination/GetVpcLinksPaginator.js
const paginateGetVpcLinks = require_client.createPaginator(APIGatewayClient, GetVpcLinksCommand, "position", "position", "limit");
// node_modules/@aws-sdk/client-api-gateway/dist-es/APIGateway.js
const commands = {
	CreateApiKeyCommand,
	CreateAuthorizerCommand,
	CreateBasePathMappingCommand,
	CreateDeploymentCommand,
	CreateDocumentationPartCommand,
	CreateDocumentationVersionCommand,
	CreateDomainNameCommand,
	CreateDomainNameAccessAssociationCommand,
	CreateModelCommand,
	CreateRequestValidatorCommand,
	CreateResourceCommand,
	CreateRestApiCommand,
	CreateStageCommand,
	CreateUsagePlanCommand,
	CreateUsagePlanKeyCommand,
	CreateVpcLinkCommand,
	DeleteApiKeyCommand,
	DeleteAuthorizerCommand,
	DeleteBasePathMappingCommand,
	DeleteClientCertificateCommand,
	DeleteDeploymentCommand,
	DeleteDocumentationPartCommand,
	DeleteDocumentationVersionCommand,
	DeleteDomainNameCommand,
	DeleteDomainNameAccessAssociationCommand,
	DeleteGatewayResponseCommand,
	DeleteIntegrationCommand,
	DeleteIntegrationResponseCommand,
	DeleteMethodCommand,
	DeleteMethodResponseCommand,
	DeleteModelCommand,
	DeleteRequestValidatorCommand,
	DeleteResourceCommand,
	DeleteRestApiCommand,
	DeleteStageCommand,
	DeleteUsagePlanCommand,
	DeleteUsagePlanKeyCommand,
	DeleteVpcLinkCommand,
	FlushStageAuthorizersCacheCommand,
	FlushStageCacheCommand,
	GenerateClientCertificateCommand,
	GetAccountCommand,
	GetApiKeyCommand,
	GetApiKeysCommand,
	GetAuthorizerCommand,
	GetAuthorizersCommand,
	GetBasePathMappingCommand,
	GetBasePathMappingsCommand,
	GetClientCertificateCommand,
	GetClientCertificatesCommand,
	GetDeploymentCommand,
	GetDeploymentsCommand,
	GetDocumentationPartCommand,
	GetDocumentationPartsCommand,
	GetDocumentationVersionCommand,
	GetDocumentationVersionsCommand,
	GetDomainNameCommand,
	GetDomainNameAccessAssociationsCommand,
	GetDomainNamesCommand,
	GetExportCommand,
	GetGatewayResponseCommand,
	GetGatewayResponsesCommand,
	GetIntegrationCommand,
	GetIntegrationResponseCommand,
	GetMethodCommand,
	GetMethodResponseCommand,
	GetModelCommand,
	GetModelsCommand,
	GetModelTemplateCommand,
	GetRequestValidatorCommand,
	GetRequestValidatorsCommand,
	GetResourceCommand,
	GetResourcesCommand,
	GetRestApiCommand,
	GetRestApisCommand,
	GetSdkCommand,
	GetSdkTypeCommand,
	GetSdkTypesCommand,
	GetStageCommand,
	GetStagesCommand,
	GetTagsCommand,
	GetUsageCommand,
	GetUsagePlanCommand,
	GetUsagePlanKeyCommand,
	GetUsagePlanKeysCommand,
	GetUsagePlansCommand,
	GetVpcLinkCommand,
	GetVpcLinksCommand,
	ImportApiKeysCommand,
	ImportDocumentationPartsCommand,
	ImportRestApiCommand,
	PutGatewayResponseCommand,
	PutIntegrationCommand,
	PutIntegrationResponseCommand,
	PutMethodCommand,
	PutMethodResponseCommand,
	PutRestApiCommand,
	RejectDomainNameAccessAssociationCommand,
	TagResourceCommand,
	TestInvokeAuthorizerCommand,
	TestInvokeMethodCommand,
	UntagResourceCommand,
	UpdateAccountCommand,
	UpdateApiKeyCommand,
	UpdateAuthorizerCommand,
	UpdateBasePathMappingCommand,
	UpdateClientCertificateCommand,
	UpdateDeploymentCommand,
	UpdateDocumentationPartCommand,
	UpdateDocumentationVersionCommand,
	UpdateDomainNameCommand,
	UpdateGatewayResponseCommand,
	UpdateIntegrationCommand,
	UpdateIntegrationResponseCommand,
	UpdateMethodCommand,
	UpdateMethodResponseCommand,
	UpdateModelCommand,
	UpdateRequestValidatorCommand,
	UpdateResourceCommand,
	UpdateRestApiCommand,
	UpdateStageCommand,
	UpdateUsageCommand,
	UpdateUsagePlanCommand,
	UpdateVpcLinkCommand
};
const paginators = {
	paginateGetApiKeys,
	paginateGetBasePathMappings,
	paginateGetClientCertificates,
	paginateGetDeployments,
	paginateGetDomainNames,
	paginateGetModels,
	paginateGetResources,
	paginateGetRestApis,
	paginateGetUsage,
	paginateGetUsagePlanKeys,
	paginateGetUsagePlans,
	paginateGetVpcLinks
};
var APIGateway = class extends APIGatewayClient {};
require_serde.createAggregatedClient(commands, APIGateway, { paginators });
// node_modules/@aws-sdk/client-api-gateway/dist-es/models/enums.js
const AccessAssociationSourceType = { VPCE: "VPCE" };
const ApiKeysFormat = { csv: "csv" };
const ApiKeySourceType = {
	AUTHORIZER: "AUTHORIZER",
	HEADER: "HEADER"
};
const ApiStatus = {
	AVAILABLE: "AVAILABLE",
	FAILED: "FAILED",
	PENDING: "PENDING",
	UPDATING: "UPDATING"
};
const AuthorizerType = {
	COGNITO_USER_POOLS: "COGNITO_USER_POOLS",
	REQUEST: "REQUEST",
	TOKEN: "TOKEN"
};
const CacheClusterSize = {
	SIZE_0_POINT_5_GB: "0.5",
	SIZE_118_GB: "118",
	SIZE_13_POINT_5_GB: "13.5",
	SIZE_1_POINT_6_GB: "1.6",
	SIZE_237_GB: "237",
	SIZE_28_POINT_4_GB: "28.4",
	SIZE_58_POINT_2_GB: "58.2",
	SIZE_6_POINT_1_GB: "6.1"
};
const DocumentationPartType = {
	API: "API",
	AUTHORIZER: "AUTHORIZER",
	METHOD: "METHOD",
	MODEL: "MODEL",
	PATH_PARAMETER: "PATH_PARAMETER",
	QUERY_PARAMETER: "QUERY_PARAMETER",
	REQUEST_BODY: "REQUEST_BODY",
	REQUEST_HEADER: "REQUEST_HEADER",
	RESOURCE: "RESOURCE",
	RESPONSE: "RESPONSE",
	RESPONSE_BODY: "RESPONSE_BODY",
	RESPONSE_HEADER: "RESPONSE_HEADER"
};
const EndpointAccessMode = {
	BASIC: "BASIC",
	STRICT: "STRICT"
};
const IpAddressType = {
	dualstack: "dualstack",
	ipv4: "ipv4"
};
const EndpointType = {
	EDGE: "EDGE",
	PRIVATE: "PRIVATE",
	REGIONAL: "REGIONAL"
};
const RoutingMode = {
	BASE_PATH_MAPPING_ONLY: "BASE_PATH_MAPPING_ONLY",
	ROUTING_RULE_ONLY: "ROUTING_RULE_ONLY",
	ROUTING_RULE_THEN_BASE_PATH_MAPPING: "ROUTING_RULE_THEN_BASE_PATH_MAPPING"
};
const SecurityPolicy = {
	SecurityPolicy_TLS12_2018_EDGE: "SecurityPolicy_TLS12_2018_EDGE",
	SecurityPolicy_TLS12_PFS_2025_EDGE: "SecurityPolicy_TLS12_PFS_2025_EDGE",
	SecurityPolicy_TLS13_1_2_2021_06: "SecurityPolicy_TLS13_1_2_2021_06",
	SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09: "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09",
	SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09: "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09",
	SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09: "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09",
	SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09: "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09",
	SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09: "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
	SecurityPolicy_TLS13_1_2_PQ_2025_09: "SecurityPolicy_TLS13_1_2_PQ_2025_09",
	SecurityPolicy_TLS13_1_3_2025_09: "SecurityPolicy_TLS13_1_3_2025_09",
	SecurityPolicy_TLS13_1_3_FIPS_2025_09: "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
	SecurityPolicy_TLS13_2025_EDGE: "SecurityPolicy_TLS13_2025_EDGE",
	TLS_1_0: "TLS_1_0",
	TLS_1_2: "TLS_1_2"
};
const DomainNameStatus = {
	AVAILABLE: "AVAILABLE",
	FAILED: "FAILED",
	PENDING: "PENDING",
	PENDING_CERTIFICATE_REIMPORT: "PENDING_CERTIFICATE_REIMPORT",
	PENDING_OWNERSHIP_VERIFICATION: "PENDING_OWNERSHIP_VERIFICATION",
	UPDATING: "UPDATING"
};
const ConnectionType = {
	INTERNET: "INTERNET",
	VPC_LINK: "VPC_LINK"
};
const ContentHandlingStrategy = {
	CONVERT_TO_BINARY: "CONVERT_TO_BINARY",
	CONVERT_TO_TEXT: "CONVERT_TO_TEXT"
};
const ResponseTransferMode = {
	BUFFERED: "BUFFERED",
	STREAM: "STREAM"
};
const IntegrationType = {
	AWS: "AWS",
	AWS_PROXY: "AWS_PROXY",
	HTTP: "HTTP",
	HTTP_PROXY: "HTTP_PROXY",
	MOCK: "MOCK"
};
const CacheClusterStatus = {
	AVAILABLE: "AVAILABLE",
	CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
	DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
	FLUSH_IN_PROGRESS: "FLUSH_IN_PROGRESS",
	NOT_AVAILABLE: "NOT_AVAILABLE"
};
const UnauthorizedCacheControlHeaderStrategy = {
	FAIL_WITH_403: "FAIL_WITH_403",
	SUCCEED_WITHOUT_RESPONSE_HEADER: "SUCCEED_WITHOUT_RESPONSE_HEADER",
	SUCCEED_WITH_RESPONSE_HEADER: "SUCCEED_WITH_RESPONSE_HEADER"
};
const QuotaPeriodType = {
	DAY: "DAY",
	MONTH: "MONTH",
	WEEK: "WEEK"
};
const VpcLinkStatus = {
	AVAILABLE: "AVAILABLE",
	DELETING: "DELETING",
	FAILED: "FAILED",
	PENDING: "PENDING"
};
const GatewayResponseType = {
	ACCESS_DENIED: "ACCESS_DENIED",
	API_CONFIGURATION_ERROR: "API_CONFIGURATION_ERROR",
	AUTHORIZER_CONFIGURATION_ERROR: "AUTHORIZER_CONFIGURATION_ERROR",
	AUTHORIZER_FAILURE: "AUTHORIZER_FAILURE",
	BAD_REQUEST_BODY: "BAD_REQUEST_BODY",
	BAD_REQUEST_PARAMETERS: "BAD_REQUEST_PARAMETERS",
	DEFAULT_4XX: "DEFAULT_4XX",
	DEFAULT_5XX: "DEFAULT_5XX",
	EXPIRED_TOKEN: "EXPIRED_TOKEN",
	INTEGRATION_FAILURE: "INTEGRATION_FAILURE",
	INTEGRATION_TIMEOUT: "INTEGRATION_TIMEOUT",
	INVALID_API_KEY: "INVALID_API_KEY",
	INVALID_SIGNATURE: "INVALID_SIGNATURE",
	MISSING_AUTHENTICATION_TOKEN: "MISSING_AUTHENTICATION_TOKEN",
	QUOTA_EXCEEDED: "QUOTA_EXCEEDED",
	REQUEST_TOO_LARGE: "REQUEST_TOO_LARGE",
	RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
	THROTTLED: "THROTTLED",
	UNAUTHORIZED: "UNAUTHORIZED",
	UNSUPPORTED_MEDIA_TYPE: "UNSUPPORTED_MEDIA_TYPE",
	WAF_FILTERED: "WAF_FILTERED"
};
const LocationStatusType = {
	DOCUMENTED: "DOCUMENTED",
	UNDOCUMENTED: "UNDOCUMENTED"
};
const ResourceOwner = {
	OTHER_ACCOUNTS: "OTHER_ACCOUNTS",
	SELF: "SELF"
};
const PutMode = {
	Merge: "merge",
	Overwrite: "overwrite"
};
const Op = {
	add: "add",
	copy: "copy",
	move: "move",
	remove: "remove",
	replace: "replace",
	test: "test"
};
// node_modules/@aws-sdk/client-api-gateway/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	$Command: () => require_serde.Command,
	APIGateway: () => APIGateway,
	APIGatewayClient: () => APIGatewayClient,
	APIGatewayServiceException: () => APIGatewayServiceException,
	APIGatewayServiceException$: () => APIGatewayServiceException$,
	AccessAssociationSourceType: () => AccessAssociationSourceType,
	AccessLogSettings$: () => AccessLogSettings$,
	Account$: () => Account$,
	ApiKey$: () => ApiKey$,
	ApiKeyIds$: () => ApiKeyIds$,
	ApiKeySourceType: () => ApiKeySourceType,
	ApiKeys$: () => ApiKeys$,
	ApiKeysFormat: () => ApiKeysFormat,
	ApiStage$: () => ApiStage$,
	ApiStatus: () => ApiStatus,
	Authorizer$: () => Authorizer$,
	AuthorizerType: () => AuthorizerType,
	Authorizers$: () => Authorizers$,
	BadRequestException: () => BadRequestException,
	BadRequestException$: () => BadRequestException$,
	BasePathMapping$: () => BasePathMapping$,
	BasePathMappings$: () => BasePathMappings$,
	CacheClusterSize: () => CacheClusterSize,
	CacheClusterStatus: () => CacheClusterStatus,
	CanarySettings$: () => CanarySettings$,
	ClientCertificate$: () => ClientCertificate$,
	ClientCertificates$: () => ClientCertificates$,
	ConflictException: () => ConflictException,
	ConflictException$: () => ConflictException$,
	ConnectionType: () => ConnectionType,
	ContentHandlingStrategy: () => ContentHandlingStrategy,
	CreateApiKey$: () => CreateApiKey$,
	CreateApiKeyCommand: () => CreateApiKeyCommand,
	CreateApiKeyRequest$: () => CreateApiKeyRequest$,
	CreateAuthorizer$: () => CreateAuthorizer$,
	CreateAuthorizerCommand: () => CreateAuthorizerCommand,
	CreateAuthorizerRequest$: () => CreateAuthorizerRequest$,
	CreateBasePathMapping$: () => CreateBasePathMapping$,
	CreateBasePathMappingCommand: () => CreateBasePathMappingCommand,
	CreateBasePathMappingRequest$: () => CreateBasePathMappingRequest$,
	CreateDeployment$: () => CreateDeployment$,
	CreateDeploymentCommand: () => CreateDeploymentCommand,
	CreateDeploymentRequest$: () => CreateDeploymentRequest$,
	CreateDocumentationPart$: () => CreateDocumentationPart$,
	CreateDocumentationPartCommand: () => CreateDocumentationPartCommand,
	CreateDocumentationPartRequest$: () => CreateDocumentationPartRequest$,
	CreateDocumentationVersion$: () => CreateDocumentationVersion$,
	CreateDocumentationVersionCommand: () => CreateDocumentationVersionCommand,
	CreateDocumentationVersionRequest$: () => CreateDocumentationVersionRequest$,
	CreateDomainName$: () => CreateDomainName$,
	CreateDomainNameAccessAssociation$: () => CreateDomainNameAccessAssociation$,
	CreateDomainNameAccessAssociationCommand: () => CreateDomainNameAccessAssociationCommand,
	CreateDomainNameAccessAssociationRequest$: () => CreateDomainNameAccessAssociationRequest$,
	CreateDomainNameCommand: () => CreateDomainNameCommand,
	CreateDomainNameRequest$: () => CreateDomainNameRequest$,
	CreateModel$: () => CreateModel$,
	CreateModelCommand: () => CreateModelCommand,
	CreateModelRequest$: () => CreateModelRequest$,
	CreateRequestValidator$: () => CreateRequestValidator$,
	CreateRequestValidatorCommand: () => CreateRequestValidatorCommand,
	CreateRequestValidatorRequest$: () => CreateRequestValidatorRequest$,
	CreateResource$: () => CreateResource$,
	CreateResourceCommand: () => CreateResourceCommand,
	CreateResourceRequest$: () => CreateResourceRequest$,
	CreateRestApi$: () => CreateRestApi$,
	CreateRestApiCommand: () => CreateRestApiCommand,
	CreateRestApiRequest$: () => CreateRestApiRequest$,
	CreateStage$: () => CreateStage$,
	CreateStageCommand: () => CreateStageCommand,
	CreateStageRequest$: () => CreateStageRequest$,
	CreateUsagePlan$: () => CreateUsagePlan$,
	CreateUsagePlanCommand: () => CreateUsagePlanCommand,
	CreateUsagePlanKey$: () => CreateUsagePlanKey$,
	CreateUsagePlanKeyCommand: () => CreateUsagePlanKeyCommand,
	CreateUsagePlanKeyRequest$: () => CreateUsagePlanKeyRequest$,
	CreateUsagePlanRequest$: () => CreateUsagePlanRequest$,
	CreateVpcLink$: () => CreateVpcLink$,
	CreateVpcLinkCommand: () => CreateVpcLinkCommand,
	CreateVpcLinkRequest$: () => CreateVpcLinkRequest$,
	DeleteApiKey$: () => DeleteApiKey$,
	DeleteApiKeyCommand: () => DeleteApiKeyCommand,
	DeleteApiKeyRequest$: () => DeleteApiKeyRequest$,
	DeleteAuthorizer$: () => DeleteAuthorizer$,
	DeleteAuthorizerCommand: () => DeleteAuthorizerCommand,
	DeleteAuthorizerRequest$: () => DeleteAuthorizerRequest$,
	DeleteBasePathMapping$: () => DeleteBasePathMapping$,
	DeleteBasePathMappingCommand: () => DeleteBasePathMappingCommand,
	DeleteBasePathMappingRequest$: () => DeleteBasePathMappingRequest$,
	DeleteClientCertificate$: () => DeleteClientCertificate$,
	DeleteClientCertificateCommand: () => DeleteClientCertificateCommand,
	DeleteClientCertificateRequest$: () => DeleteClientCertificateRequest$,
	DeleteDeployment$: () => DeleteDeployment$,
	DeleteDeploymentCommand: () => DeleteDeploymentCommand,
	DeleteDeploymentRequest$: () => DeleteDeploymentRequest$,
	DeleteDocumentationPart$: () => DeleteDocumentationPart$,
	DeleteDocumentationPartCommand: () => DeleteDocumentationPartCommand,
	DeleteDocumentationPartRequest$: () => DeleteDocumentationPartRequest$,
	DeleteDocumentationVersion$: () => DeleteDocumentationVersion$,
	DeleteDocumentationVersionCommand: () => DeleteDocumentationVersionCommand,
	DeleteDocumentationVersionRequest$: () => DeleteDocumentationVersionRequest$,
	DeleteDomainName$: () => DeleteDomainName$,
	DeleteDomainNameAccessAssociation$: () => DeleteDomainNameAccessAssociation$,
	DeleteDomainNameAccessAssociationCommand: () => DeleteDomainNameAccessAssociationCommand,
	DeleteDomainNameAccessAssociationRequest$: () => DeleteDomainNameAccessAssociationRequest$,
	DeleteDomainNameCommand: () => DeleteDomainNameCommand,
	DeleteDomainNameRequest$: () => DeleteDomainNameRequest$,
	DeleteGatewayResponse$: () => DeleteGatewayResponse$,
	DeleteGatewayResponseCommand: () => DeleteGatewayResponseCommand,
	DeleteGatewayResponseRequest$: () => DeleteGatewayResponseRequest$,
	DeleteIntegration$: () => DeleteIntegration$,
	DeleteIntegrationCommand: () => DeleteIntegrationCommand,
	DeleteIntegrationRequest$: () => DeleteIntegrationRequest$,
	DeleteIntegrationResponse$: () => DeleteIntegrationResponse$,
	DeleteIntegrationResponseCommand: () => DeleteIntegrationResponseCommand,
	DeleteIntegrationResponseRequest$: () => DeleteIntegrationResponseRequest$,
	DeleteMethod$: () => DeleteMethod$,
	DeleteMethodCommand: () => DeleteMethodCommand,
	DeleteMethodRequest$: () => DeleteMethodRequest$,
	DeleteMethodResponse$: () => DeleteMethodResponse$,
	DeleteMethodResponseCommand: () => DeleteMethodResponseCommand,
	DeleteMethodResponseRequest$: () => DeleteMethodResponseRequest$,
	DeleteModel$: () => DeleteModel$,
	DeleteModelCommand: () => DeleteModelCommand,
	DeleteModelRequest$: () => DeleteModelRequest$,
	DeleteRequestValidator$: () => DeleteRequestValidator$,
	DeleteRequestValidatorCommand: () => DeleteRequestValidatorCommand,
	DeleteRequestValidatorRequest$: () => DeleteRequestValidatorRequest$,
	DeleteResource$: () => DeleteResource$,
	DeleteResourceCommand: () => DeleteResourceCommand,
	DeleteResourceRequest$: () => DeleteResourceRequest$,
	DeleteRestApi$: () => DeleteRestApi$,
	DeleteRestApiCommand: () => DeleteRestApiCommand,
	DeleteRestApiRequest$: () => DeleteRestApiRequest$,
	DeleteStage$: () => DeleteStage$,
	DeleteStageCommand: () => DeleteStageCommand,
	DeleteStageRequest$: () => DeleteStageRequest$,
	DeleteUsagePlan$: () => DeleteUsagePlan$,
	DeleteUsagePlanCommand: () => DeleteUsagePlanCommand,
	DeleteUsagePlanKey$: () => DeleteUsagePlanKey$,
	DeleteUsagePlanKeyCommand: () => DeleteUsagePlanKeyCommand,
	DeleteUsagePlanKeyRequest$: () => DeleteUsagePlanKeyRequest$,
	DeleteUsagePlanRequest$: () => DeleteUsagePlanRequest$,
	DeleteVpcLink$: () => DeleteVpcLink$,
	DeleteVpcLinkCommand: () => DeleteVpcLinkCommand,
	DeleteVpcLinkRequest$: () => DeleteVpcLinkRequest$,
	Deployment$: () => Deployment$,
	DeploymentCanarySettings$: () => DeploymentCanarySettings$,
	Deployments$: () => Deployments$,
	DocumentationPart$: () => DocumentationPart$,
	DocumentationPartIds$: () => DocumentationPartIds$,
	DocumentationPartLocation$: () => DocumentationPartLocation$,
	DocumentationPartType: () => DocumentationPartType,
	DocumentationParts$: () => DocumentationParts$,
	DocumentationVersion$: () => DocumentationVersion$,
	DocumentationVersions$: () => DocumentationVersions$,
	DomainName$: () => DomainName$,
	DomainNameAccessAssociation$: () => DomainNameAccessAssociation$,
	DomainNameAccessAssociations$: () => DomainNameAccessAssociations$,
	DomainNameStatus: () => DomainNameStatus,
	DomainNames$: () => DomainNames$,
	EndpointAccessMode: () => EndpointAccessMode,
	EndpointConfiguration$: () => EndpointConfiguration$,
	EndpointType: () => EndpointType,
	ExportResponse$: () => ExportResponse$,
	FlushStageAuthorizersCache$: () => FlushStageAuthorizersCache$,
	FlushStageAuthorizersCacheCommand: () => FlushStageAuthorizersCacheCommand,
	FlushStageAuthorizersCacheRequest$: () => FlushStageAuthorizersCacheRequest$,
	FlushStageCache$: () => FlushStageCache$,
	FlushStageCacheCommand: () => FlushStageCacheCommand,
	FlushStageCacheRequest$: () => FlushStageCacheRequest$,
	GatewayResponse$: () => GatewayResponse$,
	GatewayResponseType: () => GatewayResponseType,
	GatewayResponses$: () => GatewayResponses$,
	GenerateClientCertificate$: () => GenerateClientCertificate$,
	GenerateClientCertificateCommand: () => GenerateClientCertificateCommand,
	GenerateClientCertificateRequest$: () => GenerateClientCertificateRequest$,
	GetAccount$: () => GetAccount$,
	GetAccountCommand: () => GetAccountCommand,
	GetAccountRequest$: () => GetAccountRequest$,
	GetApiKey$: () => GetApiKey$,
	GetApiKeyCommand: () => GetApiKeyCommand,
	GetApiKeyRequest$: () => GetApiKeyRequest$,
	GetApiKeys$: () => GetApiKeys$,
	GetApiKeysCommand: () => GetApiKeysCommand,
	GetApiKeysRequest$: () => GetApiKeysRequest$,
	GetAuthorizer$: () => GetAuthorizer$,
	GetAuthorizerCommand: () => GetAuthorizerCommand,
	GetAuthorizerRequest$: () => GetAuthorizerRequest$,
	GetAuthorizers$: () => GetAuthorizers$,
	GetAuthorizersCommand: () => GetAuthorizersCommand,
	GetAuthorizersRequest$: () => GetAuthorizersRequest$,
	GetBasePathMapping$: () => GetBasePathMapping$,
	GetBasePathMappingCommand: () => GetBasePathMappingCommand,
	GetBasePathMappingRequest$: () => GetBasePathMappingRequest$,
	GetBasePathMappings$: () => GetBasePathMappings$,
	GetBasePathMappingsCommand: () => GetBasePathMappingsCommand,
	GetBasePathMappingsRequest$: () => GetBasePathMappingsRequest$,
	GetClientCertificate$: () => GetClientCertificate$,
	GetClientCertificateCommand: () => GetClientCertificateCommand,
	GetClientCertificateRequest$: () => GetClientCertificateRequest$,
	GetClientCertificates$: () => GetClientCertificates$,
	GetClientCertificatesCommand: () => GetClientCertificatesCommand,
	GetClientCertificatesRequest$: () => GetClientCertificatesRequest$,
	GetDeployment$: () => GetDeployment$,
	GetDeploymentCommand: () => GetDeploymentCommand,
	GetDeploymentRequest$: () => GetDeploymentRequest$,
	GetDeployments$: () => GetDeployments$,
	GetDeploymentsCommand: () => GetDeploymentsCommand,
	GetDeploymentsRequest$: () => GetDeploymentsRequest$,
	GetDocumentationPart$: () => GetDocumentationPart$,
	GetDocumentationPartCommand: () => GetDocumentationPartCommand,
	GetDocumentationPartRequest$: () => GetDocumentationPartRequest$,
	GetDocumentationParts$: () => GetDocumentationParts$,
	GetDocumentationPartsCommand: () => GetDocumentationPartsCommand,
	GetDocumentationPartsRequest$: () => GetDocumentationPartsRequest$,
	GetDocumentationVersion$: () => GetDocumentationVersion$,
	GetDocumentationVersionCommand: () => GetDocumentationVersionCommand,
	GetDocumentationVersionRequest$: () => GetDocumentationVersionRequest$,
	GetDocumentationVersions$: () => GetDocumentationVersions$,
	GetDocumentationVersionsCommand: () => GetDocumentationVersionsCommand,
	GetDocumentationVersionsRequest$: () => GetDocumentationVersionsRequest$,
	GetDomainName$: () => GetDomainName$,
	GetDomainNameAccessAssociations$: () => GetDomainNameAccessAssociations$,
	GetDomainNameAccessAssociationsCommand: () => GetDomainNameAccessAssociationsCommand,
	GetDomainNameAccessAssociationsRequest$: () => GetDomainNameAccessAssociationsRequest$,
	GetDomainNameCommand: () => GetDomainNameCommand,
	GetDomainNameRequest$: () => GetDomainNameRequest$,
	GetDomainNames$: () => GetDomainNames$,
	GetDomainNamesCommand: () => GetDomainNamesCommand,
	GetDomainNamesRequest$: () => GetDomainNamesRequest$,
	GetExport$: () => GetExport$,
	GetExportCommand: () => GetExportCommand,
	GetExportRequest$: () => GetExportRequest$,
	GetGatewayResponse$: () => GetGatewayResponse$,
	GetGatewayResponseCommand: () => GetGatewayResponseCommand,
	GetGatewayResponseRequest$: () => GetGatewayResponseRequest$,
	GetGatewayResponses$: () => GetGatewayResponses$,
	GetGatewayResponsesCommand: () => GetGatewayResponsesCommand,
	GetGatewayResponsesRequest$: () => GetGatewayResponsesRequest$,
	GetIntegration$: () => GetIntegration$,
	GetIntegrationCommand: () => GetIntegrationCommand,
	GetIntegrationRequest$: () => GetIntegrationRequest$,
	GetIntegrationResponse$: () => GetIntegrationResponse$,
	GetIntegrationResponseCommand: () => GetIntegrationResponseCommand,
	GetIntegrationResponseRequest$: () => GetIntegrationResponseRequest$,
	GetMethod$: () => GetMethod$,
	GetMethodCommand: () => GetMethodCommand,
	GetMethodRequest$: () => GetMethodRequest$,
	GetMethodResponse$: () => GetMethodResponse$,
	GetMethodResponseCommand: () => GetMethodResponseCommand,
	GetMethodResponseRequest$: () => GetMethodResponseRequest$,
	GetModel$: () => GetModel$,
	GetModelCommand: () => GetModelCommand,
	GetModelRequest$: () => GetModelRequest$,
	GetModelTemplate$: () => GetModelTemplate$,
	GetModelTemplateCommand: () => GetModelTemplateCommand,
	GetModelTemplateRequest$: () => GetModelTemplateRequest$,
	GetModels$: () => GetModels$,
	GetModelsCommand: () => GetModelsCommand,
	GetModelsRequest$: () => GetModelsRequest$,
	GetRequestValidator$: () => GetRequestValidator$,
	GetRequestValidatorCommand: () => GetRequestValidatorCommand,
	GetRequestValidatorRequest$: () => GetRequestValidatorRequest$,
	GetRequestValidators$: () => GetRequestValidators$,
	GetRequestValidatorsCommand: () => GetRequestValidatorsCommand,
	GetRequestValidatorsRequest$: () => GetRequestValidatorsRequest$,
	GetResource$: () => GetResource$,
	GetResourceCommand: () => GetResourceCommand,
	GetResourceRequest$: () => GetResourceRequest$,
	GetResources$: () => GetResources$,
	GetResourcesCommand: () => GetResourcesCommand,
	GetResourcesRequest$: () => GetResourcesRequest$,
	GetRestApi$: () => GetRestApi$,
	GetRestApiCommand: () => GetRestApiCommand,
	GetRestApiRequest$: () => GetRestApiRequest$,
	GetRestApis$: () => GetRestApis$,
	GetRestApisCommand: () => GetRestApisCommand,
	GetRestApisRequest$: () => GetRestApisRequest$,
	GetSdk$: () => GetSdk$,
	GetSdkCommand: () => GetSdkCommand,
	GetSdkRequest$: () => GetSdkRequest$,
	GetSdkType$: () => GetSdkType$,
	GetSdkTypeCommand: () => GetSdkTypeCommand,
	GetSdkTypeRequest$: () => GetSdkTypeRequest$,
	GetSdkTypes$: () => GetSdkTypes$,
	GetSdkTypesCommand: () => GetSdkTypesCommand,
	GetSdkTypesRequest$: () => GetSdkTypesRequest$,
	GetStage$: () => GetStage$,
	GetStageCommand: () => GetStageCommand,
	GetStageRequest$: () => GetStageRequest$,
	GetStages$: () => GetStages$,
	GetStagesCommand: () => GetStagesCommand,
	GetStagesRequest$: () => GetStagesRequest$,
	GetTags$: () => GetTags$,
	GetTagsCommand: () => GetTagsCommand,
	GetTagsRequest$: () => GetTagsRequest$,
	GetUsage$: () => GetUsage$,
	GetUsageCommand: () => GetUsageCommand,
	GetUsagePlan$: () => GetUsagePlan$,
	GetUsagePlanCommand: () => GetUsagePlanCommand,
	GetUsagePlanKey$: () => GetUsagePlanKey$,
	GetUsagePlanKeyCommand: () => GetUsagePlanKeyCommand,
	GetUsagePlanKeyRequest$: () => GetUsagePlanKeyRequest$,
	GetUsagePlanKeys$: () => GetUsagePlanKeys$,
	GetUsagePlanKeysCommand: () => GetUsagePlanKeysCommand,
	GetUsagePlanKeysRequest$: () => GetUsagePlanKeysRequest$,
	GetUsagePlanRequest$: () => GetUsagePlanRequest$,
	GetUsagePlans$: () => GetUsagePlans$,
	GetUsagePlansCommand: () => GetUsagePlansCommand,
	GetUsagePlansRequest$: () => GetUsagePlansRequest$,
	GetUsageRequest$: () => GetUsageRequest$,
	GetVpcLink$: () => GetVpcLink$,
	GetVpcLinkCommand: () => GetVpcLinkCommand,
	GetVpcLinkRequest$: () => GetVpcLinkRequest$,
	GetVpcLinks$: () => GetVpcLinks$,
	GetVpcLinksCommand: () => GetVpcLinksCommand,
	GetVpcLinksRequest$: () => GetVpcLinksRequest$,
	ImportApiKeys$: () => ImportApiKeys$,
	ImportApiKeysCommand: () => ImportApiKeysCommand,
	ImportApiKeysRequest$: () => ImportApiKeysRequest$,
	ImportDocumentationParts$: () => ImportDocumentationParts$,
	ImportDocumentationPartsCommand: () => ImportDocumentationPartsCommand,
	ImportDocumentationPartsRequest$: () => ImportDocumentationPartsRequest$,
	ImportRestApi$: () => ImportRestApi$,
	ImportRestApiCommand: () => ImportRestApiCommand,
	ImportRestApiRequest$: () => ImportRestApiRequest$,
	Integration$: () => Integration$,
	IntegrationResponse$: () => IntegrationResponse$,
	IntegrationType: () => IntegrationType,
	IpAddressType: () => IpAddressType,
	LimitExceededException: () => LimitExceededException,
	LimitExceededException$: () => LimitExceededException$,
	LocationStatusType: () => LocationStatusType,
	Method$: () => Method$,
	MethodResponse$: () => MethodResponse$,
	MethodSetting$: () => MethodSetting$,
	MethodSnapshot$: () => MethodSnapshot$,
	Model$: () => Model$,
	Models$: () => Models$,
	MutualTlsAuthentication$: () => MutualTlsAuthentication$,
	MutualTlsAuthenticationInput$: () => MutualTlsAuthenticationInput$,
	NotFoundException: () => NotFoundException,
	NotFoundException$: () => NotFoundException$,
	Op: () => Op,
	PatchOperation$: () => PatchOperation$,
	PutGatewayResponse$: () => PutGatewayResponse$,
	PutGatewayResponseCommand: () => PutGatewayResponseCommand,
	PutGatewayResponseRequest$: () => PutGatewayResponseRequest$,
	PutIntegration$: () => PutIntegration$,
	PutIntegrationCommand: () => PutIntegrationCommand,
	PutIntegrationRequest$: () => PutIntegrationRequest$,
	PutIntegrationResponse$: () => PutIntegrationResponse$,
	PutIntegrationResponseCommand: () => PutIntegrationResponseCommand,
	PutIntegrationResponseRequest$: () => PutIntegrationResponseRequest$,
	PutMethod$: () => PutMethod$,
	PutMethodCommand: () => PutMethodCommand,
	PutMethodRequest$: () => PutMethodRequest$,
	PutMethodResponse$: () => PutMethodResponse$,
	PutMethodResponseCommand: () => PutMethodResponseCommand,
	PutMethodResponseRequest$: () => PutMethodResponseRequest$,
	PutMode: () => PutMode,
	PutRestApi$: () => PutRestApi$,
	PutRestApiCommand: () => PutRestApiCommand,
	PutRestApiRequest$: () => PutRestApiRequest$,
	QuotaPeriodType: () => QuotaPeriodType,
	QuotaSettings$: () => QuotaSettings$,
	RejectDomainNameAccessAssociation$: () => RejectDomainNameAccessAssociation$,
	RejectDomainNameAccessAssociationCommand: () => RejectDomainNameAccessAssociationCommand,
	RejectDomainNameAccessAssociationRequest$: () => RejectDomainNameAccessAssociationRequest$,
	RequestValidator$: () => RequestValidator$,
	RequestValidators$: () => RequestValidators$,
	Resource$: () => Resource$,
	ResourceOwner: () => ResourceOwner,
	Resources$: () => Resources$,
	ResponseTransferMode: () => ResponseTransferMode,
	RestApi$: () => RestApi$,
	RestApis$: () => RestApis$,
	RoutingMode: () => RoutingMode,
	SdkConfigurationProperty$: () => SdkConfigurationProperty$,
	SdkResponse$: () => SdkResponse$,
	SdkType$: () => SdkType$,
	SdkTypes$: () => SdkTypes$,
	SecurityPolicy: () => SecurityPolicy,
	ServiceUnavailableException: () => ServiceUnavailableException,
	ServiceUnavailableException$: () => ServiceUnavailableException$,
	Stage$: () => Stage$,
	StageKey$: () => StageKey$,
	Stages$: () => Stages$,
	TagResource$: () => TagResource$,
	TagResourceCommand: () => TagResourceCommand,
	TagResourceRequest$: () => TagResourceRequest$,
	Tags$: () => Tags$,
	Template$: () => Template$,
	TestInvokeAuthorizer$: () => TestInvokeAuthorizer$,
	TestInvokeAuthorizerCommand: () => TestInvokeAuthorizerCommand,
	TestInvokeAuthorizerRequest$: () => TestInvokeAuthorizerRequest$,
	TestInvokeAuthorizerResponse$: () => TestInvokeAuthorizerResponse$,
	TestInvokeMethod$: () => TestInvokeMethod$,
	TestInvokeMethodCommand: () => TestInvokeMethodCommand,
	TestInvokeMethodRequest$: () => TestInvokeMethodRequest$,
	TestInvokeMethodResponse$: () => TestInvokeMethodResponse$,
	ThrottleSettings$: () => ThrottleSettings$,
	TlsConfig$: () => TlsConfig$,
	TooManyRequestsException: () => TooManyRequestsException,
	TooManyRequestsException$: () => TooManyRequestsException$,
	UnauthorizedCacheControlHeaderStrategy: () => UnauthorizedCacheControlHeaderStrategy,
	UnauthorizedException: () => UnauthorizedException,
	UnauthorizedException$: () => UnauthorizedException$,
	UntagResource$: () => UntagResource$,
	UntagResourceCommand: () => UntagResourceCommand,
	UntagResourceRequest$: () => UntagResourceRequest$,
	UpdateAccount$: () => UpdateAccount$,
	UpdateAccountCommand: () => UpdateAccountCommand,
	UpdateAccountRequest$: () => UpdateAccountRequest$,
	UpdateApiKey$: () => UpdateApiKey$,
	UpdateApiKeyCommand: () => UpdateApiKeyCommand,
	UpdateApiKeyRequest$: () => UpdateApiKeyRequest$,
	UpdateAuthorizer$: () => UpdateAuthorizer$,
	UpdateAuthorizerCommand: () => UpdateAuthorizerCommand,
	UpdateAuthorizerRequest$: () => UpdateAuthorizerRequest$,
	UpdateBasePathMapping$: () => UpdateBasePathMapping$,
	UpdateBasePathMappingCommand: () => UpdateBasePathMappingCommand,
	UpdateBasePathMappingRequest$: () => UpdateBasePathMappingRequest$,
	UpdateClientCertificate$: () => UpdateClientCertificate$,
	UpdateClientCertificateCommand: () => UpdateClientCertificateCommand,
	UpdateClientCertificateRequest$: () => UpdateClientCertificateRequest$,
	UpdateDeployment$: () => UpdateDeployment$,
	UpdateDeploymentCommand: () => UpdateDeploymentCommand,
	UpdateDeploymentRequest$: () => UpdateDeploymentRequest$,
	UpdateDocumentationPart$: () => UpdateDocumentationPart$,
	UpdateDocumentationPartCommand: () => UpdateDocumentationPartCommand,
	UpdateDocumentationPartRequest$: () => UpdateDocumentationPartRequest$,
	UpdateDocumentationVersion$: () => UpdateDocumentationVersion$,
	UpdateDocumentationVersionCommand: () => UpdateDocumentationVersionCommand,
	UpdateDocumentationVersionRequest$: () => UpdateDocumentationVersionRequest$,
	UpdateDomainName$: () => UpdateDomainName$,
	UpdateDomainNameCommand: () => UpdateDomainNameCommand,
	UpdateDomainNameRequest$: () => UpdateDomainNameRequest$,
	UpdateGatewayResponse$: () => UpdateGatewayResponse$,
	UpdateGatewayResponseCommand: () => UpdateGatewayResponseCommand,
	UpdateGatewayResponseRequest$: () => UpdateGatewayResponseRequest$,
	UpdateIntegration$: () => UpdateIntegration$,
	UpdateIntegrationCommand: () => UpdateIntegrationCommand,
	UpdateIntegrationRequest$: () => UpdateIntegrationRequest$,
	UpdateIntegrationResponse$: () => UpdateIntegrationResponse$,
	UpdateIntegrationResponseCommand: () => UpdateIntegrationResponseCommand,
	UpdateIntegrationResponseRequest$: () => UpdateIntegrationResponseRequest$,
	UpdateMethod$: () => UpdateMethod$,
	UpdateMethodCommand: () => UpdateMethodCommand,
	UpdateMethodRequest$: () => UpdateMethodRequest$,
	UpdateMethodResponse$: () => UpdateMethodResponse$,
	UpdateMethodResponseCommand: () => UpdateMethodResponseCommand,
	UpdateMethodResponseRequest$: () => UpdateMethodResponseRequest$,
	UpdateModel$: () => UpdateModel$,
	UpdateModelCommand: () => UpdateModelCommand,
	UpdateModelRequest$: () => UpdateModelRequest$,
	UpdateRequestValidator$: () => UpdateRequestValidator$,
	UpdateRequestValidatorCommand: () => UpdateRequestValidatorCommand,
	UpdateRequestValidatorRequest$: () => UpdateRequestValidatorRequest$,
	UpdateResource$: () => UpdateResource$,
	UpdateResourceCommand: () => UpdateResourceCommand,
	UpdateResourceRequest$: () => UpdateResourceRequest$,
	UpdateRestApi$: () => UpdateRestApi$,
	UpdateRestApiCommand: () => UpdateRestApiCommand,
	UpdateRestApiRequest$: () => UpdateRestApiRequest$,
	UpdateStage$: () => UpdateStage$,
	UpdateStageCommand: () => UpdateStageCommand,
	UpdateStageRequest$: () => UpdateStageRequest$,
	UpdateUsage$: () => UpdateUsage$,
	UpdateUsageCommand: () => UpdateUsageCommand,
	UpdateUsagePlan$: () => UpdateUsagePlan$,
	UpdateUsagePlanCommand: () => UpdateUsagePlanCommand,
	UpdateUsagePlanRequest$: () => UpdateUsagePlanRequest$,
	UpdateUsageRequest$: () => UpdateUsageRequest$,
	UpdateVpcLink$: () => UpdateVpcLink$,
	UpdateVpcLinkCommand: () => UpdateVpcLinkCommand,
	UpdateVpcLinkRequest$: () => UpdateVpcLinkRequest$,
	Usage$: () => Usage$,
	UsagePlan$: () => UsagePlan$,
	UsagePlanKey$: () => UsagePlanKey$,
	UsagePlanKeys$: () => UsagePlanKeys$,
	UsagePlans$: () => UsagePlans$,
	VpcLink$: () => VpcLink$,
	VpcLinkStatus: () => VpcLinkStatus,
	VpcLinks$: () => VpcLinks$,
	__Client: () => require_serde.Client,
	errorTypeRegistries: () => errorTypeRegistries,
	paginateGetApiKeys: () => paginateGetApiKeys,
	paginateGetBasePathMappings: () => paginateGetBasePathMappings,
	paginateGetClientCertificates: () => paginateGetClientCertificates,
	paginateGetDeployments: () => paginateGetDeployments,
	paginateGetDomainNames: () => paginateGetDomainNames,
	paginateGetModels: () => paginateGetModels,
	paginateGetResources: () => paginateGetResources,
	paginateGetRestApis: () => paginateGetRestApis,
	paginateGetUsage: () => paginateGetUsage,
	paginateGetUsagePlanKeys: () => paginateGetUsagePlanKeys,
	paginateGetUsagePlans: () => paginateGetUsagePlans,
	paginateGetVpcLinks: () => paginateGetVpcLinks
});
Object.defineProperty(exports, "APIGatewayClient", {
	enumerable: true,
	get: function() {
		return APIGatewayClient;
	}
});
Object.defineProperty(exports, "AwsJson1_1Protocol", {
	enumerable: true,
	get: function() {
		return AwsJson1_1Protocol;
	}
});
Object.defineProperty(exports, "AwsQueryProtocol", {
	enumerable: true,
	get: function() {
		return AwsQueryProtocol;
	}
});
Object.defineProperty(exports, "AwsRestJsonProtocol", {
	enumerable: true,
	get: function() {
		return AwsRestJsonProtocol;
	}
});
Object.defineProperty(exports, "AwsSdkSigV4ASigner", {
	enumerable: true,
	get: function() {
		return AwsSdkSigV4ASigner;
	}
});
Object.defineProperty(exports, "AwsSdkSigV4Signer", {
	enumerable: true,
	get: function() {
		return AwsSdkSigV4Signer;
	}
});
Object.defineProperty(exports, "Crc32Node", {
	enumerable: true,
	get: function() {
		return Crc32Node;
	}
});
Object.defineProperty(exports, "CreateApiKeyCommand", {
	enumerable: true,
	get: function() {
		return CreateApiKeyCommand;
	}
});
Object.defineProperty(exports, "CreateDeploymentCommand", {
	enumerable: true,
	get: function() {
		return CreateDeploymentCommand;
	}
});
Object.defineProperty(exports, "CreateRestApiCommand", {
	enumerable: true,
	get: function() {
		return CreateRestApiCommand;
	}
});
Object.defineProperty(exports, "CreateStageCommand", {
	enumerable: true,
	get: function() {
		return CreateStageCommand;
	}
});
Object.defineProperty(exports, "CreateUsagePlanCommand", {
	enumerable: true,
	get: function() {
		return CreateUsagePlanCommand;
	}
});
Object.defineProperty(exports, "CreateUsagePlanKeyCommand", {
	enumerable: true,
	get: function() {
		return CreateUsagePlanKeyCommand;
	}
});
Object.defineProperty(exports, "DeleteApiKeyCommand", {
	enumerable: true,
	get: function() {
		return DeleteApiKeyCommand;
	}
});
Object.defineProperty(exports, "DeleteDeploymentCommand", {
	enumerable: true,
	get: function() {
		return DeleteDeploymentCommand;
	}
});
Object.defineProperty(exports, "DeleteGatewayResponseCommand", {
	enumerable: true,
	get: function() {
		return DeleteGatewayResponseCommand;
	}
});
Object.defineProperty(exports, "DeleteUsagePlanKeyCommand", {
	enumerable: true,
	get: function() {
		return DeleteUsagePlanKeyCommand;
	}
});
Object.defineProperty(exports, "GetApiKeyCommand", {
	enumerable: true,
	get: function() {
		return GetApiKeyCommand;
	}
});
Object.defineProperty(exports, "GetApiKeysCommand", {
	enumerable: true,
	get: function() {
		return GetApiKeysCommand;
	}
});
Object.defineProperty(exports, "GetAuthorizersCommand", {
	enumerable: true,
	get: function() {
		return GetAuthorizersCommand;
	}
});
Object.defineProperty(exports, "GetDeploymentsCommand", {
	enumerable: true,
	get: function() {
		return GetDeploymentsCommand;
	}
});
Object.defineProperty(exports, "GetExportCommand", {
	enumerable: true,
	get: function() {
		return GetExportCommand;
	}
});
Object.defineProperty(exports, "GetGatewayResponsesCommand", {
	enumerable: true,
	get: function() {
		return GetGatewayResponsesCommand;
	}
});
Object.defineProperty(exports, "GetModelsCommand", {
	enumerable: true,
	get: function() {
		return GetModelsCommand;
	}
});
Object.defineProperty(exports, "GetRequestValidatorsCommand", {
	enumerable: true,
	get: function() {
		return GetRequestValidatorsCommand;
	}
});
Object.defineProperty(exports, "GetResourcesCommand", {
	enumerable: true,
	get: function() {
		return GetResourcesCommand;
	}
});
Object.defineProperty(exports, "GetRestApiCommand", {
	enumerable: true,
	get: function() {
		return GetRestApiCommand;
	}
});
Object.defineProperty(exports, "GetRestApisCommand", {
	enumerable: true,
	get: function() {
		return GetRestApisCommand;
	}
});
Object.defineProperty(exports, "GetStagesCommand", {
	enumerable: true,
	get: function() {
		return GetStagesCommand;
	}
});
Object.defineProperty(exports, "GetUsageCommand", {
	enumerable: true,
	get: function() {
		return GetUsageCommand;
	}
});
Object.defineProperty(exports, "GetUsagePlanKeysCommand", {
	enumerable: true,
	get: function() {
		return GetUsagePlanKeysCommand;
	}
});
Object.defineProperty(exports, "GetUsagePlansCommand", {
	enumerable: true,
	get: function() {
		return GetUsagePlansCommand;
	}
});
Object.defineProperty(exports, "ImportApiKeysCommand", {
	enumerable: true,
	get: function() {
		return ImportApiKeysCommand;
	}
});
Object.defineProperty(exports, "NODE_AUTH_SCHEME_PREFERENCE_OPTIONS", {
	enumerable: true,
	get: function() {
		return NODE_AUTH_SCHEME_PREFERENCE_OPTIONS;
	}
});
Object.defineProperty(exports, "NODE_SIGV4A_CONFIG_OPTIONS", {
	enumerable: true,
	get: function() {
		return NODE_SIGV4A_CONFIG_OPTIONS;
	}
});
Object.defineProperty(exports, "NodeHttpHandler", {
	enumerable: true,
	get: function() {
		return NodeHttpHandler;
	}
});
Object.defineProperty(exports, "PutGatewayResponseCommand", {
	enumerable: true,
	get: function() {
		return PutGatewayResponseCommand;
	}
});
Object.defineProperty(exports, "PutRestApiCommand", {
	enumerable: true,
	get: function() {
		return PutRestApiCommand;
	}
});
Object.defineProperty(exports, "Sha256Node", {
	enumerable: true,
	get: function() {
		return Sha256Node;
	}
});
Object.defineProperty(exports, "SignatureV4", {
	enumerable: true,
	get: function() {
		return SignatureV4;
	}
});
Object.defineProperty(exports, "TagResourceCommand", {
	enumerable: true,
	get: function() {
		return TagResourceCommand;
	}
});
Object.defineProperty(exports, "UntagResourceCommand", {
	enumerable: true,
	get: function() {
		return UntagResourceCommand;
	}
});
Object.defineProperty(exports, "UpdateApiKeyCommand", {
	enumerable: true,
	get: function() {
		return UpdateApiKeyCommand;
	}
});
Object.defineProperty(exports, "UpdateAuthorizerCommand", {
	enumerable: true,
	get: function() {
		return UpdateAuthorizerCommand;
	}
});
Object.defineProperty(exports, "UpdateDeploymentCommand", {
	enumerable: true,
	get: function() {
		return UpdateDeploymentCommand;
	}
});
Object.defineProperty(exports, "UpdateMethodCommand", {
	enumerable: true,
	get: function() {
		return UpdateMethodCommand;
	}
});
Object.defineProperty(exports, "UpdateRestApiCommand", {
	enumerable: true,
	get: function() {
		return UpdateRestApiCommand;
	}
});
Object.defineProperty(exports, "UpdateStageCommand", {
	enumerable: true,
	get: function() {
		return UpdateStageCommand;
	}
});
Object.defineProperty(exports, "UpdateUsagePlanCommand", {
	enumerable: true,
	get: function() {
		return UpdateUsagePlanCommand;
	}
});
Object.defineProperty(exports, "defaultProvider", {
	enumerable: true,
	get: function() {
		return defaultProvider;
	}
});
Object.defineProperty(exports, "dist_es_exports", {
	enumerable: true,
	get: function() {
		return dist_es_exports;
	}
});
Object.defineProperty(exports, "resolveAwsSdkSigV4AConfig", {
	enumerable: true,
	get: function() {
		return resolveAwsSdkSigV4AConfig;
	}
});
Object.defineProperty(exports, "resolveAwsSdkSigV4Config", {
	enumerable: true,
	get: function() {
		return resolveAwsSdkSigV4Config;
	}
});
Object.defineProperty(exports, "signatureV4aContainer", {
	enumerable: true,
	get: function() {
		return signatureV4aContainer;
	}
});
