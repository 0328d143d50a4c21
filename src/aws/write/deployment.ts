/** Deployments: snapshots of a definition. Attached to nothing; the stage is moved in a step of its own (aws-facts 4.1). */
import {
  CreateDeploymentCommand,
  DeleteDeploymentCommand,
  UpdateDeploymentCommand,
} from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { deploymentDescription } from '../../core/model/deployment.ts';
import type { DesiredApi } from '../../core/model/desired.ts';
import { OperationError } from '../../core/model/fault.ts';
import { definitionDigest } from '../../core/plan/digest.ts';
import type { Clients } from '../clients.ts';
import { readDefinition } from '../read/definition.ts';
import { byAction, desiredApi, found, restApiId, written } from './lookup.ts';

export function deploymentWriter(clients: Clients): KindWriter {
  const own = deployOwn(clients);
  const shared = deployShared(clients);
  return byAction({
    create: (step, context, companions) =>
      (context.desired.restApi === 'shared' ? shared : own)(step, context, companions),
  });
}

function deployOwn({ creating }: Clients): KindWriter {
  return async ({ resource }, context) => {
    const created = await creating().send(
      new CreateDeploymentCommand({
        restApiId: restApiId(context, resource),
        description: label(desiredApi(context, resource), context),
      }),
    );
    return written([created], { id: found(created.id, 'id in the answer to CreateDeployment') });
  };
}

/**
 * Another environment may import into the same definition at any moment. So the deployment gets its label, by which it
 * is trusted from then on, only once the definition is read again and still ours: an import between ours and the
 * snapshot shows, and one after the snapshot costs no more than another run.
 */
function deployShared(clients: Clients): KindWriter {
  const { gateway, creating } = clients;
  return async ({ resource }, context) => {
    const api = desiredApi(context, resource);
    const id = restApiId(context, resource);
    const created = await creating().send(new CreateDeploymentCommand({ restApiId: id }));
    const deploymentId = found(created.id, 'id in the answer to CreateDeployment');
    const held = await readDefinition(gateway, id);
    if (definitionDigest(held) !== definitionDigest(api.definition)) {
      await gateway.send(new DeleteDeploymentCommand({ restApiId: id, deploymentId }));
      throw overtaken(resource);
    }
    const labelled = await gateway.send(
      new UpdateDeploymentCommand({
        restApiId: id,
        deploymentId,
        patchOperations: [{ op: 'replace', path: '/description', value: label(api, context) }],
      }),
    );
    return written([created, labelled], { id: deploymentId });
  };
}

function label({ definition }: DesiredApi, { commit }: WriteContext): string {
  const digest = definitionDigest(definition);
  return deploymentDescription({ digest, ...(commit === undefined ? {} : { commit }) });
}

function overtaken(resource: string): OperationError {
  return new OperationError({
    code: 'import-overtaken',
    message: `somebody else changed the definition of the shared REST API of ${resource} before it was deployed`,
    operation: 'CreateDeployment',
    hint: 'No stage was moved. Run again, and let the applies of environments that share REST APIs wait for each other.',
  });
}
