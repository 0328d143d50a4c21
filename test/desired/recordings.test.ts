/** The compiler against the real service: what it stored for a spec is what the compiler says it stores. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type {
  Authorizer,
  Method,
  Model,
  RequestValidator,
  Resource,
  RestApi,
} from '@aws-sdk/client-api-gateway';
import { describe, expect, it } from 'vitest';
import { projectDefinition } from '../../src/aws/read/definition.ts';
import { comparableDefinition } from '../../src/core/desired/comparable.ts';
import { type BasePathMode, compileDefinition } from '../../src/core/desired/compile.ts';
import type { Definition } from '../../src/core/model/definition.ts';
import { hasRecordings, parseDocument, RECORDINGS } from './shared.ts';

interface Recording {
  readonly call: { readonly parameters?: { readonly basepath?: BasePathMode } };
  readonly api?: RestApi;
  readonly resources?: readonly Resource[];
  readonly methods?: Readonly<Record<string, Method>>;
  readonly models?: readonly (Omit<Model, 'schema'> & { schema: unknown })[];
  readonly authorizers?: readonly Authorizer[];
  readonly validators?: readonly RequestValidator[];
}

const REGION = 'us-east-1';
const ACCOUNT = '111111111111';
const FUNCTION_URI = `arn:aws:apigateway:${REGION}:lambda:path/2015-03-31/functions/arn:aws:lambda:${REGION}:${ACCOUNT}:function:authorizer/invocations`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/lambda`;

/** The specs were recorded with values in these places. */
const IN_SPEC: readonly (readonly [string, string])[] = [
  ['${uri}', `http://petstore.execute-api.${REGION}.amazonaws.com/petstore/pets`],
  ['${authorizer_lambda_invocation_arn}', FUNCTION_URI],
  ['${lambda_invocation_arn}', FUNCTION_URI],
  ['${cognito_pool_arn}', `arn:aws:cognito-idp:${REGION}:${ACCOUNT}:userpool/${REGION}_ABC123`],
  [
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:account-id:function:function-name/invocations',
    FUNCTION_URI,
  ],
  ['arn:aws:iam::account-id:role', ROLE],
];

const IN_RECORDING: readonly (readonly [string, string])[] = [
  ['<region>', REGION],
  ['<partition>', 'aws'],
  ['<account-id>', ACCOUNT],
  ['<authorizer-uri:1>', FUNCTION_URI],
  ['<authorizer-credentials:1>', ROLE],
  ['<model-base-url>', 'https://apigateway.amazonaws.com'],
];

function replaceAll(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

/** Names that the recording hides, by the token it puts in their place. */
function hiddenNames(name: string): readonly (readonly [string, string])[] {
  if (name === 'terraform-example')
    return [
      ['<name:1>', 'local-api'],
      ['<name:2>', 'Empty'],
    ];
  if (name === 'global-api-key-authorizer') {
    return [
      ['<name:1>', 'Test Global Authorizer'],
      ['<name:2>', 'GatewayAuthorizer'],
    ];
  }
  if (name.startsWith('swagger-basepath')) return [['<authorizer-id:1>', 'myapi-authorizer-0']];
  return [];
}

/** What the service answered, as GetResources and its neighbours would give it, in canonical form. */
function recordedDefinition(recording: Recording): Definition {
  const methods = Object.entries(recording.methods ?? {});
  const resources = (recording.resources ?? []).map((resource) => ({
    ...resource,
    resourceMethods: Object.fromEntries(
      methods.flatMap(([key, method]) => {
        const [httpMethod = '', path] = key.split(' ');
        return path === resource.path ? [[httpMethod, method] as const] : [];
      }),
    ),
  }));
  return projectDefinition({
    restApi: recording.api ?? {},
    resources,
    models: (recording.models ?? []).map((model) => ({ ...model, schema: JSON.stringify(model.schema) })),
    authorizers: recording.authorizers ?? [],
    requestValidators: recording.validators ?? [],
    gatewayResponses: [],
  });
}

/** Templates that hold JSON are recorded as parsed JSON; both sides are compared so. */
function templatesParsed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) => {
    if (key !== 'requestTemplates' && key !== 'responseTemplates') return item;
    const templates = Object.entries(item as Record<string, unknown>);
    return Object.fromEntries(templates.map(([type, template]) => [type, parsed(template)]));
  });
}

function parsed(template: unknown): unknown {
  if (typeof template !== 'string') return template;
  try {
    return JSON.parse(template) as unknown;
  } catch {
    return template;
  }
}

/** The parts that a case recorded; the name of an API is hidden in most of them. */
function recordedParts(definition: Definition, recording: Recording): unknown {
  const { name: _, ...properties } = definition.properties;
  return templatesParsed({
    ...(recording.api === undefined ? {} : { properties }),
    ...(recording.resources === undefined
      ? {}
      : { resources: definition.resources, methods: definition.methods }),
    ...(recording.models === undefined ? {} : { models: definition.models }),
    ...(recording.authorizers === undefined ? {} : { authorizers: definition.authorizers }),
    ...(recording.validators === undefined ? {} : { requestValidators: definition.requestValidators }),
  });
}

function readCase(name: string): { recording: Recording; spec: string } {
  const folder = `${RECORDINGS}${name}/`;
  const file = existsSync(`${folder}spec.json`) ? 'spec.json' : 'spec.yaml';
  const pairs = [...IN_RECORDING, ...hiddenNames(name)];
  const text = replaceAll(readFileSync(`${folder}recorded.json`, 'utf8'), pairs);
  return {
    recording: JSON.parse(text) as Recording,
    spec: replaceAll(readFileSync(`${folder}${file}`, 'utf8'), IN_SPEC),
  };
}

/** A merge depends on what was there before: it is the embedded API Gateway's to get right. */
const cases = hasRecordings
  ? readdirSync(RECORDINGS).filter((name) => name !== 'binary-media-types-merge')
  : [];

describe.skipIf(!hasRecordings)('recordings of the real service (skipped where they are not at hand)', () => {
  it.each(cases)('%s', (name) => {
    const { recording, spec } = readCase(name);
    const basePath = recording.call.parameters?.basepath ?? 'ignore';
    const { definition, findings } = compileDefinition(parseDocument(spec), { basePath });
    expect(definition).toBeDefined();
    if (definition === undefined) return;
    expect(recordedParts(comparableDefinition(definition), recording)).toEqual(
      recordedParts(recordedDefinition(recording), recording),
    );
    const warnings = findings.flatMap(({ service }) => (service?.level === 'warning' ? [service.text] : []));
    expect(warnings).toEqual(recording.api?.warnings ?? []);
    expect(findings.filter(({ service }) => service?.level === 'error')).toEqual([]);
  });
});
