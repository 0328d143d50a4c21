/** Writes what a live key of ours should be: its tags before, UpdateApiKey, and what is taken off afterwards. */
import { TagResourceCommand, UntagResourceCommand, UpdateApiKeyCommand } from '@aws-sdk/client-api-gateway';
import type { WriteContext } from '../../app/ports.ts';
import { keyPatches } from '../../core/diff/keys/key-patches.ts';
import { TAG_STORE } from '../../core/model/key-mark.ts';
import type { KeyState } from '../../core/diff/keys/wanted.ts';
import type { LiveApiKey } from '../../core/model/live.ts';
import type { Clients } from '../clients.ts';
import { gatewayArn } from '../partition.ts';
import { keyTarget, type written } from './lookup.ts';

export interface KeyPatch {
  readonly label: string;
  /** As this run has left it: a mark in a description is written as a whole. */
  readonly live: LiveApiKey;
  readonly want: KeyState;
}

/** A key as this run has made or left it, or else as it was read; undefined for one that an import has made. */
export function keyAsLeft(context: WriteContext, label: string): LiveApiKey | undefined {
  return context.madeKeys.get(label) ?? keyTarget(context, label).live;
}

/** A key that says in its tags that it was revoked is cut off at the next run at the latest; the other way round it would stay. */
export async function patchKey(
  { gateway, region }: Clients,
  { madeKeys }: WriteContext,
  { label, live, want }: KeyPatch,
): Promise<Parameters<typeof written>[0]> {
  const { operations, tags, untag } = keyPatches(want, live);
  const resourceArn = gatewayArn(region, `/apikeys/${live.id}`);
  const done = [];
  const remove = async (tagKeys: readonly string[]): Promise<void> => {
    if (tagKeys.length > 0)
      done.push(await gateway.send(new UntagResourceCommand({ resourceArn, tagKeys: [...tagKeys] })));
  };
  // That its secret holds its value was wrong before it is told when it stops, and is not a difference of its own.
  await remove(untag.filter((tag) => tag === TAG_STORE));
  if (Object.keys(tags).length > 0)
    done.push(await gateway.send(new TagResourceCommand({ resourceArn, tags: { ...tags } })));
  if (operations.length > 0)
    done.push(
      await gateway.send(new UpdateApiKeyCommand({ apiKey: live.id, patchOperations: [...operations] })),
    );
  await remove(untag.filter((tag) => tag !== TAG_STORE));
  const { id, createdDate, markedIn } = live;
  madeKeys.set(label, { ...want, id, createdDate, markedIn });
  return done;
}
