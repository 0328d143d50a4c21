const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_client = require("./c-client.js");
const require_serde = require("./c-serde.js");
// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		require_client.setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new require_serde.CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ fromEnv: () => fromEnv });
Object.defineProperty(exports, "ENV_KEY", {
	enumerable: true,
	get: function() {
		return ENV_KEY;
	}
});
Object.defineProperty(exports, "ENV_SECRET", {
	enumerable: true,
	get: function() {
		return ENV_SECRET;
	}
});
Object.defineProperty(exports, "dist_es_exports", {
	enumerable: true,
	get: function() {
		return dist_es_exports;
	}
});
Object.defineProperty(exports, "fromEnv", {
	enumerable: true,
	get: function() {
		return fromEnv;
	}
});
