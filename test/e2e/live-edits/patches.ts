/** Every patch of every Update operation that a REST API has, with what the plan must call it. */
import { type Edit, patches, type World } from './edit.ts';
import { invocation } from '../../support/random-spec/pools.ts';

const ITEMS = { touches: 'POST /items', owner: 'POST /items' };
const item = ({ restApiId, resource }: World) => ({
  restApiId,
  resourceId: resource('/items'),
  httpMethod: 'POST',
});

const METHOD = patches(
  'UpdateMethod',
  ITEMS,
  [
    ['replace', '/authorizationType', 'NONE', 'authorizer'],
    ['replace', '/authorizerId', ({ authorizer }) => authorizer('pool2'), 'authorizer'],
    ['add', '/authorizationScopes', 'c', 'scopes'],
    ['remove', '/authorizationScopes', 'a', 'scopes'],
    ['replace', '/authorizationScopes', 'c', 'scopes'],
    ['replace', '/apiKeyRequired', 'false', 'API key required'],
    ['replace', '/operationName', 'other', 'operation name'],
    ['replace', '/requestValidatorId', ({ validator }) => validator('spare'), 'request validator'],
    ['replace', '/requestValidatorId', '', 'request validator'],
    ['add', '/requestParameters/method.request.header.Added', 'false', 'parameter header Added'],
    ['replace', '/requestParameters/method.request.header.X-Trace', 'false', 'parameter header X-Trace'],
    ['remove', '/requestParameters/method.request.header.X-Trace', undefined, 'parameter header X-Trace'],
    ['add', '/requestModels/application~1xml', 'Pet', 'request model application/xml'],
    ['replace', '/requestModels/application~1json', 'Toy', 'request model application/json'],
    ['remove', '/requestModels/application~1json', undefined, 'request model application/json'],
  ],
  (world, patchOperations) => world.gateway.updateMethod({ ...item(world), patchOperations }),
);

const METHOD_RESPONSE = patches(
  'UpdateMethodResponse',
  ITEMS,
  [
    ['add', '/responseParameters/method.response.header.X-Three', 'false', 'response 200 header X-Three'],
    ['replace', '/responseParameters/method.response.header.X-Two', 'true', 'response 200 header X-Two'],
    ['remove', '/responseParameters/method.response.header.X-Two', undefined, 'response 200 header X-Two'],
    ['add', '/responseModels/application~1xml', 'Pet', 'response 200 model application/xml'],
    ['replace', '/responseModels/application~1json', 'Toy', 'response 200 model application/json'],
    ['remove', '/responseModels/application~1json', undefined, 'response 200 model application/json'],
  ],
  (world, patchOperations) =>
    world.gateway.updateMethodResponse({ ...item(world), statusCode: '200', patchOperations }),
);

const INTEGRATION = patches(
  'UpdateIntegration',
  ITEMS,
  [
    ['replace', '/uri', 'https://two.example.com/items', 'integration host'],
    ['replace', '/uri', 'https://one.example.com/other', 'integration path'],
    ['replace', '/httpMethod', 'PUT', 'integration method'],
    ['replace', '/timeoutInMillis', '1500', 'timeout'],
    ['replace', '/passthroughBehavior', 'WHEN_NO_MATCH', 'passthrough'],
    ['add', '/contentHandling', 'CONVERT_TO_BINARY', 'content handling'],
    ['replace', '/contentHandling', 'CONVERT_TO_BINARY', 'content handling'],
    ['remove', '/contentHandling', undefined, 'content handling'],
    ['add', '/cacheKeyParameters/method.request.header.X-Trace', undefined, 'cache keys'],
    ['remove', '/cacheKeyParameters/method.request.querystring.limit', undefined, 'cache keys'],
    [
      'add',
      '/requestParameters/integration.request.header.X-A',
      "'1'",
      'request mapping integration.request.header.X-A',
    ],
    [
      'replace',
      '/requestParameters/integration.request.header.X-From',
      "'me'",
      'request mapping integration.request.header.X-From',
    ],
    [
      'remove',
      '/requestParameters/integration.request.header.X-From',
      undefined,
      'request mapping integration.request.header.X-From',
    ],
    ['add', '/requestTemplates/text~1plain', 'x', 'request template text/plain'],
    ['replace', '/requestTemplates/application~1json', 'x', 'request template application/json'],
    ['remove', '/requestTemplates/application~1json', undefined, 'request template application/json'],
  ],
  (world, patchOperations) => world.gateway.updateIntegration({ ...item(world), patchOperations }),
);

const LINKED = patches(
  'UpdateIntegration',
  { touches: 'GET /linked', owner: 'GET /linked' },
  [
    ['replace', '/connectionType', 'INTERNET', 'connection', 'VPC link'],
    ['replace', '/connectionId', 'link2', 'VPC link'],
    ['remove', '/connectionId', undefined, 'VPC link'],
  ],
  ({ gateway, restApiId, resource }, patchOperations) =>
    gateway.updateIntegration({
      restApiId,
      resourceId: resource('/linked'),
      httpMethod: 'GET',
      patchOperations,
    }),
);

const SERVICE = patches(
  'UpdateIntegration',
  { touches: 'POST /service', owner: 'POST /service' },
  [
    ['replace', '/credentials', 'arn:aws:iam::123456789012:role/other', 'credentials'],
    ['remove', '/credentials', undefined, 'credentials'],
    ['replace', '/uri', 'arn:aws:apigateway:us-east-1:sqs:path/123456789012/other', 'integration uri'],
  ],
  ({ gateway, restApiId, resource }, patchOperations) =>
    gateway.updateIntegration({
      restApiId,
      resourceId: resource('/service'),
      httpMethod: 'POST',
      patchOperations,
    }),
);

const ANSWER = 'integration response 200';
const INTEGRATION_RESPONSE = patches(
  'UpdateIntegrationResponse',
  ITEMS,
  [
    ['replace', '/selectionPattern', '3.*', ANSWER],
    ['add', '/contentHandling', 'CONVERT_TO_BINARY', `${ANSWER} content handling`],
    ['replace', '/contentHandling', 'CONVERT_TO_BINARY', `${ANSWER} content handling`],
    ['remove', '/contentHandling', undefined, `${ANSWER} content handling`],
    [
      'add',
      '/responseParameters/method.response.header.X-Two',
      "'2'",
      `${ANSWER} mapping method.response.header.X-Two`,
    ],
    [
      'replace',
      '/responseParameters/method.response.header.X-One',
      "'2'",
      `${ANSWER} mapping method.response.header.X-One`,
    ],
    [
      'remove',
      '/responseParameters/method.response.header.X-One',
      undefined,
      `${ANSWER} mapping method.response.header.X-One`,
    ],
    ['add', '/responseTemplates/text~1plain', 'x', `${ANSWER} template text/plain`],
    ['replace', '/responseTemplates/application~1json', '', `${ANSWER} template application/json`],
    ['remove', '/responseTemplates/application~1json', undefined, `${ANSWER} template application/json`],
  ],
  (world, patchOperations) =>
    world.gateway.updateIntegrationResponse({ ...item(world), statusCode: '200', patchOperations }),
);

const OTHER_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' }],
});

const REST_API = patches(
  'UpdateRestApi',
  { touches: 'API' },
  [
    ['replace', '/name', 'Other', 'name'],
    ['replace', '/description', 'Other', 'description'],
    ['replace', '/apiKeySource', 'AUTHORIZER', 'API key source'],
    ['replace', '/policy', OTHER_POLICY, 'resource policy'],
    ['remove', '/policy', undefined, 'resource policy'],
    ['replace', '/minimumCompressionSize', '0', 'minimum compression size'],
    ['remove', '/minimumCompressionSize', undefined, 'minimum compression size'],
    ['replace', '/disableExecuteApiEndpoint', 'true', 'default endpoint disabled'],
    ['add', '/binaryMediaTypes/text~1x', undefined, 'binary media types'],
    ['replace', '/binaryMediaTypes/image~1png', 'image/tiff', 'binary media types'],
    ['remove', '/binaryMediaTypes/image~1png', undefined, 'binary media types'],
    ['replace', '/endpointConfiguration/types/REGIONAL', 'EDGE', 'endpoint type'],
    ['add', '/endpointConfiguration/vpcEndpointIds', 'vpce-2', 'VPC endpoints'],
    ['remove', '/endpointConfiguration/vpcEndpointIds', 'vpce-1', 'VPC endpoints'],
  ],
  ({ gateway, restApiId }, patchOperations) => gateway.updateRestApi({ restApiId, patchOperations }),
);

function authorizerPatches(name: string, rows: Parameters<typeof patches>[2]): readonly Edit[] {
  return patches(
    'UpdateAuthorizer',
    { touches: `authorizer ${name}`, owner: `authorizer ${name}` },
    rows,
    ({ gateway, restApiId, authorizer }, patchOperations) =>
      gateway.updateAuthorizer({ restApiId, authorizerId: authorizer(name), patchOperations }),
  );
}

const AUTHORIZER = [
  ...authorizerPatches('token', [
    ['replace', '/name', 'renamed', '=authorizer renamed', '=authorizer token'],
    ['replace', '/authType', 'oauth2', 'auth type'],
    ['replace', '/authorizerUri', invocation('other'), 'function'],
    ['replace', '/authorizerCredentials', '', 'credentials'],
    ['replace', '/identitySource', 'method.request.header.Other', 'identity source'],
    ['replace', '/identityValidationExpression', '.*', 'identity validation'],
    ['replace', '/type', 'REQUEST', 'type'],
    ['replace', '/authorizerResultTtlInSeconds', '300', 'TTL'],
  ]),
  ...authorizerPatches('pool2', [
    ['add', '/providerARNs', 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_c', 'user pools'],
    [
      'remove',
      '/providerARNs',
      'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a',
      'user pools',
    ],
  ]),
];

const MODEL = patches(
  'UpdateModel',
  { touches: 'model Pet', owner: 'model Pet' },
  [
    ['replace', '/description', 'Other', 'description'],
    [
      'replace',
      '/schema',
      '{"type":"object","description":"A pet","properties":{"name":{"type":"integer"}}}',
      'schema /properties/name/type',
    ],
  ],
  ({ gateway, restApiId }, patchOperations) =>
    gateway.updateModel({ restApiId, modelName: 'Pet', patchOperations }),
);

const VALIDATOR = patches(
  'UpdateRequestValidator',
  { touches: 'request validator spare', owner: 'request validator spare' },
  [
    ['replace', '/name', 'renamed', '=request validator renamed', '=request validator spare'],
    ['replace', '/validateRequestBody', 'false', 'validates body'],
    ['replace', '/validateRequestParameters', 'true', 'validates parameters'],
  ],
  ({ gateway, restApiId, validator }, patchOperations) =>
    gateway.updateRequestValidator({ restApiId, requestValidatorId: validator('spare'), patchOperations }),
);

const HEADER = 'header gatewayresponse.header.X';
const GATEWAY_RESPONSE = patches(
  'UpdateGatewayResponse',
  { touches: 'gateway response', owner: 'gateway response DEFAULT_4XX' },
  [
    ['replace', '/statusCode', '419', 'status'],
    ['add', '/responseParameters/gatewayresponse.header.X-Two', "'2'", `${HEADER}-Two`],
    ['replace', '/responseParameters/gatewayresponse.header.X-One', "'2'", `${HEADER}-One`],
    ['remove', '/responseParameters/gatewayresponse.header.X-One', undefined, `${HEADER}-One`],
    ['add', '/responseTemplates/text~1plain', 'x', 'template text/plain'],
    ['replace', '/responseTemplates/application~1json', 'x', 'template application/json'],
    ['remove', '/responseTemplates/application~1json', undefined, 'template application/json'],
  ],
  ({ gateway, restApiId }, patchOperations) =>
    gateway.updateGatewayResponse({ restApiId, responseType: 'DEFAULT_4XX', patchOperations }),
);

const SETTINGS = ['logging', 'throttle.burst', 'throttle.rate'];
const VARIABLES = ['variable host', 'variable path'];

const STAGE = patches(
  'UpdateStage',
  { touches: 'stage' },
  [
    ['replace', '/tracingEnabled', 'false', 'tracing'],
    ['replace', '/variables/host', 'other', 'variable host'],
    ['add', '/variables/host', 'other', 'variable host'],
    ['remove', '/variables/host', undefined, 'variable host'],
    ['replace', '/variables', 'host=other', ...VARIABLES],
    ['remove', '/variables', undefined, ...VARIABLES],
    ['replace', '/*/*/logging/loglevel', 'INFO', 'logging'],
    ['add', '/*/*/logging/loglevel', 'INFO', 'logging'],
    ['replace', '/*/*/throttling/rateLimit', '1', 'throttle.rate'],
    ['add', '/*/*/throttling/rateLimit', '1', 'throttle.rate'],
    ['replace', '/*/*/throttling/burstLimit', '1', 'throttle.burst'],
    ['add', '/*/*/throttling/burstLimit', '1', 'throttle.burst'],
    ['remove', '/*/*', undefined, ...SETTINGS],
    ['replace', '/methodSettings', undefined, ...SETTINGS],
  ],
  ({ gateway, restApiId }, patchOperations) =>
    gateway.updateStage({ restApiId, stageName: 'dev', patchOperations }),
);

export const PATCHES: readonly Edit[] = [
  ...METHOD,
  ...METHOD_RESPONSE,
  ...INTEGRATION,
  ...LINKED,
  ...SERVICE,
  ...INTEGRATION_RESPONSE,
  ...REST_API,
  ...AUTHORIZER,
  ...MODEL,
  ...VALIDATOR,
  ...GATEWAY_RESPONSE,
  ...STAGE,
];
