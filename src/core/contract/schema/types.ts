/** Types, formats and null. */
import { sorted } from '../../model/json.ts';
import { named } from '../rules.ts';
import { type Local, type Question, roles } from './question.ts';
import type { Shape } from './shape.ts';

/** Formats whose values are all values of the other one too. */
const WIDER_FORMATS: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' };

export function compareTypes(question: Question): readonly Local[] {
  const { fits, into } = roles(question);
  const { direction, before, after } = question;
  if (fitsTypes(question, fits.types, into.types)) return [];
  const says = `: the type changes from ${typeText(before)} to ${typeText(after)}`;
  return [{ rule: direction === 'request' ? 'request-type-changed' : 'response-type-changed', says }];
}

function fitsTypes({ textual }: Question, fits: Shape['types'], into: Shape['types']): boolean {
  if (into === undefined) return true;
  if (fits === undefined) return false;
  return [...fits].every((type) => {
    if (into.has(type) || (type === 'integer' && into.has('number'))) return true;
    return textual && into.has('string') && type !== 'object' && type !== 'array';
  });
}

function typeText({ types }: Shape): string {
  if (types === undefined) return 'anything';
  return types.size === 0 ? 'nothing' : sorted(types).map(named).join(' or ');
}

/**
 * Formats are a promise more than a demand: the service checks none. But generated clients read a format into a type of its
 * own, so that one in a response that is only more precise matters too.
 */
export function compareFormats(question: Question): readonly Local[] {
  const { fits, into } = roles(question);
  const { direction, before, after } = question;
  if (fits.format === into.format || (direction === 'request' && into.format === undefined)) return [];
  if (into.format !== undefined && WIDER_FORMATS[fits.format ?? ''] === into.format) return [];
  const says = `: the format changes from ${named(before.format ?? 'any')} to ${named(after.format ?? 'any')}`;
  return [{ rule: direction === 'request' ? 'request-format-changed' : 'response-format-changed', says }];
}

export function compareNull(question: Question): readonly Local[] {
  const { fits, into } = roles(question);
  if (!fits.nullable || into.nullable || into.types === undefined) return [];
  return question.direction === 'request'
    ? [{ rule: 'request-became-not-nullable', says: ' may no longer be null' }]
    : [{ rule: 'response-became-nullable', says: ' may now be null' }];
}
