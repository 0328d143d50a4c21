/** Deployments and stages: does the stage serve what git says? */
import { deploymentLabel } from '../model/deployment.ts';
import type { DesiredApi } from '../model/desired.ts';
import type { LiveApi, LiveStage } from '../model/live.ts';
import { worstImpact } from '../model/kind.ts';
import { definitionDigest } from '../plan/digest.ts';
import { type Change, type FieldDiff, type Found, found } from './change.ts';
import { type DiffContext, liveSide } from './context.ts';
import { compareFields, declaredFields } from './rules/rule.ts';
import { stageFields } from './rules/stage.ts';
import { needsImport, servedFields } from './shared.ts';
import { deploymentsHolding } from './snapshot.ts';

/** How a stage's deployment is called in a plan when it is the one with the declared definition. */
const THIS_DEFINITION = 'this definition';

/** A deployment is made when none holds the declared definition; the label in its description says what it holds. */
export function diffDeployments(context: DiffContext): Found {
  return found(Object.values(context.desired.apis).map((api) => diffDeployment(context, api)));
}

function diffDeployment(context: DiffContext, api: DesiredApi): Change | undefined {
  const side = liveSide(context, api.id);
  if (side.state === 'trusted') return undefined;
  const digest = definitionDigest(api.definition);
  if (side.state === 'read' && deploymentsHolding(side.api, digest).length > 0) return undefined;
  return {
    kind: 'deployment',
    resource: api.id,
    action: 'create',
    fields: [{ field: 'definition', after: digest.slice(0, 12), impact: 'safe' }],
    impact: 'safe',
    reason: 'No deployment holds this definition; a stage serves a deployment, not the definition.',
    // A shared one is labelled only once it is known to hold our import.
    calls:
      context.desired.restApi === 'shared' ? ['CreateDeployment', 'UpdateDeployment'] : ['CreateDeployment'],
    content: digest,
  };
}

export function diffStages(context: DiffContext): Found {
  return found(Object.values(context.desired.apis).map((api) => diffStage(context, api)));
}

function diffStage(context: DiffContext, api: DesiredApi): Change | undefined {
  const side = liveSide(context, api.id);
  if (side.state === 'trusted') return undefined;
  const live =
    side.state === 'read' ? side.api.stages.find(({ name }) => name === api.stage.name) : undefined;
  if (side.state === 'absent' || live === undefined) return newStage(api);
  const deployment = deploymentField(api, side.api, live);
  const fields = [
    ...deployment,
    ...(deployment.length === 0 ? [] : movedContent(context, api, side.api)),
    ...compareFields(stageFields(api.stage), api.stage, live),
  ];
  if (fields.length === 0) return undefined;
  return {
    kind: 'stage',
    resource: api.id,
    action: 'update',
    fields,
    impact: worstImpact(fields.map(({ impact }) => impact)),
    reason:
      fields[0]?.field === 'deployment' ? 'The stage serves something else.' : 'The stage is set otherwise.',
    calls: ['UpdateStage'],
  };
}

/**
 * What moving the stage changes for its callers. Of an API of its own the definition's step says it; a shared stage may
 * move to what an import for another environment has left, and then nothing else does.
 */
function movedContent({ desired }: DiffContext, api: DesiredApi, live: LiveApi): FieldDiff[] {
  if (desired.restApi === 'own' || needsImport(api, live)) return [];
  return servedFields(api, live);
}

function newStage({ id, stage, definition }: DesiredApi): Change {
  const settings = declaredFields(stageFields(stage), stage);
  const hasMethodSettings = stage.settings.logging !== undefined || stage.settings.throttle !== undefined;
  return {
    kind: 'stage',
    resource: id,
    action: 'create',
    fields: [
      { field: 'name', after: stage.name, impact: 'safe' },
      { field: 'deployment', after: THIS_DEFINITION, impact: 'safe' },
      ...settings,
    ],
    impact: 'safe',
    reason: 'The stage does not exist.',
    calls: hasMethodSettings ? ['CreateStage', 'UpdateStage'] : ['CreateStage'],
    content: definitionDigest(definition),
  };
}

function deploymentField(api: DesiredApi, live: LiveApi, stage: LiveStage): FieldDiff[] {
  const digest = definitionDigest(api.definition);
  if (deploymentsHolding(live, digest).includes(stage.deploymentId)) return [];
  const served = live.deployments.find(({ id }) => id === stage.deploymentId);
  const label = deploymentLabel(served?.description ?? '');
  const before =
    label === undefined
      ? `deployment ${stage.deploymentId}, not made by Tollgate`
      : `definition ${label.digest.slice(0, 12)}${label.commit === undefined ? '' : ` of commit ${label.commit.slice(0, 12)}`}`;
  // Serving a deployment that somebody else made is worth a look; serving our previous one is how a change goes out.
  const impact = label === undefined ? 'disruptive' : 'safe';
  return [{ field: 'deployment', before, after: THIS_DEFINITION, impact }];
}
