/** The rules of the compiler by their subject. A new table of rules is added here. */
import type { Rule } from '../rule.ts';
import { AUTHORIZER_RULES } from './authorizers.ts';
import { DOCUMENT_RULES } from './document.ts';
import { EXTENSION_RULES, INTEGRATION_EXTENSION_RULES } from './extensions.ts';
import { GATEWAY_RESPONSE_RULES } from './gateway-responses.ts';
import { IGNORED_RULES } from './ignored.ts';
import { INTEGRATION_RESPONSE_RULES } from './integration-responses.ts';
import { INTEGRATION_RULES } from './integrations.ts';
import { DOCUMENT_LIMITS, METHOD_LIMITS } from './limits.ts';
import { MAPPING_RULES } from './mappings.ts';
import { METHOD_RULES } from './methods.ts';
import { MOCK_RULES } from './mock.ts';
import { SCHEMA_RULES } from './schemas.ts';
import type { DocumentSubject, MethodSubject } from './subject.ts';

export const RULES_OF_DOCUMENTS: readonly Rule<DocumentSubject>[] = [
  ...DOCUMENT_RULES,
  ...DOCUMENT_LIMITS,
  ...AUTHORIZER_RULES,
  ...GATEWAY_RESPONSE_RULES,
  ...EXTENSION_RULES,
  ...SCHEMA_RULES,
  ...IGNORED_RULES,
];

export const RULES_OF_METHODS: readonly Rule<MethodSubject>[] = [
  ...METHOD_RULES,
  ...METHOD_LIMITS,
  ...INTEGRATION_RULES,
  ...INTEGRATION_EXTENSION_RULES,
  ...MAPPING_RULES,
  ...MOCK_RULES,
  ...INTEGRATION_RESPONSE_RULES,
];
