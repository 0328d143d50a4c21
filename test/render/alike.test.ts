/** Plans that do the same to many keys are read by people. */
import { expect, test } from 'vitest';
import { renderPlanMarkdown } from '../../src/core/render/markdown.ts';
import { plain } from '../../src/core/render/paint.ts';
import { renderPlan } from '../../src/core/render/terminal.ts';
import type { Desired } from '../../src/core/model/desired.ts';
import type { Plan } from '../../src/core/model/plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { applied, desired, desiredKey, desiredPlan } from '../plan/world.ts';

function withKeys(names: readonly string[]): Desired {
  const keys = names.map((name) => desiredKey(name, { store: { secret: `dev/${name}` } }));
  return desired({
    plans: { basic: desiredPlan({ keys: [...names] }) },
    keys: Object.fromEntries(keys.map((key) => [key.name, key])),
  });
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `client-${String(index).padStart(4, '0')}`);
}

function planFor(names_: readonly string[]): Plan {
  return assemblePlan(withKeys(names_), applied(withKeys([])));
}

function keyLines(text: string): string[] {
  return text.split('\n').filter((line) => line.includes('client-') || line.includes('{name}'));
}

const FIRST = 'client-0000, client-0001, client-0002';

test('a thousand new keys are a few lines, with what they have in common', () => {
  const text = renderPlan(planFor(names(1000)), plain);
  expect(keyLines(text.slice(text.indexOf('API keys')))).toEqual([
    `  + 1000 keys: ${FIRST} and 997 more`,
    '      name: {name}',
    '      value: generated, kept in the secret dev/{name}',
    `  + 1000 keys: ${FIRST} and 997 more`,
  ]);
});

test('one that is otherwise than the others stands alone', () => {
  const want = withKeys(names(20));
  const odd = desiredKey('client-0007', { enabled: false });
  const plan = assemblePlan({ ...want, keys: { ...want.keys, 'client-0007': odd } }, applied(withKeys([])));
  const text = renderPlan(plan, plain);
  expect(text).toContain(`  + 19 keys: ${FIRST} and 16 more`);
  expect(text).toContain('  + key client-0007\n');
});

test('ten are listed', () => {
  expect(renderPlan(planFor(names(10)), plain)).toContain('  + key client-0009\n');
});

test('in Markdown they are one row, and nothing is cut', async () => {
  const text = await renderPlanMarkdown(planFor(names(5000)));
  expect(text).toContain(`5000 keys: ${FIRST} and 4997 more`);
  expect(text).not.toContain('Cut to fit');
  expect(text.length).toBeLessThan(3000);
});
