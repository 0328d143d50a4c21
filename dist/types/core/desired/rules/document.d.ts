import { type Rule } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';
export declare const DOCUMENT_RULES: readonly Rule<DocumentSubject>[];
