/** Definitions: the whole document is put, read back, and repaired where the import did not take it. */
import { UpdateAuthorizerCommand, UpdateRestApiCommand } from '@aws-sdk/client-api-gateway';
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
import { repairGatewayResponses } from './gateway-response.ts';
import { putWithWarnings } from './import-warnings.ts';
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
 * Overwrites the definition. A warning of the import that the policy does not allow fails it before anything changes: an
 * ignored security scheme would be a public endpoint (aws-facts 2.5).
 */
function putDefinition(clients: Clients): KindWriter {
  return async ({ resource }, context) => {
    const { body, definition, basePath } = desiredApi(context, resource);
    const id = restApiId(context, resource);
    const mark = await markDefinition(clients, id, {
      environment: context.desired.environment,
      digest: definitionDigest(definition),
    });
    const { answer, warnings } = await putWithWarnings(
      clients.gateway,
      {
        restApiId: id,
        mode: 'overwrite',
        parameters: { basepath: basePath },
        body: new TextEncoder().encode(canonical(body)),
      },
      context.desired.importWarnings ?? [],
    );
    const repairs = await readBack(clients, id, definition).catch((error: unknown) => {
      throw withWarnings(error, warnings);
    });
    return written([mark, answer, ...repairs], warnings.length === 0 ? {} : { warnings });
  };
}

/** What came with the import is not hidden by what failed after it. */
function withWarnings(error: unknown, warnings: readonly string[]): unknown {
  if (!(error instanceof OperationError) || warnings.length === 0) return error;
  const { hint = '', ...fault } = error.fault;
  const gave = `The import gave these warnings, which the policy allows: ${listed(warnings, MOST_FIELDS)}`;
  return new OperationError({ ...fault, hint: `${hint} ${gave}`.trim() });
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
  const now = repairs.length === 0 ? have : projectDefinition(await readWire(clients.gateway, id));
  const left = compareDefinitions(want, now);
  if (left.length > 0)
    throw incomplete(
      want,
      now,
      left.map(({ field }) => field),
    );
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
  const [wanted, has] = [want.gatewayResponses, live.have.gatewayResponses];
  return [...calls, ...(await repairGatewayResponses(clients.gateway, id, wanted, has))];
}

/** An import that succeeded can have left operations out: that is said first, by number and name. */
function incomplete(want: Definition, have: Definition, fields: readonly string[]): OperationError {
  const operations = operationsMessage(Object.keys(want.methods), Object.keys(have.methods));
  return new OperationError({
    code: 'import-incomplete',
    message: `after the import ${operations}the API still differs from the spec in: ${listed(fields, MOST_FIELDS)}`,
    operation: 'PutRestApi',
    hint: 'Nothing was deployed. Run again; if it stays, the import does not take these parts of the spec as written.',
  });
}

function operationsMessage(want: readonly string[], have: readonly string[]): string {
  const [wanted, arrived] = [new Set(want), new Set(have)];
  const missing = want.filter((key) => !arrived.has(key));
  const extra = have.filter((key) => !wanted.has(key));
  if (missing.length + extra.length === 0) return '';
  const parts = [
    `${want.length - missing.length} of ${want.length} operations arrived`,
    ...(missing.length === 0 ? [] : [`missing: ${listed(missing, MOST_FIELDS)}`]),
    ...(extra.length === 0 ? [] : [`not in the spec: ${listed(extra, MOST_FIELDS)}`]),
  ];
  return `${parts.join('; ')}; `;
}

function listed(names: readonly string[], most: number): string {
  const more = names.length > most ? `; and ${names.length - most} more` : '';
  return `${names.slice(0, most).join('; ')}${more}`;
}
