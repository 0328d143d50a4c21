const require_nearest = require("./c-nearest.js");
const require_plan = require("./c-plan.js");
const require_report = require("./c-report.js");
// src/entry/outcome.ts
/** A command that could not do its work. */
function failed(command, faults) {
	return {
		command,
		exitCode: require_report.EXIT.failed,
		problems: [],
		faults
	};
}
/** A command that had nothing to report. */
function done(command) {
	return {
		command,
		exitCode: require_report.EXIT.done,
		problems: [],
		faults: []
	};
}
/** The files have errors: nothing was read of the account. */
function stoppedByProblems(command, said) {
	return {
		command,
		...said,
		faults: [],
		exitCode: require_nearest.hasErrors(said.problems) ? require_report.EXIT.problems : require_report.EXIT.failed
	};
}
/** A guard's refusal comes first, then whether the caller asked to hear of changes by exit code. */
function planExit(plan, detailed) {
	if (plan.refusals.length > 0) return require_report.EXIT.refused;
	return detailed && !require_plan.isEmpty(plan) ? require_report.EXIT.changes : require_report.EXIT.done;
}
/**
* The outcome of an apply.
* @param approved the fingerprint that was approved, where one was
*/
function applied(report, context) {
	const { approved, ...rest } = context;
	return {
		...rest,
		plan: report.plan,
		apply: report,
		...report.verify === void 0 ? {} : { verify: report.verify },
		exitCode: require_report.APPLY_EXIT[report.outcome],
		faults: report.outcome === "stale" ? [staleFault(report.plan, approved ?? "")] : []
	};
}
function staleFault(plan, approved) {
	return {
		code: "stale-plan",
		message: `The plan that was approved is ${approved}, the plan now is ${plan.fingerprint}: the files or the account have changed since.`,
		hint: "Look at the plan again and approve that one. Nothing was written."
	};
}
Object.defineProperty(exports, "applied", {
	enumerable: true,
	get: function() {
		return applied;
	}
});
Object.defineProperty(exports, "done", {
	enumerable: true,
	get: function() {
		return done;
	}
});
Object.defineProperty(exports, "failed", {
	enumerable: true,
	get: function() {
		return failed;
	}
});
Object.defineProperty(exports, "planExit", {
	enumerable: true,
	get: function() {
		return planExit;
	}
});
Object.defineProperty(exports, "stoppedByProblems", {
	enumerable: true,
	get: function() {
		return stoppedByProblems;
	}
});
