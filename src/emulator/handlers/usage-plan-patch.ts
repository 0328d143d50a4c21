/** What UpdateUsagePlan can change: the table of aws-facts 5.2. */
import type { ApiStage, ThrottleSettings } from '@aws-sdk/client-api-gateway';
import { isObject } from '../../core/model/json.ts';
import { invalidPatchPath, numberOf, type PatchChange, type PatchRule, textOf } from '../patch.ts';
import { badRequest, notFound } from '../protocol/error.ts';
import type { StoredUsagePlan } from '../store.ts';

type Rule = PatchRule<StoredUsagePlan>;

const STAGE_THROTTLE = '/apiStages/{apidId:stageName}/throttle';
const METHOD_THROTTLE = `${STAGE_THROTTLE}/{resourcePath}/{httpMethod}`;

/** Whether a stage exists, for adding it to a plan. */
export type StageExists = (apiId: string, stage: string) => boolean;

/** The rules, in the order in which the service lists the paths. */
export function usagePlanRules(stageExists: StageExists): readonly Rule[] {
  return [
    { path: '/apiStages', ops: ['add'], apply: (plan, change) => addStage(stageExists, plan, change) },
    { path: '/apiStages', ops: ['remove'], apply: removeStage },
    { path: '/quota', ops: ['remove'], apply: (plan) => void delete plan.quota },
    { path: '/throttle', ops: ['remove'], apply: (plan) => void delete plan.throttle },
    {
      path: '/productCode',
      ops: ['add', 'replace'],
      apply: (plan, change) => void (plan.productCode = textOf(change)),
    },
    { path: '/productCode', ops: ['remove'], apply: (plan) => void delete plan.productCode },
    { path: METHOD_THROTTLE, ops: ['remove'], apply: removeMethodThrottle },
    {
      path: STAGE_THROTTLE,
      ops: ['remove'],
      apply: (plan, change) => void delete stageOf(plan, change).throttle,
    },
    { path: STAGE_THROTTLE, ops: ['add', 'replace'], apply: setStageThrottle },
    { path: `${METHOD_THROTTLE}/rateLimit`, ops: ['add', 'replace'], apply: setMethodThrottle('rateLimit') },
    {
      path: `${METHOD_THROTTLE}/burstLimit`,
      ops: ['add', 'replace'],
      apply: setMethodThrottle('burstLimit'),
    },
    { path: '/name', ops: ['replace'], apply: (plan, change) => void (plan.name = textOf(change)) },
    { path: '/description', ops: ['replace'], apply: setDescription },
    { path: '/quota/limit', ops: ['add', 'replace'], apply: setQuotaNumber('limit') },
    { path: '/quota/offset', ops: ['add', 'replace'], apply: setQuotaNumber('offset') },
    { path: '/quota/period', ops: ['add', 'replace'], apply: setPeriod },
    { path: '/throttle/rateLimit', ops: ['add', 'replace'], apply: setThrottle('rateLimit') },
    { path: '/throttle/burstLimit', ops: ['add', 'replace'], apply: setThrottle('burstLimit') },
  ];
}

/** `/apiStages/{x}/throttle` is listed by the service as `/apiStages/<x>/throttle`. */
export const refuseUsagePlanPatch = invalidPatchPath((op) => {
  const rules = usagePlanRules(() => false).filter((rule) => rule.ops.some((taken) => taken === op));
  return [...new Set(rules.map((rule) => rule.path.replaceAll('{', '<').replaceAll('}', '>')))];
});

function addStage(stageExists: StageExists, plan: StoredUsagePlan, change: PatchChange): void {
  const { apiId, stage } = splitStage(textOf(change));
  if (!stageExists(apiId, stage)) throw noSuchStage(plan, apiId, stage);
  const others = (plan.apiStages ?? []).filter((entry) => entry.apiId !== apiId || entry.stage !== stage);
  const present = (plan.apiStages ?? []).find((entry) => entry.apiId === apiId && entry.stage === stage);
  plan.apiStages = [...others, present ?? { apiId, stage }];
}

function removeStage(plan: StoredUsagePlan, change: PatchChange): void {
  const { apiId, stage } = splitStage(textOf(change));
  const rest = (plan.apiStages ?? []).filter((entry) => entry.apiId !== apiId || entry.stage !== stage);
  if (rest.length === (plan.apiStages ?? []).length) throw noSuchStage(plan, apiId, stage);
  plan.apiStages = rest;
}

/** `apiId:stage`, or the service's word for anything else. */
function splitStage(text: string): { apiId: string; stage: string } {
  const match = /^([^:]+):([^:]+)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) throw badRequest('Invalid API Stage specified');
  return { apiId: match[1], stage: match[2] };
}

function stageOf(plan: StoredUsagePlan, change: PatchChange): ApiStage {
  const { apiId, stage } = splitStage(change.keys[0] ?? '');
  const found = (plan.apiStages ?? []).find((entry) => entry.apiId === apiId && entry.stage === stage);
  if (found === undefined) throw noSuchStage(plan, apiId, stage);
  return found;
}

function noSuchStage(plan: StoredUsagePlan, apiId: string, stage: string): Error {
  return notFound(`Invalid API Stage {api: ${apiId}, stage: ${stage}} specified for usageplan ${plan.id}`);
}

/** The key of a method's throttle: `/pets/GET`, and `//GET` for the root (aws-facts 5.1). */
function methodOf(change: PatchChange): string {
  const [, path = '', httpMethod = ''] = change.keys;
  return `${path}/${httpMethod}`;
}

function removeMethodThrottle(plan: StoredUsagePlan, change: PatchChange): void {
  const stage = stageOf(plan, change);
  const { [methodOf(change)]: removed, ...others } = stage.throttle ?? {};
  if (removed === undefined)
    throw notFound(`Invalid throttle ${methodOf(change)} specified for usageplan ${plan.id}`);
  if (Object.keys(others).length === 0) delete stage.throttle;
  else stage.throttle = others;
}

function setMethodThrottle(name: 'burstLimit' | 'rateLimit'): Rule['apply'] {
  return (plan, change) => {
    const stage = stageOf(plan, change);
    const method = methodOf(change);
    stage.throttle = {
      ...stage.throttle,
      [method]: { ...stage.throttle?.[method], [name]: numberOf(change) },
    };
  };
}

function setStageThrottle(plan: StoredUsagePlan, change: PatchChange): void {
  const throttle = parseThrottles(textOf(change));
  stageOf(plan, change).throttle =
    change.op === 'add' ? { ...stageOf(plan, change).throttle, ...throttle } : throttle;
}

function parseThrottles(text: string): Record<string, ThrottleSettings> {
  const throttles: Record<string, ThrottleSettings> = {};
  for (const [method, settings] of Object.entries(parseObject(text))) {
    if (!isObject(settings)) throw badRequest('Invalid throttle settings specified');
    const { burstLimit, rateLimit } = settings;
    throttles[method] = {
      ...(rateLimit === undefined ? {} : { rateLimit: Number(rateLimit) }),
      ...(burstLimit === undefined ? {} : { burstLimit: Number(burstLimit) }),
    };
  }
  return throttles;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Text that is no JSON gets the same answer as JSON that is no object.
  }
  throw badRequest('Invalid throttle settings specified');
}

function setDescription(plan: StoredUsagePlan, change: PatchChange): void {
  if (textOf(change) === '') delete plan.description;
  else plan.description = textOf(change);
}

function setQuotaNumber(name: 'limit' | 'offset'): Rule['apply'] {
  return (plan, change) => void (plan.quota = { offset: 0, ...plan.quota, [name]: numberOf(change) });
}

function setPeriod(plan: StoredUsagePlan, change: PatchChange): void {
  const { value } = change;
  if (value !== 'DAY' && value !== 'WEEK' && value !== 'MONTH')
    throw badRequest('Invalid quota period specified');
  plan.quota = { offset: 0, ...plan.quota, period: value };
}

function setThrottle(name: 'burstLimit' | 'rateLimit'): Rule['apply'] {
  return (plan, change) => void (plan.throttle = { ...plan.throttle, [name]: numberOf(change) });
}
