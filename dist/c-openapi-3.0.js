require("./c-rolldown-runtime.js");
var openapi_3_0_default = ((e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports))(((e, t) => {
	t.exports = W, t.exports.default = W;
	let n = RegExp(`^x-`, `u`), r = RegExp(`^3\\.0\\.\\d(-.+)?$`, `u`);
	function i(e, { instancePath: t = ``, parentData: r, parentDataProperty: a, rootData: o = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.title === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `title` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.version === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `version` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let r in e) if (!(r === `title` || r === `description` || r === `termsOfService` || r === `contact` || r === `license` || r === `version` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.title !== void 0 && typeof e.title != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
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
			if (e.termsOfService !== void 0 && typeof e.termsOfService != `string`) {
				let e = {
					instancePath: t + `/termsOfService`,
					schemaPath: `#/properties/termsOfService/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.contact !== void 0) {
				let r = e.contact;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					for (let e in r) if (!(e === `name` || e === `url` || e === `email` || n.test(e))) {
						let n = {
							instancePath: t + `/contact`,
							schemaPath: `#/definitions/Contact/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
					if (r.name !== void 0 && typeof r.name != `string`) {
						let e = {
							instancePath: t + `/contact/name`,
							schemaPath: `#/definitions/Contact/properties/name/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (r.url !== void 0 && typeof r.url != `string`) {
						let e = {
							instancePath: t + `/contact/url`,
							schemaPath: `#/definitions/Contact/properties/url/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (r.email !== void 0 && typeof r.email != `string`) {
						let e = {
							instancePath: t + `/contact/email`,
							schemaPath: `#/definitions/Contact/properties/email/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/contact`,
						schemaPath: `#/definitions/Contact/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.license !== void 0) {
				let r = e.license;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.name === void 0) {
						let e = {
							instancePath: t + `/license`,
							schemaPath: `#/definitions/License/required`,
							keyword: `required`,
							params: { missingProperty: `name` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					for (let e in r) if (!(e === `name` || e === `url` || n.test(e))) {
						let n = {
							instancePath: t + `/license`,
							schemaPath: `#/definitions/License/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
					if (r.name !== void 0 && typeof r.name != `string`) {
						let e = {
							instancePath: t + `/license/name`,
							schemaPath: `#/definitions/License/properties/name/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (r.url !== void 0 && typeof r.url != `string`) {
						let e = {
							instancePath: t + `/license/url`,
							schemaPath: `#/definitions/License/properties/url/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/license`,
						schemaPath: `#/definitions/License/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.version !== void 0 && typeof e.version != `string`) {
				let e = {
					instancePath: t + `/version`,
					schemaPath: `#/properties/version/type`,
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
		return i.errors = s, c === 0;
	}
	function a(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: o = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.url === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `url` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let r in e) if (!(r === `url` || r === `description` || r === `variables` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/properties/url/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
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
			if (e.variables !== void 0) {
				let r = e.variables;
				if (r && typeof r == `object` && !Array.isArray(r)) for (let e in r) {
					let i = r[e];
					if (i && typeof i == `object` && !Array.isArray(i)) {
						if (i.default === void 0) {
							let n = {
								instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/ServerVariable/required`,
								keyword: `required`,
								params: { missingProperty: `default` }
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						for (let r in i) if (!(r === `enum` || r === "default" || r === `description` || n.test(r))) {
							let n = {
								instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/ServerVariable/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: r }
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (i.enum !== void 0) {
							let n = i.enum;
							if (Array.isArray(n)) {
								let r = n.length;
								for (let i = 0; i < r; i++) if (typeof n[i] != `string`) {
									let n = {
										instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/enum/` + i,
										schemaPath: `#/definitions/ServerVariable/properties/enum/items/type`,
										keyword: `type`,
										params: { type: `string` }
									};
									s === null ? s = [n] : s.push(n), c++;
								}
							} else {
								let n = {
									instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/enum`,
									schemaPath: `#/definitions/ServerVariable/properties/enum/type`,
									keyword: `type`,
									params: { type: `array` }
								};
								s === null ? s = [n] : s.push(n), c++;
							}
						}
						if (i.default !== void 0 && typeof i.default != `string`) {
							let n = {
								instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/default`,
								schemaPath: `#/definitions/ServerVariable/properties/default/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (i.description !== void 0 && typeof i.description != `string`) {
							let n = {
								instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/description`,
								schemaPath: `#/definitions/ServerVariable/properties/description/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/ServerVariable/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				else {
					let e = {
						instancePath: t + `/variables`,
						schemaPath: `#/properties/variables/type`,
						keyword: `type`,
						params: { type: `object` }
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
		return a.errors = s, c === 0;
	}
	function o(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let r in e) if (!(r === `name` || r === `description` || r === `externalDocs` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
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
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.externalDocs !== void 0) {
				let r = e.externalDocs;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.url === void 0) {
						let e = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/required`,
							keyword: `required`,
							params: { missingProperty: `url` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					for (let e in r) if (!(e === `description` || e === `url` || n.test(e))) {
						let n = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
					if (r.description !== void 0 && typeof r.description != `string`) {
						let e = {
							instancePath: t + `/externalDocs/description`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/description/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (r.url !== void 0 && typeof r.url != `string`) {
						let e = {
							instancePath: t + `/externalDocs/url`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/url/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/externalDocs`,
						schemaPath: `#/definitions/ExternalDocumentation/type`,
						keyword: `type`,
						params: { type: `object` }
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
		return o.errors = s, c === 0;
	}
	let s = RegExp(`^\\/`, `u`), c = RegExp(`^(get|put|post|delete|options|head|patch|trace)$`, `u`), l = RegExp(`^\\$ref$`, `u`), u = {
		type: `object`,
		properties: {
			name: { type: `string` },
			in: { type: `string` },
			description: { type: `string` },
			required: {
				type: `boolean`,
				default: !1
			},
			deprecated: {
				type: `boolean`,
				default: !1
			},
			allowEmptyValue: {
				type: `boolean`,
				default: !1
			},
			style: { type: `string` },
			explode: { type: `boolean` },
			allowReserved: {
				type: `boolean`,
				default: !1
			},
			schema: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] },
			content: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/MediaType` },
				minProperties: 1,
				maxProperties: 1
			},
			example: {},
			examples: {
				type: `object`,
				additionalProperties: { oneOf: [{ $ref: `#/definitions/Example` }, { $ref: `#/definitions/Reference` }] }
			}
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1,
		required: [`name`, `in`],
		allOf: [
			{ $ref: `#/definitions/ExampleXORExamples` },
			{ $ref: `#/definitions/SchemaXORContent` },
			{ $ref: `#/definitions/ParameterLocation` }
		]
	}, d = {
		description: `Parameter location`,
		oneOf: [
			{
				description: `Parameter in path`,
				required: [`required`],
				properties: {
					in: { enum: [`path`] },
					style: {
						enum: [
							`matrix`,
							`label`,
							`simple`
						],
						default: `simple`
					},
					required: { enum: [!0] }
				}
			},
			{
				description: `Parameter in query`,
				properties: {
					in: { enum: [`query`] },
					style: {
						enum: [
							`form`,
							`spaceDelimited`,
							`pipeDelimited`,
							`deepObject`
						],
						default: `form`
					}
				}
			},
			{
				description: `Parameter in header`,
				properties: {
					in: { enum: [`header`] },
					style: {
						enum: [`simple`],
						default: `simple`
					}
				}
			},
			{
				description: `Parameter in cookie`,
				properties: {
					in: { enum: [`cookie`] },
					style: {
						enum: [`form`],
						default: `form`
					}
				}
			}
		]
	}, f = Object.prototype.hasOwnProperty, p = {
		type: `object`,
		properties: {
			title: { type: `string` },
			multipleOf: {
				type: `number`,
				minimum: 0,
				exclusiveMinimum: !0
			},
			maximum: { type: `number` },
			exclusiveMaximum: {
				type: `boolean`,
				default: !1
			},
			minimum: { type: `number` },
			exclusiveMinimum: {
				type: `boolean`,
				default: !1
			},
			maxLength: {
				type: `integer`,
				minimum: 0
			},
			minLength: {
				type: `integer`,
				minimum: 0,
				default: 0
			},
			pattern: {
				type: `string`,
				format: `regex`
			},
			maxItems: {
				type: `integer`,
				minimum: 0
			},
			minItems: {
				type: `integer`,
				minimum: 0,
				default: 0
			},
			uniqueItems: {
				type: `boolean`,
				default: !1
			},
			maxProperties: {
				type: `integer`,
				minimum: 0
			},
			minProperties: {
				type: `integer`,
				minimum: 0,
				default: 0
			},
			required: {
				type: `array`,
				items: { type: `string` },
				minItems: 1,
				uniqueItems: !0
			},
			enum: {
				type: `array`,
				items: {},
				minItems: 1,
				uniqueItems: !1
			},
			type: {
				type: `string`,
				enum: [
					`array`,
					`boolean`,
					`integer`,
					`number`,
					`object`,
					`string`
				]
			},
			not: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] },
			allOf: {
				type: `array`,
				items: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] }
			},
			oneOf: {
				type: `array`,
				items: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] }
			},
			anyOf: {
				type: `array`,
				items: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] }
			},
			items: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] },
			properties: {
				type: `object`,
				additionalProperties: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] }
			},
			additionalProperties: {
				oneOf: [
					{ $ref: `#/definitions/Schema` },
					{ $ref: `#/definitions/Reference` },
					{ type: `boolean` }
				],
				default: !0
			},
			description: { type: `string` },
			format: { type: `string` },
			default: {},
			nullable: {
				type: `boolean`,
				default: !1
			},
			discriminator: { $ref: `#/definitions/Discriminator` },
			readOnly: {
				type: `boolean`,
				default: !1
			},
			writeOnly: {
				type: `boolean`,
				default: !1
			},
			example: {},
			externalDocs: { $ref: `#/definitions/ExternalDocumentation` },
			deprecated: {
				type: `boolean`,
				default: !1
			},
			xml: { $ref: `#/definitions/XML` }
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1
	}, m = { validate: h };
	function h(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(f.call(p.properties, r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.title !== void 0 && typeof e.title != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/properties/multipleOf/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>`,
								limit: 0
							}
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/multipleOf`,
						schemaPath: `#/properties/multipleOf/type`,
						keyword: `type`,
						params: { type: `number` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.maximum !== void 0 && typeof e.maximum != `number`) {
				let e = {
					instancePath: t + `/maximum`,
					schemaPath: `#/properties/maximum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/properties/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.minimum !== void 0 && typeof e.minimum != `number`) {
				let e = {
					instancePath: t + `/minimum`,
					schemaPath: `#/properties/minimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `boolean`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/properties/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/properties/maxLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/properties/maxLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.minLength !== void 0) {
				let n = e.minLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/minLength`,
						schemaPath: `#/properties/minLength/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/minLength`,
						schemaPath: `#/properties/minLength/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.pattern !== void 0 && typeof e.pattern != `string`) {
				let e = {
					instancePath: t + `/pattern`,
					schemaPath: `#/properties/pattern/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.maxItems !== void 0) {
				let n = e.maxItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/properties/maxItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/properties/maxItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.minItems !== void 0) {
				let n = e.minItems;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/minItems`,
						schemaPath: `#/properties/minItems/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/minItems`,
						schemaPath: `#/properties/minItems/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.uniqueItems !== void 0 && typeof e.uniqueItems != `boolean`) {
				let e = {
					instancePath: t + `/uniqueItems`,
					schemaPath: `#/properties/uniqueItems/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.maxProperties !== void 0) {
				let n = e.maxProperties;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxProperties`,
						schemaPath: `#/properties/maxProperties/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxProperties`,
						schemaPath: `#/properties/maxProperties/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.minProperties !== void 0) {
				let n = e.minProperties;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/minProperties`,
						schemaPath: `#/properties/minProperties/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/minProperties`,
						schemaPath: `#/properties/minProperties/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.required !== void 0) {
				let n = e.required;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/required`,
							schemaPath: `#/properties/required/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) {
						let e = {
							instancePath: t + `/required/` + r,
							schemaPath: `#/properties/required/items/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
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
										schemaPath: `#/properties/required/uniqueItems`,
										keyword: `uniqueItems`,
										params: {
											i: r,
											j: i
										}
									};
									o === null ? o = [n] : o.push(n), s++;
									break;
								}
								e[a] = r;
							}
						}
					}
				} else {
					let e = {
						instancePath: t + `/required`,
						schemaPath: `#/properties/required/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/properties/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/properties/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					o === null ? o = [e] : o.push(e), s++;
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
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n !== `array` && n !== `boolean` && n !== `integer` && n !== `number` && n !== `object` && n !== `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: p.properties.type.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.not !== void 0) {
				let n = e.not, r = s, i = !1, u = null, d = s;
				m.validate(n, {
					instancePath: t + `/not`,
					parentData: e,
					parentDataProperty: `not`,
					rootData: a
				}) || (o = o === null ? m.validate.errors : o.concat(m.validate.errors), s = o.length);
				var c = d === s;
				c && (i = !0, u = 0);
				let f = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/not`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/not/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/not`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var c = f === s;
				if (c && i ? (i = !1, u = [u, 1]) : c && (i = !0, u = 1), i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/not`,
						schemaPath: `#/properties/not/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: u }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.allOf !== void 0) {
				let n = e.allOf;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r], i = s, c = !1, d = null, f = s;
						m.validate(e, {
							instancePath: t + `/allOf/` + r,
							parentData: n,
							parentDataProperty: r,
							rootData: a
						}) || (o = o === null ? m.validate.errors : o.concat(m.validate.errors), s = o.length);
						var u = f === s;
						u && (c = !0, d = 0);
						let p = s;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							if (e.$ref === void 0) {
								let e = {
									instancePath: t + `/allOf/` + r,
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
							for (let n in e) if (l.test(n) && typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/allOf/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/allOf/` + r,
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
						var u = p === s;
						if (u && c ? (c = !1, d = [d, 1]) : u && (c = !0, d = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let e = {
								instancePath: t + `/allOf/` + r,
								schemaPath: `#/properties/allOf/items/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: d }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/allOf`,
						schemaPath: `#/properties/allOf/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.oneOf !== void 0) {
				let n = e.oneOf;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r], i = s, c = !1, u = null, f = s;
						m.validate(e, {
							instancePath: t + `/oneOf/` + r,
							parentData: n,
							parentDataProperty: r,
							rootData: a
						}) || (o = o === null ? m.validate.errors : o.concat(m.validate.errors), s = o.length);
						var d = f === s;
						d && (c = !0, u = 0);
						let p = s;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							if (e.$ref === void 0) {
								let e = {
									instancePath: t + `/oneOf/` + r,
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
							for (let n in e) if (l.test(n) && typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/oneOf/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/oneOf/` + r,
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
						var d = p === s;
						if (d && c ? (c = !1, u = [u, 1]) : d && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let e = {
								instancePath: t + `/oneOf/` + r,
								schemaPath: `#/properties/oneOf/items/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/oneOf`,
						schemaPath: `#/properties/oneOf/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.anyOf !== void 0) {
				let n = e.anyOf;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r], i = s, c = !1, u = null, d = s;
						m.validate(e, {
							instancePath: t + `/anyOf/` + r,
							parentData: n,
							parentDataProperty: r,
							rootData: a
						}) || (o = o === null ? m.validate.errors : o.concat(m.validate.errors), s = o.length);
						var g = d === s;
						g && (c = !0, u = 0);
						let f = s;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							if (e.$ref === void 0) {
								let e = {
									instancePath: t + `/anyOf/` + r,
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
							for (let n in e) if (l.test(n) && typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/anyOf/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/anyOf/` + r,
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
						var g = f === s;
						if (g && c ? (c = !1, u = [u, 1]) : g && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let e = {
								instancePath: t + `/anyOf/` + r,
								schemaPath: `#/properties/anyOf/items/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/anyOf`,
						schemaPath: `#/properties/anyOf/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.items !== void 0) {
				let n = e.items, r = s, i = !1, c = null, u = s;
				m.validate(n, {
					instancePath: t + `/items`,
					parentData: e,
					parentDataProperty: `items`,
					rootData: a
				}) || (o = o === null ? m.validate.errors : o.concat(m.validate.errors), s = o.length);
				var _ = u === s;
				_ && (i = !0, c = 0);
				let d = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/items`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/items/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/items`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var _ = d === s;
				if (_ && i ? (i = !1, c = [c, 1]) : _ && (i = !0, c = 1), i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/items`,
						schemaPath: `#/properties/items/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: c }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.properties !== void 0) {
				let n = e.properties;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], i = s, c = !1, u = null, d = s;
					m.validate(r, {
						instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: a
					}) || (o = o === null ? m.validate.errors : o.concat(m.validate.errors), s = o.length);
					var v = d === s;
					v && (c = !0, u = 0);
					let f = s;
					if (r && typeof r == `object` && !Array.isArray(r)) {
						if (r.$ref === void 0) {
							let n = {
								instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/required`,
								keyword: `required`,
								params: { missingProperty: `$ref` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
							let r = {
								instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [r] : o.push(r), s++;
						}
					} else {
						let n = {
							instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var v = f === s;
					if (v && c ? (c = !1, u = [u, 1]) : v && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
					else {
						let n = {
							instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/properties/additionalProperties/oneOf`,
							keyword: `oneOf`,
							params: { passingSchemas: u }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/properties`,
						schemaPath: `#/properties/properties/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.additionalProperties !== void 0) {
				let n = e.additionalProperties, r = s, i = !1, c = null, u = s;
				m.validate(n, {
					instancePath: t + `/additionalProperties`,
					parentData: e,
					parentDataProperty: `additionalProperties`,
					rootData: a
				}) || (o = o === null ? m.validate.errors : o.concat(m.validate.errors), s = o.length);
				var y = u === s;
				y && (i = !0, c = 0);
				let d = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/additionalProperties`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/additionalProperties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/additionalProperties`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var y = d === s;
				if (y && i) i = !1, c = [c, 1];
				else {
					y && (i = !0, c = 1);
					let e = s;
					if (typeof n != `boolean`) {
						let e = {
							instancePath: t + `/additionalProperties`,
							schemaPath: `#/properties/additionalProperties/oneOf/2/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					var y = e === s;
					y && i ? (i = !1, c = [c, 2]) : y && (i = !0, c = 2);
				}
				if (i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/additionalProperties`,
						schemaPath: `#/properties/additionalProperties/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: c }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.format !== void 0 && typeof e.format != `string`) {
				let e = {
					instancePath: t + `/format`,
					schemaPath: `#/properties/format/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.nullable !== void 0 && typeof e.nullable != `boolean`) {
				let e = {
					instancePath: t + `/nullable`,
					schemaPath: `#/properties/nullable/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.discriminator !== void 0) {
				let n = e.discriminator;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.propertyName === void 0) {
						let e = {
							instancePath: t + `/discriminator`,
							schemaPath: `#/definitions/Discriminator/required`,
							keyword: `required`,
							params: { missingProperty: `propertyName` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.propertyName !== void 0 && typeof n.propertyName != `string`) {
						let e = {
							instancePath: t + `/discriminator/propertyName`,
							schemaPath: `#/definitions/Discriminator/properties/propertyName/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.mapping !== void 0) {
						let e = n.mapping;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							for (let n in e) if (typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/discriminator/mapping/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Discriminator/properties/mapping/additionalProperties/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/discriminator/mapping`,
								schemaPath: `#/definitions/Discriminator/properties/mapping/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/discriminator`,
						schemaPath: `#/definitions/Discriminator/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.readOnly !== void 0 && typeof e.readOnly != `boolean`) {
				let e = {
					instancePath: t + `/readOnly`,
					schemaPath: `#/properties/readOnly/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.writeOnly !== void 0 && typeof e.writeOnly != `boolean`) {
				let e = {
					instancePath: t + `/writeOnly`,
					schemaPath: `#/properties/writeOnly/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.externalDocs !== void 0) {
				let r = e.externalDocs;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.url === void 0) {
						let e = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/required`,
							keyword: `required`,
							params: { missingProperty: `url` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in r) if (!(e === `description` || e === `url` || n.test(e))) {
						let n = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (r.description !== void 0 && typeof r.description != `string`) {
						let e = {
							instancePath: t + `/externalDocs/description`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/description/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.url !== void 0 && typeof r.url != `string`) {
						let e = {
							instancePath: t + `/externalDocs/url`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/url/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/externalDocs`,
						schemaPath: `#/definitions/ExternalDocumentation/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.deprecated !== void 0 && typeof e.deprecated != `boolean`) {
				let e = {
					instancePath: t + `/deprecated`,
					schemaPath: `#/properties/deprecated/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.xml !== void 0) {
				let r = e.xml;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					for (let e in r) if (!(e === `name` || e === `namespace` || e === `prefix` || e === `attribute` || e === `wrapped` || n.test(e))) {
						let n = {
							instancePath: t + `/xml`,
							schemaPath: `#/definitions/XML/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (r.name !== void 0 && typeof r.name != `string`) {
						let e = {
							instancePath: t + `/xml/name`,
							schemaPath: `#/definitions/XML/properties/name/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.namespace !== void 0 && typeof r.namespace != `string`) {
						let e = {
							instancePath: t + `/xml/namespace`,
							schemaPath: `#/definitions/XML/properties/namespace/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.prefix !== void 0 && typeof r.prefix != `string`) {
						let e = {
							instancePath: t + `/xml/prefix`,
							schemaPath: `#/definitions/XML/properties/prefix/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.attribute !== void 0 && typeof r.attribute != `boolean`) {
						let e = {
							instancePath: t + `/xml/attribute`,
							schemaPath: `#/definitions/XML/properties/attribute/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.wrapped !== void 0 && typeof r.wrapped != `boolean`) {
						let e = {
							instancePath: t + `/xml/wrapped`,
							schemaPath: `#/definitions/XML/properties/wrapped/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/xml`,
						schemaPath: `#/definitions/XML/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return h.errors = o, s === 0;
	}
	let g = {
		type: `object`,
		properties: {
			contentType: { type: `string` },
			headers: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/Header` }
			},
			style: {
				type: `string`,
				enum: [
					`form`,
					`spaceDelimited`,
					`pipeDelimited`,
					`deepObject`
				]
			},
			explode: { type: `boolean` },
			allowReserved: {
				type: `boolean`,
				default: !1
			}
		},
		additionalProperties: !1
	}, _ = {
		type: `object`,
		properties: {
			description: { type: `string` },
			required: {
				type: `boolean`,
				default: !1
			},
			deprecated: {
				type: `boolean`,
				default: !1
			},
			allowEmptyValue: {
				type: `boolean`,
				default: !1
			},
			style: {
				type: `string`,
				enum: [`simple`],
				default: `simple`
			},
			explode: { type: `boolean` },
			allowReserved: {
				type: `boolean`,
				default: !1
			},
			schema: { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] },
			content: {
				type: `object`,
				additionalProperties: { $ref: `#/definitions/MediaType` },
				minProperties: 1,
				maxProperties: 1
			},
			example: {},
			examples: {
				type: `object`,
				additionalProperties: { oneOf: [{ $ref: `#/definitions/Example` }, { $ref: `#/definitions/Reference` }] }
			}
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1,
		allOf: [{ $ref: `#/definitions/ExampleXORExamples` }, { $ref: `#/definitions/SchemaXORContent` }]
	}, v = { validate: x };
	function y(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0, c = s, u = s;
		if (e && typeof e == `object` && !Array.isArray(e) && (e.example === void 0 || e.examples === void 0)) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (u === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/ExampleXORExamples/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = c, o !== null && (c ? o.length = c : o = null);
		let d = s, p = s;
		if (e && typeof e == `object` && !Array.isArray(e) && (e.schema === void 0 || e.content === void 0)) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (p === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = d, o !== null && (d ? o.length = d : o = null);
		let m = s, g = !1, b = null, x = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.schema === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `schema` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		var S = x === s;
		S && (g = !0, b = 0);
		let C = s, w = s, T = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.style === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (T === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/0/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = w, o !== null && (w ? o.length = w : o = null);
		let E = s, D = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.explode === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (D === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/1/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = E, o !== null && (E ? o.length = E : o = null);
		let O = s, k = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.allowReserved === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (k === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/2/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = O, o !== null && (O ? o.length = O : o = null);
		let A = s, j = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.example === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (j === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/3/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = A, o !== null && (A ? o.length = A : o = null);
		let M = s, N = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.examples === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (N === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/4/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = M, o !== null && (M ? o.length = M : o = null);
		if (e && typeof e == `object` && !Array.isArray(e) && e.content === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `content` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		var S = C === s;
		if (S && g ? (g = !1, b = [b, 1]) : S && (g = !0, b = 1), g) s = m, o !== null && (m ? o.length = m : o = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: b }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(f.call(_.properties, r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.deprecated !== void 0 && typeof e.deprecated != `boolean`) {
				let e = {
					instancePath: t + `/deprecated`,
					schemaPath: `#/properties/deprecated/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.allowEmptyValue !== void 0 && typeof e.allowEmptyValue != `boolean`) {
				let e = {
					instancePath: t + `/allowEmptyValue`,
					schemaPath: `#/properties/allowEmptyValue/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.style !== void 0) {
				let n = e.style;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/properties/style/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n !== `simple`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/properties/style/enum`,
						keyword: `enum`,
						params: { allowedValues: _.properties.style.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.explode !== void 0 && typeof e.explode != `boolean`) {
				let e = {
					instancePath: t + `/explode`,
					schemaPath: `#/properties/explode/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.allowReserved !== void 0 && typeof e.allowReserved != `boolean`) {
				let e = {
					instancePath: t + `/allowReserved`,
					schemaPath: `#/properties/allowReserved/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.schema !== void 0) {
				let n = e.schema, r = s, i = !1, c = null, u = s;
				h(n, {
					instancePath: t + `/schema`,
					parentData: e,
					parentDataProperty: `schema`,
					rootData: a
				}) || (o = o === null ? h.errors : o.concat(h.errors), s = o.length);
				var P = u === s;
				P && (i = !0, c = 0);
				let d = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/schema`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/schema/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/schema`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var P = d === s;
				if (P && i ? (i = !1, c = [c, 1]) : P && (i = !0, c = 1), i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/schema`,
						schemaPath: `#/properties/schema/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: c }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.content !== void 0) {
				let n = e.content;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (Object.keys(n).length > 1) {
						let e = {
							instancePath: t + `/content`,
							schemaPath: `#/properties/content/maxProperties`,
							keyword: `maxProperties`,
							params: { limit: 1 }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (Object.keys(n).length < 1) {
						let e = {
							instancePath: t + `/content`,
							schemaPath: `#/properties/content/minProperties`,
							keyword: `minProperties`,
							params: { limit: 1 }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) v.validate(n[e], {
						instancePath: t + `/content/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: a
					}) || (o = o === null ? v.validate.errors : o.concat(v.validate.errors), s = o.length);
				} else {
					let e = {
						instancePath: t + `/content`,
						schemaPath: `#/properties/content/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.examples !== void 0) {
				let r = e.examples;
				if (r && typeof r == `object` && !Array.isArray(r)) for (let e in r) {
					let i = r[e], a = s, c = !1, u = null, d = s;
					if (i && typeof i == `object` && !Array.isArray(i)) {
						for (let r in i) if (!(r === `summary` || r === `description` || r === `value` || r === `externalValue` || n.test(r))) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Example/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: r }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.summary !== void 0 && typeof i.summary != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/summary`,
								schemaPath: `#/definitions/Example/properties/summary/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.description !== void 0 && typeof i.description != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/description`,
								schemaPath: `#/definitions/Example/properties/description/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.externalValue !== void 0 && typeof i.externalValue != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/externalValue`,
								schemaPath: `#/definitions/Example/properties/externalValue/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Example/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var F = d === s;
					F && (c = !0, u = 0);
					let f = s;
					if (i && typeof i == `object` && !Array.isArray(i)) {
						if (i.$ref === void 0) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/required`,
								keyword: `required`,
								params: { missingProperty: `$ref` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						for (let n in i) if (l.test(n) && typeof i[n] != `string`) {
							let r = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [r] : o.push(r), s++;
						}
					} else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var F = f === s;
					if (F && c ? (c = !1, u = [u, 1]) : F && (c = !0, u = 1), c) s = a, o !== null && (a ? o.length = a : o = null);
					else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/examples/additionalProperties/oneOf`,
							keyword: `oneOf`,
							params: { passingSchemas: u }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/examples`,
						schemaPath: `#/properties/examples/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return y.errors = o, s === 0;
	}
	function b(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
		let a = null, o = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (n !== `contentType` && n !== `headers` && n !== `style` && n !== `explode` && n !== `allowReserved`) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: n }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			if (e.contentType !== void 0 && typeof e.contentType != `string`) {
				let e = {
					instancePath: t + `/contentType`,
					schemaPath: `#/properties/contentType/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			if (e.headers !== void 0) {
				let n = e.headers;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) y(n[e], {
					instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: i
				}) || (a = a === null ? y.errors : a.concat(y.errors), o = a.length);
				else {
					let e = {
						instancePath: t + `/headers`,
						schemaPath: `#/properties/headers/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					a === null ? a = [e] : a.push(e), o++;
				}
			}
			if (e.style !== void 0) {
				let n = e.style;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/properties/style/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					a === null ? a = [e] : a.push(e), o++;
				}
				if (n !== `form` && n !== `spaceDelimited` && n !== `pipeDelimited` && n !== `deepObject`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/properties/style/enum`,
						keyword: `enum`,
						params: { allowedValues: g.properties.style.enum }
					};
					a === null ? a = [e] : a.push(e), o++;
				}
			}
			if (e.explode !== void 0 && typeof e.explode != `boolean`) {
				let e = {
					instancePath: t + `/explode`,
					schemaPath: `#/properties/explode/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
			if (e.allowReserved !== void 0 && typeof e.allowReserved != `boolean`) {
				let e = {
					instancePath: t + `/allowReserved`,
					schemaPath: `#/properties/allowReserved/type`,
					keyword: `type`,
					params: { type: `boolean` }
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
		return b.errors = a, o === 0;
	}
	function x(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0, c = s, u = s;
		if (e && typeof e == `object` && !Array.isArray(e) && (e.example === void 0 || e.examples === void 0)) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (u === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/ExampleXORExamples/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = c, o !== null && (c ? o.length = c : o = null);
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(r === `schema` || r === `example` || r === `examples` || r === `encoding` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.schema !== void 0) {
				let n = e.schema, r = s, i = !1, c = null, u = s;
				h(n, {
					instancePath: t + `/schema`,
					parentData: e,
					parentDataProperty: `schema`,
					rootData: a
				}) || (o = o === null ? h.errors : o.concat(h.errors), s = o.length);
				var d = u === s;
				d && (i = !0, c = 0);
				let f = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/schema`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/schema/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/schema`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var d = f === s;
				if (d && i ? (i = !1, c = [c, 1]) : d && (i = !0, c = 1), i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/schema`,
						schemaPath: `#/properties/schema/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: c }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.examples !== void 0) {
				let r = e.examples;
				if (r && typeof r == `object` && !Array.isArray(r)) for (let e in r) {
					let i = r[e], a = s, c = !1, u = null, d = s;
					if (i && typeof i == `object` && !Array.isArray(i)) {
						for (let r in i) if (!(r === `summary` || r === `description` || r === `value` || r === `externalValue` || n.test(r))) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Example/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: r }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.summary !== void 0 && typeof i.summary != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/summary`,
								schemaPath: `#/definitions/Example/properties/summary/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.description !== void 0 && typeof i.description != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/description`,
								schemaPath: `#/definitions/Example/properties/description/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.externalValue !== void 0 && typeof i.externalValue != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/externalValue`,
								schemaPath: `#/definitions/Example/properties/externalValue/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Example/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var f = d === s;
					f && (c = !0, u = 0);
					let p = s;
					if (i && typeof i == `object` && !Array.isArray(i)) {
						if (i.$ref === void 0) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/required`,
								keyword: `required`,
								params: { missingProperty: `$ref` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						for (let n in i) if (l.test(n) && typeof i[n] != `string`) {
							let r = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [r] : o.push(r), s++;
						}
					} else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var f = p === s;
					if (f && c ? (c = !1, u = [u, 1]) : f && (c = !0, u = 1), c) s = a, o !== null && (a ? o.length = a : o = null);
					else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/examples/additionalProperties/oneOf`,
							keyword: `oneOf`,
							params: { passingSchemas: u }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/examples`,
						schemaPath: `#/properties/examples/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.encoding !== void 0) {
				let n = e.encoding;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) b(n[e], {
					instancePath: t + `/encoding/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a
				}) || (o = o === null ? b.errors : o.concat(b.errors), s = o.length);
				else {
					let e = {
						instancePath: t + `/encoding`,
						schemaPath: `#/properties/encoding/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return x.errors = o, s === 0;
	}
	function S(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0, c = s, p = s;
		if (e && typeof e == `object` && !Array.isArray(e) && (e.example === void 0 || e.examples === void 0)) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (p === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/ExampleXORExamples/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = c, o !== null && (c ? o.length = c : o = null);
		let m = s, g = s;
		if (e && typeof e == `object` && !Array.isArray(e) && (e.schema === void 0 || e.content === void 0)) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (g === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = m, o !== null && (m ? o.length = m : o = null);
		let _ = s, v = !1, y = null, b = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.schema === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `schema` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		var C = b === s;
		C && (v = !0, y = 0);
		let w = s, T = s, E = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.style === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (E === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/0/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = T, o !== null && (T ? o.length = T : o = null);
		let D = s, O = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.explode === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (O === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/1/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = D, o !== null && (D ? o.length = D : o = null);
		let k = s, A = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.allowReserved === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (A === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/2/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = k, o !== null && (k ? o.length = k : o = null);
		let j = s, M = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.example === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (M === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/3/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = j, o !== null && (j ? o.length = j : o = null);
		let N = s, P = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.examples === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (P === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/allOf/4/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = N, o !== null && (N ? o.length = N : o = null);
		if (e && typeof e == `object` && !Array.isArray(e) && e.content === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `content` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		var C = w === s;
		if (C && v ? (v = !1, y = [y, 1]) : C && (v = !0, y = 1), v) s = _, o !== null && (_ ? o.length = _ : o = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/SchemaXORContent/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: y }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		let F = s, I = !1, L = null, R = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.required === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/ParameterLocation/oneOf/0/required`,
					keyword: `required`,
					params: { missingProperty: `required` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.in !== void 0 && e.in !== `path`) {
				let e = {
					instancePath: t + `/in`,
					schemaPath: `#/definitions/ParameterLocation/oneOf/0/properties/in/enum`,
					keyword: `enum`,
					params: { allowedValues: d.oneOf[0].properties.in.enum }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.style !== void 0) {
				let n = e.style;
				if (n !== `matrix` && n !== `label` && n !== `simple`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/definitions/ParameterLocation/oneOf/0/properties/style/enum`,
						keyword: `enum`,
						params: { allowedValues: d.oneOf[0].properties.style.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.required !== void 0 && e.required !== !0) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/definitions/ParameterLocation/oneOf/0/properties/required/enum`,
					keyword: `enum`,
					params: { allowedValues: d.oneOf[0].properties.required.enum }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		var z = R === s;
		z && (I = !0, L = 0);
		let B = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.in !== void 0 && e.in !== `query`) {
				let e = {
					instancePath: t + `/in`,
					schemaPath: `#/definitions/ParameterLocation/oneOf/1/properties/in/enum`,
					keyword: `enum`,
					params: { allowedValues: d.oneOf[1].properties.in.enum }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.style !== void 0) {
				let n = e.style;
				if (n !== `form` && n !== `spaceDelimited` && n !== `pipeDelimited` && n !== `deepObject`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/definitions/ParameterLocation/oneOf/1/properties/style/enum`,
						keyword: `enum`,
						params: { allowedValues: d.oneOf[1].properties.style.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		}
		var z = B === s;
		if (z && I) I = !1, L = [L, 1];
		else {
			z && (I = !0, L = 1);
			let n = s;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				if (e.in !== void 0 && e.in !== `header`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/definitions/ParameterLocation/oneOf/2/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: d.oneOf[2].properties.in.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (e.style !== void 0 && e.style !== `simple`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/definitions/ParameterLocation/oneOf/2/properties/style/enum`,
						keyword: `enum`,
						params: { allowedValues: d.oneOf[2].properties.style.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			var z = n === s;
			if (z && I) I = !1, L = [L, 2];
			else {
				z && (I = !0, L = 2);
				let n = s;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					if (e.in !== void 0 && e.in !== `cookie`) {
						let e = {
							instancePath: t + `/in`,
							schemaPath: `#/definitions/ParameterLocation/oneOf/3/properties/in/enum`,
							keyword: `enum`,
							params: { allowedValues: d.oneOf[3].properties.in.enum }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (e.style !== void 0 && e.style !== `form`) {
						let e = {
							instancePath: t + `/style`,
							schemaPath: `#/definitions/ParameterLocation/oneOf/3/properties/style/enum`,
							keyword: `enum`,
							params: { allowedValues: d.oneOf[3].properties.style.enum }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				var z = n === s;
				z && I ? (I = !1, L = [L, 3]) : z && (I = !0, L = 3);
			}
		}
		if (I) s = F, o !== null && (F ? o.length = F : o = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/ParameterLocation/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: L }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.in === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `in` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let r in e) if (!(f.call(u.properties, r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.in !== void 0 && typeof e.in != `string`) {
				let e = {
					instancePath: t + `/in`,
					schemaPath: `#/properties/in/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.deprecated !== void 0 && typeof e.deprecated != `boolean`) {
				let e = {
					instancePath: t + `/deprecated`,
					schemaPath: `#/properties/deprecated/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.allowEmptyValue !== void 0 && typeof e.allowEmptyValue != `boolean`) {
				let e = {
					instancePath: t + `/allowEmptyValue`,
					schemaPath: `#/properties/allowEmptyValue/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.style !== void 0 && typeof e.style != `string`) {
				let e = {
					instancePath: t + `/style`,
					schemaPath: `#/properties/style/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.explode !== void 0 && typeof e.explode != `boolean`) {
				let e = {
					instancePath: t + `/explode`,
					schemaPath: `#/properties/explode/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.allowReserved !== void 0 && typeof e.allowReserved != `boolean`) {
				let e = {
					instancePath: t + `/allowReserved`,
					schemaPath: `#/properties/allowReserved/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.schema !== void 0) {
				let n = e.schema, r = s, i = !1, c = null, u = s;
				h(n, {
					instancePath: t + `/schema`,
					parentData: e,
					parentDataProperty: `schema`,
					rootData: a
				}) || (o = o === null ? h.errors : o.concat(h.errors), s = o.length);
				var V = u === s;
				V && (i = !0, c = 0);
				let d = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/schema`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/schema/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/schema`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var V = d === s;
				if (V && i ? (i = !1, c = [c, 1]) : V && (i = !0, c = 1), i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/schema`,
						schemaPath: `#/properties/schema/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: c }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.content !== void 0) {
				let n = e.content;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (Object.keys(n).length > 1) {
						let e = {
							instancePath: t + `/content`,
							schemaPath: `#/properties/content/maxProperties`,
							keyword: `maxProperties`,
							params: { limit: 1 }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (Object.keys(n).length < 1) {
						let e = {
							instancePath: t + `/content`,
							schemaPath: `#/properties/content/minProperties`,
							keyword: `minProperties`,
							params: { limit: 1 }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) x(n[e], {
						instancePath: t + `/content/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: a
					}) || (o = o === null ? x.errors : o.concat(x.errors), s = o.length);
				} else {
					let e = {
						instancePath: t + `/content`,
						schemaPath: `#/properties/content/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.examples !== void 0) {
				let r = e.examples;
				if (r && typeof r == `object` && !Array.isArray(r)) for (let e in r) {
					let i = r[e], a = s, c = !1, u = null, d = s;
					if (i && typeof i == `object` && !Array.isArray(i)) {
						for (let r in i) if (!(r === `summary` || r === `description` || r === `value` || r === `externalValue` || n.test(r))) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Example/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: r }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.summary !== void 0 && typeof i.summary != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/summary`,
								schemaPath: `#/definitions/Example/properties/summary/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.description !== void 0 && typeof i.description != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/description`,
								schemaPath: `#/definitions/Example/properties/description/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (i.externalValue !== void 0 && typeof i.externalValue != `string`) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/externalValue`,
								schemaPath: `#/definitions/Example/properties/externalValue/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Example/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var H = d === s;
					H && (c = !0, u = 0);
					let f = s;
					if (i && typeof i == `object` && !Array.isArray(i)) {
						if (i.$ref === void 0) {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/required`,
								keyword: `required`,
								params: { missingProperty: `$ref` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						for (let n in i) if (l.test(n) && typeof i[n] != `string`) {
							let r = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [r] : o.push(r), s++;
						}
					} else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var H = f === s;
					if (H && c ? (c = !1, u = [u, 1]) : H && (c = !0, u = 1), c) s = a, o !== null && (a ? o.length = a : o = null);
					else {
						let n = {
							instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/examples/additionalProperties/oneOf`,
							keyword: `oneOf`,
							params: { passingSchemas: u }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/examples`,
						schemaPath: `#/properties/examples/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return S.errors = o, s === 0;
	}
	let C = {
		type: `object`,
		required: [`responses`],
		properties: {
			tags: {
				type: `array`,
				items: { type: `string` }
			},
			summary: { type: `string` },
			description: { type: `string` },
			externalDocs: { $ref: `#/definitions/ExternalDocumentation` },
			operationId: { type: `string` },
			parameters: {
				type: `array`,
				items: { oneOf: [{ $ref: `#/definitions/Parameter` }, { $ref: `#/definitions/Reference` }] }
			},
			requestBody: { oneOf: [{ $ref: `#/definitions/RequestBody` }, { $ref: `#/definitions/Reference` }] },
			responses: { $ref: `#/definitions/Responses` },
			callbacks: {
				type: `object`,
				additionalProperties: { oneOf: [{ $ref: `#/definitions/Callback` }, { $ref: `#/definitions/Reference` }] }
			},
			deprecated: {
				type: `boolean`,
				default: !1
			},
			security: {
				type: `array`,
				items: { $ref: `#/definitions/SecurityRequirement` }
			},
			servers: {
				type: `array`,
				items: { $ref: `#/definitions/Server` }
			}
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1
	};
	function w(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.content === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `content` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let r in e) if (!(r === `description` || r === `content` || r === `required` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.content !== void 0) {
				let n = e.content;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) x(n[e], {
					instancePath: t + `/content/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a
				}) || (o = o === null ? x.errors : o.concat(x.errors), s = o.length);
				else {
					let e = {
						instancePath: t + `/content`,
						schemaPath: `#/properties/content/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return w.errors = o, s === 0;
	}
	let T = RegExp(`^[1-5](?:\\d{2}|XX)$`, `u`);
	function E(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: o = e } = {}) {
		let s = null, c = 0, l = c, u = c;
		if (e && typeof e == `object` && !Array.isArray(e) && (e.operationId === void 0 || e.operationRef === void 0)) {
			let e = {};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (u === c) {
			let e = {
				instancePath: t,
				schemaPath: `#/not`,
				keyword: `not`,
				params: {}
			};
			s === null ? s = [e] : s.push(e), c++;
		} else c = l, s !== null && (l ? s.length = l : s = null);
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(r === `operationId` || r === `operationRef` || r === `parameters` || r === `requestBody` || r === `description` || r === `server` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.operationId !== void 0 && typeof e.operationId != `string`) {
				let e = {
					instancePath: t + `/operationId`,
					schemaPath: `#/properties/operationId/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.operationRef !== void 0 && typeof e.operationRef != `string`) {
				let e = {
					instancePath: t + `/operationRef`,
					schemaPath: `#/properties/operationRef/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.parameters !== void 0) {
				let n = e.parameters;
				if (!n || typeof n != `object` || Array.isArray(n)) {
					let e = {
						instancePath: t + `/parameters`,
						schemaPath: `#/properties/parameters/type`,
						keyword: `type`,
						params: { type: `object` }
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
			e.server !== void 0 && (a(e.server, {
				instancePath: t + `/server`,
				parentData: e,
				parentDataProperty: `server`,
				rootData: o
			}) || (s = s === null ? a.errors : s.concat(a.errors), c = s.length));
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
	function D(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.description === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `description` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let r in e) if (!(r === `description` || r === `headers` || r === `content` || r === `links` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.headers !== void 0) {
				let n = e.headers;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], i = s, u = !1, d = null, f = s;
					y(r, {
						instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: a
					}) || (o = o === null ? y.errors : o.concat(y.errors), s = o.length);
					var c = f === s;
					c && (u = !0, d = 0);
					let p = s;
					if (r && typeof r == `object` && !Array.isArray(r)) {
						if (r.$ref === void 0) {
							let n = {
								instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/required`,
								keyword: `required`,
								params: { missingProperty: `$ref` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
							let r = {
								instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [r] : o.push(r), s++;
						}
					} else {
						let n = {
							instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var c = p === s;
					if (c && u ? (u = !1, d = [d, 1]) : c && (u = !0, d = 1), u) s = i, o !== null && (i ? o.length = i : o = null);
					else {
						let n = {
							instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/headers/additionalProperties/oneOf`,
							keyword: `oneOf`,
							params: { passingSchemas: d }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/headers`,
						schemaPath: `#/properties/headers/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.content !== void 0) {
				let n = e.content;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) x(n[e], {
					instancePath: t + `/content/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a
				}) || (o = o === null ? x.errors : o.concat(x.errors), s = o.length);
				else {
					let e = {
						instancePath: t + `/content`,
						schemaPath: `#/properties/content/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.links !== void 0) {
				let n = e.links;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], i = s, c = !1, d = null, f = s;
					E(r, {
						instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: a
					}) || (o = o === null ? E.errors : o.concat(E.errors), s = o.length);
					var u = f === s;
					u && (c = !0, d = 0);
					let p = s;
					if (r && typeof r == `object` && !Array.isArray(r)) {
						if (r.$ref === void 0) {
							let n = {
								instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/required`,
								keyword: `required`,
								params: { missingProperty: `$ref` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
							let r = {
								instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [r] : o.push(r), s++;
						}
					} else {
						let n = {
							instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var u = p === s;
					if (u && c ? (c = !1, d = [d, 1]) : u && (c = !0, d = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
					else {
						let n = {
							instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/links/additionalProperties/oneOf`,
							keyword: `oneOf`,
							params: { passingSchemas: d }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/links`,
						schemaPath: `#/properties/links/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return D.errors = o, s === 0;
	}
	function O(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (Object.keys(e).length < 1) {
				let e = {
					instancePath: t,
					schemaPath: `#/minProperties`,
					keyword: `minProperties`,
					params: { limit: 1 }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let r in e) if (!(r === "default" || T.test(r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.default !== void 0) {
				let n = e.default, r = s, i = !1, u = null, d = s;
				D(n, {
					instancePath: t + `/default`,
					parentData: e,
					parentDataProperty: `default`,
					rootData: a
				}) || (o = o === null ? D.errors : o.concat(D.errors), s = o.length);
				var c = d === s;
				c && (i = !0, u = 0);
				let f = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/default`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/default/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/default`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var c = f === s;
				if (c && i ? (i = !1, u = [u, 1]) : c && (i = !0, u = 1), i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/default`,
						schemaPath: `#/properties/default/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: u }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			for (let n in e) if (T.test(n)) {
				let r = e[n], i = s, c = !1, d = null, f = s;
				D(r, {
					instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: e,
					parentDataProperty: n,
					rootData: a
				}) || (o = o === null ? D.errors : o.concat(D.errors), s = o.length);
				var u = f === s;
				u && (c = !0, d = 0);
				let p = s;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.$ref === void 0) {
						let e = {
							instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in r) if (l.test(e) && typeof r[e] != `string`) {
						let r = {
							instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [r] : o.push(r), s++;
					}
				} else {
					let e = {
						instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var u = p === s;
				if (u && c ? (c = !1, d = [d, 1]) : u && (c = !0, d = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
				else {
					let e = {
						instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/patternProperties/%5E%5B1-5%5D(%3F%3A%5Cd%7B2%7D%7CXX)%24/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: d }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return O.errors = o, s === 0;
	}
	let k = { validate: M };
	function A(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) for (let r in e) n.test(r) || k.validate(e[r], {
			instancePath: t + `/` + r.replace(/~/g, `~0`).replace(/\//g, `~1`),
			parentData: e,
			parentDataProperty: r,
			rootData: a
		}) || (o = o === null ? k.validate.errors : o.concat(k.validate.errors), s = o.length);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return A.errors = o, s === 0;
	}
	function j(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: o = e } = {}) {
		let s = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.responses === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `responses` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let r in e) if (!(f.call(C.properties, r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				s === null ? s = [e] : s.push(e), c++;
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
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/tags`,
						schemaPath: `#/properties/tags/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.summary !== void 0 && typeof e.summary != `string`) {
				let e = {
					instancePath: t + `/summary`,
					schemaPath: `#/properties/summary/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
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
			if (e.externalDocs !== void 0) {
				let r = e.externalDocs;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.url === void 0) {
						let e = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/required`,
							keyword: `required`,
							params: { missingProperty: `url` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					for (let e in r) if (!(e === `description` || e === `url` || n.test(e))) {
						let n = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
					if (r.description !== void 0 && typeof r.description != `string`) {
						let e = {
							instancePath: t + `/externalDocs/description`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/description/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (r.url !== void 0 && typeof r.url != `string`) {
						let e = {
							instancePath: t + `/externalDocs/url`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/url/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {
						instancePath: t + `/externalDocs`,
						schemaPath: `#/definitions/ExternalDocumentation/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.operationId !== void 0 && typeof e.operationId != `string`) {
				let e = {
					instancePath: t + `/operationId`,
					schemaPath: `#/properties/operationId/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.parameters !== void 0) {
				let n = e.parameters;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r], i = c, a = !1, d = null, f = c;
						S(e, {
							instancePath: t + `/parameters/` + r,
							parentData: n,
							parentDataProperty: r,
							rootData: o
						}) || (s = s === null ? S.errors : s.concat(S.errors), c = s.length);
						var u = f === c;
						u && (a = !0, d = 0);
						let p = c;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							if (e.$ref === void 0) {
								let e = {
									instancePath: t + `/parameters/` + r,
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								s === null ? s = [e] : s.push(e), c++;
							}
							for (let n in e) if (l.test(n) && typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/parameters/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						} else {
							let e = {
								instancePath: t + `/parameters/` + r,
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							s === null ? s = [e] : s.push(e), c++;
						}
						var u = p === c;
						if (u && a ? (a = !1, d = [d, 1]) : u && (a = !0, d = 1), a) c = i, s !== null && (i ? s.length = i : s = null);
						else {
							let e = {
								instancePath: t + `/parameters/` + r,
								schemaPath: `#/properties/parameters/items/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: d }
							};
							s === null ? s = [e] : s.push(e), c++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/parameters`,
						schemaPath: `#/properties/parameters/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.requestBody !== void 0) {
				let n = e.requestBody, r = c, i = !1, a = null, u = c;
				w(n, {
					instancePath: t + `/requestBody`,
					parentData: e,
					parentDataProperty: `requestBody`,
					rootData: o
				}) || (s = s === null ? w.errors : s.concat(w.errors), c = s.length);
				var d = u === c;
				d && (i = !0, a = 0);
				let f = c;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let e = {
							instancePath: t + `/requestBody`,
							schemaPath: `#/definitions/Reference/required`,
							keyword: `required`,
							params: { missingProperty: `$ref` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					for (let e in n) if (l.test(e) && typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/requestBody/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				} else {
					let e = {
						instancePath: t + `/requestBody`,
						schemaPath: `#/definitions/Reference/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				var d = f === c;
				if (d && i ? (i = !1, a = [a, 1]) : d && (i = !0, a = 1), i) c = r, s !== null && (r ? s.length = r : s = null);
				else {
					let e = {
						instancePath: t + `/requestBody`,
						schemaPath: `#/properties/requestBody/oneOf`,
						keyword: `oneOf`,
						params: { passingSchemas: a }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.responses !== void 0 && (O(e.responses, {
				instancePath: t + `/responses`,
				parentData: e,
				parentDataProperty: `responses`,
				rootData: o
			}) || (s = s === null ? O.errors : s.concat(O.errors), c = s.length)), e.callbacks !== void 0) {
				let n = e.callbacks;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], i = c, a = !1, u = null, d = c;
					A(r, {
						instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: o
					}) || (s = s === null ? A.errors : s.concat(A.errors), c = s.length);
					var p = d === c;
					p && (a = !0, u = 0);
					let f = c;
					if (r && typeof r == `object` && !Array.isArray(r)) {
						if (r.$ref === void 0) {
							let n = {
								instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/required`,
								keyword: `required`,
								params: { missingProperty: `$ref` }
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
							let r = {
								instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							s === null ? s = [r] : s.push(r), c++;
						}
					} else {
						let n = {
							instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/definitions/Reference/type`,
							keyword: `type`,
							params: { type: `object` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
					var p = f === c;
					if (p && a ? (a = !1, u = [u, 1]) : p && (a = !0, u = 1), a) c = i, s !== null && (i ? s.length = i : s = null);
					else {
						let n = {
							instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/callbacks/additionalProperties/oneOf`,
							keyword: `oneOf`,
							params: { passingSchemas: u }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				else {
					let e = {
						instancePath: t + `/callbacks`,
						schemaPath: `#/properties/callbacks/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.deprecated !== void 0 && typeof e.deprecated != `boolean`) {
				let e = {
					instancePath: t + `/deprecated`,
					schemaPath: `#/properties/deprecated/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.security !== void 0) {
				let n = e.security;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r];
						if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) {
							let i = e[n];
							if (Array.isArray(i)) {
								let e = i.length;
								for (let a = 0; a < e; a++) if (typeof i[a] != `string`) {
									let e = {
										instancePath: t + `/security/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + a,
										schemaPath: `#/definitions/SecurityRequirement/additionalProperties/items/type`,
										keyword: `type`,
										params: { type: `string` }
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/security/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/SecurityRequirement/additionalProperties/type`,
									keyword: `type`,
									params: { type: `array` }
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						else {
							let e = {
								instancePath: t + `/security/` + r,
								schemaPath: `#/definitions/SecurityRequirement/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							s === null ? s = [e] : s.push(e), c++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/security`,
						schemaPath: `#/properties/security/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.servers !== void 0) {
				let n = e.servers;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) a(n[r], {
						instancePath: t + `/servers/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: o
					}) || (s = s === null ? a.errors : s.concat(a.errors), c = s.length);
				} else {
					let e = {
						instancePath: t + `/servers`,
						schemaPath: `#/properties/servers/type`,
						keyword: `type`,
						params: { type: `array` }
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
		return j.errors = s, c === 0;
	}
	function M(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: o = e } = {}) {
		let s = null, u = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(r === `$ref` || r === `summary` || r === `description` || r === `servers` || r === `parameters` || c.test(r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				s === null ? s = [e] : s.push(e), u++;
			}
			if (e.$ref !== void 0 && typeof e.$ref != `string`) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/properties/%24ref/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), u++;
			}
			if (e.summary !== void 0 && typeof e.summary != `string`) {
				let e = {
					instancePath: t + `/summary`,
					schemaPath: `#/properties/summary/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), u++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), u++;
			}
			if (e.servers !== void 0) {
				let n = e.servers;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) a(n[r], {
						instancePath: t + `/servers/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: o
					}) || (s = s === null ? a.errors : s.concat(a.errors), u = s.length);
				} else {
					let e = {
						instancePath: t + `/servers`,
						schemaPath: `#/properties/servers/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), u++;
				}
			}
			if (e.parameters !== void 0) {
				let n = e.parameters;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r], i = u, a = !1, c = null, f = u;
						S(e, {
							instancePath: t + `/parameters/` + r,
							parentData: n,
							parentDataProperty: r,
							rootData: o
						}) || (s = s === null ? S.errors : s.concat(S.errors), u = s.length);
						var d = f === u;
						d && (a = !0, c = 0);
						let p = u;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							if (e.$ref === void 0) {
								let e = {
									instancePath: t + `/parameters/` + r,
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								s === null ? s = [e] : s.push(e), u++;
							}
							for (let n in e) if (l.test(n) && typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/parameters/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								s === null ? s = [e] : s.push(e), u++;
							}
						} else {
							let e = {
								instancePath: t + `/parameters/` + r,
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							s === null ? s = [e] : s.push(e), u++;
						}
						var d = p === u;
						if (d && a ? (a = !1, c = [c, 1]) : d && (a = !0, c = 1), a) u = i, s !== null && (i ? s.length = i : s = null);
						else {
							let e = {
								instancePath: t + `/parameters/` + r,
								schemaPath: `#/properties/parameters/items/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: c }
							};
							s === null ? s = [e] : s.push(e), u++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/parameters`,
						schemaPath: `#/properties/parameters/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), u++;
				}
			}
			for (let n in e) c.test(n) && (j(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: o
			}) || (s = s === null ? j.errors : s.concat(j.errors), u = s.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), u++;
		}
		return M.errors = s, u === 0;
	}
	function N(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, c = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(s.test(r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), c++;
			}
			for (let n in e) s.test(n) && (M(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: a
			}) || (o = o === null ? M.errors : o.concat(M.errors), c = o.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), c++;
		}
		return N.errors = o, c === 0;
	}
	let P = {
		type: `object`,
		properties: {
			schemas: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Schema` }, { $ref: `#/definitions/Reference` }] } }
			},
			responses: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/Response` }] } }
			},
			parameters: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/Parameter` }] } }
			},
			examples: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/Example` }] } }
			},
			requestBodies: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/RequestBody` }] } }
			},
			headers: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/Header` }] } }
			},
			securitySchemes: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/SecurityScheme` }] } }
			},
			links: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/Link` }] } }
			},
			callbacks: {
				type: `object`,
				patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { oneOf: [{ $ref: `#/definitions/Reference` }, { $ref: `#/definitions/Callback` }] } }
			}
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1
	}, F = RegExp(`^[a-zA-Z0-9\\.\\-_]+$`, `u`), I = {
		type: `object`,
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
				enum: [
					`header`,
					`query`,
					`cookie`
				]
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1
	}, L = {
		type: `object`,
		required: [`scheme`, `type`],
		properties: {
			scheme: { type: `string` },
			bearerFormat: { type: `string` },
			description: { type: `string` },
			type: {
				type: `string`,
				enum: [`http`]
			}
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1,
		oneOf: [{
			description: `Bearer`,
			properties: { scheme: { enum: [`bearer`] } }
		}, {
			description: `Non Bearer`,
			not: { required: [`bearerFormat`] },
			properties: { scheme: { not: { enum: [`bearer`] } } }
		}]
	}, R = {
		type: `object`,
		required: [`type`, `openIdConnectUrl`],
		properties: {
			type: {
				type: `string`,
				enum: [`openIdConnect`]
			},
			openIdConnectUrl: {
				type: `string`,
				format: `uri-reference`
			},
			description: { type: `string` }
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1
	}, z = {
		type: `object`,
		required: [`type`, `flows`],
		properties: {
			type: {
				type: `string`,
				enum: [`oauth2`]
			},
			flows: { $ref: `#/definitions/OAuthFlows` },
			description: { type: `string` }
		},
		patternProperties: { "^x-": {} },
		additionalProperties: !1
	};
	function B(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(r === `implicit` || r === `password` || r === `clientCredentials` || r === `authorizationCode` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.implicit !== void 0) {
				let r = e.implicit;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.authorizationUrl === void 0) {
						let e = {
							instancePath: t + `/implicit`,
							schemaPath: `#/definitions/ImplicitOAuthFlow/required`,
							keyword: `required`,
							params: { missingProperty: `authorizationUrl` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.scopes === void 0) {
						let e = {
							instancePath: t + `/implicit`,
							schemaPath: `#/definitions/ImplicitOAuthFlow/required`,
							keyword: `required`,
							params: { missingProperty: `scopes` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in r) if (!(e === `authorizationUrl` || e === `refreshUrl` || e === `scopes` || n.test(e))) {
						let n = {
							instancePath: t + `/implicit`,
							schemaPath: `#/definitions/ImplicitOAuthFlow/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (r.authorizationUrl !== void 0 && typeof r.authorizationUrl != `string`) {
						let e = {
							instancePath: t + `/implicit/authorizationUrl`,
							schemaPath: `#/definitions/ImplicitOAuthFlow/properties/authorizationUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.refreshUrl !== void 0 && typeof r.refreshUrl != `string`) {
						let e = {
							instancePath: t + `/implicit/refreshUrl`,
							schemaPath: `#/definitions/ImplicitOAuthFlow/properties/refreshUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.scopes !== void 0) {
						let e = r.scopes;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							for (let n in e) if (typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/implicit/scopes/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/ImplicitOAuthFlow/properties/scopes/additionalProperties/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/implicit/scopes`,
								schemaPath: `#/definitions/ImplicitOAuthFlow/properties/scopes/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/implicit`,
						schemaPath: `#/definitions/ImplicitOAuthFlow/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.password !== void 0) {
				let r = e.password;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.tokenUrl === void 0) {
						let e = {
							instancePath: t + `/password`,
							schemaPath: `#/definitions/PasswordOAuthFlow/required`,
							keyword: `required`,
							params: { missingProperty: `tokenUrl` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in r) if (!(e === `tokenUrl` || e === `refreshUrl` || e === `scopes` || n.test(e))) {
						let n = {
							instancePath: t + `/password`,
							schemaPath: `#/definitions/PasswordOAuthFlow/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (r.tokenUrl !== void 0 && typeof r.tokenUrl != `string`) {
						let e = {
							instancePath: t + `/password/tokenUrl`,
							schemaPath: `#/definitions/PasswordOAuthFlow/properties/tokenUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.refreshUrl !== void 0 && typeof r.refreshUrl != `string`) {
						let e = {
							instancePath: t + `/password/refreshUrl`,
							schemaPath: `#/definitions/PasswordOAuthFlow/properties/refreshUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.scopes !== void 0) {
						let e = r.scopes;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							for (let n in e) if (typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/password/scopes/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/PasswordOAuthFlow/properties/scopes/additionalProperties/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/password/scopes`,
								schemaPath: `#/definitions/PasswordOAuthFlow/properties/scopes/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/password`,
						schemaPath: `#/definitions/PasswordOAuthFlow/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.clientCredentials !== void 0) {
				let r = e.clientCredentials;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.tokenUrl === void 0) {
						let e = {
							instancePath: t + `/clientCredentials`,
							schemaPath: `#/definitions/ClientCredentialsFlow/required`,
							keyword: `required`,
							params: { missingProperty: `tokenUrl` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in r) if (!(e === `tokenUrl` || e === `refreshUrl` || e === `scopes` || n.test(e))) {
						let n = {
							instancePath: t + `/clientCredentials`,
							schemaPath: `#/definitions/ClientCredentialsFlow/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (r.tokenUrl !== void 0 && typeof r.tokenUrl != `string`) {
						let e = {
							instancePath: t + `/clientCredentials/tokenUrl`,
							schemaPath: `#/definitions/ClientCredentialsFlow/properties/tokenUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.refreshUrl !== void 0 && typeof r.refreshUrl != `string`) {
						let e = {
							instancePath: t + `/clientCredentials/refreshUrl`,
							schemaPath: `#/definitions/ClientCredentialsFlow/properties/refreshUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.scopes !== void 0) {
						let e = r.scopes;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							for (let n in e) if (typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/clientCredentials/scopes/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/ClientCredentialsFlow/properties/scopes/additionalProperties/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/clientCredentials/scopes`,
								schemaPath: `#/definitions/ClientCredentialsFlow/properties/scopes/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/clientCredentials`,
						schemaPath: `#/definitions/ClientCredentialsFlow/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.authorizationCode !== void 0) {
				let r = e.authorizationCode;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.authorizationUrl === void 0) {
						let e = {
							instancePath: t + `/authorizationCode`,
							schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/required`,
							keyword: `required`,
							params: { missingProperty: `authorizationUrl` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.tokenUrl === void 0) {
						let e = {
							instancePath: t + `/authorizationCode`,
							schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/required`,
							keyword: `required`,
							params: { missingProperty: `tokenUrl` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let e in r) if (!(e === `authorizationUrl` || e === `tokenUrl` || e === `refreshUrl` || e === `scopes` || n.test(e))) {
						let n = {
							instancePath: t + `/authorizationCode`,
							schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					if (r.authorizationUrl !== void 0 && typeof r.authorizationUrl != `string`) {
						let e = {
							instancePath: t + `/authorizationCode/authorizationUrl`,
							schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/properties/authorizationUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.tokenUrl !== void 0 && typeof r.tokenUrl != `string`) {
						let e = {
							instancePath: t + `/authorizationCode/tokenUrl`,
							schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/properties/tokenUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.refreshUrl !== void 0 && typeof r.refreshUrl != `string`) {
						let e = {
							instancePath: t + `/authorizationCode/refreshUrl`,
							schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/properties/refreshUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (r.scopes !== void 0) {
						let e = r.scopes;
						if (e && typeof e == `object` && !Array.isArray(e)) {
							for (let n in e) if (typeof e[n] != `string`) {
								let e = {
									instancePath: t + `/authorizationCode/scopes/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/properties/scopes/additionalProperties/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						} else {
							let e = {
								instancePath: t + `/authorizationCode/scopes`,
								schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/properties/scopes/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/authorizationCode`,
						schemaPath: `#/definitions/AuthorizationCodeOAuthFlow/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return B.errors = o, s === 0;
	}
	function V(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.flows === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `flows` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let r in e) if (!(r === `type` || r === `flows` || r === `description` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
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
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n !== `oauth2`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: z.properties.type.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.flows !== void 0 && (B(e.flows, {
				instancePath: t + `/flows`,
				parentData: e,
				parentDataProperty: `flows`,
				rootData: a
			}) || (o = o === null ? B.errors : o.concat(B.errors), s = o.length)), e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return V.errors = o, s === 0;
	}
	function H(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0, c = s, l = !1, u = null, d = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/APIKeySecurityScheme/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/APIKeySecurityScheme/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.in === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/APIKeySecurityScheme/required`,
					keyword: `required`,
					params: { missingProperty: `in` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let r in e) if (!(r === `type` || r === `name` || r === `in` || r === `description` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/APIKeySecurityScheme/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/definitions/APIKeySecurityScheme/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n !== `apiKey`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/definitions/APIKeySecurityScheme/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: I.properties.type.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/definitions/APIKeySecurityScheme/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/definitions/APIKeySecurityScheme/properties/in/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n !== `header` && n !== `query` && n !== `cookie`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/definitions/APIKeySecurityScheme/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: I.properties.in.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/definitions/APIKeySecurityScheme/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/APIKeySecurityScheme/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		var f = d === s;
		f && (l = !0, u = 0);
		let p = s, m = s, h = !1, g = null, _ = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.scheme !== void 0 && e.scheme !== `bearer`) {
			let e = {
				instancePath: t + `/scheme`,
				schemaPath: `#/definitions/HTTPSecurityScheme/oneOf/0/properties/scheme/enum`,
				keyword: `enum`,
				params: { allowedValues: L.oneOf[0].properties.scheme.enum }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		var v = _ === s;
		v && (h = !0, g = 0);
		let y = s, b = s, x = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.bearerFormat === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (x === s) {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/HTTPSecurityScheme/oneOf/1/not`,
				keyword: `not`,
				params: {}
			};
			o === null ? o = [e] : o.push(e), s++;
		} else s = b, o !== null && (b ? o.length = b : o = null);
		if (e && typeof e == `object` && !Array.isArray(e) && e.scheme !== void 0) {
			let n = s, r = s;
			if (e.scheme !== `bearer`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (r === s) {
				let e = {
					instancePath: t + `/scheme`,
					schemaPath: `#/definitions/HTTPSecurityScheme/oneOf/1/properties/scheme/not`,
					keyword: `not`,
					params: {}
				};
				o === null ? o = [e] : o.push(e), s++;
			} else s = n, o !== null && (n ? o.length = n : o = null);
		}
		var v = y === s;
		if (v && h ? (h = !1, g = [g, 1]) : v && (h = !0, g = 1), h) s = m, o !== null && (m ? o.length = m : o = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/HTTPSecurityScheme/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: g }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.scheme === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/HTTPSecurityScheme/required`,
					keyword: `required`,
					params: { missingProperty: `scheme` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/HTTPSecurityScheme/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let r in e) if (!(r === `scheme` || r === `bearerFormat` || r === `description` || r === `type` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/definitions/HTTPSecurityScheme/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.scheme !== void 0 && typeof e.scheme != `string`) {
				let e = {
					instancePath: t + `/scheme`,
					schemaPath: `#/definitions/HTTPSecurityScheme/properties/scheme/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.bearerFormat !== void 0 && typeof e.bearerFormat != `string`) {
				let e = {
					instancePath: t + `/bearerFormat`,
					schemaPath: `#/definitions/HTTPSecurityScheme/properties/bearerFormat/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/definitions/HTTPSecurityScheme/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.type !== void 0) {
				let n = e.type;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/definitions/HTTPSecurityScheme/properties/type/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n !== `http`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/definitions/HTTPSecurityScheme/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: L.properties.type.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/definitions/HTTPSecurityScheme/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		var f = p === s;
		if (f && l) l = !1, u = [u, 1];
		else {
			f && (l = !0, u = 1);
			let c = s;
			V(e, {
				instancePath: t,
				parentData: r,
				parentDataProperty: i,
				rootData: a
			}) || (o = o === null ? V.errors : o.concat(V.errors), s = o.length);
			var f = c === s;
			if (f && l) l = !1, u = [u, 2];
			else {
				f && (l = !0, u = 2);
				let r = s;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					if (e.type === void 0) {
						let e = {
							instancePath: t,
							schemaPath: `#/definitions/OpenIdConnectSecurityScheme/required`,
							keyword: `required`,
							params: { missingProperty: `type` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (e.openIdConnectUrl === void 0) {
						let e = {
							instancePath: t,
							schemaPath: `#/definitions/OpenIdConnectSecurityScheme/required`,
							keyword: `required`,
							params: { missingProperty: `openIdConnectUrl` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					for (let r in e) if (!(r === `type` || r === `openIdConnectUrl` || r === `description` || n.test(r))) {
						let e = {
							instancePath: t,
							schemaPath: `#/definitions/OpenIdConnectSecurityScheme/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: r }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (e.type !== void 0) {
						let n = e.type;
						if (typeof n != `string`) {
							let e = {
								instancePath: t + `/type`,
								schemaPath: `#/definitions/OpenIdConnectSecurityScheme/properties/type/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
						if (n !== `openIdConnect`) {
							let e = {
								instancePath: t + `/type`,
								schemaPath: `#/definitions/OpenIdConnectSecurityScheme/properties/type/enum`,
								keyword: `enum`,
								params: { allowedValues: R.properties.type.enum }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
					if (e.openIdConnectUrl !== void 0 && typeof e.openIdConnectUrl != `string`) {
						let e = {
							instancePath: t + `/openIdConnectUrl`,
							schemaPath: `#/definitions/OpenIdConnectSecurityScheme/properties/openIdConnectUrl/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (e.description !== void 0 && typeof e.description != `string`) {
						let e = {
							instancePath: t + `/description`,
							schemaPath: `#/definitions/OpenIdConnectSecurityScheme/properties/description/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t,
						schemaPath: `#/definitions/OpenIdConnectSecurityScheme/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var f = r === s;
				f && l ? (l = !1, u = [u, 3]) : f && (l = !0, u = 3);
			}
		}
		if (l) s = c, o !== null && (c ? o.length = c : o = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: u }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return H.errors = o, s === 0;
	}
	function U(e, { instancePath: t = ``, parentData: r, parentDataProperty: i, rootData: a = e } = {}) {
		let o = null, s = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let r in e) if (!(f.call(P.properties, r) || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.schemas !== void 0) {
				let n = e.schemas;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, u = !1, d = null, f = s;
						h(r, {
							instancePath: t + `/schemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? h.errors : o.concat(h.errors), s = o.length);
						var c = f === s;
						c && (u = !0, d = 0);
						let p = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/schemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/schemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/schemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var c = p === s;
						if (c && u ? (u = !1, d = [d, 1]) : c && (u = !0, d = 1), u) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/schemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/schemas/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: d }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/schemas`,
						schemaPath: `#/properties/schemas/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.responses !== void 0) {
				let n = e.responses;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, c = !1, d = null, f = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/responses/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/responses/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/responses/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var u = f === s;
						u && (c = !0, d = 0);
						let p = s;
						D(r, {
							instancePath: t + `/responses/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? D.errors : o.concat(D.errors), s = o.length);
						var u = p === s;
						if (u && c ? (c = !1, d = [d, 1]) : u && (c = !0, d = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/responses/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/responses/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: d }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/responses`,
						schemaPath: `#/properties/responses/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.parameters !== void 0) {
				let n = e.parameters;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, c = !1, u = null, f = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/parameters/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/parameters/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/parameters/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var d = f === s;
						d && (c = !0, u = 0);
						let p = s;
						S(r, {
							instancePath: t + `/parameters/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? S.errors : o.concat(S.errors), s = o.length);
						var d = p === s;
						if (d && c ? (c = !1, u = [u, 1]) : d && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/parameters/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/parameters/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/parameters`,
						schemaPath: `#/properties/parameters/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.examples !== void 0) {
				let r = e.examples;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					for (let e in r) if (F.test(e)) {
						let i = r[e], a = s, c = !1, u = null, d = s;
						if (i && typeof i == `object` && !Array.isArray(i)) {
							if (i.$ref === void 0) {
								let n = {
									instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in i) if (l.test(n) && typeof i[n] != `string`) {
								let r = {
									instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var p = d === s;
						p && (c = !0, u = 0);
						let f = s;
						if (i && typeof i == `object` && !Array.isArray(i)) {
							for (let r in i) if (!(r === `summary` || r === `description` || r === `value` || r === `externalValue` || n.test(r))) {
								let n = {
									instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Example/additionalProperties`,
									keyword: `additionalProperties`,
									params: { additionalProperty: r }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							if (i.summary !== void 0 && typeof i.summary != `string`) {
								let n = {
									instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/summary`,
									schemaPath: `#/definitions/Example/properties/summary/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							if (i.description !== void 0 && typeof i.description != `string`) {
								let n = {
									instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/description`,
									schemaPath: `#/definitions/Example/properties/description/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							if (i.externalValue !== void 0 && typeof i.externalValue != `string`) {
								let n = {
									instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/externalValue`,
									schemaPath: `#/definitions/Example/properties/externalValue/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
						} else {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Example/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var p = f === s;
						if (p && c ? (c = !1, u = [u, 1]) : p && (c = !0, u = 1), c) s = a, o !== null && (a ? o.length = a : o = null);
						else {
							let n = {
								instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/examples/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/examples`,
						schemaPath: `#/properties/examples/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.requestBodies !== void 0) {
				let n = e.requestBodies;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, c = !1, u = null, d = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/requestBodies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/requestBodies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/requestBodies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var m = d === s;
						m && (c = !0, u = 0);
						let f = s;
						w(r, {
							instancePath: t + `/requestBodies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? w.errors : o.concat(w.errors), s = o.length);
						var m = f === s;
						if (m && c ? (c = !1, u = [u, 1]) : m && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/requestBodies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/requestBodies/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/requestBodies`,
						schemaPath: `#/properties/requestBodies/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.headers !== void 0) {
				let n = e.headers;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, c = !1, u = null, d = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var g = d === s;
						g && (c = !0, u = 0);
						let f = s;
						y(r, {
							instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? y.errors : o.concat(y.errors), s = o.length);
						var g = f === s;
						if (g && c ? (c = !1, u = [u, 1]) : g && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/headers/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/headers`,
						schemaPath: `#/properties/headers/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.securitySchemes !== void 0) {
				let n = e.securitySchemes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, c = !1, u = null, d = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/securitySchemes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/securitySchemes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/securitySchemes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var _ = d === s;
						_ && (c = !0, u = 0);
						let f = s;
						H(r, {
							instancePath: t + `/securitySchemes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? H.errors : o.concat(H.errors), s = o.length);
						var _ = f === s;
						if (_ && c ? (c = !1, u = [u, 1]) : _ && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/securitySchemes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/securitySchemes/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/securitySchemes`,
						schemaPath: `#/properties/securitySchemes/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.links !== void 0) {
				let n = e.links;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, c = !1, u = null, d = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var v = d === s;
						v && (c = !0, u = 0);
						let f = s;
						E(r, {
							instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? E.errors : o.concat(E.errors), s = o.length);
						var v = f === s;
						if (v && c ? (c = !1, u = [u, 1]) : v && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/links/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/links`,
						schemaPath: `#/properties/links/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.callbacks !== void 0) {
				let n = e.callbacks;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (F.test(e)) {
						let r = n[e], i = s, c = !1, u = null, d = s;
						if (r && typeof r == `object` && !Array.isArray(r)) {
							if (r.$ref === void 0) {
								let n = {
									instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/required`,
									keyword: `required`,
									params: { missingProperty: `$ref` }
								};
								o === null ? o = [n] : o.push(n), s++;
							}
							for (let n in r) if (l.test(n) && typeof r[n] != `string`) {
								let r = {
									instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type`,
									keyword: `type`,
									params: { type: `string` }
								};
								o === null ? o = [r] : o.push(r), s++;
							}
						} else {
							let n = {
								instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/definitions/Reference/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						var b = d === s;
						b && (c = !0, u = 0);
						let f = s;
						A(r, {
							instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: a
						}) || (o = o === null ? A.errors : o.concat(A.errors), s = o.length);
						var b = f === s;
						if (b && c ? (c = !1, u = [u, 1]) : b && (c = !0, u = 1), c) s = i, o !== null && (i ? o.length = i : o = null);
						else {
							let n = {
								instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								schemaPath: `#/properties/callbacks/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf`,
								keyword: `oneOf`,
								params: { passingSchemas: u }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/callbacks`,
						schemaPath: `#/properties/callbacks/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return U.errors = o, s === 0;
	}
	function W(e, { instancePath: t = ``, parentData: s, parentDataProperty: c, rootData: l = e } = {}) {
		let u = null, d = 0;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.openapi === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `openapi` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.info === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `info` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.paths === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `paths` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			for (let r in e) if (!(r === `openapi` || r === `info` || r === `externalDocs` || r === `servers` || r === `security` || r === `tags` || r === `paths` || r === `components` || n.test(r))) {
				let e = {
					instancePath: t,
					schemaPath: `#/additionalProperties`,
					keyword: `additionalProperties`,
					params: { additionalProperty: r }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.openapi !== void 0) {
				let n = e.openapi;
				if (typeof n == `string`) {
					if (!r.test(n)) {
						let e = {
							instancePath: t + `/openapi`,
							schemaPath: `#/properties/openapi/pattern`,
							keyword: `pattern`,
							params: { pattern: `^3\\.0\\.\\d(-.+)?$` }
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				} else {
					let e = {
						instancePath: t + `/openapi`,
						schemaPath: `#/properties/openapi/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
			if (e.info !== void 0 && (i(e.info, {
				instancePath: t + `/info`,
				parentData: e,
				parentDataProperty: `info`,
				rootData: l
			}) || (u = u === null ? i.errors : u.concat(i.errors), d = u.length)), e.externalDocs !== void 0) {
				let r = e.externalDocs;
				if (r && typeof r == `object` && !Array.isArray(r)) {
					if (r.url === void 0) {
						let e = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/required`,
							keyword: `required`,
							params: { missingProperty: `url` }
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					for (let e in r) if (!(e === `description` || e === `url` || n.test(e))) {
						let n = {
							instancePath: t + `/externalDocs`,
							schemaPath: `#/definitions/ExternalDocumentation/additionalProperties`,
							keyword: `additionalProperties`,
							params: { additionalProperty: e }
						};
						u === null ? u = [n] : u.push(n), d++;
					}
					if (r.description !== void 0 && typeof r.description != `string`) {
						let e = {
							instancePath: t + `/externalDocs/description`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/description/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					if (r.url !== void 0 && typeof r.url != `string`) {
						let e = {
							instancePath: t + `/externalDocs/url`,
							schemaPath: `#/definitions/ExternalDocumentation/properties/url/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				} else {
					let e = {
						instancePath: t + `/externalDocs`,
						schemaPath: `#/definitions/ExternalDocumentation/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
			if (e.servers !== void 0) {
				let n = e.servers;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) a(n[r], {
						instancePath: t + `/servers/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: l
					}) || (u = u === null ? a.errors : u.concat(a.errors), d = u.length);
				} else {
					let e = {
						instancePath: t + `/servers`,
						schemaPath: `#/properties/servers/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
			if (e.security !== void 0) {
				let n = e.security;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r];
						if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) {
							let i = e[n];
							if (Array.isArray(i)) {
								let e = i.length;
								for (let a = 0; a < e; a++) if (typeof i[a] != `string`) {
									let e = {
										instancePath: t + `/security/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + a,
										schemaPath: `#/definitions/SecurityRequirement/additionalProperties/items/type`,
										keyword: `type`,
										params: { type: `string` }
									};
									u === null ? u = [e] : u.push(e), d++;
								}
							} else {
								let e = {
									instancePath: t + `/security/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/definitions/SecurityRequirement/additionalProperties/type`,
									keyword: `type`,
									params: { type: `array` }
								};
								u === null ? u = [e] : u.push(e), d++;
							}
						}
						else {
							let e = {
								instancePath: t + `/security/` + r,
								schemaPath: `#/definitions/SecurityRequirement/type`,
								keyword: `type`,
								params: { type: `object` }
							};
							u === null ? u = [e] : u.push(e), d++;
						}
					}
				} else {
					let e = {
						instancePath: t + `/security`,
						schemaPath: `#/properties/security/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
			if (e.tags !== void 0) {
				let n = e.tags;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) o(n[r], {
						instancePath: t + `/tags/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: l
					}) || (u = u === null ? o.errors : u.concat(o.errors), d = u.length);
				} else {
					let e = {
						instancePath: t + `/tags`,
						schemaPath: `#/properties/tags/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
			e.paths !== void 0 && (N(e.paths, {
				instancePath: t + `/paths`,
				parentData: e,
				parentDataProperty: `paths`,
				rootData: l
			}) || (u = u === null ? N.errors : u.concat(N.errors), d = u.length)), e.components !== void 0 && (U(e.components, {
				instancePath: t + `/components`,
				parentData: e,
				parentDataProperty: `components`,
				rootData: l
			}) || (u = u === null ? U.errors : u.concat(U.errors), d = u.length));
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			u === null ? u = [e] : u.push(e), d++;
		}
		return W.errors = u, d === 0;
	}
}))();
exports.default = openapi_3_0_default;
