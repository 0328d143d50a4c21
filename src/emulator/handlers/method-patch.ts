/** What UpdateMethod and UpdateMethodResponse can change. */
import type { Method, MethodResponse } from '@aws-sdk/client-api-gateway';
import { booleanOf, invalidPatchPath, type PatchChange, type PatchRule, pathsOf, textOf } from '../patch.ts';

export const methodRules: readonly PatchRule<Method>[] = [
  { path: '/authorizationType', ops: ['replace'], apply: setAuthorizationType },
  {
    path: '/authorizerId',
    ops: ['replace'],
    apply: (method, change) => setOrDrop(method, 'authorizerId', change),
  },
  {
    path: '/authorizationScopes',
    ops: ['add', 'remove', 'replace'],
    apply: (method, change) => {
      const scopes = (method.authorizationScopes ?? []).filter((scope) => scope !== change.value);
      method.authorizationScopes = change.op === 'remove' ? scopes : [...scopes, textOf(change)];
    },
  },
  {
    path: '/apiKeyRequired',
    ops: ['replace'],
    apply: (method, change) => void (method.apiKeyRequired = booleanOf(change)),
  },
  {
    path: '/operationName',
    ops: ['replace'],
    apply: (method, change) => setOrDrop(method, 'operationName', change),
  },
  {
    path: '/requestValidatorId',
    ops: ['replace'],
    apply: (method, change) => setOrDrop(method, 'requestValidatorId', change),
  },
  {
    path: '/requestParameters/{name}',
    ops: ['add', 'replace', 'remove'],
    apply: (method, change) => {
      const parameters = withEntry(method.requestParameters, change, booleanOf(change));
      if (parameters === undefined) delete method.requestParameters;
      else method.requestParameters = parameters;
    },
  },
  {
    path: '/requestModels/{type}',
    ops: ['add', 'replace', 'remove'],
    apply: (method, change) => {
      const models = withEntry(method.requestModels, change, textOf(change));
      if (models === undefined) delete method.requestModels;
      else method.requestModels = models;
    },
  },
];

export const methodResponseRules: readonly PatchRule<MethodResponse>[] = [
  {
    path: '/responseParameters/{name}',
    ops: ['add', 'replace', 'remove'],
    apply: (response, change) => {
      const parameters = withEntry(response.responseParameters, change, booleanOf(change));
      if (parameters === undefined) delete response.responseParameters;
      else response.responseParameters = parameters;
    },
  },
  {
    path: '/responseModels/{type}',
    ops: ['add', 'replace', 'remove'],
    apply: (response, change) => {
      const models = withEntry(response.responseModels, change, textOf(change));
      if (models === undefined) delete response.responseModels;
      else response.responseModels = models;
    },
  },
];

export const refuseMethodPatch = invalidPatchPath(pathsOf(methodRules));
export const refuseMethodResponsePatch = invalidPatchPath(pathsOf(methodResponseRules));

function setAuthorizationType(method: Method, change: PatchChange): void {
  method.authorizationType = textOf(change);
  if (change.value === 'NONE' || change.value === 'AWS_IAM') delete method.authorizerId;
}

function setOrDrop(
  method: Method,
  name: 'authorizerId' | 'operationName' | 'requestValidatorId',
  change: PatchChange,
): void {
  if (textOf(change) === '') delete method[name];
  else method[name] = textOf(change);
}

/** A map with one entry set or removed; undefined when nothing is left. The entry's name is the rule's last variable. */
export function withEntry<Value>(
  map: Readonly<Record<string, Value>> | undefined,
  change: PatchChange,
  value: Value,
): Record<string, Value> | undefined {
  const name = change.keys.at(-1) ?? '';
  const { [name]: _, ...others } = map ?? {};
  const result = change.op === 'remove' ? others : { ...others, [name]: value };
  return Object.keys(result).length === 0 ? undefined : result;
}
