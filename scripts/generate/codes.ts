/** docs/codes.md: every code that a person can meet. */
import { DESIRED_CODES } from '../../src/core/desired/codes.ts';
import { LOAD_CODES } from '../../src/core/load/codes.ts';
import { sorted } from '../../src/core/model/json.ts';

/** Codes of operational faults; a test compares them with what the sources throw. */
export const FAULT_CODES: Readonly<Record<string, string>> = {
  'comment-failed': 'The comment on the pull request could not be written.',
  'comment-not-allowed': 'The token may not write comments; the job needs `pull-requests: write`.',
  'connection-lost':
    'The connection broke before the answer came; it is not known whether the call took effect.',
  'contradicting-approval': '`--expect` and `--plan` name different plans.',
  'endless-list': 'The service gave the same page of a list twice.',
  'endpoint-unreachable': 'The service, or the endpoint that was given, cannot be reached.',
  'event-file': 'The event file of a workflow run cannot be read.',
  'file-refused': 'A file of the repository is not read: a link that leaves the repository, or not a file.',
  'file-unreadable': 'A file of the repository cannot be read, which is never taken for its absence.',
  'key-store-taken': "The secret in which a key's value is to be kept holds a value of somebody else.",
  'key-value-missing':
    'The value of a new key is read from something that is not there; nothing was written.',
  'key-value-unfit': 'What was read as the value of a new key does not have 20 to 128 characters.',
  'keys-incomplete': 'An import of keys made fewer keys than were asked for; the next run makes the others.',
  'import-incomplete': 'After the import the API still differs from the spec.',
  'import-overtaken':
    'Another environment imported into a shared API while this one was being deployed; no stage was moved.',
  'import-warnings': 'API Gateway would drop parts of a spec; `policy.importWarnings` can allow each.',
  InternalError: 'A bug in Tollgate.',
  'invalid-option': 'An option or an input has a value that it does not take.',
  'no-command': 'No command was given.',
  'no-credentials': 'No AWS credentials were found.',
  'no-environment': 'There are several environments and none was chosen.',
  'no-key-value': 'The service did not give the value of a key that a probe needs.',
  'no-region': 'No AWS region is configured.',
  'not-available-yet': 'A command or an option that is planned and not there yet.',
  'not-confirmed': '`apply` without `--yes` and without a terminal to ask on.',
  'plan-file': 'The file of `--plan` cannot be read or holds no plan.',
  'remote-refused': 'A remote document that the configuration lists was not answered with its text.',
  'remote-unreachable': 'The host of a remote document cannot be reached, or is not on the public internet.',
  ResourceConflictException: 'The policy of a function already holds a statement of that name.',
  'stage-unreachable': 'A deployed stage did not answer.',
  'stale-plan': 'The plan is no longer the one that was approved.',
  'unknown-command': 'A command that does not exist.',
  'unknown-environment': 'An environment that tollgate.yaml does not have.',
  'unknown-option': 'An option that the command does not have.',
  'unreadable-answer': 'The service answered something that Tollgate cannot read.',
  'wrong-account':
    'The credentials are for another account than the environment names; none of its values was read.',
};

/** Guards that refuse a plan; a test compares them with the sources. */
export const GUARDS: Readonly<Record<string, string>> = {
  'canary-in-progress': 'The stage runs a canary that somebody started.',
  'breaks-clients':
    'A change breaks clients, and `policy.breaking` is `refuse` ([contract.md](contract.md)). `--force breaks-clients` lifts it.',
  'drops-policy':
    'The import would remove a resource policy that the spec does not have. `--force drops-policy` lifts it.',
  'drops-settings':
    'The import would take away what the spec does not have and no import of ours put there: key source, VPC endpoints, a disabled default endpoint, binary types, gateway responses, authorizers. `--force drops-settings` lifts it.',
  'duplicate-identity': 'Two live things carry the tags of the same declaration.',
  'existing-plan-ambiguous': 'A plan file uses an existing plan by a name that several live plans have.',
  'existing-plan-missing': 'A plan file uses an existing plan that is not there.',
  'existing-plan-own': 'A plan file uses as existing what another plan file here declares.',
  'foreign-owner': 'A thing of that name belongs to another owner.',
  'key-in-other-plan':
    "A key would join a plan, and somebody else's plan admits it to the same stage already.",
  'key-in-use':
    'Keys that made calls lately would be cut off (`policy.keys.usedWithin`). `--force key-in-use` lifts it.',
  'key-without-plan':
    'Operations that are open today would require a key, and no plan opens their stage. `--force key-without-plan` lifts it.',
  'last-link':
    'The last plan that opens a stage goes, and its operations require keys. `--force last-link` lifts it.',
  'no-plans':
    'No plan file is left for an environment whose plans and keys are live. `--force no-plans` lifts it.',
  'quota-below-use':
    'A quota would be set below what keys used already in its period. `--force quota-below-use` lifts it.',
  'rename-conflict': 'A thing is to be renamed, and live things of both names are ours.',
  'rest-api-mode':
    'The environment was applied with the other value of `restApi`, and would get another API.',
  'shared-endpoint':
    'A shared API would change at once for the other environments too. `--force shared-endpoint` lifts it.',
  'unowned-name': 'A thing of that name exists and nobody owns it.',
  'wrong-account': 'The credentials are for another account than the environment names.',
};

export function codesPage(): string {
  return `# Codes

Generated by \`npm run generate\`. Messages may change; codes stay.

## Problems in files (exit 3)

### Reading and checking files

${list(LOAD_CODES)}

### Compiling specs

${list(DESIRED_CODES)}

## Guards (exit 4)

${list(GUARDS)}

## Faults (exit 1)

Errors of AWS keep their own names, such as \`TooManyRequestsException\`, and are not listed here.

${list(FAULT_CODES)}
`;
}

function list(codes: Readonly<Record<string, string>>): string {
  return sorted(Object.keys(codes))
    .map((code) => `- \`${code}\`: ${codes[code]}`)
    .join('\n');
}
