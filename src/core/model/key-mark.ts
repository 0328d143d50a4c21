/**
 * What an API key of ours says about itself: whose it is, which generation, and what the calendar has in store for it.
 *
 * A key that CreateApiKey made says it in its tags. ImportApiKeys takes no tags (aws-facts 5.5), and to tag a thousand keys
 * takes a hundred seconds of the account's quota (aws-facts 1.1): a key that came that way says it at the end of its
 * description, in the call that makes it, so that a lost answer is found again all the same. That is as safe as a tag:
 * who can write the one can write the other, a plan file cannot (`key-description-mark`), and where a key has tags of
 * ours, they alone count.
 */
import { TAG_ENV, TAG_ID, TAG_OWNER, type Tags } from './live.ts';

/** On a key of a later generation than the first. */
export const TAG_GENERATION = 'tollgate:generation';
/** On a key whose successor works: when it stops working, as ISO 8601. */
export const TAG_RETIRES = 'tollgate:retires';
/** On a key that lost its place: since when, as ISO 8601. It is deleted after a grace period. */
export const TAG_REVOKED = 'tollgate:revoked';
/** The secret whose current value is that of the key. */
export const TAG_STORE = 'tollgate:store';

export type MarkPlace = 'tags' | 'description';

/** The tags of a key that are ours, by their short names. */
const MEMBERS = {
  owner: TAG_OWNER,
  env: TAG_ENV,
  id: TAG_ID,
  generation: TAG_GENERATION,
  retires: TAG_RETIRES,
  revoked: TAG_REVOKED,
  store: TAG_STORE,
} as const;

/** Every tag by which a key of ours speaks of itself. */
export const MARK_TAGS: readonly string[] = Object.values(MEMBERS);

const TAG_OF_MEMBER: ReadonlyMap<string, string> = new Map(Object.entries(MEMBERS));

const OPENING = '[tollgate ';
const MARK = /^\[tollgate ([a-z]+=[^\s[\]=]*(?: [a-z]+=[^\s[\]=]*)*)\]$/;

/** Splits a description into what a person wrote and our mark, as tags; no mark gives no tags. */
export function readDescription(description: string): { readonly text: string; readonly tags: Tags } {
  // No mark has the beginning of another one in it: brackets in its values are escaped.
  const start = Math.max(0, description.lastIndexOf(OPENING));
  const tags = tagsOf(MARK.exec(description.slice(start))?.[1]);
  if (tags?.[TAG_OWNER] === undefined) return { text: description, tags: {} };
  const text = description.slice(0, start);
  return { text: text.endsWith(' ') ? text.slice(0, -1) : text, tags };
}

function tagsOf(mark: string | undefined): Tags | undefined {
  if (mark === undefined) return undefined;
  const entries = mark.split(' ').map((part) => part.split('='));
  try {
    return Object.fromEntries(
      entries.flatMap(([name = '', value = '']) => {
        const tag = TAG_OF_MEMBER.get(name);
        return tag === undefined ? [] : [[tag, decodeURIComponent(value)]];
      }),
    );
  } catch {
    return undefined;
  }
}

/** A description with our mark at its end. */
export function describeWith(text: string, tags: Tags): string {
  const members = Object.entries(MEMBERS).flatMap(([member, tag]) => {
    const value = tags[tag];
    return value === undefined ? [] : [`${member}=${encoded(value)}`];
  });
  return `${text}${text === '' ? '' : ' '}${OPENING}${members.join(' ')}]`;
}

/** Only what would end the value is encoded, so that people can read it. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll(/%(?:2F|3A|40|2B)/g, decodeURIComponent);
}

/** `2`, as a person counted it up in the file; `2.1` where the calendar replaced that one once. */
export interface Generation {
  readonly declared: number;
  readonly turn: number;
}

/** Of a key without the tag it is the first. */
export function generationOf(tags: Tags): Generation {
  const [declared = '1', turn = '0'] = (tags[TAG_GENERATION] ?? '1').split('.');
  return { declared: Number(declared) || 1, turn: Number(turn) || 0 };
}

export function generationText({ declared, turn }: Generation): string {
  return turn === 0 ? String(declared) : `${declared}.${turn}`;
}

export function isFirst({ declared, turn }: Generation): boolean {
  return declared === 1 && turn === 0;
}

/** Negative when the first is the older one. */
export function compareGenerations(one: Generation, other: Generation): number {
  return one.declared - other.declared || one.turn - other.turn;
}

/** How a plan names a key: `acme`, and `acme (generation 2)` from the second one on. A key's name has no brackets. */
export function keyLabel(name: string, generation: Generation): string {
  return isFirst(generation) ? name : `${name} (generation ${generationText(generation)})`;
}
