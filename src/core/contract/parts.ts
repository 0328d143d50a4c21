/** What the comparisons of an operation's parts share: schemas in use, and media types that stand for others. */
import type { Json } from '../model/json.ts';
import type { Content } from './model.ts';
import { type Finding, named, type RuleId } from './rules.ts';
import type { SchemaComparer } from './schema/comparer.ts';
import type { SchemaChange } from './schema/graph.ts';
import type { Use } from './schema/question.ts';

/** The changes of a schema as findings on the part of the operation that uses it. */
export function schemaFindings(
  schemas: SchemaComparer,
  use: Use,
  part: string,
  before: Json,
  after: Json,
): Finding[] {
  return schemas.compare(use, before, after).map((change) => ({
    rule: change.rule,
    message: `${part}${sentence(change)}`,
  }));
}

function sentence({ way, says, property }: SchemaChange): string {
  if (property !== undefined) return ` ${says} ${named(place(`${way}.${property}`))}`;
  const at = place(way);
  return at === '' ? says : `, ${named(at)}${says}`;
}

/** `.items[].total` as `items[].total`. */
function place(way: string): string {
  return way.startsWith('.') ? way.slice(1) : way;
}

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
export function compareContent(schemas: SchemaComparer, question: ContentQuestion): Finding[] {
  const { before, after, use, part, rules } = question;
  const gone = [...before.keys()].filter((type) => partnerOf(type, after, use) === undefined);
  const come = [...after.keys()].filter(
    (type) => !before.has(type) && partnerOf(type, before, use) === undefined,
  );
  const verbs =
    use.direction === 'request' ? ['no longer accepts', 'now accepts'] : ['is no longer', 'can now be'];
  return [
    ...gone.map((type) => ({ rule: rules.removed, message: `${part} ${verbs[0]} ${named(type)}` })),
    ...come.map((type) => ({ rule: rules.added, message: `${part} ${verbs[1]} ${named(type)}` })),
    ...[...before].flatMap(([type, schema]) => {
      const partner = partnerOf(type, after, use);
      if (partner === undefined) return [];
      const reading = { ...use, textual: isText(type) };
      return schemaFindings(schemas, reading, part, schema ?? true, after.get(partner) ?? true);
    }),
  ];
}

/** Outside of JSON a number is written like a text of digits. */
function isText(type: string): boolean {
  return !type.includes('json') && !type.includes('*');
}

/** The media type itself, or a range that takes it: a client that sends JSON is served by one that accepts anything. */
function partnerOf(type: string, others: Content, { direction }: Use): string | undefined {
  if (others.has(type)) return type;
  return [...others.keys()].find((other) =>
    direction === 'request' ? covers(other, type) : covers(type, other),
  );
}

function covers(range: string, type: string): boolean {
  if (range === '*/*') return true;
  const [bare = ''] = type.split(';');
  return range === bare || (range.endsWith('/*') && bare.startsWith(range.slice(0, -1)));
}
