/**
 * How git, the definition and what the stage serves stand to each other, beyond "git changed": an edit that nobody
 * deployed, a deployment that somebody else made, a stage that was moved back. The steps put all of these right; the
 * findings say what they are.
 */
import type { DesiredApi } from '../model/desired.ts';
import { definitionMark, type LiveApi, type LiveStage } from '../model/live.ts';
import type { State, StateFinding } from '../model/plan.ts';
import { apiDigest, definitionDigest } from '../plan/digest.ts';
import { redact } from '../plan/redact.ts';
import type { FieldDiff } from './change.ts';
import { declaredApis, type DiffContext, liveSide } from './context.ts';
import { compareDefinitions } from './definition/compare.ts';
import { holderOf, importHeld, ourDeployments } from './imports.ts';
import { digestTag } from './ours.ts';
import { compareServed, servedBy, servedDeployment, servedDigest, stageOf } from './snapshot.ts';

/** An API that was read, from both sides. */
interface Subject {
  readonly context: DiffContext;
  readonly want: DesiredApi;
  readonly api: LiveApi;
  /** Absent before the first deployment. */
  readonly stage?: LiveStage;
}

/** Nothing is said of APIs that were trusted and not read. */
export function findStates(context: DiffContext): readonly StateFinding[] {
  return declaredApis(context).flatMap((want) => {
    const side = liveSide(context, want.id);
    if (side.state !== 'read') return [];
    const stage = stageOf(side.api, want.stage.name);
    const subject = { context, want, api: side.api, ...(stage === undefined ? {} : { stage }) };
    return [...editedNotDeployed(subject), ...deployedElsewhere(subject), ...rolledBack(subject)];
  });
}

/** The definition is neither what git says nor any import of ours, and the stage does not serve it. */
function editedNotDeployed(subject: Subject): StateFinding[] {
  const { context, want, api, stage } = subject;
  if (definitionDigest(api.definition) === definitionDigest(want.definition)) return [];
  // Without a deployment of ours nothing says that we ever imported.
  if (ourDeployments(api).length === 0 || importHeld(api) !== undefined) return [];
  const served = importedByAnother(subject) ? undefined : servedBy(want, api);
  const since = served === undefined ? [] : compareServed(api.definition, served);
  const isOurs = stage !== undefined && servedDigest(api, stage) !== undefined;
  if (served !== undefined && since.length === 0 && !isOurs) return [];
  const who = Object.hasOwn(api.restApi.tags, digestTag(context.desired))
    ? 'Somebody changed the definition'
    : 'Somebody, or an apply that did not finish, changed the definition';
  if (importedByAnother(subject)) {
    const message = `${who} of API ${want.id}: it holds ${holderOf(api)}. Stage ${want.stage.name} does not serve that.`;
    return [finding(subject, 'edited-not-deployed', message, [])];
  }
  const message = `${who} of API ${want.id}, and stage ${want.stage.name} does not serve that.`;
  return [finding(subject, 'edited-not-deployed', message, editedFields(subject, since))];
}

/** In a shared API the definition may come from another environment; what was edited of that cannot be told here. */
function importedByAnother({ context, api }: Subject): boolean {
  const mark = definitionMark(api.restApi.tags);
  return mark !== undefined && mark.environment !== context.desired.environment;
}

/** Of what differs from git, the part that was edited: where git changed too, its own changes are no edit. */
function editedFields({ want, api }: Subject, since: readonly FieldDiff[]): readonly FieldDiff[] {
  const all = compareDefinitions(want.definition, api.definition);
  const names = new Set(since.map(({ field }) => field));
  return names.size === 0 ? all : all.filter(({ field }) => names.has(field));
}

function deployedElsewhere(subject: Subject): StateFinding[] {
  const { want, api, stage } = subject;
  if (stage === undefined || servedDigest(api, stage) !== undefined) return [];
  const what = `Stage ${stage.name} of API ${want.id} serves deployment ${stage.deploymentId}, which Tollgate did not make`;
  const served = servedBy(want, api);
  if (served === undefined) {
    return [finding(subject, 'deployed-elsewhere', `${what}; what is in it could not be read.`, [])];
  }
  const fields = compareServed(want.definition, served);
  const message =
    fields.length > 0
      ? `${what}.`
      : `${what}; as far as an export tells, it holds what git says. It makes way for a deployment that says so itself.`;
  return [finding(subject, 'deployed-elsewhere', message, fields)];
}

function rolledBack(subject: Subject): StateFinding[] {
  const { want, api, stage } = subject;
  if (stage === undefined) return [];
  const digest = servedDigest(api, stage);
  if (digest === undefined || digest === definitionDigest(want.definition)) return [];
  const created = servedDeployment(api, stage)?.createdDate ?? '';
  // The service tells whole seconds, so two deployments can be equally old.
  const newer = ourDeployments(api).find((one) => one.createdDate >= created && one.digest !== digest);
  if (newer === undefined || !wasMoved(subject, digest)) return [];
  const message = `Stage ${stage.name} of API ${want.id} serves deployment ${stage.deploymentId}, an older one of Tollgate's, although ${newer.id} is newer: somebody moved it back.`;
  const served = servedBy(want, api);
  const fields = served === undefined ? [] : compareServed(want.definition, served);
  return [finding(subject, 'rolled-back', message, fields)];
}

/**
 * Tollgate itself serves an older deployment again when git goes back, but then it imports that definition too. So a
 * stage whose deployment is not the import that the definition holds was moved by somebody. In a shared API the
 * definition says nothing of our stage; there the digest tag must say that git has not changed since the last apply.
 * Without that tag an apply did not finish, and may not have come to moving the stage.
 */
function wasMoved({ context, want, api }: Subject, served: string): boolean {
  const applied = api.restApi.tags[digestTag(context.desired)];
  if (applied === undefined || applied === apiDigest(want)) return applied !== undefined;
  return context.desired.restApi === 'own' && definitionDigest(api.definition) !== served;
}

function finding(
  { want }: Subject,
  state: State,
  message: string,
  fields: readonly FieldDiff[],
): StateFinding {
  return { api: want.id, stage: want.stage.name, state, message, fields: fields.map(redact) };
}
