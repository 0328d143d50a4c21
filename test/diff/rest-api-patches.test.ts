/** Every property of the REST API that the diff knows, the repair after an import knows too. */
import { expect, test } from 'vitest';
import { compareDefinitions } from '../../src/core/diff/definition/compare.ts';
import { restApiPatches } from '../../src/core/diff/patches.ts';
import type { ApiProperties } from '../../src/core/model/definition.ts';
import { helloSpec } from '../support/files.ts';
import { definitionOf } from '../plan/world.ts';

const DEFINITION = definitionOf(helloSpec());

const BARE: ApiProperties = {
  name: 'hello',
  apiKeySource: 'HEADER',
  binaryMediaTypes: ['a/b'],
  disableExecuteApiEndpoint: false,
  vpcEndpointIds: ['vpce-1'],
};

const FULL: Required<ApiProperties> = {
  name: 'Hello',
  description: 'says hello',
  version: '2',
  apiKeySource: 'AUTHORIZER',
  binaryMediaTypes: ['image/png'],
  minimumCompressionSize: 1024,
  disableExecuteApiEndpoint: true,
  vpcEndpointIds: ['vpce-2'],
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow' }] },
};

test('every property is compared', () => {
  for (const name of Object.keys(FULL) as (keyof ApiProperties)[]) {
    const properties = { ...BARE, [name]: FULL[name] } as ApiProperties;
    const fields = compareDefinitions({ ...DEFINITION, properties }, { ...DEFINITION, properties: BARE });
    expect(fields, name).toHaveLength(1);
    expect(fields[0]?.field, name).not.toBe('definition');
  }
});

test('every property but the version is patched, adds before removes', () => {
  expect(restApiPatches(FULL, BARE)).toEqual([
    { op: 'replace', path: '/name', value: 'Hello' },
    { op: 'replace', path: '/description', value: 'says hello' },
    { op: 'replace', path: '/apiKeySource', value: 'AUTHORIZER' },
    { op: 'add', path: '/binaryMediaTypes/image~1png' },
    { op: 'remove', path: '/binaryMediaTypes/a~1b' },
    { op: 'replace', path: '/minimumCompressionSize', value: '1024' },
    { op: 'replace', path: '/disableExecuteApiEndpoint', value: 'true' },
    { op: 'add', path: '/endpointConfiguration/vpcEndpointIds', value: 'vpce-2' },
    { op: 'remove', path: '/endpointConfiguration/vpcEndpointIds', value: 'vpce-1' },
    { op: 'replace', path: '/policy', value: '{"Statement":[{"Effect":"Allow"}],"Version":"2012-10-17"}' },
  ]);
});

test('a policy shows as its size and a digest, so that another one is seen to be another one', () => {
  const properties = { ...BARE, policy: FULL.policy };
  const [field] = compareDefinitions({ ...DEFINITION, properties }, { ...DEFINITION, properties: BARE });
  expect(field).toMatchObject({ field: 'resource policy', impact: 'disruptive' });
  expect(field?.after).toMatch(/^1 statement \([0-9a-f]{12}\)$/);
});

test('nothing to patch when nothing differs', () => {
  expect(restApiPatches(FULL, { ...FULL })).toEqual([]);
});
