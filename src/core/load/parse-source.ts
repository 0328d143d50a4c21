/** One way to read every file: JSON or YAML 1.2, within the limits, with every syntax error at its place. */
import { constructFromEvents, CORE_SCHEMA, load, type Schema, YAMLException } from 'js-yaml';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/repository.ts';
import { type CheckedValue, checkValue } from './check-value.ts';
import { capped, error } from './findings.ts';
import { isJson } from './format.ts';
import { INTRINSICS_SCHEMA } from './intrinsic-tags.ts';
import { countKeys, scanJson } from './json-scan.ts';
import { MAX_ALIASES, MAX_DEPTH, MAX_PROBLEMS } from './limits.ts';
import { placeFindings, problemAt } from './place.ts';
import { positionFinder, START } from './position.ts';
import { yamlEvents } from './yaml-events.ts';
import type { YamlFault } from './yaml-faults.ts';
import { duplicateKey, secondLook, tagFault } from './yaml-faults.ts';

export type ParsedSource = { readonly value: Json } | { readonly problems: readonly Problem[] };

export interface SourceOptions {
  readonly maxBytes: number;
  /** Keys that are refused wherever they stand. */
  readonly forbiddenKeys: ReadonlySet<string>;
  /** Whether the short forms of CloudFormation's intrinsics are read, as their long forms. */
  readonly intrinsics?: boolean;
}

/** The keys that a specification cannot have. `constructor` is a fair name for a property of a schema. */
export const FORBIDDEN_IN_SPECS: ReadonlySet<string> = new Set(['__proto__']);
/** The keys that our own formats cannot have: the validator would pass over them in silence. */
export const FORBIDDEN_IN_FILES: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** The value of a file, or its problems. Never throws, whatever the text; never quotes a value from it. */
export async function parseSource(file: SourceFile, options: SourceOptions): Promise<ParsedSource> {
  const early = unreadable(file, options.maxBytes);
  if (early !== undefined) return { problems: [early] };
  const read = isJson(file) ? readJson(file.text) : await readYaml(file, options.intrinsics === true);
  if (read.faults.length > 0) return { problems: placeFaults(file, read.faults) };
  const checked = checkValue(read.value, options.forbiddenKeys);
  const faults = isJson(file) ? hiddenFaults(file.text, checked) : [];
  if (faults.length > 0) return { problems: placeFaults(file, faults) };
  if ('value' in checked)
    return { value: isMisread(file, checked) ? (load(file.text) as Json) : checked.value };
  return { problems: await placeFindings(file, capped(checked.findings, MAX_PROBLEMS)) };
}

/** The problem of a file that is too large, or that holds nothing. */
export function unreadable(file: SourceFile, maxBytes: number): Problem | undefined {
  return tooLarge(file, maxBytes) ?? empty(file);
}

function tooLarge(file: SourceFile, maxBytes: number): Problem | undefined {
  const bytes = Buffer.byteLength(file.text);
  if (bytes <= maxBytes) return undefined;
  const message = `The file has ${bytes} bytes; at most ${maxBytes} are read.`;
  return problemAt(file.path, error('file-too-large', '', message, 'Make the file smaller.'), START);
}

/** A line that is neither blank nor a comment nor the mark of a document's beginning. */
const CONTENT = /^[^\S\n]*(?!---\s*$)[^\s#]/m;

function empty(file: SourceFile): Problem | undefined {
  if (CONTENT.test(file.text)) return undefined;
  const hint = 'Fill the file, or delete it: an empty file is not taken for "nothing is wanted".';
  return problemAt(file.path, error('file-empty', '', 'The file holds nothing.', hint), START);
}

interface Read {
  readonly value?: unknown;
  readonly faults: readonly YamlFault[];
}

function readJson(marked: string): Read {
  try {
    return { value: JSON.parse(withoutMark(marked)), faults: [] };
  } catch {
    return { faults: jsonFaults(marked) };
  }
}

/** A byte order mark is no part of JSON, and many editors write one. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}

/** What `JSON.parse` lets pass: keys that are there twice, and any depth. */
function hiddenFaults(text: string, checked: CheckedValue): readonly YamlFault[] {
  const sound = 'value' in checked && !checked.backslash && checked.members === countKeys(text);
  return sound ? [] : jsonFaults(text);
}

/**
 * `JSON.parse` of Node 24 takes a key that is one escaped character (`"\\""`) for a single backslash once it has met that
 * key. The parser for YAML, of which JSON is a part, reads what may have been misread.
 */
function isMisread(file: SourceFile, checked: CheckedValue): boolean {
  return isJson(file) && 'value' in checked && checked.backslash;
}

function jsonFaults(text: string): readonly YamlFault[] {
  return scanJson(withoutMark(text)).map(({ kind, offset, message }): YamlFault => {
    if (kind === 'duplicate-key') return duplicateKey(message, offset);
    if (kind === 'nesting-too-deep') return tooDeep(offset);
    return { code: 'json-syntax', offset, message: `Not JSON: ${message}.`, hint: 'Put the syntax right.' };
  });
}

async function readYaml(file: SourceFile, intrinsics: boolean): Promise<Read> {
  const schema = intrinsics ? INTRINSICS_SCHEMA : CORE_SCHEMA;
  try {
    return { value: constructed(file, schema), faults: [] };
  } catch (thrown) {
    const first = firstFault(thrown);
    if (first.code === 'nesting-too-deep' || first.code === 'expansion-too-large') return { faults: [first] };
    return (await secondLook(file.text, intrinsics)) ?? { faults: [first] };
  }
}

/** The one document of a text, as `load` of the library would read it, from events that are kept for its positions. */
function constructed(file: SourceFile, schema: Schema): unknown {
  const events = yamlEvents(file);
  const documents = constructFromEvents(events, { source: file.text, schema, maxAliases: MAX_ALIASES });
  if (documents.length !== 1) throw new YAMLException('not one document');
  return documents[0];
}

/** What the parser itself says, for the texts that only it refuses. Its reasons are matched only to find better words. */
function firstFault(thrown: unknown): YamlFault {
  const reason = thrown instanceof YAMLException ? (thrown.reason ?? '') : '';
  const offset = thrown instanceof YAMLException ? (thrown.mark?.position ?? 0) : 0;
  if (reason.includes('maxDepth')) return tooDeep(offset);
  if (reason.includes('alias') && reason.includes('exceed')) return tooManyAliases(offset);
  const tag = /tag !<(![^>]*)>/.exec(reason)?.[1];
  if (tag !== undefined) return tagFault(tag, offset);
  const hint = 'Put the syntax right; quotes around a value often help.';
  return { code: 'yaml-syntax', offset, message: 'The text cannot be read as YAML.', hint };
}

function tooDeep(offset: number): YamlFault {
  const message = `The file is nested more than ${MAX_DEPTH} levels deep.`;
  return { code: 'nesting-too-deep', offset, message, hint: 'Nest less deeply.' };
}

function tooManyAliases(offset: number): YamlFault {
  const message = `The file has more than ${MAX_ALIASES} YAML aliases.`;
  return { code: 'expansion-too-large', offset, message, hint: 'Write the values out, or use $ref.' };
}

function placeFaults(file: SourceFile, faults: readonly YamlFault[]): readonly Problem[] {
  const at = positionFinder(file.text);
  const problems = faults.map((fault) => {
    const hint = isTemplate(file.text, fault) ? TEMPLATE_HINT : fault.hint;
    return problemAt(file.path, error(fault.code, '', fault.message, hint), at(fault.offset));
  });
  const rest = capped(problems, MAX_PROBLEMS).slice(MAX_PROBLEMS);
  return [...problems.slice(0, MAX_PROBLEMS), ...rest.map((finding) => problemAt(file.path, finding, START))];
}

const TEMPLATE_HINT =
  'Put a text that holds a placeholder in quotes; directives of templates, such as %{ if }, cannot stand here.';

/** Whether there is a placeholder or a directive (`%{ if ... }`) on the line that cannot be read. */
function isTemplate(text: string, { code, offset }: YamlFault): boolean {
  if (code !== 'json-syntax' && code !== 'yaml-syntax') return false;
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end === -1 ? text.length : end);
  return line.includes('${') || line.includes('%{');
}
