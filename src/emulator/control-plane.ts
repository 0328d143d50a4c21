/** API Gateway's control plane: the SDK's schemas and a table of handlers. */
import * as sdk from '@aws-sdk/client-api-gateway';
import { accountHandlers } from './handlers/account.ts';
import { apiKeyHandlers } from './handlers/api-keys.ts';
import { authorizerHandlers } from './handlers/authorizers.ts';
import { deploymentHandlers } from './handlers/deployments.ts';
import { documentationHandlers } from './handlers/documentation.ts';
import { exportHandlers } from './handlers/export.ts';
import { gatewayResponseHandlers } from './handlers/gateway-responses.ts';
import type { Context, Handlers } from './handlers/handler.ts';
import { importApiKeysHandlers } from './handlers/import-api-keys.ts';
import { importHandlers } from './handlers/import.ts';
import { integrationHandlers } from './handlers/integrations.ts';
import { methodHandlers } from './handlers/methods.ts';
import { modelHandlers } from './handlers/models.ts';
import { requestValidatorHandlers } from './handlers/request-validators.ts';
import { resourceHandlers } from './handlers/resources.ts';
import { restApiHandlers } from './handlers/rest-apis.ts';
import { stageHandlers } from './handlers/stages.ts';
import { tagHandlers } from './handlers/tags.ts';
import { usagePlanKeyHandlers } from './handlers/usage-plan-keys.ts';
import { usagePlanHandlers } from './handlers/usage-plans.ts';
import { usageHandlers } from './handlers/usage.ts';
import type { Admit } from './quotas.ts';
import { createService, notImplemented, type Service } from './protocol/service.ts';

const handlers: Handlers = {
  ...accountHandlers,
  ...apiKeyHandlers,
  ...authorizerHandlers,
  ...deploymentHandlers,
  ...documentationHandlers,
  ...exportHandlers,
  ...gatewayResponseHandlers,
  ...importApiKeysHandlers,
  ...importHandlers,
  ...integrationHandlers,
  ...methodHandlers,
  ...modelHandlers,
  ...requestValidatorHandlers,
  ...resourceHandlers,
  ...restApiHandlers,
  ...stageHandlers,
  ...tagHandlers,
  ...usageHandlers,
  ...usagePlanHandlers,
  ...usagePlanKeyHandlers,
};

/** A handler as the protocol calls it: its input was decoded by the schema that its type was made from. */
type AnyHandler = (input: Readonly<Record<string, unknown>>, context: Context) => unknown;

const byName = new Map(Object.entries(handlers) as [string, AnyHandler][]);

/** @param admit refuses calls beyond the published rates */
export function createControlPlane(context: Context, admit: Admit): Service {
  return createService(sdk, async ({ name }, input) => {
    admit(name, input);
    const handler = byName.get(name);
    if (handler === undefined) throw notImplemented(name);
    return await handler(input, context);
  });
}
