/** REST APIs, definitions and Lambda grants: what is declared against what is live. */
import { arnLike } from '../model/arn.ts';
import type { DesiredApi, DesiredGrant } from '../model/desired.ts';
import { digest } from '../model/json.ts';
import { functionReference, type LiveStatement, TAG_ID } from '../model/live.ts';
import { definitionDigest } from '../plan/digest.ts';
import { type Change, type Found, found, leave } from './change.ts';
import { type DiffContext, liveSide } from './context.ts';
import { compareDefinitions, newOperations } from './definition/compare.ts';
import { isOurApi } from './ours.ts';
import { diffSharedDefinition } from './shared.ts';

export function diffRestApis(context: DiffContext): Found {
  const declared = Object.values(context.desired.apis).map((api) => diffRestApi(context, api));
  const undeclared = context.live.restApis
    .filter(
      ({ tags }) =>
        isOurApi(context.desired, tags) && !Object.hasOwn(context.desired.apis, tags[TAG_ID] ?? ''),
    )
    .map(({ name, tags }) =>
      leave(
        'restApi',
        tags[TAG_ID] ?? name,
        'not-declared',
        'No spec declares it any more; Tollgate deletes nothing.',
      ),
    );
  const compared = found(declared);
  return { ...compared, changes: [...compared.changes, ...undeclared] };
}

function diffRestApi(context: DiffContext, api: DesiredApi): Change | undefined {
  const side = liveSide(context, api.id);
  const step = { kind: 'restApi', resource: api.id } as const;
  if (side.state === 'absent') {
    const fields = [
      { field: 'name', after: api.definition.properties.name, impact: 'safe' as const },
      { field: 'endpoint type', after: api.endpointType, impact: 'safe' as const },
    ];
    return {
      ...step,
      action: 'create',
      fields,
      impact: 'safe',
      reason: 'The API does not exist.',
      calls: ['CreateRestApi'],
    };
  }
  const { endpointType } = side.restApi;
  if (endpointType === api.endpointType) return undefined;
  const field = {
    field: 'endpoint type',
    before: endpointType,
    after: api.endpointType,
    impact: 'disruptive' as const,
  };
  const reason = 'The endpoint type differs.';
  return {
    ...step,
    action: 'update',
    fields: [field],
    impact: 'disruptive',
    reason,
    calls: ['UpdateRestApi'],
  };
}

export function diffDefinitions(context: DiffContext): Found {
  return found(Object.values(context.desired.apis).map((api) => diffDefinition(context, api)));
}

function diffDefinition(context: DiffContext, api: DesiredApi): Change | undefined {
  const side = liveSide(context, api.id);
  const step = { kind: 'definition', resource: api.id, calls: ['PutRestApi'] } as const;
  if (side.state === 'absent') {
    const fields = newOperations(api.definition);
    const content = contentOf(api);
    return { ...step, action: 'create', fields, impact: 'safe', reason: 'The API is new.', content };
  }
  if (side.state === 'trusted') return undefined;
  if (context.desired.restApi === 'shared') {
    return diffSharedDefinition(context, api, side.api, { ...step, impact: 'safe' });
  }
  const fields = compareDefinitions(api.definition, side.api.definition);
  if (fields.length === 0) return undefined;
  const reason = 'The live definition differs from the spec.';
  return { ...step, action: 'update', fields, impact: 'safe', reason, content: contentOf(api) };
}

/** The body carries what the definition does not show, documentation for example. Costly, so only for a true change. */
function contentOf({ definition, body }: DesiredApi): string {
  return digest({ definition: definitionDigest(definition), body });
}

export function diffGrants(context: DiffContext): Found {
  return found(
    Object.values(context.desired.apis).flatMap((api) =>
      api.grants.map((grant) => diffGrant(context, api, grant)),
    ),
  );
}

function diffGrant(context: DiffContext, api: DesiredApi, grant: DesiredGrant): Change | undefined {
  const side = liveSide(context, api.id);
  if (side.state === 'trusted') return undefined;
  const reference = functionReference(grant);
  if (side.state === 'read') {
    const policy = side.api.grants[reference];
    if (policy === undefined) throw new Error(`the policy of ${reference} was not read`);
    if (isGranted(context, api, grant, side.restApi.id, policy.statements)) return undefined;
  }
  return {
    kind: 'lambdaGrant',
    resource: `${api.id} -> ${reference}`,
    action: 'create',
    fields: [{ field: 'may invoke', after: reference, impact: 'safe' }],
    impact: 'safe',
    reason: 'API Gateway may not invoke the function yet; without the grant callers get a 500.',
    calls: ['AddPermission'],
  };
}

/**
 * Whether the function's policy admits every call this API will make: coverage counts, not statement ids
 * (aws-facts 7.3). Calls of methods and of authorizers come from different source ARNs (aws-facts 7.1).
 */
function isGranted(
  { live }: DiffContext,
  api: DesiredApi,
  grant: DesiredGrant,
  restApiId: string,
  statements: readonly LiveStatement[],
): boolean {
  const partition = grant.functionArn.split(':')[1] ?? 'aws';
  const source = `arn:${partition}:execute-api:${live.region}:${live.account}:${restApiId}`;
  const authorizes = Object.values(api.definition.authorizers).some(({ authorizerUri = '' }) =>
    authorizerUri.includes(grant.functionArn),
  );
  const sources = [
    `${source}/${api.stage.name}/METHOD/path`,
    ...(authorizes ? [`${source}/authorizers/id`] : []),
  ];
  return sources.every((arn) => statements.some(({ sourceArns }) => covers(sourceArns, arn)));
}

function covers(patterns: readonly string[], arn: string): boolean {
  if (patterns.length === 0) return true;
  return patterns.some((pattern) => arnLike(pattern, arn));
}
