/** What UpdateIntegration and UpdateIntegrationResponse can change. */
import type { Integration, IntegrationResponse } from '@aws-sdk/client-api-gateway';
import { invalidPatchPath, numberOf, type PatchChange, type PatchRule, pathsOf, textOf } from '../patch.ts';
import { withEntry } from './method-patch.ts';

const SET = ['add', 'replace', 'remove'] as const;

export const integrationRules: readonly PatchRule<Integration>[] = [
  { path: '/uri', ops: ['replace'], apply: (integration, change) => void (integration.uri = textOf(change)) },
  {
    path: '/httpMethod',
    ops: ['replace'],
    apply: (integration, change) => void (integration.httpMethod = textOf(change)),
  },
  {
    path: '/timeoutInMillis',
    ops: ['replace'],
    apply: (integration, change) => void (integration.timeoutInMillis = numberOf(change)),
  },
  {
    path: '/passthroughBehavior',
    ops: ['replace'],
    apply: (integration, change) => void (integration.passthroughBehavior = textOf(change).toUpperCase()),
  },
  textRule('/credentials', 'credentials'),
  textRule('/connectionId', 'connectionId'),
  textRule('/cacheNamespace', 'cacheNamespace'),
  {
    path: '/connectionType',
    ops: ['replace'],
    apply: (integration, change) =>
      void (integration.connectionType = textOf(change) === 'VPC_LINK' ? 'VPC_LINK' : 'INTERNET'),
  },
  { path: '/contentHandling', ops: SET, apply: setContentHandling },
  { path: '/cacheKeyParameters/{name}', ops: ['add', 'remove'], apply: changeCacheKey },
  {
    path: '/requestParameters/{name}',
    ops: SET,
    apply: (integration, change) => {
      const parameters = withEntry(integration.requestParameters, change, textOf(change));
      if (parameters === undefined) delete integration.requestParameters;
      else integration.requestParameters = parameters;
    },
  },
  {
    path: '/requestTemplates/{type}',
    ops: SET,
    apply: (integration, change) => {
      const templates = withEntry(integration.requestTemplates, change, textOf(change));
      if (templates === undefined) delete integration.requestTemplates;
      else integration.requestTemplates = templates;
    },
  },
];

export const integrationResponseRules: readonly PatchRule<IntegrationResponse>[] = [
  {
    path: '/selectionPattern',
    ops: ['replace'],
    apply: (response, change) => void (response.selectionPattern = textOf(change)),
  },
  { path: '/contentHandling', ops: SET, apply: setContentHandling },
  {
    path: '/responseParameters/{name}',
    ops: SET,
    apply: (response, change) => {
      const parameters = withEntry(response.responseParameters, change, textOf(change));
      if (parameters === undefined) delete response.responseParameters;
      else response.responseParameters = parameters;
    },
  },
  {
    path: '/responseTemplates/{type}',
    ops: SET,
    apply: (response, change) => {
      const templates = withEntry(response.responseTemplates, change, textOf(change));
      if (templates === undefined) delete response.responseTemplates;
      else response.responseTemplates = templates;
    },
  },
];

export const refuseIntegrationPatch = invalidPatchPath(pathsOf(integrationRules));
export const refuseIntegrationResponsePatch = invalidPatchPath(pathsOf(integrationResponseRules));

function textRule(
  path: string,
  name: 'cacheNamespace' | 'connectionId' | 'credentials',
): PatchRule<Integration> {
  return {
    path,
    ops: ['replace', 'remove'],
    apply: (integration, change) => {
      if (change.op === 'remove' || textOf(change) === '') delete integration[name];
      else integration[name] = textOf(change);
    },
  };
}

function setContentHandling(target: Integration | IntegrationResponse, change: PatchChange): void {
  const { value } = change;
  if (value === 'CONVERT_TO_BINARY' || value === 'CONVERT_TO_TEXT') target.contentHandling = value;
  else delete target.contentHandling;
}

function changeCacheKey(integration: Integration, change: PatchChange): void {
  const name = change.keys[0] ?? '';
  const others = (integration.cacheKeyParameters ?? []).filter((key) => key !== name);
  integration.cacheKeyParameters = change.op === 'add' ? [...others, name] : others;
}
