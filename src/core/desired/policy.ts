/** Resource policies in the one form in which they are compared (aws-facts 2.12). */
import { canonical, type Json, type JsonObject, sorted } from '../model/json.ts';
import { objectOf } from './node.ts';

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
export function normalisePolicy(policy: Json, restApiId?: string): Json {
  const object = objectOf(policy);
  if (object === undefined) return policy;
  const statements = listOf(object['Statement']).map((statement) => normaliseStatement(statement, restApiId));
  const ordered = statements.sort((left, right) => (canonical(left) < canonical(right) ? -1 : 1));
  return { ...object, Statement: ordered };
}

/** The policy in a document or an answer: an object, or JSON text with or without the service's extra escaping. */
export function parsePolicy(value: Json): JsonObject | undefined {
  if (typeof value !== 'string') return objectOf(value);
  return parseObject(value) ?? parseObject(value.replaceAll('\\"', '"').replaceAll('\\/', '/'));
}

function parseObject(source: string): JsonObject | undefined {
  try {
    return objectOf(JSON.parse(source) as Json);
  } catch {
    return undefined;
  }
}

function normaliseStatement(statement: Json, restApiId: string | undefined): Json {
  const object = objectOf(statement);
  if (object === undefined) return statement;
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, normaliseElement(key, value, restApiId)]),
  );
}

function normaliseElement(key: string, value: Json, restApiId: string | undefined): Json {
  switch (key) {
    case 'Action':
    case 'NotAction':
      return textList(value);
    case 'Resource':
    case 'NotResource':
      return sorted(textList(value).map((resource) => shortResource(resource, restApiId)));
    case 'Principal':
    case 'NotPrincipal':
      return normalisePrincipal(value);
    case 'Condition':
      return normaliseCondition(value);
    default:
      return value;
  }
}

function shortResource(resource: string, restApiId: string | undefined): string {
  const match = EXECUTE_API_ARN.exec(resource);
  if (match === null || (restApiId !== undefined && match[1] !== restApiId)) return resource;
  return `execute-api:/${match[2]}`;
}

function normalisePrincipal(value: Json): Json {
  const object = objectOf(value);
  if (object === undefined) return { AWS: textList(value) };
  return Object.fromEntries(
    Object.entries(object).map(([kind, who]) => [kind, sorted(textList(who).map(accountNumber))]),
  );
}

function accountNumber(principal: string): string {
  return ROOT_ARN.exec(principal)?.[1] ?? principal;
}

function normaliseCondition(value: Json): Json {
  const operators = Object.entries(objectOf(value) ?? {});
  return Object.fromEntries(
    operators.map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(objectOf(keys) ?? {}).map(([key, values]) => [key, textList(values)]),
      ),
    ]),
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A sorted list of texts: policies may write a boolean or a number where a text is meant. */
function textList(value: Json): readonly string[] {
  return sorted(new Set(listOf(value).map((item) => (typeof item === 'string' ? item : canonical(item)))));
}
