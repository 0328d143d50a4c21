/** What of a compiled definition can be compared with a live one. */
import type { Authorizer, Definition, Method } from '../model/definition.ts';
import { mapValues } from '../model/json.ts';

/** Seconds; what the service uses when nothing is set (aws-facts 2.11). */
const DEFAULT_TTL = 300;

/**
 * The definition without what the live API cannot tell: a cache namespace, since without one in the spec the service
 * invents one (aws-facts 2.3), and a time to live that is the default anyway. Both are sent all the same.
 */
export function comparableDefinition(definition: Definition): Definition {
  return {
    ...definition,
    methods: mapValues(definition.methods, withoutCacheNamespace),
    authorizers: mapValues(definition.authorizers, withoutDefaultTtl),
  };
}

function withoutCacheNamespace(method: Method): Method {
  if (method.integration?.cacheNamespace === undefined) return method;
  const { cacheNamespace: _, ...integration } = method.integration;
  return { ...method, integration };
}

function withoutDefaultTtl(authorizer: Authorizer): Authorizer {
  const { authorizerResultTtlInSeconds: ttl, ...rest } = authorizer;
  return ttl === DEFAULT_TTL ? rest : authorizer;
}
