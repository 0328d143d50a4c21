import { describe, expect, test } from 'vitest';
import { accountWith, brief, mock, serve } from './support.ts';

const MISSING = [403, 'MissingAuthenticationTokenException', '{"message":"Missing Authentication Token"}'];
const FORBIDDEN = [403, 'ForbiddenException', '{"message":"Forbidden"}'];

describe('routing', () => {
  const methods = {
    'GET /': mock('"root"'),
    'GET /pets': mock('"pets"'),
    'GET /pets/mine': mock('"mine"'),
    'GET /pets/{id}': mock(`"pet $input.params('id')"`),
    'ANY /pets/{id}/toys': mock('"toys"'),
    'GET /{proxy+}': mock(`"proxy $input.params('proxy')"`),
    'POST /{proxy+}': mock('"posted"'),
  };

  test.each([
    ['', '"root"'],
    ['/', '"root"'],
    ['/pets', '"pets"'],
    ['/pets/', '"pets"'],
    ['/pets/mine', '"mine"'],
    ['/pets/7', '"pet 7"'],
    ['/pets/a%2Fb', '"pet a%2Fb"'],
    ['/pets/7/toys', '"toys"'],
    ['/pets/7/toys/8', '"proxy pets/7/toys/8"'],
    ['/a//b', '"proxy a//b"'],
    ['/proxy-value/', '"proxy proxy-value"'],
  ])('GET %s', async (path, body) => {
    const { call } = await serve(accountWith(methods));
    expect(await brief(call(path))).toEqual([200, null, body]);
  });

  test('a literal resource without the method steps back for a greedy sibling that has it', async () => {
    const { call } = await serve(accountWith(methods));
    expect(await brief(call('/pets', { method: 'POST' }))).toEqual([200, null, '"posted"']);
  });

  test('the any-method answers every method, the exact one goes first', async () => {
    const { call } = await serve(accountWith({ 'ANY /a': mock('"any"'), 'GET /a': mock('"get"') }));
    expect(await brief(call('/a'))).toEqual([200, null, '"get"']);
    expect(await brief(call('/a', { method: 'DELETE' }))).toEqual([200, null, '"any"']);
  });

  test('an unknown path and a wrong method miss the authentication token', async () => {
    const { call } = await serve(accountWith({ 'GET /pets': mock('"pets"') }));
    expect(await brief(call('/cats'))).toEqual(MISSING);
    expect(await brief(call('/pets', { method: 'POST' }))).toEqual(MISSING);
    expect(await brief(call('/pets/7'))).toEqual(MISSING);
  });

  test('an unknown API or stage is forbidden', async () => {
    const { url } = await serve(accountWith({ 'GET /pets': mock('"pets"') }));
    expect(await brief(fetch(`${url}/_aws/execute-api/other/dev/pets`))).toEqual(FORBIDDEN);
    expect(await brief(fetch(`${url}/_aws/execute-api/api1234567/prod/pets`))).toEqual(FORBIDDEN);
    expect(await brief(fetch(`${url}/_aws/execute-api/constructor/dev/pets`))).toEqual(FORBIDDEN);
  });

  test('the deployment is served, not the working copy, and the stage can move between deployments', async () => {
    const account = accountWith({ 'GET /a': mock('"one"') });
    const api = account.restApis['api1234567'];
    const other = accountWith({ 'GET /a': mock('"two"') }).restApis['api1234567'];
    if (api === undefined || other?.deployments['first'] === undefined) throw new Error('no API');
    const { call } = await serve(account);
    api.definition = other.deployments['first'].snapshot;
    expect(await brief(call('/a'))).toEqual([200, null, '"one"']);
    api.deployments['second'] = { ...other.deployments['first'], id: 'second' };
    api.stages['dev'] = { stageName: 'dev', deploymentId: 'second' };
    expect(await brief(call('/a'))).toEqual([200, null, '"two"']);
  });

  test('a disabled endpoint is forbidden whatever the path', async () => {
    const restApi = { disableExecuteApiEndpoint: true };
    const { call } = await serve(accountWith({ 'GET /a': mock('"a"') }, { restApi }));
    expect(await brief(call('/a'))).toEqual(FORBIDDEN);
  });

  test('every answer carries its ids', async () => {
    const { call } = await serve(accountWith({ 'GET /a': mock('"a"') }));
    for (const path of ['/a', '/b']) {
      const answer = await call(path);
      expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers.get('x-amz-apigw-id')).toMatch(/^\S{15}=$/);
    }
  });
});
