/**
 * How often the control plane may be called, as AWS publishes it (aws-facts 1.1, 1.2). None of it can be raised. Every other
 * tool in the account, the console included, draws on the same.
 */

export interface Rate {
  /** Calls that are let through ... */
  readonly calls: number;
  /** ... in so many seconds. */
  readonly seconds: number;
  /** How many may come at once after a pause; as many as `calls` where nothing is said. */
  readonly burst?: number;
}

/** All operations of API Gateway together. */
export const ALL_OPERATIONS: Rate = { calls: 10, seconds: 1, burst: 40 };

/** Operations of API Gateway with a rate of their own. Edge-optimised APIs have a lower one. */
export const OPERATIONS: Readonly<Record<string, Rate>> = {
  CreateRestApi: { calls: 1, seconds: 3 },
  'CreateRestApi EDGE': { calls: 1, seconds: 30 },
  PutRestApi: { calls: 1, seconds: 1 },
  GetResources: { calls: 5, seconds: 2 },
  CreateDeployment: { calls: 1, seconds: 5 },
  CreateApiKey: { calls: 5, seconds: 1 },
  DeleteApiKey: { calls: 5, seconds: 1 },
  UpdateUsagePlan: { calls: 1, seconds: 20 },
};
