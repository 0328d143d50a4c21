/** "Did you mean": the known word that a mistyped one most likely stands for. */
import { distance } from 'fastest-levenshtein';

/** Longer words are nobody's typing mistake, and the distance costs the product of both lengths. */
const LONGEST_WORD = 200;

/**
 * The candidate nearest to a word, ignoring case, or undefined when none is near enough to be meant: at most a third of the
 * word may differ, or two letters (which two swapped ones are), or one of a very short word. Of two that are equally near, the first in alphabetical order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly far: number } | undefined;
  for (const candidate of [...candidates].sort()) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= limit && (best === undefined || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}

/** A hint that names the nearest candidate where there is one, and lists a few of them where there is none. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const known = [...candidates];
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (known.length === 0 || known.length > 12) return otherwise;
  return `${otherwise} Known: ${known.join(', ')}.`;
}
