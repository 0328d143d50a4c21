/** What the repository's policy makes of problems: other severities, and findings that are accepted until a day. */
import { quoted } from '../load/findings.ts';
import { type Finding, pointer, type Problem, type WaivedProblem } from '../model/problem.ts';
import type { PolicyConfig, Waiver } from '../model/repository.ts';
import { splitMethodKey } from '../model/definition.ts';
import { LOWERABLE } from './lowerable.ts';
import { OPERATION_KEYS } from './operations.ts';

export interface Judged {
  /** In their order, with the severities that the policy gives them. */
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
  /** What is wrong with the policy itself: findings in `tollgate.yaml`. */
  readonly findings: readonly Finding[];
  /** Positions of the waivers that would count and met nothing. */
  readonly unused: readonly number[];
}

/**
 * Applies the policy to all problems of an environment.
 * @param today YYYY-MM-DD; the core asks no clock
 */
export function applyRulePolicy(
  problems: readonly Problem[],
  { rules = {}, waivers = [] }: PolicyConfig,
  today: string,
): Judged {
  const counting = waivers.map((waiver) => waiver.expires >= today);
  const used = new Set<number>();
  const refused = new Map<string, Finding>();
  const kept: Problem[] = [];
  const waived: WaivedProblem[] = [];
  for (const problem of problems) {
    const index = waivers.findIndex((waiver, at) => counting[at] === true && accepts(waiver, problem));
    const waiver = waivers[index];
    const severity = Object.hasOwn(rules, problem.code) ? (rules[problem.code] ?? 'error') : problem.severity;
    if (waiver !== undefined) used.add(index);
    if (isFixed(problem)) {
      kept.push(problem);
      if (waiver !== undefined) refuse(refused, problem, pointer('policy', 'waivers', index));
      if (severity !== 'error') refuse(refused, problem, pointer('policy', 'rules', problem.code));
    } else if (waiver !== undefined) {
      waived.push({ problem, reason: waiver.reason, expires: waiver.expires });
    } else if (severity !== 'off') kept.push({ ...problem, severity });
  }
  return {
    problems: kept,
    waived,
    findings: [
      ...refused.values(),
      ...waivers.flatMap((waiver, at) => (counting[at] ? [] : [expired(waiver, at)])),
    ],
    unused: waivers.flatMap((_, at) => (counting[at] === true && !used.has(at) ? [at] : [])),
  };
}

/** Whether an error is one that no policy can lift. */
export function isFixed({ code, severity }: Pick<Problem, 'code' | 'severity'>): boolean {
  return severity === 'error' && !LOWERABLE.has(code);
}

function accepts({ rule, file, at }: Waiver, problem: Problem): boolean {
  if (rule !== problem.code || (file !== undefined && file !== problem.file)) return false;
  if (at === undefined || at === problem.pointer) return true;
  return !at.startsWith('/') && isWithin(problem.pointer, operationPointer(at));
}

/** Where a spec has an operation such as `GET /orders`. */
function operationPointer(operation: string): string {
  const { httpMethod, path } = splitMethodKey(operation);
  const key = Object.keys(OPERATION_KEYS).find((each) => OPERATION_KEYS[each] === httpMethod);
  return pointer('paths', path, key ?? httpMethod.toLowerCase());
}

function isWithin(place: string, above: string): boolean {
  return place === above || place.startsWith(`${above}/`);
}

function refuse(refused: Map<string, Finding>, { code, file }: Problem, place: string): void {
  refused.set(place, {
    code: 'rule-fixed',
    severity: 'error',
    pointer: place,
    message: `${quoted(code)} is an error in ${file} that cannot give way: it cannot be compiled, is refused by API Gateway, or opens what is meant to be closed.`,
    hint: 'Take this out of the policy, and put right what is found.',
  });
}

function expired({ rule, expires }: Waiver, at: number): Finding {
  return {
    code: 'waiver-expired',
    severity: 'warning',
    pointer: pointer('policy', 'waivers', at, 'expires'),
    message: `The waiver for ${quoted(rule)} counted until ${expires} and does not count any more.`,
    hint: 'Put right what it accepted and take it out, or give it another day.',
  };
}

/** Said once nothing more can meet a waiver: of the only environment, or after all of them. */
export function unusedWaiver({ rule }: Waiver, at: number): Finding {
  return {
    code: 'waiver-unused',
    severity: 'warning',
    pointer: pointer('policy', 'waivers', at),
    message: `The waiver for ${quoted(rule)} accepts a finding that is not there.`,
    hint: 'Take it out, or correct its file and place.',
  };
}
