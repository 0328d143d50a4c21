/**
 * Fields of a stage (patch table in aws-facts 4.5). Only what is declared is compared: writing one method setting
 * materialises the whole record with defaults that nobody asked for (aws-facts 4.4).
 */
import type { DesiredStage } from '../../model/desired.ts';
import { own, sorted } from '../../model/json.ts';
import type { LiveStage } from '../../model/live.ts';
import { disruptive, type FieldRule, limitImpact, replaceAt, safe } from './rule.ts';

const SETTINGS: readonly FieldRule<DesiredStage, LiveStage>[] = [
  {
    field: 'tracing',
    want: ({ settings }) => settings.tracing,
    have: ({ tracing }) => tracing,
    impact: safe,
    onlyWhenDeclared: true,
    patch: replaceAt('/tracingEnabled'),
  },
  {
    field: 'logging',
    want: ({ settings }) => settings.logging,
    have: ({ logging }) => logging,
    impact: safe,
    onlyWhenDeclared: true,
    patch: replaceAt('/*/*/logging/loglevel'),
  },
  {
    field: 'throttle.rate',
    want: ({ settings }) => settings.throttle?.rate,
    have: ({ throttle }) => throttle?.rate,
    impact: limitImpact,
    onlyWhenDeclared: true,
    patch: replaceAt('/*/*/throttling/rateLimit'),
  },
  {
    field: 'throttle.burst',
    want: ({ settings }) => settings.throttle?.burst,
    have: ({ throttle }) => throttle?.burst,
    impact: limitImpact,
    onlyWhenDeclared: true,
    patch: replaceAt('/*/*/throttling/burstLimit'),
  },
];

/** The table for one stage: its settings, and each stage variable that is declared. */
export function stageFields(stage: DesiredStage): readonly FieldRule<DesiredStage, LiveStage>[] {
  return [...SETTINGS, ...sorted(Object.keys(stage.variables)).map(variable)];
}

function variable(name: string): FieldRule<DesiredStage, LiveStage> {
  return {
    field: `variable ${name}`,
    want: ({ variables }) => own(variables, name),
    have: ({ variables }) => own(variables, name),
    impact: disruptive,
    hidden: true,
    patch: replaceAt(`/variables/${name}`),
  };
}
