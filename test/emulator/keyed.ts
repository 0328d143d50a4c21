/** An API whose only operation wants a key, with a plan and a key, and a clock that tests move. */
import type { APIGateway, QuotaSettings, ThrottleSettings } from '@aws-sdk/client-api-gateway';
import type { Emulator } from '../../src/emulator/start.ts';
import { encode } from './gateway.ts';

export interface Keyed {
  readonly apiId: string;
  readonly usagePlanId: string;
  readonly keyId: string;
  readonly value: string;
  /** The status of one call with the key. */
  call(): Promise<number>;
  /** Puts the key into the plan. */
  link(): Promise<void>;
}

/** @param limits of the plan, which opens the stage `dev`; the enabled key `acme` is in no plan yet */
export async function keyedApi(
  { emulator, gateway }: { readonly emulator: Emulator; readonly gateway: APIGateway },
  limits: { readonly quota?: QuotaSettings; readonly throttle?: ThrottleSettings } = {},
): Promise<Keyed> {
  const { id: apiId = '' } = await gateway.importRestApi({ body: encode(DOCUMENT) });
  await gateway.createDeployment({ restApiId: apiId, stageName: 'dev' });
  const apiStages = [{ apiId, stage: 'dev' }];
  const { id: usagePlanId = '' } = await gateway.createUsagePlan({ name: 'Basic', apiStages, ...limits });
  const { id: keyId = '', value = '' } = await gateway.createApiKey({ name: 'acme', enabled: true });
  return {
    apiId,
    usagePlanId,
    keyId,
    value,
    call: async () => {
      const url = `${emulator.url}/_aws/execute-api/${apiId}/dev/hello`;
      return (await fetch(url, { headers: { 'x-api-key': value } })).status;
    },
    link: async () => void (await gateway.createUsagePlanKey({ usagePlanId, keyId, keyType: 'API_KEY' })),
  };
}

const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'Keyed', version: '1' },
  paths: {
    '/hello': {
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

/** A clock in milliseconds that tests move. */
export function movableClock(start: number): { now(): number; pass(milliseconds: number): void } {
  let time = start;
  return {
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}
