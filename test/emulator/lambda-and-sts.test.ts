import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clients, startClients } from './gateway.ts';

let folder: string;
let clients: Clients & { stop(): Promise<void> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tollgate-lambda-'));
  const echo = 'export const handler = async (event, context) => ({ event, name: context.functionName });';
  await writeFile(join(folder, 'echo.mjs'), echo);
  await writeFile(join(folder, 'fails.mjs'), "export default () => { throw new RangeError('too far'); };");
  const functions = { echo: join(folder, 'echo.mjs'), fails: join(folder, 'fails.mjs') };
  clients = await startClients({ functions, anyFunction: false });
});

afterAll(async () => {
  await clients.stop();
  await rm(folder, { recursive: true });
});

const grant = {
  StatementId: 'tollgate-abc',
  Action: 'lambda:InvokeFunction',
  Principal: 'apigateway.amazonaws.com',
  SourceArn: 'arn:aws:execute-api:us-east-1:123456789012:abc/*',
};

describe('Lambda', () => {
  it('keeps one policy per qualifier', async () => {
    const { lambda } = clients;
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:echo';
    await expect(lambda.getPolicy({ FunctionName: arn })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The resource you requested does not exist.',
    });
    const { Statement = '' } = await lambda.addPermission({ FunctionName: arn, ...grant });
    expect(JSON.parse(Statement)).toEqual({
      Sid: 'tollgate-abc',
      Effect: 'Allow',
      Principal: { Service: 'apigateway.amazonaws.com' },
      Action: 'lambda:InvokeFunction',
      Resource: arn,
      Condition: { ArnLike: { 'AWS:SourceArn': grant.SourceArn } },
    });
    await lambda.addPermission({ FunctionName: 'echo', Qualifier: 'live', ...grant });
    const own = JSON.parse((await lambda.getPolicy({ FunctionName: 'echo' })).Policy ?? '') as object;
    expect(own).toEqual({ Version: '2012-10-17', Id: 'default', Statement: [JSON.parse(Statement)] });
    const live = JSON.parse((await lambda.getPolicy({ FunctionName: `${arn}:live` })).Policy ?? '') as object;
    expect(live).toMatchObject({ Statement: [{ Resource: `${arn}:live` }] });
    const removed = await lambda.removePermission({ FunctionName: 'echo', StatementId: 'tollgate-abc' });
    expect(removed.$metadata.httpStatusCode).toBe(204);
    await expect(lambda.getPolicy({ FunctionName: 'echo' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await lambda.removePermission({ FunctionName: 'echo', Qualifier: 'live', StatementId: 'tollgate-abc' });
  });

  it('refuses in its own words', async () => {
    const { lambda } = clients;
    const add = (input: object) => lambda.addPermission({ FunctionName: 'echo', ...grant, ...input });
    await add({ StatementId: 'twice' });
    await expect(add({ StatementId: 'twice' })).rejects.toMatchObject({
      name: 'ResourceConflictException',
      message:
        'The statement id (twice) provided already exists. Please provide a new statement id, or remove the existing statement.',
      $metadata: { httpStatusCode: 409 },
    });
    await expect(add({ StatementId: 'a.b' })).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(add({ Qualifier: '$LATEST' })).rejects.toThrow(
      'We currently do not support adding policies for $LATEST.',
    );
    await expect(add({ FunctionName: 'echo:live', Qualifier: 'other' })).rejects.toThrow(
      'The derived qualifier from the function name does not match the specified qualifier.',
    );
    await expect(add({ FunctionName: 'missing' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Function not found: arn:aws:lambda:us-east-1:123456789012:function:missing',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(add({ StatementId: 'stale', RevisionId: 'not-this-one' })).rejects.toMatchObject({
      name: 'PreconditionFailedException',
      $metadata: { httpStatusCode: 412 },
    });
    const remove = (FunctionName: string, StatementId: string) =>
      lambda.removePermission({ FunctionName, StatementId });
    await expect(remove('echo', 'other')).rejects.toThrow('Statement other is not found in resource policy.');
    await expect(remove('fails', 'other')).rejects.toThrow(
      'No policy is associated with the given resource.',
    );
    await expect(remove('missing', 'other')).rejects.toThrow(
      'No policy found for: arn:aws:lambda:us-east-1:123456789012:function:missing',
    );
  });

  it('refuses a policy that grows too large', async () => {
    const { lambda } = clients;
    const add = (index: number) =>
      lambda.addPermission({ FunctionName: 'fails', ...grant, StatementId: `s${index}` });
    const fill = async (): Promise<void> => {
      for (let index = 0; index < 100; index += 1) await add(index);
    };
    await expect(fill()).rejects.toThrow(
      /^The final policy size \(20\d\d\d\) is bigger than the limit \(20480\)\.$/,
    );
  });

  it('runs local modules, and shows their errors as Lambda does', async () => {
    const { lambda } = clients;
    const answer = await lambda.invoke({
      FunctionName: 'echo',
      Payload: new TextEncoder().encode('{"a":1}'),
    });
    expect(answer).toMatchObject({ StatusCode: 200, ExecutedVersion: '$LATEST' });
    expect(JSON.parse(answer.Payload?.transformToString() ?? '')).toEqual({ event: { a: 1 }, name: 'echo' });
    const failed = await lambda.invoke({ FunctionName: 'fails' });
    expect(failed).toMatchObject({ StatusCode: 200, FunctionError: 'Unhandled' });
    expect(JSON.parse(failed.Payload?.transformToString() ?? '')).toMatchObject({
      errorType: 'RangeError',
      errorMessage: 'too far',
    });
  });

  it('reads a module again when it changed', async () => {
    const { lambda } = clients;
    const file = join(folder, 'echo.mjs');
    await writeFile(file, "export const handler = () => 'changed';");
    await utimes(file, new Date(), new Date(Date.now() + 10_000));
    const { Payload } = await lambda.invoke({ FunctionName: 'echo' });
    expect(Payload?.transformToString()).toBe('"changed"');
  });

  it('knows its functions', async () => {
    const { Configuration } = await clients.lambda.getFunction({ FunctionName: 'echo' });
    expect(Configuration).toMatchObject({
      FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:echo',
    });
    await expect(clients.lambda.getFunction({ FunctionName: 'missing' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(clients.lambda.listFunctions({})).rejects.toMatchObject({ name: 'NotImplemented' });
  });
});

describe('STS', () => {
  it('names the account', async () => {
    expect(await clients.sts.getCallerIdentity({})).toMatchObject({
      Account: '123456789012',
      Arn: 'arn:aws:iam::123456789012:user/emulator',
    });
  });

  it('lends a role', async () => {
    const RoleArn = 'arn:aws:iam::123456789012:role/tollgate';
    const answer = await clients.sts.assumeRole({ RoleArn, RoleSessionName: 'a&b' });
    expect(answer.AssumedRoleUser?.Arn).toBe('arn:aws:sts::123456789012:assumed-role/tollgate/a&b');
    expect(answer.Credentials).toMatchObject({
      AccessKeyId: 'ASIAEMULATOREXAMPLE',
      Expiration: expect.any(Date),
    });
  });

  it('refuses what it does not know', async () => {
    await expect(clients.sts.getSessionToken({})).rejects.toMatchObject({ name: 'InvalidAction' });
  });
});
