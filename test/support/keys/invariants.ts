/** What must hold of the writes of any apply, and of any account after it. */
import type { Account } from '../../../src/emulator/store.ts';
import type { Write } from './recorder.ts';
import { namedKeys, type State } from './state.ts';
import type { ByHand } from './by-hand.ts';
import { markOf, type View } from './view.ts';
import { generationOf, compareGenerations, TAG_REVOKED } from '../../../src/core/model/key-mark.ts';
import { TAG_ID, TAG_OWNER } from '../../../src/core/model/live.ts';

/** A key or a stage in a plan: ids of the plan and of the key, or the stage's name. */
type Link = readonly [plan: string, part: string];

function linksOf(view: View): ReadonlyMap<string, Link> {
  const links = [...view]
    .filter(([, { label }]) => label.startsWith('plan '))
    .flatMap(([id, { parts }]) =>
      [...parts.keys()].filter((part) => /^(?:stage|key) /.test(part)).map((part) => [id, part] as const),
    );
  return new Map(links.map((link) => [link.join(' '), link]));
}

/** Links that are there before and after, and were away in between. */
export function touchedLinks(writes: readonly Write[]): readonly string[] {
  const [first, last] = [writes[0]?.before, writes.at(-1)?.after];
  if (first === undefined || last === undefined) return [];
  const kept = [...linksOf(first).keys()].filter((link) => linksOf(last).has(link));
  return kept.filter((link) => writes.some(({ after }) => !linksOf(after).has(link)));
}

/**
 * Removals that come before an addition of their kind without making room for one: a key is in one plan per stage, so that
 * only what gives a key a stage which another plan gives it afterwards has to go first. All changes of a plan are one call,
 * so that what travels with such a removal or with an addition is excused.
 */
export function earlyRemovals(writes: readonly Write[]): readonly string[] {
  const [first, last] = [writes[0]?.before, writes.at(-1)?.after];
  if (first === undefined || last === undefined) return [];
  return ['key ', 'stage '].flatMap((kind) => {
    const ofKind = (links: readonly Link[]): readonly Link[] =>
      links.filter(([, part]) => part.startsWith(kind));
    const lastAddition = writes.findLastIndex((write) => ofKind(changed(write).added).length > 0);
    return writes.slice(0, Math.max(lastAddition, 0)).flatMap((write) => {
      const { added, removed } = changed(write);
      const gone = ofKind(removed);
      if (gone.length === 0 || ofKind(added).length > 0) return [];
      return gone.some((link) => makesRoom(link, first, last)) ? [] : [write.text];
    });
  });
}

/**
 * Keys that reach a stage before and after, and did not in between. One that another plan gives them afterwards is excused:
 * the service takes a key once per stage.
 */
export function lostMeanwhile(writes: readonly Write[]): readonly string[] {
  const [first, last] = [writes[0]?.before, writes.at(-1)?.after];
  if (first === undefined || last === undefined) return [];
  const after = accessIn(last);
  const kept = [...accessIn(first)].filter(([access, plan]) => after.get(access) === plan);
  return kept.flatMap(([access]) =>
    writes.every((write) => accessIn(write.after).has(access)) ? [] : [access],
  );
}

/** By key and stage: the plan through which an enabled key reaches it. */
export function accessIn(view: View): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [plan, part] of linksOf(view).values()) {
    if (!part.startsWith('key ') || view.get(part.slice('key '.length))?.parts.get('enabled') !== 'true')
      continue;
    for (const stage of partsOf(view, plan, 'stage ')) found.set(`${part} ${stage}`, plan);
  }
  return found;
}

function changed({ before, after }: Write): {
  readonly added: readonly Link[];
  readonly removed: readonly Link[];
} {
  const [old, is] = [linksOf(before), linksOf(after)];
  return {
    added: [...is].flatMap(([id, link]) => (old.has(id) ? [] : [link])),
    removed: [...old].flatMap(([id, link]) => (is.has(id) ? [] : [link])),
  };
}

/** Whether a key has a stage through this link before, and through another plan after. */
function makesRoom([plan, part]: Link, before: View, after: View): boolean {
  const isKey = part.startsWith('key ');
  const counterparts = partsOf(before, plan, isKey ? 'stage ' : 'key ');
  const others = [...after.keys()].filter((id) => id !== plan);
  return counterparts.some((counterpart) =>
    others.some((id) => has(after, id, part) && has(after, id, counterpart)),
  );
}

function partsOf(view: View, plan: string, kind: string): readonly string[] {
  return [...linksOf(view).values()].flatMap(([id, part]) =>
    id === plan && part.startsWith(kind) ? [part] : [],
  );
}

function has(view: View, plan: string, part: string): boolean {
  return linksOf(view).has(`${plan} ${part}`);
}

/**
 * Writes that changed nothing. The attempt to create a secret is also the look whether it is there, which a key that comes
 * again after its deletion finds so: the value is then put into it.
 */
export function idleWrites(writes: readonly Write[]): readonly string[] {
  const idle = writes.filter(({ text, operation }) => text === operation && operation !== 'CreateSecret');
  return idle.map(({ text }) => text);
}

/** Keys of before whose value is another one now. */
export function changedValues(before: Account, after: Account): readonly string[] {
  return Object.values(before.apiKeys).flatMap(({ id, name = '', value }) => {
    const now = after.apiKeys[id]?.value;
    return now === undefined || now === value ? [] : [name];
  });
}

/** Keys with a store whose secret does not hold the value of their newest generation as the current one. */
export function unstoredKeys(account: Account, state: State): readonly string[] {
  return namedKeys(state).filter((name) => {
    const secret = state.keys[name]?.store?.secret;
    if (secret === undefined) return false;
    const [newest] = working(account, name);
    const stored = Object.values(account.secrets).find((one) => one.name === secret);
    const current = Object.values(stored?.versions ?? {}).find(({ stages }) => stages.includes('AWSCURRENT'));
    return newest === undefined || current?.secretString !== newest.value;
  });
}

function working(account: Account, name: string) {
  const mine = Object.values(account.apiKeys).filter((key) => {
    const tags = markOf(account, key);
    return tags[TAG_ID] === name && tags[TAG_REVOKED] === undefined;
  });
  const generation = (key: (typeof mine)[number]) => generationOf(markOf(account, key));
  return mine.sort((one, other) => compareGenerations(generation(other), generation(one)));
}

/** Keys that say the same of themselves, and keys without a mark that are not by hand. */
export function strayKeys(account: Account, byHand: readonly string[]): readonly string[] {
  const keys = Object.values(account.apiKeys);
  const orphans = keys.filter(
    (key) => markOf(account, key)[TAG_OWNER] === undefined && !byHand.includes(key.id),
  );
  const identities = Map.groupBy(
    keys.filter((key) => markOf(account, key)[TAG_OWNER] !== undefined),
    (key) => {
      const tags = markOf(account, key);
      const { declared, turn } = generationOf(tags);
      return `${tags[TAG_ID]} ${declared}.${turn}`;
    },
  );
  const doubled = [...identities].flatMap(([identity, same]) =>
    same.length > 1 ? [`doubled: ${identity}`] : [],
  );
  return [...orphans.map(({ name = '' }) => `orphan: ${name}`), ...doubled];
}

/** What others have: nothing that Tollgate does may change it. */
export function foreignThings(account: Account, { apiId, premiumId, partnerId, guestId }: ByHand): unknown {
  const premium = account.usagePlans[premiumId];
  const stages = Object.values(account.usagePlans).flatMap(({ id = '', apiStages = [] }) =>
    apiStages.some((stage) => stage.apiId === apiId) ? [id] : [],
  );
  const members = Object.entries(account.usagePlanKeys).flatMap(([plan, keys]) =>
    [partnerId, guestId].filter((key) => keys.includes(key)).map((key) => `${plan} ${key}`),
  );
  return structuredClone({
    api: account.restApis[apiId],
    premium: { ...premium, apiStages: undefined },
    keys: [account.apiKeys[partnerId], account.apiKeys[guestId]],
    stages,
    members,
  });
}
