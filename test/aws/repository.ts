/** A loaded repository for tests of what comes after loading. */
import type { JsonObject } from '../../src/core/model/json.ts';
import type { PlanFile, Repository } from '../../src/core/model/repository.ts';

export interface RepositoryOptions {
  /** Documents by spec id. */
  readonly specs: Readonly<Record<string, JsonObject>>;
  readonly plans?: readonly PlanFile[];
  readonly variables?: Readonly<Record<string, string>>;
}

/** One environment, `dev`, whose stage has every setting. */
export function repositoryOf({ specs, plans = [], variables = {} }: RepositoryOptions): Repository {
  const stageSettings = { tracing: true, logging: 'ERROR', throttle: { rate: 10, burst: 20 } } as const;
  return {
    config: {
      owner: 'acme/apis',
      environments: { dev: { stage: 'dev', restApi: 'own', variables, stageSettings } },
      policy: { breaking: 'warn' },
    },
    specs: Object.entries(specs).map(([id, document]) => ({ id, file: `specs/${id}.json`, document })),
    plans,
    problems: [],
  };
}
