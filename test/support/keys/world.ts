/** A repository and an account with a clock that moves both, what others have in it, and a recorder of every write. */
import { APIGateway } from '@aws-sdk/client-api-gateway';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChooseFault } from '../../../src/emulator/faults.ts';
import type { Account } from '../../../src/emulator/store.ts';
import { type TestClock, type Workspace, workspace } from '../workspace.ts';
import { type ByHand, intrude, makeByHand } from './by-hand.ts';
import { type Recorder, recorder } from './recorder.ts';
import { SECRETS } from './shop.ts';
import { filesOf, type State } from './state.ts';

export interface World {
  readonly space: Workspace;
  readonly clock: TestClock;
  readonly recorder: Recorder;
  readonly byHand: ByHand;
  /** Makes the files say this and nothing else. */
  write(state: State): Promise<void>;
}

/** An account at a time, to go on from. */
export interface Saved {
  readonly account: Account;
  readonly seconds: number;
  readonly byHand: ByHand;
  readonly values: readonly string[];
}

export const START = Date.parse('2026-03-02T10:00:00Z') / 1000;

/** The state was applied, and others have put their things beside it. */
export async function newWorld(state: State, fault?: ChooseFault): Promise<World> {
  const world = await open(state, { seconds: START }, fault);
  const gateway = new APIGateway({
    endpoint: world.space.emulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const byHand = await makeByHand(gateway);
  const { report } = await world.space.apply();
  if (report?.outcome !== 'applied') throw new Error(`not applied: ${JSON.stringify(report, null, 1)}`);
  const [plan] = Object.values(state.plans);
  await intrude(gateway, byHand, plan?.name ?? '');
  gateway.destroy();
  settle(world.space.emulator.account);
  return { ...world, byHand };
}

/** Another account that is as the saved one was, with files of its own. */
export async function worldFrom(saved: Saved, state: State, fault?: ChooseFault): Promise<World> {
  const world = await open(state, { seconds: saved.seconds }, fault);
  Object.assign(world.space.emulator.account, structuredClone(saved.account));
  for (const value of saved.values) world.recorder.values.add(value);
  return { ...world, byHand: saved.byHand };
}

export function save({ space, clock, recorder: { values }, byHand }: World): Saved {
  return {
    account: structuredClone(space.emulator.account),
    seconds: clock.seconds,
    byHand,
    values: [...values],
  };
}

const NOBODY: ByHand = { apiId: '', premiumId: '', partnerId: '', guestId: '' };

async function open(state: State, clock: TestClock, fault?: ChooseFault): Promise<World> {
  const watch = recorder();
  const faulty = fault === undefined ? {} : { fault };
  const account = { secrets: SECRETS, onCall: watch.onCall, ...faulty };
  const space = await workspace(filesOf(state), [], account, clock);
  return {
    space,
    clock,
    recorder: watch,
    byHand: NOBODY,
    write: async (next) => {
      for (const folder of ['plans', 'specs']) await rm(join(space.root, folder), { recursive: true });
      await space.write(filesOf(next));
    },
  };
}

/** Calls of tests are no use: they count against nobody's quota, and keep no key from being cut off. */
export function settle(account: Account): void {
  account.usage = {};
}
