const require_rolldown_runtime = require("./c-rolldown-runtime.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
// node_modules/@redocly/openapi-core/lib/utils/is-plain-object.js
function isPlainObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
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
function isRef(node) {
	return isPlainObject(node) && typeof node.$ref === "string";
}
function isAbsoluteUrl(ref) {
	return ref.startsWith("http://") || ref.startsWith("https://") || ref.startsWith("file://") || ref.startsWith("data:");
}
function isMappingRef(mapping) {
	return typeof mapping === "string" && (mapping.startsWith("#") || isAbsoluteUrl(mapping) || mapping.startsWith("./") || mapping.startsWith("../") || mapping.indexOf("/") > -1 || /\.(ya?ml|json)$/i.test(mapping));
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
// node_modules/@redocly/openapi-core/lib/oas-types.js
const typesMap = {
	oas2: Oas2Types,
	oas3_0: Oas3Types,
	oas3_1: Oas3_1Types,
	oas3_2: Oas3_2Types,
	async2: AsyncApi2Types,
	async3: AsyncApi3Types,
	arazzo1: Arazzo1Types,
	arazzo1_1: Arazzo1_1Types,
	overlay1: {
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
	},
	openrpc1: {
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
	}
};
function getTypes(spec) {
	if (spec === "graphql") return {};
	return typesMap[spec];
}
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
exports.getTypes = getTypes;
exports.mapTypeToComponent = mapTypeToComponent;
exports.normalizeTypes = normalizeTypes;
