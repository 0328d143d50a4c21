/**
 * Calls a deployed stage as a client would: every keyed operation without a key must be refused, and one operation of
 * each API with a key must not be. One only, because a call with a key counts against its owner's quota.
 * New deployments and keys take seconds to reach the data plane (aws-facts 4.3, 5.6), so a probe that disagrees is
 * repeated until the deadline.
 */
import type { Desired, DesiredApi, Probe } from '../core/model/desired.ts';
import { faultOf } from '../core/model/fault.ts';
import type { Journal, ProbeResult } from '../core/model/report.ts';
import type { Secret } from '../core/model/secret.ts';
import type { Clock, StageCaller } from './ports.ts';

/** Measured propagation is about 25 seconds; a check must wait for one to two minutes before it calls it a failure. */
export const PROBE_SECONDS = 120;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;

export interface ProbeDeps {
  readonly caller: StageCaller;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Ids of what exists, by declared name. */
export interface LiveIds {
  readonly restApis: Readonly<Record<string, { readonly id: string }>>;
  readonly apiKeys: Readonly<Record<string, { readonly id: string }>>;
}

interface Call {
  readonly api: string;
  readonly probe: Probe;
  readonly url: string;
  /** Id of the key to send; absent for a call that must be refused. */
  readonly keyId?: string;
}

/** Makes all probes, waiting for those that disagree, at most `seconds` for all of them together. */
export async function probeStages(
  deps: ProbeDeps,
  desired: Desired,
  ids: LiveIds,
  seconds = PROBE_SECONDS,
): Promise<readonly ProbeResult[]> {
  const calls = Object.values(desired.apis).flatMap((api) => callsOf(deps.caller, desired, api, ids));
  const deadline = deps.clock.now() + seconds * 1000;
  const keys = new Map<string, Secret>();
  let results = await Promise.all(calls.map((call) => attempt(deps, call, keys)));
  for (
    let pause = FIRST_PAUSE;
    results.some((result) => !result.ok);
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  ) {
    const left = deadline - deps.clock.now();
    if (left <= 0) break;
    deps.journal.note({
      type: 'waiting',
      what: 'the change to reach the stage',
      secondsLeft: Math.ceil(left / 1000),
    });
    await deps.clock.sleep(Math.min(pause, left));
    results = await Promise.all(
      calls.map(async (call, index) => {
        const last = results[index];
        return last?.ok === true ? last : await attempt(deps, call, keys);
      }),
    );
  }
  for (const probe of results) deps.journal.note({ type: 'probed', probe });
  return results;
}

function callsOf(caller: StageCaller, desired: Desired, api: DesiredApi, ids: LiveIds): Call[] {
  const restApiId = ids.restApis[api.id]?.id;
  if (restApiId === undefined) return [];
  const base = caller.invokeUrl(restApiId, api.stage.name);
  const keyed = api.probes.filter((probe) => probe.keyed);
  const refused = keyed.map((probe): Call => ({ api: api.id, probe, url: base + probe.path }));
  const [first] = keyed;
  const keyId = keyFor(desired, api.id, ids);
  if (first === undefined || keyId === undefined) return refused;
  return [...refused, { api: api.id, probe: first, url: base + first.path, keyId }];
}

/** The first enabled key that a plan admits to the API's stage. */
function keyFor(desired: Desired, apiId: string, ids: LiveIds): string | undefined {
  const opening = Object.values(desired.plans).filter((plan) => apiId in plan.stages);
  const names = opening.flatMap((plan) => plan.keys).filter((name) => desired.keys[name]?.enabled === true);
  return names.map((name) => ids.apiKeys[name]?.id).find((id) => id !== undefined);
}

async function attempt(deps: ProbeDeps, call: Call, keys: Map<string, Secret>): Promise<ProbeResult> {
  const { probe, url, api, keyId } = call;
  const refused = probe.refusedStatus;
  const expected = keyId === undefined ? `${refused} without a key` : `not ${refused} with a key`;
  const result = { api, operation: probe.operation, url, expected };
  try {
    const apiKey = keyId === undefined ? undefined : await keyValue(deps.caller, keyId, keys);
    const { httpMethod } = probe;
    const { status } = await deps.caller.call({
      url,
      httpMethod,
      ...(apiKey === undefined ? {} : { apiKey }),
    });
    return { ...result, status, ok: (status === refused) === (keyId === undefined) };
  } catch (error) {
    return { ...result, ok: false, message: faultOf(error).message };
  }
}

async function keyValue(caller: StageCaller, id: string, keys: Map<string, Secret>): Promise<Secret> {
  const known = keys.get(id);
  if (known !== undefined) return known;
  const value = await caller.keyValue(id);
  keys.set(id, value);
  return value;
}
