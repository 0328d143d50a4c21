/** Text from specs and from the service is hostile: nothing of it may act. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/core/model/plan.ts';
import { short, visible } from '../../src/core/render/escape.ts';
import { outcomeMarkdown } from '../../src/entry/markdown.ts';
import { renderProblemsMarkdown } from '../../src/core/render/problems-markdown.ts';
import { COMMENT_LIMIT, marker, renderPlanMarkdown } from '../../src/core/render/markdown.ts';
import { plain } from '../../src/core/render/paint.ts';
import { renderProblems } from '../../src/core/render/reports.ts';
import { renderPlan } from '../../src/core/render/terminal.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { desired, EMPTY } from '../plan/world.ts';

const HOSTILE = [
  '@everyone #1 GH-1',
  '<script>alert(1)</script><img src=x>',
  'a | b `c` ``d`` \\| e',
  '\u001B[31mred\u001B[0m',
  '\n\n# heading\n::error::pwned',
  '\u202Eright to left\u202C',
  'zero\u200Bwidth',
  '<!-- tollgate:prod -->',
  '</details>[x](http://example.com)',
] as const;

function planWith(text: string): Plan {
  const plan = assemblePlan(desired(), EMPTY);
  const steps = plan.steps.map((step) => ({
    ...step,
    resource: step.kind === 'usagePlan' ? text : step.resource,
    fields: step.fields.map((field) => ({ ...field, field: text, after: text })),
  }));
  const change = { api: text, operation: text, rule: text, level: 'breaking', message: text } as const;
  const contract = [change, { ...change, message: `${text}: ${text}` }, { ...change, api: 'other' }];
  return { ...plan, steps, contract, notes: [text], target: { ...plan.target, environment: text } };
}

/** The Markdown without its code spans: what could act. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '');
}

function cells(line: string): number {
  return line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 1;
}

test.each(HOSTILE)('inert in Markdown: %j', async (text) => {
  const markdown = await renderPlanMarkdown(planWith(text));
  const outside = outsideCode(markdown);
  expect(outside).not.toMatch(/@everyone|<script|<img|example\.com|::error|#1|GH-1/);
  expect(outside).not.toContain('<!--');
  expect(marker(text)).toMatch(/^<!-- tollgate:[\w.-]* -->$/);
  // Every row of a table has as many cells as its heading, which is ours.
  let heading = '';
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) heading = '';
    else if (heading === '') heading = line;
    expect(cells(line), line).toBe(cells(heading));
  }
});

test.each(HOSTILE)('inert in a terminal: %j', (text) => {
  const shown = renderPlan(planWith(text), plain);
  expect(shown).not.toMatch(/[\u001B\u202E\u200B]/u);
  expect(shown).not.toMatch(/^(?:::|#)/m);
});

test('problems are inert too', async () => {
  const problems = HOSTILE.map((text) => ({
    code: 'unknown-key',
    severity: 'error' as const,
    file: text,
    pointer: '',
    line: 1,
    column: 1,
    message: text,
    hint: text,
  }));
  expect(renderProblems(problems, plain)).not.toMatch(/[\u001B\u202E\u200B]/u);
  const markdown = await renderProblemsMarkdown(problems, { limit: COMMENT_LIMIT, fold: true });
  expect(outsideCode(markdown)).not.toMatch(/@everyone|<script|<img|::error/);
});

test('nothing invisible survives, and what is visible is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(short(text, 20).length).toBeLessThanOrEqual(20);
    }),
  );
  expect(visible('naïve – 東京 ✓')).toBe('naïve – 東京 ✓');
});

test('a comment fits, and says what was cut', async () => {
  const plan = assemblePlan(desired(), EMPTY);
  const [step] = plan.steps;
  if (step === undefined) throw new Error('no step');
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...step,
    id: `restApi:api-${index}`,
    resource: `api-${index}`,
  }));
  const markdown = await renderPlanMarkdown({ ...plan, steps: many });
  expect(markdown.length).toBeLessThanOrEqual(COMMENT_LIMIT);
  expect(markdown).toMatch(/Cut to fit: \d+ more changes/);
});

test('a comment with many problems fits as well, and keeps the errors', async () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({
    code: 'schema-keyword',
    severity: index === 2999 ? ('error' as const) : ('warning' as const),
    file: 'specs/a.yaml',
    pointer: '',
    line: index + 1,
    column: 1,
    message: 'x'.repeat(500),
    hint: 'y'.repeat(500),
  }));
  const plan = assemblePlan(desired(), EMPTY);
  const outcome = { command: 'plan', exitCode: 0, environment: 'dev', problems: many, faults: [] } as const;
  for (const each of [outcome, { ...outcome, plan }]) {
    const markdown = await outcomeMarkdown(each, '<!-- tollgate:dev -->');
    expect(markdown.length).toBeLessThanOrEqual(COMMENT_LIMIT + 100);
    expect(markdown).toContain('specs/a.yaml:3000:1');
    expect(markdown).toMatch(/\d+ more are not shown here/);
  }
});
