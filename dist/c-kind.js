// src/core/render/escape.ts
/**
* The one place where text that somebody else wrote is made safe to show: specs, names and service messages are hostile
* input. Everything that a renderer prints and did not write itself goes through `visible`.
*/
/**
* Controls and format characters (C0, C1 and so ANSI escapes; bidirectional controls; zero-width characters; tags), line
* and paragraph separators, private use, lone surrogates, whatever else has no glyph (variation selectors, Hangul
* fillers), and the empty Braille pattern.
*/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** The text with every control and invisible character written out as `\\u{202e}`. */
function visible(text) {
	return text.replaceAll(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The text, visible, at most `limit` characters; what was cut shows as an ellipsis. */
function short(text, limit = 120) {
	const shown = visible(text);
	return shown.length <= limit ? shown : `${shown.slice(0, limit - 1)}…`;
}
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
	"planKey",
	"keyStore"
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
	planKey: "key in plan",
	keyStore: "stored value"
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
Object.defineProperty(exports, "short", {
	enumerable: true,
	get: function() {
		return short;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "worstImpact", {
	enumerable: true,
	get: function() {
		return worstImpact;
	}
});
