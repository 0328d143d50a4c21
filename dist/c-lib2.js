const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_discriminator$2 = require("./c-discriminator.js");
const require_js_yaml = require("./c-js-yaml.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_url = require("node:url");
node_url = require_rolldown_runtime.__toESM(node_url, 1);
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);
let tty = require("tty");
tty = require_rolldown_runtime.__toESM(tty, 1);
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
// node_modules/@redocly/openapi-core/lib/utils/is-plain-object.js
function isPlainObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
// node_modules/@redocly/openapi-core/lib/utils/is-string.js
function isString(value) {
	return typeof value === "string";
}
// node_modules/@redocly/openapi-core/lib/utils/is-truthy.js
function isTruthy(value) {
	return !!value;
}
(/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(root, pluralize) {
		/* istanbul ignore else */
		if (typeof require === "function" && typeof exports === "object" && typeof module === "object") module.exports = pluralize();
		else if (typeof define === "function" && define.amd) define(function() {
			return pluralize();
		});
		else root.pluralize = pluralize();
	})(this$1, function() {
		var pluralRules = [];
		var singularRules = [];
		var uncountables = {};
		var irregularPlurals = {};
		var irregularSingles = {};
		/**
		* Sanitize a pluralization rule to a usable regular expression.
		*
		* @param  {(RegExp|string)} rule
		* @return {RegExp}
		*/
		function sanitizeRule(rule) {
			if (typeof rule === "string") return new RegExp("^" + rule + "$", "i");
			return rule;
		}
		/**
		* Pass in a word token to produce a function that can replicate the case on
		* another word.
		*
		* @param  {string}   word
		* @param  {string}   token
		* @return {Function}
		*/
		function restoreCase(word, token) {
			if (word === token) return token;
			if (word === word.toLowerCase()) return token.toLowerCase();
			if (word === word.toUpperCase()) return token.toUpperCase();
			if (word[0] === word[0].toUpperCase()) return token.charAt(0).toUpperCase() + token.substr(1).toLowerCase();
			return token.toLowerCase();
		}
		/**
		* Interpolate a regexp string.
		*
		* @param  {string} str
		* @param  {Array}  args
		* @return {string}
		*/
		function interpolate(str, args) {
			return str.replace(/\$(\d{1,2})/g, function(match, index) {
				return args[index] || "";
			});
		}
		/**
		* Replace a word using a rule.
		*
		* @param  {string} word
		* @param  {Array}  rule
		* @return {string}
		*/
		function replace(word, rule) {
			return word.replace(rule[0], function(match, index) {
				var result = interpolate(rule[1], arguments);
				if (match === "") return restoreCase(word[index - 1], result);
				return restoreCase(match, result);
			});
		}
		/**
		* Sanitize a word by passing in the word and sanitization rules.
		*
		* @param  {string}   token
		* @param  {string}   word
		* @param  {Array}    rules
		* @return {string}
		*/
		function sanitizeWord(token, word, rules) {
			if (!token.length || uncountables.hasOwnProperty(token)) return word;
			var len = rules.length;
			while (len--) {
				var rule = rules[len];
				if (rule[0].test(word)) return replace(word, rule);
			}
			return word;
		}
		/**
		* Replace a word with the updated word.
		*
		* @param  {Object}   replaceMap
		* @param  {Object}   keepMap
		* @param  {Array}    rules
		* @return {Function}
		*/
		function replaceWord(replaceMap, keepMap, rules) {
			return function(word) {
				var token = word.toLowerCase();
				if (keepMap.hasOwnProperty(token)) return restoreCase(word, token);
				if (replaceMap.hasOwnProperty(token)) return restoreCase(word, replaceMap[token]);
				return sanitizeWord(token, word, rules);
			};
		}
		/**
		* Check if a word is part of the map.
		*/
		function checkWord(replaceMap, keepMap, rules, bool) {
			return function(word) {
				var token = word.toLowerCase();
				if (keepMap.hasOwnProperty(token)) return true;
				if (replaceMap.hasOwnProperty(token)) return false;
				return sanitizeWord(token, token, rules) === token;
			};
		}
		/**
		* Pluralize or singularize a word based on the passed in count.
		*
		* @param  {string}  word      The word to pluralize
		* @param  {number}  count     How many of the word exist
		* @param  {boolean} inclusive Whether to prefix with the number (e.g. 3 ducks)
		* @return {string}
		*/
		function pluralize(word, count, inclusive) {
			var pluralized = count === 1 ? pluralize.singular(word) : pluralize.plural(word);
			return (inclusive ? count + " " : "") + pluralized;
		}
		/**
		* Pluralize a word.
		*
		* @type {Function}
		*/
		pluralize.plural = replaceWord(irregularSingles, irregularPlurals, pluralRules);
		/**
		* Check if a word is plural.
		*
		* @type {Function}
		*/
		pluralize.isPlural = checkWord(irregularSingles, irregularPlurals, pluralRules);
		/**
		* Singularize a word.
		*
		* @type {Function}
		*/
		pluralize.singular = replaceWord(irregularPlurals, irregularSingles, singularRules);
		/**
		* Check if a word is singular.
		*
		* @type {Function}
		*/
		pluralize.isSingular = checkWord(irregularPlurals, irregularSingles, singularRules);
		/**
		* Add a pluralization rule to the collection.
		*
		* @param {(string|RegExp)} rule
		* @param {string}          replacement
		*/
		pluralize.addPluralRule = function(rule, replacement) {
			pluralRules.push([sanitizeRule(rule), replacement]);
		};
		/**
		* Add a singularization rule to the collection.
		*
		* @param {(string|RegExp)} rule
		* @param {string}          replacement
		*/
		pluralize.addSingularRule = function(rule, replacement) {
			singularRules.push([sanitizeRule(rule), replacement]);
		};
		/**
		* Add an uncountable word rule.
		*
		* @param {(string|RegExp)} word
		*/
		pluralize.addUncountableRule = function(word) {
			if (typeof word === "string") {
				uncountables[word.toLowerCase()] = true;
				return;
			}
			pluralize.addPluralRule(word, "$0");
			pluralize.addSingularRule(word, "$0");
		};
		/**
		* Add an irregular word definition.
		*
		* @param {string} single
		* @param {string} plural
		*/
		pluralize.addIrregularRule = function(single, plural) {
			plural = plural.toLowerCase();
			single = single.toLowerCase();
			irregularSingles[single] = plural;
			irregularPlurals[plural] = single;
		};
		/**
		* Irregular rules.
		*/
		[
			["I", "we"],
			["me", "us"],
			["he", "they"],
			["she", "they"],
			["them", "them"],
			["myself", "ourselves"],
			["yourself", "yourselves"],
			["itself", "themselves"],
			["herself", "themselves"],
			["himself", "themselves"],
			["themself", "themselves"],
			["is", "are"],
			["was", "were"],
			["has", "have"],
			["this", "these"],
			["that", "those"],
			["echo", "echoes"],
			["dingo", "dingoes"],
			["volcano", "volcanoes"],
			["tornado", "tornadoes"],
			["torpedo", "torpedoes"],
			["genus", "genera"],
			["viscus", "viscera"],
			["stigma", "stigmata"],
			["stoma", "stomata"],
			["dogma", "dogmata"],
			["lemma", "lemmata"],
			["schema", "schemata"],
			["anathema", "anathemata"],
			["ox", "oxen"],
			["axe", "axes"],
			["die", "dice"],
			["yes", "yeses"],
			["foot", "feet"],
			["eave", "eaves"],
			["goose", "geese"],
			["tooth", "teeth"],
			["quiz", "quizzes"],
			["human", "humans"],
			["proof", "proofs"],
			["carve", "carves"],
			["valve", "valves"],
			["looey", "looies"],
			["thief", "thieves"],
			["groove", "grooves"],
			["pickaxe", "pickaxes"],
			["passerby", "passersby"]
		].forEach(function(rule) {
			return pluralize.addIrregularRule(rule[0], rule[1]);
		});
		/**
		* Pluralization rules.
		*/
		[
			[/s?$/i, "s"],
			[/[^\u0000-\u007F]$/i, "$0"],
			[/([^aeiou]ese)$/i, "$1"],
			[/(ax|test)is$/i, "$1es"],
			[/(alias|[^aou]us|t[lm]as|gas|ris)$/i, "$1es"],
			[/(e[mn]u)s?$/i, "$1s"],
			[/([^l]ias|[aeiou]las|[ejzr]as|[iu]am)$/i, "$1"],
			[/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1i"],
			[/(alumn|alg|vertebr)(?:a|ae)$/i, "$1ae"],
			[/(seraph|cherub)(?:im)?$/i, "$1im"],
			[/(her|at|gr)o$/i, "$1oes"],
			[/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor)(?:a|um)$/i, "$1a"],
			[/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)(?:a|on)$/i, "$1a"],
			[/sis$/i, "ses"],
			[/(?:(kni|wi|li)fe|(ar|l|ea|eo|oa|hoo)f)$/i, "$1$2ves"],
			[/([^aeiouy]|qu)y$/i, "$1ies"],
			[/([^ch][ieo][ln])ey$/i, "$1ies"],
			[/(x|ch|ss|sh|zz)$/i, "$1es"],
			[/(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)$/i, "$1ices"],
			[/\b((?:tit)?m|l)(?:ice|ouse)$/i, "$1ice"],
			[/(pe)(?:rson|ople)$/i, "$1ople"],
			[/(child)(?:ren)?$/i, "$1ren"],
			[/eaux$/i, "$0"],
			[/m[ae]n$/i, "men"],
			["thou", "you"]
		].forEach(function(rule) {
			return pluralize.addPluralRule(rule[0], rule[1]);
		});
		/**
		* Singularization rules.
		*/
		[
			[/s$/i, ""],
			[/(ss)$/i, "$1"],
			[/(wi|kni|(?:after|half|high|low|mid|non|night|[^\w]|^)li)ves$/i, "$1fe"],
			[/(ar|(?:wo|[ae])l|[eo][ao])ves$/i, "$1f"],
			[/ies$/i, "y"],
			[/\b([pl]|zomb|(?:neck|cross)?t|coll|faer|food|gen|goon|group|lass|talk|goal|cut)ies$/i, "$1ie"],
			[/\b(mon|smil)ies$/i, "$1ey"],
			[/\b((?:tit)?m|l)ice$/i, "$1ouse"],
			[/(seraph|cherub)im$/i, "$1"],
			[/(x|ch|ss|sh|zz|tto|go|cho|alias|[^aou]us|t[lm]as|gas|(?:her|at|gr)o|[aeiou]ris)(?:es)?$/i, "$1"],
			[/(analy|diagno|parenthe|progno|synop|the|empha|cri|ne)(?:sis|ses)$/i, "$1sis"],
			[/(movie|twelve|abuse|e[mn]u)s$/i, "$1"],
			[/(test)(?:is|es)$/i, "$1is"],
			[/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1us"],
			[/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|quor)a$/i, "$1um"],
			[/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)a$/i, "$1on"],
			[/(alumn|alg|vertebr)ae$/i, "$1a"],
			[/(cod|mur|sil|vert|ind)ices$/i, "$1ex"],
			[/(matr|append)ices$/i, "$1ix"],
			[/(pe)(rson|ople)$/i, "$1rson"],
			[/(child)ren$/i, "$1"],
			[/(eau)x?$/i, "$1"],
			[/men$/i, "man"]
		].forEach(function(rule) {
			return pluralize.addSingularRule(rule[0], rule[1]);
		});
		/**
		* Uncountable rules.
		*/
		[
			"adulthood",
			"advice",
			"agenda",
			"aid",
			"aircraft",
			"alcohol",
			"ammo",
			"analytics",
			"anime",
			"athletics",
			"audio",
			"bison",
			"blood",
			"bream",
			"buffalo",
			"butter",
			"carp",
			"cash",
			"chassis",
			"chess",
			"clothing",
			"cod",
			"commerce",
			"cooperation",
			"corps",
			"debris",
			"diabetes",
			"digestion",
			"elk",
			"energy",
			"equipment",
			"excretion",
			"expertise",
			"firmware",
			"flounder",
			"fun",
			"gallows",
			"garbage",
			"graffiti",
			"hardware",
			"headquarters",
			"health",
			"herpes",
			"highjinks",
			"homework",
			"housework",
			"information",
			"jeans",
			"justice",
			"kudos",
			"labour",
			"literature",
			"machinery",
			"mackerel",
			"mail",
			"media",
			"mews",
			"moose",
			"music",
			"mud",
			"manga",
			"news",
			"only",
			"personnel",
			"pike",
			"plankton",
			"pliers",
			"police",
			"pollution",
			"premises",
			"rain",
			"research",
			"rice",
			"salmon",
			"scissors",
			"series",
			"sewage",
			"shambles",
			"shrimp",
			"software",
			"species",
			"staff",
			"swine",
			"tennis",
			"traffic",
			"transportation",
			"trout",
			"tuna",
			"wealth",
			"welfare",
			"whiting",
			"wildebeest",
			"wildlife",
			"you",
			/pok[eé]mon$/i,
			/[^aeiou]ese$/i,
			/deer$/i,
			/fish$/i,
			/measles$/i,
			/o[iu]s$/i,
			/pox$/i,
			/sheep$/i
		].forEach(pluralize.addUncountableRule);
		return pluralize;
	});
})))();
// node_modules/@redocly/openapi-core/lib/env.js
const isBrowser = typeof window !== "undefined" || typeof process === "undefined" || process?.platform === "browser";
const env$1 = isBrowser ? {} : process.env || {};
// node_modules/@redocly/openapi-core/lib/types/index.js
function listOf(typeName, opts = {}) {
	return {
		name: `${typeName}List`,
		properties: {},
		items: typeName,
		...opts
	};
}
function mapOf(typeName, opts = {}) {
	return {
		name: `${typeName}Map`,
		properties: {},
		additionalProperties: () => typeName,
		...opts
	};
}
const SpecExtension = {
	name: "SpecExtension",
	properties: {},
	additionalProperties: { resolvable: true }
};
function normalizeTypes(types, options = {}) {
	const normalizedTypes = {};
	for (const typeName of Object.keys(types)) normalizedTypes[typeName] = {
		...types[typeName],
		name: typeName
	};
	for (const type of Object.values(normalizedTypes)) normalizeType(type);
	normalizedTypes["SpecExtension"] = SpecExtension;
	return normalizedTypes;
	function normalizeType(type) {
		if (type.additionalProperties) type.additionalProperties = resolveType(type.additionalProperties);
		if (type.items) type.items = resolveType(type.items);
		if (type.properties) {
			const mappedProps = {};
			for (const [propName, prop] of Object.entries(type.properties)) {
				mappedProps[propName] = resolveType(prop);
				if (options.doNotResolveExamples && prop && prop.isExample) mappedProps[propName] = {
					...prop,
					resolvable: false
				};
			}
			type.properties = mappedProps;
		}
	}
	function resolveType(type) {
		if (typeof type === "string") {
			if (!normalizedTypes[type]) throw new Error(`Unknown type name found: ${type}`);
			return normalizedTypes[type];
		} else if (typeof type === "function") return (value, key) => resolveType(type(value, key));
		else if (isNamedType(type)) {
			type = { ...type };
			normalizeType(type);
			return type;
		} else if (type?.directResolveAs !== void 0) return {
			...type,
			directResolveAs: resolveType(type.directResolveAs) ?? void 0
		};
		else return type;
	}
}
function isNamedType(t) {
	return typeof t?.name === "string";
}
// node_modules/@redocly/openapi-core/lib/types/oas2.js
const responseCodeRegexp$1 = /^[0-9][0-9Xx]{2}$/;
const Root$9 = {
	properties: {
		swagger: { type: "string" },
		info: "Info",
		host: { type: "string" },
		basePath: { type: "string" },
		schemes: {
			type: "array",
			items: { type: "string" }
		},
		consumes: {
			type: "array",
			items: { type: "string" }
		},
		produces: {
			type: "array",
			items: { type: "string" }
		},
		paths: "Paths",
		definitions: "NamedSchemas",
		parameters: "NamedParameters",
		responses: "NamedResponses",
		securityDefinitions: "NamedSecuritySchemes",
		security: "SecurityRequirementList",
		tags: "TagList",
		externalDocs: "ExternalDocs",
		"x-servers": "XServerList",
		"x-tagGroups": "TagGroups",
		"x-ignoredHeaderParameters": {
			type: "array",
			items: { type: "string" }
		}
	},
	required: [
		"swagger",
		"paths",
		"info"
	],
	extensionsPrefix: "x-"
};
const Info$7 = {
	properties: {
		title: { type: "string" },
		description: { type: "string" },
		termsOfService: { type: "string" },
		contact: "Contact",
		license: "License",
		version: { type: "string" },
		"x-logo": "Logo"
	},
	required: ["title", "version"],
	extensionsPrefix: "x-"
};
const Logo$1 = { properties: {
	url: { type: "string" },
	altText: { type: "string" },
	backgroundColor: { type: "string" },
	href: { type: "string" }
} };
const Contact$3 = {
	properties: {
		name: { type: "string" },
		url: { type: "string" },
		email: { type: "string" }
	},
	extensionsPrefix: "x-"
};
const License$4 = {
	properties: {
		name: { type: "string" },
		url: { type: "string" }
	},
	required: ["name"],
	extensionsPrefix: "x-"
};
const Paths$1 = {
	extensionsPrefix: "x-",
	properties: {},
	additionalProperties: (_value, key) => key.startsWith("/") ? "PathItem" : void 0
};
const PathItem$2 = {
	properties: {
		$ref: { type: "string" },
		parameters: "ParameterList",
		get: "Operation",
		put: "Operation",
		post: "Operation",
		delete: "Operation",
		options: "Operation",
		head: "Operation",
		patch: "Operation"
	},
	extensionsPrefix: "x-"
};
const Operation$4 = {
	properties: {
		tags: {
			type: "array",
			items: { type: "string" }
		},
		summary: { type: "string" },
		description: { type: "string" },
		externalDocs: "ExternalDocs",
		operationId: { type: "string" },
		consumes: {
			type: "array",
			items: { type: "string" }
		},
		produces: {
			type: "array",
			items: { type: "string" }
		},
		parameters: "ParameterList",
		responses: "Responses",
		schemes: {
			type: "array",
			items: { type: "string" }
		},
		deprecated: { type: "boolean" },
		security: "SecurityRequirementList",
		"x-codeSamples": "XCodeSampleList",
		"x-code-samples": "XCodeSampleList",
		"x-hideTryItPanel": { type: "boolean" }
	},
	required: ["responses"],
	extensionsPrefix: "x-"
};
const XCodeSample$1 = { properties: {
	lang: { type: "string" },
	label: { type: "string" },
	source: { type: "string" }
} };
const XServer = {
	properties: {
		url: { type: "string" },
		description: { type: "string" }
	},
	required: ["url"]
};
const ExternalDocs$3 = {
	properties: {
		description: { type: "string" },
		url: { type: "string" }
	},
	required: ["url"],
	extensionsPrefix: "x-"
};
const Parameter$6 = {
	properties: {
		name: { type: "string" },
		in: {
			type: "string",
			enum: [
				"query",
				"header",
				"path",
				"formData",
				"body"
			]
		},
		description: { type: "string" },
		required: { type: "boolean" },
		schema: "Schema",
		type: {
			type: "string",
			enum: [
				"string",
				"number",
				"integer",
				"boolean",
				"array",
				"file"
			]
		},
		format: { type: "string" },
		allowEmptyValue: { type: "boolean" },
		items: "ParameterItems",
		collectionFormat: {
			type: "string",
			enum: [
				"csv",
				"ssv",
				"tsv",
				"pipes",
				"multi"
			]
		},
		default: null,
		maximum: { type: "integer" },
		exclusiveMaximum: { type: "boolean" },
		minimum: { type: "integer" },
		exclusiveMinimum: { type: "boolean" },
		maxLength: { type: "integer" },
		minLength: { type: "integer" },
		pattern: { type: "string" },
		maxItems: { type: "integer" },
		minItems: { type: "integer" },
		uniqueItems: { type: "boolean" },
		enum: { type: "array" },
		multipleOf: { type: "number" },
		"x-example": {},
		"x-examples": "ExamplesMap"
	},
	required(value) {
		if (!value || !value.in) return ["name", "in"];
		if (value.in === "body") return [
			"name",
			"in",
			"schema"
		];
		else if (value.type === "array") return [
			"name",
			"in",
			"type",
			"items"
		];
		else return [
			"name",
			"in",
			"type"
		];
	},
	extensionsPrefix: "x-"
};
const ParameterItems = {
	properties: {
		type: {
			type: "string",
			enum: [
				"string",
				"number",
				"integer",
				"boolean",
				"array"
			]
		},
		format: { type: "string" },
		items: "ParameterItems",
		collectionFormat: {
			type: "string",
			enum: [
				"csv",
				"ssv",
				"tsv",
				"pipes",
				"multi"
			]
		},
		default: null,
		maximum: { type: "integer" },
		exclusiveMaximum: { type: "boolean" },
		minimum: { type: "integer" },
		exclusiveMinimum: { type: "boolean" },
		maxLength: { type: "integer" },
		minLength: { type: "integer" },
		pattern: { type: "string" },
		maxItems: { type: "integer" },
		minItems: { type: "integer" },
		uniqueItems: { type: "boolean" },
		enum: { type: "array" },
		multipleOf: { type: "number" }
	},
	required(value) {
		if (value && value.type === "array") return ["type", "items"];
		else return ["type"];
	},
	extensionsPrefix: "x-"
};
const Responses$1 = {
	extensionsPrefix: "x-",
	properties: { default: "Response" },
	additionalProperties: (_v, key) => responseCodeRegexp$1.test(key) ? "Response" : void 0
};
const Response$2 = {
	properties: {
		description: { type: "string" },
		schema: "Schema",
		headers: mapOf("Header"),
		examples: "Examples",
		"x-summary": { type: "string" }
	},
	required: ["description"],
	extensionsPrefix: "x-"
};
const Examples = {
	properties: {},
	additionalProperties: { isExample: true }
};
const Header$1 = {
	properties: {
		description: { type: "string" },
		type: {
			type: "string",
			enum: [
				"string",
				"number",
				"integer",
				"boolean",
				"array"
			]
		},
		format: { type: "string" },
		items: "ParameterItems",
		collectionFormat: {
			type: "string",
			enum: [
				"csv",
				"ssv",
				"tsv",
				"pipes",
				"multi"
			]
		},
		default: null,
		maximum: { type: "integer" },
		exclusiveMaximum: { type: "boolean" },
		minimum: { type: "integer" },
		exclusiveMinimum: { type: "boolean" },
		maxLength: { type: "integer" },
		minLength: { type: "integer" },
		pattern: { type: "string" },
		maxItems: { type: "integer" },
		minItems: { type: "integer" },
		uniqueItems: { type: "boolean" },
		enum: { type: "array" },
		multipleOf: { type: "number" }
	},
	required(value) {
		if (isPlainObject(value) && value.type === "array") return ["type", "items"];
		else return ["type"];
	},
	extensionsPrefix: "x-"
};
const Tag$4 = {
	properties: {
		name: { type: "string" },
		description: { type: "string" },
		externalDocs: "ExternalDocs",
		"x-traitTag": { type: "boolean" },
		"x-displayName": { type: "string" }
	},
	required: ["name"],
	extensionsPrefix: "x-"
};
const TagGroup$1 = { properties: {
	name: { type: "string" },
	tags: {
		type: "array",
		items: { type: "string" }
	}
} };
const Schema$4 = {
	properties: {
		format: { type: "string" },
		title: { type: "string" },
		description: { type: "string" },
		default: null,
		multipleOf: { type: "number" },
		maximum: { type: "number" },
		minimum: { type: "number" },
		exclusiveMaximum: { type: "boolean" },
		exclusiveMinimum: { type: "boolean" },
		maxLength: { type: "number" },
		minLength: { type: "number" },
		pattern: { type: "string" },
		maxItems: { type: "number" },
		minItems: { type: "number" },
		uniqueItems: { type: "boolean" },
		maxProperties: { type: "number" },
		minProperties: { type: "number" },
		required: {
			type: "array",
			items: { type: "string" }
		},
		enum: { type: "array" },
		type: {
			type: "string",
			enum: [
				"object",
				"array",
				"string",
				"number",
				"integer",
				"boolean",
				"null"
			]
		},
		items: (value) => {
			if (Array.isArray(value)) return listOf("Schema");
			else return "Schema";
		},
		allOf: listOf("Schema"),
		properties: "SchemaProperties",
		additionalProperties: (value) => {
			if (typeof value === "boolean") return { type: "boolean" };
			else return "Schema";
		},
		discriminator: { type: "string" },
		readOnly: { type: "boolean" },
		xml: "Xml",
		externalDocs: "ExternalDocs",
		example: { isExample: true },
		"x-tags": {
			type: "array",
			items: { type: "string" }
		},
		"x-nullable": { type: "boolean" },
		"x-extendedDiscriminator": { type: "string" },
		"x-additionalPropertiesName": { type: "string" },
		"x-explicitMappingOnly": { type: "boolean" },
		"x-enumDescriptions": "EnumDescriptions"
	},
	extensionsPrefix: "x-"
};
const Oas2Types = {
	Root: Root$9,
	Tag: Tag$4,
	TagList: listOf("Tag"),
	TagGroups: listOf("TagGroup"),
	TagGroup: TagGroup$1,
	ExternalDocs: ExternalDocs$3,
	Example: {
		properties: {
			value: { isExample: true },
			summary: { type: "string" },
			description: { type: "string" },
			externalValue: { type: "string" }
		},
		extensionsPrefix: "x-"
	},
	ExamplesMap: mapOf("Example"),
	EnumDescriptions: {
		properties: {},
		additionalProperties: { type: "string" }
	},
	SecurityRequirement: {
		properties: {},
		additionalProperties: {
			type: "array",
			items: { type: "string" }
		}
	},
	SecurityRequirementList: listOf("SecurityRequirement"),
	Info: Info$7,
	Contact: Contact$3,
	License: License$4,
	Logo: Logo$1,
	Paths: Paths$1,
	PathItem: PathItem$2,
	Parameter: Parameter$6,
	ParameterItems,
	ParameterList: listOf("Parameter"),
	Operation: Operation$4,
	Examples,
	Header: Header$1,
	Responses: Responses$1,
	Response: Response$2,
	Schema: Schema$4,
	Xml: {
		properties: {
			name: { type: "string" },
			namespace: { type: "string" },
			prefix: { type: "string" },
			attribute: { type: "boolean" },
			wrapped: { type: "boolean" }
		},
		extensionsPrefix: "x-"
	},
	SchemaProperties: {
		properties: {},
		additionalProperties: "Schema"
	},
	NamedSchemas: mapOf("Schema"),
	NamedResponses: mapOf("Response"),
	NamedParameters: mapOf("Parameter"),
	NamedSecuritySchemes: mapOf("SecurityScheme"),
	SecurityScheme: {
		properties: {
			type: { enum: [
				"basic",
				"apiKey",
				"oauth2"
			] },
			description: { type: "string" },
			name: { type: "string" },
			in: {
				type: "string",
				enum: ["query", "header"]
			},
			flow: { enum: [
				"implicit",
				"password",
				"application",
				"accessCode"
			] },
			authorizationUrl: { type: "string" },
			tokenUrl: { type: "string" },
			scopes: "Scopes",
			"x-defaultClientId": { type: "string" }
		},
		required(value) {
			switch (value?.type) {
				case "apiKey": return [
					"type",
					"name",
					"in"
				];
				case "oauth2": switch (value?.flow) {
					case "implicit": return [
						"type",
						"flow",
						"authorizationUrl",
						"scopes"
					];
					case "accessCode": return [
						"type",
						"flow",
						"authorizationUrl",
						"tokenUrl",
						"scopes"
					];
					case "application":
					case "password": return [
						"type",
						"flow",
						"tokenUrl",
						"scopes"
					];
					default: return [
						"type",
						"flow",
						"scopes"
					];
				}
				default: return ["type"];
			}
		},
		allowed(value) {
			switch (value?.type) {
				case "basic": return ["type", "description"];
				case "apiKey": return [
					"type",
					"name",
					"in",
					"description"
				];
				case "oauth2": switch (value?.flow) {
					case "implicit": return [
						"type",
						"flow",
						"authorizationUrl",
						"description",
						"scopes"
					];
					case "accessCode": return [
						"type",
						"flow",
						"authorizationUrl",
						"tokenUrl",
						"description",
						"scopes"
					];
					case "application":
					case "password": return [
						"type",
						"flow",
						"tokenUrl",
						"description",
						"scopes"
					];
					default: return [
						"type",
						"flow",
						"tokenUrl",
						"authorizationUrl",
						"description",
						"scopes"
					];
				}
				default: return ["type", "description"];
			}
		},
		extensionsPrefix: "x-"
	},
	Scopes: {
		extensionsPrefix: "x-",
		properties: {},
		additionalProperties: { type: "string" }
	},
	XCodeSample: XCodeSample$1,
	XCodeSampleList: listOf("XCodeSample"),
	XServerList: listOf("XServer"),
	XServer
};
// node_modules/@redocly/openapi-core/lib/ref-utils.js
function joinPointer(base, key) {
	if (base === "") base = "#/";
	return base[base.length - 1] === "/" ? base + key : base + "/" + key;
}
function isRef(node) {
	return isPlainObject(node) && typeof node.$ref === "string";
}
var Location = class Location {
	source;
	pointer;
	constructor(source, pointer) {
		this.source = source;
		this.pointer = pointer;
	}
	child(components) {
		return new Location(this.source, joinPointer(this.pointer, (Array.isArray(components) ? components : [components]).map(escapePointerFragment).join("/")));
	}
	key() {
		return Object.assign(Object.create(Location.prototype), this, { reportOnKey: true });
	}
	get absolutePointer() {
		return this.source.absoluteRef + (this.pointer === "#/" ? "" : this.pointer);
	}
};
function escapePointerFragment(fragment) {
	if (typeof fragment === "number") return fragment;
	if (fragment.indexOf("/") === -1 && fragment.indexOf("~") === -1) return fragment;
	return fragment.replaceAll("~", "~0").replaceAll("/", "~1");
}
function isAbsoluteUrl(ref) {
	return ref.startsWith("http://") || ref.startsWith("https://") || ref.startsWith("file://") || ref.startsWith("data:");
}
function isMappingRef(mapping) {
	return typeof mapping === "string" && (mapping.startsWith("#") || isAbsoluteUrl(mapping) || mapping.startsWith("./") || mapping.startsWith("../") || mapping.indexOf("/") > -1 || /\.(ya?ml|json)$/i.test(mapping));
}
function replaceRef(ref, resolved, ctx) {
	if (!isPlainObject(resolved.node) && ctx.parent) {
		ctx.parent[ctx.key] = resolved.node;
		return;
	}
	delete ref.$ref;
	if (isPlainObject(resolved.node)) Object.assign(ref, {
		...resolved.node,
		...ref
	});
}
// node_modules/@redocly/openapi-core/lib/types/oas3.js
const responseCodeRegexp = /^[0-9][0-9Xx]{2}$/;
const Root$8 = {
	properties: {
		openapi: null,
		info: "Info",
		servers: "ServerList",
		security: "SecurityRequirementList",
		tags: "TagList",
		externalDocs: "ExternalDocs",
		paths: "Paths",
		components: "Components",
		"x-webhooks": "WebhooksMap",
		"x-tagGroups": "TagGroups",
		"x-ignoredHeaderParameters": {
			type: "array",
			items: { type: "string" }
		}
	},
	required: [
		"openapi",
		"paths",
		"info"
	],
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/openapi#openapi",
	description: "REQUIRED. This string MUST be the semantic version number of the OpenAPI Specification version that the OpenAPI document uses. The openapi field SHOULD be used by tooling specifications and clients to interpret the OpenAPI document. This is not related to the API info.version string."
};
const Tag$3 = {
	properties: {
		name: {
			type: "string",
			description: "REQUIRED. The name of the tag."
		},
		description: {
			type: "string",
			description: "A description for the tag."
		},
		externalDocs: "ExternalDocs",
		"x-traitTag": { type: "boolean" },
		"x-displayName": { type: "string" }
	},
	required: ["name"],
	extensionsPrefix: "x-",
	description: `The Tag Object represents a tag used by the OAS. It is not mandatory to have a tag object per tag used by the OAS but each tag object can contain additional metadata.`
};
const TagGroup = {
	properties: {
		name: {
			type: "string",
			description: "The display name for the tag, used in the navigation bar and as a section heading."
		},
		tags: {
			type: "array",
			description: "List of tags to include in this group.",
			items: { type: "string" }
		}
	},
	extensionsPrefix: "x-",
	description: "The x-tagGroups extension is used at the top level of an OpenAPI description.",
	documentationLink: "https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-tag-groups#taggroup-object"
};
const ExternalDocs$2 = {
	properties: {
		description: {
			type: "string",
			description: "A description of the target documentation. Used as the link anchor text in Redocly. If not provided, the url is used as the link anchor text."
		},
		url: {
			type: "string",
			description: "REQUIRED. The URL for the target documentation."
		}
	},
	required: ["url"],
	extensionsPrefix: "x-",
	description: "Additional external documentation for this operation.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/external-docs"
};
const Server$4 = {
	properties: {
		url: {
			type: "string",
			description: "REQUIRED. A URL to the target host. This URL supports Server Variables and MAY be relative, to indicate that the host location is relative to the location where the OpenAPI document is being served. Variable substitutions are made when a variable is named in { curly braces }."
		},
		description: {
			type: "string",
			description: "An optional string describing the host designated by the URL."
		},
		variables: "ServerVariablesMap"
	},
	required: ["url"],
	extensionsPrefix: "x-",
	description: "A server object to be used by the target operation."
};
const ServerVariable$2 = {
	properties: {
		enum: {
			type: "array",
			items: { type: "string" },
			description: "An enumeration of string values to be used if the substitution options are from a limited set. The array MUST NOT be empty. If defined, the array MUST contain the default value."
		},
		default: {
			type: "string",
			description: `REQUIRED. The default value to use for substitution, which SHALL be sent if an alternate value is not supplied. Note this behavior is different than the Schema Object's treatment of default values, because in those cases parameter values are optional. If the enum is defined, the value MUST exist in the enum's values.`
		},
		description: {
			type: "string",
			description: "An optional description for the server variable."
		}
	},
	required: ["default"],
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/server-variables#server-variables",
	description: "Server variables are used when you need to make a substitution into the server URL such as when the subdomain is unique per tenant."
};
const SecurityRequirement$1 = {
	properties: {},
	additionalProperties: {
		type: "array",
		items: { type: "string" }
	},
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/security#security-requirement-object",
	description: "A declaration of which security mechanisms can be used across the API. The list of values includes alternative security requirement objects that can be used. Only one of the security requirement objects need to be satisfied to authorize a request. Individual operations can override this definition. To make security optional, an empty security requirement ({}) can be included in the array."
};
const Info$6 = {
	properties: {
		title: {
			type: "string",
			description: "REQUIRED. The title of the API."
		},
		version: {
			type: "string",
			description: "REQUIRED. The version of the OpenAPI document (which is distinct from the OpenAPI Specification version or the API implementation version)."
		},
		description: {
			type: "string",
			description: "RECOMMENDED. A description of the API (Markdown may be used)."
		},
		termsOfService: {
			type: "string",
			description: "A URL to the Terms of Service for the API."
		},
		contact: "Contact",
		license: "License",
		"x-logo": "Logo"
	},
	required: ["title", "version"],
	extensionsPrefix: "x-",
	description: "REQUIRED. Provides metadata about the API. The metadata MAY be used by tooling as required.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/info#info"
};
const Logo = {
	properties: {
		url: { type: "string" },
		altText: { type: "string" },
		backgroundColor: { type: "string" },
		href: { type: "string" }
	},
	documentationLink: "https://redocly.com/docs-legacy/api-reference-docs/specification-extensions/x-logo#x-logo",
	description: "A commonly used specification extension containing the information about the API logo."
};
const Contact$2 = {
	properties: {
		name: {
			type: "string",
			description: "The identifying name of the contact person or organization."
		},
		url: {
			type: "string",
			description: "The URL pointing to the contact information."
		},
		email: {
			type: "string",
			description: "The email address of the contact person or organization."
		}
	},
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/contact",
	description: "The contact information for the exposed API."
};
const License$3 = {
	properties: {
		name: {
			type: "string",
			description: "REQUIRED. The license name used for the API."
		},
		url: {
			type: "string",
			description: "The URL pointing to the contact information."
		}
	},
	required: ["name"],
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/license#license",
	description: "The license information for the exposed API."
};
const Paths = {
	extensionsPrefix: "x-",
	properties: {},
	additionalProperties: (_value, key) => key.startsWith("/") ? "PathItem" : void 0,
	description: "The Paths Object is a map of a paths to the path item object. A path starts with a /.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/paths#paths-object"
};
const WebhooksMap = {
	properties: {},
	additionalProperties: () => "PathItem",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/webhooks#types"
};
const PathItem$1 = {
	properties: {
		$ref: {
			type: "string",
			description: "Allows for a referenced definition of this path item. The referenced structure MUST be in the form of a Path Item Object. In case a Path Item Object field appears both in the defined object and the referenced object, the behavior is undefined. See the rules for resolving Relative References.",
			documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/reference"
		},
		servers: "ServerList",
		parameters: "ParameterList",
		summary: {
			type: "string",
			description: "An optional, string summary, intended to apply to all operations in this path."
		},
		description: {
			type: "string",
			description: "An optional, string description, intended to apply to all operations in this path."
		},
		get: "Operation",
		put: "Operation",
		post: "Operation",
		delete: "Operation",
		options: "Operation",
		head: "Operation",
		patch: "Operation",
		trace: "Operation",
		"x-query": "Operation"
	},
	extensionsPrefix: "x-",
	description: "Describes the operations available on a single path. A Path Item MAY be empty, due to ACL constraints. The path itself is still exposed to the documentation viewer but they will not know which operations and parameters are available.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/path-item#path-item-object"
};
const Parameter$5 = {
	properties: {
		name: {
			type: "string",
			description: "REQUIRED. The name of the parameter. Parameter names are case sensitive."
		},
		in: {
			enum: [
				"query",
				"header",
				"path",
				"cookie"
			],
			description: "REQUIRED. The location of the parameter. Possible values are \"query\", \"header\", \"path\", or \"cookie\"."
		},
		description: {
			type: "string",
			description: "A brief description of the parameter. This could contain examples of use."
		},
		required: {
			type: "boolean",
			description: "Determines whether this parameter is mandatory. If the parameter location is \"path\", this property is REQUIRED and its value MUST be true. Otherwise, the property MAY be included and its default value is false."
		},
		deprecated: {
			type: "boolean",
			description: "Specifies that a parameter is deprecated and SHOULD be transitioned out of usage. Default value is false."
		},
		allowEmptyValue: {
			type: "boolean",
			description: "Sets the ability to pass empty-valued parameters. This is valid only for query parameters and allows sending a parameter with an empty value. Default value is false. If style is used, and if behavior is n/a (cannot be serialized), the value of allowEmptyValue SHALL be ignored. Use of this property is NOT RECOMMENDED, as it is likely to be removed in a later revision."
		},
		style: {
			enum: [
				"form",
				"simple",
				"label",
				"matrix",
				"spaceDelimited",
				"pipeDelimited",
				"deepObject"
			],
			description: "Describes how the parameter value will be serialized depending on the type of the parameter value. Default values (based on value of in): for query - form; for path - simple; for header - simple; for cookie - form."
		},
		explode: {
			type: "boolean",
			description: "When this is true, parameter values of type array or object generate separate parameters for each value of the array or key-value pair of the map. For other types of parameters this property has no effect. When style is form, the default value is true. For all other styles, the default value is false."
		},
		allowReserved: {
			type: "boolean",
			description: `Determines whether the parameter value SHOULD allow reserved characters, as defined by RFC3986 :/?#[]@!$&'()*+,;= to be included without percent-encoding. This property only applies to parameters with an in value of query. The default value is false.`
		},
		schema: "Schema",
		example: { isExample: true },
		examples: "ExamplesMap",
		content: "MediaTypesMap"
	},
	required: ["name", "in"],
	requiredOneOf: ["schema", "content"],
	extensionsPrefix: "x-",
	description: "Describes a request parameter, which excludes the request body. A unique parameter is defined by a unique combination of the name and in values.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/parameter"
};
const Operation$3 = {
	properties: {
		tags: {
			type: "array",
			items: { type: "string" },
			description: "A list of tags for API documentation control. Tags can be used for logical grouping of operations by resources or any other qualifier."
		},
		summary: {
			type: "string",
			description: "A short summary of what the operation does.",
			documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/operation#summary"
		},
		description: {
			type: "string",
			description: "A verbose explanation of the operation behavior.",
			documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/operation#description"
		},
		externalDocs: "ExternalDocs",
		operationId: {
			type: "string",
			description: "Unique string used to identify the operation. The id MUST be unique among all operations described in the API. The operationId value is case-sensitive.",
			documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/operation#operationid"
		},
		parameters: "ParameterList",
		security: "SecurityRequirementList",
		servers: "ServerList",
		requestBody: "RequestBody",
		responses: "Responses",
		deprecated: { type: "boolean" },
		callbacks: "CallbacksMap",
		"x-codeSamples": "XCodeSampleList",
		"x-code-samples": "XCodeSampleList",
		"x-hideTryItPanel": { type: "boolean" }
	},
	required: ["responses"],
	extensionsPrefix: "x-",
	description: `The Operation Object describes a single API operation on a path, including its parameters, responses, and request body (if applicable). Each path can support more than one operation, but those operations must be unique. A unique operation is a combination of a path and an HTTP method, so two GET or two POST methods for the same path are not allowed.`,
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/operation"
};
const XCodeSample = {
	properties: {
		lang: { type: "string" },
		label: { type: "string" },
		source: { type: "string" }
	},
	documentationLink: "https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-code-samples",
	description: "Code samples are snippets of code shown alongside API operations in reference documentation, giving users a quick way to start to interact with an API from their own code. The x-codeSamples addition to OpenAPI allows you to add or override any existing code samples for a particular language or endpoint."
};
const RequestBody$1 = {
	properties: {
		description: {
			type: "string",
			description: "A brief description of the request body. This could contain examples of use."
		},
		required: {
			type: "boolean",
			description: "Determines if the request body is required in the request. Defaults to false."
		},
		content: "MediaTypesMap"
	},
	required: ["content"],
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/request-body",
	description: "The request body is defined inside of operations (including paths and webhooks). The request body can also be defined inside of the named requestBodies object in components."
};
const MediaTypesMap = {
	properties: {},
	additionalProperties: "MediaType",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/media-type#types"
};
const MediaType$1 = {
	properties: {
		schema: "Schema",
		example: {
			isExample: true,
			description: "Example of the media type. The example object SHOULD be in the correct format as specified by the media type. The example field is mutually exclusive of the examples field. Furthermore, if referencing a schema which contains an example, the example value SHALL override the example provided by the schema."
		},
		examples: "ExamplesMap",
		encoding: "EncodingMap"
	},
	extensionsPrefix: "x-",
	description: "The Media Type Object is one of the important building blocks of OpenAPI.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/media-type"
};
const Example$2 = {
	properties: {
		value: {
			resolvable: false,
			description: "Embedded literal example. The value field and externalValue field are mutually exclusive. To represent examples of media types that cannot naturally represented in JSON or YAML, use a string value to contain the example, escaping where necessary."
		},
		summary: { type: "string" },
		description: {
			type: "string",
			description: "Long description for the example."
		},
		externalValue: {
			type: "string",
			description: "A URL that points to the literal example. This provides the capability to reference examples that cannot easily be included in JSON or YAML documents. The value field and externalValue field are mutually exclusive."
		}
	},
	extensionsPrefix: "x-",
	description: "Example of the media type. The example object SHOULD be in the correct format as specified by the media type. The example field is mutually exclusive of the examples field. Furthermore, if referencing a schema which contains an example, the example value SHALL override the example provided by the schema.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/example"
};
const Encoding = {
	properties: {
		contentType: {
			type: "string",
			description: `The Content-Type for encoding a specific property. Default value depends on the property type: for string with format being binary – application/octet-stream; for other primitive types – text/plain; for object - application/json; for array – the default is defined based on the inner type. The value can be a specific media type (e.g. application/json), a wildcard media type (e.g. image/*), or a comma-separated list of the two types.`
		},
		headers: "HeadersMap",
		style: {
			enum: [
				"form",
				"simple",
				"label",
				"matrix",
				"spaceDelimited",
				"pipeDelimited",
				"deepObject"
			],
			description: "Describes how a specific property value will be serialized depending on its type. See Parameter Object for details on the style property. The behavior follows the same values as query parameters, including default values. This property SHALL be ignored if the request body media type is not application/x-www-form-urlencoded."
		},
		explode: {
			type: "boolean",
			description: "When this is true, property values of type array or object generate separate parameters for each value of the array, or key-value-pair of the map. For other types of properties this property has no effect. When style is form, the default value is true. For all other styles, the default value is false. This property SHALL be ignored if the request body media type is not application/x-www-form-urlencoded."
		},
		allowReserved: {
			type: "boolean",
			description: `Determines whether the parameter value SHOULD allow reserved characters, as defined by [RFC3986] Section 2.2 :/?#[]@!$&'()*+,;= to be included without percent-encoding. The default value is false. This property SHALL be ignored if the request body media type is not application/x-www-form-urlencoded.`
		}
	},
	extensionsPrefix: "x-",
	description: "A single encoding definition applied to a single schema property.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/encoding#types"
};
const EnumDescriptions = {
	properties: {},
	additionalProperties: { type: "string" },
	description: "The enum (short for \"enumeration\") fields in OpenAPI allow you to restrict the value of a field to a list of allowed values. These values need to be short and machine-readable, but that can make them harder for humans to parse and work with.",
	documentationLink: "https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-enum-descriptions"
};
const Header = {
	properties: {
		description: {
			type: "string",
			description: "A brief description of the parameter. This could contain examples of use. CommonMark syntax MAY be used for rich text representation."
		},
		required: {
			type: "boolean",
			description: "Determines whether this parameter is mandatory. Its default value is false."
		},
		deprecated: { type: "boolean" },
		allowEmptyValue: {
			type: "boolean",
			description: "Specifies that a parameter is deprecated and SHOULD be transitioned out of usage. Default value is false."
		},
		style: { enum: [
			"form",
			"simple",
			"label",
			"matrix",
			"spaceDelimited",
			"pipeDelimited",
			"deepObject"
		] },
		explode: { type: "boolean" },
		allowReserved: { type: "boolean" },
		schema: "Schema",
		example: {
			isExample: true,
			description: `Example of the header's potential value. The example SHOULD match the specified schema and encoding properties if present. The example field is mutually exclusive of the examples field. Furthermore, if referencing a schema that contains an example, the example value SHALL override the example provided by the schema. To represent examples of media types that cannot naturally be represented in JSON or YAML, a string value can contain the example with escaping where necessary.`
		},
		examples: "ExamplesMap",
		content: "MediaTypesMap"
	},
	requiredOneOf: ["schema", "content"],
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/header#header-object",
	description: "The header object is used to describe a response header in the headers map."
};
const Responses = {
	extensionsPrefix: "x-",
	properties: { default: "Response" },
	additionalProperties: (_v, key) => responseCodeRegexp.test(key) ? "Response" : void 0,
	description: "The list of possible responses as they are returned from executing this operation.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/named-responses"
};
const Response$1 = {
	properties: {
		description: { type: "string" },
		headers: "HeadersMap",
		content: "MediaTypesMap",
		links: "LinksMap",
		"x-summary": {
			type: "string",
			documentationLink: "https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-summary#openapi-extension-x-summary",
			description: "Use x-summary to add a short custom text to describe the response in the API documentation."
		}
	},
	required: ["description"],
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/response",
	description: "The response object describes a single response in the Responses Map."
};
const Link$1 = {
	properties: {
		operationRef: {
			type: "string",
			description: "A relative or absolute reference to an OAS operation. This field is mutually exclusive of the operationId field, and MUST point to an Operation Object. Relative operationRef values MAY be used to locate an existing Operation Object in the OpenAPI definition."
		},
		operationId: {
			type: "string",
			description: "The name of an existing, resolvable OAS operation, as defined with a unique operationId. This field is mutually exclusive of the operationRef field."
		},
		parameters: null,
		requestBody: null,
		description: {
			type: "string",
			description: "A description of the link."
		},
		server: "Server"
	},
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/links",
	description: "The Link object represents a possible design-time link for a response. The presence of a link does not guarantee the caller’s ability to successfully invoke it, rather it provides a known relationship and traversal mechanism between responses and other operations."
};
const compositionDescription = "Inline or referenced schema MUST be of a Schema Object and not a standard JSON Schema.";
const AllOf = listOf("Schema", {
	name: "AllOf",
	description: compositionDescription
});
const AnyOf = listOf("Schema", {
	name: "AnyOf",
	description: compositionDescription
});
const OneOf = listOf("Schema", {
	name: "OneOf",
	description: compositionDescription
});
const Schema$3 = {
	properties: {
		externalDocs: "ExternalDocs",
		discriminator: "Discriminator",
		title: {
			type: "string",
			description: "Value MUST be a string. Multiple types via an array are not supported."
		},
		multipleOf: {
			type: "number",
			minimum: 0
		},
		maximum: { type: "number" },
		minimum: { type: "number" },
		exclusiveMaximum: { type: "boolean" },
		exclusiveMinimum: { type: "boolean" },
		maxLength: {
			type: "integer",
			minimum: 0
		},
		minLength: {
			type: "integer",
			minimum: 0
		},
		pattern: {
			type: "string",
			description: "(This string SHOULD be a valid regular expression, according to the Ecma-262 Edition 5.1 regular expression dialect)"
		},
		maxItems: {
			type: "integer",
			minimum: 0
		},
		minItems: {
			type: "integer",
			minimum: 0
		},
		uniqueItems: { type: "boolean" },
		maxProperties: {
			type: "integer",
			minimum: 0
		},
		minProperties: {
			type: "integer",
			minimum: 0
		},
		required: {
			type: "array",
			items: { type: "string" }
		},
		enum: { type: "array" },
		type: {
			enum: [
				"object",
				"array",
				"string",
				"number",
				"integer",
				"boolean"
			],
			description: "Value MUST be a string. Multiple types via an array are not supported."
		},
		allOf: AllOf,
		anyOf: AnyOf,
		oneOf: OneOf,
		not: "Schema",
		properties: "SchemaProperties",
		items: (value) => {
			if (Array.isArray(value)) return listOf("Schema");
			else return "Schema";
		},
		additionalProperties: (value) => {
			if (typeof value === "boolean") return { type: "boolean" };
			else return "Schema";
		},
		description: {
			type: "string",
			description: "CommonMark syntax MAY be used for rich text representation."
		},
		format: {
			type: "string",
			description: `See Data Type Formats for further details. While relying on JSON Schema's defined formats, the OAS offers a few additional predefined formats.`
		},
		default: null,
		nullable: { type: "boolean" },
		readOnly: { type: "boolean" },
		writeOnly: { type: "boolean" },
		xml: "Xml",
		example: { isExample: true },
		deprecated: { type: "boolean" },
		"x-tags": {
			type: "array",
			items: { type: "string" }
		},
		"x-additionalPropertiesName": { type: "string" },
		"x-explicitMappingOnly": { type: "boolean" }
	},
	extensionsPrefix: "x-",
	description: "The schema defining the content of the request, response, or parameter.",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/schemas"
};
const Oas3Types = {
	Root: Root$8,
	Tag: Tag$3,
	TagList: listOf("Tag", {
		documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/tags",
		description: `A list of tags used by the document with additional metadata. The order of the tags can be used to reflect on their order by the parsing tools. Not all tags that are used by the Operation Object must be declared. The tags that are not declared MAY be organized randomly or based on the tools' logic. Each tag name in the list MUST be unique.`
	}),
	TagGroups: listOf("TagGroup"),
	TagGroup,
	ExternalDocs: ExternalDocs$2,
	Server: Server$4,
	ServerList: listOf("Server", {
		description: "A list of servers available to the API.",
		documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/servers#servers"
	}),
	ServerVariable: ServerVariable$2,
	ServerVariablesMap: mapOf("ServerVariable", { description: `A map between a variable name and its value. The value is used for substitution in the server's URL template.` }),
	SecurityRequirement: SecurityRequirement$1,
	SecurityRequirementList: listOf("SecurityRequirement"),
	Info: Info$6,
	Contact: Contact$2,
	License: License$3,
	Paths,
	PathItem: PathItem$1,
	Parameter: Parameter$5,
	ParameterList: listOf("Parameter", { description: "A list of parameters that are applicable for this operation. If a parameter is already defined at the Path Item, the new definition will override it but can never remove it. The list MUST NOT include duplicated parameters. A unique parameter is defined by a combination of a name and location. The list can use the Reference Object to link to parameters that are defined at the OpenAPI Object’s components/parameters." }),
	Operation: Operation$3,
	Callback: mapOf("PathItem", {
		extensionsPrefix: "x-",
		description: "https://redocly.com/learn/openapi/openapi-visual-reference/callbacks#callback-object"
	}),
	CallbacksMap: mapOf("Callback"),
	RequestBody: RequestBody$1,
	MediaTypesMap,
	MediaType: MediaType$1,
	Example: Example$2,
	ExamplesMap: mapOf("Example"),
	Encoding,
	EncodingMap: mapOf("Encoding"),
	EnumDescriptions,
	Header,
	HeadersMap: mapOf("Header"),
	Responses,
	Response: Response$1,
	Link: Link$1,
	Logo,
	Schema: Schema$3,
	AllOf,
	AnyOf,
	OneOf,
	Xml: {
		properties: {
			name: { type: "string" },
			namespace: { type: "string" },
			prefix: { type: "string" },
			attribute: { type: "boolean" },
			wrapped: { type: "boolean" }
		},
		extensionsPrefix: "x-",
		description: "This MAY be used only on properties schemas. It has no effect on root schemas. Adds additional metadata to describe the XML representation of this property."
	},
	SchemaProperties: {
		properties: {},
		additionalProperties: "Schema"
	},
	DiscriminatorMapping: {
		properties: {},
		additionalProperties: (value) => {
			if (typeof value === "string" && isMappingRef(value)) return {
				type: "string",
				directResolveAs: "Schema"
			};
			else return { type: "string" };
		},
		documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/discriminator#types"
	},
	Discriminator: {
		properties: {
			propertyName: {
				type: "string",
				description: "REQUIRED. The name of the property in the payload that will hold the discriminator value."
			},
			mapping: "DiscriminatorMapping"
		},
		required: ["propertyName"],
		extensionsPrefix: "x-",
		documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/discriminator#discriminator-object",
		description: "When request bodies or response payloads may be one of a number of different schemas, a discriminator object can be used to aid in serialization, deserialization, and validation. The discriminator is a specific object in a schema which is used to inform the consumer of the document of an alternative schema based on the value associated with it."
	},
	Components: {
		properties: {
			parameters: "NamedParameters",
			schemas: "NamedSchemas",
			responses: "NamedResponses",
			examples: "NamedExamples",
			requestBodies: "NamedRequestBodies",
			headers: "NamedHeaders",
			securitySchemes: "NamedSecuritySchemes",
			links: "NamedLinks",
			callbacks: "NamedCallbacks"
		},
		extensionsPrefix: "x-",
		documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/components#components"
	},
	LinksMap: mapOf("Link"),
	NamedSchemas: mapOf("Schema"),
	NamedResponses: mapOf("Response"),
	NamedParameters: mapOf("Parameter"),
	NamedExamples: mapOf("Example"),
	NamedRequestBodies: mapOf("RequestBody"),
	NamedHeaders: mapOf("Header"),
	NamedSecuritySchemes: mapOf("SecurityScheme"),
	NamedLinks: mapOf("Link"),
	NamedCallbacks: mapOf("Callback"),
	ImplicitFlow: {
		properties: {
			refreshUrl: { type: "string" },
			scopes: {
				type: "object",
				additionalProperties: { type: "string" }
			},
			authorizationUrl: { type: "string" }
		},
		required: ["authorizationUrl", "scopes"],
		extensionsPrefix: "x-",
		description: "Configuration for the OAuth Implicit flow."
	},
	PasswordFlow: {
		properties: {
			refreshUrl: { type: "string" },
			scopes: {
				type: "object",
				additionalProperties: { type: "string" }
			},
			tokenUrl: { type: "string" }
		},
		required: ["tokenUrl", "scopes"],
		extensionsPrefix: "x-",
		description: "Object Configuration for the OAuth Resource Owner Password flow."
	},
	ClientCredentials: {
		properties: {
			refreshUrl: { type: "string" },
			scopes: {
				type: "object",
				additionalProperties: { type: "string" }
			},
			tokenUrl: { type: "string" }
		},
		required: ["tokenUrl", "scopes"],
		extensionsPrefix: "x-",
		description: "Configuration for the OAuth Client Credentials flow. Previously called application in OpenAPI 2.0."
	},
	AuthorizationCode: {
		properties: {
			refreshUrl: { type: "string" },
			authorizationUrl: { type: "string" },
			scopes: {
				type: "object",
				additionalProperties: { type: "string" }
			},
			tokenUrl: { type: "string" },
			"x-usePkce": (value) => {
				if (typeof value === "boolean") return { type: "boolean" };
				else return "XUsePkce";
			}
		},
		required: [
			"authorizationUrl",
			"tokenUrl",
			"scopes"
		],
		extensionsPrefix: "x-",
		description: "Configuration for the OAuth Authorization Code flow. Previously called accessCode in OpenAPI 2.0."
	},
	OAuth2Flows: {
		properties: {
			implicit: "ImplicitFlow",
			password: "PasswordFlow",
			clientCredentials: "ClientCredentials",
			authorizationCode: "AuthorizationCode"
		},
		extensionsPrefix: "x-",
		description: "Configuration details for a supported OAuth Flow."
	},
	SecurityScheme: {
		properties: {
			type: {
				enum: [
					"apiKey",
					"http",
					"oauth2",
					"openIdConnect"
				],
				description: "REQUIRED. The type of the security scheme. Valid values are \"apiKey\", \"http\", \"oauth2\", \"openIdConnect\"."
			},
			description: {
				type: "string",
				description: "A short description for security scheme."
			},
			name: {
				type: "string",
				description: "REQUIRED. The name of the header, query or cookie parameter to be used."
			},
			in: {
				type: "string",
				enum: [
					"query",
					"header",
					"cookie"
				],
				description: "REQUIRED. The location of the API key. Valid values are \"query\", \"header\" or \"cookie\"."
			},
			scheme: {
				type: "string",
				description: "A short description for security scheme."
			},
			bearerFormat: {
				type: "string",
				description: "A hint to the client to identify how the bearer token is formatted. Bearer tokens are usually generated by an authorization server, so this information is primarily for documentation purposes."
			},
			flows: "OAuth2Flows",
			openIdConnectUrl: {
				type: "string",
				description: "REQUIRED. OpenId Connect URL to discover OAuth2 configuration values. This MUST be in the form of a URL."
			},
			"x-defaultClientId": { type: "string" }
		},
		required(value) {
			switch (value?.type) {
				case "apiKey": return [
					"type",
					"name",
					"in"
				];
				case "http": return ["type", "scheme"];
				case "oauth2": return ["type", "flows"];
				case "openIdConnect": return ["type", "openIdConnectUrl"];
				default: return ["type"];
			}
		},
		allowed(value) {
			switch (value?.type) {
				case "apiKey": return [
					"type",
					"name",
					"in",
					"description"
				];
				case "http": return [
					"type",
					"scheme",
					"bearerFormat",
					"description"
				];
				case "oauth2": return [
					"type",
					"flows",
					"description"
				];
				case "openIdConnect": return [
					"type",
					"openIdConnectUrl",
					"description"
				];
				default: return ["type", "description"];
			}
		},
		extensionsPrefix: "x-"
	},
	XCodeSample,
	XCodeSampleList: listOf("XCodeSample"),
	XUsePkce: {
		properties: {
			disableManualConfiguration: { type: "boolean" },
			hideClientSecretInput: { type: "boolean" }
		},
		description: "The x-usePkce allows you to enable Proof Key for Code Exchange (PKCE) for the Oauth2 or OpenID Connect authorization code flow in the Replay.",
		documentationLink: "https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-use-pkce#openapi-extension-x-usepkce"
	},
	WebhooksMap
};
// node_modules/@redocly/openapi-core/lib/types/oas3_1.js
const Root$7 = {
	properties: {
		openapi: null,
		info: "Info",
		servers: "ServerList",
		security: "SecurityRequirementList",
		tags: "TagList",
		externalDocs: "ExternalDocs",
		paths: "Paths",
		webhooks: "WebhooksMap",
		components: "Components",
		jsonSchemaDialect: {
			type: "string",
			description: "The default value for the $schema keyword within Schema Objects contained within this OAS document. This MUST be in the form of a URI."
		}
	},
	required: ["openapi", "info"],
	requiredOneOf: [
		"paths",
		"components",
		"webhooks"
	],
	extensionsPrefix: "x-",
	documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/openapi#openapi",
	description: "REQUIRED. This string MUST be the semantic version number of the OpenAPI Specification version that the OpenAPI document uses. The openapi field SHOULD be used by tooling specifications and clients to interpret the OpenAPI document. This is not related to the API info.version string."
};
const License$2 = {
	...Oas3Types.License,
	properties: {
		...Oas3Types.License.properties,
		identifier: {
			type: "string",
			description: "An [SPDX-Licenses] expression for the API. The identifier field is mutually exclusive of the url field."
		}
	}
};
const Info$5 = {
	...Oas3Types.Info,
	properties: {
		...Oas3Types.Info.properties,
		summary: {
			type: "string",
			description: "A short summary of the API. This field MAY be used by tooling as required."
		}
	}
};
const Components$6 = {
	...Oas3Types.Components,
	properties: {
		...Oas3Types.Components.properties,
		pathItems: "NamedPathItems"
	}
};
const Operation$2 = {
	properties: {
		tags: {
			type: "array",
			items: { type: "string" },
			description: "A list of tags for API documentation control. Tags can be used for logical grouping of operations by resources or any other qualifier."
		},
		summary: {
			type: "string",
			description: "A short summary of what the operation does.",
			documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/operation#summary"
		},
		description: {
			type: "string",
			description: "A verbose explanation of the operation behavior.",
			documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/operation#description"
		},
		externalDocs: "ExternalDocs",
		operationId: {
			type: "string",
			description: "Unique string used to identify the operation. The id MUST be unique among all operations described in the API. The operationId value is case-sensitive.",
			documentationLink: "https://redocly.com/learn/openapi/openapi-visual-reference/operation#operationid"
		},
		parameters: "ParameterList",
		security: "SecurityRequirementList",
		servers: "ServerList",
		requestBody: "RequestBody",
		responses: "Responses",
		deprecated: { type: "boolean" },
		callbacks: "CallbacksMap",
		"x-codeSamples": "XCodeSampleList",
		"x-code-samples": "XCodeSampleList",
		"x-hideTryItPanel": { type: "boolean" }
	},
	extensionsPrefix: "x-",
	description: `The Operation Object describes a single API operation on a path, including its parameters, responses, and request body (if applicable). Each path can support more than one operation, but those operations must be unique. A unique operation is a combination of a path and an HTTP method, so two GET or two POST methods for the same path are not allowed.`
};
const Schema$2 = {
	properties: {
		$id: { type: "string" },
		$anchor: { type: "string" },
		id: { type: "string" },
		$schema: { type: "string" },
		definitions: "NamedSchemas",
		$defs: "NamedSchemas",
		$vocabulary: { type: "string" },
		externalDocs: "ExternalDocs",
		discriminator: "Discriminator",
		title: { type: "string" },
		multipleOf: {
			type: "number",
			minimum: 0
		},
		maximum: { type: "number" },
		minimum: { type: "number" },
		exclusiveMaximum: { type: "number" },
		exclusiveMinimum: { type: "number" },
		maxLength: {
			type: "integer",
			minimum: 0
		},
		minLength: {
			type: "integer",
			minimum: 0
		},
		pattern: { type: "string" },
		maxItems: {
			type: "integer",
			minimum: 0
		},
		minItems: {
			type: "integer",
			minimum: 0
		},
		uniqueItems: { type: "boolean" },
		maxProperties: {
			type: "integer",
			minimum: 0
		},
		minProperties: {
			type: "integer",
			minimum: 0
		},
		required: {
			type: "array",
			items: { type: "string" }
		},
		enum: { type: "array" },
		type: (value) => {
			if (Array.isArray(value)) return {
				type: "array",
				items: { enum: [
					"object",
					"array",
					"string",
					"number",
					"integer",
					"boolean",
					"null"
				] }
			};
			else return { enum: [
				"object",
				"array",
				"string",
				"number",
				"integer",
				"boolean",
				"null"
			] };
		},
		allOf: listOf("Schema", { name: "AllOf" }),
		anyOf: listOf("Schema", { name: "AnyOf" }),
		oneOf: listOf("Schema", { name: "OneOf" }),
		not: "Schema",
		if: "Schema",
		then: "Schema",
		else: "Schema",
		dependentSchemas: mapOf("Schema"),
		dependentRequired: "DependentRequired",
		prefixItems: listOf("Schema"),
		contains: "Schema",
		minContains: {
			type: "integer",
			minimum: 0
		},
		maxContains: {
			type: "integer",
			minimum: 0
		},
		patternProperties: "PatternProperties",
		propertyNames: "Schema",
		unevaluatedItems: (value) => {
			if (typeof value === "boolean") return { type: "boolean" };
			else return "Schema";
		},
		unevaluatedProperties: (value) => {
			if (typeof value === "boolean") return { type: "boolean" };
			else return "Schema";
		},
		summary: { type: "string" },
		properties: "SchemaProperties",
		items: (value) => {
			if (typeof value === "boolean") return { type: "boolean" };
			else return "Schema";
		},
		additionalProperties: (value) => {
			return typeof value === "boolean" ? { type: "boolean" } : "Schema";
		},
		description: { type: "string" },
		format: { type: "string" },
		contentEncoding: { type: "string" },
		contentMediaType: { type: "string" },
		contentSchema: "Schema",
		default: null,
		readOnly: { type: "boolean" },
		writeOnly: { type: "boolean" },
		xml: "Xml",
		examples: { type: "array" },
		example: { isExample: true },
		deprecated: { type: "boolean" },
		const: null,
		$comment: { type: "string" },
		"x-tags": {
			type: "array",
			items: { type: "string" }
		},
		$dynamicAnchor: { type: "string" },
		$dynamicRef: { type: "string" }
	},
	extensionsPrefix: "x-"
};
const SchemaProperties$1 = {
	properties: {},
	additionalProperties: (value) => {
		if (typeof value === "boolean") return { type: "boolean" };
		else return "Schema";
	}
};
const SecurityScheme$3 = {
	properties: {
		type: { enum: [
			"apiKey",
			"http",
			"oauth2",
			"openIdConnect",
			"mutualTLS"
		] },
		description: { type: "string" },
		name: { type: "string" },
		in: {
			type: "string",
			enum: [
				"query",
				"header",
				"cookie"
			]
		},
		scheme: { type: "string" },
		bearerFormat: { type: "string" },
		flows: "OAuth2Flows",
		openIdConnectUrl: { type: "string" }
	},
	required(value) {
		switch (value?.type) {
			case "apiKey": return [
				"type",
				"name",
				"in"
			];
			case "http": return ["type", "scheme"];
			case "oauth2": return ["type", "flows"];
			case "openIdConnect": return ["type", "openIdConnectUrl"];
			default: return ["type"];
		}
	},
	allowed(value) {
		switch (value?.type) {
			case "apiKey": return [
				"type",
				"name",
				"in",
				"description"
			];
			case "http": return [
				"type",
				"scheme",
				"bearerFormat",
				"description"
			];
			case "oauth2": switch (value?.flows) {
				case "implicit": return [
					"type",
					"flows",
					"authorizationUrl",
					"refreshUrl",
					"description",
					"scopes"
				];
				case "password":
				case "clientCredentials": return [
					"type",
					"flows",
					"tokenUrl",
					"refreshUrl",
					"description",
					"scopes"
				];
				case "authorizationCode": return [
					"type",
					"flows",
					"authorizationUrl",
					"refreshUrl",
					"tokenUrl",
					"description",
					"scopes"
				];
				default: return [
					"type",
					"flows",
					"authorizationUrl",
					"refreshUrl",
					"tokenUrl",
					"description",
					"scopes"
				];
			}
			case "openIdConnect": return [
				"type",
				"openIdConnectUrl",
				"description"
			];
			case "mutualTLS": return ["type", "description"];
			default: return ["type", "description"];
		}
	},
	extensionsPrefix: "x-"
};
const DependentRequired = {
	properties: {},
	additionalProperties: {
		type: "array",
		items: { type: "string" }
	}
};
const Oas3_1Types = {
	...Oas3Types,
	Info: Info$5,
	Root: Root$7,
	Schema: Schema$2,
	SchemaProperties: SchemaProperties$1,
	PatternProperties: SchemaProperties$1,
	License: License$2,
	Components: Components$6,
	NamedPathItems: mapOf("PathItem"),
	SecurityScheme: SecurityScheme$3,
	Operation: Operation$2,
	DependentRequired
};
// node_modules/@redocly/openapi-core/lib/types/oas3_2.js
const Root$6 = {
	...Oas3_1Types.Root,
	properties: {
		...Oas3_1Types.Root.properties,
		$self: {
			type: "string",
			description: "This string MUST be in the form of a URI reference as defined by [RFC3986] Section 4.1. The $self field provides the self-assigned URI of this document, which also serves as its base URI in accordance with [RFC3986] Section 5.1.1. Implementations MUST support identifying the targets of API description URIs using the URI defined by this field when it is present. See Establishing the Base URI for the base URI behavior when $self is absent or relative, and see Appendix F for examples of using $self to resolve references."
		}
	}
};
const Tag$2 = {
	...Oas3_1Types.Tag,
	properties: {
		...Oas3_1Types.Tag.properties,
		kind: {
			type: "string",
			description: "A machine-readable string to categorize what sort of tag it is. Any string value can be used; common uses are nav for Navigation, badge for visible badges, audience for APIs used by different groups. A registry of the most commonly used values is available."
		},
		parent: {
			type: "string",
			description: "The name of a tag that this tag is nested under. The named tag MUST exist in the API description, and circular references between parent and child tags MUST NOT be used."
		},
		summary: {
			type: "string",
			description: "A short summary of the tag, used for display purposes."
		}
	},
	description: "Adds metadata to a single tag that is used by the Operation Object. It is not mandatory to have a Tag Object per tag defined in the Operation Object instances."
};
const Server$3 = {
	...Oas3_1Types.Server,
	properties: {
		...Oas3_1Types.Server.properties,
		name: {
			type: "string",
			description: "An optional unique string to refer to the host designated by the URL."
		}
	},
	description: "An object representing a Server."
};
const SecurityScheme$2 = {
	...Oas3_1Types.SecurityScheme,
	properties: {
		...Oas3_1Types.SecurityScheme.properties,
		deprecated: {
			type: "boolean",
			description: "Declares this security scheme to be deprecated. Consumers SHOULD refrain from usage of the declared scheme. Default value is false."
		},
		oauth2MetadataUrl: {
			type: "string",
			description: "URL to the OAuth2 authorization server metadata [RFC8414]. TLS is required."
		}
	},
	allowed(value) {
		switch (value?.type) {
			case "apiKey": return [
				"type",
				"name",
				"in",
				"description",
				"deprecated"
			];
			case "http": return [
				"type",
				"scheme",
				"bearerFormat",
				"description",
				"deprecated"
			];
			case "oauth2": switch (value?.flows) {
				case "implicit": return [
					"type",
					"flows",
					"authorizationUrl",
					"refreshUrl",
					"description",
					"scopes",
					"oauth2MetadataUrl",
					"deprecated"
				];
				case "password":
				case "clientCredentials": return [
					"type",
					"flows",
					"tokenUrl",
					"refreshUrl",
					"description",
					"scopes",
					"oauth2MetadataUrl",
					"deprecated"
				];
				case "authorizationCode": return [
					"type",
					"flows",
					"authorizationUrl",
					"refreshUrl",
					"tokenUrl",
					"description",
					"scopes",
					"oauth2MetadataUrl",
					"deprecated"
				];
				case "deviceAuthorization": return [
					"type",
					"flows",
					"deviceAuthorizationUrl",
					"tokenUrl"
				];
				default: return [
					"type",
					"flows",
					"authorizationUrl",
					"refreshUrl",
					"tokenUrl",
					"description",
					"scopes",
					"oauth2MetadataUrl",
					"deprecated"
				];
			}
			case "openIdConnect": return [
				"type",
				"openIdConnectUrl",
				"description",
				"deprecated"
			];
			case "mutualTLS": return [
				"type",
				"description",
				"deprecated"
			];
			default: return [
				"type",
				"description",
				"deprecated"
			];
		}
	},
	description: "Defines a security scheme that can be used by the operations."
};
const OAuth2Flows = {
	...Oas3_1Types.OAuth2Flows,
	properties: {
		...Oas3_1Types.OAuth2Flows.properties,
		deviceAuthorization: "DeviceAuthorization"
	}
};
const DeviceAuthorization = {
	properties: {
		deviceAuthorizationUrl: {
			type: "string",
			description: "REQUIRED. The device authorization URL to be used for this flow. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS."
		},
		tokenUrl: {
			type: "string",
			description: "REQUIRED. The token URL to be used for this flow. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS."
		},
		refreshUrl: {
			type: "string",
			description: "The URL to be used for obtaining refresh tokens. This MUST be in the form of a URL. The OAuth2 standard requires the use of TLS."
		},
		scopes: mapOf("string", { description: "REQUIRED. The available scopes for the OAuth2 security scheme. A map between the scope name and a short description for it. The map MAY be empty." })
	},
	required: [
		"deviceAuthorizationUrl",
		"tokenUrl",
		"scopes"
	],
	extensionsPrefix: "x-",
	description: "Configuration for the OAuth Device Authorization flow."
};
const PathItem = {
	...Oas3Types.PathItem,
	properties: {
		...Oas3Types.PathItem.properties,
		query: "Operation",
		additionalOperations: mapOf("Operation")
	}
};
const Parameter$4 = {
	...Oas3_1Types.Parameter,
	properties: {
		...Oas3_1Types.Parameter.properties,
		in: {
			description: "REQUIRED. The location of the parameter. Possible values are \"query\", \"querystring\", \"header\", \"path\" or \"cookie\".",
			enum: [
				"query",
				"header",
				"path",
				"cookie",
				"querystring"
			]
		}
	}
};
const Response = {
	...Oas3_1Types.Response,
	properties: {
		...Oas3_1Types.Response.properties,
		summary: {
			type: "string",
			description: "A short summary of the meaning of the response."
		}
	}
};
const MediaType = {
	...Oas3_1Types.MediaType,
	properties: {
		...Oas3_1Types.MediaType.properties,
		itemSchema: "Schema",
		prefixEncoding: listOf("Encoding", { description: "A map between a property name and its encoding information, as defined under Encoding By Name. The encoding field SHALL only apply when the media type is multipart or application/x-www-form-urlencoded. If no Encoding Object is provided for a property, the behavior is determined by the default values documented for the Encoding Object. This field MUST NOT be present if prefixEncoding or itemEncoding are present." }),
		itemEncoding: "Encoding"
	}
};
const Discriminator$1 = {
	...Oas3_1Types.Discriminator,
	properties: {
		...Oas3_1Types.Discriminator.properties,
		defaultMapping: (value) => {
			const description = "The schema name or URI reference to a schema that is expected to validate the structure of the model when the discriminating property is not present in the payload or contains a value for which there is no explicit or implicit mapping.";
			if (isMappingRef(value)) return {
				type: "string",
				directResolveAs: "Schema",
				description
			};
			else return {
				type: "string",
				description
			};
		}
	}
};
const Components$5 = {
	extensionsPrefix: "x-",
	properties: {
		...Oas3_1Types.Components.properties,
		mediaTypes: "NamedMediaTypes"
	}
};
const Example$1 = {
	...Oas3_1Types.Example,
	properties: {
		...Oas3_1Types.Example.properties,
		dataValue: {
			resolvable: false,
			description: "An example of the data structure that MUST be valid according to the relevant Schema Object. If this field is present, value MUST be absent."
		},
		serializedValue: {
			type: "string",
			description: "An example of the serialized form of the value, including encoding and escaping as described under Validating Examples. If dataValue is present, then this field SHOULD contain the serialization of the given data. Otherwise, it SHOULD be the valid serialization of a data value that itself MUST be valid as described for dataValue. This field SHOULD NOT be used if the serialization format is JSON, as the data form is easier to work with. If this field is present, value, and externalValue MUST be absent."
		}
	}
};
const Xml = {
	properties: {
		nodeType: {
			type: "string",
			enum: [
				"element",
				"attribute",
				"text",
				"cdata",
				"none"
			],
			description: "One of element, attribute, text, cdata, or none, as explained under XML Node Types. The default value is none if $ref, $dynamicRef, or type: \"array\" is present in the Schema Object containing the XML Object, and element otherwise."
		},
		name: {
			type: "string",
			description: "Sets the name of the element/attribute corresponding to the schema, replacing the name that was inferred as described under XML Node Names. This field SHALL be ignored if the nodeType is text, cdata, or none."
		},
		namespace: {
			type: "string",
			description: "The IRI ([RFC3987]) of the namespace definition. Value MUST be in the form of a non-relative IRI."
		},
		prefix: {
			type: "string",
			description: "The prefix to be used for the name."
		},
		attribute: {
			type: "boolean",
			description: "Declares whether the property definition translates to an attribute instead of an element. Default value is false. If nodeType is present, this field MUST NOT be present.Deprecated: Use nodeType: \"attribute\" instead of attribute: true."
		},
		wrapped: {
			type: "boolean",
			description: "MAY be used only for an array definition. Signifies whether the array is wrapped (for example, <books><book/><book/></books>) or unwrapped (<book/><book/>). Default value is false. The definition takes effect only when defined alongside type being \"array\" (outside the items). If nodeType is present, this field MUST NOT be present. Deprecated: Use nodeType: \"element\" instead of wrapped: true."
		}
	},
	extensionsPrefix: "x-",
	description: "A metadata object that allows for more fine-tuned XML model definitions. When using a Schema Object with XML, if no XML Object is present, the behavior is determined by the XML Object’s default field values."
};
const Schema$1 = {
	...Oas3_1Types.Schema,
	properties: {
		...Oas3_1Types.Schema.properties,
		xml: "Xml"
	}
};
const Oas3_2Types = {
	...Oas3_1Types,
	Root: Root$6,
	Tag: Tag$2,
	Server: Server$3,
	SecurityScheme: SecurityScheme$2,
	OAuth2Flows,
	DeviceAuthorization,
	PathItem,
	Parameter: Parameter$4,
	Response,
	MediaType,
	Discriminator: Discriminator$1,
	Example: Example$1,
	Xml,
	Schema: Schema$1,
	Components: Components$5,
	NamedMediaTypes: mapOf("MediaTypesMap")
};
// node_modules/@redocly/openapi-core/lib/types/asyncapi-bindings.js
const HttpChannelBinding = {
	properties: {},
	description: "Protocol-specific information for an HTTP channel."
};
const HttpServerBinding = {
	properties: {},
	description: "Protocol-specific information for an HTTP server."
};
const HttpMessageBinding = {
	properties: {
		headers: "Schema",
		statusCode: { type: "number" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an HTTP message, i.e., a request or a response."
};
const HttpOperationBinding = {
	properties: {
		type: { type: "string" },
		method: {
			type: "string",
			enum: [
				"GET",
				"POST",
				"PUT",
				"PATCH",
				"DELETE",
				"HEAD",
				"OPTIONS",
				"CONNECT",
				"TRACE"
			]
		},
		query: "Schema",
		headers: "Schema",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an HTTP operation."
};
const WsChannelBinding = {
	properties: {
		method: { type: "string" },
		query: "Schema",
		headers: "Schema",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a WebSockets channel."
};
const WsServerBinding = {
	properties: {},
	description: "Protocol-specific information for a WebSockets server."
};
const WsMessageBinding = {
	properties: {},
	description: "Protocol-specific information for a WebSockets message."
};
const WsOperationBinding = {
	properties: {},
	description: "Protocol-specific information for a WebSockets operation."
};
const KafkaTopicConfiguration = { properties: {
	"cleanup.policy": {
		type: "array",
		items: { enum: ["delete", "compact"] }
	},
	"retention.ms": { type: "integer" },
	"retention.bytes": { type: "integer" },
	"delete.retention.ms": { type: "integer" },
	"max.message.bytes": { type: "integer" },
	"confluent.key.schema.validation": { type: "boolean" },
	"confluent.key.subject.name.strategy": { type: "string" },
	"confluent.value.schema.validation": { type: "boolean" },
	"confluent.value.subject.name.strategy": { type: "string" }
} };
const KafkaChannelBinding = {
	properties: {
		topic: { type: "string" },
		partitions: { type: "integer" },
		replicas: { type: "integer" },
		topicConfiguration: "KafkaTopicConfiguration",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a Kafka channel."
};
const KafkaServerBinding = {
	properties: {
		schemaRegistryUrl: { type: "string" },
		schemaRegistryVendor: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a Kafka server."
};
const KafkaMessageBinding = {
	properties: {
		key: "Schema",
		schemaIdLocation: { type: "string" },
		schemaIdPayloadEncoding: { type: "string" },
		schemaLookupStrategy: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a Kafka message."
};
const KafkaOperationBinding = {
	properties: {
		groupId: "Schema",
		clientId: "Schema",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a Kafka operation."
};
const AnypointmqChannelBinding = {
	properties: {
		destination: { type: "string" },
		destinationType: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an Anypoint MQ channel."
};
const AnypointmqServerBinding = {
	properties: {},
	description: "Protocol-specific information for an Anypoint MQ server."
};
const AnypointmqMessageBinding = {
	properties: {
		headers: "Schema",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an Anypoint MQ message."
};
const AnypointmqOperationBinding = {
	properties: {},
	description: "Protocol-specific information for an Anypoint MQ operation."
};
const AmqpChannelExchange = {
	properties: {
		name: { type: "string" },
		type: {
			type: "string",
			enum: [
				"topic",
				"direct",
				"fanout",
				"default",
				"headers"
			]
		},
		durable: { type: "boolean" },
		autoDelete: { type: "boolean" },
		vhost: { type: "string" }
	},
	description: "The AMQP exchange the channel is bound to."
};
const AmqpChannelQueue = {
	properties: {
		name: { type: "string" },
		durable: { type: "boolean" },
		exclusive: { type: "boolean" },
		autoDelete: { type: "boolean" },
		vhost: { type: "string" }
	},
	description: "The AMQP queue the channel is bound to."
};
const AmqpChannelBinding = {
	properties: {
		is: {
			type: "string",
			enum: ["queue", "routingKey"]
		},
		exchange: "AmqpChannelExchange",
		queue: "AmqpChannelQueue",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an AMQP 0-9-1 channel."
};
const AmqpServerBinding = {
	properties: {},
	description: "Protocol-specific information for an AMQP 0-9-1 server."
};
const AmqpMessageBinding = {
	properties: {
		contentEncoding: { type: "string" },
		messageType: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an AMQP 0-9-1 message."
};
const AmqpOperationBinding = {
	properties: {
		expiration: { type: "integer" },
		userId: { type: "string" },
		cc: {
			type: "array",
			items: { type: "string" }
		},
		priority: { type: "integer" },
		deliveryMode: { type: "integer" },
		mandatory: { type: "boolean" },
		bcc: {
			type: "array",
			items: { type: "string" }
		},
		replyTo: { type: "string" },
		timestamp: { type: "boolean" },
		ack: { type: "boolean" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an AMQP 0-9-1 operation."
};
const Amqp1ChannelBinding = {
	properties: {},
	description: "Protocol-specific information for an AMQP 1.0 channel."
};
const Amqp1ServerBinding = {
	properties: {},
	description: "Protocol-specific information for an AMQP 1.0 server."
};
const Amqp1MessageBinding = {
	properties: {},
	description: "Protocol-specific information for an AMQP 1.0 message."
};
const Amqp1OperationBinding = {
	properties: {},
	description: "Protocol-specific information for an AMQP 1.0 operation."
};
const MqttChannelBinding = {
	properties: {},
	description: "Protocol-specific information for an MQTT channel."
};
const MqttServerBindingLastWill = { properties: {
	topic: { type: "string" },
	qos: { type: "integer" },
	message: { type: "string" },
	retain: { type: "boolean" }
} };
const MqttServerBinding = {
	properties: {
		clientId: { type: "string" },
		cleanSession: { type: "boolean" },
		lastWill: "MqttServerBindingLastWill",
		keepAlive: { type: "integer" },
		sessionExpiryInterval: (value) => isPlainObject(value) ? "Schema" : { type: "integer" },
		maximumPacketSize: (value) => isPlainObject(value) ? "Schema" : { type: "integer" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an MQTT server."
};
const MqttMessageBinding = {
	properties: {
		payloadFormatIndicator: { type: "integer" },
		correlationData: "Schema",
		contentType: { type: "string" },
		responseTopic: (value) => isPlainObject(value) ? "Schema" : { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an MQTT message."
};
const MqttOperationBinding = {
	properties: {
		qos: { type: "integer" },
		retain: { type: "boolean" },
		messageExpiryInterval: (value) => isPlainObject(value) ? "Schema" : { type: "integer" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an MQTT operation."
};
const Mqtt5ChannelBinding = {
	properties: {},
	description: "Protocol-specific information for an MQTT 5 channel."
};
const Mqtt5ServerBinding = {
	properties: {
		sessionExpiryInterval: (value) => isPlainObject(value) ? "Schema" : { type: "integer" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an MQTT 5 server."
};
const Mqtt5MessageBinding = {
	properties: {},
	description: "Protocol-specific information for an MQTT 5 message."
};
const Mqtt5OperationBinding = {
	properties: {},
	description: "Protocol-specific information for an MQTT 5 operation."
};
const NatsChannelBinding = {
	properties: {},
	description: "Protocol-specific information for a NATS channel."
};
const NatsServerBinding = {
	properties: {},
	description: "Protocol-specific information for a NATS server."
};
const NatsMessageBinding = {
	properties: {},
	description: "Protocol-specific information for a NATS message."
};
const NatsOperationBinding = {
	properties: {
		queue: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a NATS operation."
};
const JmsChannelBinding = {
	properties: {
		destination: { type: "string" },
		destinationType: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a JMS channel."
};
const JmsServerBindingProperty = {
	properties: {
		name: { type: "string" },
		value: {}
	},
	required: ["name", "value"],
	description: "A name-value pair to set on the JMS ConnectionFactory implementation."
};
const JmsServerBinding = {
	properties: {
		jmsConnectionFactory: { type: "string" },
		properties: listOf("JmsServerBindingProperty"),
		clientID: { type: "string" },
		bindingVersion: { type: "string" }
	},
	required: ["jmsConnectionFactory"],
	description: "Protocol-specific information for a JMS server."
};
const JmsMessageBinding = {
	properties: {
		headers: "Schema",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a JMS message."
};
const JmsOperationBinding = {
	properties: {},
	description: "Protocol-specific information for a JMS operation."
};
const SolaceChannelBinding = {
	properties: {},
	description: "Protocol-specific information for a Solace channel."
};
const SolaceServerBinding = {
	properties: {
		bindingVersion: { type: "string" },
		msgVpn: { type: "string" },
		clientName: { type: "string" }
	},
	description: "Protocol-specific information for a Solace server."
};
const SolaceMessageBinding = {
	properties: {},
	description: "Protocol-specific information for a Solace message."
};
const SolaceDestination = { properties: {
	destinationType: {
		type: "string",
		enum: ["queue", "topic"]
	},
	deliveryMode: {
		type: "string",
		enum: ["direct", "persistent"]
	},
	"queue.name": { type: "string" },
	"queue.topicSubscriptions": {
		type: "array",
		items: { type: "string" }
	},
	"queue.accessType": {
		type: "string",
		enum: ["exclusive", "nonexclusive"]
	},
	"queue.maxMsgSpoolSize": { type: "string" },
	"queue.maxMsgSpoolUsage": { type: "string" },
	"queue.maxTtl": { type: "string" },
	"topic.topicSubscriptions": {
		type: "array",
		items: { type: "string" }
	}
} };
const SolaceOperationBinding = {
	properties: {
		bindingVersion: { type: "string" },
		destinations: listOf("SolaceDestination"),
		dmqEligible: { type: "boolean" },
		priority: {
			type: "integer",
			minimum: 0
		},
		timeToLive: { type: "integer" }
	},
	description: "Protocol-specific information for a Solace operation."
};
const SnsIdentifier = {
	properties: {
		url: { type: "string" },
		email: { type: "string" },
		phone: { type: "string" },
		arn: { type: "string" },
		name: { type: "string" }
	},
	description: "Identifies an SNS resource: exactly one of url, email, phone, arn, or name."
};
const SnsOrdering = {
	properties: {
		type: {
			type: "string",
			enum: ["standard", "FIFO"]
		},
		contentBasedDeduplication: { type: "boolean" }
	},
	required: ["type"],
	description: "Defines the ordering and deduplication properties of an SNS topic."
};
const SnsStatement = {
	properties: {
		effect: {
			type: "string",
			enum: ["Allow", "Deny"]
		},
		principal: {},
		action: {},
		resource: {},
		condition: { type: "object" }
	},
	required: [
		"effect",
		"principal",
		"action"
	],
	description: "An SNS access-policy statement."
};
const SnsPolicy = {
	properties: { statements: listOf("SnsStatement") },
	required: ["statements"],
	description: "The security policy for an SNS topic."
};
const SnsChannelBinding = {
	properties: {
		name: { type: "string" },
		ordering: "SnsOrdering",
		policy: "SnsPolicy",
		tags: { type: "object" },
		bindingVersion: { type: "string" }
	},
	required: ["name"],
	description: "Protocol-specific information for an SNS channel."
};
const SnsRedrivePolicy = {
	properties: {
		deadLetterQueue: "SnsIdentifier",
		maxReceiveCount: { type: "integer" }
	},
	required: ["deadLetterQueue"],
	description: "Defines where unprocessable SNS messages are moved."
};
const SnsDeliveryPolicy = {
	properties: {
		minDelayTarget: { type: "integer" },
		maxDelayTarget: { type: "integer" },
		numRetries: { type: "integer" },
		numNoDelayRetries: { type: "integer" },
		numMinDelayRetries: { type: "integer" },
		numMaxDelayRetries: { type: "integer" },
		backoffFunction: {
			type: "string",
			enum: [
				"arithmetic",
				"exponential",
				"geometric",
				"linear"
			]
		},
		maxReceivesPerSecond: { type: "integer" }
	},
	description: "Defines how SNS retries the delivery of messages to a subscription endpoint."
};
const SnsConsumer = {
	properties: {
		protocol: {
			type: "string",
			enum: [
				"http",
				"https",
				"email",
				"email-json",
				"sms",
				"sqs",
				"application",
				"lambda",
				"firehose"
			]
		},
		endpoint: "SnsIdentifier",
		filterPolicy: { type: "object" },
		filterPolicyScope: {
			type: "string",
			enum: ["MessageAttributes", "MessageBody"]
		},
		rawMessageDelivery: { type: "boolean" },
		redrivePolicy: "SnsRedrivePolicy",
		deliveryPolicy: "SnsDeliveryPolicy",
		displayName: { type: "string" }
	},
	required: [
		"protocol",
		"endpoint",
		"rawMessageDelivery"
	],
	description: "Describes an SNS subscription consuming messages from a topic."
};
const SnsOperationBinding = {
	properties: {
		topic: "SnsIdentifier",
		consumers: listOf("SnsConsumer"),
		deliveryPolicy: "SnsDeliveryPolicy",
		bindingVersion: { type: "string" }
	},
	required: ["consumers"],
	description: "Protocol-specific information for an SNS operation."
};
const SqsIdentifier = {
	properties: {
		arn: { type: "string" },
		name: { type: "string" }
	},
	description: "Identifies an SQS queue: exactly one of arn or name."
};
const SqsRedrivePolicy = {
	properties: {
		deadLetterQueue: "SqsIdentifier",
		maxReceiveCount: { type: "integer" }
	},
	required: ["deadLetterQueue"],
	description: "Defines where unprocessable SQS messages are moved."
};
const SqsStatement = {
	properties: {
		effect: {
			type: "string",
			enum: ["Allow", "Deny"]
		},
		principal: {},
		action: {},
		resource: {},
		condition: { type: "object" }
	},
	required: [
		"effect",
		"principal",
		"action"
	],
	description: "An SQS access-policy statement."
};
const SqsPolicy = {
	properties: { statements: listOf("SqsStatement") },
	required: ["statements"],
	description: "The security policy for an SQS queue."
};
const SqsQueue = {
	properties: {
		name: { type: "string" },
		fifoQueue: { type: "boolean" },
		deduplicationScope: {
			type: "string",
			enum: ["queue", "messageGroup"]
		},
		fifoThroughputLimit: {
			type: "string",
			enum: ["perQueue", "perMessageGroupId"]
		},
		deliveryDelay: { type: "integer" },
		visibilityTimeout: { type: "integer" },
		receiveMessageWaitTime: { type: "integer" },
		messageRetentionPeriod: { type: "integer" },
		redrivePolicy: "SqsRedrivePolicy",
		policy: "SqsPolicy",
		tags: { type: "object" }
	},
	required: ["name", "fifoQueue"],
	description: "Describes an SQS queue (channel-level definition)."
};
const SqsOperationQueue = {
	...SqsQueue,
	required: ["name"],
	description: "Describes an SQS queue (operation-level definition)."
};
const SqsChannelBinding = {
	properties: {
		queue: "SqsQueue",
		deadLetterQueue: "SqsQueue",
		bindingVersion: { type: "string" }
	},
	required: ["queue"],
	description: "Protocol-specific information for an SQS channel."
};
const SqsOperationBinding = {
	properties: {
		queues: listOf("SqsOperationQueue"),
		bindingVersion: { type: "string" }
	},
	required: ["queues"],
	description: "Protocol-specific information for an SQS operation."
};
const StompChannelBinding = {
	properties: {},
	description: "Protocol-specific information for a STOMP channel."
};
const StompServerBinding = {
	properties: {},
	description: "Protocol-specific information for a STOMP server."
};
const StompMessageBinding = {
	properties: {},
	description: "Protocol-specific information for a STOMP message."
};
const StompOperationBinding = {
	properties: {},
	description: "Protocol-specific information for a STOMP operation."
};
const RedisChannelBinding = {
	properties: {},
	description: "Protocol-specific information for a Redis channel."
};
const RedisServerBinding = {
	properties: {},
	description: "Protocol-specific information for a Redis server."
};
const RedisMessageBinding = {
	properties: {},
	description: "Protocol-specific information for a Redis message."
};
const RedisOperationBinding = {
	properties: {},
	description: "Protocol-specific information for a Redis operation."
};
const MercureChannelBinding = {
	properties: {},
	description: "Protocol-specific information for a Mercure channel."
};
const MercureServerBinding = {
	properties: {},
	description: "Protocol-specific information for a Mercure server."
};
const MercureMessageBinding = {
	properties: {},
	description: "Protocol-specific information for a Mercure message."
};
const MercureOperationBinding = {
	properties: {},
	description: "Protocol-specific information for a Mercure operation."
};
const IbmmqServerBinding = {
	properties: {
		groupId: { type: "string" },
		ccdtQueueManagerName: { type: "string" },
		cipherSpec: { type: "string" },
		multiEndpointServer: { type: "boolean" },
		heartBeatInterval: { type: "integer" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an IBM MQ server."
};
const IbmmqChannelQueue = {
	properties: {
		objectName: { type: "string" },
		isPartitioned: { type: "boolean" },
		exclusive: { type: "boolean" }
	},
	required: ["objectName"],
	description: "Defines the properties of an IBM MQ queue."
};
const IbmmqChannelTopic = {
	properties: {
		string: { type: "string" },
		objectName: { type: "string" },
		durablePermitted: { type: "boolean" },
		lastMsgRetained: { type: "boolean" }
	},
	description: "Defines the properties of an IBM MQ topic."
};
const IbmmqChannelBinding = {
	properties: {
		destinationType: {
			type: "string",
			enum: ["topic", "queue"]
		},
		queue: "IbmmqChannelQueue",
		topic: "IbmmqChannelTopic",
		maxMsgLength: { type: "integer" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an IBM MQ channel."
};
const IbmmqMessageBinding = {
	properties: {
		type: {
			type: "string",
			enum: [
				"string",
				"jms",
				"binary"
			]
		},
		headers: { type: "string" },
		description: { type: "string" },
		expiry: { type: "integer" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for an IBM MQ message."
};
const GooglepubsubMessageStoragePolicy = {
	properties: { allowedPersistenceRegions: {
		type: "array",
		items: { type: "string" }
	} },
	description: "Policy constraining the regions where Google Cloud Pub/Sub messages are stored."
};
const GooglepubsubSchemaSettings = {
	properties: {
		encoding: { type: "string" },
		firstRevisionId: { type: "string" },
		lastRevisionId: { type: "string" },
		name: { type: "string" }
	},
	required: ["encoding", "name"],
	description: "Settings for validating Google Cloud Pub/Sub messages against a schema."
};
const GooglepubsubChannelBinding = {
	properties: {
		labels: { type: "object" },
		messageRetentionDuration: { type: "string" },
		messageStoragePolicy: "GooglepubsubMessageStoragePolicy",
		schemaSettings: "GooglepubsubSchemaSettings",
		topic: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a Google Cloud Pub/Sub channel."
};
const GooglepubsubSchema = {
	properties: {
		name: { type: "string" },
		type: { type: "string" }
	},
	required: ["name"],
	description: "Identifies the Google Cloud Pub/Sub schema a message is validated against."
};
const GooglepubsubMessageBinding = {
	properties: {
		attributes: { type: "object" },
		orderingKey: { type: "string" },
		schema: "GooglepubsubSchema",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a Google Cloud Pub/Sub message."
};
const PulsarServerBinding = {
	properties: {
		tenant: { type: "string" },
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a Pulsar server."
};
const PulsarRetention = {
	properties: {
		time: { type: "integer" },
		size: { type: "integer" }
	},
	description: "The retention policy of a Pulsar topic."
};
const PulsarChannelBinding = {
	properties: {
		namespace: { type: "string" },
		persistence: {
			type: "string",
			enum: ["persistent", "non-persistent"]
		},
		compaction: { type: "integer" },
		"geo-replication": {
			type: "array",
			items: { type: "string" }
		},
		retention: "PulsarRetention",
		ttl: { type: "integer" },
		deduplication: { type: "boolean" },
		bindingVersion: { type: "string" }
	},
	required: ["namespace", "persistence"],
	description: "Protocol-specific information for a Pulsar channel."
};
const Ros2ServerBinding = {
	properties: {
		rmwImplementation: { type: "string" },
		domainId: {
			type: "integer",
			minimum: 0
		}
	},
	description: "Protocol-specific information for a ROS 2 server."
};
const Ros2ChannelBinding = {
	properties: {},
	description: "Protocol-specific information for a ROS 2 channel."
};
const Ros2QosPolicies = {
	properties: {
		reliability: {
			type: "string",
			enum: ["best_effort", "reliable"]
		},
		history: {
			type: "string",
			enum: [
				"keep_last",
				"keep_all",
				"unknown"
			]
		},
		durability: {
			type: "string",
			enum: ["transient_local", "volatile"]
		},
		lifespan: { type: "integer" },
		deadline: { type: "integer" },
		liveliness: {
			type: "string",
			enum: ["automatic", "manual"]
		},
		leaseDuration: { type: "integer" }
	},
	description: "Quality of Service settings for a ROS 2 operation."
};
const Ros2OperationBinding = {
	properties: {
		role: {
			type: "string",
			enum: [
				"publisher",
				"subscriber",
				"service_client",
				"service_server",
				"action_client",
				"action_server"
			]
		},
		node: { type: "string" },
		qosPolicies: "Ros2QosPolicies",
		bindingVersion: { type: "string" }
	},
	description: "Protocol-specific information for a ROS 2 operation."
};
const Ros2MessageBinding = {
	properties: {},
	description: "Protocol-specific information for a ROS 2 message."
};
const AsyncApiBindings = {
	HttpServerBinding,
	HttpChannelBinding,
	HttpMessageBinding,
	HttpOperationBinding,
	WsServerBinding,
	WsChannelBinding,
	WsMessageBinding,
	WsOperationBinding,
	KafkaServerBinding,
	KafkaTopicConfiguration,
	KafkaChannelBinding,
	KafkaMessageBinding,
	KafkaOperationBinding,
	AnypointmqServerBinding,
	AnypointmqChannelBinding,
	AnypointmqMessageBinding,
	AnypointmqOperationBinding,
	AmqpServerBinding,
	AmqpChannelExchange,
	AmqpChannelQueue,
	AmqpChannelBinding,
	AmqpMessageBinding,
	AmqpOperationBinding,
	Amqp1ServerBinding,
	Amqp1ChannelBinding,
	Amqp1MessageBinding,
	Amqp1OperationBinding,
	MqttServerBindingLastWill,
	MqttServerBinding,
	MqttChannelBinding,
	MqttMessageBinding,
	MqttOperationBinding,
	Mqtt5ServerBinding,
	Mqtt5ChannelBinding,
	Mqtt5MessageBinding,
	Mqtt5OperationBinding,
	NatsServerBinding,
	NatsChannelBinding,
	NatsMessageBinding,
	NatsOperationBinding,
	JmsServerBindingProperty,
	JmsServerBinding,
	JmsChannelBinding,
	JmsMessageBinding,
	JmsOperationBinding,
	SolaceServerBinding,
	SolaceChannelBinding,
	SolaceMessageBinding,
	SolaceDestination,
	SolaceOperationBinding,
	StompServerBinding,
	StompChannelBinding,
	StompMessageBinding,
	StompOperationBinding,
	RedisServerBinding,
	RedisChannelBinding,
	RedisMessageBinding,
	RedisOperationBinding,
	MercureServerBinding,
	MercureChannelBinding,
	MercureMessageBinding,
	MercureOperationBinding,
	SnsIdentifier,
	SnsOrdering,
	SnsStatement,
	SnsPolicy,
	SnsChannelBinding,
	SnsRedrivePolicy,
	SnsDeliveryPolicy,
	SnsConsumer,
	SnsOperationBinding,
	SqsIdentifier,
	SqsRedrivePolicy,
	SqsStatement,
	SqsPolicy,
	SqsQueue,
	SqsOperationQueue,
	SqsChannelBinding,
	SqsOperationBinding,
	IbmmqServerBinding,
	IbmmqChannelQueue,
	IbmmqChannelTopic,
	IbmmqChannelBinding,
	IbmmqMessageBinding,
	GooglepubsubMessageStoragePolicy,
	GooglepubsubSchemaSettings,
	GooglepubsubChannelBinding,
	GooglepubsubSchema,
	GooglepubsubMessageBinding,
	PulsarServerBinding,
	PulsarRetention,
	PulsarChannelBinding,
	ServerBindings: {
		extensionsPrefix: "x-",
		properties: {
			http: "HttpServerBinding",
			ws: "WsServerBinding",
			kafka: "KafkaServerBinding",
			anypointmq: "AnypointmqServerBinding",
			amqp: "AmqpServerBinding",
			amqp1: "Amqp1ServerBinding",
			mqtt: "MqttServerBinding",
			mqtt5: "Mqtt5ServerBinding",
			nats: "NatsServerBinding",
			jms: "JmsServerBinding",
			solace: "SolaceServerBinding",
			stomp: "StompServerBinding",
			redis: "RedisServerBinding",
			mercure: "MercureServerBinding",
			ibmmq: "IbmmqServerBinding",
			pulsar: "PulsarServerBinding"
		},
		additionalProperties: { type: "object" },
		description: "Map describing protocol-specific definitions for a server."
	},
	ChannelBindings: {
		extensionsPrefix: "x-",
		properties: {
			http: "HttpChannelBinding",
			ws: "WsChannelBinding",
			kafka: "KafkaChannelBinding",
			anypointmq: "AnypointmqChannelBinding",
			amqp: "AmqpChannelBinding",
			amqp1: "Amqp1ChannelBinding",
			mqtt: "MqttChannelBinding",
			mqtt5: "Mqtt5ChannelBinding",
			nats: "NatsChannelBinding",
			jms: "JmsChannelBinding",
			solace: "SolaceChannelBinding",
			stomp: "StompChannelBinding",
			redis: "RedisChannelBinding",
			mercure: "MercureChannelBinding",
			sns: "SnsChannelBinding",
			sqs: "SqsChannelBinding",
			ibmmq: "IbmmqChannelBinding",
			googlepubsub: "GooglepubsubChannelBinding",
			pulsar: "PulsarChannelBinding"
		},
		additionalProperties: { type: "object" },
		description: "Map describing protocol-specific definitions for a channel."
	},
	MessageBindings: {
		extensionsPrefix: "x-",
		properties: {
			http: "HttpMessageBinding",
			ws: "WsMessageBinding",
			kafka: "KafkaMessageBinding",
			anypointmq: "AnypointmqMessageBinding",
			amqp: "AmqpMessageBinding",
			amqp1: "Amqp1MessageBinding",
			mqtt: "MqttMessageBinding",
			mqtt5: "Mqtt5MessageBinding",
			nats: "NatsMessageBinding",
			jms: "JmsMessageBinding",
			solace: "SolaceMessageBinding",
			stomp: "StompMessageBinding",
			redis: "RedisMessageBinding",
			mercure: "MercureMessageBinding",
			ibmmq: "IbmmqMessageBinding",
			googlepubsub: "GooglepubsubMessageBinding"
		},
		additionalProperties: { type: "object" },
		description: "Map describing protocol-specific definitions for a message."
	},
	OperationBindings: {
		extensionsPrefix: "x-",
		properties: {
			http: "HttpOperationBinding",
			ws: "WsOperationBinding",
			kafka: "KafkaOperationBinding",
			anypointmq: "AnypointmqOperationBinding",
			amqp: "AmqpOperationBinding",
			amqp1: "Amqp1OperationBinding",
			mqtt: "MqttOperationBinding",
			mqtt5: "Mqtt5OperationBinding",
			nats: "NatsOperationBinding",
			jms: "JmsOperationBinding",
			solace: "SolaceOperationBinding",
			stomp: "StompOperationBinding",
			redis: "RedisOperationBinding",
			mercure: "MercureOperationBinding",
			sns: "SnsOperationBinding",
			sqs: "SqsOperationBinding"
		},
		additionalProperties: { type: "object" },
		description: "Map describing protocol-specific definitions for an operation."
	}
};
const Ros2Bindings = {
	Ros2ServerBinding,
	Ros2ChannelBinding,
	Ros2OperationBinding,
	Ros2QosPolicies,
	Ros2MessageBinding
};
// node_modules/@redocly/openapi-core/lib/types/json-schema-draft7.shared.js
const Schema = {
	extensionsPrefix: "x-",
	properties: {
		$id: { type: "string" },
		$schema: { type: "string" },
		definitions: "NamedSchemas",
		externalDocs: "ExternalDocs",
		discriminator: "Discriminator",
		title: { type: "string" },
		multipleOf: {
			type: "number",
			minimum: 0
		},
		maximum: { type: "number" },
		minimum: { type: "number" },
		exclusiveMaximum: { type: "number" },
		exclusiveMinimum: { type: "number" },
		maxLength: {
			type: "integer",
			minimum: 0
		},
		minLength: {
			type: "integer",
			minimum: 0
		},
		pattern: { type: "string" },
		maxItems: {
			type: "integer",
			minimum: 0
		},
		minItems: {
			type: "integer",
			minimum: 0
		},
		uniqueItems: { type: "boolean" },
		maxProperties: {
			type: "integer",
			minimum: 0
		},
		minProperties: {
			type: "integer",
			minimum: 0
		},
		required: {
			type: "array",
			items: { type: "string" }
		},
		enum: { type: "array" },
		type: (value) => {
			return Array.isArray(value) ? {
				type: "array",
				items: { enum: [
					"object",
					"array",
					"string",
					"number",
					"integer",
					"boolean",
					"null"
				] }
			} : { enum: [
				"object",
				"array",
				"string",
				"number",
				"integer",
				"boolean",
				"null"
			] };
		},
		allOf: listOf("Schema"),
		anyOf: listOf("Schema"),
		oneOf: listOf("Schema"),
		not: "Schema",
		if: "Schema",
		then: "Schema",
		else: "Schema",
		contains: "Schema",
		patternProperties: { type: "object" },
		propertyNames: "Schema",
		properties: "SchemaProperties",
		items: (value) => {
			return Array.isArray(value) ? listOf("Schema") : "Schema";
		},
		additionalProperties: (value) => {
			return typeof value === "boolean" ? { type: "boolean" } : "Schema";
		},
		description: { type: "string" },
		format: { type: "string" },
		contentEncoding: { type: "string" },
		contentMediaType: { type: "string" },
		default: null,
		readOnly: { type: "boolean" },
		writeOnly: { type: "boolean" },
		examples: { type: "array" },
		example: { isExample: true },
		deprecated: { type: "boolean" },
		const: null,
		$comment: { type: "string" },
		additionalItems: (value) => {
			return typeof value === "boolean" ? { type: "boolean" } : "Schema";
		},
		dependencies: "Dependencies"
	}
};
const SchemaProperties = {
	properties: {},
	additionalProperties: (value) => {
		return typeof value === "boolean" ? { type: "boolean" } : "Schema";
	}
};
const Dependencies = {
	properties: {},
	additionalProperties: (value) => {
		return Array.isArray(value) ? {
			type: "array",
			items: { type: "string" }
		} : "Schema";
	}
};
const DiscriminatorMapping = {
	properties: {},
	additionalProperties: (value) => {
		if (typeof value === "string" && isMappingRef(value)) return {
			type: "string",
			directResolveAs: "Schema"
		};
		else return { type: "string" };
	}
};
const Discriminator = {
	properties: {
		propertyName: { type: "string" },
		mapping: "DiscriminatorMapping"
	},
	required: ["propertyName"]
};
// node_modules/@redocly/openapi-core/lib/types/asyncapi2.js
const Root$5 = {
	extensionsPrefix: "x-",
	properties: {
		asyncapi: null,
		info: "Info",
		id: {
			type: "string",
			description: "Identifier of the application the AsyncAPI document is defining."
		},
		servers: "ServerMap",
		channels: "ChannelMap",
		components: "Components",
		tags: "TagList",
		externalDocs: "ExternalDocs",
		defaultContentType: { type: "string" }
	},
	required: [
		"asyncapi",
		"channels",
		"info"
	]
};
const Channel$1 = {
	extensionsPrefix: "x-",
	properties: {
		description: {
			type: "string",
			description: "An optional description of this channel item. CommonMark syntax can be used for rich text representation."
		},
		subscribe: "Operation",
		publish: "Operation",
		parameters: "ParametersMap",
		bindings: "ChannelBindings",
		servers: {
			type: "array",
			items: { type: "string" },
			description: "The servers on which this channel is available, specified as an optional unordered list of names (string keys) of Server Objects defined in the Servers Object (a map)."
		}
	},
	description: "Describes the operations available on a single channel."
};
const ChannelMap = {
	properties: {},
	additionalProperties: "Channel"
};
const Tag$1 = {
	extensionsPrefix: "x-",
	properties: {
		name: {
			type: "string",
			description: "REQUIRED. The name of the tag."
		},
		description: {
			type: "string",
			description: "A short description for the tag. CommonMark syntax can be used for rich text representation."
		},
		externalDocs: "ExternalDocs"
	},
	required: ["name"],
	description: "Allows adding meta data to a single tag."
};
const ExternalDocs$1 = {
	extensionsPrefix: "x-",
	properties: {
		description: {
			type: "string",
			description: "A short description of the target documentation. CommonMark syntax can be used for rich text representation."
		},
		url: {
			type: "string",
			description: "REQUIRED. The URL for the target documentation. This MUST be in the form of an absolute URL."
		}
	},
	required: ["url"],
	description: "Allows referencing an external resource for extended documentation."
};
const SecurityRequirement = {
	properties: {},
	additionalProperties: {
		type: "array",
		items: { type: "string" }
	},
	description: "Lists the required security schemes to execute this operation. The name used for each property MUST correspond to a security scheme declared in the Security Schemes under the Components Object."
};
const Server$2 = {
	extensionsPrefix: "x-",
	properties: {
		url: {
			type: "string",
			description: "REQUIRED. A URL to the target host. This URL supports Server Variables and MAY be relative, to indicate that the host location is relative to the location where the AsyncAPI document is being served. Variable substitutions will be made when a variable is named in {braces}."
		},
		protocol: {
			type: "string",
			description: "REQUIRED. The protocol this URL supports for connection. Supported protocol include, but are not limited to: amqp, amqps, http, https, ibmmq, jms, kafka, kafka-secure, anypointmq, mqtt, secure-mqtt, solace, stomp, stomps, ws, wss, mercure, googlepubsub, pulsar."
		},
		protocolVersion: {
			type: "string",
			description: "The version of the protocol used for connection. For instance: AMQP 0.9.1, HTTP 2.0, Kafka 1.0.0, etc."
		},
		description: {
			type: "string",
			description: "An optional string describing the host designated by the URL. CommonMark syntax MAY be used for rich text representation."
		},
		variables: "ServerVariablesMap",
		security: "SecurityRequirementList",
		bindings: "ServerBindings",
		tags: "TagList"
	},
	required: ["url", "protocol"],
	description: "An object representing a message broker, a server or any other kind of computer program capable of sending and/or receiving data. This object is used to capture details such as URIs, protocols and security configuration. Variable substitution can be used so that some details, for example usernames and passwords, can be injected by code generation tools."
};
const ServerMap = {
	properties: {},
	additionalProperties: (_value, key) => key.match(/^[A-Za-z0-9_\-]+$/) ? "Server" : void 0
};
const ServerVariable$1 = {
	extensionsPrefix: "x-",
	properties: {
		enum: {
			type: "array",
			items: { type: "string" },
			description: "An enumeration of string values to be used if the substitution options are from a limited set."
		},
		default: {
			type: "string",
			description: "The default value to use for substitution, and to send, if an alternate value is not supplied."
		},
		description: {
			type: "string",
			description: "An optional description for the server variable. CommonMark syntax MAY be used for rich text representation."
		},
		examples: {
			type: "array",
			items: { type: "string" },
			description: "An array of examples of the server variable."
		}
	},
	required: [],
	description: "An object representing a Server Variable for server URL template substitution."
};
const Info$4 = {
	extensionsPrefix: "x-",
	properties: {
		title: {
			type: "string",
			description: "REQUIRED. The title of the application."
		},
		version: {
			type: "string",
			description: "REQUIRED Provides the version of the application API (not to be confused with the specification version)."
		},
		description: {
			type: "string",
			description: "A short description of the application. CommonMark syntax can be used for rich text representation."
		},
		termsOfService: {
			type: "string",
			description: "A URL to the Terms of Service for the API. This MUST be in the form of an absolute URL."
		},
		contact: "Contact",
		license: "License"
	},
	required: ["title", "version"],
	description: "The object provides metadata about the API. The metadata can be used by the clients if needed."
};
const Contact$1 = {
	extensionsPrefix: "x-",
	properties: {
		name: {
			type: "string",
			description: "The identifying name of the contact person/organization."
		},
		url: {
			type: "string",
			description: "The URL pointing to the contact information. This MUST be in the form of an absolute URL."
		},
		email: {
			type: "string",
			description: "The email address of the contact person/organization. MUST be in the format of an email address."
		}
	},
	description: "Contact information for the exposed API."
};
const License$1 = {
	extensionsPrefix: "x-",
	properties: {
		name: {
			type: "string",
			description: "REQUIRED. The license name used for the API."
		},
		url: {
			type: "string",
			description: "A URL to the license used for the API. This MUST be in the form of an absolute URL."
		}
	},
	required: ["name"],
	description: "License information for the exposed API."
};
const Parameter$3 = {
	extensionsPrefix: "x-",
	properties: {
		description: {
			type: "string",
			description: "A verbose explanation of the parameter. CommonMark syntax can be used for rich text representation."
		},
		schema: "Schema",
		location: {
			type: "string",
			description: "A runtime expression that specifies the location of the parameter value. Even when a definition for the target field exists, it MUST NOT be used to validate this parameter but, instead, the schema property MUST be used."
		}
	},
	description: "Describes a parameter included in a channel name."
};
const CorrelationId = {
	extensionsPrefix: "x-",
	properties: {
		description: {
			type: "string",
			description: "An optional description of the identifier. CommonMark syntax can be used for rich text representation."
		},
		location: {
			type: "string",
			description: "REQUIRED. A runtime expression that specifies the location of the correlation ID."
		}
	},
	required: ["location"],
	description: "An object that specifies an identifier at design time that can used for message tracing and correlation."
};
const Message$1 = {
	extensionsPrefix: "x-",
	properties: {
		messageId: {
			type: "string",
			description: "Unique string used to identify the message. The id MUST be unique among all messages described in the API. The messageId value is case-sensitive. Tools and libraries MAY use the messageId to uniquely identify a message, therefore, it is RECOMMENDED to follow common programming naming conventions."
		},
		headers: "Schema",
		payload: "Schema",
		correlationId: "CorrelationId",
		schemaFormat: {
			type: "string",
			description: "A string containing the name of the schema format used to define the message payload. If omitted, implementations should parse the payload as a Schema object. When the payload is defined using a $ref to a remote file, it is RECOMMENDED the schema format includes the file encoding type to allow implementations to parse the file correctly."
		},
		contentType: {
			type: "string",
			description: `The content type to use when encoding/decoding a message's payload. The value MUST be a specific media type (e.g. application/json). When omitted, the value MUST be the one specified on the defaultContentType field.`
		},
		name: {
			type: "string",
			description: "A machine-friendly name for the message."
		},
		title: {
			type: "string",
			description: "A human-friendly title for the message."
		},
		summary: {
			type: "string",
			description: "A short summary of what the message is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the message. CommonMark syntax can be used for rich text representation."
		},
		tags: "TagList",
		externalDocs: "ExternalDocs",
		bindings: "MessageBindings",
		examples: "MessageExampleList",
		traits: "MessageTraitList"
	},
	additionalProperties: {},
	description: "Describes a message received on a given channel and operation."
};
const OperationTrait$1 = {
	extensionsPrefix: "x-",
	properties: {
		tags: "TagList",
		summary: {
			type: "string",
			description: "A short summary of what the operation is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the operation. CommonMark syntax can be used for rich text representation."
		},
		externalDocs: "ExternalDocs",
		operationId: {
			type: "string",
			description: "Unique string used to identify the operation. The id MUST be unique among all operations described in the API. The operationId value is case-sensitive. Tools and libraries MAY use the operationId to uniquely identify an operation, therefore, it is RECOMMENDED to follow common programming naming conventions."
		},
		security: "SecurityRequirementList",
		bindings: "OperationBindings"
	},
	required: [],
	description: "Describes a trait that MAY be applied to an Operation Object. This object MAY contain any property from the Operation Object, except message and traits."
};
const MessageTrait$1 = {
	extensionsPrefix: "x-",
	properties: {
		messageId: {
			type: "string",
			description: "Unique string used to identify the message. The id MUST be unique among all messages described in the API. The messageId value is case-sensitive. Tools and libraries MAY use the messageId to uniquely identify a message, therefore, it is RECOMMENDED to follow common programming naming conventions."
		},
		headers: "Schema",
		correlationId: "CorrelationId",
		schemaFormat: {
			type: "string",
			description: "A string containing the name of the schema format/language used to define the message payload. If omitted, implementations should parse the payload as a Schema object."
		},
		contentType: {
			type: "string",
			description: `The content type to use when encoding/decoding a message's payload. The value MUST be a specific media type (e.g. application/json). When omitted, the value MUST be the one specified on the defaultContentType field.`
		},
		name: {
			type: "string",
			description: "A verbose explanation of the message. CommonMark syntax can be used for rich text representation."
		},
		title: {
			type: "string",
			description: "A human-friendly title for the message."
		},
		summary: {
			type: "string",
			description: "A short summary of what the message is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the message. CommonMark syntax can be used for rich text representation."
		},
		tags: "TagList",
		externalDocs: "ExternalDocs",
		bindings: "MessageBindings",
		examples: "MessageExampleList"
	},
	additionalProperties: {},
	description: "Describes a trait that MAY be applied to a Message Object. This object MAY contain any property from the Message Object, except payload and traits."
};
const Operation$1 = {
	extensionsPrefix: "x-",
	properties: {
		tags: "TagList",
		summary: {
			type: "string",
			description: "A short summary of what the operation is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the operation. CommonMark syntax can be used for rich text representation."
		},
		externalDocs: "ExternalDocs",
		operationId: {
			type: "string",
			description: "Unique string used to identify the operation. The id MUST be unique among all operations described in the API. The operationId value is case-sensitive. Tools and libraries MAY use the operationId to uniquely identify an operation, therefore, it is RECOMMENDED to follow common programming naming conventions."
		},
		security: "SecurityRequirementList",
		bindings: "OperationBindings",
		traits: "OperationTraitList",
		message: "Message"
	},
	required: [],
	description: "Describes a publish or a subscribe operation. This provides a place to document how and why messages are sent and received."
};
const MessageExample = {
	extensionsPrefix: "x-",
	properties: {
		payload: {
			isExample: true,
			description: `The value of this field MUST validate against the Message Object's payload field.`
		},
		summary: {
			type: "string",
			description: "A short summary of what the example is about."
		},
		name: {
			type: "string",
			description: "A machine-friendly name."
		},
		headers: {
			type: "object",
			description: `The value of this field MUST validate against the Message Object's headers field.`
		}
	},
	description: "Message Example Object represents an example of a Message Object and MUST contain either headers and/or payload fields."
};
const Components$4 = {
	extensionsPrefix: "x-",
	properties: {
		messages: "NamedMessages",
		parameters: "NamedParameters",
		schemas: "NamedSchemas",
		correlationIds: "NamedCorrelationIds",
		messageTraits: "NamedMessageTraits",
		operationTraits: "NamedOperationTraits",
		securitySchemes: "NamedSecuritySchemes",
		servers: "ServerMap",
		serverVariables: "ServerVariablesMap",
		channels: "ChannelMap",
		serverBindings: "ServerBindings",
		channelBindings: "ChannelBindings",
		operationBindings: "OperationBindings",
		messageBindings: "MessageBindings"
	}
};
const ImplicitFlow$1 = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		scopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		authorizationUrl: { type: "string" }
	},
	required: ["authorizationUrl", "scopes"],
	description: "Configuration for the OAuth Implicit flow."
};
const PasswordFlow$1 = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		scopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		tokenUrl: { type: "string" }
	},
	required: ["tokenUrl", "scopes"],
	description: "Configuration for the OAuth Password flow."
};
const ClientCredentials$1 = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		scopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		tokenUrl: { type: "string" }
	},
	required: ["tokenUrl", "scopes"],
	description: "Configuration for the OAuth Client Credentials flow."
};
const AuthorizationCode$1 = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		authorizationUrl: { type: "string" },
		scopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		tokenUrl: { type: "string" }
	},
	required: [
		"authorizationUrl",
		"tokenUrl",
		"scopes"
	],
	description: "Configuration for the OAuth Authorization Code flow."
};
const SecuritySchemeFlows = {
	extensionsPrefix: "x-",
	properties: {
		implicit: "ImplicitFlow",
		password: "PasswordFlow",
		clientCredentials: "ClientCredentials",
		authorizationCode: "AuthorizationCode"
	}
};
const SecurityScheme$1 = {
	properties: {
		type: { enum: [
			"userPassword",
			"apiKey",
			"X509",
			"symmetricEncryption",
			"asymmetricEncryption",
			"httpApiKey",
			"http",
			"oauth2",
			"openIdConnect",
			"plain",
			"scramSha256",
			"scramSha512",
			"gssapi"
		] },
		description: {
			type: "string",
			description: "A short description for security scheme. CommonMark syntax MAY be used for rich text representation."
		},
		name: {
			type: "string",
			description: "REQUIRED. The name of the header, query or cookie parameter to be used."
		},
		in: {
			type: "string",
			enum: [
				"query",
				"header",
				"cookie",
				"user",
				"password"
			],
			description: "REQUIRED. The location of the API key. Valid values are \"user\" and \"password\" for apiKey and \"query\", \"header\" or \"cookie\" for httpApiKey."
		},
		scheme: {
			type: "string",
			description: "REQUIRED. The name of the HTTP Authorization scheme to be used in the Authorization header as defined in RFC7235."
		},
		bearerFormat: {
			type: "string",
			description: "A hint to the client to identify how the bearer token is formatted. Bearer tokens are usually generated by an authorization server, so this information is primarily for documentation purposes."
		},
		flows: "SecuritySchemeFlows",
		openIdConnectUrl: {
			type: "string",
			description: "REQUIRED. OpenId Connect URL to discover OAuth2 configuration values. This MUST be in the form of an absolute URL."
		}
	},
	required(value) {
		switch (value?.type) {
			case "apiKey": return ["type", "in"];
			case "httpApiKey": return [
				"type",
				"name",
				"in"
			];
			case "http": return ["type", "scheme"];
			case "oauth2": return ["type", "flows"];
			case "openIdConnect": return ["type", "openIdConnectUrl"];
			default: return ["type"];
		}
	},
	allowed(value) {
		switch (value?.type) {
			case "apiKey": return [
				"type",
				"in",
				"description"
			];
			case "httpApiKey": return [
				"type",
				"name",
				"in",
				"description"
			];
			case "http": return [
				"type",
				"scheme",
				"bearerFormat",
				"description"
			];
			case "oauth2": return [
				"type",
				"flows",
				"description"
			];
			case "openIdConnect": return [
				"type",
				"openIdConnectUrl",
				"description"
			];
			default: return ["type", "description"];
		}
	},
	extensionsPrefix: "x-",
	description: "Defines a security scheme that can be used by the operations."
};
const AsyncApi2Types = {
	...AsyncApiBindings,
	Root: Root$5,
	Tag: Tag$1,
	TagList: listOf("Tag"),
	ServerMap,
	ExternalDocs: ExternalDocs$1,
	Server: Server$2,
	ServerVariable: ServerVariable$1,
	ServerVariablesMap: mapOf("ServerVariable"),
	SecurityRequirement,
	SecurityRequirementList: listOf("SecurityRequirement"),
	Info: Info$4,
	Contact: Contact$1,
	License: License$1,
	ChannelMap,
	Channel: Channel$1,
	Parameter: Parameter$3,
	ParametersMap: mapOf("Parameter"),
	Operation: Operation$1,
	Schema,
	MessageExample,
	SchemaProperties,
	DiscriminatorMapping,
	Discriminator,
	Components: Components$4,
	NamedSchemas: mapOf("Schema"),
	NamedMessages: mapOf("Message"),
	NamedMessageTraits: mapOf("MessageTrait"),
	NamedOperationTraits: mapOf("OperationTrait"),
	NamedParameters: mapOf("Parameter"),
	NamedSecuritySchemes: mapOf("SecurityScheme"),
	NamedCorrelationIds: mapOf("CorrelationId"),
	ImplicitFlow: ImplicitFlow$1,
	PasswordFlow: PasswordFlow$1,
	ClientCredentials: ClientCredentials$1,
	AuthorizationCode: AuthorizationCode$1,
	SecuritySchemeFlows,
	SecurityScheme: SecurityScheme$1,
	Message: Message$1,
	OperationTrait: OperationTrait$1,
	OperationTraitList: listOf("OperationTrait"),
	MessageTrait: MessageTrait$1,
	MessageTraitList: listOf("MessageTrait"),
	MessageExampleList: listOf("MessageExample"),
	CorrelationId,
	Dependencies
};
// node_modules/@redocly/openapi-core/lib/types/asyncapi3.js
const Root$4 = {
	extensionsPrefix: "x-",
	properties: {
		asyncapi: {
			type: "string",
			description: "REQUIRED. Specifies the AsyncAPI Specification version being used. It can be used by tooling Specifications and clients to interpret the version. The structure shall be major.minor.patch, where patch versions must be compatible with the existing major.minor tooling. Typically patch versions will be introduced to address errors in the documentation, and tooling should typically be compatible with the corresponding major.minor (1.0.*). Patch versions will correspond to patches of this document."
		},
		info: "Info",
		id: {
			type: "string",
			description: "Identifier of the application the AsyncAPI document is defining."
		},
		servers: "ServerMap",
		channels: "NamedChannels",
		components: "Components",
		operations: "NamedOperations",
		defaultContentType: {
			type: "string",
			description: `Default content type to use when encoding/decoding a message's payload.`
		}
	},
	required: ["asyncapi", "info"],
	description: "This is the root document object for the API specification. It combines resource listing and API declaration together into one document."
};
const Channel = {
	extensionsPrefix: "x-",
	properties: {
		address: {
			type: "string",
			description: `An optional string representation of this channel's address. The address is typically the "topic name", "routing key", "event type", or "path". When null or absent, it MUST be interpreted as unknown. This is useful when the address is generated dynamically at runtime or can't be known upfront. It MAY contain Channel Address Expressions. Query parameters and fragments SHALL NOT be used, instead use bindings to define them.`
		},
		messages: "NamedMessages",
		title: {
			type: "string",
			description: "A human-friendly title for the channel."
		},
		summary: {
			type: "string",
			description: "A short summary of the channel."
		},
		description: {
			type: "string",
			description: "An optional description of this channel. CommonMark syntax can be used for rich text representation."
		},
		servers: "ServerList",
		parameters: "ParametersMap",
		bindings: "ChannelBindings",
		tags: "TagList",
		externalDocs: "ExternalDocs"
	},
	description: "Describes a shared communication channel."
};
const Server$1 = {
	extensionsPrefix: "x-",
	properties: {
		host: {
			type: "string",
			description: "REQUIRED. The server host name. It MAY include the port. This field supports Server Variables. Variable substitutions will be made when a variable is named in {braces}."
		},
		pathname: {
			type: "string",
			description: "The path to a resource in the host. This field supports Server Variables. Variable substitutions will be made when a variable is named in {braces}."
		},
		protocol: {
			type: "string",
			description: "REQUIRED. The protocol this server supports for connection."
		},
		protocolVersion: {
			type: "string",
			description: "The version of the protocol used for connection. For instance: AMQP 0.9.1, HTTP 2.0, Kafka 1.0.0, etc."
		},
		description: {
			type: "string",
			description: "An optional string describing the server. CommonMark syntax MAY be used for rich text representation."
		},
		variables: "ServerVariablesMap",
		security: "SecuritySchemeList",
		bindings: "ServerBindings",
		externalDocs: "ExternalDocs",
		tags: "TagList"
	},
	required: ["host", "protocol"],
	description: "An object representing a message broker, a server or any other kind of computer program capable of sending and/or receiving data. This object is used to capture details such as URIs, protocols and security configuration. Variable substitution can be used so that some details, for example usernames and passwords, can be injected by code generation tools."
};
const Info$3 = {
	extensionsPrefix: "x-",
	properties: {
		title: {
			type: "string",
			description: "REQUIRED. The title of the application."
		},
		version: {
			type: "string",
			description: "REQUIRED Provides the version of the application API (not to be confused with the specification version)."
		},
		description: {
			type: "string",
			description: "A short description of the application. CommonMark syntax can be used for rich text representation."
		},
		termsOfService: {
			type: "string",
			description: "A URL to the Terms of Service for the API. This MUST be in the form of an absolute URL."
		},
		contact: "Contact",
		license: "License",
		tags: "TagList",
		externalDocs: "ExternalDocs"
	},
	required: ["title", "version"],
	description: "The object provides metadata about the API. The metadata can be used by the clients if needed."
};
const Parameter$2 = {
	extensionsPrefix: "x-",
	properties: {
		description: {
			type: "string",
			description: "An optional description for the parameter. CommonMark syntax MAY be used for rich text representation."
		},
		enum: {
			type: "array",
			items: { type: "string" },
			description: "An enumeration of string values to be used if the substitution options are from a limited set."
		},
		default: {
			type: "string",
			description: "The default value to use for substitution, and to send, if an alternate value is not supplied."
		},
		examples: {
			type: "array",
			items: { type: "string" },
			description: "An array of examples of the parameter value."
		},
		location: {
			type: "string",
			description: "A runtime expression that specifies the location of the parameter value."
		}
	},
	description: "Describes a parameter included in a channel address."
};
const Message = {
	extensionsPrefix: "x-",
	properties: {
		headers: (value) => {
			return isPlainObject(value) && "schema" in value ? "MultiFormatSchema" : "Schema";
		},
		payload: (value) => {
			return isPlainObject(value) && "schema" in value ? "MultiFormatSchema" : "Schema";
		},
		correlationId: "CorrelationId",
		contentType: {
			type: "string",
			description: `The content type to use when encoding/decoding a message's payload. The value MUST be a specific media type (e.g. application/json). When omitted, the value MUST be the one specified on the defaultContentType field.`
		},
		name: {
			type: "string",
			description: "A machine-friendly name for the message."
		},
		title: {
			type: "string",
			description: "A human-friendly title for the message."
		},
		summary: {
			type: "string",
			description: "A short summary of what the message is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the message. CommonMark syntax can be used for rich text representation."
		},
		tags: "TagList",
		externalDocs: "ExternalDocs",
		bindings: "MessageBindings",
		examples: "MessageExampleList",
		traits: "MessageTraitList"
	},
	description: "Describes a message received on a given channel and operation."
};
const OperationTrait = {
	extensionsPrefix: "x-",
	properties: {
		tags: "TagList",
		title: {
			type: "string",
			description: "A human-friendly title for the operation."
		},
		summary: {
			type: "string",
			description: "A short summary of what the operation is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the operation. CommonMark syntax can be used for rich text representation."
		},
		externalDocs: "ExternalDocs",
		security: "SecuritySchemeList",
		bindings: "OperationBindings"
	},
	required: [],
	description: "Describes a trait that MAY be applied to an Operation Object. This object MAY contain any property from the Operation Object, except the action, channel, messages and traits ones."
};
const MessageTrait = {
	extensionsPrefix: "x-",
	properties: {
		headers: (value) => {
			return isPlainObject(value) && "schema" in value ? "MultiFormatSchema" : "Schema";
		},
		correlationId: "CorrelationId",
		contentType: {
			type: "string",
			description: `The content type to use when encoding/decoding a message's payload. The value MUST be a specific media type (e.g. application/json). When omitted, the value MUST be the one specified on the defaultContentType field.`
		},
		name: {
			type: "string",
			description: "A machine-friendly name for the message."
		},
		title: {
			type: "string",
			description: "A human-friendly title for the message."
		},
		summary: {
			type: "string",
			description: "A short summary of what the message is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the message. CommonMark syntax can be used for rich text representation."
		},
		tags: "TagList",
		externalDocs: "ExternalDocs",
		bindings: "MessageBindings",
		examples: "MessageExampleList"
	},
	description: "Describes a trait that MAY be applied to a Message Object. This object MAY contain any property from the Message Object, except payload and traits."
};
const Operation = {
	extensionsPrefix: "x-",
	properties: {
		action: {
			type: "string",
			enum: ["send", "receive"],
			description: `Required. Use send when it's expected that the application will send a message to the given channel, and receive when the application should expect receiving messages from the given channel.`
		},
		channel: "Channel",
		title: {
			type: "string",
			description: "A human-friendly title for the operation."
		},
		tags: "TagList",
		summary: {
			type: "string",
			description: "A short summary of what the operation is about."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the operation. CommonMark syntax can be used for rich text representation."
		},
		externalDocs: "ExternalDocs",
		operationId: { type: "string" },
		security: "SecuritySchemeList",
		bindings: "OperationBindings",
		traits: "OperationTraitList",
		messages: "MessageList",
		reply: "OperationReply"
	},
	required: ["action", "channel"]
};
const OperationReply = {
	extensionsPrefix: "x-",
	properties: {
		channel: "Channel",
		messages: "MessageList",
		address: "OperationReplyAddress"
	},
	description: "Describes the reply part that MAY be applied to an Operation Object. If an operation implements the request/reply pattern, the reply object represents the response message."
};
const OperationReplyAddress = {
	extensionsPrefix: "x-",
	properties: {
		location: {
			type: "string",
			description: "REQUIRED. A runtime expression that specifies the location of the reply address."
		},
		description: {
			type: "string",
			description: "An optional description of the address. CommonMark syntax can be used for rich text representation."
		}
	},
	required: ["location"],
	description: "An object that specifies where an operation has to send the reply."
};
const Components$3 = {
	extensionsPrefix: "x-",
	properties: {
		messages: "NamedMessages",
		parameters: "NamedParameters",
		schemas: "NamedSchemas",
		replies: "NamedOperationReplies",
		replyAddresses: "NamedOperationRelyAddresses",
		correlationIds: "NamedCorrelationIds",
		messageTraits: "NamedMessageTraits",
		operationTraits: "NamedOperationTraits",
		tags: "NamedTags",
		externalDocs: "NamedExternalDocs",
		securitySchemes: "NamedSecuritySchemes",
		servers: "ServerMap",
		serverVariables: "ServerVariablesMap",
		channels: "NamedChannels",
		operations: "NamedOperations",
		serverBindings: "ServerBindings",
		channelBindings: "ChannelBindings",
		operationBindings: "OperationBindings",
		messageBindings: "MessageBindings"
	},
	description: "Holds a set of reusable objects for different aspects of the AsyncAPI specification. All objects defined within the components object will have no effect on the API unless they are explicitly referenced from properties outside the components object."
};
const ImplicitFlow = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		availableScopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		authorizationUrl: { type: "string" }
	},
	required: ["authorizationUrl", "availableScopes"],
	description: "Configuration for the OAuth Implicit flow."
};
const PasswordFlow = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		availableScopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		tokenUrl: { type: "string" }
	},
	required: ["tokenUrl", "availableScopes"],
	description: "Configuration for the OAuth Resource Owner Protected Credentials flow."
};
const ClientCredentials = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		availableScopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		tokenUrl: { type: "string" }
	},
	required: ["tokenUrl", "availableScopes"],
	description: "Configuration for the OAuth Client Credentials flow."
};
const AuthorizationCode = {
	extensionsPrefix: "x-",
	properties: {
		refreshUrl: { type: "string" },
		authorizationUrl: { type: "string" },
		availableScopes: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		tokenUrl: { type: "string" }
	},
	required: [
		"authorizationUrl",
		"tokenUrl",
		"availableScopes"
	],
	description: "Configuration for the OAuth Authorization Code flow."
};
const SecurityScheme = {
	properties: {
		type: {
			enum: [
				"userPassword",
				"apiKey",
				"X509",
				"symmetricEncryption",
				"asymmetricEncryption",
				"httpApiKey",
				"http",
				"oauth2",
				"openIdConnect",
				"plain",
				"scramSha256",
				"scramSha512",
				"gssapi"
			],
			description: "REQUIRED. The type of the security scheme. Valid values are \"userPassword\", \"apiKey\", \"X509\", \"symmetricEncryption\", \"asymmetricEncryption\", \"httpApiKey\", \"http\", \"oauth2\", \"openIdConnect\", \"plain\", \"scramSha256\", \"scramSha512\", and \"gssapi\"."
		},
		description: {
			type: "string",
			description: "A short description for security scheme. CommonMark syntax MAY be used for rich text representation."
		},
		name: {
			type: "string",
			description: "REQUIRED. The name of the header, query or cookie parameter to be used."
		},
		in: {
			type: "string",
			enum: [
				"query",
				"header",
				"cookie",
				"user",
				"password"
			],
			description: "REQUIRED. The location of the API key. Valid values are \"user\" and \"password\" for apiKey and \"query\", \"header\" or \"cookie\" for httpApiKey."
		},
		scheme: {
			type: "string",
			description: "REQUIRED. The name of the HTTP Authorization scheme to be used in the Authorization header as defined in RFC7235."
		},
		bearerFormat: {
			type: "string",
			description: "A hint to the client to identify how the bearer token is formatted. Bearer tokens are usually generated by an authorization server, so this information is primarily for documentation purposes."
		},
		flows: "SecuritySchemeFlows",
		openIdConnectUrl: {
			type: "string",
			description: "REQUIRED. OpenId Connect URL to discover OAuth2 configuration values. This MUST be in the form of an absolute URL."
		},
		scopes: {
			type: "array",
			items: { type: "string" },
			description: "List of the needed scope names. An empty array means no scopes are needed."
		}
	},
	required(value) {
		switch (value?.type) {
			case "apiKey": return ["type", "in"];
			case "httpApiKey": return [
				"type",
				"name",
				"in"
			];
			case "http": return ["type", "scheme"];
			case "oauth2": return ["type", "flows"];
			case "openIdConnect": return ["type", "openIdConnectUrl"];
			default: return ["type"];
		}
	},
	allowed(value) {
		switch (value?.type) {
			case "apiKey": return [
				"type",
				"in",
				"description"
			];
			case "httpApiKey": return [
				"type",
				"name",
				"in",
				"description"
			];
			case "http": return [
				"type",
				"scheme",
				"bearerFormat",
				"description"
			];
			case "oauth2": return [
				"type",
				"flows",
				"description",
				"scopes"
			];
			case "openIdConnect": return [
				"type",
				"openIdConnectUrl",
				"description",
				"scopes"
			];
			default: return ["type", "description"];
		}
	},
	extensionsPrefix: "x-",
	description: "Defines a security scheme that can be used by the operations."
};
const ServerBindings = {
	...AsyncApiBindings.ServerBindings,
	properties: {
		...AsyncApiBindings.ServerBindings.properties,
		ros2: "Ros2ServerBinding"
	}
};
const ChannelBindings = {
	...AsyncApiBindings.ChannelBindings,
	properties: {
		...AsyncApiBindings.ChannelBindings.properties,
		ros2: "Ros2ChannelBinding"
	}
};
const OperationBindings = {
	...AsyncApiBindings.OperationBindings,
	properties: {
		...AsyncApiBindings.OperationBindings.properties,
		ros2: "Ros2OperationBinding"
	}
};
const MessageBindings = {
	...AsyncApiBindings.MessageBindings,
	properties: {
		...AsyncApiBindings.MessageBindings.properties,
		ros2: "Ros2MessageBinding"
	}
};
const MultiFormatSchema = {
	extensionsPrefix: "x-",
	properties: {
		schema: "Schema",
		schemaFormat: { type: "string" }
	},
	description: "Represents a schema definition. Unlike the Schema Object, it supports multiple schema formats or languages."
};
const NamedSchemas = {
	properties: {},
	additionalProperties: (value) => {
		return isPlainObject(value) && "schema" in value ? "MultiFormatSchema" : "Schema";
	}
};
const AsyncApi3Types = {
	...AsyncApiBindings,
	...Ros2Bindings,
	ServerBindings,
	ChannelBindings,
	OperationBindings,
	MessageBindings,
	CorrelationId,
	SecuritySchemeFlows,
	ServerVariable: ServerVariable$1,
	Contact: Contact$1,
	License: License$1,
	MessageExample,
	Tag: Tag$1,
	Dependencies,
	Schema,
	MultiFormatSchema,
	Discriminator,
	DiscriminatorMapping,
	SchemaProperties,
	ServerMap,
	ExternalDocs: ExternalDocs$1,
	Root: Root$4,
	Channel,
	Parameter: Parameter$2,
	Info: Info$3,
	Server: Server$1,
	MessageTrait,
	Operation,
	OperationReply,
	OperationReplyAddress,
	Components: Components$3,
	ImplicitFlow,
	PasswordFlow,
	ClientCredentials,
	AuthorizationCode,
	SecurityScheme,
	Message,
	OperationTrait,
	ServerVariablesMap: mapOf("ServerVariable"),
	NamedTags: mapOf("Tag"),
	NamedExternalDocs: mapOf("ExternalDocs"),
	NamedChannels: mapOf("Channel"),
	ParametersMap: mapOf("Parameter"),
	NamedOperations: mapOf("Operation"),
	NamedOperationReplies: mapOf("OperationReply"),
	NamedOperationRelyAddresses: mapOf("OperationReplyAddress"),
	NamedSchemas,
	NamedMessages: mapOf("Message"),
	NamedMessageTraits: mapOf("MessageTrait"),
	NamedOperationTraits: mapOf("OperationTrait"),
	NamedParameters: mapOf("Parameter"),
	NamedSecuritySchemes: mapOf("SecurityScheme"),
	NamedCorrelationIds: mapOf("CorrelationId"),
	ServerList: listOf("Server"),
	SecuritySchemeList: listOf("SecurityScheme"),
	MessageList: listOf("Message"),
	OperationTraitList: listOf("OperationTrait"),
	MessageTraitList: listOf("MessageTrait"),
	MessageExampleList: listOf("MessageExample"),
	TagList: listOf("Tag")
};
// node_modules/@redocly/openapi-core/lib/types/arazzo.js
const Root$3 = {
	properties: {
		arazzo: {
			type: "string",
			description: "REQUIRED. This string MUST be the version number of the Arazzo Specification that the Arazzo Description uses. The arazzo field MUST be used by tooling to interpret the Arazzo Description."
		},
		info: "Info",
		sourceDescriptions: "SourceDescriptions",
		workflows: "Workflows",
		components: "Components"
	},
	required: [
		"arazzo",
		"info",
		"sourceDescriptions",
		"workflows"
	],
	extensionsPrefix: "x-"
};
const NamedParameters = {
	properties: {},
	additionalProperties: "Parameter"
};
const NamedSuccessActions = {
	properties: {},
	additionalProperties: "SuccessActionObject"
};
const NamedFailureActions = {
	properties: {},
	additionalProperties: "FailureActionObject"
};
const Components$2 = {
	properties: {
		inputs: "NamedInputs",
		parameters: "NamedParameters",
		successActions: "NamedSuccessActions",
		failureActions: "NamedFailureActions"
	},
	extensionsPrefix: "x-"
};
const NamedInputs = mapOf("Schema");
const Info$2 = {
	properties: {
		title: {
			type: "string",
			description: "REQUIRED. A human readable title of the Arazzo Description."
		},
		description: {
			type: "string",
			description: "A description of the purpose of the workflows defined. CommonMark syntax MAY be used for rich text representation."
		},
		summary: {
			type: "string",
			description: "A short summary of the Arazzo Description."
		},
		version: {
			type: "string",
			description: "REQUIRED. The version identifier of the Arazzo document (which is distinct from the Arazzo Specification version)."
		}
	},
	required: ["title", "version"],
	extensionsPrefix: "x-",
	description: "The object provides metadata about API workflows defined in this Arazzo document. The metadata MAY be used by the clients if needed."
};
const SourceDescriptions$1 = {
	properties: {},
	items: (value) => {
		if (value?.type === "openapi") return "OpenAPISourceDescription";
		else return "ArazzoSourceDescription";
	}
};
const OpenAPISourceDescription = {
	properties: {
		name: {
			type: "string",
			description: `REQUIRED. A unique name for the source description. Tools and libraries MAY use the name to uniquely identify a source description, therefore, it is RECOMMENDED to follow common programming naming conventions. SHOULD conform to the regular expression [A-Za-z0-9_-]+.`
		},
		type: {
			type: "string",
			enum: ["openapi"],
			description: "The type of source description. Possible values are \"openapi\"."
		},
		url: {
			type: "string",
			description: "REQUIRED. A URL to a source description to be used by a workflow. If a relative reference is used, it MUST be in the form of a URI-reference as defined by [RFC3986] Section 4.2."
		},
		"x-serverUrl": { type: "string" }
	},
	required: [
		"name",
		"type",
		"url"
	],
	extensionsPrefix: "x-",
	description: "Describes a source description (such as an OpenAPI description) that will be referenced by one or more workflows described within an Arazzo Description."
};
const ArazzoSourceDescription = {
	properties: {
		name: {
			type: "string",
			description: `REQUIRED. A unique name for the source description. Tools and libraries MAY use the name to uniquely identify a source description, therefore, it is RECOMMENDED to follow common programming naming conventions. SHOULD conform to the regular expression [A-Za-z0-9_-]+.`
		},
		type: {
			type: "string",
			enum: ["arazzo"],
			description: "The type of source description. Possible values are \"arazzo\"."
		},
		url: {
			type: "string",
			description: "REQUIRED. A URL to a source description to be used by a workflow. If a relative reference is used, it MUST be in the form of a URI-reference as defined by [RFC3986] Section 4.2."
		}
	},
	required: [
		"name",
		"type",
		"url"
	],
	extensionsPrefix: "x-",
	description: "Describes a source description (such as an OpenAPI description) that will be referenced by one or more workflows described within an Arazzo Description."
};
const ReusableObject = {
	properties: {
		reference: {
			type: "string",
			description: "REQUIRED. A Runtime Expression used to reference the desired object."
		},
		value: {}
	},
	required: ["reference"],
	extensionsPrefix: "x-",
	description: "A simple object to allow referencing of objects contained within the Components Object. It can be used from locations within steps or workflows in the Arazzo Description. Note - Input Objects MUST use standard JSON Schema referencing via the $ref keyword while all non JSON Schema objects use this object and its expression based referencing mechanism."
};
const Parameter$1 = {
	properties: {
		in: {
			type: "string",
			enum: [
				"header",
				"query",
				"path",
				"cookie"
			],
			description: "The location of the parameter. Possible values are \"path\", \"query\", \"header\", or \"cookie\". When the step in context specifies a workflowId, then all parameters map to workflow inputs. In all other scenarios (e.g., a step specifies an operationId), the in field MUST be specified."
		},
		name: {
			type: "string",
			description: "REQUIRED. The name of the parameter. Parameter names are case sensitive."
		},
		value: {}
	},
	required: ["name", "value"],
	extensionsPrefix: "x-",
	description: "Describes a single step parameter. A unique parameter is defined by the combination of a name and in fields."
};
const Parameters = {
	properties: {},
	items: (value) => {
		if (value?.reference) return "ReusableObject";
		else return "Parameter";
	}
};
const Workflow = {
	properties: {
		workflowId: {
			type: "string",
			description: "REQUIRED. The unique identifier of the workflow."
		},
		summary: {
			type: "string",
			description: "A short summary of what the workflow does."
		},
		description: {
			type: "string",
			description: "A verbose explanation of the workflow behavior. CommonMark syntax MAY be used for rich text representation."
		},
		parameters: "Parameters",
		dependsOn: {
			type: "array",
			items: { type: "string" },
			description: "A list of workflows that MUST be completed before this workflow can be processed. Each value provided MUST be a workflowId."
		},
		inputs: "Schema",
		outputs: "Outputs",
		steps: "Steps",
		successActions: "OnSuccessActionList",
		failureActions: "OnFailureActionList",
		"x-security": "ExtendedSecurityList"
	},
	required: ["workflowId", "steps"],
	extensionsPrefix: "x-",
	description: "Describes the steps to be taken across one or more APIs to achieve an objective. The workflow object MAY define inputs needed in order to execute workflow steps, where the defined steps represent a call to an API operation or another workflow, and a set of outputs."
};
const Workflows = listOf("Workflow");
const Steps = listOf("Step");
const Step$1 = {
	properties: {
		stepId: {
			type: "string",
			description: `REQUIRED. Unique string to represent the step. The stepId MUST be unique amongst all steps described in the workflow. The stepId value is case-sensitive. Tools and libraries MAY use the stepId to uniquely identify a workflow step, therefore, it is RECOMMENDED to follow common programming naming conventions. SHOULD conform to the regular expression [A-Za-z0-9_-]+.`
		},
		description: {
			type: "string",
			description: "A description of the step. CommonMark syntax MAY be used for rich text representation."
		},
		operationId: {
			type: "string",
			description: "The name of an existing, resolvable operation, as defined with a unique operationId and existing within one of the sourceDescriptions. The referenced operation will be invoked by this workflow step. If multiple (non arazzo type) sourceDescriptions are defined, then the operationId MUST be specified using a Runtime Expression (e.g., $sourceDescriptions.<name>.<operationId>) to avoid ambiguity or potential clashes. This field is mutually exclusive of the operationPath and workflowId fields respectively."
		},
		operationPath: {
			type: "string",
			description: "A reference to a Source Description Object combined with a JSON Pointer to reference an operation. This field is mutually exclusive of the operationId and workflowId fields respectively. The operation being referenced MUST be described within one of the sourceDescriptions descriptions. A Runtime Expression syntax MUST be used to identify the source description document. If the referenced operation has an operationId defined then the operationId SHOULD be preferred over the operationPath."
		},
		workflowId: {
			type: "string",
			description: "The workflowId referencing an existing workflow within the Arazzo Description. If the referenced workflow is contained within an arazzo type sourceDescription, then the workflowId MUST be specified using a Runtime Expression (e.g., $sourceDescriptions.<name>.<workflowId>) to avoid ambiguity or potential clashes. The field is mutually exclusive of the operationId and operationPath fields respectively."
		},
		parameters: "Parameters",
		successCriteria: listOf("CriterionObject", { description: "A list of assertions to determine the success of the step. Each assertion is described using a Criterion Object. All assertions MUST be satisfied for the step to be deemed successful." }),
		onSuccess: "OnSuccessActionList",
		onFailure: "OnFailureActionList",
		outputs: "Outputs",
		"x-operation": "ExtendedOperation",
		"x-security": "ExtendedSecurityList",
		requestBody: "RequestBody"
	},
	required: ["stepId"],
	requiredOneOf: [
		"x-operation",
		"operationId",
		"operationPath",
		"workflowId"
	],
	extensionsPrefix: "x-",
	description: "Describes a single workflow step which MAY be a call to an API operation (OpenAPI Operation Object) or another Workflow Object."
};
const Outputs$1 = {
	properties: {},
	additionalProperties: { type: "string" },
	description: "A map between a friendly name and a dynamic output value defined using a Runtime Expression. The name MUST use keys that match the regular expression: ^[a-zA-Z0-9_.-]+$."
};
const RequestBody = {
	properties: {
		contentType: {
			type: "string",
			description: "The Content-Type for the request content. If omitted then refer to Content-Type specified at the targeted operation to understand serialization requirements."
		},
		payload: {},
		replacements: listOf("Replacement", { description: "A list of locations and values to set within a payload." })
	},
	required: ["payload"],
	extensionsPrefix: "x-",
	description: "A single request body describing the Content-Type and request body content to be passed by a step to an operation."
};
const Replacement$1 = {
	properties: {
		target: {
			type: "string",
			description: "REQUIRED. A JSON Pointer or XPath Expression which MUST be resolved against the request body. Used to identify the location to inject the value."
		},
		value: {}
	},
	required: ["target", "value"],
	extensionsPrefix: "x-",
	description: "Describes a location within a payload (e.g., a request body) and a value to set within the location."
};
const ExtendedSecurity = {
	properties: {
		schemeName: {
			type: "string",
			description: "REQUIRED. Name of the security scheme from your OpenAPI specification. Use with operationId or operationPath at the step level."
		},
		values: {},
		scheme: "SecurityScheme"
	},
	required: ["values"],
	requiredOneOf: ["schemeName", "scheme"],
	description: "Use the x-security extension to define authorization flows based on OpenAPI security schemes. Respect automatically constructs appropriate authorization headers, queries, or cookies based on your parameters."
};
const ExtendedOperation = {
	properties: {
		url: {
			type: "string",
			description: "REQUIRED. A valid url including the protocol (such as http://localhost:4000/my-api or https://example.com/api/my-api)."
		},
		method: {
			enum: [
				"get",
				"post",
				"put",
				"delete",
				"patch",
				"head",
				"options",
				"trace",
				"connect",
				"query",
				"GET",
				"POST",
				"PUT",
				"DELETE",
				"PATCH",
				"OPTIONS",
				"HEAD",
				"TRACE",
				"CONNECT",
				"QUERY"
			],
			description: "REQUIRED. HTTP operation method. Possible values: GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS, CONNECT, TRACE. You can also use their lowercase equivalents."
		}
	},
	required: ["url", "method"],
	description: "x-operation enables you to specify a URL and HTTP method for an operation that is not described in the Arazzo sourceDescriptions section. The primary application of the x-operation extension is to facilitate calls to third-party APIs or other endpoints that are needed in a sequence of API calls."
};
const CriterionObject$1 = {
	properties: {
		condition: {
			type: "string",
			description: "REQUIRED. The condition to apply. Conditions can be simple (e.g. $statusCode == 200 which applies an operator on a value obtained from a runtime expression), or a regex, or a JSONPath expression. For regex or JSONPath, the type and context MUST be specified."
		},
		context: {
			type: "string",
			description: "A Runtime Expression used to set the context for the condition to be applied on. If type is specified, then the context MUST be provided (e.g. $response.body would set the context that a JSONPath query expression could be applied to)."
		},
		type: (value) => {
			if (!value) return;
			else if (typeof value === "string") return {
				enum: [
					"regex",
					"jsonpath",
					"simple",
					"xpath"
				],
				description: "The type of condition to be applied."
			};
			else if (value?.type === "jsonpath") return "JSONPathCriterion";
			else return "XPathCriterion";
		}
	},
	required: ["condition"],
	description: "An object used to specify the context, conditions, and condition types that can be used to prove or satisfy assertions specified in Step Object successCriteria, Success Action Object criteria, and Failure Action Object criteria."
};
const JSONPathCriterion = { properties: {
	type: {
		type: "string",
		enum: ["jsonpath"]
	},
	version: {
		type: "string",
		enum: ["draft-goessner-dispatch-jsonpath-00"]
	}
} };
const XPathCriterion = { properties: {
	type: {
		type: "string",
		enum: ["xpath"]
	},
	version: {
		type: "string",
		enum: [
			"xpath-30",
			"xpath-20",
			"xpath-10"
		]
	}
} };
const SuccessActionObject$1 = {
	properties: {
		name: {
			type: "string",
			description: "REQUIRED. The name of the success action. Names are case sensitive."
		},
		type: {
			type: "string",
			enum: ["goto", "end"],
			description: "REQUIRED. The type of action to take. Possible values are \"end\" or \"goto\"."
		},
		stepId: {
			type: "string",
			description: "The stepId to transfer to upon success of the step. This field is only relevant when the type field value is \"goto\". The referenced stepId MUST be within the current workflow. This field is mutually exclusive to workflowId."
		},
		workflowId: {
			type: "string",
			description: "The workflowId referencing an existing workflow within the Arazzo Description to transfer to upon success of the step. This field is only relevant when the type field value is \"goto\". If the referenced workflow is contained within an arazzo type sourceDescription, then the workflowId MUST be specified using a Runtime Expression (e.g., $sourceDescriptions.<name>.<workflowId>) to avoid ambiguity or potential clashes. This field is mutually exclusive to stepId."
		},
		criteria: listOf("CriterionObject", { description: "A list of assertions to determine if this action SHALL be executed. Each assertion is described using a Criterion Object. All criteria assertions MUST be satisfied for the action to be executed." })
	},
	required: ["type", "name"],
	description: "A single success action which describes an action to take upon success of a workflow step."
};
const OnSuccessActionList = {
	properties: {},
	items: (value) => {
		if (value?.type && value?.name) return "SuccessActionObject";
		else return "ReusableObject";
	}
};
const FailureActionObject$1 = {
	properties: {
		name: {
			type: "string",
			description: "REQUIRED. The name of the failure action. Names are case sensitive."
		},
		type: {
			type: "string",
			enum: [
				"goto",
				"retry",
				"end"
			],
			description: "REQUIRED. The type of action to take. Possible values are \"end\", \"retry\", or \"goto\"."
		},
		workflowId: {
			type: "string",
			description: "The workflowId referencing an existing workflow within the Arazzo Description to transfer to upon failure of the step. This field is only relevant when the type field value is \"goto\" or \"retry\". If the referenced workflow is contained within an arazzo type sourceDescription, then the workflowId MUST be specified using a Runtime Expression (e.g., $sourceDescriptions.<name>.<workflowId>) to avoid ambiguity or potential clashes. This field is mutually exclusive to stepId. When used with \"retry\", context transfers back upon completion of the specified workflow."
		},
		stepId: {
			type: "string",
			description: "The stepId to transfer to upon failure of the step. This field is only relevant when the type field value is \"goto\" or \"retry\". The referenced stepId MUST be within the current workflow. This field is mutually exclusive to workflowId. When used with \"retry\", context transfers back upon completion of the specified step."
		},
		retryAfter: {
			type: "number",
			minimum: 0,
			description: "A non-negative decimal indicating the seconds to delay after the step failure before another attempt SHALL be made. Note: if an HTTP Retry-After response header was returned to a step from a targeted operation, then it SHOULD overrule this particular field value. This field only applies when the type field value is \"retry\"."
		},
		retryLimit: {
			type: "number",
			minimum: 0,
			description: "A non-negative integer indicating how many attempts to retry the step MAY be attempted before failing the overall step. If not specified then a single retry SHALL be attempted. This field only applies when the type field value is \"retry\". The retryLimit MUST be exhausted prior to executing subsequent failure actions."
		},
		criteria: listOf("CriterionObject", { description: "A list of assertions to determine if this action SHALL be executed. Each assertion is described using a Criterion Object." })
	},
	required: ["type", "name"],
	description: "A single failure action which describes an action to take upon failure of a workflow step."
};
const Arazzo1Types = {
	Root: Root$3,
	Info: Info$2,
	SourceDescriptions: SourceDescriptions$1,
	OpenAPISourceDescription,
	ArazzoSourceDescription,
	Parameters,
	Parameter: Parameter$1,
	ReusableObject,
	Workflows,
	Workflow,
	Steps,
	Step: Step$1,
	RequestBody,
	Replacement: Replacement$1,
	ExtendedOperation,
	ExtendedSecurityList: listOf("ExtendedSecurity"),
	ExtendedSecurity,
	Outputs: Outputs$1,
	CriterionObject: CriterionObject$1,
	XPathCriterion,
	JSONPathCriterion,
	SuccessActionObject: SuccessActionObject$1,
	OnSuccessActionList,
	FailureActionObject: FailureActionObject$1,
	OnFailureActionList: {
		properties: {},
		items: (value) => {
			if (value?.type && value?.name) return "FailureActionObject";
			else return "ReusableObject";
		}
	},
	Schema: Oas3_2Types.Schema,
	NamedSchemas: mapOf("Schema"),
	ExternalDocs: Oas3_2Types.ExternalDocs,
	DiscriminatorMapping: Oas3_2Types.DiscriminatorMapping,
	Discriminator: Oas3_2Types.Discriminator,
	DependentRequired: Oas3_2Types.DependentRequired,
	SchemaProperties: Oas3_2Types.SchemaProperties,
	PatternProperties: Oas3_2Types.SchemaProperties,
	Components: Components$2,
	NamedInputs,
	NamedParameters,
	NamedSuccessActions,
	NamedFailureActions,
	Xml: Oas3_2Types.Xml,
	SecurityScheme: Oas3_2Types.SecurityScheme,
	OAuth2Flows: Oas3_2Types.OAuth2Flows,
	ImplicitFlow: Oas3_2Types.ImplicitFlow,
	PasswordFlow: Oas3_2Types.PasswordFlow,
	ClientCredentials: Oas3_2Types.ClientCredentials,
	AuthorizationCode: Oas3_2Types.AuthorizationCode,
	DeviceAuthorization: Oas3_2Types.DeviceAuthorization
};
// node_modules/@redocly/openapi-core/lib/types/arazzo1_1.js
const Root$2 = {
	...Arazzo1Types.Root,
	properties: {
		...Arazzo1Types.Root.properties,
		$self: {
			type: "string",
			description: "This string MUST be in the form of a URI-reference as defined by [RFC3986] Section 4.1. The $self field provides the self-assigned URI of this document, which also serves as its base URI in accordance with [RFC3986] Section 5.1.1."
		}
	}
};
const SourceDescriptions = {
	properties: {},
	items: (value) => {
		if (value?.type === "openapi") return "OpenAPISourceDescription";
		else if (value?.type === "asyncapi") return "AsyncAPISourceDescription";
		else return "ArazzoSourceDescription";
	}
};
const AsyncAPISourceDescription = {
	properties: {
		name: {
			type: "string",
			description: `REQUIRED. A unique name for the source description. Tools and libraries MAY use the name to uniquely identify a source description, therefore, it is RECOMMENDED to follow common programming naming conventions. SHOULD conform to the regular expression [A-Za-z0-9_-]+.`
		},
		type: {
			type: "string",
			enum: ["asyncapi"],
			description: "The type of source description. Possible values are \"asyncapi\"."
		},
		url: {
			type: "string",
			description: "REQUIRED. A URL to a source description to be used by a workflow. If a relative reference is used, it MUST be in the form of a URI-reference as defined by [RFC3986] Section 4.2."
		}
	},
	required: [
		"name",
		"type",
		"url"
	],
	extensionsPrefix: "x-",
	description: "Describes a source description (such as an AsyncAPI description) that will be referenced by one or more workflows described within an Arazzo Description."
};
const Parameter = {
	...Arazzo1Types.Parameter,
	properties: {
		...Arazzo1Types.Parameter.properties,
		in: {
			type: "string",
			enum: [
				"header",
				"query",
				"path",
				"cookie",
				"querystring"
			],
			description: "The location of the parameter. Possible values are \"path\", \"query\", \"querystring\", \"header\", or \"cookie\". When the step in context specifies a workflowId, then all parameters map to workflow inputs. In all other scenarios (e.g., a step specifies an operationId), the in field MUST be specified."
		}
	}
};
const Step = {
	...Arazzo1Types.Step,
	properties: {
		...Arazzo1Types.Step.properties,
		channelPath: {
			type: "string",
			description: "A reference to a Source Description Object combined with a JSON Pointer to reference an AsyncAPI channel. This field is mutually exclusive of the operationId, operationPath, and workflowId fields respectively. A Runtime Expression syntax MUST be used to identify the source description document."
		},
		action: {
			type: "string",
			enum: ["send", "receive"],
			description: "Describes the intent of the message flow for an AsyncAPI operation. Possible values are \"send\" or \"receive\"."
		},
		correlationId: {
			type: "string",
			description: "A Runtime Expression used to correlate a request with a response when interacting with asynchronous APIs. Applies to \"receive\" steps."
		},
		timeout: {
			type: "integer",
			minimum: 0,
			description: "A non-negative integer indicating the maximum amount of time (in milliseconds) to wait before timing out."
		},
		dependsOn: {
			type: "array",
			items: { type: "string" },
			description: "A list of steps that MUST be completed before this step can be executed. Each value provided MUST be a stepId."
		}
	},
	requiredOneOf: [
		"x-operation",
		"operationId",
		"operationPath",
		"channelPath",
		"workflowId"
	]
};
const JSONPathExpression = {
	properties: {
		type: {
			type: "string",
			enum: ["jsonpath"]
		},
		version: {
			type: "string",
			enum: ["rfc9535", "draft-goessner-dispatch-jsonpath-00"]
		}
	},
	required: ["type", "version"]
};
const XPathExpression = {
	properties: {
		type: {
			type: "string",
			enum: ["xpath"]
		},
		version: {
			type: "string",
			enum: [
				"xpath-31",
				"xpath-30",
				"xpath-20",
				"xpath-10"
			]
		}
	},
	required: ["type", "version"]
};
const JSONPointerExpression = {
	properties: {
		type: {
			type: "string",
			enum: ["jsonpointer"]
		},
		version: {
			type: "string",
			enum: ["rfc6901"]
		}
	},
	required: ["type", "version"]
};
const ExpressionType = {
	properties: {
		type: {
			type: "string",
			enum: [
				"jsonpath",
				"xpath",
				"jsonpointer"
			],
			description: "REQUIRED. The selector type. The options allowed are jsonpath, xpath, or jsonpointer."
		},
		version: {
			type: "string",
			description: "REQUIRED. A short hand string representing the version of the expression type being used."
		}
	},
	required: ["type", "version"]
};
const expressionTypeResolver = (value) => {
	if (value?.type === "jsonpath") return "JSONPathExpression";
	else if (value?.type === "xpath") return "XPathExpression";
	else if (value?.type === "jsonpointer") return "JSONPointerExpression";
	else return "ExpressionType";
};
const expressionTypeOrEnumResolver = (enumValues, description, { optional = true } = {}) => (value) => {
	if (optional && !value) return;
	else if (typeof value === "string") return {
		enum: enumValues,
		description
	};
	else return expressionTypeResolver(value);
};
const CriterionObject = {
	...Arazzo1Types.CriterionObject,
	properties: {
		...Arazzo1Types.CriterionObject.properties,
		type: expressionTypeOrEnumResolver([
			"regex",
			"jsonpath",
			"simple",
			"xpath"
		], "The type of condition to be applied.")
	}
};
const SelectorObject = {
	properties: {
		context: {
			type: "string",
			description: "REQUIRED. A Runtime Expression that evaluates to structured data (e.g., $response.body) the selector is applied to."
		},
		selector: {
			type: "string",
			description: "REQUIRED. The selector expression (JSONPath, XPath, or JSON Pointer) used to extract data from the context."
		},
		type: expressionTypeOrEnumResolver([
			"jsonpath",
			"xpath",
			"jsonpointer"
		], "The type of selector to be applied.", { optional: false })
	},
	required: [
		"context",
		"selector",
		"type"
	],
	extensionsPrefix: "x-",
	description: "An object used to extract specific data from structured content using JSONPath, XPath, or JSON Pointer expressions."
};
const Outputs = {
	properties: {},
	additionalProperties: (value) => {
		if (isPlainObject(value)) return "SelectorObject";
		else return { type: "string" };
	},
	description: "A map between a friendly name and a dynamic output value defined using a Runtime Expression or a Selector Object. The name MUST use keys that match the regular expression: ^[a-zA-Z0-9_.-]+$."
};
const Replacement = {
	...Arazzo1Types.Replacement,
	properties: {
		...Arazzo1Types.Replacement.properties,
		value: (value) => isPlainObject(value) && "selector" in value ? "SelectorObject" : {},
		targetSelectorType: expressionTypeOrEnumResolver([
			"jsonpath",
			"xpath",
			"jsonpointer"
		], "The type of selector used in the target field.")
	}
};
const SuccessActionObject = {
	...Arazzo1Types.SuccessActionObject,
	properties: {
		...Arazzo1Types.SuccessActionObject.properties,
		parameters: "Parameters"
	}
};
const FailureActionObject = {
	...Arazzo1Types.FailureActionObject,
	properties: {
		...Arazzo1Types.FailureActionObject.properties,
		parameters: "Parameters"
	}
};
const Arazzo1_1Types = {
	...Arazzo1Types,
	Root: Root$2,
	SourceDescriptions,
	AsyncAPISourceDescription,
	Parameter,
	Step,
	CriterionObject,
	JSONPathExpression,
	XPathExpression,
	JSONPointerExpression,
	ExpressionType,
	SelectorObject,
	Outputs,
	Replacement,
	SuccessActionObject,
	FailureActionObject
};
// node_modules/@redocly/openapi-core/lib/utils/omit.js
function omit(obj, keys) {
	const result = { ...obj };
	keys.forEach((key) => {
		delete result[key];
	});
	return result;
}
// node_modules/@redocly/openapi-core/lib/types/overlay.js
const Root$1 = {
	properties: {
		overlay: {
			type: "string",
			description: "REQUIRED. This string MUST be the version number of the Overlay Specification that the Overlay document uses. The overlay field SHOULD be used by tooling to interpret the Overlay document."
		},
		$self: {
			type: "string",
			description: "A URI-reference for the Overlay document. It is also the base URI for resolving relative references within this document."
		},
		info: "Info",
		extends: {
			type: "string",
			description: "URI reference that identifies the target document (such as an [OpenAPI] document) this overlay applies to."
		},
		actions: "Actions",
		components: "Components"
	},
	required: [
		"overlay",
		"info",
		"actions"
	],
	extensionsPrefix: "x-",
	description: "This is the root object of the Overlay."
};
const Info$1 = {
	properties: {
		title: {
			type: "string",
			description: "REQUIRED. A human readable description of the purpose of the overlay."
		},
		version: {
			type: "string",
			description: "REQUIRED. A version identifer for indicating changes to the Overlay document."
		},
		description: {
			type: "string",
			description: "A description of the Overlay. [CommonMark] syntax MAY be used for rich text representation."
		}
	},
	required: ["title", "version"],
	extensionsPrefix: "x-",
	description: "The object provides metadata about the Overlay. The metadata MAY be used by the clients if needed."
};
const Actions = {
	properties: {},
	items: (value) => isRef(value) ? "ReusableAction" : "Action"
};
const Action = {
	properties: {
		target: {
			type: "string",
			description: "REQUIRED A JSONPath expression selecting nodes in the target document."
		},
		description: {
			type: "string",
			description: "A description of the action. [CommonMark] syntax MAY be used for rich text representation."
		},
		update: {},
		copy: {
			type: "string",
			description: "A JSONPath expression selecting a single node to copy into the target nodes. The copied value is merged with the target nodes like an `update` value."
		},
		remove: {
			type: "boolean",
			description: "A boolean value that indicates that the target object or array MUST be removed from the the map or array it is contained in. The default value is false."
		}
	},
	required: ["target"],
	extensionsPrefix: "x-",
	description: "This object represents one or more changes to be applied to the target document at the location defined by the target JSONPath expression"
};
const Overlay1Types = {
	Root: Root$1,
	Info: Info$1,
	Actions,
	Action,
	Components: {
		properties: { actions: "ReusableActions" },
		extensionsPrefix: "x-",
		description: "A set of components to reuse across the Overlay document."
	},
	ReusableActions: mapOf("ReusableAction"),
	ReusableAction: {
		properties: {
			description: {
				type: "string",
				description: "A description of the reusable action. [CommonMark] syntax MAY be used for rich text representation."
			},
			fields: "ReusableActionFields"
		},
		extensionsPrefix: "x-",
		description: "A reusable action. An action in `actions` references it with `$ref` and supplies the `target`."
	},
	ReusableActionFields: {
		properties: omit(Action.properties, ["target"]),
		extensionsPrefix: "x-",
		description: "The fields of a reusable action: an action without a `target`."
	}
};
const OpenRpcTypes = {
	Root: {
		properties: {
			openrpc: {
				type: "string",
				description: "REQUIRED. This string MUST be the semantic version number of the OpenRPC Specification version that the OpenRPC document uses. The openrpc field SHOULD be used by tooling specifications and clients to interpret the OpenRPC document. This is not related to the API info.version string."
			},
			info: "Info",
			servers: "ServerList",
			methods: "MethodList",
			components: "Components",
			externalDocs: "ExternalDocs"
		},
		required: [
			"openrpc",
			"info",
			"methods"
		],
		extensionsPrefix: "x-",
		description: "This is the root object of the OpenRPC document. The contents of this object represent a whole OpenRPC document. How this object is constructed or stored is outside the scope of the OpenRPC Specification."
	},
	Info: {
		properties: {
			title: {
				type: "string",
				description: "REQUIRED. The title of the application."
			},
			description: {
				type: "string",
				description: "A verbose description of the application. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			},
			termsOfService: {
				type: "string",
				description: "A URL to the Terms of Service for the API. MUST be in the format of a URL."
			},
			contact: "Contact",
			license: "License",
			version: {
				type: "string",
				description: "REQUIRED. The version of the OpenRPC document (which is distinct from the OpenRPC Specification version or the API implementation version)."
			}
		},
		required: ["title", "version"],
		extensionsPrefix: "x-",
		description: "REQUIRED. Provides metadata about the API. The metadata MAY be used by tooling as required."
	},
	Contact: {
		properties: {
			name: {
				type: "string",
				description: "The identifying name of the contact person/organization."
			},
			url: {
				type: "string",
				description: "The URL pointing to the contact information. MUST be in the format of a URL."
			},
			email: {
				type: "string",
				description: "The email address of the contact person/organization. MUST be in the format of an email address."
			}
		},
		extensionsPrefix: "x-",
		description: "Contact information for the exposed API."
	},
	License: {
		properties: {
			name: {
				type: "string",
				description: "REQUIRED. The license name used for the API."
			},
			url: {
				type: "string",
				description: "A URL to the license used for the API. MUST be in the format of a URL."
			}
		},
		required: ["name"],
		extensionsPrefix: "x-",
		description: "License information for the exposed API."
	},
	Server: {
		properties: {
			url: {
				type: "string",
				description: "REQUIRED. A URL to the target host. This URL supports Server Variables and MAY be relative, to indicate that the host location is relative to the location where the OpenRPC document is being served. Server Variables are passed into the Runtime Expression to produce a server URL."
			},
			name: {
				type: "string",
				description: "REQUIRED. A name to be used as the canonical name for the server."
			},
			description: {
				type: "string",
				description: "An optional string describing the host designated by the URL. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			},
			summary: {
				type: "string",
				description: "A short summary of what the server is."
			},
			variables: "ServerVariablesMap"
		},
		required: ["url"],
		extensionsPrefix: "x-",
		description: "An object representing a Server."
	},
	ServerList: listOf("Server"),
	ServerVariable: {
		properties: {
			enum: {
				type: "array",
				items: { type: "string" },
				description: "An enumeration of string values to be used if the substitution options are from a limited set."
			},
			default: {
				type: "string",
				description: `REQUIRED. The default value to use for substitution, which SHALL be sent if an alternate value is not supplied. Note this behavior is different than the Schema Object’s treatment of default values, because in those cases parameter values are optional.`
			},
			description: {
				type: "string",
				description: "An optional description for the server variable. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			}
		},
		required: ["default"],
		extensionsPrefix: "x-",
		description: "An object representing a Server Variable for server URL template substitution."
	},
	ServerVariablesMap: mapOf("ServerVariable"),
	Method: {
		properties: {
			name: {
				type: "string",
				description: "REQUIRED. The cannonical name for the method. The name MUST be unique within the methods array."
			},
			tags: "TagList",
			summary: {
				type: "string",
				description: "A short summary of what the method does."
			},
			description: {
				type: "string",
				description: "A verbose explanation of the method behavior. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			},
			externalDocs: "ExternalDocs",
			params: "ContentDescriptorList",
			result: "ContentDescriptor",
			deprecated: {
				type: "boolean",
				description: "Declares this method to be deprecated. Consumers SHOULD refrain from usage of the declared method. Default value is false."
			},
			servers: "ServerList",
			errors: "ErrorList",
			links: "LinkList",
			paramStructure: { enum: [
				"by-name",
				"by-position",
				"either"
			] },
			examples: "ExamplePairingList"
		},
		required: ["name", "params"],
		extensionsPrefix: "x-",
		description: "Describes the interface for the given method name. The method name is used as the method field of the JSON-RPC body. It therefore MUST be unique."
	},
	MethodList: listOf("Method"),
	ContentDescriptor: {
		properties: {
			name: {
				type: "string",
				description: "REQUIRED. Name of the content that is being described. If the content described is a method parameter assignable by-name, this field SHALL define the parameter’s key (ie name)."
			},
			summary: {
				type: "string",
				description: "A short summary of the content that is being described."
			},
			description: {
				type: "string",
				description: `A verbose explanation of the content descriptor behavior. GitHub Flavored Markdown syntax MAY be used for rich text representation.`
			},
			required: {
				type: "boolean",
				description: "Determines if the content is a required field. Default value is false."
			},
			schema: "Schema",
			deprecated: {
				type: "boolean",
				description: "Specifies that the content is deprecated and SHOULD be transitioned out of usage. Default value is false."
			}
		},
		required: ["name", "schema"],
		extensionsPrefix: "x-",
		description: "Content Descriptors are objects that do just as they suggest - describe content. They are reusable ways of describing either parameters or result. They MUST have a schema."
	},
	ContentDescriptorList: listOf("ContentDescriptor"),
	ExamplePairing: {
		properties: {
			name: {
				type: "string",
				description: "REQUIRED Name for the example pairing."
			},
			description: {
				type: "string",
				description: "A verbose explanation of the example pairing."
			},
			summary: {
				type: "string",
				description: "Short description for the example pairing."
			},
			params: "ExampleList",
			result: "Example"
		},
		extensionsPrefix: "x-",
		description: "The Example Pairing object consists of a set of example params and result. The result is what you can expect from the JSON-RPC service given the exact params."
	},
	ExamplePairingList: listOf("ExamplePairing"),
	Example: {
		properties: {
			name: {
				type: "string",
				description: "Cannonical name of the example."
			},
			summary: {
				type: "string",
				description: "Short description for the example."
			},
			description: {
				type: "string",
				description: "A verbose explanation of the example. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			},
			value: {
				resolvable: false,
				description: "Embedded literal example. The value field and externalValue field are mutually exclusive. To represent examples of media types that cannot naturally represented in JSON, use a string value to contain the example, escaping where necessary."
			},
			externalValue: {
				type: "string",
				description: "A URL that points to the literal example. This provides the capability to reference examples that cannot easily be included in JSON documents. The value field and externalValue field are mutually exclusive."
			}
		},
		extensionsPrefix: "x-",
		description: "The Example object is an object that defines an example that is intended to match the schema of a given Content Descriptor."
	},
	ExampleList: listOf("Example"),
	Link: {
		properties: {
			name: {
				type: "string",
				description: "REQUIRED. Canonical name of the link."
			},
			description: {
				type: "string",
				description: "A description of the link. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			},
			summary: {
				type: "string",
				description: "Short description for the link."
			},
			method: {
				type: "string",
				description: "The name of an existing, resolvable OpenRPC method, as defined with a unique method. This field MUST resolve to a unique Method Object. As opposed to Open Api, Relative method values ARE NOT permitted."
			},
			params: {
				type: "object",
				description: "A map representing parameters to pass to a method as specified with method. The key is the parameter name to be used, whereas the value can be a constant or a runtime expression to be evaluated and passed to the linked method."
			},
			server: "Server"
		},
		required: ["name"],
		extensionsPrefix: "x-",
		description: "The Link object represents a possible design-time link for a result. The presence of a link does not guarantee the caller’s ability to successfully invoke it, rather it provides a known relationship and traversal mechanism between results and other methods."
	},
	LinkList: listOf("Link"),
	ErrorObject: {
		properties: {
			code: {
				type: "integer",
				description: "REQUIRED. A Number that indicates the error type that occurred. This MUST be an integer. The error codes from and including -32768 to -32000 are reserved for pre-defined errors. These pre-defined errors SHOULD be assumed to be returned from any JSON-RPC api."
			},
			message: {
				type: "string",
				description: "REQUIRED. A String providing a short description of the error. The message SHOULD be limited to a concise single sentence."
			},
			data: {
				resolvable: false,
				description: "A Primitive or Structured value that contains additional information about the error. This may be omitted. The value of this member is defined by the Server (e.g. detailed error information, nested errors etc.)."
			}
		},
		required: ["code", "message"],
		extensionsPrefix: "x-",
		description: "Defines an application level error."
	},
	ErrorList: listOf("ErrorObject"),
	Components: {
		properties: {
			contentDescriptors: "NamedContentDescriptors",
			schemas: "NamedSchemas",
			examples: "NamedExamples",
			links: "NamedLinks",
			errors: "NamedErrors",
			examplePairingObjects: "NamedExamplePairingObjects",
			tags: "NamedTags"
		},
		extensionsPrefix: "x-",
		description: "Holds a set of reusable objects for different aspects of the OpenRPC. All objects defined within the components object will have no effect on the API unless they are explicitly referenced from properties outside the components object."
	},
	Tag: {
		properties: {
			name: {
				type: "string",
				description: "REQUIRED. The name of the tag."
			},
			summary: {
				type: "string",
				description: "A short summary of the tag."
			},
			description: {
				type: "string",
				description: "A verbose explanation for the tag. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			},
			externalDocs: "ExternalDocs"
		},
		required: ["name"],
		extensionsPrefix: "x-",
		description: "Adds metadata to a single tag that is used by the Method Object. It is not mandatory to have a Tag Object per tag defined in the Method Object instances."
	},
	TagList: listOf("Tag"),
	ExternalDocs: {
		properties: {
			description: {
				type: "string",
				description: "A verbose explanation of the target documentation. GitHub Flavored Markdown syntax MAY be used for rich text representation."
			},
			url: {
				type: "string",
				description: "REQUIRED. The URL for the target documentation. Value MUST be in the format of a URL."
			}
		},
		required: ["url"],
		extensionsPrefix: "x-",
		description: "Allows referencing an external resource for extended documentation."
	},
	Schema,
	SchemaProperties,
	Dependencies,
	DiscriminatorMapping,
	Discriminator,
	NamedContentDescriptors: mapOf("ContentDescriptor"),
	NamedSchemas: mapOf("Schema"),
	NamedExamples: mapOf("Example"),
	NamedLinks: mapOf("Link"),
	NamedErrors: mapOf("ErrorObject"),
	NamedExamplePairingObjects: mapOf("ExamplePairing"),
	NamedTags: mapOf("Tag")
};
// node_modules/@redocly/config/lib-esm/index.js
var Z = {
	hide: { type: "boolean" },
	component: {
		type: "string",
		enum: ["radio", "checkbox"]
	},
	label: { type: "string" },
	items: {
		type: "array",
		items: { type: "string" }
	}
};
var b = {
	type: "object",
	properties: Z,
	additionalProperties: !1
};
var ot = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		label: { type: "string" },
		placeholder: { type: "string" }
	},
	additionalProperties: !1
};
var m = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		type: {
			type: "string",
			enum: [
				"rating",
				"sentiment",
				"comment",
				"reasons",
				"mood",
				"scale"
			]
		},
		settings: {
			type: "object",
			properties: {
				label: { type: "string" },
				submitText: { type: "string" },
				buttonText: { type: "string" },
				component: {
					type: "string",
					enum: ["radio", "checkbox"]
				},
				items: {
					type: "array",
					items: { type: "string" },
					minItems: 1
				},
				leftScaleLabel: { type: "string" },
				rightScaleLabel: { type: "string" },
				reasons: {
					type: "object",
					properties: {
						...Z,
						like: b,
						dislike: b,
						satisfied: b,
						neutral: b,
						dissatisfied: b
					},
					additionalProperties: !1
				},
				comment: {
					type: "object",
					properties: {
						hide: { type: "boolean" },
						label: { type: "string" },
						likeLabel: { type: "string" },
						dislikeLabel: { type: "string" },
						satisfiedLabel: { type: "string" },
						neutralLabel: { type: "string" },
						dissatisfiedLabel: { type: "string" }
					},
					additionalProperties: !1
				},
				optionalEmail: ot
			},
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var st = {
	type: "object",
	properties: {
		languages: {
			type: "array",
			items: {
				type: "object",
				properties: {
					lang: { type: "string" },
					label: { type: "string" },
					options: {
						type: "object",
						properties: {
							indent: { type: "string" },
							withImports: { type: "boolean" },
							withComments: { type: "boolean" },
							binary: { type: "boolean" },
							credentials: {
								type: "string",
								enum: [
									"omit",
									"same-origin",
									"include"
								]
							}
						},
						additionalProperties: !1
					}
				},
				required: ["lang"],
				additionalProperties: !1
			}
		},
		skipOptionalParameters: { type: "boolean" },
		withOAuth2Call: { type: "boolean" }
	},
	additionalProperties: !1
};
var C = {
	type: "array",
	items: {
		type: "object",
		properties: {
			title: { type: "string" },
			url: { type: "string" }
		},
		required: ["url"],
		additionalProperties: !1
	}
};
var P = {
	type: "object",
	properties: {
		licenseKey: { type: "string" },
		hideLoading: { type: "boolean" },
		feedback: m,
		hideReplay: { type: "boolean" },
		oAuth2RedirectURI: { type: "string" },
		corsProxyUrl: { type: "string" },
		sortRequiredPropsFirst: { type: "boolean" },
		sanitize: { type: "boolean" },
		hideDownloadButtons: { type: "boolean" },
		downloadUrls: C,
		onlyRequiredInSamples: { type: "boolean" },
		generatedSamplesMaxDepth: { oneOf: [{ type: "number" }, { type: "string" }] },
		showExtensions: { oneOf: [
			{ type: "boolean" },
			{ type: "string" },
			{
				type: "array",
				items: { type: "string" }
			}
		] },
		hideSchemaTitles: { type: "boolean" },
		jsonSamplesExpandLevel: { oneOf: [{ type: "number" }, { type: "string" }] },
		schemasExpansionLevel: { oneOf: [{ type: "number" }, { type: "string" }] },
		mockServer: {
			type: "object",
			properties: {
				url: { type: "string" },
				position: {
					type: "string",
					enum: [
						"first",
						"last",
						"replace",
						"off"
					]
				},
				description: { type: "string" }
			}
		},
		maxDisplayedEnumValues: { type: "number" },
		schemaDefinitionsTagName: { type: "string" },
		layout: {
			type: "string",
			enum: ["stacked", "three-panel"]
		},
		hideInfoMetadata: { type: "boolean" },
		events: { type: "object" },
		skipBundle: { type: "boolean" },
		routingBasePath: { type: "string" },
		codeSamples: st,
		ignoreNamedSchemas: { oneOf: [{
			type: "array",
			items: { type: "string" }
		}, { type: "string" }] },
		hidePropertiesPrefix: { type: "boolean" },
		excludeFromSearch: { type: "boolean" },
		showSchemaCatalogLinks: { type: "boolean" }
	},
	additionalProperties: !1
};
var e = {
	type: "string",
	uiHint: "color"
};
var n = {
	nodeTypeName: void 0,
	type: "object",
	additionalProperties: { oneOf: [{ type: "string" }, { type: "object" }] },
	description: "The rules configuration blocks set up linting rules and their severity. You can configure built-in rules, add configurable rules, and rules from plugins.",
	documentationLink: "https://redocly.com/docs/cli/configuration/reference/rules#rules"
};
var it = {
	rules: n,
	oas2Rules: n,
	oas3_0Rules: n,
	oas3_1Rules: n,
	oas3_2Rules: n,
	async2Rules: n,
	async3Rules: n,
	arazzo1Rules: n,
	arazzo1_1Rules: n,
	overlay1Rules: n,
	openrpc1Rules: n,
	graphqlRules: n
};
var p = {
	nodeTypeName: void 0,
	type: "object",
	additionalProperties: !0
};
var rt = {
	preprocessors: p,
	oas2Preprocessors: p,
	oas3_0Preprocessors: p,
	oas3_1Preprocessors: p,
	oas3_2Preprocessors: p,
	async2Preprocessors: p,
	async3Preprocessors: p,
	arazzo1Preprocessors: p,
	arazzo1_1Preprocessors: p,
	overlay1Preprocessors: p,
	openrpc1Preprocessors: p
};
var c = {
	nodeTypeName: void 0,
	type: "object",
	additionalProperties: !0
};
var at = {
	decorators: c,
	oas2Decorators: c,
	oas3_0Decorators: c,
	oas3_1Decorators: c,
	oas3_2Decorators: c,
	async2Decorators: c,
	async3Decorators: c,
	arazzo1Decorators: c,
	arazzo1_1Decorators: c,
	overlay1Decorators: c,
	openrpc1Decorators: c
};
var nt = {
	nodeTypeName: void 0,
	type: "array",
	items: { type: "string" },
	description: "Use extends to inherit rules and their configurations from other rulesets.",
	documentationLink: "https://redocly.com/docs/cli/configuration/reference/extends"
};
var f = {
	...it,
	...at,
	...rt,
	extends: nt
};
var pt = {
	type: "object",
	properties: {
		label: { type: "string" },
		lang: {
			type: "string",
			enum: [
				"curl",
				"C#",
				"Go",
				"Java",
				"Java8+Apache",
				"JavaScript",
				"Node.js",
				"PHP",
				"Python",
				"R",
				"Ruby"
			]
		}
	},
	required: ["lang"]
};
var ct = {
	type: "object",
	properties: {
		enum: { type: "string" },
		enumSingleValue: { type: "string" },
		enumArray: { type: "string" },
		default: { type: "string" },
		deprecated: { type: "string" },
		example: { type: "string" },
		examples: { type: "string" },
		nullable: { type: "string" },
		recursive: { type: "string" },
		arrayOf: { type: "string" },
		webhook: { type: "string" },
		authorizations: { type: "string" },
		tryItAuthBasicUsername: { type: "string" },
		tryItAuthBasicPassword: { type: "string" }
	}
};
var ee = {
	type: "object",
	properties: {
		label: { type: "string" },
		link: { type: "string" },
		target: { type: "string" }
	},
	required: ["label", "link"]
};
var yt = {
	type: "object",
	properties: {
		beforeInfo: {
			type: "array",
			items: ee
		},
		end: {
			type: "array",
			items: ee
		}
	}
};
var S = {
	type: "object",
	properties: {
		main: { type: "string" },
		light: { type: "string" },
		dark: { type: "string" },
		contrastText: { type: "string" }
	}
};
var N = {
	type: "object",
	properties: {
		backgroundColor: e,
		borderColor: e,
		color: e,
		tabTextColor: e
	}
};
var St = {
	type: "object",
	properties: {
		accent: S,
		border: {
			type: "object",
			properties: T(S.properties, ["light", "dark"])
		},
		error: S,
		http: {
			type: "object",
			properties: {
				basic: { type: "string" },
				delete: { type: "string" },
				get: { type: "string" },
				head: { type: "string" },
				link: { type: "string" },
				options: { type: "string" },
				patch: { type: "string" },
				post: { type: "string" },
				put: { type: "string" }
			}
		},
		primary: S,
		responses: {
			type: "object",
			properties: {
				error: N,
				info: N,
				redirect: N,
				success: N
			}
		},
		secondary: {
			type: "object",
			properties: h(S.properties, ["dark"])
		},
		success: S,
		text: {
			type: "object",
			properties: {
				primary: { type: "string" },
				secondary: { type: "string" },
				light: { type: "string" }
			}
		},
		tonalOffset: { type: "number" },
		warning: S
	}
};
var j = {
	type: "object",
	properties: {
		fontSize: { type: "string" },
		padding: { type: "string" },
		minWidth: { type: "string" }
	}
};
var ht = {
	type: "object",
	properties: {
		small: j,
		medium: j,
		large: j,
		xlarge: j
	}
};
var y = {
	type: "object",
	properties: {
		fontFamily: { type: "string" },
		fontSize: { type: "string" },
		fontWeight: { type: "string" },
		lineHeight: { type: "string" }
	}
};
var ut = {
	type: "object",
	properties: {
		...h(y.properties, ["fontSize", "lineHeight"]),
		borderRadius: { type: "string" },
		hoverStyle: { type: "string" },
		boxShadow: { type: "string" },
		hoverBoxShadow: { type: "string" },
		sizes: ht
	}
};
var te = {
	type: "object",
	properties: T(y.properties, ["fontSize", "lineHeight"])
};
var bt = {
	type: "object",
	properties: {
		medium: te,
		small: te
	}
};
var Ct = {
	type: "object",
	properties: {
		...h(y.properties, ["fontSize", "lineHeight"]),
		borderRadius: { type: "string" },
		color: e,
		sizes: bt
	}
};
var Rt = {
	type: "object",
	properties: {
		top: { type: "string" },
		width: { type: "string" },
		height: { type: "string" }
	}
};
var Ot = {
	type: "object",
	properties: {
		borderRadius: { type: "string" },
		backgroundColor: e
	}
};
var oe = {
	type: "object",
	properties: { fullWidth: { type: "boolean" } }
};
var Pt = {
	type: "object",
	properties: {
		buttons: ut,
		httpBadges: Ct,
		layoutControls: Rt,
		panels: Ot,
		tryItButton: oe,
		tryItSendButton: oe
	}
};
var E = {
	type: "object",
	properties: {
		small: { type: "string" },
		medium: { type: "string" },
		large: { type: "string" }
	}
};
var xt = {
	type: "object",
	properties: {
		showDarkRightPanel: { type: "boolean" },
		stacked: {
			type: "object",
			properties: { maxWidth: E }
		},
		"three-panel": {
			type: "object",
			properties: {
				maxWidth: E,
				middlePanelMaxWidth: E
			}
		}
	}
};
var se = {
	type: "object",
	properties: {
		backgroundColor: e,
		border: { type: "string" }
	}
};
var Et = {
	type: "object",
	properties: {
		breakFieldNames: { type: "boolean" },
		caretColor: e,
		caretSize: { type: "string" },
		constraints: se,
		defaultDetailsWidth: { type: "string" },
		examples: se,
		labelsTextSize: { type: "string" },
		linesColor: e,
		nestedBackground: { type: "string" },
		nestingSpacing: { type: "string" },
		requireLabelColor: e,
		typeNameColor: e,
		typeTitleColor: e
	}
};
var re = {
	type: "object",
	properties: {
		subItemsColor: e,
		textTransform: { type: "string" },
		fontWeight: { type: "string" }
	}
};
var Tt = {
	type: "object",
	properties: T(re.properties, ["textTransform"])
};
var Jt = {
	type: "object",
	properties: {
		unit: { type: "number" },
		paddingHorizontal: { type: "string" },
		paddingVertical: { type: "string" },
		offsetTop: { type: "string" },
		offsetLeft: { type: "string" },
		offsetNesting: { type: "string" }
	}
};
var kt = {
	type: "object",
	properties: {
		...h(y.properties, ["fontWeight", "lineHeight"]),
		activeBgColor: e,
		activeTextColor: e,
		backgroundColor: e,
		borderRadius: { type: "string" },
		breakPath: { type: "boolean" },
		caretColor: e,
		caretSize: { type: "string" },
		groupItems: re,
		level1items: Tt,
		rightLineColor: e,
		separatorLabelColor: e,
		showAtBreakpoint: { type: "string" },
		spacing: Jt,
		textColor: e,
		width: { type: "string" }
	}
};
var x = {
	type: "object",
	properties: {
		...y.properties,
		color: e,
		transform: { type: "string" }
	}
};
var It = {
	type: "object",
	properties: {
		...y.properties,
		backgroundColor: e,
		color: e,
		wordBreak: {
			type: "string",
			enum: [
				"break-all",
				"break-word",
				"keep-all",
				"normal",
				"revert",
				"unset",
				"inherit",
				"initial"
			]
		},
		wrap: { type: "boolean" }
	}
};
var vt = {
	type: "object",
	properties: h(y.properties, ["fontSize"])
};
var Lt = {
	type: "object",
	properties: {
		color: e,
		hover: { type: "string" },
		textDecoration: { type: "string" },
		hoverTextDecoration: { type: "string" },
		visited: { type: "string" }
	}
};
var Dt = {
	type: "object",
	properties: {
		code: It,
		fieldName: y,
		...T(y.properties, ["fontSize", "fontFamily"]),
		fontWeightBold: { type: "string" },
		fontWeightLight: { type: "string" },
		fontWeightRegular: { type: "string" },
		heading1: x,
		heading2: x,
		heading3: x,
		headings: vt,
		lineHeight: { type: "string" },
		links: Lt,
		optimizeSpeed: { type: "boolean" },
		rightPanelHeading: x,
		smoothing: {
			type: "string",
			enum: [
				"auto",
				"none",
				"antialiased",
				"subpixel-antialiased",
				"grayscale"
			]
		}
	}
};
var At = {
	type: "object",
	properties: {
		backgroundColor: e,
		borderRadius: { type: "string" },
		tokens: {
			type: "object",
			properties: {
				color: e,
				...h(y.properties, ["fontWeight"])
			}
		}
	}
};
var qt = {
	type: "object",
	properties: {
		gutter: { type: "string" },
		maxHeight: { type: "string" },
		maxWidth: { type: "string" }
	}
};
var wt = {
	type: "object",
	properties: {
		backgroundColor: e,
		color: e
	}
};
var ie = {
	type: "object",
	properties: { custom: { type: "string" } }
};
var ae = {
	type: "object",
	properties: {
		theme: {
			type: "object",
			properties: {
				breakpoints: E,
				codeBlock: At,
				colors: St,
				components: Pt,
				layout: xt,
				logo: qt,
				fab: wt,
				overrides: {
					type: "object",
					properties: {
						DownloadButton: ie,
						NextSectionButton: ie
					}
				},
				rightPanel: {
					type: "object",
					properties: {
						backgroundColor: e,
						panelBackgroundColor: e,
						panelControlsBackgroundColor: e,
						showAtBreakpoint: { type: "string" },
						textColor: e,
						width: { type: "string" }
					}
				},
				schema: Et,
				shape: {
					type: "object",
					properties: { borderRadius: { type: "string" } }
				},
				sidebar: kt,
				spacing: {
					type: "object",
					properties: {
						sectionHorizontal: { type: "number" },
						sectionVertical: { type: "number" },
						unit: { type: "number" }
					}
				},
				typography: Dt,
				links: {
					type: "object",
					properties: { color: e }
				},
				codeSample: {
					type: "object",
					properties: { backgroundColor: e }
				}
			}
		},
		ctrlFHijack: { type: "boolean" },
		defaultSampleLanguage: { type: "string" },
		disableDeepLinks: { type: "boolean" },
		disableSearch: { type: "boolean" },
		disableSidebar: { type: "boolean" },
		downloadDefinitionUrl: { type: "string" },
		expandDefaultServerVariables: { type: "boolean" },
		enumSkipQuotes: { type: "boolean" },
		expandDefaultRequest: { type: "boolean" },
		expandDefaultResponse: { type: "boolean" },
		expandResponses: { type: "string" },
		expandSingleSchemaField: { type: "boolean" },
		generateCodeSamples: {
			type: "object",
			properties: {
				skipOptionalParameters: { type: "boolean" },
				languages: {
					type: "array",
					items: pt
				}
			},
			required: ["languages"]
		},
		generatedPayloadSamplesMaxDepth: { type: "number" },
		hideDownloadButton: { type: "boolean" },
		hideHostname: { type: "boolean" },
		hideInfoSection: { type: "boolean" },
		hideLogo: { type: "boolean" },
		hideRequestPayloadSample: { type: "boolean" },
		hideRightPanel: { type: "boolean" },
		hideSchemaPattern: { type: "boolean" },
		hideSingleRequestSampleTab: { type: "boolean" },
		hideSecuritySection: { type: "boolean" },
		hideTryItPanel: { type: "boolean" },
		hideFab: { type: "boolean" },
		hideOneOfDescription: { type: "boolean" },
		htmlTemplate: { type: "string" },
		jsonSampleExpandLevel: { oneOf: [{
			type: "number",
			minimum: 1
		}, { type: "string" }] },
		labels: ct,
		menuToggle: { type: "boolean" },
		nativeScrollbars: { type: "boolean" },
		noAutoAuth: { type: "boolean" },
		onDeepLinkClick: { type: "object" },
		pagination: {
			type: "string",
			enum: [
				"none",
				"section",
				"item"
			]
		},
		pathInMiddlePanel: { type: "boolean" },
		payloadSampleIdx: {
			type: "number",
			minimum: 0
		},
		requiredPropsFirst: { type: "boolean" },
		routingStrategy: { type: "string" },
		samplesTabsMaxCount: { type: "number" },
		schemaExpansionLevel: { oneOf: [{
			type: "number",
			minimum: 0
		}, { type: "string" }] },
		minCharacterLengthToInitSearch: {
			type: "number",
			minimum: 1
		},
		maxResponseHeadersToShowInTryIt: {
			type: "number",
			minimum: 0
		},
		scrollYOffset: { oneOf: [{ type: "number" }, { type: "string" }] },
		searchAutoExpand: { type: "boolean" },
		searchFieldLevelBoost: {
			type: "number",
			minimum: 0
		},
		searchMaxDepth: {
			type: "number",
			minimum: 1
		},
		searchMode: {
			type: "string",
			enum: ["default", "path-only"]
		},
		searchOperationTitleBoost: { type: "number" },
		searchTagTitleBoost: { type: "number" },
		sendXUserAgentInTryIt: { type: "boolean" },
		showChangeLayoutButton: { type: "boolean" },
		showConsole: { type: "boolean" },
		showNextButton: { type: "boolean" },
		showRightPanelToggle: { type: "boolean" },
		showSecuritySchemeType: { type: "boolean" },
		showWebhookVerb: { type: "boolean" },
		showObjectSchemaExamples: { type: "boolean" },
		disableTryItRequestUrlEncoding: { type: "boolean" },
		sidebarLinks: yt,
		sideNavStyle: {
			type: "string",
			enum: [
				"summary-only",
				"path-first",
				"id-only",
				"path-only"
			]
		},
		simpleOneOfTypeLabel: { type: "boolean" },
		sortEnumValuesAlphabetically: { type: "boolean" },
		sortOperationsAlphabetically: { type: "boolean" },
		sortPropsAlphabetically: { type: "boolean" },
		sortTagsAlphabetically: { type: "boolean" },
		suppressWarnings: { type: "boolean" },
		unstable_externalDescription: { type: "boolean" },
		unstable_ignoreMimeParameters: { type: "boolean" },
		untrustedDefinition: { type: "boolean" },
		showAccessMode: { type: "boolean" },
		preserveOriginalExtensionsName: { type: "boolean" },
		markdownHeadingsAnchorLevel: { type: "number" }
	},
	additionalProperties: !1
};
function T(d, D) {
	return Object.fromEntries(D.filter((r) => r in d).map((r) => [r, d[r]]));
}
function h(d, D) {
	return Object.fromEntries(Object.entries(d).filter(([r]) => !D.includes(r)));
}
var J = (d) => d;
var a = J({
	RedirectSource: "RedirectSource",
	Redirects: "Redirects",
	ScorecardClassic: "ScorecardClassic",
	ScorecardClassicLevelList: "ScorecardClassicLevelList",
	ScorecardClassicLevel: "ScorecardClassicLevel",
	ScorecardClassicTargetList: "ScorecardClassicTargetList",
	ScorecardClassicTarget: "ScorecardClassicTarget",
	ScorecardClassicTargetWhere: "ScorecardClassicTargetWhere",
	ScorecardClassicTargetWhereMetadata: "ScorecardClassicTargetWhereMetadata",
	ScorecardClassicTeamMetadataProperty: "ScorecardClassicTeamMetadataProperty"
});
var i = {
	type: "object",
	properties: { hide: { type: "boolean" } },
	additionalProperties: !1
};
var ne = {
	type: "object",
	properties: {
		src: { type: "string" },
		async: { type: "boolean" },
		crossorigin: { type: "string" },
		defer: { type: "boolean" },
		fetchpriority: { type: "string" },
		integrity: { type: "string" },
		module: { type: "boolean" },
		nomodule: { type: "boolean" },
		nonce: { type: "string" },
		referrerpolicy: { type: "string" },
		type: { type: "string" },
		consent: {
			type: "string",
			enum: ["analytics", "marketing"]
		}
	},
	required: ["src"],
	additionalProperties: !0
};
var _$2 = {
	type: "object",
	properties: {
		page: {
			type: "string",
			uiHint: "file"
		},
		directory: {
			type: "string",
			uiHint: "file"
		},
		disconnect: { type: "boolean" },
		group: { type: "string" },
		label: { type: "string" },
		href: { type: "string" },
		external: { type: "boolean" },
		labelTranslationKey: { type: "string" },
		groupTranslationKey: { type: "string" },
		icon: { oneOf: [{ type: "string" }, {
			type: "object",
			properties: { srcSet: { type: "string" } },
			required: ["srcSet"]
		}] },
		separator: { type: "string" },
		separatorLine: { type: "boolean" },
		linePosition: {
			type: "string",
			enum: ["top", "bottom"]
		},
		version: { type: "string" },
		menuStyle: {
			type: "string",
			enum: ["drilldown"]
		},
		expanded: {
			type: "string",
			const: "always"
		},
		selectFirstItemOnExpand: { type: "boolean" },
		flatten: { type: "boolean" },
		linkedSidebars: {
			type: "array",
			items: { type: "string" }
		},
		items: {
			type: "array",
			items: {
				type: "object",
				additionalProperties: !0
			}
		},
		rbac: {
			type: "object",
			additionalProperties: { type: "string" }
		},
		additionalProps: {
			type: "object",
			additionalProperties: !0
		}
	}
};
var A = {
	type: "array",
	items: {
		..._$2,
		properties: {
			..._$2.properties,
			items: {
				type: "array",
				items: _$2
			}
		}
	}
};
var Ft = {
	type: "object",
	properties: {
		name: { type: "string" },
		icon: { type: "string" },
		folder: { type: "string" }
	},
	additionalProperties: !1,
	required: ["name", "folder"]
};
var Yt = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		suggestions: {
			type: "array",
			items: { type: "string" }
		},
		prompt: { type: "string" }
	},
	additionalProperties: !1
};
var Kt = {
	type: "object",
	properties: {
		facets: {
			type: "array",
			items: {
				type: "object",
				required: [
					"name",
					"field",
					"type"
				],
				properties: {
					name: { type: "string" },
					field: { type: "string" },
					type: {
						type: "string",
						enum: [
							"multi-select",
							"select",
							"tags"
						]
					}
				},
				additionalProperties: !1
			}
		},
		...i.properties
	},
	additionalProperties: !1
};
var Wt = {
	type: "object",
	properties: {
		page: {
			type: "string",
			uiHint: "file"
		},
		label: { type: "string" },
		labelTranslationKey: { type: "string" }
	},
	required: ["page"]
};
var pe = {
	type: "object",
	properties: {
		image: {
			type: "string",
			uiHint: "file"
		},
		srcSet: { type: "string" },
		altText: { type: "string" },
		link: { type: "string" },
		favicon: {
			type: "string",
			uiHint: "file"
		}
	},
	additionalProperties: !1
};
var ce = {
	type: "object",
	properties: {
		items: A,
		...i.properties
	},
	additionalProperties: !1
};
var ye = {
	type: "object",
	additionalProperties: Ft
};
var le = {
	type: "object",
	properties: {
		items: A,
		copyrightText: {
			type: "string",
			uiHint: "textarea"
		},
		logo: i,
		...i.properties
	},
	additionalProperties: !1
};
var de = {
	type: "object",
	properties: {
		separatorLine: { type: "boolean" },
		linePosition: {
			type: "string",
			enum: ["top", "bottom"]
		},
		...i.properties
	},
	additionalProperties: !1
};
var me = {
	type: "object",
	properties: {
		head: {
			type: "array",
			items: ne
		},
		body: {
			type: "array",
			items: ne
		}
	},
	additionalProperties: !1
};
var ge = {
	type: "array",
	items: {
		type: "object",
		properties: {
			href: { type: "string" },
			as: { type: "string" },
			crossorigin: { type: "string" },
			fetchpriority: { type: "string" },
			hreflang: { type: "string" },
			imagesizes: { type: "string" },
			imagesrcset: { type: "string" },
			integrity: { type: "string" },
			media: { type: "string" },
			prefetch: { type: "string" },
			referrerpolicy: { type: "string" },
			rel: { type: "string" },
			sizes: { type: "string" },
			title: { type: "string" },
			type: { type: "string" }
		},
		required: ["href"],
		additionalProperties: !0
	}
};
var fe = {
	type: "object",
	properties: {
		engine: {
			type: "string",
			enum: ["flexsearch", "typesense"]
		},
		ai: Yt,
		filters: Kt,
		placement: { type: "string" },
		shortcuts: {
			type: "array",
			items: { type: "string" }
		},
		suggestedPages: {
			type: "array",
			items: Wt
		},
		...i.properties
	},
	additionalProperties: !1
};
var q = [
	"GET",
	"HEAD",
	"OPTIONS",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"QUERY",
	"TRACE"
];
var w = {
	type: "array",
	items: {
		type: "string",
		enum: q
	}
};
var Se = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		suggestions: {
			type: "array",
			items: { type: "string" }
		},
		prompt: {
			type: "string",
			uiHint: "textarea"
		},
		trigger: {
			type: "object",
			properties: {
				hide: { type: "boolean" },
				inputType: {
					type: "string",
					enum: ["button", "icon"]
				},
				inputIcon: {
					type: "string",
					enum: [
						"chat",
						"sparkles",
						"redocly"
					]
				}
			},
			additionalProperties: !1
		},
		mcp: {
			type: "object",
			properties: { apiCalls: {
				type: "object",
				properties: {
					hide: { type: "boolean" },
					allowedHttpMethods: w
				},
				additionalProperties: !1
			} },
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var he = {
	type: "object",
	properties: {
		ignoreDetection: { type: "boolean" },
		modes: {
			type: "array",
			items: { type: "string" }
		},
		...i.properties
	},
	additionalProperties: !1
};
var ue = {
	type: "string",
	enum: [
		"slate",
		"pink",
		"coral",
		"amber",
		"jade",
		"cyan",
		"ocean",
		"indigo",
		"iris"
	]
};
var $t = {
	type: "object",
	properties: {
		...i.properties,
		items: {
			type: "array",
			items: {
				type: "string",
				enum: [
					"copy",
					"view",
					"chatgpt",
					"claude",
					"docs-mcp-cursor",
					"docs-mcp-vscode",
					"docs-mcp-claude"
				]
			}
		}
	},
	additionalProperties: !1
};
var be = {
	type: "object",
	properties: {
		nextButton: {
			type: "object",
			properties: {
				text: { type: "string" },
				...i.properties
			},
			additionalProperties: !1
		},
		previousButton: {
			type: "object",
			properties: {
				text: { type: "string" },
				...i.properties
			},
			additionalProperties: !1
		},
		actions: $t
	},
	additionalProperties: !1
};
var Ce = {
	type: "object",
	properties: {
		elementFormat: { type: "string" },
		copy: {
			type: "object",
			properties: { ...i.properties },
			additionalProperties: !1
		},
		report: {
			type: "object",
			properties: {
				tooltipText: { type: "string" },
				buttonText: { type: "string" },
				label: { type: "string" },
				...i.properties
			},
			additionalProperties: !1
		},
		expand: {
			type: "object",
			properties: { ...i.properties },
			additionalProperties: !1
		},
		collapse: {
			type: "object",
			properties: { ...i.properties },
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var Re = {
	type: "object",
	properties: {
		frontMatterKeysToResolve: {
			type: "array",
			items: { type: "string" }
		},
		partialsFolders: {
			type: "array",
			items: { type: "string" }
		},
		lastUpdatedBlock: {
			type: "object",
			properties: {
				format: {
					type: "string",
					enum: [
						"timeago",
						"iso",
						"long",
						"short"
					]
				},
				locale: { type: "string" },
				...i.properties
			},
			additionalProperties: !1
		},
		toc: {
			type: "object",
			properties: {
				header: { type: "string" },
				depth: {
					type: "integer",
					minimum: 1
				},
				...i.properties
			},
			additionalProperties: !1
		},
		editPage: {
			type: "object",
			properties: {
				baseUrl: { type: "string" },
				...i.properties
			},
			additionalProperties: !1
		},
		template: {
			type: "object",
			uiHint: "list",
			additionalProperties: { type: "string" }
		}
	},
	additionalProperties: !1
};
var Oe = {
	...P,
	properties: {
		...P.properties,
		...ae.properties
	}
};
var Xt = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		scriptUrl: { type: "string" },
		pageViewEventName: { type: "string" }
	},
	additionalProperties: !1,
	required: ["scriptUrl"]
};
var Qt = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		apiKey: { type: "string" },
		head: { type: "boolean" },
		respectDNT: { type: "boolean" },
		exclude: {
			type: "array",
			items: { type: "string" }
		},
		outboundClickEventName: { type: "string" },
		pageViewEventName: { type: "string" },
		amplitudeConfig: {
			type: "object",
			additionalProperties: !0
		}
	},
	additionalProperties: !1,
	required: ["apiKey"]
};
var Zt = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		orgId: { type: "string" }
	},
	additionalProperties: !1,
	required: ["orgId"]
};
var eo = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		appId: { type: "string" }
	},
	additionalProperties: !1,
	required: ["appId"]
};
var to = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		writeKey: {
			type: "string",
			minLength: 10
		},
		trackPage: { type: "boolean" },
		dataPlaneUrl: { type: "string" },
		controlPlaneUrl: { type: "string" },
		sdkUrl: { type: "string" },
		loadOptions: {
			type: "object",
			additionalProperties: !0
		}
	},
	additionalProperties: !1,
	required: ["writeKey"]
};
var oo = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		writeKey: {
			type: "string",
			minLength: 10
		},
		trackPage: { type: "boolean" },
		includeTitleInPageCall: { type: "boolean" },
		host: { type: "string" }
	},
	additionalProperties: !1,
	required: ["writeKey"]
};
var so = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		trackingId: { type: "string" },
		gtmAuth: { type: "string" },
		gtmPreview: { type: "string" },
		defaultDataLayer: {
			type: "object",
			additionalProperties: !0
		},
		dataLayerName: { type: "string" },
		enableWebVitalsTracking: { type: "boolean" },
		selfHostedOrigin: { type: "string" },
		pageViewEventName: { type: "string" }
	},
	additionalProperties: !1,
	required: ["trackingId"]
};
var M = {
	type: "object",
	properties: {
		includeInDevelopment: { type: "boolean" },
		trackingId: { type: "string" },
		conversionId: { type: "string" },
		floodlightId: { type: "string" },
		optimizeId: { type: "string" },
		exclude: {
			type: "array",
			items: { type: "string" }
		}
	},
	additionalProperties: !1,
	required: ["trackingId"]
};
var Pe = {
	type: "object",
	properties: {
		adobe: Xt,
		amplitude: Qt,
		fullstory: Zt,
		heap: eo,
		rudderstack: to,
		segment: oo,
		gtm: so,
		ga: {
			type: "object",
			properties: {
				includeInDevelopment: { type: "boolean" },
				trackingId: { type: "string" },
				conversionId: { type: "string" },
				floodlightId: { type: "string" },
				head: { type: "boolean" },
				respectDNT: { type: "boolean" },
				exclude: {
					type: "array",
					items: { type: "string" }
				},
				optimizeId: { type: "string" },
				anonymizeIp: { type: "boolean" },
				cookieExpires: { type: "number" },
				trackers: {
					type: "object",
					additionalProperties: M
				}
			},
			additionalProperties: !1,
			required: ["trackingId"]
		}
	}
};
var Ne = {
	type: "object",
	properties: {
		mode: {
			type: "string",
			enum: [
				"auto",
				"opt-in",
				"opt-out",
				"none",
				"onetrust",
				"cookiebot",
				"trustarc",
				"tcf"
			]
		},
		privacyPolicyUrl: { type: "string" },
		expires: { type: "number" },
		settingsLink: {
			type: "string",
			enum: [
				"auto",
				"footer",
				"none"
			]
		}
	},
	additionalProperties: !1
};
var je = {
	type: "object",
	properties: {
		items: {
			type: "array",
			items: {
				type: "object",
				properties: {
					label: { type: "string" },
					external: { type: "boolean" },
					link: { type: "string" },
					separatorLine: { type: "boolean" }
				},
				additionalProperties: !0
			}
		},
		hideLoginButton: { type: "boolean" },
		...i.properties
	},
	additionalProperties: !1
};
var xe = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		showForUnversioned: { type: "boolean" }
	}
};
var Ee = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		prefixItems: {
			type: "array",
			items: {
				type: "object",
				properties: {
					label: { type: "string" },
					labelTranslationKey: { type: "string" },
					page: { type: "string" },
					icon: { type: "string" }
				},
				additionalProperties: !1
			}
		}
	},
	additionalProperties: !1
};
var U = {
	type: "object",
	patternProperties: { ".*": {
		type: "object",
		additionalProperties: !0,
		required: ["slug", "items"],
		properties: {
			show: { type: "boolean" },
			slug: { type: "string" },
			filters: {
				type: "array",
				items: {
					type: "object",
					additionalProperties: !1,
					required: ["title", "property"],
					properties: {
						type: {
							type: "string",
							enum: [
								"select",
								"checkboxes",
								"date-range"
							]
						},
						title: { type: "string" },
						titleTranslationKey: { type: "string" },
						property: { type: "string" },
						parentFilter: { type: "string" },
						valuesMapping: {
							type: "object",
							additionalProperties: { type: "string" }
						},
						missingCategoryName: { type: "string" },
						missingCategoryNameTranslationKey: { type: "string" },
						options: {
							type: "array",
							items: { type: "string" }
						}
					}
				}
			},
			groupByFirstFilter: { type: "boolean" },
			filterValuesCasing: {
				type: "string",
				enum: [
					"sentence",
					"original",
					"lowercase",
					"uppercase"
				]
			},
			items: A,
			requiredPermission: { type: "string" },
			separateVersions: { type: "boolean" },
			title: { type: "string" },
			titleTranslationKey: { type: "string" },
			description: { type: "string" },
			descriptionTranslationKey: { type: "string" }
		}
	} }
};
var B = {
	nodeTypeName: a.ScorecardClassic,
	description: "Add and create sets of rules and test your API description files against them. With these rules you can maintain quality across your existing APIs and ensure that newly-added or updated APIs match your criteria. An API scorecard can include multiple sets of rules, corresponding to different quality levels.",
	documentationLink: "https://redocly.com/docs/realm/config/scorecard-classic",
	type: "object",
	additionalProperties: !0,
	required: [],
	properties: {
		ignoreNonCompliant: { type: "boolean" },
		teamMetadataProperty: {
			nodeTypeName: a.ScorecardClassicTeamMetadataProperty,
			description: "Provide custom team label and team metadata property.",
			documentationLink: "https://redocly.com/docs/realm/config/scorecard-classic#team-metadata-object",
			type: "object",
			properties: {
				property: { type: "string" },
				label: { type: "string" },
				default: { type: "string" }
			}
		},
		levels: {
			nodeTypeName: a.ScorecardClassicLevelList,
			description: "List of levels to score against.",
			type: "array",
			items: {
				nodeTypeName: a.ScorecardClassicLevel,
				documentationLink: "https://redocly.com/docs/realm/config/scorecard-classic#level-object",
				type: "object",
				required: ["name"],
				properties: {
					name: { type: "string" },
					color: { type: "string" },
					...f
				},
				additionalProperties: !1
			}
		},
		targets: {
			nodeTypeName: a.ScorecardClassicTargetList,
			description: "Provide custom `minimumLevel` for specific targets.",
			type: "array",
			items: {
				nodeTypeName: a.ScorecardClassicTarget,
				type: "object",
				required: ["where"],
				properties: {
					minimumLevel: { type: "string" },
					rules: {
						type: "object",
						additionalProperties: !0
					},
					where: {
						nodeTypeName: a.ScorecardClassicTargetWhere,
						description: "Specify which API descriptions to apply the `minimumLevel` to based on the metadata.",
						documentationLink: "https://redocly.com/docs/realm/config/scorecard-classic#where-object",
						type: "object",
						required: ["metadata"],
						properties: { metadata: {
							nodeTypeName: a.ScorecardClassicTargetWhereMetadata,
							type: "object",
							additionalProperties: { type: "string" }
						} },
						additionalProperties: !1
					}
				},
				additionalProperties: !1
			}
		},
		ignore: {
			type: "array",
			items: {
				type: "string",
				uiHint: "file"
			}
		},
		fromProjectUrl: {
			type: "string",
			format: "uri"
		}
	}
};
var Te = ((r) => (r.OIDC = "OIDC", r.SAML2 = "SAML2", r))(Te || {});
var Je = ((r) => (r.SERVICE_ACCOUNT = "SERVICE_ACCOUNT", r.OAUTH2 = "OAUTH2", r))(Je || {});
var ke = ((r) => (r.STACKED = "stacked", r.THREE_PANEL = "three-panel", r))(ke || {});
var k = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
new RegExp(k);
var I = "redocly";
var v = [
	I,
	"corporate",
	"guest"
];
`${v.join(", ")}`;
var H = [
	"REDOCLY",
	"CORPORATE",
	"GUEST"
];
var ve = {
	type: "object",
	properties: {
		downloadUrls: C,
		apiLogo: {
			type: "object",
			properties: {
				imageUrl: { type: "string" },
				href: { type: "string" },
				altText: { type: "string" },
				backgroundColor: { type: "string" }
			}
		},
		jsonSamplesDepth: { type: "number" },
		excludeFromSearch: { type: "boolean" },
		samplesMaxInlineArgs: { type: "number" },
		fieldExpandLevel: { type: "number" },
		baseUrlPath: { type: "string" },
		feedback: m,
		layout: {
			type: "string",
			enum: ["stacked", "three-panel"]
		}
	},
	additionalProperties: !1
};
var l = {
	type: "object",
	properties: {
		slug: { type: "string" },
		hide: { type: "boolean" },
		includes: {
			type: "array",
			items: {
				type: "object",
				required: ["type"],
				properties: { type: { type: "string" } },
				additionalProperties: !1
			}
		},
		excludes: {
			type: "array",
			items: {
				type: "object",
				required: ["key"],
				properties: { key: { type: "string" } },
				additionalProperties: !1
			}
		},
		filters: {
			type: "array",
			items: {
				type: "object",
				required: ["property", "title"],
				properties: {
					property: { type: "string" },
					hide: { type: "boolean" },
					label: { type: "string" },
					options: {
						type: "array",
						items: { type: "string" }
					},
					type: {
						type: "string",
						enum: [
							"select",
							"checkboxes",
							"date-range"
						]
					},
					title: { type: "string" },
					titleTranslationKey: { type: "string" },
					parentFilter: { type: "string" },
					valuesMapping: {
						type: "object",
						additionalProperties: { type: "string" }
					}
				},
				additionalProperties: !1
			}
		},
		titleTranslationKey: { type: "string" },
		descriptionTranslationKey: { type: "string" },
		catalogSwitcherLabelTranslationKey: { type: "string" }
	},
	additionalProperties: !1
};
var Le = {
	type: "object",
	properties: {
		show: { type: "boolean" },
		entityTypes: {
			type: "object",
			additionalProperties: {
				type: "object",
				required: [
					"name",
					"description",
					"metadataSchema"
				],
				properties: {
					name: {
						type: "string",
						description: "Display name of the entity type"
					},
					description: {
						type: "string",
						description: "Description of the entity type"
					},
					metadataSchema: {
						type: "object",
						required: ["type", "properties"],
						properties: {
							type: {
								type: "string",
								enum: ["object"]
							},
							description: { type: "string" },
							properties: {
								type: "object",
								additionalProperties: {
									type: "object",
									properties: {
										type: {
											type: "string",
											enum: [
												"string",
												"number",
												"boolean",
												"array",
												"object"
											]
										},
										description: { type: "string" },
										example: { oneOf: [
											{ type: "string" },
											{ type: "number" },
											{ type: "boolean" },
											{ type: "array" },
											{ type: "object" }
										] },
										enum: {
											type: "array",
											items: { type: "string" }
										},
										pattern: { type: "string" },
										format: { type: "string" },
										minimum: { type: "number" },
										maximum: { type: "number" },
										items: { type: "object" }
									},
									additionalProperties: !0
								}
							},
							required: {
								type: "array",
								items: { type: "string" }
							},
							additionalProperties: { type: "boolean" }
						},
						additionalProperties: !0
					},
					icon: {
						type: "object",
						properties: {
							src: { type: "string" },
							srcSet: { type: "string" }
						},
						additionalProperties: !1
					}
				},
				additionalProperties: !1
			}
		},
		catalogs: {
			type: "object",
			properties: {
				all: l,
				services: l,
				domains: l,
				teams: l,
				users: l,
				apiDescriptions: l,
				dataSchemas: l,
				apiOperations: l
			},
			additionalProperties: l
		}
	},
	additionalProperties: !1
};
var u = {
	type: "object",
	properties: {
		includeByName: {
			type: "array",
			items: { type: "string" }
		},
		excludeByName: {
			type: "array",
			items: { type: "string" }
		}
	},
	additionalProperties: !1
};
var jo = {
	type: "object",
	properties: {
		requireExactGroups: { type: "boolean" },
		groups: {
			type: "array",
			items: {
				type: "object",
				properties: {
					name: { type: "string" },
					items: u,
					queries: u,
					mutations: u,
					subscriptions: u,
					types: u,
					directives: u
				},
				required: ["name"],
				additionalProperties: !1
			}
		},
		otherItemsGroupName: { type: "string" }
	},
	required: [
		"requireExactGroups",
		"groups",
		"otherItemsGroupName"
	],
	additionalProperties: !1
};
var To = {
	type: "object",
	properties: {
		title: { type: "string" },
		version: { type: "string" },
		description: {
			type: "string",
			uiHint: "textarea"
		},
		termsOfService: {
			type: "string",
			format: "uri"
		},
		contact: {
			type: "object",
			properties: {
				name: { type: "string" },
				url: {
					type: "string",
					format: "uri"
				},
				email: {
					type: "string",
					format: "email"
				}
			},
			additionalProperties: !1
		},
		license: {
			type: "object",
			properties: {
				name: { type: "string" },
				url: {
					type: "string",
					format: "uri"
				},
				identifier: { type: "string" }
			},
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var Jo = {
	type: "object",
	properties: {
		url: {
			type: "string",
			format: "uri",
			pattern: "^https?://"
		},
		description: { type: "string" }
	},
	required: ["url"],
	additionalProperties: !1
};
var De = {
	type: "object",
	properties: {
		menu: {
			type: "object",
			properties: { ...jo.properties },
			additionalProperties: !1
		},
		downloadUrls: C,
		apiLogo: {
			type: "object",
			properties: {
				imageUrl: { type: "string" },
				href: { type: "string" },
				altText: { type: "string" },
				backgroundColor: e
			}
		},
		jsonSamplesDepth: { type: "number" },
		samplesMaxInlineArgs: { type: "number" },
		licenseKey: { type: "string" },
		fieldExpandLevel: { type: "number" },
		baseUrlPath: { type: "string" },
		metadata: {
			type: "object",
			properties: { apiId: { type: "string" } },
			additionalProperties: !0
		},
		feedback: m,
		layout: {
			type: "string",
			enum: ["stacked", "three-panel"]
		},
		showBuiltInScalars: { type: "boolean" },
		showBuiltInDirectives: { type: "boolean" },
		excludeFromSearch: { type: "boolean" },
		info: To,
		hideReplay: { type: "boolean" },
		servers: {
			type: "array",
			items: Jo
		},
		corsProxyUrl: { type: "string" }
	},
	additionalProperties: !1
};
var _e = {
	type: "string",
	enum: [
		"eq",
		"in",
		"gt",
		"gte",
		"lt",
		"lte",
		"contains",
		"startsWith",
		"endsWith",
		"exists",
		"isEmpty",
		"between",
		"matches",
		"some",
		"every",
		"none"
	]
};
var G = {
	type: "string",
	enum: ["and", "or"]
};
var z = {
	type: "object",
	properties: {
		field: { type: "string" },
		operator: _e,
		value: { oneOf: [
			{ type: "boolean" },
			{ type: "string" },
			{ type: "number" }
		] },
		modifier: {
			type: "string",
			enum: ["not"]
		},
		match: {
			type: "array",
			items: {
				type: "object",
				properties: {
					field: { type: "string" },
					operator: _e,
					value: { oneOf: [
						{ type: "boolean" },
						{ type: "string" },
						{ type: "number" }
					] },
					modifier: {
						type: "string",
						enum: ["not"]
					}
				}
			}
		}
	}
};
var Ae = {
	type: "array",
	items: { oneOf: [z, {
		type: "object",
		properties: {
			operator: G,
			conditions: {
				type: "array",
				items: { oneOf: [z, {
					type: "object",
					properties: {
						operator: G,
						conditions: {
							type: "array",
							items: z
						}
					},
					required: ["operator", "conditions"],
					additionalProperties: !1
				}] }
			}
		},
		required: ["operator", "conditions"],
		additionalProperties: !1
	}] }
};
var we = {
	type: "object",
	properties: {
		defined: { type: "boolean" },
		nonEmpty: { type: "boolean" },
		eq: { oneOf: [
			{ type: "boolean" },
			{ type: "string" },
			{ type: "number" }
		] },
		gt: { type: "number" },
		gte: { type: "number" },
		lt: { type: "number" },
		lte: { type: "number" },
		const: { oneOf: [
			{ type: "boolean" },
			{ type: "string" },
			{ type: "number" }
		] }
	},
	additionalProperties: !1
};
var Lo = {
	type: "object",
	additionalProperties: { oneOf: [
		{ type: "string" },
		{
			type: "object",
			properties: {
				severity: {
					type: "string",
					enum: [
						"error",
						"warn",
						"off"
					]
				},
				weight: { type: "number" }
			},
			additionalProperties: !0
		},
		{
			type: "object",
			properties: {
				title: { type: "string" },
				subject: {
					type: "object",
					properties: {
						type: {
							type: "string",
							enum: [
								"Entity",
								"EntityMetadata",
								"EntityRelations",
								"EntityRelation"
							]
						},
						property: { type: "string" }
					},
					required: ["type", "property"],
					additionalProperties: !1
				},
				severity: {
					type: "string",
					enum: [
						"error",
						"warn",
						"off"
					]
				},
				message: { type: "string" },
				assertions: we,
				where: {
					type: "array",
					items: {
						type: "object",
						properties: {
							subject: {
								type: "object",
								properties: {
									type: {
										type: "string",
										enum: [
											"Entity",
											"EntityMetadata",
											"EntityRelations",
											"EntityRelation"
										]
									},
									property: { type: "string" }
								},
								required: ["type", "property"],
								additionalProperties: !1
							},
							assertions: we
						},
						required: ["subject", "assertions"],
						additionalProperties: !1
					}
				},
				weight: { type: "number" }
			},
			required: ["subject", "assertions"],
			additionalProperties: !1
		}
	] }
};
var Do = {
	type: "object",
	properties: {
		name: { type: "string" },
		extends: f.extends,
		rules: Lo
	},
	required: ["name"],
	additionalProperties: !1
};
var qe = {
	type: "object",
	properties: { event: {
		type: "string",
		enum: ["runtime", "manual"]
	} },
	required: ["event"],
	additionalProperties: !1
};
var s = {
	logo: pe,
	navbar: ce,
	products: ye,
	footer: le,
	sidebar: de,
	scripts: me,
	links: ge,
	feedback: m,
	search: fe,
	aiAssistant: Se,
	colorMode: he,
	palette: ue,
	navigation: be,
	codeSnippet: Ce,
	markdown: Re,
	openapi: Oe,
	graphql: De,
	asyncapi: ve,
	analytics: Pe,
	consent: Ne,
	userMenu: je,
	versionPicker: xe,
	breadcrumbs: Ee,
	catalog: U,
	entitiesCatalog: Le,
	catalogClassic: U,
	scorecard: B,
	scorecardClassic: B,
	scorecards: {
		type: "array",
		items: {
			type: "object",
			properties: {
				name: { type: "string" },
				key: { type: "string" },
				description: { type: "string" },
				entities: { oneOf: [Ae, {
					type: "object",
					properties: {
						operator: G,
						conditions: Ae
					},
					required: ["operator", "conditions"],
					additionalProperties: !1
				}] },
				levels: {
					type: "array",
					items: Do,
					minItems: 1
				},
				trigger: { oneOf: [qe, {
					type: "array",
					items: qe
				}] }
			},
			required: [
				"name",
				"key",
				"entities",
				"levels"
			],
			additionalProperties: !1
		}
	}
};
var Ue = {
	type: "object",
	properties: {
		imports: {
			type: "array",
			items: { type: "string" }
		},
		...s
	},
	additionalProperties: !0
};
var qo = {
	type: "object",
	additionalProperties: { type: "string" }
};
var wo = {
	type: "object",
	additionalProperties: !1,
	patternProperties: { "^[a-zA-Z0-9_-]+$": {
		type: "string",
		pattern: "^https?://[^\\s/$.?#].[^\\s]*$"
	} }
};
var L = {
	type: "string",
	enum: [
		"error",
		"warn",
		"off"
	]
};
var He = {
	type: "object",
	properties: {
		ignoreLint: { oneOf: [{ type: "boolean" }, {
			type: "object",
			additionalProperties: { type: "boolean" }
		}] },
		ignoreLinkChecker: { type: "boolean" },
		ignoreMarkdocErrors: { type: "boolean" },
		ignoreRespectMonitoring: { type: "boolean" },
		jobs: {
			type: "array",
			items: {
				type: "object",
				properties: {
					path: {
						type: "string",
						pattern: "^(?!\\/|\\.\\./)"
					},
					agent: {
						type: "string",
						enum: ["respect"]
					},
					trigger: { oneOf: [{
						type: "object",
						properties: {
							event: {
								type: "string",
								enum: ["schedule"]
							},
							interval: {
								type: "string",
								enum: [
									"1m",
									"2m",
									"5m",
									"10m",
									"15m",
									"30m",
									"1h",
									"3h",
									"6h",
									"12h",
									"1d",
									"7d"
								]
							}
						},
						required: ["event"],
						additionalProperties: !1
					}, {
						type: "object",
						properties: { event: {
							type: "string",
							enum: ["build"]
						} },
						required: ["event"],
						additionalProperties: !1
					}] },
					inputs: qo,
					servers: wo,
					severity: {
						type: "object",
						additionalProperties: !1,
						properties: {
							schemaCheck: L,
							statusCodeCheck: L,
							contentTypeCheck: L,
							successCriteriaCheck: L
						}
					},
					slo: {
						type: "object",
						properties: {
							warn: { type: "number" },
							error: { type: "number" }
						},
						additionalProperties: !1
					}
				},
				required: [
					"path",
					"trigger",
					"agent"
				],
				additionalProperties: !1
			}
		},
		agent: {
			type: "object",
			properties: {
				enabled: { type: "boolean" },
				defaultReviewers: {
					type: "array",
					items: {
						type: "string",
						minLength: 1
					}
				},
				rules: {
					type: "object",
					properties: {
						custom: { type: "string" },
						style: { type: "string" }
					},
					additionalProperties: !1
				},
				duties: {
					type: "array",
					items: { oneOf: [{
						type: "object",
						properties: {
							name: {
								type: "string",
								enum: [
									"feedback",
									"discovery",
									"followUpOnPullRequest",
									"updateFromCodeChanges"
								]
							},
							enabled: { type: "boolean" }
						},
						required: ["name"],
						additionalProperties: !1
					}, {
						type: "object",
						properties: {
							name: {
								type: "string",
								enum: ["review"]
							},
							enabled: { type: "boolean" },
							rules: { type: "string" },
							sourceRepositories: { oneOf: [{
								type: "string",
								enum: ["none", "all"]
							}, {
								type: "array",
								items: {
									type: "object",
									properties: {
										provider: {
											type: "string",
											minLength: 1
										},
										repository: {
											type: "string",
											minLength: 1
										},
										branch: {
											type: "string",
											minLength: 1
										},
										path: { type: "string" }
									},
									required: ["provider", "repository"],
									additionalProperties: !1
								}
							}] },
							specialists: {
								type: "array",
								items: {
									type: "object",
									properties: {
										name: {
											type: "string",
											enum: [
												"config",
												"apiDescription",
												"owasp",
												"docs"
											]
										},
										enabled: { type: "boolean" }
									},
									required: ["name", "enabled"],
									additionalProperties: !1
								}
							}
						},
						required: ["name"],
						additionalProperties: !1
					}] }
				},
				mcpServers: {
					type: "object",
					additionalProperties: {
						type: "object",
						properties: {
							type: {
								type: "string",
								enum: ["http"]
							},
							url: {
								type: "string",
								pattern: "^https?://[^\\s/$.?#].[^\\s]*$"
							},
							description: { type: "string" },
							headers: {
								type: "object",
								additionalProperties: { type: "string" }
							}
						},
						required: ["url"],
						additionalProperties: !1
					}
				}
			},
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var Y = {
	type: "string",
	enum: [
		"off",
		"info",
		"warn",
		"error"
	]
};
var R = {
	type: "array",
	items: { type: "string" }
};
var F = {
	type: "object",
	additionalProperties: { oneOf: [Y, {
		type: "object",
		properties: {
			severity: Y,
			message: {
				type: "string",
				minLength: 1
			},
			fix: { type: "boolean" },
			tags: R,
			description: { type: "string" },
			link: { type: "string" },
			scope: { oneOf: [{
				type: "string",
				minLength: 1
			}, {
				type: "array",
				items: {
					type: "string",
					minLength: 1
				},
				minItems: 1
			}] },
			appliesTo: R,
			excludes: R,
			exceptions: {
				type: "object",
				properties: {
					files: R,
					lines: R
				},
				additionalProperties: !1
			},
			assertions: {
				type: "object",
				additionalProperties: !0
			}
		},
		additionalProperties: !1
	}] }
};
var V = {
	type: "object",
	properties: {
		rules: F,
		excludes: {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			}
		},
		markdoc: { oneOf: [{ type: "boolean" }, {
			type: "object",
			properties: {
				schema: { oneOf: [{
					type: "string",
					enum: ["realm"]
				}, { type: "boolean" }] },
				extend: {
					type: "object",
					properties: {
						tags: {
							type: "object",
							additionalProperties: {
								type: "object",
								properties: {
									selfClosing: { type: "boolean" },
									attributes: {
										type: "object",
										additionalProperties: {
											type: "object",
											properties: {
												type: {
													type: "string",
													enum: [
														"string",
														"number",
														"boolean"
													]
												},
												required: { type: "boolean" },
												default: { oneOf: [
													{ type: "string" },
													{ type: "number" },
													{ type: "boolean" }
												] },
												enum: {
													type: "array",
													items: { type: "string" },
													minItems: 1
												},
												dynamic: { type: "boolean" }
											},
											required: ["type"],
											additionalProperties: !1
										}
									}
								},
								additionalProperties: !1
							}
						},
						tagsFile: {
							type: "string",
							minLength: 1
						}
					},
					additionalProperties: !1
				}
			},
			required: ["schema"],
			additionalProperties: !1
		}] },
		apiDescriptions: {
			type: "object",
			properties: { rules: F },
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var Xo = {
	type: "object",
	additionalProperties: {
		oneOf: [{
			type: "object",
			properties: {
				type: {
					type: "string",
					const: "OIDC"
				},
				title: { type: "string" },
				pkce: { type: "boolean" },
				configurationUrl: {
					type: "string",
					minLength: 1
				},
				configuration: {
					type: "object",
					properties: {
						end_session_endpoint: { type: "string" },
						token_endpoint: { type: "string" },
						authorization_endpoint: { type: "string" },
						jwks_uri: { type: "string" }
					},
					required: ["token_endpoint", "authorization_endpoint"],
					additionalProperties: !0
				},
				clientId: {
					type: "string",
					minLength: 1
				},
				clientSecret: { type: "string" },
				teamsClaimName: { type: "string" },
				teamsClaimMap: {
					type: "object",
					additionalProperties: { type: "string" }
				},
				defaultTeams: {
					type: "array",
					items: { type: "string" }
				},
				scopes: {
					type: "array",
					items: { type: "string" }
				},
				tokenExpirationTime: { type: "number" },
				authorizationRequestCustomParams: {
					type: "object",
					additionalProperties: { type: "string" }
				},
				introspectEndpoint: { type: "string" },
				tokenRequestCustomParams: {
					type: "object",
					additionalProperties: { type: "string" }
				},
				audience: {
					type: "array",
					items: { type: "string" }
				}
			},
			required: ["type", "clientId"],
			oneOf: [{ required: ["configurationUrl"] }, { required: ["configuration"] }],
			additionalProperties: !1
		}, {
			type: "object",
			properties: {
				type: {
					type: "string",
					const: "SAML2"
				},
				title: { type: "string" },
				issuerId: { type: "string" },
				entityId: { type: "string" },
				ssoUrl: { type: "string" },
				x509PublicCert: { type: "string" },
				teamsAttributeName: { type: "string" },
				teamsAttributeMap: {
					type: "object",
					additionalProperties: { type: "string" }
				},
				defaultTeams: {
					type: "array",
					items: { type: "string" }
				}
			},
			additionalProperties: !1,
			required: [
				"type",
				"issuerId",
				"ssoUrl",
				"x509PublicCert"
			]
		}],
		discriminator: { propertyName: "type" }
	}
};
var Xe = { oneOf: [{
	type: "array",
	items: {
		type: "string",
		enum: H
	},
	uniqueItems: !0
}, {
	type: "string",
	enum: H
}] };
var We = {
	type: "string",
	pattern: k,
	not: { enum: v.filter((d) => d !== I) }
};
var Qe = { oneOf: [{
	type: "array",
	items: We,
	uniqueItems: !0
}, We] };
var Ze = { type: "boolean" };
var et = {
	type: "string",
	pattern: "^https?://.*"
};
var tt = {
	type: "string",
	pattern: "^https?://.*"
};
var Zo = {
	type: "object",
	additionalProperties: {
		type: "object",
		properties: {
			to: { type: "string" },
			type: { type: "number" }
		},
		additionalProperties: !1,
		nodeTypeName: a.RedirectSource,
		description: "Source is an absolute path that must start with a forward slash.",
		documentationLink: "https://redocly.com/docs/realm/config/redirects#sources-map"
	},
	nodeTypeName: a.Redirects,
	description: "Use redirects to change which resource a URL points to, maintaining working links when you move, rename, or restructure content.",
	documentationLink: "https://redocly.com/docs/realm/config/redirects"
};
var es = {
	type: "string",
	enum: [
		"info",
		"success",
		"warning",
		"error"
	]
};
var t = {
	type: "object",
	uiHint: "list",
	additionalProperties: { type: "string" }
};
var os = {
	type: "array",
	items: {
		type: "object",
		properties: {
			trackingId: { type: "string" },
			content: {
				type: "string",
				uiHint: "textarea"
			},
			dismissible: { type: "boolean" },
			target: { type: "string" },
			color: es,
			rbac: t,
			startAt: {
				type: "string",
				format: "date-time"
			},
			endAt: {
				type: "string",
				format: "date-time"
			}
		},
		required: ["content"],
		additionalProperties: !1
	}
};
var W = {
	type: "object",
	properties: {
		root: {
			type: "string",
			uiHint: "file"
		},
		output: {
			type: "string",
			pattern: "(.ya?ml|.json)$"
		},
		overlays: {
			type: "array",
			items: { type: "string" }
		},
		rbac: t,
		openapi: s.openapi,
		graphql: s.graphql,
		asyncapi: s.asyncapi,
		theme: {
			type: "object",
			properties: {
				openapi: s.openapi,
				graphql: s.graphql
			},
			additionalProperties: !1
		},
		title: { type: "string" },
		metadata: {
			type: "object",
			additionalProperties: !0
		},
		...f
	},
	required: ["root"]
};
var ss = {
	type: "object",
	additionalProperties: !0
};
var is = {
	type: "object",
	additionalProperties: {
		type: "object",
		additionalProperties: !0
	}
};
var as = {
	type: "object",
	properties: {
		title: { type: "string" },
		projectTitle: { type: "string" },
		description: {
			type: "string",
			uiHint: "textarea"
		},
		siteUrl: { type: "string" },
		image: {
			type: "string",
			uiHint: "file"
		},
		keywords: { oneOf: [{
			type: "array",
			items: { type: "string" }
		}, { type: "string" }] },
		lang: { type: "string" },
		jsonLd: { type: "object" },
		meta: {
			type: "array",
			items: {
				type: "object",
				properties: {
					name: { type: "string" },
					content: { type: "string" }
				},
				required: ["name", "content"],
				additionalProperties: !1
			}
		},
		llmstxt: {
			type: "object",
			properties: {
				hide: { type: "boolean" },
				title: { type: "string" },
				description: {
					type: "string",
					uiHint: "textarea"
				},
				details: {
					type: "object",
					properties: {
						path: {
							type: "string",
							uiHint: "file"
						},
						content: {
							type: "string",
							uiHint: "textarea"
						}
					},
					additionalProperties: !1
				},
				excludeFiles: {
					type: "array",
					items: {
						type: "string",
						uiHint: "file"
					}
				},
				sections: {
					type: "array",
					items: {
						type: "object",
						properties: {
							title: { type: "string" },
							description: { type: "string" },
							includeFiles: {
								type: "array",
								items: {
									type: "string",
									uiHint: "file"
								}
							},
							excludeFiles: {
								type: "array",
								items: { type: "string" }
							}
						},
						required: ["title"],
						additionalProperties: !1
					}
				}
			},
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var ns = {
	type: "object",
	properties: { folders: {
		type: "array",
		items: { type: "string" }
	} },
	additionalProperties: !1
};
var $ = {
	type: "object",
	properties: {
		teamNamePatterns: {
			type: "array",
			items: { type: "string" }
		},
		teamFolders: {
			type: "array",
			items: { type: "string" }
		},
		teamFoldersBaseRoles: t,
		cms: t,
		reunite: t,
		features: {
			type: "object",
			properties: {
				aiSearch: t,
				mcp: t
			},
			additionalProperties: !1
		},
		content: {
			type: "object",
			properties: { "**": t },
			additionalProperties: t
		},
		entitiesCatalog: {
			type: "object",
			properties: {
				catalogs: {
					type: "object",
					properties: {
						all: t,
						services: t,
						domains: t,
						teams: t,
						users: t,
						apiDescriptions: t,
						dataSchemas: t,
						apiOperations: t
					},
					additionalProperties: t
				},
				entitiesTypes: {
					type: "object",
					properties: {
						service: t,
						domain: t,
						team: t,
						user: t,
						apiDescription: t,
						apiOperation: t,
						dataSchema: t
					},
					additionalProperties: t
				},
				entitiesGroups: {
					type: "array",
					items: {
						type: "object",
						properties: {
							entities: {
								type: "array",
								items: { type: "string" }
							},
							config: t
						},
						additionalProperties: !1
					}
				},
				entities: {
					type: "object",
					properties: { "**": t },
					additionalProperties: t
				}
			},
			additionalProperties: !1
		}
	},
	additionalProperties: t
};
var ls = {
	type: "object",
	properties: {
		type: {
			type: "string",
			const: "GRAVITEE"
		},
		apiBaseUrl: { type: "string" },
		env: { type: "string" },
		allowApiProductsOutsideCatalog: { type: "boolean" },
		stage: { type: "string" },
		auth: { oneOf: [{
			type: "object",
			properties: { static: { type: "string" } },
			additionalProperties: !1,
			required: ["static"]
		}, {
			type: "object",
			properties: { idp: { type: "string" } },
			additionalProperties: !1,
			required: ["idp"]
		}] }
	},
	additionalProperties: !1,
	required: ["type", "apiBaseUrl"]
};
var K = {
	type: "object",
	properties: {
		type: {
			type: "string",
			const: "APIGEE_X"
		},
		apiUrl: { type: "string" },
		stage: { type: "string" },
		organizationName: { type: "string" },
		ignoreApiProducts: {
			type: "array",
			items: { type: "string" }
		},
		allowApiProductsOutsideCatalog: { type: "boolean" },
		auth: {
			type: "object",
			oneOf: [{
				type: "object",
				properties: {
					type: {
						type: "string",
						const: "OAUTH2"
					},
					tokenEndpoint: { type: "string" },
					clientId: { type: "string" },
					clientSecret: { type: "string" }
				},
				additionalProperties: !1,
				required: [
					"type",
					"tokenEndpoint",
					"clientId",
					"clientSecret"
				]
			}, {
				type: "object",
				properties: {
					type: {
						type: "string",
						const: "SERVICE_ACCOUNT"
					},
					serviceAccountEmail: { type: "string" },
					serviceAccountPrivateKey: { type: "string" }
				},
				additionalProperties: !1,
				required: [
					"type",
					"serviceAccountEmail",
					"serviceAccountPrivateKey"
				]
			}],
			discriminator: { propertyName: "type" }
		}
	},
	additionalProperties: !1,
	required: [
		"type",
		"organizationName",
		"auth"
	]
};
var Ss = {
	type: "object",
	required: ["adapters"],
	additionalProperties: !1,
	properties: { adapters: {
		type: "array",
		items: {
			type: "object",
			oneOf: [
				K,
				{
					...K,
					properties: {
						...K.properties,
						type: {
							type: "string",
							const: "APIGEE_EDGE"
						}
					}
				},
				ls
			],
			discriminator: { propertyName: "type" }
		}
	} }
};
var $e = {
	type: "object",
	properties: {
		defaultLocale: { type: "string" },
		locales: {
			type: "array",
			items: {
				type: "object",
				properties: {
					code: { type: "string" },
					name: { type: "string" }
				},
				required: ["code"]
			}
		}
	},
	additionalProperties: !1,
	required: ["defaultLocale"]
};
var hs = {
	type: "object",
	properties: {
		name: { type: "string" },
		value: { type: "string" }
	},
	additionalProperties: !1,
	required: ["name", "value"]
};
var us = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		docs: {
			type: "object",
			properties: {
				hide: { type: "boolean" },
				name: { type: "string" },
				ignore: {
					type: "array",
					items: { type: "string" }
				},
				publicEndpoint: { type: "boolean" }
			},
			additionalProperties: !1
		},
		apiCalls: {
			type: "object",
			properties: {
				hide: { type: "boolean" },
				allowedHttpMethods: w,
				excludeFiles: {
					type: "array",
					items: { type: "string" }
				},
				excludeOperations: {
					type: "array",
					items: {
						type: "object",
						properties: {
							file: { type: "string" },
							method: {
								type: "string",
								enum: q
							},
							path: { type: "string" }
						},
						required: ["file", "path"],
						additionalProperties: !1
					}
				}
			},
			additionalProperties: !1
		}
	},
	additionalProperties: !1
};
var bs = {
	type: "object",
	properties: {
		hide: { type: "boolean" },
		excludeFiles: {
			type: "array",
			items: { type: "string" }
		}
	},
	additionalProperties: !1
};
var Cs = {
	type: "object",
	properties: {
		requiresLogin: Ze,
		logoutReturnUrl: et,
		residency: tt,
		sso: Xe,
		idps: Qe,
		rbac: $
	},
	additionalProperties: !1,
	not: { required: ["sso", "idps"] },
	description: "Use either `access.sso` (filter by category) or `access.idps` (filter by slug), not both."
};
var O = {
	type: "object",
	properties: {
		imports: {
			type: "array",
			items: { type: "string" }
		},
		licenseKey: { type: "string" },
		redirects: Zo,
		seo: as,
		rbac: $,
		apiFunctions: ns,
		requiresLogin: Ze,
		responseHeaders: {
			type: "object",
			additionalProperties: {
				type: "array",
				items: hs
			}
		},
		mockServer: {
			type: "object",
			properties: {
				off: { type: "boolean" },
				position: {
					type: "string",
					enum: [
						"first",
						"last",
						"replace",
						"off"
					]
				},
				strictExamples: { type: "boolean" },
				errorIfForcedExampleNotFound: { type: "boolean" },
				description: { type: "string" }
			}
		},
		apis: {
			type: "object",
			uiHint: "list",
			additionalProperties: W
		},
		...f,
		ssoDirect: Xo,
		sso: Xe,
		idps: Qe,
		residency: tt,
		logoutReturnUrl: et,
		access: Cs,
		developerOnboarding: Ss,
		removeAttribution: { type: "boolean" },
		i18n: $e,
		l10n: $e,
		metadata: ss,
		metadataGlobs: is,
		ignore: {
			type: "array",
			items: { type: "string" }
		},
		theme: Ue,
		reunite: He,
		...s,
		mcp: us,
		skills: bs,
		recheck: V,
		corsProxy: {
			type: "object",
			properties: { allowedTargets: {
				type: "array",
				items: { type: "string" }
			} },
			additionalProperties: !1
		},
		banner: os
	},
	not: { required: ["sso", "idps"] },
	additionalProperties: !0
};
var Rs = {
	...O,
	additionalProperties: !1
};
var Os = {
	$id: "root-redocly-config",
	...O,
	properties: {
		plugins: {
			type: "array",
			items: { type: "string" }
		},
		...O.properties,
		env: {
			type: "object",
			additionalProperties: Rs
		}
	},
	additionalProperties: !1
};
({ ...{
	type: "object",
	properties: {
		logo: s.logo,
		navbar: s.navbar,
		footer: s.footer,
		sidebar: s.sidebar,
		search: s.search,
		codeSnippet: s.codeSnippet,
		breadcrumbs: s.breadcrumbs,
		openapi: s.openapi,
		feedback: s.feedback,
		palette: s.palette,
		mockServer: O.properties.mockServer,
		analytics: {
			type: "object",
			properties: { ga: M }
		}
	},
	additionalProperties: !0
}.properties });
var Q = [
	"partOf",
	"hasParts",
	"creates",
	"createdBy",
	"owns",
	"ownedBy",
	"implements",
	"implementedBy",
	"dependsOn",
	"dependencyOf",
	"uses",
	"usedBy",
	"produces",
	"consumes",
	"linksTo",
	"supersedes",
	"supersededBy",
	"compatibleWith",
	"extends",
	"extendedBy",
	"relatesTo",
	"hasMember",
	"memberOf",
	"triggers",
	"triggeredBy",
	"returns",
	"returnedBy"
];
var o = J({
	UserEntity: "UserEntity",
	UserEntityMetadata: "UserEntityMetadata",
	ApiDescriptionEntity: "ApiDescriptionEntity",
	ApiDescriptionEntityMetadata: "ApiDescriptionEntityMetadata",
	ApiOperationEntity: "ApiOperationEntity",
	ApiOperationEntityMetadata: "ApiOperationEntityMetadata",
	DataSchemaEntity: "DataSchemaEntity",
	DataSchemaEntityMetadata: "DataSchemaEntityMetadata",
	ServiceEntity: "ServiceEntity",
	DomainEntity: "DomainEntity",
	TeamEntity: "TeamEntity",
	Entity: "Entity",
	EntityMetadata: "EntityMetadata",
	EntityLinkList: "EntityLinkList",
	EntityLink: "EntityLink",
	EntityRelation: "EntityRelation",
	EntityRelationList: "EntityRelationList",
	EntityContact: "EntityContact",
	EntitySlackContact: "EntitySlackContact",
	EntitySlackChannel: "EntitySlackChannel"
});
o.UserEntityMetadata;
o.ApiDescriptionEntityMetadata;
o.ApiOperationEntityMetadata;
o.DataSchemaEntityMetadata;
var Ts = {
	type: "object",
	properties: {},
	nodeTypeName: o.EntityMetadata,
	additionalProperties: !0
};
var Js = {
	type: "object",
	nodeTypeName: o.EntitySlackChannel,
	properties: {
		name: {
			type: "string",
			minLength: 2,
			maxLength: 150
		},
		url: { type: "string" }
	},
	required: ["name"],
	additionalProperties: !1
};
var ks = {
	type: "object",
	nodeTypeName: o.EntitySlackContact,
	properties: { channels: {
		type: "array",
		items: Js
	} },
	required: ["channels"],
	additionalProperties: !1
};
var Is = {
	type: "object",
	nodeTypeName: o.EntityContact,
	properties: { slack: ks },
	additionalProperties: !1
};
var vs = {
	type: "object",
	nodeTypeName: o.EntityLink,
	properties: {
		label: {
			type: "string",
			minLength: 2,
			maxLength: 150
		},
		url: { type: "string" }
	},
	required: ["label", "url"],
	additionalProperties: !1
};
var Ls = {
	type: "object",
	nodeTypeName: o.EntityRelation,
	properties: {
		type: {
			type: "string",
			enum: Q
		},
		key: {
			type: "string",
			minLength: 2,
			maxLength: 100
		},
		version: { type: "string" },
		revision: { type: "string" }
	},
	required: ["type", "key"],
	additionalProperties: !1
};
var g = {
	version: { type: "string" },
	key: {
		type: "string",
		pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
		minLength: 2,
		maxLength: 150
	},
	type: {
		type: "string",
		enum: [
			"user",
			"data-schema",
			"api-operation",
			"api-description",
			"service",
			"domain",
			"team"
		]
	},
	title: {
		type: "string",
		minLength: 2,
		maxLength: 200
	},
	summary: {
		type: "string",
		minLength: 1,
		maxLength: 500
	},
	tags: {
		type: "array",
		items: {
			type: "string",
			minLength: 1,
			maxLength: 50
		}
	},
	git: {
		type: "array",
		items: { type: "string" }
	},
	contact: Is,
	links: {
		type: "array",
		nodeTypeName: o.EntityLinkList,
		items: vs
	},
	relations: {
		type: "array",
		nodeTypeName: o.EntityRelationList,
		items: Ls
	},
	metadata: Ts
};
({ ...g }), o.UserEntity, o.ApiOperationEntity, { ...g }, o.DataSchemaEntity, { ...g }, o.ApiDescriptionEntity, { ...g }, o.ServiceEntity, { ...g }, o.DomainEntity, { ...g }, o.TeamEntity, { ...g };
o.Entity, { ...g };
// node_modules/@redocly/openapi-core/lib/graphql/node-kinds.js
const graphqlNodeKinds = [
	"Name",
	"Document",
	"OperationDefinition",
	"VariableDefinition",
	"SelectionSet",
	"Field",
	"Argument",
	"FragmentSpread",
	"InlineFragment",
	"FragmentDefinition",
	"Variable",
	"IntValue",
	"FloatValue",
	"StringValue",
	"BooleanValue",
	"NullValue",
	"EnumValue",
	"ListValue",
	"ObjectValue",
	"ObjectField",
	"Directive",
	"NamedType",
	"ListType",
	"NonNullType",
	"SchemaDefinition",
	"OperationTypeDefinition",
	"ScalarTypeDefinition",
	"ObjectTypeDefinition",
	"FieldDefinition",
	"InputValueDefinition",
	"InterfaceTypeDefinition",
	"UnionTypeDefinition",
	"EnumTypeDefinition",
	"EnumValueDefinition",
	"InputObjectTypeDefinition",
	"DirectiveDefinition",
	"SchemaExtension",
	"DirectiveExtension",
	"ScalarTypeExtension",
	"ObjectTypeExtension",
	"InterfaceTypeExtension",
	"UnionTypeExtension",
	"EnumTypeExtension",
	"InputObjectTypeExtension",
	"TypeCoordinate",
	"MemberCoordinate",
	"ArgumentCoordinate",
	"DirectiveCoordinate",
	"DirectiveArgumentCoordinate"
];
// node_modules/@redocly/openapi-core/lib/oas-types.js
const specVersions = [
	"oas2",
	"oas3_0",
	"oas3_1",
	"oas3_2",
	"async2",
	"async3",
	"arazzo1",
	"arazzo1_1",
	"overlay1",
	"openrpc1",
	"graphql"
];
const typesMap = {
	oas2: Oas2Types,
	oas3_0: Oas3Types,
	oas3_1: Oas3_1Types,
	oas3_2: Oas3_2Types,
	async2: AsyncApi2Types,
	async3: AsyncApi3Types,
	arazzo1: Arazzo1Types,
	arazzo1_1: Arazzo1_1Types,
	overlay1: Overlay1Types,
	openrpc1: OpenRpcTypes
};
function getTypes(spec) {
	if (spec === "graphql") return {};
	return typesMap[spec];
}
// node_modules/@redocly/openapi-core/lib/utils/is-custom-rule-id.js
function isCustomRuleId(id) {
	return id.includes("/");
}
// node_modules/@redocly/ajv/dist/compile/codegen/code.js
var require_code$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName;
	exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			super();
			if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return false;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super();
			this._items = typeof code === "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return false;
			const item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			var _a;
			return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			var _a;
			return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
				if (c instanceof Name) names[c.str] = (names[c.str] || 0) + 1;
				return names;
			}, {});
		}
	};
	exports._Code = _Code;
	exports.nil = new _Code("");
	function _(strs, ...args) {
		const code = [strs[0]];
		let i = 0;
		while (i < args.length) {
			addCodeArg(code, args[i]);
			code.push(strs[++i]);
		}
		return new _Code(code);
	}
	exports._ = _;
	const plus = new _Code("+");
	function str(strs, ...args) {
		const expr = [safeStringify(strs[0])];
		let i = 0;
		while (i < args.length) {
			expr.push(plus);
			addCodeArg(expr, args[i]);
			expr.push(plus, safeStringify(strs[++i]));
		}
		optimize(expr);
		return new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		if (arg instanceof _Code) code.push(...arg._items);
		else if (arg instanceof Name) code.push(arg);
		else code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		while (i < expr.length - 1) {
			if (expr[i] === plus) {
				const res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") {
			if (b instanceof Name || a[a.length - 1] !== "\"") return;
			if (typeof b != "string") return `${a.slice(0, -1)}${b}"`;
			if (b[0] === "\"") return a.slice(0, -1) + b.slice(1);
			return;
		}
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
}));
// node_modules/@redocly/ajv/dist/compile/codegen/scope.js
var require_scope = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	const code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`);
			this.value = name.value;
		}
	};
	var UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState["Started"] = 0] = "Started";
		UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
	exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {};
			this._prefixes = prefixes;
			this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			const ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			var _a, _b;
			if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr);
			this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value;
			this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	const line = (0, code_1._)`\n`;
	var ValueScope = class extends Scope {
		constructor(opts) {
			super(opts);
			this._values = {};
			this._scope = opts.scope;
			this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			var _a;
			if (value.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
			const name = this.toName(nameOrPrefix);
			const { prefix } = name;
			const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
			let vs = this._values[prefix];
			if (vs) {
				const _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = /* @__PURE__ */ new Map();
			vs.set(valueKey, name);
			const s = this._scope[prefix] || (this._scope[prefix] = []);
			const itemIndex = s.length;
			s[itemIndex] = value.ref;
			name.setValue(value, {
				property: prefix,
				itemIndex
			});
			return name;
		}
		getValue(prefix, keyOrRef) {
			const vs = this._values[prefix];
			if (!vs) return;
			return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (const prefix in values) {
				const vs = values[prefix];
				if (!vs) continue;
				const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
	exports.ValueScope = ValueScope;
}));
// node_modules/@redocly/ajv/dist/compile/codegen/index.js
var require_codegen = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	const code_1 = require_code$1();
	const scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return code_2._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return code_2.str;
		}
	});
	Object.defineProperty(exports, "strConcat", {
		enumerable: true,
		get: function() {
			return code_2.strConcat;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return code_2.nil;
		}
	});
	Object.defineProperty(exports, "getProperty", {
		enumerable: true,
		get: function() {
			return code_2.getProperty;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return code_2.stringify;
		}
	});
	Object.defineProperty(exports, "regexpCode", {
		enumerable: true,
		get: function() {
			return code_2.regexpCode;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: true,
		get: function() {
			return scope_2.Scope;
		}
	});
	Object.defineProperty(exports, "ValueScope", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScope;
		}
	});
	Object.defineProperty(exports, "ValueScopeName", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScopeName;
		}
	});
	Object.defineProperty(exports, "varKinds", {
		enumerable: true,
		get: function() {
			return scope_2.varKinds;
		}
	});
	exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	};
	var Def = class extends Node {
		constructor(varKind, name, rhs) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.rhs = rhs;
		}
		render({ es5, _n }) {
			const varKind = es5 ? scope_1.varKinds.var : this.varKind;
			const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!names[this.name.str]) return;
			if (this.rhs) this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	};
	var Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super();
			this.lhs = lhs;
			this.rhs = rhs;
			this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects) return;
			this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	};
	var AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects);
			this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	};
	var Label = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	};
	var Break = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	};
	var Throw = class extends Node {
		constructor(error) {
			super();
			this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	};
	var AnyCode = class extends Node {
		constructor(code) {
			super();
			this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			this.code = optimizeExpr(this.code, names, constants);
			return this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	};
	var ParentNode = class extends Node {
		constructor(nodes = []) {
			super();
			this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i].optimizeNodes();
				if (Array.isArray(n)) nodes.splice(i, 1, ...n);
				else if (n) nodes[i] = n;
				else nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i];
				if (n.optimizeNames(names, constants)) continue;
				subtractNames(names, n.names);
				nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	};
	var BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	};
	var Root = class extends ParentNode {};
	var Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes);
			this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			if (this.else) code += "else " + this.else.render(opts);
			return code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			const cond = this.condition;
			if (cond === true) return this.nodes;
			let e = this.else;
			if (e) {
				const ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) {
				if (cond === false) return e instanceof If ? e : e.nodes;
				if (this.nodes.length) return this;
				return new If(not(cond), e instanceof If ? [e] : e.nodes);
			}
			if (cond === false || !this.nodes.length) return void 0;
			return this;
		}
		optimizeNames(names, constants) {
			var _a;
			this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
			if (!(super.optimizeNames(names, constants) || this.else)) return;
			this.condition = optimizeExpr(this.condition, names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			addExprNames(names, this.condition);
			if (this.else) addNames(names, this.else.names);
			return names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super();
			this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iteration = optimizeExpr(this.iteration, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	};
	var ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.from = from;
			this.to = to;
		}
		render(opts) {
			const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
			const { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	};
	var ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super();
			this.loop = loop;
			this.varKind = varKind;
			this.name = name;
			this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iterable = optimizeExpr(this.iterable, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	};
	var Func = class extends BlockNode {
		constructor(name, args, async) {
			super();
			this.name = name;
			this.args = args;
			this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			if (this.catch) code += this.catch.render(opts);
			if (this.finally) code += this.finally.render(opts);
			return code;
		}
		optimizeNodes() {
			var _a, _b;
			super.optimizeNodes();
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNodes();
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNodes();
			return this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			super.optimizeNames(names, constants);
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNames(names, constants);
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNames(names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			if (this.catch) addNames(names, this.catch.names);
			if (this.finally) addNames(names, this.finally.names);
			return names;
		}
	};
	var Catch = class extends BlockNode {
		constructor(error) {
			super();
			this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally";
	var CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {};
			this._blockStarts = [];
			this._constants = {};
			this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			};
			this._extScope = extScope;
			this._scope = new scope_1.Scope({ parent: extScope });
			this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			const name = this._extScope.value(prefixOrName, value);
			(this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set())).add(name);
			return name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			const name = this._scope.toName(nameOrPrefix);
			if (rhs !== void 0 && constant) this._constants[name.str] = rhs;
			this._leafNode(new Def(varKind, name, rhs));
			return name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			if (typeof c == "function") c();
			else if (c !== code_1.nil) this._leafNode(new AnyCode(c));
			return this;
		}
		object(...keyValues) {
			const code = ["{"];
			for (const [key, value] of keyValues) {
				if (code.length > 1) code.push(",");
				code.push(key);
				if (key !== value || this.opts.es5) {
					code.push(":");
					(0, code_1.addCodeArg)(code, value);
				}
			}
			code.push("}");
			return new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			this._blockNode(new If(condition));
			if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw new Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			this._blockNode(node);
			if (forBody) this.code(forBody).endFor();
			return this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			const name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`);
					forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			const node = new Return();
			this._blockNode(node);
			this.code(value);
			if (node.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			const node = new Try();
			this._blockNode(node);
			this.code(tryBody);
			if (catchCode) {
				const error = this.name("e");
				this._currNode = node.catch = new Catch(error);
				catchCode(error);
			}
			if (finallyCode) {
				this._currNode = node.finally = new Finally();
				this.code(finallyCode);
			}
			return this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			this._blockStarts.push(this._nodes.length);
			if (body) this.code(body).endBlock(nodeCount);
			return this;
		}
		endBlock(nodeCount) {
			const len = this._blockStarts.pop();
			if (len === void 0) throw new Error("CodeGen: not in self-balancing block");
			const toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			this._nodes.length = len;
			return this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			this._blockNode(new Func(name, args, async));
			if (funcBody) this.code(funcBody).endFunc();
			return this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			while (n-- > 0) {
				this._root.optimizeNodes();
				this._root.optimizeNames(this._root.names, this._constants);
			}
		}
		_leafNode(node) {
			this._currNode.nodes.push(node);
			return this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node);
			this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			const n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) {
				this._nodes.pop();
				return this;
			}
			throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			const n = this._currNode;
			if (!(n instanceof If)) throw new Error("CodeGen: \"else\" without \"if\"");
			this._currNode = n.else = node;
			return this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			const ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			const ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	exports.CodeGen = CodeGen;
	function addNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		if (expr instanceof code_1.Name) return replaceName(expr);
		if (!canOptimize(expr)) return expr;
		return new code_1._Code(expr._items.reduce((items, c) => {
			if (c instanceof code_1.Name) c = replaceName(c);
			if (c instanceof code_1._Code) items.push(...c._items);
			else items.push(c);
			return items;
		}, []));
		function replaceName(n) {
			const c = constants[n.str];
			if (c === void 0 || names[n.str] !== 1) return n;
			delete names[n.str];
			return c;
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	const andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	const orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
}));
// node_modules/@redocly/ajv/dist/compile/util.js
var require_util = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	const codegen_1 = require_codegen();
	const code_1 = require_code$1();
	function toHash(arr) {
		const hash = {};
		for (const item of arr) hash[item] = true;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		if (typeof schema == "boolean") return schema;
		if (Object.keys(schema).length === 0) return true;
		checkUnknownRules(it, schema);
		return !schemaHasRules(schema, it.self.RULES.all);
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		const { opts, self } = it;
		if (!opts.strictSchema) return;
		if (typeof schema === "boolean") return;
		const rules = self.RULES.keywords;
		for (const key in schema) if (!rules[key]) checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (rules[key]) return true;
		return false;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (key !== "$ref" && RULES.all[key]) return true;
		return false;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		if (typeof str == "number") return `${str}`;
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (const x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				if (from === true) gen.assign(to, true);
				else {
					gen.assign(to, (0, codegen_1._)`${to} || {}`);
					setEvaluated(gen, to, from);
				}
			}),
			mergeValues: (from, to) => from === true ? true : {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === true ? true : Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === true) return gen.var("props", true);
		const props = gen.var("props", (0, codegen_1._)`{}`);
		if (ps !== void 0) setEvaluated(gen, props, ps);
		return props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
	}
	exports.setEvaluated = setEvaluated;
	const snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type["Num"] = 0] = "Num";
		Type[Type["Str"] = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			const isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (!mode) return;
		msg = `strict mode: ${msg}`;
		if (mode === true) throw new Error(msg);
		it.self.logger.warn(msg);
	}
	exports.checkStrictMode = checkStrictMode;
}));
// node_modules/@redocly/ajv/dist/compile/names.js
var require_names = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		isAllOfVariant: new codegen_1.Name("isAllOfVariant"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
}));
// node_modules/@redocly/ajv/dist/compile/errors.js
var require_errors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` };
	exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		const errObj = errorObjectCode(cxt, error, errorPaths);
		if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) addError(gen, errObj);
		else returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths));
		if (!(compositeRule || allErrors)) returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		/* istanbul ignore if */
		if (errsCount === void 0) throw new Error("ajv implementation error");
		const err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
			gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
			gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
			if (it.opts.verbose) {
				gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
				gen.assign((0, codegen_1._)`${err}.data`, data);
			}
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		const err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
		gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		const { gen, validateName, schemaEnv } = it;
		if (schemaEnv.$async) gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
			gen.return(false);
		}
	}
	const E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		const { createErrors } = cxt.it;
		if (createErrors === false) return (0, codegen_1._)`{}`;
		return errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		const { gen, it } = cxt;
		const keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		extraErrorProps(cxt, error, keyValues);
		return gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		if (schemaPath) schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
		return [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		const { keyword, data, schemaValue, it } = cxt;
		const { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
		if (opts.messages) keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
		if (opts.verbose) keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
		if (propertyName) keyValues.push([E.propertyName, propertyName]);
	}
}));
// node_modules/@redocly/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		const { gen, schema, validateName } = it;
		if (schema === false) falseSchemaError(it, false);
		else if (typeof schema == "object" && schema.$async === true) gen.return(names_1.default.data);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, null);
			gen.return(true);
		}
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		const { gen, schema } = it;
		if (schema === false) {
			gen.var(valid, false);
			falseSchemaError(it);
		} else gen.var(valid, true);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		const { gen, data } = it;
		const cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: false,
			schemaCode: false,
			schemaValue: false,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
}));
// node_modules/@redocly/ajv/dist/compile/rules.js
var require_rules = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRules = exports.isJSONType = void 0;
	const jsonTypes = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		const groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: true,
				boolean: true,
				null: true
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
}));
// node_modules/@redocly/ajv/dist/compile/validate/applicability.js
var require_applicability = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		const group = self.RULES.types[type];
		return group && group !== true && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		var _a;
		return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
	}
	exports.shouldUseRule = shouldUseRule;
}));
// node_modules/@redocly/ajv/dist/compile/validate/dataType.js
var require_dataType = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	const rules_1 = require_rules();
	const applicability_1 = require_applicability();
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType["Correct"] = 0] = "Correct";
		DataType[DataType["Wrong"] = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		const types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === false) throw new Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw new Error("\"nullable\" cannot be used without \"type\"");
			if (schema.nullable === true) types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		const { gen, data, opts } = it;
		const coerceTo = coerceToTypes(types, opts.coerceTypes);
		const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				if (coerceTo.length) coerceData(it, types, coerceTo);
				else reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	const COERCIBLE = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		const { gen, data, opts } = it;
		const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
		const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		if (opts.coerceTypes === "array") gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
		gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (const t of coerceTo) if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") coerceSpecificType(t);
		gen.else();
		reportTypeError(it);
		gen.endIf();
		gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced);
			assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
					gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
		let cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond;
		const types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
			delete types.null;
			delete types.array;
			delete types.object;
		} else cond = codegen_1.nil;
		if (types.number) delete types.integer;
		for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	const typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		const cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		const { gen, data, schema } = it;
		const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
}));
// node_modules/@redocly/ajv/dist/compile/validate/defaults.js
var require_defaults = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assignDefaults = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function assignDefaults(it, ty) {
		const { properties, items } = it.schema;
		if (ty === "object" && properties) for (const key in properties) assignDefault(it, key, properties[key].default);
		else if (ty === "array" && Array.isArray(items)) items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		const { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		if (opts.useDefaults === "empty") condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
		gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
}));
// node_modules/@redocly/ajv/dist/vocabularies/oasContext.js
var require_oasContext = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSkipCondition = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	function getSkipCondition(schema, prop) {
		var _a;
		const propSchema = (_a = schema.properties) === null || _a === void 0 ? void 0 : _a[prop];
		if (!propSchema) return void 0;
		const hasReadOnly = propSchema.readOnly === true;
		const hasWriteOnly = propSchema.writeOnly === true;
		if (!hasReadOnly && !hasWriteOnly) return void 0;
		const conditions = [];
		const apiContext = (0, codegen_1._)`typeof ${names_1.default.this} == "object" && ${names_1.default.this} && ${names_1.default.this}.apiContext`;
		if (hasReadOnly) conditions.push((0, codegen_1._)`${apiContext} === "request"`);
		if (hasWriteOnly) conditions.push((0, codegen_1._)`${apiContext} === "response"`);
		return (0, codegen_1.or)(...conditions);
	}
	exports.getSkipCondition = getSkipCondition;
}));
// node_modules/@redocly/ajv/dist/vocabularies/code.js
var require_code = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	const oasContext_1 = require_oasContext();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts }, parentSchema }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => {
			var _a;
			return (0, codegen_1.and)((0, codegen_1.not)((_a = (0, oasContext_1.getSkipCondition)(parentSchema, prop)) !== null && _a !== void 0 ? _a : (0, codegen_1._)`false`), noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`);
		}));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, true);
		cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
		const valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData],
			[names_1.default.isAllOfVariant, it.isAllOfVariant ? 1 : 0]
		];
		if (it.opts.dynamicRef) valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
	}
	exports.callValidateCode = callValidateCode;
	const newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		const u = opts.unicodeRegExp ? "u" : "";
		const { regExp } = opts.code;
		const rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		if (it.allErrors) {
			const validArr = gen.let("valid", true);
			validateItems(() => gen.assign(validArr, false));
			return validArr;
		}
		gen.var(valid, true);
		validateItems(() => gen.break());
		return valid;
		function validateItems(notValid) {
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		const { gen, schema, keyword, parentSchema, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
		if (it.opts.discriminator && parentSchema.discriminator) return;
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		const valid = gen.let("valid", false);
		const schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			const schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: true
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
			if (!cxt.mergeValidEvaluated(schCxt, schValid)) gen.if((0, codegen_1.not)(valid));
		}));
		cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
	}
	exports.validateUnion = validateUnion;
}));
// node_modules/@redocly/ajv/dist/compile/validate/keyword.js
var require_keyword = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const code_1 = require_code();
	const errors_1 = require_errors();
	function macroKeywordCode(cxt, def) {
		const { gen, keyword, schema, parentSchema, it } = cxt;
		const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
		const schemaRef = useKeyword(gen, keyword, macroSchema);
		if (it.opts.validateSchema !== false) it.self.validateSchema(macroSchema, true);
		const valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: true
		}, valid);
		cxt.pass(valid, () => cxt.error(true));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		var _a;
		const { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		const validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate);
		const valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword);
		cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
		function validateKeyword() {
			if (def.errors === false) {
				assignValid();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => cxt.error());
			} else {
				const ruleErrs = def.async ? validateAsync() : validateSync();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			const ruleErrs = gen.let("ruleErrs", null);
			gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
			return ruleErrs;
		}
		function validateSync() {
			const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			gen.assign(validateErrs, null);
			assignValid(codegen_1.nil);
			return validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
			const passSchema = !("compile" in def && !$data || def.schema === false);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			var _a;
			gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		const { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		const { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
			(0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw new Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = false) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		/* istanbul ignore if */
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
		const deps = def.dependencies;
		if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema) {
			if (!def.validateSchema(schema[keyword])) {
				const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
				if (opts.validateSchema === "log") self.logger.error(msg);
				else throw new Error(msg);
			}
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
}));
// node_modules/@redocly/ajv/dist/compile/validate/subschema.js
var require_subschema = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			const sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw new Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
		const { gen } = it;
		if (dataProp !== void 0) {
			const { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true));
			subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
			subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
			subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		if (data !== void 0) {
			dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, true));
			if (propertyName !== void 0) subschema.propertyName = propertyName;
		}
		if (dataTypes) subschema.dataTypes = dataTypes;
		function dataContextProps(_nextData) {
			subschema.data = _nextData;
			subschema.dataLevel = it.dataLevel + 1;
			subschema.dataTypes = [];
			it.definedProperties = /* @__PURE__ */ new Set();
			subschema.parentData = it.data;
			subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		if (compositeRule !== void 0) subschema.compositeRule = compositeRule;
		if (createErrors !== void 0) subschema.createErrors = createErrors;
		if (allErrors !== void 0) subschema.allErrors = allErrors;
		subschema.jtdDiscriminator = jtdDiscriminator;
		subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
}));
// node_modules/@redocly/ajv/dist/compile/resolve.js
var require_resolve = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_discriminator$2.require_fast_deep_equal();
	const traverse = require_discriminator$2.require_json_schema_traverse();
	const SIMPLE_INLINED = /* @__PURE__ */ new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = true) {
		if (typeof schema == "boolean") return true;
		if (limit === true) return !hasRef(schema);
		if (!limit) return false;
		return countKeys(schema) <= limit;
	}
	exports.inlineRef = inlineRef;
	const REF_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (const key in schema) {
			if (REF_KEYWORDS.has(key)) return true;
			const sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef)) return true;
			if (typeof sch == "object" && hasRef(sch)) return true;
		}
		return false;
	}
	function countKeys(schema) {
		let count = 0;
		for (const key in schema) {
			if (key === "$ref") return 1e400;
			count++;
			if (SIMPLE_INLINED.has(key)) continue;
			if (typeof schema[key] == "object") (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
			if (count === 1e400) return 1e400;
		}
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	const TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		id = normalizeId(id);
		return resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		const { schemaId, uriResolver } = this.opts;
		const schId = normalizeId(schema[schemaId] || baseId);
		const baseIds = { "": schId };
		const pathPrefix = getFullPath(uriResolver, schId, false);
		const localRefs = {};
		const schemaRefs = /* @__PURE__ */ new Set();
		traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			const fullPath = pathPrefix + jsonPtr;
			let innerBaseId = baseIds[parentJsonPtr];
			if (typeof sch[schemaId] == "string") innerBaseId = addRef.call(this, sch[schemaId]);
			addAnchor.call(this, sch.$anchor);
			addAnchor.call(this, sch.$dynamicAnchor);
			baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				const _resolve = this.opts.uriResolver.resolve;
				ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
				if (schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				if (typeof schOrRef == "string") schOrRef = this.refs[schOrRef];
				if (typeof schOrRef == "object") checkAmbiguosRef(sch, schOrRef.schema, ref);
				else if (ref !== normalizeId(fullPath)) {
					if (ref[0] === "#") {
						checkAmbiguosRef(sch, localRefs[ref], ref);
						localRefs[ref] = sch;
					} else this.refs[ref] = fullPath;
				}
				return ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		});
		return localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return /* @__PURE__ */ new Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
}));
// node_modules/@redocly/ajv/dist/compile/validate/index.js
var require_validate = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	const boolSchema_1 = require_boolSchema();
	const dataType_1 = require_dataType();
	const applicability_1 = require_applicability();
	const dataType_2 = require_dataType();
	const defaults_1 = require_defaults();
	const keyword_1 = require_keyword();
	const subschema_1 = require_subschema();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const errors_1 = require_errors();
	function validateFunctionCode(it) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				topSchemaObjCode(it);
				return;
			}
		}
		validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		if (opts.code.es5) gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
			destructureValCxtES5(gen, opts);
			gen.code(body);
		});
		else gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}, ${names_1.default.isAllOfVariant} = 0}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			gen.var(names_1.default.isAllOfVariant, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.isAllOfVariant}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
			gen.var(names_1.default.isAllOfVariant, (0, codegen_1._)`0`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		const { schema, opts, gen } = it;
		validateFunction(it, () => {
			if (opts.$comment && schema.$comment) commentKeyword(it);
			checkNoDefault(it);
			gen.let(names_1.default.vErrors, null);
			gen.let(names_1.default.errors, 0);
			if (opts.unevaluated) resetEvaluated(it);
			typeAndKeywords(it);
			returnResults(it);
		});
	}
	function resetEvaluated(it) {
		const { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		const schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				subSchemaObjCode(it, valid);
				return;
			}
		}
		(0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (self.RULES.all[key]) return true;
		return false;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		const { schema, gen, opts } = it;
		if (opts.$comment && schema.$comment) commentKeyword(it);
		updateContext(it);
		checkAsyncSchema(it);
		const errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount);
		gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it);
		checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], false, errsCount);
		const types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		const { schema, errSchemaPath, opts, self } = it;
		if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		const { schema, opts } = it;
		if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		const schId = it.schema[it.opts.schemaId];
		if (schId) it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		const msg = schema.$comment;
		if (opts.$comment === true) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
			const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		const { gen, schemaEnv, validateName, ValidationError, opts } = it;
		if (schemaEnv.$async) gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
			if (opts.unevaluated) assignEvaluated(it);
			gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
		}
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		if (props instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.props`, props);
		if (items instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		const { gen, schema, data, allErrors, opts, self } = it;
		const { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		if (!opts.jtd) checkStrictTypes(it, types);
		gen.block(() => {
			for (const group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			if (!(0, applicability_1.shouldUseGroup)(schema, group)) return;
			if (group.type) {
				gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
				iterateKeywords(it, group);
				if (types.length === 1 && types[0] === group.type && typeErrors) {
					gen.else();
					(0, dataType_2.reportTypeError)(it);
				}
				gen.endIf();
			} else iterateKeywords(it, group);
			if (!allErrors) gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
		}
	}
	function iterateKeywords(it, group) {
		const { gen, schema, opts: { useDefaults } } = it;
		if (useDefaults) (0, defaults_1.assignDefaults)(it, group.type);
		gen.block(() => {
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule) || shouldForceUnevaluatedProperties(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
		function shouldForceUnevaluatedProperties(schemaObj, rule) {
			return !!(rule.keyword === "unevaluatedProperties" && (schemaObj.properties || schemaObj.patternProperties) && !it.isAllOfVariant && it.opts.defaultUnevaluatedProperties === false);
		}
	}
	function checkStrictTypes(it, types) {
		if (it.schemaEnv.meta || !it.opts.strictTypes) return;
		checkContextTypes(it, types);
		if (!it.opts.allowUnionTypes) checkMultipleTypes(it, types);
		checkKeywordTypes(it, it.dataTypes);
	}
	function checkContextTypes(it, types) {
		if (!types.length) return;
		if (!it.dataTypes.length) {
			it.dataTypes = types;
			return;
		}
		types.forEach((t) => {
			if (!includesType(it.dataTypes, t)) strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		});
		narrowSchemaTypes(it, types);
	}
	function checkMultipleTypes(it, ts) {
		if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		const rules = it.self.RULES.all;
		for (const keyword in rules) {
			const rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				const { type } = rule.definition;
				if (type.length && !type.some((t) => hasApplicableType(ts, t))) strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		const ts = [];
		for (const t of it.dataTypes) if (includesType(withTypes, t)) ts.push(t);
		else if (withTypes.includes("integer") && t === "number") ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`;
		(0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			(0, keyword_1.validateKeywordUsage)(it, def, keyword);
			this.gen = it.gen;
			this.allErrors = it.allErrors;
			this.keyword = keyword;
			this.data = it.data;
			this.schema = it.schema[keyword];
			this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
			this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
			this.schemaType = def.schemaType;
			this.parentSchema = it.schema;
			this.params = {};
			this.it = it;
			this.def = def;
			if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else {
				this.schemaCode = this.schemaValue;
				if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			}
			if ("code" in def ? def.trackErrors : def.errors !== false) this.errsCount = it.gen.const("_errs", names_1.default.errors);
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition);
			if (failAction) failAction();
			else this.error();
			if (successAction) {
				this.gen.else();
				successAction();
				if (this.allErrors) this.gen.endIf();
			} else if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			if (condition === void 0) {
				this.error();
				if (!this.allErrors) this.gen.if(false);
				return;
			}
			this.gen.if(condition);
			this.error();
			if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			const { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			if (errorParams) {
				this.setParams(errorParams);
				this._error(append, errorPaths);
				this.setParams({});
				return;
			}
			this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw new Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			if (!this.allErrors) this.gen.if(cond);
		}
		setParams(obj, assign) {
			if (assign) Object.assign(this.params, obj);
			else this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid);
				codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			const { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
			if (valid !== codegen_1.nil) gen.assign(valid, true);
			if (schemaType.length || def.validateSchema) {
				gen.elseIf(this.invalid$data());
				this.$dataError();
				if (valid !== codegen_1.nil) gen.assign(valid, false);
			}
			gen.else();
		}
		invalid$data() {
			const { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					/* istanbul ignore if */
					if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
					const st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid, isAllOfVariant) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0,
				isAllOfVariant
			};
			subschemaCode(nextContext, valid);
			return nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			const { it, gen } = this;
			if (!it.opts.unevaluated) return;
			if (it.props !== true && schemaCxt.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
			if (it.items !== true && schemaCxt.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
		}
		mergeValidEvaluated(schemaCxt, valid) {
			const { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
				gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
				return true;
			}
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		const cxt = new KeywordCxt(it, def, keyword);
		if ("code" in def) def.code(cxt, ruleType);
		else if (cxt.$data && def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
		else if ("macro" in def) (0, keyword_1.macroKeywordCode)(cxt, def);
		else if (def.compile || def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer;
		let data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data;
			data = names_1.default.rootData;
		} else {
			const matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
			const up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer === "#") {
				if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw new Error(errorMsg("data", up));
			data = dataNames[dataLevel - up];
			if (!jsonPointer) return data;
		}
		let expr = data;
		const segments = jsonPointer.split("/");
		for (const segment of segments) if (segment) {
			data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
			expr = (0, codegen_1._)`${expr} && ${data}`;
		}
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
}));
// node_modules/@redocly/ajv/dist/runtime/validation_error.js
var require_validation_error = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ValidationError = class extends Error {
		constructor(errors) {
			super("validation failed");
			this.errors = errors;
			this.ajv = this.validation = true;
		}
	};
	exports.default = ValidationError;
}));
// node_modules/@redocly/ajv/dist/compile/ref_error.js
var require_ref_error = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const resolve_1 = require_resolve();
	var MissingRefError = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`);
			this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
			this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
	exports.default = MissingRefError;
}));
// node_modules/@redocly/ajv/dist/compile/index.js
var require_compile = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	const codegen_1 = require_codegen();
	const validation_error_1 = require_validation_error();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			var _a;
			this.refs = {};
			this.dynamicAnchors = {};
			let schema;
			if (typeof env.schema == "object") schema = env.schema;
			this.schema = env.schema;
			this.schemaId = env.schemaId;
			this.root = env.root || this;
			this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
			this.schemaPath = env.schemaPath;
			this.localRefs = env.localRefs;
			this.meta = env.meta;
			this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
			this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		const _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
		const { es5, lines } = this.opts.code;
		const { ownProperties } = this.opts;
		const gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		});
		let _ValidationError;
		if (sch.$async) _ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		});
		const validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		const schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: /* @__PURE__ */ new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		};
		let sourceCode;
		try {
			this._compilations.add(sch);
			(0, validate_1.validateFunctionCode)(schemaCxt);
			gen.optimize(this.opts.code.optimize);
			const validateCode = gen.toString();
			sourceCode = `const visitedNodesForRef = new WeakMap(); ${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
			if (this.opts.code.process) sourceCode = this.opts.code.process(sourceCode, sch);
			const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			this.scope.value(validateName, { ref: validate });
			validate.errors = null;
			validate.schema = sch.schema;
			validate.schemaEnv = sch;
			if (sch.$async) validate.$async = true;
			if (this.opts.code.source === true) validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			};
			if (this.opts.unevaluated) {
				const { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				};
				if (validate.source) validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
			}
			sch.validate = validate;
			return sch;
		} catch (e) {
			delete sch.validate;
			delete sch.validateName;
			if (sourceCode) this.logger.error("Error compiling schema, function code:", sourceCode);
			throw e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, origRef) {
		var _a;
		const ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, origRef);
		const schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
			const { schemaId } = this.opts;
			if (schema) _sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		if (_sch === void 0 && this.opts.loadSchemaSync) {
			const remoteSchema = this.opts.loadSchemaSync(baseId, origRef, ref);
			if (remoteSchema && !(this.refs[ref] || this.schemas[ref])) {
				this.addSchema(remoteSchema, ref, void 0);
				_sch = resolve.call(this, root, ref);
			}
		}
		if (_sch === void 0) return;
		return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs)) return sch.schema;
		return sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		while (typeof (sch = this.refs[ref]) == "string") ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		const p = this.opts.uriResolver.parse(ref);
		const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
		let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		const id = (0, resolve_1.normalizeId)(refPath);
		const schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			const sch = resolveSchema.call(this, root, schOrRef);
			if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object") return;
			return getJsonPointer.call(this, p, sch);
		}
		if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object") return;
		if (!schOrRef.validate) compileSchema.call(this, schOrRef);
		if (id === (0, resolve_1.normalizeId)(ref)) {
			const { schema } = schOrRef;
			const { schemaId } = this.opts;
			const schId = schema[schemaId];
			if (schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
			return new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		return getJsonPointer.call(this, p, schOrRef);
	}
	exports.resolveSchema = resolveSchema;
	const PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		var _a;
		if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/") return;
		for (const part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema === "boolean") return;
			const partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			const schId = typeof schema === "object" && schema[this.opts.schemaId];
			if (!PREVENT_SCOPE_CHANGE.has(part) && schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		const { schemaId } = this.opts;
		env = env || new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		});
		if (env.schema !== env.root.schema) return env;
	}
}));
// node_modules/@redocly/ajv/dist/refs/data.json
var require_data = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));
// node_modules/@redocly/ajv/dist/runtime/uri.js
var require_uri = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_discriminator$2.require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));
// node_modules/@redocly/ajv/dist/core.js
var require_core$3 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	const validation_error_1 = require_validation_error();
	const ref_error_1 = require_ref_error();
	const rules_1 = require_rules();
	const compile_1 = require_compile();
	const codegen_2 = require_codegen();
	const resolve_1 = require_resolve();
	const dataType_1 = require_dataType();
	const util_1 = require_util();
	const $dataRefSchema = require_data();
	const uri_1 = require_uri();
	const defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	const META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes",
		"defaultUnevaluatedProperties",
		"defaultAdditionalProperties"
	];
	const EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]);
	const removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	};
	const deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	const MAX_EXPRESSION = 200;
	function requiredOptions(o) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		const s = o.strict;
		const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
		const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
		const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
		const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
		return {
			strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
			strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
			strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
			strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
			strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
			loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
			meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
			messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
			inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
			schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
			addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
			validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
			validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
			unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
			int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {};
			this.refs = {};
			this.formats = {};
			this._compilations = /* @__PURE__ */ new Set();
			this._loading = {};
			this._cache = /* @__PURE__ */ new Map();
			opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			const { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			});
			this.logger = getLogger(opts.logger);
			const formatOpt = opts.validateFormats;
			opts.validateFormats = false;
			this.RULES = (0, rules_1.getRules)();
			checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
			checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
			this._metaOpts = getMetaSchemaOptions.call(this);
			if (opts.formats) addInitialFormats.call(this);
			this._addVocabularies();
			this._addDefaultMetaSchema();
			if (opts.keywords) addInitialKeywords.call(this, opts.keywords);
			if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
			addInitialSchemas.call(this);
			opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			const { $data, meta, schemaId } = this.opts;
			let _dataRefSchema = $dataRefSchema;
			if (schemaId === "id") {
				_dataRefSchema = { ...$dataRefSchema };
				_dataRefSchema.id = _dataRefSchema.$id;
				delete _dataRefSchema.$id;
			}
			if (meta && $data) this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
		}
		defaultMeta() {
			const { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		setDefaultUnevaluatedProperties(value) {
			this.opts.defaultUnevaluatedProperties = value;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				v = this.getSchema(schemaKeyRef);
				if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			const valid = v(data);
			if (!("$async" in v)) this.errors = v.errors;
			return valid;
		}
		compile(schema, _meta) {
			const sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
			const { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				const sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				if ($ref && !this.getSchema($ref)) await runCompileAsync.call(this, { $ref }, true);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					checkLoaded.call(this, e);
					await loadMissingSchema.call(this, e.missingSchema);
					return _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				const _schema = await _loadSchema.call(this, ref);
				if (!this.refs[ref]) await loadMetaSchema.call(this, _schema.$schema);
				if (!this.refs[ref]) this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				const p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema === "object") {
				const { schemaId } = this.opts;
				id = schema[schemaId];
				if (id !== void 0 && typeof id != "string") throw new Error(`schema ${schemaId} must be string`);
			}
			key = (0, resolve_1.normalizeId)(key || id);
			this._checkUnique(key);
			this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
			return this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			this.addSchema(schema, key, true, _validateSchema);
			return this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return true;
			let $schema;
			$schema = schema.$schema;
			if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
			$schema = $schema || this.opts.defaultMeta || this.defaultMeta();
			if (!$schema) {
				this.logger.warn("meta-schema not available");
				this.errors = null;
				return true;
			}
			const valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				const message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw new Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			while (typeof (sch = getSchEnv.call(this, keyRef)) == "string") keyRef = sch;
			if (sch === void 0) {
				const { schemaId } = this.opts;
				const root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				sch = compile_1.resolveSchema.call(this, root, keyRef);
				if (!sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) {
				this._removeAllSchemas(this.schemas, schemaKeyRef);
				this._removeAllSchemas(this.refs, schemaKeyRef);
				return this;
			}
			switch (typeof schemaKeyRef) {
				case "undefined":
					this._removeAllSchemas(this.schemas);
					this._removeAllSchemas(this.refs);
					this._cache.clear();
					return this;
				case "string": {
					const sch = getSchEnv.call(this, schemaKeyRef);
					if (typeof sch == "object") this._cache.delete(sch.schema);
					delete this.schemas[schemaKeyRef];
					delete this.refs[schemaKeyRef];
					return this;
				}
				case "object": {
					const cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					if (id) {
						id = (0, resolve_1.normalizeId)(id);
						delete this.schemas[id];
						delete this.refs[id];
					}
					return this;
				}
				default: throw new Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (const def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") {
				keyword = kwdOrDef;
				if (typeof def == "object") {
					this.logger.warn("these parameters are deprecated, see docs for addKeyword");
					def.keyword = keyword;
				}
			} else if (typeof kwdOrDef == "object" && def === void 0) {
				def = kwdOrDef;
				keyword = def.keyword;
				if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
			} else throw new Error("invalid addKeywords parameters");
			checkKeyword.call(this, keyword, def);
			if (!def) {
				(0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
				return this;
			}
			keywordMetaschema.call(this, def);
			const definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			(0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
			return this;
		}
		getKeyword(keyword) {
			const rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			const { RULES } = this;
			delete RULES.keywords[keyword];
			delete RULES.all[keyword];
			for (const group of RULES.rules) {
				const i = group.rules.findIndex((rule) => rule.keyword === keyword);
				if (i >= 0) group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			if (typeof format == "string") format = new RegExp(format);
			this.formats[name] = format;
			return this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			if (!errors || errors.length === 0) return "No errors";
			return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			const rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (const jsonPointer of keywordsJsonPointers) {
				const segments = jsonPointer.split("/").slice(1);
				let keywords = metaSchema;
				for (const seg of segments) keywords = keywords[seg];
				for (const key in rules) {
					const rule = rules[key];
					if (typeof rule != "object") continue;
					const { $data } = rule.definition;
					const schema = keywords[key];
					if ($data && schema) keywords[key] = schemaOrData(schema);
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (const keyRef in schemas) {
				const sch = schemas[keyRef];
				if (!regex || regex.test(keyRef)) {
					if (typeof sch == "string") delete schemas[keyRef];
					else if (sch && !sch.meta) {
						this._cache.delete(sch.schema);
						delete schemas[keyRef];
					}
				}
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id;
			const { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw new Error("schema must be object");
			else if (typeof schema != "boolean") throw new Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			});
			this._cache.set(sch.schema, sch);
			if (addSchema && !baseId.startsWith("#")) {
				if (baseId) this._checkUnique(baseId);
				this.refs[baseId] = sch;
			}
			if (validateSchema) this.validateSchema(schema, true);
			return sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			if (sch.meta) this._compileMetaSchema(sch);
			else compile_1.compileSchema.call(this, sch);
			/* istanbul ignore if */
			if (!sch.validate) throw new Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			const currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default;
	Ajv.MissingRefError = ref_error_1.default;
	exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (const key in checkOpts) {
			const opt = key;
			if (opt in options) this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		keyRef = (0, resolve_1.normalizeId)(keyRef);
		return this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		const optsSchemas = this.opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
		else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats() {
		for (const name in this.opts.formats) {
			const format = this.opts.formats[name];
			if (format) this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) {
			this.addVocabulary(defs);
			return;
		}
		this.logger.warn("keywords option as map is deprecated, pass array");
		for (const keyword in defs) {
			const def = defs[keyword];
			if (!def.keyword) def.keyword = keyword;
			this.addKeyword(def);
		}
	}
	function getMetaSchemaOptions() {
		const metaOpts = { ...this.opts };
		for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	const noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === false) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw new Error("logger must implement log, warn and error methods");
	}
	const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		const { RULES } = this;
		(0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
		});
		if (!def) return;
		if (def.$data && !("code" in def || "validate" in def)) throw new Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		const post = definition === null || definition === void 0 ? void 0 : definition.post;
		if (dataType && post) throw new Error("keyword with \"post\" flag cannot have \"type\"");
		const { RULES } = this;
		let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (!ruleGroup) {
			ruleGroup = {
				type: dataType,
				rules: []
			};
			RULES.rules.push(ruleGroup);
		}
		RULES.keywords[keyword] = true;
		if (!definition) return;
		const rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		if (definition.before) addBeforeRule.call(this, ruleGroup, rule, definition.before);
		else ruleGroup.rules.push(rule);
		RULES.all[keyword] = rule;
		(_a = definition.implements) === null || _a === void 0 || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		if (i >= 0) ruleGroup.rules.splice(i, 0, rule);
		else {
			ruleGroup.rules.push(rule);
			this.logger.warn(`rule ${before} is not defined`);
		}
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		if (metaSchema === void 0) return;
		if (def.$data && this.opts.$data) metaSchema = schemaOrData(metaSchema);
		def.validateSchema = this.compile(metaSchema, true);
	}
	const $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
}));
// node_modules/@redocly/ajv/dist/vocabularies/core/id.js
var require_id = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/core/ref.js
var require_ref = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.callRef = exports.getValidate = void 0;
	const ref_error_1 = require_ref_error();
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const util_1 = require_util();
	const def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			const { gen, schema: $ref, it } = cxt;
			const { baseId, schemaEnv: env, validateName, opts, self } = it;
			const { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			if (schOrEnv instanceof compile_1.SchemaEnv) return callValidate(schOrEnv);
			return inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				const rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				const schName = gen.scopeValue("schema", opts.code.source === true ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch });
				const valid = gen.name("valid");
				const schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid, it.isAllOfVariant);
				cxt.mergeEvaluated(schCxt);
				cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		const { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		const { gen, it } = cxt;
		const { allErrors, schemaEnv: env, opts } = it;
		const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		if ($async) callAsyncRef();
		else callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw new Error("async schema referenced by sync schema");
			const valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
				addEvaluatedFrom(v);
				if (!allErrors) gen.assign(valid, true);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
				addErrorsFrom(e);
				if (!allErrors) gen.assign(valid, false);
			});
			cxt.ok(valid);
		}
		function callSyncRef() {
			const visitedNodes = gen.name("visitedNodes");
			gen.code((0, codegen_1._)`const ${visitedNodes} = (typeof visitedNodesForRef !== 'undefined') && visitedNodesForRef.get(${v}) || new Set()`);
			gen.if((0, codegen_1._)`!${visitedNodes}.has(${cxt.data})`, () => {
				gen.code((0, codegen_1._)`if (typeof visitedNodesForRef !== 'undefined') visitedNodesForRef.set(${v}, ${visitedNodes})`);
				gen.code((0, codegen_1._)`const dataNode = ${cxt.data}`);
				gen.code((0, codegen_1._)`if (typeof dataNode === "object" && dataNode !== null) ${visitedNodes}.add(dataNode)`);
				const res = cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
				gen.code((0, codegen_1._)`${visitedNodes}.delete(dataNode)`);
				return res;
			});
		}
		function addErrorsFrom(source) {
			const errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
			gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			var _a;
			if (!it.opts.unevaluated) return;
			const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
			if (it.props !== true) {
				if (schEvaluated && !schEvaluated.dynamicProps) {
					if (schEvaluated.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
				} else {
					const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== true) {
				if (schEvaluated && !schEvaluated.dynamicItems) {
					if (schEvaluated.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
				} else {
					const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef;
	exports.default = def;
}));
// node_modules/@redocly/ajv/dist/vocabularies/core/index.js
var require_core$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const id_1 = require_id();
	const ref_1 = require_ref();
	exports.default = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.default = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, it } = cxt;
			const prec = it.opts.multipleOfPrecision;
			const res = gen.let("res");
			const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const ucs2length_1 = require_ucs2length();
	exports.default = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode, it } = cxt;
			const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
			const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const util_1 = require_util();
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				const { regExp } = it.opts.code;
				const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
				const valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
				cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				const regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/required.js
var require_required = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const oasContext_1 = require_oasContext();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: true,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			const { gen, schema, schemaCode, data, $data, it } = cxt;
			const { opts } = it;
			if (!$data && schema.length === 0) return;
			const useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors) allErrorsMode();
			else exitOnErrorMode();
			if (opts.strictRequired) {
				const props = cxt.parentSchema.properties;
				const { definedProperties } = cxt.it;
				for (const requiredKey of schema) if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
					const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				var _a;
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) {
					const skip = (_a = (0, oasContext_1.getSkipCondition)(cxt.parentSchema, prop)) !== null && _a !== void 0 ? _a : (0, codegen_1._)`false`;
					/**
					* Generate a runtime check: validate `required` only when this property
					* should NOT be skipped in the current context (readOnly/writeOnly).
					*/
					gen.if((0, codegen_1.not)(skip), () => (0, code_1.checkReportMissingProp)(cxt, prop));
				}
			}
			function exitOnErrorMode() {
				const missing = gen.let("missing");
				if (useLoop || $data) {
					const valid = gen.let("valid", true);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid));
					cxt.ok(valid);
				} else {
					gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
					(0, code_1.reportMissingProp)(cxt, missing);
					gen.else();
				}
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop });
					gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing });
				gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
					gen.if((0, codegen_1.not)(valid), () => {
						cxt.error();
						gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/readOnly.js
var require_readOnly = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	exports.default = {
		keyword: "readOnly",
		schemaType: "boolean",
		error: { message: () => (0, codegen_1.str)`must NOT be present in request context` },
		code(cxt) {
			if (cxt.schema !== true) return;
			const apiContext = (0, codegen_1._)`(${names_1.default.this} && ${names_1.default.this}.apiContext)`;
			cxt.fail((0, codegen_1._)`${apiContext} === "request"`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/writeOnly.js
var require_writeOnly = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	exports.default = {
		keyword: "writeOnly",
		schemaType: "boolean",
		error: { message: () => (0, codegen_1.str)`must NOT be present in response context` },
		code(cxt) {
			if (cxt.schema !== true) return;
			const apiContext = (0, codegen_1._)`(${names_1.default.this} && ${names_1.default.this}.apiContext)`;
			cxt.fail((0, codegen_1._)`${apiContext} === "response"`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_discriminator$2.require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dataType_1 = require_dataType();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: true,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			const valid = gen.let("valid");
			const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
			cxt.ok(valid);
			function validateUniqueItems() {
				const i = gen.let("i", (0, codegen_1._)`${data}.length`);
				const j = gen.let("j");
				cxt.setParams({
					i,
					j
				});
				gen.assign(valid, true);
				gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				const item = gen.name("item");
				const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
				const indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`);
					gen.if(wrongType, (0, codegen_1._)`continue`);
					if (itemTypes.length > 1) gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
					gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
						cxt.error();
						gen.assign(valid, false).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				const eql = (0, util_1.useFunc)(gen, equal_1.default);
				const outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error();
					gen.assign(valid, false).break(outer);
				})));
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/const.js
var require_const = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "const",
		$data: true,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schemaCode, schema } = cxt;
			if ($data || schema && typeof schema == "object") cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
			else cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/enum.js
var require_enum = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "enum",
		schemaType: "array",
		$data: true,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw new Error("enum must have non-empty array");
			const useLoop = schema.length >= it.opts.loopEnum;
			let eql;
			const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
			let valid;
			if (useLoop || $data) {
				valid = gen.let("valid");
				cxt.block$data(valid, loopEnum);
			} else {
				/* istanbul ignore if */
				if (!Array.isArray(schema)) throw new Error("ajv implementation error");
				const vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, false);
				gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
			}
			function equalCode(vSchema, i) {
				const sch = schema[i];
				return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/index.js
var require_validation$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const readOnly_1 = require_readOnly();
	const writeOnly_1 = require_writeOnly();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
	exports.default = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		readOnly_1.default,
		writeOnly_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAdditionalItems = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { parentSchema, it } = cxt;
			const { items } = parentSchema;
			if (!Array.isArray(items)) {
				(0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
				return;
			}
			validateAdditionalItems(cxt, items);
		}
	};
	function validateAdditionalItems(cxt, items) {
		const { gen, schema, data, keyword, it } = cxt;
		it.items = true;
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === false) {
			cxt.setParams({ len: items.length });
			cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
			cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems;
	exports.default = def;
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/items.js
var require_items = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateTuple = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			const { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		const { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema);
		if (it.opts.unevaluated && schArr.length && it.items !== true) it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
		const valid = gen.name("valid");
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			if ((0, util_1.alwaysValidSchema)(it, sch)) return;
			gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid));
			cxt.ok(valid);
		});
		function checkStrictTuple(sch) {
			const { opts, errSchemaPath } = it;
			const l = schArr.length;
			const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
			if (opts.strictTuples && !fullTuple) {
				const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple;
	exports.default = def;
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const items_1 = require_items();
	exports.default = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const additionalItems_1 = require_additionalItems();
	exports.default = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { schema, parentSchema, it } = cxt;
			const { prefixItems } = parentSchema;
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			if (prefixItems) (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
			else cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/contains.js
var require_contains = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: true,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			let min;
			let max;
			const { minContains, maxContains } = parentSchema;
			if (it.opts.next) {
				min = minContains === void 0 ? 1 : minContains;
				max = maxContains;
			} else min = 1;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			cxt.setParams({
				min,
				max
			});
			if (max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
				cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				if (max !== void 0) cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
				cxt.pass(cond);
				return;
			}
			it.items = true;
			const valid = gen.name("valid");
			if (max === void 0 && min === 1) validateItems(valid, () => gen.if(valid, () => gen.break()));
			else if (min === 0) {
				gen.let(valid, true);
				if (max !== void 0) gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
			} else {
				gen.let(valid, false);
				validateItemsWithCount();
			}
			cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				const schValid = gen.name("_valid");
				const count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: true
					}, _valid);
					block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`);
				if (max === void 0) gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
				else {
					gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
					if (min === 1) gen.assign(valid, true);
					else gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
				}
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			const property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	const def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			const [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps);
			validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		const propertyDeps = {};
		const schemaDeps = {};
		for (const key in schema) {
			if (key === "__proto__") continue;
			const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		const { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		const missing = gen.let("missing");
		for (const prop in propertyDeps) {
			const deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			});
			if (it.allErrors) gen.if(hasProperty, () => {
				for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			});
			else {
				gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
				(0, code_1.reportMissingProp)(cxt, missing);
				gen.else();
			}
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		for (const prop in schemaDeps) {
			if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) continue;
			gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
				const schCxt = cxt.subschema({
					keyword,
					schemaProp: prop
				}, valid);
				cxt.mergeValidEvaluated(schCxt, valid);
			}, () => gen.var(valid, true));
			cxt.ok(valid);
		}
	}
	exports.validateSchemaDeps = validateSchemaDeps;
	exports.default = def;
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			const valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key });
				cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: true
				}, valid);
				gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(true);
					if (!it.allErrors) gen.break();
				});
			});
			cxt.ok(valid);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const util_1 = require_util();
	exports.default = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			const { gen, parentSchema, data, errsCount, it } = cxt;
			const { schema = it.opts.defaultAdditionalProperties } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, opts } = it;
			it.props = true;
			if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
			const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties();
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					if (!props.length && !patProps.length) additionalPropertyCode(key);
					else gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else if (props.length) definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
				else definedProp = codegen_1.nil;
				if (patProps.length) definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
				return (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
					deleteAdditional(key);
					return;
				}
				if (schema === false) {
					cxt.setParams({ additionalProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					if (opts.removeAdditional === "failing") {
						applyAdditionalSchema(key, valid, false);
						gen.if((0, codegen_1.not)(valid), () => {
							cxt.reset();
							deleteAdditional(key);
						});
					} else {
						applyAdditionalSchema(key, valid);
						if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					}
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				const subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				if (errors === false) Object.assign(subschema, {
					compositeRule: true,
					createErrors: false,
					allErrors: false
				});
				cxt.subschema(subschema, valid);
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/properties.js
var require_properties = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const validate_1 = require_validate();
	const code_1 = require_code();
	const util_1 = require_util();
	const additionalProperties_1 = require_additionalProperties();
	exports.default = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0 || it.opts.defaultAdditionalProperties === false) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			const allProps = (0, code_1.allSchemaProperties)(schema);
			for (const prop of allProps) it.definedProperties.add(prop);
			if (it.opts.unevaluated && allProps.length && it.props !== true) it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
			const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			const valid = gen.name("valid");
			for (const prop of properties) {
				if (hasDefault(prop)) applyPropertySchema(prop);
				else {
					gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
					applyPropertySchema(prop);
					if (!it.allErrors) gen.else().var(valid, true);
					gen.endIf();
				}
				cxt.it.definedProperties.add(prop);
				cxt.ok(valid);
			}
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const util_2 = require_util();
	exports.default = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, data, parentSchema, it } = cxt;
			const { opts } = it;
			const patterns = (0, code_1.allSchemaProperties)(schema);
			const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) return;
			const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
			const valid = gen.name("valid");
			if (it.props !== true && !(it.props instanceof codegen_1.Name)) it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
			const { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (const pat of patterns) {
					if (checkProperties) checkMatchingProperties(pat);
					if (it.allErrors) validateProperties(pat);
					else {
						gen.var(valid, true);
						validateProperties(pat);
						gen.if(valid);
					}
				}
			}
			function checkMatchingProperties(pat) {
				for (const prop in checkProperties) if (new RegExp(pat).test(prop)) (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						const alwaysValid = alwaysValidPatterns.includes(pat);
						if (!alwaysValid) cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid);
						if (it.opts.unevaluated && props !== true) gen.assign((0, codegen_1._)`${props}[${key}]`, true);
						else if (!alwaysValid && !it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/not.js
var require_not = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		code(cxt) {
			const { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			const valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: true,
				createErrors: false,
				allErrors: false
			}, valid);
			cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: true,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: true,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			const schArr = schema;
			const valid = gen.let("valid", false);
			const passing = gen.let("passing", null);
			const schValid = gen.name("_valid");
			cxt.setParams({ passing });
			gen.block(validateOneOf);
			cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					if ((0, util_1.alwaysValidSchema)(it, sch)) gen.var(schValid, true);
					else schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: true
					}, schValid);
					if (i > 0) gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
					gen.if(schValid, () => {
						gen.assign(valid, true);
						gen.assign(passing, i);
						if (schCxt) cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			const { gen, schema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			const valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				const schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid, true);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/if.js
var require_if = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			const { gen, parentSchema, it } = cxt;
			if (parentSchema.then === void 0 && parentSchema.else === void 0) (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			const hasThen = hasSchema(it, "then");
			const hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			const valid = gen.let("valid", true);
			const schValid = gen.name("_valid");
			validateIf();
			cxt.reset();
			if (hasThen && hasElse) {
				const ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause });
				gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else if (hasThen) gen.if(schValid, validateClause("then"));
			else gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(true));
			function validateIf() {
				const schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					const schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid);
					cxt.mergeValidEvaluated(schCxt, valid);
					if (ifClause) gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
					else cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		const schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			if (parentSchema.if === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/index.js
var require_applicator$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const additionalItems_1 = require_additionalItems();
	const prefixItems_1 = require_prefixItems();
	const items_1 = require_items();
	const items2020_1 = require_items2020();
	const contains_1 = require_contains();
	const dependencies_1 = require_dependencies();
	const propertyNames_1 = require_propertyNames();
	const additionalProperties_1 = require_additionalProperties();
	const properties_1 = require_properties();
	const patternProperties_1 = require_patternProperties();
	const not_1 = require_not();
	const anyOf_1 = require_anyOf();
	const oneOf_1 = require_oneOf();
	const allOf_1 = require_allOf();
	const if_1 = require_if();
	const thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = false) {
		const applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		if (draft2020) applicator.push(prefixItems_1.default, items2020_1.default);
		else applicator.push(additionalItems_1.default, items_1.default);
		applicator.push(contains_1.default);
		return applicator;
	}
	exports.default = getApplicator;
}));
// node_modules/@redocly/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicAnchor = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicAnchor",
		schemaType: "string",
		code: (cxt) => dynamicAnchor(cxt, cxt.schema)
	};
	function dynamicAnchor(cxt, anchor) {
		const { gen, it } = cxt;
		it.schemaEnv.root.dynamicAnchors[anchor] = true;
		const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
		const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
		gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate));
	}
	exports.dynamicAnchor = dynamicAnchor;
	function _getValidate(cxt) {
		const { schemaEnv, schema, self } = cxt.it;
		const { root, baseId, localRefs, meta } = schemaEnv.root;
		const { schemaId } = self.opts;
		const sch = new compile_1.SchemaEnv({
			schema,
			schemaId,
			root,
			baseId,
			localRefs,
			meta
		});
		compile_1.compileSchema.call(self, sch);
		return (0, ref_1.getValidate)(cxt, sch);
	}
	exports.default = def;
}));
// node_modules/@redocly/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicRef = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicRef",
		schemaType: "string",
		code: (cxt) => dynamicRef(cxt, cxt.schema)
	};
	function dynamicRef(cxt, ref) {
		const { gen, keyword, it } = cxt;
		if (ref[0] !== "#") throw new Error(`"${keyword}" only supports hash fragment reference`);
		const anchor = ref.slice(1);
		if (it.allErrors) _dynamicRef();
		else {
			const valid = gen.let("valid", false);
			_dynamicRef(valid);
			cxt.ok(valid);
		}
		function _dynamicRef(valid) {
			if (it.schemaEnv.root.dynamicAnchors[anchor]) {
				const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
				gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
			} else _callRef(it.validateName, valid)();
		}
		function _callRef(validate, valid) {
			return valid ? () => gen.block(() => {
				(0, ref_1.callRef)(cxt, validate);
				gen.let(valid, true);
			}) : () => (0, ref_1.callRef)(cxt, validate);
		}
	}
	exports.dynamicRef = dynamicRef;
	exports.default = def;
}));
// node_modules/@redocly/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const util_1 = require_util();
	exports.default = {
		keyword: "$recursiveAnchor",
		schemaType: "boolean",
		code(cxt) {
			if (cxt.schema) (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
			else (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicRef_1 = require_dynamicRef();
	exports.default = {
		keyword: "$recursiveRef",
		schemaType: "string",
		code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const dynamicRef_1 = require_dynamicRef();
	const recursiveAnchor_1 = require_recursiveAnchor();
	const recursiveRef_1 = require_recursiveRef();
	exports.default = [
		dynamicAnchor_1.default,
		dynamicRef_1.default,
		recursiveAnchor_1.default,
		recursiveRef_1.default
	];
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	exports.default = {
		keyword: "dependentRequired",
		type: "object",
		schemaType: "object",
		error: dependencies_1.error,
		code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	exports.default = {
		keyword: "dependentSchemas",
		type: "object",
		schemaType: "object",
		code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["maxContains", "minContains"],
		type: "array",
		schemaType: "number",
		code({ keyword, parentSchema, it }) {
			if (parentSchema.contains === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/next.js
var require_next = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependentRequired_1 = require_dependentRequired();
	const dependentSchemas_1 = require_dependentSchemas();
	const limitContains_1 = require_limitContains();
	exports.default = [
		dependentRequired_1.default,
		dependentSchemas_1.default,
		limitContains_1.default
	];
}));
// node_modules/@redocly/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.default = {
		keyword: "unevaluatedProperties",
		type: "object",
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have unevaluated properties",
			params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
		},
		code(cxt) {
			const { gen, schema = cxt.it.opts.defaultUnevaluatedProperties, data, errsCount, it } = cxt;
			const isForced = cxt.schema === void 0 && cxt.it.opts.defaultUnevaluatedProperties === false;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, props } = it;
			if (props instanceof codegen_1.Name) gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
			else if (props !== true) {
				const staticCheck = () => gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
				if (isForced && it.errorPath.emptyStr() && !it.compositeRule) gen.if((0, codegen_1._)`${names_1.default.isAllOfVariant} === 0`, staticCheck);
				else if (!it.compositeRule || cxt.schema !== void 0) staticCheck();
			}
			if (!isForced) it.props = true;
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function unevaluatedPropCode(key) {
				if (schema === false) {
					cxt.setParams({ unevaluatedProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (!(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					cxt.subschema({
						keyword: "unevaluatedProperties",
						dataProp: key,
						dataPropType: util_1.Type.Str
					}, valid);
					if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				}
			}
			function unevaluatedDynamic(evaluatedProps, key) {
				return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
			}
			function unevaluatedStatic(evaluatedProps, key) {
				const ps = [];
				for (const p in evaluatedProps) if (evaluatedProps[p] === true) ps.push((0, codegen_1._)`${key} !== ${p}`);
				return (0, codegen_1.and)(...ps);
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "unevaluatedItems",
		type: "array",
		schemaType: ["boolean", "object"],
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			const items = it.items || 0;
			if (items === true) return;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			if (schema === false) {
				cxt.setParams({ len: items });
				cxt.fail((0, codegen_1._)`${len} > ${items}`);
			} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
				const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
				gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
				cxt.ok(valid);
			}
			it.items = true;
			function validateItems(valid, from) {
				gen.forRange("i", from, len, (i) => {
					cxt.subschema({
						keyword: "unevaluatedItems",
						dataProp: i,
						dataPropType: util_1.Type.Num
					}, valid);
					if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				});
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const unevaluatedProperties_1 = require_unevaluatedProperties();
	const unevaluatedItems_1 = require_unevaluatedItems();
	exports.default = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
}));
// node_modules/@redocly/ajv/dist/vocabularies/format/format.js
var require_format$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			if ($data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
				const fType = gen.let("fType");
				const format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
				cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					if (opts.strictSchema === false) return codegen_1.nil;
					return (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
					const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				const formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === true) return;
				const [fmtType, format, fmtRef] = getFormat(formatDef);
				if (fmtType === ruleType) cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === false) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw new Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
					const fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) return [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					];
					return [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw new Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/vocabularies/format/index.js
var require_format = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = [require_format$1().default];
}));
// node_modules/@redocly/ajv/dist/vocabularies/metadata.js
var require_metadata = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));
// node_modules/@redocly/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$2();
	const validation_1 = require_validation$1();
	const applicator_1 = require_applicator$1();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next();
	const unevaluated_1 = require_unevaluated$1();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	exports.default = [
		dynamic_1.default,
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(true),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary,
		next_1.default,
		unevaluated_1.default
	];
}));
// node_modules/@redocly/ajv/dist/vocabularies/discriminator/types.js
var require_types = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));
// node_modules/@redocly/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	const error = {
		message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf or anyOf`,
		params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
	};
	function getDiscriminatorPropertyFromAllOf(sch, tagName) {
		var _a;
		if (!sch.allOf || !Array.isArray(sch.allOf)) return;
		for (const subschema of sch.allOf) if ((_a = subschema === null || subschema === void 0 ? void 0 : subschema.properties) === null || _a === void 0 ? void 0 : _a[tagName]) return subschema.properties[tagName];
	}
	exports.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error,
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const keyword = parentSchema.oneOf ? "oneOf" : parentSchema.anyOf ? "anyOf" : void 0;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (!keyword) throw new Error("discriminator: requires oneOf or anyOf composite keyword");
			const parentSchemaVariants = parentSchema[keyword];
			const valid = gen.let("valid", false);
			const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			}));
			cxt.ok(valid);
			function validateMapping() {
				const mapping = getMapping();
				gen.if(false);
				for (const tagValue in mapping) {
					gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
					gen.assign(valid, applyTagSchema(mapping[tagValue]));
				}
				gen.else();
				cxt.error(false, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				});
				gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				const _valid = gen.name("valid");
				const schCxt = cxt.subschema({
					keyword,
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const discriminatorMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < parentSchemaVariants.length; i++) {
					let sch = parentSchemaVariants[i];
					const schRef = sch === null || sch === void 0 ? void 0 : sch.$ref;
					if (schRef && schema.mapping) {
						const { mapping } = schema;
						const matchedKeys = Object.keys(mapping).filter((key) => mapping[key] === sch.$ref);
						if (matchedKeys.length) {
							for (const key of matchedKeys) addMapping(key, i);
							continue;
						}
					}
					if (schRef && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, schRef);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, schRef);
					}
					let propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (!propSch && (sch === null || sch === void 0 ? void 0 : sch.allOf)) propSch = getDiscriminatorPropertyFromAllOf(sch, tagName);
					if (typeof propSch != "object") throw new Error(`discriminator: ${keyword} subschemas (or referenced schemas) must have "properties/${tagName}" or match mapping`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return discriminatorMapping;
				function hasRequired(sch) {
					if (Array.isArray(sch.required) && sch.required.includes(tagName)) return true;
					if (sch.allOf && Array.isArray(sch.allOf)) for (const subschema of sch.allOf) {
						const subSch = subschema;
						if (Array.isArray(subSch.required) && subSch.required.includes(tagName)) return true;
					}
					return false;
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in discriminatorMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					discriminatorMapping[tagValue] = i;
				}
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/schema",
		"$vocabulary": {
			"https://json-schema.org/draft/2020-12/vocab/core": true,
			"https://json-schema.org/draft/2020-12/vocab/applicator": true,
			"https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
			"https://json-schema.org/draft/2020-12/vocab/validation": true,
			"https://json-schema.org/draft/2020-12/vocab/meta-data": true,
			"https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
			"https://json-schema.org/draft/2020-12/vocab/content": true
		},
		"$dynamicAnchor": "meta",
		"title": "Core and Validation specifications meta-schema",
		"allOf": [
			{ "$ref": "meta/core" },
			{ "$ref": "meta/applicator" },
			{ "$ref": "meta/unevaluated" },
			{ "$ref": "meta/validation" },
			{ "$ref": "meta/meta-data" },
			{ "$ref": "meta/format-annotation" },
			{ "$ref": "meta/content" }
		],
		"type": ["object", "boolean"],
		"$comment": "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
		"properties": {
			"definitions": {
				"$comment": "\"definitions\" has been replaced by \"$defs\".",
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"deprecated": true,
				"default": {}
			},
			"dependencies": {
				"$comment": "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.",
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$dynamicRef": "#meta" }, { "$ref": "meta/validation#/$defs/stringArray" }] },
				"deprecated": true,
				"default": {}
			},
			"$recursiveAnchor": {
				"$comment": "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".",
				"$ref": "meta/core#/$defs/anchorString",
				"deprecated": true
			},
			"$recursiveRef": {
				"$comment": "\"$recursiveRef\" has been replaced by \"$dynamicRef\".",
				"$ref": "meta/core#/$defs/uriReferenceString",
				"deprecated": true
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/applicator",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/applicator": true },
		"$dynamicAnchor": "meta",
		"title": "Applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"prefixItems": { "$ref": "#/$defs/schemaArray" },
			"items": { "$dynamicRef": "#meta" },
			"contains": { "$dynamicRef": "#meta" },
			"additionalProperties": { "$dynamicRef": "#meta" },
			"properties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependentSchemas": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"propertyNames": { "$dynamicRef": "#meta" },
			"if": { "$dynamicRef": "#meta" },
			"then": { "$dynamicRef": "#meta" },
			"else": { "$dynamicRef": "#meta" },
			"allOf": { "$ref": "#/$defs/schemaArray" },
			"anyOf": { "$ref": "#/$defs/schemaArray" },
			"oneOf": { "$ref": "#/$defs/schemaArray" },
			"not": { "$dynamicRef": "#meta" }
		},
		"$defs": { "schemaArray": {
			"type": "array",
			"minItems": 1,
			"items": { "$dynamicRef": "#meta" }
		} }
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/unevaluated",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/unevaluated": true },
		"$dynamicAnchor": "meta",
		"title": "Unevaluated applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"unevaluatedItems": { "$dynamicRef": "#meta" },
			"unevaluatedProperties": { "$dynamicRef": "#meta" }
		}
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/content",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/content": true },
		"$dynamicAnchor": "meta",
		"title": "Content vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"contentEncoding": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentSchema": { "$dynamicRef": "#meta" }
		}
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/core",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true },
		"$dynamicAnchor": "meta",
		"title": "Core vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"$ref": "#/$defs/uriReferenceString",
				"$comment": "Non-empty fragments not allowed.",
				"pattern": "^[^#]*#?$"
			},
			"$schema": { "$ref": "#/$defs/uriString" },
			"$ref": { "$ref": "#/$defs/uriReferenceString" },
			"$anchor": { "$ref": "#/$defs/anchorString" },
			"$dynamicRef": { "$ref": "#/$defs/uriReferenceString" },
			"$dynamicAnchor": { "$ref": "#/$defs/anchorString" },
			"$vocabulary": {
				"type": "object",
				"propertyNames": { "$ref": "#/$defs/uriString" },
				"additionalProperties": { "type": "boolean" }
			},
			"$comment": { "type": "string" },
			"$defs": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" }
			}
		},
		"$defs": {
			"anchorString": {
				"type": "string",
				"pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
			},
			"uriString": {
				"type": "string",
				"format": "uri"
			},
			"uriReferenceString": {
				"type": "string",
				"format": "uri-reference"
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/format-annotation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/format-annotation": true },
		"$dynamicAnchor": "meta",
		"title": "Format vocabulary meta-schema for annotation results",
		"type": ["object", "boolean"],
		"properties": { "format": { "type": "string" } }
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/meta-data",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/meta-data": true },
		"$dynamicAnchor": "meta",
		"title": "Meta-data vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"deprecated": {
				"type": "boolean",
				"default": false
			},
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"writeOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/validation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/validation": true },
		"$dynamicAnchor": "meta",
		"title": "Validation vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"const": true,
			"enum": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
			"minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
			"minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
			"minContains": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 1
			},
			"maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
			"minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/$defs/stringArray" },
			"dependentRequired": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/stringArray" }
			}
		},
		"$defs": {
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 0
			},
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		}
	};
}));
// node_modules/@redocly/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema$1();
	const applicator = require_applicator();
	const unevaluated = require_unevaluated();
	const content = require_content();
	const core = require_core$1();
	const format = require_format_annotation();
	const metadata = require_meta_data();
	const validation = require_validation();
	const META_SUPPORT_DATA = ["/properties"];
	function addMetaSchema2020($data) {
		[
			metaSchema,
			applicator,
			unevaluated,
			content,
			core,
			with$data(this, format),
			metadata,
			with$data(this, validation)
		].forEach((sch) => this.addMetaSchema(sch, void 0, false));
		return this;
		function with$data(ajv, sch) {
			return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
		}
	}
	exports.default = addMetaSchema2020;
}));
// node_modules/@redocly/ajv/dist/2020.js
var require__2020 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
	const core_1 = require_core$3();
	const draft2020_1 = require_draft2020();
	const discriminator_1 = require_discriminator();
	const json_schema_2020_12_1 = require_json_schema_2020_12();
	const META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
	var Ajv2020 = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				dynamicRef: true,
				next: true,
				unevaluated: true
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			draft2020_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			const { $data, meta } = this.opts;
			if (!meta) return;
			json_schema_2020_12_1.default.call(this, $data);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv2020 = Ajv2020;
	module.exports = exports = Ajv2020;
	module.exports.Ajv2020 = Ajv2020;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv2020;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// node_modules/@redocly/openapi-core/lib/types/json-schema-adapter.js
var import__2020 = /* @__PURE__ */ require_rolldown_runtime.__toESM(require__2020(), 1);
let ajv;
function getAjv() {
	if (!ajv) ajv = new import__2020.Ajv2020({
		strictSchema: false,
		allowUnionTypes: true,
		useDefaults: true,
		allErrors: true,
		discriminator: true,
		strictTypes: false,
		verbose: true
	});
	return ajv;
}
function findOneOf(schemaOneOf, oneOfs) {
	if (oneOfs.some((option) => typeof option === "function")) throw new Error("Unexpected oneOf inside oneOf.");
	return (value) => {
		let index = schemaOneOf.findIndex((option) => getAjv().validate(option, value));
		if (index === -1) index = 0;
		return oneOfs[index];
	};
}
function transformJSONSchemaToNodeType(propertyName, schema, ctx) {
	if (!schema || typeof schema === "boolean") throw new Error(`Unexpected schema in ${propertyName}.`);
	if (schema instanceof Array) throw new Error(`Unexpected array schema in ${propertyName}. Try using oneOf instead.`);
	if (schema.type === "null") throw new Error(`Unexpected null schema type in ${propertyName} schema.`);
	if (schema.type instanceof Array) throw new Error(`Unexpected array schema type in ${propertyName} schema. Try using oneOf instead.`);
	if (schema.type === "string" || schema.type === "number" || schema.type === "integer" || schema.type === "boolean") {
		const { default: _, format: _format, ...rest } = schema;
		return rest;
	}
	if (schema.type === "object" && !schema.properties && !schema.oneOf) {
		if (schema.additionalProperties === void 0 || schema.additionalProperties === true) return { type: "object" };
		else if (schema.additionalProperties === false) return {
			type: "object",
			properties: {}
		};
	}
	if (schema.allOf) throw new Error(`Unexpected allOf in ${propertyName}.`);
	if (schema.anyOf) throw new Error(`Unexpected anyOf in ${propertyName}.`);
	if (isPlainObject(schema.properties) || isPlainObject(schema.additionalProperties) || isPlainObject(schema.items) && (isPlainObject(schema.items.properties) || isPlainObject(schema.items.additionalProperties) || schema.items.oneOf)) return extractNodeToContext(propertyName, schema, ctx);
	if (schema.oneOf) {
		if (schema.discriminator) {
			const discriminatedPropertyName = schema.discriminator?.propertyName;
			if (!discriminatedPropertyName) throw new Error(`Unexpected discriminator without a propertyName in ${propertyName}.`);
			const discriminatorMapping = {};
			const oneOfs = schema.oneOf.map((option, i) => {
				if (typeof option === "boolean") throw new Error(`Unexpected boolean schema in ${propertyName} at position ${i} in oneOf.`);
				const discriminatedProperty = option?.properties?.[discriminatedPropertyName];
				if (!discriminatedProperty || typeof discriminatedProperty === "boolean") throw new Error(`Unexpected property '${discriminatedProperty}' schema in ${propertyName} at position ${i} in oneOf.`);
				const discriminatorValue = discriminatedProperty.const;
				const actualTypeName = transformJSONSchemaToNodeType(discriminatorValue, option, ctx);
				if (typeof actualTypeName === "string") discriminatorMapping[discriminatorValue] = actualTypeName;
				return actualTypeName;
			});
			return (value, key) => {
				if (isPlainObject(value)) {
					const discriminatedTypeName = value[discriminatedPropertyName];
					if (typeof discriminatedTypeName === "string") {
						const actualTypeName = discriminatorMapping[discriminatedTypeName];
						if (actualTypeName && ctx[actualTypeName]) return actualTypeName;
					}
				}
				return findOneOf(schema.oneOf, oneOfs)(value, key);
			};
		} else {
			const oneOfs = schema.oneOf.map((option, i) => transformJSONSchemaToNodeType(propertyName + "_" + i, option, ctx));
			return findOneOf(schema.oneOf, oneOfs);
		}
	}
	return schema;
}
function extractNodeToContext(propertyName, schema, ctx) {
	if (!schema || typeof schema === "boolean") throw new Error(`Unexpected schema in ${propertyName}.`);
	if (schema instanceof Array) throw new Error(`Unexpected array schema in ${propertyName}. Try using oneOf instead.`);
	if (schema.type === "null") throw new Error(`Unexpected null schema type in ${propertyName} schema.`);
	if (schema.type instanceof Array) throw new Error(`Unexpected array schema type in ${propertyName} schema. Try using oneOf instead.`);
	const nodeTypeName = schema.nodeTypeName ?? propertyName;
	const properties = {};
	for (const [name, property] of Object.entries(schema.properties || {})) properties[name] = transformJSONSchemaToNodeType(nodeTypeName + "." + name, property, ctx);
	let additionalProperties;
	if (isPlainObject(schema.additionalProperties)) additionalProperties = transformJSONSchemaToNodeType(propertyName + "_additionalProperties", schema.additionalProperties, ctx);
	if (schema.additionalProperties === true) additionalProperties = {};
	let items;
	if (isPlainObject(schema.items) && (isPlainObject(schema.items.properties) || isPlainObject(schema.items.additionalProperties) || schema.items.oneOf)) items = transformJSONSchemaToNodeType(propertyName + "_items", schema.items, ctx);
	let required = schema.required;
	if (schema.oneOf && schema.oneOf.every((option) => !!option.required)) required = (value) => {
		const requiredList = schema.oneOf.map((option) => [...schema.required || [], ...option.required]);
		let index = requiredList.findIndex((r) => r.every((requiredProp) => value[requiredProp] !== void 0));
		if (index === -1) index = 0;
		return requiredList[index];
	};
	ctx[nodeTypeName] = {
		properties,
		additionalProperties,
		items,
		required,
		description: schema.description,
		documentationLink: schema.documentationLink
	};
	return nodeTypeName;
}
function getNodeTypesFromJSONSchema(schemaName, entrySchema) {
	const ctx = {};
	const discriminatorResolver = transformJSONSchemaToNodeType(schemaName, entrySchema, ctx);
	return {
		ctx,
		discriminatorResolver: typeof discriminatorResolver === "function" ? discriminatorResolver : void 0
	};
}
// node_modules/@redocly/openapi-core/lib/types/redocly-yaml.js
const builtInOAS2Rules = [
	"info-contact",
	"operation-operationId",
	"tag-description",
	"tags-alphabetical",
	"info-license-strict",
	"info-license",
	"no-ambiguous-paths",
	"no-duplicated-enum-values",
	"no-enum-type-mismatch",
	"no-unsafe-markdown",
	"no-http-verbs-in-paths",
	"no-identical-paths",
	"no-invalid-parameter-examples",
	"no-invalid-schema-examples",
	"no-path-trailing-slash",
	"operation-2xx-response",
	"operation-4xx-response",
	"operation-description",
	"operation-operationId-unique",
	"operation-operationId-url-safe",
	"operation-parameters-unique",
	"operation-singular-tag",
	"operation-summary",
	"operation-tag-defined",
	"parameter-description",
	"path-declaration-must-exist",
	"path-http-verbs-order",
	"path-not-include-query",
	"path-params-defined",
	"path-parameters-defined",
	"path-segment-plural",
	"paths-kebab-case",
	"required-string-property-missing-min-length",
	"response-contains-header",
	"scalar-property-missing-example",
	"security-defined",
	"security-scopes-defined",
	"spec-strict-refs",
	"no-required-schema-properties-undefined",
	"no-schema-type-mismatch",
	"boolean-parameter-prefixes",
	"request-mime-type",
	"response-contains-property",
	"response-mime-type",
	"no-duplicated-tag-names",
	"spec-ref-siblings"
];
const builtInOAS3Rules = [
	"info-contact",
	"operation-operationId",
	"tag-description",
	"tags-alphabetical",
	"info-license-strict",
	"info-license",
	"no-ambiguous-paths",
	"no-duplicated-enum-values",
	"no-enum-type-mismatch",
	"no-unsafe-markdown",
	"no-http-verbs-in-paths",
	"no-identical-paths",
	"no-invalid-parameter-examples",
	"no-invalid-schema-examples",
	"no-path-trailing-slash",
	"operation-2xx-response",
	"operation-4xx-response",
	"operation-description",
	"operation-operationId-unique",
	"operation-operationId-url-safe",
	"operation-parameters-unique",
	"operation-singular-tag",
	"operation-summary",
	"operation-tag-defined",
	"parameter-description",
	"path-declaration-must-exist",
	"path-http-verbs-order",
	"path-not-include-query",
	"path-params-defined",
	"path-parameters-defined",
	"path-segment-plural",
	"paths-kebab-case",
	"required-string-property-missing-min-length",
	"response-contains-header",
	"scalar-property-missing-example",
	"security-defined",
	"security-scopes-defined",
	"spec-strict-refs",
	"no-required-schema-properties-undefined",
	"no-schema-type-mismatch",
	"boolean-parameter-prefixes",
	"component-name-unique",
	"no-empty-servers",
	"no-example-value-and-externalValue",
	"no-illogical-composition-keywords",
	"no-invalid-media-type-examples",
	"no-server-example.com",
	"no-server-trailing-slash",
	"no-server-variables-empty-enum",
	"no-undefined-server-variable",
	"no-unused-components",
	"no-mixed-number-range-constraints",
	"operation-4xx-problem-details-rfc7807",
	"request-mime-type",
	"response-contains-property",
	"response-mime-type",
	"spec-components-invalid-map-name",
	"array-parameter-serialization",
	"no-duplicated-tag-names",
	"nullable-type-sibling",
	"spec-no-invalid-tag-parents",
	"spec-no-invalid-encoding-combinations",
	"spec-discriminator-defaultMapping",
	"spec-example-values",
	"spec-querystring-parameters",
	"spec-ref-siblings"
];
const builtInAsync2Rules = [
	"info-contact",
	"info-license-strict",
	"operation-operationId",
	"security-defined",
	"tag-description",
	"tags-alphabetical",
	"channels-kebab-case",
	"no-channel-trailing-slash",
	"no-duplicated-tag-names",
	"no-required-schema-properties-undefined",
	"no-duplicated-enum-values",
	"no-enum-type-mismatch",
	"no-unsafe-markdown",
	"no-mixed-number-range-constraints",
	"no-schema-type-mismatch",
	"spec-ref-siblings",
	"security-scopes-defined"
];
const builtInAsync3Rules = [
	"info-contact",
	"info-license-strict",
	"operation-operationId",
	"security-defined",
	"tag-description",
	"tags-alphabetical",
	"channels-kebab-case",
	"no-channel-trailing-slash",
	"no-duplicated-tag-names",
	"no-required-schema-properties-undefined",
	"no-duplicated-enum-values",
	"no-enum-type-mismatch",
	"no-unsafe-markdown",
	"no-mixed-number-range-constraints",
	"no-schema-type-mismatch",
	"spec-ref-siblings",
	"security-scopes-defined"
];
const builtInArazzo1Rules = [
	"sourceDescription-type",
	"workflowId-unique",
	"stepId-unique",
	"sourceDescription-name-unique",
	"sourceDescriptions-not-empty",
	"spec-step-mutually-exclusive-fields",
	"workflow-dependsOn",
	"outputs-defined",
	"parameters-unique",
	"step-onSuccess-unique",
	"step-onFailure-unique",
	"requestBody-replacements-unique",
	"no-criteria-xpath",
	"criteria-unique",
	"no-x-security-scheme-name-without-openapi",
	"x-security-scheme-required-values",
	"no-x-security-both-scheme-and-scheme-name",
	"no-required-schema-properties-undefined",
	"no-duplicated-enum-values",
	"no-enum-type-mismatch",
	"no-unsafe-markdown",
	"no-mixed-number-range-constraints",
	"no-schema-type-mismatch",
	"x-security-scheme-name-reference"
];
const builtInOverlay1Rules = ["info-contact", "spec-ref-siblings"];
const builtInOpenRpc1Rules = [
	"info-contact",
	"info-license",
	"no-unused-components",
	"spec-no-duplicated-method-params",
	"spec-no-required-params-after-optional",
	"spec-ref-siblings"
];
const builtInGraphqlRules = ["no-unused-types", "type-description"];
const builtInCommonRules = ["struct", "no-unresolved-refs"];
const builtInRules = [
	...builtInOAS2Rules,
	...builtInOAS3Rules,
	...builtInAsync2Rules,
	...builtInAsync3Rules,
	...builtInArazzo1Rules,
	...builtInOverlay1Rules,
	...builtInOpenRpc1Rules,
	...builtInGraphqlRules,
	...builtInCommonRules
];
const builtInOas2Decorators = [
	"operation-description-override",
	"tag-description-override",
	"info-description-override",
	"info-override",
	"remove-x-internal",
	"filter-in",
	"filter-out",
	"remove-unused-components"
];
const builtInDecorators = [...[
	"operation-description-override",
	"tag-description-override",
	"info-description-override",
	"info-override",
	"remove-x-internal",
	"filter-in",
	"filter-out",
	"media-type-examples-override",
	"remove-unused-components"
], ...builtInOas2Decorators];
const configGovernanceProperties = {
	extends: {
		name: "Extends",
		properties: {},
		items: (node) => {
			if (typeof node === "string" && !isAbsoluteUrl(node) && !node_path.default.extname(node)) return { type: "string" };
			return {
				...ConfigGovernance,
				directResolveAs: {
					name: "ConfigGovernance",
					...ConfigGovernance
				}
			};
		},
		description: "Use extends to inherit rules and their configurations from other rulesets.",
		documentationLink: "https://redocly.com/docs/cli/configuration/reference/extends#extends"
	},
	plugins: {
		type: "array",
		items: { type: "string" }
	},
	rules: "Rules",
	oas2Rules: "Rules",
	oas3_0Rules: "Rules",
	oas3_1Rules: "Rules",
	oas3_2Rules: "Rules",
	async2Rules: "Rules",
	async3Rules: "Rules",
	arazzo1Rules: "Rules",
	arazzo1_1Rules: "Rules",
	overlay1Rules: "Rules",
	openrpc1Rules: "Rules",
	graphqlRules: "Rules",
	preprocessors: "Preprocessors",
	oas2Preprocessors: "Preprocessors",
	oas3_0Preprocessors: "Preprocessors",
	oas3_1Preprocessors: "Preprocessors",
	oas3_2Preprocessors: "Preprocessors",
	async2Preprocessors: "Preprocessors",
	async3Preprocessors: "Preprocessors",
	arazzo1Preprocessors: "Preprocessors",
	arazzo1_1Preprocessors: "Preprocessors",
	overlay1Preprocessors: "Preprocessors",
	openrpc1Preprocessors: "Preprocessors",
	decorators: "Decorators",
	oas2Decorators: "Decorators",
	oas3_0Decorators: "Decorators",
	oas3_1Decorators: "Decorators",
	oas3_2Decorators: "Decorators",
	async2Decorators: "Decorators",
	async3Decorators: "Decorators",
	arazzo1Decorators: "Decorators",
	arazzo1_1Decorators: "Decorators",
	overlay1Decorators: "Decorators",
	openrpc1Decorators: "Decorators"
};
const ConfigGovernance = { properties: configGovernanceProperties };
const createConfigRoot = (nodeTypes) => ({
	...nodeTypes.rootRedoclyConfigSchema,
	properties: {
		...nodeTypes.rootRedoclyConfigSchema.properties,
		...ConfigGovernance.properties,
		apis: "ConfigApis",
		client: "Client",
		telemetry: { enum: ["on", "off"] },
		resolve: { properties: {
			http: "ConfigHTTP",
			doNotResolveExamples: { type: "boolean" }
		} }
	}
});
const ConfigApis = {
	properties: {},
	additionalProperties: "ConfigApisProperties",
	description: "The `apis` configuration section is used when a project contains multiple API descriptions to set up different rules and settings for individual APIs. It allows defining specific configurations for each API, which must be identified by a unique name.",
	documentationLink: "https://redocly.com/docs/cli/configuration/reference/apis"
};
const createConfigApisProperties = (nodeTypes) => ({
	...nodeTypes["rootRedoclyConfigSchema.apis_additionalProperties"],
	properties: {
		...nodeTypes["rootRedoclyConfigSchema.apis_additionalProperties"]?.properties,
		...omit(ConfigGovernance.properties, ["plugins"]),
		client: "Client",
		clientOutput: { type: "string" }
	}
});
const ConfigHTTP = { properties: { headers: {
	type: "array",
	items: { type: "string" }
} } };
const Client = { properties: {
	generators: {
		type: "array",
		items: { type: "string" }
	},
	argsStyle: { enum: ["flat", "grouped"] },
	serverUrl: { type: "string" },
	outputMode: { enum: ["single", "split"] },
	runtime: { enum: ["inline", "module"] },
	importExt: { enum: ["js", "ts"] },
	goPackage: { type: "string" },
	cliOutput: { type: "string" },
	errorMode: { enum: ["throw", "result"] },
	dateType: { enum: ["string", "Date"] },
	mockData: { enum: ["static", "faker"] },
	mockSeed: { type: "number" },
	queryKeyPrefix: { type: "string" },
	telemetry: { enum: ["on", "off"] },
	codeSamples: { type: "boolean" },
	docs: { type: "boolean" },
	docsFrontmatter: { type: "boolean" },
	setup: { type: "string" },
	options: mapOf("ClientGeneratorOptions"),
	pagination: "ClientPagination"
} };
const ClientGeneratorOptions = {
	properties: {},
	additionalProperties: {}
};
const ClientPaginationRule = { properties: {
	style: { enum: [
		"cursor",
		"offset",
		"page",
		"link",
		"body-link"
	] },
	cursorParam: { type: "string" },
	nextCursor: { type: "string" },
	hasMore: { type: "string" },
	offsetParam: { type: "string" },
	nextLink: { type: "string" },
	limitParam: { type: "string" },
	items: { type: "string" }
} };
const ClientPagination = { properties: {
	...ClientPaginationRule.properties,
	exclude: {
		type: "array",
		items: { type: "string" }
	},
	operations: mapOf("ClientPaginationRule")
} };
const Rules = {
	properties: {},
	description: "The rules configuration blocks set up linting rules and their severity. You can configure built-in rules, add configurable rules, and rules from plugins.",
	documentationLink: "https://redocly.com/docs/cli/configuration/reference/rules#rules",
	additionalProperties: (value, key) => {
		if (key.startsWith("rule/")) {
			if (typeof value === "string") return { enum: [
				"error",
				"warn",
				"off"
			] };
			else return "ConfigurableRule";
		} else if (builtInRules.includes(key)) {
			if (typeof value === "string") return { enum: [
				"error",
				"warn",
				"off"
			] };
			else return "BuiltinRule";
		} else if (isCustomRuleId(key)) {
			if (typeof value === "string") return { enum: [
				"error",
				"warn",
				"off"
			] };
			else return "CustomRule";
		} else if (key === "metadata-schema" || key === "custom-fields-schema") return "Schema";
	}
};
const BuiltinRule = {
	properties: { severity: { enum: [
		"error",
		"warn",
		"off"
	] } },
	additionalProperties: {},
	required: ["severity"],
	description: "Built-in rules are the default linting rules included with Redocly CLI. They enforce widely accepted API design standards and best practices. Each built-in rule has a default severity of error, but you can change the severity or turn off any built-in rule in your configuration file.",
	documentationLink: "https://redocly.com/docs/cli/rules/built-in-rules"
};
const CustomRule = {
	properties: { severity: { enum: [
		"error",
		"warn",
		"off"
	] } },
	additionalProperties: {},
	required: ["severity"],
	description: "Custom rules are defined by users via plugins.",
	documentationLink: "https://redocly.com/docs/cli/custom-plugins/custom-rules"
};
const Decorators = {
	properties: {},
	description: "Decorators define transformations that can be applied to the API document during the bundle step.",
	documentationLink: "https://redocly.com/docs/cli/configuration/reference/decorators",
	additionalProperties: (value, key) => {
		if (builtInDecorators.includes(key)) {
			if (typeof value === "string") return { type: "string" };
			else return "BuiltinDecorator";
		} else if (isCustomRuleId(key)) {
			if (typeof value === "string") return { type: "string" };
			else return "CustomDecorator";
		}
	}
};
const BuiltinDecorator = {
	properties: {},
	additionalProperties: {},
	description: "Built-in decorators are the default decorators included with Redocly CLI.",
	documentationLink: "https://redocly.com/docs/cli/decorators#list-of-decorators"
};
const CustomDecorator = {
	properties: {},
	additionalProperties: {},
	description: "Custom decorators are defined by users via plugins.",
	documentationLink: "https://redocly.com/docs/cli/custom-plugins/custom-decorators"
};
const Preprocessors = {
	properties: {},
	description: "Preprocessors define transformations that can be applied to the API document before bundling.",
	documentationLink: "https://redocly.com/docs/cli/configuration/reference/preprocessors",
	additionalProperties: (value, key) => {
		if (builtInDecorators.includes(key)) {
			if (typeof value === "string") return { type: "string" };
			else return "BuiltinPreprocessor";
		} else if (isCustomRuleId(key)) {
			if (typeof value === "string") return { type: "string" };
			else return "CustomPreprocessor";
		}
	}
};
const BuiltinPreprocessor = {
	properties: {},
	additionalProperties: {},
	description: "Built-in preprocessors are the default preprocessors included with Redocly CLI. The available options are the same for decorators and preprocessors.",
	documentationLink: "https://redocly.com/docs/cli/decorators#list-of-decorators"
};
const CustomPreprocessor = {
	properties: {},
	additionalProperties: {},
	description: "Custom preprocessors are defined by users via plugins. The available options are the same for decorators and preprocessors.",
	documentationLink: "https://redocly.com/docs/cli/custom-plugins/custom-decorators"
};
function createAssertionDefinitionSubject(nodeNames) {
	return {
		properties: {
			type: {
				enum: [.../* @__PURE__ */ new Set([
					"any",
					...nodeNames,
					"SpecExtension"
				])],
				description: "REQUIRED. Locates the API node type that the lint command evaluates.",
				documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#subject-object"
			},
			property: (value) => {
				if (Array.isArray(value)) return {
					type: "array",
					items: { type: "string" },
					description: "Property name corresponding to the API node type. If a list of properties is provided, assertions evaluate against each property in the sequence. If not provided (or null), assertions evaluate against the key names for the subject node type.",
					documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#property-example"
				};
				else if (value === null) return null;
				else return {
					type: "string",
					description: "Property name corresponding to the API node type. If a list of properties is provided, assertions evaluate against each property in the sequence. If not provided (or null), assertions evaluate against the key names for the subject node type.",
					documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#property-example"
				};
			},
			filterInParentKeys: {
				type: "array",
				items: { type: "string" },
				description: `The name of the subject's parent key that locates where assertions run. An example value given the subject Operation could be filterInParentKeys: [get, put] means that only GET and PUT operations are evaluated for the assertions.`,
				documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#mutuallyrequired-example"
			},
			filterOutParentKeys: {
				type: "array",
				items: { type: "string" },
				description: `The name of the subject's parent key that excludes where assertions run. An example value given the subject Operation could be filterOutParentKeys: [delete] means that all operations except DELETE operations are evaluated for the assertions.`
			},
			matchParentKeys: {
				type: "string",
				description: `Applies a regex pattern to the subject's parent keys to determine where assertions run. An example value given the subject Operation could be matchParentKeys: /^p/ means that POST, PUT, and PATCH operations are evaluated for the assertions.`
			}
		},
		required: ["type"],
		description: "REQUIRED. Narrows the subject further by specifying its type, and optionally property, filterParentKeys, etc.",
		documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#subject-object"
	};
}
function createScorecardLevelsItems(nodeTypes) {
	return {
		...nodeTypes[a.ScorecardClassicLevel],
		properties: {
			...nodeTypes[a.ScorecardClassicLevel]?.properties,
			...configGovernanceProperties
		}
	};
}
const Assertions = {
	properties: {
		enum: {
			type: "array",
			items: { type: "string" },
			description: "Asserts a value is within a predefined list of values. Providing a single value in a list is an equality check.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#enum-example"
		},
		pattern: {
			type: "string",
			description: "Asserts a value matches a regex pattern.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#pattern-example"
		},
		notPattern: {
			type: "string",
			description: `Asserts a value doesn't match a regex pattern.`,
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#notpattern-example"
		},
		casing: {
			enum: [
				"camelCase",
				"kebab-case",
				"snake_case",
				"PascalCase",
				"MACRO_CASE",
				"COBOL-CASE",
				"flatcase"
			],
			description: "Asserts a casing style. Supported styles are: camelCase, kebab-case, snake_case, PascalCase, MACRO_CASE, COBOL-CASE, flatcase.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#casing-example"
		},
		mutuallyExclusive: {
			type: "array",
			items: { type: "string" },
			description: "Asserts that listed properties (key names only) are mutually exclusive.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#mutuallyexclusive-example"
		},
		mutuallyRequired: {
			type: "array",
			items: { type: "string" },
			description: "Asserts that listed properties (key names only) are mutually required.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#mutuallyrequired-example"
		},
		required: {
			type: "array",
			items: { type: "string" },
			description: "Asserts all listed values are defined.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#required-example"
		},
		requireAny: {
			type: "array",
			items: { type: "string" },
			description: "Asserts that at least one of the listed properties (key names only) is defined. ",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#requireany-example"
		},
		contains: {
			type: "array",
			items: { type: "string" },
			description: "Asserts that all listed strings are included in the value array.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#contains-example"
		},
		disallowed: {
			type: "array",
			items: { type: "string" },
			description: "Asserts all listed values are not defined.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#disallowed-example"
		},
		defined: {
			type: "boolean",
			description: "Asserts a property is defined.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#defined-example"
		},
		nonEmpty: {
			type: "boolean",
			description: "Asserts a property is not empty.",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#nonempty-example"
		},
		minLength: {
			type: "integer",
			description: "Asserts a minimum length (inclusive) of a string or list (array).",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#minlength-example"
		},
		maxLength: {
			type: "integer",
			description: "Asserts a maximum length (inclusive) of a string or list (array).",
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#maxlength-example"
		},
		schema: "Schema",
		ref: (value) => typeof value === "string" ? {
			type: "string",
			description: `Asserts a reference object presence in object's property. A boolean value of true means the property has a $ref defined. A boolean value of false means the property has not defined a $ref (it has an in-place value). A string value means that the $ref is defined and the unresolved value must match the pattern (for example, '/paths/.*.yaml$/').`,
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#ref-example"
		} : {
			type: "boolean",
			description: `Asserts a reference object presence in object's property. A boolean value of true means the property has a $ref defined. A boolean value of false means the property has not defined a $ref (it has an in-place value). A string value means that the $ref is defined and the unresolved value must match the pattern (for example, '/paths/.*.yaml$/').`,
			documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#ref-example"
		},
		const: (value) => {
			if (typeof value === "string") return {
				type: "string",
				description: "Asserts equality of a value. The behavior is the same as the enum assertion with exactly one value.",
				documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#const-example"
			};
			if (typeof value === "number") return {
				type: "number",
				description: "Asserts equality of a value. The behavior is the same as the enum assertion with exactly one value.",
				documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#const-example"
			};
			if (typeof value === "boolean") return {
				type: "boolean",
				description: "Asserts equality of a value. The behavior is the same as the enum assertion with exactly one value.",
				documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#const-example"
			};
			else return;
		}
	},
	additionalProperties: (_value, key) => {
		if (/^\w+\/\w+$/.test(key)) return {};
	},
	description: "A minimum of one assertion property is required to be defined.",
	documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#assertion-object"
};
const Where = {
	properties: {
		subject: "Subject",
		assertions: "Assertions"
	},
	required: ["subject", "assertions"],
	description: "The where object is part of a where list which must be defined in order from the root node. Each node can only be used in one where object for each assertion. Each subsequent node must be a descendant of the previous one. Rules that use multiple where objects must target each one on a different node. However, the same node could be used in the last where object and in the root subject object. Nodes may be skipped in between the subject node types of the where list and those defined in the root subject type.",
	documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#where-object"
};
const ConfigurableRule = {
	properties: {
		subject: "Subject",
		assertions: "Assertions",
		where: listOf("Where"),
		message: { type: "string" },
		suggest: {
			type: "array",
			items: { type: "string" }
		},
		reference: { type: "string" },
		severity: { enum: [
			"error",
			"warn",
			"off"
		] }
	},
	required: ["subject", "assertions"],
	description: "Configurable rule definitions enforce your custom API design standards. Add or edit your configurable rules in the configuration file. A configurable rule is a rule that starts with a rule/ prefix followed by a unique rule name. Rule names display in the lint log if the assertions fail. More than one configurable rule may be defined, and any configurable rule may have multiple assertions.",
	documentationLink: "https://redocly.com/docs/cli/rules/configurable-rules#configurable-rule-object"
};
function createConfigTypes(extraSchemas, config) {
	const nodeNames = specVersions.flatMap((version) => {
		const baseTypes = getTypes(version);
		const types = config ? config.extendTypes(baseTypes, version) : baseTypes;
		return Object.keys(types);
	});
	const { ctx: nodeTypes } = getNodeTypesFromJSONSchema("rootRedoclyConfigSchema", extraSchemas);
	return {
		...CoreConfigTypes,
		ConfigRoot: createConfigRoot(nodeTypes),
		ConfigApisProperties: createConfigApisProperties(nodeTypes),
		Subject: createAssertionDefinitionSubject([...nodeNames, ...graphqlNodeKinds]),
		...nodeTypes,
		[a.ScorecardClassicLevel]: createScorecardLevelsItems(nodeTypes)
	};
}
const CoreConfigTypes = {
	ConfigurableRule,
	ConfigApis,
	ConfigGovernance,
	ConfigHTTP,
	Client,
	ClientGeneratorOptions,
	ClientPagination,
	ClientPaginationRule,
	Where,
	BuiltinRule,
	CustomRule,
	BuiltinDecorator,
	CustomDecorator,
	BuiltinPreprocessor,
	CustomPreprocessor,
	Schema: Oas3_1Types.Schema,
	SchemaProperties: Oas3_1Types.SchemaProperties,
	PatternProperties: Oas3_1Types.PatternProperties,
	NamedSchemas: Oas3_1Types.NamedSchemas,
	DependentRequired: Oas3_1Types.DependentRequired,
	Discriminator: Oas3_1Types.Discriminator,
	DiscriminatorMapping: Oas3_1Types.DiscriminatorMapping,
	ExternalDocs: Oas3_1Types.ExternalDocs,
	Xml: Oas3_1Types.Xml,
	Rules,
	Decorators,
	Preprocessors,
	Assertions
};
const { theme: _$1, ...propertiesWithoutTheme$1 } = Os.properties;
const NormalizedConfigTypes = normalizeTypes(createConfigTypes({
	...Os,
	properties: propertiesWithoutTheme$1
}));
// node_modules/@redocly/openapi-core/lib/js-yaml/index.js
require_js_yaml.init_js_yaml();
require_js_yaml.CORE_SCHEMA.withTags(require_js_yaml.mergeTag, require_js_yaml.binaryTag, require_js_yaml.omapTag, require_js_yaml.pairsTag, require_js_yaml.setTag);
// node_modules/@redocly/openapi-core/lib/config/constants.js
const CONFIG_BUNDLER_VISITOR_ID = "configBundler";
const PLUGINS_COLLECTOR_VISITOR_ID = "pluginsCollector";
// node_modules/@redocly/openapi-core/lib/resolve.js
var Source = class {
	absoluteRef;
	body;
	mimeType;
	constructor(absoluteRef, body, mimeType) {
		this.absoluteRef = absoluteRef;
		this.body = body;
		this.mimeType = mimeType;
	}
	#ast;
	#lines;
	getAst(safeLoad) {
		if (this.#ast === void 0) {
			this.#ast = safeLoad(this.body, { filename: this.absoluteRef }) ?? void 0;
			if (this.#ast && this.#ast.kind === 0 && this.#ast.value === "" && this.#ast.startPosition !== 1) {
				this.#ast.startPosition = 1;
				this.#ast.endPosition = 1;
			}
		}
		return this.#ast;
	}
	getLines() {
		if (this.#lines === void 0) this.#lines = this.body.split(/\r\n|[\n\r]/g);
		return this.#lines;
	}
};
// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_discriminator$2.require_core();
	const validation_1 = require_discriminator$2.require_validation();
	const applicator_1 = require_discriminator$2.require_applicator();
	const format_1 = require_discriminator$2.require_format();
	const metadata_1 = require_discriminator$2.require_metadata();
	exports.default = [
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary
	];
}));
// node_modules/ajv/dist/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));
// node_modules/ajv/dist/ajv.js
var require_ajv = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
	const core_1 = require_discriminator$2.require_core$1();
	const draft7_1 = require_draft7();
	const discriminator_1 = require_discriminator$2.require_discriminator();
	const draft7MetaSchema = require_json_schema_draft_07();
	const META_SUPPORT_DATA = ["/properties"];
	const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var Ajv = class extends core_1.default {
		_addVocabularies() {
			super._addVocabularies();
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			if (!this.opts.meta) return;
			const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv = Ajv;
	module.exports = exports = Ajv;
	module.exports.Ajv = Ajv;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv;
	var validate_1 = require_discriminator$2.require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_discriminator$2.require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_discriminator$2.require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_discriminator$2.require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// node_modules/ajv-formats/dist/limit.js
var require_limit = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatLimitDefinition = void 0;
	const ajv_1 = require_ajv();
	const codegen_1 = require_discriminator$2.require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		formatMaximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		formatMinimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		formatExclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		formatExclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.formatLimitDefinition = {
		keyword: Object.keys(KWDs),
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`should be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, keyword, it } = cxt;
			const { opts, self } = it;
			if (!opts.validateFormats) return;
			const fCxt = new ajv_1.KeywordCxt(it, self.RULES.all.format.definition, "format");
			if (fCxt.$data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fmt = gen.const("fmt", (0, codegen_1._)`${fmts}[${fCxt.schemaCode}]`);
				cxt.fail$data((0, codegen_1.or)((0, codegen_1._)`typeof ${fmt} != "object"`, (0, codegen_1._)`${fmt} instanceof RegExp`, (0, codegen_1._)`typeof ${fmt}.compare != "function"`, compareCode(fmt)));
			}
			function validateFormat() {
				const format = fCxt.schema;
				const fmtDef = self.formats[format];
				if (!fmtDef || fmtDef === true) return;
				if (typeof fmtDef != "object" || fmtDef instanceof RegExp || typeof fmtDef.compare != "function") throw new Error(`"${keyword}": format "${format}" does not define "compare" function`);
				const fmt = gen.scopeValue("formats", {
					key: format,
					ref: fmtDef,
					code: opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(format)}` : void 0
				});
				cxt.fail$data(compareCode(fmt));
			}
			function compareCode(fmt) {
				return (0, codegen_1._)`${fmt}.compare(${data}, ${schemaCode}) ${KWDs[keyword].fail} 0`;
			}
		},
		dependencies: ["format"]
	};
	const formatLimitPlugin = (ajv) => {
		ajv.addKeyword(exports.formatLimitDefinition);
		return ajv;
	};
	exports.default = formatLimitPlugin;
}));
(/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const formats_1 = require_formats();
	const limit_1 = require_limit();
	const codegen_1 = require_discriminator$2.require_codegen();
	const fullName = new codegen_1.Name("fullFormats");
	const fastName = new codegen_1.Name("fastFormats");
	const formatsPlugin = (ajv, opts = { keywords: true }) => {
		if (Array.isArray(opts)) {
			addFormats(ajv, opts, formats_1.fullFormats, fullName);
			return ajv;
		}
		const [formats, exportName] = opts.mode === "fast" ? [formats_1.fastFormats, fastName] : [formats_1.fullFormats, fullName];
		addFormats(ajv, opts.formats || formats_1.formatNames, formats, exportName);
		if (opts.keywords) (0, limit_1.default)(ajv);
		return ajv;
	};
	formatsPlugin.get = (name, mode = "full") => {
		const f = (mode === "fast" ? formats_1.fastFormats : formats_1.fullFormats)[name];
		if (!f) throw new Error(`Unknown format "${name}"`);
		return f;
	};
	function addFormats(ajv, list, fs, exportName) {
		var _a;
		var _b;
		(_a = (_b = ajv.opts.code).formats) !== null && _a !== void 0 || (_b.formats = (0, codegen_1._)`require("ajv-formats/dist/formats").${exportName}`);
		for (const f of list) ajv.addFormat(f, fs[f]);
	}
	module.exports = exports = formatsPlugin;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = formatsPlugin;
})))();
new Location(new Source("assertion", ""), "#/schema");
// node_modules/colorette/index.js
var colorette_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	bgBlack: () => bgBlack,
	bgBlackBright: () => bgBlackBright,
	bgBlue: () => bgBlue,
	bgBlueBright: () => bgBlueBright,
	bgCyan: () => bgCyan,
	bgCyanBright: () => bgCyanBright,
	bgGreen: () => bgGreen,
	bgGreenBright: () => bgGreenBright,
	bgMagenta: () => bgMagenta,
	bgMagentaBright: () => bgMagentaBright,
	bgRed: () => bgRed,
	bgRedBright: () => bgRedBright,
	bgWhite: () => bgWhite,
	bgWhiteBright: () => bgWhiteBright,
	bgYellow: () => bgYellow,
	bgYellowBright: () => bgYellowBright,
	black: () => black,
	blackBright: () => blackBright,
	blue: () => blue,
	blueBright: () => blueBright,
	bold: () => bold,
	cyan: () => cyan,
	cyanBright: () => cyanBright,
	dim: () => dim,
	gray: () => gray,
	green: () => green,
	greenBright: () => greenBright,
	hidden: () => hidden,
	inverse: () => inverse,
	italic: () => italic,
	magenta: () => magenta,
	magentaBright: () => magentaBright,
	options: () => options,
	red: () => red,
	redBright: () => redBright,
	reset: () => reset,
	strikethrough: () => strikethrough,
	underline: () => underline,
	white: () => white,
	whiteBright: () => whiteBright,
	yellow: () => yellow,
	yellowBright: () => yellowBright
});
const env = process.env;
const isDisabled = "NO_COLOR" in env;
const isForced = "FORCE_COLOR" in env;
const isWindows = process.platform === "win32";
const isCompatibleTerminal = tty && tty.isatty(1) && env.TERM && env.TERM !== "dumb";
const isCI = "CI" in env && ("GITHUB_ACTIONS" in env || "GITLAB_CI" in env || "CIRCLECI" in env);
let enabled = !isDisabled && (isForced || isWindows || isCompatibleTerminal || isCI);
const raw = (open, close, searchRegex, replaceValue) => (s) => enabled ? open + (~(s += "").indexOf(close, 4) ? s.replace(searchRegex, replaceValue) : s) + close : s;
const init = (open, close) => {
	return raw(`\x1b[${open}m`, `\x1b[${close}m`, new RegExp(`\\x1b\\[${close}m`, "g"), `\x1b[${open}m`);
};
const options = Object.defineProperty({}, "enabled", {
	get: () => enabled,
	set: (value) => enabled = value
});
const reset = init(0, 0);
const bold = raw("\x1B[1m", "\x1B[22m", /\x1b\[22m/g, "\x1B[22m\x1B[1m");
const dim = raw("\x1B[2m", "\x1B[22m", /\x1b\[22m/g, "\x1B[22m\x1B[2m");
const italic = init(3, 23);
const underline = init(4, 24);
const inverse = init(7, 27);
const hidden = init(8, 28);
const strikethrough = init(9, 29);
const black = init(30, 39);
const red = init(31, 39);
const green = init(32, 39);
const yellow = init(33, 39);
const blue = init(34, 39);
const magenta = init(35, 39);
const cyan = init(36, 39);
const white = init(37, 39);
const gray = init(90, 39);
const bgBlack = init(40, 49);
const bgRed = init(41, 49);
const bgGreen = init(42, 49);
const bgYellow = init(43, 49);
const bgBlue = init(44, 49);
const bgMagenta = init(45, 49);
const bgCyan = init(46, 49);
const bgWhite = init(47, 49);
const blackBright = init(90, 39);
const redBright = init(91, 39);
const greenBright = init(92, 39);
const yellowBright = init(93, 39);
const blueBright = init(94, 39);
const magentaBright = init(95, 39);
const cyanBright = init(96, 39);
const whiteBright = init(97, 39);
const bgBlackBright = init(100, 49);
const bgRedBright = init(101, 49);
const bgGreenBright = init(102, 49);
const bgYellowBright = init(103, 49);
const bgBlueBright = init(104, 49);
const bgMagentaBright = init(105, 49);
const bgCyanBright = init(106, 49);
const bgWhiteBright = init(107, 49);
// node_modules/@redocly/openapi-core/lib/utils/identity.js
function identity(value) {
	return value;
}
// node_modules/@redocly/openapi-core/lib/logger.js
const colorize = new Proxy(colorette_exports, { get(target, prop) {
	if (isBrowser) return identity;
	return target[prop];
} });
var Logger = class {
	info(str) {
		return isBrowser ? console.info(str) : process.stderr.write(str);
	}
	warn(str) {
		return isBrowser ? console.warn(str) : process.stderr.write(colorize.yellow(str));
	}
	error(str) {
		return isBrowser ? console.error(str) : process.stderr.write(colorize.red(str));
	}
	output(str) {
		return isBrowser ? console.log(str) : process.stdout.write(str);
	}
	printNewLine() {
		if (isBrowser) console.log("\n");
		else process.stdout.write(" \n");
	}
	printSeparator(separator) {
		const windowWidth = process.stdout.columns || 80;
		const separatorLine = separator.repeat(Math.ceil(windowWidth / separator.length)).slice(0, windowWidth);
		const coloredSeparatorLine = isBrowser ? separatorLine : colorize.gray(separatorLine);
		return isBrowser ? console.log(coloredSeparatorLine) : process.stdout.write(coloredSeparatorLine);
	}
	indent(str, level) {
		const indentChar = isBrowser ? "  " : "\xA0";
		return str.split("\n").map((line) => indentChar.repeat(level) + line).join("\n");
	}
};
new Logger();
(/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = (function() {
		function _min(d0, d1, d2, bx, ay) {
			return d0 < d1 || d2 < d1 ? d0 > d2 ? d2 + 1 : d0 + 1 : bx === ay ? d1 : d1 + 1;
		}
		return function(a, b) {
			if (a === b) return 0;
			if (a.length > b.length) {
				var tmp = a;
				a = b;
				b = tmp;
			}
			var la = a.length;
			var lb = b.length;
			while (la > 0 && a.charCodeAt(la - 1) === b.charCodeAt(lb - 1)) {
				la--;
				lb--;
			}
			var offset = 0;
			while (offset < la && a.charCodeAt(offset) === b.charCodeAt(offset)) offset++;
			la -= offset;
			lb -= offset;
			if (la === 0 || lb < 3) return lb;
			var x = 0;
			var y;
			var d0;
			var d1;
			var d2;
			var d3;
			var dd;
			var dy;
			var ay;
			var bx0;
			var bx1;
			var bx2;
			var bx3;
			var vector = [];
			for (y = 0; y < la; y++) {
				vector.push(y + 1);
				vector.push(a.charCodeAt(offset + y));
			}
			var len = vector.length - 1;
			for (; x < lb - 3;) {
				bx0 = b.charCodeAt(offset + (d0 = x));
				bx1 = b.charCodeAt(offset + (d1 = x + 1));
				bx2 = b.charCodeAt(offset + (d2 = x + 2));
				bx3 = b.charCodeAt(offset + (d3 = x + 3));
				dd = x += 4;
				for (y = 0; y < len; y += 2) {
					dy = vector[y];
					ay = vector[y + 1];
					d0 = _min(dy, d0, d1, bx0, ay);
					d1 = _min(d0, d1, d2, bx1, ay);
					d2 = _min(d1, d2, d3, bx2, ay);
					dd = _min(d2, d3, dd, bx3, ay);
					vector[y] = dd;
					d3 = d2;
					d2 = d1;
					d1 = d0;
					d0 = dy;
				}
			}
			for (; x < lb;) {
				bx0 = b.charCodeAt(offset + (d0 = x));
				dd = ++x;
				for (y = 0; y < len; y += 2) {
					dy = vector[y];
					vector[y] = dd = _min(dy, d0, dd, bx0, vector[y + 1]);
					d0 = dy;
				}
			}
			return dd;
		};
	})();
})))();
// node_modules/@redocly/openapi-core/lib/visitors.js
const legacyTypesMap = {
	Root: "DefinitionRoot",
	ServerVariablesMap: "ServerVariableMap",
	Paths: ["PathMap", "PathsMap"],
	CallbacksMap: "CallbackMap",
	MediaTypesMap: "MediaTypeMap",
	ExamplesMap: "ExampleMap",
	EncodingMap: "EncodingsMap",
	HeadersMap: "HeaderMap",
	LinksMap: "LinkMap",
	OAuth2Flows: "SecuritySchemeFlows",
	Responses: "ResponsesMap"
};
function normalizeVisitors(visitorsConfig, types) {
	const normalizedVisitors = {};
	normalizedVisitors.any = {
		enter: [],
		leave: []
	};
	for (const typeName of Object.keys(types)) normalizedVisitors[typeName] = {
		enter: [],
		leave: []
	};
	normalizedVisitors.ref = {
		enter: [],
		leave: []
	};
	for (const { ruleId, severity, message, visitor } of visitorsConfig) normalizeVisitorLevel({
		ruleId,
		severity,
		message
	}, visitor, null);
	for (const v of Object.keys(normalizedVisitors)) {
		normalizedVisitors[v].enter.sort((a, b) => b.depth - a.depth);
		normalizedVisitors[v].leave.sort((a, b) => a.depth - b.depth);
	}
	return normalizedVisitors;
	function addWeakNodes(ruleConf, from, to, parentContext, stack = []) {
		if (stack.includes(from)) return;
		stack = [...stack, from];
		const possibleChildren = /* @__PURE__ */ new Set();
		for (const type of Object.values(from.properties)) {
			if (type === to) {
				addWeakFromStack(ruleConf, stack);
				continue;
			}
			if (isPlainObject(type) && type.name !== void 0) possibleChildren.add(type);
		}
		if (from.additionalProperties && typeof from.additionalProperties !== "function") {
			if (from.additionalProperties === to) addWeakFromStack(ruleConf, stack);
			else if (from.additionalProperties.name !== void 0) possibleChildren.add(from.additionalProperties);
		}
		if (from.items && typeof from.items !== "function") {
			if (from.items === to) addWeakFromStack(ruleConf, stack);
			else if (from.items.name !== void 0) possibleChildren.add(from.items);
		}
		if (from.extensionsPrefix) possibleChildren.add(SpecExtension);
		for (const fromType of Array.from(possibleChildren.values())) addWeakNodes(ruleConf, fromType, to, parentContext, stack);
		function addWeakFromStack(ruleConf, stack) {
			for (const interType of stack.slice(1)) {
				normalizedVisitors[interType.name] = normalizedVisitors[interType.name] || {
					enter: [],
					leave: []
				};
				normalizedVisitors[interType.name].enter.push({
					...ruleConf,
					visit: () => void 0,
					depth: 0,
					context: {
						isSkippedLevel: true,
						seen: /* @__PURE__ */ new Set(),
						parent: parentContext
					}
				});
			}
		}
	}
	function findLegacyVisitorNode(visitor, typeName) {
		if (Array.isArray(typeName)) {
			const name = typeName.find((name) => visitor[name]) || void 0;
			return name && visitor[name];
		}
		return visitor[typeName];
	}
	function normalizeVisitorLevel(ruleConf, visitor, parentContext, depth = 0) {
		const visitorKeys = Object.keys(types);
		if (depth === 0) {
			visitorKeys.push("any");
			visitorKeys.push("ref");
		} else {
			if (visitor.any) throw new Error("any() is allowed only on top level");
			if (visitor.ref) throw new Error("ref() is allowed only on top level");
		}
		for (const typeName of visitorKeys) {
			const typeVisitor = visitor[typeName] || findLegacyVisitorNode(visitor, legacyTypesMap[typeName]);
			const normalizedTypeVisitor = normalizedVisitors[typeName];
			if (!typeVisitor) continue;
			let visitorEnter;
			let visitorLeave;
			let visitorSkip;
			const isObjectVisitor = isPlainObject(typeVisitor);
			if (typeName === "ref" && isObjectVisitor && typeVisitor.skip) throw new Error("ref() visitor does not support skip");
			if (typeof typeVisitor === "function") visitorEnter = typeVisitor;
			else if (isObjectVisitor) {
				visitorEnter = typeVisitor.enter;
				visitorLeave = typeVisitor.leave;
				visitorSkip = typeVisitor.skip;
			}
			const standardKeysCount = (visitorEnter ? 1 : 0) + (visitorLeave ? 1 : 0) + (visitorSkip ? 1 : 0);
			const hasNestedVisitors = isObjectVisitor && Object.keys(typeVisitor).length > standardKeysCount;
			const context = {
				activatedOn: null,
				type: types[typeName],
				parent: parentContext,
				isSkippedLevel: false
			};
			if (hasNestedVisitors) normalizeVisitorLevel(ruleConf, typeVisitor, context, depth + 1);
			if (parentContext) addWeakNodes(ruleConf, parentContext.type, types[typeName], parentContext);
			if (visitorEnter || isObjectVisitor) {
				if (visitorEnter && typeof visitorEnter !== "function") throw new Error("DEV: should be function");
				normalizedTypeVisitor.enter.push({
					...ruleConf,
					visit: visitorEnter || (() => void 0),
					skip: visitorSkip,
					depth,
					context
				});
			}
			if (visitorLeave) {
				if (typeof visitorLeave !== "function") throw new Error("DEV: should be function");
				normalizedTypeVisitor.leave.push({
					...ruleConf,
					visit: visitorLeave,
					depth,
					context
				});
			}
		}
	}
}
// node_modules/@redocly/openapi-core/lib/config/recheck.js
/** The plugin id of Recheck presets in `extends`. A custom plugin cannot use it. */
const RECHECK_PLUGIN_ID = "recheck";
/** Checks if an `extends` entry is a Recheck preset, such as `recheck/markdown`. */
function isRecheckPreset(name) {
	return name.startsWith(`${RECHECK_PLUGIN_ID}/`);
}
/**
* Merges one rule entry on top of another. A severity string sets `severity`.
* An object sets its own keys and merges `assertions` by id.
* Any other value replaces the entry.
*/
function mergeRecheckRule(base, override) {
	const baseRule = typeof base === "string" && isPlainObject(override) ? { severity: base } : base;
	if (!isPlainObject(baseRule)) return override;
	if (typeof override === "string") return {
		...baseRule,
		severity: override
	};
	if (!isPlainObject(override)) return override;
	const merged = {
		...baseRule,
		...override
	};
	if (isPlainObject(baseRule.assertions) && isPlainObject(override.assertions)) merged.assertions = {
		...baseRule.assertions,
		...override.assertions
	};
	return merged;
}
/** Merges `override` on top of `base` by rule key. */
function mergeRecheckRules(base, override) {
	const merged = isPlainObject(base) ? { ...base } : {};
	if (isPlainObject(override)) for (const [key, entry] of Object.entries(override)) merged[key] = mergeRecheckRule(merged[key], entry);
	return merged;
}
/**
* Merges one `recheck` block on top of another: `rules` by rule key, other keys
* are replaced. If the override is not an object, it replaces the block so the
* engine can report the wrong type.
*/
function mergeRecheckBlocks(base, override) {
	if (!isPlainObject(base)) return base;
	if (override === void 0 || override === null) return base;
	if (!isPlainObject(override)) return override;
	const { rules, ...settings } = override;
	return {
		...base,
		...settings,
		rules: mergeRecheckRules(base.rules, rules)
	};
}
// node_modules/@redocly/openapi-core/lib/utils/assign-config.js
const assignConfig = (target, obj) => {
	if (!obj) return;
	for (const k of Object.keys(obj)) if (isPlainObject(target[k]) && typeof obj[k] === "string") target[k] = {
		...target[k],
		severity: obj[k]
	};
	else target[k] = obj[k];
};
function assignOnlyExistingConfig(target, obj) {
	if (!obj) return;
	for (const k of Object.keys(obj)) {
		if (!target.hasOwnProperty(k)) continue;
		if (isPlainObject(target[k]) && typeof obj[k] === "string") target[k] = {
			...target[k],
			severity: obj[k]
		};
		else target[k] = obj[k];
	}
}
// node_modules/@redocly/openapi-core/lib/config/utils.js
function parsePresetName(presetName) {
	if (presetName.indexOf("/") > -1) {
		const [pluginId, configName] = presetName.split("/");
		return {
			pluginId,
			configName
		};
	} else return {
		pluginId: "",
		configName: presetName
	};
}
function mergeExtends(rulesConfList) {
	let recheck = { rules: {} };
	const result = {
		rules: {},
		oas2Rules: {},
		oas3_0Rules: {},
		oas3_1Rules: {},
		oas3_2Rules: {},
		async2Rules: {},
		async3Rules: {},
		arazzo1Rules: {},
		arazzo1_1Rules: {},
		overlay1Rules: {},
		openrpc1Rules: {},
		graphqlRules: {},
		preprocessors: {},
		oas2Preprocessors: {},
		oas3_0Preprocessors: {},
		oas3_1Preprocessors: {},
		oas3_2Preprocessors: {},
		async2Preprocessors: {},
		async3Preprocessors: {},
		arazzo1Preprocessors: {},
		arazzo1_1Preprocessors: {},
		overlay1Preprocessors: {},
		openrpc1Preprocessors: {},
		decorators: {},
		oas2Decorators: {},
		oas3_0Decorators: {},
		oas3_1Decorators: {},
		oas3_2Decorators: {},
		async2Decorators: {},
		async3Decorators: {},
		arazzo1Decorators: {},
		arazzo1_1Decorators: {},
		overlay1Decorators: {},
		openrpc1Decorators: {},
		recheck
	};
	for (const rulesConf of rulesConfList) {
		if (isPlainObject(rulesConf) && "extends" in rulesConf && rulesConf.extends !== void 0) throw new Error(`'extends' is not supported in shared configs yet:\n${JSON.stringify(rulesConf, null, 2)}`);
		assignConfig(result.rules, rulesConf.rules);
		assignConfig(result.oas2Rules, rulesConf.oas2Rules);
		assignOnlyExistingConfig(result.oas2Rules, rulesConf.rules);
		assignConfig(result.oas3_0Rules, rulesConf.oas3_0Rules);
		assignOnlyExistingConfig(result.oas3_0Rules, rulesConf.rules);
		assignConfig(result.oas3_1Rules, rulesConf.oas3_1Rules);
		assignOnlyExistingConfig(result.oas3_1Rules, rulesConf.rules);
		assignConfig(result.oas3_2Rules, rulesConf.oas3_2Rules);
		assignOnlyExistingConfig(result.oas3_2Rules, rulesConf.rules);
		assignConfig(result.async2Rules, rulesConf.async2Rules);
		assignOnlyExistingConfig(result.async2Rules, rulesConf.rules);
		assignConfig(result.async3Rules, rulesConf.async3Rules);
		assignOnlyExistingConfig(result.async3Rules, rulesConf.rules);
		assignConfig(result.arazzo1Rules, rulesConf.arazzo1Rules);
		assignOnlyExistingConfig(result.arazzo1Rules, rulesConf.rules);
		assignConfig(result.arazzo1_1Rules, rulesConf.arazzo1_1Rules);
		assignOnlyExistingConfig(result.arazzo1_1Rules, rulesConf.rules);
		assignConfig(result.overlay1Rules, rulesConf.overlay1Rules);
		assignOnlyExistingConfig(result.overlay1Rules, rulesConf.rules);
		assignConfig(result.openrpc1Rules, rulesConf.openrpc1Rules);
		assignOnlyExistingConfig(result.openrpc1Rules, rulesConf.rules);
		assignConfig(result.graphqlRules, rulesConf.graphqlRules);
		assignOnlyExistingConfig(result.graphqlRules, rulesConf.rules);
		assignConfig(result.preprocessors, rulesConf.preprocessors);
		assignConfig(result.oas2Preprocessors, rulesConf.oas2Preprocessors);
		assignOnlyExistingConfig(result.oas2Preprocessors, rulesConf.preprocessors);
		assignConfig(result.oas3_0Preprocessors, rulesConf.oas3_0Preprocessors);
		assignOnlyExistingConfig(result.oas3_0Preprocessors, rulesConf.preprocessors);
		assignConfig(result.oas3_1Preprocessors, rulesConf.oas3_1Preprocessors);
		assignOnlyExistingConfig(result.oas3_1Preprocessors, rulesConf.preprocessors);
		assignConfig(result.oas3_2Preprocessors, rulesConf.oas3_2Preprocessors);
		assignOnlyExistingConfig(result.oas3_2Preprocessors, rulesConf.preprocessors);
		assignConfig(result.async2Preprocessors, rulesConf.async2Preprocessors);
		assignOnlyExistingConfig(result.async2Preprocessors, rulesConf.preprocessors);
		assignConfig(result.async3Preprocessors, rulesConf.async3Preprocessors);
		assignOnlyExistingConfig(result.async3Preprocessors, rulesConf.preprocessors);
		assignConfig(result.arazzo1Preprocessors, rulesConf.arazzo1Preprocessors);
		assignOnlyExistingConfig(result.arazzo1Preprocessors, rulesConf.preprocessors);
		assignConfig(result.arazzo1_1Preprocessors, rulesConf.arazzo1_1Preprocessors);
		assignOnlyExistingConfig(result.arazzo1_1Preprocessors, rulesConf.preprocessors);
		assignConfig(result.overlay1Preprocessors, rulesConf.overlay1Preprocessors);
		assignOnlyExistingConfig(result.overlay1Preprocessors, rulesConf.preprocessors);
		assignConfig(result.openrpc1Preprocessors, rulesConf.openrpc1Preprocessors);
		assignOnlyExistingConfig(result.openrpc1Preprocessors, rulesConf.preprocessors);
		assignConfig(result.decorators, rulesConf.decorators);
		assignConfig(result.oas2Decorators, rulesConf.oas2Decorators);
		assignOnlyExistingConfig(result.oas2Decorators, rulesConf.decorators);
		assignConfig(result.oas3_0Decorators, rulesConf.oas3_0Decorators);
		assignOnlyExistingConfig(result.oas3_0Decorators, rulesConf.decorators);
		assignConfig(result.oas3_1Decorators, rulesConf.oas3_1Decorators);
		assignOnlyExistingConfig(result.oas3_1Decorators, rulesConf.decorators);
		assignConfig(result.oas3_2Decorators, rulesConf.oas3_2Decorators);
		assignOnlyExistingConfig(result.oas3_2Decorators, rulesConf.decorators);
		assignConfig(result.async2Decorators, rulesConf.async2Decorators);
		assignOnlyExistingConfig(result.async2Decorators, rulesConf.decorators);
		assignConfig(result.async3Decorators, rulesConf.async3Decorators);
		assignOnlyExistingConfig(result.async3Decorators, rulesConf.decorators);
		assignConfig(result.arazzo1Decorators, rulesConf.arazzo1Decorators);
		assignOnlyExistingConfig(result.arazzo1Decorators, rulesConf.decorators);
		assignConfig(result.arazzo1_1Decorators, rulesConf.arazzo1_1Decorators);
		assignOnlyExistingConfig(result.arazzo1_1Decorators, rulesConf.decorators);
		assignConfig(result.overlay1Decorators, rulesConf.overlay1Decorators);
		assignOnlyExistingConfig(result.overlay1Decorators, rulesConf.decorators);
		assignConfig(result.openrpc1Decorators, rulesConf.openrpc1Decorators);
		assignOnlyExistingConfig(result.openrpc1Decorators, rulesConf.decorators);
		recheck = mergeRecheckBlocks(recheck, rulesConf.recheck);
	}
	result.recheck = recheck;
	return result;
}
// node_modules/@redocly/openapi-core/lib/config/bundle-extends.js
function bundleExtends({ node, ctx, plugins }) {
	if (!node.extends) return node;
	const hasRecheckPlugin = plugins.some((plugin) => plugin.id === RECHECK_PLUGIN_ID);
	return mergeExtends([...(node.extends || []).filter(isTruthy).map((presetItem) => {
		if (!isAbsoluteUrl(presetItem) && !node_path.default.extname(presetItem)) {
			if (isRecheckPreset(presetItem) && !hasRecheckPlugin) return null;
			return resolvePreset(presetItem, plugins);
		}
		const resolvedRef = ctx.resolve({ $ref: presetItem });
		if (resolvedRef.location && resolvedRef.node !== void 0) return resolvedRef.node;
		return null;
	}).filter(isTruthy).map((nested) => bundleExtends({
		node: nested,
		ctx,
		plugins
	})), {
		...node,
		extends: void 0
	}]);
}
// node_modules/@redocly/openapi-core/lib/config/visitors.js
function collectorHandleNode(node, ctx) {
	if (isPlainObject(node) && Array.isArray(node.plugins)) {
		const { plugins, rootConfigDir } = ctx.getVisitorData();
		plugins.push(...node.plugins.map((p) => {
			return preResolvePluginPath(p, ctx.location.source.absoluteRef.replace(/^file:\/\//, ""), rootConfigDir);
		}));
	}
}
normalizeVisitors([{
	severity: "error",
	ruleId: PLUGINS_COLLECTOR_VISITOR_ID,
	visitor: {
		ref: {},
		ConfigGovernance: { leave(node, ctx) {
			collectorHandleNode(node, ctx);
		} },
		ConfigApisProperties: { leave(node, ctx) {
			collectorHandleNode(node, ctx);
		} },
		[a.ScorecardClassicLevel]: { leave(node, ctx) {
			collectorHandleNode(node, ctx);
		} },
		ConfigRoot: { leave(node, ctx) {
			collectorHandleNode(node, ctx);
		} }
	}
}], NormalizedConfigTypes);
function bundlerHandleNode(node, ctx) {
	if (isPlainObject(node) && node.extends) {
		const { plugins, skipPluginEval } = ctx.getVisitorData();
		if (skipPluginEval) return;
		const bundled = bundleExtends({
			node,
			ctx,
			plugins
		});
		Object.assign(node, bundled);
		delete node.extends;
	}
}
normalizeVisitors([{
	severity: "error",
	ruleId: CONFIG_BUNDLER_VISITOR_ID,
	visitor: {
		ref: { leave(node, ctx, resolved) {
			replaceRef(node, resolved, ctx);
		} },
		ConfigGovernance: { leave(node, ctx) {
			bundlerHandleNode(node, ctx);
		} },
		ConfigApisProperties: { leave(node, ctx) {
			bundlerHandleNode(node, ctx);
		} },
		[a.ScorecardClassicLevel]: { leave(node, ctx) {
			bundlerHandleNode(node, ctx);
		} },
		ConfigRoot: { leave(node, ctx) {
			bundlerHandleNode(node, ctx);
		} }
	}
}], NormalizedConfigTypes);
// node_modules/@redocly/openapi-core/lib/bundle/bundle-visitor.js
function mapTypeToComponent(typeName, version) {
	switch (version) {
		case "oas3": switch (typeName) {
			case "Schema": return "schemas";
			case "Parameter": return "parameters";
			case "Response": return "responses";
			case "Example": return "examples";
			case "RequestBody": return "requestBodies";
			case "Header": return "headers";
			case "SecuritySchema": return "securitySchemes";
			case "Link": return "links";
			case "Callback": return "callbacks";
			case "MediaTypesMap": return "mediaTypes";
			default: return null;
		}
		case "oas2": switch (typeName) {
			case "Schema": return "definitions";
			case "Parameter": return "parameters";
			case "Response": return "responses";
			default: return null;
		}
		case "async2": switch (typeName) {
			case "Schema": return "schemas";
			case "Parameter": return "parameters";
			default: return null;
		}
		case "async3": switch (typeName) {
			case "Schema": return "schemas";
			case "Parameter": return "parameters";
			default: return null;
		}
		case "arazzo1": switch (typeName) {
			case "Root.workflows_items.parameters_items":
			case "Root.workflows_items.steps_items.parameters_items": return "parameters";
			default: return null;
		}
		case "overlay1": switch (typeName) {
			default: return null;
		}
		case "openrpc1": switch (typeName) {
			case "ContentDescriptor": return "contentDescriptors";
			case "Schema": return "schemas";
			case "Example": return "examples";
			case "Link": return "links";
			case "ErrorObject": return "errors";
			case "ExamplePairing": return "examplePairingObjects";
			case "Tag": return "tags";
			default: return null;
		}
		default: return null;
	}
}
// node_modules/@redocly/openapi-core/lib/config/config-resolvers.js
const preResolvePluginPath = (plugin, base, rootConfigDir) => {
	if (!isString(plugin)) return plugin;
	const maybeAbsolutePluginPath = node_path.resolve(node_path.dirname(base), plugin);
	if (node_fs.existsSync(maybeAbsolutePluginPath)) return {
		absolutePath: maybeAbsolutePluginPath,
		rawPath: plugin,
		isModule: false
	};
	try {
		return {
			absolutePath: node_module.default.createRequire(require("url").pathToFileURL(__filename).href ?? __dirname).resolve(plugin, { paths: [rootConfigDir, require("url").pathToFileURL(__filename).href ? node_path.dirname(node_url.fileURLToPath(require("url").pathToFileURL(__filename).href)) : __dirname] }),
			isModule: true,
			rawPath: plugin
		};
	} catch {
		throw new Error(`Plugin "${plugin}" not found.`);
	}
};
function resolvePreset(presetName, plugins) {
	const { pluginId, configName } = parsePresetName(presetName);
	const plugin = plugins.find((p) => p.id === pluginId);
	if (!plugin) throw new Error(`Invalid config ${colorize.red(presetName)}: plugin ${pluginId} is not included.`);
	const preset = plugin.configs?.[configName];
	if (!preset) throw new Error(pluginId ? `Invalid config ${colorize.red(presetName)}: plugin ${pluginId} doesn't export config with name ${configName}.` : `Invalid config ${colorize.red(presetName)}: there is no such built-in config.`);
	return preset;
}
// node_modules/yaml-ast-parser/dist/src/yamlAST.js
var require_yamlAST = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var Kind;
	(function(Kind) {
		Kind[Kind["SCALAR"] = 0] = "SCALAR";
		Kind[Kind["MAPPING"] = 1] = "MAPPING";
		Kind[Kind["MAP"] = 2] = "MAP";
		Kind[Kind["SEQ"] = 3] = "SEQ";
		Kind[Kind["ANCHOR_REF"] = 4] = "ANCHOR_REF";
		Kind[Kind["INCLUDE_REF"] = 5] = "INCLUDE_REF";
	})(Kind = exports.Kind || (exports.Kind = {}));
	function newMapping(key, value) {
		var end = value ? value.endPosition : key.endPosition + 1;
		return {
			key,
			value,
			startPosition: key.startPosition,
			endPosition: end,
			kind: Kind.MAPPING,
			parent: null,
			errors: []
		};
	}
	exports.newMapping = newMapping;
	function newAnchorRef(key, start, end, value) {
		return {
			errors: [],
			referencesAnchor: key,
			value,
			startPosition: start,
			endPosition: end,
			kind: Kind.ANCHOR_REF,
			parent: null
		};
	}
	exports.newAnchorRef = newAnchorRef;
	function newScalar(v) {
		if (v === void 0) v = "";
		var result = {
			errors: [],
			startPosition: -1,
			endPosition: -1,
			value: "" + v,
			kind: Kind.SCALAR,
			parent: null,
			doubleQuoted: false,
			rawValue: "" + v
		};
		if (typeof v !== "string") result.valueObject = v;
		return result;
	}
	exports.newScalar = newScalar;
	function newItems() {
		return {
			errors: [],
			startPosition: -1,
			endPosition: -1,
			items: [],
			kind: Kind.SEQ,
			parent: null
		};
	}
	exports.newItems = newItems;
	function newSeq() {
		return newItems();
	}
	exports.newSeq = newSeq;
	function newMap(mappings) {
		return {
			errors: [],
			startPosition: -1,
			endPosition: -1,
			mappings: mappings ? mappings : [],
			kind: Kind.MAP,
			parent: null
		};
	}
	exports.newMap = newMap;
}));
// node_modules/yaml-ast-parser/dist/src/common.js
var require_common = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function isNothing(subject) {
		return typeof subject === "undefined" || null === subject;
	}
	exports.isNothing = isNothing;
	function isObject(subject) {
		return typeof subject === "object" && null !== subject;
	}
	exports.isObject = isObject;
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	exports.toArray = toArray;
	function extend(target, source) {
		var index, length, key, sourceKeys;
		if (source) {
			sourceKeys = Object.keys(source);
			for (index = 0, length = sourceKeys.length; index < length; index += 1) {
				key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	exports.extend = extend;
	function repeat(string, count) {
		var result = "", cycle = 0;
		for (; cycle < count; cycle += 1) result += string;
		return result;
	}
	exports.repeat = repeat;
	function isNegativeZero(number) {
		return 0 === number && Number.NEGATIVE_INFINITY === 1 / number;
	}
	exports.isNegativeZero = isNegativeZero;
}));
// node_modules/yaml-ast-parser/dist/src/exception.js
var require_exception = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function() {
		function YAMLException(reason, mark, isWarning) {
			if (mark === void 0) mark = null;
			if (isWarning === void 0) isWarning = false;
			this.name = "YAMLException";
			this.reason = reason;
			this.mark = mark;
			this.message = this.toString(false);
			this.isWarning = isWarning;
		}
		YAMLException.isInstance = function(instance) {
			if (instance != null && instance.getClassIdentifier && typeof instance.getClassIdentifier == "function") {
				for (var _i = 0, _a = instance.getClassIdentifier(); _i < _a.length; _i++) if (_a[_i] == YAMLException.CLASS_IDENTIFIER) return true;
			}
			return false;
		};
		YAMLException.prototype.getClassIdentifier = function() {
			return [].concat(YAMLException.CLASS_IDENTIFIER);
		};
		YAMLException.prototype.toString = function(compact) {
			if (compact === void 0) compact = false;
			var result = "JS-YAML: " + (this.reason || "(unknown reason)");
			if (!compact && this.mark) result += " " + this.mark.toString();
			return result;
		};
		YAMLException.CLASS_IDENTIFIER = "yaml-ast-parser.YAMLException";
		return YAMLException;
	}();
}));
// node_modules/yaml-ast-parser/dist/src/mark.js
var require_mark = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var common = require_common();
	module.exports = function() {
		function Mark(name, buffer, position, line, column) {
			this.name = name;
			this.buffer = buffer;
			this.position = position;
			this.line = line;
			this.column = column;
		}
		Mark.prototype.getSnippet = function(indent, maxLength) {
			if (indent === void 0) indent = 0;
			if (maxLength === void 0) maxLength = 75;
			var head, start, tail, end, snippet;
			if (!this.buffer) return null;
			indent = indent || 4;
			maxLength = maxLength || 75;
			head = "";
			start = this.position;
			while (start > 0 && -1 === "\0\r\n\u2028\u2029".indexOf(this.buffer.charAt(start - 1))) {
				start -= 1;
				if (this.position - start > maxLength / 2 - 1) {
					head = " ... ";
					start += 5;
					break;
				}
			}
			tail = "";
			end = this.position;
			while (end < this.buffer.length && -1 === "\0\r\n\u2028\u2029".indexOf(this.buffer.charAt(end))) {
				end += 1;
				if (end - this.position > maxLength / 2 - 1) {
					tail = " ... ";
					end -= 5;
					break;
				}
			}
			snippet = this.buffer.slice(start, end);
			return common.repeat(" ", indent) + head + snippet + tail + "\n" + common.repeat(" ", indent + this.position - start + head.length) + "^";
		};
		Mark.prototype.toString = function(compact) {
			if (compact === void 0) compact = true;
			var snippet, where = "";
			if (this.name) where += "in \"" + this.name + "\" ";
			where += "at line " + (this.line + 1) + ", column " + (this.column + 1);
			if (!compact) {
				snippet = this.getSnippet();
				if (snippet) where += ":\n" + snippet;
			}
			return where;
		};
		return Mark;
	}();
}));
// node_modules/yaml-ast-parser/dist/src/type.js
var require_type = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var YAMLException = require_exception();
	var TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"defaultStyle",
		"styleAliases"
	];
	var YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		var result = {};
		if (null !== map) Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	exports.Type = function() {
		function Type(tag, options) {
			options = options || {};
			Object.keys(options).forEach(function(name) {
				if (-1 === TYPE_CONSTRUCTOR_OPTIONS.indexOf(name)) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
			});
			this.tag = tag;
			this.kind = options["kind"] || null;
			this.resolve = options["resolve"] || function() {
				return true;
			};
			this.construct = options["construct"] || function(data) {
				return data;
			};
			this.instanceOf = options["instanceOf"] || null;
			this.predicate = options["predicate"] || null;
			this.represent = options["represent"] || null;
			this.defaultStyle = options["defaultStyle"] || null;
			this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
			if (-1 === YAML_NODE_KINDS.indexOf(this.kind)) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
		}
		return Type;
	}();
}));
// node_modules/yaml-ast-parser/dist/src/schema.js
var require_schema = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var common = require_common();
	var YAMLException = require_exception();
	var type_1 = require_type();
	function compileList(schema, name, result) {
		var exclude = [];
		schema.include.forEach(function(includedSchema) {
			result = compileList(includedSchema, name, result);
		});
		schema[name].forEach(function(currentType) {
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag) exclude.push(previousIndex);
			});
			result.push(currentType);
		});
		return result.filter(function(type, index) {
			return -1 === exclude.indexOf(index);
		});
	}
	function compileMap() {
		var result = {}, index, length;
		function collectType(type) {
			result[type.tag] = type;
		}
		for (index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	exports.Schema = function() {
		function Schema(definition) {
			this.include = definition.include || [];
			this.implicit = definition.implicit || [];
			this.explicit = definition.explicit || [];
			this.implicit.forEach(function(type) {
				if (type.loadKind && "scalar" !== type.loadKind) throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			});
			this.compiledImplicit = compileList(this, "implicit", []);
			this.compiledExplicit = compileList(this, "explicit", []);
			this.compiledTypeMap = compileMap(this.compiledImplicit, this.compiledExplicit);
		}
		Schema.DEFAULT = null;
		Schema.create = function createSchema() {
			var schemas, types;
			switch (arguments.length) {
				case 1:
					schemas = Schema.DEFAULT;
					types = arguments[0];
					break;
				case 2:
					schemas = arguments[0];
					types = arguments[1];
					break;
				default: throw new YAMLException("Wrong number of arguments for Schema.create function");
			}
			schemas = common.toArray(schemas);
			types = common.toArray(types);
			if (!schemas.every(function(schema) {
				return schema instanceof Schema;
			})) throw new YAMLException("Specified list of super schemas (or a single Schema object) contains a non-Schema object.");
			if (!types.every(function(type) {
				return type instanceof type_1.Type;
			})) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			return new Schema({
				include: schemas,
				explicit: types
			});
		};
		return Schema;
	}();
}));
// node_modules/yaml-ast-parser/dist/src/type/str.js
var require_str = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new (require_type()).Type("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return null !== data ? data : "";
		}
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/seq.js
var require_seq = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new (require_type()).Type("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return null !== data ? data : [];
		}
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/map.js
var require_map = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new (require_type()).Type("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return null !== data ? data : {};
		}
	});
}));
// node_modules/yaml-ast-parser/dist/src/schema/failsafe.js
var require_failsafe = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new (require_schema()).Schema({ explicit: [
		require_str(),
		require_seq(),
		require_map()
	] });
}));
// node_modules/yaml-ast-parser/dist/src/type/null.js
var require_null = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	function resolveYamlNull(data) {
		if (null === data) return true;
		var max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return null === object;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			}
		},
		defaultStyle: "lowercase"
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/bool.js
var require_bool = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	function resolveYamlBoolean(data) {
		if (null === data) return false;
		var max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return "[object Boolean]" === Object.prototype.toString.call(object);
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/int.js
var require_int = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var common = require_common();
	var type_1 = require_type();
	function isHexCode(c) {
		return 48 <= c && c <= 57 || 65 <= c && c <= 70 || 97 <= c && c <= 102;
	}
	function isOctCode(c) {
		return 48 <= c && c <= 55;
	}
	function isDecCode(c) {
		return 48 <= c && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (null === data) return false;
		var max = data.length, index = 0, hasDigits = false, ch;
		if (!max) return false;
		ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch === "_") continue;
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits;
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch === "_") continue;
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits;
			}
			for (; index < max; index++) {
				ch = data[index];
				if (ch === "_") continue;
				if (!isOctCode(data.charCodeAt(index))) return false;
				hasDigits = true;
			}
			return hasDigits;
		}
		for (; index < max; index++) {
			ch = data[index];
			if (ch === "_") continue;
			if (ch === ":") break;
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		if (ch !== ":") return true;
		return /^(:[0-5]?[0-9])+$/.test(data.slice(index));
	}
	function constructYamlInteger(data) {
		var value = data, sign = 1, ch, base, digits = [];
		if (value.indexOf("_") !== -1) value = value.replace(/_/g, "");
		ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if ("0" === value) return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value, 16);
			return sign * parseInt(value, 8);
		}
		if (value.indexOf(":") !== -1) {
			value.split(":").forEach(function(v) {
				digits.unshift(parseInt(v, 10));
			});
			value = 0;
			base = 1;
			digits.forEach(function(d) {
				value += d * base;
				base *= 60;
			});
			return sign * value;
		}
		return sign * parseInt(value, 10);
	}
	function isInteger(object) {
		return "[object Number]" === Object.prototype.toString.call(object) && 0 === object % 1 && !common.isNegativeZero(object);
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(object) {
				return "0b" + object.toString(2);
			},
			octal: function(object) {
				return "0" + object.toString(8);
			},
			decimal: function(object) {
				return object.toString(10);
			},
			hexadecimal: function(object) {
				return "0x" + object.toString(16).toUpperCase();
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/float.js
var require_float = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var common = require_common();
	var type_1 = require_type();
	var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9][0-9_]*)\\.[0-9_]*(?:[eE][-+][0-9]+)?|\\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (null === data) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		return true;
	}
	function constructYamlFloat(data) {
		var value = data.replace(/_/g, "").toLowerCase(), sign = "-" === value[0] ? -1 : 1, base, digits = [];
		if (0 <= "+-".indexOf(value[0])) value = value.slice(1);
		if (".inf" === value) return 1 === sign ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (".nan" === value) return NaN;
		else if (0 <= value.indexOf(":")) {
			value.split(":").forEach(function(v) {
				digits.unshift(parseFloat(v, 10));
			});
			value = 0;
			base = 1;
			digits.forEach(function(d) {
				value += d * base;
				base *= 60;
			});
			return sign * value;
		}
		return sign * parseFloat(value, 10);
	}
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (Number.POSITIVE_INFINITY === object) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (Number.NEGATIVE_INFINITY === object) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common.isNegativeZero(object)) return "-0.0";
		return object.toString(10);
	}
	function isFloat(object) {
		return "[object Number]" === Object.prototype.toString.call(object) && (0 !== object % 1 || common.isNegativeZero(object));
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
}));
// node_modules/yaml-ast-parser/dist/src/schema/json.js
var require_json = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new (require_schema()).Schema({
		include: [require_failsafe()],
		implicit: [
			require_null(),
			require_bool(),
			require_int(),
			require_float()
		]
	});
}));
// node_modules/yaml-ast-parser/dist/src/schema/core.js
var require_core = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new (require_schema()).Schema({ include: [require_json()] });
}));
// node_modules/yaml-ast-parser/dist/src/type/timestamp.js
var require_timestamp = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?)?$");
	function resolveYamlTimestamp(data) {
		if (null === data) return false;
		if (null === YAML_TIMESTAMP_REGEXP.exec(data)) return false;
		return true;
	}
	function constructYamlTimestamp(data) {
		var match, year, month, day, hour, minute, second, fraction = 0, delta = null, tz_hour, tz_minute, date;
		match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (null === match) throw new Error("Date resolve error");
		year = +match[1];
		month = +match[2] - 1;
		day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		hour = +match[4];
		minute = +match[5];
		second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction = fraction + "0";
			fraction = +fraction;
		}
		if (match[9]) {
			tz_hour = +match[10];
			tz_minute = +(match[11] || 0);
			delta = (tz_hour * 60 + tz_minute) * 6e4;
			if ("-" === match[9]) delta = -delta;
		}
		date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/merge.js
var require_merge = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	function resolveYamlMerge(data) {
		return "<<" === data || null === data;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/binary.js
var require_binary = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var NodeBuffer = require("buffer").Buffer;
	var type_1 = require_type();
	var BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (null === data) return false;
		var code, idx, bitlen = 0, max = data.length, map = BASE64_MAP;
		for (idx = 0; idx < max; idx++) {
			code = map.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		var idx, tailbits, input = data.replace(/[\r\n=]/g, ""), max = input.length, map = BASE64_MAP, bits = 0, result = [];
		for (idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map.indexOf(input.charAt(idx));
		}
		tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		if (NodeBuffer) return new NodeBuffer(result);
		return result;
	}
	function representYamlBinary(object) {
		var result = "", bits = 0, idx, tail, max = object.length, map = BASE64_MAP;
		for (idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map[bits >> 18 & 63];
				result += map[bits >> 12 & 63];
				result += map[bits >> 6 & 63];
				result += map[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		tail = max % 3;
		if (tail === 0) {
			result += map[bits >> 18 & 63];
			result += map[bits >> 12 & 63];
			result += map[bits >> 6 & 63];
			result += map[bits & 63];
		} else if (tail === 2) {
			result += map[bits >> 10 & 63];
			result += map[bits >> 4 & 63];
			result += map[bits << 2 & 63];
			result += map[64];
		} else if (tail === 1) {
			result += map[bits >> 2 & 63];
			result += map[bits << 4 & 63];
			result += map[64];
			result += map[64];
		}
		return result;
	}
	function isBinary(object) {
		return NodeBuffer && NodeBuffer.isBuffer(object);
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/omap.js
var require_omap = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	var _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (null === data) return true;
		var objectKeys = [], index, length, pair, pairKey, pairHasKey, object = data;
		for (index = 0, length = object.length; index < length; index += 1) {
			pair = object[index];
			pairHasKey = false;
			if ("[object Object]" !== _toString.call(pair)) return false;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (-1 === objectKeys.indexOf(pairKey)) objectKeys.push(pairKey);
			else return false;
		}
		return true;
	}
	function constructYamlOmap(data) {
		return null !== data ? data : [];
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/pairs.js
var require_pairs = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	var ast = require_yamlAST();
	var _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (null === data) return true;
		if (data.kind != ast.Kind.SEQ) return false;
		var index, length, pair, object = data.items;
		for (index = 0, length = object.length; index < length; index += 1) {
			pair = object[index];
			if ("[object Object]" !== _toString.call(pair)) return false;
			if (!Array.isArray(pair.mappings)) return false;
			if (1 !== pair.mappings.length) return false;
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (null === data || !Array.isArray(data.items)) return [];
		var index, length, result, object = data.items;
		result = ast.newItems();
		result.parent = data.parent;
		result.startPosition = data.startPosition;
		result.endPosition = data.endPosition;
		for (index = 0, length = object.length; index < length; index += 1) {
			var mapping = object[index].mappings[0];
			var pairSeq = ast.newItems();
			pairSeq.parent = result;
			pairSeq.startPosition = mapping.key.startPosition;
			pairSeq.endPosition = mapping.value.startPosition;
			mapping.key.parent = pairSeq;
			mapping.value.parent = pairSeq;
			pairSeq.items = [mapping.key, mapping.value];
			result.items.push(pairSeq);
		}
		return result;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/set.js
var require_set = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	var ast = require_yamlAST();
	function resolveYamlSet(data) {
		if (null === data) return true;
		if (data.kind != ast.Kind.MAP) return false;
		return true;
	}
	function constructYamlSet(data) {
		return null !== data ? data : {};
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
}));
// node_modules/yaml-ast-parser/dist/src/schema/default_safe.js
var require_default_safe = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = new (require_schema()).Schema({
		include: [require_core()],
		implicit: [require_timestamp(), require_merge()],
		explicit: [
			require_binary(),
			require_omap(),
			require_pairs(),
			require_set()
		]
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/js/undefined.js
var require_undefined = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	function resolveJavascriptUndefined() {
		return true;
	}
	function constructJavascriptUndefined() {}
	function representJavascriptUndefined() {
		return "";
	}
	function isUndefined(object) {
		return "undefined" === typeof object;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:js/undefined", {
		kind: "scalar",
		resolve: resolveJavascriptUndefined,
		construct: constructJavascriptUndefined,
		predicate: isUndefined,
		represent: representJavascriptUndefined
	});
}));
// node_modules/yaml-ast-parser/dist/src/type/js/regexp.js
var require_regexp = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var type_1 = require_type();
	function resolveJavascriptRegExp(data) {
		if (null === data) return false;
		if (0 === data.length) return false;
		var regexp = data, tail = /\/([gim]*)$/.exec(data), modifiers = "";
		if ("/" === regexp[0]) {
			if (tail) modifiers = tail[1];
			if (modifiers.length > 3) return false;
			if (regexp[regexp.length - modifiers.length - 1] !== "/") return false;
			regexp = regexp.slice(1, regexp.length - modifiers.length - 1);
		}
		try {
			new RegExp(regexp, modifiers);
			return true;
		} catch (error) {
			return false;
		}
	}
	function constructJavascriptRegExp(data) {
		var regexp = data, tail = /\/([gim]*)$/.exec(data), modifiers = "";
		if ("/" === regexp[0]) {
			if (tail) modifiers = tail[1];
			regexp = regexp.slice(1, regexp.length - modifiers.length - 1);
		}
		return new RegExp(regexp, modifiers);
	}
	function representJavascriptRegExp(object) {
		var result = "/" + object.source + "/";
		if (object.global) result += "g";
		if (object.multiline) result += "m";
		if (object.ignoreCase) result += "i";
		return result;
	}
	function isRegExp(object) {
		return "[object RegExp]" === Object.prototype.toString.call(object);
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:js/regexp", {
		kind: "scalar",
		resolve: resolveJavascriptRegExp,
		construct: constructJavascriptRegExp,
		predicate: isRegExp,
		represent: representJavascriptRegExp
	});
}));
// node_modules/yaml-ast-parser/dist/src/schema/default_full.js
var require_default_full = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var schema_1 = require_schema();
	var schema = new schema_1.Schema({
		include: [require_default_safe()],
		explicit: [require_undefined(), require_regexp()]
	});
	schema_1.Schema.DEFAULT = schema;
	module.exports = schema;
}));
// node_modules/yaml-ast-parser/dist/src/loader.js
var require_loader = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ast = require_yamlAST();
	var common = require_common();
	var YAMLException = require_exception();
	var Mark = require_mark();
	var DEFAULT_SAFE_SCHEMA = require_default_safe();
	var DEFAULT_FULL_SCHEMA = require_default_full();
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	var CONTEXT_FLOW_IN = 1;
	var CONTEXT_FLOW_OUT = 2;
	var CONTEXT_BLOCK_IN = 3;
	var CONTEXT_BLOCK_OUT = 4;
	var CHOMPING_CLIP = 1;
	var CHOMPING_STRIP = 2;
	var CHOMPING_KEEP = 3;
	var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	var PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	var PATTERN_FLOW_INDICATORS = /[,\[\]\{\}]/;
	var PATTERN_TAG_HANDLE = /^(?:!|!!|![a-z\-]+!)$/i;
	var PATTERN_TAG_URI = /^(?:!|[^,\[\]\{\}])(?:%[0-9a-f]{2}|[0-9a-z\-#;\/\?:@&=\+\$,_\.!~\*'\(\)\[\]])*$/i;
	function is_EOL(c) {
		return c === 10 || c === 13;
	}
	function is_WHITE_SPACE(c) {
		return c === 9 || c === 32;
	}
	function is_WS_OR_EOL(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function is_FLOW_INDICATOR(c) {
		return 44 === c || 91 === c || 93 === c || 123 === c || 125 === c;
	}
	function fromHexCode(c) {
		var lc;
		if (48 <= c && c <= 57) return c - 48;
		lc = c | 32;
		if (97 <= lc && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (48 <= c && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		return c === 48 ? "\0" : c === 97 ? "\x07" : c === 98 ? "\b" : c === 116 ? "	" : c === 9 ? "	" : c === 110 ? "\n" : c === 118 ? "\v" : c === 102 ? "\f" : c === 114 ? "\r" : c === 101 ? "\x1B" : c === 32 ? " " : c === 34 ? "\"" : c === 47 ? "/" : c === 92 ? "\\" : c === 78 ? "" : c === 95 ? "\xA0" : c === 76 ? "\u2028" : c === 80 ? "\u2029" : "";
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	var simpleEscapeCheck = new Array(256);
	var simpleEscapeMap = new Array(256);
	var customEscapeCheck = new Array(256);
	var customEscapeMap = new Array(256);
	for (var i = 0; i < 256; i++) {
		customEscapeMap[i] = simpleEscapeMap[i] = simpleEscapeSequence(i);
		simpleEscapeCheck[i] = simpleEscapeMap[i] ? 1 : 0;
		customEscapeCheck[i] = 1;
		if (!simpleEscapeCheck[i]) customEscapeMap[i] = "\\" + String.fromCharCode(i);
	}
	var State = function() {
		function State(input, options) {
			this.errorMap = {};
			this.errors = [];
			this.lines = [];
			this.input = input;
			this.filename = options["filename"] || null;
			this.schema = options["schema"] || DEFAULT_FULL_SCHEMA;
			this.onWarning = options["onWarning"] || null;
			this.legacy = options["legacy"] || false;
			this.allowAnyEscape = options["allowAnyEscape"] || false;
			this.ignoreDuplicateKeys = options["ignoreDuplicateKeys"] || false;
			this.implicitTypes = this.schema.compiledImplicit;
			this.typeMap = this.schema.compiledTypeMap;
			this.length = input.length;
			this.position = 0;
			this.line = 0;
			this.lineStart = 0;
			this.lineIndent = 0;
			this.documents = [];
		}
		return State;
	}();
	function generateError(state, message, isWarning) {
		if (isWarning === void 0) isWarning = false;
		return new YAMLException(message, new Mark(state.filename, state.input, state.position, state.line, state.position - state.lineStart), isWarning);
	}
	function throwErrorFromPosition(state, position, message, isWarning, toLineEnd) {
		if (isWarning === void 0) isWarning = false;
		if (toLineEnd === void 0) toLineEnd = false;
		var line = positionToLine(state, position);
		if (!line) return;
		var hash = message + position;
		if (state.errorMap[hash]) return;
		var mark = new Mark(state.filename, state.input, position, line.line, position - line.start);
		if (toLineEnd) mark.toLineEnd = true;
		var error = new YAMLException(message, mark, isWarning);
		state.errors.push(error);
	}
	function throwError(state, message) {
		var error = generateError(state, message);
		var hash = error.message + error.mark.position;
		if (state.errorMap[hash]) return;
		state.errors.push(error);
		state.errorMap[hash] = 1;
		var or = state.position;
		while (true) {
			if (state.position >= state.input.length - 1) return;
			var c = state.input.charAt(state.position);
			if (c == "\n") {
				state.position--;
				if (state.position == or) state.position += 1;
				return;
			}
			if (c == "\r") {
				state.position--;
				if (state.position == or) state.position += 1;
				return;
			}
			state.position++;
		}
	}
	function throwWarning(state, message) {
		var error = generateError(state, message);
		if (state.onWarning) state.onWarning.call(null, error);
	}
	var directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			var match, major, minor;
			if (null !== state.version) throwError(state, "duplication of %YAML directive");
			if (1 !== args.length) throwError(state, "YAML directive accepts exactly one argument");
			match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (null === match) throwError(state, "ill-formed argument of the YAML directive");
			major = parseInt(match[1], 10);
			minor = parseInt(match[2], 10);
			if (1 !== major) throwError(state, "found incompatible YAML document (version 1.2 is required)");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (2 !== minor) throwError(state, "found incompatible YAML document (version 1.2 is required)");
		},
		TAG: function handleTagDirective(state, name, args) {
			var handle, prefix;
			if (2 !== args.length) throwError(state, "TAG directive accepts exactly two arguments");
			handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		var _position, _length, _character, _result;
		var scalar = state.result;
		if (scalar.startPosition == -1) scalar.startPosition = start;
		if (start <= end) {
			_result = state.input.slice(start, end);
			if (checkJson) for (_position = 0, _length = _result.length; _position < _length; _position += 1) {
				_character = _result.charCodeAt(_position);
				if (!(9 === _character || 32 <= _character && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			scalar.value += _result;
			scalar.endPosition = end;
		}
	}
	function storeMappingPair(state, _result, keyTag, keyNode, valueNode) {
		if (keyNode == null) return;
		if (null === _result) _result = {
			startPosition: keyNode.startPosition,
			endPosition: valueNode.endPosition,
			parent: null,
			errors: [],
			mappings: [],
			kind: ast.Kind.MAP
		};
		var mapping = ast.newMapping(keyNode, valueNode);
		mapping.parent = _result;
		keyNode.parent = mapping;
		if (valueNode != null) valueNode.parent = mapping;
		!state.ignoreDuplicateKeys && _result.mappings.forEach(function(sibling) {
			if (sibling.key && sibling.key.value === (mapping.key && mapping.key.value)) {
				throwErrorFromPosition(state, mapping.key.startPosition, "duplicate key");
				throwErrorFromPosition(state, sibling.key.startPosition, "duplicate key");
			}
		});
		_result.mappings.push(mapping);
		_result.endPosition = valueNode ? valueNode.endPosition : keyNode.endPosition + 1;
		return _result;
	}
	function readLineBreak(state) {
		var ch = state.input.charCodeAt(state.position);
		if (10 === ch) state.position++;
		else if (13 === ch) {
			state.position++;
			if (10 === state.input.charCodeAt(state.position)) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.lines.push({
			start: state.lineStart,
			line: state.line
		});
	}
	function positionToLine(state, position) {
		var line;
		for (var i = 0; i < state.lines.length; i++) {
			if (state.lines[i].start > position) break;
			line = state.lines[i];
		}
		if (!line) return {
			start: 0,
			line: 0
		};
		return line;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		var lineBreaks = 0, ch = state.input.charCodeAt(state.position);
		while (0 !== ch) {
			while (is_WHITE_SPACE(ch)) {
				if (ch === 9) state.errors.push(generateError(state, "Using tabs can lead to unpredictable results", true));
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && 35 === ch) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && 0 !== ch);
			if (is_EOL(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (32 === ch) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (-1 !== checkIndent && 0 !== lineBreaks && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		var _position = state.position, ch = state.input.charCodeAt(_position);
		if ((45 === ch || 46 === ch) && state.input.charCodeAt(_position + 1) === ch && state.input.charCodeAt(_position + 2) === ch) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || is_WS_OR_EOL(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, scalar, count) {
		if (1 === count) scalar.value += " ";
		else if (count > 1) scalar.value += common.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		var preceding, following, captureStart, captureEnd, hasPendingContent, _line, _lineStart, _lineIndent, _kind = state.kind, _result = state.result, ch;
		var state_result = ast.newScalar();
		state_result.plainScalar = true;
		state.result = state_result;
		ch = state.input.charCodeAt(state.position);
		if (is_WS_OR_EOL(ch) || is_FLOW_INDICATOR(ch) || 35 === ch || 38 === ch || 42 === ch || 33 === ch || 124 === ch || 62 === ch || 39 === ch || 34 === ch || 37 === ch || 64 === ch || 96 === ch) return false;
		if (63 === ch || 45 === ch) {
			following = state.input.charCodeAt(state.position + 1);
			if (is_WS_OR_EOL(following) || withinFlowCollection && is_FLOW_INDICATOR(following)) return false;
		}
		state.kind = "scalar";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (0 !== ch) {
			if (58 === ch) {
				following = state.input.charCodeAt(state.position + 1);
				if (is_WS_OR_EOL(following) || withinFlowCollection && is_FLOW_INDICATOR(following)) break;
			} else if (35 === ch) {
				preceding = state.input.charCodeAt(state.position - 1);
				if (is_WS_OR_EOL(preceding)) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && is_FLOW_INDICATOR(ch)) break;
			else if (is_EOL(ch)) {
				_line = state.line;
				_lineStart = state.lineStart;
				_lineIndent = state.lineIndent;
				skipSeparationSpace(state, false, -1);
				if (state.lineIndent >= nodeIndent) {
					hasPendingContent = true;
					ch = state.input.charCodeAt(state.position);
					continue;
				} else {
					state.position = captureEnd;
					state.line = _line;
					state.lineStart = _lineStart;
					state.lineIndent = _lineIndent;
					break;
				}
			}
			if (hasPendingContent) {
				captureSegment(state, captureStart, captureEnd, false);
				writeFoldedLines(state, state_result, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!is_WHITE_SPACE(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
			if (state.position >= state.input.length) return false;
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result.startPosition != -1) {
			state_result.rawValue = state.input.substring(state_result.startPosition, state_result.endPosition);
			return true;
		}
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		var ch = state.input.charCodeAt(state.position), captureStart, captureEnd;
		if (39 !== ch) return false;
		var scalar = ast.newScalar();
		scalar.singleQuoted = true;
		state.kind = "scalar";
		state.result = scalar;
		scalar.startPosition = state.position;
		state.position++;
		captureStart = captureEnd = state.position;
		while (0 !== (ch = state.input.charCodeAt(state.position))) if (39 === ch) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			scalar.endPosition = state.position;
			if (39 === ch) {
				captureStart = captureEnd = state.position;
				state.position++;
			} else return true;
		} else if (is_EOL(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, scalar, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			captureEnd = state.position;
			scalar.endPosition = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		var captureStart, captureEnd, hexLength, hexResult, tmp, ch = state.input.charCodeAt(state.position);
		if (34 !== ch) return false;
		state.kind = "scalar";
		var scalar = ast.newScalar();
		scalar.doubleQuoted = true;
		state.result = scalar;
		scalar.startPosition = state.position;
		state.position++;
		captureStart = captureEnd = state.position;
		while (0 !== (ch = state.input.charCodeAt(state.position))) if (34 === ch) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			scalar.endPosition = state.position;
			scalar.rawValue = state.input.substring(scalar.startPosition, scalar.endPosition);
			return true;
		} else if (92 === ch) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (is_EOL(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && (state.allowAnyEscape ? customEscapeCheck[ch] : simpleEscapeCheck[ch])) {
				scalar.value += state.allowAnyEscape ? customEscapeMap[ch] : simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				hexLength = tmp;
				hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				scalar.value += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (is_EOL(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, scalar, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		var readNext = true, _line, _tag = state.tag, _result, _anchor = state.anchor, following, terminator, isPair, isExplicitPair, isMapping, keyNode, keyTag, valueNode, ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = ast.newItems();
			_result.startPosition = state.position;
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = ast.newMap();
			_result.startPosition = state.position;
		} else return false;
		if (null !== state.anchor) {
			_result.anchorId = state.anchor;
			state.anchorMap[state.anchor] = _result;
		}
		ch = state.input.charCodeAt(++state.position);
		while (0 !== ch) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				_result.endPosition = state.position;
				return true;
			} else if (!readNext) {
				var p = state.position;
				throwError(state, "missed comma between flow collection entries");
				state.position = p + 1;
			}
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (63 === ch) {
				following = state.input.charCodeAt(state.position + 1);
				if (is_WS_OR_EOL(following)) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && 58 === ch) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, keyTag, keyNode, valueNode);
			else if (isPair) {
				var mp = storeMappingPair(state, null, keyTag, keyNode, valueNode);
				mp.parent = _result;
				_result.items.push(mp);
			} else {
				if (keyNode) keyNode.parent = _result;
				_result.items.push(keyNode);
			}
			_result.endPosition = state.position + 1;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (44 === ch) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		var captureStart, folding, chomping = CHOMPING_CLIP, detectedIndent = false, textIndent = nodeIndent, emptyLines = 0, atMoreIndented = false, tmp, ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		var sc = ast.newScalar();
		state.kind = "scalar";
		state.result = sc;
		sc.startPosition = state.position;
		while (0 !== ch) {
			ch = state.input.charCodeAt(++state.position);
			if (43 === ch || 45 === ch) {
				if (CHOMPING_CLIP === chomping) chomping = 43 === ch ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (is_WHITE_SPACE(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (is_WHITE_SPACE(ch));
			if (35 === ch) do
				ch = state.input.charCodeAt(++state.position);
			while (!is_EOL(ch) && 0 !== ch);
		}
		while (0 !== ch) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && 32 === ch) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (is_EOL(ch)) {
				emptyLines++;
				continue;
			}
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) sc.value += common.repeat("\n", emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (detectedIndent) sc.value += "\n";
				}
				break;
			}
			if (folding) {
				if (is_WHITE_SPACE(ch)) {
					atMoreIndented = true;
					sc.value += common.repeat("\n", emptyLines + 1);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					sc.value += common.repeat("\n", emptyLines + 1);
				} else if (0 === emptyLines) {
					if (detectedIndent) sc.value += " ";
				} else sc.value += common.repeat("\n", emptyLines);
			} else if (detectedIndent) sc.value += common.repeat("\n", emptyLines + 1);
			detectedIndent = true;
			emptyLines = 0;
			captureStart = state.position;
			while (!is_EOL(ch) && 0 !== ch) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		sc.endPosition = state.position;
		var i = state.position - 1;
		var needMinus = false;
		while (true) {
			var c = state.input[i];
			if (c == "\r" || c == "\n") {
				if (needMinus) i--;
				break;
			}
			if (c != " " && c != "	") break;
			i--;
		}
		sc.endPosition = i;
		sc.rawValue = state.input.substring(sc.startPosition, sc.endPosition);
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		var _line, _tag = state.tag, _anchor = state.anchor, _result = ast.newItems(), following, detected = false, ch;
		if (null !== state.anchor) {
			_result.anchorId = state.anchor;
			state.anchorMap[state.anchor] = _result;
		}
		_result.startPosition = state.position;
		ch = state.input.charCodeAt(state.position);
		while (0 !== ch) {
			if (45 !== ch) break;
			following = state.input.charCodeAt(state.position + 1);
			if (!is_WS_OR_EOL(following)) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.items.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			_line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			if (state.result) {
				state.result.parent = _result;
				_result.items.push(state.result);
			}
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && 0 !== ch) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		_result.endPosition = state.position;
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			_result.endPosition = state.position;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		var following, allowCompact, _line, _tag = state.tag, _anchor = state.anchor, _result = ast.newMap(), keyTag = null, keyNode = null, valueNode = null, atExplicitKey = false, detected = false, ch;
		_result.startPosition = state.position;
		if (null !== state.anchor) {
			_result.anchorId = state.anchor;
			state.anchorMap[state.anchor] = _result;
		}
		ch = state.input.charCodeAt(state.position);
		while (0 !== ch) {
			following = state.input.charCodeAt(state.position + 1);
			_line = state.line;
			if ((63 === ch || 58 === ch) && is_WS_OR_EOL(following)) {
				if (63 === ch) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, keyTag, keyNode, null);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed");
				state.position += 1;
				ch = following;
			} else if (composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (is_WHITE_SPACE(ch)) ch = state.input.charCodeAt(++state.position);
					if (58 === ch) {
						ch = state.input.charCodeAt(++state.position);
						if (!is_WS_OR_EOL(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, keyTag, keyNode, null);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (state.position == state.lineStart && testDocumentSeparator(state)) break;
					else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) {
					throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
					while (state.position > 0) {
						ch = state.input.charCodeAt(--state.position);
						if (is_EOL(ch)) {
							state.position++;
							break;
						}
					}
				} else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			} else break;
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, keyTag, keyNode, valueNode);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if (state.lineIndent > nodeIndent && 0 !== ch) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, keyTag, keyNode, null);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		var _position, isVerbatim = false, isNamed = false, tagHandle, tagName, ch = state.input.charCodeAt(state.position);
		if (33 !== ch) return false;
		if (null !== state.tag) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (60 === ch) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (33 === ch) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		_position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (0 !== ch && 62 !== ch);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (0 !== ch && !is_WS_OR_EOL(ch)) {
				if (33 === ch) {
					if (!isNamed) {
						tagHandle = state.input.slice(_position - 1, state.position + 1);
						if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
						isNamed = true;
						_position = state.position + 1;
					} else throwError(state, "tag suffix cannot contain exclamation marks");
				}
				ch = state.input.charCodeAt(++state.position);
			}
			tagName = state.input.slice(_position, state.position);
			if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		if (tagName && !PATTERN_TAG_URI.test(tagName)) throwError(state, "tag name cannot contain such characters: " + tagName);
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if ("!" === tagHandle) state.tag = "!" + tagName;
		else if ("!!" === tagHandle) state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		var _position, ch = state.input.charCodeAt(state.position);
		if (38 !== ch) return false;
		if (null !== state.anchor) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		_position = state.position;
		while (0 !== ch && !is_WS_OR_EOL(ch) && !is_FLOW_INDICATOR(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		var _position, alias;
		state.length;
		state.input;
		var ch = state.input.charCodeAt(state.position);
		if (42 !== ch) return false;
		ch = state.input.charCodeAt(++state.position);
		_position = state.position;
		while (0 !== ch && !is_WS_OR_EOL(ch) && !is_FLOW_INDICATOR(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position <= _position) {
			throwError(state, "name of an alias node must contain at least one character");
			state.position = _position + 1;
		}
		alias = state.input.slice(_position, state.position);
		if (!state.anchorMap.hasOwnProperty(alias)) {
			throwError(state, "unidentified alias \"" + alias + "\"");
			if (state.position <= _position) state.position = _position + 1;
		}
		state.result = ast.newAnchorRef(alias, _position, state.position, state.anchorMap[alias]);
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		var allowBlockStyles, allowBlockScalars, allowBlockCollections, indentStatus = 1, atNewLine = false, hasContent = false, typeIndex, typeQuantity, type, flowIndent, blockIndent;
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		var tagStart = state.position;
		state.position - state.lineStart;
		if (1 === indentStatus) while (readTagProperty(state) || readAnchorProperty(state)) if (skipSeparationSpace(state, true, -1)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else if (state.lineIndent < parentIndent) indentStatus = -1;
		} else allowBlockCollections = false;
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (1 === indentStatus || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (1 === indentStatus) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (null !== state.tag || null !== state.anchor) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (null === state.tag) state.tag = "?";
					}
					if (null !== state.anchor) {
						state.anchorMap[state.anchor] = state.result;
						state.result.anchorId = state.anchor;
					}
				}
			} else if (0 === indentStatus) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (null !== state.tag && "!" !== state.tag) {
			if (state.tag == "!include") {
				if (!state.result) {
					state.result = ast.newScalar();
					state.result.startPosition = state.position;
					state.result.endPosition = state.position;
					throwError(state, "!include without value");
				}
				state.result.kind = ast.Kind.INCLUDE_REF;
			} else if ("?" === state.tag) for (typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type = state.implicitTypes[typeIndex];
				var vl = state.result["value"];
				if (type.resolve(vl)) {
					state.result.valueObject = type.construct(state.result["value"]);
					state.tag = type.tag;
					if (null !== state.anchor) {
						state.result.anchorId = state.anchor;
						state.anchorMap[state.anchor] = state.result;
					}
					break;
				}
			}
			else if (_hasOwnProperty.call(state.typeMap, state.tag)) {
				type = state.typeMap[state.tag];
				if (null !== state.result && type.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\"");
				if (!type.resolve(state.result)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
				else {
					state.result = type.construct(state.result);
					if (null !== state.anchor) {
						state.result.anchorId = state.anchor;
						state.anchorMap[state.anchor] = state.result;
					}
				}
			} else throwErrorFromPosition(state, tagStart, "unknown tag <" + state.tag + ">", false, true);
		}
		return null !== state.tag || null !== state.anchor || hasContent;
	}
	function readDocument(state) {
		var documentStart = state.position, _position, directiveName, directiveArgs, hasDirectives = false, ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = {};
		state.anchorMap = {};
		while (0 !== (ch = state.input.charCodeAt(state.position))) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || 37 !== ch) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			_position = state.position;
			while (0 !== ch && !is_WS_OR_EOL(ch)) ch = state.input.charCodeAt(++state.position);
			directiveName = state.input.slice(_position, state.position);
			directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (0 !== ch) {
				while (is_WHITE_SPACE(ch)) ch = state.input.charCodeAt(++state.position);
				if (35 === ch) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (0 !== ch && !is_EOL(ch));
					break;
				}
				if (is_EOL(ch)) break;
				_position = state.position;
				while (0 !== ch && !is_WS_OR_EOL(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (0 !== ch) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else {
				throwWarning(state, "unknown document directive \"" + directiveName + "\"");
				state.position++;
			}
		}
		skipSeparationSpace(state, true, -1);
		if (0 === state.lineIndent && 45 === state.input.charCodeAt(state.position) && 45 === state.input.charCodeAt(state.position + 1) && 45 === state.input.charCodeAt(state.position + 2)) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (46 === state.input.charCodeAt(state.position)) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
		else return;
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		var inputLength = input.length;
		if (inputLength !== 0) {
			if (10 !== input.charCodeAt(inputLength - 1) && 13 !== input.charCodeAt(inputLength - 1)) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		var state = new State(input, options);
		state.input += "\0";
		while (32 === state.input.charCodeAt(state.position)) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) {
			var q = state.position;
			readDocument(state);
			if (state.position <= q) {
				for (; state.position < state.length - 1; state.position++) if (state.input.charAt(state.position) == "\n") break;
			}
		}
		var documents = state.documents;
		var docsCount = documents.length;
		if (docsCount > 0) documents[docsCount - 1].endPosition = inputLength;
		for (var _i = 0, documents_1 = documents; _i < documents_1.length; _i++) {
			var x = documents_1[_i];
			x.errors = state.errors;
			if (x.startPosition > x.endPosition) x.startPosition = x.endPosition;
		}
		return documents;
	}
	function loadAll(input, iterator, options) {
		if (options === void 0) options = {};
		var documents = loadDocuments(input, options), index = 0, length = documents.length;
		for (; index < length; index += 1) iterator(documents[index]);
	}
	exports.loadAll = loadAll;
	function load(input, options) {
		if (options === void 0) options = {};
		var documents = loadDocuments(input, options);
		if (0 === documents.length) return;
		else if (1 === documents.length) return documents[0];
		var e = new YAMLException("expected a single document in the stream, but found more");
		e.mark = new Mark("", "", 0, 0, 0);
		e.mark.position = documents[0].endPosition;
		documents[0].errors.push(e);
		return documents[0];
	}
	exports.load = load;
	function safeLoadAll(input, output, options) {
		if (options === void 0) options = {};
		loadAll(input, output, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
	}
	exports.safeLoadAll = safeLoadAll;
	function safeLoad(input, options) {
		if (options === void 0) options = {};
		return load(input, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
	}
	exports.safeLoad = safeLoad;
	module.exports.loadAll = loadAll;
	module.exports.load = load;
	module.exports.safeLoadAll = safeLoadAll;
	module.exports.safeLoad = safeLoad;
}));
// node_modules/yaml-ast-parser/dist/src/dumper.js
var require_dumper = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var common = require_common();
	var YAMLException = require_exception();
	var DEFAULT_FULL_SCHEMA = require_default_full();
	var DEFAULT_SAFE_SCHEMA = require_default_safe();
	var _toString = Object.prototype.toString;
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	var CHAR_TAB = 9;
	var CHAR_LINE_FEED = 10;
	var CHAR_CARRIAGE_RETURN = 13;
	var CHAR_SPACE = 32;
	var CHAR_EXCLAMATION = 33;
	var CHAR_DOUBLE_QUOTE = 34;
	var CHAR_SHARP = 35;
	var CHAR_PERCENT = 37;
	var CHAR_AMPERSAND = 38;
	var CHAR_SINGLE_QUOTE = 39;
	var CHAR_ASTERISK = 42;
	var CHAR_COMMA = 44;
	var CHAR_MINUS = 45;
	var CHAR_COLON = 58;
	var CHAR_GREATER_THAN = 62;
	var CHAR_QUESTION = 63;
	var CHAR_COMMERCIAL_AT = 64;
	var CHAR_LEFT_SQUARE_BRACKET = 91;
	var CHAR_RIGHT_SQUARE_BRACKET = 93;
	var CHAR_GRAVE_ACCENT = 96;
	var CHAR_LEFT_CURLY_BRACKET = 123;
	var CHAR_VERTICAL_LINE = 124;
	var CHAR_RIGHT_CURLY_BRACKET = 125;
	var ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0";
	ESCAPE_SEQUENCES[7] = "\\a";
	ESCAPE_SEQUENCES[8] = "\\b";
	ESCAPE_SEQUENCES[9] = "\\t";
	ESCAPE_SEQUENCES[10] = "\\n";
	ESCAPE_SEQUENCES[11] = "\\v";
	ESCAPE_SEQUENCES[12] = "\\f";
	ESCAPE_SEQUENCES[13] = "\\r";
	ESCAPE_SEQUENCES[27] = "\\e";
	ESCAPE_SEQUENCES[34] = "\\\"";
	ESCAPE_SEQUENCES[92] = "\\\\";
	ESCAPE_SEQUENCES[133] = "\\N";
	ESCAPE_SEQUENCES[160] = "\\_";
	ESCAPE_SEQUENCES[8232] = "\\L";
	ESCAPE_SEQUENCES[8233] = "\\P";
	var DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	function compileStyleMap(schema, map) {
		var result, keys, index, length, tag, style, type;
		if (null === map) return {};
		result = {};
		keys = Object.keys(map);
		for (index = 0, length = keys.length; index < length; index += 1) {
			tag = keys[index];
			style = String(map[tag]);
			if ("!!" === tag.slice(0, 2)) tag = "tag:yaml.org,2002:" + tag.slice(2);
			type = schema.compiledTypeMap[tag];
			if (type && _hasOwnProperty.call(type.styleAliases, style)) style = type.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		var string = character.toString(16).toUpperCase(), handle, length;
		if (character <= 255) {
			handle = "x";
			length = 2;
		} else if (character <= 65535) {
			handle = "u";
			length = 4;
		} else if (character <= 4294967295) {
			handle = "U";
			length = 8;
		} else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common.repeat("0", length - string.length) + string;
	}
	function State(options) {
		this.schema = options["schema"] || DEFAULT_FULL_SCHEMA;
		this.indent = Math.max(1, options["indent"] || 2);
		this.skipInvalid = options["skipInvalid"] || false;
		this.flowLevel = common.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
		this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		var ind = common.repeat(" ", spaces), position = 0, next = -1, result = "", line, length = string.length;
		while (position < length) {
			next = string.indexOf("\n", position);
			if (next === -1) {
				line = string.slice(position);
				position = length;
			} else {
				line = string.slice(position, next + 1);
				position = next + 1;
			}
			if (line.length && line !== "\n") result += ind;
			result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str) {
		var index = 0, length = state.implicitTypes.length, type;
		for (; index < length; index += 1) {
			type = state.implicitTypes[index];
			if (type.resolve(str)) return true;
		}
		return false;
	}
	function StringBuilder(source) {
		this.source = source;
		this.result = "";
		this.checkpoint = 0;
	}
	StringBuilder.prototype.takeUpTo = function(position) {
		var er;
		if (position < this.checkpoint) {
			er = /* @__PURE__ */ new Error("position should be > checkpoint");
			er.position = position;
			er.checkpoint = this.checkpoint;
			throw er;
		}
		this.result += this.source.slice(this.checkpoint, position);
		this.checkpoint = position;
		return this;
	};
	StringBuilder.prototype.escapeChar = function() {
		var character = this.source.charCodeAt(this.checkpoint), esc = ESCAPE_SEQUENCES[character] || encodeHex(character);
		this.result += esc;
		this.checkpoint += 1;
		return this;
	};
	StringBuilder.prototype.finish = function() {
		if (this.source.length > this.checkpoint) this.takeUpTo(this.source.length);
	};
	function writeScalar(state, object, level) {
		var simple, first, spaceWrap, folded, literal, single, double, sawLineFeed, linePosition, longestLine, indent, max, character, position, escapeSeq, hexEsc, previous, lineLength, modifier, trailingLineBreaks, result;
		if (0 === object.length) {
			state.dump = "''";
			return;
		}
		if (object.indexOf("!include") == 0) {
			state.dump = "" + object;
			return;
		}
		if (object.indexOf("!$$$novalue") == 0) {
			state.dump = "";
			return;
		}
		if (-1 !== DEPRECATED_BOOLEANS_SYNTAX.indexOf(object)) {
			state.dump = "'" + object + "'";
			return;
		}
		simple = true;
		first = object.length ? object.charCodeAt(0) : 0;
		spaceWrap = CHAR_SPACE === first || CHAR_SPACE === object.charCodeAt(object.length - 1);
		if (CHAR_MINUS === first || CHAR_QUESTION === first || CHAR_COMMERCIAL_AT === first || CHAR_GRAVE_ACCENT === first) simple = false;
		if (spaceWrap) {
			simple = false;
			folded = false;
			literal = false;
		} else {
			folded = true;
			literal = true;
		}
		single = true;
		double = new StringBuilder(object);
		sawLineFeed = false;
		linePosition = 0;
		longestLine = 0;
		indent = state.indent * level;
		max = 80;
		if (indent < 40) max -= indent;
		else max = 40;
		for (position = 0; position < object.length; position++) {
			character = object.charCodeAt(position);
			if (simple) {
				if (!simpleChar(character)) simple = false;
				else continue;
			}
			if (single && character === CHAR_SINGLE_QUOTE) single = false;
			escapeSeq = ESCAPE_SEQUENCES[character];
			hexEsc = needsHexEscape(character);
			if (!escapeSeq && !hexEsc) continue;
			if (character !== CHAR_LINE_FEED && character !== CHAR_DOUBLE_QUOTE && character !== CHAR_SINGLE_QUOTE) {
				folded = false;
				literal = false;
			} else if (character === CHAR_LINE_FEED) {
				sawLineFeed = true;
				single = false;
				if (position > 0) {
					previous = object.charCodeAt(position - 1);
					if (previous === CHAR_SPACE) {
						literal = false;
						folded = false;
					}
				}
				if (folded) {
					lineLength = position - linePosition;
					linePosition = position;
					if (lineLength > longestLine) longestLine = lineLength;
				}
			}
			if (character !== CHAR_DOUBLE_QUOTE) single = false;
			double.takeUpTo(position);
			double.escapeChar();
		}
		if (simple && testImplicitResolving(state, object)) simple = false;
		modifier = "";
		if (folded || literal) {
			trailingLineBreaks = 0;
			if (object.charCodeAt(object.length - 1) === CHAR_LINE_FEED) {
				trailingLineBreaks += 1;
				if (object.charCodeAt(object.length - 2) === CHAR_LINE_FEED) trailingLineBreaks += 1;
			}
			if (trailingLineBreaks === 0) modifier = "-";
			else if (trailingLineBreaks === 2) modifier = "+";
		}
		if (literal && longestLine < max) folded = false;
		if (!sawLineFeed) literal = false;
		if (simple) state.dump = object;
		else if (single) state.dump = "'" + object + "'";
		else if (folded) {
			result = fold(object, max);
			state.dump = ">" + modifier + "\n" + indentString(result, indent);
		} else if (literal) {
			if (!modifier) object = object.replace(/\n$/, "");
			state.dump = "|" + modifier + "\n" + indentString(object, indent);
		} else if (double) {
			double.finish();
			state.dump = "\"" + double.result + "\"";
		} else throw new Error("Failed to dump scalar value");
	}
	function fold(object, max) {
		var result = "", position = 0, length = object.length, trailing = /\n+$/.exec(object), newLine;
		if (trailing) length = trailing.index + 1;
		while (position < length) {
			newLine = object.indexOf("\n", position);
			if (newLine > length || newLine === -1) {
				if (result) result += "\n\n";
				result += foldLine(object.slice(position, length), max);
				position = length;
			} else {
				if (result) result += "\n\n";
				result += foldLine(object.slice(position, newLine), max);
				position = newLine + 1;
			}
		}
		if (trailing && trailing[0] !== "\n") result += trailing[0];
		return result;
	}
	function foldLine(line, max) {
		if (line === "") return line;
		var foldRe = /[^\s] [^\s]/g, result = "", prevMatch = 0, foldStart = 0, match = foldRe.exec(line), index, foldEnd, folded;
		while (match) {
			index = match.index;
			if (index - foldStart > max) {
				if (prevMatch !== foldStart) foldEnd = prevMatch;
				else foldEnd = index;
				if (result) result += "\n";
				folded = line.slice(foldStart, foldEnd);
				result += folded;
				foldStart = foldEnd + 1;
			}
			prevMatch = index + 1;
			match = foldRe.exec(line);
		}
		if (result) result += "\n";
		if (foldStart !== prevMatch && line.length - foldStart > max) result += line.slice(foldStart, prevMatch) + "\n" + line.slice(prevMatch + 1);
		else result += line.slice(foldStart);
		return result;
	}
	function simpleChar(character) {
		return CHAR_TAB !== character && CHAR_LINE_FEED !== character && CHAR_CARRIAGE_RETURN !== character && CHAR_COMMA !== character && CHAR_LEFT_SQUARE_BRACKET !== character && CHAR_RIGHT_SQUARE_BRACKET !== character && CHAR_LEFT_CURLY_BRACKET !== character && CHAR_RIGHT_CURLY_BRACKET !== character && CHAR_SHARP !== character && CHAR_AMPERSAND !== character && CHAR_ASTERISK !== character && CHAR_EXCLAMATION !== character && CHAR_VERTICAL_LINE !== character && CHAR_GREATER_THAN !== character && CHAR_SINGLE_QUOTE !== character && CHAR_DOUBLE_QUOTE !== character && CHAR_PERCENT !== character && CHAR_COLON !== character && !ESCAPE_SEQUENCES[character] && !needsHexEscape(character);
	}
	function needsHexEscape(character) {
		return !(32 <= character && character <= 126 || 133 === character || 160 <= character && character <= 55295 || 57344 <= character && character <= 65533 || 65536 <= character && character <= 1114111);
	}
	function writeFlowSequence(state, level, object) {
		var _result = "", _tag = state.tag, index = 0, length = object.length;
		for (; index < length; index += 1) if (writeNode(state, level, object[index], false, false)) {
			if (0 !== index) _result += ", ";
			_result += state.dump;
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		var _result = "", _tag = state.tag, index = 0, length = object.length;
		for (; index < length; index += 1) if (writeNode(state, level + 1, object[index], true, true)) {
			if (!compact || 0 !== index) _result += generateNextLine(state, level);
			_result += "- " + state.dump;
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		var _result = "", _tag = state.tag, objectKeyList = Object.keys(object), index = 0, length = objectKeyList.length, objectKey, objectValue, pairBuffer;
		for (; index < length; index += 1) {
			pairBuffer = "";
			if (0 !== index) pairBuffer += ", ";
			objectKey = objectKeyList[index];
			objectValue = object[objectKey];
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + ": ";
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		var _result = "", _tag = state.tag, objectKeyList = Object.keys(object), index = 0, length = objectKeyList.length, objectKey, objectValue, explicitPair, pairBuffer;
		for (; index < length; index += 1) {
			pairBuffer = "";
			if (!compact || 0 !== index) pairBuffer += generateNextLine(state, level);
			objectKey = objectKeyList[index];
			objectValue = object[objectKey];
			if (!writeNode(state, level + 1, objectKey, true, true)) continue;
			explicitPair = null !== state.tag && "?" !== state.tag || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		var _result, typeList = explicit ? state.explicitTypes : state.implicitTypes, index = 0, length = typeList.length, type, style;
		for (; index < length; index += 1) {
			type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || "object" === typeof object && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				state.tag = explicit ? type.tag : "?";
				if (type.represent) {
					style = state.styleMap[type.tag] || type.defaultStyle;
					if ("[object Function]" === _toString.call(type.represent)) _result = type.represent(object, style);
					else if (_hasOwnProperty.call(type.represent, style)) _result = type.represent[style](object, style);
					else throw new YAMLException("!<" + type.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return true;
			}
		}
		return false;
	}
	function writeNode(state, level, object, block, compact) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		var type = _toString.call(state.dump);
		if (block) block = 0 > state.flowLevel || state.flowLevel > level;
		if (null !== state.tag && "?" !== state.tag || 2 !== state.indent && level > 0) compact = false;
		var objectOrArray = "[object Object]" === type || "[object Array]" === type, duplicateIndex, duplicate;
		if (objectOrArray) {
			duplicateIndex = state.duplicates.indexOf(object);
			duplicate = duplicateIndex !== -1;
		}
		if (duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) state.usedDuplicates[duplicateIndex] = true;
			if ("[object Object]" === type) {
				if (block && 0 !== Object.keys(state.dump).length) {
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + (0 === level ? "\n" : "") + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if ("[object Array]" === type) {
				if (block && 0 !== state.dump.length) {
					writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + (0 === level ? "\n" : "") + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if ("[object String]" === type) {
				if ("?" !== state.tag) writeScalar(state, state.dump, level);
			} else {
				if (state.skipInvalid) return false;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (null !== state.tag && "?" !== state.tag) state.dump = "!<" + state.tag + "> " + state.dump;
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		var objects = [], duplicatesIndexes = [], index, length;
		inspectNode(object, objects, duplicatesIndexes);
		for (index = 0, length = duplicatesIndexes.length; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		_toString.call(object);
		var objectKeyList, index, length;
		if (null !== object && "object" === typeof object) {
			index = objects.indexOf(object);
			if (-1 !== index) {
				if (-1 === duplicatesIndexes.indexOf(index)) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (index = 0, length = object.length; index < length; index += 1) inspectNode(object[index], objects, duplicatesIndexes);
				else {
					objectKeyList = Object.keys(object);
					for (index = 0, length = objectKeyList.length; index < length; index += 1) inspectNode(object[objectKeyList[index]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump(input, options) {
		options = options || {};
		var state = new State(options);
		getDuplicateReferences(input, state);
		if (writeNode(state, 0, input, true, true)) return state.dump + "\n";
		return "";
	}
	exports.dump = dump;
	function safeDump(input, options) {
		return dump(input, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
	}
	exports.safeDump = safeDump;
}));
// node_modules/yaml-ast-parser/dist/src/scalarInference.js
var require_scalarInference = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function parseYamlBoolean(input) {
		if ([
			"true",
			"True",
			"TRUE"
		].lastIndexOf(input) >= 0) return true;
		else if ([
			"false",
			"False",
			"FALSE"
		].lastIndexOf(input) >= 0) return false;
		throw "Invalid boolean \"" + input + "\"";
	}
	exports.parseYamlBoolean = parseYamlBoolean;
	function safeParseYamlInteger(input) {
		if (input.lastIndexOf("0o", 0) === 0) return parseInt(input.substring(2), 8);
		return parseInt(input);
	}
	function parseYamlInteger(input) {
		var result = safeParseYamlInteger(input);
		if (isNaN(result)) throw "Invalid integer \"" + input + "\"";
		return result;
	}
	exports.parseYamlInteger = parseYamlInteger;
	function parseYamlFloat(input) {
		if ([
			".nan",
			".NaN",
			".NAN"
		].lastIndexOf(input) >= 0) return NaN;
		var match = /^([-+])?(?:\.inf|\.Inf|\.INF)$/.exec(input);
		if (match) return match[1] === "-" ? -1e400 : 1e400;
		var result = parseFloat(input);
		if (!isNaN(result)) return result;
		throw "Invalid float \"" + input + "\"";
	}
	exports.parseYamlFloat = parseYamlFloat;
	var ScalarType;
	(function(ScalarType) {
		ScalarType[ScalarType["null"] = 0] = "null";
		ScalarType[ScalarType["bool"] = 1] = "bool";
		ScalarType[ScalarType["int"] = 2] = "int";
		ScalarType[ScalarType["float"] = 3] = "float";
		ScalarType[ScalarType["string"] = 4] = "string";
	})(ScalarType = exports.ScalarType || (exports.ScalarType = {}));
	function determineScalarType(node) {
		if (node === void 0) return ScalarType.null;
		if (node.doubleQuoted || !node.plainScalar || node["singleQuoted"]) return ScalarType.string;
		var value = node.value;
		if ([
			"null",
			"Null",
			"NULL",
			"~",
			""
		].indexOf(value) >= 0) return ScalarType.null;
		if (value === null || value === void 0) return ScalarType.null;
		if ([
			"true",
			"True",
			"TRUE",
			"false",
			"False",
			"FALSE"
		].indexOf(value) >= 0) return ScalarType.bool;
		if (/^[-+]?[0-9]+$/.test(value) || /^0o[0-7]+$/.test(value) || /^0x[0-9a-fA-F]+$/.test(value)) return ScalarType.int;
		if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(value) || /^[-+]?(\.inf|\.Inf|\.INF)$/.test(value) || [
			".nan",
			".NaN",
			".NAN"
		].indexOf(value) >= 0) return ScalarType.float;
		return ScalarType.string;
	}
	exports.determineScalarType = determineScalarType;
}));
(/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	function __export(m) {
		for (var p in m) if (!exports.hasOwnProperty(p)) exports[p] = m[p];
	}
	Object.defineProperty(exports, "__esModule", { value: true });
	var loader_1 = require_loader();
	exports.load = loader_1.load;
	exports.loadAll = loader_1.loadAll;
	exports.safeLoad = loader_1.safeLoad;
	exports.safeLoadAll = loader_1.safeLoadAll;
	var dumper_1 = require_dumper();
	exports.dump = dumper_1.dump;
	exports.safeDump = dumper_1.safeDump;
	exports.YAMLException = require_exception();
	__export(require_yamlAST());
	__export(require_scalarInference());
})))();
colorize.bgRed;
colorize.yellow, colorize.red;
+(env$1.REDOCLY_CLI_LINT_MAX_SUGGESTIONS ?? 5);
// node_modules/@redocly/openapi-core/lib/lint.js
const { theme: _, ...propertiesWithoutTheme } = Os.properties;
({ ...Os });
exports.getTypes = getTypes;
exports.mapTypeToComponent = mapTypeToComponent;
exports.normalizeTypes = normalizeTypes;
