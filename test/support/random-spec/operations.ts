/** Random operations with everything that API Gateway knows of them. */
import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/core/model/json.ts';
import { integration } from './integrations.ts';
import { anyCase, maybe, object, SCHEMES, text, type Version } from './pools.ts';
import { schemaUse } from './schemas.ts';

const MEDIA_TYPES = ['application/json', 'application/xml', 'application/vnd.x+json'];
const STATUSES = ['200', '201', '404', '500'];
const HEADERS = ['X-Trace', 'x-lower', 'Access-Control-Allow-Origin'];

/** In the document itself, under these names, for operations to refer to. */
export const SHARED_PARAMETER = { name: 'sharedOne', in: 'query', required: true } as const;

const PLACES: Readonly<Record<string, string>> = { query: 'querystring', header: 'header', path: 'path' };

export function security(): fc.Arbitrary<Json | undefined> {
  const requirement = fc
    .subarray(SCHEMES, { maxLength: 2 })
    .chain((names) =>
      fc.tuple(...names.map((name) => scopes(name))).map((entries) => Object.fromEntries(entries)),
    );
  return fc.oneof(
    fc.constant(undefined),
    fc.constant([]),
    fc.array(requirement, { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...SCHEMES).map((name) => [{ [name]: [] }]),
  );
}

function scopes(name: string): fc.Arbitrary<readonly [string, readonly string[]]> {
  const list = name === 'pool' ? fc.subarray(['email', 'openid', 'a/b']) : fc.constant([]);
  return list.map((chosen) => [name, chosen] as const);
}

interface Parameters {
  readonly list: readonly JsonObject[];
  readonly names: readonly string[];
}

/** @param path whose own variables are declared, or left to the import */
function parameters(version: Version, path: string): fc.Arbitrary<Parameters> {
  const variables = [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) => name);
  const own = /\{(\w+)\+?\}\/?$/.exec(path)?.[1];
  const free = fc.subarray(['limit', 'X-Header', 'a.b_c', '$filter', 'constructor']);
  return fc
    .record({
      declared: fc.subarray(variables),
      free: free.chain((names) =>
        fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), placeOf(name), maybe(fc.boolean())))),
      ),
      shared: fc.boolean(),
    })
    .map(({ declared, free: chosen, shared }) => {
      const typed = version === 2 ? { type: 'string' } : { schema: { type: 'string', enum: ['a', 'b'] } };
      const place = version === 2 ? '#/parameters/Shared' : '#/components/parameters/Shared';
      const list = [
        ...declared.map((name) => ({ name, in: 'path', required: true, ...typed })),
        ...chosen.map(([name, location, required]) => object({ name, in: location, required, ...typed })),
        ...(shared ? [{ $ref: place }] : []),
      ];
      const names = [
        ...new Set([...declared, ...(own === undefined ? [] : [own])].map((name) => `path.${name}`)),
        ...chosen.map(([name, location]) => `${PLACES[location]}.${name}`),
        ...(shared ? [`querystring.${SHARED_PARAMETER.name}`] : []),
      ];
      return { list, names: names.map((name) => `method.request.${name}`) };
    });
}

interface Responses {
  readonly map: JsonObject;
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

function responses(version: Version): fc.Arbitrary<Responses> {
  const one = fc.record({
    headers: fc.subarray(HEADERS),
    use: maybe(schemaUse(version)),
    types: fc.subarray(MEDIA_TYPES, { minLength: 1 }),
    description: text,
    shared: fc.nat({ max: 5 }),
  });
  return fc.tuple(fc.subarray(STATUSES), fc.boolean()).chain(([statuses, others]) =>
    fc.tuple(...statuses.map(() => one)).map((all) => {
      const headers = Object.fromEntries(statuses.map((status, index) => [status, headersOf(all[index])]));
      const map = Object.fromEntries(
        statuses.map((status, index) => [status, responseOf(version, all[index])]),
      );
      const more = others ? { default: { description: 'dropped' }, '4XX': { description: 'dropped' } } : {};
      return { map: { ...map, ...more }, headers };
    }),
  );
}

interface Answer {
  readonly headers: readonly string[];
  readonly use: JsonObject | undefined;
  readonly types: readonly string[];
  readonly description: string;
  readonly shared: number;
}

function headersOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return answer.shared === 0 ? ['X-Shared'] : answer.headers;
}

function responseOf(version: Version, answer: Answer | undefined): JsonObject {
  if (answer === undefined) return { description: '' };
  const { description, use, types, shared } = answer;
  if (shared === 0) return { $ref: version === 2 ? '#/responses/Shared' : '#/components/responses/Shared' };
  const typed = version === 2 ? { type: 'string' } : { schema: { type: 'string' } };
  const headers = Object.fromEntries(answer.headers.map((name) => [name, typed]));
  if (version === 2) return object({ description, headers, schema: use });
  const content = Object.fromEntries(types.map((type) => [type, use === undefined ? {} : { schema: use }]));
  return { description, headers, content };
}

function body(version: Version): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      use: schemaUse(version),
      types: fc.subarray(MEDIA_TYPES, { minLength: 1 }),
      shared: fc.boolean(),
    })
    .map(({ use, types, shared }): JsonObject => {
      if (version === 2)
        return { consumes: types, produces: types, parameter: { in: 'body', name: 'body', schema: use } };
      if (shared) return { requestBody: { $ref: '#/components/requestBodies/Shared' } };
      return { requestBody: { content: Object.fromEntries(types.map((type) => [type, { schema: use }])) } };
    });
}

export function operation(version: Version, path: string, method: string): fc.Arbitrary<JsonObject> {
  const takesBody = !['get', 'head', 'delete', 'options'].includes(method);
  const main = fc.tuple(parameters(version, path), responses(version));
  return main.chain(([given, answers]) =>
    fc
      .record({
        operationId: maybe(text),
        summary: maybe(text),
        tags: maybe(fc.constant(['a'])),
        deprecated: maybe(fc.boolean()),
        security: security(),
        auth: maybe(anyCase('NONE', 'AWS_IAM').map((type) => ({ type }))),
        validator: maybe(fc.constantFrom('all', 'body only')),
        content: takesBody ? maybe(body(version)) : fc.constant(undefined),
        integration: integration({ parameters: given.names, headers: answers.headers }),
      })
      .map(({ auth, validator, content, integration: target, ...rest }) => {
        const { parameter, ...bodyMembers } = content ?? {};
        const list = [...given.list, ...(parameter === undefined ? [] : [parameter])];
        return object({
          ...rest,
          ...bodyMembers,
          parameters: list.length === 0 ? undefined : list,
          responses: answers.map,
          'x-amazon-apigateway-auth': auth,
          'x-amazon-apigateway-request-validator': validator,
          'x-amazon-apigateway-integration': target,
        });
      }),
  );
}

/** One place for the name that paths have too: two places for one name are refused. */
function placeOf(name: string): fc.Arbitrary<string> {
  return name === 'limit' ? fc.constant('query') : fc.constantFrom('query', 'header');
}
