/** One step of a scenario with a fault in it, and what must hold after it and after the run that heals. */
import { sorted } from '../../../src/core/model/json.ts';
import type { Account } from '../../../src/emulator/store.ts';
import { type FaultInjector, faultInjector, type FaultPoint } from '../faults.ts';
import { expectNoLeaks } from '../leaks.ts';
import { accessIn, changedValues } from './invariants.ts';
import { callAtOnce } from './probes.ts';
import { DAY, wrongState } from './run.ts';
import type { Step } from './scenarios.ts';
import { operationsOf, type State } from './state.ts';
import { keyName, markOf, viewOf } from './view.ts';
import { type Saved, save, settle, type World, worldFrom } from './world.ts';
import { TAG_ID, TAG_OWNER } from '../../../src/core/model/live.ts';

/** A step as it is without faults. */
export interface Clean {
  readonly from: Saved;
  readonly old: State;
  readonly next: State;
  readonly step: Step;
  readonly calls: FaultInjector['calls'];
  /** The account after it. */
  readonly to: Saved;
  /** What keys can call before it and after it, through the same plan. */
  readonly kept: readonly Reach[];
  /** What keys can call before it, and could after these days if nobody had edited anything. */
  readonly before: readonly Reach[];
}

/** A key that is served at an operation. */
export interface Reach {
  readonly keyId: string;
  readonly api: string;
  readonly operation: string;
}

export async function cleanStep(from: Saved, old: State, step: Step): Promise<Clean> {
  const next = step.edit?.(old) ?? old;
  const injector = faultInjector();
  const world = await worldAt({ from, old, next, step }, injector);
  try {
    const before = await reachOf(world, keyed(old));
    const plansBefore = accessIn(viewOf(from.account));
    injector.arm();
    const { report } = await world.space.apply(optionsOf(step));
    if (!['applied', 'nothing-to-do'].includes(report?.outcome ?? '')) throw new Error('a clean run fails');
    const calls = [...injector.calls];
    settle(world.space.emulator.account);
    const to = save(world);
    const plansAfter = accessIn(viewOf(to.account));
    const after = new Set((await reachOf(world, next)).map(textOf));
    const kept = before.filter(
      (reach) => after.has(textOf(reach)) && plansBefore.get(pairOf(reach)) === plansAfter.get(pairOf(reach)),
    );
    return { from, old, next, step, calls, to, kept, before: await withoutEdit(from, old, step, before) };
  } finally {
    await world.space.close();
  }
}

/** What is left of it when only time passes. */
async function withoutEdit(
  from: Saved,
  old: State,
  step: Step,
  reaches: readonly Reach[],
): Promise<readonly Reach[]> {
  const world = await worldAt({ from, old, next: old, step }, faultInjector());
  try {
    await world.space.apply(optionsOf(step));
    return await served(world, reaches);
  } finally {
    await world.space.close();
  }
}

/** A world where the step is about to be applied. */
async function worldAt(
  { from, old, next, step }: Pick<Clean, 'from' | 'old' | 'next' | 'step'>,
  injector: FaultInjector,
): Promise<World> {
  const { days = 0 } = step;
  const world = await worldFrom({ ...from, seconds: from.seconds + days * DAY }, old, injector.fault);
  await world.write(next);
  world.recorder.start(world.space.emulator.account);
  return world;
}

const optionsOf = ({ force = [] }: Step) => ({ probeSeconds: 0, refresh: 'changed', force }) as const;

function textOf({ keyId, api, operation }: Reach): string {
  return `${keyId} ${api} ${operation}`;
}

function pairOf({ keyId, api }: Reach): string {
  return `key ${keyId} stage ${api}:dev`;
}

/** Operations that ask for no key tell nothing about keys. */
function keyed({ apis, ...state }: State): State {
  const asking = Object.entries(apis).map(
    ([api, operations]) =>
      [
        api,
        Object.fromEntries(Object.entries(operations).filter(([, access]) => access === 'keyed')),
      ] as const,
  );
  return { ...state, apis: Object.fromEntries(asking) };
}

/** Real calls of every key at every operation. */
async function reachOf(world: World, state: State): Promise<readonly Reach[]> {
  const all = Object.keys(world.space.emulator.account.apiKeys).flatMap((keyId) =>
    operationsOf(state).map(([api, operation]) => ({ keyId, api, operation })),
  );
  return await served(world, all);
}

async function served(world: World, reaches: readonly Reach[]): Promise<readonly Reach[]> {
  const { account } = world.space.emulator;
  const found: Reach[] = [];
  for (const reach of reaches) {
    world.clock.seconds += 2;
    const value = account.apiKeys[reach.keyId]?.value;
    if (value !== undefined && (await callAtOnce(world, { ...reach, value })) === 'served') found.push(reach);
  }
  settle(account);
  return found;
}

/** Applies with a fault, looks, and applies again as a person would: everything that is then not as it must be. */
export async function disturbedStep(clean: Clean, point: FaultPoint): Promise<readonly string[]> {
  const injector = faultInjector();
  const world = await worldAt(clean, injector);
  try {
    const wrong = [...(await faultyApply(world, clean, injector, point))];
    wrong.push(...(await healed(world, clean, clean.next)));
    const [summary, wanted] = [summaryOf(world.space.emulator.account), summaryOf(clean.to.account)];
    if (summary !== wanted) wrong.push(`another account:\n${summary}\ninstead of\n${wanted}`);
    return wrong;
  } finally {
    await world.space.close();
  }
}

/** Applies with a fault, and takes the edit back: whoever could call before can call again, with the same value. */
export async function revertedStep(clean: Clean, point: FaultPoint): Promise<readonly string[]> {
  const injector = faultInjector();
  const world = await worldAt(clean, injector);
  const { step, old, next } = clean;
  const back = step.revert?.(next) ?? old;
  try {
    const wrong = [...(await faultyApply(world, clean, injector, point))];
    await world.write(back);
    wrong.push(...(await healed(world, clean, back)));
    wrong.push(...(await lost(world, clean.before, 'lost for good')));
    return wrong;
  } finally {
    await world.space.close();
  }
}

async function faultyApply(
  world: World,
  clean: Clean,
  injector: FaultInjector,
  point: FaultPoint,
): Promise<readonly string[]> {
  injector.arm(point);
  let said: string;
  try {
    said = JSON.stringify(await world.space.apply(optionsOf(clean.step)));
  } catch (error) {
    said = `${String(error)} ${JSON.stringify(error)}`;
  }
  injector.arm();
  settle(world.space.emulator.account);
  expectNoLeaks(
    { said, events: JSON.stringify(world.space.events) },
    world.space.emulator,
    world.recorder.values,
  );
  return [...(await lost(world, clean.kept, 'lost in between')), ...nowhereStored(world, clean)];
}

async function lost(world: World, wanted: readonly Reach[], what: string): Promise<readonly string[]> {
  const still = new Set((await served(world, wanted)).map(textOf));
  const { account } = world.space.emulator;
  return wanted
    .filter((reach) => !still.has(textOf(reach)))
    .map(
      ({ keyId, api, operation }) =>
        `${what}: ${keyName(account, account.apiKeys[keyId])} at ${api} ${operation}`,
    );
}

/** Keys that the run made whose value nobody has, although they have a store. */
function nowhereStored({ space }: World, { from, next }: Clean): readonly string[] {
  const { apiKeys, secrets } = space.emulator.account;
  const stored = new Set(
    Object.values(secrets).flatMap(({ versions }) =>
      Object.values(versions).map(({ secretString }) => secretString),
    ),
  );
  return Object.values(apiKeys)
    .filter(({ id, value }) => from.account.apiKeys[id] === undefined && !stored.has(value))
    .filter((key) => next.keys[markOf(space.emulator.account, key)[TAG_ID] ?? '']?.store !== undefined)
    .map((key) => `its value is nowhere: ${keyName(space.emulator.account, key)}`);
}

/** Applies, once more where the first run found the account in motion, and looks at everything. */
async function healed(world: World, clean: Clean, state: State): Promise<readonly string[]> {
  const { space } = world;
  const { account } = space.emulator;
  const first = await space.apply(optionsOf(clean.step));
  const last = isDone(first) ? first : await space.apply(optionsOf(clean.step));
  settle(account);
  const wrong = isDone(last) ? [] : [`not healed: ${reasons(last)}`];
  if (last !== first) wrong.push(`healed by the second run only: ${reasons(first)}`);
  // An apply that wrote something has read everything again at its end.
  const left = await wrongState(
    world,
    state,
    last.report?.verify === undefined ? ['all', 'changed'] : ['changed'],
  );
  const values = changedValues(clean.from.account, account).map((name) => `another value: ${name}`);
  return [...wrong, ...left, ...values];
}

type Applied = Awaited<ReturnType<World['space']['apply']>>;

function isDone({ report }: Applied): boolean {
  return report?.outcome === 'applied' || report?.outcome === 'nothing-to-do';
}

function reasons({ report }: Applied): string {
  const faults = report?.steps.flatMap(({ step, fault }) =>
    fault === undefined ? [] : `${step.id}: ${fault.message}`,
  );
  return JSON.stringify([
    report?.outcome,
    report?.plan.refusals.map(({ message }) => message),
    faults,
    report?.verify?.plan.steps.map(({ id }) => id),
  ]);
}

/** Which keys of ours there are and where they are admitted, without ids, values and dates. */
function summaryOf(account: Account): string {
  const lines = Object.values(account.apiKeys).flatMap((key) => {
    const mark = markOf(account, key);
    if (mark[TAG_OWNER] === undefined) return [];
    const plans = Object.entries(account.usagePlanKeys).flatMap(([plan, keys]) =>
      keys.includes(key.id) ? [account.usagePlans[plan]?.name ?? plan] : [],
    );
    const marks = sorted(Object.keys(mark)).join(' ');
    return [`${keyName(account, key)} ${key.name} ${key.enabled} [${sorted(plans).join(' ')}] ${marks}`];
  });
  return lines.sort().join('\n');
}
