/** The format of a key in a plan file, and of what all keys of a key file have in common. */
import * as v from 'valibot';
import { says } from '../check-shape.ts';
import {
  duration,
  ENV_SOURCE,
  flag,
  mapping,
  PARAMETER_SOURCE,
  SECRET_SOURCE,
  SECRET_TEMPLATE,
  text,
} from './common.ts';

export const MOST_CHARACTERS_OF_A_DESCRIPTION = 4096;
export const MOST_CHARACTERS_OF_A_CUSTOMER_ID = 1024;
const MOST_GENERATIONS = 1_000_000;

/** What a tag can hold, because the name goes into one; and nothing that JavaScript gives a meaning of its own. */
export const KEY_NAME_PATTERN =
  /^(?!(?:__proto__|prototype|constructor)$)[A-Za-z0-9+\-=._:/@](?:[A-Za-z0-9 +\-=._:/@]{0,254}[A-Za-z0-9+\-=._:/@])?$/;
export const KEY_NAME_HINT =
  'Use 1 to 256 letters, digits, spaces and + - = . _ : / @, no space at either end.';

export const KEY_NAME = v.pipe(
  v.string(says('must be text', 'Put it in quotes.')),
  v.regex(KEY_NAME_PATTERN, says('must be a name that a tag can hold', KEY_NAME_HINT)),
  v.description('Name of the API key; its identity within the owner and environment.'),
);

const Rotate = mapping({
  every: v.optional(
    v.pipe(duration('90d'), v.description('How long a generated value lives, for example 90d.')),
  ),
  overlap: v.optional(
    v.pipe(duration('7d'), v.description('How long the old value works beside the new one. Default: 7d.')),
  ),
});

const WHOLE = says('must be a whole number from 1 to 1,000,000', 'Write 1, 2, 3 ...');
const Generation = v.pipe(
  v.number(WHOLE),
  v.integer(WHOLE),
  v.minValue(1, WHOLE),
  v.maxValue(MOST_GENERATIONS, WHOLE),
  v.description('Count it up to replace the value.'),
);

/** The value itself is never in a file, so there is no text here but the one word. */
const KeyValue = v.union(
  [v.literal('generated'), SECRET_SOURCE, ENV_SOURCE, PARAMETER_SOURCE],
  says(
    'must be generated, or say where it is read from',
    'Write generated, { secret: NAME }, { env: NAME } or { parameter: NAME }.',
  ),
);

const OF_EVERY_KEY = {
  description: v.optional(
    v.pipe(
      text('Describe the key, or take this out.', MOST_CHARACTERS_OF_A_DESCRIPTION),
      v.description('Shown in the console.'),
    ),
  ),
  enabled: v.optional(v.pipe(flag(), v.description('Default: true.'))),
  rotate: v.optional(v.pipe(Rotate, v.description('When the value is replaced.'))),
  generation: v.optional(Generation),
};

export const Key = mapping({
  name: KEY_NAME,
  ...OF_EVERY_KEY,
  customerId: v.optional(
    v.pipe(
      text('Name the customer, or take this out.', MOST_CHARACTERS_OF_A_CUSTOMER_ID),
      v.description('Identifier for AWS Marketplace or your own.'),
    ),
  ),
  value: v.optional(
    v.pipe(KeyValue, v.description('Where the value comes from. Default: generated. Never the value.')),
  ),
  store: v.optional(v.pipe(SECRET_SOURCE, v.description('Where a generated value is put.'))),
  was: v.optional(v.pipe(text('Name the key as it was.'), v.description('Earlier name of a renamed key.'))),
});

export const KeyDefaults = mapping({
  ...OF_EVERY_KEY,
  store: v.optional(
    v.pipe(SECRET_TEMPLATE, v.description('Where generated values are put, each in a secret of its own.')),
  ),
});

export type Key = v.InferOutput<typeof Key>;
export type KeyDefaults = v.InferOutput<typeof KeyDefaults>;
