/**
 * The second look at a YAML text that the fast parser refuses: every syntax error at once, in our own words, because the
 * libraries' messages quote the text, which may hold secrets.
 */
import type * as Yaml from 'yaml';
import type { Alias, Document, YAMLError, YAMLMap } from 'yaml';
import type { LoadCode } from './codes.ts';
import { longForm } from './intrinsic-tags.ts';

export interface YamlFault {
  readonly code: LoadCode;
  /** Index into the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

type YamlLibrary = typeof Yaml;

export interface SecondLook {
  /** In the order of the text. */
  readonly faults: readonly YamlFault[];
  /** Where there is no fault: some writers end a `{ }` at the start of a line, which only the fast parser refuses. */
  readonly value?: unknown;
}

/**
 * @param intrinsics whether the tags of CloudFormation are read
 * @returns undefined where the library cannot read the text at all
 */
export async function secondLook(text: string, intrinsics: boolean): Promise<SecondLook | undefined> {
  const yaml = await import('yaml');
  try {
    const documents = parseAll(yaml, text);
    const faults = faultsOf(yaml, documents, text, intrinsics);
    return faults.length > 0 ? { faults } : { faults, value: jsonOf(yaml, documents[0]) };
  } catch {
    return undefined;
  }
}

function parseAll(yaml: YamlLibrary, text: string): readonly Document.Parsed[] {
  const parsed = yaml.parseAllDocuments(text, {
    schema: 'core',
    resolveKnownTags: false,
    prettyErrors: false,
    // Compares each key with each other; `keyFaults` does it in one pass.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return Array.isArray(parsed) ? parsed : [];
}

function faultsOf(
  yaml: YamlLibrary,
  documents: readonly Document.Parsed[],
  text: string,
  intrinsics: boolean,
): readonly YamlFault[] {
  const known = ({ code, pos }: YAMLError) =>
    intrinsics && code === 'TAG_RESOLVE_FAILED' && longForm(text.slice(...pos)) !== undefined;
  const second = documents[1];
  const faults = documents.flatMap((document) => [
    ...[...document.errors, ...document.warnings]
      .filter((fault) => !known(fault))
      .map((fault) => faultOf(fault, text)),
    ...structureFaults(yaml, document),
  ]);
  if (second !== undefined) faults.push(severalDocuments(second.range?.[0] ?? 0));
  return distinct(faults);
}

/** The library's codes in words. https://eemeli.org/yaml/#errors */
const WORDS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'An alias (*name) cannot have an anchor or a tag of its own.',
  BAD_COLLECTION_TYPE: 'A tag does not fit the kind of value that follows it.',
  BAD_DIRECTIVE: 'A directive (% at the start of a line) is not known.',
  BAD_DQ_ESCAPE: 'A string in double quotes holds an escape that YAML does not have.',
  BAD_INDENT: 'The indentation does not fit, or a "]" or "}" is missing.',
  BAD_PROP_ORDER: 'An anchor or tag must stand before the indicator that follows it.',
  BAD_SCALAR_START: 'A value cannot begin with this character unless it is in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A mapping cannot begin here, on the line of another key.',
  BLOCK_IN_FLOW: 'A block collection cannot stand inside of [ ] or { }.',
  COMMENT_SPACE: 'A comment (#) must have a space before it.',
  IMPOSSIBLE: 'The text cannot be read as YAML.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1024 characters, or a quote is not closed.',
  MISSING_CHAR: 'A closing quote, bracket, brace, colon or comma is missing.',
  MULTILINE_IMPLICIT_KEY: 'A key must be on one line.',
  MULTIPLE_ANCHORS: 'A value has more than one anchor.',
  MULTIPLE_DOCS: 'There is more than one document.',
  MULTIPLE_TAGS: 'A value has more than one tag.',
  NON_STRING_KEY: 'A key is not text.',
  TAB_AS_INDENT: 'A tab is used for indentation; YAML takes spaces only.',
  UNEXPECTED_TOKEN: 'Something stands here that does not fit.',
};

function faultOf(fault: YAMLError, text: string): YamlFault {
  const [offset, end] = fault.pos;
  if (fault.code === 'TAG_RESOLVE_FAILED') return tagFault(text.slice(offset, end), offset);
  const message = WORDS[fault.code] ?? 'The text cannot be read as YAML.';
  return {
    code: 'yaml-syntax',
    offset,
    message,
    hint: 'Put the syntax right; quotes around a value often help.',
  };
}

/** The fault of a tag. It is not shown: a secret that begins with "!" and is not quoted looks like one. */
export function tagFault(tag: string, offset: number): YamlFault {
  const isIntrinsic = longForm(tag) !== undefined;
  const message = isIntrinsic
    ? `The CloudFormation intrinsic ${tag} is evaluated in specs only.`
    : 'A YAML tag (! at the start of a value) that has no meaning here.';
  const hint = isIntrinsic ? 'Write ${values.NAME}.' : 'Take the tag out, or quote the value.';
  return { code: 'yaml-tag', offset, message, hint };
}

/** The document as JSON, each tag of CloudFormation as its long form. */
function jsonOf(yaml: YamlLibrary, document: Document.Parsed | undefined): unknown {
  if (document === undefined) return undefined;
  yaml.visit(document, {
    Node(_key, node) {
      const name = yaml.isAlias(node) || node.tag === undefined ? undefined : longForm(node.tag);
      if (name === undefined || yaml.isAlias(node)) return undefined;
      delete node.tag;
      const map = new yaml.YAMLMap();
      map.add(new yaml.Pair(new yaml.Scalar(name), node));
      return map;
    },
  });
  return document.toJS({ maxAliasCount: -1 });
}

function structureFaults(yaml: YamlLibrary, document: Document.Parsed): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Set<string>();
  const note = (node: { anchor?: string | undefined }) => {
    if (node.anchor !== undefined) anchors.add(node.anchor);
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
    },
  });
  return faults;
}

function keyFaults(yaml: YamlLibrary, map: YAMLMap): readonly YamlFault[] {
  const seen = new Set<string>();
  return map.items.flatMap((pair): readonly YamlFault[] => {
    const offset = yaml.isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    if (!yaml.isScalar(pair.key))
      return pair.key === null || yaml.isAlias(pair.key) ? [] : [complexKey(offset)];
    const key = String(pair.key.value);
    if (seen.has(key)) return [duplicateKey(key, offset)];
    seen.add(key);
    return [];
  });
}

/** A key that a mapping has twice. */
export function duplicateKey(key: string, offset: number): YamlFault {
  const name = key.length > 80 ? `${key.slice(0, 79)}…` : key;
  const message = `The key ${JSON.stringify(name)} is already in this mapping.`;
  return { code: 'duplicate-key', offset, message, hint: 'Keep one of the two.' };
}

function complexKey(offset: number): YamlFault {
  return {
    code: 'yaml-syntax',
    offset,
    message: 'A key is a list or a mapping.',
    hint: 'Use text as the key.',
  };
}

function unknownAlias(alias: Alias): YamlFault {
  const message = 'An alias (*name) refers to an anchor (&name) that is not set before it.';
  return {
    code: 'yaml-syntax',
    offset: alias.range?.[0] ?? 0,
    message,
    hint: 'Set the anchor first, or quote the value.',
  };
}

function severalDocuments(offset: number): YamlFault {
  const message = 'The file holds more than one YAML document.';
  return { code: 'yaml-documents', offset, message, hint: 'Put each document in a file of its own.' };
}

function distinct(faults: readonly YamlFault[]): readonly YamlFault[] {
  const byPlace = new Map(faults.map((fault) => [`${fault.offset} ${fault.message}`, fault]));
  return [...byPlace.values()].sort((left, right) => left.offset - right.offset);
}
