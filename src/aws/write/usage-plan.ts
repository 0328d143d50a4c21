/** Usage plans and the stages in them. UpdateUsagePlan is allowed once in 20 seconds (aws-facts 1.1). */
import {
  type ApiStage,
  CreateUsagePlanCommand,
  type PatchOperation,
  UpdateUsagePlanCommand,
} from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import {
  leavePlanPatches,
  planStagePatches,
  usagePlanPatches,
  wireThrottles,
} from '../../core/diff/patches.ts';
import type { DesiredPlan } from '../../core/model/desired.ts';
import type { LivePlanStage } from '../../core/model/live.ts';
import type { Step } from '../../core/model/plan.ts';
import type { Clients } from '../clients.ts';
import {
  byAction,
  desiredPlan,
  found,
  linkOf,
  ownerTags,
  restApiId,
  stageName,
  usagePlanId,
  written,
} from './lookup.ts';

export function usagePlanWriter(clients: Clients): KindWriter {
  return byAction({
    create: createUsagePlan(clients),
    update: patchUsagePlan(clients, ({ resource }, context) => {
      const id = usagePlanId(context, resource);
      const live = context.live.usagePlans.find((plan) => plan.id === id);
      return usagePlanPatches(desiredPlan(context, resource), found(live, `usage plan ${id}`));
    }),
  });
}

/** A new plan is made with its stages and limits in one call, which has no rate limit of its own. */
function createUsagePlan({ creating }: Clients): KindWriter {
  return async ({ resource }, context) => {
    const plan = desiredPlan(context, resource);
    const { throttle, quota } = plan;
    const created = await creating().send(
      new CreateUsagePlanCommand({
        name: plan.name,
        ...(plan.description === undefined ? {} : { description: plan.description }),
        ...(throttle === undefined
          ? {}
          : { throttle: { rateLimit: throttle.rate, burstLimit: throttle.burst } }),
        ...(quota === undefined ? {} : { quota: { ...quota } }),
        apiStages: apiStages(plan, context),
        tags: ownerTags(context.desired, resource),
      }),
    );
    return written([created], { id: found(created.id, 'id in the answer to CreateUsagePlan') });
  };
}

function apiStages({ stages }: DesiredPlan, context: WriteContext): ApiStage[] {
  return Object.entries(stages).map(([specId, { methods }]) => ({
    ...linkTarget(context, specId),
    ...(Object.keys(methods).length === 0 ? {} : { throttle: wireThrottles(methods) }),
  }));
}

/** @see linkOf for the resource: plan id and spec id */
export function planStageWriter(clients: Clients): KindWriter {
  const open = patchUsagePlan(clients, (step, context) => {
    const [planId, specId] = linkOf(step);
    const wanted = found(desiredPlan(context, planId).stages[specId], `stage of ${specId} in ${planId}`);
    const target = linkTarget(context, specId);
    return planStagePatches(target, wanted.methods, liveLink(context, planId, target)?.methods);
  });
  const close = patchUsagePlan(clients, (step, context) =>
    leavePlanPatches(linkTarget(context, linkOf(step)[1])),
  );
  return byAction({ create: open, update: open, delete: close });
}

function linkTarget(
  context: WriteContext,
  specId: string,
): { readonly apiId: string; readonly stage: string } {
  return { apiId: restApiId(context, specId), stage: stageName(context, specId) };
}

function liveLink(
  context: WriteContext,
  planId: string,
  target: { readonly apiId: string; readonly stage: string },
): LivePlanStage | undefined {
  const id = usagePlanId(context, planId);
  const plan = context.live.usagePlans.find((live) => live.id === id);
  return plan?.stages.find(({ apiId, stage }) => apiId === target.apiId && stage === target.stage);
}

function patchUsagePlan(
  { gateway }: Clients,
  patches: (step: Step, context: WriteContext) => PatchOperation[],
): KindWriter {
  return async (step, context) => {
    const planId = step.kind === 'planStage' ? linkOf(step)[0] : step.resource;
    const patchOperations = patches(step, context);
    const command = new UpdateUsagePlanCommand({
      usagePlanId: usagePlanId(context, planId),
      patchOperations,
    });
    return written([await gateway.send(command)]);
  };
}
