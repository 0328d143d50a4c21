/** One plan file as one environment wants it. */
import { capped } from '../load/findings.ts';
import { MAX_PROBLEMS } from '../load/limits.ts';
import type { CheckedPlanFile } from '../load/check-plan-file.ts';
import { notWithin } from '../load/key-values.ts';
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import { pointerKeys, pointerToken } from '../model/problem.ts';
import type { Config, PlanFile, WrittenPlanFile } from '../model/repository.ts';
import { fillPlan } from './fill.ts';
import type { Filler } from './filler.ts';
import type { FileFinding } from './place-all.ts';
import { holdsStandIn, isAboutStandIn, wordFor } from './stand-in.ts';

export interface ResolvedPlanFile {
  /** Absent when the file does not have the form of a plan file, or means nothing in this environment. */
  readonly plan?: PlanFile;
  readonly findings: readonly FileFinding[];
}

type Check = (written: WrittenPlanFile) => CheckedPlanFile;

export function resolvePlanFile(
  written: WrittenPlanFile,
  filler: Filler,
  config: Config,
  check: Check,
): ResolvedPlanFile {
  const value = fillPlan(filler, written.value);
  if (value !== written.value && isForOthers(written, filler, config)) return { findings: [] };
  const checked =
    value === written.value ? check(written) : checkFilled({ ...written, value }, written, check);
  // A text where the value of a key belongs is refused as such, and nothing of it is repeated.
  const values = checked.findings.filter(({ code }) => code === 'key-value-in-file');
  const findings = [...notWithin(filler.findings, values), ...checked.findings];
  return {
    findings: capped(findings, MAX_PROBLEMS).map((finding) => ({ file: written.file, ...finding })),
    ...(checked.plan === undefined ? {} : { plan: checked.plan }),
  };
}

/** Whether a plan file names environments, and this is none of them: its values are then another's. */
function isForOthers({ value }: WrittenPlanFile, { environment }: Filler, config: Config): boolean {
  const names = isObject(value) ? value['environments'] : undefined;
  if (!Array.isArray(names) || names.includes(environment.name)) return false;
  // One that names no environment there is belongs to nobody, and is looked at by everybody.
  return names.some((name) => typeof name === 'string' && Object.hasOwn(config.environments, name));
}

/**
 * What is read from elsewhere is text, and a limit is a number: texts that do not fit are tried as what they spell. A stand-in
 * counts as whatever fits, so that the rest of the file can be checked.
 */
function checkFilled(filled: WrittenPlanFile, written: WrittenPlanFile, check: Check): CheckedPlanFile {
  let current = filled;
  let checked = check(current);
  for (const spelled of [wordIn, numberIn, flagIn, spanIn]) {
    const read = checked.findings.flatMap((finding) => {
      const fit = misfit(finding, filled, written, spelled);
      return fit === undefined ? [] : [[finding.pointer, fit] as const];
    });
    if (read.length === 0) continue;
    current = { ...filled, value: withAll(current.value, new Map(read)) };
    checked = check(current);
  }
  const sure = checked.findings.filter(
    (finding) => finding.code === 'key-value-in-file' || !isAboutStandIn(filled.value, finding),
  );
  return { ...checked, findings: sure };
}

type Spelled = (text: string) => Json | undefined;

function numberIn(text: string): number | undefined {
  if (holdsStandIn(text)) return 1;
  return /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(text) ? Number(text) : undefined;
}

function flagIn(text: string): boolean | undefined {
  if (text === 'true' || holdsStandIn(text)) return true;
  return text === 'false' ? false : undefined;
}

/** For names that have fewer characters to choose from than a stand-in. */
function wordIn(text: string): string | undefined {
  return holdsStandIn(text) ? wordFor(text) : undefined;
}

function spanIn(text: string): string | undefined {
  return holdsStandIn(text) ? '9999d' : undefined;
}

const PLACEHOLDER = /^\$\{values\.[^{}\n]+\}$/;
const ABOUT_FORM: ReadonlySet<string> = new Set(['invalid-value', 'key-name-invalid']);

/** What a text spells that a finding says does not fit: one that a placeholder stands for alone, or that is not known. */
function misfit(
  { code, file, pointer }: CheckedPlanFile['findings'][number],
  filled: WrittenPlanFile,
  written: WrittenPlanFile,
  spelled: Spelled,
): Json | undefined {
  if (!ABOUT_FORM.has(code) || file !== undefined) return undefined;
  const keys = pointerKeys(pointer);
  const text = at(filled.value, keys);
  const source = at(written.value, keys);
  if (typeof text !== 'string' || typeof source !== 'string') return undefined;
  return holdsStandIn(text) || PLACEHOLDER.test(source) ? spelled(text) : undefined;
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (inner: unknown, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}

/** The value with others at some of its places, by pointer. In one go: a file may have thousands. */
function withAll(value: Json, others: ReadonlyMap<string, Json>, place = ''): Json {
  const other = others.get(place);
  if (other !== undefined) return other;
  if (Array.isArray(value))
    return value.map((item: Json, index) => withAll(item, others, `${place}/${index}`));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      withAll(inner, others, `${place}/${pointerToken(name)}`),
    ]),
  );
}
