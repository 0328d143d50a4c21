/** Material that lies beside the project on a developer's machine: recordings of the real service, specs found in the wild. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/core/model/json.ts';

const SHARED = new URL('../../../shared/', import.meta.url);

export const RECORDINGS = fileURLToPath(new URL('aws-recordings/', SHARED));
export const CORPUS = fileURLToPath(new URL('corpus/', SHARED));
export const hasRecordings = existsSync(RECORDINGS);
export const hasCorpus = existsSync(CORPUS);

/** A YAML or JSON document, as JSON. */
export function parseDocument(text: string): JsonObject {
  const document: unknown = parse(text, { maxAliasCount: 1000, merge: true });
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}

/** The documents of the corpus that are REST APIs, by file name. */
export function corpusDocuments(): readonly (readonly [name: string, document: JsonObject])[] {
  const rows = readFileSync(`${CORPUS}manifest.tsv`, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  const column = rows[0]?.indexOf('looks_like_http_api') ?? -1;
  const httpApis = new Set(rows.filter((row) => row[column] === 'y').map(([file]) => file));
  return readdirSync(`${CORPUS}ready`)
    .filter((name) => !httpApis.has(`ready/${name}`))
    .map((name) => [name, parseDocument(readFileSync(`${CORPUS}ready/${name}`, 'utf8'))] as const);
}
