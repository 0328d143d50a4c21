/** What a stage serves: GetExport of its deployment, as the one model that is compared (aws-facts 3.6). */
import { type APIGatewayClient, GetExportCommand } from '@aws-sdk/client-api-gateway';
import { comparableDefinition } from '../../core/desired/comparable.ts';
import { compileDefinition } from '../../core/desired/compile.ts';
import { normalisePolicy } from '../../core/desired/policy.ts';
import type { ApiProperties, Definition } from '../../core/model/definition.ts';
import { OperationError } from '../../core/model/fault.ts';
import { isObject, type Json, type JsonObject } from '../../core/model/json.ts';
import type { Exported, ExportGap } from '../../core/model/live.ts';
import { isServiceError } from '../errors.ts';
import { required } from './required.ts';

/** The one refusal that says something of the API and not of the call. */
const NON_JSON_MODELS = 'non-JSON body models';

/**
 * The stage's content; undefined when the stage went away meanwhile; `unreadable` where the API has models that the
 * service cannot export.
 * @throws OperationError for every other failure: never "absent"
 */
export async function readExport(
  gateway: APIGatewayClient,
  restApiId: string,
  stageName: string,
): Promise<Exported | undefined> {
  try {
    const { body } = await gateway.send(
      new GetExportCommand({
        restApiId,
        stageName,
        exportType: 'oas30',
        accepts: 'application/json',
        parameters: { extensions: 'apigateway' },
      }),
    );
    return projectExport(parse(required(body, 'GetExport', 'body')), restApiId);
  } catch (error) {
    if (isServiceError(error, 'NotFoundException')) return undefined;
    if (isServiceError(error, 'BadRequestException') && messageOf(error).includes(NON_JSON_MODELS)) {
      return { unreadable: messageOf(error) };
    }
    throw error;
  }
}

/** The exported document, compiled as an import would be; the compiler takes the invented models of inline schemas back. */
export function projectExport(document: JsonObject, restApiId: string): Exported {
  const { definition } = compileDefinition(document, { basePath: 'ignore' });
  if (definition === undefined) throw unreadable('is not an OpenAPI document');
  const { properties, ...rest } = comparableDefinition(definition);
  const exported = { ...rest, properties: withOwnPolicy(properties, restApiId) };
  return { definition: exported, gaps: gapsOf(exported) };
}

/** The export has the policy with the id of the API in it, and ARNs of other APIs stay as they are. */
function withOwnPolicy(properties: ApiProperties, restApiId: string): ApiProperties {
  const { policy } = properties;
  return policy === undefined ? properties : { ...properties, policy: normalisePolicy(policy, restApiId) };
}

/** What the export does not mention anywhere, it may not be able to tell: the recorded ones leave all of these out. */
function gapsOf({ methods, gatewayResponses }: Definition): readonly ExportGap[] {
  const integrations = Object.values(methods).flatMap(({ integration }) => integration ?? []);
  const gaps: Readonly<Record<ExportGap, boolean>> = {
    timeouts: integrations.every(({ timeoutInMillis }) => timeoutInMillis === 29_000),
    cacheKeys: integrations.every(({ cacheKeyParameters }) => cacheKeyParameters.length === 0),
    gatewayResponses: Object.keys(gatewayResponses).length === 0,
  };
  return (Object.keys(gaps) as ExportGap[]).filter((gap) => gaps[gap]);
}

function parse(body: Uint8Array): JsonObject {
  try {
    const document: Json = JSON.parse(new TextDecoder().decode(body));
    if (isObject(document)) return document;
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw unreadable('is not a JSON object');
}

function unreadable(what: string): OperationError {
  return new OperationError({
    code: 'unreadable-answer',
    message: `the export ${what}`,
    operation: 'GetExport',
    hint: 'Check the endpoint URL and any proxy in between.',
  });
}

function messageOf(error: unknown): string {
  return error instanceof OperationError ? error.fault.message : '';
}
