/** Applies the policy of the repository to what was found in its files. */
import { applyRulePolicy, unusedWaiver } from '../core/desired/rule-policy.ts';
import { inOrder } from '../core/load/place.ts';
import type { Finding, Problem, WaivedProblem } from '../core/model/problem.ts';
import type { LoadedRepository } from '../core/model/repository.ts';
import { placeAll } from '../core/resolve/place-all.ts';
import { NO_VALUES } from '../core/resolve/values.ts';

/** Where the policy is written. */
const CONFIG_FILE = 'tollgate.yaml';

export interface Judgement {
  readonly problems: readonly Problem[];
  /** Absent when there are none. */
  readonly waived?: readonly WaivedProblem[];
  /** Positions of the waivers that met nothing. */
  readonly unused: readonly number[];
}

/** @param complete whether everything was looked at, so that a waiver which met nothing is of no use */
export async function judge(
  { config: { policy, environments }, files }: LoadedRepository,
  problems: readonly Problem[],
  today: string,
  complete: boolean,
): Promise<Judgement> {
  const judged = applyRulePolicy(problems, policy, today);
  const unused = complete ? judged.unused : [];
  const only = Object.keys(environments).length === 1;
  const findings = [...judged.findings, ...(only ? unusedFindings(policy.waivers, unused) : [])];
  const { waived } = judged;
  return {
    problems: [...judged.problems, ...(await inConfig(files, findings))].sort(inOrder),
    ...(waived.length === 0 ? {} : { waived }),
    unused,
  };
}

/** The problems about waivers that met nothing in any environment. */
export async function unusedEverywhere(
  { config: { policy }, files }: LoadedRepository,
  unused: readonly (readonly number[])[],
): Promise<readonly Problem[]> {
  const [first = [], ...others] = unused;
  const everywhere = first.filter((at) => others.every((positions) => positions.includes(at)));
  return await inConfig(files, unusedFindings(policy.waivers, everywhere));
}

function unusedFindings(
  waivers: LoadedRepository['config']['policy']['waivers'] = [],
  unused: readonly number[],
): readonly Finding[] {
  return unused.flatMap((at) => {
    const waiver = waivers[at];
    return waiver === undefined ? [] : [unusedWaiver(waiver, at)];
  });
}

async function inConfig(
  files: LoadedRepository['files'],
  findings: readonly Finding[],
): Promise<readonly Problem[]> {
  return await placeAll(
    files,
    findings.map((finding) => ({ ...finding, file: CONFIG_FILE })),
    NO_VALUES,
  );
}
