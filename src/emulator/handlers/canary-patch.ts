/** Canary settings of a stage (aws-facts 4.6). */
import type { CanarySettings } from '@aws-sdk/client-api-gateway';
import { booleanOf, numberOf, type PatchChange, type PatchRule, textOf } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import type { StoredStage } from '../store.ts';

const DEPLOYMENT = '/canarySettings/deploymentId';
const OVERRIDES = '/canarySettings/stageVariableOverrides';

export const canaryRules: readonly PatchRule<StoredStage>[] = [
  { path: '/canarySettings', ops: ['remove'], apply: (stage) => void delete stage.canarySettings },
  {
    path: DEPLOYMENT,
    ops: ['replace'],
    apply: (stage, change) => void (canaryOf(stage).deploymentId = textOf(change)),
  },
  {
    path: '/canarySettings/percentTraffic',
    ops: ['replace'],
    apply: (stage, change) => void (canaryOf(stage).percentTraffic = numberOf(change)),
  },
  {
    path: '/canarySettings/useStageCache',
    ops: ['replace'],
    apply: (stage, change) => void (canaryOf(stage).useStageCache = booleanOf(change)),
  },
  {
    path: `${OVERRIDES}/{variable_name}`,
    ops: ['replace', 'remove'],
    apply: (stage, change) => {
      const canary = canaryOf(stage);
      const { [change.keys[0] ?? '']: _, ...others } = canary.stageVariableOverrides ?? {};
      canary.stageVariableOverrides =
        change.op === 'remove' ? others : { ...others, [change.keys[0] ?? '']: textOf(change) };
    },
  },
];

/** The stage's canary; setting one value makes one that serves the stage's own deployment. */
function canaryOf(stage: StoredStage): CanarySettings {
  stage.canarySettings ??= { deploymentId: stage.deploymentId, percentTraffic: 0, useStageCache: false };
  return stage.canarySettings;
}

export function copyDeployment(stage: StoredStage, change: PatchChange): void {
  const canary = promotable(stage, change, DEPLOYMENT);
  stage.deploymentId = canary.deploymentId ?? stage.deploymentId;
}

export function copyVariables(stage: StoredStage, change: PatchChange): void {
  const canary = promotable(stage, change, OVERRIDES);
  stage.variables = { ...stage.variables, ...canary.stageVariableOverrides };
}

function promotable(stage: StoredStage, change: PatchChange, from: string): CanarySettings {
  if (change.from !== from) {
    throw badRequest(
      `Invalid copy operation with path: ${change.path} and from ${change.from ?? 'null'}. ` +
        `Valid copy:path are [/deploymentId, /variables] and valid copy:from are [${DEPLOYMENT}, ${OVERRIDES}]`,
    );
  }
  if (stage.canarySettings === undefined) throw badRequest('Promotion not available. Canary does not exist.');
  return stage.canarySettings;
}
