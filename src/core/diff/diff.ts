/** The diff of a whole environment: one table per kind. */
import type { Kind } from '../model/kind.ts';
import { KINDS } from '../model/kind.ts';
import { diffDefinitions, diffGrants, diffRestApis } from './api.ts';
import type { Found } from './change.ts';
import type { DiffContext } from './context.ts';
import { diffApiKeys } from './keys/api-keys.ts';
import { diffKeyStores } from './keys/key-stores.ts';
import { diffPlanKeys } from './keys/plan-keys.ts';
import { diffDeployments, diffStages } from './stage.ts';
import { diffPlanStages, diffUsagePlans } from './usage-plan.ts';

const DIFFS: Readonly<Record<Kind, (context: DiffContext) => Found>> = {
  restApi: diffRestApis,
  definition: diffDefinitions,
  lambdaGrant: diffGrants,
  deployment: diffDeployments,
  stage: diffStages,
  usagePlan: diffUsagePlans,
  planStage: diffPlanStages,
  apiKey: diffApiKeys,
  planKey: diffPlanKeys,
  keyStore: diffKeyStores,
};

/** Everything in which the account differs from what is declared, with true values. */
export function diff(context: DiffContext): Found {
  const parts = KINDS.map((kind) => DIFFS[kind](context));
  return {
    changes: parts.flatMap(({ changes }) => changes),
    unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}
