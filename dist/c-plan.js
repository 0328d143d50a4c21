// src/core/model/plan.ts
const PLAN_FORMAT = 1;
const CONTRACT_LEVELS = [
	"breaking",
	"warning",
	"info"
];
/** The steps that do something. */
function changes(plan) {
	return plan.steps.filter((step) => step.action !== "leave");
}
function isEmpty(plan) {
	return changes(plan).length === 0;
}
Object.defineProperty(exports, "CONTRACT_LEVELS", {
	enumerable: true,
	get: function() {
		return CONTRACT_LEVELS;
	}
});
Object.defineProperty(exports, "PLAN_FORMAT", {
	enumerable: true,
	get: function() {
		return PLAN_FORMAT;
	}
});
Object.defineProperty(exports, "changes", {
	enumerable: true,
	get: function() {
		return changes;
	}
});
Object.defineProperty(exports, "isEmpty", {
	enumerable: true,
	get: function() {
		return isEmpty;
	}
});
