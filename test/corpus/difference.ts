/** In which operations and parts two documents differ, found by comparing their texts: simple, and without the compiler. */
import { canonical, isObject } from '../../src/core/model/json.ts';

type Parts = ReadonlyMap<string, string>;

/** The names of everything that is in one of the documents only, or in both and not the same. */
export function differing(before: unknown, after: unknown): ReadonlySet<string> {
  const [one, other] = [partsOf(before), partsOf(after)];
  const names = [...one.keys(), ...other.keys()];
  return new Set(names.filter((name) => one.get(name) !== other.get(name)));
}

function partsOf(document: unknown): Parts {
  const parts = new Map<string, string>();
  const add = (prefix: string, holder: unknown): void => {
    for (const [name, value] of membersOf(holder)) parts.set(`${prefix} ${name}`, canonical(value));
  };
  add('model', at(document, 'definitions'));
  add('model', at(document, 'components', 'schemas'));
  add('authorizer', schemesOf(document));
  add('request validator', at(document, 'x-amazon-apigateway-request-validators'));
  add('gateway response', at(document, 'x-amazon-apigateway-gateway-responses'));
  addDefaultModels(document, parts);
  addOperations(document, parts);
  const apart = ['paths', 'components', 'definitions', 'securityDefinitions'];
  const rest = membersOf(document).filter(([name]) => !apart.includes(name));
  parts.set('API', canonical(Object.fromEntries(rest)));
  return parts;
}

const METHODS = /^(?:get|put|post|delete|options|head|patch|x-amazon-apigateway-any-method)$/;

/** An operation with everything that it refers to in its place, but for schemas, which are named. */
function addOperations(document: unknown, parts: Map<string, string>): void {
  for (const [path, item] of membersOf(at(document, 'paths'))) {
    const resolved = inPlace(document, item);
    for (const [key, operation] of membersOf(resolved)) {
      if (!METHODS.test(key)) continue;
      const method = key.startsWith('x-') ? 'ANY' : key.toUpperCase();
      const security = at(operation, 'security') ?? at(document, 'security');
      const names = (Array.isArray(security) ? security : []).flatMap((one) =>
        membersOf(one).map(([name]) => name),
      );
      const schemes = names.map((name) => at(schemesOf(document), name));
      const validator = at(document, 'x-amazon-apigateway-request-validator');
      const media = [at(document, 'consumes'), at(document, 'produces')];
      const content = [at(resolved, 'parameters'), operation, security, schemes, validator, media];
      parts.set(`${method} ${path.replace(/(.)\/+$/, '$1')}`, canonical(content));
    }
  }
}

/** Empty and Error come with their first use. */
function addDefaultModels(document: unknown, parts: Map<string, string>): void {
  const text = JSON.stringify(document);
  for (const name of ['Empty', 'Error']) {
    const isUsed = text.includes(`/schemas/${name}"`) || text.includes(`/definitions/${name}"`);
    if (isUsed && !parts.has(`model ${name}`)) parts.set(`model ${name}`, 'default');
  }
}

function schemesOf(document: unknown): unknown {
  return at(document, 'components', 'securitySchemes') ?? at(document, 'securityDefinitions');
}

function inPlace(document: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inPlace(document, item));
  if (!isObject(value)) return value;
  const reference = value['$ref'];
  if (
    typeof reference === 'string' &&
    reference.startsWith('#/') &&
    !/\/(?:schemas|definitions)\//.test(reference)
  ) {
    const keys = reference
      .slice(2)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    return inPlace(document, at(document, ...keys));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inPlace(document, inner)]));
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}
