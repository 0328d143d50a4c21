/**
 * Definitions of REST APIs that several environments share (design.md 2). The definition is only the way to a
 * deployment, and holds whatever was imported last: that it is not ours is no difference. What is compared is what our
 * own stage serves, and an import is needed only where no deployment holds what git says.
 */
import type { DesiredApi } from '../model/desired.ts';
import type { LiveApi } from '../model/live.ts';
import { definitionDigest } from '../plan/digest.ts';
import type { Change, FieldDiff } from './change.ts';
import type { DiffContext } from './context.ts';
import { newOperations } from './definition/compare.ts';
import { holderOf } from './imports.ts';
import { compareServed, deploymentsHolding, servedBy, stageOf } from './snapshot.ts';

export function needsImport(want: DesiredApi, api: LiveApi): boolean {
  const digest = definitionDigest(want.definition);
  return deploymentsHolding(api, digest).length === 0 && definitionDigest(api.definition) !== digest;
}

export function diffSharedDefinition(
  { desired }: DiffContext,
  want: DesiredApi,
  api: LiveApi,
  step: Pick<Change, 'kind' | 'resource' | 'content' | 'calls' | 'impact'>,
): Change | undefined {
  if (!needsImport(want, api)) return undefined;
  const holder: FieldDiff = {
    field: 'definition',
    before: holderOf(api),
    after: `the import of ${desired.environment}`,
    impact: 'safe',
  };
  const reason = `Stage ${want.stage.name} serves something else, and no deployment holds this definition.`;
  return { ...step, action: 'update', fields: [holder, ...servedFields(want, api)], reason };
}

/** In what the stage's content differs from git; every operation where there is no stage yet. */
export function servedFields(want: DesiredApi, api: LiveApi): FieldDiff[] {
  if (stageOf(api, want.stage.name) === undefined) return newOperations(want.definition);
  const served = servedBy(want, api);
  return served === undefined ? [] : compareServed(want.definition, served);
}
