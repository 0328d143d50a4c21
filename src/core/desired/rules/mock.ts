/** Rules for mock integrations (aws-facts 9.4). */
import type { Integration } from '../../model/definition.ts';
import { integrationNode } from '../integration.ts';
import { type Rule, type Violation, when } from '../rule.ts';
import type { MethodSubject } from './subject.ts';

export const MOCK_RULES: readonly Rule<MethodSubject>[] = [
  { code: 'mock-binary', severity: 'warning', check: binary },
  { code: 'mock-status', severity: 'warning', check: missingStatus },
];

/** With every body taken for binary, the request template of a mock sees none: 500 "Unable to transform request". */
function binary({ context, place, method, definition }: MethodSubject): readonly Violation[] {
  const { integration } = method;
  const everything = definition.properties.binaryMediaTypes.includes('*/*');
  const fails =
    everything && integration?.type === 'MOCK' && integration.contentHandling !== 'CONVERT_TO_TEXT';
  return when(fails, () => ({
    pointer: integrationNode(context, place.node).pointer,
    message: `The mock of ${place.key} answers 500, because */* is among the binary media types.`,
    hint: 'Set contentHandling: CONVERT_TO_TEXT on it, or name the binary media types one by one.',
  }));
}

/** The request template of a mock says the status; without one every call is answered with 500. */
function missingStatus({ context, place, method }: MethodSubject): readonly Violation[] {
  const { integration } = method;
  if (integration?.type !== 'MOCK') return [];
  return when(!mockHasStatus(integration), () => ({
    pointer: integrationNode(context, place.node).pointer,
    message: `The mock of ${place.key} has no request template that gives a statusCode, so that it answers 500.`,
    hint: 'Set requestTemplates: { application/json: \'{"statusCode": 200}\' } and responses: { default: { statusCode: "200" } }.',
  }));
}

/** Whether a request template of a mock gives a status, as far as can be told without rendering it. */
export function mockHasStatus({ requestTemplates }: Integration): boolean {
  return Object.values(requestTemplates).some((template) => template.includes('statusCode'));
}
