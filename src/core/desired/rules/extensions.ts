/** Rules for the extensions of API Gateway: known, and where they count (aws-facts 2.13). */
import { quoted } from '../../load/findings.ts';
import { didYouMean } from '../../load/nearest.ts';
import { pointerKeys } from '../../model/problem.ts';
import { resolve, securitySchemesNode } from '../context.ts';
import { integrationNode } from '../integration.ts';
import { child, items, members, type Node, text } from '../node.ts';
import { OPERATION_KEYS } from '../operations.ts';
import { type Rule, type Violation, when } from '../rule.ts';
import type { DocumentSubject, MethodSubject } from './subject.ts';

const PREFIX = 'x-amazon-apigateway-';

type Place = 'the root' | 'servers' | 'a path' | 'an operation' | 'a security scheme';

/** Where each extension of REST APIs counts. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  'any-method': ['a path'],
  'api-key-source': ['the root'],
  auth: ['an operation'],
  authorizer: ['a security scheme'],
  authtype: ['a security scheme'],
  'binary-media-types': ['the root'],
  documentation: ['the root'],
  'endpoint-access-mode': ['the root'],
  'endpoint-configuration': ['the root', 'servers'],
  'gateway-responses': ['the root'],
  integration: ['an operation'],
  'minimum-compression-size': ['the root'],
  policy: ['the root'],
  'request-validator': ['the root', 'an operation'],
  'request-validators': ['the root'],
  'security-policy': ['the root'],
};
const HTTP_API_ONLY = ['cors', 'importexport-version', 'integrations', 'tag-value'];

export const EXTENSION_RULES: readonly Rule<DocumentSubject>[] = [
  { code: 'extension-http-api', severity: 'warning', check: httpApiExtensions },
  { code: 'extension-unknown', severity: 'warning', check: unknownExtensions },
  { code: 'extension-misplaced', severity: 'warning', check: misplacedExtensions },
];

export const INTEGRATION_EXTENSION_RULES: readonly Rule<MethodSubject>[] = [
  { code: 'extension-http-api', severity: 'warning', check: httpApiIntegration },
];

interface Extension {
  /** Without the prefix. */
  readonly name: string;
  readonly place: Place;
  readonly node: Node;
}

function extensions({ context }: DocumentSubject): readonly Extension[] {
  const paths = members(child(context.root, 'paths')).map(([, node]) => resolve(context, node));
  const operations = paths.flatMap(members).filter(([key]) => Object.hasOwn(OPERATION_KEYS, key));
  const schemes = members(securitySchemesNode(context)).map(([, node]) => resolve(context, node));
  return [
    ...extensionsAt('the root', context.root),
    ...items(child(context.root, 'servers')).flatMap((node) => extensionsAt('servers', node)),
    ...paths.flatMap((node) => extensionsAt('a path', node)),
    ...operations.flatMap(([, node]) => extensionsAt('an operation', node)),
    ...schemes.flatMap((node) => extensionsAt('a security scheme', node)),
  ];
}

function extensionsAt(place: Place, holder: Node): readonly Extension[] {
  return members(holder)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, node]) => ({ name: key.slice(PREFIX.length), place, node }));
}

function httpApiExtensions(subject: DocumentSubject): readonly Violation[] {
  return extensions(subject)
    .filter(({ name }) => HTTP_API_ONLY.includes(name))
    .map(({ node: { pointer } }) => ({
      pointer,
      message: `${pointerKeys(pointer).at(-1)} belongs to HTTP APIs and has no effect on a REST API.`,
      hint: 'Remove it; for CORS, declare OPTIONS operations with mock integrations.',
    }));
}

function unknownExtensions(subject: DocumentSubject): readonly Violation[] {
  const known = Object.keys(PLACES).map((name) => PREFIX + name);
  return extensions(subject)
    .filter(({ name }) => !Object.hasOwn(PLACES, name) && !HTTP_API_ONLY.includes(name))
    .map(({ name, node: { pointer } }) => ({
      pointer,
      message: `API Gateway has no extension ${quoted(PREFIX + name)}; it is ignored.`,
      hint: didYouMean(PREFIX + name, known, 'Remove it, or use one of the documented extensions.'),
    }));
}

function misplacedExtensions(subject: DocumentSubject): readonly Violation[] {
  return extensions(subject).flatMap(({ name, place, node: { pointer } }) => {
    const places = Object.hasOwn(PLACES, name) ? (PLACES[name] ?? []) : [];
    return when(places.length > 0 && !places.includes(place), () => ({
      pointer,
      message: `${quoted(PREFIX + name)} has no effect on ${place}; it belongs to ${places.join(' or ')}.`,
      hint: 'Move it there.',
    }));
  });
}

/** A REST API always has the event of version 1.0, and no first-class service integrations (aws-facts 2.10). */
function httpApiIntegration({ context, place }: MethodSubject): readonly Violation[] {
  const node = integrationNode(context, place.node);
  const version = child(node, 'payloadFormatVersion');
  const subtype = child(node, 'integrationSubtype');
  const belongs = 'belongs to HTTP APIs and has no effect on a REST API';
  return [
    ...when((text(version) ?? '').startsWith('2'), () => ({
      pointer: version.pointer,
      message: `payloadFormatVersion 2.0 of ${place.key} ${belongs}: the function gets the event of version 1.0.`,
      hint: 'Remove it, and have the function read the event of version 1.0.',
    })),
    ...when(subtype.value !== undefined, () => ({
      pointer: subtype.pointer,
      message: `integrationSubtype of ${place.key} ${belongs}.`,
      hint: 'Use type: aws with the uri arn:aws:apigateway:REGION:SERVICE:action/NAME.',
    })),
  ];
}
