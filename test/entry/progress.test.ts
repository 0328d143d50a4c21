import { expect, test } from 'vitest';
import { PLAN_FORMAT, type Plan, type Step } from '../../src/core/model/plan.ts';
import { plain } from '../../src/core/render/paint.ts';
import { journalOf } from '../../src/entry/progress.ts';

const STEP: Step = {
  id: 'apiKey:acme',
  kind: 'apiKey',
  resource: 'ac\u001Bme',
  action: 'create',
  fields: [],
  impact: 'safe',
  reason: '',
  calls: [],
};

function play(live: boolean): { said: string[]; passed: string[] } {
  const said: string[] = [];
  const passed: string[] = [];
  const pass = (text: string): void => void passed.push(text);
  const journal = journalOf({
    say: (text) => void said.push(text),
    sayPaint: plain,
    ...(live ? { pass } : {}),
  });
  journal.note({ type: 'reading', what: 'API hello' });
  journal.note({ type: 'step-started', step: STEP, companions: [], number: 1, of: 2 });
  journal.note({ type: 'step-done', step: STEP, companions: [], number: 1, of: 2 });
  for (const secondsLeft of [3, 2, 1]) journal.note({ type: 'waiting', what: 'the stage', secondsLeft });
  journal.note({
    type: 'step-failed',
    step: STEP,
    companions: [],
    number: 2,
    of: 2,
    fault: { code: 'x', message: 'no' },
  });
  return { said, passed };
}

test('a log has one line per event that matters, and a wait once', () => {
  expect(play(false).said).toEqual([
    'Reading API hello\n',
    '✓ 1/2 create API key ac\\u{1b}me\n',
    'Waiting for the stage: at most 3 s\n',
    '✗ 2/2 create API key ac\\u{1b}me: no\n',
  ]);
});

test('on a screen what is going on passes and what was done stays', () => {
  const { said, passed } = play(true);
  expect(said).toHaveLength(2);
  expect(passed).toHaveLength(5);
});

/** Every line of a log about calls of so many steps each. */
function logged(calls: readonly (readonly Step[])[], failing = false): string[] {
  const said: string[] = [];
  const journal = journalOf({ say: (text) => void said.push(text.trimEnd()), sayPaint: plain });
  const steps = calls.flat();
  journal.note({ type: 'planned', plan: { ...PLAN, steps } });
  let number = 0;
  for (const [step = STEP, ...companions] of calls) {
    number += companions.length + 1;
    const event = { step, companions, number, of: steps.length };
    journal.note({ type: 'step-started', ...event });
    if (failing) journal.note({ type: 'step-failed', ...event, fault: { code: 'x', message: 'no' } });
    else journal.note({ type: 'step-done', ...event });
  }
  return said;
}

const PLAN: Plan = {
  format: PLAN_FORMAT,
  target: { account: '123456789012', region: 'us-east-1', environment: 'dev', owner: 'acme/apis' },
  steps: [],
  unchanged: 0,
  refusals: [],
  access: [],
  schedule: [],
  contract: [],
  breaking: 'warn',
  states: [],
  resets: [],
  notes: [],
  fingerprint: '',
};

function keys(count: number): Step[] {
  return Array.from({ length: count }, (_, index) => ({
    ...STEP,
    id: `apiKey:${index}`,
    resource: `k${index}`,
  }));
}

function withLinks(steps: readonly Step[]): Step[] {
  const links = steps.map(
    (step): Step => ({ ...step, kind: 'planKey', resource: `basic / ${step.resource}` }),
  );
  return [...steps, ...links];
}

test('an import is one line, with how many keys there are of how many', () => {
  const batches = Array.from({ length: 10 }, () => withLinks(keys(100)));
  expect(logged(batches)).toEqual(
    batches.map((_, index) => `✓ ${(index + 1) * 200}/2000 create API key: ${(index + 1) * 100} of 1000`),
  );
});

test('a small import is one line by the name of its first key', () => {
  expect(logged([withLinks(keys(10))])).toEqual(['✓ 20/20 create API key k0, and 19 more in the same call']);
});

test('of a thousand calls of one sort every hundredth is told', () => {
  const said = logged(keys(1000).map((step) => [step]));
  expect(said).toHaveLength(10);
  expect(said.at(-1)).toBe('✓ 1000/1000 create API key: 1000 of 1000');
});

test('of a thousand failures of one sort the first five are told', () => {
  expect(
    logged(
      keys(1000).map((step) => [step]),
      true,
    ),
  ).toHaveLength(5);
});
