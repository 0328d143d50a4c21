/** The format of a plan file (design.md 2), whole: parts without behaviour yet are refused elsewhere (`not-yet.ts`). */
import * as v from 'valibot';
import { says } from '../check-shape.ts';
import {
  ENV_SOURCE,
  flag,
  list,
  mapping,
  Operation,
  PARAMETER_SOURCE,
  Quota,
  SECRET_SOURCE,
  text,
  Throttle,
} from './common.ts';

const KEY_NAME = v.pipe(
  text('Name the key.', 256),
  v.description('Name of the API key; its identity within the owner and environment.'),
);

const Rotate = mapping({
  every: v.pipe(text('Write for example 90d.'), v.description('How long a value lives, for example 90d.')),
  overlap: v.optional(
    v.pipe(text('Write for example 7d.'), v.description('How long the old value works beside the new one.')),
  ),
});

/** The value itself is never in a file, so there is no text here but the one word. */
const KeyValue = v.union(
  [v.literal('generated'), SECRET_SOURCE, ENV_SOURCE, PARAMETER_SOURCE],
  says(
    'must be generated, or say where it is read from',
    'Write generated, { secret: NAME }, { env: NAME } or { parameter: NAME }.',
  ),
);

const Key = mapping({
  name: KEY_NAME,
  description: v.optional(
    v.pipe(text('Describe the key, or take this out.', 4096), v.description('Shown in the console.')),
  ),
  customerId: v.optional(
    v.pipe(
      text('Name the customer, or take this out.'),
      v.description('Identifier for AWS Marketplace or your own.'),
    ),
  ),
  value: v.optional(
    v.pipe(
      KeyValue,
      v.description('Where the value comes from. Default: API Gateway generates it. Never the value.'),
    ),
  ),
  store: v.optional(v.pipe(SECRET_SOURCE, v.description('Where a generated value is put.'))),
  enabled: v.optional(v.pipe(flag(), v.description('Default: true.'))),
  was: v.optional(v.pipe(text('Name the key as it was.'), v.description('Earlier name of a renamed key.'))),
  rotate: v.optional(v.pipe(Rotate, v.description('When the value is replaced.'))),
  generation: v.optional(
    v.pipe(
      v.number(says('must be a number', 'Write 1, 2, 3 ...')),
      v.description('Count it up to replace the value.'),
    ),
  ),
});

const Stage = mapping({
  api: v.pipe(text("Write a spec's id."), v.description("A spec's id; the stage is the environment's.")),
  methods: v.optional(
    v.pipe(
      v.record(
        Operation,
        Throttle,
        says('must be a mapping', 'Write for example `"GET /hello": { rate: 5, burst: 10 }`.'),
      ),
      v.description('Throttle per operation, by "GET /path".'),
    ),
  ),
});

const Existing = v.union(
  [
    mapping({ name: v.pipe(text('Name the plan.'), v.description('Name of the usage plan.')) }),
    mapping({ id: v.pipe(text('Write the id of the plan.'), v.description('Id of the usage plan.')) }),
  ],
  says('must name a plan or give its id', 'Write { name: NAME } or { id: ID }.'),
);

export const PlanFileFormat = v.pipe(
  mapping({
    name: v.optional(
      v.pipe(
        text('Name the plan, or take this out.', 256),
        v.description("Name of the usage plan. Default: the file's name."),
      ),
    ),
    description: v.optional(
      v.pipe(text('Describe the plan, or take this out.', 4096), v.description('Shown in the console.')),
    ),
    existing: v.optional(
      v.pipe(Existing, v.description('A usage plan of somebody else: only the links below are managed.')),
    ),
    throttle: v.optional(Throttle),
    quota: v.optional(Quota),
    stages: v.optional(v.pipe(list(Stage), v.description('The stages that the plan opens.'))),
    keys: v.optional(
      v.pipe(
        list(v.union([KEY_NAME, Key], says('must be a name or a mapping', 'Write the name of the key.'))),
        v.description('The keys that the plan admits.'),
      ),
    ),
    environments: v.optional(
      v.pipe(
        list(text('Name an environment.')),
        v.nonEmpty(
          says(
            'must name at least one environment',
            'Name one, or take this out: the plan is then in all of them.',
          ),
        ),
        v.description('Names of environments. Default: all.'),
      ),
    ),
    was: v.optional(
      v.pipe(text('Write the earlier id.'), v.description('Earlier id of a renamed plan file.')),
    ),
  }),
  v.title('Usage plan'),
  v.description('One usage plan, the stages it opens and the keys it admits.'),
);

export type PlanFileFormat = v.InferOutput<typeof PlanFileFormat>;
