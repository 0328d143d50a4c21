/** Uses limits up: a burst of b calls is served and the next is not, and so is a quota of n. */
import { predictAccess } from '../../../src/core/access/predict.ts';
import type { DiffContext } from '../../../src/core/diff/context.ts';
import type { Access } from '../../../src/core/model/plan.ts';
import { call, callAtOnce, type Met, type Question } from './probes.ts';
import { settle, type World } from './world.ts';

/** What is more than this takes too many calls to use up. */
const SMALL = 12;
/** Seconds in which every bucket of the scenarios is full again. */
const REFILL = 60;

type Allowed = Extract<Access, { status: 'allowed' }>;

/** Where a limit lets more or less through than the plan predicts, once for each plan and operation. */
export async function limitsThatDisagree(
  world: World,
  context: DiffContext,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const question of questions) {
    const { client, api, operation } = question;
    const access = predictAccess(context, 'after', client.name, api, operation);
    if (access.status !== 'allowed') continue;
    const value = await firstServed(world, question);
    const place = `${access.plan} ${api} ${operation}`;
    if (value === undefined || seen.has(place)) continue;
    seen.add(place);
    const target = { api, operation, value };
    for (const text of await used(world, target, access)) wrong.push(`${place}: ${text}`);
  }
  settle(world.space.emulator.account);
  return wrong;
}

async function firstServed(world: World, { client, api, operation }: Question): Promise<string | undefined> {
  for (const value of client.values)
    if ((await call(world, { api, operation, value })) === 'served') return value;
  return undefined;
}

async function used(
  world: World,
  target: Parameters<typeof call>[1],
  { throttle, quota }: Allowed,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  if (throttle !== undefined && throttle.burst <= SMALL) {
    fresh(world);
    const met = await times(throttle.burst + 1, () => callAtOnce(world, target));
    if (!isUsedUp(met)) wrong.push(`a burst of ${throttle.burst} met ${met.join(' ')}`);
  }
  if (quota !== undefined && quota.limit <= SMALL) {
    fresh(world);
    const met = await times(quota.limit + 1, () => call(world, target));
    if (!isUsedUp(met)) wrong.push(`a quota of ${quota.limit} met ${met.join(' ')}`);
  }
  return wrong;
}

/** Every call is served but the last. */
function isUsedUp(met: readonly Met[]): boolean {
  return met.every((one, index) => one === (index === met.length - 1 ? 'blocked' : 'served'));
}

function fresh({ clock, space }: World): void {
  clock.seconds += REFILL;
  settle(space.emulator.account);
}

async function times<Value>(count: number, make: () => Promise<Value>): Promise<readonly Value[]> {
  const made: Value[] = [];
  for (let index = 0; index < count; index += 1) made.push(await make());
  return made;
}
