/** The SDK's clients, made once. Only API Gateway's is loaded at once; the others are loaded when they are first needed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { APIGatewayClient, type APIGatewayClientConfig } from '@aws-sdk/client-api-gateway';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient } from '@aws-sdk/client-sts';
import { OperationError } from '../core/model/fault.ts';
import { noRegion, operationError } from './errors.ts';
import { createPacer, type Pacer, type PacingOptions } from './pacing.ts';
import { paceGateway } from './pace-gateway.ts';
import { retryCreate, retryIdempotent } from './retry.ts';

export interface ConnectOptions {
  /**
   * How many times the published quotas the calls may come; 0 for no limit. Unless told, 1 at AWS itself, and 0 at an
   * endpoint of one's own.
   */
  readonly pace?: number;
  /** Told of every wait for a quota that a person would notice. */
  readonly onWait?: PacingOptions['onWait'];
  readonly region?: string;
  readonly endpointUrl?: string;
  /** A role to assume with the credentials that the AWS configuration leads to. */
  readonly roleArn?: string;
}

export interface Clients {
  readonly region: string;
  /** The endpoint that stands in for AWS's own, where one is configured. */
  readonly endpointUrl: string | undefined;
  /** For reads and for writes that may be sent twice. */
  readonly gateway: APIGatewayClient;
  /** For creates, which are not repeated after a lost answer. */
  readonly creating: () => APIGatewayClient;
  /** @param region that of the function, which need not be the API's */
  readonly lambda: (region: string) => Promise<LambdaClient>;
  readonly sts: () => Promise<STSClient>;
  readonly ssm: () => Promise<SSMClient>;
  readonly secretsManager: () => Promise<SecretsManagerClient>;
  readonly cloudFormation: () => Promise<CloudFormationClient>;
}

type Credentials = NonNullable<APIGatewayClientConfig['credentials']>;

/** What all clients have in common. No logger: requests and answers carry key values. */
interface Common {
  readonly region?: string;
  readonly endpoint?: string;
  readonly credentials?: Credentials;
}

const CONNECTION_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 120_000;

/** @throws OperationError `no-region` */
export async function createClients(options: ConnectOptions): Promise<Clients> {
  const { region: wanted, endpointUrl, roleArn } = options;
  // An endpoint of the environment is left to the SDK, which knows one for each service.
  const base: Common = {
    ...(wanted === undefined ? {} : { region: wanted }),
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
  };
  const credentials = roleArn === undefined ? {} : { credentials: assume(roleArn, base) };
  const endpoint = endpointUrl ?? configuredEndpoint(process.env);
  const gateway = gatewayClient({ ...base, ...credentials }, retryIdempotent());
  const region = await regionOf(gateway);
  const pacer = pacerOf(options, endpoint, region);
  if (pacer !== undefined) paceGateway(gateway, pacer);
  // One chain of credentials for all clients: resolving it can take seconds.
  const shared: Common = { ...base, region, credentials: gateway.config.credentials };
  let creating: APIGatewayClient | undefined;
  const lambdas = new Map<string, Promise<LambdaClient>>();
  let sts: Promise<STSClient> | undefined;
  let ssm: Promise<SSMClient> | undefined;
  let secretsManager: Promise<SecretsManagerClient> | undefined;
  let cloudFormation: Promise<CloudFormationClient> | undefined;
  return {
    region,
    endpointUrl: endpoint,
    gateway,
    creating: () => {
      if (creating === undefined) {
        creating = gatewayClient(shared, retryCreate());
        if (pacer !== undefined) paceGateway(creating, pacer);
      }
      return creating;
    },
    lambda: (place) => {
      const client = lambdas.get(place) ?? lambdaClient({ ...shared, region: place });
      lambdas.set(place, client);
      return client;
    },
    sts: () => (sts ??= stsClient(shared)),
    ssm: () => (ssm ??= ssmClient(shared)),
    secretsManager: () => (secretsManager ??= secretsManagerClient(shared)),
    cloudFormation: () => (cloudFormation ??= cloudFormationClient(shared)),
  };
}

/** The endpoint of API Gateway that the environment names, as the SDK and the AWS CLI read it. */
export function configuredEndpoint(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined;
  const named = env['AWS_ENDPOINT_URL_API_GATEWAY'] ?? env['AWS_ENDPOINT_URL'];
  return named === '' ? undefined : named;
}

/** One for each region that this process calls, whatever the client. */
const pacers = new Map<string, Pacer>();

function pacerOf(
  { pace, onWait }: ConnectOptions,
  endpoint: string | undefined,
  region: string,
): Pacer | undefined {
  const wanted = pace ?? (endpoint === undefined ? 1 : 0);
  if (wanted === 0) return undefined;
  const name = `${endpoint ?? ''} ${region} ${wanted}`;
  const now = () => performance.now();
  const pacer =
    pacers.get(name) ??
    createPacer({ pace: wanted, now, sleep, ...(onWait === undefined ? {} : { onWait }) });
  pacers.set(name, pacer);
  return pacer;
}

function gatewayClient(common: Common, retryStrategy: ReturnType<typeof retryIdempotent>): APIGatewayClient {
  const client = new APIGatewayClient({ ...common, retryStrategy, requestHandler: timeouts() });
  client.middlewareStack.add(translating, OUTERMOST);
  return client;
}

async function lambdaClient(common: Common): Promise<LambdaClient> {
  const { LambdaClient } = await import('@aws-sdk/client-lambda');
  const client = new LambdaClient({
    ...common,
    retryStrategy: retryIdempotent(),
    requestHandler: timeouts(),
  });
  client.middlewareStack.add(translating, OUTERMOST);
  return client;
}

async function stsClient(common: Common): Promise<STSClient> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({ ...common, retryStrategy: retryIdempotent(), requestHandler: timeouts() });
  client.middlewareStack.add(translating, OUTERMOST);
  return client;
}

async function ssmClient(common: Common): Promise<SSMClient> {
  const { SSMClient } = await import('@aws-sdk/client-ssm');
  const client = new SSMClient({ ...common, retryStrategy: retryIdempotent(), requestHandler: timeouts() });
  client.middlewareStack.add(translating, OUTERMOST);
  return client;
}

async function secretsManagerClient(common: Common): Promise<SecretsManagerClient> {
  const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient({
    ...common,
    retryStrategy: retryIdempotent(),
    requestHandler: timeouts(),
  });
  client.middlewareStack.add(translating, OUTERMOST);
  return client;
}

async function cloudFormationClient(common: Common): Promise<CloudFormationClient> {
  const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation');
  const client = new CloudFormationClient({
    ...common,
    retryStrategy: retryIdempotent(),
    requestHandler: timeouts(),
  });
  client.middlewareStack.add(translating, OUTERMOST);
  return client;
}

const OUTERMOST = { step: 'initialize', priority: 'high', name: 'translateErrors' } as const;

/** Makes calls throw `OperationError`s. */
function translating<Args extends { readonly input: object }, Output>(
  next: (args: Args) => Promise<Output>,
  { commandName = 'unknown' }: { readonly commandName?: string },
): (args: Args) => Promise<Output> {
  return async (args) => {
    try {
      return await next(args);
    } catch (error) {
      throw operationError(error, commandName.replace(/Command$/, ''), args.input);
    }
  };
}

function timeouts(): NonNullable<APIGatewayClientConfig['requestHandler']> {
  return {
    connectionTimeout: CONNECTION_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    throwOnRequestTimeout: true,
  };
}

async function regionOf(client: APIGatewayClient): Promise<string> {
  try {
    return await client.config.region();
  } catch (error) {
    const isMissing = error instanceof Error && error.message === 'Region is missing';
    throw isMissing ? new OperationError(noRegion()) : error;
  }
}

/** Credentials of a role, assumed anew when they expire. */
function assume(roleArn: string, base: Common): Credentials {
  return async () => {
    const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
    const sts = await stsClient(base);
    const { Credentials: assumed } = await sts.send(
      new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'tollgate' }),
    );
    if (assumed?.AccessKeyId === undefined || assumed.SecretAccessKey === undefined) {
      throw new OperationError({
        code: 'no-credentials',
        message: 'the assumed role came without credentials',
      });
    }
    return {
      accessKeyId: assumed.AccessKeyId,
      secretAccessKey: assumed.SecretAccessKey,
      ...(assumed.SessionToken === undefined ? {} : { sessionToken: assumed.SessionToken }),
      ...(assumed.Expiration === undefined ? {} : { expiration: assumed.Expiration }),
    };
  };
}
