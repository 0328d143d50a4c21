/** What a step speaks of: declared things by name, live ones by id. A thing that is missing here is a bug in the plan. */
import type { KindWriter, WriteContext, Written } from '../../app/ports.ts';
import { apiEnvironment, isOurApi, isOurs } from '../../core/diff/ours.ts';
import type { KeyTarget } from '../../core/diff/keys/key-target.ts';
import type { Desired, DesiredApi, DesiredPlan } from '../../core/model/desired.ts';
import { TAG_ENV, TAG_ID, TAG_OWNER, type Tags } from '../../core/model/live.ts';
import type { Action } from '../../core/model/plan.ts';
import type { Secret } from '../../core/model/secret.ts';

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

/** @param label as the step names the key */
export function keyTarget({ match }: WriteContext, label: string): KeyTarget {
  return found(match.keyTargets.get(label), `key ${label}`);
}

/** The id of an API of ours, declared or not. */
export function restApiId({ ids, live, desired }: WriteContext, specId: string): string {
  const owned = ownedId(live.restApis, specId, (tags) => isOurApi(desired, tags));
  return found(ids.restApis.get(specId) ?? owned, `REST API of ${specId}`);
}

/** The id of a usage plan that is declared, or of one of ours that is not any more. */
export function usagePlanId({ ids, live, desired }: WriteContext, planId: string): string {
  const owned = ownedId(live.usagePlans, planId, (tags) => isOurs(desired, tags));
  return found(ids.usagePlans.get(planId) ?? owned, `usage plan ${planId}`);
}

/** @param label as the step names the key */
export function apiKeyId({ ids, match }: WriteContext, label: string): string {
  return found(ids.apiKeys.get(label) ?? match.keyTargets.get(label)?.live?.id, `API key ${label}`);
}

function ownedId(
  things: readonly { readonly id: string; readonly tags: Tags }[],
  name: string,
  ours: (tags: Tags) => boolean,
): string | undefined {
  return things.find(({ tags }) => ours(tags) && tags[TAG_ID] === name)?.id;
}

/** The value of a key that is about to be made. */
export function keyValueOf({ keyValues }: WriteContext, label: string): Secret {
  return found(keyValues.get(label), `value of key ${label}`);
}

/** The name of the stage that an environment has of an API; an API that is not declared any more has no other name for it. */
export function stageName({ desired }: WriteContext, specId: string): string {
  return desired.apis[specId]?.stage.name ?? desired.environment;
}

/** A writer that knows some actions; any other action of its kind is a bug in the plan. */
export function byAction(actions: { readonly [A in Action]?: KindWriter }): KindWriter {
  return async (step, context, companions) => {
    const writer = found(actions[step.action], `way to ${step.action} a ${step.kind}`);
    return await writer(step, context, companions);
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
