/** Fields of an API key. Its value is no field: it never changes and is never read (aws-facts 5.4). */
import type { LiveApiKey } from '../../model/live.ts';
import type { KeyState } from '../keys/wanted.ts';
import { type FieldRule } from './rule.ts';
export declare const API_KEY_FIELDS: readonly FieldRule<KeyState, LiveApiKey>[];
