/** The repository that the demo lays out in a temporary folder: one spec, one plan file, one function. */

const SPEC = `openapi: 3.0.3
info:
  title: hello
  version: "1"
paths:
  /hello:
    get:
      security:
        - apiKey: []
      responses:
        "200":
          description: A greeting
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:hello/invocations
components:
  securitySchemes:
    apiKey:
      type: apiKey
      in: header
      name: x-api-key
`;

const PLAN = `name: Basic
throttle: { rate: 2, burst: 5 }
quota: { limit: 1000, period: MONTH }
stages:
  - api: hello
keys:
  - acme
`;

const CONFIG = `owner: demo/apis
environments:
  dev:
    account: "123456789012"
    region: us-east-1
`;

const FUNCTION = `export const handler = async () => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'Hello from Lambda!' }),
});
`;

export const DEMO_FILES: Readonly<Record<string, string>> = {
  'tollgate.yaml': CONFIG,
  'specs/hello.yaml': SPEC,
  'plans/basic.yaml': PLAN,
  'functions/hello.mjs': FUNCTION,
};

const PLAN_FILE = 'plans/basic.yaml';

/** The edits that the demo makes in "git". */
export const EDITS = {
  rate: {
    file: PLAN_FILE,
    before: 'throttle: { rate: 2, burst: 5 }',
    after: 'throttle: { rate: 5, burst: 5 }',
  },
  rotation: { file: PLAN_FILE, before: '- acme', after: '- { name: acme, generation: 2 }' },
  departure: { file: PLAN_FILE, before: '- { name: acme, generation: 2 }', after: '- globex' },
} as const;
