/** A deployed stage made by hand, and a real HTTP server around the data plane. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Integration, Method } from '@aws-sdk/client-api-gateway';
import { onTestFinished } from 'vitest';
import type { DataPlaneOptions } from '../../../src/emulator/data-plane/call.ts';
import { createDataPlane } from '../../../src/emulator/data-plane/data-plane.ts';
import {
  type Account,
  emptyAccount,
  type StoredApi,
  type StoredDefinition,
  type StoredStatement,
} from '../../../src/emulator/store.ts';

export const API = 'api1234567';
export const STAGE = 'dev';
export const SECRET_KEY = 'key-value-of-twenty-chars';

/** Methods keyed by `GET /hello`. */
export type Methods = Readonly<Record<string, Method>>;

interface More {
  readonly definition?: Partial<Omit<StoredDefinition, 'restApi'>>;
  readonly restApi?: Partial<StoredDefinition['restApi']>;
  readonly stage?: Partial<StoredApi['stages'][string]>;
}

/** An account with one API, deployed to the stage `dev`. */
export function accountWith(methods: Methods, more: More = {}): Account {
  const account = emptyAccount('123456789012', 'eu-west-1');
  const plain = definitionOf(methods);
  const snapshot = { ...plain, ...more.definition, restApi: { ...plain.restApi, ...more.restApi } };
  account.restApis[API] = {
    definition: definitionOf({}),
    documentationParts: {},
    documentationVersions: {},
    deployments: { first: { id: 'first', createdDate: 0, snapshot } },
    stages: { [STAGE]: { stageName: STAGE, deploymentId: 'first', ...more.stage } },
  };
  return account;
}

function definitionOf(methods: Methods): StoredDefinition {
  const resources: StoredDefinition['resources'] = {};
  for (const [key, method] of Object.entries(methods)) {
    const [httpMethod = '', path = ''] = key.split(' ');
    const resource = resources[path] ?? { id: `id${path}`, path, resourceMethods: {} };
    resource.resourceMethods[httpMethod] = method;
    resources[path] = resource;
  }
  return {
    restApi: { id: API, name: 'test', rootResourceId: 'id/' },
    resources,
    models: {},
    authorizers: {},
    requestValidators: {},
    gatewayResponses: {},
  };
}

/** A MOCK method that answers 200 with the text. */
export function mock(body: string, method: Partial<Method> = {}): Method {
  return withIntegration(
    {
      type: 'MOCK',
      requestTemplates: { 'application/json': '{"statusCode": 200}' },
      integrationResponses: { 200: { statusCode: '200', responseTemplates: { 'application/json': body } } },
    },
    method,
  );
}

export function withIntegration(integration: Integration, method: Partial<Method> = {}): Method {
  return { httpMethod: 'GET', authorizationType: 'NONE', ...method, methodIntegration: integration };
}

export function functionArn(name: string): string {
  return `arn:aws:lambda:eu-west-1:123456789012:function:${name}`;
}

/** The integration URI of a function, or of an alias `name:alias`. */
export function functionUri(name: string): string {
  return `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${functionArn(name)}/invocations`;
}

/** Adds a function with a grant for each source (the part of the ARN after the account). */
export function addFunction(
  account: Account,
  name: string,
  sources: readonly string[],
  qualifier = '',
): void {
  const statements = sources.map(
    (source, index): StoredStatement => ({
      Sid: `s${index}`,
      Effect: 'Allow',
      Principal: { Service: 'apigateway.amazonaws.com' },
      Action: 'lambda:InvokeFunction',
      Resource: functionArn(name),
      Condition: { ArnLike: { 'AWS:SourceArn': `arn:aws:execute-api:eu-west-1:123456789012:${source}` } },
    }),
  );
  account.functions[name] = { arn: functionArn(name), name, policies: { [qualifier]: statements } };
}

/** Adds a plan that opens the stage and admits one key with the value `SECRET_KEY`. */
export function addPlan(account: Account, plan: Partial<Account['usagePlans'][string]> = {}): void {
  account.usagePlans['plan1'] = {
    id: 'plan1',
    name: 'Basic',
    apiStages: [{ apiId: API, stage: STAGE }],
    ...plan,
  };
  account.usagePlanKeys['plan1'] = ['key1'];
  account.apiKeys['key1'] = { id: 'key1', name: 'acme', enabled: true, value: SECRET_KEY };
}

export interface Served {
  readonly url: string;
  /** Calls a path of the stage. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** The execution log so far. */
  readonly log: readonly string[];
}

/** Serves an account until the test is over. */
export async function serve(account: Account, options: Partial<DataPlaneOptions> = {}): Promise<Served> {
  const log: string[] = [];
  const handler = createDataPlane(account, {
    invoke: () => Promise.reject(new Error('no function in this test')),
    now: () => Date.UTC(2026, 10, 22, 10),
    log: (line) => log.push(line),
    ...options,
  });
  const url = await listen((request, response) => void handler(request, response));
  return {
    url,
    log,
    call: (path, init) =>
      fetch(`${url}/_aws/execute-api/${API}/${STAGE}${path}`, { redirect: 'manual', ...init }),
  };
}

/** Starts an HTTP server on loopback that ends with the test. */
export async function listen(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Status, error type and body of an answer. */
export async function brief(answer: Promise<Response>): Promise<readonly [number, string | null, string]> {
  const response = await answer;
  return [response.status, response.headers.get('x-amzn-errortype'), await response.text()];
}
