/** Definitions: the whole document is put, read back, and repaired where the import did not take it. */
import {
  PutRestApiCommand,
  UpdateAuthorizerCommand,
  UpdateRestApiCommand,
} from '@aws-sdk/client-api-gateway';
import type { KindWriter } from '../../app/ports.ts';
import { compareDefinitions } from '../../core/diff/definition/compare.ts';
import { restApiPatches } from '../../core/diff/patches.ts';
import type { Definition } from '../../core/model/definition.ts';
import { OperationError } from '../../core/model/fault.ts';
import { canonical } from '../../core/model/json.ts';
import { definitionDigest } from '../../core/plan/digest.ts';
import type { Clients } from '../clients.ts';
import { projectDefinition, readWire } from '../read/definition.ts';
import type { WireDefinition } from '../read/wire.ts';
import { authorizerPatches } from './authorizer.ts';
import { byAction, desiredApi, restApiId, written } from './lookup.ts';
import { markDefinition } from './mark.ts';

/** How many fields an error names; a person does not read more. */
const MOST_FIELDS = 20;

type Metadata = Parameters<typeof written>[0][number];

export function definitionWriter(clients: Clients): KindWriter {
  const put = putDefinition(clients);
  return byAction({ create: put, update: put });
}

/**
 * Overwrites the definition. A warning of the import fails it before anything changes: an ignored security scheme
 * would be a public endpoint (aws-facts 2.5).
 */
function putDefinition(clients: Clients): KindWriter {
  return async ({ resource }, context) => {
    const { body, definition, basePath } = desiredApi(context, resource);
    const id = restApiId(context, resource);
    const mark = await markDefinition(clients, id, {
      environment: context.desired.environment,
      digest: definitionDigest(definition),
    });
    const put = await clients.gateway.send(
      new PutRestApiCommand({
        restApiId: id,
        mode: 'overwrite',
        failOnWarnings: true,
        parameters: { basepath: basePath },
        body: new TextEncoder().encode(canonical(body)),
      }),
    );
    const repairs = await readBack(clients, id, definition);
    const warnings = put.warnings ?? [];
    return written([mark, put, ...repairs], warnings.length === 0 ? {} : { warnings });
  };
}

/**
 * Compares what the API has with what was put; repairs once; compares again.
 * @throws OperationError `import-incomplete` with the names of the fields, never their values
 */
async function readBack(clients: Clients, id: string, want: Definition): Promise<readonly Metadata[]> {
  const wire = await readWire(clients.gateway, id);
  const have = projectDefinition(wire);
  if (compareDefinitions(want, have).length === 0) return [];
  const repairs = await repair(clients, id, want, { wire, have });
  const left = compareDefinitions(
    want,
    repairs.length === 0 ? have : projectDefinition(await readWire(clients.gateway, id)),
  );
  if (left.length > 0) throw incomplete(left.map(({ field }) => field));
  return repairs;
}

async function repair(
  clients: Clients,
  id: string,
  want: Definition,
  live: { readonly wire: WireDefinition; readonly have: Definition },
): Promise<readonly Metadata[]> {
  const calls: Metadata[] = [];
  const patchOperations = restApiPatches(want.properties, live.have.properties);
  if (patchOperations.length > 0) {
    calls.push(await clients.gateway.send(new UpdateRestApiCommand({ restApiId: id, patchOperations })));
  }
  for (const { id: authorizerId, name = '' } of live.wire.authorizers) {
    const [wanted, has] = [want.authorizers[name], live.have.authorizers[name]];
    const patches = wanted === undefined || has === undefined ? [] : authorizerPatches(wanted, has);
    if (patches.length === 0) continue;
    const command = new UpdateAuthorizerCommand({ restApiId: id, authorizerId, patchOperations: patches });
    calls.push(await clients.gateway.send(command));
  }
  return calls;
}

function incomplete(fields: readonly string[]): OperationError {
  const named = fields.slice(0, MOST_FIELDS).join('; ');
  const more = fields.length > MOST_FIELDS ? `; and ${fields.length - MOST_FIELDS} more` : '';
  return new OperationError({
    code: 'import-incomplete',
    message: `after the import the API still differs from the spec in: ${named}${more}`,
    operation: 'PutRestApi',
    hint: 'Nothing was deployed. Run again; if it stays, the import does not take these parts of the spec as written.',
  });
}
