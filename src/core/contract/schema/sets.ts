/** Sets of strings. */
export type Strings = ReadonlySet<string>;

export function union(one: Strings, other: Strings): Strings {
  return other.size === 0 ? one : new Set([...one, ...other]);
}

export function intersection(one: Strings, other: Strings): Strings {
  return new Set([...one].filter((value) => other.has(value)));
}

export function difference(one: Strings, other: Strings): Strings {
  return new Set([...one].filter((value) => !other.has(value)));
}
