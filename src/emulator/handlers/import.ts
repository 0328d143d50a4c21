/** ImportRestApi and PutRestApi (aws-facts 2). */
import { compileDocument } from '../import/compile-document.ts';
import { importInto } from '../import/import-definition.ts';
import { readOptions } from '../import/import-mode.ts';
import { invalidInput } from '../import/read-document.ts';
import { longId } from '../ids.ts';
import { findApi } from '../lookup.ts';
import { badRequest } from '../protocol/error.ts';
import { emptyApi } from '../store.ts';
import type { Handlers, Output } from './handler.ts';
import { tagged, viewRestApi } from './rest-apis.ts';

const ENDPOINT_TYPES = ['EDGE', 'REGIONAL', 'PRIVATE'] as const;

export const importHandlers = {
  ImportRestApi(input, { account, now }) {
    const options = readOptions('create', input);
    const imported = compileDocument(account, bytes(input.body), options);
    const type = endpointType(input.parameters);
    const id = longId();
    const api = emptyApi({
      id,
      name: imported.definition.properties.name,
      createdDate: now(),
      rootResourceId: longId(),
      endpointConfiguration: { types: [type], ipAddressType: type === 'PRIVATE' ? 'dualstack' : 'ipv4' },
    });
    importInto(account, api, imported, options);
    account.restApis[id] = api;
    return { ...viewRestApi(api.definition.restApi), ...warningsOf(imported.warnings) };
  },

  /** The body is read before the API is looked up (aws-facts 2.2). Nothing changes when anything is refused. */
  PutRestApi(input, { account }) {
    const options = readOptions(input.mode === 'overwrite' ? 'overwrite' : 'merge', input);
    const imported = compileDocument(account, bytes(input.body), options);
    const api = findApi(account, input.restApiId);
    importInto(account, api, imported, options);
    return { ...tagged(account, api.definition.restApi), ...warningsOf(imported.warnings) };
  },
} satisfies Handlers;

/** The protocol hands over the raw bytes of the payload. */
function bytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  throw invalidInput();
}

function endpointType(parameters: Readonly<Record<string, string>> = {}): (typeof ENDPOINT_TYPES)[number] {
  const wanted = parameters['endpointConfigurationTypes'] ?? 'EDGE';
  const type = ENDPOINT_TYPES.find((known) => known === wanted);
  if (type === undefined) throw badRequest(`Invalid endpointConfigurationTypes parameter: ${wanted}`);
  return type;
}

/** Absent when there are none (aws-facts 2.5). */
function warningsOf(warnings: readonly string[]): Pick<Output<'PutRestApi'>, 'warnings'> {
  return warnings.length === 0 ? {} : { warnings: [...warnings] };
}
