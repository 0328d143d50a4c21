/** Reads an account. */
import pLimit from 'p-limit';
import type { Reader } from '../../app/ports.ts';
import type { LiveApi, LiveFunctionPolicy } from '../../core/model/live.ts';
import type { Clients } from '../clients.ts';
import { readApiKeys } from './api-key.ts';
import { readDefinition } from './definition.ts';
import { readDeployments } from './deployment.ts';
import { readFunctionPolicy } from './function-policy.ts';
import { required } from './required.ts';
import { readRestApis } from './rest-api.ts';
import { readStages } from './stage.ts';
import { readPlanKeys, readUsagePlans } from './usage-plan.ts';

/** GetPolicy is allowed 15 times a second (aws-facts 1.2). */
const CONCURRENT_POLICIES = 5;

export function createReader(clients: Clients): Reader {
  const { gateway } = clients;
  return {
    identity: () => readIdentity(clients),
    restApis: () => readRestApis(gateway),
    usagePlans: () => readUsagePlans(gateway),
    apiKeys: () => readApiKeys(gateway),
    planKeys: (usagePlanId) => readPlanKeys(gateway, usagePlanId),
    api: (restApi, functions) => readApi(clients, restApi, functions),
  };
}

async function readIdentity(
  clients: Clients,
): Promise<{ readonly account: string; readonly region: string }> {
  const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const sts = await clients.sts();
  const { Account } = await sts.send(new GetCallerIdentityCommand({}));
  return { account: required(Account, 'GetCallerIdentity', 'Account'), region: clients.region };
}

async function readApi(
  clients: Clients,
  restApi: LiveApi['restApi'],
  functions: readonly string[],
): Promise<LiveApi> {
  const { gateway } = clients;
  const [definition, stages, deployments, grants] = await Promise.all([
    readDefinition(gateway, restApi.id),
    readStages(gateway, restApi.id),
    readDeployments(gateway, restApi.id),
    readGrants(clients, functions),
  ]);
  return { restApi, definition, stages, deployments, grants };
}

async function readGrants(
  clients: Clients,
  functions: readonly string[],
): Promise<Readonly<Record<string, LiveFunctionPolicy>>> {
  const limit = pLimit(CONCURRENT_POLICIES);
  const entries = await Promise.all(
    functions.map((reference) =>
      limit(async () => [reference, await readFunctionPolicy(clients, reference)] as const),
    ),
  );
  return Object.fromEntries(entries);
}
