/** From the repository's files to the desired state of one environment, with every problem found on the way. */
import { compileDesired } from '../core/desired/desired.ts';
import { loadRepository } from '../core/load/load.ts';
import { nearest } from '../core/load/nearest.ts';
import { inOrder } from '../core/load/place.ts';
import type { Desired } from '../core/model/desired.ts';
import { OperationError } from '../core/model/fault.ts';
import { hasErrors, type Problem } from '../core/model/problem.ts';
import type { Config, LoadedRepository } from '../core/model/repository.ts';
import { environmentOf } from '../core/resolve/filler.ts';
import { type FileFinding, placeAll } from '../core/resolve/place-all.ts';
import { createResolver, type Resolution, type Resolve } from '../core/resolve/resolve.ts';
import type { Values } from '../core/resolve/values.ts';
import { dayOf } from '../core/usage/days.ts';
import { withFragments } from './fragments.ts';
import { judge, type Judgement } from './judge.ts';
import type { Sources, ValueSources } from './ports.ts';
import { type Environment, localValues, readValues, unreadFinding } from './values.ts';

export interface Loaded {
  readonly repository: LoadedRepository;
  readonly resolve: Resolve;
  /** YYYY-MM-DD, for waivers. */
  readonly today: string;
}

/** What use cases say of the files, whatever else they report. */
export type Said = Pick<Wish, 'environment' | 'problems' | 'waived'>;

/** The part of a wish that goes into a report. */
export function saidOf({ environment, problems, waived }: Wish): Said {
  return { environment, problems, ...(waived === undefined ? {} : { waived }) };
}

/** What one environment should be. `desired` is absent when a problem of severity error stands in the way. */
export interface Wish extends Judgement {
  readonly environment: string;
  readonly desired?: Desired;
}

/** Reads and loads the repository. Problems are in `repository.problems`; a file that cannot be read throws. */
export async function load(sources: Sources): Promise<Loaded> {
  const repository = await loadRepository(await withFragments(sources, await sources.read()));
  return { repository, resolve: createResolver(repository), today: dayOf(sources.time()) };
}

/**
 * Compiles one environment of a loaded repository. Values are read from the account when the files are without errors.
 * @param environment its name; may be left out when the configuration has just one
 * @throws OperationError `no-environment`, `unknown-environment`, `wrong-account`, or what a read fails with
 */
export async function desire(
  loaded: Loaded,
  environment: string | undefined,
  sources: ValueSources,
): Promise<Wish> {
  const draft = await draftOf(loaded, environment, sources);
  const { unread } = draft.resolution;
  if (hasErrors(draft.problems) || unread.size === 0) return await compile(loaded, draft);
  const { values, findings } = await readValues(draft.environment, draft.values, unread, sources);
  if (findings.length > 0) return await compile(loaded, draft, findings);
  return await compile(loaded, await draftWith(loaded, draft.environment, values));
}

/** The same without an account: what depends on values that are not known is not checked, and that is said. */
export async function examine(
  loaded: Loaded,
  environment: string | undefined,
  sources: Pick<ValueSources, 'variable'>,
): Promise<Wish> {
  const draft = await draftOf(loaded, environment, sources);
  const { unread } = draft.resolution;
  const isSaid = unread.size > 0 && !hasErrors(draft.problems);
  return await compile(loaded, draft, isSaid ? [unreadFinding(draft.environment, unread)] : []);
}

/** An environment with the values that are known of it. */
interface Draft {
  readonly environment: Environment;
  readonly values: Values;
  readonly resolution: Resolution;
  readonly problems: readonly Problem[];
}

async function draftOf(
  loaded: Loaded,
  wanted: string | undefined,
  { variable }: Pick<ValueSources, 'variable'>,
): Promise<Draft> {
  const { config, problems } = loaded.repository;
  // Which environment is meant may not be known because the configuration is wrong: its problems come first.
  const name = hasErrors(problems) && !isKnown(config, wanted) ? '' : chooseEnvironment(config, wanted);
  const environment = { name, config: environmentOf(name, config) };
  return await draftWith(loaded, environment, localValues(environment, variable));
}

async function draftWith(
  { repository, resolve }: Loaded,
  environment: Environment,
  values: Values,
): Promise<Draft> {
  const resolution = await resolve(environment.name, values);
  const problems = [...repository.problems, ...resolution.repository.problems].sort(inOrder);
  return { environment, values, resolution, problems };
}

/** Compiles also where something is wrong already, so that everything that is wrong is said at once. */
async function compile(
  { repository, today }: Loaded,
  { environment, problems, resolution, values }: Draft,
  more: readonly FileFinding[] = [],
): Promise<Wish> {
  const { name } = environment;
  const { files } = repository;
  const compiled = name === '' ? { findings: [] } : compileDesired(resolution.repository, name);
  const placed = await placeAll(files, compiled.findings, values);
  const found = [...problems, ...beside(problems, placed), ...(await placeAll(files, more, values))];
  const sound = !hasErrors(problems);
  const judged = { environment: name, ...(await judge(repository, found, today, sound)) };
  const { desired } = compiled;
  const isWhole = sound && !hasErrors(judged.problems) && resolution.unread.size === 0;
  return isWhole && desired !== undefined ? { ...judged, desired } : judged;
}

/**
 * What compiling found beside what is known to be wrong: nothing of a place that has an error already, and nothing of
 * APIs that plan files open when one of them could not be read.
 */
function beside(known: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const errors = known.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return found;
  const places = new Set(errors.map(placeOf));
  return found.filter((problem) => problem.code !== 'plan-unknown-api' && !places.has(placeOf(problem)));
}

function placeOf({ file, pointer }: Problem): string {
  return `${file}#${pointer}`;
}

function isKnown({ environments }: Config, name: string | undefined): boolean {
  return name === undefined ? Object.keys(environments).length === 1 : Object.hasOwn(environments, name);
}

function chooseEnvironment({ environments }: Config, wanted: string | undefined): string {
  const names = Object.keys(environments);
  if (wanted === undefined) {
    const [only] = names;
    if (only !== undefined && names.length === 1) return only;
    throw new OperationError({
      code: 'no-environment',
      message: `The configuration has ${names.length} environments and none was chosen.`,
      hint: `Say which one with --env: ${names.join(', ')}.`,
    });
  }
  if (names.includes(wanted)) return wanted;
  const guess = nearest(wanted, names);
  throw new OperationError({
    code: 'unknown-environment',
    message: `There is no environment "${wanted}" in tollgate.yaml.`,
    hint: guess === undefined ? `The environments are: ${names.join(', ')}.` : `Did you mean "${guess}"?`,
  });
}
