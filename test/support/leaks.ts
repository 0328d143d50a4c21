/** Looks for the values of keys and secrets in what a run says and writes. */
import { expect } from 'vitest';
import type { Account } from '../../src/emulator/store.ts';

/** Every value of a key or of a secret that the account holds now, in any version. */
export function secretValues({ apiKeys, secrets }: Account): readonly string[] {
  const stored = Object.values(secrets).flatMap(({ versions }) => Object.values(versions));
  return [
    ...Object.values(apiKeys).map(({ value }) => value),
    ...stored.map(({ secretString }) => secretString),
  ];
}

/** As much of a value as would give it away, for one that is printed cut short. */
const TELLING = 12;

/**
 * None of the texts holds a value of the account, or one of `former`, or the beginning or end of one.
 * @param texts everything that was printed, written or thrown; by name, for the failure to tell which it was
 * @param former values that the account does not hold any more
 */
export function expectNoLeaks(
  texts: Readonly<Record<string, string>>,
  { account }: { readonly account: Account },
  former: Iterable<string> = [],
): void {
  const values = new Set([...secretValues(account), ...former].filter((value) => value.length >= TELLING));
  const tokens = [...values].flatMap((value) => [value.slice(0, TELLING), value.slice(-TELLING)]);
  const leaking = Object.entries(texts).flatMap(([name, text]) => {
    const found = tokens.filter((token) => text.includes(token));
    // The failure must not print the value either.
    return found.length === 0 ? [] : [`${name} holds ${found.length} parts of values`];
  });
  expect(leaking).toEqual([]);
}
