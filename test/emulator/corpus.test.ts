/** Specs found in the wild: what one stage exports, imported again, is the same API (they lie beside the project). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadRequestException, type APIGateway } from '@aws-sdk/client-api-gateway';
import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/core/model/json.ts';
import { useClients } from './gateway.ts';

const folder = resolve(import.meta.dirname, '../../../shared/corpus/ready');
const files = existsSync(folder) ? readdirSync(folder) : [];
const clients = useClients();

describe.skipIf(files.length === 0)('the corpus (skipped where it is not beside the project)', () => {
  it('is imported or refused, and an export brings back the same methods', async () => {
    const { gateway } = clients;
    let deployed = 0;
    for (const file of files) {
      const restApiId = await deploy(gateway, readFileSync(join(folder, file)));
      if (restApiId === undefined) continue;
      deployed += 1;
      const methods = await methodsOf(gateway, restApiId);
      for (const exportType of ['oas30', 'swagger']) {
        const again = await importExport(gateway, restApiId, exportType);
        expect(await methodsOf(gateway, again), `${file} through ${exportType}`).toEqual(methods);
      }
    }
    expect(deployed).toBeGreaterThan(100);
  }, 120_000);
});

/** The API, or undefined when the service refuses the document; any other failure is one of ours. */
async function deploy(gateway: APIGateway, body: Uint8Array): Promise<string | undefined> {
  try {
    const { id: restApiId = '' } = await gateway.importRestApi({ body });
    await gateway.createDeployment({ restApiId, stageName: 'dev' });
    return restApiId;
  } catch (error: unknown) {
    if (error instanceof BadRequestException) return undefined;
    throw error;
  }
}

async function importExport(gateway: APIGateway, restApiId: string, exportType: string): Promise<string> {
  const parameters = { extensions: 'apigateway' };
  const { body = new Uint8Array() } = await gateway.getExport({
    restApiId,
    stageName: 'dev',
    exportType,
    parameters,
  });
  return (await gateway.importRestApi({ body })).id ?? '';
}

/** Every method by its key, without what is another one after every import. */
async function methodsOf(gateway: APIGateway, restApiId: string): Promise<Record<string, unknown>> {
  const { items = [] } = await gateway.getResources({ restApiId, embed: ['methods'], limit: 500 });
  const methods = items.flatMap(({ path, resourceMethods = {} }) =>
    Object.entries(resourceMethods).map(([name, method]): [string, unknown] => [
      `${name} ${path}`,
      stable(method),
    ]),
  );
  return Object.fromEntries(methods);
}

const VOLATILE = new Set(['authorizerId', 'cacheNamespace', 'requestValidatorId']);

function stable(value: unknown): unknown {
  if (typeof value === 'string') return /^MODEL[0-9a-f]{6}$/.test(value) ? 'MODEL' : value;
  if (Array.isArray(value)) return value.map(stable);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !VOLATILE.has(key));
  return Object.fromEntries(entries.map(([key, entry]) => [key, stable(entry)]));
}
