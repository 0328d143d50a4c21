/** What a client sends: what was right must still be accepted. */
import type { Body, Operation, Parameter } from './model.ts';
import { compareContent, schemaFindings } from './parts.ts';
import { type Finding, named } from './rules.ts';
import type { SchemaComparer } from './schema/comparer.ts';

const BODY = 'request body';

export function compareParameters(schemas: SchemaComparer, before: Operation, after: Operation): Finding[] {
  const gone = [...before.parameters].filter(([key]) => !after.parameters.has(key) && !isPath(key));
  return [
    ...gone.map(([, { title }]): Finding => {
      return { rule: 'request-parameter-removed', message: `${named(title)} is gone` };
    }),
    ...[...after.parameters].flatMap(([key, parameter]) => {
      const old = before.parameters.get(key);
      if (old !== undefined) return compareParameter(schemas, old, parameter);
      return isPath(key) ? [] : [newParameter(parameter)];
    }),
  ];
}

/** A path variable comes and goes with its path, declared or not. */
function isPath(key: string): boolean {
  return key.startsWith('path ');
}

function newParameter({ title, required }: Parameter): Finding {
  return required
    ? { rule: 'new-required-request-parameter', message: `new ${named(title)} is required` }
    : { rule: 'new-optional-request-parameter', message: `${named(title)} is new` };
}

function compareParameter(schemas: SchemaComparer, before: Parameter, after: Parameter): Finding[] {
  const part = named(after.title);
  const required: Finding[] =
    before.required === after.required
      ? []
      : after.required
        ? [{ rule: 'request-parameter-became-required', message: `${part} is now required` }]
        : [{ rule: 'request-parameter-became-optional', message: `${part} is no longer required` }];
  if (before.schema === undefined || after.schema === undefined) return required;
  const use = { direction: 'request', textual: true } as const;
  return [
    ...required,
    ...(schemas.defaultChanged(before.schema, after.schema)
      ? [{ rule: 'request-parameter-default-changed' as const, message: `${part} has another default` }]
      : []),
    ...schemaFindings(schemas, use, part, before.schema, after.schema),
  ];
}

/** @param known whether a body that is not there is known not to be */
export function compareBodies(
  schemas: SchemaComparer,
  { body: before }: Operation,
  { body: after }: Operation,
  known: { readonly before: boolean; readonly after: boolean },
): Finding[] {
  if (before === undefined) return after === undefined || !known.before ? [] : [newBody(after)];
  if (after === undefined)
    return known.after ? [{ rule: 'request-body-removed', message: `${BODY} is no longer accepted` }] : [];
  return [
    ...compareRequired(before, after),
    ...compareContent(schemas, {
      use: { direction: 'request', textual: false },
      part: BODY,
      before: before.content,
      after: after.content,
      rules: { removed: 'request-media-type-removed', added: 'request-media-type-added' },
    }),
  ];
}

function newBody({ required }: Body): Finding {
  return required === true
    ? { rule: 'request-body-added-required', message: 'a request body is now required' }
    : { rule: 'request-body-added-optional', message: 'a request body is now accepted' };
}

function compareRequired(before: Body, after: Body): Finding[] {
  if (before.required === undefined || after.required === undefined || before.required === after.required)
    return [];
  return after.required
    ? [{ rule: 'request-body-became-required', message: `${BODY} is now required` }]
    : [{ rule: 'request-body-became-optional', message: `${BODY} is no longer required` }];
}
