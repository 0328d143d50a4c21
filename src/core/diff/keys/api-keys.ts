/** API keys: created, described anew, rotated, revoked, deleted. Never replaced, and never with another value. */
import { durationText } from '../../model/duration.ts';
import { own } from '../../model/json.ts';
import { generationText, isFirst, TAG_RETIRES, TAG_REVOKED } from '../../model/key-mark.ts';
import { sourceText } from '../../model/key-source.ts';
import { type LiveApiKey, TAG_ID } from '../../model/live.ts';
import type { DesiredKey } from '../../model/desired.ts';
import { type Change, type FieldDiff, type Found, found } from '../change.ts';
import type { DiffContext } from '../context.ts';
import { API_KEY_FIELDS } from '../rules/api-key.ts';
import { compareFields, declaredFields } from '../rules/rule.ts';
import { keyCalls, keyPatches } from './key-patches.ts';
import { stepsBefore } from './key-stores.ts';
import type { KeyTarget } from './key-target.ts';
import { type KeyState, newKey, wantedKey } from './wanted.ts';

export function diffApiKeys(context: DiffContext): Found {
  return found([...context.match.keyTargets.values()].map((target) => diffApiKey(context, target)));
}

function diffApiKey(context: DiffContext, target: KeyTarget): Change | undefined {
  const { live, label, due, role } = target;
  // What is still to come is in the schedule.
  const isDue = due !== undefined && role !== 'revoked';
  const step = { kind: 'apiKey', resource: label, ...(isDue ? { due } : {}) } as const;
  if (live === undefined) return { ...step, ...creation(context, target) };
  if (target.role === 'expired') {
    const since = `cut off more than ${durationText(context.desired.keyPolicy.grace)} ago`;
    const replaced = (context.match.workingKeys.get(target.key) ?? []).length > 0;
    const reason = replaced ? `Its successor works, and it was ${since}.` : `It was ${since}.`;
    return { ...step, action: 'delete', fields: [], impact: 'destructive', reason, calls: ['DeleteApiKey'] };
  }
  const want = wantedKey(context.desired, target, context.live.time);
  if (want === undefined) return undefined;
  const fields = [...compareFields(API_KEY_FIELDS, want, live), ...markFields(context, target, want, live)];
  if (fields.length === 0) return undefined;
  const retires = target.role === 'older' && target.retires === undefined;
  return {
    ...step,
    action: 'update',
    fields,
    impact: 'safe',
    reason: reasonOf(target, live),
    calls: keyCalls(keyPatches(want, live)),
    ...(retires ? { last: true, needs: stepsBefore(context, target) } : {}),
  };
}

function creation(context: DiffContext, target: KeyTarget): Omit<Change, 'kind' | 'resource'> {
  const key = own(context.desired.keys, target.key);
  if (key === undefined) throw new Error(`the key ${target.key} is not declared`);
  const fields = declaredFields(API_KEY_FIELDS, newKey(context.desired, target));
  const first = isFirst(target.generation);
  const stores = key.store === undefined ? [] : [first ? 'CreateSecret' : 'PutSecretValue'];
  return {
    action: 'create',
    fields: [...fields, { field: 'value', after: valueText(key), impact: 'safe' }],
    impact: 'safe',
    reason: creationReason(key, target),
    calls: [...stores, 'CreateApiKey'],
  };
}

function creationReason({ rotation }: DesiredKey, { due, generation }: KeyTarget): string {
  if (due !== undefined) return `Its value is replaced every ${durationText(rotation.every ?? 0)}.`;
  if (isFirst(generation)) return 'The key does not exist.';
  return `Its generation is ${generationText(generation)} now: the value is replaced.`;
}

/** Where the value of a new key comes from and goes to; names only. */
function valueText({ value, store }: DesiredKey): string {
  if (value === undefined)
    return store === undefined ? 'generated' : `generated, kept in the secret ${store.secret}`;
  return `from ${sourceText(value)}`;
}

/** Dates are shown as spans: the plan must be the same whatever the day. */
function markFields(
  { desired }: DiffContext,
  { key, role }: KeyTarget,
  want: KeyState,
  live: LiveApiKey,
): readonly FieldDiff[] {
  const declared = own(desired.keys, key);
  const [is, was] = [want.tags, live.tags];
  const renamed: FieldDiff[] =
    is[TAG_ID] === was[TAG_ID]
      ? []
      : [{ field: 'declared as', before: was[TAG_ID] ?? '', after: is[TAG_ID] ?? '', impact: 'safe' }];
  const overlap = durationText(declared?.rotation.overlap ?? 0);
  const grace = durationText(desired.keyPolicy.grace);
  const deleted = role === 'undeclared' ? `after ${grace}, unless it is declared again` : `after ${grace}`;
  return [
    ...renamed,
    ...dateField('stops working', was[TAG_RETIRES], is[TAG_RETIRES], `after ${overlap} beside its successor`),
    ...dateField('deleted', was[TAG_REVOKED], is[TAG_REVOKED], deleted),
  ];
}

function dateField(
  field: string,
  before: string | undefined,
  after: string | undefined,
  words: string,
): readonly FieldDiff[] {
  if (before === after) return [];
  if (after === undefined) return [{ field, before: 'planned', after: 'not any more', impact: 'safe' }];
  return [{ field, after: words, impact: 'safe' }];
}

function reasonOf({ key, role, retires }: KeyTarget, { tags }: LiveApiKey): string {
  switch (role) {
    case 'revoked':
      return 'It was cut off, and works all the same.';
    case 'undeclared':
      return 'No plan file names it any more: it is cut off, and deleted later unless it comes back.';
    case 'retired':
      return 'Its successor works, and the time for both is over.';
    case 'older':
      return retires === undefined
        ? 'Its successor works: it goes on for a while beside it.'
        : 'Its client is described otherwise.';
    default:
      if (tags[TAG_REVOKED] !== undefined)
        return 'It is declared again before it was deleted: it works as before.';
      return tags[TAG_ID] === key
        ? 'Its plan file describes it otherwise.'
        : 'It is renamed, and keeps its value.';
  }
}
