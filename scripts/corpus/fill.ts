/**
 * Values for the placeholders of a document: those of CloudFormation and of Terraform are filled by Tollgate itself, from
 * values made up here. Terraform may also write a placeholder where no text stands, which makes the file neither YAML nor
 * JSON: such a file is rendered here first, as `terraform templatefile` would.
 */
import { parseSpecFile } from '../../src/core/load/bundle/fragments.ts';
import { isObject, type JsonObject } from '../../src/core/model/json.ts';
import { contentOf, type Document } from './documents.ts';
import { madeUp } from './made-up.ts';

export interface Filled {
  /** The text of the spec. */
  readonly text: string;
  /** What goes into `environments.*.values`. */
  readonly values: Readonly<Record<string, string>>;
  /** The document, to see what it is; undefined where it is none. */
  readonly content: unknown;
  /** Whether it had to be rendered before it could be read. */
  readonly rendered: boolean;
}

export async function fillings(document: Document): Promise<Filled> {
  const { folder, text } = document;
  if (folder === 'ready') return { text, values: {}, content: contentOf(text), rendered: false };
  const read = await parsed(document, text);
  if (read !== undefined) return { text, values: valuesOf(read), content: read, rendered: false };
  const plain = text.replaceAll(PLACEHOLDER, (all: string, name: string, at: number) => {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
    return isKnown(name) ? all : madeUp({ name, text: line, key: '' });
  });
  return { text: plain, values: {}, content: await parsed(document, plain), rendered: true };
}

async function parsed({ format }: Document, text: string): Promise<JsonObject | undefined> {
  const read = await parseSpecFile({ path: `specs/api.${format}`, text });
  return 'value' in read && isObject(read.value) ? read.value : undefined;
}

const PLACEHOLDER = /\$\{([^{}\n]{1,256})\}/g;

/** What API Gateway or Tollgate fill without a value. */
function isKnown(name: string): boolean {
  return /^(?:stageVariables\.|AWS::(?:Region|AccountId|Partition|URLSuffix|NoValue)$)/.test(name);
}

function valuesOf(document: JsonObject): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const use = (name: string, text: string, key: string): void => {
    if (!isKnown(name) && !values.has(name)) values.set(name, madeUp({ name, text, key }));
  };
  walk(document, '', use, new Set());
  return Object.fromEntries(values);
}

type Use = (name: string, text: string, key: string) => void;

/** @param key the nearest key that is no intrinsic; `mine` are the names that an `Fn::Sub` brings along */
function walk(value: unknown, key: string, use: Use, mine: ReadonlySet<string>): void {
  if (typeof value === 'string') {
    for (const [, name = ''] of value.matchAll(PLACEHOLDER)) {
      if (!name.startsWith('!') && !mine.has(name)) use(name.trim(), value, key);
    }
  } else if (Array.isArray(value)) for (const item of value) walk(item, key, use, mine);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value)) member(name, inner, key, use, mine);
}

function member(name: string, value: unknown, key: string, use: Use, mine: ReadonlySet<string>): void {
  const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  if (name === 'Ref' && typeof value === 'string') use(value, value, key);
  else if (name === 'Fn::GetAtt' || name === 'Fn::FindInMap') use(texts.join('.'), '', key);
  else if (name === 'Fn::If') condition(value, key, use, mine);
  else if (name === 'Fn::Sub' && Array.isArray(value)) {
    const [text, map] = value as readonly unknown[];
    walk(map, key, use, mine);
    walk(text, key, use, new Set([...mine, ...(isObject(map) ? Object.keys(map) : [])]));
  } else walk(value, name.startsWith('Fn::') ? key : name, use, mine);
}

function condition(value: unknown, key: string, use: Use, mine: ReadonlySet<string>): void {
  const [name, ...branches] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (typeof name === 'string') use(name, '', 'condition');
  walk(branches, key, use, mine);
}
