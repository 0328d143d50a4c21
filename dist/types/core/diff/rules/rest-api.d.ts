import type { ApiProperties } from '../../model/definition.ts';
import { type FieldRule } from './rule.ts';
export declare const API_PROPERTY_FIELDS: readonly FieldRule<ApiProperties, ApiProperties>[];
