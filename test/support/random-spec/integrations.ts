/** Random integrations of every type. */
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/model/json.ts';
import { anyCase, invocation, maybe, numberOrText, object, text } from './pools.ts';

/** What of the operation its integration can refer to. */
export interface Around {
  /** `method.request.querystring.limit` and the like. */
  readonly parameters: readonly string[];
  /** Header names of the responses by status. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

type Members = Readonly<Record<string, unknown>>;

export function integration(around: Around): fc.Arbitrary<JsonObject> {
  const shapes = fc.oneof(mock(), http(), httpProxy(), service(), lambda(), lambdaStream());
  return fc
    .tuple(shapes, common(around), responses(around), fc.boolean())
    .map(([shape, shared, answers, answered]) => {
      const proxy = String(shape['type']).toLowerCase().endsWith('proxy');
      const mocked = String(shape['type']).toLowerCase() === 'mock';
      const { requestParameters, cacheKeyParameters, ...rest } = shared;
      const called = mocked ? {} : { requestParameters, cacheKeyParameters };
      return object({ ...rest, ...called, ...(proxy && !answered ? {} : { responses: answers }), ...shape });
    });
}

function common({ parameters }: Around): fc.Arbitrary<Members> {
  return fc.record({
    passthroughBehavior: maybe(anyCase('when_no_match', 'when_no_templates', 'never')),
    timeoutInMillis: maybe(numberOrText([50, 5000, 29_000])),
    contentHandling: maybe(fc.constantFrom('CONVERT_TO_TEXT', 'CONVERT_TO_BINARY')),
    requestTemplates: maybe(templates()),
    cacheKeyParameters: maybe(fc.subarray([...parameters])),
    cacheNamespace: maybe(fc.constant('shared')),
    requestParameters: maybe(
      fc.dictionary(
        fc.constantFrom('integration.request.header.X-A', 'integration.request.querystring.b'),
        fc.constantFrom("'static'", 'context.requestId', 'stageVariables.x', ...parameters),
      ),
    ),
  });
}

function templates(): fc.Arbitrary<Record<string, string>> {
  return fc.dictionary(
    fc.constantFrom('application/json', 'application/xml', 'text/plain', '$default'),
    fc.oneof(text, fc.constant('{"statusCode": 200}')),
    { maxKeys: 3 },
  );
}

/** Some for some statuses, the first is the default one; where two have one status, the service keeps one of them. */
function responses({ headers }: Around): fc.Arbitrary<JsonObject> {
  const declared = Object.keys(headers);
  const none: fc.Arbitrary<readonly string[]> = fc.constant([]);
  const chosen = declared.length === 0 ? none : fc.array(fc.constantFrom(...declared), { maxLength: 3 });
  return chosen.chain((statuses) =>
    fc
      .tuple(...statuses.map((status) => response(status, headers[status] ?? [])))
      .map((all) =>
        Object.fromEntries(
          all.map((one, index) => [index === 0 ? 'default' : `${index}\\d{2}|.*e"r.*`, one]),
        ),
      ),
  );
}

function response(status: string, headers: readonly string[]): fc.Arbitrary<JsonObject> {
  const mapped = fc.constantFrom("'*'", 'integration.response.header.X', 'integration.response.body.a');
  return fc
    .record({
      statusCode: fc.constantFrom<number | string>(status, Number(status)),
      contentHandling: maybe(fc.constantFrom('CONVERT_TO_TEXT', 'CONVERT_TO_BINARY')),
      responseTemplates: maybe(fc.oneof(templates(), fc.constant({ 'application/json': '' }))),
      responseParameters:
        headers.length === 0
          ? fc.constant(undefined)
          : maybe(
              fc.dictionary(
                fc.constantFrom(...headers.map((name) => `method.response.header.${name}`)),
                mapped,
              ),
            ),
    })
    .map(object);
}

function mock(): fc.Arbitrary<Members> {
  return fc.record({ type: anyCase('mock'), httpMethod: maybe(fc.constant('POST')), uri: maybe(text) });
}

const uri = fc.constantFrom(
  'https://example.com/a?b=c',
  'http://example.com:8080/{petId}',
  'https://${stageVariables.host}/x',
);
const verb = anyCase('GET', 'POST', 'ANY');
const tlsConfig = maybe(fc.record({ insecureSkipVerification: fc.boolean() }));

function http(): fc.Arbitrary<Members> {
  return fc.record({ type: anyCase('http'), httpMethod: verb, uri, tlsConfig });
}

function httpProxy(): fc.Arbitrary<Members> {
  const link = fc.constantFrom(
    {},
    { connectionType: 'INTERNET' },
    { connectionType: 'vpc_link', connectionId: 'link1' },
    { connectionType: 'VPC_LINK', connectionId: '${stageVariables.link}' },
  );
  const mode = maybe(anyCase('STREAM', 'BUFFERED'));
  return fc
    .record({
      type: anyCase('http_proxy'),
      httpMethod: verb,
      uri,
      tlsConfig,
      responseTransferMode: mode,
      link,
    })
    .map(({ link: connection, ...rest }) => ({ ...rest, ...connection }));
}

const credentials = fc.constant('arn:aws:iam::123456789012:role/caller');

function service(): fc.Arbitrary<Members> {
  return fc.record({
    type: anyCase('aws'),
    httpMethod: fc.constant('POST'),
    uri: fc.constantFrom(
      'arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue',
      'arn:aws:apigateway:us-east-1:dynamodb:action/GetItem',
      'arn:aws:apigateway:${AWS::Region}:sns:action/Publish',
      invocation('plain'),
    ),
    credentials,
  });
}

function lambda(): fc.Arbitrary<Members> {
  return fc.record({
    type: anyCase('aws_proxy'),
    httpMethod: fc.constant('POST'),
    uri: fc.constantFrom(invocation('orders'), invocation('orders:live'), invocation('${stageVariables.fn}')),
    credentials: maybe(credentials),
    payloadFormatVersion: maybe(fc.constant('1.0')),
  });
}

function lambdaStream(): fc.Arbitrary<Members> {
  return fc.constant({
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: invocation('stream', true),
    responseTransferMode: 'STREAM',
  });
}
