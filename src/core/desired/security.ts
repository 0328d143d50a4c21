/** Who may call an operation: its security requirements as the service applies them (aws-facts 2.11). */
import type { Method } from '../model/definition.ts';
import { sorted } from '../model/json.ts';
import { quoted } from '../load/findings.ts';
import { didYouMean } from '../load/nearest.ts';
import type { Context } from './context.ts';
import { child, items, members, type Node, optional, text, texts } from './node.ts';
import type { OperationPlace } from './operations.ts';
import { dropped } from './rule.ts';
import { ignoredText, type Scheme } from './security-schemes.ts';

export type MethodSecurity = Pick<
  Method,
  'apiKeyRequired' | 'authorizationType' | 'authorizer' | 'authorizationScopes'
>;

/** A scheme that an operation lists, with its place. */
interface Requirement {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly node: Node;
  readonly scheme: Scheme | undefined;
}

type Schemes = Readonly<Record<string, Scheme>>;

/** SAM writes this name for "no authorizer here", without defining it. */
const DELIBERATELY_OPEN = 'NONE';

const OPEN = { authorizationType: 'NONE', authorizationScopes: [] } as const;

/**
 * What the service stores for an operation, or undefined when it leaves the operation out. It does not know
 * alternatives: a key and an authorizer in two alternatives are both required.
 */
export function compileSecurity(
  context: Context,
  schemes: Schemes,
  place: OperationPlace,
): MethodSecurity | undefined {
  const requirements = operationRequirements(context, schemes, place);
  if (requirements.some(({ scheme }) => scheme?.kind === 'skipsMethods')) return undefined;
  const apiKeyRequired = requirements.some(({ scheme }) => scheme?.kind === 'apiKey');
  const authorization = extensionAuthorization(place.node) ?? schemeAuthorization(requirements);
  const security = { apiKeyRequired, ...authorization };
  reportIneffective(context, place, security, requirements, Object.keys(schemes));
  reportAlternatives(context, requirements);
  reportScopes(context, place, requirements);
  return security;
}

/** The `security` of an operation, or that of the document where the operation has none of its own. */
export function securityNode(context: Context, operation: Node): Node {
  const own = child(operation, 'security');
  return own.value === undefined ? child(context.root, 'security') : own;
}

function operationRequirements(
  context: Context,
  schemes: Schemes,
  place: OperationPlace,
): readonly Requirement[] {
  return items(securityNode(context, place.node))
    .flatMap(members)
    .map(([name, node]) => ({
      name,
      scopes: texts(node),
      node,
      scheme: Object.hasOwn(schemes, name) ? schemes[name] : undefined,
    }));
}

/** `x-amazon-apigateway-auth` on the operation decides over the schemes. */
function extensionAuthorization(operation: Node): Omit<MethodSecurity, 'apiKeyRequired'> | undefined {
  const type = text(child(child(operation, 'x-amazon-apigateway-auth'), 'type'))?.toUpperCase();
  if (type === 'NONE') return OPEN;
  return type === 'AWS_IAM' ? { ...OPEN, authorizationType: 'AWS_IAM' } : undefined;
}

function schemeAuthorization(requirements: readonly Requirement[]): Omit<MethodSecurity, 'apiKeyRequired'> {
  for (const { name, scheme, scopes } of requirements) {
    if (scheme?.kind === 'iam') return { ...OPEN, authorizationType: 'AWS_IAM' };
    if (scheme?.kind !== 'authorizer') continue;
    const cognito = scheme.authorizer.type === 'COGNITO_USER_POOLS';
    return {
      authorizationType: cognito ? 'COGNITO_USER_POOLS' : 'CUSTOM',
      ...optional('authorizer', name),
      authorizationScopes: cognito ? sorted(new Set(scopes)) : [],
    };
  }
  return OPEN;
}

/** An operation that declares security must not end up open: what the service ignores is an error there. */
function reportIneffective(
  context: Context,
  place: OperationPlace,
  security: MethodSecurity,
  requirements: readonly Requirement[],
  known: readonly string[],
): void {
  const open = !security.apiKeyRequired && security.authorizationType === 'NONE';
  const explicit = extensionAuthorization(place.node) !== undefined;
  for (const { name, node, scheme } of requirements) {
    if (scheme === undefined && name === DELIBERATELY_OPEN) continue;
    if (scheme !== undefined && scheme.kind !== 'ignored') continue;
    context.report({
      code: scheme === undefined ? 'security-scheme-unknown' : 'security-scheme-ignored',
      severity: open && !explicit ? 'error' : 'warning',
      pointer: node.pointer,
      message: ineffectiveMessage(place.key, name, scheme, open && !explicit),
      hint:
        scheme === undefined
          ? didYouMean(name, known, 'Define the security scheme, or remove the requirement.')
          : ineffectiveHint(scheme),
    });
  }
}

function ineffectiveHint({ node }: Scheme): string {
  return text(child(node, 'type')) === 'apiKey'
    ? 'Usage plans know keys in the header x-api-key only: name it so, or add an authorizer extension that checks this one.'
    : 'Use an API key in the header x-api-key, an authorizer extension, or the authtype awsSigv4.';
}

function ineffectiveMessage(key: string, name: string, scheme: Scheme | undefined, open: boolean): string {
  const reason =
    scheme === undefined
      ? `The security scheme ${quoted(name)} is not defined`
      : `API Gateway ignores the security scheme ${quoted(name)}`;
  return open
    ? `${reason}, so ${key} would be open to everybody.`
    : `${reason}; ${key} is protected without it.`;
}

function reportAlternatives(context: Context, requirements: readonly Requirement[]): void {
  const enforced = requirements.filter(
    ({ scheme }) => scheme?.kind === 'authorizer' || scheme?.kind === 'iam',
  );
  for (const { name, node } of enforced.slice(1)) {
    context.report({
      code: 'security-second-authorizer',
      severity: 'warning',
      pointer: node.pointer,
      message: `An operation has one authorization: ${quoted(enforced[0]?.name ?? '')} counts, ${quoted(name)} does not.`,
      hint: 'List one authorizer; an API key may come beside it.',
    });
  }
}

/** Only Cognito authorizers look at scopes: elsewhere a caller without them gets through. */
function reportScopes(context: Context, place: OperationPlace, requirements: readonly Requirement[]): void {
  for (const { name, node, scopes, scheme } of requirements) {
    const checked = scheme?.kind === 'authorizer' && scheme.authorizer.type === 'COGNITO_USER_POOLS';
    if (scopes.length === 0 || checked || scheme === undefined || scheme.kind === 'ignored') continue;
    context.report({
      code: 'security-scopes-ignored',
      severity: 'warning',
      pointer: node.pointer,
      message: `${place.key} asks for scopes of ${quoted(name)}; API Gateway checks scopes with Cognito user pools only.`,
      hint: 'Check the scopes in the authorizer, and take them out here.',
    });
  }
}

/** Says which schemes the service ignores, in its own words, whether or not an operation lists them. */
export function reportIgnoredSchemes(context: Context, schemes: Schemes): void {
  for (const [name, { kind, node }] of Object.entries(schemes)) {
    if (kind !== 'ignored' || text(child(node, 'type')) === 'apiKey') continue;
    context.report({
      code: 'security-scheme-unsupported',
      severity: 'warning',
      pointer: node.pointer,
      message: `API Gateway does not know the type of the security scheme ${quoted(name)} and leaves it out.`,
      hint: 'Add an authorizer extension to it, or remove it.',
      ...dropped(ignoredText(name, node)),
    });
  }
}
