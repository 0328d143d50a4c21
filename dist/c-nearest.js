// src/core/model/problem.ts
function hasErrors(problems) {
	return problems.some((problem) => problem.severity === "error");
}
/** One reference token of a JSON pointer (RFC 6901). */
function pointerToken(key) {
	const text = String(key);
	return text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}
/** A JSON pointer (RFC 6901) of the keys on the way down; the empty string for none. */
function pointer(...keys) {
	return keys.map((key) => `/${pointerToken(key)}`).join("");
}
/** The keys of a JSON pointer. */
function pointerKeys(text) {
	if (text === "") return [];
	return text.slice(1).split("/").map((token) => token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token);
}
// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
// src/core/load/nearest.ts
/** "Did you mean": the known word that a mistyped one most likely stands for. */
/** Longer words are nobody's typing mistake, and the distance costs the product of both lengths. */
const LONGEST_WORD = 200;
/**
* The candidate nearest to a word, ignoring case, or undefined when none is near enough to be meant: at most a third of the
* word may differ, or two letters (which two swapped ones are), or one of a very short word. Of two that are equally near, the first in alphabetical order.
*/
function nearest(word, candidates) {
	if (word.length > LONGEST_WORD) return void 0;
	const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
	let best;
	for (const candidate of [...candidates].sort()) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const far = distance(word.toLowerCase(), candidate.toLowerCase());
		if (far <= limit && (best === void 0 || far < best.far)) best = {
			candidate,
			far
		};
	}
	return best?.candidate;
}
/** A hint that names the nearest candidate where there is one, and lists a few of them where there is none. */
function didYouMean(word, candidates, otherwise) {
	const known = [...candidates];
	const near = nearest(word, known);
	if (near !== void 0) return `Did you mean "${near}"?`;
	if (known.length === 0 || known.length > 12) return otherwise;
	return `${otherwise} Known: ${known.join(", ")}.`;
}
Object.defineProperty(exports, "didYouMean", {
	enumerable: true,
	get: function() {
		return didYouMean;
	}
});
Object.defineProperty(exports, "hasErrors", {
	enumerable: true,
	get: function() {
		return hasErrors;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
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
