/**
 * The commands and options of Tollgate, once: the CLI's help and parser, the inputs of action.yml, the tables in README and
 * docs/commands.md and the Action's own reading of its inputs all come from here.
 */

export const COMMANDS = {
  validate: 'Check the files of the repository; offline, no credentials',
  plan: 'Read the account and show what apply would change',
  apply: 'Plan again, execute the plan and verify the result',
  verify: 'Read everything back, then call the stages without a key and with one',
  usage: 'Show who used how much of which quota, what runs out, and which keys nobody uses',
  emulator: 'Serve the embedded API Gateway',
  demo: 'Tell the whole story on the embedded API Gateway, in seconds, with no account',
} as const;
export type CommandName = keyof typeof COMMANDS;

/** Commands of the Action. */
export const ACTION_COMMANDS = [
  'plan',
  'apply',
  'verify',
  'validate',
  'usage',
] as const satisfies readonly CommandName[];

/** Commands that are promised and not there yet: they say so instead of being unknown. */
export const LATER_COMMANDS = ['drift', 'export', 'adopt', 'rollback', 'iam-policy', 'init'] as const;

export const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  validate: ['tollgate validate', 'tollgate validate --root apis --format json'],
  plan: ['tollgate plan --env prod', 'tollgate plan --env prod --out plan.json --detailed-exitcode'],
  apply: ['tollgate apply --env dev', 'tollgate apply --env prod --plan plan.json --yes'],
  verify: ['tollgate verify --env prod'],
  usage: [
    'tollgate usage --env prod',
    'tollgate usage --env prod --from 2026-01-01 --to 2026-03-31 --format json',
  ],
  emulator: [
    'tollgate emulator --port 4510',
    'tollgate emulator --port 4510 --state account.json --function hello=functions/hello.mjs',
    'tollgate emulator --quotas --secret tollgate/dev/acme=made-up-for-the-playground',
  ],
  demo: ['tollgate demo'],
};

export type OptionType = 'text' | 'flag' | 'list' | 'choice' | 'port' | 'milliseconds' | 'date';

export interface Option {
  /** Long flag of the CLI without dashes, and name of the Action's input. */
  readonly name: string;
  readonly type: OptionType;
  /** How the help names the value; absent for a flag. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly description: string;
  readonly commands: readonly CommandName[];
  /** Whether the Action has it as an input. */
  readonly input: boolean;
  /** Promised, not there yet: using it is an error that says so. */
  readonly later?: boolean;
}

const FILES: readonly CommandName[] = ['validate', 'plan', 'apply', 'verify', 'usage'];
const ACCOUNT: readonly CommandName[] = ['plan', 'apply', 'verify', 'usage'];

export const OPTIONS = [
  {
    name: 'root',
    type: 'text',
    value: 'DIR',
    default: '.',
    description: 'Folder that holds specs/, plans/ and tollgate.yaml',
    commands: FILES,
    input: true,
  },
  {
    name: 'env',
    type: 'text',
    value: 'NAME',
    description: 'Environment of tollgate.yaml; may be left out when there is just one',
    commands: FILES,
    input: true,
  },
  {
    name: 'endpoint-url',
    type: 'text',
    value: 'URL',
    description: 'Send AWS calls here instead, for example to the embedded API Gateway',
    commands: ACCOUNT,
    input: true,
  },
  {
    name: 'format',
    type: 'choice',
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown'],
    default: 'text',
    description: 'How the result is written to stdout; json is one document, whatever happens',
    commands: FILES,
    input: false,
  },
  {
    name: 'refresh',
    type: 'choice',
    value: 'WHAT',
    choices: ['changed', 'all'],
    default: 'changed',
    description: 'What is read of the account: only what the digest tags say has changed, or everything',
    commands: ['plan', 'apply'],
    input: true,
  },
  {
    name: 'only',
    type: 'text',
    value: 'KIND|ID',
    description: 'Restrict the plan to one kind or one resource (not available yet)',
    commands: ['plan', 'apply'],
    input: false,
    later: true,
  },
  {
    name: 'out',
    type: 'text',
    value: 'FILE',
    description: 'Keep the plan in a file, to be applied with `apply --plan`',
    commands: ['plan'],
    input: false,
  },
  {
    name: 'detailed-exitcode',
    type: 'flag',
    description: 'Exit with 2 instead of 0 when the plan has changes',
    commands: ['plan'],
    input: true,
  },
  {
    name: 'expect',
    type: 'text',
    value: 'FINGERPRINT',
    description: 'Apply only the plan with this fingerprint; anything else is stale (exit 5)',
    commands: ['apply'],
    input: true,
  },
  {
    name: 'plan',
    type: 'text',
    value: 'FILE',
    description: 'Apply only the plan in this file, as `plan --out` wrote it',
    commands: ['apply'],
    input: true,
  },
  {
    name: 'yes',
    type: 'flag',
    description: 'Apply without asking',
    commands: ['apply'],
    input: false,
  },
  {
    name: 'check-values',
    type: 'flag',
    description:
      'Compare the values of keys with their sources and stores, in memory; prints only whether they agree',
    commands: ['verify'],
    input: true,
  },
  {
    name: 'force',
    type: 'list',
    value: 'GUARD',
    description: 'Lift this guard for this run; may be given several times',
    commands: ['apply'],
    input: true,
  },
  {
    name: 'from',
    type: 'date',
    value: 'DATE',
    description: 'First day that is looked at, YYYY-MM-DD in UTC; 30 days in all unless said',
    commands: ['usage'],
    input: true,
  },
  {
    name: 'to',
    type: 'date',
    value: 'DATE',
    description: 'Last day that is looked at; today unless said',
    commands: ['usage'],
    input: true,
  },
  {
    name: 'port',
    type: 'port',
    value: 'N',
    default: '4510',
    description: 'Port to listen on; 0 takes a free one',
    commands: ['emulator'],
    input: false,
  },
  {
    name: 'state',
    type: 'text',
    value: 'FILE',
    description: 'Keep the account in this file, so that it survives a restart',
    commands: ['emulator'],
    input: false,
  },
  {
    name: 'latency',
    type: 'milliseconds',
    value: 'MS',
    default: '0',
    description: 'Wait this long before every answer',
    commands: ['emulator'],
    input: false,
  },
  {
    name: 'function',
    type: 'list',
    value: 'NAME=FILE',
    description: 'Run this ES module as the Lambda function NAME; may be given several times',
    commands: ['emulator'],
    input: false,
  },
  {
    name: 'quotas',
    type: 'flag',
    description: 'Enforce the published request rates of API Gateway',
    commands: ['emulator'],
    input: false,
  },
  {
    name: 'parameter',
    type: 'list',
    value: 'NAME=VALUE',
    description:
      'Serve this SSM parameter; may be given several times. For made-up values only: others see command lines',
    commands: ['emulator'],
    input: false,
  },
  {
    name: 'secret',
    type: 'list',
    value: 'NAME=VALUE',
    description:
      'Serve this Secrets Manager secret; may be given several times. For made-up values only: others see command lines',
    commands: ['emulator'],
    input: false,
  },
] as const satisfies readonly Option[];
export type OptionName = (typeof OPTIONS)[number]['name'];

/** Inputs that only the Action has. */
export const ACTION_INPUTS = [
  { name: 'command', default: 'plan', description: `What to do: ${ACTION_COMMANDS.join(', ')}` },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description: 'Token for the comment on the pull request; empty writes no comment',
  },
] as const;

export const ACTION_OUTPUTS = {
  changes: 'How many steps the plan has; 0 when everything is as declared',
  fingerprint: 'Fingerprint of the plan, for `expect`',
  'exit-code':
    'Exit code of the command: 0 done, 1 failed, 2 changes, 3 problems, 4 refused, 5 stale, 6 partly applied',
  'plan-file': 'Path of the plan as JSON',
  'invoke-urls': 'URLs of the stages as a JSON object, by spec id',
} as const;

/** The options of one command. */
export function optionsOf(command: CommandName): readonly Option[] {
  const all: readonly Option[] = OPTIONS;
  return all.filter((option) => option.commands.includes(command));
}

/** `--env NAME`, `--yes`: how the help and the tables write an option. */
export function flagOf(option: Option): string {
  return option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
}
