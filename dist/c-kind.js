// src/core/model/kind.ts
/** The kinds of thing that Tollgate manages, and how bad it is to change one. */
const KINDS = [
	"restApi",
	"definition",
	"lambdaGrant",
	"deployment",
	"stage",
	"usagePlan",
	"planStage",
	"apiKey",
	"planKey"
];
/** How a kind is called in texts for people. */
const KIND_TITLES = {
	restApi: "REST API",
	definition: "definition",
	lambdaGrant: "Lambda grant",
	deployment: "deployment",
	stage: "stage",
	usagePlan: "usage plan",
	planStage: "stage in plan",
	apiKey: "API key",
	planKey: "key in plan"
};
/** `none < safe < disruptive < destructive`. A step gets the worst impact of its fields. */
const IMPACTS = [
	"none",
	"safe",
	"disruptive",
	"destructive"
];
function worstImpact(impacts) {
	let worst = 0;
	for (const impact of impacts) worst = Math.max(worst, IMPACTS.indexOf(impact));
	return IMPACTS[worst] ?? "none";
}
Object.defineProperty(exports, "IMPACTS", {
	enumerable: true,
	get: function() {
		return IMPACTS;
	}
});
Object.defineProperty(exports, "KINDS", {
	enumerable: true,
	get: function() {
		return KINDS;
	}
});
Object.defineProperty(exports, "KIND_TITLES", {
	enumerable: true,
	get: function() {
		return KIND_TITLES;
	}
});
Object.defineProperty(exports, "worstImpact", {
	enumerable: true,
	get: function() {
		return worstImpact;
	}
});
