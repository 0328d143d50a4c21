// src/core/model/plan.ts
const PLAN_FORMAT = 1;
/** The steps that do something. */
function changes(plan) {
	return plan.steps.filter((step) => step.action !== "leave");
}
function isEmpty(plan) {
	return changes(plan).length === 0;
}
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
