/** Single changes of a document: what people do to their specs, one thing at a time. */
import type { Mutation } from './mutation.ts';
import { OPERATION_MUTATIONS } from './mutations-of-operations.ts';
import { SCHEMA_MUTATIONS } from './mutations-of-schemas.ts';
import type { Tree } from './orders.ts';

const MUTATIONS: Readonly<Record<string, Mutation>> = { ...SCHEMA_MUTATIONS, ...OPERATION_MUTATIONS };

/** One place where one kind of change can be made. */
export interface Site {
  readonly kind: string;
  readonly place: number;
}

/** All of them: each is as likely to be what somebody changes. */
export function sites(tree: Tree): readonly Site[] {
  return Object.entries(MUTATIONS).flatMap(([kind, { places }]) =>
    places(tree).map((_, place) => ({ kind, place })),
  );
}

/** Makes one change at one place. */
export function mutate(tree: Tree, { kind, place }: Site, turn: number): void {
  const mutation = MUTATIONS[kind];
  const chosen = mutation?.places(tree)[place];
  if (chosen === undefined) throw new Error(`nowhere to make the change: ${kind}`);
  mutation?.change(chosen, turn, tree);
}
