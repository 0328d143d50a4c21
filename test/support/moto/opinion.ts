/**
 * What a server makes of a repository's plans and keys. The APIs are made by hand and said to be as declared, for every server
 * alike, because not every one can import a definition; usage is none, and the stages are not called. All else is the real thing.
 */
import { APIGateway } from '@aws-sdk/client-api-gateway';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { type ApplyResult, apply } from '../../../src/app/apply.ts';
import type { Reader, StageCaller } from '../../../src/app/ports.ts';
import { connect } from '../../../src/aws/connect.ts';
import type { Desired } from '../../../src/core/model/desired.ts';
import { deploymentDescription } from '../../../src/core/model/deployment.ts';
import { type LiveApi, type LiveRestApi, TAG_ENV, TAG_ID, TAG_OWNER } from '../../../src/core/model/live.ts';
import { definitionDigest } from '../../../src/core/plan/digest.ts';
import { PREMIUM } from '../keys/by-hand.ts';
import { SECRETS } from '../keys/shop.ts';
import { ENVIRONMENT, filesOf, OWNER, type State } from '../keys/state.ts';
import { memorySources } from '../memory.ts';

const REGION = 'us-east-1';
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

export interface Opinion {
  /** @param force guards that a person lifts */
  apply(state: State, force: readonly string[]): Promise<ApplyResult>;
  readonly reader: Reader;
  readonly gateway: APIGateway;
  readonly secrets: SecretsManager;
  close(): void;
}

/** @param time seconds since 1970 */
export async function opinionOf(url: string, time: () => number): Promise<Opinion> {
  process.env['AWS_ACCESS_KEY_ID'] = CREDENTIALS.accessKeyId;
  process.env['AWS_SECRET_ACCESS_KEY'] = CREDENTIALS.secretAccessKey;
  const aws = await connect({ region: REGION, endpointUrl: url });
  const client = { endpoint: url, region: REGION, credentials: CREDENTIALS };
  const [gateway, secrets] = [new APIGateway(client), new SecretsManager(client)];
  await othersThings(gateway, secrets);
  const made = new Set<string>();
  const makeApis = async (state: State): Promise<void> => {
    for (const name of Object.keys(state.apis)) {
      if (!made.has(name)) await makeApi(gateway, name, ENVIRONMENT, tagsOf(name));
      made.add(name);
    }
  };
  return {
    apply: async (state, force) => {
      await makeApis(state);
      const deps = {
        sources: { ...memorySources({ files: filesOf(state) }), time },
        values: { variable: () => undefined, reader: async () => aws.values },
        journal: { note: () => undefined },
        clock: { now: () => performance.now(), sleep: async () => undefined },
        reader: async (desired: Desired) => withoutApis(aws.reader, desired),
        writer: async () => aws.writer,
        caller: async () => ({ ...aws.caller, call }),
        keyValues: async () => aws.keyValues,
        confirm: async () => true,
      };
      return await apply(deps, { refresh: 'all', force, probeSeconds: 1 });
    },
    reader: aws.reader,
    gateway,
    secrets,
    close: () => {
      gateway.destroy();
      secrets.destroy();
    },
  };
}

function tagsOf(id: string): Record<string, string> {
  return { [TAG_OWNER]: OWNER, [TAG_ID]: id, [TAG_ENV]: ENVIRONMENT };
}

/** `GET /` with a key, on a stage. */
async function makeApi(
  gateway: APIGateway,
  name: string,
  stageName: string,
  tags: Record<string, string>,
): Promise<string> {
  const endpointConfiguration = { types: ['REGIONAL'] as 'REGIONAL'[] };
  const { id: restApiId = '' } = await gateway.createRestApi({ name, tags, endpointConfiguration });
  const { items = [] } = await gateway.getResources({ restApiId });
  const method = { restApiId, resourceId: items[0]?.id ?? '', httpMethod: 'GET' };
  await gateway.putMethod({ ...method, authorizationType: 'NONE', apiKeyRequired: true });
  await gateway.putIntegration({ ...method, type: 'MOCK' });
  await gateway.createDeployment({ restApiId, stageName });
  return restApiId;
}

/** Somebody else's API, plan and keys, one of them in the plan, and a secret that they fill. */
async function othersThings(gateway: APIGateway, secrets: SecretsManager): Promise<void> {
  const apiId = await makeApi(gateway, 'foreign', 'live', {});
  const { id: usagePlanId = '' } = await gateway.createUsagePlan({
    name: PREMIUM,
    throttle: { rateLimit: 7, burstLimit: 3 },
    apiStages: [{ apiId, stage: 'live' }],
  });
  const { id: keyId = '' } = await gateway.createApiKey({ name: 'partner', enabled: true });
  await gateway.createUsagePlanKey({ usagePlanId, keyId, keyType: 'API_KEY' });
  await gateway.createApiKey({ name: 'guest', enabled: true });
  for (const [Name, SecretString] of Object.entries(SECRETS))
    await secrets.createSecret({ Name, SecretString });
}

function withoutApis(reader: Reader, desired: Desired): Reader {
  return {
    ...reader,
    api: async (restApi) => asDeclared(desired, restApi),
    usage: async () => ({}),
  };
}

function asDeclared({ apis }: Desired, restApi: LiveRestApi): LiveApi {
  const api = apis[restApi.tags[TAG_ID] ?? ''];
  if (api === undefined) throw new Error(`${restApi.name} is not declared`);
  const description = deploymentDescription({ digest: definitionDigest(api.definition), commit: 'abcdef1' });
  return {
    restApi,
    definition: api.definition,
    stages: [{ name: api.stage.name, deploymentId: 'd', variables: {}, tracing: false, hasCanary: false }],
    deployments: [{ id: 'd', description, createdDate: '2026-01-01T00:00:00.000Z' }],
    grants: {},
  };
}

/** As a stage would answer whose keys are right. */
const call: StageCaller['call'] = async ({ apiKey }) => ({ status: apiKey === undefined ? 403 : 200 });
