/** Reads lists to their end. A list that is cut off would make things look absent, which is worse than an error. */
import { OperationError } from '../core/model/fault.ts';

/** The largest page the service gives (aws-facts 3.1). */
export const PAGE_SIZE = 500;

interface Page<Item> {
  readonly items?: readonly Item[] | undefined;
  readonly position?: string | undefined;
}

/**
 * All items of a paged list.
 * @param read reads the page at a position; the first one has none
 * @throws OperationError `endless-list` when the service gives the same position twice
 */
export async function allPages<Item>(
  read: (position: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let position: string | undefined;
  do {
    const page = await read(position);
    items.push(...(page.items ?? []));
    position = nextPosition(page.position, seen);
  } while (position !== undefined);
  return items;
}

function nextPosition(position: string | undefined, seen: Set<string>): string | undefined {
  if (position === undefined || position === '') return undefined;
  if (seen.has(position)) {
    throw new OperationError({
      code: 'endless-list',
      message: 'a list of the service does not end: it gave the same position twice',
      hint: 'Run again; if it stays, the endpoint does not page as API Gateway does.',
    });
  }
  seen.add(position);
  return position;
}
