// src/core/model/fault.ts
/** Thrown by adapters. Carries words for people only: never the request or the answer, which may hold secrets. */
var OperationError = class extends Error {
	fault;
	constructor(fault, options) {
		super(fault.message, options);
		this.name = "OperationError";
		this.fault = fault;
	}
};
/** The fault of anything thrown. What is not an `OperationError` is a bug of ours and says so. */
function faultOf(error) {
	if (error instanceof OperationError) return error.fault;
	return {
		code: "InternalError",
		message: `${error instanceof Error ? error.message : String(error)} (this is a bug in Tollgate; please report it)`
	};
}
Object.defineProperty(exports, "OperationError", {
	enumerable: true,
	get: function() {
		return OperationError;
	}
});
Object.defineProperty(exports, "faultOf", {
	enumerable: true,
	get: function() {
		return faultOf;
	}
});
