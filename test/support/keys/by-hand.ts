/** What others have in the account, beside what Tollgate manages: made by hand, and left alone by everything. */
import type { APIGateway } from '@aws-sdk/client-api-gateway';

/** The usage plan of somebody else that plan files may join. */
export const PREMIUM = 'Premium';

export interface ByHand {
  /** REST API of somebody else, with the stages `live` and `beta`. */
  readonly apiId: string;
  readonly premiumId: string;
  /** Somebody else's keys: `partner` is in Premium. */
  readonly partnerId: string;
  readonly guestId: string;
}

/** A foreign API, a foreign plan that opens it, and two foreign keys, one of them in that plan. */
export async function makeByHand(gateway: APIGateway): Promise<ByHand> {
  const { id: apiId = '' } = await gateway.importRestApi({ body: encode(FOREIGN) });
  for (const stageName of ['live', 'beta']) await gateway.createDeployment({ restApiId: apiId, stageName });
  const { id: premiumId = '' } = await gateway.createUsagePlan({
    name: PREMIUM,
    throttle: { rateLimit: 7, burstLimit: 3 },
    apiStages: [{ apiId, stage: 'live' }],
  });
  const { id: partnerId = '' } = await gateway.createApiKey({ name: 'partner', enabled: true });
  await gateway.createUsagePlanKey({ usagePlanId: premiumId, keyId: partnerId, keyType: 'API_KEY' });
  const { id: guestId = '' } = await gateway.createApiKey({ name: 'guest', enabled: true });
  return { apiId, premiumId, partnerId, guestId };
}

/** Others put their stage and their key into a plan of ours. */
export async function intrude(
  gateway: APIGateway,
  { apiId, guestId }: ByHand,
  planName: string,
): Promise<string> {
  const { items = [] } = await gateway.getUsagePlans({ limit: 500 });
  const usagePlanId = items.find(({ name }) => name === planName)?.id ?? '';
  const value = `${apiId}:beta`;
  await gateway.updateUsagePlan({ usagePlanId, patchOperations: [{ op: 'add', path: '/apiStages', value }] });
  await gateway.createUsagePlanKey({ usagePlanId, keyId: guestId, keyType: 'API_KEY' });
  return usagePlanId;
}

function encode(document: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document));
}

const FOREIGN = {
  openapi: '3.0.1',
  info: { title: 'foreign', version: '1' },
  paths: {
    '/foreign': {
      get: {
        security: [{ key: [] }],
        responses: { 200: { description: 'ok' } },
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200}' },
          responses: { default: { statusCode: '200' } },
        },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
};
