/**
 * What a reviewer sees on a pull request, case by case. `test/cases/pull-request/<name>/before` is what was applied,
 * `after` what the pull request changes, `expect.md` the comment. The account is the embedded API Gateway; a case may be
 * edited behind git's back in between.
 */
import {
  APIGatewayClient,
  GetResourcesCommand,
  GetRestApisCommand,
  UpdateIntegrationCommand,
  UpdateRestApiCommand,
} from '@aws-sdk/client-api-gateway';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeMarkdown } from '../../src/entry/markdown.ts';
import { planExit, stoppedByProblems } from '../../src/entry/outcome.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const CASES = join(import.meta.dirname, '..', 'cases', 'pull-request');

type Edit = (gateway: APIGatewayClient, restApiId: string) => Promise<void>;

/** What somebody does in the console between the last apply and the pull request. */
const EDITS: Readonly<Record<string, Edit>> = {
  'policy-wiped': async (gateway, restApiId) => {
    const policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 'execute-api:Invoke',
          Resource: 'execute-api:/*',
          Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24'] } },
        },
      ],
    };
    const patchOperations = [{ op: 'replace' as const, path: '/policy', value: JSON.stringify(policy) }];
    await gateway.send(new UpdateRestApiCommand({ restApiId, patchOperations }));
  },
  'console-edit': async (gateway, restApiId) => {
    const { items = [] } = await gateway.send(new GetResourcesCommand({ restApiId, limit: 500 }));
    const resourceId = items.find(({ path }) => path === '/health')?.id;
    const patchOperations = [
      { op: 'replace' as const, path: '/uri', value: 'https://somewhere-else.example.net/health' },
    ];
    const method = { restApiId, resourceId, httpMethod: 'GET' };
    await gateway.send(new UpdateIntegrationCommand({ ...method, patchOperations }));
  },
};

test.each(readdirSync(CASES))('%s', async (name) => {
  const space = await workspace(filesIn(join(CASES, name, 'before')), []);
  try {
    const first = await space.apply();
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(first.report?.outcome).toBe('applied');
    await edit(space, EDITS[name]);
    await space.write(filesIn(join(CASES, name, 'after')));
    await expect(await comment(space)).toMatchFileSnapshot(join(CASES, name, 'expect.md'));
  } finally {
    await space.close();
  }
});

async function edit({ emulator }: Workspace, change: Edit | undefined): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const gateway = new APIGatewayClient({ endpoint: emulator.url, region: 'us-east-1', credentials });
  const { items = [] } = await gateway.send(new GetRestApisCommand({}));
  await change?.(gateway, items[0]?.id ?? '');
}

async function comment(space: Workspace): Promise<string> {
  const { plan, ...said } = await space.plan();
  if (plan === undefined) return await outcomeMarkdown(stoppedByProblems('plan', said));
  const exitCode = planExit(plan, false);
  return await outcomeMarkdown({ command: 'plan', ...said, plan, exitCode, faults: [] });
}

/** The files below a folder by their path, with forward slashes. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}
