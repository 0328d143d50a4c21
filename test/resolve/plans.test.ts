/** Plan files whose values are filled in, known and unknown: what is a stand-in is not blamed, and what is known is checked. */
import { describe, expect, test } from 'vitest';
import { loadAndResolve } from '../support/load.ts';

const CONFIG = `environments:
  dev:
    values:
      known: acme
      number: 3
      zero: 0
      unread: { parameter: /unread }
`;

async function resolved(plan: string) {
  return await loadAndResolve({
    config: { path: 'tollgate.yaml', text: CONFIG },
    specs: [
      { path: 'specs/hello.yaml', text: 'openapi: 3.0.3\ninfo: { title: x, version: "1" }\npaths: {}\n' },
    ],
    plans: [{ path: 'plans/p.yaml', text: plan }],
    repositoryName: 'acme/apis',
    files: new Map([['k.csv', { path: 'k.csv', text: 'name\nk\n' }]]),
  });
}

async function found(plan: string): Promise<readonly string[]> {
  const { problems } = await resolved(plan);
  const others = problems.filter(({ code }) => code !== 'value-unused');
  return others.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('values that are not known', () => {
  test('may stand wherever a text, a number or a switch does, and the rest of the file is checked', async () => {
    const plan = `
name: "\${values.unread}"
throttle: { rate: "\${values.unread}", burst: 0 }
quota: { limit: 5, period: DAY, offset: "\${values.unread}" }
tags: { team: "\${values.unread}" }
keys:
  - "\${values.unread}"
  - name: "a \${values.unread}"
    enabled: "\${values.unread}"
    description: "\${values.unread}"
    store: { secret: "tollgate/\${values.unread}/a" }
    rotate: { every: "\${values.unread}", overlap: "\${values.unread}" }
    generation: "\${values.unread}"
  - { name: b, value: { secret: "\${values.unread}" } }
  - { name: c, value: { env: C }, store: { secret: c } }
`;
    expect(await found(plan)).toEqual([
      'limit-zero /throttle/burst',
      'key-store-not-generated /keys/3/store',
    ]);
  });

  test('do not make a plan disappear, whose stages are opened all the same', async () => {
    const { plans } = await resolved('stages: [{ api: hello }]\nkeys: ["${values.unread}"]\n');
    expect(plans).toMatchObject([{ stages: [{ api: 'hello' }], keys: [{}] }]);
  });

  test('say nothing about whether a limit is 0 or blocked', async () => {
    expect(await found('throttle: { rate: "${values.unread}", burst: 0, blocked: true }')).toEqual([]);
    expect(await found('throttle: { rate: 0, burst: 0, blocked: "${values.unread}" }')).toEqual([]);
  });
});

describe('values that are known', () => {
  test('are checked as if they stood in the file', async () => {
    const plan = `
throttle: { rate: "\${values.zero}", burst: 1 }
keys:
  - "\${values.known}"
  - { name: "\${values.known} ", generation: "\${values.number}" }
`;
    expect(await found(plan)).toEqual(['limit-zero /throttle/rate', 'key-name-invalid /keys/1/name']);
  });

  test('fill what is said of all keys of a key file', async () => {
    const plan =
      'keyFile: k.csv\nkeyDefaults: { store: { secret: "${values.known}/{name}" }, generation: "${values.number}" }\n';
    const { plans } = await resolved(plan);
    expect(plans[0]?.keys).toMatchObject([{ store: { secret: 'acme/k' }, rotation: { generation: 3 } }]);
  });

  test('are no values of keys', async () => {
    const plan =
      'keys: [{ name: a, value: "${values.known}" }, { name: b, value: { x: "${values.none}" } }]\n';
    expect(await found(plan)).toEqual(['key-value-in-file /keys/0/value', 'key-value-in-file /keys/1/value']);
  });
});
