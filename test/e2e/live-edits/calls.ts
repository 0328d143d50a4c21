/** The operations that make, replace or delete a part of a REST API as a whole. */
import { invocation } from '../../support/random-spec/pools.ts';
import { encode } from '../../emulator/gateway.ts';
import type { Edit, World } from './edit.ts';

const bare = ({ restApiId, resource }: World) => ({
  restApiId,
  resourceId: resource('/bare'),
  httpMethod: 'GET',
});
const MOCKED = ['integration response 200', 'request template application/json'];

function call(
  operation: string,
  touches: string,
  fields: readonly string[],
  run: (world: World) => Promise<unknown>,
): Edit {
  return { operation, touches: [touches], fields, run };
}

const ofBare = (...fields: readonly string[]): readonly string[] =>
  fields.map((field) => `GET /bare: ${field}`);

const PATHS: readonly Edit[] = [
  call('CreateResource', 'resource', ['resource /console'], ({ gateway, restApiId, resource }) =>
    gateway.createResource({ restApiId, parentId: resource('/'), pathPart: 'console' }),
  ),
  call('DeleteResource', 'GET /bare', ['GET /bare'], ({ gateway, restApiId, resource }) =>
    gateway.deleteResource({ restApiId, resourceId: resource('/bare') }),
  ),
  call(
    'DeleteResource',
    'POST /items',
    ['GET /items/{id}', 'POST /items'],
    ({ gateway, restApiId, resource }) =>
      gateway.deleteResource({ restApiId, resourceId: resource('/items') }),
  ),
  // Another edit may take the whole resource away.
  call('PutMethod', 'GET /bare', ['PUT /bare'], ({ gateway, restApiId, resource }) =>
    gateway.putMethod({
      restApiId,
      resourceId: resource('/bare'),
      httpMethod: 'PUT',
      authorizationType: 'NONE',
    }),
  ),
  call('DeleteMethod', 'GET /bare', ['GET /bare'], (world) => world.gateway.deleteMethod(bare(world))),
  call('PutMethodResponse', 'GET /bare', ofBare('response 404'), (world) =>
    world.gateway.putMethodResponse({ ...bare(world), statusCode: '404' }),
  ),
  call('DeleteMethodResponse', 'GET /bare', ofBare('response 200'), (world) =>
    world.gateway.deleteMethodResponse({ ...bare(world), statusCode: '200' }),
  ),
];

const INTEGRATIONS: readonly Edit[] = [
  call(
    'PutIntegration',
    'GET /bare',
    ofBare('integration', 'connection', 'integration host', 'integration method', ...MOCKED),
    (world) =>
      world.gateway.putIntegration({
        ...bare(world),
        type: 'HTTP',
        integrationHttpMethod: 'GET',
        uri: 'https://example.com',
      }),
  ),
  call(
    'DeleteIntegration',
    'GET /bare',
    ofBare('integration', 'passthrough', 'timeout', ...MOCKED),
    (world) => world.gateway.deleteIntegration(bare(world)),
  ),
  call('PutIntegrationResponse', 'POST /items', ['POST /items: integration response 500'], (world) =>
    world.gateway.putIntegrationResponse({
      restApiId: world.restApiId,
      resourceId: world.resource('/items'),
      httpMethod: 'POST',
      statusCode: '500',
      selectionPattern: '5.*',
    }),
  ),
  call('DeleteIntegrationResponse', 'GET /bare', ofBare('integration response 200'), (world) =>
    world.gateway.deleteIntegrationResponse({ ...bare(world), statusCode: '200' }),
  ),
];

const PARTS: readonly Edit[] = [
  call('PutGatewayResponse', 'THROTTLED', ['gateway response THROTTLED'], ({ gateway, restApiId }) =>
    gateway.putGatewayResponse({ restApiId, responseType: 'THROTTLED', statusCode: '420' }),
  ),
  call(
    'DeleteGatewayResponse',
    'gateway response',
    ['gateway response DEFAULT_4XX'],
    ({ gateway, restApiId }) => gateway.deleteGatewayResponse({ restApiId, responseType: 'DEFAULT_4XX' }),
  ),
  call('CreateModel', 'model Extra', ['model Extra'], ({ gateway, restApiId }) =>
    gateway.createModel({
      restApiId,
      name: 'Extra',
      contentType: 'application/json',
      schema: '{"type":"object"}',
    }),
  ),
  call('DeleteModel', 'model Unused', ['model Unused'], ({ gateway, restApiId }) =>
    gateway.deleteModel({ restApiId, modelName: 'Unused' }),
  ),
  call('CreateAuthorizer', 'authorizer extra', ['authorizer extra'], ({ gateway, restApiId }) =>
    gateway.createAuthorizer({
      restApiId,
      name: 'extra',
      type: 'TOKEN',
      authorizerUri: invocation('extra'),
      identitySource: 'method.request.header.A',
    }),
  ),
  call('DeleteAuthorizer', 'authorizer token', ['authorizer token'], ({ gateway, restApiId, authorizer }) =>
    gateway.deleteAuthorizer({ restApiId, authorizerId: authorizer('token') }),
  ),
  call(
    'CreateRequestValidator',
    'request validator extra',
    ['request validator extra'],
    ({ gateway, restApiId }) => gateway.createRequestValidator({ restApiId, name: 'extra' }),
  ),
  call(
    'DeleteRequestValidator',
    'request validator spare',
    ['request validator spare'],
    ({ gateway, restApiId, validator }) =>
      gateway.deleteRequestValidator({ restApiId, requestValidatorId: validator('spare') }),
  ),
];

const MERGED = {
  openapi: '3.0.1',
  info: { title: 'Everything', version: '1' },
  paths: { '/merged': { get: { responses: {} } } },
};

const WHOLE: readonly Edit[] = [
  call('PutRestApi', 'API', ['GET /merged'], ({ gateway, restApiId }) =>
    gateway.putRestApi({ restApiId, mode: 'merge', body: encode(MERGED) }),
  ),
  call('PutRestApi', 'API', ['version'], ({ gateway, restApiId }) => {
    const body = encode({ ...MERGED, info: { title: 'Everything', version: '2' }, paths: {} });
    return gateway.putRestApi({ restApiId, mode: 'merge', body });
  }),
  call('CreateDeployment', 'stage', ['deployment'], ({ gateway, restApiId }) =>
    gateway.createDeployment({ restApiId, stageName: 'dev' }),
  ),
  call(
    'DeleteStage',
    'stage',
    [
      'deployment',
      'logging',
      'name',
      'throttle.burst',
      'throttle.rate',
      'tracing',
      'variable host',
      'variable path',
    ],
    ({ gateway, restApiId }) => gateway.deleteStage({ restApiId, stageName: 'dev' }),
  ),
];

export const CALLS: readonly Edit[] = [...PATHS, ...INTEGRATIONS, ...PARTS, ...WHOLE];
