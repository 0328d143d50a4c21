/** What a client gets: it must still be what the client expects. */
import type { Operation } from './model.ts';
import { type Finding } from './rules.ts';
import type { SchemaComparer } from './schema/comparer.ts';
export declare function compareResponses(schemas: SchemaComparer, before: Operation, after: Operation): Finding[];
