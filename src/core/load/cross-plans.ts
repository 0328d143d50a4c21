/** What must hold between the plan files of one environment, apart from their keys. */
import { pointer } from '../model/problem.ts';
import type { PlanFile } from '../model/repository.ts';
import { error, type PlacedFinding, quoted } from './findings.ts';

export function crossPlanFindings(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  return [
    ...second(plans, nameOf, sameName),
    ...second(plans, targetOf, sameTarget),
    ...takenIds(plans),
    ...second(plans, ({ was }) => was, sameEarlierId),
  ];
}

/** Of the plans for which something is the same, all but the first, each with the first. */
function second(
  plans: readonly PlanFile[],
  what: (plan: PlanFile) => string | undefined,
  finding: (plan: PlanFile, first: PlanFile) => readonly PlacedFinding[],
): readonly PlacedFinding[] {
  const firsts = new Map<string, PlanFile>();
  return plans.flatMap((plan) => {
    const same = what(plan);
    const first = same === undefined ? undefined : firsts.get(same);
    if (same !== undefined && first === undefined) firsts.set(same, plan);
    return first === undefined ? [] : finding(plan, first);
  });
}

/** The name in the account; what a plan of somebody else is called that is known by its id, nobody says. */
function nameOf({ existing, name }: PlanFile): string | undefined {
  return existing !== undefined && 'id' in existing ? undefined : name;
}

function sameName(plan: PlanFile, first: PlanFile): readonly PlacedFinding[] {
  // Which is said better elsewhere.
  if (plan.existing !== undefined && first.existing !== undefined) return [];
  const message = `The name ${quoted(plan.name)} is also that of ${first.file}, in the same environment.`;
  const at = plan.existing === undefined ? pointer('name') : pointer('existing', 'name');
  return [
    { ...error('plan-name-duplicate', at, message, 'Give one of the plans another name.'), file: plan.file },
  ];
}

function targetOf({ existing }: PlanFile): string | undefined {
  return existing === undefined ? undefined : JSON.stringify(existing);
}

function sameTarget({ file }: PlanFile, first: PlanFile): readonly PlacedFinding[] {
  const message = `${first.file} is about the same plan of somebody else, in the same environment.`;
  return [{ ...error('plan-existing-duplicate', pointer('existing'), message, 'Join the two files.'), file }];
}

function takenIds(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  const files = new Map(plans.map(({ id, file }) => [id, file]));
  return plans.flatMap(({ id, file, was }) => {
    const other = was === undefined || was === id ? undefined : files.get(was);
    if (was === undefined || other === undefined) return [];
    const message = `The plan ${quoted(was)} was not renamed: ${other} still is there.`;
    return [{ ...error('was-taken', pointer('was'), message, 'Take `was` out, or delete that file.'), file }];
  });
}

function sameEarlierId({ file, was = '' }: PlanFile, first: PlanFile): readonly PlacedFinding[] {
  const message = `${first.file} was ${quoted(was)} too, and one plan cannot become two.`;
  return [{ ...error('was-taken', pointer('was'), message, 'Keep `was` in one of the files.'), file }];
}
