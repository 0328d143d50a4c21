/** How a live key becomes what is wanted: one UpdateApiKey, and tags where it carries its mark in them. */
import { sorted } from '../../model/json.ts';
import { describeWith, MARK_TAGS } from '../../model/key-mark.ts';
import type { LiveApiKey, Tags } from '../../model/live.ts';
import type { PatchOperation } from '../patch-operation.ts';
import { API_KEY_FIELDS } from '../rules/api-key.ts';
import { patchFields } from '../rules/rule.ts';
import type { KeyState } from './wanted.ts';

export interface KeyPatches {
  /** UpdateApiKey; none when there is nothing to change. */
  readonly operations: readonly PatchOperation[];
  /** TagResource. */
  readonly tags: Tags;
  /** UntagResource. */
  readonly untag: readonly string[];
}

export function keyPatches(want: KeyState, have: LiveApiKey): KeyPatches {
  const operations = patchFields(API_KEY_FIELDS, want, have);
  const changed = changedTags(want.tags, have.tags);
  if (have.markedIn === 'tags') {
    const tags = Object.fromEntries(
      changed.flatMap((tag) => {
        const value = want.tags[tag];
        return value === undefined ? [] : [[tag, value]];
      }),
    );
    return { operations, tags, untag: changed.filter((tag) => want.tags[tag] === undefined) };
  }
  const others = operations.filter(({ path }) => path !== '/description');
  if (changed.length === 0 && others.length === operations.length) return { operations, tags: {}, untag: [] };
  const value = describeWith(want.description ?? '', want.tags);
  const described: PatchOperation = { op: 'replace', path: '/description', value };
  return { operations: [...others, described], tags: {}, untag: [] };
}

/** The tags by which a key speaks of itself, where they differ. */
export function changedTags(want: Tags, have: Tags): readonly string[] {
  return sorted(MARK_TAGS.filter((tag) => want[tag] !== have[tag]));
}

/** The names of the calls, for the plan. */
export function keyCalls({ operations, tags, untag }: KeyPatches): readonly string[] {
  return [
    ...(Object.keys(tags).length === 0 ? [] : ['TagResource']),
    ...(operations.length === 0 ? [] : ['UpdateApiKey']),
    ...(untag.length === 0 ? [] : ['UntagResource']),
  ];
}
