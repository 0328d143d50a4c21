/** What a client gets: it must still be what the client expects. */
import type { Header, Operation, Response } from './model.ts';
import { compareContent, schemaFindings } from './parts.ts';
import { type Finding, named } from './rules.ts';
import type { SchemaComparer } from './schema/comparer.ts';

export function compareResponses(schemas: SchemaComparer, before: Operation, after: Operation): Finding[] {
  const added = [...after.responses.keys()].filter((status) => !before.responses.has(status));
  return [
    ...[...before.responses].flatMap(([status, response]) => {
      const other = after.responses.get(status);
      if (other === undefined) return [statusRemoved(status)];
      return compareResponse(schemas, `response ${named(status)}`, response, other);
    }),
    ...added.map((status): Finding => {
      return { rule: 'response-status-added', message: `response ${named(status)} is new` };
    }),
  ];
}

function statusRemoved(status: string): Finding {
  const rule = status.startsWith('2') ? 'response-success-status-removed' : 'response-status-removed';
  return { rule, message: `response ${named(status)} is gone` };
}

function compareResponse(
  schemas: SchemaComparer,
  part: string,
  before: Response,
  after: Response,
): Finding[] {
  return [
    ...compareHeaders(schemas, part, before, after),
    ...compareContent(schemas, {
      use: { direction: 'response', textual: false },
      part,
      before: before.content,
      after: after.content,
      rules: { removed: 'response-media-type-removed', added: 'response-media-type-added' },
    }),
  ];
}

function compareHeaders(schemas: SchemaComparer, part: string, before: Response, after: Response): Finding[] {
  const added = [...after.headers].filter(([key]) => !before.headers.has(key));
  return [
    ...[...before.headers].flatMap(([key, header]): Finding[] => {
      const other = after.headers.get(key);
      return other === undefined
        ? [{ rule: 'response-header-removed', message: `${part} loses the header ${named(header.name)}` }]
        : compareHeader(schemas, `${part}, header ${named(other.name)}`, header, other);
    }),
    ...added.map(([, { name }]): Finding => {
      return { rule: 'response-header-added', message: `${part} gets the header ${named(name)}` };
    }),
  ];
}

function compareHeader(schemas: SchemaComparer, part: string, before: Header, after: Header): Finding[] {
  const optional: Finding[] =
    before.required === true && after.required === false
      ? [{ rule: 'response-header-became-optional', message: `${part} is no longer always there` }]
      : [];
  if (before.schema === undefined || after.schema === undefined) return optional;
  const use = { direction: 'response', textual: true } as const;
  return [...optional, ...schemaFindings(schemas, use, part, before.schema, after.schema)];
}
