import { describe, expect, it } from 'vitest';
import { normalisePolicy, parsePolicy } from '../../src/core/desired/policy.ts';
import type { Json } from '../../src/core/model/json.ts';

const policy = (Statement: Json): Json => ({ Version: '2012-10-17', Statement });

describe('normalisePolicy', () => {
  it('takes what a spec says and what the service makes of it for the same', () => {
    const written = policy({
      Effect: 'Allow',
      Principal: '*',
      Action: 'execute-api:Invoke',
      Resource: 'execute-api:/*',
      Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.2', '10.0.0.1'] } },
    });
    const stored = policy([
      {
        Effect: 'Allow',
        Principal: { AWS: ['*'] },
        Action: ['execute-api:Invoke'],
        Resource: 'arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/*',
        Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.1', '10.0.0.2'] } },
      },
    ]);
    expect(normalisePolicy(written)).toEqual(normalisePolicy(stored, 'abcdefghij'));
  });

  it('does not take the ARN of another API for this one', () => {
    const stored = policy([{ Resource: 'arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/*' }]);
    expect(normalisePolicy(stored, 'zzzzzzzzzz')).toEqual({
      Version: '2012-10-17',
      Statement: [{ Resource: ['arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/*'] }],
    });
  });

  it('drops the order of statements and writes accounts by their number', () => {
    const one = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' } };
    const two = { Effect: 'Deny', Principal: { AWS: '123456789012' } };
    expect(normalisePolicy(policy([two, one]))).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: ['123456789012'] } },
        { Effect: 'Deny', Principal: { AWS: ['123456789012'] } },
      ],
    });
  });
});

describe('parsePolicy', () => {
  it.each([
    ['an object', { Version: '1' }, { Version: '1' }],
    ['JSON text', '{"Version":"1"}', { Version: '1' }],
    [
      'JSON text escaped once more',
      '{\\"Resource\\":\\"execute-api:\\/a\\"}',
      { Resource: 'execute-api:/a' },
    ],
    ['anything else', 'no policy', undefined],
    ['a list', ['x'], undefined],
  ])('reads %s', (_, value, expected) => {
    expect(parsePolicy(value)).toEqual(expected);
  });
});
