/** Runs pieces of work side by side, each after those that it depends on. */

export interface Piece {
  /** What the piece is about, and what it builds on. */
  readonly about: ReadonlySet<string>;
  readonly buildsOn: ReadonlySet<string>;
  /** Must not throw. */
  readonly run: () => Promise<void>;
}

interface Node {
  readonly run: () => Promise<void>;
  /** Pieces that wait for this one. */
  readonly followers: Node[];
  readonly index: number;
  waitsFor: number;
}

/**
 * A piece waits for every earlier one that is about something that it is about or builds on. Of those that may start, the
 * first in the list starts first, so that one at a time is the order of the list.
 * @param most how many run at the same time
 */
export async function runGraph(pieces: readonly Piece[], most: number): Promise<void> {
  const nodes = link(pieces);
  const ready = nodes.filter(({ waitsFor }) => waitsFor === 0);
  await new Promise<void>((resolve) => {
    let running = 0;
    const work = async (node: Node): Promise<void> => {
      running += 1;
      await node.run();
      running -= 1;
      for (const follower of node.followers) release(follower, ready);
      start();
    };
    const start = (): void => {
      for (const node of ready.splice(0, most - running)) void work(node);
      if (running === 0) resolve();
    };
    start();
  });
}

function link(pieces: readonly Piece[]): readonly Node[] {
  const earlier = new Map<string, Node[]>();
  return pieces.map(({ about, buildsOn, run }, index) => {
    const before = new Set([...about, ...buildsOn].flatMap((thing) => earlier.get(thing) ?? []));
    const node: Node = { run, followers: [], index, waitsFor: before.size };
    for (const one of before) one.followers.push(node);
    for (const thing of about) {
      const nodes = earlier.get(thing);
      if (nodes === undefined) earlier.set(thing, [node]);
      else nodes.push(node);
    }
    return node;
  });
}

/** Puts a piece that waits for nothing any more to its place among those that may start. */
function release(node: Node, ready: Node[]): void {
  node.waitsFor -= 1;
  if (node.waitsFor > 0) return;
  const place = ready.findIndex(({ index }) => index > node.index);
  ready.splice(place === -1 ? ready.length : place, 0, node);
}
