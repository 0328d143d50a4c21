/** Gateway responses that an import did not take: put again one by one, or taken back to their defaults. */
import {
  type APIGatewayClient,
  DeleteGatewayResponseCommand,
  type GatewayResponseType,
  PutGatewayResponseCommand,
} from '@aws-sdk/client-api-gateway';
import type { Definition, GatewayResponse } from '../../core/model/definition.ts';
import { equal } from '../../core/model/json.ts';
import type { written } from './lookup.ts';

type GatewayResponses = Definition['gatewayResponses'];

export async function repairGatewayResponses(
  gateway: APIGatewayClient,
  restApiId: string,
  want: GatewayResponses,
  have: GatewayResponses,
): Promise<Parameters<typeof written>[0]> {
  const calls: Parameters<typeof written>[0][number][] = [];
  for (const [type, response] of Object.entries(want)) {
    if (equal(response, have[type])) continue;
    calls.push(await gateway.send(new PutGatewayResponseCommand(inputOf(restApiId, type, response))));
  }
  for (const type of Object.keys(have)) {
    if (Object.hasOwn(want, type)) continue;
    const responseType = type as GatewayResponseType;
    calls.push(await gateway.send(new DeleteGatewayResponseCommand({ restApiId, responseType })));
  }
  return calls;
}

function inputOf(restApiId: string, type: string, response: GatewayResponse) {
  const { statusCode, responseParameters, responseTemplates } = response;
  return {
    restApiId,
    responseType: type as GatewayResponseType,
    ...(statusCode === undefined ? {} : { statusCode }),
    responseParameters: { ...responseParameters },
    responseTemplates: { ...responseTemplates },
  };
}
