/** What a client sends: what was right must still be accepted. */
import type { Operation } from './model.ts';
import { type Finding } from './rules.ts';
import type { SchemaComparer } from './schema/comparer.ts';
export declare function compareParameters(schemas: SchemaComparer, before: Operation, after: Operation): Finding[];
/** @param known whether a body that is not there is known not to be */
export declare function compareBodies(schemas: SchemaComparer, { body: before }: Operation, { body: after }: Operation, known: {
    readonly before: boolean;
    readonly after: boolean;
}): Finding[];
