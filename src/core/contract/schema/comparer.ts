/** The schemas of two contracts, to be compared as often as they are used. */
import { canonical, type Json } from '../../model/json.ts';
import type { Contract } from '../model.ts';
import type { Budget } from './budget.ts';
import { collector, type SchemaChange } from './graph.ts';
import { pairOf } from './pairs.ts';
import type { Use } from './question.ts';
import { sameSchemas } from './same.ts';
import { viewOf } from './view.ts';

export interface SchemaComparer {
  /** What changed between two schemas and below them. */
  readonly compare: (use: Use, before: Json, after: Json) => readonly SchemaChange[];
  /** Whether the default of a parameter is another one. */
  readonly defaultChanged: (before: Json, after: Json) => boolean;
}

export function schemaComparer(before: Contract, after: Contract, budget: Budget): SchemaComparer {
  const annotated = before.annotated && after.annotated;
  const views = { before: viewOf(before, annotated, budget), after: viewOf(after, annotated, budget) };
  const collect = collector(views, budget);
  const isSame = sameSchemas(before, after);
  return {
    compare: (use, one, other) => {
      if (isSame(one, other)) return [];
      const pair = pairOf(views, use, [one], [other]);
      return pair === undefined ? [] : collect(pair);
    },
    defaultChanged: (one, other) => {
      const values = [views.before.keyword(one, 'default'), views.after.keyword(other, 'default')];
      return annotated && canonical(values[0]) !== canonical(values[1]);
    },
  };
}
