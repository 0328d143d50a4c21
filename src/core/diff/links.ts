/** Links between two things, as plans name them: `basic / hello`. A plan's id has no slash in it. */

const SEPARATOR = ' / ';

export function linkText(first: string, second: string): string {
  return `${first}${SEPARATOR}${second}`;
}

/** The two sides of a link; the second is empty where the text is none. */
export function linkOf(resource: string): readonly [first: string, second: string] {
  const index = resource.indexOf(SEPARATOR);
  return index === -1 ? [resource, ''] : [resource.slice(0, index), resource.slice(index + SEPARATOR.length)];
}
