/** Two definitions compared, in API Gateway's language. */
import type { FieldDiff } from '../change.ts';
import { API_PROPERTY_FIELDS } from '../rules/rest-api.ts';
import { compareFields } from '../rules/rule.ts';
import type { Definition, Method, Model } from '../../model/definition.ts';
import { splitMethodKey } from '../../model/definition.ts';
import { digest, equal } from '../../model/json.ts';
import { compareFlat, compareNamed } from './flat.ts';
import { flatMethod } from './method.ts';
import { flatAuthorizer, flatGatewayResponse, flatModel, flatValidator } from './parts.ts';

/** A model's schema can change in hundreds of places; a person reads a few. */
const MODEL_LINES = 5;

/** Every field in which the live definition differs from the wanted one; empty exactly when they are equal. */
export function compareDefinitions(want: Definition, have: Definition): FieldDiff[] {
  const fields = [
    ...compareFields(API_PROPERTY_FIELDS, want.properties, have.properties),
    ...compareNamed((name) => name, want.methods, have.methods, compareMethod, 'destructive'),
    ...compareResources(want, have),
    ...compareNamed(named('authorizer'), want.authorizers, have.authorizers, (name, one, other) =>
      compareFlat(`authorizer ${name}`, flatAuthorizer(one), flatAuthorizer(other)),
    ),
    ...compareNamed(
      named('request validator'),
      want.requestValidators,
      have.requestValidators,
      (name, one, other) =>
        compareFlat(`request validator ${name}`, flatValidator(one), flatValidator(other)),
    ),
    ...compareNamed(
      named('gateway response'),
      want.gatewayResponses,
      have.gatewayResponses,
      (name, one, other) =>
        compareFlat(`gateway response ${name}`, flatGatewayResponse(one), flatGatewayResponse(other)),
    ),
    ...compareNamed(named('model'), want.models, have.models, compareModel),
  ];
  return fields.length > 0 || equal(want, have) ? fields : [unnamed(want, have)];
}

/** The operations of a new API, one line each. */
export function newOperations(definition: Definition): FieldDiff[] {
  return Object.entries(definition.methods)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([operation, method]) => ({ field: operation, after: access(method), impact: 'safe' as const }));
}

function access({ apiKeyRequired, authorizationType, authorizer }: Method): string {
  const needs = [
    ...(apiKeyRequired ? ['API key required'] : []),
    ...(authorizationType === 'NONE' ? [] : [`authorizer ${authorizer ?? authorizationType}`]),
  ];
  return needs.length === 0 ? 'added, open to everybody' : `added, ${needs.join(', ')}`;
}

function named(kind: string): (name: string) => string {
  return (name) => `${kind} ${name}`;
}

function compareMethod(operation: string, want: Method, have: Method): FieldDiff[] {
  return compareFlat(operation, flatMethod(want), flatMethod(have));
}

function compareModel(name: string, want: Model, have: Model): FieldDiff[] {
  const fields = compareFlat(`model ${name}`, flatModel(want), flatModel(have));
  const [shown, rest] = [fields.slice(0, MODEL_LINES), fields.slice(MODEL_LINES)];
  if (rest.length === 0) return shown;
  const more = `${rest.length} more`;
  return [
    ...shown,
    {
      field: `model ${name}: schema, ${more}`,
      before: digest(have).slice(0, 8),
      after: digest(want).slice(0, 8),
      impact: 'disruptive',
    },
  ];
}

/** Paths that carry no method and lead to none; every other path comes and goes with its operations. */
function compareResources(want: Definition, have: Definition): FieldDiff[] {
  const used = new Set([want, have].flatMap(({ methods }) => Object.keys(methods).flatMap(pathAndParents)));
  const bare = (definition: Definition): Record<string, true> =>
    Object.fromEntries(
      definition.resources.filter((path) => path !== '/' && !used.has(path)).map((path) => [path, true]),
    );
  return compareNamed(named('resource'), bare(want), bare(have), () => []);
}

/** The path of a method and every path above it. */
function pathAndParents(methodKey: string): string[] {
  const { path } = splitMethodKey(methodKey);
  const paths = [path];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    paths.push(path.slice(0, end));
  return paths;
}

/** A difference that no line names would be a gap in the tables above; it is still a difference, and says so. */
function unnamed(want: Definition, have: Definition): FieldDiff {
  const short = (definition: Definition): string => digest(definition).slice(0, 8);
  return { field: 'definition', before: short(have), after: short(want), impact: 'disruptive' };
}
