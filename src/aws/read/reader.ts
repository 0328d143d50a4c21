/** Reads an account. */
import pLimit from 'p-limit';
import type { RestApi } from '@aws-sdk/client-api-gateway';
import type { Reader, WantedApi } from '../../app/ports.ts';
import { needsExport, stageOf } from '../../core/diff/snapshot.ts';
import type { LiveApi, LiveFunctionPolicy, LiveRestApi, LiveStage } from '../../core/model/live.ts';
import type { Clients } from '../clients.ts';
import { readApiKeys } from './api-key.ts';
import { readDefinition } from './definition.ts';
import { readDeployments } from './deployment.ts';
import { readExport } from './export.ts';
import { readFunctionPolicy } from './function-policy.ts';
import { required } from './required.ts';
import { projectRestApi, readRestApis } from './rest-api.ts';
import { readStages } from './stage.ts';
import { readPlanKeys, readUsagePlans } from './usage-plan.ts';
import { readUsage } from './usage.ts';

/** GetPolicy is allowed 15 times a second (aws-facts 1.2). */
const CONCURRENT_POLICIES = 5;

export function createReader(clients: Clients): Reader {
  const { gateway } = clients;
  // The list has what GetRestApi would say again; kept by the value that was made of it, so it never outlives its list.
  const listed = new WeakMap<LiveRestApi, RestApi>();
  return {
    identity: () => readIdentity(clients),
    restApis: async () =>
      (await readRestApis(gateway)).map((wire) => {
        const restApi = projectRestApi(wire);
        listed.set(restApi, wire);
        return restApi;
      }),
    usagePlans: () => readUsagePlans(gateway),
    apiKeys: () => readApiKeys(gateway),
    planKeys: (usagePlanId) => readPlanKeys(gateway, usagePlanId),
    usage: (usagePlanId, from, to, keyId) => readUsage(gateway, usagePlanId, { from, to }, keyId),
    api: (restApi, wanted) => readApi(clients, restApi, wanted, listed.get(restApi)),
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

/** At most eight calls for an API whose lists have one page each, and seven where a label says what the stage serves. */
async function readApi(
  clients: Clients,
  restApi: LiveRestApi,
  wanted: WantedApi,
  listed: RestApi | undefined,
): Promise<LiveApi> {
  const { gateway } = clients;
  const [definition, stages, deployments, grants] = await Promise.all([
    readDefinition(gateway, restApi.id, listed),
    readStages(gateway, restApi.id),
    readDeployments(gateway, restApi.id),
    readGrants(clients, wanted.functions),
  ]);
  return await withExport(clients, { restApi, definition, stages, deployments, grants }, wanted);
}

async function withExport({ gateway }: Clients, api: LiveApi, wanted: WantedApi): Promise<LiveApi> {
  const stage = stageOf(api, wanted.stage);
  if (stage === undefined || !needsExport(api, stage, wanted.digest)) return api;
  const exported = await readExport(gateway, api.restApi.id, stage.name);
  if (exported === undefined) return api;
  const stages = api.stages.map((one): LiveStage => (one === stage ? { ...one, exported } : one));
  return { ...api, stages };
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
