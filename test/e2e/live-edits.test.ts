/**
 * Every edit that somebody can make of a live API through API Gateway's own API: the plan names exactly it, an apply
 * puts it right, and then the plan is empty. Which edits there are is read from the tables of the embedded API Gateway,
 * so that a new field cannot be forgotten here.
 */
import { APIGateway } from '@aws-sdk/client-api-gateway';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorizerHandlers, authorizerRules } from '../../src/emulator/handlers/authorizers.ts';
import { deploymentHandlers } from '../../src/emulator/handlers/deployments.ts';
import { documentationHandlers } from '../../src/emulator/handlers/documentation.ts';
import {
  gatewayResponseHandlers,
  gatewayResponseRules,
} from '../../src/emulator/handlers/gateway-responses.ts';
import { importHandlers } from '../../src/emulator/handlers/import.ts';
import { integrationResponseRules, integrationRules } from '../../src/emulator/handlers/integration-patch.ts';
import { integrationHandlers } from '../../src/emulator/handlers/integrations.ts';
import { methodResponseRules, methodRules } from '../../src/emulator/handlers/method-patch.ts';
import { methodHandlers } from '../../src/emulator/handlers/methods.ts';
import { modelHandlers, modelRules } from '../../src/emulator/handlers/models.ts';
import {
  requestValidatorHandlers,
  requestValidatorRules,
} from '../../src/emulator/handlers/request-validators.ts';
import { resourceHandlers } from '../../src/emulator/handlers/resources.ts';
import { restApiRules } from '../../src/emulator/handlers/rest-api-patch.ts';
import { restApiHandlers } from '../../src/emulator/handlers/rest-apis.ts';
import { stageRules } from '../../src/emulator/handlers/stage-patch.ts';
import { stageHandlers } from '../../src/emulator/handlers/stages.ts';
import { tagHandlers } from '../../src/emulator/handlers/tags.ts';
import { changes, type Plan } from '../../src/core/model/plan.ts';
import { runs } from '../support/random-spec/runs.ts';
import { planOf, type Workspace, workspace } from '../support/workspace.ts';
import { CALLS } from './live-edits/calls.ts';
import type { Edit, World } from './live-edits/edit.ts';
import { LEFT_ALONE } from './live-edits/left-alone.ts';
import { PATCHES } from './live-edits/patches.ts';
import { CONFIG, EVERYTHING } from './live-edits/spec.ts';

const EDITS = [...PATCHES, ...CALLS];

let space: Workspace;
let gateway: APIGateway;
beforeAll(async () => {
  space = await workspace(
    { 'tollgate.yaml': JSON.stringify(CONFIG), 'specs/api.json': JSON.stringify(EVERYTHING) },
    [],
  );
  gateway = new APIGateway({ endpoint: space.emulator.url, region: 'us-east-1' });
  const applied = await space.apply();
  expect(applied.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(applied.report?.outcome).toBe('applied');
});
afterAll(async () => {
  gateway.destroy();
  await space.close();
});

/** The API as it is now: edits find its parts by their names. */
function world(): World {
  const [restApiId = '', api] = Object.entries(space.emulator.account.restApis)[0] ?? [];
  const idOf = (things: readonly { readonly id?: string | undefined }[]): string => things[0]?.id ?? '';
  const { resources = {}, authorizers = {}, requestValidators = {} } = api?.definition ?? {};
  return {
    gateway,
    restApiId,
    resource: (wanted) => idOf(Object.values(resources).filter(({ path }) => path === wanted)),
    authorizer: (wanted) => idOf(Object.values(authorizers).filter(({ name }) => name === wanted)),
    validator: (wanted) => idOf(Object.values(requestValidators).filter(({ name }) => name === wanted)),
  };
}

/** The fields that a plan changes; making a deployment is not one. */
function fieldsOf(plan: Plan): readonly string[] {
  const steps = changes(plan).filter(({ kind }) => kind !== 'deployment');
  return steps.flatMap(({ fields }) => fields.map(({ field }) => field)).toSorted();
}

async function findsAndHeals(edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) await edit.run(world());
  const plan = planOf(await space.plan('all'));
  expect(fieldsOf(plan)).toEqual(edits.flatMap(({ fields }) => fields).toSorted());
  // Some edits are refused until a person says that they may go: which ones is the guards' own test.
  const force = plan.refusals.flatMap(({ guard, liftable }) => (liftable === true ? [guard] : []));
  const healed = await space.apply({ force });
  expect(healed.report?.steps.flatMap(({ fault }) => fault?.message ?? [])).toEqual([]);
  expect(healed.report?.outcome).toBe('applied');
  expect(fieldsOf(planOf(await space.plan('all')))).toEqual([]);
}

describe('an edit of a live API', () => {
  it.each(EDITS.map((edit, index) => [nameOf(edit), index] as const))(
    '%s is named and put right (%i)',
    async (_, index) => {
      const edit = EDITS[index];
      if (edit !== undefined) await findsAndHeals([edit]);
    },
  );

  it('several at once are all named and put right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...EDITS), { minLength: 2, maxLength: 6 }),
        async (edits) => {
          await findsAndHeals(apart(edits));
        },
      ),
      { numRuns: runs(15), endOnFailure: true },
    );
  }, 600_000);
});

/** Those that touch different things: two edits of one thing may undo each other. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, index) => {
    const before = edits.slice(0, index).flatMap(({ touches }) => touches);
    return !edit.touches.some((thing) => before.includes(thing));
  });
}

function nameOf({ operation, patch }: Edit): string {
  return patch === undefined ? operation : `${operation} ${patch.op} ${patch.path}`;
}

interface Rule {
  readonly path: string;
  readonly ops: readonly string[];
}

const TABLES: Readonly<Record<string, readonly Rule[]>> = {
  UpdateMethod: methodRules,
  UpdateMethodResponse: methodResponseRules,
  UpdateIntegration: integrationRules,
  UpdateIntegrationResponse: integrationResponseRules,
  UpdateRestApi: restApiRules,
  UpdateAuthorizer: authorizerRules,
  UpdateModel: modelRules,
  UpdateRequestValidator: requestValidatorRules,
  UpdateGatewayResponse: gatewayResponseRules,
  UpdateStage: stageRules,
};

const HANDLERS = {
  ...authorizerHandlers,
  ...deploymentHandlers,
  ...documentationHandlers,
  ...gatewayResponseHandlers,
  ...importHandlers,
  ...integrationHandlers,
  ...methodHandlers,
  ...modelHandlers,
  ...requestValidatorHandlers,
  ...resourceHandlers,
  ...restApiHandlers,
  ...stageHandlers,
  ...tagHandlers,
};

/** Whether a path is one that the template of a rule takes: the rules are tried in order, so more than one may. */
function takes(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith('{') || part === given[at])
  );
}

describe('every edit that there is', () => {
  const patchable = Object.entries(TABLES).flatMap(([operation, rules]) =>
    rules.flatMap(({ path, ops }) =>
      ops.map((op) => ({ operation, op, path, name: `${operation} ${op} ${path}` })),
    ),
  );
  const operations = Object.keys(HANDLERS).filter((name) => !name.startsWith('Get'));

  it('is made above, or left alone for a reason', () => {
    const made = ({ operation, op, path }: (typeof patchable)[number]): boolean =>
      PATCHES.some(
        (edit) => edit.operation === operation && edit.patch?.op === op && takes(path, edit.patch.path),
      );
    const forgotten = [
      ...patchable.filter((patch) => !made(patch)).map(({ name }) => name),
      ...operations.filter((name) => !EDITS.some(({ operation }) => operation === name)),
    ];
    expect(forgotten.filter((name) => !Object.hasOwn(LEFT_ALONE, name))).toEqual([]);
  });

  it('is left alone only where it is there', () => {
    const known = [...patchable.map(({ name }) => name), ...operations];
    expect(Object.keys(LEFT_ALONE).filter((name) => !known.includes(name))).toEqual([]);
  });
});
