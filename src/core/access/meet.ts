/** What a caller meets at an operation (aws-facts 9.2, 9.3). */
import { own } from '../model/json.ts';
import type { Access } from '../model/plan.ts';
import type { Throttle } from '../model/repository.ts';
import { isLess } from './effect.ts';
import type { PlanRef, Side, SidePlan } from './model.ts';
import type { Route } from './routes.ts';

/** A plan that opens a stage, with its throttles for single operations of it. */
export interface Opener {
  readonly plan: SidePlan;
  readonly methods: Readonly<Record<string, Throttle>>;
}

/** The plans among these that open the stage of an API. */
export function openers({ plans }: Side, refs: readonly PlanRef[], api: string): readonly Opener[] {
  return refs.flatMap((ref) => {
    const plan = plans.get(ref);
    const methods = plan?.stages.get(api);
    return plan === undefined || methods === undefined ? [] : [{ plan, methods }];
  });
}

/**
 * @param through the plans that admit the caller's key and open the stage; none for a caller without a key. API Gateway has
 * one at most, but the generations of a key can be in different ones: then the best counts.
 * @param route what serves the operation
 */
export function accessOf(through: readonly Opener[], route: Route | undefined): Access {
  if (route === undefined) return { status: 'absent' };
  if (!route.keyed) return { status: 'open' };
  const [first, ...rest] = through.map((opener) => admittedBy(opener, route));
  return rest.reduce(better, first ?? { status: 'refused' });
}

/** Members in one order, whoever wrote them: the same access is then the same text. */
function admittedBy({ plan, methods }: Opener, { operation }: Route): Access {
  const throttle = own(methods, operation) ?? plan.throttle;
  const { name, quota } = plan;
  if (throttle?.rate === 0 || throttle?.burst === 0 || quota?.limit === 0)
    return { status: 'blocked', plan: name };
  return {
    status: 'allowed',
    plan: name,
    ...(throttle && { throttle: { rate: throttle.rate, burst: throttle.burst } }),
    ...(quota && { quota: { limit: quota.limit, period: quota.period, offset: quota.offset } }),
  };
}

function better(one: Access, other: Access): Access {
  if (other.status !== 'allowed') return one;
  return one.status !== 'allowed' || isLess(one, other) ? other : one;
}
