import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arnLike, wildcardMatch } from '../../../src/core/model/arn.ts';
import type { Call } from '../../../src/emulator/data-plane/call.ts';
import { renderTemplate, type Rendered } from '../../../src/emulator/data-plane/template.ts';
import { accountWith, API, STAGE } from './support.ts';

function rendered(
  template: string,
  body = '{"a": {"b": [1, "x"]}, "list": [{"n": 1}, {"n": 2}], "s": "it\'s"}',
): Rendered {
  const account = accountWith({});
  const deployment = account.restApis[API]?.deployments['first'];
  if (deployment === undefined) throw new Error('no deployment');
  const call: Call = {
    account,
    access: account,
    apiId: API,
    stageName: STAGE,
    stage: { stageName: STAGE, deploymentId: 'first', variables: { level: 'warn' } },
    snapshot: deployment.snapshot,
    request: {
      httpMethod: 'GET',
      path: '/',
      query: { q: ['1', '2'] },
      headers: { 'X-Name': ['Ann'] },
      body: Buffer.from(body),
      sourceIp: '127.0.0.1',
    },
    requestId: 'request',
    extendedRequestId: 'extended',
    startedAt: 0,
  };
  return renderTemplate(template, {
    call,
    body,
    context: { stage: STAGE, identity: { sourceIp: '127.0.0.1' } },
  });
}

describe('templates', () => {
  test.each([
    ['plain $ and # and 50%', 'plain $ and # and 50%'],
    ['$context.stage/${context.identity.sourceIp}', 'dev/127.0.0.1'],
    ['$stageVariables.level $stageVariables.none.', 'warn .'],
    ["$input.params('q') $input.params('x-name') $input.params().querystring.q", '2 Ann 2'],
    ["$input.json('$.a') $input.json('$.none')", '{"b":[1,"x"]} ""'],
    ["$input.path('$.a.b[1]') $input.path('$').a.b[0]", 'x 1'],
    ["$input.path('$.a')", '{b=[1, x]}'],
    ["$util.escapeJavaScript($input.path('$.s'))", "it\\'s"],
    ["$util.base64Encode('hi') $util.urlEncode('a b&c') $util.parseJson('{\"x\": 1}').x", 'aGk= a+b%26c 1'],
    ["#set($x = $input.path('$.a.b'))$x.size() $!x.none $unknown $!unknown", '2  $unknown '],
    ["#if($input.params('q') == '2' && !false)yes#{else}no#end", 'yes'],
    ["#if($context.stage == 'prod')p#elseif($context.stage.contains('d'))d#else x#end", 'd'],
    ["#foreach($e in $input.path('$.list'))$e.n#if($foreach.hasNext),#end#end", '1,2'],
    ['#set($t = "on $context.stage")$t ## the rest is a comment', 'on dev '],
    ['#set($n = 1 + 2 * 3)$n', '7'],
    ['#macro(x)#end #set(', '#macro(x)#end #set('],
    ['#if(true)never closed', 'never closed'],
    ['#if(true)a#elseif((b', 'a#elseif((b'],
    ['$context.constructor $input.constructor $util.toString()', '  '],
    ["$input.path('$.__proto__') $input.path('$').constructor", ' '],
  ])('%s', (template, text) => {
    expect(rendered(template).text).toBe(text);
  });

  test('may override the status and headers of the response', () => {
    const template =
      '#set($context.responseOverride.status = 404)#set($context.responseOverride.header.X-Why = "none")';
    expect(rendered(template)).toEqual({ text: '', status: 404, headers: { 'X-Why': 'none' } });
    expect(rendered('#set($context.responseOverride.status = 999)').status).toBeUndefined();
  });

  test('never throw, whatever the text', () => {
    const piece = fc.constantFrom(
      '$',
      '#',
      '{',
      '}',
      '(',
      ')',
      '"',
      "'",
      '[',
      ']',
      '.',
      'if',
      'set',
      'foreach',
      'end',
      'else',
      'input',
      'path',
      '$x',
      ' in ',
      '=',
      '1',
      '!',
      '#end',
      '#if(true)',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        (pieces) => typeof rendered(pieces.join('')).text === 'string',
      ),
    );
  });

  test('deep nesting ends', () => {
    expect(rendered('#if(true)'.repeat(5000)).text.length).toBeGreaterThan(0);
    expect(rendered(`$x[${'('.repeat(5000)}`).text.length).toBeGreaterThan(0);
  });
});

describe('ARN patterns', () => {
  test('stars stay within their part', () => {
    const arn = 'arn:aws:execute-api:eu-west-1:123456789012:api/dev/GET/a:b';
    expect(arnLike('arn:aws:execute-api:*:*:api/*', arn)).toBe(true);
    expect(arnLike('arn:aws:execute-api:*:api/*', arn)).toBe(false);
    expect(arnLike('arn:aws:execute-api:eu-west-?:*:api/*/GET/a:b', arn)).toBe(true);
    expect(arnLike('*', arn)).toBe(false);
  });

  test('agree with a regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (wildcard, value) => {
        const expected = new RegExp(`^${wildcard.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(value);
        expect(wildcardMatch(wildcard, value)).toBe(expected);
      }),
    );
  });
});
