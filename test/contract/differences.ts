/** Where we judge a change otherwise than oasdiff does, and why. */
export interface Difference {
  /** Who finds something that breaks or may break; the other finds nothing. */
  readonly only: 'ours' | 'oasdiff';
  readonly change: string;
  /** What is found: one of our rules or of oasdiff's checks. */
  readonly rule: string;
  readonly why: string;
}

const ITEMS = 'oasdiff does not look into the items of a list parameter.';
const NO_CHECK = 'oasdiff has no check for it; a request that was right is refused all the same.';
const WIDER =
  'Every value that was accepted still is: oasdiff takes the end of the list for the end of its values.';
const UNSET =
  'oasdiff sees a bound of a response that moves, but not one that goes: more can come back either way.';

function ours(change: string, rule: string, why: string): Difference {
  return { only: 'ours', change, rule, why };
}

function theirs(change: string, rule: string, why: string): Difference {
  return { only: 'oasdiff', change, rule, why };
}

export const DIFFERENCES: readonly Difference[] = [
  ours(
    'a key is required',
    'api-key-required',
    'Deliberate: for oasdiff new security is information, but every client without a key gets 403.',
  ),
  ours('minLength is added', 'request-min-length-increased', ITEMS),
  ours('maxLength is added', 'request-max-length-decreased', ITEMS),
  ours('a pattern is added', 'request-pattern-added', ITEMS),
  ours('values are listed', 'request-became-enum', ITEMS),
  ours('items must be unique', 'request-unique-items-required', NO_CHECK),
  ours('maxItems goes down', 'request-max-items-decreased', `Of bodies, ${NO_CHECK}`),
  ours('maxItems is added', 'request-max-items-decreased', `Of bodies, ${NO_CHECK}`),
  ours('other properties are refused', 'request-additional-properties-refused', NO_CHECK),
  ours(
    'other properties are allowed',
    'response-type-changed',
    'oasdiff does not compare the schema of properties that are not listed: they were numbers and can now be anything.',
  ),
  ours('minimum is removed', 'response-min-decreased', UNSET),
  ours('maximum is removed', 'response-max-increased', UNSET),
  ours(
    'values are no longer listed',
    'response-enum-removed',
    'oasdiff warns of one value more in a response, but not of any value at all.',
  ),
  ours(
    'values are listed',
    'response-became-enum',
    'oasdiff says it of properties (as a value that is added), but not of a whole body.',
  ),
  ours(
    'an alternative is added',
    'response-alternative-added',
    'oasdiff says it of oneOf, but not of anyOf: a client gets what it does not know either way.',
  ),
  theirs('values are no longer listed', 'request-parameter-enum-value-removed', WIDER),
  theirs('values are no longer listed', 'request-property-enum-value-removed', WIDER),
  theirs(
    'a schema is renamed',
    'request-body-one-of-removed',
    'oasdiff tells alternatives by the names of their schemas; clients never see those.',
  ),
];
