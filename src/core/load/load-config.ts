/** `tollgate.yaml`, with its defaults. */
import * as v from 'valibot';
import type { Finding, Problem } from '../model/problem.ts';
import type {
  Config,
  EnvironmentConfig,
  PolicyConfig,
  SourceFile,
  SourceTree,
  StageSettings,
  Waiver,
} from '../model/repository.ts';
import { checkShape } from './check-shape.ts';
import { stageLimitFindings } from './check-limits.ts';
import { capped, error } from './findings.ts';
import { ConfigFile, OWNER } from './formats/config-file.ts';
import { keyPolicyFindings, keyPolicyOf } from './key-policy.ts';
import { LATER_IN_CONFIG, laterFindings } from './not-yet.ts';
import { MAX_FILE_BYTES, MAX_PROBLEMS } from './limits.ts';
import { FORBIDDEN_IN_FILES, parseSource } from './parse-source.ts';
import { placeFindings } from './place.ts';
import { ruleNameFindings } from './rule-names.ts';
import { sharedFindings } from './shared-environments.ts';

export interface LoadedConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** Path of the file, for problems where there is none. */
export const CONFIG_PATH = 'tollgate.yaml';

/** The configuration; with problems, what could be made of it, so that plan files can still be checked against it. */
export async function loadConfig(tree: SourceTree): Promise<LoadedConfig> {
  const { config: file, repositoryName } = tree;
  if (file === undefined) {
    const missing: SourceFile = { path: CONFIG_PATH, text: '' };
    return {
      config: configOf({}, repositoryName),
      problems: await placeFindings(missing, ownerFindings(undefined, repositoryName)),
    };
  }
  const parsed = await parseSource(file, { maxBytes: MAX_FILE_BYTES, forbiddenKeys: FORBIDDEN_IN_FILES });
  if ('problems' in parsed) return { config: configOf({}, repositoryName), problems: parsed.problems };
  const shape = checkShape(ConfigFile, parsed.value);
  const later = laterFindings(parsed.value, LATER_IN_CONFIG, shape.findings);
  const owner = shape.output === undefined ? [] : ownerFindings(shape.output.owner, repositoryName);
  const rules = shape.output === undefined ? [] : ruleNameFindings(shape.output.policy ?? {});
  const config = configOf(shape.output ?? {}, repositoryName);
  const limits = [...stageLimitFindings(parsed.value), ...keyPolicyFindings(shape.output?.policy?.keys)];
  const others = [...later, ...limits, ...owner, ...rules, ...sharedFindings(config)];
  const findings = capped([...shape.findings, ...others], MAX_PROBLEMS);
  return {
    config,
    problems: await placeFindings(file, findings),
  };
}

function ownerFindings(owner: string | undefined, repositoryName: string | undefined): readonly Finding[] {
  if (owner !== undefined || v.is(OWNER, repositoryName)) return [];
  const message =
    'The repository has no name that is known here, so the owner of what Tollgate makes must be given.';
  return [error('owner-missing', '', message, 'Write for example `owner: acme/apis` in tollgate.yaml.')];
}

function configOf(file: ConfigFile, repositoryName: string | undefined): Config {
  const environments = Object.entries(file.environments ?? { dev: {} });
  return {
    owner: file.owner ?? repositoryName ?? '',
    environments: Object.fromEntries(
      environments.map(([name, entry]) => [name, environmentOf(name, entry ?? {})]),
    ),
    policy: policyOf(file.policy ?? {}),
    ...(file.references === undefined ? {} : { references: file.references }),
  };
}

function policyOf(file: NonNullable<ConfigFile['policy']>): PolicyConfig {
  const { rules, waivers, importWarnings, keys } = file;
  return {
    breaking: file.breaking ?? 'warn',
    ...(rules === undefined ? {} : { rules }),
    ...(waivers === undefined ? {} : { waivers: waivers.map(waiverOf) }),
    ...(importWarnings === undefined ? {} : { importWarnings }),
    ...(keys === undefined ? {} : { keys: keyPolicyOf(keys) }),
  };
}

type WaiverFile = NonNullable<NonNullable<ConfigFile['policy']>['waivers']>[number];

function waiverOf({ rule, file, at, reason, expires }: WaiverFile): Waiver {
  return {
    rule,
    ...(file === undefined ? {} : { file }),
    ...(at === undefined ? {} : { at }),
    reason,
    expires,
  };
}

type EnvironmentFile = NonNullable<NonNullable<ConfigFile['environments']>[string]>;

function environmentOf(name: string, file: EnvironmentFile): EnvironmentConfig {
  return {
    ...(file.account === undefined ? {} : { account: file.account }),
    ...(file.region === undefined ? {} : { region: file.region }),
    stage: file.stage ?? name,
    restApi: file.restApi ?? 'own',
    variables: file.variables ?? {},
    stageSettings: settingsOf(file.stageSettings ?? {}),
    ...(file.values === undefined ? {} : { values: file.values }),
    ...(file.overlays === undefined ? {} : { overlays: file.overlays }),
  };
}

function settingsOf(file: NonNullable<EnvironmentFile['stageSettings']>): StageSettings {
  return {
    ...(file.tracing === undefined ? {} : { tracing: file.tracing }),
    ...(file.logging === undefined ? {} : { logging: file.logging }),
    ...(file.throttle === undefined
      ? {}
      : { throttle: { rate: file.throttle.rate, burst: file.throttle.burst } }),
  };
}
