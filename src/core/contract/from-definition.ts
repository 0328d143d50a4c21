/**
 * The contract of a definition. A definition knows less than a document: parameters have no schema, whether a body must be
 * sent is unknown, media types without a model are lost, and models have no annotations.
 */
import { referencedModel } from '../desired/schema.ts';
import type { Definition, Method, MethodResponse, ModelUse } from '../model/definition.ts';
import { splitMethodKey } from '../model/definition.ts';
import { equal, type Json, own } from '../model/json.ts';
import {
  type Access,
  type Contract,
  type Content,
  type Header,
  type Operation,
  type Parameter,
  parameterKey,
} from './model.ts';
import { normalPath, operationKey, variablesOf } from './path.ts';
import { sameSchemas } from './schema/same.ts';

/**
 * What clients of two definitions rely on, to be compared. An operation that is the same in both, with all the models it uses, is
 * there without its parts: nobody can notice anything of it, and most operations are so.
 */
export function contractsOfDefinitions(
  before: Definition,
  after: Definition,
): { readonly before: Contract; readonly after: Contract } {
  const isSame = sameSchemas({ lookup: lookupIn(before) }, { lookup: lookupIn(after) });
  const same = new Set(
    Object.entries(before.methods).flatMap(([key, method]) => {
      if (!equal(method, own(after.methods, key))) return [];
      return schemasOf(method).every((schema) => isSame(schema, schema)) ? [key] : [];
    }),
  );
  const differs = (key: string): boolean => !same.has(key);
  return { before: contractOf(before, differs), after: contractOf(after, differs) };
}

function schemasOf({ requestModels, responses }: Method): readonly Json[] {
  const uses = [requestModels, ...Object.values(responses).map(({ responseModels }) => responseModels)];
  return uses.flatMap((models) => Object.values(models).map(schemaOf));
}

/** @param inFull whether an operation is wanted with its parts */
function contractOf(definition: Definition, inFull: (key: string) => boolean): Contract {
  const operations = Object.entries(definition.methods).map(([key, method]) => {
    const { httpMethod, path } = splitMethodKey(key);
    const parts = inFull(key) ? partsOf(path, method) : NO_PARTS;
    const access = accessOf(definition, method);
    return [
      operationKey(httpMethod, path),
      { name: key, httpMethod, path: normalPath(path), ...parts, access },
    ] as const;
  });
  return {
    operations: new Map(operations),
    lookup: lookupIn(definition),
    annotated: false,
    listsAllMedia: false,
  };
}

function lookupIn({ models }: Definition): Contract['lookup'] {
  return (reference) => own(models, referencedModel(reference) ?? '')?.schema;
}

type Parts = Pick<Operation, 'parameters' | 'body' | 'responses'>;

const NO_PARTS: Parts = { parameters: new Map(), responses: new Map() };

function partsOf(path: string, method: Method): Parts {
  const content = contentOf(method.requestModels);
  return {
    parameters: parametersOf(path, method.requestParameters),
    ...(content.size === 0 ? {} : { body: { content } }),
    responses: new Map(Object.entries(method.responses).map(([status, it]) => [status, responseOf(it)])),
  };
}

const LOCATIONS = { querystring: 'query', header: 'header' } as const;

/** Path variables come with the path itself and have nothing to compare. */
function parametersOf(path: string, declared: Method['requestParameters']): ReadonlyMap<string, Parameter> {
  const variables = new Set(variablesOf(path));
  return new Map(
    Object.entries(declared).flatMap(([written, required]): [string, Parameter][] => {
      const [, part = '', name = ''] = /^method\.request\.([a-z]+)\.(.+)$/s.exec(written) ?? [];
      if (part === 'path' && variables.has(name)) return [];
      const location = part === 'querystring' || part === 'header' ? LOCATIONS[part] : undefined;
      if (location === undefined) return [];
      return [[parameterKey(location, name), { title: `${location} parameter ${name}`, required }]];
    }),
  );
}

function responseOf({ responseParameters, responseModels }: MethodResponse): {
  headers: ReadonlyMap<string, Header>;
  content: Content;
} {
  const prefix = 'method.response.header.';
  // Whether one is always there is lost: the import writes false for all (aws-facts 2.9).
  const headers = Object.keys(responseParameters)
    .filter((written) => written.startsWith(prefix))
    .map((written): [string, Header] => {
      const name = written.slice(prefix.length);
      return [name.toLowerCase(), { name }];
    });
  return { headers: new Map(headers), content: contentOf(responseModels) };
}

function contentOf(models: Readonly<Record<string, ModelUse>>): Content {
  return new Map(Object.entries(models).map(([type, use]) => [type.toLowerCase(), schemaOf(use)]));
}

function schemaOf(use: ModelUse): Json {
  return 'model' in use ? { $ref: `#/models/${use.model}` } : use.schema;
}

/** Who may call a method, with what tells one authorizer from another. */
export function accessOf(
  { authorizers }: Pick<Definition, 'authorizers'>,
  method: Pick<Method, 'apiKeyRequired' | 'authorizationType' | 'authorizer' | 'authorizationScopes'>,
): Access {
  const { apiKeyRequired: key, authorizationType, authorizer: name = '', authorizationScopes } = method;
  if (authorizationType === 'NONE') return { key, authorization: { kind: 'open', sources: [], scopes: [] } };
  if (authorizationType === 'AWS_IAM')
    return { key, authorization: { kind: 'iam', sources: [], scopes: [] } };
  const authorizer = own(authorizers, name);
  return {
    key,
    authorization: {
      kind: 'authorizer',
      name,
      type: authorizationType,
      sources: sourcesOf(authorizer?.identitySource ?? ''),
      scopes: authorizationScopes,
    },
  };
}

/** What of `method.request.header.Authorization, context.path` a client has to send. */
function sourcesOf(identitySource: string): readonly string[] {
  return identitySource
    .split(',')
    .map((source) => source.trim())
    .filter((source) => source.startsWith('method.request.'))
    .map((source) => (source.startsWith('method.request.header.') ? source.toLowerCase() : source));
}
