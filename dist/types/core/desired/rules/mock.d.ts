/** Rules for mock integrations (aws-facts 9.4). */
import type { Integration } from '../../model/definition.ts';
import { type Rule } from '../rule.ts';
import type { MethodSubject } from './subject.ts';
export declare const MOCK_RULES: readonly Rule<MethodSubject>[];
/** Whether a request template of a mock gives a status, as far as can be told without rendering it. */
export declare function mockHasStatus({ requestTemplates }: Integration): boolean;
