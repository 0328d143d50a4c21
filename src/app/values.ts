/** Reads the values of an environment: variables at once, parameters and stack outputs when they are needed. */
import { error, quoted, warning } from '../core/load/findings.ts';
import { CONFIG_PATH } from '../core/load/load-config.ts';
import { OperationError } from '../core/model/fault.ts';
import { own } from '../core/model/json.ts';
import type { Finding } from '../core/model/problem.ts';
import { pointer } from '../core/model/problem.ts';
import type { EnvironmentConfig } from '../core/model/repository.ts';
import type { FileFinding } from '../core/resolve/place-all.ts';
import { type KnownValue, type ReadSource, type Values, writtenValues } from '../core/resolve/values.ts';
import type { AccountSource, ReadValue, ValueSources } from './ports.ts';

export interface Environment {
  readonly name: string;
  readonly config: EnvironmentConfig;
}

/** What is known without an account: values that are written, and variables that are set. */
export function localValues({ config }: Environment, variable: ValueSources['variable']): Values {
  return new Map(
    [...writtenValues(config)].map(([name, known]): [string, KnownValue] => {
      const source = own(config.values ?? {}, name);
      if (typeof source !== 'object' || !('env' in source)) return [name, known];
      const value = variable(source.env);
      // A workflow sets a variable that it does not know to the empty text.
      return [name, value === undefined || value === '' ? known : { literal: false, value }];
    }),
  );
}

export interface ReadValues {
  readonly values: Values;
  /** What is not there, all of it at once. */
  readonly findings: readonly FileFinding[];
}

/**
 * Reads what is not known yet of the values that are used.
 * @throws OperationError when the account is another, or cannot be read
 */
export async function readValues(
  environment: Environment,
  known: Values,
  names: ReadonlySet<string>,
  { reader }: ValueSources,
): Promise<ReadValues> {
  const wanted = [...names].flatMap((name) => {
    const source = own(environment.config.values ?? {}, name);
    return typeof source === 'object' ? [{ name, source }] : [];
  });
  const variables = wanted.filter(({ source }) => 'env' in source);
  const others = wanted.flatMap(({ name, source }) => ('env' in source ? [] : [{ name, source }]));
  const answers = others.length === 0 ? [] : await readAccount(environment, others, reader);
  const values = new Map(known);
  const findings = variables.map(({ name, source }) => missing(environment, name, source, undefined));
  for (const [index, { name, source }] of others.entries()) {
    const answer = answers[index];
    if (answer !== undefined && 'value' in answer) values.set(name, { literal: false, value: answer.value });
    else findings.push(missing(environment, name, source, answer?.missing));
  }
  return { values, findings: findings.map((finding) => ({ ...finding, file: CONFIG_PATH })) };
}

async function readAccount(
  { config, name }: Environment,
  wanted: readonly { readonly source: AccountSource }[],
  reader: ValueSources['reader'],
): Promise<readonly ReadValue[]> {
  const from = await reader(config.region === undefined ? {} : { region: config.region });
  if (config.account !== undefined) await refuseOther(name, config.account, await from.account());
  return await from.read(wanted.map(({ source }) => source));
}

/** Another account's parameters may have the same names. */
async function refuseOther(name: string, wanted: string, account: string): Promise<void> {
  if (wanted === account) return;
  throw new OperationError({
    code: 'wrong-account',
    message: `The credentials are those of account ${account}, but the environment ${quoted(name)} is account ${wanted}. Its values were not read.`,
    hint: 'Use credentials of the right account.',
  });
}

type Missing = Extract<ReadValue, { missing: unknown }>['missing'] | undefined;

function missing(
  { name: environment }: Environment,
  name: string,
  source: ReadSource,
  what: Missing,
): Finding {
  const at = pointer('environments', environment, 'values', name);
  if (what === 'secret' && 'parameter' in source) {
    const message = `The parameter ${quoted(source.parameter)} of the value ${quoted(name)} is a SecureString; what values fill in can be read by everybody who may read the API.`;
    return error(
      'value-secret',
      at,
      message,
      'Use a parameter of type String, or keep the secret out of the spec.',
    );
  }
  return error(
    'value-missing',
    at,
    `${words(source, what)} of the value ${quoted(name)} ${'env' in source ? 'is not set' : 'does not exist'}.`,
    HINT[kindOf(source)],
  );
}

function kindOf(source: ReadSource): 'env' | 'parameter' | 'stackOutput' {
  if ('env' in source) return 'env';
  return 'parameter' in source ? 'parameter' : 'stackOutput';
}

const HINT = {
  env: 'Set it where Tollgate runs; an empty text counts as not set.',
  parameter: "Create it in the environment's account and region, or name the right one.",
  stackOutput: "Write `stack.Output` as they are called in the environment's account and region.",
} as const;

function words(source: ReadSource, what: Missing): string {
  if ('env' in source) return `The variable ${quoted(source.env)}`;
  if ('parameter' in source) return `The parameter ${quoted(source.parameter)}`;
  return `The ${what === 'stack' ? 'stack' : 'output'} ${quoted(source.stackOutput)}`;
}

/** What a check without an account has to say about the values that it did not know. */
export function unreadFinding({ name }: Environment, unread: ReadonlySet<string>): FileFinding {
  const { size } = unread;
  const message = `${size === 1 ? '1 value' : `${size} values`} of the environment ${quoted(name)} ${size === 1 ? 'was' : 'were'} not read, so what depends on ${size === 1 ? 'it' : 'them'} was not checked.`;
  const hint = 'plan and apply read values and check everything; variables count here too when they are set.';
  return {
    ...warning('values-not-read', pointer('environments', name, 'values'), message, hint),
    file: CONFIG_PATH,
  };
}
