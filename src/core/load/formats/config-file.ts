/** The format of `tollgate.yaml` (design.md 2), whole: parts without behaviour yet are refused elsewhere (`not-yet.ts`). */
import * as v from 'valibot';
import { says } from '../check-shape.ts';
import {
  duration,
  ENV_SOURCE,
  flag,
  list,
  mapping,
  oneOf,
  Operation,
  OUTPUT_SOURCE,
  PARAMETER_SOURCE,
  TAG_VALUE,
  text,
  Throttle,
} from './common.ts';

const DIGITS = says(
  'must be twelve digits in quotes',
  'Write the account in quotes: as a number it would lose its leading zeros.',
);
const ACCOUNT = v.pipe(v.string(DIGITS), v.regex(/^[0-9]{12}$/, DIGITS));

const REGION = v.pipe(
  v.string(says('must be text', 'Write for example eu-west-1.')),
  v.regex(
    /^[a-z]{2,3}(-[a-z]+)+-[0-9]{1,2}$/,
    says('must be the code of an AWS region', 'Write for example eu-west-1.'),
  ),
);

const STAGE_HINT = 'Use letters, digits, "_" and "-", at most 128 of them.';
const STAGE_NAME = v.pipe(
  v.string(says('must be text', 'Put it in quotes.')),
  v.regex(/^[A-Za-z0-9_-]{1,128}$/, says('must be a name that a stage can have', STAGE_HINT)),
);

const VARIABLE_NAME = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9_]{1,64}$/,
    says('must have a name of letters, digits and "_"', 'Choose another name.'),
  ),
);
const VARIABLE_VALUE = v.pipe(
  v.string(says('must be text', 'Put it in quotes: a number or a date would be written differently.')),
  v.regex(
    /^[A-Za-z0-9\-._~:/?#&=,]{1,512}$/,
    says(
      'must have 1 to 512 of the characters that a stage variable can have',
      'Use A-Z a-z 0-9 - . _ ~ : / ? # & = , only.',
    ),
  ),
);

const VALUE = v.union(
  [v.string(), v.number(), v.boolean(), PARAMETER_SOURCE, ENV_SOURCE, OUTPUT_SOURCE],
  says(
    'must be a scalar, or say where it is read from',
    'Write a value, { parameter: NAME }, { env: NAME } or { stackOutput: stack.Output }.',
  ),
);

const MethodSettings = mapping({
  throttle: v.optional(Throttle),
  cacheTtl: v.optional(
    v.pipe(v.number(says('must be a number', 'Write seconds.')), v.description('Seconds.')),
  ),
});

const StageSettings = mapping({
  tracing: v.optional(v.pipe(flag(), v.description('X-Ray tracing.'))),
  logging: v.optional(v.pipe(oneOf(['OFF', 'ERROR', 'INFO']), v.description('Execution log.'))),
  throttle: v.optional(
    v.pipe(Throttle, v.description('Throttle of every method of the stage, for all callers together.')),
  ),
  accessLog: v.optional(
    mapping({
      destinationArn: v.pipe(
        text('Name a log group or a delivery stream.'),
        v.description('ARN of the log.'),
      ),
      format: v.optional(v.pipe(text('Write a format.', 3072), v.description('Format of a line.'))),
    }),
  ),
  methods: v.optional(
    v.pipe(
      v.record(Operation, MethodSettings, says('must be a mapping', 'Write one line per method.')),
      v.description('Settings per method, by "GET /path".'),
    ),
  ),
});

const Environment = mapping({
  account: v.optional(
    v.pipe(ACCOUNT, v.description('Twelve digits in quotes; any other account is refused.')),
  ),
  region: v.optional(v.pipe(REGION, v.description('Default: the AWS configuration decides.'))),
  roleArn: v.optional(
    v.pipe(
      text('Name a role.'),
      v.regex(
        /^arn:[\w-]+:iam::[0-9]{12}:role\/.+$/,
        says('must be the ARN of a role', 'Write arn:aws:iam::ACCOUNT:role/NAME.'),
      ),
      v.description('A role that is assumed.'),
    ),
  ),
  stage: v.optional(v.pipe(STAGE_NAME, v.description("The stage's name. Default: the environment's name."))),
  restApi: v.optional(
    v.pipe(
      oneOf(['own', 'shared']),
      v.description('own: a REST API per environment. shared: one REST API, a stage per environment.'),
    ),
  ),
  variables: v.optional(
    v.pipe(
      v.record(VARIABLE_NAME, VARIABLE_VALUE, says('must be a mapping', 'Write `name: "value"` lines.')),
      v.maxEntries(100, says('must define at most 100 stage variables', 'A stage has no more: remove some.')),
      v.description('Stage variables.'),
    ),
  ),
  values: v.optional(
    v.pipe(
      v.record(v.string(), VALUE, says('must be a mapping', 'Write `name: value` lines.')),
      v.description('What ${values.NAME} stands for in specs and plan files.'),
    ),
  ),
  overlays: v.optional(
    v.pipe(list(text('Name a file.')), v.description('OpenAPI Overlay files, applied before compiling.')),
  ),
  stageSettings: v.optional(v.pipe(StageSettings, v.description('Settings of the stage.'))),
});

const Percent = v.pipe(
  v.string(says('must be a percentage in quotes', 'Write for example "30%".')),
  v.regex(/^(100|[1-9]?[0-9])%$/, says('must be a percentage in quotes', 'Write for example "30%".')),
);

const Ignore = mapping({
  resource: v.pipe(text('Name a resource.'), v.description('For example `stage:hello`.')),
  pointer: v.pipe(text('Write a JSON pointer.'), v.description('JSON pointer to the field.')),
  reason: v.pipe(text('Say why.'), v.description('Why it is left to somebody else.')),
});

const CODE = v.pipe(
  v.string(says('must be text', 'Write the code of a finding.')),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says('must be the code of a finding', 'Write it as it is printed.')),
);

/** YYYY-MM-DD, with as many days as the month can have. */
const DAY =
  /^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$/;

const Waiver = mapping({
  rule: v.pipe(CODE, v.description('The code of the finding.')),
  file: v.optional(v.pipe(text('Name a file.'), v.description('Path of the file. Default: any.'))),
  at: v.optional(
    v.pipe(
      text('Write a JSON pointer or an operation.', 2048),
      v.regex(
        /^(?:\/|[A-Z]+ \/)/,
        says('must be a JSON pointer or an operation', 'Write for example /info or "GET /orders".'),
      ),
      v.description('JSON pointer of the finding, or an operation such as "GET /orders". Default: anywhere.'),
    ),
  ),
  reason: v.pipe(text('Say why.'), v.description('Why it is accepted.')),
  expires: v.pipe(
    v.string(says('must be a date in quotes', 'Write for example "2026-12-31".')),
    v.regex(DAY, says('must be a date', 'Write for example "2026-12-31".')),
    v.description('The last day on which it counts, as YYYY-MM-DD.'),
  ),
});

const AllowedWarning = mapping({
  pattern: v.pipe(
    text('Write the text of the warning.', 1000),
    v.regex(
      /[A-Za-z]{3}/,
      says('must hold some words of the warning', 'A pattern of stars alone would hide every warning.'),
    ),
    v.description('The text of the warning; * stands for any text.'),
  ),
  reason: v.pipe(text('Say why.'), v.description('Why it is accepted.')),
});

const KeyPolicy = mapping({
  grace: v.optional(
    v.pipe(
      duration('7d'),
      v.description('How long a key that was removed stays, disabled, before it is deleted. Default: 7d.'),
    ),
  ),
  usedWithin: v.optional(
    v.pipe(
      duration('30d'),
      v.description(
        'A key used within this time is not cut off unless a person says so. Default: 30d; 0d: never mind.',
      ),
    ),
  ),
});

const Policy = mapping({
  rules: v.optional(
    v.pipe(
      v.record(
        CODE,
        oneOf(['error', 'warning', 'off']),
        says('must be a mapping', 'Write `code: warning` lines.'),
      ),
      v.description('Severities of findings by code.'),
    ),
  ),
  waivers: v.optional(v.pipe(list(Waiver), v.description('Single findings that are accepted until a day.'))),
  importWarnings: v.optional(
    v.pipe(
      list(AllowedWarning),
      v.description('Warnings of the import that may come; any other one stops it.'),
    ),
  ),
  keys: v.optional(v.pipe(KeyPolicy, v.description('What becomes of API keys that lose their place.'))),
  prune: v.optional(v.pipe(flag(), v.description('Delete what the repository no longer declares.'))),
  breaking: v.optional(
    v.pipe(oneOf(['allow', 'warn', 'refuse']), v.description('What to do about changes that break clients.')),
  ),
  limits: v.optional(
    v.pipe(
      mapping({ deletes: v.optional(Percent), updates: v.optional(Percent) }),
      v.description('How much of what is live one apply may delete or change.'),
    ),
  ),
  ignore: v.optional(v.pipe(list(Ignore), v.description('Fields left to somebody else.'))),
});

const Reference = mapping({
  url: v.pipe(
    text('Write an https URL.', 2048),
    v.regex(
      /^https:\/\/[a-z0-9.-]+(?::[0-9]+)?\/[^\s#\\]*$/,
      says('must be an https URL', 'Write https://HOST/PATH, exactly as the specs refer to it.'),
    ),
    v.description('The https URL, exactly as it is requested.'),
  ),
  sha256: v.pipe(
    text('Write the SHA-256 of the document.'),
    v.regex(
      /^[0-9a-f]{64}$/,
      says('must be 64 lower-case hexadecimal digits', 'Write what `sha256sum` prints for the document.'),
    ),
    v.description('SHA-256 of the document; with any other content it is not used.'),
  ),
});

export const OWNER = v.pipe(
  text('Name the repository, for example acme/apis.', 256),
  v.regex(
    TAG_VALUE,
    says('must be text that an AWS tag can hold', 'Use letters, digits, spaces and + - = . _ : / @ only.'),
  ),
);

const EnvironmentName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,128}$/, says('must be a name that a stage can have', STAGE_HINT)),
);

export const ConfigFile = v.pipe(
  mapping({
    owner: v.optional(
      v.pipe(
        OWNER,
        v.description("Written as a tag on everything Tollgate makes. Default: the repository's name."),
      ),
    ),
    environments: v.optional(
      v.pipe(
        v.record(
          EnvironmentName,
          v.nullable(Environment),
          says('must be a mapping', 'Write one line per environment, for example `dev: {}`.'),
        ),
        v.minEntries(1, says('must define at least one environment', 'Add `dev: {}`, or take the key out.')),
        v.description('Where the APIs are deployed, by name. Default: one environment, dev.'),
      ),
    ),
    policy: v.optional(v.pipe(Policy, v.description('What Tollgate may do.'))),
    references: v.optional(
      v.pipe(list(Reference), v.description('Documents outside of the repository that specs may refer to.')),
    ),
  }),
  v.title('tollgate.yaml'),
  v.description('Where Tollgate deploys the APIs of this repository. Every key has a default.'),
);

export type ConfigFile = v.InferOutput<typeof ConfigFile>;
