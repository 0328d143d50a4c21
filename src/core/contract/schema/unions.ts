/**
 * `oneOf` and `anyOf`: every alternative that has to fit needs one that takes it. That the alternatives of a `oneOf` exclude
 * each other is not used: what fits into one of them is taken to be accepted.
 */
import { named } from '../rules.ts';
import type { Budget } from './budget.ts';
import { type Compared, type Edge, type Pair, pairOfParts } from './pairs.ts';
import type { Local } from './question.ts';
import type { Alternative, Part } from './view.ts';

/** Up to so many pairs of alternatives are tried; beyond, only those of the same name or place. */
const MOST_TRIES = 400;

interface Candidate {
  readonly index: number;
  readonly label: string;
  readonly named: boolean;
  readonly part: Part;
}

/**
 * Whether nothing breaks at a pair or below; `open` for a pair that is being compared further up, without a property in
 * between: alternatives that hold themselves.
 */
export type Verdict = 'fine' | 'broken' | 'open';

export function compareAlternatives(subject: Pair, judge: (pair: Pair) => Verdict, budget: Budget): Compared {
  const request = subject.direction === 'request';
  const [before, after] = [candidates(subject.before), candidates(subject.after)];
  // A side with an alternative that it does not know is not compared.
  if (before === undefined || after === undefined) return { found: [], edges: [] };
  const [fits, into] = request ? [before, after] : [after, before];
  const between = (one: Candidate, other: Candidate): Pair =>
    request ? pairOfParts(subject, one.part, other.part) : pairOfParts(subject, other.part, one.part);
  const all = fits.length * into.length <= MOST_TRIES;
  if (!all) budget.take(fits.length);

  const edges: Edge[] = [];
  const lonely: Candidate[] = [];
  const taken = new Set<Candidate>();
  for (const one of fits) {
    const tried = inOrder(one, into, all);
    const match =
      tried.find((other) => judge(between(one, other)) === 'fine') ??
      tried.find((other) => isLikely(one, other) && judge(between(one, other)) === 'open');
    if (match === undefined) lonely.push(one);
    else {
      taken.add(match);
      edges.push({ label: '', pair: between(one, match) });
    }
  }
  const free = into.filter((other) => !taken.has(other));
  const found = lonely.flatMap((one): Local[] => {
    const partner = partnerOf(one, free, lonely);
    if (partner === undefined) return [gone(request, one)];
    edges.push({ label: '', pair: between(one, partner) });
    return [];
  });
  return { found, edges };
}

function candidates(part: Part): readonly Candidate[] | undefined {
  const alternatives: readonly Alternative[] = part.alternatives() ?? [{ label: undefined, part }];
  const list = alternatives.flatMap(({ label, part: own }, index): Candidate[] => {
    const title = `number ${index + 1}`;
    return own === undefined ? [] : [{ index, label: label ?? title, named: label !== undefined, part: own }];
  });
  return list.length === alternatives.length ? list : undefined;
}

/** The likeliest first: the same name, then the same place. */
function inOrder(one: Candidate, others: readonly Candidate[], all: boolean): readonly Candidate[] {
  const likely = others.filter((other) => isLikely(one, other));
  const sorted = likely.sort((a, b) => Number(sameName(one, b)) - Number(sameName(one, a)));
  return all ? [...sorted, ...others.filter((other) => !likely.includes(other))] : sorted;
}

function isLikely(one: Candidate, other: Candidate): boolean {
  return sameName(one, other) || other.index === one.index;
}

function sameName(one: Candidate, other: Candidate): boolean {
  return one.named && other.named && one.label === other.label;
}

/** The alternative that one has become: the free one of its name, or the only one that is free where one is missing. */
function partnerOf(
  one: Candidate,
  free: readonly Candidate[],
  lonely: readonly Candidate[],
): Candidate | undefined {
  const [only] = free;
  return (
    free.find((other) => sameName(one, other)) ??
    (lonely.length === 1 && free.length === 1 && !(one.named && only?.named === true) ? only : undefined)
  );
}

function gone(request: boolean, { label }: Candidate): Local {
  return request
    ? { rule: 'request-alternative-removed', says: ` no longer accepts the alternative ${named(label)}` }
    : { rule: 'response-alternative-added', says: ` can now be the alternative ${named(label)}` };
}
