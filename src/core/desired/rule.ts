/**
 * A rule of the compiler: a check of one subject (an operation, an integration, a path ...) that finds what API
 * Gateway would refuse or silently drop. To add one, add it to the table of its topic in `rules/`.
 */
import type { Finding, Severity } from '../model/problem.ts';

/** What a rule found, without what is the same for all its findings. */
export type Violation = Omit<Finding, 'code' | 'severity'>;

export interface Rule<Subject> {
  /** Stable id; docs/codes.md has an entry for each. */
  readonly code: string;
  readonly severity: Severity;
  readonly check: (subject: Subject) => readonly Violation[];
}

/** Everything that the rules find in one subject; mostly nothing, and then nothing is made. */
export function applyRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { code, severity, check } of rules)
    for (const violation of check(subject)) findings.push({ code, severity, ...violation });
  return findings;
}

/** One violation where a condition holds, else none. */
export function when(condition: boolean, violation: () => Violation): readonly Violation[] {
  return condition ? [violation()] : [];
}

/** What the service says when it refuses a part of an import (aws-facts 2.6). */
export function refused(text: string): { readonly service: NonNullable<Finding['service']> } {
  return { service: { level: 'error', text } };
}

/** What the service says when it drops a part of an import and goes on (aws-facts 2.5). */
export function dropped(text: string): { readonly service: NonNullable<Finding['service']> } {
  return { service: { level: 'warning', text } };
}
