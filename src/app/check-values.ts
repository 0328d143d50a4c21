/**
 * Compares the values of live keys with what their files say they are: read from the source or the store, in memory, and only
 * when a person asks for it. What comes out is whether they are the same.
 */
import { own } from '../core/model/json.ts';
import { sourceText } from '../core/model/key-source.ts';
import { TAG_STORE } from '../core/model/key-mark.ts';
import type { KeySource } from '../core/model/repository.ts';
import type { ValueCheck } from '../core/model/report.ts';
import type { Secret } from '../core/model/secret.ts';
import { type CustodyDeps, readSources } from './custody.ts';
import type { Planned } from './plan.ts';
import type { StageCaller } from './ports.ts';

const CONCURRENT_READS = 5;

export interface CheckValuesDeps extends CustodyDeps {
  readonly caller: Pick<StageCaller, 'keyValue'>;
}

/**
 * One answer for each live key whose value comes from somewhere or is kept somewhere, sorted by name. A value that cannot
 * be changed has to be replaced: by a higher `generation`.
 * @throws OperationError when a value cannot be read, which is not the same as one that is not there
 */
export async function checkValues(
  { desired, match }: Planned,
  deps: CheckValuesDeps,
): Promise<readonly ValueCheck[]> {
  const wanted = [...match.keyTargets.values()].flatMap(({ key, label, role, live }) => {
    const source = sourceOf(own(desired.keys, key), live?.tags[TAG_STORE]);
    return role === 'current' && live !== undefined && source !== undefined
      ? [{ key: label, source, id: live.id }]
      : [];
  });
  const declared = await readSources(
    wanted.map(({ source }) => source),
    deps,
  );
  const checks: ValueCheck[] = [];
  for (let start = 0; start < wanted.length; start += CONCURRENT_READS) {
    const batch = wanted.slice(start, start + CONCURRENT_READS);
    checks.push(...(await Promise.all(batch.map(async (each) => await check(each, declared, deps)))));
  }
  return checks;
}

async function check(
  { key, source, id }: { readonly key: string; readonly source: KeySource; readonly id: string },
  declared: ReadonlyMap<KeySource, Secret | undefined>,
  { caller }: CheckValuesDeps,
): Promise<ValueCheck> {
  const value = declared.get(source);
  const from = sourceText(source);
  if (value === undefined) return { key, from, state: 'missing' };
  const live = await caller.keyValue(id);
  return { key, from, state: live.reveal() === value.reveal() ? 'same' : 'different' };
}

/** A stored value is compared once the key says that it is the secret's current one. */
function sourceOf(
  key: { readonly value?: KeySource; readonly store?: { readonly secret: string } } | undefined,
  stored: string | undefined,
): KeySource | undefined {
  if (key?.value !== undefined) return key.value;
  return key?.store !== undefined && key.store.secret === stored ? key.store : undefined;
}
