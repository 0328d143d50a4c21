/** Repositories with many keys in one plan, and whether the account has each of them once, with its value where it belongs. */
import { expect } from 'vitest';
import { sorted } from '../../../src/core/model/json.ts';
import { readDescription } from '../../../src/core/model/key-mark.ts';
import { TAG_ID, TAG_OWNER } from '../../../src/core/model/live.ts';
import type { Account } from '../../../src/emulator/store.ts';
import { CONFIG, helloSpec } from '../files.ts';
import type { RecordedCall } from '../workspace.ts';

export function keyNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `client-${String(index).padStart(4, '0')}`);
}

/** `GET /hello` and a plan whose keys are in a CSV file; without keys, the plan alone. */
export function manyKeys(
  count: number,
  keyDefaults: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string>> {
  const keys = count === 0 ? {} : { keyFile: 'keys/clients.csv', keyDefaults };
  return {
    'tollgate.yaml': CONFIG,
    'specs/hello.json': helloSpec(),
    'plans/clients.yaml': JSON.stringify({ name: 'Clients', stages: [{ api: 'hello' }], ...keys }),
    'keys/clients.csv': ['name', ...keyNames(Math.max(count, 1)), ''].join('\n'),
  };
}

/** How many calls of each operation there were; of API Gateway those besides tagging too. */
export function counted(calls: readonly RecordedCall[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(calls, ({ operation }) => operation)].map(([operation, of]) => [operation, of.length]),
  );
}

/** Every key exists once, is ours by its mark, works, and is in the one plan once. */
export function expectEachOnce({ apiKeys, usagePlanKeys, tags, region }: Account, count: number): void {
  const keys = Object.values(apiKeys);
  const marks = keys.map(({ id, description = '' }) => {
    const own = tags[`arn:aws:apigateway:${region}::/apikeys/${id}`] ?? {};
    return own[TAG_OWNER] === undefined ? readDescription(description).tags : own;
  });
  expect(marks.map((mark) => mark[TAG_OWNER])).toEqual(keys.map(() => 'acme/apis'));
  expect(sorted(marks.map((mark) => mark[TAG_ID] ?? ''))).toEqual(keyNames(count));
  expect(keys.filter(({ enabled }) => enabled)).toHaveLength(count);
  expect(new Set(keys.map(({ value }) => value)).size).toBe(count);
  const [members = [], ...others] = Object.values(usagePlanKeys);
  expect(others).toEqual([]);
  expect(sorted(members)).toEqual(sorted(keys.map(({ id }) => id)));
}

/** The current value of the secret of each key is the value of the key. Says only how many are wrong, and of which keys. */
export function expectValuesInStores({ apiKeys, secrets }: Account): void {
  const byName = new Map(Object.values(secrets).map((secret) => [secret.name, secret]));
  const wrong = Object.values(apiKeys).filter(({ name, value }) => {
    const versions = Object.values(byName.get(`tollgate/dev/${name}`)?.versions ?? {});
    return versions.find(({ stages }) => stages.includes('AWSCURRENT'))?.secretString !== value;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
}

/** The value of every key, by its id. */
export function valuesById({ apiKeys }: Account): Record<string, string> {
  return Object.fromEntries(Object.values(apiKeys).map(({ id, value }) => [id, value]));
}
