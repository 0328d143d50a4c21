/** Keys as plan files and key files say them: what is made of them, and what is done with very many. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkKeyFile, crossed, loaded, plan } from './keys.ts';
import { crossFindings } from '../../src/core/load/cross-check.ts';
import { placeOfKey } from '../../src/core/load/cross-keys.ts';
import { DURATION, secondsOf } from '../../src/core/load/durations.ts';
import { MAX_KEYS, MAX_PROBLEMS } from '../../src/core/load/limits.ts';
import { checkPlans, compileKeys } from '../../src/core/desired/plans.ts';
import type { PlanFileKey } from '../../src/core/model/repository.ts';
import { loadAndResolve, readWhole } from '../support/load.ts';

const CASES = join(import.meta.dirname, '../cases/load');
/** Parts of plans that other tests look at. */
const BESIDE: ReadonlySet<string> = new Set(['file', 'keys', 'stages']);
const HOUR = 3600;
const DAY = 24 * HOUR;

describe('what plan files say of keys', () => {
  test('values, stores, names, rotation, and the rows of a key file with its defaults', async () => {
    const { plans, config } = await loadAndResolve(
      await readWhole(join(CASES, 'plan-keys-sound'), 'acme/apis'),
    );
    expect(config.policy.keys).toEqual({ grace: 14 * DAY, usedWithin: 0 });
    const parts = plans.map((each) =>
      Object.fromEntries(Object.entries(each).filter(([name]) => !BESIDE.has(name))),
    );
    expect(parts).toEqual([
      {
        id: 'blocked',
        name: 'blocked',
        throttle: { rate: 0, burst: 0 },
        quota: { limit: 0, period: 'DAY', offset: 0 },
      },
      { id: 'other', name: 'other', existing: { id: 'abc123' } },
      {
        id: 'partners',
        name: 'Partners',
        throttle: { rate: 10, burst: 20 },
        productCode: '6uxp0c5sx6f5s0dzv9m1example',
        tags: { team: 'integrations', 'cost center': '42', empty: '' },
        was: 'friends',
        keyFile: { path: 'keys/partners.csv', from: 5 },
        environments: ['prod'],
      },
      {
        id: 'premium',
        name: 'Premium',
        existing: { name: 'Premium' },
        keyFile: { path: 'keys/names.csv', from: 0 },
        environments: ['dev'],
      },
    ]);
    const hooli = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:hooli-AbCdEf';
    const rotation = { generation: 4, every: 30 * DAY, overlap: 7 * DAY };
    expect(plans[2]?.keys).toEqual([
      { name: 'acme', short: true, enabled: true },
      {
        name: 'globex',
        enabled: true,
        value: { secret: 'tollgate/prod/globex' },
        rotation: { generation: 3, overlap: 7 * DAY },
      },
      {
        name: 'initech',
        enabled: true,
        value: { parameter: '/keys/initech:2' },
        rotation: { generation: 1, overlap: 14 * DAY },
      },
      { name: 'umbrella', enabled: true, value: { env: 'UMBRELLA' }, was: 'Umbrella Corp' },
      {
        name: 'hooli',
        enabled: true,
        store: { secret: hooli },
        rotation: { generation: 2, every: 90 * DAY, overlap: 36 * HOUR },
      },
      {
        name: 'wayne',
        description: 'Partner wayne',
        enabled: false,
        store: { secret: 'tollgate/prod/wayne' },
        rotation,
      },
      {
        name: 'stark',
        description: 'Stark, "Tony"',
        customerId: 'cus_7',
        enabled: true,
        store: { secret: 'tollgate/prod/stark' },
        rotation,
      },
      {
        name: 'tyrell@corp/1',
        description: 'two\nlines',
        enabled: false,
        store: { secret: 'tollgate/prod/tyrell@corp/1' },
        rotation,
      },
    ]);
    expect(plans[3]?.keys).toEqual([
      { name: 'a', short: true, enabled: true },
      { name: 'b', short: true, enabled: true },
    ]);
  });

  test.for([
    ['a', true],
    ['a'.repeat(256), true],
    ['a'.repeat(257), false],
    ['a b+c-d=e.f_g:h/i@j', true],
    ['a ', false],
    ['a\n', false],
    ['__proto__', false],
    ['toString', true],
  ] as const)('a name of a key: %s', async ([name, valid]) => {
    const { problems } = await loaded({
      plan: JSON.stringify({ keys: [name, { name: `b-${name}`.trim() }] }),
    });
    expect(problems.filter(({ pointer }) => pointer === '/keys/0').map(({ code }) => code)).toEqual(
      valid ? [] : ['key-name-invalid'],
    );
  });

  test('{name} is the name, every time, and nothing in it is a pattern', async () => {
    const { plans } = await loaded({
      plan: 'keyFile: k.csv\nkeyDefaults: { description: "{name} and {name}" }',
      csv: 'name\n$&\n',
    });
    expect(plans[0]?.keys[0]?.description).toBe('$& and $&');
  });

  test('two plans name the same key file', async () => {
    const { problems, plans } = await loaded({
      plan: 'keyFile: k.csv',
      other: 'keyFile: k.csv',
      csv: 'name\na\n',
    });
    expect(problems).toEqual([]);
    expect(plans.map(({ keys }) => keys.map(({ name }) => name))).toEqual([['a'], ['a']]);
  });
});

test.for([
  ['0d', 0],
  ['1h', HOUR],
  ['90d', 90 * DAY],
  ['2w', 14 * DAY],
  ['99999h', 99_999 * HOUR],
  ['1m', undefined],
  ['01d', undefined],
  ['1.5d', undefined],
  ['100000d', undefined],
  ['', undefined],
  ['1d\n', undefined],
] as const)('a span of time: %s', ([text, seconds]) => {
  expect(DURATION.test(text) ? secondsOf(text) : undefined).toBe(seconds);
});

describe('a key that one file describes and another only names', () => {
  const described: PlanFileKey = { name: 'a', description: 'A', enabled: false };
  const short: PlanFileKey = { name: 'a', short: true, enabled: true };
  const rotation = { generation: 1, overlap: 7 * DAY };

  test.for([
    [[described], [short]],
    [[short], [described]],
  ])('is what the description says, in any order', ([first = [], second = []]) => {
    const plans = [plan('p', { keys: first }), plan('q', { keys: second })];
    expect(crossed(plans)).toEqual([]);
    expect(checkPlans(plans, {})).toEqual([]);
    expect(compileKeys(plans)).toEqual({ a: { name: 'a', description: 'A', enabled: false, rotation } });
  });

  test('is as by default when no file describes it', () => {
    const plans = [plan('p', { keys: [short] }), plan('q', { keys: [short] })];
    expect(compileKeys(plans)).toEqual({ a: { name: 'a', enabled: true, rotation } });
  });

  test('is not what a file of another environment says', () => {
    const plans = [
      plan('p', { keys: [described], environments: ['dev'] }),
      plan('q', { keys: [{ ...described, enabled: true }], environments: ['prod'] }),
    ];
    expect(crossed(plans)).toEqual([]);
  });
});

describe('places in key files', () => {
  test('every field is where it stands, whatever comes before it', async () => {
    const text =
      'Enabled,name,"description"\r\n\r\n , , \n yes ,é😀,"a ""b""\r\n, [tollgate x"\nno,"ok","[tollgate y"';
    const { problems } = await checkKeyFile(text);
    expect(problems.map(({ pointer, line, column }) => `${pointer} ${line}:${column}`)).toEqual([
      '/1/enabled 4:2',
      '/1/name 4:7',
      '/1/description 4:11',
      '/2/enabled 6:1',
      '/2/description 6:9',
    ]);
  });

  test('a row is known by its number', () => {
    const there = plan('p', { keyFile: { path: 'k.csv', from: 1 } });
    expect(placeOfKey(there, 0)).toEqual({ file: 'plans/p.yaml', pointer: '/keys/0' });
    expect(placeOfKey(there, 1)).toEqual({ file: 'k.csv', pointer: '/1' });
    expect(placeOfKey(there, 12)).toEqual({ file: 'k.csv', pointer: '/12' });
  });
});

describe('very many keys', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `key-${index}`);

  test('as many as an account has, and one more', async () => {
    const csv = (count: number) => `name\n${names(count).join('\n')}\n`;
    const most = await loaded({ plan: 'keyFile: k.csv', csv: csv(MAX_KEYS) });
    expect(most.problems).toEqual([]);
    expect(most.plans[0]?.keys).toHaveLength(MAX_KEYS);
    const more = await loaded({ plan: 'keyFile: k.csv', csv: csv(MAX_KEYS + 1) });
    expect(more.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['key-file-too-long k.csv']);
  });

  test('a few plan files that name a long file over and over', async () => {
    const csv = `name\n${names(MAX_KEYS).join('\n')}\n`;
    const others = Object.fromEntries(names(10).map((name) => [name, 'keyFile: k.csv']));
    const { problems, plans } = await loaded({ plan: 'keyFile: k.csv', csv, others });
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['key-file-too-long plans/p.yaml']);
    expect(plans.flatMap(({ keys }) => keys)).toEqual([]);
  });

  test('of problems, only so many are listed', async () => {
    const rows = names(MAX_KEYS).map((name) => `${name}&`);
    const { problems } = await loaded({ plan: 'keyFile: k.csv', csv: `name\n${rows.join('\n')}\n` });
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    const twice = await loaded({
      plan: 'stages: [{ api: hello }]\nkeyFile: k.csv',
      other: 'stages: [{ api: hello }]\nkeyFile: k.csv',
      csv: `name\n${names(MAX_KEYS).join('\n')}\n`,
    });
    expect(twice.problems).toHaveLength(MAX_PROBLEMS + 1);
  });

  /** Plans that open different stages, with the same keys in each, which count how often their names are read. */
  function counted(plans: number, keys: number) {
    const reads = { count: 0 };
    const key = (name: string): PlanFileKey => ({
      get name() {
        reads.count += 1;
        return name;
      },
      enabled: true,
      value: { secret: name },
    });
    const all = names(keys).map(key);
    const made = names(plans).map((id) => plan(id, { stages: [{ api: id, methods: {} }], keys: all }));
    return { plans: made, reads };
  }

  test.for([
    ['of loading', (plans: ReturnType<typeof plan>[]) => crossed(plans)],
    ['of compiling', (plans: ReturnType<typeof plan>[]) => [checkPlans(plans, {}), compileKeys(plans)]],
  ] as const)('the work %s grows with the keys, not with their square', ([, work]) => {
    const { plans, reads } = counted(3, 10_000);
    work(plans);
    expect(reads.count).toBeGreaterThan(0);
    // Each of the rules reads the name of each of 30,000 keys a few times.
    expect(reads.count).toBeLessThan(30 * 30_000);
  });

  test('environments that have the same plan files are looked at once', () => {
    const { plans, reads } = counted(2, 1000);
    const environment = { stage: 's', restApi: 'own', variables: {}, stageSettings: {} } as const;
    const config = (count: number) => ({
      owner: 'a/b',
      environments: Object.fromEntries(names(count).map((name) => [name, environment])),
      policy: { breaking: 'warn' } as const,
    });
    crossFindings(config(1), [], plans);
    const once = reads.count;
    crossFindings(config(50), [], plans);
    expect(reads.count).toBe(2 * once);
  });
});
