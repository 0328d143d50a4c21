import { describe, expect, it } from 'vitest';
import { codes, compiled, operation } from './documents.ts';

const keyed = { security: [{ key: [] }] };
const probe = (value: boolean | { path: string }) => ({ 'x-tollgate': { probe: value } });
const required = { parameters: [{ name: 'q', in: 'query', required: true }] };

const operationsOf = (result: ReturnType<typeof compiled>) =>
  result.api?.probes.map(({ operation, path }) => `${operation} -> ${path}`);

describe('probes', () => {
  it('are GET and HEAD operations that need no parameters', () => {
    const result = compiled({
      '/a': { get: operation(), head: operation(), post: operation() },
      '/q': { get: operation(undefined, required) },
      '/a/{id}': { get: operation() },
      '/any': { 'x-amazon-apigateway-any-method': operation() },
    });
    expect(operationsOf(result)).toEqual(['GET /a -> /a', 'HEAD /a -> /a']);
  });

  it('follow the marks of the spec', () => {
    const result = compiled({
      '/no': { get: operation(undefined, probe(false)) },
      '/a/{id}': { get: operation(undefined, probe({ path: '/a/1?x=2' })) },
      '/do': { post: operation(undefined, probe(true)) },
      '/files/{rest+}': {
        'x-amazon-apigateway-any-method': operation(undefined, probe({ path: '/files/a/b' })),
      },
    });
    expect(operationsOf(result)).toEqual([
      'GET /a/{id} -> /a/1?x=2',
      'POST /do -> /do',
      'ANY /files/{rest+} -> /files/a/b',
    ]);
    expect(result.api?.probes.at(-1)?.httpMethod).toBe('GET');
  });

  it.each([{ path: '/b/1' }, { path: '/a' }, { path: '/a/{id}' }, { path: '//evil.example/1' }, true])(
    'refuse the mark %j on /a/{id}',
    (mark) => {
      const result = compiled({ '/a/{id}': { get: operation(undefined, probe(mark)) } });
      expect(codes(result)).toEqual(['probe-path']);
      expect(result.api?.probes).toEqual([]);
    },
  );

  it('know whether a key is needed and what a call without one gets', () => {
    const result = compiled({ '/a': { get: operation(undefined, keyed) } });
    expect(result.api?.probes).toEqual([
      { operation: 'GET /a', httpMethod: 'GET', path: '/a', keyed: true, refusedStatus: 403 },
    ]);
  });

  it.each([
    [{ DEFAULT_4XX: { statusCode: '400' } }, 400],
    [{ DEFAULT_4XX: { statusCode: '400' }, INVALID_API_KEY: { statusCode: 401 } }, 401],
    [{ DEFAULT_4XX: { statusCode: '400' }, INVALID_API_KEY: {} }, 403],
    [{ DEFAULT_4XX: {} }, 403],
  ])('expect what the gateway responses %j make of a refusal', (responses, status) => {
    const extension = { 'x-amazon-apigateway-gateway-responses': responses };
    const result = compiled({ '/a': { get: operation(undefined, keyed) } }, extension);
    expect(result.api?.probes[0]?.refusedStatus).toBe(status);
  });

  it.each([
    [
      'an authorizer guards',
      { get: operation(undefined, { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } }) },
      {},
    ],
    [
      'an authorizer gives the key',
      { get: operation(undefined, keyed) },
      { 'x-amazon-apigateway-api-key-source': 'AUTHORIZER' },
    ],
    ['is private', { get: operation() }, { 'x-tollgate': { endpointType: 'PRIVATE' } }],
    [
      'has its default endpoint switched off',
      { get: operation() },
      { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } },
    ],
  ])('leave alone what %s', (_, item, extra) => {
    expect(compiled({ '/a': item }, extra).api?.probes).toEqual([]);
  });
});
