/** Reports of use: aligned, cut with a count, within a comment, and inert whatever keys are called. */
import { expect, test } from 'vitest';
import type { LiveApiKey } from '../../src/core/model/live.ts';
import { TAG_GENERATION } from '../../src/core/model/key-mark.ts';
import { type Paint, plain } from '../../src/core/render/paint.ts';
import { COMMENT_LIMIT } from '../../src/core/render/markdown.ts';
import { renderUsage } from '../../src/core/render/usage.ts';
import { renderUsageMarkdown } from '../../src/core/render/usage-markdown.ts';
import type { UsageReport } from '../../src/core/usage/model.ts';
import { days, declared, key, livePlan, report, tagsOf, TODAY } from '../usage/world.ts';

const tagged: Paint = (style, text) => `<${style}>${text}</${style}>`;

/** Keys that used so much of 100 today. */
function reportOf(
  used: Readonly<Record<string, number>>,
  change: (key: LiveApiKey) => LiveApiKey = (one) => one,
) {
  const ids = Object.keys(used);
  const entries = Object.entries(used).map(([id, count]) => [id, days(TODAY, count)] as const);
  return report({
    keys: ids.map((id) => change(key(id))),
    use: { keys: ids, days: Object.fromEntries(entries) },
  });
}

test('text: columns in line, worst first, never used by name', () => {
  const used = { acme: 52, 'a-longer-name': 100, some: 20, nobody: 0 };
  expect(
    renderUsage(reportOf(used), plain),
  ).toBe(`dev (account 123456789012, us-east-1): use from 2025-12-12 to 2026-01-10

Basic (basic): 100 requests per MONTH for each key, now 2026-01-01 to 2026-01-31
  key            of the quota            used  runs out          last used   in range
  a-longer-name  [##########] 100%  100 / 100  exhausted         2026-01-10       100
  acme           [#####-----]  52%   52 / 100  about 2026-01-19  2026-01-10        52
  some           [##--------]  20%   20 / 100                    2026-01-10        20
  Never used: nobody
  4 keys, 172 requests in the range; 1 exhausted; 1 running out; 1 never used.
`);
});

test('colours say how bad it is', () => {
  const text = renderUsage(reportOf({ a: 95, b: 60, c: 5 }), tagged);
  expect(text).toContain('<red>[#########-]  95%</red>');
  expect(text).toContain('<yellow>[######----]  60%</yellow>');
  expect(text).toContain('<green>[----------]   5%</green>');
});

test('a bar is full only when nothing is left', () => {
  const live = [livePlan({ quota: { limit: 1000, period: 'MONTH', offset: 0 } })];
  const use = { keys: ['a'], days: { a: days(TODAY, 999) } };
  expect(renderUsage(report({ live, keys: [key('a')], use }), plain)).toContain('[#########-]  99%');
});

function many(count: number): UsageReport {
  const names = Array.from({ length: count }, (_, index) => `key-${index}`);
  return reportOf(Object.fromEntries(names.map((name, index) => [name, index % 2])));
}

test('long lists are cut, and how much was cut is said', async () => {
  const text = renderUsage(many(10_000), plain);
  expect(text).toContain('and 4,980 more (see --format json)');
  expect(text).toMatch(/Never used: .* and 4,980 more$/m);
  expect(text.split('\n').length).toBeLessThan(40);
  const markdown = await renderUsageMarkdown(many(10_000));
  expect(markdown).toContain('<details><summary>5,000 keys with use</summary>');
  expect(markdown).toContain('and 4,900 more');
});

test('Markdown fits into a comment, however many plans there are', async () => {
  const plans = Array.from({ length: 300 }, (_, index) =>
    declared({ id: `plan-${index}`, existing: { id: 'p1' } }),
  );
  const names = Array.from({ length: 200 }, (_, index) => `${'long '.repeat(40)}${index}`);
  const use = { keys: names, days: Object.fromEntries(names.map((name) => [name, days(TODAY, 1)])) };
  const made = report({ plans, keys: names.map((name) => key(name)), use });
  for (const limit of [COMMENT_LIMIT, 2_000]) {
    const markdown = await renderUsageMarkdown(made, limit);
    expect(markdown.length).toBeLessThanOrEqual(limit);
    expect(markdown).toMatch(/not shown here|too large/);
  }
});

const HOSTILE = [
  '@everyone #1 GH-1',
  '<script>alert(1)</script><img src=x>',
  'a | b `c` ``d``',
  '\u001B[31mred\u001B[0m',
  '\n\n# heading\n::error::pwned',
  '\u202Eright to left\u202C',
  '</details>[x](http://example.com)',
] as const;

test.each(HOSTILE)('names are inert: %j', async (name) => {
  const hostile = (one: LiveApiKey): LiveApiKey => ({
    ...one,
    name,
    enabled: false,
    tags: { ...tagsOf(one.id), [TAG_GENERATION]: name },
  });
  const { plans: used, ...rest } = reportOf({ a: 5, b: 0 }, hostile);
  const named = used.map((plan) => ({ ...plan, name, id: name }));
  const missing = report({ plans: [declared({ existing: { name } })], live: [] }).plans;
  const target = { ...rest.target, environment: name };
  const made: UsageReport = { ...rest, target, plans: [...named, ...missing] };
  const text = renderUsage(made, plain);
  expect(text).not.toMatch(/[\u001B\u202E]/u);
  expect(text).not.toMatch(/^(?:::|#)/m);
  const outside = (await renderUsageMarkdown(made)).replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '');
  expect(outside).not.toMatch(/@everyone|<script|<img|example\.com|::error|#1|GH-1/);
});
