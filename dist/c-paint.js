// src/core/render/paint.ts
const plain = (_style, text) => text;
Object.defineProperty(exports, "plain", {
	enumerable: true,
	get: function() {
		return plain;
	}
});
