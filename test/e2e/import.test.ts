/** An import is not believed: its warnings are shown, and what it left out is found, repaired, or an error that names it. */
import { afterEach, expect, test } from 'vitest';
import { changes } from '../../src/core/model/plan.ts';
import { plain } from '../../src/core/render/paint.ts';
import { renderJson } from '../../src/core/render/json.ts';
import type { StoredDefinition } from '../../src/emulator/store.ts';
import { outcomeMarkdown } from '../../src/entry/markdown.ts';
import { applied } from '../../src/entry/outcome.ts';
import { outcomeText } from '../../src/entry/text.ts';
import { runAction } from '../support/action-harness.ts';
import { type MeddlingProxy, meddlingProxy } from '../support/meddling-proxy.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace | undefined;
let proxy: MeddlingProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  await space?.close();
  proxy = undefined;
});

/** The value that was dropped is not shown. */
const WARNING =
  "Invalid format for 'requestParameters'. Expected type string for property 'integration.request.header.on' of resource '/a' and method 'GET' but got something else";

/** A mapping that is no text is what the import warns of. */
const WARNED = `openapi: 3.0.3
info: { title: hello, version: '1' }
paths:
  /a:
    get:
      responses: { 200: { description: ok } }
      x-amazon-apigateway-integration:
        type: http_proxy
        httpMethod: GET
        uri: https://example.com
        requestParameters: { integration.request.header.on: true }
`;

function config(importWarnings: string): string {
  return `owner: acme/apis
policy:
  rules: { integration-parameter-not-text: warning }
${importWarnings}`;
}

const ALLOWED = config(
  '  importWarnings: [{ pattern: "Invalid format for \'requestParameters\'. *", reason: an old team }]\n',
);

test('a warning that is not allowed stops the import before anything changes, and is named with the way to allow it', async () => {
  space = await workspace({ 'tollgate.yaml': config(''), 'specs/hello.yaml': WARNED }, []);
  const { report, problems } = await space.apply();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const failed = report?.steps.find(({ outcome }) => outcome === 'failed');
  expect(failed).toMatchObject({ step: { kind: 'definition' }, fault: { code: 'import-warnings' } });
  expect(failed?.fault?.message).toContain(WARNING);
  expect(failed?.fault?.hint).toContain('Nothing was changed');
  expect(failed?.fault?.hint).toContain('importWarnings');
  const [api] = Object.values(space.emulator.account.restApis);
  expect(Object.values(api?.definition.resources ?? {}).map(({ path }) => path)).toEqual(['/']);
  expect(Object.keys(api?.deployments ?? {})).toEqual([]);
});

test('allowed warnings come through, and are in the text, the Markdown and the JSON of the result', async () => {
  space = await workspace({ 'tollgate.yaml': ALLOWED, 'specs/hello.yaml': WARNED }, []);
  const { report, ...said } = await space.apply();
  expect(report?.outcome).toBe('applied');
  expect(report?.steps.find(({ step }) => step.kind === 'definition')?.warnings).toEqual([WARNING]);
  if (report === undefined) return;
  const outcome = applied(report, { command: 'apply', ...said });
  expect(await outcomeText(outcome, plain)).toContain(WARNING);
  expect(await outcomeMarkdown(outcome)).toContain(WARNING);
  expect(renderJson(outcome)).toContain(WARNING);
});

test('the Action annotates them', async () => {
  space = await workspace({ 'tollgate.yaml': ALLOWED, 'specs/hello.yaml': WARNED }, []);
  const env = {
    AWS_ENDPOINT_URL: space.emulator.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    GITHUB_REPOSITORY: 'acme/apis',
  };
  const inputs = { command: 'apply' };
  const ran = await runAction({ workspace: space.root, env, inputs, main: 'src/entry/action.ts' });
  expect(ran.outputs['exit-code']).toBe('0');
  expect(ran.stdout).toContain(`::warning title=import-warning::hello: ${WARNING}`);
  expect(ran.summary).toContain(WARNING);
});

const SPEC = `openapi: 3.0.3
info: { title: hello, version: '1' }
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX: { responseParameters: { gatewayresponse.header.Access-Control-Allow-Origin: "'*'" } }
  THROTTLED: { statusCode: 503, responseTemplates: { application/json: '{}' } }
components:
  securitySchemes:
    jwt:
      type: apiKey
      name: Authorization
      in: header
      x-amazon-apigateway-authtype: cognito_user_pools
      x-amazon-apigateway-authorizer:
        type: cognito_user_pools
        providerARNs: ['arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_ONE']
paths:
  /a:
    get:
      security: [{ jwt: [] }]
      responses: { 200: { description: ok } }
      x-amazon-apigateway-integration: { type: http_proxy, httpMethod: GET, uri: 'https://example.com' }
    put:
      security: [{ jwt: [] }]
      responses: { 200: { description: ok } }
      x-amazon-apigateway-integration: { type: http_proxy, httpMethod: PUT, uri: 'https://example.com' }
`;

const FILES = { 'tollgate.yaml': 'owner: acme/apis\n', 'specs/hello.yaml': SPEC };

/** Applies with an account whose imports are changed by the test. */
async function applyMeddled(meddle: (definition: StoredDefinition) => void) {
  const { emulator } = space ?? { emulator: undefined };
  if (emulator === undefined) throw new Error('no workspace');
  proxy = await meddlingProxy(emulator.url, () => {
    for (const { definition } of Object.values(emulator.account.restApis)) meddle(definition);
  });
  space?.via(proxy.url);
  return (await space?.apply())?.report;
}

async function expectInSync(): Promise<void> {
  const plan = (await space?.plan())?.plan;
  expect(plan === undefined ? undefined : changes(plan)).toEqual([]);
}

test('an authorizer whose change the import does not apply is patched (aws-facts 2.3, 2017)', async () => {
  space = await workspace(FILES, []);
  await space.apply();
  await space.write({ 'specs/hello.yaml': SPEC.replace('us-east-1_ONE', 'us-east-1_TWO') });
  const report = await applyMeddled(({ authorizers }) => {
    for (const authorizer of Object.values(authorizers))
      authorizer.providerARNs = ['arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_ONE'];
  });
  expect(report?.outcome).toBe('applied');
  expect(space.calls.map(({ operation }) => operation)).toContain('UpdateAuthorizer');
  await expectInSync();
});

test('gateway responses that the import drops are put one by one, and foreign ones taken back', async () => {
  space = await workspace(FILES, []);
  const report = await applyMeddled(({ gatewayResponses }) => {
    delete gatewayResponses['THROTTLED'];
    delete gatewayResponses['DEFAULT_4XX'];
    gatewayResponses['UNAUTHORIZED'] = {
      responseType: 'UNAUTHORIZED',
      statusCode: '499',
      defaultResponse: false,
    };
  });
  expect(report?.outcome).toBe('applied');
  const writes = space.calls
    .map(({ operation }) => operation)
    .filter((name) => name.endsWith('GatewayResponse'));
  expect(writes).toEqual(['PutGatewayResponse', 'PutGatewayResponse', 'DeleteGatewayResponse']);
  await expectInSync();
});

test('operations that did not arrive are counted and named, and nothing is deployed', async () => {
  space = await workspace(FILES, []);
  const report = await applyMeddled(({ resources }) => {
    for (const resource of Object.values(resources)) delete resource.resourceMethods['PUT'];
  });
  const failed = report?.steps.find(({ outcome }) => outcome === 'failed');
  expect(failed?.fault?.code).toBe('import-incomplete');
  expect(failed?.fault?.message).toContain('1 of 2 operations arrived; missing: PUT /a;');
  const [api] = Object.values(space.emulator.account.restApis);
  expect(Object.keys(api?.deployments ?? {})).toEqual([]);
});

/** Which of the two the service does is not known (aws-facts 12.2). */
test.each([true, false])('the models Empty and Error of a new API survive an import: %s', async (survive) => {
  space = await workspace(FILES, []);
  const description = (kind: string) => `This is a default ${kind} schema model`;
  const message = { message: { type: 'string' } };
  const report = await applyMeddled(({ models }) => {
    delete models['Empty'];
    delete models['Error'];
    if (!survive) return;
    models['Empty'] = {
      id: 'empty1',
      name: 'Empty',
      description: description('empty'),
      contentType: 'application/json',
      schema: JSON.stringify({
        $schema: 'http://json-schema.org/draft-04/schema#',
        title: 'Empty Schema',
        type: 'object',
      }),
    };
    models['Error'] = {
      id: 'error1',
      name: 'Error',
      description: description('error'),
      contentType: 'application/json',
      schema: JSON.stringify({
        $schema: 'http://json-schema.org/draft-04/schema#',
        title: 'Error Schema',
        type: 'object',
        properties: message,
      }),
    };
  });
  expect(report?.outcome).toBe('applied');
  await expectInSync();
});
