import { readFile, writeFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { awsCli, awsCliAvailable } from '../support/aws-cli.ts';

const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'pets', version: '1.0' },
  paths: {
    '/pets/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        security: [{ key: [] }],
        responses: { 200: { description: 'a pet' } },
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200}' },
          responses: {
            default: {
              statusCode: '200',
              responseTemplates: { 'application/json': '{"pet": "$input.params(\'id\')"}' },
            },
          },
        },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
};

/** A member of what the CLI printed. */
function text(value: unknown, name: string): string {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof member !== 'string') throw new Error(`no ${name}`);
  return member;
}

const missing = awsCliAvailable();

describe.skipIf(missing !== undefined)(
  `the AWS CLI${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    let emulator: Emulator;
    let folder: string;
    let api: string;
    let plan: string;
    let key: string;
    const aws = async (...args: string[]): Promise<unknown> =>
      await awsCli(['apigateway', ...args], emulator.url);

    beforeAll(async () => {
      emulator = await startEmulator();
      folder = await mkdtemp(join(tmpdir(), 'tollgate-cli-test-'));
      const file = join(folder, 'pets.json');
      await writeFile(file, JSON.stringify(DOCUMENT));
      api = text(
        await aws(
          'import-rest-api',
          '--fail-on-warnings',
          '--parameters',
          'endpointConfigurationTypes=REGIONAL',
          '--body',
          `fileb://${file}`,
        ),
        'id',
      );
      await aws('create-deployment', '--rest-api-id', api, '--stage-name', 'dev');
      plan = text(
        await aws(
          'create-usage-plan',
          '--name',
          'Basic',
          '--throttle',
          'rateLimit=5,burstLimit=10',
          '--quota',
          'limit=100,period=MONTH',
          '--api-stages',
          `apiId=${api},stage=dev`,
        ),
        'id',
      );
      key = text(await aws('create-api-key', '--name', 'acme', '--enabled'), 'id');
      await aws('create-usage-plan-key', '--usage-plan-id', plan, '--key-id', key, '--key-type', 'API_KEY');
    }, 120_000);

    afterAll(async () => {
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('lists and describes what was made', { timeout: 120_000 }, async () => {
      expect(await aws('get-rest-apis')).toEqual({
        items: [expect.objectContaining({ id: api, name: 'pets', version: '1.0', apiKeySource: 'HEADER' })],
      });
      expect(await aws('get-resources', '--rest-api-id', api, '--embed', 'methods')).toEqual({
        items: expect.arrayContaining([
          expect.objectContaining({ path: '/' }),
          expect.objectContaining({
            path: '/pets/{id}',
            pathPart: '{id}',
            resourceMethods: {
              GET: expect.objectContaining({
                httpMethod: 'GET',
                authorizationType: 'NONE',
                apiKeyRequired: true,
                requestParameters: { 'method.request.path.id': true },
                methodIntegration: expect.objectContaining({ type: 'MOCK', timeoutInMillis: 29_000 }),
              }),
            },
          }),
        ]),
      });
      expect(await aws('get-stages', '--rest-api-id', api)).toEqual({
        item: [expect.objectContaining({ stageName: 'dev', tracingEnabled: false, methodSettings: {} })],
      });
      expect(await aws('get-usage-plans')).toEqual({
        items: [
          {
            id: plan,
            name: 'Basic',
            apiStages: [{ apiId: api, stage: 'dev' }],
            throttle: { burstLimit: 10, rateLimit: 5 },
            quota: { limit: 100, offset: 0, period: 'MONTH' },
          },
        ],
      });
      expect(await aws('get-usage-plan-keys', '--usage-plan-id', plan)).toEqual({
        items: [{ id: key, type: 'API_KEY', name: 'acme', value: expect.any(String) }],
      });
      const keys = await aws('get-api-keys');
      expect(keys).toEqual({ items: [expect.objectContaining({ id: key, name: 'acme', enabled: true })] });
      expect(JSON.stringify(keys)).not.toContain('"value"');
    });

    test('exports the stage as OpenAPI', { timeout: 60_000 }, async () => {
      const file = join(folder, 'export.json');
      await aws(
        'get-export',
        '--rest-api-id',
        api,
        '--stage-name',
        'dev',
        '--export-type',
        'oas30',
        '--parameters',
        'extensions=integrations',
        file,
      );
      const exported: unknown = JSON.parse(await readFile(file, 'utf8'));
      expect(exported).toMatchObject({
        info: { title: 'pets' },
        paths: { '/pets/{id}': { get: { 'x-amazon-apigateway-integration': { type: 'mock' } } } },
      });
    });

    test('the stage answers with the key that the CLI shows', { timeout: 60_000 }, async () => {
      const value = text(await aws('get-api-key', '--api-key', key, '--include-value'), 'value');
      const url = `${emulator.url}/_aws/execute-api/${api}/dev/pets/7`;
      expect((await fetch(url)).status).toBe(403);
      const answer = await fetch(url, { headers: { 'x-api-key': value } });
      expect([answer.status, await answer.json()]).toEqual([200, { pet: '7' }]);
    });

    test('imports keys and tells their usage', { timeout: 120_000 }, async () => {
      const file = join(folder, 'keys.csv');
      await writeFile(file, `Name,Key,UsagePlanIds\nglobex,${'made-up-'.repeat(3)},"${plan},missing"\n`);
      const imported = await aws('import-api-keys', '--format', 'csv', '--body', `fileb://${file}`);
      expect(imported).toEqual({
        ids: [expect.any(String)],
        warnings: ['Record 2 (globex): Invalid Usage Plan ID specified: missing'],
      });
      const day = new Date().toISOString().slice(0, 10);
      const range = ['--usage-plan-id', plan, '--start-date', day, '--end-date', day];
      const usage = await aws('get-usage', ...range, '--key-id', key);
      expect(usage).toMatchObject({ items: { [key]: [[expect.any(Number), expect.any(Number)]] } });
    });

    test('keeps secrets', { timeout: 120_000 }, async () => {
      const secrets = async (...args: string[]) => await awsCli(['secretsmanager', ...args], emulator.url);
      await secrets('create-secret', '--name', 'tollgate/acme', '--secret-string', 'one');
      await secrets('put-secret-value', '--secret-id', 'tollgate/acme', '--secret-string', 'two');
      const read = await secrets('get-secret-value', '--secret-id', 'tollgate/acme');
      expect(read).toMatchObject({ SecretString: 'two', VersionStages: ['AWSCURRENT'] });
    });

    test("the service's errors reach the user of the CLI", { timeout: 60_000 }, async () => {
      await expect(aws('get-rest-api', '--rest-api-id', 'nothere')).rejects.toThrow(
        /\(NotFoundException\) when calling the GetRestApi operation: Invalid API identifier specified/,
      );
    });
  },
);
