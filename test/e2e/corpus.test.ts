/**
 * Five real specs from public repositories, two plan files that share a key: applied, then the plan is empty; one
 * operation removed shows as exactly that. The corpus lies beside the project; without it the tests are skipped.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { dump, load } from 'js-yaml';
import { runAction } from '../support/action-harness.ts';
import { CONFIG } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/ready/', import.meta.url));

const SPECS = {
  'specs/shortener.yaml': 'rendered__aws-samples__amazon-api-gateway-url-shortener__api.yaml',
  'specs/hydrocron.yml':
    'rendered__podaac__hydrocron__terraform__api-specification-templates__hydrocron_aws_api.yml',
  'specs/deputy.yml':
    'rendered__ministryofjustice__opg-data-deputy-reporting__lambda_functions__v2__openapi__deputy-reporting-openapi.yml',
  'specs/sam.yaml':
    'aws__serverless-application-model__integration__resources__templates__combination__api_with_usage_plan.yaml.__MyApi.DefinitionBody.yaml',
  'specs/pets.json': 'localstack__localstack__tests__aws__files__pets.json',
} as const;

const PLANS = {
  'plans/basic.yaml':
    'name: Basic\nthrottle: { rate: 10, burst: 20 }\nquota: { limit: 1000, period: MONTH }\nstages: [{ api: pets }, { api: sam }]\nkeys: [acme, globex]\n',
  'plans/data.yaml':
    'name: Data\nthrottle: { rate: 5, burst: 5 }\nstages:\n  - api: hydrocron\n    methods: { "GET /timeseries": { rate: 1, burst: 2 } }\n  - api: shortener\n  - api: deputy\nkeys: [acme]\n',
};

async function corpusRepository(): Promise<Record<string, string>> {
  const specs = Object.entries(SPECS).map(
    async ([path, name]) => [path, await readFile(CORPUS + name, 'utf8')] as const,
  );
  return { 'tollgate.yaml': CONFIG, ...Object.fromEntries(await Promise.all(specs)), ...PLANS };
}

let space: Workspace | undefined;
afterEach(async () => space?.close());

test.skipIf(!existsSync(CORPUS))(
  'five real specs: apply, then nothing to do; one operation less is one line',
  async () => {
    const files = await corpusRepository();
    space = await workspace(files, []);
    const first = await space.apply();
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(first.report?.steps.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))).toEqual([]);
    expect(first.report?.outcome).toBe('applied');
    expect(lines(planOf(await space.plan('all')))).toEqual([]);
    expect(lines(planOf(await space.plan('changed')))).toEqual([]);

    await space.write({
      'specs/shortener.yaml': withoutOperation(
        files['specs/shortener.yaml'] ?? '',
        '/app/{linkId}',
        'delete',
      ),
    });
    const less = planOf(await space.plan('all'));
    expect(
      less.steps.filter(({ kind }) => kind === 'definition').flatMap(({ fields }) => fields),
    ).toMatchObject([{ field: 'DELETE /app/{linkId}', after: 'removed', impact: 'destructive' }]);
    expect(less.steps.map(({ id }) => id)).toEqual([
      'definition:shortener',
      'deployment:shortener',
      'stage:shortener',
    ]);
    expect((await space.apply()).report?.outcome).toBe('applied');
    expect(lines(planOf(await space.plan('all')))).toEqual([]);
  },
);

test.skipIf(!existsSync(CORPUS))(
  'the bundled Action plans and applies that repository as GitHub runs it',
  async () => {
    space = await workspace(await corpusRepository(), []);
    const env = {
      AWS_ENDPOINT_URL: space.emulator.url,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'acme/apis',
    };
    const step = { workspace: space.root, env, event: { ref: 'refs/heads/main' } };
    const planned = await runAction({ ...step, inputs: { command: 'plan' } });
    expect({ code: planned.code, stdout: planned.stdout }).toMatchObject({ code: 0 });
    expect(planned.summary).toContain('shortener');
    const expected = planned.outputs['fingerprint'] ?? '';
    const applied = await runAction({ ...step, inputs: { command: 'apply', expect: expected } });
    expect(applied.outputs['exit-code']).toBe('0');
    expect(Object.keys(JSON.parse(applied.outputs['invoke-urls'] ?? '{}') as object)).toHaveLength(5);
    const again = await runAction({ ...step, inputs: { command: 'plan', refresh: 'all' } });
    expect(again.outputs['changes']).toBe('0');
    for (const { value } of Object.values(space.emulator.account.apiKeys)) {
      expect(JSON.stringify([planned, applied, again])).not.toContain(value);
    }
  },
);

function withoutOperation(text: string, path: string, method: string): string {
  const document = load(text) as { paths: Record<string, Record<string, unknown>> };
  const item = document.paths[path];
  if (item?.[method] === undefined)
    throw new Error(`no ${method} ${path} in ${Object.keys(document.paths).join(', ')}`);
  delete item[method];
  return dump(document, { lineWidth: -1 });
}
