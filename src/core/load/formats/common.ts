/** What `tollgate.yaml` and the plan files have in common. Every schema here is also published as JSON Schema. */
import * as v from 'valibot';
import { says } from '../check-shape.ts';
import { DURATION } from '../durations.ts';

export const TAG_VALUE = /^[A-Za-z0-9 +\-=._:/@]{1,256}$/;

/** Text that is not empty. */
export function text(hint: string, most = 1024) {
  return v.pipe(
    v.string(says('must be text', 'Put it in quotes.')),
    v.nonEmpty(says('must not be empty', hint)),
    v.maxLength(most, says(`must have at most ${most} characters`, 'Make it shorter.')),
  );
}

/** A mapping with exactly these keys. */
export function mapping<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, says('must be a mapping', 'Write `key: value` lines.'));
}

/** A list. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, says('must be a list', 'Write each item on a line of its own, after "- ".'));
}

/** A switch. */
export function flag() {
  return v.boolean(says('must be true or false', 'Write true or false, without quotes.'));
}

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, says(`must be one of ${words.join(', ')}`, `Write ${words.join(' or ')}.`));
}

function amount(what: string) {
  return v.pipe(
    v.number(says(`must be a number: ${what}`, 'Write a number, without quotes.')),
    v.minValue(0, says('must not be negative', 'Write a number above 0.')),
  );
}

function count(what: string) {
  return v.pipe(
    amount(what),
    v.integer(says('must be a whole number', 'Write a number without a fraction.')),
  );
}

export const Throttle = v.pipe(
  mapping({
    rate: v.pipe(amount('requests per second'), v.description('Requests per second.')),
    burst: v.pipe(count('the size of the bucket'), v.description('Size of the bucket: requests at once.')),
    blocked: v.optional(
      v.pipe(flag(), v.description('Says that a rate or burst of 0, which lets nobody in, is meant.')),
    ),
  }),
  v.description('Throttle: requests per second, and the size of the bucket.'),
);

export const Quota = v.pipe(
  mapping({
    limit: v.pipe(count('requests per period'), v.description('Requests per period.')),
    period: v.pipe(oneOf(['DAY', 'WEEK', 'MONTH']), v.description('After which the count starts again.')),
    offset: v.optional(
      v.pipe(
        count('days'),
        v.description('Day of the period on which it starts: DAY 0, WEEK 0-6, MONTH 0-27.'),
      ),
    ),
    blocked: v.optional(
      v.pipe(flag(), v.description('Says that a limit of 0, which lets nobody in, is meant.')),
    ),
  }),
  v.description('Quota: how many requests a key has in a period.'),
);

/** A span of time, as `durations.ts` reads it. `least` and `most` are not checked here. */
export function duration(example: string) {
  const hint = `Write for example ${example}: a whole number of hours (h), days (d) or weeks (w).`;
  return v.pipe(
    v.string(says('must be a span of time, as text', hint)),
    v.regex(DURATION, says('must be a span of time', hint)),
  );
}

/** `GET /hello` */
export const Operation = v.pipe(
  v.string(says('must be text', 'Put it in quotes.')),
  v.regex(
    /^(ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT) \/\S*$/,
    says('must be an HTTP method and a path', 'Write for example "GET /hello".'),
  ),
);

/** Where a value is read from that does not stand in the file. */
export const ENV_SOURCE = mapping({
  env: v.pipe(text('Name a variable.'), v.description('Environment variable.')),
});
export const PARAMETER_SOURCE = mapping({
  parameter: v.pipe(text('Name a parameter.'), v.description('Name of an SSM parameter.')),
});
/** What the name of a secret is made of; in the place of `{name}`, the name of a key. */
const SECRET_CHARACTERS = 'A-Za-z0-9/_+=.@\\-';
const SECRET_ARN = `arn:[A-Za-z0-9\\-]+:secretsmanager:[a-z0-9\\-]+:[0-9]{12}:secret:[${SECRET_CHARACTERS}]{1,519}`;
const SECRET_HINT = 'Use letters, digits and / _ + = . @ - only, at most 512 of them.';

export const SECRET_NAME = new RegExp(`^(?:[${SECRET_CHARACTERS}]{1,512}|${SECRET_ARN})$`);
export const SECRET_SOURCE = mapping({
  secret: v.pipe(
    v.string(says('must be text', 'Name a secret.')),
    v.regex(SECRET_NAME, says('must be a name or ARN that a secret can have', SECRET_HINT)),
    v.description('Name or ARN of a secret in Secrets Manager.'),
  ),
});
export const SECRET_TEMPLATE = mapping({
  secret: v.pipe(
    v.string(says('must be text', 'Write for example "tollgate/prod/{name}".')),
    v.regex(
      new RegExp(`^(?:[${SECRET_CHARACTERS}]|\\{name\\}){1,512}$`),
      says('must be a name that a secret can have, with {name} for that of the key', SECRET_HINT),
    ),
    v.description('Name of a secret in Secrets Manager; {name} stands for the name of the key.'),
  ),
});
export const OUTPUT_SOURCE = mapping({
  stackOutput: v.pipe(
    text('Name a stack and an output.'),
    v.description('Output of a CloudFormation stack: `stack.Output`.'),
  ),
});
