/** Checks one plan file, its values filled in, and says what it means. */
import { isObject, type Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { KeyFile, PlanFile, Quota, WrittenPlanFile } from '../model/repository.ts';
import { keyFindings, keyNameFindings } from './check-keys.ts';
import { planLimitFindings } from './check-limits.ts';
import { checkListedKeys } from './check-listed-keys.ts';
import { checkShape } from './check-shape.ts';
import { error, quoted } from './findings.ts';
import { PlanFileFormat } from './formats/plan-file.ts';
import { keyValueFindings, notWithin } from './key-values.ts';
import { planOf } from './plan-of.ts';
import { stem } from './stem.ts';

export interface CheckedPlanFile {
  /** Absent when the file does not have the form of a plan file. */
  readonly plan?: PlanFile;
  /** Those with a `file` are in its key file. */
  readonly findings: readonly (Finding & { readonly file?: string })[];
}

/** What a plan file says, its values filled in. @param keyFile what it names; undefined also where it cannot be used */
export function checkPlanFile(
  { file, value }: WrittenPlanFile,
  keyFile: KeyFile | undefined,
): CheckedPlanFile {
  const shape = checkShape(PlanFileFormat, value);
  const first = [...targetFindings(value), ...keyValueFindings(value), ...keyNameFindings(value)];
  // What is said of the file as a whole says only that something is wrong.
  const others = first.length > 0 ? shape.findings.filter(({ pointer: at }) => at !== '') : shape.findings;
  const form = [...first, ...notWithin(others, first)];
  const findings = [...form, ...planLimitFindings(value), ...existingFindings(value)];
  if (shape.output === undefined) return { findings };
  const plan = planOf(file, shape.output, keyFile);
  return {
    findings: [
      ...findings,
      ...offsetFindings(shape.output),
      ...renameFindings(plan),
      ...keyFindings(shape.output),
      ...checkListedKeys(shape.output, keyFile),
    ],
    plan,
  };
}

const LAST_OFFSET: Readonly<Record<Quota['period'], number>> = { DAY: 0, WEEK: 6, MONTH: 27 };

/** aws-facts 5.1 */
function offsetFindings({ quota }: PlanFileFormat): readonly Finding[] {
  if (quota?.offset === undefined || quota.offset <= LAST_OFFSET[quota.period]) return [];
  const message = `"quota.offset" must be at most ${LAST_OFFSET[quota.period]} for the period ${quota.period}.`;
  return [error('invalid-value', '/quota/offset', message, 'Use DAY 0, WEEK 0 to 6 or MONTH 0 to 27.')];
}

function renameFindings({ file, was }: PlanFile): readonly Finding[] {
  if (was === undefined || was !== stem(file)) return [];
  const message = `${quoted(was)} is the id that the plan has now: the name of this file.`;
  return [error('was-taken', '/was', message, 'Write the earlier name of the file, or take `was` out.')];
}

/** The one way in which a plan of somebody else can be named twice, for which the schema has no words. */
function targetFindings(file: Json): readonly Finding[] {
  const existing = isObject(file) ? file['existing'] : undefined;
  if (!isObject(existing) || !Object.hasOwn(existing, 'id') || !Object.hasOwn(existing, 'name')) return [];
  const message = '"existing" must name a plan or give its id, not both.';
  return [error('invalid-value', '/existing', message, 'Keep the id, which stays when the plan is renamed.')];
}

const OF_THE_OWNER = ['name', 'description', 'throttle', 'quota', 'productCode', 'tags'];

/** What a plan of somebody else is, somebody else says: also its throttles of single operations. */
function existingFindings(file: Json): readonly Finding[] {
  if (!isObject(file) || !Object.hasOwn(file, 'existing')) return [];
  const stages: readonly unknown[] = Array.isArray(file['stages']) ? file['stages'] : [];
  const places = [
    ...OF_THE_OWNER.filter((field) => Object.hasOwn(file, field)).map((field) => pointer(field)),
    ...stages.flatMap((stage, index) =>
      isObject(stage) && Object.hasOwn(stage, 'methods') ? [pointer('stages', index, 'methods')] : [],
    ),
  ];
  return places.map((at) => {
    const field = quoted(at.slice(at.lastIndexOf('/') + 1));
    const message = `${field} belongs to the owner of the plan, which \`existing\` says is somebody else.`;
    return error(
      'existing-plan-field',
      at,
      message,
      'Take it out; only stages and keys are ours in such a plan.',
    );
  });
}
