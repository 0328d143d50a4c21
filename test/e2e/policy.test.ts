/** Severities and waivers of `tollgate.yaml`, from the files to the account. */
import { afterEach, expect, test } from 'vitest';
import { validate } from '../../src/app/validate.ts';
import { outcomeMarkdown } from '../../src/entry/markdown.ts';
import { renderJson } from '../../src/core/render/json.ts';
import { plain } from '../../src/core/render/paint.ts';
import { outcomeText } from '../../src/entry/text.ts';
import { sourcesOf } from '../../src/entry/wire.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace | undefined;
afterEach(async () => space?.close());

/** `models-size` stands for errors that can give way; a mock without a status for warnings. */
const SPEC = `openapi: 3.0.3
info: { title: hello, version: '1' }
paths:
  /a:
    get:
      responses: { 200: { description: ok } }
      x-amazon-apigateway-integration:
        type: http_proxy
        httpMethod: GET
        uri: https://example.com
        connectionType: internal
    put:
      responses: { 200: { description: ok } }
      x-amazon-apigateway-integration: { type: mock }
`;

function files(policy: string, environments = '{ dev: {} }'): Record<string, string> {
  const config = `owner: acme/apis\nenvironments: ${environments}\npolicy:\n${policy}`;
  return { 'tollgate.yaml': config, 'specs/hello.yaml': SPEC };
}

const codesOf = (problems: readonly { readonly code: string }[]) =>
  problems.map(({ code }) => code).filter((code) => code !== 'plans-missing');

test('an error stops the plan until the policy lowers it', async () => {
  space = await workspace(files('  breaking: warn\n'));
  const stopped = await space.plan();
  expect(stopped.plan).toBeUndefined();
  expect(codesOf(stopped.problems)).toEqual(['integration-connection-type', 'mock-status']);
  await space.write(files('  rules: { integration-connection-type: warning, mock-status: "off" }\n'));
  const lowered = await space.apply();
  expect(lowered.report?.outcome).toBe('applied');
  expect(lowered.problems).toMatchObject([{}, { code: 'integration-connection-type', severity: 'warning' }]);
});

test('waived findings are counted, and JSON has them', async () => {
  space = await workspace(
    files(`  waivers:
    - { rule: integration-connection-type, at: GET /a, reason: it works, expires: "2099-12-31" }
    - { rule: mock-status, file: specs/hello.yaml, reason: soon, expires: "2099-12-31" }
    - { rule: mock-binary, reason: nothing here, expires: "2099-12-31" }
    - { rule: schema-format, reason: long ago, expires: "2020-12-31" }
`),
  );
  const { plan, ...said } = await space.plan();
  expect(plan).toBeDefined();
  expect(codesOf(said.problems)).toEqual(['waiver-unused', 'waiver-expired']);
  const outcome = { command: 'plan', exitCode: 0, faults: [], ...said } as const;
  expect(await outcomeText(outcome, plain)).toContain('2 findings waived.');
  expect(await outcomeMarkdown(outcome)).toContain('2 findings waived.');
  expect(JSON.parse(renderJson(outcome))).toMatchObject({
    waived: [
      { problem: { code: 'integration-connection-type' }, reason: 'it works', expires: '2099-12-31' },
      { problem: { code: 'mock-status' }, reason: 'soon' },
    ],
  });
});

test('a waiver is unused when it met nothing in any environment, and only then', async () => {
  const policy =
    '  waivers: [{ rule: mock-binary, reason: r, expires: "2099-12-31" }, { rule: mock-status, reason: r, expires: "2099-12-31" }]\n';
  space = await workspace(files(policy, '{ dev: {}, prod: {} }'));
  const sources = sourcesOf(space.root);
  const everywhere = await validate({ sources, values: { variable: () => undefined } });
  expect(codesOf(everywhere.problems)).toEqual(['integration-connection-type', 'waiver-unused']);
  expect(everywhere.waived).toHaveLength(1);
  const one = await validate({ sources, values: { variable: () => undefined } }, { env: 'dev' });
  expect(codesOf(one.problems)).toEqual(['integration-connection-type']);
});
