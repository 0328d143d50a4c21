/** What steps are about and what they build on. */
import type { Desired } from '../core/model/desired.ts';
import type { Step } from '../core/model/plan.ts';

/**
 * What a step is about (first) and what it builds on: `api:hello`, `plan:basic`, `key:acme`.
 * Resources of links are written `basic / hello` (plan, then API or key).
 */
export function thingsOf(step: Step, desired: Desired): readonly string[] {
  const [first = step.resource, second = ''] = step.resource.split(' / ');
  switch (step.kind) {
    case 'restApi':
    case 'definition':
    case 'deployment':
    case 'stage':
      return [`api:${step.resource}`];
    case 'lambdaGrant':
      return grantThings(step.resource);
    case 'usagePlan': {
      const stages = step.action === 'create' ? Object.keys(desired.plans[step.resource]?.stages ?? {}) : [];
      return [`plan:${step.resource}`, ...stages.map((api) => `api:${api}`)];
    }
    case 'planStage':
      return [`planStage:${step.resource}`, `plan:${first}`, `api:${second}`];
    case 'apiKey':
      return [`key:${step.resource}`];
    case 'keyStore':
      return [`key:${step.resource}`];
    case 'planKey':
      return [`planKey:${step.resource}`, `plan:${first}`, `key:${second}`];
    default:
      return step.kind satisfies never;
  }
}

/** `hello -> arn:...`: the API, and the function whose policy changes. */
function grantThings(resource: string): readonly string[] {
  const [api = '', target = ''] = resource.split(' -> ');
  return [`api:${api}`, `function:${target}`];
}
