/** Changes of access in lines for people: keys to which the same happens share one. */
import { ACCESS_EFFECTS, type AccessChange, type AccessEffect } from '../model/plan.ts';
import { type Words, wordsOf } from './access-words.ts';

/** How much is shown; the JSON has it all. */
export interface AccessSize {
  readonly lines: number;
  /** Changes in one line. */
  readonly changes: number;
  /** Operations of one change that are named. */
  readonly operations: number;
}

/** Our own words, or a name that somebody else gave. */
export type Part = { readonly ours: string } | { readonly theirs: string };

export interface Line {
  /** The worst in it. */
  readonly effect: AccessEffect;
  readonly parts: readonly Part[];
}

/** So many keys are called by their names; of more, so many names follow their number. */
const FEW_KEYS = 3;

/**
 * @param arrow between before and after
 * @returns the lines, worst first, and how many keys are in those that were cut
 */
export function accessLines(
  access: readonly AccessChange[],
  size: AccessSize,
  arrow: string,
): { readonly lines: readonly Line[]; readonly cut: number } {
  // What is new is told apart, by API: a first deployment is one line.
  const fresh = access.filter(({ before }) => before.status === 'absent');
  const rest = access.filter(({ before }) => before.status !== 'absent');
  const byApi = Map.groupBy(fresh, ({ api }) => api).values();
  const subjects = [rest, ...byApi].flatMap((changes) => subjectsOf(changes, arrow)).sort(worstFirst);
  const several = new Set(access.map(({ api }) => api)).size > 1;
  return {
    lines: subjects.slice(0, size.lines).map((subject) => lineOf(subject, size, several)),
    cut: new Set(subjects.slice(size.lines).flatMap(({ keys }) => keys)).size,
  };
}

/** Keys that meet exactly the same changes; none for callers without a key. */
interface Subject {
  readonly keys: readonly string[];
  readonly changes: readonly Told[];
}

/** One change, with every operation at which it is described by the same words. */
interface Told {
  readonly api: string;
  readonly effect: AccessEffect;
  readonly words: Words;
  readonly operations: readonly string[];
}

function subjectsOf(access: readonly AccessChange[], arrow: string): readonly Subject[] {
  const changesOfKeys = new Map<string, AccessChange[]>();
  for (const change of access) {
    for (const key of new Set(change.keys)) {
      const known = changesOfKeys.get(key);
      if (known === undefined) changesOfKeys.set(key, [change]);
      else known.push(change);
    }
  }
  // Thousands of keys meet the same few changes: each list of them is put into words once.
  const numbers = new Map(access.map((change, index) => [change, index]));
  const alike = Map.groupBy(changesOfKeys, ([, changes]) => changes.map((each) => numbers.get(each)).join());
  const told = [...alike.values()].map((members) => ({
    keys: members.map(([key]) => key),
    changes: toldOf(members[0]?.[1] ?? [], arrow),
  }));
  const joined = [...Map.groupBy(told, ({ changes }) => JSON.stringify(changes)).values()].map((members) => ({
    keys: members.flatMap(({ keys }) => keys).sort(byText),
    changes: members[0]?.changes ?? [],
  }));
  const keyless = access.filter(({ keys }) => keys.length === 0);
  return keyless.length === 0 ? joined : [{ keys: [], changes: toldOf(keyless, arrow) }, ...joined];
}

function toldOf(changes: readonly AccessChange[], arrow: string): readonly Told[] {
  const told = changes.map(({ api, effect, operations, ...change }) => {
    return { api, effect, operations, words: wordsOf({ ...change, effect }, arrow) };
  });
  return merged(told, ({ words }) => words);
}

/** @param told what tells changes of one API and effect apart */
function merged(changes: readonly Told[], told: (change: Told) => unknown): readonly Told[] {
  const same = Map.groupBy(changes, (each) => JSON.stringify([each.api, each.effect, told(each)]));
  return [...same.values()].flatMap(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return first ?? [];
    const operations = new Set([first, ...rest].flatMap((each) => each.operations));
    return [{ ...first, operations: [...operations].sort(byText) }];
  });
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Callers without a key before those with one, many keys before few. */
function worstFirst(one: Subject, other: Subject): number {
  const rank = ({ changes }: Subject): number => ACCESS_EFFECTS.indexOf(effectOf(changes));
  const many = ({ keys }: Subject): number => (keys.length === 0 ? Infinity : keys.length);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (many(one) !== many(other)) return many(other) - many(one);
  return byText(one.keys[0] ?? '', other.keys[0] ?? '');
}

/** Changes are sorted, worst first. */
function effectOf(changes: readonly Told[]): AccessEffect {
  return changes[0]?.effect ?? 'gained';
}

function lineOf({ keys, changes }: Subject, size: AccessSize, several: boolean): Line {
  const many = keys.length > FEW_KEYS;
  const told = merged(changes, ({ effect, words }) =>
    saidByVerb(effect, words, keys) ? words.aside : words,
  );
  const shown = told.slice(0, size.changes).map((change) => changeParts(change, size, { keys, several }));
  const rest = told.length - shown.length;
  const verbFirst = shown[0]?.verb === true;
  return {
    effect: effectOf(changes),
    parts: [
      ...whoParts(keys),
      { ours: verbFirst ? ' ' : ': ' },
      ...shown.flatMap(({ parts }, index) => (index === 0 ? parts : [{ ours: '; ' }, ...parts])),
      ...(rest === 0 ? [] : [{ ours: `; and ${rest} more` }]),
      ...(many ? [{ ours: ' (' }, ...namesOf(keys, FEW_KEYS), { ours: ')' }] : []),
    ],
  };
}

function whoParts(keys: readonly string[]): readonly Part[] {
  if (keys.length === 0) return [{ ours: 'callers without a key' }];
  return keys.length > FEW_KEYS ? [{ ours: `${keys.length} keys` }] : namesOf(keys, FEW_KEYS);
}

/** That something is new is said by a verb, and so is what many keys lose or gain. */
function saidByVerb(effect: AccessEffect, { fresh }: Words, keys: readonly string[]): boolean {
  return fresh || (keys.length > FEW_KEYS && (effect === 'lost' || effect === 'gained'));
}

function changeParts(
  { api, effect, words, operations }: Told,
  size: AccessSize,
  { keys, several }: { readonly keys: readonly string[]; readonly several: boolean },
): { readonly verb: boolean; readonly parts: readonly Part[] } {
  const named = operationParts(operations, api, { most: size.operations, several, fresh: words.fresh });
  const plural = keys.length !== 1;
  const verb = saidByVerb(effect, words, keys);
  if (!verb) return { verb, parts: [...named, { ours: ` ${words.change}` }] };
  const [one, more] = effect === 'lost' ? ['loses', 'lose'] : ['gains', 'gain'];
  return { verb, parts: [{ ours: `${plural ? more : one} ` }, ...named, { ours: words.aside }] };
}

/** `GET /a, GET /b`; of many their number, and the first ones where they are not simply new. */
function operationParts(
  operations: readonly string[],
  api: string,
  { most, several, fresh }: { readonly most: number; readonly several: boolean; readonly fresh: boolean },
): readonly Part[] {
  const of: readonly Part[] = [{ ours: ' of ' }, { theirs: api }];
  if (operations.length <= most) return [...namesOf(operations, most), ...(several ? of : [])];
  const count: readonly Part[] = [{ ours: `${operations.length} operations` }, ...of];
  return fresh ? count : [...count, { ours: ' (' }, ...namesOf(operations, most), { ours: ')' }];
}

function namesOf(names: readonly string[], most: number): readonly Part[] {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  return [
    ...shown.flatMap((name, index): Part[] => [...(index === 0 ? [] : [{ ours: ', ' }]), { theirs: name }]),
    ...(rest === 0 ? [] : [{ ours: ` and ${rest} more` }]),
  ];
}
