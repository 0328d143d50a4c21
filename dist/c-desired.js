const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_problem = require("./c-problem.js");
const require_nearest = require("./c-nearest.js");
const require_json = require("./c-json.js");
const require_compile = require("./c-compile.js");
const require_js_yaml = require("./c-js-yaml.js");
const require_policy = require("./c-policy.js");
const require_function_arn = require("./c-function-arn.js");
// src/core/load/cross-check.ts
/** @param specs every spec, those with problems too */
function crossFindings(config, specs, plans) {
	return [
		...sameId(specs, "spec-id-duplicate", "Rename one of the files, or give one an `x-tollgate.id`."),
		...sameId(plans, "plan-id-duplicate", "Rename one of the files."),
		...plans.flatMap((plan) => planFindings(plan, config, specs).map((finding) => ({
			file: plan.file,
			finding
		}))),
		...pairs(plans).flatMap(([first, second]) => pairFindings(first, second, config))
	];
}
function sameId(things, code, hint) {
	const byId = Map.groupBy(things, ({ id }) => id);
	return things.flatMap(({ id, file }) => {
		const others = (byId.get(id) ?? []).filter((other) => other.file !== file);
		if (others.length === 0) return [];
		const message = `The id ${require_compile.quoted(id)} is also that of ${others.map((other) => other.file).join(", ")}.`;
		return [{
			file,
			finding: require_compile.error(code, "", message, hint)
		}];
	});
}
function planFindings(plan, config, specs) {
	const ids = new Set(specs.map(({ id }) => id));
	const environments = Object.keys(config.environments);
	return [
		...plan.stages.flatMap(({ api }, index) => ids.has(api) ? [] : [unknownApi$1(api, index, ids)]),
		...(plan.environments ?? []).flatMap((name, index) => environments.includes(name) ? [] : [unknownEnvironment$1(name, index, environments)]),
		...repeated(plan.stages.map(({ api }) => api)).map((index) => repeatedApi(plan, index)),
		...repeated(plan.keys.map(({ name }) => name)).map((index) => repeatedKey(plan, index))
	];
}
function unknownApi$1(api, index, ids) {
	const hint = require_nearest.didYouMean(api, ids, "Write the id of a spec: the name of its file without the ending.");
	return require_compile.error("plan-unknown-api", require_problem.pointer("stages", index, "api"), `No spec has the id ${require_compile.quoted(api)}.`, hint);
}
function unknownEnvironment$1(name, index, environments) {
	const hint = require_nearest.didYouMean(name, environments, "Define it in tollgate.yaml, or take it out.");
	return require_compile.error("plan-unknown-environment", require_problem.pointer("environments", index), `There is no environment ${require_compile.quoted(name)}.`, hint);
}
/** Indexes of what was there before. */
function repeated(names) {
	const seen = /* @__PURE__ */ new Set();
	return names.flatMap((name, index) => {
		if (seen.has(name)) return [index];
		seen.add(name);
		return [];
	});
}
function repeatedApi(plan, index) {
	const message = `The plan opens the API ${require_compile.quoted(plan.stages[index]?.api ?? "")} twice.`;
	return require_compile.error("plan-duplicate-api", require_problem.pointer("stages", index, "api"), message, "Join the two entries.");
}
function repeatedKey(plan, index) {
	const message = `The plan admits the key ${require_compile.quoted(plan.keys[index]?.name ?? "")} twice.`;
	return require_compile.error("plan-duplicate-key", require_problem.pointer("keys", index), message, "Keep one of the two.");
}
function pairs(things) {
	return things.flatMap((first, index) => things.slice(index + 1).map((second) => [first, second]));
}
function pairFindings(first, second, config) {
	if (first.id === second.id) return [];
	if (environmentsOf(first, config).filter((name) => environmentsOf(second, config).includes(name)).length === 0) return [];
	return [...sameName(first, second), ...sharedKeys(first, second)].map((finding) => ({
		file: second.file,
		finding
	}));
}
function environmentsOf(plan, config) {
	return plan.environments ?? Object.keys(config.environments);
}
function sameName(first, second) {
	if (first.name !== second.name) return [];
	const message = `The name ${require_compile.quoted(second.name)} is also that of ${first.file}, in the same environment.`;
	return [require_compile.error("plan-name-duplicate", require_problem.pointer("name"), message, "Give one of the plans another name.")];
}
function sharedKeys(first, second) {
	const stages = new Set(first.stages.map(({ api }) => api));
	const shared = second.stages.find(({ api }) => stages.has(api))?.api;
	const before = new Map(first.keys.map((key) => [key.name, key]));
	return second.keys.flatMap((key, index) => {
		const other = before.get(key.name);
		if (other === void 0) return [];
		const at = require_problem.pointer("keys", index);
		return [...require_json.equal(other, key) ? [] : [conflict(at, key.name, first.file)], ...shared === void 0 ? [] : [twoPlans(at, key.name, first.file, shared)]];
	});
}
function conflict(at, name, file) {
	const message = `The key ${require_compile.quoted(name)} is described differently in ${file}.`;
	return require_compile.error("key-conflict", at, message, "It is one key: describe it the same in both files.");
}
/** aws-facts 5.4: a key may be in several plans, but in only one per stage of an API. */
function twoPlans(at, name, file, api) {
	const message = `The key ${require_compile.quoted(name)} is also in ${file}, and both plans open ${require_compile.quoted(api)}.`;
	return require_compile.error("key-in-two-plans", at, message, "API Gateway admits a key to a stage through one plan only: take it out of one.");
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/core/load/check-shape.ts
/** Checks a value against a valibot schema and says everything that is wrong, each thing at its pointer and in our own words. */
/**
* What goes into the message of a schema: what the value must be (after the name of the field), and what to do.
* No message ever holds the value itself, which may be a secret.
*/
function says(must, hint) {
	return `${must}\n${hint}`;
}
/**
* valibot's own check, and two of ours that it does not do: it names only the first unknown key of a mapping, and it takes a
* list for a mapping.
*/
function checkShape(schema, value) {
	const checked = /* @__PURE__ */ safeParse(schema, value);
	const findings = strictly(schema, value, "");
	if (!checked.success) findings.push(...checked.issues.flatMap((issue) => findingsOf$2(issue, [])));
	if (checked.success && findings.length === 0) return {
		output: checked.output,
		findings
	};
	return { findings: findings.length > 0 ? findings : [invalid([], "does not have the right form")] };
}
function strictly(schema, value, at) {
	if (schema.wrapped !== void 0) return strictly(schema.wrapped, value, at);
	if (schema.type === "union") return strictly(optionFor(schema, value) ?? { type: "unknown" }, value, at);
	if (schema.type === "array" && Array.isArray(value)) {
		const { item } = schema;
		return item === void 0 ? [] : value.flatMap((each, index) => strictly(item, each, `${at}/${index}`));
	}
	if (schema.type !== "strict_object" && schema.type !== "record") return [];
	if (Array.isArray(value)) return [require_compile.error("invalid-value", at, `${nameOf$1(at)} must be a mapping, not a list.`, "Write `key: value` lines.")];
	if (!require_json.isObject(value)) return [];
	return Object.keys(value).flatMap((key) => strictEntry(schema, key, value[key], `${at}/${require_problem.pointerToken(key)}`));
}
function strictEntry(schema, key, value, at) {
	if (schema.type === "record") return schema.value === void 0 ? [] : strictly(schema.value, value, at);
	const known = schema.entries ?? {};
	const entry = Object.hasOwn(known, key) ? known[key] : void 0;
	if (entry !== void 0) return strictly(entry, value, at);
	const hint = require_nearest.didYouMean(key, Object.keys(known), "Take it out.");
	return [require_compile.error("unknown-key", at, `${require_compile.quoted(key)} is not a key of ${whereOf(at)}.`, hint)];
}
/** The option of a union that a mapping is meant for; a scalar needs no second look. */
function optionFor(schema, value) {
	if (!require_json.isObject(value) && !Array.isArray(value)) return void 0;
	const objects = (schema.options ?? []).filter((option) => option.type === "strict_object");
	const [only, ...others] = objects;
	if (only === void 0 || others.length === 0) return only;
	return {
		type: "strict_object",
		entries: Object.assign({}, ...objects.map((option) => option.entries))
	};
}
/** A union's issue stands for those of its options; the ones that got furthest into the value are about what was meant. */
function findingsOf$2(issue, above) {
	const path = issue.path ?? [];
	if (path.some((item) => item.type !== "array" && Array.isArray(item.input))) return [];
	const keys = [...above, ...path.map((item) => keyOf$1(item.key))];
	if (issue.type === "strict_object" && issue.expected === "never") return [];
	if (issue.type === "strict_object" && issue.kind === "schema" && path.at(-1)?.origin === "key") return [missingKey(keys)];
	const inner = (issue.issues ?? []).filter((each) => (each.path ?? []).length > 0);
	if (inner.length > 0) return inner.flatMap((each) => findingsOf$2(each, keys));
	return [invalid(keys, issue.message)];
}
function keyOf$1(key) {
	return typeof key === "number" ? key : String(key);
}
function missingKey(keys) {
	const parent = require_problem.pointer(...keys.slice(0, -1));
	const key = require_compile.quoted(String(keys.at(-1)));
	return require_compile.error("missing-key", parent, `${key} is missing from ${whereOf(require_problem.pointer(...keys))}.`, `Add ${key}.`);
}
function invalid(keys, message) {
	const at = require_problem.pointer(...keys);
	const [must = "", hint = "Put the value right."] = message.split("\n");
	return require_compile.error("invalid-value", at, `${nameOf$1(at)} ${must}.`, hint);
}
/** How a message calls what a pointer points to: the last two keys, which is how a person finds it. */
function nameOf$1(at) {
	const keys = at.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
	const name = keys.filter((key) => !/^\d+$/.test(key)).slice(-2).join(".");
	if (name === "") return "The file";
	return /^\d+$/.test(keys.at(-1) ?? "") ? `Item ${Number(keys.at(-1)) + 1} of ${require_compile.quoted(name)}` : require_compile.quoted(name);
}
function whereOf(at) {
	const parent = at.slice(0, at.lastIndexOf("/"));
	return parent === "" ? "this file" : nameOf$1(parent);
}
// src/core/load/formats/common.ts
/** What `tollgate.yaml` and the plan files have in common. Every schema here is also published as JSON Schema. */
const TAG_VALUE = /^[A-Za-z0-9 +\-=._:/@]{1,256}$/;
/** Text that is not empty. */
function text(hint, most = 1024) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ nonEmpty(says("must not be empty", hint)), /* @__PURE__ */ maxLength(most, says(`must have at most ${most} characters`, "Make it shorter.")));
}
/** A mapping with exactly these keys. */
function mapping(entries) {
	return /* @__PURE__ */ strictObject(entries, says("must be a mapping", "Write `key: value` lines."));
}
/** A list. */
function list(item) {
	return /* @__PURE__ */ array(item, says("must be a list", "Write each item on a line of its own, after \"- \"."));
}
/** A switch. */
function flag() {
	return /* @__PURE__ */ boolean(says("must be true or false", "Write true or false, without quotes."));
}
/** One of these words. */
function oneOf(words) {
	return /* @__PURE__ */ picklist(words, says(`must be one of ${words.join(", ")}`, `Write ${words.join(" or ")}.`));
}
function amount(what) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ number(says(`must be a number: ${what}`, "Write a number, without quotes.")), /* @__PURE__ */ minValue(0, says("must not be negative", "Write a number above 0.")));
}
function count(what) {
	return /* @__PURE__ */ pipe(amount(what), /* @__PURE__ */ integer(says("must be a whole number", "Write a number without a fraction.")));
}
const Throttle = /* @__PURE__ */ pipe(mapping({
	rate: /* @__PURE__ */ pipe(amount("requests per second"), /* @__PURE__ */ description("Requests per second.")),
	burst: /* @__PURE__ */ pipe(count("the size of the bucket"), /* @__PURE__ */ description("Size of the bucket: requests at once.")),
	blocked: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Says that a rate or burst of 0, which lets nobody in, is meant.")))
}), /* @__PURE__ */ description("Throttle: requests per second, and the size of the bucket."));
const Quota = /* @__PURE__ */ pipe(mapping({
	limit: /* @__PURE__ */ pipe(count("requests per period"), /* @__PURE__ */ description("Requests per period.")),
	period: /* @__PURE__ */ pipe(oneOf([
		"DAY",
		"WEEK",
		"MONTH"
	]), /* @__PURE__ */ description("After which the count starts again.")),
	offset: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(count("days"), /* @__PURE__ */ description("Day of the period on which it starts: DAY 0, WEEK 0-6, MONTH 0-27."))),
	blocked: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Says that a limit of 0, which lets nobody in, is meant.")))
}), /* @__PURE__ */ description("Quota: how many requests a key has in a period."));
/** `GET /hello` */
const Operation = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ regex(/^(ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT) \/\S*$/, says("must be an HTTP method and a path", "Write for example \"GET /hello\".")));
/** Where a value is read from that does not stand in the file. */
const ENV_SOURCE = mapping({ env: /* @__PURE__ */ pipe(text("Name a variable."), /* @__PURE__ */ description("Environment variable.")) });
const PARAMETER_SOURCE = mapping({ parameter: /* @__PURE__ */ pipe(text("Name a parameter."), /* @__PURE__ */ description("Name of an SSM parameter.")) });
const SECRET_SOURCE = mapping({ secret: /* @__PURE__ */ pipe(text("Name a secret."), /* @__PURE__ */ description("Name of a secret in Secrets Manager.")) });
const OUTPUT_SOURCE = mapping({ stackOutput: /* @__PURE__ */ pipe(text("Name a stack and an output."), /* @__PURE__ */ description("Output of a CloudFormation stack: `stack.Output`.")) });
// src/core/load/formats/config-file.ts
/** The format of `tollgate.yaml` (design.md 2), whole: parts without behaviour yet are refused elsewhere (`not-yet.ts`). */
const DIGITS = says("must be twelve digits in quotes", "Write the account in quotes: as a number it would lose its leading zeros.");
const ACCOUNT = /* @__PURE__ */ pipe(/* @__PURE__ */ string(DIGITS), /* @__PURE__ */ regex(/^[0-9]{12}$/, DIGITS));
const REGION = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Write for example eu-west-1.")), /* @__PURE__ */ regex(/^[a-z]{2,3}(-[a-z]+)+-[0-9]{1,2}$/, says("must be the code of an AWS region", "Write for example eu-west-1.")));
const STAGE_HINT = "Use letters, digits, \"_\" and \"-\", at most 128 of them.";
const STAGE_NAME = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ regex(/^[A-Za-z0-9_-]{1,128}$/, says("must be a name that a stage can have", STAGE_HINT)));
const VARIABLE_NAME = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[A-Za-z0-9_]{1,64}$/, says("must have a name of letters, digits and \"_\"", "Choose another name.")));
const VARIABLE_VALUE = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes: a number or a date would be written differently.")), /* @__PURE__ */ regex(/^[A-Za-z0-9\-._~:/?#&=,]{1,512}$/, says("must have 1 to 512 of the characters that a stage variable can have", "Use A-Z a-z 0-9 - . _ ~ : / ? # & = , only.")));
const VALUE = /* @__PURE__ */ union([
	/* @__PURE__ */ string(),
	/* @__PURE__ */ number(),
	/* @__PURE__ */ boolean(),
	PARAMETER_SOURCE,
	ENV_SOURCE,
	OUTPUT_SOURCE
], says("must be a scalar, or say where it is read from", "Write a value, { parameter: NAME }, { env: NAME } or { stackOutput: stack.Output }."));
const MethodSettings = mapping({
	throttle: /* @__PURE__ */ optional(Throttle),
	cacheTtl: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(says("must be a number", "Write seconds.")), /* @__PURE__ */ description("Seconds.")))
});
const StageSettings = mapping({
	tracing: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("X-Ray tracing."))),
	logging: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf([
		"OFF",
		"ERROR",
		"INFO"
	]), /* @__PURE__ */ description("Execution log."))),
	throttle: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Throttle, /* @__PURE__ */ description("Throttle of every method of the stage, for all callers together."))),
	accessLog: /* @__PURE__ */ optional(mapping({
		destinationArn: /* @__PURE__ */ pipe(text("Name a log group or a delivery stream."), /* @__PURE__ */ description("ARN of the log.")),
		format: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write a format.", 3072), /* @__PURE__ */ description("Format of a line.")))
	})),
	methods: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(Operation, MethodSettings, says("must be a mapping", "Write one line per method.")), /* @__PURE__ */ description("Settings per method, by \"GET /path\".")))
});
const Environment = mapping({
	account: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(ACCOUNT, /* @__PURE__ */ description("Twelve digits in quotes; any other account is refused."))),
	region: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(REGION, /* @__PURE__ */ description("Default: the AWS configuration decides."))),
	roleArn: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name a role."), /* @__PURE__ */ regex(/^arn:[\w-]+:iam::[0-9]{12}:role\/.+$/, says("must be the ARN of a role", "Write arn:aws:iam::ACCOUNT:role/NAME.")), /* @__PURE__ */ description("A role that is assumed."))),
	stage: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(STAGE_NAME, /* @__PURE__ */ description("The stage's name. Default: the environment's name."))),
	restApi: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf(["own", "shared"]), /* @__PURE__ */ description("own: a REST API per environment. shared: one REST API, a stage per environment."))),
	variables: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(VARIABLE_NAME, VARIABLE_VALUE, says("must be a mapping", "Write `name: \"value\"` lines.")), /* @__PURE__ */ description("Stage variables."))),
	values: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(/* @__PURE__ */ string(), VALUE, says("must be a mapping", "Write `name: value` lines.")), /* @__PURE__ */ description("What ${values.NAME} stands for in specs and plan files."))),
	overlays: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list(text("Name a file.")), /* @__PURE__ */ description("OpenAPI Overlay files, applied before compiling."))),
	stageSettings: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(StageSettings, /* @__PURE__ */ description("Settings of the stage.")))
});
const Percent = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be a percentage in quotes", "Write for example \"30%\".")), /* @__PURE__ */ regex(/^(100|[1-9]?[0-9])%$/, says("must be a percentage in quotes", "Write for example \"30%\".")));
const Ignore = mapping({
	resource: /* @__PURE__ */ pipe(text("Name a resource."), /* @__PURE__ */ description("For example `stage:hello`.")),
	pointer: /* @__PURE__ */ pipe(text("Write a JSON pointer."), /* @__PURE__ */ description("JSON pointer to the field.")),
	reason: /* @__PURE__ */ pipe(text("Say why."), /* @__PURE__ */ description("Why it is left to somebody else."))
});
const Policy = mapping({
	prune: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Delete what the repository no longer declares."))),
	breaking: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf([
		"allow",
		"warn",
		"refuse"
	]), /* @__PURE__ */ description("What to do about changes that break clients."))),
	limits: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(mapping({
		deletes: /* @__PURE__ */ optional(Percent),
		updates: /* @__PURE__ */ optional(Percent)
	}), /* @__PURE__ */ description("How much of what is live one apply may delete or change."))),
	ignore: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list(Ignore), /* @__PURE__ */ description("Fields left to somebody else.")))
});
const OWNER = /* @__PURE__ */ pipe(text("Name the repository, for example acme/apis.", 256), /* @__PURE__ */ regex(TAG_VALUE, says("must be text that an AWS tag can hold", "Use letters, digits, spaces and + - = . _ : / @ only.")));
const EnvironmentName = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[A-Za-z0-9_-]{1,128}$/, says("must be a name that a stage can have", STAGE_HINT)));
const ConfigFile = /* @__PURE__ */ pipe(mapping({
	owner: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(OWNER, /* @__PURE__ */ description("Written as a tag on everything Tollgate makes. Default: the repository's name."))),
	environments: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(EnvironmentName, /* @__PURE__ */ nullable(Environment), says("must be a mapping", "Write one line per environment, for example `dev: {}`.")), /* @__PURE__ */ minEntries(1, says("must define at least one environment", "Add `dev: {}`, or take the key out.")), /* @__PURE__ */ description("Where the APIs are deployed, by name. Default: one environment, dev."))),
	policy: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Policy, /* @__PURE__ */ description("What Tollgate may do.")))
}), /* @__PURE__ */ title("tollgate.yaml"), /* @__PURE__ */ description("Where Tollgate deploys the APIs of this repository. Every key has a default."));
// src/core/load/not-yet.ts
/** The parts of the formats whose behaviour comes later. They are refused one by one, so that nothing in a file is ignored. */
const isZero = (value) => value === 0;
function zeros(path, fields) {
	const hint = "Give a number above 0; to let nobody in, take the stage out of the plan or disable the keys.";
	return fields.map((field) => ({
		path: [...path, field],
		when: isZero,
		what: `A ${field} of 0, which blocks everybody,`,
		hint
	}));
}
function blocked(path) {
	return {
		path: [...path, "blocked"],
		what: "Blocking by a limit of 0",
		hint: "Take `blocked` out and give a limit above 0."
	};
}
function throttle(path) {
	return [...zeros(path, ["rate", "burst"]), blocked(path)];
}
const ENVIRONMENT = ["environments", "*"];
const SETTINGS = [...ENVIRONMENT, "stageSettings"];
const DEFAULT_LIMITS = {
	deletes: "30%",
	updates: "80%"
};
function otherLimits(value) {
	return !require_json.isObject(value) || !require_json.equal({
		...DEFAULT_LIMITS,
		...value
	}, DEFAULT_LIMITS);
}
const LATER_IN_CONFIG = [
	{
		path: [...ENVIRONMENT, "roleArn"],
		what: "Assuming a role",
		hint: "Take `roleArn` out and run with credentials of that role."
	},
	{
		path: [...ENVIRONMENT, "restApi"],
		when: (value) => value === "shared",
		what: "One REST API for several environments (`restApi: shared`)",
		hint: "Write `restApi: own`."
	},
	{
		path: [...ENVIRONMENT, "values"],
		what: "Filling in values",
		hint: "Take `values` out and write the values in the specs."
	},
	{
		path: [...ENVIRONMENT, "overlays"],
		what: "Applying overlays",
		hint: "Take `overlays` out and change the spec itself."
	},
	{
		path: [...SETTINGS, "accessLog"],
		what: "Setting the access log",
		hint: "Take `accessLog` out; what the stage has is left alone."
	},
	{
		path: [...SETTINGS, "methods"],
		what: "Setting up single methods of a stage",
		hint: "Take `methods` out; what the stage has is left alone."
	},
	...throttle([...SETTINGS, "throttle"]),
	{
		path: ["policy", "prune"],
		when: (value) => value === true,
		what: "Deleting what is no longer declared (`prune: true`)",
		hint: "Write `prune: false`."
	},
	{
		path: ["policy", "breaking"],
		when: (value) => value === "refuse",
		what: "Refusing breaking changes",
		hint: "Write `breaking: warn`."
	},
	{
		path: ["policy", "limits"],
		when: otherLimits,
		what: "Changing the limits",
		hint: "Take `limits` out."
	},
	{
		path: ["policy", "ignore"],
		when: (value) => !require_json.equal(value, []),
		what: "Leaving fields to somebody else",
		hint: "Take `ignore` out."
	}
];
const KEY = ["keys", "*"];
const READ_FROM = "Reading the value of a key from elsewhere";
const LATER_IN_PLANS = [
	{
		path: ["existing"],
		what: "Using somebody else's plan (`existing`)",
		hint: "Give the plan a file of its own, with its limits."
	},
	{
		path: ["was"],
		what: "Renaming a plan file (`was`)",
		hint: "Keep the name of the file; `name` may change."
	},
	...throttle(["throttle"]),
	...zeros(["quota"], ["limit"]),
	blocked(["quota"]),
	...throttle([
		"stages",
		"*",
		"methods",
		"*"
	]),
	{
		path: [...KEY, "value"],
		when: require_json.isObject,
		what: READ_FROM,
		hint: "Take `value` out: API Gateway generates one."
	},
	{
		path: [...KEY, "store"],
		what: "Storing a generated value",
		hint: "Take `store` out and read the value in the console."
	},
	{
		path: [...KEY, "was"],
		what: "Renaming a key (`was`)",
		hint: "Keep the name of the key."
	},
	{
		path: [...KEY, "rotate"],
		what: "Rotating a key",
		hint: "Take `rotate` out."
	},
	{
		path: [...KEY, "generation"],
		what: "Rotating a key (`generation`)",
		hint: "Take `generation` out."
	}
];
/**
* What of a value is not supported yet: the parts in the table, and our own placeholders anywhere.
* @param others what is wrong anyway; of a part that is wrong, that is enough to say
*/
function laterFindings(value, later, others) {
	const wrong = (at) => others.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
	return [...later.flatMap((part) => matches$1(value, part.path, "", part)), ...placeholders(value, "")].filter(({ pointer }) => !wrong(pointer));
}
function matches$1(value, path, at, part) {
	const [key, ...rest] = path;
	if (key === void 0) return part.when === void 0 || part.when(value) ? [require_compile.notYet(at, part.what, part.hint)] : [];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).filter(([name]) => key === "*" || name === key).flatMap(([name, inner]) => matches$1(inner, rest, `${at}/${require_problem.pointerToken(name)}`, part));
}
const PLACEHOLDER = /\$\{values\.([A-Za-z0-9_.-]{1,64})\}/;
/** The finding for a text that holds `${values.NAME}`. */
function placeholder(text, at) {
	const name = PLACEHOLDER.exec(text)?.[1];
	if (name === void 0) return [];
	return [require_compile.notYet(at, `The placeholder ${require_compile.quoted(`\${values.${name}}`)}`, "Write the value itself.")];
}
function placeholders(value, at) {
	if (typeof value === "string") return placeholder(value, at);
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const below = `${at}/${require_problem.pointerToken(key)}`;
		return [...placeholder(key, below), ...placeholders(inner, below)];
	});
}
// src/core/load/limits.ts
/** How much Tollgate reads. Everything in a pull request is hostile until it is merged. */
/** Bytes of a spec: API Gateway's own limit for an import (aws-facts 1.2). */
const MAX_SPEC_BYTES = 6291456;
/** Bytes of `tollgate.yaml` and of a plan file. */
const MAX_FILE_BYTES = 2097152;
/** Values in a file, aliases followed. */
const MAX_VALUES = 1e6;
/** Aliases in a YAML file. */
const MAX_ALIASES = 1e4;
// src/core/load/check-value.ts
require_js_yaml.init_js_yaml();
/**
* Walks the value as it is after every alias is followed, and stops at the limits, so that neither an alias bomb nor an
* alias to a parent can make any later step run away.
* @param forbidden keys that are refused wherever they stand
*/
function checkValue(value, forbidden) {
	const walk = {
		findings: [],
		forbidden,
		left: MAX_VALUES,
		stopped: false
	};
	visit(value, "", 0, walk);
	return walk.findings.length > 0 ? { findings: walk.findings } : { value };
}
function visit(value, pointer, depth, walk) {
	if (walk.stopped) return;
	walk.left -= 1;
	if (walk.left < 0) return stop(walk, tooLarge$1());
	if (depth > 200) return stop(walk, tooDeep$2());
	if (Array.isArray(value)) visitArray(value, pointer, depth, walk);
	else if (require_json.isObject(value)) visitObject(value, pointer, depth, walk);
	else if (typeof value === "number" && !Number.isFinite(value)) walk.findings.push(notJson(pointer));
}
function visitArray(value, pointer, depth, walk) {
	for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`, depth + 1, walk);
}
function visitObject(value, pointer, depth, walk) {
	for (const key of Object.keys(value)) {
		const below = `${pointer}/${require_problem.pointerToken(key)}`;
		if (walk.forbidden.has(key)) walk.findings.push(forbiddenKey(below, key));
		else if (key === "<<" && typeof value[key] === "object") walk.findings.push(mergeKey(below));
		else visit(value[key], below, depth + 1, walk);
	}
}
function stop(walk, finding) {
	walk.stopped = true;
	walk.findings.push(finding);
}
function tooLarge$1() {
	const message = `The file expands to more than ${MAX_VALUES.toLocaleString("en-US")} values.`;
	return require_compile.error("expansion-too-large", "", message, "Take out the YAML aliases that repeat each other, or split the file.");
}
function tooDeep$2() {
	return require_compile.error("nesting-too-deep", "", `The file is nested more than 200 levels deep, or an alias leads back to where it stands.`, "Nest less deeply.");
}
function notJson(pointer) {
	return require_compile.error("number-not-json", pointer, "This number cannot be written as JSON.", "Use a finite number, or quote it.");
}
function forbiddenKey(pointer, key) {
	return require_compile.error("forbidden-key", pointer, `The key "${key}" is not allowed.`, "Choose another name.");
}
function mergeKey(pointer) {
	return require_compile.error("yaml-merge-key", pointer, "Merge keys (<<) belong to YAML 1.1; here the key would be taken as it stands.", "Write the merged keys out, or use a $ref.");
}
// src/core/load/json-scan.ts
/**
* What `JSON.parse` does not tell: where a text stops being JSON (its messages quote the text, which may hold secrets) and
* which keys are there twice (it silently takes the last).
*/
var Stop = class extends Error {
	fault;
	constructor(fault) {
		super(fault.message);
		this.fault = fault;
	}
};
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Every duplicate key, and the first place where the text is not JSON. Nothing for a sound text. */
function scanJson(text) {
	const scanner = new Scanner(text);
	try {
		scanner.document();
	} catch (thrown) {
		if (!(thrown instanceof Stop)) throw thrown;
		return [...scanner.duplicates, thrown.fault];
	}
	return scanner.duplicates;
}
var Scanner = class {
	duplicates = [];
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	document() {
		this.#value(0);
		this.#space();
		if (this.#at < this.#text.length) this.#stop("unexpected text after the end of the document");
	}
	#value(depth) {
		this.#space();
		const character = this.#text[this.#at];
		if (character === "{") this.#object(depth + 1);
		else if (character === "[") this.#array(depth + 1);
		else if (character === "\"") this.#string();
		else if (!this.#match(SCALAR)) this.#stop("a value is expected here");
	}
	#object(depth) {
		const keys = /* @__PURE__ */ new Set();
		this.#open(depth);
		if (this.#take("}")) return;
		do {
			this.#space();
			const start = this.#at;
			if (this.#text[start] !== "\"") this.#stop("a key in double quotes is expected here");
			this.#string();
			const key = String(JSON.parse(this.#text.slice(start, this.#at)));
			if (keys.has(key)) this.duplicates.push({
				kind: "duplicate-key",
				offset: start,
				message: key
			});
			keys.add(key);
			if (!this.#take(":")) this.#stop("\":\" is expected after a key");
			this.#value(depth);
		} while (this.#take(","));
		if (!this.#take("}")) this.#stop("\",\" or \"}\" is expected here");
	}
	#array(depth) {
		this.#open(depth);
		if (this.#take("]")) return;
		do
			this.#value(depth);
		while (this.#take(","));
		if (!this.#take("]")) this.#stop("\",\" or \"]\" is expected here");
	}
	#open(depth) {
		if (depth > 200) this.#stop(`nested more than 200 levels deep`, "nesting-too-deep");
		this.#at += 1;
	}
	#string() {
		this.#at += 1;
		for (;;) {
			const code = this.#text.charCodeAt(this.#at);
			if (Number.isNaN(code)) this.#stop("a string is not closed");
			else if (code < 32) this.#stop("a string holds a line break or control character that is not escaped");
			else if (code === 92) {
				if (!this.#match(ESCAPE)) this.#stop("a string holds an escape that JSON does not have");
			} else {
				this.#at += 1;
				if (code === 34) return;
			}
		}
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		if (!pattern.test(this.#text)) return false;
		this.#at = pattern.lastIndex;
		return true;
	}
	#take(character) {
		this.#space();
		if (this.#text[this.#at] !== character) return false;
		this.#at += 1;
		return true;
	}
	#space() {
		while (" 	\n\r".includes(this.#text[this.#at] ?? "?")) this.#at += 1;
	}
	#stop(message, kind = "syntax") {
		throw new Stop({
			kind,
			offset: this.#at,
			message
		});
	}
};
// src/core/load/position.ts
const START = {
	line: 1,
	column: 1
};
/** Finds positions in one text; columns count UTF-16 code units, as editors and GitHub do. */
function positionFinder(text) {
	const starts = lineStarts(text);
	return (offset) => {
		const line = lastNotAfter(starts, offset);
		return {
			line: line + 1,
			column: offset - (starts[line] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** Index of the last start that is not after the offset, by halving. */
function lastNotAfter(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/core/load/place.ts
/**
* The findings as problems of one file, in the order of the text. A finding about a key or its value is placed at the key, one
* about a list's item at the item; where the pointer leads nowhere, at the nearest thing above that is there.
*/
async function placeFindings(file, findings) {
	const find = findings.every((finding) => finding.pointer === "") ? () => START : await pointerFinder(file.text);
	return findings.map((finding) => problemAt(file.path, finding, find(finding.pointer))).sort(inOrder);
}
/** A finding as a problem at a place. */
function problemAt(file, finding, place) {
	const { code, severity, pointer, message, hint } = finding;
	return {
		code,
		severity,
		file,
		pointer,
		line: place.line,
		column: place.column,
		message,
		hint
	};
}
/** By file, place, code and pointer, so that the same input lists the same problems in the same order. */
function inOrder(left, right) {
	const texts = (problem) => [
		problem.code,
		problem.pointer,
		problem.message
	].join("\n");
	if (left.file !== right.file) return left.file < right.file ? -1 : 1;
	if (left.line !== right.line) return left.line - right.line;
	if (left.column !== right.column) return left.column - right.column;
	return texts(left) < texts(right) ? -1 : texts(left) > texts(right) ? 1 : 0;
}
async function pointerFinder(text) {
	const yaml = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./c-dist.js").default, 1));
	const at = positionFinder(text);
	const indexes = /* @__PURE__ */ new Map();
	/** The pairs of a mapping by key, indexed once: a file may have many findings in one large mapping. */
	function pairsOf(node) {
		const known = indexes.get(node);
		if (known !== void 0) return known;
		const pairs = /* @__PURE__ */ new Map();
		if (yaml.isMap(node)) {
			for (const pair of node.items) if (yaml.isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
		}
		indexes.set(node, pairs);
		return pairs;
	}
	/** What stands under a key: where it starts, and the node to go on from. */
	function step(node, key) {
		if (yaml.isSeq(node)) {
			const item = node.items[Number(key)];
			return item === void 0 ? void 0 : {
				offset: startOf(item),
				next: item
			};
		}
		const pair = pairsOf(node).get(key);
		return pair === void 0 ? void 0 : {
			offset: startOf(pair.key),
			next: pair.value
		};
	}
	function startOf(node) {
		return yaml.isNode(node) ? node.range?.[0] : void 0;
	}
	const document = parseQuietly(yaml, text);
	return (pointer) => {
		let node = document?.contents;
		let offset = 0;
		for (const key of require_problem.pointerKeys(pointer)) {
			if (document !== void 0 && yaml.isAlias(node)) node = node.resolve(document);
			const found = yaml.isNode(node) ? step(node, key) : void 0;
			if (found === void 0) break;
			offset = found.offset ?? offset;
			node = found.next;
		}
		return at(offset);
	};
}
/** The document, or undefined where the library cannot cope with it (too deep); then every finding is at the start. */
function parseQuietly(yaml, text) {
	try {
		return yaml.parseDocument(text, {
			prettyErrors: false,
			uniqueKeys: false,
			logLevel: "silent",
			keepSourceTokens: false
		});
	} catch {
		return;
	}
}
// src/core/load/yaml-faults.ts
/** @returns undefined where the library cannot read the text at all */
async function secondLook(text) {
	const yaml = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./c-dist.js").default, 1));
	try {
		const documents = parseAll(yaml, text);
		const faults = faultsOf(yaml, documents, text);
		return faults.length > 0 ? { faults } : {
			faults,
			value: documents[0]?.toJS({ maxAliasCount: -1 })
		};
	} catch {
		return;
	}
}
function parseAll(yaml, text) {
	const parsed = yaml.parseAllDocuments(text, {
		schema: "core",
		resolveKnownTags: false,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "silent"
	});
	return Array.isArray(parsed) ? parsed : [];
}
function faultsOf(yaml, documents, text) {
	const second = documents[1];
	const faults = documents.flatMap((document) => [...[...document.errors, ...document.warnings].map((fault) => faultOf(fault, text)), ...structureFaults(yaml, document)]);
	if (second !== void 0) faults.push(severalDocuments(second.range?.[0] ?? 0));
	return distinct$1(faults);
}
/** The library's codes in words. https://eemeli.org/yaml/#errors */
const WORDS = {
	ALIAS_PROPS: "An alias (*name) cannot have an anchor or a tag of its own.",
	BAD_COLLECTION_TYPE: "A tag does not fit the kind of value that follows it.",
	BAD_DIRECTIVE: "A directive (% at the start of a line) is not known.",
	BAD_DQ_ESCAPE: "A string in double quotes holds an escape that YAML does not have.",
	BAD_INDENT: "The indentation does not fit, or a \"]\" or \"}\" is missing.",
	BAD_PROP_ORDER: "An anchor or tag must stand before the indicator that follows it.",
	BAD_SCALAR_START: "A value cannot begin with this character unless it is in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "A mapping cannot begin here, on the line of another key.",
	BLOCK_IN_FLOW: "A block collection cannot stand inside of [ ] or { }.",
	COMMENT_SPACE: "A comment (#) must have a space before it.",
	IMPOSSIBLE: "The text cannot be read as YAML.",
	KEY_OVER_1024_CHARS: "A key is longer than 1024 characters, or a quote is not closed.",
	MISSING_CHAR: "A closing quote, bracket, brace, colon or comma is missing.",
	MULTILINE_IMPLICIT_KEY: "A key must be on one line.",
	MULTIPLE_ANCHORS: "A value has more than one anchor.",
	MULTIPLE_DOCS: "There is more than one document.",
	MULTIPLE_TAGS: "A value has more than one tag.",
	NON_STRING_KEY: "A key is not text.",
	TAB_AS_INDENT: "A tab is used for indentation; YAML takes spaces only.",
	UNEXPECTED_TOKEN: "Something stands here that does not fit."
};
function faultOf(fault, text) {
	const [offset, end] = fault.pos;
	if (fault.code === "TAG_RESOLVE_FAILED") return tagFault(text.slice(offset, end), offset);
	return {
		code: "yaml-syntax",
		offset,
		message: WORDS[fault.code] ?? "The text cannot be read as YAML.",
		hint: "Put the syntax right; quotes around a value often help."
	};
}
const CLOUDFORMATION_TAG = /^!(Ref|Sub|GetAtt|Join|If|Select|Split|FindInMap|ImportValue|Base64|Cidr|Condition|And|Equals|Not|Or|GetAZs|Transform)$/;
/** The fault of a tag such as `!Sub`. Others are not shown: a secret that begins with "!" and is not quoted looks like one. */
function tagFault(tag, offset) {
	if (!CLOUDFORMATION_TAG.test(tag)) return {
		code: "yaml-tag",
		offset,
		message: "A YAML tag (! at the start of a value) that has no meaning here.",
		hint: "Take the tag out, or quote the value."
	};
	return {
		code: "not-yet",
		offset,
		message: `The CloudFormation intrinsic ${tag} is not supported yet.`,
		hint: "Write the value out, as CloudFormation would fill it in."
	};
}
function structureFaults(yaml, document) {
	const faults = [];
	const anchors = /* @__PURE__ */ new Set();
	const note = (node) => {
		if (node.anchor !== void 0) anchors.add(node.anchor);
	};
	yaml.visit(document, {
		Scalar: (_key, node) => note(node),
		Seq: (_key, node) => note(node),
		Map(_key, node) {
			note(node);
			faults.push(...keyFaults(yaml, node));
		},
		Alias(_key, node) {
			if (!anchors.has(node.source)) faults.push(unknownAlias(node));
		}
	});
	return faults;
}
function keyFaults(yaml, map) {
	const seen = /* @__PURE__ */ new Set();
	return map.items.flatMap((pair) => {
		const offset = yaml.isNode(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
		if (!yaml.isScalar(pair.key)) return pair.key === null || yaml.isAlias(pair.key) ? [] : [complexKey(offset)];
		const key = String(pair.key.value);
		if (seen.has(key)) return [duplicateKey(key, offset)];
		seen.add(key);
		return [];
	});
}
/** A key that a mapping has twice. */
function duplicateKey(key, offset) {
	const name = key.length > 80 ? `${key.slice(0, 79)}…` : key;
	return {
		code: "duplicate-key",
		offset,
		message: `The key ${JSON.stringify(name)} is already in this mapping.`,
		hint: "Keep one of the two."
	};
}
function complexKey(offset) {
	return {
		code: "yaml-syntax",
		offset,
		message: "A key is a list or a mapping.",
		hint: "Use text as the key."
	};
}
function unknownAlias(alias) {
	return {
		code: "yaml-syntax",
		offset: alias.range?.[0] ?? 0,
		message: "An alias (*name) refers to an anchor (&name) that is not set before it.",
		hint: "Set the anchor first, or quote the value."
	};
}
function severalDocuments(offset) {
	return {
		code: "yaml-documents",
		offset,
		message: "The file holds more than one YAML document.",
		hint: "Put each document in a file of its own."
	};
}
function distinct$1(faults) {
	return [...new Map(faults.map((fault) => [`${fault.offset} ${fault.message}`, fault])).values()].sort((left, right) => left.offset - right.offset);
}
// src/core/load/parse-source.ts
/** One way to read every file: JSON or YAML 1.2, within the limits, with every syntax error at its place. */
/** The keys that a specification cannot have. `constructor` is a fair name for a property of a schema. */
const FORBIDDEN_IN_SPECS = /* @__PURE__ */ new Set(["__proto__"]);
/** The keys that our own formats cannot have: the validator would pass over them in silence. */
const FORBIDDEN_IN_FILES = /* @__PURE__ */ new Set([
	"__proto__",
	"prototype",
	"constructor"
]);
/** The value of a file, or its problems. Never throws, whatever the text; never quotes a value from it. */
async function parseSource(file, options) {
	const early = tooLarge(file, options.maxBytes) ?? empty(file);
	if (early !== void 0) return { problems: [early] };
	const read = file.path.toLowerCase().endsWith(".json") ? readJson(file.text) : await readYaml(file.text);
	if (read.faults.length > 0) return { problems: placeFaults(file, read.faults) };
	const checked = checkValue(read.value, options.forbiddenKeys);
	if ("value" in checked) return checked;
	return { problems: await placeFindings(file, require_compile.capped(checked.findings, 100)) };
}
function tooLarge(file, maxBytes) {
	const bytes = new TextEncoder().encode(file.text).length;
	if (bytes <= maxBytes) return void 0;
	const message = `The file has ${bytes} bytes; at most ${maxBytes} are read.`;
	return problemAt(file.path, require_compile.error("file-too-large", "", message, "Make the file smaller."), START);
}
/** A line that is neither blank nor a comment nor the mark of a document's beginning. */
const CONTENT = /^[^\S\n]*(?!---\s*$)[^\s#]/m;
function empty(file) {
	if (CONTENT.test(file.text)) return void 0;
	return problemAt(file.path, require_compile.error("file-empty", "", "The file holds nothing.", "Fill the file, or delete it: an empty file is not taken for \"nothing is wanted\"."), START);
}
function readJson(marked) {
	const text = marked.replace(/^\uFEFF/, " ");
	const faults = scanJson(text).map(({ kind, offset, message }) => {
		if (kind === "duplicate-key") return duplicateKey(message, offset);
		if (kind === "nesting-too-deep") return tooDeep$1(offset);
		return {
			code: "json-syntax",
			offset,
			message: `Not JSON: ${message}.`,
			hint: "Put the syntax right."
		};
	});
	return faults.length > 0 ? { faults } : {
		value: JSON.parse(text),
		faults
	};
}
async function readYaml(text) {
	try {
		return {
			value: require_js_yaml.load(text, {
				maxDepth: 200,
				maxAliases: MAX_ALIASES
			}),
			faults: []
		};
	} catch (thrown) {
		const first = firstFault(thrown);
		if (first.code === "nesting-too-deep" || first.code === "expansion-too-large") return { faults: [first] };
		return await secondLook(text) ?? { faults: [first] };
	}
}
/** What the parser itself says, for the texts that only it refuses. Its reasons are matched only to find better words. */
function firstFault(thrown) {
	const reason = thrown instanceof require_js_yaml.YAMLException ? thrown.reason ?? "" : "";
	const offset = thrown instanceof require_js_yaml.YAMLException ? thrown.mark?.position ?? 0 : 0;
	if (reason.includes("maxDepth")) return tooDeep$1(offset);
	if (reason.includes("alias") && reason.includes("exceed")) return tooManyAliases(offset);
	const tag = /tag !<(![^>]*)>/.exec(reason)?.[1];
	if (tag !== void 0) return tagFault(tag, offset);
	return {
		code: "yaml-syntax",
		offset,
		message: "The text cannot be read as YAML.",
		hint: "Put the syntax right; quotes around a value often help."
	};
}
function tooDeep$1(offset) {
	return {
		code: "nesting-too-deep",
		offset,
		message: `The file is nested more than 200 levels deep.`,
		hint: "Nest less deeply."
	};
}
function tooManyAliases(offset) {
	return {
		code: "expansion-too-large",
		offset,
		message: `The file has more than ${MAX_ALIASES} YAML aliases.`,
		hint: "Write the values out, or use $ref."
	};
}
function placeFaults(file, faults) {
	const at = positionFinder(file.text);
	const problems = faults.map(({ code, offset, message, hint }) => problemAt(file.path, require_compile.error(code, "", message, hint), at(offset)));
	const rest = require_compile.capped(problems, 100).slice(100);
	return [...problems.slice(0, 100), ...rest.map((finding) => problemAt(file.path, finding, START))];
}
// src/core/load/load-config.ts
/** `tollgate.yaml`, with its defaults. */
/** Path of the file, for problems where there is none. */
const CONFIG_PATH = "tollgate.yaml";
/** The configuration; with problems, what could be made of it, so that plan files can still be checked against it. */
async function loadConfig(tree) {
	const { config: file, repositoryName } = tree;
	if (file === void 0) {
		const missing = {
			path: CONFIG_PATH,
			text: ""
		};
		return {
			config: configOf({}, repositoryName),
			problems: await placeFindings(missing, ownerFindings(void 0, repositoryName))
		};
	}
	const parsed = await parseSource(file, {
		maxBytes: MAX_FILE_BYTES,
		forbiddenKeys: FORBIDDEN_IN_FILES
	});
	if ("problems" in parsed) return {
		config: configOf({}, repositoryName),
		problems: parsed.problems
	};
	const shape = checkShape(ConfigFile, parsed.value);
	const later = laterFindings(parsed.value, LATER_IN_CONFIG, shape.findings);
	const owner = shape.output === void 0 ? [] : ownerFindings(shape.output.owner, repositoryName);
	const findings = require_compile.capped([
		...shape.findings,
		...later,
		...owner
	], 100);
	return {
		config: configOf(shape.output ?? {}, repositoryName),
		problems: await placeFindings(file, findings)
	};
}
function ownerFindings(owner, repositoryName) {
	if (owner !== void 0 || /* @__PURE__ */ is(OWNER, repositoryName)) return [];
	return [require_compile.error("owner-missing", "", "The repository has no name that is known here, so the owner of what Tollgate makes must be given.", "Write for example `owner: acme/apis` in tollgate.yaml.")];
}
function configOf(file, repositoryName) {
	const environments = Object.entries(file.environments ?? { dev: {} });
	return {
		owner: file.owner ?? repositoryName ?? "",
		environments: Object.fromEntries(environments.map(([name, entry]) => [name, environmentOf(name, entry ?? {})])),
		policy: { breaking: file.policy?.breaking ?? "warn" }
	};
}
function environmentOf(name, file) {
	return {
		...file.account === void 0 ? {} : { account: file.account },
		...file.region === void 0 ? {} : { region: file.region },
		stage: file.stage ?? name,
		restApi: file.restApi ?? "own",
		variables: file.variables ?? {},
		stageSettings: settingsOf(file.stageSettings ?? {})
	};
}
function settingsOf(file) {
	return {
		...file.tracing === void 0 ? {} : { tracing: file.tracing },
		...file.logging === void 0 ? {} : { logging: file.logging },
		...file.throttle === void 0 ? {} : { throttle: {
			rate: file.throttle.rate,
			burst: file.throttle.burst
		} }
	};
}
// src/core/load/formats/plan-file.ts
/** The format of a plan file (design.md 2), whole: parts without behaviour yet are refused elsewhere (`not-yet.ts`). */
const KEY_NAME = /* @__PURE__ */ pipe(text("Name the key.", 256), /* @__PURE__ */ description("Name of the API key; its identity within the owner and environment."));
const Rotate = mapping({
	every: /* @__PURE__ */ pipe(text("Write for example 90d."), /* @__PURE__ */ description("How long a value lives, for example 90d.")),
	overlap: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write for example 7d."), /* @__PURE__ */ description("How long the old value works beside the new one.")))
});
/** The value itself is never in a file, so there is no text here but the one word. */
const KeyValue = /* @__PURE__ */ union([
	/* @__PURE__ */ literal("generated"),
	SECRET_SOURCE,
	ENV_SOURCE,
	PARAMETER_SOURCE
], says("must be generated, or say where it is read from", "Write generated, { secret: NAME }, { env: NAME } or { parameter: NAME }."));
const Key = mapping({
	name: KEY_NAME,
	description: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Describe the key, or take this out.", 4096), /* @__PURE__ */ description("Shown in the console."))),
	customerId: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name the customer, or take this out."), /* @__PURE__ */ description("Identifier for AWS Marketplace or your own."))),
	value: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(KeyValue, /* @__PURE__ */ description("Where the value comes from. Default: API Gateway generates it. Never the value."))),
	store: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(SECRET_SOURCE, /* @__PURE__ */ description("Where a generated value is put."))),
	enabled: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Default: true."))),
	was: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name the key as it was."), /* @__PURE__ */ description("Earlier name of a renamed key."))),
	rotate: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Rotate, /* @__PURE__ */ description("When the value is replaced."))),
	generation: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(says("must be a number", "Write 1, 2, 3 ...")), /* @__PURE__ */ description("Count it up to replace the value.")))
});
const Stage = mapping({
	api: /* @__PURE__ */ pipe(text("Write a spec's id."), /* @__PURE__ */ description("A spec's id; the stage is the environment's.")),
	methods: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(Operation, Throttle, says("must be a mapping", "Write for example `\"GET /hello\": { rate: 5, burst: 10 }`.")), /* @__PURE__ */ description("Throttle per operation, by \"GET /path\".")))
});
const Existing = /* @__PURE__ */ union([mapping({ name: /* @__PURE__ */ pipe(text("Name the plan."), /* @__PURE__ */ description("Name of the usage plan.")) }), mapping({ id: /* @__PURE__ */ pipe(text("Write the id of the plan."), /* @__PURE__ */ description("Id of the usage plan.")) })], says("must name a plan or give its id", "Write { name: NAME } or { id: ID }."));
const PlanFileFormat = /* @__PURE__ */ pipe(mapping({
	name: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name the plan, or take this out.", 256), /* @__PURE__ */ description("Name of the usage plan. Default: the file's name."))),
	description: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Describe the plan, or take this out.", 4096), /* @__PURE__ */ description("Shown in the console."))),
	existing: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Existing, /* @__PURE__ */ description("A usage plan of somebody else: only the links below are managed."))),
	throttle: /* @__PURE__ */ optional(Throttle),
	quota: /* @__PURE__ */ optional(Quota),
	stages: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list(Stage), /* @__PURE__ */ description("The stages that the plan opens."))),
	keys: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list(/* @__PURE__ */ union([KEY_NAME, Key], says("must be a name or a mapping", "Write the name of the key."))), /* @__PURE__ */ description("The keys that the plan admits."))),
	environments: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list(text("Name an environment.")), /* @__PURE__ */ nonEmpty(says("must name at least one environment", "Name one, or take this out: the plan is then in all of them.")), /* @__PURE__ */ description("Names of environments. Default: all."))),
	was: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write the earlier id."), /* @__PURE__ */ description("Earlier id of a renamed plan file.")))
}), /* @__PURE__ */ title("Usage plan"), /* @__PURE__ */ description("One usage plan, the stages it opens and the keys it admits."));
// src/core/load/formats/x-tollgate.ts
/** The extension `x-tollgate`, at the root of a spec and on an operation. */
const SPEC_ID = /^[A-Za-z0-9._-]{1,128}$/;
const SPEC_ID_HINT = "Use letters, digits, \".\", \"_\" and \"-\" only.";
const RootExtension = mapping({
	id: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write an id."), /* @__PURE__ */ regex(SPEC_ID, says("must be an id that a tag can hold", SPEC_ID_HINT)))),
	endpointType: /* @__PURE__ */ optional(oneOf(require_policy.ENDPOINT_TYPES)),
	basePath: /* @__PURE__ */ optional(oneOf([
		"ignore",
		"prepend",
		"split"
	]))
});
const OperationExtension = mapping({ probe: /* @__PURE__ */ optional(/* @__PURE__ */ union([flag(), mapping({ path: /* @__PURE__ */ pipe(text("Write a path."), /* @__PURE__ */ startsWith("/", says("must begin with \"/\"", "Write for example \"/orders/1\"."))) })], says("must be true, false or { path: \"/...\" }", "Write true or false."))) });
// src/core/load/load-plan-file.ts
/** A plan file, with its defaults. */
async function loadPlanFile(file) {
	const parsed = await parseSource(file, {
		maxBytes: MAX_FILE_BYTES,
		forbiddenKeys: FORBIDDEN_IN_FILES
	});
	if ("problems" in parsed) return {
		file,
		problems: parsed.problems
	};
	const shape = checkShape(PlanFileFormat, parsed.value);
	const values = keyValueFindings(parsed.value);
	const wrong = [...values, ...shape.findings.filter((finding) => !aboutKeyValue(finding, values))];
	const findings = [
		...idFindings$1(file),
		...wrong,
		...laterFindings(parsed.value, LATER_IN_PLANS, wrong),
		...shape.output === void 0 ? [] : offsetFindings(shape.output)
	];
	return {
		file,
		problems: await placeFindings(file, require_compile.capped(findings, 100)),
		...shape.output === void 0 ? {} : { plan: planOf(file, shape.output) }
	};
}
/** The file's name without folder and extension: the id of a spec or a plan. */
function stem(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
function idFindings$1(file) {
	const id = stem(file.path);
	if (SPEC_ID.test(id)) return [];
	const message = `${require_compile.quoted(id)}, the file's name, cannot be the id of a plan.`;
	return [require_compile.error("plan-id-invalid", "", message, `Rename the file. ${SPEC_ID_HINT}`)];
}
/** Values of keys that stand in the file. Found before anything else looks at them, and never repeated in a message. */
function keyValueFindings(file) {
	const keys = require_json.isObject(file) ? file["keys"] : void 0;
	if (!Array.isArray(keys)) return [];
	return keys.flatMap((key, index) => {
		const value = require_json.isObject(key) ? key["value"] : void 0;
		if (value === void 0 || value === "generated" || isSource(value)) return [];
		return [require_compile.error("key-value-in-file", `/keys/${index}/value`, "The value of an API key must not stand in a file.", "Take it out and let API Gateway generate one; treat this value as leaked and replace it.")];
	});
}
const SOURCES = /* @__PURE__ */ new Set([
	"secret",
	"env",
	"parameter"
]);
function isSource(value) {
	const [key, ...others] = require_json.isObject(value) ? Object.keys(value) : [];
	return key !== void 0 && others.length === 0 && SOURCES.has(key);
}
/** Other findings at or below such a value could quote it. */
function aboutKeyValue(finding, values) {
	return values.some(({ pointer }) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`));
}
const LAST_OFFSET = {
	DAY: 0,
	WEEK: 6,
	MONTH: 27
};
/** aws-facts 5.1 */
function offsetFindings({ quota }) {
	if (quota?.offset === void 0 || quota.offset <= LAST_OFFSET[quota.period]) return [];
	const message = `"quota.offset" must be at most ${LAST_OFFSET[quota.period]} for the period ${quota.period}.`;
	return [require_compile.error("invalid-value", "/quota/offset", message, "Use DAY 0, WEEK 0 to 6 or MONTH 0 to 27.")];
}
function planOf(file, plan) {
	const id = stem(file.path);
	return {
		id,
		file: file.path,
		name: plan.name ?? id,
		...plan.description === void 0 ? {} : { description: plan.description },
		...plan.throttle === void 0 ? {} : { throttle: throttleOf(plan.throttle) },
		...plan.quota === void 0 ? {} : { quota: quotaOf(plan.quota) },
		stages: (plan.stages ?? []).map(stageOf),
		keys: (plan.keys ?? []).map(keyOf),
		...plan.environments === void 0 ? {} : { environments: plan.environments }
	};
}
function throttleOf({ rate, burst }) {
	return {
		rate,
		burst
	};
}
function quotaOf(quota) {
	return {
		limit: quota.limit,
		period: quota.period,
		offset: quota.offset ?? 0
	};
}
function stageOf(stage) {
	const methods = Object.entries(stage.methods ?? {}).map(([operation, throttle]) => [operation, throttleOf(throttle)]);
	return {
		api: stage.api,
		methods: Object.fromEntries(methods)
	};
}
function keyOf(key) {
	if (typeof key === "string") return {
		name: key,
		enabled: true
	};
	return {
		name: key.name,
		...key.description === void 0 ? {} : { description: key.description },
		...key.customerId === void 0 ? {} : { customerId: key.customerId },
		enabled: key.enabled ?? true
	};
}
// src/core/load/spec-structure.ts
/** What a document must be at the very least for the compiler to walk it: an OpenAPI version, a title, paths, operations. */
/** Members of a path item that are operations. */
const OPERATION_KEYS = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"x-amazon-apigateway-any-method"
];
function structureFindings(document) {
	return [
		...versionFindings(document),
		...infoFindings(document),
		...rootExtension(document),
		...pathsFindings(document)
	];
}
/** 2.0, 3.0, or undefined for a version that API Gateway does not import (aws-facts 2.2). */
function openApiVersion(document) {
	if (document["swagger"] === "2.0") return "2.0";
	const { openapi } = document;
	return typeof openapi === "string" && /^3\.0(\.[0-9]+)?$/.test(openapi) ? "3.0" : void 0;
}
function versionFindings(document) {
	if (openApiVersion(document) !== void 0) return [];
	const key = "swagger" in document ? "swagger" : "openapi";
	const version = document[key];
	const hint = "Write `openapi: \"3.0.3\"` or `swagger: \"2.0\"`, whichever the document is.";
	if (version === void 0) return [require_compile.error("openapi-version", "", "The document does not say which version of OpenAPI it is.", hint)];
	const at = require_problem.pointer(key);
	if (typeof version !== "string") return [require_compile.error("openapi-version", at, `"${key}" must be text.`, `Put the version in quotes. ${hint}`)];
	if (!/^3\.[12](\.|$)/.test(version)) return [require_compile.error("openapi-version", at, `There is no OpenAPI ${require_compile.quoted(version)} that can be imported.`, hint)];
	const message = `OpenAPI ${require_compile.quoted(version)} is not supported yet: API Gateway imports 2.0 and 3.0 only.`;
	return [require_compile.error("openapi-version-not-yet", at, message, "Write the document as OpenAPI 3.0.")];
}
function infoFindings(document) {
	const { info } = document;
	if (!require_json.isObject(info)) return [require_compile.error("openapi-structure", "info" in document ? "/info" : "", "\"info\" must be a mapping.", "Add `info: { title: ..., version: ... }`.")];
	if (typeof info["title"] === "string" && info["title"] !== "") return [];
	return [require_compile.error("openapi-structure", "title" in info ? "/info/title" : "/info", "\"info.title\" must be text, and not empty.", "Write the API's name as `info.title`.")];
}
function rootExtension(document) {
	return extensionFindings(RootExtension, document, []);
}
function extensionFindings(schema, holder, keys) {
	if (!("x-tollgate" in holder)) return [];
	const at = require_problem.pointer(...keys, "x-tollgate");
	return checkShape(schema, holder["x-tollgate"]).findings.map((finding) => ({
		...finding,
		pointer: at + finding.pointer,
		message: finding.message.replace(/^The file\b/, "\"x-tollgate\"").replace(/of this file\.$/, "of \"x-tollgate\".")
	}));
}
function pathsFindings(document) {
	const { paths } = document;
	if (!require_json.isObject(paths)) return [require_compile.error("openapi-structure", "paths" in document ? "/paths" : "", "\"paths\" must be a mapping.", "Add `paths:` with at least one path.")];
	return Object.entries(paths).filter(([path]) => !path.startsWith("x-")).flatMap(([path, item]) => pathFindings(path, item));
}
function pathFindings(path, item) {
	if (!require_json.isObject(item)) return [require_compile.error("openapi-structure", require_problem.pointer("paths", path), `The path ${require_compile.quoted(path)} must be a mapping.`, "Write its operations, or take it out.")];
	return OPERATION_KEYS.filter((key) => key in item).flatMap((key) => {
		const operation = item[key];
		if (require_json.isObject(operation)) return extensionFindings(OperationExtension, operation, [
			"paths",
			path,
			key
		]);
		const message = `${require_compile.quoted(`${key} ${path}`)} must be a mapping.`;
		return [require_compile.error("openapi-structure", require_problem.pointer("paths", path, key), message, "Describe the operation, or take it out.")];
	});
}
// src/core/load/spec-parser.ts
/** Literal data of the API's author, in which a `$ref` is only a word. */
const DATA = /\/(x-)?examples?(\/|$)|\/enum\/|(?<!\/responses)\/default(\/|$)/;
const OPTIONS = {
	continueOnError: true,
	resolve: { external: false },
	dereference: {
		circular: true,
		excludedPathMatcher: (path) => DATA.test(path)
	},
	validate: { schema: false }
};
/** Follows of `allOf` that the rules of Swagger 2.0 may cost; the library follows each path anew. */
const MOST_FOLLOWS = 1e5;
/** @param document a spec that is structurally sound and whose `$ref`s all stay inside of it */
async function parserFindings(document) {
	const { default: SwaggerParser } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./c-lib.js").default, 1));
	const copy = copyForParser(document);
	try {
		await new SwaggerParser().dereference(copy, OPTIONS);
		if ("swagger" in document && affordable(copy)) await new SwaggerParser().validate(copy, OPTIONS);
		return [];
	} catch (thrown) {
		return findingsOf$1(document, thrown);
	}
}
/**
* A copy, because the library writes into what it gets. What it is stricter about than the service is evened out: a version
* of the API that is a number (aws-facts 2.2), a patch release of OpenAPI, and `$id`, which means nothing in OpenAPI.
*/
function copyForParser(document) {
	const { $schema: _schema, info, openapi, ...rest } = document;
	const written = require_json.isObject(info) ? info["version"] : void 0;
	const version = typeof written === "string" ? written : "1";
	return {
		...withoutIds(rest),
		info: {
			title: "",
			version
		},
		...openapi === void 0 ? {} : { openapi: "3.0.3" }
	};
}
function withoutIds(value) {
	const entries = Object.entries(value).filter(([key, inner]) => !(key === "$id" && typeof inner === "string"));
	return Object.fromEntries(entries.map(([key, inner]) => [key, copyOf(inner)]));
}
function copyOf(value) {
	if (Array.isArray(value)) return value.map(copyOf);
	return require_json.isObject(value) ? withoutIds(value) : value;
}
/** Whether following every `allOf` of every schema ends, and soon. Schemas share their parts and may form cycles. */
function affordable(copy) {
	const costs = /* @__PURE__ */ new Map();
	const costOf = (schema) => {
		if (!require_json.isObject(schema) || !Array.isArray(schema["allOf"])) return 1;
		const known = costs.get(schema);
		if (known !== void 0) return known;
		costs.set(schema, Number.POSITIVE_INFINITY);
		const cost = schema["allOf"].reduce((sum, parent) => sum + costOf(parent), 1);
		costs.set(schema, cost);
		return cost;
	};
	const seen = /* @__PURE__ */ new Set();
	const total = (value) => {
		if (typeof value !== "object" || value === null || seen.has(value)) return 0;
		seen.add(value);
		return Object.values(value).reduce((sum, inner) => sum + total(inner), costOf(value));
	};
	return total(copy) <= MOST_FOLLOWS;
}
function findingsOf$1(document, thrown) {
	if (!(thrown instanceof Error)) return [];
	const errors = require_json.isObject(thrown) && Array.isArray(thrown["errors"]) ? thrown["errors"] : [];
	if (errors.length > 0) return errors.map(missingPointer);
	if (thrown instanceof SyntaxError) return [ruleFinding(document, thrown.message)];
	return thrown instanceof RangeError ? [require_compile.error("ref-too-deep", "", "A chain of references is too long or too tangled to be followed.", "Point to the values themselves.")] : [];
}
function missingPointer(fault) {
	const path = require_json.isObject(fault) && Array.isArray(fault["path"]) ? fault["path"].map(String) : [];
	return require_compile.error("ref-missing", require_problem.pointer(...path, "$ref"), "The $ref points to nothing.", "Point to something that is there.");
}
function ruleFinding(document, text) {
	const message = text.replace(/^(SyntaxError: )?Validation failed\. /, "").slice(0, 300);
	return require_compile.warning("openapi-rule", placeOf$1(document, message), message, "API Gateway may accept it; other tools will not.");
}
/** The library names operations as `/paths/pets/{id}/get`. */
function placeOf$1(document, message) {
	const paths = require_json.isObject(document["paths"]) ? document["paths"] : {};
	const [path] = Object.keys(paths).filter((path) => message.includes(`/paths${path}`)).sort((left, right) => right.length - left.length);
	if (path === void 0) return "";
	const operation = OPERATION_KEYS.find((key) => message.includes(`/paths${path}/${key}`));
	return require_problem.pointer("paths", path, ...operation === void 0 ? [] : [operation]);
}
// src/core/load/spec-refs.ts
/** How many `$ref`s may lead from one to the next. */
const LONGEST_CHAIN = 100;
/** @param file path of the spec in the repository, with forward slashes */
function referenceFindings(file, document, references) {
	return references.flatMap(({ pointer, target }) => {
		if (target.startsWith("#")) return internal(document, pointer, target);
		if (/^([A-Za-z][A-Za-z0-9+.-]*:|\/\/)/.test(target)) return [remote(pointer, target)];
		return [toFile(file, pointer, target)];
	});
}
function remote(pointer, target) {
	const message = `The $ref ${require_compile.quoted(target)} is a URL; Tollgate never downloads parts of a spec.`;
	return require_compile.error("ref-remote", pointer, message, "Copy what it points to into this spec.");
}
function toFile(file, pointer, target) {
	const path = decode(target.split("#", 1)[0] ?? "");
	if (path === void 0 || path === "") return require_compile.error("ref-invalid", pointer, `The $ref ${require_compile.quoted(target)} is neither a JSON pointer nor a path.`, "Write for example \"#/components/schemas/Pet\".");
	if (leaves(file, path)) {
		const message = `The $ref ${require_compile.quoted(target)} leads out of the repository.`;
		return require_compile.error("ref-outside", pointer, message, "Copy what it points to into this spec.");
	}
	const message = `The $ref ${require_compile.quoted(target)} points to another file, which is not supported yet.`;
	return require_compile.error("ref-file-not-yet", pointer, message, "Copy what it points to into this spec, or join the files before.");
}
/** Whether a relative path, taken from the folder of a file, climbs above the root. Backslashes count, as on Windows. */
function leaves(file, path) {
	const steps = path.replaceAll("\\", "/").split("/");
	if (steps[0] === "" || path.includes("\0")) return true;
	let depth = file.split("/").length - 1;
	for (const step of steps) {
		if (step === "..") depth -= 1;
		else if (step !== "." && step !== "") depth += 1;
		if (depth < 0) return true;
	}
	return false;
}
function internal(document, pointer, target) {
	const seen = /* @__PURE__ */ new Set();
	let next = target;
	while (!seen.has(next)) {
		seen.add(next);
		if (seen.size > LONGEST_CHAIN) return [tooDeep(pointer, target)];
		const found = resolve(document, next);
		if ("finding" in found) return next === target ? [found.finding(pointer, target)] : [];
		const onward = require_json.isObject(found.value) ? found.value["$ref"] : void 0;
		if (typeof onward !== "string" || !onward.startsWith("#")) return [];
		next = onward;
	}
	const message = `The $ref ${require_compile.quoted(target)} leads back to itself and never to a value.`;
	return [require_compile.error("ref-circular", pointer, message, "Replace one of the references by what it should stand for.")];
}
function tooDeep(pointer, target) {
	const message = `The $ref ${require_compile.quoted(target)} begins a chain of more than ${LONGEST_CHAIN} references.`;
	return require_compile.error("ref-too-deep", pointer, message, "Point to the value itself.");
}
function resolve(document, target) {
	const path = decode(target.slice(1));
	if (path === void 0 || path !== "" && !path.startsWith("/")) return { finding: notPointer };
	let value = document;
	for (const key of require_problem.pointerKeys(path)) {
		const inside = value;
		if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, key)) return { finding: missing(inside, key) };
		value = Reflect.get(inside, key);
	}
	return { value };
}
function notPointer(pointer, target) {
	const message = `The $ref ${require_compile.quoted(target)} is not a JSON pointer.`;
	return require_compile.error("ref-invalid", pointer, message, "Write for example \"#/components/schemas/Pet\".");
}
function missing(inside, key) {
	return (pointer, target) => {
		const known = require_json.isObject(inside) ? Object.keys(inside) : [];
		const hint = require_nearest.didYouMean(key, known, `Define ${require_compile.quoted(key)}, or point to what is there.`);
		return require_compile.error("ref-missing", pointer, `The $ref ${require_compile.quoted(target)} points to nothing.`, hint);
	};
}
/** `%7B` and the like; undefined for a broken escape. */
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// src/core/load/spec-schema.ts
const HINT = "API Gateway may import it all the same; other tools may not.";
/** The validators report every branch of every alternative; a hostile file can have very many. */
const MOST_ERRORS = 5e3;
/** @param version of OpenAPI, which decides about the schema; the validators are loaded on first use */
async function schemaFindings(document, version) {
	const { default: validate } = await (version === "2.0" ? Promise.resolve().then(() => require("./c-openapi-2.0.js")) : Promise.resolve().then(() => require("./c-openapi-3.0.js")));
	if (validate(document)) return [];
	const findings = joined(document, telling((validate.errors ?? []).slice(0, MOST_ERRORS))).map((fault) => require_compile.warning("openapi-schema", placeOf(fault), wordsOf(fault, version), HINT));
	return require_compile.capped(distinct(findings), 20);
}
const ALTERNATIVES = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"not",
	"if",
	"$ref"
]);
/** Only says that a value is not a reference either, which is what most values are not. */
function isNoise({ keyword, params, schemaPath }) {
	return schemaPath.includes("/definitions/Reference/") || keyword === "required" && params["missingProperty"] === "$ref";
}
/**
* The errors that tell something. Where no alternative fits a value, each reports what it lacks: those about something deeper
* inside come from the alternative that was meant; of those about the value itself, more than two say nothing together.
*/
function telling(errors) {
	const heard = errors.filter((fault) => !isNoise(fault));
	const plain = heard.filter(({ keyword }) => !ALTERNATIVES.has(keyword));
	const above = new Set(plain.flatMap(({ instancePath }) => ancestors(instancePath)));
	const undecided = new Map(heard.filter(({ keyword }) => ALTERNATIVES.has(keyword)).map((fault) => [fault.instancePath, fault]));
	const at = Map.groupBy(plain, ({ instancePath }) => instancePath);
	const kept = [...at].flatMap(([path, here]) => {
		const alternative = undecided.get(path);
		if (alternative === void 0) return here;
		if (above.has(path)) return [];
		return distinctErrors(here).length > 2 ? [alternative] : here;
	});
	const alone = [...undecided.values()].filter(({ instancePath }) => !at.has(instancePath) && !above.has(instancePath));
	return [...kept, ...alone];
}
/**
* Alternatives that are told apart by a word (`type`, `in`) each ask for their own: together they ask for one of the words,
* and a value that is one of them is right.
*/
function joined(document, errors) {
	const choices = Map.groupBy(errors.filter(({ keyword }) => keyword === "enum"), ({ instancePath }) => instancePath);
	const single = errors.filter(({ keyword, instancePath }) => keyword !== "enum" || choices.get(instancePath)?.length === 1);
	const several = [...choices].filter(([, asking]) => asking.length > 1).flatMap(([instancePath, asking]) => {
		const allowedValues = [...new Set(asking.flatMap(({ params }) => Array.isArray(params["allowedValues"]) ? params["allowedValues"] : []))];
		return allowedValues.includes(valueAt(document, instancePath)) ? [] : [{
			instancePath,
			schemaPath: "",
			keyword: "enum",
			params: { allowedValues }
		}];
	});
	return [...single, ...several];
}
function valueAt(document, path) {
	return require_problem.pointerKeys(path).reduce((value, key) => typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0, document);
}
function ancestors(path) {
	const found = [];
	for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
		found.push(path.slice(0, end));
		if (end === 0) break;
	}
	return found;
}
function distinctErrors(errors) {
	return [...new Map(errors.map((fault) => [`${fault.keyword} ${JSON.stringify(fault.params)}`, fault])).values()];
}
function distinct(findings) {
	return [...new Map(findings.map((finding) => [`${finding.pointer}\n${finding.message}`, finding])).values()];
}
/** An extra key is shown itself; everything else where it is. */
function placeOf({ instancePath, keyword, params }) {
	return keyword === "additionalProperties" ? `${instancePath}/${require_problem.pointerToken(String(params["additionalProperty"]))}` : instancePath;
}
/** The last two keys, and of an item of a list also the list: `parameters 1 in`. */
function nameOf(keys) {
	const isItem = /^\d+$/.test(keys.at(-2) ?? keys.at(-1) ?? "");
	return keys.slice(isItem ? -3 : -2).map((key) => /^\d$/.test(key) ? String(Number(key) + 1) : key).join(" ");
}
function wordsOf({ instancePath, keyword, params }, version) {
	const keys = require_problem.pointerKeys(instancePath);
	const name = keys.length === 0 ? "The document" : require_compile.quoted(nameOf(keys));
	if (keyword === "required") return `${name} has no ${require_compile.quoted(String(params["missingProperty"]))}, which OpenAPI ${version} requires.`;
	if (keyword === "additionalProperties") return `OpenAPI ${version} has no ${require_compile.quoted(String(params["additionalProperty"]))} in ${keys.length === 0 ? "the document" : name}.`;
	if (keyword === "type") return `${name} must be of type ${String(params["type"])} in OpenAPI ${version}.`;
	if (keyword === "enum" && Array.isArray(params["allowedValues"])) return `${name} must be one of ${params["allowedValues"].map(String).join(", ")} in OpenAPI ${version}.`;
	if (keyword === "minProperties" || keyword === "minItems") return `${name} must not be empty in OpenAPI ${version}.`;
	if (keyword === "pattern") return `${name} does not have the form that OpenAPI ${version} asks for.`;
	return `${name} does not fit what OpenAPI ${version} allows here.`;
}
// src/core/load/spec-walk.ts
/** Data of the API's author, in which a `$ref` is only a word. */
const DATA_KEYS = /* @__PURE__ */ new Set([
	"example",
	"examples",
	"x-example",
	"x-examples",
	"default",
	"enum"
]);
/** Below these the keys are names that the author chose, so a key `example` there is a property like any other. */
const NAME_HOLDERS = /* @__PURE__ */ new Set([
	"properties",
	"definitions",
	"schemas",
	"parameters",
	"responses",
	"headers",
	"paths",
	"patternProperties"
]);
const INTRINSIC = /^Fn::[A-Za-z0-9]{1,32}$/;
function specContents(document) {
	const references = [];
	const findings = [];
	function visit(value, at, names) {
		if (typeof value === "string") findings.push(...placeholder(value, at));
		else if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, `${at}/${index}`, false);
		else if (require_json.isObject(value)) for (const key of Object.keys(value)) visitMember(value, key, at, names);
	}
	function visitMember(parent, key, at, names) {
		const value = parent[key];
		const below = `${at}/${require_problem.pointerToken(key)}`;
		if (!names && DATA_KEYS.has(key)) return;
		if (key === "$ref" && typeof value === "string") references.push({
			pointer: below,
			target: value
		});
		findings.push(...placeholder(key, below), ...intrinsic(parent, key, below));
		visit(value, below, !names && NAME_HOLDERS.has(key));
	}
	visit(document, "", false);
	return {
		references,
		findings
	};
}
/** `{"Fn::Sub": ...}` and `{"Ref": "Name"}`, which stand alone in their mapping. */
function intrinsic(parent, key, at) {
	const isReference = key === "Ref" && typeof parent[key] === "string";
	if (!INTRINSIC.test(key) && !isReference) return [];
	if (Object.keys(parent).length !== 1) return [];
	return [require_compile.notYet(at, `The CloudFormation intrinsic ${require_compile.quoted(key)}`, "Write the value out, as CloudFormation would fill it in.")];
}
// src/core/load/load-spec.ts
async function loadSpec(file) {
	const parsed = await parseSource(file, {
		maxBytes: MAX_SPEC_BYTES,
		forbiddenKeys: FORBIDDEN_IN_SPECS
	});
	if ("problems" in parsed) return {
		file,
		id: stem(file.path),
		problems: parsed.problems
	};
	const document = parsed.value;
	if (!isDocument(document)) return {
		file,
		id: stem(file.path),
		problems: await placeFindings(file, [notObject()])
	};
	const id = idOf(file, document);
	const findings = await findingsOf(file, id, document);
	return {
		file,
		id,
		problems: await placeFindings(file, require_compile.capped(findings, 100)),
		...require_problem.hasErrors(findings) ? {} : { spec: {
			id,
			file: file.path,
			document
		} }
	};
}
function isDocument(value) {
	return require_json.isObject(value);
}
function notObject() {
	return require_compile.error("spec-not-object", "", "A spec must be a mapping.", "Begin with `openapi: \"3.0.3\"`.");
}
/** `x-tollgate.id`, or the file's stem. */
function idOf(file, document) {
	const extension = document["x-tollgate"];
	const id = require_json.isObject(extension) ? extension["id"] : void 0;
	return typeof id === "string" ? id : stem(file.path);
}
/** Errors first, so that they are what is listed when there is too much. The later checks need what the earlier ones found. */
async function findingsOf(file, id, document) {
	const structure = structureFindings(document);
	const { references, findings } = specContents(document);
	const errors = [
		...idFindings(file, id),
		...structure,
		...referenceFindings(file.path, document, references),
		...findings
	];
	const version = openApiVersion(document);
	if (structure.length > 0 || version === void 0) return errors;
	const schema = await schemaFindings(document, version);
	const parser = errors.length === 0 && (version === "2.0" || references.length > 0) ? await parserFindings(document) : [];
	return [
		...errors,
		...parser,
		...schema
	];
}
function idFindings(file, id) {
	if (SPEC_ID.test(id) || id !== stem(file.path)) return [];
	const message = `${require_compile.quoted(id)}, the file's name, cannot be the id of an API.`;
	return [require_compile.error("spec-id-invalid", "", message, `Rename the file, or write \`x-tollgate: { id: ... }\` into it. ${SPEC_ID_HINT}`)];
}
// src/core/load/load.ts
/**
* Loads a repository. Nothing throws for bad input: with problems of severity error, the rest of the answer is only what
* could be made of the files.
*/
async function loadRepository(tree) {
	const { config, problems } = await loadConfig(tree);
	const specs = await inTurn(tree.specs ?? [], loadSpec);
	const plans = await inTurn(tree.plans ?? [], loadPlanFile);
	const planFiles = plans.flatMap(({ plan }) => plan === void 0 ? [] : [plan]);
	const crossed = await placed(crossFindings(config, specs.map(({ id, file }) => ({
		id,
		file: file.path
	})), planFiles), [...specs, ...plans]);
	return {
		config,
		specs: specs.flatMap(({ spec }) => spec === void 0 ? [] : [spec]),
		plans: planFiles,
		problems: [
			...problems,
			...folderProblems(tree),
			...own(specs),
			...own(plans),
			...crossed
		].sort(inOrder)
	};
}
/** One after the other and in the order of their paths: the work is all computing, and the answer must not depend on the disk. */
async function inTurn(files, load) {
	const loaded = [];
	for (const file of [...files].sort((left, right) => left.path < right.path ? -1 : 1)) loaded.push(await load(file));
	return loaded;
}
function own(loaded) {
	return loaded.flatMap(({ problems }) => problems);
}
async function placed(findings, loaded) {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const problems = [];
	for (const { file } of loaded) {
		const here = byFile.get(file.path) ?? [];
		problems.push(...await placeFindings(file, here.map(({ finding }) => finding)));
	}
	return problems;
}
function folderProblems(tree) {
	const problems = [];
	if (tree.specs === void 0) {
		const finding = require_compile.error("specs-missing", "", "There is no folder \"specs\".", "Make it and put an OpenAPI document into it, or give the right --root.");
		problems.push(problemAt("specs", finding, START));
	} else if (tree.specs.length === 0) {
		const finding = require_compile.error("specs-empty", "", "The folder \"specs\" holds no .yaml, .yml or .json file.", "Put an OpenAPI document into it; an empty folder deletes nothing.");
		problems.push(problemAt("specs", finding, START));
	}
	if (tree.plans === void 0 || tree.plans.length === 0) {
		const finding = require_compile.warning("plans-missing", "", "There is no plan file, so no usage plan is declared.", "Put one into the folder \"plans\" where calls need an API key.");
		problems.push(problemAt("plans", finding, START));
	}
	return problems;
}
// src/core/model/desired.ts
/** What an import does with the base path of a document (aws-facts 2.4). */
const BASE_PATH_MODES = [
	"ignore",
	"prepend",
	"split"
];
// src/core/desired/body.ts
const ENDPOINT_CONFIGURATION = "x-amazon-apigateway-endpoint-configuration";
/** Renders the body for a prepared document and the definition that it compiles to. */
function renderBody(document, definition) {
	const root = require_policy.rootNode(document);
	const version = require_compile.openApiVersion(root) ?? 3;
	const context = {
		root,
		version,
		report: () => void 0
	};
	const schemes = effectiveSchemes(context);
	const { security: _, [ENDPOINT_CONFIGURATION]: __, ...rest } = withoutTollgate(document);
	return {
		...rest,
		...versionMember(root, version),
		info: renderInfo(root, definition),
		paths: renderPaths(context, schemes),
		...renderSchemes(context, schemes),
		...renderProperties(root, definition),
		...renderEndpointConfiguration(context, definition)
	};
}
/** YAML may have read `2.0` as a number; the service knows texts. */
function versionMember(root, version) {
	if (version === 2) return { swagger: "2.0" };
	const { value } = require_policy.child(root, "openapi");
	return { openapi: typeof value === "string" && /^3\.0\.\d+$/.test(value) ? value : "3.0.1" };
}
function withoutTollgate(object) {
	return Object.fromEntries(Object.entries(object).filter(([key]) => !key.startsWith("x-tollgate")));
}
function renderInfo(root, { properties }) {
	const { description: _, version: __, ...info } = require_policy.objectOf(require_policy.child(root, "info").value) ?? {};
	return {
		...withoutTollgate(info),
		title: properties.name,
		...require_policy.optional("version", properties.version),
		...require_policy.optional("description", properties.description)
	};
}
function renderProperties(root, { properties }) {
	const { binaryMediaTypes, minimumCompressionSize, apiKeySource } = properties;
	return {
		"x-amazon-apigateway-api-key-source": apiKeySource,
		...binaryMediaTypes.length === 0 ? {} : { "x-amazon-apigateway-binary-media-types": binaryMediaTypes },
		...require_policy.optional("x-amazon-apigateway-minimum-compression-size", minimumCompressionSize),
		...require_policy.optional("x-amazon-apigateway-policy", require_compile.documentPolicy(root))
	};
}
/** Documented at the root in 2.0 and in `servers[]` in 3.0 (aws-facts 2.12): written there, wherever the spec has it. */
function renderEndpointConfiguration(context, { properties }) {
	const written = require_policy.objectOf(require_compile.endpointConfigurationNode(context).value);
	const { disableExecuteApiEndpoint, vpcEndpointIds } = properties;
	if (written === void 0) return {};
	const configuration = {
		...written,
		disableExecuteApiEndpoint,
		...vpcEndpointIds.length === 0 ? {} : { vpcEndpointIds }
	};
	if (context.version === 2) return { [ENDPOINT_CONFIGURATION]: configuration };
	const [first, ...others] = require_policy.items(require_policy.child(context.root, "servers")).map(({ value }) => require_policy.objectOf(value) ?? {});
	return { servers: [{
		...first ?? { url: "/" },
		[ENDPOINT_CONFIGURATION]: configuration
	}, ...others] };
}
/** The schemes without those that the service ignores with a warning. */
function effectiveSchemes(context) {
	const schemes = Object.entries(require_compile.compileSchemes(context));
	return Object.fromEntries(schemes.filter(([, { kind }]) => kind !== "ignored"));
}
function renderSchemes(context, schemes) {
	const node = require_compile.securitySchemesNode(context);
	if (!require_policy.isMap(node)) return {};
	const kept = Object.fromEntries(require_policy.members(node).flatMap(([name, { value }]) => {
		return Object.hasOwn(schemes, name) && value !== void 0 ? [[name, value]] : [];
	}));
	if (context.version === 2) return { securityDefinitions: kept };
	return { components: {
		...require_policy.objectOf(require_policy.child(context.root, "components").value),
		securitySchemes: kept
	} };
}
function renderPaths(context, schemes) {
	return Object.fromEntries(require_policy.members(require_policy.child(context.root, "paths")).filter(([path]) => path.startsWith("/")).map(([path, node]) => [path, renderPathItem(context, schemes, require_compile.resolve(context, node))]));
}
function renderPathItem(context, schemes, item) {
	const rendered = require_policy.members(item).map(([key, node]) => {
		return [key, Object.hasOwn(require_compile.OPERATION_KEYS, key) && require_policy.isMap(node) ? renderOperation(context, schemes, node) : node.value ?? null];
	});
	return withoutTollgate(Object.fromEntries(rendered));
}
/** An operation with its own security, in which every scheme counts, and with responses that can be stored. */
function renderOperation(context, schemes, operation) {
	const integration = require_policy.child(operation, "x-amazon-apigateway-integration");
	return {
		...withoutTollgate(require_policy.objectOf(operation.value) ?? {}),
		...renderSecurity(context, schemes, operation),
		...renderResponses(context, operation),
		...require_policy.isMap(integration) ? { "x-amazon-apigateway-integration": require_compile.resolve(context, integration).value ?? null } : {}
	};
}
function renderSecurity(context, schemes, operation) {
	const node = require_compile.securityNode(context, operation);
	if (node.value === void 0) return {};
	return { security: require_policy.items(node).map((item) => {
		const kept = Object.entries(require_policy.objectOf(item.value) ?? {}).filter(([name]) => Object.hasOwn(schemes, name));
		return Object.fromEntries(kept);
	}).filter((requirement) => Object.keys(requirement).length > 0) };
}
/** Without `default` and ranges; in 2.0 with shared responses put in place, which the import does not follow. */
function renderResponses(context, operation) {
	const responses = require_policy.child(operation, "responses");
	if (!require_policy.isMap(responses)) return {};
	const rendered = require_policy.members(responses).filter(([status]) => require_compile.STATUS_CODE.test(status) || status.startsWith("x-")).map(([status, node]) => {
		const { value } = context.version === 2 ? require_compile.resolve(context, node) : node;
		return [status, value ?? {}];
	});
	return { responses: Object.fromEntries(rendered) };
}
// src/core/desired/comparable.ts
/** Seconds; what the service uses when nothing is set (aws-facts 2.11). */
const DEFAULT_TTL = 300;
/**
* The definition without what the live API cannot tell: a cache namespace, since without one in the spec the service
* invents one (aws-facts 2.3), and a time to live that is the default anyway. Both are sent all the same.
*/
function comparableDefinition(definition) {
	return {
		...definition,
		methods: mapValues(definition.methods, withoutCacheNamespace),
		authorizers: mapValues(definition.authorizers, withoutDefaultTtl)
	};
}
function withoutCacheNamespace(method) {
	if (method.integration?.cacheNamespace === void 0) return method;
	const { cacheNamespace: _, ...integration } = method.integration;
	return {
		...method,
		integration
	};
}
function withoutDefaultTtl(authorizer) {
	const { authorizerResultTtlInSeconds: ttl, ...rest } = authorizer;
	return ttl === DEFAULT_TTL ? rest : authorizer;
}
function mapValues(record, change) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
// src/core/desired/grants.ts
function compileGrants(definition, options) {
	const outcomes = [...integrationCalls(definition, options), ...authorizerCalls(definition, options)].map((call) => outcomeOf(call, options));
	const byReference = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) if ("grant" in outcome) byReference.set(require_function_arn.functionReference(outcome.grant), outcome.grant);
	return {
		grants: require_json.sorted(byReference.keys()).flatMap((reference) => byReference.get(reference) ?? []),
		findings: outcomes.flatMap((outcome) => "finding" in outcome ? [outcome.finding] : [])
	};
}
/** An integration with `credentials` calls with the rights of that role: it needs no grant. */
function integrationCalls({ methods }, { operations }) {
	return Object.entries(methods).flatMap(([key, { integration }]) => {
		const { uri, credentials } = integration ?? {};
		if (uri === void 0 || credentials !== void 0 || !require_function_arn.isInvocationUri(uri)) return [];
		return [{
			uri,
			pointer: `${operations[key] ?? ""}/x-amazon-apigateway-integration/uri`
		}];
	});
}
/** Only authorizers that a method uses: the function of an unused one may not exist. */
function authorizerCalls({ methods, authorizers }, { schemes }) {
	const used = new Set(Object.values(methods).map(({ authorizer }) => authorizer));
	return Object.entries(authorizers).flatMap(([name, { authorizerUri, authorizerCredentials }]) => {
		if (authorizerUri === void 0 || authorizerCredentials !== void 0 || !used.has(name)) return [];
		if (!require_function_arn.isInvocationUri(authorizerUri)) return [];
		return [{
			uri: authorizerUri,
			pointer: `${schemes}/${require_problem.pointerToken(name)}/x-amazon-apigateway-authorizer/authorizerUri`
		}];
	});
}
function outcomeOf({ uri, pointer }, options) {
	const part = require_function_arn.functionPart(uri) ?? "";
	const unknown = stageVariables(part).find((name) => !Object.hasOwn(options.variables, name));
	if (unknown !== void 0) return { finding: unknownVariable(pointer, unknown, options) };
	const reference = require_function_arn.parseFunctionArn(expand(part, options.variables));
	if (reference === void 0) return { finding: notAFunction(pointer) };
	if (options.account !== void 0 && reference.account !== options.account) return { finding: foreignFunction(pointer, reference, options) };
	const { functionArn, qualifier } = reference;
	return { grant: {
		functionArn,
		...qualifier === void 0 ? {} : { qualifier }
	} };
}
const STAGE_VARIABLE = /\$\{stageVariables\.([A-Za-z0-9_]+)\}/g;
function stageVariables(text) {
	return [...text.matchAll(STAGE_VARIABLE)].flatMap(([, name]) => name ?? []);
}
function expand(text, variables) {
	return text.replaceAll(STAGE_VARIABLE, (_, name) => variables[name] ?? "");
}
/** A warning only: variables that Tollgate does not manage may be on the stage. */
function unknownVariable(pointer, name, { variables }) {
	return {
		code: "stage-variable-unknown",
		severity: "warning",
		pointer,
		message: `The stage variable ${require_compile.quoted(name)} names a function, but the environment does not set it: no right to invoke can be granted.`,
		hint: require_nearest.didYouMean(name, Object.keys(variables), `Set it under variables of the environment in tollgate.yaml.`)
	};
}
function notAFunction(pointer) {
	return {
		code: "function-arn-invalid",
		severity: "error",
		pointer,
		message: "The URI calls Lambda but holds no function ARN, with stage variables filled in.",
		hint: "End it with functions/arn:aws:lambda:REGION:ACCOUNT:function:NAME/invocations."
	};
}
/** The grant has to be made in the function's account, which Tollgate's credentials do not reach. */
function foreignFunction(pointer, reference, options) {
	const { partition, region } = reference;
	const source = `arn:${partition}:execute-api:${options.region ?? region}:${options.account}:API_ID/*`;
	const command = [
		`aws lambda add-permission --region ${region} --function-name ${require_function_arn.functionReference(reference)}`,
		"--statement-id tollgate-API_ID --action lambda:InvokeFunction",
		`--principal apigateway.amazonaws.com --source-arn '${source}'`
	].join(" ");
	return {
		code: "function-other-account",
		severity: "warning",
		pointer,
		message: `The function is in account ${reference.account}, so the right to invoke it has to be granted there.`,
		hint: `Run there, with the id of the REST API for API_ID: ${command}`
	};
}
// src/core/desired/prepare.ts
/** The models that CreateRestApi makes (aws-facts 2.7), which specs refer to without defining them. */
const DEFAULT_MODELS = {
	Empty: {
		title: "Empty Schema",
		type: "object"
	},
	Error: {
		title: "Error Schema",
		type: "object",
		properties: { message: { type: "string" } }
	}
};
const STEPS = [
	placeSecurityDefinitions,
	completeFunctionArns,
	defineDefaultModels
];
function prepareDocument(document, pseudo) {
	const start = {
		document: require_compile.substitutePseudo(document, pseudo),
		findings: []
	};
	return STEPS.reduce((prepared, step) => step(prepared), start);
}
/** A 3.0 document with the `securityDefinitions` of 2.0: they go where 3.0 has them, or operations would end up open. */
function placeSecurityDefinitions({ document, findings }) {
	const root = require_policy.rootNode(document);
	const misplaced = require_policy.child(root, "securityDefinitions");
	if (require_compile.openApiVersion(root) !== 3 || !require_policy.isMap(misplaced)) return {
		document,
		findings
	};
	const components = require_policy.objectOf(document["components"]) ?? {};
	const securitySchemes = {
		...require_policy.objectOf(misplaced.value),
		...require_policy.objectOf(components["securitySchemes"])
	};
	const { securityDefinitions: _, ...rest } = document;
	return {
		document: {
			...rest,
			components: {
				...components,
				securitySchemes
			}
		},
		findings: [...findings, {
			code: "security-definitions-misplaced",
			severity: "warning",
			pointer: misplaced.pointer,
			message: "OpenAPI 3.0 has no securityDefinitions; they are taken as components.securitySchemes.",
			hint: "Move them under components.securitySchemes."
		}]
	};
}
const URI_MEMBERS = {
	"x-amazon-apigateway-integration": "uri",
	"x-amazon-apigateway-authorizer": "authorizerUri"
};
/** The ARN of a function where its invocation URI belongs is completed to that URI. */
function completeFunctionArns({ document, findings }) {
	const found = [];
	const complete = (value, keys) => {
		if (Array.isArray(value)) return value.map((item, index) => complete(item, [...keys, index]));
		const object = require_policy.objectOf(value);
		if (object === void 0) return value;
		return Object.fromEntries(Object.entries(object).map(([key, item]) => {
			const at = [...keys, key];
			const completed = completedUri(keys.at(-1), key, item);
			if (completed === void 0) return [key, complete(item, at)];
			found.push(completedFinding(require_problem.pointer(...at)));
			return [key, completed];
		}));
	};
	return {
		document: require_policy.objectOf(complete(document, [])) ?? document,
		findings: [...findings, ...found]
	};
}
function completedUri(parent, key, value) {
	if (!(typeof parent === "string" && Object.hasOwn(URI_MEMBERS, parent) && URI_MEMBERS[parent] === key) || typeof value !== "string") return void 0;
	const reference = require_function_arn.parseFunctionArn(value);
	return reference === void 0 ? void 0 : require_function_arn.invocationUri(value, reference);
}
function completedFinding(place) {
	return {
		code: "function-arn-completed",
		severity: "warning",
		pointer: place,
		message: "This is the ARN of a function; API Gateway wants the URI of its invocation. It is completed.",
		hint: "Write arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations."
	};
}
/** `Empty` and `Error` where the document refers to them without defining them. */
function defineDefaultModels({ document, findings }) {
	const root = require_policy.rootNode(document);
	const version = require_compile.openApiVersion(root);
	if (version === void 0) return {
		document,
		findings
	};
	const schemas = require_compile.schemasNode({
		root,
		version,
		report: () => void 0
	});
	const references = JSON.stringify(document);
	const prefix = `"$ref":"#${schemas.pointer}/`;
	const wanted = require_policy.members(require_policy.rootNode(DEFAULT_MODELS)).filter(([name]) => {
		return require_policy.child(schemas, name).value === void 0 && references.includes(`${prefix}${name}"`);
	});
	if (wanted.length === 0) return {
		document,
		findings
	};
	const added = Object.fromEntries(wanted.map(([name]) => [name, DEFAULT_MODELS[name] ?? {}]));
	return {
		document: withSchemas(document, version, {
			...require_policy.objectOf(schemas.value),
			...added
		}),
		findings: [...findings, ...wanted.map(([name]) => defaultModelFinding(name, schemas.pointer))]
	};
}
function withSchemas(document, version, schemas) {
	if (version === 2) return {
		...document,
		definitions: schemas
	};
	return {
		...document,
		components: {
			...require_policy.objectOf(document["components"]),
			schemas
		}
	};
}
function defaultModelFinding(name, place) {
	return {
		code: "default-model-added",
		severity: "warning",
		pointer: place,
		message: `The document refers to the model ${name} without defining it; API Gateway's default is added.`,
		hint: `Define ${name} under ${place.slice(1)}.`
	};
}
// src/core/desired/probes.ts
const SAFE_METHODS = ["GET", "HEAD"];
const REFUSED = 403;
/**
* GET and HEAD operations that need no parameters, and those that a spec marks with `x-tollgate: { probe: ... }`.
* Nothing is probed that an authorizer guards, or that cannot be reached or opened with a key from here.
*
* @param operations JSON pointers of the operations in the document, by method key
*/
function compileProbes(document, definition, endpointType, operations) {
	const { disableExecuteApiEndpoint } = definition.properties;
	if (endpointType === "PRIVATE" || disableExecuteApiEndpoint) return {
		probes: [],
		findings: []
	};
	const refusedStatus = refusedStatusOf(definition);
	const probes = [];
	const findings = [];
	for (const [operation, method] of Object.entries(definition.methods)) {
		const node = require_policy.descend(require_policy.rootNode(document), ...require_problem.pointerKeys(operations[operation] ?? ""));
		const mark = require_policy.descend(node, "x-tollgate", "probe");
		const path = probePath(operation, method, mark);
		if (!isReachable(definition, method) || path === void 0) continue;
		if (!matches(path, require_policy.splitMethodKey(operation).path)) findings.push(badPath(operation, mark));
		else probes.push(probe(operation, method, path, refusedStatus));
	}
	return {
		probes,
		findings
	};
}
function isReachable({ properties }, { authorizationType, apiKeyRequired }) {
	return authorizationType === "NONE" && !(apiKeyRequired && properties.apiKeySource === "AUTHORIZER");
}
/** The path to call, or undefined when the operation is not to be probed. */
function probePath(operation, method, mark) {
	const { httpMethod, path } = require_policy.splitMethodKey(operation);
	if (mark.value === true) return path;
	if (require_policy.isMap(mark)) return require_policy.text(require_policy.child(mark, "path")) ?? path;
	if (mark.value !== void 0 || !SAFE_METHODS.includes(httpMethod)) return void 0;
	return path.includes("{") || Object.values(method.requestParameters).includes(true) ? void 0 : path;
}
/** Whether a path, which may have a query, is one that the resource's path template stands for. */
function matches(path, template) {
	if (!/^\/[\x21-\x7e]*$/.test(path) || path.startsWith("//")) return false;
	const given = require_compile.segments(path.replace(/\?.*$/, ""));
	const wanted = require_compile.segments(template);
	if (wanted.at(-1)?.endsWith("+}") ?? false ? given.length < wanted.length : given.length !== wanted.length) return false;
	return wanted.every((part, index) => {
		const value = given[index] ?? "";
		return require_compile.pathVariable(part) === void 0 ? part === value : !value.includes("{");
	});
}
function probe(operation, method, path, refusedStatus) {
	const { httpMethod } = require_policy.splitMethodKey(operation);
	return {
		operation,
		httpMethod: httpMethod === "ANY" ? "GET" : httpMethod,
		path,
		keyed: method.apiKeyRequired,
		refusedStatus
	};
}
/** What a call without a key gets: INVALID_API_KEY, which falls back to DEFAULT_4XX (aws-facts 3.5, 9.2). */
function refusedStatusOf({ gatewayResponses }) {
	const own = gatewayResponses["INVALID_API_KEY"]?.statusCode;
	return Number(own ?? gatewayResponses["DEFAULT_4XX"]?.statusCode ?? REFUSED);
}
function badPath(operation, mark) {
	return {
		code: "probe-path",
		severity: "error",
		pointer: mark.pointer,
		message: `The probe of ${operation} has no path that this operation answers.`,
		hint: "Give a path with every variable filled in: x-tollgate: { probe: { path: /orders/1 } }."
	};
}
// src/core/desired/apis.ts
/** One spec as one environment wants it deployed. */
/** New APIs are regional unless the spec says otherwise. */
const DEFAULT_ENDPOINT_TYPE = "REGIONAL";
function compileApi(spec, environment) {
	const { document, findings } = prepareDocument(spec.document, pseudoOf(environment));
	const basePath = basePathOf(document);
	const compiled = require_compile.compileDefinition(document, { basePath });
	const { definition, operations } = compiled;
	if (definition === void 0) return {
		operations,
		findings: [...findings, ...compiled.findings]
	};
	const endpointType = compiled.endpointType ?? DEFAULT_ENDPOINT_TYPE;
	const grants = compileGrants(definition, {
		variables: environment.variables,
		operations,
		schemes: require_compile.openApiVersion(require_policy.rootNode(document)) === 2 ? "/securityDefinitions" : "/components/securitySchemes",
		...environment.account === void 0 ? {} : { account: environment.account },
		...environment.region === void 0 ? {} : { region: environment.region }
	});
	const probes = compileProbes(document, definition, endpointType, operations);
	const api = {
		id: spec.id,
		file: spec.file,
		definition: comparableDefinition(definition),
		endpointType,
		basePath,
		body: renderBody(document, definition),
		stage: {
			name: environment.stage,
			variables: environment.variables,
			settings: environment.stageSettings
		},
		grants: grants.grants,
		probes: probes.probes
	};
	const left = leftVariables(compiled);
	return {
		api,
		operations,
		findings: [
			...findings,
			...compiled.findings,
			...left,
			...grants.findings,
			...probes.findings
		]
	};
}
/** What the import does with the base path: `x-tollgate.basePath`; the service's own default otherwise (aws-facts 2.4). */
function basePathOf(document) {
	const extension = document["x-tollgate"];
	const wanted = require_json.isObject(extension) ? extension["basePath"] : void 0;
	return BASE_PATH_MODES.find((mode) => mode === wanted) ?? "ignore";
}
function pseudoOf({ account, region }) {
	return {
		...account === void 0 ? {} : { account },
		...region === void 0 ? {} : {
			region,
			partition: partitionOf(region)
		}
	};
}
function partitionOf(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
/** What the import would expand (aws-facts 2.2) and Tollgate cannot: it would differ from the live API for ever. */
function leftVariables({ definition }) {
	return require_compile.pseudoVariables(definition).map((variable) => ({
		code: "pseudo-variable-unknown",
		severity: "error",
		pointer: "",
		message: `The spec uses ${variable}, but the environment does not say what it is.`,
		hint: "Set account and region of the environment in tollgate.yaml."
	}));
}
// src/core/desired/plans.ts
/** Plan files as one environment wants them: usage plans, the stages they open and the keys they admit. */
/** The plan files that count in an environment. */
function plansOf(plans, environment) {
	return plans.filter(({ environments }) => environments === void 0 || environments.includes(environment));
}
function compilePlan(plan) {
	return {
		id: plan.id,
		file: plan.file,
		name: plan.name,
		...require_policy.optional("description", plan.description),
		...require_policy.optional("throttle", plan.throttle),
		...require_policy.optional("quota", plan.quota),
		stages: Object.fromEntries(plan.stages.map(({ api, methods }) => [api, { methods }])),
		keys: require_json.sorted(new Set(plan.keys.map(({ name }) => name)))
	};
}
/** The keys of all plan files, each once. */
function compileKeys(plans) {
	const keys = plans.flatMap((plan) => plan.keys);
	return Object.fromEntries(keys.map((key) => [key.name, compileKey(key)]));
}
function compileKey({ name, description, customerId, enabled }) {
	return {
		name,
		...require_policy.optional("description", description),
		...require_policy.optional("customerId", customerId),
		enabled
	};
}
/**
* What is wrong between the plan files of an environment and its APIs.
* @param definitions by spec id
*/
function checkPlans(plans, definitions) {
	return [
		...plans.flatMap((plan) => checkStages(plan, definitions)),
		...checkSharedKeys(plans),
		...checkKeyConflicts(plans)
	];
}
function checkStages(plan, definitions) {
	return plan.stages.flatMap((stage, index) => {
		const definition = Object.hasOwn(definitions, stage.api) ? definitions[stage.api] : void 0;
		if (definition === void 0) return [unknownApi(plan, index, stage, Object.keys(definitions))];
		return Object.keys(stage.methods).filter((key) => !hasOperation(definition, key)).map((key) => unknownOperation(plan, index, stage, key, Object.keys(definition.methods)));
	});
}
/** An any-method answers for every HTTP method that has none of its own. */
function hasOperation({ methods }, key) {
	return Object.hasOwn(methods, key) || Object.hasOwn(methods, require_policy.methodKey("ANY", require_policy.splitMethodKey(key).path));
}
function unknownApi({ file }, index, { api }, known) {
	return {
		file,
		code: "plan-unknown-api",
		severity: "error",
		pointer: require_problem.pointer("stages", index, "api"),
		message: `There is no spec ${require_compile.quoted(api)}.`,
		hint: require_nearest.didYouMean(api, known, "Name a file of specs/ without its ending.")
	};
}
function unknownOperation({ file }, index, { api }, key, known) {
	return {
		file,
		code: "plan-unknown-operation",
		severity: "error",
		pointer: require_problem.pointer("stages", index, "methods", key),
		message: `The API ${require_compile.quoted(api)} has no operation ${require_compile.quoted(key)}.`,
		hint: require_nearest.didYouMean(key, known, "Write the HTTP method and the path as the spec has them.")
	};
}
/** A key may be in several plans, but in one plan per stage only (aws-facts 5.4). */
function checkSharedKeys(plans) {
	return plans.flatMap((plan, position) => plan.keys.flatMap(({ name }, index) => {
		const shares = (other) => other.keys.some((key) => key.name === name) && sharedApi(plan, other) !== void 0;
		const first = plans.slice(0, position).find(shares);
		if (first === void 0) return [];
		return [sharedKey(plan, index, name, first, sharedApi(plan, first) ?? "")];
	}));
}
function sharedApi(left, right) {
	return left.stages.find(({ api }) => right.stages.some((stage) => stage.api === api))?.api;
}
function sharedKey(plan, index, name, first, api) {
	return {
		file: plan.file,
		code: "key-in-two-plans",
		severity: "error",
		pointer: require_problem.pointer("keys", index),
		message: `The key ${require_compile.quoted(name)} is in ${first.file} too, and both plans open ${require_compile.quoted(api)}: API Gateway takes a key once per stage.`,
		hint: "Take the key out of one of the plans, or make a second key."
	};
}
function checkKeyConflicts(plans) {
	const first = /* @__PURE__ */ new Map();
	return plans.flatMap(({ file, keys }) => keys.flatMap((key, index) => {
		const known = first.get(key.name);
		if (known === void 0) first.set(key.name, {
			key,
			file
		});
		if (known === void 0 || require_json.equal(known.key, key)) return [];
		return [keyConflict(file, index, key.name, known.file)];
	}));
}
function keyConflict(file, index, name, other) {
	return {
		file,
		code: "key-conflict",
		severity: "error",
		pointer: require_problem.pointer("keys", index),
		message: `The key ${require_compile.quoted(name)} is described differently in ${other}.`,
		hint: "Say the same of it in both files."
	};
}
// src/core/desired/desired.ts
const CONFIG_FILE = "tollgate.yaml";
/** Compiles everything, whatever is wrong with parts of it, so that all findings come at once. */
function compileDesired(repository, environment) {
	const { config, specs } = repository;
	const target = Object.hasOwn(config.environments, environment) ? config.environments[environment] : void 0;
	if (target === void 0) return { findings: [unknownEnvironment(environment, config)] };
	const compiled = specs.map((spec) => ({
		spec,
		...compileApi(spec, target)
	}));
	const apis = Object.fromEntries(compiled.flatMap(({ spec, api }) => api ? [[spec.id, api]] : []));
	const plans = plansOf(repository.plans, environment);
	const opened = new Set(plans.flatMap(({ stages }) => stages.map(({ api }) => api)));
	const findings = [...compiled.flatMap((each) => [...inFile(each.spec, each.findings), ...checkOpened(each, opened)]), ...checkPlans(plans, definitionsOf(compiled))];
	if (require_problem.hasErrors(findings)) return { findings };
	return {
		desired: {
			environment,
			owner: config.owner,
			account: target.account,
			region: target.region,
			apis,
			plans: Object.fromEntries(plans.map((plan) => [plan.id, compilePlan(plan)])),
			keys: compileKeys(plans)
		},
		findings
	};
}
function inFile({ file }, findings) {
	return findings.map((finding) => ({
		...finding,
		file
	}));
}
function definitionsOf(compiled) {
	return Object.fromEntries(compiled.flatMap(({ spec, api }) => api === void 0 ? [] : [[spec.id, api.definition]]));
}
/** An operation that requires a key, on a stage that no plan opens, answers 403 to everybody (aws-facts 9.3). */
function checkOpened({ spec, api, operations }, opened) {
	if (api === void 0 || opened.has(spec.id)) return [];
	const keyed = Object.entries(api.definition.methods).filter(([, method]) => method.apiKeyRequired);
	const [first] = keyed;
	if (first === void 0) return [];
	const [key] = first;
	const others = keyed.length === 1 ? "" : ` and ${keyed.length - 1} more`;
	return [{
		file: spec.file,
		code: "key-without-plan",
		severity: "warning",
		pointer: operations[key] ?? "",
		message: `${key}${others} require a key, but no plan opens this API: every call would be refused.`,
		hint: `Add a plan file with stages: [{ api: ${spec.id} }] and keys.`
	}];
}
function unknownEnvironment(environment, { environments }) {
	return {
		file: CONFIG_FILE,
		code: "environment-unknown",
		severity: "error",
		pointer: "/environments",
		message: `There is no environment ${require_compile.quoted(environment)}.`,
		hint: require_nearest.didYouMean(environment, Object.keys(environments), "Define it under environments.")
	};
}
Object.defineProperty(exports, "compileDesired", {
	enumerable: true,
	get: function() {
		return compileDesired;
	}
});
Object.defineProperty(exports, "loadRepository", {
	enumerable: true,
	get: function() {
		return loadRepository;
	}
});
Object.defineProperty(exports, "placeFindings", {
	enumerable: true,
	get: function() {
		return placeFindings;
	}
});
