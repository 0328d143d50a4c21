/** The rules on operations, parameters, bodies, responses and who may call. */
import {
  ANY,
  TEXT,
  answer,
  answers,
  body,
  document,
  get,
  noOperation,
  paths,
  query,
  secured,
  type RuleCase,
} from './rule-documents.ts';

export const OPERATION_CASES = {
  'path-removed': [
    paths({ '/x': ['get'], '/y': ['get'] }),
    paths({ '/x': ['get'] }),
    'GET /y: the operation is gone, and its path with it',
  ],
  'operation-removed': [
    paths({ '/x': ['get', 'put'] }),
    paths({ '/x': ['get'] }),
    'PUT /x: the operation is gone',
  ],
  'operation-left-to-proxy': [
    paths({ '/x/y': ['get'], '/{proxy+}': [ANY] }),
    paths({ '/{proxy+}': [ANY] }),
    'GET /x/y: the operation is gone; calls go to ANY /{proxy+}',
  ],
  'operation-served-by-any': [
    paths({ '/x': ['get'] }),
    paths({ '/x': [ANY] }),
    'GET /x: is now served by ANY /x',
  ],
  'operation-added': [
    paths({ '/x': ['get'] }),
    paths({ '/x': ['get', 'put'] }),
    'PUT /x: the operation is new',
  ],

  'api-key-required': [secured(), secured({ plan: [] }), 'GET /x: an API key is now required'],
  'api-key-no-longer-required': [secured({ plan: [] }), secured(), 'GET /x: no API key is required any more'],
  'authorization-added': [secured(), secured({ iam: [] }), 'GET /x: a signature (IAM) is now required'],
  'authorization-changed': [
    secured({ iam: [] }),
    secured({ staff: [] }),
    'GET /x: authorization by staff is required instead of a signature (IAM)',
  ],
  'authorizer-changed': [
    secured({ staff: [] }),
    secured({ guests: [] }),
    'GET /x: authorization by guests decides instead of authorization by staff',
  ],
  'authorization-removed': [
    secured({ staff: [] }),
    secured(),
    'GET /x: authorization by staff is no longer required',
  ],
  'authorization-scopes-narrowed': [
    secured({ pool: ['read', 'write'] }),
    secured({ pool: ['write'] }),
    'GET /x: a token with the scope read alone is no longer enough',
  ],
  'authorization-scopes-removed': [
    secured({ pool: ['read'] }),
    secured({ pool: [] }),
    'GET /x: no scope of read is needed any more',
  ],

  'new-required-request-parameter': [
    get({}),
    query({ required: true, schema: TEXT }),
    'GET /x: new query parameter q is required',
  ],
  'new-optional-request-parameter': [get({}), query({ schema: TEXT }), 'GET /x: query parameter q is new'],
  'request-parameter-became-required': [
    query({ schema: TEXT }),
    query({ required: true, schema: TEXT }),
    'GET /x: query parameter q is now required',
  ],
  'request-parameter-became-optional': [
    query({ required: true, schema: TEXT }),
    query({ schema: TEXT }),
    'GET /x: query parameter q is no longer required',
  ],
  'request-parameter-removed': [query({ schema: TEXT }), get({}), 'GET /x: query parameter q is gone'],
  'request-parameter-default-changed': [
    query({ schema: { ...TEXT, default: 'a' } }),
    query({ schema: { ...TEXT, default: 'b' } }),
    'GET /x: query parameter q has another default',
  ],

  'request-body-added-required': [
    document({ '/x': { post: noOperation } }),
    body({ required: true, content: {} }),
    'POST /x: a request body is now required',
  ],
  'request-body-added-optional': [
    document({ '/x': { post: noOperation } }),
    body({ content: {} }),
    'POST /x: a request body is now accepted',
  ],
  'request-body-became-required': [
    body({ content: {} }),
    body({ required: true, content: {} }),
    'POST /x: request body is now required',
  ],
  'request-body-became-optional': [
    body({ required: true, content: {} }),
    body({ content: {} }),
    'POST /x: request body is no longer required',
  ],
  'request-body-removed': [
    body({ content: {} }),
    document({ '/x': { post: noOperation } }),
    'POST /x: request body is no longer accepted',
  ],
  'request-media-type-removed': [
    body({ content: { 'text/csv': {}, 'text/plain': {} } }),
    body({ content: { 'text/csv': {} } }),
    'POST /x: request body no longer accepts text/plain',
  ],
  'request-media-type-added': [
    body({ content: { 'text/csv': {} } }),
    body({ content: { 'text/csv': {}, 'text/plain': {} } }),
    'POST /x: request body now accepts text/plain',
  ],

  'response-success-status-removed': [
    answers({ 200: { description: '' }, 201: { description: '' } }),
    answers({ 200: { description: '' } }),
    'GET /x: response 201 is gone',
  ],
  'response-status-removed': [
    answers({ default: { description: '' } }),
    answers({}),
    'GET /x: response default is gone',
  ],
  'response-status-added': [
    answers({}),
    answers({ 404: { description: '' } }),
    'GET /x: response 404 is new',
  ],
  'response-media-type-removed': [
    answer({ content: { 'application/json': {} } }),
    answer({ content: {} }),
    'GET /x: response 200 is no longer application/json',
  ],
  'response-media-type-added': [
    answer({ content: {} }),
    answer({ content: { 'text/csv': {} } }),
    'GET /x: response 200 can now be text/csv',
  ],
  'response-header-removed': [
    answer({ headers: { 'X-A': { schema: TEXT } } }),
    answer({}),
    'GET /x: response 200 loses the header X-A',
  ],
  'response-header-became-optional': [
    answer({ headers: { 'X-A': { required: true, schema: TEXT } } }),
    answer({ headers: { 'x-a': { schema: TEXT } } }),
    'GET /x: response 200, header x-a is no longer always there',
  ],
  'response-header-added': [
    answer({}),
    answer({ headers: { 'X-A': { schema: TEXT } } }),
    'GET /x: response 200 gets the header X-A',
  ],
} as const satisfies Readonly<Record<string, RuleCase>>;
