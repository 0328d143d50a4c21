/**
 * What can happen to a contract: every rule with how bad it is. The ids are stable and borrow oasdiff's words; a rule on
 * schemas begins with `request` or `response` and speaks of parameters, bodies, headers and all their properties alike.
 */
import type { ContractLevel } from '../model/plan.ts';

export const RULES = {
  'path-removed': 'breaking',
  'operation-removed': 'breaking',
  'operation-left-to-proxy': 'warning',
  'operation-served-by-any': 'info',
  'operation-added': 'info',

  'api-key-required': 'breaking',
  'api-key-no-longer-required': 'info',
  'authorization-added': 'breaking',
  'authorization-changed': 'breaking',
  'authorizer-changed': 'warning',
  'authorization-removed': 'info',
  'authorization-scopes-narrowed': 'breaking',
  'authorization-scopes-removed': 'warning',

  'new-required-request-parameter': 'breaking',
  'new-optional-request-parameter': 'info',
  'request-parameter-became-required': 'breaking',
  'request-parameter-became-optional': 'info',
  'request-parameter-removed': 'breaking',
  'request-parameter-default-changed': 'warning',

  'request-body-added-required': 'breaking',
  'request-body-added-optional': 'info',
  'request-body-became-required': 'breaking',
  'request-body-became-optional': 'info',
  'request-body-removed': 'breaking',
  'request-media-type-removed': 'breaking',
  'request-media-type-added': 'info',

  'request-type-changed': 'breaking',
  'request-format-changed': 'warning',
  'request-became-not-nullable': 'breaking',
  'request-became-enum': 'breaking',
  'request-enum-value-removed': 'breaking',
  'request-max-decreased': 'breaking',
  'request-min-increased': 'breaking',
  'request-max-length-decreased': 'breaking',
  'request-min-length-increased': 'breaking',
  'request-max-items-decreased': 'breaking',
  'request-min-items-increased': 'breaking',
  'request-max-properties-decreased': 'breaking',
  'request-min-properties-increased': 'breaking',
  'request-multiple-of-changed': 'breaking',
  'request-unique-items-required': 'breaking',
  'request-pattern-added': 'breaking',
  'request-pattern-changed': 'warning',
  'new-required-request-property': 'breaking',
  'new-optional-request-property': 'info',
  'request-property-became-required': 'breaking',
  'request-property-became-optional': 'info',
  'request-property-removed': 'warning',
  'request-property-refused': 'breaking',
  'request-additional-properties-refused': 'breaking',
  'request-alternative-removed': 'breaking',
  'request-schema-undecided': 'warning',

  'response-success-status-removed': 'breaking',
  'response-status-removed': 'info',
  'response-status-added': 'info',
  'response-media-type-removed': 'breaking',
  'response-media-type-added': 'info',
  'response-header-removed': 'breaking',
  'response-header-became-optional': 'breaking',
  'response-header-added': 'info',

  'response-type-changed': 'breaking',
  'response-format-changed': 'warning',
  'response-became-nullable': 'breaking',
  'response-became-enum': 'warning',
  'response-enum-value-added': 'warning',
  'response-enum-removed': 'warning',
  'response-max-increased': 'warning',
  'response-min-decreased': 'warning',
  'response-max-length-increased': 'warning',
  'response-min-length-decreased': 'warning',
  'response-max-items-increased': 'info',
  'response-min-items-decreased': 'warning',
  'response-max-properties-increased': 'info',
  'response-min-properties-decreased': 'warning',
  'response-multiple-of-changed': 'warning',
  'response-unique-items-lost': 'warning',
  'response-pattern-changed': 'info',
  'response-property-removed': 'breaking',
  'response-property-became-optional': 'breaking',
  'response-property-added': 'info',
  'response-alternative-added': 'breaking',
  'response-schema-undecided': 'warning',

  'schema-not-compared': 'warning',
} as const satisfies Readonly<Record<string, ContractLevel>>;

export type RuleId = keyof typeof RULES;

/** Something that happened to one part of an operation; `message` begins with the part. */
export interface Finding {
  readonly rule: RuleId;
  readonly message: string;
}

/** How many names of a list a message gives. */
const NAMES_SHOWN = 5;
const NAME_LENGTH = 80;

/** Somebody else's name in a message: at most 80 characters of it. */
export function named(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1)}…`;
}

/** `a, b and 3 more`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map(named).join(', ');
  return names.length <= NAMES_SHOWN ? shown : `${shown} and ${names.length - NAMES_SHOWN} more`;
}
