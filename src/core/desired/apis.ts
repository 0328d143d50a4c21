/** One spec as one environment wants it deployed. */
import { BASE_PATH_MODES, type BasePathMode, type DesiredApi } from '../model/desired.ts';
import { isObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { partitionOf } from '../model/partition.ts';
import type { EnvironmentConfig, Spec } from '../model/repository.ts';
import { sizeFindings } from '../load/size.ts';
import { renderBody } from './body.ts';
import { comparableDefinition } from './comparable.ts';
import { type Compiled, compileDefinition } from './compile.ts';
import { compileGrants } from './grants.ts';
import { rootNode } from './node.ts';
import { prepareDocument } from './prepare.ts';
import { compileProbes } from './probes.ts';
import { declaredProperties } from './properties.ts';
import { type Pseudo, pseudoVariables } from './pseudo.ts';
import { openApiVersion } from './version.ts';

/** New APIs are regional unless the spec says otherwise. */
const DEFAULT_ENDPOINT_TYPE = 'REGIONAL';

export interface CompiledApi {
  /** Absent when the document is unusable. */
  readonly api?: DesiredApi;
  /** JSON pointers of the operations by method key. */
  readonly operations: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

export function compileApi(spec: Spec, environment: EnvironmentConfig): CompiledApi {
  const { document, findings, mayHoldPseudo } = prepareDocument(spec.document, pseudoOf(environment));
  const basePath = basePathOf(document);
  const compiled = compileDefinition(document, { basePath });
  const { definition, operations } = compiled;
  if (definition === undefined) return { operations, findings: [...findings, ...compiled.findings] };
  const endpointType = compiled.endpointType ?? DEFAULT_ENDPOINT_TYPE;
  const grants = compileGrants(definition, {
    variables: environment.variables,
    operations,
    schemes:
      openApiVersion(rootNode(document)) === 2 ? '/securityDefinitions' : '/components/securitySchemes',
    ...(environment.account === undefined ? {} : { account: environment.account }),
    ...(environment.region === undefined ? {} : { region: environment.region }),
  });
  const probes = compileProbes(document, definition, endpointType, operations);
  const api: DesiredApi = {
    id: spec.id,
    file: spec.file,
    definition: comparableDefinition(definition),
    declared: declaredProperties({
      root: rootNode(document),
      version: openApiVersion(rootNode(document)) ?? 3,
      report: () => undefined,
    }),
    endpointType,
    basePath,
    body: renderBody(document, definition),
    stage: {
      name: environment.stage,
      variables: environment.variables,
      settings: environment.stageSettings,
    },
    grants: grants.grants,
    probes: probes.probes,
  };
  const left = mayHoldPseudo ? leftVariables(compiled) : [];
  const size = sizeFindings(api.body);
  return {
    api,
    operations,
    findings: [...findings, ...compiled.findings, ...left, ...grants.findings, ...probes.findings, ...size],
  };
}

/** What the import does with the base path: `x-tollgate.basePath`; the service's own default otherwise (aws-facts 2.4). */
function basePathOf(document: Spec['document']): BasePathMode {
  const extension = document['x-tollgate'];
  const wanted = isObject(extension) ? extension['basePath'] : undefined;
  return BASE_PATH_MODES.find((mode) => mode === wanted) ?? 'ignore';
}

function pseudoOf({ account, region }: EnvironmentConfig): Pseudo {
  return {
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region, partition: partitionOf(region).id }),
  };
}

/** What the import would expand (aws-facts 2.2) and Tollgate cannot: it would differ from the live API for ever. */
function leftVariables({ definition }: Compiled): readonly Finding[] {
  return pseudoVariables(definition).map((variable) => ({
    code: 'pseudo-variable-unknown',
    severity: 'error',
    pointer: '',
    message: `The spec uses ${variable}, but the environment does not say what it is.`,
    hint: 'Set account and region of the environment in tollgate.yaml.',
  }));
}
