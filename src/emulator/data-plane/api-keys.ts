/** Whether a call's API key admits it (aws-facts 9.3, 5.4). */
import type { UsagePlan } from '@aws-sdk/client-api-gateway';
import type { AccessTables } from '../propagation.ts';
import { headerOf, type ApiKeyUse, type Call } from './call.ts';
import { GatewayError } from './gateway-error.ts';

/**
 * The key of a call: the header `x-api-key`, or what the authorizer said where the API's key source is AUTHORIZER.
 * @throws GatewayError 403 Forbidden when it is missing, unknown, disabled or in no plan of the stage
 */
export function admittedKey(call: Call): ApiKeyUse {
  const value =
    call.snapshot.restApi.apiKeySource === 'AUTHORIZER'
      ? call.authorizer?.usageIdentifierKey
      : headerOf(call.request.headers, 'x-api-key');
  const use = value === undefined || value === '' ? undefined : keyUse(call, value);
  if (use === undefined) throw new GatewayError('INVALID_API_KEY');
  return use;
}

/** The plan that opens a stage, by key. */
export function planOf(access: AccessTables, use: ApiKeyUse): UsagePlan | undefined {
  return access.usagePlans[use.usagePlanId];
}

function keyUse(call: Call, value: string): ApiKeyUse | undefined {
  const { access } = call;
  const key = Object.values(access.apiKeys).find(
    (candidate) => candidate.value === value && candidate.enabled === true,
  );
  const id = key?.id;
  if (id === undefined) return undefined;
  const plan = Object.entries(access.usagePlans).find(
    ([planId, candidate]) => opensStage(candidate, call) && (access.usagePlanKeys[planId] ?? []).includes(id),
  );
  return plan && { id, value, usagePlanId: plan[0] };
}

function opensStage(plan: UsagePlan, call: Call): boolean {
  return (plan.apiStages ?? []).some(({ apiId, stage }) => apiId === call.apiId && stage === call.stageName);
}
