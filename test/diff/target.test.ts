/** The lines that stand for a URI: two URIs with the same lines must be the same, or a change would have no name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetLines } from '../../src/core/diff/definition/target.ts';

const lambda = fc
  .record({
    partition: fc.constantFrom('aws', 'aws-cn'),
    region: fc.constantFrom('us-east-1', 'eu-west-1'),
    date: fc.constantFrom('2015-03-31', '2021-11-15'),
    arn: fc.constantFrom(
      'arn:aws:lambda:us-east-1:123456789012:function:a',
      'arn:aws:lambda:us-east-1:123456789012:function:a:live',
      'arn:aws:lambda:eu-west-1:123456789012:function:a',
      'arn:aws:lambda:us-east-1:123456789012:function:b:function:a',
      'arn:aws:lambda:us-east-1:123456789012:function:b:function:c',
      'a',
    ),
    call: fc.constantFrom('invocations', 'response-streaming-invocations'),
  })
  .map(({ partition, region, date, arn, call }) => {
    return `arn:${partition}:apigateway:${region}:lambda:path/${date}/functions/${arn}/${call}`;
  });
const others = fc.constantFrom(
  'https://a.example.com',
  'https://a.example.com/',
  'http://a.example.com/b',
  'https://a.example.com/b?c=d',
  'arn:aws:apigateway:us-east-1:sqs:path/1/q',
);
const uri = fc.oneof(lambda, others);

describe('the lines of a URI', () => {
  it('are the same only for the same URI', () => {
    fc.assert(
      fc.property(uri, uri, (one, other) => {
        fc.pre(one !== other);
        expect(targetLines('integration', one)).not.toEqual(targetLines('integration', other));
      }),
      { numRuns: 2000 },
    );
  });

  it('name a function by what people know of it', () => {
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:orders:live';
    const lines = targetLines(
      'integration',
      `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arn}/invocations`,
    );
    expect(Object.entries(lines).map(([label, { value }]) => [label, value])).toEqual([
      ['function', 'orders:live'],
      ['function account', 'arn:aws:lambda:us-east-1:123456789012'],
      ['function call', 'us-east-1 invocations'],
    ]);
  });
});
