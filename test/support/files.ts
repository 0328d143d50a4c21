/** Specs and plan files for tests, written here so that each test shows only what it varies. */

export interface HelloOptions {
  readonly keyRequired?: boolean;
  readonly functionName?: string;
  readonly extraPath?: string;
  readonly title?: string;
}

/** `GET /hello` on a Lambda function, with or without a key. */
export function helloSpec(options: HelloOptions = {}): string {
  const { keyRequired = true, functionName = 'hello', extraPath, title = 'hello' } = options;
  const operation = {
    ...(keyRequired ? { security: [{ apiKey: [] }] } : {}),
    responses: { '200': { description: 'A greeting' } },
    'x-amazon-apigateway-integration': {
      type: 'aws_proxy',
      httpMethod: 'POST',
      uri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${functionName}/invocations`,
    },
  };
  const paths = {
    '/hello': { get: operation },
    ...(extraPath === undefined ? {} : { [extraPath]: { get: operation } }),
  };
  const securitySchemes = { apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' } };
  return JSON.stringify(
    { openapi: '3.0.3', info: { title, version: '1' }, paths, components: { securitySchemes } },
    null,
    2,
  );
}

export interface PlanOptions {
  readonly name?: string;
  readonly rate?: number;
  readonly apis?: readonly string[];
  readonly keys?: readonly string[];
}

/** A usage plan with a rate, a burst of three and a quota. */
export function planFile(options: PlanOptions = {}): string {
  const { name = 'Basic', rate = 100, apis = ['hello'], keys = ['acme'] } = options;
  return JSON.stringify({
    name,
    throttle: { rate, burst: 3 },
    quota: { limit: 1000, period: 'MONTH' },
    stages: apis.map((api) => ({ api })),
    keys,
  });
}

export const CONFIG = `owner: acme/apis
environments:
  dev: { region: us-east-1, account: "123456789012" }
`;

/** The repository of the story: one spec, one plan, one key. */
export function helloRepository(): Record<string, string> {
  return { 'tollgate.yaml': CONFIG, 'specs/hello.json': helloSpec(), 'plans/basic.yaml': planFile() };
}
