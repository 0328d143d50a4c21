const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_nearest = require("./c-nearest.js");
const require_json = require("./c-json.js");
const require_compile = require("./c-compile.js");
let node_crypto = require("node:crypto");
// src/core/model/origin.ts
function carryIn(origins) {
	return (from, to) => {
		const origin = origins.get(from);
		if (origin !== void 0 && from !== to) origins.set(to, origin);
	};
}
/**
* The place that a pointer into a document leads to: the origin of the deepest object on the way, and the keys below it.
* @param root origin of the document itself
*/
function originAt(document, pointer, root, origins) {
	let value = document;
	let at = originOf(value, origins) ?? root;
	for (const key of require_nearest.pointerKeys(pointer)) {
		value = isContainer(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
		at = originOf(value, origins) ?? at.members?.get(key) ?? originBelow(at, key);
	}
	return {
		file: at.file,
		pointer: at.pointer
	};
}
/** The place of a member. */
function originBelow({ file, pointer }, key) {
	return {
		file,
		pointer: `${pointer}/${require_nearest.pointerToken(key)}`
	};
}
function originOf(value, origins) {
	return isContainer(value) ? origins.get(value) : void 0;
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
}
// src/core/load/limits.ts
/** How much Tollgate reads. Everything in a pull request is hostile until it is merged. */
/** Bytes of a spec: API Gateway's own limit for an import (aws-facts 1.2). */
const MAX_SPEC_BYTES = 6291456;
/** Bytes of `tollgate.yaml`, of a plan file and of a key file. */
const MAX_FILE_BYTES = 2097152;
/** Keys in a key file: as many as an account has in a region (aws-facts 1.2). */
const MAX_KEYS = 1e4;
/** Fields of a key file; four per row, where it is as it should be. */
const MAX_KEY_FIELDS = 1e5;
/** Keys of key files in all plan files together; several may name one key file. */
const MAX_LISTED_KEYS = 1e5;
/** Values in a file, aliases followed. */
const MAX_VALUES = 1e6;
/** Aliases in a YAML file. */
const MAX_ALIASES = 1e4;
/** Characters of all these files together. */
const MAX_FRAGMENT_TEXT = 33554432;
// src/core/load/size.ts
/** What is to say about the size of a document as it is sent: API Gateway takes 6 MB (aws-facts 1.2). */
function sizeFindings(body) {
	const bytes = Buffer.byteLength(JSON.stringify(body));
	return bytes > 6291456 ? [definitionTooLarge(bytes)] : [];
}
/** @param bytes undefined when there are so many that they were not counted */
function definitionTooLarge(bytes) {
	const message = `As it is sent, the definition has ${bytes === void 0 ? `more than ${MAX_SPEC_BYTES} bytes` : `${bytes} bytes`}; API Gateway takes at most ${MAX_SPEC_BYTES}.`;
	return require_compile.error("definition-too-large", "", message, "Split the API, or take out examples and descriptions.");
}
// src/core/load/bundle/copy.ts
/**
* Copies the parts of a spec into one tree: every part has its own place and the origin of what it was copied from. What a
* reference leads to that is no component is put in its place.
*/
function createCopier(followed, textOf) {
	const origins = /* @__PURE__ */ new WeakMap();
	const known = knownIn(origins);
	const faults = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	const charge = createBudget(MAX_SPEC_BYTES);
	function fault(link, finding) {
		if (!faults.has(link)) faults.set(link, {
			link,
			finding
		});
		return null;
	}
	function copy(value, via) {
		if (charge.spent()) return null;
		if (typeof value !== "object" || value === null) return charge.literal(value);
		if (open.has(value)) return fault(via, endless());
		if (open.size > 200) return fault(via, tooDeep$4());
		open.add(value);
		charge.mark();
		const made = require_json.isObject(value) ? mapping(value, via) : Object.values(value).map((item) => copy(item, via));
		open.delete(value);
		return made;
	}
	function mapping(value, via) {
		const link = followed.links.get(value)?.get("$ref");
		if (link === void 0) return plain(value, via);
		const found = layersOf(followed, value, link, textOf);
		if ("circular" in found) return fault(link, endless());
		if ("instead" in found) return known(copy(found.instead.final, link), found.instead.origin);
		const inlined = found.layers.slice(1);
		if (inlined.some((layer) => open.has(layer.mapping))) return fault(link, endless());
		for (const layer of inlined) open.add(layer.mapping);
		const made = merged(found, link);
		for (const layer of inlined) open.delete(layer.mapping);
		return inlined.length > 0 ? known(made, inlined.at(-1)?.origin) : made;
	}
	function plain(value, via) {
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, member(value, key, inner, via)]));
	}
	function merged({ layers, reference }, link) {
		const made = [...membersOf$1(layers)].map(([key, [layer, inner]]) => {
			const copied = member(layer.mapping, key, inner, link);
			return [key, known(copied, originIn(layers, layer, key))];
		});
		const references = reference === void 0 ? [] : [["$ref", charge.text(reference)]];
		return Object.fromEntries([...references, ...made]);
	}
	function member(holder, key, value, via) {
		charge.text(key);
		if (followed.literals.get(holder)?.has(key) === true) return charge.literal(value);
		const link = key === "$ref" ? void 0 : followed.links.get(holder)?.get(key);
		return link === void 0 ? copy(value, via) : charge.text(textOf(holder, key, link) ?? link.written);
	}
	return {
		copy,
		known,
		origins,
		faults: () => [...faults.values()],
		tooLarge: charge.spent
	};
}
/** What has come there by a reference remembers its origin; everything else stands where its parent stands. */
function knownIn(origins) {
	return (made, origin) => {
		if (origin !== void 0 && typeof made === "object" && made !== null && !origins.has(made)) origins.set(made, origin);
		return made;
	};
}
function membersOf$1(layers) {
	const members = /* @__PURE__ */ new Map();
	for (const layer of layers.toReversed()) for (const [key, inner] of Object.entries(layer.mapping)) if (key !== "$ref" || typeof inner !== "string") members.set(key, [layer, inner]);
	return members;
}
/** The place of a member, where it is not below that of the mapping as a whole, which is the last layer's. */
function originIn(layers, layer, key) {
	if (layer === layers.at(-1) || layer.origin === void 0) return void 0;
	return originBelow(layer.origin, key);
}
function layersOf({ links }, value, start, textOf) {
	const layers = [{
		mapping: value,
		origin: start.place
	}];
	for (let [node, link] = [value, start];;) {
		const reference = textOf(node, "$ref", link);
		if (reference !== void 0) return {
			layers,
			reference
		};
		const { final, origin } = link;
		if (!require_json.isObject(final)) return { instead: link };
		if (layers.some(({ mapping }) => mapping === final)) return { circular: true };
		layers.push({
			mapping: final,
			origin
		});
		const onward = links.get(final)?.get("$ref");
		if (onward === void 0) return {
			layers,
			...strayOf(final)
		};
		[node, link] = [final, onward];
	}
}
/** A reference that leads nowhere stays, and has its own problem. */
function strayOf({ $ref: reference }) {
	return typeof reference === "string" ? { reference } : {};
}
/** Counts no more than the JSON text will have. */
function createBudget(most) {
	const sizes = /* @__PURE__ */ new WeakMap();
	let left = most;
	function sizeOf(value) {
		if (typeof value !== "object" || value === null) return typeof value === "string" ? value.length + 2 : 1;
		const size = sizes.get(value) ?? JSON.stringify(value).length;
		sizes.set(value, size);
		return size;
	}
	return {
		spent: () => left < 0,
		/** The brackets of a mapping or a list, and the comma after it. */
		mark() {
			left -= 2;
		},
		text(text) {
			left -= text.length + 3;
			return text;
		},
		/** Data of the author: plain JSON, as the parsers made it. */
		literal(value) {
			left -= sizeOf(value);
			return value;
		}
	};
}
function endless() {
	return require_compile.error("ref-circular", "", "What this $ref leads to leads back to it, and only components may do that.", "Give the part that repeats a name under `components`.");
}
function tooDeep$4() {
	return require_compile.error("nesting-too-deep", "", `Joined, the files are nested more than 200 levels deep.`, "Nest less deeply.");
}
// src/core/load/bundle/groups.ts
const GROUPS = {
	"2.0": [
		"definitions",
		"parameters",
		"responses",
		"securityDefinitions"
	],
	"3": [
		"schemas",
		"responses",
		"parameters",
		"examples",
		"requestBodies",
		"headers",
		"securitySchemes",
		"links",
		"callbacks",
		"pathItems"
	]
};
// src/core/load/bundle/assemble.ts
/** The joined document, with its components under their names, and the place every part of it comes from. */
function assemble(parts, version) {
	const { followed, containers, components } = parts;
	const { copy, known, origins, faults, tooLarge } = createCopier(followed, textsOf$2(parts, version));
	/** A component that lends its name to what it refers to holds that, in its place. */
	function component(group, name, { value, origin }) {
		const link = require_json.isObject(value) ? followed.links.get(value)?.get("$ref") : void 0;
		return link?.alone === true && components.nameOf(group, link.final) === name ? known(copy(link.final, link), link.origin) : known(copy(value, void 0), origin);
	}
	function whole(members, origin, make) {
		const made = Object.fromEntries([...members].map(([key, sourced]) => [key, make(key, sourced)]));
		known(made, origin);
		return made;
	}
	function plain(_key, { value, origin }) {
		return known(copy(value, void 0), origin);
	}
	/** In the order in which they are written, new groups last. */
	function withGroups(container) {
		const grouped = new Set(GROUPS[version].filter((group) => components.groups.has(group)));
		const members = new Map(container?.members);
		const nothing = {
			value: {},
			origin: containers.root.origin
		};
		for (const group of grouped) if (!members.has(group)) members.set(group, nothing);
		return whole(members, container?.origin, (key, sourced) => {
			const group = grouped.has(key) ? components.groups.get(key) : void 0;
			if (group === void 0) return plain(key, sourced);
			return whole(group, containers.groups.get(key)?.origin, (name, each) => component(key, name, each));
		});
	}
	function document({ root, components: holder }) {
		if (version === "2.0") return withGroups(root);
		const made = whole(root.members, root.origin, (key, sourced) => key === "components" && holder !== void 0 ? withGroups(holder) : plain(key, sourced));
		if (holder !== void 0 || components.groups.size === 0) return made;
		const grown = {
			...made,
			components: withGroups(void 0)
		};
		known(grown, root.origin);
		return grown;
	}
	const made = document(containers);
	const large = tooLarge() ? [definitionTooLarge(void 0)] : sizeFindings(made);
	const { file } = containers.root.origin;
	return {
		document: made,
		origins,
		findings: [...faults().map((fault) => inFile(fault, containers.root.origin)), ...large.map((finding) => ({
			...finding,
			file
		}))]
	};
}
/** A word of a mapping, unlike a `$ref`, always names a schema. */
function textsOf$2({ components, moves }, version) {
	return (holder, key, link) => {
		if (link.kept !== void 0) return link.kept;
		const group = key === "$ref" ? moves.get(holder) : version === "2.0" ? "definitions" : "schemas";
		const name = group === void 0 ? void 0 : components.nameOf(group, link.final);
		if (group === void 0 || name === void 0) return void 0;
		return `#/${version === "2.0" ? "" : "components/"}${group}/${require_nearest.pointerToken(name)}`;
	};
}
function inFile({ finding, link }, root) {
	return {
		...finding,
		...link === void 0 ? root : originBelow(link.place, "$ref")
	};
}
// src/core/load/bundle/names.ts
/**
* A name for each, from the last key of its pointer or from its file; in the order of the names.
* @param taken names that stay
*/
function nameAll(nameless, taken) {
	const used = new Set(taken);
	const next = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Map();
	for (const sourced of [...nameless].sort(byOrigin)) {
		const wish = wishOf(sourced.named ?? sourced.origin);
		let name = wish;
		for (let number = next.get(wish) ?? 2; used.has(name); number += 1) {
			name = `${wish}${number}`;
			next.set(wish, number + 1);
		}
		used.add(name);
		named.set(name, sourced);
	}
	return new Map([...named].sort(([left], [right]) => left < right ? -1 : 1));
}
function byOrigin(left, right) {
	const [one, other] = [left, right].map(({ origin, named = origin }) => `${named.file}\n${named.pointer}`);
	return (one ?? "") < (other ?? "") ? -1 : 1;
}
function wishOf({ file, pointer }) {
	const stem = (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "");
	return alphanumeric(require_nearest.pointerKeys(pointer).at(-1) ?? "") || alphanumeric(stem) || "Model";
}
/** `pet-list` becomes `petList`. */
function alphanumeric(text) {
	const [first = "", ...others] = text.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
	return [first, ...others.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join("").slice(0, 200);
}
// src/core/load/bundle/components.ts
/** Which components the joined document has, and under which names. */
function componentsOf(written, followed, moves) {
	const names = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const [group, { members }] of written) {
		names.set(group, lentNames(members, followed));
		groups.set(group, members);
	}
	for (const [group, values] of movedValues(followed, moves)) {
		const members = groups.get(group) ?? /* @__PURE__ */ new Map();
		const known = names.get(group) ?? /* @__PURE__ */ new Map();
		const named = nameAll([...values.values()].filter(({ value }) => !known.has(value)), [...members.keys(), ...danglingNames(followed)]);
		groups.set(group, new Map([...members, ...named]));
		names.set(group, new Map([...known, ...[...named].map(([name, { value }]) => [value, name])]));
	}
	return {
		groups,
		nameOf: (group, value) => names.get(group)?.get(value)
	};
}
/**
* The names of what is written. A component that is but a reference lends its name to what it refers to: of several the one
* that names a file itself, and of those the first.
*/
function lentNames(members, followed) {
	const names = /* @__PURE__ */ new Map();
	const lent = [];
	for (const [name, { value }] of members) {
		if (!require_json.isObject(value)) continue;
		const link = followed.links.get(value)?.get("$ref");
		if (link?.alone === true) lent.push({
			name,
			link
		});
		else if (!names.has(value)) names.set(value, name);
	}
	const direct = lent.filter(({ link }) => link.kept === void 0);
	for (const { name, link } of [...direct, ...lent]) if (!names.has(link.final)) names.set(link.final, name);
	return names;
}
/** Names that are used and stand for nothing: no component may become what they mean. */
function danglingNames({ dangling }) {
	return [...dangling].flatMap((reference) => reference.split("/").at(-1) ?? []);
}
/** By group and identity. */
function movedValues(followed, moves) {
	const found = /* @__PURE__ */ new Map();
	for (const [holder, group] of moves) {
		const link = followed.links.get(holder)?.get("$ref");
		if (link === void 0) continue;
		const { final: value, origin, named } = link;
		found.set(group, (found.get(group) ?? /* @__PURE__ */ new Map()).set(value, {
			value,
			origin,
			named
		}));
	}
	return found;
}
// src/core/load/bundle/containers.ts
/**
* The mappings at the top of a spec that only hold others: `components` and its groups. Where a file stands for one, its
* members are what is written in it.
*/
/** @param file path of the spec */
function containersOf(file, document, followed, version) {
	const root = containerOf({
		value: document,
		origin: {
			file,
			pointer: ""
		}
	}, followed);
	const holder = version === "2.0" ? root : containerOf(root.members.get("components"), followed);
	const groups = /* @__PURE__ */ new Map();
	for (const name of GROUPS[version]) {
		const group = holder === void 0 ? void 0 : containerOf(holder.members.get(name), followed);
		if (group !== void 0) groups.set(name, group);
	}
	return {
		root,
		groups,
		...version === "2.0" || holder === void 0 ? {} : { components: holder }
	};
}
function containerOf(start, followed) {
	if (!require_json.isObject(start?.value)) return void 0;
	const members = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let { value, origin } = {
		value: start.value,
		origin: start.origin
	};
	for (;;) {
		seen.add(value);
		const link = followed.links.get(value)?.get("$ref");
		const onward = link !== void 0 && require_json.isObject(link.final) && !seen.has(link.final) ? link.final : void 0;
		for (const [key, inner] of Object.entries(value)) if (!members.has(key) && (key !== "$ref" || onward === void 0)) members.set(key, {
			value: inner,
			origin: originBelow(origin, key)
		});
		if (onward === void 0 || link === void 0) return {
			members,
			origin
		};
		[value, origin] = [onward, link.origin];
	}
}
// src/core/load/bundle/moves.ts
const TYPES = {
	"2.0": "oas2",
	"3.0": "oas3_0",
	"3.1": "oas3_1"
};
/** Finds the references whose targets become components; what the others lead to has to stand in their place. */
async function findMoves(root, followed, dialect) {
	const { getTypes, mapTypeToComponent, normalizeTypes } = await Promise.resolve().then(() => require("./c-lib2.js"));
	const types = normalizeTypes(withAnyMethod(getTypes(TYPES[dialect])));
	const moves = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	const queue = [];
	function add(value, type, key) {
		const found = typeof type === "function" ? type(value, key) : type;
		if (isNamed(found) && typeof value === "object" && value !== null) queue.push({
			value,
			type: found
		});
	}
	function visit({ value, type }) {
		if (Array.isArray(value)) return value.forEach((item, index) => add(item, type.items, String(index)));
		if (!require_json.isObject(value)) return;
		const link = followed.links.get(value)?.get("$ref");
		if (link !== void 0) {
			const group = mapTypeToComponent(type.name, dialect === "2.0" ? "oas2" : "oas3");
			if (group !== null && link.kept === void 0 && mayMove(group, dialect, link.final)) moves.set(value, group);
			queue.push({
				value: link.final,
				type
			});
		}
		for (const [key, inner] of Object.entries(value)) add(inner, typeOf(type, key), key);
	}
	const start = types["Root"];
	if (start !== void 0) queue.push({
		value: root,
		type: start
	});
	for (const work of queue) if (isNew(seen, work)) visit(work);
	return moves;
}
/** The import does not know references to responses in Swagger 2.0 (aws-facts 2.14): there the response itself has to stand. */
function mayMove(group, dialect, final) {
	return require_json.isObject(final) && !(dialect === "2.0" && group === "responses");
}
function isNew(seen, { value, type }) {
	if (typeof value !== "object" || value === null) return false;
	const ofType = seen.get(type.name) ?? /* @__PURE__ */ new Set();
	seen.set(type.name, ofType);
	if (ofType.has(value)) return false;
	ofType.add(value);
	return true;
}
function typeOf(type, key) {
	if (Object.hasOwn(type.properties, key)) return type.properties[key];
	return type.extensionsPrefix !== void 0 && key.startsWith(type.extensionsPrefix) ? void 0 : type.additionalProperties;
}
function isNamed(type) {
	return require_json.isObject(type) && typeof type["name"] === "string";
}
function withAnyMethod(types) {
	const { PathItem: pathItem } = types;
	if (pathItem === void 0) return types;
	const properties = {
		...pathItem.properties,
		"x-amazon-apigateway-any-method": "Operation"
	};
	return {
		...types,
		PathItem: {
			...pathItem,
			properties
		}
	};
}
// src/core/load/bundle/bundle-spec.ts
/**
* @param file path of the spec
* @param followed where its references lead
* @returns the document with every reference that could be followed, and what is wrong with the others
*/
async function bundleSpec(file, root, fragments, followed) {
	const findings = [...followed.findings, ...[...followed.wanted].flatMap(unread)];
	const problems = [...followed.broken].flatMap((name) => problemsOf(fragments, name));
	const dialect = dialectOf(root);
	if (dialect === void 0) return {
		document: root,
		findings,
		problems
	};
	const version = dialect === "2.0" ? "2.0" : "3";
	const containers = containersOf(file, root, followed, version);
	const moves = await findMoves(root, followed, dialect);
	const joined = assemble({
		followed,
		containers,
		components: componentsOf(containers.groups, followed, moves),
		moves
	}, version);
	return {
		...joined,
		findings: [...findings, ...joined.findings],
		problems
	};
}
function dialectOf({ swagger, openapi }) {
	if (swagger === "2.0") return "2.0";
	if (typeof openapi !== "string") return void 0;
	return /^3\.0(\.|$)/.test(openapi) ? "3.0" : /^3\.[12](\.|$)/.test(openapi) ? "3.1" : void 0;
}
function problemsOf(fragments, name) {
	const fragment = fragments.documents.get(name);
	return fragment !== void 0 && "problems" in fragment ? fragment.problems : [];
}
/** What nobody has read is not there. */
function unread([name, places]) {
	return places.map(({ file, pointer }) => {
		const message = `The file ${JSON.stringify(name)} was not read.`;
		return {
			...require_compile.error("ref-missing", pointer, message, "Put it into the repository."),
			file
		};
	});
}
// src/core/load/literal.ts
/** Which members of a spec hold literal data of the API's author, and which hold names that the author chose. */
/** Data of the API's author, in which a `$ref` is only a word. */
const DATA_KEYS = /* @__PURE__ */ new Set([
	"example",
	"examples",
	"x-example",
	"x-examples",
	"const",
	"default",
	"enum"
]);
/** Below these the keys are names that the author chose, so a key `example` there is a property like any other. */
const NAME_HOLDERS = /* @__PURE__ */ new Set([
	"$defs",
	"callbacks",
	"definitions",
	"dependentSchemas",
	"headers",
	"links",
	"parameters",
	"pathItems",
	"paths",
	"patternProperties",
	"properties",
	"requestBodies",
	"responses",
	"schemas",
	"securityDefinitions",
	"securitySchemes",
	"webhooks"
]);
// src/core/load/bundle/sites.ts
/** The places of a document at which something else is named: `$ref`s, and mappings of discriminators. */
/** @param pointer of the value, in its document */
function visitSites(value, pointer, context, visitor) {
	if (typeof value !== "object" || value === null || !visitor.enter(value, context)) return;
	if (Array.isArray(value)) for (const [index, item] of value.entries()) visitSites(item, `${pointer}/${index}`, "members", visitor);
	else if (require_json.isObject(value)) {
		for (const key of Object.keys(value)) visitMember$1(value, key, pointer, context, visitor);
		if (context === "members") visitMapping(value, pointer, visitor);
	}
}
function visitMember$1(holder, key, pointer, context, visitor) {
	const value = holder[key];
	const at = `${pointer}/${require_nearest.pointerToken(key)}`;
	if (key === "$ref" && typeof value === "string") return visitor.site({
		holder,
		key,
		target: value,
		place: pointer,
		pointer: at,
		context
	});
	const below = contextBelow(context, key, visitor.examples && require_json.isObject(value));
	if (below === void 0) visitor.literal(holder, key);
	else visitSites(value, at, below, visitor);
}
/**
* Undefined for literal data.
* @param named whether examples would have names here: those of a schema are a list
*/
function contextBelow(context, key, named) {
	if (context === "examples") return "example";
	if (context === "example") return void 0;
	if (context === "names") return "members";
	if (key === "examples" && named) return "examples";
	if (DATA_KEYS.has(key)) return void 0;
	return NAME_HOLDERS.has(key) ? "names" : "members";
}
function visitMapping(value, pointer, visitor) {
	const { discriminator } = value;
	const mapping = require_json.isObject(discriminator) ? discriminator["mapping"] : void 0;
	if (!require_json.isObject(mapping)) return;
	for (const key of Object.keys(mapping)) {
		const target = mapping[key];
		if (typeof target !== "string" || !isReference(target)) continue;
		const place = `${pointer}/discriminator/mapping`;
		const at = `${place}/${require_nearest.pointerToken(key)}`;
		visitor.site({
			holder: mapping,
			key,
			target,
			place,
			pointer: at,
			context: "members"
		});
	}
}
/** Whether a word of a mapping is a reference: it may also be the name of a component. */
function isReference(target) {
	return target.startsWith("#") || target.includes("/") || /\.(?:ya?ml|json)$/i.test(target);
}
// src/core/load/bundle/alone.ts
/** Whether a spec is one file, as most are: then there is nothing to follow and nothing to join. */
const known$2 = /* @__PURE__ */ new WeakMap();
function standsAlone(root) {
	if (!require_json.isObject(root)) return true;
	const before = known$2.get(root);
	if (before !== void 0) return before;
	const alone = !mayReferOut(root) || !refersOut(root);
	known$2.set(root, alone);
	return alone;
}
/** A fast look, which takes a `$ref` in literal data for one. */
function mayReferOut(root) {
	const left = [root];
	const seen = /* @__PURE__ */ new Set();
	for (let value = left.pop(); value !== void 0; value = left.pop()) {
		if (require_json.isObject(value) && (isOut(value["$ref"]) || mapsOut(value["discriminator"]))) return true;
		for (const inner of Object.values(value)) {
			if (typeof inner !== "object" || inner === null || seen.has(inner)) continue;
			seen.add(inner);
			left.push(inner);
		}
	}
	return false;
}
function isOut(reference) {
	return typeof reference === "string" && !reference.startsWith("#");
}
function mapsOut(discriminator) {
	const mapping = require_json.isObject(discriminator) ? discriminator["mapping"] : void 0;
	return (require_json.isObject(mapping) ? Object.values(mapping) : []).some((word) => typeof word === "string" && isReference(word) && isOut(word));
}
function refersOut(root) {
	let out = false;
	visitSites(root, "", "members", {
		examples: true,
		enter: () => !out,
		site: ({ target }) => {
			out ||= isOut(target);
		},
		literal: () => {}
	});
	return out;
}
// src/core/load/bundle/reference.ts
/** What a `$ref` says: which document, and which place in it. Only its text is looked at. */
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*:|\/\/)/;
/**
* @param from path or URL of the document that the reference stands in
* @param urls the URLs that may be referred to
*/
function parseReference(target, from, urls) {
	const hash = target.indexOf("#");
	const name = hash === -1 ? target : target.slice(0, hash);
	const keys = keysOf$1(hash === -1 ? "" : target.slice(hash + 1));
	if (keys === void 0) return { fault: notPointer$1(target) };
	if (name === "") return hash === -1 ? { fault: notPath(target) } : {
		document: from,
		keys
	};
	const where = isUrl$1(name) || isUrl$1(from) ? toUrl(name, from, target, urls) : toFile(name, from, target);
	return "fault" in where ? where : {
		document: where.document,
		keys
	};
}
/** Whether the name of a document is a URL; on a path of the repository a scheme is no name of a folder. */
function isUrl$1(name) {
	return SCHEME.test(name);
}
function toUrl(name, from, target, urls) {
	if (/^(file:|[A-Za-z]:)/i.test(name)) return { fault: outside$1(target) };
	const url = URL.canParse(name, from) ? new URL(name, from).href : name;
	if (urls.has(url)) return { document: url };
	const what = url === name ? require_compile.quoted(target) : `${require_compile.quoted(target)} (${require_compile.quoted(url)})`;
	if (!url.startsWith("https://")) return { fault: remote(`The $ref ${what} is a URL that is not https, and those are never downloaded.`) };
	return { fault: remote(`The $ref ${what} is a URL that tollgate.yaml does not list.`) };
}
function remote(message) {
	return {
		code: "ref-remote",
		message,
		hint: "Copy what it points to into the repository, or list the https URL with its SHA-256 under `references`."
	};
}
/** The path of a file, from the root. The repository is left for nobody: not by `..`, links of drives, or escapes of them. */
function toFile(name, from, target) {
	const path = decode$2(name);
	if (path === void 0) return { fault: notPath(target) };
	if (path.includes("\0")) return { fault: outside$1(target) };
	const written = path.replaceAll("\\", "/");
	const steps = resolveSteps(written, from);
	if (steps === void 0 || isUrl$1(written)) return { fault: outside$1(target) };
	if (path.includes("\\")) return { fault: {
		code: "ref-invalid",
		message: `The $ref ${require_compile.quoted(target)} has backslashes, which are no separators in a reference.`,
		hint: "Write \"/\" instead."
	} };
	if (steps.some((step) => step.toLowerCase() === ".git")) return { fault: ofGit(target) };
	if (steps.length === 0) return { fault: notPath(target) };
	return { document: steps.join("/") };
}
function resolveSteps(path, from) {
	if (path.startsWith("/")) return void 0;
	const steps = from.split("/").slice(0, -1);
	for (const step of path.split("/")) if (step === "..") {
		if (steps.pop() === void 0) return void 0;
	} else if (step !== "." && step !== "") steps.push(step);
	return steps;
}
function outside$1(target) {
	return {
		code: "ref-outside",
		message: `The $ref ${require_compile.quoted(target)} leads out of the repository.`,
		hint: "Copy what it points to into the repository."
	};
}
function ofGit(target) {
	return {
		code: "ref-outside",
		message: `The $ref ${require_compile.quoted(target)} leads to one of git's own files.`,
		hint: "Point to a file of the repository."
	};
}
function notPath(target) {
	return {
		code: "ref-invalid",
		message: `The $ref ${require_compile.quoted(target)} is neither a JSON pointer nor a path.`,
		hint: "Write for example \"#/components/schemas/Pet\"."
	};
}
function notPointer$1(target) {
	return {
		code: "ref-invalid",
		message: `The $ref ${require_compile.quoted(target)} is not a JSON pointer.`,
		hint: "Write for example \"#/components/schemas/Pet\"."
	};
}
/** The keys of a URI fragment; undefined for what is no JSON pointer. */
function keysOf$1(fragment) {
	const path = decode$2(fragment);
	return path === void 0 || path !== "" && !path.startsWith("/") ? void 0 : require_nearest.pointerKeys(path);
}
/** `%7B` and the like; undefined for a broken escape. */
function decode$2(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// src/core/load/bundle/locate.ts
/** @returns what a reference that stands in a document leads to */
function createLocator(file, root, documents, urls) {
	function locate(target, from) {
		const way = {
			hops: 0,
			passed: /* @__PURE__ */ new Set()
		};
		const found = find(target, from, way);
		if (!("place" in found)) return found;
		const { place } = found;
		const final = finalPlace(target, place, way);
		return "place" in final ? { target: {
			...place,
			final: final.place,
			passed: way.passed
		} } : final;
	}
	/** Follows references that add nothing. One that leads on to a fault is told where it stands. */
	function finalPlace(target, start, way) {
		const seen = /* @__PURE__ */ new Set();
		let place = start;
		for (;;) {
			const onward = plainReference(place.value);
			if (onward === void 0) return { place };
			if (seen.has(place.value)) return { fault: circular(target) };
			seen.add(place.value);
			const next = find(onward, place.document, way);
			if ("fault" in next && next.fault.code === "ref-too-deep") return next;
			if (!("place" in next)) return { place };
			place = next.place;
		}
	}
	function find(target, from, way) {
		way.hops += 1;
		if (way.hops > 100) return { fault: tooDeep$3(target) };
		const parsed = parseReference(target, from, urls);
		if ("fault" in parsed) return parsed;
		way.passed.add(parsed.document);
		const start = read$1({
			file,
			root,
			documents
		}, parsed.document, target);
		return "place" in start ? descend(start.place, parsed.keys, target, way) : start;
	}
	function descend(start, keys, target, way) {
		let place = start;
		for (const key of keys) {
			let inside = place.value;
			while (!hasKey(inside, key)) {
				const onward = require_json.isObject(inside) ? inside["$ref"] : void 0;
				if (typeof onward !== "string") return { fault: missingKey$1(target, inside, key) };
				const next = find(onward, place.document, way);
				if (!("place" in next)) return next;
				place = next.place;
				inside = place.value;
			}
			const value = Reflect.get(Object(inside), key);
			place = {
				document: place.document,
				keys: [...place.keys, key],
				value
			};
		}
		return { place };
	}
	return remembered(locate);
}
function remembered(work) {
	const known = /* @__PURE__ */ new Map();
	return (target, from) => {
		const id = `${from}\n${target}`;
		const before = known.get(id);
		if (before !== void 0) return before;
		const result = work(target, from);
		known.set(id, result);
		return result;
	};
}
function read$1({ file, root, documents }, document, target) {
	if (document === file) return { place: {
		document,
		keys: [],
		value: root
	} };
	const fragment = documents.get(document);
	if (fragment === void 0) return { wanted: document };
	if ("value" in fragment) return { place: {
		document,
		keys: [],
		value: fragment.value
	} };
	if ("missing" in fragment) return { fault: missingFile(target, document) };
	if ("unusable" in fragment) return { fault: unusable(target, fragment.unusable) };
	if (!isUrl$1(document)) return { broken: document };
	return { fault: unusable(target, {
		message: `cannot be read: ${fragment.problems[0]?.message}`,
		hint: "Refer to another document."
	}) };
}
/** The text of a reference that stands alone: with something beside it, it is a composition of its own. */
function plainReference(value) {
	if (!require_json.isObject(value)) return void 0;
	const reference = value["$ref"];
	return typeof reference === "string" && Object.keys(value).length === 1 ? reference : void 0;
}
function hasKey(inside, key) {
	if (typeof inside !== "object" || inside === null) return false;
	return Object.hasOwn(inside, key) && (!Array.isArray(inside) || /^(?:0|[1-9][0-9]*)$/.test(key));
}
function unusable(target, { message, hint }) {
	return {
		code: "ref-file-unusable",
		message: `What the $ref ${require_compile.quoted(target)} leads to ${message}`,
		hint
	};
}
function missingKey$1(target, inside, key) {
	const names = require_json.isObject(inside) ? Object.keys(inside) : [];
	const here = target.startsWith("#") ? " A pointer alone stays in the file that it stands in." : "";
	const hint = require_nearest.didYouMean(key, names, `Define ${require_compile.quoted(key)}, or point to what is there.${here}`);
	return {
		code: "ref-missing",
		message: `The $ref ${require_compile.quoted(target)} points to nothing.`,
		hint
	};
}
function missingFile(target, document) {
	return {
		code: "ref-missing",
		message: `There is no file ${require_compile.quoted(document)}, to which the $ref ${require_compile.quoted(target)} leads.`,
		hint: "Paths are taken from the folder of the file they stand in."
	};
}
function tooDeep$3(target) {
	return {
		code: "ref-too-deep",
		message: `The $ref ${require_compile.quoted(target)} begins a chain of more than 100 references.`,
		hint: "Point to the value itself."
	};
}
function circular(target) {
	return {
		code: "ref-circular",
		message: `The $ref ${require_compile.quoted(target)} leads back to itself and never to a value.`,
		hint: "Replace one of the references by what it should stand for."
	};
}
// src/core/load/bundle/follow.ts
/**
* Follows every reference of a spec, from file to file. Only what is reached counts: what stands elsewhere in a fragment is
* not part of the spec.
*/
/**
* @param file path of the spec
* @param urls that may be referred to
*/
function followAll(file, root, fragments, urls) {
	const links = /* @__PURE__ */ new Map();
	const literals = /* @__PURE__ */ new Map();
	const { placeOf, reached, depthOf, pass } = createRoutes(file);
	const broken = /* @__PURE__ */ new Set();
	const dangling = /* @__PURE__ */ new Set();
	const wanted = /* @__PURE__ */ new Map();
	const findings = [];
	const queue = [{
		document: file,
		value: root,
		pointer: "",
		context: "members"
	}];
	const locate = createLocator(file, root, fragments.documents, urls);
	function report(document, { pointer: at }, { code, message, hint }) {
		const place = placeOf(document, at);
		findings.push({
			...require_compile.error(code, place.pointer, message, hint),
			file: place.file
		});
	}
	function want(document, site, name) {
		const asked = wanted.get(name);
		if (asked !== void 0) asked.push(placeOf(document, site.pointer));
		else if (depthOf(document) >= 50) report(document, site, chainTooLong(site.target));
		else if (isFull(fragments, wanted.size)) report(document, site, tooMany(site.target));
		else wanted.set(name, [placeOf(document, site.pointer)]);
	}
	function reach(document, site, target) {
		pass(document, site, target);
		const into = links.get(site.holder) ?? /* @__PURE__ */ new Map();
		const kept = document === file && target.document === file ? keptText(site, target) : {};
		links.set(site.holder, into.set(site.key, {
			...linkOf(document, site, target, placeOf),
			...kept
		}));
		const at = require_nearest.pointer(...target.keys);
		queue.push({
			document: target.document,
			value: target.value,
			pointer: at,
			context: site.context
		});
	}
	function follow(document, site) {
		const found = locate(site.target, document);
		if ("wanted" in found) want(document, site, found.wanted);
		else if ("broken" in found) broken.add(found.broken);
		else if ("target" in found) reach(document, site, found.target);
		else if (document === file && site.target.startsWith("#")) dangling.add(site.target);
		else report(document, site, found.fault);
	}
	const isNew = seenOnce();
	for (const { document, value, pointer: at, context: start } of queue) visitSites(value, at, start, {
		examples: !isSwagger(root),
		enter: isNew,
		site: (site) => follow(document, site),
		literal: noteIn(literals)
	});
	return {
		links,
		literals,
		reached: reached.keys(),
		dangling,
		broken,
		wanted,
		findings
	};
}
function createRoutes(file) {
	const reached = /* @__PURE__ */ new Map([[file, void 0]]);
	const depths = /* @__PURE__ */ new Map([[file, 0]]);
	const depthOf = (document) => depths.get(document) ?? 0;
	const placeOf = (document, at) => reached.get(document) ?? {
		file: document,
		pointer: at
	};
	return {
		reached,
		depthOf,
		placeOf,
		pass(document, site, { passed }) {
			for (const name of passed) {
				if (reached.has(name)) continue;
				reached.set(name, isUrl$1(name) ? placeOf(document, site.pointer) : void 0);
				depths.set(name, depthOf(document) + 1);
			}
		}
	};
}
function linkOf(document, site, { final }, placeOf) {
	const at = require_nearest.pointer(...final.keys);
	return {
		place: placeOf(document, site.place),
		final: final.value,
		origin: placeOf(final.document, at),
		named: {
			file: final.document,
			pointer: at
		},
		written: site.target,
		alone: Object.keys(site.holder).length === 1
	};
}
function isFull({ documents, characters }, more) {
	return documents.size + more >= 500 || characters > 33554432;
}
function isSwagger(root) {
	return require_json.isObject(root) && Object.hasOwn(root, "swagger");
}
function seenOnce() {
	const seen = {
		members: /* @__PURE__ */ new Set(),
		names: /* @__PURE__ */ new Set(),
		examples: /* @__PURE__ */ new Set(),
		example: /* @__PURE__ */ new Set()
	};
	return (value, context) => {
		if (seen[context].has(value)) return false;
		seen[context].add(value);
		return true;
	};
}
/** What stays in the spec's own file is left as it is written, without the name of the file. */
function keptText({ target: written }, { keys }) {
	return { kept: written.startsWith("#") ? written : `#${require_nearest.pointer(...keys)}` };
}
function noteIn(literals) {
	return (holder, key) => {
		literals.set(holder, (literals.get(holder) ?? /* @__PURE__ */ new Set()).add(key));
	};
}
function chainTooLong(target) {
	return {
		code: "ref-too-deep",
		message: `The $ref ${require_compile.quoted(target)} is the end of a chain of more than 50 files.`,
		hint: "Let files refer to each other less deeply."
	};
}
function tooMany(target) {
	const most = `500 files or ${MAX_FRAGMENT_TEXT / 1024 / 1024} MB`;
	return {
		code: "ref-too-many-files",
		message: `The $ref ${require_compile.quoted(target)} leads to more than the ${most} that are read.`,
		hint: "Put several fragments into one file."
	};
}
// src/core/load/check-value.ts
require_compile.init_js_yaml();
/**
* Walks the value as it is after every alias is followed, and stops at the limits, so that neither an alias bomb nor an
* alias to a parent can make any later step run away.
* @param forbidden keys that are refused wherever they stand
*/
function checkValue(value, forbidden) {
	const walk = {
		findings: [],
		forbidden,
		path: [],
		left: MAX_VALUES,
		members: 0,
		backslash: false,
		stopped: false
	};
	visit(value, walk);
	return walk.findings.length > 0 ? { findings: walk.findings } : {
		value,
		members: walk.members,
		backslash: walk.backslash
	};
}
function visit(value, walk) {
	if (walk.stopped) return;
	walk.left -= 1;
	if (walk.left < 0) return stop(walk, tooLarge$2());
	if (walk.path.length > 200) return stop(walk, tooDeep$2());
	if (Array.isArray(value)) visitArray(value, walk);
	else if (require_json.isObject(value)) visitObject(value, walk);
	else if (typeof value === "number" && !Number.isFinite(value)) walk.findings.push(notJson(require_nearest.pointer(...walk.path)));
}
function visitArray(value, walk) {
	for (let index = 0; index < value.length; index += 1) visitMember(value[index], index, walk);
}
function visitObject(value, walk) {
	for (const key of Object.keys(value)) {
		walk.members += 1;
		if (key === "\\") walk.backslash = true;
		const inner = value[key];
		if (walk.forbidden.has(key)) walk.findings.push(forbiddenKey(require_nearest.pointer(...walk.path, key), key));
		else if (key === "<<" && typeof inner === "object") walk.findings.push(mergeKey(require_nearest.pointer(...walk.path, key)));
		else visitMember(inner, key, walk);
	}
}
function visitMember(inner, key, walk) {
	if (typeof inner === "string" && walk.left > 0 && walk.path.length < 200) {
		walk.left -= 1;
		return;
	}
	walk.path.push(key);
	visit(inner, walk);
	walk.path.pop();
}
function stop(walk, finding) {
	walk.stopped = true;
	walk.findings.push(finding);
}
function tooLarge$2() {
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
// src/core/load/format.ts
/** By their endings; everything else is YAML. */
function isJson(file) {
	return file.path.toLowerCase().endsWith(".json");
}
function isCsv(file) {
	return file.path.toLowerCase().endsWith(".csv");
}
// src/core/load/intrinsic-tags.ts
/** CloudFormation's short forms: `!Sub text` is `{ "Fn::Sub": text }`. Only specs have them. */
const SHORT_FORMS = [
	"And",
	"Base64",
	"Cidr",
	"Condition",
	"Equals",
	"FindInMap",
	"GetAZs",
	"GetAtt",
	"If",
	"ImportValue",
	"Join",
	"Not",
	"Or",
	"Ref",
	"Select",
	"Split",
	"Sub",
	"Transform"
];
/** The long form of a tag such as `!Sub`; undefined for any other tag. */
function longForm(tag) {
	const name = SHORT_FORMS.find((short) => tag === `!${short}`);
	if (name === void 0) return void 0;
	return name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
}
const loadOnly = { identify: () => false };
function tagsOf(short) {
	const tag = `!${short}`;
	const name = longForm(tag) ?? short;
	return [
		require_compile.defineScalarTag(tag, {
			...loadOnly,
			resolve: (text) => ({ [name]: text })
		}),
		require_compile.defineSequenceTag(tag, {
			...loadOnly,
			create: () => [],
			addItem: (list, item) => void list.push(item),
			finalize: (list) => ({ [name]: list })
		}),
		require_compile.defineMappingTag(tag, {
			...loadOnly,
			create: () => /* @__PURE__ */ new Map(),
			addPair(pairs, key, value) {
				pairs.set(String(key), value);
				return typeof key === "object" && key !== null ? "a key is a list or a mapping" : "";
			},
			has: (pairs, key) => pairs.has(String(key)),
			keys: () => [],
			get: () => void 0,
			finalize: (pairs) => ({ [name]: Object.fromEntries(pairs) })
		})
	];
}
/** The schema of YAML 1.2 together with the short forms. */
const INTRINSICS_SCHEMA = require_compile.CORE_SCHEMA.withTags(...SHORT_FORMS.map(tagsOf));
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
const QUOTE$1 = 34;
const COLON$1 = 58;
const BACKSLASH$1 = 92;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/**
* Every duplicate key, and the first place where the text is not JSON. Nothing for a sound text. Much slower than `JSON.parse`,
* so it is for texts in which something is known to be wrong.
*/
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
/**
* How many keys a sound JSON text has, those that are there twice counted twice: the strings before a colon. A value that
* has fewer members lost some to duplicates; only then is the text worth a closer look.
*/
function countKeys(text) {
	let keys = 0;
	for (let open = text.indexOf("\""); open !== -1;) {
		let at = closingQuote(text, open) + 1;
		while (isSpace(text.charCodeAt(at))) at += 1;
		if (text.charCodeAt(at) === COLON$1) keys += 1;
		open = text.indexOf("\"", at);
	}
	return keys;
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
/** Index of the quote that closes a string; the quotes inside have an odd number of backslashes before them. */
function closingQuote(text, open) {
	for (let at = text.indexOf("\"", open + 1); at !== -1; at = text.indexOf("\"", at + 1)) {
		let before = at - 1;
		while (text.charCodeAt(before) === BACKSLASH$1) before -= 1;
		if ((at - before) % 2 === 1) return at;
	}
	return text.length;
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
			else if (code === BACKSLASH$1) {
				if (!this.#match(ESCAPE)) this.#stop("a string holds an escape that JSON does not have");
			} else {
				this.#at += 1;
				if (code === QUOTE$1) return;
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
// src/core/load/outline.ts
/**
* Where things stand in a text: its values in the order of the text, each with its offset. Much smaller than a syntax tree,
* since files have very many values and very few findings.
*/
const SHAPES$1 = [
	"map",
	"list",
	"scalar",
	"alias"
];
const FIRST_CAPACITY = 1024;
/** Typed arrays that double: there may be hundreds of thousands of values, and all are added for the sake of a few. */
function outlineBuilder() {
	let shapes = new Uint8Array(FIRST_CAPACITY);
	let starts = new Int32Array(FIRST_CAPACITY);
	let ends = new Int32Array(FIRST_CAPACITY);
	let size = 0;
	const open = [];
	function grow() {
		const [oldShapes, oldStarts, oldEnds] = [
			shapes,
			starts,
			ends
		];
		shapes = new Uint8Array(2 * size);
		starts = new Int32Array(2 * size);
		ends = new Int32Array(2 * size);
		shapes.set(oldShapes);
		starts.set(oldStarts);
		ends.set(oldEnds);
	}
	return {
		add(shape, start) {
			if (size === shapes.length) grow();
			const index = size;
			shapes[index] = SHAPES$1.indexOf(shape);
			starts[index] = start;
			size += 1;
			ends[index] = size;
			if (shape === "map" || shape === "list") open.push(index);
			return index;
		},
		close() {
			const index = open.pop();
			if (index !== void 0) ends[index] = size;
		},
		build: (keyOf, targets = /* @__PURE__ */ new Map()) => ({
			size,
			shapeOf: (value) => SHAPES$1[shapes[value] ?? SHAPES$1.length],
			starts,
			ends,
			targets,
			keyOf
		})
	};
}
/** Finds what a pointer names: the key with its value, the item, or the nearest thing above that is there. */
function spanFinder(outline) {
	const { size, shapeOf, starts, ends, targets } = outline;
	const known = /* @__PURE__ */ new Map();
	/** The children of a value by key, indexed once: a file may have many findings in one large mapping. */
	function childrenOf(value) {
		const before = known.get(value);
		if (before !== void 0) return before;
		const children = /* @__PURE__ */ new Map();
		const isMap = shapeOf(value) === "map";
		let position = 0;
		for (let at = value + 1; at < (ends[value] ?? 0); at = ends[at] ?? Number.POSITIVE_INFINITY) {
			if (!isMap) children.set(String(position), at);
			else if (position % 2 === 0 && shapeOf(at) === "scalar") children.set(outline.keyOf(at), at);
			position += 1;
		}
		known.set(value, children);
		return children;
	}
	/** Where the first value from an index on starts that is written. */
	function startFrom(index) {
		for (let at = index; at < size; at += 1) {
			const start = starts[at] ?? -1;
			if (start >= 0) return start;
		}
	}
	return (pointer) => {
		let value = 0;
		let offset = 0;
		for (const key of require_nearest.pointerKeys(pointer)) {
			value = targets.get(value) ?? value;
			const child = childrenOf(value).get(key);
			if (child === void 0) break;
			const start = starts[child] ?? -1;
			if (start >= 0) offset = start;
			value = shapeOf(value) === "map" ? ends[child] ?? child : child;
		}
		const end = startFrom(ends[value] ?? 0);
		return {
			start: offset,
			...end === void 0 ? {} : { end }
		};
	};
}
// src/core/load/csv.ts
/** Reads CSV (RFC 4180): the rows, and where their fields stand. */
/** Rows of any length, so that what is wrong with one can be said in our words; rows without any text are no rows. */
const OPTIONS$1 = {
	bom: true,
	record_delimiter: [
		"\r\n",
		"\n",
		"\r"
	],
	relax_column_count: true,
	skip_empty_lines: true,
	skip_records_with_empty_values: true,
	trim: true,
	to: 10002
};
/** Never throws for bad text, and never repeats any of it. */
function readCsv(text) {
	try {
		return { rows: require_compile.parse(text, OPTIONS$1) };
	} catch (thrown) {
		if (!(thrown instanceof require_compile.CsvError)) throw thrown;
		return { brokenAt: brokenOffset(text, thrown) };
	}
}
/** Only quotes can be wrong. The error knows the end of the field before. */
function brokenOffset(text, { bytes }) {
	return startAfter(text, Buffer.from(text).subarray(0, typeof bytes === "number" ? bytes : 0).toString().length, text.length);
}
/**
* The outline of a text that can be read: a list of rows. The first is the header, a list of fields; the others are mappings
* from the names of the columns to the fields. Undefined for a text that cannot be read.
* @param nameOf what a column is called, by the header's text and the column's position
*/
function csvOutline(text, nameOf) {
	if (!("rows" in readCsv(text))) return void 0;
	const rows = rowsOf(text);
	const [header] = rows;
	const names = (header?.fields ?? []).map(nameOf);
	const builder = outlineBuilder();
	const keys = [];
	const add = (shape, start, key = "") => {
		keys.push(key);
		builder.add(shape, start);
	};
	add("list", 0);
	for (const row of rows) {
		add(row === header ? "list" : "map", row.starts[0] ?? 0);
		for (const [column, start] of row.starts.entries()) {
			if (row !== header) add("scalar", start, names[column] ?? String(column));
			add("scalar", start);
		}
		builder.close();
	}
	builder.close();
	return builder.build((value) => keys[value] ?? "");
}
function rowsOf(text) {
	const bytes = Buffer.from(text);
	const rows = [];
	let endByte = 0;
	let end = 0;
	require_compile.parse(text, {
		...OPTIONS$1,
		cast(field, context) {
			const before = end;
			end += bytes.toString("utf8", endByte, context.bytes).length;
			endByte = context.bytes;
			if (context.index === 0) rows[context.records] = {
				fields: [],
				starts: []
			};
			rows[context.records]?.fields.push(field);
			rows[context.records]?.starts.push(startAfter(text, before, end));
			return field;
		}
	});
	return rows;
}
/** Where a field starts that ends at `end`: after the comma or the line that the field before ended with, and spaces. */
function startAfter(text, before, end) {
	let at = before;
	if (text[at] === ",") at += 1;
	while (at < end && /\s/.test(text[at] ?? "")) at += 1;
	return at;
}
// src/core/load/json-outline.ts
/** Where the values of a JSON text stand. The text is sound: `JSON.parse` has read it. */
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
const COMMA = 44;
const COLON = 58;
const MARK$2 = 65279;
function jsonOutline(text) {
	const builder = outlineBuilder();
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (isBetween(code)) continue;
		if (code === CLOSE_MAP || code === CLOSE_LIST) builder.close();
		else if (code === OPEN_MAP) builder.add("map", at);
		else if (code === OPEN_LIST) builder.add("list", at);
		else {
			builder.add("scalar", at);
			at = (code === QUOTE ? endOfString(text, at) : endOfWord(text, at)) - 1;
		}
	}
	const outline = builder.build((value) => keyAt(text, outline.starts[value] ?? 0));
	return outline;
}
/** White space, separators, and the byte order mark that many editors write. */
function isBetween(code) {
	return code <= 32 || code === COMMA || code === COLON || code === MARK$2;
}
/** Index after the closing quote. */
function endOfString(text, start) {
	let at = start + 1;
	for (; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) break;
		if (code === BACKSLASH) at += 1;
	}
	return at + 1;
}
function endOfWord(text, start) {
	let at = start + 1;
	for (; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (isBetween(code) || code === CLOSE_LIST || code === CLOSE_MAP) break;
	}
	return at;
}
function keyAt(text, start) {
	try {
		return String(JSON.parse(text.slice(start, endOfString(text, start))));
	} catch {
		return "";
	}
}
// src/core/load/key-values.ts
/** Values of keys that stand in a file. Found before anything else looks at them, and never repeated in a message. */
/** Of a plan file as it is written. */
function keyValueFindings(file) {
	if (!require_json.isObject(file)) return [];
	return [...(Array.isArray(file["keys"]) ? file["keys"] : []).flatMap((key, index) => valueFindings(key, `/keys/${index}`)), ...valueFindings(file["keyDefaults"], "/keyDefaults")];
}
function valueFindings(key, at) {
	const value = require_json.isObject(key) ? key["value"] : void 0;
	return value === void 0 || value === "generated" || isSource(value) ? [] : [keyValueAt(`${at}/value`)];
}
/** @param at pointer to the value, or to the column that holds values */
function keyValueAt(at) {
	return require_compile.error("key-value-in-file", at, "The value of an API key must not stand in a file.", "Take it out and let Tollgate generate one; treat this value as leaked and replace it.");
}
const SOURCES = /* @__PURE__ */ new Set([
	"secret",
	"env",
	"parameter"
]);
/** A mapping that names one source with a text; with anything else in it, it may hold a value. */
function isSource(value) {
	const [entry, ...others] = require_json.isObject(value) ? Object.entries(value) : [];
	return entry !== void 0 && others.length === 0 && SOURCES.has(entry[0]) && typeof entry[1] === "string";
}
/** The findings that are not at or below the places of others: these say it better, or must be the only ones that speak of it. */
function notWithin(findings, others) {
	const places = new Set(others.map(({ pointer }) => pointer));
	return findings.filter(({ pointer }) => !isWithin$1(pointer, places));
}
function isWithin$1(pointer, places) {
	for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) if (places.has(pointer.slice(0, end))) return true;
	return false;
}
// src/core/load/key-columns.ts
const COLUMNS = [
	"name",
	"description",
	"customerId",
	"enabled"
];
/** Columns that hold values of keys: the first is that of API Gateway's own format (aws-facts 5.5). */
const VALUE_COLUMNS = /* @__PURE__ */ new Set([
	"key",
	"value",
	"apikey",
	"keyvalue",
	"secret",
	"token"
]);
/** The column that a header means, whatever its case; undefined for one that is not known. */
function columnOf(header) {
	return COLUMNS.find((column) => column.toLowerCase() === header.toLowerCase());
}
function columnsOf(header) {
	return header.map(columnOf);
}
/** What is wrong with the header; only that, where it says that values stand in the file. */
function columnFindings(header) {
	const values = header.flatMap((text, index) => holdsValues(text) ? [keyValueAt(require_nearest.pointer(0, index))] : []);
	if (values.length > 0) return values;
	const columns = columnsOf(header);
	return [
		...header.flatMap((text, index) => columns[index] === void 0 ? [unknown$2(text, index)] : []),
		...columns.flatMap((column, index) => column !== void 0 && columns.indexOf(column) < index ? [repeated$1(column, index)] : []),
		...columns.includes("name") ? [] : [missing$1()]
	];
}
function holdsValues(header) {
	return VALUE_COLUMNS.has(header.toLowerCase().replace(/[^a-z]/g, ""));
}
function unknown$2(text, index) {
	const hint = require_nearest.didYouMean(text, COLUMNS, "Separate the names of the columns with commas.");
	return require_compile.error("csv-column", require_nearest.pointer(0, index), `Column ${index + 1} is none that a key file has.`, hint);
}
function repeated$1(column, index) {
	return require_compile.error("csv-column", require_nearest.pointer(0, index), `The column ${column} is there twice.`, "Keep one of the two.");
}
function missing$1() {
	return require_compile.error("csv-column", "/0", "The first line names no column \"name\".", "Write a first line that names the columns: name, description, customerId, enabled.");
}
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
// src/core/load/yaml-events.ts
require_compile.init_js_yaml();
const known$1 = /* @__PURE__ */ new WeakMap();
/** @throws YAMLException for a text that is no YAML, or nested too deeply */
function yamlEvents(file) {
	const events = known$1.get(file) ?? require_compile.parseEvents(file.text, { maxDepth: 200 });
	known$1.set(file, events);
	return events;
}
// src/core/load/yaml-outline.ts
require_compile.init_js_yaml();
/** @returns undefined for a text that nothing can read; then every finding is at the start */
async function yamlOutline(file) {
	try {
		return byEvents(file.text, yamlEvents(file));
	} catch {
		return byTree(file.text);
	}
}
function byEvents(text, events) {
	const builder = outlineBuilder();
	/** By index of the value, which is the order in which values are added; a map of so many would be slow to fill. */
	const scalars = [];
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	/** Without the event that opens the document, and up to the one that closes it. */
	function addAll() {
		let depth = 0;
		for (const event of events.slice(1)) if (event.type === require_compile.EVENT_ID.POP) {
			if (depth === 0) return;
			depth -= 1;
			builder.close();
		} else if (event.type !== require_compile.EVENT_ID.DOCUMENT) {
			if (event.type === require_compile.EVENT_ID.MAPPING || event.type === require_compile.EVENT_ID.SEQUENCE) depth += 1;
			add(event);
		}
	}
	function add(event) {
		const anchor = event.anchorStart < 0 ? void 0 : text.slice(event.anchorStart, event.anchorEnd);
		if (event.type === require_compile.EVENT_ID.ALIAS) {
			const alias = builder.add("alias", event.anchorStart - 1);
			scalars.push(void 0);
			const target = anchors.get(anchor ?? "");
			if (target !== void 0) targets.set(alias, target);
			return;
		}
		const value = addValue(event);
		if (anchor !== void 0) anchors.set(anchor, value);
	}
	function addValue(event) {
		const isScalar = event.type === require_compile.EVENT_ID.SCALAR;
		scalars.push(isScalar ? event : void 0);
		if (isScalar) return builder.add("scalar", startOf(text, event));
		return builder.add(event.type === require_compile.EVENT_ID.MAPPING ? "map" : "list", event.start);
	}
	addAll();
	return builder.build((value) => keyOf$3(text, scalars[value]), targets);
}
/** The quote of a quoted text, the `|` or `>` of a block. */
function startOf(text, { style, valueStart }) {
	if (valueStart < 0 || style === require_compile.SCALAR_STYLE.PLAIN) return valueStart;
	if (style === require_compile.SCALAR_STYLE.SINGLE_QUOTED || style === require_compile.SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
	const line = text.lastIndexOf("\n", valueStart - 2) + 1;
	const header = /[|>][-+0-9]*(?:\s+#.*)?\s*$/.exec(text.slice(line, valueStart));
	return header === null ? valueStart : line + header.index;
}
/** Keys that may be no texts to YAML: `200` is one as it stands, `0x10` and `~` are read first. */
const READ = /^(?:[-+.]?[0-9]|[-+]?\.[iInN]|[~nNtTfF])/;
function keyOf$3(text, scalar) {
	if (scalar === void 0) return "";
	const key = require_compile.getScalarValue(text, scalar);
	return scalar.style === require_compile.SCALAR_STYLE.PLAIN && (key === "" || READ.test(key)) ? String(read(key)) : key;
}
function read(key) {
	try {
		return key === "" ? null : require_compile.load(key);
	} catch {
		return key;
	}
}
/** Some writers end a `{ }` at the start of a line, which only the library with a syntax tree reads. */
async function byTree(text) {
	const yaml = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./c-dist.js").default, 1));
	const builder = outlineBuilder();
	const keys = /* @__PURE__ */ new Map();
	const values = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	function add(node, document) {
		const value = builder.add(shapeOf(node), yaml.isNode(node) ? node.range?.[0] ?? -1 : -1);
		values.set(node, value);
		if (yaml.isScalar(node)) keys.set(value, String(node.value));
		const target = yaml.isAlias(node) ? values.get(node.resolve(document)) : void 0;
		if (target !== void 0) targets.set(value, target);
		if (yaml.isMap(node)) for (const { key, value: inner } of node.items) for (const part of [key, inner]) add(part, document);
		if (yaml.isSeq(node)) for (const item of node.items) add(item, document);
		if (yaml.isCollection(node)) builder.close();
	}
	function shapeOf(node) {
		if (yaml.isMap(node)) return "map";
		if (yaml.isSeq(node)) return "list";
		return yaml.isAlias(node) ? "alias" : "scalar";
	}
	try {
		const document = yaml.parseDocument(text, {
			prettyErrors: false,
			uniqueKeys: false,
			logLevel: "silent"
		});
		add(document.contents, document);
		return builder.build((value) => keys.get(value) ?? "", targets);
	} catch {
		return;
	}
}
// src/core/load/place.ts
/**
* The findings as problems of one file, in the order of the text. A finding about a key or its value is placed at the key, one
* about a list's item at the item; where the pointer leads nowhere, at the nearest thing above that is there.
*/
async function placeFindings(file, findings) {
	const find = findings.every((finding) => finding.pointer === "") ? () => START : await pointerFinder(file);
	return findings.map((finding) => problemAt(file.path, finding, find(finding))).sort(inOrder);
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
/** Files are asked about several times in a run, by each step that finds something. */
const known = /* @__PURE__ */ new WeakMap();
/** Each problem once. */
function distinct$4(problems) {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
async function pointerFinder(file) {
	const before = known.get(file);
	if (before !== void 0) return before;
	const at = positionFinder(file.text);
	const outline = await outlineOf(file);
	const spanOf = outline === void 0 ? () => ({
		start: 0,
		end: 0
	}) : spanFinder(outline);
	const find = ({ pointer, text }) => at(offsetOf(file.text, text, spanOf(pointer)));
	known.set(file, find);
	return find;
}
async function outlineOf(file) {
	if (isCsv(file)) return csvOutline(file.text, (header, column) => columnOf(header) ?? String(column));
	return isJson(file) ? jsonOutline(file.text) : await yamlOutline(file);
}
/** Where a piece of the text stands in a part of it; the start of the part where the piece is written differently. */
function offsetOf(text, piece, { start, end = text.length }) {
	const found = piece === void 0 ? -1 : text.indexOf(piece, start);
	return piece === void 0 || found === -1 || found + piece.length > end ? start : found;
}
// src/core/load/yaml-faults.ts
/**
* @param intrinsics whether the tags of CloudFormation are read
* @returns undefined where the library cannot read the text at all
*/
async function secondLook(text, intrinsics) {
	const yaml = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./c-dist.js").default, 1));
	try {
		const documents = parseAll(yaml, text);
		const faults = faultsOf(yaml, documents, text, intrinsics);
		return faults.length > 0 ? { faults } : {
			faults,
			value: jsonOf(yaml, documents[0])
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
function faultsOf(yaml, documents, text, intrinsics) {
	const known = ({ code, pos }) => intrinsics && code === "TAG_RESOLVE_FAILED" && longForm(text.slice(...pos)) !== void 0;
	const second = documents[1];
	const faults = documents.flatMap((document) => [...[...document.errors, ...document.warnings].filter((fault) => !known(fault)).map((fault) => faultOf(fault, text)), ...structureFaults(yaml, document)]);
	if (second !== void 0) faults.push(severalDocuments(second.range?.[0] ?? 0));
	return distinct$3(faults);
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
/** The fault of a tag. It is not shown: a secret that begins with "!" and is not quoted looks like one. */
function tagFault(tag, offset) {
	const isIntrinsic = longForm(tag) !== void 0;
	return {
		code: "yaml-tag",
		offset,
		message: isIntrinsic ? `The CloudFormation intrinsic ${tag} is evaluated in specs only.` : "A YAML tag (! at the start of a value) that has no meaning here.",
		hint: isIntrinsic ? "Write ${values.NAME}." : "Take the tag out, or quote the value."
	};
}
/** The document as JSON, each tag of CloudFormation as its long form. */
function jsonOf(yaml, document) {
	if (document === void 0) return void 0;
	yaml.visit(document, { Node(_key, node) {
		const name = yaml.isAlias(node) || node.tag === void 0 ? void 0 : longForm(node.tag);
		if (name === void 0 || yaml.isAlias(node)) return void 0;
		delete node.tag;
		const map = new yaml.YAMLMap();
		map.add(new yaml.Pair(new yaml.Scalar(name), node));
		return map;
	} });
	return document.toJS({ maxAliasCount: -1 });
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
function distinct$3(faults) {
	return [...new Map(faults.map((fault) => [`${fault.offset} ${fault.message}`, fault])).values()].sort((left, right) => left.offset - right.offset);
}
// src/core/load/parse-source.ts
require_compile.init_js_yaml();
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
	const early = unreadable(file, options.maxBytes);
	if (early !== void 0) return { problems: [early] };
	const read = isJson(file) ? readJson(file.text) : await readYaml(file, options.intrinsics === true);
	if (read.faults.length > 0) return { problems: placeFaults(file, read.faults) };
	const checked = checkValue(read.value, options.forbiddenKeys);
	const faults = isJson(file) ? hiddenFaults(file.text, checked) : [];
	if (faults.length > 0) return { problems: placeFaults(file, faults) };
	if ("value" in checked) return { value: isMisread(file, checked) ? require_compile.load(file.text) : checked.value };
	return { problems: await placeFindings(file, require_compile.capped(checked.findings, 100)) };
}
/** The problem of a file that is too large, or that holds nothing. */
function unreadable(file, maxBytes) {
	return tooLarge$1(file, maxBytes) ?? empty(file);
}
function tooLarge$1(file, maxBytes) {
	const bytes = Buffer.byteLength(file.text);
	if (bytes <= maxBytes) return void 0;
	const message = `The file has ${bytes} bytes; at most ${maxBytes} are read.`;
	return problemAt(file.path, require_compile.error("file-too-large", "", message, "Make the file smaller."), START);
}
/** A line that is neither blank nor a comment nor the mark of a document's beginning. */
const CONTENT$1 = /^[^\S\n]*(?!---\s*$)[^\s#]/m;
function empty(file) {
	if (CONTENT$1.test(file.text)) return void 0;
	return problemAt(file.path, require_compile.error("file-empty", "", "The file holds nothing.", "Fill the file, or delete it: an empty file is not taken for \"nothing is wanted\"."), START);
}
function readJson(marked) {
	try {
		return {
			value: JSON.parse(withoutMark(marked)),
			faults: []
		};
	} catch {
		return { faults: jsonFaults(marked) };
	}
}
/** A byte order mark is no part of JSON, and many editors write one. */
function withoutMark(text) {
	return text.startsWith("﻿") ? ` ${text.slice(1)}` : text;
}
/** What `JSON.parse` lets pass: keys that are there twice, and any depth. */
function hiddenFaults(text, checked) {
	return "value" in checked && !checked.backslash && checked.members === countKeys(text) ? [] : jsonFaults(text);
}
/**
* `JSON.parse` of Node 24 takes a key that is one escaped character (`"\\""`) for a single backslash once it has met that
* key. The parser for YAML, of which JSON is a part, reads what may have been misread.
*/
function isMisread(file, checked) {
	return isJson(file) && "value" in checked && checked.backslash;
}
function jsonFaults(text) {
	return scanJson(withoutMark(text)).map(({ kind, offset, message }) => {
		if (kind === "duplicate-key") return duplicateKey(message, offset);
		if (kind === "nesting-too-deep") return tooDeep$1(offset);
		return {
			code: "json-syntax",
			offset,
			message: `Not JSON: ${message}.`,
			hint: "Put the syntax right."
		};
	});
}
async function readYaml(file, intrinsics) {
	const schema = intrinsics ? INTRINSICS_SCHEMA : require_compile.CORE_SCHEMA;
	try {
		return {
			value: constructed(file, schema),
			faults: []
		};
	} catch (thrown) {
		const first = firstFault(thrown);
		if (first.code === "nesting-too-deep" || first.code === "expansion-too-large") return { faults: [first] };
		return await secondLook(file.text, intrinsics) ?? { faults: [first] };
	}
}
/** The one document of a text, as `load` of the library would read it, from events that are kept for its positions. */
function constructed(file, schema) {
	const events = yamlEvents(file);
	const documents = require_compile.constructFromEvents(events, {
		source: file.text,
		schema,
		maxAliases: MAX_ALIASES
	});
	if (documents.length !== 1) throw new require_compile.YAMLException("not one document");
	return documents[0];
}
/** What the parser itself says, for the texts that only it refuses. Its reasons are matched only to find better words. */
function firstFault(thrown) {
	const reason = thrown instanceof require_compile.YAMLException ? thrown.reason ?? "" : "";
	const offset = thrown instanceof require_compile.YAMLException ? thrown.mark?.position ?? 0 : 0;
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
	const problems = faults.map((fault) => {
		const hint = isTemplate(file.text, fault) ? TEMPLATE_HINT : fault.hint;
		return problemAt(file.path, require_compile.error(fault.code, "", fault.message, hint), at(fault.offset));
	});
	const rest = require_compile.capped(problems, 100).slice(100);
	return [...problems.slice(0, 100), ...rest.map((finding) => problemAt(file.path, finding, START))];
}
const TEMPLATE_HINT = "Put a text that holds a placeholder in quotes; directives of templates, such as %{ if }, cannot stand here.";
/** Whether there is a placeholder or a directive (`%{ if ... }`) on the line that cannot be read. */
function isTemplate(text, { code, offset }) {
	if (code !== "json-syntax" && code !== "yaml-syntax") return false;
	const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
	const end = text.indexOf("\n", offset);
	const line = text.slice(start, end === -1 ? text.length : end);
	return line.includes("${") || line.includes("%{");
}
// src/core/load/bundle/fragments.ts
const OTHER_ENDING = /\.(?!ya?ml$|json$)[A-Za-z0-9_]+$/i;
const parsed = /* @__PURE__ */ new WeakMap();
const SPEC_SOURCE = {
	maxBytes: MAX_SPEC_BYTES,
	forbiddenKeys: FORBIDDEN_IN_SPECS,
	intrinsics: true
};
/** A file of a spec, parsed once however often it is asked for. */
function parseSpecFile(file) {
	const known = parsed.get(file);
	if (known !== void 0) return known;
	const fresh = parseSource(file, SPEC_SOURCE);
	parsed.set(file, fresh);
	return fresh;
}
/** @param specs the files in which specs are looked for: they may be fragments of each other */
async function parseFragments(specs, files) {
	const documents = /* @__PURE__ */ new Map();
	let characters = 0;
	for (const file of specs) documents.set(file.path, await fragment(file));
	for (const [name, file] of files) {
		if (file !== void 0 && "text" in file) characters += file.text.length;
		if (!documents.has(name)) documents.set(name, await fragment(file));
	}
	return {
		documents,
		characters
	};
}
async function fragment(file) {
	if (file === void 0) return { missing: true };
	if ("unusable" in file) return { unusable: file.unusable };
	return !isUrl$1(file.path) && OTHER_ENDING.test(file.path) ? { value: file.text } : await parseSpecFile(file);
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
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
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
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
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
function nullable$1(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable$1,
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
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown$1() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown$1,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
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
	if (!checked.success) findings.push(...checked.issues.flatMap((issue) => findingsOf$1(issue, [])));
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
	if (Array.isArray(value)) return [require_compile.error("invalid-value", at, `${nameOf$2(at)} must be a mapping, not a list.`, "Write `key: value` lines.")];
	if (!require_json.isObject(value)) return [];
	return Object.keys(value).flatMap((key) => strictEntry(schema, key, value[key], `${at}/${require_nearest.pointerToken(key)}`));
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
function findingsOf$1(issue, above) {
	const path = issue.path ?? [];
	if (path.some((item) => item.type !== "array" && Array.isArray(item.input))) return [];
	const keys = [...above, ...path.map((item) => keyOf$2(item.key))];
	if (issue.type === "strict_object" && issue.expected === "never") return [];
	if (issue.type === "strict_object" && issue.kind === "schema" && path.at(-1)?.origin === "key") return [missingKey(keys)];
	const inner = (issue.issues ?? []).filter((each) => (each.path ?? []).length > 0);
	if (inner.length > 0) return inner.flatMap((each) => findingsOf$1(each, keys));
	return [invalid(keys, issue.message)];
}
function keyOf$2(key) {
	return typeof key === "number" ? key : String(key);
}
function missingKey(keys) {
	const parent = require_nearest.pointer(...keys.slice(0, -1));
	const key = require_compile.quoted(String(keys.at(-1)));
	return require_compile.error("missing-key", parent, `${key} is missing from ${whereOf(require_nearest.pointer(...keys))}.`, `Add ${key}.`);
}
function invalid(keys, message) {
	const at = require_nearest.pointer(...keys);
	const [must = "", hint = "Put the value right."] = message.split("\n");
	return require_compile.error("invalid-value", at, `${nameOf$2(at)} ${must}.`, hint);
}
/** How a message calls what a pointer points to: the last two keys, which is how a person finds it. */
function nameOf$2(at) {
	const keys = at.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
	const name = keys.filter((key) => !/^\d+$/.test(key)).slice(-2).join(".");
	if (name === "") return "The file";
	return /^\d+$/.test(keys.at(-1) ?? "") ? `Item ${Number(keys.at(-1)) + 1} of ${require_compile.quoted(name)}` : require_compile.quoted(name);
}
function whereOf(at) {
	const parent = at.slice(0, at.lastIndexOf("/"));
	return parent === "" ? "this file" : nameOf$2(parent);
}
// src/core/load/check-limits.ts
const THROTTLE = ["rate", "burst"];
const QUOTA = ["limit"];
/** Of a plan file: the limits of the plan, and the throttles of single operations. */
function planLimitFindings(file) {
	if (!require_json.isObject(file)) return [];
	const stages = Array.isArray(file["stages"]) ? file["stages"] : [];
	return [
		...limitFindings(file["throttle"], THROTTLE, "/throttle"),
		...limitFindings(file["quota"], QUOTA, "/quota"),
		...stages.flatMap((stage, index) => methodFindings(stage, require_nearest.pointer("stages", index, "methods")))
	];
}
function methodFindings(stage, at) {
	const methods = require_json.isObject(stage) ? stage["methods"] : void 0;
	if (!require_json.isObject(methods)) return [];
	return Object.entries(methods).flatMap(([operation, throttle]) => limitFindings(throttle, THROTTLE, `${at}${require_nearest.pointer(operation)}`));
}
/** Of `tollgate.yaml`: the throttles of stages. */
function stageLimitFindings(file) {
	const environments = require_json.isObject(file) ? file["environments"] : void 0;
	if (!require_json.isObject(environments)) return [];
	return Object.entries(environments).flatMap(([name, environment]) => {
		const settings = require_json.isObject(environment) ? environment["stageSettings"] : void 0;
		return limitFindings(require_json.isObject(settings) ? settings["throttle"] : void 0, THROTTLE, require_nearest.pointer("environments", name, "stageSettings", "throttle"));
	});
}
function limitFindings(limits, fields, at) {
	if (!require_json.isObject(limits)) return [];
	const blocked = limits["blocked"] === true;
	return fields.flatMap((field) => {
		const limit = limits[field];
		if (limit === 0 && !blocked) return [zero(field, `${at}/${field}`)];
		return typeof limit === "number" && limit > 0 && blocked ? [notZero(field, `${at}/${field}`)] : [];
	});
}
function zero(field, at) {
	const message = `A ${field} of 0 lets nobody in.`;
	return require_compile.error("limit-zero", at, message, "Give a number above 0, take the limit out to have none, or write `blocked: true` beside it if nobody is to get in.");
}
function notZero(field, at) {
	const message = `A ${field} above 0 lets calls in, but \`blocked: true\` stands beside it.`;
	return require_compile.error("limit-blocked", at, message, `Write ${field}: 0, or take \`blocked\` out.`);
}
// src/core/model/duration.ts
/** Spans of time as people write them. */
const UNITS = [
	["w", 604800],
	["d", 86400],
	["h", 3600],
	["m", 60]
];
/** `7d`, `36h`: in the largest unit that divides it; days rather than weeks. @param seconds whole and not negative */
function durationText(seconds) {
	const [, ...days] = UNITS;
	const unit = days.find(([, size]) => seconds >= size && seconds % size === 0);
	return unit === void 0 ? `${seconds}s` : `${seconds / unit[1]}${unit[0]}`;
}
/** Seconds of `90d`, `36h`, `2w`; undefined for any other text. */
function durationOf(text) {
	const [, amount, name] = /^([1-9][0-9]{0,4}|0)([hdw])$/.exec(text) ?? [];
	const size = UNITS.find(([unit]) => unit === name)?.[1];
	return amount === void 0 || size === void 0 ? void 0 : Number(amount) * size;
}
// src/core/load/durations.ts
/** Spans of time in files: `12h`, `90d`, `2w`. */
const DURATION = /^(?:0|[1-9][0-9]{0,4})[hdw]$/;
const DAY$1 = 86400;
/** Seconds. @param text one that `DURATION` matches */
function secondsOf(text) {
	return durationOf(text) ?? 0;
}
// src/core/load/formats/common.ts
/** What `tollgate.yaml` and the plan files have in common. Every schema here is also published as JSON Schema. */
const TAG_VALUE = /^[A-Za-z0-9 +\-=._:/@]{1,256}$/;
/** Text that is not empty. */
function text(hint, most = 1024) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ nonEmpty(says("must not be empty", hint)), /* @__PURE__ */ maxLength(most, says(`must have at most ${most} characters`, "Make it shorter.")));
}
/** A mapping with exactly these keys. */
function mapping$1(entries) {
	return /* @__PURE__ */ strictObject(entries, says("must be a mapping", "Write `key: value` lines."));
}
/** A list. */
function list$1(item) {
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
const Throttle = /* @__PURE__ */ pipe(mapping$1({
	rate: /* @__PURE__ */ pipe(amount("requests per second"), /* @__PURE__ */ description("Requests per second.")),
	burst: /* @__PURE__ */ pipe(count("the size of the bucket"), /* @__PURE__ */ description("Size of the bucket: requests at once.")),
	blocked: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Says that a rate or burst of 0, which lets nobody in, is meant.")))
}), /* @__PURE__ */ description("Throttle: requests per second, and the size of the bucket."));
const Quota = /* @__PURE__ */ pipe(mapping$1({
	limit: /* @__PURE__ */ pipe(count("requests per period"), /* @__PURE__ */ description("Requests per period.")),
	period: /* @__PURE__ */ pipe(oneOf([
		"DAY",
		"WEEK",
		"MONTH"
	]), /* @__PURE__ */ description("After which the count starts again.")),
	offset: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(count("days"), /* @__PURE__ */ description("Day of the period on which it starts: DAY 0, WEEK 0-6, MONTH 0-27."))),
	blocked: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Says that a limit of 0, which lets nobody in, is meant.")))
}), /* @__PURE__ */ description("Quota: how many requests a key has in a period."));
/** A span of time, as `durations.ts` reads it. `least` and `most` are not checked here. */
function duration(example) {
	const hint = `Write for example ${example}: a whole number of hours (h), days (d) or weeks (w).`;
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be a span of time, as text", hint)), /* @__PURE__ */ regex(DURATION, says("must be a span of time", hint)));
}
/** `GET /hello` */
const Operation = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ regex(/^(ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT) \/\S*$/, says("must be an HTTP method and a path", "Write for example \"GET /hello\".")));
/** Where a value is read from that does not stand in the file. */
const ENV_SOURCE = mapping$1({ env: /* @__PURE__ */ pipe(text("Name a variable."), /* @__PURE__ */ description("Environment variable.")) });
const PARAMETER_SOURCE = mapping$1({ parameter: /* @__PURE__ */ pipe(text("Name a parameter."), /* @__PURE__ */ description("Name of an SSM parameter.")) });
/** What the name of a secret is made of; in the place of `{name}`, the name of a key. */
const SECRET_CHARACTERS = "A-Za-z0-9/_+=.@\\-";
const SECRET_ARN = `arn:[A-Za-z0-9\\-]+:secretsmanager:[a-z0-9\\-]+:[0-9]{12}:secret:[${SECRET_CHARACTERS}]{1,519}`;
const SECRET_HINT = "Use letters, digits and / _ + = . @ - only, at most 512 of them.";
const SECRET_NAME = new RegExp(`^(?:[${SECRET_CHARACTERS}]{1,512}|${SECRET_ARN})$`);
const SECRET_SOURCE = mapping$1({ secret: /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Name a secret.")), /* @__PURE__ */ regex(SECRET_NAME, says("must be a name or ARN that a secret can have", SECRET_HINT)), /* @__PURE__ */ description("Name or ARN of a secret in Secrets Manager.")) });
const SECRET_TEMPLATE = mapping$1({ secret: /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Write for example \"tollgate/prod/{name}\".")), /* @__PURE__ */ regex(new RegExp(`^(?:[${SECRET_CHARACTERS}]|\\{name\\}){1,512}$`), says("must be a name that a secret can have, with {name} for that of the key", SECRET_HINT)), /* @__PURE__ */ description("Name of a secret in Secrets Manager; {name} stands for the name of the key.")) });
const OUTPUT_SOURCE = mapping$1({ stackOutput: /* @__PURE__ */ pipe(text("Name a stack and an output."), /* @__PURE__ */ description("Output of a CloudFormation stack: `stack.Output`.")) });
// src/core/load/formats/config-file.ts
/** The format of `tollgate.yaml` (design.md 2), whole: parts without behaviour yet are refused elsewhere (`not-yet.ts`). */
const DIGITS = says("must be twelve digits in quotes", "Write the account in quotes: as a number it would lose its leading zeros.");
const ACCOUNT = /* @__PURE__ */ pipe(/* @__PURE__ */ string(DIGITS), /* @__PURE__ */ regex(/^[0-9]{12}$/, DIGITS));
const REGION = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Write for example eu-west-1.")), /* @__PURE__ */ regex(/^[a-z]{2,3}(-[a-z]+)+-[0-9]{1,2}$/, says("must be the code of an AWS region", "Write for example eu-west-1.")));
const STAGE_HINT = "Use letters, digits, \"_\" and \"-\", at most 128 of them.";
const STAGE_NAME = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ regex(/^[A-Za-z0-9_-]{1,128}$/, says("must be a name that a stage can have", STAGE_HINT)));
const VARIABLE_NAME = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[A-Za-z0-9_]{1,64}$/, says("must have a name of letters, digits and \"_\"", "Choose another name.")));
const VARIABLE_VALUE = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes: a number or a date would be written differently.")), /* @__PURE__ */ regex(/^[A-Za-z0-9\-._~:/?#&=,]{1,512}$/, says("must have 1 to 512 of the characters that a stage variable can have", "Use A-Z a-z 0-9 - . _ ~ : / ? # & = , only.")));
const VALUE$1 = /* @__PURE__ */ union([
	/* @__PURE__ */ string(),
	/* @__PURE__ */ number(),
	/* @__PURE__ */ boolean(),
	PARAMETER_SOURCE,
	ENV_SOURCE,
	OUTPUT_SOURCE
], says("must be a scalar, or say where it is read from", "Write a value, { parameter: NAME }, { env: NAME } or { stackOutput: stack.Output }."));
const MethodSettings = mapping$1({
	throttle: /* @__PURE__ */ optional(Throttle),
	cacheTtl: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(says("must be a number", "Write seconds.")), /* @__PURE__ */ description("Seconds.")))
});
const StageSettings = mapping$1({
	tracing: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("X-Ray tracing."))),
	logging: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf([
		"OFF",
		"ERROR",
		"INFO"
	]), /* @__PURE__ */ description("Execution log."))),
	throttle: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Throttle, /* @__PURE__ */ description("Throttle of every method of the stage, for all callers together."))),
	accessLog: /* @__PURE__ */ optional(mapping$1({
		destinationArn: /* @__PURE__ */ pipe(text("Name a log group or a delivery stream."), /* @__PURE__ */ description("ARN of the log.")),
		format: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write a format.", 3072), /* @__PURE__ */ description("Format of a line.")))
	})),
	methods: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(Operation, MethodSettings, says("must be a mapping", "Write one line per method.")), /* @__PURE__ */ description("Settings per method, by \"GET /path\".")))
});
const Environment = mapping$1({
	account: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(ACCOUNT, /* @__PURE__ */ description("Twelve digits in quotes; any other account is refused."))),
	region: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(REGION, /* @__PURE__ */ description("Default: the AWS configuration decides."))),
	roleArn: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name a role."), /* @__PURE__ */ regex(/^arn:[\w-]+:iam::[0-9]{12}:role\/.+$/, says("must be the ARN of a role", "Write arn:aws:iam::ACCOUNT:role/NAME.")), /* @__PURE__ */ description("A role that is assumed."))),
	stage: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(STAGE_NAME, /* @__PURE__ */ description("The stage's name. Default: the environment's name."))),
	restApi: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf(["own", "shared"]), /* @__PURE__ */ description("own: a REST API per environment. shared: one REST API, a stage per environment."))),
	variables: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(VARIABLE_NAME, VARIABLE_VALUE, says("must be a mapping", "Write `name: \"value\"` lines.")), /* @__PURE__ */ maxEntries(100, says("must define at most 100 stage variables", "A stage has no more: remove some.")), /* @__PURE__ */ description("Stage variables."))),
	values: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(/* @__PURE__ */ string(), VALUE$1, says("must be a mapping", "Write `name: value` lines.")), /* @__PURE__ */ description("What ${values.NAME} stands for in specs and plan files."))),
	overlays: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(text("Name a file.")), /* @__PURE__ */ description("OpenAPI Overlay files, applied before compiling."))),
	stageSettings: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(StageSettings, /* @__PURE__ */ description("Settings of the stage.")))
});
const Percent = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be a percentage in quotes", "Write for example \"30%\".")), /* @__PURE__ */ regex(/^(100|[1-9]?[0-9])%$/, says("must be a percentage in quotes", "Write for example \"30%\".")));
const Ignore = mapping$1({
	resource: /* @__PURE__ */ pipe(text("Name a resource."), /* @__PURE__ */ description("For example `stage:hello`.")),
	pointer: /* @__PURE__ */ pipe(text("Write a JSON pointer."), /* @__PURE__ */ description("JSON pointer to the field.")),
	reason: /* @__PURE__ */ pipe(text("Say why."), /* @__PURE__ */ description("Why it is left to somebody else."))
});
const CODE = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Write the code of a finding.")), /* @__PURE__ */ regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says("must be the code of a finding", "Write it as it is printed.")));
const Waiver = mapping$1({
	rule: /* @__PURE__ */ pipe(CODE, /* @__PURE__ */ description("The code of the finding.")),
	file: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name a file."), /* @__PURE__ */ description("Path of the file. Default: any."))),
	at: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write a JSON pointer or an operation.", 2048), /* @__PURE__ */ regex(/^(?:\/|[A-Z]+ \/)/, says("must be a JSON pointer or an operation", "Write for example /info or \"GET /orders\".")), /* @__PURE__ */ description("JSON pointer of the finding, or an operation such as \"GET /orders\". Default: anywhere."))),
	reason: /* @__PURE__ */ pipe(text("Say why."), /* @__PURE__ */ description("Why it is accepted.")),
	expires: /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be a date in quotes", "Write for example \"2026-12-31\".")), /* @__PURE__ */ regex(/^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$/, says("must be a date", "Write for example \"2026-12-31\".")), /* @__PURE__ */ description("The last day on which it counts, as YYYY-MM-DD."))
});
const AllowedWarning = mapping$1({
	pattern: /* @__PURE__ */ pipe(text("Write the text of the warning.", 1e3), /* @__PURE__ */ regex(/[A-Za-z]{3}/, says("must hold some words of the warning", "A pattern of stars alone would hide every warning.")), /* @__PURE__ */ description("The text of the warning; * stands for any text.")),
	reason: /* @__PURE__ */ pipe(text("Say why."), /* @__PURE__ */ description("Why it is accepted."))
});
const KeyPolicy = mapping$1({
	grace: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(duration("7d"), /* @__PURE__ */ description("How long a key that was removed stays, disabled, before it is deleted. Default: 7d."))),
	usedWithin: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(duration("30d"), /* @__PURE__ */ description("A key used within this time is not cut off unless a person says so. Default: 30d; 0d: never mind.")))
});
const Policy = mapping$1({
	rules: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(CODE, oneOf([
		"error",
		"warning",
		"off"
	]), says("must be a mapping", "Write `code: warning` lines.")), /* @__PURE__ */ description("Severities of findings by code."))),
	waivers: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(Waiver), /* @__PURE__ */ description("Single findings that are accepted until a day."))),
	importWarnings: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(AllowedWarning), /* @__PURE__ */ description("Warnings of the import that may come; any other one stops it."))),
	keys: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(KeyPolicy, /* @__PURE__ */ description("What becomes of API keys that lose their place."))),
	prune: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Delete what the repository no longer declares."))),
	breaking: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(oneOf([
		"allow",
		"warn",
		"refuse"
	]), /* @__PURE__ */ description("What to do about changes that break clients."))),
	limits: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(mapping$1({
		deletes: /* @__PURE__ */ optional(Percent),
		updates: /* @__PURE__ */ optional(Percent)
	}), /* @__PURE__ */ description("How much of what is live one apply may delete or change."))),
	ignore: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(Ignore), /* @__PURE__ */ description("Fields left to somebody else.")))
});
const Reference = mapping$1({
	url: /* @__PURE__ */ pipe(text("Write an https URL.", 2048), /* @__PURE__ */ regex(/^https:\/\/[a-z0-9.-]+(?::[0-9]+)?\/[^\s#\\]*$/, says("must be an https URL", "Write https://HOST/PATH, exactly as the specs refer to it.")), /* @__PURE__ */ description("The https URL, exactly as it is requested.")),
	sha256: /* @__PURE__ */ pipe(text("Write the SHA-256 of the document."), /* @__PURE__ */ regex(/^[0-9a-f]{64}$/, says("must be 64 lower-case hexadecimal digits", "Write what `sha256sum` prints for the document.")), /* @__PURE__ */ description("SHA-256 of the document; with any other content it is not used."))
});
const OWNER = /* @__PURE__ */ pipe(text("Name the repository, for example acme/apis.", 256), /* @__PURE__ */ regex(TAG_VALUE, says("must be text that an AWS tag can hold", "Use letters, digits, spaces and + - = . _ : / @ only.")));
const EnvironmentName = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[A-Za-z0-9_-]{1,128}$/, says("must be a name that a stage can have", STAGE_HINT)));
const ConfigFile = /* @__PURE__ */ pipe(mapping$1({
	owner: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(OWNER, /* @__PURE__ */ description("Written as a tag on everything Tollgate makes. Default: the repository's name."))),
	environments: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(EnvironmentName, /* @__PURE__ */ nullable$1(Environment), says("must be a mapping", "Write one line per environment, for example `dev: {}`.")), /* @__PURE__ */ minEntries(1, says("must define at least one environment", "Add `dev: {}`, or take the key out.")), /* @__PURE__ */ description("Where the APIs are deployed, by name. Default: one environment, dev."))),
	policy: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Policy, /* @__PURE__ */ description("What Tollgate may do."))),
	references: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(Reference), /* @__PURE__ */ description("Documents outside of the repository that specs may refer to.")))
}), /* @__PURE__ */ title("tollgate.yaml"), /* @__PURE__ */ description("Where Tollgate deploys the APIs of this repository. Every key has a default."));
// src/core/model/repository.ts
const DAY = 86400;
/** Of a key that says nothing of its rotation. */
const DEFAULT_ROTATION = {
	generation: 1,
	overlap: 7 * DAY
};
const DEFAULT_KEY_POLICY = {
	grace: 7 * DAY,
	usedWithin: 30 * DAY
};
// src/core/load/key-policy.ts
/** The longest time whose use is looked at. */
const LONGEST_USE = 90 * DAY$1;
function keyPolicyFindings({ grace, usedWithin } = {}) {
	return [...grace === void 0 || secondsOf(grace) >= 86400 ? [] : [shortGrace()], ...usedWithin === void 0 || secondsOf(usedWithin) <= LONGEST_USE ? [] : [longUse()]];
}
function shortGrace() {
	return require_compile.error("invalid-value", "/policy/keys/grace", "\"keys.grace\" must be at least a day.", "Write 1d or more: until then a key that was removed by mistake comes back with its value.");
}
function longUse() {
	return require_compile.error("invalid-value", "/policy/keys/usedWithin", "\"keys.usedWithin\" must be at most 90 days.", "Write 0d to 90d.");
}
/** In seconds, with the defaults. */
function keyPolicyOf({ grace, usedWithin }) {
	return {
		grace: grace === void 0 ? DEFAULT_KEY_POLICY.grace : secondsOf(grace),
		usedWithin: usedWithin === void 0 ? DEFAULT_KEY_POLICY.usedWithin : secondsOf(usedWithin)
	};
}
// src/core/load/not-yet.ts
/** The parts of `tollgate.yaml` whose behaviour comes later. They are refused one by one, so that nothing in a file is ignored. */
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
		path: [...SETTINGS, "accessLog"],
		what: "Setting the access log",
		hint: "Take `accessLog` out; what the stage has is left alone."
	},
	{
		path: [...SETTINGS, "methods"],
		what: "Setting up single methods of a stage",
		hint: "Take `methods` out; what the stage has is left alone."
	},
	{
		path: ["policy", "prune"],
		when: (value) => value === true,
		what: "Deleting what is no longer declared (`prune: true`)",
		hint: "Write `prune: false`."
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
/**
* What of a value is not supported yet: the parts in the table.
* @param others what is wrong anyway; of a part that is wrong, that is enough to say
*/
function laterFindings(value, later, others) {
	const wrong = (at) => others.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
	return later.flatMap((part) => matches$1(value, part.path, "", part)).filter(({ pointer }) => !wrong(pointer));
}
function matches$1(value, path, at, part) {
	const [key, ...rest] = path;
	if (key === void 0) return part.when === void 0 || part.when(value) ? [require_compile.notYet(at, part.what, part.hint)] : [];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).filter(([name]) => key === "*" || name === key).flatMap(([name, inner]) => matches$1(inner, rest, `${at}/${require_nearest.pointerToken(name)}`, part));
}
// src/core/desired/codes.ts
/** Every code that compiling can give, with what it means: one entry each in docs/codes.md. */
const DESIRED_CODES = {
	"api-key-source": "The API key source is neither HEADER nor AUTHORIZER.",
	"api-key-source-authorizer": "API keys are to come from an authorizer, but operations that require a key have none.",
	"api-without-methods": "The API would have no methods, and API Gateway does not deploy such an API.",
	"auth-extension-type": "The auth extension of an operation has a type other than NONE and AWS_IAM.",
	"authorizer-identity-source": "A request authorizer caches its answers but has nothing to cache them by.",
	"authorizer-provider": "A Cognito authorizer names no user pool.",
	"authorizer-ttl": "An authorizer keeps its answers for a time that is out of range.",
	"authorizer-type": "An authorizer has a type that REST APIs do not have.",
	"authorizer-uri": "The authorizerUri of a custom authorizer does not call a function.",
	"authorizer-uri-missing": "A custom authorizer does not say which function to call.",
	"authorizers-limit": "More authorizers than an API has by default; the quota can be raised.",
	"binary-media-types": "The binary media types are not a list of texts and would be dropped.",
	"compression-size": "The minimum compression size is out of range.",
	"default-model-added": "The model Empty or Error is referred to but not defined; the default is added.",
	"documentation-limit": "More documentation parts than an API has by default; the quota can be raised.",
	"endpoint-type": "The endpoint configuration does not name one of EDGE, REGIONAL and PRIVATE.",
	"environment-unknown": "An environment is asked for that `tollgate.yaml` does not define.",
	"extension-http-api": "An extension of HTTP APIs, which has no effect on a REST API.",
	"extension-misplaced": "An extension of API Gateway stands where it has no effect.",
	"extension-unknown": "An extension that API Gateway does not have, most likely a typing mistake.",
	"function-arn-completed": "The ARN of a function stands where its invocation URI belongs; it is completed.",
	"function-arn-invalid": "A URI calls Lambda but names no function.",
	"function-other-account": "A function is in another account, where the right to invoke it has to be granted.",
	"gateway-response-cors": "There are OPTIONS operations, but the default error responses do not allow any origin.",
	"gateway-response-parameter": "A gateway response sets something that is not a header.",
	"gateway-response-status": "The status code of a gateway response is not one.",
	"gateway-response-template": "A template of a gateway response is not a text.",
	"gateway-response-type": "A gateway response that does not exist.",
	"header-remapped": "An operation answers with a header that API Gateway gives another name.",
	"integration-connection": "An integration goes through a VPC link but does not say which.",
	"integration-connection-type": "An unknown connectionType.",
	"integration-content-handling": "An unknown contentHandling.",
	"integration-http-method": "An integration does not say which HTTP method to call with.",
	"integration-lambda-method": "An integration calls Lambda with another method than POST: every call would fail.",
	"integration-missing": "An operation has no integration, so the API could not be deployed.",
	"integration-parameter-not-text": "A parameter of an integration is not a text and would be dropped.",
	"integration-passthrough": "An unknown passthroughBehavior.",
	"integration-response-collision": "Two integration responses have one status code; only one is kept.",
	"integration-response-header": "An integration response maps a header that the response does not declare.",
	"integration-response-missing": "An integration that is no proxy has no responses: every call would fail.",
	"integration-response-status": "An integration response has no status code.",
	"integration-response-undeclared": "An integration response maps headers of an undeclared response.",
	"integration-timeout": "The timeout of an integration is out of range.",
	"integration-timeout-quota": "A timeout above 29 seconds, which needs a raised quota.",
	"integration-transfer-mode": "A responseTransferMode that does not exist, or not for this type of integration.",
	"integration-type": "An integration has none of the five types.",
	"integration-uri": "API Gateway does not take the uri of an integration.",
	"key-plans-limit": "A key is in more plans than the default quota allows.",
	"key-without-plan": "Operations require a key, but no plan opens their stage.",
	"keys-limit": "More API keys than an account can have in a region.",
	"mapping-name": "A request mapping whose name is no part of the request to the backend.",
	"mapping-parameter-undeclared": "A mapping reads a parameter that the operation does not declare.",
	"mapping-quotes": "A static value of a mapping stands in double quotes.",
	"mapping-value": "A mapping whose value is neither static nor an expression.",
	"method-arn-length": "A path so long that every call would be answered with 414.",
	"mock-binary": "A mock integration of an API whose bodies are all binary: it answers 500.",
	"mock-status": "A mock integration whose request template gives no statusCode: it answers 500.",
	"model-media-type": "Bodies that are not JSON have schemas; such models cannot be exported.",
	"model-name": "The name of a model holds more than letters and digits.",
	"model-not-found": "A reference names a model that is not defined and would be dropped.",
	"model-reference-form": "A reference in a schema does not name a model of the document.",
	"models-size": "The schemas are larger than the models of one API can be.",
	"openapi-not-importable": "A document is not OpenAPI 2.0 or 3.0, or has no paths.",
	"operation-malformed": "An operation is not an object.",
	"operation-unsupported": "API Gateway has no such operation, TRACE for example.",
	"parameter-constraints-ignored": "Parameters restrict their values, which API Gateway does not check.",
	"parameter-dropped": "A parameter in a cookie or a form, which API Gateway ignores.",
	"parameter-duplicate": "One parameter name in two places.",
	"parameter-location": "A parameter in a place that OpenAPI does not have.",
	"parameter-name": "A parameter name with characters that API Gateway does not take.",
	"parameter-path-unknown": "A path parameter that the path does not have.",
	"part-not-stored": "A part of OpenAPI that API Gateway does not keep.",
	"path-dropped": "A path that does not begin with a slash and would be left out.",
	"path-duplicate": "Two paths that are one to API Gateway.",
	"path-greedy-child": "A path goes on below a greedy variable.",
	"path-reserved": "A path that API Gateway keeps for itself.",
	"path-segment": "A path segment that API Gateway does not take.",
	"path-sibling-variable": "Two variables with different names in one place.",
	"plan-throttles-limit": "A plan file throttles more operations of a stage than the default quota allows.",
	"plan-unknown-api": "A plan file opens an API that no spec defines.",
	"plan-unknown-operation": "A plan file throttles an operation that the API does not have.",
	"plans-limit": "More usage plans than an account has by default.",
	"policy-malformed": "The resource policy is not a policy document.",
	"policy-size": "A resource policy longer than the default quota allows.",
	"private-without-policy": "A private API without a resource policy, which answers nobody.",
	"probe-path": "A probe has no path that its operation answers.",
	"pseudo-variable-unknown": "A variable of the import that the environment does not fill.",
	"resources-limit": "More resources than an API has by default; the quota can be raised.",
	"response-schema-primitive": "A response whose schema is a bare string, number or boolean.",
	"response-status-dropped": "A response `default` or a range of status codes, which cannot be imported.",
	"response-unmapped": "A response is declared that no integration response leads to.",
	"rule-fixed": "The policy lowers or waives an error that cannot give way.",
	"schema-combination": "oneOf, anyOf or allOf where API Gateway does not take it.",
	"schema-enum-duplicate": "An enum has a value twice, which API Gateway refuses.",
	"schema-format": "A format that API Gateway does not support.",
	"schema-keyword": "A keyword of JSON schema that API Gateway does not support in models.",
	"security-definitions-misplaced": "securityDefinitions in an OpenAPI 3.0 document.",
	"security-policy": "A security policy that needs an endpoint access mode.",
	"security-scheme-ignored": "An operation lists a security scheme that API Gateway ignores.",
	"security-scheme-unknown": "An operation lists a security scheme that is not defined.",
	"security-scheme-unsupported": "A security scheme of a type that API Gateway does not know.",
	"security-scheme-without-authorizer": "A security scheme with an authtype but no authorizer.",
	"security-scopes-ignored": "Scopes of something else than a Cognito user pool, which nobody checks.",
	"security-second-authorizer": "An operation lists two authorizations; only the first counts.",
	"stage-variable-unknown": "A function is named by a stage variable that the environment does not set.",
	"stages-limit": "More environments share one REST API than it has stages by default.",
	"template-not-text": "A mapping template is not a text.",
	"template-size": "A mapping template larger than API Gateway takes.",
	"validator-unknown": "A request validator that is not defined.",
	"waiver-expired": "A waiver has passed its last day and does not count any more.",
	"waiver-unused": "A waiver accepts a finding that is not there."
};
// src/core/load/codes.ts
/** Every code that loading can give, with what it means: one entry each in docs/codes.md. */
const LOAD_CODES = {
	"specs-missing": "The repository has no folder `specs`.",
	"specs-empty": "The folder `specs` holds no document, which never means \"delete every API\".",
	"plans-missing": "The repository has no folder `plans`, or nothing in it, so no usage plan is declared.",
	"file-too-large": "A file is larger than Tollgate reads.",
	"file-empty": "A file holds nothing, which never means \"delete\".",
	"json-syntax": "A file is not JSON.",
	"yaml-syntax": "A file is not YAML 1.2.",
	"yaml-tag": "A YAML tag that has no meaning here.",
	"yaml-documents": "A file holds more than one YAML document.",
	"yaml-merge-key": "A YAML 1.1 merge key (`<<`), which YAML 1.2 does not have.",
	"duplicate-key": "A mapping has the same key twice.",
	"forbidden-key": "A key that JavaScript gives a meaning of its own, such as `__proto__`.",
	"number-not-json": "A number that JSON cannot write: infinity, or not a number.",
	"nesting-too-deep": "A file is nested deeper than Tollgate reads.",
	"expansion-too-large": "YAML aliases expand to more values than Tollgate reads.",
	"unknown-key": "A key that the format does not have.",
	"missing-key": "A key that the format requires is missing.",
	"invalid-value": "A value that the format does not allow.",
	"not-yet": "A part of the format whose behaviour Tollgate does not have yet; it is refused, never ignored.",
	"value-undefined": "A placeholder or intrinsic names a value that the environment does not define.",
	"value-missing": "What a value is read from does not exist: a variable, a parameter, a stack or its output.",
	"value-secret": "A value is read from a SecureString, but what it fills in can be read by many.",
	"value-unused": "A value is defined, and no spec or plan file uses it.",
	"values-not-read": "Without an account some values are not known, so what depends on them was not checked.",
	"placeholder-unfilled": "A placeholder such as `${NAME}` that nothing fills, where API Gateway would take it as text.",
	"placeholder-invalid": "A placeholder that is not closed, that a value makes, or that stands where none is filled.",
	"intrinsic-invalid": "A CloudFormation intrinsic does not have the arguments that it takes.",
	"intrinsic-unsupported": "A CloudFormation intrinsic that is not evaluated, `Fn::Transform` for example.",
	"overlay-missing": "An environment names an overlay that is not there or cannot be used.",
	"overlay-extends": "An overlay is for a spec that is not there.",
	"overlay-target": "The target of an action is no JSONPath that can be followed, or cannot be removed.",
	"overlay-update": "An update does not fit the kind of value that the target selects.",
	"overlay-unmatched": "The target of an action selects nothing in any spec.",
	"owner-missing": "No owner is given, and the name of the repository is not known.",
	"rule-unknown": "The policy names a finding that does not exist.",
	"csv-column": "A key file has a column that does not exist, has one twice, or has none called `name`.",
	"csv-syntax": "A key file is not CSV, or a row has another number of fields than the header.",
	"key-file-missing": "A plan file names a key file that is not there or cannot be used.",
	"key-file-too-long": "The key files list more keys than an account can have, or than Tollgate reads.",
	"key-name-invalid": "The name of a key holds something that a tag cannot hold.",
	"key-description-mark": "The description of a key holds what the mark of Tollgate in it begins with.",
	"key-source-shared": "The values of two keys are read from, or stored in, one place.",
	"key-source-forbidden": "The value of a key is read from a variable that belongs to the job, such as a token or credentials.",
	"key-store-not-generated": "A value is to be stored that is read from elsewhere.",
	"rotate-not-generated": "A value is to be replaced by time that is read from elsewhere.",
	"limit-zero": "A limit of 0, which lets nobody in, without `blocked: true` beside it.",
	"limit-blocked": "`blocked: true` stands beside a limit above 0.",
	"existing-plan-field": "A plan file about the plan of somebody else says what that plan is.",
	"plan-existing-duplicate": "Two plan files of one environment are about the same plan of somebody else.",
	"was-taken": "An earlier name is the name now, is still in use, or is claimed twice.",
	"key-value-in-file": "The value of an API key is written in a file.",
	"spec-not-object": "A spec is not a mapping.",
	"spec-id-invalid": "The id of a spec (its file name) holds characters that a tag cannot have.",
	"spec-id-duplicate": "Two specs have the same id.",
	"openapi-version": "A spec does not say which version of OpenAPI it is, or one that does not exist.",
	"openapi-version-not-yet": "A spec is OpenAPI 3.2, which API Gateway does not import and Tollgate does not convert yet.",
	"openapi31-dropped": "Something of OpenAPI 3.1 that the conversion to 3.0 leaves out; it decides nothing about what is valid.",
	"openapi31-impossible": "Something of OpenAPI 3.1 that cannot be converted to 3.0, which is what API Gateway imports.",
	"openapi31-lossy": "A check of an OpenAPI 3.1 schema that 3.0 cannot express, so that the converted schema accepts more.",
	"openapi-structure": "A spec is so different from OpenAPI that it cannot be compiled.",
	"openapi-schema": "A spec violates the JSON Schema of OpenAPI; API Gateway may accept it all the same.",
	"openapi-rule": "A spec breaks a rule of Swagger 2.0 that its JSON Schema cannot express.",
	"ref-invalid": "A `$ref` that is neither a JSON pointer nor a path.",
	"ref-missing": "A `$ref` points to nothing.",
	"ref-circular": "A `$ref` leads back to itself and never to a value.",
	"ref-too-deep": "A chain of `$ref`s is longer than Tollgate follows.",
	"ref-remote": "A `$ref` to a URL that `tollgate.yaml` does not list with its hash.",
	"ref-outside": "A `$ref` to a file outside of the repository.",
	"ref-file-unusable": "A `$ref` to a file or URL that cannot be used: not text, too large, a link out, or not what its hash says.",
	"ref-too-many-files": "The references of the specs lead to more files than Tollgate reads.",
	"definition-too-large": "A definition is larger than API Gateway takes.",
	"plan-id-invalid": "The file name of a plan file holds characters that a tag cannot have.",
	"plan-id-duplicate": "Two plan files have the same id.",
	"plan-name-duplicate": "Two plan files of one environment have the same name.",
	"plan-unknown-api": "A plan file opens an API that no spec defines.",
	"plan-unknown-environment": "A plan file names an environment that `tollgate.yaml` does not define.",
	"plan-duplicate-api": "A plan file opens the same API twice.",
	"plan-duplicate-key": "A plan file admits the same key twice.",
	"shared-stage-duplicate": "Two environments that share a REST API are the same stage of it.",
	"shared-target": "One of the environments that share REST APIs says its account or region and another does not.",
	"key-conflict": "Two plan files describe the same key differently.",
	"key-in-two-plans": "A key is in two plans that open the same stage, which API Gateway refuses.",
	"too-many-problems": "A file has more problems than are listed."
};
// src/core/load/rule-names.ts
/** Codes that `tollgate.yaml` names in `policy.rules` and `policy.waivers` must be ones that can be found. */
function ruleNameFindings({ rules = {}, waivers = [] }) {
	return [...Object.keys(rules).flatMap((code) => unknown(code, require_nearest.pointer("policy", "rules", code))), ...waivers.flatMap(({ rule }, index) => unknown(rule, require_nearest.pointer("policy", "waivers", index, "rule")))];
}
function unknown(code, at) {
	if (Object.hasOwn(DESIRED_CODES, code) || Object.hasOwn(LOAD_CODES, code)) return [];
	const known = [...Object.keys(DESIRED_CODES), ...Object.keys(LOAD_CODES)];
	const hint = require_nearest.didYouMean(code, known, "Write it as it is printed; docs/codes.md lists them all.");
	return [require_compile.error("rule-unknown", at, `There is no finding ${require_compile.quoted(code)}.`, hint)];
}
// src/core/load/shared-environments.ts
/** A tag's key has at most 128 characters, and the environment's name is in the one of its digest. */
const LONGEST_NAME = 112;
function sharedFindings$1({ environments }) {
	const shared = Object.entries(environments).filter(([, { restApi }]) => restApi === "shared");
	const targets = Map.groupBy(shared, ([, { account = "", region = "" }]) => `${account} ${region}`);
	return [
		...shared.flatMap(longName),
		...["account", "region"].flatMap((member) => unclearTarget(shared, member)),
		...[...targets.values()].flatMap(sameStage)
	];
}
function longName([name]) {
	if (name.length <= LONGEST_NAME) return [];
	const message = `An environment that shares a REST API has a name of at most ${LONGEST_NAME} characters.`;
	return [require_compile.error("invalid-value", at$2(name), message, "Give it a shorter name.")];
}
/** Which of them are stages of the same REST API is clear only when all of them say where they are, or none. */
function unclearTarget(shared, member) {
	const says = shared.find(([, environment]) => environment[member] !== void 0);
	if (says === void 0) return [];
	return shared.filter(([, environment]) => environment[member] === void 0).map(([name]) => {
		const message = `Environment ${require_compile.quoted(name)} shares a REST API but does not say its ${member}, and ${require_compile.quoted(says[0])} does.`;
		return require_compile.error("shared-target", at$2(name), message, `Give it its ${member} too.`);
	});
}
function sameStage(together) {
	return together.flatMap(([name, { stage }], index) => {
		const other = together.slice(0, index).find(([, before]) => before.stage === stage);
		if (other === void 0) return [];
		const message = `Environments ${require_compile.quoted(other[0])} and ${require_compile.quoted(name)} are both the stage ${require_compile.quoted(stage)} of one REST API.`;
		return [require_compile.error("shared-stage-duplicate", at$2(name, "stage"), message, "Give each a stage of its own.")];
	});
}
function at$2(...keys) {
	return require_nearest.pointer("environments", ...keys);
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
	const rules = shape.output === void 0 ? [] : ruleNameFindings(shape.output.policy ?? {});
	const config = configOf(shape.output ?? {}, repositoryName);
	const limits = [...stageLimitFindings(parsed.value), ...keyPolicyFindings(shape.output?.policy?.keys)];
	const others = [
		...later,
		...limits,
		...owner,
		...rules,
		...sharedFindings$1(config)
	];
	return {
		config,
		problems: await placeFindings(file, require_compile.capped([...shape.findings, ...others], 100))
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
		environments: Object.fromEntries(environments.map(([name, entry]) => [name, environmentOf$1(name, entry ?? {})])),
		policy: policyOf(file.policy ?? {}),
		...file.references === void 0 ? {} : { references: file.references }
	};
}
function policyOf(file) {
	const { rules, waivers, importWarnings, keys } = file;
	return {
		breaking: file.breaking ?? "warn",
		...rules === void 0 ? {} : { rules },
		...waivers === void 0 ? {} : { waivers: waivers.map(waiverOf) },
		...importWarnings === void 0 ? {} : { importWarnings },
		...keys === void 0 ? {} : { keys: keyPolicyOf(keys) }
	};
}
function waiverOf({ rule, file, at, reason, expires }) {
	return {
		rule,
		...file === void 0 ? {} : { file },
		...at === void 0 ? {} : { at },
		reason,
		expires
	};
}
function environmentOf$1(name, file) {
	return {
		...file.account === void 0 ? {} : { account: file.account },
		...file.region === void 0 ? {} : { region: file.region },
		stage: file.stage ?? name,
		restApi: file.restApi ?? "own",
		variables: file.variables ?? {},
		stageSettings: settingsOf(file.stageSettings ?? {}),
		...file.values === void 0 ? {} : { values: file.values },
		...file.overlays === void 0 ? {} : { overlays: file.overlays }
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
// src/core/load/bundle/wanted.ts
/** Which files the specs of a repository ask for, beside those that were read. */
const NO_FILES = /* @__PURE__ */ new Map();
/**
* The paths and URLs that are asked for and not in `tree.files`; none when every reference has been followed to its end.
*/
async function wantedFiles(tree) {
	const specs = tree.specs ?? [];
	const fragments = await parseFragments(specs, tree.files ?? NO_FILES);
	const { config } = await loadConfig(tree);
	const urls = urlsOf(config.references);
	const wanted = /* @__PURE__ */ new Set();
	for (const { path } of specs) {
		const fragment = fragments.documents.get(path);
		if (fragment === void 0 || !("value" in fragment) || !require_json.isObject(fragment.value)) continue;
		if (standsAlone(fragment.value)) continue;
		for (const name of followAll(path, fragment.value, fragments, urls).wanted.keys()) wanted.add(name);
	}
	return [...wanted].sort();
}
function urlsOf(references) {
	return new Set(references?.map(({ url }) => url));
}
/** A document that was downloaded, if it is the one that the configuration means. */
function checkedRemote({ url, sha256 }, bytes) {
	const actual = (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
	if (actual !== sha256) return {
		path: url,
		unusable: {
			message: `has the SHA-256 ${actual}, and tollgate.yaml expects ${sha256}.`,
			hint: "Look at what has changed there, and then put the new hash into tollgate.yaml."
		}
	};
	try {
		return {
			path: url,
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch {
		return {
			path: url,
			unusable: {
				message: "is not UTF-8 text.",
				hint: "Refer to another document."
			}
		};
	}
}
// src/core/load/bundle/joiner.ts
/** Joins the specs of a repository, and tells which files in `specs` are only parts of others. */
async function createJoiner(specs, files, references) {
	const fragments = await parseFragments(specs, files);
	const urls = urlsOf(references);
	const followed = /* @__PURE__ */ new Map();
	const versions = /* @__PURE__ */ new Set();
	for (const { path } of specs) {
		const fragment = fragments.documents.get(path);
		if (fragment === void 0 || !("value" in fragment) || !require_json.isObject(fragment.value)) continue;
		if (saysVersion(fragment.value)) versions.add(path);
		if (!standsAlone(fragment.value)) followed.set(path, followAll(path, fragment.value, fragments, urls));
	}
	const parts = new Set([...versions].flatMap((path) => partsOf(followed.get(path))));
	return {
		isFragment: (path) => parts.has(path) && !versions.has(path),
		async join(path, document) {
			const led = followed.get(path);
			if (led === void 0) return {
				document,
				findings: [],
				problems: []
			};
			return await bundleSpec(path, document, fragments, led);
		}
	};
}
function saysVersion(document) {
	return Object.hasOwn(document, "openapi") || Object.hasOwn(document, "swagger");
}
function partsOf(followed) {
	return followed === void 0 ? [] : [...followed.reached, ...followed.broken];
}
// src/core/load/formats/key.ts
/** The format of a key in a plan file, and of what all keys of a key file have in common. */
const MOST_CHARACTERS_OF_A_DESCRIPTION = 4096;
const MOST_CHARACTERS_OF_A_CUSTOMER_ID = 1024;
const MOST_GENERATIONS = 1e6;
/** What a tag can hold, because the name goes into one; and nothing that JavaScript gives a meaning of its own. */
const KEY_NAME_PATTERN = /^(?!(?:__proto__|prototype|constructor)$)[A-Za-z0-9+\-=._:/@](?:[A-Za-z0-9 +\-=._:/@]{0,254}[A-Za-z0-9+\-=._:/@])?$/;
const KEY_NAME_HINT = "Use 1 to 256 letters, digits, spaces and + - = . _ : / @, no space at either end.";
const KEY_NAME = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ regex(KEY_NAME_PATTERN, says("must be a name that a tag can hold", KEY_NAME_HINT)), /* @__PURE__ */ description("Name of the API key; its identity within the owner and environment."));
const Rotate = mapping$1({
	every: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(duration("90d"), /* @__PURE__ */ description("How long a generated value lives, for example 90d."))),
	overlap: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(duration("7d"), /* @__PURE__ */ description("How long the old value works beside the new one. Default: 7d.")))
});
const WHOLE = says("must be a whole number from 1 to 1,000,000", "Write 1, 2, 3 ...");
const Generation = /* @__PURE__ */ pipe(/* @__PURE__ */ number(WHOLE), /* @__PURE__ */ integer(WHOLE), /* @__PURE__ */ minValue(1, WHOLE), /* @__PURE__ */ maxValue(MOST_GENERATIONS, WHOLE), /* @__PURE__ */ description("Count it up to replace the value."));
/** The value itself is never in a file, so there is no text here but the one word. */
const KeyValue = /* @__PURE__ */ union([
	/* @__PURE__ */ literal("generated"),
	SECRET_SOURCE,
	ENV_SOURCE,
	PARAMETER_SOURCE
], says("must be generated, or say where it is read from", "Write generated, { secret: NAME }, { env: NAME } or { parameter: NAME }."));
const OF_EVERY_KEY = {
	description: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Describe the key, or take this out.", MOST_CHARACTERS_OF_A_DESCRIPTION), /* @__PURE__ */ description("Shown in the console."))),
	enabled: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(flag(), /* @__PURE__ */ description("Default: true."))),
	rotate: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Rotate, /* @__PURE__ */ description("When the value is replaced."))),
	generation: /* @__PURE__ */ optional(Generation)
};
const Key = mapping$1({
	name: KEY_NAME,
	...OF_EVERY_KEY,
	customerId: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name the customer, or take this out.", MOST_CHARACTERS_OF_A_CUSTOMER_ID), /* @__PURE__ */ description("Identifier for AWS Marketplace or your own."))),
	value: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(KeyValue, /* @__PURE__ */ description("Where the value comes from. Default: generated. Never the value."))),
	store: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(SECRET_SOURCE, /* @__PURE__ */ description("Where a generated value is put."))),
	was: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name the key as it was."), /* @__PURE__ */ description("Earlier name of a renamed key.")))
});
const KeyDefaults = mapping$1({
	...OF_EVERY_KEY,
	store: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(SECRET_TEMPLATE, /* @__PURE__ */ description("Where generated values are put, each in a secret of its own.")))
});
// src/core/load/check-keys.ts
/** What must hold of each key of a plan file on its own, beyond its form. */
/** How our own mark in the description of a key begins. */
const MARK$1 = "[tollgate ";
/** Names that no key can have, as they are written: they go into a tag. */
function keyNameFindings(file) {
	const keys = require_json.isObject(file) ? file["keys"] : void 0;
	if (!Array.isArray(keys)) return [];
	return keys.flatMap((key, index) => {
		if (typeof key === "string") return nameFindings(key, require_nearest.pointer("keys", index));
		const name = require_json.isObject(key) ? key["name"] : void 0;
		return typeof name === "string" ? nameFindings(name, require_nearest.pointer("keys", index, "name")) : [];
	});
}
function nameFindings(name, at) {
	if (KEY_NAME_PATTERN.test(name)) return [];
	return [require_compile.error("key-name-invalid", at, "This cannot be the name of a key.", KEY_NAME_HINT)];
}
function markFindings(description, at) {
	if (description?.includes(MARK$1) !== true) return [];
	return [require_compile.error("key-description-mark", at, `The description of a key must not hold "${MARK$1}": Tollgate's own mark in it begins so.`, "Write it differently.")];
}
function keyFindings({ keys = [], keyDefaults }) {
	const described = keys.flatMap((key, index) => typeof key === "string" ? [] : oneKeyFindings(key, require_nearest.pointer("keys", index)));
	return keyDefaults === void 0 ? described : [...described, ...sharedFindings(keyDefaults, "/keyDefaults", true)];
}
function oneKeyFindings(key, at) {
	return [
		...sharedFindings(key, at, key.value === void 0 || key.value === "generated"),
		...renameFindings$1(key, at),
		...storeFindings(key, at),
		...variableFindings(key, at)
	];
}
function sharedFindings(key, at, generated) {
	return [...markFindings(key.description, `${at}/description`), ...rotateFindings(key, at, generated)];
}
function renameFindings$1({ name, was }, at) {
	if (was !== name) return [];
	return [require_compile.error("was-taken", `${at}/was`, "The key has that name now.", "Write the earlier name, or take `was` out.")];
}
function storeFindings({ value, store }, at) {
	if (store === void 0 || value === void 0 || value === "generated") return [];
	return [require_compile.error("key-store-not-generated", `${at}/store`, "Only a generated value is stored, and this one is read from elsewhere.", "Take `store` out, or `value`.")];
}
/** Variables with which a job runs: credentials, tokens, inputs. As the value of a key anybody could read them who may read keys. */
const OF_THE_JOB = /^(?:AWS|GITHUB|ACTIONS|RUNNER|INPUT|CI|NODE|NPM)(?:_|$)/i;
function variableFindings({ value }, at) {
	if (typeof value !== "object" || !("env" in value) || !OF_THE_JOB.test(value.env)) return [];
	return [require_compile.error("key-source-forbidden", `${at}/value/env`, "This variable belongs to the job itself, and would become a key that many can read.", "Give the value a variable of its own, for example GLOBEX_KEY.")];
}
function rotateFindings({ rotate }, at, generated) {
	if (rotate === void 0) return [];
	const short = ["every", "overlap"].filter((field) => isTooShort(rotate[field]));
	return [
		...short.map((field) => tooShort(field, `${at}/rotate/${field}`)),
		...short.length > 0 ? [] : overlapFindings(rotate, `${at}/rotate`),
		...generated || rotate.every === void 0 ? [] : [notGenerated(`${at}/rotate/every`)]
	];
}
function isTooShort(span) {
	return span !== void 0 && secondsOf(span) < 3600;
}
function tooShort(field, at) {
	return require_compile.error("invalid-value", at, `"rotate.${field}" must be at least an hour.`, "Write 1h or more.");
}
function overlapFindings({ every, overlap }, at) {
	const seconds = overlap === void 0 ? DEFAULT_ROTATION.overlap : secondsOf(overlap);
	if (every === void 0 || seconds < secondsOf(every)) return [];
	return [require_compile.error("invalid-value", overlap === void 0 ? at : `${at}/overlap`, "\"rotate.overlap\", 7d unless said, must be shorter than \"rotate.every\".", "Shorten the overlap, or rotate less often.")];
}
function notGenerated(at) {
	return require_compile.error("rotate-not-generated", at, "Only a generated value can be replaced by time, and this one is read from elsewhere.", "Take `every` out: count `generation` up when there is a new value where it is read from.");
}
// src/core/load/load-key-file.ts
/** Never throws, whatever the text; never quotes anything of a row but the name of a key that can be one. */
async function loadKeyFile(file) {
	const early = unreadable(file, MAX_FILE_BYTES);
	if (early !== void 0) return { problems: [early] };
	const read = readCsv(file.text);
	if ("brokenAt" in read) return { problems: [problemAt(file.path, broken(), positionFinder(file.text)(read.brokenAt))] };
	const [header = [], ...rows] = read.rows;
	const long = countFindings(read.rows);
	const findings = long.length > 0 ? long : [...columnFindings(header), ...widthFindings(header, rows)];
	if (findings.length > 0) return { problems: await placeFindings(file, require_compile.capped(findings, 100)) };
	const texts = rows.map((row) => textsOf$1(columnsOf(header), row));
	const found = texts.flatMap((row, index) => rowFindings(row, index + 1));
	return {
		keyFile: {
			file: file.path,
			keys: texts.map(keyOf$1)
		},
		problems: await placeFindings(file, require_compile.capped(found, 100))
	};
}
function broken() {
	return require_compile.error("csv-syntax", "", "The text cannot be read as CSV from here on: a quote is not closed, or stands inside of a field.", "Put the whole field in quotes, and write a quote in it twice.");
}
/** About the file as a whole: to find places in one that is too long would take long. */
function countFindings(rows) {
	const keys = rows.length - 1;
	const fields = rows.reduce((sum, { length }) => sum + length, 0);
	if (keys < 1) return [require_compile.error("file-empty", "", "The file lists no keys.", "List the keys, or delete the file and take `keyFile` out: no keys is never taken for \"none are wanted\".")];
	if (keys > 1e4) {
		const message = `The file lists more than ${MAX_KEYS} keys; an account has no more in a region.`;
		return [require_compile.error("key-file-too-long", "", message, "Spread the keys over several accounts or regions.")];
	}
	if (fields <= 1e5) return [];
	const message = `The file has ${fields} fields; at most ${MAX_KEY_FIELDS} are read.`;
	return [require_compile.error("key-file-too-long", "", message, "Write only the columns that a key file has.")];
}
function widthFindings(header, rows) {
	return rows.flatMap(({ length }, index) => {
		if (length === header.length) return [];
		const message = `This row has ${length} ${length === 1 ? "field" : "fields"}, and the header has ${header.length}.`;
		return [require_compile.error("csv-syntax", require_nearest.pointer(index + 1), message, "Write a comma for each field that is empty, and put a field that holds a comma in quotes.")];
	});
}
/** What is not empty of a row. */
function textsOf$1(columns, row) {
	return Object.fromEntries(columns.flatMap((column, index) => {
		const text = row[index] ?? "";
		return column === void 0 || text === "" ? [] : [[column, text]];
	}));
}
function rowFindings({ name = "", description, customerId, enabled }, row) {
	return [
		...nameFindings(name, require_nearest.pointer(row, "name")),
		...markFindings(description, require_nearest.pointer(row, "description")),
		...lengthFindings("description", description, MOST_CHARACTERS_OF_A_DESCRIPTION, row),
		...lengthFindings("customerId", customerId, MOST_CHARACTERS_OF_A_CUSTOMER_ID, row),
		...enabled === void 0 || isFlag(enabled) ? [] : [notFlag(require_nearest.pointer(row, "enabled"))]
	];
}
function lengthFindings(column, text, most, row) {
	if (text === void 0 || text.length <= most) return [];
	const message = `"${column}" must have at most ${most} characters.`;
	return [require_compile.error("invalid-value", require_nearest.pointer(row, column), message, "Make it shorter.")];
}
function isFlag(text) {
	return /^(?:true|false)$/i.test(text);
}
function notFlag(at) {
	return require_compile.error("invalid-value", at, "\"enabled\" must be true or false.", "Write true, false or nothing.");
}
function keyOf$1({ name = "", description, customerId, enabled }) {
	return {
		name,
		...description === void 0 ? {} : { description },
		...customerId === void 0 ? {} : { customerId },
		...enabled === void 0 ? {} : { enabled: enabled.toLowerCase() === "true" }
	};
}
// src/core/load/formats/overlay.ts
/** The format of an OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html), without its `x-` members. */
const Action = mapping$1({
	target: text("Write a JSONPath, for example $.paths[\"/orders\"].", 2e3),
	description: /* @__PURE__ */ optional(/* @__PURE__ */ string(says("must be text", "Put it in quotes."))),
	update: /* @__PURE__ */ optional(/* @__PURE__ */ unknown$1()),
	remove: /* @__PURE__ */ optional(flag())
});
const OverlayFile = mapping$1({
	overlay: /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be the version of the overlay, as text", "Write `overlay: \"1.0.0\"`.")), /* @__PURE__ */ regex(/^1\.0\.[0-9]+$/, says("must be a version 1.0 of OpenAPI Overlay", "Write `overlay: \"1.0.0\"`."))),
	info: mapping$1({
		title: text("Give the overlay a title."),
		version: /* @__PURE__ */ union([/* @__PURE__ */ string(), /* @__PURE__ */ number()], says("must be the version of this overlay", "Write for example \"1.0.0\"."))
	}),
	extends: /* @__PURE__ */ optional(text("Name a spec, or take this out.")),
	actions: /* @__PURE__ */ pipe(list$1(Action), /* @__PURE__ */ nonEmpty(says("must have at least one action", "Add one, or take the overlay out.")))
});
// src/core/load/load-overlay.ts
/** The overlays that a configuration names, each once. */
function overlayPaths({ environments }) {
	return [...new Set(Object.values(environments).flatMap(({ overlays = [] }) => overlays))].sort();
}
async function loadOverlay(file) {
	const parsed = await parseSource(file, {
		maxBytes: MAX_FILE_BYTES,
		forbiddenKeys: FORBIDDEN_IN_SPECS,
		intrinsics: true
	});
	if ("problems" in parsed) return { problems: parsed.problems };
	const shape = checkShape(OverlayFile, withoutExtensions(parsed.value));
	const written = actionsOf(parsed.value);
	const actions = (shape.output?.actions ?? []).map((action, at) => actionOf(action, written[at]));
	const findings = [
		...shape.findings,
		...actions.flatMap(idle),
		...outside(file.path, shape.output?.extends)
	];
	const problems = await placeFindings(file, require_compile.capped(findings, 100));
	if (shape.output === void 0 || findings.length > 0) return { problems };
	return {
		problems,
		overlay: {
			file: file.path,
			actions,
			...extended(file.path, shape.output.extends)
		}
	};
}
/** What a member `x-...` says is for other tools. */
function withoutExtensions(value) {
	if (!require_json.isObject(value)) return value;
	const { actions, info, ...rest } = plain(value);
	const listed = Array.isArray(actions) ? actions.map((action) => require_json.isObject(action) ? plain(action) : action) : actions;
	return {
		...rest,
		...info === void 0 ? {} : { info: require_json.isObject(info) ? plain(info) : info },
		...listed === void 0 ? {} : { actions: listed }
	};
}
function plain(mapping) {
	return Object.fromEntries(Object.entries(mapping).filter(([key]) => !key.startsWith("x-")));
}
function actionsOf(value) {
	const actions = require_json.isObject(value) ? value["actions"] : void 0;
	return Array.isArray(actions) ? actions : [];
}
/** The update is taken from the file itself: what is added to a spec keeps its place in there. */
function actionOf({ remove = false, target }, written) {
	if (remove || !require_json.isObject(written) || !Object.hasOwn(written, "update")) return {
		target,
		remove
	};
	return {
		target,
		remove,
		update: written["update"]
	};
}
function idle({ remove, update }, at) {
	if (remove || update !== void 0) return [];
	return [require_compile.error("missing-key", require_nearest.pointer("actions", at), `Action ${at + 1} neither updates nor removes anything.`, "Add `update`, or `remove: true`.")];
}
/** A URL says which published document is meant; a path names the one spec that is changed. */
function extended(file, target) {
	const only = target === void 0 || isUrl(target) ? void 0 : pathFrom(file, target);
	return only === void 0 ? {} : { only };
}
function outside(file, target) {
	if (target === void 0 || isUrl(target) || pathFrom(file, target) !== void 0) return [];
	return [require_compile.error("overlay-extends", "/extends", `${require_compile.quoted(target)} is not in the repository.`, "Name a spec, as seen from this file, or take this out.")];
}
function isUrl(text) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
}
/** A path as seen from the folder of a file; undefined where it leads out of the repository. */
function pathFrom(file, target) {
	if (target.startsWith("/")) return void 0;
	const steps = file.split("/").slice(0, -1);
	for (const step of target.split("/")) {
		if (step === ".." && steps.pop() === void 0) return void 0;
		if (step !== ".." && step !== "." && step !== "") steps.push(step);
	}
	return steps.join("/");
}
/** The overlays that the environments name and that are not there, each at its place in the configuration. */
function absentOverlays({ environments }, files) {
	return Object.entries(environments).flatMap(([name, { overlays = [] }]) => overlays.flatMap((path, at) => {
		const found = files.get(path);
		if (found !== void 0 && !("unusable" in found)) return [];
		const { message, hint } = found?.unusable ?? {
			message: "does not exist.",
			hint: "Name a file as seen from the root of the repository."
		};
		return [require_compile.error("overlay-missing", require_nearest.pointer("environments", name, "overlays", at), `The overlay ${require_compile.quoted(path)} ${message}`, hint)];
	}));
}
// src/core/load/formats/x-tollgate.ts
/** The extension `x-tollgate`, at the root of a spec and on an operation. */
const SPEC_ID = /^[A-Za-z0-9._-]{1,128}$/;
const SPEC_ID_HINT = "Use letters, digits, \".\", \"_\" and \"-\" only.";
const RootExtension = mapping$1({
	id: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write an id."), /* @__PURE__ */ regex(SPEC_ID, says("must be an id that a tag can hold", SPEC_ID_HINT)))),
	endpointType: /* @__PURE__ */ optional(oneOf(require_compile.ENDPOINT_TYPES)),
	basePath: /* @__PURE__ */ optional(oneOf([
		"ignore",
		"prepend",
		"split"
	]))
});
const OperationExtension = mapping$1({ probe: /* @__PURE__ */ optional(/* @__PURE__ */ union([flag(), mapping$1({ path: /* @__PURE__ */ pipe(text("Write a path."), /* @__PURE__ */ startsWith("/", says("must begin with \"/\"", "Write for example \"/orders/1\"."))) })], says("must be true, false or { path: \"/...\" }", "Write true or false."))) });
// src/core/load/stem.ts
/** The file's name without folder and extension: the id of a spec or a plan. */
function stem(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
// src/core/load/load-plan-file.ts
/** A plan file as it is written, and the key file that it names. */
const SOURCE = {
	maxBytes: MAX_FILE_BYTES,
	forbiddenKeys: FORBIDDEN_IN_FILES
};
/** @param files those that plan files name */
async function loadPlanFile(file, files) {
	const parsed = await parseSource(file, SOURCE);
	if ("problems" in parsed) return { problems: parsed.problems };
	const written = {
		file: file.path,
		value: parsed.value
	};
	return {
		problems: await placeFindings(file, [...idFindings$1(file), ...keyFileFindings(written, files)]),
		written
	};
}
/** The key files that plan files name, each once. */
async function keyFilePaths({ plans = [] }) {
	const paths = /* @__PURE__ */ new Set();
	for (const file of plans.filter(({ text }) => text.includes("keyFile"))) {
		const parsed = await parseSource(file, SOURCE);
		const path = "value" in parsed ? keyFilePath({
			file: file.path,
			value: parsed.value
		}) : void 0;
		if (path !== void 0) paths.add(path);
	}
	return [...paths].sort();
}
/** The key file that a plan file names. It is the same in every environment: nothing is filled in. */
function keyFilePath({ value }) {
	const path = require_json.isObject(value) ? value["keyFile"] : void 0;
	return typeof path === "string" && /\.csv$/i.test(path) && !path.includes("${") ? path : void 0;
}
function idFindings$1(file) {
	const id = stem(file.path);
	if (SPEC_ID.test(id)) return [];
	const message = `${require_compile.quoted(id)}, the file's name, cannot be the id of a plan.`;
	return [require_compile.error("plan-id-invalid", "", message, `Rename the file. ${SPEC_ID_HINT}`)];
}
function keyFileFindings(written, files) {
	const path = keyFilePath(written);
	if (path === void 0) return placeholderFindings(written);
	const found = files.get(path);
	if (found !== void 0 && !("unusable" in found)) return [];
	const { message, hint } = found?.unusable ?? {
		message: "does not exist.",
		hint: "Name a file as seen from the root of the repository."
	};
	return [require_compile.error("key-file-missing", "/keyFile", `The key file ${require_compile.quoted(path)} ${message}`, hint)];
}
/** What is no path for another reason is said where the form of the file is checked. */
function placeholderFindings({ value }) {
	const path = require_json.isObject(value) ? value["keyFile"] : void 0;
	if (typeof path !== "string" || !path.includes("${")) return [];
	return [require_compile.error("invalid-value", "/keyFile", "\"keyFile\" must not hold a placeholder.", "Write a plan file for each environment, each with its key file, and say `environments`.")];
}
// src/core/resolve/hide.ts
/** A text shorter than this is only replaced where it is quoted whole, or a message would lose its words. */
const SHORTEST = 4;
function hideValues(problems, values) {
	const hidden = [...values].flatMap(([name, { literal, value }]) => literal || value === void 0 || value === "" ? [] : [{
		name,
		text: String(value)
	}]).sort((left, right) => right.text.length - left.text.length);
	if (hidden.length === 0) return problems;
	const hide = (text) => hidden.reduce((shown, { name, text: value }) => replaced(shown, value, `\${values.${name}}`), text);
	return problems.map((problem) => ({
		...problem,
		pointer: hide(problem.pointer),
		message: hide(problem.message),
		hint: hide(problem.hint)
	}));
}
function replaced(text, value, name) {
	if (value.length < SHORTEST) return text.replaceAll(`"${value}"`, () => `"${name}"`);
	return text.replaceAll(value, () => name);
}
// src/core/resolve/stand-in.ts
/** A character for private use, which no name and no service knows. */
const MARK = "";
function standIn(name) {
	return `${MARK}${name}${MARK}`;
}
function holdsStandIn(text) {
	return text.includes(MARK);
}
/** The text with plain words in the place of stand-ins, where names may not have their characters. */
function wordFor(text) {
	const [first = "", ...rest] = text.split(MARK);
	return rest.reduce((word, piece, index) => word + (index % 2 === 0 ? `unread.${piece.replaceAll(/[^A-Za-z0-9]/g, "-")}` : piece), first);
}
/** Whether a finding speaks of a stand-in: by its place, by its words, or because one is close below the place. */
function isAboutStandIn(document, { message, pointer }) {
	if (holdsStandIn(pointer) || holdsStandIn(message)) return true;
	const keys = require_nearest.pointerKeys(pointer);
	return holdsNear(valueAt$2(document, keys), keys.length <= OPERATION_KEYS$1 ? 1 : NEAR);
}
/** `paths`, the path, the method. */
const OPERATION_KEYS$1 = 3;
/** How far below a finding's place a stand-in counts: an authorizer, a policy and their parts. */
const NEAR = 4;
function valueAt$2(document, keys) {
	return keys.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0, document);
}
function holdsNear(value, depth) {
	if (typeof value === "string") return holdsStandIn(value);
	if (typeof value !== "object" || value === null || depth === 0) return false;
	return Object.entries(value).some(([key, inner]) => holdsStandIn(key) || holdsNear(inner, depth - 1));
}
// src/core/resolve/place-all.ts
/** From findings in what was made of the files to problems at the places a person can change. */
/** Findings about a spec, in the files that its parts come from; without those about values that are not known. */
function inSource(spec, findings) {
	const { document, file, origins, partial = false } = spec;
	const sure = partial ? findings.filter((finding) => !isAboutStandIn(document, finding)) : findings;
	if (origins === void 0) return sure.map((finding) => ({
		...finding,
		file
	}));
	const root = {
		file,
		pointer: ""
	};
	return sure.map((finding) => ({
		...finding,
		...originAt(document, finding.pointer, root, origins)
	}));
}
/**
* The findings as problems, file by file. A file that was not read (a repository may live on defaults) counts as empty.
* @param values of the environment; none of those that are read from elsewhere is shown
*/
async function placeAll(files, findings, values = /* @__PURE__ */ new Map()) {
	const sure = findings.filter(({ message, pointer }) => !holdsStandIn(message) && !holdsStandIn(pointer));
	const problems = [];
	for (const [path, found] of Map.groupBy(sure, ({ file }) => file)) problems.push(...await placeFindings(files.get(path) ?? {
		path,
		text: ""
	}, found));
	return hideValues(problems, values);
}
// src/core/model/partition.ts
/** The partition of a region, from the region's prefix. */
function partitionOf(region) {
	if (region.startsWith("cn-")) return {
		id: "aws-cn",
		dnsSuffix: "amazonaws.com.cn"
	};
	if (region.startsWith("us-gov-")) return {
		id: "aws-us-gov",
		dnsSuffix: "amazonaws.com"
	};
	return {
		id: "aws",
		dnsSuffix: "amazonaws.com"
	};
}
// src/core/resolve/values.ts
/** The values of an environment: what `${values.NAME}` and the intrinsics of CloudFormation stand for (design.md 2). */
/** Of what is the same in every environment. */
const NO_VALUES = /* @__PURE__ */ new Map();
function isLiteral(source) {
	return typeof source !== "object";
}
/** What is known of the values of an environment before anything is read. */
function writtenValues({ values = {} }) {
	return new Map(Object.entries(values).map(([name, source]) => [name, isLiteral(source) ? {
		value: source,
		literal: true
	} : { literal: false }]));
}
/**
* The pseudo parameters of CloudFormation. Those that the import itself expands (aws-facts 2.2) stay as they are while the
* environment does not say what they are.
*/
function pseudoParameter(name, { account, region }) {
	const table = {
		"AWS::AccountId": account ?? "${AWS::AccountId}",
		"AWS::Region": region ?? "${AWS::Region}",
		"AWS::Partition": region === void 0 ? "${AWS::Partition}" : partitionOf(region).id,
		"AWS::URLSuffix": region === void 0 ? void 0 : partitionOf(region).dnsSuffix
	};
	return require_json.own(table, name);
}
// src/core/load/load-spec.ts
/**
* @param joiner that puts the files of the spec together
* @param files in which problems may be
*/
async function loadSpec(file, joiner, files) {
	const parsed = await parseSpecFile(file);
	if ("problems" in parsed) return {
		file,
		id: stem(file.path),
		problems: parsed.problems
	};
	if (!isDocument$1(parsed.value)) return {
		file,
		id: stem(file.path),
		problems: await placeFindings(file, [notObject$1()])
	};
	const { document, origins, findings, problems } = await joiner.join(file.path, parsed.value);
	const id = idOf(file, document);
	const placed = await placeAll(files, require_compile.capped([...idFindings(file, id), ...findings], 100).map((finding) => ({
		file: file.path,
		...finding
	})), NO_VALUES);
	const incomplete = findings.length + problems.length > 0 ? { incomplete: true } : {};
	return {
		file,
		id,
		problems: [...problems, ...placed],
		spec: {
			id,
			file: file.path,
			document,
			...origins === void 0 ? {} : { origins },
			...incomplete
		}
	};
}
function isDocument$1(value) {
	return require_json.isObject(value);
}
function notObject$1() {
	return require_compile.error("spec-not-object", "", "A spec must be a mapping.", "Begin with `openapi: \"3.0.3\"`.");
}
/** `x-tollgate.id`, or the file's stem. */
function idOf(file, document) {
	const extension = document["x-tollgate"];
	const id = require_json.isObject(extension) ? extension["id"] : void 0;
	return typeof id === "string" ? id : stem(file.path);
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
	const files = filesOf(tree);
	const joiner = await createJoiner(tree.specs ?? [], tree.files ?? /* @__PURE__ */ new Map(), config.references);
	const specs = await inTurn((tree.specs ?? []).filter(({ path }) => !joiner.isFragment(path)), (file) => loadSpec(file, joiner, files));
	const named = tree.files ?? /* @__PURE__ */ new Map();
	const plans = await inTurn(tree.plans ?? [], (file) => loadPlanFile(file, named));
	const keyFiles = await inTurn(usable(await keyFilePaths(tree), tree), loadKeyFile);
	const overlays = await inTurn(usable(overlayPaths(config), tree), loadOverlay);
	const lists = new Map(keyFiles.flatMap(({ keyFile }) => keyFile ? [[keyFile.file, keyFile]] : []));
	const long = tooManyListed(plans, lists);
	return {
		config,
		specs: specs.flatMap(({ spec }) => spec ?? []),
		apis: specs.map(({ id, file }) => ({
			id,
			file: file.path
		})),
		plans: plans.flatMap(({ written }) => written ?? []),
		overlays: new Map(overlays.flatMap(({ overlay }) => overlay === void 0 ? [] : [[overlay.file, overlay]])),
		keyFiles: long.length > 0 ? /* @__PURE__ */ new Map() : lists,
		files,
		problems: distinct$4([
			...problems,
			...await absences(config, tree),
			...folderProblems(tree),
			...long,
			...own([
				...specs,
				...plans,
				...keyFiles,
				...overlays
			])
		]).sort(inOrder)
	};
}
/** Of the files that others name, those that are there and can be used. */
function usable(paths, { files }) {
	return paths.flatMap((path) => {
		const file = files?.get(path);
		return file === void 0 || "unusable" in file ? [] : [file];
	});
}
async function absences(config, tree) {
	const findings = absentOverlays(config, tree.files ?? /* @__PURE__ */ new Map());
	return await placeFindings(tree.config ?? {
		path: "tollgate.yaml",
		text: ""
	}, findings);
}
function filesOf(tree) {
	const { config, specs = [], plans = [] } = tree;
	const files = [
		...[...tree.files?.values() ?? []].flatMap((file) => file !== void 0 && "text" in file ? [file] : []),
		...config === void 0 ? [] : [config],
		...specs,
		...plans
	];
	return new Map(files.map((file) => [file.path, file]));
}
/** A few small plan files that all name one long key file would fill any memory. */
function tooManyListed(plans, lists) {
	let count = 0;
	return plans.flatMap(({ written }) => {
		const listed = lists.get((written && keyFilePath(written)) ?? "")?.keys.length ?? 0;
		count += listed;
		if (written === void 0 || listed === 0 || count <= 1e5) return [];
		const message = `With those of this file, the plan files list more than ${MAX_LISTED_KEYS} keys.`;
		const finding = require_compile.error("key-file-too-long", "", message, "Let fewer plan files name a long key file.");
		return [problemAt(written.file, finding, START)];
	});
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
// src/core/load/cross-keys.ts
/**
* What must hold between the keys of the plan files of one environment. There may be ten thousand keys in each of many
* files, so every rule looks at each key once.
*/
function crossKeyFindings(plans) {
	return [
		...keyConflicts(plans),
		...keysInTwoPlans(plans),
		...renamedKeys(plans),
		...sharedSources(plans)
	];
}
/** Where a key of a plan stands: in the plan file, or in the key file that it names. */
function placeOfKey({ file, keyFile }, index) {
	if (keyFile === void 0 || index < keyFile.from) return {
		file,
		pointer: require_nearest.pointer("keys", index)
	};
	return {
		file: keyFile.path,
		pointer: require_nearest.pointer(index - keyFile.from + 1)
	};
}
function entriesOf(plans) {
	return plans.flatMap((plan) => plan.keys.map((key, index) => ({
		plan,
		index,
		key
	})));
}
/** A key may stand in several files, but one of them says what it is, or all say the same. */
function keyConflicts(plans) {
	const firsts = /* @__PURE__ */ new Map();
	return entriesOf(plans).flatMap((entry) => {
		const { key } = entry;
		if (key.short === true) return [];
		const first = firsts.get(key.name);
		if (first === void 0) firsts.set(key.name, entry);
		if (first === void 0 || first.plan === entry.plan || require_json.equal(first.key, key)) return [];
		return [at$1(entry, "", "key-conflict", `The key ${require_compile.quoted(key.name)} is described differently in ${placeOfKey(first.plan, first.index).file}.`, "It is one key: describe it the same in both files, or only name it in one.")];
	});
}
/** A key may be in several plans, but in only one per stage of an API (aws-facts 5.4). */
function keysInTwoPlans(plans) {
	const before = /* @__PURE__ */ new Map();
	const sharedApi = sharedApis();
	return entriesOf(plans).flatMap((entry) => {
		const { plan, key } = entry;
		const others = before.get(key.name);
		if (others === void 0) before.set(key.name, [plan]);
		else if (others.at(-1) !== plan) others.push(plan);
		const first = others?.find((other) => other !== plan && sharedApi(other, plan) !== void 0);
		if (first === void 0) return [];
		const api = require_compile.quoted(sharedApi(first, plan) ?? "");
		return [at$1(entry, "", "key-in-two-plans", `The key ${require_compile.quoted(key.name)} is also in ${first.file}, and both plans open ${api}.`, "API Gateway admits a key to a stage through one plan only: take it out of one.")];
	});
}
/** The first API that two plans open; found once for each two. */
function sharedApis() {
	const known = /* @__PURE__ */ new Map();
	return (first, second) => {
		const ofFirst = known.get(first) ?? /* @__PURE__ */ new Map();
		known.set(first, ofFirst);
		if (!ofFirst.has(second)) {
			const opened = new Set(first.stages.map(({ api }) => api));
			ofFirst.set(second, second.stages.find(({ api }) => opened.has(api))?.api);
		}
		return ofFirst.get(second);
	};
}
function renamedKeys(plans) {
	const entries = entriesOf(plans);
	const names = new Set(entries.map(({ key }) => key.name));
	const claims = /* @__PURE__ */ new Map();
	return entries.flatMap((entry) => {
		const { name, was } = entry.key;
		if (was === void 0 || was === name) return [];
		const claimed = claims.get(was) ?? name;
		claims.set(was, claimed);
		const other = names.has(was) ? was : claimed;
		if (other === name) return [];
		return [at$1(entry, "/was", "was-taken", other === was ? `The key ${require_compile.quoted(was)} was not renamed: it still is declared.` : `The key ${require_compile.quoted(other)} was ${require_compile.quoted(was)} too, and one key cannot become two.`, "Take `was` out, or the other key.")];
	});
}
/** Two keys cannot have one value (aws-facts 5.4), and what is stored for one must not be overwritten for another. */
function sharedSources(plans) {
	const owners = /* @__PURE__ */ new Map();
	return entriesOf(plans).flatMap((entry) => {
		const { name, value, store } = entry.key;
		return ["value", "store"].flatMap((field) => {
			const source = sourceName(field === "value" ? value : store);
			if (source === void 0) return [];
			const owner = owners.get(source) ?? name;
			owners.set(source, owner);
			if (owner === name) return [];
			const message = `The keys ${require_compile.quoted(owner)} and ${require_compile.quoted(name)} have their values in one place.`;
			return [at$1(entry, `/${field}`, "key-source-shared", message, "Give each key a place of its own: two keys cannot have one value.")];
		});
	});
}
function sourceName(source) {
	return source === void 0 ? void 0 : JSON.stringify(source);
}
/** @param field of a key of a plan file; what a key file lists is said of the whole row */
function at$1({ plan, index }, field, code, message, hint) {
	const { file, pointer: row } = placeOfKey(plan, index);
	return {
		...require_compile.error(code, file === plan.file ? `${row}${field}` : row, message, hint),
		file
	};
}
// src/core/load/cross-plans.ts
/** What must hold between the plan files of one environment, apart from their keys. */
function crossPlanFindings(plans) {
	return [
		...second(plans, nameOf$1, sameName),
		...second(plans, targetOf, sameTarget),
		...takenIds(plans),
		...second(plans, ({ was }) => was, sameEarlierId)
	];
}
/** Of the plans for which something is the same, all but the first, each with the first. */
function second(plans, what, finding) {
	const firsts = /* @__PURE__ */ new Map();
	return plans.flatMap((plan) => {
		const same = what(plan);
		const first = same === void 0 ? void 0 : firsts.get(same);
		if (same !== void 0 && first === void 0) firsts.set(same, plan);
		return first === void 0 ? [] : finding(plan, first);
	});
}
/** The name in the account; what a plan of somebody else is called that is known by its id, nobody says. */
function nameOf$1({ existing, name }) {
	return existing !== void 0 && "id" in existing ? void 0 : name;
}
function sameName(plan, first) {
	if (plan.existing !== void 0 && first.existing !== void 0) return [];
	const message = `The name ${require_compile.quoted(plan.name)} is also that of ${first.file}, in the same environment.`;
	const at = plan.existing === void 0 ? require_nearest.pointer("name") : require_nearest.pointer("existing", "name");
	return [{
		...require_compile.error("plan-name-duplicate", at, message, "Give one of the plans another name."),
		file: plan.file
	}];
}
function targetOf({ existing }) {
	return existing === void 0 ? void 0 : JSON.stringify(existing);
}
function sameTarget({ file }, first) {
	const message = `${first.file} is about the same plan of somebody else, in the same environment.`;
	return [{
		...require_compile.error("plan-existing-duplicate", require_nearest.pointer("existing"), message, "Join the two files."),
		file
	}];
}
function takenIds(plans) {
	const files = new Map(plans.map(({ id, file }) => [id, file]));
	return plans.flatMap(({ id, file, was }) => {
		const other = was === void 0 || was === id ? void 0 : files.get(was);
		if (was === void 0 || other === void 0) return [];
		const message = `The plan ${require_compile.quoted(was)} was not renamed: ${other} still is there.`;
		return [{
			...require_compile.error("was-taken", require_nearest.pointer("was"), message, "Take `was` out, or delete that file."),
			file
		}];
	});
}
function sameEarlierId({ file, was = "" }, first) {
	const message = `${first.file} was ${require_compile.quoted(was)} too, and one plan cannot become two.`;
	return [{
		...require_compile.error("was-taken", require_nearest.pointer("was"), message, "Keep `was` in one of the files."),
		file
	}];
}
// src/core/load/cross-check.ts
/** @param specs every spec, those with problems too */
function crossFindings(config, specs, plans) {
	const ids = new Set(specs.map(({ id }) => id));
	const findings = [
		...sameId(specs, "spec-id-duplicate", "Rename one of the files, or give one an `x-tollgate.id`."),
		...sameId(plans, "plan-id-duplicate", "Rename one of the files."),
		...plans.flatMap((plan) => [...planFindings(plan, config, ids).map((finding) => ({
			...finding,
			file: plan.file
		})), ...repeated(plan.keys.map(({ name }) => name)).map((index) => repeatedKey(plan, index))]),
		...together(plans, config).flatMap((there) => [...crossPlanFindings(there), ...crossKeyFindings(there)])
	];
	return require_compile.cappedByFile(findings, 100);
}
function sameId(things, code, hint) {
	const byId = Map.groupBy(things, ({ id }) => id);
	return things.flatMap(({ id, file }) => {
		const others = (byId.get(id) ?? []).filter((other) => other.file !== file);
		if (others.length === 0) return [];
		const message = `The id ${require_compile.quoted(id)} is also that of ${others.map((other) => other.file).join(", ")}.`;
		return [{
			...require_compile.error(code, "", message, hint),
			file
		}];
	});
}
function planFindings(plan, config, ids) {
	const environments = Object.keys(config.environments);
	return [
		...plan.stages.flatMap(({ api }, index) => ids.has(api) ? [] : [unknownApi$1(api, index, ids)]),
		...(plan.environments ?? []).flatMap((name, index) => environments.includes(name) ? [] : [unknownEnvironment$1(name, index, environments)]),
		...repeated(plan.stages.map(({ api }) => api)).map((index) => repeatedApi(plan, index))
	];
}
function unknownApi$1(api, index, ids) {
	const hint = require_nearest.didYouMean(api, ids, "Write the id of a spec: the name of its file without the ending.");
	return require_compile.error("plan-unknown-api", require_nearest.pointer("stages", index, "api"), `No spec has the id ${require_compile.quoted(api)}.`, hint);
}
function unknownEnvironment$1(name, index, environments) {
	const hint = require_nearest.didYouMean(name, environments, "Define it in tollgate.yaml, or take it out.");
	return require_compile.error("plan-unknown-environment", require_nearest.pointer("environments", index), `There is no environment ${require_compile.quoted(name)}.`, hint);
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
	return require_compile.error("plan-duplicate-api", require_nearest.pointer("stages", index, "api"), message, "Join the two entries.");
}
function repeatedKey(plan, index) {
	const message = `The plan admits the key ${require_compile.quoted(plan.keys[index]?.name ?? "")} twice.`;
	const { file, pointer: at } = placeOfKey(plan, index);
	return {
		...require_compile.error("plan-duplicate-key", at, message, "Keep one of the two."),
		file
	};
}
/**
* The plan files that stand in one environment, for each environment; most environments have the same, and these come once.
* Of files with the same id, which is a problem of its own, only the first.
*/
function together(plans, config) {
	const first = [...new Map(plans.toReversed().map((plan) => [plan.id, plan])).values()].reverse();
	const sets = Object.keys(config.environments).map((environment) => first.filter(({ environments }) => environments === void 0 || environments.includes(environment)));
	return [...new Map(sets.map((there) => [there.map(({ file }) => file).join("\n"), there])).values()];
}
// src/core/load/plan-of.ts
/** @param keyFile what it names; undefined also where it cannot be used */
function planOf(file, plan, keyFile) {
	const id = stem(file);
	const { existing, keys = [], keyDefaults = {} } = plan;
	const listed = (keyFile?.keys ?? []).map((key) => listedKeyOf(key, keyDefaults));
	return {
		id,
		file,
		name: existing !== void 0 && "name" in existing ? existing.name : plan.name ?? id,
		...plan.description === void 0 ? {} : { description: plan.description },
		...plan.throttle === void 0 ? {} : { throttle: throttleOf(plan.throttle) },
		...plan.quota === void 0 ? {} : { quota: quotaOf(plan.quota) },
		...plan.productCode === void 0 ? {} : { productCode: plan.productCode },
		...plan.tags === void 0 ? {} : { tags: plan.tags },
		...existing === void 0 ? {} : { existing },
		...plan.was === void 0 ? {} : { was: plan.was },
		stages: (plan.stages ?? []).map(stageOf),
		keys: [...keys.map(keyOf), ...listed],
		...keyFile === void 0 ? {} : { keyFile: {
			path: keyFile.file,
			from: keys.length
		} },
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
		short: true,
		enabled: true
	};
	const { name, value, store } = key;
	return {
		name,
		...Object.keys(key).length === 1 ? { short: true } : {},
		...key.description === void 0 ? {} : { description: key.description },
		...key.customerId === void 0 ? {} : { customerId: key.customerId },
		enabled: key.enabled ?? true,
		...value === void 0 || value === "generated" ? {} : { value },
		...store === void 0 ? {} : { store },
		...key.was === void 0 ? {} : { was: key.was },
		...rotationOf(key)
	};
}
function listedKeyOf(key, defaults) {
	const description = key.description ?? named$1(defaults.description, key.name);
	const secret = storeOf(key.name, defaults);
	const isShort = Object.keys(key).length === 1 && Object.keys(defaults).length === 0;
	return {
		name: key.name,
		...isShort ? { short: true } : {},
		...description === void 0 ? {} : { description },
		...key.customerId === void 0 ? {} : { customerId: key.customerId },
		enabled: key.enabled ?? defaults.enabled ?? true,
		...secret === void 0 ? {} : { store: { secret } },
		...rotationOf(defaults)
	};
}
/** The secret of a listed key; undefined where all keys would get the same one, which is refused. */
function storeOf(name, { store }) {
	return store?.secret.includes("{name}") === true ? named$1(store.secret, name) : void 0;
}
function named$1(template, name) {
	return template?.replaceAll("{name}", () => name);
}
function rotationOf({ rotate, generation }) {
	if (rotate === void 0 && generation === void 0) return {};
	return { rotation: {
		generation: generation ?? DEFAULT_ROTATION.generation,
		...rotate?.every === void 0 ? {} : { every: secondsOf(rotate.every) },
		overlap: rotate?.overlap === void 0 ? DEFAULT_ROTATION.overlap : secondsOf(rotate.overlap)
	} };
}
// src/core/load/check-listed-keys.ts
/** Findings with a `file` are in the key file. @param keyFile undefined when there is none, or it cannot be used */
function checkListedKeys({ keyDefaults, keyFile: path }, keyFile) {
	if (keyDefaults === void 0) return [];
	if (path === void 0) return [withoutFile()];
	const found = (keyFile?.keys ?? []).flatMap(({ name, description }, index) => [...secretFindings(name, keyDefaults, require_nearest.pointer(index + 1, "name")), ...description === void 0 ? markFindings(named$1(keyDefaults.description, name), require_nearest.pointer(index + 1, "name")) : []]);
	const inFile = require_compile.capped(found, 100).map((finding) => ({
		...finding,
		file: path
	}));
	return [...oneSecret(keyDefaults), ...inFile];
}
function withoutFile() {
	return require_compile.error("missing-key", "/keyDefaults", "\"keyDefaults\" is about the keys of a key file, and there is none.", "Add `keyFile`, or say it of each key.");
}
function oneSecret({ store }) {
	if (store === void 0 || store.secret.includes("{name}")) return [];
	return [require_compile.error("key-source-shared", "/keyDefaults/store/secret", "All keys of the file would be stored in one secret.", "Write {name} where the name of the key belongs, for example tollgate/prod/{name}.")];
}
/** The name of a key may hold what the name of a secret may not: spaces and colons. */
function secretFindings(name, defaults, at) {
	const secret = storeOf(name, defaults);
	if (secret === void 0 || SECRET_NAME.test(secret)) return [];
	return [require_compile.error("invalid-value", at, "The name of this key cannot be part of the name of the secret that its value is put into.", "Use letters, digits and / _ + = . @ - only, or list the key in the plan file with a `store` of its own.")];
}
// src/core/load/formats/plan-file.ts
/** The format of a plan file (design.md 2). What one schema cannot say is checked in `check-plan-file.ts`. */
const Stage = mapping$1({
	api: /* @__PURE__ */ pipe(text("Write a spec's id."), /* @__PURE__ */ description("A spec's id; the stage is the environment's.")),
	methods: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(Operation, Throttle, says("must be a mapping", "Write for example `\"GET /hello\": { rate: 5, burst: 10 }`.")), /* @__PURE__ */ description("Throttle per operation, by \"GET /path\".")))
});
const Existing = /* @__PURE__ */ union([mapping$1({ name: /* @__PURE__ */ pipe(text("Name the plan."), /* @__PURE__ */ description("Name of the usage plan.")) }), mapping$1({ id: /* @__PURE__ */ pipe(text("Write the id of the plan."), /* @__PURE__ */ description("Id of the usage plan.")) })], says("must name a plan or give its id", "Write { name: NAME } or { id: ID }."));
/** AWS's rules for tags, without its own prefix and ours. */
const TAG_KEY = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^(?!(?:[Aa][Ww][Ss]|[Tt][Oo][Ll][Ll][Gg][Aa][Tt][Ee]):)[A-Za-z0-9 +\-=._:/@]{1,128}$/, says("is no key that a tag can have", "Use 1 to 128 letters, digits, spaces and + - = . _ : / @, and neither \"aws:\" nor \"tollgate:\" in front.")));
const TAG_TEXT = /* @__PURE__ */ pipe(/* @__PURE__ */ string(says("must be text", "Put it in quotes.")), /* @__PURE__ */ regex(/^[A-Za-z0-9 +\-=._:/@]{0,256}$/, says("must be a value that a tag can have", "Use at most 256 letters, digits, spaces and + - = . _ : / @.")));
const MOST_TAGS = 40;
const PlanFileFormat = /* @__PURE__ */ pipe(mapping$1({
	name: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name the plan, or take this out.", 256), /* @__PURE__ */ description("Name of the usage plan. Default: the file's name."))),
	description: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Describe the plan, or take this out.", 4096), /* @__PURE__ */ description("Shown in the console."))),
	existing: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(Existing, /* @__PURE__ */ description("A usage plan of somebody else: only the links below are managed."))),
	throttle: /* @__PURE__ */ optional(Throttle),
	quota: /* @__PURE__ */ optional(Quota),
	stages: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(Stage), /* @__PURE__ */ description("The stages that the plan opens."))),
	productCode: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write the code of the product, or take this out.", 256), /* @__PURE__ */ description("Code of a product on AWS Marketplace."))),
	tags: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(TAG_KEY, TAG_TEXT, says("must be a mapping", "Write `key: value` lines.")), /* @__PURE__ */ maxEntries(MOST_TAGS, says(`must hold at most ${MOST_TAGS} tags`, "A plan has no more: remove some.")), /* @__PURE__ */ description("Tags of the plan; other tags that it has are left alone."))),
	keyFile: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Name a CSV file."), /* @__PURE__ */ regex(/\.[Cc][Ss][Vv]$/, says("must be the path of a CSV file", "Write for example keys/partners.csv, as seen from the root.")), /* @__PURE__ */ description("CSV file with more keys, as seen from the root: name, description, customerId, enabled."))),
	keyDefaults: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(KeyDefaults, /* @__PURE__ */ description("What every key of the key file is; {name} stands for its name."))),
	keys: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(/* @__PURE__ */ union([KEY_NAME, Key], says("must be a name or a mapping", "Write the name of the key."))), /* @__PURE__ */ description("The keys that the plan admits."))),
	environments: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(list$1(text("Name an environment.")), /* @__PURE__ */ nonEmpty(says("must name at least one environment", "Name one, or take this out: the plan is then in all of them.")), /* @__PURE__ */ description("Names of environments. Default: all."))),
	was: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(text("Write the earlier id."), /* @__PURE__ */ description("Earlier id of a renamed plan file.")))
}), /* @__PURE__ */ title("Usage plan"), /* @__PURE__ */ description("One usage plan, the stages it opens and the keys it admits."));
// src/core/load/check-plan-file.ts
/** Checks one plan file, its values filled in, and says what it means. */
/** What a plan file says, its values filled in. @param keyFile what it names; undefined also where it cannot be used */
function checkPlanFile({ file, value }, keyFile) {
	const shape = checkShape(PlanFileFormat, value);
	const first = [
		...targetFindings(value),
		...keyValueFindings(value),
		...keyNameFindings(value)
	];
	const others = first.length > 0 ? shape.findings.filter(({ pointer: at }) => at !== "") : shape.findings;
	const findings = [
		...[...first, ...notWithin(others, first)],
		...planLimitFindings(value),
		...existingFindings(value)
	];
	if (shape.output === void 0) return { findings };
	const plan = planOf(file, shape.output, keyFile);
	return {
		findings: [
			...findings,
			...offsetFindings(shape.output),
			...renameFindings(plan),
			...keyFindings(shape.output),
			...checkListedKeys(shape.output, keyFile)
		],
		plan
	};
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
function renameFindings({ file, was }) {
	if (was === void 0 || was !== stem(file)) return [];
	const message = `${require_compile.quoted(was)} is the id that the plan has now: the name of this file.`;
	return [require_compile.error("was-taken", "/was", message, "Write the earlier name of the file, or take `was` out.")];
}
/** The one way in which a plan of somebody else can be named twice, for which the schema has no words. */
function targetFindings(file) {
	const existing = require_json.isObject(file) ? file["existing"] : void 0;
	if (!require_json.isObject(existing) || !Object.hasOwn(existing, "id") || !Object.hasOwn(existing, "name")) return [];
	return [require_compile.error("invalid-value", "/existing", "\"existing\" must name a plan or give its id, not both.", "Keep the id, which stays when the plan is renamed.")];
}
const OF_THE_OWNER = [
	"name",
	"description",
	"throttle",
	"quota",
	"productCode",
	"tags"
];
/** What a plan of somebody else is, somebody else says: also its throttles of single operations. */
function existingFindings(file) {
	if (!require_json.isObject(file) || !Object.hasOwn(file, "existing")) return [];
	const stages = Array.isArray(file["stages"]) ? file["stages"] : [];
	return [...OF_THE_OWNER.filter((field) => Object.hasOwn(file, field)).map((field) => require_nearest.pointer(field)), ...stages.flatMap((stage, index) => require_json.isObject(stage) && Object.hasOwn(stage, "methods") ? [require_nearest.pointer("stages", index, "methods")] : [])].map((at) => {
		const message = `${require_compile.quoted(at.slice(at.lastIndexOf("/") + 1))} belongs to the owner of the plan, which \`existing\` says is somebody else.`;
		return require_compile.error("existing-plan-field", at, message, "Take it out; only stages and keys are ours in such a plan.");
	});
}
// src/core/convert/rebuild.ts
const ROOT = { key: "" };
function under(parent, key) {
	return {
		parent,
		key
	};
}
/** The place that a list of keys leads to. */
function placeOf$2(keys) {
	return keys.reduce(under, ROOT);
}
function pointerOf(place) {
	return require_nearest.pointer(...keysTo(place));
}
/** The keys on the way down to a place. */
function keysTo(place) {
	const keys = [];
	for (let at = place; at.parent !== void 0; at = at.parent) keys.push(String(at.key));
	return keys.reverse();
}
/** Whether a value of a document is an object. */
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value of a document is a list. */
function isList$1(value) {
	return Array.isArray(value);
}
/** The object with each member changed; undefined leaves one out. The same object when nothing changes. */
function mapMembers(object, carry, change) {
	let entries;
	for (const [index, [key, value]] of Object.entries(object).entries()) {
		const changed = change(value, key);
		if (changed !== value) entries ??= Object.entries(object).slice(0, index);
		if (changed !== void 0) entries?.push([key, changed]);
	}
	if (entries === void 0) return object;
	const rebuilt = Object.fromEntries(entries);
	carry(object, rebuilt);
	return rebuilt;
}
/** The list with each item changed. The same list when nothing changes. */
function mapItems(list, carry, change) {
	const changed = list.map(change);
	if (changed.every((item, index) => item === list[index])) return list;
	carry(list, changed);
	return changed;
}
/** The object without some of its members; the same object when it has none of them. */
function without(object, ...keys) {
	if (!keys.some((key) => Object.hasOwn(object, key))) return object;
	return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
/** A member; undefined also where only the prototype has one. */
function member(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
// src/core/convert/anchors.ts
/** Data of the API's author, in which nothing is a name. */
const DATA$1 = /* @__PURE__ */ new Set([
	"const",
	"default",
	"enum",
	"example",
	"examples",
	"value"
]);
/** Finds the schema that a reference names by its anchor. Most documents have none, and are not searched. */
function anchorFinder(document) {
	let index;
	return (reference) => {
		if (!/^#[^/]/.test(reference)) return void 0;
		index ??= anchorsOf(document);
		return index.get(reference.slice(1));
	};
}
function anchorsOf(document) {
	const found = /* @__PURE__ */ new Map();
	const visit = (value, place) => {
		if (isList$1(value)) value.forEach((item, index) => visit(item, under(place, index)));
		if (!isMap(value)) return;
		for (const [key, inner] of Object.entries(value)) {
			if ((key === "$anchor" || key === "$dynamicAnchor") && typeof inner === "string" && !found.has(inner)) found.set(inner, place);
			if (!DATA$1.has(key) && !key.startsWith("x-")) visit(inner, under(place, key));
		}
	};
	visit(document, ROOT);
	return found;
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
/**
* Undefined for a version that cannot be imported. API Gateway takes 2.0 and 3.0 (aws-facts 2.2); 3.1 is converted. YAML
* reads `swagger: 2.0` as a number, which says the same.
*/
function openApiVersion(document) {
	const { swagger, openapi } = document;
	if (swagger === "2.0" || swagger === 2) return "2.0";
	if (openapi === 3) return "3.0";
	const minor = typeof openapi === "string" ? /^3\.([01])(?:\.[0-9]+)?$/.exec(openapi)?.[1] : void 0;
	return minor === void 0 ? void 0 : minor === "0" ? "3.0" : "3.1";
}
function versionFindings(document) {
	if (openApiVersion(document) !== void 0) return numberFindings(document);
	const key = "swagger" in document ? "swagger" : "openapi";
	const version = document[key];
	const hint = "Write `openapi: \"3.0.3\"` or `swagger: \"2.0\"`, whichever the document is.";
	if (version === void 0) return [require_compile.error("openapi-version", "", "The document does not say which version of OpenAPI it is.", hint)];
	const at = require_nearest.pointer(key);
	if (typeof version !== "string") return [require_compile.error("openapi-version", at, `"${key}" must be text.`, `Put the version in quotes. ${hint}`)];
	if (!/^3\.2(\.|$)/.test(version)) return [require_compile.error("openapi-version", at, `There is no OpenAPI ${require_compile.quoted(version)} that can be imported.`, hint)];
	const message = `OpenAPI ${require_compile.quoted(version)} is not supported yet: API Gateway imports 2.0 and 3.0, and 3.1 is converted.`;
	return [require_compile.error("openapi-version-not-yet", at, message, "Write the document as OpenAPI 3.1 or 3.0.")];
}
function numberFindings(document) {
	return ["swagger", "openapi"].flatMap((key) => {
		if (typeof document[key] !== "number") return [];
		const message = `"${key}" is a number; it is taken as the version that it means.`;
		return [require_compile.warning("openapi-version", require_nearest.pointer(key), message, "Put the version in quotes.")];
	});
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
	const at = require_nearest.pointer(...keys, "x-tollgate");
	return checkShape(schema, holder["x-tollgate"]).findings.map((finding) => ({
		...finding,
		pointer: at + finding.pointer,
		message: finding.message.replace(/^The file\b/, "\"x-tollgate\"").replace(/of this file\.$/, "of \"x-tollgate\".")
	}));
}
function pathsFindings(document) {
	const { paths } = document;
	if (paths === void 0 && openApiVersion(document) === "3.1") return [];
	if (!require_json.isObject(paths)) return [require_compile.error("openapi-structure", "paths" in document ? "/paths" : "", "\"paths\" must be a mapping.", "Add `paths:` with at least one path.")];
	return Object.entries(paths).filter(([path]) => !path.startsWith("x-") && path !== "$ref").flatMap(([path, item]) => pathFindings(path, item));
}
function pathFindings(path, item) {
	if (!require_json.isObject(item)) return [require_compile.error("openapi-structure", require_nearest.pointer("paths", path), `The path ${require_compile.quoted(path)} must be a mapping.`, "Write its operations, or take it out.")];
	return OPERATION_KEYS.filter((key) => key in item).flatMap((key) => {
		const operation = item[key];
		if (require_json.isObject(operation)) return extensionFindings(OperationExtension, operation, [
			"paths",
			path,
			key
		]);
		const message = `${require_compile.quoted(`${key} ${path}`)} must be a mapping.`;
		return [require_compile.error("openapi-structure", require_nearest.pointer("paths", path, key), message, "Describe the operation, or take it out.")];
	});
}
// src/core/load/spec-refs.ts
/** Where the `$ref`s of a document lead. */
/** Where the document does not define these models, the compiler adds API Gateway's own (aws-facts 2.7), with a warning. */
const DEFAULT_MODEL = /^#\/(?:definitions|components\/schemas)\/(?:Empty|Error)$/;
/**
* Where the `$ref`s of a document lead. What stands in for other files has been joined before.
* @param incomplete whether some could not be, which have their problems already
*/
function referenceFindings(document, references, incomplete) {
	const anchor = openApiVersion(document) === "3.1" ? anchorFinder(document) : () => void 0;
	return references.flatMap(({ pointer, target }) => {
		if (!target.startsWith("#")) return incomplete ? [] : [tooLate(pointer, target)];
		if (DEFAULT_MODEL.test(target) || anchor(target) !== void 0) return [];
		return internal(document, pointer, target);
	});
}
/** Overlays and values are filled in after the files of a spec are joined. */
function tooLate(pointer, target) {
	const message = `The $ref ${require_compile.quoted(target)} leads to a file, and what is filled into a spec cannot.`;
	return require_compile.error("ref-invalid", pointer, message, "Refer to the file in the spec, and to its component here.");
}
function internal(document, pointer, target) {
	const seen = /* @__PURE__ */ new Set();
	let next = target;
	while (!seen.has(next)) {
		seen.add(next);
		if (seen.size > 100) return [tooDeep(pointer, target)];
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
	const message = `The $ref ${require_compile.quoted(target)} begins a chain of more than 100 references.`;
	return require_compile.error("ref-too-deep", pointer, message, "Point to the value itself.");
}
function resolve(document, target) {
	const path = decode$1(target.slice(1));
	if (path === void 0 || path !== "" && !path.startsWith("/")) return { finding: notPointer };
	let value = document;
	for (const key of require_nearest.pointerKeys(path)) {
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
function decode$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// src/core/load/spec-parser.ts
/** Literal data of the API's author, in which a `$ref` is only a word. */
const DATA = /\/(x-)?examples?(\/|$)|\/enum\/|(?<!\/properties)\/const(\/|$)|(?<!\/responses)\/default(\/|$)/;
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
/**
* Values in a document, beyond which the library is left out: it would take longer than everything else together (it makes a
* path and tries a pattern for each value). That every `$ref` leads to a value is known from `spec-refs.ts`, so for 3.0 nothing
* is lost; of Swagger 2.0 its rules are, which are warnings, and so that limit is higher.
*/
const MOST_VALUES = {
	2: 1e5,
	3: 2e4
};
/** @param document a spec that is structurally sound and whose `$ref`s all stay inside of it */
async function parserFindings(document) {
	if (!hasAtMost(document, MOST_VALUES["swagger" in document ? 2 : 3])) return [];
	const { default: SwaggerParser } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./c-lib.js").default, 1));
	const copy = copyForParser(document);
	try {
		await new SwaggerParser().dereference(copy, OPTIONS);
		if ("swagger" in document && affordable(copy)) await new SwaggerParser().validate(copy, OPTIONS);
		return [];
	} catch (thrown) {
		return findingsOf(document, thrown);
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
		...withDefaultModels(withoutIds(rest)),
		info: {
			title: "",
			version
		},
		...openapi === void 0 ? {} : { openapi: "3.0.3" }
	};
}
/** The models that the compiler adds where they are missing lead somewhere. */
function withDefaultModels(document) {
	const defaults = {
		Empty: {},
		Error: {}
	};
	if ("swagger" in document) return {
		...document,
		definitions: {
			...defaults,
			...mapping(document["definitions"])
		}
	};
	const components = mapping(document["components"]);
	return {
		...document,
		components: {
			...components,
			schemas: {
				...defaults,
				...mapping(components["schemas"])
			}
		}
	};
}
function mapping(value) {
	return require_json.isObject(value) ? value : {};
}
function withoutIds(value) {
	const entries = Object.entries(value).filter(([key, inner]) => !(key === "$id" && typeof inner === "string"));
	return Object.fromEntries(entries.map(([key, inner]) => [key, copyOf$1(inner)]));
}
function copyOf$1(value) {
	if (Array.isArray(value)) return value.map(copyOf$1);
	return require_json.isObject(value) ? withoutIds(value) : value;
}
/** Whether a value has at most so many values in it. Stops counting where it has more. */
function hasAtMost(value, most) {
	let left = most;
	const count = (inner) => {
		left -= 1;
		if (left < 0) return false;
		return typeof inner !== "object" || inner === null || Object.values(inner).every(count);
	};
	return count(value);
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
function findingsOf(document, thrown) {
	if (!(thrown instanceof Error)) return [];
	const errors = require_json.isObject(thrown) && Array.isArray(thrown["errors"]) ? thrown["errors"] : [];
	if (errors.length > 0) return errors.map(missingPointer);
	if (thrown instanceof SyntaxError) return [ruleFinding(document, thrown.message)];
	return thrown instanceof RangeError ? [require_compile.error("ref-too-deep", "", "A chain of references is too long or too tangled to be followed.", "Point to the values themselves.")] : [];
}
function missingPointer(fault) {
	const path = require_json.isObject(fault) && Array.isArray(fault["path"]) ? fault["path"].map(String) : [];
	return require_compile.error("ref-missing", require_nearest.pointer(...path, "$ref"), "The $ref points to nothing.", "Point to something that is there.");
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
	return require_nearest.pointer("paths", path, ...operation === void 0 ? [] : [operation]);
}
// src/core/load/spec-schema.ts
const HINT = "API Gateway may import it all the same; other tools may not.";
const HINT_31 = "What is not OpenAPI 3.1 may get lost when the document is converted to 3.0.";
/** The validators report every branch of every alternative; a hostile file can have very many. */
const MOST_ERRORS$1 = 5e3;
const VALIDATORS = {
	"2.0": () => Promise.resolve().then(() => require("./c-openapi-2.0.js")),
	"3.0": () => Promise.resolve().then(() => require("./c-openapi-3.0.js")),
	"3.1": () => Promise.resolve().then(() => require("./c-openapi-3.1.js"))
};
/** @param version of OpenAPI, which decides about the schema; the validators are loaded on first use */
async function schemaFindings(document, version) {
	const { default: validate } = await VALIDATORS[version]();
	if (validate(document)) return [];
	const findings = joined(document, telling((validate.errors ?? []).slice(0, MOST_ERRORS$1))).map((fault) => require_compile.warning("openapi-schema", placeOf(fault), wordsOf(fault, version), version === "3.1" ? HINT_31 : HINT));
	return require_compile.capped(distinct$2(findings), 20);
}
const ALTERNATIVES = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"not",
	"if",
	"$ref"
]);
/** Only says that a value is not a reference either, or not a list of types, which is what most values are not. */
function isNoise({ keyword, params, schemaPath }) {
	return schemaPath.includes("/definitions/Reference/") || schemaPath.endsWith("/properties/type/anyOf/1/type") || keyword === "required" && params["missingProperty"] === "$ref";
}
/** What is wrong with an object keeps its members from being evaluated: only where nothing is, one is too many. */
function withoutFollowing(errors) {
	const wrong = new Set(errors.filter(({ keyword }) => keyword !== "unevaluatedProperties").map(({ instancePath }) => instancePath));
	return errors.filter(({ keyword, instancePath }) => keyword !== "unevaluatedProperties" || !wrong.has(instancePath));
}
/**
* The errors that tell something. Where no alternative fits a value, each reports what it lacks: those about something deeper
* inside come from the alternative that was meant; of those about the value itself, more than two say nothing together.
*/
function telling(errors) {
	const heard = withoutFollowing(errors.filter((fault) => !isNoise(fault)));
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
		return allowedValues.includes(valueAt$1(document, instancePath)) ? [] : [{
			instancePath,
			schemaPath: "",
			keyword: "enum",
			params: { allowedValues }
		}];
	});
	return [...single, ...several];
}
function valueAt$1(document, path) {
	return require_nearest.pointerKeys(path).reduce((value, key) => typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0, document);
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
function distinct$2(findings) {
	return [...new Map(findings.map((finding) => [`${finding.pointer}\n${finding.message}`, finding])).values()];
}
/** An extra key is shown itself; everything else where it is. */
function placeOf(fault) {
	const extra = extraKey(fault);
	return extra === void 0 ? fault.instancePath : `${fault.instancePath}/${require_nearest.pointerToken(extra)}`;
}
/** The key that an object has too many, in the words of either draft. */
function extraKey({ keyword, params }) {
	if (keyword === "additionalProperties") return String(params["additionalProperty"]);
	return keyword === "unevaluatedProperties" ? String(params["unevaluatedProperty"]) : void 0;
}
/** The last two keys, and of an item of a list also the list: `parameters 1 in`. */
function nameOf(keys) {
	const isItem = /^\d+$/.test(keys.at(-2) ?? keys.at(-1) ?? "");
	return keys.slice(isItem ? -3 : -2).map((key) => /^\d$/.test(key) ? String(Number(key) + 1) : key).join(" ");
}
function wordsOf(fault, version) {
	const { instancePath, keyword, params } = fault;
	const extra = extraKey(fault);
	const keys = require_nearest.pointerKeys(instancePath);
	const name = keys.length === 0 ? "The document" : require_compile.quoted(nameOf(keys));
	if (keyword === "required") return `${name} has no ${require_compile.quoted(String(params["missingProperty"]))}, which OpenAPI ${version} requires.`;
	if (extra !== void 0) return `OpenAPI ${version} has no ${require_compile.quoted(extra)} in ${keys.length === 0 ? "the document" : name}.`;
	if (keyword === "type") return `${name} must be of type ${String(params["type"])} in OpenAPI ${version}.`;
	if (keyword === "enum" && Array.isArray(params["allowedValues"])) return `${name} must be one of ${params["allowedValues"].map(String).join(", ")} in OpenAPI ${version}.`;
	if (keyword === "minProperties" || keyword === "minItems") return `${name} must not be empty in OpenAPI ${version}.`;
	if (keyword === "pattern") return `${name} does not have the form that OpenAPI ${version} asks for.`;
	return `${name} does not fit what OpenAPI ${version} allows here.`;
}
// src/core/load/spec-walk.ts
function referencesOf$1(document) {
	const references = [];
	/** Keys from the document to the value that is looked at; a pointer is made of them only where one is needed. */
	const path = [];
	function visit(value, names) {
		if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) below(index, value[index], false);
		else if (require_json.isObject(value)) {
			for (const key of Object.keys(value)) if (names || !DATA_KEYS.has(key)) visitMember(value, key, names);
		}
	}
	function visitMember(parent, key, names) {
		const value = parent[key];
		if (key === "$ref" && typeof value === "string") references.push({
			pointer: require_nearest.pointer(...path, key),
			target: value
		});
		below(key, value, !names && NAME_HOLDERS.has(key));
	}
	function below(key, value, names) {
		if (typeof value !== "object" || value === null) return;
		path.push(key);
		visit(value, names);
		path.pop();
	}
	visit(document, false);
	return references;
}
// src/core/resolve/check-spec.ts
/** The OpenAPI checks of a spec as an environment wants it: structure, references, JSON Schema, and the parser's rules. */
/** Errors first, so that they are what is listed when there is too much. The later checks need what the earlier ones found. */
async function checkSpec({ document, incomplete = false }) {
	const structure = structureFindings(document);
	const references = referencesOf$1(document);
	const errors = [...structure, ...referenceFindings(document, references, incomplete)];
	const version = openApiVersion(document);
	if (require_nearest.hasErrors(structure) || version === void 0) return errors;
	const plain = withTextVersion(document, version);
	const schema = await schemaFindings(plain, version);
	const parser = !require_nearest.hasErrors(errors) && (version === "2.0" || references.length > 0) && references.every(isPointer) ? await parserFindings(plain) : [];
	return [
		...errors,
		...parser,
		...schema
	];
}
/** References by the name of a schema, as 3.1 has them, are unknown to the parser. */
function isPointer({ target }) {
	return !/^#[^/]/.test(target);
}
/** Said once that the version is a number, the checks are spared it. */
function withTextVersion(document, version) {
	if (typeof document["swagger"] === "number") return {
		...document,
		swagger: version
	};
	return typeof document["openapi"] === "number" ? {
		...document,
		openapi: "3.0.3"
	} : document;
}
// src/core/resolve/filler.ts
/** What filling needs on its way through a document: the values, where it is, what it found, and how much it may still make. */
/** Values may hold values that hold values: texts must not grow without end. */
const MOST_CHARACTERS = 16777216;
function createFiller(environment) {
	return {
		environment,
		path: [],
		findings: [],
		used: /* @__PURE__ */ new Set(),
		unread: /* @__PURE__ */ new Set(),
		partial: false,
		muted: 0,
		left: MOST_CHARACTERS
	};
}
function environmentOf(name, { environments }) {
	return require_json.own(environments, name) ?? {
		stage: name,
		restApi: "own",
		variables: {},
		stageSettings: {}
	};
}
/** @param text as it stands in the file, to be pointed at */
function report(filler, code, message, hint, text) {
	if (filler.muted > 0) return;
	const finding = {
		code,
		severity: "error",
		pointer: require_nearest.pointer(...filler.path),
		message,
		hint
	};
	filler.findings.push(text === void 0 ? finding : {
		...finding,
		text
	});
}
/** A stand-in, for what is reported and for what is not known. */
function partly(filler, name) {
	if (filler.muted === 0) filler.partial = true;
	return standIn(name);
}
/** Whether the environment defines a value of this name. */
function isDefined({ environment }, name) {
	return environment.values.has(name);
}
/** The value of a name, or a stand-in; a name that is not defined is reported. */
function fillName(filler, name, text) {
	const { environment, unread, used } = filler;
	const known = environment.values.get(name);
	if (known !== void 0) {
		used.add(name);
		if (known.value !== void 0) return known.value;
		if (filler.muted === 0) unread.add(name);
		return partly(filler, name);
	}
	if (environment.open !== true) report(filler, "value-undefined", ...undefinedWords(filler, name), text);
	return partly(filler, name);
}
function undefinedWords({ environment }, name) {
	return [`The environment ${require_compile.quoted(environment.name)} has no value ${require_compile.quoted(name)}.`, defineHint(environment, name)];
}
/** What to do about a name that nothing is known of. */
function defineHint({ name: environment, values }, name) {
	if (name === "AWS::URLSuffix") return "Set the region of the environment in tollgate.yaml.";
	return require_nearest.didYouMean(name, values.keys(), `Define it under environments.${environment}.values in tollgate.yaml.`);
}
/** The same for names of CloudFormation, where pseudo parameters are known without being defined. */
function parameterOf(filler, name, text) {
	if (isDefined(filler, name)) return fillName(filler, name, text);
	return pseudoParameter(name, filler.environment.config) ?? fillName(filler, name, text);
}
/** Charges what was made; a text too many becomes a stand-in. */
function made(filler, text) {
	const before = filler.left;
	filler.left -= text.length;
	if (filler.left >= 0) return text;
	if (before >= 0) report(filler, "expansion-too-large", `Filling in values makes more than ${MOST_CHARACTERS.toLocaleString("en-US")} characters.`, "Use shorter values, or fewer of them.");
	return partly(filler, "large");
}
// src/core/resolve/overlay/graft.ts
/** @param origins of every part of the document */
function copyOf(value, graft) {
	graft.values += 1;
	if (typeof value !== "object" || value === null) return value;
	const copy = Array.isArray(value) ? value.map((item) => copyOf(item, graft)) : mappingCopy(value, graft);
	const origin = graft.origins.get(value);
	if (origin !== void 0) graft.origins.set(copy, origin);
	return copy;
}
function mappingCopy(value, graft) {
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner, graft)]));
}
/** A copy of a part of an overlay, which comes from there. */
function added(value, from, graft) {
	graft.values += 1;
	if (typeof value !== "object" || value === null) return value;
	const copy = Array.isArray(value) ? value.map((item, index) => added(item, below(from, index), graft)) : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, added(inner, below(from, key), graft)]));
	graft.origins.set(copy, from);
	return copy;
}
/** An update put into a mapping: mappings are merged, lists are joined, everything else is replaced. */
function merge(target, update, from, graft) {
	if (!require_json.isObject(update)) return;
	for (const [key, value] of Object.entries(update)) {
		const here = below(from, key);
		const current = Object.hasOwn(target, key) ? target[key] : void 0;
		if (isMapping(current) && require_json.isObject(value)) merge(current, value, here, graft);
		else if (Array.isArray(current) && Array.isArray(value)) append(current, value, here, graft);
		else put(target, key, value, here, graft);
	}
}
/** A part of an overlay put in the place of a member or item. */
function put(target, key, value, from, graft) {
	const part = added(value, from, graft);
	if (Array.isArray(target)) target[Number(key)] = part;
	else target[key] = part;
	if (typeof part !== "object" || part === null) membersOf(target, graft).set(String(key), from);
}
function membersOf(target, { members, origins }) {
	const known = members.get(target);
	if (known !== void 0) return known;
	const origin = origins.get(target);
	const made = new Map(origin?.members);
	members.set(target, made);
	if (origin !== void 0) origins.set(target, {
		...origin,
		members: made
	});
	return made;
}
/** Takes out items of a list. What comes after them moves up. */
function removeItems(list, indexes, graft) {
	const kept = list.filter((_item, index) => !indexes.has(index));
	membersOf(list, graft).clear();
	list.length = 0;
	for (const item of kept) list.push(item);
}
/** A list is joined to a list; anything else becomes its last item. */
function append(target, update, from, graft) {
	const items = Array.isArray(update) ? update : void 0;
	if (items === void 0) return put(target, target.length, update, from, graft);
	for (const [index, item] of items.entries()) put(target, target.length, item, below(from, index), graft);
}
function isMapping(value) {
	return require_json.isObject(value);
}
function below({ file, pointer }, key) {
	return {
		file,
		pointer: `${pointer}/${require_nearest.pointerToken(key)}`
	};
}
// src/core/resolve/overlay/query.ts
/** Parts of a document that the queries of all its overlays together may visit, again and again. */
const MOST_VISITS = 2e7;
/** What one query may find. */
const MOST_FOUND = 1e5;
var TooMuch = class extends Error {};
/**
* Queries of one document. The library is loaded on first use.
* @param size how many values the document has
*/
async function loadQuery(size) {
	const library = await Promise.resolve().then(() => require("./c-json-p3.esm.js"));
	let left = MOST_VISITS;
	const count = (steps) => {
		left -= steps;
		if (left < 0) throw new TooMuch();
	};
	return (path, document) => {
		const refused = refusal(path);
		if (refused !== void 0) return { fault: refused };
		try {
			const environment = new library.JSONPathEnvironment();
			limit(environment, count);
			if (path.includes("?") || path.includes("*")) count(size);
			return { locations: take(environment.lazyQuery(path, document)) };
		} catch (thrown) {
			if (thrown instanceof TooMuch) return { fault: "looks at too much of the document" };
			if (thrown instanceof library.JSONPathRecursionLimitError) return { fault: "leads too deep" };
			if (thrown instanceof library.JSONPathError) return { fault: "is no JSONPath of RFC 9535 that is understood here" };
			throw thrown;
		}
	};
}
/** The library asks for these two at each step down and for each mapping: there the steps are counted. */
function limit(environment, count) {
	for (const name of ["match", "search"]) environment.functionRegister.delete(name);
	Object.defineProperty(environment, "maxRecursionDepth", { get: () => {
		count(1);
		return 400;
	} });
	environment.entries = (mapping) => {
		const entries = Object.entries(mapping);
		count(entries.length);
		return entries;
	};
}
function take(nodes) {
	const locations = [];
	for (const { location } of nodes) {
		if (locations.length >= MOST_FOUND) throw new TooMuch();
		locations.push(location);
	}
	return locations;
}
/** Filters in filters, and filters that start again at the root. Text in quotes is passed over. */
function refusal(path) {
	const bare = path.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "\"\"");
	if (/(match|search)\s*\(/.test(bare)) return "uses match() or search(), which are not available here";
	let filters = 0;
	const brackets = [];
	for (const [index, character] of bare.split("").entries()) {
		if (character === "[") brackets.push(false);
		if (character === "?" && brackets.length > 0) {
			brackets[brackets.length - 1] = true;
			filters = Math.max(filters, brackets.filter(Boolean).length);
		}
		if (character === "]") brackets.pop();
		if (character === "$" && index > 0 && brackets.includes(true)) return "looks at the whole document in a filter";
	}
	return filters > 1 ? "has a filter inside of a filter" : void 0;
}
// src/core/resolve/overlay/apply-overlay.ts
/** How one action of an overlay is called. */
function actionName({ file }, index) {
	return `${file} ${index}`;
}
/** @param origins of every part of the document; those of what is made of it are added */
async function applyOverlays(document, overlays, origins) {
	const graft = {
		origins,
		members: /* @__PURE__ */ new WeakMap(),
		values: 0
	};
	const $ = copyOf(document, graft);
	const work = {
		...graft,
		holder: { $ },
		query: await loadQuery(graft.values),
		findings: [],
		met: /* @__PURE__ */ new Set()
	};
	for (const overlay of overlays) {
		const { actions } = overlay;
		for (let index = 0; index < actions.length && work.findings.length === 0; index += 1) act(work, overlay, index);
	}
	const { findings, met } = work;
	if (findings.length > 0) return {
		findings,
		met
	};
	const checked = checkValue($, FORBIDDEN_IN_SPECS);
	if (!("value" in checked)) return {
		findings: checked.findings.map((finding) => inOverlay(overlays.at(-1), finding)),
		met
	};
	return require_json.isObject(checked.value) ? {
		document: checked.value,
		findings,
		met
	} : {
		findings,
		met
	};
}
/** What the overlays made is too large or too deep: the last of them is as good a place as any. */
function inOverlay(overlay, finding) {
	return {
		...finding,
		pointer: "",
		file: overlay?.file ?? ""
	};
}
function act(work, overlay, index) {
	const action = overlay.actions[index];
	if (action === void 0) return;
	const found = work.query(action.target, work.holder.$);
	if ("fault" in found) return refuse$1(work, overlay, index, "overlay-target", `The target ${found.fault}.`);
	if (found.locations.length > 0) work.met.add(actionName(overlay, index));
	const spots = found.locations.map((location) => spotAt(work.holder, location));
	if (action.remove) remove(work, spots, overlay, index);
	else update(work, spots, overlay, index, action);
}
function refuse$1(work, { file }, index, code, message) {
	const member = code === "overlay-target" ? "target" : "update";
	work.findings.push({
		...require_compile.error(code, require_nearest.pointer("actions", index, member), message, HINTS[member]),
		file
	});
}
const HINTS = {
	target: "Write a JSONPath of RFC 9535 such as $.paths[\"/orders\"].get.",
	update: "Give a mapping for a mapping, or select another part of the document."
};
function spotAt(holder, location) {
	let parent = holder;
	let key = "$";
	for (const step of location) {
		const next = valueAt({
			parent,
			key
		});
		if (typeof next !== "object" || next === null) break;
		parent = next;
		key = step;
	}
	return {
		parent,
		key
	};
}
function valueAt({ key, parent }) {
	if (Array.isArray(parent)) return parent[Number(key)];
	return Object.hasOwn(parent, key) ? parent[key] : void 0;
}
function remove(work, spots, overlay, index) {
	if (spots.some(({ parent }) => parent === work.holder)) return refuse$1(work, overlay, index, "overlay-target", "The whole document cannot be removed.");
	for (const [parent, here] of Map.groupBy(spots, (spot) => spot.parent)) {
		const keys = new Set(here.map(({ key }) => key));
		if (Array.isArray(parent)) removeItems(parent, new Set([...keys].map(Number)), work);
		else for (const key of keys) delete parent[key];
	}
}
function update(work, spots, overlay, index, action) {
	const value = action.update ?? null;
	const from = {
		file: overlay.file,
		pointer: require_nearest.pointer("actions", index, "update")
	};
	for (const spot of spots) {
		const current = valueAt(spot);
		if (work.values > 1e6) return tooLarge(work, overlay, index);
		if (Array.isArray(current)) append(current, value, from, work);
		else if (!isMapping(current)) put(spot.parent, spot.key, value, from, work);
		else if (require_json.isObject(value)) merge(current, value, from, work);
		else return refuse$1(work, overlay, index, "overlay-update", "The target is a mapping, and the update is none.");
	}
}
function tooLarge(work, { file }, index) {
	const finding = require_compile.error("expansion-too-large", require_nearest.pointer("actions", index), "This action makes the spec larger than is read.", "Select less, or add less.");
	work.findings.push({
		...finding,
		file
	});
}
// src/core/resolve/fill-place.ts
/** Where in a document a text stands, and so what is a placeholder there and what is data of the API's author. */
const SPEC = {
	mode: "plain",
	keys: "plain",
	root: false,
	names: false,
	data: false,
	typed: true,
	intrinsics: true
};
const SPEC_ROOT = {
	...SPEC,
	root: true
};
/** Only `${values.NAME}` counts, and nothing of CloudFormation. */
const PLAN_FILE = {
	...SPEC,
	mode: "verbatim",
	keys: "verbatim",
	data: true,
	intrinsics: false
};
/** Members of the root that API Gateway reads. */
const READ_AT_ROOT = /* @__PURE__ */ new Set([
	"host",
	"basePath",
	"servers",
	"info",
	"schemes"
]);
/** Velocity, whose own variables look like placeholders. */
const TEMPLATES = /* @__PURE__ */ new Set(["requestTemplates", "responseTemplates"]);
/** Words for people. */
const PROSE = /* @__PURE__ */ new Set([
	"description",
	"summary",
	"x-amazon-apigateway-documentation"
]);
const EXTENSION = "x-amazon-apigateway-";
/** The place of a member or an item. */
function inside(place, key) {
	if (place.names) return {
		...place,
		names: false,
		keys: place.mode
	};
	if (typeof key === "number" || place.data) return place;
	if (DATA_KEYS.has(key)) return {
		...place,
		mode: "verbatim",
		keys: "verbatim",
		data: true
	};
	if (TEMPLATES.has(key)) return {
		...place,
		mode: "verbatim",
		keys: "verbatim",
		typed: false
	};
	if (NAME_HOLDERS.has(key)) return {
		...place,
		root: false,
		names: true,
		keys: place.root && key === "paths" ? "strict" : "plain"
	};
	return place.mode === "verbatim" ? place : {
		...place,
		root: false,
		...modes(place, key)
	};
}
function modes(place, key) {
	if (key === "pattern") return {
		mode: "verbatim",
		keys: "verbatim"
	};
	if (PROSE.has(key)) return {
		mode: "plain",
		keys: "plain"
	};
	return {
		mode: place.mode === "strict" || key.startsWith(EXTENSION) || place.root && READ_AT_ROOT.has(key) ? "strict" : "plain",
		keys: "plain"
	};
}
// src/core/resolve/fill-text.ts
/** The placeholders in one text. */
const PLACEHOLDER$1 = /\$\{([^{}\n]{1,256})\}/g;
const OURS = "${values.";
/** What API Gateway or IAM expand: stage variables, pseudo parameters of the import (aws-facts 2.2), policy variables. */
const EXPANDED_LATER = /^(stageVariables\.[A-Za-z0-9_]+|AWS::(AccountId|Region|Partition)|[a-z][a-z0-9-]*:[^:].*|[*?$])$/;
/** The text with its placeholders filled in; a text that is nothing but one placeholder takes the type of its value. */
function fillText(filler, text, mode) {
	if (!text.includes("${")) return text;
	const only = onlyPlaceholder(text);
	if (only !== void 0) return sound(filler, text, filled(filler, only, text, mode) ?? text, mode);
	return fillString(filler, text, mode);
}
/** The same for a text that stays a text, such as a key. */
function fillString(filler, text, mode) {
	if (!text.includes("${")) return text;
	const result = text.replace(PLACEHOLDER$1, (all, name) => {
		return String(filled(filler, name, all, mode) ?? all);
	});
	return sound(filler, text, result === text ? text : made(filler, result), mode);
}
function onlyPlaceholder(text) {
	const [match] = text.matchAll(PLACEHOLDER$1);
	return match?.[0] === text ? match[1] : void 0;
}
/** What a placeholder stands for; undefined where it stays. */
function filled(filler, written, all, mode) {
	if (written.startsWith("values.")) return fillName(filler, written.slice(7), all);
	const name = written.trim();
	if (mode === "verbatim" || EXPANDED_LATER.test(name)) return void 0;
	if (isDefined(filler, name)) return fillName(filler, name, all);
	if (name === "AWS::URLSuffix") return parameterOf(filler, name, all);
	if (mode === "plain" || filler.environment.open === true) return void 0;
	report(filler, "placeholder-unfilled", `Nothing fills the placeholder ${require_compile.quoted(all)}, and API Gateway would take it as it stands.`, defineHint(filler.environment, name), all);
	return partly(filler, name);
}
/**
* A value may complete a placeholder together with the text around it, and a placeholder may be one that is not closed.
* Neither is filled in: values are not programs, and nothing of the kind may reach API Gateway.
*/
function sound(filler, before, result, mode) {
	if (typeof result !== "string" || !result.includes("${")) return result;
	const again = result !== before && holdsPlaceholder(filler, result, mode);
	if (!result.includes(OURS) && !again) return result;
	report(filler, "placeholder-invalid", result === before ? "A placeholder is not closed, or its name is too long." : "A value gives a placeholder once more.", "Write ${values.NAME}; a value cannot hold a placeholder.");
	return partly(filler, "placeholder");
}
/** Whether filling the text again would find something to do. */
function holdsPlaceholder(filler, text, mode) {
	if (mode === "verbatim") return false;
	return [...text.matchAll(PLACEHOLDER$1)].map(([, name = ""]) => name.trim()).some((name) => isDefined(filler, name) || mode === "strict" && !EXPANDED_LATER.test(name));
}
/**
* The text of `Fn::Sub`: every placeholder stands for a parameter, an attribute or a name of the map that goes with it;
* `${!Name}` stands for `${Name}` itself.
*/
function substitute(filler, text, map) {
	const result = text.replace(PLACEHOLDER$1, (all, written) => {
		if (written.startsWith("!")) return `\${${written.slice(1)}}`;
		const mine = require_json.own(map, written);
		if (mine !== void 0) return typeof mine === "object" ? all : String(mine);
		if (written.startsWith("values.")) return String(fillName(filler, written.slice(7), all));
		if (written.startsWith("stageVariables.")) return all;
		return String(parameterOf(filler, written, all));
	});
	return result.includes(OURS) ? sound(filler, text, result, "verbatim") : made(filler, result);
}
// src/core/resolve/filled.ts
/** What `AWS::NoValue` gives: the member or item is not there. */
const ABSENT = Symbol("absent");
// src/core/resolve/conditions.ts
/** The conditions of CloudFormation: names of values that are true or false, and `Fn::Equals` and its like. */
const CONDITIONS = /* @__PURE__ */ new Set([
	"Condition",
	"Fn::Equals",
	"Fn::And",
	"Fn::Or",
	"Fn::Not"
]);
/** Whether a condition holds: a name, or a function of conditions. What is neither is reported. */
function conditionOf(value, at) {
	if (typeof value === "string") return namedCondition(at.filler, value);
	const [name, ...others] = require_json.isObject(value) ? Object.keys(value) : [];
	if (!(name !== void 0 && others.length === 0 && CONDITIONS.has(name)) || !require_json.isObject(value)) return wrong(at.filler);
	return functionCondition(name, value[name], at);
}
function functionCondition(name, argument, at) {
	at.filler.path.push(name);
	const verdict = verdictOf(name, argument, at);
	at.filler.path.pop();
	return verdict;
}
function verdictOf(name, argument, at) {
	if (name === "Condition") return typeof argument === "string" ? namedCondition(at.filler, argument) : wrong(at.filler);
	if (!Array.isArray(argument)) return wrong(at.filler);
	if (name === "Fn::Equals") return equality(argument, at);
	const verdicts = argument.map((each, index) => {
		at.filler.path.push(index);
		const verdict = conditionOf(each, at);
		at.filler.path.pop();
		return verdict;
	});
	if (name === "Fn::And") return all(verdicts);
	if (name === "Fn::Or") return negated(all(verdicts.map(negated)));
	return verdicts.length === 1 ? negated(verdicts[0]) : wrong(at.filler);
}
function all(verdicts) {
	if (verdicts.includes(false)) return false;
	return verdicts.includes(void 0) ? void 0 : true;
}
function negated(verdict) {
	return verdict === void 0 ? void 0 : !verdict;
}
/** As CloudFormation compares: texts, whatever the type they were written in. */
function equality(argument, { filler, place, visit }) {
	if (argument.length !== 2) return wrong(filler);
	const [left, right] = argument.map((each, index) => asText(visit(each, place, index)));
	if (left === void 0 || right === void 0 || isOpen$1(left) || isOpen$1(right)) return void 0;
	return left === right;
}
function asText(value) {
	if (typeof value === "symbol") return void 0;
	return typeof value === "object" ? require_json.canonical(value) : String(value);
}
/** What is not known, and the pseudo parameters that only the import fills in. */
function isOpen$1(text) {
	return holdsStandIn(text) || text.includes("${AWS::");
}
function namedCondition(filler, name) {
	const value = fillName(filler, name, name);
	if (value === true || value === "true") return true;
	if (value === false || value === "false") return false;
	if (typeof value === "string" && holdsStandIn(value)) return void 0;
	report(filler, "intrinsic-invalid", `The condition ${require_compile.quoted(name)} is a value that is neither true nor false.`, "Define it as true or false in tollgate.yaml.", name);
}
function wrong(filler) {
	report(filler, "intrinsic-invalid", "This is no condition of CloudFormation.", "Write the name of a value that is true or false, or Fn::Equals, Fn::And, Fn::Or or Fn::Not.");
}
// src/core/resolve/intrinsics.ts
/**
* The intrinsic functions of CloudFormation, evaluated against the values of an environment: `!Ref Name` is the value
* `Name`, `!GetAtt Function.Arn` the value `Function.Arn`, `!FindInMap [Map, Key, Sub]` the value `Map.Key.Sub`.
*/
const FUNCTION = /^Fn::[A-Za-z0-9]{1,64}(::[A-Za-z0-9]{1,64})?$/;
const LOGICAL_NAME = /^[A-Za-z0-9]+(::[A-Za-z0-9]+)?$/;
/** The intrinsic that a mapping is: it stands alone in it. A `Ref` in an example is one only if there is such a value. */
function intrinsicOf(filler, mapping, place) {
	const [name, ...others] = Object.keys(mapping);
	if (name === void 0 || others.length > 0) return void 0;
	const argument = mapping[name] ?? null;
	if (FUNCTION.test(name)) return {
		name,
		argument
	};
	if (name !== "Ref" || typeof argument !== "string" || !LOGICAL_NAME.test(argument)) return void 0;
	return (place.data || place.names) && !isDefined(filler, argument) ? void 0 : {
		name,
		argument
	};
}
const EVALUATE = {
	Ref: reference,
	"Fn::Sub": sub,
	"Fn::GetAtt": attribute,
	"Fn::Join": join,
	"Fn::Split": split,
	"Fn::Select": select,
	"Fn::If": choose,
	"Fn::FindInMap": find$1,
	"Fn::ImportValue": importValue,
	"Fn::Base64": base64,
	"Fn::Equals": condition("Fn::Equals"),
	"Fn::And": condition("Fn::And"),
	"Fn::Or": condition("Fn::Or"),
	"Fn::Not": condition("Fn::Not")
};
function evaluate(at, { name, argument }) {
	const { filler } = at;
	const known = require_json.own(EVALUATE, name);
	if (known === void 0) return unsupported(filler, name);
	filler.path.push(name);
	const result = known(argument, at);
	filler.path.pop();
	return result === void 0 ? malformed(filler, name) : result;
}
function unsupported(filler, name) {
	const hint = name === "Fn::Transform" ? "Join the file that AWS::Include names: write its content here, or refer to it with $ref." : "Write out what it gives, or define it as a value and write ${values.NAME}.";
	report(filler, "intrinsic-unsupported", `The CloudFormation intrinsic ${require_compile.quoted(name)} is not evaluated.`, hint);
	return partly(filler, name);
}
function malformed(filler, name) {
	report(filler, "intrinsic-invalid", `The CloudFormation intrinsic ${require_compile.quoted(name)} does not have the arguments that it takes.`, "Write it as the documentation of CloudFormation has it.");
	return partly(filler, name);
}
function reference(argument, { filler }) {
	if (argument === "AWS::NoValue") return ABSENT;
	return parameterOf(filler, String(argument), String(argument));
}
/** `Fn::Sub: text`, or `Fn::Sub: [text, map]`. */
function sub(argument, { filler, place, visit }) {
	if (typeof argument === "string") return substitute(filler, argument, {});
	if (!isList(argument) || typeof argument[0] !== "string" || !require_json.isObject(argument[1])) return void 0;
	const map = visit(argument[1], {
		...place,
		mode: "plain",
		names: true,
		data: false
	}, 1);
	filler.path.push(0);
	const text = substitute(filler, argument[0], require_json.isObject(map) ? map : {});
	filler.path.pop();
	return text;
}
/** `Function.Arn`, or `[Function, Arn]`. */
function attribute(argument, { filler, visit, place }) {
	const parts = typeof argument === "string" ? [argument] : textsOf(visit(argument, place));
	if (parts === void 0 || parts.length === 0 || parts.length > 2) return void 0;
	return named(filler, parts);
}
function find$1(argument, { filler, visit, place }) {
	const parts = textsOf(visit(argument, place));
	return parts?.length === 3 ? named(filler, parts) : void 0;
}
function importValue(argument, { filler, visit, place }) {
	const name = visit(argument, place);
	return typeof name === "string" ? named(filler, [name]) : void 0;
}
/** The value whose name is made of parts; not even the name is known where a part is not. */
function named(filler, parts) {
	const name = parts.join(".");
	return holdsStandIn(name) ? name : parameterOf(filler, name, parts.length === 1 ? name : void 0);
}
function join(argument, { filler, visit, place }) {
	const filled = visit(argument, place);
	if (!isList(filled) || filled.length !== 2 || typeof filled[0] !== "string") return void 0;
	if (isUnknown(filled[1])) return filled[1] ?? null;
	const texts = textsOf(filled[1]);
	return texts === void 0 ? void 0 : made(filler, texts.join(filled[0]));
}
function split(argument, { visit, place }) {
	const filled = visit(argument, place);
	if (!isList(filled) || filled.length !== 2) return void 0;
	const [delimiter, text] = filled;
	if (typeof delimiter !== "string" || delimiter === "" || typeof text !== "string") return void 0;
	return text.split(delimiter);
}
function select(argument, { visit, place }) {
	const filled = visit(argument, place);
	if (!isList(filled) || filled.length !== 2) return void 0;
	const [index, list] = filled;
	if (isUnknown(list)) return list ?? null;
	if (!isList(list) || !/^\d{1,9}$/.test(String(index))) return void 0;
	return Number(index) < list.length ? list[Number(index)] : list.find(isUnknown);
}
/** A condition that is not known takes the first branch that gives something: its content can be checked at least. */
function choose(argument, at) {
	if (!isList(argument) || argument.length !== 3) return void 0;
	const { filler, place, visit } = at;
	const taken = conditionAt(argument[0] ?? null, at) ?? !isNoValue(argument[1]) ? 1 : 2;
	const other = 3 - taken;
	filler.muted += 1;
	visit(argument[other] ?? null, place, other);
	filler.muted -= 1;
	return visit(argument[taken] ?? null, place, taken);
}
function conditionAt(value, at) {
	at.filler.path.push(0);
	const verdict = conditionOf(value, at);
	at.filler.path.pop();
	return verdict;
}
function isNoValue(value) {
	return require_json.isObject(value) && value["Ref"] === "AWS::NoValue";
}
/** The path already ends with the name of the function. */
function condition(name) {
	return (argument, at) => {
		at.filler.path.pop();
		const verdict = functionCondition(name, argument, at);
		at.filler.path.push(name);
		return verdict ?? partly(at.filler, name);
	};
}
function base64(argument, { filler, visit, place }) {
	const text = visit(argument, place);
	if (typeof text !== "string") return void 0;
	const bytes = new TextEncoder().encode(text);
	return made(filler, btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("")));
}
function isList(value) {
	return Array.isArray(value);
}
function isUnknown(value) {
	return typeof value === "string" && holdsStandIn(value);
}
/** The items as texts; undefined where one is no scalar. */
function textsOf(value) {
	if (!isList(value) || value.some((item) => typeof item === "object")) return void 0;
	return value.map(String);
}
// src/core/resolve/fill.ts
/** Fills the values of an environment into a document: placeholders in keys and texts, and the intrinsics of CloudFormation. */
/** A spec, filled in. The document itself where there is nothing to fill. */
function fillSpec(filler, document, carry) {
	const filled = createVisit(filler, carry)(document, SPEC_ROOT);
	return filled === ABSENT ? null : filled;
}
/** A plan file, in which only `${values.NAME}` is a placeholder. */
function fillPlan(filler, value) {
	const filled = createVisit(filler, () => void 0)(value, PLAN_FILE);
	return filled === ABSENT ? null : filled;
}
function createVisit(filler, carry) {
	const visit = (value, place, ...keys) => {
		filler.path.push(...keys);
		const filled = fillValue(run, value, place);
		filler.path.length -= keys.length;
		return filled;
	};
	const run = {
		filler,
		carry,
		visit
	};
	return visit;
}
function fillValue(run, value, place) {
	if (typeof value === "string") return (place.typed ? fillText : fillString)(run.filler, value, place.mode);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return fillList(run, value, place);
	const mapping = value;
	const intrinsic = place.intrinsics ? intrinsicOf(run.filler, mapping, place) : void 0;
	return intrinsic === void 0 ? fillMapping(run, mapping, place) : evaluate({
		...run,
		place
	}, intrinsic);
}
/** Nothing to fill in, which is so of nearly every text and number, wherever it stands. */
function isSettled$1(value) {
	return typeof value === "string" ? !value.includes("${") : typeof value !== "object" || value === null;
}
function fillList({ carry, visit }, list, place) {
	let changed;
	for (let index = 0; index < list.length; index += 1) {
		const item = list[index] ?? null;
		const filled = isSettled$1(item) ? item : visit(item, inside(place, index), index);
		if (filled === item && changed === void 0) continue;
		changed ??= list.slice(0, index);
		if (filled !== ABSENT) changed.push(filled);
	}
	if (changed === void 0) return list;
	carry(list, changed);
	return changed;
}
function fillMapping(run, mapping, place) {
	let changed;
	const keys = Object.keys(mapping);
	for (let index = 0; index < keys.length; index += 1) {
		const key = keys[index] ?? "";
		const value = mapping[key] ?? null;
		const name = key.includes("${") ? fillKey(run.filler, key, place) : key;
		const filled = isSettled$1(value) ? value : run.visit(value, inside(place, key), key);
		if (filled === value && name === key && changed === void 0) continue;
		changed ??= keys.slice(0, index).map((before) => [before, mapping[before] ?? null]);
		if (filled !== ABSENT) changed.push([name, filled]);
	}
	if (changed === void 0) return mapping;
	const result = Object.fromEntries(distinct$1(run.filler, changed));
	run.carry(mapping, result);
	return result;
}
function fillKey(filler, key, place) {
	filler.path.push(key);
	const name = fillString(filler, key, place.keys);
	if (FORBIDDEN_IN_SPECS.has(name)) report(filler, "forbidden-key", `The key ${require_compile.quoted(key)} becomes one that is not allowed.`, "Use another value.");
	filler.path.pop();
	return name;
}
/** The first of each name; that two became one is a problem. */
function distinct$1(filler, entries) {
	const names = /* @__PURE__ */ new Map();
	for (const [name, value] of entries) if (names.has(name)) report(filler, "duplicate-key", "Two keys of this mapping are the same once their placeholders are filled in.", "Use different values.");
	else names.set(name, value);
	return names;
}
// src/core/resolve/resolve-plan.ts
/** One plan file as one environment wants it. */
function resolvePlanFile(written, filler, config, check) {
	const value = fillPlan(filler, written.value);
	if (value !== written.value && isForOthers(written, filler, config)) return { findings: [] };
	const checked = value === written.value ? check(written) : checkFilled({
		...written,
		value
	}, written, check);
	const values = checked.findings.filter(({ code }) => code === "key-value-in-file");
	const findings = [...notWithin(filler.findings, values), ...checked.findings];
	return {
		findings: require_compile.capped(findings, 100).map((finding) => ({
			file: written.file,
			...finding
		})),
		...checked.plan === void 0 ? {} : { plan: checked.plan }
	};
}
/** Whether a plan file names environments, and this is none of them: its values are then another's. */
function isForOthers({ value }, { environment }, config) {
	const names = require_json.isObject(value) ? value["environments"] : void 0;
	if (!Array.isArray(names) || names.includes(environment.name)) return false;
	return names.some((name) => typeof name === "string" && Object.hasOwn(config.environments, name));
}
/**
* What is read from elsewhere is text, and a limit is a number: texts that do not fit are tried as what they spell. A stand-in
* counts as whatever fits, so that the rest of the file can be checked.
*/
function checkFilled(filled, written, check) {
	let current = filled;
	let checked = check(current);
	for (const spelled of [
		wordIn,
		numberIn,
		flagIn,
		spanIn
	]) {
		const read = checked.findings.flatMap((finding) => {
			const fit = misfit(finding, filled, written, spelled);
			return fit === void 0 ? [] : [[finding.pointer, fit]];
		});
		if (read.length === 0) continue;
		current = {
			...filled,
			value: withAll(current.value, new Map(read))
		};
		checked = check(current);
	}
	const sure = checked.findings.filter((finding) => finding.code === "key-value-in-file" || !isAboutStandIn(filled.value, finding));
	return {
		...checked,
		findings: sure
	};
}
function numberIn(text) {
	if (holdsStandIn(text)) return 1;
	return /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(text) ? Number(text) : void 0;
}
function flagIn(text) {
	if (text === "true" || holdsStandIn(text)) return true;
	return text === "false" ? false : void 0;
}
/** For names that have fewer characters to choose from than a stand-in. */
function wordIn(text) {
	return holdsStandIn(text) ? wordFor(text) : void 0;
}
function spanIn(text) {
	return holdsStandIn(text) ? "9999d" : void 0;
}
const PLACEHOLDER = /^\$\{values\.[^{}\n]+\}$/;
const ABOUT_FORM = /* @__PURE__ */ new Set(["invalid-value", "key-name-invalid"]);
/** What a text spells that a finding says does not fit: one that a placeholder stands for alone, or that is not known. */
function misfit({ code, file, pointer }, filled, written, spelled) {
	if (!ABOUT_FORM.has(code) || file !== void 0) return void 0;
	const keys = require_nearest.pointerKeys(pointer);
	const text = at(filled.value, keys);
	const source = at(written.value, keys);
	if (typeof text !== "string" || typeof source !== "string") return void 0;
	return holdsStandIn(text) || PLACEHOLDER.test(source) ? spelled(text) : void 0;
}
function at(value, keys) {
	return keys.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : void 0, value);
}
/** The value with others at some of its places, by pointer. In one go: a file may have thousands. */
function withAll(value, others, place = "") {
	const other = others.get(place);
	if (other !== void 0) return other;
	if (Array.isArray(value)) return value.map((item, index) => withAll(item, others, `${place}/${index}`));
	if (!require_json.isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withAll(inner, others, `${place}/${require_nearest.pointerToken(name)}`)]));
}
// src/core/convert/notes.ts
const lossy = (message, hint) => ({
	code: "openapi31-lossy",
	message,
	hint
});
const dropped = (message, hint) => ({
	code: "openapi31-dropped",
	message,
	hint
});
const impossible = (message, hint) => ({
	code: "openapi31-impossible",
	message,
	hint
});
const MODEL = "The model in API Gateway accepts more than the schema; check the rest in the backend.";
const CONSTRUCTS = {
	conditions: lossy("OpenAPI 3.0 has no `if`, `then` and `else`, and these cannot be rewritten; they are left out.", MODEL),
	containsCount: lossy("OpenAPI 3.0 has no `minContains` and `maxContains`; how many items match is not checked.", MODEL),
	negation: lossy("A `not` whose schema OpenAPI 3.0 cannot say exactly would refuse what is right; it is left out.", MODEL),
	oneOf: lossy("A `oneOf` with an alternative that OpenAPI 3.0 cannot say exactly is converted to `anyOf`.", MODEL),
	patternProperties: lossy("OpenAPI 3.0 has no `patternProperties`; which name a property matches is not checked.", MODEL),
	prefixItems: lossy("OpenAPI 3.0 has no `prefixItems`; the order of the items is not checked.", `${MODEL} An object with named properties can be described exactly.`),
	propertyNames: lossy("OpenAPI 3.0 has no `propertyNames`; the names of properties are not checked.", MODEL),
	unevaluatedItems: lossy("OpenAPI 3.0 has no `unevaluatedItems`; further items are not refused.", MODEL),
	unevaluatedProperties: lossy("OpenAPI 3.0 has no `unevaluatedProperties`; beside a composition of schemas, further properties are not refused.", MODEL),
	dialect: lossy("The schemas are in another dialect than the one of OpenAPI 3.1; they are read as OpenAPI 3.1 all the same.", "Write the schemas in the dialect of OpenAPI 3.1, and leave `jsonSchemaDialect` out."),
	identifier: dropped("OpenAPI 3.0 has no `identifier` in a license, and this one is no single SPDX id; it is left out.", "Write `url` instead where it matters."),
	infoSummary: dropped("OpenAPI 3.0 has no `summary` in `info`; it is left out.", "Write it into `info.description`, which API Gateway keeps."),
	nullable: dropped("OpenAPI 3.1 has no `nullable`, so it means nothing here; it is left out.", "Write the type as a list with \"null\" in it."),
	referenceText: dropped("OpenAPI 3.0 has no `summary` and `description` beside a `$ref`; they are left out.", "Write them into what the `$ref` leads to."),
	unknownKeyword: dropped("A keyword of a schema that OpenAPI does not know; it is left out, because OpenAPI 3.0 refuses it.", "Take it out, or let its name begin with \"x-\"."),
	webhooks: dropped("OpenAPI 3.0 has no `webhooks`, and API Gateway calls nobody; they are left out.", "Nothing needs to be done: webhooks are the business of whoever sends them."),
	dynamicReference: impossible("OpenAPI 3.0 has no `$dynamicRef` and `$recursiveRef`.", "Write a `$ref` to the schema that is meant."),
	noPaths: impossible("The document has no `paths`, so there is nothing that API Gateway could serve.", "Add `paths:` with at least one path, or take the document out of the folder."),
	referenceToDropped: impossible("This `$ref` leads into `webhooks` or into a path item that no path uses; neither exists in OpenAPI 3.0.", "Move what it leads to under `components`, and refer to it there."),
	pathItemCircular: impossible("This `$ref` of a path leads back to itself or to nothing.", "Let it lead to a path item with operations."),
	pathItemsTooLarge: impossible("The path items under `components` expand to more than Tollgate reads where paths refer to them.", "Refer to large path items less often.")
};
/** How many places of an error are listed; of a note, the first says enough. */
const MOST_ERRORS = 20;
function takeNotes() {
	const found = /* @__PURE__ */ new Map();
	return {
		add: (construct, place) => {
			const known = found.get(construct) ?? {
				places: [],
				count: 0
			};
			if (known.places.length < mostOf(construct)) known.places.push(place);
			known.count += 1;
			found.set(construct, known);
		},
		findings: () => [...found].flatMap(([construct, { places, count }]) => places.map((place, index) => {
			return finding(construct, place, index === places.length - 1 ? count - places.length : 0);
		}))
	};
}
function mostOf(construct) {
	return CONSTRUCTS[construct].code === "openapi31-impossible" ? MOST_ERRORS : 1;
}
/** @param others how many places are not listed */
function finding(construct, place, others) {
	const { code, message, hint } = CONSTRUCTS[construct];
	const more = others === 0 ? "" : ` So in ${others} more ${others === 1 ? "place" : "places"}.`;
	return (code === "openapi31-impossible" ? require_compile.error : require_compile.warning)(code, pointerOf(place), `${message}${more}`, hint);
}
// src/core/convert/pointers.ts
/** The keys of a reference such as `#/components/schemas/Pet`; undefined for any other. */
function keysOf(reference) {
	if (!reference.startsWith("#")) return void 0;
	const text = decode(reference.slice(1));
	return text === "" || text?.startsWith("/") === true ? require_nearest.pointerKeys(text) : void 0;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
/** The value that keys lead to. */
function find(document, keys) {
	let value = document;
	for (const key of keys) if (isMap(value)) value = member(value, key);
	else if (isList$1(value)) value = /^\d+$/.test(key) ? value[Number(key)] : void 0;
	else return void 0;
	return value;
}
// src/core/convert/path-items.ts
/** The name in a reference such as `#/components/pathItems/Health`. */
function pathItemName(reference) {
	if (typeof reference !== "string") return void 0;
	const keys = keysOf(reference);
	return keys?.length === 3 && keys[0] === "components" && keys[1] === "pathItems" ? keys[2] : void 0;
}
/** How many path items may lead from one to the next. */
const LONGEST_CHAIN = 100;
/**
* Makes the function that converts a path item, with what it refers to in place; what it says itself counts more.
* @param convert converts a path item that does not refer to one of the components
*/
function pathItems(document, { carry, notes }, convert) {
	const known = /* @__PURE__ */ new Map();
	const sizes = /* @__PURE__ */ new Map();
	let left = MAX_VALUES;
	let depth = 0;
	/** Undefined for what is not there or leads back to itself, also by way of a callback. */
	function named(name) {
		if (known.has(name)) return known.get(name);
		known.set(name, void 0);
		if (depth > LONGEST_CHAIN) return void 0;
		depth += 1;
		const found = put(name);
		depth -= 1;
		known.set(name, found);
		return found;
	}
	function put(name) {
		const keys = [
			"components",
			"pathItems",
			name
		];
		const source = find(document, keys);
		if (!isMap(source)) return void 0;
		const next = pathItemName(member(source, "$ref"));
		const target = next === void 0 ? void 0 : named(next);
		if (next !== void 0 && target === void 0) return void 0;
		const own = convert(next === void 0 ? source : without(source, "$ref"), placeOf$2(keys));
		return {
			source,
			converted: target === void 0 ? own : {
				...target.converted,
				...own
			}
		};
	}
	function fits(name, { converted }) {
		const size = sizes.get(name) ?? sizeOf(converted);
		sizes.set(name, size);
		left -= size;
		return left >= 0;
	}
	return (item, place) => {
		const name = pathItemName(member(item, "$ref"));
		if (name === void 0) return convert(item, place);
		const found = named(name);
		if (found === void 0) notes.add("pathItemCircular", place);
		else if (!fits(name, found)) notes.add("pathItemsTooLarge", place);
		else {
			const whole = {
				...found.converted,
				...convert(without(item, "$ref"), place)
			};
			carry(found.source, whole);
			return whole;
		}
		return {};
	};
}
function sizeOf(value) {
	if (typeof value !== "object" || value === null) return 1;
	return Object.values(value).reduce((sum, inner) => sum + sizeOf(inner), 1);
}
// src/core/convert/conjoin.ts
/** The schema that asks for what two schemas ask: in one where they have no keyword in common, else in an `allOf`. */
function conjoin(schema, also) {
	if (!Object.keys(also).some((key) => Object.hasOwn(schema, key))) return {
		...schema,
		...also
	};
	const all = member(schema, "allOf");
	return {
		...schema,
		allOf: [...isList$1(all) ? all : [], also]
	};
}
// src/core/convert/loss.ts
/**
* What a 3.1 schema says that 3.0 cannot. The conversion then accepts more than the schema did, never less: a request that
* was right must not be refused. So that a `not` and a `oneOf` do not turn more into less, what is lost is known beforehand.
*/
/** The ways to say less, each with the keyword at which it is noted. */
const LOSSES = {
	conditions: "if",
	containsCount: "contains",
	patternProperties: "patternProperties",
	prefixItems: "prefixItems",
	propertyNames: "propertyNames",
	unevaluatedItems: "unevaluatedItems",
	unevaluatedProperties: "unevaluatedProperties"
};
/** Keywords whose schemas apply to the same value, so that what they evaluate is known only when a value is checked. */
const IN_PLACE = [
	"$ref",
	"$dynamicRef",
	"allOf",
	"anyOf",
	"oneOf",
	"if",
	"dependentSchemas"
];
/** What this schema loses by itself; schemas inside of it lose their own. */
function lossesOf(schema) {
	return [
		...saysSomething(schema, "propertyNames") ? ["propertyNames"] : [],
		...hasPatterns(schema) ? ["patternProperties"] : [],
		...countsMatches(schema) ? ["containsCount"] : [],
		...isList$1(member(schema, "prefixItems")) && !tupleOf(schema).exact ? ["prefixItems"] : [],
		...isOpen(schema, "Properties") ? ["unevaluatedProperties"] : [],
		...isOpen(schema, "Items") ? ["unevaluatedItems"] : [],
		...isNestedCondition(schema) ? ["conditions"] : []
	];
}
/** Whether a schema accepts everything. */
function isTrivial(schema) {
	return schema === void 0 || schema === true || isMap(schema) && Object.keys(schema).length === 0;
}
function saysSomething(schema, key) {
	return !isTrivial(member(schema, key));
}
function hasPatterns(schema) {
	const patterns = member(schema, "patternProperties");
	return isMap(patterns) && Object.keys(patterns).length > 0;
}
/** Whether `contains` asks for more than one match, or bounds their number. `minContains: 0` asks for nothing. */
function countsMatches(schema) {
	if (member(schema, "contains") === void 0) return false;
	const least = member(schema, "minContains");
	return member(schema, "maxContains") !== void 0 || typeof least === "number" && least > 1;
}
/** Whether `unevaluatedProperties` or `unevaluatedItems` depends on the schemas that apply to the same value. */
function isOpen(schema, what) {
	if (!saysSomething(schema, `unevaluated${what}`) || hasRest(schema, what)) return false;
	return isComposed(schema) || what === "Items" && member(schema, "contains") !== void 0;
}
/** Whether everything is evaluated by the keyword for the rest already. */
function hasRest(schema, what) {
	return member(schema, what === "Items" ? "items" : "additionalProperties") !== void 0;
}
function isComposed(schema) {
	return IN_PLACE.some((key) => member(schema, key) !== void 0);
}
/** What `unevaluatedItems` or `unevaluatedProperties` says where nothing else evaluates: it is then the same as the keyword for the rest. */
function restOf(schema, what) {
	const rest = member(schema, what === "Items" ? "items" : "additionalProperties");
	if (rest !== void 0) return rest;
	return isOpen(schema, what) ? void 0 : member(schema, `unevaluated${what}`);
}
/** An `if` with both branches is written out twice; one inside another would double with each level. */
function isNestedCondition(schema) {
	const condition = member(schema, "if");
	if (!isMap(condition) || isTrivial(member(schema, "then")) || isTrivial(member(schema, "else"))) return false;
	return !isSmall(condition);
}
/** How many values an `if` may hold that is written out twice. */
const LARGEST_CONDITION = 50;
/** Whether a value holds few values and no `if`, so that writing it out twice costs little. */
function isSmall(value) {
	let left = LARGEST_CONDITION;
	const visit = (inner) => {
		left -= 1;
		if (left < 0) return false;
		if (isList$1(inner)) return inner.every(visit);
		if (!isMap(inner)) return true;
		return !Object.hasOwn(inner, "if") && Object.values(inner).every(visit);
	};
	return visit(value);
}
/** `prefixItems` and what follows, as one list of alternatives for every item. */
function tupleOf(schema) {
	const prefix = member(schema, "prefixItems");
	if (!isList$1(prefix)) return { exact: true };
	const rest = restOf(schema, "Items");
	const bound = member(schema, "maxItems");
	const written = typeof bound === "number" ? bound : Number.POSITIVE_INFINITY;
	const most = rest === false ? Math.min(written, prefix.length) : written;
	const members = [...prefix.slice(0, most), ...most > prefix.length ? [rest ?? true] : []];
	const maxItems = Number.isFinite(most) ? { maxItems: most } : {};
	if (members.some(isTrivial)) return {
		...maxItems,
		exact: members.every(isTrivial)
	};
	return {
		members,
		...maxItems,
		exact: members.every((each) => isSame(each, members[0]))
	};
}
/** Whether two schemas are plainly the same; schemas with an inside are taken to differ, which costs nothing but a note. */
function isSame(left, right) {
	return left === right || isFlat(left) && right !== void 0 && isFlat(right) && require_json.equal(left, right);
}
function isFlat(schema) {
	return isMap(schema) && Object.values(schema).every((value) => typeof value !== "object");
}
// src/core/convert/arrays.ts
/** @param original decides what is lost, so that it is what was noted */
function arrays(schema, original) {
	return contains(tuple(unevaluated$1(schema, original), original));
}
/** Where nothing else evaluates items, `unevaluatedItems` is `items`; elsewhere it is lost or says nothing. */
function unevaluated$1(schema, original) {
	const value = member(schema, "unevaluatedItems");
	if (value === void 0) return schema;
	const rest = without(schema, "unevaluatedItems");
	return member(schema, "items") === void 0 && restOf(original, "Items") !== void 0 ? {
		...rest,
		items: asSchema(value)
	} : rest;
}
function tuple(schema, original) {
	const prefix = member(schema, "prefixItems");
	if (!isList$1(prefix)) return schema;
	const { members, maxItems } = tupleOf(original);
	const { items, ...rest } = without(schema, "prefixItems", "maxItems");
	const bounded = maxItems === void 0 ? rest : {
		...rest,
		maxItems
	};
	if (members === void 0) return bounded;
	const alternatives = members.map((_, index) => asSchema(prefix[index] ?? items ?? true));
	const [first = {}] = alternatives;
	const same = members.length === 1 || tupleOf(original).exact;
	return {
		...bounded,
		items: same ? first : { anyOf: alternatives }
	};
}
function asSchema(value) {
	if (value === true) return {};
	return value === false ? { not: {} } : value;
}
/** An array has an item that fits exactly when it is not one whose items all do not fit. How many fit is lost. */
function contains(schema) {
	const wanted = member(schema, "contains");
	const least = member(schema, "minContains");
	const rest = without(schema, "contains", "minContains", "maxContains");
	if (wanted === void 0 || least === 0) return rest;
	return conjoin(rest, { not: {
		type: "array",
		items: { not: wanted }
	} });
}
// src/core/convert/conditions.ts
function conditions(schema, original, conversion, place) {
	return dependents(branches(schema, original, conversion, place));
}
/** An `if` that loses something itself would let the wrong branch decide. */
function branches(schema, original, { notes, survey }, place) {
	const condition = member(schema, "if");
	const rest = without(schema, "if", "then", "else");
	const written = member(original, "if");
	if (condition === void 0) return rest;
	if (isMap(written) && survey.lossy.has(written)) {
		notes.add("conditions", under(place, "if"));
		return rest;
	}
	if (lossesOf(original).includes("conditions")) return rest;
	const then = member(schema, "then");
	const otherwise = member(schema, "else");
	const whenTrue = isTrivial(then) ? rest : conjoin(rest, either({ not: condition }, then ?? {}));
	return isTrivial(otherwise) ? whenTrue : conjoin(whenTrue, either(condition, otherwise ?? {}));
}
function either(left, right) {
	return { anyOf: [left, right] };
}
/** What an object must have besides when it has a certain property. */
function dependents(schema) {
	const required = member(schema, "dependentRequired");
	const schemas = member(schema, "dependentSchemas");
	return [...isMap(required) ? Object.entries(required).flatMap(requiredWith) : [], ...isMap(schemas) ? Object.entries(schemas).flatMap(schemaWith) : []].reduce(conjoin, without(schema, "dependentRequired", "dependentSchemas"));
}
function requiredWith([property, others]) {
	if (!isList$1(others) || others.length === 0) return [];
	return [either({ not: {
		type: "object",
		required: [property]
	} }, { required: others })];
}
function schemaWith([property, schema]) {
	return isTrivial(schema) ? [] : [either({ not: {
		type: "object",
		required: [property]
	} }, schema)];
}
// src/core/convert/keywords.ts
/** Those that mean the same in 3.0, or that a step of its own turns into what does. */
const PLAIN = /* @__PURE__ */ new Set([
	"const",
	"contentEncoding",
	"contentMediaType",
	"default",
	"dependentRequired",
	"deprecated",
	"description",
	"enum",
	"example",
	"examples",
	"exclusiveMaximum",
	"exclusiveMinimum",
	"externalDocs",
	"format",
	"maxContains",
	"maxItems",
	"maxLength",
	"maxProperties",
	"maximum",
	"minContains",
	"minItems",
	"minLength",
	"minProperties",
	"minimum",
	"multipleOf",
	"pattern",
	"readOnly",
	"required",
	"title",
	"type",
	"uniqueItems",
	"writeOnly",
	"xml"
]);
const HOLDS_SCHEMA = /* @__PURE__ */ new Set([
	"contains",
	"else",
	"if",
	"items",
	"not",
	"then"
]);
/** A boolean stands for itself in them, or their step has to know. */
const HOLDS_SCHEMA_OR_BOOLEAN = /* @__PURE__ */ new Set([
	"additionalProperties",
	"unevaluatedItems",
	"unevaluatedProperties"
]);
const HOLDS_LIST = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"prefixItems"
]);
const HOLDS_MAP = /* @__PURE__ */ new Set([
	"dependentSchemas",
	"patternProperties",
	"properties"
]);
/** Names, dialects and remarks, which decide nothing about what is valid once references are rewritten. */
const WITHOUT_EFFECT = /* @__PURE__ */ new Set([
	"$anchor",
	"$comment",
	"$defs",
	"$dynamicAnchor",
	"$id",
	"$recursiveAnchor",
	"$schema",
	"$vocabulary",
	"contentSchema",
	"definitions"
]);
/** References whose target depends on who asks. */
const DYNAMIC = /* @__PURE__ */ new Set(["$dynamicRef", "$recursiveRef"]);
/** What is said of a value besides whether it is valid. */
const ANNOTATIONS = /* @__PURE__ */ new Set([
	"default",
	"deprecated",
	"description",
	"example",
	"externalDocs",
	"readOnly",
	"title",
	"writeOnly"
]);
/** Keywords that speak about values of one type and let every other value pass, with the types of OpenAPI. */
const OF_TYPES = {
	maxLength: ["string"],
	minLength: ["string"],
	pattern: ["string"],
	multipleOf: ["number", "integer"],
	maximum: ["number", "integer"],
	exclusiveMaximum: ["number", "integer"],
	minimum: ["number", "integer"],
	exclusiveMinimum: ["number", "integer"],
	items: ["array"],
	maxItems: ["array"],
	minItems: ["array"],
	uniqueItems: ["array"],
	properties: ["object"],
	additionalProperties: ["object"],
	required: ["object"],
	maxProperties: ["object"],
	minProperties: ["object"]
};
const SAME = /* @__PURE__ */ new Set([
	...ANNOTATIONS,
	"additionalProperties",
	"allOf",
	"discriminator",
	"format",
	"items",
	"maxItems",
	"maxLength",
	"maxProperties",
	"maximum",
	"minItems",
	"minLength",
	"minProperties",
	"minimum",
	"multipleOf",
	"pattern",
	"properties",
	"uniqueItems",
	"xml"
]);
/** Whether nothing but what is in it is to be converted, which is so for most schemas. */
function isSettled(schema) {
	const keys = Object.keys(schema);
	return keys.every((key) => {
		const value = schema[key];
		if (key === "type") return value === "array" ? Object.hasOwn(schema, "items") : typeof value === "string" && value !== "null";
		if (key === "required" || key === "enum") return isList$1(value) && value.length > 0;
		return SAME.has(key) || key.startsWith("x-") || key === "$ref" && keys.length === 1;
	});
}
// src/core/convert/null-branches.ts
/** Keywords that a null passes anyway, beside the type. */
function letsNullPass(key) {
	return Object.hasOwn(OF_TYPES, key) || isAnnotation(key) || key === "type" || key === "enum";
}
function isAnnotation(key) {
	return ANNOTATIONS.has(key) || key === "format" || key === "xml" || key.startsWith("x-");
}
function nullBranches(schema, original) {
	return branchesOf(branchesOf(schema, original, "anyOf"), original, "oneOf");
}
function branchesOf(schema, original, key) {
	const written = member(original, key);
	const converted = member(schema, key);
	if (!isList$1(written) || !isList$1(converted) || written.length !== converted.length) return schema;
	const nulls = written.flatMap((each, index) => isNull(each) ? [index] : []);
	const typed = converted.findIndex(canBeNullable);
	if (nulls.length === 0 || typed < 0 || key === "oneOf" && nulls.length > 1) return schema;
	return unwrapped(schema, key, converted.map((each, index) => index === typed ? nullable(each) : each).filter((_, index) => !nulls.includes(index)));
}
/** Whether a schema allows a null and nothing else. */
function isNull(schema) {
	if (!isMap(schema)) return false;
	const keys = Object.keys(schema).filter((key) => !isAnnotation(key));
	const type = member(schema, "type");
	const isType = type === "null" || isList$1(type) && type.length === 1 && type[0] === "null";
	return keys.length === 1 && (isType || member(schema, "const") === null || isOnlyNull(member(schema, "enum")));
}
function isOnlyNull(values) {
	return isList$1(values) && values.length > 0 && values.every((value) => value === null);
}
function canBeNullable(schema) {
	return isMap(schema) && typeof member(schema, "type") === "string" && member(schema, "nullable") === void 0 && Object.keys(schema).every(letsNullPass);
}
function nullable(schema) {
	if (!isMap(schema)) return schema;
	const values = member(schema, "enum");
	const also = isList$1(values) && !values.includes(null) ? { enum: [...values, null] } : {};
	return {
		...schema,
		...also,
		nullable: true
	};
}
/** A single alternative needs no list where the schema around it only describes. */
function unwrapped(schema, key, branches) {
	const { [key]: _, ...around } = schema;
	const [only] = branches;
	return branches.length === 1 && isMap(only) && Object.keys(around).every(isAnnotation) ? {
		...only,
		...around
	} : {
		...schema,
		[key]: branches
	};
}
// src/core/convert/objects.ts
/** @param original decides what is lost, so that it is what was noted */
function objects(schema, original) {
	return patterns(unevaluated(schema, original));
}
/** Where nothing else evaluates properties, `unevaluatedProperties` is `additionalProperties`; else it is lost or says nothing. */
function unevaluated(schema, original) {
	const value = member(schema, "unevaluatedProperties");
	if (value === void 0) return schema;
	const rest = without(schema, "unevaluatedProperties");
	return member(schema, "additionalProperties") === void 0 && restOf(original, "Properties") !== void 0 ? {
		...rest,
		additionalProperties: value
	} : rest;
}
/**
* Which property matches which pattern is lost. A property that is not named may then be what any pattern allows, or what
* further properties may be: with `additionalProperties: false` alone, those that match would be refused.
*/
function patterns(schema) {
	const byPattern = member(schema, "patternProperties");
	if (byPattern === void 0) return schema;
	const { additionalProperties, ...rest } = without(schema, "patternProperties");
	if (!isMap(byPattern) || !hasPatterns(schema)) return without(schema, "patternProperties");
	const further = additionalProperties === false ? [] : [additionalProperties ?? true];
	const allowed = [...Object.values(byPattern), ...further];
	if (allowed.some(isTrivial)) return rest;
	const [first = {}] = allowed;
	return {
		...rest,
		additionalProperties: allowed.length === 1 ? first : { anyOf: allowed }
	};
}
// src/core/convert/scalars.ts
/** Keywords that hold no schemas: constants, examples, bounds, the encoding of a text. */
/** `examples` gives its first as `example`; the encoding of a text becomes its format. */
function annotations(schema) {
	return encoding(examples(schema));
}
function examples(schema) {
	const list = member(schema, "examples");
	if (list === void 0) return schema;
	const first = isList$1(list) ? list[0] : void 0;
	const rest = without(schema, "examples");
	return first === void 0 || Object.hasOwn(schema, "example") ? rest : {
		...rest,
		example: first
	};
}
/** Both only describe a text and check nothing, as `format` does. */
function encoding(schema) {
	const encoded = member(schema, "contentEncoding");
	const mediaType = member(schema, "contentMediaType");
	if (encoded === void 0 && mediaType === void 0) return schema;
	const rest = without(schema, "contentEncoding", "contentMediaType");
	const format = formatOf(encoded, mediaType);
	return format === void 0 || Object.hasOwn(schema, "format") ? rest : {
		...rest,
		format
	};
}
function formatOf(encoded, mediaType) {
	if (encoded === "base64" || encoded === "base64url") return "byte";
	if (encoded !== void 0 && encoded !== "binary") return void 0;
	return encoded === "binary" || mediaType === "application/octet-stream" ? "binary" : void 0;
}
/** In 3.1 an exclusive bound is a number of its own; in 3.0 it says of the other bound that it is exclusive. */
function bounds(schema) {
	return bound(bound(schema, "minimum", "exclusiveMinimum", (exclusive, plain) => exclusive >= plain), "maximum", "exclusiveMaximum", (exclusive, plain) => exclusive <= plain);
}
function bound(schema, key, exclusiveKey, isStricter) {
	const exclusive = member(schema, exclusiveKey);
	const plain = member(schema, key);
	if (typeof exclusive !== "number") return schema;
	return typeof plain !== "number" || isStricter(exclusive, plain) ? {
		...schema,
		[key]: exclusive,
		[exclusiveKey]: true
	} : without(schema, exclusiveKey);
}
/** `const` is an `enum` of one. Lists that must not be empty in 3.0 say the same in another way, or nothing. */
function constants(schema) {
	return emptyLists(constant(schema));
}
function constant(schema) {
	const value = member(schema, "const");
	if (value === void 0) return schema;
	const rest = without(schema, "const");
	const values = member(schema, "enum");
	return isList$1(values) && values.some((each) => require_json.equal(each, value)) ? {
		...rest,
		enum: [value]
	} : conjoin(rest, { enum: [value] });
}
function emptyLists(schema) {
	const required = member(schema, "required");
	const values = member(schema, "enum");
	const kept = isList$1(required) && required.length === 0 ? without(schema, "required") : schema;
	return isList$1(values) && values.length === 0 ? conjoin(without(kept, "enum"), { not: {} }) : kept;
}
// src/core/convert/references.ts
/** The text of a reference to a schema, which may be at another place now. */
function retarget({ survey }, reference) {
	return typeof reference === "string" ? survey.targets.get(reference) ?? reference : reference;
}
/** A discriminator, whose mapping refers to schemas. */
function discriminator(conversion, value) {
	if (!isMap(value)) return value;
	const { carry } = conversion;
	return mapMembers(value, carry, (inner, key) => key === "mapping" && isMap(inner) ? mapMembers(inner, carry, (reference) => retarget(conversion, reference)) : inner);
}
/** In 3.0 nothing counts beside a `$ref`, so that it goes into an `allOf` where something does. */
function references(schema) {
	const target = member(schema, "$ref");
	if (typeof target !== "string" || Object.keys(schema).length === 1) return schema;
	const { allOf, ...rest } = without(schema, "$ref");
	return {
		allOf: [{ $ref: target }, ...isList$1(allOf) ? allOf : []],
		...rest
	};
}
// src/core/convert/types.ts
const ALL = [
	"array",
	"boolean",
	"number",
	"object",
	"string"
];
function types(schema) {
	const written = member(schema, "type");
	const names = typeof written === "string" ? [written] : isList$1(written) ? written.filter(isText) : [];
	if (names.length === 0) return schema;
	const others = distinct(names);
	const isNullable = names.includes("null");
	const [only] = others;
	if (only === void 0) return conjoinNull(without(schema, "type"));
	if (others.length === 1) return withItems(single(schema, only, isNullable));
	if (isNullable && ALL.every((type) => others.includes(type))) return without(schema, "type");
	return spread(schema, others, isNullable);
}
function isText(value) {
	return typeof value === "string";
}
/** Without the null, and without integers where all numbers are allowed. */
function distinct(names) {
	const others = [...new Set(names)].filter((name) => name !== "null");
	return others.includes("number") ? others.filter((name) => name !== "integer") : others;
}
/** Without a type, 3.0 allows a null like any other value, so that an `enum` can be what allows nothing else. */
function conjoinNull(schema) {
	const values = member(schema, "enum");
	if (isList$1(values) && values.includes(null)) return {
		...schema,
		enum: [null]
	};
	return conjoin(schema, { enum: [null] });
}
function single(schema, type, isNullable) {
	if (schema["type"] === type) return schema;
	return isNullable ? {
		...schema,
		type,
		nullable: true
	} : {
		...schema,
		type
	};
}
/** In 3.0 an array says what its items are. */
function withItems(schema) {
	return schema["type"] === "array" && !Object.hasOwn(schema, "items") ? {
		...schema,
		items: {}
	} : schema;
}
/** One alternative for each type, with the keywords that speak about it. */
function spread(schema, names, isNullable) {
	const entries = Object.entries(schema).filter(([key]) => key !== "type");
	const typeOf = (key, value) => names.find((name) => speaksOf(name, key, value));
	const alternatives = names.map((type, index) => {
		const about = Object.fromEntries(entries.filter(([key, value]) => typeOf(key, value) === type));
		return withItems({
			type,
			...isNullable && index === 0 ? { nullable: true } : {},
			...about
		});
	});
	const common = entries.filter(([key, value]) => typeOf(key, value) === void 0);
	return conjoin(Object.fromEntries(common), { anyOf: alternatives });
}
const NUMERIC_FORMATS = /* @__PURE__ */ new Set([
	"double",
	"float",
	"int32",
	"int64"
]);
function speaksOf(type, key, value) {
	if (key !== "format") return require_json.own(OF_TYPES, key)?.includes(type) === true;
	const numeric = type === "number" || type === "integer";
	return NUMERIC_FORMATS.has(value) ? numeric : type === "string";
}
// src/core/convert/weaker.ts
function weaker(schema, original, conversion, place) {
	return alternatives(negation(schema, original, conversion, place), original, conversion, place);
}
function isLossy({ survey }, schema) {
	return isMap(schema) && survey.lossy.has(schema);
}
function negation(schema, original, conversion, place) {
	if (!isLossy(conversion, member(original, "not"))) return schema;
	conversion.notes.add("negation", under(place, "not"));
	return without(schema, "not");
}
function alternatives(schema, original, conversion, place) {
	const written = member(original, "oneOf");
	const converted = member(schema, "oneOf");
	if (!isList$1(written) || !isList$1(converted) || written.length < 2) return schema;
	if (!written.some((each) => isLossy(conversion, each))) return schema;
	conversion.notes.add("oneOf", under(place, "oneOf"));
	return conjoin(without(schema, "oneOf"), { anyOf: converted });
}
// src/core/convert/schema.ts
/** In this order: bounds before they are spread over types, alternatives of a null before others are added. */
const STEPS = [
	weaker,
	annotations,
	bounds,
	arrays,
	objects,
	nullBranches,
	constants,
	types,
	conditions,
	references
];
/** The schema in OpenAPI 3.0; a reference when it has become a component. */
function convertSchema(conversion, schema, place) {
	if (schema === true) return {};
	if (schema === false) return { not: {} };
	if (!isMap(schema)) return schema;
	const name = conversion.survey.names.get(schema);
	if (name === void 0) return convertHere(conversion, schema, place);
	const reference = { $ref: `#/components/schemas/${name}` };
	conversion.carry(schema, reference);
	return reference;
}
/** The schema itself, also when it has become a component. */
function convertHere(conversion, schema, place) {
	if (!isMap(schema)) return convertSchema(conversion, schema, place);
	const known = conversion.converted.get(schema);
	if (known !== void 0) return known;
	const inner = convertMembers(conversion, schema, place);
	const converted = isSettled(schema) ? inner : convertItself(conversion, schema, inner, place);
	if (converted !== schema) conversion.carry(schema, converted);
	conversion.converted.set(schema, converted);
	return converted;
}
function convertItself(conversion, schema, inner, place) {
	for (const loss of lossesOf(schema)) conversion.notes.add(loss, under(place, LOSSES[loss]));
	return STEPS.reduce((current, step) => step(current, schema, conversion, place), inner);
}
function convertMembers(conversion, schema, place) {
	return mapMembers(schema, conversion.carry, (value, key) => convertMember(conversion, value, key, under(place, key)));
}
function convertMember(conversion, value, key, place) {
	if (key.startsWith("x-") || PLAIN.has(key)) return value;
	if (key === "$ref") return retarget(conversion, value);
	if (key === "discriminator") return discriminator(conversion, value);
	if (HOLDS_SCHEMA.has(key)) return convertSchema(conversion, value, place);
	if (HOLDS_SCHEMA_OR_BOOLEAN.has(key)) return typeof value === "boolean" ? value : convertSchema(conversion, value, place);
	if (HOLDS_LIST.has(key)) return convertList(conversion, value, place);
	if (HOLDS_MAP.has(key)) return convertMap(conversion, value, place);
	noteDropped(conversion, key, place);
}
function convertList(conversion, value, place) {
	if (!isList$1(value)) return value;
	return mapItems(value, conversion.carry, (item, index) => convertSchema(conversion, item, under(place, index)));
}
function convertMap(conversion, value, place) {
	if (!isMap(value)) return value;
	return mapMembers(value, conversion.carry, (item, key) => convertSchema(conversion, item, under(place, key)));
}
function noteDropped({ notes }, key, place) {
	if (DYNAMIC.has(key)) notes.add("dynamicReference", place);
	else if (key === "nullable") notes.add("nullable", place);
	else if (!WITHOUT_EFFECT.has(key) && key !== "propertyNames") notes.add("unknownKeyword", place);
}
// src/core/convert/shapes.ts
/**
* Where the objects of OpenAPI 3 stand in each other, so that only real schemas are taken for schemas: a property that is
* named `examples` is a property, and what is in an extension is nobody's business. The one extension that holds a part of
* OpenAPI is API Gateway's operation for any method.
*/
const one = (shape) => ({ shape });
const list = (shape) => ({
	shape,
	holds: "list"
});
const map = (shape) => ({
	shape,
	holds: "map"
});
const OPERATION = one("operation");
const CONTENT = map("mediaType");
const VALUE = { members: {
	schema: one("schema"),
	content: CONTENT,
	examples: map("example")
} };
const SHAPES = {
	document: { members: {
		info: one("info"),
		paths: one("paths"),
		components: one("components")
	} },
	info: {},
	paths: { others: one("pathItem") },
	pathItem: { members: {
		parameters: list("parameter"),
		get: OPERATION,
		put: OPERATION,
		post: OPERATION,
		delete: OPERATION,
		options: OPERATION,
		head: OPERATION,
		patch: OPERATION,
		trace: OPERATION,
		"x-amazon-apigateway-any-method": OPERATION
	} },
	operation: { members: {
		parameters: list("parameter"),
		requestBody: one("requestBody"),
		responses: one("responses"),
		callbacks: map("callback")
	} },
	parameter: VALUE,
	header: VALUE,
	requestBody: { members: { content: CONTENT } },
	responses: { others: one("response") },
	response: { members: {
		headers: map("header"),
		content: CONTENT,
		links: map("link")
	} },
	mediaType: { members: {
		schema: one("schema"),
		encoding: map("encoding"),
		examples: map("example")
	} },
	encoding: { members: { headers: map("header") } },
	callback: { others: one("pathItem") },
	components: { members: {
		schemas: map("schema"),
		responses: map("response"),
		parameters: map("parameter"),
		examples: map("example"),
		requestBodies: map("requestBody"),
		headers: map("header"),
		securitySchemes: map("securityScheme"),
		links: map("link"),
		callbacks: map("callback")
	} },
	example: {},
	link: {},
	schema: {},
	securityScheme: {}
};
/** The object with every part of it that has a shape of its own changed. */
function mapParts(shape, object, place, carry, visit) {
	const { members = {}, others } = SHAPES[shape];
	return mapMembers(object, carry, (value, key) => {
		const slot = require_json.own(members, key) ?? (key.startsWith("x-") ? void 0 : others);
		return slot === void 0 ? value : fill(slot, value, under(place, key), carry, visit);
	});
}
function fill({ shape, holds }, value, place, carry, visit) {
	if (holds === void 0) return visit(shape, value, place);
	if (holds === "list" && isList$1(value)) return mapItems(value, carry, (item, index) => visit(shape, item, under(place, index)));
	if (holds === "map" && isMap(value)) return mapMembers(value, carry, (item, key) => visit(shape, item, under(place, key)));
	return value;
}
// src/core/convert/parts.ts
/** Shapes in whose place a reference may stand; a path item has its own kind of `$ref`. */
const REFERABLE = /* @__PURE__ */ new Set([
	"callback",
	"example",
	"header",
	"link",
	"parameter",
	"requestBody",
	"response",
	"securityScheme"
]);
/** Stands for the responses that an operation need not have in 3.1; an extension, because any status would be stored. */
const NO_RESPONSES = { "x-tollgate-none": true };
function partConverter(document, conversion) {
	const { carry } = conversion;
	const inside = (shape, value, place) => mapParts(shape, value, place, carry, visit);
	const pathItem = pathItems(document, conversion, (item, place) => inside("pathItem", item, place));
	function visit(shape, value, place) {
		if (shape === "schema") return convertSchema(conversion, value, place);
		if (!isMap(value)) return value;
		if (shape === "pathItem") return pathItem(value, place);
		if (REFERABLE.has(shape) && typeof member(value, "$ref") === "string") return convertReference(conversion, value, place);
		const own = convertOwn(conversion, shape, value, place);
		const converted = inside(shape, own, place);
		if (converted !== value) carry(value, converted);
		return converted;
	}
	return visit;
}
/** What an object of a shape has itself, apart from what is in it. */
function convertOwn(conversion, shape, value, place) {
	if (shape === "info") return convertInfo(conversion, value, place);
	if (shape === "components") return without(value, "pathItems");
	if (shape === "operation" && !Object.hasOwn(value, "responses")) return {
		...value,
		responses: NO_RESPONSES
	};
	if (shape === "responses" && Object.keys(value).length === 0) return NO_RESPONSES;
	const saysWhat = Object.hasOwn(value, "schema") || Object.hasOwn(value, "content");
	return shape === "header" && !saysWhat ? {
		...value,
		schema: {}
	} : value;
}
function convertInfo({ carry, notes }, info, place) {
	return mapMembers(info, carry, (value, key) => {
		if (key === "license" && isMap(value)) return convertLicense(value);
		if (key !== "summary") return value;
		notes.add("infoSummary", under(place, key));
	});
	function convertLicense(license) {
		const identifier = member(license, "identifier");
		if (identifier === void 0) return license;
		const rest = without(license, "identifier");
		if (Object.hasOwn(license, "url")) return rest;
		if (typeof identifier === "string" && /^[A-Za-z0-9.+-]{1,64}$/.test(identifier)) return {
			...rest,
			url: `https://spdx.org/licenses/${identifier}.html`
		};
		notes.add("identifier", under(under(place, "license"), "identifier"));
		return rest;
	}
}
function convertReference(conversion, value, place) {
	const { carry, notes } = conversion;
	const rest = without(value, "summary", "description");
	if (rest !== value) notes.add("referenceText", place);
	const target = member(rest, "$ref");
	const moved = retargetPart(conversion, target, place);
	const converted = moved === target ? rest : {
		...rest,
		$ref: moved
	};
	if (converted !== value) carry(value, converted);
	return converted;
}
/** A reference into what is no longer there: a path item of the components is where the first path uses it. */
function retargetPart({ notes, survey }, target, place) {
	const keys = typeof target === "string" ? keysOf(target) : void 0;
	if (keys === void 0 || target === void 0) return target ?? null;
	const name = pathItemName(`#${require_nearest.pointer(...keys.slice(0, 3))}`);
	const path = name === void 0 ? void 0 : survey.pathOf.get(name);
	if (path !== void 0) return `#${require_nearest.pointer("paths", path, ...keys.slice(3))}`;
	if (name !== void 0 || keys[0] === "webhooks") notes.add("referenceToDropped", place);
	return target;
}
// src/core/convert/names.ts
/** Words of the structure, which say nothing about what a schema is. */
const STRUCTURE = /* @__PURE__ */ new Set([
	"$defs",
	"components",
	"content",
	"definitions",
	"pathItems",
	"paths",
	"properties",
	"schema",
	"schemas",
	"webhooks"
]);
const LONGEST = 60;
/**
* Gives names that no other component has: the component's own name and the words on the way down, such as `PetTag` for
* `#/components/schemas/Pet/$defs/tag`. The same document gives the same names.
*/
function componentName(document) {
	const components = find(document, ["components", "schemas"]);
	const taken = new Set(isMap(components) ? Object.keys(components) : []);
	const last = /* @__PURE__ */ new Map();
	return (keys) => {
		const base = baseName(keys);
		let name = base;
		let count = last.get(base) ?? 1;
		while (taken.has(name)) {
			count += 1;
			name = `${base}${count}`;
		}
		last.set(base, count);
		taken.add(name);
		return name;
	};
}
function baseName(keys) {
	const name = keys.filter((key) => !STRUCTURE.has(key)).map((key) => key.replaceAll(/[^A-Za-z0-9]+/g, " ").trim()).flatMap((key) => key.split(" ")).filter((word) => word !== "").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("").slice(0, LONGEST);
	return name === "" ? "Schema" : name;
}
// src/core/convert/survey.ts
function survey(document) {
	const anchor = anchorFinder(document);
	const follow = (reference) => {
		const place = anchor(reference);
		return place === void 0 ? keysOf(reference) : keysTo(place);
	};
	const schemas = visitedSchemas();
	const { roots, pathOf } = visitParts(document, schemas);
	return {
		...relocate(document, schemas, roots, follow),
		pathOf,
		lossy: lossySchemas(document, schemas, follow)
	};
}
function visitedSchemas() {
	const all = /* @__PURE__ */ new Set();
	const references = /* @__PURE__ */ new Set();
	const visit = (schema) => {
		if (!isMap(schema) || all.has(schema)) return;
		all.add(schema);
		for (const reference of referencesOf(schema)) references.add(reference);
		visitInner(schema, visit);
	};
	return {
		all,
		references,
		visit
	};
}
/** Where a schema leads: its `$ref`, and what its discriminator maps values to. */
function referencesOf(schema) {
	const discriminator = member(schema, "discriminator");
	const mapping = isMap(discriminator) ? member(discriminator, "mapping") : void 0;
	const mapped = isMap(mapping) ? Object.values(mapping) : [];
	return [member(schema, "$ref"), ...mapped].filter((text) => typeof text === "string" && text.startsWith("#"));
}
/** Visits the schemas that stand in a schema and have a part in the conversion. */
function visitInner(schema, visit) {
	for (const key of Object.keys(schema)) {
		const value = schema[key] ?? null;
		if (HOLDS_SCHEMA.has(key) || HOLDS_SCHEMA_OR_BOOLEAN.has(key)) visit(value);
		else if (HOLDS_LIST.has(key) && isList$1(value)) value.forEach(visit);
		else if (HOLDS_MAP.has(key) && isMap(value)) Object.values(value).forEach(visit);
	}
}
/** Visits the parts that are converted: path items of the components only where a path uses them, and no webhooks. */
function visitParts(document, schemas) {
	const roots = /* @__PURE__ */ new Map();
	const pathOf = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	const carry = () => void 0;
	const visit = (shape, value, place, keeps) => {
		if (shape === "schema") {
			if (keeps && isMap(value) && !roots.has(value)) roots.set(value, place);
			schemas.visit(value);
		} else if (isMap(value)) {
			if (shape === "pathItem") visitShared(value, place);
			mapParts(shape, value, place, carry, (...part) => visit(...part, keeps));
		}
		return value;
	};
	const visitShared = (item, place) => {
		const name = pathItemName(member(item, "$ref"));
		if (name === void 0) return;
		if (place.parent?.key === "paths" && place.parent.parent === ROOT && !pathOf.has(name)) pathOf.set(name, String(place.key));
		shared.add(name);
	};
	visit("document", document, ROOT, true);
	for (const name of shared) {
		const keys = [
			"components",
			"pathItems",
			name
		];
		visit("pathItem", find(document, keys) ?? null, placeOf$2(keys), false);
	}
	return {
		roots,
		pathOf
	};
}
/** What almost every reference is: it leads to a component, and goes on doing so. */
const PLAIN_REFERENCE = /^#\/components\/schemas\/[^/]+$/;
/** Goes after each reference; schemas found on the way may hold more of them. */
function relocate(document, schemas, roots, follow) {
	const targets = /* @__PURE__ */ new Map();
	const moved = [];
	const names = /* @__PURE__ */ new Map();
	const nameFor = componentName(document);
	const move = (keys, schema) => {
		const known = isMap(schema) ? names.get(schema) : void 0;
		if (known !== void 0) return known;
		const name = nameFor(keys);
		if (isMap(schema)) names.set(schema, name);
		moved.push({
			name,
			schema,
			place: placeOf$2(keys)
		});
		schemas.visit(schema);
		return name;
	};
	for (const reference of schemas.references) {
		if (PLAIN_REFERENCE.test(reference)) continue;
		const keys = follow(reference) ?? [];
		const schema = find(document, keys);
		if (keys.length === 0 || schema === void 0 || !isSchema(schema)) continue;
		const root = isMap(schema) ? roots.get(schema) : void 0;
		const stays = root !== void 0 && isSameList(keysTo(root), keys);
		if (!isComponent(keys) && !stays) targets.set(reference, `#/components/schemas/${move(keys, schema)}`);
		else if (!reference.startsWith("#/")) targets.set(reference, `#${require_nearest.pointer(...keys)}`);
	}
	return {
		targets,
		moved,
		names
	};
}
function isSchema(value) {
	return isMap(value) || typeof value === "boolean";
}
function isComponent(keys) {
	return keys.length === 3 && keys[0] === "components" && keys[1] === "schemas";
}
function isSameList(left, right) {
	return left.length === right.length && left.every((key, index) => key === right[index]);
}
/** Schemas that lose something, and all that hold one of them or refer to one. */
function lossySchemas(document, { all }, follow) {
	const lossy = new Set([...all].filter((schema) => !isSettled(schema) && lossesOf(schema).length > 0));
	if (lossy.size === 0) return lossy;
	const users = usersOf(document, all, follow);
	for (const schema of lossy) for (const user of users.get(schema) ?? []) lossy.add(user);
	return lossy;
}
function usersOf(document, all, follow) {
	const users = /* @__PURE__ */ new Map();
	const add = (used, user) => {
		if (!isMap(used)) return;
		const known = users.get(used);
		if (known === void 0) users.set(used, [user]);
		else known.push(user);
	};
	for (const schema of all) {
		visitInner(schema, (inner) => add(inner, schema));
		const reference = member(schema, "$ref");
		if (typeof reference !== "string") continue;
		const keys = follow(reference);
		if (keys !== void 0) add(find(document, keys), schema);
	}
	return users;
}
// src/core/convert/convert.ts
/** The dialect of OpenAPI 3.1, and the one of JSON Schema that it extends. */
const DIALECT = /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.1\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;
/**
* The document as OpenAPI 3.0; the same one when it is not 3.1. What does not change is shared with the document before.
* @param carry is told of each object that stands for one of the document before
*/
function convertTo30(document, carry) {
	if (openApiVersion(document) !== "3.1") return {
		document,
		findings: []
	};
	const notes = takeNotes();
	const conversion = {
		carry,
		notes,
		survey: survey(document),
		converted: /* @__PURE__ */ new Map()
	};
	const converted = withMoved(convertDocument(document, conversion), conversion);
	carry(document, converted);
	return {
		document: converted,
		findings: notes.findings()
	};
}
function convertDocument(document, conversion) {
	const { carry, notes } = conversion;
	const parts = partConverter(document, conversion)("document", document, ROOT);
	if (!isMap(parts)) return document;
	const converted = mapMembers(parts, carry, (value, key) => {
		if (key === "openapi") return "3.0.3";
		if (key === "jsonSchemaDialect") {
			if (typeof value !== "string" || !DIALECT.test(value)) notes.add("dialect", under(ROOT, key));
			return;
		}
		if (key !== "webhooks") return value;
		if (isMap(value) && Object.keys(value).length > 0) notes.add("webhooks", under(ROOT, key));
	});
	if (Object.hasOwn(converted, "paths")) return converted;
	notes.add("noPaths", ROOT);
	return {
		...converted,
		paths: {}
	};
}
/** Schemas that stood where 3.0 has none are components now, after those that were. */
function withMoved(document, conversion) {
	const { moved } = conversion.survey;
	if (moved.length === 0) return document;
	const components = member(document, "components") ?? {};
	const schemas = (isMap(components) ? member(components, "schemas") : void 0) ?? {};
	if (!isMap(components) || !isMap(schemas)) return document;
	const added = moved.map(({ name, schema, place }) => {
		return [name, convertHere(conversion, schema, place)];
	});
	const all = {
		...schemas,
		...Object.fromEntries(added)
	};
	const result = {
		...components,
		schemas: all
	};
	conversion.carry(schemas, all);
	conversion.carry(components, result);
	return {
		...document,
		components: result
	};
}
// src/core/resolve/origins.ts
/** @param known origins of parts that come from elsewhere; completed with those of all other parts */
function originsOf(document, root, known = /* @__PURE__ */ new WeakMap()) {
	const note = (value, at) => {
		if (typeof value !== "object" || value === null) return;
		const here = known.get(value) ?? at;
		known.set(value, here);
		for (const [key, inner] of Object.entries(value)) if (typeof inner === "object" && inner !== null) note(inner, {
			file: here.file,
			pointer: `${here.pointer}/${require_nearest.pointerToken(key)}`
		});
	};
	note(document, root);
	return known;
}
/** A `Carry` that has the origins written down when it is first needed: most documents are not rewritten. */
function lazyCarry(origins) {
	let carry;
	return (from, to) => {
		carry ??= carryIn(origins());
		carry(from, to);
	};
}
// src/core/resolve/resolve-spec.ts
/** One spec as one environment wants it: the steps of design.md 2, in their order. */
function noteOrigins({ document, file, origins }) {
	return originsOf(document, {
		file,
		pointer: ""
	}, origins);
}
/** @param overlays those of the environment, in their order */
async function resolveSpec(written, overlays, filler, tools) {
	const { met, ...overlaid } = await overlay(written, overlays, tools);
	if (overlaid.spec === void 0) return {
		...overlaid,
		met
	};
	const filled = fillIn(overlaid.spec, filler, tools);
	if (filled.spec === void 0) return {
		findings: filled.findings,
		met
	};
	const checked = require_compile.capped(await tools.check(filled.spec), 100);
	const findings = [...filled.findings, ...inSource(filled.spec, checked)];
	if (filled.spec.incomplete === true || findings.some(isUnsound)) return {
		findings,
		met
	};
	const { spec, findings: notes } = tools.convert(filled.spec);
	return {
		spec,
		findings: [...findings, ...inSource(filled.spec, require_compile.capped(notes, 100))],
		met
	};
}
/** OpenAPI 3.1 as API Gateway imports it; every other spec as it is. */
function convertSpec(spec) {
	let origins = spec.origins;
	const carry = lazyCarry(() => origins ??= noteOrigins(spec));
	const { document, findings } = convertTo30(spec.document, carry);
	if (document === spec.document) return {
		spec,
		findings
	};
	return {
		spec: {
			...spec,
			document,
			...origins === void 0 ? {} : { origins }
		},
		findings
	};
}
/** The spec itself where no overlay is for it. */
async function overlay(spec, overlays, tools) {
	const mine = overlays.filter(({ only }) => only === void 0 || only === spec.file);
	if (mine.length === 0) return {
		spec,
		findings: [],
		met: NOTHING
	};
	const origins = tools.origins(spec);
	const { document, findings, met } = await applyOverlays(spec.document, mine, origins);
	return {
		findings,
		met,
		...document === void 0 ? {} : { spec: {
			...spec,
			document,
			origins
		} }
	};
}
const NOTHING = /* @__PURE__ */ new Set();
/** Errors after which there is nothing to compile. */
const UNSOUND = /* @__PURE__ */ new Set([
	"openapi-structure",
	"openapi-version",
	"ref-circular",
	"ref-too-deep"
]);
function isUnsound({ code, severity }) {
	return severity === "error" && UNSOUND.has(code);
}
/** Values, placeholders and intrinsics. The spec itself where there are none. */
function fillIn(spec, filler, tools) {
	const carry = lazyCarry(() => tools.origins(spec));
	const document = fillSpec(filler, spec.document, carry);
	const findings = inSource(spec, require_compile.capped(filler.findings, 100));
	if (!isDocument(document)) return { findings: [...findings, ...inSource(spec, notObject(filler))] };
	if (document === spec.document) return {
		spec,
		findings
	};
	const partial = filler.partial ? { partial: true } : {};
	return {
		spec: {
			...spec,
			document,
			origins: tools.origins(spec),
			...partial
		},
		findings
	};
}
function isDocument(value) {
	return require_json.isObject(value);
}
function notObject({ partial }) {
	return partial ? [] : [require_compile.error("spec-not-object", "", "A spec must be a mapping.", "Begin with `openapi: \"3.0.3\"`.")];
}
// src/core/resolve/resolve.ts
/**
* From what is written to what one environment wants. Everything that does not differ between environments is done
* once for all of them.
*/
function createResolver(loaded) {
	const tools = {
		check: once(checkSpec),
		origins: once(noteOrigins),
		convert: once(convertSpec)
	};
	const check = once((written) => checkPlanFile(written, loaded.keyFiles.get(keyFilePath(written) ?? "")));
	return async (name, values) => {
		const { config } = loaded;
		const open = loaded.problems.some(({ file, severity }) => file === "tollgate.yaml" && severity === "error");
		const environment = {
			name,
			values,
			config: environmentOf(name, config),
			open
		};
		const fillers = [];
		const filler = () => {
			const made = createFiller(environment);
			fillers.push(made);
			return made;
		};
		const specs = [];
		const overlays = (environment.config.overlays ?? []).flatMap((path) => loaded.overlays.get(path) ?? []);
		for (const spec of loaded.specs) specs.push(await resolveSpec(spec, overlays, filler(), tools));
		const plans = loaded.plans.map((written) => resolvePlanFile(written, filler(), config, check));
		const planned = plans.flatMap(({ plan }) => plan ?? []);
		const findings = [
			...[...specs, ...plans].flatMap((each) => each.findings),
			...crossFindings(config, loaded.apis, planned),
			...unknownSpecs(overlays, loaded),
			...require_nearest.hasErrors(loaded.problems) ? [] : [...unused(environment, fillers), ...unmatched(overlays, specs)]
		];
		const problems = await placeAll(loaded.files, findings, values);
		return {
			repository: {
				config,
				specs: specs.flatMap(({ spec }) => spec ?? []),
				plans: planned,
				problems: distinct$4(problems).sort(inOrder)
			},
			unread: new Set(fillers.flatMap(({ unread }) => [...unread]))
		};
	};
}
function unused({ name, values }, fillers) {
	const used = new Set(fillers.flatMap((filler) => [...filler.used]));
	return [...values.keys()].filter((value) => !used.has(value)).map((value) => {
		const message = `No spec and no plan file uses the value ${require_compile.quoted(value)} of the environment ${require_compile.quoted(name)}.`;
		const at = require_nearest.pointer("environments", name, "values", value);
		return {
			...require_compile.warning("value-unused", at, message, "Take it out, or write ${values.NAME} where it belongs."),
			file: CONFIG_PATH
		};
	});
}
/** Overlays for a spec that is not there. */
function unknownSpecs(overlays, { apis }) {
	const files = apis.map(({ file }) => file);
	return overlays.flatMap(({ file, only }) => {
		if (only === void 0 || files.includes(only)) return [];
		const hint = require_nearest.didYouMean(only, files, "Name a file of specs/, as seen from this file.");
		return [{
			...require_compile.error("overlay-extends", "/extends", `There is no spec ${require_compile.quoted(only)}.`, hint),
			file
		}];
	});
}
function unmatched(overlays, specs) {
	if (specs.some(({ findings }) => findings.some(({ code }) => code.startsWith("overlay-")))) return [];
	const met = new Set(specs.flatMap((spec) => [...spec.met]));
	return overlays.flatMap((overlay) => overlay.actions.flatMap((_action, index) => {
		if (met.has(actionName(overlay, index))) return [];
		const message = "The target of this action selects nothing in any spec.";
		const at = require_nearest.pointer("actions", index, "target");
		return [{
			...require_compile.warning("overlay-unmatched", at, message, "Put the JSONPath right, or take the action out."),
			file: overlay.file
		}];
	}));
}
/** Remembers the answer for each input, by identity. */
function once(work) {
	const known = /* @__PURE__ */ new WeakMap();
	return (input) => {
		const before = known.get(input);
		if (before !== void 0) return before.output;
		const output = work(input);
		known.set(input, { output });
		return output;
	};
}
// src/core/desired/account-limits.ts
/** Quotas that are counted over all plan files and environments (aws-facts 1.2). */
const MOST_PLANS = 300;
const MOST_KEYS = 1e4;
const MOST_PLANS_OF_KEY = 10;
const MOST_THROTTLES = 20;
const MOST_STAGES = 10;
const CONFIG_FILE$1 = "tollgate.yaml";
/** @param plans those of the environment */
function checkLimits({ config }, environment, plans) {
	return [
		...plansLimit(plans),
		...keysLimit(plans),
		...keyPlansLimit(plans),
		...plans.flatMap(throttlesLimit),
		...stagesLimit(config, environment)
	];
}
function plansLimit(plans) {
	const first = plans[MOST_PLANS];
	if (first === void 0) return [];
	return [{
		file: first.file,
		code: "plans-limit",
		severity: "warning",
		pointer: "",
		message: `There are ${plans.length} plan files; an account has ${MOST_PLANS} usage plans in a region unless its quota was raised.`,
		hint: "Join plans that have the same limits, or have the quota of the account raised (L-E8693075)."
	}];
}
/** This quota is fixed. */
function keysLimit(plans) {
	const names = new Set(plans.flatMap(({ keys }) => keys.map(({ name }) => name)));
	const [first] = plans;
	if (names.size <= MOST_KEYS || first === void 0) return [];
	return [{
		file: first.file,
		code: "keys-limit",
		severity: "error",
		pointer: "/keys",
		message: `The plan files admit ${names.size} keys; an account has at most ${MOST_KEYS} in a region.`,
		hint: "Spread the keys over several accounts or regions."
	}];
}
function keyPlansLimit(plans) {
	const uses = /* @__PURE__ */ new Map();
	return plans.flatMap((plan) => plan.keys.flatMap(({ name }, index) => {
		const count = (uses.get(name) ?? 0) + 1;
		uses.set(name, count);
		if (count !== 11) return [];
		return [{
			...placeOfKey(plan, index),
			code: "key-plans-limit",
			severity: "warning",
			message: `The key ${require_compile.quoted(name)} is in more than ${MOST_PLANS_OF_KEY} plans, which needs a raised quota.`,
			hint: "Join plans, make a second key, or have the quota of the account raised (L-985EB478)."
		}];
	}));
}
function throttlesLimit({ file, stages }) {
	return stages.flatMap(({ api, methods }, index) => {
		const count = Object.keys(methods).length;
		if (count <= MOST_THROTTLES) return [];
		return [{
			file,
			code: "plan-throttles-limit",
			severity: "warning",
			pointer: require_nearest.pointer("stages", index, "methods"),
			message: `The plan throttles ${count} operations of ${require_compile.quoted(api)}; a plan has ${MOST_THROTTLES} throttles per stage unless the account's quota was raised.`,
			hint: "Leave the others to the throttle of the plan, or have the quota of the account raised (L-A9DBC573)."
		}];
	});
}
/** With `restApi: shared` the environments of one account and region are stages of one REST API. */
function stagesLimit({ environments }, environment) {
	const target = Object.hasOwn(environments, environment) ? environments[environment] : void 0;
	if (target?.restApi !== "shared") return [];
	const stages = Object.values(environments).filter(({ restApi, account, region }) => restApi === "shared" && account === target.account && region === target.region);
	if (stages.length <= MOST_STAGES) return [];
	return [{
		file: CONFIG_FILE$1,
		code: "stages-limit",
		severity: "warning",
		pointer: "/environments",
		message: `${stages.length} environments are stages of one REST API, which has ${MOST_STAGES} unless the account's quota was raised.`,
		hint: "Write restApi: own for some, or have the quota of the account raised (L-379E48B0)."
	}];
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
	const root = require_compile.rootNode(document);
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
	const { value } = require_compile.child(root, "openapi");
	return { openapi: typeof value === "string" && /^3\.0\.\d+$/.test(value) ? value : "3.0.1" };
}
function withoutTollgate(object) {
	return Object.fromEntries(Object.entries(object).filter(([key]) => !key.startsWith("x-tollgate")));
}
function renderInfo(root, { properties }) {
	const { description: _, version: __, ...info } = require_compile.objectOf(require_compile.child(root, "info").value) ?? {};
	return {
		...withoutTollgate(info),
		title: properties.name,
		...require_compile.optional("version", properties.version),
		...require_compile.optional("description", properties.description)
	};
}
function renderProperties(root, { properties }) {
	const { binaryMediaTypes, minimumCompressionSize, apiKeySource } = properties;
	return {
		"x-amazon-apigateway-api-key-source": apiKeySource,
		...binaryMediaTypes.length === 0 ? {} : { "x-amazon-apigateway-binary-media-types": binaryMediaTypes },
		...require_compile.optional("x-amazon-apigateway-minimum-compression-size", minimumCompressionSize),
		...require_compile.optional("x-amazon-apigateway-policy", require_compile.documentPolicy(root))
	};
}
/** Documented at the root in 2.0 and in `servers[]` in 3.0 (aws-facts 2.12): written there, wherever the spec has it. */
function renderEndpointConfiguration(context, { properties }) {
	const written = require_compile.objectOf(require_compile.endpointConfigurationNode(context).value);
	const { disableExecuteApiEndpoint, vpcEndpointIds } = properties;
	if (written === void 0) return {};
	const configuration = {
		...written,
		disableExecuteApiEndpoint,
		...vpcEndpointIds.length === 0 ? {} : { vpcEndpointIds }
	};
	if (context.version === 2) return { [ENDPOINT_CONFIGURATION]: configuration };
	const [first, ...others] = require_compile.items(require_compile.child(context.root, "servers")).map(({ value }) => require_compile.objectOf(value) ?? {});
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
	if (!require_compile.isMap(node)) return {};
	const kept = Object.fromEntries(require_compile.members(node).flatMap(([name, { value }]) => {
		return Object.hasOwn(schemes, name) && value !== void 0 ? [[name, value]] : [];
	}));
	if (context.version === 2) return { securityDefinitions: kept };
	return { components: {
		...require_compile.objectOf(require_compile.child(context.root, "components").value),
		securitySchemes: kept
	} };
}
function renderPaths(context, schemes) {
	return Object.fromEntries(require_compile.members(require_compile.child(context.root, "paths")).filter(([path]) => path.startsWith("/")).map(([path, node]) => [path, renderPathItem(context, schemes, require_compile.resolve(context, node))]));
}
function renderPathItem(context, schemes, item) {
	const rendered = require_compile.members(item).map(([key, node]) => {
		return [key, Object.hasOwn(require_compile.OPERATION_KEYS, key) && require_compile.isMap(node) ? renderOperation(context, schemes, node) : node.value ?? null];
	});
	return withoutTollgate(Object.fromEntries(rendered));
}
/** An operation with its own security, in which every scheme counts, and with responses that can be stored. */
function renderOperation(context, schemes, operation) {
	const integration = require_compile.child(operation, "x-amazon-apigateway-integration");
	return {
		...withoutTollgate(require_compile.objectOf(operation.value) ?? {}),
		...renderSecurity(context, schemes, operation),
		...renderResponses(context, operation),
		...require_compile.isMap(integration) ? { "x-amazon-apigateway-integration": renderIntegration(require_compile.resolve(context, integration)) } : {}
	};
}
/** Of the responses with one status code only the last, which is the one that counts: sorting must not choose another. */
function renderIntegration(integration) {
	const responses = require_compile.members(require_compile.child(integration, "responses"));
	const statuses = responses.map(([, response]) => require_compile.text(require_compile.child(response, "statusCode")));
	const kept = responses.filter((_, index) => {
		return statuses[index] === void 0 || statuses.lastIndexOf(statuses[index]) === index;
	});
	const { value } = integration;
	if (kept.length === responses.length) return value ?? null;
	const rendered = kept.map(([pattern, response]) => [pattern, response.value ?? null]);
	return {
		...require_compile.objectOf(value),
		responses: Object.fromEntries(rendered)
	};
}
/** The requirements that count: of several authorizations only the first, because the body is sent with its keys sorted. */
function renderSecurity(context, schemes, operation) {
	const node = require_compile.securityNode(context, operation);
	if (node.value === void 0) return {};
	let guarded = false;
	const counts = (name) => {
		const kind = Object.hasOwn(schemes, name) ? schemes[name]?.kind : void 0;
		if (kind !== "authorizer" && kind !== "iam") return kind !== void 0;
		const first = !guarded;
		guarded = true;
		return first;
	};
	return { security: require_compile.items(node).map((item) => {
		return Object.fromEntries(Object.entries(require_compile.objectOf(item.value) ?? {}).filter(([name]) => counts(name)));
	}).filter((requirement) => Object.keys(requirement).length > 0) };
}
function isExtension(key) {
	return key.startsWith("x-") && !key.startsWith("x-tollgate");
}
/** Without `default` and ranges, and without what stands for no response of a 3.1 operation; in 2.0 with shared responses put in place, which the import does not follow. */
function renderResponses(context, operation) {
	const responses = require_compile.child(operation, "responses");
	if (!require_compile.isMap(responses)) return {};
	const rendered = require_compile.members(responses).filter(([status]) => require_compile.STATUS_CODE.test(status) || isExtension(status)).map(([status, node]) => {
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
		methods: require_json.mapValues(definition.methods, withoutCacheNamespace),
		authorizers: require_json.mapValues(definition.authorizers, withoutDefaultTtl)
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
// src/core/model/live.ts
/** Tags that mark a thing as managed (design.md 7). */
const TAG_OWNER = "tollgate:owner";
const TAG_ID = "tollgate:id";
const TAG_ENV = "tollgate:env";
/** The environment of a REST API that several environments share: no environment can have a colon in its name. */
const SHARED_ENVIRONMENT = "shared:";
/** Written last, taken off before the first write; says what was last applied. On a shared API, one per environment. */
const TAG_DIGEST = "tollgate:digest";
/**
* Written before every import: whose import the definition holds, and the digest of what is imported. A definition with
* another digest was changed by somebody else since.
*/
const TAG_DEFINITION = "tollgate:definition";
/** An environment's name holds no colon. */
function definitionMarkText({ environment, digest }) {
	return `${environment}:${digest}`;
}
function definitionMark(tags) {
	const [environment, digest] = (tags["tollgate:definition"] ?? "").split(":");
	return environment === void 0 || digest === void 0 ? void 0 : {
		environment,
		digest
	};
}
/** How a function is named in `LiveApi.grants`: its ARN, with the qualifier where there is one. */
function functionReference(grant) {
	return grant.qualifier === void 0 ? grant.functionArn : `${grant.functionArn}:${grant.qualifier}`;
}
// src/core/desired/grants.ts
function compileGrants(definition, options) {
	const outcomes = [...integrationCalls(definition, options), ...authorizerCalls(definition, options)].map((call) => outcomeOf(call, options));
	const byReference = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) if ("grant" in outcome) byReference.set(functionReference(outcome.grant), outcome.grant);
	return {
		grants: require_json.sorted(byReference.keys()).flatMap((reference) => byReference.get(reference) ?? []),
		findings: outcomes.flatMap((outcome) => "finding" in outcome ? [outcome.finding] : [])
	};
}
/** An integration with `credentials` calls with the rights of that role: it needs no grant. */
function integrationCalls({ methods }, { operations }) {
	return Object.entries(methods).flatMap(([key, { integration }]) => {
		const { uri, credentials } = integration ?? {};
		if (uri === void 0 || credentials !== void 0 || !require_compile.isInvocationUri(uri)) return [];
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
		if (!require_compile.isInvocationUri(authorizerUri)) return [];
		return [{
			uri: authorizerUri,
			pointer: `${schemes}/${require_nearest.pointerToken(name)}/x-amazon-apigateway-authorizer/authorizerUri`
		}];
	});
}
function outcomeOf({ uri, pointer }, options) {
	const part = require_compile.functionPart(uri) ?? "";
	const unknown = stageVariables(part).find((name) => !Object.hasOwn(options.variables, name));
	if (unknown !== void 0) return { finding: unknownVariable(pointer, unknown, options) };
	const reference = require_compile.parseFunctionArn(expand(part, options.variables));
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
		`aws lambda add-permission --region ${region} --function-name ${functionReference(reference)}`,
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
function prepareDocument(document, pseudo) {
	const placed = placeSecurityDefinitions(document);
	const filled = completeTexts(placed.document, pseudo);
	const defined = defineDefaultModels(filled.document, filled.references);
	return {
		document: defined.document,
		mayHoldPseudo: filled.mayHoldPseudo,
		findings: [
			...placed.findings,
			...filled.findings,
			...defined.findings
		]
	};
}
/** A 3.0 document with the `securityDefinitions` of 2.0: they go where 3.0 has them, or operations would end up open. */
function placeSecurityDefinitions(document) {
	const root = require_compile.rootNode(document);
	const misplaced = require_compile.child(root, "securityDefinitions");
	if (require_compile.openApiVersion(root) !== 3 || !require_compile.isMap(misplaced)) return {
		document,
		findings: []
	};
	const components = require_compile.objectOf(document["components"]) ?? {};
	const securitySchemes = {
		...require_compile.objectOf(misplaced.value),
		...require_compile.objectOf(components["securitySchemes"])
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
		findings: [{
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
/**
* Variables are filled in, and the ARN of a function where its invocation URI belongs is completed to that URI. One walk
* for everything that looks at the texts of a document, since a document has very many.
*/
function completeTexts(document, pseudo) {
	const findings = [];
	const references = /* @__PURE__ */ new Set();
	let left = false;
	const note = (text) => {
		left ||= require_compile.mayHoldPseudo(text);
	};
	return {
		document: require_compile.rewriteTexts(document, {
			key: note,
			text: (written, path) => {
				const filled = require_compile.fillPseudo(written, pseudo);
				note(filled);
				if (path.at(-1) === "$ref") references.add(filled);
				const uri = isFunctionUri(path) ? completedUri(filled) : void 0;
				if (uri !== void 0) findings.push(completedFinding(require_nearest.pointer(...path)));
				return uri ?? filled;
			}
		}),
		findings,
		references,
		mayHoldPseudo: left
	};
}
function isFunctionUri(path) {
	const [parent, key] = [path.at(-2), path.at(-1)];
	return typeof parent === "string" && Object.hasOwn(URI_MEMBERS, parent) && URI_MEMBERS[parent] === key;
}
function completedUri(value) {
	const reference = require_compile.parseFunctionArn(value);
	return reference === void 0 ? void 0 : require_compile.invocationUri(value, reference);
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
function defineDefaultModels(document, references) {
	const root = require_compile.rootNode(document);
	const version = require_compile.openApiVersion(root);
	if (version === void 0) return {
		document,
		findings: []
	};
	const schemas = require_compile.schemasNode({
		root,
		version,
		report: () => void 0
	});
	const wanted = require_compile.members(require_compile.rootNode(DEFAULT_MODELS)).filter(([name]) => require_compile.child(schemas, name).value === void 0).filter(([name]) => references.has(`#${schemas.pointer}/${name}`));
	if (wanted.length === 0) return {
		document,
		findings: []
	};
	const added = Object.fromEntries(wanted.map(([name]) => [name, DEFAULT_MODELS[name] ?? {}]));
	return {
		document: withSchemas(document, version, {
			...require_compile.objectOf(schemas.value),
			...added
		}),
		findings: wanted.map(([name]) => defaultModelFinding(name, schemas.pointer))
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
			...require_compile.objectOf(document["components"]),
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
		if (!isReachable(definition, method)) continue;
		const node = require_compile.descend(require_compile.rootNode(document), ...require_nearest.pointerKeys(operations[operation] ?? ""));
		const mark = require_compile.descend(node, "x-tollgate", "probe");
		const path = probePath(operation, method, mark);
		if (path === void 0) continue;
		if (!matches(path, require_compile.splitMethodKey(operation).path)) findings.push(badPath(operation, mark));
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
	const { httpMethod, path } = require_compile.splitMethodKey(operation);
	if (mark.value === true) return path;
	if (require_compile.isMap(mark)) return require_compile.text(require_compile.child(mark, "path")) ?? path;
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
	const { httpMethod } = require_compile.splitMethodKey(operation);
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
	const { document, findings, mayHoldPseudo } = prepareDocument(spec.document, pseudoOf(environment));
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
		schemes: require_compile.openApiVersion(require_compile.rootNode(document)) === 2 ? "/securityDefinitions" : "/components/securitySchemes",
		...environment.account === void 0 ? {} : { account: environment.account },
		...environment.region === void 0 ? {} : { region: environment.region }
	});
	const probes = compileProbes(document, definition, endpointType, operations);
	const api = {
		id: spec.id,
		file: spec.file,
		definition: comparableDefinition(definition),
		declared: require_compile.declaredProperties({
			root: require_compile.rootNode(document),
			version: require_compile.openApiVersion(require_compile.rootNode(document)) ?? 3,
			report: () => void 0
		}),
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
	const left = mayHoldPseudo ? leftVariables(compiled) : [];
	const size = sizeFindings(api.body);
	return {
		api,
		operations,
		findings: [
			...findings,
			...compiled.findings,
			...left,
			...grants.findings,
			...probes.findings,
			...size
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
			partition: partitionOf(region).id
		}
	};
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
		...require_compile.optional("description", plan.description),
		...require_compile.optional("throttle", plan.throttle),
		...require_compile.optional("quota", plan.quota),
		...require_compile.optional("productCode", plan.productCode),
		...require_compile.optional("tags", plan.tags),
		...require_compile.optional("existing", plan.existing),
		...require_compile.optional("was", plan.was),
		stages: Object.fromEntries(plan.stages.map(({ api, methods }) => [api, { methods }])),
		keys: require_json.sorted(new Set(plan.keys.map(({ name }) => name)))
	};
}
/** The keys of all plan files, each once: as a file describes it, and by default where all of them only name it. */
function compileKeys(plans) {
	const keys = /* @__PURE__ */ new Map();
	for (const key of plans.flatMap((plan) => plan.keys)) if (key.short !== true || !keys.has(key.name)) keys.set(key.name, key);
	return Object.fromEntries([...keys].map(([name, key]) => [name, compileKey(key)]));
}
function compileKey(key) {
	return {
		name: key.name,
		...require_compile.optional("description", key.description),
		...require_compile.optional("customerId", key.customerId),
		enabled: key.enabled,
		...require_compile.optional("value", key.value),
		...require_compile.optional("store", key.store),
		...require_compile.optional("was", key.was),
		rotation: key.rotation ?? DEFAULT_ROTATION
	};
}
/**
* What is wrong between the plan files of an environment and its APIs.
* @param definitions by spec id
*/
function checkPlans(plans, definitions) {
	return [
		...plans.flatMap((plan) => checkStages(plan, definitions)),
		...keysInTwoPlans(plans),
		...keyConflicts(plans)
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
	return Object.hasOwn(methods, key) || Object.hasOwn(methods, require_compile.methodKey("ANY", require_compile.splitMethodKey(key).path));
}
function unknownApi({ file }, index, { api }, known) {
	return {
		file,
		code: "plan-unknown-api",
		severity: "error",
		pointer: require_nearest.pointer("stages", index, "api"),
		message: `There is no spec ${require_compile.quoted(api)}.`,
		hint: require_nearest.didYouMean(api, known, "Name a file of specs/ without its ending.")
	};
}
function unknownOperation({ file }, index, { api }, key, known) {
	return {
		file,
		code: "plan-unknown-operation",
		severity: "error",
		pointer: require_nearest.pointer("stages", index, "methods", key),
		message: `The API ${require_compile.quoted(api)} has no operation ${require_compile.quoted(key)}.`,
		hint: require_nearest.didYouMean(key, known, "Write the HTTP method and the path as the spec has them.")
	};
}
// src/core/desired/lowerable.ts
/**
* The errors that `policy.rules` may lower and `policy.waivers` accept: checks of ours whose evidence is thin, and parts
* that the import drops with a warning. Any other error stays one: what it finds cannot be compiled, is surely refused by
* API Gateway, loses an operation, or opens what is meant to be closed.
*/
const LOWERABLE = /* @__PURE__ */ new Set([
	"authorizer-identity-source",
	"authorizer-ttl",
	"authorizer-uri-missing",
	"function-arn-invalid",
	"gateway-response-parameter",
	"gateway-response-status",
	"integration-connection",
	"integration-connection-type",
	"integration-content-handling",
	"integration-parameter-not-text",
	"integration-passthrough",
	"integration-response-header",
	"integration-transfer-mode",
	"mapping-name",
	"mapping-parameter-undeclared",
	"mapping-value",
	"method-arn-length",
	"model-not-found",
	"models-size",
	"parameter-location",
	"probe-path",
	"schema-enum-duplicate",
	"security-policy"
]);
// src/core/desired/rule-policy.ts
/** What the repository's policy makes of problems: other severities, and findings that are accepted until a day. */
/**
* Applies the policy to all problems of an environment.
* @param today YYYY-MM-DD; the core asks no clock
*/
function applyRulePolicy(problems, { rules = {}, waivers = [] }, today) {
	const counting = waivers.map((waiver) => waiver.expires >= today);
	const used = /* @__PURE__ */ new Set();
	const refused = /* @__PURE__ */ new Map();
	const kept = [];
	const waived = [];
	for (const problem of problems) {
		const index = waivers.findIndex((waiver, at) => counting[at] === true && accepts(waiver, problem));
		const waiver = waivers[index];
		const severity = Object.hasOwn(rules, problem.code) ? rules[problem.code] ?? "error" : problem.severity;
		if (waiver !== void 0) used.add(index);
		if (isFixed(problem)) {
			kept.push(problem);
			if (waiver !== void 0) refuse(refused, problem, require_nearest.pointer("policy", "waivers", index));
			if (severity !== "error") refuse(refused, problem, require_nearest.pointer("policy", "rules", problem.code));
		} else if (waiver !== void 0) waived.push({
			problem,
			reason: waiver.reason,
			expires: waiver.expires
		});
		else if (severity !== "off") kept.push({
			...problem,
			severity
		});
	}
	return {
		problems: kept,
		waived,
		findings: [...refused.values(), ...waivers.flatMap((waiver, at) => counting[at] ? [] : [expired(waiver, at)])],
		unused: waivers.flatMap((_, at) => counting[at] === true && !used.has(at) ? [at] : [])
	};
}
/** Whether an error is one that no policy can lift. */
function isFixed({ code, severity }) {
	return severity === "error" && !LOWERABLE.has(code);
}
function accepts({ rule, file, at }, problem) {
	if (rule !== problem.code || file !== void 0 && file !== problem.file) return false;
	if (at === void 0 || at === problem.pointer) return true;
	return !at.startsWith("/") && isWithin(problem.pointer, operationPointer(at));
}
/** Where a spec has an operation such as `GET /orders`. */
function operationPointer(operation) {
	const { httpMethod, path } = require_compile.splitMethodKey(operation);
	const key = Object.keys(require_compile.OPERATION_KEYS).find((each) => require_compile.OPERATION_KEYS[each] === httpMethod);
	return require_nearest.pointer("paths", path, key ?? httpMethod.toLowerCase());
}
function isWithin(place, above) {
	return place === above || place.startsWith(`${above}/`);
}
function refuse(refused, { code, file }, place) {
	refused.set(place, {
		code: "rule-fixed",
		severity: "error",
		pointer: place,
		message: `${require_compile.quoted(code)} is an error in ${file} that cannot give way: it cannot be compiled, is refused by API Gateway, or opens what is meant to be closed.`,
		hint: "Take this out of the policy, and put right what is found."
	});
}
function expired({ rule, expires }, at) {
	return {
		code: "waiver-expired",
		severity: "warning",
		pointer: require_nearest.pointer("policy", "waivers", at, "expires"),
		message: `The waiver for ${require_compile.quoted(rule)} counted until ${expires} and does not count any more.`,
		hint: "Put right what it accepted and take it out, or give it another day."
	};
}
/** Said once nothing more can meet a waiver: of the only environment, or after all of them. */
function unusedWaiver({ rule }, at) {
	return {
		code: "waiver-unused",
		severity: "warning",
		pointer: require_nearest.pointer("policy", "waivers", at),
		message: `The waiver for ${require_compile.quoted(rule)} accepts a finding that is not there.`,
		hint: "Take it out, or correct its file and place."
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
	const findings = [
		...compiled.flatMap((each) => [...inSource(each.spec, each.findings), ...checkOpened(each, opened)]),
		...checkPlans(plans, definitionsOf(compiled)),
		...checkLimits(repository, environment, plans)
	];
	if (findings.some(isFixed)) return { findings };
	return {
		desired: {
			environment,
			restApi: target.restApi,
			owner: config.owner,
			account: target.account,
			region: target.region,
			breaking: config.policy.breaking,
			keyPolicy: config.policy.keys ?? DEFAULT_KEY_POLICY,
			...require_compile.optional("importWarnings", config.policy.importWarnings),
			apis,
			plans: Object.fromEntries(plans.map((plan) => [plan.id, compilePlan(plan)])),
			keys: compileKeys(plans)
		},
		findings
	};
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
	return inSource(spec, [{
		code: "key-without-plan",
		severity: "warning",
		pointer: operations[key] ?? "",
		message: `${key}${others} require a key, but no plan opens this API: every call would be refused.`,
		hint: `Add a plan file with stages: [{ api: ${spec.id} }] and keys.`
	}]);
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
Object.defineProperty(exports, "CONFIG_PATH", {
	enumerable: true,
	get: function() {
		return CONFIG_PATH;
	}
});
Object.defineProperty(exports, "NO_VALUES", {
	enumerable: true,
	get: function() {
		return NO_VALUES;
	}
});
Object.defineProperty(exports, "SHARED_ENVIRONMENT", {
	enumerable: true,
	get: function() {
		return SHARED_ENVIRONMENT;
	}
});
Object.defineProperty(exports, "TAG_DEFINITION", {
	enumerable: true,
	get: function() {
		return TAG_DEFINITION;
	}
});
Object.defineProperty(exports, "TAG_DIGEST", {
	enumerable: true,
	get: function() {
		return TAG_DIGEST;
	}
});
Object.defineProperty(exports, "TAG_ENV", {
	enumerable: true,
	get: function() {
		return TAG_ENV;
	}
});
Object.defineProperty(exports, "TAG_ID", {
	enumerable: true,
	get: function() {
		return TAG_ID;
	}
});
Object.defineProperty(exports, "TAG_OWNER", {
	enumerable: true,
	get: function() {
		return TAG_OWNER;
	}
});
Object.defineProperty(exports, "applyRulePolicy", {
	enumerable: true,
	get: function() {
		return applyRulePolicy;
	}
});
Object.defineProperty(exports, "checkedRemote", {
	enumerable: true,
	get: function() {
		return checkedRemote;
	}
});
Object.defineProperty(exports, "comparableDefinition", {
	enumerable: true,
	get: function() {
		return comparableDefinition;
	}
});
Object.defineProperty(exports, "compileDesired", {
	enumerable: true,
	get: function() {
		return compileDesired;
	}
});
Object.defineProperty(exports, "createResolver", {
	enumerable: true,
	get: function() {
		return createResolver;
	}
});
Object.defineProperty(exports, "definitionMark", {
	enumerable: true,
	get: function() {
		return definitionMark;
	}
});
Object.defineProperty(exports, "definitionMarkText", {
	enumerable: true,
	get: function() {
		return definitionMarkText;
	}
});
Object.defineProperty(exports, "durationText", {
	enumerable: true,
	get: function() {
		return durationText;
	}
});
Object.defineProperty(exports, "environmentOf", {
	enumerable: true,
	get: function() {
		return environmentOf;
	}
});
Object.defineProperty(exports, "functionReference", {
	enumerable: true,
	get: function() {
		return functionReference;
	}
});
Object.defineProperty(exports, "inOrder", {
	enumerable: true,
	get: function() {
		return inOrder;
	}
});
Object.defineProperty(exports, "keyFilePaths", {
	enumerable: true,
	get: function() {
		return keyFilePaths;
	}
});
Object.defineProperty(exports, "loadConfig", {
	enumerable: true,
	get: function() {
		return loadConfig;
	}
});
Object.defineProperty(exports, "loadRepository", {
	enumerable: true,
	get: function() {
		return loadRepository;
	}
});
Object.defineProperty(exports, "overlayPaths", {
	enumerable: true,
	get: function() {
		return overlayPaths;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
Object.defineProperty(exports, "placeAll", {
	enumerable: true,
	get: function() {
		return placeAll;
	}
});
Object.defineProperty(exports, "unusedWaiver", {
	enumerable: true,
	get: function() {
		return unusedWaiver;
	}
});
Object.defineProperty(exports, "wantedFiles", {
	enumerable: true,
	get: function() {
		return wantedFiles;
	}
});
Object.defineProperty(exports, "writtenValues", {
	enumerable: true,
	get: function() {
		return writtenValues;
	}
});
