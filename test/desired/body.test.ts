import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../src/core/desired/body.ts';
import { compileDefinition } from '../../src/core/desired/compile.ts';
import { prepareDocument } from '../../src/core/desired/prepare.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import { compiled, document, operation } from './documents.ts';
import { parseDocument } from './shared.ts';

const bodyOf = (paths: JsonObject, extra: JsonObject = {}) => compiled(paths, extra).api?.body;

describe('the body sent to PutRestApi', () => {
  it('holds every property that an overwrite would reset', () => {
    const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: 'execute-api:/*' }] };
    expect(
      bodyOf(
        {},
        {
          info: { title: 'a', version: 2, description: 'text' },
          'x-amazon-apigateway-binary-media-types': ['b', 'a'],
          'x-amazon-apigateway-minimum-compression-size': '10',
          'x-amazon-apigateway-policy': JSON.stringify(policy),
          'x-amazon-apigateway-endpoint-configuration': { vpcEndpointIds: ['vpce-1'] },
        },
      ),
    ).toMatchObject({
      info: { title: 'a', version: '2', description: 'text' },
      'x-amazon-apigateway-api-key-source': 'HEADER',
      'x-amazon-apigateway-binary-media-types': ['a', 'b'],
      'x-amazon-apigateway-minimum-compression-size': 10,
      'x-amazon-apigateway-policy': policy,
      servers: [
        {
          url: '/',
          'x-amazon-apigateway-endpoint-configuration': {
            vpcEndpointIds: ['vpce-1'],
            disableExecuteApiEndpoint: false,
          },
        },
      ],
    });
  });

  it('has nothing of ours in it', () => {
    const marked = operation(undefined, { 'x-tollgate': { probe: false } });
    const body = bodyOf({ '/a': { get: marked, 'x-tollgate-note': 1 } }, { 'x-tollgate': { id: 'b' } });
    expect(JSON.stringify(body)).not.toContain('tollgate');
  });

  it('copies the security of the document onto operations that have none, and only those', () => {
    const body = bodyOf(
      { '/a': { get: operation(), put: operation(undefined, { security: [] }) } },
      { security: [{ key: [] }] },
    );
    expect(body?.['security']).toBeUndefined();
    expect(body).toMatchObject({
      paths: { '/a': { get: { security: [{ key: [] }] }, put: { security: [] } } },
    });
  });

  it('leaves out what the service would drop with a warning', () => {
    const schemes = {
      key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      spare: { type: 'http', scheme: 'basic' },
    };
    const get = operation(undefined, {
      security: [{ spare: [] }, { key: [] }],
      responses: {
        '200': { description: 'ok' },
        default: { description: 'no' },
        '4XX': { description: 'no' },
      },
    });
    expect(bodyOf({ '/a': { get } }, { components: { securitySchemes: schemes } })).toMatchObject({
      components: { securitySchemes: { key: schemes.key } },
      paths: { '/a': { get: { security: [{ key: [] }], responses: { '200': { description: 'ok' } } } } },
    });
  });

  it('puts shared responses of 2.0 in place', () => {
    const text = `
      swagger: 2.0
      info: { title: a, version: '1' }
      responses: { Gone: { description: gone } }
      paths: { /a: { get: { responses: { 410: { $ref: '#/responses/Gone' } }, x-amazon-apigateway-integration: { type: mock } } } }`;
    const source = parseDocument(text);
    const { definition } = compileDefinition(source, { basePath: 'ignore' });
    expect(definition).toBeDefined();
    if (definition === undefined) return;
    expect(renderBody(source, definition)).toMatchObject({
      swagger: '2.0',
      paths: { '/a': { get: { responses: { '410': { description: 'gone' } } } } },
    });
  });

  it('moves the security definitions of 2.0 to where 3.0 has them', () => {
    const scheme = { type: 'apiKey', in: 'header', name: 'x-api-key' };
    const get = operation(undefined, { security: [{ old: [] }] });
    const result = compiled({ '/a': { get } }, { components: {}, securityDefinitions: { old: scheme } });
    expect(result.api?.definition.methods['GET /a']?.apiKeyRequired).toBe(true);
    expect(result.api?.body).toMatchObject({ components: { securitySchemes: { old: scheme } } });
    expect(result.findings).toMatchObject([{ code: 'security-definitions-misplaced', severity: 'warning' }]);
  });

  it('defines Empty where it is only referred to', () => {
    const schema = { $ref: '#/components/schemas/Empty' };
    const responses = { '200': { description: 'ok', content: { 'application/json': { schema } } } };
    const result = compiled({ '/a': { get: operation(undefined, { responses }) } });
    expect(result.api?.definition.models).toEqual({
      Empty: { contentType: 'application/json', schema: { title: 'Empty Schema', type: 'object' } },
    });
    expect(result.api?.body).toMatchObject({ components: { schemas: { Empty: { type: 'object' } } } });
  });
});

/** Documents made of the parts that the compiler reads, in odd combinations. */
const security = fc.constantFrom([], [{ key: [] }], [{ NONE: [] }], [{ spare: [] }, { key: [] }], [{}]);
const operations = fc.record(
  {
    operationId: fc.string(),
    security,
    responses: fc.dictionary(
      fc.constantFrom('200', '404', 'default', '5XX'),
      fc.constant({ description: 'd' }),
    ),
    parameters: fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b', 'constructor'),
        in: fc.constantFrom('query', 'header', 'cookie', 'path'),
        required: fc.boolean(),
      }),
    ),
    'x-amazon-apigateway-integration': fc.record(
      {
        type: fc.constantFrom('mock', 'HTTP', 'aws_proxy', 'none'),
        uri: fc.constantFrom('http://a.example', 'x'),
        timeoutInMillis: fc.oneof(fc.nat(), fc.constant('100')),
        requestTemplates: fc.dictionary(fc.string(), fc.option(fc.string())),
      },
      { requiredKeys: ['type'] },
    ),
  },
  { requiredKeys: [] },
);
const paths = fc.dictionary(
  fc.stringMatching(/^\/([a-c]|\{[a-c]\+?\})?(\/[a-c])?$/),
  fc.dictionary(
    fc.constantFrom('get', 'post', 'x-amazon-apigateway-any-method', 'trace', 'parameters'),
    operations,
  ),
);
const extras = fc.record(
  {
    security,
    'x-amazon-apigateway-binary-media-types': fc.array(fc.string()),
    'x-amazon-apigateway-minimum-compression-size': fc.oneof(fc.nat(), fc.string()),
    'x-amazon-apigateway-api-key-source': fc.constantFrom('header', 'AUTHORIZER', 7),
    'x-amazon-apigateway-policy': fc.oneof(
      fc.string(),
      fc.constant({ Statement: { Resource: 'execute-api:/a' } }),
    ),
  },
  { requiredKeys: [] },
);

describe('properties', () => {
  it('compiling the body gives what compiling the document gives', () => {
    fc.assert(
      fc.property(paths, extras, (somePaths, someExtras) => {
        const source = parseDocument(
          JSON.stringify(
            document(parseDocument(JSON.stringify(somePaths)), parseDocument(JSON.stringify(someExtras))),
          ),
        );
        const prepared = prepareDocument(source, {}).document;
        const { definition } = compileDefinition(prepared, { basePath: 'ignore' });
        expect(definition).toBeDefined();
        if (definition === undefined) return;
        const body = renderBody(prepared, definition);
        expect(compileDefinition(body, { basePath: 'ignore' }).definition).toEqual(definition);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing in a document makes the compiler throw', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.jsonValue(),
        fc.jsonValue(),
        (root, inner, schemes) => {
          const source = parseDocument(
            JSON.stringify({
              ...root,
              swagger: '2.0',
              paths: { '/a': inner, '/b': { get: inner } },
              securityDefinitions: schemes,
              definitions: inner,
            }),
          );
          compiled({}, source);
          return true;
        },
      ),
      { numRuns: 200 },
    );
  });
});
