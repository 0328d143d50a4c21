/** Specs found in the wild. They lie beside the project; where they do not, the tests are skipped and say so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAndResolve } from '../support/load.ts';

const READY = join(import.meta.dirname, '../../../shared/corpus/ready');
const NAMES = existsSync(READY) ? readdirSync(READY).sort() : [];

async function errorsOf(name: string): Promise<readonly string[]> {
  const path = `specs/spec${name.slice(name.lastIndexOf('.'))}`;
  const text = readFileSync(join(READY, name), 'utf8');
  const tree = { config: undefined, specs: [{ path, text }], plans: [], repositoryName: 'acme/apis' };
  const { problems, specs } = await loadAndResolve(tree);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) expect(specs).toHaveLength(1);
  return errors.map(({ code }) => code);
}

/** What the documents that are refused are refused for; all others load. */
const REFUSED = {
  'openapi-structure': 7,
  'openapi-version': 1,
  'ref-remote': 1,
};

/** The five of the end-to-end story. */
const FIVE = [
  'rendered__aws-samples__amazon-api-gateway-url-shortener__api.yaml',
  'rendered__podaac__hydrocron__terraform__api-specification-templates__hydrocron_aws_api.yml',
  'rendered__ministryofjustice__opg-data-deputy-reporting__lambda_functions__v2__openapi__deputy-reporting-openapi.yml',
  'aws__serverless-application-model__integration__resources__templates__combination__api_with_usage_plan.yaml.__MyApi.DefinitionBody.yaml',
  'localstack__localstack__tests__aws__files__pets.json',
];

describe.skipIf(NAMES.length === 0)('specs found in the wild (skipped where the corpus is absent)', () => {
  test.for(FIVE)('%s loads', async (name) => {
    expect(await errorsOf(name)).toEqual([]);
  });

  test('every document loads, or is refused for a known reason', async () => {
    const codes: string[] = [];
    for (const name of NAMES) codes.push(...new Set(await errorsOf(name)));
    const groups = [...Map.groupBy(codes, (code) => code)];
    expect(Object.fromEntries(groups.map(([code, all]) => [code, all.length]))).toEqual(REFUSED);
  });
});
