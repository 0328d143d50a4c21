/** Writes that run side by side. */
import pLimit from 'p-limit';

/**
 * Does the work for every item, so many at a time. After a failure nothing more is begun, and what has begun is waited for:
 * nothing is written any more when this ends.
 * @throws the first failure
 */
export async function sideBySide<Item>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const limit = pLimit(most);
  const failures: unknown[] = [];
  const task = async (item: Item): Promise<void> => {
    if (failures.length > 0) return;
    try {
      await work(item);
    } catch (error) {
      failures.push(error);
    }
  };
  await Promise.all(items.map((item) => limit(task, item)));
  if (failures.length > 0) throw failures[0];
}
