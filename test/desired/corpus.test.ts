/** The compiler against specs found in the wild. */
import { describe, expect, it } from 'vitest';
import { compileApi } from '../../src/core/desired/apis.ts';
import { compileDefinition } from '../../src/core/desired/compile.ts';
import { renderBody } from '../../src/core/desired/body.ts';
import { prepareDocument } from '../../src/core/desired/prepare.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import { corpusDocuments, hasCorpus } from './shared.ts';

const ENVIRONMENT = {
  stage: 'dev',
  restApi: 'own',
  account: '123456789012',
  region: 'eu-west-1',
  variables: {},
  stageSettings: {},
} as const;

const documents = hasCorpus ? corpusDocuments() : [];

function errors(document: JsonObject): readonly string[] {
  const { findings } = compileApi({ id: 'a', file: 'specs/a.yaml', document }, ENVIRONMENT);
  return findings.flatMap(({ severity, code, pointer }) =>
    severity === 'error' ? [`${code} ${pointer}`] : [],
  );
}

describe.skipIf(!hasCorpus)('the corpus (skipped where it is not at hand)', () => {
  it.each(documents)('%s: the body compiles to what the spec compiles to', (_, document) => {
    const prepared = prepareDocument(document, {}).document;
    const { definition } = compileDefinition(prepared, { basePath: 'ignore' });
    if (definition === undefined) return;
    const body = renderBody(prepared, definition);
    expect(compileDefinition(body, { basePath: 'ignore' }).definition).toEqual(definition);
  });

  it.each([
    'rendered__aws-samples__amazon-api-gateway-url-shortener__api.yaml',
    'rendered__podaac__hydrocron__terraform__api-specification-templates__hydrocron_aws_api.yml',
    'rendered__ministryofjustice__opg-data-deputy-reporting__lambda_functions__v2__openapi__deputy-reporting-openapi.yml',
    'aws__serverless-application-model__integration__resources__templates__combination__api_with_usage_plan.yaml.__MyApi.DefinitionBody.yaml',
    'localstack__localstack__tests__aws__files__pets.json',
  ])('%s compiles without errors', (name) => {
    const document = new Map(documents).get(name);
    expect(document).toBeDefined();
    if (document !== undefined) expect(errors(document)).toEqual([]);
  });
});
