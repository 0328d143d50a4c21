/**
 * Usage plans and the stages in them. UpdateUsagePlan is allowed once in 20 seconds (aws-facts 1.1): whatever changes of a plan
 * travels in one call.
 */
import {
  type ApiStage,
  CreateUsagePlanCommand,
  type PatchOperation,
  TagResourceCommand,
  UpdateUsagePlanCommand,
} from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { linkOf } from '../../core/diff/links.ts';
import {
  leavePlanPatches,
  planStagePatches,
  productCodePatches,
  usagePlanPatches,
  wireThrottles,
} from '../../core/diff/patches.ts';
import { wantedTags } from '../../core/diff/usage-plan.ts';
import type { DesiredPlan } from '../../core/model/desired.ts';
import type { LiveUsagePlan } from '../../core/model/live.ts';
import type { Step } from '../../core/model/plan.ts';
import type { Clients } from '../clients.ts';
import { gatewayArn } from '../partition.ts';
import {
  byAction,
  desiredPlan,
  found,
  ownerTags,
  restApiId,
  stageName,
  usagePlanId,
  written,
} from './lookup.ts';

export function usagePlanWriter(clients: Clients): KindWriter {
  return byAction({ create: createUsagePlan(clients), update: updateUsagePlan(clients) });
}

/** @see linkOf for the resource: plan id and spec id */
export function planStageWriter(clients: Clients): KindWriter {
  const patch: KindWriter = async (step, context, companions) =>
    written([await patchPlan(clients, context, [step, ...companions])]);
  return byAction({ create: patch, update: patch, delete: patch });
}

/** A new plan is made with its stages and limits in one call, which has no rate limit of its own. */
function createUsagePlan({ creating, gateway }: Clients): KindWriter {
  return async ({ resource }, context) => {
    const plan = desiredPlan(context, resource);
    const { throttle, quota, tags = {} } = plan;
    const created = await creating().send(
      new CreateUsagePlanCommand({
        name: plan.name,
        ...(plan.description === undefined ? {} : { description: plan.description }),
        ...(throttle === undefined
          ? {}
          : { throttle: { rateLimit: throttle.rate, burstLimit: throttle.burst } }),
        ...(quota === undefined ? {} : { quota: { ...quota } }),
        apiStages: apiStages(plan, context),
        tags: { ...tags, ...ownerTags(context.desired, resource) },
      }),
    );
    const id = found(created.id, 'id in the answer to CreateUsagePlan');
    const patchOperations = productCodePatches(plan);
    if (patchOperations.length === 0) return written([created], { id });
    const patched = await gateway.send(new UpdateUsagePlanCommand({ usagePlanId: id, patchOperations }));
    return written([created, patched], { id });
  };
}

function apiStages({ stages }: DesiredPlan, context: WriteContext): ApiStage[] {
  return Object.entries(stages).map(([specId, { methods }]) => ({
    ...linkTarget(context, specId),
    ...(Object.keys(methods).length === 0 ? {} : { throttle: wireThrottles(methods) }),
  }));
}

function updateUsagePlan(clients: Clients): KindWriter {
  return async (step, context, companions) => {
    const { resource, calls } = step;
    const done = [];
    if (calls.includes('TagResource')) done.push(await tagPlan(clients, context, resource));
    if (calls.includes('UpdateUsagePlan'))
      done.push(await patchPlan(clients, context, [step, ...companions]));
    return written(done);
  };
}

async function tagPlan({ gateway, region }: Clients, context: WriteContext, planId: string) {
  const id = usagePlanId(context, planId);
  const tags = { ...wantedTags(desiredPlan(context, planId), livePlan(context, id).tags) };
  const resourceArn = gatewayArn(region, `/usageplans/${id}`);
  return await gateway.send(new TagResourceCommand({ resourceArn, tags }));
}

/** One call for all these steps of one plan: what comes before what goes. */
async function patchPlan({ gateway }: Clients, context: WriteContext, steps: readonly Step[]) {
  const [planId = ''] = steps.map(({ resource }) => linkOf(resource)[0]);
  const patchOperations = steps.flatMap((step) => patchesOf(step, context));
  const command = new UpdateUsagePlanCommand({ usagePlanId: usagePlanId(context, planId), patchOperations });
  return await gateway.send(command);
}

function patchesOf(step: Step, context: WriteContext): PatchOperation[] {
  const [planId, specId] = linkOf(step.resource);
  const live = livePlan(context, usagePlanId(context, planId));
  if (step.kind === 'usagePlan') return usagePlanPatches(desiredPlan(context, planId), live);
  const target = linkTarget(context, specId);
  if (step.action === 'delete') return leavePlanPatches(target);
  const { methods } = found(desiredPlan(context, planId).stages[specId], `stage of ${specId} in ${planId}`);
  const link = live.stages.find(({ apiId, stage }) => apiId === target.apiId && stage === target.stage);
  return planStagePatches(target, methods, link?.methods);
}

function linkTarget(
  context: WriteContext,
  specId: string,
): { readonly apiId: string; readonly stage: string } {
  return { apiId: restApiId(context, specId), stage: stageName(context, specId) };
}

function livePlan({ live }: WriteContext, id: string): LiveUsagePlan {
  return found(
    live.usagePlans.find((plan) => plan.id === id),
    `usage plan ${id}`,
  );
}
