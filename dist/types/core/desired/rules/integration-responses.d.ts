import { type Rule } from '../rule.ts';
import { type MethodSubject } from './subject.ts';
export declare const INTEGRATION_RESPONSE_RULES: readonly Rule<MethodSubject>[];
