/** Pairs of parts: one of before, one of after, in one use. */
import { compareShapes } from './local.ts';
import type { Local, Question, Use } from './question.ts';
import type { Conjunction } from './shape.ts';
import type { Part, View } from './view.ts';

export interface Pair extends Use {
  readonly key: string;
  readonly before: Part;
  readonly after: Part;
}

/** The way from a pair to one below it. */
export interface Edge {
  readonly label: string;
  readonly pair: Pair;
}

export interface Compared {
  readonly found: readonly Local[];
  readonly edges: readonly Edge[];
}

export interface Views {
  readonly before: View;
  readonly after: View;
}

export function pairOfParts({ direction, textual }: Use, before: Part, after: Part): Pair {
  const mode = `${direction === 'request' ? 'q' : 's'}${textual ? 't' : ''}`;
  return { direction, textual, key: `${mode}${before.id}:${after.id}`, before, after };
}

/** Undefined where a side does not know its schema. */
export function pairOf(views: Views, use: Use, before: Conjunction, after: Conjunction): Pair | undefined {
  const parts = [views.before.part(before), views.after.part(after)] as const;
  return parts[0] === undefined || parts[1] === undefined ? undefined : pairOfParts(use, parts[0], parts[1]);
}

/** Two parts without alternatives. */
export function comparePlain(views: Views, { direction, textual, before, after }: Pair): Compared {
  const hidden: Question['hidden'] = (schemas, side) => {
    const shape = views[side].part(schemas)?.shape;
    return (direction === 'request' ? shape?.readOnly : shape?.writeOnly) === true;
  };
  const question: Question = { direction, textual, before: before.shape, after: after.shape, hidden };
  const { found, children } = compareShapes(question);
  const edges = children.flatMap(({ label, before: one, after: other }): Edge[] => {
    const below = pairOf(views, question, one, other);
    return below === undefined ? [] : [{ label, pair: below }];
  });
  return { found, edges };
}

/** How much a pair costs to compare. */
export function sizeOf({ before, after }: Pair): number {
  return 1 + before.shape.properties.size + after.shape.properties.size;
}
