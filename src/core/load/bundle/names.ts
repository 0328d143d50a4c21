/**
 * The names of components that come from other files. Models of API Gateway have alphanumeric names (aws-facts 2.6); the
 * names do not depend on the order in which anything was read.
 */
import type { Origin } from '../../model/origin.ts';
import { pointerKeys } from '../../model/problem.ts';

export interface Nameless {
  readonly value: object;
  readonly origin: Origin;
}

/**
 * A name for each, from the last key of its pointer or from its file.
 * @param taken names that stay
 */
export function nameAll(nameless: Iterable<Nameless>, taken: Iterable<string>): ReadonlyMap<object, string> {
  const used = new Set(taken);
  const next = new Map<string, number>();
  const names = new Map<object, string>();
  for (const { value, origin } of [...nameless].sort(byOrigin)) {
    const wish = wishOf(origin);
    let name = wish;
    for (let number = next.get(wish) ?? 2; used.has(name); number += 1) {
      name = `${wish}${number}`;
      next.set(wish, number + 1);
    }
    used.add(name);
    names.set(value, name);
  }
  return names;
}

function byOrigin(left: Nameless, right: Nameless): number {
  const [one, other] = [left, right].map(({ origin }) => `${origin.file}\n${origin.pointer}`);
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
