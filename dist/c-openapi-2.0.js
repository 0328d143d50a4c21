require("./c-rolldown-runtime.js");
// src/core/load/generated/openapi-2.0.js
var e = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports);
var t = e(((e, t) => {
	t.exports = function e(t, n) {
		if (t === n) return !0;
		if (t && n && typeof t == `object` && typeof n == `object`) {
			if (t.constructor !== n.constructor) return !1;
			var r, i, a;
			if (Array.isArray(t)) {
				if (r = t.length, r != n.length) return !1;
				for (i = r; i-- !== 0;) if (!e(t[i], n[i])) return !1;
				return !0;
			}
			if (t.constructor === RegExp) return t.source === n.source && t.flags === n.flags;
			if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === n.valueOf();
			if (t.toString !== Object.prototype.toString) return t.toString() === n.toString();
			if (a = Object.keys(t), r = a.length, r !== Object.keys(n).length) return !1;
			for (i = r; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(n, a[i])) return !1;
			for (i = r; i-- !== 0;) {
				var o = a[i];
				if (!e(t[o], n[o])) return !1;
			}
			return !0;
		}
		return t !== t && n !== n;
	};
}));
var n = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let n = t();
	n.code = `require("ajv/dist/runtime/equal").default`, e.default = n;
}));
var openapi_2_0_default = e(((e, t) => {
	t.exports = xe, t.exports.default = xe;
	let r = {
		title: `A JSON Schema for Swagger 2.0 API.`,
		id: `http://swagger.io/v2/schema.json#`,
		$schema: `http://json-schema.org/draft-04/schema#`,
		type: `object`,
		required: [
			`swagger`,
			`info`,
			`paths`
		],
		additionalProperties: !1,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			swagger: {
				type: `string`,
				enum: [`2.0`],
				description: `The Swagger version of this document.`
			},
			info: { $ref: `#/definitions/info` },
			host: {
				type: `string`,
				pattern: `^[^{}/ :\\\\]+(?::\\d+)?$`,
				description: `The host (name or ip) of the API. Example: 'swagger.io'`
			},
			basePath: {
				type: `string`,
				pattern: `^/`,
				description: `The base path to the API. Example: '/api'.`
			},
			schemes: { $ref: `#/definitions/schemesList` },
			consumes: {
				description: `A list of MIME types accepted by the API.`,
				allOf: [{ $ref: `#/definitions/mediaTypeList` }]
			},
			produces: {
				description: `A list of MIME types the API can produce.`,
				allOf: [{ $ref: `#/definitions/mediaTypeList` }]
			},
			paths: { $ref: `#/definitions/paths` },
			definitions: { $ref: `#/definitions/definitions` },
			parameters: { $ref: `#/definitions/parameterDefinitions` },
			responses: { $ref: `#/definitions/responseDefinitions` },
			security: { $ref: `#/definitions/security` },
			securityDefinitions: { $ref: `#/definitions/securityDefinitions` },
			tags: {
				type: `array`,
				items: { $ref: `#/definitions/tag` }
			},
			externalDocs: { $ref: `#/definitions/externalDocs` }
		},
		definitions: {
			info: {
				type: `object`,
				description: `General information about the API.`,
				required: [`version`, `title`],
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					title: {
						type: `string`,
						description: `A unique and precise title of the API.`
					},
					version: {
						type: `string`,
						description: `A semantic version number of the API.`
					},
					description: {
						type: `string`,
						description: `A longer description of the API. Should be different from the title.  GitHub Flavored Markdown is allowed.`
					},
					termsOfService: {
						type: `string`,
						description: `The terms of service for the API.`
					},
					contact: { $ref: `#/definitions/contact` },
					license: { $ref: `#/definitions/license` }
				}
			},
			contact: {
				type: `object`,
				description: `Contact information for the owners of the API.`,
				additionalProperties: !1,
				properties: {
					name: {
						type: `string`,
						description: `The identifying name of the contact person/organization.`
					},
					url: {
						type: `string`,
						description: `The URL pointing to the contact information.`,
						format: `uri`
					},
					email: {
						type: `string`,
						description: `The email address of the contact person/organization.`,
						format: `email`
					}
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			license: {
				type: `object`,
				required: [`name`],
				additionalProperties: !1,
				properties: {
					name: {
						type: `string`,
						description: `The name of the license type. It's encouraged to use an OSI compatible license.`
					},
					url: {
						type: `string`,
						description: `The URL pointing to the license.`,
						format: `uri`
					}
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			paths: {
				type: `object`,
				description: `Relative paths to the individual endpoints. They must be relative to the 'basePath'.`,
				patternProperties: {
					"^x-": { $ref: `#/definitions/vendorExtension` },
					"^/": { $ref: `#/definitions/pathItem` }
				},
				additionalProperties: !1
			},
			definitions: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/schema` },
				description: `One or more JSON objects describing the schemas being consumed and produced by the API.`
			},
			parameterDefinitions: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/parameter` },
				description: `One or more JSON representations for parameters`
			},
			responseDefinitions: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/response` },
				description: `One or more JSON representations for responses`
			},
			externalDocs: {
				type: `object`,
				additionalProperties: !1,
				description: `information about external documentation`,
				required: [`url`],
				properties: {
					description: { type: `string` },
					url: {
						type: `string`,
						format: `uri`
					}
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			examples: {
				type: `object`,
				additionalProperties: !0
			},
			mimeType: {
				type: `string`,
				description: `The MIME type of the HTTP message.`
			},
			operation: {
				type: `object`,
				required: [`responses`],
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					tags: {
						type: `array`,
						items: { type: `string` },
						uniqueItems: !0
					},
					summary: {
						type: `string`,
						description: `A brief summary of the operation.`
					},
					description: {
						type: `string`,
						description: `A longer description of the operation, GitHub Flavored Markdown is allowed.`
					},
					externalDocs: { $ref: `#/definitions/externalDocs` },
					operationId: {
						type: `string`,
						description: `A unique identifier of the operation.`
					},
					produces: {
						description: `A list of MIME types the API can produce.`,
						allOf: [{ $ref: `#/definitions/mediaTypeList` }]
					},
					consumes: {
						description: `A list of MIME types the API can consume.`,
						allOf: [{ $ref: `#/definitions/mediaTypeList` }]
					},
					parameters: { $ref: `#/definitions/parametersList` },
					responses: { $ref: `#/definitions/responses` },
					schemes: { $ref: `#/definitions/schemesList` },
					deprecated: {
						type: `boolean`,
						default: !1
					},
					security: { $ref: `#/definitions/security` }
				}
			},
			pathItem: {
				type: `object`,
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					$ref: { type: `string` },
					get: { $ref: `#/definitions/operation` },
					put: { $ref: `#/definitions/operation` },
					post: { $ref: `#/definitions/operation` },
					delete: { $ref: `#/definitions/operation` },
					options: { $ref: `#/definitions/operation` },
					head: { $ref: `#/definitions/operation` },
					patch: { $ref: `#/definitions/operation` },
					parameters: { $ref: `#/definitions/parametersList` }
				}
			},
			responses: {
				type: `object`,
				description: `Response objects names can either be any valid HTTP status code or 'default'.`,
				minProperties: 1,
				additionalProperties: !1,
				patternProperties: {
					"^([0-9]{3})$|^(default)$": { $ref: `#/definitions/responseValue` },
					"^x-": { $ref: `#/definitions/vendorExtension` }
				},
				not: {
					type: `object`,
					additionalProperties: !1,
					patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
				}
			},
			responseValue: { oneOf: [{ $ref: `#/definitions/response` }, { $ref: `#/definitions/jsonReference` }] },
			response: {
				type: `object`,
				required: [`description`],
				properties: {
					description: { type: `string` },
					schema: { oneOf: [{ $ref: `#/definitions/schema` }, { $ref: `#/definitions/fileSchema` }] },
					headers: { $ref: `#/definitions/headers` },
					examples: { $ref: `#/definitions/examples` }
				},
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			headers: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/header` }
			},
			header: {
				type: `object`,
				additionalProperties: !1,
				required: [`type`],
				properties: {
					type: {
						type: `string`,
						enum: [
							`string`,
							`number`,
							`integer`,
							`boolean`,
							`array`
						]
					},
					format: { type: `string` },
					items: { $ref: `#/definitions/primitivesItems` },
					collectionFormat: { $ref: `#/definitions/collectionFormat` },
					default: { $ref: `#/definitions/default` },
					maximum: { $ref: `#/definitions/maximum` },
					exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
					minimum: { $ref: `#/definitions/minimum` },
					exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
					maxLength: { $ref: `#/definitions/maxLength` },
					minLength: { $ref: `#/definitions/minLength` },
					pattern: { $ref: `#/definitions/pattern` },
					maxItems: { $ref: `#/definitions/maxItems` },
					minItems: { $ref: `#/definitions/minItems` },
					uniqueItems: { $ref: `#/definitions/uniqueItems` },
					enum: { $ref: `#/definitions/enum` },
					multipleOf: { $ref: `#/definitions/multipleOf` },
					description: { type: `string` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			vendorExtension: {
				description: `Any property starting with x- is valid.`,
				additionalProperties: !0,
				additionalItems: !0
			},
			bodyParameter: {
				type: `object`,
				required: [
					`name`,
					`in`,
					`schema`
				],
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					description: {
						type: `string`,
						description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
					},
					name: {
						type: `string`,
						description: `The name of the parameter.`
					},
					in: {
						type: `string`,
						description: `Determines the location of the parameter.`,
						enum: [`body`]
					},
					required: {
						type: `boolean`,
						description: `Determines whether or not this parameter is required or optional.`,
						default: !1
					},
					schema: { $ref: `#/definitions/schema` }
				},
				additionalProperties: !1
			},
			headerParameterSubSchema: {
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					required: {
						type: `boolean`,
						description: `Determines whether or not this parameter is required or optional.`,
						default: !1
					},
					in: {
						type: `string`,
						description: `Determines the location of the parameter.`,
						enum: [`header`]
					},
					description: {
						type: `string`,
						description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
					},
					name: {
						type: `string`,
						description: `The name of the parameter.`
					},
					type: {
						type: `string`,
						enum: [
							`string`,
							`number`,
							`boolean`,
							`integer`,
							`array`
						]
					},
					format: { type: `string` },
					items: { $ref: `#/definitions/primitivesItems` },
					collectionFormat: { $ref: `#/definitions/collectionFormat` },
					default: { $ref: `#/definitions/default` },
					maximum: { $ref: `#/definitions/maximum` },
					exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
					minimum: { $ref: `#/definitions/minimum` },
					exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
					maxLength: { $ref: `#/definitions/maxLength` },
					minLength: { $ref: `#/definitions/minLength` },
					pattern: { $ref: `#/definitions/pattern` },
					maxItems: { $ref: `#/definitions/maxItems` },
					minItems: { $ref: `#/definitions/minItems` },
					uniqueItems: { $ref: `#/definitions/uniqueItems` },
					enum: { $ref: `#/definitions/enum` },
					multipleOf: { $ref: `#/definitions/multipleOf` }
				}
			},
			queryParameterSubSchema: {
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					required: {
						type: `boolean`,
						description: `Determines whether or not this parameter is required or optional.`,
						default: !1
					},
					in: {
						type: `string`,
						description: `Determines the location of the parameter.`,
						enum: [`query`]
					},
					description: {
						type: `string`,
						description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
					},
					name: {
						type: `string`,
						description: `The name of the parameter.`
					},
					allowEmptyValue: {
						type: `boolean`,
						default: !1,
						description: `allows sending a parameter by name only or with an empty value.`
					},
					type: {
						type: `string`,
						enum: [
							`string`,
							`number`,
							`boolean`,
							`integer`,
							`array`
						]
					},
					format: { type: `string` },
					items: { $ref: `#/definitions/primitivesItems` },
					collectionFormat: { $ref: `#/definitions/collectionFormatWithMulti` },
					default: { $ref: `#/definitions/default` },
					maximum: { $ref: `#/definitions/maximum` },
					exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
					minimum: { $ref: `#/definitions/minimum` },
					exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
					maxLength: { $ref: `#/definitions/maxLength` },
					minLength: { $ref: `#/definitions/minLength` },
					pattern: { $ref: `#/definitions/pattern` },
					maxItems: { $ref: `#/definitions/maxItems` },
					minItems: { $ref: `#/definitions/minItems` },
					uniqueItems: { $ref: `#/definitions/uniqueItems` },
					enum: { $ref: `#/definitions/enum` },
					multipleOf: { $ref: `#/definitions/multipleOf` }
				}
			},
			formDataParameterSubSchema: {
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					required: {
						type: `boolean`,
						description: `Determines whether or not this parameter is required or optional.`,
						default: !1
					},
					in: {
						type: `string`,
						description: `Determines the location of the parameter.`,
						enum: [`formData`]
					},
					description: {
						type: `string`,
						description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
					},
					name: {
						type: `string`,
						description: `The name of the parameter.`
					},
					allowEmptyValue: {
						type: `boolean`,
						default: !1,
						description: `allows sending a parameter by name only or with an empty value.`
					},
					type: {
						type: `string`,
						enum: [
							`string`,
							`number`,
							`boolean`,
							`integer`,
							`array`,
							`file`
						]
					},
					format: { type: `string` },
					items: { $ref: `#/definitions/primitivesItems` },
					collectionFormat: { $ref: `#/definitions/collectionFormatWithMulti` },
					default: { $ref: `#/definitions/default` },
					maximum: { $ref: `#/definitions/maximum` },
					exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
					minimum: { $ref: `#/definitions/minimum` },
					exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
					maxLength: { $ref: `#/definitions/maxLength` },
					minLength: { $ref: `#/definitions/minLength` },
					pattern: { $ref: `#/definitions/pattern` },
					maxItems: { $ref: `#/definitions/maxItems` },
					minItems: { $ref: `#/definitions/minItems` },
					uniqueItems: { $ref: `#/definitions/uniqueItems` },
					enum: { $ref: `#/definitions/enum` },
					multipleOf: { $ref: `#/definitions/multipleOf` }
				}
			},
			pathParameterSubSchema: {
				additionalProperties: !1,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				required: [`required`],
				properties: {
					required: {
						type: `boolean`,
						enum: [!0],
						description: `Determines whether or not this parameter is required or optional.`
					},
					in: {
						type: `string`,
						description: `Determines the location of the parameter.`,
						enum: [`path`]
					},
					description: {
						type: `string`,
						description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
					},
					name: {
						type: `string`,
						description: `The name of the parameter.`
					},
					type: {
						type: `string`,
						enum: [
							`string`,
							`number`,
							`boolean`,
							`integer`,
							`array`
						]
					},
					format: { type: `string` },
					items: { $ref: `#/definitions/primitivesItems` },
					collectionFormat: { $ref: `#/definitions/collectionFormat` },
					default: { $ref: `#/definitions/default` },
					maximum: { $ref: `#/definitions/maximum` },
					exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
					minimum: { $ref: `#/definitions/minimum` },
					exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
					maxLength: { $ref: `#/definitions/maxLength` },
					minLength: { $ref: `#/definitions/minLength` },
					pattern: { $ref: `#/definitions/pattern` },
					maxItems: { $ref: `#/definitions/maxItems` },
					minItems: { $ref: `#/definitions/minItems` },
					uniqueItems: { $ref: `#/definitions/uniqueItems` },
					enum: { $ref: `#/definitions/enum` },
					multipleOf: { $ref: `#/definitions/multipleOf` }
				}
			},
			nonBodyParameter: {
				type: `object`,
				required: [
					`name`,
					`in`,
					`type`
				],
				oneOf: [
					{ $ref: `#/definitions/headerParameterSubSchema` },
					{ $ref: `#/definitions/formDataParameterSubSchema` },
					{ $ref: `#/definitions/queryParameterSubSchema` },
					{ $ref: `#/definitions/pathParameterSubSchema` }
				]
			},
			parameter: { oneOf: [{ $ref: `#/definitions/bodyParameter` }, { $ref: `#/definitions/nonBodyParameter` }] },
			schema: {
				type: `object`,
				description: `A deterministic version of a JSON Schema object.`,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				properties: {
					$ref: { type: `string` },
					format: { type: `string` },
					title: { $ref: `http://json-schema.org/draft-04/schema#/properties/title` },
					description: { $ref: `http://json-schema.org/draft-04/schema#/properties/description` },
					default: { $ref: `http://json-schema.org/draft-04/schema#/properties/default` },
					multipleOf: { $ref: `http://json-schema.org/draft-04/schema#/properties/multipleOf` },
					maximum: { $ref: `http://json-schema.org/draft-04/schema#/properties/maximum` },
					exclusiveMaximum: { $ref: `http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum` },
					minimum: { $ref: `http://json-schema.org/draft-04/schema#/properties/minimum` },
					exclusiveMinimum: { $ref: `http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum` },
					maxLength: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
					minLength: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
					pattern: { $ref: `http://json-schema.org/draft-04/schema#/properties/pattern` },
					maxItems: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
					minItems: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
					uniqueItems: { $ref: `http://json-schema.org/draft-04/schema#/properties/uniqueItems` },
					maxProperties: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
					minProperties: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
					required: { $ref: `http://json-schema.org/draft-04/schema#/definitions/stringArray` },
					enum: { $ref: `http://json-schema.org/draft-04/schema#/properties/enum` },
					additionalProperties: {
						anyOf: [{ $ref: `#/definitions/schema` }, { type: `boolean` }],
						default: {}
					},
					type: { $ref: `http://json-schema.org/draft-04/schema#/properties/type` },
					items: {
						anyOf: [{ $ref: `#/definitions/schema` }, {
							type: `array`,
							minItems: 1,
							items: { $ref: `#/definitions/schema` }
						}],
						default: {}
					},
					allOf: {
						type: `array`,
						minItems: 1,
						items: { $ref: `#/definitions/schema` }
					},
					properties: {
						type: `object`,
						additionalProperties: { $ref: `#/definitions/schema` },
						default: {}
					},
					discriminator: { type: `string` },
					readOnly: {
						type: `boolean`,
						default: !1
					},
					xml: { $ref: `#/definitions/xml` },
					externalDocs: { $ref: `#/definitions/externalDocs` },
					example: {}
				},
				additionalProperties: !1
			},
			fileSchema: {
				type: `object`,
				description: `A deterministic version of a JSON Schema object.`,
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
				required: [`type`],
				properties: {
					format: { type: `string` },
					title: { $ref: `http://json-schema.org/draft-04/schema#/properties/title` },
					description: { $ref: `http://json-schema.org/draft-04/schema#/properties/description` },
					default: { $ref: `http://json-schema.org/draft-04/schema#/properties/default` },
					required: { $ref: `http://json-schema.org/draft-04/schema#/definitions/stringArray` },
					type: {
						type: `string`,
						enum: [`file`]
					},
					readOnly: {
						type: `boolean`,
						default: !1
					},
					externalDocs: { $ref: `#/definitions/externalDocs` },
					example: {}
				},
				additionalProperties: !1
			},
			primitivesItems: {
				type: `object`,
				additionalProperties: !1,
				properties: {
					type: {
						type: `string`,
						enum: [
							`string`,
							`number`,
							`integer`,
							`boolean`,
							`array`
						]
					},
					format: { type: `string` },
					items: { $ref: `#/definitions/primitivesItems` },
					collectionFormat: { $ref: `#/definitions/collectionFormat` },
					default: { $ref: `#/definitions/default` },
					maximum: { $ref: `#/definitions/maximum` },
					exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
					minimum: { $ref: `#/definitions/minimum` },
					exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
					maxLength: { $ref: `#/definitions/maxLength` },
					minLength: { $ref: `#/definitions/minLength` },
					pattern: { $ref: `#/definitions/pattern` },
					maxItems: { $ref: `#/definitions/maxItems` },
					minItems: { $ref: `#/definitions/minItems` },
					uniqueItems: { $ref: `#/definitions/uniqueItems` },
					enum: { $ref: `#/definitions/enum` },
					multipleOf: { $ref: `#/definitions/multipleOf` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			security: {
				type: `array`,
				items: { $ref: `#/definitions/securityRequirement` }
			},
			securityRequirement: {
				type: `object`,
				additionalProperties: {
					type: `array`,
					items: { type: `string` },
					uniqueItems: !0
				}
			},
			xml: {
				type: `object`,
				additionalProperties: !1,
				properties: {
					name: { type: `string` },
					namespace: { type: `string` },
					prefix: { type: `string` },
					attribute: {
						type: `boolean`,
						default: !1
					},
					wrapped: {
						type: `boolean`,
						default: !1
					}
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			tag: {
				type: `object`,
				additionalProperties: !1,
				required: [`name`],
				properties: {
					name: { type: `string` },
					description: { type: `string` },
					externalDocs: { $ref: `#/definitions/externalDocs` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			securityDefinitions: {
				type: `object`,
				additionalProperties: { oneOf: [
					{ $ref: `#/definitions/basicAuthenticationSecurity` },
					{ $ref: `#/definitions/apiKeySecurity` },
					{ $ref: `#/definitions/oauth2ImplicitSecurity` },
					{ $ref: `#/definitions/oauth2PasswordSecurity` },
					{ $ref: `#/definitions/oauth2ApplicationSecurity` },
					{ $ref: `#/definitions/oauth2AccessCodeSecurity` }
				] }
			},
			basicAuthenticationSecurity: {
				type: `object`,
				additionalProperties: !1,
				required: [`type`],
				properties: {
					type: {
						type: `string`,
						enum: [`basic`]
					},
					description: { type: `string` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			apiKeySecurity: {
				type: `object`,
				additionalProperties: !1,
				required: [
					`type`,
					`name`,
					`in`
				],
				properties: {
					type: {
						type: `string`,
						enum: [`apiKey`]
					},
					name: { type: `string` },
					in: {
						type: `string`,
						enum: [`header`, `query`]
					},
					description: { type: `string` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			oauth2ImplicitSecurity: {
				type: `object`,
				additionalProperties: !1,
				required: [
					`type`,
					`flow`,
					`authorizationUrl`
				],
				properties: {
					type: {
						type: `string`,
						enum: [`oauth2`]
					},
					flow: {
						type: `string`,
						enum: [`implicit`]
					},
					scopes: { $ref: `#/definitions/oauth2Scopes` },
					authorizationUrl: {
						type: `string`,
						format: `uri`
					},
					description: { type: `string` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			oauth2PasswordSecurity: {
				type: `object`,
				additionalProperties: !1,
				required: [
					`type`,
					`flow`,
					`tokenUrl`
				],
				properties: {
					type: {
						type: `string`,
						enum: [`oauth2`]
					},
					flow: {
						type: `string`,
						enum: [`password`]
					},
					scopes: { $ref: `#/definitions/oauth2Scopes` },
					tokenUrl: {
						type: `string`,
						format: `uri`
					},
					description: { type: `string` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			oauth2ApplicationSecurity: {
				type: `object`,
				additionalProperties: !1,
				required: [
					`type`,
					`flow`,
					`tokenUrl`
				],
				properties: {
					type: {
						type: `string`,
						enum: [`oauth2`]
					},
					flow: {
						type: `string`,
						enum: [`application`]
					},
					scopes: { $ref: `#/definitions/oauth2Scopes` },
					tokenUrl: {
						type: `string`,
						format: `uri`
					},
					description: { type: `string` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			oauth2AccessCodeSecurity: {
				type: `object`,
				additionalProperties: !1,
				required: [
					`type`,
					`flow`,
					`authorizationUrl`,
					`tokenUrl`
				],
				properties: {
					type: {
						type: `string`,
						enum: [`oauth2`]
					},
					flow: {
						type: `string`,
						enum: [`accessCode`]
					},
					scopes: { $ref: `#/definitions/oauth2Scopes` },
					authorizationUrl: {
						type: `string`,
						format: `uri`
					},
					tokenUrl: {
						type: `string`,
						format: `uri`
					},
					description: { type: `string` }
				},
				patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
			},
			oauth2Scopes: {
				type: `object`,
				additionalProperties: { type: `string` }
			},
			mediaTypeList: {
				type: `array`,
				items: { $ref: `#/definitions/mimeType` }
			},
			parametersList: {
				type: `array`,
				description: `The parameters needed to send a valid API call.`,
				additionalItems: !1,
				items: { oneOf: [{ $ref: `#/definitions/parameter` }, { $ref: `#/definitions/jsonReference` }] }
			},
			schemesList: {
				type: `array`,
				description: `The transfer protocol of the API.`,
				items: {
					type: `string`,
					enum: [
						`http`,
						`https`,
						`ws`,
						`wss`
					]
				},
				uniqueItems: !0
			},
			collectionFormat: {
				type: `string`,
				enum: [
					`csv`,
					`ssv`,
					`tsv`,
					`pipes`
				],
				default: `csv`
			},
			collectionFormatWithMulti: {
				type: `string`,
				enum: [
					`csv`,
					`ssv`,
					`tsv`,
					`pipes`,
					`multi`
				],
				default: `csv`
			},
			title: { $ref: `http://json-schema.org/draft-04/schema#/properties/title` },
			description: { $ref: `http://json-schema.org/draft-04/schema#/properties/description` },
			default: { $ref: `http://json-schema.org/draft-04/schema#/properties/default` },
			multipleOf: { $ref: `http://json-schema.org/draft-04/schema#/properties/multipleOf` },
			maximum: { $ref: `http://json-schema.org/draft-04/schema#/properties/maximum` },
			exclusiveMaximum: { $ref: `http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum` },
			minimum: { $ref: `http://json-schema.org/draft-04/schema#/properties/minimum` },
			exclusiveMinimum: { $ref: `http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum` },
			maxLength: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
			minLength: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
			pattern: { $ref: `http://json-schema.org/draft-04/schema#/properties/pattern` },
			maxItems: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
			minItems: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
			uniqueItems: { $ref: `http://json-schema.org/draft-04/schema#/properties/uniqueItems` },
			enum: { $ref: `http://json-schema.org/draft-04/schema#/properties/enum` },
			jsonReference: {
				type: `object`,
				required: [`$ref`],
				additionalProperties: !1,
				properties: { $ref: { type: `string` } }
			}
		}
	}, i = {
		type: `array`,
		description: `The transfer protocol of the API.`,
		items: {
			type: `string`,
			enum: [
				`http`,
				`https`,
				`ws`,
				`wss`
			]
		},
		uniqueItems: !0
	}, a = Object.prototype.hasOwnProperty, o = RegExp(`^x-`, `u`), s = RegExp(`^[^{}/ :\\\\]+(?::\\d+)?$`, `u`), c = RegExp(`^/`, `u`);
	function l(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(n === `name` || n === `url` || n === `email` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/properties/url/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.email !== void 0 && typeof e.email != `string`) {
				let e = {
					instancePath: t + `/email`,
					schemaPath: `#/properties/email/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return l.errors = a, s === 0;
	}
	function u(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `name` || n === `url` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/properties/url/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return u.errors = a, s === 0;
	}
	function d(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.version === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `version` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.title === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `title` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `title` || n === `version` || n === `description` || n === `termsOfService` || n === `contact` || n === `license` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.title !== void 0 && typeof e.title != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.version !== void 0 && typeof e.version != `string`) {
				let e = {
					instancePath: t + `/version`,
					schemaPath: `#/properties/version/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.termsOfService !== void 0 && typeof e.termsOfService != `string`) {
				let e = {
					instancePath: t + `/termsOfService`,
					schemaPath: `#/properties/termsOfService/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			e.contact !== void 0 && (l(e.contact, {
				instancePath: t + `/contact`,
				parentData: e,
				parentDataProperty: `contact`,
				rootData: i
			}) || (a = a === null ? l.errors : a.concat(l.errors), s = a.length)), e.license !== void 0 && (u(e.license, {
				instancePath: t + `/license`,
				parentData: e,
				parentDataProperty: `license`,
				rootData: i
			}) || (a = a === null ? u.errors : a.concat(u.errors), s = a.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return d.errors = a, s === 0;
	}
	function f(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (Array.isArray(e)) {
			let n = e.length;
			for (let r = 0; r < n; r++) if (typeof e[r] != `string`) {
				let e = {
					instancePath: t + `/` + r,
					schemaPath: `#/definitions/mimeType/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `array` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return f.errors = a, o === 0;
	}
	let p = {
		type: `object`,
		additionalProperties: !1,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			$ref: { type: `string` },
			get: { $ref: `#/definitions/operation` },
			put: { $ref: `#/definitions/operation` },
			post: { $ref: `#/definitions/operation` },
			delete: { $ref: `#/definitions/operation` },
			options: { $ref: `#/definitions/operation` },
			head: { $ref: `#/definitions/operation` },
			patch: { $ref: `#/definitions/operation` },
			parameters: { $ref: `#/definitions/parametersList` }
		}
	}, m = {
		type: `object`,
		required: [`responses`],
		additionalProperties: !1,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			tags: {
				type: `array`,
				items: { type: `string` },
				uniqueItems: !0
			},
			summary: {
				type: `string`,
				description: `A brief summary of the operation.`
			},
			description: {
				type: `string`,
				description: `A longer description of the operation, GitHub Flavored Markdown is allowed.`
			},
			externalDocs: { $ref: `#/definitions/externalDocs` },
			operationId: {
				type: `string`,
				description: `A unique identifier of the operation.`
			},
			produces: {
				description: `A list of MIME types the API can produce.`,
				allOf: [{ $ref: `#/definitions/mediaTypeList` }]
			},
			consumes: {
				description: `A list of MIME types the API can consume.`,
				allOf: [{ $ref: `#/definitions/mediaTypeList` }]
			},
			parameters: { $ref: `#/definitions/parametersList` },
			responses: { $ref: `#/definitions/responses` },
			schemes: { $ref: `#/definitions/schemesList` },
			deprecated: {
				type: `boolean`,
				default: !1
			},
			security: { $ref: `#/definitions/security` }
		}
	};
	function h(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.url === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `url` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `description` || n === `url` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/properties/url/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return h.errors = a, s === 0;
	}
	let ee = {
		type: `object`,
		required: [
			`name`,
			`in`,
			`schema`
		],
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			description: {
				type: `string`,
				description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
			},
			name: {
				type: `string`,
				description: `The name of the parameter.`
			},
			in: {
				type: `string`,
				description: `Determines the location of the parameter.`,
				enum: [`body`]
			},
			required: {
				type: `boolean`,
				description: `Determines whether or not this parameter is required or optional.`,
				default: !1
			},
			schema: { $ref: `#/definitions/schema` }
		},
		additionalProperties: !1
	}, te = {
		type: `object`,
		description: `A deterministic version of a JSON Schema object.`,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			$ref: { type: `string` },
			format: { type: `string` },
			title: { $ref: `http://json-schema.org/draft-04/schema#/properties/title` },
			description: { $ref: `http://json-schema.org/draft-04/schema#/properties/description` },
			default: { $ref: `http://json-schema.org/draft-04/schema#/properties/default` },
			multipleOf: { $ref: `http://json-schema.org/draft-04/schema#/properties/multipleOf` },
			maximum: { $ref: `http://json-schema.org/draft-04/schema#/properties/maximum` },
			exclusiveMaximum: { $ref: `http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum` },
			minimum: { $ref: `http://json-schema.org/draft-04/schema#/properties/minimum` },
			exclusiveMinimum: { $ref: `http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum` },
			maxLength: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
			minLength: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
			pattern: { $ref: `http://json-schema.org/draft-04/schema#/properties/pattern` },
			maxItems: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
			minItems: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
			uniqueItems: { $ref: `http://json-schema.org/draft-04/schema#/properties/uniqueItems` },
			maxProperties: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger` },
			minProperties: { $ref: `http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0` },
			required: { $ref: `http://json-schema.org/draft-04/schema#/definitions/stringArray` },
			enum: { $ref: `http://json-schema.org/draft-04/schema#/properties/enum` },
			additionalProperties: {
				anyOf: [{ $ref: `#/definitions/schema` }, { type: `boolean` }],
				default: {}
			},
			type: { $ref: `http://json-schema.org/draft-04/schema#/properties/type` },
			items: {
				anyOf: [{ $ref: `#/definitions/schema` }, {
					type: `array`,
					minItems: 1,
					items: { $ref: `#/definitions/schema` }
				}],
				default: {}
			},
			allOf: {
				type: `array`,
				minItems: 1,
				items: { $ref: `#/definitions/schema` }
			},
			properties: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/schema` },
				default: {}
			},
			discriminator: { type: `string` },
			readOnly: {
				type: `boolean`,
				default: !1
			},
			xml: { $ref: `#/definitions/xml` },
			externalDocs: { $ref: `#/definitions/externalDocs` },
			example: {}
		},
		additionalProperties: !1
	}, g = n().default;
	function _(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (typeof e != `number` || e % 1 || isNaN(e)) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/positiveInteger/type`,
				keyword: `type`,
				params: { type: `integer` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		if (typeof e == `number` && (e < 0 || isNaN(e))) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/positiveInteger/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return _.errors = a, o === 0;
	}
	let ne = { enum: [
		`array`,
		`boolean`,
		`integer`,
		`null`,
		`number`,
		`object`,
		`string`
	] };
	function v(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0, s = o, c = !1, l = o;
		if (e !== `array` && e !== `boolean` && e !== `integer` && e !== `null` && e !== `number` && e !== `object` && e !== `string`) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/simpleTypes/enum`,
				keyword: `enum`,
				params: { allowedValues: ne.enum }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		var u = l === o;
		if (c ||= u, !c) {
			let n = o;
			if (Array.isArray(e)) {
				if (e.length < 1) {
					let e = {
						instancePath: t,
						schemaPath: `#/anyOf/1/minItems`,
						keyword: `minItems`,
						params: { limit: 1 }
					};
					a === null ? a = [e] : a.push(e), o++;
				}
				let n = e.length;
				for (let r = 0; r < n; r++) {
					let n = e[r];
					if (n !== `array` && n !== `boolean` && n !== `integer` && n !== `null` && n !== `number` && n !== `object` && n !== `string`) {
						let e = {
							instancePath: t + `/` + r,
							schemaPath: `#/definitions/simpleTypes/enum`,
							keyword: `enum`,
							params: { allowedValues: ne.enum }
						};
						a === null ? a = [e] : a.push(e), o++;
					}
				}
				let r = e.length, i;
				if (r > 1) {
					outer0: for (; r--;) for (i = r; i--;) if (g(e[r], e[i])) {
						let e = {
							instancePath: t,
							schemaPath: `#/anyOf/1/uniqueItems`,
							keyword: `uniqueItems`,
							params: {
								i: r,
								j: i
							}
						};
						a === null ? a = [e] : a.push(e), o++;
						break outer0;
					}
				}
			} else {
				let e = {
					instancePath: t,
					schemaPath: `#/anyOf/1/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			var u = n === o;
			c ||= u;
		}
		if (c) o = s, a !== null && (s ? a.length = s : a = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf`,
				keyword: `anyOf`,
				params: {}
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return v.errors = a, o === 0;
	}
	function y(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(n === `name` || n === `namespace` || n === `prefix` || n === `attribute` || n === `wrapped` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.namespace !== void 0 && typeof e.namespace != `string`) {
				let e = {
					instancePath: t + `/namespace`,
					schemaPath: `#/properties/namespace/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.prefix !== void 0 && typeof e.prefix != `string`) {
				let e = {
					instancePath: t + `/prefix`,
					schemaPath: `#/properties/prefix/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.attribute !== void 0 && typeof e.attribute != `boolean`) {
				let e = {
					instancePath: t + `/attribute`,
					schemaPath: `#/properties/attribute/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.wrapped !== void 0 && typeof e.wrapped != `boolean`) {
				let e = {
					instancePath: t + `/wrapped`,
					schemaPath: `#/properties/wrapped/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return y.errors = a, s === 0;
	}
	let b = { validate: x };
	function x(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(a.call(te.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.$ref !== void 0 && typeof e.$ref != `string`) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/properties/%24ref/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.title !== void 0 && typeof e.title != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `http://json-schema.org/draft-04/schema#/properties/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `http://json-schema.org/draft-04/schema#/properties/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minLength !== void 0 && (_(e.minLength, {
				instancePath: t + `/minLength`,
				parentData: e,
				parentDataProperty: `minLength`,
				rootData: i
			}) || (s = s === null ? _.errors : s.concat(_.errors), c = s.length)), e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minItems !== void 0 && (_(e.minItems, {
				instancePath: t + `/minItems`,
				parentData: e,
				parentDataProperty: `minItems`,
				rootData: i
			}) || (s = s === null ? _.errors : s.concat(_.errors), c = s.length)), e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxProperties !== void 0) {
				let n = e.maxProperties;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxProperties`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxProperties`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/positiveInteger/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minProperties !== void 0 && (_(e.minProperties, {
				instancePath: t + `/minProperties`,
				parentData: e,
				parentDataProperty: `minProperties`,
				rootData: i
			}) || (s = s === null ? _.errors : s.concat(_.errors), c = s.length)), e.required !== void 0) {
				let n = e.required;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/required`,
							schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) {
						let e = {
							instancePath: t + `/required/` + r,
							schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/items/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let r = n.length, i;
					if (r > 1) {
						let e = {};
						for (; r--;) {
							let a = n[r];
							if (typeof a == `string`) {
								if (typeof e[a] == `number`) {
									i = e[a];
									let n = {
										instancePath: t + `/required`,
										schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/uniqueItems`,
										keyword: `uniqueItems`,
										params: {
											i: r,
											j: i
										}
									};
									s === null ? s = [n] : s.push(n), c++;
									break;
								}
								e[a] = r;
							}
						}
					}
				} else {
					let e = {
						instancePath: t + `/required`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `http://json-schema.org/draft-04/schema#/properties/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length, r;
					if (e > 1) {
						outer0: for (; e--;) for (r = e; r--;) if (g(n[e], n[r])) {
							let n = {
								instancePath: t + `/enum`,
								schemaPath: `http://json-schema.org/draft-04/schema#/properties/enum/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: e,
									j: r
								}
							};
							s === null ? s = [n] : s.push(n), c++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `http://json-schema.org/draft-04/schema#/properties/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.additionalProperties !== void 0) {
				let n = e.additionalProperties, r = c, a = !1, o = c;
				b.validate(n, {
					instancePath: t + `/additionalProperties`,
					parentData: e,
					parentDataProperty: `additionalProperties`,
					rootData: i
				}) || (s = s === null ? b.validate.errors : s.concat(b.validate.errors), c = s.length);
				var l = o === c;
				if (a ||= l, !a) {
					let e = c;
					if (typeof n != `boolean`) {
						let e = {
							instancePath: t + `/additionalProperties`,
							schemaPath: `#/properties/additionalProperties/anyOf/1/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					var l = e === c;
					a ||= l;
				}
				if (a) c = r, s !== null && (r ? s.length = r : s = null);
				else {
					let e = {
						instancePath: t + `/additionalProperties`,
						schemaPath: `#/properties/additionalProperties/anyOf`,
						keyword: `anyOf`,
						params: {}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.type !== void 0 && (v(e.type, {
				instancePath: t + `/type`,
				parentData: e,
				parentDataProperty: `type`,
				rootData: i
			}) || (s = s === null ? v.errors : s.concat(v.errors), c = s.length)), e.items !== void 0) {
				let n = e.items, r = c, a = !1, o = c;
				b.validate(n, {
					instancePath: t + `/items`,
					parentData: e,
					parentDataProperty: `items`,
					rootData: i
				}) || (s = s === null ? b.validate.errors : s.concat(b.validate.errors), c = s.length);
				var u = o === c;
				if (a ||= u, !a) {
					let e = c;
					if (Array.isArray(n)) {
						if (n.length < 1) {
							let e = {
								instancePath: t + `/items`,
								schemaPath: `#/properties/items/anyOf/1/minItems`,
								keyword: `minItems`,
								params: { limit: 1 }
							};
							s === null ? s = [e] : s.push(e), c++;
						}
						let e = n.length;
						for (let r = 0; r < e; r++) b.validate(n[r], {
							instancePath: t + `/items/` + r,
							parentData: n,
							parentDataProperty: r,
							rootData: i
						}) || (s = s === null ? b.validate.errors : s.concat(b.validate.errors), c = s.length);
					} else {
						let e = {
							instancePath: t + `/items`,
							schemaPath: `#/properties/items/anyOf/1/type`,
							keyword: `type`,
							params: { type: `array` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					var u = e === c;
					a ||= u;
				}
				if (a) c = r, s !== null && (r ? s.length = r : s = null);
				else {
					let e = {
						instancePath: t + `/items`,
						schemaPath: `#/properties/items/anyOf`,
						keyword: `anyOf`,
						params: {}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.allOf !== void 0) {
				let n = e.allOf;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/allOf`,
							schemaPath: `#/properties/allOf/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length;
					for (let r = 0; r < e; r++) b.validate(n[r], {
						instancePath: t + `/allOf/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: i
					}) || (s = s === null ? b.validate.errors : s.concat(b.validate.errors), c = s.length);
				} else {
					let e = {
						instancePath: t + `/allOf`,
						schemaPath: `#/properties/allOf/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.properties !== void 0) {
				let n = e.properties;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) b.validate(n[e], {
					instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: i
				}) || (s = s === null ? b.validate.errors : s.concat(b.validate.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/properties`,
						schemaPath: `#/properties/properties/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.discriminator !== void 0 && typeof e.discriminator != `string`) {
				let e = {
					instancePath: t + `/discriminator`,
					schemaPath: `#/properties/discriminator/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.readOnly !== void 0 && typeof e.readOnly != `boolean`) {
				let e = {
					instancePath: t + `/readOnly`,
					schemaPath: `#/properties/readOnly/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			e.xml !== void 0 && (y(e.xml, {
				instancePath: t + `/xml`,
				parentData: e,
				parentDataProperty: `xml`,
				rootData: i
			}) || (s = s === null ? y.errors : s.concat(y.errors), c = s.length)), e.externalDocs !== void 0 && (h(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: i
			}) || (s = s === null ? h.errors : s.concat(h.errors), c = s.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		return x.errors = s, c === 0;
	}
	function S(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.in === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `in` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.schema === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `schema` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `description` || n === `name` || n === `in` || n === `required` || n === `schema` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `body`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: ee.properties.in.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			e.schema !== void 0 && (x(e.schema, {
				instancePath: t + `/schema`,
				parentData: e,
				parentDataProperty: `schema`,
				rootData: i
			}) || (a = a === null ? x.errors : a.concat(x.errors), s = a.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return S.errors = a, s === 0;
	}
	let re = {
		additionalProperties: !1,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			required: {
				type: `boolean`,
				description: `Determines whether or not this parameter is required or optional.`,
				default: !1
			},
			in: {
				type: `string`,
				description: `Determines the location of the parameter.`,
				enum: [`header`]
			},
			description: {
				type: `string`,
				description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
			},
			name: {
				type: `string`,
				description: `The name of the parameter.`
			},
			type: {
				type: `string`,
				enum: [
					`string`,
					`number`,
					`boolean`,
					`integer`,
					`array`
				]
			},
			format: { type: `string` },
			items: { $ref: `#/definitions/primitivesItems` },
			collectionFormat: { $ref: `#/definitions/collectionFormat` },
			default: { $ref: `#/definitions/default` },
			maximum: { $ref: `#/definitions/maximum` },
			exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
			minimum: { $ref: `#/definitions/minimum` },
			exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
			maxLength: { $ref: `#/definitions/maxLength` },
			minLength: { $ref: `#/definitions/minLength` },
			pattern: { $ref: `#/definitions/pattern` },
			maxItems: { $ref: `#/definitions/maxItems` },
			minItems: { $ref: `#/definitions/minItems` },
			uniqueItems: { $ref: `#/definitions/uniqueItems` },
			enum: { $ref: `#/definitions/enum` },
			multipleOf: { $ref: `#/definitions/multipleOf` }
		}
	}, C = {
		type: `string`,
		enum: [
			`csv`,
			`ssv`,
			`tsv`,
			`pipes`
		],
		default: `csv`
	}, ie = {
		type: `object`,
		additionalProperties: !1,
		properties: {
			type: {
				type: `string`,
				enum: [
					`string`,
					`number`,
					`integer`,
					`boolean`,
					`array`
				]
			},
			format: { type: `string` },
			items: { $ref: `#/definitions/primitivesItems` },
			collectionFormat: { $ref: `#/definitions/collectionFormat` },
			default: { $ref: `#/definitions/default` },
			maximum: { $ref: `#/definitions/maximum` },
			exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
			minimum: { $ref: `#/definitions/minimum` },
			exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
			maxLength: { $ref: `#/definitions/maxLength` },
			minLength: { $ref: `#/definitions/minLength` },
			pattern: { $ref: `#/definitions/pattern` },
			maxItems: { $ref: `#/definitions/maxItems` },
			minItems: { $ref: `#/definitions/minItems` },
			uniqueItems: { $ref: `#/definitions/uniqueItems` },
			enum: { $ref: `#/definitions/enum` },
			multipleOf: { $ref: `#/definitions/multipleOf` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	}, ae = { validate: E };
	function w(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (typeof e != `number` || e % 1 || isNaN(e)) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/positiveInteger/type`,
				keyword: `type`,
				params: { type: `integer` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		if (typeof e == `number` && (e < 0 || isNaN(e))) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/positiveInteger/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return w.errors = a, o === 0;
	}
	function T(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (typeof e != `number` || e % 1 || isNaN(e)) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/positiveInteger/type`,
				keyword: `type`,
				params: { type: `integer` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		if (typeof e == `number` && (e < 0 || isNaN(e))) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/positiveInteger/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return T.errors = a, o === 0;
	}
	function E(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(a.call(ie.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `string` && n !== `number` && n !== `integer` && n !== `boolean` && n !== `array`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: ie.properties.type.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.items !== void 0 && (ae.validate(e.items, {
				instancePath: t + `/items`,
				parentData: e,
				parentDataProperty: `items`,
				rootData: i
			}) || (s = s === null ? ae.validate.errors : s.concat(ae.validate.errors), c = s.length)), e.collectionFormat !== void 0) {
				let n = e.collectionFormat;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `csv` && n !== `ssv` && n !== `tsv` && n !== `pipes`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/enum`,
						keyword: `enum`,
						params: { allowedValues: C.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `#/definitions/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/definitions/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `#/definitions/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/definitions/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minLength !== void 0 && (w(e.minLength, {
				instancePath: t + `/minLength`,
				parentData: e,
				parentDataProperty: `minLength`,
				rootData: i
			}) || (s = s === null ? w.errors : s.concat(w.errors), c = s.length)), e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `#/definitions/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minItems !== void 0 && (T(e.minItems, {
				instancePath: t + `/minItems`,
				parentData: e,
				parentDataProperty: `minItems`,
				rootData: i
			}) || (s = s === null ? T.errors : s.concat(T.errors), c = s.length)), e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `#/definitions/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/definitions/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length, r;
					if (e > 1) {
						outer0: for (; e--;) for (r = e; r--;) if (g(n[e], n[r])) {
							let n = {
								instancePath: t + `/enum`,
								schemaPath: `#/definitions/enum/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: e,
									j: r
								}
							};
							s === null ? s = [n] : s.push(n), c++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/definitions/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/definitions/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `#/definitions/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		return E.errors = s, c === 0;
	}
	function D(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(a.call(re.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `header`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: re.properties.in.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `string` && n !== `number` && n !== `boolean` && n !== `integer` && n !== `array`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: re.properties.type.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.items !== void 0 && (E(e.items, {
				instancePath: t + `/items`,
				parentData: e,
				parentDataProperty: `items`,
				rootData: i
			}) || (s = s === null ? E.errors : s.concat(E.errors), c = s.length)), e.collectionFormat !== void 0) {
				let n = e.collectionFormat;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `csv` && n !== `ssv` && n !== `tsv` && n !== `pipes`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/enum`,
						keyword: `enum`,
						params: { allowedValues: C.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `#/definitions/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/definitions/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `#/definitions/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/definitions/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minLength !== void 0 && (w(e.minLength, {
				instancePath: t + `/minLength`,
				parentData: e,
				parentDataProperty: `minLength`,
				rootData: i
			}) || (s = s === null ? w.errors : s.concat(w.errors), c = s.length)), e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `#/definitions/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minItems !== void 0 && (T(e.minItems, {
				instancePath: t + `/minItems`,
				parentData: e,
				parentDataProperty: `minItems`,
				rootData: i
			}) || (s = s === null ? T.errors : s.concat(T.errors), c = s.length)), e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `#/definitions/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/definitions/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length, r;
					if (e > 1) {
						outer0: for (; e--;) for (r = e; r--;) if (g(n[e], n[r])) {
							let n = {
								instancePath: t + `/enum`,
								schemaPath: `#/definitions/enum/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: e,
									j: r
								}
							};
							s === null ? s = [n] : s.push(n), c++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/definitions/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/definitions/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `#/definitions/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
		}
		return D.errors = s, c === 0;
	}
	let oe = {
		additionalProperties: !1,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			required: {
				type: `boolean`,
				description: `Determines whether or not this parameter is required or optional.`,
				default: !1
			},
			in: {
				type: `string`,
				description: `Determines the location of the parameter.`,
				enum: [`formData`]
			},
			description: {
				type: `string`,
				description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
			},
			name: {
				type: `string`,
				description: `The name of the parameter.`
			},
			allowEmptyValue: {
				type: `boolean`,
				default: !1,
				description: `allows sending a parameter by name only or with an empty value.`
			},
			type: {
				type: `string`,
				enum: [
					`string`,
					`number`,
					`boolean`,
					`integer`,
					`array`,
					`file`
				]
			},
			format: { type: `string` },
			items: { $ref: `#/definitions/primitivesItems` },
			collectionFormat: { $ref: `#/definitions/collectionFormatWithMulti` },
			default: { $ref: `#/definitions/default` },
			maximum: { $ref: `#/definitions/maximum` },
			exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
			minimum: { $ref: `#/definitions/minimum` },
			exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
			maxLength: { $ref: `#/definitions/maxLength` },
			minLength: { $ref: `#/definitions/minLength` },
			pattern: { $ref: `#/definitions/pattern` },
			maxItems: { $ref: `#/definitions/maxItems` },
			minItems: { $ref: `#/definitions/minItems` },
			uniqueItems: { $ref: `#/definitions/uniqueItems` },
			enum: { $ref: `#/definitions/enum` },
			multipleOf: { $ref: `#/definitions/multipleOf` }
		}
	}, se = {
		type: `string`,
		enum: [
			`csv`,
			`ssv`,
			`tsv`,
			`pipes`,
			`multi`
		],
		default: `csv`
	};
	function O(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(a.call(oe.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `formData`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: oe.properties.in.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.allowEmptyValue !== void 0 && typeof e.allowEmptyValue != `boolean`) {
				let e = {
					instancePath: t + `/allowEmptyValue`,
					schemaPath: `#/properties/allowEmptyValue/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `string` && n !== `number` && n !== `boolean` && n !== `integer` && n !== `array` && n !== `file`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: oe.properties.type.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.items !== void 0 && (E(e.items, {
				instancePath: t + `/items`,
				parentData: e,
				parentDataProperty: `items`,
				rootData: i
			}) || (s = s === null ? E.errors : s.concat(E.errors), c = s.length)), e.collectionFormat !== void 0) {
				let n = e.collectionFormat;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormatWithMulti/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `csv` && n !== `ssv` && n !== `tsv` && n !== `pipes` && n !== `multi`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormatWithMulti/enum`,
						keyword: `enum`,
						params: { allowedValues: se.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `#/definitions/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/definitions/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `#/definitions/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/definitions/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minLength !== void 0 && (w(e.minLength, {
				instancePath: t + `/minLength`,
				parentData: e,
				parentDataProperty: `minLength`,
				rootData: i
			}) || (s = s === null ? w.errors : s.concat(w.errors), c = s.length)), e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `#/definitions/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minItems !== void 0 && (T(e.minItems, {
				instancePath: t + `/minItems`,
				parentData: e,
				parentDataProperty: `minItems`,
				rootData: i
			}) || (s = s === null ? T.errors : s.concat(T.errors), c = s.length)), e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `#/definitions/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/definitions/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length, r;
					if (e > 1) {
						outer0: for (; e--;) for (r = e; r--;) if (g(n[e], n[r])) {
							let n = {
								instancePath: t + `/enum`,
								schemaPath: `#/definitions/enum/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: e,
									j: r
								}
							};
							s === null ? s = [n] : s.push(n), c++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/definitions/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/definitions/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `#/definitions/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
		}
		return O.errors = s, c === 0;
	}
	let ce = {
		additionalProperties: !1,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		properties: {
			required: {
				type: `boolean`,
				description: `Determines whether or not this parameter is required or optional.`,
				default: !1
			},
			in: {
				type: `string`,
				description: `Determines the location of the parameter.`,
				enum: [`query`]
			},
			description: {
				type: `string`,
				description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
			},
			name: {
				type: `string`,
				description: `The name of the parameter.`
			},
			allowEmptyValue: {
				type: `boolean`,
				default: !1,
				description: `allows sending a parameter by name only or with an empty value.`
			},
			type: {
				type: `string`,
				enum: [
					`string`,
					`number`,
					`boolean`,
					`integer`,
					`array`
				]
			},
			format: { type: `string` },
			items: { $ref: `#/definitions/primitivesItems` },
			collectionFormat: { $ref: `#/definitions/collectionFormatWithMulti` },
			default: { $ref: `#/definitions/default` },
			maximum: { $ref: `#/definitions/maximum` },
			exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
			minimum: { $ref: `#/definitions/minimum` },
			exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
			maxLength: { $ref: `#/definitions/maxLength` },
			minLength: { $ref: `#/definitions/minLength` },
			pattern: { $ref: `#/definitions/pattern` },
			maxItems: { $ref: `#/definitions/maxItems` },
			minItems: { $ref: `#/definitions/minItems` },
			uniqueItems: { $ref: `#/definitions/uniqueItems` },
			enum: { $ref: `#/definitions/enum` },
			multipleOf: { $ref: `#/definitions/multipleOf` }
		}
	};
	function k(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(a.call(ce.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `query`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: ce.properties.in.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.allowEmptyValue !== void 0 && typeof e.allowEmptyValue != `boolean`) {
				let e = {
					instancePath: t + `/allowEmptyValue`,
					schemaPath: `#/properties/allowEmptyValue/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `string` && n !== `number` && n !== `boolean` && n !== `integer` && n !== `array`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: ce.properties.type.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.items !== void 0 && (E(e.items, {
				instancePath: t + `/items`,
				parentData: e,
				parentDataProperty: `items`,
				rootData: i
			}) || (s = s === null ? E.errors : s.concat(E.errors), c = s.length)), e.collectionFormat !== void 0) {
				let n = e.collectionFormat;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormatWithMulti/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `csv` && n !== `ssv` && n !== `tsv` && n !== `pipes` && n !== `multi`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormatWithMulti/enum`,
						keyword: `enum`,
						params: { allowedValues: se.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `#/definitions/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/definitions/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `#/definitions/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/definitions/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minLength !== void 0 && (w(e.minLength, {
				instancePath: t + `/minLength`,
				parentData: e,
				parentDataProperty: `minLength`,
				rootData: i
			}) || (s = s === null ? w.errors : s.concat(w.errors), c = s.length)), e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `#/definitions/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minItems !== void 0 && (T(e.minItems, {
				instancePath: t + `/minItems`,
				parentData: e,
				parentDataProperty: `minItems`,
				rootData: i
			}) || (s = s === null ? T.errors : s.concat(T.errors), c = s.length)), e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `#/definitions/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/definitions/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length, r;
					if (e > 1) {
						outer0: for (; e--;) for (r = e; r--;) if (g(n[e], n[r])) {
							let n = {
								instancePath: t + `/enum`,
								schemaPath: `#/definitions/enum/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: e,
									j: r
								}
							};
							s === null ? s = [n] : s.push(n), c++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/definitions/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/definitions/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `#/definitions/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
		}
		return k.errors = s, c === 0;
	}
	let A = {
		additionalProperties: !1,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		required: [`required`],
		properties: {
			required: {
				type: `boolean`,
				enum: [!0],
				description: `Determines whether or not this parameter is required or optional.`
			},
			in: {
				type: `string`,
				description: `Determines the location of the parameter.`,
				enum: [`path`]
			},
			description: {
				type: `string`,
				description: `A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed.`
			},
			name: {
				type: `string`,
				description: `The name of the parameter.`
			},
			type: {
				type: `string`,
				enum: [
					`string`,
					`number`,
					`boolean`,
					`integer`,
					`array`
				]
			},
			format: { type: `string` },
			items: { $ref: `#/definitions/primitivesItems` },
			collectionFormat: { $ref: `#/definitions/collectionFormat` },
			default: { $ref: `#/definitions/default` },
			maximum: { $ref: `#/definitions/maximum` },
			exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
			minimum: { $ref: `#/definitions/minimum` },
			exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
			maxLength: { $ref: `#/definitions/maxLength` },
			minLength: { $ref: `#/definitions/minLength` },
			pattern: { $ref: `#/definitions/pattern` },
			maxItems: { $ref: `#/definitions/maxItems` },
			minItems: { $ref: `#/definitions/minItems` },
			uniqueItems: { $ref: `#/definitions/uniqueItems` },
			enum: { $ref: `#/definitions/enum` },
			multipleOf: { $ref: `#/definitions/multipleOf` }
		}
	};
	function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.required === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `required` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let n in e) if (!(a.call(A.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.required !== void 0) {
				let n = e.required;
				if (typeof n != `boolean`) {
					let e = {
						instancePath: t + `/required`,
						schemaPath: `#/properties/required/type`,
						keyword: `type`,
						params: { type: `boolean` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== !0) {
					let e = {
						instancePath: t + `/required`,
						schemaPath: `#/properties/required/enum`,
						keyword: `enum`,
						params: { allowedValues: A.properties.required.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `path`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: A.properties.in.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `string` && n !== `number` && n !== `boolean` && n !== `integer` && n !== `array`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: A.properties.type.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.items !== void 0 && (E(e.items, {
				instancePath: t + `/items`,
				parentData: e,
				parentDataProperty: `items`,
				rootData: i
			}) || (s = s === null ? E.errors : s.concat(E.errors), c = s.length)), e.collectionFormat !== void 0) {
				let n = e.collectionFormat;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `csv` && n !== `ssv` && n !== `tsv` && n !== `pipes`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/enum`,
						keyword: `enum`,
						params: { allowedValues: C.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `#/definitions/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/definitions/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `#/definitions/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/definitions/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minLength !== void 0 && (w(e.minLength, {
				instancePath: t + `/minLength`,
				parentData: e,
				parentDataProperty: `minLength`,
				rootData: i
			}) || (s = s === null ? w.errors : s.concat(w.errors), c = s.length)), e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `#/definitions/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minItems !== void 0 && (T(e.minItems, {
				instancePath: t + `/minItems`,
				parentData: e,
				parentDataProperty: `minItems`,
				rootData: i
			}) || (s = s === null ? T.errors : s.concat(T.errors), c = s.length)), e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `#/definitions/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/definitions/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length, r;
					if (e > 1) {
						outer0: for (; e--;) for (r = e; r--;) if (g(n[e], n[r])) {
							let n = {
								instancePath: t + `/enum`,
								schemaPath: `#/definitions/enum/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: e,
									j: r
								}
							};
							s === null ? s = [n] : s.push(n), c++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/definitions/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/definitions/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `#/definitions/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
		}
		return j.errors = s, c === 0;
	}
	function M(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0, s = o, c = !1, l = null, u = o;
		D(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? D.errors : a.concat(D.errors), o = a.length);
		var d = u === o;
		d && (c = !0, l = 0);
		let f = o;
		O(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? O.errors : a.concat(O.errors), o = a.length);
		var d = f === o;
		if (d && c) c = !1, l = [l, 1];
		else {
			d && (c = !0, l = 1);
			let s = o;
			k(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i
			}) || (a = a === null ? k.errors : a.concat(k.errors), o = a.length);
			var d = s === o;
			if (d && c) c = !1, l = [l, 2];
			else {
				d && (c = !0, l = 2);
				let s = o;
				j(e, {
					instancePath: t,
					parentData: n,
					parentDataProperty: r,
					rootData: i
				}) || (a = a === null ? j.errors : a.concat(j.errors), o = a.length);
				var d = s === o;
				d && c ? (c = !1, l = [l, 3]) : d && (c = !0, l = 3);
			}
		}
		if (c) o = s, a !== null && (s ? a.length = s : a = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: l }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			if (e.in === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `in` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return M.errors = a, o === 0;
	}
	function N(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0, s = o, c = !1, l = null, u = o;
		S(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? S.errors : a.concat(S.errors), o = a.length);
		var d = u === o;
		d && (c = !0, l = 0);
		let f = o;
		M(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? M.errors : a.concat(M.errors), o = a.length);
		var d = f === o;
		if (d && c ? (c = !1, l = [l, 1]) : d && (c = !0, l = 1), c) o = s, a !== null && (s ? a.length = s : a = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: l }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return N.errors = a, o === 0;
	}
	function P(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.$ref === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `$ref` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			for (let n in e) if (n !== `$ref`) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			if (e.$ref !== void 0 && typeof e.$ref != `string`) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/properties/%24ref/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return P.errors = a, o === 0;
	}
	function F(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (Array.isArray(e)) {
			let n = e.length;
			for (let r = 0; r < n; r++) {
				let n = e[r], c = o, l = !1, u = null, d = o;
				N(n, {
					instancePath: t + `/` + r,
					parentData: e,
					parentDataProperty: r,
					rootData: i
				}) || (a = a === null ? N.errors : a.concat(N.errors), o = a.length);
				var s = d === o;
				s && (l = !0, u = 0);
				let f = o;
				P(n, {
					instancePath: t + `/` + r,
					parentData: e,
					parentDataProperty: r,
					rootData: i
				}) || (a = a === null ? P.errors : a.concat(P.errors), o = a.length);
				var s = f === o;
				if (s && l ? (l = !1, u = [u, 1]) : s && (l = !0, u = 1), l) o = c, a !== null && (c ? a.length = c : a = null);
				else {
					let e = {
						instancePath: t + `/` + r,
						schemaPath: `#/items/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: u }
					};
					a === null ? a = [e] : a.push(e), o++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `array` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return F.errors = a, o === 0;
	}
	let le = RegExp(`^([0-9]{3})$|^(default)$`, `u`), ue = {
		type: `object`,
		description: `A deterministic version of a JSON Schema object.`,
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } },
		required: [`type`],
		properties: {
			format: { type: `string` },
			title: { $ref: `http://json-schema.org/draft-04/schema#/properties/title` },
			description: { $ref: `http://json-schema.org/draft-04/schema#/properties/description` },
			default: { $ref: `http://json-schema.org/draft-04/schema#/properties/default` },
			required: { $ref: `http://json-schema.org/draft-04/schema#/definitions/stringArray` },
			type: {
				type: `string`,
				enum: [`file`]
			},
			readOnly: {
				type: `boolean`,
				default: !1
			},
			externalDocs: { $ref: `#/definitions/externalDocs` },
			example: {}
		},
		additionalProperties: !1
	};
	function I(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let n in e) if (!(a.call(ue.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.title !== void 0 && typeof e.title != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `http://json-schema.org/draft-04/schema#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.required !== void 0) {
				let n = e.required;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/required`,
							schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) {
						let e = {
							instancePath: t + `/required/` + r,
							schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/items/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let r = n.length, i;
					if (r > 1) {
						let e = {};
						for (; r--;) {
							let a = n[r];
							if (typeof a == `string`) {
								if (typeof e[a] == `number`) {
									i = e[a];
									let n = {
										instancePath: t + `/required`,
										schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/uniqueItems`,
										keyword: `uniqueItems`,
										params: {
											i: r,
											j: i
										}
									};
									s === null ? s = [n] : s.push(n), c++;
									break;
								}
								e[a] = r;
							}
						}
					}
				} else {
					let e = {
						instancePath: t + `/required`,
						schemaPath: `http://json-schema.org/draft-04/schema#/definitions/stringArray/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `file`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: ue.properties.type.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.readOnly !== void 0 && typeof e.readOnly != `boolean`) {
				let e = {
					instancePath: t + `/readOnly`,
					schemaPath: `#/properties/readOnly/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			e.externalDocs !== void 0 && (h(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: i
			}) || (s = s === null ? h.errors : s.concat(h.errors), c = s.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		return I.errors = s, c === 0;
	}
	let de = {
		type: `object`,
		additionalProperties: !1,
		required: [`type`],
		properties: {
			type: {
				type: `string`,
				enum: [
					`string`,
					`number`,
					`integer`,
					`boolean`,
					`array`
				]
			},
			format: { type: `string` },
			items: { $ref: `#/definitions/primitivesItems` },
			collectionFormat: { $ref: `#/definitions/collectionFormat` },
			default: { $ref: `#/definitions/default` },
			maximum: { $ref: `#/definitions/maximum` },
			exclusiveMaximum: { $ref: `#/definitions/exclusiveMaximum` },
			minimum: { $ref: `#/definitions/minimum` },
			exclusiveMinimum: { $ref: `#/definitions/exclusiveMinimum` },
			maxLength: { $ref: `#/definitions/maxLength` },
			minLength: { $ref: `#/definitions/minLength` },
			pattern: { $ref: `#/definitions/pattern` },
			maxItems: { $ref: `#/definitions/maxItems` },
			minItems: { $ref: `#/definitions/minItems` },
			uniqueItems: { $ref: `#/definitions/uniqueItems` },
			enum: { $ref: `#/definitions/enum` },
			multipleOf: { $ref: `#/definitions/multipleOf` },
			description: { type: `string` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	};
	function L(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let n in e) if (!(a.call(de.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `string` && n !== `number` && n !== `integer` && n !== `boolean` && n !== `array`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: de.properties.type.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.items !== void 0 && (E(e.items, {
				instancePath: t + `/items`,
				parentData: e,
				parentDataProperty: `items`,
				rootData: i
			}) || (s = s === null ? E.errors : s.concat(E.errors), c = s.length)), e.collectionFormat !== void 0) {
				let n = e.collectionFormat;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n !== `csv` && n !== `ssv` && n !== `tsv` && n !== `pipes`) {
					let e = {
						instancePath: t + `/collectionFormat`,
						schemaPath: `#/definitions/collectionFormat/enum`,
						keyword: `enum`,
						params: { allowedValues: C.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `#/definitions/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/definitions/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `#/definitions/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/definitions/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/definitions/maxLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minLength !== void 0 && (w(e.minLength, {
				instancePath: t + `/minLength`,
				parentData: e,
				parentDataProperty: `minLength`,
				rootData: i
			}) || (s = s === null ? w.errors : s.concat(w.errors), c = s.length)), e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `#/definitions/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/definitions/maxItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.minItems !== void 0 && (T(e.minItems, {
				instancePath: t + `/minItems`,
				parentData: e,
				parentDataProperty: `minItems`,
				rootData: i
			}) || (s = s === null ? T.errors : s.concat(T.errors), c = s.length)), e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `#/definitions/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/definitions/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					let e = n.length, r;
					if (e > 1) {
						outer0: for (; e--;) for (r = e; r--;) if (g(n[e], n[r])) {
							let n = {
								instancePath: t + `/enum`,
								schemaPath: `#/definitions/enum/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: e,
									j: r
								}
							};
							s === null ? s = [n] : s.push(n), c++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/definitions/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/definitions/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `#/definitions/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		return L.errors = s, c === 0;
	}
	function R(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) L(e[n], {
			instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
			parentData: e,
			parentDataProperty: n,
			rootData: i
		}) || (a = a === null ? L.errors : a.concat(L.errors), o = a.length);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return R.errors = a, o === 0;
	}
	function z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.description === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `description` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `description` || n === `schema` || n === `headers` || n === `examples` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.schema !== void 0) {
				let n = e.schema, r = s, o = !1, l = null, u = s;
				x(n, {
					instancePath: t + `/schema`,
					parentData: e,
					parentDataProperty: `schema`,
					rootData: i
				}) || (a = a === null ? x.errors : a.concat(x.errors), s = a.length);
				var c = u === s;
				c && (o = !0, l = 0);
				let d = s;
				I(n, {
					instancePath: t + `/schema`,
					parentData: e,
					parentDataProperty: `schema`,
					rootData: i
				}) || (a = a === null ? I.errors : a.concat(I.errors), s = a.length);
				var c = d === s;
				if (c && o ? (o = !1, l = [l, 1]) : c && (o = !0, l = 1), o) s = r, a !== null && (r ? a.length = r : a = null);
				else {
					let e = {
						instancePath: t + `/schema`,
						schemaPath: `#/properties/schema/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: l }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.headers !== void 0 && (R(e.headers, {
				instancePath: t + `/headers`,
				parentData: e,
				parentDataProperty: `headers`,
				rootData: i
			}) || (a = a === null ? R.errors : a.concat(R.errors), s = a.length)), e.examples !== void 0) {
				let n = e.examples;
				if (!n || typeof n != `object` || Array.isArray(n)) {
					let e = {
						instancePath: t + `/examples`,
						schemaPath: `#/definitions/examples/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return z.errors = a, s === 0;
	}
	function B(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0, s = o, c = !1, l = null, u = o;
		z(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? z.errors : a.concat(z.errors), o = a.length);
		var d = u === o;
		d && (c = !0, l = 0);
		let f = o;
		P(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? P.errors : a.concat(P.errors), o = a.length);
		var d = f === o;
		if (d && c ? (c = !1, l = [l, 1]) : d && (c = !0, l = 1), c) o = s, a !== null && (s ? a.length = s : a = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: l }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return B.errors = a, o === 0;
	}
	function V(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0, c = s, l = s;
		if (s === l) {
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let t = s;
				for (let t in e) if (!o.test(t)) {
					let e = {};
					a === null ? a = [e] : a.push(e), s++;
					break;
				}
				if (t === s) {
					for (let t in e) if (o.test(t) && s !== s) break;
				}
			} else {
				let e = {};
				a === null ? a = [e] : a.push(e), s++;
			}
		}
		if (l === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/not`,
				keyword: `not`,
				params: {}
			};
			a === null ? a = [e] : a.push(e), s++;
		} else s = c, a !== null && (c ? a.length = c : a = null);
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (Object.keys(e).length < 1) {
				let e = {
					instancePath: t,
					schemaPath: `#/minProperties`,
					keyword: `minProperties`,
					params: { limit: 1 }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(le.test(n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) le.test(n) && (B(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: i
			}) || (a = a === null ? B.errors : a.concat(B.errors), s = a.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return V.errors = a, s === 0;
	}
	function H(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (Array.isArray(e)) {
			let n = e.length;
			for (let r = 0; r < n; r++) {
				let n = e[r];
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let i = n[e];
					if (Array.isArray(i)) {
						let n = i.length;
						for (let s = 0; s < n; s++) if (typeof i[s] != `string`) {
							let n = {
								instancePath: t + `/` + r + `/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + s,
								schemaPath: `#/definitions/securityRequirement/additionalProperties/items/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							a === null ? a = [n] : a.push(n), o++;
						}
						let s = i.length, c;
						if (s > 1) {
							let n = {};
							for (; s--;) {
								let l = i[s];
								if (typeof l == `string`) {
									if (typeof n[l] == `number`) {
										c = n[l];
										let i = {
											instancePath: t + `/` + r + `/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `#/definitions/securityRequirement/additionalProperties/uniqueItems`,
											keyword: `uniqueItems`,
											params: {
												i: s,
												j: c
											}
										};
										a === null ? a = [i] : a.push(i), o++;
										break;
									}
									n[l] = s;
								}
							}
						}
					} else {
						let n = {
							instancePath: t + `/` + r + `/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/securityRequirement/additionalProperties/type`,
							keyword: `type`,
							params: { type: `array` }
						};
						a === null ? a = [n] : a.push(n), o++;
					}
				}
				else {
					let e = {
						instancePath: t + `/` + r,
						schemaPath: `#/definitions/securityRequirement/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					a === null ? a = [e] : a.push(e), o++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `array` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return H.errors = a, o === 0;
	}
	function U(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: s = e } = {}) {
		let c = null, l = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.responses === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `responses` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			for (let n in e) if (!(a.call(m.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.tags !== void 0) {
				let n = e.tags;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) {
						let e = {
							instancePath: t + `/tags/` + r,
							schemaPath: `#/properties/tags/items/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						c === null ? c = [e] : c.push(e), l++;
					}
					let r = n.length, i;
					if (r > 1) {
						let e = {};
						for (; r--;) {
							let a = n[r];
							if (typeof a == `string`) {
								if (typeof e[a] == `number`) {
									i = e[a];
									let n = {
										instancePath: t + `/tags`,
										schemaPath: `#/properties/tags/uniqueItems`,
										keyword: `uniqueItems`,
										params: {
											i: r,
											j: i
										}
									};
									c === null ? c = [n] : c.push(n), l++;
									break;
								}
								e[a] = r;
							}
						}
					}
				} else {
					let e = {
						instancePath: t + `/tags`,
						schemaPath: `#/properties/tags/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			}
			if (e.summary !== void 0 && typeof e.summary != `string`) {
				let e = {
					instancePath: t + `/summary`,
					schemaPath: `#/properties/summary/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.externalDocs !== void 0 && (h(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: s
			}) || (c = c === null ? h.errors : c.concat(h.errors), l = c.length)), e.operationId !== void 0 && typeof e.operationId != `string`) {
				let e = {
					instancePath: t + `/operationId`,
					schemaPath: `#/properties/operationId/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.produces !== void 0 && (f(e.produces, {
				instancePath: t + `/produces`,
				parentData: e,
				parentDataProperty: `produces`,
				rootData: s
			}) || (c = c === null ? f.errors : c.concat(f.errors), l = c.length)), e.consumes !== void 0 && (f(e.consumes, {
				instancePath: t + `/consumes`,
				parentData: e,
				parentDataProperty: `consumes`,
				rootData: s
			}) || (c = c === null ? f.errors : c.concat(f.errors), l = c.length)), e.parameters !== void 0 && (F(e.parameters, {
				instancePath: t + `/parameters`,
				parentData: e,
				parentDataProperty: `parameters`,
				rootData: s
			}) || (c = c === null ? F.errors : c.concat(F.errors), l = c.length)), e.responses !== void 0 && (V(e.responses, {
				instancePath: t + `/responses`,
				parentData: e,
				parentDataProperty: `responses`,
				rootData: s
			}) || (c = c === null ? V.errors : c.concat(V.errors), l = c.length)), e.schemes !== void 0) {
				let n = e.schemes;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r];
						if (typeof e != `string`) {
							let e = {
								instancePath: t + `/schemes/` + r,
								schemaPath: `#/definitions/schemesList/items/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							c === null ? c = [e] : c.push(e), l++;
						}
						if (e !== `http` && e !== `https` && e !== `ws` && e !== `wss`) {
							let e = {
								instancePath: t + `/schemes/` + r,
								schemaPath: `#/definitions/schemesList/items/enum`,
								keyword: `enum`,
								params: { allowedValues: i.items.enum }
							};
							c === null ? c = [e] : c.push(e), l++;
						}
					}
					let r = n.length, a;
					if (r > 1) {
						let e = {};
						for (; r--;) {
							let i = n[r];
							if (typeof i == `string`) {
								if (typeof e[i] == `number`) {
									a = e[i];
									let n = {
										instancePath: t + `/schemes`,
										schemaPath: `#/definitions/schemesList/uniqueItems`,
										keyword: `uniqueItems`,
										params: {
											i: r,
											j: a
										}
									};
									c === null ? c = [n] : c.push(n), l++;
									break;
								}
								e[i] = r;
							}
						}
					}
				} else {
					let e = {
						instancePath: t + `/schemes`,
						schemaPath: `#/definitions/schemesList/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			}
			if (e.deprecated !== void 0 && typeof e.deprecated != `boolean`) {
				let e = {
					instancePath: t + `/deprecated`,
					schemaPath: `#/properties/deprecated/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			e.security !== void 0 && (H(e.security, {
				instancePath: t + `/security`,
				parentData: e,
				parentDataProperty: `security`,
				rootData: s
			}) || (c = c === null ? H.errors : c.concat(H.errors), l = c.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			c === null ? c = [e] : c.push(e), l++;
		}
		return U.errors = c, l === 0;
	}
	function W(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(a.call(p.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.$ref !== void 0 && typeof e.$ref != `string`) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/properties/%24ref/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			e.get !== void 0 && (U(e.get, {
				instancePath: t + `/get`,
				parentData: e,
				parentDataProperty: `get`,
				rootData: i
			}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length)), e.put !== void 0 && (U(e.put, {
				instancePath: t + `/put`,
				parentData: e,
				parentDataProperty: `put`,
				rootData: i
			}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length)), e.post !== void 0 && (U(e.post, {
				instancePath: t + `/post`,
				parentData: e,
				parentDataProperty: `post`,
				rootData: i
			}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length)), e.delete !== void 0 && (U(e.delete, {
				instancePath: t + `/delete`,
				parentData: e,
				parentDataProperty: `delete`,
				rootData: i
			}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length)), e.options !== void 0 && (U(e.options, {
				instancePath: t + `/options`,
				parentData: e,
				parentDataProperty: `options`,
				rootData: i
			}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length)), e.head !== void 0 && (U(e.head, {
				instancePath: t + `/head`,
				parentData: e,
				parentDataProperty: `head`,
				rootData: i
			}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length)), e.patch !== void 0 && (U(e.patch, {
				instancePath: t + `/patch`,
				parentData: e,
				parentDataProperty: `patch`,
				rootData: i
			}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length)), e.parameters !== void 0 && (F(e.parameters, {
				instancePath: t + `/parameters`,
				parentData: e,
				parentDataProperty: `parameters`,
				rootData: i
			}) || (s = s === null ? F.errors : s.concat(F.errors), c = s.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		return W.errors = s, c === 0;
	}
	function G(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (!(o.test(n) || c.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) c.test(n) && (W(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: i
			}) || (a = a === null ? W.errors : a.concat(W.errors), s = a.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return G.errors = a, s === 0;
	}
	function K(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) x(e[n], {
			instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
			parentData: e,
			parentDataProperty: n,
			rootData: i
		}) || (a = a === null ? x.errors : a.concat(x.errors), o = a.length);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return K.errors = a, o === 0;
	}
	function q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) N(e[n], {
			instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
			parentData: e,
			parentDataProperty: n,
			rootData: i
		}) || (a = a === null ? N.errors : a.concat(N.errors), o = a.length);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return q.errors = a, o === 0;
	}
	function J(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) z(e[n], {
			instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
			parentData: e,
			parentDataProperty: n,
			rootData: i
		}) || (a = a === null ? z.errors : a.concat(z.errors), o = a.length);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return J.errors = a, o === 0;
	}
	let fe = {
		type: `object`,
		additionalProperties: !1,
		required: [`type`],
		properties: {
			type: {
				type: `string`,
				enum: [`basic`]
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	};
	function Y(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `type` || n === `description` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `basic`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: fe.properties.type.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return Y.errors = a, s === 0;
	}
	let pe = {
		type: `object`,
		additionalProperties: !1,
		required: [
			`type`,
			`name`,
			`in`
		],
		properties: {
			type: {
				type: `string`,
				enum: [`apiKey`]
			},
			name: { type: `string` },
			in: {
				type: `string`,
				enum: [`header`, `query`]
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	};
	function X(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.in === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `in` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `type` || n === `name` || n === `in` || n === `description` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `apiKey`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: pe.properties.type.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `header` && n !== `query`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: pe.properties.in.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return X.errors = a, s === 0;
	}
	let me = {
		type: `object`,
		additionalProperties: !1,
		required: [
			`type`,
			`flow`,
			`authorizationUrl`
		],
		properties: {
			type: {
				type: `string`,
				enum: [`oauth2`]
			},
			flow: {
				type: `string`,
				enum: [`implicit`]
			},
			scopes: { $ref: `#/definitions/oauth2Scopes` },
			authorizationUrl: {
				type: `string`,
				format: `uri`
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	};
	function Z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.flow === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `flow` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.authorizationUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `authorizationUrl` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `type` || n === `flow` || n === `scopes` || n === `authorizationUrl` || n === `description` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `oauth2`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: me.properties.type.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.flow !== void 0) {
				let n = e.flow;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `implicit`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/enum`,
						keyword: `enum`,
						params: { allowedValues: me.properties.flow.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/oauth2Scopes/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						a === null ? a = [n] : a.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/definitions/oauth2Scopes/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.authorizationUrl !== void 0 && typeof e.authorizationUrl != `string`) {
				let e = {
					instancePath: t + `/authorizationUrl`,
					schemaPath: `#/properties/authorizationUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return Z.errors = a, s === 0;
	}
	let he = {
		type: `object`,
		additionalProperties: !1,
		required: [
			`type`,
			`flow`,
			`tokenUrl`
		],
		properties: {
			type: {
				type: `string`,
				enum: [`oauth2`]
			},
			flow: {
				type: `string`,
				enum: [`password`]
			},
			scopes: { $ref: `#/definitions/oauth2Scopes` },
			tokenUrl: {
				type: `string`,
				format: `uri`
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	};
	function Q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.flow === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `flow` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.tokenUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `tokenUrl` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `type` || n === `flow` || n === `scopes` || n === `tokenUrl` || n === `description` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `oauth2`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: he.properties.type.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.flow !== void 0) {
				let n = e.flow;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `password`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/enum`,
						keyword: `enum`,
						params: { allowedValues: he.properties.flow.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/oauth2Scopes/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						a === null ? a = [n] : a.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/definitions/oauth2Scopes/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.tokenUrl !== void 0 && typeof e.tokenUrl != `string`) {
				let e = {
					instancePath: t + `/tokenUrl`,
					schemaPath: `#/properties/tokenUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return Q.errors = a, s === 0;
	}
	let ge = {
		type: `object`,
		additionalProperties: !1,
		required: [
			`type`,
			`flow`,
			`tokenUrl`
		],
		properties: {
			type: {
				type: `string`,
				enum: [`oauth2`]
			},
			flow: {
				type: `string`,
				enum: [`application`]
			},
			scopes: { $ref: `#/definitions/oauth2Scopes` },
			tokenUrl: {
				type: `string`,
				format: `uri`
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	};
	function $(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.flow === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `flow` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.tokenUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `tokenUrl` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `type` || n === `flow` || n === `scopes` || n === `tokenUrl` || n === `description` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `oauth2`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: ge.properties.type.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.flow !== void 0) {
				let n = e.flow;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `application`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/enum`,
						keyword: `enum`,
						params: { allowedValues: ge.properties.flow.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/oauth2Scopes/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						a === null ? a = [n] : a.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/definitions/oauth2Scopes/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.tokenUrl !== void 0 && typeof e.tokenUrl != `string`) {
				let e = {
					instancePath: t + `/tokenUrl`,
					schemaPath: `#/properties/tokenUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return $.errors = a, s === 0;
	}
	let _e = {
		type: `object`,
		additionalProperties: !1,
		required: [
			`type`,
			`flow`,
			`authorizationUrl`,
			`tokenUrl`
		],
		properties: {
			type: {
				type: `string`,
				enum: [`oauth2`]
			},
			flow: {
				type: `string`,
				enum: [`accessCode`]
			},
			scopes: { $ref: `#/definitions/oauth2Scopes` },
			authorizationUrl: {
				type: `string`,
				format: `uri`
			},
			tokenUrl: {
				type: `string`,
				format: `uri`
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": { $ref: `#/definitions/vendorExtension` } }
	};
	function ve(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.flow === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `flow` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.authorizationUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `authorizationUrl` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.tokenUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `tokenUrl` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `type` || n === `flow` || n === `scopes` || n === `authorizationUrl` || n === `tokenUrl` || n === `description` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `oauth2`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: _e.properties.type.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.flow !== void 0) {
				let n = e.flow;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
				if (n !== `accessCode`) {
					let e = {
						instancePath: t + `/flow`,
						schemaPath: `#/properties/flow/enum`,
						keyword: `enum`,
						params: { allowedValues: _e.properties.flow.enum }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/oauth2Scopes/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						a === null ? a = [n] : a.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/definitions/oauth2Scopes/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					a === null ? a = [e] : a.push(e), s++;
				}
			}
			if (e.authorizationUrl !== void 0 && typeof e.authorizationUrl != `string`) {
				let e = {
					instancePath: t + `/authorizationUrl`,
					schemaPath: `#/properties/authorizationUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.tokenUrl !== void 0 && typeof e.tokenUrl != `string`) {
				let e = {
					instancePath: t + `/tokenUrl`,
					schemaPath: `#/properties/tokenUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return ve.errors = a, s === 0;
	}
	function ye(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) {
			let r = e[n], c = o, l = !1, u = null, d = o;
			Y(r, {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: i
			}) || (a = a === null ? Y.errors : a.concat(Y.errors), o = a.length);
			var s = d === o;
			s && (l = !0, u = 0);
			let f = o;
			X(r, {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: i
			}) || (a = a === null ? X.errors : a.concat(X.errors), o = a.length);
			var s = f === o;
			if (s && l) l = !1, u = [u, 1];
			else {
				s && (l = !0, u = 1);
				let c = o;
				Z(r, {
					instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: e,
					parentDataProperty: n,
					rootData: i
				}) || (a = a === null ? Z.errors : a.concat(Z.errors), o = a.length);
				var s = c === o;
				if (s && l) l = !1, u = [u, 2];
				else {
					s && (l = !0, u = 2);
					let c = o;
					Q(r, {
						instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: e,
						parentDataProperty: n,
						rootData: i
					}) || (a = a === null ? Q.errors : a.concat(Q.errors), o = a.length);
					var s = c === o;
					if (s && l) l = !1, u = [u, 3];
					else {
						s && (l = !0, u = 3);
						let c = o;
						$(r, {
							instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: e,
							parentDataProperty: n,
							rootData: i
						}) || (a = a === null ? $.errors : a.concat($.errors), o = a.length);
						var s = c === o;
						if (s && l) l = !1, u = [u, 4];
						else {
							s && (l = !0, u = 4);
							let c = o;
							ve(r, {
								instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								parentData: e,
								parentDataProperty: n,
								rootData: i
							}) || (a = a === null ? ve.errors : a.concat(ve.errors), o = a.length);
							var s = c === o;
							s && l ? (l = !1, u = [u, 5]) : s && (l = !0, u = 5);
						}
					}
				}
			}
			if (l) o = c, a !== null && (c ? a.length = c : a = null);
			else {
				let e = {
					instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
					schemaPath: `#/additionalProperties/oneOf`,
					keyword: `oneOf`,
					params: { passingSchemas: u }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
		}
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
		return ye.errors = a, o === 0;
	}
	function be(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			for (let n in e) if (!(n === `name` || n === `description` || n === `externalDocs` || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), s++;
			}
			e.externalDocs !== void 0 && (h(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: i
			}) || (a = a === null ? h.errors : a.concat(h.errors), s = a.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			a === null ? a = [e] : a.push(e), s++;
		}
		return be.errors = a, s === 0;
	}
	function xe(e, { instancePath: t = ``, parentData: n, parentDataProperty: l, rootData: u = e } = {}) {
		let p = null, m = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.swagger === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `swagger` }
				};
				p === null ? p = [e] : p.push(e), m++;
			}
			if (e.info === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `info` }
				};
				p === null ? p = [e] : p.push(e), m++;
			}
			if (e.paths === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `paths` }
				};
				p === null ? p = [e] : p.push(e), m++;
			}
			for (let n in e) if (!(a.call(r.properties, n) || o.test(n))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				p === null ? p = [e] : p.push(e), m++;
			}
			if (e.swagger !== void 0) {
				let n = e.swagger;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/swagger`,
						schemaPath: `#/properties/swagger/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					p === null ? p = [e] : p.push(e), m++;
				}
				if (n !== `2.0`) {
					let e = {
						instancePath: t + `/swagger`,
						schemaPath: `#/properties/swagger/enum`,
						keyword: `enum`,
						params: { allowedValues: r.properties.swagger.enum }
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			}
			if (e.info !== void 0 && (d(e.info, {
				instancePath: t + `/info`,
				parentData: e,
				parentDataProperty: `info`,
				rootData: u
			}) || (p = p === null ? d.errors : p.concat(d.errors), m = p.length)), e.host !== void 0) {
				let n = e.host;
				if (typeof n == `string`) {
					if (!s.test(n)) {
						let e = {
							instancePath: t + `/host`,
							schemaPath: `#/properties/host/pattern`,
							keyword: `pattern`,
							params: { pattern: `^[^{}/ :\\\\]+(?::\\d+)?$` }
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				} else {
					let e = {
						instancePath: t + `/host`,
						schemaPath: `#/properties/host/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			}
			if (e.basePath !== void 0) {
				let n = e.basePath;
				if (typeof n == `string`) {
					if (!c.test(n)) {
						let e = {
							instancePath: t + `/basePath`,
							schemaPath: `#/properties/basePath/pattern`,
							keyword: `pattern`,
							params: { pattern: `^/` }
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				} else {
					let e = {
						instancePath: t + `/basePath`,
						schemaPath: `#/properties/basePath/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			}
			if (e.schemes !== void 0) {
				let n = e.schemes;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r];
						if (typeof e != `string`) {
							let e = {
								instancePath: t + `/schemes/` + r,
								schemaPath: `#/definitions/schemesList/items/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e !== `http` && e !== `https` && e !== `ws` && e !== `wss`) {
							let e = {
								instancePath: t + `/schemes/` + r,
								schemaPath: `#/definitions/schemesList/items/enum`,
								keyword: `enum`,
								params: { allowedValues: i.items.enum }
							};
							p === null ? p = [e] : p.push(e), m++;
						}
					}
					let r = n.length, a;
					if (r > 1) {
						let e = {};
						for (; r--;) {
							let i = n[r];
							if (typeof i == `string`) {
								if (typeof e[i] == `number`) {
									a = e[i];
									let n = {
										instancePath: t + `/schemes`,
										schemaPath: `#/definitions/schemesList/uniqueItems`,
										keyword: `uniqueItems`,
										params: {
											i: r,
											j: a
										}
									};
									p === null ? p = [n] : p.push(n), m++;
									break;
								}
								e[i] = r;
							}
						}
					}
				} else {
					let e = {
						instancePath: t + `/schemes`,
						schemaPath: `#/definitions/schemesList/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			}
			if (e.consumes !== void 0 && (f(e.consumes, {
				instancePath: t + `/consumes`,
				parentData: e,
				parentDataProperty: `consumes`,
				rootData: u
			}) || (p = p === null ? f.errors : p.concat(f.errors), m = p.length)), e.produces !== void 0 && (f(e.produces, {
				instancePath: t + `/produces`,
				parentData: e,
				parentDataProperty: `produces`,
				rootData: u
			}) || (p = p === null ? f.errors : p.concat(f.errors), m = p.length)), e.paths !== void 0 && (G(e.paths, {
				instancePath: t + `/paths`,
				parentData: e,
				parentDataProperty: `paths`,
				rootData: u
			}) || (p = p === null ? G.errors : p.concat(G.errors), m = p.length)), e.definitions !== void 0 && (K(e.definitions, {
				instancePath: t + `/definitions`,
				parentData: e,
				parentDataProperty: `definitions`,
				rootData: u
			}) || (p = p === null ? K.errors : p.concat(K.errors), m = p.length)), e.parameters !== void 0 && (q(e.parameters, {
				instancePath: t + `/parameters`,
				parentData: e,
				parentDataProperty: `parameters`,
				rootData: u
			}) || (p = p === null ? q.errors : p.concat(q.errors), m = p.length)), e.responses !== void 0 && (J(e.responses, {
				instancePath: t + `/responses`,
				parentData: e,
				parentDataProperty: `responses`,
				rootData: u
			}) || (p = p === null ? J.errors : p.concat(J.errors), m = p.length)), e.security !== void 0 && (H(e.security, {
				instancePath: t + `/security`,
				parentData: e,
				parentDataProperty: `security`,
				rootData: u
			}) || (p = p === null ? H.errors : p.concat(H.errors), m = p.length)), e.securityDefinitions !== void 0 && (ye(e.securityDefinitions, {
				instancePath: t + `/securityDefinitions`,
				parentData: e,
				parentDataProperty: `securityDefinitions`,
				rootData: u
			}) || (p = p === null ? ye.errors : p.concat(ye.errors), m = p.length)), e.tags !== void 0) {
				let n = e.tags;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) be(n[r], {
						instancePath: t + `/tags/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: u
					}) || (p = p === null ? be.errors : p.concat(be.errors), m = p.length);
				} else {
					let e = {
						instancePath: t + `/tags`,
						schemaPath: `#/properties/tags/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			}
			e.externalDocs !== void 0 && (h(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: u
			}) || (p = p === null ? h.errors : p.concat(h.errors), m = p.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			p === null ? p = [e] : p.push(e), m++;
		}
		return xe.errors = p, m === 0;
	}
}))();
exports.default = openapi_2_0_default;
