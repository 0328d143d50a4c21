/** Every class of mutation: one for each field of a definition, in the order in which they are tried. */
import { ACCESS_MUTATIONS } from './access.ts';
import type { Mutation } from './draft.ts';
import { INTEGRATION_MUTATIONS } from './integrations.ts';
import { OPERATION_MUTATIONS } from './operations.ts';
import { PART_MUTATIONS } from './parts.ts';
import { PROPERTY_MUTATIONS } from './properties.ts';

export const MUTATIONS: readonly Mutation[] = [
  ...PROPERTY_MUTATIONS,
  ...OPERATION_MUTATIONS,
  ...INTEGRATION_MUTATIONS,
  ...ACCESS_MUTATIONS,
  ...PART_MUTATIONS,
];
