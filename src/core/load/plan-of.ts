/** A plan file's meaning: defaults filled in, spans of time in seconds, the keys of its key file after its own. */
import type {
  KeyFile,
  KeyRotation,
  ListedKey,
  PlanFile,
  PlanFileKey,
  PlanFileStage,
  Quota,
  Throttle,
} from '../model/repository.ts';
import { DEFAULT_ROTATION } from '../model/repository.ts';
import { secondsOf } from './durations.ts';
import type { Key, KeyDefaults } from './formats/key.ts';
import type { PlanFileFormat } from './formats/plan-file.ts';
import { stem } from './stem.ts';

/** @param keyFile what it names; undefined also where it cannot be used */
export function planOf(file: string, plan: PlanFileFormat, keyFile: KeyFile | undefined): PlanFile {
  const id = stem(file);
  const { existing, keys = [], keyDefaults = {} } = plan;
  const listed = (keyFile?.keys ?? []).map((key) => listedKeyOf(key, keyDefaults));
  return {
    id,
    file,
    name: existing !== undefined && 'name' in existing ? existing.name : (plan.name ?? id),
    ...(plan.description === undefined ? {} : { description: plan.description }),
    ...(plan.throttle === undefined ? {} : { throttle: throttleOf(plan.throttle) }),
    ...(plan.quota === undefined ? {} : { quota: quotaOf(plan.quota) }),
    ...(plan.productCode === undefined ? {} : { productCode: plan.productCode }),
    ...(plan.tags === undefined ? {} : { tags: plan.tags }),
    ...(existing === undefined ? {} : { existing }),
    ...(plan.was === undefined ? {} : { was: plan.was }),
    stages: (plan.stages ?? []).map(stageOf),
    keys: [...keys.map(keyOf), ...listed],
    ...(keyFile === undefined ? {} : { keyFile: { path: keyFile.file, from: keys.length } }),
    ...(plan.environments === undefined ? {} : { environments: plan.environments }),
  };
}

function throttleOf({ rate, burst }: Throttle): Throttle {
  return { rate, burst };
}

function quotaOf(quota: NonNullable<PlanFileFormat['quota']>): Quota {
  return { limit: quota.limit, period: quota.period, offset: quota.offset ?? 0 };
}

function stageOf(stage: NonNullable<PlanFileFormat['stages']>[number]): PlanFileStage {
  const methods = Object.entries(stage.methods ?? {}).map(([operation, throttle]) => [
    operation,
    throttleOf(throttle),
  ]);
  return { api: stage.api, methods: Object.fromEntries(methods) };
}

function keyOf(key: string | Key): PlanFileKey {
  if (typeof key === 'string') return { name: key, short: true, enabled: true };
  const { name, value, store } = key;
  return {
    name,
    ...(Object.keys(key).length === 1 ? { short: true } : {}),
    ...(key.description === undefined ? {} : { description: key.description }),
    ...(key.customerId === undefined ? {} : { customerId: key.customerId }),
    enabled: key.enabled ?? true,
    ...(value === undefined || value === 'generated' ? {} : { value }),
    ...(store === undefined ? {} : { store }),
    ...(key.was === undefined ? {} : { was: key.was }),
    ...rotationOf(key),
  };
}

function listedKeyOf(key: ListedKey, defaults: KeyDefaults): PlanFileKey {
  const description = key.description ?? named(defaults.description, key.name);
  const secret = storeOf(key.name, defaults);
  const isShort = Object.keys(key).length === 1 && Object.keys(defaults).length === 0;
  return {
    name: key.name,
    ...(isShort ? { short: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(key.customerId === undefined ? {} : { customerId: key.customerId }),
    enabled: key.enabled ?? defaults.enabled ?? true,
    ...(secret === undefined ? {} : { store: { secret } }),
    ...rotationOf(defaults),
  };
}

/** The secret of a listed key; undefined where all keys would get the same one, which is refused. */
export function storeOf(name: string, { store }: KeyDefaults): string | undefined {
  return store?.secret.includes('{name}') === true ? named(store.secret, name) : undefined;
}

export function named(template: string | undefined, name: string): string | undefined {
  return template?.replaceAll('{name}', () => name);
}

function rotationOf({ rotate, generation }: KeyDefaults): { readonly rotation?: KeyRotation } {
  if (rotate === undefined && generation === undefined) return {};
  return {
    rotation: {
      generation: generation ?? DEFAULT_ROTATION.generation,
      ...(rotate?.every === undefined ? {} : { every: secondsOf(rotate.every) }),
      overlap: rotate?.overlap === undefined ? DEFAULT_ROTATION.overlap : secondsOf(rotate.overlap),
    },
  };
}
