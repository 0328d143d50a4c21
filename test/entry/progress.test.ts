import { expect, test } from 'vitest';
import type { Step } from '../../src/core/model/plan.ts';
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
  journal.note({ type: 'step-started', step: STEP, number: 1, of: 2 });
  journal.note({ type: 'step-done', step: STEP, number: 1, of: 2 });
  for (const secondsLeft of [3, 2, 1]) journal.note({ type: 'waiting', what: 'the stage', secondsLeft });
  journal.note({ type: 'step-failed', step: STEP, number: 2, of: 2, fault: { code: 'x', message: 'no' } });
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
