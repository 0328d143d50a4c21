/** Codes that `tollgate.yaml` names in `policy.rules` and `policy.waivers` must be ones that can be found. */
import { DESIRED_CODES } from '../desired/codes.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import { LOAD_CODES } from './codes.ts';
import { error, quoted } from './findings.ts';
import { didYouMean } from './nearest.ts';

interface Named {
  readonly rules?: Readonly<Record<string, string>> | undefined;
  readonly waivers?: readonly { readonly rule: string }[] | undefined;
}

export function ruleNameFindings({ rules = {}, waivers = [] }: Named): readonly Finding[] {
  return [
    ...Object.keys(rules).flatMap((code) => unknown(code, pointer('policy', 'rules', code))),
    ...waivers.flatMap(({ rule }, index) => unknown(rule, pointer('policy', 'waivers', index, 'rule'))),
  ];
}

function unknown(code: string, at: string): readonly Finding[] {
  if (Object.hasOwn(DESIRED_CODES, code) || Object.hasOwn(LOAD_CODES, code)) return [];
  const known = [...Object.keys(DESIRED_CODES), ...Object.keys(LOAD_CODES)];
  const hint = didYouMean(code, known, 'Write it as it is printed; docs/codes.md lists them all.');
  return [error('rule-unknown', at, `There is no finding ${quoted(code)}.`, hint)];
}
