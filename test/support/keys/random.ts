/** Random edits: what people could do next to the files, as long as the files stay without errors. */
import fc from 'fast-check';
import * as edits from './edits.ts';
import type { Step } from './scenarios.ts';
import { type Limit, namedKeys, type State } from './state.ts';

/** A kind of edit, and numbers that pick what it is about. */
export interface Dice {
  readonly kind: keyof typeof KINDS;
  readonly picks: readonly [number, number, number];
  readonly days: number;
}

type Pick = <Item>(items: readonly Item[], index: 0 | 1 | 2) => Item | undefined;

interface Table {
  readonly state: State;
  readonly pick: Pick;
  /** A name that nothing had before. */
  readonly fresh: string;
}

const LIMITS: readonly Limit[] = [
  { rate: 1, burst: 1 },
  { rate: 2, burst: 2 },
  { rate: 5, burst: 3 },
  { rate: 0, burst: 0, blocked: true },
];

/** Undefined where there is nothing to do it to. */
const KINDS = {
  addKey: ({ state, pick, fresh }: Table) => {
    const plan = pick(plansOf(state), 0);
    const store = pick([{ store: { secret: `tollgate/dev/${fresh}` } }, {}], 1) ?? {};
    return plan === undefined ? undefined : edits.all(edits.key(fresh, store), edits.admit(plan, fresh));
  },
  removeKey: (table: Table) => withKey(table, edits.removeKey),
  restoreKey: ({ state, pick }: Table) => {
    const gone = pick(
      Object.keys(state.keys).filter((name) => !namedKeys(state).includes(name)),
      0,
    );
    const plan = pick(plansOf(state), 1);
    return gone === undefined || plan === undefined ? undefined : edits.admit(plan, gone);
  },
  renameKey: (table: Table) => withKey(table, (name) => edits.renameKey(name, table.fresh)),
  describeKey: (table: Table) =>
    withKey(table, (name) => edits.key(name, { description: `Contract ${table.fresh}` })),
  toggleKey: (table: Table) =>
    withKey(table, (name) => edits.key(name, { enabled: table.state.keys[name]?.enabled === false })),
  replaceValue: (table: Table) =>
    withKey(table, (name) => edits.key(name, { generation: (table.state.keys[name]?.generation ?? 1) + 1 })),
  rotate: (table: Table) =>
    withKey(table, (name) => edits.key(name, { rotate: { every: '20d', overlap: '5d' } })),
  moveKey: ({ state, pick }: Table) => {
    const from = pick(plansOf(state), 0);
    const to = pick(plansOf(state), 1);
    const name = from === undefined ? undefined : pick(state.plans[from]?.keys ?? [], 2);
    return from === undefined || to === undefined || name === undefined
      ? undefined
      : edits.moveKey(name, from, to);
  },
  admitKey: ({ state, pick }: Table) => {
    const [plan, name] = [pick(plansOf(state), 0), pick(namedKeys(state), 1)];
    return plan === undefined || name === undefined ? undefined : edits.admit(plan, name);
  },
  limits: (table: Table) =>
    withPlan(table, (id) =>
      edits.plan(id, (old) => ({ ...edits.omit(old, 'throttle'), ...throttle(table.pick(LIMITS, 1)) })),
    ),
  quota: (table: Table) =>
    withPlan(table, (id) =>
      edits.plan(id, (old) =>
        old.quota === undefined ? { ...old, quota: { limit: 4, period: 'DAY' } } : edits.omit(old, 'quota'),
      ),
    ),
  renamePlan: (table: Table) => withPlan(table, (id) => edits.renamePlan(id, table.fresh)),
  addPlan: ({ state, pick, fresh }: Table) => {
    const api = pick(Object.keys(state.apis), 0) ?? '';
    const name = pick(namedKeys(state), 1);
    return edits.plan(fresh, () => ({ stages: [{ api }], keys: name === undefined ? [] : [name] }));
  },
  removePlan: (table: Table) => withPlan(table, edits.removePlan),
  openStage: ({ state, pick }: Table) => {
    const [plan, api] = [pick(plansOf(state), 0), pick(Object.keys(state.apis), 1)];
    return plan === undefined || api === undefined ? undefined : edits.openStage(plan, { api });
  },
  closeStage: ({ state, pick }: Table) => {
    const [plan, api] = [pick(plansOf(state), 0), pick(Object.keys(state.apis), 1)];
    return plan === undefined || api === undefined ? undefined : edits.closeStage(plan, api);
  },
  moveStage: ({ state, pick }: Table) => {
    const [from, to] = [pick(plansOf(state), 0), pick(plansOf(state), 1)];
    const api = from === undefined ? undefined : pick(state.plans[from]?.stages ?? [], 2)?.api;
    return from === undefined || to === undefined || api === undefined
      ? undefined
      : edits.moveStage(api, from, to);
  },
  shuffle: () => edits.shuffle(),
  wait: () => edits.forgetNames(),
} satisfies Record<string, (table: Table) => edits.Edit | undefined>;

function plansOf({ plans }: State): readonly string[] {
  return Object.keys(plans);
}

function throttle(limit: Limit | undefined): { readonly throttle?: Limit } {
  return limit === undefined ? {} : { throttle: limit };
}

function withKey({ state, pick }: Table, make: (name: string) => edits.Edit): edits.Edit | undefined {
  const name = pick(namedKeys(state), 0);
  return name === undefined ? undefined : make(name);
}

function withPlan({ state, pick }: Table, make: (id: string) => edits.Edit): edits.Edit | undefined {
  const id = pick(plansOf(state), 0);
  return id === undefined ? undefined : make(id);
}

export const dice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  picks: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
  days: fc.constantFrom(0, 0, 0, 1, 3, 8),
});

/** What was said before is forgotten first. An edit after which the files would have errors is not made. */
export function stepOf({ kind, picks, days }: Dice, state: State, turn: number): Step {
  const pick: Pick = (items, index) => items[picks[index] % Math.max(items.length, 1)];
  const forgotten = edits.forgetNames()(state);
  const edit = KINDS[kind]({ state: forgotten, pick, fresh: `n${turn}` });
  const next = edit?.(forgotten) ?? forgotten;
  return { days, edit: () => (isSound(next) ? next : forgotten) };
}

/** A key is in one plan per stage, every stage is open to somebody, and every plan opens one. */
function isSound({ apis, plans }: State): boolean {
  const files = Object.values(plans);
  const opened = files.flatMap(({ stages }) => stages.map(({ api }) => api));
  const access = files.flatMap(({ stages, keys }) =>
    stages.flatMap(({ api }) => keys.map((name) => `${name} ${api}`)),
  );
  const doubled = files.some(({ stages }) => new Set(stages.map(({ api }) => api)).size < stages.length);
  return (
    !doubled &&
    files.every(({ stages }) => stages.length > 0) &&
    Object.keys(apis).every((api) => opened.includes(api)) &&
    new Set(access).size === access.length
  );
}
