/** Stages (aws-facts 4.4). The patch table of UpdateStage is in `stage-patch.ts`. */
import type { CacheClusterSize, CanarySettings } from '@aws-sdk/client-api-gateway';
import { findApi, own, ownOr404 } from '../lookup.ts';
import { patched } from '../patch.ts';
import { badRequest, conflict } from '../protocol/error.ts';
import type { Account, StoredStage } from '../store.ts';
import { dropTags, setTags, tagsIfAny } from '../tags.ts';
import type { Handlers, Output } from './handler.ts';
import { checkDeployment, refuseStagePatch, stageRules } from './stage-patch.ts';

const NO_SUCH_STAGE = 'Invalid stage identifier specified';

export const stageHandlers = {
  CreateStage(input, { account, now }) {
    const api = findApi(account, input.restApiId);
    if (!/^[A-Za-z0-9_-]{1,128}$/.test(input.stageName)) {
      throw badRequest('Stage name only allows a-zA-Z0-9_ and hyphen characters');
    }
    if (own(api.stages, input.stageName) !== undefined) throw conflict('Stage already exists');
    if (own(api.deployments, input.deploymentId) === undefined)
      throw badRequest('Deployment id does not exist');
    const stage = newStage(input, now());
    api.stages[input.stageName] = stage;
    setTags(account, pathOf(input.restApiId, input.stageName), input.tags);
    return viewStage(account, input.restApiId, stage);
  },

  GetStage({ restApiId, stageName }, { account }) {
    return viewStage(
      account,
      restApiId,
      ownOr404(findApi(account, restApiId).stages, stageName, NO_SUCH_STAGE),
    );
  },

  GetStages({ restApiId, deploymentId }, { account }) {
    const stages = Object.values(findApi(account, restApiId).stages);
    const wanted = stages.filter(
      (stage) => deploymentId === undefined || stage.deploymentId === deploymentId,
    );
    return { item: wanted.map((stage) => viewStage(account, restApiId, stage)) };
  },

  UpdateStage({ restApiId, stageName, patchOperations }, { account, now }) {
    const api = findApi(account, restApiId);
    const before = ownOr404(api.stages, stageName, NO_SUCH_STAGE);
    const stage = patched(before, patchOperations, stageRules, refuseStagePatch);
    checkDeployment(api, stage);
    stage.lastUpdatedDate = now();
    api.stages[stageName] = stage;
    return viewStage(account, restApiId, stage);
  },

  /** Usage plans lose the stage silently (aws-facts 4.7, 5.3). */
  DeleteStage({ restApiId, stageName }, { account }) {
    const { stages } = findApi(account, restApiId);
    ownOr404(stages, stageName, NO_SUCH_STAGE);
    delete stages[stageName];
    for (const plan of Object.values(account.usagePlans)) {
      plan.apiStages = (plan.apiStages ?? []).filter(
        ({ apiId, stage }) => apiId !== restApiId || stage !== stageName,
      );
    }
    dropTags(account, pathOf(restApiId, stageName));
    return {};
  },
} satisfies Handlers;

interface NewStage {
  readonly stageName: string;
  readonly deploymentId: string;
  readonly description?: string | undefined;
  readonly cacheClusterEnabled?: boolean | undefined;
  readonly cacheClusterSize?: CacheClusterSize | undefined;
  readonly variables?: Record<string, string> | undefined;
  readonly documentationVersion?: string | undefined;
  readonly tracingEnabled?: boolean | undefined;
  readonly canarySettings?: CanarySettings | undefined;
}

/** A stage with the defaults of aws-facts 4.4; `createdDate` in epoch seconds. */
export function newStage(input: NewStage, createdDate: number): StoredStage {
  const { cacheClusterSize, canarySettings, description, documentationVersion, variables } = input;
  const cached = input.cacheClusterEnabled ?? false;
  return {
    stageName: input.stageName,
    deploymentId: input.deploymentId,
    ...(description === undefined ? {} : { description }),
    cacheClusterEnabled: cached,
    ...(cacheClusterSize === undefined ? {} : { cacheClusterSize }),
    cacheClusterStatus: cached ? 'AVAILABLE' : 'NOT_AVAILABLE',
    methodSettings: {},
    ...(variables === undefined ? {} : { variables }),
    ...(documentationVersion === undefined ? {} : { documentationVersion }),
    ...(canarySettings === undefined ? {} : { canarySettings }),
    tracingEnabled: input.tracingEnabled ?? false,
    createdDate,
    lastUpdatedDate: createdDate,
  };
}

function viewStage(account: Account, restApiId: string, stage: StoredStage): Output<'GetStage'> {
  return { ...stage, ...tagsIfAny(account, pathOf(restApiId, stage.stageName)) };
}

function pathOf(restApiId: string, stageName = ''): string {
  return `/restapis/${restApiId}/stages/${stageName}`;
}
