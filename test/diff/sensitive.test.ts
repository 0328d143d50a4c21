/** Values of a definition that can be credentials are in no plan, and still move its fingerprint. */
import { describe, expect, test } from 'vitest';
import type { Integration } from '../../src/core/model/definition.ts';
import type { Plan } from '../../src/core/model/plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { helloSpec } from '../support/files.ts';
import { applied, definitionOf, desired, desiredApi } from '../plan/world.ts';

const SECRET = 's3cr3t';

function integrationWith(over: Partial<Integration>): Plan {
  const api = desiredApi('hello', helloSpec());
  const method = api.definition.methods['GET /hello'];
  if (method?.integration === undefined) throw new Error('no such method');
  const { uri: _uri, ...integration } = method.integration;
  const changed = { ...method, integration: { ...integration, ...over } };
  const definition = { ...definitionOf(helloSpec()), methods: { 'GET /hello': changed } };
  return assemblePlan(desired({ apis: { hello: { ...api, definition } } }), applied(desired()));
}

function hiddenFields(plan: Plan): string[] {
  return plan.steps.flatMap(({ fields }) =>
    fields.flatMap(({ field, hidden }) => (hidden === true ? [field] : [])),
  );
}

const SENSITIVE: Readonly<
  Record<string, readonly [field: string, (secret: string) => Partial<Integration>]>
> = {
  'a static header': [
    'GET /hello: request mapping integration.request.header.Authorization',
    (secret) => ({ requestParameters: { 'integration.request.header.Authorization': `'Bearer ${secret}'` } }),
  ],
  'a password in the URI': [
    'GET /hello: integration uri',
    (secret) => ({ uri: `https://me:${secret}@example.com/` }),
  ],
  'a key in the URI': [
    'GET /hello: integration uri',
    (secret) => ({ uri: `https://example.com/?code=${secret}` }),
  ],
  'a request template': [
    'GET /hello: request template application/json',
    (secret) => ({ requestTemplates: { 'application/json': `{"token":"${secret}"}` } }),
  ],
  credentials: ['GET /hello: credentials', (secret) => ({ credentials: `arn:aws:iam::1:role/${secret}` })],
};

describe.each(Object.keys(SENSITIVE))('%s', (name) => {
  const [field, over] = SENSITIVE[name] ?? ['', () => ({})];

  test('is named and hidden', () => {
    const plan = integrationWith(over(SECRET));
    expect(hiddenFields(plan)).toContain(field);
    expect(JSON.stringify(plan)).not.toContain(SECRET);
  });

  test('moves the fingerprint', () => {
    expect(integrationWith(over(SECRET)).fingerprint).not.toBe(integrationWith(over('other')).fingerprint);
  });
});

test('a mapping and a plain URI are shown', () => {
  const plan = integrationWith({
    uri: 'https://example.com/orders',
    requestParameters: { 'integration.request.header.X-User': 'context.authorizer.principalId' },
  });
  const shown = plan.steps.flatMap(({ fields }) =>
    fields.map(({ field, after }) => `${field} = ${String(after)}`),
  );
  expect(shown).toContain('GET /hello: integration host = https://example.com');
  expect(shown).toContain('GET /hello: integration path = /orders');
  expect(shown).toContain(
    'GET /hello: request mapping integration.request.header.X-User = context.authorizer.principalId',
  );
});
