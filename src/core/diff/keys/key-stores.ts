/**
 * Secrets that hold the values of keys. The first generation's value is put there before the key is made. A later one waits
 * there as pending and becomes current when its key works, so that whoever reads the secret never gets a value that does
 * not. A key whose secret is declared later has its value copied there.
 */
import { own } from '../../model/json.ts';
import { isFirst, TAG_STORE } from '../../model/key-mark.ts';
import type { Change, Found } from '../change.ts';
import { changeId, found } from '../change.ts';
import type { DiffContext } from '../context.ts';
import { linkText } from '../links.ts';
import type { KeyTarget } from './key-target.ts';

export function diffKeyStores(context: DiffContext): Found {
  const current = [...context.match.keyTargets.values()].filter(({ role }) => role === 'current');
  return found(current.flatMap((target) => diffKeyStore(context, target) ?? []));
}

function diffKeyStore(context: DiffContext, target: KeyTarget): Change | undefined {
  const store = own(context.desired.keys, target.key)?.store;
  if (!needsPublishing(context, target) || store === undefined) return undefined;
  const isNew = isFirst(target.generation);
  return {
    kind: 'keyStore',
    resource: target.label,
    action: isNew ? 'create' : 'update',
    fields: [
      {
        field: 'current value',
        after: `that of ${target.label}, in the secret ${store.secret}`,
        impact: 'safe',
      },
    ],
    impact: 'safe',
    reason: isNew ? publishingReason(target) : 'Whoever reads the secret gets the new value when it works.',
    calls: isNew
      ? ['GetApiKey', 'CreateSecret', 'TagResource']
      : ['GetApiKey', 'UpdateSecretVersionStage', 'TagResource'],
    needs: stepsToWork(context, target),
    ...(target.due === undefined ? {} : { due: target.due }),
  };
}

function publishingReason({ live }: KeyTarget): string {
  const before = live?.tags[TAG_STORE];
  return before === undefined
    ? 'The value of the key is in no secret yet.'
    : `The value of the key is in the secret ${before}, which stays as it is.`;
}

/** A first generation that is to be created brings its value there itself. */
function needsPublishing({ desired }: DiffContext, { key, generation, live }: KeyTarget): boolean {
  const secret = own(desired.keys, key)?.store?.secret;
  if (secret === undefined) return false;
  return live === undefined ? !isFirst(generation) : live.tags[TAG_STORE] !== secret;
}

/** What has to be done before a key may be said to stop: its successor exists, is in all plans, and is what its secret says. */
export function stepsBefore(context: DiffContext, { key }: KeyTarget): readonly string[] {
  const [current] = context.match.workingKeys.get(key) ?? [];
  if (current === undefined) return [];
  const published = needsPublishing(context, current)
    ? [changeId({ kind: 'keyStore', resource: current.label })]
    : [];
  return [...stepsToWork(context, current), ...published];
}

/** Steps that may or may not be in the plan; those that are must be done. */
function stepsToWork({ match }: DiffContext, { key, label }: KeyTarget): readonly string[] {
  return [
    changeId({ kind: 'apiKey', resource: label }),
    ...(match.plansOfKeys.get(key) ?? []).map((id) =>
      changeId({ kind: 'planKey', resource: linkText(id, label) }),
    ),
  ];
}
