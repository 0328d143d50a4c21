let node_crypto = require("node:crypto");
// src/core/model/json.ts
/** JSON values, their canonical text and their digest: the ground on which plans are compared and fingerprinted. */
/** Whether a value is a JSON object (and not an array, null or a scalar). */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* The canonical text of a value: keys sorted, members that are `undefined` left out, no white space.
* Two values are the same for Tollgate exactly when their canonical texts are the same.
*/
function canonical(value) {
	return JSON.stringify(sortKeys(value)) ?? "null";
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (!isObject(value)) return value;
	const sorted = Object.keys(value).sort().map((key) => [key, sortKeys(value[key])]);
	return Object.fromEntries(sorted);
}
/** SHA-256 of the canonical text, as 64 lower-case hexadecimal digits. */
function digest(value) {
	return (0, node_crypto.createHash)("sha256").update(canonical(value)).digest("hex");
}
/** Whether two values are the same, whatever the order of their keys. */
function equal(left, right) {
	return left === right || canonical(left) === canonical(right);
}
/**
* The value under a key that may be anybody's: names such as `constructor` must not find what every object inherits.
*/
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
/** Sorts strings by code unit, so that the same set gives the same bytes on every machine and in every locale. */
function sorted(values) {
	return [...values].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
Object.defineProperty(exports, "canonical", {
	enumerable: true,
	get: function() {
		return canonical;
	}
});
Object.defineProperty(exports, "digest", {
	enumerable: true,
	get: function() {
		return digest;
	}
});
Object.defineProperty(exports, "equal", {
	enumerable: true,
	get: function() {
		return equal;
	}
});
Object.defineProperty(exports, "isObject", {
	enumerable: true,
	get: function() {
		return isObject;
	}
});
Object.defineProperty(exports, "own", {
	enumerable: true,
	get: function() {
		return own;
	}
});
Object.defineProperty(exports, "sorted", {
	enumerable: true,
	get: function() {
		return sorted;
	}
});
