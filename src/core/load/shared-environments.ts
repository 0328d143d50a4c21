/** Environments that are stages of one REST API (`restApi: shared`) must not get in each other's way. */
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { Config, EnvironmentConfig } from '../model/repository.ts';
import { error, quoted } from './findings.ts';

type Named = readonly [name: string, environment: EnvironmentConfig];

/** A tag's key has at most 128 characters, and the environment's name is in the one of its digest. */
const LONGEST_NAME = 112;

export function sharedFindings({ environments }: Pick<Config, 'environments'>): readonly Finding[] {
  const shared = Object.entries(environments).filter(([, { restApi }]) => restApi === 'shared');
  const targets = Map.groupBy(shared, ([, { account = '', region = '' }]) => `${account} ${region}`);
  return [
    ...shared.flatMap(longName),
    ...(['account', 'region'] as const).flatMap((member) => unclearTarget(shared, member)),
    ...[...targets.values()].flatMap(sameStage),
  ];
}

function longName([name]: Named): Finding[] {
  if (name.length <= LONGEST_NAME) return [];
  const message = `An environment that shares a REST API has a name of at most ${LONGEST_NAME} characters.`;
  return [error('invalid-value', at(name), message, 'Give it a shorter name.')];
}

/** Which of them are stages of the same REST API is clear only when all of them say where they are, or none. */
function unclearTarget(shared: readonly Named[], member: 'account' | 'region'): Finding[] {
  const says = shared.find(([, environment]) => environment[member] !== undefined);
  if (says === undefined) return [];
  return shared
    .filter(([, environment]) => environment[member] === undefined)
    .map(([name]) => {
      const message = `Environment ${quoted(name)} shares a REST API but does not say its ${member}, and ${quoted(says[0])} does.`;
      return error('shared-target', at(name), message, `Give it its ${member} too.`);
    });
}

function sameStage(together: readonly Named[]): Finding[] {
  return together.flatMap(([name, { stage }], index) => {
    const other = together.slice(0, index).find(([, before]) => before.stage === stage);
    if (other === undefined) return [];
    const message = `Environments ${quoted(other[0])} and ${quoted(name)} are both the stage ${quoted(stage)} of one REST API.`;
    return [error('shared-stage-duplicate', at(name, 'stage'), message, 'Give each a stage of its own.')];
  });
}

function at(...keys: readonly string[]): string {
  return pointer('environments', ...keys);
}
