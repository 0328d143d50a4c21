/** Rotation of a key over its whole life, with the clocks of the account and of Tollgate moved together. */
import { UntagResourceCommand } from '@aws-sdk/client-api-gateway';
import { PutSecretValueCommand, UpdateSecretVersionStageCommand } from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, test } from 'vitest';
import { Custody, DAY } from './custody-world.ts';

const START = Date.parse('2027-03-01T00:00:00Z') / 1000;

let at: Custody;
afterEach(async () => at.space.close());

describe('a rotation', () => {
  const key = { name: 'acme', store: { secret: 'tollgate/acme' }, rotate: { every: '90d', overlap: '7d' } };

  /** Whoever reads the secret at any moment gets a value that works. */
  async function secretWorks(): Promise<string> {
    const value = (await at.stored('tollgate/acme')) ?? '';
    expect(await at.call(value)).toBe(200);
    return value;
  }

  test('through its whole life: both values work, then one, and what is read always works', async () => {
    const clock = { seconds: START };
    at = await Custody.open([key], {}, clock);
    expect(await at.applies()).toBe('applied');
    const first = await secretWorks();
    clock.seconds += 89 * DAY;
    expect(await at.applies()).toBe('nothing-to-do');

    clock.seconds += 2 * DAY;
    expect(await at.applies()).toBe('applied');
    const next = await secretWorks();
    expect(next).not.toBe(first);
    expect(await at.call(first)).toBe(200);
    expect(await at.labels('tollgate/acme')).toEqual(['AWSCURRENT', 'AWSPREVIOUS']);

    clock.seconds += 6 * DAY;
    expect(await at.applies()).toBe('nothing-to-do');
    expect([await at.call(first), await at.call(next)]).toEqual([200, 200]);

    clock.seconds += 2 * DAY;
    expect(await at.applies()).toBe('applied');
    expect([await at.call(first), await at.call(next)]).toEqual([403, 200]);
    const { plan } = await at.space.plan();
    expect(plan?.schedule[0]).toMatchObject({ key: 'acme', old: true, what: 'delete' });

    clock.seconds += 7 * DAY;
    expect(await at.applies()).toBe('applied');
    expect(Object.values(at.space.emulator.account.apiKeys)).toMatchObject([{ value: next, enabled: true }]);
    expect(await secretWorks()).toBe(next);
    await at.tellsNothing();
  });

  test('that nobody ran for years goes on where it was, and nobody is cut off at once', async () => {
    const clock = { seconds: START };
    at = await Custody.open([key], {}, clock);
    await at.applies();
    const first = await secretWorks();
    clock.seconds += 1000 * DAY;
    await at.applies();
    expect([await at.call(first), await at.call(await secretWorks())]).toEqual([200, 200]);
  });

  test('whose old value is still used when its time is over says so, and goes on', async () => {
    const clock = { seconds: START };
    at = await Custody.open([key], {}, clock);
    await at.applies();
    const first = await secretWorks();
    clock.seconds += 91 * DAY;
    await at.applies();
    clock.seconds += 5 * DAY;
    for (const _call of [1, 2, 3]) await at.call(first);
    clock.seconds += 3 * DAY;
    const { report } = await at.space.apply({ probeSeconds: 0 });
    expect(report?.outcome).toBe('applied');
    expect(report?.plan.notes).toEqual([
      '1 old key that stops working now made calls after the new value was there: acme (3 calls, last on 2027-06-05). Whoever made them gets 403 unless they have changed over since.',
    ]);
    expect(await at.call(first)).toBe(403);
  });

  test('that died after the value was put away takes it up again, and nothing stays pending', async () => {
    const clock = { seconds: START };
    at = await Custody.open([key], {}, clock);
    await at.applies();
    await at.secrets.send(
      new PutSecretValueCommand({
        SecretId: 'tollgate/acme',
        SecretString: 'of a run that died 0123456789',
        VersionStages: ['AWSPENDING'],
      }),
    );
    clock.seconds += 91 * DAY;
    expect(await at.applies()).toBe('applied');
    await secretWorks();
    expect(await at.labels('tollgate/acme')).toEqual(['AWSCURRENT', 'AWSPREVIOUS']);
  });

  test('that died between two labels of the secret cleans up', async () => {
    const clock = { seconds: START };
    at = await Custody.open([key], {}, clock);
    await at.applies();
    const [secret] = Object.values(at.space.emulator.account.secrets);
    const [version = ''] = Object.keys(secret?.versions ?? {});
    await at.secrets.send(
      new UpdateSecretVersionStageCommand({
        SecretId: 'tollgate/acme',
        VersionStage: 'AWSPENDING',
        MoveToVersionId: version,
      }),
    );
    const [id = ''] = Object.keys(at.space.emulator.account.apiKeys);
    const resourceArn = `arn:aws:apigateway:us-east-1::/apikeys/${id}`;
    await at.gateway.send(new UntagResourceCommand({ resourceArn, tagKeys: ['tollgate:store'] }));
    expect(await at.applies()).toBe('applied');
    expect(await at.labels('tollgate/acme')).toEqual(['AWSCURRENT']);
  });
});
