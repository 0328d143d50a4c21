/** What the demo's people do to the demo's account, each with the real AWS SDK or a real HTTP call. */
import {
  APIGatewayClient,
  CreateDeploymentCommand,
  GetApiKeysCommand,
  GetResourcesCommand,
  GetRestApisCommand,
  UpdateMethodCommand,
} from '@aws-sdk/client-api-gateway';
import { Secret } from '../../core/model/secret.ts';

export interface DemoAccount {
  /** Where the stage is called. */
  readonly invokeUrl: string;
  readonly restApiId: string;
  /** The value of the customer's key, read as the customer's operator would read it in the console. */
  readonly key: Secret;
}

export interface DemoAnswer {
  readonly status: number;
  readonly body: string;
}

/** Looks up what apply has made. */
export async function lookAround(endpoint: string): Promise<DemoAccount> {
  const client = new APIGatewayClient({ endpoint });
  const apis = await client.send(new GetRestApisCommand({}));
  const keys = await client.send(new GetApiKeysCommand({ includeValues: true }));
  client.destroy();
  const restApiId = apis.items?.[0]?.id ?? '';
  const invokeUrl = `${endpoint}/_aws/execute-api/${restApiId}/dev`;
  return { invokeUrl, restApiId, key: new Secret(keys.items?.[0]?.value ?? '') };
}

/** Calls the stage, with or without a key. */
export async function call(url: string, key?: Secret): Promise<DemoAnswer> {
  const headers: Record<string, string> = key === undefined ? {} : { 'x-api-key': key.reveal() };
  const answer = await fetch(url, { headers });
  return { status: answer.status, body: await answer.text() };
}

/** Somebody opens the console, switches the key requirement of GET /hello off, and deploys. */
export async function editInConsole(endpoint: string, restApiId: string): Promise<void> {
  const client = new APIGatewayClient({ endpoint });
  const resources = await client.send(new GetResourcesCommand({ restApiId }));
  const resourceId = resources.items?.find((resource) => resource.path === '/hello')?.id;
  const open = { op: 'replace', path: '/apiKeyRequired', value: 'false' } as const;
  await client.send(
    new UpdateMethodCommand({ restApiId, resourceId, httpMethod: 'GET', patchOperations: [open] }),
  );
  await client.send(new CreateDeploymentCommand({ restApiId, stageName: 'dev' }));
  client.destroy();
}
