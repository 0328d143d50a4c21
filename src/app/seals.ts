/** Digest tags that come off before the first write to a thing (design.md 7). */
import { undeclaredPlans } from '../core/diff/keys/plan-keys.ts';
import { digestTag } from '../core/diff/ours.ts';
import { API_KEY_FIELDS } from '../core/diff/rules/api-key.ts';
import { type Live, TAG_DIGEST, TAG_ID } from '../core/model/live.ts';
import type { Step } from '../core/model/plan.ts';
import type { SealedThing, WriteContext, Writer } from './ports.ts';

/** Takes the digest tags off what a step touches before its first write, so that a crash is never taken for "unchanged". */
export async function unseal(step: Step, context: WriteContext, unsealed: Unsealed): Promise<void> {
  const sealed = sealedThings(step, context).filter((thing) => isSealed(thing, context.live));
  await Promise.all(sealed.map((thing) => unsealed(thing)));
}

/** Takes the tag off a thing, once, whoever asks; a try that failed is made again. */
export type Unsealed = (thing: SealedThing) => Promise<void>;

export function createUnsealed(writer: Pick<Writer, 'unseal'>): Unsealed {
  const done = new Map<string, Promise<unknown>>();
  return async (thing) => {
    const known = done.get(thing.id) ?? writer.unseal(thing);
    done.set(thing.id, known);
    try {
      await known;
    } catch (error) {
      done.delete(thing.id);
      throw error;
    }
  };
}

/**
 * The digest-tagged things whose content a step changes. That of a plan tells which keys are in it, and nothing of what they
 * are; a key that is made belongs to every plan that lists it.
 */
function sealedThings(step: Step, context: WriteContext): SealedThing[] {
  const { ids, desired, match } = context;
  if (step.kind === 'apiKey' || step.kind === 'keyStore') {
    if (step.kind === 'keyStore' || leavesPlans(step)) return [];
    const plans = match.plansOfKeys.get(match.keyTargets.get(step.resource)?.key ?? '') ?? [];
    return plans.flatMap((id) => sealedThing('usagePlan', ids.usagePlans.get(id), TAG_DIGEST));
  }
  const [first = ''] = step.resource.split(step.kind === 'lambdaGrant' ? ' -> ' : ' / ');
  const ofPlan = step.kind === 'usagePlan' || step.kind === 'planStage' || step.kind === 'planKey';
  return ofPlan
    ? sealedThing('usagePlan', ids.usagePlans.get(first) ?? undeclaredPlanId(context, first), TAG_DIGEST)
    : sealedThing('restApi', ids.restApis.get(first), digestTag(desired));
}

/** Whether a step only describes a key otherwise, or deletes one: who is in which plan is then told by other steps. */
function leavesPlans({ action, fields }: Step): boolean {
  if (action === 'delete') return true;
  return (
    action === 'update' && fields.every(({ field }) => API_KEY_FIELDS.some((rule) => rule.field === field))
  );
}

function undeclaredPlanId(context: WriteContext, id: string): string | undefined {
  return undeclaredPlans(context).find(({ tags }) => tags[TAG_ID] === id)?.id;
}

function sealedThing(kind: SealedThing['kind'], id: string | undefined, tag: string): SealedThing[] {
  return id === undefined ? [] : [{ kind, id, tag }];
}

function isSealed(thing: SealedThing, live: Live): boolean {
  const things = thing.kind === 'restApi' ? live.restApis : live.usagePlans;
  return things.find(({ id }) => id === thing.id)?.tags[thing.tag] !== undefined;
}
