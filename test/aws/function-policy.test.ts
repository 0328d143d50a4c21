/** Which statements of a function's policy count as a grant to API Gateway. */
import { expect, test } from 'vitest';
import { projectPolicy } from '../../src/aws/read/function-policy.ts';

const ARN = 'arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/*';

function statement(more: object): string {
  const base = {
    Sid: 's1',
    Effect: 'Allow',
    Principal: { Service: 'apigateway.amazonaws.com' },
    Action: 'lambda:InvokeFunction',
    Resource: 'arn:aws:lambda:eu-west-1:123456789012:function:f',
  };
  return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: [{ ...base, ...more }] });
}

test.each([
  ['a pattern', { Condition: { ArnLike: { 'AWS:SourceArn': ARN } } }, [ARN]],
  ['another spelling of the key', { Condition: { ArnEquals: { 'aws:SourceArn': [ARN] } } }, [ARN]],
  ['no condition', {}, []],
  ['any service', { Principal: '*' }, []],
  ['several services', { Principal: { Service: ['a.amazonaws.com', 'apigateway.amazonaws.com'] } }, []],
  ['every action', { Action: ['lambda:*'] }, []],
])('%s counts', (_what, more, sourceArns) => {
  expect(projectPolicy(statement(more))).toEqual([{ sid: 's1', sourceArns }]);
});

test.each([
  ['a denial', { Effect: 'Deny' }],
  ['another service', { Principal: { Service: 's3.amazonaws.com' } }],
  ['another action', { Action: 'lambda:GetFunction' }],
  [
    'a second condition',
    { Condition: { ArnLike: { 'AWS:SourceArn': ARN }, StringEquals: { 'AWS:SourceAccount': '1' } } },
  ],
  ['a wildcard where none is read', { Condition: { StringEquals: { 'AWS:SourceArn': ARN } } }],
  ['a negated condition', { Condition: { ArnNotLike: { 'AWS:SourceArn': ARN } } }],
])('%s does not count', (_what, more) => {
  expect(projectPolicy(statement(more))).toEqual([]);
});

test('a policy that cannot be read is an error, not "no grants"', () => {
  expect(() => projectPolicy('{')).toThrow('not JSON');
});
