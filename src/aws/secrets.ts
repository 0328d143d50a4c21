/** Takes out of a message what the request carried and nobody may read: the service likes to quote what it refuses. */
import { parse } from 'csv-parse/sync';
import { isObject } from '../core/model/json.ts';

const SENSITIVE = new Set(['value', 'variables', 'credentials', 'authorizerCredentials', 'SecretString']);
const SENSITIVE_IN_SPEC = new Set([
  'credentials',
  'authorizerCredentials',
  'requestTemplates',
  'responseTemplates',
]);
const SENSITIVE_PATCH = /^\/(variables|authorizerCredentials)(\/|$)/;

/** Strings shorter than this are only replaced where they are quoted, or a message would lose its words. */
const SHORTEST = 4;

/** The message with every sensitive string of the request replaced by `(secret)`. */
export function redact(message: string, request: unknown): string {
  let text = message;
  for (const secret of secretsOf(request).sort((a, b) => b.length - a.length)) {
    text =
      secret.length >= SHORTEST
        ? text.replaceAll(secret, '(secret)')
        : text.replaceAll(`'${secret}'`, "'(secret)'").replaceAll(`"${secret}"`, '"(secret)"');
  }
  return text;
}

function secretsOf(request: unknown): string[] {
  if (!isObject(request)) return [];
  return Object.entries(request).flatMap(([member, value]) => {
    if (member === 'patchOperations') return patchSecrets(value);
    if (member === 'body')
      return request['format'] === 'csv' ? cells(value) : specSecrets(parsed(value), false);
    return SENSITIVE.has(member) ? stringsIn(value) : [];
  });
}

/** The values in a list of keys; of a list that does not say which column they are in, every cell. */
function cells(body: unknown): string[] {
  if (!(body instanceof Uint8Array)) return [];
  const rows: unknown = parse(new TextDecoder().decode(body), { relax_column_count: true });
  if (!Array.isArray(rows)) return [];
  const [header, ...keys] = rows.map(stringsAsTheyAre);
  const column = header?.findIndex((title) => title.toLowerCase() === 'key') ?? -1;
  return column === -1 ? stringsIn(rows) : keys.flatMap((row) => row[column] || []);
}

function stringsAsTheyAre(row: unknown): readonly string[] {
  return Array.isArray(row) ? row.map(String) : [];
}

function patchSecrets(operations: unknown): string[] {
  if (!Array.isArray(operations)) return [];
  return operations.flatMap((operation: unknown) => {
    if (!isObject(operation) || typeof operation['path'] !== 'string') return [];
    return SENSITIVE_PATCH.test(operation['path']) ? stringsIn(operation['value']) : [];
  });
}

/** Sensitive strings of an OpenAPI document: only inside API Gateway's extensions, schemas may use the same names. */
function specSecrets(node: unknown, insideExtension: boolean): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => specSecrets(item, insideExtension));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (insideExtension && SENSITIVE_IN_SPEC.has(key)) return stringsIn(value);
    return specSecrets(value, insideExtension || key.startsWith('x-amazon-apigateway-'));
  });
}

function stringsIn(node: unknown): string[] {
  if (typeof node === 'string') return node === '' ? [] : [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(stringsIn);
}

function parsed(body: unknown): unknown {
  if (!(body instanceof Uint8Array)) return undefined;
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(body));
    return document;
  } catch {
    return undefined;
  }
}
