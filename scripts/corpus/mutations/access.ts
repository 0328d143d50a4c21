/** Changes of who may call an operation: keys, authorizers, scopes, IAM. */
import type { Authorizer } from '../../../src/core/model/definition.ts';
import {
  type Draft,
  ensure,
  isSwagger,
  type Mutation,
  onOne,
  type Operation,
  operationsOf,
  type Part,
  partOf,
} from './draft.ts';

const AUTH = 'x-amazon-apigateway-auth';
const AUTHORIZER = 'x-amazon-apigateway-authorizer';

export const ACCESS_MUTATIONS: readonly Mutation[] = [
  { name: 'API key required', apply: toggleKey },
  { name: 'authorizer changed', apply: changeAuthorizer },
  { name: 'scopes', apply: changeScopes },
  { name: 'authorizer added', apply: addAuthorizer },
  { name: 'IAM authorization', apply: useIam },
  { name: 'authorizer removed', apply: removeAuthorizer },
];

type Requirement = Readonly<Record<string, readonly string[]>>;

function schemesOf(draft: Draft): Part {
  const { document } = draft;
  if (isSwagger(draft)) return ensure(document, 'securityDefinitions');
  // Specs of 3.0 with the member of 2.0 are taken as they are meant.
  return partOf(document['securityDefinitions']) ?? ensure(ensure(document, 'components'), 'securitySchemes');
}

/** What an operation requires, its own or the document's. */
function requirements({ document }: Draft, { part }: Operation): readonly Requirement[] {
  const list = part['security'] ?? document['security'];
  return Array.isArray(list) ? (list as readonly Requirement[]) : [];
}

function keySchemes(draft: Draft): readonly string[] {
  return Object.entries(schemesOf(draft)).flatMap(([name, value]) => {
    const scheme = partOf(value);
    const isKey = String(scheme?.['name']).toLowerCase() === 'x-api-key' && scheme?.['in'] === 'header';
    return isKey && scheme?.[AUTHORIZER] === undefined && scheme['type'] === 'apiKey' ? [name] : [];
  });
}

function toggleKey(draft: Draft): readonly string[] | undefined {
  return onOne(draft, operationsOf(draft), (operation) => {
    const keys = keySchemes(draft);
    const before = requirements(draft, operation);
    if (operation.method.apiKeyRequired) {
      operation.part['security'] = before.map((one) =>
        Object.fromEntries(Object.entries(one).filter(([name]) => !keys.includes(name))),
      );
      return ['API key required'];
    }
    const name = draft.draw.one(keys) ?? 'addedKey';
    schemesOf(draft)[name] ??= { type: 'apiKey', in: 'header', name: 'x-api-key' };
    operation.part['security'] = [...before, { [name]: [] }];
    return ['API key required'];
  });
}

function isOpen({ part, method }: Operation): boolean {
  return method.authorizationType === 'NONE' && part[AUTH] === undefined;
}

function addAuthorizer(draft: Draft): readonly string[] | undefined {
  const number = draft.draw.below(1_000_000);
  const name = `addedAuthorizer${number}`;
  const changed = onOne(draft, operationsOf(draft).filter(isOpen), (operation) => {
    operation.part['security'] = [...requirements(draft, operation), { [name]: [] }];
    return ['authorizer'];
  });
  if (changed === undefined) return undefined;
  schemesOf(draft)[name] = {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'custom',
    [AUTHORIZER]: {
      type: 'token',
      authorizerUri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:added${number}/invocations`,
    },
  };
  return [...changed, `authorizer ${name}`];
}

interface Guard {
  readonly name: string;
  readonly extension: Part;
  readonly authorizer: Authorizer;
}

function guardsOf(draft: Draft): readonly Guard[] {
  const schemes = schemesOf(draft);
  return Object.entries(draft.definition.authorizers).flatMap(([name, authorizer]) => {
    const extension = partOf(partOf(schemes[name])?.[AUTHORIZER]);
    return extension === undefined ? [] : [{ name, extension, authorizer }];
  });
}

/** Each changes the extension and names the field, or leaves it alone where the type of authorizer has no such field. */
const CHANGES: readonly ((guard: Guard, number: number) => string | undefined)[] = [
  ({ extension, authorizer }) => {
    if (authorizer.identitySource === undefined) return undefined;
    const other = authorizer.authorizerResultTtlInSeconds === 60 ? 61 : 60;
    extension['authorizerResultTtlInSeconds'] = other;
    return 'TTL';
  },
  ({ extension, authorizer }, number) => {
    if (authorizer.type !== 'TOKEN') return undefined;
    extension['identityValidationExpression'] = `^Changed ${number}`;
    return 'identity validation';
  },
  ({ extension }, number) => {
    extension['identitySource'] = `method.request.header.X-Changed-${number}`;
    return 'identity source';
  },
  ({ extension, authorizer }, number) => {
    if (authorizer.type === 'COGNITO_USER_POOLS') return undefined;
    extension['authorizerCredentials'] = `arn:aws:iam::123456789012:role/changed-${number}`;
    return 'credentials';
  },
  ({ extension, authorizer }, number) => {
    if (authorizer.type !== 'COGNITO_USER_POOLS') return undefined;
    const pool = `arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_${number}`;
    extension['providerARNs'] = [...authorizer.providerARNs, pool];
    return 'user pools';
  },
];

function changeAuthorizer(draft: Draft): readonly string[] | undefined {
  const guard = draft.draw.one(guardsOf(draft));
  if (guard === undefined) return undefined;
  const first = draft.draw.below(CHANGES.length);
  for (let turn = 0; turn < CHANGES.length; turn += 1) {
    const label = CHANGES[(first + turn) % CHANGES.length]?.(guard, draft.draw.below(1_000_000));
    if (label !== undefined) return [`authorizer ${guard.name}: ${label}`];
  }
  return undefined;
}

function changeScopes(draft: Draft): readonly string[] | undefined {
  const guarded = operationsOf(draft).filter(
    ({ method, part }) => method.authorizationType === 'COGNITO_USER_POOLS' && part[AUTH] === undefined,
  );
  return onOne(draft, guarded, (operation) => {
    const name = operation.method.authorizer ?? '';
    const scope = `changed/${draft.draw.below(1_000_000)}`;
    operation.part['security'] = requirements(draft, operation).map((one) =>
      one[name] === undefined ? one : { ...one, [name]: [...one[name], scope] },
    );
    return ['scopes'];
  });
}

function useIam(draft: Draft): readonly string[] | undefined {
  const others = operationsOf(draft).filter(({ method }) => method.authorizationType !== 'AWS_IAM');
  return onOne(draft, others, ({ part, method }) => {
    part[AUTH] = { type: 'AWS_IAM' };
    return ['authorizer', ...(method.authorizationScopes.length === 0 ? [] : ['scopes'])];
  });
}

/** An authorizer with all its uses: what it guarded is then open. */
function removeAuthorizer(draft: Draft): readonly string[] | undefined {
  const guard = draft.draw.one(guardsOf(draft));
  const all = operationsOf(draft);
  if (guard === undefined || all.some((operation) => authorizersOf(draft, operation) > 1)) return undefined;
  const { name } = guard;
  delete schemesOf(draft)[name];
  const without = (list: unknown): unknown =>
    Array.isArray(list)
      ? list
          .map((one) => Object.fromEntries(Object.entries(partOf(one) ?? {}).filter(([key]) => key !== name)))
          .filter((one) => Object.keys(one).length > 0)
      : list;
  for (const holder of [draft.document, ...all.map(({ part }) => part)]) {
    if (holder['security'] !== undefined) holder['security'] = without(holder['security']);
  }
  const guarded = Object.entries(draft.definition.methods).filter(
    ([, { authorizer }]) => authorizer === name,
  );
  return [
    `authorizer ${name}`,
    ...guarded.flatMap(([key, { authorizationScopes }]) => [
      `${key}: authorizer`,
      ...(authorizationScopes.length === 0 ? [] : [`${key}: scopes`]),
    ]),
  ];
}

function authorizersOf(draft: Draft, operation: Operation): number {
  const names = requirements(draft, operation).flatMap(Object.keys);
  const schemes = schemesOf(draft);
  const guards = names.filter(
    (name) => partOf(schemes[name])?.['x-amazon-apigateway-authtype'] !== undefined,
  );
  return guards.length;
}
