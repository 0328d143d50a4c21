/** What the comparisons of an operation's parts share: schemas in use, and media types that stand for others. */
import type { Json } from '../model/json.ts';
import type { Content } from './model.ts';
import { type Finding, type RuleId } from './rules.ts';
import type { SchemaComparer } from './schema/comparer.ts';
import type { Use } from './schema/question.ts';
/** The changes of a schema as findings on the part of the operation that uses it. */
export declare function schemaFindings(schemas: SchemaComparer, use: Use, part: string, before: Json, after: Json): Finding[];
export interface MediaRules {
    readonly removed: RuleId;
    readonly added: RuleId;
}
export interface ContentQuestion {
    readonly use: Use;
    readonly part: string;
    readonly before: Content;
    readonly after: Content;
    readonly rules: MediaRules;
}
/** Media types that come and go, and the schemas of those that stay. */
export declare function compareContent(schemas: SchemaComparer, question: ContentQuestion): Finding[];
