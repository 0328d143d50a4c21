/** Method settings of a stage: one value materialises the whole record (aws-facts 4.4). */
import type { MethodSetting } from '@aws-sdk/client-api-gateway';
import { own } from '../lookup.ts';
import { booleanOf, numberOf, type PatchChange, type PatchRule, textOf } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import type { StoredStage } from '../store.ts';

type Set = (setting: MethodSetting, change: PatchChange) => void;

const ALL_METHODS = '*/*';

const DEFAULTS: MethodSetting = {
  metricsEnabled: false,
  dataTraceEnabled: false,
  throttlingBurstLimit: 5000,
  throttlingRateLimit: 10000,
  cachingEnabled: false,
  cacheTtlInSeconds: 300,
  cacheDataEncrypted: false,
  requireAuthorizationForCacheControl: true,
  unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
};

const STRATEGIES = [
  'FAIL_WITH_403',
  'SUCCEED_WITH_RESPONSE_HEADER',
  'SUCCEED_WITHOUT_RESPONSE_HEADER',
] as const;

const FIELDS: Readonly<Record<string, Set>> = {
  'metrics/enabled': (setting, change) => void (setting.metricsEnabled = booleanOf(change)),
  'logging/dataTrace': (setting, change) => void (setting.dataTraceEnabled = booleanOf(change)),
  'logging/loglevel': setLoggingLevel,
  'throttling/burstLimit': (setting, change) => void (setting.throttlingBurstLimit = numberOf(change)),
  'throttling/rateLimit': (setting, change) => void (setting.throttlingRateLimit = numberOf(change)),
  'caching/ttlInSeconds': (setting, change) => void (setting.cacheTtlInSeconds = numberOf(change)),
  'caching/enabled': (setting, change) => void (setting.cachingEnabled = booleanOf(change)),
  'caching/dataEncrypted': (setting, change) => void (setting.cacheDataEncrypted = booleanOf(change)),
  'caching/requireAuthorizationForCacheControl': (setting, change) =>
    void (setting.requireAuthorizationForCacheControl = booleanOf(change)),
  'caching/unauthorizedCacheControlHeaderStrategy': setStrategy,
};

export const methodSettingRules: readonly PatchRule<StoredStage>[] = [
  { path: '/methodSettings', ops: ['replace'], apply: (stage) => void (stage.methodSettings = {}) },
  ...Object.entries(FIELDS).map(
    ([field, set]): PatchRule<StoredStage> => ({
      path: `/{resourcePath}/{httpMethod}/${field}`,
      ops: ['replace', 'add'],
      apply: (stage, change) => set(materialised(stage, keyOf(change)), change),
    }),
  ),
  { path: '/{resourcePath}/{httpMethod}', ops: ['remove'], apply: removeRecord },
];

/** `*` `/` `*`, or path and METHOD with the path's slashes still as `~1` (aws-facts 4.4). */
function keyOf(change: PatchChange): string {
  return change.raw.join('/');
}

/** The record of a key; a new one copies the values for all methods (aws-facts 4.4). */
function materialised(stage: StoredStage, key: string): MethodSetting {
  const settings = stage.methodSettings ?? {};
  const record = own(settings, key) ?? { ...DEFAULTS, ...own(settings, ALL_METHODS) };
  stage.methodSettings = { ...settings, [key]: record };
  return record;
}

function removeRecord(stage: StoredStage, change: PatchChange): void {
  const key = keyOf(change);
  const { [key]: record, ...others } = stage.methodSettings ?? {};
  if (record === undefined) {
    throw badRequest(
      `Cannot remove method setting ${key} because there is no method setting for this method `,
    );
  }
  stage.methodSettings = others;
}

function setLoggingLevel(setting: MethodSetting, change: PatchChange): void {
  const level = textOf(change);
  if (!['OFF', 'ERROR', 'INFO'].includes(level)) throw badRequest(`Invalid logging level: ${level}`);
  setting.loggingLevel = level;
}

function setStrategy(setting: MethodSetting, change: PatchChange): void {
  const strategy = STRATEGIES.find((entry) => entry === change.value);
  if (strategy === undefined) throw badRequest(`Invalid value specified for path '${change.path}'`);
  setting.unauthorizedCacheControlHeaderStrategy = strategy;
}
