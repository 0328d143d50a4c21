/**
 * What Tollgate completes in a spec before it compiles and sends it: things that specs in the wild leave to the tool
 * that deploys them. Each is a warning, so that nothing is changed unseen.
 */
import type { JsonObject } from '../model/json.ts';
import { type Finding, pointer } from '../model/problem.ts';
import { type Context, schemasNode } from './context.ts';
import { invocationUri, parseFunctionArn } from './function-arn.ts';
import { child, isMap, members, objectOf, rootNode } from './node.ts';
import { fillPseudo, mayHoldPseudo, type Pseudo } from './pseudo.ts';
import { type Path, rewriteTexts } from './rewrite.ts';
import { openApiVersion } from './version.ts';

export interface Prepared {
  readonly document: JsonObject;
  /** Whether variables that the import expands may be left in it. */
  readonly mayHoldPseudo: boolean;
  readonly findings: readonly Finding[];
}

/** The models that CreateRestApi makes (aws-facts 2.7), which specs refer to without defining them. */
const DEFAULT_MODELS: Readonly<Record<string, JsonObject>> = {
  Empty: { title: 'Empty Schema', type: 'object' },
  Error: { title: 'Error Schema', type: 'object', properties: { message: { type: 'string' } } },
};

interface Step {
  readonly document: JsonObject;
  readonly findings: readonly Finding[];
}

export function prepareDocument(document: JsonObject, pseudo: Pseudo): Prepared {
  const placed = placeSecurityDefinitions(document);
  const filled = completeTexts(placed.document, pseudo);
  const defined = defineDefaultModels(filled.document, filled.references);
  return {
    document: defined.document,
    mayHoldPseudo: filled.mayHoldPseudo,
    findings: [...placed.findings, ...filled.findings, ...defined.findings],
  };
}

/** A 3.0 document with the `securityDefinitions` of 2.0: they go where 3.0 has them, or operations would end up open. */
function placeSecurityDefinitions(document: JsonObject): Step {
  const root = rootNode(document);
  const misplaced = child(root, 'securityDefinitions');
  if (openApiVersion(root) !== 3 || !isMap(misplaced)) return { document, findings: [] };
  const components = objectOf(document['components']) ?? {};
  const securitySchemes = { ...objectOf(misplaced.value), ...objectOf(components['securitySchemes']) };
  const { securityDefinitions: _, ...rest } = document;
  return {
    document: { ...rest, components: { ...components, securitySchemes } },
    findings: [
      {
        code: 'security-definitions-misplaced',
        severity: 'warning',
        pointer: misplaced.pointer,
        message: 'OpenAPI 3.0 has no securityDefinitions; they are taken as components.securitySchemes.',
        hint: 'Move them under components.securitySchemes.',
      },
    ],
  };
}

const URI_MEMBERS: Readonly<Record<string, string>> = {
  'x-amazon-apigateway-integration': 'uri',
  'x-amazon-apigateway-authorizer': 'authorizerUri',
};

interface Texts extends Step {
  /** Every text under the key `$ref`. */
  readonly references: ReadonlySet<string>;
  readonly mayHoldPseudo: boolean;
}

/**
 * Variables are filled in, and the ARN of a function where its invocation URI belongs is completed to that URI. One walk
 * for everything that looks at the texts of a document, since a document has very many.
 */
function completeTexts(document: JsonObject, pseudo: Pseudo): Texts {
  const findings: Finding[] = [];
  const references = new Set<string>();
  let left = false;
  const note = (text: string): void => {
    left ||= mayHoldPseudo(text);
  };
  const completed = rewriteTexts(document, {
    key: note,
    text: (written, path) => {
      const filled = fillPseudo(written, pseudo);
      note(filled);
      if (path.at(-1) === '$ref') references.add(filled);
      const uri = isFunctionUri(path) ? completedUri(filled) : undefined;
      if (uri !== undefined) findings.push(completedFinding(pointer(...path)));
      return uri ?? filled;
    },
  });
  return { document: completed, findings, references, mayHoldPseudo: left };
}

function isFunctionUri(path: Path): boolean {
  const [parent, key] = [path.at(-2), path.at(-1)];
  return typeof parent === 'string' && Object.hasOwn(URI_MEMBERS, parent) && URI_MEMBERS[parent] === key;
}

function completedUri(value: string): string | undefined {
  const reference = parseFunctionArn(value);
  return reference === undefined ? undefined : invocationUri(value, reference);
}

function completedFinding(place: string): Finding {
  return {
    code: 'function-arn-completed',
    severity: 'warning',
    pointer: place,
    message: 'This is the ARN of a function; API Gateway wants the URI of its invocation. It is completed.',
    hint: 'Write arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations.',
  };
}

/** `Empty` and `Error` where the document refers to them without defining them. */
function defineDefaultModels(document: JsonObject, references: ReadonlySet<string>): Step {
  const root = rootNode(document);
  const version = openApiVersion(root);
  if (version === undefined) return { document, findings: [] };
  const schemas = schemasNode({ root, version, report: () => undefined } satisfies Context);
  const missing = members(rootNode(DEFAULT_MODELS)).filter(
    ([name]) => child(schemas, name).value === undefined,
  );
  const wanted = missing.filter(([name]) => references.has(`#${schemas.pointer}/${name}`));
  if (wanted.length === 0) return { document, findings: [] };
  const added = Object.fromEntries(wanted.map(([name]) => [name, DEFAULT_MODELS[name] ?? {}]));
  return {
    document: withSchemas(document, version, { ...objectOf(schemas.value), ...added }),
    findings: wanted.map(([name]) => defaultModelFinding(name, schemas.pointer)),
  };
}

function withSchemas(document: JsonObject, version: 2 | 3, schemas: JsonObject): JsonObject {
  if (version === 2) return { ...document, definitions: schemas };
  return { ...document, components: { ...objectOf(document['components']), schemas } };
}

function defaultModelFinding(name: string, place: string): Finding {
  return {
    code: 'default-model-added',
    severity: 'warning',
    pointer: place,
    message: `The document refers to the model ${name} without defining it; API Gateway's default is added.`,
    hint: `Define ${name} under ${place.slice(1)}.`,
  };
}
