/** Real calls to the data plane with real keys, and what the access diff says that they meet. */
import { predictAccess } from '../../../src/core/access/predict.ts';
import type { DiffContext } from '../../../src/core/diff/context.ts';
import { TAG_ID } from '../../../src/core/model/live.ts';
import type { Access } from '../../../src/core/model/plan.ts';
import type { Account } from '../../../src/emulator/store.ts';
import { markOf } from './view.ts';
import { settle, type World } from './world.ts';

/** What a call met. */
export type Met = 'served' | 'refused' | 'absent' | 'blocked';

export interface Client {
  /** Undefined for a caller without a key. */
  readonly name: string | undefined;
  /** Of each of its keys, newest first. */
  readonly values: readonly string[];
}

/** Long enough for the smallest bucket to hold a call again. */
const PAUSE = 2;

/** Everybody who has a key, as a plan tells them apart: the generations of a key are one client. */
export function clientsOf({ match }: Pick<DiffContext, 'match'>, account: Account): readonly Client[] {
  const names = Object.values(account.apiKeys).map((key) => {
    const name = match.keyTargetsById.get(key.id)?.key ?? markOf(account, key)[TAG_ID] ?? key.name ?? key.id;
    return { name, value: key.value };
  });
  const groups = [...Map.groupBy(names, ({ name }) => name)];
  return [
    { name: undefined, values: [] },
    ...groups.map(([name, keys]) => ({ name, values: keys.map(({ value }) => value) })),
  ];
}

/** Makes one call, when the client has not called for a while. */
export async function call(
  world: World,
  {
    api,
    operation,
    value,
  }: { readonly api: string; readonly operation: string; readonly value?: string | undefined },
): Promise<Met> {
  world.clock.seconds += PAUSE;
  return await callAtOnce(world, { api, operation, value });
}

/** The same without waiting. */
export async function callAtOnce(
  { space }: World,
  {
    api,
    operation,
    value,
  }: { readonly api: string; readonly operation: string; readonly value?: string | undefined },
): Promise<Met> {
  const { restApis } = space.emulator.account;
  const found = Object.entries(restApis).find(([, { definition }]) => definition.restApi.name === api);
  const [method = '', path = ''] = operation.split(' ');
  const url = `${space.emulator.url}/_aws/execute-api/${found?.[0] ?? 'none'}/dev${path}`;
  const headers = value === undefined ? {} : { 'x-api-key': value };
  const response = await fetch(url, { method, headers });
  await response.arrayBuffer();
  return metOf(response.status, response.headers.get('x-amzn-errortype') ?? '');
}

/** aws-facts 9.2 */
function metOf(status: number, errorType: string): Met {
  if (status === 200) return 'served';
  if (status === 403 && errorType.startsWith('MissingAuthenticationToken')) return 'absent';
  if (status === 403 && errorType.startsWith('Forbidden')) return 'refused';
  if (status === 429) return 'blocked';
  throw new Error(`a call met ${status} ${errorType}`);
}

export function expectedOf({ status }: Access): Met {
  return status === 'allowed' || status === 'open' ? 'served' : status;
}

/** An operation that some client is asked about. */
export interface Question {
  readonly client: Client;
  readonly api: string;
  readonly operation: string;
}

/**
 * Calls every operation as every client, and says where a call met something else than the plan predicts; none is as it
 * should be. A client gets in when one of its keys does.
 * @param choose which questions are asked; all unless given
 */
export async function disagreements(
  world: World,
  context: DiffContext,
  side: 'before' | 'after',
  questions: readonly Question[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { client, api, operation } of questions) {
    const expected = expectedOf(predictAccess(context, side, client.name, api, operation));
    const met = await bestOf(world, { client, api, operation });
    const who = client.name ?? 'a caller without a key';
    if (met !== expected)
      wrong.push(`${side}: ${who} at ${api} ${operation}: predicted ${expected}, met ${met}`);
  }
  settle(world.space.emulator.account);
  return wrong;
}

const BEST: readonly Met[] = ['served', 'blocked', 'refused', 'absent'];

async function bestOf(world: World, { client, api, operation }: Question): Promise<Met> {
  const met: Met[] = [];
  for (const value of client.name === undefined ? [undefined] : client.values)
    met.push(await call(world, { api, operation, value }));
  // A key that does not exist is a key that nobody knows.
  if (met.length === 0) met.push(await call(world, { api, operation, value: 'a-key-that-nobody-has' }));
  return BEST.find((one) => met.includes(one)) ?? 'absent';
}
