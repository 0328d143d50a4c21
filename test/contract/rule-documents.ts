/** The smallest documents that show a rule: one operation with one thing in it. */

export type Json = Record<string, unknown>;

const authorizer = (type: string, header = 'Authorization') => ({
  type: 'apiKey',
  in: 'header',
  name: header,
  'x-amazon-apigateway-authtype': 'custom',
  'x-amazon-apigateway-authorizer': { type },
});
const SCHEMES = {
  plan: { type: 'apiKey', in: 'header', name: 'x-api-key' },
  iam: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-amazon-apigateway-authtype': 'awsSigv4' },
  staff: authorizer('token'),
  guests: authorizer('token'),
  pool: authorizer('cognito_user_pools'),
};

export function document(paths: Json, schemas: Json = {}): Json {
  const info = { title: 'shop', version: '1' };
  return { openapi: '3.0.3', info, paths, components: { securitySchemes: SCHEMES, schemas } };
}

/** `GET /x` with this in it. */
export const get = (operation: Json) => document({ '/x': { get: { responses: {}, ...operation } } });
export const query = (parameter: Json) => get({ parameters: [{ name: 'q', in: 'query', ...parameter }] });
export const secured = (...security: Json[]) => get({ security });
export const body = (requestBody: Json) => document({ '/x': { post: { requestBody, responses: {} } } });
export const sent = (schema: Json) => body({ content: { 'application/json': { schema } } });
export const answers = (responses: Json) => get({ responses });
export const answer = (response: Json) => answers({ 200: { description: '', ...response } });
export const got = (schema: Json) => answer({ content: { 'application/json': { schema } } });
export const object = (properties: Json, rest: Json = {}) => ({ type: 'object', properties, ...rest });

export const TEXT = { type: 'string' };
export const NUMBER = { type: 'number' };
export const LIST = { type: 'array', items: TEXT };
export const MAP = { type: 'object' };
export const noOperation = { responses: {} };
export const paths = (table: Record<string, readonly string[]>) =>
  document(
    Object.fromEntries(
      Object.entries(table).map(([path, methods]) => [
        path,
        Object.fromEntries(methods.map((method) => [method, noOperation])),
      ]),
    ),
  );
export const ANY = 'x-amazon-apigateway-any-method';
export const some = (...schemas: Json[]) => ({ oneOf: schemas });

/** Before, after, and the message. */
export type RuleCase = readonly [before: Json, after: Json, message: string];
