/** Random specs with every feature: applied, the plan is empty, and both exports of the stage can be read. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { APIGateway } from '@aws-sdk/client-api-gateway';
import { importable } from '../../scripts/corpus/operations.ts';
import { runs } from '../support/random-spec/runs.ts';
import { spec } from '../support/random-spec/spec.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

const CONFIG = JSON.stringify({
  owner: 'acme/apis',
  environments: {
    dev: {
      region: 'us-east-1',
      account: '123456789012',
      variables: { fn: 'orders', host: 'example.com', link: 'link1', x: 'y' },
    },
  },
});

let space: Workspace;
let gateway: APIGateway;
beforeAll(async () => {
  space = await workspace({ 'tollgate.yaml': CONFIG }, []);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  gateway = new APIGateway({ endpoint: space.emulator.url, region: 'us-east-1', credentials });
});
afterAll(async () => {
  gateway.destroy();
  await space.close();
});

/** As people write it: status codes are numbers there. */
function asYaml(document: object): string {
  const plain: unknown = JSON.parse(JSON.stringify(document));
  return dump(plain, { lineWidth: -1, noRefs: true }).replaceAll(/^(\s*)'(\d{3})':/gm, '$1$2:');
}

it('a random spec is applied whole, and the plan is empty', async () => {
  await fc.assert(
    fc.asyncProperty(spec, fc.boolean(), async (document, yaml) => {
      const { restApis, tags, functions } = space.emulator.account;
      for (const table of [restApis, tags, functions])
        for (const key of Object.keys(table)) delete table[key];
      await space.remove('specs').catch(() => undefined);
      await space.write(
        yaml ? { 'specs/api.yaml': asYaml(document) } : { 'specs/api.json': JSON.stringify(document) },
      );
      const applied = await space.apply();
      expect(applied.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(applied.report?.steps.flatMap(({ fault }) => fault?.message ?? [])).toEqual([]);
      expect(applied.report?.plan.refusals).toEqual([]);
      expect(applied.report?.outcome).toBe('applied');
      expect(lines(planOf(await space.plan('all')))).toEqual([]);
      const [restApiId = ''] = Object.keys(restApis);
      const declared = importable(document).length;
      for (const exportType of ['oas30', 'swagger']) {
        const { body } = await gateway.getExport({
          restApiId,
          stageName: 'dev',
          exportType,
          parameters: { extensions: 'apigateway' },
        });
        expect(importable(JSON.parse(new TextDecoder().decode(body)))).toHaveLength(declared);
      }
    }),
    { numRuns: runs(40), endOnFailure: true },
  );
}, 600_000);
