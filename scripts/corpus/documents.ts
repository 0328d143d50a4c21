/** The documents of the corpus, and what each of them is: told by its name and its content, never by a list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isObject } from '../../src/core/model/json.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export const hasCorpus = existsSync(CORPUS);

export type Folder = 'ready' | 'templated';

export interface Document {
  readonly folder: Folder;
  readonly name: string;
  readonly text: string;
  readonly format: 'json' | 'yaml';
}

/** The documents of a folder in the order of their names. */
export function documentsOf(folder: Folder): readonly Document[] {
  return readdirSync(CORPUS + folder)
    .toSorted()
    .map((name) => {
      const text = readFileSync(`${CORPUS}${folder}/${name}`, 'utf8');
      return { folder, name, text, format: text.trimStart().startsWith('{') ? 'json' : 'yaml' };
    });
}

/** Why a document says nothing about how well REST APIs are handled. */
export type Outside = 'not a REST API (HTTP API)' | 'not OpenAPI' | 'fragment' | 'made to be invalid';

/** Undefined for a REST API. `content` is the document, parsed. */
export function outside(name: string, content: unknown): Outside | undefined {
  if (/(?:^|_)(?:error|invalid)_|_invalid(?:_|\.)/.test(name)) return 'made to be invalid';
  if (!isObject(content) || (content['openapi'] ?? content['swagger']) === undefined) return 'not OpenAPI';
  if (isHttpApi(content)) return 'not a REST API (HTTP API)';
  // OpenAPI requires both. Where a template around the document gives the API its name, this is only a part.
  return isObject(content['paths']) && isNamed(content['info']) ? undefined : 'fragment';
}

function isNamed(info: unknown): boolean {
  return isObject(info) && info['title'] !== undefined && info['title'] !== '';
}

/** What only HTTP APIs have (aws-facts 2.10, 2.12). A payload format is not enough: REST APIs ignore it. */
function isHttpApi(content: { readonly [key: string]: unknown }): boolean {
  const marks = ['x-amazon-apigateway-cors', 'x-amazon-apigateway-importexport-version'];
  return marks.some((mark) => mark in content) || contains(content, isHttpApiPart);
}

function isHttpApiPart(part: { readonly [key: string]: unknown }): boolean {
  const authorizer = part['x-amazon-apigateway-authorizer'];
  const references = part['x-amazon-apigateway-integration'];
  const shared = isObject(references) ? references['$ref'] : undefined;
  return (
    'integrationSubtype' in part ||
    (isObject(authorizer) && ('jwtConfiguration' in authorizer || authorizer['type'] === 'jwt')) ||
    (typeof shared === 'string' && shared.startsWith('#/components/x-amazon-apigateway-integrations/'))
  );
}

function contains(value: unknown, test: (part: { readonly [key: string]: unknown }) => boolean): boolean {
  if (Array.isArray(value)) return value.some((item) => contains(item, test));
  return isObject(value) && (test(value) || Object.values(value).some((inner) => contains(inner, test)));
}

/** The parsed text, or undefined when it is neither YAML nor JSON. */
export function contentOf(text: string): unknown {
  try {
    return JSON.parse(JSON.stringify(parse(text, { maxAliasCount: 1000, merge: true, logLevel: 'silent' })));
  } catch {
    return undefined;
  }
}
