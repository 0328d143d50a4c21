/** Rules for operations: parameters, validator, integration present (aws-facts 2.6, 2.8, 4.2). */
import { didYouMean } from '../../load/nearest.ts';
import { quoted } from '../../load/findings.ts';
import { integrationNode, integrationType } from '../integration.ts';
import { child, isMap, text } from '../node.ts';
import { pathVariable, segments } from '../operations.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import { validatorNode } from '../validators.ts';
import { type MethodSubject, unableToPutMethod } from './subject.ts';

const PARAMETER_NAME = /^[a-zA-Z0-9._$-]+$/;
const STORED = ['query', 'header', 'path'];
const DROPPED = ['formData', 'cookie'];

export const METHOD_RULES: readonly Rule<MethodSubject>[] = [
  { code: 'parameter-name', severity: 'error', check: parameterNames },
  { code: 'parameter-duplicate', severity: 'error', check: parameterDuplicates },
  { code: 'parameter-dropped', severity: 'warning', check: droppedParameters },
  { code: 'parameter-path-unknown', severity: 'warning', check: unknownPathParameters },
  { code: 'parameter-location', severity: 'error', check: parameterLocations },
  { code: 'validator-unknown', severity: 'error', check: unknownValidator },
  { code: 'auth-extension-type', severity: 'error', check: authExtensionType },
  { code: 'integration-missing', severity: 'error', check: missingIntegration },
  { code: 'integration-type', severity: 'error', check: malformedIntegration },
];

function parameterNames({ parameters, place }: MethodSubject): readonly Violation[] {
  const bad = parameters.filter(
    ({ name, location }) => STORED.includes(location) && !PARAMETER_NAME.test(name),
  );
  return bad.map(({ name, node }) => ({
    pointer: node.pointer,
    message: `API Gateway does not take the parameter name ${quoted(name)}.`,
    hint: 'Use letters, digits and ._$- only; for a name such as filter[x], leave the parameter out of the spec.',
    ...refused(
      unableToPutMethod(
        place,
        'Invalid mapping expression specified: Validation Result: warnings : [], errors : [Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]',
      ),
    ),
  }));
}

function parameterDuplicates({ parameters, place }: MethodSubject): readonly Violation[] {
  const stored = parameters.filter(({ location }) => STORED.includes(location));
  return stored.flatMap(({ name, node, location }, index) => {
    const first = stored.slice(0, index).find((other) => other.name === name);
    return when(first !== undefined, () => ({
      pointer: node.pointer,
      message: `The parameter ${quoted(name)} is both in ${first?.location} and in ${location}.`,
      hint: 'Give one of them another name.',
      ...refused(
        unableToPutMethod(place, 'Parameter names must be unique across querystring, header and path'),
      ),
    }));
  });
}

function droppedParameters({ parameters }: MethodSubject): readonly Violation[] {
  return parameters
    .filter(({ location }) => DROPPED.includes(location))
    .map(({ name, location, node }) => ({
      pointer: node.pointer,
      message: `API Gateway ignores parameters in ${location}, such as ${quoted(name)}.`,
      hint: 'The backend still gets it; API Gateway neither validates nor maps it.',
    }));
}

/** It is stored and never filled. */
function unknownPathParameters({ parameters, place }: MethodSubject): readonly Violation[] {
  const variables = new Set(segments(place.path).map(pathVariable));
  return parameters
    .filter(({ name, location }) => location === 'path' && !variables.has(name))
    .map(({ name, node }) => ({
      pointer: node.pointer,
      message: `${place.key} declares the path parameter ${quoted(name)}, which its path does not have.`,
      hint: `Write {${name}} into the path, or remove the parameter.`,
    }));
}

function parameterLocations({ parameters }: MethodSubject): readonly Violation[] {
  return parameters
    .filter(({ location }) => ![...STORED, ...DROPPED, 'body'].includes(location))
    .map(({ name, location, node }) => ({
      pointer: node.pointer,
      message: `The parameter ${quoted(name)} is in ${quoted(location)}, which OpenAPI does not have; it would be lost.`,
      hint: didYouMean(location, STORED, 'Write query, header or path.'),
    }));
}

function unknownValidator({ context, place, method, definition }: MethodSubject): readonly Violation[] {
  const name = method.requestValidator;
  if (name === undefined || Object.hasOwn(definition.requestValidators, name)) return [];
  return [
    {
      pointer: validatorNode(context, place.node).pointer,
      message: `There is no request validator ${quoted(name)}.`,
      hint: didYouMean(
        name,
        Object.keys(definition.requestValidators),
        'Define it under x-amazon-apigateway-request-validators.',
      ),
      ...refused(unableToPutMethod(place, 'Invalid Request Validator identifier specified')),
    },
  ];
}

function authExtensionType({ place }: MethodSubject): readonly Violation[] {
  const node = child(child(place.node, 'x-amazon-apigateway-auth'), 'type');
  const type = text(node)?.toUpperCase();
  return when(type !== undefined && !['NONE', 'AWS_IAM'].includes(type), () => ({
    pointer: node.pointer,
    message: 'x-amazon-apigateway-auth knows the types NONE and AWS_IAM only.',
    hint: 'For an authorizer use security and a security scheme.',
  }));
}

function missingIntegration({ context, place }: MethodSubject): readonly Violation[] {
  return when(!isMap(integrationNode(context, place.node)), () => ({
    pointer: place.node.pointer,
    message: `${place.key} has no x-amazon-apigateway-integration, and one such operation keeps the whole API from being deployed.`,
    hint: 'Add an integration, a mock one for example, or remove the operation.',
  }));
}

function malformedIntegration({ context, place }: MethodSubject): readonly Violation[] {
  const node = integrationNode(context, place.node);
  return when(isMap(node) && integrationType(node) === undefined, () => ({
    pointer: node.pointer,
    message: `The integration of ${place.key} has no type that API Gateway knows.`,
    hint: 'Set type to aws, aws_proxy, http, http_proxy or mock.',
    ...refused(`Unable to parse API definition because of a malformed integration at path ${place.path}`),
  }));
}
