const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_nearest = require("./c-nearest.js");
const require_json = require("./c-json.js");
const require_compile = require("./c-compile.js");
const require_desired = require("./c-desired.js");
// src/core/model/deployment.ts
const LABEL = /^tollgate digest=([0-9a-f]{64})(?: commit=([0-9a-f]{7,64}))?$/;
/** The description of a deployment: `tollgate digest=<64 hex> commit=<hex>`. */
function deploymentDescription(label) {
	const commit = label.commit === void 0 ? "" : ` commit=${label.commit}`;
	return `tollgate digest=${label.digest}${commit}`;
}
/** The label in a deployment's description, or undefined when Tollgate did not write it. */
function deploymentLabel(description) {
	const match = LABEL.exec(description);
	if (match?.[1] === void 0) return void 0;
	return {
		digest: match[1],
		...match[2] === void 0 ? {} : { commit: match[2] }
	};
}
// src/core/plan/digest.ts
/** A definition is as large as its spec, never changed once made, and asked for its digest by every kind of the diff. */
const known = /* @__PURE__ */ new WeakMap();
/** What a deployment holds; goes into its description (design.md 7). */
function definitionDigest(definition) {
	const found = known.get(definition) ?? require_json.digest(definition);
	known.set(definition, found);
	return found;
}
/** Everything that apply makes of one API. */
function apiDigest({ definition, endpointType, stage, grants }) {
	return require_json.digest({
		definition,
		endpointType,
		stage,
		grants
	});
}
/** On a usage plan of ours that no file declares any more: none of our keys is in it. */
const UNDECLARED_DIGEST = "not-declared";
/** Everything that apply makes of one usage plan, its links included. Where its file lies, or lay, does not matter. */
function planDigest({ file: _file, was: _was, ...plan }) {
	return require_json.digest(plan);
}
// src/core/diff/definition/show.ts
/**
* Which values of a definition may be credentials, and how a long one is shown.
*/
/** Whether a backend's URI has user information or a query, either of which can be a credential. */
function hasPrivatePart(uri) {
	return uri.includes("?") || /^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(uri);
}
/** A static value stands in single quotes (`'Bearer ...'`) and may be a credential; a mapping names a place. */
function isStatic(mapping) {
	return !/^(?:method|context|stageVariables|integration)\./.test(mapping);
}
/** `2 statements (1f2e3d4c5b6a)`: enough to see that a policy is another one. */
function policySummary(policy) {
	const statements = require_json.isObject(policy) ? policy["Statement"] : void 0;
	const count = Array.isArray(statements) ? statements.length : 1;
	return `${count} statement${count === 1 ? "" : "s"} (${require_json.digest(policy).slice(0, 12)})`;
}
// src/core/diff/rules/rule.ts
function differences(rules, want, have) {
	return rules.map((rule) => ({
		rule,
		before: rule.have(have),
		after: rule.want(want)
	})).filter(({ rule, before, after }) => !(rule.onlyWhenDeclared === true && after === void 0) && !require_json.equal(before, after));
}
/** The fields in which a live thing differs from what is wanted. */
function compareFields(rules, want, have) {
	return differences(rules, want, have).map(({ rule, before, after }) => ({
		...fieldDiff(rule.field, shown(rule, before), shown(rule, after), rule.impact(before, after)),
		...rule.hidden === true ? { hidden: true } : {}
	}));
}
/** The fields of something new, as they will be set. */
function declaredFields(rules, want) {
	return rules.flatMap((rule) => {
		const after = rule.want(want);
		if (after === void 0) return [];
		const field = fieldDiff(rule.field, void 0, shown(rule, after), "safe");
		return [rule.hidden === true ? {
			...field,
			hidden: true
		} : field];
	});
}
function shown({ show }, value) {
	return value === void 0 || show === void 0 ? value : show(value);
}
/** The patch operations that make a live thing what is wanted, in the order of the table. */
function patchFields(rules, want, have) {
	return differences(rules, want, have).flatMap(({ rule, before, after }) => rule.patch(before, after));
}
function fieldDiff(field, before, after, impact) {
	return {
		field,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after },
		impact
	};
}
const safe = () => "safe";
const disruptive = () => "disruptive";
/** A limit: lowering it, or setting one where there was none, can refuse calls that pass today; one of zero refuses them all. */
function limitImpact(before, after) {
	if (typeof after !== "number") return "safe";
	if (after === 0 && before !== 0) return "destructive";
	return typeof before === "number" && after >= before ? "safe" : "disruptive";
}
/** `replace` at a path; a value that is no longer declared becomes the empty text, which the service treats as none. */
function replaceAt(path) {
	return (_before, after) => [{
		op: "replace",
		path,
		value: after === void 0 ? "" : String(after)
	}];
}
/** A text that both sides have under one name. An empty one is none: the service keeps it where a text was taken away. */
function textField(name) {
	const read = (thing) => thing[name] || void 0;
	return {
		field: name,
		want: read,
		have: read,
		impact: safe,
		patch: replaceAt(`/${name}`)
	};
}
// src/core/diff/rules/rest-api.ts
/** Adds before removes, so that a list is never empty on the way. */
function setAt(path) {
	return (before, after) => {
		const [old, wanted] = [strings(before), strings(after)];
		const added = wanted.filter((item) => !old.includes(item));
		const removed = old.filter((item) => !wanted.includes(item));
		return [...added.map((item) => ({
			op: "add",
			...path(item)
		})), ...removed.map((item) => ({
			op: "remove",
			...path(item)
		}))];
	};
}
function strings(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
const API_PROPERTY_FIELDS = [
	{
		field: "name",
		want: ({ name }) => name,
		have: ({ name }) => name,
		impact: safe,
		patch: replaceAt("/name")
	},
	{
		field: "description",
		want: ({ description }) => description,
		have: ({ description }) => description,
		impact: safe,
		patch: replaceAt("/description")
	},
	{
		field: "version",
		want: ({ version }) => version,
		have: ({ version }) => version,
		impact: safe,
		patch: () => []
	},
	{
		field: "API key source",
		want: ({ apiKeySource }) => apiKeySource,
		have: ({ apiKeySource }) => apiKeySource,
		impact: disruptive,
		patch: replaceAt("/apiKeySource")
	},
	{
		field: "binary media types",
		want: ({ binaryMediaTypes }) => binaryMediaTypes,
		have: ({ binaryMediaTypes }) => binaryMediaTypes,
		impact: disruptive,
		patch: setAt((item) => ({ path: `/binaryMediaTypes/${require_nearest.pointerToken(item)}` }))
	},
	{
		field: "minimum compression size",
		want: ({ minimumCompressionSize }) => minimumCompressionSize,
		have: ({ minimumCompressionSize }) => minimumCompressionSize,
		impact: safe,
		patch: replaceAt("/minimumCompressionSize")
	},
	{
		field: "default endpoint disabled",
		want: ({ disableExecuteApiEndpoint }) => disableExecuteApiEndpoint,
		have: ({ disableExecuteApiEndpoint }) => disableExecuteApiEndpoint,
		impact: (_before, after) => after === true ? "destructive" : "safe",
		patch: replaceAt("/disableExecuteApiEndpoint")
	},
	{
		field: "VPC endpoints",
		want: ({ vpcEndpointIds }) => vpcEndpointIds,
		have: ({ vpcEndpointIds }) => vpcEndpointIds,
		impact: disruptive,
		patch: setAt((item) => ({
			path: "/endpointConfiguration/vpcEndpointIds",
			value: item
		}))
	},
	{
		field: "resource policy",
		want: ({ policy }) => policy,
		have: ({ policy }) => policy,
		impact: disruptive,
		show: policySummary,
		patch: (_before, after) => [{
			op: "replace",
			path: "/policy",
			value: after === void 0 ? "" : require_json.canonical(after)
		}]
	}
];
// node_modules/deep-diff/index.js
var require_deep_diff = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(root, factory) {
		var deepDiff = factory(root);
		if (typeof define === "function" && define.amd) define("DeepDiff", function() {
			return deepDiff;
		});
		else if (typeof exports === "object" || typeof navigator === "object" && navigator.product.match(/ReactNative/i)) module.exports = deepDiff;
		else {
			var _deepdiff = root.DeepDiff;
			deepDiff.noConflict = function() {
				if (root.DeepDiff === deepDiff) root.DeepDiff = _deepdiff;
				return deepDiff;
			};
			root.DeepDiff = deepDiff;
		}
	})(this$1, function(root) {
		var validKinds = [
			"N",
			"E",
			"A",
			"D"
		];
		function inherits(ctor, superCtor) {
			ctor.super_ = superCtor;
			ctor.prototype = Object.create(superCtor.prototype, { constructor: {
				value: ctor,
				enumerable: false,
				writable: true,
				configurable: true
			} });
		}
		function Diff(kind, path) {
			Object.defineProperty(this, "kind", {
				value: kind,
				enumerable: true
			});
			if (path && path.length) Object.defineProperty(this, "path", {
				value: path,
				enumerable: true
			});
		}
		function DiffEdit(path, origin, value) {
			DiffEdit.super_.call(this, "E", path);
			Object.defineProperty(this, "lhs", {
				value: origin,
				enumerable: true
			});
			Object.defineProperty(this, "rhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffEdit, Diff);
		function DiffNew(path, value) {
			DiffNew.super_.call(this, "N", path);
			Object.defineProperty(this, "rhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffNew, Diff);
		function DiffDeleted(path, value) {
			DiffDeleted.super_.call(this, "D", path);
			Object.defineProperty(this, "lhs", {
				value,
				enumerable: true
			});
		}
		inherits(DiffDeleted, Diff);
		function DiffArray(path, index, item) {
			DiffArray.super_.call(this, "A", path);
			Object.defineProperty(this, "index", {
				value: index,
				enumerable: true
			});
			Object.defineProperty(this, "item", {
				value: item,
				enumerable: true
			});
		}
		inherits(DiffArray, Diff);
		function arrayRemove(arr, from, to) {
			var rest = arr.slice((to || from) + 1 || arr.length);
			arr.length = from < 0 ? arr.length + from : from;
			arr.push.apply(arr, rest);
			return arr;
		}
		function realTypeOf(subject) {
			var type = typeof subject;
			if (type !== "object") return type;
			if (subject === Math) return "math";
			else if (subject === null) return "null";
			else if (Array.isArray(subject)) return "array";
			else if (Object.prototype.toString.call(subject) === "[object Date]") return "date";
			else if (typeof subject.toString === "function" && /^\/.*\//.test(subject.toString())) return "regexp";
			return "object";
		}
		function hashThisString(string) {
			var hash = 0;
			if (string.length === 0) return hash;
			for (var i = 0; i < string.length; i++) {
				var char = string.charCodeAt(i);
				hash = (hash << 5) - hash + char;
				hash = hash & hash;
			}
			return hash;
		}
		function getOrderIndependentHash(object) {
			var accum = 0;
			var type = realTypeOf(object);
			if (type === "array") {
				object.forEach(function(item) {
					accum += getOrderIndependentHash(item);
				});
				var arrayString = "[type: array, hash: " + accum + "]";
				return accum + hashThisString(arrayString);
			}
			if (type === "object") {
				for (var key in object) if (object.hasOwnProperty(key)) {
					var keyValueString = "[ type: object, key: " + key + ", value hash: " + getOrderIndependentHash(object[key]) + "]";
					accum += hashThisString(keyValueString);
				}
				return accum;
			}
			var stringToHash = "[ type: " + type + " ; value: " + object + "]";
			return accum + hashThisString(stringToHash);
		}
		function deepDiff(lhs, rhs, changes, prefilter, path, key, stack, orderIndependent) {
			changes = changes || [];
			path = path || [];
			stack = stack || [];
			var currentPath = path.slice(0);
			if (typeof key !== "undefined" && key !== null) {
				if (prefilter) {
					if (typeof prefilter === "function" && prefilter(currentPath, key)) return;
					else if (typeof prefilter === "object") {
						if (prefilter.prefilter && prefilter.prefilter(currentPath, key)) return;
						if (prefilter.normalize) {
							var alt = prefilter.normalize(currentPath, key, lhs, rhs);
							if (alt) {
								lhs = alt[0];
								rhs = alt[1];
							}
						}
					}
				}
				currentPath.push(key);
			}
			if (realTypeOf(lhs) === "regexp" && realTypeOf(rhs) === "regexp") {
				lhs = lhs.toString();
				rhs = rhs.toString();
			}
			var ltype = typeof lhs;
			var rtype = typeof rhs;
			var i, j, k, other;
			var ldefined = ltype !== "undefined" || stack && stack.length > 0 && stack[stack.length - 1].lhs && Object.getOwnPropertyDescriptor(stack[stack.length - 1].lhs, key);
			var rdefined = rtype !== "undefined" || stack && stack.length > 0 && stack[stack.length - 1].rhs && Object.getOwnPropertyDescriptor(stack[stack.length - 1].rhs, key);
			if (!ldefined && rdefined) changes.push(new DiffNew(currentPath, rhs));
			else if (!rdefined && ldefined) changes.push(new DiffDeleted(currentPath, lhs));
			else if (realTypeOf(lhs) !== realTypeOf(rhs)) changes.push(new DiffEdit(currentPath, lhs, rhs));
			else if (realTypeOf(lhs) === "date" && lhs - rhs !== 0) changes.push(new DiffEdit(currentPath, lhs, rhs));
			else if (ltype === "object" && lhs !== null && rhs !== null) {
				for (i = stack.length - 1; i > -1; --i) if (stack[i].lhs === lhs) {
					other = true;
					break;
				}
				if (!other) {
					stack.push({
						lhs,
						rhs
					});
					if (Array.isArray(lhs)) {
						if (orderIndependent) {
							lhs.sort(function(a, b) {
								return getOrderIndependentHash(a) - getOrderIndependentHash(b);
							});
							rhs.sort(function(a, b) {
								return getOrderIndependentHash(a) - getOrderIndependentHash(b);
							});
						}
						i = rhs.length - 1;
						j = lhs.length - 1;
						while (i > j) changes.push(new DiffArray(currentPath, i, new DiffNew(void 0, rhs[i--])));
						while (j > i) changes.push(new DiffArray(currentPath, j, new DiffDeleted(void 0, lhs[j--])));
						for (; i >= 0; --i) deepDiff(lhs[i], rhs[i], changes, prefilter, currentPath, i, stack, orderIndependent);
					} else {
						var akeys = Object.keys(lhs);
						var pkeys = Object.keys(rhs);
						for (i = 0; i < akeys.length; ++i) {
							k = akeys[i];
							other = pkeys.indexOf(k);
							if (other >= 0) {
								deepDiff(lhs[k], rhs[k], changes, prefilter, currentPath, k, stack, orderIndependent);
								pkeys[other] = null;
							} else deepDiff(lhs[k], void 0, changes, prefilter, currentPath, k, stack, orderIndependent);
						}
						for (i = 0; i < pkeys.length; ++i) {
							k = pkeys[i];
							if (k) deepDiff(void 0, rhs[k], changes, prefilter, currentPath, k, stack, orderIndependent);
						}
					}
					stack.length = stack.length - 1;
				} else if (lhs !== rhs) changes.push(new DiffEdit(currentPath, lhs, rhs));
			} else if (lhs !== rhs) {
				if (!(ltype === "number" && isNaN(lhs) && isNaN(rhs))) changes.push(new DiffEdit(currentPath, lhs, rhs));
			}
		}
		function observableDiff(lhs, rhs, observer, prefilter, orderIndependent) {
			var changes = [];
			deepDiff(lhs, rhs, changes, prefilter, null, null, null, orderIndependent);
			if (observer) for (var i = 0; i < changes.length; ++i) observer(changes[i]);
			return changes;
		}
		function orderIndependentDeepDiff(lhs, rhs, changes, prefilter, path, key, stack) {
			return deepDiff(lhs, rhs, changes, prefilter, path, key, stack, true);
		}
		function accumulateDiff(lhs, rhs, prefilter, accum) {
			var changes = observableDiff(lhs, rhs, accum ? function(difference) {
				if (difference) accum.push(difference);
			} : void 0, prefilter);
			return accum ? accum : changes.length ? changes : void 0;
		}
		function accumulateOrderIndependentDiff(lhs, rhs, prefilter, accum) {
			var changes = observableDiff(lhs, rhs, accum ? function(difference) {
				if (difference) accum.push(difference);
			} : void 0, prefilter, true);
			return accum ? accum : changes.length ? changes : void 0;
		}
		function applyArrayChange(arr, index, change) {
			if (change.path && change.path.length) {
				var it = arr[index], i, u = change.path.length - 1;
				for (i = 0; i < u; i++) it = it[change.path[i]];
				switch (change.kind) {
					case "A":
						applyArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						delete it[change.path[i]];
						break;
					case "E":
					case "N": it[change.path[i]] = change.rhs;
				}
			} else switch (change.kind) {
				case "A":
					applyArrayChange(arr[index], change.index, change.item);
					break;
				case "D":
					arr = arrayRemove(arr, index);
					break;
				case "E":
				case "N": arr[index] = change.rhs;
			}
			return arr;
		}
		function applyChange(target, source, change) {
			if (typeof change === "undefined" && source && ~validKinds.indexOf(source.kind)) change = source;
			if (target && change && change.kind) {
				var it = target, i = -1, last = change.path ? change.path.length - 1 : 0;
				while (++i < last) {
					if (typeof it[change.path[i]] === "undefined") it[change.path[i]] = typeof change.path[i + 1] !== "undefined" && typeof change.path[i + 1] === "number" ? [] : {};
					it = it[change.path[i]];
				}
				switch (change.kind) {
					case "A":
						if (change.path && typeof it[change.path[i]] === "undefined") it[change.path[i]] = [];
						applyArrayChange(change.path ? it[change.path[i]] : it, change.index, change.item);
						break;
					case "D":
						delete it[change.path[i]];
						break;
					case "E":
					case "N": it[change.path[i]] = change.rhs;
				}
			}
		}
		function revertArrayChange(arr, index, change) {
			if (change.path && change.path.length) {
				var it = arr[index], i, u = change.path.length - 1;
				for (i = 0; i < u; i++) it = it[change.path[i]];
				switch (change.kind) {
					case "A":
						revertArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						it[change.path[i]] = change.lhs;
						break;
					case "E":
						it[change.path[i]] = change.lhs;
						break;
					case "N": delete it[change.path[i]];
				}
			} else switch (change.kind) {
				case "A":
					revertArrayChange(arr[index], change.index, change.item);
					break;
				case "D":
					arr[index] = change.lhs;
					break;
				case "E":
					arr[index] = change.lhs;
					break;
				case "N": arr = arrayRemove(arr, index);
			}
			return arr;
		}
		function revertChange(target, source, change) {
			if (target && source && change && change.kind) {
				var it = target, i, u = change.path.length - 1;
				for (i = 0; i < u; i++) {
					if (typeof it[change.path[i]] === "undefined") it[change.path[i]] = {};
					it = it[change.path[i]];
				}
				switch (change.kind) {
					case "A":
						revertArrayChange(it[change.path[i]], change.index, change.item);
						break;
					case "D":
						it[change.path[i]] = change.lhs;
						break;
					case "E":
						it[change.path[i]] = change.lhs;
						break;
					case "N": delete it[change.path[i]];
				}
			}
		}
		function applyDiff(target, source, filter) {
			if (target && source) {
				var onChange = function(change) {
					if (!filter || filter(target, source, change)) applyChange(target, source, change);
				};
				observableDiff(target, source, onChange);
			}
		}
		Object.defineProperties(accumulateDiff, {
			diff: {
				value: accumulateDiff,
				enumerable: true
			},
			orderIndependentDiff: {
				value: accumulateOrderIndependentDiff,
				enumerable: true
			},
			observableDiff: {
				value: observableDiff,
				enumerable: true
			},
			orderIndependentObservableDiff: {
				value: orderIndependentDeepDiff,
				enumerable: true
			},
			orderIndepHash: {
				value: getOrderIndependentHash,
				enumerable: true
			},
			applyDiff: {
				value: applyDiff,
				enumerable: true
			},
			applyChange: {
				value: applyChange,
				enumerable: true
			},
			revertChange: {
				value: revertChange,
				enumerable: true
			},
			isConflict: {
				value: function() {
					return typeof $conflict !== "undefined";
				},
				enumerable: true
			}
		});
		accumulateDiff.DeepDiff = accumulateDiff;
		if (root) root.DeepDiff = accumulateDiff;
		return accumulateDiff;
	});
}));
// src/core/diff/definition/flat.ts
var import_deep_diff = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_deep_diff(), 1);
/** Lines for the entries of a map: `header X-Trace`, `template application/json`. */
function flatMap(label, map, leaf) {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [`${label} ${key}`, {
		...leaf,
		value
	}]));
}
/** One line, or none when there is no value. */
function flatValue(label, value, leaf) {
	return value === void 0 ? {} : { [label]: {
		...leaf,
		value
	} };
}
function yesNo(value) {
	return value ? "yes" : "no";
}
/** A set in one line. */
function listed(values) {
	return values.length === 0 ? void 0 : values.join(", ");
}
/**
* The lines in which two flat parts differ.
* @param owner what the lines belong to: `GET /hello`, `authorizer jwt`
*/
function compareFlat(owner, want, have) {
	const labels = /* @__PURE__ */ new Set();
	for (const { path } of import_deep_diff.default.diff(values(have), values(want)) ?? []) labels.add(String(path?.[0] ?? ""));
	return require_json.sorted(labels).map((label) => flatDiff(`${owner}: ${label}`, require_json.own(want, label), require_json.own(have, label)));
}
function values(flat) {
	return Object.fromEntries(Object.entries(flat).map(([label, { value }]) => [label, value]));
}
function flatDiff(field, want, have) {
	const hidden = want?.hidden === true || have?.hidden === true;
	return {
		field,
		...have === void 0 ? {} : { before: have.value },
		...want === void 0 ? {} : { after: want.value },
		impact: (want ?? have)?.impact ?? "disruptive",
		...hidden ? { hidden } : {}
	};
}
/**
* Things that come and go by name: one line for each that appears or disappears, `compare` for those that are on both sides
* and differ; most do not, and are not taken apart.
*/
function compareNamed(label, want, have, compare, removal = "disruptive") {
	return require_json.sorted(/* @__PURE__ */ new Set([...Object.keys(want), ...Object.keys(have)])).flatMap((name) => {
		const [wanted, live] = [require_json.own(want, name), require_json.own(have, name)];
		if (wanted === void 0) return [{
			field: label(name),
			before: "present",
			after: "removed",
			impact: removal
		}];
		if (live === void 0) return [{
			field: label(name),
			after: "added",
			impact: "safe"
		}];
		return require_json.equal(wanted, live) ? [] : compare(name, wanted, live);
	});
}
// src/core/diff/definition/target.ts
/** What a URI of an integration or an authorizer leads to, as lines that name the part that changed. */
const DISRUPTIVE$3 = { impact: "disruptive" };
const HIDDEN$2 = {
	impact: "disruptive",
	hidden: true
};
const LAMBDA_URI = /:lambda:path\/[^/]+\/functions\/(?<arn>.+?)\/(?:invocations|response-streaming-invocations)$/;
const HTTP_URI = /^(?<host>https?:\/\/[^/?#]*)(?<path>.*)$/is;
/**
* Lines from which the URI could be put together again, so that two URIs with the same lines are the same.
* @param label what the URI belongs to, for example `integration`; empty for nothing before the words
*/
function targetLines(label, uri) {
	if (uri === void 0) return {};
	const arn = LAMBDA_URI.exec(uri)?.groups?.["arn"];
	if (arn !== void 0) return lambdaLines(uri, arn);
	const named = (word) => label === "" ? word : `${label} ${word}`;
	const { host, path } = HTTP_URI.exec(uri)?.groups ?? {};
	if (host === void 0 || hasPrivatePart(uri)) return flatValue(named("uri"), uri, hasPrivatePart(uri) ? HIDDEN$2 : DISRUPTIVE$3);
	return {
		...flatValue(named("host"), host, DISRUPTIVE$3),
		...path === "" ? {} : flatValue(named("path"), path, DISRUPTIVE$3)
	};
}
/** The usual date of a call; with another one the whole of it is shown. */
const DATES = {
	invocations: "2015-03-31",
	"response-streaming-invocations": "2021-11-15"
};
/** A Lambda function by its name when it is in the URI's own account and region, which is nearly always so. */
function lambdaLines(uri, arn) {
	const call = uri.slice(uri.lastIndexOf("/") + 1);
	const prefix = uri.slice(0, uri.length - arn.length - call.length - 1);
	const [account, ...name] = arn.split(":function:");
	const [, partition = "", , region = ""] = prefix.split(":");
	const isUsual = prefix === `arn:${partition}:apigateway:${region}:lambda:path/${DATES[call]}/functions/` && arn.startsWith(`arn:${partition}:`);
	return {
		...flatValue("function", name.length === 0 ? arn : name.join(":function:"), DISRUPTIVE$3),
		...flatValue("function account", account, DISRUPTIVE$3),
		...flatValue("function call", `${isUsual ? region : prefix} ${call}`, DISRUPTIVE$3)
	};
}
// src/core/diff/definition/integration.ts
const DISRUPTIVE$2 = { impact: "disruptive" };
const HIDDEN$1 = {
	impact: "disruptive",
	hidden: true
};
/** Every field of `Integration`, as lines. */
function flatIntegration(integration) {
	return {
		...flatValue("integration", integration.type, DISRUPTIVE$2),
		...targetLines("integration", integration.uri),
		...flatValue("integration method", integration.httpMethod, DISRUPTIVE$2),
		...flatValue("connection", integration.connectionType, DISRUPTIVE$2),
		...flatValue("VPC link", integration.connectionId, DISRUPTIVE$2),
		...flatValue("credentials", integration.credentials, HIDDEN$1),
		...flatValue("content handling", integration.contentHandling, DISRUPTIVE$2),
		...flatValue("passthrough", integration.passthroughBehavior, DISRUPTIVE$2),
		...flatValue("timeout", duration(integration.timeoutInMillis), DISRUPTIVE$2),
		...flatValue("cache namespace", integration.cacheNamespace, DISRUPTIVE$2),
		...flatValue("cache keys", listed(integration.cacheKeyParameters), DISRUPTIVE$2),
		...requestMappings(integration),
		...flatMap("request template", integration.requestTemplates, HIDDEN$1),
		...flatValue("skip TLS verification", tls(integration), DISRUPTIVE$2),
		...flatValue("response transfer mode", integration.responseTransferMode, DISRUPTIVE$2),
		...Object.assign({}, ...Object.entries(integration.responses).map(([status, one]) => response$1(status, one)))
	};
}
/** `29 s`, or `1500 ms` where it is not whole seconds. */
function duration(milliseconds) {
	return milliseconds % 1e3 === 0 ? `${milliseconds / 1e3} s` : `${milliseconds} ms`;
}
/** A static value may be a credential that the backend wants: hidden. A mapping only names a place. */
function requestMappings({ requestParameters }) {
	return Object.fromEntries(Object.entries(requestParameters).map(([place, value]) => [`request mapping ${place}`, {
		value,
		...isStatic(value) ? HIDDEN$1 : DISRUPTIVE$2
	}]));
}
function tls({ insecureSkipVerification }) {
	return insecureSkipVerification === void 0 ? void 0 : yesNo(insecureSkipVerification);
}
function response$1(status, one) {
	const label = `integration response ${status}`;
	return {
		...flatValue(label, one.selectionPattern ?? "default", DISRUPTIVE$2),
		...flatValue(`${label} content handling`, one.contentHandling, DISRUPTIVE$2),
		...flatMap(`${label} mapping`, one.responseParameters, DISRUPTIVE$2),
		...flatMap(`${label} template`, one.responseTemplates, HIDDEN$1)
	};
}
// src/core/diff/definition/method.ts
const DISRUPTIVE$1 = { impact: "disruptive" };
const SAFE = { impact: "safe" };
/** Every field of `Method`, as lines. */
function flatMethod(method) {
	return {
		...flatValue("operation name", method.operationName, SAFE),
		...flatValue("API key required", yesNo(method.apiKeyRequired), DISRUPTIVE$1),
		...flatValue("authorizer", authorizerOf(method), DISRUPTIVE$1),
		...flatValue("scopes", listed(method.authorizationScopes), DISRUPTIVE$1),
		...flatValue("request validator", method.requestValidator, DISRUPTIVE$1),
		...parameters(method),
		...flatMap("request model", mapModels(method.requestModels), DISRUPTIVE$1),
		...responses(method),
		...method.integration === void 0 ? flatValue("integration", "none", DISRUPTIVE$1) : flatIntegration(method.integration)
	};
}
function authorizerOf({ authorizationType, authorizer }) {
	if (authorizationType === "NONE") return "none";
	return authorizer ?? authorizationType;
}
function parameters({ requestParameters }) {
	return flatMap("parameter", Object.fromEntries(Object.entries(requestParameters).map(([name, required]) => [name.replace("method.request.", "").replace(".", " "), required ? "required" : "optional"])), DISRUPTIVE$1);
}
function responses(method) {
	return Object.assign({}, ...Object.entries(method.responses).map(([status, one]) => response(status, one)));
}
function response(status, { responseParameters, responseModels }) {
	const label = `response ${status}`;
	const headers = Object.fromEntries(Object.entries(responseParameters).map(([name, required]) => [name.replace("method.response.header.", ""), required ? "required" : "declared"]));
	return {
		...flatValue(label, "declared", DISRUPTIVE$1),
		...flatMap(`${label} header`, headers, DISRUPTIVE$1),
		...flatMap(`${label} model`, mapModels(responseModels), DISRUPTIVE$1)
	};
}
/** An inline schema has no name that lasts: its digest stands for it. */
function mapModels(models) {
	return Object.fromEntries(Object.entries(models).map(([contentType, use]) => [contentType, "model" in use ? use.model : `inline schema ${require_json.digest(use.schema).slice(0, 8)}`]));
}
// src/core/diff/definition/parts.ts
const DISRUPTIVE = { impact: "disruptive" };
const HIDDEN = {
	impact: "disruptive",
	hidden: true
};
function flatAuthorizer(authorizer) {
	return {
		...flatValue("type", authorizer.type, DISRUPTIVE),
		...flatValue("auth type", authorizer.authType, DISRUPTIVE),
		...targetLines("", authorizer.authorizerUri),
		...flatValue("credentials", authorizer.authorizerCredentials, HIDDEN),
		...flatValue("identity source", authorizer.identitySource, DISRUPTIVE),
		...flatValue("identity validation", authorizer.identityValidationExpression, DISRUPTIVE),
		...flatValue("TTL", seconds(authorizer.authorizerResultTtlInSeconds), DISRUPTIVE),
		...flatValue("user pools", listed(authorizer.providerARNs), DISRUPTIVE)
	};
}
/** Not set means the service's default of 300 seconds (aws-facts 2.11). */
function seconds(ttl) {
	return ttl === void 0 ? void 0 : `${ttl} s`;
}
function flatValidator(validator) {
	return {
		...flatValue("validates body", yesNo(validator.validateRequestBody), DISRUPTIVE),
		...flatValue("validates parameters", yesNo(validator.validateRequestParameters), DISRUPTIVE)
	};
}
function flatGatewayResponse(response) {
	return {
		...flatValue("status", response.statusCode, DISRUPTIVE),
		...flatMap("header", response.responseParameters, DISRUPTIVE),
		...flatMap("template", response.responseTemplates, HIDDEN)
	};
}
function flatModel(model) {
	return {
		...flatValue("content type", model.contentType, DISRUPTIVE),
		...flatValue("description", model.description, { impact: "safe" }),
		...flatSchema("", model.schema)
	};
}
/** The scalars of a schema by JSON pointer; an empty container counts as a scalar. */
function flatSchema(path, schema) {
	const children = Array.isArray(schema) ? Object.entries(schema) : require_json.isObject(schema) ? Object.entries(schema) : [];
	if (children.length === 0) return flatValue(`schema ${path}`, scalar(schema), DISRUPTIVE);
	return Object.assign({}, ...children.map(([key, child]) => flatSchema(`${path}/${require_nearest.pointerToken(key)}`, child)));
}
function scalar(value) {
	if (Array.isArray(value)) return "[]";
	return require_json.isObject(value) ? "{}" : value;
}
// src/core/diff/definition/compare.ts
/** A model's schema can change in hundreds of places; a person reads a few. */
const MODEL_LINES = 5;
/** Every field in which the live definition differs from the wanted one; empty exactly when they are equal. */
function compareDefinitions(want, have) {
	const fields = [
		...compareFields(API_PROPERTY_FIELDS, want.properties, have.properties),
		...compareNamed((name) => name, want.methods, have.methods, compareMethod, "destructive"),
		...compareResources(want, have),
		...compareNamed(named("authorizer"), want.authorizers, have.authorizers, (name, one, other) => compareFlat(`authorizer ${name}`, flatAuthorizer(one), flatAuthorizer(other))),
		...compareNamed(named("request validator"), want.requestValidators, have.requestValidators, (name, one, other) => compareFlat(`request validator ${name}`, flatValidator(one), flatValidator(other))),
		...compareNamed(named("gateway response"), want.gatewayResponses, have.gatewayResponses, (name, one, other) => compareFlat(`gateway response ${name}`, flatGatewayResponse(one), flatGatewayResponse(other))),
		...compareNamed(named("model"), want.models, have.models, compareModel)
	];
	return fields.length > 0 || require_json.equal(want, have) ? fields : [unnamed(want, have)];
}
/** The operations of a new API, one line each. */
function newOperations(definition) {
	return Object.entries(definition.methods).sort(([one], [other]) => one < other ? -1 : 1).map(([operation, method]) => ({
		field: operation,
		after: access(method),
		impact: "safe"
	}));
}
function access({ apiKeyRequired, authorizationType, authorizer }) {
	const needs = [...apiKeyRequired ? ["API key required"] : [], ...authorizationType === "NONE" ? [] : [`authorizer ${authorizer ?? authorizationType}`]];
	return needs.length === 0 ? "added, open to everybody" : `added, ${needs.join(", ")}`;
}
function named(kind) {
	return (name) => `${kind} ${name}`;
}
function compareMethod(operation, want, have) {
	return compareFlat(operation, flatMethod(want), flatMethod(have));
}
function compareModel(name, want, have) {
	const fields = compareFlat(`model ${name}`, flatModel(want), flatModel(have));
	const [shown, rest] = [fields.slice(0, MODEL_LINES), fields.slice(MODEL_LINES)];
	if (rest.length === 0) return shown;
	const more = `${rest.length} more`;
	return [...shown, {
		field: `model ${name}: schema, ${more}`,
		before: require_json.digest(have).slice(0, 8),
		after: require_json.digest(want).slice(0, 8),
		impact: "disruptive"
	}];
}
/** Paths that carry no method and lead to none; every other path comes and goes with its operations. */
function compareResources(want, have) {
	const used = new Set([want, have].flatMap(({ methods }) => Object.keys(methods).flatMap(pathAndParents)));
	const bare = (definition) => Object.fromEntries(definition.resources.filter((path) => path !== "/" && !used.has(path)).map((path) => [path, true]));
	return compareNamed(named("resource"), bare(want), bare(have), () => []);
}
/** The path of a method and every path above it. */
function pathAndParents(methodKey) {
	const { path } = require_compile.splitMethodKey(methodKey);
	const paths = [path];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) paths.push(path.slice(0, end));
	return paths;
}
/** A difference that no line names would be a gap in the tables above; it is still a difference, and says so. */
function unnamed(want, have) {
	const short = (definition) => require_json.digest(definition).slice(0, 8);
	return {
		field: "definition",
		before: short(have),
		after: short(want),
		impact: "disruptive"
	};
}
// src/core/diff/snapshot.ts
/**
* What a stage serves, and how that compares. Known exactly where a label says it: the deployment holds what git says,
* or what the definition holds now. Otherwise from an export of the stage, which tells less (aws-facts 3.6).
*/
function stageOf(api, name) {
	return api.stages.find((stage) => stage.name === name);
}
function servedDeployment(api, stage) {
	return api.deployments.find(({ id }) => id === stage.deploymentId);
}
/** The digest that the label of the stage's deployment carries; undefined when Tollgate did not make it. */
function servedDigest(api, stage) {
	return deploymentLabel(servedDeployment(api, stage)?.description ?? "")?.digest;
}
/** Ids of the deployments whose label says that they hold a definition. */
function deploymentsHolding(api, digest) {
	return api.deployments.filter(({ description }) => deploymentLabel(description)?.digest === digest).map(({ id }) => id);
}
/** Whether only an export can tell what the stage serves. */
function needsExport(api, stage, wanted) {
	const digest = servedDigest(api, stage);
	return digest === void 0 || digest !== wanted && digest !== definitionDigest(api.definition);
}
/** What the environment's stage serves; undefined when there is no stage, or when it cannot be told. */
function servedBy(want, api) {
	const stage = stageOf(api, want.stage.name);
	if (stage === void 0) return void 0;
	const digest = servedDigest(api, stage);
	if (digest === definitionDigest(want.definition)) return { definition: want.definition };
	if (digest !== void 0 && digest === definitionDigest(api.definition)) return { definition: api.definition };
	const { exported } = stage;
	if (exported === void 0 || "unreadable" in exported) return void 0;
	return {
		definition: exported.definition,
		gaps: exported.gaps
	};
}
/** Every field in which what is served differs from a definition, as far as it can be told. */
function compareServed(want, { definition, gaps }) {
	if (gaps === void 0) return compareDefinitions(want, definition);
	return compareDefinitions(comparableSnapshot(want, gaps), comparableSnapshot(definition, gaps));
}
/**
* A definition without what an export does not tell: the version, for which the service puts a time where there is
* none; the endpoint, which acts without a deployment; resources without methods; descriptions of models and the
* default models; and what this export is silent about.
*/
function comparableSnapshot(definition, gaps) {
	const { version: _, ...properties } = definition.properties;
	const methods = require_json.mapValues(definition.methods, (method) => comparableMethod(method, gaps));
	return {
		...definition,
		properties: {
			...properties,
			disableExecuteApiEndpoint: false,
			vpcEndpointIds: []
		},
		resources: require_json.sorted(new Set(Object.keys(methods).map((key) => require_compile.splitMethodKey(key).path))),
		methods,
		models: comparableModels(definition.models),
		gatewayResponses: gaps.includes("gatewayResponses") ? {} : definition.gatewayResponses
	};
}
function comparableMethod(method, gaps) {
	if (method.integration === void 0) return method;
	const integration = {
		...method.integration,
		...gaps.includes("timeouts") ? { timeoutInMillis: require_compile.DEFAULT_TIMEOUT } : {},
		...gaps.includes("cacheKeys") ? { cacheKeyParameters: [] } : {}
	};
	return {
		...method,
		integration
	};
}
/** An API that was not imported has them (aws-facts 2.7), and an export cannot tell who put them there. */
const DEFAULT_MODELS = ["Empty", "Error"];
function comparableModels(models) {
	const named = Object.entries(models).filter(([name]) => !DEFAULT_MODELS.includes(name));
	return Object.fromEntries(named.map(([name, { contentType, schema }]) => [name, {
		contentType,
		schema
	}]));
}
// src/core/diff/change.ts
/** The id of a change's step, unique in a plan. */
function changeId({ kind, resource }) {
	return `${kind}:${resource}`;
}
/** A thing that is left as it is, with the reason why. */
function leave(kind, resource, why, reason) {
	return {
		kind,
		resource,
		action: "leave",
		fields: [],
		impact: "none",
		reason,
		why,
		calls: []
	};
}
/** Joins what was found thing by thing; `undefined` stands for a thing that is as declared. */
function found(parts) {
	const changes = parts.filter((part) => part !== void 0);
	return {
		changes,
		unchanged: parts.length - changes.length
	};
}
// src/core/diff/links.ts
/** Links between two things, as plans name them: `basic / hello`. A plan's id has no slash in it. */
const SEPARATOR = " / ";
function linkText(first, second) {
	return `${first}${SEPARATOR}${second}`;
}
/** The two sides of a link; the second is empty where the text is none. */
function linkOf(resource) {
	const index = resource.indexOf(SEPARATOR);
	return index === -1 ? [resource, ""] : [resource.slice(0, index), resource.slice(index + 3)];
}
// src/core/diff/ours.ts
/** Whether a usage plan or a key carries our owner and environment. */
function isOurs(desired, tags) {
	return tags["tollgate:owner"] === desired.owner && tags["tollgate:env"] === desired.environment;
}
/** The same for a REST API, which several environments may share. */
function isOurApi({ owner, environment, restApi }, tags) {
	return isOurs({
		owner,
		environment: apiEnvironment({
			environment,
			restApi
		})
	}, tags);
}
/** What a REST API's environment tag says. */
function apiEnvironment({ environment, restApi }) {
	return restApi === "shared" ? require_desired.SHARED_ENVIRONMENT : environment;
}
/** The key of the tag that says what was last applied to a REST API for an environment. */
function digestTag({ environment, restApi }) {
	return restApi === "shared" ? `${require_desired.TAG_DIGEST}:${environment}` : require_desired.TAG_DIGEST;
}
// src/core/diff/keys/plan-keys.ts
/** Keys in usage plans: a key of ours is in exactly the plans whose files name it; keys of others stay where they are. */
function diffPlanKeys(context) {
	const { desired, match } = context;
	return found([...Object.values(desired.plans).flatMap((plan) => keysOf(context, plan.id, plan.keys, match.usagePlans[plan.id])), ...undeclaredPlans(context).flatMap((plan) => leavers(context, plan))]);
}
/** Our plans that no file declares any more. */
function undeclaredPlans({ desired, live, match }) {
	const declared = new Set(Object.values(match.usagePlans));
	return live.usagePlans.filter((plan) => isOurs(desired, plan.tags) && !declared.has(plan));
}
/** A plan file that is gone admits nobody any more. The plan itself stays, with its stages. */
function leavers(context, plan) {
	return keysOf(context, plan.tags["tollgate:id"] ?? plan.name, [], plan).flatMap((change) => change?.action === "delete" ? [change] : []);
}
function keysOf(context, planId, names, live) {
	const wanted = require_json.sorted(names).flatMap((name) => context.match.workingKeys.get(name) ?? []);
	const ids = keysIn(context, live);
	if (ids === "trusted") return trustedKeys(context, planId, names, wanted);
	const members = new Set(ids);
	const joining = wanted.map((target) => target.live !== void 0 && members.has(target.live.id) ? void 0 : join(planId, target));
	const stay = new Set(wanted.map((target) => target.live?.id));
	const goes = (id) => context.match.keyTargetsById.get(id)?.role === "expired";
	const strangers = ids.filter((id) => !stay.has(id) && !goes(id));
	const theirs = namesOf(context, strangers);
	const others = strangers.map((id) => otherKey(context, planId, id, theirs.get(id) ?? id));
	return [...joining, ...others];
}
/** What the digest says of the keys in a plan holds for those that were there when it was written. */
function trustedKeys({ match }, planId, names, wanted) {
	const named = new Set(names);
	const ended = [...match.keyTargets.values()].filter(({ key, role }) => role === "retired" && named.has(key));
	return [...wanted.map((target) => target.live === void 0 ? join(planId, target) : void 0), ...ended.map((target) => dismiss(planId, target))];
}
function keysIn({ live }, plan) {
	if (plan === void 0) return [];
	if (live.trusted.includes(plan.id)) return "trusted";
	const ids = live.planKeys[plan.id];
	if (ids === void 0) throw new Error(`the keys of usage plan ${plan.id} were neither read nor trusted`);
	return ids;
}
function join(planId, { label, due }) {
	return {
		kind: "planKey",
		resource: linkText(planId, label),
		action: "create",
		fields: [{
			field: "key",
			after: "admitted",
			impact: "safe"
		}],
		impact: "safe",
		reason: "The plan does not admit the key yet.",
		calls: ["CreateUsagePlanKey"],
		...due === void 0 ? {} : { due }
	};
}
/** Looked up together: a plan of somebody else may admit thousands. */
function namesOf({ live }, ids) {
	const wanted = new Set(ids);
	return new Map(live.apiKeys.flatMap(({ id, name }) => wanted.has(id) ? [[id, name]] : []));
}
/** A key in the plan that its file does not name: ours loses the plan, somebody else's stays. */
function otherKey({ match }, planId, id, name) {
	const target = match.keyTargetsById.get(id);
	if (target !== void 0) return dismiss(planId, target);
	return leave("planKey", linkText(planId, name), "unmanaged", "The key belongs to somebody else.");
}
function dismiss(planId, { label, role, due }) {
	return {
		kind: "planKey",
		resource: linkText(planId, label),
		action: "delete",
		fields: [],
		impact: "destructive",
		reason: role === "retired" ? "Its successor works, and the time for both is over." : "No plan file names the key here any more: it loses the plan.",
		calls: ["DeleteUsagePlanKey"],
		...role === "retired" && due !== void 0 ? { due } : {}
	};
}
// src/core/model/key-mark.ts
/**
* What an API key of ours says about itself: whose it is, which generation, and what the calendar has in store for it.
*
* A key that CreateApiKey made says it in its tags. ImportApiKeys takes no tags (aws-facts 5.5), and to tag a thousand keys
* takes a hundred seconds of the account's quota (aws-facts 1.1): a key that came that way says it at the end of its
* description, in the call that makes it, so that a lost answer is found again all the same. That is as safe as a tag:
* who can write the one can write the other, a plan file cannot (`key-description-mark`), and where a key has tags of
* ours, they alone count.
*/
/** On a key of a later generation than the first. */
const TAG_GENERATION = "tollgate:generation";
/** On a key whose successor works: when it stops working, as ISO 8601. */
const TAG_RETIRES = "tollgate:retires";
/** On a key that lost its place: since when, as ISO 8601. It is deleted after a grace period. */
const TAG_REVOKED = "tollgate:revoked";
/** The secret whose current value is that of the key. */
const TAG_STORE = "tollgate:store";
/** The tags of a key that are ours, by their short names. */
const MEMBERS = {
	owner: require_desired.TAG_OWNER,
	env: require_desired.TAG_ENV,
	id: require_desired.TAG_ID,
	generation: TAG_GENERATION,
	retires: TAG_RETIRES,
	revoked: TAG_REVOKED,
	store: TAG_STORE
};
/** Every tag by which a key of ours speaks of itself. */
const MARK_TAGS = Object.values(MEMBERS);
const TAG_OF_MEMBER = new Map(Object.entries(MEMBERS));
const OPENING = "[tollgate ";
const MARK = /^\[tollgate ([a-z]+=[^\s[\]=]*(?: [a-z]+=[^\s[\]=]*)*)\]$/;
/** Splits a description into what a person wrote and our mark, as tags; no mark gives no tags. */
function readDescription(description) {
	const start = Math.max(0, description.lastIndexOf(OPENING));
	const tags = tagsOf(MARK.exec(description.slice(start))?.[1]);
	if (tags?.["tollgate:owner"] === void 0) return {
		text: description,
		tags: {}
	};
	const text = description.slice(0, start);
	return {
		text: text.endsWith(" ") ? text.slice(0, -1) : text,
		tags
	};
}
function tagsOf(mark) {
	if (mark === void 0) return void 0;
	const entries = mark.split(" ").map((part) => part.split("="));
	try {
		return Object.fromEntries(entries.flatMap(([name = "", value = ""]) => {
			const tag = TAG_OF_MEMBER.get(name);
			return tag === void 0 ? [] : [[tag, decodeURIComponent(value)]];
		}));
	} catch {
		return;
	}
}
/** A description with our mark at its end. */
function describeWith(text, tags) {
	const members = Object.entries(MEMBERS).flatMap(([member, tag]) => {
		const value = tags[tag];
		return value === void 0 ? [] : [`${member}=${encoded(value)}`];
	});
	return `${text}${text === "" ? "" : " "}${OPENING}${members.join(" ")}]`;
}
/** Only what would end the value is encoded, so that people can read it. */
function encoded(value) {
	return encodeURIComponent(value).replaceAll(/%(?:2F|3A|40|2B)/g, decodeURIComponent);
}
/** Of a key without the tag it is the first. */
function generationOf(tags) {
	const [declared = "1", turn = "0"] = (tags["tollgate:generation"] ?? "1").split(".");
	return {
		declared: Number(declared) || 1,
		turn: Number(turn) || 0
	};
}
function generationText({ declared, turn }) {
	return turn === 0 ? String(declared) : `${declared}.${turn}`;
}
function isFirst({ declared, turn }) {
	return declared === 1 && turn === 0;
}
/** Negative when the first is the older one. */
function compareGenerations(one, other) {
	return one.declared - other.declared || one.turn - other.turn;
}
/** How a plan names a key: `acme`, and `acme (generation 2)` from the second one on. A key's name has no brackets. */
function keyLabel(name, generation) {
	return isFirst(generation) ? name : `${name} (generation ${generationText(generation)})`;
}
// src/core/model/key-source.ts
/** `the variable GLOBEX_KEY`, `the secret partners/globex`. */
function sourceText(source) {
	if ("env" in source) return `the variable ${source.env}`;
	return "secret" in source ? `the secret ${source.secret}` : `the parameter ${source.parameter}`;
}
// src/core/diff/rules/api-key.ts
const API_KEY_FIELDS = [
	textField("name"),
	textField("description"),
	textField("customerId"),
	{
		field: "enabled",
		want: ({ enabled }) => enabled,
		have: ({ enabled }) => enabled,
		impact: (_before, after) => after === true ? "safe" : "destructive",
		patch: replaceAt("/enabled")
	}
];
// src/core/diff/keys/key-patches.ts
/** How a live key becomes what is wanted: one UpdateApiKey, and tags where it carries its mark in them. */
function keyPatches(want, have) {
	const operations = patchFields(API_KEY_FIELDS, want, have);
	const changed = changedTags(want.tags, have.tags);
	if (have.markedIn === "tags") return {
		operations,
		tags: Object.fromEntries(changed.flatMap((tag) => {
			const value = want.tags[tag];
			return value === void 0 ? [] : [[tag, value]];
		})),
		untag: changed.filter((tag) => want.tags[tag] === void 0)
	};
	const others = operations.filter(({ path }) => path !== "/description");
	if (changed.length === 0 && others.length === operations.length) return {
		operations,
		tags: {},
		untag: []
	};
	const described = {
		op: "replace",
		path: "/description",
		value: describeWith(want.description ?? "", want.tags)
	};
	return {
		operations: [...others, described],
		tags: {},
		untag: []
	};
}
/** The tags by which a key speaks of itself, where they differ. */
function changedTags(want, have) {
	return require_json.sorted(MARK_TAGS.filter((tag) => want[tag] !== have[tag]));
}
/** The names of the calls, for the plan. */
function keyCalls({ operations, tags, untag }) {
	return [
		...Object.keys(tags).length === 0 ? [] : ["TagResource"],
		...operations.length === 0 ? [] : ["UpdateApiKey"],
		...untag.length === 0 ? [] : ["UntagResource"]
	];
}
// src/core/diff/keys/key-target.ts
/** The date of a tag in seconds since 1970; undefined when it is not there, or no date. */
function dateOf({ tags }, tag) {
	const date = Date.parse(tags[tag] ?? "");
	return Number.isNaN(date) ? void 0 : date / 1e3;
}
// src/core/diff/keys/wanted.ts
/** A key that is to be created. */
function newKey(desired, target) {
	const key = declaredKey(desired, target);
	const { store } = key;
	const first = target.role === "current" && isFirst(target.generation);
	return {
		...attributes(key),
		tags: {
			[require_desired.TAG_OWNER]: desired.owner,
			[require_desired.TAG_ID]: key.name,
			[require_desired.TAG_ENV]: desired.environment,
			...isFirst(target.generation) ? {} : { [TAG_GENERATION]: generationText(target.generation) },
			...store !== void 0 && first ? { [TAG_STORE]: store.secret } : {}
		}
	};
}
/**
* What a live key should become; undefined for one that is created or deleted.
* @param time of the read, in seconds since 1970
*/
function wantedKey(desired, target, time) {
	const { live, role } = target;
	if (live === void 0 || role === "expired") return void 0;
	const { description, customerId, tags } = live;
	const { [TAG_RETIRES]: retires = "", [TAG_REVOKED]: revoked, ...others } = tags;
	const asIs = {
		name: live.name,
		...description === void 0 ? {} : { description },
		...customerId === void 0 ? {} : { customerId }
	};
	if (role === "revoked" || role === "undeclared" || role === "retired") {
		const since = live.enabled || revoked === void 0 ? latest(time, live) : revoked;
		return {
			...asIs,
			enabled: false,
			tags: {
				...tags,
				[TAG_REVOKED]: since
			}
		};
	}
	const key = declaredKey(desired, target);
	if (role === "current") return {
		...attributes(key),
		tags: {
			...others,
			[require_desired.TAG_ID]: key.name
		}
	};
	const { [TAG_STORE]: _store, ...kept } = others;
	return {
		...asIs,
		name: key.name,
		enabled: key.enabled,
		tags: {
			...kept,
			[require_desired.TAG_ID]: key.name,
			[TAG_RETIRES]: target.retires === void 0 ? dateText(time + key.rotation.overlap) : retires
		}
	};
}
/** Of two dates the later one, so that what had retired when it was revoked has retired after that, too. */
function latest(time, live) {
	return dateText(Math.max(time, dateOf(live, "tollgate:revoked") ?? time));
}
function attributes({ name, description, customerId, enabled }) {
	return {
		name,
		...description === void 0 ? {} : { description },
		...customerId === void 0 ? {} : { customerId },
		enabled
	};
}
function declaredKey(desired, { key }) {
	const found = require_json.own(desired.keys, key);
	if (found === void 0) throw new Error(`the key ${key} is not declared`);
	return found;
}
/** ISO 8601, to the second. */
function dateText(time) {
	return (/* @__PURE__ */ new Date(time * 1e3)).toISOString().replace(/\.\d{3}Z$/, "Z");
}
// src/core/diff/rules/stage.ts
const SETTINGS = [
	{
		field: "tracing",
		want: ({ settings }) => settings.tracing,
		have: ({ tracing }) => tracing,
		impact: safe,
		onlyWhenDeclared: true,
		patch: replaceAt("/tracingEnabled")
	},
	{
		field: "logging",
		want: ({ settings }) => settings.logging,
		have: ({ logging }) => logging,
		impact: safe,
		onlyWhenDeclared: true,
		patch: replaceAt("/*/*/logging/loglevel")
	},
	{
		field: "throttle.rate",
		want: ({ settings }) => settings.throttle?.rate,
		have: ({ throttle }) => throttle?.rate,
		impact: limitImpact,
		onlyWhenDeclared: true,
		patch: replaceAt("/*/*/throttling/rateLimit")
	},
	{
		field: "throttle.burst",
		want: ({ settings }) => settings.throttle?.burst,
		have: ({ throttle }) => throttle?.burst,
		impact: limitImpact,
		onlyWhenDeclared: true,
		patch: replaceAt("/*/*/throttling/burstLimit")
	}
];
/** The table for one stage: its settings, and each stage variable that is declared. */
function stageFields(stage) {
	return [...SETTINGS, ...require_json.sorted(Object.keys(stage.variables)).map(variable)];
}
function variable(name) {
	return {
		field: `variable ${name}`,
		want: ({ variables }) => require_json.own(variables, name),
		have: ({ variables }) => require_json.own(variables, name),
		impact: disruptive,
		hidden: true,
		patch: replaceAt(`/variables/${name}`)
	};
}
// src/core/diff/rules/usage-plan.ts
/** `add` where there was none, else `replace`; `remove` of the whole group travels with its first field. */
function member(group, name, first) {
	return (before, after) => {
		if (after === void 0) return first ? [{
			op: "remove",
			path: `/${group}`
		}] : [];
		return [{
			op: before === void 0 ? "add" : "replace",
			path: `/${group}/${name}`,
			value: String(after)
		}];
	};
}
/** Another period counts otherwise; no quota at all refuses nobody. */
function unlessRemoved(_before, after) {
	return after === void 0 ? "safe" : "disruptive";
}
const USAGE_PLAN_FIELDS = [
	textField("name"),
	textField("description"),
	{
		field: "productCode",
		want: ({ productCode }) => productCode,
		have: ({ productCode }) => productCode,
		impact: disruptive,
		patch: (before, after) => after === void 0 ? [{
			op: "remove",
			path: "/productCode"
		}] : [{
			op: before === void 0 ? "add" : "replace",
			path: "/productCode",
			value: String(after)
		}]
	},
	{
		field: "throttle.rate",
		want: ({ throttle }) => throttle?.rate,
		have: ({ throttle }) => throttle?.rate,
		impact: limitImpact,
		patch: member("throttle", "rateLimit", true)
	},
	{
		field: "throttle.burst",
		want: ({ throttle }) => throttle?.burst,
		have: ({ throttle }) => throttle?.burst,
		impact: limitImpact,
		patch: member("throttle", "burstLimit", false)
	},
	{
		field: "quota.limit",
		want: ({ quota }) => quota?.limit,
		have: ({ quota }) => quota?.limit,
		impact: limitImpact,
		patch: member("quota", "limit", true)
	},
	{
		field: "quota.period",
		want: ({ quota }) => quota?.period,
		have: ({ quota }) => quota?.period,
		impact: unlessRemoved,
		patch: member("quota", "period", false)
	},
	{
		field: "quota.offset",
		want: ({ quota }) => quota?.offset,
		have: ({ quota }) => quota?.offset,
		impact: unlessRemoved,
		patch: member("quota", "offset", false)
	}
];
// src/core/diff/usage-plan.ts
function diffUsagePlans(context) {
	const { desired, match } = context;
	const compared = found(Object.values(desired.plans).filter(({ existing }) => existing === void 0).map((plan) => diffUsagePlan(plan, match.usagePlans[plan.id])));
	const undeclared = undeclaredPlans(context).map(({ name, tags }) => leave("usagePlan", tags["tollgate:id"] ?? name, "not-declared", "No plan file declares it any more; it and its stages stay as they are, and it admits none of our keys."));
	return {
		...compared,
		changes: [...compared.changes, ...undeclared]
	};
}
function diffUsagePlan(plan, live) {
	const step = {
		kind: "usagePlan",
		resource: plan.id
	};
	if (live === void 0) {
		const fields = [
			...declaredFields(USAGE_PLAN_FIELDS, plan),
			...tagFields(plan, {}),
			...inlineStages(plan)
		];
		return {
			...step,
			action: "create",
			fields,
			impact: "safe",
			reason: "The plan does not exist.",
			calls: ["CreateUsagePlan", ...plan.productCode === void 0 ? [] : ["UpdateUsagePlan"]]
		};
	}
	const patched = compareFields(USAGE_PLAN_FIELDS, plan, live);
	const tagged = tagFields(plan, live.tags);
	if (patched.length + tagged.length === 0) return void 0;
	return {
		...step,
		action: "update",
		fields: [...patched, ...tagged],
		impact: "safe",
		reason: patched.length === 0 ? "Its tags differ." : "Its limits or names differ.",
		calls: [...tagged.length === 0 ? [] : ["TagResource"], ...patched.length === 0 ? [] : ["UpdateUsagePlan"]]
	};
}
/** Tags that the plan should have: those of the file, and its id where the file was renamed. Others are left alone. */
function wantedTags({ id, tags = {} }, live) {
	return {
		...tags,
		...live["tollgate:id"] === void 0 ? {} : { [require_desired.TAG_ID]: id }
	};
}
function tagFields(plan, live) {
	return Object.entries(wantedTags(plan, live)).flatMap(([tag, after]) => {
		const before = require_json.own(live, tag);
		if (before === after) return [];
		return [{
			field: tag === "tollgate:id" ? "declared as" : `tag ${tag}`,
			...before === void 0 ? {} : { before },
			after,
			impact: "safe"
		}];
	});
}
/** A new plan is created with its stages (aws-facts 1.1): they show as fields of it. */
function inlineStages(plan) {
	return require_json.sorted(Object.keys(plan.stages)).flatMap((api) => [{
		field: `stage of ${api}`,
		after: "opened",
		impact: "safe"
	}, ...throttleFields(plan.stages[api]?.methods ?? {}, {}).map((field) => ({
		...field,
		field: `${api}, ${field.field}`,
		impact: "safe"
	}))]);
}
function diffPlanStages(context) {
	return found(Object.values(context.desired.plans).flatMap((plan) => {
		const live = context.match.usagePlans[plan.id];
		return live === void 0 ? [] : [...declaredLinks(context, plan, live), ...otherLinks(context, plan, live)];
	}));
}
function declaredLinks({ desired, match }, plan, live) {
	return Object.entries(plan.stages).map(([api, wanted]) => {
		const restApi = match.restApis[api];
		const stage = desired.apis[api]?.stage.name;
		const link = live.stages.find((one) => one.apiId === restApi?.id && one.stage === stage);
		return diffLink(`${plan.id} / ${api}`, wanted, link);
	});
}
function diffLink(resource, wanted, live) {
	const fields = throttleFields(wanted.methods, live?.methods ?? {});
	const step = {
		kind: "planStage",
		resource,
		calls: ["UpdateUsagePlan"],
		impact: "safe"
	};
	if (live === void 0) {
		const opened = {
			field: "stage",
			after: "opened",
			impact: "safe"
		};
		return {
			...step,
			action: "create",
			fields: [opened, ...fields],
			reason: "The plan does not open the stage yet."
		};
	}
	if (fields.length === 0) return void 0;
	return {
		...step,
		action: "update",
		fields,
		reason: "The limits of single operations differ."
	};
}
function throttleFields(want, have) {
	return require_json.sorted(/* @__PURE__ */ new Set([...Object.keys(want), ...Object.keys(have)])).flatMap((operation) => ["rate", "burst"].flatMap((name) => {
		const [before, after] = [have[operation]?.[name], want[operation]?.[name]];
		if (before === after) return [];
		return [{
			field: `${operation}: ${name}`,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after },
			impact: limitImpact(before, after)
		}];
	}));
}
/** Links of the plan that its file does not name: ours go, those of others stay. */
function otherLinks({ desired, live, match }, plan, livePlan) {
	const declared = Object.keys(plan.stages).map((api) => match.restApis[api]?.id);
	return livePlan.stages.flatMap((link) => {
		const id = live.restApis.find(({ id, tags }) => id === link.apiId && isOurApi(desired, tags))?.tags[require_desired.TAG_ID];
		if (id === void 0) return [leave("planStage", `${plan.id} / ${link.apiId}:${link.stage}`, "unmanaged", "The stage belongs to somebody else.")];
		const stage = require_json.own(desired.apis, id)?.stage.name ?? desired.environment;
		if (declared.includes(link.apiId) && link.stage === stage) return [];
		if (link.stage !== stage) return [leave("planStage", `${plan.id} / ${id}:${link.stage}`, "unmanaged", "Tollgate does not manage that stage.")];
		return [removal(`${plan.id} / ${id}`)];
	});
}
function removal(resource) {
	return {
		kind: "planStage",
		resource,
		action: "delete",
		fields: [],
		impact: "destructive",
		reason: "The plan file does not open this stage any more: the keys of the plan lose it.",
		calls: ["UpdateUsagePlan"]
	};
}
// src/core/diff/match-things.ts
/** Finds each declared thing by owner, environment and id; a name that somebody else has is refused. */
function matchThings(desired, { title, ours }, wanted, live) {
	const found = Object.create(null);
	const refusals = [];
	const byId = groupById(live.filter(({ tags }) => ours(tags)));
	const byName = Map.groupBy(live, ({ name }) => name);
	for (const id of require_json.sorted(Object.keys(wanted))) {
		const { name, was } = wanted[id] ?? { name: "" };
		const [own, earlier] = [byId.get(id) ?? [], was === void 0 ? [] : byId.get(was) ?? []];
		const things = own.length === 0 ? earlier : own;
		const [first, ...more] = things;
		if (own.length > 0 && earlier.length > 0) refusals.push(renamedTwice(title, id, was ?? "", earlier));
		else if (first === void 0) refusals.push(...nameTaken(desired, title, id, byName.get(name) ?? []));
		else if (more.length > 0) refusals.push(duplicate(title, id, things));
		else found[id] = first;
	}
	return {
		found,
		refusals
	};
}
function groupById(things) {
	return Map.groupBy(things, ({ tags }) => tags["tollgate:id"] ?? "");
}
function duplicate(title, id, things) {
	return {
		guard: "duplicate-identity",
		message: `${things.length} live ${title}s carry the tags of "${id}".`,
		hint: `Find out which one is right and take the tollgate:id tag off the others.`,
		resources: require_json.sorted(things.map((thing) => thing.id))
	};
}
function renamedTwice(title, id, was, things) {
	return {
		guard: "rename-conflict",
		message: `The ${title} "${id}" is to be the one that was "${was}", but there are live ${title}s of both names.`,
		hint: `Take \`was: ${was}\` out of "${id}" to keep both, or declare "${was}" itself again.`,
		resources: require_json.sorted(things.map((thing) => thing.id))
	};
}
/** Things of the same name that are not ours. The same owner in another environment is no conflict. */
function nameTaken(desired, title, id, things) {
	const unowned = things.filter(({ tags }) => tags[require_desired.TAG_OWNER] === void 0);
	const foreign = things.filter(({ tags }) => ![void 0, desired.owner].includes(tags[require_desired.TAG_OWNER]));
	const refusals = [];
	if (unowned.length > 0) refusals.push({
		guard: "unowned-name",
		message: `${article(title)} ${title} with the name of "${id}" exists and nobody owns it (${unowned.length} of that name).`,
		hint: `Take it over with: tollgate adopt --env ${desired.environment} --only ${id}; or choose another name.`,
		resources: require_json.sorted(unowned.map((thing) => thing.id))
	});
	if (foreign.length > 0) {
		const owners = require_json.sorted(new Set(foreign.map(({ tags }) => tags["tollgate:owner"] ?? ""))).join(", ");
		refusals.push({
			guard: "foreign-owner",
			message: `${article(title)} ${title} with the name of "${id}" exists and belongs to ${owners}.`,
			hint: "Choose another name, or ask its owner to give it up.",
			resources: require_json.sorted(foreign.map((thing) => thing.id))
		});
	}
	return refusals;
}
function article(title) {
	return /^[AEIO]/.test(title) ? "An" : "A";
}
// src/core/diff/keys/generations.ts
/**
* @param things the live keys of this one, of any generation
* @param time of the read, in seconds since 1970
*/
function declaredTargets(desired, key, things, time) {
	const { name } = key;
	const works = newestFirst(working(things));
	const [newest] = works;
	const next = nextGeneration(key, newest, things, time);
	const older = next === void 0 ? works.slice(1) : works;
	const revoked = things.filter((thing) => !works.includes(thing));
	return [
		...next === void 0 ? [] : [created(name, next)],
		...next === void 0 && newest !== void 0 ? [liveTarget(name, newest, { role: "current" })] : [],
		...older.map((live) => {
			const retires = retirement(live, works[works.indexOf(live) - 1]);
			if (retires !== void 0 && retires <= time) return isAlive(live) ? liveTarget(name, live, {
				role: "retired",
				due: retires
			}) : revokedTarget(desired, name, live, time);
			return liveTarget(name, live, {
				role: "older",
				...next?.due === void 0 ? {} : { due: next.due },
				...retires === void 0 ? {} : { retires }
			});
		}),
		...revoked.map((live) => revokedTarget(desired, name, live, time))
	];
}
/**
* A key that is cut off. One that works all the same, because a run died half-way, is cut off now, and its grace period begins
* then; for one whose generation has done its time that was to come by the calendar.
*/
function revokedTarget(desired, name, live, time) {
	const [retires, revoked] = [dateOf(live, TAG_RETIRES), dateOf(live, TAG_REVOKED)];
	if (live.enabled && retires !== void 0 && revoked !== void 0 && retires <= revoked) return liveTarget(name, live, {
		role: "retired",
		due: retires
	});
	const due = (live.enabled ? time : revoked ?? time) + desired.keyPolicy.grace;
	return liveTarget(name, live, {
		role: due <= time ? "expired" : "revoked",
		due
	});
}
function liveTarget(name, live, fate) {
	const generation = generationOf(live.tags);
	return {
		label: keyLabel(name, generation),
		key: name,
		generation,
		live,
		...fate
	};
}
/**
* The generations that are to work. Of a key that came back within its grace period those that worked when it was revoked:
* the ones that had not retired before. A run that died may have brought back only some of them.
*/
function working(things) {
	return things.filter((thing) => {
		const [retires, revoked] = [dateOf(thing, TAG_RETIRES), dateOf(thing, TAG_REVOKED)];
		return retires === void 0 || revoked === void 0 || retires > revoked;
	});
}
function isAlive({ tags }) {
	return tags[TAG_REVOKED] === void 0;
}
function newestFirst(things) {
	return [...things].sort((one, other) => compareGenerations(generationOf(other.tags), generationOf(one.tags)));
}
/**
* When an older generation stops working. A date from before its successor was made was meant for another successor, which
* is gone, and one without a successor means nothing: nobody can have changed over yet.
*/
function retirement(live, successor) {
	const date = dateOf(live, TAG_RETIRES);
	return successor !== void 0 && date !== void 0 && date > successor.createdDate ? date : void 0;
}
/** The generation to create, if one is. */
function nextGeneration({ rotation, value, enabled }, newest, things, time) {
	const first = {
		declared: rotation.generation,
		turn: 0
	};
	if (newest === void 0) return { generation: unused(first, things) };
	const { declared, turn } = generationOf(newest.tags);
	if (rotation.generation > declared) return { generation: first };
	const { every } = rotation;
	if (every === void 0 || value !== void 0 || !enabled) return void 0;
	const due = newest.createdDate + every;
	return due > time ? void 0 : {
		generation: {
			declared,
			turn: turn + 1
		},
		due
	};
}
/** Generations that retired may still be there while the one that followed them is gone. */
function unused(first, things) {
	const [last] = newestFirst(things).map(({ tags }) => generationOf(tags));
	if (last === void 0 || compareGenerations(last, first) < 0) return first;
	return {
		declared: last.declared,
		turn: last.turn + 1
	};
}
function created(name, { generation, due }) {
	return {
		label: keyLabel(name, generation),
		key: name,
		generation,
		role: "current",
		...due === void 0 ? {} : { due }
	};
}
// src/core/diff/keys/targets.ts
const TITLE = "API key";
/** @param time when the keys were read, in seconds since 1970 */
function keyTargets(desired, live, time) {
	const ours = live.filter(({ tags }) => isOurs(desired, tags));
	const byId = groupById(ours);
	const byName = Map.groupBy(live, ({ name }) => name);
	const claimed = /* @__PURE__ */ new Set();
	const targets = [];
	const refusals = [];
	for (const name of require_json.sorted(Object.keys(desired.keys))) {
		const key = require_json.own(desired.keys, name);
		if (key === void 0) continue;
		const found = thingsOf(key, byId);
		for (const thing of found.things) claimed.add(thing);
		const problem = obstacle(desired, key, found, byName.get(name) ?? []);
		refusals.push(...problem);
		if (problem.length === 0) targets.push(...declaredTargets(desired, key, found.things, time));
	}
	const others = ours.filter((thing) => !claimed.has(thing));
	targets.push(...others.map((thing) => undeclaredTarget(desired, thing, time)));
	return {
		targets: byLabel(targets),
		refusals
	};
}
/** Two keys that nobody declares may say the same of themselves. */
function byLabel(targets) {
	const found = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const label = found.has(target.label) ? `${target.label} (${target.live?.id ?? ""})` : target.label;
		found.set(label, {
			...target,
			label
		});
	}
	return found;
}
/**
* The live keys of a declared one: those of its name, else those of its earlier name. What is left under the earlier name
* after a rename was revoked, and is deleted in its time.
*/
function thingsOf({ name, was }, byId) {
	const mine = byId.get(name) ?? [];
	const earlier = was === void 0 ? [] : byId.get(was) ?? [];
	if (mine.length === 0) return {
		things: earlier,
		rivals: []
	};
	const working = earlier.filter(isAlive);
	if (working.length === 0) return {
		things: mine,
		rivals: []
	};
	if (isHalfRenamed(mine, working)) return {
		things: [...mine, ...working],
		rivals: []
	};
	return {
		things: [...mine, ...earlier],
		rivals: working
	};
}
/** A run that died in a rename left generations of one client under both names: all but the newest are to retire. */
function isHalfRenamed(mine, earlier) {
	const renamed = mine.filter(isAlive);
	const [, ...older] = newestFirst([...renamed, ...earlier]);
	return renamed.length > 0 && older.every(({ tags }) => tags["tollgate:retires"] !== void 0);
}
function obstacle(desired, { name, was = "" }, { things, rivals }, sameName) {
	if (rivals.length > 0) return [renamedTwice(TITLE, name, was, rivals)];
	if (things.length === 0) return nameTaken(desired, TITLE, name, sameName);
	const twice = [...Map.groupBy(things, ({ tags }) => keyLabel(name, generationOf(tags)))].find(([, same]) => same.length > 1);
	return twice === void 0 ? [] : [duplicate(TITLE, name, twice[1])];
}
function undeclaredTarget(desired, live, time) {
	const key = live.tags["tollgate:id"] ?? "";
	return isAlive(live) ? liveTarget(key, live, { role: "undeclared" }) : revokedTarget(desired, key, live, time);
}
Object.defineProperty(exports, "API_KEY_FIELDS", {
	enumerable: true,
	get: function() {
		return API_KEY_FIELDS;
	}
});
Object.defineProperty(exports, "API_PROPERTY_FIELDS", {
	enumerable: true,
	get: function() {
		return API_PROPERTY_FIELDS;
	}
});
Object.defineProperty(exports, "MARK_TAGS", {
	enumerable: true,
	get: function() {
		return MARK_TAGS;
	}
});
Object.defineProperty(exports, "TAG_GENERATION", {
	enumerable: true,
	get: function() {
		return TAG_GENERATION;
	}
});
Object.defineProperty(exports, "TAG_RETIRES", {
	enumerable: true,
	get: function() {
		return TAG_RETIRES;
	}
});
Object.defineProperty(exports, "TAG_REVOKED", {
	enumerable: true,
	get: function() {
		return TAG_REVOKED;
	}
});
Object.defineProperty(exports, "TAG_STORE", {
	enumerable: true,
	get: function() {
		return TAG_STORE;
	}
});
Object.defineProperty(exports, "UNDECLARED_DIGEST", {
	enumerable: true,
	get: function() {
		return UNDECLARED_DIGEST;
	}
});
Object.defineProperty(exports, "USAGE_PLAN_FIELDS", {
	enumerable: true,
	get: function() {
		return USAGE_PLAN_FIELDS;
	}
});
Object.defineProperty(exports, "apiDigest", {
	enumerable: true,
	get: function() {
		return apiDigest;
	}
});
Object.defineProperty(exports, "apiEnvironment", {
	enumerable: true,
	get: function() {
		return apiEnvironment;
	}
});
Object.defineProperty(exports, "changeId", {
	enumerable: true,
	get: function() {
		return changeId;
	}
});
Object.defineProperty(exports, "compareDefinitions", {
	enumerable: true,
	get: function() {
		return compareDefinitions;
	}
});
Object.defineProperty(exports, "compareFields", {
	enumerable: true,
	get: function() {
		return compareFields;
	}
});
Object.defineProperty(exports, "compareServed", {
	enumerable: true,
	get: function() {
		return compareServed;
	}
});
Object.defineProperty(exports, "dateText", {
	enumerable: true,
	get: function() {
		return dateText;
	}
});
Object.defineProperty(exports, "declaredFields", {
	enumerable: true,
	get: function() {
		return declaredFields;
	}
});
Object.defineProperty(exports, "definitionDigest", {
	enumerable: true,
	get: function() {
		return definitionDigest;
	}
});
Object.defineProperty(exports, "deploymentDescription", {
	enumerable: true,
	get: function() {
		return deploymentDescription;
	}
});
Object.defineProperty(exports, "deploymentLabel", {
	enumerable: true,
	get: function() {
		return deploymentLabel;
	}
});
Object.defineProperty(exports, "deploymentsHolding", {
	enumerable: true,
	get: function() {
		return deploymentsHolding;
	}
});
Object.defineProperty(exports, "describeWith", {
	enumerable: true,
	get: function() {
		return describeWith;
	}
});
Object.defineProperty(exports, "diffPlanKeys", {
	enumerable: true,
	get: function() {
		return diffPlanKeys;
	}
});
Object.defineProperty(exports, "diffPlanStages", {
	enumerable: true,
	get: function() {
		return diffPlanStages;
	}
});
Object.defineProperty(exports, "diffUsagePlans", {
	enumerable: true,
	get: function() {
		return diffUsagePlans;
	}
});
Object.defineProperty(exports, "digestTag", {
	enumerable: true,
	get: function() {
		return digestTag;
	}
});
Object.defineProperty(exports, "found", {
	enumerable: true,
	get: function() {
		return found;
	}
});
Object.defineProperty(exports, "generationText", {
	enumerable: true,
	get: function() {
		return generationText;
	}
});
Object.defineProperty(exports, "isFirst", {
	enumerable: true,
	get: function() {
		return isFirst;
	}
});
Object.defineProperty(exports, "isOurApi", {
	enumerable: true,
	get: function() {
		return isOurApi;
	}
});
Object.defineProperty(exports, "isOurs", {
	enumerable: true,
	get: function() {
		return isOurs;
	}
});
Object.defineProperty(exports, "keyCalls", {
	enumerable: true,
	get: function() {
		return keyCalls;
	}
});
Object.defineProperty(exports, "keyPatches", {
	enumerable: true,
	get: function() {
		return keyPatches;
	}
});
Object.defineProperty(exports, "keyTargets", {
	enumerable: true,
	get: function() {
		return keyTargets;
	}
});
Object.defineProperty(exports, "leave", {
	enumerable: true,
	get: function() {
		return leave;
	}
});
Object.defineProperty(exports, "linkOf", {
	enumerable: true,
	get: function() {
		return linkOf;
	}
});
Object.defineProperty(exports, "linkText", {
	enumerable: true,
	get: function() {
		return linkText;
	}
});
Object.defineProperty(exports, "matchThings", {
	enumerable: true,
	get: function() {
		return matchThings;
	}
});
Object.defineProperty(exports, "needsExport", {
	enumerable: true,
	get: function() {
		return needsExport;
	}
});
Object.defineProperty(exports, "newKey", {
	enumerable: true,
	get: function() {
		return newKey;
	}
});
Object.defineProperty(exports, "newOperations", {
	enumerable: true,
	get: function() {
		return newOperations;
	}
});
Object.defineProperty(exports, "patchFields", {
	enumerable: true,
	get: function() {
		return patchFields;
	}
});
Object.defineProperty(exports, "planDigest", {
	enumerable: true,
	get: function() {
		return planDigest;
	}
});
Object.defineProperty(exports, "policySummary", {
	enumerable: true,
	get: function() {
		return policySummary;
	}
});
Object.defineProperty(exports, "readDescription", {
	enumerable: true,
	get: function() {
		return readDescription;
	}
});
Object.defineProperty(exports, "servedBy", {
	enumerable: true,
	get: function() {
		return servedBy;
	}
});
Object.defineProperty(exports, "servedDeployment", {
	enumerable: true,
	get: function() {
		return servedDeployment;
	}
});
Object.defineProperty(exports, "servedDigest", {
	enumerable: true,
	get: function() {
		return servedDigest;
	}
});
Object.defineProperty(exports, "sourceText", {
	enumerable: true,
	get: function() {
		return sourceText;
	}
});
Object.defineProperty(exports, "stageFields", {
	enumerable: true,
	get: function() {
		return stageFields;
	}
});
Object.defineProperty(exports, "stageOf", {
	enumerable: true,
	get: function() {
		return stageOf;
	}
});
Object.defineProperty(exports, "undeclaredPlans", {
	enumerable: true,
	get: function() {
		return undeclaredPlans;
	}
});
Object.defineProperty(exports, "wantedKey", {
	enumerable: true,
	get: function() {
		return wantedKey;
	}
});
Object.defineProperty(exports, "wantedTags", {
	enumerable: true,
	get: function() {
		return wantedTags;
	}
});
