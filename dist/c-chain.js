const require_CredentialsProviderError = require("./c-CredentialsProviderError.js");
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new require_CredentialsProviderError.ProviderError("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
Object.defineProperty(exports, "chain", {
	enumerable: true,
	get: function() {
		return chain;
	}
});
