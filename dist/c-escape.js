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
