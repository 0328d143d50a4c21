/** Rules for integrations (aws-facts 2.6, 2.10). */
import type { Integration } from '../../model/definition.ts';
import { type Node } from '../node.ts';
import { type Rule, type Violation } from '../rule.ts';
import { type MethodSubject } from './subject.ts';
interface IntegrationSubject {
    readonly method: MethodSubject;
    readonly node: Node;
    readonly integration: Integration;
}
type Check = (subject: IntegrationSubject) => readonly Violation[];
export declare const INTEGRATION_RULES: readonly Rule<MethodSubject>[];
/** Runs a check where the method has an integration. */
export declare function onIntegration(check: Check): (subject: MethodSubject) => readonly Violation[];
export {};
