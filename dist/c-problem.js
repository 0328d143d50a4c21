// src/core/model/problem.ts
function hasErrors(problems) {
	return problems.some((problem) => problem.severity === "error");
}
/** One reference token of a JSON pointer (RFC 6901). */
function pointerToken(key) {
	return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}
/** A JSON pointer (RFC 6901) of the keys on the way down; the empty string for none. */
function pointer(...keys) {
	return keys.map((key) => `/${pointerToken(key)}`).join("");
}
/** The keys of a JSON pointer. */
function pointerKeys(text) {
	if (text === "") return [];
	return text.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
Object.defineProperty(exports, "hasErrors", {
	enumerable: true,
	get: function() {
		return hasErrors;
	}
});
Object.defineProperty(exports, "pointer", {
	enumerable: true,
	get: function() {
		return pointer;
	}
});
Object.defineProperty(exports, "pointerKeys", {
	enumerable: true,
	get: function() {
		return pointerKeys;
	}
});
Object.defineProperty(exports, "pointerToken", {
	enumerable: true,
	get: function() {
		return pointerToken;
	}
});
