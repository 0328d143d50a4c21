/** From the repository's files to the desired state of one environment, with every problem found on the way. */
import { compileDesired } from '../core/desired/desired.ts';
import { loadRepository } from '../core/load/load.ts';
import { nearest } from '../core/load/nearest.ts';
import { inOrder } from '../core/load/place.ts';
import type { Desired } from '../core/model/desired.ts';
import { OperationError } from '../core/model/fault.ts';
import { hasErrors } from '../core/model/problem.ts';
import type { Config, LoadedRepository } from '../core/model/repository.ts';
import { placeAll } from '../core/resolve/place-all.ts';
import { createResolver, type Resolve } from '../core/resolve/resolve.ts';
import { withFragments } from './fragments.ts';
import { judge, type Judgement } from './judge.ts';
import type { Sources } from './ports.ts';

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
  return { repository, resolve: createResolver(repository), today: sources.today() };
}

/**
 * Compiles one environment of a loaded repository.
 * @param environment its name; may be left out when the configuration has just one
 * @throws OperationError `no-environment` or `unknown-environment`
 */
export async function desire(loaded: Loaded, environment: string | undefined): Promise<Wish> {
  const { repository, resolve, today } = loaded;
  const { config, files } = repository;
  if (hasErrors(repository.problems) && !isKnown(config, environment))
    return {
      environment: environment ?? '',
      ...(await judge(repository, repository.problems, today, false)),
    };
  const name = chooseEnvironment(config, environment);
  const resolved = await resolve(name);
  const before = [...repository.problems, ...resolved.problems].sort(inOrder);
  if (hasErrors(before)) return { environment: name, ...(await judge(repository, before, today, false)) };
  const { desired, findings } = compileDesired(resolved, name);
  const found = [...before, ...(await placeAll(files, findings))];
  const judged = { environment: name, ...(await judge(repository, found, today, true)) };
  return desired === undefined || hasErrors(judged.problems) ? judged : { ...judged, desired };
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
