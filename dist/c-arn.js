// src/core/model/arn.ts
/** ARNs and their patterns, as IAM's ArnLike compares them. */
/** Whether an ARN matches a pattern: part by part, `*` for any text and `?` for any character within a part. */
function arnLike(pattern, arn) {
	const patterns = arnParts(pattern);
	const parts = arnParts(arn);
	return patterns.length === parts.length && patterns.every((part, index) => wildcardMatch(part, parts[index] ?? ""));
}
/**
* Whether a text matches a pattern with `*` and `?`. Without a regular expression: patterns come from other people's
* policies, and many stars would make one backtrack for ever.
*/
function wildcardMatch(pattern, text) {
	let at = 0;
	let back;
	let position = 0;
	while (position < text.length) if (pattern[at] === "*") {
		back = {
			pattern: at + 1,
			text: position
		};
		at += 1;
	} else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[position])) {
		at += 1;
		position += 1;
	} else if (back !== void 0) {
		back = {
			pattern: back.pattern,
			text: back.text + 1
		};
		at = back.pattern;
		position = back.text;
	} else return false;
	return /^\**$/.test(pattern.slice(at));
}
/** The six parts; the last keeps its colons. */
function arnParts(arn) {
	const parts = arn.split(":");
	return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
}
Object.defineProperty(exports, "arnLike", {
	enumerable: true,
	get: function() {
		return arnLike;
	}
});
Object.defineProperty(exports, "wildcardMatch", {
	enumerable: true,
	get: function() {
		return wildcardMatch;
	}
});
