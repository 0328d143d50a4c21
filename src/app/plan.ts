/** `plan`: what apply would do. It is given a reader and nothing that writes. */
import { diff } from '../core/diff/diff.ts';
import { type Match, matchLive } from '../core/diff/match.ts';
import type { Desired } from '../core/model/desired.ts';
import type { Live } from '../core/model/live.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Journal } from '../core/model/report.ts';
import { assemblePlan } from '../core/plan/assemble.ts';
import { questions } from '../core/plan/questions.ts';
import { desire, load, type Said, saidOf } from './desire.ts';
import type { Reader, Sources, ValueSources } from './ports.ts';
import { readDetails } from './read-details.ts';
import { type Refresh, readLive } from './read-live.ts';

export interface PlanDeps {
  readonly sources: Sources;
  readonly values: ValueSources;
  readonly journal: Journal;
  /** Connects to the account. Called only once the files are without errors. */
  readonly reader: (desired: Desired) => Promise<Reader>;
}

export interface PlanOptions {
  readonly env?: string;
  readonly refresh: Refresh;
}

export interface PlanReport extends Said {
  /** Absent when the files have errors. */
  readonly plan?: Plan;
}

/** A plan together with what it was made from; the latter holds secrets and never leaves the process. */
export interface Planned {
  readonly plan: Plan;
  readonly desired: Desired;
  readonly live: Live;
  readonly match: Match;
}

/**
 * Loads, compiles, reads the account and computes the change plan.
 * @throws OperationError when the account cannot be read
 */
export async function plan(deps: PlanDeps, options: PlanOptions): Promise<PlanReport> {
  const wish = await desire(await load(deps.sources), options.env, deps.values);
  if (wish.desired === undefined) return saidOf(wish);
  const planned = await planAgainst(await planTools(deps, wish.desired), wish.desired, options.refresh);
  deps.journal.note({ type: 'planned', plan: planned.plan });
  return { ...saidOf(wish), plan: planned.plan };
}

/** What a plan is made with. */
export interface PlanTools {
  readonly reader: Reader;
  readonly journal: Journal;
  /** Now, in seconds since 1970. */
  readonly time: number;
}

export async function planTools(
  { reader, journal, sources }: PlanDeps,
  desired: Desired,
): Promise<PlanTools> {
  return { reader: await reader(desired), journal, time: sources.time() };
}

/** Reads the account and compares. An account that is not the environment's is refused before anything of it is read. */
export async function planAgainst(
  { reader, journal, time }: PlanTools,
  desired: Desired,
  refresh: Refresh,
): Promise<Planned> {
  const identity = await reader.identity();
  if (desired.account !== undefined && desired.account !== identity.account) {
    const nothing = { ...desired, apis: {}, plans: {}, keys: {} };
    const live: Live = {
      ...identity,
      time,
      restApis: [],
      usagePlans: [],
      apiKeys: [],
      apis: {},
      planKeys: {},
      usage: {},
      trusted: [],
    };
    return planned(nothing, live);
  }
  const live = await readLive(reader, desired, { refresh, identity, journal, time });
  const match = matchLive(desired, live);
  const context = { desired, live, match };
  // What the first look leaves open.
  const details = await readDetails(reader, live, questions(context, diff(context).changes));
  // The details change nothing of the lists, from which the match is made.
  return planned(desired, details, match);
}

function planned(desired: Desired, live: Live, match = matchLive(desired, live)): Planned {
  return { plan: assemblePlan(desired, live, match), desired, live, match };
}
