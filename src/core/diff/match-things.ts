/** Which of the live things of a kind is which declared one, by their tags; and what stands in the way. */
import type { Desired } from '../model/desired.ts';
import { sorted } from '../model/json.ts';
import { TAG_ID, TAG_OWNER, type Tags } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';

export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly tags: Tags;
}

/** A declared thing: its live name, and the id that it had before it was renamed. */
export interface Wanted {
  readonly name: string;
  readonly was?: string | undefined;
}

/** How a kind is called, and which of its things are ours. */
export interface Sort {
  readonly title: string;
  readonly ours: (tags: Tags) => boolean;
}

/** Finds each declared thing by owner, environment and id; a name that somebody else has is refused. */
export function matchThings<Item extends Thing>(
  desired: Desired,
  { title, ours }: Sort,
  wanted: Readonly<Record<string, Wanted>>,
  live: readonly Item[],
): { readonly found: Readonly<Record<string, Item>>; readonly refusals: readonly Refusal[] } {
  // Without a prototype: names are anybody's, and `constructor` must not be found unless it is there.
  const found: Record<string, Item> = Object.create(null);
  const refusals: Refusal[] = [];
  const byId = groupById(live.filter(({ tags }) => ours(tags)));
  const byName = Map.groupBy(live, ({ name }) => name);
  for (const id of sorted(Object.keys(wanted))) {
    const { name, was } = wanted[id] ?? { name: '' };
    const [own, earlier] = [byId.get(id) ?? [], was === undefined ? [] : (byId.get(was) ?? [])];
    const things = own.length === 0 ? earlier : own;
    const [first, ...more] = things;
    if (own.length > 0 && earlier.length > 0) refusals.push(renamedTwice(title, id, was ?? '', earlier));
    else if (first === undefined) refusals.push(...nameTaken(desired, title, id, byName.get(name) ?? []));
    else if (more.length > 0) refusals.push(duplicate(title, id, things));
    else found[id] = first;
  }
  return { found, refusals };
}

export function groupById<Item extends Thing>(things: readonly Item[]): ReadonlyMap<string, Item[]> {
  return Map.groupBy(things, ({ tags }) => tags[TAG_ID] ?? '');
}

export function duplicate(title: string, id: string, things: readonly Thing[]): Refusal {
  return {
    guard: 'duplicate-identity',
    message: `${things.length} live ${title}s carry the tags of "${id}".`,
    hint: `Find out which one is right and take the tollgate:id tag off the others.`,
    resources: sorted(things.map((thing) => thing.id)),
  };
}

export function renamedTwice(title: string, id: string, was: string, things: readonly Thing[]): Refusal {
  return {
    guard: 'rename-conflict',
    message: `The ${title} "${id}" is to be the one that was "${was}", but there are live ${title}s of both names.`,
    hint: `Take \`was: ${was}\` out of "${id}" to keep both, or declare "${was}" itself again.`,
    resources: sorted(things.map((thing) => thing.id)),
  };
}

/** Things of the same name that are not ours. The same owner in another environment is no conflict. */
export function nameTaken(
  desired: Desired,
  title: string,
  id: string,
  things: readonly Thing[],
): readonly Refusal[] {
  const unowned = things.filter(({ tags }) => tags[TAG_OWNER] === undefined);
  const foreign = things.filter(({ tags }) => ![undefined, desired.owner].includes(tags[TAG_OWNER]));
  const refusals: Refusal[] = [];
  if (unowned.length > 0) {
    refusals.push({
      guard: 'unowned-name',
      message: `${article(title)} ${title} with the name of "${id}" exists and nobody owns it (${unowned.length} of that name).`,
      hint: `Take it over with: tollgate adopt --env ${desired.environment} --only ${id}; or choose another name.`,
      resources: sorted(unowned.map((thing) => thing.id)),
    });
  }
  if (foreign.length > 0) {
    const owners = sorted(new Set(foreign.map(({ tags }) => tags[TAG_OWNER] ?? ''))).join(', ');
    refusals.push({
      guard: 'foreign-owner',
      message: `${article(title)} ${title} with the name of "${id}" exists and belongs to ${owners}.`,
      hint: 'Choose another name, or ask its owner to give it up.',
      resources: sorted(foreign.map((thing) => thing.id)),
    });
  }
  return refusals;
}

function article(title: string): string {
  return /^[AEIO]/.test(title) ? 'An' : 'A';
}
