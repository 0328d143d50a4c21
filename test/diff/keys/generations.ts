/** Live keys of several generations, with what their marks say. */
import type { LiveApiKey } from '../../../src/core/model/live.ts';
import { TAG_GENERATION, TAG_RETIRES, TAG_REVOKED } from '../../../src/core/model/key-mark.ts';
import { liveKey, tags, TIME } from '../../plan/world.ts';

export const DAY = 86_400;

export function day(offset: number): string {
  return new Date((TIME + offset * DAY) * 1000).toISOString().replace('.000Z', 'Z');
}

/** A live key with a generation and marks; retires and revoked are days from now. */
export function key(
  name: string,
  generation: string,
  { retires, revoked, ...over }: Partial<LiveApiKey> & { retires?: number; revoked?: number } = {},
): LiveApiKey {
  return liveKey(name, {
    id: `${name}-${generation}`,
    createdDate: TIME - 30 * DAY,
    enabled: revoked === undefined,
    ...over,
    tags: {
      ...tags(name),
      [TAG_GENERATION]: generation,
      ...(retires === undefined ? {} : { [TAG_RETIRES]: day(retires) }),
      ...(revoked === undefined ? {} : { [TAG_REVOKED]: day(revoked) }),
    },
  });
}

export const rotation = (generation: number, every?: number) => ({
  generation,
  overlap: 7 * DAY,
  ...(every === undefined ? {} : { every: every * DAY }),
});
