/**
 * From what is written to what one environment wants. Everything that does not differ between environments is done
 * once for all of them.
 */
import { crossFindings } from '../load/cross-check.ts';
import { capped } from '../load/findings.ts';
import { MAX_PROBLEMS } from '../load/limits.ts';
import { type CheckedPlanFile, checkPlanFile } from '../load/load-plan-file.ts';
import { inOrder } from '../load/place.ts';
import { hasErrors } from '../model/problem.ts';
import type { LoadedRepository, Repository, Spec, WrittenPlanFile } from '../model/repository.ts';
import { checkSpec } from './check-spec.ts';
import { type FileFinding, inSource, placeAll } from './place-all.ts';

/** Gives the repository of one environment, with the problems that it has there; those of loading are not repeated. */
export type Resolve = (environment: string) => Promise<Repository>;

export function createResolver(loaded: LoadedRepository): Resolve {
  const specFindings = once(findingsOf);
  const planFiles = once(checkPlanFile);
  return async () => {
    const checked: { readonly spec: Spec; readonly findings: readonly FileFinding[] }[] = [];
    for (const spec of loaded.specs) checked.push({ spec, findings: await specFindings(spec) });
    const plans = loaded.plans.map((written) => ({ written, ...planFiles(written) }));
    const planned = plans.flatMap(({ plan }) => plan ?? []);
    const findings = [
      ...checked.flatMap((each) => each.findings),
      ...plans.flatMap(inPlanFile),
      ...crossFindings(loaded.config, loaded.apis, planned).map(({ file, finding }) => ({
        ...finding,
        file,
      })),
    ];
    const problems = await placeAll(loaded.files, findings);
    return {
      config: loaded.config,
      specs: checked.flatMap((each) => (hasErrors(each.findings) ? [] : [each.spec])),
      plans: planned,
      problems: [...problems].sort(inOrder),
    };
  };
}

async function findingsOf(spec: Spec): Promise<readonly FileFinding[]> {
  return capped(await checkSpec(spec), MAX_PROBLEMS).map((finding) => inSource(spec, finding));
}

function inPlanFile(each: CheckedPlanFile & { readonly written: WrittenPlanFile }): readonly FileFinding[] {
  return capped(each.findings, MAX_PROBLEMS).map((finding) => ({ ...finding, file: each.written.file }));
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
