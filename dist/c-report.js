// src/core/model/report.ts
/** Exit codes of design.md 5. */
const EXIT = {
	done: 0,
	failed: 1,
	changes: 2,
	problems: 3,
	refused: 4,
	stale: 5,
	partly: 6
};
/** The exit code of an apply. A run that the person cancelled did nothing and says so with 1. */
const APPLY_EXIT = {
	"nothing-to-do": EXIT.done,
	applied: EXIT.done,
	failed: EXIT.failed,
	cancelled: EXIT.failed,
	refused: EXIT.refused,
	stale: EXIT.stale,
	partly: EXIT.partly
};
Object.defineProperty(exports, "APPLY_EXIT", {
	enumerable: true,
	get: function() {
		return APPLY_EXIT;
	}
});
Object.defineProperty(exports, "EXIT", {
	enumerable: true,
	get: function() {
		return EXIT;
	}
});
