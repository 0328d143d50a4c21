/**
 * The compiler: from an OpenAPI document to the definition that API Gateway stores when it imports the document
 * (aws-facts 2). The desired state is made with it, and so is the import of the embedded API Gateway.
 */
import type { Definition, EndpointType } from '../model/definition.ts';
import type { JsonObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { type Context, distinct } from './context.ts';
import { compileGatewayResponses } from './gateway-responses.ts';
import { type CompiledMethod, compileMethod } from './methods.ts';
import { compileModels } from './models.ts';
import { child, isMap, rootNode } from './node.ts';
import {
  type BasePathMode,
  operationPlaces,
  type PathPlace,
  pathPlaces,
  resourcePaths,
} from './operations.ts';
import { compileEndpointType, compileProperties } from './properties.ts';
import { applyRules, refused } from './rule.ts';
import { RULES_OF_DOCUMENTS, RULES_OF_METHODS } from './rules/all.ts';
import { PATH_RULES } from './rules/paths.ts';
import { reportIgnoredSchemes } from './security.ts';
import { compileAuthorizers, compileSchemes } from './security-schemes.ts';
import { type Pseudo, substitutePseudo } from './pseudo.ts';
import { compileValidators } from './validators.ts';
import { openApiVersion } from './version.ts';

export type { BasePathMode } from './operations.ts';

export interface CompileOptions {
  /** What becomes of the base path; the service's default is `ignore` (aws-facts 2.4). */
  readonly basePath: BasePathMode;
  /** Fills `${AWS::Region}` and its like, as the import does (aws-facts 2.2); those not given are left as they are. */
  readonly pseudo?: Pseudo;
}

export interface Compiled {
  /** What the service would store after dropping what it drops; absent only when the document is unusable. */
  readonly definition?: Definition;
  /** Absent when the document does not say. */
  readonly endpointType?: EndpointType;
  /** JSON pointers of the operations by method key: `GET /pets` to `/paths/~1pets/get`. */
  readonly operations: Readonly<Record<string, string>>;
  /** Everything found, errors and warnings, with what the service itself would say where that is known. */
  readonly findings: readonly Finding[];
}

/** Compiles a document whose `$ref`s, if any, stay inside of it. Never throws for what is in the document. */
export function compileDefinition(document: JsonObject, options: CompileOptions): Compiled {
  const root = rootNode(substitutePseudo(document, options.pseudo ?? {}));
  const version = openApiVersion(root);
  if (version === undefined || !isMap(child(root, 'paths'))) return unusable();
  const findings: Finding[] = [];
  const context: Context = { root, version, report: (finding) => findings.push(finding) };
  const paths = pathPlaces(context, options.basePath);
  const { definition, methods } = build(context, paths);
  const endpointType = compileEndpointType(context);
  const places = methods.map(({ place }) => [place.key, place.node.pointer] as const);
  return {
    definition,
    ...(endpointType === undefined ? {} : { endpointType }),
    operations: Object.fromEntries(places),
    findings: distinct([...findings, ...check(context, paths, definition, methods)]),
  };
}

function build(
  context: Context,
  paths: readonly PathPlace[],
): { definition: Definition; methods: readonly CompiledMethod[] } {
  const schemes = compileSchemes(context);
  reportIgnoredSchemes(context, schemes);
  const requestValidators = compileValidators(context);
  const methods = operationPlaces(paths).flatMap(
    (place) => compileMethod(context, place, { schemes, requestValidators }) ?? [],
  );
  const definition: Definition = {
    properties: compileProperties(context),
    resources: resourcePaths(paths.map(({ path }) => path)),
    methods: Object.fromEntries(methods.map(({ place, method }) => [place.key, method])),
    models: compileModels(context),
    authorizers: compileAuthorizers(schemes),
    requestValidators,
    gatewayResponses: compileGatewayResponses(context.root),
  };
  return { definition, methods };
}

function check(
  context: Context,
  paths: readonly PathPlace[],
  definition: Definition,
  methods: readonly CompiledMethod[],
): readonly Finding[] {
  return [
    ...applyRules(RULES_OF_DOCUMENTS, { context, definition }),
    ...applyRules(PATH_RULES, { paths }),
    ...methods.flatMap((compiled) => applyRules(RULES_OF_METHODS, { context, definition, ...compiled })),
  ];
}

function unusable(): Compiled {
  const finding: Finding = {
    code: 'openapi-not-importable',
    severity: 'error',
    pointer: '',
    message: 'API Gateway imports OpenAPI 2.0 and 3.0 documents with paths; this is none.',
    hint: 'Start the document with swagger: "2.0" or openapi: "3.0.3", and give it paths.',
    ...refused('Invalid OpenAPI input.'),
  };
  return { operations: {}, findings: [finding] };
}
