/** The patch operations of every Update call, from the same tables that the diff reads. */
import type { EndpointType } from '../model/definition.ts';
import type { ApiProperties } from '../model/definition.ts';
import { splitMethodKey } from '../model/definition.ts';
import type { DesiredPlan, DesiredStage } from '../model/desired.ts';
import { canonical, equal } from '../model/json.ts';
import type { LiveStage, LiveUsagePlan } from '../model/live.ts';
import type { Throttle } from '../model/repository.ts';
import type { PatchOperation } from './patch-operation.ts';
import { API_PROPERTY_FIELDS } from './rules/rest-api.ts';
import { patchFields } from './rules/rule.ts';
import { stageFields } from './rules/stage.ts';
import { USAGE_PLAN_FIELDS } from './rules/usage-plan.ts';

export type { PatchOperation } from './patch-operation.ts';

/** UpdateRestApi: API-level properties that an import did not take. */
export function restApiPatches(want: ApiProperties, have: ApiProperties): PatchOperation[] {
  return patchFields(API_PROPERTY_FIELDS, want, have);
}

/** UpdateRestApi: another endpoint type; empty when it is the same. */
export function endpointTypePatches(want: EndpointType, have: EndpointType): PatchOperation[] {
  if (want === have) return [];
  return [{ op: 'replace', path: `/endpointConfiguration/types/${have}`, value: want }];
}

/** UpdateStage: declared settings and variables. The deployment is not among them. */
export function stagePatches(want: DesiredStage, have: LiveStage): PatchOperation[] {
  return patchFields(stageFields(want), want, have);
}

/** UpdateUsagePlan: name, description and limits. */
export function usagePlanPatches(want: DesiredPlan, have: LiveUsagePlan): PatchOperation[] {
  return patchFields(USAGE_PLAN_FIELDS, want, have);
}

/** UpdateUsagePlan right after its creation, which takes no product code (aws-facts 5.1). */
export function productCodePatches({ productCode }: DesiredPlan): PatchOperation[] {
  return productCode === undefined ? [] : [{ op: 'add', path: '/productCode', value: productCode }];
}

/** A stage as a usage plan names it: `<api id>:<stage>`. */
export function apiStage(link: { readonly apiId: string; readonly stage: string }): string {
  return `${link.apiId}:${link.stage}`;
}

/**
 * UpdateUsagePlan: a stage comes into a plan, or its per-operation throttles change.
 * @param have throttles of the link as it is; undefined when there is no link yet
 */
export function planStagePatches(
  link: { readonly apiId: string; readonly stage: string },
  want: Readonly<Record<string, Throttle>>,
  have: Readonly<Record<string, Throttle>> | undefined,
): PatchOperation[] {
  const name = apiStage(link);
  const join: PatchOperation[] = have === undefined ? [{ op: 'add', path: '/apiStages', value: name }] : [];
  const old = have ?? {};
  if (equal(want, old)) return join;
  const path = `/apiStages/${name}/throttle`;
  if (Object.keys(want).length === 0) return [...join, { op: 'remove', path }];
  return [...join, { op: 'replace', path, value: canonical(wireThrottles(want)) }];
}

/** UpdateUsagePlan: a stage leaves a plan. The value carries the stage (aws-facts 5.2). */
export function leavePlanPatches(link: { readonly apiId: string; readonly stage: string }): PatchOperation[] {
  return [{ op: 'remove', path: '/apiStages', value: apiStage(link) }];
}

/** Per-operation throttles in the service's words: `/path/METHOD`, and `//METHOD` for the root (aws-facts 5.1). */
export function wireThrottles(
  methods: Readonly<Record<string, Throttle>>,
): Record<string, { rateLimit: number; burstLimit: number }> {
  return Object.fromEntries(
    Object.entries(methods).map(([operation, { rate, burst }]) => {
      const { httpMethod, path } = splitMethodKey(operation);
      return [`${path}/${httpMethod}`, { rateLimit: rate, burstLimit: burst }];
    }),
  );
}
