/** Usage plans and the keys in them. */
import {
  type APIGatewayClient,
  type ApiStage,
  GetUsagePlanKeysCommand,
  GetUsagePlansCommand,
  type QuotaSettings,
  type ThrottleSettings,
  type UsagePlan,
} from '@aws-sdk/client-api-gateway';
import type { LivePlanStage, LiveUsagePlan } from '../../core/model/live.ts';
import type { Quota, Throttle } from '../../core/model/repository.ts';
import { methodKey } from '../../core/model/definition.ts';
import { allPages, PAGE_SIZE } from '../paging.ts';
import { required } from './required.ts';

export async function readUsagePlans(gateway: APIGatewayClient): Promise<readonly LiveUsagePlan[]> {
  const items = await allPages((position) =>
    gateway.send(new GetUsagePlansCommand({ limit: PAGE_SIZE, position })),
  );
  return items.map(projectUsagePlan);
}

/** Ids of the keys in a plan. The answer carries their values in clear (aws-facts 5.4), which end here. */
export async function readPlanKeys(
  gateway: APIGatewayClient,
  usagePlanId: string,
): Promise<readonly string[]> {
  const items = await allPages((position) =>
    gateway.send(new GetUsagePlanKeysCommand({ usagePlanId, limit: PAGE_SIZE, position })),
  );
  return items.map(({ id }) => required(id, 'GetUsagePlanKeys', 'id'));
}

export function projectUsagePlan(wire: UsagePlan): LiveUsagePlan {
  const throttle = projectThrottle(wire.throttle);
  const quota = projectQuota(wire.quota);
  return {
    id: required(wire.id, 'GetUsagePlans', 'id'),
    name: wire.name ?? '',
    ...(wire.description === undefined ? {} : { description: wire.description }),
    ...(throttle === undefined ? {} : { throttle }),
    ...(quota === undefined ? {} : { quota }),
    ...(wire.productCode === undefined ? {} : { productCode: wire.productCode }),
    stages: (wire.apiStages ?? []).map(projectPlanStage),
    tags: wire.tags ?? {},
  };
}

function projectPlanStage({ apiId = '', stage = '', throttle = {} }: ApiStage): LivePlanStage {
  const methods: Record<string, Throttle> = {};
  for (const [key, settings] of Object.entries(throttle)) {
    const limits = projectThrottle(settings);
    if (limits !== undefined) methods[throttleOperation(key)] = limits;
  }
  return { apiId, stage, methods };
}

/** `/hello/GET` as `GET /hello`, and `//GET` as `GET /` (aws-facts 5.1). */
function throttleOperation(key: string): string {
  const slash = key.lastIndexOf('/');
  return methodKey(key.slice(slash + 1), key.slice(0, slash));
}

/** What limits a plan that has only one of the two: the account's own throttle (aws-facts 1.2). */
const ACCOUNT_RATE = 10_000;
const ACCOUNT_BURST = 5000;

function projectThrottle(wire: ThrottleSettings | undefined): Throttle | undefined {
  if (wire === undefined || (wire.rateLimit === undefined && wire.burstLimit === undefined)) return undefined;
  return { rate: wire.rateLimit ?? ACCOUNT_RATE, burst: wire.burstLimit ?? ACCOUNT_BURST };
}

/** The offset is 0 unless set (aws-facts 5.1). */
function projectQuota(wire: QuotaSettings | undefined): Quota | undefined {
  if (wire?.limit === undefined || wire.period === undefined) return undefined;
  return { limit: numberOf(wire.limit), period: wire.period, offset: numberOf(wire.offset ?? 0) };
}

/** Other servers that speak the protocol answer with the text that a patch has set. */
function numberOf(said: number | string): number {
  return Number(said);
}
