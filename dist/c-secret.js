// src/core/model/secret.ts
/** A value that must never be printed. It has no printable form: every way of turning it into text says so. */
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	/** The value itself, for the one call that needs it. */
	reveal() {
		return this.#value;
	}
	toString() {
		return "(secret)";
	}
	toJSON() {
		return "(secret)";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "(secret)";
	}
};
Object.defineProperty(exports, "Secret", {
	enumerable: true,
	get: function() {
		return Secret;
	}
});
