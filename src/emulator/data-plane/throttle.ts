/** Throttles of plans and stages, as token buckets (aws-facts 9.4, 5.1, 4.4). */
import type { MethodSetting, ThrottleSettings } from '@aws-sdk/client-api-gateway';
import type { Limit, TokenBuckets } from '../token-buckets.ts';
import { planOf } from './api-keys.ts';
import { own, type RoutedCall } from './call.ts';
import { GatewayError } from './gateway-error.ts';

/**
 * Counts a call against the plan's throttle for its key (the method's own where the plan has one), then against the
 * stage's for its method.
 * @throws GatewayError 429 Too Many Requests
 */
export function throttle(call: RoutedCall, buckets: TokenBuckets): void {
  for (const [bucket, limit] of [...planLimits(call), ...stageLimits(call)]) {
    if (!buckets.take(bucket, limit)) throw new GatewayError('THROTTLED');
  }
}

function planLimits(call: RoutedCall): readonly (readonly [string, Limit])[] {
  if (call.apiKey === undefined) return [];
  const plan = planOf(call.access, call.apiKey);
  const client = `${call.apiKey.usagePlanId} ${call.apiKey.id}`;
  const stage = plan?.apiStages?.find(({ apiId, stage }) => apiId === call.apiId && stage === call.stageName);
  const { resourcePath, methodName } = call.route;
  const method = limitOf(own(stage?.throttle, `${resourcePath}/${methodName}`));
  if (method) return [[`${client} ${call.apiId} ${call.stageName} ${methodName} ${resourcePath}`, method]];
  const limit = limitOf(plan?.throttle);
  return limit === undefined ? [] : [[client, limit]];
}

function stageLimits(call: RoutedCall): readonly (readonly [string, Limit])[] {
  const { resourcePath, methodName } = call.route;
  const limit = limitOf(methodSetting(call));
  return limit === undefined
    ? []
    : [[`${call.apiId} ${call.stageName} ${methodName} ${resourcePath}`, limit]];
}

/** The stage's settings for a method: its own record, which is complete (aws-facts 4.4), else that of all methods. */
function methodSetting(call: RoutedCall): MethodSetting | undefined {
  const { resourcePath, methodName } = call.route;
  const escaped = resourcePath === '/' ? '~1' : resourcePath.slice(1).replaceAll('/', '~1');
  const settings = call.stage.methodSettings;
  return (
    own(settings, `${escaped}/${methodName}`) ??
    own(settings, `${resourcePath.slice(1)}/${methodName}`) ??
    own(settings, '*/*')
  );
}

/**
 * A limit from either wire shape: rate 0 or burst 0 lets nothing through. Undefined without a rate, and for the negative
 * numbers that mean "none".
 */
function limitOf(settings: (ThrottleSettings & MethodSetting) | undefined): Limit | undefined {
  const rate = settings?.rateLimit ?? settings?.throttlingRateLimit;
  const burst = settings?.burstLimit ?? settings?.throttlingBurstLimit ?? rate;
  if (burst === 0) return { rate: 0, burst };
  return rate === undefined || burst === undefined || rate < 0 || burst < 0 ? undefined : { rate, burst };
}
