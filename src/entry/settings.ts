/** From the strings of a command line or of an Action's inputs to typed settings, with every mistake at once. */
import { nearest } from '../core/load/nearest.ts';
import type { Fault } from '../core/model/report.ts';
import { type DayRange, dayOf, startOfDay } from '../core/usage/days.ts';
import { chooseRange } from '../core/usage/range.ts';
import { type CommandName, type Option, type OptionName, optionsOf } from './options.ts';

export type Format = 'text' | 'json' | 'markdown';

export interface Settings {
  readonly root: string;
  readonly env?: string;
  readonly endpointUrl?: string;
  readonly format: Format;
  readonly refresh: 'changed' | 'all';
  readonly out?: string;
  readonly detailedExitcode: boolean;
  readonly expect?: string;
  /** Path of a plan file, as `plan --out` wrote it. */
  readonly plan?: string;
  readonly yes: boolean;
  readonly checkValues: boolean;
  readonly force: readonly string[];
  readonly port: number;
  readonly state?: string;
  /** Milliseconds. */
  readonly latency: number;
  /** Function name to path of its ES module. */
  readonly functions: Readonly<Record<string, string>>;
  readonly quotas: boolean;
  /** Values of SSM parameters and of secrets for the embedded API Gateway, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** The days that `usage` looks at. */
  readonly range: DayRange;
}

/** Values as they were given, by option name. An empty text counts as not given, as an Action's inputs need it. */
export type Given = Readonly<Partial<Record<OptionName, string | boolean | readonly string[]>>>;

export type Reading =
  | { readonly settings: Settings; readonly faults?: never }
  | { readonly settings?: never; readonly faults: readonly Fault[] };

/**
 * Reads the options of a command. Options of other commands are not looked at.
 * @param today YYYY-MM-DD in UTC
 */
export function readSettings(command: CommandName, given: Given, today = dayOf(Date.now() / 1000)): Reading {
  const options = new Map(optionsOf(command).map((option) => [option.name, option]));
  const faults = [...options.values()].flatMap((option) => faultsOf(option, valuesOf(option, given)));
  const text = (name: OptionName): string | undefined => {
    const option = options.get(name);
    return option === undefined ? undefined : valuesOf(option, given)[0];
  };
  const list = (name: OptionName): readonly string[] => {
    const option = options.get(name);
    return option === undefined ? [] : valuesOf(option, given);
  };
  const { range, mistakes } = chooseRange({ from: date(text('from')), to: date(text('to')) }, today);
  faults.push(...mistakes.map((message): Fault => ({ code: 'invalid-option', message })));
  if (faults.length > 0) return { faults };
  return {
    settings: {
      root: text('root') ?? '.',
      ...present('env', text('env')),
      ...present('endpointUrl', text('endpoint-url')),
      format: oneOf(FORMATS, text('format')) ?? 'text',
      refresh: oneOf(REFRESHES, text('refresh')) ?? 'changed',
      ...present('out', text('out')),
      detailedExitcode: text('detailed-exitcode') === 'true',
      ...present('expect', text('expect')),
      ...present('plan', text('plan')),
      yes: text('yes') === 'true',
      checkValues: text('check-values') === 'true',
      force: list('force'),
      port: Number(text('port') ?? 0),
      ...present('state', text('state')),
      latency: Number(text('latency') ?? 0),
      functions: Object.fromEntries(list('function').map(splitPair)),
      quotas: text('quotas') === 'true',
      parameters: Object.fromEntries(list('parameter').map(splitPair)),
      secrets: Object.fromEntries(list('secret').map(splitPair)),
      range,
    },
  };
}

const FORMATS = ['text', 'json', 'markdown'] as const;
const REFRESHES = ['changed', 'all'] as const;

/** One that is not a day was said to be a mistake already. */
function date(value: string | undefined): string | undefined {
  return value === undefined || Number.isNaN(startOfDay(value)) ? undefined : value;
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function present<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}

/** `NAME=VALUE`, whose value may have more of them. */
function splitPair(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

function valuesOf(option: Option, given: Given): readonly string[] {
  const value = Object.entries(given).find(([name]) => name === option.name)?.[1];
  const values = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  const filled = values.map((each) => each.trim()).filter((each) => each !== '');
  if (filled.length > 0 || option.default === undefined) return filled;
  return [option.default];
}

function faultsOf(option: Option, values: readonly string[]): Fault[] {
  if (option.later === true && values.length > 0) {
    return [{ code: 'not-available-yet', message: `--${option.name} is not available yet.` }];
  }
  return values.flatMap((value) => faultOfValue(option, value) ?? []);
}

function faultOfValue(option: Option, value: string): Fault | undefined {
  const bad = (expected: string): Fault => ({
    code: 'invalid-option',
    message: `--${option.name} ${JSON.stringify(value)} is not ${expected}.`,
  });
  switch (option.type) {
    case 'choice':
      return option.choices?.includes(value) === true ? undefined : unknownChoice(option, value);
    case 'flag':
      return value === 'true' || value === 'false' ? undefined : bad('true or false');
    case 'port':
      return /^\d{1,5}$/.test(value) && Number(value) < 65_536
        ? undefined
        : bad('a port between 0 and 65535');
    case 'milliseconds':
      return /^\d{1,6}$/.test(value) ? undefined : bad('a number of milliseconds');
    case 'date':
      return Number.isNaN(startOfDay(value)) ? bad('a day such as 2026-01-31') : undefined;
    case 'list':
      return option.value?.startsWith('NAME=') === true && !/^[^=]+=.+$/.test(value)
        ? notAPair(option, value)
        : undefined;
    case 'text':
      return option.name === 'endpoint-url' && !URL.canParse(value) ? bad('a URL') : undefined;
    default:
      return option.type satisfies never;
  }
}

/** What should have been NAME=VALUE is not shown: it may be a secret. */
function notAPair({ name, value = '' }: Option, given: string): Fault {
  const shown = value === 'NAME=VALUE' ? '' : ` ${JSON.stringify(given)}`;
  return { code: 'invalid-option', message: `--${name}${shown} is not of the form ${value}.` };
}

function unknownChoice(option: Option, value: string): Fault {
  const choices = option.choices ?? [];
  const guess = nearest(value, choices);
  return {
    code: 'invalid-option',
    message: `--${option.name} ${JSON.stringify(value)} is not one of ${choices.join(', ')}.`,
    ...(guess === undefined ? {} : { hint: `Did you mean "${guess}"?` }),
  };
}
