/**
 * Schemas compared with all that lies below them. Every pair of parts is compared once, whoever comes to it, so that the
 * work is linear and circular schemas end; what is found below a pair is then collected for each use of it.
 */
import { RULES } from '../rules.ts';
import { type Budget, MOST_LEVELS } from './budget.ts';
import { type Compared, comparePlain, type Pair, sizeOf, type Views } from './pairs.ts';
import type { Local } from './question.ts';
import { compareAlternatives, type Verdict } from './unions.ts';

/** A change with the way to it from the schema that was asked about: `.items[].total`, empty for that schema itself. */
export interface SchemaChange extends Local {
  readonly way: string;
}

/** A pair that is being compared further up counts as nothing new: what it has is said there. */
const UNDER_WAY: Compared = { found: [], edges: [] };

/** Gives what is found at a pair and below it: every pair below once, by the shortest way. */
export function collector(views: Views, budget: Budget): (pair: Pair) => readonly SchemaChange[] {
  const compared = new Map<string, Compared>();
  /** Pairs with nothing at them or below. */
  const clean = new Set<string>();
  let level = 0;

  const compare = (subject: Pair): Compared => {
    const known = compared.get(subject.key);
    if (known !== undefined) return known;
    if (!budget.take(sizeOf(subject))) return UNDER_WAY;
    compared.set(subject.key, UNDER_WAY);
    level += 1;
    const result = compareNow(subject);
    level -= 1;
    compared.set(subject.key, result);
    return result;
  };

  const compareNow = (subject: Pair): Compared => {
    const { before, after } = subject;
    if (before.alternatives() === undefined && after.alternatives() === undefined)
      return comparePlain(views, subject);
    if (level > MOST_LEVELS) budget.exhaust();
    return level > MOST_LEVELS ? UNDER_WAY : compareAlternatives(subject, judge, budget);
  };

  /** All pairs from one on that are not known to be clean, nearest first, with the way to each. */
  const walk = (start: Pair): ReadonlyMap<string, Step> => {
    const steps = new Map<string, Step>();
    if (clean.has(start.key)) return steps;
    steps.set(start.key, { pair: start, from: undefined, label: '', ...compare(start) });
    for (const step of steps.values()) {
      for (const { label, pair: next } of step.edges) {
        if (!budget.take(1)) return steps;
        if (clean.has(next.key) || steps.has(next.key)) continue;
        steps.set(next.key, { pair: next, from: step, label, ...compare(next) });
      }
    }
    // Inside a comparison, pairs that are under way look clean and may not be.
    if (level === 0) for (const key of cleanOnes(steps)) clean.add(key);
    return steps;
  };

  const judge = (subject: Pair): Verdict => {
    if (compared.get(subject.key) === UNDER_WAY) return 'open';
    const found = [...walk(subject).values()].flatMap((step) => step.found);
    return found.every(({ rule }) => RULES[rule] === 'info') ? 'fine' : 'broken';
  };

  return (start) =>
    [...walk(start).values()].flatMap((step) => {
      const way = step.found.length === 0 ? '' : wayTo(step);
      return step.found.map((found) => ({ ...found, way }));
    });
}

interface Step extends Compared {
  readonly pair: Pair;
  readonly from: Step | undefined;
  readonly label: string;
}

/** Ways longer than this are cut; nobody reads them. */
const LONGEST_WAY = 60;

function wayTo(last: Step): string {
  const labels: string[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.from) {
    if (labels.length >= LONGEST_WAY) return `…${labels.reverse().join('')}`;
    labels.push(step.label);
  }
  return labels.reverse().join('');
}

/** The steps from which no finding can be reached, found by going back from those with findings. */
function cleanOnes(steps: ReadonlyMap<string, Step>): readonly string[] {
  const parents = new Map<string, string[]>();
  for (const [key, { edges }] of steps) {
    for (const { pair } of edges) {
      const known = parents.get(pair.key);
      if (known === undefined) parents.set(pair.key, [key]);
      else known.push(key);
    }
  }
  const dirty = new Set([...steps].filter(([, { found }]) => found.length > 0).map(([key]) => key));
  for (const key of dirty) for (const parent of parents.get(key) ?? []) dirty.add(parent);
  return [...steps.keys()].filter((key) => !dirty.has(key));
}
