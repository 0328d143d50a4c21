/**
 * What must hold between the keys of the plan files of one environment. There may be ten thousand keys in each of many
 * files, so every rule looks at each key once.
 */
import { equal } from '../model/json.ts';
import { pointer } from '../model/problem.ts';
import type { KeySource, KeyStore, PlanFile, PlanFileKey } from '../model/repository.ts';
import { error, type PlacedFinding, quoted } from './findings.ts';

export function crossKeyFindings(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  return [...keyConflicts(plans), ...keysInTwoPlans(plans), ...renamedKeys(plans), ...sharedSources(plans)];
}

/** Where a key of a plan stands: in the plan file, or in the key file that it names. */
export function placeOfKey(
  { file, keyFile }: PlanFile,
  index: number,
): { readonly file: string; readonly pointer: string } {
  if (keyFile === undefined || index < keyFile.from) return { file, pointer: pointer('keys', index) };
  return { file: keyFile.path, pointer: pointer(index - keyFile.from + 1) };
}

interface Entry {
  readonly plan: PlanFile;
  readonly index: number;
  readonly key: PlanFileKey;
}

function entriesOf(plans: readonly PlanFile[]): readonly Entry[] {
  return plans.flatMap((plan) => plan.keys.map((key, index) => ({ plan, index, key })));
}

/** A key may stand in several files, but one of them says what it is, or all say the same. */
export function keyConflicts(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  const firsts = new Map<string, Entry>();
  return entriesOf(plans).flatMap((entry) => {
    const { key } = entry;
    if (key.short === true) return [];
    const first = firsts.get(key.name);
    if (first === undefined) firsts.set(key.name, entry);
    if (first === undefined || first.plan === entry.plan || equal(first.key, key)) return [];
    const message = `The key ${quoted(key.name)} is described differently in ${placeOfKey(first.plan, first.index).file}.`;
    const hint = 'It is one key: describe it the same in both files, or only name it in one.';
    return [at(entry, '', 'key-conflict', message, hint)];
  });
}

/** A key may be in several plans, but in only one per stage of an API (aws-facts 5.4). */
export function keysInTwoPlans(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  const before = new Map<string, PlanFile[]>();
  const sharedApi = sharedApis();
  return entriesOf(plans).flatMap((entry) => {
    const { plan, key } = entry;
    const others = before.get(key.name);
    if (others === undefined) before.set(key.name, [plan]);
    else if (others.at(-1) !== plan) others.push(plan);
    const first = others?.find((other) => other !== plan && sharedApi(other, plan) !== undefined);
    if (first === undefined) return [];
    const api = quoted(sharedApi(first, plan) ?? '');
    const message = `The key ${quoted(key.name)} is also in ${first.file}, and both plans open ${api}.`;
    const hint = 'API Gateway admits a key to a stage through one plan only: take it out of one.';
    return [at(entry, '', 'key-in-two-plans', message, hint)];
  });
}

/** The first API that two plans open; found once for each two. */
function sharedApis(): (first: PlanFile, second: PlanFile) => string | undefined {
  const known = new Map<PlanFile, Map<PlanFile, string | undefined>>();
  return (first, second) => {
    const ofFirst = known.get(first) ?? new Map<PlanFile, string | undefined>();
    known.set(first, ofFirst);
    if (!ofFirst.has(second)) {
      const opened = new Set(first.stages.map(({ api }) => api));
      ofFirst.set(second, second.stages.find(({ api }) => opened.has(api))?.api);
    }
    return ofFirst.get(second);
  };
}

function renamedKeys(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  const entries = entriesOf(plans);
  const names = new Set(entries.map(({ key }) => key.name));
  const claims = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { name, was } = entry.key;
    if (was === undefined || was === name) return [];
    const claimed = claims.get(was) ?? name;
    claims.set(was, claimed);
    const other = names.has(was) ? was : claimed;
    if (other === name) return [];
    const message =
      other === was
        ? `The key ${quoted(was)} was not renamed: it still is declared.`
        : `The key ${quoted(other)} was ${quoted(was)} too, and one key cannot become two.`;
    return [at(entry, '/was', 'was-taken', message, 'Take `was` out, or the other key.')];
  });
}

/** Two keys cannot have one value (aws-facts 5.4), and what is stored for one must not be overwritten for another. */
function sharedSources(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  const owners = new Map<string, string>();
  return entriesOf(plans).flatMap((entry) => {
    const { name, value, store } = entry.key;
    return (['value', 'store'] as const).flatMap((field) => {
      const source = sourceName(field === 'value' ? value : store);
      if (source === undefined) return [];
      const owner = owners.get(source) ?? name;
      owners.set(source, owner);
      if (owner === name) return [];
      const message = `The keys ${quoted(owner)} and ${quoted(name)} have their values in one place.`;
      const hint = 'Give each key a place of its own: two keys cannot have one value.';
      return [at(entry, `/${field}`, 'key-source-shared', message, hint)];
    });
  });
}

function sourceName(source: KeySource | KeyStore | undefined): string | undefined {
  return source === undefined ? undefined : JSON.stringify(source);
}

type Code = 'key-conflict' | 'key-in-two-plans' | 'key-source-shared' | 'was-taken';

/** @param field of a key of a plan file; what a key file lists is said of the whole row */
function at({ plan, index }: Entry, field: string, code: Code, message: string, hint: string): PlacedFinding {
  const { file, pointer: row } = placeOfKey(plan, index);
  return { ...error(code, file === plan.file ? `${row}${field}` : row, message, hint), file };
}
