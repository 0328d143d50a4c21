/** API keys, without their values. */
import { type APIGatewayClient, type ApiKey, GetApiKeysCommand } from '@aws-sdk/client-api-gateway';
import { MARK_TAGS, readDescription } from '../../core/model/key-mark.ts';
import { type LiveApiKey, TAG_OWNER, type Tags } from '../../core/model/live.ts';
import { allPages, PAGE_SIZE } from '../paging.ts';
import { required } from './required.ts';

export async function readApiKeys(gateway: APIGatewayClient): Promise<readonly LiveApiKey[]> {
  const items = await allPages((position) =>
    gateway.send(new GetApiKeysCommand({ limit: PAGE_SIZE, position, includeValues: false })),
  );
  return items.map(projectApiKey);
}

/** Member by member, so that a value could not slip through. */
export function projectApiKey(wire: ApiKey): LiveApiKey {
  const { text, ...mark } = markOf(wire);
  return {
    id: required(wire.id, 'GetApiKeys', 'id'),
    name: wire.name ?? '',
    ...(text === undefined ? {} : { description: text }),
    ...(wire.customerId === undefined ? {} : { customerId: wire.customerId }),
    enabled: wire.enabled ?? false,
    createdDate: required(wire.createdDate, 'GetApiKeys', 'createdDate').getTime() / 1000,
    ...mark,
  };
}

interface Marked extends Pick<LiveApiKey, 'tags' | 'markedIn'> {
  /** What a person wrote as its description. */
  readonly text: string | undefined;
}

/** Where a key has tags of ours, they alone count; else what its description says (core/model/key-mark.ts). */
function markOf({
  description,
  tags = {},
}: {
  description?: string | undefined;
  tags?: Tags | undefined;
}): Marked {
  if (description === undefined || tags[TAG_OWNER] !== undefined)
    return { text: description, tags, markedIn: 'tags' };
  const found = readDescription(description);
  if (found.tags[TAG_OWNER] === undefined) return { text: description, tags, markedIn: 'tags' };
  const foreign = Object.fromEntries(Object.entries(tags).filter(([tag]) => !MARK_TAGS.includes(tag)));
  return {
    text: found.text === '' ? undefined : found.text,
    tags: { ...foreign, ...found.tags },
    markedIn: 'description',
  };
}
