require("./c-rolldown-runtime.js");
// src/core/load/generated/openapi-3.1.js
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
var openapi_3_1_default = e(((e, t) => {
	t.exports = Pe, t.exports.default = Pe;
	let r = RegExp(`^x-`, `u`), i = RegExp(`^3\\.1\\.\\d+(-.+)?$`, `u`);
	function a(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: o = e, dynamicAnchors: s = {} } = {}) {
		let c = null, l = 0, u = a.evaluated;
		if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var d = {};
			for (let t in e) r.test(t) && (d[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (d !== !0 && (d ||= {}, d.name = !0, d.url = !0, d.email = !0), e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/properties/url/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.email !== void 0 && typeof e.email != `string`) {
				let e = {
					instancePath: t + `/email`,
					schemaPath: `#/properties/email/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (d !== !0) {
				for (let n in e) if (!d || !d[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			c === null ? c = [e] : c.push(e), l++;
		}
		return a.errors = c, l === 0;
	}
	a.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function o(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: s = {} } = {}) {
		let c = null, l = 0, u = o.evaluated;
		if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var d = {};
			for (let t in e) r.test(t) && (d[t] = !0);
		}
		let f = l, p = l;
		if (e && typeof e == `object` && !Array.isArray(e) && (e.identifier === void 0 || e.url === void 0)) {
			let e = {};
			c === null ? c = [e] : c.push(e), l++;
		}
		if (p === l) {
			let e = {
				instancePath: t,
				schemaPath: `#/not`,
				keyword: `not`,
				params: {}
			};
			c === null ? c = [e] : c.push(e), l++;
		} else l = f, c !== null && (f ? c.length = f : c = null);
		let m = l, h = !1, g = null;
		if (h = !0, g = 0, h) l = m, c !== null && (m ? c.length = m : c = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: g }
			};
			c === null ? c = [e] : c.push(e), l++;
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.name === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `name` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (d !== !0 && (d ||= {}, d.name = !0, d.identifier = !0, d.url = !0), e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.identifier !== void 0 && typeof e.identifier != `string`) {
				let e = {
					instancePath: t + `/identifier`,
					schemaPath: `#/properties/identifier/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/$defs/uri/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				c === null ? c = [e] : c.push(e), l++;
			}
			if (d !== !0) {
				for (let n in e) if (!d || !d[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
					};
					c === null ? c = [e] : c.push(e), l++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			c === null ? c = [e] : c.push(e), l++;
		}
		return o.errors = c, l === 0;
	}
	o.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function s(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: c = e, dynamicAnchors: l = {} } = {}) {
		let u = null, d = 0, f = s.evaluated;
		if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var p = {};
			for (let t in e) r.test(t) && (p[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.title === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `title` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.version === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `version` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (p !== !0 && (p ||= {}, p.title = !0, p.summary = !0, p.description = !0, p.termsOfService = !0, p.contact = !0, p.license = !0, p.version = !0), e.title !== void 0 && typeof e.title != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.summary !== void 0 && typeof e.summary != `string`) {
				let e = {
					instancePath: t + `/summary`,
					schemaPath: `#/properties/summary/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.termsOfService !== void 0 && typeof e.termsOfService != `string`) {
				let e = {
					instancePath: t + `/termsOfService`,
					schemaPath: `#/properties/termsOfService/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.contact !== void 0 && (a(e.contact, {
				instancePath: t + `/contact`,
				parentData: e,
				parentDataProperty: `contact`,
				rootData: c,
				dynamicAnchors: l
			}) || (u = u === null ? a.errors : u.concat(a.errors), d = u.length)), e.license !== void 0 && (o(e.license, {
				instancePath: t + `/license`,
				parentData: e,
				parentDataProperty: `license`,
				rootData: c,
				dynamicAnchors: l
			}) || (u = u === null ? o.errors : u.concat(o.errors), d = u.length)), e.version !== void 0 && typeof e.version != `string`) {
				let e = {
					instancePath: t + `/version`,
					schemaPath: `#/properties/version/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (p !== !0) {
				for (let n in e) if (!p || !p[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			u === null ? u = [e] : u.push(e), d++;
		}
		return s.errors = u, d === 0;
	}
	s.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function c(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, l = 0, u = c.evaluated;
		if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var d = {};
			for (let t in e) r.test(t) && (d[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.default === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `default` }
				};
				s === null ? s = [e] : s.push(e), l++;
			}
			if (d !== !0 && (d ||= {}, d.enum = !0, d.default = !0, d.description = !0), e.enum !== void 0) {
				let n = e.enum;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/enum`,
							schemaPath: `#/properties/enum/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						s === null ? s = [e] : s.push(e), l++;
					}
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) {
						let e = {
							instancePath: t + `/enum/` + r,
							schemaPath: `#/properties/enum/items/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), l++;
					}
				} else {
					let e = {
						instancePath: t + `/enum`,
						schemaPath: `#/properties/enum/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					s === null ? s = [e] : s.push(e), l++;
				}
			}
			if (e.default !== void 0 && typeof e.default != `string`) {
				let e = {
					instancePath: t + `/default`,
					schemaPath: `#/properties/default/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), l++;
			}
			if (e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), l++;
			}
			if (d !== !0) {
				for (let n in e) if (!d || !d[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
					};
					s === null ? s = [e] : s.push(e), l++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), l++;
		}
		return c.errors = s, l === 0;
	}
	c.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function l(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, u = 0, d = l.evaluated;
		if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var f = {};
			for (let t in e) r.test(t) && (f[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.url === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `url` }
				};
				s === null ? s = [e] : s.push(e), u++;
			}
			if (f !== !0 && (f ||= {}, f.url = !0, f.description = !0, f.variables = !0), e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/$defs/uri/type`,
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
			if (e.variables !== void 0) {
				let n = e.variables;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) c(n[e], {
					instancePath: t + `/variables/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? c.errors : s.concat(c.errors), u = s.length);
				else {
					let e = {
						instancePath: t + `/variables`,
						schemaPath: `#/properties/variables/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), u++;
				}
			}
			if (f !== !0) {
				for (let n in e) if (!f || !f[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
					};
					s === null ? s = [e] : s.push(e), u++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), u++;
		}
		return l.errors = s, u === 0;
	}
	l.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	let u = RegExp(`^/`, `u`), d = RegExp(`^(get|put|post|delete|options|head|patch|trace)$`, `u`);
	function f(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = f.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			if (e.$ref !== void 0 && typeof e.$ref != `string`) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/$defs/uri/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.summary !== void 0 && typeof e.summary != `string`) {
				let e = {
					instancePath: t + `/summary`,
					schemaPath: `#/properties/summary/type`,
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
			for (let n in e) if (n !== `$ref` && n !== `summary` && n !== `description`) {
				let e = {
					instancePath: t,
					schemaPath: `#/unevaluatedProperties`,
					keyword: `unevaluatedProperties`,
					params: { unevaluatedProperty: n }
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
		return f.errors = o, s === 0;
	}
	f.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	let p = {
		type: `object`,
		properties: {
			name: { type: `string` },
			in: { enum: [
				`query`,
				`header`,
				`path`,
				`cookie`
			] },
			description: { type: `string` },
			required: {
				default: !1,
				type: `boolean`
			},
			deprecated: {
				default: !1,
				type: `boolean`
			},
			allowEmptyValue: {
				default: !1,
				type: `boolean`
			},
			schema: { $ref: `#/$defs/schema` },
			content: { $ref: `#/$defs/content` }
		},
		required: [`name`, `in`],
		oneOf: [{ required: [`schema`] }, { required: [`content`] }],
		dependentSchemas: { schema: {
			properties: {
				style: { type: `string` },
				explode: { type: `boolean` },
				allowReserved: {
					default: !1,
					type: `boolean`
				}
			},
			allOf: [
				{ $ref: `#/$defs/examples` },
				{ $ref: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path` },
				{ $ref: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header` },
				{ $ref: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query` },
				{ $ref: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie` },
				{ $ref: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-form` }
			],
			$defs: {
				"styles-for-path": {
					if: {
						properties: { in: { const: `path` } },
						required: [`in`]
					},
					then: {
						properties: {
							style: {
								default: `simple`,
								enum: [
									`matrix`,
									`label`,
									`simple`
								]
							},
							required: { const: !0 }
						},
						required: [`required`]
					}
				},
				"styles-for-header": {
					if: {
						properties: { in: { const: `header` } },
						required: [`in`]
					},
					then: { properties: { style: {
						default: `simple`,
						enum: [`simple`]
					} } }
				},
				"styles-for-query": {
					if: {
						properties: { in: { const: `query` } },
						required: [`in`]
					},
					then: { properties: { style: {
						default: `form`,
						enum: [
							`form`,
							`spaceDelimited`,
							`pipeDelimited`,
							`deepObject`
						]
					} } }
				},
				"styles-for-cookie": {
					if: {
						properties: { in: { const: `cookie` } },
						required: [`in`]
					},
					then: { properties: { style: {
						default: `form`,
						enum: [`form`]
					} } }
				},
				"styles-for-form": {
					if: {
						properties: { style: { const: `form` } },
						required: [`style`]
					},
					then: { properties: { explode: { default: !0 } } },
					else: { properties: { explode: { default: !1 } } }
				}
			}
		} },
		$ref: `#/$defs/specification-extensions`,
		unevaluatedProperties: !1
	}, m = {
		if: {
			properties: { in: { const: `path` } },
			required: [`in`]
		},
		then: {
			properties: {
				style: {
					default: `simple`,
					enum: [
						`matrix`,
						`label`,
						`simple`
					]
				},
				required: { const: !0 }
			},
			required: [`required`]
		}
	}, h = {
		if: {
			properties: { in: { const: `header` } },
			required: [`in`]
		},
		then: { properties: { style: {
			default: `simple`,
			enum: [`simple`]
		} } }
	}, g = {
		if: {
			properties: { in: { const: `query` } },
			required: [`in`]
		},
		then: { properties: { style: {
			default: `form`,
			enum: [
				`form`,
				`spaceDelimited`,
				`pipeDelimited`,
				`deepObject`
			]
		} } }
	}, _ = {
		if: {
			properties: { in: { const: `cookie` } },
			required: [`in`]
		},
		then: { properties: { style: {
			default: `form`,
			enum: [`form`]
		} } }
	}, v = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/schema`,
		$vocabulary: {
			"https://json-schema.org/draft/2020-12/vocab/core": !0,
			"https://json-schema.org/draft/2020-12/vocab/applicator": !0,
			"https://json-schema.org/draft/2020-12/vocab/unevaluated": !0,
			"https://json-schema.org/draft/2020-12/vocab/validation": !0,
			"https://json-schema.org/draft/2020-12/vocab/meta-data": !0,
			"https://json-schema.org/draft/2020-12/vocab/format-annotation": !0,
			"https://json-schema.org/draft/2020-12/vocab/content": !0
		},
		$dynamicAnchor: `meta`,
		title: `Core and Validation specifications meta-schema`,
		allOf: [
			{ $ref: `meta/core` },
			{ $ref: `meta/applicator` },
			{ $ref: `meta/unevaluated` },
			{ $ref: `meta/validation` },
			{ $ref: `meta/meta-data` },
			{ $ref: `meta/format-annotation` },
			{ $ref: `meta/content` }
		],
		type: [`object`, `boolean`],
		$comment: `This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.`,
		properties: {
			definitions: {
				$comment: `"definitions" has been replaced by "$defs".`,
				type: `object`,
				additionalProperties: { $dynamicRef: `#meta` },
				deprecated: !0,
				default: {}
			},
			dependencies: {
				$comment: `"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.`,
				type: `object`,
				additionalProperties: { anyOf: [{ $dynamicRef: `#meta` }, { $ref: `meta/validation#/$defs/stringArray` }] },
				deprecated: !0,
				default: {}
			},
			$recursiveAnchor: {
				$comment: `"$recursiveAnchor" has been replaced by "$dynamicAnchor".`,
				$ref: `meta/core#/$defs/anchorString`,
				deprecated: !0
			},
			$recursiveRef: {
				$comment: `"$recursiveRef" has been replaced by "$dynamicRef".`,
				$ref: `meta/core#/$defs/uriReferenceString`,
				deprecated: !0
			}
		}
	}, ee = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/meta/core`,
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/core": !0 },
		$dynamicAnchor: `meta`,
		title: `Core vocabulary meta-schema`,
		type: [`object`, `boolean`],
		properties: {
			$id: {
				$ref: `#/$defs/uriReferenceString`,
				$comment: `Non-empty fragments not allowed.`,
				pattern: `^[^#]*#?$`
			},
			$schema: { $ref: `#/$defs/uriString` },
			$ref: { $ref: `#/$defs/uriReferenceString` },
			$anchor: { $ref: `#/$defs/anchorString` },
			$dynamicRef: { $ref: `#/$defs/uriReferenceString` },
			$dynamicAnchor: { $ref: `#/$defs/anchorString` },
			$vocabulary: {
				type: `object`,
				propertyNames: { $ref: `#/$defs/uriString` },
				additionalProperties: { type: `boolean` }
			},
			$comment: { type: `string` },
			$defs: {
				type: `object`,
				additionalProperties: { $dynamicRef: `#meta` }
			}
		},
		$defs: {
			anchorString: {
				type: `string`,
				pattern: `^[A-Za-z_][-A-Za-z0-9._]*$`
			},
			uriString: {
				type: `string`,
				format: `uri`
			},
			uriReferenceString: {
				type: `string`,
				format: `uri-reference`
			}
		}
	}, y = RegExp(`^[^#]*#?$`, `u`), b = RegExp(`^[A-Za-z_][-A-Za-z0-9._]*$`, `u`);
	function x(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = x.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: ee.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= x, e && typeof e == `object` && !Array.isArray(e)) {
			if (e.$id !== void 0) {
				let n = e.$id;
				if (typeof n != `string`) {
					let e = {
						instancePath: t + `/$id`,
						schemaPath: `#/$defs/uriReferenceString/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `string` && !y.test(n)) {
					let e = {
						instancePath: t + `/$id`,
						schemaPath: `#/properties/%24id/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[^#]*#?$` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.$schema !== void 0 && typeof e.$schema != `string`) {
				let e = {
					instancePath: t + `/$schema`,
					schemaPath: `#/$defs/uriString/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.$ref !== void 0 && typeof e.$ref != `string`) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/$defs/uriReferenceString/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.$anchor !== void 0) {
				let n = e.$anchor;
				if (typeof n == `string`) {
					if (!b.test(n)) {
						let e = {
							instancePath: t + `/$anchor`,
							schemaPath: `#/$defs/anchorString/pattern`,
							keyword: `pattern`,
							params: { pattern: `^[A-Za-z_][-A-Za-z0-9._]*$` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/$anchor`,
						schemaPath: `#/$defs/anchorString/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.$dynamicRef !== void 0 && typeof e.$dynamicRef != `string`) {
				let e = {
					instancePath: t + `/$dynamicRef`,
					schemaPath: `#/$defs/uriReferenceString/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.$dynamicAnchor !== void 0) {
				let n = e.$dynamicAnchor;
				if (typeof n == `string`) {
					if (!b.test(n)) {
						let e = {
							instancePath: t + `/$dynamicAnchor`,
							schemaPath: `#/$defs/anchorString/pattern`,
							keyword: `pattern`,
							params: { pattern: `^[A-Za-z_][-A-Za-z0-9._]*$` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/$dynamicAnchor`,
						schemaPath: `#/$defs/anchorString/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.$vocabulary !== void 0) {
				let n = e.$vocabulary;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) {
						let n = s;
						if (typeof e != `string`) {
							let n = {
								instancePath: t + `/$vocabulary`,
								schemaPath: `#/$defs/uriString/type`,
								keyword: `type`,
								params: { type: `string` },
								propertyName: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (n !== s) {
							let n = {
								instancePath: t + `/$vocabulary`,
								schemaPath: `#/properties/%24vocabulary/propertyNames`,
								keyword: `propertyNames`,
								params: { propertyName: e }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					}
					for (let e in n) if (typeof n[e] != `boolean`) {
						let n = {
							instancePath: t + `/$vocabulary/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/%24vocabulary/additionalProperties/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let e = {
						instancePath: t + `/$vocabulary`,
						schemaPath: `#/properties/%24vocabulary/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.$comment !== void 0 && typeof e.$comment != `string`) {
				let e = {
					instancePath: t + `/$comment`,
					schemaPath: `#/properties/%24comment/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.$defs !== void 0) {
				let n = e.$defs;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], c = a.meta;
					if (c) {
						if (!c(r, {
							instancePath: t + `/$defs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: i,
							dynamicAnchors: a
						})) o = o === null ? c.errors : o.concat(c.errors), s = o.length;
						else var l = c.evaluated.props, u = c.evaluated.items;
					} else if (!x(r, {
						instancePath: t + `/$defs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? x.errors : o.concat(x.errors), s = o.length;
					else {
						var d = x.evaluated.props;
						l !== !0 && d !== void 0 && (d === !0 ? l = !0 : (l ||= {}, Object.assign(l, d)));
						var f = x.evaluated.items;
						u !== !0 && f !== void 0 && (u = f === !0 ? !0 : u > f ? u : f);
					}
				}
				else {
					let e = {
						instancePath: t + `/$defs`,
						schemaPath: `#/properties/%24defs/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		}
		return x.errors = o, s === 0;
	}
	x.evaluated = {
		props: {
			$id: !0,
			$schema: !0,
			$ref: !0,
			$anchor: !0,
			$dynamicRef: !0,
			$dynamicAnchor: !0,
			$vocabulary: !0,
			$comment: !0,
			$defs: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	let S = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/meta/applicator`,
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/applicator": !0 },
		$dynamicAnchor: `meta`,
		title: `Applicator vocabulary meta-schema`,
		type: [`object`, `boolean`],
		properties: {
			prefixItems: { $ref: `#/$defs/schemaArray` },
			items: { $dynamicRef: `#meta` },
			contains: { $dynamicRef: `#meta` },
			additionalProperties: { $dynamicRef: `#meta` },
			properties: {
				type: `object`,
				additionalProperties: { $dynamicRef: `#meta` },
				default: {}
			},
			patternProperties: {
				type: `object`,
				additionalProperties: { $dynamicRef: `#meta` },
				propertyNames: { format: `regex` },
				default: {}
			},
			dependentSchemas: {
				type: `object`,
				additionalProperties: { $dynamicRef: `#meta` },
				default: {}
			},
			propertyNames: { $dynamicRef: `#meta` },
			if: { $dynamicRef: `#meta` },
			then: { $dynamicRef: `#meta` },
			else: { $dynamicRef: `#meta` },
			allOf: { $ref: `#/$defs/schemaArray` },
			anyOf: { $ref: `#/$defs/schemaArray` },
			oneOf: { $ref: `#/$defs/schemaArray` },
			not: { $dynamicRef: `#meta` }
		},
		$defs: { schemaArray: {
			type: `array`,
			minItems: 1,
			items: { $dynamicRef: `#meta` }
		} }
	};
	function C(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = C.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), Array.isArray(e)) {
			if (e.length < 1) {
				let e = {
					instancePath: t,
					schemaPath: `#/minItems`,
					keyword: `minItems`,
					params: { limit: 1 }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			let n = e.length;
			for (let r = 0; r < n; r++) {
				let n = e[r], c = a.meta;
				if (c) {
					if (!c(n, {
						instancePath: t + `/` + r,
						parentData: e,
						parentDataProperty: r,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? c.errors : o.concat(c.errors), s = o.length;
					else var l = c.evaluated.props, u = c.evaluated.items;
				} else if (!C(n, {
					instancePath: t + `/` + r,
					parentData: e,
					parentDataProperty: r,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? C.errors : o.concat(C.errors), s = o.length;
				else {
					var d = C.evaluated.props;
					l !== !0 && d !== void 0 && (d === !0 ? l = !0 : (l ||= {}, Object.assign(l, d)));
					var f = C.evaluated.items;
					u !== !0 && f !== void 0 && (u = f === !0 ? !0 : u > f ? u : f);
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `array` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return C.errors = o, s === 0;
	}
	C.evaluated = {
		items: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function w(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = w.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: S.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= w, e && typeof e == `object` && !Array.isArray(e)) {
			if (e.prefixItems !== void 0 && (C(e.prefixItems, {
				instancePath: t + `/prefixItems`,
				parentData: e,
				parentDataProperty: `prefixItems`,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? C.errors : o.concat(C.errors), s = o.length)), e.items !== void 0) {
				let n = e.items, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/items`,
						parentData: e,
						parentDataProperty: `items`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var l = r.evaluated.props, u = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/items`,
					parentData: e,
					parentDataProperty: `items`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var d = w.evaluated.props;
					l !== !0 && d !== void 0 && (d === !0 ? l = !0 : (l ||= {}, Object.assign(l, d)));
					var f = w.evaluated.items;
					u !== !0 && f !== void 0 && (u = f === !0 ? !0 : u > f ? u : f);
				}
			}
			if (e.contains !== void 0) {
				let n = e.contains, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/contains`,
						parentData: e,
						parentDataProperty: `contains`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var p = r.evaluated.props, m = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/contains`,
					parentData: e,
					parentDataProperty: `contains`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var h = w.evaluated.props;
					p !== !0 && h !== void 0 && (h === !0 ? p = !0 : (p ||= {}, Object.assign(p, h)));
					var g = w.evaluated.items;
					m !== !0 && g !== void 0 && (m = g === !0 ? !0 : m > g ? m : g);
				}
			}
			if (e.additionalProperties !== void 0) {
				let n = e.additionalProperties, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/additionalProperties`,
						parentData: e,
						parentDataProperty: `additionalProperties`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var _ = r.evaluated.props, v = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/additionalProperties`,
					parentData: e,
					parentDataProperty: `additionalProperties`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var ee = w.evaluated.props;
					_ !== !0 && ee !== void 0 && (ee === !0 ? _ = !0 : (_ ||= {}, Object.assign(_, ee)));
					var y = w.evaluated.items;
					v !== !0 && y !== void 0 && (v = y === !0 ? !0 : v > y ? v : y);
				}
			}
			if (e.properties !== void 0) {
				let n = e.properties;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], c = a.meta;
					if (c) {
						if (!c(r, {
							instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: i,
							dynamicAnchors: a
						})) o = o === null ? c.errors : o.concat(c.errors), s = o.length;
						else var b = c.evaluated.props, x = c.evaluated.items;
					} else if (!w(r, {
						instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
					else {
						var T = w.evaluated.props;
						b !== !0 && T !== void 0 && (T === !0 ? b = !0 : (b ||= {}, Object.assign(b, T)));
						var E = w.evaluated.items;
						x !== !0 && E !== void 0 && (x = E === !0 ? !0 : x > E ? x : E);
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
			if (e.patternProperties !== void 0) {
				let n = e.patternProperties;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (s !== s) {
						let n = {
							instancePath: t + `/patternProperties`,
							schemaPath: `#/properties/patternProperties/propertyNames`,
							keyword: `propertyNames`,
							params: { propertyName: e }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					for (let e in n) {
						let r = n[e], c = a.meta;
						if (c) {
							if (!c(r, {
								instancePath: t + `/patternProperties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
								parentData: n,
								parentDataProperty: e,
								rootData: i,
								dynamicAnchors: a
							})) o = o === null ? c.errors : o.concat(c.errors), s = o.length;
							else var D = c.evaluated.props, O = c.evaluated.items;
						} else if (!w(r, {
							instancePath: t + `/patternProperties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: i,
							dynamicAnchors: a
						})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
						else {
							var te = w.evaluated.props;
							D !== !0 && te !== void 0 && (te === !0 ? D = !0 : (D ||= {}, Object.assign(D, te)));
							var k = w.evaluated.items;
							O !== !0 && k !== void 0 && (O = k === !0 ? !0 : O > k ? O : k);
						}
					}
				} else {
					let e = {
						instancePath: t + `/patternProperties`,
						schemaPath: `#/properties/patternProperties/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.dependentSchemas !== void 0) {
				let n = e.dependentSchemas;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], c = a.meta;
					if (c) {
						if (!c(r, {
							instancePath: t + `/dependentSchemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: i,
							dynamicAnchors: a
						})) o = o === null ? c.errors : o.concat(c.errors), s = o.length;
						else var ne = c.evaluated.props, A = c.evaluated.items;
					} else if (!w(r, {
						instancePath: t + `/dependentSchemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
					else {
						var re = w.evaluated.props;
						ne !== !0 && re !== void 0 && (re === !0 ? ne = !0 : (ne ||= {}, Object.assign(ne, re)));
						var j = w.evaluated.items;
						A !== !0 && j !== void 0 && (A = j === !0 ? !0 : A > j ? A : j);
					}
				}
				else {
					let e = {
						instancePath: t + `/dependentSchemas`,
						schemaPath: `#/properties/dependentSchemas/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.propertyNames !== void 0) {
				let n = e.propertyNames, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/propertyNames`,
						parentData: e,
						parentDataProperty: `propertyNames`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var ie = r.evaluated.props, M = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/propertyNames`,
					parentData: e,
					parentDataProperty: `propertyNames`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var N = w.evaluated.props;
					ie !== !0 && N !== void 0 && (N === !0 ? ie = !0 : (ie ||= {}, Object.assign(ie, N)));
					var ae = w.evaluated.items;
					M !== !0 && ae !== void 0 && (M = ae === !0 ? !0 : M > ae ? M : ae);
				}
			}
			if (e.if !== void 0) {
				let n = e.if, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/if`,
						parentData: e,
						parentDataProperty: `if`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var P = r.evaluated.props, F = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/if`,
					parentData: e,
					parentDataProperty: `if`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var I = w.evaluated.props;
					P !== !0 && I !== void 0 && (I === !0 ? P = !0 : (P ||= {}, Object.assign(P, I)));
					var L = w.evaluated.items;
					F !== !0 && L !== void 0 && (F = L === !0 ? !0 : F > L ? F : L);
				}
			}
			if (e.then !== void 0) {
				let n = e.then, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/then`,
						parentData: e,
						parentDataProperty: `then`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var R = r.evaluated.props, z = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/then`,
					parentData: e,
					parentDataProperty: `then`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var B = w.evaluated.props;
					R !== !0 && B !== void 0 && (B === !0 ? R = !0 : (R ||= {}, Object.assign(R, B)));
					var V = w.evaluated.items;
					z !== !0 && V !== void 0 && (z = V === !0 ? !0 : z > V ? z : V);
				}
			}
			if (e.else !== void 0) {
				let n = e.else, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/else`,
						parentData: e,
						parentDataProperty: `else`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var oe = r.evaluated.props, se = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/else`,
					parentData: e,
					parentDataProperty: `else`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var ce = w.evaluated.props;
					oe !== !0 && ce !== void 0 && (ce === !0 ? oe = !0 : (oe ||= {}, Object.assign(oe, ce)));
					var H = w.evaluated.items;
					se !== !0 && H !== void 0 && (se = H === !0 ? !0 : se > H ? se : H);
				}
			}
			if (e.allOf !== void 0 && (C(e.allOf, {
				instancePath: t + `/allOf`,
				parentData: e,
				parentDataProperty: `allOf`,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? C.errors : o.concat(C.errors), s = o.length)), e.anyOf !== void 0 && (C(e.anyOf, {
				instancePath: t + `/anyOf`,
				parentData: e,
				parentDataProperty: `anyOf`,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? C.errors : o.concat(C.errors), s = o.length)), e.oneOf !== void 0 && (C(e.oneOf, {
				instancePath: t + `/oneOf`,
				parentData: e,
				parentDataProperty: `oneOf`,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? C.errors : o.concat(C.errors), s = o.length)), e.not !== void 0) {
				let n = e.not, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/not`,
						parentData: e,
						parentDataProperty: `not`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var U = r.evaluated.props, W = r.evaluated.items;
				} else if (!w(n, {
					instancePath: t + `/not`,
					parentData: e,
					parentDataProperty: `not`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? w.errors : o.concat(w.errors), s = o.length;
				else {
					var G = w.evaluated.props;
					U !== !0 && G !== void 0 && (G === !0 ? U = !0 : (U ||= {}, Object.assign(U, G)));
					var K = w.evaluated.items;
					W !== !0 && K !== void 0 && (W = K === !0 ? !0 : W > K ? W : K);
				}
			}
		}
		return w.errors = o, s === 0;
	}
	w.evaluated = {
		props: {
			prefixItems: !0,
			items: !0,
			contains: !0,
			additionalProperties: !0,
			properties: !0,
			patternProperties: !0,
			dependentSchemas: !0,
			propertyNames: !0,
			if: !0,
			then: !0,
			else: !0,
			allOf: !0,
			anyOf: !0,
			oneOf: !0,
			not: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	let T = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/meta/unevaluated`,
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/unevaluated": !0 },
		$dynamicAnchor: `meta`,
		title: `Unevaluated applicator vocabulary meta-schema`,
		type: [`object`, `boolean`],
		properties: {
			unevaluatedItems: { $dynamicRef: `#meta` },
			unevaluatedProperties: { $dynamicRef: `#meta` }
		}
	};
	function E(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = E.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: T.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= E, e && typeof e == `object` && !Array.isArray(e)) {
			if (e.unevaluatedItems !== void 0) {
				let n = e.unevaluatedItems, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/unevaluatedItems`,
						parentData: e,
						parentDataProperty: `unevaluatedItems`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var l = r.evaluated.props, u = r.evaluated.items;
				} else if (!E(n, {
					instancePath: t + `/unevaluatedItems`,
					parentData: e,
					parentDataProperty: `unevaluatedItems`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? E.errors : o.concat(E.errors), s = o.length;
				else {
					var d = E.evaluated.props;
					l !== !0 && d !== void 0 && (d === !0 ? l = !0 : (l ||= {}, Object.assign(l, d)));
					var f = E.evaluated.items;
					u !== !0 && f !== void 0 && (u = f === !0 ? !0 : u > f ? u : f);
				}
			}
			if (e.unevaluatedProperties !== void 0) {
				let n = e.unevaluatedProperties, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/unevaluatedProperties`,
						parentData: e,
						parentDataProperty: `unevaluatedProperties`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var p = r.evaluated.props, m = r.evaluated.items;
				} else if (!E(n, {
					instancePath: t + `/unevaluatedProperties`,
					parentData: e,
					parentDataProperty: `unevaluatedProperties`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? E.errors : o.concat(E.errors), s = o.length;
				else {
					var h = E.evaluated.props;
					p !== !0 && h !== void 0 && (h === !0 ? p = !0 : (p ||= {}, Object.assign(p, h)));
					var g = E.evaluated.items;
					m !== !0 && g !== void 0 && (m = g === !0 ? !0 : m > g ? m : g);
				}
			}
		}
		return E.errors = o, s === 0;
	}
	E.evaluated = {
		props: {
			unevaluatedItems: !0,
			unevaluatedProperties: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	let D = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/meta/validation`,
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/validation": !0 },
		$dynamicAnchor: `meta`,
		title: `Validation vocabulary meta-schema`,
		type: [`object`, `boolean`],
		properties: {
			type: { anyOf: [{ $ref: `#/$defs/simpleTypes` }, {
				type: `array`,
				items: { $ref: `#/$defs/simpleTypes` },
				minItems: 1,
				uniqueItems: !0
			}] },
			const: !0,
			enum: {
				type: `array`,
				items: !0
			},
			multipleOf: {
				type: `number`,
				exclusiveMinimum: 0
			},
			maximum: { type: `number` },
			exclusiveMaximum: { type: `number` },
			minimum: { type: `number` },
			exclusiveMinimum: { type: `number` },
			maxLength: { $ref: `#/$defs/nonNegativeInteger` },
			minLength: { $ref: `#/$defs/nonNegativeIntegerDefault0` },
			pattern: {
				type: `string`,
				format: `regex`
			},
			maxItems: { $ref: `#/$defs/nonNegativeInteger` },
			minItems: { $ref: `#/$defs/nonNegativeIntegerDefault0` },
			uniqueItems: {
				type: `boolean`,
				default: !1
			},
			maxContains: { $ref: `#/$defs/nonNegativeInteger` },
			minContains: {
				$ref: `#/$defs/nonNegativeInteger`,
				default: 1
			},
			maxProperties: { $ref: `#/$defs/nonNegativeInteger` },
			minProperties: { $ref: `#/$defs/nonNegativeIntegerDefault0` },
			required: { $ref: `#/$defs/stringArray` },
			dependentRequired: {
				type: `object`,
				additionalProperties: { $ref: `#/$defs/stringArray` }
			}
		},
		$defs: {
			nonNegativeInteger: {
				type: `integer`,
				minimum: 0
			},
			nonNegativeIntegerDefault0: {
				$ref: `#/$defs/nonNegativeInteger`,
				default: 0
			},
			simpleTypes: { enum: [
				`array`,
				`boolean`,
				`integer`,
				`null`,
				`number`,
				`object`,
				`string`
			] },
			stringArray: {
				type: `array`,
				items: { type: `string` },
				uniqueItems: !0,
				default: []
			}
		}
	}, O = { enum: [
		`array`,
		`boolean`,
		`integer`,
		`null`,
		`number`,
		`object`,
		`string`
	] }, te = n().default;
	function k(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = k.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: D.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= k, e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type !== void 0) {
				let n = e.type, r = s, i = !1, a = s;
				if (n !== `array` && n !== `boolean` && n !== `integer` && n !== `null` && n !== `number` && n !== `object` && n !== `string`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/$defs/simpleTypes/enum`,
						keyword: `enum`,
						params: { allowedValues: O.enum }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var l = a === s;
				i ||= l;
				let c = s;
				if (Array.isArray(n)) {
					if (n.length < 1) {
						let e = {
							instancePath: t + `/type`,
							schemaPath: `#/properties/type/anyOf/1/minItems`,
							keyword: `minItems`,
							params: { limit: 1 }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r];
						if (e !== `array` && e !== `boolean` && e !== `integer` && e !== `null` && e !== `number` && e !== `object` && e !== `string`) {
							let e = {
								instancePath: t + `/type/` + r,
								schemaPath: `#/$defs/simpleTypes/enum`,
								keyword: `enum`,
								params: { allowedValues: O.enum }
							};
							o === null ? o = [e] : o.push(e), s++;
						}
					}
					let r = n.length, i;
					if (r > 1) {
						outer0: for (; r--;) for (i = r; i--;) if (te(n[r], n[i])) {
							let e = {
								instancePath: t + `/type`,
								schemaPath: `#/properties/type/anyOf/1/uniqueItems`,
								keyword: `uniqueItems`,
								params: {
									i: r,
									j: i
								}
							};
							o === null ? o = [e] : o.push(e), s++;
							break outer0;
						}
					}
				} else {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/anyOf/1/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				var l = c === s;
				if (i ||= l, i) s = r, o !== null && (r ? o.length = r : o = null);
				else {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/anyOf`,
						keyword: `anyOf`,
						params: {}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.enum !== void 0 && !Array.isArray(e.enum)) {
				let e = {
					instancePath: t + `/enum`,
					schemaPath: `#/properties/enum/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.multipleOf !== void 0) {
				let n = e.multipleOf;
				if (typeof n == `number`) {
					if (n <= 0 || isNaN(n)) {
						let e = {
							instancePath: t + `/multipleOf`,
							schemaPath: `#/properties/multipleOf/exclusiveMinimum`,
							keyword: `exclusiveMinimum`,
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
			if (e.exclusiveMaximum !== void 0 && typeof e.exclusiveMaximum != `number`) {
				let e = {
					instancePath: t + `/exclusiveMaximum`,
					schemaPath: `#/properties/exclusiveMaximum/type`,
					keyword: `type`,
					params: { type: `number` }
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
			if (e.exclusiveMinimum !== void 0 && typeof e.exclusiveMinimum != `number`) {
				let e = {
					instancePath: t + `/exclusiveMinimum`,
					schemaPath: `#/properties/exclusiveMinimum/type`,
					keyword: `type`,
					params: { type: `number` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.maxLength !== void 0) {
				let n = e.maxLength;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/$defs/nonNegativeInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxLength`,
						schemaPath: `#/$defs/nonNegativeInteger/minimum`,
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
						schemaPath: `#/$defs/nonNegativeIntegerDefault0/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/minLength`,
						schemaPath: `#/$defs/nonNegativeIntegerDefault0/minimum`,
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
						schemaPath: `#/$defs/nonNegativeInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxItems`,
						schemaPath: `#/$defs/nonNegativeInteger/minimum`,
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
						schemaPath: `#/$defs/nonNegativeIntegerDefault0/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/minItems`,
						schemaPath: `#/$defs/nonNegativeIntegerDefault0/minimum`,
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
			if (e.maxContains !== void 0) {
				let n = e.maxContains;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxContains`,
						schemaPath: `#/$defs/nonNegativeInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxContains`,
						schemaPath: `#/$defs/nonNegativeInteger/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.minContains !== void 0) {
				let n = e.minContains;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/minContains`,
						schemaPath: `#/$defs/nonNegativeInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/minContains`,
						schemaPath: `#/$defs/nonNegativeInteger/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.maxProperties !== void 0) {
				let n = e.maxProperties;
				if (typeof n != `number` || n % 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/maxProperties`,
						schemaPath: `#/$defs/nonNegativeInteger/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/maxProperties`,
						schemaPath: `#/$defs/nonNegativeInteger/minimum`,
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
						schemaPath: `#/$defs/nonNegativeIntegerDefault0/type`,
						keyword: `type`,
						params: { type: `integer` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (typeof n == `number` && (n < 0 || isNaN(n))) {
					let e = {
						instancePath: t + `/minProperties`,
						schemaPath: `#/$defs/nonNegativeIntegerDefault0/minimum`,
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
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) {
						let e = {
							instancePath: t + `/required/` + r,
							schemaPath: `#/$defs/stringArray/items/type`,
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
										schemaPath: `#/$defs/stringArray/uniqueItems`,
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
						schemaPath: `#/$defs/stringArray/type`,
						keyword: `type`,
						params: { type: `array` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.dependentRequired !== void 0) {
				let n = e.dependentRequired;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e];
					if (Array.isArray(r)) {
						let n = r.length;
						for (let i = 0; i < n; i++) if (typeof r[i] != `string`) {
							let n = {
								instancePath: t + `/dependentRequired/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + i,
								schemaPath: `#/$defs/stringArray/items/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						let i = r.length, a;
						if (i > 1) {
							let n = {};
							for (; i--;) {
								let c = r[i];
								if (typeof c == `string`) {
									if (typeof n[c] == `number`) {
										a = n[c];
										let r = {
											instancePath: t + `/dependentRequired/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `#/$defs/stringArray/uniqueItems`,
											keyword: `uniqueItems`,
											params: {
												i,
												j: a
											}
										};
										o === null ? o = [r] : o.push(r), s++;
										break;
									}
									n[c] = i;
								}
							}
						}
					} else {
						let n = {
							instancePath: t + `/dependentRequired/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/stringArray/type`,
							keyword: `type`,
							params: { type: `array` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/dependentRequired`,
						schemaPath: `#/properties/dependentRequired/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		}
		return k.errors = o, s === 0;
	}
	k.evaluated = {
		props: {
			type: !0,
			const: !0,
			enum: !0,
			multipleOf: !0,
			maximum: !0,
			exclusiveMaximum: !0,
			minimum: !0,
			exclusiveMinimum: !0,
			maxLength: !0,
			minLength: !0,
			pattern: !0,
			maxItems: !0,
			minItems: !0,
			uniqueItems: !0,
			maxContains: !0,
			minContains: !0,
			maxProperties: !0,
			minProperties: !0,
			required: !0,
			dependentRequired: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	let ne = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/meta/meta-data`,
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/meta-data": !0 },
		$dynamicAnchor: `meta`,
		title: `Meta-data vocabulary meta-schema`,
		type: [`object`, `boolean`],
		properties: {
			title: { type: `string` },
			description: { type: `string` },
			default: !0,
			deprecated: {
				type: `boolean`,
				default: !1
			},
			readOnly: {
				type: `boolean`,
				default: !1
			},
			writeOnly: {
				type: `boolean`,
				default: !1
			},
			examples: {
				type: `array`,
				items: !0
			}
		}
	};
	function A(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = A.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: ne.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= A, e && typeof e == `object` && !Array.isArray(e)) {
			if (e.title !== void 0 && typeof e.title != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
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
			if (e.deprecated !== void 0 && typeof e.deprecated != `boolean`) {
				let e = {
					instancePath: t + `/deprecated`,
					schemaPath: `#/properties/deprecated/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				o === null ? o = [e] : o.push(e), s++;
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
			if (e.examples !== void 0 && !Array.isArray(e.examples)) {
				let e = {
					instancePath: t + `/examples`,
					schemaPath: `#/properties/examples/type`,
					keyword: `type`,
					params: { type: `array` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		return A.errors = o, s === 0;
	}
	A.evaluated = {
		props: {
			title: !0,
			description: !0,
			default: !0,
			deprecated: !0,
			readOnly: !0,
			writeOnly: !0,
			examples: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	let re = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/meta/format-annotation`,
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/format-annotation": !0 },
		$dynamicAnchor: `meta`,
		title: `Format vocabulary meta-schema for annotation results`,
		type: [`object`, `boolean`],
		properties: { format: { type: `string` } }
	};
	function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = j.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: re.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= j, e && typeof e == `object` && !Array.isArray(e) && e.format !== void 0 && typeof e.format != `string`) {
			let e = {
				instancePath: t + `/format`,
				schemaPath: `#/properties/format/type`,
				keyword: `type`,
				params: { type: `string` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return j.errors = o, s === 0;
	}
	j.evaluated = {
		props: { format: !0 },
		dynamicProps: !1,
		dynamicItems: !1
	};
	let ie = {
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$id: `https://json-schema.org/draft/2020-12/meta/content`,
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/content": !0 },
		$dynamicAnchor: `meta`,
		title: `Content vocabulary meta-schema`,
		type: [`object`, `boolean`],
		properties: {
			contentEncoding: { type: `string` },
			contentMediaType: { type: `string` },
			contentSchema: { $dynamicRef: `#meta` }
		}
	};
	function M(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = M.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: ie.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= M, e && typeof e == `object` && !Array.isArray(e)) {
			if (e.contentEncoding !== void 0 && typeof e.contentEncoding != `string`) {
				let e = {
					instancePath: t + `/contentEncoding`,
					schemaPath: `#/properties/contentEncoding/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.contentMediaType !== void 0 && typeof e.contentMediaType != `string`) {
				let e = {
					instancePath: t + `/contentMediaType`,
					schemaPath: `#/properties/contentMediaType/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (e.contentSchema !== void 0) {
				let n = e.contentSchema, r = a.meta;
				if (r) {
					if (!r(n, {
						instancePath: t + `/contentSchema`,
						parentData: e,
						parentDataProperty: `contentSchema`,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? r.errors : o.concat(r.errors), s = o.length;
					else var l = r.evaluated.props, u = r.evaluated.items;
				} else if (!M(n, {
					instancePath: t + `/contentSchema`,
					parentData: e,
					parentDataProperty: `contentSchema`,
					rootData: i,
					dynamicAnchors: a
				})) o = o === null ? M.errors : o.concat(M.errors), s = o.length;
				else {
					var d = M.evaluated.props;
					l !== !0 && d !== void 0 && (d === !0 ? l = !0 : (l ||= {}, Object.assign(l, d)));
					var f = M.evaluated.items;
					u !== !0 && f !== void 0 && (u = f === !0 ? !0 : u > f ? u : f);
				}
			}
		}
		return M.errors = o, s === 0;
	}
	M.evaluated = {
		props: {
			contentEncoding: !0,
			contentMediaType: !0,
			contentSchema: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	function N(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = N.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: v.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (a.meta ||= N, x(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? x.errors : o.concat(x.errors), s = o.length), w(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? w.errors : o.concat(w.errors), s = o.length), E(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? E.errors : o.concat(E.errors), s = o.length), k(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? k.errors : o.concat(k.errors), s = o.length), A(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? A.errors : o.concat(A.errors), s = o.length), j(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? j.errors : o.concat(j.errors), s = o.length), M(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? M.errors : o.concat(M.errors), s = o.length), e && typeof e == `object` && !Array.isArray(e)) {
			if (e.definitions !== void 0) {
				let n = e.definitions;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], c = a.meta;
					if (c) {
						if (!c(r, {
							instancePath: t + `/definitions/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: i,
							dynamicAnchors: a
						})) o = o === null ? c.errors : o.concat(c.errors), s = o.length;
						else var l = c.evaluated.props, u = c.evaluated.items;
					} else if (!N(r, {
						instancePath: t + `/definitions/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? N.errors : o.concat(N.errors), s = o.length;
					else {
						var d = N.evaluated.props;
						l !== !0 && d !== void 0 && (d === !0 ? l = !0 : (l ||= {}, Object.assign(l, d)));
						var f = N.evaluated.items;
						u !== !0 && f !== void 0 && (u = f === !0 ? !0 : u > f ? u : f);
					}
				}
				else {
					let e = {
						instancePath: t + `/definitions`,
						schemaPath: `#/properties/definitions/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.dependencies !== void 0) {
				let n = e.dependencies;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
					let r = n[e], c = s, l = !1, u = s, d = a.meta;
					if (d) {
						if (!d(r, {
							instancePath: t + `/dependencies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							parentData: n,
							parentDataProperty: e,
							rootData: i,
							dynamicAnchors: a
						})) o = o === null ? d.errors : o.concat(d.errors), s = o.length;
						else var p = d.evaluated.props, m = d.evaluated.items;
					} else if (!N(r, {
						instancePath: t + `/dependencies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						parentData: n,
						parentDataProperty: e,
						rootData: i,
						dynamicAnchors: a
					})) o = o === null ? N.errors : o.concat(N.errors), s = o.length;
					else {
						var h = N.evaluated.props;
						p !== !0 && h !== void 0 && (h === !0 ? p = !0 : (p ||= {}, Object.assign(p, h)));
						var g = N.evaluated.items;
						m !== !0 && g !== void 0 && (m = g === !0 ? !0 : m > g ? m : g);
					}
					var _ = u === s;
					l ||= _;
					let f = s;
					if (Array.isArray(r)) {
						let n = r.length;
						for (let i = 0; i < n; i++) if (typeof r[i] != `string`) {
							let n = {
								instancePath: t + `/dependencies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + i,
								schemaPath: `meta/validation#/$defs/stringArray/items/type`,
								keyword: `type`,
								params: { type: `string` }
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						let i = r.length, a;
						if (i > 1) {
							let n = {};
							for (; i--;) {
								let c = r[i];
								if (typeof c == `string`) {
									if (typeof n[c] == `number`) {
										a = n[c];
										let r = {
											instancePath: t + `/dependencies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `meta/validation#/$defs/stringArray/uniqueItems`,
											keyword: `uniqueItems`,
											params: {
												i,
												j: a
											}
										};
										o === null ? o = [r] : o.push(r), s++;
										break;
									}
									n[c] = i;
								}
							}
						}
					} else {
						let n = {
							instancePath: t + `/dependencies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `meta/validation#/$defs/stringArray/type`,
							keyword: `type`,
							params: { type: `array` }
						};
						o === null ? o = [n] : o.push(n), s++;
					}
					var _ = f === s;
					if (l ||= _, _ && m !== !0 && (m = !0), l) s = c, o !== null && (c ? o.length = c : o = null);
					else {
						let n = {
							instancePath: t + `/dependencies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/dependencies/additionalProperties/anyOf`,
							keyword: `anyOf`,
							params: {}
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				else {
					let e = {
						instancePath: t + `/dependencies`,
						schemaPath: `#/properties/dependencies/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.$recursiveAnchor !== void 0) {
				let n = e.$recursiveAnchor;
				if (typeof n == `string`) {
					if (!b.test(n)) {
						let e = {
							instancePath: t + `/$recursiveAnchor`,
							schemaPath: `meta/core#/$defs/anchorString/pattern`,
							keyword: `pattern`,
							params: { pattern: `^[A-Za-z_][-A-Za-z0-9._]*$` }
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {
						instancePath: t + `/$recursiveAnchor`,
						schemaPath: `meta/core#/$defs/anchorString/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			if (e.$recursiveRef !== void 0 && typeof e.$recursiveRef != `string`) {
				let e = {
					instancePath: t + `/$recursiveRef`,
					schemaPath: `meta/core#/$defs/uriReferenceString/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		return N.errors = o, s === 0;
	}
	N.evaluated = {
		props: {
			definitions: !0,
			dependencies: !0,
			$recursiveAnchor: !0,
			$recursiveRef: !0,
			contentEncoding: !0,
			contentMediaType: !0,
			contentSchema: !0,
			format: !0,
			title: !0,
			description: !0,
			default: !0,
			deprecated: !0,
			readOnly: !0,
			writeOnly: !0,
			examples: !0,
			type: !0,
			const: !0,
			enum: !0,
			multipleOf: !0,
			maximum: !0,
			exclusiveMaximum: !0,
			minimum: !0,
			exclusiveMinimum: !0,
			maxLength: !0,
			minLength: !0,
			pattern: !0,
			maxItems: !0,
			minItems: !0,
			uniqueItems: !0,
			maxContains: !0,
			minContains: !0,
			maxProperties: !0,
			minProperties: !0,
			required: !0,
			dependentRequired: !0,
			unevaluatedItems: !0,
			unevaluatedProperties: !0,
			prefixItems: !0,
			items: !0,
			contains: !0,
			additionalProperties: !0,
			properties: !0,
			patternProperties: !0,
			dependentSchemas: !0,
			propertyNames: !0,
			if: !0,
			then: !0,
			else: !0,
			allOf: !0,
			anyOf: !0,
			oneOf: !0,
			not: !0,
			$id: !0,
			$schema: !0,
			$ref: !0,
			$anchor: !0,
			$dynamicRef: !0,
			$dynamicAnchor: !0,
			$vocabulary: !0,
			$comment: !0,
			$defs: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	let ae = {
		$id: `https://spec.openapis.org/oas/3.1/meta/base`,
		$schema: `https://json-schema.org/draft/2020-12/schema`,
		$vocabulary: { "https://spec.openapis.org/oas/3.1/vocab/base": !0 },
		$dynamicAnchor: `meta`,
		title: `OAS Base vocabulary`,
		type: [`object`, `boolean`],
		properties: {
			example: !0,
			discriminator: { $ref: `#/$defs/discriminator` },
			externalDocs: { $ref: `#/$defs/external-docs` },
			xml: { $ref: `#/$defs/xml` }
		},
		$defs: {
			extensible: { patternProperties: { "^x-": !0 } },
			discriminator: {
				$ref: `#/$defs/extensible`,
				type: `object`,
				properties: {
					propertyName: { type: `string` },
					mapping: {
						type: `object`,
						additionalProperties: { type: `string` }
					}
				},
				required: [`propertyName`],
				unevaluatedProperties: !1
			},
			"external-docs": {
				$ref: `#/$defs/extensible`,
				type: `object`,
				properties: {
					url: {
						type: `string`,
						format: `uri-reference`
					},
					description: { type: `string` }
				},
				required: [`url`],
				unevaluatedProperties: !1
			},
			xml: {
				$ref: `#/$defs/extensible`,
				type: `object`,
				properties: {
					name: { type: `string` },
					namespace: {
						type: `string`,
						format: `uri`
					},
					prefix: { type: `string` },
					attribute: { type: `boolean` },
					wrapped: { type: `boolean` }
				},
				unevaluatedProperties: !1
			}
		}
	};
	function P(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = P.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.propertyName === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `propertyName` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.propertyName = !0, u.mapping = !0), e.propertyName !== void 0 && typeof e.propertyName != `string`) {
				let e = {
					instancePath: t + `/propertyName`,
					schemaPath: `#/properties/propertyName/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.mapping !== void 0) {
				let n = e.mapping;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/mapping/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/properties/mapping/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				} else {
					let e = {
						instancePath: t + `/mapping`,
						schemaPath: `#/properties/mapping/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return P.errors = s, c === 0;
	}
	P.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function F(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = F.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
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
			if (u !== !0 && (u ||= {}, u.url = !0, u.description = !0), e.url !== void 0 && typeof e.url != `string`) {
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
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return F.errors = s, c === 0;
	}
	F.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function I(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = I.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (u !== !0 && (u ||= {}, u.name = !0, u.namespace = !0, u.prefix = !0, u.attribute = !0, u.wrapped = !0), e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.namespace !== void 0 && typeof e.namespace != `string`) {
				let e = {
					instancePath: t + `/namespace`,
					schemaPath: `#/properties/namespace/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.prefix !== void 0 && typeof e.prefix != `string`) {
				let e = {
					instancePath: t + `/prefix`,
					schemaPath: `#/properties/prefix/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.attribute !== void 0 && typeof e.attribute != `boolean`) {
				let e = {
					instancePath: t + `/attribute`,
					schemaPath: `#/properties/attribute/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.wrapped !== void 0 && typeof e.wrapped != `boolean`) {
				let e = {
					instancePath: t + `/wrapped`,
					schemaPath: `#/properties/wrapped/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return I.errors = s, c === 0;
	}
	I.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function L(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = L.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), (!e || typeof e != `object` || Array.isArray(e)) && typeof e != `boolean`) {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: ae.type }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return a.meta ||= L, e && typeof e == `object` && !Array.isArray(e) && (e.discriminator !== void 0 && (P(e.discriminator, {
			instancePath: t + `/discriminator`,
			parentData: e,
			parentDataProperty: `discriminator`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? P.errors : o.concat(P.errors), s = o.length)), e.externalDocs !== void 0 && (F(e.externalDocs, {
			instancePath: t + `/externalDocs`,
			parentData: e,
			parentDataProperty: `externalDocs`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? F.errors : o.concat(F.errors), s = o.length)), e.xml !== void 0 && (I(e.xml, {
			instancePath: t + `/xml`,
			parentData: e,
			parentDataProperty: `xml`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? I.errors : o.concat(I.errors), s = o.length))), L.errors = o, s === 0;
	}
	L.evaluated = {
		props: {
			example: !0,
			discriminator: !0,
			externalDocs: !0,
			xml: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	function R(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = R.evaluated;
		return c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), a.meta ||= R, N(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? N.errors : o.concat(N.errors), s = o.length), L(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? L.errors : o.concat(L.errors), s = o.length), R.errors = o, s === 0;
	}
	R.evaluated = {
		props: {
			example: !0,
			discriminator: !0,
			externalDocs: !0,
			xml: !0,
			definitions: !0,
			dependencies: !0,
			$recursiveAnchor: !0,
			$recursiveRef: !0,
			contentEncoding: !0,
			contentMediaType: !0,
			contentSchema: !0,
			format: !0,
			title: !0,
			description: !0,
			default: !0,
			deprecated: !0,
			readOnly: !0,
			writeOnly: !0,
			examples: !0,
			type: !0,
			const: !0,
			enum: !0,
			multipleOf: !0,
			maximum: !0,
			exclusiveMaximum: !0,
			minimum: !0,
			exclusiveMinimum: !0,
			maxLength: !0,
			minLength: !0,
			pattern: !0,
			maxItems: !0,
			minItems: !0,
			uniqueItems: !0,
			maxContains: !0,
			minContains: !0,
			maxProperties: !0,
			minProperties: !0,
			required: !0,
			dependentRequired: !0,
			unevaluatedItems: !0,
			unevaluatedProperties: !0,
			prefixItems: !0,
			items: !0,
			contains: !0,
			additionalProperties: !0,
			properties: !0,
			patternProperties: !0,
			dependentSchemas: !0,
			propertyNames: !0,
			if: !0,
			then: !0,
			else: !0,
			allOf: !0,
			anyOf: !0,
			oneOf: !0,
			not: !0,
			$id: !0,
			$schema: !0,
			$ref: !0,
			$anchor: !0,
			$dynamicRef: !0,
			$dynamicAnchor: !0,
			$vocabulary: !0,
			$comment: !0,
			$defs: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	function z(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = z.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (u !== !0 && (u ||= {}, u.summary = !0, u.description = !0, u.value = !0, u.externalValue = !0), e.summary !== void 0 && typeof e.summary != `string`) {
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
			if (e.externalValue !== void 0 && typeof e.externalValue != `string`) {
				let e = {
					instancePath: t + `/externalValue`,
					schemaPath: `#/$defs/uri/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return z.errors = s, c === 0;
	}
	z.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function B(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = B.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			z(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? z.errors : o.concat(z.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return B.errors = o, c.props = h, s === 0;
	}
	B.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function V(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = V.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e) && e.examples !== void 0) {
			let n = e.examples;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) B(n[e], {
				instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: n,
				parentDataProperty: e,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? B.errors : o.concat(B.errors), s = o.length);
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
		return V.errors = o, s === 0;
	}
	V.evaluated = {
		props: {
			example: !0,
			examples: !0
		},
		dynamicProps: !1,
		dynamicItems: !1
	};
	let oe = {
		type: `object`,
		properties: {
			contentType: {
				type: `string`,
				format: `media-range`
			},
			headers: {
				type: `object`,
				additionalProperties: { $ref: `#/$defs/header-or-reference` }
			},
			style: {
				default: `form`,
				enum: [
					`form`,
					`spaceDelimited`,
					`pipeDelimited`,
					`deepObject`
				]
			},
			explode: { type: `boolean` },
			allowReserved: {
				default: !1,
				type: `boolean`
			}
		},
		allOf: [{ $ref: `#/$defs/specification-extensions` }, { $ref: `#/$defs/encoding/$defs/explode-default` }],
		unevaluatedProperties: !1,
		$defs: { "explode-default": {
			if: {
				properties: { style: { const: `form` } },
				required: [`style`]
			},
			then: { properties: { explode: { default: !0 } } },
			else: { properties: { explode: { default: !1 } } }
		} }
	}, se = {
		type: `object`,
		properties: {
			description: { type: `string` },
			required: {
				default: !1,
				type: `boolean`
			},
			deprecated: {
				default: !1,
				type: `boolean`
			},
			allowEmptyValue: {
				default: !1,
				type: `boolean`
			}
		},
		dependentSchemas: {
			schema: {
				properties: {
					style: {
						default: `simple`,
						enum: [`simple`]
					},
					explode: {
						default: !1,
						type: `boolean`
					},
					allowReserved: {
						default: !1,
						type: `boolean`
					},
					schema: { $ref: `#/$defs/schema` }
				},
				$ref: `#/$defs/examples`
			},
			content: { properties: { content: { $ref: `#/$defs/content` } } }
		},
		$ref: `#/$defs/specification-extensions`,
		unevaluatedProperties: !1
	}, ce = { validate: K };
	function H(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = H.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (u !== !0 && (u ||= {}, u.description = !0, u.required = !0, u.deprecated = !0, u.allowEmptyValue = !0), e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
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
			if (e.deprecated !== void 0 && typeof e.deprecated != `boolean`) {
				let e = {
					instancePath: t + `/deprecated`,
					schemaPath: `#/properties/deprecated/type`,
					keyword: `type`,
					params: { type: `boolean` }
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
			if (e.schema !== void 0) {
				let r = c;
				if (V(e, {
					instancePath: t,
					parentData: n,
					parentDataProperty: i,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? V.errors : s.concat(V.errors), c = s.length), e && typeof e == `object` && !Array.isArray(e)) {
					if (e.style !== void 0 && e.style !== `simple`) {
						let e = {
							instancePath: t + `/style`,
							schemaPath: `#/dependentSchemas/schema/properties/style/enum`,
							keyword: `enum`,
							params: { allowedValues: se.dependentSchemas.schema.properties.style.enum }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (e.explode !== void 0 && typeof e.explode != `boolean`) {
						let e = {
							instancePath: t + `/explode`,
							schemaPath: `#/dependentSchemas/schema/properties/explode/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (e.allowReserved !== void 0 && typeof e.allowReserved != `boolean`) {
						let e = {
							instancePath: t + `/allowReserved`,
							schemaPath: `#/dependentSchemas/schema/properties/allowReserved/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					e.schema !== void 0 && (R(e.schema, {
						instancePath: t + `/schema`,
						parentData: e,
						parentDataProperty: `schema`,
						rootData: a,
						dynamicAnchors: o
					}) || (s = s === null ? R.errors : s.concat(R.errors), c = s.length));
				}
				var d = r === c;
				d && u !== !0 && (u ||= {}, u.style = !0, u.explode = !0, u.allowReserved = !0, u.schema = !0, u.example = !0, u.examples = !0);
			} else var d = !0;
			if (e.content !== void 0) {
				let n = c;
				e && typeof e == `object` && !Array.isArray(e) && e.content !== void 0 && (ce.validate(e.content, {
					instancePath: t + `/content`,
					parentData: e,
					parentDataProperty: `content`,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? ce.validate.errors : s.concat(ce.validate.errors), c = s.length));
				var d = n === c;
				d && u !== !0 && (u ||= {}, u.content = !0);
			} else var d = !0;
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return H.errors = s, c === 0;
	}
	H.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function U(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = U.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			H(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? H.errors : o.concat(H.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return U.errors = o, c.props = h, s === 0;
	}
	U.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function W(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = W.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		let d = c, f = !0, p = c;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.style === void 0) {
				let e = {};
				s === null ? s = [e] : s.push(e), c++;
			} else if (e.style !== void 0 && e.style !== `form`) {
				let e = {};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		var m = p === c;
		c = d, s !== null && (d ? s.length = d : s = null);
		let h;
		if (m) {
			var m = c === c;
			if (f = m, f) {
				var g = {};
				g.explode = !0, g.style = !0;
			}
			h = `then`;
		} else {
			var m = c === c;
			f = m, f && g !== !0 && (g ||= {}, g.explode = !0), h = `else`;
		}
		if (!f) {
			let e = {
				instancePath: t,
				schemaPath: `#/$defs/encoding/$defs/explode-default/if`,
				keyword: `if`,
				params: { failingKeyword: h }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (u !== !0 && g !== void 0 && (g === !0 ? u = !0 : (u ||= {}, Object.assign(u, g))), e && typeof e == `object` && !Array.isArray(e)) {
			if (u !== !0 && (u ||= {}, u.contentType = !0, u.headers = !0, u.style = !0, u.explode = !0, u.allowReserved = !0), e.contentType !== void 0 && typeof e.contentType != `string`) {
				let e = {
					instancePath: t + `/contentType`,
					schemaPath: `#/properties/contentType/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.headers !== void 0) {
				let n = e.headers;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) U(n[e], {
					instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/headers`,
						schemaPath: `#/properties/headers/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.style !== void 0) {
				let n = e.style;
				if (n !== `form` && n !== `spaceDelimited` && n !== `pipeDelimited` && n !== `deepObject`) {
					let e = {
						instancePath: t + `/style`,
						schemaPath: `#/properties/style/enum`,
						keyword: `enum`,
						params: { allowedValues: oe.properties.style.enum }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.explode !== void 0 && typeof e.explode != `boolean`) {
				let e = {
					instancePath: t + `/explode`,
					schemaPath: `#/properties/explode/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.allowReserved !== void 0 && typeof e.allowReserved != `boolean`) {
				let e = {
					instancePath: t + `/allowReserved`,
					schemaPath: `#/properties/allowReserved/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return W.errors = s, c === 0;
	}
	W.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function G(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = G.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (V(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: i,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? V.errors : s.concat(V.errors), c = s.length), u !== !0 && (u ||= {}, u.example = !0, u.examples = !0), e && typeof e == `object` && !Array.isArray(e)) {
			if (u !== !0 && (u ||= {}, u.schema = !0, u.encoding = !0), e.schema !== void 0 && (R(e.schema, {
				instancePath: t + `/schema`,
				parentData: e,
				parentDataProperty: `schema`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? R.errors : s.concat(R.errors), c = s.length)), e.encoding !== void 0) {
				let n = e.encoding;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) W(n[e], {
					instancePath: t + `/encoding/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? W.errors : s.concat(W.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/encoding`,
						schemaPath: `#/properties/encoding/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return G.errors = s, c === 0;
	}
	G.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function K(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = K.evaluated;
		if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) if (s !== s) {
				let e = {
					instancePath: t,
					schemaPath: `#/propertyNames`,
					keyword: `propertyNames`,
					params: { propertyName: n }
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			for (let n in e) G(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? G.errors : o.concat(G.errors), s = o.length);
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return K.errors = o, s === 0;
	}
	K.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function le(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = le.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		let d = c, f = !1, v = null, ee = c;
		if (e && typeof e == `object` && !Array.isArray(e) && e.schema === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `schema` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		var y = ee === c;
		y && (f = !0, v = 0);
		let b = c;
		if (e && typeof e == `object` && !Array.isArray(e) && e.content === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `content` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		var y = b === c;
		if (y && f ? (f = !1, v = [v, 1]) : y && (f = !0, v = 1), f) c = d, s !== null && (d ? s.length = d : s = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: v }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
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
			if (e.in === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `in` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.name = !0, u.in = !0, u.description = !0, u.required = !0, u.deprecated = !0, u.allowEmptyValue = !0, u.schema = !0, u.content = !0), e.name !== void 0 && typeof e.name != `string`) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.in !== void 0) {
				let n = e.in;
				if (n !== `query` && n !== `header` && n !== `path` && n !== `cookie`) {
					let e = {
						instancePath: t + `/in`,
						schemaPath: `#/properties/in/enum`,
						keyword: `enum`,
						params: { allowedValues: p.properties.in.enum }
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
			if (e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
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
			if (e.allowEmptyValue !== void 0 && typeof e.allowEmptyValue != `boolean`) {
				let e = {
					instancePath: t + `/allowEmptyValue`,
					schemaPath: `#/properties/allowEmptyValue/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.schema !== void 0 && (R(e.schema, {
				instancePath: t + `/schema`,
				parentData: e,
				parentDataProperty: `schema`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? R.errors : s.concat(R.errors), c = s.length)), e.content !== void 0 && (K(e.content, {
				instancePath: t + `/content`,
				parentData: e,
				parentDataProperty: `content`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? K.errors : s.concat(K.errors), c = s.length)), e.schema !== void 0) {
				let r = c;
				V(e, {
					instancePath: t,
					parentData: n,
					parentDataProperty: i,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? V.errors : s.concat(V.errors), c = s.length);
				let l = c, d = !0, f = c;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					if (e.in === void 0) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					} else if (e.in !== void 0 && e.in !== `path`) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				var x = f === c;
				if (c = l, s !== null && (l ? s.length = l : s = null), x) {
					let n = c;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.required === void 0) {
							let e = {
								instancePath: t,
								schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/then/required`,
								keyword: `required`,
								params: { missingProperty: `required` }
							};
							s === null ? s = [e] : s.push(e), c++;
						}
						if (e.style !== void 0) {
							let n = e.style;
							if (n !== `matrix` && n !== `label` && n !== `simple`) {
								let e = {
									instancePath: t + `/style`,
									schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/then/properties/style/enum`,
									keyword: `enum`,
									params: { allowedValues: m.then.properties.style.enum }
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.required !== void 0 && !0 !== e.required) {
							let e = {
								instancePath: t + `/required`,
								schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/then/properties/required/const`,
								keyword: `const`,
								params: { allowedValue: !0 }
							};
							s === null ? s = [e] : s.push(e), c++;
						}
					}
					var x = n === c;
					if (d = x, d) {
						var S = {};
						S.style = !0, S.required = !0, S.in = !0;
					}
				}
				if (!d) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/if`,
						keyword: `if`,
						params: { failingKeyword: `then` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				S !== !0 && (S ||= {}, S.example = !0, S.examples = !0);
				let p = c, v = !0, ee = c;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					if (e.in === void 0) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					} else if (e.in !== void 0 && e.in !== `header`) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				var C = ee === c;
				if (c = p, s !== null && (p ? s.length = p : s = null), C) {
					let n = c;
					if (e && typeof e == `object` && !Array.isArray(e) && e.style !== void 0 && e.style !== `simple`) {
						let e = {
							instancePath: t + `/style`,
							schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header/then/properties/style/enum`,
							keyword: `enum`,
							params: { allowedValues: h.then.properties.style.enum }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					var C = n === c;
					if (v = C, v) {
						var w = {};
						w.style = !0, w.in = !0;
					}
				}
				if (!v) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header/if`,
						keyword: `if`,
						params: { failingKeyword: `then` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				S !== !0 && w !== void 0 && (w === !0 ? S = !0 : (S ||= {}, Object.assign(S, w)));
				let y = c, b = !0, ne = c;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					if (e.in === void 0) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					} else if (e.in !== void 0 && e.in !== `query`) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				var T = ne === c;
				if (c = y, s !== null && (y ? s.length = y : s = null), T) {
					let n = c;
					if (e && typeof e == `object` && !Array.isArray(e) && e.style !== void 0) {
						let n = e.style;
						if (n !== `form` && n !== `spaceDelimited` && n !== `pipeDelimited` && n !== `deepObject`) {
							let e = {
								instancePath: t + `/style`,
								schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query/then/properties/style/enum`,
								keyword: `enum`,
								params: { allowedValues: g.then.properties.style.enum }
							};
							s === null ? s = [e] : s.push(e), c++;
						}
					}
					var T = n === c;
					if (b = T, b) {
						var E = {};
						E.style = !0, E.in = !0;
					}
				}
				if (!b) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query/if`,
						keyword: `if`,
						params: { failingKeyword: `then` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				S !== !0 && E !== void 0 && (E === !0 ? S = !0 : (S ||= {}, Object.assign(S, E)));
				let A = c, re = !0, j = c;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					if (e.in === void 0) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					} else if (e.in !== void 0 && e.in !== `cookie`) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				var D = j === c;
				if (c = A, s !== null && (A ? s.length = A : s = null), D) {
					let n = c;
					if (e && typeof e == `object` && !Array.isArray(e) && e.style !== void 0 && e.style !== `form`) {
						let e = {
							instancePath: t + `/style`,
							schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie/then/properties/style/enum`,
							keyword: `enum`,
							params: { allowedValues: _.then.properties.style.enum }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					var D = n === c;
					if (re = D, re) {
						var O = {};
						O.style = !0, O.in = !0;
					}
				}
				if (!re) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie/if`,
						keyword: `if`,
						params: { failingKeyword: `then` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				S !== !0 && O !== void 0 && (O === !0 ? S = !0 : (S ||= {}, Object.assign(S, O)));
				let ie = c, M = !0, N = c;
				if (e && typeof e == `object` && !Array.isArray(e)) {
					if (e.style === void 0) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					} else if (e.style !== void 0 && e.style !== `form`) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				var te = N === c;
				c = ie, s !== null && (ie ? s.length = ie : s = null);
				let ae;
				if (te) {
					var te = c === c;
					if (M = te, M) {
						var k = {};
						k.explode = !0, k.style = !0;
					}
					ae = `then`;
				} else {
					var te = c === c;
					M = te, M && k !== !0 && (k ||= {}, k.explode = !0), ae = `else`;
				}
				if (!M) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-form/if`,
						keyword: `if`,
						params: { failingKeyword: ae }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (S !== !0 && k !== void 0 && (k === !0 ? S = !0 : (S ||= {}, Object.assign(S, k))), e && typeof e == `object` && !Array.isArray(e)) {
					if (S !== !0 && (S ||= {}, S.style = !0, S.explode = !0, S.allowReserved = !0), e.style !== void 0 && typeof e.style != `string`) {
						let e = {
							instancePath: t + `/style`,
							schemaPath: `#/dependentSchemas/schema/properties/style/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (e.explode !== void 0 && typeof e.explode != `boolean`) {
						let e = {
							instancePath: t + `/explode`,
							schemaPath: `#/dependentSchemas/schema/properties/explode/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (e.allowReserved !== void 0 && typeof e.allowReserved != `boolean`) {
						let e = {
							instancePath: t + `/allowReserved`,
							schemaPath: `#/dependentSchemas/schema/properties/allowReserved/type`,
							keyword: `type`,
							params: { type: `boolean` }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				r === c && u !== !0 && S !== void 0 && (S === !0 ? u = !0 : (u ||= {}, Object.assign(u, S)));
			} else var ne = !0;
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return le.errors = s, c === 0;
	}
	le.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = q.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			le(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? le.errors : o.concat(le.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return q.errors = o, c.props = h, s === 0;
	}
	q.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function J(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = J.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
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
			if (u !== !0 && (u ||= {}, u.description = !0, u.url = !0), e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.url !== void 0 && typeof e.url != `string`) {
				let e = {
					instancePath: t + `/url`,
					schemaPath: `#/$defs/uri/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return J.errors = s, c === 0;
	}
	J.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function ue(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = ue.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.content === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `content` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.description = !0, u.content = !0, u.required = !0), e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.content !== void 0 && (K(e.content, {
				instancePath: t + `/content`,
				parentData: e,
				parentDataProperty: `content`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? K.errors : s.concat(K.errors), c = s.length)), e.required !== void 0 && typeof e.required != `boolean`) {
				let e = {
					instancePath: t + `/required`,
					schemaPath: `#/properties/required/type`,
					keyword: `type`,
					params: { type: `boolean` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return ue.errors = s, c === 0;
	}
	ue.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Y(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = Y.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			ue(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? ue.errors : o.concat(ue.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return Y.errors = o, c.props = h, s === 0;
	}
	Y.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	let de = RegExp(`^[1-5][0-9X]{2}$`, `u`);
	function fe(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, u = fe.evaluated;
		if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var d = {};
			for (let t in e) r.test(t) && (d[t] = !0);
		}
		let f = c, p = !1, m = null, h = c;
		if (e && typeof e == `object` && !Array.isArray(e) && e.operationRef === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `operationRef` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		var g = h === c;
		g && (p = !0, m = 0);
		let _ = c;
		if (e && typeof e == `object` && !Array.isArray(e) && e.operationId === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `operationId` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		var g = _ === c;
		if (g && p ? (p = !1, m = [m, 1]) : g && (p = !0, m = 1), p) c = f, s !== null && (f ? s.length = f : s = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/oneOf`,
				keyword: `oneOf`,
				params: { passingSchemas: m }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (d !== !0 && (d ||= {}, d.operationRef = !0, d.operationId = !0, d.parameters = !0, d.requestBody = !0, d.description = !0, d.server = !0), e.operationRef !== void 0 && typeof e.operationRef != `string`) {
				let e = {
					instancePath: t + `/operationRef`,
					schemaPath: `#/$defs/uri/type`,
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
			if (e.server !== void 0 && (l(e.server, {
				instancePath: t + `/server`,
				parentData: e,
				parentDataProperty: `server`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? l.errors : s.concat(l.errors), c = s.length)), d !== !0) {
				for (let n in e) if (!d || !d[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return fe.errors = s, c === 0;
	}
	fe.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function X(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = X.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			fe(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? fe.errors : o.concat(fe.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return X.errors = o, c.props = h, s === 0;
	}
	X.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function pe(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = pe.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.description === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `description` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.description = !0, u.headers = !0, u.content = !0, u.links = !0), e.description !== void 0 && typeof e.description != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.headers !== void 0) {
				let n = e.headers;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) U(n[e], {
					instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/headers`,
						schemaPath: `#/properties/headers/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.content !== void 0 && (K(e.content, {
				instancePath: t + `/content`,
				parentData: e,
				parentDataProperty: `content`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? K.errors : s.concat(K.errors), c = s.length)), e.links !== void 0) {
				let n = e.links;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) X(n[e], {
					instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? X.errors : s.concat(X.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/links`,
						schemaPath: `#/properties/links/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return pe.errors = s, c === 0;
	}
	pe.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = Z.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			pe(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? pe.errors : o.concat(pe.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return Z.errors = o, c.props = h, s === 0;
	}
	Z.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function me(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = me.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			u !== !0 && (u ||= {}, u.default = !0), e.default !== void 0 && (Z(e.default, {
				instancePath: t + `/default`,
				parentData: e,
				parentDataProperty: `default`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? Z.errors : s.concat(Z.errors), c = s.length));
			for (let n in e) de.test(n) && (Z(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? Z.errors : s.concat(Z.errors), c = s.length), u[n] = !0);
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return me.errors = s, c === 0;
	}
	me.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	let he = { validate: $ };
	function ge(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = ge.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) for (let n in e) he.validate(e[n], {
			instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
			parentData: e,
			parentDataProperty: n,
			rootData: a,
			dynamicAnchors: o
		}) || (s = s === null ? he.validate.errors : s.concat(he.validate.errors), c = s.length);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		return ge.errors = s, c === 0;
	}
	ge.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = Q.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			ge(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? ge.errors : o.concat(ge.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return Q.errors = o, c.props = h, s === 0;
	}
	Q.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function _e(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, u = _e.evaluated;
		if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var d = {};
			for (let t in e) r.test(t) && (d[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (d !== !0 && (d ||= {}, d.tags = !0, d.summary = !0, d.description = !0, d.externalDocs = !0, d.operationId = !0, d.parameters = !0, d.requestBody = !0, d.responses = !0, d.callbacks = !0, d.deprecated = !0, d.security = !0, d.servers = !0), e.tags !== void 0) {
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
			if (e.externalDocs !== void 0 && (J(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? J.errors : s.concat(J.errors), c = s.length)), e.operationId !== void 0 && typeof e.operationId != `string`) {
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
					for (let r = 0; r < e; r++) q(n[r], {
						instancePath: t + `/parameters/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: a,
						dynamicAnchors: o
					}) || (s = s === null ? q.errors : s.concat(q.errors), c = s.length);
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
			if (e.requestBody !== void 0 && (Y(e.requestBody, {
				instancePath: t + `/requestBody`,
				parentData: e,
				parentDataProperty: `requestBody`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? Y.errors : s.concat(Y.errors), c = s.length)), e.responses !== void 0 && (me(e.responses, {
				instancePath: t + `/responses`,
				parentData: e,
				parentDataProperty: `responses`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? me.errors : s.concat(me.errors), c = s.length)), e.callbacks !== void 0) {
				let n = e.callbacks;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) Q(n[e], {
					instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? Q.errors : s.concat(Q.errors), c = s.length);
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
										schemaPath: `#/$defs/security-requirement/additionalProperties/items/type`,
										keyword: `type`,
										params: { type: `string` }
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/security/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/$defs/security-requirement/additionalProperties/type`,
									keyword: `type`,
									params: { type: `array` }
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						else {
							let e = {
								instancePath: t + `/security/` + r,
								schemaPath: `#/$defs/security-requirement/type`,
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
					for (let r = 0; r < e; r++) l(n[r], {
						instancePath: t + `/servers/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: a,
						dynamicAnchors: o
					}) || (s = s === null ? l.errors : s.concat(l.errors), c = s.length);
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
			if (d !== !0) {
				for (let n in e) if (!d || !d[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return _e.errors = s, c === 0;
	}
	_e.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function $(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, u = $.evaluated;
		if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var f = {};
			for (let t in e) r.test(t) && (f[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (f !== !0 && (f ||= {}, f.summary = !0, f.description = !0, f.servers = !0, f.parameters = !0, f.$ref = !0), e.summary !== void 0 && typeof e.summary != `string`) {
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
			if (e.servers !== void 0) {
				let n = e.servers;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) l(n[r], {
						instancePath: t + `/servers/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: a,
						dynamicAnchors: o
					}) || (s = s === null ? l.errors : s.concat(l.errors), c = s.length);
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
			if (e.parameters !== void 0) {
				let n = e.parameters;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) q(n[r], {
						instancePath: t + `/parameters/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: a,
						dynamicAnchors: o
					}) || (s = s === null ? q.errors : s.concat(q.errors), c = s.length);
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
			if (e.$ref !== void 0 && typeof e.$ref != `string`) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/$defs/uri/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			for (let n in e) d.test(n) && (_e(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? _e.errors : s.concat(_e.errors), c = s.length), f[n] = !0);
			if (f !== !0) {
				for (let n in e) if (!f || !f[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return $.errors = s, c === 0;
	}
	$.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function ve(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = ve.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var d = {};
			for (let t in e) r.test(t) && (d[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			for (let n in e) u.test(n) && ($(e[n], {
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				parentData: e,
				parentDataProperty: n,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? $.errors : s.concat($.errors), c = s.length), d[n] = !0);
			if (d !== !0) {
				for (let n in e) if (!d || !d[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return ve.errors = s, c === 0;
	}
	ve.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	let ye = RegExp(`^(schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$`, `u`), be = RegExp(`^[a-zA-Z0-9._-]+$`, `u`), xe = {
		type: `object`,
		properties: {
			type: { enum: [
				`apiKey`,
				`http`,
				`mutualTLS`,
				`oauth2`,
				`openIdConnect`
			] },
			description: { type: `string` },
			bearerFormat: { type: `string` }
		},
		required: [`type`],
		allOf: [
			{ $ref: `#/$defs/specification-extensions` },
			{ $ref: `#/$defs/security-scheme/$defs/type-apikey` },
			{ $ref: `#/$defs/security-scheme/$defs/type-http` },
			{ $ref: `#/$defs/security-scheme/$defs/type-http-bearer` },
			{ $ref: `#/$defs/security-scheme/$defs/type-oauth2` },
			{ $ref: `#/$defs/security-scheme/$defs/type-oidc` }
		],
		unevaluatedProperties: !1,
		$defs: {
			"type-apikey": {
				if: {
					properties: { type: { const: `apiKey` } },
					required: [`type`]
				},
				then: {
					properties: {
						name: { type: `string` },
						in: { enum: [
							`query`,
							`header`,
							`cookie`
						] }
					},
					required: [`name`, `in`]
				}
			},
			"type-http": {
				if: {
					properties: { type: { const: `http` } },
					required: [`type`]
				},
				then: {
					properties: { scheme: { type: `string` } },
					required: [`scheme`]
				}
			},
			"type-http-bearer": {
				if: {
					properties: {
						type: { const: `http` },
						scheme: { const: `bearer` }
					},
					required: [`type`, `scheme`]
				},
				then: {
					properties: { bearerFormat: { type: `string` } },
					required: [`scheme`]
				}
			},
			"type-oauth2": {
				if: {
					properties: { type: { const: `oauth2` } },
					required: [`type`]
				},
				then: {
					properties: { flows: { $ref: `#/$defs/oauth-flows` } },
					required: [`flows`]
				}
			},
			"type-oidc": {
				if: {
					properties: { type: { const: `openIdConnect` } },
					required: [`type`]
				},
				then: {
					properties: { openIdConnectUrl: { $ref: `#/$defs/uri` } },
					required: [`openIdConnectUrl`]
				}
			}
		}
	}, Se = {
		if: {
			properties: { type: { const: `apiKey` } },
			required: [`type`]
		},
		then: {
			properties: {
				name: { type: `string` },
				in: { enum: [
					`query`,
					`header`,
					`cookie`
				] }
			},
			required: [`name`, `in`]
		}
	};
	function Ce(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = Ce.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.authorizationUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `authorizationUrl` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `scopes` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.authorizationUrl = !0, u.refreshUrl = !0, u.scopes = !0), e.authorizationUrl !== void 0 && typeof e.authorizationUrl != `string`) {
				let e = {
					instancePath: t + `/authorizationUrl`,
					schemaPath: `#/properties/authorizationUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.refreshUrl !== void 0 && typeof e.refreshUrl != `string`) {
				let e = {
					instancePath: t + `/refreshUrl`,
					schemaPath: `#/properties/refreshUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/map-of-strings/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/$defs/map-of-strings/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return Ce.errors = s, c === 0;
	}
	Ce.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function we(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = we.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.tokenUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `tokenUrl` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `scopes` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.tokenUrl = !0, u.refreshUrl = !0, u.scopes = !0), e.tokenUrl !== void 0 && typeof e.tokenUrl != `string`) {
				let e = {
					instancePath: t + `/tokenUrl`,
					schemaPath: `#/properties/tokenUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.refreshUrl !== void 0 && typeof e.refreshUrl != `string`) {
				let e = {
					instancePath: t + `/refreshUrl`,
					schemaPath: `#/properties/refreshUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/map-of-strings/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/$defs/map-of-strings/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return we.errors = s, c === 0;
	}
	we.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Te(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = Te.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.tokenUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `tokenUrl` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `scopes` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.tokenUrl = !0, u.refreshUrl = !0, u.scopes = !0), e.tokenUrl !== void 0 && typeof e.tokenUrl != `string`) {
				let e = {
					instancePath: t + `/tokenUrl`,
					schemaPath: `#/properties/tokenUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.refreshUrl !== void 0 && typeof e.refreshUrl != `string`) {
				let e = {
					instancePath: t + `/refreshUrl`,
					schemaPath: `#/properties/refreshUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/map-of-strings/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/$defs/map-of-strings/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return Te.errors = s, c === 0;
	}
	Te.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Ee(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = Ee.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.authorizationUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `authorizationUrl` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.tokenUrl === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `tokenUrl` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `scopes` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.authorizationUrl = !0, u.tokenUrl = !0, u.refreshUrl = !0, u.scopes = !0), e.authorizationUrl !== void 0 && typeof e.authorizationUrl != `string`) {
				let e = {
					instancePath: t + `/authorizationUrl`,
					schemaPath: `#/properties/authorizationUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.tokenUrl !== void 0 && typeof e.tokenUrl != `string`) {
				let e = {
					instancePath: t + `/tokenUrl`,
					schemaPath: `#/properties/tokenUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.refreshUrl !== void 0 && typeof e.refreshUrl != `string`) {
				let e = {
					instancePath: t + `/refreshUrl`,
					schemaPath: `#/properties/refreshUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (e.scopes !== void 0) {
				let n = e.scopes;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					for (let e in n) if (typeof n[e] != `string`) {
						let n = {
							instancePath: t + `/scopes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/map-of-strings/additionalProperties/type`,
							keyword: `type`,
							params: { type: `string` }
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				} else {
					let e = {
						instancePath: t + `/scopes`,
						schemaPath: `#/$defs/map-of-strings/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return Ee.errors = s, c === 0;
	}
	Ee.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function De(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = De.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (u !== !0 && (u ||= {}, u.implicit = !0, u.password = !0, u.clientCredentials = !0, u.authorizationCode = !0), e.implicit !== void 0 && (Ce(e.implicit, {
				instancePath: t + `/implicit`,
				parentData: e,
				parentDataProperty: `implicit`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? Ce.errors : s.concat(Ce.errors), c = s.length)), e.password !== void 0 && (we(e.password, {
				instancePath: t + `/password`,
				parentData: e,
				parentDataProperty: `password`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? we.errors : s.concat(we.errors), c = s.length)), e.clientCredentials !== void 0 && (Te(e.clientCredentials, {
				instancePath: t + `/clientCredentials`,
				parentData: e,
				parentDataProperty: `clientCredentials`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? Te.errors : s.concat(Te.errors), c = s.length)), e.authorizationCode !== void 0 && (Ee(e.authorizationCode, {
				instancePath: t + `/authorizationCode`,
				parentData: e,
				parentDataProperty: `authorizationCode`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? Ee.errors : s.concat(Ee.errors), c = s.length)), u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return De.errors = s, c === 0;
	}
	De.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Oe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = Oe.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			} else if (e.type !== void 0 && e.type !== `oauth2`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		var f = d === s;
		if (s = l, o !== null && (l ? o.length = l : o = null), f) {
			let n = s;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				if (e.flows === void 0) {
					let e = {
						instancePath: t,
						schemaPath: `#/then/required`,
						keyword: `required`,
						params: { missingProperty: `flows` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				e.flows !== void 0 && (De(e.flows, {
					instancePath: t + `/flows`,
					parentData: e,
					parentDataProperty: `flows`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? De.errors : o.concat(De.errors), s = o.length));
			}
			var f = n === s;
			if (u = f, u) {
				var p = {};
				p.flows = !0, p.type = !0;
			}
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return Oe.errors = o, c.props = p, s === 0;
	}
	Oe.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function ke(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = ke.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			} else if (e.type !== void 0 && e.type !== `openIdConnect`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		var f = d === s;
		if (s = l, o !== null && (l ? o.length = l : o = null), f) {
			let n = s;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				if (e.openIdConnectUrl === void 0) {
					let e = {
						instancePath: t,
						schemaPath: `#/then/required`,
						keyword: `required`,
						params: { missingProperty: `openIdConnectUrl` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (e.openIdConnectUrl !== void 0 && typeof e.openIdConnectUrl != `string`) {
					let e = {
						instancePath: t + `/openIdConnectUrl`,
						schemaPath: `#/$defs/uri/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			var f = n === s;
			if (u = f, u) {
				var p = {};
				p.openIdConnectUrl = !0, p.type = !0;
			}
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return ke.errors = o, c.props = p, s === 0;
	}
	ke.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function Ae(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = Ae.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		let d = c, f = !0, p = c;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {};
				s === null ? s = [e] : s.push(e), c++;
			} else if (e.type !== void 0 && e.type !== `apiKey`) {
				let e = {};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		var m = p === c;
		if (c = d, s !== null && (d ? s.length = d : s = null), m) {
			let n = c;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				if (e.name === void 0) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/security-scheme/$defs/type-apikey/then/required`,
						keyword: `required`,
						params: { missingProperty: `name` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (e.in === void 0) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/security-scheme/$defs/type-apikey/then/required`,
						keyword: `required`,
						params: { missingProperty: `in` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (e.name !== void 0 && typeof e.name != `string`) {
					let e = {
						instancePath: t + `/name`,
						schemaPath: `#/$defs/security-scheme/$defs/type-apikey/then/properties/name/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (e.in !== void 0) {
					let n = e.in;
					if (n !== `query` && n !== `header` && n !== `cookie`) {
						let e = {
							instancePath: t + `/in`,
							schemaPath: `#/$defs/security-scheme/$defs/type-apikey/then/properties/in/enum`,
							keyword: `enum`,
							params: { allowedValues: Se.then.properties.in.enum }
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
			}
			var m = n === c;
			if (f = m, f) {
				var h = {};
				h.name = !0, h.in = !0, h.type = !0;
			}
		}
		if (!f) {
			let e = {
				instancePath: t,
				schemaPath: `#/$defs/security-scheme/$defs/type-apikey/if`,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		u !== !0 && h !== void 0 && (h === !0 ? u = !0 : (u ||= {}, Object.assign(u, h)));
		let g = c, _ = !0, v = c;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {};
				s === null ? s = [e] : s.push(e), c++;
			} else if (e.type !== void 0 && e.type !== `http`) {
				let e = {};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		var ee = v === c;
		if (c = g, s !== null && (g ? s.length = g : s = null), ee) {
			let n = c;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				if (e.scheme === void 0) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/security-scheme/$defs/type-http/then/required`,
						keyword: `required`,
						params: { missingProperty: `scheme` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (e.scheme !== void 0 && typeof e.scheme != `string`) {
					let e = {
						instancePath: t + `/scheme`,
						schemaPath: `#/$defs/security-scheme/$defs/type-http/then/properties/scheme/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			var ee = n === c;
			if (_ = ee, _) {
				var y = {};
				y.scheme = !0, y.type = !0;
			}
		}
		if (!_) {
			let e = {
				instancePath: t,
				schemaPath: `#/$defs/security-scheme/$defs/type-http/if`,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		u !== !0 && y !== void 0 && (y === !0 ? u = !0 : (u ||= {}, Object.assign(u, y)));
		let b = c, x = !0, S = c;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0 || e.scheme === void 0) {
				let e = {};
				s === null ? s = [e] : s.push(e), c++;
			} else {
				if (e.type !== void 0) {
					let t = c;
					if (e.type !== `http`) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					}
					var C = t === c;
				} else var C = !0;
				if (C) {
					if (e.scheme !== void 0) {
						let t = c;
						if (e.scheme !== `bearer`) {
							let e = {};
							s === null ? s = [e] : s.push(e), c++;
						}
						var C = t === c;
					} else var C = !0;
				}
			}
		}
		var w = S === c;
		if (c = b, s !== null && (b ? s.length = b : s = null), w) {
			let n = c;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				if (e.scheme === void 0) {
					let e = {
						instancePath: t,
						schemaPath: `#/$defs/security-scheme/$defs/type-http-bearer/then/required`,
						keyword: `required`,
						params: { missingProperty: `scheme` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (e.bearerFormat !== void 0 && typeof e.bearerFormat != `string`) {
					let e = {
						instancePath: t + `/bearerFormat`,
						schemaPath: `#/$defs/security-scheme/$defs/type-http-bearer/then/properties/bearerFormat/type`,
						keyword: `type`,
						params: { type: `string` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			var w = n === c;
			if (x = w, x) {
				var T = {};
				T.bearerFormat = !0, T.type = !0, T.scheme = !0;
			}
		}
		if (!x) {
			let e = {
				instancePath: t,
				schemaPath: `#/$defs/security-scheme/$defs/type-http-bearer/if`,
				keyword: `if`,
				params: { failingKeyword: `then` }
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (u !== !0 && T !== void 0 && (T === !0 ? u = !0 : (u ||= {}, Object.assign(u, T))), !Oe(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: i,
			rootData: a,
			dynamicAnchors: o
		})) s = s === null ? Oe.errors : s.concat(Oe.errors), c = s.length;
		else var E = Oe.evaluated.props;
		if (u !== !0 && E !== void 0 && (E === !0 ? u = !0 : (u ||= {}, Object.assign(u, E))), !ke(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: i,
			rootData: a,
			dynamicAnchors: o
		})) s = s === null ? ke.errors : s.concat(ke.errors), c = s.length;
		else var D = ke.evaluated.props;
		if (u !== !0 && D !== void 0 && (D === !0 ? u = !0 : (u ||= {}, Object.assign(u, D))), e && typeof e == `object` && !Array.isArray(e)) {
			if (e.type === void 0) {
				let e = {
					instancePath: t,
					schemaPath: `#/required`,
					keyword: `required`,
					params: { missingProperty: `type` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0 && (u ||= {}, u.type = !0, u.description = !0, u.bearerFormat = !0), e.type !== void 0) {
				let n = e.type;
				if (n !== `apiKey` && n !== `http` && n !== `mutualTLS` && n !== `oauth2` && n !== `openIdConnect`) {
					let e = {
						instancePath: t + `/type`,
						schemaPath: `#/properties/type/enum`,
						keyword: `enum`,
						params: { allowedValues: xe.properties.type.enum }
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
			if (e.bearerFormat !== void 0 && typeof e.bearerFormat != `string`) {
				let e = {
					instancePath: t + `/bearerFormat`,
					schemaPath: `#/properties/bearerFormat/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return Ae.errors = s, c === 0;
	}
	Ae.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function je(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
		let o = null, s = 0, c = je.evaluated;
		c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
		let l = s, u = !0, d = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.$ref === void 0) {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
		var p = d === s;
		s = l, o !== null && (l ? o.length = l : o = null);
		let m;
		if (p) {
			let c = s;
			f(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? f.errors : o.concat(f.errors), s = o.length);
			var p = c === s;
			if (u = p, u) var h = !0;
			m = `then`;
		} else {
			let c = s;
			Ae(e, {
				instancePath: t,
				parentData: n,
				parentDataProperty: r,
				rootData: i,
				dynamicAnchors: a
			}) || (o = o === null ? Ae.errors : o.concat(Ae.errors), s = o.length);
			var p = c === s;
			u = p, u && h !== !0 && (h = !0), m = `else`;
		}
		if (!u) {
			let e = {
				instancePath: t,
				schemaPath: `#/if`,
				keyword: `if`,
				params: { failingKeyword: m }
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		return je.errors = o, c.props = h, s === 0;
	}
	je.evaluated = {
		dynamicProps: !0,
		dynamicItems: !1
	};
	function Me(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = Me.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (u !== !0 && (u ||= {}, u.schemas = !0, u.responses = !0, u.parameters = !0, u.examples = !0, u.requestBodies = !0, u.headers = !0, u.securitySchemes = !0, u.links = !0, u.callbacks = !0, u.pathItems = !0), e.schemas !== void 0) {
				let n = e.schemas;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) R(n[e], {
					instancePath: t + `/schemas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? R.errors : s.concat(R.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/schemas`,
						schemaPath: `#/properties/schemas/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.responses !== void 0) {
				let n = e.responses;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) Z(n[e], {
					instancePath: t + `/responses/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? Z.errors : s.concat(Z.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/responses`,
						schemaPath: `#/properties/responses/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.parameters !== void 0) {
				let n = e.parameters;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) q(n[e], {
					instancePath: t + `/parameters/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? q.errors : s.concat(q.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/parameters`,
						schemaPath: `#/properties/parameters/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.examples !== void 0) {
				let n = e.examples;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) B(n[e], {
					instancePath: t + `/examples/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? B.errors : s.concat(B.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/examples`,
						schemaPath: `#/properties/examples/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.requestBodies !== void 0) {
				let n = e.requestBodies;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) Y(n[e], {
					instancePath: t + `/requestBodies/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? Y.errors : s.concat(Y.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/requestBodies`,
						schemaPath: `#/properties/requestBodies/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.headers !== void 0) {
				let n = e.headers;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) U(n[e], {
					instancePath: t + `/headers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? U.errors : s.concat(U.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/headers`,
						schemaPath: `#/properties/headers/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.securitySchemes !== void 0) {
				let n = e.securitySchemes;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) je(n[e], {
					instancePath: t + `/securitySchemes/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? je.errors : s.concat(je.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/securitySchemes`,
						schemaPath: `#/properties/securitySchemes/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.links !== void 0) {
				let n = e.links;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) X(n[e], {
					instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? X.errors : s.concat(X.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/links`,
						schemaPath: `#/properties/links/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			if (e.callbacks !== void 0) {
				let n = e.callbacks;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) Q(n[e], {
					instancePath: t + `/callbacks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? Q.errors : s.concat(Q.errors), c = s.length);
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
			if (e.pathItems !== void 0) {
				let n = e.pathItems;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) $(n[e], {
					instancePath: t + `/pathItems/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: a,
					dynamicAnchors: o
				}) || (s = s === null ? $.errors : s.concat($.errors), c = s.length);
				else {
					let e = {
						instancePath: t + `/pathItems`,
						schemaPath: `#/properties/pathItems/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			for (let n in e) if (ye.test(n)) {
				let r = e[n];
				if (r && typeof r == `object` && !Array.isArray(r)) for (let e in r) {
					let r = c;
					if (typeof e == `string` && !be.test(e)) {
						let r = {
							instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/patternProperties/%5E(schemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames/pattern`,
							keyword: `pattern`,
							params: { pattern: `^[a-zA-Z0-9._-]+$` },
							propertyName: e
						};
						s === null ? s = [r] : s.push(r), c++;
					}
					if (r !== c) {
						let r = {
							instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/patternProperties/%5E(schemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames`,
							keyword: `propertyNames`,
							params: { propertyName: e }
						};
						s === null ? s = [r] : s.push(r), c++;
					}
				}
				u[n] = !0;
			}
			if (u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return Me.errors = s, c === 0;
	}
	Me.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Ne(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: o = {} } = {}) {
		let s = null, c = 0, l = Ne.evaluated;
		if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var u = {};
			for (let t in e) r.test(t) && (u[t] = !0);
		}
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
			if (u !== !0 && (u ||= {}, u.name = !0, u.description = !0, u.externalDocs = !0), e.name !== void 0 && typeof e.name != `string`) {
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
			if (e.externalDocs !== void 0 && (J(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: a,
				dynamicAnchors: o
			}) || (s = s === null ? J.errors : s.concat(J.errors), c = s.length)), u !== !0) {
				for (let n in e) if (!u || !u[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
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
		return Ne.errors = s, c === 0;
	}
	Ne.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
	function Pe(e, { instancePath: t = ``, parentData: n, parentDataProperty: a, rootData: o = e, dynamicAnchors: c = {} } = {}) {
		let u = null, d = 0, f = Pe.evaluated;
		if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
			var p = {};
			for (let t in e) r.test(t) && (p[t] = !0);
		}
		let m = d, h = !1, g = d;
		if (e && typeof e == `object` && !Array.isArray(e) && e.paths === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf/0/required`,
				keyword: `required`,
				params: { missingProperty: `paths` }
			};
			u === null ? u = [e] : u.push(e), d++;
		}
		var _ = g === d;
		h ||= _;
		let v = d;
		if (e && typeof e == `object` && !Array.isArray(e) && e.components === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf/1/required`,
				keyword: `required`,
				params: { missingProperty: `components` }
			};
			u === null ? u = [e] : u.push(e), d++;
		}
		var _ = v === d;
		h ||= _;
		let ee = d;
		if (e && typeof e == `object` && !Array.isArray(e) && e.webhooks === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf/2/required`,
				keyword: `required`,
				params: { missingProperty: `webhooks` }
			};
			u === null ? u = [e] : u.push(e), d++;
		}
		var _ = ee === d;
		if (h ||= _, h) d = m, u !== null && (m ? u.length = m : u = null);
		else {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf`,
				keyword: `anyOf`,
				params: {}
			};
			u === null ? u = [e] : u.push(e), d++;
		}
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
			if (p !== !0 && (p ||= {}, p.openapi = !0, p.info = !0, p.jsonSchemaDialect = !0, p.servers = !0, p.paths = !0, p.webhooks = !0, p.components = !0, p.security = !0, p.tags = !0, p.externalDocs = !0), e.openapi !== void 0) {
				let n = e.openapi;
				if (typeof n == `string`) {
					if (!i.test(n)) {
						let e = {
							instancePath: t + `/openapi`,
							schemaPath: `#/properties/openapi/pattern`,
							keyword: `pattern`,
							params: { pattern: `^3\\.1\\.\\d+(-.+)?$` }
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
			if (e.info !== void 0 && (s(e.info, {
				instancePath: t + `/info`,
				parentData: e,
				parentDataProperty: `info`,
				rootData: o,
				dynamicAnchors: c
			}) || (u = u === null ? s.errors : u.concat(s.errors), d = u.length)), e.jsonSchemaDialect !== void 0 && typeof e.jsonSchemaDialect != `string`) {
				let e = {
					instancePath: t + `/jsonSchemaDialect`,
					schemaPath: `#/$defs/uri/type`,
					keyword: `type`,
					params: { type: `string` }
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (e.servers !== void 0) {
				let n = e.servers;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) l(n[r], {
						instancePath: t + `/servers/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: o,
						dynamicAnchors: c
					}) || (u = u === null ? l.errors : u.concat(l.errors), d = u.length);
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
			if (e.paths !== void 0 && (ve(e.paths, {
				instancePath: t + `/paths`,
				parentData: e,
				parentDataProperty: `paths`,
				rootData: o,
				dynamicAnchors: c
			}) || (u = u === null ? ve.errors : u.concat(ve.errors), d = u.length)), e.webhooks !== void 0) {
				let n = e.webhooks;
				if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) $(n[e], {
					instancePath: t + `/webhooks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: o,
					dynamicAnchors: c
				}) || (u = u === null ? $.errors : u.concat($.errors), d = u.length);
				else {
					let e = {
						instancePath: t + `/webhooks`,
						schemaPath: `#/properties/webhooks/type`,
						keyword: `type`,
						params: { type: `object` }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
			if (e.components !== void 0 && (Me(e.components, {
				instancePath: t + `/components`,
				parentData: e,
				parentDataProperty: `components`,
				rootData: o,
				dynamicAnchors: c
			}) || (u = u === null ? Me.errors : u.concat(Me.errors), d = u.length)), e.security !== void 0) {
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
										schemaPath: `#/$defs/security-requirement/additionalProperties/items/type`,
										keyword: `type`,
										params: { type: `string` }
									};
									u === null ? u = [e] : u.push(e), d++;
								}
							} else {
								let e = {
									instancePath: t + `/security/` + r + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/$defs/security-requirement/additionalProperties/type`,
									keyword: `type`,
									params: { type: `array` }
								};
								u === null ? u = [e] : u.push(e), d++;
							}
						}
						else {
							let e = {
								instancePath: t + `/security/` + r,
								schemaPath: `#/$defs/security-requirement/type`,
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
					for (let r = 0; r < e; r++) Ne(n[r], {
						instancePath: t + `/tags/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: o,
						dynamicAnchors: c
					}) || (u = u === null ? Ne.errors : u.concat(Ne.errors), d = u.length);
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
			if (e.externalDocs !== void 0 && (J(e.externalDocs, {
				instancePath: t + `/externalDocs`,
				parentData: e,
				parentDataProperty: `externalDocs`,
				rootData: o,
				dynamicAnchors: c
			}) || (u = u === null ? J.errors : u.concat(J.errors), d = u.length)), p !== !0) {
				for (let n in e) if (!p || !p[n]) {
					let e = {
						instancePath: t,
						schemaPath: `#/unevaluatedProperties`,
						keyword: `unevaluatedProperties`,
						params: { unevaluatedProperty: n }
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			}
		} else {
			let e = {
				instancePath: t,
				schemaPath: `#/type`,
				keyword: `type`,
				params: { type: `object` }
			};
			u === null ? u = [e] : u.push(e), d++;
		}
		return Pe.errors = u, d === 0;
	}
	Pe.evaluated = {
		props: !0,
		dynamicProps: !1,
		dynamicItems: !1
	};
}))();
exports.default = openapi_3_1_default;
