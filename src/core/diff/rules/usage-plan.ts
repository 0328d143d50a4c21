/** Fields of a usage plan (patch table in aws-facts 5.2). Stages and keys are kinds of their own. */
import type { PatchOperation } from '../patch-operation.ts';
import type { DesiredPlan } from '../../model/desired.ts';
import type { Json } from '../../model/json.ts';
import type { LiveUsagePlan } from '../../model/live.ts';
import type { Impact } from '../../model/kind.ts';
import { disruptive, type FieldRule, limitImpact, textField } from './rule.ts';

type Patch = (before: Json | undefined, after: Json | undefined) => readonly PatchOperation[];

/** `add` where there was none, else `replace`; `remove` of the whole group travels with its first field. */
function member(group: string, name: string, first: boolean): Patch {
  return (before, after) => {
    if (after === undefined) return first ? [{ op: 'remove', path: `/${group}` }] : [];
    return [
      { op: before === undefined ? 'add' : 'replace', path: `/${group}/${name}`, value: String(after) },
    ];
  };
}

/** Another period counts otherwise; no quota at all refuses nobody. */
function unlessRemoved(_before: Json | undefined, after: Json | undefined): Impact {
  return after === undefined ? 'safe' : 'disruptive';
}

export const USAGE_PLAN_FIELDS: readonly FieldRule<DesiredPlan, LiveUsagePlan>[] = [
  textField('name'),
  textField('description'),
  {
    field: 'productCode',
    want: ({ productCode }) => productCode,
    have: ({ productCode }) => productCode,
    impact: disruptive,
    patch: (before, after) =>
      after === undefined
        ? [{ op: 'remove', path: '/productCode' }]
        : [{ op: before === undefined ? 'add' : 'replace', path: '/productCode', value: String(after) }],
  },
  {
    field: 'throttle.rate',
    want: ({ throttle }) => throttle?.rate,
    have: ({ throttle }) => throttle?.rate,
    impact: limitImpact,
    patch: member('throttle', 'rateLimit', true),
  },
  {
    field: 'throttle.burst',
    want: ({ throttle }) => throttle?.burst,
    have: ({ throttle }) => throttle?.burst,
    impact: limitImpact,
    patch: member('throttle', 'burstLimit', false),
  },
  {
    field: 'quota.limit',
    want: ({ quota }) => quota?.limit,
    have: ({ quota }) => quota?.limit,
    impact: limitImpact,
    patch: member('quota', 'limit', true),
  },
  {
    field: 'quota.period',
    want: ({ quota }) => quota?.period,
    have: ({ quota }) => quota?.period,
    impact: unlessRemoved,
    patch: member('quota', 'period', false),
  },
  {
    field: 'quota.offset',
    want: ({ quota }) => quota?.offset,
    have: ({ quota }) => quota?.offset,
    impact: unlessRemoved,
    patch: member('quota', 'offset', false),
  },
];
