const require_rolldown_runtime = require("./c-rolldown-runtime.js");
const require_nearest = require("./c-nearest.js");
const require_json = require("./c-json.js");
// src/core/load/findings.ts
function error(code, pointer, message, hint) {
	return {
		code,
		severity: "error",
		pointer,
		message,
		hint
	};
}
function warning(code, pointer, message, hint) {
	return {
		code,
		severity: "warning",
		pointer,
		message,
		hint
	};
}
/** What is not supported yet: refused, so that nothing in a file is ever ignored. */
function notYet(pointer, what, hint) {
	return error("not-yet", pointer, `${what} is not supported yet.`, hint);
}
/** Text from a file for use in a message: on one line and short. */
function quoted(text) {
	const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
	return JSON.stringify(short);
}
/** The first findings, and one that says how many more there are. */
function capped(findings, most) {
	const rest = findings.length - most;
	if (rest <= 0) return findings;
	const severity = findings.slice(most).some((finding) => finding.severity === "error") ? "error" : "warning";
	const more = `${rest} more ${rest === 1 ? "problem" : "problems"} in this file, not listed.`;
	return [...findings.slice(0, most), {
		...error("too-many-problems", "", more, "Put the listed ones right first."),
		severity
	}];
}
/** Each finding once per place, and of each file only so many that a person can read them. */
function cappedByFile(findings, most) {
	const firsts = [...Map.groupBy(findings, ({ file, code, pointer }) => [
		file,
		code,
		pointer
	].join("\n")).values()].flatMap((same) => same.slice(0, 1));
	return [...Map.groupBy(firsts, ({ file }) => file)].flatMap(([file, found]) => capped(found, most).map((finding) => ({
		...finding,
		file
	})));
}
// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build$1(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build$1(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build$1(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build$1(state, objectKey);
		if (key === INVALID) continue;
		const value = build$1(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build$1({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
	return mask | 1 << bit;
}
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = 1e400;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
var NOT_RESOLVED, strTag, NULL_VALUES$1, nullCoreTag, nullJsonTag, NULL_VALUES, nullYaml11Tag, TRUE_VALUES$2, FALSE_VALUES$2, boolCoreTag, TRUE_VALUES$1, FALSE_VALUES$1, boolJsonTag, TRUE_VALUES, FALSE_VALUES, boolYaml11Tag, YAML_INTEGER_IMPLICIT_PATTERN$1, YAML_INTEGER_EXPLICIT_PATTERN$1, intCoreTag, YAML_INTEGER_IMPLICIT_PATTERN, YAML_INTEGER_EXPLICIT_PATTERN, intJsonTag, YAML_INTEGER_PATTERN, intYaml11Tag, YAML_FLOAT_PATTERN$1, YAML_FLOAT_SPECIAL_PATTERN$1, floatCoreTag, YAML_FLOAT_IMPLICIT_PATTERN, YAML_FLOAT_EXPLICIT_PATTERN, floatJsonTag, YAML_FLOAT_PATTERN, YAML_FLOAT_SPECIAL_PATTERN, floatYaml11Tag, mergeTag, BASE64_PATTERN, binaryTag, YAML_DATE_REGEXP, YAML_TIMESTAMP_REGEXP, timestampTag, seqTag, omapTag, pairsTag, mapTag, setTag, Schema, FAILSAFE_SCHEMA, CORE_SCHEMA, YAML11_SCHEMA, DUMP_SCHEMA, DEFAULT_SNIPPET_OPTIONS, YAMLException, EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, CHOMPING_MODE, NO_RANGE$3, simpleEscapeCheck, simpleEscapeMap, DEFAULT_TAG_HANDLERS, TAG_SUFFIX_CHARS, TAG_URI_CHARS, HEX, NO_RANGE$2, MERGE_TAG_NAME, DEFAULT_CONSTRUCTOR_OPTIONS, NO_RANGE$1, HAS_OWN, CONTEXT_FLOW_IN, CONTEXT_FLOW_OUT, CONTEXT_BLOCK_IN, CONTEXT_BLOCK_OUT, PATTERN_NON_PRINTABLE, PATTERN_FLOW_INDICATORS, PATTERN_TAG_HANDLE, NS_URI_CHAR, NS_TAG_CHAR, PATTERN_TAG_URI, PATTERN_TAG_SUFFIX, PATTERN_TAG_PREFIX, DEFAULT_PARSER_OPTIONS, DEFAULT_LOAD_OPTIONS, INVALID, VISIT_BREAK, VISIT_SKIP, DEFAULT_SCALAR_STYLE_RULES, SRC_C_PRINTABLE, SRC_B_CHAR, SRC_C_BYTE_ORDER_MARK, SRC_S_WHITE, SRC_NB_CHAR, SRC_NS_CHAR, SRC_NB_JSON, SRC_C_INDICATOR, SRC_C_FLOW_INDICATOR, SRC_NS_PLAIN_SAFE_FLOW_OUT, SRC_NS_PLAIN_SAFE_FLOW_IN, SRC_NS_PLAIN_FIRST_FLOW_OUT, SRC_NS_PLAIN_FIRST_FLOW_IN, SRC_NS_PLAIN_CHAR_FLOW_OUT, SRC_NS_PLAIN_CHAR_FLOW_IN, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN, NS_PLAIN_FLOW_OUT, NS_PLAIN_FLOW_IN, NS_PLAIN_BLOCK_KEY, NS_PLAIN_FLOW_KEY, NB_SINGLE_ONE_LINE, NB_SINGLE_MULTI_LINE, BLOCK_SCALAR_CONTENT, C_FORBIDDEN_FIRST_LINE, C_FORBIDDEN_CONTENT, CHARACTERS_TO_ESCAPE, CHAR_LINE_FEED, DEFAULT_PRESENTER_OPTIONS, DEFAULT_DUMP_OPTIONS;
var init_js_yaml = require_rolldown_runtime.__esmMin((() => {
	NOT_RESOLVED = Symbol("NOT_RESOLVED");
	strTag = defineScalarTag("tag:yaml.org,2002:str", {
		resolve: (source) => source,
		identify: (data) => typeof data === "string"
	});
	NULL_VALUES$1 = [
		"",
		"~",
		"null",
		"Null",
		"NULL"
	];
	nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: true,
		implicitFirstChars: [
			"",
			"~",
			"n",
			"N"
		],
		resolve: (source) => {
			if (NULL_VALUES$1.indexOf(source) !== -1) return null;
			return NOT_RESOLVED;
		},
		identify: (object) => object === null,
		represent: () => "null"
	});
	nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: true,
		implicitFirstChars: ["n"],
		resolve: (source, isExplicit) => {
			if (source === "null" || isExplicit && source === "") return null;
			return NOT_RESOLVED;
		},
		identify: (object) => object === null,
		represent: () => "null"
	});
	NULL_VALUES = [
		"",
		"~",
		"null",
		"Null",
		"NULL"
	];
	nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: true,
		implicitFirstChars: [
			"",
			"~",
			"n",
			"N"
		],
		resolve: (source) => {
			if (NULL_VALUES.indexOf(source) !== -1) return null;
			return NOT_RESOLVED;
		},
		identify: (object) => object === null,
		represent: () => "null"
	});
	TRUE_VALUES$2 = [
		"true",
		"True",
		"TRUE"
	];
	FALSE_VALUES$2 = [
		"false",
		"False",
		"FALSE"
	];
	boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: true,
		implicitFirstChars: [
			"t",
			"T",
			"f",
			"F"
		],
		resolve: (source) => {
			if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
			if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
			return NOT_RESOLVED;
		},
		identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
		represent: (object) => object ? "true" : "false"
	});
	TRUE_VALUES$1 = ["true"];
	FALSE_VALUES$1 = ["false"];
	boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: true,
		implicitFirstChars: ["t", "f"],
		resolve: (source) => {
			if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
			if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
			return NOT_RESOLVED;
		},
		identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
		represent: (object) => object ? "true" : "false"
	});
	TRUE_VALUES = [
		"true",
		"True",
		"TRUE",
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON"
	];
	FALSE_VALUES = [
		"false",
		"False",
		"FALSE",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: true,
		implicitFirstChars: [
			"y",
			"Y",
			"n",
			"N",
			"t",
			"T",
			"f",
			"F",
			"o",
			"O"
		],
		resolve: (source) => {
			if (TRUE_VALUES.indexOf(source) !== -1) return true;
			if (FALSE_VALUES.indexOf(source) !== -1) return false;
			return NOT_RESOLVED;
		},
		identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
		represent: (object) => object ? "true" : "false"
	});
	YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			..."0123456789"
		],
		resolve: resolveYamlInteger$2,
		identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
		represent: (object) => object.toString(10)
	});
	YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
	YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: true,
		implicitFirstChars: ["-", ..."0123456789"],
		resolve: resolveYamlInteger$1,
		identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
		represent: (object) => object.toString(10)
	});
	YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
	intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			..."0123456789"
		],
		resolve: resolveYamlInteger,
		identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
		represent: (object) => object.toString(10)
	});
	YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			".",
			..."0123456789"
		],
		resolve: resolveYamlFloat$2,
		identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat$2
	});
	YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
	YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: true,
		implicitFirstChars: ["-", ..."0123456789"],
		resolve: resolveYamlFloat$1,
		identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat$1
	});
	YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			".",
			..."0123456789"
		],
		resolve: resolveYamlFloat,
		identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat
	});
	mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
		implicit: true,
		implicitFirstChars: ["<"],
		resolve: (source, isExplicit) => {
			if (source === "<<" || isExplicit && source === "") return "<<";
			return NOT_RESOLVED;
		},
		identify: () => false
	});
	BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
	binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
		resolve: resolveYamlBinary,
		identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
		represent: representYamlBinary
	});
	YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
		implicit: true,
		implicitFirstChars: [..."0123456789"],
		resolve: resolveYamlTimestamp,
		identify: (object) => object instanceof Date,
		represent: (object) => object.toISOString()
	});
	seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
		create: () => [],
		addItem: (container, item) => {
			container.push(item);
		},
		identify: Array.isArray
	});
	omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
		create: () => ({
			list: [],
			seen: /* @__PURE__ */ new Set()
		}),
		addItem: (carrier, item) => {
			let key;
			if (item instanceof Map) {
				if (item.size !== 1) return "cannot resolve an ordered map item";
				key = item.keys().next().value;
			} else if (isPlainObject(item)) {
				const itemKeys = Object.keys(item);
				if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
				key = itemKeys[0];
			} else return "cannot resolve an ordered map item";
			if (carrier.seen.has(key)) return "duplicate key in ordered map";
			carrier.seen.add(key);
			carrier.list.push(item);
			return "";
		},
		finalize: (carrier) => carrier.list,
		identify: () => false
	});
	pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
		create: () => [],
		addItem: (container, item) => {
			if (item instanceof Map) {
				if (item.size !== 1) return "cannot resolve a pairs item";
				container.push(item.entries().next().value);
				return "";
			}
			if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
			const object = item;
			const keys = Object.keys(object);
			if (keys.length !== 1) return "cannot resolve a pairs item";
			container.push([keys[0], object[keys[0]]]);
			return "";
		},
		identify: () => false
	});
	mapTag = defineMappingTag("tag:yaml.org,2002:map", {
		create: () => ({}),
		identify: isPlainObject,
		represent: (o) => {
			const map = /* @__PURE__ */ new Map();
			for (const key of Object.keys(o)) map.set(key, o[key]);
			return map;
		},
		addPair: (container, key, value) => {
			if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
			const normalizedKey = String(key);
			if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
				value,
				enumerable: true,
				configurable: true,
				writable: true
			});
			else container[normalizedKey] = value;
			return "";
		},
		has: (container, key) => {
			if (key !== null && typeof key === "object") return false;
			return Object.prototype.hasOwnProperty.call(container, String(key));
		},
		keys: (container) => Object.keys(container),
		get: (container, key) => {
			const normalizedKey = String(key);
			if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
			return container[normalizedKey];
		}
	});
	setTag = defineMappingTag("tag:yaml.org,2002:set", {
		create: () => /* @__PURE__ */ new Set(),
		identify: (data) => data instanceof Set,
		represent: (data) => {
			const map = /* @__PURE__ */ new Map();
			for (const key of data) map.set(key, null);
			return map;
		},
		addPair: (container, key, value) => {
			if (value !== null) return "cannot resolve a set item";
			container.add(key);
			return "";
		},
		has: (container, key) => container.has(key),
		keys: (container) => container.keys(),
		get: () => null
	});
	Schema = class Schema {
		tags;
		/** @internal */
		implicitScalarTags;
		/**
		* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
		* the resolvers that may match that key, in schema order; a key absent from
		* the map uses
		* {@link Schema.implicitScalarAnyFirstChar}
		* (resolvers that declared no first-char constraint, so they apply to any
		* first character).
		*/
		implicitScalarByFirstChar;
		implicitScalarAnyFirstChar;
		/**
		* The default scalar tag (`!!str`), resolved once so the composer's fallback
		* for unresolved plain scalars avoids a keyed lookup per scalar.
		*
		* @internal
		*/
		defaultScalarTag;
		/**
		* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
		* value is identified by its default tag, the tag is implicit and not
		* printed. Undefined if the schema does not define them (then such values
		* can't be dumped).
		*
		* @internal
		*/
		defaultSequenceTag;
		/** @internal */
		defaultMappingTag;
		exact;
		prefix;
		constructor(tags) {
			const compiledTags = compileTags(tags);
			const implicitScalarTags = [];
			const exact = createTagDefinitionMap();
			const prefix = createTagDefinitionListMap();
			for (const tag of compiledTags) {
				if (tag.nodeKind === "scalar" && tag.implicit) {
					if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
					implicitScalarTags.push(tag);
				}
				switch (tag.nodeKind) {
					case "scalar":
						if (tag.matchByTagPrefix) prefix.scalar.push(tag);
						else exact.scalar[tag.tagName] = tag;
						break;
					case "sequence":
						if (tag.matchByTagPrefix) prefix.sequence.push(tag);
						else exact.sequence[tag.tagName] = tag;
						break;
					case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
					else exact.mapping[tag.tagName] = tag;
				}
			}
			const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
			const keys = /* @__PURE__ */ new Set();
			for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
			const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
			for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
			const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
			if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
			this.tags = compiledTags;
			this.implicitScalarTags = implicitScalarTags;
			this.implicitScalarByFirstChar = implicitScalarByFirstChar;
			this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
			this.defaultScalarTag = defaultScalarTag;
			this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
			this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
			this.exact = exact;
			this.prefix = prefix;
		}
		/** @internal */
		lookupScalarTag(tagName) {
			const exactTag = this.exact.scalar[tagName];
			if (exactTag) return exactTag;
			for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
		}
		/** @internal */
		lookupSequenceTag(tagName) {
			const exactTag = this.exact.sequence[tagName];
			if (exactTag) return exactTag;
			for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
		}
		/** @internal */
		lookupMappingTag(tagName) {
			const exactTag = this.exact.mapping[tagName];
			if (exactTag) return exactTag;
			for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
		}
		/** @internal */
		resolveImplicitScalarTag(source) {
			const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
			for (const tag of candidates) {
				const value = tag.resolve(source, false, tag.tagName);
				if (value !== NOT_RESOLVED) return {
					value,
					tag
				};
			}
			const tag = this.defaultScalarTag;
			return {
				value: tag.resolve(source, false, tag.tagName),
				tag
			};
		}
		/**
		* Creates a new schema with the specified tags added. If a tag already
		* exists, it is replaced by the specified tag.
		*
		* @example
		*
		* ```javascript
		* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
		*
		* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
		* ```
		*/
		withTags(...tags) {
			let flatTags = [];
			for (const tag of tags) flatTags = flatTags.concat(tag);
			return new Schema([...this.tags, ...flatTags]);
		}
	};
	FAILSAFE_SCHEMA = new Schema([
		strTag,
		seqTag,
		mapTag
	]);
	new Schema([
		...FAILSAFE_SCHEMA.tags,
		nullJsonTag,
		boolJsonTag,
		intJsonTag,
		floatJsonTag
	]);
	CORE_SCHEMA = new Schema([
		...FAILSAFE_SCHEMA.tags,
		nullCoreTag,
		boolCoreTag,
		intCoreTag,
		floatCoreTag
	]);
	YAML11_SCHEMA = new Schema([
		...FAILSAFE_SCHEMA.tags,
		nullYaml11Tag,
		boolYaml11Tag,
		intYaml11Tag,
		floatYaml11Tag,
		timestampTag,
		mergeTag,
		binaryTag,
		omapTag,
		pairsTag,
		setTag
	]);
	DUMP_SCHEMA = YAML11_SCHEMA.withTags({
		...intYaml11Tag,
		resolve: (source, isExplicit, tagName) => {
			const result = intYaml11Tag.resolve(source, isExplicit, tagName);
			return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
		}
	}, {
		...floatYaml11Tag,
		resolve: (source, isExplicit, tagName) => {
			const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
			return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
		}
	});
	defineMappingTag("tag:yaml.org,2002:map", {
		create: () => /* @__PURE__ */ new Map(),
		addPair: (container, key, value) => {
			container.set(key, value);
			return "";
		},
		has: (container, key) => container.has(key),
		keys: (container) => container.keys(),
		get: (container, key) => container.get(key),
		identify: (data) => data instanceof Map || isPlainObject(data),
		represent: (data) => {
			if (data instanceof Map) return data;
			const map = /* @__PURE__ */ new Map();
			const obj = data;
			for (const key of Object.keys(obj)) map.set(key, obj[key]);
			return map;
		}
	});
	defineMappingTag("tag:yaml.org,2002:map", {
		create: () => ({}),
		identify: isPlainObject,
		represent: (o) => {
			const map = /* @__PURE__ */ new Map();
			for (const key of Object.keys(o)) map.set(key, o[key]);
			return map;
		},
		addPair: (container, key, value) => {
			const normalizedKey = normalizeKey(key);
			if (normalizedKey === null) return "nested arrays are not supported inside keys";
			if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
				value,
				enumerable: true,
				configurable: true,
				writable: true
			});
			else container[normalizedKey] = value;
			return "";
		},
		has: (container, key) => {
			const normalizedKey = normalizeKey(key);
			return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
		},
		keys: (container) => Object.keys(container),
		get: (container, key) => {
			const normalizedKey = String(key);
			if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
			return container[normalizedKey];
		}
	});
	DEFAULT_SNIPPET_OPTIONS = {
		maxLength: 79,
		indent: 1,
		linesBefore: 3,
		linesAfter: 2
	};
	YAMLException = class YAMLException extends Error {
		reason;
		mark;
		/**
		* Optional `mark` contains source snippet data. Usually, use
		* {@link YAMLException.throwAt} instead of passing it directly.
		*/
		constructor(reason, mark) {
			super();
			this.name = "YAMLException";
			this.reason = reason;
			this.mark = mark;
			this.message = formatError(this, false);
			if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		}
		/**
		* Returns the formatted error, omitting the source snippet in compact mode.
		*/
		toString(compact) {
			return `${this.name}: ${formatError(this, compact)}`;
		}
		/**
		* Builds a YAMLException with a source snippet and throws it. `source` is
		* the raw input text; `position` is an offset into it.
		*/
		static throwAt(source, position, message, filename = "") {
			let line = 0;
			let lineStart = 0;
			for (let index = 0; index < position; index++) {
				const ch = source.charCodeAt(index);
				if (ch === 10) {
					line++;
					lineStart = index + 1;
				} else if (ch === 13) {
					line++;
					if (source.charCodeAt(index + 1) === 10) index++;
					lineStart = index + 1;
				}
			}
			const mark = {
				name: filename,
				buffer: source,
				position,
				line,
				column: position - lineStart
			};
			mark.snippet = makeSnippet(mark);
			throw new YAMLException(message, mark);
		}
	};
	EVENT_ID = {
		DOCUMENT: 1,
		SEQUENCE: 2,
		MAPPING: 3,
		SCALAR: 4,
		ALIAS: 5,
		POP: 6
	};
	SCALAR_STYLE = {
		PLAIN: 1,
		SINGLE_QUOTED: 2,
		DOUBLE_QUOTED: 3,
		LITERAL_BLOCK: 4,
		FOLDED_BLOCK: 5
	};
	COLLECTION_STYLE = {
		BLOCK: 1,
		FLOW: 2
	};
	CHOMPING_MODE = {
		CLIP: 1,
		STRIP: 2,
		KEEP: 3
	};
	NO_RANGE$3 = -1;
	simpleEscapeCheck = new Array(256);
	simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
		"!": "!",
		"!!": "tag:yaml.org,2002:"
	});
	TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
	TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
	HEX = "0123456789ABCDEF";
	NO_RANGE$2 = -1;
	MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
	DEFAULT_CONSTRUCTOR_OPTIONS = {
		filename: "",
		schema: CORE_SCHEMA,
		json: false,
		maxTotalMergeKeys: 1e4,
		maxAliases: -1
	};
	NO_RANGE$1 = -1;
	HAS_OWN = Object.prototype.hasOwnProperty;
	CONTEXT_FLOW_IN = 1;
	CONTEXT_FLOW_OUT = 2;
	CONTEXT_BLOCK_IN = 3;
	CONTEXT_BLOCK_OUT = 4;
	PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
	NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
	PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
	PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
	PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
	DEFAULT_PARSER_OPTIONS = {
		filename: "",
		maxDepth: 100
	};
	DEFAULT_LOAD_OPTIONS = {
		...DEFAULT_PARSER_OPTIONS,
		...DEFAULT_CONSTRUCTOR_OPTIONS
	};
	INVALID = Symbol("INVALID");
	VISIT_BREAK = Symbol("visit:break");
	VISIT_SKIP = Symbol("visit:skip");
	DEFAULT_SCALAR_STYLE_RULES = {
		applyQuoteFlowKeysOption,
		doubleQuoteForInvisibles,
		doubleQuoteWhitespaceOnly,
		applyForceQuotesOption,
		tryLongOrMultilineAsBlock,
		quoteInvalidPlain,
		fallbackToDoubleQuoted
	};
	SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
	SRC_B_CHAR = "[\\n\\r]";
	SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
	SRC_S_WHITE = "[ \\t]";
	SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
	SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
	SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
	SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
	SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
	SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
	SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
	SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
	SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
	SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
	SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
	SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
	SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
	SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
	SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
	SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
	SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
	SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
	SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
	SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
	SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
	NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
	NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
	NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
	NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
	NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
	NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
	BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
	C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
	C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
	CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
	CHAR_LINE_FEED = 10;
	DEFAULT_PRESENTER_OPTIONS = {
		indent: 2,
		seqNoIndent: false,
		seqInlineFirst: true,
		lineWidth: 80,
		flowBracketPadding: false,
		flowSkipCommaSpace: false,
		flowSkipColonSpace: false,
		quoteFlowKeys: false,
		quoteStyle: "single",
		forceQuotes: false,
		scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
		tagBeforeAnchor: false
	};
	DEFAULT_DUMP_OPTIONS = {
		...DEFAULT_PRESENTER_OPTIONS,
		schema: DUMP_SCHEMA,
		skipInvalid: false,
		noRefs: false,
		flowLevel: -1,
		sortKeys: false,
		transform: () => {}
	};
	EVENT_ID.DOCUMENT;
	EVENT_ID.SEQUENCE;
	EVENT_ID.MAPPING;
	EVENT_ID.SCALAR;
	EVENT_ID.ALIAS;
	EVENT_ID.POP;
	SCALAR_STYLE.PLAIN;
	SCALAR_STYLE.SINGLE_QUOTED;
	SCALAR_STYLE.DOUBLE_QUOTED;
	SCALAR_STYLE.LITERAL_BLOCK;
	SCALAR_STYLE.FOLDED_BLOCK;
	COLLECTION_STYLE.BLOCK;
	COLLECTION_STYLE.FLOW;
	CHOMPING_MODE.CLIP;
	CHOMPING_MODE.STRIP;
	CHOMPING_MODE.KEEP;
}));
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/core/model/definition.ts
const ENDPOINT_TYPES = [
	"REGIONAL",
	"EDGE",
	"PRIVATE"
];
const AUTHORIZATION_TYPES = [
	"NONE",
	"AWS_IAM",
	"CUSTOM",
	"COGNITO_USER_POOLS"
];
const INTEGRATION_TYPES = [
	"AWS",
	"AWS_PROXY",
	"HTTP",
	"HTTP_PROXY",
	"MOCK"
];
/** The key of a method in `Definition.methods`. */
function methodKey(httpMethod, path) {
	return `${httpMethod} ${path}`;
}
/** The HTTP method and the path of a key of `Definition.methods`. */
function splitMethodKey(key) {
	const space = key.indexOf(" ");
	return {
		httpMethod: key.slice(0, space),
		path: key.slice(space + 1)
	};
}
// src/core/desired/node.ts
/** A document as a tree of values that know their JSON pointer, so that every finding can say where it is. */
/** A class, since every visited value gets one and few are ever asked for their pointer: it is made then. */
var Below = class {
	value;
	above;
	key;
	made;
	constructor(value, above, key) {
		this.value = value;
		this.above = above;
		this.key = key;
		this.made = void 0;
	}
	get pointer() {
		this.made ??= `${this.above.pointer}/${require_nearest.pointerToken(this.key)}`;
		return this.made;
	}
};
function rootNode(document) {
	return {
		value: document,
		pointer: ""
	};
}
/** The value as an object, or undefined when it is something else. */
function objectOf(value) {
	return require_json.isObject(value) ? value : void 0;
}
/** A member of an object node. Only own members count: documents are hostile, and `constructor` is a fine path name. */
function child(node, key) {
	const object = objectOf(node.value);
	return new Below(object !== void 0 && Object.hasOwn(object, key) ? object[key] : void 0, node, key);
}
/** A member further down. */
function descend(node, ...keys) {
	return keys.reduce(child, node);
}
const NONE = [];
/** The members of an object node; none for anything else. */
function members(node) {
	const object = objectOf(node.value);
	if (object === void 0) return NONE;
	return Object.keys(object).map((key) => [key, new Below(object[key], node, key)]);
}
/** The elements of a list node; none for anything else. */
function items(node) {
	return (Array.isArray(node.value) ? node.value : []).map((value, index) => new Below(value, node, index));
}
function isMap(node) {
	return objectOf(node.value) !== void 0;
}
/** A scalar as text: the service takes `version: 1` and `statusCode: 200` (aws-facts 2.2). */
function text(node) {
	const { value } = node;
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : void 0;
}
/** A whole number, also when it is written as text. */
function integer(node) {
	const { value } = node;
	if (typeof value === "string" && /^-?\d{1,15}$/.test(value)) return Number(value);
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
/** A boolean, also when it is written as text. */
function flag(node) {
	if (node.value === "true") return true;
	if (node.value === "false") return false;
	return typeof node.value === "boolean" ? node.value : void 0;
}
/** The strings of a list of strings. */
function texts$1(node) {
	return items(node).flatMap((item) => text(item) ?? []);
}
/** The members of a map whose values are scalars, as text. */
function textMap(node) {
	return Object.fromEntries(members(node).flatMap(([key, value]) => definedPair(key, text(value))));
}
function definedPair(key, value) {
	return value === void 0 ? [] : [[key, value]];
}
/** The member itself where it is defined, else nothing: for building values without `undefined` in them. */
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// src/core/desired/context.ts
/** What the parts of the compiler share: the document, its version, and a place to put findings. */
/** A chain of references longer than this leads nowhere: it is circular or made in bad faith. */
const LONGEST_CHAIN = 32;
/**
* The node that a `$ref` inside the document leads to, or the node itself when it is no reference.
* A reference that leads nowhere gives a node without a value; saying so is the loader's task.
*/
function resolve(context, node) {
	let current = node;
	for (let hops = 0; hops < LONGEST_CHAIN; hops += 1) {
		const reference = objectOf(current.value)?.["$ref"];
		if (typeof reference !== "string") return current;
		if (!reference.startsWith("#/")) break;
		current = targetOf(context.root, reference);
	}
	return {
		value: void 0,
		pointer: node.pointer
	};
}
/** By the root of the document: shared parts are referred to from very many places, by every step that looks there. */
const targets = /* @__PURE__ */ new WeakMap();
function targetOf(root, reference) {
	const known = targets.get(root) ?? /* @__PURE__ */ new Map();
	targets.set(root, known);
	const target = known.get(reference) ?? descend(root, ...require_nearest.pointerKeys(reference.slice(1)));
	known.set(reference, target);
	return target;
}
/** The named schemas of the document. */
function schemasNode({ root, version }) {
	return version === 2 ? child(root, "definitions") : descend(root, "components", "schemas");
}
/** The security schemes of the document. */
function securitySchemesNode({ root, version }) {
	return version === 2 ? child(root, "securityDefinitions") : descend(root, "components", "securitySchemes");
}
/** Findings without those that say the same of the same place twice: shared parts are visited once per use. */
function distinct(findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = identity(finding);
		if (!seen.has(key)) seen.set(key, finding);
	}
	return [...seen.values()];
}
function identity({ code, pointer, message }) {
	return JSON.stringify([
		code,
		pointer,
		message
	]);
}
// src/core/desired/gateway-responses.ts
/** Every response type with its default status code; DEFAULT_4XX and DEFAULT_5XX have none of their own. */
const GATEWAY_RESPONSE_STATUS = {
	ACCESS_DENIED: "403",
	API_CONFIGURATION_ERROR: "500",
	AUTHORIZER_CONFIGURATION_ERROR: "500",
	AUTHORIZER_FAILURE: "500",
	BAD_REQUEST_BODY: "400",
	BAD_REQUEST_PARAMETERS: "400",
	DEFAULT_4XX: void 0,
	DEFAULT_5XX: void 0,
	EXPIRED_TOKEN: "403",
	INTEGRATION_FAILURE: "504",
	INTEGRATION_TIMEOUT: "504",
	INVALID_API_KEY: "403",
	INVALID_SIGNATURE: "403",
	MISSING_AUTHENTICATION_TOKEN: "403",
	QUOTA_EXCEEDED: "429",
	REQUEST_TOO_LARGE: "413",
	RESOURCE_NOT_FOUND: "404",
	THROTTLED: "429",
	UNAUTHORIZED: "401",
	UNSUPPORTED_MEDIA_TYPE: "415",
	WAF_FILTERED: "403"
};
/** What the service answers with when nothing else is set. */
const DEFAULT_RESPONSE_TEMPLATES = { "application/json": "{\"message\":$context.error.messageString}" };
/** The customised gateway responses of a document; unknown types are left to the rules. */
function compileGatewayResponses(root) {
	return Object.fromEntries(gatewayResponseNodes(root).filter(([type, node]) => Object.hasOwn(GATEWAY_RESPONSE_STATUS, type) && isMap(node)).map(([type, node]) => [type, compileGatewayResponse(type, node)]));
}
function gatewayResponseNodes(root) {
	return members(child(root, "x-amazon-apigateway-gateway-responses"));
}
function compileGatewayResponse(type, node) {
	const templates = textMap(child(node, "responseTemplates"));
	return {
		...optional("statusCode", text(child(node, "statusCode")) ?? GATEWAY_RESPONSE_STATUS[type]),
		responseParameters: textMap(child(node, "responseParameters")),
		responseTemplates: Object.keys(templates).length === 0 ? DEFAULT_RESPONSE_TEMPLATES : templates
	};
}
// src/core/desired/templates.ts
/** Mapping templates by content type. Sensitive: never in a message. */
/** An empty template is stored as null (aws-facts 2.10): both are the empty text here. Other values are left to the rules. */
function compileTemplates(node) {
	return Object.fromEntries(members(node).flatMap(([type, { value }]) => {
		if (value === null) return [[type, ""]];
		return typeof value === "string" ? [[type, value]] : [];
	}));
}
// src/core/desired/integration-responses.ts
/** The entries that can be stored: those with a status code. Of two with one code the last wins. */
function compileIntegrationResponses(node) {
	return Object.fromEntries(members(node).flatMap(([pattern, response]) => {
		const status = text(child(response, "statusCode"));
		return status === void 0 ? [] : [[status, compileIntegrationResponse(pattern, response)]];
	}));
}
function compileIntegrationResponse(pattern, node) {
	return {
		...pattern === "default" || pattern === "" ? {} : { selectionPattern: pattern },
		...optional("contentHandling", text(child(node, "contentHandling")) || void 0),
		responseParameters: textMap(child(node, "responseParameters")),
		responseTemplates: compileTemplates(child(node, "responseTemplates"))
	};
}
// src/core/desired/rule.ts
/** Everything that the rules find in one subject; mostly nothing, and then nothing is made. */
function applyRules(rules, subject) {
	const findings = [];
	for (const { code, severity, check } of rules) for (const violation of check(subject)) findings.push({
		code,
		severity,
		...violation
	});
	return findings;
}
/** One violation where a condition holds, else none. */
function when(condition, violation) {
	return condition ? [violation()] : [];
}
/** What the service says when it refuses a part of an import (aws-facts 2.6). */
function refused(text) {
	return { service: {
		level: "error",
		text
	} };
}
/** What the service says when it drops a part of an import and goes on (aws-facts 2.5). */
function dropped(text) {
	return { service: {
		level: "warning",
		text
	} };
}
// src/core/desired/integration.ts
/** Integrations (aws-facts 2.10). */
const DEFAULT_TIMEOUT = 29e3;
/** The integration extension of an operation, resolved; without a value when it has none. */
function integrationNode(context, operation) {
	return resolve(context, child(operation, "x-amazon-apigateway-integration"));
}
/** The integration of an operation; undefined without one, or when its type is none of the five. */
function compileIntegration(context, place) {
	const node = integrationNode(context, place.node);
	const type = integrationType(node);
	if (!isMap(node) || type === void 0) return void 0;
	const passthrough = text(child(node, "passthroughBehavior"))?.toUpperCase();
	return {
		type,
		...target(type, node),
		...connection(type, node),
		...optional("credentials", text(child(node, "credentials")) || void 0),
		...optional("contentHandling", text(child(node, "contentHandling")) || void 0),
		passthroughBehavior: passthrough ?? "WHEN_NO_MATCH",
		timeoutInMillis: integer(child(node, "timeoutInMillis")) ?? 29e3,
		...optional("cacheNamespace", text(child(node, "cacheNamespace")) || void 0),
		cacheKeyParameters: require_json.sorted(new Set(texts$1(child(node, "cacheKeyParameters")))),
		requestParameters: requestParameters(context, place, child(node, "requestParameters")),
		requestTemplates: compileTemplates(child(node, "requestTemplates")),
		...insecure(node) ? { insecureSkipVerification: true } : {},
		...transferMode(node) === "STREAM" ? { responseTransferMode: "STREAM" } : {},
		responses: compileIntegrationResponses(child(node, "responses"))
	};
}
function integrationType(node) {
	const written = text(child(node, "type"))?.toUpperCase();
	return INTEGRATION_TYPES.find((known) => known === written);
}
/** `BUFFERED` or `STREAM`, upper-cased; undefined when the document does not say. */
function transferMode(node) {
	return text(child(node, "responseTransferMode"))?.toUpperCase();
}
function insecure(node) {
	return flag(descend(node, "tlsConfig", "insecureSkipVerification")) === true;
}
/** A MOCK integration calls nothing, even where the document gives it a method. */
function target(type, node) {
	if (type === "MOCK") return {};
	const httpMethod = text(child(node, "httpMethod"))?.toUpperCase();
	return {
		...optional("httpMethod", httpMethod || void 0),
		...optional("uri", text(child(node, "uri")) || void 0)
	};
}
/** INTERNET is what HTTP integrations have unless the document says VPC_LINK; the other types have no such member. */
function connection(type, node) {
	if (text(child(node, "connectionType"))?.toUpperCase() === "VPC_LINK") return {
		connectionType: "VPC_LINK",
		...optional("connectionId", text(child(node, "connectionId")))
	};
	return type === "HTTP" || type === "HTTP_PROXY" ? { connectionType: "INTERNET" } : {};
}
function requestParameters(context, place, node) {
	const entries = members(node);
	for (const [name, value] of entries) if (typeof value.value !== "string") reportMapping(context, place, name, value);
	return Object.fromEntries(entries.flatMap(([name, { value }]) => typeof value === "string" ? [[name, value]] : []));
}
/** A mapping that is no text is dropped by the service with this warning, recorded word for word (aws-facts 2.5). */
function reportMapping(context, { path, httpMethod }, name, node) {
	const got = typeof node.value === "object" ? JSON.stringify(node.value) : String(node.value);
	const expected = `Expected type string for property '${name}' of resource '${path}' and method '${httpMethod}'`;
	context.report({
		code: "integration-parameter-not-text",
		severity: "error",
		pointer: node.pointer,
		message: `The integration parameter ${quoted(name)} is not a text, so API Gateway would drop it.`,
		hint: "Write a static value in single quotes inside of the text, such as \"'true'\".",
		...dropped(`Invalid format for 'requestParameters'. ${expected} but got '${got}'`)
	});
}
// src/core/desired/rewrite.ts
/**
* Changes deep inside of a document. Parts in which nothing changes are the same objects before and after: documents are
* large, changes are few, and what is the same object need not be compared or placed anew.
*/
/** The document with every text replaced by what the visitor makes of it. */
function rewriteTexts(document, visitor) {
	const path = [];
	function below(value, key) {
		path.push(key);
		const after = rewrite(value);
		path.pop();
		return after;
	}
	function rewrite(value) {
		if (typeof value === "string") return visitor.text(value, path);
		if (Array.isArray(value)) return rewriteItems(value, below);
		return require_json.isObject(value) ? rewriteMembers(value, member) : value;
	}
	function member(value, key) {
		visitor.key?.(key);
		return below(value, key);
	}
	return rewriteMembers(document, member);
}
/** The object with its members changed; one that `change` gives no value for is left out. */
function rewriteMembers(object, change) {
	const keys = Object.keys(object);
	let entries;
	for (let index = 0; index < keys.length; index += 1) {
		const key = keys[index] ?? "";
		const value = object[key] ?? null;
		const after = change(value, key);
		if (entries === void 0 && after === value) continue;
		entries ??= keys.slice(0, index).map((before) => [before, object[before] ?? null]);
		if (after !== void 0) entries.push([key, after]);
	}
	return entries === void 0 ? object : Object.fromEntries(entries);
}
/** The list with its elements changed. */
function rewriteItems(list, change) {
	let copy;
	for (let index = 0; index < list.length; index += 1) {
		const value = list[index] ?? null;
		const after = change(value, index);
		if (copy === void 0 && after === value) continue;
		copy ??= list.slice(0, index);
		copy.push(after);
	}
	return copy ?? list;
}
/** Visits every text of a value, keys too. */
function visitTexts(value, visit) {
	if (typeof value === "string") visit(value);
	else if (Array.isArray(value)) for (const item of value) visitTexts(item, visit);
	else if (require_json.isObject(value)) for (const key of Object.keys(value)) {
		visit(key);
		visitTexts(value[key], visit);
	}
}
// src/core/desired/schema.ts
/** JSON schemas of models in the one form in which they are compared (aws-facts 2.7). */
/**
* Keywords that say nothing about what is valid, and those that the service documents as not supported. Whether it
* keeps them when it writes the schema anew is not known, so they take no part in a comparison.
*/
const NOT_COMPARED = /* @__PURE__ */ new Set([
	"$schema",
	"deprecated",
	"discriminator",
	"example",
	"examples",
	"externalDocs",
	"nullable",
	"readOnly",
	"writeOnly",
	"xml"
]);
const MAPS_OF_SCHEMAS = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"definitions"
]);
const SCHEMAS = /* @__PURE__ */ new Set([
	"items",
	"additionalProperties",
	"not",
	"allOf",
	"anyOf",
	"oneOf",
	"additionalItems"
]);
const MODEL_REFERENCE = /^(?:#\/definitions\/|#\/components\/schemas\/|#\/models\/|https:\/\/apigateway\.[^/]+\/restapis\/[^/]+\/models\/)([^/]+)$/;
/** The model that a `$ref` names, in any of the forms a document or the service writes; undefined for other references. */
function referencedModel(reference) {
	return MODEL_REFERENCE.exec(reference)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~");
}
/**
* The canonical form of a schema: references as `#/models/Name`, `required` sorted (and left out when empty),
* annotations left out. Both sides of the diff go through it, the document's and the live API's.
*/
function normaliseSchema(schema) {
	const object = objectOf(schema);
	if (object === void 0) return schema;
	if (typeof object["$ref"] === "string") return { $ref: canonicalReference(object["$ref"]) };
	return rewriteMembers(object, (value, key) => isCompared(key, value) ? normaliseKeyword(key, value) : void 0);
}
function canonicalReference(reference) {
	const name = referencedModel(reference);
	return name === void 0 ? reference : `#/models/${name}`;
}
function isCompared(key, value) {
	if (NOT_COMPARED.has(key) || key.startsWith("x-")) return false;
	return !(key === "required" && Array.isArray(value) && value.length === 0);
}
function normaliseKeyword(key, value) {
	if (MAPS_OF_SCHEMAS.has(key)) return require_json.isObject(value) ? rewriteMembers(value, normaliseSchema) : value;
	if (SCHEMAS.has(key)) return Array.isArray(value) ? rewriteItems(value, normaliseSchema) : normaliseSchema(value);
	if (key === "required" && Array.isArray(value)) return require_json.sorted(value.filter((name) => typeof name === "string"));
	return canonicalReferences(value);
}
/** Below a keyword that no draft knows there is no schema, but the service rewrites its references all the same. */
function canonicalReferences(value) {
	if (Array.isArray(value)) return rewriteItems(value, canonicalReferences);
	const object = objectOf(value);
	if (object === void 0) return value;
	return object["$ref"] === void 0 ? rewriteMembers(object, canonicalReferences) : normaliseSchema(object);
}
/** Every `$ref` of a schema, wherever a schema may stand in it. */
function schemaReferences(schema) {
	const own = objectOf(schema)?.["$ref"];
	if (typeof own === "string") return [{
		keys: ["$ref"],
		reference: own
	}];
	const found = [];
	const keys = [];
	function below(key, work) {
		keys.push(key);
		work();
		keys.pop();
	}
	function inSchema(value) {
		const object = objectOf(value);
		if (object === void 0) return;
		const reference = object["$ref"];
		if (typeof reference === "string") found.push({
			keys: [...keys, "$ref"],
			reference
		});
		else for (const key of Object.keys(object)) inKeyword(key, object[key] ?? null);
	}
	function inKeyword(key, value) {
		const map = MAPS_OF_SCHEMAS.has(key);
		if (typeof value !== "object" || !(map || SCHEMAS.has(key))) return;
		below(key, () => {
			if (map) inMap(objectOf(value) ?? {});
			else if (Array.isArray(value)) inList(value);
			else inSchema(value);
		});
	}
	function inMap(map) {
		for (const name of Object.keys(map)) below(name, () => inSchema(map[name] ?? null));
	}
	function inList(list) {
		for (const [index, value] of list.entries()) below(index, () => inSchema(value));
	}
	inSchema(schema);
	return found;
}
/** A schema and every schema inside of it, each with its place. What stands beside a `$ref` is looked at too. */
function subschemas(node) {
	const found = [];
	const open = [node];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (objectOf(next.value) === void 0) continue;
		found.push(next);
		open.push(...inside(next).reverse());
	}
	return found;
}
function inside(node) {
	return members(node).flatMap(([key, value]) => {
		if (MAPS_OF_SCHEMAS.has(key)) return members(value).map(([, schema]) => schema);
		if (!SCHEMAS.has(key)) return [];
		return Array.isArray(value.value) ? [...items(value)] : [value];
	});
}
// src/core/desired/models.ts
/** The name that the service invents for an inline schema; an exported document has it, the next import has another. */
const GENERATED = /^MODEL[0-9a-f]{6}$/;
/** Every named schema of the document, used or not, without generated ones. */
function compileModels(context) {
	const named = members(schemasNode(context)).filter(([name]) => !GENERATED.test(name));
	return Object.fromEntries(named.map(([name, node]) => [name, compileModel(context, name, node)]));
}
function compileModel(context, name, node) {
	reportReferences(context, node, `model for '${name}'`);
	return {
		contentType: "application/json",
		...optional("description", text(child(node, "description")) || void 0),
		schema: normaliseSchema(node.value ?? {})
	};
}
/**
* How a body uses a schema: by the name of its model, or with the schema itself. Undefined when the schema names a
* model that the document does not have: the service drops it with a warning.
*/
function compileModelUse(context, node) {
	const reference = objectOf(node.value)?.["$ref"];
	if (typeof reference !== "string") {
		reportReferences(context, node, "model");
		return node.value === void 0 ? void 0 : { schema: normaliseSchema(node.value) };
	}
	reportReferences(context, node, "model");
	const name = referencedModel(reference);
	if (name === void 0) return inlined(resolve(context, node).value);
	const schema = child(schemasNode(context), name).value;
	if (schema === void 0) return void 0;
	return GENERATED.test(name) ? inlined(schema) : { model: name };
}
function inlined(schema) {
	return schema === void 0 ? void 0 : { schema: normaliseSchema(schema) };
}
/** Says which references of a schema the service cannot follow. */
function reportReferences(context, node, what) {
	const schemas = schemasNode(context);
	for (const { keys, reference } of schemaReferences(node.value ?? {})) {
		const place = node.pointer + require_nearest.pointer(...keys);
		const name = referencedModel(reference);
		if (name === void 0) reportForeign(context, place, reference, what);
		else if (child(schemas, name).value === void 0) reportMissing(context, place, name, Object.keys(objectOf(schemas.value) ?? {}));
	}
}
function reportForeign(context, place, reference, what) {
	context.report({
		code: "model-reference-form",
		severity: "error",
		pointer: place,
		message: `The reference ${quoted(reference)} does not name a model of this document.`,
		hint: `Put the schema under ${schemasNode(context).pointer.slice(1)} and refer to it there.`,
		...refused(`Unable to create ${what}: Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]`)
	});
}
function reportMissing(context, place, name, known) {
	context.report({
		code: "model-not-found",
		severity: "error",
		pointer: place,
		message: `There is no model ${quoted(name)}; API Gateway would drop this reference.`,
		hint: require_nearest.didYouMean(name, known, "Define the schema, or remove the reference."),
		...dropped(`Reference to model '${name}' not found. Ignoring.`)
	});
}
/** The keys of a path item that are operations, with the HTTP method of the service. */
const OPERATION_KEYS = {
	get: "GET",
	put: "PUT",
	post: "POST",
	delete: "DELETE",
	options: "OPTIONS",
	head: "HEAD",
	patch: "PATCH",
	["x-amazon-apigateway-any-method"]: "ANY"
};
function pathPlaces(context, mode) {
	const prefix = basePathSegments(context, mode);
	return members(child(context.root, "paths")).filter(([written]) => written.startsWith("/")).map(([written, node]) => ({
		written,
		path: joinPath([...prefix, ...segments(written)]),
		node: resolve(context, node)
	}));
}
/** The operations of all paths, in the order of the document. */
function operationPlaces(paths) {
	return paths.flatMap(({ path, node: pathItem }) => members(pathItem).flatMap(([key, node]) => {
		const httpMethod = Object.hasOwn(OPERATION_KEYS, key) ? OPERATION_KEYS[key] : void 0;
		if (httpMethod === void 0 || !isMap(node)) return [];
		return [{
			key: methodKey(httpMethod, path),
			httpMethod,
			path,
			pathItem,
			node
		}];
	}));
}
/** Every resource that the paths need: themselves, their parents and the root. */
function resourcePaths(paths) {
	return require_json.sorted(/* @__PURE__ */ new Set(["/", ...paths.flatMap(withParents)]));
}
function withParents(path) {
	const parts = segments(path);
	return parts.map((_, index) => joinPath(parts.slice(0, index + 1)));
}
function segments(path) {
	return path.split("/").filter((segment) => segment !== "");
}
function joinPath(parts) {
	return `/${parts.join("/")}`;
}
/** The name of the variable that a segment is, without the plus of a greedy one; undefined for a literal. */
function pathVariable(segment) {
	return /^\{([^{}]+?)\+?\}$/.exec(segment)?.[1];
}
/** The variable that is the last segment of a path, if it is one. */
function ownVariable(path) {
	return pathVariable(segments(path).at(-1) ?? "");
}
function basePathSegments(context, mode) {
	if (mode === "ignore") return [];
	const all = segments(basePath(context));
	return mode === "split" ? all.slice(1) : all;
}
/** `basePath` in 2.0; in 3.0 of the first server the variable `basePath`, used or not, or else the path of its URL. */
function basePath({ root, version }) {
	if (version === 2) return text(child(root, "basePath")) ?? "";
	const [server] = items(child(root, "servers"));
	if (server === void 0) return "";
	return text(descend(server, "variables", "basePath", "default")) ?? urlPath(server);
}
function urlPath(server) {
	return (text(child(server, "url")) ?? "").replaceAll(/\{([^{}]+)\}/g, (_, name) => {
		return text(descend(server, "variables", name, "default")) ?? "";
	}).replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/s, "");
}
// src/core/desired/parameters.ts
const LOCATIONS = {
	query: "querystring",
	header: "header",
	path: "path"
};
/** The operation's parameters and those of its path item that it does not replace. */
function operationParameters(context, place) {
	const lists = [child(place.pathItem, "parameters"), child(place.node, "parameters")];
	const byIdentity = /* @__PURE__ */ new Map();
	for (const node of lists.flatMap(items).map((item) => resolve(context, item))) {
		const name = text(child(node, "name"));
		const location = text(child(node, "in"));
		if (name === void 0 || location === void 0) continue;
		byIdentity.set(JSON.stringify([location, name]), {
			name,
			location,
			node
		});
	}
	return [...byIdentity.values()];
}
/** Query, header and path parameters; the variable of the resource's own segment is there undeclared too. */
function compileParameters(place, parameters) {
	const declared = parameters.flatMap(({ name, location, node }) => {
		const part = Object.hasOwn(LOCATIONS, location) ? LOCATIONS[location] : void 0;
		const required = location === "path" || child(node, "required").value === true;
		return part === void 0 ? [] : [[`method.request.${part}.${name}`, required]];
	});
	const own = ownVariable(place.path);
	const undeclared = own === void 0 ? [] : [[`method.request.path.${own}`, true]];
	return Object.fromEntries([...declared, ...undeclared]);
}
/** Models of the request body by content type. */
function compileRequestModels(context, place, parameters) {
	if (context.version === 3) return compileContent(context, child(resolve(context, child(place.node, "requestBody")), "content"));
	const body = parameters.find(({ location }) => location === "body");
	if (body === void 0) return {};
	return compileMediaTypes(context, child(body.node, "schema"), mediaTypes(context, place.node, "consumes"));
}
/** Models of an OpenAPI 3.0 `content` map; media types without a schema have none. */
function compileContent(context, content) {
	const uses = members(content).map(([type, media]) => {
		return [type, compileModelUse(context, child(resolve(context, media), "schema"))];
	});
	return Object.fromEntries(uses.flatMap(([type, use]) => use === void 0 ? [] : [[type, use]]));
}
/** The same model for each of the media types of a 2.0 operation. */
function compileMediaTypes(context, schema, types) {
	const use = compileModelUse(context, schema);
	return use === void 0 ? {} : Object.fromEntries(types.map((type) => [type, use]));
}
/** `consumes` or `produces` of a 2.0 operation, or else of the document, or else JSON. */
function mediaTypes({ root }, operation, key) {
	const own = texts$1(child(operation, key));
	if (own.length > 0) return own;
	const common = texts$1(child(root, key));
	return common.length > 0 ? common : ["application/json"];
}
// src/core/desired/responses.ts
const STATUS_CODE = /^[1-5]\d{2}$/;
/** The responses of an operation by status code. `default` and ranges cannot be imported and are dropped. */
function compileResponses(context, operation) {
	const all = members(child(operation, "responses")).filter(([status]) => !status.startsWith("x-"));
	for (const [status, node] of all) if (!STATUS_CODE.test(status)) reportStatus(context, status, node);
	const kept = all.filter(([status]) => STATUS_CODE.test(status));
	return Object.fromEntries(kept.map(([status, node]) => [status, compileResponse(context, operation, resolve(context, node))]));
}
/** Responses that operations share, by their place. */
const known$3 = /* @__PURE__ */ new WeakMap();
/** In 2.0 a response depends on what its operation produces. */
function compileResponse(context, operation, response) {
	if (context.version === 2) return compileAnew(context, operation, response);
	const compiled = known$3.get(response) ?? compileAnew(context, operation, response);
	known$3.set(response, compiled);
	return compiled;
}
function compileAnew(context, operation, response) {
	const headers = members(child(response, "headers")).map(([name]) => name);
	return {
		responseParameters: Object.fromEntries(headers.map((name) => [`method.response.header.${name}`, false])),
		responseModels: isMap(response) ? responseModels(context, operation, response) : {}
	};
}
function responseModels(context, operation, response) {
	if (context.version === 3) return compileContent(context, child(response, "content"));
	const types = mediaTypes(context, operation, "produces");
	return compileMediaTypes(context, child(response, "schema"), types);
}
function reportStatus(context, status, node) {
	context.report({
		code: "response-status-dropped",
		severity: "warning",
		pointer: node.pointer,
		message: `API Gateway has no response ${quoted(status)}: only single status codes. It is left out.`,
		hint: "Declare each status code that clients should know of."
	});
}
// src/core/desired/security-schemes.ts
const AUTHORIZER_TYPES = [
	"TOKEN",
	"REQUEST",
	"COGNITO_USER_POOLS"
];
/** Every security scheme by its name, which is the name of its authorizer. */
function compileSchemes(context) {
	return Object.fromEntries(members(securitySchemesNode(context)).map(([name, node]) => {
		return [name, compileScheme(context, name, resolve(context, node))];
	}));
}
/** The authorizers among the schemes, used or not. */
function compileAuthorizers(schemes) {
	return Object.fromEntries(Object.entries(schemes).flatMap(([name, scheme]) => {
		return scheme.kind === "authorizer" ? [[name, scheme.authorizer]] : [];
	}));
}
/** The text of the service about a type of scheme that it does not know. */
function ignoredText(name, node) {
	return `Unsupported security definition type '${text(child(node, "type")) ?? ""}' for '${name}'. Ignoring.`;
}
/** Whether the scheme is one that the service can enforce as a usage plan's API key. */
function isApiKeyScheme(node) {
	const named = text(child(node, "name"))?.toLowerCase() === "x-api-key";
	return text(child(node, "type")) === "apiKey" && child(node, "in").value === "header" && named;
}
function compileScheme(context, name, node) {
	const extension = child(node, "x-amazon-apigateway-authorizer");
	if (isMap(extension)) {
		const authorizer = compileAuthorizer(context, node, extension);
		return authorizer === void 0 ? {
			kind: "skipsMethods",
			node
		} : {
			kind: "authorizer",
			node,
			authorizer
		};
	}
	const authType = text(child(node, "x-amazon-apigateway-authtype"));
	if (authType?.toLowerCase() === "awssigv4") return {
		kind: "iam",
		node
	};
	if (authType !== void 0) {
		reportMissingAuthorizer(context, name, node);
		return {
			kind: "skipsMethods",
			node
		};
	}
	return {
		kind: isApiKeyScheme(node) ? "apiKey" : "ignored",
		node
	};
}
function compileAuthorizer(context, scheme, node) {
	const written = text(child(node, "type"))?.toUpperCase();
	const type = AUTHORIZER_TYPES.find((known) => known === written);
	if (type === void 0) {
		reportAuthorizerType(context, child(node, "type"), written ?? "");
		return;
	}
	return {
		type,
		...optional("authType", text(child(scheme, "x-amazon-apigateway-authtype")) || void 0),
		...optional("authorizerUri", text(child(node, "authorizerUri")) || void 0),
		...optional("authorizerCredentials", text(child(node, "authorizerCredentials")) || void 0),
		...optional("identitySource", identitySource$1(type, scheme, node)),
		...optional("identityValidationExpression", text(child(node, "identityValidationExpression")) || void 0),
		...optional("authorizerResultTtlInSeconds", integer(child(node, "authorizerResultTtlInSeconds"))),
		providerARNs: require_json.sorted(new Set(texts$1(child(node, "providerARNs"))))
	};
}
/** Token and Cognito authorizers look at the scheme's own header; a request authorizer says itself where to look. */
function identitySource$1(type, scheme, node) {
	const own = text(child(node, "identitySource")) || void 0;
	const header = text(child(scheme, "name"));
	if (type === "REQUEST" || own !== void 0 || header === void 0) return own;
	return `method.request.header.${header}`;
}
function reportAuthorizerType(context, node, type) {
	context.report({
		code: "authorizer-type",
		severity: "error",
		pointer: node.pointer,
		message: `A REST API has no authorizer of type ${quoted(type.toLowerCase())}.`,
		hint: "Use token, request or cognito_user_pools; jwt belongs to HTTP APIs."
	});
}
function reportMissingAuthorizer(context, name, node) {
	const extension = "Extension x-amazon-apigateway-authorizer is required.";
	const methods = `Any methods with security: '${name}' will not be created.`;
	context.report({
		code: "security-scheme-without-authorizer",
		severity: "error",
		pointer: node.pointer,
		message: `The security scheme ${quoted(name)} has an authtype but no authorizer, so API Gateway leaves out its operations.`,
		hint: "Add x-amazon-apigateway-authorizer, or set the authtype to awsSigv4.",
		...dropped(`Unable to create authorizer from security definition: '${name}'. ${extension} ${methods}`)
	});
}
// src/core/desired/security.ts
/** SAM writes this name for "no authorizer here", without defining it. */
const DELIBERATELY_OPEN = "NONE";
const OPEN = {
	authorizationType: "NONE",
	authorizationScopes: []
};
/**
* What the service stores for an operation, or undefined when it leaves the operation out. It does not know
* alternatives: a key and an authorizer in two alternatives are both required.
*/
function compileSecurity(context, schemes, place) {
	const requirements = operationRequirements(context, schemes, place);
	if (requirements.some(({ scheme }) => scheme?.kind === "skipsMethods")) return void 0;
	const security = {
		apiKeyRequired: requirements.some(({ scheme }) => scheme?.kind === "apiKey"),
		...extensionAuthorization(place.node) ?? schemeAuthorization(requirements)
	};
	reportIneffective(context, place, security, requirements, Object.keys(schemes));
	reportAlternatives(context, requirements);
	reportScopes(context, place, requirements);
	return security;
}
/** The `security` of an operation, or that of the document where the operation has none of its own. */
function securityNode(context, operation) {
	const own = child(operation, "security");
	return own.value === void 0 ? child(context.root, "security") : own;
}
function operationRequirements(context, schemes, place) {
	return items(securityNode(context, place.node)).flatMap(members).map(([name, node]) => ({
		name,
		scopes: texts$1(node),
		node,
		scheme: Object.hasOwn(schemes, name) ? schemes[name] : void 0
	}));
}
/** `x-amazon-apigateway-auth` on the operation decides over the schemes. */
function extensionAuthorization(operation) {
	const type = text(child(child(operation, "x-amazon-apigateway-auth"), "type"))?.toUpperCase();
	if (type === "NONE") return OPEN;
	return type === "AWS_IAM" ? {
		...OPEN,
		authorizationType: "AWS_IAM"
	} : void 0;
}
function schemeAuthorization(requirements) {
	for (const { name, scheme, scopes } of requirements) {
		if (scheme?.kind === "iam") return {
			...OPEN,
			authorizationType: "AWS_IAM"
		};
		if (scheme?.kind !== "authorizer") continue;
		const cognito = scheme.authorizer.type === "COGNITO_USER_POOLS";
		return {
			authorizationType: cognito ? "COGNITO_USER_POOLS" : "CUSTOM",
			...optional("authorizer", name),
			authorizationScopes: cognito ? require_json.sorted(new Set(scopes)) : []
		};
	}
	return OPEN;
}
/** An operation that declares security must not end up open: what the service ignores is an error there. */
function reportIneffective(context, place, security, requirements, known) {
	const open = !security.apiKeyRequired && security.authorizationType === "NONE";
	const explicit = extensionAuthorization(place.node) !== void 0;
	for (const { name, node, scheme } of requirements) {
		if (scheme === void 0 && name === DELIBERATELY_OPEN) continue;
		if (scheme !== void 0 && scheme.kind !== "ignored") continue;
		context.report({
			code: scheme === void 0 ? "security-scheme-unknown" : "security-scheme-ignored",
			severity: open && !explicit ? "error" : "warning",
			pointer: node.pointer,
			message: ineffectiveMessage(place.key, name, scheme, open && !explicit),
			hint: scheme === void 0 ? require_nearest.didYouMean(name, known, "Define the security scheme, or remove the requirement.") : ineffectiveHint(scheme)
		});
	}
}
function ineffectiveHint({ node }) {
	return text(child(node, "type")) === "apiKey" ? "Usage plans know keys in the header x-api-key only: name it so, or add an authorizer extension that checks this one." : "Use an API key in the header x-api-key, an authorizer extension, or the authtype awsSigv4.";
}
function ineffectiveMessage(key, name, scheme, open) {
	const reason = scheme === void 0 ? `The security scheme ${quoted(name)} is not defined` : `API Gateway ignores the security scheme ${quoted(name)}`;
	return open ? `${reason}, so ${key} would be open to everybody.` : `${reason}; ${key} is protected without it.`;
}
function reportAlternatives(context, requirements) {
	const enforced = requirements.filter(({ scheme }) => scheme?.kind === "authorizer" || scheme?.kind === "iam");
	for (const { name, node } of enforced.slice(1)) context.report({
		code: "security-second-authorizer",
		severity: "warning",
		pointer: node.pointer,
		message: `An operation has one authorization: ${quoted(enforced[0]?.name ?? "")} counts, ${quoted(name)} does not.`,
		hint: "List one authorizer; an API key may come beside it."
	});
}
/** Only Cognito authorizers look at scopes: elsewhere a caller without them gets through. */
function reportScopes(context, place, requirements) {
	for (const { name, node, scopes, scheme } of requirements) {
		const checked = scheme?.kind === "authorizer" && scheme.authorizer.type === "COGNITO_USER_POOLS";
		if (scopes.length === 0 || checked || scheme === void 0 || scheme.kind === "ignored") continue;
		context.report({
			code: "security-scopes-ignored",
			severity: "warning",
			pointer: node.pointer,
			message: `${place.key} asks for scopes of ${quoted(name)}; API Gateway checks scopes with Cognito user pools only.`,
			hint: "Check the scopes in the authorizer, and take them out here."
		});
	}
}
/** Says which schemes the service ignores, in its own words, whether or not an operation lists them. */
function reportIgnoredSchemes(context, schemes) {
	for (const [name, { kind, node }] of Object.entries(schemes)) {
		if (kind !== "ignored" || text(child(node, "type")) === "apiKey") continue;
		context.report({
			code: "security-scheme-unsupported",
			severity: "warning",
			pointer: node.pointer,
			message: `API Gateway does not know the type of the security scheme ${quoted(name)} and leaves it out.`,
			hint: "Add an authorizer extension to it, or remove it.",
			...dropped(ignoredText(name, node))
		});
	}
}
// src/core/desired/validators.ts
function compileValidators({ root }) {
	return Object.fromEntries(members(child(root, "x-amazon-apigateway-request-validators")).map(([name, node]) => [name, {
		validateRequestBody: flag(child(node, "validateRequestBody")) ?? false,
		validateRequestParameters: flag(child(node, "validateRequestParameters")) ?? false
	}]));
}
/** Where the operation's validator is named: on itself, or on the document. */
function validatorNode({ root }, operation) {
	const own = child(operation, "x-amazon-apigateway-request-validator");
	return text(own) === void 0 ? child(root, "x-amazon-apigateway-request-validator") : own;
}
// src/core/desired/methods.ts
/** The method of an operation, or undefined when the service would leave the operation out (aws-facts 2.11). */
function compileMethod(context, place, parts) {
	const security = compileSecurity(context, parts.schemes, place);
	if (security === void 0) return void 0;
	const parameters = operationParameters(context, place);
	return {
		place,
		method: {
			...optional("operationName", text(child(place.node, "operationId")) || void 0),
			...security,
			...optional("requestValidator", text(validatorNode(context, place.node)) || void 0),
			requestParameters: compileParameters(place, parameters),
			requestModels: compileRequestModels(context, place, parameters),
			responses: compileResponses(context, place.node),
			...optional("integration", compileIntegration(context, place))
		},
		parameters
	};
}
// src/core/desired/policy.ts
/** Resource policies in the one form in which they are compared (aws-facts 2.12). */
const EXECUTE_API_ARN = /^arn:[a-z-]+:execute-api:[^:]*:[^:]*:([a-z0-9]{10})\/(.*)$/;
const ROOT_ARN = /^arn:[a-z-]+:iam::(\d{12}):root$/;
/**
* The canonical form of a resource policy. The service rewrites what it stores, so on both sides: resources become
* the `execute-api:/...` shorthand, single values become lists, lists and statements are sorted, `"*"` as a
* principal becomes `{"AWS": ["*"]}` and an account's root ARN becomes its number.
*
* @param restApiId shortens only the ARNs of this API; without it those of any API, as in a document that cannot
* know its own id
*/
function normalisePolicy(policy, restApiId) {
	const object = objectOf(policy);
	if (object === void 0) return policy;
	const ordered = listOf(object["Statement"]).map((statement) => normaliseStatement(statement, restApiId)).sort((left, right) => require_json.canonical(left) < require_json.canonical(right) ? -1 : 1);
	return {
		...object,
		Statement: ordered
	};
}
/** The policy in a document or an answer: an object, or JSON text with or without the service's extra escaping. */
function parsePolicy(value) {
	if (typeof value !== "string") return objectOf(value);
	return parseObject(value) ?? parseObject(value.replaceAll("\\\"", "\"").replaceAll("\\/", "/"));
}
function parseObject(source) {
	try {
		return objectOf(JSON.parse(source));
	} catch {
		return;
	}
}
function normaliseStatement(statement, restApiId) {
	const object = objectOf(statement);
	if (object === void 0) return statement;
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, normaliseElement(key, value, restApiId)]));
}
function normaliseElement(key, value, restApiId) {
	switch (key) {
		case "Action":
		case "NotAction": return textList(value);
		case "Resource":
		case "NotResource": return require_json.sorted(textList(value).map((resource) => shortResource(resource, restApiId)));
		case "Principal":
		case "NotPrincipal": return normalisePrincipal(value);
		case "Condition": return normaliseCondition(value);
		default: return value;
	}
}
function shortResource(resource, restApiId) {
	const match = EXECUTE_API_ARN.exec(resource);
	if (match === null || restApiId !== void 0 && match[1] !== restApiId) return resource;
	return `execute-api:/${match[2]}`;
}
function normalisePrincipal(value) {
	const object = objectOf(value);
	if (object === void 0) return { AWS: textList(value) };
	return Object.fromEntries(Object.entries(object).map(([kind, who]) => [kind, require_json.sorted(textList(who).map(accountNumber))]));
}
function accountNumber(principal) {
	return ROOT_ARN.exec(principal)?.[1] ?? principal;
}
function normaliseCondition(value) {
	const operators = Object.entries(objectOf(value) ?? {});
	return Object.fromEntries(operators.map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(objectOf(keys) ?? {}).map(([key, values]) => [key, textList(values)]))]));
}
function listOf(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}
/** A sorted list of texts: policies may write a boolean or a number where a text is meant. */
function textList(value) {
	return require_json.sorted(new Set(listOf(value).map((item) => typeof item === "string" ? item : require_json.canonical(item))));
}
// src/core/desired/properties.ts
/** What a document says of the REST API itself (aws-facts 2.3, 2.12). */
const ENDPOINT_CONFIGURATION = "x-amazon-apigateway-endpoint-configuration";
function compileProperties(context) {
	const { root } = context;
	const endpoint = endpointConfigurationNode(context);
	const policy = documentPolicy(root);
	return {
		name: text(descend(root, "info", "title")) ?? "",
		...optional("description", text(descend(root, "info", "description")) || void 0),
		...optional("version", text(descend(root, "info", "version")) || void 0),
		apiKeySource: apiKeySource$1(root),
		binaryMediaTypes: require_json.sorted(new Set(texts$1(child(root, "x-amazon-apigateway-binary-media-types")))),
		...optional("minimumCompressionSize", integer(child(root, "x-amazon-apigateway-minimum-compression-size"))),
		disableExecuteApiEndpoint: flag(child(endpoint, "disableExecuteApiEndpoint")) ?? false,
		vpcEndpointIds: require_json.sorted(new Set(texts$1(child(endpoint, "vpcEndpointIds")))),
		...policy === void 0 ? {} : { policy: normalisePolicy(policy) }
	};
}
/** The properties that a document speaks of, whatever it says; an import resets all others (aws-facts 2.3). */
function declaredProperties(context) {
	const { root } = context;
	const endpoint = endpointConfigurationNode(context);
	const nodes = {
		name: descend(root, "info", "title"),
		description: descend(root, "info", "description"),
		version: descend(root, "info", "version"),
		apiKeySource: child(root, "x-amazon-apigateway-api-key-source"),
		binaryMediaTypes: child(root, "x-amazon-apigateway-binary-media-types"),
		minimumCompressionSize: child(root, "x-amazon-apigateway-minimum-compression-size"),
		disableExecuteApiEndpoint: child(endpoint, "disableExecuteApiEndpoint"),
		vpcEndpointIds: child(endpoint, "vpcEndpointIds"),
		policy: child(root, "x-amazon-apigateway-policy")
	};
	return Object.keys(nodes).filter((name) => nodes[name].value !== void 0);
}
/** The resource policy as the document has it. */
function documentPolicy(root) {
	const { value } = child(root, "x-amazon-apigateway-policy");
	return value === void 0 ? void 0 : parsePolicy(value);
}
/** The type that `x-tollgate.endpointType` or the endpoint configuration asks for. */
function compileEndpointType(context) {
	const own = text(descend(context.root, "x-tollgate", "endpointType"));
	const types = child(endpointConfigurationNode(context), "types");
	const written = (own ?? text(types) ?? texts$1(types)[0])?.toUpperCase();
	return ENDPOINT_TYPES.find((known) => known === written);
}
/** The endpoint configuration: documented at the root in 2.0 and in `servers[]` in 3.0, taken from either. */
function endpointConfigurationNode({ root }) {
	return [root, ...items(child(root, "servers"))].map((node) => child(node, ENDPOINT_CONFIGURATION)).find(isMap) ?? child(root, ENDPOINT_CONFIGURATION);
}
function apiKeySource$1(root) {
	return text(child(root, "x-amazon-apigateway-api-key-source"))?.toUpperCase() === "AUTHORIZER" ? "AUTHORIZER" : "HEADER";
}
// src/core/desired/function-arn.ts
/** Lambda functions in integration and authorizer URIs (aws-facts 7.2). */
const INVOCATION$1 = /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\/(?:2015-03-31\/functions\/(.+)\/invocations|2021-11-15\/functions\/(.+)\/response-streaming-invocations)$/;
const FUNCTION = /^arn:([a-z-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+)(?::([A-Za-z0-9_$-]+))?$/;
/** Whether a URI calls a Lambda function at all. */
function isInvocationUri(uri) {
	return /^arn:[a-z-]+:apigateway:[^:]+:lambda:path\//.test(uri);
}
/** The part of an invocation URI that should be a function ARN, or undefined when the URI has another form. */
function functionPart(uri) {
	const match = INVOCATION$1.exec(uri);
	return match?.[1] ?? match?.[2];
}
/** A function ARN taken apart. `$LATEST` is no qualifier: a policy cannot be put on it (aws-facts 7.3). */
function parseFunctionArn(arn) {
	const match = FUNCTION.exec(arn);
	if (match === null) return void 0;
	const [, partition = "", region = "", account = "", name = "", qualifier] = match;
	return {
		functionArn: `arn:${partition}:lambda:${region}:${account}:function:${name}`,
		...qualifier === void 0 || qualifier === "$LATEST" ? {} : { qualifier },
		partition,
		region,
		account
	};
}
/** The URI under which API Gateway calls a function. */
function invocationUri(arn, { partition, region }) {
	return `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${arn}/invocations`;
}
// src/core/desired/rules/authorizers.ts
/** Rules for authorizers and for where API keys are read from (aws-facts 2.11, 9.3). */
const LONGEST_TTL = 3600;
const INVOCATION = "arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations";
const AUTHORIZER_RULES = [
	{
		code: "authorizer-identity-source",
		severity: "error",
		check: onAuthorizers(identitySource)
	},
	{
		code: "authorizer-ttl",
		severity: "error",
		check: onAuthorizers(timeToLive)
	},
	{
		code: "authorizer-uri-missing",
		severity: "error",
		check: onAuthorizers(missingUri)
	},
	{
		code: "authorizer-uri",
		severity: "warning",
		check: onAuthorizers(foreignUri)
	},
	{
		code: "authorizer-provider",
		severity: "warning",
		check: onAuthorizers(providers)
	},
	{
		code: "extension-http-api",
		severity: "warning",
		check: onAuthorizers(httpApiMembers)
	},
	{
		code: "api-key-source-authorizer",
		severity: "warning",
		check: keySourceWithoutAuthorizer
	}
];
function onAuthorizers(check) {
	return ({ context, definition }) => {
		const schemes = securitySchemesNode(context);
		return Object.entries(definition.authorizers).flatMap(([name, authorizer]) => {
			const scheme = resolve(context, child(schemes, name));
			return check({
				name,
				authorizer,
				scheme,
				node: child(scheme, "x-amazon-apigateway-authorizer")
			});
		});
	};
}
/** A request authorizer caches by its identity source, and caching is on unless the TTL is 0. */
function identitySource({ name, authorizer, scheme }) {
	return when(authorizer.type === "REQUEST" && authorizer.authorizerResultTtlInSeconds !== 0 && authorizer.identitySource === void 0, () => ({
		pointer: scheme.pointer,
		message: `The authorizer ${quoted(name)} caches its answers but has no identity source to cache them by.`,
		hint: "Set identitySource, or set authorizerResultTtlInSeconds to 0."
	}));
}
function timeToLive({ name, node }) {
	const place = child(node, "authorizerResultTtlInSeconds");
	const ttl = integer(place) ?? -1;
	return when(place.value !== void 0 && (ttl < 0 || ttl > LONGEST_TTL), () => ({
		pointer: place.pointer,
		message: `The authorizer ${quoted(name)} keeps its answers for a time that is not a whole number from 0 to ${LONGEST_TTL} seconds.`,
		hint: "Leave it out for 300 seconds; 0 asks the authorizer on every call."
	}));
}
function missingUri({ name, authorizer, node }) {
	const { type, authorizerUri } = authorizer;
	return when(type !== "COGNITO_USER_POOLS" && authorizerUri === void 0, () => ({
		pointer: node.pointer,
		message: `The authorizer ${quoted(name)} does not say which function to call.`,
		hint: `Set authorizerUri to ${INVOCATION}.`
	}));
}
function foreignUri({ name, authorizer, node }) {
	const { type, authorizerUri } = authorizer;
	const foreign = authorizerUri !== void 0 && !isInvocationUri(authorizerUri);
	return when(type !== "COGNITO_USER_POOLS" && foreign, () => ({
		pointer: child(node, "authorizerUri").pointer,
		message: `The authorizerUri of ${quoted(name)} does not call a function, and REST APIs have no other custom authorizers.`,
		hint: `Write ${INVOCATION}.`
	}));
}
function providers({ name, authorizer, node }) {
	return when(authorizer.type === "COGNITO_USER_POOLS" && authorizer.providerARNs.length === 0, () => ({
		pointer: child(node, "providerARNs").pointer,
		message: `The authorizer ${quoted(name)} names no user pool, so that it lets nobody in.`,
		hint: "Set providerARNs to the list of ARNs of the user pools."
	}));
}
function httpApiMembers({ name, node }) {
	return [
		"authorizerPayloadFormatVersion",
		"enableSimpleResponses",
		"jwtConfiguration"
	].flatMap((key) => {
		const { value, pointer } = child(node, key);
		return when(!(value === void 0 || key === "authorizerPayloadFormatVersion" && String(value) === "1.0") && value !== false, () => ({
			pointer,
			message: `${key} of the authorizer ${quoted(name)} belongs to HTTP APIs and has no effect on a REST API.`,
			hint: "Remove it; the function gets the event of a REST API and answers with a policy."
		}));
	});
}
/** With AUTHORIZER the header x-api-key is not looked at: without an authorizer nobody can show a key. */
function keySourceWithoutAuthorizer({ context, definition }) {
	if (definition.properties.apiKeySource !== "AUTHORIZER") return [];
	const keyed = Object.entries(definition.methods).filter(([, { apiKeyRequired, authorizationType }]) => apiKeyRequired && authorizationType !== "CUSTOM");
	const [first] = keyed;
	if (first === void 0) return [];
	const which = keyed.length === 1 ? `${first[0]} requires a key and has none` : `${first[0]} and ${keyed.length - 1} more require a key and have none`;
	return [{
		pointer: child(context.root, "x-amazon-apigateway-api-key-source").pointer,
		message: `API keys come from a custom authorizer, but ${which}: every call would be refused.`,
		hint: "Set the API key source to HEADER, or give these operations a custom authorizer."
	}];
}
// src/core/desired/rules/document.ts
/** Rules for what stands at the root of a document (aws-facts 2.7, 2.12, 2.13). */
const LARGEST_COMPRESSION_SIZE = 10485760;
const DOCUMENT_RULES = [
	{
		code: "model-name",
		severity: "error",
		check: modelNames
	},
	{
		code: "api-key-source",
		severity: "error",
		check: apiKeySource
	},
	{
		code: "compression-size",
		severity: "error",
		check: compressionSize
	},
	{
		code: "policy-malformed",
		severity: "error",
		check: malformedPolicy
	},
	{
		code: "binary-media-types",
		severity: "error",
		check: binaryMediaTypes
	},
	{
		code: "endpoint-type",
		severity: "error",
		check: endpointType
	},
	{
		code: "security-policy",
		severity: "error",
		check: securityPolicy
	},
	{
		code: "private-without-policy",
		severity: "warning",
		check: privateWithoutPolicy
	},
	{
		code: "path-dropped",
		severity: "error",
		check: droppedPaths
	}
];
function modelNames({ context }) {
	return members(schemasNode(context)).flatMap(([name, { pointer }]) => when(!/^[A-Za-z0-9]+$/.test(name), () => ({
		pointer,
		message: `API Gateway takes letters and digits in the name of a model, not ${quoted(name)}.`,
		hint: `Rename it, for example to ${quoted(name.replaceAll(/[^A-Za-z0-9]/g, "") || "Model")}, also where it is referred to.`,
		...refused(`Unable to create model for '${name}': Model name must be alphanumeric: ${name}`)
	})));
}
function apiKeySource({ context }) {
	const node = child(context.root, "x-amazon-apigateway-api-key-source");
	return when(node.value !== void 0 && !/^(?:HEADER|AUTHORIZER)$/i.test(text(node) ?? ""), () => ({
		pointer: node.pointer,
		message: "The API key source is neither HEADER nor AUTHORIZER.",
		hint: "Use HEADER for the header x-api-key, AUTHORIZER for the usageIdentifierKey of an authorizer."
	}));
}
function compressionSize({ context }) {
	const node = child(context.root, "x-amazon-apigateway-minimum-compression-size");
	const size = integer(node) ?? -1;
	return when(node.value !== void 0 && (size < 0 || size > LARGEST_COMPRESSION_SIZE), () => ({
		pointer: node.pointer,
		message: `The minimum compression size is not a whole number from 0 to ${LARGEST_COMPRESSION_SIZE}.`,
		hint: "Give a number of bytes, or leave it out for no compression."
	}));
}
function malformedPolicy({ context: { root } }) {
	const node = child(root, "x-amazon-apigateway-policy");
	return when(node.value !== void 0 && documentPolicy(root) === void 0, () => ({
		pointer: node.pointer,
		message: "The resource policy is not a policy document.",
		hint: "Write it as an object with Version and Statement."
	}));
}
/** Something else than a list of texts would be dropped. */
function binaryMediaTypes({ context }) {
	const node = child(context.root, "x-amazon-apigateway-binary-media-types");
	const sound = Array.isArray(node.value) && items(node).every(({ value }) => typeof value === "string");
	return when(node.value !== void 0 && !sound, () => ({
		pointer: node.pointer,
		message: "The binary media types are not a list of texts.",
		hint: "Write a list, such as [\"image/png\"]."
	}));
}
function endpointType({ context }) {
	const node = child(endpointConfigurationNode(context), "types");
	const written = [...texts$1(node), ...text(node) === void 0 ? [] : [text(node) ?? ""]];
	const known = written.length === 1 && ENDPOINT_TYPES.some((type) => type === written[0]?.toUpperCase());
	return when(node.value !== void 0 && !known, () => ({
		pointer: node.pointer,
		message: "The endpoint configuration does not name one type of endpoint.",
		hint: `Use one of ${ENDPOINT_TYPES.join(", ")}.`
	}));
}
function securityPolicy({ context }) {
	const node = child(context.root, "x-amazon-apigateway-security-policy");
	const needsMode = text(node)?.startsWith("SecurityPolicy_") ?? false;
	const mode = child(context.root, "x-amazon-apigateway-endpoint-access-mode");
	return when(needsMode && text(mode) === void 0, () => ({
		pointer: node.pointer,
		message: "A security policy of the SecurityPolicy_ kind needs an endpoint access mode.",
		hint: "Set x-amazon-apigateway-endpoint-access-mode to BASIC or STRICT."
	}));
}
/** A private API answers nobody without a resource policy that lets them in. */
function privateWithoutPolicy({ context, definition }) {
	return when(compileEndpointType(context) === "PRIVATE" && definition.properties.policy === void 0, () => ({
		pointer: endpointConfigurationNode(context).pointer,
		message: "A private API without a resource policy answers nobody.",
		hint: "Add x-amazon-apigateway-policy that allows execute-api:Invoke to the VPC or its endpoints."
	}));
}
/** `$default` and the like are routes of HTTP APIs; the import leaves them out without a word. */
function droppedPaths({ context }) {
	return members(child(context.root, "paths")).filter(([path]) => !path.startsWith("/") && !path.startsWith("x-")).map(([path, { pointer }]) => ({
		pointer,
		message: `The path ${quoted(path)} does not begin with a slash, so that its operations would be lost.`,
		hint: path === "$default" ? "$default belongs to HTTP APIs; use /{proxy+} with x-amazon-apigateway-any-method." : "Begin it with a slash."
	}));
}
// src/core/desired/rules/extensions.ts
/** Rules for the extensions of API Gateway: known, and where they count (aws-facts 2.13). */
const PREFIX = "x-amazon-apigateway-";
/** Where each extension of REST APIs counts. */
const PLACES = {
	"any-method": ["a path"],
	"api-key-source": ["the root"],
	auth: ["an operation"],
	authorizer: ["a security scheme"],
	authtype: ["a security scheme"],
	"binary-media-types": ["the root"],
	documentation: ["the root"],
	"endpoint-access-mode": ["the root"],
	"endpoint-configuration": ["the root", "servers"],
	"gateway-responses": ["the root"],
	integration: ["an operation"],
	"minimum-compression-size": ["the root"],
	policy: ["the root"],
	"request-validator": ["the root", "an operation"],
	"request-validators": ["the root"],
	"security-policy": ["the root"]
};
const HTTP_API_ONLY = [
	"cors",
	"importexport-version",
	"integrations",
	"tag-value"
];
const EXTENSION_RULES = [
	{
		code: "extension-http-api",
		severity: "warning",
		check: httpApiExtensions
	},
	{
		code: "extension-unknown",
		severity: "warning",
		check: unknownExtensions
	},
	{
		code: "extension-misplaced",
		severity: "warning",
		check: misplacedExtensions
	}
];
const INTEGRATION_EXTENSION_RULES = [{
	code: "extension-http-api",
	severity: "warning",
	check: httpApiIntegration
}];
function extensions({ context }) {
	const paths = members(child(context.root, "paths")).map(([, node]) => resolve(context, node));
	const operations = paths.flatMap(members).filter(([key]) => Object.hasOwn(OPERATION_KEYS, key));
	const schemes = members(securitySchemesNode(context)).map(([, node]) => resolve(context, node));
	return [
		...extensionsAt("the root", context.root),
		...items(child(context.root, "servers")).flatMap((node) => extensionsAt("servers", node)),
		...paths.flatMap((node) => extensionsAt("a path", node)),
		...operations.flatMap(([, node]) => extensionsAt("an operation", node)),
		...schemes.flatMap((node) => extensionsAt("a security scheme", node))
	];
}
function extensionsAt(place, holder) {
	return members(holder).filter(([key]) => key.startsWith(PREFIX)).map(([key, node]) => ({
		name: key.slice(20),
		place,
		node
	}));
}
function httpApiExtensions(subject) {
	return extensions(subject).filter(({ name }) => HTTP_API_ONLY.includes(name)).map(({ node: { pointer } }) => ({
		pointer,
		message: `${require_nearest.pointerKeys(pointer).at(-1)} belongs to HTTP APIs and has no effect on a REST API.`,
		hint: "Remove it; for CORS, declare OPTIONS operations with mock integrations."
	}));
}
function unknownExtensions(subject) {
	const known = Object.keys(PLACES).map((name) => PREFIX + name);
	return extensions(subject).filter(({ name }) => !Object.hasOwn(PLACES, name) && !HTTP_API_ONLY.includes(name)).map(({ name, node: { pointer } }) => ({
		pointer,
		message: `API Gateway has no extension ${quoted(PREFIX + name)}; it is ignored.`,
		hint: require_nearest.didYouMean(PREFIX + name, known, "Remove it, or use one of the documented extensions.")
	}));
}
function misplacedExtensions(subject) {
	return extensions(subject).flatMap(({ name, place, node: { pointer } }) => {
		const places = Object.hasOwn(PLACES, name) ? PLACES[name] ?? [] : [];
		return when(places.length > 0 && !places.includes(place), () => ({
			pointer,
			message: `${quoted(PREFIX + name)} has no effect on ${place}; it belongs to ${places.join(" or ")}.`,
			hint: "Move it there."
		}));
	});
}
/** A REST API always has the event of version 1.0, and no first-class service integrations (aws-facts 2.10). */
function httpApiIntegration({ context, place }) {
	const node = integrationNode(context, place.node);
	const version = child(node, "payloadFormatVersion");
	const subtype = child(node, "integrationSubtype");
	const belongs = "belongs to HTTP APIs and has no effect on a REST API";
	return [...when((text(version) ?? "").startsWith("2"), () => ({
		pointer: version.pointer,
		message: `payloadFormatVersion 2.0 of ${place.key} ${belongs}: the function gets the event of version 1.0.`,
		hint: "Remove it, and have the function read the event of version 1.0."
	})), ...when(subtype.value !== void 0, () => ({
		pointer: subtype.pointer,
		message: `integrationSubtype of ${place.key} ${belongs}.`,
		hint: "Use type: aws with the uri arn:aws:apigateway:REGION:SERVICE:action/NAME."
	}))];
}
// src/core/desired/rules/gateway-responses.ts
/** Rules for gateway responses, and for the headers that browsers need in them (aws-facts 2.12, 3.5, pitfall 14). */
const ALLOW_ORIGIN = "gatewayresponse.header.access-control-allow-origin";
const PARAMETER$1 = /^gatewayresponse\.(?:header|path|querystring)\.[a-zA-Z0-9._$-]+$/;
const GATEWAY_RESPONSE_RULES = [
	{
		code: "gateway-response-type",
		severity: "error",
		check: unknownTypes
	},
	{
		code: "gateway-response-status",
		severity: "error",
		check: badStatuses$1
	},
	{
		code: "gateway-response-parameter",
		severity: "error",
		check: badParameters
	},
	{
		code: "gateway-response-template",
		severity: "error",
		check: badTemplates$1
	},
	{
		code: "gateway-response-cors",
		severity: "warning",
		check: missingCors
	}
];
function unknownTypes({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, { pointer }]) => when(!Object.hasOwn(GATEWAY_RESPONSE_STATUS, type), () => ({
		pointer,
		message: `There is no gateway response ${quoted(type)}.`,
		hint: require_nearest.didYouMean(type, Object.keys(GATEWAY_RESPONSE_STATUS), "Use one of the documented types.")
	})));
}
function badStatuses$1({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, node]) => {
		const status = child(node, "statusCode");
		return when(status.value !== void 0 && !STATUS_CODE.test(text(status) ?? ""), () => ({
			pointer: status.pointer,
			message: `The status code of the gateway response ${quoted(type)} is not one.`,
			hint: "Write a number from 100 to 599, or leave it out for the default of the type."
		}));
	});
}
function badParameters({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, node]) => members(child(node, "responseParameters")).flatMap(([name, { pointer, value }]) => when(!PARAMETER$1.test(name) || typeof value !== "string", () => ({
		pointer,
		message: `The gateway response ${quoted(type)} sets ${quoted(name)}, which is not the name of a header mapped to a text.`,
		hint: "Write gatewayresponse.header.NAME: \"'value'\", with the single quotes inside of the text."
	}))));
}
function badTemplates$1({ context }) {
	return gatewayResponseNodes(context.root).flatMap(([type, node]) => members(child(node, "responseTemplates")).flatMap(([, { pointer, value }]) => when(typeof value !== "string", () => ({
		pointer,
		message: `A template of the gateway response ${quoted(type)} is not a text.`,
		hint: "Map a content type to the text of the template."
	}))));
}
/** OPTIONS operations say that browsers call the API; without the header, a browser hides every error of the gateway. */
function missingCors({ context, definition }) {
	const preflight = Object.keys(definition.methods).some((key) => splitMethodKey(key).httpMethod === "OPTIONS");
	const nodes = new Map(gatewayResponseNodes(context.root));
	const missing = ["DEFAULT_4XX", "DEFAULT_5XX"].filter((type) => {
		const node = nodes.get(type);
		return !(node === void 0 ? [] : members(child(node, "responseParameters"))).some(([name]) => name.toLowerCase() === ALLOW_ORIGIN);
	});
	const holder = child(context.root, "x-amazon-apigateway-gateway-responses");
	return when(preflight && missing.length > 0, () => ({
		pointer: isMap(holder) ? holder.pointer : child(context.root, "paths").pointer,
		message: `There are OPTIONS operations, but ${missing.join(" and ")} ${missing.length === 1 ? "has" : "have"} no Access-Control-Allow-Origin: browsers cannot see why a call failed.`,
		hint: "Set gatewayresponse.header.Access-Control-Allow-Origin of these under x-amazon-apigateway-gateway-responses."
	}));
}
// src/core/desired/rules/ignored.ts
/** Parts of OpenAPI that API Gateway takes and does not keep (aws-facts 2.8, 2.14): said once per part, with its first place. */
const OF_OPERATIONS = [
	"callbacks",
	"deprecated",
	"servers"
];
/** What a parameter may say of its values: API Gateway checks only that a required one is there. */
const CONSTRAINTS = [
	"enum",
	"pattern",
	"minimum",
	"maximum",
	"minLength",
	"maxLength",
	"default"
];
const IGNORED_RULES = [{
	code: "part-not-stored",
	severity: "warning",
	check: operationParts
}, {
	code: "parameter-constraints-ignored",
	severity: "warning",
	check: constraints
}];
function pathItems({ context }) {
	return members(child(context.root, "paths")).map(([, node]) => resolve(context, node));
}
function operations(paths) {
	return paths.flatMap((path) => members(path).flatMap(([key, node]) => Object.hasOwn(OPERATION_KEYS, key) ? [node] : []));
}
function operationParts(subject) {
	const all = operations(pathItems(subject));
	const responses = all.flatMap((operation) => members(child(operation, "responses"))).map(([, node]) => resolve(subject.context, node));
	return [...OF_OPERATIONS.flatMap((key) => notStored(key, all)), ...notStored("links", responses)];
}
function notStored(key, holders) {
	const found = holders.map((holder) => child(holder, key)).filter(({ value }) => value !== void 0 && value !== false);
	const [first] = found;
	if (first === void 0) return [];
	const places = found.length === 1 ? "in one place" : `in ${found.length} places`;
	return [{
		pointer: first.pointer,
		message: `${quoted(key)} stands ${places}; API Gateway does not keep it.`,
		hint: "It stays in the spec for its readers; nothing at API Gateway comes of it."
	}];
}
function constraints(subject) {
	const paths = pathItems(subject);
	const bound = [...paths, ...operations(paths)].map((holder) => child(holder, "parameters")).flatMap(items).map((node) => resolve(subject.context, node)).filter(isConstrained);
	const [first] = bound;
	if (first === void 0) return [];
	const which = bound.length === 1 ? "One parameter restricts its values" : `${bound.length} parameters restrict their values`;
	return [{
		pointer: first.pointer,
		message: `${which}; API Gateway checks only that a required one is there.`,
		hint: "Check the values in the backend."
	}];
}
/** In 3.0 the constraints are in the schema, in 2.0 on the parameter itself; those of bodies are checked by the model. */
function isConstrained(node) {
	if (child(node, "in").value === "body") return false;
	const schema = child(node, "schema");
	const holder = objectOf((isMap(schema) ? schema : node).value) ?? {};
	return CONSTRAINTS.some((key) => Object.hasOwn(holder, key));
}
// src/core/desired/rules/mock.ts
const MOCK_RULES = [{
	code: "mock-binary",
	severity: "warning",
	check: binary
}, {
	code: "mock-status",
	severity: "warning",
	check: missingStatus
}];
/** With every body taken for binary, the request template of a mock sees none: 500 "Unable to transform request". */
function binary({ context, place, method, definition }) {
	const { integration } = method;
	return when(definition.properties.binaryMediaTypes.includes("*/*") && integration?.type === "MOCK" && integration.contentHandling !== "CONVERT_TO_TEXT", () => ({
		pointer: integrationNode(context, place.node).pointer,
		message: `The mock of ${place.key} answers 500, because */* is among the binary media types.`,
		hint: "Set contentHandling: CONVERT_TO_TEXT on it, or name the binary media types one by one."
	}));
}
/** The request template of a mock says the status; without one every call is answered with 500. */
function missingStatus({ context, place, method }) {
	const { integration } = method;
	if (integration?.type !== "MOCK") return [];
	return when(!mockHasStatus(integration), () => ({
		pointer: integrationNode(context, place.node).pointer,
		message: `The mock of ${place.key} has no request template that gives a statusCode, so that it answers 500.`,
		hint: "Set requestTemplates: { application/json: '{\"statusCode\": 200}' } and responses: { default: { statusCode: \"200\" } }."
	}));
}
/** Whether a request template of a mock gives a status, as far as can be told without rendering it. */
function mockHasStatus({ requestTemplates }) {
	return Object.values(requestTemplates).some((template) => template.includes("statusCode"));
}
// src/core/desired/rules/subject.ts
/** The service's sentence about one part of an operation (aws-facts 2.6). */
function unableTo(part, { httpMethod, path }, reason) {
	return `Unable to put ${part} on '${httpMethod}' for resource at path '${path}': ${reason}`;
}
/** The service's sentence about the operation itself. */
function unableToPutMethod({ httpMethod, path }, reason) {
	return `Unable to put method '${httpMethod}' on resource at path '${path}': ${reason}`;
}
// src/core/desired/rules/integration-responses.ts
/** Rules for integration responses and mapping templates (aws-facts 2.6, 2.10). */
const REMAPPED = [
	"authorization",
	"connection",
	"content-length",
	"expect",
	"host",
	"server",
	"via"
];
const INTEGRATION_RESPONSE_RULES = [
	{
		code: "integration-response-status",
		severity: "error",
		check: badStatuses
	},
	{
		code: "integration-response-collision",
		severity: "warning",
		check: collisions
	},
	{
		code: "integration-response-undeclared",
		severity: "warning",
		check: undeclaredStatuses
	},
	{
		code: "integration-response-header",
		severity: "error",
		check: undeclaredHeaders
	},
	{
		code: "integration-response-missing",
		severity: "warning",
		check: noResponses
	},
	{
		code: "response-unmapped",
		severity: "warning",
		check: unmappedStatuses
	},
	{
		code: "header-remapped",
		severity: "warning",
		check: remappedHeaders
	},
	{
		code: "template-not-text",
		severity: "error",
		check: badTemplates
	}
];
function entries({ context, place }) {
	return members(child(integrationNode(context, place.node), "responses"));
}
function statusOf(node) {
	return text(child(node, "statusCode"));
}
function badStatuses(subject) {
	return entries(subject).flatMap(([pattern, node]) => when(!STATUS_CODE.test(statusOf(node) ?? ""), () => ({
		pointer: node.pointer,
		message: `The integration response ${quoted(pattern)} of ${subject.place.key} has no status code.`,
		hint: "Set statusCode to the status that the client gets."
	})));
}
function collisions(subject) {
	const all = entries(subject);
	return all.flatMap(([pattern, node], index) => {
		const status = statusOf(node);
		const later = all.slice(index + 1).find(([, other]) => statusOf(other) === status);
		return when(status !== void 0 && later !== void 0, () => ({
			pointer: node.pointer,
			message: `${quoted(pattern)} and ${quoted(later?.[0] ?? "")} both answer ${status}; API Gateway keeps one response per status.`,
			hint: "Join the patterns with | in one response."
		}));
	});
}
/** A proxy passes the backend's answer through: what the document says of its responses is kept but never used. */
function isProxy({ method }) {
	return method.integration?.type.endsWith("_PROXY") ?? false;
}
/** Reported as refused (aws-facts 2.6), yet specs in production have it: hence a warning. */
function undeclaredStatuses(subject) {
	if (isProxy(subject)) return [];
	return entries(subject).flatMap(([, node]) => {
		const status = statusOf(node);
		const declared = status === void 0 || Object.hasOwn(subject.method.responses, status);
		const maps = members(child(node, "responseParameters")).length > 0;
		return when(!declared && maps, () => ({
			pointer: node.pointer,
			message: `${subject.place.key} maps headers of the response ${status}, which the operation does not declare.`,
			hint: `Add ${status} with these headers to the operation's responses.`
		}));
	});
}
function undeclaredHeaders(subject) {
	return entries(subject).flatMap(([, node]) => {
		const response = subject.method.responses[statusOf(node) ?? ""];
		if (response === void 0 || isProxy(subject)) return [];
		return members(child(node, "responseParameters")).flatMap(([name, { pointer }]) => when(!Object.hasOwn(response.responseParameters, name), () => ({
			pointer,
			message: `${subject.place.key} maps ${quoted(name)}, which its response does not declare.`,
			hint: "Declare the header under the headers of that response.",
			...mappingRefused(subject, name)
		})));
	});
}
/** A proxy answers by itself; without a response, everything else answers 500. Of a mock without a status that is said already. */
function noResponses(subject) {
	const { integration } = subject.method;
	return when(integration !== void 0 && !isProxy(subject) && entries(subject).length === 0 && (integration.type !== "MOCK" || mockHasStatus(integration)), () => ({
		pointer: integrationNode(subject.context, subject.place.node).pointer,
		message: `The integration of ${subject.place.key} has no responses, so that every call answers 500.`,
		hint: "Add responses: { default: { statusCode: \"200\" } }, or use the proxy type."
	}));
}
/** Declared to clients, and never answered: no integration response leads to it. */
function unmappedStatuses(subject) {
	const mapped = new Set(entries(subject).map(([, node]) => statusOf(node)));
	if (isProxy(subject) || mapped.size === 0) return [];
	const unmapped = Object.keys(subject.method.responses).filter((status) => !mapped.has(status));
	return when(unmapped.length > 0, () => ({
		pointer: child(subject.place.node, "responses").pointer,
		message: `No integration response of ${subject.place.key} leads to ${unmapped.join(", ")}.`,
		hint: "Add an integration response with that statusCode and the pattern that selects it."
	}));
}
/** The data plane renames these headers of an answer to x-amzn-Remapped-* (aws-facts 2.14). */
function remappedHeaders(subject) {
	if (isProxy(subject)) return [];
	return entries(subject).flatMap(([, node]) => members(child(node, "responseParameters")).flatMap(([name, { pointer }]) => {
		const header = name.replace(/^method\.response\.header\./, "");
		return when(REMAPPED.includes(header.toLowerCase()), () => ({
			pointer,
			message: `Clients of ${subject.place.key} get the header ${quoted(header)} as x-amzn-Remapped-${header}.`,
			hint: "Use a header with another name."
		}));
	}));
}
function mappingRefused({ place }, name) {
	return refused(unableTo("integration response", place, `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${`Invalid mapping expression parameter specified: ${name}`}]`));
}
function badTemplates(subject) {
	const { context, place } = subject;
	return [child(integrationNode(context, place.node), "requestTemplates"), ...entries(subject).map(([, node]) => child(node, "responseTemplates"))].flatMap((templates) => {
		return [...members(templates).filter(([, { value }]) => value !== null && typeof value !== "string").map(([, { pointer }]) => templateViolation(pointer)), ...when(templates.value !== void 0 && !isMap(templates), () => templateViolation(templates.pointer))];
	});
}
function templateViolation(pointer) {
	return {
		pointer,
		message: "A mapping template is not a text.",
		hint: "Map a content type to the text of the template."
	};
}
// src/core/desired/rules/integrations.ts
const SHORTEST_TIMEOUT = 50;
const LONGEST_STREAM = 9e5;
const TIMEOUT_TEXT = "Timeout should be between 50 ms and 29000 ms";
const CONNECTION_TYPES = ["INTERNET", "VPC_LINK"];
const PASSTHROUGH = [
	"WHEN_NO_MATCH",
	"WHEN_NO_TEMPLATES",
	"NEVER"
];
const CONTENT_HANDLING = ["CONVERT_TO_TEXT", "CONVERT_TO_BINARY"];
const INTEGRATION_RULES = [
	{
		code: "integration-http-method",
		severity: "error",
		check: onIntegration(missingHttpMethod)
	},
	{
		code: "integration-uri",
		severity: "error",
		check: onIntegration(badUri)
	},
	{
		code: "integration-timeout",
		severity: "error",
		check: onIntegration(badTimeout)
	},
	{
		code: "integration-timeout-quota",
		severity: "warning",
		check: onIntegration(raisedTimeout)
	},
	{
		code: "integration-lambda-method",
		severity: "warning",
		check: onIntegration(lambdaMethod)
	},
	{
		code: "integration-transfer-mode",
		severity: "error",
		check: onIntegration(badTransferMode)
	},
	{
		code: "integration-connection-type",
		severity: "error",
		check: onIntegration(badConnectionType)
	},
	{
		code: "integration-passthrough",
		severity: "error",
		check: onIntegration(badPassthrough)
	},
	{
		code: "integration-content-handling",
		severity: "error",
		check: onIntegration(badContentHandling)
	},
	{
		code: "integration-connection",
		severity: "error",
		check: onIntegration(missingConnection)
	}
];
/** Runs a check where the method has an integration. */
function onIntegration(check) {
	return (method) => {
		const { integration } = method.method;
		if (integration === void 0) return [];
		return check({
			method,
			integration,
			node: integrationNode(method.context, method.place.node)
		});
	};
}
function missingHttpMethod({ integration, node, method }) {
	return when(integration.type !== "MOCK" && integration.httpMethod === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${method.place.key} does not say which HTTP method to call with.`,
		hint: "Set httpMethod; Lambda functions are called with POST.",
		...refused(unableTo("integration", method.place, "Enumeration value for HttpMethod must be non-empty"))
	}));
}
function badUri({ integration, node, method }) {
	const reason = integration.type === "MOCK" ? void 0 : uriProblem(integration.type, integration.uri ?? "");
	if (reason === void 0) return [];
	return [{
		pointer: child(node, "uri").pointer,
		message: `API Gateway does not take the uri of the integration of ${method.place.key}: ${reason.replace(/\.$/, "")}.`,
		hint: integration.type.startsWith("HTTP") ? "Write http:// or https:// literally; stage variables may follow." : "Write arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations, or SERVICE:action/NAME.",
		...refused(unableTo("integration", method.place, reason))
	}];
}
/** The service's words about a URI that cannot be, or undefined for one that can. */
function uriProblem(type, uri) {
	if (type === "HTTP" || type === "HTTP_PROXY") return /^https?:\/\/./.test(uri) ? void 0 : "Invalid HTTP endpoint specified for URI";
	if (!uri.startsWith("arn:")) return "Invalid ARN specified in the request";
	if (!/:(?:path|action)\//.test(uri)) return "AWS ARN for integration must contain path or action";
	if (type === "AWS_PROXY" && !/:(?:lambda|firehose):(?:path|action)\//.test(uri)) return "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.";
}
function badTimeout({ integration, node, method }) {
	const place = child(node, "timeoutInMillis");
	const timeout = integer(place);
	const longest = longestTimeout(method, node);
	const inRange = timeout !== void 0 && timeout >= SHORTEST_TIMEOUT && timeout <= longest;
	return when(place.value !== void 0 && !inRange, () => ({
		pointer: place.pointer,
		message: `The timeout of ${method.place.key} must be a whole number from ${SHORTEST_TIMEOUT} to ${longest} milliseconds.`,
		hint: `Leave it out for ${integration.timeoutInMillis > longest ? longest : DEFAULT_TIMEOUT}.`,
		...refused(unableTo("integration", method.place, TIMEOUT_TEXT))
	}));
}
/** Streams may take 15 minutes; others 29 seconds, but the quota of regional and private APIs can be raised (aws-facts 1.2). */
function longestTimeout({ context }, node) {
	return compileEndpointType(context) === "EDGE" && transferMode(node) !== "STREAM" ? DEFAULT_TIMEOUT : LONGEST_STREAM;
}
/** A warning here and an error at an account with the quota everybody has: the embedded API Gateway is such an account. */
function raisedTimeout({ node, method, integration }) {
	const timeout = integration.timeoutInMillis;
	return when(timeout > 29e3 && timeout <= longestTimeout(method, node) && transferMode(node) !== "STREAM", () => ({
		pointer: child(node, "timeoutInMillis").pointer,
		message: `The timeout of ${method.place.key} is over ${DEFAULT_TIMEOUT} milliseconds: the import is refused unless the account's quota was raised.`,
		hint: `Use at most ${DEFAULT_TIMEOUT}, or have the quota L-E5AE38E3 raised (regional and private APIs only).`,
		...refused(unableTo("integration", method.place, TIMEOUT_TEXT))
	}));
}
/** Stored, and every call fails (aws-facts 2.10). */
function lambdaMethod({ integration, node, method }) {
	const { type, httpMethod, uri = "" } = integration;
	return when(type.startsWith("AWS") && isInvocationUri(uri) && httpMethod !== void 0 && httpMethod !== "POST", () => ({
		pointer: child(node, "httpMethod").pointer,
		message: `${method.place.key} calls Lambda with ${httpMethod}; Lambda takes POST only, and every call would answer 500.`,
		hint: "Set httpMethod to POST, whatever method the client uses."
	}));
}
function badTransferMode({ integration, node, method }) {
	const place = child(node, "responseTransferMode");
	const mode = transferMode(node);
	const takes = mode === "BUFFERED" || mode === "STREAM" && integration.type.endsWith("_PROXY");
	return when(place.value !== void 0 && !takes, () => ({
		pointer: place.pointer,
		message: `The integration of ${method.place.key} has a responseTransferMode that it cannot have.`,
		hint: "Use BUFFERED; STREAM works with http_proxy and aws_proxy only."
	}));
}
function badConnectionType({ node }) {
	const place = child(node, "connectionType");
	const known = CONNECTION_TYPES.includes(text(place)?.toUpperCase() ?? "");
	return when(place.value !== void 0 && !known, () => ({
		pointer: place.pointer,
		message: "API Gateway does not know this connectionType.",
		hint: `Use one of ${CONNECTION_TYPES.join(", ")}, or leave it out.`
	}));
}
function badPassthrough({ integration, node }) {
	return when(!PASSTHROUGH.includes(integration.passthroughBehavior), () => ({
		pointer: child(node, "passthroughBehavior").pointer,
		message: "API Gateway does not know this passthroughBehavior.",
		hint: `Use one of ${PASSTHROUGH.join(", ")}.`
	}));
}
function badContentHandling({ integration, node }) {
	const { contentHandling } = integration;
	return when(contentHandling !== void 0 && !CONTENT_HANDLING.includes(contentHandling), () => ({
		pointer: child(node, "contentHandling").pointer,
		message: "API Gateway does not know this contentHandling.",
		hint: `Use one of ${CONTENT_HANDLING.join(", ")}, or leave it out.`
	}));
}
function missingConnection({ integration, node, method }) {
	return when(text(child(node, "connectionType"))?.toUpperCase() === "VPC_LINK" && integration.connectionId === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${method.place.key} goes through a VPC link but does not say which.`,
		hint: "Set connectionId to the id of the VPC link, or to a stage variable that holds it."
	}));
}
// src/core/desired/rules/limits.ts
/** Rules for the quotas of one API (aws-facts 1.2): a fixed one is an error, one that the account can have raised a warning. */
const KILOBYTE = 1024;
const MOST_RESOURCES = 300;
const MOST_AUTHORIZERS = 10;
const MOST_DOCUMENTATION_PARTS = 2e3;
const LONGEST_POLICY = 8192;
const LARGEST_MODELS = 400 * KILOBYTE;
const LARGEST_TEMPLATE = 300 * KILOBYTE;
const LONGEST_METHOD_ARN = 1600;
/** What stands before the path in the shortest ARN that a method can have: a stage has one letter at least. */
const METHOD_ARN = "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/s/GET";
const DOCUMENT_LIMITS = [
	{
		code: "resources-limit",
		severity: "warning",
		check: resources
	},
	{
		code: "authorizers-limit",
		severity: "warning",
		check: authorizers
	},
	{
		code: "documentation-limit",
		severity: "warning",
		check: documentationParts
	},
	{
		code: "policy-size",
		severity: "warning",
		check: policySize
	},
	{
		code: "models-size",
		severity: "error",
		check: modelsSize
	},
	{
		code: "api-without-methods",
		severity: "error",
		check: noMethods
	}
];
const METHOD_LIMITS = [{
	code: "template-size",
	severity: "error",
	check: templateSizes
}, {
	code: "method-arn-length",
	severity: "error",
	check: methodArnLength
}];
const RAISE = "have the quota of the account raised";
function resources({ context, definition }) {
	const count = definition.resources.length;
	return when(count > MOST_RESOURCES, () => ({
		pointer: child(context.root, "paths").pointer,
		message: `The paths make ${count} resources, parents included; an API has ${MOST_RESOURCES} unless the account's quota was raised.`,
		hint: `Split the API, use a greedy {proxy+} path, or ${RAISE} (L-01C8A9E0).`
	}));
}
function authorizers({ context, definition }) {
	const count = Object.keys(definition.authorizers).length;
	return when(count > MOST_AUTHORIZERS, () => ({
		pointer: securitySchemesNode(context).pointer,
		message: `The spec defines ${count} authorizers; an API has ${MOST_AUTHORIZERS} unless the account's quota was raised.`,
		hint: `Remove authorizers that no operation uses, or ${RAISE} through AWS support.`
	}));
}
function documentationParts({ context }) {
	const parts = descend(context.root, "x-amazon-apigateway-documentation", "documentationParts");
	const count = items(parts).length;
	return when(count > MOST_DOCUMENTATION_PARTS, () => ({
		pointer: parts.pointer,
		message: `The spec has ${count} documentation parts; an API has ${MOST_DOCUMENTATION_PARTS} unless the account's quota was raised.`,
		hint: `Remove some, or ${RAISE} through AWS support.`
	}));
}
function policySize({ context, definition }) {
	const { policy } = definition.properties;
	const length = policy === void 0 ? 0 : JSON.stringify(policy).length;
	return when(length > LONGEST_POLICY, () => ({
		pointer: child(context.root, "x-amazon-apigateway-policy").pointer,
		message: `The resource policy has ${length} characters; it may have ${LONGEST_POLICY} unless the account's quota was raised.`,
		hint: `Join statements with lists and wildcards, or ${RAISE} (L-8B81B02C).`
	}));
}
function modelsSize({ context }) {
	const schemas = schemasNode(context);
	const size = members(schemas).reduce((sum, [, { value }]) => sum + bytes(JSON.stringify(value)), 0);
	return when(size > LARGEST_MODELS, () => ({
		pointer: schemas.pointer,
		message: `The schemas make ${kilobytes(size)} KB of models; API Gateway takes ${LARGEST_MODELS / KILOBYTE} KB for one API.`,
		hint: "Every named schema becomes a model, used or not: remove those that no operation needs, or split the API."
	}));
}
/** A deployment of an API without methods is refused (aws-facts 4.2). */
function noMethods({ context, definition }) {
	return when(Object.keys(definition.methods).length === 0, () => ({
		pointer: child(context.root, "paths").pointer,
		message: "The API would have no methods, and API Gateway does not deploy such an API.",
		hint: "Give at least one path an operation with an integration."
	}));
}
function templateSizes({ context, place }) {
	const integration = integrationNode(context, place.node);
	const responses = members(child(integration, "responses")).map(([, node]) => node);
	return [child(integration, "requestTemplates"), ...responses.map((node) => child(node, "responseTemplates"))].flatMap(members).flatMap(([, node]) => templateSize(node, place.key));
}
function templateSize({ value, pointer }, operation) {
	const size = typeof value === "string" && value.length > LARGEST_TEMPLATE / 4 ? bytes(value) : 0;
	return when(size > LARGEST_TEMPLATE, () => ({
		pointer,
		message: `A mapping template of ${operation} has ${kilobytes(size)} KB; API Gateway takes ${LARGEST_TEMPLATE / KILOBYTE} KB.`,
		hint: "Move the work to the backend."
	}));
}
/** A longer ARN gives 414 to every call (aws-facts 1.2). */
function methodArnLength({ place }) {
	return when(bytes(METHOD_ARN) + bytes(place.path) > LONGEST_METHOD_ARN, () => ({
		pointer: place.node.pointer,
		message: `The ARN of the method would have more than ${LONGEST_METHOD_ARN} bytes, so that every call is answered with 414.`,
		hint: "Shorten the path."
	}));
}
function bytes(text = "") {
	return Buffer.byteLength(text);
}
function kilobytes(size) {
	return Math.ceil(size / KILOBYTE);
}
// src/core/desired/rules/mappings.ts
/** Rules for what integrations map to what (aws-facts 2.6, 2.10). Values are never quoted: they may hold credentials. */
const COMMON = /^(?:'.*'|(?:context|stageVariables)\..+)$/s;
const OF_REQUEST = /^method\.request\.(?:body(?:[.[].*)?|(?:multivalue)?(?:header|querystring)\..+|path\..+)$/s;
const OF_RESPONSE = /^integration\.response\.(?:body(?:[.[].*)?|(?:multivalue)?header\..+)$/s;
const REQUEST_NAME = /^integration\.request\.(?:header|querystring|path)\.[a-zA-Z0-9._$-]+$/;
const PARAMETER = /^method\.request\.(?:multivalue)?(header|querystring|path)\.(.+)$/s;
const MAPPING_RULES = [
	{
		code: "mapping-quotes",
		severity: "error",
		check: doubleQuotes
	},
	{
		code: "mapping-value",
		severity: "error",
		check: values
	},
	{
		code: "mapping-name",
		severity: "error",
		check: names
	},
	{
		code: "mapping-parameter-undeclared",
		severity: "error",
		check: undeclaredParameters
	}
];
/** By the operation: several rules look at them. */
const known$2 = /* @__PURE__ */ new WeakMap();
function mappings(subject) {
	const found = known$2.get(subject.place) ?? findAll$2(subject);
	known$2.set(subject.place, found);
	return found;
}
function findAll$2({ context, place }) {
	const node = integrationNode(context, place.node);
	const responses = members(child(node, "responses")).map(([, response]) => child(response, "responseParameters"));
	return [...texts("integration", child(node, "requestParameters")), ...responses.flatMap((parameters) => texts("integration response", parameters))];
}
function texts(part, node) {
	return members(node).flatMap(([name, mapped]) => typeof mapped.value === "string" ? [{
		part,
		name,
		value: mapped.value,
		node: mapped
	}] : []);
}
const isDoubleQuoted = ({ value }) => value.startsWith("\"");
/** `"*"` is no static value: the single quotes belong into the text (aws-facts 2.6). */
function doubleQuotes(subject) {
	return mappings(subject).filter(isDoubleQuoted).map(({ part, name, value, node }) => ({
		pointer: node.pointer,
		message: `${subject.place.key} maps ${quoted(name)} to a value in double quotes, which API Gateway refuses.`,
		hint: "Put a static value in single quotes inside of the text, such as \"'*'\".",
		...refused(unableTo(part, subject.place, `Invalid mapping expression specified: ${value}`))
	}));
}
function values(subject) {
	return mappings(subject).filter((mapping) => !isDoubleQuoted(mapping) && !isExpression(mapping)).map(({ part, name, value, node }) => ({
		pointer: node.pointer,
		message: `${subject.place.key} maps ${quoted(name)} to something that is neither a static value nor an expression.`,
		hint: part === "integration" ? "Write 'static' in single quotes, method.request.header.NAME (or querystring, path, body), context.NAME or stageVariables.NAME." : "Write 'static' in single quotes, integration.response.header.NAME, integration.response.body, context.NAME or stageVariables.NAME.",
		...refused(unableTo(part, subject.place, `Invalid mapping expression specified: ${value}`))
	}));
}
function isExpression({ part, value }) {
	return COMMON.test(value) || (part === "integration" ? OF_REQUEST : OF_RESPONSE).test(value);
}
function names(subject) {
	return mappings(subject).filter(({ part, name }) => part === "integration" && !REQUEST_NAME.test(name)).map(({ name, node }) => ({
		pointer: node.pointer,
		message: `${subject.place.key} maps to ${quoted(name)}, which is no part of the request to the backend.`,
		hint: "Write integration.request.header.NAME, integration.request.querystring.NAME or integration.request.path.NAME."
	}));
}
/** A path variable counts as declared only where it is the last segment (aws-facts 2.8). */
function undeclaredParameters(subject) {
	const { requestParameters } = subject.method;
	return mappings(subject).flatMap(({ part, value, node }) => {
		const match = part === "integration" ? PARAMETER.exec(value) : null;
		if (match === null) return [];
		const parameter = `method.request.${match[1]}.${match[2]}`;
		if (Object.hasOwn(requestParameters, parameter)) return [];
		const error = `Invalid mapping expression parameter specified: ${value}`;
		return [{
			pointer: node.pointer,
			message: `${subject.place.key} maps the parameter ${quoted(parameter)}, which it does not declare.`,
			hint: "Declare it under the parameters of the operation or of its path.",
			...refused(unableTo(part, subject.place, `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${error}]`))
		}];
	});
}
// src/core/desired/rules/methods.ts
/** Rules for operations: parameters, validator, integration present (aws-facts 2.6, 2.8, 4.2). */
const PARAMETER_NAME = /^[a-zA-Z0-9._$-]+$/;
const STORED = [
	"query",
	"header",
	"path"
];
const DROPPED = ["formData", "cookie"];
const METHOD_RULES = [
	{
		code: "parameter-name",
		severity: "error",
		check: parameterNames
	},
	{
		code: "parameter-duplicate",
		severity: "error",
		check: parameterDuplicates
	},
	{
		code: "parameter-dropped",
		severity: "warning",
		check: droppedParameters
	},
	{
		code: "parameter-path-unknown",
		severity: "warning",
		check: unknownPathParameters
	},
	{
		code: "parameter-location",
		severity: "error",
		check: parameterLocations
	},
	{
		code: "validator-unknown",
		severity: "error",
		check: unknownValidator
	},
	{
		code: "auth-extension-type",
		severity: "error",
		check: authExtensionType
	},
	{
		code: "integration-missing",
		severity: "error",
		check: missingIntegration
	},
	{
		code: "integration-type",
		severity: "error",
		check: malformedIntegration
	}
];
function parameterNames({ parameters, place }) {
	return parameters.filter(({ name, location }) => STORED.includes(location) && !PARAMETER_NAME.test(name)).map(({ name, node }) => ({
		pointer: node.pointer,
		message: `API Gateway does not take the parameter name ${quoted(name)}.`,
		hint: "Use letters, digits and ._$- only; for a name such as filter[x], leave the parameter out of the spec.",
		...refused(unableToPutMethod(place, "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]"))
	}));
}
function parameterDuplicates({ parameters, place }) {
	const stored = parameters.filter(({ location }) => STORED.includes(location));
	return stored.flatMap(({ name, node, location }, index) => {
		const first = stored.slice(0, index).find((other) => other.name === name);
		return when(first !== void 0, () => ({
			pointer: node.pointer,
			message: `The parameter ${quoted(name)} is both in ${first?.location} and in ${location}.`,
			hint: "Give one of them another name.",
			...refused(unableToPutMethod(place, "Parameter names must be unique across querystring, header and path"))
		}));
	});
}
function droppedParameters({ parameters }) {
	return parameters.filter(({ location }) => DROPPED.includes(location)).map(({ name, location, node }) => ({
		pointer: node.pointer,
		message: `API Gateway ignores parameters in ${location}, such as ${quoted(name)}.`,
		hint: "The backend still gets it; API Gateway neither validates nor maps it."
	}));
}
/** It is stored and never filled. */
function unknownPathParameters({ parameters, place }) {
	const variables = new Set(segments(place.path).map(pathVariable));
	return parameters.filter(({ name, location }) => location === "path" && !variables.has(name)).map(({ name, node }) => ({
		pointer: node.pointer,
		message: `${place.key} declares the path parameter ${quoted(name)}, which its path does not have.`,
		hint: `Write {${name}} into the path, or remove the parameter.`
	}));
}
function parameterLocations({ parameters }) {
	return parameters.filter(({ location }) => ![
		...STORED,
		...DROPPED,
		"body"
	].includes(location)).map(({ name, location, node }) => ({
		pointer: node.pointer,
		message: `The parameter ${quoted(name)} is in ${quoted(location)}, which OpenAPI does not have; it would be lost.`,
		hint: require_nearest.didYouMean(location, STORED, "Write query, header or path.")
	}));
}
function unknownValidator({ context, place, method, definition }) {
	const name = method.requestValidator;
	if (name === void 0 || Object.hasOwn(definition.requestValidators, name)) return [];
	return [{
		pointer: validatorNode(context, place.node).pointer,
		message: `There is no request validator ${quoted(name)}.`,
		hint: require_nearest.didYouMean(name, Object.keys(definition.requestValidators), "Define it under x-amazon-apigateway-request-validators."),
		...refused(unableToPutMethod(place, "Invalid Request Validator identifier specified"))
	}];
}
function authExtensionType({ place }) {
	const node = child(child(place.node, "x-amazon-apigateway-auth"), "type");
	const type = text(node)?.toUpperCase();
	return when(type !== void 0 && !["NONE", "AWS_IAM"].includes(type), () => ({
		pointer: node.pointer,
		message: "x-amazon-apigateway-auth knows the types NONE and AWS_IAM only.",
		hint: "For an authorizer use security and a security scheme."
	}));
}
function missingIntegration({ context, place }) {
	return when(!isMap(integrationNode(context, place.node)), () => ({
		pointer: place.node.pointer,
		message: `${place.key} has no x-amazon-apigateway-integration, and one such operation keeps the whole API from being deployed.`,
		hint: "Add an integration, a mock one for example, or remove the operation."
	}));
}
function malformedIntegration({ context, place }) {
	const node = integrationNode(context, place.node);
	return when(isMap(node) && integrationType(node) === void 0, () => ({
		pointer: node.pointer,
		message: `The integration of ${place.key} has no type that API Gateway knows.`,
		hint: "Set type to aws, aws_proxy, http, http_proxy or mock.",
		...refused(`Unable to parse API definition because of a malformed integration at path ${place.path}`)
	}));
}
// src/core/desired/body-schemas.ts
/** The schemas of request and response bodies, with what they describe. */
/** By the root of the document: several rules ask for all of them. */
const known$1 = /* @__PURE__ */ new WeakMap();
/** In the order of the document. A shared body is there once per use. */
function bodySchemas(context) {
	const found = known$1.get(context.root) ?? findAll$1(context);
	known$1.set(context.root, found);
	return found;
}
function findAll$1(context) {
	return members(child(context.root, "paths")).flatMap(([, node]) => members(resolve(context, node)).flatMap(([key, operation]) => Object.hasOwn(OPERATION_KEYS, key) ? operationSchemas(context, operation) : []));
}
function operationSchemas(context, operation) {
	const responses = members(child(operation, "responses")).map(([, node]) => resolve(context, node));
	if (context.version === 3) return [...contentSchemas("request", child(resolve(context, child(operation, "requestBody")), "content")), ...responses.flatMap((node) => contentSchemas("response", child(node, "content")))];
	return [...items(child(operation, "parameters")).map((node) => resolve(context, node)).filter((node) => child(node, "in").value === "body").flatMap((node) => typedSchemas(context, operation, node, "request")), ...responses.flatMap((node) => typedSchemas(context, operation, node, "response"))];
}
function contentSchemas(part, content) {
	return members(content).map(([mediaType, media]) => ({
		part,
		mediaType,
		node: child(media, "schema")
	})).filter(({ node }) => isMap(node));
}
/** In 2.0 one schema counts for every media type of the operation. */
function typedSchemas(context, operation, holder, part) {
	const node = child(holder, "schema");
	if (!isMap(node)) return [];
	return mediaTypes(context, operation, part === "request" ? "consumes" : "produces").map((mediaType) => ({
		part,
		mediaType,
		node
	}));
}
// src/core/desired/rules/schemas.ts
/**
* Rules for JSON schemas (aws-facts 2.6, 2.7, 2.14). What API Gateway only documents as unsupported is a warning, once
* per keyword with its first place: specs in production have most of it, and a model without validation works anyhow.
*/
const UNSUPPORTED = [
	"default",
	"discriminator",
	"example",
	"exclusiveMinimum",
	"maxItems",
	"minItems",
	"nullable",
	"readOnly"
];
const COMBINERS = [
	"allOf",
	"anyOf",
	"oneOf"
];
/** Of draft 04, and of OpenAPI; int32, int64 and decimal are documented as not supported. */
const FORMATS = /* @__PURE__ */ new Set([
	"date-time",
	"email",
	"hostname",
	"ipv4",
	"ipv6",
	"uri",
	"date",
	"byte",
	"binary",
	"password",
	"float",
	"double"
]);
const PRIMITIVES = /* @__PURE__ */ new Set([
	"string",
	"number",
	"integer",
	"boolean"
]);
const SCHEMA_RULES = [
	{
		code: "schema-enum-duplicate",
		severity: "error",
		check: duplicateValues
	},
	{
		code: "schema-keyword",
		severity: "warning",
		check: unsupportedKeywords
	},
	{
		code: "schema-combination",
		severity: "warning",
		check: combinations
	},
	{
		code: "schema-format",
		severity: "warning",
		check: formats
	},
	{
		code: "response-schema-primitive",
		severity: "warning",
		check: primitiveResponses
	},
	{
		code: "model-media-type",
		severity: "warning",
		check: otherMediaTypes
	}
];
/** By the root of the document: several rules ask for all of them. */
const known = /* @__PURE__ */ new WeakMap();
/** Every schema of the document: named ones, those of bodies, and all that stand in them. */
function allSchemas(context) {
	const found = known.get(context.root) ?? findAll(context);
	known.set(context.root, found);
	return found;
}
function findAll(context) {
	const inline = bodySchemas(context).map(({ node }) => node);
	return [...members(schemasNode(context)).map(([, node]) => node), ...inline].flatMap(subschemas);
}
function tally(things) {
	const found = /* @__PURE__ */ new Map();
	for (const [thing, node] of things) {
		const known = found.get(thing);
		found.set(thing, {
			pointer: known?.pointer ?? node.pointer,
			count: (known?.count ?? 0) + 1
		});
	}
	return found;
}
function times(count, what) {
	return count === 1 ? `One ${what}` : `${count} ${what}s`;
}
/** The service refuses a model for it and does not say which (aws-facts 2.6). */
function duplicateValues({ context }) {
	return allSchemas(context).flatMap((node) => {
		const values = objectOf(node.value)?.["enum"];
		if (!Array.isArray(values) || new Set(values.map(require_json.canonical)).size === values.length) return [];
		return [{
			pointer: `${node.pointer}/enum`,
			message: "A value is twice in an enum, and API Gateway refuses such a model.",
			hint: "Keep each value once.",
			...refused("Unable to create model: Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]")
		}];
	});
}
function unsupportedKeywords({ context }) {
	return [...tally(allSchemas(context).flatMap((node) => {
		const schema = objectOf(node.value) ?? {};
		return UNSUPPORTED.filter((key) => Object.hasOwn(schema, key)).map((key) => [key, child(node, key)]);
	}))].map(([key, { pointer, count }]) => ({
		pointer,
		message: `${times(count, "schema")} ${count === 1 ? "has" : "have"} ${quoted(key)}, which API Gateway does not support in models: it is not checked, and some models are refused for it.`,
		hint: "Do not rely on it for validation; take it out when the import says \"Invalid model schema specified\"."
	}));
}
/** In 3.0 a combination must not stand beside a $ref, in 2.0 there is no oneOf and no anyOf. */
function combinations({ context }) {
	return [...tally(allSchemas(context).flatMap((node) => {
		const schema = objectOf(node.value) ?? {};
		const has = COMBINERS.filter((key) => Object.hasOwn(schema, key));
		const beside = Object.hasOwn(schema, "$ref") ? has : [];
		const unknown = context.version === 2 ? has.filter((key) => key !== "allOf") : [];
		return [.../* @__PURE__ */ new Set([...beside, ...unknown])].map((key) => [key, child(node, key)]);
	}))].map(([key, { pointer, count }]) => ({
		pointer,
		message: `${times(count, "schema")} ${count === 1 ? "has" : "have"} ${quoted(key)} where API Gateway does not take it: beside a $ref, or in OpenAPI 2.0.`,
		hint: "Put the reference into the list, or describe the alternatives in OpenAPI 3.0."
	}));
}
function formats({ context }) {
	return [...tally(allSchemas(context).flatMap((node) => {
		const format = objectOf(node.value)?.["format"];
		return typeof format !== "string" || FORMATS.has(format) ? [] : [[format, child(node, "format")]];
	}))].map(([format, { pointer, count }]) => ({
		pointer,
		message: `${times(count, "schema")} ${count === 1 ? "has" : "have"} the format ${quoted(format)}, which API Gateway does not support: it is not checked, and some models are refused for it.`,
		hint: "Use minimum, maximum or pattern; take it out when the import says \"Invalid model schema specified\"."
	}));
}
function primitiveResponses({ context }) {
	return inOne(bodySchemas(context).filter(({ node, part }) => {
		const type = objectOf(resolve(context, node).value)?.["type"];
		return part === "response" && typeof type === "string" && PRIMITIVES.has(type);
	}), (count) => ({
		message: `${times(count, "response")} ${count === 1 ? "has" : "have"} a bare string, number or boolean as schema, which API Gateway does not support.`,
		hint: "Leave the schema of the response out, or answer with an object."
	}));
}
/** They cannot be exported, and the export is how a stage's snapshot is read (aws-facts 3.6). */
function otherMediaTypes({ context }) {
	const others = bodySchemas(context).filter(({ mediaType }) => !/[/+]json\b/i.test(mediaType));
	const types = require_json.sorted(new Set(others.map(({ mediaType }) => mediaType)));
	const named = types.slice(0, 3).map(quoted).join(", ");
	return inOne(others, () => ({
		message: `Bodies of other types than JSON have schemas (${named}${types.length > 3 ? ", ..." : ""}); API Gateway has JSON models only and cannot export them.`,
		hint: "Leave out the schema of bodies that are not JSON."
	}));
}
function inOne(found, say) {
	const [first] = found;
	return first === void 0 ? [] : [{
		pointer: first.node.pointer,
		...say(found.length)
	}];
}
// src/core/desired/rules/all.ts
const RULES_OF_DOCUMENTS = [
	...DOCUMENT_RULES,
	...DOCUMENT_LIMITS,
	...AUTHORIZER_RULES,
	...GATEWAY_RESPONSE_RULES,
	...EXTENSION_RULES,
	...SCHEMA_RULES,
	...IGNORED_RULES
];
const RULES_OF_METHODS = [
	...METHOD_RULES,
	...METHOD_LIMITS,
	...INTEGRATION_RULES,
	...INTEGRATION_EXTENSION_RULES,
	...MAPPING_RULES,
	...MOCK_RULES,
	...INTEGRATION_RESPONSE_RULES
];
// src/core/desired/rules/paths.ts
/** Rules for paths and resources (aws-facts 2.6, 2.14). */
const LITERAL_SEGMENT = /^[A-Za-z0-9_.,:-]+$/;
const VARIABLE_SEGMENT = /^\{[A-Za-z0-9_.,:$-]+\+?\}$/;
const RESERVED = ["/ping", "/sping"];
/** The keys of a path item that OpenAPI knows and that are no operations of the service. */
const OTHER_KEYS = /* @__PURE__ */ new Set([
	"$ref",
	"summary",
	"description",
	"servers",
	"parameters"
]);
const PATH_RULES = [
	{
		code: "path-segment",
		severity: "error",
		check: ({ paths }) => paths.flatMap(badSegments)
	},
	{
		code: "path-greedy-child",
		severity: "error",
		check: ({ paths }) => paths.flatMap(greedyChild)
	},
	{
		code: "path-sibling-variable",
		severity: "error",
		check: ({ paths }) => siblingVariables(paths)
	},
	{
		code: "path-duplicate",
		severity: "error",
		check: ({ paths }) => duplicates(paths)
	},
	{
		code: "path-reserved",
		severity: "warning",
		check: ({ paths }) => paths.flatMap(reserved)
	},
	{
		code: "operation-unsupported",
		severity: "error",
		check: ({ paths }) => paths.flatMap(unsupportedKeys)
	},
	{
		code: "operation-malformed",
		severity: "error",
		check: ({ paths }) => paths.flatMap(malformed)
	}
];
function badSegments({ path, written, node }) {
	return segments(path).filter((part) => !LITERAL_SEGMENT.test(part) && !VARIABLE_SEGMENT.test(part)).map((part) => ({
		pointer: node.pointer,
		message: `The path ${quoted(written)} has the segment ${quoted(part)}, which API Gateway does not take.`,
		hint: "A segment is letters, digits and _-.,: or one whole {variable} or {variable+}."
	}));
}
function greedyChild({ path, node }) {
	const greedy = segments(path).slice(0, -1).find((part) => part.endsWith("+}"));
	return when(greedy !== void 0, () => ({
		pointer: node.pointer,
		message: `Nothing can stand below the greedy variable ${quoted(greedy ?? "")}.`,
		hint: "Make it the last segment of the path, or take the plus away.",
		...refused(`Unable to create resource at path '${path}': Cannot create a child of a resource with a greedy path variable: ${greedy}`)
	}));
}
/** One parent has one variable child: `/a/{x}` and `/a/{y}` cannot both be. */
function siblingVariables(paths) {
	const variableOf = /* @__PURE__ */ new Map();
	return paths.flatMap(({ path, node }) => segments(path).flatMap((part, index, all) => {
		if (pathVariable(part) === void 0) return [];
		const parent = `/${all.slice(0, index).join("/")}`;
		const first = variableOf.get(parent) ?? part;
		variableOf.set(parent, first);
		return when(first !== part, () => siblingViolation(node.pointer, path, first, part));
	}));
}
function siblingViolation(pointer, path, first, part) {
	return {
		pointer,
		message: `The variable ${quoted(part)} stands where another path has ${quoted(first)}; only one is allowed.`,
		hint: `Use one name for both, for example ${first}.`,
		...refused(`Unable to create resource at path '${path}': A sibling (${first}) of this resource already has a variable path part -- only one is allowed`)
	};
}
function duplicates(paths) {
	const firstOf = /* @__PURE__ */ new Map();
	return paths.flatMap(({ path, written, node }) => {
		const first = firstOf.get(path);
		if (first === void 0) firstOf.set(path, written);
		return when(first !== void 0, () => ({
			pointer: node.pointer,
			message: `${quoted(written)} and ${quoted(first ?? "")} are one path to API Gateway.`,
			hint: "Put the operations under one of them."
		}));
	});
}
function reserved({ path, node }) {
	return when(RESERVED.includes(path), () => ({
		pointer: node.pointer,
		message: `API Gateway keeps ${path} for its own health checks and answers it itself.`,
		hint: "Choose another path."
	}));
}
function unsupportedKeys({ node, written }) {
	return members(node).flatMap(([key, value]) => {
		if (Object.hasOwn(OPERATION_KEYS, key) || OTHER_KEYS.has(key) || key.startsWith("x-")) return [];
		return when(isMap(value), () => ({
			pointer: value.pointer,
			message: `API Gateway has no ${quoted(key)} operation, so ${quoted(written)} would lose it silently.`,
			hint: "Use get, put, post, delete, options, head, patch or x-amazon-apigateway-any-method."
		}));
	});
}
function malformed({ node, written }) {
	return members(node).flatMap(([key, value]) => when(Object.hasOwn(OPERATION_KEYS, key) && !isMap(value), () => ({
		pointer: value.pointer,
		message: `The operation ${quoted(key)} of ${quoted(written)} is not an object.`,
		hint: "Describe the operation, or remove it."
	})));
}
// src/core/desired/pseudo.ts
const VARIABLE = /\$\{AWS::(AccountId|Region|Partition)\}/g;
const MEMBERS = {
	AccountId: "account",
	Region: "region",
	Partition: "partition"
};
/** The document with the variables filled in that are known; the others stay. Keys are left as they are. */
function substitutePseudo(document, pseudo) {
	if (Object.keys(pseudo).length === 0) return document;
	return rewriteTexts(document, { text: (text) => fillPseudo(text, pseudo) });
}
/** One text with the variables filled in. */
function fillPseudo(text, pseudo) {
	if (!mayHoldPseudo(text)) return text;
	return text.replaceAll(VARIABLE, (all, name) => pseudo[MEMBERS[name]] ?? all);
}
/** Whether a text is worth a look: nearly none is, which is seen at once. */
function mayHoldPseudo(text) {
	return text.includes("${AWS::");
}
/** The variables that are left in a value, each once. */
function pseudoVariables(value) {
	const found = /* @__PURE__ */ new Set();
	visitTexts(value, (text) => {
		if (mayHoldPseudo(text)) for (const [variable] of text.matchAll(VARIABLE)) found.add(variable);
	});
	return [...found];
}
// src/core/desired/version.ts
/** Which OpenAPI a document is written in (aws-facts 2.2). */
/** The major version of a document that the service imports; also of one that YAML read as a number. */
function openApiVersion(root) {
	const swagger = text(child(root, "swagger"));
	if (swagger !== void 0) return /^2(\.0){0,2}$/.test(swagger) ? 2 : void 0;
	return /^3(\.0(\.\d+)?)?$/.test(text(child(root, "openapi")) ?? "") ? 3 : void 0;
}
// src/core/desired/compile.ts
/** Compiles a document whose `$ref`s, if any, stay inside of it. Never throws for what is in the document. */
function compileDefinition(document, options) {
	const root = rootNode(substitutePseudo(document, options.pseudo ?? {}));
	const version = openApiVersion(root);
	if (version === void 0 || !isMap(child(root, "paths"))) return unusable();
	const findings = [];
	const context = {
		root,
		version,
		report: (finding) => findings.push(finding)
	};
	const paths = pathPlaces(context, options.basePath);
	const { definition, methods } = build(context, paths);
	const endpointType = compileEndpointType(context);
	const places = methods.map(({ place }) => [place.key, place.node.pointer]);
	return {
		definition,
		...endpointType === void 0 ? {} : { endpointType },
		operations: Object.fromEntries(places),
		findings: distinct([...findings, ...check(context, paths, definition, methods)])
	};
}
function build(context, paths) {
	const schemes = compileSchemes(context);
	reportIgnoredSchemes(context, schemes);
	const requestValidators = compileValidators(context);
	const methods = operationPlaces(paths).flatMap((place) => compileMethod(context, place, {
		schemes,
		requestValidators
	}) ?? []);
	return {
		definition: {
			properties: compileProperties(context),
			resources: resourcePaths(paths.map(({ path }) => path)),
			methods: Object.fromEntries(methods.map(({ place, method }) => [place.key, method])),
			models: compileModels(context),
			authorizers: compileAuthorizers(schemes),
			requestValidators,
			gatewayResponses: compileGatewayResponses(context.root)
		},
		methods
	};
}
function check(context, paths, definition, methods) {
	return [
		...applyRules(RULES_OF_DOCUMENTS, {
			context,
			definition
		}),
		...applyRules(PATH_RULES, { paths }),
		...methods.flatMap((compiled) => applyRules(RULES_OF_METHODS, {
			context,
			definition,
			...compiled
		}))
	];
}
function unusable() {
	return {
		operations: {},
		findings: [{
			code: "openapi-not-importable",
			severity: "error",
			pointer: "",
			message: "API Gateway imports OpenAPI 2.0 and 3.0 documents with paths; this is none.",
			hint: "Start the document with swagger: \"2.0\" or openapi: \"3.0.3\", and give it paths.",
			...refused("Invalid OpenAPI input.")
		}]
	};
}
Object.defineProperty(exports, "AUTHORIZATION_TYPES", {
	enumerable: true,
	get: function() {
		return AUTHORIZATION_TYPES;
	}
});
Object.defineProperty(exports, "CORE_SCHEMA", {
	enumerable: true,
	get: function() {
		return CORE_SCHEMA;
	}
});
Object.defineProperty(exports, "CsvError", {
	enumerable: true,
	get: function() {
		return CsvError;
	}
});
Object.defineProperty(exports, "DEFAULT_RESPONSE_TEMPLATES", {
	enumerable: true,
	get: function() {
		return DEFAULT_RESPONSE_TEMPLATES;
	}
});
Object.defineProperty(exports, "DEFAULT_TIMEOUT", {
	enumerable: true,
	get: function() {
		return DEFAULT_TIMEOUT;
	}
});
Object.defineProperty(exports, "ENDPOINT_TYPES", {
	enumerable: true,
	get: function() {
		return ENDPOINT_TYPES;
	}
});
Object.defineProperty(exports, "EVENT_ID", {
	enumerable: true,
	get: function() {
		return EVENT_ID;
	}
});
Object.defineProperty(exports, "GATEWAY_RESPONSE_STATUS", {
	enumerable: true,
	get: function() {
		return GATEWAY_RESPONSE_STATUS;
	}
});
Object.defineProperty(exports, "INTEGRATION_TYPES", {
	enumerable: true,
	get: function() {
		return INTEGRATION_TYPES;
	}
});
Object.defineProperty(exports, "OPERATION_KEYS", {
	enumerable: true,
	get: function() {
		return OPERATION_KEYS;
	}
});
Object.defineProperty(exports, "SCALAR_STYLE", {
	enumerable: true,
	get: function() {
		return SCALAR_STYLE;
	}
});
Object.defineProperty(exports, "STATUS_CODE", {
	enumerable: true,
	get: function() {
		return STATUS_CODE;
	}
});
Object.defineProperty(exports, "YAMLException", {
	enumerable: true,
	get: function() {
		return YAMLException;
	}
});
Object.defineProperty(exports, "binaryTag", {
	enumerable: true,
	get: function() {
		return binaryTag;
	}
});
Object.defineProperty(exports, "capped", {
	enumerable: true,
	get: function() {
		return capped;
	}
});
Object.defineProperty(exports, "cappedByFile", {
	enumerable: true,
	get: function() {
		return cappedByFile;
	}
});
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
	}
});
Object.defineProperty(exports, "compileDefinition", {
	enumerable: true,
	get: function() {
		return compileDefinition;
	}
});
Object.defineProperty(exports, "compileSchemes", {
	enumerable: true,
	get: function() {
		return compileSchemes;
	}
});
Object.defineProperty(exports, "constructFromEvents", {
	enumerable: true,
	get: function() {
		return constructFromEvents;
	}
});
Object.defineProperty(exports, "declaredProperties", {
	enumerable: true,
	get: function() {
		return declaredProperties;
	}
});
Object.defineProperty(exports, "defineMappingTag", {
	enumerable: true,
	get: function() {
		return defineMappingTag;
	}
});
Object.defineProperty(exports, "defineScalarTag", {
	enumerable: true,
	get: function() {
		return defineScalarTag;
	}
});
Object.defineProperty(exports, "defineSequenceTag", {
	enumerable: true,
	get: function() {
		return defineSequenceTag;
	}
});
Object.defineProperty(exports, "descend", {
	enumerable: true,
	get: function() {
		return descend;
	}
});
Object.defineProperty(exports, "documentPolicy", {
	enumerable: true,
	get: function() {
		return documentPolicy;
	}
});
Object.defineProperty(exports, "dump", {
	enumerable: true,
	get: function() {
		return dump;
	}
});
Object.defineProperty(exports, "endpointConfigurationNode", {
	enumerable: true,
	get: function() {
		return endpointConfigurationNode;
	}
});
Object.defineProperty(exports, "error", {
	enumerable: true,
	get: function() {
		return error;
	}
});
Object.defineProperty(exports, "fillPseudo", {
	enumerable: true,
	get: function() {
		return fillPseudo;
	}
});
Object.defineProperty(exports, "functionPart", {
	enumerable: true,
	get: function() {
		return functionPart;
	}
});
Object.defineProperty(exports, "getScalarValue", {
	enumerable: true,
	get: function() {
		return getScalarValue;
	}
});
Object.defineProperty(exports, "init_js_yaml", {
	enumerable: true,
	get: function() {
		return init_js_yaml;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "invocationUri", {
	enumerable: true,
	get: function() {
		return invocationUri;
	}
});
Object.defineProperty(exports, "isInvocationUri", {
	enumerable: true,
	get: function() {
		return isInvocationUri;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: true,
	get: function() {
		return isMap;
	}
});
Object.defineProperty(exports, "items", {
	enumerable: true,
	get: function() {
		return items;
	}
});
Object.defineProperty(exports, "load", {
	enumerable: true,
	get: function() {
		return load;
	}
});
Object.defineProperty(exports, "loadAll", {
	enumerable: true,
	get: function() {
		return loadAll;
	}
});
Object.defineProperty(exports, "mayHoldPseudo", {
	enumerable: true,
	get: function() {
		return mayHoldPseudo;
	}
});
Object.defineProperty(exports, "members", {
	enumerable: true,
	get: function() {
		return members;
	}
});
Object.defineProperty(exports, "mergeTag", {
	enumerable: true,
	get: function() {
		return mergeTag;
	}
});
Object.defineProperty(exports, "methodKey", {
	enumerable: true,
	get: function() {
		return methodKey;
	}
});
Object.defineProperty(exports, "normalisePolicy", {
	enumerable: true,
	get: function() {
		return normalisePolicy;
	}
});
Object.defineProperty(exports, "normaliseSchema", {
	enumerable: true,
	get: function() {
		return normaliseSchema;
	}
});
Object.defineProperty(exports, "notYet", {
	enumerable: true,
	get: function() {
		return notYet;
	}
});
Object.defineProperty(exports, "objectOf", {
	enumerable: true,
	get: function() {
		return objectOf;
	}
});
Object.defineProperty(exports, "omapTag", {
	enumerable: true,
	get: function() {
		return omapTag;
	}
});
Object.defineProperty(exports, "openApiVersion", {
	enumerable: true,
	get: function() {
		return openApiVersion;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "pairsTag", {
	enumerable: true,
	get: function() {
		return pairsTag;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "parseEvents", {
	enumerable: true,
	get: function() {
		return parseEvents;
	}
});
Object.defineProperty(exports, "parseFunctionArn", {
	enumerable: true,
	get: function() {
		return parseFunctionArn;
	}
});
Object.defineProperty(exports, "parsePolicy", {
	enumerable: true,
	get: function() {
		return parsePolicy;
	}
});
Object.defineProperty(exports, "pathVariable", {
	enumerable: true,
	get: function() {
		return pathVariable;
	}
});
Object.defineProperty(exports, "pseudoVariables", {
	enumerable: true,
	get: function() {
		return pseudoVariables;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: true,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "referencedModel", {
	enumerable: true,
	get: function() {
		return referencedModel;
	}
});
Object.defineProperty(exports, "resolve", {
	enumerable: true,
	get: function() {
		return resolve;
	}
});
Object.defineProperty(exports, "rewriteTexts", {
	enumerable: true,
	get: function() {
		return rewriteTexts;
	}
});
Object.defineProperty(exports, "rootNode", {
	enumerable: true,
	get: function() {
		return rootNode;
	}
});
Object.defineProperty(exports, "schemasNode", {
	enumerable: true,
	get: function() {
		return schemasNode;
	}
});
Object.defineProperty(exports, "securityNode", {
	enumerable: true,
	get: function() {
		return securityNode;
	}
});
Object.defineProperty(exports, "securitySchemesNode", {
	enumerable: true,
	get: function() {
		return securitySchemesNode;
	}
});
Object.defineProperty(exports, "segments", {
	enumerable: true,
	get: function() {
		return segments;
	}
});
Object.defineProperty(exports, "setTag", {
	enumerable: true,
	get: function() {
		return setTag;
	}
});
Object.defineProperty(exports, "splitMethodKey", {
	enumerable: true,
	get: function() {
		return splitMethodKey;
	}
});
Object.defineProperty(exports, "substitutePseudo", {
	enumerable: true,
	get: function() {
		return substitutePseudo;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textMap", {
	enumerable: true,
	get: function() {
		return textMap;
	}
});
Object.defineProperty(exports, "texts", {
	enumerable: true,
	get: function() {
		return texts$1;
	}
});
Object.defineProperty(exports, "timestampTag", {
	enumerable: true,
	get: function() {
		return timestampTag;
	}
});
Object.defineProperty(exports, "warning", {
	enumerable: true,
	get: function() {
		return warning;
	}
});
