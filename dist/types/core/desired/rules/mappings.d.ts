import { type Rule } from '../rule.ts';
import { type MethodSubject } from './subject.ts';
export declare const MAPPING_RULES: readonly Rule<MethodSubject>[];
