import { expect, test } from 'vitest';
import { sideBySide } from '../../src/aws/write/side-by-side.ts';

test('after a failure nothing is begun, and what runs is waited for', async () => {
  const ended: number[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const working = sideBySide([0, 1, 2, 3, 4, 5], 2, async (item) => {
    if (item === 1) throw new Error('item 1');
    if (item === 0) await held;
    ended.push(item);
  });
  let over = false;
  const outcome = working.catch((error: unknown) => error).finally(() => (over = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(over).toBe(false);
  release();
  expect(await outcome).toEqual(new Error('item 1'));
  expect(ended).toEqual([0]);
});

test('everything is done, no more at a time than are allowed', async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await sideBySide([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    done.push(item);
  });
  expect(done).toHaveLength(7);
  expect(most).toBe(3);
});
