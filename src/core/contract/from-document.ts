/** The contract of an OpenAPI document, 2.0 or 3.0, with the paths and the security that an import gives it. */
import type { Context } from '../desired/context.ts';
import {
  child,
  descend,
  items,
  members,
  type Node,
  objectOf,
  rootNode,
  text,
  texts,
} from '../desired/node.ts';
import {
  type BasePathMode,
  type OperationPlace,
  operationPlaces,
  pathPlaces,
} from '../desired/operations.ts';
import { operationParameters, type Parameter as Written } from '../desired/parameters.ts';
import { compileSecurity, securityNode } from '../desired/security.ts';
import { compileAuthorizers, compileSchemes, type Scheme } from '../desired/security-schemes.ts';
import { openApiVersion } from '../desired/version.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { pointerKeys } from '../model/problem.ts';
import { bodyOf, parameterSchema, responsesOf } from './document-parts.ts';
import { accessOf } from './from-definition.ts';
import {
  type Access,
  type Authorization,
  type Contract,
  type Operation,
  type Parameter,
  parameterKey,
} from './model.ts';
import { normalPath, operationKey, variablesOf } from './path.ts';

type Schemes = Readonly<Record<string, Scheme>>;

/**
 * What clients of this document rely on; undefined when it is neither 2.0 nor 3.0. References that leave the document lead
 * nowhere. Never throws for what is in the document.
 */
export function contractOf(document: JsonObject, basePath: BasePathMode = 'ignore'): Contract | undefined {
  const root = rootNode(document);
  const version = openApiVersion(root);
  if (version === undefined) return undefined;
  // What is wrong with the document is said where it is compiled.
  const context: Context = { root, version, report: () => {} };
  const schemes = compileSchemes(context);
  const places = operationPlaces(pathPlaces(context, basePath));
  const operations = places.flatMap((place): [string, Operation][] => {
    const operation = operationOf(context, schemes, place);
    return operation === undefined ? [] : [[operationKey(place.httpMethod, place.path), operation]];
  });
  return {
    operations: new Map(operations),
    lookup: remembered((reference) => lookup(root, reference)),
    annotated: true,
    listsAllMedia: true,
  };
}

/** The same few references are followed again and again. */
function remembered(find: Contract['lookup']): Contract['lookup'] {
  const known = new Map<string, Json | undefined>();
  return (reference) => {
    if (!known.has(reference)) known.set(reference, find(reference));
    return known.get(reference);
  };
}

function lookup(root: Node, reference: string): Json | undefined {
  if (!reference.startsWith('#/')) return undefined;
  return descend(root, ...pointerKeys(reference.slice(1))).value;
}

function operationOf(context: Context, schemes: Schemes, place: OperationPlace): Operation | undefined {
  const access = accessOfOperation(context, schemes, place);
  if (access === undefined) return undefined;
  const parameters = operationParameters(context, place);
  const body = bodyOf(context, place.node, parameters);
  return {
    name: place.key,
    httpMethod: place.httpMethod,
    path: normalPath(place.path),
    parameters: parametersOf(context, place.path, parameters),
    ...(body === undefined ? {} : { body }),
    responses: responsesOf(context, place.node),
    access,
  };
}

function parametersOf(
  context: Context,
  path: string,
  parameters: readonly Written[],
): ReadonlyMap<string, Parameter> {
  const variables = variablesOf(path);
  return new Map(
    parameters.flatMap(({ name, location, node }): [string, Parameter][] => {
      if (!['path', 'query', 'header', 'cookie'].includes(location)) return [];
      const position = variables.indexOf(name);
      if (location === 'path' && position < 0) return [];
      const key = location === 'path' ? `path ${position}` : parameterKey(location, name);
      const required = location === 'path' || child(node, 'required').value === true;
      const schema = parameterSchema(context, node);
      const title = `${location} parameter ${name}`;
      return [[key, { title, required, ...(schema === undefined ? {} : { schema }) }]];
    }),
  );
}

/** As the import applies it (aws-facts 2.11); a scheme that the service ignores may still be enforced by the backend. */
function accessOfOperation(context: Context, schemes: Schemes, place: OperationPlace): Access | undefined {
  const security = compileSecurity(context, schemes, place);
  if (security === undefined) return undefined;
  const access = accessOf({ authorizers: compileAuthorizers(schemes) }, security);
  if (access.authorization.kind !== 'open') return access;
  return { ...access, authorization: ignoredScheme(context, schemes, place) ?? access.authorization };
}

function ignoredScheme(context: Context, schemes: Schemes, place: OperationPlace): Authorization | undefined {
  const alternatives = items(securityNode(context, place.node));
  const optional = alternatives.some(({ value }) => Object.keys(objectOf(value) ?? {}).length === 0);
  if (optional) return undefined;
  for (const [name, node] of alternatives.flatMap(members)) {
    const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
    if (scheme?.kind !== 'ignored') continue;
    const [type, place] = [
      ['type', 'scheme'],
      ['in', 'name'],
    ].map((keys) => keys.map((key) => text(child(scheme.node, key)) ?? '').join(' '));
    const source = place?.toLowerCase() ?? '';
    return {
      kind: 'scheme',
      name,
      type: type?.toLowerCase() ?? '',
      sources: source === ' ' ? [] : [source],
      scopes: texts(node),
    };
  }
  return undefined;
}
