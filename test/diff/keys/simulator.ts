/** An account with keys, as values: what the steps of a plan do to it, write by write, so that a run can end between any two. */
import type { PatchOperation } from '../../../src/core/diff/patch-operation.ts';
import type { KeyTarget } from '../../../src/core/diff/keys/key-target.ts';
import { keyPatches } from '../../../src/core/diff/keys/key-patches.ts';
import { type KeyState, newKey, wantedKey } from '../../../src/core/diff/keys/wanted.ts';
import { linkOf } from '../../../src/core/diff/links.ts';
import { type Match, matchLive } from '../../../src/core/diff/match.ts';
import type { Desired } from '../../../src/core/model/desired.ts';
import { readDescription, TAG_STORE } from '../../../src/core/model/key-mark.ts';
import type { Live, LiveApiKey } from '../../../src/core/model/live.ts';
import { changes, type Plan, type Step } from '../../../src/core/model/plan.ts';
import { assemblePlan } from '../../../src/core/plan/assemble.ts';
import { applied } from '../../plan/world.ts';

/** Keys and who is in which plan; everything else is as declared. */
export interface World {
  readonly keys: readonly LiveApiKey[];
  /** By plan id: ids of keys. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** How many keys were ever made. */
  readonly made: number;
}

export const NOTHING: World = { keys: [], members: {}, made: 0 };

export function liveOf(desired: Desired, { keys, members }: World, time: number): Live {
  const live = applied(desired);
  const planKeys = Object.fromEntries(Object.keys(desired.plans).map((id) => [`p-${id}`, members[id] ?? []]));
  return { ...live, time, apiKeys: keys, planKeys };
}

/** One call to the service. */
export interface Write {
  readonly step: Step;
  readonly do: (world: World) => World;
}

export interface Run {
  readonly plan: Plan;
  readonly writes: readonly Write[];
}

export function planRun(desired: Desired, world: World, time: number): Run {
  const live = liveOf(desired, world, time);
  const match = matchLive(desired, live);
  const plan = assemblePlan(desired, live, match);
  const writes = changes(plan).flatMap((step) => writesOf(step, { desired, match, time }));
  return { plan, writes };
}

export function applyAll(desired: Desired, world: World, time: number): World {
  return planRun(desired, world, time).writes.reduce((now, write) => write.do(now), world);
}

interface Context {
  readonly desired: Desired;
  readonly match: Match;
  readonly time: number;
}

function writesOf(step: Step, context: Context): readonly Write[] {
  const [planId, label] = linkOf(step.resource);
  switch (`${step.action} ${step.kind}`) {
    case 'create apiKey':
      return [{ step, do: (world) => create(world, step, context) }];
    case 'update apiKey': {
      const target = found(context.match.keyTargets.get(step.resource));
      return found(target.live).markedIn === 'tags'
        ? tagged(step, found(target.live), found(wantedKey(context.desired, target, context.time)))
        : [{ step, do: (world) => described(world, target, context) }];
    }
    case 'delete apiKey':
      return [{ step, do: (world) => remove(world, idOf(world, context, step.resource)) }];
    case 'create planKey':
      return [{ step, do: (world) => admit(world, planId, idOf(world, context, label)) }];
    case 'delete planKey':
      return [{ step, do: (world) => dismiss(world, planId, idOf(world, context, label)) }];
    case 'update keyStore':
    case 'create keyStore':
      return [{ step, do: (world) => publish(world, step, context) }];
    default:
      throw new Error(`the simulator knows no way to ${step.action} a ${step.kind}`);
  }
}

function create(
  world: World,
  { resource, calls, with: lead }: Step,
  { desired, match, time }: Context,
): World {
  const target = found(match.keyTargets.get(resource));
  const state = newKey(desired, target);
  const imported = calls.includes('ImportApiKeys') || lead !== undefined;
  const key: LiveApiKey = {
    ...state,
    id: `new-${world.made}`,
    createdDate: time,
    markedIn: imported ? 'description' : 'tags',
  };
  return { ...world, keys: [...world.keys, key], made: world.made + 1 };
}

/** Tags before, UpdateApiKey, tags that go afterwards: as the writer does it. */
function tagged(step: Step, have: LiveApiKey, want: KeyState): readonly Write[] {
  const { operations, tags, untag } = keyPatches(want, have);
  const write = (needed: boolean, how: (key: LiveApiKey) => LiveApiKey): readonly Write[] =>
    needed ? [{ step, do: (world) => changed(world, have.id, how) }] : [];
  return [
    ...write(Object.keys(tags).length > 0, (key) => ({ ...key, tags: { ...key.tags, ...tags } })),
    ...write(operations.length > 0, (key) => patched(key, operations)),
    ...write(untag.length > 0, (key) => {
      const kept = Object.entries(key.tags).filter(([tag]) => !untag.includes(tag));
      return { ...key, tags: Object.fromEntries(kept) };
    }),
  ];
}

/** A mark in a description is written as a whole, and so from what the key says by then. */
function described(world: World, target: KeyTarget, { desired, time }: Context): World {
  const live = found(world.keys.find(({ id }) => id === target.live?.id));
  const want = found(wantedKey(desired, { ...target, live }, time));
  return changed(world, live.id, (key) => patched(key, keyPatches(want, live).operations));
}

function changed(world: World, id: string, how: (key: LiveApiKey) => LiveApiKey): World {
  return { ...world, keys: world.keys.map((key) => (key.id === id ? how(key) : key)) };
}

function patched(key: LiveApiKey, operations: readonly PatchOperation[]): LiveApiKey {
  return operations.reduce((now, { path, value = '' }) => patchedAt(now, path, value), key);
}

function patchedAt(key: LiveApiKey, path: string, value: string): LiveApiKey {
  if (path === '/enabled') return { ...key, enabled: value === 'true' };
  if (path === '/name') return { ...key, name: value };
  if (path === '/customerId') return { ...key, customerId: value };
  if (path !== '/description') throw new Error(`no such path: ${path}`);
  if (key.markedIn === 'tags') return { ...key, description: value };
  const { text, tags } = readDescription(value);
  return { ...key, description: text, tags };
}

function publish(world: World, { resource }: Step, { desired, match }: Context): World {
  const target = found(match.keyTargets.get(resource));
  const { secret } = found(found(desired.keys[target.key]).store);
  const id = idOf(world, { match }, resource);
  return {
    ...world,
    keys: world.keys.map((key) =>
      key.id === id ? { ...key, tags: { ...key.tags, [TAG_STORE]: secret } } : key,
    ),
  };
}

function remove(world: World, id: string): World {
  const members = Object.fromEntries(
    Object.entries(world.members).map(([plan, ids]) => [plan, ids.filter((one) => one !== id)]),
  );
  return { ...world, keys: world.keys.filter((key) => key.id !== id), members };
}

function admit(world: World, plan: string, id: string): World {
  const members = world.members[plan] ?? [];
  if (members.includes(id)) throw new Error('a key was admitted that is in the plan already');
  return { ...world, members: { ...world.members, [plan]: [...members, id] } };
}

function dismiss(world: World, plan: string, id: string): World {
  const members = world.members[plan] ?? [];
  if (!members.includes(id)) throw new Error('a key was dismissed that is not in the plan');
  return { ...world, members: { ...world.members, [plan]: members.filter((one) => one !== id) } };
}

/** Of a live key, or of one that this run made: the last one of its generation. */
function idOf(world: World, { match }: Pick<Context, 'match'>, label: string): string {
  const target = found(match.keyTargets.get(label));
  if (target.live !== undefined) return target.live.id;
  return found(world.keys.findLast(({ tags }) => tags['tollgate:id'] === target.key)).id;
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the plan speaks of something that is not there');
  return value;
}
