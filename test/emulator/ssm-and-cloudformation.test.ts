import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation';
import {
  GetParameterCommand,
  GetParametersCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';

let emulator: Emulator;
let ssm: SSMClient;
let cloudFormation: CloudFormationClient;

beforeAll(async () => {
  emulator = await startEmulator({
    parameters: { '/auth/pool': 'pool-1', plain: 'x', secret: { secure: 'hush' } },
    stackOutputs: { orders: { FunctionArn: 'arn:<a&b>', Empty: '' }, other: {} },
  });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const config = { endpoint: emulator.url, region: 'us-east-1', credentials };
  ssm = new SSMClient(config);
  cloudFormation = new CloudFormationClient(config);
});

afterAll(() => emulator.close());

describe('SSM', () => {
  it('answers one parameter', async () => {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/auth/pool:1' }));
    expect(Parameter).toEqual({
      Name: '/auth/pool',
      Selector: ':1',
      Type: 'String',
      Value: 'pool-1',
      Version: 1,
      DataType: 'text',
      ARN: 'arn:aws:ssm:us-east-1:123456789012:parameter/auth/pool',
    });
    for (const Name of ['/auth', '/auth/pool:2', 'constructor'])
      await expect(ssm.send(new GetParameterCommand({ Name }))).rejects.toMatchObject({
        name: 'ParameterNotFound',
      });
  });

  it('answers several, those that are there and the names of the others', async () => {
    const answer = await ssm.send(new GetParametersCommand({ Names: ['plain', 'none', '/auth/pool'] }));
    expect(answer.Parameters?.map(({ Value }) => Value)).toEqual(['x', 'pool-1']);
    expect(answer.InvalidParameters).toEqual(['none']);
    const Names = Array.from({ length: 11 }, (_, index) => `p${index}`);
    await expect(ssm.send(new GetParametersCommand({ Names }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('decrypts only when asked to', async () => {
    const closed = await ssm.send(new GetParameterCommand({ Name: 'secret' }));
    expect(closed.Parameter).toMatchObject({ Type: 'SecureString' });
    expect(JSON.stringify(closed.Parameter)).not.toContain('hush');
    const open = await ssm.send(new GetParameterCommand({ Name: 'secret', WithDecryption: true }));
    expect(open.Parameter).toMatchObject({ Value: 'hush' });
  });

  it('does nothing else', async () => {
    const put = new PutParameterCommand({ Name: 'a', Value: 'b', Type: 'String' });
    await expect(ssm.send(put)).rejects.toMatchObject({ name: 'NotImplemented' });
  });
});

describe('CloudFormation', () => {
  it('describes a stack, by name or id', async () => {
    const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: 'orders' }));
    const [stack] = Stacks;
    expect(stack).toMatchObject({ StackName: 'orders', StackStatus: 'CREATE_COMPLETE' });
    expect(stack?.Outputs).toEqual([
      { OutputKey: 'FunctionArn', OutputValue: 'arn:<a&b>' },
      { OutputKey: 'Empty', OutputValue: '' },
    ]);
    const byId = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack?.StackId }));
    expect(byId.Stacks).toEqual(Stacks);
    const all = await cloudFormation.send(new DescribeStacksCommand({}));
    expect(all.Stacks?.map(({ StackName }) => StackName)).toEqual(['orders', 'other']);
  });

  it('says that a stack is not there, and that it does nothing else', async () => {
    await expect(cloudFormation.send(new DescribeStacksCommand({ StackName: 'none' }))).rejects.toMatchObject(
      {
        name: 'ValidationError',
        message: 'Stack with id none does not exist',
      },
    );
    await expect(cloudFormation.send(new ListStacksCommand({}))).rejects.toMatchObject({
      name: 'InvalidAction',
    });
  });
});
