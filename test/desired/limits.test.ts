/** The quotas of an API and of an account, each at its limit and one above. */
import { describe, expect, it } from 'vitest';
import { compileDefinition } from '../../src/core/desired/compile.ts';
import { compileDesired } from '../../src/core/desired/desired.ts';
import type { Json, JsonObject } from '../../src/core/model/json.ts';
import type { PlanFile, Repository } from '../../src/core/model/repository.ts';
import { codes, document, environment, operation, spec } from './documents.ts';

const KB = 1024;

function numbered<Value>(count: number, make: (index: number) => Value): Record<string, Value> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, make(index)]));
}

function found(paths: JsonObject, extra: JsonObject = {}): readonly string[] {
  return codes(compileDefinition(document(paths, extra), { basePath: 'ignore' }));
}

const ONE = { '/a': { get: operation() } };

function paths(count: number): JsonObject {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/p${index}`, { get: operation() }]),
  );
}

function authorizers(count: number): JsonObject {
  const securitySchemes = numbered(count, () => ({
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    'x-amazon-apigateway-authorizer': {
      type: 'token',
      authorizerUri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations',
    },
  }));
  return { components: { securitySchemes } };
}

function documentation(count: number): JsonObject {
  const documentationParts: Json = Array.from({ length: count }, () => ({ location: { type: 'API' } }));
  return { 'x-amazon-apigateway-documentation': { documentationParts } };
}

/** A schema of exactly so many bytes. */
function models(bytes: number): JsonObject {
  const frame = JSON.stringify({ title: '' }).length;
  return { components: { schemas: { Big: { title: 'é'.repeat((bytes - frame) / 2) } } } };
}

function policy(characters: number): JsonObject {
  const statement = (Sid: string) => ({
    Version: '2012-10-17',
    Statement: [
      { Sid, Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' },
    ],
  });
  const compiled = compileDefinition(document(ONE, { 'x-amazon-apigateway-policy': statement('') }), {
    basePath: 'ignore',
  });
  const frame = JSON.stringify(compiled.definition?.properties.policy).length;
  return { 'x-amazon-apigateway-policy': statement('s'.repeat(characters - frame)) };
}

function template(bytes: number): JsonObject {
  const start = '{"statusCode": 200}';
  const requestTemplates = { 'application/json': start + ' '.repeat(bytes - start.length) };
  const responses = { default: { statusCode: '200' } };
  return { '/a': { get: operation({ type: 'mock', requestTemplates, responses }) } };
}

function longPath(bytes: number): JsonObject {
  return { [`/${'a'.repeat(bytes - 1)}`]: { get: operation() } };
}

const ARN = 'arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/s/GET'.length;

describe('quotas of an API', () => {
  it.each<[code: string, (more: number) => readonly string[]]>([
    // The root is a resource too.
    ['resources-limit', (more) => found(paths(299 + more))],
    ['authorizers-limit', (more) => found(ONE, authorizers(10 + more))],
    ['documentation-limit', (more) => found(ONE, documentation(2000 + more))],
    ['models-size', (more) => found(ONE, models(400 * KB + 2 * more))],
    ['policy-size', (more) => found(ONE, policy(8192 + more))],
    ['template-size', (more) => found(template(300 * KB + more))],
    ['method-arn-length', (more) => found(longPath(1600 - ARN + more))],
  ])('%s', (code, findings) => {
    expect(findings(0)).not.toContain(code);
    expect(findings(1)).toContain(code);
  });
});

function plan(id: string, extra: Partial<PlanFile> = {}): PlanFile {
  return { id, file: `plans/${id}.yaml`, name: id, stages: [], keys: [], ...extra };
}

function inRepository(plans: readonly PlanFile[], environments = { dev: environment() }): readonly string[] {
  const files: Repository = {
    config: { owner: 'acme/apis', environments, policy: { breaking: 'warn' } },
    specs: [spec(paths(30))],
    plans,
    problems: [],
  };
  return codes(compileDesired(files, 'dev'));
}

const keys = (count: number) =>
  Object.keys(numbered(count, () => 0)).map((name) => ({ name, enabled: true }));

function throttles(count: number): PlanFile {
  const methods = Object.fromEntries(
    Object.keys(paths(count)).map((path) => [`GET ${path}`, { rate: 1, burst: 1 }]),
  );
  return plan('p', { stages: [{ api: 'a', methods }] });
}

const plans = (count: number, extra: Partial<PlanFile> = {}) =>
  Object.keys(numbered(count, () => 0)).map((id) => plan(id, extra));

const stages = (count: number) => ({
  dev: environment(),
  ...numbered(count, (index) => environment({ restApi: 'shared', stage: `s${index}` })),
});

describe('quotas of an account', () => {
  it.each<[code: string, (more: number) => readonly string[]]>([
    ['plans-limit', (more) => inRepository(plans(300 + more))],
    ['keys-limit', (more) => inRepository([plan('p', { keys: keys(10_000 + more) })])],
    ['key-plans-limit', (more) => inRepository(plans(10 + more, { keys: keys(1) }))],
    ['plan-throttles-limit', (more) => inRepository([throttles(20 + more)])],
    [
      'stages-limit',
      (more) => inRepository([], { ...stages(9 + more), dev: environment({ restApi: 'shared' }) }),
    ],
  ])('%s', (code, findings) => {
    expect(findings(0)).not.toContain(code);
    expect(findings(1)).toContain(code);
  });
});
