/** What a server holds of plans, keys and stored values, by names instead of ids, so that two servers can be compared. */
import { generationOf, keyLabel, TAG_STORE } from '../../../src/core/model/key-mark.ts';
import { type LiveApiKey, TAG_ID } from '../../../src/core/model/live.ts';
import type { Opinion } from './opinion.ts';

/** Plans, keys and links as text, sorted. No value is in it. */
export async function accountState(opinion: Opinion): Promise<readonly string[]> {
  const { reader } = opinion;
  const [restApis, plans, keys] = await Promise.all([
    reader.restApis(),
    reader.usagePlans(),
    reader.apiKeys(),
  ]);
  const apiNames = new Map(restApis.map(({ id, name }) => [id, name]));
  const labels = new Map(keys.map((key) => [key.id, labelOf(key)]));
  const lines: string[] = [];
  for (const { id, stages, ...plan } of plans) {
    lines.push(`plan ${plan.name} ${canonical(plan)}`);
    for (const { apiId, stage, methods } of stages)
      lines.push(`plan ${plan.name} opens ${apiNames.get(apiId)}:${stage} ${canonical(methods)}`);
    for (const key of await reader.planKeys(id)) lines.push(`plan ${plan.name} admits ${labels.get(key)}`);
  }
  for (const { id, createdDate: _made, ...key } of keys) {
    const stored = await storedValue(opinion, { id, tags: key.tags });
    lines.push(`key ${labels.get(id)} ${canonical(key)}, stored value: ${stored}`);
  }
  return lines.sort();
}

function labelOf({ name, tags }: LiveApiKey): string {
  const id = tags[TAG_ID];
  return id === undefined ? name : keyLabel(id, generationOf(tags));
}

/** Whether the current value of the secret that a key names is the key's. moto gives another one when no label is named. */
async function storedValue(
  { gateway, secrets }: Opinion,
  { id, tags }: Pick<LiveApiKey, 'id' | 'tags'>,
): Promise<string> {
  const secret = tags[TAG_STORE];
  if (secret === undefined) return 'none';
  const [{ value }, { SecretString }] = await Promise.all([
    gateway.getApiKey({ apiKey: id, includeValue: true }),
    secrets.getSecretValue({ SecretId: secret, VersionStage: 'AWSCURRENT' }),
  ]);
  return value === SecretString ? 'the same' : 'another';
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
