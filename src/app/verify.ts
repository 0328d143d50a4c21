/** `verify`: reads everything back, plans again (which must be empty), and calls the stages. */
import { matchLive } from '../core/diff/match.ts';
import type { Desired } from '../core/model/desired.ts';
import { isEmpty } from '../core/model/plan.ts';
import type { VerifyReport } from '../core/model/report.ts';
import { desire, load, type Said, saidOf } from './desire.ts';
import { type PlanDeps, type Planned, planAgainst, type PlanTools, planTools } from './plan.ts';
import { checkValues } from './check-values.ts';
import type { CustodyDeps } from './custody.ts';
import type { Clock, KeyValueReader, StageCaller } from './ports.ts';
import { probeStages } from './probe.ts';

export interface VerifyDeps extends PlanDeps {
  /** Where the values of keys are read from. Connected only when a plan file says so. */
  readonly keyValues: (desired: Desired) => Promise<KeyValueReader>;
  readonly caller: (desired: Desired) => Promise<StageCaller>;
  readonly clock: Clock;
}

export interface VerifyOptions {
  readonly env?: string;
  /** Compares the values of keys with what their files say. */
  readonly checkValues?: boolean;
  /** How long probes may take to agree; `PROBE_SECONDS` by default. */
  readonly probeSeconds?: number;
}

export interface VerifyResult extends Said {
  /** Absent when the files have errors. */
  readonly report?: VerifyReport;
}

/** @throws OperationError when the account cannot be read */
export async function verify(deps: VerifyDeps, options: VerifyOptions): Promise<VerifyResult> {
  const wish = await desire(await load(deps.sources), options.env, deps.values);
  const { desired } = wish;
  if (desired === undefined) return saidOf(wish);
  const tools = await verifyTools(deps, desired);
  const { report, planned } = await verifyDesired(tools, desired, options.probeSeconds);
  if (options.checkValues !== true) return { ...saidOf(wish), report };
  const values = await checkValues(planned, { ...custodyDeps(deps, desired), caller: tools.caller });
  const ok = report.ok && values.every(({ state }) => state === 'same');
  return { ...saidOf(wish), report: { ...report, values, ok } };
}

export interface VerifyTools extends PlanTools {
  readonly caller: StageCaller;
  readonly clock: Clock;
}

export async function verifyTools(deps: VerifyDeps, desired: Desired): Promise<VerifyTools> {
  const { caller, clock } = deps;
  return { ...(await planTools(deps, desired)), caller: await caller(desired), clock };
}

export function custodyDeps({ values, keyValues }: VerifyDeps, desired: Desired): CustodyDeps {
  return { variable: values.variable, reader: () => keyValues(desired) };
}

/** Verifies one environment; also gives what was read, so that apply can write the digests. */
export async function verifyDesired(
  tools: VerifyTools,
  desired: Desired,
  probeSeconds?: number,
): Promise<{ readonly report: VerifyReport; readonly planned: Planned }> {
  const planned = await planAgainst(tools, desired, 'all');
  const match = matchLive(planned.desired, planned.live);
  const probes = await probeStages(tools, planned.desired, match, probeSeconds);
  const { plan } = planned;
  const ok = isEmpty(plan) && plan.refusals.length === 0 && probes.every((probe) => probe.ok);
  const invokeUrls = Object.fromEntries(
    Object.entries(match.restApis).map(([id, { id: restApiId }]) => [
      id,
      tools.caller.invokeUrl(restApiId, desired.apis[id]?.stage.name ?? desired.environment),
    ]),
  );
  return { report: { plan, probes, invokeUrls, ok }, planned };
}
