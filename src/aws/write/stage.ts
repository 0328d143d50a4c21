/** Stages: what they serve, their variables and settings. A stage is never deleted and made again. */
import { CreateStageCommand, type PatchOperation, UpdateStageCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { stagePatches } from '../../core/diff/patches.ts';
import { deploymentLabel } from '../../core/model/deployment.ts';
import type { DesiredApi } from '../../core/model/desired.ts';
import type { LiveApi } from '../../core/model/live.ts';
import { definitionDigest } from '../../core/plan/digest.ts';
import type { Clients } from '../clients.ts';
import { projectStage } from '../read/stage.ts';
import { byAction, desiredApi, found, ownerTags, restApiId, written } from './lookup.ts';

export function stageWriter(clients: Clients): KindWriter {
  return byAction({ create: createStage(clients), update: updateStage(clients) });
}

/** CreateStage takes no method settings (aws-facts 4.5): they follow in an UpdateStage. */
function createStage({ gateway, creating }: Clients): KindWriter {
  return async ({ resource }, context) => {
    const api = desiredApi(context, resource);
    const { name, variables, settings } = api.stage;
    const stage = { restApiId: restApiId(context, resource), stageName: name };
    const created = await creating().send(
      new CreateStageCommand({
        ...stage,
        deploymentId: deploymentId(context, api),
        variables,
        tracingEnabled: settings.tracing ?? false,
        tags: ownerTags(context.desired, resource),
      }),
    );
    const patchOperations = stagePatches(api.stage, projectStage(created));
    if (patchOperations.length === 0) return written([created]);
    return written([created, await gateway.send(new UpdateStageCommand({ ...stage, patchOperations }))]);
  };
}

/** One UpdateStage: settings and deployment change together or not at all. */
function updateStage({ gateway }: Clients): KindWriter {
  return async ({ resource }, context) => {
    const api = desiredApi(context, resource);
    const id = restApiId(context, resource);
    const live = found(
      liveApi(context, id)?.stages.find(({ name }) => name === api.stage.name),
      `stage of ${resource}`,
    );
    const patchOperations: PatchOperation[] = stagePatches(api.stage, live);
    const deployment = deploymentId(context, api);
    // A stage that serves another deployment with the same content stays there.
    if (!holds(context, api, live.deploymentId)) {
      patchOperations.push({ op: 'replace', path: '/deploymentId', value: deployment });
    }
    return written([
      await gateway.send(
        new UpdateStageCommand({ restApiId: id, stageName: api.stage.name, patchOperations }),
      ),
    ]);
  };
}

/** The deployment that holds the declared definition: made in this run, or found. */
function deploymentId(context: WriteContext, api: DesiredApi): string {
  const made = context.ids.deployments.get(api.id);
  const old = liveApi(context, restApiId(context, api.id))?.deployments.find(({ id }) =>
    holds(context, api, id),
  );
  return found(made ?? old?.id, `deployment with the definition of ${api.id}`);
}

function holds(context: WriteContext, api: DesiredApi, deployment: string): boolean {
  const deployments = liveApi(context, restApiId(context, api.id))?.deployments ?? [];
  const description = deployments.find(({ id }) => id === deployment)?.description ?? '';
  return deploymentLabel(description)?.digest === definitionDigest(api.definition);
}

/** Absent for an API that this run has made. */
function liveApi({ live }: WriteContext, id: string): LiveApi | undefined {
  return live.apis[id];
}
