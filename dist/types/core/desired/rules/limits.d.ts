import { type Rule } from '../rule.ts';
import type { DocumentSubject, MethodSubject } from './subject.ts';
export declare const DOCUMENT_LIMITS: readonly Rule<DocumentSubject>[];
export declare const METHOD_LIMITS: readonly Rule<MethodSubject>[];
