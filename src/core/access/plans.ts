/** The usage plans before and after a change, as far as they open stages of declared APIs. */
import { declaredApis, type DiffContext } from '../diff/context.ts';
import type { DesiredPlan } from '../model/desired.ts';
import { own, sorted } from '../model/json.ts';
import type { LiveUsagePlan } from '../model/live.ts';
import type { PlanRef, SidePlan } from './model.ts';

type Plans = ReadonlyMap<PlanRef, SidePlan>;
type Stages = SidePlan['stages'];
type Limits = Omit<SidePlan, 'stages'>;

export function planRef({ match }: DiffContext, planId: string): PlanRef {
  return own(match.usagePlans, planId)?.id ?? `new ${planId}`;
}

/** In the order of their ids. */
function declaredPlans({ desired }: DiffContext): readonly DesiredPlan[] {
  return sorted(Object.keys(desired.plans)).flatMap((id) => own(desired.plans, id) ?? []);
}

export function plansBefore(context: DiffContext): Plans {
  const specs = specsByStage(context);
  return new Map(context.live.usagePlans.map((plan) => [plan.id, livePlan(plan, specs)]));
}

/** Live plans that no file declares keep what they open; who is in them is another question (`clients.ts`). */
export function plansAfter(context: DiffContext): Plans {
  const plans = new Map(plansBefore(context));
  const declared = Map.groupBy(declaredPlans(context), ({ id }) => planRef(context, id));
  for (const [ref, files] of declared) {
    const stages = stagesAfter(context, files);
    for (const file of files) plans.set(ref, { ...limitsAfter(file, plans.get(ref)), stages });
  }
  return plans;
}

/** A plan of somebody else keeps its own name and limits. */
function limitsAfter(file: DesiredPlan, live: SidePlan | undefined): Limits {
  return limitsOf(file.existing === undefined || live === undefined ? file : live);
}

/** @param files more than one where several join one plan of somebody else */
function stagesAfter({ desired }: DiffContext, files: readonly DesiredPlan[]): Stages {
  const opened = files.flatMap(({ stages }) => Object.entries(stages));
  const known = opened.filter(([api]) => Object.hasOwn(desired.apis, api));
  return new Map(known.map(([api, { methods }]) => [api, methods]));
}

function livePlan(plan: LiveUsagePlan, specs: ReadonlyMap<string, string>): SidePlan {
  const stages = new Map(
    plan.stages.flatMap(({ apiId, stage, methods }) => {
      const spec = specs.get(stageKey(apiId, stage));
      return spec === undefined ? [] : [[spec, methods] as const];
    }),
  );
  return { ...limitsOf(plan), stages };
}

function limitsOf({ name, throttle, quota }: Limits): Limits {
  return {
    name,
    ...(throttle === undefined ? {} : { throttle }),
    ...(quota === undefined ? {} : { quota }),
  };
}

/** Which spec the environment's stages belong to; ids of APIs have no spaces. */
function specsByStage(context: DiffContext): ReadonlyMap<string, string> {
  return new Map(
    declaredApis(context).flatMap(({ id, stage }) => {
      const restApi = own(context.match.restApis, id);
      return restApi === undefined ? [] : [[stageKey(restApi.id, stage.name), id] as const];
    }),
  );
}

function stageKey(apiId: string, stage: string): string {
  return `${apiId} ${stage}`;
}
