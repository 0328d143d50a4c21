import { type Rule } from '../rule.ts';
import type { DocumentSubject, MethodSubject } from './subject.ts';
export declare const EXTENSION_RULES: readonly Rule<DocumentSubject>[];
export declare const INTEGRATION_EXTENSION_RULES: readonly Rule<MethodSubject>[];
