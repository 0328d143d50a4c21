/** Deployments: snapshots of the working copy (aws-facts 4.1, 4.2). */
import { shortId } from '../ids.ts';
import { findApi, own, ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { invalidPatchPath, type PatchRule, patched, pathsOf, textOf } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import type { StoredApi, StoredDefinition, StoredDeployment } from '../store.ts';
import type { Context, Handlers, Input, Output } from './handler.ts';
import { newStage } from './stages.ts';

const NO_SUCH_DEPLOYMENT = 'Invalid Deployment identifier specified';

const rules: readonly PatchRule<StoredDeployment>[] = [
  {
    path: '/description',
    ops: ['replace'],
    apply: (target, change) => void (target.description = textOf(change)),
  },
];

export const deploymentHandlers = {
  CreateDeployment(input, context) {
    const api = findApi(context.account, input.restApiId);
    checkDeployable(api.definition);
    if (input.canarySettings !== undefined) checkCanary(api, input.stageName);
    const deployment: StoredDeployment = {
      id: shortId(),
      createdDate: context.now(),
      ...(input.description === undefined ? {} : { description: input.description }),
      snapshot: structuredClone(api.definition),
    };
    api.deployments[deployment.id] = deployment;
    if (input.stageName !== undefined && input.stageName !== '')
      deployToStage(api, deployment.id, input, context);
    return viewDeployment(deployment);
  },

  GetDeployment({ restApiId, deploymentId, embed }, { account }) {
    const deployment = ownOr404(findApi(account, restApiId).deployments, deploymentId, NO_SUCH_DEPLOYMENT);
    const summary = embed?.includes('apisummary') ? { apiSummary: apiSummary(deployment.snapshot) } : {};
    return { ...viewDeployment(deployment), ...summary };
  },

  GetDeployments(input, { account }) {
    const { items, position } = page(Object.values(findApi(account, input.restApiId).deployments), input);
    return { items: items.map(viewDeployment), position };
  },

  UpdateDeployment({ restApiId, deploymentId, patchOperations }, { account }) {
    const { deployments } = findApi(account, restApiId);
    const before = ownOr404(deployments, deploymentId, NO_SUCH_DEPLOYMENT);
    const deployment = patched(before, patchOperations, rules, invalidPatchPath(pathsOf(rules)));
    deployments[deploymentId] = deployment;
    return viewDeployment(deployment);
  },

  DeleteDeployment({ restApiId, deploymentId }, { account }) {
    const api = findApi(account, restApiId);
    ownOr404(api.deployments, deploymentId, NO_SUCH_DEPLOYMENT);
    const users = Object.values(api.stages).flatMap((stage) => [
      stage.deploymentId,
      stage.canarySettings?.deploymentId,
    ]);
    if (users.includes(deploymentId)) {
      throw badRequest('Active stages pointing to this deployment must be moved or deleted');
    }
    delete api.deployments[deploymentId];
    return {};
  },
} satisfies Handlers;

function viewDeployment({ id, createdDate, description }: StoredDeployment): Output<'GetDeployment'> {
  return { id, createdDate, description };
}

/** What the service checks before it deploys: aws-facts 4.2. */
function checkDeployable(definition: StoredDefinition): void {
  const methods = Object.values(definition.resources).flatMap(({ resourceMethods }) =>
    Object.values(resourceMethods),
  );
  if (methods.length === 0) throw badRequest("The REST API doesn't contain any methods");
  if (methods.some((method) => method.methodIntegration === undefined)) {
    throw badRequest('No integration defined for method');
  }
}

/** aws-facts 4.6. */
function checkCanary(api: StoredApi, stageName: string | undefined): void {
  const prefix = 'Invalid deployment content specified.';
  if (stageName === undefined || stageName === '') {
    throw badRequest(
      `${prefix}Non null and non empty stageName must be provided for canary deployment. Provided value is ${stageName ?? 'null'}`,
    );
  }
  if (own(api.stages, stageName) === undefined) {
    throw badRequest(
      `${prefix}Stage ${stageName} must already be created before making a canary release deployment`,
    );
  }
}

/** Moves the stage to the deployment, or makes the stage; a canary only gets beside what the stage serves. */
function deployToStage(
  api: StoredApi,
  deploymentId: string,
  input: Input<'CreateDeployment'>,
  { now }: Context,
): void {
  const { stageName = '', canarySettings } = input;
  const stage = own(api.stages, stageName);
  if (stage === undefined) {
    api.stages[stageName] = newStage(
      { ...input, stageName, deploymentId, description: input.stageDescription },
      now(),
    );
    return;
  }
  stage.lastUpdatedDate = now();
  if (canarySettings === undefined) {
    stage.deploymentId = deploymentId;
  } else {
    const { percentTraffic = 0, useStageCache = false, stageVariableOverrides } = canarySettings;
    const overrides = stageVariableOverrides === undefined ? {} : { stageVariableOverrides };
    stage.canarySettings = { deploymentId, percentTraffic, useStageCache, ...overrides };
  }
  if (input.variables !== undefined) stage.variables = { ...stage.variables, ...input.variables };
}

/** Path to METHOD to what it asks of a caller. */
function apiSummary(snapshot: StoredDefinition): NonNullable<Output<'GetDeployment'>['apiSummary']> {
  const summary: NonNullable<Output<'GetDeployment'>['apiSummary']> = {};
  for (const { path, resourceMethods } of Object.values(snapshot.resources)) {
    const methods = Object.entries(resourceMethods);
    if (methods.length === 0) continue;
    summary[path] = Object.fromEntries(
      methods.map(([name, { authorizationType, apiKeyRequired }]) => [
        name,
        { authorizationType, apiKeyRequired },
      ]),
    );
  }
  return summary;
}
