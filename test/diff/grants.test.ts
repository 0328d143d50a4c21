/** A grant is compared by what it covers, never by its statement id. */
import { expect, test } from 'vitest';
import type { Live } from '../../src/core/model/live.ts';
import { isEmpty } from '../../src/core/model/plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { ACCOUNT, applied, desired, FUNCTION } from '../plan/world.ts';

const API = `arn:aws:execute-api:us-east-1:${ACCOUNT}:a-hello`;

function granting(sourceArns: readonly string[] | undefined): Live {
  const live = applied(desired());
  const api = live.apis['a-hello'];
  if (api === undefined) throw new Error('no such API');
  const statements = sourceArns === undefined ? [] : [{ sid: 'whatever', sourceArns }];
  return { ...live, apis: { 'a-hello': { ...api, grants: { [FUNCTION]: { statements } } } } };
}

const ENOUGH: readonly (readonly string[])[] = [
  [`${API}/*`],
  [`${API}/*/*/*`],
  [`${API}/dev/*`],
  [`arn:aws:execute-api:us-east-1:${ACCOUNT}:*`],
  [],
];

test.each(ENOUGH.map((arns) => [arns] as const))('%j is enough', (arns) => {
  expect(isEmpty(assemblePlan(desired(), granting(arns)))).toBe(true);
});

const TOO_LITTLE: readonly (readonly string[] | undefined)[] = [
  undefined,
  // ArnLike compares part by part: these have fewer parts than any ARN.
  ['*'],
  ['arn:aws:execute-api:*'],
  [`${API}/prod/*`],
  [`${API}/*/GET/hello`],
  [`${API}-other/*`],
  [`arn:aws:execute-api:eu-west-1:${ACCOUNT}:a-hello/*`],
  [`${API.replace(':a-hello', ':a.hello')}/*`],
];

test.each(TOO_LITTLE.map((arns) => [arns] as const))('%j is not', (arns) => {
  const [step] = assemblePlan(desired(), granting(arns)).steps;
  expect(step).toMatchObject({
    id: `lambdaGrant:hello -> ${FUNCTION}`,
    action: 'create',
    calls: ['AddPermission'],
  });
});

test('a policy that was not read is a bug, never an empty one', () => {
  const live = granting(undefined);
  const api = live.apis['a-hello'];
  if (api === undefined) throw new Error('no such API');
  expect(() => assemblePlan(desired(), { ...live, apis: { 'a-hello': { ...api, grants: {} } } })).toThrow(
    /was not read/,
  );
});
