/**
 * From what is written to what one environment wants. Everything that does not differ between environments is done
 * once for all of them.
 */
import { crossFindings } from '../load/cross-check.ts';
import { error, quoted, warning } from '../load/findings.ts';
import { CONFIG_PATH } from '../load/load-config.ts';
import { checkPlanFile } from '../load/check-plan-file.ts';
import { keyFilePath } from '../load/load-plan-file.ts';
import { didYouMean } from '../load/nearest.ts';
import { distinct, inOrder } from '../load/place.ts';
import { hasErrors, pointer } from '../model/problem.ts';
import type { LoadedRepository, Overlay, Repository, WrittenPlanFile } from '../model/repository.ts';
import { checkSpec } from './check-spec.ts';
import { createFiller, environmentOf, type Filler, type FillInput } from './filler.ts';
import { type FileFinding, placeAll } from './place-all.ts';
import { actionName } from './overlay/apply-overlay.ts';
import { resolvePlanFile } from './resolve-plan.ts';
import { convertSpec, noteOrigins, resolveSpec, type ResolvedSpec } from './resolve-spec.ts';
import type { Values } from './values.ts';

export interface Resolution {
  /** With the problems of this environment; those of loading are not repeated. */
  readonly repository: Repository;
  /** Names of values that something stands for, because they were not read. Without any, the repository is whole. */
  readonly unread: ReadonlySet<string>;
}

/** Gives what one environment wants, with the values that are known of it. */
export type Resolve = (environment: string, values: Values) => Promise<Resolution>;

export function createResolver(loaded: LoadedRepository): Resolve {
  const tools = { check: once(checkSpec), origins: once(noteOrigins), convert: once(convertSpec) };
  const check = once((written: WrittenPlanFile) =>
    checkPlanFile(written, loaded.keyFiles.get(keyFilePath(written) ?? '')),
  );
  return async (name, values) => {
    const { config } = loaded;
    const open = loaded.problems.some(({ file, severity }) => file === CONFIG_PATH && severity === 'error');
    const environment: FillInput = { name, values, config: environmentOf(name, config), open };
    const fillers: Filler[] = [];
    const filler = (): Filler => {
      const made = createFiller(environment);
      fillers.push(made);
      return made;
    };
    const specs: ResolvedSpec[] = [];
    const overlays = (environment.config.overlays ?? []).flatMap((path) => loaded.overlays.get(path) ?? []);
    for (const spec of loaded.specs) specs.push(await resolveSpec(spec, overlays, filler(), tools));
    const plans = loaded.plans.map((written) => resolvePlanFile(written, filler(), config, check));
    const planned = plans.flatMap(({ plan }) => plan ?? []);
    const findings = [
      ...[...specs, ...plans].flatMap((each) => each.findings),
      ...crossFindings(config, loaded.apis, planned),
      ...unknownSpecs(overlays, loaded),
      // What could not be read may use any value, and hold any target.
      ...(hasErrors(loaded.problems) ? [] : [...unused(environment, fillers), ...unmatched(overlays, specs)]),
    ];
    const problems = await placeAll(loaded.files, findings, values);
    return {
      repository: {
        config,
        specs: specs.flatMap(({ spec }) => spec ?? []),
        plans: planned,
        // Specs may share a fragment, whose problems are then told once.
        problems: distinct(problems).sort(inOrder),
      },
      unread: new Set(fillers.flatMap(({ unread }) => [...unread])),
    };
  };
}

function unused({ name, values }: FillInput, fillers: readonly Filler[]): readonly FileFinding[] {
  const used = new Set(fillers.flatMap((filler) => [...filler.used]));
  return [...values.keys()]
    .filter((value) => !used.has(value))
    .map((value) => {
      const message = `No spec and no plan file uses the value ${quoted(value)} of the environment ${quoted(name)}.`;
      const at = pointer('environments', name, 'values', value);
      return {
        ...warning('value-unused', at, message, 'Take it out, or write ${values.NAME} where it belongs.'),
        file: CONFIG_PATH,
      };
    });
}

/** Overlays for a spec that is not there. */
function unknownSpecs(overlays: readonly Overlay[], { apis }: LoadedRepository): readonly FileFinding[] {
  const files = apis.map(({ file }) => file);
  return overlays.flatMap(({ file, only }) => {
    if (only === undefined || files.includes(only)) return [];
    const hint = didYouMean(only, files, 'Name a file of specs/, as seen from this file.');
    return [{ ...error('overlay-extends', '/extends', `There is no spec ${quoted(only)}.`, hint), file }];
  });
}

function unmatched(overlays: readonly Overlay[], specs: readonly ResolvedSpec[]): readonly FileFinding[] {
  // One that could not be applied to its end leaves the others unmet.
  if (specs.some(({ findings }) => findings.some(({ code }) => code.startsWith('overlay-')))) return [];
  const met = new Set(specs.flatMap((spec) => [...spec.met]));
  return overlays.flatMap((overlay) =>
    overlay.actions.flatMap((_action, index) => {
      if (met.has(actionName(overlay, index))) return [];
      const message = 'The target of this action selects nothing in any spec.';
      const at = pointer('actions', index, 'target');
      return [
        {
          ...warning('overlay-unmatched', at, message, 'Put the JSONPath right, or take the action out.'),
          file: overlay.file,
        },
      ];
    }),
  );
}

/** Remembers the answer for each input, by identity. */
function once<Input extends object, Output>(work: (input: Input) => Output): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before.output;
    const output = work(input);
    known.set(input, { output });
    return output;
  };
}
