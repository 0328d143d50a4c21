/** `policy.keys` of `tollgate.yaml`: what becomes of API keys that lose their place. */
import type { Finding } from '../model/problem.ts';
import { DEFAULT_KEY_POLICY, type KeyPolicy } from '../model/repository.ts';
import { DAY, secondsOf } from './durations.ts';
import { error } from './findings.ts';
import type { ConfigFile } from './formats/config-file.ts';

type KeyPolicyFile = NonNullable<NonNullable<ConfigFile['policy']>['keys']>;

/** The longest time whose use is looked at. */
const LONGEST_USE = 90 * DAY;

export function keyPolicyFindings({ grace, usedWithin }: KeyPolicyFile = {}): readonly Finding[] {
  return [
    ...(grace === undefined || secondsOf(grace) >= DAY ? [] : [shortGrace()]),
    ...(usedWithin === undefined || secondsOf(usedWithin) <= LONGEST_USE ? [] : [longUse()]),
  ];
}

function shortGrace(): Finding {
  const message = '"keys.grace" must be at least a day.';
  const hint = 'Write 1d or more: until then a key that was removed by mistake comes back with its value.';
  return error('invalid-value', '/policy/keys/grace', message, hint);
}

function longUse(): Finding {
  const message = '"keys.usedWithin" must be at most 90 days.';
  return error('invalid-value', '/policy/keys/usedWithin', message, 'Write 0d to 90d.');
}

/** In seconds, with the defaults. */
export function keyPolicyOf({ grace, usedWithin }: KeyPolicyFile): KeyPolicy {
  return {
    grace: grace === undefined ? DEFAULT_KEY_POLICY.grace : secondsOf(grace),
    usedWithin: usedWithin === undefined ? DEFAULT_KEY_POLICY.usedWithin : secondsOf(usedWithin),
  };
}
