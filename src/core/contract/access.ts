/** Who may call: that somebody newly must show a key or a token breaks everybody who does not. */
import type { Access, Authorization, Operation } from './model.ts';
import { type Finding, listed, named } from './rules.ts';

export function compareAccess({ access: before }: Operation, { access: after }: Operation): Finding[] {
  return [...compareKeys(before, after), ...compareAuthorization(before.authorization, after.authorization)];
}

function compareKeys(before: Access, after: Access): Finding[] {
  if (before.key === after.key) return [];
  return after.key
    ? [{ rule: 'api-key-required', message: 'an API key is now required' }]
    : [{ rule: 'api-key-no-longer-required', message: 'no API key is required any more' }];
}

function compareAuthorization(before: Authorization, after: Authorization): Finding[] {
  const [was, is] = [titleOf(before), titleOf(after)];
  if (before.kind === 'open' && after.kind === 'open') return [];
  if (before.kind === 'open') return [{ rule: 'authorization-added', message: `${is} is now required` }];
  if (after.kind === 'open')
    return [{ rule: 'authorization-removed', message: `${was} is no longer required` }];
  if (before.kind !== after.kind || before.type !== after.type)
    return [{ rule: 'authorization-changed', message: `${is} is required instead of ${was}` }];
  return [
    ...compareSources(before, after),
    ...(before.name === after.name
      ? []
      : [{ rule: 'authorizer-changed' as const, message: `${is} decides instead of ${was}` }]),
    ...compareScopes(before.scopes, after.scopes),
  ];
}

/** A credential in another place; where none had to be shown, clients may have sent it all the same. */
function compareSources(before: Authorization, after: Authorization): Finding[] {
  const come = after.sources.filter((source) => !before.sources.includes(source));
  if (come.length === 0) return [];
  const message = `${titleOf(after)} now asks for ${listed(come.map(sourceText))}`;
  return [{ rule: before.sources.length === 0 ? 'authorizer-changed' : 'authorization-changed', message }];
}

/** `method.request.header.token` as `header token`. */
function sourceText(source: string): string {
  return source.replace(/^method\.request\./, '').replace('.', ' ');
}

function titleOf({ kind, name = '' }: Authorization): string {
  if (kind === 'open') return 'nothing';
  if (kind === 'iam') return 'a signature (IAM)';
  return kind === 'authorizer' ? `authorization by ${named(name)}` : `the security scheme ${named(name)}`;
}

/** One scope of the list is enough, so that a longer list lets more in; with none, an identity token is asked for. */
function compareScopes(before: readonly string[], after: readonly string[]): Finding[] {
  if (before.length > 0 && after.length === 0)
    return [
      { rule: 'authorization-scopes-removed', message: `no scope of ${listed(before)} is needed any more` },
    ];
  const gone = before.filter((scope) => !after.includes(scope));
  if (before.length === 0 ? after.length === 0 : gone.length === 0) return [];
  const message =
    before.length === 0
      ? `a token now needs one of the scopes ${listed(after)}`
      : `a token with the scope ${listed(gone)} alone is no longer enough`;
  return [{ rule: 'authorization-scopes-narrowed', message }];
}
