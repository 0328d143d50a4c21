/** What UpdateStage can change: the table of aws-facts 4.5, and the texts of its refusals. */
import type { CacheClusterSize, PatchOperation } from '@aws-sdk/client-api-gateway';
import { own } from '../lookup.ts';
import { booleanOf, type PatchChange, type PatchRule, textOf } from '../patch.ts';
import { badRequest, type ServiceError } from '../protocol/error.ts';
import type { StoredApi, StoredStage } from '../store.ts';
import { canaryRules, copyDeployment, copyVariables } from './canary-patch.ts';
import { methodSettingRules } from './method-settings.ts';

type Rule = PatchRule<StoredStage>;

const ACCESS_LOG = 'accessLogSettings';

const plainRules: readonly Rule[] = [
  {
    path: '/deploymentId',
    ops: ['replace'],
    apply: (stage, change) => void (stage.deploymentId = textOf(change)),
  },
  { path: '/deploymentId', ops: ['copy'], apply: copyDeployment },
  textRule('description'),
  { path: '/cacheClusterEnabled', ops: ['replace'], apply: setCacheCluster },
  textRule('cacheClusterSize'),
  textRule('clientCertificateId'),
  { path: `/${ACCESS_LOG}`, ops: ['remove'], apply: (stage) => void delete stage.accessLogSettings },
  accessLogRule('destinationArn'),
  accessLogRule('format'),
  textRule('documentationVersion'),
  { path: '/variables', ops: ['copy'], apply: copyVariables },
  { path: '/variables', ops: ['remove'], apply: (stage) => void delete stage.variables },
  { path: '/variables', ops: ['replace'], apply: replaceVariables },
  { path: '/variables/{variable_name}', ops: ['add', 'replace', 'remove'], apply: setVariable },
  {
    path: '/tracingEnabled',
    ops: ['replace'],
    apply: (stage, change) => void (stage.tracingEnabled = booleanOf(change)),
  },
];

export const stageRules: readonly Rule[] = [...plainRules, ...canaryRules, ...methodSettingRules];

export function refuseStagePatch({ op, path = '' }: PatchOperation): ServiceError {
  if (path.startsWith(`/${ACCESS_LOG}`)) return refuseAccessLog(op, path);
  if (path.startsWith('/canarySettings'))
    return badRequest(`Invalid ${op ?? ''} operation with path: ${path}`);
  const paths = [...new Set(stageRules.map((rule) => rule.path))];
  return badRequest(`Invalid method setting path: ${path}. Must be one of: [${paths.join(', ')}]`);
}

function refuseAccessLog(op: string | undefined, path: string): ServiceError {
  const parts = ['destinationArn', 'format'].map((part) => `/${ACCESS_LOG}/${part}`);
  if (op === 'remove' && parts.includes(path)) {
    return badRequest(
      `Cannot remove method setting ${path.slice(1)} because there is no method setting for this method `,
    );
  }
  return badRequest(`Invalid accessLogSettings path. Must be one of : [${parts.join(', ')}]`);
}

/** aws-facts 4.2: what a stage points to must exist. */
export function checkDeployment(api: StoredApi, stage: StoredStage): void {
  const { canarySettings, deploymentId = '' } = stage;
  const ids = [deploymentId, canarySettings?.deploymentId ?? deploymentId];
  if (ids.some((id) => own(api.deployments, id) === undefined))
    throw badRequest('Deployment id does not exist');
}

function textRule(
  name: 'cacheClusterSize' | 'clientCertificateId' | 'description' | 'documentationVersion',
): Rule {
  return {
    path: `/${name}`,
    ops: ['replace'],
    apply: (stage, change) => {
      if (textOf(change) === '') delete stage[name];
      else if (name === 'cacheClusterSize') stage[name] = textOf(change) as CacheClusterSize;
      else stage[name] = textOf(change);
    },
  };
}

function setCacheCluster(stage: StoredStage, change: PatchChange): void {
  stage.cacheClusterEnabled = booleanOf(change);
  stage.cacheClusterStatus = stage.cacheClusterEnabled ? 'AVAILABLE' : 'NOT_AVAILABLE';
  if (stage.cacheClusterEnabled) stage.cacheClusterSize ??= '0.5';
}

function accessLogRule(name: 'destinationArn' | 'format'): Rule {
  return {
    path: `/${ACCESS_LOG}/${name}`,
    ops: ['add', 'replace'],
    apply: (stage, change) => {
      if (textOf(change) === '') throw badRequest('Access Log value must not be empty');
      stage.accessLogSettings = { ...stage.accessLogSettings, [name]: textOf(change) };
    },
  };
}

function replaceVariables(stage: StoredStage, change: PatchChange): void {
  if (textOf(change) === '') delete stage.variables;
  else stage.variables = parseVariables(textOf(change));
}

function parseVariables(text: string): Record<string, string> {
  const entries = text.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return Object.fromEntries(entries);
}

const VARIABLE_VALUE = /^[A-Za-z0-9\-._~:/?#&=,]+$/;

/** Names and values as aws-facts 7.2 has them. The message never repeats the value. */
function setVariable(stage: StoredStage, change: PatchChange): void {
  const name = change.keys[0] ?? '';
  const { [name]: _, ...others } = stage.variables ?? {};
  if (change.op !== 'remove') {
    if (!/^\w+$/.test(name)) throw badRequest('Stage variable name can only be alphanumeric and underscore');
    if (!VARIABLE_VALUE.test(textOf(change))) {
      throw badRequest(`Stage variable value for ${name} must match ${VARIABLE_VALUE.source}`);
    }
    others[name] = textOf(change);
  }
  if (Object.keys(others).length === 0) delete stage.variables;
  else stage.variables = others;
}
