import { describe, expect, it } from 'vitest';
import { codes, compiled, lambda, operation } from './documents.ts';

const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:orders';

const grantsOf = (functionArn: string, settings = {}) =>
  compiled({ '/a': { get: operation(lambda(functionArn)) } }, {}, settings);

describe('grants', () => {
  it.each([
    ['a function', ARN, { functionArn: ARN }],
    ['an alias', `${ARN}:live`, { functionArn: ARN, qualifier: 'live' }],
    ['$LATEST, which no policy can be put on', `${ARN}:$LATEST`, { functionArn: ARN }],
  ])('names %s', (_, arn, grant) => {
    expect(grantsOf(arn).api?.grants).toEqual([grant]);
  });

  it('reads the streaming form of the URI', () => {
    const uri = `arn:aws:apigateway:eu-west-1:lambda:path/2021-11-15/functions/${ARN}/response-streaming-invocations`;
    const { api } = compiled({ '/a': { get: operation(lambda(ARN, { uri })) } });
    expect(api?.grants).toEqual([{ functionArn: ARN }]);
  });

  it('makes one grant per function and qualifier, sorted', () => {
    const { api } = compiled({
      '/a': {
        get: operation(lambda(`${ARN}:live`)),
        put: operation(lambda(ARN)),
        post: operation(lambda(ARN)),
      },
    });
    expect(api?.grants).toEqual([{ functionArn: ARN }, { functionArn: ARN, qualifier: 'live' }]);
  });

  it('expands stage variables', () => {
    const arn = `${ARN.replace('orders', '${stageVariables.fn}')}:\${stageVariables.alias}`;
    const { api } = grantsOf(arn, { variables: { fn: 'orders', alias: 'v2' } });
    expect(api?.grants).toEqual([{ functionArn: ARN, qualifier: 'v2' }]);
  });

  it('warns of a stage variable that the environment does not set, and shows no value', () => {
    const result = grantsOf('${stageVariables.fnn}', { variables: { fn: 'secret-name' } });
    expect(result.api?.grants).toEqual([]);
    expect(result.findings).toMatchObject([
      { code: 'stage-variable-unknown', severity: 'warning', hint: 'Did you mean "fn"?' },
    ]);
    expect(JSON.stringify(result.findings)).not.toContain('secret-name');
  });

  it('needs none for an integration with a role of its own', () => {
    const integration = lambda(ARN, { credentials: 'arn:aws:iam::123456789012:role/caller' });
    expect(compiled({ '/a': { get: operation(integration) } }).api?.grants).toEqual([]);
  });

  it('leaves a function of another account to its owner, with the command to run', () => {
    const result = grantsOf(`${ARN}:live`, { account: '999999999999', region: 'eu-west-1' });
    expect(result.api?.grants).toEqual([]);
    expect(result.findings).toMatchObject([
      {
        code: 'function-other-account',
        severity: 'warning',
        pointer: '/paths/~1a/get/x-amazon-apigateway-integration/uri',
        hint:
          'Run there, with the id of the REST API for API_ID: aws lambda add-permission --region eu-west-1 ' +
          `--function-name ${ARN}:live --statement-id tollgate-API_ID --action lambda:InvokeFunction ` +
          "--principal apigateway.amazonaws.com --source-arn 'arn:aws:execute-api:eu-west-1:999999999999:API_ID/*'",
      },
    ]);
  });

  it('covers the function of an authorizer that is used, and not that of an unused one', () => {
    const authorizer = (name: string) => ({
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      'x-amazon-apigateway-authtype': 'custom',
      'x-amazon-apigateway-authorizer': {
        type: 'token',
        authorizerUri: lambda(ARN.replace('orders', name))['uri'] ?? null,
      },
    });
    const { api } = compiled(
      { '/a': { get: operation(undefined, { security: [{ used: [] }] }) } },
      { components: { securitySchemes: { used: authorizer('used'), unused: authorizer('unused') } } },
    );
    expect(api?.grants).toEqual([{ functionArn: ARN.replace('orders', 'used') }]);
  });

  it('refuses a Lambda URI that names no function', () => {
    expect(codes(grantsOf('orders'))).toEqual(['function-arn-invalid']);
  });

  it('completes the ARN of a function where its URI belongs, and says so', () => {
    const result = compiled({ '/a': { get: operation(lambda(ARN, { uri: ARN })) } });
    expect(codes(result)).toEqual(['function-arn-completed']);
    expect(result.api?.grants).toEqual([{ functionArn: ARN }]);
    expect(result.api?.definition.methods['GET /a']?.integration?.uri).toBe(
      `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${ARN}/invocations`,
    );
  });
});
