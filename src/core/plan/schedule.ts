/** What the calendar will do to keys if the files stay as they are. */
import type { DiffContext } from '../diff/context.ts';
import type { KeyTarget } from '../diff/keys/key-target.ts';
import { dateText } from '../diff/keys/wanted.ts';
import { own } from '../model/json.ts';
import type { Scheduled } from '../model/plan.ts';

/** Soonest first. What is due already is a step of the plan, and not here. */
export function schedule(context: DiffContext): readonly Scheduled[] {
  const found = [...context.match.keyTargets.values()].flatMap((target) => next(context, target) ?? []);
  return found
    .sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1))
    .map(({ at, ...scheduled }) => ({ ...scheduled, date: dateText(at) }));
}

/** A key that is declared and has another generation that works. */
function isOld({ desired, match }: DiffContext, { key, label }: KeyTarget): boolean {
  if (own(desired.keys, key) === undefined) return false;
  return (match.workingKeys.get(key) ?? []).some(
    (other) => other.role === 'current' && other.label !== label,
  );
}

interface Next extends Omit<Scheduled, 'date'> {
  readonly at: number;
}

function next(context: DiffContext, target: KeyTarget): Next | undefined {
  const { desired, live } = context;
  const { label, role } = target;
  const key = { key: label, ...(isOld(context, target) ? ({ old: true } as const) : {}) };
  const { overlap = 0, every } = own(desired.keys, target.key)?.rotation ?? {};
  switch (role) {
    case 'current': {
      const made = target.live?.createdDate ?? live.time;
      const rotates = every !== undefined && own(desired.keys, target.key)?.enabled === true;
      return rotates ? { ...key, what: 'replace', at: made + every } : undefined;
    }
    case 'older':
      return { ...key, what: 'disable', at: target.retires ?? live.time + overlap };
    case 'retired':
    case 'undeclared':
      return { ...key, what: 'delete', at: live.time + desired.keyPolicy.grace };
    case 'revoked':
      return { ...key, what: 'delete', at: target.due ?? live.time };
    case 'expired':
      return undefined;
    default:
      return role satisfies never;
  }
}
