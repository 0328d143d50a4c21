/** From a loaded repository to the desired state of one environment. */
import type { Definition } from '../model/definition.ts';
import type { Desired } from '../model/desired.ts';
import { type Config, DEFAULT_KEY_POLICY, type Repository, type Spec } from '../model/repository.ts';
import { quoted } from '../load/findings.ts';
import { didYouMean } from '../load/nearest.ts';
import { checkLimits } from './account-limits.ts';
import { type FileFinding, inSource } from '../resolve/place-all.ts';
import { type CompiledApi, compileApi } from './apis.ts';
import { optional } from './node.ts';
import { checkPlans, compileKeys, compilePlan, plansOf } from './plans.ts';
import { isFixed } from './rule-policy.ts';

export interface CompiledDesired {
  /** Absent when an error stands in the way that no policy can lift; of other errors it is as the service would make it. */
  readonly desired?: Desired;
  readonly findings: readonly FileFinding[];
}

const CONFIG_FILE = 'tollgate.yaml';

/** Compiles everything, whatever is wrong with parts of it, so that all findings come at once. */
export function compileDesired(repository: Repository, environment: string): CompiledDesired {
  const { config, specs } = repository;
  const target = Object.hasOwn(config.environments, environment)
    ? config.environments[environment]
    : undefined;
  if (target === undefined) return { findings: [unknownEnvironment(environment, config)] };
  const compiled = specs.map((spec) => ({ spec, ...compileApi(spec, target) }));
  const apis = Object.fromEntries(
    compiled.flatMap(({ spec, api }) => (api ? [[spec.id, api] as const] : [])),
  );
  const plans = plansOf(repository.plans, environment);
  const opened = new Set(plans.flatMap(({ stages }) => stages.map(({ api }) => api)));
  const findings = [
    ...compiled.flatMap((each) => [...inSource(each.spec, each.findings), ...checkOpened(each, opened)]),
    ...checkPlans(plans, definitionsOf(compiled)),
    ...checkLimits(repository, environment, plans),
  ];
  // Other errors can be lowered or waived by the policy: whoever applies it decides about them.
  if (findings.some(isFixed)) return { findings };
  const desired: Desired = {
    environment,
    restApi: target.restApi,
    owner: config.owner,
    account: target.account,
    region: target.region,
    breaking: config.policy.breaking,
    keyPolicy: config.policy.keys ?? DEFAULT_KEY_POLICY,
    ...optional('importWarnings', config.policy.importWarnings),
    apis,
    plans: Object.fromEntries(plans.map((plan) => [plan.id, compilePlan(plan)])),
    keys: compileKeys(plans),
  };
  return { desired, findings };
}

type CompiledSpec = CompiledApi & { readonly spec: Spec };

function definitionsOf(compiled: readonly CompiledSpec[]): Readonly<Record<string, Definition>> {
  return Object.fromEntries(
    compiled.flatMap(({ spec, api }) => (api === undefined ? [] : [[spec.id, api.definition] as const])),
  );
}

/** An operation that requires a key, on a stage that no plan opens, answers 403 to everybody (aws-facts 9.3). */
function checkOpened(
  { spec, api, operations }: CompiledSpec,
  opened: ReadonlySet<string>,
): readonly FileFinding[] {
  if (api === undefined || opened.has(spec.id)) return [];
  const keyed = Object.entries(api.definition.methods).filter(([, method]) => method.apiKeyRequired);
  const [first] = keyed;
  if (first === undefined) return [];
  const [key] = first;
  const others = keyed.length === 1 ? '' : ` and ${keyed.length - 1} more`;
  return inSource(spec, [
    {
      code: 'key-without-plan',
      severity: 'warning',
      pointer: operations[key] ?? '',
      message: `${key}${others} require a key, but no plan opens this API: every call would be refused.`,
      hint: `Add a plan file with stages: [{ api: ${spec.id} }] and keys.`,
    },
  ]);
}

function unknownEnvironment(environment: string, { environments }: Config): FileFinding {
  return {
    file: CONFIG_FILE,
    code: 'environment-unknown',
    severity: 'error',
    pointer: '/environments',
    message: `There is no environment ${quoted(environment)}.`,
    hint: didYouMean(environment, Object.keys(environments), 'Define it under environments.'),
  };
}
