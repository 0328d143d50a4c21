/**
 * What a stage serves, and how that compares. Known exactly where a label says it: the deployment holds what git says,
 * or what the definition holds now. Otherwise from an export of the stage, which tells less (aws-facts 3.6).
 */
import { DEFAULT_TIMEOUT } from '../desired/integration.ts';
import { deploymentLabel } from '../model/deployment.ts';
import { type Definition, type Method, splitMethodKey } from '../model/definition.ts';
import type { DesiredApi } from '../model/desired.ts';
import { mapValues, sorted } from '../model/json.ts';
import type { ExportGap, LiveApi, LiveDeployment, LiveStage } from '../model/live.ts';
import { definitionDigest } from '../plan/digest.ts';
import type { FieldDiff } from './change.ts';
import { compareDefinitions } from './definition/compare.ts';

export interface Served {
  readonly definition: Definition;
  /** Absent when the content is known exactly; else what the export is silent about. */
  readonly gaps?: readonly ExportGap[];
}

export function stageOf(api: LiveApi, name: string): LiveStage | undefined {
  return api.stages.find((stage) => stage.name === name);
}

export function servedDeployment(api: LiveApi, stage: LiveStage): LiveDeployment | undefined {
  return api.deployments.find(({ id }) => id === stage.deploymentId);
}

/** The digest that the label of the stage's deployment carries; undefined when Tollgate did not make it. */
export function servedDigest(api: LiveApi, stage: LiveStage): string | undefined {
  return deploymentLabel(servedDeployment(api, stage)?.description ?? '')?.digest;
}

/** Ids of the deployments whose label says that they hold a definition. */
export function deploymentsHolding(api: LiveApi, digest: string): readonly string[] {
  return api.deployments
    .filter(({ description }) => deploymentLabel(description)?.digest === digest)
    .map(({ id }) => id);
}

/** Whether only an export can tell what the stage serves. */
export function needsExport(api: LiveApi, stage: LiveStage, wanted: string): boolean {
  const digest = servedDigest(api, stage);
  return digest === undefined || (digest !== wanted && digest !== definitionDigest(api.definition));
}

/** What the environment's stage serves; undefined when there is no stage, or when it cannot be told. */
export function servedBy(want: DesiredApi, api: LiveApi): Served | undefined {
  const stage = stageOf(api, want.stage.name);
  if (stage === undefined) return undefined;
  const digest = servedDigest(api, stage);
  if (digest === definitionDigest(want.definition)) return { definition: want.definition };
  if (digest !== undefined && digest === definitionDigest(api.definition))
    return { definition: api.definition };
  const { exported } = stage;
  if (exported === undefined || 'unreadable' in exported) return undefined;
  return { definition: exported.definition, gaps: exported.gaps };
}

/** Every field in which what is served differs from a definition, as far as it can be told. */
export function compareServed(want: Definition, { definition, gaps }: Served): FieldDiff[] {
  if (gaps === undefined) return compareDefinitions(want, definition);
  return compareDefinitions(comparableSnapshot(want, gaps), comparableSnapshot(definition, gaps));
}

/**
 * A definition without what an export does not tell: the version, for which the service puts a time where there is
 * none; the endpoint, which acts without a deployment; resources without methods; descriptions of models and the
 * default models; and what this export is silent about.
 */
export function comparableSnapshot(definition: Definition, gaps: readonly ExportGap[]): Definition {
  const { version: _, ...properties } = definition.properties;
  const methods = mapValues(definition.methods, (method) => comparableMethod(method, gaps));
  return {
    ...definition,
    properties: { ...properties, disableExecuteApiEndpoint: false, vpcEndpointIds: [] },
    resources: sorted(new Set(Object.keys(methods).map((key) => splitMethodKey(key).path))),
    methods,
    models: comparableModels(definition.models),
    gatewayResponses: gaps.includes('gatewayResponses') ? {} : definition.gatewayResponses,
  };
}

function comparableMethod(method: Method, gaps: readonly ExportGap[]): Method {
  if (method.integration === undefined) return method;
  const integration = {
    ...method.integration,
    ...(gaps.includes('timeouts') ? { timeoutInMillis: DEFAULT_TIMEOUT } : {}),
    ...(gaps.includes('cacheKeys') ? { cacheKeyParameters: [] } : {}),
  };
  return { ...method, integration };
}

/** An API that was not imported has them (aws-facts 2.7), and an export cannot tell who put them there. */
const DEFAULT_MODELS = ['Empty', 'Error'];

function comparableModels(models: Definition['models']): Definition['models'] {
  const named = Object.entries(models).filter(([name]) => !DEFAULT_MODELS.includes(name));
  return Object.fromEntries(named.map(([name, { contentType, schema }]) => [name, { contentType, schema }]));
}
