/** Usage plans and the stages in them. */
import type { DesiredPlan, DesiredPlanStage } from '../model/desired.ts';
import type { LivePlanStage, LiveUsagePlan } from '../model/live.ts';
import { own, sorted } from '../model/json.ts';
import { TAG_ID, type Tags } from '../model/live.ts';
import type { Throttle } from '../model/repository.ts';
import { type Change, type FieldDiff, type Found, found, leave } from './change.ts';
import type { DiffContext } from './context.ts';
import { undeclaredPlans } from './keys/plan-keys.ts';
import { isOurApi } from './match.ts';
import { compareFields, declaredFields, limitImpact } from './rules/rule.ts';
import { USAGE_PLAN_FIELDS } from './rules/usage-plan.ts';

export function diffUsagePlans(context: DiffContext): Found {
  const { desired, match } = context;
  const own = Object.values(desired.plans).filter(({ existing }) => existing === undefined);
  const compared = found(own.map((plan) => diffUsagePlan(plan, match.usagePlans[plan.id])));
  const undeclared = undeclaredPlans(context).map(({ name, tags }) =>
    leave(
      'usagePlan',
      tags[TAG_ID] ?? name,
      'not-declared',
      'No plan file declares it any more; it and its stages stay as they are, and it admits none of our keys.',
    ),
  );
  return { ...compared, changes: [...compared.changes, ...undeclared] };
}

function diffUsagePlan(plan: DesiredPlan, live: LiveUsagePlan | undefined): Change | undefined {
  const step = { kind: 'usagePlan', resource: plan.id } as const;
  if (live === undefined) {
    const fields = [
      ...declaredFields(USAGE_PLAN_FIELDS, plan),
      ...tagFields(plan, {}),
      ...inlineStages(plan),
    ];
    return {
      ...step,
      action: 'create',
      fields,
      impact: 'safe',
      reason: 'The plan does not exist.',
      // The product code cannot be given at creation (aws-facts 5.1).
      calls: ['CreateUsagePlan', ...(plan.productCode === undefined ? [] : ['UpdateUsagePlan'])],
    };
  }
  const patched = compareFields(USAGE_PLAN_FIELDS, plan, live);
  const tagged = tagFields(plan, live.tags);
  if (patched.length + tagged.length === 0) return undefined;
  return {
    ...step,
    action: 'update',
    fields: [...patched, ...tagged],
    impact: 'safe',
    reason: patched.length === 0 ? 'Its tags differ.' : 'Its limits or names differ.',
    calls: [
      ...(tagged.length === 0 ? [] : ['TagResource']),
      ...(patched.length === 0 ? [] : ['UpdateUsagePlan']),
    ],
  };
}

/** Tags that the plan should have: those of the file, and its id where the file was renamed. Others are left alone. */
export function wantedTags({ id, tags = {} }: DesiredPlan, live: Tags): Tags {
  return { ...tags, ...(live[TAG_ID] === undefined ? {} : { [TAG_ID]: id }) };
}

function tagFields(plan: DesiredPlan, live: Tags): FieldDiff[] {
  return Object.entries(wantedTags(plan, live)).flatMap(([tag, after]) => {
    const before = own(live, tag);
    if (before === after) return [];
    const field = tag === TAG_ID ? 'declared as' : `tag ${tag}`;
    return [{ field, ...(before === undefined ? {} : { before }), after, impact: 'safe' as const }];
  });
}

/** A new plan is created with its stages (aws-facts 1.1): they show as fields of it. */
function inlineStages(plan: DesiredPlan): FieldDiff[] {
  return sorted(Object.keys(plan.stages)).flatMap((api) => [
    { field: `stage of ${api}`, after: 'opened', impact: 'safe' as const },
    ...throttleFields(plan.stages[api]?.methods ?? {}, {}).map((field) => ({
      ...field,
      field: `${api}, ${field.field}`,
      impact: 'safe' as const,
    })),
  ]);
}

export function diffPlanStages(context: DiffContext): Found {
  const parts = Object.values(context.desired.plans).flatMap((plan) => {
    const live = context.match.usagePlans[plan.id];
    return live === undefined
      ? []
      : [...declaredLinks(context, plan, live), ...otherLinks(context, plan, live)];
  });
  return found(parts);
}

function declaredLinks(
  { desired, match }: DiffContext,
  plan: DesiredPlan,
  live: LiveUsagePlan,
): (Change | undefined)[] {
  return Object.entries(plan.stages).map(([api, wanted]) => {
    const restApi = match.restApis[api];
    const stage = desired.apis[api]?.stage.name;
    const link = live.stages.find((one) => one.apiId === restApi?.id && one.stage === stage);
    return diffLink(`${plan.id} / ${api}`, wanted, link);
  });
}

function diffLink(
  resource: string,
  wanted: DesiredPlanStage,
  live: LivePlanStage | undefined,
): Change | undefined {
  const fields = throttleFields(wanted.methods, live?.methods ?? {});
  const step = { kind: 'planStage', resource, calls: ['UpdateUsagePlan'], impact: 'safe' } as const;
  if (live === undefined) {
    const opened = { field: 'stage', after: 'opened', impact: 'safe' } as const;
    return {
      ...step,
      action: 'create',
      fields: [opened, ...fields],
      reason: 'The plan does not open the stage yet.',
    };
  }
  if (fields.length === 0) return undefined;
  return { ...step, action: 'update', fields, reason: 'The limits of single operations differ.' };
}

function throttleFields(
  want: Readonly<Record<string, Throttle>>,
  have: Readonly<Record<string, Throttle>>,
): FieldDiff[] {
  const operations = sorted(new Set([...Object.keys(want), ...Object.keys(have)]));
  return operations.flatMap((operation) =>
    (['rate', 'burst'] as const).flatMap((name) => {
      const [before, after] = [have[operation]?.[name], want[operation]?.[name]];
      if (before === after) return [];
      return [
        {
          field: `${operation}: ${name}`,
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
          impact: limitImpact(before, after),
        },
      ];
    }),
  );
}

/** Links of the plan that its file does not name: ours go, those of others stay. */
function otherLinks(
  { desired, live, match }: DiffContext,
  plan: DesiredPlan,
  livePlan: LiveUsagePlan,
): Change[] {
  const declared = Object.keys(plan.stages).map((api) => match.restApis[api]?.id);
  return livePlan.stages.flatMap((link) => {
    const owned = live.restApis.find(({ id, tags }) => id === link.apiId && isOurApi(desired, tags));
    const id = owned?.tags[TAG_ID];
    if (id === undefined) {
      const name = `${plan.id} / ${link.apiId}:${link.stage}`;
      return [leave('planStage', name, 'unmanaged', 'The stage belongs to somebody else.')];
    }
    const stage = own(desired.apis, id)?.stage.name ?? desired.environment;
    if (declared.includes(link.apiId) && link.stage === stage) return [];
    if (link.stage !== stage) {
      return [
        leave(
          'planStage',
          `${plan.id} / ${id}:${link.stage}`,
          'unmanaged',
          'Tollgate does not manage that stage.',
        ),
      ];
    }
    return [removal(`${plan.id} / ${id}`)];
  });
}

function removal(resource: string): Change {
  return {
    kind: 'planStage',
    resource,
    action: 'delete',
    fields: [],
    impact: 'destructive',
    reason: 'The plan file does not open this stage any more: the keys of the plan lose it.',
    calls: ['UpdateUsagePlan'],
  };
}
