/** The rules of the compiler by their subject. A new table of rules is added here. */
import type { Rule } from '../rule.ts';
import type { DocumentSubject, MethodSubject } from './subject.ts';
export declare const RULES_OF_DOCUMENTS: readonly Rule<DocumentSubject>[];
export declare const RULES_OF_METHODS: readonly Rule<MethodSubject>[];
