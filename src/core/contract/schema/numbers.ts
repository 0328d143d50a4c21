/** Bounds, lengths and counts. */
import type { RuleId } from '../rules.ts';
import { type Local, type Question, roles } from './question.ts';
import { type Bound, type Limit, LIMITS, looser, type Shape } from './shape.ts';

interface Words {
  readonly request: RuleId;
  readonly response: RuleId;
  readonly title: string;
}

const BOUNDS: Readonly<Record<'maximum' | 'minimum', Words>> = {
  maximum: { request: 'request-max-decreased', response: 'response-max-increased', title: 'maximum' },
  minimum: { request: 'request-min-increased', response: 'response-min-decreased', title: 'minimum' },
};

const WORDS: Readonly<Record<Limit, Words>> = {
  maxLength: {
    request: 'request-max-length-decreased',
    response: 'response-max-length-increased',
    title: 'maximum length',
  },
  minLength: {
    request: 'request-min-length-increased',
    response: 'response-min-length-decreased',
    title: 'minimum length',
  },
  maxItems: {
    request: 'request-max-items-decreased',
    response: 'response-max-items-increased',
    title: 'maximum number of items',
  },
  minItems: {
    request: 'request-min-items-increased',
    response: 'response-min-items-decreased',
    title: 'minimum number of items',
  },
  maxProperties: {
    request: 'request-max-properties-decreased',
    response: 'response-max-properties-increased',
    title: 'maximum number of properties',
  },
  minProperties: {
    request: 'request-min-properties-increased',
    response: 'response-min-properties-decreased',
    title: 'minimum number of properties',
  },
};

/** Everything that is a number. */
export function compareNumbers(question: Question): readonly Local[] {
  return [
    ...compareBound(question, 'maximum'),
    ...compareBound(question, 'minimum'),
    ...LIMITS.flatMap((limit) => compareLimit(question, limit)),
    ...compareMultiples(question),
    ...compareUnique(question),
  ];
}

function compareBound(question: Question, end: 'maximum' | 'minimum'): readonly Local[] {
  const { fits, into } = roles(question);
  if (!looser(fits[end], into[end], end)) return [];
  return change(question, BOUNDS[end], boundText(question.before[end]), boundText(question.after[end]));
}

function boundText(bound: Bound | undefined): string | undefined {
  return bound === undefined ? undefined : `${bound.value}${bound.exclusive ? ' (excluded)' : ''}`;
}

function compareLimit(question: Question, limit: Limit): readonly Local[] {
  const { fits, into } = roles(question);
  const [mine, theirs] = [fits.limits[limit], into.limits[limit]];
  if (theirs === undefined) return [];
  if (mine !== undefined && (limit.startsWith('max') ? mine <= theirs : mine >= theirs)) return [];
  return change(question, WORDS[limit], question.before.limits[limit], question.after.limits[limit]);
}

type Shown = string | number | undefined;

function change({ direction }: Question, words: Words, before: Shown, after: Shown): readonly Local[] {
  const to =
    after === undefined ? `of ${before} is gone` : before === undefined ? `is now ${after}` : undefined;
  const says = `: the ${words.title} ${to ?? `changes from ${before} to ${after}`}`;
  return [{ rule: words[direction], says }];
}

function compareMultiples(question: Question): readonly Local[] {
  const { fits, into } = roles(question);
  if (into.multipleOf === undefined || isMultiple(fits, into.multipleOf)) return [];
  const rule =
    question.direction === 'request' ? 'request-multiple-of-changed' : 'response-multiple-of-changed';
  const text = ({ multipleOf }: Shape): string => String(multipleOf ?? 'anything');
  return [{ rule, says: `: multiples of ${text(question.before)} become ${text(question.after)}` }];
}

/** Whether what the shape lets through are multiples of the number. */
function isMultiple({ multipleOf, types }: Shape, number: number): boolean {
  if (multipleOf === undefined) return number === 1 && types?.has('integer') === true && !types.has('number');
  return multipleOf === number || (number !== 0 && Number.isInteger(multipleOf / number));
}

function compareUnique(question: Question): readonly Local[] {
  const { fits, into } = roles(question);
  if (!into.uniqueItems || fits.uniqueItems) return [];
  return question.direction === 'request'
    ? [{ rule: 'request-unique-items-required', says: ': no item may come twice any more' }]
    : [{ rule: 'response-unique-items-lost', says: ': items may now come twice' }];
}
