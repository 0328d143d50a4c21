/** The format of a plan file (design.md 2). What one schema cannot say is checked in `check-plan-file.ts`. */
import * as v from 'valibot';
import { says } from '../check-shape.ts';
import { list, mapping, Operation, Quota, text, Throttle } from './common.ts';
import { Key, KEY_NAME, KeyDefaults } from './key.ts';

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

/** AWS's rules for tags, without its own prefix and ours. */
const TAG_KEY = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:[Aa][Ww][Ss]|[Tt][Oo][Ll][Ll][Gg][Aa][Tt][Ee]):)[A-Za-z0-9 +\-=._:/@]{1,128}$/,
    says(
      'is no key that a tag can have',
      'Use 1 to 128 letters, digits, spaces and + - = . _ : / @, and neither "aws:" nor "tollgate:" in front.',
    ),
  ),
);
const TAG_TEXT = v.pipe(
  v.string(says('must be text', 'Put it in quotes.')),
  v.regex(
    /^[A-Za-z0-9 +\-=._:/@]{0,256}$/,
    says(
      'must be a value that a tag can have',
      'Use at most 256 letters, digits, spaces and + - = . _ : / @.',
    ),
  ),
);
const MOST_TAGS = 40;

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
    productCode: v.optional(
      v.pipe(
        text('Write the code of the product, or take this out.', 256),
        v.description('Code of a product on AWS Marketplace.'),
      ),
    ),
    tags: v.optional(
      v.pipe(
        v.record(TAG_KEY, TAG_TEXT, says('must be a mapping', 'Write `key: value` lines.')),
        v.maxEntries(
          MOST_TAGS,
          says(`must hold at most ${MOST_TAGS} tags`, 'A plan has no more: remove some.'),
        ),
        v.description('Tags of the plan; other tags that it has are left alone.'),
      ),
    ),
    keyFile: v.optional(
      v.pipe(
        text('Name a CSV file.'),
        v.regex(
          /\.[Cc][Ss][Vv]$/,
          says(
            'must be the path of a CSV file',
            'Write for example keys/partners.csv, as seen from the root.',
          ),
        ),
        v.description(
          'CSV file with more keys, as seen from the root: name, description, customerId, enabled.',
        ),
      ),
    ),
    keyDefaults: v.optional(
      v.pipe(KeyDefaults, v.description('What every key of the key file is; {name} stands for its name.')),
    ),
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
