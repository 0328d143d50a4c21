import { type Rule } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';
export declare const AUTHORIZER_RULES: readonly Rule<DocumentSubject>[];
