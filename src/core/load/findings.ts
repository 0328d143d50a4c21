/** Short ways to make a finding whose code is one of the loader's. */
import type { Finding } from '../model/problem.ts';
import type { LoadCode } from './codes.ts';

export function error(code: LoadCode, pointer: string, message: string, hint: string): Finding {
  return { code, severity: 'error', pointer, message, hint };
}

export function warning(code: LoadCode, pointer: string, message: string, hint: string): Finding {
  return { code, severity: 'warning', pointer, message, hint };
}

/** What is not supported yet: refused, so that nothing in a file is ever ignored. */
export function notYet(pointer: string, what: string, hint: string): Finding {
  return error('not-yet', pointer, `${what} is not supported yet.`, hint);
}

/** Text from a file for use in a message: on one line and short. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return JSON.stringify(short);
}

/** The first findings, and one that says how many more there are. */
export function capped(findings: readonly Finding[], most: number): readonly Finding[] {
  const rest = findings.length - most;
  if (rest <= 0) return findings;
  const severity = findings.slice(most).some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  const more = `${rest} more ${rest === 1 ? 'problem' : 'problems'} in this file, not listed.`;
  return [
    ...findings.slice(0, most),
    { ...error('too-many-problems', '', more, 'Put the listed ones right first.'), severity },
  ];
}

/** A finding and the path of the file it is in. */
export type PlacedFinding = Finding & { readonly file: string };

/** Each finding once per place, and of each file only so many that a person can read them. */
export function cappedByFile(findings: readonly PlacedFinding[], most: number): readonly PlacedFinding[] {
  const places = Map.groupBy(findings, ({ file, code, pointer }) => [file, code, pointer].join('\n'));
  const firsts = [...places.values()].flatMap((same) => same.slice(0, 1));
  return [...Map.groupBy(firsts, ({ file }) => file)].flatMap(([file, found]) =>
    capped(found, most).map((finding) => ({ ...finding, file })),
  );
}
