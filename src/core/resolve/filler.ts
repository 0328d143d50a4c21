/** What filling needs on its way through a document: the values, where it is, what it found, and how much it may still make. */
import { quoted } from '../load/findings.ts';
import type { LoadCode } from '../load/codes.ts';
import { didYouMean } from '../load/nearest.ts';
import { own } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { Config, EnvironmentConfig, Value } from '../model/repository.ts';
import { standIn } from './stand-in.ts';
import { pseudoParameter, type Values } from './values.ts';

/** The environment that is filled in. */
export interface FillInput {
  readonly name: string;
  readonly config: EnvironmentConfig;
  readonly values: Values;
  /** True when the configuration could not be read: any value may be defined in it. */
  readonly open?: boolean;
}

export interface Filler {
  readonly environment: FillInput;
  /** Keys from the root of the document to where filling is. */
  readonly path: (string | number)[];
  readonly findings: Finding[];
  /** Names of values that were asked for and are defined. */
  readonly used: Set<string>;
  /** Names of values that were asked for and are not known. */
  readonly unread: Set<string>;
  /** True where something stands for a value that is not known. */
  partial: boolean;
  /** Above 0 in a branch that is not taken, in which only the use of names counts. */
  muted: number;
  /** Characters that may still be made. */
  left: number;
}

/** Values may hold values that hold values: texts must not grow without end. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

export function createFiller(environment: FillInput): Filler {
  return {
    environment,
    path: [],
    findings: [],
    used: new Set(),
    unread: new Set(),
    partial: false,
    muted: 0,
    left: MOST_CHARACTERS,
  };
}

export function environmentOf(name: string, { environments }: Config): EnvironmentConfig {
  return own(environments, name) ?? { stage: name, restApi: 'own', variables: {}, stageSettings: {} };
}

/** @param text as it stands in the file, to be pointed at */
export function report(filler: Filler, code: LoadCode, message: string, hint: string, text?: string): void {
  if (filler.muted > 0) return;
  const finding: Finding = { code, severity: 'error', pointer: pointer(...filler.path), message, hint };
  filler.findings.push(text === undefined ? finding : { ...finding, text });
}

/** A stand-in, for what is reported and for what is not known. */
export function partly(filler: Filler, name: string): string {
  if (filler.muted === 0) filler.partial = true;
  return standIn(name);
}

/** Whether the environment defines a value of this name. */
export function isDefined({ environment }: Filler, name: string): boolean {
  return environment.values.has(name);
}

/** The value of a name, or a stand-in; a name that is not defined is reported. */
export function fillName(filler: Filler, name: string, text?: string): Value {
  const { environment, unread, used } = filler;
  const known = environment.values.get(name);
  if (known !== undefined) {
    used.add(name);
    if (known.value !== undefined) return known.value;
    if (filler.muted === 0) unread.add(name);
    return partly(filler, name);
  }
  if (environment.open !== true) report(filler, 'value-undefined', ...undefinedWords(filler, name), text);
  return partly(filler, name);
}

function undefinedWords({ environment }: Filler, name: string): [message: string, hint: string] {
  return [
    `The environment ${quoted(environment.name)} has no value ${quoted(name)}.`,
    defineHint(environment, name),
  ];
}

/** What to do about a name that nothing is known of. */
export function defineHint({ name: environment, values }: FillInput, name: string): string {
  if (name === 'AWS::URLSuffix') return 'Set the region of the environment in tollgate.yaml.';
  return didYouMean(
    name,
    values.keys(),
    `Define it under environments.${environment}.values in tollgate.yaml.`,
  );
}

/** The same for names of CloudFormation, where pseudo parameters are known without being defined. */
export function parameterOf(filler: Filler, name: string, text?: string): Value {
  if (isDefined(filler, name)) return fillName(filler, name, text);
  return pseudoParameter(name, filler.environment.config) ?? fillName(filler, name, text);
}

/** Charges what was made; a text too many becomes a stand-in. */
export function made(filler: Filler, text: string): string {
  const before = filler.left;
  filler.left -= text.length;
  if (filler.left >= 0) return text;
  if (before >= 0) {
    const message = `Filling in values makes more than ${MOST_CHARACTERS.toLocaleString('en-US')} characters.`;
    report(filler, 'expansion-too-large', message, 'Use shorter values, or fewer of them.');
  }
  return partly(filler, 'large');
}
