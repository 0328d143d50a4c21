/**
 * The names of components that come from other files. Models of API Gateway have alphanumeric names (aws-facts 2.6); the
 * names do not depend on the order in which anything was read.
 */
import type { Origin } from '../../model/origin.ts';
import { pointerKeys } from '../../model/problem.ts';
import type { Members, Sourced } from './groups.ts';

/**
 * A name for each, from the last key of its pointer or from its file; in the order of the names.
 * @param taken names that stay
 */
export function nameAll(nameless: Iterable<Sourced>, taken: Iterable<string>): Members {
  const used = new Set(taken);
  const next = new Map<string, number>();
  const named = new Map<string, Sourced>();
  for (const sourced of [...nameless].sort(byOrigin)) {
    const wish = wishOf(sourced.named ?? sourced.origin);
    let name = wish;
    for (let number = next.get(wish) ?? 2; used.has(name); number += 1) {
      name = `${wish}${number}`;
      next.set(wish, number + 1);
    }
    used.add(name);
    named.set(name, sourced);
  }
  return new Map([...named].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function byOrigin(left: Sourced, right: Sourced): number {
  const [one, other] = [left, right].map(({ origin, named = origin }) => `${named.file}\n${named.pointer}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function wishOf({ file, pointer }: Origin): string {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  return alphanumeric(pointerKeys(pointer).at(-1) ?? '') || alphanumeric(stem) || 'Model';
}

/** `pet-list` becomes `petList`. */
function alphanumeric(text: string): string {
  const [first = '', ...others] = text.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return [first, ...others.map((part) => part.charAt(0).toUpperCase() + part.slice(1))]
    .join('')
    .slice(0, 200);
}
