/**
 * Secrets that hold the values of keys. The first generation's value is put there before the key is made. A later one waits
 * there as pending and becomes current when its key works, so that whoever reads the secret never gets a value that does
 * not. A key whose secret is declared later has its value copied there.
 */
import { own } from '../../model/json.ts';
import { isFirst, TAG_STORE } from '../../model/key-mark.ts';
import type { KeyStore } from '../../model/repository.ts';
import type { Change, FieldDiff, Found } from '../change.ts';
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
    fields: [isNew ? placeField(target, store) : valueField(target, store)],
    impact: 'safe',
    reason: isNew
      ? 'The value of the key is not in this secret yet.'
      : 'Whoever reads the secret gets the new value when it works.',
    calls: isNew
      ? ['GetApiKey', 'CreateSecret', 'TagResource']
      : ['GetApiKey', 'UpdateSecretVersionStage', 'TagResource'],
    needs: stepsToWork(context, target),
    ...(target.due === undefined ? {} : { due: target.due }),
  };
}

function placeField({ live }: KeyTarget, { secret }: KeyStore): FieldDiff {
  const before = live?.tags[TAG_STORE];
  return { field: 'secret', ...(before === undefined ? {} : { before }), after: secret, impact: 'safe' };
}

function valueField({ label }: KeyTarget, { secret }: KeyStore): FieldDiff {
  return { field: `current value of the secret ${secret}`, after: `that of ${label}`, impact: 'safe' };
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
