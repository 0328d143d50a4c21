/** Contracts of definitions, and of documents that are imported: what API Gateway makes of paths, any-methods and security. */
import { expect, test } from 'vitest';
import { compareContracts } from '../../src/core/contract/compare.ts';
import { contractsOfDefinitions } from '../../src/core/contract/from-definition.ts';
import { contractOf } from '../../src/core/contract/from-document.ts';
import { definitionOf } from '../plan/world.ts';
import { at, changed, contract, lines, put, shop, type Tree } from './orders.ts';
import { library } from './rich.ts';
import { mutate, sites } from './mutations.ts';

const ANY = 'x-amazon-apigateway-any-method';

function definition(tree: unknown) {
  const compiled = definitionOf(JSON.stringify(tree));
  // With nothing in common, everything is there.
  return contractsOfDefinitions(compiled, { ...compiled, methods: {} }).before;
}

/** As a plan compares. */
function planned(before: unknown, after: unknown) {
  const [one, other] = [before, after].map((tree) => definitionOf(JSON.stringify(tree)));
  if (one === undefined || other === undefined) throw new Error('no definitions');
  const contracts = contractsOfDefinitions(one, other);
  return compareContracts('shop', contracts.before, contracts.after);
}

function paths(table: Record<string, Record<string, object>>): unknown {
  return {
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: table,
    components: { securitySchemes: { plan: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
  };
}

const OPEN = { responses: { 200: { description: '' } } };
const KEYED = { ...OPEN, security: [{ plan: [] }] };

function both(before: unknown, after: unknown): string[] {
  const found = lines(changed(before, after));
  // With nothing in it but methods, a definition knows as much as its document.
  expect(lines(planned(before, after))).toEqual(found);
  return found;
}

test('a definition gives what its document gives, where it knows as much', () => {
  const after = shop();
  put(after, ['components', 'schemas', 'Order', 'properties'], {});
  put(after, ['paths', '/orders', 'get', 'security'], [{ plan: [] }]);
  put(after, ['paths', '/orders', 'get', 'parameters', 0, 'required'], true);
  expect(lines(planned(shop(), after))).toEqual(lines(changed(shop(), after)));
});

test('what a definition does not know is not compared', () => {
  const after = shop();
  put(after, ['paths', '/orders', 'get', 'parameters', 0, 'schema'], { type: 'boolean', default: true });
  put(after, ['paths', '/orders', 'post', 'requestBody', 'required'], true);
  put(after, ['components', 'schemas', 'Order', 'properties', 'note', 'nullable'], true);
  expect(changed(shop(), after)).toHaveLength(6);
  expect(planned(shop(), after)).toEqual([]);
  expect(compareContracts('shop', definition(shop()), contract(after))).toEqual([]);
  expect(compareContracts('shop', contract(shop()), definition(after))).toEqual([]);
});

test('a definition and its own document are one contract', () => {
  for (const tree of [shop(), library()]) {
    // Of `default` responses and ranges, API Gateway keeps nothing.
    for (const path of Object.values(at(tree, 'paths')))
      for (const operation of Object.values(path)) delete operation?.['responses']?.['default'];
    expect(compareContracts('x', contract(tree), definition(tree))).toEqual([]);
    expect(compareContracts('x', definition(tree), contract(tree))).toEqual([]);
  }
});

test('no change frightens over the definition that does not over the document', () => {
  const whole = contract(library());
  for (const site of sites(library())) {
    const tree: Tree = library();
    mutate(tree, site, 0);
    if (compareContracts('x', whole, contract(tree)).some(({ level }) => level !== 'info')) continue;
    const found = planned(library(), tree);
    expect(lines(found.filter(({ level }) => level !== 'info')), site.kind).toEqual([]);
  }
});

test('leaving out what is the same changes no finding', () => {
  const known = definition(library());
  for (const site of sites(library()).filter((_, index) => index % 7 === 0)) {
    const tree: Tree = library();
    mutate(tree, site, 1);
    const found = compareContracts('shop', known, definition(tree));
    expect(planned(library(), tree), site.kind).toEqual(found);
  }
});

test('a variable by another name is the same path, a greedy one is not', () => {
  const one = paths({ '/a/{x}/{y+}': { get: OPEN } });
  expect(both(one, paths({ '/a/{id}/{rest+}': { get: OPEN } }))).toEqual([]);
  expect(both(one, paths({ '/a/{x}/{y}': { get: OPEN } }))).toEqual([
    'breaking path-removed GET /a/{x}/{y+}: the operation is gone, and its path with it',
    'info operation-added GET /a/{x}/{y}: the operation is new',
  ]);
});

test('an any-method takes the place of methods, and they of it', () => {
  const methods = { get: OPEN, put: OPEN, post: OPEN, delete: OPEN, options: OPEN, head: OPEN, patch: OPEN };
  const any = paths({ '/a': { [ANY]: OPEN } });
  expect(both(paths({ '/a': { get: OPEN } }), paths({ '/a': { [ANY]: KEYED } }))).toEqual([
    'breaking api-key-required GET /a: an API key is now required',
    'info operation-added ANY /a: the operation is new',
    'info operation-served-by-any GET /a: is now served by ANY /a',
  ]);
  const every = both(any, paths({ '/a': { ...methods, get: KEYED } }));
  expect(every.filter((line) => !line.startsWith('info'))).toEqual([
    'breaking api-key-required GET /a: an API key is now required',
  ]);
  const { head: _head, patch: _patch, ...fewer } = methods;
  expect(both(any, paths({ '/a': fewer }))[0]).toBe(
    'breaking operation-removed ANY /a: the any-method is gone, and with it HEAD, PATCH',
  );
  expect(both(any, paths({ '/a': { [ANY]: OPEN, get: KEYED } }))).toEqual([
    'breaking api-key-required GET /a: an API key is now required',
    'info operation-added GET /a: the operation is new',
  ]);
});

test('what falls to a greedy path is no longer itself, but is not gone', () => {
  const before = paths({ '/a/b': { get: OPEN }, '/{proxy+}': { [ANY]: OPEN } });
  expect(both(before, paths({ '/{proxy+}': { [ANY]: OPEN } }))).toEqual([
    'warning operation-left-to-proxy GET /a/b: the operation is gone; calls go to ANY /{proxy+}',
  ]);
  expect(both(before, paths({ '/a/b': { put: OPEN }, '/{proxy+}': { [ANY]: OPEN } }))[0]).toBe(
    'breaking operation-removed GET /a/b: the operation is gone',
  );
});

test('a scheme that API Gateway ignores counts where nothing else does, unless it is one of two ways', () => {
  const bearer = (security: object[]) => ({
    ...(paths({ '/a': { get: { ...OPEN, security } } }) as object),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  });
  expect(lines(changed(bearer([]), bearer([{ token: [] }])))).toEqual([
    'breaking authorization-added GET /a: the security scheme token is now required',
  ]);
  expect(changed(bearer([]), bearer([{ token: [] }, {}]))).toEqual([]);
});

test('an authorizer is told by what it asks for', () => {
  const guarded = (type: string, name: string, extra: object = {}) => ({
    ...(paths({ '/a': { get: { ...OPEN, security: [{ guard: [] }] } } }) as object),
    components: {
      securitySchemes: {
        guard: {
          type: 'apiKey',
          in: 'header',
          name,
          'x-amazon-apigateway-authtype': 'custom',
          'x-amazon-apigateway-authorizer': { type, ...extra },
        },
      },
    },
  });
  const source = (...headers: string[]) => ({
    identitySource: [...headers.map((name) => `method.request.header.${name}`), 'context.path'].join(', '),
  });
  const token = guarded('token', 'Authorization');
  expect(both(token, guarded('token', 'authorization'))).toEqual([]);
  expect(both(token, guarded('request', 'Unused', source('Authorization')))).toEqual([]);
  expect(both(token, guarded('request', 'Unused'))).toEqual([]);
  expect(both(token, guarded('request', 'Unused', source('Authorization', 'Tenant')))).toEqual([
    'breaking authorization-changed GET /a: authorization by guard now asks for header tenant',
  ]);
  expect(both(guarded('request', 'Unused'), token)).toEqual([
    'warning authorizer-changed GET /a: authorization by guard now asks for header authorization',
  ]);
  expect(both(token, guarded('cognito_user_pools', 'Authorization'))).toEqual([
    'breaking authorization-changed GET /a: authorization by guard is required instead of authorization by guard',
  ]);
});

test('version 2.0 says the same in its own way', () => {
  const swagger = (parameters: object[], more: object = {}) => ({
    swagger: '2.0',
    info: { title: 'x', version: '1' },
    consumes: ['application/json'],
    produces: ['application/json'],
    paths: { '/a': { post: { parameters, responses: { 200: { description: '', ...more } } } } },
    definitions: { Thing: { type: 'object', properties: { a: { type: 'string' } } } },
  });
  const limit = { name: 'limit', in: 'query', type: 'integer', maximum: 9 };
  const body = { name: 'body', in: 'body', schema: { $ref: '#/definitions/Thing' } };
  const form = (required: boolean) => ({ name: 'file', in: 'formData', type: 'string', required });
  const found = (before: unknown, after: unknown) => lines(changed(before, after));
  expect(found(swagger([limit]), swagger([{ ...limit, maximum: 8 }]))).toEqual([
    'breaking request-max-decreased POST /a: query parameter limit: the maximum changes from 9 to 8',
  ]);
  expect(found(swagger([body]), swagger([{ ...body, required: true }]))).toEqual([
    'breaking request-body-became-required POST /a: request body is now required',
  ]);
  expect(found(swagger([form(false)]), swagger([form(true)]))).toEqual([
    'breaking request-body-became-required POST /a: request body is now required',
    'breaking request-property-became-required POST /a: request body now requires the property file',
  ]);
  const answer = (properties: object) => ({
    headers: { 'X-A': { type: 'string' } },
    schema: { type: 'object', properties },
  });
  expect(found(swagger([], answer({ a: {} })), swagger([], { ...answer({}), headers: {} }))).toEqual([
    'breaking response-header-removed POST /a: response 200 loses the header X-A',
    'breaking response-property-removed POST /a: response 200 loses the property a',
  ]);
});

test('a version 2.0 document and the same in 3.0 are one contract', () => {
  const three = {
    openapi: '3.0.1',
    info: { title: 'x', version: '1' },
    paths: {
      '/a': {
        post: {
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { 200: { description: '', headers: { A: { schema: { type: 'string' } } } } },
        },
      },
    },
  };
  const two = {
    swagger: '2.0',
    info: { title: 'x', version: '1' },
    paths: {
      '/a': {
        post: {
          parameters: [
            { name: 'q', in: 'query', type: 'string' },
            { name: 'b', in: 'body', schema: { type: 'object' } },
          ],
          responses: { 200: { description: '', headers: { A: { type: 'string' } } } },
        },
      },
    },
  };
  expect(changed(two, three)).toEqual([]);
  expect(changed(three, two)).toEqual([]);
});

test('anything else is no contract', () => {
  expect(contractOf({ openapi: '4.0.0', paths: {} })).toBeUndefined();
});
