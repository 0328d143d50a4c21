/** A role that the environment names is assumed, once, and signs every call. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../src/aws/connect.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import { type Answer, type Asked, type ScriptedServer, scriptedServer } from './scripted-server.ts';

const ROLE = 'arn:aws:iam::123456789012:role/tollgate';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'OWNKEY');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

function service({ body }: Asked): Answer {
  if (!body.includes('Action=AssumeRole')) return { status: 200, body: { item: [] } };
  const credentials = [
    '<AccessKeyId>ROLEKEY</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>',
    `<Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration>`,
  ].join('');
  const result = `<AssumeRoleResult><Credentials>${credentials}</Credentials></AssumeRoleResult>`;
  const xml = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</AssumeRoleResponse>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: xml };
}

test('its credentials sign the calls', async () => {
  server = await scriptedServer(service);
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: server.url, roleArn: ROLE });
  await reader.restApis();
  await reader.apiKeys();
  const signers = server.asked.map(({ authorization }) => /Credential=([A-Z]+)/.exec(authorization)?.[1]);
  expect(signers).toEqual(['OWNKEY', 'ROLEKEY', 'ROLEKEY']);
});

test('a role that may not be assumed', async () => {
  server = await scriptedServer(() => ({
    status: 403,
    headers: { 'content-type': 'text/xml' },
    body: '<ErrorResponse><Error><Code>AccessDenied</Code><Message>not yours</Message></Error><RequestId>r</RequestId></ErrorResponse>',
  }));
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: server.url, roleArn: ROLE });
  const fault = await reader.restApis().then(() => undefined, faultOf);
  expect(fault).toMatchObject({ code: 'AccessDenied', message: 'not yours', operation: 'AssumeRole' });
});
