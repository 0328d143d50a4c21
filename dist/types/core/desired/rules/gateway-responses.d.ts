import { type Rule } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';
export declare const GATEWAY_RESPONSE_RULES: readonly Rule<DocumentSubject>[];
