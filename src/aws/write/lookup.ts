/** What a step speaks of: declared things by name, live ones by id. A thing that is missing here is a bug in the plan. */
import type { KindWriter, WriteContext, Written } from '../../app/ports.ts';
import { apiEnvironment, isOurApi, isOurs } from '../../core/diff/match.ts';
import type { Desired, DesiredApi, DesiredKey, DesiredPlan } from '../../core/model/desired.ts';
import { TAG_ENV, TAG_ID, TAG_OWNER, type Tags } from '../../core/model/live.ts';
import type { Action, Step } from '../../core/model/plan.ts';

/** Tags that make a thing ours; given in the create call, so that a lost answer can be found again (design.md 7). */
export function ownerTags({ owner, environment }: Desired, id: string): Record<string, string> {
  return { [TAG_OWNER]: owner, [TAG_ID]: id, [TAG_ENV]: environment };
}

/** The same for a REST API, which several environments may share. */
export function apiTags(desired: Desired, id: string): Record<string, string> {
  return { ...ownerTags(desired, id), [TAG_ENV]: apiEnvironment(desired) };
}

export function desiredApi({ desired }: WriteContext, specId: string): DesiredApi {
  return found(desired.apis[specId], `spec ${specId}`);
}

export function desiredPlan({ desired }: WriteContext, planId: string): DesiredPlan {
  return found(desired.plans[planId], `plan ${planId}`);
}

export function desiredKey({ desired }: WriteContext, name: string): DesiredKey {
  return found(desired.keys[name], `key ${name}`);
}

/** The id of an API of ours, declared or not. */
export function restApiId({ ids, live, desired }: WriteContext, specId: string): string {
  const owned = ownedId(live.restApis, specId, (tags) => isOurApi(desired, tags));
  return found(ids.restApis.get(specId) ?? owned, `REST API of ${specId}`);
}

export function usagePlanId({ ids }: WriteContext, planId: string): string {
  return found(ids.usagePlans.get(planId), `usage plan ${planId}`);
}

/** The id of a key of ours, declared or not. */
export function apiKeyId({ ids, live, desired }: WriteContext, name: string): string {
  const owned = ownedId(live.apiKeys, name, (tags) => isOurs(desired, tags));
  return found(ids.apiKeys.get(name) ?? owned, `API key ${name}`);
}

function ownedId(
  things: readonly { readonly id: string; readonly tags: Tags }[],
  name: string,
  ours: (tags: Tags) => boolean,
): string | undefined {
  return things.find(({ tags }) => ours(tags) && tags[TAG_ID] === name)?.id;
}

/** The name of the stage that an environment has of an API; an API that is not declared any more has no other name for it. */
export function stageName({ desired }: WriteContext, specId: string): string {
  return desired.apis[specId]?.stage.name ?? desired.environment;
}

/** The two sides of a link: `basic / hello`. */
export function linkOf({ resource }: Step): readonly [string, string] {
  const separator = ' / ';
  const index = resource.indexOf(separator);
  return [resource.slice(0, index), resource.slice(index + separator.length)];
}

/** A writer that knows some actions; any other action of its kind is a bug in the plan. */
export function byAction(actions: { readonly [A in Action]?: KindWriter }): KindWriter {
  return async (step, context) => {
    const writer = found(actions[step.action], `way to ${step.action} a ${step.kind}`);
    return await writer(step, context);
  };
}

/** What several calls have written together. */
export function written(
  calls: readonly { readonly $metadata: { readonly requestId?: string | undefined } }[],
  more: Omit<Written, 'requestIds'> = {},
): Written {
  return { requestIds: calls.flatMap(({ $metadata }) => $metadata.requestId ?? []), ...more };
}

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
