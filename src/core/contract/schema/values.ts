/** Listed values, patterns, and the keywords that cannot be judged. */
import { sorted } from '../../model/json.ts';
import { listed } from '../rules.ts';
import { type Local, type Question, roles } from './question.ts';
import { difference, union } from './sets.ts';

/** A list that is new in a response breaks nobody, but clients generated anew read it into another type. */
export function compareEnums(question: Question): readonly Local[] {
  const { fits, into } = roles(question);
  const { direction, before, after } = question;
  if (direction === 'response' && before.values === undefined && after.values !== undefined)
    return [{ rule: 'response-became-enum', says: `: the values are now limited to ${texts(after.values)}` }];
  if (into.values === undefined) return [];
  if (fits.values === undefined) {
    return direction === 'request'
      ? [{ rule: 'request-became-enum', says: `: only ${texts(after.values)} are accepted` }]
      : [
          {
            rule: 'response-enum-removed',
            says: `: the values are no longer limited to ${texts(before.values)}`,
          },
        ];
  }
  const strangers = difference(fits.values, into.values);
  if (strangers.size === 0) return [];
  return direction === 'request'
    ? [{ rule: 'request-enum-value-removed', says: ` no longer accepts ${texts(strangers)}` }]
    : [{ rule: 'response-enum-value-added', says: ` can now be ${texts(strangers)}` }];
}

function texts(values: ReadonlySet<string> | undefined): string {
  return listed(sorted(values ?? []));
}

/** Whether one regular expression lets through what another did is not decided here. */
export function comparePatterns({ direction, before, after }: Question): readonly Local[] {
  const gone = difference(before.patterns, after.patterns).size > 0;
  const come = difference(after.patterns, before.patterns).size > 0;
  if (direction === 'response')
    return gone ? [{ rule: 'response-pattern-changed', says: ': the pattern changes' }] : [];
  if (!come) return [];
  return gone
    ? [{ rule: 'request-pattern-changed', says: ': the pattern changes' }]
    : [{ rule: 'request-pattern-added', says: ': a pattern is now demanded' }];
}

export function compareUndecided({ direction, before, after }: Question): readonly Local[] {
  const keywords = union(new Set(before.undecided.keys()), new Set(after.undecided.keys()));
  const differing = [...keywords].filter((key) => before.undecided.get(key) !== after.undecided.get(key));
  if (differing.length === 0) return [];
  const rule = direction === 'request' ? 'request-schema-undecided' : 'response-schema-undecided';
  return [{ rule, says: ` changes in ${listed(sorted(differing))}, which is not judged` }];
}
