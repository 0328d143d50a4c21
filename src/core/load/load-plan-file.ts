/** A plan file, with its defaults. */
import { isObject } from '../model/json.ts';
import type { Finding, Problem } from '../model/problem.ts';
import type {
  PlanFile,
  PlanFileKey,
  PlanFileStage,
  Quota,
  SourceFile,
  Throttle,
  WrittenPlanFile,
} from '../model/repository.ts';
import { checkShape } from './check-shape.ts';
import { error, quoted } from './findings.ts';
import { PlanFileFormat } from './formats/plan-file.ts';
import { SPEC_ID, SPEC_ID_HINT } from './formats/x-tollgate.ts';
import { LATER_IN_PLANS, laterFindings } from './not-yet.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { FORBIDDEN_IN_FILES, parseSource } from './parse-source.ts';
import { placeFindings } from './place.ts';

export interface LoadedPlanFile {
  readonly file: SourceFile;
  /** Absent when the file cannot be read. */
  readonly written?: WrittenPlanFile;
  readonly problems: readonly Problem[];
}

export async function loadPlanFile(file: SourceFile): Promise<LoadedPlanFile> {
  const parsed = await parseSource(file, { maxBytes: MAX_FILE_BYTES, forbiddenKeys: FORBIDDEN_IN_FILES });
  if ('problems' in parsed) return { file, problems: parsed.problems };
  const problems = await placeFindings(file, idFindings(file));
  return { file, problems, written: { file: file.path, value: parsed.value } };
}

export interface CheckedPlanFile {
  /** Absent when the file does not have the form of a plan file. */
  readonly plan?: PlanFile;
  readonly findings: readonly Finding[];
}

/** What a plan file says, its values filled in. */
export function checkPlanFile({ file, value }: WrittenPlanFile): CheckedPlanFile {
  const shape = checkShape(PlanFileFormat, value);
  const values = keyValueFindings(value);
  const wrong = [...values, ...shape.findings.filter((finding) => !aboutKeyValue(finding, values))];
  const findings = [
    ...wrong,
    ...laterFindings(value, LATER_IN_PLANS, wrong),
    ...(shape.output === undefined ? [] : offsetFindings(shape.output)),
  ];
  return { findings, ...(shape.output === undefined ? {} : { plan: planOf(file, shape.output) }) };
}

/** The file's name without folder and extension: the id of a spec or a plan. */
export function stem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

function idFindings(file: SourceFile): readonly Finding[] {
  const id = stem(file.path);
  if (SPEC_ID.test(id)) return [];
  const message = `${quoted(id)}, the file's name, cannot be the id of a plan.`;
  return [error('plan-id-invalid', '', message, `Rename the file. ${SPEC_ID_HINT}`)];
}

/** Values of keys that stand in the file. Found before anything else looks at them, and never repeated in a message. */
function keyValueFindings(file: unknown): readonly Finding[] {
  const keys = isObject(file) ? file['keys'] : undefined;
  if (!Array.isArray(keys)) return [];
  return keys.flatMap((key: unknown, index) => {
    const value = isObject(key) ? key['value'] : undefined;
    if (value === undefined || value === 'generated' || isSource(value)) return [];
    const message = 'The value of an API key must not stand in a file.';
    const hint = 'Take it out and let API Gateway generate one; treat this value as leaked and replace it.';
    return [error('key-value-in-file', `/keys/${index}/value`, message, hint)];
  });
}

const SOURCES: ReadonlySet<string> = new Set(['secret', 'env', 'parameter']);

function isSource(value: unknown): boolean {
  const [key, ...others] = isObject(value) ? Object.keys(value) : [];
  return key !== undefined && others.length === 0 && SOURCES.has(key);
}

/** Other findings at or below such a value could quote it. */
function aboutKeyValue(finding: Finding, values: readonly Finding[]): boolean {
  return values.some(
    ({ pointer }) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`),
  );
}

const LAST_OFFSET: Readonly<Record<Quota['period'], number>> = { DAY: 0, WEEK: 6, MONTH: 27 };

/** aws-facts 5.1 */
function offsetFindings({ quota }: PlanFileFormat): readonly Finding[] {
  if (quota?.offset === undefined || quota.offset <= LAST_OFFSET[quota.period]) return [];
  const message = `"quota.offset" must be at most ${LAST_OFFSET[quota.period]} for the period ${quota.period}.`;
  return [error('invalid-value', '/quota/offset', message, 'Use DAY 0, WEEK 0 to 6 or MONTH 0 to 27.')];
}

function planOf(file: string, plan: PlanFileFormat): PlanFile {
  const id = stem(file);
  return {
    id,
    file,
    name: plan.name ?? id,
    ...(plan.description === undefined ? {} : { description: plan.description }),
    ...(plan.throttle === undefined ? {} : { throttle: throttleOf(plan.throttle) }),
    ...(plan.quota === undefined ? {} : { quota: quotaOf(plan.quota) }),
    stages: (plan.stages ?? []).map(stageOf),
    keys: (plan.keys ?? []).map(keyOf),
    ...(plan.environments === undefined ? {} : { environments: plan.environments }),
  };
}

function throttleOf({ rate, burst }: Throttle): Throttle {
  return { rate, burst };
}

function quotaOf(quota: NonNullable<PlanFileFormat['quota']>): Quota {
  return { limit: quota.limit, period: quota.period, offset: quota.offset ?? 0 };
}

function stageOf(stage: NonNullable<PlanFileFormat['stages']>[number]): PlanFileStage {
  const methods = Object.entries(stage.methods ?? {}).map(([operation, throttle]) => [
    operation,
    throttleOf(throttle),
  ]);
  return { api: stage.api, methods: Object.fromEntries(methods) };
}

function keyOf(key: NonNullable<PlanFileFormat['keys']>[number]): PlanFileKey {
  if (typeof key === 'string') return { name: key, enabled: true };
  return {
    name: key.name,
    ...(key.description === undefined ? {} : { description: key.description }),
    ...(key.customerId === undefined ? {} : { customerId: key.customerId }),
    enabled: key.enabled ?? true,
  };
}
