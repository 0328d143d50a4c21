/** Notes of a plan: what a reader should know that is neither a change nor a reason to refuse. */
import { type Change, changeId } from '../diff/change.ts';
import { declaredApis, type DiffContext, liveSide } from '../diff/context.ts';
import { holderOf } from '../diff/imports.ts';
import { stageOf } from '../diff/snapshot.ts';
import type { Desired } from '../model/desired.ts';
import { own } from '../model/json.ts';
import { definitionDigest } from './digest.ts';
import type { Room } from './moves.ts';
import { stillUsed } from './retiring.ts';

/** @param room ids of removals that make room for an addition */
export function notes(context: DiffContext, changes: readonly Change[], room: Room): string[] {
  return [
    ...newKeys(context, changes),
    ...stillUsed(context, changes),
    ...moving(changes, room),
    ...documentation(context.desired, changes),
    ...unreadable(context),
    ...holders(context),
  ];
}

/** Where a person reads the values of new keys that are kept nowhere else; those of a secret or a source are there. */
function newKeys({ desired, match }: DiffContext, changes: readonly Change[]): string[] {
  const made = changes.filter(({ kind, action, resource }) => {
    if (kind !== 'apiKey' || action !== 'create') return false;
    const key = own(desired.keys, match.keyTargets.get(resource)?.key ?? '');
    return key !== undefined && key.value === undefined && key.store === undefined;
  });
  const [first] = made;
  if (first === undefined) return [];
  const [whose, them] =
    made.length === 1
      ? [`the value of the key ${first.resource}`, 'it in no secret and prints it']
      : [`the values of ${made.length} keys`, 'them in no secret and prints them'];
  return [
    `Tollgate generates ${whose}, keeps ${them} nowhere: read ${made.length === 1 ? 'it' : 'them'} in the console under "API keys", or with "aws apigateway get-api-key --include-value". With \`store\` in the plan file a value is put into a secret.`,
  ];
}

/** How many things a note names. */
const NAMED = 5;

/** What cannot be added before the old one is gone leaves a gap (aws-facts 5.4), and two plans change 20 seconds apart (1.1). */
function moving(changes: readonly Change[], room: Room): string[] {
  const gaps = changes.filter((change) => room.has(changeId(change)));
  const [first] = gaps;
  if (first === undefined) return [];
  const names = gaps.slice(0, NAMED).map(({ resource }) => resource);
  const rest = gaps.length > NAMED ? ` and ${gaps.length - NAMED} more` : '';
  const long = gaps.some(({ kind }) => kind === 'planStage') ? 'for up to 20 seconds' : 'for a moment';
  return [
    `API Gateway admits a key to a stage through one plan only: what moves leaves its old plan first (${names.join(', ')}${rest}), and is refused ${long} in between.`,
  ];
}

/** Documentation parts travel with an import, but a change of them alone makes no step. */
function documentation({ apis }: Desired, changes: readonly Change[]): string[] {
  return changes
    .filter(({ kind, resource }) => {
      const body = kind === 'definition' ? own(apis, resource)?.body : undefined;
      return body?.['x-amazon-apigateway-documentation'] !== undefined;
    })
    .map(({ resource }) => `The documentation of API ${resource} is imported with it, and not compared.`);
}

/** The service does not export every API (aws-facts 3.6); what its stage serves is then not compared. */
function unreadable(context: DiffContext): string[] {
  return declaredApis(context).flatMap((api) => {
    const side = liveSide(context, api.id);
    const exported = side.state === 'read' ? stageOf(side.api, api.stage.name)?.exported : undefined;
    if (exported === undefined || !('unreadable' in exported)) return [];
    return [
      `What stage ${api.stage.name} of API ${api.id} serves could not be exported: ${exported.unreadable}`,
    ];
  });
}

/** Of a shared API the definition is only the way to a deployment: it may be another environment's. */
function holders(context: DiffContext): string[] {
  if (context.desired.restApi === 'own') return [];
  return declaredApis(context).flatMap((api) => {
    const side = liveSide(context, api.id);
    if (side.state !== 'read' || definitionDigest(side.api.definition) === definitionDigest(api.definition))
      return [];
    return [
      `The definition of the shared REST API ${api.id} holds ${holderOf(side.api)}; stage ${api.stage.name} serves its own deployment.`,
    ];
  });
}
