/** Properties of objects and items of lists. */
import type { Child, Local, Question } from './question.ts';
import type { Conjunction } from './shape.ts';

interface Fields {
  readonly properties: ReadonlyMap<string, Conjunction>;
  readonly required: ReadonlySet<string>;
}

export function compareProperties(question: Question): readonly Local[] {
  const before = fieldsOf(question, 'before');
  const after = fieldsOf(question, 'after');
  const names = [
    ...new Set([
      ...before.properties.keys(),
      ...before.required,
      ...after.properties.keys(),
      ...after.required,
    ]),
  ];
  const compare = question.direction === 'request' ? sentProperty : gotProperty;
  return [...names.flatMap((name) => compare(name, before, after, question)), ...closing(question)];
}

function fieldsOf(question: Question, side: 'before' | 'after'): Fields {
  const { properties, required } = question[side];
  if (properties.size === 0) return { properties, required };
  const shown = [...properties].filter(([, schemas]) => !question.hidden(schemas, side));
  if (shown.length === properties.size) return { properties, required };
  const kept = new Map(shown);
  return {
    properties: kept,
    required: new Set([...required].filter((name) => kept.has(name) || !properties.has(name))),
  };
}

function sentProperty(name: string, before: Fields, after: Fields, { after: shape }: Question): Local[] {
  const [needed, needs] = [before.required.has(name), after.required.has(name)];
  const [had, has] = [before.properties.has(name), after.properties.has(name)];
  if (needs && !needed) {
    return had
      ? [{ rule: 'request-property-became-required', says: 'now requires the property', property: name }]
      : [{ rule: 'new-required-request-property', says: 'requires the new property', property: name }];
  }
  if (had && !has) {
    return shape.closed
      ? [{ rule: 'request-property-refused', says: 'no longer accepts the property', property: name }]
      : [{ rule: 'request-property-removed', says: 'no longer knows the property', property: name }];
  }
  if (!had && has && !needs)
    return [{ rule: 'new-optional-request-property', says: 'takes the new property', property: name }];
  if (needed && !needs)
    return [
      { rule: 'request-property-became-optional', says: 'no longer requires the property', property: name },
    ];
  return [];
}

function gotProperty(name: string, before: Fields, after: Fields): Local[] {
  const [had, has] = [before.properties.has(name), after.properties.has(name)];
  if (had && !has) return [{ rule: 'response-property-removed', says: 'loses the property', property: name }];
  if (!had && has) return [{ rule: 'response-property-added', says: 'gets the property', property: name }];
  if (before.required.has(name) && !after.required.has(name))
    return [
      {
        rule: 'response-property-became-optional',
        says: 'no longer always has the property',
        property: name,
      },
    ];
  return [];
}

/** That a response opens up breaks nobody who ignores what it does not know. */
function closing({ direction, before, after }: Question): Local[] {
  if (direction === 'response' || before.closed || !after.closed) return [];
  return [
    {
      rule: 'request-additional-properties-refused',
      says: ' no longer accepts properties that are not listed',
    },
  ];
}

/** The schemas below that both sides have. */
export function childrenOf(question: Question): readonly Child[] {
  const { before, after, hidden } = question;
  const children: Child[] = [];
  for (const [name, schemas] of before.properties) {
    const other = after.properties.get(name);
    if (other === undefined) continue;
    if (hidden(schemas, 'before') || hidden(other, 'after')) continue;
    children.push({ label: `.${name}`, before: schemas, after: other });
  }
  if (before.items.length + after.items.length > 0)
    children.push({ label: '[]', before: before.items, after: after.items });
  if (before.additional.length + after.additional.length > 0 && !before.closed && !after.closed)
    children.push({ label: '.*', before: before.additional, after: after.additional });
  return children;
}
