/** The matrix: what people do to plans and keys, one thing at a time. */
import { PREMIUM } from './by-hand.ts';
import {
  admit,
  all,
  closeStage,
  dismiss,
  type Edit,
  forgetNames,
  key,
  moveKey,
  moveStage,
  omit,
  openStage,
  operations,
  plan,
  removeKey,
  removePlan,
  renameKey,
  renamePlan,
  shuffle,
} from './edits.ts';
import { SHOP } from './shop.ts';
import type { State } from './state.ts';

export interface Scenario {
  readonly name: string;
  /** Is applied before the first step. */
  readonly before: State;
  /** Each is applied before the next. */
  readonly steps: readonly Step[];
}

export interface Step {
  /** Absent where only time passes. */
  readonly edit?: Edit;
  /** Days that pass before the edit. */
  readonly days?: number;
  /** What takes the edit back, where that is not simply the files of before. */
  readonly revert?: Edit;
  /** Guards that a person lifts. */
  readonly force?: readonly string[];
}

function scenario(name: string, ...steps: readonly (Edit | Step)[]): Scenario {
  return from(SHOP, name, ...steps);
}

function from(before: State, name: string, ...steps: readonly (Edit | Step)[]): Scenario {
  return { name, before, steps: steps.map((step) => (typeof step === 'function' ? { edit: step } : step)) };
}

const ROTATING = key('acme', { rotate: { every: '30d', overlap: '7d' } })(SHOP);
const BULK = Array.from({ length: 8 }, (_, index) => `client-${index + 1}`);

const PLAIN: readonly Scenario[] = [
  scenario('everything in another order', shuffle()),
  scenario('a key is added', admit('basic', 'hooli')),
  scenario(
    'a key with a store is added',
    all(key('hooli', { store: { secret: 'tollgate/dev/hooli' } }), admit('gold', 'hooli')),
  ),
  scenario(
    'a key whose value is somebody else’s is added',
    all(key('hooli', { value: { secret: 'partners/hooli' } }), admit('basic', 'hooli')),
  ),
  scenario(
    'eight keys with stores are added',
    all(
      ...BULK.map((name) => key(name, { store: { secret: `tollgate/dev/${name}` } })),
      admit('basic', ...BULK),
      admit('feeds', ...BULK),
    ),
  ),
  scenario('a key is removed, and comes back', removeKey('acme'), {
    days: 2,
    edit: all(admit('basic', 'acme'), admit('feeds', 'acme')),
  }),
  scenario(
    'a key is removed, and deleted when nobody wants it back',
    removeKey('globex'),
    { days: 6 },
    { days: 2 },
  ),
  scenario(
    'a key is renamed',
    { edit: renameKey('acme', 'acme-inc'), revert: renameKey('acme-inc', 'acme') },
    forgetNames(),
  ),
  scenario(
    'a plan file is renamed',
    { edit: renamePlan('basic', 'starter'), revert: renamePlan('starter', 'basic') },
    forgetNames(),
  ),
  scenario(
    'a key is disabled, and enabled again',
    key('acme', { enabled: false }),
    key('acme', { enabled: true }),
  ),
  scenario(
    'a key is described otherwise',
    key('globex', { description: 'Contract 43', customerId: 'cus_43' }),
  ),
  scenario(
    'a plan is added, and taken away',
    plan('trial', () => ({ stages: [{ api: 'stock' }], keys: ['umbrella'] })),
    {
      edit: removePlan('trial'),
    },
  ),
];

const MOVES: readonly Scenario[] = [
  scenario('a key moves to a plan that opens the same stage', moveKey('globex', 'basic', 'gold')),
  scenario('a key moves to a plan that opens other stages', moveKey('umbrella', 'feeds', 'gold')),
  scenario(
    'two keys change places',
    all(moveKey('globex', 'basic', 'gold'), moveKey('initech', 'gold', 'basic')),
  ),
  scenario(
    'a key joins a second plan, and leaves it',
    admit('feeds', 'initech'),
    dismiss('feeds', 'initech'),
  ),
  scenario('a stage moves to another plan', moveStage('stock', 'gold', 'basic')),
  scenario('a stage moves to another plan with the same key', moveStage('news', 'feeds', 'basic')),
  scenario(
    'a stage and a key move against each other',
    all(moveStage('stock', 'gold', 'basic'), moveKey('acme', 'basic', 'gold')),
  ),
  scenario(
    'a plan opens another stage, and closes it',
    openStage('basic', { api: 'stock' }),
    closeStage('basic', 'stock'),
  ),
  scenario(
    'all keys move to a plan that is new',
    all(
      plan('silver', () => ({ name: 'Silver', stages: [{ api: 'orders' }], keys: ['acme', 'globex'] })),
      dismiss('basic', 'acme', 'globex'),
    ),
  ),
  scenario(
    'a plan file goes, and its keys have another',
    all(removePlan('basic'), admit('gold', 'acme', 'globex')),
  ),
];

const LIMITS: readonly Scenario[] = [
  scenario(
    'a plan is throttled less',
    plan('basic', (old) => ({ ...old, throttle: { rate: 3, burst: 3 } })),
  ),
  scenario(
    'a plan loses its limits',
    plan('gold', (old) => omit(old, 'quota', 'throttle')),
  ),
  scenario(
    'a plan gets limits',
    plan('feeds', (old) => ({ ...old, throttle: { rate: 1, burst: 1 }, quota: { limit: 3, period: 'DAY' } })),
  ),
  scenario(
    'everything of a plan changes at once',
    plan('basic', () => ({
      name: 'Starter',
      tags: { team: 'partners' },
      throttle: { rate: 4, burst: 3 },
      quota: { limit: 9, period: 'WEEK' },
      stages: [{ api: 'orders', methods: { 'GET /orders': { rate: 1, burst: 2 } } }, { api: 'stock' }],
      keys: ['globex', 'acme'],
    })),
  ),
  scenario(
    'an operation is blocked, and then the whole plan',
    plan('basic', (old) => ({
      ...old,
      stages: [{ api: 'orders', methods: { 'POST /orders': { rate: 0, burst: 0, blocked: true } } }],
    })),
    plan('basic', (old) => ({ ...old, throttle: { rate: 0, burst: 0, blocked: true } })),
  ),
  scenario(
    'operations come, go, and ask for keys',
    all(
      operations('orders', { 'GET /orders': 'open', 'GET /health': 'keyed', 'GET /returns': 'keyed' }),
      plan('basic', (old) => ({ ...old, stages: [{ api: 'orders' }] })),
    ),
  ),
];

const ROTATIONS: readonly Scenario[] = [
  scenario(
    'a key with a store gets another value',
    key('acme', { generation: 2 }),
    { days: 6 },
    { days: 2 },
    { days: 8 },
  ),
  scenario(
    'a key without a store gets another value',
    key('umbrella', { generation: 2 }),
    { days: 8 },
    { days: 8 },
  ),
  from(
    ROTATING,
    'the calendar gives a key another value',
    { days: 29 },
    { days: 2 },
    { days: 8 },
    { days: 8 },
    { days: 15 },
  ),
  scenario('a key gets a store later', key('umbrella', { store: { secret: 'tollgate/dev/umbrella' } })),
  scenario('a key gets another store', key('acme', { store: { secret: 'tollgate/dev/other' } })),
  scenario(
    'a key gets another value while it moves',
    all(key('acme', { generation: 2 }), moveKey('acme', 'basic', 'gold')),
    { days: 8 },
  ),
  scenario(
    'a key that works in two generations is removed, and comes back',
    key('acme', { generation: 2 }),
    { days: 1, edit: removeKey('acme') },
    { days: 1, edit: all(admit('basic', 'acme'), admit('feeds', 'acme')) },
    { days: 6 },
  ),
  scenario('a key that works in two generations is renamed and moves', key('acme', { generation: 2 }), {
    days: 1,
    edit: all(renameKey('acme', 'acme-inc'), moveKey('acme-inc', 'basic', 'gold')),
    revert: all(moveKey('acme-inc', 'gold', 'basic'), renameKey('acme-inc', 'acme')),
  }),
  scenario(
    'a disabled key gets another value',
    key('initech', { enabled: false }),
    key('initech', { generation: 2 }),
  ),
];

const FOREIGN: readonly Scenario[] = [
  scenario(
    'a plan of somebody else is joined, and left',
    plan('premium', () => ({ existing: { name: PREMIUM }, stages: [{ api: 'stock' }], keys: ['globex'] })),
    plan('premium', (old) => ({
      ...old,
      stages: [{ api: 'stock' }, { api: 'news' }],
      keys: ['globex', 'hooli'],
    })),
    plan('premium', (old) => ({ ...old, stages: [{ api: 'news' }], keys: ['hooli'] })),
  ),
  scenario(
    'a key moves to a plan of somebody else',
    {
      edit: all(
        plan('premium', () => ({ existing: { name: PREMIUM }, stages: [{ api: 'orders' }], keys: [] })),
        moveKey('globex', 'basic', 'premium'),
      ),
      // What a file of a plan of others does not name any more is given back; what no file speaks of is theirs.
      revert: all(moveKey('globex', 'premium', 'basic'), closeStage('premium', 'orders')),
    },
    moveKey('globex', 'premium', 'basic'),
  ),
];

export const SCENARIOS: readonly Scenario[] = [...PLAIN, ...MOVES, ...LIMITS, ...ROTATIONS, ...FOREIGN];
