/** Reports of an apply with thousands of steps are read by people. */
import { expect, test } from 'vitest';
import type { Step } from '../../src/core/model/plan.ts';
import type { ApplyReport, StepResult } from '../../src/core/model/report.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { renderApplyMarkdown } from '../../src/core/render/markdown.ts';
import { plain } from '../../src/core/render/paint.ts';
import { renderApplyReport } from '../../src/core/render/reports.ts';
import { applied, desired } from '../plan/world.ts';

const FAULT = { code: 'InternalFailure', message: 'no', operation: 'ImportApiKeys' };

function result(outcome: StepResult['outcome'], index: number): StepResult {
  const step: Step = {
    id: `apiKey:k${index}`,
    kind: 'apiKey',
    resource: `k${index}`,
    action: 'create',
    fields: [],
    impact: 'safe',
    reason: '',
    calls: [],
  };
  return { step, outcome, requestIds: [], ...(outcome === 'failed' ? { fault: FAULT } : {}) };
}

function report(results: readonly StepResult[]): ApplyReport {
  return { plan: assemblePlan(desired(), applied(desired())), steps: results, outcome: 'partly' };
}

function results(count: number, outcome: StepResult['outcome']): StepResult[] {
  return Array.from({ length: count }, (_, index) => result(outcome, index));
}

const MANY = report([...results(900, 'done'), ...results(100, 'failed'), ...results(3, 'not-attempted')]);

test('as text, many alike are a number, and the first failures are told', () => {
  const text = renderApplyReport(MANY, plain);
  const lines = text.split('\n').filter((line) => /^ {2}\S/.test(line));
  expect(lines).toEqual([
    '  done 900 × create API key',
    ...[0, 1, 2, 3, 4].map((index) => `  failed create API keys: key k${index}`),
    '  failed 95 more × create API key',
    ...[0, 1, 2].map((index) => `  not attempted create API keys: key k${index}`),
  ]);
});

test('so it is in Markdown', async () => {
  const text = await renderApplyMarkdown(MANY);
  expect(text.split('\n').filter((line) => line.startsWith('| done'))).toHaveLength(1);
  expect(text).toContain('95 more × create API key');
  expect(text.length).toBeLessThan(3000);
});

test('few are told one by one', () => {
  expect(renderApplyReport(report(results(20, 'done')), plain)).toContain('key k19');
});

test('a warning is told however many there are', () => {
  const [first, ...others] = results(100, 'done');
  if (first === undefined) throw new Error('there is one');
  const text = renderApplyReport(report([{ ...first, warnings: ['odd'] }, ...others]), plain);
  expect(text).toContain('warning key k0: odd');
  expect(text).toContain('99 × create API key');
});
