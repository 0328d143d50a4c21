/** Stages of an API. */
import {
  type APIGatewayClient,
  GetStagesCommand,
  type MethodSetting,
  type Stage,
} from '@aws-sdk/client-api-gateway';
import type { LiveStage } from '../../core/model/live.ts';
import type { Throttle } from '../../core/model/repository.ts';
import { required } from './required.ts';

/** GetStages is not paged, and its list is called `item` (aws-facts 3.1). */
export async function readStages(
  gateway: APIGatewayClient,
  restApiId: string,
): Promise<readonly LiveStage[]> {
  const { item = [] } = await gateway.send(new GetStagesCommand({ restApiId }));
  return item.map(projectStage);
}

export function projectStage(wire: Stage): LiveStage {
  const all = wire.methodSettings?.['*/*'];
  const throttle = all === undefined ? undefined : throttleOf(all);
  return {
    name: required(wire.stageName, 'GetStages', 'stageName'),
    deploymentId: required(wire.deploymentId, 'GetStages', 'deploymentId'),
    variables: wire.variables ?? {},
    tracing: wire.tracingEnabled ?? false,
    ...(all?.loggingLevel === undefined ? {} : { logging: all.loggingLevel }),
    ...(throttle === undefined ? {} : { throttle }),
    hasCanary: wire.canarySettings !== undefined,
  };
}

function throttleOf(setting: MethodSetting): Throttle | undefined {
  const { throttlingRateLimit: rate, throttlingBurstLimit: burst } = setting;
  return rate === undefined || burst === undefined ? undefined : { rate, burst };
}
