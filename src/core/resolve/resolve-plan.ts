/** One plan file as one environment wants it. */
import { capped } from '../load/findings.ts';
import { MAX_PROBLEMS } from '../load/limits.ts';
import type { CheckedPlanFile } from '../load/check-plan-file.ts';
import { notWithin } from '../load/key-values.ts';
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointerKeys } from '../model/problem.ts';
import type { Config, PlanFile, WrittenPlanFile } from '../model/repository.ts';
import { fillPlan } from './fill.ts';
import type { Filler } from './filler.ts';
import type { FileFinding } from './place-all.ts';
import { holdsStandIn, isAboutStandIn } from './stand-in.ts';

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

/** What is read from elsewhere is text, and a limit is a number: texts that do not fit are tried as what they spell. */
function checkFilled(filled: WrittenPlanFile, written: WrittenPlanFile, check: Check): CheckedPlanFile {
  let current = filled;
  let checked = check(current);
  for (const spelled of [numberIn, flagIn]) {
    const value = checked.findings.reduce(
      (before, finding) => respell(before, finding, written, spelled),
      current.value,
    );
    if (value === current.value) continue;
    current = { ...filled, value };
    checked = check(current);
  }
  const sure = checked.findings.filter(
    // Of what was tried in the place of a stand-in, nothing is known either.
    (finding) => finding.code === 'key-value-in-file' || !isAboutStandIn(filled.value, finding),
  );
  return { ...checked, findings: sure };
}

type Spelled = (text: string) => Json | undefined;

/** A stand-in counts as one, so that the rest of the file can be checked. */
function numberIn(text: string): number | undefined {
  if (holdsStandIn(text)) return 1;
  return /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(text) ? Number(text) : undefined;
}

function flagIn(text: string): boolean | undefined {
  if (text === 'true' || holdsStandIn(text)) return true;
  return text === 'false' ? false : undefined;
}

const PLACEHOLDER = /^\$\{values\.[^{}\n]+\}$/;

/** The value with the text at the place of a finding read as something else, when a placeholder stands there alone. */
function respell(value: Json, { code, pointer }: Finding, written: WrittenPlanFile, spelled: Spelled): Json {
  const keys = pointerKeys(pointer);
  const placeholder = at(written.value, keys);
  const text = at(value, keys);
  if (code !== 'invalid-value' || typeof placeholder !== 'string' || !PLACEHOLDER.test(placeholder))
    return value;
  const read =
    typeof text === 'string'
      ? spelled(text)
      : typeof text === 'number' && spelled === flagIn
        ? true
        : undefined;
  return read === undefined ? value : withAt(value, keys, read);
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

function withAt(value: Json, keys: readonly string[], replacement: Json): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item: Json, index) => (String(index) === key ? withAt(item, rest, replacement) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === key ? withAt(inner, rest, replacement) : inner,
    ]),
  );
}
