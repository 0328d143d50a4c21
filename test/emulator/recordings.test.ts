/** What the real service answered, against what the emulator answers (the recordings lie beside the project). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PutMode, type APIGateway } from '@aws-sdk/client-api-gateway';
import { describe, expect, it } from 'vitest';
import { splitMethodKey } from '../../src/core/model/definition.ts';
import { useClients } from './gateway.ts';
import { differences, parsed, type Tokens, withParsedTemplates } from './recording.ts';

interface Recording {
  readonly call: {
    readonly operation: 'GetExport' | 'ImportRestApi' | 'PutRestApi';
    readonly mode?: string;
    readonly exportType?: string;
    readonly parameters?: Record<string, string>;
  };
  readonly before?: { readonly binaryMediaTypes?: string[] };
  readonly api?: object;
  readonly models?: readonly { readonly name: string }[];
  readonly authorizers?: readonly { readonly name: string }[];
  readonly validators?: readonly object[];
  readonly resources?: readonly object[];
  readonly methods?: Readonly<Record<string, object>>;
  readonly export?: object;
  readonly exportWithExtensions?: object;
}

const folder = resolve(import.meta.dirname, '../../../shared/aws-recordings');
const cases = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'recorded.json')))
  : [];

const ACCOUNT = '111111111111';
const INVOCATIONS = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:${ACCOUNT}:function:authorizer/invocations`;
/** The specs name things that were made for the recording. */
const MADE: readonly (readonly [string | RegExp, string])[] = [
  ['${uri}', 'http://petstore.execute-api.us-east-1.amazonaws.com/petstore/pets'],
  [/\$\{(?:authorizer_)?lambda_invocation_arn\}/g, INVOCATIONS],
  ['${cognito_pool_arn}', `arn:aws:cognito-idp:us-east-1:${ACCOUNT}:userpool/us-east-1_ABC123`],
  [
    /arn:aws:apigateway:us-east-1:lambda:path\/2015-03-31\/functions\/[^"]*(?:account-id|000000000000)[^"]*\/invocations/g,
    INVOCATIONS,
  ],
  [/arn:aws:iam::(?:account-id:role|000000000000:role\/[\w-]+)/g, `arn:aws:iam::${ACCOUNT}:role/lambda`],
];

const clients = useClients({ accountId: ACCOUNT });

describe.skipIf(cases.length === 0)(
  'recordings of the real service (skipped where they are not beside the project)',
  () => {
    it.each(cases)('%s', async (name) => {
      const recording = JSON.parse(readFileSync(join(folder, name, 'recorded.json'), 'utf8')) as Recording;
      const tokens: Tokens = new Map([
        ['<region>', 'us-east-1'],
        ['<partition>', 'aws'],
        ['<account-id>', ACCOUNT],
      ]);
      const { gateway } = clients;
      const { $metadata: _, ...api } = await importSpec(gateway, name, recording);
      const answered = await answersOf(gateway, api.id ?? '', recording);
      const { before: __, call: ___, ...recorded } = recording;
      const compared = { ...answered, ...(recorded.api === undefined ? {} : { api }) };
      const kept = Object.fromEntries(Object.keys(compared).map((key) => [key, Reflect.get(recorded, key)]));
      expect(differences('', sortedByName(withParsedTemplates(kept)), compared, tokens)).toEqual([]);
    });
  },
);

async function importSpec(gateway: APIGateway, name: string, { before, call }: Recording) {
  const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith('spec.')) ?? '';
  const spec = MADE.reduce(
    (text, [from, to]) => text.replaceAll(from, () => to),
    readFileSync(join(folder, name, file), 'utf8'),
  );
  const body = new TextEncoder().encode(spec);
  const parameters = call.parameters ?? {};
  if (call.operation !== 'PutRestApi') return await gateway.importRestApi({ body, parameters });
  const { id: restApiId = '' } = await gateway.createRestApi({ name: 'before', ...before });
  const mode = call.mode === 'overwrite' ? PutMode.Overwrite : PutMode.Merge;
  return await gateway.putRestApi({ restApiId, mode, body, parameters });
}

/** What the emulator says of everything that was recorded. */
async function answersOf(
  gateway: APIGateway,
  restApiId: string,
  recording: Recording,
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  if (recording.authorizers)
    answers['authorizers'] = byName((await gateway.getAuthorizers({ restApiId })).items);
  if (recording.validators)
    answers['validators'] = (await gateway.getRequestValidators({ restApiId })).items ?? [];
  if (recording.models) {
    const models = byName((await gateway.getModels({ restApiId, limit: 500 })).items);
    answers['models'] = models.map((model) => ({ ...model, schema: parsed(model.schema) }));
  }
  const { items = [] } = await gateway.getResources({ restApiId, limit: 500 });
  if (recording.resources)
    answers['resources'] = items.toSorted((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1));
  if (recording.methods) {
    const ids = new Map(items.map(({ id, path }) => [path, id]));
    answers['methods'] = await methodsOf(gateway, restApiId, Object.keys(recording.methods), ids);
  }
  if (recording.call.exportType) {
    await gateway.createDeployment({ restApiId, stageName: 'local' });
    answers['export'] = await exportOf(gateway, restApiId, recording.call.exportType, {});
    answers['exportWithExtensions'] = await exportOf(gateway, restApiId, recording.call.exportType, {
      extensions: 'apigateway',
    });
  }
  return answers;
}

async function methodsOf(
  gateway: APIGateway,
  restApiId: string,
  keys: readonly string[],
  ids: ReadonlyMap<string | undefined, string | undefined>,
): Promise<Record<string, unknown>> {
  const methods: Record<string, unknown> = {};
  for (const key of keys) {
    const { httpMethod, path } = splitMethodKey(key);
    const { $metadata: _, ...method } = await gateway.getMethod({
      restApiId,
      resourceId: ids.get(path),
      httpMethod,
    });
    methods[key] = withParsedTemplates(method);
  }
  return methods;
}

/** An API without a version is exported with a moment in time, for which the recordings have the word `date`. */
async function exportOf(
  gateway: APIGateway,
  restApiId: string,
  exportType: string,
  parameters: Record<string, string>,
) {
  const { body } = await gateway.getExport({
    restApiId,
    stageName: 'local',
    exportType,
    parameters,
    accepts: 'application/json',
  });
  const text = new TextDecoder().decode(body);
  return withParsedTemplates(
    JSON.parse(text.replace(/"version": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/, '"version": "date"')),
  );
}

function byName<Thing extends { name?: string | undefined }>(things: readonly Thing[] | undefined): Thing[] {
  return (things ?? []).toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

function sortedByName(recorded: unknown): unknown {
  const { authorizers, models } = recorded as Pick<Recording, 'authorizers' | 'models'>;
  return {
    ...(recorded as object),
    ...(authorizers === undefined ? {} : { authorizers: byName(authorizers) }),
    ...(models === undefined ? {} : { models: byName(models) }),
  };
}
